"""A module imports only from rooms below it, annotators never import one another, and only `chars` imports pyarabic."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import arnews

SRC = Path(arnews.__file__).parent

# From the ground up: a room imports from the floors below its own, and rooms of one floor do not know one another.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("chars", "errors", "model", "lexicon", "pool", "sayings", "nominals", "taken"),
    ("fold", "alignment", "moments"),
    ("steps", "index", "givennames"),
    ("normalize", "document"),
    # one grammar for each thing that several annotators read
    ("words", "values", "lines", "calendars", "money", "roles"),
    ("blessings", "digits", "inflection", "joints", "marks"),
    ("given",),
    ("ends", "offices"),
    ("phrases",),
    ("subjects", "starts", "predicates"),
    ("actors",),
    ("clauses", "names", "naming", "known", "doers", "nicknames", "openings"),
    ("fronts", "headings", "lists"),
    ("before",),
    ("government", "calling"),
    ("persons", "demands"),
    ("memory",),
    ("speakers",),
    ("cardinals", "objects", "sources", "othernames", "wording"),
    ("addressed", "things", "expects"),
    ("topics",),
    ("numerals", "complements", "othersenses", "ownwords"),
    ("participles",),
    ("speech", "masdars"),
    ("amounts", "timex"),
    ("annotators",),
    ("parse", "records"),
    ("export",),
    ("bridges",),
    ("batch",),
    ("cli",),
)
# The one look up: an article shows itself in a notebook.
UPWARD = {("model.py", "export.html.fragment")}
FLOOR = {room: n for n, rooms in enumerate(FLOORS) for room in rooms}


def modules() -> list[Path]:
    return sorted(p for p in SRC.rglob("*.py") if p.relative_to(SRC).as_posix() not in ("__init__.py", "__main__.py"))


def imported(path: Path) -> set[str]:
    """The arnews modules that a file imports, as dotted names without the package's."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "arnews":
            inside = node.module.split(".")[1:]
            found |= {".".join([*inside, alias.name]) for alias in node.names} if len(inside) != 1 else {inside[0]}
            if len(inside) == 1:
                found |= {f"{inside[0]}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.name.removeprefix("arnews.") for alias in node.names if alias.name.startswith("arnews.")}
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda p: p.relative_to(SRC).as_posix())
def test_imports_go_down(path: Path) -> None:
    parts = path.relative_to(SRC).with_suffix("").parts
    room = parts[0]
    assert room in FLOOR, f"{room} has no floor: give it one in FLOORS"
    for name in imported(path):
        other = name.split(".")[0]
        if other in FLOOR and other != room and (path.name, name) not in UPWARD:
            assert FLOOR[other] < FLOOR[room], f"{'/'.join(parts)} imports {name}"


def test_annotators_do_not_know_one_another() -> None:
    for path in (SRC / "annotators").glob("*.py"):
        if path.stem != "__init__":
            assert not [n for n in imported(path) if n.startswith("annotators")], path.name


def test_only_chars_imports_pyarabic() -> None:
    users = [p for p in SRC.rglob("*.py") if "pyarabic" in {w.split(".")[0] for w in _packages(p)}]
    assert [p.name for p in users] == ["chars.py"]


def _packages(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found
