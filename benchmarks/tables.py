"""What the benchmarks print and write: tables in Markdown, and the machine that they were measured on."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


@dataclass
class Table:
    """A table with a title, what it says in a sentence or two, and notes under it."""

    title: str
    about: str
    head: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def markdown(self) -> str:
        lines = [f"## {self.title}", "", self.about]
        if self.rows:
            under = ("---", *("---:",) * (len(self.head) - 1))
            lines += ["", *(f"| {' | '.join(row)} |" for row in (self.head, under, *self.rows))]
        if self.notes:
            lines += ["", *(f"* {note}" for note in self.notes)]
        return "\n".join(lines) + "\n"


def spread(values: Sequence[float], digits: int = 2) -> str:
    """The least and the most."""
    return f"{min(values):.{digits}f}–{max(values):.{digits}f}"


def middle(values: Sequence[float], digits: int = 2) -> str:
    return f"{statistics.median(values):.{digits}f}"


def version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def machine() -> str:
    """The class of machine and the versions, on one line."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        model = names[0] if names else model
    packages = ", ".join(f"{name} {version_of(name)}" for name in ("attrs", "regex", "pyarabic", "hijridate"))
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}; {python}; {packages}"
