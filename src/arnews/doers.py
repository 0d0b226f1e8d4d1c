"""Quoted words that stand where only somebody can who acts, speaks or has something: they are a name."""

from __future__ import annotations

from arnews import chars, sayings
from arnews.document import Document, Pair
from arnews.given import is_given
from arnews.inflection import verb
from arnews.phrases import begins_word, is_definite, role, source
from arnews.words import defined


def verb_forms(perfect: str, imperfect: str) -> list[str]:
    """The forms of a verb whose subject, somebody or a body, follows it: وقامت, سيقوم."""
    stems = (perfect, perfect.removesuffix("ي") + "ت", *(letter + imperfect for letter in ("ي", "ت", "سي", "ست")))
    return [joint + stem for joint in ("", "و", "ف") for stem in stems]


_FROM = frozenset((("من", "كل"), ("من", "كلا")))
_CALLS = frozenset("نعم كلا لا يا ايها".split())
# With whom one talks: في حوار مع "الأفق".
_MEETINGS = frozenset(
    "اتصال اتصاله اتصالها حوار حواره حوارها لقاء لقائه لقائها مقابله مقابلته مقابلتها حديث حديثه حديثها".split()
)
_WORDS = frozenset("تصريح تصريحات تصريحه تصريحها تصريحاته تصريحاتها".split())  # في تصريح إلى "الأفق"
_PAGES = frozenset(f"{noun}{whose}" for noun in ("صفحت", "حساب", "قنات") for whose in ("ه", "ها", "هم"))
_PLACED = frozenset("علي في عبر ب".split())
# What follows the subject of a verb of saying: كشفت "نيوفيل" عن.
_GOVERNED = frozenset("عن الي علي".split())
# What a paper tells of itself: علمت "الأفق" أن.
_NEWS = frozenset("علمت حصلت تحصلت توصلت التقت حاورت رصدت عاينت اتصلت تواصلت اوردت".split())
# What only somebody has: مقر "نيوفيل", عناصر "الراية".
_HAD = frozenset(
    joint + noun
    for noun in (
        "مقر مقرات مقار فرع فروع عناصر قيادات انصار مؤيدي ارهابيي ارهابيو مسلحو مقاتلو معاقل شاشه اثير نجوم لاعبو "
        "جمهور مستخدمي مستخدمو عملاء زبناء زبائن زباين موظفي موظفو مشتركي قراء مراسل مراسله مراسلو مراسلي موفد موفده "
        "صحافيي صحفيي متابعي عصابات استوديوهات ارهابي منتسبي فوز تاهل صفوف مرمي هداف وفد ارباح مبيعات ايرادات"
    ).split()
    for joint in ("", "و", "ب", "ل")
)
# Verbs of somebody who goes to work or to play, with the particles of their object, which tell that what stands between
# is the subject: ستقوم "نيوفيل" بحفر بئر, تعادل "الأفق" مع.
_WORKS = {
    form: tuple(particles.split())
    for perfect, imperfect, particles in (
        ("قام", "قوم", "ب"), ("تعهد", "تعهد", "ب"), ("التزم", "لتزم", "ب"),
        ("فاز", "فوز", "ب علي"), ("انتصر", "نتصر", "علي"),
        ("خسر", "خسر", "امام"), ("تعادل", "تعادل", "مع امام"), ("لعب", "لعب", "امام ضد مع"), ("تاهل", "تاهل", "الي ل"),
        ("استعد", "ستعد", "ل"), ("شارك", "شارك", "في ب"), ("انضم", "نضم", "الي ل"), ("انسحب", "نسحب", "من"),
        ("اتفق", "تفق", "مع علي"), ("تعاقد", "تعاقد", "مع"), ("تحالف", "تحالف", "مع"), ("تفاوض", "تفاوض", "مع"),
        ("استولي", "ستولي", "علي"), ("استحوذ", "ستحوذ", "علي"), ("وافق", "وافق", "علي"),
        ("رد", "رد", "علي ب"), ("تعاون", "تعاون", "مع"), ("تخلي", "تخلي", "عن"),
        ("اعتذر", "عتذر", "عن ل"),
        ("احتج", "حتج", "علي"), ("انشق", "نشق", "عن"),
    )
    for form in verb_forms(perfect, imperfect)
}  # fmt: skip
# Those of a team, whose name may be a plural: فاز "الوحدات" على.
_PLAYS = frozenset(
    form
    for perfect, imperfect in (("فاز", "فوز"), ("خسر", "خسر"), ("تعادل", "تعادل"), ("انتصر", "نتصر"), ("تاهل", "تاهل"))
    for form in verb_forms(perfect, imperfect)
)
# What comes from somebody: تلقى عرضا من "النجم", بتمويل من "نيوفيل".
_FROM_THEM = frozenset(
    joint + noun
    for noun in (
        "عرض عرضا عروض عروضا دعوه تمويل دعم طلب مبادره منحه رعايه تكليف ترخيص قرض قرضا توصيه معارا معار قادما "
        "انتقاله انتقالها منتقلا مستعارا صفقته"
    ).split()
    for joint in ("", "ب", "و")
)
_TOGETHER = frozenset(
    "بالتعاون بتعاون تعاون تعاونها تعاونه بالشراكه بشراكه شراكه شراكته شراكتها بالتنسيق بتنسيق عقد عقدا عقده عقدها "
    "اتفاق اتفاقا اتفاقه اتفاقها تعاقد تعاقده تعاقدها صفقه تحالف تحالفا تحالفه تحالفها اندماجها اندماجه مفاوضات".split()
)
_INDEFINITE = ("ا", "ه", "ات")
# Verbs of somebody with an object, which tells by its pronoun who acts: طرحت "نيوفيل" هاتفها.
_MAKES = frozenset(
    form
    for perfect, imperfect in (
        ("اطلق", "طلق"), ("اصدر", "صدر"), ("طرح", "طرح"), ("باع", "بيع"), ("انتج", "نتج"), ("طور", "طور"),
        ("دشن", "دشن"), ("افتتح", "فتتح"), ("نظم", "نظم"), ("استضاف", "ستضيف"), ("وقع", "وقع"), ("حقق", "حقق"),
        ("خفض", "خفض"), ("نشر", "نشر"), ("واصل", "واصل"), ("انهي", "نهي"),
        ("اعلن", "علن"), ("وسع", "وسع"), ("عزز", "عزز"), ("جدد", "جدد"),
    )
    for form in verb_forms(perfect, imperfect)
)  # fmt: skip
# Whom a team plays, with its pronoun: نظيره "الأفق".
_RIVALS = frozenset(
    noun + pronoun for noun in "نظير ضيف غريم مضيف منافس خصم جار".split() for pronoun in ("ه", "ها", "ته", "تها")
)
# فوزه على "الأفق"
_GAMES = frozenset(
    noun + pronoun
    for noun in "فوز خسارت تعادل تغلب مباريات مبارات مواجهت لقاء انتصار هزيمت تفوق".split()
    for pronoun in ("ه", "ها")
) | {"مباراه", "فوز", "تعادل"}
_AGAINST = frozenset("علي امام مع ضد".split())
_BEATS = frozenset(
    [form for perfect in ("تفوق", "تغلب", "انتصر") for form in verb_forms(perfect, perfect.removeprefix("ا"))]
    + "متفوقا متفوقه متغلبا متغلبه منتصرا منتصره".split()
)
_BEATEN = 9  # tokens from the verb to who is beaten
# Persons that are no sources of the news: المغني الجبلي "سامر مراد".
_PERSONS = frozenset(
    noun + ending
    for noun in (
        "التلميذ المغني المفكر المناضل العازف الملحن الرسام السيناريست النحات الخطاط المصور الرحال السجين الاسير "
        "الشهيد المعتقل الطفل الشاب المتهم القتيل الروائي القاص المسرحي الراقص الكوميدي"
    ).split()
    for ending in ("", "ه")
)
# And those of a family: ابنته "سلمى".
_KIN = frozenset(
    f"{letter}{noun}{whose}"
    for noun in (
        "ابن ابنت زوج زوجت شقيق شقيقت اخت والد والدت صديق صديقت حبيب حبيبت خطيب خطيبت عشيق عشيقت جار جارت حفيد حفيدت "
        "عم عمت خال خالت طفل طفلت رفيق رفيقت معشوقت"
    ).split()
    for whose in ("ه", "ها", "هم")
    for letter in ("", "و", "ب", "ل")
)
# Before what is held again and again: النسخة الثالثة من "أيام المسرح".
_EDITIONS = frozenset("النسخه الدوره الطبعه نسخه دوره طبعه".split())
# Plurals, which are named at arm's length: قام "المندسون" بالشغب.
_MANY = ("ون", "ين", "ات")
_NO_NOUNS = frozenset("ليس ليست غير سوف قد مجرد".split())
_CLITICS = frozenset("ل لل ال".split())
_TO_ME = frozenset("لي لنا له لها لهم لك لكم بي بنا به بها بهم في فينا".split())
# A scholar and the world are written alike: عالم "الخط".
_WORLD = frozenset(("عالم", "العالم"))


