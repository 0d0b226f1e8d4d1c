"""The documents say the truth: their examples run, and everything public is in the reference."""

from __future__ import annotations

import doctest
import re
import shutil
import warnings
from pathlib import Path

import pytest

import arnews

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "README.ar.md", *sorted((ROOT / "docs").rglob("*.md"))]
# A fenced block of examples with prompts; blocks without prompts are there to be read.
EXAMPLES = re.compile(r"^( *)```pycon\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def examples(page: Path) -> str:
    """All examples of a page as one, since later ones use the names of earlier ones; what is between is left blank."""
    text, kept, last = page.read_text(encoding="utf-8"), "", 0
    for found in EXAMPLES.finditer(text):
        kept += "\n" * text.count("\n", last, found.start(2)) + found[2]
        last = found.end(2)
    return kept


@pytest.mark.parametrize(
    "page", [p for p in PAGES if examples(p).strip()], ids=lambda p: p.relative_to(ROOT).as_posix()
)
def test_examples_are_true(page: Path) -> None:
    name = page.relative_to(ROOT).as_posix()
    for needed in re.findall(r"^<!-- needs: (.*) -->$", page.read_text(encoding="utf-8"), re.MULTILINE):
        for package in needed.split():
            if not shutil.which(package):  # `java` is a program
                pytest.importorskip(package, reason=f"the examples need {package}")
            warnings.simplefilter("ignore")  # those of other packages
    test = doctest.DocTestParser().get_doctest(examples(page), {}, name, str(page), 0)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.REPORT_ONLY_FIRST_FAILURE).run(
        test, out=report.append
    )
    assert not report, "".join(report)


def test_no_example_is_missed() -> None:
    for page in PAGES:
        prompts = len(re.findall(r"^ *>>> ", page.read_text(encoding="utf-8"), re.MULTILINE))
        assert prompts == len(re.findall(r"^ *>>> ", examples(page), re.MULTILINE)), (
            f"{page}: a prompt outside of ```pycon"
        )


def test_everything_public_is_in_the_reference() -> None:
    reference = "".join(p.read_text(encoding="utf-8") for p in sorted((ROOT / "docs" / "reference").glob("*.md")))
    documented = set(
        re.findall(r"^\.\. auto(?:function|class|exception|data):: arnews\.(\w+)$", reference, re.MULTILINE)
    )
    assert documented == set(arnews.__all__)


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} links to {target}"
