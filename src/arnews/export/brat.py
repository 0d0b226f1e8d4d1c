"""An article as brat standoff: its text in one file, and in another what stands where.

* Every fact is a text-bound annotation (`T`) of the type of its class, and so are the ends of a range; whoever or
  whatever plays a part in a fact is a `Mention`. Offsets count code points.
* Fields that lead from a fact to another one or to a mention are relations (`R`): `speaker`, `cue`, `counted`, `low`.
* Fields that have one of a few values are attributes (`A`): `kind`, `type`, `mod`, `calendar`; `closed` and `carried`
  are there where they are true.
* All other fields but `rule` are in the note (`#`) of the fact: `value=20000000 unit=USD`.

Sentences are left out, since brat shows none.
"""

from __future__ import annotations

import datetime as dt
import re
import typing
from collections import Counter
from collections.abc import Iterator
from functools import cache
from types import NoneType
from typing import Any, Literal, NamedTuple

import attrs

from arnews.model import LAYERS, Article, Dateline, Mention, Sentence, Unit

_BOUND: tuple[type, ...] = (*(kind for kind in LAYERS.values() if kind is not Sentence), Dateline, Mention)

# An annotation is one line with tabs in it. Those who read lines break them at any of these; a span has a fragment for
# each piece between them.
_PIECE = re.compile("[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_HALVES = re.compile("[\ud800-\udfff]")


class Standoff(NamedTuple):
    """The contents of the two files: the text, `.txt`, and its annotations, `.ann`.

    >>> import arnews
    >>> from arnews.export.brat import render
    >>> render(arnews.parse("وصل الوفد"))
    Standoff(txt='وصل الوفد', ann='')
    """

    txt: str
    ann: str


def render(article: Article) -> Standoff:
    """Write an article as brat standoff; both files are to be written as UTF-8.

    The text has the length of the article's, so offsets are the same. What would not survive in a file is replaced one
    for one: carriage returns by a blank before a line feed and by a line feed elsewhere, lone surrogates by U+FFFD.

    >>> import arnews
    >>> from arnews.export.brat import render
    >>> for line in render(arnews.parse("تبرع بنحو 300 دولار")).ann.splitlines():
    ...     print(line.split("\\t"))
    ['T1', 'Quantity 10 19', '300 دولار']
    ['A1', 'mod T1 APPROX']
    ['#1', 'AnnotatorNotes T1', 'value=300 unit=USD']
    """
    text = _HALVES.sub("\N{REPLACEMENT CHARACTER}", article.text.replace("\r\n", " \n").replace("\r", "\n"))
    writer = _Writer(text)
    for fact in article.annotations:
        writer.bound(fact)
    return Standoff(text, "".join(f"{line}\n" for line in writer.lines))


def configuration() -> str:
    """The `annotation.conf` that tells brat about these types; it belongs in the folder of the two files, or above it.

    >>> from arnews.export.brat import configuration
    >>> configuration().splitlines()[:3]
    ['[entities]', 'Number', 'Quantity']
    """
    relations: dict[str, dict[str, list[str]]] = {}
    attributes: dict[str, dict[str, list[str]]] = {}
    for kind in _BOUND:
        for name, targets in _targets(kind).items():
            relation = relations.setdefault(name, {"Arg1": [], "Arg2": []})
            relation["Arg1"].append(kind.__name__)
            relation["Arg2"] += [target for target in targets if target not in relation["Arg2"]]
        for name, choices in _choices(kind).items():
            attribute = attributes.setdefault(name, {"Arg": [], "Value": []})
            attribute["Arg"].append(kind.__name__)
            attribute["Value"] += [choice for choice in choices if choice not in attribute["Value"]]
    lines = ["[entities]", *(kind.__name__ for kind in _BOUND), "", "[relations]"]
    lines += _lines(relations)
    lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]
    lines += _lines(attributes)
    return "\n".join([*lines, ""])


def _lines(rules: dict[str, dict[str, list[str]]]) -> Iterator[str]:
    for name, parts in rules.items():
        yield f"{name}\t" + ", ".join(f"{part}:{'|'.join(names)}" for part, names in parts.items() if names)


class _Writer:
    """Numbers and collects the lines of an `.ann` file."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[str] = []
        self.counts: Counter[str] = Counter()
        self.ids: dict[Any, str] = {}

    def line(self, letter: str, content: str) -> str:
        self.counts[letter] += 1
        name = f"{letter}{self.counts[letter]}"
        self.lines.append(f"{name}\t{content}")
        return name

    def bound(self, item: Any) -> str:
        """The name of a fact or a mention; its lines are written the first time."""
        if item in self.ids:
            return self.ids[item]
        pieces = list(self.pieces(item.span.start, item.span.end))
        offsets = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(self.text[start:end] for start, end in pieces)
        kind: Any = type(item)
        own = self.ids[item] = self.line("T", f"{kind.__name__} {offsets}\t{words}")
        notes = []
        for name in _fields(kind):
            value = getattr(item, name)
            if name in _targets(kind):
                for part in value if isinstance(value, tuple) else (value,):
                    if part is not None:
                        self.line("R", f"{name} Arg1:{own} Arg2:{self.bound(part)}")
            elif name in _choices(kind):
                if value is True:
                    self.line("A", f"{name} {own}")
                elif value:
                    self.line("A", f"{name} {own} {value}")
            elif value is not None:
                notes.append(f"{name}={_noted(value)}")
        if notes:
            self.line("#", f"AnnotatorNotes {own}\t{' '.join(notes)}")
        return own

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The fragments of a span: its lines, without the blanks around them."""
        for piece in _PIECE.finditer(self.text, start, end):
            if words := piece[0].strip():
                begin = piece.start() + piece[0].index(words)
                yield begin, begin + len(words)


def _noted(value: Any) -> str:
    if isinstance(value, Unit):
        value = value.code
    written = value.isoformat() if isinstance(value, dt.date) else str(value)
    return _HALVES.sub("\N{REPLACEMENT CHARACTER}", "_".join(written.split()))


@cache
def _fields(kind: Any) -> dict[str, tuple[Any, ...]]:
    """The fields of a type but for span and text, each with the members of its type: one, or those of a union."""
    hints = typing.get_type_hints(kind)
    names = [field.name for field in attrs.fields(kind) if field.name not in ("span", "text", "rule")]
    return {name: _members(hints[name]) for name in names}


def _members(hint: Any) -> tuple[Any, ...]:
    if typing.get_origin(hint) in (None, Literal):
        return (hint,)
    return tuple(m for member in typing.get_args(hint) if member not in (NoneType, Ellipsis) for m in _members(member))


@cache
def _targets(kind: Any) -> dict[str, list[str]]:
    """The fields that lead to something with a span, with the types of that."""
    return {
        name: [member.__name__ for member in members if member in _BOUND]
        for name, members in _fields(kind).items()
        if any(member in _BOUND for member in members)
    }


@cache
def _choices(kind: Any) -> dict[str, tuple[str, ...]]:
    """The fields that have one of a few values, with these; none for what is true or false."""
    return {
        name: typing.get_args(members[0])
        for name, members in _fields(kind).items()
        if typing.get_origin(members[0]) is Literal or members[0] is bool
    }
