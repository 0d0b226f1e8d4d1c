"""Draws the figure of docs/explanation/speed.md from benchmarks/results.md.

usage: python benchmarks/chart.py > docs/explanation/speed.svg
"""

from __future__ import annotations

import math
from pathlib import Path
from xml.sax.saxutils import escape

RESULTS = Path(__file__).with_name("results.md")
WIDTH, ROW, LABEL, RIGHT = 760, 34, 330, 70
# Readable on white and on black pages alike.
OWN, OTHER, TEXT = "#2f7d5b", "#7a8aa0", "#808080"

Bar = tuple[str, float]


def bars(results: str) -> list[Bar]:
    """The names and milliseconds of the table of peers."""
    table = results.partition("## Beside others")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    return [(row[0], float(row[3])) for row in rows[2:]]


def draw(found: list[Bar]) -> str:
    """Bars on a logarithmic scale, the least time first."""
    found = sorted(found, key=lambda bar: bar[1])
    least = math.floor(math.log10(found[0][1]))
    most = math.ceil(math.log10(found[-1][1]))
    scale = (WIDTH - LABEL - RIGHT) / max(1, most - least)
    height = ROW * len(found) + 46
    head = f'viewBox="0 0 {WIDTH} {height}" role="img" font-family="sans-serif" font-size="13" fill="{TEXT}"'
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {head}>',
        "<title>Milliseconds for the three example articles, on a logarithmic scale; shorter is faster</title>",
    ]
    for power in range(least, most + 1):
        x = LABEL + (power - least) * scale
        out.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="6" y2="{height - 36}" stroke="{TEXT}" stroke-opacity="0.3"/>')
        out.append(f'<text x="{x:.1f}" y="{height - 20}" text-anchor="middle">{10.0**power:g}</text>')
    for n, (name, ms) in enumerate(found):
        y, width = 8 + n * ROW, (math.log10(ms) - least) * scale
        color = OWN if name.startswith("arnews") else OTHER
        out.append(f'<text x="{LABEL - 10}" y="{y + 17}" text-anchor="end">{escape(name)}</text>')
        out.append(f'<rect x="{LABEL}" y="{y}" width="{max(width, 1):.1f}" height="{ROW - 10}" fill="{color}"/>')
        out.append(f'<text x="{LABEL + width + 6:.1f}" y="{y + 17}">{ms:g}</text>')
    middle = (LABEL + WIDTH - RIGHT) / 2
    out.append(f'<text x="{middle}" y="{height - 4}" text-anchor="middle">ms, logarithmic scale</text>')
    return "\n".join([*out, "</svg>", ""])


if __name__ == "__main__":
    print(draw(bars(RESULTS.read_text(encoding="utf-8"))), end="")
