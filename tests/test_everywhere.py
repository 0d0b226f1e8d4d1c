"""The same facts in every thread, process and setting; nothing written, nobody called, nothing asked; streams whole."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import pickle
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path

import pytest

import arnews
from arnews import index

SRC = str(Path(arnews.__file__).parents[1])
PUBLISHED = dt.date(2024, 11, 28)
EXAMPLES = [
    (files("arnews") / "examples" / f"{name}.txt").read_text(encoding="utf-8") for name in ("gulf", "levant", "maghreb")
]
TEXTS = [*EXAMPLES, *(paragraph for text in EXAMPLES for paragraph in text.split("\n") if paragraph)]


def facts(text: str) -> str:
    """All that was found, as text that tells apart what is not equal."""
    return repr(arnews.parse(text, published=PUBLISHED))


def digest(articles: list[str]) -> str:
    return hashlib.sha256("\n".join(articles).encode("utf-8")).hexdigest()


# ---- threads ------------------------------------------------------------------------------------------------------


def test_sixteen_threads_give_what_one_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    """All begin at once with a lexicon that knows no word yet, and take turns often."""
    alone = [arnews.parse(text, published=PUBLISHED) for text in TEXTS]
    monkeypatch.setattr(index, "_latest", [])
    start = threading.Barrier(16)

    def parse(n: int) -> list[arnews.Article]:
        start.wait()
        order = TEXTS[n:] + TEXTS[:n]
        found = [arnews.parse(text, published=PUBLISHED) for text in order]
        return found[len(TEXTS) - n :] + found[: len(TEXTS) - n]

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(16) as pool:
            assert all(found == alone for found in pool.map(parse, range(16)))
    finally:
        sys.setswitchinterval(usual)


# ---- processes ----------------------------------------------------------------------------------------------------

_RUN = f"""
import sys
sys.path[:0] = [{SRC!r}]
import datetime as dt, hashlib, locale
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass  # not on this machine
import arnews
texts = sys.stdin.buffer.read().decode("utf-8").split("\\0")
found = [repr(arnews.parse(text, published=dt.date(2024, 11, 28))) for text in texts]
print(hashlib.sha256("\\n".join(found).encode("utf-8")).hexdigest())
"""


def run(code: str, *options: str, **environment: str) -> str:
    """What a new interpreter prints; it must warn of nothing."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, *options, "-c", code],
        input="\0".join(TEXTS).encode("utf-8"),
        capture_output=True,
        env={**kept, **environment},
    )
    assert done.stderr.decode() == ""
    assert done.returncode == 0
    return done.stdout.decode().strip()


SETTINGS: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "hash seed 0": ((), {"PYTHONHASHSEED": "0"}),
    "hash seed 1": ((), {"PYTHONHASHSEED": "1"}),
    "hash seed 4294967295": ((), {"PYTHONHASHSEED": "4294967295"}),
    "warnings are errors": (("-W", "error"), {}),
    "no asserts": (("-O",), {}),
    "no docstrings": (("-OO",), {}),
    "isolated": (("-I",), {}),
    "no site, no compiled files": (("-B",), {}),
    "bytes warnings": (("-bb",), {}),
    "development mode": (("-X", "dev", "-W", "error"), {}),
    "locale C": ((), {"LC_ALL": "C"}),
    "locale C, no UTF-8": (("-X", "utf8=0"), {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}),
    "locale of Egypt": ((), {"LC_ALL": "ar_EG.UTF-8"}),
    "Arabic code page": (("-X", "utf8=0"), {"LC_ALL": "ar_EG.ISO-8859-6"}),
    "far from Greenwich": ((), {"TZ": "Pacific/Kiritimati"}),
}


@pytest.mark.parametrize(("options", "environment"), SETTINGS.values(), ids=SETTINGS)
def test_every_setting_gives_the_same(options: tuple[str, ...], environment: dict[str, str]) -> None:
    assert run(_RUN, *options, **environment) == digest(list(map(facts, TEXTS)))


