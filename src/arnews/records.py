"""Articles in files of records: JSON lines, CSV and Parquet, read a chunk at a time, with what is wrong in each record.

A chunk is read where the file is, and taken apart wherever `Rows` are asked for, maybe in another process.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from attrs import frozen

from arnews.model import LAYERS, Moment
from arnews.moments import read_moment

FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet"}
"""The format of a file by its suffix."""

# A chunk is what is lost by an interruption, and what a process gets at a time: a second of work.
_ROWS = 250
_BYTES = 4_000_000
# The longest field of a CSV file: where a closing quote is missing, this is how much it may swallow.
_FIELD = 16_000_000
_BOM = b"\xef\xbb\xbf"
_TAKEN = frozenset((*LAYERS, "dateline"))


class BadRecord(ValueError):
    """What is wrong in one record."""


class BadFile(ValueError):
    """Why no record of a file can be read."""


class Chunk(NamedTuple):
    """Some records as they are in the file: of CSV and Parquet with what the header says."""

    size: int  # of the same measure as `Source.size`
    records: list[tuple[int, Any]]  # a line or row number, from 1, and what stands there
    columns: Any = None  # the header of a CSV file, the record batch of a Parquet file


class Good(NamedTuple):
    """A record with a text: `line` is where it begins, `published` is read."""

    line: int
    fields: dict[str, Any]
    text: str
    published: Moment | None
    json: str  # the record as a JSON object


class Bad(NamedTuple):
    """A record that cannot be read, and why; bytes that are not UTF-8 are halves of surrogate pairs in `record`."""

    line: int
    reason: str
    record: str


@frozen
class Source:
    """A file of records, the column of the texts, and that of their dates, if there is one."""

    path: Path
    format: str
    text_column: str
    published_column: str | None

    def size(self) -> int:
        """How much there is to read: bytes, or rows of Parquet."""
        if self.format != "parquet":
            return self.path.stat().st_size
        with _parquet(self.path) as file:
            return int(file.metadata.num_rows)

    def chunks(self) -> Iterator[Chunk]:
        """The records in order; the same file always gives the same chunks.

        Raises `BadFile` where the header shows that no record can be read.
        """
        read = {"jsonl": self._json_lines, "csv": self._csv_rows, "parquet": self._parquet_rows}
        return read[self.format]()

    def _json_lines(self) -> Iterator[Chunk]:
        with self.path.open("rb") as file:
            lines = ((n, line.removeprefix(_BOM) if n == 1 else line) for n, line in enumerate(file, 1))
            filled = ((n, line, len(line)) for n, line in lines if line.strip())
            yield from _in_chunks(filled, file)

    def _csv_rows(self) -> Iterator[Chunk]:
        csv.field_size_limit(_FIELD)
        with self.path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            taken: list[str] = []

            def lines() -> Iterator[str]:
                for line in file:
                    taken.append(line)
                    yield line

            reader = csv.reader(lines(), strict=True)
            try:
                header = next(reader, [])
            except csv.Error as error:
                raise BadFile(f"the first line is no header: {error}") from None
            self.require(header)

            def rows() -> Iterator[tuple[int, Any, int]]:
                while True:
                    line, row, wrong = reader.line_num + 1, None, None
                    taken.clear()
                    try:
                        row = next(reader)
                    except StopIteration:
                        return
                    except csv.Error as error:
                        wrong = str(error)
                    raw = "".join(taken)
                    if row != []:
                        yield line, (row, wrong, raw), len(raw)

            yield from _in_chunks(rows(), file.buffer, header)

    def _parquet_rows(self) -> Iterator[Chunk]:
        with _parquet(self.path) as file:
            self.require(file.schema_arrow.names)
            row = 1
            for batch in file.iter_batches(_ROWS):
                numbers = range(row, row := row + batch.num_rows)
                yield Chunk(batch.num_rows, [(n, n - numbers[0]) for n in numbers], batch)

    def require(self, columns: list[str]) -> None:
        """Raise `BadFile` unless a table with these columns can be read and added to."""
        for name in filter(None, (self.text_column, self.published_column)):
            if columns.count(name) != 1:
                raise BadFile(f"no column {name!r}, or more than one; the columns are: {', '.join(columns)}")
        if taken := sorted(_TAKEN.intersection(columns)):
            raise BadFile(f"there is a column {taken[0]!r} already, the name of a layer; rename it")

    def read(self, chunk: Chunk) -> tuple[list[Good], list[Bad]]:
        """The records of a chunk, and those that cannot be read."""
        good: list[Good] = []
        bad: list[Bad] = []
        take: Any = {"jsonl": _of_json, "csv": _of_csv, "parquet": _of_parquet}[self.format]
        columns = _plain_columns(chunk.columns) if self.format == "parquet" else chunk.columns
        for line, record in chunk.records:
            try:
                fields, as_json = take(record, columns)
                if taken := sorted(_TAKEN.intersection(fields)):
                    raise BadRecord(f"there is a field {taken[0]!r} already, the name of a layer")
                text = _text(fields, self.text_column)
                published = None if self.published_column is None else _published(fields, self.published_column)
                good.append(Good(line, fields, text, published, as_json))
            except BadRecord as error:
                bad.append(Bad(line, str(error), _shown(record, columns)))
        return good, bad


@contextmanager
def _parquet(path: Path) -> Iterator[Any]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(path)
    except pa.ArrowInvalid as error:
        raise BadFile(f"not Parquet: {error}") from None
    with file:
        yield file


def _in_chunks(records: Iterable[tuple[int, Any, int]], file: Any, columns: Any = None) -> Iterator[Chunk]:
    """Records with their lengths, in chunks."""
    some: list[tuple[int, Any]] = []
    length = before = 0
    for line, record, size in records:
        some.append((line, record))
        length += size
        if len(some) == _ROWS or length >= _BYTES:
            at = file.tell()
            yield Chunk(at - before, some, columns)
            some, length, before = [], 0, at
    if some:
        yield Chunk(file.tell() - before, some, columns)


def _of_json(record: bytes, _: None) -> tuple[dict[str, Any], str]:
    try:
        line = record.decode("utf-8").strip()
        fields = json.loads(line, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise BadRecord(f"not UTF-8: byte 0x{record[error.start]:02x} at {error.start}") from None
    except json.JSONDecodeError as error:
        raise BadRecord(f"not JSON: {error.msg}, at character {error.pos + 1}") from None
    except (ValueError, RecursionError) as error:
        raise BadRecord(f"not JSON: {error}") from None
    if not isinstance(fields, dict):
        raise BadRecord("not an object: a record is {...}")
    return fields, line


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


def _of_csv(record: tuple[list[str] | None, str | None, str], header: list[str]) -> tuple[dict[str, Any], str]:
    row, wrong, raw = record
    if row is None:
        raise BadRecord(f"not CSV: {wrong}")
    try:
        raw.encode()
    except UnicodeEncodeError:
        raise BadRecord("not UTF-8") from None
    if len(row) != len(header):
        raise BadRecord(f"{len(row)} fields, and {len(header)} in the header")
    fields = dict(zip(header, row))
    return fields, json.dumps(fields, ensure_ascii=False)


def _of_parquet(record: int, rows: list[dict[str, Any]]) -> tuple[dict[str, Any], str]:
    fields = rows[record]
    return fields, json.dumps(_plain(fields), ensure_ascii=False)


def _plain_columns(batch: Any) -> list[dict[str, Any]]:
    """The rows of a batch; a time in nanoseconds, for which Python has no type, as a string."""
    import pyarrow as pa

    columns = [c.cast(pa.string()) if c.type in _nanoseconds(c.type) else c for c in batch.columns]
    rows: list[dict[str, Any]] = pa.RecordBatch.from_arrays(columns, names=batch.schema.names).to_pylist()
    return rows


def _nanoseconds(kind: Any) -> tuple[Any, ...]:
    import pyarrow as pa

    return (pa.timestamp("ns", kind.tz),) if pa.types.is_timestamp(kind) else ()


def _plain(value: Any) -> Any:
    """A value of a table as JSON has it."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else None
        case dict():
            return {name: _plain(part) for name, part in value.items()}
        case list() | tuple():
            return [_plain(part) for part in value]
        case dt.date() | dt.time():
            return value.isoformat()
        case bytes():
            return value.decode("utf-8", "backslashreplace")
    return str(value)


