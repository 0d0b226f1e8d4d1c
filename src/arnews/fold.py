"""Folding and keys: what two spellings of one word share.

`fold` maps characters one to one, so an offset into the folded text is an offset into the text. `keys` drops what
stands on or between letters (vowel signs, tatweel, direction controls); it is applied to tokens, never to the text.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from arnews import chars

# (from, to) by single characters; str.replace is much faster here than str.translate, since most do not occur.
FOLDS: tuple[tuple[str, str], ...] = (
    (chars.ALEF_HAMZA_ABOVE, chars.ALEF),
    (chars.ALEF_HAMZA_BELOW, chars.ALEF),
    (chars.ALEF_MADDA, chars.ALEF),
    (chars.ALEF_WASLA, chars.ALEF),
    (chars.ALEF_MAKSURA, chars.YEH),
    (chars.FARSI_YEH, chars.YEH),
    (chars.KEHEH, chars.KAF),
    (chars.SWASH_KAF, chars.KAF),
    (chars.TEH_MARBUTA, chars.HEH),
    (chars.TEH_MARBUTA_GOAL, chars.HEH),
    (chars.HEH_GOAL, chars.HEH),
    (chars.HEH_DOACHASHMEE, chars.HEH),
    *((digit, str(n)) for script in (chars.ARABIC_DIGITS, chars.PERSIAN_DIGITS) for n, digit in enumerate(script)),
    *((end, "\n") for end in chars.LINE_ENDS),
    ("\0", " "),  # so that NUL is free to join tokens in `keys`
)

# What form C leaves alone and joins to nothing before it, as the inside of a class.
INERT = re.escape("".join(sorted(chars.members(chars.PLAIN) - chars.MARK_SET)))
# More than any letter bears in earnest, the limit of Unicode's "stream-safe" text.
_MOST_MARKS = 30
_MANY_MARKS = f"[^{INERT}]{{{_MOST_MARKS + 1},}}"

_DROPPED = re.compile(f"[{chars.MARKS}{chars.CONTROLS}{chars.TATWEEL}]+")
_COMPOSED = re.compile(f"[{chars.PRESENTATION}\N{ARABIC MADDAH ABOVE}\N{ARABIC HAMZA ABOVE}\N{ARABIC HAMZA BELOW}]")


def fold(text: str) -> str:
    """The text with variants of a letter and of a digit made one, character by character; the length stays.

    >>> fold("إلى ٣ أمسيات")
    'الي 3 امسيات'
    """
    if text.isascii():
        return text.replace("\0", " ").replace("\r", "\n").replace("\v", "\n").replace("\f", "\n")
    for variant, letter in FOLDS:
        text = text.replace(variant, letter)
    return text


def nfc(text: str) -> str:
    """Unicode's form C. `unicodedata` sorts the marks of a letter in time that grows with the square of their number;
    where there are many, they come to it in order.

    >>> nfc("أ\N{ARABIC FATHA}") == nfc("ا\N{ARABIC FATHA}\N{ARABIC HAMZA ABOVE}")
    True
    """
    if len(text) > _MOST_MARKS and not unicodedata.is_normalized("NFC", text):
        text = re.sub(_MANY_MARKS, _in_order, text)
    return unicodedata.normalize("NFC", text)


def _in_order(match: re.Match[str]) -> str:
    parts = "".join([unicodedata.normalize("NFD", char) for char in match[0]])
    runs = (sorted(run, key=unicodedata.combining) for _, run in groupby(parts, key=_is_mark))
    return "".join([char for run in runs for char in run])


def _is_mark(char: str) -> bool:
    return unicodedata.combining(char) > 0


def keys(forms: list[str]) -> list[str]:
    """The look-up keys of folded tokens: without marks, tatweel and controls; presentation forms as letters.

    >>> keys(["شخصًا", "الـ", "بـــيروت"])
    ['شخصا', 'ال', 'بيروت']
    """
    joined = stripped = "\0".join(forms)
    if _COMPOSED.search(joined):
        # Decomposed hamzas compose: و + ٔ is ؤ. Of what this makes, only the alefs are folded.
        stripped = nfc(_COMPOSED.sub(_letters, joined))
        for variant in (chars.ALEF_HAMZA_ABOVE, chars.ALEF_HAMZA_BELOW, chars.ALEF_MADDA):
            stripped = stripped.replace(variant, chars.ALEF)
    stripped = _DROPPED.sub("", stripped)
    if stripped == joined:
        return forms
    found = stripped.split("\0")
    if "" in found:  # a mark that stands alone: its own key; a tatweel is a dash
        found = [key or form[0].replace(chars.TATWEEL, "-") for key, form in zip(found, forms)]
    return found


def _letters(match: re.Match[str]) -> str:
    char = match[0]
    return char if char <= "\u0655" else fold(unicodedata.normalize("NFKC", char)).replace(" ", "")


def key(word: str) -> str:
    """The key of one word or phrase, as the lexicon is compiled with.

    >>> key("إلى أنّ")
    'الي ان'
    """
    return " ".join(keys(fold(word).split()))
