"""`arnews batch`: nothing lost, nothing twice, whatever the records hold and wherever it is interrupted."""

from __future__ import annotations

import datetime as dt
import json as stdlib_json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import arnews
from arnews import batch as module
from arnews import records
from arnews.cli import run as run_cli
from arnews.export import json

LAYERS = [*arnews.model.LAYERS, "dateline"]  # type: ignore[attr-defined]
TEXT = "بيروت - وكالات: قال الوزير أمس: «دفعنا 20 مليون دولار»."
DAY = "2025-02-06"

Command = Callable[..., int]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """The command, in a folder of its own and with chunks of three records."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(records, "_ROWS", 3)

    def command(*args: str) -> int:
        monkeypatch.setattr(sys, "argv", ["arnews", "batch", *args])
        return run_cli()

    return command


def lines(path: str) -> list[Any]:
    return [stdlib_json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def layers(text: str, published: dt.date | None = None) -> dict[str, Any]:
    """The layers as the JSON export has them."""
    article = stdlib_json.loads(json.dumps(arnews.parse(text, published=published)))
    return {name: article[name] for name in LAYERS}


def write_jsonl(path: str, rows: list[dict[str, Any]]) -> None:
    Path(path).write_text("".join(stdlib_json.dumps(row) + "\n" for row in rows), encoding="utf-8")


ROWS = [
    {"id": n, "text": f"{TEXT} وحضر {n} نواب.", "day": None if n % 4 == 0 else DAY, "tags": ["a", {"n": n}]}
    for n in range(10)
]


# ---- what comes out -----------------------------------------------------------------------------------------------


def test_the_fields_of_a_record_stay_as_they_are_and_the_layers_follow(call: Command, capfd: Any) -> None:
    raw = '{"big": 1e400, "id": 12345678901234567890.10, "text": "وصل 7 أشخاص", "twice": 1, "twice": 2, "u": "\\ud800"}'
    Path("in.jsonl").write_bytes(b"\xef\xbb\xbf" + raw.encode() + b"  \r\n\n" + raw.encode())
    assert call("in.jsonl", "out.jsonl") == 0
    first, second = Path("out.jsonl").read_text(encoding="utf-8").splitlines()
    assert first == second
    assert first.startswith(raw[:-1] + ', "sentences": ')
    assert list(stdlib_json.loads(first))[-9:] == LAYERS
    assert capfd.readouterr() == ("", "")
    assert sorted(path.name for path in Path().iterdir()) == ["in.jsonl", "out.jsonl"]


def test_layers_are_those_of_the_json_export(call: Command) -> None:
    write_jsonl("in.jsonl", ROWS)
    assert call("in.jsonl", "out.jsonl", "--published-column", "day") == 0
    assert lines("out.jsonl") == [{**row, **layers(row["text"], row["day"] and dt.date(2025, 2, 6))} for row in ROWS]


def test_two_workers_write_the_same_bytes(call: Command) -> None:
    write_jsonl("in.jsonl", ROWS)
    assert call("in.jsonl", "one.jsonl") == call("in.jsonl", "two.jsonl", "--workers", "2") == 0
    assert Path("one.jsonl").read_bytes() == Path("two.jsonl").read_bytes()


def test_csv(call: Command) -> None:
    Path("in.csv").write_bytes('\ufeffid,body,day\r\n1,"وصل 7 أشخاص،\r\n""أمس""",2025-02-06\r\n\r\n2,,\r\n'.encode())
    assert call("in.csv", "out.jsonl", "--text-column", "body", "--published-column", "day") == 0
    text = 'وصل 7 أشخاص،\r\n"أمس"'
    assert lines("out.jsonl") == [
        {"id": "1", "body": text, "day": DAY, **layers(text, dt.date(2025, 2, 6))},
        {"id": "2", "body": "", "day": "", **layers("")},
    ]


def test_an_empty_input_gives_an_empty_output(call: Command) -> None:
    Path("in.jsonl").write_bytes(b"")
    assert call("in.jsonl", "out.jsonl") == 0
    assert Path("out.jsonl").read_bytes() == b""


# ---- Parquet ------------------------------------------------------------------------------------------------------