def test_nothing_warns_when_all_is_compiled_anew(tmp_path: Path) -> None:
    """Newer Pythons warn about pyarabic's source when they compile it, and only then."""
    assert run(_RUN, "-W", "error", "-X", f"pycache_prefix={tmp_path}") == digest(list(map(facts, TEXTS)))


_WATCHED = f"""
import os, sys
sys.path[:0] = [{SRC!r}]
sys.dont_write_bytecode = True
import collections.abc

seen = []
# What an import does, and what touches nothing outside.
QUIET = ("import", "compile", "exec", "marshal.", "os.listdir", "os.scandir", "object.__", "code.__new__",
         "function.__new__", "sys._getframe", "builtins.id", "cpython.", "gc.")

def hook(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        if (mode or "r").strip("bt") != "r" or (flags is not None and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            seen.append(("writes", str(path)))
        elif parsing and "zoneinfo" not in str(path):
            seen.append(("reads", str(path)))
    elif not event.startswith(QUIET):
        seen.append((event, str(arguments)[:80]))

class Environment(collections.abc.MutableMapping):
    def _asked(self, *_):
        frame = sys._getframe(1)
        while frame:
            name = frame.f_globals.get("__name__", "")
            if name == "zoneinfo._tzpath":
                break
            if name.split(".")[0] == "arnews":
                seen.append(("environment", name))
            frame = frame.f_back
        raise KeyError("nothing")
    __getitem__ = __setitem__ = __delitem__ = _asked
    def __iter__(self):
        self._asked()
    def __len__(self):
        return 0

texts = sys.stdin.buffer.read().decode("utf-8").split("\\0")
os.environ = Environment()
os.environb = Environment()
parsing = False
sys.addaudithook(hook)
import arnews
arnews.parse(texts[0])
parsing = True
for text in texts:
    arnews.parse(text)
    for form in ("canonical", "undiacritized", "search"):
        arnews.normalize_aligned(text, form)
for event in seen:
    print(*event)
"""


def test_nothing_is_written_nobody_is_called_and_nothing_is_asked() -> None:
    """Neither at the import nor later; after the first parse, no file is read either.

    All but the tz data base: it is read when a text names a zone, from where the standard library looks for it.
    """
    assert run(_WATCHED) == ""


def test_the_watch_sees() -> None:
    acts = "open('/dev/null', 'w').close(); import socket; socket.socket().close(); arnews.__dict__['asks']()"
    ask = "exec('def asks():\\n import os\\n os.environ.get(\"HOME\")', vars(arnews)); "
    seen = run(_WATCHED.replace("arnews.parse(texts[0])", ask + acts))
    assert "writes /dev/null" in seen
    assert "socket.__new__" in seen
    assert "environment arnews" in seen


@pytest.mark.parametrize("text", TEXTS[:3])
def test_articles_pickle_with_every_protocol(text: str) -> None:
    article = arnews.parse(text, published=PUBLISHED)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(article, protocol)) == article


# ---- streams ------------------------------------------------------------------------------------------------------

STREAM = [f"وصل {n} لاجئا أمس إلى بيروت." for n in range(100)]
workers = pytest.mark.parametrize("workers", [1, 2])


def until_it_fails(articles: Iterator[arnews.Article]) -> tuple[list[str], Exception]:
    """The texts of what came, and the error that ended it."""
    came: list[str] = []
    try:
        for article in articles:
            came.append(article.text)
    except Exception as error:
        return came, error
    raise AssertionError("nothing failed")


@workers
@pytest.mark.parametrize("bad", [5, b"\xd9", ("text", "2024"), ("text",), (5, None)])
def test_a_bad_item_is_named_after_all_before_it(bad: object, workers: int) -> None:
    items = [*STREAM[:40], bad, *STREAM[40:]]
    came, error = until_it_fails(arnews.parse_many(items, workers=workers))  # type: ignore[arg-type]
    assert came == STREAM[:40]
    assert isinstance(error, TypeError)
    assert str(error).startswith("item 40: ")


