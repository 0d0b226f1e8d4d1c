"""The other name of somebody: in marks, in brackets, bare, spelled in letters; and what is short for a longer name."""

from __future__ import annotations

from typing import NamedTuple

from arnews.document import Document
from arnews.lexicon.acronyms import LETTERS
from arnews.names import Name, is_kunya
from arnews.phrases import IN_NAMES, begins_word, is_definite, role, source

OPEN = "("
CLOSE = ")"
LONGEST = 6
# A short name comes again within so many tokens.
_TEXT = 400
_SENSES_OF_THINGS = frozenset(("source", "kind", "place"))
# The first words of alliances, which are verbs as well.
_ALLIANCES = frozenset(("حلف", "تحالف"))


class Words(NamedTuple):
    """Tokens `first` to `last` (exclusive), without `prefix` letters; the reading goes on at `after`."""

    first: int
    last: int
    prefix: int
    after: int


def quoted(doc: Document, j: int) -> Words | None:
    """The name in quotation marks or brackets at token j."""
    if doc.sense(j, "mark"):
        pair = doc.pair_at(j)
        if pair and pair.end - pair.begin <= LONGEST + 2:
            return Words(pair.begin, pair.end, 0, pair.last)
    if doc.keys[j] == OPEN:
        last = _bracket_end(doc, j)
        if last and last - j - 1 <= LONGEST:
            return Words(j + 1, last, 0, last + 1)
    return None


def bare(doc: Document, j: int, prefix: int) -> Words | None:
    """A name without marks: a kunya with its noun, one word with an adjective, a given and a family name."""
    if not begins_word(doc, j) or (role(doc, j) and not prefix) or not doc.free(j, j + 1):
        return None
    key = doc.keys[j][prefix:]
    last = j + 1
    if key in IN_NAMES or key in ("حاج", "الحاج"):
        last = min(j + 2, len(doc))
        if not begins_word(doc, j + 1):
            return None
    if (
        begins_word(doc, last)
        and role(doc, last) == ""
        and doc.free(last, last + 1)
        and not doc.sense(last, "speech")
        and "acronym" not in doc.at[j]
    ):
        definite = is_definite(doc, last)
        adjective = definite and (
            key.startswith("ال") or last > j + 1 or not doc.keys[last].startswith(("الذي", "التي"))
        )
        if adjective and not doc.sense(last, "alias"):
            last += 1
    while last < len(doc) and ((doc.keys[last].isascii() and doc.keys[last].isalnum()) or doc.keys[last].isdecimal()):
        last += 1  # نوفا X200, تي 50
    return Words(j, last, prefix, last)


def _bracket_end(doc: Document, j: int) -> int:
    keys = doc.keys
    for k in range(j + 2, min(j + LONGEST + 3, len(doc))):
        if keys[k] == CLOSE:
            return k
    return 0


def in_brackets(doc: Document, i: int) -> tuple[Words, str] | None:
    """What stands in the bracket at token i if it may be another name: its sort too."""
    if "mark" in doc.at[i + 1]:
        words = quoted(doc, i + 1)  # "قوات شرق الفرات" ("قشف")
        return (words, "quoted") if words and doc.keys[words.after] == CLOSE and words.last - words.first < 3 else None
    if not begins_word(doc, i + 1):
        return None
    last = _bracket_end(doc, i)
    words = Words(i + 1, last, 0, last + 1)
    if last == i + 2:
        return words, "word"
    if i + 2 < last < i + 5 and is_kunya(doc, i + 1) and "place" not in doc.at[i + 1]:
        return words, "kunya"
    return (words, "letters") if last and LETTERS.issuperset(doc.keys[i + 1 : last]) else None


def is_second(doc: Document, sort: str, i: int, name: Name) -> bool:
    """Whether what stands in brackets from token i is another name of what stands before them."""
    if sort == "word":
        return _shortens(doc, i, name)
    if sort == "kunya":
        return not is_definite(doc, name.first) and _SENSES_OF_THINGS.isdisjoint(doc.at[name.first])
    return _is_body(doc, name) or (sort == "quoted" and "mark" in doc.at[name.last])


def _is_body(doc: Document, name: Name) -> bool:
    """Whether a name is that of a body or a thing, by its first word or the noun of its kind before it."""
    return doc.keys[name.first][name.prefix :] in _ALLIANCES or any(
        source(doc, k) or "kind" in doc.at[k] for k in (name.first, name.first - 1, name.first - 2)
    )


def _shortens(doc: Document, i: int, name: Name) -> bool:
    """Whether the word at token i, in brackets after a name, is short for it: one of its words, the initials of some of
    them in order, a known short name, an agency's, or a word with the article that the text goes on with."""
    short, senses = doc.keys[i], doc.at[i]
    words = doc.keys[name.first : name.last]
    if "agency" in senses:
        return words[0].endswith("وكاله") and "place" not in senses
    body = _is_body(doc, name)
    if "acronym" in senses:
        return body
    if short in words or "ال" + short in words:
        return "mark" in doc.at[name.last]
    if "place" in senses or "source" in senses:
        return False
    if not body or len(short) < 3:
        return False
    initials = (_initial(word) for word in words if len(word) > 2)
    if all(letter in initials for letter in short):  # in this order: each look goes on after the one before
        return True
    # الهيئة العليا المستقلة ... (الهايكا). وقالت الهايكا: no adjective of a short name
    return len(words) > 2 and not senses and is_definite(doc, i) and short in doc.keys[i + 1 : i + _TEXT]


def _initial(word: str) -> str:
    for prefix in ("وال", "ولل", "ال", "لل"):
        if word.startswith(prefix):
            return word[len(prefix) : len(prefix) + 1]
    return word[0]
