"""Text for readers: every fact under its sentence, and no direction that leaks."""

from __future__ import annotations

import datetime as dt
import unicodedata
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

import arnews
from arnews import (
    Alias,
    Article,
    Attribution,
    Dateline,
    Mention,
    Number,
    Quantity,
    Quotation,
    Range,
    Sentence,
    Span,
    Timex,
    Unit,
)
from arnews.export import text
from tests.strategies import texts

FIRST, SECOND = "دفع ثلاثة آلاف", "وصل أمس"
TEXT = f"{FIRST}\n{SECOND}"
SENTENCES = (Sentence(Span(0, 14), FIRST), Sentence(Span(15, 22), SECOND))
SPAN = Span(4, 14)
WORDS = "ثلاثة آلاف"
USD = Unit("currency", "USD")


def words(line: str) -> list[str]:
    """The columns of a line without the direction controls."""
    return "".join(c for c in line if unicodedata.category(c) != "Cf").split()


def article(**layers: object) -> Article:
    return Article(TEXT, None, SENTENCES, **layers)  # type: ignore[arg-type]


def test_facts_stand_under_their_sentences() -> None:
    found = article(numbers=(Number(SPAN, WORDS, 3000),), timexes=(Timex(Span(19, 22), "أمس", "DATE", "PAST_REF"),))
    assert [words(line) for line in text.render(found).splitlines()] == [
        FIRST.split(),
        ["number", "3,000", *WORDS.split()],
        [],
        SECOND.split(),
        ["timex", "PAST_REF", "أمس"],
    ]


NUMBER = Number(SPAN, WORDS, 3000)
MONEY = Quantity(SPAN, WORDS, 3000, USD)
MENTION = Mention(SPAN, WORDS)


@pytest.mark.parametrize(
    ("layer", "fact", "shown"),
    [
        ("numbers", Number(SPAN, WORDS, Decimal("2.5"), mod="APPROX"), "number ~2.5"),
        ("numbers", Number(SPAN, WORDS, Fraction(1, 3), "fraction", "MORE_THAN"), "number > 1/3 fraction"),
        ("numbers", Number(SPAN, WORDS, 12, "ordinal"), "number 12 ordinal"),
        ("quantities", Quantity(SPAN, WORDS, 3000, USD, "EQUAL_OR_LESS"), "quantity <= 3,000 USD"),
        ("ranges", Range(SPAN, WORDS, NUMBER, NUMBER), "range 3,000 to 3,000"),
        ("ranges", Range(SPAN, WORDS, MONEY, MONEY), "range 3,000 to 3,000 USD"),
        ("ranges", Range(SPAN, WORDS, MONEY, None), "range from 3,000 USD"),
        ("ranges", Range(SPAN, WORDS, None, MONEY), "range up to 3,000 USD"),
        ("timexes", Timex(SPAN, WORDS, "DATE", "2024-05", "START", "hijri"), "timex 2024-05 START (hijri)"),
        ("timexes", Timex(SPAN, WORDS, "DATE", "2024-05-01", conflict="weekday"), "timex 2024-05-01 conflict: weekday"),
        ("quotations", Quotation(SPAN, WORDS, MENTION, "term"), "quotation term"),
        ("quotations", Quotation(SPAN, WORDS, MENTION, "direct", closed=False), "quotation direct, not closed"),
        ("attributions", Attribution(SPAN, WORDS), "attribution"),
        ("attributions", Attribution(SPAN, WORDS, None, True), "attribution speaker named before"),
    ],
)
def test_values(layer: str, fact: object, shown: str) -> None:
    line = text.render(article(**{layer: (fact,)})).splitlines()[1]
    assert words(line) == [*shown.split(), *WORDS.split()]


def test_those_who_play_a_part_have_lines_of_their_own() -> None:
    speaker, cue = Mention(Span(4, 9), "ثلاثة"), Mention(Span(0, 3), "دفع")
    place = Mention(Span(15, 18), "وصل")
    found = article(
        quotations=(Quotation(SPAN, WORDS, MENTION, "partial", speaker, cue),),
        aliases=(Alias(Span(15, 22), SECOND, place, place),),
        dateline=Dateline(Span(15, 22), SECOND, (place, place)),
    )
    lines = [" ".join(words(line)) for line in text.render(found).splitlines()]
    assert lines[2:4] == ["speaker ثلاثة", "cue دفع"]
    assert lines[6:] == ["alias وصل أمس", "name وصل", "alias وصل", "dateline وصل أمس", "places وصل", "places وصل"]


def test_what_a_range_counts_is_told_once() -> None:
    low, high = Number(SPAN, WORDS, 3, counted=MENTION), Number(SPAN, WORDS, 5, counted=MENTION)
    lines = text.render(article(ranges=(Range(SPAN, WORDS, low, high),))).splitlines()
    assert [words(line)[0] for line in lines[1:3]] == ["range", "counted"]
    assert lines[3] == ""


def test_a_line_holds_arabic_in_its_last_column_alone_and_isolated() -> None:
    fact = text.render(article(numbers=(NUMBER,))).splitlines()[1]
    latin, _, arabic = fact.partition("\N{FIRST STRONG ISOLATE}")
    assert latin.isascii()
    assert arabic == WORDS + "\N{POP DIRECTIONAL ISOLATE}"


def test_a_sentence_runs_from_right_to_left() -> None:
    assert text.render(article()).startswith("\N{RIGHT-TO-LEFT MARK}\N{RIGHT-TO-LEFT ISOLATE}")


def test_no_control_of_the_article_reaches_the_terminal() -> None:
    bad = "أ\x1b[31m\u202eب\u2069\r\nج\ud800"
    shown = text.render(Article(bad, None, (Sentence(Span(0, len(bad)), bad),)))
    assert shown == "\u200f\u2067أ\ufffd[31mب ج\ufffd\u2069"


def test_a_fact_outside_of_every_sentence_is_shown() -> None:
    assert words(text.render(Article(TEXT, numbers=(NUMBER,))))[:2] == ["number", "3,000"]
    assert text.render(Article("")) == ""


@given(texts())
def test_any_article_renders(body: str) -> None:
    found = arnews.parse(body, published=dt.date(2024, 11, 28))
    lines = text.render(found).splitlines()
    assert sum(not line.startswith(" ") for line in lines if line) == len(found.sentences)
    for line in lines:
        depth = sum((c in "\u2066\u2067\u2068") - (c == "\u2069") for c in line)
        assert depth == 0