@pytest.fixture
def pq() -> Any:
    return pytest.importorskip("pyarrow.parquet", reason="Parquet needs pyarrow: pip install 'arnews[arrow]'")


def annotated(rows: list[dict[str, Any]], **options: Any) -> list[dict[str, Any]]:
    import pyarrow as pa

    from arnews.bridges import arrow

    given = pa.RecordBatch.from_pylist(rows)
    return [row for out in arrow.annotate_batches([given], **options) for row in out.to_pylist()]


def test_json_lines_to_parquet_gives_the_rows_of_the_bridge(call: Command, pq: Any) -> None:
    rows = [{"id": row["id"], "text": row["text"], "day": row["day"]} for row in ROWS]
    write_jsonl("in.jsonl", rows)
    assert call("in.jsonl", "out.parquet", "--published-column", "day", "--workers", "2") == 0
    assert pq.read_table("out.parquet").to_pylist() == annotated(rows, published_column="day")


def test_fields_of_mixed_types_are_kept_as_json(call: Command, pq: Any) -> None:
    write_jsonl("in.jsonl", [
        {"text": "س", "a": 1, "b": 1, "c": "x", "d": [1], "e": None, "f": 2**70, "g": 2**60, "h": 2**60, "i": True},
        {"text": "ص", "a": 2.5, "b": "1", "c": None, "d": {"ك": 1}, "g": 1, "h": 0.5, "late": 3},
    ])  # fmt: skip
    assert call("in.jsonl", "out.parquet") == 0
    first, second = pq.read_table("out.parquet").drop_columns(LAYERS).to_pylist()
    assert first == {
        "text": "س", "a": 1.0, "b": "1", "c": "x", "d": "[1]", "e": None, "f": str(2**70), "g": 2**60, "h": str(2**60),
        "i": True, "late": None,
    }  # fmt: skip
    assert second == {
        "text": "ص", "a": 2.5, "b": '"1"', "c": None, "d": '{"ك": 1}', "e": None, "f": None, "g": 1, "h": "0.5",
        "i": None, "late": 3,
    }  # fmt: skip


def test_parquet_to_parquet_keeps_every_type(call: Command, pq: Any) -> None:
    import pyarrow as pa

    table = pa.table({
        "text": pa.array([TEXT, "", "وصل 3 أشخاص", TEXT, TEXT]).dictionary_encode(),
        "at": pa.array([1, 2, 3, 4, None], pa.timestamp("ns", "Asia/Beirut")),
        "price": pa.array([Decimal("1.10"), None, None, None, Decimal("2.00")]),
    })  # fmt: skip
    pq.write_table(table, "in.parquet", row_group_size=2)
    assert call("in.parquet", "out.parquet", "--published-column", "at") == 0
    out = pq.read_table("out.parquet")
    assert out.select(["text", "at", "price"]) == table
    assert out["quantities"].to_pylist()[0][0]["value"] == "20000000"


def test_parquet_to_json_lines(call: Command, pq: Any) -> None:
    import pyarrow as pa

    table = pa.table({
        "text": [TEXT, None],
        "at": pa.array([1_738_800_000_000_000_001, None], pa.timestamp("ns")),
        "day": [dt.date(2025, 2, 6), None],
        "share": [float("nan"), 0.5],
        "price": [Decimal("1.10"), None],
        "raw": [b"\xff\x41", b""],
        "tags": [["a", None], []],
    })  # fmt: skip
    pq.write_table(table, "in.parquet")
    assert call("in.parquet", "out.jsonl", "--published-column", "day") == 3
    [row] = lines("out.jsonl")
    assert row == {
        "text": TEXT, "at": "2025-02-06 00:00:00.000000001", "day": DAY, "share": None, "price": "1.10",
        "raw": "\\xffA", "tags": ["a", None], **layers(TEXT, dt.date(2025, 2, 6)),
    }  # fmt: skip
    [bad] = lines("out.jsonl.rejects.jsonl")
    assert (bad["line"], stdlib_json.loads(bad["record"])["share"]) == (2, 0.5)


def test_an_empty_input_gives_an_empty_table(call: Command, pq: Any) -> None:
    Path("in.jsonl").write_bytes(b"")
    assert call("in.jsonl", "out.parquet") == 0
    assert pq.read_table("out.parquet").column_names == ["text", *LAYERS]


