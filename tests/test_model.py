"""The value types: frozen, slotted, hashable, and sorted where they are listed together."""

from __future__ import annotations

import attrs
import pytest

import arnews
from arnews import Alias, Article, Dateline, Mention, Number, Span

TYPES = [t for name in arnews.__all__ if isinstance(t := getattr(arnews, name), type) and attrs.has(t)]


@pytest.mark.parametrize("kind", TYPES)
def test_types_are_frozen_and_slotted(kind: type) -> None:
    assert "__slots__" in vars(kind)
    instance = object.__new__(kind)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(instance, attrs.fields(kind)[0].name, None)


@pytest.mark.parametrize("kind", [t for t in TYPES if t.__module__ == "arnews.model"])
def test_fields_are_such_that_the_constructor_may_fill_the_slots(kind: type) -> None:
    for a in attrs.fields(kind):
        assert a.init
        assert (a.converter, a.validator) == (None, None)
        assert not isinstance(a.default, attrs.Factory)  # type: ignore[arg-type]


def test_annotations_are_all_layers_in_text_order() -> None:
    word = Mention(Span(0, 1), "ا")
    article = Article(
        text="ا ب",
        numbers=(Number(Span(2, 3), "ب", 1),),
        aliases=(Alias(Span(0, 3), "ا ب", word, word),),
        dateline=Dateline(Span(0, 1), "ا"),
    )
    assert [type(a) for a in article.annotations] == [Dateline, Alias, Number]


def test_the_text_is_not_shown_twice() -> None:
    assert "نص" not in repr(Article(text="نص"))
