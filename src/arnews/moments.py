"""The date of publication where it comes as a string: an option of the command, a column of a table."""

from __future__ import annotations

import datetime as dt
import re

from arnews.model import Moment

# Spelled out, since each version of Python reads other forms.
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:[.,](\d+))? ?([Zz]|[+-]\d\d(?::?\d\d)?)?)?", re.ASCII
)


def read_moment(text: str) -> Moment:
    """Read an ISO 8601 date, or a date with a time; `Z` at the end is UTC. What is below a microsecond is left out.

    Raises `ValueError` that says how to write it.

    >>> from arnews.moments import read_moment
    >>> read_moment("2025-11-20")
    datetime.date(2025, 11, 20)
    >>> read_moment("2025-11-20T10:30Z")
    datetime.datetime(2025, 11, 20, 10, 30, tzinfo=datetime.timezone.utc)
    """
    if found := _MOMENT.fullmatch(text.strip()):
        date, time, seconds, fraction, zone = found.groups(default="")
        try:
            if not time:
                return dt.date.fromisoformat(date)
            if zone in ("Z", "z"):
                zone = "+00:00"
            elif zone:
                zone = f"{zone[:3]}:{zone[3:].lstrip(':') or '00'}"
            return dt.datetime.fromisoformat(f"{date}T{time}{seconds or ':00'}.{fraction[:6]:0<6}{zone}")
        except ValueError:
            pass
    raise ValueError(f"{text!r} is no date; write it as 2025-11-20 or 2025-11-20T10:30+03:00")
