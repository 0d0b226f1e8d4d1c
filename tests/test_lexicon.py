"""Every word table: registered, unique, foldable, without stray controls."""

from __future__ import annotations

import unicodedata
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import pytest

import arnews
from arnews import chars
from arnews import lexicon as tables
from arnews.fold import key
from arnews.index import CLITICS, Lexicon, lexicon

TABLES = [import_module(f"arnews.lexicon.{name}") for name in tables.TABLES]


def test_every_file_is_registered_once() -> None:
    files = {p.stem for p in Path(tables.__file__).parent.glob("*.py")} - {"__init__"}
    assert sorted(tables.TABLES) == sorted(files)


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.__name__.rpartition(".")[2])
def test_table(table: ModuleType) -> None:
    assert table.TAKES in CLITICS
    seen: dict[str, object] = {}
    for value, spelling in table.ROWS:
        assert isinstance(spelling, str)
        assert spelling
        assert spelling == " ".join(spelling.split()), f"{spelling!r}: blanks"
        stray = [unicodedata.name(c, repr(c)) for c in spelling if c in chars.CONTROL_SET or c == chars.TATWEEL]
        assert not stray, f"{spelling!r} holds {stray}"
        folded = key(spelling)
        assert folded not in seen, f"{spelling!r} twice: {seen.get(folded)} and {value}"
        seen[folded] = value


def test_words_in_code_are_written_as_keys() -> None:
    """A set that keys are looked up in holds no word that no token can have: إلى for الي."""
    wrong = []
    for module in iter_modules(arnews.__path__, "arnews."):
        if module.ispkg or module.name in ("arnews.money", "arnews.batch", "arnews.cli", "arnews.__main__"):
            continue  # the coins of arnews.money are spellings
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, frozenset):
                words = [word for word in value if isinstance(word, str) and len(word) > 1]
                wrong += [(module.name, name, word) for word in words if key(word) != word]
    assert not wrong


@pytest.mark.parametrize(
    ("form", "tag", "prefix", "article"),
    [
        ("نوفمبر", "month", 0, False),
        ("ونوفمبر", "month", 1, False),
        ("فبنوفمبر", "month", 2, False),
        ("الخميس", "weekday", 0, False),
        ("للخميس", "weekday", 0, False),
        ("وللخميس", "weekday", 1, False),
        ("بالخميس", "weekday", 1, False),
        ("المليون", "number", 0, True),
        ("للمليون", "number", 0, True),
        ("وبالمليون", "number", 2, True),
    ],
)
def test_clitics_are_cut_off(form: str, tag: str, prefix: int, article: bool) -> None:
    sense = Lexicon()[key(form)].entry[tag]
    assert (sense.prefix, sense.article, sense.size) == (prefix, article, 1)


@pytest.mark.parametrize(
    ("form", "tag"), [("سنوفمبر", "month"), ("بلخميس", "weekday"), ("الالخميس", "weekday"), ("", "month")]
)
def test_what_is_no_form_of_a_word(form: str, tag: str) -> None:
    assert tag not in Lexicon()[key(form)].entry


def test_a_whole_word_counts_before_a_clitic_and_a_shorter_one() -> None:
    words = Lexicon()
    for table in TABLES:
        for _, spelling in table.ROWS:
            folded = key(spelling)
            if " " not in folded:
                assert words[folded].entry[table.TAG].prefix == 0, spelling


def test_phrases_are_longest_first() -> None:
    words = Lexicon()
    for table in TABLES:
        for _, spelling in table.ROWS:
            assert words[key(spelling).split()[0]] is not None
    for _, begun in filter(None, (word.start for word in words.values())):
        for phrases in begun.values():
            sizes = [phrase.sense.size for phrase in phrases]
            assert sizes == sorted(sizes, reverse=True)


def test_a_lexicon_that_has_grown_too_large_makes_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("arnews.index._MOST", 3)
    before = lexicon()
    for form in ("واحد", "اثنان", "ثلاثه", "اربعه"):
        assert before[form] == Lexicon()[form]
    assert lexicon() is not before
