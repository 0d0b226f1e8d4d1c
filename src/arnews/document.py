"""A text made ready for the annotators: tokens with their keys and places, and which words of the lexicon they are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import accumulate, chain, compress
from operator import add, attrgetter
from typing import TYPE_CHECKING, Any

from attrs import define

from arnews import chars
from arnews.fold import fold
from arnews.index import APART, DIGITS, NOTHING, Entry, Sense, Word, lexicon, phrases_at
from arnews.model import Annotation, Mention, Moment, NumberKind, Span, Value

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTER = chars.LETTERS + chars.PRESENTATION
_TAIL = chars.MARKS + chars.CONTROLS
# A word of Arabic letters; digits; a word of another script, digits in it (M5, COVID19); a line end; any other sign.
# Marks and direction controls belong to the token that they follow, so that tokens that touch are seen to touch; the
# blanks after it come with it, so that the tokens of a text add up to it.
TOKEN = re.compile(
    f"(?:[{_LETTER}][{_LETTER}{_TAIL}{chars.TATWEEL}]*"
    f"|\\d+[{_TAIL}]*"
    f"|[^\\W\\d_{_LETTER}{chars.TATWEEL}][^\\W_{_LETTER}{chars.TATWEEL}]*[{_TAIL}]*"
    f"|\\n[{chars.CONTROLS}]*"
    f"|[^\\s{chars.CONTROLS}][{_TAIL}]*)[{chars.BLANKS}{chars.CONTROLS}]*"
)
_STANDING = re.compile(f"[^{chars.MARKS}{chars.TATWEEL}{chars.CONTROLS}]")


@define(eq=False)
class Numeral:
    """A number as it was read: tokens `first` to `last` (exclusive), `skip` letters of clitics before it."""

    first: int
    last: int
    skip: int
    value: Value
    kind: NumberKind
    scale: int  # the scale word it ends in (1 000 000 in 30 مليون), else 1: what a range may share
    digits: bool  # some of it is written in digits
    article: bool
    tail: int = 0  # letters of a pronoun at its end that are no part of it: 2 in ثلثاها


@define(eq=False)
class Pair:
    """Quotation marks that belong together: tokens `first` to `last` (exclusive), marks included.

    `begin` to `end` (exclusive) is what stands between them. `closed` is False where one of the two is missing.
    """

    first: int
    last: int
    closed: bool
    begin: int
    end: int


@define(eq=False)
class Saying:
    """A verb or phrase of saying: tokens `first` to `last` (exclusive), in the text the `cue`, without its clitics.

    `speaker` is who says it, `carried` if named earlier; what is said begins at token `opens`, or ends there where the
    cue follows it. `how` tells how it is joined: `that`, `colon`, `quote`, `label`, `after`, or nothing.
    """

    first: int
    last: int
    cue: Mention
    speaker: Mention | None
    carried: bool
    opens: int
    how: str


# Tokens before and after the text that an annotator may ask about without a look at its bounds.
_MARGIN = 64
_FIRST = attrgetter("first")


class Document:
    """Tokens of a text in parallel lists.

    `keys[i]` is what to look at, `at[i]` holds the senses of token i by tag; both are empty for an i a little before or
    after the text. `starts[i]` and `ends[i]` are where it stands in the text (half-open, code points; an end leaves out
    trailing direction controls); `glued[i]` tells that token i and the next touch. `hits[tag]` holds the tokens of a
    tag at which an annotator may start.
    """

    __slots__ = (
        "at", "decimals", "digits", "ends", "found", "glued", "hits", "keys", "may_read", "numeral_at",
        "numerals", "pairs", "published", "sayings", "sentence_starts", "starts", "taken", "text",
    )  # fmt: skip

    def __init__(self, text: str, published: Moment | None = None) -> None:
        self.text = text
        self.published = published
        self.hits: defaultdict[str, list[int]] = defaultdict(list)
        self.keys: list[str] = []
        self.at: list[Entry] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.glued: list[bool] = []
        folded = fold(text)
        forms = TOKEN.findall(folded)
        if forms:
            self._scan(forms, len(folded) - len(folded.lstrip(APART)))
        # at[i] and keys[i] are empty a little before and after the text, taken[i] after it: a look around needs no look
        # at the bounds.
        self.at += [NOTHING] * _MARGIN
        self.keys += [""] * _MARGIN
        self.digits = self.hits[DIGITS]
        self.taken = bytearray(len(forms) + _MARGIN)
        self.decimals: tuple[int, int, bool] | None = None  # how the text writes them, see `arnews.digits.habits`
        self.numerals: list[Numeral] = []
        self.numeral_at: dict[int, Numeral] = {}
        self.may_read: dict[int, int] = {}  # readers of times by the token at which they may find one, as bits
        self.pairs: list[Pair] = []
        self.sentence_starts: list[int] = [0]
        self.sayings: list[Saying] = []
        self.found: defaultdict[type, list[Annotation]] = defaultdict(list)

    def __len__(self) -> int:
        return len(self.starts)

    def _scan(self, forms: list[str], begin: int) -> None:
        """One look-up a token, and a stop at those where a phrase or an annotator may start.

        The forms have the blanks after them; the first begins at code point `begin`.
        """
        words, hits = lexicon(), self.hits
        # all parts in one list: zip(*read) holds an iterator a token, which costs half as much again in a long text
        read: list[Any] = list(chain.from_iterable(map(words.__getitem__, forms)))
        self.keys, self.at, scans, sizes, self.glued = (read[n :: len(Word._fields)] for n in range(len(Word._fields)))
        self.glued[-1] = False
        self.starts = list(accumulate(map(len, forms[:-1]), initial=begin))
        self.ends = list(map(add, self.starts, sizes))
        keys, entries = self.keys, self.at
        following = [*keys[1:], ""]
        for i in compress(range(len(forms)), scans):
            tags, phrases = scans[i]
            if following[i] in phrases and (found := phrases_at(phrases[following[i]], keys, i)):
                entries[i] = {**entries[i], **found}
                tags = tuple(words.start_tags.intersection(entries[i]))
            for tag in tags:
                hits[tag].append(i)

    def sense(self, i: int, tag: str) -> Sense | None:
        """The sense of token i under a tag, or None."""
        return self.at[i].get(tag)

    def start(self, i: int, prefix: int = 0) -> int:
        """Where token i begins in the text, after `prefix` letters of clitics and what stands on them."""
        where = self.starts[i]
        if not prefix:
            return where
        if len(self.keys[i]) == self.ends[i] - where:  # nothing stands on its letters
            return where + prefix
        for match in _STANDING.finditer(self.text, where, self.ends[i]):
            if prefix == 0:
                return match.start()
            prefix -= 1
        return where  # a ligature holds the clitic and its word in one character

    def span(self, first: int, last: int, prefix: int = 0) -> Span:
        """The span of tokens `first` to `last` (exclusive), without `prefix` letters of clitics."""
        return Span(self.start(first, prefix) if prefix else self.starts[first], self.ends[last - 1])

    def shortened(self, span: Span, letters: int) -> Span:
        """A span without some letters at its end: ثلثا of ثلثاها."""
        ends = [match.end() for match in _STANDING.finditer(self.text, span.start, span.end)]
        return Span(span.start, ends[-1 - letters]) if len(ends) > letters else span

    def mention(self, first: int, last: int, prefix: int = 0) -> Mention:
        """Tokens `first` to `last` (exclusive) as a mention."""
        start, end = self.start(first, prefix) if prefix else self.starts[first], self.ends[last - 1]
        return Mention(Span(start, end), self.text[start:end])

    def slice(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    def token_at(self, offset: int) -> int:
        """The token that holds a code point of the text, or the last one before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def take(self, first: int, last: int) -> None:
        """Mark tokens as used by a time, quantity or number, so that no later annotator reads them again."""
        self.taken[first:last] = b"\1" * (last - first)

    def free(self, first: int, last: int) -> bool:
        """Whether no token from `first` to `last` (exclusive) is taken."""
        return 1 not in self.taken[first:last]

    def sentence(self, i: int) -> tuple[int, int]:
        """First and last (exclusive) token of the sentence that token i stands in."""
        n = bisect_right(self.sentence_starts, i) - 1
        starts = self.sentence_starts
        return starts[n], starts[n + 1] if n + 1 < len(starts) else len(self)

    def pair_at(self, i: int) -> Pair | None:
        """The quotation marks that open at token i."""
        n = bisect_left(self.pairs, i, key=_FIRST)
        return self.pairs[n] if n < len(self.pairs) and self.pairs[n].first == i else None

    def pair_before(self, i: int) -> Pair | None:
        """The last quotation marks that open before token i."""
        n = bisect_left(self.pairs, i, key=_FIRST)
        return self.pairs[n - 1] if n else None

    def each(self, tag: str) -> Iterator[tuple[int, Sense]]:
        """The tokens of a tag, in order, each with its sense."""
        for i in self.hits.get(tag, ()):
            yield i, self.at[i][tag]
