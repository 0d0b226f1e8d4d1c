"""Coverage-guided fuzzing of the whole parse with atheris, which is installed for this alone.

usage: make fuzz [SECONDS=1200], or python fuzz/parse.py CORPUS [options of libFuzzer]

An input is bytes. Some of them tell what to make of the others: characters, in one of several ways; or choices by which
the newsroom of the tests writes an article and damages it. Every law of tests/laws.py is checked. CORPUS is a folder
that the run reads and adds to; an empty one is sown with random bytes. What breaks a law is printed as text, with the
traceback, and ends the run; make a test of it.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
from collections import Counter
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

with atheris.instrument_imports(include=["arnews"]):
    import arnews
    import arnews.export.json

    arnews.parse("بلغت الكلفة 20 مليون دولار أمس")  # the tables of the lexicon are imported at the first parse

from tests.laws import LAWS, check_normal_forms, check_readers  # noqa: E402
from tests.newsroom import damaged, write  # noqa: E402

ANCHORS = (None, dt.date(2024, 11, 28), dt.datetime(2024, 11, 28, 9, 30), dt.date(1, 1, 1), dt.date(9999, 12, 31))
ALPHABET = (ROOT / "src/arnews/examples/levant.txt").read_text(encoding="utf-8")
tried: Counter[str] = Counter()
_EVERY = 5000


def characters(data: atheris.FuzzedDataProvider) -> str:
    """Any code points, lone surrogates among them."""
    return data.ConsumeUnicode(2000)


def utf8(data: atheris.FuzzedDataProvider) -> str:
    """Bytes read as UTF-8: what the mutations of a real text stay close to."""
    return data.ConsumeBytes(4000).decode("utf-8", "replace")


def arabic(data: atheris.FuzzedDataProvider) -> str:
    """A byte a character of an article, so that a mutation of a byte is one of a letter."""
    return "".join(ALPHABET[byte * len(ALPHABET) // 256] for byte in data.ConsumeBytes(2000))


def article(data: atheris.FuzzedDataProvider) -> str:
    """An article of the newsroom, damaged."""

    def below(n: int) -> int:
        return data.ConsumeIntInRange(0, n - 1)

    return damaged(write(below), below)


SOURCES = (characters, utf8, arabic, article, article)


def test_one_input(raw: bytes) -> None:
    data = atheris.FuzzedDataProvider(raw)
    source = SOURCES[data.ConsumeIntInRange(0, len(SOURCES) - 1)]
    published = ANCHORS[data.ConsumeIntInRange(0, len(ANCHORS) - 1)]
    text = source(data)
    tried[source.__name__] += 1
    if not sum(tried.values()) % _EVERY:
        print("inputs tried:", sum(tried.values()), dict(tried), flush=True)
    try:
        found = arnews.parse(text, published=published)
        for law in LAWS:
            law(text, found)
        check_normal_forms(text)
        check_readers(text[:80])
    except Exception:
        print(f"\nbroken by {text!r}, published={published!r}", file=sys.stderr, flush=True)
        raise


def sow(folder: Path) -> None:
    """Inputs to begin with, the same every time: libFuzzer itself begins with inputs too short for an article."""
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        rng = random.Random(1)
        for n in range(200):
            (folder / f"sown-{n}").write_bytes(rng.randbytes(rng.choice((100, 400, 1600))))


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        if not argument.startswith("-"):
            sow(Path(argument))
    atheris.Setup(sys.argv, test_one_input)
    atheris.Fuzz()
