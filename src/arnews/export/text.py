"""An article as text to read: each sentence, and its facts beneath it.

Arabic runs from right to left and everything else here from left to right; in one line they scramble each other unless
the direction is said. So a sentence stands alone on its line, and a line of facts is Latin up to its last column, which
is Arabic and isolated. That reads right in a terminal that knows about direction, and in one that does not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import attrs
import regex

from arnews.model import Annotation, Article, Attribution, Mention, Number, Quantity, Quotation, Range, Timex, Value

_FSI = "\N{FIRST STRONG ISOLATE}"
_RLI = "\N{RIGHT-TO-LEFT ISOLATE}"
_PDI = "\N{POP DIRECTIONAL ISOLATE}"
_RLM = "\N{RIGHT-TO-LEFT MARK}"

# Characters of the article that would direct the lines of ours, and those that a terminal obeys or cannot encode.
_DIRECTING = regex.compile(r"\p{Bidi_Control}")
_UNPRINTABLE = regex.compile(r"[\p{Cc}\p{Cs}]")

_MODS = {"APPROX": "~", "MORE_THAN": "> ", "LESS_THAN": "< ", "EQUAL_OR_MORE": ">= ", "EQUAL_OR_LESS": "<= "}


def render(article: Article) -> str:
    """Write an article for a reader: every sentence on its line, and under it a line for each fact that begins there.

    A fact has its layer, its value and its words; who or what plays a part in it (speaker, cue, counted noun, ...)
    follows on lines of their own. Line breaks within a fact become blanks; controls that would disturb a terminal go.

    >>> import arnews
    >>> from arnews.export.text import render
    >>> print(render(arnews.parse("تبرع التاجر بنحو 300 دولار")).splitlines()[1].split()[:3])
    ['quantity', '~300', 'USD']
    """
    starts = [sentence.span.start for sentence in article.sentences]
    blocks = [[f"{_RLM}{_RLI}{_plain(sentence.text)}{_PDI}"] for sentence in article.sentences] or [[]]
    for fact in article.annotations:
        # A fact before the first sentence, which no parse gives, goes with the first.
        blocks[max(bisect_right(starts, fact.span.start) - 1, 0)] += _fact_lines(fact)
    return "\n\n".join("\n".join(block) for block in blocks)


def _fact_lines(fact: Annotation) -> Iterator[str]:
    yield _line(type(fact).__name__.lower(), _value(fact), fact.text)
    for role, mention in _mentions(fact):
        yield _line("", role, mention.text)


def _line(layer: str, value: str, words: str) -> str:
    return f"    {layer:<12}{value:<30} {_FSI}{_plain(words)}{_PDI}"


def _mentions(fact: Annotation) -> Iterator[tuple[str, Mention]]:
    if isinstance(fact, Range):
        fact = fact.high or fact.low or fact  # both ends count the same noun
    for field in attrs.fields(type(fact)):
        part: Any = getattr(fact, field.name)
        for mention in part if isinstance(part, tuple) else (part,):
            # What is quoted is in the line of the quotation already.
            if isinstance(mention, Mention) and field.name != "content":
                yield field.name, mention


def _value(fact: Annotation) -> str:
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
        return "" if low is None else f"from {_value(low)}"
    if low is None:
        return f"up to {_value(high)}"
    if isinstance(low, Quantity) and isinstance(high, Quantity) and low.unit == high.unit:
        return f"{_amount(low.value, low.mod)} to {_value(high)}"
    return f"{_value(low)} to {_value(high)}"


def _timex(found: Timex) -> str:
    parts = [found.value, found.mod, None if found.calendar == "gregorian" else f"({found.calendar})"]
    if found.conflict:
        parts.append(f"conflict: {found.conflict}")
    return " ".join(filter(None, parts))


def _plain(words: str) -> str:
    """Words on one line, without what would disturb it."""
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", _DIRECTING.sub("", " ".join(words.split())))
