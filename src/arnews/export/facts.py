"""What the formats for readers say about a fact: its layer, its value in a few words, and who plays a part in it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import attrs
import regex

from arnews.model import Annotation, Attribution, Mention, Number, Quantity, Quotation, Range, Timex, Value

# Characters of the article that would direct the lines of ours, and those that a reader cannot be shown.
_DIRECTING = regex.compile(r"\p{Bidi_Control}")
_UNPRINTABLE = regex.compile(r"[\p{Cc}\p{Cs}]")

_MODS = {"APPROX": "~", "MORE_THAN": "> ", "LESS_THAN": "< ", "EQUAL_OR_MORE": ">= ", "EQUAL_OR_LESS": "<= "}


def layer(fact: Annotation) -> str:
    """The name of its kind: number, timex, quotation."""
    return type(fact).__name__.lower()


def mentions(fact: Annotation) -> Iterator[tuple[str, Mention]]:
    """Who or what plays a part in a fact, each with its role: a speaker, a cue, a counted noun."""
    if isinstance(fact, Range):
        fact = fact.high or fact.low or fact  # both ends count the same noun
    for field in attrs.fields(type(fact)):
        part: Any = getattr(fact, field.name)
        for mention in part if isinstance(part, tuple) else (part,):
            # What is quoted is in the words of the quotation already.
            if isinstance(mention, Mention) and field.name != "content":
                yield field.name, mention


def value(fact: Annotation) -> str:
    """What a fact says: `~2,300`, `20,000,000 USD`, `2025-11-20`, `direct`; empty where no more than its words."""
    match fact:
        case Number():
            return _amount(fact.value, fact.mod) + ("" if fact.kind == "cardinal" else f" {fact.kind}")
        case Quantity():
            return f"{_amount(fact.value, fact.mod)} {fact.unit.code}"
        case Range():
            return _range(fact)
        case Timex():
            return _timex(fact)
        case Quotation():
            return fact.kind if fact.closed else f"{fact.kind}, not closed"
        case Attribution():
            return "speaker named before" if fact.carried else ""
    return ""


def _amount(value: Value, mod: str | None) -> str:
    number = str(value) if isinstance(value, Fraction) else f"{value:,}"
    return _MODS.get(mod or "", "") + number


def _range(found: Range) -> str:
    low, high = found.low, found.high
    if high is None:
        return "" if low is None else f"from {value(low)}"
    if low is None:
        return f"up to {value(high)}"
    if isinstance(low, Quantity) and isinstance(high, Quantity) and low.unit == high.unit:
        return f"{_amount(low.value, low.mod)} to {value(high)}"
    return f"{value(low)} to {value(high)}"


def _timex(found: Timex) -> str:
    parts = [found.value, found.mod, None if found.calendar == "gregorian" else f"({found.calendar})"]
    if found.conflict:
        parts.append(f"conflict: {found.conflict}")
    return " ".join(filter(None, parts))


def plain(words: str) -> str:
    """Words on one line, without what would disturb it."""
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", _DIRECTING.sub("", " ".join(words.split())))


def isolated(words: str) -> str:
    """Words on one line, isolated so that their direction and that of the words around them leave each other alone."""
    return f"\N{FIRST STRONG ISOLATE}{plain(words)}\N{POP DIRECTIONAL ISOLATE}"
