"""What the words around quotation marks, or the first between them, say quoted words are: a name, a title, a term."""

from __future__ import annotations

from arnews import chars, sayings
from arnews.document import Document, Pair
from arnews.lexicon.acronyms import LETTERS
from arnews.model import QuotationKind
from arnews.phrases import begins_word, is_definite, role, source

# Networks that the news names without a noun: عبر «تويتر».
_NETWORKS = frozenset(
    "فيسبوك فايسبوك الفيسبوك الفايسبوك تويتر انستغرام انستجرام انستقرام الانستغرام يوتيوب اليوتيوب واتساب الواتساب "
    "ماسنجر تلغرام تيليغرام لينكدان غوغل جوجل".split()
)
# Talks, which say in a title what they are about: ندوة حول "مستقبل المدينة القديمة".
_TALKS = frozenset(
    "ندوه ندوات محاضره محاضرات مداخله مداخلته مداخلتها مائده مايده ورشه ملتقي لقاء عرض عرضا درس حلقه جلسه يوم "
    "مداخلات كتاب كتابا دراسه بحث مقال مقالا".split()
)
_ABOUT = frozenset(("حول", "عن"))
# So far before its subject a talk is named: مداخلة للباحث في علوم البيئة سامر خليل حول.
_TALK = 12
# شعار الدورة هو "نحو الأفق"
_IS = frozenset(("هو", "هي"))
_HEADS = frozenset("شعار عنوان اسم شعاره شعارها عنوانه عنوانها".split())
# On what slogans are written: لافتات كتب على بعضها "...".
_ON_IT = frozenset("عليها عليه بعضها فيها".split())
_BANNERS = frozenset("لافتات لافته يافطات يافطه لوحات شعارات لافتتين".split())
_SUCH = sayings.SUCH | {"قبيل", "غرار"}
_FROM = frozenset((("من", "كل"), ("من", "كلا")))
# What follows the subject of a verb of saying: كشفت "نيوفيل" عن.
_GOVERNED = frozenset("عن الي علي".split())
# What a paper tells of itself: علمت "الأفق" أن.
_NEWS = frozenset("علمت حصلت تحصلت توصلت التقت حاورت رصدت عاينت اتصلت تواصلت اوردت".split())
# Before what is held again and again: النسخة الثالثة من "أيام المسرح".
_EDITIONS = frozenset("النسخه الدوره الطبعه نسخه دوره طبعه".split())
# With whom one talks: في حوار مع "الأفق".
_MEETINGS = frozenset("حوار حواره حوارها لقاء لقائه لقائها مقابله مقابلته مقابلتها حديث حديثه حديثها".split())
_ADJECTIVES = frozenset(
    "الجديد القديم الكبير الصغير الشهير الاول الثالث الرابع الخامس الاخير السابق القادم المقبل العريق المعروف المستقل "
    "الحاكم المعارض المتطرف المشهور الضخم الحديث العملاق الموحد المصور المشترك".split()
)
_CALLS = frozenset("نعم كلا لا يا ايها".split())
# Bodies that a name begins with, article and all: "الحزب الحر".
_BODIES = frozenset("الحزب الحركه الجبهه الجمعيه المنظمه النقابه الرابطه الاتحاد".split())
# What takes a name with ب: تسميتها بـ"الواحة".
_CALLED = frozenset(
    "تسميته تسميتها تسميتهم المسمي المسماه المسميه يسمي تسمي سمي سميت يدعي تدعي المعنون المعنونه معنون معنونه "
    "موسوم موسومه الموسوم الموسومه لقب يعرف تعرف عرف عرفت".split()
)
# Before a verb that tells of it: أن هذه الحرب "تخفي صراع القوى".
_TELLS = ("ي", "سي", "ست", "س")
_NOT = frozenset("ليس ليست غير سوف قد مجرد".split())
# A verb of winning stands so far before the title that is won.
_WON = 12
# What a paper or a body gives out, so that its name may follow: وفق تقرير "الأفق".
PUBLISHED = frozenset("تقرير مقال دراسه بحث منشور".split())
# A scholar and the world are written alike: عالم "الخط".
_WORLD = frozenset(("عالم", "العالم"))


