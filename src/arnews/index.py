"""The lexicon as one dictionary, compiled once, on first use.

Arabic writes و ف ب ل ك and the article ال as one word with what follows. All these forms are made here, so that a scan
is one look-up a token. A phrase is found through its first word.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from arnews.fold import key
from arnews.lexicon import TABLES


class Sense(NamedTuple):
    """One meaning of a word or phrase: which table it is of, its value there, and how it stands in the text."""

    tag: str
    value: Any
    prefix: int  # letters of clitics before the word or its article: 1 in وبيروت, 1 in والشهر
    size: int  # tokens
    article: bool  # ال was added to the table's form


Entry = dict[str, Sense]
"""The senses of one form, by tag."""


class Phrase(NamedTuple):
    rest: tuple[str, ...]
    sense: Sense


class Word(NamedTuple):
    """What the lexicon knows of a form: its own senses, and the phrases that begin with it, longest first."""

    entry: Entry
    phrases: tuple[Phrase, ...]


_CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = ("", "ب", "ل", "ك")

# What a table's `TAKES` means: (string put before the word, letters of it that are clitics, is the article in it).
# In لل the article has lost its alef (ل + الشهر = للشهر), so it cannot be cut off: the span takes it whole.
CLITICS: dict[str, tuple[tuple[str, int, bool], ...]] = {
    "nothing": (("", 0, False),),
    "conjunction": tuple((c, len(c), False) for c in _CONJUNCTIONS),
    "preposition": tuple((c + p, len(c + p), False) for c in _CONJUNCTIONS for p in _PREPOSITIONS),
    "noun": (
        *((c + p, len(c + p), False) for c in _CONJUNCTIONS for p in _PREPOSITIONS),
        *((c + p + "ال", len(c + p), True) for c in _CONJUNCTIONS for p in ("", "ب", "ك")),
        *((c + "لل", len(c), True) for c in _CONJUNCTIONS),
    ),
    "verb": tuple((c + s, len(c + s), False) for c in _CONJUNCTIONS for s in ("", "س")),
}


def _forms(spelling: str, takes: str) -> list[tuple[str, int, bool]]:
    """Each written form of a table's spelling: (key, letters of clitics, article added)."""
    word = key(spelling)
    defined = word.startswith("ال") and takes in ("preposition", "noun")
    forms = []
    for before, prefix, article in CLITICS[takes]:
        if not defined:
            forms.append((before + word, prefix, article))
        elif not article:
            # ل + الخميس is للخميس
            forms.append((before + word[1:] if before.endswith("ل") else before + word, prefix - before.endswith("ل"), False))
    return forms


@lru_cache(maxsize=1)
def index() -> dict[str, Word]:
    """The compiled lexicon by form. A whole word counts before a clitic and a shorter word: ولد is no و + لد."""
    words: dict[str, Entry] = {}
    phrases: dict[str, list[Phrase]] = {}
    for name in TABLES:
        table = import_module(f"arnews.lexicon.{name}")
        for value, spelling in table.ROWS:
            for form, prefix, article in _forms(spelling, table.TAKES):
                first, *rest = form.split()
                sense = Sense(table.TAG, value, prefix, 1 + len(rest), article)
                if rest:
                    phrases.setdefault(first, []).append(Phrase(tuple(rest), sense))
                    continue
                entry = words.setdefault(first, {})
                known = entry.get(table.TAG)
                if known is None or prefix < known.prefix:
                    entry[table.TAG] = sense
    compiled = {form: Word(entry, ()) for form, entry in words.items()}
    for first, begun in phrases.items():
        longest_first = sorted(begun, key=lambda p: (-p.sense.size, p.sense.prefix))
        compiled[first] = Word(words.get(first, {}), tuple(longest_first))
    return compiled
