"""Articles in tables: record batches of Apache Arrow go in, the same rows with their facts come out.

A fact is a struct with the fields of its type in `arnews.model`, under their own names and in their own order; a span
is a struct of two integers, `start` and `end`. What Arrow has no type for is written so:

* an `int`, `Decimal` or `Fraction` is two fields: `value` is a string and exact (`"20"`, `"2.5"`, `"1/3"`: what
  `fractions.Fraction` reads), `value_float` the float next to it, null where no float is as large;
* a date or time is an ISO 8601 string, `"2025-11-20"` or `"2025-11-20T10:30:00+03:00"`: it sorts as text, and every
  engine casts it;
* an end of a range is a struct of `number`, `quantity` and `timex`, of which one is not null.
"""

from __future__ import annotations

import datetime as dt
import math
import typing
from collections.abc import Callable, Collection, Iterable, Iterator
from fractions import Fraction
from functools import partial
from itertools import islice
from types import NoneType, UnionType
from typing import Any, Literal, Union

import attrs
import pyarrow as pa

from arnews.model import Article, Moment, Value
from arnews.moments import read_moment
from arnews.parse import parse
from arnews.pool import in_order, require_workers

# Rows of a batch that comes out, at most: what a process gets at a time, and a row group of Parquet.
_ROWS = 512
# Articles that are there as Python objects at a time: more make the garbage collector slower than the encoding.
_ARTICLES = 32

_Encode = Callable[[Any], Any]


def _itself(value: Any) -> Any:
    return value


def _exact(value: Value) -> str:
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else str(value)


def _float(value: Value) -> float | None:
    try:
        number = float(value)
    except OverflowError:
        return None
    return None if math.isinf(number) else number


def _struct(cls: type) -> tuple[pa.DataType, _Encode]:
    """The Arrow type of a value type, and what makes a row of it."""
    hints = typing.get_type_hints(cls)
    fields: list[tuple[str, pa.DataType]] = []
    parts: list[tuple[str, str, _Encode]] = []
    for field in attrs.fields(cls):
        name, hint = field.name, hints[field.name]
        columns: list[tuple[str, pa.DataType, _Encode]]
        if hint == Value:
            columns = [(name, pa.string(), _exact), (f"{name}_float", pa.float64(), _float)]
        else:
            columns = [(name, *_column(hint))]
        fields += [(column, kind) for column, kind, _ in columns]
        parts += [(column, name, encode) for column, _, encode in columns]

    def row(fact: Any) -> dict[str, Any]:
        return {column: encode(getattr(fact, name)) for column, name, encode in parts}

    return pa.struct(fields), row


def _column(hint: Any) -> tuple[pa.DataType, _Encode]:
    """The Arrow type of a field by its type hint, and what makes a value of it."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        kind, encode = _column(args[0])
        return pa.list_(kind), lambda items: [encode(item) for item in items]
    if origin in (Union, UnionType):
        members = [member for member in args if member is not NoneType]
        if NoneType in args:
            kind, encode = _column(members[0] if len(members) == 1 else Union[tuple(members)])
            return kind, lambda value: None if value is None else encode(value)
        if issubclass(members[0], dt.date):
            return pa.string(), lambda moment: moment.isoformat()
        of = {member: (member.__name__.lower(), *_struct(member)) for member in members}
        return pa.struct([(name, kind) for name, kind, _ in of.values()]), partial(_one_of, of)
    if attrs.has(hint):
        return _struct(hint)
    if origin is Literal or hint is str:
        return pa.string(), _itself
    if hint in (bool, int):
        return pa.bool_() if hint is bool else pa.int64(), _itself
    raise TypeError(f"no column for {hint}")


def _one_of(of: dict[type, tuple[str, Any, _Encode]], value: Any) -> dict[str, Any]:
    name, _, encode = of[type(value)]
    return {name: encode(value)}


_COLUMNS = {
    name: _column(hint) for name, hint in typing.get_type_hints(Article).items() if name not in ("text", "published")
}

LAYERS: tuple[str, ...] = tuple(_COLUMNS)
"""The names of the columns that are added: one a layer of `Article`, in its order."""

SCHEMA: pa.Schema = pa.schema([("text", pa.string()), *((name, kind) for name, (kind, _) in _COLUMNS.items())])
"""An annotated article: its text, a list of structs for each layer, and a struct for the dateline.

