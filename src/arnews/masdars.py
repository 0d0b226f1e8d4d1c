"""Sayings told by a noun of action with its subject: بعد إعلان الوزير أن, عقب تحذير المدير من أن."""

from __future__ import annotations

from arnews import nominals
from arnews.document import Document, Saying
from arnews.openings import after_asides
from arnews.phrases import is_definite, noun_phrase, role, source
from arnews.roles import OF_PAPERS, PEOPLE
from arnews.speakers import Speakers

_LED = frozenset(("prep", "time"))
_STATES = frozenset("اعقاب ضوء ظل خلفيه وسط اثر بسبب نتيجه".split())  # في أعقاب إعلان
_BODIES = frozenset(("body", "media")) | PEOPLE
_PARTICLES = {"about": "عن", "with": "ب"}
# A quotation of so many words is said.
_SHORT = 2


def read(doc: Document) -> None:
    """Add what nouns of action tell to `doc.sayings`, in text order."""
    hits = [i for i in doc.hits.get("masdar", ()) if role(doc, i - 1) in _LED or doc.keys[i - 1] in _STATES]
    if not hits:
        return
    speakers = Speakers(doc)
    for saying in doc.sayings:
        if saying.speaker:
            at = doc.token_at(saying.speaker.span.start)
            speakers.names.update(doc.keys[at : doc.token_at(saying.speaker.span.end - 1) + 1])
    cues = {saying.first for saying in doc.sayings}
    found = [told for i in hits if i not in cues and (told := _saying(doc, speakers, i))]
    if found:
        doc.sayings = sorted([*doc.sayings, *found], key=lambda saying: saying.first)


def _saying(doc: Document, speakers: Speakers, i: int) -> Saying | None:
    """What the noun of action at token i says, whose subject is somebody known, or a place."""
    speakers.enter(i)
    first, end = i + 1, speakers.end
    if not (_speaks(doc, first) or (not doc.at[first] and speakers.is_known(first))):
        return None
    last = noun_phrase(doc, first, end)
    if last == first:
        return None
    k = after_asides(doc, last, end)
    if k >= end:
        return None
    particle = _PARTICLES.get(doc.at[i]["masdar"].value)
    from_that = doc.keys[k] == "من" and role(doc, k + 1) == "that"
    if role(doc, k) == "that" or from_that:
        opens, how = k + 1 + from_that, "that"
    elif particle == "ب" and _quoted(doc, k + (doc.keys[k] == "ب")):
        opens, how = k + (doc.keys[k] == "ب"), "that"
    elif particle == "عن" and doc.keys[k] == "عن":
        opens, how = last, ""
    elif _quoted(doc, k):
        opens, how = k, "quote"
    else:
        return None
    return Saying(i, i + 1, doc.mention(i, i + 1), speakers.mention(first, last), False, opens, how)


def _speaks(doc: Document, first: int) -> bool:
    """Whether a person, a body or a state begins at token `first`, not those who are told: تحذير المواطنين."""
    key = doc.keys[first]
    told = key in nominals.GROUPS or (is_definite(doc, first) and key.endswith(("ين", "ات")))
    if key in OF_PAPERS:
        return False  # في تصريح | صحفي أن
    return not told and (source(doc, first) in _BODIES or "place" in doc.at[first])


def _quoted(doc: Document, k: int) -> bool:
    pair = doc.pair_at(k) if k < len(doc) and "mark" in doc.at[k] else None
    return pair is not None and pair.closed and pair.end - pair.begin > _SHORT
