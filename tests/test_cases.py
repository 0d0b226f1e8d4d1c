"""Every `tests/cases/*.toml`: a sentence, and all that must be found in the layers it names.

A case names layers; each holds exactly the facts listed, as `[text, value]` with the value as `tests.show.value` writes
it, or nothing where the list is empty. Layers that a case does not name are not looked at. `why` says what rule it
keeps.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

import arnews
from arnews.model import LAYERS
from tests.show import value

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def cases() -> list[Any]:
    found = []
    for path in sorted((Path(__file__).parent / "cases").glob("*.toml")):
        for n, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1):
            marks = [pytest.mark.xfail(strict=True, reason=case["fails"])] if "fails" in case else []
            found.append(pytest.param(case, id=f"{path.stem}-{n}", marks=marks))
    return found


@pytest.mark.parametrize("case", cases())
def test_case(case: dict[str, Any]) -> None:
    unknown = case.keys() - {"text", "published", "why", "fails", "dateline", *LAYERS}
    assert not unknown, f"a case has no {unknown}"
    article = arnews.parse(case["text"], published=case.get("published"))
    for layer in (*LAYERS, "dateline"):
        if layer in case:
            found = getattr(article, layer)
            items = ([found] if found else []) if layer == "dateline" else found
            assert [[a.text, value(a)] for a in items] == case[layer], layer
