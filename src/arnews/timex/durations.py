"""Lengths of time, and times counted from now by them (قبل ثلاثة أيام)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from arnews.document import Document, Numeral
from arnews.index import Sense
from arnews.model import TimexMod
from arnews.timex import tense
from arnews.timex.parts import Length, Time, alone, clitics, definite, deictic, whole
from arnews.words import owned

ONE = frozenset(("واحد", "واحده", "واحدا", "كامل", "كامله", "كاملا"))
_SOME = frozenset("بضع بضعه عده".split())
_ADJECTIVES = frozenset("طويله قليله عديده عده متتاليه طوال كثيره معدوده متواليه مضت خلت اخري".split())
_DEFINITE_ADJECTIVES = frozenset("القليله العديده الطويله المعدوده القلائل العشر".split())
LONG = frozenset(
    "منذ قبل بعد خلال لمده مده طوال طيله طول مدي مدار غضون استغرق استغرقت تستغرق يستغرق استمر استمرت يستمر تستمر "
    "دام دامت بمده عمرها عمره ومنذ وبعد وقبل لنحو ولمده فبعد عن كل سوي انقضت مضت مضي مرور بمرور وخلال فتره لفتره "
    "بفارق بعمر سن بسن".split()
)
_PAST = frozenset("قبل وقبل فقبل".split())
_WITHIN = frozenset("خلال غضون وخلال".split())
_MORE_OR_LESS = frozenset("اكثر اقل ازيد".split())
_FUTURE = frozenset("بعد وبعد فبعد".split())
_EVENT = frozenset("من علي عن ان لـ ل".split())
_FIRST = frozenset(("الاولي", "الاول"))
_HIJRI = frozenset("هجريه هجري هجريا هجريين هجريتين هجريتان هجريان".split())
_RECENT = {"الاخيره": -1, "الاخيرين": -1, "الاخيرتين": -1, "السابقه": -1, "اللاحقه": 1, "التاليه": 1}
_REFS = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
# How far before قبل the لن stands that makes it a limit: لن يعود إلى الملاعب قبل أسبوعين.
_NOT_BEFORE = 5
_LARGEST_FIRST = ("century", "decade", "year", "month", "week", "day", "night", "hour", "minute", "second")
_SHORT = frozenset(("hour", "minute", "second"))
OTHER = frozenset(("اخري", "اخر"))


_Read = tuple[Length, int, int]
"""A length, the token after it, and the letters of clitics before it."""


def duration(doc: Document, i: int) -> Time | None:
    """A length of time at token i: 3 أيام, يومين, ساعتين و20 دقيقة, عامين ونصف, السنوات الخمس الماضية."""
    first = _unit(doc, i, None)
    if first is None:
        return None
    length, last, skip = first
    start = i
    if length[0][1] is None and not skip and (some := clitics(doc, i - 1, _SOME)) is not None:
        start, skip = i - 1, some  # بضعة أيام
    unit = length[0][0]
    while more := _joined(doc, last, unit):
        (added, last) = more
        length, unit = (*length, *added), added[-1][0]
    time = Time(start, last, skip, length=length)
    if doc.keys[last] in _HIJRI and len(length) == 1 and unit in ("year", "month"):
        time = time.but(last=last + 1, system="hijri")
    return _placed(doc, time)


def _unit(doc: Document, i: int, after: str | None) -> _Read | None:
    """A number with a unit, or a unit that holds its number; `after` is the larger unit that it is joined to."""
    numeral = doc.numeral_at.get(i)
    if numeral is not None and numeral.kind != "ordinal" and not numeral.tail:
        return _counted(doc, numeral)
    sense = doc.at[i].get("timeunit")
    if sense is None:
        return None
    if sense.article:
        return _definite(doc, i, sense)
    unit, number = sense.value
    last = i + sense.size
    if number == 0:
        return _plural(doc, i, unit, last, sense.prefix)
    if number == 1 and doc.keys[last] in ONE:
        if unit == "decade" and doc.keys[last].startswith("واحد") and doc.keys[i - 1] not in LONG:
            return None  # عقدا واحدا: a contract
        return ((unit, 1),), last + 1, sense.prefix
    half = _half(doc, last, unit)
    if number == 1 and not (after or half or _lonely(doc, i, sense.prefix) or _goes_on(doc, last, unit)):
        return None
    # وقع عقدين: two contracts
    if number == 2 and unit == "decade" and not after and doc.keys[i - 1] not in LONG and doc.keys[last] != "من":
        return None
    last += number == 1 and doc.keys[last] in OTHER
    return _with_half(((unit, number),), half, last, sense.prefix)


def _counted(doc: Document, numeral: Numeral) -> _Read | None:
    """3 أيام, عشرين عاما, نصف ساعة, الـ24 ساعة الماضية, 3.5 سنوات."""
    sense = doc.at[numeral.last].get("timeunit")
    if sense is None or sense.prefix or sense.value[1] == 2 or numeral.value < 0:
        return None
    if sense.article and numeral.kind != "fraction":
        return None
    unit, last = sense.value[0], numeral.last + sense.size
    if _no_length(doc, numeral, unit, last):
        return None
    value = numeral.value if isinstance(numeral.value, int) else Fraction(numeral.value)
    return _with_half(((unit, value),), _half(doc, last, unit), last, numeral.skip)


def _no_length(doc: Document, numeral: Numeral, unit: str, last: int) -> bool:
    """Numbers before a unit of time that make no length."""
    following = doc.keys[last]
    if doc.at[last].get("month"):
        return True  # 10 شهر رجب
    if unit == "month" and doc.keys[last - 1] == "شهر" and whole(doc, last, 1, 12, digits=True):
        return True  # 7 شهر 5
    number = doc.keys[last + (following == "(")]
    if unit == "year" and (following == "ضوئيه" or (len(number) == 4 and number.isdecimal())):
        return True  # سنة ضوئية; 19 ألفا سنة 2012; رقم 9 عام (1921)
    if unit == "night" and following == "وليله":
        return True  # ألف ليلة وليلة
    if unit == "decade":  # contracts, unless few and after a word of time: منذ أربعة عقود
        before = numeral.first - 1
        return numeral.value > 10 or (
            doc.keys[before] not in LONG and not any(doc.at[j].get("modifier") for j in (before, before - 1))
        )
    return False


def _with_half(length: Length, half: tuple[Fraction, int] | None, last: int, skip: int) -> _Read:
    if half is None or length[0][1] is None:
        return length, last, skip
    return ((length[0][0], length[0][1] + half[0]),), half[1], skip


def _half(doc: Document, i: int, unit: str) -> tuple[Fraction, int] | None:
    """ونصف, ونصف العام, وربع الساعة: a part of the unit before."""
    j = i + (doc.keys[i] == "و")
    sense = doc.at[j].get("fraction")
    if (
        sense is None
        or sense.value[2] not in ("whole", "spoken")
        or sense.value[3]
        or sense.prefix != (j == i)
        or sense.article
    ):
        return None
    again = doc.at[j + 1].get("timeunit")
    if again and again.prefix:
        again = None  # ساعتين ونصف وخمس دقائق
    if again and again.value[0] != unit:
        return None
    return Fraction(sense.value[0], sense.value[1]), j + 1 + (again is not None)


def _joined(doc: Document, i: int, unit: str) -> tuple[Length, int] | None:
    """و20 دقيقة, ويومين after a larger unit; a comma joins in a list that ends in و or with the line."""
    j = i + (doc.keys[i] in ("و", "،", ","))
    found = _unit(doc, j, unit)
    if found is None or found[2] != (j == i) or found[0][0][1] is None:
        return None
    length, last, _ = found
    smaller = length[0][0]
    if _LARGEST_FIRST.index(smaller) <= _LARGEST_FIRST.index(unit) or (j == i and doc.keys[j][0] != "و"):
        return None
    comma = j > i and doc.keys[i] != "و"
    if comma and doc.keys[last] not in ("", "\n") and _joined(doc, last, smaller) is None:
        return None
    return length, last


def _lonely(doc: Document, i: int, prefix: int) -> bool:
    """Whether a unit in the singular is one: لمدة ساعة, قبل شهر, ساعة أخرى; no عام "general", no يوم in a name."""
    before, following = doc.keys[i - 1], doc.keys[i + 1]
    roughly = rough(doc, i - 1)  # قبل حوالي عقد
    if roughly:
        before = doc.keys[i - 2]
    elif more_or_less(doc, i - 1):  # أكثر من عام, منذ أكثر من عقد
        roughly = doc.keys[i - 3] in LONG or doc.keys[i - 2].lstrip("و").startswith("ل")
        before = "مده"
    if following in OTHER:
        return doc.at[i]["timeunit"].value[0] in ("hour", "minute", "week", "month")
    if doc.at[i + 1].get("weekday") or doc.at[i + 1].get("month") or following.isdecimal() or i + 1 in doc.numeral_at:
        return False
    if before not in LONG or before in ("كل", "عن", "سن", "سوي") or prefix:
        return False
    unit = doc.at[i]["timeunit"].value[0]
    if unit in ("decade", "century", "second", "night") and before not in ("منذ", "مدي") and not roughly:
        return False
    if owned(doc, i + 1):
        return False  # منذ يوم توليه المنصب
    # بعد يوم طويل, بعد يوم من, قبل عام, لمدة شهر; no خلال شهر نوفمبر, no بعد عام الفيل
    return not definite(doc, i + 1) or before in ("لمده", "مده", "طوال", "طيله")


def rough(doc: Document, i: int) -> bool:
    """Whether token i says that what follows is about so much: نحو, حوالي."""
    sense = doc.at[i].get("modifier")
    return sense is not None and sense.value == ("before", "APPROX") and sense.size == 1 and not sense.prefix


def more_or_less(doc: Document, i: int) -> bool:
    """Whether token i ends أكثر من or أقل من."""
    return doc.keys[i] == "من" and doc.keys[i - 1].lstrip("ولب") in _MORE_OR_LESS


def _goes_on(doc: Document, i: int, unit: str) -> bool:
    """ساعة و20 دقيقة, يوم وساعة: a smaller unit makes the larger one of it."""
    return doc.keys[i].startswith("و") and _joined(doc, i, unit) is not None


def _plural(doc: Document, i: int, unit: str, last: int, prefix: int) -> _Read | None:
    """سنوات طويلة, لأشهر, منذ عقود, بضعة أيام: a plural without a number."""
    following = doc.keys[last]
    if not prefix and clitics(doc, i - 1, _SOME) is not None:
        return ((unit, None),), last, 0
    if following in _ADJECTIVES and following != "طوال":
        return ((unit, None),), last + 1, prefix
    if following in ("من", "كامله") and doc.keys[i - 1] not in LONG:
        return None
    if (doc.keys[i - 1] in LONG and not prefix) or (prefix == 1 and doc.keys[i][0] == "ل"):
        if definite(doc, last) or doc.at[last].get("weekday") or doc.at[last].get("month"):
            return None
        return ((unit, None),), last, prefix
    return None


def _definite(doc: Document, i: int, sense: Sense) -> _Read | None:
    """السنوات الخمس الماضية, اليومين المقبلين, الأيام القليلة الماضية, الأشهر 3 القادمة; طوال الأسبوع."""
    unit, number = sense.value
    j = i + sense.size
    value: int | None = 2 if number == 2 else None
    if number == 0:
        if (count := whole(doc, j, 2, 1000)) and not doc.numeral_at[j].skip:
            value, j = count, doc.numeral_at[j].last
            if doc.keys[j] in _FIRST:
                return ((unit, value),), j + 1, sense.prefix  # الأشهر الستة الأولى من العام
        elif doc.keys[j] in _DEFINITE_ADJECTIVES:
            j += 1
    if number == 1:
        if doc.keys[i - 1] in ("طوال", "طيله", "مدار") and unit not in _SHORT and doc.at[j].get("deictic") is None:
            return ((unit, 1),), j, sense.prefix
        return None
    if deictic(doc, j) or doc.keys[j] in _RECENT:
        return ((unit, value),), j, sense.prefix
    return None


def _placed(doc: Document, time: Time) -> Time | None:
    """Where the length lies: الماضية after it, قبل or بعد before it."""
    near = deictic(doc, time.last)
    if near is None and doc.keys[time.first - 1] == "اخر" and not time.skip:
        return time.but(first=time.first - 1, toward=-1)  # آخر 5 سنوات
    if near is None and doc.keys[time.last] in _RECENT and doc.at[time.first].get("timeunit"):
        near = _RECENT[doc.keys[time.last]], time.last + 1
    if near:
        vague = time.length[0][1] is None and near[1] - time.first == 2
        if vague and doc.keys[near[1] - 1] not in ("الاخيره", "الاخيرين"):
            return Time(time.first, near[1], time.skip, ref=_REFS[(near[0] > 0) - (near[0] < 0)])
        return time.but(last=near[1], toward=near[0])
    return ago(doc, time)


def ago(doc: Document, time: Time) -> Time | None:
    """قبل ثلاثة أيام, بعد أسبوعين [من الآن]: a time counted from now, unless an event follows: بعد أسبوع من الحادث."""
    first = time.first
    before = doc.keys[first - 1]
    if not time.skip and doc.keys[first - 2] in _PAST and rough(doc, first - 1):
        first, before = first - 1, doc.keys[first - 2]  # قبل نحو عام
    again = doc.at[first - 2].get("timeunit")
    if again and again.value[0] == time.length[0][0] and before in _FUTURE and time.last - time.first == 1:
        return None  # يوما بعد يوم
    if before in _WITHIN and not time.skip and _to_come(doc, time.first - 1, time.last):
        return time.but(toward=1, within=True)
    if time.skip or any(value is None for _, value in time.length) or before not in _PAST | _FUTURE:
        return time
    if before in _PAST and not {"لن", "ولن"}.isdisjoint(doc.keys[max(first - 1 - _NOT_BEFORE, 0) : first - 1]):
        return time
    now = doc.keys[time.last] == "من" and doc.keys[time.last + 1] == "الان"
    now = now or doc.keys[first - 2] == "من"
    if before in _FUTURE and not (now or _to_come(doc, time.first - 1, time.last)):
        return time  # in a story, بعد يومين is two days after what was told before
    last = time.last
    if doc.keys[last] == "من" and doc.keys[last + 1] == "الان":
        last += 2
    elif doc.keys[last] in _EVENT or (doc.at[last].get("daypart") is None and doc.keys[last].startswith("لل")):
        return time
    skip = 0 if before in ("قبل", "بعد") else 1
    sign = -1 if before in _PAST else 1
    unit, value = time.length[-1]
    assert value is not None
    mod: TimexMod | None = "APPROX" if first < time.first else time.mod
    return time.but(first=first - 1, last=last, skip=skip, shift=(unit, 0), toward=sign, mod=mod)


def _to_come(doc: Document, first: int, last: int) -> bool:
    return alone(doc, first, last) or tense.around(doc, first, last)


def number(value: int | Fraction | Decimal) -> str:
    """A number as TIMEX3 writes it: whole, or with at most three decimals."""
    if type(value) is int:
        return str(value)
    if value == int(value):
        return str(int(value))
    return f"{float(value):.3f}".rstrip("0")
