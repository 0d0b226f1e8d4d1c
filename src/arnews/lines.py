"""Where sentences and paragraphs end, sign by sign: shared by the pairing of quotation marks and by the sentences."""

from __future__ import annotations

from collections.abc import Sequence

from arnews.document import Document
from arnews.index import LINE_ENDS
from arnews.lexicon.acronyms import LETTERS

NEWLINE = "\n"
# What ends a line, after the last one nothing.
BLANK = frozenset((NEWLINE, ""))

# Letters that stand alone after a number or at the end of a sentence and are no abbreviation with a stop of its own:
# عام 1439هـ. and عام 2027م.
_ERAS = frozenset(("ه", "م"))
# What begins no sentence: وبناء الوطن؟ ، أم في التعامل.
_COMMAS = frozenset("،؛")
# Letters by name with a stop after each: يو .بي .آي, جيه. كيه. راولين. Some names of letters are common words too.
_NAMED = LETTERS - {"او", "في", "زي", "زد"}
# Titles of one letter, whose stop may stand apart: وأوضح د . سامر علي.
_TITLES = frozenset(("د", "م", "ا"))


def newlines(doc: Document) -> Sequence[int]:
    """The tokens that end a line."""
    return doc.hits.get(LINE_ENDS, ())


def ends_sentence(doc: Document, i: int) -> bool:
    """Whether the stop sign at token i ends a sentence, by the tokens that touch it.

    It does not in 4.2, in a damaged 25 .7 مليار, in د. سامي and أ.ف.ب, in a.b of an address, in a list number at the
    start of a line and inside a run of signs, of which the last one decides.
    """
    sense = doc.at[i].get("stop")
    if sense is None:
        return False
    keys, glued = doc.keys, doc.glued
    before = keys[i - 1] if glued[i - 1] else ""
    after = keys[i + 1] if glued[i] else ""
    if keys[i + 1] in _COMMAS:
        return False
    if after in BLANK:
        if (len(before) > 1 and before[0].isalpha() and before not in _NAMED) or sense.value:
            return True  # most stops: after a word, and a blank or the end of the line after them
    elif "stop" in doc.at[i + 1]:
        return False
    elif sense.value:
        return True
    elif after.isdecimal() and before.isdecimal() and keys[i] == ".":
        return False
    run = 1
    while run < 4 and i >= run and glued[i - run] and keys[i - run] in ".…؟!?":
        run += 1
    if run > 1 or keys[i] == "…":
        return _ends_after_dots(doc, i, run, after)
    if before.isdecimal():
        # a list number at the start of a line or after a sentence: انقر على الزر. 2. أدخل اسمك
        listed = keys[i - 2] in BLANK or ("stop" in doc.at[i - 2] and not glued[i - 2])
        return not (listed and len(before) < 3 and not after)
    if before and after and _foreign(before) and _foreign(after):
        return False
    if not before:  # a stop with a blank before it, or after a bracket that is no token
        return _ends_apart(doc, i, after)
    if len(before) == 1 and before.isalpha():
        return _ends_after_letter(doc, i, before, after)
    return not _spells(doc, i)


def _ends_after_dots(doc: Document, i: int, run: int, after: str) -> bool:
    """Two dots are a breath, three end a sentence unless a bracket or a comma goes on: (...)."""
    keys = doc.keys[max(0, i - run + 1) : i + 1]
    if not {"؟", "!", "?"}.isdisjoint(keys):
        return True
    return (run > 2 or "…" in keys) and after not in (")", "]", "،", ",") and doc.keys[i - run] not in ("(", "[")


def _ends_apart(doc: Document, i: int, after: str) -> bool:
    """A stop with a blank before it ends nothing in 25 .7 مليار and after a letter: د . سامر, أ .ف .ب."""
    before = doc.keys[i - 1]
    if before.isdecimal():
        return not after.isdecimal()
    if len(before) != 1 or not before.isalpha():
        return not _spells(doc, i)
    return len(after) != 1 and (before not in _TITLES or _ends_after_letter(doc, i, before, after))


def _ends_after_letter(doc: Document, i: int, letter: str, after: str) -> bool:
    """A letter alone before a stop is an abbreviation (د. نوف) or an initial, but for eras after a number."""
    previous = doc.keys[i - 2]
    if letter in _ERAS and previous.isdecimal():
        return True
    following = doc.keys[i + 1]
    if following in ("", NEWLINE):
        return True
    if after and not after[0].isalnum():  # أ.ف.ب.» and the like: the mark after it decides nothing
        return True
    chain = previous == "." and i > 2 and doc.glued[i - 2]
    # أعلنت أ.ف.ب. وأضافت: a chain of letters and then a new sentence with a verb of saying; 817 ق.م. وبعدها
    return bool(chain and following[0] == "و" and (doc.keys[i - 3] + letter == "قم" or doc.sense(i + 1, "speech")))


def _spells(doc: Document, i: int) -> bool:
    """Whether the stop at token i stands after a letter by name, between two of them or after the second of a name."""
    keys = doc.keys
    if keys[i - 1].removeprefix("و") not in _NAMED:
        return False
    following = keys[i + 1]
    return following in _NAMED or (
        following[:1].isalpha()
        and following[0] != "و"
        and keys[i - 2] == "."
        and keys[i - 3] in _NAMED
        and keys[i - 4] != "."
    )


def _foreign(key: str) -> bool:
    return key.isascii() and key.isalnum()
