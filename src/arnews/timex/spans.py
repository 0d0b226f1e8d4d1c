"""Ranges of time and lists of days: both ends are times of their own, and share what is said once."""

from __future__ import annotations

from typing import NamedTuple

from arnews import chars
from arnews.document import Document
from arnews.timex import clocks, years
from arnews.timex.months import month, numbered
from arnews.timex.parts import Clock, Time, alone, merge, whole
from arnews.timex.phrases import phrase

_DASHES = frozenset(("-", "\N{EN DASH}", "\N{EM DASH}", chars.TATWEEL))
_TO = frozenset("الي حتي لغايه ولغايه وحتي والي ل لل".split())
_FROM = frozenset("من ومن بدءا ابتداء اعتبارا انطلاقا".split())
_BETWEEN = frozenset("بين وبين مابين".split())
_LIST_WORDS = frozenset("يومي ايام يوما ليومي بيومي لايام ويومي".split())
_YEARS = frozenset("عامي سنتي العامين السنتين اعوام السنوات سنوات عام العام سنه".split())


class Both(NamedTuple):
    """Two times; a range from token `first` where `range` is set, else a list."""

    low: Time
    high: Time
    first: int
    skip: int = 0
    range: bool = True


def pair(doc: Document, i: int, low: Time | None) -> Both | None:
    """The range or list of times that begins at token i, in all its forms; `low` is the time that stands there."""
    found = day_then_range(doc, low) if low else None
    found = found or both(doc, i, low)
    return found or (month_then_days(doc, i) if low is None or low.month else None)


def both(doc: Document, i: int, low: Time | None, day: bool = False) -> Both | None:
    """The range or list whose first end begins at token i; `low` is the time that stands there, if one does.

    `day` tells that a day stands before them, so that bare numbers are hours.
    """
    start = low.last if low else _number_end(doc, i)
    if start is None:
        return None
    marker = _marker(doc, low.first if low else i)
    joined = _connector(doc, start, marker)
    if joined is None:
        return None
    kind, at = joined
    if at >= len(doc):
        return None
    high = phrase(doc, at)
    if high is not None and (high.first != at or (high.skip and kind != "and" and doc.keys[at][0] != "ل")):
        high = None
    ends = _ends(doc, i, low, at, high, marker or kind, kind, day)
    if ends is None or ends[1].first < ends[0].last:
        return None
    first, skip = marker_start(doc, ends[0]) if marker else (ends[0].first, ends[0].skip)
    return Both(*ends, first, skip, kind != "and" or marker == "between")


def _number_end(doc: Document, i: int) -> int | None:
    numeral = doc.numeral_at.get(i)
    if numeral is None or numeral.kind == "fraction" or numeral.tail or not isinstance(numeral.value, int):
        return None
    return numeral.last


def _marker(doc: Document, first: int) -> str:
    """من, بين or عامي before the first end."""
    before = doc.key(first - 1)
    if before in _YEARS or before in _LIST_WORDS or before == "الفتره":
        before = doc.key(first - 2)
    if before in _BETWEEN:
        return "between"
    return "from" if before in _FROM else ""


def marker_start(doc: Document, low: Time) -> tuple[int, int]:
    """Where a range begins: at من, ما بين, بين عامي before its first end."""
    i = low.first - 1
    if doc.key(i) in _YEARS or doc.key(i) in _LIST_WORDS:
        i -= 1
    if doc.key(i) in _BETWEEN and doc.key(i - 1) in ("ما", "بما", "فيما", "وما", "لما"):
        return i - 1, len(doc.keys[i - 1]) - 2 if doc.keys[i - 1] != "فيما" else 0
    return i, 1 if doc.keys[i] in ("ومن", "وبين") else 0


def _connector(doc: Document, i: int, marker: str) -> tuple[str, int] | None:
    """What joins the ends, and where the second begins."""
    key = doc.key(i)
    if key in _TO:
        j = i + 1
        j += doc.key(j) in ("غايه", "نهايه") and key == "الي" and doc.key(j) == "غايه"
        return "to", j
    if key in _DASHES:
        return "to", i + 1
    if key == "و":
        return "and", i + 1
    if key.startswith("و") and len(key) > 2 and (marker == "between" or doc.sense(i, "weekday") or i in doc.numeral_at):
        return "and", i
    if (
        key[0:1] == "ل"
        and marker == "from"
        and any(doc.sense(i, tag) for tag in ("weekday", "timeunit", "ordinal", "number", "period"))
    ):
        return "to", i
    return None


