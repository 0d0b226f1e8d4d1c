"""The documents say the truth: their examples run, and everything public is in the reference."""

from __future__ import annotations

import doctest
import inspect
import re
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

import arnews

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "README.ar.md", *sorted((ROOT / "docs").rglob("*.md"))]
# A fenced block of examples with prompts; blocks without prompts are there to be read.
EXAMPLES = re.compile(r"^( *)```pycon\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)

REFERENCE = sorted((ROOT / "docs" / "reference").glob("*.md"))
DIRECTIVE = re.compile(r"^\.\. auto(function|class|exception|data|module):: ([\w.]+)\n((?: +:.*\n)*)", re.MULTILINE)
# What only other rooms call.
INTERNAL = {"arnews.export.facts", "arnews.bridges.arrow.add_articles"}


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


def listed() -> dict[str, str]:
    """What docs/reference lists: full names, with the kind of the directive; members of modules and classes too."""
    found: dict[str, str] = {}
    for page in REFERENCE:
        for kind, name, options in DIRECTIVE.findall(page.read_text(encoding="utf-8")):
            found[name] = kind
            members = re.search(r":members:(.*)", options)
            for member in re.split(r",\s*", members[1].strip()) if members else ():
                found[f"{name}.{member}" if member else f"{name}.*"] = "member"
    return found


LISTED = listed()
MODULES = sorted(name for name, kind in LISTED.items() if kind == "module")


def test_everything_public_is_in_the_reference() -> None:
    assert {name for name in LISTED if name.count(".") == 1} - {*MODULES} == {
        f"arnews.{name}" for name in arnews.__all__
    }
    text = "".join(page.read_text(encoding="utf-8") for page in REFERENCE)
    for room in "export", "bridges":
        for path in sorted((ROOT / "src" / "arnews" / room).glob("[a-z]*.py")):
            module = f"arnews.{room}.{path.stem}"
            assert module in INTERNAL or re.search(rf"\b{module}\b", text), f"no page of docs/reference names {module}"


def functions(owner: object, module: str) -> Iterator[tuple[str, object]]:
    """The public functions, classes, methods and properties that a class or a module makes itself."""
    for name, value in vars(owner).items():
        value = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
        value = value.fget if isinstance(value, property) else value
        called = inspect.isfunction(value) or inspect.isclass(value)
        if called and not name.startswith("_") and value.__module__ == module:
            yield name, value


@pytest.mark.parametrize("module", [name for name in MODULES if name != "arnews.model"])
def test_all_of_a_public_module_is_in_the_reference_with_an_example(module: str) -> None:
    for name, value in functions(pytest.importorskip(module), module):
        if f"{module}.{name}" not in INTERNAL:
            assert f"{module}.{name}" in LISTED, f"no page of docs/reference lists {module}.{name}"
            assert ">>> " in (inspect.getdoc(value) or ""), f"the docstring of {module}.{name} has no example"


@pytest.mark.parametrize("name", [name for name, kind in LISTED.items() if kind in ("function", "class", "exception")])
def test_all_of_the_reference_has_an_example(name: str) -> None:
    module, _, short = name.rpartition(".")
    value = getattr(pytest.importorskip(module), short)
    assert ">>> " in (inspect.getdoc(value) or ""), f"the docstring of {name} has no example"
    if not inspect.isclass(value):
        return
    for method, does in functions(value, value.__module__):
        assert LISTED.keys() & {f"{name}.*", f"{name}.{method}"}, f"no page of docs/reference lists {name}.{method}"
        assert ">>> " in (inspect.getdoc(does) or ""), f"the docstring of {name}.{method} has no example"


@pytest.mark.parametrize("name", [name for name, kind in LISTED.items() if kind == "data"])
def test_constants_are_used_in_an_example(name: str) -> None:
    # doctest does not look under a constant, so an example of the page does it instead.
    short = name.rpartition(".")[2]
    assert any(re.search(rf"\b{short}\b", examples(page)) for page in REFERENCE), f"no example there uses {name}"


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} links to {target}"
