"""Whether an office or a body goes on over a preposition that stands alone: الضابط في جهاز الأمن, سفير الإمارات لدى."""

from __future__ import annotations

from arnews import nominals
from arnews.document import Document
from arnews.givennames import NAMES
from arnews.roles import ACT, BRANCHES, DISTRICTS, FIELDS, PEOPLE, SIZES, begins_word, is_definite, role, source
from arnews.words import defined, owned

_STAFF = frozenset("وزاره هيئه هييه بلديه مديريه اداره امانه رئاسه قياده ولايه محافظه".split())
_EDITIONS = frozenset("الدوره النسخه الطبعه الموسم".split())
# How long a place is, and a name after it.
_PLACE = 6
_NAMES = 5
_may_name = frozenset(("source", "place", "kind", "object", "function", "speech")).isdisjoint


def complement(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether a preposition goes on with the office (الضابط في جهاز الأمن), not with the occasion (في تصريح)."""
    key = doc.keys[i]
    if key == "عن" and doc.keys[i + 1] in DISTRICTS:
        # النائب عن محافظة السهل, عضو البرلمان عن محافظة السهل
        before = doc.keys[i - 1 - (doc.keys[i - 1] in nominals.OFFICIAL)]  # النائب السابق عن محافظة السهل
        return before in nominals.DEPUTIES or doc.keys[first] in nominals.MEMBERS
    if key == "بلا":
        return doc.keys[i + 1] == "حدود"  # أطباء بلا حدود
    if key == "في" and head in PEOPLE and doc.keys[i + 1] in FIELDS:
        return True  # المتخصص في الشأن التركي, خبير في شؤون الطاقة
    if key == "في" and doc.keys[first] in nominals.SOLE and doc.keys[i + 1] in ("حكومه", "الحكومه"):
        return True  # وزير الطاقة في حكومة تصريف الأعمال
    if key == "في" and doc.keys[first] in BRANCHES and source(doc, first) == "body":
        at = i + 1 + (doc.keys[i + 1] in DISTRICTS)
        if at > i + 1 or "place" in doc.at[at]:
            return begins_word(doc, at) and not owned(doc, at)  # فرع الحزب في مدينة صور, مديرية الأمن في صور
    if key == "من" and i == first + 1 and "number" in doc.at[first]:
        return source(doc, i + 1) in PEOPLE  # أربعة من الناجين
    if key == "من" and i == first + 1 and doc.keys[first] in nominals.QUANTITIES and is_definite(doc, i + 1):
        return True  # حذر عدد من التجار
    if key == "من" and _is_some(doc, first, i, head) and begins_word(doc, i + 1):
        # شيوخ من العشيرة, مصادر مطلعة من داخل النادي; not حذر خبراء من
        several = doc.keys[i - 1].endswith("يون") or doc.keys[first].endswith("ون")
        known = i == first + 1 or doc.keys[i + 1] == "داخل" or several or _is_common(doc, i + 1)
        return known and "حذر" not in doc.keys[first - 1] and not owned(doc, i + 1)
    if key == "من" and head in PEOPLE and not is_definite(doc, i - 1) and not is_definite(doc, first):
        place = doc.at[i + 1].get("place")
        if place and not place.prefix:
            return "حذر" not in doc.keys[first - 1]  # مدرس شاب من طنطا
    if key == "داخل":
        return doc.keys[i - 1] == "من" or doc.keys[i - 1] in nominals.SOURCES  # مصدر داخل اللجنة
    if key == "من" and head in PEOPLE and not _EDITIONS.isdisjoint(doc.keys[max(first + 1, i - 2) : i]):
        return True  # مدير الدورة العاشرة من المهرجان
    following = role(doc, i + 1)
    if key == "في" and doc.keys[i + 1] == "وسط" and head in PEOPLE and not is_definite(doc, first):
        return is_definite(doc, i + 2) and i < first + 4  # صاحب مقهى في وسط البلد
    his = doc.keys[i + 1].endswith(("ه", "ها")) and owned(doc, i + 1)
    pair = doc.pair_at(i + 1) if key in ("في", "لدي") and head in PEOPLE else None
    if key == "لدي" and pair and pair.closed and pair.end - pair.begin < _PLACE:
        return True  # المحللة لدى "نورث غيت"
    if pair and i > first + 1:
        pair = None
    if pair and pair.closed and not is_definite(doc, first):
        # محللون في «دار الخليج» أن, مصدرا في "الأفق" صرح
        return role(doc, pair.last) == "that" or ("speech" in doc.at[pair.last] and doc.keys[first].endswith("ا"))
    if not begins_word(doc, i + 1) or (his and source(doc, i + 1) == ""):
        return False  # في كتابه
    if key == "في" and head in PEOPLE and following == "" and _is_named_after(doc, i):
        return True  # مدير المنظمة في بيروت رامز مراد إن
    if source(doc, i + 1) == "document" or following in ("venue", "this", "time", "with", "prep", "clause"):
        return False
    if key == "علي" and doc.keys[i + 1] in ("مستوي", "راس"):
        charged = doc.keys[first] in nominals.LOOSE  # whose head is what he is charged with
        return (head in PEOPLE or head == "" or charged) and i > first + 1  # المكلف بالإعلام على مستوى المديرية
    if key == "لدي" and head in PEOPLE and not doc.at[i + 1]:  # الخبير لدى دويتشه بنك; not لدى افتتاحه المعرض
        word = doc.keys[i + 1]
        return not (ACT.fullmatch(word) or is_definite(doc, i + 1) or owned(doc, i + 1) or word.endswith("ه"))
    if head == "" and doc.keys[first].isdecimal():
        return key in ("في", "من") and i < first + 4 and not doc.sense(i + 1, "place")  # 83 عضوا ديمقراطيا في مجلس
    if key == "في" and _is_in_charge(doc, first, i):
        return True  # المسؤول عن الاتصالات في نيكسا
    if key == "من":
        large = i == first + 2 and doc.keys[i - 1] in SIZES  # عدد كبير من الخبراء
        return (i == first + 1 or large) and doc.keys[first] in nominals.MANY
    if key in ("لدي", "الي"):  # سفير الإمارات لدى فرنسا, المبعوث الأممي إلى سوريا
        if any(doc.keys[k] in nominals.ENVOYS for k in range(first, i)):
            return True
        # المستشار لدى رئيس الحكومة
        return key == "لدي" and head in PEOPLE and source(doc, i + 1) in ("body", "member", "media")
    if key == "عن":
        # المنظمة اللبنانية للدفاع عن المستهلك, محامي الدفاع عن المتهم
        return doc.keys[i - 1] == "للدفاع" or (doc.keys[i - 1] == "الدفاع" and head in PEOPLE)
    # غير أن مصدرا في الوفد
    some = head == "speaker" and doc.keys[first].endswith("ا") and not is_definite(doc, first)
    office = some or head in ("member", "title", "body") or doc.keys[first] in nominals.TAKING_PART
    return key == "في" and office and _is_held_in(doc, first, i, head)


def _is_in_charge(doc: Document, first: int, i: int) -> bool:
    """Whether what somebody is responsible for ends before token i: المسؤول عن ملف الأسرى | في الحركة."""
    near = range(i - 1, max(first, i - _PLACE), -1)
    k = next((k for k in near if doc.keys[k] == "عن"), first)
    return k > first and k + 1 < i and doc.keys[k - 1].removeprefix("ال").startswith(("مسؤول", "مسئول", "مسوول"))


def _is_held_in(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether في tells where an office or a body is, not where something was said: الضابط في جهاز الأمن."""
    if head == "body" and is_definite(doc, i - 1):  # وزارة الصحة في غزة
        if doc.keys[first] in nominals.LOCAL and "place" in doc.at[i + 1]:
            return True  # السلطات في غزة
        return i > first + 1 and (doc.keys[i + 1] in nominals.STATES or source(doc, i + 1) == "body")
    if doc.keys[first] in nominals.TAKING_PART:
        return is_definite(doc, i + 1)  # المشاركون في المؤتمر
    if doc.keys[i + 1] in nominals.MEETINGS or "number" in doc.at[i + 1]:
        return False  # الأمين العام للحزب | في المؤتمر, سيدة | في الخمسين
    if doc.keys[first] in nominals.SOLE or doc.keys[i - 1] in nominals.SOLE:
        return doc.keys[i + 1] in nominals.STATES  # وزير الصحة في لبنان; not وزير الخارجية | في القاهرة
    if "nationality" in doc.at[i - 1] and "place" in doc.at[i + 1]:  # رئيس الوزراء العراقي | في أربيل
        return any(doc.keys[k] in nominals.ENVOYS for k in range(first, i))
    if doc.keys[i + 1] in _STAFF and i > first + 2 and not any(is_definite(doc, k) for k in range(first, i - 1)):
        return True  # مدير دائرة شؤون الأسرى في وزارة العدل
    if i == first + 1:
        return not (is_definite(doc, first) and doc.sense(i + 1, "place"))  # قال الوزير في بيروت
    # a name stands before it in قال الوزير سامي مراد في بيروت, an adjective in مسؤول أمني رفيع في الوزارة
    if defined(doc.keys[i - 1]):
        before = doc.keys[i - 2]
        described = before in nominals.HIGH or defined(before) or _is_common(doc, i - 2) or i - 2 == first
        construct = i - 3 == first and not is_definite(doc, first)  # مسؤول ملف الاستيطان في
        # المدير التنفيذي لقطاع الأعمال في
        return described or construct or (before[0] == "ل" and is_definite(doc, i - 3))
    return _is_common(doc, i - 1) or not any(is_definite(doc, k) for k in range(first, i))


def _is_named_after(doc: Document, i: int) -> bool:
    """Whether the name of a person stands between في with its place and what is said: في البنك المركزي لينا عواد أن,
    في الشركة زهير المغزاوي، في تصريح له."""
    k = i + 1
    far = min(i + _PLACE, len(doc))
    while k < far and (defined(doc.keys[k]) or _is_common(doc, k)):
        k += 1
    if k == i + 1:  # a place that is in no table
        k += 1
        while k < far and is_definite(doc, k):
            k += 1
    last = k
    while last < far + _NAMES and begins_word(doc, last) and _may_name(doc.at[last]):
        if doc.keys[last].endswith(("ته", "هم", "ها")) and owned(doc, last):
            return False
        last += 1
    if not k + 1 < last < k + _NAMES or is_definite(doc, k):
        return False
    if doc.keys[k] in NAMES or (source(doc, k - 1) in PEOPLE and is_definite(doc, k - 1) and k > i + 2):
        return True  # قائد القوات في أفريقيا الجنرال توماس هاورد
    family = doc.keys[last - 1].endswith("ي") and is_definite(doc, last - 1) and not doc.keys[k].endswith("ه")
    return role(doc, last) == "that" or family


def _is_some(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether tokens `first` to `i` are people without the article, with adjectives at most: مصادر دبلوماسية مطلعة."""
    if head not in PEOPLE or is_definite(doc, first):
        return False
    if i == first + 2 and doc.keys[first].endswith("ون") and doc.keys[i - 1].endswith("ون"):
        return True  # فنانون محليون من زاكورة
    return i == first + 1 or (doc.keys[first] in nominals.SOURCES and doc.keys[i - 1][-1] in "هين" and i < first + 4)


def _is_common(doc: Document, i: int) -> bool:
    """Whether the word is known to be no name."""
    return bool(source(doc, i) or doc.sense(i, "kind") or doc.sense(i, "place"))