def does(doc: Document, pair: Pair) -> bool:
    """Whether a few quoted words stand where only somebody can who acts: كشفت "نيوفيل" عن هاتف, من طرف "نيوفيل",
    كل من "نيوفيل" و"دلتا", حسب "الأفق", القيادي في "العدل والبيئة"."""
    keys, first = doc.keys, pair.first
    before, earlier = keys[first - 1], keys[first - 2]
    if keys[pair.last] == ":" and is_definite(doc, pair.begin) and first == doc.sentence(first)[0]:
        return True  # «الأرصاد»: أمطار غزيرة
    if keys[pair.begin][0] == "ي" and role(doc, pair.last) == "prep":
        return False  # كل من "يفكر" في الرحيل
    if before in ("من", "ل") and not _EDITIONS.isdisjoint(keys[max(0, first - 4) : first - 1]):
        return True
    if (before == "من" and earlier not in _FROM_THEM) or before in sayings.AGENTS:
        return (before, earlier) in _FROM or (earlier == "من" and before in sayings.AGENTS)
    if before in sayings.ACCORDING or (before, earlier) == ("عن", "نقلا"):
        return True
    if earlier in _PAGES and before in _PLACED:
        return True  # كتب على صفحته على "الأفق"
    if before in ("مع", "الي") and earlier not in _GAMES:
        if before == "مع" and earlier.removeprefix("و") in _TOGETHER:
            # بالتعاون مع "بيت الحكمة"; but مع "القوات الصديقة"
            several = pair.end - pair.begin > 1 and all(is_definite(doc, k) for k in range(pair.begin, pair.end))
            return not several and not keys[pair.end - 1].endswith(_MANY)
        return earlier in _MEETINGS or (before == "الي" and earlier in _WORDS)
    if before in ("في", "لدي"):
        return source(doc, first - 2) in ("member", "title")  # المحللة لدى "نيوفيل"
    if before == "من" and earlier in _FROM_THEM and not keys[pair.end - 1].endswith(("ون", "ين")):
        return is_definite(doc, pair.begin) or not (role(doc, pair.begin) or keys[pair.begin].endswith(_INDEFINITE))
    if before.lstrip("وف") in _NEWS or before in _HAD or before in _RIVALS:
        return True
    if before in _AGAINST and earlier in _GAMES:
        return True
    if before == "علي" and _is_beaten(doc, pair):
        return True
    if before in _WORKS and (before in _PLAYS or not keys[pair.end - 1].endswith(_MANY)):
        following = keys[pair.last]
        return any(
            following == particle or (len(particle) == 1 and following[:1] == particle) for particle in _WORKS[before]
        )
    if before == "و" and doc.glued[first - 1] and _ends_body(doc, first - 2):
        return True
    following = keys[pair.last]
    if before in _MAKES and following.endswith(("ه", "ها")) and following[0] != "ل" and not role(doc, pair.last):
        # أعلن "الجيش الحر" مسؤوليته: the pronoun is his who announces
        bare = doc.text[doc.ends[pair.last] - 1] == chars.TEH_MARBUTA
        return not bare and not defined(following) and not keys[pair.end - 1].endswith(_MANY)
    speech = doc.at[first - 1].get("speech")
    if not speech or speech.value[1] != "finite" or speech.value[0] in ("label", "none"):
        return False
    if keys[pair.last] in _GOVERNED and not keys[pair.begin].endswith("ا"):
        return keys[pair.last] == "عن" or "علن" not in before  # أعلن "الحرب" على الفقر
    return _is_nominative(doc, pair)


