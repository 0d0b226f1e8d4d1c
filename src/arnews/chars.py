"""The alphabet by name: letters, marks, controls and digits. The only module that imports pyarabic.

pyarabic names the characters; which of them form a class is decided here, since its own lists leave some out
(`HARAKAT` has no shadda, `TASHKEEL` no superscript alef). Classes are written as the inside of a `[...]` pattern.
"""

from __future__ import annotations

import re
import warnings

with warnings.catch_warnings():
    # Newer Pythons warn about escapes in pyarabic's source when it is first compiled; users can do nothing about it.
    warnings.simplefilter("ignore")
    from pyarabic import araby

TATWEEL: str = araby.TATWEEL
COMMA: str = araby.COMMA
SEMICOLON: str = araby.SEMICOLON
QUESTION: str = araby.QUESTION
DECIMAL: str = araby.DECIMAL
THOUSANDS: str = araby.THOUSANDS
PERCENT: str = araby.PERCENT
ALEF: str = araby.ALEF
WAW: str = araby.WAW
YEH: str = araby.YEH
HEH: str = araby.HEH
KAF: str = araby.KAF
ALEF_MAKSURA: str = araby.ALEF_MAKSURA
TEH_MARBUTA: str = araby.TEH_MARBUTA
ALEF_HAMZA_ABOVE: str = araby.ALEF_HAMZA_ABOVE
ALEF_HAMZA_BELOW: str = araby.ALEF_HAMZA_BELOW
ALEF_MADDA: str = araby.ALEF_MADDA
ALEF_WASLA: str = araby.ALEF_WASLA
FATHATAN: str = araby.FATHATAN
FATHA: str = araby.FATHA
SHADDA: str = araby.SHADDA
FARSI_YEH = "\N{ARABIC LETTER FARSI YEH}"
KEHEH = "\N{ARABIC LETTER KEHEH}"
SWASH_KAF = "\N{ARABIC LETTER SWASH KAF}"
HEH_GOAL = "\N{ARABIC LETTER HEH GOAL}"
HEH_DOACHASHMEE = "\N{ARABIC LETTER HEH DOACHASHMEE}"
TEH_MARBUTA_GOAL = "\N{ARABIC LETTER TEH MARBUTA GOAL}"

ASCII_DIGITS = "0123456789"
ARABIC_DIGITS = "".join(araby.NUMBERS_EAST)
PERSIAN_DIGITS = "".join(araby.NUMBERS_PERS)

# Letters of the Arabic script, Persian, Urdu and Kurdish ones among them; no marks, no tatweel, no digits.
LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c9"
)
# Whole letters and ligatures that old files and PDF copies hold; U+FD3E and U+FD3F are brackets, U+FDFC a sign.
PRESENTATION = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc"
# Vowel signs, shadda, sukun, superscript alef, Quranic marks and small letters: they stand on a letter.
MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff"
# Those of them that are typed: tanwin, short vowels, shadda, sukun, superscript alef.
VOWEL_SIGNS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
# Zero-width characters: direction controls, joiners, soft hyphen, byte order mark.
CONTROLS = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
# Blanks of a fixed width and the like. Tab and line ends are none of them; the Ogham space (U+1680) is drawn as a line.
SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"

# All that stands between two words of a line.
BLANKS = f" \t\x1c-\x1f\u1680{SPACES}"
# All that ends a line, besides "\n" itself.
LINE_ENDS = "\r\v\f\x85\u2028\u2029"
# What nearly all news is written in, at most 254 characters, so that a byte can stand for each. Marks aside, none of
# them is composed with the one before it.
PLAIN = (
    "\0\t\n\r -~\u00a0"
    "\u00ab\u00b0\u00b2\u00b3\u00b7\u00bb\u00bd\u00d7\u00e0\u00e2\u00e7-\u00ea\u00ee\u00ef\u00f4\u00f6\u00fb\u00fc"
    "\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066d\u0670\u0671\u06d4\u06f0-\u06f9"
    "\u067e\u0686\u0698\u06a4\u06a8\u06ad\u06af"
    "\u200b-\u2015\u2018-\u201a\u201c-\u201e\u2022\u2026\u202a-\u202e\u2032\u2033\u2039\u203a\u2066-\u2069\u20ac\ufeff"
)


def members(inside: str) -> frozenset[str]:
    """The characters of a class.

    >>> sorted(members("a-cx"))
    ['a', 'b', 'c', 'x']
    """
    found: set[str] = set()
    for first, last, single in re.findall("(.)-(.)|(.)", inside, re.DOTALL):
        found.update([single] if single else map(chr, range(ord(first), ord(last) + 1)))
    return frozenset(found)


CONTROL_SET = members(CONTROLS)
MARK_SET = members(MARKS)
