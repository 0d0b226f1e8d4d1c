"""What a time means: its TIMEX3 type and value, and where it lies on the calendar."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import NamedTuple

from arnews import calendars
from arnews.calendars import System
from arnews.model import Calendar, Moment, TimexMod, TimexType
from arnews.timex.durations import number
from arnews.timex.parts import Clock, Time

_HOURS = {"MO": (6, 12), "MI": (12, 14), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30)}
_FINE = frozenset(("hour", "minute", "second"))
_CODES = {"year": "Y", "month": "M", "week": "W", "day": "D", "night": "D", "hour": "H", "minute": "M", "second": "S"}
_SMALLER = {"year": ("month", 12), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}
_TENS = {"decade": ("year", 10), "century": ("year", 100)}
_FIRST_MONTH = {"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7, "SP": 3, "SU": 6, "FA": 9, "WI": 12}


class Around(NamedTuple):
    """What a text gives to place a time by."""

    anchor: Moment | None  # the time of publication
    forward: bool = False  # the sentence tells of what is to come
    day: dt.date | None = None  # where the time told of before begins


class Meaning(NamedTuple):
    type: TimexType
    value: str
    begin: Moment | None = None
    end: Moment | None = None
    calendar: Calendar = "gregorian"
    conflict: str | None = None
    mod: TimexMod | None = None


class _Date(NamedTuple):
    """The date of a time: its value, `[begin, end)`, and a conflict of its parts."""

    value: str
    bounds: tuple[dt.date, dt.date] | None = None
    conflict: str | None = None


def meaning(time: Time, around: Around) -> Meaning | None:
    """The meaning of a time, or None where there is no such day."""
    if time.every:
        return Meaning("SET", _set(time))
    if time.ref:
        return _reference(time, around.anchor)
    if time.length and time.shift is None:
        return _length(time, around.anchor)
    if time.shift and time.shift[0] in _FINE or time.length and time.length[-1][0] in _FINE:
        return _counted_clock(time, around.anchor)
    date = _date(time, around)
    if date is None:
        return None
    calendar: Calendar = time.system if time.system in ("hijri", "persian") else "gregorian"  # type: ignore[assignment]
    conflict = time.conflict or date.conflict
    if time.timed:
        return _timed(time, date, around)._replace(calendar=calendar, conflict=conflict)
    begin, end = date.bounds or (None, None)
    return Meaning("DATE", date.value, begin, end, calendar, conflict, time.mod)


# ---- dates ----------------------------------------------------------------------------------------------------------


def _of(year: int, month: int | None, number: int | None, system: System) -> _Date | None:
    """A year, month or day of any calendar."""
    if number is not None and month is not None:
        day = calendars.day(year, month, number, system)
        return _at(day) if day else None
    if system == "gregorian":
        value = f"{year:04}" if month is None else f"{year:04}-{month:02}"
        bounds = calendars.interval(value)
        return _Date(value, bounds) if bounds or year == 9999 else None
    bounds = calendars.unit(year, month, system)
    return _Date(calendars.period(bounds), bounds) if bounds else None


def _at(day: dt.date) -> _Date:
    try:
        return _Date(day.isoformat(), (day, day + calendars.DAY))
    except OverflowError:
        return _Date(day.isoformat())


def _valued(value: str) -> _Date:
    return _Date(value, calendars.interval(value))


def _date(time: Time, around: Around) -> _Date | None:
    """The date part of a time; an empty value where it says none."""
    today = calendars.as_date(around.anchor) if around.anchor else None
    unit, count = time.shift or ("", 0)
    if unit == "night":
        unit = "day"
    if time.seasons:
        low, high = time.seasons
        return _Date(f"{low:04}/{high:04}", (dt.date(low, 1, 1), dt.date(high + 1, 1, 1)))
    if time.decade is not None or time.century is not None or unit in ("decade", "century"):
        return _era(time, today)
    if time.length:
        return _counted(time, today)
    if unit == "week":
        return _week(time, today, count)
    if time.nth is not None:
        return _nth(time, around)
    if time.feast:
        return _feast(time, today)
    if time.same == "day" and not time.month:
        return _relative_day(time._replace(same=""), around.day or today, count)
    system = time.system or "gregorian"
    if time.piece:
        return _piece(time, around, today)
    if unit == "day" and time.month is None:
        return _relative_day(time, today, count)
    return _calendar_date(time, around, today, system)


def _calendar_date(time: Time, around: Around, today: dt.date | None, system: System) -> _Date | None:
    """Year, month and day, as far as they are said or follow from the anchor."""
    unit, count = time.shift or ("", 0)
    year, month = _year(time, around, today), time.month
    if unit == "month" or time.same == "month":
        near = (around.day if time.same else None) or today
        year = month = None
        if near:
            now = calendars.in_system(near, system)
            n = now[0] * 12 + now[1] - 1 + count
            year, month = n // 12, n % 12 + 1
    if month is None:
        if time.day is not None and unit != "month" and not time.same:
            return _lone_day(time, today)
        if time.weekday is not None and year is None and not time.same and time.day is None:
            return _weekday(time, around, today)
        if time.day is not None or unit == "month" or time.same == "month":
            return _Date("XXXX-XX" + (f"-{time.day:02}" if time.day else ""))
        if year is None:
            return _Date("" if time.timed and not (unit or time.same) else "XXXX")
        return _of(year, None, None, system)
    if year is None and today is not None and time.same == "" and unit in ("", "day"):
        near = calendars.later(today, "day", count) if unit == "day" else today
        year = calendars.choose_year(near or today, time.toward, month, time.day, system)
        year = _fitting(time, near or today, year)
    if year is None:
        if system != "gregorian":
            return _Date("XXXX-XX-XX" if time.day else "XXXX-XX")
        if time.day is not None and calendars.day(2000, month, time.day) is None:
            return None
        return _Date(f"XXXX-{month:02}" + (f"-{time.day:02}" if time.day else ""))
    found = _of(year, month, time.day, system)
    if found and found.bounds and time.day is not None and _misfit(time, found.bounds[0]):
        return found._replace(conflict="weekday")
    return found


def _year(time: Time, around: Around, today: dt.date | None) -> int | None:
    if time.year is not None:
        return time.year
    if not (time.shift and time.shift[0] == "year") and time.same != "year":
        return None
    near = (around.day if time.same else None) or today
    return calendars.in_system(near, time.system or "gregorian")[0] + (time.shift or ("", 0))[1] if near else None


def _fitting(time: Time, today: dt.date, year: int) -> int:
    """السبت 21 سبتمبر, far from today: the year next to it in which the day is a Saturday. Near to today the date stands."""
    if time.weekday is None or time.day is None or time.month is None or time.toward is not None or time.system not in (None, "gregorian"):
        return year
    days = {y: calendars.day(y, time.month, time.day) for y in (year, year - 1, year + 1)}
    nearest = days[year]
    if nearest is None or abs((nearest - today).days) < 60 or not _misfit(time, nearest):
        return year
    return next((y for y, day in days.items() if day and not _misfit(time, day)), year)


def _misfit(time: Time, day: dt.date) -> bool:
    return time.weekday is not None and day.isoweekday() != time.weekday


def _relative_day(time: Time, today: dt.date | None, count: int) -> _Date | None:
    """اليوم, أمس, the day in so many days, with its weekday as a check."""
    if today is None:
        return _Date(f"XXXX-WXX-{time.weekday}" if time.weekday else "XXXX-XX-XX")
    day = calendars.later(today, "day", count)
    if day is None:
        return None
    found = _at(day)
    return found._replace(conflict="weekday") if _misfit(time, day) else found


def _weekday(time: Time, around: Around, today: dt.date | None) -> _Date | None:
    assert time.weekday is not None
    if today is None:
        return _Date(f"XXXX-WXX-{time.weekday}")
    day = calendars.choose_day(today, time.toward, time.weekday, around.forward)
    return _at(day) if day else None


def _lone_day(time: Time, today: dt.date | None) -> _Date | None:
    """يوم 27, الجمعة 15: the nearest such day, that falls on the weekday."""
    assert time.day is not None
    if today is None:
        return _Date(f"XXXX-XX-{time.day:02}")
    near = []
    for months in range(-6, 7):
        first = calendars.later(today.replace(day=1), "month", months)
        day = calendars.day(first.year, first.month, time.day) if first else None
        if day and not _misfit(time, day):
            near.append((abs((day - today).days), day))
    return _at(min(near)[1]) if near else _Date(f"XXXX-XX-{time.day:02}", None, "weekday")


def _week(time: Time, today: dt.date | None, count: int) -> _Date | None:
    if today is None:
        return _Date(f"XXXX-WXX-{time.weekday}" if time.weekday else "XXXX-WXX")
    day = calendars.later(today, "week", count)
    if day is None:
        return None
    if time.weekday:
        moved = calendars.later(day, "day", time.weekday - day.isoweekday())
        return _at(moved) if moved else None
    return _valued(calendars.week(day))


def _piece(time: Time, around: Around, today: dt.date | None) -> _Date:
    """A quarter, half or season."""
    year = _year(time, around, today)
    if year is None and time.toward is not None and today is not None:
        year = calendars.choose_year(today, time.toward, _FIRST_MONTH[time.piece], None, "gregorian")
    if year is None:
        return _Date(f"XXXX-{time.piece}")
    return _valued(f"{year:04}-{time.piece}")


def _era(time: Time, today: dt.date | None) -> _Date | None:
    """A decade or century. Those of the last century need no anchor: today's press means the twentieth."""
    unit, count = time.shift or ("", 0)
    if unit == "decade" and time.decade is None:
        return _valued(f"{today.year // 10 + count:03}") if today and today.year // 10 + count > 0 else _Date("XXX")
    century = time.century
    if century is None:
        if unit == "century":
            century = (today.year // 100 if today else 20) + count
        else:
            century = 19
    if not 0 <= century < 99:
        return None
    if time.system == "hijri":
        begin, end = calendars.day(100 * century + 1, 1, 1, "hijri"), calendars.day(100 * century + 101, 1, 1, "hijri")
        return _Date(calendars.period((begin, end)), (begin, end)) if begin and end else None
    return _valued(f"{century:02}" if time.decade is None else f"{century:02}{time.decade}")


def _feast(time: Time, today: dt.date | None) -> _Date | None:
    """A feast in a year of our calendar, or the nearest one."""
    month, number = time.month, time.day
    system = time.system or "gregorian"
    assert month is not None and number is not None
    year = time.year
    if year is None:
        if today is None:
            return _Date(f"XXXX-{month:02}-{number:02}" if system == "gregorian" else "XXXX-XX-XX")
        return _of(calendars.choose_year(today, time.toward, month, number, system), month, number, system)
    if system == "hijri" and year > 1600:
        day = calendars.day(year, 7, 1)
        near = calendars.in_system(day, "hijri")[0] if day else year
        days = (calendars.day(y, month, number, "hijri") for y in (near - 1, near, near + 1))
        found = next((d for d in days if d and d.year == year), None)
        return _at(found) if found else None
    return _of(year, month, number, system)


def _counted(time: Time, today: dt.date | None) -> _Date | None:
    """قبل ثلاثة أيام, بعد شهرين: the day, week, month or year that lies so far from the anchor."""
    unit = time.length[-1][0]
    if today is None:
        return _Date({"day": "XXXX-XX-XX", "night": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX"}.get(unit, "XXXX"))
    if time.system == "hijri":
        return _counted_hijri(time, today)
    day: dt.date | None = today
    for name, count in time.length:
        day = calendars.later(day, "day" if name == "night" else name, float(count or 0) * (time.toward or 1)) if day else None
    if day is None:
        return None
    if unit == "week":
        return _valued(calendars.week(day))
    if unit == "month":
        return _valued(f"{day.year:04}-{day.month:02}")
    return _at(day) if unit in ("day", "night") else _valued(f"{day.year:04}")


def _counted_hijri(time: Time, today: dt.date) -> _Date | None:
    """بعد عامين هجريين."""
    unit, count = time.length[0]
    year, month, _ = calendars.in_system(today, "hijri")
    n = 12 * year + month - 1 + int(count or 0) * (12 if unit == "year" else 1) * (time.toward or 1)
    return _of(n // 12, n % 12 + 1 if unit == "month" else None, None, "hijri")


def _nth(time: Time, around: Around) -> _Date | None:
    """The n-th day, week or weekday of a month or year; a month's first week is that of its first Monday."""
    whole = _date(time._replace(nth=None, weekday=None, of=""), around)
    if whole is None:
        return None
    if whole.bounds is None:
        return _Date(whole.value[:7] + "-XX" if time.of != "week" else "XXXX-WXX")
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
    return _at(day)


# ---- times ----------------------------------------------------------------------------------------------------------


def _timed(time: Time, date: _Date, around: Around) -> Meaning:
    """A clock time or part of the day, with its date where that is known."""
    day = date.bounds[0] if date.bounds and date.bounds[1] - date.bounds[0] == calendars.DAY else None
    if time.clock is None:
        return _part(time, date, day)
    clock = time.clock
    if clock.hour == 24:  # midnight begins the next day
        clock = clock._replace(hour=0)
        day = calendars.later(day, "day", 1) if day else None
    value = (day.isoformat() if day else date.value) + written(clock)
    near = day or (calendars.as_date(around.anchor) if around.anchor else None)
    zone, conflict = _offset(time, clock, near)
    if zone is not None:
        value += _signed(zone)
    if day is None:
        return Meaning("TIME", value, conflict=conflict, mod=time.mod)
    info = dt.timezone(zone) if zone is not None else None
    begin = dt.datetime(day.year, day.month, day.day, clock.hour, max(clock.minute, 0), max(clock.second, 0), tzinfo=info)
    grain = "second" if clock.second >= 0 else "minute" if clock.minute >= 0 else "hour"
    end = calendars.later(begin, grain, 1)
    return Meaning("TIME", value, begin, end, conflict=conflict, mod=time.mod) if end else Meaning("TIME", value)


def written(clock: Clock) -> str:
    """A clock time as TIMEX3 writes it."""
    return f"T{clock.hour:02}:{max(clock.minute, 0):02}" + (f":{clock.second:02}" if clock.second >= 0 else "")


def _part(time: Time, date: _Date, day: dt.date | None) -> Meaning:
    value = f"{date.value}T{time.part}"
    if day is None:
        return Meaning("TIME", value, mod=time.mod)
    low, high = _HOURS[time.part]
    midnight = dt.datetime(day.year, day.month, day.day)
    begin, end = calendars.later(midnight, "hour", low), calendars.later(midnight, "hour", high)
    return Meaning("TIME", value, begin, end, mod=time.mod) if end else Meaning("TIME", value)


def _offset(time: Time, clock: Clock, day: dt.date | None) -> tuple[dt.timedelta | None, str | None]:
    """How far the zone is from GMT on a day: by its name, or by the same time in GMT; a conflict where they differ."""
    by_name = _named(time.zone, clock, day) if time.zone else None
    if time.gmt is None:
        return by_name, None
    minutes = 60 * clock.hour + max(clock.minute, 0) - 60 * time.gmt.hour - max(time.gmt.minute, 0)
    minutes = (minutes + 720) % 1440 - 720
    by_gmt = dt.timedelta(minutes=minutes)
    return by_gmt, "zone" if by_name is not None and by_name != by_gmt else None


def _named(name: str | None, clock: Clock, day: dt.date | None) -> dt.timedelta | None:
    """The offset of a zone; None where it changes with the day and the day is not known, or the tz data are missing."""
    if name == "UTC":
        return dt.timedelta(0)
    if name and name[0] in "+-":
        return dt.timedelta(hours=int(name[:3]))
    from zoneinfo import ZoneInfo

    try:
        zone = ZoneInfo(name or "")
        if day is None:
            offsets = {dt.datetime(2024, m, 1, tzinfo=zone).utcoffset() for m in (1, 7)}
            return offsets.pop() if len(offsets) == 1 else None
        return dt.datetime(day.year, day.month, day.day, clock.hour % 24, max(clock.minute, 0), tzinfo=zone).utcoffset()
    except (KeyError, ValueError, OSError, OverflowError):
        return None


def _signed(offset: dt.timedelta) -> str:
    minutes = int(offset.total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _counted_clock(time: Time, anchor: Moment | None) -> Meaning:
    """قبل ساعتين, الساعة المقبلة: a clock time counted from the anchor, which must have one."""
    if not isinstance(anchor, dt.datetime):
        return Meaning("TIME", "XXXX-XX-XXTXX:XX")
    moment: dt.datetime | None = anchor
    steps = time.length or ((time.shift[0], time.shift[1]),) if time.shift else time.length
    sign = time.toward or 1 if time.length else 1
    for name, count in steps:
        later = calendars.later(moment, "day" if name == "night" else name, float(count or 0) * sign) if moment else None
        moment = later if isinstance(later, dt.datetime) else None
    if moment is None:
        return Meaning("TIME", "XXXX-XX-XXTXX:XX")
    begin = moment.replace(microsecond=0)
    end = calendars.later(begin, "second" if begin.second else "minute", 1)
    offset = begin.utcoffset()
    value = begin.strftime("%m-%dT%H:%M:%S" if begin.second else "%m-%dT%H:%M") + (_signed(offset) if offset is not None else "")
    return Meaning("TIME", f"{begin.year:04}-{value}", begin, end)


# ---- lengths, sets, references --------------------------------------------------------------------------------------


def _length(time: Time, anchor: Moment | None) -> Meaning:
    """A length, placed before or after the anchor by الماضية or المقبلة."""
    begin = end = None
    if time.toward and anchor is not None and all(count is not None for _, count in time.length):
        begin, end = _placed(time, anchor)
    if begin is None or end is None:
        begin = end = None
    return Meaning("DURATION", duration(time), begin, end, mod=time.mod)


def _placed(time: Time, anchor: Moment) -> tuple[Moment | None, Moment | None]:
    fine = any(name in _FINE for name, _ in time.length)
    if fine and not isinstance(anchor, dt.datetime):
        return None, None
    near: dt.date = anchor if fine else calendars.as_date(anchor)
    if not fine and (time.toward or 0) > 0:
        near += calendars.DAY
    far: dt.date | None = near
    for name, count in time.length:
        step = float(count or 0) * (1 if (time.toward or 0) > 0 else -1)
        far = calendars.later(far, "day" if name == "night" else name, step) if far else None
    return (near, far) if (time.toward or 0) > 0 else (far, near)


def duration(time: Time) -> str:
    """A length as TIMEX3 writes it: P3D, PT2H20M, P1Y6M, PXY."""
    sums: dict[tuple[str, str], Fraction | None] = {}

    def add(unit: str, count: Fraction | None) -> None:
        place = ("T" if unit in _FINE else "", _CODES[unit])
        known = sums.get(place, Fraction(0))
        sums[place] = None if count is None or known is None else known + count

    for name, count in time.length:
        unit, times = _TENS.get(name, (name, 1))
        if count is None:
            add(unit, None)
            continue
        whole, rest = divmod(Fraction(count) * times, 1)
        smaller, size = _SMALLER.get(unit, ("", 1))
        if rest and smaller and (rest * size).denominator == 1:
            if whole:
                add(unit, Fraction(whole))
            add(smaller, rest * size)
        else:
            add(unit, Fraction(count) * times)
    texts = {place: ("X" if count is None else number(count)) + place[1] for place, count in sums.items()}
    days = "".join(texts[place] for code in "YMWD" if (place := ("", code)) in texts)
    hours = "".join(texts[place] for code in "HMS" if (place := ("T", code)) in texts)
    return "P" + days + ("T" + hours if hours else "")


def _set(time: Time) -> str:
    if time.clock is None:
        return time.every
    return (time.every if time.every.startswith("X") else "") + written(time.clock)


def _reference(time: Time, anchor: Moment | None) -> Meaning:
    if time.ref != "PRESENT_REF" or anchor is None:
        return Meaning("DATE", time.ref)
    if isinstance(anchor, dt.datetime):
        end = calendars.later(anchor, "second", 1)
        return Meaning("DATE", time.ref, anchor, end) if end else Meaning("DATE", time.ref)
    day = _at(anchor)
    return Meaning("DATE", time.ref, *(day.bounds or (None, None)))
