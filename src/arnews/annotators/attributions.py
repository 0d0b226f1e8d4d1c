"""Who says something: every verb and phrase of saying, with its speaker."""

from __future__ import annotations

from collections.abc import Iterator

from arnews import speech
from arnews.document import Document
from arnews.model import Attribution, Span


def annotate(doc: Document) -> Iterator[Attribution]:
    """Fill `doc.sayings`, and give each as an attribution."""
    speech.read(doc)
    for saying in doc.sayings:
        if saying.how == "label":
            continue  # the cue of a quotation only: وصفه بأنه «...»
        start, end = doc.start(saying.first, saying.prefix), doc.ends[saying.last - 1]
        yield Attribution(Span(start, end), doc.text[start:end], saying.speaker, saying.carried)
