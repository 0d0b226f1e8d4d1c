"""Sentences: they end at `.` `؟` `!` `…` and at the end of a line, not inside a quotation that is closed."""

from __future__ import annotations

from collections.abc import Iterator

from arnews.document import Document
from arnews.lines import NEWLINE, ends_sentence, newlines
from arnews.model import Sentence, Span

# What closes after a stop and belongs to its sentence: "... هناك.")
_CLOSING = frozenset(")]}»”\"’'")


def annotate(doc: Document) -> Iterator[Sentence]:
    """Set `doc.sentence_starts` and give the sentences that hold any word."""
    keys, size = doc.keys, len(doc)
    starts, first = [0], 0
    for end in sorted({*_stops(doc), *newlines(doc), size}):
        last = end if end == size or keys[end] == NEWLINE else end + 1
        if last <= first:
            first = max(first, end + 1)
            continue
        if keys[first][0].isalnum() or any(key[0].isalnum() for key in keys[first:last]):
            if first:
                starts.append(first)
            start, stop = doc.starts[first], doc.ends[last - 1]
            yield Sentence(Span(start, stop), doc.text[start:stop])
        first = end + 1
    doc.sentence_starts = starts


def _stops(doc: Document) -> Iterator[int]:
    """The last token of each sentence that a sign ends, closing marks included."""
    pairs, n, reach = doc.pairs, 0, -1
    inner = (0, 0)
    for i in doc.hits.get("stop", ()):
        while n < len(pairs) and pairs[n].first <= i:
            if pairs[n].closed and pairs[n].last > reach:
                reach, inner = pairs[n].last, (pairs[n].begin, pairs[n].end)
            n += 1
        if not ends_sentence(doc, i):
            continue
        if i < reach:
            # the last sign of a quotation ends the sentence around it: «... هناك.» وأضاف
            if i == inner[1] - 1 and _goes_on_anew(doc, i, reach):
                yield _with_closing(doc, reach - 1)
        else:
            yield _with_closing(doc, i)


def _goes_on_anew(doc: Document, i: int, after: int) -> bool:
    """Whether a new sentence begins at token `after`, which follows a quotation that ends in the stop at token i."""
    following = doc.key(after)
    if not following[:1].isalnum():
        return following in ("", NEWLINE)
    cue = doc.sense(after, "speech")
    if cue:
        return cue.prefix > 0  # "لن نعود." قال الوزير is one sentence, وقال begins another
    return doc.keys[i] == "."  # تساءل: "من يحمي المنتوج؟" في إشارة إلى ...


def _with_closing(doc: Document, i: int) -> int:
    while doc.glued[i] and doc.keys[i + 1] in _CLOSING and not _opens(doc, i + 1):
        i += 1
    return i


def _opens(doc: Document, i: int) -> bool:
    """Whether the mark at token i begins something: it touches a word after it."""
    return doc.glued[i] and doc.keys[i + 1][0].isalnum()