# ---- bad records --------------------------------------------------------------------------------------------------

GOOD = b'{"text": "x"}'
BAD_JSON = [
    (b"{text", "not JSON: Expecting property name enclosed in double quotes, at character 2"),
    (b'{"text": NaN}', "not JSON: NaN is no number of JSON"),
    (b"[" * 100_000, "not JSON: "),
    (b'["x"]', "not an object: a record is {...}"),
    (b'{"body": "x"}', "no text: the field 'text' is missing or null"),
    (b'{"text": null}', "no text: the field 'text' is missing or null"),
    (b'{"text": 5}', "no text: the field 'text' is not a string"),
    (b'{"text": "\xc8"}', "not UTF-8: byte 0xc8 at 10"),
    (b'{"text": "x", "numbers": []}', "there is a field 'numbers' already, the name of a layer"),
    (b'{"text": "x", "day": "once"}', "the field 'day': 'once' is no date; write it as 2025-11-20"),
    (b'{"text": "x", "day": 20250206}', "the field 'day' is no date; write it as 2025-11-20"),
]


@pytest.mark.parametrize(("record", "reason"), BAD_JSON, ids=range(len(BAD_JSON)))
def test_a_bad_record_is_told_and_kept_and_the_run_goes_on(
    record: bytes, reason: str, call: Command, capfd: Any
) -> None:
    Path("in.jsonl").write_bytes(b"\n".join([GOOD, b"", record, GOOD]))
    assert call("in.jsonl", "out.jsonl", "--published-column", "day") == 3
    assert [row["text"] for row in lines("out.jsonl")] == ["x", "x"]
    [bad] = lines("out.jsonl.rejects.jsonl")
    assert bad["line"] == 3
    assert bad["reason"].startswith(reason)
    assert bad["record"].encode("utf-8", "surrogateescape") == record
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith(f"arnews: line 3: {reason}")
    assert err.endswith("arnews: rejected records: 1, kept in out.jsonl.rejects.jsonl\n")


def test_half_a_character_fits_json_lines_and_not_parquet(call: Command, pq: Any) -> None:
    Path("in.jsonl").write_bytes(b'{"text": "\\ud800"}\n' + GOOD)
    assert call("in.jsonl", "out.jsonl") == 0
    assert call("in.jsonl", "out.parquet") == 3
    assert pq.read_table("out.parquet")["text"].to_pylist() == ["x"]
    assert lines("out.parquet.rejects.jsonl")[0]["reason"].startswith("half a character")


def test_bad_csv(call: Command) -> None:
    Path("in.csv").write_bytes(
        b'id,text\n1,x\n2,\xc8\n3,"x"y\n4\n5,x,z\n6,"x\ny"\n7,"\x00"\n8,"open\n9,x\n'.replace(b"\x00", b"n")
    )
    assert call("in.csv", "out.jsonl") == 3
    assert [row["id"] for row in lines("out.jsonl")] == ["1", "6", "7"]
    assert [(bad["line"], bad["reason"].split(":")[0]) for bad in lines("out.jsonl.rejects.jsonl")] == [
        (3, "not UTF-8"), (4, "not CSV"), (5, "1 fields, and 2 in the header"), (6, "3 fields, and 2 in the header"),
        (10, "not CSV"),
    ]  # fmt: skip
    assert lines("out.jsonl.rejects.jsonl")[-1]["record"] == '8,"open\n9,x'


def test_an_open_quote_swallows_no_more_than_a_field(call: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "_FIELD", 50)
    Path("in.csv").write_text('text\n"open\n' + "x\n" * 100, encoding="utf-8")
    assert call("in.csv", "out.jsonl") == 3
    assert len(lines("out.jsonl")) > 50
    assert len(lines("out.jsonl")) + Path("out.jsonl.rejects.jsonl").read_text().count("\\nx") == 100


def test_many_bad_records_are_not_all_told(call: Command, capfd: Any) -> None:
    Path("in.jsonl").write_bytes(b"{\n" * 100)
    assert call("in.jsonl", "out.jsonl") == 3
    assert len(lines("out.jsonl.rejects.jsonl")) == 100
    err = capfd.readouterr().err.splitlines()
    assert len(err) == 21
    assert err[-1] == "arnews: rejected records: 100, kept in out.jsonl.rejects.jsonl"


