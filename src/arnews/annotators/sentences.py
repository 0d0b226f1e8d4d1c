"""Sentences: they end at `.` `؟` `!` `…` and at the end of a line, not inside a quotation that is closed."""

from __future__ import annotations

from collections.abc import Iterator

from arnews.document import Document
from arnews.lines import BLANK, ends_sentence, newlines
from arnews.model import Sentence, Span

# What closes after a stop and belongs to its sentence: "... هناك.")
_CLOSING = frozenset(")]}»”\"’'")


def annotate(doc: Document) -> Iterator[Sentence]:
    """Set `doc.sentence_starts` and give the sentences that hold any word."""
    keys, glued, pairs = doc.keys, doc.glued, doc.pairs
    starts, first = [0], 0
    n, count = 0, len(pairs)  # pairs seen
    reach = inside = 0  # the end of the widest closed one; the end of what stands between its marks
    for i in sorted((*doc.hits.get("stop", ()), *newlines(doc), len(doc))):
        if keys[i] in BLANK:
            last, following = i, i + 1
        else:
            while n < count and (pair := pairs[n]).first <= i:
                if pair.closed and pair.last > reach:
                    reach, inside = pair.last, pair.end
                n += 1
            last = i + 1
            if i < reach:
                # the last sign of a quotation ends the sentence around it, no other sign in it does: «... هناك.» وأضاف
                if last != inside or not ends_sentence(doc, i) or not _goes_on_anew(doc, i, reach):
                    continue
                last = reach
            elif not ends_sentence(doc, i):
                continue
            # what closes after the stop, but for a mark that touches a word after it and opens
            while glued[last - 1] and keys[last] in _CLOSING and not (glued[last] and keys[last + 1][0].isalnum()):
                last += 1
            following = last
        if first < last and (keys[first][0].isalnum() or any(key[0].isalnum() for key in keys[first:last])):
            if first:
                starts.append(first)
            start, stop = doc.starts[first], doc.ends[last - 1]
            yield Sentence(Span(start, stop), doc.text[start:stop])
        first = following
    doc.sentence_starts = starts


def _goes_on_anew(doc: Document, i: int, after: int) -> bool:
    """Whether a new sentence begins at token `after`, which follows a quotation that ends in the stop at token i."""
    following = doc.keys[after]
    if not following[:1].isalnum():
        return following in BLANK
    cue = doc.sense(after, "speech")
    if cue:
        return cue.prefix > 0  # "لن نعود." قال الوزير is one sentence, وقال begins another
    return doc.keys[i] == "."  # تساءل: "من يحمي المنتوج؟" في إشارة إلى ...
