"""What each stage of a parse costs, as a ratio to the tokenising bound, all measured in one run.

usage: python benchmarks/stages.py CORPUS... [--rounds N]

CORPUS: .txt files, .jsonl files with a "text" in each record, or folders of them. Each round times every stage over
the same texts, one after the other, so that a noisy machine slows all alike; the table gives medians and the spread of
the ratios. Import time is that of fresh interpreters, above the dependencies'; peak memory is that of one parse.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from tables import Table, machine, middle, spread

import arnews
from arnews import marks, numerals
from arnews.annotators import ANNOTATORS
from arnews.document import TOKEN, Document
from arnews.fold import fold
from arnews.index import lexicon

BOUND = r"re.findall(r'\w+')"


def corpus(paths: list[Path]) -> Iterator[str]:
    """The texts of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from corpus(sorted(p for p in path.iterdir() if p.suffix in (".txt", ".jsonl")))
        elif path.suffix == ".jsonl":
            with path.open(encoding="utf-8") as lines:
                yield from (json.loads(line)["text"] for line in lines if line.strip())
        else:
            yield path.read_text(encoding="utf-8")


def timed(function: Callable[[str], object], texts: list[str]) -> float:
    start = perf_counter()
    for text in texts:
        function(text)
    return perf_counter() - start


def measure(texts: list[str]) -> dict[str, float]:
    """Seconds for each stage over the texts; the stages of one document are timed as it goes through them."""
    seconds: dict[str, float] = {BOUND: timed(re.compile(r"\w+").findall, texts)}
    seconds["fold"] = timed(fold, texts)
    folded = [fold(text) for text in texts]
    seconds["tokens"] = timed(TOKEN.findall, folded)
    forms = [TOKEN.findall(text) for text in folded]
    words = lexicon()
    start = perf_counter()
    for tokens in forms:
        list(map(words.__getitem__, tokens))
    seconds["look-ups"] = perf_counter() - start
    spent: defaultdict[str, float] = defaultdict(float)
    doc = None
    for text in texts:
        doc = None  # the last one is freed here, and not on the account of the next
        at = perf_counter()
        doc = Document(text)
        spent["document (fold, tokens, look-ups, scan)"] += perf_counter() - at
        steps = [("marks", marks.pair), ("numerals", numerals.scan)]
        for name, step in steps:
            at = perf_counter()
            step(doc)
            spent[name] += perf_counter() - at
        for annotate in ANNOTATORS:
            at = perf_counter()
            for annotation in annotate(doc):
                doc.found[type(annotation)].append(annotation)
            spent[annotate.__module__.rpartition(".")[2]] += perf_counter() - at
    seconds |= spent
    seconds["parse, all layers"] = timed(arnews.parse, texts)
    return seconds


def import_seconds(statement: str) -> float:
    code = f"from time import perf_counter as t; a = t(); {statement}; print(t() - a)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(9)]
    return statistics.median(float(run.stdout) for run in runs)


def peak_memory(text: str) -> int:
    """Bytes that one parse needs at its peak, its result included."""
    arnews.parse(text)
    tracemalloc.start()
    arnews.parse(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def tables(texts: list[str], rounds: int) -> list[Table]:
    """The cost of each stage; import, first parse and memory."""
    size = sum(map(len, texts))
    start = perf_counter()
    arnews.parse(texts[0])
    first = perf_counter() - start
    again = timed(arnews.parse, texts[:1])
    repeated = texts * max(1, 300_000 // size)
    measured = [measure(repeated) for _ in range(rounds)]
    stages = Table(
        "Stages and layers",
        f"{len(repeated)} texts, {sum(map(len, repeated)):,} characters, {rounds} rounds. The ratio is that to the "
        f"first line, the least that it takes to look at every word.",
        ("stage", "ms", "ratio", "spread"),
    )
    for stage in measured[0]:
        ratios = [r[stage] / r[BOUND] for r in measured]
        name = f"`{stage}`" if stage == BOUND else stage
        stages.rows.append((name, middle([1000 * r[stage] for r in measured], 1), middle(ratios), spread(ratios)))
    base = import_seconds("import attrs, regex, pyarabic.araby")
    above = import_seconds("import arnews") - base
    longest = max(texts, key=len)
    small = Table("Import, first parse, memory", "Medians of fresh interpreters for the import.", ("what", "measured"))
    small.rows += [
        ("import, above that of the dependencies", f"{1000 * above:.0f} ms"),
        ("import of attrs, regex and pyarabic.araby", f"{1000 * base:.0f} ms"),
        ("first parse, above a later one", f"{1000 * (first - again):.0f} ms"),
        (f"peak memory of one parse of {len(longest):,} characters", f"{peak_memory(longest) / 1e6:.2f} MB"),
    ]
    return [stages, small]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    args = parser.parse_args()
    print(machine(), *(table.markdown() for table in tables(list(corpus(args.corpus)), args.rounds)), sep="\n\n")


if __name__ == "__main__":
    main()
