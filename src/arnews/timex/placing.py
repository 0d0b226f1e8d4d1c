"""Where the date of a time lies on the calendar: days, weeks, months, years and their parts, decades, centuries."""

from __future__ import annotations

import datetime as dt

from attrs import define

from arnews import calendars
from arnews.calendars import System
from arnews.model import Moment
from arnews.timex.parts import Time

_FIRST_MONTH = {"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7, "SP": 3, "SU": 6, "FA": 9, "WI": 12}


_OPEN = {
    "day": "XXXX-XX-XX", "night": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX",
    "decade": "XXX", "century": "XX",
}  # fmt: skip


@define(eq=False)
class Around:
    """What a text gives to place a time by."""

    anchor: Moment | None  # the time of publication
    forward: bool = False  # the sentence tells of what is to come
    day: dt.date | None = None  # where the time told of before begins, for its year
    near: dt.date | None = None  # where the month or day told of last begins; None where its year is not known
    exact: bool = False  # it was a day


@define(eq=False)
class Date:
    """The date of a time: its value, `[begin, end)`, and a conflict of its parts."""

    value: str
    bounds: tuple[dt.date, dt.date] | None = None
    conflict: str | None = None


def _of(year: int, month: int | None, number: int | None, system: System) -> Date | None:
    """A year, month or day of any calendar."""
    if number is not None and month is not None:
        day = calendars.day(year, month, number, system)
        return at(day) if day else None
    if year < 0:
        return Date(f"BC{-year:04}")
    if system == "gregorian":
        value = f"{year:04}" if month is None else f"{year:04}-{month:02}"
        bounds = calendars.unit(year, month, system)
        return Date(value, bounds) if bounds or year == 9999 else None
    bounds = calendars.unit(year, month, system)
    return Date(calendars.period(bounds), bounds) if bounds else None


def at(day: dt.date, conflict: str | None = None) -> Date:
    """A day."""
    try:
        return Date(day.isoformat(), (day, day + calendars.DAY), conflict)
    except OverflowError:
        return Date(day.isoformat(), None, conflict)


def _valued(value: str) -> Date:
    return Date(value, calendars.interval(value))


def date(time: Time, around: Around) -> Date | None:
    """The date part of a time; an empty value where it says none."""
    today = calendars.as_date(around.anchor) if around.anchor else None
    unit, count = time.shift or ("", 0)
    if unit == "night":
        unit = "day"
    if time.seasons:
        low, high = time.seasons
        return Date(f"{low:04}/{high:04}", (dt.date(low, 1, 1), dt.date(high + 1, 1, 1)))
    if time.length:
        return _counted(time, today)
    if time.decade is not None or time.century is not None or unit in ("decade", "century"):
        return _era(time, today)
    if unit == "week":
        return _week(time, today, count)
    if time.nth is not None:
        return _nth(time, around)
    if time.feast:
        return _feast(time, today)
    if time.same == "day" and not time.month:
        near = around.near if around.exact else None if around.near or around.day else today
        return _relative_day(time.but(same=""), near, count)
    if time.piece:
        return _piece(time, around, today)
    if unit == "day" and time.month is None:
        return _relative_day(time, today, count)
    return _calendar_date(time, around, today)


def _calendar_date(time: Time, around: Around, today: dt.date | None) -> Date | None:
    """Year, month and day, as far as they are said or follow from the anchor."""
    system: System = time.system or "gregorian"
    unit, count = time.shift or ("", 0)
    year, month = time.year, time.month
    if year is None and (time.shift or time.same):
        year = _year(time, around, today)
    if unit == "month" or time.same == "month":
        near = (around.near or (None if around.day else today)) if time.same else today
        year = month = None
        if near:
            now = calendars.in_system(near, system)
            n = now[0] * 12 + now[1] - 1 + (count if unit == "month" else 0)
            year, month = time.year or _other_year(time, today) or n // 12, n % 12 + 1
    if month is None:
        if time.day is not None and unit != "month" and not time.same:
            return _lone_day(time, today)
        if time.weekday is not None and year is None and not time.same and time.day is None:
            return _weekday(time, around, today)
        if time.day is not None or unit == "month" or time.same == "month":
            return Date((f"{time.year:04}" if time.year else "XXXX") + "-XX" + (f"-{time.day:02}" if time.day else ""))
        if year is None:
            return Date("" if time.timed and not (unit or time.same) else "XXXX")
        return _of(year, None, None, system)
    if year is None and today is not None and time.same == "" and unit in ("", "day"):
        near = calendars.later(today, "day", count) if unit == "day" else today
        year = calendars.choose_year(near or today, time.toward, month, time.day, system)
        year = _fitting(time, near or today, year)
    if year is None:
        if system != "gregorian":
            return Date("XXXX-XX-XX" if time.day else "XXXX-XX")
        if time.day is not None and calendars.day(2000, month, time.day) is None:
            return None
        return Date(f"XXXX-{month:02}" + (f"-{time.day:02}" if time.day else ""))
    if time.day is None:
        return _of(year, month, None, system)
    day = calendars.day(year, month, time.day, system)
    if day is None:
        return None
    return at(day, "weekday" if _misfit(time, day) else None)


def _other_year(time: Time, today: dt.date | None) -> int | None:
    """The year of الشهر نفسه من العام الماضي."""
    unit, count = time.shift or ("", 0)
    return today.year + count if unit == "year" and today else None


def _year(time: Time, around: Around, today: dt.date | None) -> int | None:
    if time.year is not None:
        return time.year
    if not (time.shift and time.shift[0] == "year") and time.same != "year":
        return None
    near = (around.day if time.same else None) or today
    if near is None:
        return None
    year = calendars.in_system(near, time.system or "gregorian")[0] + (time.shift or ("", 0))[1]
    return year if 0 < year < 10_000 else None


def _fitting(time: Time, today: dt.date, year: int) -> int:
    """السبت 21 سبتمبر, far from today: the year next to it in which it is a Saturday; near to today the date stands."""
    if (
        time.weekday is None
        or time.day is None
        or time.month is None
        or time.toward is not None
        or time.system not in (None, "gregorian")
    ):
        return year
    days = {y: calendars.day(y, time.month, time.day) for y in (year, year - 1, year + 1)}
    nearest = days[year]
    if nearest is None or abs((nearest - today).days) < 60 or not _misfit(time, nearest):
        return year
    return next((y for y, day in days.items() if day and not _misfit(time, day)), year)


def _misfit(time: Time, day: dt.date) -> bool:
    return time.weekday is not None and day.isoweekday() != time.weekday


def _relative_day(time: Time, today: dt.date | None, count: int) -> Date | None:
    """اليوم, أمس, the day in so many days, with its weekday as a check."""
    if today is None:
        return Date(f"XXXX-WXX-{time.weekday}" if time.weekday else "XXXX-XX-XX")
    day = calendars.later(today, "day", count)
    if day is None:
        return None
    return at(day, "weekday" if _misfit(time, day) else None)


def _weekday(time: Time, around: Around, today: dt.date | None) -> Date | None:
    assert time.weekday is not None
    if today is None:
        return Date(f"XXXX-WXX-{time.weekday}")
    day = calendars.choose_day(today, time.toward, time.weekday, around.forward)
    return at(day) if day else None


def _lone_day(time: Time, today: dt.date | None) -> Date | None:
    """يوم 27, الجمعة 15: the nearest such day, that falls on the weekday."""
    assert time.day is not None
    if today is None:
        return Date(f"XXXX-XX-{time.day:02}")
    near = []
    for months in range(-6, 7):
        first = calendars.later(today.replace(day=1), "month", months)
        day = calendars.day(first.year, first.month, time.day) if first else None
        if day and not _misfit(time, day):
            near.append((abs((day - today).days), day))
    return at(min(near)[1]) if near else Date(f"XXXX-XX-{time.day:02}", None, "weekday")


def _week(time: Time, today: dt.date | None, count: int) -> Date | None:
    if today is None:
        return Date(f"XXXX-WXX-{time.weekday}" if time.weekday else "XXXX-WXX")
    day = calendars.later(today, "week", count)
    if day is None:
        return None
    if time.weekday:
        moved = calendars.later(day, "day", time.weekday - day.isoweekday())
        return at(moved) if moved else None
    return _valued(calendars.week(day))


def _piece(time: Time, around: Around, today: dt.date | None) -> Date:
    """A quarter, half or season."""
    year = _year(time, around, today)
    if year is None and time.toward is not None and today is not None:
        year = calendars.choose_year(today, time.toward, _FIRST_MONTH[time.piece], None, "gregorian")
    if year is None or not 0 < year < 10_000:
        return Date(f"XXXX-{time.piece}")
    return _valued(f"{year:04}-{time.piece}")


def _era(time: Time, today: dt.date | None) -> Date | None:
    """A decade or century. Those of the last century need no anchor: today's press means the twentieth."""
    unit, count = time.shift or ("", 0)
    if unit == "decade" and time.decade is None:
        return _valued(f"{today.year // 10 + count:03}") if today and today.year // 10 + count > 0 else Date("XXX")
    century = time.century
    if century is None:
        if unit == "century":
            century = (today.year // 100 if today else 20) + count
        else:
            century = 19
    if century < 0:
        return Date(f"BC{-century - 1:02}") if time.decade is None else None
    if century > 98:
        return None
    if time.system == "hijri":
        begin, end = calendars.day(100 * century + 1, 1, 1, "hijri"), calendars.day(100 * century + 101, 1, 1, "hijri")
        return Date(calendars.period((begin, end)), (begin, end)) if begin and end else None
    return _valued(f"{century:02}" if time.decade is None else f"{century:02}{time.decade}")


def _feast(time: Time, today: dt.date | None) -> Date | None:
    """A feast in a year of our calendar, or the nearest one."""
    month, number = time.month, time.day
    system = time.system or "gregorian"
    if month is None or number is None:
        return None
    year = time.year
    if year is None:
        if today is None:
            return Date(f"XXXX-{month:02}-{number:02}" if system == "gregorian" else "XXXX-XX-XX")
        return _of(calendars.choose_year(today, time.toward, month, number, system), month, number, system)
    if system == "hijri" and year > 1600:
        day = calendars.day(year, 7, 1)
        near = calendars.in_system(day, "hijri")[0] if day else year
        days = (calendars.day(y, month, number, "hijri") for y in (near - 1, near, near + 1))
        found = next((d for d in days if d and d.year == year), None)
        return at(found) if found else None
    return _of(year, month, number, system)


def _counted(time: Time, today: dt.date | None) -> Date | None:
    """قبل ثلاثة أيام, بعد شهرين: the day, week, month or year that lies so far from the anchor."""
    unit = time.length[-1][0]
    if today is None:
        return Date(_OPEN.get(unit, "XXXX"))
    if time.system == "hijri":
        return _counted_hijri(time, today)
    day: dt.date | None = today
    for name, count in time.length:
        day = (
            calendars.later(day, "day" if name == "night" else name, float(count or 0) * (time.toward or 1))
            if day
            else None
        )
    if day is None:
        return None
    if unit == "week":
        return _valued(calendars.week(day))
    if unit == "month":
        return _valued(f"{day.year:04}-{day.month:02}")
    if unit in ("day", "night"):
        return at(day)
    return _valued(f"{day.year:04}"[: {"decade": 3, "century": 2}.get(unit, 4)])


def _counted_hijri(time: Time, today: dt.date) -> Date | None:
    """بعد عامين هجريين."""
    unit, count = time.length[0]
    year, month, _ = calendars.in_system(today, "hijri")
    n = 12 * year + month - 1 + int(count or 0) * (12 if unit == "year" else 1) * (time.toward or 1)
    return _of(n // 12, n % 12 + 1 if unit == "month" else None, None, "hijri")


def _nth(time: Time, around: Around) -> Date | None:
    """The n-th day, week or weekday of a month or year; a month's first week is that of its first Monday."""
    whole = date(time.but(nth=None, weekday=None, of=""), around)
    if whole is None:
        return None
    if time.of == "either" and (time.nth or 0) > 0:
        # الأحد الثاني من يناير is the 2nd where that is a Sunday, else the second Sunday
        numbered = date(time.but(nth=None, of="", day=time.nth), around)
        if numbered and not numbered.conflict:
            return numbered
    if whole.bounds is None:
        return Date(whole.value[:7] + "-XX" if time.of != "week" else "XXXX-WXX")
    assert time.nth is not None
    begin, end = whole.bounds
    step = 1 if time.of == "day" else 7
    weekday = 1 if time.of == "week" else time.weekday
    if time.nth > 0:
        ahead = (weekday - begin.isoweekday()) % 7 if weekday else 0
        day = begin + dt.timedelta(ahead + step * (time.nth - 1))
    else:
        back = (end - calendars.DAY).isoweekday() - weekday if weekday else 0
        day = end - calendars.DAY - dt.timedelta(back % 7)
    if not begin <= day < end:
        return None
    if time.of == "week":
        if len(whole.value) == 4 and time.nth > 0:
            return _valued(f"{whole.value}-W{time.nth:02}")
        return _valued(calendars.week(day))
    return at(day)
