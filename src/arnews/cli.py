"""The command `arnews`. It reads and writes UTF-8, whatever the locale says."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path

import click

import arnews
from arnews.batch import batch
from arnews.export import json, text

FORMATS: dict[str, Callable[[arnews.Article], str]] = {"text": text.render, "json": json.dumps}


class Failure(click.ClickException):
    """A mistake of the caller: one line, exit code 2."""

    exit_code = 2


def _date(value: str) -> dt.date:
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat):
        try:
            return read(value)
        except ValueError:
            continue
    raise click.BadParameter(f"{value!r} is no date; write it as 2025-11-20 or 2025-11-20T10:30+03:00")


@click.group(invoke_without_command=True)
@click.version_option(arnews.__version__, prog_name="arnews", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Read Arabic news: dates, numbers, money, ranges, quotations and who said them, each at its exact place.

    \b
    Examples:
      arnews parse article.txt
      arnews parse --published 2025-11-20 --format json article.txt
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@cli.command()
@click.argument("file")
@click.option("--published", type=_date, metavar="DATE", help="When the article came out: what 'today' means.")
@click.option(
    "--format", "form", type=click.Choice(list(FORMATS)), default="text", help="What to print; text is the default."
)
def parse(file: str, published: dt.date | None, form: str) -> None:
    """Print the facts of the article in FILE, a UTF-8 text; - is the standard input.

    As text, each fact stands under its sentence. As json, the article is one object on one line; its spans count
    the code points of the file, line ends included.

    \b
    Examples:
      arnews parse --published 2025-11-20 article.txt
      arnews parse --format json - < article.txt
    """
    article = arnews.parse(_read(file), published=published)
    click.echo(FORMATS[form](article).encode("utf-8"))


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
    click.echo("arnews: " + " ".join(message.split()), err=True)
    return 2


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
