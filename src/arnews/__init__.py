"""arnews reads Arabic news: an article goes in untouched, typed facts with spans of that same text come out."""

from arnews.alignment import Alignment
from arnews.errors import NumeralError, TimexError, WorkerError
from arnews.model import (
    Alias,
    Annotation,
    Article,
    Attribution,
    Dateline,
    Mention,
    Number,
    Quantity,
    Quotation,
    Range,
    Sentence,
    Span,
    Timex,
    Unit,
)  # fmt: skip
from arnews.normalize import (
    CANONICAL,
    REPAIR,
    SEARCH,
    UNDIACRITIZED,
    Normalization,
    Normalized,
    has_diacritics,
    is_arabic_word,
    looks_visual_order,
    normalize,
    normalize_aligned,
    strip_diacritics,
)  # fmt: skip
from arnews.numerals import read_number
from arnews.parse import parse, parse_many, read_timex

__version__ = "0.1.0"

__all__ = [
    "CANONICAL",
    "REPAIR",
    "SEARCH",
    "UNDIACRITIZED",
    "Alias",
    "Alignment",
    "Annotation",
    "Article",
    "Attribution",
    "Dateline",
    "Mention",
    "Normalization",
    "Normalized",
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
    "WorkerError",
    "has_diacritics",
    "is_arabic_word",
    "looks_visual_order",
    "normalize",
    "normalize_aligned",
    "parse",
    "parse_many",
    "read_number",
    "read_timex",
    "strip_diacritics",
]
