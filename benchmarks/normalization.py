"""Normal forms side by side with what users would pick instead, all in one run.

usage: python benchmarks/normalization.py CORPUS... [--rounds N]

CORPUS: .txt files, .jsonl files with a "text" in each record, or folders of them. Texts in which more than a tenth of
the characters are diacritics are vocalised news; where there are none, the plain ones get a vowel sign on each second
letter, one after the other. Each round times every function over the same texts, one call a text, so that a noisy
machine slows all alike. Shown are medians; the ratio is to arnews, and for the aligned forms to the plain ones.
pyarabic, mahad and camel-tools are measured where they are installed, arnews being there too or on the path.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections.abc import Callable
from functools import partial, reduce
from itertools import cycle
from pathlib import Path

from stages import corpus, timed
from tables import Table, spread, version_of

import arnews
from arnews import Span, chars

Function = Callable[[str], object]
Groups = dict[str, dict[str, Function]]


def chain(*functions: Callable[[str], str]) -> Function:
    return lambda text: reduce(lambda found, function: function(found), functions, text)


def pyarabic() -> tuple[Function, Function]:
    from pyarabic import araby

    steps = (araby.strip_tatweel, araby.normalize_ligature, araby.normalize_alef, araby.normalize_teh)
    return araby.strip_tashkeel, chain(araby.strip_tashkeel, *steps)


def mahad() -> tuple[Function, Function]:
    from maha.cleaners import functions as maha

    return maha.remove_all_harakat, chain(
        maha.remove_all_harakat, maha.remove_tatweel, partial(maha.normalize, all=True)
    )


def camel_tools() -> tuple[Function, Function]:
    from camel_tools.utils import normalize as camel
    from camel_tools.utils.dediac import dediac_ar

    steps = (camel.normalize_alef_ar, camel.normalize_alef_maksura_ar, camel.normalize_teh_marbuta_ar)
    return dediac_ar, chain(dediac_ar, *steps)


PEERS = {
    "pyarabic": (pyarabic, "strip_tashkeel", "strip_tashkeel, strip_tatweel, normalize_*"),
    "mahad": (mahad, "remove_all_harakat", "remove_all_harakat, remove_tatweel, normalize(all)"),
    "camel-tools": (camel_tools, "dediac_ar", "dediac_ar, normalize_*_ar"),
}


def there_and_back(text: str, form: str) -> Span:
    found = arnews.normalize_aligned(text, form)
    return found.alignment.to_source(Span(0, len(found.text)))


def groups() -> tuple[Groups, list[str]]:
    """What is compared with what, the first of each group being the measure of the others; and what is missing."""
    stripped: dict[str, Function] = {"arnews, undiacritized": partial(arnews.normalize, form="undiacritized")}
    keys: dict[str, Function] = {"arnews, search": partial(arnews.normalize, form="search")}
    missing = []
    for name, (functions, strips, normalizes) in PEERS.items():
        try:
            strip, normalize = functions()
        except ImportError:
            missing.append(f"{name} is left out: it is not installed here.")
            continue
        stripped[f"{name} {version_of(name)}, {strips}"] = strip
        keys[f"{name}, {normalizes}"] = normalize
    found: Groups = {"undiacritized": stripped, "search": keys}
    for form in "canonical", "undiacritized", "search":
        found[f"{form}, aligned"] = {
            f"normalize, {form}": partial(arnews.normalize, form=form),
            "normalize_aligned": partial(arnews.normalize_aligned, form=form),
            "normalize_aligned and to_source": partial(there_and_back, form=form),
        }
    return found, missing


def tables(texts: list[str], rounds: int) -> list[Table]:
    """One for plain news and one for vocalised."""
    plain, vocalised = [], []
    for text in texts:
        (vocalised if sum(map(text.count, chars.VOWEL_SIGNS)) * 10 > len(text) else plain).append(text)
    if not vocalised:
        signs = cycle(chars.VOWEL_SIGNS)
        vocalised = [re.sub(f"[{chars.LETTERS}].?", lambda letters: letters[0] + next(signs), text) for text in plain]
    members, missing = groups()
    return [
        _table(kind, found, rounds, members, missing) for kind, found in (("plain", plain), ("vocalised", vocalised))
    ]


def _table(kind: str, texts: list[str], rounds: int, members: Groups, missing: list[str]) -> Table:
    size = sum(map(len, texts))
    found = Table(
        f"Normal forms, {kind} news",
        f"{len(texts)} texts, {size:,} characters, {rounds} rounds. The ratio is to the line with 1.00 above.",
        ("what", "ns a character", "ratio", "spread"),
        notes=missing,
    )
    times = max(1, 200_000 // size)  # each measurement takes a millisecond at least
    for functions in members.values():
        order = list(functions)
        measured: list[dict[str, float]] = []
        for _ in range(rounds):
            measured.append({name: timed(functions[name], texts * times) for name in order})
            order.append(order.pop(0))  # whoever comes first finds the caches cold
        first = next(iter(functions))
        for name in functions:
            ratios = [m[name] / m[first] for m in measured]
            nanoseconds = statistics.median(m[name] for m in measured) / (size * times) * 1e9
            found.rows.append((name, f"{nanoseconds:.2f}", f"{statistics.median(ratios):.2f}", spread(ratios)))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    print("\n".join(table.markdown() for table in tables(list(corpus(args.corpus)), args.rounds)))


if __name__ == "__main__":
    main()
