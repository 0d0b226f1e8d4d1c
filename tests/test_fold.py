"""Folding keeps every place; keys make spellings of a word one."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arnews import chars, normalize
from arnews import fold as fold_module
from arnews.fold import FOLDS, fold, key, keys, nfc
from tests.strategies import texts

any_text = st.one_of(
    texts(), st.text(st.sampled_from("أإآٱاىيةهۃکڪكہھ٣۳ﻻﷺ\0\r\n\v\x85\u2028\u064e\u0654ـ\u200f ab"), max_size=20)
)
tokens = any_text.map(lambda text: [token for token in fold(text).replace("\n", " ").split(" ") if token])


@given(any_text)
def test_folding_keeps_the_length_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(any_text)
def test_folding_is_character_by_character(text: str) -> None:
    assert fold(text) == "".join(map(fold, text))


@given(any_text)
def test_every_line_end_is_one(text: str) -> None:
    assert fold(text).count("\n") == sum(char in "\n" + chars.LINE_ENDS for char in text)


@given(tokens)
def test_one_key_a_token_none_empty_and_done_once(forms: list[str]) -> None:
    found = keys(forms)
    assert len(found) == len(forms)
    assert all(found)
    assert [keys([form])[0] for form in forms] == found


@pytest.mark.parametrize(
    "spellings",
    [
        ("إلى", "الي", "الى", "إِلَى", "إلـى", "\u200fإلى\u200f", "اﻟﻰ"),
        ("مدينة", "مدينه", "مَدِينَةٌ", "مدينۃ", "مدیـنة"),
        ("أخرى", "اخرى", "ا\u0654خرى", "آخرى", "ٱخرى"),
        ("مسؤول", "مسو\u0654ول", "مَسؤُول"),
        ("لا", "ﻻ", "ﻟﺎ"),
        ("كتاب", "کتاب", "ڪتاب", "ﻛﺘﺎﺏ"),
        ("2024", "٢٠٢٤", "۲۰۲۴"),
        ("هٰذا", "هذا", "ھذا", "ہذا"),
    ],
)
def test_spellings_with_one_key(spellings: tuple[str, ...]) -> None:
    assert len({key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("على", "علا"), ("سأل", "سئل"), ("ؤ", "و"), ("گاز", "كاز"), ("پ", "ب")])
def test_words_that_stay_apart(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_a_mark_alone_is_its_own_key_and_tatweel_alone_a_dash() -> None:
    assert keys(["ـ", "\u064e", "ـ\u064e", "ب\u064e"]) == ["-", "\u064e", "-", "ب"]


def test_no_fold_undoes_another() -> None:
    variants = {variant for variant, _ in FOLDS}
    assert len(variants) == len(FOLDS)
    assert not variants & {letter for _, letter in FOLDS}


@given(any_text)
def test_the_search_form_has_the_keys_of_its_text(text: str) -> None:
    """What is found in a text is found in its search form."""
    for word in text.split():
        if word.isalpha():
            assert key(normalize(word, "search")).replace(" ", "") == key(word)


@given(
    st.text(
        st.sampled_from("اويءeqﻻ가\u1100\u1161\u064e\u0651\u0654\u0655\u0653\u0301\u0316\u0344\u0f73\u05b0"),
        min_size=28,
    )
)
def test_form_c_is_that_of_unicode(text: str) -> None:
    assert nfc(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("marks", ["\u064e\u0316\u0654", "\u0f73\u0301\u0316", "\u0344\u0655\u064b"])
def test_many_marks_come_to_unicodedata_in_order(marks: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It sorts them in time that grows with the square of how many stand out of order."""
    out_of_order = 0

    def normalize(form: str, text: str) -> str:
        nonlocal out_of_order
        classes = list(map(unicodedata.combining, text))
        out_of_order += sum(before > after > 0 for before, after in pairwise(classes))
        return unicodedata.normalize(form, text)

    text = "ا" + marks * 50
    expected = unicodedata.normalize("NFC", text)
    watched = SimpleNamespace(**{**vars(unicodedata), "normalize": normalize})
    monkeypatch.setattr(fold_module, "unicodedata", watched)
    assert nfc(text) == expected
    assert out_of_order == 0
