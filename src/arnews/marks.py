"""Quotation marks and which of them belong together."""

from __future__ import annotations

from arnews.document import Document


def pair(doc: Document) -> None:
    """Fill `doc.pairs`."""
