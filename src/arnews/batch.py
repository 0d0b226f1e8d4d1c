"""Many articles from one file into another: `arnews batch`.

The work is done in parts. A part is the facts of one chunk of records, written to a file of its own in a folder beside
the output, and given its name only when it is whole; at the end the parts are put together. So whatever is interrupted
goes on with the parts that are not there, and the output is there only when it is complete.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import click
from attrs import frozen

import arnews
from arnews.export.json import dumps
from arnews.parse import parse
from arnews.pool import in_order
from arnews.records import FORMATS, Bad, BadFile, Chunk, Good, Source, columns

# What `dumps` writes before the layers of an article without a text.
_BEFORE_LAYERS = dumps(arnews.Article("")).partition('"sentences"')[0]
_SHOWN = 20  # bad records that are told one by one
_MEMORY = 64_000_000  # bytes of a row group of the output


@frozen
class Job:
    """What to read and what to write.

    Where Parquet is written, `schema` is that of the records, and `as_json` names the columns of it that hold JSON.
    """

    source: Source
    target: Path
    format: str
    schema: Any = None
    as_json: frozenset[str] = frozenset()

    @property
    def folder(self) -> Path:
        """Where the parts are."""
        return self.target.with_name(self.target.name + ".parts")

    @property
    def rejects(self) -> Path:
        """Where bad records go."""
        return self.target.with_name(self.target.name + ".rejects.jsonl")

    def part(self, number: int) -> Path:
        """The file of a part; that of its rejects is there before it."""
        return self.folder / f"{number:08}.{self.format}"

    def rejects_of(self, number: int) -> Path:
        """The rejects of a part."""
        return self.folder / f"{number:08}.rejects"


class Part(NamedTuple):
    """What came of a chunk."""

    size: int
    records: int
    rejected: list[Bad]


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A file to write that gets its name when it is complete and on the disk."""
    unfinished = path.with_name(path.name + ".unfinished")
    yield unfinished
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(path)


# ---- a part -------------------------------------------------------------------------------------------------------


def _write_part(job: Job, task: tuple[int, Chunk]) -> Part:
    """Parse a chunk and write its part; this may run in another process."""
    number, chunk = task
    good, bad = job.source.read(chunk)
    if job.format == "parquet":
        good = [record for record in good if _fits(record, bad)]
    with _whole(job.part(number)) as path:
        if job.format == "jsonl":
            path.write_bytes(b"".join(map(_line_of, good)))
        else:
            _write_table(path, job, chunk, good)
        if bad:
            with _whole(job.rejects_of(number)) as rejects:
                rejects.write_bytes(b"".join(_line(b._asdict()) for b in sorted(bad)))
    return Part(chunk.size, len(good) + len(bad), bad)


def _line(data: dict[str, Any]) -> bytes:
    try:
        return (json.dumps(data, ensure_ascii=False) + "\n").encode("utf-8")
    except UnicodeEncodeError:  # bytes that were not UTF-8
        return (json.dumps(data) + "\n").encode("utf-8")


def _line_of(record: Good) -> bytes:
    """The record as it is, and the layers of its article behind its own fields."""
    article = attrs.evolve(parse(record.text, published=record.published), text="", published=None)
    return f"{record.json[:-1]}, {dumps(article)[len(_BEFORE_LAYERS) :]}\n".encode()


