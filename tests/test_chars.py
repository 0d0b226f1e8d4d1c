"""The alphabet: what the classes hold."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest

from arnews import chars

CLASSES = {
    name: chars.members(getattr(chars, name))
    for name in (
        "LETTERS",
        "PRESENTATION",
        "MARKS",
        "CONTROLS",
        "SPACES",
        "LINE_ENDS",
        "ARABIC_DIGITS",
        "PERSIAN_DIGITS",
    )
}


def test_no_character_is_of_two_classes() -> None:
    seen: dict[str, str] = {}
    for name, members in CLASSES.items():
        for char in members:
            assert char not in seen, f"U+{ord(char):04X} is of {name} and {seen[char]}"
            seen[char] = name


@pytest.mark.parametrize(
    ("name", "categories"),
    [
        ("LETTERS", {"Lo", "Lm"}),
        ("PRESENTATION", {"Lo"}),
        ("MARKS", {"Mn", "Lm"}),
        ("CONTROLS", {"Cf"}),
        ("SPACES", {"Zs"}),
        ("LINE_ENDS", {"Cc", "Zl", "Zp"}),
        ("ARABIC_DIGITS", {"Nd"}),
        ("PERSIAN_DIGITS", {"Nd"}),
    ],
)
def test_members_are_what_the_class_says(name: str, categories: set[str]) -> None:
    found = {unicodedata.category(char) for char in CLASSES[name]} - {"Cn"}  # later Unicodes know more letters
    assert found <= categories


def test_no_arabic_mark_is_forgotten() -> None:
    for char in map(chr, range(sys.maxunicode + 1)):
        if unicodedata.category(char) == "Mn" and unicodedata.name(char, "").startswith("ARABIC"):
            assert char in chars.MARK_SET or char >= "\U00010000", f"U+{ord(char):04X}"


def test_no_zero_width_format_character_is_forgotten() -> None:
    for char in map(chr, range(0x2000, 0x2070)):
        assert (unicodedata.category(char) == "Cf") == (char in chars.CONTROL_SET), f"U+{ord(char):04X}"


def test_digits_stand_in_order() -> None:
    for digits in (chars.ASCII_DIGITS, chars.ARABIC_DIGITS, chars.PERSIAN_DIGITS):
        assert [int(digit) for digit in digits] == list(range(10))


def test_presentation_forms_are_letters_and_signs_for_nfkc() -> None:
    for char in CLASSES["PRESENTATION"] - {"\ufe73"}:  # the tail of a letter, with nothing to stand for
        for part in unicodedata.normalize("NFKC", char):
            assert part in CLASSES["LETTERS"] | CLASSES["MARKS"] | {" ", chars.TATWEEL}


def test_vowel_signs_are_marks() -> None:
    assert set(chars.VOWEL_SIGNS) < chars.MARK_SET


def test_members() -> None:
    assert chars.members("a-cx\n") == {"a", "b", "c", "x", "\n"}


def test_all_that_is_blank_is_a_blank_or_ends_a_line() -> None:
    blank = {c for c in map(chr, range(sys.maxunicode + 1)) if re.match(r"\s", c)}
    assert chars.members(chars.BLANKS) == blank - {"\n", *chars.LINE_ENDS}
