"""The command, as a user runs it."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

import arnews
from arnews.export import json, text

BODY = "بيروت - وكالات: دفعت الشركة 20 مليون دولار\r\nفي 3 أيار.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "مقال.txt"
    path.write_bytes(BODY.encode())
    return path


def run(*args: str | Path, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "arnews", *map(str, args)], input=given, capture_output=True, env={**os.environ, **env}
    )


def test_text_is_the_default(file: Path) -> None:
    done = run("parse", file)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == text.render(arnews.parse(BODY)) + "\n"


def test_json_keeps_the_text_as_it_is_in_the_file(file: Path) -> None:
    done = run("parse", "--format", "json", "--published", "2025-05-02", file)
    assert json.loads(done.stdout.decode()) == arnews.parse(BODY, published=dt.date(2025, 5, 2))


def test_dash_is_standard_input_in_any_locale() -> None:
    done = run(
        "parse", "-", "--format", "json", given=BODY.encode(), LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii"
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode()).text == BODY


def test_published_may_have_a_time() -> None:
    done = run("parse", "-", "--format", "json", "--published", "2025-05-02T10:30+03:00", given=BODY.encode())
    assert b'"published": "2025-05-02T10:30:00+03:00"' in done.stdout


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["parse", "none.txt"], "cannot read none.txt: No such file or directory"),
        (["parse", "."], "cannot read .: Is a directory"),
        (["parse", "latin.txt"], "latin.txt is not UTF-8: byte 0xc8 at 2; convert it first"),
        (["parse", "-"], "standard input is not UTF-8: byte 0xff at 0"),
        (["parse", "--published", "2025-13-01", "latin.txt"], "'2025-13-01' is no date; write it as 2025-11-20"),
        (["parse", "--format", "xml", "latin.txt"], "'xml'"),
        (["parse"], "Missing argument"),
        (["parse", "--no", "latin.txt"], "No such option"),
        (["pars"], "No such command"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(
    args: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("latin.txt").write_bytes(b"a \xc8\xed")
    done = run(*args, given=b"\xff")
    assert done.returncode == 2
    assert done.stdout == b""
    error = done.stderr.decode()
    assert error.startswith("arnews: ")
    assert message in error
    assert error.count("\n") == 1
    assert error.endswith("\n")


def test_help_has_examples() -> None:
    for args in ([], ["--help"], ["parse", "--help"]):
        done = run(*args)
        assert done.returncode == 0
        assert "  arnews parse" in done.stdout.decode()


def test_version() -> None:
    assert run("--version").stdout.decode() == f"arnews {arnews.__version__}\n"


def test_a_reader_that_goes_away_is_no_error_to_report(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_text(BODY * 5000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "arnews", "parse", "--format", "json", big],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_without_the_extra_the_command_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError('no', name='click')", encoding="utf-8")
    done = run("--version", PYTHONPATH=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr == b"arnews: the command needs more than the library: pip install 'arnews[cli]'\n"


@pytest.mark.parametrize("name", ["levant", "maghreb", "gulf"])
def test_the_bundled_articles_are_there(name: str) -> None:
    done = run("parse", Path(arnews.__file__).parent / "examples" / f"{name}.txt")
    assert done.returncode == 0
    assert done.stdout