def named_before(doc: Document, i: int) -> QuotationKind | None:
    """What the noun at or before token i says the quotation after it is: تنظيم "الراية", الطريق السريع "M5"."""
    if i < 0:
        return None
    keys, at = doc.keys, doc.at
    key, phrase = keys[i], at[i - 1].get("kind")
    if key == "ب":
        called = at[i - 2].get("kind")  # ما يسمى بـ
        if keys[i - 1] not in _CALLED and not (phrase and phrase.value == "alias") and not (called and called.size > 1):
            return None  # نددت النقابة بـ"كل أشكال العنف"
        i -= 1  # المعنون بـ
        key, phrase = keys[i], at[i - 1].get("kind")
    elif key == ":" and phrase and phrase.value in ("title", "alias"):
        i -= 1
        key, phrase = keys[i], at[i - 1].get("kind")
    if key in _ABOUT:
        return _talk(doc, i)
    if key in _IS and (headed := _HEADS.intersection(keys[max(0, i - 4) : i])):
        return "name" if "اسم" in headed else "title"
    if key in _ON_IT and not _BANNERS.isdisjoint(keys[max(0, i - 6) : i]):
        return "title"
    such = i - 1 if key == ":" and keys[i - 1] in _SUCH else i
    if keys[such] in _SUCH and (listed := _listed(doc, such)):
        return listed
    senses = at[i]
    if not key[0].isalpha():
        return None
    kind: QuotationKind
    sense = at[i - 2].get("kind")  # ما يطلق عليه
    if not sense or sense.size != 3:
        sense = phrase if phrase and phrase.size == 2 else senses.get("kind")
    if "speech" in senses and not (sense and doc.text[doc.ends[i] - 1] == chars.ALEF_MAKSURA):
        return None  # تدعي "..." is no تدعى "..."
    if sense:
        kind = sense.value
        return kind
    k = i
    adjectives = True
    while k > i - 2 and k > 0 and is_definite(doc, k) and not role(doc, k):
        # adjectives stand between: كتابه الأول "..."; but اعتبر الحزب القرار "خطوة أولى"
        adjectives = adjectives and _is_adjective(doc, k)
        k -= 1
        key, senses = keys[k], at[k]
        if not key[0].isalpha() or "speech" in senses:
            return None
        sense = senses.get("kind")
        if sense and sense.article and key.endswith("يه") and _is_described(doc, k - 1):
            continue  # فعاليتها المسرحية السنوية: an adjective
        if sense and sense.article and not adjectives:
            return None
        if sense and (sense.article or key.startswith("ال") or sense.value == "name" or key.endswith(("ه", "ها"))):
            kind = sense.value
            return kind
    return None


def _is_adjective(doc: Document, k: int) -> bool:
    """Whether the word with the article at token k may be an adjective of a noun before it that has the article too."""
    key = doc.keys[k]
    return key.endswith(("ي", "ه", "ان", "ين")) or key in _ADJECTIVES or "ordinal" in doc.at[k]


def _is_described(doc: Document, i: int) -> bool:
    """Whether a feminine adjective may say more of the word at token i: فعاليتها المسرحية, الفرقة المسرحية."""
    return doc.keys[i].endswith(("تها", "ته")) or (is_definite(doc, i) and doc.keys[i].endswith(("ه", "ات")))


def _talk(doc: Document, i: int) -> QuotationKind | None:
    """A title where a talk is named before its subject: ندوة علمية حول "حماية المستهلك"."""
    far = _TALK if doc.keys[i] == "حول" else 3
    for k in range(i - 1, max(-1, i - far), -1):
        senses = doc.at[k]
        if doc.keys[k] in _TALKS:
            return "title"
        if "mark" in senses or "stop" in senses or "speech" in senses or doc.keys[k] in ":،":
            return None
    return None


def _listed(doc: Document, i: int) -> QuotationKind | None:
    """The kind of works or bodies of which some are named: مؤلفات أبرزها "..."."""
    for k in range(i - 1, max(0, i - 8), -1):
        sense = doc.sense(k, "kind")
        if sense:
            kind: QuotationKind = sense.value
            return kind
    return None


