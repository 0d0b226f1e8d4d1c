"""The laws of a parse as functions, for tests and for the fuzzer: each fails where the article of a text breaks it."""

from __future__ import annotations

import datetime as dt
import pickle
import re
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

import attrs

import arnews
from arnews import Article, Number, Quantity, Span, Timex
from arnews import model as kinds
from arnews.export import json
from arnews.model import LAYERS
from arnews.normalize import FORMS


def mentions(item: Any) -> list[Any]:
    """A fact and everything with a span inside it."""
    found = [item]
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if hasattr(part, "span"):
                found += mentions(part)
    return found


def every_span_is_its_text(text: str, article: Article) -> None:
    assert article.text == text
    for annotation in (*article.sentences, *article.annotations):
        for part in mentions(annotation):
            assert 0 <= part.span.start < part.span.end <= len(text)
            assert text[part.span.start : part.span.end] == part.text


def layers_are_sorted_and_never_cross(text: str, article: Article) -> None:
    starts = [a.span.start for a in article.annotations]
    assert starts == sorted(starts)
    for layer in LAYERS:
        found = [a.span for a in getattr(article, layer)]
        assert [s.start for s in found] == sorted(s.start for s in found)
        open_ends: list[int] = []
        last = Span(-1, -1)
        for span in sorted(found, key=lambda s: (s.start, -s.end)):
            assert span != last, f"{layer} twice at {span}"
            last = span
            while open_ends and open_ends[-1] <= span.start:
                open_ends.pop()
            assert not open_ends or span.end <= open_ends[-1], f"{layer} cross at {span}"
            open_ends.append(span.end)


def a_fact_is_listed_once(text: str, article: Article) -> None:
    wholes = bytearray(len(text))
    quantities = bytearray(len(text))
    for layer, cover in ((article.ranges, wholes), (article.timexes, wholes), (article.quantities, quantities)):
        for fact in layer:
            cover[fact.span.start : fact.span.end] = b"\1" * (fact.span.end - fact.span.start)
    for fact in (*article.quantities, *article.numbers):
        assert wholes.find(1, fact.span.start, fact.span.end) < 0, fact
        assert isinstance(fact, Quantity) or quantities.find(1, fact.span.start, fact.span.end) < 0, fact
    timexes = set(article.timexes)
    for found in article.ranges:
        bounds = [bound for bound in (found.low, found.high) if bound is not None]
        assert len({type(bound) for bound in bounds}) == 1, found
        for bound in bounds:
            assert found.span.start <= bound.span.start < bound.span.end <= found.span.end
            assert not isinstance(bound, Timex) or bound in timexes


_AMOUNT_MODS = {None, *get_args(kinds.Mod)}
_WORDS: dict[str, set[Any]] = {
    "kind": {*get_args(kinds.NumberKind), *get_args(kinds.QuotationKind)},
    "type": set(get_args(kinds.TimexType)),
    "calendar": set(get_args(kinds.Calendar)),
    "mod": {None, *get_args(kinds.TimexMod)},
}
_TIMEX_VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF"
    r"|P(?=[\dXT])(?:[\dX.]+[YMWD])*(?:T(?:[\dX.]+[HMS])*)?|P[\dX]+(?:DE|CE|Q)"
    r"|(?:(?:BC|FY)?[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-[1-7]|-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?)?"
    r"(?:T(?:[\dX]{2}(?::[\dX]{2}){0,2}|[A-Z]{2})(?:Z|[+-]\d\d:?\d\d)?)?"
)


def values_are_those_of_the_contract(text: str, article: Article) -> None:
    for annotation in article.annotations:
        for part in mentions(annotation):
            for name, words in _WORDS.items():
                assert getattr(part, name, next(iter(words))) in words, part
            if isinstance(part, (Number, Quantity)):
                assert type(part.value) in (int, Decimal, Fraction), part
                assert not isinstance(part.value, Decimal) or part.value.is_finite(), part
                assert part.mod in _AMOUNT_MODS, part
            if isinstance(part, Quantity):
                assert part.unit.kind, part
                assert (part.unit.kind == "percent") == (part.unit.code == "%"), part
                assert part.unit.kind != "currency" or re.fullmatch("[A-Z]{3}", part.unit.code), part
            if isinstance(part, Timex):
                assert part.value, part
                assert all(map(_TIMEX_VALUE.fullmatch, part.value.split("/"))), part
                _check_interval(part)
            if isinstance(part, arnews.Quotation):
                assert part.span.start <= part.content.span.start <= part.content.span.end <= part.span.end


def _check_interval(timex: Timex) -> None:
    begin, end = timex.begin, timex.end
    if begin is None or end is None:
        return
    assert type(begin) is type(end), timex
    assert begin < end, timex
    if timex.mod is None and re.fullmatch(r"\d{4}-\d\d-\d\d", timex.value):
        day = dt.date.fromisoformat(timex.value)
        assert (begin, end) == (day, day + dt.timedelta(1)), timex


def a_second_parse_is_equal(text: str, article: Article) -> None:
    again = arnews.parse(text, published=article.published)
    assert again == article
    assert hash(again) == hash(article)


def articles_pickle(text: str, article: Article) -> None:
    assert pickle.loads(pickle.dumps(article)) == article


def json_gives_the_article_back(text: str, article: Article) -> None:
    written = json.dumps(article)
    assert json.loads(written) == article
    assert json.dumps(json.loads(written)) == written


LAWS: tuple[Callable[[str, Article], None], ...] = (
    every_span_is_its_text,
    layers_are_sorted_and_never_cross,
    a_fact_is_listed_once,
    values_are_those_of_the_contract,
    a_second_parse_is_equal,
    articles_pickle,
    json_gives_the_article_back,
)
"""What holds for the article of any text whatever."""


def check_normal_forms(text: str) -> None:
    """Every form is done once, is what its aligned form says, and keeps the lines."""
    for form in FORMS:
        once = arnews.normalize(text, form)
        aligned = arnews.normalize_aligned(text, form)
        assert arnews.normalize(once, form) == once
        assert (aligned.text, aligned.source) == (once, text)
        assert once.count("\n") == text.count("\n")


def check_readers(text: str) -> None:
    """What reads one fact gives it or its own error."""
    for read, error in ((arnews.read_number, arnews.NumeralError), (arnews.read_timex, arnews.TimexError)):
        with suppress(error):
            read(text)
