"""The command, as a user runs it."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

import arnews
from arnews.cli import FORMATS
from arnews.export import json, text
from arnews.normalize import FORMS

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
        (["parse", "empty"], "no *.txt in the folder empty"),
        (["parse", "latin.txt"], "latin.txt is not UTF-8: byte 0xc8 at 2; convert it first"),
        (["normalize", "latin.txt"], "latin.txt is not UTF-8: byte 0xc8 at 2; convert it first"),
        (["parse", "-"], "standard input is not UTF-8: byte 0xff at 0"),
        (["parse", "--published", "2025-13-01", "latin.txt"], "'2025-13-01' is no date; write it as 2025-11-20"),
        (["parse", "--format", "xml", "latin.txt"], "'xml'"),
        (["parse", "--format", "brat", "a.txt"], "brat is 2 files for an article: give a folder with --output DIR"),
        (
            ["parse", "--format", "html", "a.txt", "-"],
            "html is one file for an article: give a folder with --output DIR",
        ),
        (["parse", "--format", "json", "sub"], "json is one file for an article: give a folder with --output DIR"),
        (["parse", "--format", "brat", "-o", ".", "a.txt"], "a.txt would be overwritten: give another folder"),
        (
            ["parse", "-o", "out", "a.txt", "sub/a.txt"],
            "a.txt and sub/a.txt would both become out/a.facts: rename one",
        ),
        (["parse", "-o", "a.txt", "sub/a.txt"], "cannot write a.txt"),
        (["parse", "-", "a.txt", "-"], "the standard input can be read only once: give - once"),
        (["normalize", "--form", "pretty", "a.txt"], "'pretty'"),
        (["normalize"], "Missing argument"),
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
    Path("empty").mkdir()
    Path("sub").mkdir()
    for name in ("a.txt", "sub/a.txt", "sub/b.txt"):
        Path(name).write_text(BODY, encoding="utf-8")
    done = run(*args, given=b"\xff")
    assert done.returncode == 2
    assert done.stdout == b""
    error = done.stderr.decode()
    assert error.startswith("arnews: ")
    assert message in error
    assert error.count("\n") == 1
    assert error.endswith("\n")


def test_help_has_examples() -> None:
    for args, example in (
        ([], "parse"),
        (["--help"], "parse"),
        (["parse", "-h"], "parse"),
        (["normalize", "-h"], "normalize"),
    ):
        done = run(*args)
        assert done.returncode == 0
        assert f"  arnews {example} " in done.stdout.decode()


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


# ---- several articles ---------------------------------------------------------------------------------------------

SECOND = "غادر 3 وزراء.\n"


@pytest.fixture
def folder(tmp_path: Path, file: Path) -> Path:
    """مقال.txt, b/c.txt, and what is no article."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.txt").write_text(SECOND, encoding="utf-8")
    (tmp_path / "b" / "d.html").write_bytes(b"\xff")
    (tmp_path / "b" / "e.txt").mkdir()
    return tmp_path


def test_a_folder_is_all_its_texts_in_order(folder: Path) -> None:
    done = run("parse", "--format", "jsonl", folder, "-", given=b"-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [json.loads(line).text for line in done.stdout.decode().splitlines()] == [SECOND, BODY, "-"]


def test_each_of_several_texts_has_its_head_and_arabic_in_it_is_isolated(folder: Path) -> None:
    done = run("parse", folder)
    one, other = (text.render(arnews.parse(body)) for body in (SECOND, BODY))
    heads = (f"==> {folder}/b/c.txt <==", f"==> {folder}/\u2068مقال\u2069.txt <==")
    assert done.stdout.decode() == f"{heads[0]}\n{one}\n\n{heads[1]}\n{other}\n"


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_for_each_article(folder: Path, form: str) -> None:
    out = folder / "out" / "deep"
    done = run(
        "parse", "--format", form, "--published", "2025-05-02", "--output", out, folder, "-", given=SECOND.encode()
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    way, written = FORMATS[form], {}
    for name, body in (("b/c", SECOND), ("مقال", BODY), ("stdin", SECOND)):
        contents = way.render(arnews.parse(body, published=dt.date(2025, 5, 2)))
        written |= {name + suffix: content for suffix, content in zip(way.suffixes, contents)}
    written |= {name: once() for name, once in way.beside}
    found = {p.relative_to(out).as_posix(): p.read_bytes().decode() for p in out.rglob("*") if p.is_file()}
    assert found == written


def test_one_article_is_written_the_same_to_the_standard_output(file: Path) -> None:
    for form, way in FORMATS.items():
        if len(way.suffixes) == 1:
            assert (run("parse", "--format", form, file).stdout.decode(),) == way.render(arnews.parse(BODY))


def test_a_configuration_that_is_there_is_kept(folder: Path) -> None:
    (folder / "annotation.conf").write_text("mine", encoding="utf-8")
    assert run("parse", "--format", "brat", "-o", folder, "-").returncode == 0
    assert (folder / "annotation.conf").read_text(encoding="utf-8") == "mine"


def test_of_several_texts_those_that_can_be_read_are_written(folder: Path) -> None:
    (folder / "latin.txt").write_bytes(b"\xff")
    done = run("parse", "--format", "jsonl", "لا شيء.txt", folder / "latin.txt", folder / "b")
    assert done.returncode == 2
    assert json.loads(done.stdout.decode()).text == SECOND
    advice = "convert it first, for example with iconv -f WINDOWS-1256 -t UTF-8"
    assert done.stderr.decode().splitlines() == [
        "arnews: cannot read \u2068لا شيء\u2069.txt: No such file or directory",
        f"arnews: {folder}/latin.txt is not UTF-8: byte 0xff at 0; {advice}",
        "arnews: 2 of 3 texts could not be read",
    ]


def test_a_name_cannot_command_a_terminal() -> None:
    assert run("parse", "a\x1b[31m\u202eb").stderr.decode() == (
        "arnews: cannot read a\ufffd[31mb: No such file or directory\n"
    )


# ---- normal forms -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
def test_normalize_writes_the_form_and_nothing_else(file: Path, form: str) -> None:
    source = "أُعلِنَ عـــن\u200f ٣٥٪\r\n"
    done = run("normalize", "--form", form, "-", file, given=source.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == arnews.normalize(source, form) + arnews.normalize(BODY, form)


def test_canonical_is_the_default_form(file: Path) -> None:
    assert run("normalize", file).stdout == run("normalize", "--form", "canonical", file).stdout


# ---- shells -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "completions"),
    [
        ("arnews ", {"plain,normalize", "plain,parse"}),
        ("arnews parse --format ", {f"plain,{form}" for form in FORMATS}),
        ("arnews parse art", {"file,art"}),
    ],
)
def test_a_shell_can_complete(words: str, completions: set[str]) -> None:
    done = run(_ARNEWS_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(words.count(" ")))
    assert completions <= set(done.stdout.decode().splitlines())


@pytest.mark.parametrize("name", ["levant", "maghreb", "gulf"])
def test_the_bundled_articles_are_there(name: str) -> None:
    done = run("parse", Path(arnews.__file__).parent / "examples" / f"{name}.txt")
    assert done.returncode == 0
    assert done.stdout