def _is_beaten(doc: Document, pair: Pair) -> bool:
    """Whether somebody wins over it: تفوقت الفرس على «جمر», متفوقا بفارق ضئيل على "ساهر البر"; no تغلب على "مخاوفه"."""
    if is_definite(doc, pair.begin) or doc.keys[pair.end - 1].endswith((*_MANY, "ه", "ها", "هم")):
        return False
    for k in range(pair.first - 2, max(-1, pair.first - _BEATEN), -1):
        if not begins_word(doc, k) and not doc.sense(k, "mark"):
            return False
        if doc.keys[k] in _BEATS:
            return True
    return False


def is_description(doc: Document, pair: Pair) -> bool:
    """Whether it is an indefinite noun and what describes it, and no name: لـ"حرب غير حقيقية", لـ"خطوات مهمة"."""
    tokens = range(pair.begin, pair.end)
    if len(tokens) < 2 or any(is_definite(doc, k) for k in tokens):
        return False
    alike = doc.keys[pair.end - 1].endswith("ه") and doc.keys[pair.begin].endswith(("ه", "ات"))
    return alike or any(doc.keys[k] in _NO_NOUNS for k in tokens)


def is_addressed(doc: Document, pair: Pair, near: bool) -> bool:
    """Whether a paper is spoken to, or has something: قال لـ«صوت البحر»; no لـ"القضايا" العالمية, nor لـ"خطوات مهمة"
    unless a word of saying is near."""
    if doc.keys[pair.first - 1] not in _CLITICS:
        return False
    last = pair.last
    if is_definite(doc, last) and doc.keys[last].endswith(("ي", "ه")) and "nationality" not in doc.at[last]:
        return False
    return near or not is_description(doc, pair)