def _text(fields: dict[str, Any], column: str) -> str:
    text = fields.get(column)
    if text is None:
        raise BadRecord(f"no text: the field {column!r} is missing or null")
    if not isinstance(text, str):
        raise BadRecord(f"no text: the field {column!r} is not a string")
    return text


def _published(fields: dict[str, Any], column: str) -> Moment | None:
    when = fields.get(column)
    if when is None or when == "":
        return None
    if isinstance(when, dt.date):
        return when
    if not isinstance(when, str):
        raise BadRecord(f"the field {column!r} is no date; write it as 2025-11-20")
    try:
        return read_moment(when)
    except ValueError as error:
        raise BadRecord(f"the field {column!r}: {error}") from None


def _shown(record: Any, columns: Any) -> str:
    """A record as it stands in the file, a row of a table as JSON."""
    if isinstance(record, bytes):
        return record.decode("utf-8", "surrogateescape").rstrip("\r\n")
    if isinstance(record, int):
        return json.dumps(_plain(columns[record]), ensure_ascii=False)
    shown: str = record[2]
    return shown.rstrip("\r\n")


# ---- the columns of JSON lines ------------------------------------------------------------------------------------


def columns(source: Source) -> tuple[Any, frozenset[str]]:
    """The schema of the records of a file, and which columns hold JSON: those that have no one type.

    All records are looked at, so no later one is a surprise.
    """
    import pyarrow as pa

    if source.format == "parquet":
        with _parquet(source.path) as file:
            source.require(file.schema_arrow.names)
            return file.schema_arrow, frozenset()
    kinds: dict[str, set[str]] = {}
    for chunk in source.chunks():
        if source.format == "csv":
            return pa.schema([(name, pa.string()) for name in chunk.columns]), frozenset()
        for record in source.read(chunk)[0]:
            for name, value in record.fields.items():
                kinds.setdefault(name, set()).add(_kind(value))
    types = {name: _common(found - {"null"}) for name, found in (kinds or {source.text_column: {"string"}}).items()}
    arrow_types = {"bool": pa.bool_(), "int": pa.int64(), "float": pa.float64()}
    schema = pa.schema([(name, arrow_types.get(kind, pa.string())) for name, kind in types.items()])
    return schema, frozenset(name for name, kind in types.items() if kind == "json")


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "bool"
        case int():
            # The largest that a float holds exactly, and the largest of 64 bits.
            return "int" if abs(value) <= 2**53 else "long" if -(2**63) <= value < 2**63 else "json"
        case float():
            return "float"
        case str():
            return "string"
    return "json"


def _common(kinds: set[str]) -> str:
    if len(kinds) <= 1:
        kind = next(iter(kinds), "string")
        return "int" if kind == "long" else kind
    if kinds == {"int", "long"}:
        return "int"
    return "float" if kinds == {"int", "float"} else "json"
