"""Which stretch of a source text a stretch of its normalized text comes from, and back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from attrs import field, frozen

from arnews.model import Span

Edit = tuple[int, int, str]
"""A change to a text: where the changed stretch starts and ends, and what stands there afterwards."""


@frozen
class Alignment:
    """The places of a normalized text in its source.

    Only changed stretches are held, in four parallel sequences; between them both texts run side by side, character by
    character. Offsets are code points.

    `ends[i]` is where stretch i ends in the normalized text, `shifts[i]` how much further on that is in the source;
    `source_sizes[i]` and `sizes[i]` are its lengths there and here.

    >>> from arnews import Span, normalize_aligned
    >>> found = normalize_aligned("بـــيروت").alignment
    >>> found.to_source(Span(1, 5))
    Span(start=4, end=8)
    >>> found.to_normalized(Span(0, 4))
    Span(start=0, end=1)
    """

    source_length: int
    length: int
    # Runs of equal numbers are common, and a `range` is the cheapest way to hold them: what counts is what they hold.
    ends: Sequence[int] = field(default=(), eq=tuple)
    shifts: Sequence[int] = field(default=(), eq=tuple)
    source_sizes: Sequence[int] = field(default=(), eq=tuple)
    sizes: Sequence[int] = field(default=(), eq=tuple)

    @classmethod
    def identity(cls, length: int) -> Alignment:
        """The alignment of a text of `length` code points with itself.

        >>> Alignment.identity(5).to_source(Span(1, 3))
        Span(start=1, end=3)
        """
        return cls(length, length)

    @property
    def is_identity(self) -> bool:
        """Whether every offset is the same in both texts.

        >>> from arnews import normalize_aligned
        >>> normalize_aligned("بيروت").alignment.is_identity, normalize_aligned("بـيروت").alignment.is_identity
        (True, False)
        """
        return not self.ends

    def to_source(self, span: Span) -> Span:
        """The stretch of the source that a span of the normalized text comes from.

        What was taken out goes with the character before it: a letter has its vowel sign back. A span that cuts
        through a changed stretch gets the whole stretch. Raises `ValueError` for a span outside of the text.

        >>> from arnews import normalize_aligned
        >>> normalize_aligned("وَفد", "undiacritized").alignment.to_source(Span(0, 1))
        Span(start=0, end=2)
        """
        _require_inside(span, self.length)
        return Span(self._source(span.start, False), self._source(span.end, True))

    def to_normalized(self, span: Span) -> Span:
        """The stretch of the normalized text that a span of the source became; empty where all of it was taken out.

        A span that cuts through a changed stretch gets the whole stretch. Raises `ValueError` for a span outside of
        the source.

        >>> from arnews import normalize_aligned
        >>> normalize_aligned("وَفد", "undiacritized").alignment.to_normalized(Span(2, 4))
        Span(start=1, end=3)
        """
        _require_inside(span, self.source_length)
        return Span(self._normalized(span.start, False), self._normalized(span.end, True))

    def then(self, after: Alignment) -> Alignment:
        """The alignment of this source with the text that `after` leads to; `after` begins where this one ends.

        Raises `ValueError` where the two do not meet.

        >>> from arnews import normalize_aligned
        >>> first = normalize_aligned("وَفـد")
        >>> second = normalize_aligned(first.text, "undiacritized")
        >>> second.text, first.alignment.then(second.alignment).to_source(Span(1, 3))
        ('وفد', Span(start=2, end=5))
        """
        if self.length != after.source_length:
            raise ValueError(
                f"alignments that do not meet: the first leads to {self.length} code points, "
                f"the second begins with {after.source_length}"
            )
        if self.is_identity:
            return after
        return _joined(self, after) if after.ends else self

    def runs(self) -> Iterator[tuple[Span, Span]]:
        """Both texts in matching pieces, from beginning to end: (span of the source, span of the normalized text).

        >>> list(Alignment(5, 4, (2,), (1,), (1,), (0,)).runs())
        [(Span(start=0, end=2), Span(start=0, end=2)), (Span(start=2, end=3), Span(start=2, end=2)), \
(Span(start=3, end=5), Span(start=2, end=4))]
        """
        source = here = 0
        for end, shift, source_size, size in zip(self.ends, self.shifts, self.source_sizes, self.sizes):
            start = end - size
            source_start = end + shift - source_size
            if here < start:
                yield Span(source, source_start), Span(here, start)
            yield Span(source_start, end + shift), Span(start, end)
            source, here = end + shift, end
        if here < self.length:
            yield Span(source, self.source_length), Span(here, self.length)

    def _source(self, offset: int, is_end: bool) -> int:
        i = bisect_right(self.ends, offset)
        if i < len(self.ends) and self.ends[i] - self.sizes[i] < offset:
            if is_end:
                return self._source(self.ends[i], True)
            return self.ends[i] + self.shifts[i] - self.source_sizes[i]
        return offset + self.shifts[i - 1] if i else offset

    def _normalized(self, offset: int, is_end: bool) -> int:
        i = _ended(self, offset, 0)
        if i < len(self.ends) and self.ends[i] + self.shifts[i] - self.source_sizes[i] < offset:
            if is_end:
                return self._normalized(self.ends[i] + self.shifts[i], True)
            return self.ends[i] - self.sizes[i]
        return offset - self.shifts[i - 1] if i else offset


def rewritten(text: str, edits: Iterable[Edit]) -> tuple[str, Alignment]:
    """A text after edits, which are in order and do not overlap, and its alignment.

    >>> rewritten("abcd", [(1, 3, "x")])[0]
    'axd'
    """
    parts: list[str] = []
    ends: list[int] = []
    shifts: list[int] = []
    source_sizes: list[int] = []
    sizes: list[int] = []
    done = shift = 0
    for start, end, new in edits:
        parts += text[done:start], new
        done = end
        source_size, size = end - start, len(new)
        if source_size == size == 1:
            continue
        shift += source_size - size
        ends.append(end - shift)
        shifts.append(shift)
        source_sizes.append(source_size)
        sizes.append(size)
    if not parts:
        return text, Alignment.identity(len(text))
    parts.append(text[done:])
    alignment = Alignment(len(text), len(text) - shift, tuple(ends), tuple(shifts), tuple(source_sizes), tuple(sizes))
    return "".join(parts), alignment


def without(kept: Iterable[int], length: int) -> Alignment:
    """The alignment of a text with what is left of it when single characters are taken out.

    `kept` holds the length of the piece before each of them, `length` is that of all that is left.

    >>> without([2], 5).to_source(Span(1, 3))
    Span(start=1, end=4)
    """
    ends = tuple(accumulate(kept))
    n = len(ends)
    return Alignment(length + n, length, ends, range(1, n + 1), (1,) * n, (0,) * n)


def side_by_side(parts: Iterable[Alignment]) -> Alignment:
    """The alignment of texts one after the other.

    >>> side_by_side([without([0], 1), Alignment.identity(2)])
    Alignment(source_length=4, length=3, ends=(0,), shifts=(1,), source_sizes=(1,), sizes=(0,))
    """
    ends: list[int] = []
    shifts: list[int] = []
    source_sizes: list[int] = []
    sizes: list[int] = []
    source_length = length = 0
    for part in parts:
        shift = source_length - length
        ends += [end + length for end in part.ends]
        shifts += [before + shift for before in part.shifts]
        source_sizes += part.source_sizes
        sizes += part.sizes
        source_length += part.source_length
        length += part.length
    return Alignment(source_length, length, tuple(ends), tuple(shifts), tuple(source_sizes), tuple(sizes))


def _joined(a: Alignment, b: Alignment) -> Alignment:
    """Goes along the text in the middle; changes of one side alone are copied in bulk, overlapping ones become one."""
    ends: list[int] = []
    shifts: list[int] = []
    source_sizes: list[int] = []
    sizes: list[int] = []
    i = j = 0
    while i < len(a.ends) or j < len(b.ends):
        a_shift, b_shift = (a.shifts[i - 1] if i else 0), (b.shifts[j - 1] if j else 0)
        last_a, last_b = bisect_right(a.ends, _begin_in_source(b, j), i), j
        if last_a == i:
            last_b = _ended(b, _begin(a, i), j)
        if last_a > i:
            ends += [end - b_shift for end in a.ends[i:last_a]]
            shifts += [shift + b_shift for shift in a.shifts[i:last_a]]
            source_sizes += a.source_sizes[i:last_a]
            sizes += a.sizes[i:last_a]
        elif last_b > j:
            ends += b.ends[j:last_b]
            shifts += [shift + a_shift for shift in b.shifts[j:last_b]]
            source_sizes += b.source_sizes[j:last_b]
            sizes += b.sizes[j:last_b]
        else:
            start, end = min(_begin(a, i), _begin_in_source(b, j)), 0
            while True:
                if last_a == i or _begin(a, last_a) < end:
                    end = max(end, a.ends[last_a])
                    last_a += 1
                elif last_b == j or _begin_in_source(b, last_b) < end:
                    end = max(end, b.ends[last_b] + b.shifts[last_b])
                    last_b += 1
                else:
                    break
            here, source = end - b.shifts[last_b - 1], end + a.shifts[last_a - 1]
            ends.append(here)
            shifts.append(source - here)
            source_sizes.append(source - (start + a_shift))
            sizes.append(here - (start - b_shift))
        i, j = last_a, last_b
    return Alignment(a.source_length, b.length, tuple(ends), tuple(shifts), tuple(source_sizes), tuple(sizes))


def _begin(alignment: Alignment, i: int) -> int:
    """Where changed stretch i begins in the normalized text; beyond its end after the last one."""
    return alignment.ends[i] - alignment.sizes[i] if i < len(alignment.ends) else alignment.length + 1


def _begin_in_source(alignment: Alignment, i: int) -> int:
    """The same in the source."""
    if i == len(alignment.ends):
        return alignment.source_length + 1
    return alignment.ends[i] + alignment.shifts[i] - alignment.source_sizes[i]


def _ended(alignment: Alignment, offset: int, first: int) -> int:
    """The first changed stretch, from `first` on, that ends beyond an offset of the source."""
    ends, shifts = alignment.ends, alignment.shifts
    return bisect_right(range(len(ends)), offset, first, key=lambda i: ends[i] + shifts[i])


def _require_inside(span: Span, length: int) -> None:
    if not 0 <= span.start <= span.end <= length:
        raise ValueError(f"{span} is outside of a text of {length} code points")
