"""Every fact says which rule made it, and `docs/reference/rules.md` lists all rules."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import arnews
from tests.test_cases import cases

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "rules.md"
SECTIONS = {
    "Sentences": "Sentence", "Numbers": "Number", "Quantities": "Quantity", "Ranges": "Range",
    "Time expressions": "Timex", "Quotations": "Quotation", "Attributions": "Attribution", "Aliases": "Alias",
    "Datelines": "Dateline",
}  # fmt: skip


def listed() -> dict[str, set[str]]:
    """The codes of each kind of fact on the page."""
    found: dict[str, set[str]] = {}
    for section in PAGE.read_text(encoding="utf-8").split("\n## ")[1:]:
        title, _, body = section.partition("\n")
        cells = re.findall(r"^\| (`.*?) \|", body, re.MULTILINE)
        found[SECTIONS[title]] = {code for cell in cells for code in re.findall(r"`(.*?)`", cell)}
    return found


def test_rules_are_those_of_the_page() -> None:
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for case in cases():
        article = arnews.parse(case.values[0]["text"])
        facts = [*article.sentences, *article.annotations]
        for found in article.ranges:
            facts += [end for end in (found.low, found.high) if end is not None]
        for fact in facts:
            seen[type(fact).__name__].update(fact.rule.split("+") if type(fact).__name__ == "Timex" else [fact.rule])
    assert seen == listed()
