"""The date of publication where it comes as a string: an option of the command, a column of a table."""

from __future__ import annotations

import datetime as dt

from arnews.model import Moment


def read_moment(text: str) -> Moment:
    """Read an ISO 8601 date, or a date with a time; `Z` at the end is UTC.

    Raises `ValueError` that says how to write it.

    >>> from arnews.moments import read_moment
    >>> read_moment("2025-11-20")
    datetime.date(2025, 11, 20)
    >>> read_moment("2025-11-20T10:30Z")
    datetime.datetime(2025, 11, 20, 10, 30, tzinfo=datetime.timezone.utc)
    """
    written = text.strip()
    if written[-1:] in ("Z", "z"):
        written = written[:-1] + "+00:00"  # Python 3.10 does not know it
    # Later versions of Python read more forms; the same string is a date on all of them or on none.
    readers = (dt.date.fromisoformat, dt.datetime.fromisoformat) if written[4:8:3] == "--" else ()
    for read in readers:
        try:
            return read(written)
        except ValueError:
            continue
    raise ValueError(f"{text!r} is no date; write it as 2025-11-20 or 2025-11-20T10:30+03:00")
