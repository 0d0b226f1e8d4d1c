"""Hostile texts: damaged news and adversaries break no law, and cost no more than their length."""

from __future__ import annotations

import datetime as dt
import sys
import tracemalloc
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import arnews
from tests.adversaries import ADVERSARIES
from tests.laws import LAWS, check_normal_forms, check_readers
from tests.strategies import anchors, broken_off, damaged_articles, short_facts
from tests.test_cases import cases

PUBLISHED = dt.date(2024, 11, 28)
SIZE = 3000

adversaries = pytest.mark.parametrize("make", ADVERSARIES.values(), ids=ADVERSARIES)


# What broke a law once: an alias inside of which the name of another begins; a sign before the number of a range; the
# end of the text behind a bracket, in a headline behind its quotation, behind a subject and its particle; a subject of
# signs alone.
@settings(max_examples=200)
@given(st.one_of(damaged_articles(), st.text(max_size=400)), anchors())
@example("أبد المعروف ب«أاد المعروف ب«أ", None)
@example("بقب الشهير بلقب الشهير بلقب ب", None)
@example('"„ „ل ن م 0،„م د ح 0،„م ن م', None)
@example("الرسوم %20-30% من $20 فما فوق", None)
@example('"العلوم والهندسة والرياضيات" (', None)
@example('"لا زيادة في الأجور".. وزير الماليةل', None)
@example("واتهم المدعيإن", None)
@example("أشاد الأرجنتيني -", None)
@example("وأدان المشاركون في ", None)
@example("وعند سؤال المدرب إن ، عن الحكم، رد بأن المباراة أن انتهت.", None)
def test_damaged_news_breaks_no_law(text: str, published: dt.date | None) -> None:
    article = arnews.parse(text, published=published)
    for law in LAWS:
        law(text, article)


@settings(max_examples=400)
@given(broken_off([param.values[0]["text"] for param in cases()]))
def test_a_case_broken_off_breaks_no_law(text: str) -> None:
    article = arnews.parse(text)
    for law in LAWS:
        law(text, article)


@given(damaged_articles())
def test_damaged_news_has_normal_forms(text: str) -> None:
    check_normal_forms(text)


@given(st.one_of(short_facts(), damaged_articles(), st.text(max_size=60)))
def test_what_reads_one_fact_gives_it_or_its_own_error(text: str) -> None:
    check_readers(text)


@given(damaged_articles(), st.integers(0, 4000), anchors())
def test_a_text_cut_anywhere_breaks_no_law(text: str, length: int, published: dt.date | None) -> None:
    cut = text[:length]
    article = arnews.parse(cut, published=published)
    for law in LAWS:
        law(cut, article)


@adversaries
def test_adversaries_break_no_law(make: Callable[[int], str]) -> None:
    text = make(400)
    article = arnews.parse(text, published=PUBLISHED)
    for law in LAWS:
        law(text, article)
    check_normal_forms(text)
    check_readers(text)


def work(call: Callable[[], object]) -> int:
    """The lines and the calls, those of C among them, that a call takes: it grows with loops, and no clock is asked."""
    count = 0

    def step(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal count
        count += 1
        return step

    before, profiled = sys.gettrace(), sys.getprofile()
    sys.setprofile(step)
    sys.settrace(step)
    try:
        call()
    finally:
        sys.settrace(before)
        sys.setprofile(profiled)
    return count


@adversaries
def test_twice_the_text_is_twice_the_work(make: Callable[[int], str]) -> None:
    texts = make(SIZE), make(2 * SIZE)
    for text in texts:  # what is remembered of its words is there before
        arnews.parse(text, published=PUBLISHED)
    once, twice = (work(lambda text=text: arnews.parse(text, published=PUBLISHED)) for text in texts)  # type: ignore[misc]
    assert twice <= 2.2 * once + 200


@adversaries
def test_memory_is_linear(make: Callable[[int], str]) -> None:
    """Four times the text, since tables of Python grow in leaps; 16 times the memory would be the square."""
    peaks = []
    for text in (make(SIZE), make(4 * SIZE)):
        arnews.parse(text, published=PUBLISHED)
        tracemalloc.start()
        article = arnews.parse(text, published=PUBLISHED)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert sum(len(a.text) for a in article.annotations) <= 40 * len(text)
    assert peaks[1] <= 6 * peaks[0] + 20_000


@pytest.mark.parametrize("form", ["canonical", "undiacritized", "search"])
@adversaries
def test_normal_forms_of_twice_the_text_are_twice_the_work(make: Callable[[int], str], form: str) -> None:
    once, twice = (
        work(lambda text=text: arnews.normalize_aligned(text, form))  # type: ignore[misc]
        for text in (make(SIZE), make(2 * SIZE))
    )
    assert twice <= 2.2 * once + 200
