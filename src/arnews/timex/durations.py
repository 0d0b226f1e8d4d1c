"""Lengths of time, times counted from now by them (قبل ثلاثة أيام), and times that come again (كل يوم خميس)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from arnews.document import Document
from arnews.timex import tense
from arnews.timex.days import weekday
from arnews.timex.parts import Length, Time, alone, clitics, definite, deictic, whole
from arnews.words import is_word

_ONE = frozenset(("واحد", "واحده", "كامل", "كامله"))
_SOME = frozenset("بضع بضعه عده".split())
_ADJECTIVES = frozenset("طويله قليله عديده عده متتاليه طوال كثيره معدوده متواليه مضت خلت اخري".split())
_DEFINITE_ADJECTIVES = frozenset("القليله العديده الطويله المعدوده القلائل العشر".split())
_LONG = frozenset(
    "منذ قبل بعد خلال لمده مده طوال طيله طول مدي مدار غضون استغرق استغرقت تستغرق يستغرق استمر استمرت يستمر تستمر "
    "دام دامت بمده عمرها عمره ومنذ وبعد وقبل لنحو ولمده فبعد عن كل سوي انقضت مضت مضي مرور بمرور وخلال فتره لفتره بفارق بعمر سن بسن".split()
)
_PAST = frozenset("قبل وقبل فقبل".split())
_WITHIN = frozenset("خلال غضون وخلال".split())
_FUTURE = frozenset("بعد وبعد فبعد".split())
_EVENT = frozenset("من علي عن ان لـ ل".split())
_HIJRI = frozenset("هجريه هجري هجريا هجريين هجريتين هجريتان هجريان".split())
_RECENT = {"الاخيره": -1, "الاخيرين": -1, "الاخيرتين": -1, "السابقه": -1, "اللاحقه": 1, "التاليه": 1}
_NO_AGE = frozenset("ضوئيه سجنا حبسا".split())
_SMALLER = ("century", "decade", "year", "month", "week", "day", "night", "hour", "minute", "second")
_SHORT = frozenset(("hour", "minute", "second"))
_DOUBTFUL = frozenset(("decade", "century"))


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
    if doc.key(last) in _HIJRI and len(length) == 1 and unit in ("year", "month"):
        time = time._replace(last=last + 1, system="hijri")
    return _placed(doc, time)


def _unit(doc: Document, i: int, after: str | None) -> tuple[Length, int, int] | None:
    """A number with a unit, or a unit that holds its number; `after` is the larger unit that it is joined to."""
    numeral = doc.numeral_at.get(i)
    if numeral is not None and numeral.kind != "ordinal" and not numeral.tail:
        return _counted(doc, i)
    sense = doc.sense(i, "timeunit")
    if sense is None:
        return None
    unit, number = sense.value
    last = i + sense.size
    if sense.article:
        return _definite(doc, i)
    if number == 1:
        if doc.key(last) in _ONE:
            return ((unit, 1),), last + 1, sense.prefix
        half = _half(doc, last, unit)
        if after or half or _lonely(doc, i, sense.prefix) or _goes_on(doc, last, unit):
            last += doc.key(last) in ("اخري", "اخر")
            return _with_half(((unit, 1),), half, last, sense.prefix)
        return None
    if number == 2:
        if (
            unit in _DOUBTFUL
            and doc.key(i - 1) not in _LONG
            and after is None
            and doc.key(last) not in ("من", "كاملين")
        ):
            return None
        if (
            doc.keys[i].endswith(("ي", "تا"))
            and doc.sense(last, "weekday") is None
            and unit == "hour"
            and is_word(doc.key(last)) is False
        ):
            return None
        return _with_half(((unit, 2),), _half(doc, last, unit), last, sense.prefix)
    return _plural(doc, i, unit, last, sense.prefix)


def _counted(doc: Document, i: int) -> tuple[Length, int, int] | None:
    """3 أيام, عشرين عاما, نصف ساعة, الـ24 ساعة الماضية, 3.5 سنوات."""
    numeral = doc.numeral_at[i]
    sense = doc.sense(numeral.last, "timeunit")
    if sense is None or sense.prefix or (isinstance(numeral.value, int) and numeral.value < 0):
        return None
    unit, number = sense.value
    last = numeral.last + sense.size
    # 10 شهر رجب is a date, and so is سنة 2012 after 19 ألفا
    if number == 2 or (sense.article and numeral.kind != "fraction") or doc.sense(last, "month"):
        return None
    if (unit == "year" and number == 1 and len(doc.key(last)) == 4 and doc.keys[last].isdecimal()) or doc.key(
        last
    ) == "وليله":
        return None
    if doc.key(last) in _NO_AGE and doc.keys[last] == "ضوئيه":
        return None
    # a عقد is a contract: few of them, and after a word of time, are decades
    if unit == "decade" and (
        numeral.value > 10
        or (doc.key(i - 1) not in _LONG and not any(doc.sense(j, "modifier") for j in (i - 1, i - 2)))
    ):
        return None
    if (
        numeral.kind == "cardinal"
        and sense.value == ("year", 1)
        and doc.keys[numeral.last] == "عام"
        and numeral.value in (1, 2)
        and not numeral.digits
    ):
        return None
    value: int | Fraction = Fraction(numeral.value) if not isinstance(numeral.value, int) else numeral.value
    if (
        unit == "second"
        and doc.keys[numeral.last] == "ثانيه"
        and isinstance(value, int)
        and not numeral.digits
        and value < 3
    ):
        return None
    return _with_half(((unit, value),), _half(doc, last, unit), last, numeral.skip)


def _with_half(length: Length, half: tuple[Fraction, int] | None, last: int, skip: int) -> tuple[Length, int, int]:
    if half is None or length[0][1] is None:
        return length, last, skip
    return ((length[0][0], length[0][1] + half[0]),), half[1], skip


def _half(doc: Document, i: int, unit: str) -> tuple[Fraction, int] | None:
    """ونصف, ونصف العام, وربع الساعة: a part of the unit before."""
    j = i + (doc.key(i) == "و")
    sense = doc.sense(j, "fraction")
    if (
        sense is None
        or sense.value[2] not in ("whole", "spoken")
        or sense.value[3]
        or sense.prefix != (j == i)
        or sense.article
    ):
        return None
    again = doc.sense(j + 1, "timeunit")
    if again and (again.value[0] != unit or again.prefix):
        return None
    return Fraction(sense.value[0], sense.value[1]), j + 1 + (again is not None)


def _joined(doc: Document, i: int, unit: str) -> tuple[Length, int] | None:
    """و20 دقيقة, ويومين after a larger unit."""
    j = i
    if doc.key(j) in ("و", "،", ","):
        j += 1
    found = _unit(doc, j, unit)
    if found is None or found[2] != (1 if j == i else 0) or found[0][0][1] is None:
        return None
    smaller = found[0][0][0]
    if _SMALLER.index(smaller) <= _SMALLER.index(unit) or (j > i and doc.key(j - 1) != "و" and len(doc) - i > 12):
        return None
    if j == i and not doc.keys[j].startswith("و"):
        return None
    return found[0], found[1]


def _lonely(doc: Document, i: int, prefix: int) -> bool:
    """Whether a unit in the singular is one of it: لمدة ساعة, قبل شهر, ساعة أخرى; no عام "general", no يوم of a name."""
    before, following = doc.key(i - 1), doc.key(i + 1)
    if following in ("اخري", "اخر"):
        return doc.at[i]["timeunit"].value[0] in ("hour", "minute", "week", "month")
    if doc.sense(i + 1, "weekday") or doc.sense(i + 1, "month") or following.isdecimal() or i + 1 in doc.numeral_at:
        return False
    if before not in _LONG or before in ("كل", "عن", "سن", "سوي") or prefix:
        return False
    unit = doc.at[i]["timeunit"].value[0]
    if unit in ("decade", "century", "second", "night") and before not in ("منذ", "مدي"):
        return False
    # بعد يوم طويل, بعد يوم من, قبل عام, لمدة شهر; no خلال شهر نوفمبر, no بعد عام الفيل
    return not definite(doc, i + 1) or before in ("لمده", "مده", "طوال", "طيله")


def _goes_on(doc: Document, i: int, unit: str) -> bool:
    """ساعة و20 دقيقة, يوم وساعة: a smaller unit makes the larger one of it."""
    return doc.key(i).startswith("و") and _joined(doc, i, unit) is not None


def _plural(doc: Document, i: int, unit: str, last: int, prefix: int) -> tuple[Length, int, int] | None:
    """سنوات طويلة, لأشهر, منذ عقود, بضعة أيام: a plural without a number."""
    following = doc.key(last)
    if not prefix and clitics(doc, i - 1, _SOME) is not None:
        return ((unit, None),), last, 0
    if following in _ADJECTIVES and following != "طوال":
        return ((unit, None),), last + 1, prefix
    if following in ("من", "كامله") and doc.key(i - 1) not in _LONG:
        return None
    if (doc.key(i - 1) in _LONG and not prefix) or (prefix == 1 and doc.keys[i][0] == "ل"):
        if definite(doc, last) or doc.sense(last, "weekday") or doc.sense(last, "month"):
            return None
        return ((unit, None),), last, prefix
    return None


def _definite(doc: Document, i: int) -> tuple[Length, int, int] | None:
    """السنوات الخمس الماضية, اليومين المقبلين, الأيام القليلة الماضية, الأشهر 3 القادمة; طوال الأسبوع."""
    sense = doc.at[i]["timeunit"]
    unit, number = sense.value
    j = i + sense.size
    value: int | None = 2 if number == 2 else None
    if number == 0:
        if (count := whole(doc, j, 2, 1000)) and not doc.numeral_at[j].skip:
            value, j = count, doc.numeral_at[j].last
        elif doc.key(j) in _DEFINITE_ADJECTIVES:
            j += 1
    if number == 1:
        if doc.key(i - 1) in ("طوال", "طيله", "مدار") and unit not in _SHORT and doc.sense(j, "deictic") is None:
            return ((unit, 1),), j, sense.prefix
        return None
    if deictic(doc, j) or doc.key(j) in _RECENT:
        return ((unit, value),), j, sense.prefix
    return None


def _placed(doc: Document, time: Time) -> Time | None:
    """Where the length lies: الماضية after it, قبل or بعد before it."""
    near = deictic(doc, time.last)
    if near is None and doc.key(time.first - 1) == "اخر" and not time.skip:
        return time._replace(first=time.first - 1, toward=-1)  # آخر 5 سنوات
    if near is None and doc.key(time.last) in _RECENT and doc.sense(time.first, "timeunit"):
        near = _RECENT[doc.keys[time.last]], time.last + 1
    if near:
        vague = time.length[0][1] is None and near[1] - time.first == 2
        if vague and doc.keys[near[1] - 1] not in ("الاخيره", "الاخيرين"):
            return Time(time.first, near[1], time.skip, ref="PAST_REF" if near[0] < 0 else "FUTURE_REF")
        return time._replace(last=near[1], toward=near[0])
    return ago(doc, time)


def ago(doc: Document, time: Time) -> Time | None:
    """قبل ثلاثة أيام, بعد أسبوعين [من الآن]: a time counted from now, unless an event follows: بعد أسبوع من الحادث."""
    before = doc.key(time.first - 1)
    again = doc.sense(time.first - 2, "timeunit")
    if again and again.value[0] == time.length[0][0] and before in _FUTURE and time.last - time.first == 1:
        return None  # يوما بعد يوم
    if before in _WITHIN and not time.skip and _to_come(doc, time.first - 1, time.last):
        return time._replace(toward=1, within=True)
    if time.skip or any(value is None for _, value in time.length) or before not in _PAST | _FUTURE:
        return time
    now = doc.key(time.last) == "من" and doc.key(time.last + 1) == "الان"
    now = now or doc.key(time.first - 2) == "من"
    if before in _FUTURE and not (now or _to_come(doc, time.first - 1, time.last)):
        return time  # in a story, بعد يومين is two days after what was told before
    last = time.last
    if doc.key(last) == "من" and doc.key(last + 1) == "الان":
        last += 2
    elif doc.key(last) in _EVENT or (doc.sense(last, "daypart") is None and doc.key(last).startswith("لل")):
        return time
    skip = 0 if before in ("قبل", "بعد") else 1
    sign = -1 if before in _PAST else 1
    unit, value = time.length[-1]
    assert value is not None
    return time._replace(first=time.first - 1, last=last, skip=skip, shift=(unit, 0), toward=sign)


def _to_come(doc: Document, first: int, last: int) -> bool:
    return alone(doc, first, last) or tense.around(doc, first, last)


# ---- sets -----------------------------------------------------------------------------------------------------------

_CODES = {
    "day": "D",
    "week": "W",
    "month": "M",
    "year": "Y",
    "decade": "0Y",
    "hour": "H",
    "minute": "M",
    "second": "S",
    "century": "00Y",
}


def every(doc: Document, i: int) -> Time | None:
    """كل يوم, كل عامين, كل ثلاثة أسابيع, كل يوم خميس, كل صباح, يوميا, السنوي: token i is what follows كل."""
    if sense := doc.sense(i, "set"):
        return None if _not_a_set(doc, i) else Time(i, i + sense.size, sense.prefix, every=sense.value)
    if doc.key(i - 1) in ("ايام", "وايام"):
        named, more = doc.sense(i, "weekday"), doc.sense(i + 1, "weekday")
        if (
            named
            and named.value[1]
            and not named.prefix
            and not more
            and doc.key(i + 1) != "و"
            and deictic(doc, i + 1) is None
        ):
            return Time(i - 1, i + 1, len(doc.keys[i - 1]) - 4, every=f"XXXX-WXX-{named.value[0]}")
    if doc.key(i - 1) not in ("كل", "وكل", "لكل", "بكل"):
        return None
    first, skip = i - 1, len(doc.keys[i - 1]) - 2
    if found := weekday(doc, i):
        return (
            None
            if found.toward is not None
            else found._replace(first=first, skip=skip, every=f"XXXX-WXX-{found.weekday}")
        )
    if (sense := doc.sense(i, "weekday")) and not sense.prefix:
        return Time(first, i + 1, skip, every=f"XXXX-WXX-{sense.value[0]}")
    if (part := doc.sense(i, "daypart")) and not part.article and not part.prefix and doc.keys[i] != "عصر":
        return Time(first, i + part.size, skip, every="T" + part.value[0])
    numeral = doc.numeral_at.get(i)
    at = numeral.last if numeral and isinstance(numeral.value, int) and numeral.kind == "cardinal" else i
    sense = doc.sense(at, "timeunit")
    if sense is None or sense.prefix or sense.article or sense.value[0] == "night":
        return None
    unit, number = sense.value
    count = numeral.value if at > i and numeral else number
    if not isinstance(count, int) or count < 1 or (at == i and number == 0):
        return None
    time = "T" if unit in ("hour", "minute", "second") else ""
    return Time(first, at + sense.size, skip, every=f"P{time}{count}{_CODES[unit]}")


def _not_a_set(doc: Document, i: int) -> bool:
    """شهرية and يومية as nouns: يومية "daily wage"; يوميا after a number is how often, too."""
    key = doc.keys[i]
    return not key.endswith("ا") and not is_word(doc.key(i - 1)) and doc.key(i - 1) != ""


def number(value: int | Fraction | Decimal) -> str:
    """A number as TIMEX3 writes it: whole, or with at most three decimals."""
    if value == int(value):
        return str(int(value))
    return f"{float(value):.3f}".rstrip("0")
