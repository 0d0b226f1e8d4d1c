"""Ranges of numbers and of quantities: between two bounds, or open at one end.

Runs before the annotators of quantities and numbers, which leave the tokens of a range alone. Ranges of times are found
with the times.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve

from arnews.amounts import Measure, counted_noun, measure, written
from arnews.document import Document, Numeral
from arnews.model import Mention, Number, Quantity, Range, Unit, Value
from arnews.values import times
from arnews.words import often_counted

_DASHES = frozenset("-–—ـ\N{MINUS SIGN}")
_TO = frozenset("الي حتي لغايه والي وحتي ~".split())
_LINKS = frozenset((*_DASHES, *_TO, "غايه"))
_UNTIL = frozenset(("حتي", "وحتي", "لغايه"))
# Between two bounds stand at most a unit of a few words and what joins them.
_WIDTH = 8
# A word of rising or falling this many tokens before من makes "from A to B" a change.
_REACH = 10


@define(eq=False)
class _Bound:
    """One end of a range: its number, and where it ends with the unit it has itself."""

    numeral: Numeral
    last: int
    measure: Measure | None


def annotate(doc: Document) -> Iterator[Range]:
    """Yield the ranges, each at its marker (بين, من) or its first bound."""
    taken, keys, numerals, bounds = doc.taken, doc.keys, doc.numerals, frozenset(doc.hits["bound"])
    for first, second in zip(numerals, [*numerals[1:], None]):
        begin, last = first.first, first.last
        if taken[begin] or first.kind == "ordinal":
            continue
        linked = second is not None and second.first - last < _WIDTH and _may_link(doc, first, second)
        opened = keys[begin - 1] in _UNTIL or (bounds and not bounds.isdisjoint((last, last + 1, last + 2, last + 3)))
        if not (linked or opened):
            continue
        low = _bound(doc, first)
        found = _closed(doc, low, second) if second is not None and linked else None
        if found is None and opened:
            found = _open(doc, low)
        if found:
            start, skip, last, range_low, range_high, rule = found
            doc.take(start, last)
            span = doc.span(start, last, skip)
            yield Range(span, doc.text[span.start : span.end], range_low, range_high, rule)


def _may_link(doc: Document, first: Numeral, second: Numeral) -> bool:
    """Whether the number after a number may be the other end of a range: the cheap questions first."""
    i = second.first
    before = doc.keys[i - 1]
    if before == "و" or second.skip == 1:
        may = _marker(doc, first)[0] == "between"
    else:
        may = before in _LINKS or doc.keys[i] in _DASHES or doc.keys[i - 2] in _TO
    return may and second.kind != "ordinal" and not doc.taken[i] and not _chained(doc, first, second)


_Found = tuple[int, int, int, "Number | Quantity | None", "Number | Quantity | None", str]


def _bound(doc: Document, numeral: Numeral) -> _Bound:
    found = measure(doc, numeral)
    return _Bound(numeral, found.last if found else numeral.last, found)


def _closed(doc: Document, low: _Bound, second: Numeral) -> _Found | None:
    """The range from a bound to the number after it, if the words before and between them make one."""
    marker, start, skip = _begin(doc, low)
    # بين 20 شخصا و30 شخصا: the noun is said twice
    twice = marker is not None and not low.measure and often_counted(doc, low.last)
    same = twice and doc.keys[low.last].rstrip("ا") == doc.keys[second.last].rstrip("ا")
    link, second = _link(doc, low.last + same, second)
    if link is None:
        return None
    high = _bound(doc, second)
    if low.measure and high.measure and low.measure.unit != high.measure.unit:
        return None
    measured = high.measure or low.measure
    unit = measured.unit if measured else None
    low_value = _shared(low, high)
    rises = low_value < second.value
    noun = counted_noun(doc, second) if high.measure is None else None
    if marker == "between":
        if link == "dash" and not rises:
            return None
    elif marker == "from":
        if link not in ("to", "dash") or not rises or _changed(doc, start):
            return None
    elif (
        link == "and"
        or not rises
        or (link == "to" and _changed(doc, start))
        or (link == "dash" and not _dashed(doc, low, high, noun))
    ):
        return None
    if _year(low.numeral) and (second.scale > 1 or (unit is None and noun is None and _year(second))):
        return None
    if marker is None and low.measure and high.measure is None:
        return None
    ends = _end(doc, low, low_value, unit, noun), _end(doc, high, second.value, unit, noun)
    return start, skip, high.last, *ends, marker or link


def _link(doc: Document, i: int, second: Numeral) -> tuple[str | None, Numeral]:
    """What joins the bounds, and the second of them: in 10 -20 the sign is a dash."""
    key = doc.keys[i]
    if second.first == i:
        if second.skip == 1 and key[0] == "و":
            return "and", second
        if key in _DASHES and second.value < 0:
            return "dash", evolve(second, first=i + 1, value=-second.value)
        return None, second
    if second.first == i + 1 and not second.skip:
        if key == "و":
            return "and", second
        return ("to" if key in _TO else "dash" if key in _DASHES else None), second
    if key in _TO and not second.skip:
        between = doc.at[i + 1].get("modifier")
        if (second.first == i + 2 and doc.keys[i + 1] == "غايه") or (between and between.size == second.first - i - 1):
            return "to", second
    return None, second


def _marker(doc: Document, first: Numeral) -> tuple[str | None, int, int]:
    """The word that opens a range, the token it begins at, and the letters of clitics before it."""
    i = first.first - 1
    if first.skip:
        return None, first.first, first.skip
    about = doc.at[i].get("modifier")
    if about and about.size == 1 and about.value == ("before", "APPROX") and doc.keys[i - 1] in ("من", "بين"):
        i -= 1
    key = doc.keys[i]
    if key in ("بين", "وبين", "فبين", "لبين"):
        if key == "بين" and doc.keys[i - 1] in ("ما", "بما", "وما", "لما", "فما"):
            return "between", i - 1, len(doc.keys[i - 1]) - 2
        return "between", i, len(key) - 3
    if key in ("مابين", "بمابين", "ومابين"):
        return "between", i, len(key) - 5
    if key in ("من", "ومن", "فمن"):
        return "from", i, len(key) - 2
    return None, first.first, 0


def _begin(doc: Document, low: _Bound) -> tuple[str | None, int, int]:
    """The same of a range with its first bound, whose sign may stand before its number: $20 فما فوق."""
    if low.measure and low.measure.first < low.numeral.first:
        return None, low.measure.first, low.measure.skip
    return _marker(doc, low.numeral)


def _shared(low: _Bound, high: _Bound) -> Value:
    """The value of the low bound with the scale word that is written once: 20 إلى 30 مليار, but 500 إلى 1.5 مليون."""
    scale = high.numeral.scale
    if scale == 1 or low.numeral.scale > 1 or low.measure or low.numeral.value >= scale:
        return low.numeral.value
    shared = times(low.numeral.value, scale)
    return shared if shared < high.numeral.value else low.numeral.value


def _end(doc: Document, bound: _Bound, value: Value, unit: Unit | None, noun: Mention | None) -> Number | Quantity:
    """A bound with its own span and the unit or the noun that it shares."""
    numeral, measured = bound.numeral, bound.measure
    if measured:
        span = doc.span(measured.first, measured.last, measured.skip)
        value = measured.value
    else:
        span = doc.span(numeral.first, numeral.last, numeral.skip)
    text = doc.text[span.start : span.end]
    if unit is not None:
        return Quantity(span, text, value, unit, None, measured.rule if measured else "shared unit")
    return Number(span, text, value, numeral.kind, None, noun, written(numeral))


def _chained(doc: Document, first: Numeral, second: Numeral) -> bool:
    """Whether the two are parts of something longer: 4-3-3, 05-12-34, 2024/2025."""
    before, after = first.first - 1, second.last
    return (before >= 0 and doc.glued[before] and doc.keys[before] in "-–/.:+") or (
        after < len(doc)
        and doc.glued[after - 1]
        and doc.glued[after]
        and doc.keys[after] in "-–/:"
        and doc.keys[after + 1].isalnum()
    )


def _dashed(doc: Document, low: _Bound, high: _Bound, noun: Mention | None) -> bool:
    """Whether numbers with a dash between them are a range, and no score, season or telephone.

    A unit, a scale word or a noun that is often counted says so; without them, the numbers themselves: 2-1, 25-27 and
    (1248-1465) are none, 30-40 خبيرا and 1000-5000 are.
    """
    first, second = low.numeral, high.numeral
    if high.measure or second.scale > 1 or often_counted(doc, second.last):
        return True
    if doc.keys[first.last - 1][0] == "0" or doc.keys[second.first][0] == "0" or _year(second, 1000):
        return False
    return first.value >= (20 if noun else 100)


def _year(numeral: Numeral, begin: int = 1800) -> bool:
    return numeral.digits and isinstance(numeral.value, int) and begin <= numeral.value <= 2100


def _changed(doc: Document, first: int) -> bool:
    """Whether a word of rising or falling stands shortly before, in the same sentence."""
    begin = max(first - _REACH, doc.sentence(first)[0])
    return any("change" in senses for senses in doc.at[begin:first])


def _open(doc: Document, bound: _Bound) -> _Found | None:
    """500 فما فوق, حتى 500 شخص."""
    numeral = bound.numeral
    last = bound.last
    noun = counted_noun(doc, numeral) if bound.measure is None else None
    unit = bound.measure.unit if bound.measure else None
    first = bound.measure.first if bound.measure else numeral.first
    after = doc.at[last].get("bound")
    if after is None and noun and (after := doc.at[last + 1].get("bound")):
        last += 1
    if after:
        marker, start, skip = _begin(doc, bound)
        if marker != "from":
            start, skip = (first, bound.measure.skip) if bound.measure else (first, numeral.skip)
        end = _end(doc, bound, numeral.value, unit, noun)
        last += after.size
        low, high = (end, None) if after.value == "above" else (None, end)
        return start, skip, last, low, high, "open"
    before = doc.keys[first - 1]
    if before in _UNTIL and (unit or noun) and not numeral.skip and not _changed(doc, first):
        if noun and (_year(numeral) or numeral.value == 1):
            return None
        return first - 1, before.startswith("و"), last, None, _end(doc, bound, numeral.value, unit, noun), "until"
    return None
