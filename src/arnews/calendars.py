"""Calendars and TIMEX3 arithmetic: pure functions of numbers, dates and values, without any text.

Hijri dates follow the Umm al-Qura calendar, which Saudi Arabia uses and most newspapers follow, for the years that its
tables cover (1343 to 1500 AH, 1924 to 2077 CE), and the arithmetic calendar with the Thursday epoch outside of them.
Solar Hijri (Persian) years are leap by the cycle of 33 years. What is out of the range of `datetime.date` is None.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Literal

from arnews.model import Moment

System = Literal["gregorian", "hijri", "persian", "coptic"]
Day = tuple[int, int, int]

DAY = dt.timedelta(days=1)
_UMM_AL_QURA = range(1343, 1501)
# Ordinals (of `date.toordinal`) of the day before the first day of each calendar.
_HIJRI_EPOCH = 227013
_PERSIAN_EPOCH = 226894
_COPTIC_EPOCH = 103604
_HIJRI_LEAP = frozenset((2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29))


# ---- days -----------------------------------------------------------------------------------------------------------


def day(year: int, month: int = 1, number: int = 1, system: System = "gregorian") -> dt.date | None:
    """The Gregorian day of a day in any calendar; None where there is no such day.

    >>> day(1446, 10, 8, "hijri"), day(1403, 1, 1, "persian"), day(2023, 2, 29)
    (datetime.date(2025, 4, 6), datetime.date(2024, 3, 20), None)
    """
    if system == "gregorian":
        try:
            return dt.date(year, month, number)
        except (ValueError, OverflowError):
            return None
    if not 0 < year < 10_000 or not 0 < month <= months(system) or not 0 < number <= 31:
        return None
    if number > _longest(year, month, system):
        return None
    return _ordinal(_first(year, month, system) + number - 1)


def _ordinal(n: int) -> dt.date | None:
    return dt.date.fromordinal(n) if 1 <= n <= dt.date.max.toordinal() else None


def _longest(year: int, month: int, system: System) -> int:
    """How many days a month may have. A Hijri month of 29 days is 30 elsewhere: its 30th is the day after the 29th."""
    last = month == months(system)
    days = _first(year + last, 1 if last else month + 1, system) - _first(year, month, system)
    return max(days, 30) if system == "hijri" else days


def _first(year: int, month: int, system: System) -> int:
    """The ordinal of the first day of a month."""
    if system == "hijri":
        return _first_hijri(year, month)
    if system == "persian":
        days = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
        return _PERSIAN_EPOCH + 365 * (year - 1) + (8 * year + 21) // 33 + days + 1
    return _COPTIC_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + 1


@lru_cache(maxsize=512)  # facts of the calendar, asked for again and again: a text has few years
def _first_hijri(year: int, month: int) -> int:
    if year in _UMM_AL_QURA:
        from hijridate import Hijri

        return Hijri(year, month, 1).to_gregorian().toordinal()
    cycle, rest = divmod(year - 1, 30)
    leaps = 11 * cycle + sum(y in _HIJRI_LEAP for y in range(1, rest + 1))
    return _HIJRI_EPOCH + 354 * (year - 1) + leaps + 29 * (month - 1) + month // 2 + 1


def in_system(date: dt.date, system: System) -> Day:
    """Year, month and day of a date in another calendar.

    >>> in_system(__import__("datetime").date(2025, 4, 6), "hijri")
    (1446, 10, 8)
    """
    if system == "gregorian":
        return date.year, date.month, date.day
    n = date.toordinal()
    days, epoch = {
        "hijri": (354.367, _HIJRI_EPOCH),
        "persian": (365.2422, _PERSIAN_EPOCH),
        "coptic": (365.25, _COPTIC_EPOCH),
    }[system]
    year = max(1, int((n - epoch) / days) + 2)
    while year > 1 and _first(year, 1, system) > n:
        year -= 1
    month = months(system)
    while month > 1 and _first(year, month, system) > n:
        month -= 1
    return year, month, n - _first(year, month, system) + 1


def months(system: System) -> int:
    """How many months a year has."""
    return 13 if system == "coptic" else 12


def unit(year: int, month: int | None, system: System) -> tuple[dt.date, dt.date] | None:
    """A year or month of any calendar as `[begin, end)`."""
    begin = day(year, month or 1, 1, system)
    if month is None or month == months(system):
        end = day(year + 1, 1, 1, system)
    else:
        end = day(year, month + 1, 1, system)
    return (begin, end) if begin and end else None


def _length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


# ---- moving ---------------------------------------------------------------------------------------------------------


def later(date: dt.date, name: str, count: float) -> dt.date | None:
    """A date or datetime some units later, or earlier; the last day of a shorter month stands for a later one.

    >>> later(__import__("datetime").date(2024, 1, 31), "month", 1)
    datetime.date(2024, 2, 29)
    """
    months_each = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(name)
    try:
        if months_each is None or count * months_each != int(count * months_each):
            seconds = {"second": 1, "minute": 60, "hour": 3600, "week": 604800, "month": 2629746, "year": 31556952}.get(
                name, 86400
            )
            return date + dt.timedelta(seconds=seconds * count)
        year, month = divmod(date.year * 12 + date.month - 1 + int(count * months_each), 12)
        return date.replace(year=year, month=month + 1, day=min(date.day, _length(year, month + 1)))
    except (OverflowError, ValueError):
        return None


# ---- values ---------------------------------------------------------------------------------------------------------

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_PART = re.compile(r"(\d{4})-([QH])(\d)")
_YEARS = re.compile(r"\d{2,4}")


def interval(value: str) -> tuple[dt.date, dt.date] | None:
    """`[begin, end)` of a TIMEX3 day, week, month, quarter, half, year, decade or century; None for anything else.

    >>> interval("2024-Q3"), interval("197")
    ((datetime.date(2024, 7, 1), datetime.date(2024, 10, 1)), (datetime.date(1970, 1, 1), datetime.date(1980, 1, 1)))
    """
    try:
        if match := _DAY.fullmatch(value):
            begin = dt.date(*map(int, match.groups()))
            return begin, begin + DAY
        if match := _MONTH.fullmatch(value):
            return unit(int(match[1]), int(match[2]), "gregorian")
        if match := _WEEK.fullmatch(value):
            begin = dt.date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return begin, begin + 7 * DAY
        if match := _PART.fullmatch(value):
            size = 3 if match[2] == "Q" else 6
            begin = dt.date(int(match[1]), size * (int(match[3]) - 1) + 1, 1)
            end = later(begin, "month", size)
            return (begin, end) if end else None
        if _YEARS.fullmatch(value):
            size = 10 ** (4 - len(value))
            return dt.date(int(value) * size, 1, 1), dt.date((int(value) + 1) * size, 1, 1)
    except (ValueError, OverflowError):
        pass
    return None


def week(date: dt.date) -> str:
    """The ISO week of a date as a value."""
    year, number, _ = date.isocalendar()
    return f"{year:04}-W{number:02}"


def period(bounds: tuple[dt.date, dt.date]) -> str:
    """`begin/last day`, as months and years of other calendars are written."""
    return f"{bounds[0].isoformat()}/{(bounds[1] - DAY).isoformat()}"


# ---- anchors --------------------------------------------------------------------------------------------------------


def as_date(moment: Moment) -> dt.date:
    """The day of a date or datetime."""
    return moment.date() if isinstance(moment, dt.datetime) else moment


def choose_year(anchor: dt.date, toward: int | None, month: int, number: int | None, system: System) -> int:
    """The year of a day and month, or of a month, that says none.

    `toward` is -1 for الماضي (the last one before the anchor), 1 for المقبل (the first one after it), 0 for الجاري (the
    year of the anchor) and None for the nearest one; 2 and -2 are a year further.
    """
    year = in_system(anchor, system)[0]
    if toward == 0:
        return year
    spans = {}
    for candidate in (year - 2, year - 1, year, year + 1, year + 2):
        first = day(candidate, month, number or 1, system)
        bounds = unit(candidate, month, system)
        if first and bounds:
            spans[candidate] = (first, first + DAY) if number else bounds
    if not spans:
        return year
    if toward is None:
        return min(spans, key=lambda y: (_distance(anchor, *spans[y]), -y))
    if toward < 0:
        past = [y for y, (begin, end) in spans.items() if (begin < anchor if number else end <= anchor)]
        return max(past, default=year) + toward + 1
    return min([y for y, (begin, _) in spans.items() if begin > anchor], default=year) + toward - 1


def _distance(anchor: dt.date, begin: dt.date, end: dt.date) -> int:
    """How far a day lies outside of an interval."""
    return max((begin - anchor).days, (anchor - end).days + 1, 0)


def choose_day(anchor: dt.date, toward: int | None, weekday: int, forward: bool) -> dt.date | None:
    """The day of a weekday: strictly before or after the anchor for الماضي and المقبل, in its week for الجاري, else the
    last one, the anchor included, or with `forward` the next one."""
    ahead = (weekday - anchor.isoweekday()) % 7
    if toward is None:
        days = ahead if forward else ahead - 7 if ahead else 0
    elif toward == 0:
        days = weekday - anchor.isoweekday()
    elif toward > 0:
        days = (ahead or 7) + 7 * (toward - 1)
    else:
        days = ahead - 7 + 7 * (toward + 1)
    return later(anchor, "day", days)
