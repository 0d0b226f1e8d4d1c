"""Whose money a word means: from its adjective, or from the country that the text speaks of."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress

from arnews.document import Document
from arnews.lexicon import currencies
from arnews.model import Dateline

UNKNOWN = "XXX"

_COUNTRY = frozenset(("place", "nationality"))
# How far from an amount a country is looked for, in tokens of its sentence.
_NEAR = 60
# Words that mean one country's money by custom, though others have one of this name.
_CUSTOM = {"دولار": "USD", "روبل": "RUB", "وون": "KRW", "مارك": "DEM"}
_COINS = {"سنت": "USD", "هللة": "SAR", "بيسة": "OMR", "بنس": "GBP", "كوبيك": "RUB", "أغورة": "ILS"}
# Coins of several currencies, with the words of those.
_COIN_OF = {
    "قرش": ("جنيه", "ليرة", "دينار"),
    "فلس": ("دينار", "درهم"),
    "مليم": ("دينار", "جنيه"),
    "سنتيم": ("درهم", "دينار", "فرنك"),
}


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """The ISO 4217 codes of the lexicon."""
    return frozenset(code for (code, _, _), _ in currencies.ROWS)


def currency(doc: Document, i: int, word: str) -> tuple[str, int]:
    """The code of a word of money at token i, with the token after it or after its adjective: ليرة لبنانية."""
    nationality = doc.at[i + 1].get("nationality")
    if nationality and not nationality.prefix and (code := _of_country().get((word, nationality.value))):
        return code, i + 2
    return _default().get(word) or _named(doc, i, word) or UNKNOWN, i + 1


def of_coin(doc: Document, i: int, coin: str) -> str | None:
    """The currency that a coin without it is part of, None where the text does not tell."""
    return _COINS.get(coin) or next((code for word in _COIN_OF[coin] if (code := _named(doc, i, word))), None)


def ouguiya(doc: Document, i: int) -> str | None:
    """The ouguiya, where the ounce at token i is money: the text speaks of Mauritania."""
    return _named(doc, i, "أوقية") if doc.keys[i].startswith("اوقي") else None


def parts(coin: str, code: str) -> int:
    """How many of a coin make one of the currency: 1000 فلس a Kuwaiti dinar, 100 a dirham."""
    return 1000 if coin in ("بيسة", "مليم") or (coin == "فلس" and code not in ("AED", "YER")) else 100


@lru_cache(maxsize=1)
def _of_country() -> dict[tuple[str, str], str]:
    """The currency that a word means in a country."""
    return {(word, country): code for (code, word, country), _ in reversed(currencies.ROWS) if word and country}


@lru_cache(maxsize=1)
def _default() -> dict[str, str]:
    """The currency that a word means anywhere: where only one has it, or by custom."""
    found: dict[str, set[str]] = {}
    for (code, word, _), _ in currencies.ROWS:
        found.setdefault(word, set()).add(code)
    return {**{word: next(iter(ones)) for word, ones in found.items() if len(ones) == 1}, **_CUSTOM}


def _named(doc: Document, i: int, word: str) -> str | None:
    """The currency of the country that is named nearest in the sentence, else in the dateline."""
    first, last = doc.sentence(i)
    begin, end = max(first, i - _NEAR + 1), min(last, i + _NEAR)
    at = doc.at
    # Only tokens with a meaning are looked at, by `compress`: most have none.
    known = compress(range(begin, end), at[begin:end])
    countries = [k for k in known if not _COUNTRY.isdisjoint(at[k]) and k != i]
    for k in sorted(countries, key=lambda k: abs(k - i)):
        if code := _of(doc, k, word, "nationality"):
            return code
    for dateline in doc.found[Dateline]:
        for k in range(doc.token_at(dateline.span.start), doc.token_at(dateline.span.end - 1) + 1):
            if code := _of(doc, k, word, "home"):
                return code
    return None


def _of(doc: Document, k: int, word: str, tag: str) -> str | None:
    """The currency of the place of token k, or of what it is under a tag."""
    senses = doc.at[k]
    sense = senses.get("place") or senses.get(tag)
    if word == "دينار" and doc.keys[k].endswith("عمان") and doc.keys[k - 1] != "سلطنه":
        return "JOD"  # Oman has no dinar: the word is Amman here
    return _of_country().get((word, sense.value)) if sense else None