def _write_table(path: Path, job: Job, chunk: Chunk, good: list[Good]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from arnews.bridges import arrow

    if job.source.format == "parquet":
        first = chunk.records[0][0]
        batch = chunk.columns.take(pa.array([record.line - first for record in good], pa.int64()))
    else:
        rows = [{name: _cell(job, name, value) for name, value in record.fields.items()} for record in good]
        batch = pa.RecordBatch.from_pylist(rows, schema=job.schema)
    schema = arrow.output_schema(job.schema, text_column=job.source.text_column)
    with pq.ParquetWriter(path, schema) as writer:
        for start in range(0, len(good), arrow.ROWS):
            articles = [parse(record.text, published=record.published) for record in good[start : start + arrow.ROWS]]
            writer.write_batch(arrow.add_articles(batch.slice(start, arrow.ROWS), articles, schema))


def _cell(job: Job, name: str, value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if name in job.as_json and value is not None else value


def _fits(record: Good, bad: list[Bad]) -> bool:
    """Whether a record can be stored as UTF-8: JSON can hold half a character, escaped, and Parquet cannot."""
    try:
        json.dumps(record.fields, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeEncodeError:
        bad.append(Bad(record.line, "half a character (a lone surrogate), which Parquet cannot hold", record.json))
        return False
    return True


# ---- the whole ----------------------------------------------------------------------------------------------------


def run(job: Job, workers: int, terminal: bool) -> int:
    """Do what is not done yet, tell bad records and progress on standard error, and return how many were rejected."""
    if not _begin(job):
        if not job.rejects.exists():
            return 0
        with job.rejects.open("rb") as lines:
            return sum(1 for _ in lines)
    reading = _Reading(job)
    told = 0
    parts = in_order(partial(_write_part, job), reading, workers, "spawn")
    with _bar(job, reading, terminal) as progress:
        for part in parts:
            for bad in part.rejected:
                told += 1
                if told <= _SHOWN:
                    clear = "\r\033[K" if terminal else ""
                    click.echo(f"{clear}arnews: line {bad.line}: {bad.reason}", err=True)
            progress(part)
    return _finish(job, reading.number)


def _begin(job: Job) -> bool:
    """Make or take up the folder of the parts; False where only its removal is left to do."""
    path, stat = job.folder / "job.json", job.source.path.stat()
    now = {
        "arnews": arnews.__version__,
        "input": job.source.path.name,
        "size": stat.st_size,
        "modified": stat.st_mtime_ns,
        "text": job.source.text_column,
        "published": job.source.published_column,
        "columns": job.schema and str(job.schema),
    }
    if path.exists():
        before = json.loads(path.read_text(encoding="utf-8"))
        if changed := sorted(name for name in now if before.get(name) != now[name]):
            raise click.ClickException(
                f"{job.folder} was begun with another {', '.join(changed)}; remove that folder to begin anew"
            )
        if job.target.exists():
            _remove(job)
            return False
        return True
    for there in (job.target, job.rejects):
        if there.exists():
            raise click.ClickException(f"{there} exists; remove it, or name another output")
    job.folder.mkdir(exist_ok=True)
    with _whole(path) as unfinished:
        unfinished.write_text(json.dumps(now, ensure_ascii=False), encoding="utf-8")
    return True


class _Reading:
    """The chunks that are still to do, with their numbers; counts them all, and what of the file is done already."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.number = self.skipped = 0

    def __iter__(self) -> Iterator[tuple[int, Chunk]]:
        for chunk in self.job.source.chunks():
            number, self.number = self.number, self.number + 1
            if self.job.part(number).exists():
                self.skipped += chunk.size
            else:
                yield number, chunk


def _finish(job: Job, parts: int) -> int:
    """Put the parts together, give the output its name, and remove the parts."""
    rejected = 0
    with _whole(job.folder / "rejects") as path, path.open("wb") as file:
        for number in range(parts):
            if job.rejects_of(number).exists():
                data = job.rejects_of(number).read_bytes()
                rejected += data.count(b"\n")
                file.write(data)
    with _whole(job.folder / "output") as path:
        if job.format == "jsonl":
            with path.open("wb") as file:
                for number in range(parts):
                    with job.part(number).open("rb") as part:
                        shutil.copyfileobj(part, file)
        else:
            _join_tables(path, job, parts)
    # The output comes last: where it is, everything is.
    if rejected:
        (job.folder / "rejects").replace(job.rejects)
    (job.folder / "output").replace(job.target)
    _remove(job)
    return rejected


def _join_tables(path: Path, job: Job, parts: int) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from arnews.bridges import arrow

    schema = arrow.output_schema(job.schema, text_column=job.source.text_column)
    group: list[Any] = []
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for number in range(parts):
            group.append(pq.read_table(job.part(number), schema=schema))
            if number == parts - 1 or sum(table.nbytes for table in group) > _MEMORY:
                writer.write_table(pa.concat_tables(group))
                group.clear()


def _remove(job: Job) -> None:
    """Remove the folder of the parts; what it was for goes last, so that this can be interrupted too."""
    for path in job.folder.iterdir():
        if path.name != "job.json":
            path.unlink()
    (job.folder / "job.json").unlink()
    job.folder.rmdir()


@contextmanager
def _bar(job: Job, reading: _Reading, shown: bool) -> Iterator[Any]:
    """What to call with each part: on a terminal, it moves a bar with rate and time left."""
    if not shown:
        yield lambda part: None
        return
    began, records, counted = time.monotonic(), 0, 0
    with click.progressbar(
        length=job.source.size(), label="annotating", file=sys.stderr, item_show_func=lambda text: text
    ) as bar:

        def show(part: Part) -> None:
            nonlocal records, counted
            records += part.records
            if reading.skipped > counted:  # done by an earlier run: no measure of the time left
                bar.length = (bar.length or 0) - (reading.skipped - counted)
                counted = reading.skipped
            rate = records / max(time.monotonic() - began, 1e-3)
            bar.update(part.size, f"{records:,} records, {rate:,.0f} a second")

        yield show


# ---- the command --------------------------------------------------------------------------------------------------


@click.command()
@click.argument("source", metavar="IN", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--text-column", default="text", show_default=True, help="The field or column that holds the text.")
@click.option("--published-column", help="The one that says when the article came out, such as 2025-11-20.")
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="How many processes to use.")
@click.pass_context
def batch(
    ctx: click.Context, source: Path, target: Path, text_column: str, published_column: str | None, workers: int
) -> None:
    """Add to each record of IN the facts of its text, and write OUT.

    IN is JSON lines (.jsonl), CSV with a header (.csv) or Parquet (.parquet); OUT is .jsonl or .parquet. The fields of
    a record stay, and one for each layer is added.

    If it is interrupted, the same command goes on where it was; OUT is there when it is complete. A record that cannot
    be read is told with its line, and kept in OUT.rejects.jsonl. The exit code is 3 if there are any.

    \b
    Examples:
      arnews batch articles.jsonl facts.parquet
      arnews batch --text-column body --published-column day --workers 2 articles.csv facts.jsonl
    """
    of, to = FORMATS.get(source.suffix.lower()), FORMATS.get(target.suffix.lower())
    if of is None:
        raise click.BadParameter(f"{source}: the name must end in .jsonl, .csv or .parquet", param_hint="IN")
    if to not in ("jsonl", "parquet"):
        raise click.BadParameter(f"{target}: the name must end in .jsonl or .parquet", param_hint="OUT")
    terminal = sys.stderr.isatty()
    records = Source(source, of, text_column, published_column)
    try:
        job = Job(records, target, to, *(columns(records) if to == "parquet" else ()))
        rejected = run(job, workers, terminal)
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise click.UsageError("Parquet needs pyarrow: pip install 'arnews[arrow]'") from None
    except BrokenProcessPool:
        click.echo("arnews: a process died, maybe of too little memory; the same command goes on from here", err=True)
        ctx.exit(1)
    except BadFile as error:
        raise click.UsageError(f"{source}: {error}") from None
    except OSError as error:
        raise click.UsageError(f"{error.filename or target}: {error.strerror or error}") from None
    except KeyboardInterrupt:
        click.echo("arnews: interrupted; the same command goes on from here", err=True)
        raise
    if rejected:
        click.echo(f"arnews: rejected records: {rejected:,}, kept in {job.rejects}", err=True)
        ctx.exit(3)
