"""What may be told of a word by its form alone."""

from __future__ import annotations

from arnews import chars
from arnews.document import Document

_LETTERS = frozenset(map(chr, range(0x620, 0x64B))) - {chars.TATWEEL} | frozenset("پچگڤڭڨژ")
_DEFINED = ("لل", "بال", "كال", "وال", "فال", "ولل")
_OWNED = ("هما", "هم", "ها", "هن", "نا", "ه")
_CLITICS = frozenset("وبل")
_NO_NOUN = frozenset(("particle", "number", "month", "label"))


def is_word(key: str) -> bool:
    """Whether a token is an Arabic word of more than a letter."""
    return len(key) > 1 and key[0] in _LETTERS and key[-1] in _LETTERS


def in_word(doc: Document, i: int) -> bool:
    """Whether the digits of token i touch a letter before them that is no clitic: م2م."""
    if not doc.glued[i - 1]:
        return False
    before = doc.keys[i - 1]
    return len(before) == 1 and before in _LETTERS and before not in "وفبلك"


def defined(key: str) -> bool:
    """Whether a word has the article, also behind a clitic."""
    return (len(key) > 3 and key.startswith("ال")) or (len(key) > 4 and key.startswith(_DEFINED))


def owned(doc: Document, i: int) -> bool:
    """Whether token i may end in a pronoun that defines it: ألبومها, عامه; no feminine ending (مجموعة)."""
    key = doc.keys[i]
    if len(key) < 4 or not key.endswith(_OWNED):
        return False
    return not key.endswith("ه") or chars.TEH_MARBUTA not in doc.text[doc.ends[i] - 2 : doc.ends[i]]


def has_pronoun(doc: Document, i: int) -> bool:
    """Whether the verb at token i has its object written to it: أكده, أعلنتها."""
    return doc.keys[i].endswith(("ه", "ها", "هم")) and not doc.keys[i].endswith(("يتهم", "تتهم", "اتهم"))


def often_counted(doc: Document, i: int) -> bool:
    """Whether token i is a noun of the lexicon that numbers often count, without a clitic."""
    sense = doc.at[i].get("counted")
    return sense is not None and not sense.prefix


def counted(doc: Document, i: int) -> bool:
    """Whether token i may be a noun that the number before it counts: indefinite, no particle, no verb in ـون.

    After a number a word in و, ب or ل mostly begins with that particle; nouns in them are those of the lexicon.
    """
    senses = doc.at[i]
    known = senses.get("counted")
    if known is not None and not known.prefix:
        return True
    key = doc.keys[i]
    if not is_word(key) or defined(key) or key[0] in _CLITICS or not _NO_NOUN.isdisjoint(senses):
        return False
    return not (key[0] in "يت" and key.endswith(("ون", "ان")) and len(key) > 4)


def tamyiz(doc: Document, i: int) -> bool:
    """Whether token i is what a defined number before it counts: الـ22 لاعبا; no verb: البلدان الأربعة نقص إنتاجها."""
    if not counted(doc, i) or owned(doc, i):
        return False
    key = doc.keys[i]
    return often_counted(doc, i) or (key.endswith(("ا", "ه")) and not key.endswith("وا"))


def has_digit(key: str) -> bool:
    """Whether a word is a number, or has one in Latin letters: M5."""
    return key.isascii() and any(map(str.isdigit, key))


def is_foreign(keys: list[str], begin: int, end: int) -> bool:
    """Whether no word of tokens `begin` to `end` is written in Arabic letters, or in any but Latin ones."""
    for i in range(begin, end):
        key = keys[i]
        if not key.isascii() and key[0].isalpha():
            return False
    return True
