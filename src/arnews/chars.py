"""The alphabet by name: letters, marks, controls and digits. The only module that imports pyarabic.

pyarabic names the characters; which of them form a class is decided here, since its own lists leave some out
(`HARAKAT` has no shadda, `TASHKEEL` no superscript alef). Classes are written as the inside of a `[...]` pattern.
"""

from __future__ import annotations

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
SHADDA: str = araby.SHADDA
FARSI_YEH = "\N{ARABIC LETTER FARSI YEH}"
KEHEH = "\N{ARABIC LETTER KEHEH}"
NBSP = "\N{NO-BREAK SPACE}"

ASCII_DIGITS = "0123456789"
ARABIC_DIGITS = "".join(araby.NUMBERS_EAST)
PERSIAN_DIGITS = "".join(araby.NUMBERS_PERS)

# Letters of the Arabic script, Persian, Urdu and Kurdish ones among them; no marks, no tatweel, no digits.
LETTERS = "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c9"
# Whole letters and ligatures that old files and PDF copies hold; U+FD3E and U+FD3F are brackets, U+FDFC a sign.
PRESENTATION = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc"
# Vowel signs, shadda, sukun, superscript alef, Quranic marks and small letters: they stand on a letter.
MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff"
# Zero-width characters: direction controls, joiners, soft hyphen, byte order mark.
CONTROLS = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
CONTROL_SET = frozenset(
    map(chr, (0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x2070), 0xFEFF))
)
# All that ends a line, besides "\n" itself.
LINE_ENDS = "\r\v\f\x85\u2028\u2029"
