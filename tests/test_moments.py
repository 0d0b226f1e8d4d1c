"""Dates as strings: the same on every Python."""

from __future__ import annotations

import datetime as dt

import pytest

from arnews.moments import read_moment

UTC = dt.timezone.utc
EAST = dt.timezone(dt.timedelta(hours=3))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-11-20", dt.date(2025, 11, 20)),
        (" 2025-11-20\n", dt.date(2025, 11, 20)),
        ("2025-11-20T10:30", dt.datetime(2025, 11, 20, 10, 30)),
        ("2025-11-20 10:30:15", dt.datetime(2025, 11, 20, 10, 30, 15)),
        ("2025-11-20T10:30:15Z", dt.datetime(2025, 11, 20, 10, 30, 15, tzinfo=UTC)),
        ("2025-11-20T10:30:15.5Z", dt.datetime(2025, 11, 20, 10, 30, 15, 500_000, tzinfo=UTC)),
        ("2025-11-20 10:30:15.000000001+0300", dt.datetime(2025, 11, 20, 10, 30, 15, tzinfo=EAST)),
        ("2025-11-20T10:30+03:00", dt.datetime(2025, 11, 20, 10, 30, tzinfo=EAST)),
        ("2025-11-20T10:30+03", dt.datetime(2025, 11, 20, 10, 30, tzinfo=EAST)),
    ],
)
def test_forms(text: str, moment: dt.date) -> None:
    assert (read_moment(text), type(read_moment(text))) == (moment, type(moment))
    assert read_moment(text).isoformat() == moment.isoformat()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "once",
        "20251120",
        "2025-W47-4",
        "2025-13-01",
        "2025-02-30",
        "2025-11-20T25:00",
        "2025-11-20T10",
        "٢٠٢٥-١١-٢٠",
    ],
)
def test_what_is_no_date_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="is no date; write it as 2025-11-20"):
        read_moment(text)
