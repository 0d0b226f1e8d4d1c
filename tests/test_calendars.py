"""Calendars: conversions both ways, TIMEX3 intervals, and the choice of a year or day by an anchor."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arnews import calendars
from arnews.calendars import System

ANCHOR = dt.date(2024, 11, 28)  # a Thursday
SYSTEMS = st.sampled_from(("gregorian", "hijri", "persian", "coptic"))


@given(SYSTEMS, st.dates(dt.date(700, 1, 1), dt.date(2200, 12, 31)))
def test_a_day_comes_back_from_every_calendar(system: System, day: dt.date) -> None:
    assert calendars.day(*calendars.in_system(day, system), system) == day


@pytest.mark.parametrize(
    ("system", "written", "day"),
    [
        ("hijri", (1446, 10, 8), dt.date(2025, 4, 6)),
        ("hijri", (1439, 1, 1), dt.date(2017, 9, 21)),
        ("hijri", (1, 1, 1), dt.date(622, 7, 18)),  # by the arithmetic calendar
        ("persian", (1357, 11, 22), dt.date(1979, 2, 11)),
        ("persian", (1403, 1, 1), dt.date(2024, 3, 20)),
        ("coptic", (1741, 1, 1), dt.date(2024, 9, 11)),
    ],
)
def test_days_that_are_known(system: System, written: calendars.Day, day: dt.date) -> None:
    assert calendars.day(*written, system) == day


@pytest.mark.parametrize(
    ("written", "system"),
    [
        ((2023, 2, 29), "gregorian"),
        ((2024, 13, 1), "gregorian"),
        ((0, 1, 1), "gregorian"),
        ((10_000, 1, 1), "gregorian"),
        ((9_800, 1, 1), "hijri"),
        ((1446, 10, 31), "hijri"),
        ((1403, 7, 31), "persian"),
        ((1741, 13, 7), "coptic"),
    ],
)
def test_days_that_do_not_exist(written: calendars.Day, system: System) -> None:
    day = calendars.day(*written, system)
    assert day is None or system == "hijri"


def test_the_thirtieth_of_a_month_of_29_days_is_the_day_after() -> None:
    last = calendars.day(1446, 9, 29, "hijri")
    assert last is not None
    assert calendars.day(1446, 9, 30, "hijri") == last + calendars.DAY


@pytest.mark.parametrize(
    ("value", "begin", "end"),
    [
        ("2024-11-28", dt.date(2024, 11, 28), dt.date(2024, 11, 29)),
        ("2024-12", dt.date(2024, 12, 1), dt.date(2025, 1, 1)),
        ("2024-W48", dt.date(2024, 11, 25), dt.date(2024, 12, 2)),
        ("2024-Q4", dt.date(2024, 10, 1), dt.date(2025, 1, 1)),
        ("2024-H2", dt.date(2024, 7, 1), dt.date(2025, 1, 1)),
        ("2011", dt.date(2011, 1, 1), dt.date(2012, 1, 1)),
        ("197", dt.date(1970, 1, 1), dt.date(1980, 1, 1)),
        ("15", dt.date(1500, 1, 1), dt.date(1600, 1, 1)),
    ],
)
def test_the_interval_of_a_value(value: str, begin: dt.date, end: dt.date) -> None:
    assert calendars.interval(value) == (begin, end)


@pytest.mark.parametrize(
    "value", ["XXXX-11-27", "2023-02-29", "2024-W60", "PRESENT_REF", "T16:30", "9999", "9999-12-31", "00"]
)
def test_values_without_an_interval(value: str) -> None:
    assert calendars.interval(value) is None


@given(st.dates(), st.sampled_from(("day", "week", "month", "year", "decade", "century")), st.integers(-40_000, 40_000))
def test_moving_never_raises(day: dt.date, unit: str, count: int) -> None:
    moved = calendars.later(day, unit, count)
    assert moved is None or (moved > day) == (count > 0) or count == 0


def test_the_last_day_of_a_shorter_month() -> None:
    assert calendars.later(dt.date(2024, 1, 31), "month", 1) == dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    ("toward", "month", "number", "year"),
    [
        (None, 11, 27, 2024),  # yesterday
        (None, 1, 25, 2025),  # 58 days ahead, 308 days back
        (None, 8, 15, 2024),
        (-1, 11, 28, 2023),  # the day itself does not count
        (-1, 11, None, 2023),  # nor does the running month
        (-1, 10, None, 2024),
        (1, 11, 28, 2025),
        (1, 12, None, 2024),
        (0, 3, 14, 2024),
        (2, 12, None, 2025),
        (-2, 10, None, 2023),
    ],
)
def test_the_year_of_a_day_that_says_none(toward: int | None, month: int, number: int | None, year: int) -> None:
    assert calendars.choose_year(ANCHOR, toward, month, number, "gregorian") == year


@pytest.mark.parametrize(
    ("toward", "weekday", "forward", "day"),
    [
        (None, 4, False, 28),  # the anchor itself
        (None, 2, False, 26),
        (None, 5, False, 22),
        (-1, 4, False, 21),
        (-1, 2, False, 26),
        (0, 1, False, 25),
        (None, 5, True, 29),
        (1, 5, False, 29),
    ],
)
def test_the_day_of_a_weekday(toward: int | None, weekday: int, forward: bool, day: int) -> None:
    assert calendars.choose_day(ANCHOR, toward, weekday, forward) == dt.date(2024, 11, day)
