"""Articles a second with one process and with two, as a ratio to a plain loop over `parse`, all measured in one run.

usage: python benchmarks/batches.py CORPUS... [--rounds N] [--articles N]

CORPUS: .txt files, .jsonl files with a "text" in each record, or folders of them. Each round runs every way over the
same articles, one after the other, so that a noisy machine slows all alike; the table gives medians and the spread of
the ratios. `cpu` is the processor time of all processes together, as a ratio too, which a busy machine disturbs less:
with two free cores, two processes are at best 2 / cpu times as fast. The command is measured from its start to its
end, with starting Python and writing the output. Arrow is measured where pyarrow is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter

from stages import corpus

import arnews

PLAIN = "parse, in a loop"


def drain(items: Iterable[object]) -> None:
    deque(items, maxlen=0)


def command(folder: Path, suffix: str, workers: int) -> Callable[[], object]:
    def run() -> None:
        target = folder / f"out.{suffix}"
        target.unlink(missing_ok=True)
        options = ["--workers", str(workers), str(folder / "in.jsonl"), str(target)]
        subprocess.run([sys.executable, "-m", "arnews", "batch", *options], check=True)

    return run


def ways(texts: list[str], folder: Path) -> dict[str, Callable[[], object]]:
    """What is measured: each does all texts once."""
    found: dict[str, Callable[[], object]] = {PLAIN: lambda: drain(map(arnews.parse, texts))}
    suffixes = ["jsonl"]
    for n in (1, 2):
        found[f"parse_many, workers={n}"] = lambda n=n: drain(arnews.parse_many(texts, workers=n))  # type: ignore[misc]
    try:
        import pyarrow as pa

        from arnews.bridges import arrow

        batches = pa.table({"text": texts}).to_batches(256)
        suffixes.append("parquet")
        for n in (1, 2):
            found[f"annotate_batches, workers={n}"] = lambda n=n: drain(arrow.annotate_batches(batches, workers=n))  # type: ignore[misc]
    except ImportError:
        print("pyarrow is not installed")
    for suffix in suffixes:
        for n in (1, 2):
            found[f"arnews batch to {suffix}, workers={n}"] = command(folder, suffix, n)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--articles", type=int, default=3000)
    args = parser.parse_args()
    some = list(corpus(args.corpus))
    texts = [some[n % len(some)] for n in range(args.articles)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (folder / "in.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)
        measured = ways(texts, folder)
        seconds: dict[str, list[float]] = {way: [] for way in measured}
        cpu: dict[str, list[float]] = {way: [] for way in measured}
        for _ in range(args.rounds):
            for way, run in measured.items():
                start, before = perf_counter(), sum(os.times()[:4])
                run()
                seconds[way].append(perf_counter() - start)
                cpu[way].append(sum(os.times()[:4]) - before)
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    print(f"{len(texts):,} articles of {sum(map(len, texts)) // len(texts):,} characters")
    print(f"{'way':36}{'articles/s':>11}{'ratio':>8}{'spread':>14}{'cpu':>8}")
    for way, times in seconds.items():
        # More is faster: how many times as many articles as the plain loop does.
        ratios = sorted(plain / time for plain, time in zip(seconds[PLAIN], times))
        rate = len(texts) / statistics.median(times)
        cost = statistics.median(of / plain for plain, of in zip(cpu[PLAIN], cpu[way]))
        print(f"{way:36}{rate:11,.0f}{statistics.median(ratios):8.2f}{ratios[0]:8.2f}–{ratios[-1]:.2f}{cost:8.2f}")


if __name__ == "__main__":
    main()