def _is_nominative(doc: Document, pair: Pair) -> bool:
    """Whether a word behind a verb of saying is its subject, since as an object it would end otherwise: أعلنت "نيوفيل"
    أمس; no أعلن "حربا", قال "شكرا"."""
    word = doc.keys[pair.begin]
    return (
        pair.end - pair.begin == 1
        and not doc.at[pair.begin]
        and not is_definite(doc, pair.begin)
        and len(word) > 3
        and word[0] not in "يتسبول"
        and (word[0] != "ن" or len(word) > 5)
        and not word.endswith(("ا", "ه", "ء", *_MANY))
        and begins_word(doc, pair.last)
    )


def _ends_body(doc: Document, i: int) -> bool:
    """Whether the name of a body ends at token i: بين الحركة الشعبية و"نيوفيل", حماس و"الراية"."""
    for k in (i, i - 1):
        if k < 0 or not begins_word(doc, k):
            return False
        if "acronym" in doc.at[k] and k == i:
            return True
        if source(doc, k) == "body" and doc.at[k]["source"].article and k < i:
            return is_definite(doc, i) and doc.keys[i].endswith(("ي", "ه"))
    return False


def acts(doc: Document, pair: Pair) -> bool:
    """Whether a headline begins with the quotation as the subject of its verb: "نيوفيل" تطلق خدمتها."""
    start = doc.sentence(pair.first)[0]
    opens = pair.first == start or (doc.keys[pair.first - 1] == ":" and pair.first - start < 4)
    last = pair.last
    if not doc.at[last].keys().isdisjoint(("place", "nationality")) and opens:
        last += 1  # "ليالي الفن" دمشق تحتفي
    following = doc.keys[last]
    verb = following[:1] in ("ي", "ت") and len(following) > 3 and not following.endswith("ه")  # no ترجمة
    speech = doc.at[last].get("speech")
    if speech and speech.value[0] == "say" and pair.end - pair.begin > 1 and role(doc, last + 1) != "that":
        return False  # "الوضع كارثي" يقول الطبيب
    return opens and verb and role(doc, last) in ("", "verb")


