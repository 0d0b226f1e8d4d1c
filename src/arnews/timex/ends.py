"""The two ends of a range or list of times, each completed by what only the other says: من 10 حتى 25 شوال."""

from __future__ import annotations

from arnews.document import Document
from arnews.timex import clocks, years
from arnews.timex.parts import DASHES, Clock, Time, alone, merge, whole
from arnews.timex.phrases import phrase

LIST_WORDS = frozenset("يومي ايام يوما ليومي بيومي لايام ويومي وايام".split())
_MONTHS_IN_A_ROW = 12
YEAR_WORDS = frozenset(
    "عامي وعامي لعامي بعامي سنتي وسنتي لسنتي بسنتي العامين السنتين "
    "اعوام واعوام لاعوام الاعوام سنوات السنوات عام العام سنه".split()
)


def ends(
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
        return _listed_months(low, _with_the_next(doc, high))
    if not _alike(low, high):
        return None
    return _completed(low, high), _inherited(high, low)


def _with_the_next(doc: Document, month: Time) -> Time:
    """The second of some months, with what only the last says: يونيو ويوليو وأغسطس 2025."""
    row = [month]
    while len(row) < _MONTHS_IN_A_ROW:
        last = row[-1]
        key, j = doc.keys[last.last], last.last
        j += key == "و"
        said = last.year is not None or last.toward is not None or last.shift is not None
        if last.month is None or said or key[:1] != "و" or "month" not in doc.at[j]:
            break
        following = phrase(doc, j)
        if following is None or following.first != j:
            break
        row.append(following)
    for k in range(len(row) - 2, -1, -1):
        both = _listed_months(row[k], row[k + 1])
        if both is None:
            return month
        row[k] = both[0]
    return row[0]


def _listed_months(low: Time, high: Time) -> tuple[Time, Time] | None:
    """يناير وفبراير الماضيين, 3 مايو و5 يونيو 2019, الاثنين والأربعاء من كل أسبوع: what is said once is of both."""
    if low.weekday and high.every.startswith("XXXX-WXX") and low.toward is None and low.day is None:
        return low.but(every=f"XXXX-WXX-{low.weekday}"), high
    alike = low.month and high.month and (low.day is None) == (high.day is None) and not (low.timed or high.timed)
    if not alike or low.year is not None or low.toward is not None or low.shift or low.same or low.every or high.every:
        return None
    if low.toward is None and high.toward is not None and high.toward < 0:
        return low.but(toward=high.toward), high  # each the last one
    completed = _completed(low, high)
    return (completed, high) if completed is not low else None


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
            low = low.but(clock=low.clock._replace(hour=later))
        if not low.dayish and high.dayish:
            shift = high.shift
            if shift and low.clock and low.clock.hour > high.clock.hour:
                shift = (shift[0], shift[1] - 1)  # from the evening until the next morning
            low = low.but(
                shift=shift, weekday=high.weekday, day=high.day, month=high.month, year=high.year, toward=high.toward
            )
        return low.but(zone=low.zone or high.zone)
    if low.month and low.year is None and low.shift is None and low.toward is None and not low.same:
        if high.year is not None and high.month and (low.system == high.system):
            return low.but(year=high.year - (low.month > high.month))
        if high.month and high.toward is not None and low.month <= high.month:
            return low.but(toward=high.toward)
        if high.month and high.shift and high.shift[0] == "year":
            return low.but(shift=high.shift)
    if (
        low.weekday
        and not low.day
        and high.weekday
        and low.toward is None
        and low.shift is None
        and high.toward is not None
    ):
        return low.but(toward=high.toward)
    return low


def _inherited(high: Time, low: Time) -> Time:
    """The second clock with the day of the first."""
    if high.clock and low.clock and not high.dayish and low.dayish:
        high = high.but(
            shift=low.shift, weekday=low.weekday, day=low.day, month=low.month, year=low.year, toward=low.toward
        )
    if high.clock and low.clock and not high.clock.half and low.clock.half and high.clock.hour < 12 < low.clock.hour:
        moved = high.clock._replace(hour=high.clock.hour + 12, half=True)
        high = high.but(clock=moved if moved.hour >= low.clock.hour else high.clock)
    if high.clock and low.clock and high.clock.hour < low.clock.hour and high.shift == low.shift and high.shift:
        high = high.but(shift=(high.shift[0], high.shift[1] + 1))  # until the next morning
    if high.weekday and low.shift and low.shift[0] == "week" and high.shift is None and high.day is None:
        high = high.but(shift=low.shift)
    return high


def _low_number(doc: Document, i: int, at: int, high: Time, marker: str, kind: str) -> tuple[Time, Time] | None:
    """10 حتى 25 شوال, 15 - 24 سنة, من 5 إلى 6 مساء, 21 و22 الجاري: the first end is a bare number."""
    numeral = doc.numeral_at[i]
    value = whole(doc, i, 0, 10_000)
    if value is None or high.mod or high.ref or high.every:
        return None
    here = high.but(first=i, last=numeral.last, skip=numeral.skip, conflict=None)
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
        if value < count / number.scale:  # بين 10 و12 ألف سنة: the scale word is said once
            value *= number.scale
        return here.but(length=((unit, value),)), high
    if high.clock:
        return _low_hour(numeral.kind, value, here, high) if kind != "and" or marker == "between" else None
    if high.day is not None and 0 < value < 32 and high.nth is None:
        if kind == "and" and marker != "between" and not _listed(doc, i):
            return None
        if value >= high.day and kind == "to":
            return None
        if kind == "and" and marker != "between":
            return _days(doc, i, here.but(day=value, weekday=None), high)
        return here.but(day=value, weekday=None), high
    if high.year is not None and high.year < 0 and high.month is None and value > -high.year:
        if kind == "and" and marker != "between" and doc.keys[i - 1] not in YEAR_WORDS:
            return None
        return Time(i, numeral.last, year=-value), high  # 384-322 ق.م
    if (
        high.year is not None
        and high.month is None
        and not high.timed
        and not high.piece
        and (found := years.bare(doc, i))
    ):
        if (kind == "and" and marker != "between" and doc.keys[i - 1] not in YEAR_WORDS) or found.number >= high.year:
            return None
        return Time(i, found.last, system=found.system or high.system, year=found.number), high
    return None


def _listed(doc: Document, i: int) -> bool:
    """يومي 21 و22, الجمعة والسبت 21 و22, في 21 و22: days in a list."""
    before = doc.keys[i - 1]
    return before in LIST_WORDS or before in ("في", "وفي", "بتاريخ", "(") or doc.at[i - 1].get("weekday") is not None


def _days(doc: Document, i: int, low: Time, high: Time) -> tuple[Time, Time]:
    """Weekdays before the list check its days: يومي الجمعة والسبت 21 و22 الجاري."""
    second, first = doc.at[i - 1].get("weekday"), doc.at[i - 2].get("weekday")
    if first and second and second.prefix == 1:
        return low.but(weekday=first.value[0]), high.but(weekday=second.value[0])
    return low, high


def _low_hour(kind: str, value: int, here: Time, high: Time) -> tuple[Time, Time] | None:
    assert high.clock is not None
    if not 0 < value <= 24:
        return None
    hour = value
    if high.clock.half and high.clock.hour >= 12 > value and value + 12 <= high.clock.hour:
        hour += 12
    return here.but(clock=Clock(hour, half=True)), high


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
        return low, low.but(**span, clock=Clock(hour, minute, half=True))
    if (
        low.day is not None
        and low.month is not None
        and low.year is None
        and value > low.day
        and _month_stood_first(doc, low)
    ):
        return low, low.but(**span, day=value, weekday=None)
    return None


def _month_stood_first(doc: Document, low: Time) -> bool:
    """تموز 13 إلى 15, but no 13 تموز إلى 15."""
    return doc.at[low.first].get("month") is not None


def _two_years(doc: Document, i: int, at: int, marker: str, kind: str) -> tuple[Time, Time] | None:
    """2014-2018, من 2014 إلى 2018, عامي 2015 و2018, بين 1990 و2000."""
    low, high = years.bare(doc, i), years.bare(doc, at)
    if low is None or high is None or not 1000 <= low.number < high.number <= 2200:
        return None
    if kind == "and" and marker != "between" and doc.keys[i - 1] not in YEAR_WORDS:
        return None
    worded = doc.keys[i - 1] in YEAR_WORDS
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
    before, after = doc.keys[i - 1], doc.keys[at + 1]
    if (i and doc.glued[i - 1] and before in ("-", "/", ".", ":")) or (
        doc.glued[at] and after in ("-", "/", ".") and doc.keys[at + 2].isdecimal()
    ):
        return False
    return doc.keys[at - 1] in DASHES
