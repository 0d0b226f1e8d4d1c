"""arnews beside what users would pick instead, over the same texts in one run.

usage: python benchmarks/peers.py CORPUS... [--rounds N] [--mahad PYTHON] [--node FOLDER]

Each round times every peer over the same texts, one after the other, so that a noisy machine slows all alike. The
first is thrown away. PYTHON is the interpreter of an environment that has mahad, FOLDER one with chrono-node in its
node_modules; `make bench` makes both. A peer that is not there is left out, and the table says so.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from stages import corpus
from tables import Table, machine, middle, spread, version_of

import arnews

HERE = Path(__file__).parent
PUBLISHED = dt.datetime(2025, 11, 20)
MOMENT = 0.05
# Run over all texts: the seconds it took, and how many facts it gave.
Run = Callable[[], "tuple[float, int]"]


class Peer(NamedTuple):
    name: str
    gives: str
    run: Run


def here(function: Callable[[str], int], texts: list[str]) -> Run:
    """A peer in this process."""

    def run() -> tuple[float, int]:
        start = perf_counter()
        count = sum(map(function, texts))
        return perf_counter() - start, count

    return run


def for_a_while(run: Run) -> tuple[float, int]:
    """The mean of as many runs as take a moment together: a few texts are too soon read to be timed once."""
    spent, runs = 0.0, 0
    while spent < MOMENT:
        seconds, count = run()
        spent += seconds
        runs += 1
    return spent / runs, count


class Elsewhere:
    """A peer in a process of its own, which takes its time itself."""

    def __init__(self, command: list[str], texts: list[str], **environment: str) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
            env={**os.environ, **environment, "PYTHONUTF8": "1"},
        )  # fmt: skip
        self._say(texts)

    def _say(self, what: object) -> None:
        assert self.process.stdin
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()

    def run(self, what: object) -> tuple[float, int]:
        assert self.process.stdout
        self._say(what)
        seconds, count = json.loads(self.process.stdout.readline())
        return seconds, count


def ours(texts: list[str]) -> list[Peer]:
    def facts(text: str) -> int:
        return len(arnews.parse(text, published=PUBLISHED).annotations)

    return [Peer(f"arnews {arnews.__version__}, parse", "all layers, times and numbers among them", here(facts, texts))]


def dateparser(texts: list[str]) -> list[Peer]:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": PUBLISHED}

    def dates(text: str) -> int:
        return len(search_dates(text, languages=["ar"], settings=settings) or ())

    return [Peer(f"dateparser {version_of('dateparser')}, search_dates", "dates", here(dates, texts))]


def pyarabic(texts: list[str]) -> list[Peer]:
    from pyarabic import number

    def numbers(text: str) -> int:
        return len(number.extract_number_phrases(text))

    def values(text: str) -> int:
        found = number.extract_number_phrases(text)
        return len([number.text2number(phrase) for phrase in found])

    name = f"pyarabic {version_of('pyarabic')}"
    return [
        Peer(f"{name}, extract_number_phrases", "phrases with numbers", here(numbers, texts)),
        Peer(f"{name}, the same and text2number", "and their values", here(values, texts)),
    ]


def mahad(texts: list[str], python: str) -> list[Peer]:
    found = subprocess.run(
        [python, "-c", "from importlib.metadata import version; print(version('mahad'))"],
        capture_output=True,
        text=True,
    )
    if found.returncode:
        raise ImportError("no mahad")
    process = Elsewhere([python, str(HERE / "peer_mahad.py")], texts)
    name = f"mahad {found.stdout.strip()}, parse_dimension"
    return [
        Peer(f"{name}(numeral)", "numbers", lambda: process.run(["numeral"])),
        Peer(f"{name}(time)", "times", lambda: process.run(["time"])),
    ]


def chrono(texts: list[str], folder: Path) -> list[Peer]:
    node, package = shutil.which("node"), folder / "node_modules" / "chrono-node" / "package.json"
    if node is None or not package.exists():
        raise ImportError("no node, or no chrono-node")
    version = json.loads(package.read_text(encoding="utf-8"))["version"]
    process = Elsewhere([node, str(HERE / "peer_chrono.js")], texts, NODE_PATH=str(folder / "node_modules"))
    return [Peer(f"chrono-node {version}, ar.parse", "dates", lambda: process.run("go"))]


NOTES = """
A number of facts is no measure of quality: each counts what it is made for; what it finds is not compared here.
dateparser is made to read one date, alone in its string, in any of 200 languages. `search_dates` looks for dates in
 running text and gives each with its words, not with their place, as a full datetime.
pyarabic is a toolbox for Arabic script. `extract_number_phrases` gives phrases, `text2number` reads one phrase; dates
 and money are not its subject.
mahad reads the dimensions that it is asked for, and gives each with its place; amounts of money are not made yet.
chrono-node is JavaScript, compiled while it runs. It finds dates and times with their places, and does not claim
 durations or times that repeat.
HeidelTime is left out: it is a Java program for TIMEX3 in many languages that works with a tagger of parts of speech,
 which has to be fetched apart.
"""


def table(texts: list[str], rounds: int, mahad_python: str, node: Path) -> Table:
    peers, left_out = ours(texts), []
    made: dict[str, Callable[[], list[Peer]]] = {
        "dateparser": lambda: dateparser(texts),
        "pyarabic": lambda: pyarabic(texts),
        "mahad": lambda: mahad(texts, mahad_python),
        "chrono-node": lambda: chrono(texts, node),
    }
    for name, make in made.items():
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                peers += make()
        except (ImportError, OSError) as error:
            left_out.append(f"{name} is left out: it is not installed here ({error}).")
    measured: list[list[tuple[float, int]]] = []  # by round and peer
    for _ in range(rounds + 1):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            measured.append([for_a_while(peer.run) for peer in peers])
    measured = measured[1:]
    size = sum(map(len, texts))
    found = Table(
        "Beside others",
        f"{len(texts)} texts, {size:,} characters, {rounds} rounds. Ratios are to arnews in the same round.",
        ("what", "it gives", "found", "ms", "times arnews", "spread"),
    )
    for n, peer in enumerate(peers):
        ratios = [r[n][0] / r[0][0] for r in measured]
        ms = [1000 * r[n][0] for r in measured]
        found.rows.append(
            (peer.name, peer.gives, str(measured[0][n][1]), middle(ms, 1), middle(ratios), spread(ratios))
        )
    found.notes += [*left_out, *NOTES.strip().replace("\n ", " ").split("\n")]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--mahad", default=sys.executable)
    parser.add_argument("--node", type=Path, default=HERE)
    args = parser.parse_args()
    found = table(list(corpus(args.corpus)), args.rounds, args.mahad, args.node)
    print(machine(), "", found.markdown(), sep="\n")


if __name__ == "__main__":
    main()
