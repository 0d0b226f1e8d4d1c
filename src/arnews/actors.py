"""Who can act, and so speak: people and bodies at the head of a phrase, their offices, gender and number."""

from __future__ import annotations

from arnews import nominals, sayings
from arnews.document import Document
from arnews.given import is_given
from arnews.inflection import verb
from arnews.joints import ends_name
from arnews.phrases import (
    IN_NAMES,
    PEOPLE,
    is_accusative,
    is_definite,
    noun_phrase,
    role,
    source,
)
from arnews.roles import COMMAS, is_dual, is_named
from arnews.subjects import is_name, subject_end

_KUNYA = frozenset(("ام", "ابو"))
NO_NAME = frozenset(("source", "place", "object", "counted", "kind", "function")).isdisjoint
_NO_PLURALS = frozenset("تلفزيون مليون بليون هيدروكربون كارتون بلوتون".split())
_NO_PERSONS = frozenset(
    "الاحتياطي الدوري الماضي الحالي التالي الثاني الباقي الاجمالي الكلي الاراضي النواحي المباني المساعي الليالي "
    "المعاني الاغاني الاهالي الاسامي الايادي التعاطي التحدي التصدي التعدي التخلي التراخي التقصي الترقي المجاري "
    "النادي الوادي المشفي المبني المستشفي".split()
)
_PLURALS = ("ون", "ين", "ات", "اء")
# Plurals with which a verb before them is feminine, so that they are what somebody brings up: عرض تقارير.
_PAPERS = frozenset("ارقام نتائج تقارير وثائق انباء اخبار صحف صور كتب مقالات قوانين قرارات رسائل ابحاث".split())
_HEARD = frozenset(("مصادر", "اوساط"))  # مصادر مطلعة نفت


def can_head(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase that no word of the lexicon begins is one of people or of a state by its form or what follows.

    The plurals المحتجون, منتجو النفط; بعض الممثلين; روسيا; and a name with its office or a relative: سامي مراد، الذي.
    """
    key, at = doc.keys[first], doc.at[first]
    if last == first:
        return False
    if can_act(doc, first):
        return True
    if is_given(doc, first):  # زياد مراد; تبتسم سلوى
        led = verb(doc, first - 1) if last == first + 1 and key != "علي" else None
        if last > first + 1 or (led and led.sure):
            return True
    if "place" in at:
        return not at["place"].prefix
    if key in nominals.SOME:
        return key != "كل" or doc.keys[first + 1] == "من"
    if not NO_NAME(at) or role(doc, first):
        return False
    stem = key.removeprefix("ال")
    if key.endswith("ون") and len(stem) > 5:
        return stem not in _NO_PLURALS
    if key.endswith("و") and key[0] == "م" and len(key) > 4 and is_definite(doc, first + 1):
        return True
    if doc.keys[last] in COMMAS:
        named = is_name(doc, first, last) or (last == first + 2 and ends_name(doc, first, last))
        if source(doc, last + 1) in PEOPLE and (not is_definite(doc, last + 1) or named):
            return True  # سامي مراد، وكيل الأسرة; سامي مراد، المحرر في; سامي الراوي، المدير
        if doc.keys[last + 1] in sayings.RELATIVES:
            return not is_definite(doc, first)
    if last == first + 1 and is_definite(doc, first) and not at and key.endswith("ي") and len(key) > 5:
        return key not in _NO_PERSONS and role(doc, last) == "prep"  # تطرق المزياني إلى
    if key in _KUNYA:
        return last > first + 1  # أم حسن
    if key in nominals.KIN:
        return last > first + 1  # جارتها سلوى مراد
    named = is_definite(doc, first) and not IN_NAMES.isdisjoint(doc.keys[first + 1 : last])  # الخزافة نورة بن علي
    return named or has_office(doc, first, last)


def of_whom(doc: Document, first: int) -> int:
    """Where those begin of whom some are told: بعض | النواب, عدد كبير من | النواب."""
    if "من" in doc.keys[first + 1 : first + 3]:
        return doc.keys.index("من", first) + 1
    return first + 1


def met(doc: Document, first: int, last: int) -> int:
    """Where the one begins whom the subject at token `first` meets, if both stand before a relative:
    التقى الرئيس | وزير الخارجية، الذي."""
    main = verb(doc, first - 1)
    if main is None or main.takes != "whom":
        return first
    whom = subject_end(doc, first, last, "whom")
    return whom if whom < last and can_act(doc, whom) and noun_phrase(doc, whom, last) == last else first


def can_act(doc: Document, i: int) -> bool:
    """Whether a word is known to mean a person, or two: الوزير، الوزيران، الجانبان."""
    return source(doc, i) in PEOPLE or doc.keys[i] in nominals.HIGHNESS or is_dual(doc, i)


def has_office(doc: Document, first: int, last: int) -> bool:
    """Whether a name of two words goes on with an office: حبيب مراد عضو المكتب; no هادي فهمي | المسؤولين."""
    for k in range(first, last):
        if k > first + 1 and source(doc, k) in PEOPLE:
            return not is_accusative(doc, k)
        if not NO_NAME(doc.at[k]):
            return False
    return False


def gender_of(doc: Document, s: int) -> str:
    """The gender of a person or body by its word, where the verb does not tell it: تعرض الصحفي."""
    feminine = doc.keys[s].endswith("ه") and doc.keys[s].removeprefix("ال") not in nominals.MEN  # no عمدة, علامة
    return ("f" if feminine else "m") if source(doc, s) else ""


def agrees(doc: Document, s: int, gender: str, before: bool = False) -> bool:
    """Whether the noun at token s can be the subject of a verb of this gender, which stands after it: `before`."""
    key = doc.keys[s]
    if gender == "p":
        return before and (key.endswith(_PLURALS) or not source(doc, s))
    if not gender or "place" in doc.at[s] or not source(doc, s):
        return True
    if gender == "f" and (key in _HEARD or (source(doc, s) in PEOPLE and is_named(doc, s))):
        return True  # ردت عليه النائب لمى الحلبي
    if gender == "m" and not before and key.removeprefix("ال") in _PAPERS:
        return False  # واستعرض أرقام العجز
    feminine = key.endswith(("ه", "ات")) and key.removeprefix("ال") not in nominals.MEN
    return feminine == (gender == "f") or (gender == "f" and source(doc, s) not in PEOPLE and not feminine)
