"""Alignments against a model with one entry a character."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arnews import Alignment, Span
from arnews.alignment import Edit, rewritten, side_by_side, without

_TEXT = st.text(alphabet="abcd", max_size=12)
_NEW = st.text(alphabet="xyz", max_size=3)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return [(i, j, draw(_NEW)) for i, j in zip(cuts[::2], cuts[1::2])]


@st.composite
def edited(draw: st.DrawFn, text: str | None = None) -> tuple[str, str, Alignment]:
    """A text, the text after some edits, and their alignment."""
    before = draw(_TEXT) if text is None else text
    after, alignment = rewritten(before, draw(edits_of(before)))
    return before, after, alignment


def spans(length: int) -> list[Span]:
    return [Span(i, j) for i in range(length + 1) for j in range(i, length + 1)]


def changed(alignment: Alignment) -> list[Span]:
    """The changed stretches of the text that an alignment leads to."""
    return [Span(end - size, end) for end, size in zip(alignment.ends, alignment.sizes)]


def origin(alignment: Alignment, offsets: set[int]) -> set[int]:
    """The characters of the source that some characters are made of."""
    found = set()
    whole = changed(alignment)
    for there, here in alignment.runs():
        for i in offsets.intersection(range(here.start, here.end)):
            found |= {*range(there.start, there.end)} if here in whole else {there.start + i - here.start}
    return found


@given(edited())
def test_runs_cover_both_texts(found: tuple[str, str, Alignment]) -> None:
    before, after, alignment = found
    runs = list(alignment.runs())
    assert "".join(before[s.start : s.end] for s, _ in runs) == before
    assert "".join(after[n.start : n.end] for _, n in runs) == after
    assert (alignment.source_length, alignment.length) == (len(before), len(after))


@given(edited())
def test_a_span_comes_from_all_that_it_is_made_of(found: tuple[str, str, Alignment]) -> None:
    _, after, alignment = found
    for span in spans(len(after)):
        source = alignment.to_source(span)
        assert origin(alignment, {*range(span.start, span.end)}) <= {*range(source.start, source.end)}


@given(edited())
def test_offsets_never_cross(found: tuple[str, str, Alignment]) -> None:
    before, after, alignment = found
    for length, go in ((len(after), alignment.to_source), (len(before), alignment.to_normalized)):
        for one in spans(length):
            there = go(one)
            assert there.start <= there.end
            if one.end < length:
                longer = go(Span(one.start, one.end + 1))
                assert longer.start == there.start
                assert longer.end >= there.end


@given(edited())
def test_there_and_back_holds_the_span(found: tuple[str, str, Alignment]) -> None:
    _, after, alignment = found
    for span in spans(len(after)):
        if span.start < span.end:
            back = alignment.to_normalized(alignment.to_source(span))
            assert back.start <= span.start
            assert span.end <= back.end


@given(st.data())
def test_joined_alignments_lead_where_their_parts_lead(data: st.DataObject) -> None:
    before, middle, first = data.draw(edited())
    _, after, second = data.draw(edited(middle))
    whole = first.then(second)
    assert (whole.source_length, whole.length) == (len(before), len(after))
    runs = list(whole.runs())
    assert "".join(before[s.start : s.end] for s, _ in runs) == before
    assert "".join(after[n.start : n.end] for _, n in runs) == after
    for i in range(len(after)):
        assert origin(whole, {i}) >= origin(first, origin(second, {i}))


@given(st.text(alphabet="abcd", max_size=12))
def test_where_characters_are_only_taken_out_the_way_back_is_exact(text: str) -> None:
    middle, first = rewritten(text, [(i, i + 1, "") for i, c in enumerate(text) if c == "a"])
    after, second = rewritten(middle, [(i, i + 1, "") for i, c in enumerate(middle) if c in "bc"])
    whole = first.then(second)
    for span in spans(len(after)):
        assert whole.to_source(span) == first.to_source(second.to_source(span))
        if span.start < span.end:
            assert whole.to_normalized(whole.to_source(span)) == span


@given(st.data())
def test_joining_is_associative_and_keeps_identity(data: st.DataObject) -> None:
    before, one, first = data.draw(edited())
    _, two, second = data.draw(edited(one))
    _, three, third = data.draw(edited(two))
    left, right = first.then(second).then(third), first.then(second.then(third))
    assert [left.to_source(s) for s in spans(len(three))] == [right.to_source(s) for s in spans(len(three))]
    assert Alignment.identity(len(before)).then(first) == first
    assert first.then(Alignment.identity(len(one))) == first


@given(st.data(), st.lists(_TEXT, max_size=4))
def test_side_by_side_is_one_text(data: st.DataObject, texts: list[str]) -> None:
    parts = []
    edits: list[Edit] = []
    done = 0
    for text in texts:
        own = data.draw(edits_of(text))
        parts.append(rewritten(text, own)[1])
        edits += [(start + done, end + done, new) for start, end, new in own]
        done += len(text)
    assert side_by_side(parts) == rewritten("".join(texts), edits)[1]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=6))
def test_without_is_the_same_as_its_edits(kept: list[int]) -> None:
    text = "-".join("a" * n for n in kept)
    edits = [(i, i + 1, "") for i, c in enumerate(text) if c == "-"]
    assert without(kept[:-1], sum(kept)) == rewritten(text, edits)[1]


def test_what_was_taken_out_goes_with_the_character_before() -> None:
    _, alignment = rewritten("-ab-c", [(0, 1, ""), (3, 4, "")])
    assert alignment.to_source(Span(0, 2)) == Span(1, 4)
    assert alignment.to_source(Span(2, 3)) == Span(4, 5)
    assert alignment.to_normalized(Span(3, 4)) == Span(2, 2)


def test_a_cut_through_a_changed_stretch_gets_the_whole() -> None:
    _, alignment = rewritten("aXYb", [(1, 3, "xyz")])
    assert alignment.to_source(Span(2, 3)) == Span(1, 3)
    assert alignment.to_normalized(Span(2, 4)) == Span(1, 5)


def test_values() -> None:
    one, other = without([1], 2), rewritten("a-b", [(1, 2, "")])[1]
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one


@pytest.mark.parametrize("span", [Span(-1, 0), Span(0, 3), Span(2, 1)])
def test_a_span_outside_is_an_error(span: Span) -> None:
    alignment = Alignment.identity(2)
    with pytest.raises(ValueError, match="outside of a text of 2"):
        alignment.to_source(span)
    with pytest.raises(ValueError, match="outside of a text of 2"):
        alignment.to_normalized(span)


def test_alignments_that_do_not_meet_are_an_error() -> None:
    with pytest.raises(ValueError, match="leads to 2 code points, the second begins with 3"):
        Alignment.identity(2).then(Alignment.identity(3))