def _ends(
    doc: Document, i: int, low: Time | None, at: int, high: Time | None, marker: str, kind: str, day: bool
) -> tuple[Time, Time] | None:
    """Both ends, each completed by the other."""
    if low is None and high is not None:
        return _low_number(doc, i, at, high, marker, kind)
    if low is not None and high is None:
        return _high_number(doc, low, at, kind, marker)
    if low is None or high is None:
        return _two_years(doc, i, at, marker, kind) or _two_hours(doc, i, at, day)
    if kind == "and" and marker != "between":
        return None
    if not _alike(low, high):
        return None
    return _completed(low, high), _inherited(high, low)


def _alike(a: Time, b: Time) -> bool:
    """Whether two times are of one kind, so that they bound a range."""
    lengths = [bool(t.length and not t.shift) for t in (a, b)]
    return not (a.every or b.every) and lengths[0] == lengths[1]


def _completed(low: Time, high: Time) -> Time:
    """The first end with the year, the part of the day or the day that only the second says."""
    if low.clock and high.clock:
        if not low.clock.half and high.clock.half and low.clock.hour < 12:
            later = (
                low.clock.hour + 12
                if high.clock.hour > 12 and low.clock.hour + 12 <= high.clock.hour
                else low.clock.hour
            )
            low = low._replace(clock=low.clock._replace(hour=later))
        if not low.dayish and high.dayish:
            shift = high.shift
            if shift and low.clock and low.clock.hour > high.clock.hour:
                shift = (shift[0], shift[1] - 1)  # from the evening until the next morning
            low = low._replace(
                shift=shift, weekday=high.weekday, day=high.day, month=high.month, year=high.year, toward=high.toward
            )
        return low._replace(zone=low.zone or high.zone)
    if low.month and low.year is None and low.shift is None and low.toward is None and not low.same:
        if high.year is not None and high.month and (low.system == high.system):
            return low._replace(year=high.year - (low.month > high.month))
        if high.month and high.toward is not None and low.month <= high.month:
            return low._replace(toward=high.toward)
        if high.month and high.shift and high.shift[0] == "year":
            return low._replace(shift=high.shift)
    if (
        low.weekday
        and not low.day
        and high.weekday
        and low.toward is None
        and low.shift is None
        and high.toward is not None
    ):
        return low._replace(toward=high.toward)
    return low


def _inherited(high: Time, low: Time) -> Time:
    """The second clock with the day of the first."""
    if high.clock and low.clock and not high.dayish and low.dayish:
        high = high._replace(
            shift=low.shift, weekday=low.weekday, day=low.day, month=low.month, year=low.year, toward=low.toward
        )
    if high.clock and low.clock and not high.clock.half and low.clock.half and high.clock.hour < 12 < low.clock.hour:
        moved = high.clock._replace(hour=high.clock.hour + 12, half=True)
        high = high._replace(clock=moved if moved.hour >= low.clock.hour else high.clock)
    if high.clock and low.clock and high.clock.hour < low.clock.hour and high.shift == low.shift and high.shift:
        high = high._replace(shift=(high.shift[0], high.shift[1] + 1))  # until the next morning
    if high.weekday and low.shift and low.shift[0] == "week" and high.shift is None and high.day is None:
        high = high._replace(shift=low.shift)
    return high


