"""Quotation marks and which of them belong together.

Two things are known of a mark: what its glyph was made for, and its place. The place counts first, since papers print
»نص«, بـ”نص” and "نص" alike: a mark that touches the word after it and not the one before opens, the other way round it
closes, and where the place does not tell, the glyph does, and after that whether one is open.

Marks are paired within a paragraph, in one pass with a stack: the work is linear in the number of marks, whatever their
order. A quotation that nobody closed ends where the paragraph or its sentence does; one that nobody opened begins after
its colon; a lone mark that is neither is no quotation.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from attrs import define

from arnews.document import Document, Pair
from arnews.lines import NEWLINE, ends_sentence, newlines

# Words that are written as one with what follows, quotation mark and all: بـ"نص", والـ«نص», و"نص".
CLITICS = frozenset("و ف ب ل ك ال بال وال فال كال لل ولل وب ول وك فب فل".split())
# What a mark touches that tells nothing of its side.
_BEFORE = frozenset((NEWLINE, *"([{:/-–—_،؛,;"))
_AFTER = frozenset((NEWLINE, *")]}:.،؛,;؟!?/…"))
# What stands behind a closing mark, never behind an opening one.
_ENDS = frozenset("،,.؛")
_SINGLE = "single"
# An unclosed quotation is cut at the end of a sentence when its paragraph goes on for longer than this many tokens.
_LONG = 60
# A mark with its blank on the wrong side closes what was opened at most so many tokens before.
_SHORT = 8
# Marks with no word among so many tokens hold nothing: «««. A bound, so that nesting without end costs no more.
_EMPTY = 8
# Quotations in quotations; nobody nests so deep, and the texts of n in one another are n * n characters.
_DEEPEST = 16


# A mark in the text: its first token, the one after it, its family, its glyph's own side, and what its place says of
# its side: "open", "close", or "either".
_Mark = tuple[int, int, str, str, str]


@define(eq=False)
class _Open:
    """A mark that waits for its other half: `first` to `last` (exclusive).

    If that never comes, the quotation ends after token `floor`, to which pairs inside of it reach, and before `limit`,
    where another of its kind begins.
    """

    first: int
    last: int
    family: str
    side: str
    under: int  # the place in the stack of the next one of its family below, or -1
    floor: int
    limit: int = 0


def pair(doc: Document) -> None:
    """Fill `doc.pairs`, in the order of their first tokens, an outer pair before its inner ones."""
    hits = doc.hits.get("mark")
    if hits:
        doc.pairs = _Pairing(doc, _marks(doc, hits)).read()


def _marks(doc: Document, hits: list[int]) -> list[_Mark]:
    """The marks of a text with the sides that their places tell; a sign between two letters (l'eau, 5'10) is none."""
    keys, glued, at = doc.keys, doc.glued, doc.at
    found: list[_Mark] = []
    last, side = -1, "either"  # of the mark before
    for i in hits:
        if i < last:
            continue
        family, glyph = at[i]["mark"].value
        end = i + 1
        if family == _SINGLE:
            after = keys[end] if glued[i] else ""
            if after == keys[i] and after in "'`":
                family, glyph, end = "doubled", "both", i + 2
            elif keys[i] == "`" or (glued[i - 1] and keys[i - 1][-1].isalnum() and after[:1].isalnum()):
                continue  # an apostrophe
        free = True  # it touches no word before it; the last token touches nothing, nor the first what is before it
        if glued[i - 1]:
            before = keys[i - 1]
            if before in CLITICS:
                # و"نص" opens; "و" alone in quotes, or the letter after another mark that is still open, does not tell
                free = last != i - 1 or side != "open"
            elif before not in _BEFORE:
                free = last == i and side == "open"
        if glued[end - 1] and keys[end] not in _AFTER:
            side = "open" if free else "either"
        else:
            side = "either" if free else "close"
            if keys[i - 1] == ":" and not glued[i - 1] and glyph == "both":
                side = "open"  # فقال: " لدى كل شخص: whatever blanks are around it
        last = end
        found.append((i, end, family, glyph, side))
    return found


def _holds_word(keys: list[str]) -> bool:
    return any(key[0].isalnum() for key in keys)


def _order(pair: Pair) -> tuple[int, int]:
    return pair.first, -pair.last


class _Pairing:
    """One walk over the marks of a text, a paragraph at a time."""

    def __init__(self, doc: Document, marks: list[_Mark]) -> None:
        self.doc = doc
        self.marks = marks
        self.pairs: list[Pair] = []
        self.stack: list[_Open] = []
        self.top: dict[str, int] = {}  # the place in the stack of the highest one of a family
        self.lines = [*newlines(doc), len(doc.starts)]
        self.end = 0  # of the paragraph
        self.settled = 0  # no quotation without an opening mark reaches back beyond this token

    def read(self) -> list[Pair]:
        keys, stack = self.doc.keys, self.stack
        end = -1  # of the paragraph
        nested = False
        previous: _Mark | None = None
        for mark in self.marks:
            first, last, family, _, side = mark
            if first > end:
                self._end_paragraph(previous)
                line = bisect_left(self.lines, first)
                self.settled = self.lines[line - 1] + 1 if line else 0
                self.end = end = self.lines[line]
            elif previous:
                # An opening mark and the next are a pair whatever follows, as most are; 15" may stand for inches.
                if (
                    side == "close"
                    and previous[4] == "open"
                    and previous[2] == family
                    and not stack
                    and not keys[first - 1].isdecimal()
                ):
                    self.settled = last
                    self._keep(previous[0], last, True, previous[1], first)
                    previous = None
                    continue
                self._take(previous, mark)
                nested = True
            previous = mark
        self._end_paragraph(previous)
        if nested:
            self.pairs.sort(key=_order)
        return self.pairs

    def _end_paragraph(self, last: _Mark | None) -> None:
        """Take its last mark, unless that is one of a pair, and end what is open."""
        if last:
            self._take(last, None)
        while self.stack:
            self._give_up(self.end)

    def _take(self, mark: _Mark, following: _Mark | None) -> None:
        _, _, family, _, side = mark
        at = self.top.get(family, -1)
        takes = self._by_glyph(mark, at) if side == "either" else side
        if takes == "open" and at >= 0 and self._misplaced(mark, at, following):
            takes = "close"
        if takes == "open":
            self._open(mark, at)
        elif at >= 0:
            if not self._inches(mark, following):
                self._close(mark, at)
        elif self.stack and family != _SINGLE and self.stack[-1].family != _SINGLE and side == "close":
            self._close(mark, len(self.stack) - 1)  # “نص" with two kinds of marks
        elif side == "close" and family != _SINGLE:
            self._without_opening(mark)

    def _by_glyph(self, mark: _Mark, at: int) -> str:
        _, _, family, glyph, _ = mark
        if family == _SINGLE:
            return "close" if at >= 0 else "neither"
        if glyph == "both" or (family == "curly" and (at < 0 or self._before_stop(mark))):
            return "close" if at >= 0 else "open"
        if family == "guillemet" and self.mirrored:
            return "open" if glyph == "close" else "close"
        return glyph

    def _before_stop(self, mark: _Mark) -> bool:
        """Whether a comma or stop is written right behind: “المغاربة في أوربا “، closes with the mark that opens."""
        return self.doc.glued[mark[1] - 1] and self.doc.keys[mark[1]] in _ENDS

    def _misplaced(self, mark: _Mark, at: int, following: _Mark | None) -> bool:
        """Whether a mark that no other closes has its blank on the wrong side: إعداد "الشيشة "و534 قطعة."""
        first, last, family, _, _ = mark
        keys = self.doc.keys
        return (
            family != _SINGLE
            and keys[last][:1] == "و"
            and first - self.stack[at].last <= _SHORT
            and not (following and following[2] == family and following[4] != "open")
        )

    @cached_property
    def mirrored(self) -> bool:
        """Whether the text prints its guillemets as »نص«: the first of them that tells by its place decides."""
        guillemets = [(glyph, side) for _, _, family, glyph, side in self.marks if family == "guillemet"]
        for glyph, side in guillemets:
            if side != "either":
                return glyph != side
        return guillemets[0][0] == "close"

    def _inches(self, mark: _Mark, following: _Mark | None) -> bool:
        """Whether the mark after a number stands for inches or minutes: "شاشة 15" جديدة" has another that closes."""
        first, last, family, _, _ = mark
        doc = self.doc
        return (
            doc.keys[first - 1].isdecimal()
            and doc.glued[first - 1]
            and not (last < len(doc) and doc.glued[last - 1])
            and following is not None
            and following[2] == family
            and following[4] == "close"
        )

    def _open(self, mark: _Mark, at: int) -> None:
        first, last, family, _, side = mark
        if len(self.stack) == _DEEPEST:
            self._give_up(first)
            at = self.top.get(family, -1)
        if at >= 0 and not self.stack[at].limit:
            self.stack[at].limit = self.stack[at + 1].first if at + 1 < len(self.stack) else first
        self.top[family] = len(self.stack)
        self.stack.append(_Open(first, last, family, side, at, last))

    def _close(self, mark: _Mark, at: int) -> None:
        first, last, _, _, _ = mark
        while len(self.stack) > at + 1:
            self._give_up(first)
        opened = self._pop()
        self._add(opened.first, last, True, opened.last, first)
        self.settled = last

    def _pop(self) -> _Open:
        opened = self.stack.pop()
        self.top[opened.family] = opened.under
        return opened

    def _give_up(self, end: int) -> None:
        """End the quotation on top of the stack, whose closing mark is missing, before token `end` at the latest."""
        opened = self._pop()
        if opened.family == _SINGLE or opened.side != "open":
            return  # a lone apostrophe, a sign that is no quotation
        last = self._last_stop(opened.floor, opened.limit) if opened.limit else self._natural_end(opened.floor, end)
        self._add(opened.first, last, False, opened.last, last)
        self.settled = max(self.settled, last)

    def _natural_end(self, begin: int, end: int) -> int:
        """Where a quotation ends that nothing follows: with its paragraph, or a sentence when that is long."""
        last = near = min(end, begin + _LONG)
        for i in range(begin, near):
            if ends_sentence(self.doc, i):
                last = i
                if self.doc.sense(i + 1, "speech"):
                    return i  # "لا حل. وأضاف الوزير: ...
        return end if near == end else last

    def _last_stop(self, begin: int, limit: int) -> int:
        """The last end of a sentence, else the last comma, before `limit`."""
        comma = 0
        for i in range(limit - 1, begin - 1, -1):
            if ends_sentence(self.doc, i):
                return i
            if not comma and self.doc.keys[i] in "،,؛":
                comma = i
        return comma or limit

    def _without_opening(self, mark: _Mark) -> None:
        """A closing mark that nothing opened: its quotation begins after the colon of its sentence, if it has one."""
        first, last, _, _, _ = mark
        keys = self.doc.keys
        floor = max(self.settled, first - _LONG, self.stack[-1].floor if self.stack else 0)
        for i in range(first - 1, floor - 1, -1):
            if keys[i] == ":" and not (self.doc.glued[i] and keys[i + 1].isdecimal()):
                self._add(i + 1, last, False, i + 1, first)
                break
            if ends_sentence(self.doc, i) and i < first - 1:
                break
        self.settled = last

    def _add(self, first: int, last: int, closed: bool, begin: int, end: int) -> None:
        """Keep a pair, inside of the one that is open or with no end of its own."""
        keys = self.doc.keys
        if not closed:
            while end > begin and keys[end - 1] == NEWLINE:
                end -= 1
            last = max(end, last) if last > end and last <= self.end else end
        for opened in self.stack:  # a sign in between that is no quotation hides none of those around it
            if not opened.limit:
                opened.floor = max(opened.floor, last)
        self._keep(first, last, closed, begin, end)

    def _keep(self, first: int, last: int, closed: bool, begin: int, end: int) -> None:
        """Keep a pair that holds any word."""
        keys = self.doc.keys
        if begin < end and (keys[begin][0].isalnum() or _holds_word(keys[begin + 1 : min(end, begin + _EMPTY)])):
            self.pairs.append(Pair(first, last, closed, begin, end))
