"""`parse_many` over a stream of articles: one process and two, and the memory of a short stream and a long one.

usage: python benchmarks/streams.py CORPUS... [--articles N] [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import tracemalloc
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from stages import corpus
from tables import Table, machine, middle, spread

import arnews


def drained(texts: Iterator[str], workers: int) -> float:
    start = perf_counter()
    for _ in arnews.parse_many(texts, workers=workers):
        pass
    return perf_counter() - start


def peak(texts: Iterator[str]) -> int:
    tracemalloc.start()
    drained(texts, 1)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def tables(texts: list[str], articles: int, rounds: int) -> list[Table]:
    def stream(n: int) -> Iterator[str]:
        return islice(cycle(texts), n)

    found = Table(
        "Streams",
        f"`parse_many` over {articles:,} articles, {rounds} rounds, on {os.cpu_count()} cores.",
        ("processes", "articles a second", "times one process", "spread"),
    )
    drained(stream(len(texts)), 1)
    one, two, ratios = [], [], []
    for _ in range(rounds):
        one.append(drained(stream(articles), 1))
        two.append(drained(stream(articles), 2))
        ratios.append(one[-1] / two[-1])
    found.rows.append(("1", middle([articles / t for t in one], 0), "1.00", ""))
    found.rows.append(("2", middle([articles / t for t in two], 0), middle(ratios), spread(ratios)))
    few, many = peak(stream(100)), peak(stream(1000))
    found.notes.append(
        f"Peak memory of a stream of 100 articles is {few / 1e6:.2f} MB, of 1,000 it is {many / 1e6:.2f} MB."
    )
    return [found]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    found = tables(list(corpus(args.corpus)), args.articles, args.rounds)
    print(machine(), *(table.markdown() for table in found), sep="\n\n")


if __name__ == "__main__":
    main()
