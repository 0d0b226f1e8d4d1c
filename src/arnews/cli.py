"""The command `arnews`. It reads and writes UTF-8, whatever the locale says."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import click
import regex

import arnews
from arnews.batch import batch
from arnews.export import brat, facts, html, json, text, timeml
from arnews.model import Moment
from arnews.moments import read_moment
from arnews.normalize import FORMS


class Format(NamedTuple):
    """How articles are written.

    `render` gives what goes into the files that end in `suffixes`. `head` is what stands before an article in a stream
    with others; None where a stream holds one article. `beside` are files that a folder of them needs once.
    """

    suffixes: tuple[str, ...]
    render: Callable[[arnews.Article], tuple[str, ...]]
    head: Callable[[str], str] | None = None
    beside: tuple[tuple[str, Callable[[], str]], ...] = ()


FORMATS = {
    "text": Format((".facts",), lambda a: (text.render(a) + "\n",), lambda name: f"==> {_in_latin(name)} <==\n"),
    "json": Format((".json",), lambda a: (json.dumps(a) + "\n",)),
    "jsonl": Format((".jsonl",), lambda a: (json.dumps(a) + "\n",), lambda _: ""),
    "html": Format((".html",), lambda a: (html.render(a),)),
    "timeml": Format((".tml",), lambda a: (timeml.render(a),)),
    "brat": Format((".txt", ".ann"), brat.render, beside=(("annotation.conf", brat.configuration),)),
}


class Failure(click.ClickException):
    """A mistake of the caller: one line, exit code 2."""

    exit_code = 2


class Source(NamedTuple):
    """A text to read: its file, and the name that what is made of it gets in a folder."""

    file: str
    name: Path


def _date(value: str) -> Moment:
    try:
        return read_moment(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


# No check by click: a missing file is told like any other mistake. The type lets shells complete the names of files.
_files = click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(allow_dash=True))


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(arnews.__version__, prog_name="arnews", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Read Arabic news: dates, numbers, money, ranges, quotations and who said them, each at its exact place.

    \b
    Examples:
      arnews parse article.txt
      arnews parse --published 2025-11-20 --format html article.txt > article.html
      arnews normalize --form search article.txt
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@cli.command()
@_files
@click.option("--published", type=_date, metavar="DATE", help="When the articles came out: what 'today' means.")
@click.option(
    "--format", "form", type=click.Choice(list(FORMATS)), default="text", help="What to write; text is the default."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write a file for each article into this folder, and nothing else.",
)
def parse(files: tuple[str, ...], published: Moment | None, form: str, output: Path | None) -> None:
    """Write the facts of the article in each FILE, a UTF-8 text; - is the standard input, a folder all its *.txt.

    \b
    Formats:
      text    each fact under its sentence, for readers
      json    the article as one object; its spans count the code points of the file, line ends included
      jsonl   one such object on a line for each article
      html    a page with every fact in the colour of its layer
      timeml  the text with TIMEX3 around its times
      brat    standoff for brat, two files for each article; needs --output

    A FILE that cannot be read is reported; the others are written, and the exit code is 2.

    \b
    Examples:
      arnews parse --published 2025-11-20 article.txt
      arnews parse --format json - < article.txt
      arnews parse --format jsonl articles/ > facts.jsonl
      arnews parse --format html --output pages/ articles/ more.txt
    """
    sources, way = _sources(files), FORMATS[form]
    if output is None and len(way.suffixes) > 1:
        raise click.UsageError(f"{form} is {len(way.suffixes)} files for an article: give a folder with --output DIR")
    if output is None and len(sources) > 1 and way.head is None:
        raise click.UsageError(f"{form} is one file for an article: give a folder with --output DIR")
    targets = {} if output is None else _targets(sources, output, way)
    separator = ""
    for source, body in _readable(sources):
        contents = way.render(arnews.parse(body, published=published))
        if output is not None:
            for target, content in zip(targets[source], contents):
                _write(target, content)
            continue
        head = way.head(source.file) if way.head and len(sources) > 1 else ""
        click.echo((separator + head + contents[0]).encode("utf-8"), nl=False)
        separator = "\n" if head else ""
    for name, once in way.beside:
        if output is not None and not (output / name).exists():
            _write(output / name, once())


@cli.command()
@_files
@click.option("--form", type=click.Choice(list(FORMS)), default="canonical", help="Which; canonical is the default.")
def normalize(files: tuple[str, ...], form: str) -> None:
    """Write a normal form of the text in each FILE, a UTF-8 text; - is the standard input, a folder all its *.txt.

    Lines are kept, and nothing is added between files.

    \b
    Forms:
      canonical      one spelling for what looks the same; no tatweel and no invisible characters
      undiacritized  canonical, without diacritics
      search         a key to match with: one alef, one yeh, ASCII digits

    \b
    Examples:
      arnews normalize article.txt > clean.txt
      arnews normalize --form search - < article.txt
    """
    for _, body in _readable(_sources(files)):
        click.echo(arnews.normalize(body, form).encode("utf-8"), nl=False)


cli.add_command(batch)


def run() -> int:
    """Run the command; a mistake of the caller is one line on standard error and exit code 2."""
    try:
        code = cli.main(prog_name="arnews", standalone_mode=False)
    except click.Abort:
        return 130
    except click.UsageError as error:
        help_of = f" (see: {error.ctx.command_path} --help)" if error.ctx else ""
        return _fail(error.format_message() + help_of)
    except click.ClickException as error:
        return _fail(error.format_message())
    except OSError as error:
        return _fail(f"cannot write: {error.strerror}")
    return code if isinstance(code, int) else 0


def _fail(message: str) -> int:
    click.echo(f"arnews: {_in_latin(message)}", err=True)
    return Failure.exit_code


# Words of Arabic or Hebrew, with the marks, the digits and the single blanks between them.
_RTL = r"[\p{bc=R}\p{bc=AL}\p{bc=AN}\p{bc=NSM}]++"
_ARABIC = regex.compile(rf"[\p{{bc=R}}\p{{bc=AL}}](?:{_RTL})?(?: {_RTL})*+")


def _in_latin(line: str) -> str:
    """A line that is Latin, for a terminal: Arabic in it is isolated, so that it leaves the order of the rest alone."""
    return _ARABIC.sub(lambda words: facts.isolated(words[0]), facts.plain(line))


def _sources(files: tuple[str, ...]) -> list[Source]:
    """The texts that are meant: files and the standard input as given, and all *.txt below a folder, sorted."""
    found: list[Source] = []
    for file in files:
        folder = Path(file)
        if file == "-":
            if any(source.file == "-" for source in found):
                raise Failure("the standard input can be read only once: give - once")
            found.append(Source(file, Path("stdin")))
        elif folder.is_dir():
            below = sorted(path for path in folder.rglob("*.txt") if path.is_file())
            if not below:
                raise Failure(f"no *.txt in the folder {click.format_filename(file)}")
            found += [Source(str(path), path.relative_to(folder).with_suffix("")) for path in below]
        else:
            found.append(Source(file, Path(folder.stem)))
    return found


def _readable(sources: list[Source]) -> Iterator[tuple[Source, str]]:
    """The sources with their texts. Those of several that cannot be read are told at once, and fail at the end."""
    unread = 0
    for source in sources:
        try:
            body = _read(source.file)
        except Failure as error:
            if len(sources) == 1:
                raise
            _fail(error.message)
            unread += 1
        else:
            yield source, body
    if unread:
        raise Failure(f"{unread} of {len(sources)} texts could not be read")


def _read(file: str) -> str:
    """The text of a file, line ends as they are: every span counts them."""
    name = "standard input" if file == "-" else click.format_filename(file)
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8")
    except OSError as error:
        raise Failure(f"cannot read {name}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Failure(
            f"{name} is not UTF-8: byte 0x{data[error.start]:02x} at {error.start}; "
            "convert it first, for example with iconv -f WINDOWS-1256 -t UTF-8"
        ) from error


def _targets(sources: list[Source], output: Path, way: Format) -> dict[Source, list[Path]]:
    """The files to write for each source: each another one, and none that is read."""
    inputs = {Path(source.file).resolve() for source in sources}
    targets: dict[Source, list[Path]] = {}
    taken: dict[Path, str] = {}
    for source in sources:
        targets[source] = [output / source.name.with_name(source.name.name + suffix) for suffix in way.suffixes]
        for target in targets[source]:
            if target.resolve() in inputs:
                raise Failure(f"{target} would be overwritten: give another folder with --output")
            if target in taken:
                raise Failure(f"{taken[target]} and {source.file} would both become {target}: rename one of them")
            taken[target] = source.file
    return targets


def _write(target: Path, content: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode("utf-8"))
    except OSError as error:
        raise Failure(f"cannot write {click.format_filename(target)}: {error.strerror}") from error