def _low_number(doc: Document, i: int, at: int, high: Time, marker: str, kind: str) -> tuple[Time, Time] | None:
    """10 حتى 25 شوال, 15 - 24 سنة, من 5 إلى 6 مساء, 21 و22 الجاري: the first end is a bare number."""
    numeral = doc.numeral_at[i]
    value = whole(doc, i, 0, 10_000)
    if value is None or high.mod or high.ref or high.every:
        return None
    here = high._replace(first=i, last=numeral.last, skip=numeral.skip, conflict=None)
    if high.length and not high.shift:
        if (
            len(high.length) > 1
            or high.length[0][1] is None
            or (kind == "and" and marker != "between")
            or high.toward is not None
        ):
            return None
        unit, count = high.length[0]
        assert count is not None
        number = doc.numeral_at.get(at)
        if numeral.kind == "ordinal" or value >= count or number is None or (not number.digits and numeral.digits):
            return None
        return here._replace(length=((unit, value),)), high
    if high.clock:
        return _low_hour(numeral.kind, value, here, high) if kind != "and" or marker == "between" else None
    if high.day is not None and 0 < value < 32 and high.nth is None:
        if kind == "and" and marker != "between" and not _listed(doc, i):
            return None
        if value >= high.day and kind == "to":
            return None
        if kind == "and" and marker != "between":
            return _days(doc, i, here._replace(day=value, weekday=None), high)
        return here._replace(day=value, weekday=None), high
    if (
        high.year is not None
        and high.month is None
        and not high.timed
        and not high.piece
        and (found := years.bare(doc, i))
    ):
        if (kind == "and" and marker != "between" and doc.key(i - 1) not in _YEARS) or found.number >= high.year:
            return None
        return Time(i, found.last, system=found.system or high.system, year=found.number), high
    return None


def _listed(doc: Document, i: int) -> bool:
    """يومي 21 و22, الجمعة والسبت 21 و22, في 21 و22: days in a list."""
    before = doc.key(i - 1)
    return before in _LIST_WORDS or before in ("في", "بتاريخ", "(") or doc.sense(i - 1, "weekday") is not None


def _days(doc: Document, i: int, low: Time, high: Time) -> tuple[Time, Time]:
    """Weekdays before the list check its days: يومي الجمعة والسبت 21 و22 الجاري."""
    second, first = doc.sense(i - 1, "weekday"), doc.sense(i - 2, "weekday")
    if first and second and second.prefix == 1:
        return low._replace(weekday=first.value[0]), high._replace(weekday=second.value[0])
    return low, high


def _low_hour(kind: str, value: int, here: Time, high: Time) -> tuple[Time, Time] | None:
    assert high.clock is not None
    if not 0 < value <= 24:
        return None
    hour = value
    if high.clock.half and high.clock.hour >= 12 > value and value + 12 <= high.clock.hour:
        hour += 12
    return here._replace(clock=Clock(hour, half=True)), high


def _high_number(doc: Document, low: Time, at: int, kind: str, marker: str) -> tuple[Time, Time] | None:
    """تموز 13 إلى 15, من الساعة 9 إلى 11, من السادسة للسابعة: the second end is a bare number."""
    value = whole(doc, at, 1, 31)
    if value is None or low.length or low.every or low.ref:
        return None
    numeral = doc.numeral_at[at]
    if kind == "and" and marker != "between":
        return None
    if numeral.skip and kind != "and" and doc.keys[at][0] != "ل":
        return None
    span = {"first": at, "last": numeral.last, "skip": numeral.skip, "mod": None, "conflict": None}
    if low.clock and value <= 24 and (marker or (numeral.kind == "ordinal" and doc.keys[at].endswith("ه"))):
        hour = value + 12 if low.clock.half and low.clock.hour > 12 and value < 12 else value
        read = clocks.hour(doc, at)
        minute, span["last"] = (read[0].minute, read[1]) if read else (-1, span["last"])
        return low, low._replace(**span, clock=Clock(hour, minute, half=True))  # type: ignore[arg-type]
    if (
        low.day is not None
        and low.month is not None
        and low.year is None
        and value > low.day
        and _month_stood_first(doc, low)
    ):
        return low, low._replace(**span, day=value, weekday=None)  # type: ignore[arg-type]
    return None


def _month_stood_first(doc: Document, low: Time) -> bool:
    """تموز 13 إلى 15, but no 13 تموز إلى 15."""
    return doc.sense(low.first, "month") is not None


def _two_years(doc: Document, i: int, at: int, marker: str, kind: str) -> tuple[Time, Time] | None:
    """2014-2018, من 2014 إلى 2018, عامي 2015 و2018, بين 1990 و2000."""
    low, high = years.bare(doc, i), years.bare(doc, at)
    if low is None or high is None or not 1000 <= low.number < high.number <= 2200:
        return None
    if kind == "and" and marker != "between" and doc.key(i - 1) not in _YEARS:
        return None
    worded = doc.key(i - 1) in _YEARS
    if not worded and not (low.number >= 1800 and high.number - low.number <= 250):
        return None
    if (
        not worded
        and (kind == "and" or not doc.numeral_at[i].digits)
        and marker == "between"
        and years.counts(doc, high.last)
    ):
        return None
    if not worded and kind == "to" and (years.counts(doc, high.last) or (not marker and not _tight(doc, i, at))):
        return None
    system = high.system or low.system
    a = Time(i, low.last, system=system, year=low.number)
    return a, Time(at, high.last, system=system, year=high.number)