# ---- mistakes in the call -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["none.jsonl", "out.jsonl"], "'none.jsonl' does not exist"),
        (["in.txt", "out.jsonl"], "in.txt: the name must end in .jsonl, .csv or .parquet"),
        (["in.jsonl", "out.csv"], "out.csv: the name must end in .jsonl or .parquet"),
        (["in.jsonl", "no/out.jsonl"], "No such file or directory"),
        (["in.jsonl", "in.jsonl"], "in.jsonl exists; remove it, or name another output"),
        (["in.jsonl", "out.jsonl", "--workers", "0"], "--workers"),
        (["in.csv", "out.jsonl"], "no column 'text', or more than one; the columns are: id, body"),
        (["in.csv", "out.jsonl", "--text-column", "id", "--published-column", "day"], "no column 'day'"),
        (["layer.csv", "out.jsonl"], "there is a column 'numbers' already, the name of a layer; rename it"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(args: list[str], message: str, call: Command, capfd: Any) -> None:
    for name, data in (("in.jsonl", GOOD), ("in.csv", b"id,body\n"), ("in.txt", b""), ("layer.csv", b"text,numbers\n")):
        Path(name).write_bytes(data)
    assert call(*args) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("arnews: ")
    assert message in err
    assert err.count("\n") == 1
    assert not Path("out.jsonl").exists()


def test_what_is_no_parquet_is_told(call: Command, pq: Any, capfd: Any) -> None:
    Path("in.parquet").write_bytes(GOOD)
    assert call("in.parquet", "out.jsonl") == 2
    assert "in.parquet: not Parquet" in capfd.readouterr().err


def test_another_run_is_not_taken_up(call: Command, capfd: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    write_jsonl("in.jsonl", ROWS)
    with monkeypatch.context() as patch:
        patch.setattr(module, "_finish", killed)
        with pytest.raises(Killed):
            call("in.jsonl", "out.jsonl")
    assert call("in.jsonl", "out.jsonl", "--published-column", "day") == 2
    assert "out.jsonl.parts was begun with another published; remove that folder" in capfd.readouterr().err
    write_jsonl("in.jsonl", ROWS[:5])
    assert call("in.jsonl", "out.jsonl") == 2
    assert "another modified, size;" in capfd.readouterr().err


def test_help_has_examples(call: Command, capfd: Any) -> None:
    assert call("--help") == 0
    assert "  arnews batch articles.jsonl facts.parquet\n" in capfd.readouterr().out


# ---- interruptions ------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """Nothing may catch it, as nothing can catch SIGKILL."""


def killed(*_: object) -> None:
    raise Killed


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (Path, "replace"), (Path, "unlink"), (Path, "rmdir")])
def test_wherever_it_stops_the_same_command_goes_on(
    owner: Any, step: str, after: bool, call: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped at each change of a file in turn, before or after it is made."""
    data = b"".join(stdlib_json.dumps(row).encode() + b"\n{\n" for row in ROWS)
    Path("in.jsonl").write_bytes(data)
    assert call("in.jsonl", "want.jsonl") == 3
    real = getattr(owner, step)
    for stop in range(1, 100):
        count = 0

        def counted(*args: Any, stop: int = stop) -> Any:
            nonlocal count
            count += 1
            if count == stop and not after:
                raise Killed
            result = real(*args)
            if count == stop:
                raise Killed
            return result

        with monkeypatch.context() as patch:
            patch.setattr(owner, step, counted)
            try:
                call("in.jsonl", "out.jsonl")
            except Killed:
                done = Path("out.jsonl").exists()  # complete, or it is not there
            else:
                break
        folder = Path("out.jsonl.parts")
        if not done or (folder.exists() and any(folder.iterdir())):
            assert call("in.jsonl", "out.jsonl") == 3
        assert Path("out.jsonl").read_bytes() == Path("want.jsonl").read_bytes()
        rejects = Path("out.jsonl.rejects.jsonl")
        assert rejects.read_bytes() == Path("want.jsonl.rejects.jsonl").read_bytes()
        Path("out.jsonl").unlink()
        rejects.unlink()
        if folder.exists():
            folder.rmdir()
    assert stop > 1, "it never got as far as this step"


def _command(*args: str | Path) -> list[str]:
    return [sys.executable, "-m", "arnews", "batch", *map(str, args)]


def _wait(what: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL, which is not on Windows")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_killed_again_and_again_nothing_is_lost_and_nothing_twice(workers: str, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    parts = tmp_path / "out.jsonl.parts"
    count = 5000
    with source.open("w", encoding="utf-8") as file:
        file.writelines(f'{{"id": {n}, "text": "وصل {n} شخصا إلى بيروت"}}\n' for n in range(count))
    for kill in range(1, 4):
        before = len(list(parts.glob("*.jsonl")))
        with subprocess.Popen(_command(source, target, "--workers", workers)) as process:
            _wait(lambda before=before: len(list(parts.glob("*.jsonl"))) > before + 1)
            process.kill()
        assert process.returncode == -signal.SIGKILL, f"kill {kill} came too late"
        assert not target.exists()
    # What is done is not done again: a part that was changed in between stands as it was changed.
    (parts / "00000000.jsonl").write_text('{"id": "changed"}\n', encoding="utf-8")
    subprocess.run(_command(source, target, "--workers", workers), check=True)
    assert [row["id"] for row in lines(str(target))] == ["changed", *range(250, count)]
    assert not parts.exists()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
def test_the_workers_of_a_killed_run_end(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "وصل 3 أشخاص"}\n' * 20_000, encoding="utf-8")
    with subprocess.Popen(_command(source, tmp_path / "out.jsonl", "--workers", "2")) as process:
        _wait(lambda: list(tmp_path.glob("out.jsonl.parts/*.jsonl")))
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.kill()
    assert len(children) >= 2
    _wait(lambda: not any(_runs(child) for child in children))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("which", ["worker", "command"])
def test_what_ends_in_the_middle_says_so_and_goes_on(which: str, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"text": "وصل 3 أشخاص"}\n' * 8000, encoding="utf-8")
    command = _command(source, target, "--workers", "2")
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        _wait(lambda: list(tmp_path.glob("out.jsonl.parts/*.jsonl")))
        if which == "command":
            process.send_signal(signal.SIGINT)
        else:
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            workers = [c for c in children if b"spawn_main" in Path(f"/proc/{c}/cmdline").read_bytes()]
            os.kill(int(workers[0]), signal.SIGKILL)
        assert process.stderr is not None
        error = process.stderr.read().decode()
    assert process.returncode == (130 if which == "command" else 1)
    assert "the same command goes on from here" in error
    assert "Traceback" not in error
    subprocess.run(command, check=True)
    assert len(lines(str(target))) == 8000


def _runs(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_there_is_a_bar_with_rate_and_time_left(tmp_path: Path) -> None:
    import pty

    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "وصل 3 أشخاص"}\n' * 999 + "{\n", encoding="utf-8")
    ours, theirs = pty.openpty()
    with subprocess.Popen(_command(source, tmp_path / "out.jsonl"), stderr=theirs, stdout=subprocess.PIPE) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        assert process.stdout is not None
        assert process.stdout.read() == b""
    os.close(ours)
    text = shown.decode()
    assert process.returncode == 3
    assert "annotating" in text
    assert "100%" in text
    assert "1,000 records, " in text
    assert " a second" in text
    assert "\r\033[Karnews: line 1000: not JSON" in text


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the peak of memory in /proc")
@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_memory_does_not_grow_with_the_input(suffix: str, tmp_path: Path) -> None:
    filler = "ا" * 4000
    peak = {}
    for count in (1000, 8000):
        source = tmp_path / f"{count}.{suffix}"
        row = f'{{"text": "{filler}"}}\n' if suffix == "jsonl" else f'"{filler}"\n'
        source.write_text(("" if suffix == "jsonl" else "text\n") + row * count, encoding="utf-8")
        code = (
            "import sys; from pathlib import Path; from arnews.cli import run; assert run() == 0; "
            "print(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, "batch", source, tmp_path / f"{count}.out.jsonl"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        peak[count] = int(done.stdout)
    # The larger input holds 56 MB more.
    assert peak[8000] - peak[1000] < 15_000, f"{peak} kB"
