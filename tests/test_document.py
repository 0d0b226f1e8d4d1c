"""Tokens: where they stand, what touches what, and which words of the lexicon they are."""

from __future__ import annotations

import pytest

from arnews import Mention, Span
from arnews.document import Document


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("وقال: «سنعود»", ["وقال", ":", "«", "سنعود", "»"]),
        ("شخصًا وشخصاً", ["شخصا", "وشخصا"]),
        ("1,200 و٣٥٪", ["1", ",", "200", "و", "35", "٪"]),
        ("2ر5 مليون", ["2", "ر", "5", "مليون"]),
        ('طريق "M5" و5G', ["طريق", '"', "M5", '"', "و", "5", "G"]),
        ("الـ27 ـ هـ", ["ال", "27", "-", "ه"]),
        ("سطر\r\nسطر\u2028سطر", ["سطر", "\n", "\n", "سطر", "\n", "سطر"]),
        ("\ufefb\ufe8d", ["لاا"]),
        ("", []),
        (" \u200f ", []),
    ],
)
def test_keys(text: str, keys: list[str]) -> None:
    assert Document(text).keys[: len(keys) + 1] == [*keys, ""]


def test_a_control_belongs_to_the_token_it_follows_but_not_to_its_span() -> None:
    doc = Document("(\u200fبيروت\u202c) \u200fدمشق")
    assert doc.keys[: len(doc)] == ["(", "بيروت", ")", "دمشق"]
    assert doc.glued == [True, True, False, False]
    assert doc.mention(1, 2) == Mention(Span(2, 7), "بيروت")
    assert doc.start(3) == 11


def test_a_clitic_is_cut_off_with_its_marks() -> None:
    doc = Document("وَبـبيروت")
    assert doc.mention(0, 1, prefix=2).text == "بيروت"


def test_a_ligature_may_hold_the_clitic() -> None:
    assert Document("\ufefb").mention(0, 1, prefix=1).text == "\ufefb"


@pytest.mark.parametrize("prefix", ["", "و", "ب", "ول", "فب"])
def test_the_index_knows_words_with_clitics(prefix: str) -> None:
    doc = Document(f"{prefix}نوفمبر")
    sense = doc.sense(0, "month")
    assert sense is not None
    assert doc.mention(0, 1, sense.prefix).text == "نوفمبر"


def test_a_phrase_is_found_whole_and_counts_before_its_first_word() -> None:
    doc = Document("في تشرين الثاني المقبل")
    sense = doc.sense(1, "month")
    assert sense is not None
    assert sense.size == 2
    assert doc.sense(2, "month") is None


def test_taken_tokens_are_not_free() -> None:
    doc = Document("واحد اثنان ثلاثة")
    doc.take(1, 2)
    assert doc.free(0, 1)
    assert not doc.free(0, 3)


def test_sentence_bounds() -> None:
    doc = Document("واحد . اثنان .")
    doc.sentence_starts = [0, 2]
    assert doc.sentence(1) == (0, 2)
    assert doc.sentence(3) == (2, 4)


def test_token_at() -> None:
    doc = Document("  قال الوزير")
    assert [doc.token_at(n) for n in (0, 2, 5, 6, 99)] == [0, 0, 0, 1, 1]


@pytest.mark.parametrize("blank", [" ", "\t", "\xa0", "\u1680", "\u2003", "\u3000", "\x1f", "  \u200f "])
def test_blanks_part_tokens_and_belong_to_none(blank: str) -> None:
    doc = Document(f"{blank}بيروت{blank}،دمشق{blank}")
    assert doc.keys[: len(doc)] == ["بيروت", "،", "دمشق"]
    assert doc.glued == [False, True, False]
    assert [doc.text[start:end] for start, end in zip(doc.starts, doc.ends)] == doc.keys[: len(doc)]
