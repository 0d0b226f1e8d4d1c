"""What ends the phrase of a speaker: the object of his verb, a noun that is no part of a name."""

from __future__ import annotations

import re

from arnews import chars, nominals
from arnews.document import Document
from arnews.given import DIVINE, fixed, is_given, is_surname
from arnews.givennames import NAMES, WORDS
from arnews.index import value_of
from arnews.joints import ADJECTIVES, ends_name
from arnews.lexicon.acronyms import LETTERS
from arnews.lexicon.bodies import PROPER
from arnews.roles import ACT, PEOPLE, begins_word, is_accusative, is_definite, is_dual, role, source
from arnews.words import defined as has_article
from arnews.words import owned

# Nouns of action by their form with the article.
_ACTS = re.compile(ACT.pattern + "|ت[^ا][^اي][^ايه]|ت.ا..")  # also التمسك, التراجع
_DOINGS = frozenset("المضي السعي الشروع البدء الوقوف العزم الحرص النقاب الستار اللثام".split())  # and of other forms
# Verbs with whom they call on or tell: دعا الحزب الحكومة إلى.
_CALLS = tuple("طالب دعا دعت دعو حث ناشد ابلغ بلغ اخبر خبر طمان نصح حذر هدد سال تهم توعد".split())
_FIRMS = frozenset("شركه منصه تطبيق بنك مصرف حركه نادي مجموعه متجر محرك شبكه".split())
# Offices that are the names of no family.
_OFFICES = frozenset(
    "الرئيس الرييس الوزير المدير المدرب المحافظ النائب السفير الناطق المتحدث المتهم المدعي الملك المنتج المخرج".split()
)
_NO_ACT = frozenset(("source", "nationality", "place")).isdisjoint
_HEADS = (*sorted(PEOPLE), "body")
_BROKEN = frozenset("المصادر الاوساط الدوائر الدواير الاطراف الوسائل الوسايل الفصائل القوي".split())
_PLURALS = ("ون", "ين", "ات", "اء")
IN_NAMES = frozenset("عبد ابو ابا ابي بو ام بن ابن بنت ابنه ال ولد اولاد ايت بور".split())


