"""What holds for every text: slices, order, nesting, determinism, and changes that leave every value."""

from __future__ import annotations

import datetime as dt
import pickle
from collections import Counter
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import Article, Number, Quantity, Span
from arnews.document import Document
from arnews.fold import fold
from arnews.model import LAYERS
from tests.strategies import CHANGES, news, texts

PUBLISHED = dt.date(2024, 11, 28)
ANCHORS = st.sampled_from((None, PUBLISHED, dt.datetime(2024, 11, 28, 9, 30)))


def mentions(item: Any) -> list[Any]:
    """A fact and everything with a span inside it."""
    found = [item]
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if hasattr(part, "span"):
                found += mentions(part)
    return found


@given(texts(), ANCHORS)
def test_any_text_parses_and_every_span_is_its_text(text: str, published: dt.date | None) -> None:
    article = arnews.parse(text, published=published)
    assert article.text == text
    for annotation in (*article.sentences, *article.annotations):
        for part in mentions(annotation):
            assert 0 <= part.span.start < part.span.end <= len(text)
            assert text[part.span.start : part.span.end] == part.text


@given(texts(), ANCHORS)
def test_layers_are_sorted_and_never_cross(text: str, published: dt.date | None) -> None:
    article = arnews.parse(text, published=published)
    starts = [a.span.start for a in article.annotations]
    assert starts == sorted(starts)
    for layer in LAYERS:
        open_ends: list[int] = []
        last = Span(-1, -1)
        for span in sorted((a.span for a in getattr(article, layer)), key=lambda s: (s.start, -s.end)):
            assert span != last, f"{layer} twice at {span}"
            last = span
            while open_ends and open_ends[-1] <= span.start:
                open_ends.pop()
            assert not open_ends or span.end <= open_ends[-1], f"{layer} cross at {span}"
            open_ends.append(span.end)


@given(texts(), ANCHORS)
def test_a_fact_is_listed_once(text: str, published: dt.date | None) -> None:
    article = arnews.parse(text, published=published)
    wholes = [r.span for r in (*article.ranges, *article.timexes)]
    for item in (*article.quantities, *article.numbers):
        holders = wholes + ([q.span for q in article.quantities] if isinstance(item, Number) else [])
        assert not any(h.start < item.span.end and item.span.start < h.end for h in holders), item
    for found in article.ranges:
        for bound in (found.low, found.high):
            assert bound is None or isinstance(bound, (Number, Quantity)) or bound in article.timexes


@given(texts())
def test_the_same_text_gives_the_same_article(text: str) -> None:
    article = arnews.parse(text, published=PUBLISHED)
    again = arnews.parse(text, published=PUBLISHED)
    assert again == article
    assert hash(again) == hash(article)
    assert pickle.loads(pickle.dumps(article)) == article


@given(texts())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(texts())
def test_tokens_lie_in_order_and_miss_only_blanks_and_controls(text: str) -> None:
    doc = Document(text)
    assert all(start < end for start, end in zip(doc.starts, doc.ends))
    assert all(end <= start for end, start in zip(doc.ends, doc.starts[1:]))
    assert all(key and " " not in key for key in doc.keys[: len(doc)])


def facts(article: Article, back: list[int], sentences: bool) -> Counter[Any]:
    """All facts without their texts, at positions of the text before a change."""

    def plain(value: Any) -> Any:
        if isinstance(value, Span):
            return back[value.start], back[value.end]
        if isinstance(value, tuple):
            return tuple(map(plain, value))
        if attrs.has(type(value)):
            fields = [f.name for f in attrs.fields(type(value)) if f.name != "text"]
            return (type(value).__name__, *(plain(getattr(value, f)) for f in fields))
        return type(value).__name__, str(value)

    kept = [a for a in article.annotations if sentences or not isinstance(a, arnews.Dateline)]
    return Counter(plain(a) for a in (*kept, *(article.sentences if sentences else ())))


@pytest.mark.parametrize("change", CHANGES)
@given(text=news(), every=st.integers(1, 5))
def test_a_change_leaves_every_value(change: str, text: str, every: int) -> None:
    changed, back = CHANGES[change](text, every)
    sentences = change != "a paragraph before"
    before = facts(arnews.parse(text, published=PUBLISHED), list(range(len(text) + 1)), sentences)
    after = facts(arnews.parse(changed, published=PUBLISHED), back, sentences)
    assert before - after == after - before == Counter()
