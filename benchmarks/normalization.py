"""Normalization side by side with what users would pick instead, all in one run.

usage: python benchmarks/normalization.py CORPUS... [--rounds N]

CORPUS: .txt files, .jsonl files with a "text" in each record, or folders of them. Texts in which more than a tenth of
the characters are diacritics are the vocalised ones, the others the plain ones. Each round times every function over
the same texts, one call a text, so that a noisy machine slows all alike, and then over all of them as one text. Shown
are medians in nanoseconds a character, and the ratio to the first of each group; `+ span` also asks for a span.

pyarabic and mahad are measured where they are installed. camel-tools is too heavy to install for this; its published
behaviour is copied here: one pattern of the diacritics for `dediac_ar`, and its normalizers of alef, alef maksura and
teh marbuta.
"""

from __future__ import annotations

import argparse
import platform
import re
import statistics
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from stages import corpus

import arnews
from arnews import Span, chars

Function = Callable[[str], object]
_CAMEL_DIACRITICS = re.compile("[\u064b-\u0652\u0670\u0640]")
_CAMEL_ALEFS = re.compile("[\u0625\u0623\u0671\u0622]")


def camel_dediac(text: str) -> str:
    return _CAMEL_DIACRITICS.sub("", text)


def camel_all(text: str) -> str:
    text = _CAMEL_ALEFS.sub("\u0627", camel_dediac(text))
    return text.replace("\u0649", "\u064a").replace("\u0629", "\u0647")


def span(form: str) -> Function:
    def run(text: str) -> object:
        found = arnews.normalize_aligned(text, form)
        return found.alignment.to_source(Span(0, len(found.text)))

    return run


def functions() -> dict[str, dict[str, Function]]:
    """What is compared with what; the first of each group is the measure of the others."""
    groups: dict[str, dict[str, Function]] = {
        "undiacritized": {
            "arnews": lambda t: arnews.normalize(t, "undiacritized"),
            "camel-tools dediac_ar": camel_dediac,
        },
        "search": {"arnews": lambda t: arnews.normalize(t, "search"), "camel-tools, all normalizers": camel_all},
    }
    try:
        from pyarabic import araby

        groups["undiacritized"]["pyarabic strip_tashkeel"] = araby.strip_tashkeel
        groups["search"]["pyarabic, strip and normalize"] = lambda t: araby.normalize_teh(
            araby.normalize_alef(araby.normalize_ligature(araby.strip_tatweel(araby.strip_tashkeel(t))))
        )
    except ImportError:
        print("pyarabic is not installed")
    try:
        from maha.cleaners import functions as maha

        groups["undiacritized"]["mahad remove_harakat"] = maha.remove_harakat
        groups["undiacritized"]["mahad remove_all_harakat"] = maha.remove_all_harakat
        groups["search"]["mahad normalize, without harakat"] = lambda t: maha.normalize(
            maha.remove_tatweel(maha.remove_all_harakat(t)), all=True
        )
    except ImportError:
        print("mahad is not installed")
    for form in arnews.CANONICAL, arnews.UNDIACRITIZED, arnews.SEARCH:
        name = form.name
        groups[f"{name}, plain to aligned"] = {
            "normalize": lambda t, name=name: arnews.normalize(t, name),  # type: ignore[misc]
            "normalize_aligned": lambda t, name=name: arnews.normalize_aligned(t, name),  # type: ignore[misc]
            "normalize_aligned + span": span(name),
        }
    return groups


def timed(function: Function, texts: list[str]) -> float:
    start = perf_counter()
    for text in texts:
        function(text)
    return perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    sets: dict[str, list[str]] = {"plain": [], "vocalised": []}
    for text in corpus(args.corpus):
        marks = sum(map(text.count, chars.VOWEL_SIGNS))
        sets["vocalised" if marks * 10 > len(text) else "plain"].append(text)
    sets["plain, one text"] = ["\n".join(sets["plain"])]
    sets["vocalised, one text"] = ["\n".join(sets["vocalised"])]
    groups = functions()
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for kind, texts in sets.items():
        size = sum(map(len, texts))
        if not size:
            continue
        print(f"\n{kind}: {len(texts)} texts, {size:,} characters")
        for group, members in groups.items():
            first, *others = members
            order = [first, *others]
            rounds: list[dict[str, float]] = []
            for _ in range(args.rounds):
                rounds.append({name: timed(members[name], texts) for name in order})
                order.append(order.pop(0))  # whoever comes first finds the caches cold
            for name in members:
                seconds = statistics.median(r[name] for r in rounds)
                ratio = statistics.median(r[name] / r[first] for r in rounds)
                print(f"  {group:33}{name:34}{seconds / size * 1e9:9.2f} ns/char{ratio:8.2f}")


if __name__ == "__main__":
    main()