def is_full_name(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase is hardly anything but the name of a person: محمد بن سالم آل خليفة, أم سامر, بان كي مون."""
    keys = doc.keys
    if last == first + 1:
        return False
    if (end := fixed(doc, first)) > first:
        return end == last
    if keys[first] in ("ابو", "ام"):
        return last <= first + 4 and doc.text[doc.starts[first]] != chars.ALEF_HAMZA_BELOW
    if not (
        keys[first] in NAMES or (keys[first] in WORDS and (keys[first + 1] in NAMES or keys[first + 1] in IN_NAMES))
    ):
        return False
    return role(doc, first) == "" and all(
        keys[k] in IN_NAMES or keys[k - 1] in IN_NAMES or keys[k] in DIVINE or is_surname(doc, k) or is_given(doc, k)
        for k in range(first + 1, last)
    )


def is_unlike(doc: Document, first: int, i: int) -> bool:
    """Whether a person with the article at token i is no office of the one before, of the other gender: اتهمت النائبة
    سلوى مراد | الرئيس."""
    if doc.keys[i] not in _OFFICES or source(doc, first) not in PEOPLE:
        return False  # سلوى مراد الخطيب, a family
    return doc.keys[first].endswith("ه") and doc.keys[first].removeprefix("ال") not in nominals.MEN


def is_foreigner(doc: Document, i: int) -> bool:
    """Whether a nationality with the article and a name begin at token i: الصربي نيكولا يوفيتش, البرازيلي كارلوس."""
    if (
        "nationality" not in doc.at[i]
        or not is_definite(doc, i)
        or is_definite(doc, i - 1)
        or not doc.keys[i].endswith(("ي", "يه"))
    ):
        return False
    return is_given(doc, i + 1) or (_is_strange(doc, i + 1) and _is_strange(doc, i + 2) and not owned(doc, i + 1))


def is_thing(doc: Document, i: int) -> bool:
    """Whether a word without the article is known to be no adjective: أسباب، تأخر، إسرائيل."""
    place = doc.at[i].get("place")
    return "object" in doc.at[i] or bool(place and not place.prefix) or value_of(doc.keys[i], "verb") is not None


def is_closed(doc: Document, i: int) -> bool:
    """Whether the word with the article at token i is no adjective of what closes the phrase before it: a name known or
    quoted, or a second noun: حركة حماس | القرار, شركة "أفق" | الحكومة, وزير الطاقة والمياه | المواطنين."""
    key, before = doc.keys[i], doc.keys[i - 1]
    if before in nominals.ABOUT_IT:
        return True  # المدعى عليه | التهمة
    if before.startswith("وال"):
        adjective = (
            key.endswith(("ي", "ه")) or key in ADJECTIVES or source(doc, i) in PEOPLE or key in nominals.DESCRIBING
        )
        plural = is_accusative(doc, i) and not before.endswith("ين")  # but والمديرين التنفيذيين
        return plural or key in nominals.GROUPS or not (adjective or key.endswith("ين"))
    agency = doc.at[i - 1].get("agency")
    named = (
        agency is not None and agency.size == 1 and not (agency.prefix or source(doc, i - 1))
    )  # وكالة رويترز | القرار
    if before in PROPER or named or before == "عيان" or before == ")" or "mark" in doc.at[i - 1]:
        people = source(doc, i) in PEOPLE and not is_accusative(doc, i) and key not in nominals.GROUPS
        return not (key.endswith(("ي", "يه")) or people or key in ADJECTIVES)  # حزب «التجديد» المعارض
    return False


def ends_counted(doc: Document, i: int) -> bool:
    """Whether those who are counted end before token i, which has the article: 12 نائبا | القرار, 50 منظمة حقوقية |
    القرار; no 12 عضوا في المجلس."""
    before = doc.keys[i - 1]
    if "function" in doc.at[i - 1] or "number" in doc.at[i - 1] or has_article(before) or before.isdecimal():
        return False
    return before.endswith(("ا", "ين", "ون", "يه", "ه", "ات")) and before[0] not in "وبل"


def is_manner(doc: Document, i: int) -> bool:
    """Whether token i tells how somebody speaks: العاشق "هاني" | محدثا حبيبته; no name (مدينا)."""
    key = doc.keys[i]
    if key in nominals.MANNERS and "source" not in doc.at[i]:  # النائب سامي مراد | صائحا; no النيل هادئة
        return key[-1] == "ا" or is_given(doc, i - 1) or is_given(doc, i - 2)
    if not (len(key) > 4 and key[0] == "م" and key[-1] == "ا") or doc.at[i].keys() & {"source", "place"}:
        return False
    marked = chars.FATHATAN in doc.text[doc.ends[i] - 2 : doc.ends[i]]
    return marked or (owned(doc, i + 1) and not is_definite(doc, i + 1) and not is_given(doc, i))


def may_end(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether an object with the article may follow: الجامعة الوطنية للتعليم | القرار, مدير الطب بالخرطوم | السلطات,
    الوزير سامي مراد | الأنباء."""
    keys = doc.keys
    if keys[i - 1].startswith("لل") or "place" in doc.at[i - 1]:
        return True
    if i == first + 2 and (head == "media" or keys[first] in _FIRMS) and not is_definite(doc, first):
        return _is_strange(doc, i - 1)  # انتقدت شركة غازبروم | القرار
    if head == "body" and i > first + 2 and not (doc.at[i - 1] or keys[i - 1].endswith("ه")):
        # طالب حزب سهل أرفاد | الأمين العام; no المفوضية السامية لشؤون اللاجئين
        return source(doc, i) in PEOPLE and keys[i - 1][0] not in "لبو"
    # not المكتب الاتحادي لسلامة شبكات الطاقة
    return i > first + 2 and has_article(keys[i - 3]) and keys[i - 2][0] != "ل" and ends_name(doc, first, i)


def _is_act(doc: Document, i: int) -> bool:
    """Whether a word with the article is a noun of action by its form: الإلغاء, التنظيم; no plural (الأعضاء)."""
    key = doc.keys[i]
    if key in _DOINGS:
        return True
    if not _ACTS.fullmatch(key, 2) or not _NO_ACT(doc.at[i]) or key in nominals.DESCRIBING:
        return False
    return key[2] == "ت" or chars.ALEF_HAMZA_ABOVE not in doc.text[doc.starts[i] : doc.starts[i] + 4]


def _is_somebody(doc: Document, first: int, i: int) -> bool:
    """Whether people with the article that follow a body are no part of it, nor its adjective: الأمين, المواطنين."""
    key = doc.keys[i]
    if key.endswith(("ي", "يه")) or key in nominals.DESCRIBING:
        return False
    return not any(source(doc, k) in ("member", "title") for k in range(first, i))  # not الأكاديمية والباحثة الدكتورة


def _is_surname(doc: Document, i: int) -> bool:
    """Whether the word with the article at token i ends a name: إيلي النجار."""
    if doc.at[i] or doc.at[i - 1] or is_definite(doc, i - 1) or doc.keys[i].endswith(_PLURALS):
        return False
    return is_definite(doc, i)


def is_party(doc: Document, first: int, i: int, head: str, named: int) -> bool:
    """Whether token i begins whom a verb calls on, behind a complete subject: دعا حزب الله | الحكومة, أبلغت شركة فايزر
    | وكالة رويترز, حث نبيل خليل | المواطنين."""
    key, before = doc.keys[i], doc.keys[i - 1]
    verb = doc.at[first - 1].get("speech")
    if verb is None or verb.value[1] != "finite" or not any(stem in doc.keys[first - 1] for stem in _CALLS):
        return False
    sense = doc.at[i].get("source")
    what = sense.value if sense and not sense.prefix and not key.startswith("لل") else ""
    definite = is_definite(doc, i)
    object_place = doc.at[i].get("place")
    if object_place and not (object_place.prefix or definite or what) and i > first + 1:
        # اتهمت شركة غازبروم | إسرائيل, حذر أبو سامر | إيران, اتهم حزب "الأفق" | تركيا
        signed = before == ")" or "mark" in doc.at[i - 1] or "agency" in doc.at[i - 1]
        return signed or before in NAMES or before in PROPER or (_is_strange(doc, i - 1) and before[-1] not in "وي")
    place = doc.at[i - 1].get("place")
    after_place = place is not None and not place.prefix and source(doc, i - 1) == ""
    if definite:
        if what not in ("body", "media") and key not in nominals.GROUPS and not is_accusative(doc, i):
            return False
        if is_definite(doc, i - 1) and before not in DIVINE and not after_place:
            return False  # told by its form: see is_object_of
    elif what in PEOPLE and i == first + 1 and doc.keys[first] in nominals.GROUPS:
        return True  # دعا النواب | وزير الطاقة
    elif what not in ("body", "media") or (
        i == first + 1 and head == "body" and not is_definite(doc, first) and before not in PROPER
    ):
        return False
    if i == named > 0 or before in PROPER or "agency" in doc.at[i - 1] or before in DIVINE:
        return True
    joined = before.startswith("وال") and (i > first + 1 or source(doc, i - 1) == "")  # not والي ولاية
    if not definite and (is_definite(doc, i - 1) or joined or before.startswith("بال")):
        return i > first + 1 or head != ""
    if after_place or "mark" in doc.at[i - 1] or (definite and joined):
        return True
    if (
        definite
        and what == "body"
        and i > first + 1
        and len(before) > 2
        and before[-1] not in "وي"
        and _is_strange(doc, i - 1)
    ):
        return True  # دعت شركة إريكسون موبايل | الحكومة
    if i == first + 2 and (head == "media" or doc.keys[first] in _FIRMS) and not is_definite(doc, first):
        return _is_strange(doc, i - 1)  # شركة غازبروم | الحكومة
    return i > first + 2 and head in PEOPLE and _is_strange(doc, i - 1) and _is_strange(doc, i - 2)


def _is_strange(doc: Document, i: int) -> bool:
    """Whether a word is in no table and has no form of a noun of action, so that it is a name: غازبروم."""
    key = doc.keys[i]
    if doc.at[i] or is_definite(doc, i) or key.endswith(("ه", "ات")) or key[:1] in "لب":
        return False
    return not ACT.fullmatch(key) and value_of(key, "verb") is None


def _is_nickname(doc: Document, first: int, i: int) -> bool:
    """Whether a body is told by its short name as well: حركة المقاومة الإسلامية حماس أن; no تنتقد الحكومة حماس."""
    known = doc.keys[i] in PROPER or "acronym" in doc.at[i] or "agency" in doc.at[i]
    verb = doc.at[first - 1].get("speech")
    return known and i > first + 2 and (verb is None or verb.value[0] != "ask")


def is_object_of(doc: Document, first: int, i: int, head: str, definite: bool) -> bool:
    """Whether a word after one with the article is no part of a name, but the object of the verb before."""
    keys = doc.keys
    key = keys[i]
    if keys[i - 1] in DIVINE or keys[i - 1] in nominals.LATE or (i - 2 >= first and keys[i - 2] in IN_NAMES):
        return False  # عبد الكريم صالحي
    if i == first + 1 and is_foreigner(doc, first):
        return False  # أبدى الصربي نيكولا يوفيتش | ارتياحه
    if definite:  # انتقد النائب | الميزانية: an adjective would agree with him
        what = source(doc, i)
        if i == first + 1 and key in nominals.GROUPS and not head and "place" not in doc.at[first]:
            return True  # ناشد النعيمي | الجمهور
        if key == "المنظمه":
            return False  # اللجنة المنظمة للبطولة
        place = doc.at[first].get("place")
        size = place.size if place and not place.prefix else 0
        if i == first + 1 and is_dual(doc, first):
            both = key[-1] == "ي" and keys[i + 1].startswith("وال")  # الوزيران الجزائري والليبي
            return not (both or key.endswith(("ان", "ين")))  # أدان الوزيران | الهجوم
        if key.endswith("ين") and head == "body" and keys[i - 1].startswith("لل"):
            return True  # دعت شركة النيل للتأمين | المساهمين
        if key.endswith("ين") and head in PEOPLE and i > first + 1 and not keys[i - 1].endswith(_PLURALS):
            if is_accusative(doc, i) and key not in nominals.DESCRIBING:
                return True  # حث مدير المدرسة | المعلمين
            return not doc.at[i] and _is_surname(doc, i - 1)  # طمأن رئيس النقابة إيلي النجار | المودعين
        if key.endswith("ين") and head and i == first + 1 and not keys[first].endswith(_PLURALS):
            return True  # أبلغ الوزير | الصحافيين, يسأل الموقع | القارئين: an adjective would be singular
        if what == head == "media":
            return False  # صحيفة الأفق اليومية
        if size and i == first + size and not head:
            # تطالب موسكو | المجتمع الدولي; no كوريا الشمالية
            adjective = key.endswith(("ي", "ه")) or key in ADJECTIVES or (len(key) == 6 and key[2] == "ا")
            return what in ("body", "media") or key in nominals.GROUPS or not adjective or is_accusative(doc, i)
        if head == "body" and keys[i - 1].startswith("لل") and not what and i > first + 1 and _NO_ACT(doc.at[i]):
            # أدانت الهيئة العامة للأرصاد | الهجوم; no للأمن القومي, للبنك السريع
            adjective = key.endswith(("ي", "ه", "ات")) or key in ADJECTIVES or key in nominals.DESCRIBING
            if not (adjective or (len(key) == 6 and (key[4] == "ي" or key[2] == "ا"))):
                return True
        if what in ("body", "media", "document") or _is_act(doc, i):
            # حث أعضاء المجلس | الحكومة, نفى وزير الطاقة | الأنباء, رفض حزب الوسط | الإلغاء
            return i > first + 1 or head != ""
        alone = i > first + 1 or (keys[first].endswith("ه") and not key.endswith("ه"))
        if alone and head == "body" and what in PEOPLE and _is_somebody(doc, first, i):
            return True  # طالب حزب النهار | الأمين العام, مركز الأرصاد | المواطنين
        if key in nominals.GROUPS and head in _HEADS and keys[first] not in nominals.GROUPS:
            return i > first + 1 or head in PEOPLE  # وعد رئيس الوزراء | النواب, دعا حزب الوسط | الشعب
        if what or i != first + 1:
            # نفى نادي النهضة | الشائعات; no adjective: رابطة الكاتبات التونسيات
            things = i > first + 1 and not what and key.endswith("ات") and not key.endswith("يات")
            return things and _NO_ACT(doc.at[i]) and not any(doc.keys[k].endswith("ات") for k in range(first, i))
        if head == "body" and keys[first].endswith("ه") and not key.endswith(("ه", "ات", "ي", "ا")):
            return True  # استنكرت النقابة | الحادث; not الهيئة العليا
        feminine, masculine = key.endswith("ه"), not keys[first].endswith("ه")
        if keys[first] in _BROKEN:
            return False  # الأوساط القريبة من الحزب
        several = key.endswith("ات") and (head != "" or "place" in doc.at[first])  # تنفي موسكو | الاتهامات
        return several or (feminine and masculine and head in ("member", "title"))
    if i == first + 1 and is_dual(doc, first):
        return True  # ناشدت المنظمتان | قادة الدول
    covering = key[0] == "ت" and key.endswith("يه") and len(key) == 5 and is_definite(doc, i + 1)  # تغطية, تسمية
    if key not in nominals.ACTIVE and (covering or ACT.fullmatch(key)) and key[0] == "ت":
        return head != ""  # اقترح الفريق البرلماني | تتميم المادة
    if head == "body" and _is_nickname(doc, first, i):
        return False  # حركة المقاومة الإسلامية حماس أن
    if head in PEOPLE:
        # people with a title go on with their name: الوزير سامي; not نفى المستشار سامي الجبوري | صرف مكافآت
        if "place" in doc.at[i] and "nationality" in doc.at[i - 1]:
            return True  # دعا وزير الخارجية السوري | إيران
        named = i > first + 2 and keys[i - 1].endswith("ي") and ends_name(doc, first, i)
        return named and (ACT.fullmatch(key) is not None or value_of(key, "verb") is not None)
    if doc.keys[i - 1] in nominals.HONOURED and not doc.at[i]:
        return False  # مركز الملك سلمان
    if (key == "في" and i > first + 1) or key == "من" or keys[i + 1] in nominals.SONS:
        return False  # وزارة الصحة في غزة, العديد من السكان, الخزافة نورة بن علي
    if key[0] in "ولب" or key in IN_NAMES or key in nominals.SAME:
        return False
    # دعا البيان | رئيسة النادي, وزارة الثقافة | افتتاح, الحلواني | نية الشركة; but العداء الأسمر حامل اللقب
    return head != "" or not source(doc, i)


def is_in_name(doc: Document, i: int) -> bool:
    """Whether a particle by its form is part of a name: بيتر فان دن بيرغ, مايكل او ليري, الفريق أول, فؤاد كرم."""
    key = doc.keys[i]
    if key == "سر":
        return doc.keys[i - 1].removeprefix("ال") in ("امين", "امينه", "امناء") and is_definite(doc, i + 1)
    if key == "اول":
        return doc.keys[i - 1] in nominals.RANKS
    if key == "غير" and "place" not in doc.at[i - 1]:  # الهيئة غير الحكومية, مصادر غير رسمية
        if is_definite(doc, i - 1):
            return is_definite(doc, i + 1)
        return source(doc, i - 1) != "" and (not doc.at[i + 1] or doc.keys[i + 1] in ("موقع", "موقعه"))  # بيان غير موقع
    if key == "وسط":
        return doc.keys[i - 1] in ("لاعب", "خط", "في") or doc.keys[i - 1].endswith("حي")  # بحي وسط المدينة
    if key in nominals.LIKE_VERBS:
        return role(doc, i + 1) == "that"
    # فان, but فإن
    if key == "غير" and "place" in doc.at[i - 1]:
        return not doc.at[i + 1] and begins_word(doc, i + 1)  # المبعوث الأممي إلى سوريا غير بيدرسون
    foreign = key in ("فان", "او") and doc.text[doc.starts[i] + (key == "فان")] == chars.ALEF
    return foreign and begins_word(doc, i + 1) and not doc.at[i + 1] and not is_definite(doc, i + 1)


def is_channel(doc: Document, i: int, head: str) -> bool:
    """Whether a number is part of a name: قناة فرانس 24, شركة 3 آي."""
    if doc.taken[i]:
        return False
    if head == "media":
        more = doc.at[i + 1]
        other = not more or role(doc, i + 1) != "" or is_definite(doc, i + 1)
        return len(doc.keys[i]) < 4 and (other or any(sense.prefix for sense in more.values()))
    return head == "body" and source(doc, i - 1) == "body" and len(doc.keys[i]) == 1 and doc.keys[i + 1] in LETTERS


def is_son(doc: Document, first: int, i: int) -> bool:
    """Whether a name in no list and whose son he is stand after a title: الكولونيل ديريجي ولد ميكائيل."""
    if doc.keys[i] not in ("ولد", "بن", "بنت", "ابن") or i < first + 2:
        return False
    return source(doc, i - 2) in PEOPLE and not (doc.at[i - 1] or doc.at[i + 1] or is_definite(doc, i - 1))
