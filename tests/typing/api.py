"""Checked by mypy only, never run: the types that users see."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import arnews

article: arnews.Article = arnews.parse("نص", published=dt.date(2024, 11, 28))
stream: Iterator[arnews.Article] = arnews.parse_many(["نص", ("نص", dt.date(2024, 11, 28)), ("نص", None)], workers=2)
number: "int | Decimal | Fraction" = arnews.read_number("20")
timex: arnews.Timex = arnews.read_timex("أمس", published=dt.datetime(2024, 11, 28, 9, 30))

for quantity in article.quantities:
    code: str = quantity.unit.code
    start: int = quantity.span.start
for quotation in article.quotations:
    speaker: "arnews.Mention | None" = quotation.speaker
    kind: str = quotation.kind
for annotation in article.annotations:
    text: str = annotation.text
first: "arnews.Dateline | None" = article.dateline
begin: "dt.date | None" = timex.begin

arnews.parse(b"bytes")  # type: ignore[arg-type]
arnews.parse("نص", "2024-11-28")  # type: ignore[call-arg, arg-type]
arnews.Span(0, 1).start = 2  # type: ignore[misc]