def _two_hours(doc: Document, i: int, at: int, day: bool) -> tuple[Time, Time] | None:
    """اليوم من الخامسة إلى السابعة, and a text that is nothing but من السادسة للسابعة."""
    a, b = whole(doc, i, 1, 12), whole(doc, at, 1, 12)
    if a is None or b is None or not doc.numeral_at[i].article or not doc.keys[i].endswith("ه"):
        return None
    last = doc.numeral_at[at].last
    tomorrow = phrase(doc, last) if last < len(doc) else None
    end = tomorrow.last if tomorrow and tomorrow.dayish else last
    if not day and not alone(doc, i - 1, end):
        return None
    low = Time(i, doc.numeral_at[i].last, clock=Clock(a))
    high = Time(at, last, doc.numeral_at[at].skip, clock=Clock(b))
    if end > last and tomorrow:
        high = merge(high, tomorrow) or high
        low = _completed(low, high)
    return low, high


def _tight(doc: Document, i: int, at: int) -> bool:
    """2014-2018 in brackets, after a word, but no part of a longer number."""
    before, after = doc.key(i - 1), doc.key(at + 1)
    if (i and doc.glued[i - 1] and before in ("-", "/", ".", ":")) or (
        doc.glued[at] and after in ("-", "/", ".") and doc.key(at + 2).isdecimal()
    ):
        return False
    return doc.keys[at - 1] in _DASHES


def named_by_numbers(doc: Document, time: Time) -> bool:
    """الجمعة والسبت 21 و22 الجاري: the numbers are the days, whose names only check them."""
    if time.weekday is None or time.day is not None or time.last - time.first > 1:
        return False
    at = time.last
    following = doc.sense(at, "weekday")
    at += following is not None and following.prefix == 1
    first = whole(doc, at, 1, 31, digits=True)
    joined = _connector(doc, doc.numeral_at[at].last, "") if first else None
    return joined is not None and joined[0] == "and" and whole(doc, joined[1], 1, 31, digits=True) is not None


def day_then_range(doc: Document, low: Time) -> Both | None:
    """اليوم من الخامسة إلى السابعة, الأسبوع المقبل بين الأربعاء والجمعة: a day and two times in it."""
    j = low.last
    j += doc.key(j) == "ما"
    if doc.key(j) not in _FROM | _BETWEEN or low.timed:
        return None
    inner = phrase(doc, j + 1)
    found = both(doc, j + 1, inner if inner and inner.first == j + 1 else None, day=low.dayish)
    if found is None or not found.range:
        return None
    clocked = found.low.clock and found.high.clock
    if low.month and low.day is None and low.year is None:
        return None
    week = low.shift is not None and low.shift[0] == "week"
    if not ((clocked and low.dayish) or (week and found.low.weekday and found.high.weekday)):
        return None
    a, b = merge(low, found.low), merge(low, found.high)
    if a is None or b is None:
        return None
    return Both(
        a._replace(first=low.first, last=found.low.last),
        b._replace(first=found.high.first, skip=found.high.skip),
        low.first,
        low.skip,
    )


def month_then_days(doc: Document, i: int) -> Both | None:
    """نوفمبر بين 15 و19: the month stands before its days."""
    named = month(doc, i) or numbered(doc, i)
    if named is None or named.skip:
        return None
    j = named.last
    if doc.key(j) not in _BETWEEN | {"من"}:
        return None
    a = whole(doc, j + 1, 1, 31)
    if a is None:
        return None
    k = doc.numeral_at[j + 1].last
    joined = _connector(doc, k, "between")
    b = whole(doc, joined[1], 1, 31) if joined else None
    if joined is None or b is None or b <= a or doc.key(doc.numeral_at[joined[1]].last) not in ("", ".", "،"):
        return None
    system = None if named.system == "gregorian" else named.system
    low = Time(i, k, system=system, month=named.number, day=a)
    numeral = doc.numeral_at[joined[1]]
    return Both(low, Time(joined[1], numeral.last, numeral.skip, system=system, month=named.number, day=b), i)
