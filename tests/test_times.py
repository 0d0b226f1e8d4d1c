"""Times: dates read back from every way to write them, `read_timex`, anchors, zones, and laws of the values."""

from __future__ import annotations

import datetime as dt
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import Range, Timex, TimexError, read_timex
from tests.strategies import MONTHS, dates_in_two_calendars, month_name, texts, time_salad, written_dates

ANCHOR = dt.date(2024, 11, 28)


@given(written_dates())
def test_a_date_is_read_back(drawn: tuple[str, str, dt.date]) -> None:
    before, text, day = drawn
    article = arnews.parse(f"وقع الاتفاق {before}{text}.")
    assert [(t.value, t.conflict, t.begin, t.end) for t in article.timexes] == [
        (day.isoformat(), None, day, day + dt.timedelta(1))
    ]
    # after ل the article has lost its alef and the span holds what is left of it
    assert article.timexes[0].text.endswith(text.removeprefix("لل").removeprefix("ل")[-12:])


@given(dates_in_two_calendars())
def test_a_day_of_two_calendars_is_read_back(drawn: tuple[str, dt.date, tuple[str, str]]) -> None:
    text, day, calendars = drawn
    article = arnews.parse(f"وقع الاتفاق {text}.")
    assert [(t.value, t.conflict) for t in article.timexes] == [(day.isoformat(), None)] * 2
    assert tuple(t.calendar for t in article.timexes) == calendars


@pytest.mark.parametrize("family", MONTHS)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_family_names_every_month(family: str, month: int) -> None:
    assert read_timex(f"3 {month_name(family, month)} 2020").value == f"2020-{month:02}-03"


_ANCHORS = (None, ANCHOR, dt.datetime(2024, 11, 28, 9, 30), dt.datetime(1, 1, 1), dt.date(9999, 12, 31))


@given(st.one_of(texts(), time_salad()), st.sampled_from(_ANCHORS))
def test_bounds_agree(text: str, published: dt.date | None) -> None:
    for timex in arnews.parse(text, published=published).timexes:
        if timex.begin is not None and timex.end is not None:
            assert type(timex.begin) is type(timex.end)
            assert timex.begin < timex.end


class TestReadTimex:
    def test_blanks_around_it(self) -> None:
        assert read_timex("  الخميس 28 نوفمبر 2024 \n").value == "2024-11-28"

    @pytest.mark.parametrize("text", ["", "كتاب", "وصل الوفد أمس", "أمس وصل", "عام 2011 ثم عام 2012", "30 شباط 2021"])
    def test_anything_else(self, text: str) -> None:
        with pytest.raises(TimexError) as error:
            read_timex(text)
        assert error.value.text == text

    def test_needs_text(self) -> None:
        with pytest.raises(TypeError):
            read_timex(5)  # type: ignore[arg-type]

    def test_the_anchor(self) -> None:
        assert read_timex("أمس", published=ANCHOR).value == "2024-11-27"
        assert read_timex("أمس").value == "XXXX-XX-XX"
        assert read_timex("شباط").value == "XXXX-02"  # alone a name of a month is no name


class TestClocks:
    def test_an_aware_anchor_keeps_its_offset(self) -> None:
        published = dt.datetime(2024, 11, 28, 18, 30, tzinfo=dt.timezone(dt.timedelta(hours=3)))
        timex = read_timex("قبل ساعتين", published=published)
        assert timex.value == "2024-11-28T16:30+03:00"
        assert timex.begin == published - dt.timedelta(hours=2)

    def test_a_zone_gives_aware_bounds(self) -> None:
        timex = read_timex("6 أبريل 2025 الساعة 11:45 بتوقيت مكة المكرمة")
        assert timex.begin == dt.datetime(2025, 4, 6, 11, 45, tzinfo=dt.timezone(dt.timedelta(hours=3)))
        assert timex.value == "2025-04-06T11:45+03:00"

    def test_summer_time(self) -> None:
        assert read_timex("1 يوليو 2024 الساعة 12:00 بتوقيت باريس").value == "2024-07-01T12:00+02:00"
        assert read_timex("1 يناير 2024 الساعة 12:00 بتوقيت باريس").value == "2024-01-01T12:00+01:00"

    def test_missing_zone_data_leave_the_offset_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import zoneinfo

        def missing(name: str) -> zoneinfo.ZoneInfo:
            raise zoneinfo.ZoneInfoNotFoundError(name)

        monkeypatch.setattr(zoneinfo, "ZoneInfo", missing)
        assert read_timex("الساعة 20:00 بتوقيت بيروت", published=ANCHOR).value == "T20:00"
        assert read_timex("الساعة 20:00 بتوقيت غرينتش").value == "T20:00+00:00"

    def test_zones_and_the_hijri_tables_load_only_where_needed(self) -> None:
        import subprocess

        code = (
            "import arnews, sys; arnews.parse('وصل أمس 3 نوفمبر 2024'); "
            "print('hijridate' in sys.modules, 'zoneinfo' in sys.modules)"
        )
        out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        assert out.split() == ["False", "False"]


class TestRanges:
    def test_both_ends_are_listed(self) -> None:
        article = arnews.parse("يقام المعرض من 20 إلى 27 أبريل 2026.")
        (found,) = article.ranges
        assert isinstance(found, Range)
        assert (found.low, found.high) == article.timexes
        assert not article.numbers

    @pytest.mark.parametrize(
        "text", ["بين أبريل ويونيو", "من ديسمبر إلى مارس", "من الجمعة إلى الأحد", "من 20 ديسمبر إلى 5 يناير"]
    )
    def test_the_second_end_follows_the_first(self, text: str) -> None:
        (found,) = arnews.parse(f"يمتد البرنامج {text}.", published=ANCHOR).ranges
        assert isinstance(found.low, Timex)
        assert isinstance(found.high, Timex)
        assert found.low.begin is not None
        assert found.high.begin is not None
        assert found.low.begin < found.high.begin


def test_two_calendars_share_a_value_and_keep_their_names() -> None:
    hijri, gregorian = arnews.parse("افتتح في 9 شوال 1446 هـ الموافق 6 أبريل 2025 م.").timexes
    assert (hijri.calendar, gregorian.calendar) == ("hijri", "gregorian")
    assert hijri.value == gregorian.value == "2025-04-06"
    assert (hijri.begin, hijri.end) == (gregorian.begin, gregorian.end)


def test_a_hijri_month_is_its_interval() -> None:
    timex = read_timex("رمضان 1446 هـ")
    assert timex.value == "2025-03-01/2025-03-29"
    assert (timex.begin, timex.end) == (dt.date(2025, 3, 1), dt.date(2025, 3, 30))


def test_dates_out_of_range_do_not_raise() -> None:
    for text in (
        "31 ديسمبر 9999",
        "1 محرم 9999 هـ",
        "القرن 30",
        "قبل 999999999 سنة",
        "بعد 99999999999999999999 يوم من الآن",
    ):
        arnews.parse(text, published=dt.date(9999, 12, 31))
        arnews.parse(text, published=dt.date(1, 1, 1))
