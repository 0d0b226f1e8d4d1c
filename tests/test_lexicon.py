"""Every word table: registered, unique, foldable, without stray controls."""

from __future__ import annotations

import unicodedata
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from arnews import chars, lexicon
from arnews.fold import key
from arnews.index import CLITICS, index

TABLES = [import_module(f"arnews.lexicon.{name}") for name in lexicon.TABLES]


def test_every_file_is_registered_once() -> None:
    files = {p.stem for p in Path(lexicon.__file__).parent.glob("*.py")} - {"__init__"}
    assert sorted(lexicon.TABLES) == sorted(files)


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


def test_a_whole_word_counts_before_a_clitic_and_a_shorter_one() -> None:
    for form, word in index().items():
        for sense in word.entry.values():
            assert 0 <= sense.prefix < len(form)
            assert sense.size == 1
        sizes = [phrase.sense.size for phrase in word.phrases]
        assert sizes == sorted(sizes, reverse=True)