This is what `annotate_batches` gives for batches of texts alone; `output_schema` tells it for any other.
"""


def output_schema(
    schema: pa.Schema,
    *,
    text_column: str = "text",
    published_column: str | None = None,
    layers: Collection[str] = LAYERS,
) -> pa.Schema:
    """The schema of what `annotate_batches` gives for batches of this schema: its columns, then one for each layer.

    Engines that must know the columns beforehand, such as Spark, ask here.

    Raises `ValueError` where a column is missing, a layer is unknown, or a column has the name of a layer, and
    `TypeError` where a column cannot hold texts or dates.

    >>> import pyarrow as pa
    >>> from arnews.bridges import arrow
    >>> arrow.output_schema(pa.schema({"id": pa.int64(), "body": pa.string()}), text_column="body").names[:3]
    ['id', 'body', 'sentences']
    """
    if unknown := [name for name in layers if name not in LAYERS]:
        raise ValueError(f"no layer {unknown[0]!r}; the layers are: {', '.join(LAYERS)}")
    for column, fits, what in ((text_column, _holds_text, "text"), (published_column, _holds_moments, "dates")):
        if column is None:
            continue
        if schema.get_field_index(column) < 0:
            raise ValueError(f"no column {column!r}, or more than one; the columns are: {', '.join(schema.names)}")
        kind = schema.field(column).type
        if not fits(kind):
            raise TypeError(f"column {column!r} must hold {what}, not {kind}; cast it first")
    if taken := [name for name in layers if name in schema.names]:
        raise ValueError(f"there is a column {taken[0]!r} already; rename it, or name the layers to add in `layers`")
    added = [pa.field(name, _COLUMNS[name][0]) for name in LAYERS if name in layers]
    return pa.schema([*schema, *added], schema.metadata)


def annotate_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text_column: str = "text",
    published_column: str | None = None,
    layers: Collection[str] = LAYERS,
    workers: int = 1,
) -> Iterator[pa.RecordBatch]:
    """Add to each row the facts of its text: the columns as they are, then one for each of `layers`.

    Rows stay in order. A row without a text (null) has null in every layer; one without facts, empty lists.
    `published_column` holds dates, timestamps or ISO 8601 strings, and null where the date is not known. `workers`
    above 1 uses that many processes.

    Lazy: a batch is asked for when rows of it are. Large batches come out in smaller ones, an empty batch as an empty
    one.

    Raises what `output_schema` raises, when the first batch is read; `ValueError` for a string that is no date and for
    `workers` below 1, `TypeError` for what is no record batch.

    >>> import pyarrow as pa
    >>> from arnews.bridges import arrow
    >>> batch = pa.record_batch({"id": [7], "text": ["أنفقت الشركة 20 مليون دولار"]})
    >>> for annotated in arrow.annotate_batches([batch]):
    ...     row = annotated.to_pylist()[0]
    >>> row["id"], row["quantities"][0]["value"], row["quantities"][0]["unit"]["code"]
    (7, '20000000', 'USD')
    """
    require_workers(workers)
    if isinstance(batches, (pa.Table, pa.RecordBatch)):
        raise TypeError(f"batches must be an iterable of record batches, not one {type(batches).__name__}: "
                        "give table.to_batches(), or [batch]")  # fmt: skip
    annotate = partial(_annotate, text_column, published_column, frozenset(layers))
    return in_order(annotate, _pieces(batches), workers)


def annotate_table(
    table: pa.Table,
    *,
    text_column: str = "text",
    published_column: str | None = None,
    layers: Collection[str] = LAYERS,
    workers: int = 1,
) -> pa.Table:
    """Do with a whole table what `annotate_batches` does with batches, and raise what it raises.

    >>> import pyarrow as pa
    >>> from arnews.bridges import arrow
    >>> table = pa.table({"id": [7, 8], "text": ["وصل 20 شخصا", "غادر 30 شخصا"]})
    >>> annotated = arrow.annotate_table(table, layers=["numbers"])
    >>> [numbers[0]["value_float"] for numbers in annotated["numbers"].to_pylist()]
    [20.0, 30.0]
    """
    options: Any = {"text_column": text_column, "published_column": published_column, "layers": layers}
    schema = output_schema(table.schema, **options)
    return pa.Table.from_batches(annotate_batches(table.to_batches(), workers=workers, **options), schema)


def _pieces(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        if not isinstance(batch, pa.RecordBatch):
            raise TypeError(f"batches must hold record batches, not {type(batch).__name__}")
        for start in range(0, max(batch.num_rows, 1), _ROWS):
            yield batch.slice(start, _ROWS)


def _annotate(
    text_column: str, published_column: str | None, layers: frozenset[str], batch: pa.RecordBatch
) -> pa.RecordBatch:
    schema = output_schema(batch.schema, text_column=text_column, published_column=published_column, layers=layers)
    texts = batch.column(text_column).to_pylist()
    published: list[Moment | None] = [None] * len(texts)
    if published_column is not None:
        try:
            published = _moments(batch.column(published_column))
        except ValueError as error:
            raise ValueError(f"column {published_column!r}: {error}") from None
    articles = (None if text is None else parse(text, published=when) for text, when in zip(texts, published))
    return add_articles(batch, articles, schema)


def add_articles(batch: pa.RecordBatch, articles: Iterable[Article | None], schema: pa.Schema) -> pa.RecordBatch:
    """A batch with the articles of its rows, as the schema from `output_schema` has it."""
    rest = iter(articles)
    names = schema.names[batch.num_columns :]
    chunks: dict[str, list[pa.Array]] = {name: [pa.array([], _COLUMNS[name][0])] for name in names}
    while some := list(islice(rest, _ARTICLES)):
        for name in names:
            kind, encode = _COLUMNS[name]
            values = [None if article is None else encode(getattr(article, name)) for article in some]
            chunks[name].append(pa.array(values, kind))
    return pa.RecordBatch.from_arrays([*batch.columns, *map(pa.concat_arrays, chunks.values())], schema=schema)


def _holds_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _holds_text(kind.value_type)
    return kind in (pa.string(), pa.large_string(), pa.string_view(), pa.null())


def _holds_moments(kind: pa.DataType) -> bool:
    return pa.types.is_date(kind) or pa.types.is_timestamp(kind) or _holds_text(kind)


def _moments(column: pa.Array) -> list[Moment | None]:
    kind = column.type
    if pa.types.is_timestamp(kind):
        # A datetime has no nanoseconds.
        column = column.cast(pa.timestamp("us", kind.tz), safe=False)
    moments: list[Moment | None] = column.to_pylist()
    return [read_moment(when) if isinstance(when, str) else when for when in moments]
