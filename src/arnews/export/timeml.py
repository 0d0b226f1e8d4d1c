"""The time expressions of an article as TimeML: its text with a `TIMEX3` around each, in XML 1.0.

* `DCT` holds the date of publication as `t0`; an article without one has no `DCT`.
* `type`, `value` and `mod` are those of the `Timex`; a set has `quant="EVERY"`, since such are all that are read.
* `temporalFunction="true"` marks what the words alone do not place on the calendar, and `anchorTimeID="t0"` that the
  date of publication does. What needs that date is what a second reading of the text without it values differently.
* `comment` names a calendar other than the Gregorian and a conflict: `calendar: hijri, conflict: weekday`.

The other layers have no place in TimeML.
"""

from __future__ import annotations

import datetime as dt
import re
from html import escape  # xml.sax.saxutils has one too, and imports urllib for others

from arnews.model import Article, Span, Timex
from arnews.parse import parse

# What XML 1.0 cannot hold, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A parser makes line feeds of carriage returns, and in attributes blanks of all these, unless they are escaped.
_IN_TEXT = str.maketrans({"\r": "&#13;"})
_IN_ATTRIBUTES = str.maketrans({"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})


def render(article: Article) -> str:
    """Write an article as a TimeML document.

    The text of the element `TEXT` is the article's, line ends included; only characters that XML 1.0 cannot hold (most
    controls, lone surrogates, U+FFFE, U+FFFF) are U+FFFD there, one for one, so offsets stay. A time that overlaps an
    earlier one, which no parse gives, is left out: `TIMEX3` elements hold no others.

    >>> import arnews
    >>> from arnews.export.timeml import render
    >>> print(render(arnews.parse("تأسس النادي عام 1994")), end="")
    <?xml version="1.0" encoding="UTF-8"?>
    <TimeML>
    <TEXT>تأسس النادي <TIMEX3 tid="t1" type="DATE" value="1994">عام 1994</TIMEX3></TEXT>
    </TimeML>
    """
    alone = {} if article.published is None else {t.span: t.value for t in parse(article.text).timexes}
    text, here = "", 0
    for n, timex in enumerate(article.timexes, 1):
        start, end = timex.span.start, timex.span.end
        if start >= here:
            text += _escaped(article.text[here:start]) + _timex3(_attributes(n, timex, alone), article.text[start:end])
            here = end
    text += _escaped(article.text[here:])
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<TimeML>", *_dct(article.published), f"<TEXT>{text}</TEXT>"]
    return "\n".join([*lines, "</TimeML>", ""])


def _dct(published: dt.date | None) -> list[str]:
    if published is None:
        return []
    kind = "TIME" if isinstance(published, dt.datetime) else "DATE"
    value = published.isoformat()
    attributes = {"tid": "t0", "type": kind, "value": value, "functionInDocument": "CREATION_TIME"}
    return [f"<DCT>{_timex3(attributes, value)}</DCT>"]


def _attributes(n: int, timex: Timex, alone: dict[Span, str]) -> dict[str, str | None]:
    """The attributes of the n-th time; `alone` holds the values that the text gives without a date of publication."""
    ref = timex.value.endswith("_REF")
    anchored = bool(alone) and (ref or alone.get(timex.span, timex.value) != timex.value)
    floating = timex.type in ("DATE", "TIME") and (ref or "X" in timex.value or timex.value.startswith("T"))
    remarks = {"calendar": None if timex.calendar == "gregorian" else timex.calendar, "conflict": timex.conflict}
    return {
        "tid": f"t{n}",
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "quant": "EVERY" if timex.type == "SET" else None,
        "temporalFunction": "true" if anchored or floating else None,
        "anchorTimeID": "t0" if anchored else None,
        "comment": ", ".join(f"{name}: {remark}" for name, remark in remarks.items() if remark) or None,
    }


def _timex3(attributes: dict[str, str] | dict[str, str | None], words: str) -> str:
    written = "".join(
        f' {name}="{escape(_kept(value)).translate(_IN_ATTRIBUTES)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<TIMEX3{written}>{_escaped(words)}</TIMEX3>"


def _kept(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _escaped(text: str) -> str:
    return escape(_kept(text), quote=False).translate(_IN_TEXT)
