"""What a text twice as long costs: news, and the adversaries of the tests.

usage: python benchmarks/scaling.py CORPUS... [--megabytes N] [--rounds N] [--only NAME]

Time is that of the processor, the least of the rounds; megabytes are those of UTF-8. Twice the text should cost twice
the time, and no more than 2.4 times on a noisy machine.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from stages import corpus
from tables import Table, machine

import arnews

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.adversaries import ADVERSARIES

MOST = 2.4
SHOWN = 15
# What seems to grow more is measured again, so often, before it is believed: whatever else runs only adds to a time.
AGAIN = 5
PUBLISHED = dt.date(2024, 11, 28)
NEWS_SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
SHORT = (30_000, 60_000)
TRACED = 1_000_000  # tracing memory makes a parse many times slower
# Seconds that one text may take for another round to be worth its time.
PATIENCE = 2.0


def seconds(text: str, rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        start = process_time()
        arnews.parse(text, published=PUBLISHED)
        best = min(best, process_time() - start)
        if best > PATIENCE:
            break
    return best


def peak(text: str) -> int:
    tracemalloc.start()
    arnews.parse(text, published=PUBLISHED)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def of_size(make: Callable[[int], str], wanted: float) -> str:
    """What `make` gives in so many bytes, roughly."""
    return make(int(wanted * 1000 / size(make(1000))))


def news(texts: list[str], rounds: int) -> Table:
    """News from a kilobyte to ten megabytes."""
    whole = "\n\n".join(texts) + "\n\n"
    found = Table(
        "Length of a text",
        "The example articles one after the other, as one text. Memory is the peak of a parse, its result included.",
        ("size", "ms", "MB/s", "times the one before", "memory a byte of text"),
    )
    before = (0.0, 0.0)
    for wanted in NEWS_SIZES:
        text = (whole * (wanted // size(whole) + 1))[: wanted * len(whole) // size(whole)]
        took, bytes_ = seconds(text, rounds), size(text)
        # a tenfold step, as twice and again
        growth = f"{took / before[0]:.1f} for {bytes_ / before[1]:.1f}" if before[0] else ""
        memory = f"{peak(text) / bytes_:.0f}" if bytes_ <= TRACED else "not traced"
        found.rows.append(
            (f"{bytes_ / 1000:,.0f} kB", f"{1000 * took:,.1f}", f"{bytes_ / took / 1e6:.2f}", growth, memory)
        )
        before = took, bytes_
    return found


def adversaries(megabytes: float, rounds: int, only: str = "") -> Table:
    """The adversaries at a quarter of a size and the whole of it, the one that grows most first.

    Twice a text is taken as the root of four times it: the garbage collector of Python, which looks through all that
    is alive when that has grown by a quarter, comes in leaps.
    """
    measured, memory = [], []
    for name, make in ADVERSARIES.items():
        if only not in name:
            continue
        quarter, whole = of_size(make, megabytes * 2.5e5), of_size(make, megabytes * 1e6)
        arnews.parse(quarter[:1000])
        took = (seconds(quarter, rounds), seconds(whole, rounds))
        for _ in range(AGAIN):
            if took[1] <= MOST**2 * took[0]:
                break
            took = (min(took[0], seconds(quarter, rounds)), min(took[1], seconds(whole, rounds)))
        measured.append(((took[1] / took[0]) ** 0.5, took, size(whole), name))
        peaks = [peak(of_size(make, wanted)) for wanted in SHORT]
        memory.append((peaks[1] / peaks[0], name, peaks[1] / SHORT[1]))
    measured.sort(reverse=True)
    over = sum(ratio > MOST for ratio, *_ in measured)
    found = Table(
        "Adversaries",
        f"{len(measured)} texts that are meant to be costly, {megabytes / 4:g} MB and {megabytes:g} MB of each; "
        f"{over} of them took more than {MOST} times as long for twice the text.",
        ("text", "ms", "ms for four times", "times for twice", "MB/s"),
    )
    for ratio, (once, more), bytes_, name in measured[:SHOWN]:
        found.rows.append(
            (name, f"{1000 * once:.1f}", f"{1000 * more:.1f}", f"{ratio:.2f}", f"{bytes_ / more / 1e6:.2f}")
        )
    if len(measured) > SHOWN:
        found.notes.append(
            f"The {SHOWN} that grow most; the median of all is {median(m[0] for m in measured):.2f} times."
        )
        slow = max(measured, key=lambda m: m[1][1] / m[2])
        found.notes.append(f"The slowest of all a byte: {slow[3]}, at {slow[2] / slow[1][1] / 1e6:.2f} MB/s.")
    most, dear = max(memory), max(memory, key=lambda m: m[2])
    found.notes.append(
        f"Memory, at {SHORT[0] / 1000:.0f} and {SHORT[1] / 1000:.0f} kB: at most {most[0]:.2f} times for twice the "
        f"text ({most[1]}), at most {dear[2]:.0f} bytes a byte ({dear[1]})."
    )
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--megabytes", type=float, default=0.4)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="adversaries whose name holds this")
    args = parser.parse_args()
    print(machine(), "", adversaries(args.megabytes, args.rounds, args.only).markdown(), sep="\n")
    if not args.only:
        print(news(list(corpus(args.corpus)), args.rounds).markdown())


if __name__ == "__main__":
    main()
