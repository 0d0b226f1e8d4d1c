"""What holds for every text: slices, order, nesting, determinism, and changes that leave every value."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import Article, Span
from arnews.document import Document
from arnews.fold import fold
from tests.laws import LAWS
from tests.strategies import CHANGES, anchors, news, texts

PUBLISHED = dt.date(2024, 11, 28)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@given(text=texts(), published=anchors())
def test_any_text_whatever(law: Callable[[str, Article], None], text: str, published: dt.date | None) -> None:
    law(text, arnews.parse(text, published=published))


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