def is_won(doc: Document, first: int) -> bool:
    """Whether a title that somebody is called by is a prize: توجت سلمى بلقب "ملكة الورد"."""
    return not sayings.WON.isdisjoint(doc.keys[max(0, first - _WON) : first])


def is_told(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is the predicate of the noun before it, in reported speech, and not its name: أن الطريق
    "آمنة تماما", أن هذه الحرب "تخفي صراع القوى"."""
    i, begin = pair.first - 1, pair.begin
    owned = doc.text[doc.starts[i] : doc.ends[i]].endswith(("ه", "ها", "هم"))  # أن فريقه "سيلعب للفوز"
    if not owned and not is_definite(doc, i) and not doc.keys[i].startswith("لل"):
        return False
    word = doc.keys[begin]
    if role(doc, i - 1) == "that":  # أن النادي "الأهلي": its predicate has no article
        return not is_definite(doc, begin)
    if word in sayings.NEGATIONS or word in _NOT:
        return True  # أن الحي القديم "لا يصلح للسكن"
    return (
        pair.end - begin > 1
        and not is_definite(doc, begin)
        and (word.startswith(_TELLS) or (word[0] == "ت" and doc.keys[i].endswith("ه")) or role(doc, begin) == "verb")
        and len(word) > 3
    )


def describes(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is an adjective of the noun before it: الكتب «المعرفية» الرصينة, شركة "وهمية"."""
    first, second = doc.keys[pair.begin], doc.keys[pair.end - 1]
    alike = pair.end - pair.begin <= 2 and first.endswith("يه") and second.endswith("ه") and len(first) > 4
    if alike and not any(is_definite(doc, k) for k in (pair.first - 1, pair.begin, pair.end - 1)):
        # شركة "وهمية", جماعات "إسلامية متشددة"
        return doc.keys[pair.first - 1].endswith(("ه", "ات"))
    return (
        pair.end - pair.begin == 1
        and doc.keys[pair.begin].endswith(("ي", "يه"))
        and all(is_definite(doc, k) for k in (pair.first - 1, pair.begin, pair.last))
    )


def is_body(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is the name of a body by its own first word: "هيئة تحرير الشام"."""
    begin, end = pair.begin, pair.end
    kind = doc.at[begin].get("kind")
    if not kind or kind.prefix or kind.value != "name" or end - begin < 2:
        return False
    if kind.article:  # "الحركة المدنية الديمقراطية"
        key, size = doc.keys[begin], end - begin
        common = key in _BODIES or (size > 2 and key.endswith("ه") and source(doc, begin) == "body")
        return common and all(is_definite(doc, k) for k in range(begin, end))  # no "التنظيم العقلي الجيد"
    # "مدرسة وطنية متقدمة" describes
    return any(is_definite(doc, k) or "place" in doc.at[k] for k in range(begin + 1, min(end, begin + 4)))


def is_known(doc: Document, pair: Pair) -> bool:
    """Whether it is a place, an agency or the like; or what follows in brackets tells that it is a name."""
    begin, end = pair.begin, pair.end
    if (end - begin == 1 and doc.keys[begin] in _NETWORKS) or _is_spelled(doc, begin, end):
        return True
    senses = doc.at[begin]
    for tag in ("place", "agency", "acronym") if senses else ():
        known = senses.get(tag)
        if known and not known.prefix and known.size == end - begin and known.value != "AGENCIES":
            return True
    return is_glossed(doc, pair)


def _is_spelled(doc: Document, begin: int, end: int) -> bool:
    """Whether a name is spelled in letters: "إف إم", "بي بي سي"."""
    if end - begin > 2 and doc.keys[end - 1].isdecimal():
        end -= 1
    return end - begin > 1 and LETTERS.issuperset(doc.keys[begin:end])


def is_person(doc: Document, begin: int, end: int) -> bool:
    """Whether a name of several tells who the father is: "سامر بن رامي الحداد"."""
    return 2 < end - begin < 10 and doc.keys[begin + 1] in ("بن", "بنت") and not role(doc, begin)


def is_dated(doc: Document, pair: Pair) -> bool:
    """Whether the year of a work follows: "أحياء في البحر" (1982)."""
    keys, last = doc.keys, pair.last
    year = keys[last + 1]
    return keys[last] == "(" and keys[last + 2] == ")" and len(year) == 4 and year.isdecimal()


def in_work(doc: Document, i: int) -> bool:
    """Whether token i is the noun of a work in which somebody tells what he does: بين، في كتابه "المدن"، أن."""
    kind = doc.at[i].get("kind")
    return bool(
        kind
        and kind.value == "title"
        and role(doc, i - 1) == "prep"
        and not is_definite(doc, i)
        and not doc.keys[i].startswith(("مقال", "منشور", "تقرير", "رسال", "بحث", "دراس", "نص"))
    )


def is_glossed(doc: Document, pair: Pair) -> bool:
    """Whether a name's Latin letters follow, or what its share won: "نيوفيل" (Neofil), "نيوفيل" (+3,5 في المائة)."""
    keys, last = doc.keys, pair.last
    if keys[last] != "(":
        return False
    gloss = keys[last + 1]
    return (gloss.isascii() and gloss.isalpha()) or (gloss in "+-" and keys[last + 2].isdecimal())


def does(doc: Document, pair: Pair) -> bool:
    """Whether a few quoted words stand where only somebody can who acts: كشفت "نيوفيل" عن هاتف, من طرف "نيوفيل",
    كل من "نيوفيل" و"دلتا", حسب "الأفق", القيادي في "العدل والبيئة"."""
    keys, first = doc.keys, pair.first
    before, earlier = keys[first - 1], keys[first - 2]
    if keys[pair.begin][0] == "ي" and role(doc, pair.last) == "prep":
        return False  # كل من "يفكر" في الرحيل
    if before in ("من", "ل") and not _EDITIONS.isdisjoint(keys[max(0, first - 4) : first - 1]):
        return True
    if before == "من" or before in sayings.AGENTS:
        return (before, earlier) in _FROM or (earlier == "من" and before in sayings.AGENTS)
    if before in sayings.ACCORDING or (before, earlier) == ("عن", "نقلا"):
        return True
    if before == "مع":
        return earlier in _MEETINGS
    if before == "في":
        return source(doc, first - 2) in ("member", "title")
    if before.lstrip("وف") in _NEWS:
        return True
    speech = doc.at[first - 1].get("speech")
    return bool(speech and speech.value[1] == "finite" and keys[pair.last] in _GOVERNED)


def acts(doc: Document, pair: Pair) -> bool:
    """Whether a headline begins with the quotation as the subject of its verb: "نيوفيل" تطلق خدمتها."""
    start = doc.sentence(pair.first)[0]
    opens = pair.first == start or (doc.keys[pair.first - 1] == ":" and pair.first - start < 4)
    following = doc.keys[pair.last]
    verb = following[:1] in ("ي", "ت") and len(following) > 3 and not following.endswith("ه")  # no ترجمة
    speech = doc.at[pair.last].get("speech")
    if speech and speech.value[0] == "say" and pair.end - pair.begin > 1 and role(doc, pair.last + 1) != "that":
        return False  # "الوضع كارثي" يقول الطبيب
    return opens and verb and role(doc, pair.last) in ("", "verb")


def person_before(doc: Document, pair: Pair) -> bool:
    """Whether a person's title stands before: اللاعب المغربي "النمر"."""
    before = pair.first - 1
    if source(doc, before) in ("member", "title") and not is_definite(doc, before):
        return doc.keys[before] not in _WORLD  # رئيسة "الأولى"
    if pair.end - pair.begin == 1 and is_definite(doc, pair.begin) and doc.keys[pair.begin].endswith(("ي", "يه")):
        return False  # الرئيس "الشرعي"
    if any(role(doc, k) for k in range(pair.begin, pair.end)) or doc.keys[pair.begin] in _CALLS:
        return False  # رفض النائب "المساومة على الحقوق"
    for k in (before, before - 1):
        if k < 0 or not begins_word(doc, k) or not is_definite(doc, k) or doc.keys[k] in _WORLD:
            return False
        if source(doc, k) in ("member", "title"):
            return True
    return False
