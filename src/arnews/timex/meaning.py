"""What a time means: its TIMEX3 type and value, and where it lies on the calendar."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from attrs import define

from arnews import calendars
from arnews.model import Calendar, Moment, TimexMod, TimexType
from arnews.timex.durations import number
from arnews.timex.parts import Clock, Time
from arnews.timex.placing import Around, Date, at, date

_HOURS = {"MO": (6, 12), "MI": (12, 14), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30)}
_FINE = frozenset(("hour", "minute", "second"))
_CODES = {"year": "Y", "month": "M", "week": "W", "day": "D", "night": "D", "hour": "H", "minute": "M", "second": "S"}
_SMALLER = {"year": ("month", 12), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}
_TENS = {"decade": ("year", 10), "century": ("year", 100)}


@define(eq=False)
class Meaning:
    """The type and value of a time, and `[begin, end)` on the calendar."""

    type: TimexType
    value: str
    begin: Moment | None = None
    end: Moment | None = None
    calendar: Calendar = "gregorian"
    conflict: str | None = None
    mod: TimexMod | None = None


def meaning(time: Time, around: Around) -> Meaning | None:
    """The meaning of a time, or None where there is no such day."""
    if time.every:
        return Meaning("SET", _set(time))
    if time.ref:
        return _reference(time, around.anchor)
    if time.length and time.shift is None:
        return _length(time, around.anchor)
    if (time.shift and time.shift[0] in _FINE) or (time.length and time.length[-1][0] in _FINE):
        return _counted_clock(time, around.anchor)
    found = date(time, around)
    if found is None:
        return None
    calendar: Calendar = time.system if time.system in ("hijri", "persian") else "gregorian"
    conflict = time.conflict or found.conflict
    if time.clock is not None or time.part:
        timed = _timed(time, found, around)
        if conflict or calendar != "gregorian":
            timed.calendar, timed.conflict = calendar, conflict or timed.conflict
        return timed
    begin, end = found.bounds or (None, None)
    return Meaning("DATE", found.value, begin, end, calendar, conflict, time.mod)


# ---- times ----------------------------------------------------------------------------------------------------------


def _timed(time: Time, said: Date, around: Around) -> Meaning:
    """A clock time or part of the day, with its date where that is known."""
    day = said.bounds[0] if said.bounds and said.bounds[1] - said.bounds[0] == calendars.DAY else None
    if time.clock is None:
        return _part(time, said, day)
    clock = time.clock
    if clock.hour == 24:  # midnight begins the next day
        clock = clock._replace(hour=0)
        day = calendars.later(day, "day", 1) if day else None
    value = (day.isoformat() if day else said.value) + written(clock)
    near = day or (calendars.as_date(around.anchor) if around.anchor else None)
    zone, conflict = _offset(time, clock, near)
    if zone is not None:
        value += _signed(zone)
    if day is None:
        return Meaning("TIME", value, conflict=conflict, mod=time.mod)
    info = dt.timezone(zone) if zone is not None else None
    begin = dt.datetime(
        day.year, day.month, day.day, clock.hour, max(clock.minute, 0), max(clock.second, 0), tzinfo=info
    )
    grain = "second" if clock.second >= 0 else "minute" if clock.minute >= 0 else "hour"
    end = calendars.later(begin, grain, 1)
    return Meaning("TIME", value, begin, end, conflict=conflict, mod=time.mod)


def written(clock: Clock) -> str:
    """A clock time as TIMEX3 writes it."""
    return f"T{clock.hour:02}:{max(clock.minute, 0):02}" + (f":{clock.second:02}" if clock.second >= 0 else "")


def _part(time: Time, said: Date, day: dt.date | None) -> Meaning:
    value = f"{said.value}T{time.part}"
    if day is None:
        return Meaning("TIME", value, mod=time.mod)
    low, high = _HOURS[time.part]
    midnight = dt.datetime(day.year, day.month, day.day)
    begin, end = calendars.later(midnight, "hour", low), calendars.later(midnight, "hour", high)
    return Meaning("TIME", value, begin, end, mod=time.mod) if end else Meaning("TIME", value)


def _offset(time: Time, clock: Clock, day: dt.date | None) -> tuple[dt.timedelta | None, str | None]:
    """How far the zone is from GMT on a day: by its name, or by the same time in another zone; a conflict where they
    differ, and then GMT stands."""
    by_name = _named(time.zone, clock, day) if time.zone else None
    if time.also is None:
        return by_name, None
    there, other = time.also
    further = _named(there, other, day)
    if further is None:
        return by_name, None
    minutes = 60 * clock.hour + max(clock.minute, 0) - 60 * other.hour - max(other.minute, 0)
    by_other = further + dt.timedelta(minutes=(minutes + 720) % 1440 - 720)
    if by_name is None or by_name == by_other:
        return by_other, None
    return by_name if time.zone == "UTC" else by_other, "zone"


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
        later = (
            calendars.later(moment, "day" if name == "night" else name, float(count or 0) * sign) if moment else None
        )
        moment = later if isinstance(later, dt.datetime) else None
    if moment is None:
        return Meaning("TIME", "XXXX-XX-XXTXX:XX")
    begin = moment.replace(microsecond=0)
    end = calendars.later(begin, "second" if begin.second else "minute", 1)
    offset = begin.utcoffset()
    value = begin.strftime("%m-%dT%H:%M:%S" if begin.second else "%m-%dT%H:%M") + (
        _signed(offset) if offset is not None else ""
    )
    return Meaning("TIME", f"{begin.year:04}-{value}", begin, end)


# ---- lengths, sets, references --------------------------------------------------------------------------------------


def _length(time: Time, anchor: Moment | None) -> Meaning:
    """A length, placed before or after the anchor by الماضية or المقبلة."""
    begin = end = None
    if time.toward and anchor is not None and all(count is not None for _, count in time.length):
        begin, end = _placed(time, anchor)
    if begin is None or end is None or not begin < end:
        begin = end = None
    return Meaning("DURATION", duration(time), begin, end, mod=time.mod)


def _placed(time: Time, anchor: Moment) -> tuple[Moment | None, Moment | None]:
    fine = any(name in _FINE for name, _ in time.length)
    if time.within and isinstance(anchor, dt.datetime):
        return _within(time, anchor, fine)
    if fine and not isinstance(anchor, dt.datetime):
        return None, None
    near: dt.date | None = anchor if fine else calendars.as_date(anchor)
    if not fine and (time.toward or 0) > 0:
        near = calendars.later(calendars.as_date(anchor), "day", 1)
    far: dt.date | None = near
    for name, count in time.length:
        step = float(count or 0) * (1 if (time.toward or 0) > 0 else -1)
        far = calendars.later(far, "day" if name == "night" else name, step) if far else None
    return (near, far) if (time.toward or 0) > 0 else (far, near)


def _within(time: Time, anchor: dt.datetime, fine: bool) -> tuple[Moment | None, Moment | None]:
    """خلال أسبوعين: from the moment of publication on, by whole days where the length is one of days."""
    far: dt.date | None = anchor if fine else anchor.replace(hour=0, minute=0, second=0, microsecond=0)
    for name, count in time.length:
        far = calendars.later(far, "day" if name == "night" else name, float(count or 0)) if far else None
    return anchor, far


def duration(time: Time) -> str:
    """A length as TIMEX3 writes it: P3D, PT2H20M, P1Y6M, PXY."""
    sums: dict[tuple[str, str], int | Fraction | None] = {}

    def add(unit: str, count: int | Fraction | None) -> None:
        place = ("T" if unit in _FINE else "", _CODES[unit])
        known = sums.get(place, 0)
        sums[place] = None if count is None or known is None else known + count

    for name, count in time.length:
        unit, times = _TENS.get(name, (name, 1))
        if count is None or type(count) is int:
            add(unit, None if count is None else count * times)
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
    day = at(anchor)
    return Meaning("DATE", time.ref, *(day.bounds or (None, None)))