@workers
def test_an_error_of_the_source_comes_after_all_before_it(workers: int) -> None:
    def source() -> Iterator[str]:
        yield from STREAM[:40]
        raise OSError("the disk is gone")

    came, error = until_it_fails(arnews.parse_many(source(), workers=workers))
    assert came == STREAM[:40]
    assert isinstance(error, OSError)


@pytest.fixture
def fragile(monkeypatch: pytest.MonkeyPatch) -> str:
    """A text over which a process ends, where processes are copies of this one."""
    if sys.platform != "linux":
        pytest.skip("processes are no copies of this one here")
    module, parent = sys.modules["arnews.parse"], os.getpid()
    parse = arnews.parse

    def fragile_parse(text: str, *, published: dt.date | None = None) -> arnews.Article:
        if text == "موت" and os.getpid() != parent:
            os._exit(1)
        if text == "عطل":
            raise ZeroDivisionError("a fault of the program")
        return parse(text, published=published)

    monkeypatch.setattr(module, "parse", fragile_parse)
    return "موت"


@pytest.mark.parametrize("at", [0, 7, 16, 50, 99])
def test_a_process_that_ends_is_reported_with_its_text_and_nothing_is_lost(fragile: str, at: int) -> None:
    came, error = until_it_fails(arnews.parse_many([*STREAM[:at], fragile, *STREAM[at:]], workers=2))
    assert came == STREAM[:at]
    assert isinstance(error, arnews.WorkerError)
    assert error.index == at
    assert f"text {at}," in str(error)
    assert pickle.loads(pickle.dumps(error)).index == at


def test_a_fault_in_a_process_is_reported_the_same_way(fragile: str) -> None:
    came, error = until_it_fails(arnews.parse_many([*STREAM[:20], "عطل", *STREAM], workers=2))
    assert came == STREAM[:20]
    assert isinstance(error, arnews.WorkerError)
    assert error.index == 20
    assert isinstance(error.__cause__, ZeroDivisionError)


def test_a_process_that_ends_once_costs_nothing(fragile: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine short of memory kills whom it likes: what was under way is parsed again."""
    module, parent, parse = sys.modules["arnews.parse"], os.getpid(), arnews.parse

    def killed_once(text: str, *, published: dt.date | None = None) -> arnews.Article:
        if text == STREAM[30] and os.getpid() != parent:
            try:
                (tmp_path / "killed").touch(exist_ok=False)
            except FileExistsError:
                pass
            else:
                os._exit(1)
        return parse(text, published=published)

    monkeypatch.setattr(module, "parse", killed_once)
    assert [article.text for article in arnews.parse_many(STREAM, workers=2)] == STREAM
    assert (tmp_path / "killed").exists()


def test_whoever_stops_early_waits_for_no_more() -> None:
    read = 0

    def source() -> Iterator[str]:
        nonlocal read
        for text in STREAM * 100:
            read += 1
            yield text

    articles = arnews.parse_many(source(), workers=2)
    assert next(articles).text == STREAM[0]
    articles.close()  # type: ignore[attr-defined]
    assert read < 200


# ---- memory -------------------------------------------------------------------------------------------------------


def peak(texts: Iterator[str], workers: int) -> int:
    """The most memory that this process needs for a stream, in bytes."""
    tracemalloc.start()
    for _ in arnews.parse_many(texts, workers=workers):
        pass
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


@workers
def test_memory_does_not_grow_with_the_number_of_texts(workers: int) -> None:
    def stream(n: int) -> Iterator[str]:
        return (STREAM[i % len(STREAM)] for i in range(n))

    peak(stream(200), workers)
    # Python keeps some freed tuples for later, a few hundred kB; 1 800 articles would be megabytes.
    assert peak(stream(2000), workers) <= peak(stream(200), workers) + 1_000_000


def test_an_article_takes_less_than_two_megabytes() -> None:
    text = ("\n".join(EXAMPLES) * 2)[:2000]
    arnews.parse(text)
    tracemalloc.start()
    arnews.parse(text, published=PUBLISHED)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 2_000_000
