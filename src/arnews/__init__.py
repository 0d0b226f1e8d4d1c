"""arnews reads Arabic news: an article goes in untouched, typed facts with spans of that same text come out."""

from arnews.errors import NumeralError, TimexError
from arnews.model import (
    Alias, Annotation, Article, Attribution, Dateline, Mention, Number, Quantity, Quotation, Range, Sentence, Span, Timex,
    Unit,
)  # fmt: skip
from arnews.numerals import read_number
from arnews.parse import parse, parse_many, read_timex

__version__ = "0.1.0.dev0"

__all__ = [
    "Alias",
    "Annotation",
    "Article",
    "Attribution",
    "Dateline",
    "Mention",
    "Number",
    "NumeralError",
    "Quantity",
    "Quotation",
    "Range",
    "Sentence",
    "Span",
    "Timex",
    "TimexError",
    "Unit",
    "parse",
    "parse_many",
    "read_number",
    "read_timex",
]
