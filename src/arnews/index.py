"""The lexicon: which words of the tables a form of a text is.

Arabic writes و ف ب ل ك and the article ال as one word with what follows, so that each word of a table stands for some
twenty forms. A form is taken apart when it is first seen, and remembered: a scan is one look-up a token.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from attrs import define

from arnews import chars
from arnews.fold import fold, keys
from arnews.lexicon import TABLES

# Forms that one `Lexicon` remembers before a new one takes its place: about 20 MB. Text has no end of rare words.
_MOST = 50_000


@define
class Sense:
    """One meaning of a word or phrase: which table it is of, its value there, and how it stands in the text."""

    tag: str
    value: Any
    prefix: int  # letters of clitics before the word or its article: 1 in وبيروت, 1 in والشهر
    size: int  # tokens
    article: bool  # ال was added to the table's form


Entry = dict[str, Sense]
"""The senses of one form, by tag."""

NOTHING: Entry = {}


class Phrase(NamedTuple):
    """A phrase that begins with some form: the keys after the first, and what the whole means."""

    rest: list[str]
    sense: Sense


Start = tuple[tuple[str, ...], dict[str, list[Phrase]]]
"""What a scan does at a form: note it under the tags, and compare the phrases that go on with the next key.

The phrases stand by that key, the longest first."""


def phrases_at(phrases: list[Phrase], keys: list[str], i: int) -> Entry:
    """The senses of those phrases that stand at token i."""
    found: Entry = {}
    for rest, sense in phrases:
        if sense.tag not in found and keys[i + 1 : i + sense.size] == rest:
            found[sense.tag] = sense
    return found


class Word(NamedTuple):
    """What is known of a form and the blanks after it.

    That is the key that its spellings share, its senses, what a scan does there if anything, how many characters it
    has without blanks and direction controls at its end, and whether the next token touches it.
    """

    key: str
    entry: Entry
    start: Start | None
    size: int
    glued: bool


# What stands between two tokens.
APART = "".join(chars.members(chars.BLANKS + chars.CONTROLS))
_CONTROLS = "".join(chars.CONTROL_SET)

# The tags under which a scan notes digits and the ends of lines; no table has them.
DIGITS = "digits"
LINE_ENDS = "line end"
_DIGITS: Start = ((DIGITS,), {})
_LONE: dict[str, Start] = {"\n": ((LINE_ENDS,), {})}

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
    "adjective": (
        *((c, len(c), False) for c in _CONJUNCTIONS[:2]),
        *((c + "ال", len(c), True) for c in _CONJUNCTIONS[:2]),
        ("لل", 0, True),
    ),
    "verb": tuple((c + s, len(c + s), False) for c in _CONJUNCTIONS for s in ("", "س")),
}


class _Row(NamedTuple):
    tag: str
    value: Any
    takes: str
    defined: bool  # the table's spelling has the article of its own: الخميس
    rest: list[str]  # the words after the first


class _Clitics(NamedTuple):
    before: str  # what stands before the stem
    stem: str  # how the stem begins in the table
    prefix: int
    article: bool
    takes: frozenset[str]  # policies that allow it
    defined: bool  # only before a spelling with the article of its own, or only before others


def _clitics() -> Iterator[_Clitics]:
    """Each way to take a form apart, shortest first."""
    allowed: dict[tuple[str, str, int, bool, bool], set[str]] = {}
    for takes, ways in CLITICS.items():
        for before, prefix, article in ways:
            allowed.setdefault((before, "", prefix, article, False), set()).add(takes)
            if article:
                continue
            if before.endswith("ل"):  # ل + الخميس is للخميس
                allowed.setdefault((before + "ل", "ال", prefix - 1, False, True), set()).add(takes)
            else:
                allowed.setdefault((before, "", prefix, False, True), set()).add(takes)
    for (before, stem, prefix, article, defined), takes_set in sorted(allowed.items(), key=lambda item: item[0][2]):
        yield _Clitics(before, stem, prefix, article, frozenset(takes_set), defined)


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, list[_Row]], frozenset[str], dict[str, list[tuple[str, str, list[_Clitics]]]]]:
    """All rows by the key of their first word; the tags of the tables that a scan stops at; clitics by first letter.

    Ways that look for the same word stand together: (what stands before the stem, how that begins, the ways).
    """
    rows: dict[str, list[_Row]] = {}
    starts = set()
    for name in TABLES:
        table = import_module(f"arnews.lexicon.{name}")
        if getattr(table, "STARTS", True):
            starts.add(table.TAG)
        folded = keys(fold("\n".join(spelling for _, spelling in table.ROWS)).split("\n"))
        for (value, spelling), words in zip(table.ROWS, folded):
            first, *rest = words.split()
            defined = spelling.startswith("ال") and table.TAKES in ("preposition", "noun")
            rows.setdefault(first, []).append(_Row(table.TAG, value, table.TAKES, defined, rest))
    together: dict[tuple[str, str], list[_Clitics]] = {}
    for way in _clitics():
        together.setdefault((way.before, way.stem), []).append(way)
    by_letter: dict[str, list[tuple[str, str, list[_Clitics]]]] = {}
    for (before, stem), ways in together.items():
        by_letter.setdefault(before[:1], []).append((before, stem, ways))
    return rows, frozenset(starts), by_letter


class Lexicon(dict[str, Word]):
    """What is known of each form, filled as it is asked for.

    Forms are folded, with the marks that stand on them and the blanks and controls that follow them.

    A scan starts at words of all tables but those that say `STARTS = False`, whose words are looked at around others.
    """

    def __init__(self) -> None:
        self.start_tags = _tables()[1]

    def __missing__(self, form: str) -> Word:
        bare = form.rstrip(APART)
        [known_as] = keys([bare])
        entry, start = self._analysed(known_as)
        self[form] = word = Word(known_as, entry, start, len(bare), not form[len(bare) :].strip(_CONTROLS))
        return word

    def _analysed(self, form: str) -> tuple[Entry, Start | None]:
        """The senses of a form that is its own key, and what a scan does there."""
        rows, _, by_letter = _tables()
        found = [
            (way, row)
            for before, stem, ways in (*by_letter[""], *by_letter.get(form[:1], ()))
            if form.startswith(before)
            for row in rows.get(stem + form[len(before) :], ())
            for way in ways
        ]
        if not found:  # most new forms are words of no table
            return NOTHING, _LONE.get(form) or (_DIGITS if form.isdecimal() else None)
        entry: Entry = {}
        phrases: dict[str, list[Phrase]] = {}
        # A whole word counts before a clitic and a shorter word: ولد is no و + لد.
        found.sort(key=_fewest_letters)
        for way, (tag, value, takes, defined, rest) in found:
            if takes not in way.takes or defined != way.defined:
                continue
            sense = Sense(tag, value, way.prefix, 1 + len(rest), way.article)
            if rest:
                phrases.setdefault(rest[0], []).append(Phrase(rest, sense))
            else:
                entry.setdefault(tag, sense)
        source = entry.get("source")
        if source and not source.prefix and "function" in entry and entry["function"].prefix:
            del entry["function"]  # والي سوسة is no و + إلى
        tags = (DIGITS,) if form.isdecimal() else tuple(tag for tag in entry if tag in self.start_tags)
        for begun in phrases.values():
            begun.sort(key=lambda phrase: (-phrase.sense.size, phrase.sense.prefix))
        return entry or NOTHING, (tags, phrases) if tags or phrases else None


def _fewest_letters(found: tuple[_Clitics, _Row]) -> tuple[int, int]:
    return len(found[0].before) > 0, found[0].prefix


def value_of(form: str, tag: str) -> Any:
    """The value of a form under a tag where the table has it as it is, or None; the form is not remembered."""
    for row in _tables()[0].get(form, ()):
        if row.tag == tag and not row.rest:
            return row.value
    return None


_latest: list[Lexicon] = []


def lexicon() -> Lexicon:
    """The lexicon; a new one where the last has grown too large. What a form means is the same in each."""
    if not _latest or len(_latest[-1]) > _MOST:
        _latest[:] = [Lexicon()]
    return _latest[-1]