def _is_object(doc: Document, pair: Pair) -> bool:
    """Whether a verb that takes a thing, and its subject of one word, stand before: يرتدي العريس "الجلابة"."""
    speech = doc.at[pair.first - 2].get("speech")  # سجل الحارس | "هدفا عكسيا"
    found = None if speech and speech.value[0] not in ("near", "note") else verb(doc, pair.first - 2)
    if found is None or not (found.sure or speech) or found.takes != "what":
        return False
    return (
        not begins_word(doc, pair.last) or not is_definite(doc, pair.last) or doc.keys[pair.last].endswith(("ه", "ي"))
    )


def person_before(doc: Document, pair: Pair) -> bool:
    """Whether a person's title stands before: اللاعب المغربي "النمر"."""
    before = pair.first - 1
    if doc.keys[before] in _KIN and pair.end - pair.begin < 3 and not is_definite(doc, pair.begin):
        return not role(doc, pair.begin) and not doc.keys[pair.begin].endswith("ا")
    if source(doc, before) in ("member", "title") and not (is_definite(doc, before) or role(doc, before) == "prep"):
        return doc.keys[before] not in _WORLD  # رئيسة "الأولى"
    if pair.end - pair.begin == 1 and is_definite(doc, pair.begin) and doc.keys[pair.begin].endswith(("ي", "يه")):
        return False  # الرئيس "الشرعي"
    if any(role(doc, k) for k in range(pair.begin, pair.end)) or doc.keys[pair.begin] in _CALLS:
        return False  # رفض النائب "المساومة على الحقوق"
    if any(doc.keys[k].endswith("وا") or doc.keys[k] in _TO_ME for k in range(pair.begin, pair.end)):
        return False  # في وجه الشرطي "أعيدوا لي ابني"
    if pair.end - pair.begin == 1 and not is_definite(doc, pair.begin) and doc.keys[pair.begin].endswith(("ه", "يا")):
        return is_given(doc, pair.begin)  # يتقاضى الوسيط "عمولة"
    if any(doc.keys[k].startswith(("بال", "لل")) for k in range(pair.begin + 1, pair.end)):
        return False  # رفض النائب "المساس بالدستور"
    if source(doc, before) in ("document", "body", "media"):
        return False  # اعتبر النائب القرار "خطوة كبيرة"
    if _is_object(doc, pair):
        return False  # يشرب الصيادون "الكرك", سجل الحارس "هدفا عكسيا"
    for k in (before, before - 1):
        if k < 0 or not begins_word(doc, k) or not defined(doc.keys[k]) or doc.keys[k].removeprefix("و") in _WORLD:
            return False
        if source(doc, k) in ("member", "title") or doc.keys[k] in _PERSONS:
            # طالب النائب "بوقف فوري"
            return "speech" not in doc.at[k - 1] or doc.keys[pair.begin][0] != "ب" or pair.end - pair.begin == 1
    return False
