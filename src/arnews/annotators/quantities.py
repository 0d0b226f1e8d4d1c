"""Money, percentages and measures: a number and its unit."""

from __future__ import annotations

from collections.abc import Iterator

from arnews.amounts import Measure, measure, one, pair, quantity
from arnews.document import Document
from arnews.model import Quantity


def annotate(doc: Document) -> Iterator[Quantity]:
    """Yield the quantities: duals of units, which are an amount alone (مترين), and numbers with a unit."""
    for found in _measures(doc):
        if doc.free(found.first, found.last):
            doc.take(found.first, found.last)
            yield quantity(doc, found)


def _measures(doc: Document) -> Iterator[Measure]:
    for i, _ in doc.each("pair"):
        if found := pair(doc, i):
            yield found
    taken = doc.taken
    for numeral in doc.numerals:
        if not taken[numeral.last - 1] and (found := one(doc, numeral) or measure(doc, numeral)):
            yield found
