"""Every benchmark, one after the other; writes benchmarks/results.md and the figure of the documents.

usage: make bench, or python benchmarks/run.py CORPUS... [--quick] [--mahad PYTHON] [--node FOLDER]

Takes a few minutes. For measurements to hand on, let nothing else run on the machine meanwhile.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import chart
import peers
import scaling
import stages
import streams
from tables import Table, machine

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results.md"
FIGURE = ROOT / "docs" / "explanation" / "speed.svg"

HEAD = """# Results

Written by `make bench`, which measures anew; [the documents](../docs/explanation/speed.md) say what the figures mean.

Measured on: {machine}.
"""


def normal_forms(paths: list[Path], python: str, rounds: int) -> str:
    """The tables of `normalization.py`, measured where the other libraries are."""
    return subprocess.run(
        [python, "-W", "ignore", Path(__file__).with_name("normalization.py"), *paths, "--rounds", str(rounds)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, to try the scripts; writes nothing")
    parser.add_argument("--mahad", default=sys.executable)
    parser.add_argument("--node", type=Path, default=ROOT / "benchmarks")
    args = parser.parse_args()
    texts = list(stages.corpus(args.corpus))
    start = perf_counter()
    print(machine(), flush=True)
    found: list[str] = []

    def add(*tables: Table | str) -> None:
        for table in tables:
            found.append(table if isinstance(table, str) else table.markdown())
            print(f"\n{found[-1]}\n({perf_counter() - start:.0f} s)", flush=True)

    quick = args.quick
    add(*stages.tables(texts, 2 if quick else 7))
    add(peers.table(texts, 1 if quick else 7, args.mahad, args.node))
    add(normal_forms(args.corpus, args.mahad, 1 if quick else 9))
    add(*streams.tables(texts, 200 if quick else 5000, 1 if quick else 2))
    add(scaling.news(texts[:1] if quick else texts, 1 if quick else 3))
    add(scaling.adversaries(0.02 if quick else 0.4, 1 if quick else 2))
    if quick:
        return
    RESULTS.write_text("\n".join([HEAD.format(machine=machine()), *found]), encoding="utf-8")
    FIGURE.write_text(chart.draw(chart.bars(RESULTS.read_text(encoding="utf-8"))), encoding="utf-8")
    print(f"wrote {RESULTS.relative_to(ROOT)} and {FIGURE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
