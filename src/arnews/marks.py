"""Quotation marks and which of them belong together.

Two things are known of a mark: what its glyph was made for, and its place. The place counts first, since papers print
»نص«, بـ”نص” and "نص" alike: a mark that touches the word after it and not the one before opens, the other way round it
closes, and where the place does not tell, the glyph does, and after that whether one is open.

Marks are paired within a paragraph, in one pass with a stack: the work is linear in the number of marks, whatever their
order. A quotation that nobody closed ends where the paragraph or its sentence does; one that nobody opened begins after
its colon; a lone mark that is neither is no quotation.
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from arnews.document import Document, Pair
from arnews.lines import NEWLINE, ends_sentence, newlines

# Words that are written as one with what follows, quotation mark and all: بـ"نص", والـ«نص», و"نص".
CLITICS = frozenset("و ف ب ل ك ال بال وال فال كال لل ولل وب ول وك فب فل".split())
# What a mark touches that tells nothing of its side; "" where it touches nothing.
_BEFORE = frozenset(("", NEWLINE, *"([{:/-–—_،؛,;"))
_AFTER = frozenset(("", NEWLINE, *")]}:.،؛,;؟!?/…"))
_SINGLE = "single"
# An unclosed quotation is cut at the end of a sentence when its paragraph goes on for longer than this many tokens.
_LONG = 60
# Marks with no word among so many tokens hold nothing: «««. A bound, so that nesting without end costs no more.
_EMPTY = 8
# Quotations in quotations; nobody nests so deep, and the texts of n in one another are n * n characters.
_DEEPEST = 16


class _Mark(NamedTuple):
    """A mark in the text: its tokens are `first` to `last` (exclusive)."""

    first: int
    last: int
    family: str
    glyph: str
    side: str  # what its place says: "open", "close", or "either"


class _Open:
    """A mark that waits for its other half.

    If that never comes, the quotation ends after token `floor`, to which pairs inside of it reach, and before `limit`,
    where another of its kind begins.
    """

    __slots__ = ("floor", "limit", "mark", "under")

    def __init__(self, mark: _Mark, under: int) -> None:
        self.mark = mark
        self.under = under  # the place in the stack of the next one of its family below, or -1
        self.floor = mark.last
        self.limit = 0


# The parts of a `_Mark`: most marks are paired at a glance, and need no name for each.
_Parts = tuple[int, int, str, str, str]


def pair(doc: Document) -> None:
    """Fill `doc.pairs`, in the order of their first tokens, an outer pair before its inner ones."""
    hits = doc.hits.get("mark")
    if hits:
        doc.pairs = _Pairing(doc, _marks(doc, hits)).read()
        doc.pairs.sort(key=_order)


def _order(pair: Pair) -> tuple[int, int]:
    return pair[0], -pair[1]


def _marks(doc: Document, hits: list[int]) -> list[_Parts]:
    """The marks of a text with the sides that their places tell; a sign between two letters (l'eau, 5'10) is none."""
    keys, glued, at = doc.keys, doc.glued, doc.at
    found: list[_Parts] = []
    last, side = -1, "either"  # of the mark before
    for i in hits:
        if i < last:
            continue
        family, glyph = at[i]["mark"].value
        before = keys[i - 1] if i and glued[i - 1] else ""
        after = keys[i + 1] if glued[i] else ""  # the last token touches nothing
        end = i + 1
        if family == _SINGLE:
            if after == keys[i] and after in "'`":
                family, glyph, end = "doubled", "both", i + 2
                after = keys[end] if glued[end - 1] else ""
            elif keys[i] == "`" or (before[-1:].isalnum() and after[:1].isalnum()):
                continue  # an apostrophe
        free_before = before in _BEFORE
        if not free_before:
            if before in CLITICS:
                # و"نص" opens; "و" alone in quotes, or the letter after another mark that is still open, does not tell
                free_before = last != i - 1 or side != "open"
            elif last == i:
                free_before = side == "open"
        free_after = after in _AFTER
        side = "either" if free_before == free_after else "open" if free_before else "close"
        last = end
        found.append((i, last, family, glyph, side))
    return found


def _holds_word(keys: list[str]) -> bool:
    return any(key[0].isalnum() for key in keys)


class _Pairing:
    """One walk over the marks of a text, a paragraph at a time."""

    def __init__(self, doc: Document, marks: list[_Parts]) -> None:
        self.doc = doc
        self.marks = marks
        self.pairs: list[Pair] = []
        self.stack: list[_Open] = []
        self.top: dict[str, int] = {}  # the place in the stack of the highest one of a family
        self.end = 0  # of the paragraph
        self.settled = 0  # no quotation without an opening mark reaches back beyond this token

    def read(self) -> list[Pair]:
        n, start = 0, 0
        for end in (*newlines(self.doc), len(self.doc)):
            if n < len(self.marks) and self.marks[n][0] < end:
                self.settled, self.end = start, end
                n = self._paragraph(n, end)
            start = end + 1
        return self.pairs

    def _paragraph(self, n: int, end: int) -> int:
        """Pair the marks from number n to the end of their paragraph, before token `end`; the number of the next."""
        keys, marks, stack = self.doc.keys, self.marks, self.stack
        count = len(marks)
        while n < count and marks[n][0] < end:
            first, begin, family, _, side = mark = marks[n]
            n += 1
            following = marks[n] if n < count and marks[n][0] < end else None
            # An opening mark and the next are a pair whatever follows, as most are; 15" may stand for inches.
            if (
                side == "open"
                and not stack
                and following
                and following[4] == "close"
                and following[2] == family
                and not keys[following[0] - 1].isdecimal()
            ):
                self._add(first, following[1], True, begin, following[0])
                self.settled = following[1]
                n += 1
            else:
                self._take(_Mark(*mark), following and _Mark(*following))
        while stack:
            self._give_up(end)
        return n

    def _take(self, mark: _Mark, following: _Mark | None) -> None:
        at = self.top.get(mark.family, -1)
        side = mark.side
        if side == "either":
            side = self._by_glyph(mark, at)
        if side == "open":
            self._open(mark)
        elif at >= 0:
            if not self._inches(mark, following):
                self._close(mark, at)
        elif self.stack and mark.family != _SINGLE and self.stack[-1].mark.family != _SINGLE and mark.side == "close":
            self._close(mark, len(self.stack) - 1)  # “نص" with two kinds of marks
        else:
            self._without_opening(mark)

    def _by_glyph(self, mark: _Mark, at: int) -> str:
        if mark.family == _SINGLE:
            return "close" if at >= 0 else "neither"
        if mark.glyph == "both" or (mark.family == "curly" and at < 0):
            return "close" if at >= 0 else "open"
        if mark.family == "guillemet" and self.mirrored:
            return "open" if mark.glyph == "close" else "close"
        return mark.glyph

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
        before = self.doc.keys[mark.first - 1]
        return (
            before.isdecimal()
            and self.doc.glued[mark.first - 1]
            and not (mark.last < len(self.doc) and self.doc.glued[mark.last - 1])
            and following is not None
            and following.family == mark.family
            and following.side == "close"
        )

    def _open(self, mark: _Mark) -> None:
        if len(self.stack) == _DEEPEST:
            self._give_up(mark.first)
        at = self.top.get(mark.family, -1)
        if at >= 0 and not self.stack[at].limit:
            above = self.stack[at + 1].mark if at + 1 < len(self.stack) else mark
            self.stack[at].limit = above.first
        self.top[mark.family] = len(self.stack)
        self.stack.append(_Open(mark, at))

    def _close(self, mark: _Mark, at: int) -> None:
        while len(self.stack) > at + 1:
            self._give_up(mark.first)
        opened = self._pop().mark
        self._add(opened.first, mark.last, True, opened.last, mark.first)
        self.settled = mark.last

    def _pop(self) -> _Open:
        opened = self.stack.pop()
        self.top[opened.mark.family] = opened.under
        return opened

    def _give_up(self, end: int) -> None:
        """End the quotation on top of the stack, whose closing mark is missing, before token `end` at the latest."""
        opened = self._pop()
        mark = opened.mark
        if mark.family == _SINGLE or mark.side != "open":
            return  # a lone apostrophe, a sign that is no quotation
        last = self._last_stop(opened.floor, opened.limit) if opened.limit else self._natural_end(opened.floor, end)
        self._add(mark.first, last, False, mark.last, last)
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
        if mark.side != "close" or mark.family == _SINGLE:
            return
        keys = self.doc.keys
        floor = max(self.settled, mark.first - _LONG, self.stack[-1].floor if self.stack else 0)
        for i in range(mark.first - 1, floor - 1, -1):
            if keys[i] == ":" and not (self.doc.glued[i] and keys[i + 1].isdecimal()):
                self._add(i + 1, mark.last, False, i + 1, mark.first)
                break
            if ends_sentence(self.doc, i) and i < mark.first - 1:
                break
        self.settled = mark.last

    def _add(self, first: int, last: int, closed: bool, begin: int, end: int) -> None:
        """Keep a pair that holds any word."""
        keys = self.doc.keys
        if not closed:
            while end > begin and keys[end - 1] == NEWLINE:
                end -= 1
            last = max(end, last) if last > end and last <= self.end else end
        for opened in self.stack:  # a sign in between that is no quotation hides none of those around it
            if not opened.limit:
                opened.floor = max(opened.floor, last)
        if begin < end and (keys[begin][0].isalnum() or _holds_word(keys[begin + 1 : min(end, begin + _EMPTY)])):
            self.pairs.append(Pair(first, last, closed, begin, end))
