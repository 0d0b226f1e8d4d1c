"""Numbers in digits, in words and in both, read once for all annotators that need them."""

from __future__ import annotations

from arnews.document import Document
from arnews.errors import NumeralError, require_str
from arnews.model import Value


def scan(doc: Document) -> None:
    """Fill `doc.numerals` and `doc.numeral_at`."""


def read_number(text: str) -> Value:
    """Read a text that is one number."""
    require_str(text)
    raise NumeralError(text, 0)
