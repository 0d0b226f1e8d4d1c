"""The annotators, in the order in which they run. What an earlier one has taken, a later one leaves."""

from collections.abc import Callable, Iterable

from arnews.annotators import (
    aliases,
    attributions,
    datelines,
    numbers,
    quantities,
    quotations,
    ranges,
    sentences,
    times,
)
from arnews.document import Document
from arnews.model import Annotation

ANNOTATORS: tuple[Callable[[Document], Iterable[Annotation]], ...] = (
    sentences.annotate,
    datelines.annotate,
    times.annotate,
    ranges.annotate,
    quantities.annotate,
    numbers.annotate,
    aliases.annotate,
    attributions.annotate,
    quotations.annotate,
)
