"""An article as JSON, and back without loss.

Every field of every value type is there under its own name and in its own order, so the types in `arnews.model` are the
description of the format, with these rules for what JSON has no type for:

* a span is `[start, end]`;
* an `int` is a JSON number, a `Decimal` the string `"2.5"`, a `Fraction` the string `"1/3"`;
* a date is `"2025-11-20"`, a time `"2025-11-20T10:30:00+03:00"` (a named time zone becomes its offset);
* the first field is `"schema"`, the version of this format.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
import typing
from collections.abc import Callable
from copy import deepcopy
from decimal import Decimal
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union

import attrs

from arnews.errors import require_str
from arnews.model import Article, Span

SCHEMA = 1

# Halves of surrogate pairs cannot be encoded, so they are escaped. A second half after a first one is left alone: both
# escaped would be read back as one character.
_HALVES = re.compile("[\ud800-\udbff]|(?<![\ud800-\udbff])[\udc00-\udfff]")


def dumps(article: Article) -> str:
    """Write an article as one JSON object on one line.

    `loads` gives back an equal article. The result can be encoded as UTF-8 even where the text holds a lone surrogate.

    >>> import arnews
    >>> from arnews.export.json import dumps
    >>> dumps(arnews.parse(""))[:40]
    '{"schema": 1, "text": "", "published": n'
    """
    data = json.dumps({"schema": SCHEMA, **_encode(article)}, ensure_ascii=False)
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", data)


def loads(data: str) -> Article:
    """Read an article that `dumps` wrote.

    Raises `ValueError` that names the place when `data` is anything else, and `TypeError` when it is no `str`.

    >>> import arnews
    >>> from arnews.export.json import dumps, loads
    >>> article = arnews.parse("زار الوفد المدينة")
    >>> loads(dumps(article)) == article
    True
    """
    require_str(data)
    try:
        value = json.loads(data)
    except RecursionError:
        raise ValueError("not an article: the JSON is nested too deeply") from None
    except ValueError as error:
        raise ValueError(f"not an article: {error}") from None
    if not isinstance(value, dict) or "schema" not in value:
        raise ValueError('not an article: no object with the field "schema"')
    if value["schema"] != SCHEMA:
        raise ValueError(f"schema {value['schema']!r} is unknown; this version of arnews reads schema {SCHEMA}")
    del value["schema"]
    article: Article = _decode(Article, value, "article")
    return article


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `dumps` writes, made from the types in `arnews.model`.

    >>> from arnews.export.json import schema
    >>> schema()["required"][:3]
    ['schema', 'text', 'published']
    """
    definitions: dict[str, Any] = {}
    _describe(Article, definitions)
    article = definitions.pop(Article.__name__)
    article["properties"] = {"schema": {"const": SCHEMA}, **article["properties"]}
    article["required"] = list(article["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An article as arnews writes it",
        **article,
        "$defs": dict(sorted(definitions.items())),
    }


def _describe(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of a type hint; a value type becomes a definition, and is referred to."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, UnionType):
        return {"anyOf": [_describe(member, definitions) for member in args]}
    if origin is tuple:
        return {"type": "array", "items": _describe(args[0], definitions)}
    if origin is Literal:
        return {"enum": list(args)}
    if hint in _FORMS:
        return deepcopy(_FORMS[hint])
    name = hint.__name__
    if name not in definitions:
        summary = inspect.cleandoc(hint.__doc__ or "").partition("\n\n")[0]
        definitions[name] = {"description": " ".join(summary.split()), "type": "object"}
        fields = {of: _describe(kind, definitions) for of, kind in _hints(hint).items()}
        definitions[name] |= {"properties": fields, "required": list(fields), "additionalProperties": False}
    return {"$ref": f"#/$defs/{name}"}


def _encode(value: Any) -> Any:
    match value:
        case Span():
            return [value.start, value.end]
        case tuple():
            return [_encode(item) for item in value]
        case Decimal():
            return str(value)
        case Fraction():
            return f"{value.numerator}/{value.denominator}"
        case dt.date():
            return value.isoformat()
        case _ if attrs.has(type(value)):
            return {field.name: _encode(getattr(value, field.name)) for field in attrs.fields(type(value))}
    return value


@cache
def _hints(cls: Any) -> dict[str, Any]:
    """The fields of a value type in their order, with their types."""
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in attrs.fields(cls)}


def _decode(hint: Any, data: Any, where: str) -> Any:
    """Make the value that a type hint describes out of JSON data; `where` names the place in a message."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, UnionType):
        return _decode_union(args, data, where)
    if origin is tuple and isinstance(data, list):
        return tuple(_decode(args[0], item, f"{where}[{n}]") for n, item in enumerate(data))
    if origin is Literal and isinstance(data, str) and data in args:
        return data
    if hint in _LEAVES:
        try:
            return _LEAVES[hint](data)
        except (ValueError, TypeError, ArithmeticError):
            raise _misfit(data, where) from None
    if attrs.has(hint) and isinstance(data, dict):
        hints = _hints(hint)
        if wrong := sorted(data.keys() ^ hints.keys()):
            raise ValueError(f"not an article: {where}: missing or unknown fields: {', '.join(wrong)}")
        return hint(**{name: _decode(of, data[name], f"{where}.{name}") for name, of in hints.items()})
    raise _misfit(data, where)


def _decode_union(members: tuple[Any, ...], data: Any, where: str) -> Any:
    """The members differ in form (`None`, a number, a string with a slash, an object with other fields): one fits."""
    if NoneType in members:
        if data is None:
            return None
        members = tuple(member for member in members if member is not NoneType)
    if len(members) == 1:
        return _decode(members[0], data, where)
    for member in members:
        try:
            return _decode(member, data, where)
        except ValueError:
            continue
    raise _misfit(data, where)


def _misfit(data: Any, where: str) -> ValueError:
    return ValueError(f"not an article: {where} cannot be {json.dumps(data, ensure_ascii=False)[:60]}")


def _exactly(kind: type) -> Callable[[Any], Any]:
    def read(data: Any) -> Any:
        if type(data) is not kind:
            raise TypeError
        return data

    return read


def _span(data: Any) -> Span:
    start, end = map(_exactly(int), data)
    return Span(start, end)


def _fraction(data: Any) -> Fraction:
    numerator, denominator = _exactly(str)(data).split("/")
    return Fraction(int(numerator), int(denominator))


def _decimal(data: Any) -> Decimal:
    return Decimal(_exactly(str)(data))


_LEAVES: dict[Any, Callable[[Any], Any]] = {
    str: _exactly(str),
    bool: _exactly(bool),
    int: _exactly(int),
    Decimal: _decimal,
    Fraction: _fraction,
    dt.date: dt.date.fromisoformat,
    dt.datetime: dt.datetime.fromisoformat,
    Span: _span,
}

_DAY = r"\d{4}-\d{2}-\d{2}"
_CLOCK = r"\d{2}:\d{2}:\d{2}(\.\d+)?"
_FORMS: dict[Any, dict[str, Any]] = {
    NoneType: {"type": "null"},
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: {"type": "string", "pattern": r"^-?\d+(\.\d+)?(E[+-]?\d+)?$"},
    Fraction: {"type": "string", "pattern": r"^-?\d+/\d+$"},
    dt.date: {"type": "string", "pattern": f"^{_DAY}$"},
    dt.datetime: {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}([+-]\\d{{2}}:[0-9:.]+)?$"},
    Span: {"type": "array", "prefixItems": [{"type": "integer", "minimum": 0}] * 2, "minItems": 2, "maxItems": 2},
}
"""The same leaves as JSON Schema has them."""
