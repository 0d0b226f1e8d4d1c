"""Who says something: every verb and phrase of saying, with its speaker."""

from __future__ import annotations

from collections.abc import Iterator

from arnews import masdars, speech
from arnews.document import Document
from arnews.model import Attribution
from arnews.sayings import WRITTEN


def annotate(doc: Document) -> Iterator[Attribution]:
    """Fill `doc.sayings`, and give each as an attribution."""
    speech.read(doc)
    masdars.read(doc)
    for saying in doc.sayings:
        # a label is the cue of a quotation only, and so is an inscription: وصفه بأنه «...», لافتات كتب عليها «...»
        written = saying.speaker is None and doc.keys[saying.last] in WRITTEN and doc.keys[saying.first] == "كتب"
        if saying.how != "label" and not written:
            sense = doc.at[saying.first].get("speech")
            kind, form, _ = sense.value if sense else ("say", "noun", "")
            rule = "relay" if kind == "relay" else "verb" if form == "finite" else form
            yield Attribution(saying.cue.span, saying.cue.text, saying.speaker, saying.carried, rule)
