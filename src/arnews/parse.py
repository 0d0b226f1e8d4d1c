"""The pipeline: text to article."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Union

import attrs

from arnews import chars, marks, numerals
from arnews.annotators import ANNOTATORS, times
from arnews.document import Document
from arnews.errors import TimexError, WorkerError, require_str
from arnews.model import LAYERS, Annotation, Article, Dateline, Moment, Span, Timex, text_order
from arnews.normalize import Normalized
from arnews.values import exactly

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Text = Union[str, Normalized]
Item = Union[Text, "tuple[Text, Moment | None]"]
"""What `parse_many` takes: a text, or a text with its own date of publication."""

# Texts a worker gets at a time: enough to hide the cost of sending, few enough to keep memory flat.
_CHUNK = 16

_CONTROLS = "".join(chars.CONTROL_SET)


def parse(text: str | Normalized, *, published: Moment | None = None) -> Article:
    """Find the facts of an article.

    `text` is any `str`, untouched; parsing never raises for what it says. `published` (a `date` or `datetime`) is the
    anchor of relative and partial dates such as أمس; without it they stay open. No clock is read.

    A text that `normalize_aligned` has made is read as it is now, and every span is one of its source.

    Raises `TypeError` for a text that is no `str` and for a `published` that is no date.

    >>> import arnews
    >>> article = arnews.parse("أنفقت الشركة 20 مليون دولار")
    >>> article.quantities[0].value, article.quantities[0].unit.code
    (20000000, 'USD')
    """
    if isinstance(text, Normalized):
        article: Article = _on_source(parse(text.text, published=published), text)
        return article
    require_str(text)
    _require_date(published)
    doc = Document(text, published)
    with exactly():
        marks.pair(doc)
        numerals.scan(doc)
        for annotate in ANNOTATORS:
            for annotation in annotate(doc):
                doc.found[type(annotation)].append(annotation)
    return _article(doc)


def parse_many(texts: Iterable[Item], *, workers: int = 1, published: Moment | None = None) -> Iterator[Article]:
    """Parse a stream of texts, lazily and in order.

    `texts` may be a generator; its items are texts or `(text, published)` pairs; a plain text gets the `published`
    given here. `workers` above 1 uses that many processes. Memory does not grow with the number of texts.

    Raises `ValueError` for `workers` below 1; `TypeError` that names the item, counted from 0, for one that is neither
    or that `parse` would refuse; what `texts` itself raises; and `WorkerError` where a process ends over a text. Each
    comes after the articles of all texts before it.

    >>> import arnews
    >>> [len(a.sentences) for a in arnews.parse_many(["وصل الوفد. غادر الوفد.", "انتهى"])]
    [2, 1]
    """
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    items = (_dated(n, item, published) for n, item in enumerate(texts))
    if workers == 1:
        return (parse(text, published=when) for text, when in items)
    return _parse_in_processes(items, workers)


_Dated = tuple[Text, "Moment | None"]


def _dated(n: int, item: Item, published: Moment | None) -> _Dated:
    if isinstance(item, (str, Normalized)):
        item = item, published
    if not isinstance(item, tuple) or len(item) != 2:
        kind = type(item).__name__
        raise TypeError(f"item {n}: parse_many takes texts or (text, published) pairs, not {kind}")
    text, when = item
    try:
        if not isinstance(text, Normalized):
            require_str(text)
        _require_date(when)
    except TypeError as error:
        raise TypeError(f"item {n}: {error}") from None
    return text, when


def _parse_in_processes(items: Iterator[_Dated], workers: int) -> Iterator[Article]:
    from concurrent.futures import ProcessPoolExecutor  # costs a third of the import of arnews, and few need it
    from concurrent.futures.process import BrokenProcessPool

    pool = ProcessPoolExecutor(workers)
    waiting: deque[tuple[list[_Dated], Future[_Parsed]]] = deque()
    given, more, stopped = 0, True, None
    try:
        while more or waiting:
            while more and len(waiting) <= 2 * workers:
                chunk, stopped = _chunk(items)
                more = len(chunk) == _CHUNK
                if chunk:
                    waiting.append((chunk, _submitted(pool, chunk)))
            if not waiting:
                break
            chunk, future = waiting.popleft()
            try:
                articles, failed = future.result()
            except BrokenProcessPool:  # all that was under way is lost: find out which text it was
                pool.shutdown(cancel_futures=True)
                for article in _one_by_one(chunk, given):
                    yield article
                    given += 1
                pool = ProcessPoolExecutor(workers)
                waiting = deque([(chunk, _submitted(pool, chunk)) for chunk, _ in waiting])
                continue
            yield from articles
            given += len(articles)
            if failed:
                raise WorkerError(given) from failed
        if stopped:
            raise stopped
    finally:
        pool.shutdown(cancel_futures=True)


def _chunk(items: Iterator[_Dated]) -> tuple[list[_Dated], Exception | None]:
    """The next items, fewer than `_CHUNK` where there are no more, and what their source raised."""
    chunk: list[_Dated] = []
    try:
        for item in islice(items, _CHUNK):
            chunk.append(item)
    except Exception as error:  # it is raised in its turn, after the articles before it
        return chunk, error
    return chunk, None


def _submitted(pool: ProcessPoolExecutor, chunk: list[_Dated]) -> Future[_Parsed]:
    from concurrent.futures import Future
    from concurrent.futures.process import BrokenProcessPool

    try:
        return pool.submit(_parse_chunk, chunk)
    except BrokenProcessPool as error:
        failed: Future[_Parsed] = Future()
        failed.set_exception(error)
        return failed


def _one_by_one(chunk: list[_Dated], given: int) -> Iterator[Article]:
    """The articles of a chunk over which, or beside which, a process ended; `given` is the number of its first text."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(1) as pool:
        for n, item in enumerate(chunk, given):
            try:
                articles, failed = pool.submit(_parse_chunk, [item]).result()
            except BrokenProcessPool as error:
                raise WorkerError(n) from error
            if failed:
                raise WorkerError(n) from failed
            yield from articles


_Parsed = tuple["list[Article]", "Exception | None"]


def _parse_chunk(chunk: list[_Dated]) -> _Parsed:
    """The articles of some texts, up to one that fails, and its error."""
    articles = []
    for text, when in chunk:
        try:
            articles.append(parse(text, published=when))
        except Exception as error:
            return articles, error
    return articles, None


def read_timex(text: str, *, published: Moment | None = None) -> Timex:
    """Read a text that is one time expression, blanks around it aside.

    `published` anchors relative and partial expressions, as in `parse`.

    Raises `TimexError` when the text is anything else, and `TypeError` when it is no `str`.

    >>> import arnews
    >>> arnews.read_timex("28 نوفمبر (تشرين الثاني) 2024").value
    '2024-11-28'
    """
    require_str(text)
    _require_date(published)
    doc = Document(text, published)
    with exactly():
        numerals.scan(doc)
        found = [timex for timex in times.annotate(doc) if isinstance(timex, Timex)]
    if not found:
        raise TimexError(text, 0)
    first, start, end = found[0], len(text) - len(text.lstrip()), len(text.rstrip())
    if first.span.start > start:
        raise TimexError(text, start)
    if first.span.end < end or len(found) > 1:
        raise TimexError(text, first.span.end)
    return first


def _article(doc: Document) -> Article:
    """The one rule for overlaps: what stands in a range, a time, a quantity or a name is not listed a second time."""
    layers: dict[str, Any] = {name: tuple(sorted(doc.found[kind], key=text_order)) for name, kind in LAYERS.items()}
    covered = bytearray(len(doc.text))
    _cover(covered, layers["ranges"])
    _cover(covered, layers["timexes"])
    layers["quantities"] = _outside(layers["quantities"], covered)
    _cover(covered, layers["quantities"])
    _cover(covered, tuple(q for q in layers["quotations"] if q.kind in ("name", "title")))  # قناة "ميدي1 تيفي"
    layers["numbers"] = _outside(layers["numbers"], covered)
    dateline: Any = next(iter(doc.found[Dateline]), None)
    return Article(doc.text, doc.published, dateline=dateline, **layers)


def _cover(covered: bytearray, facts: tuple[Annotation, ...]) -> None:
    for fact in facts:
        span = fact.span
        covered[span.start : span.end] = b"\1" * (span.end - span.start)


def _outside(facts: tuple[Annotation, ...], covered: bytearray) -> tuple[Annotation, ...]:
    """The facts that share no character with what is covered."""
    return tuple([fact for fact in facts if covered.find(1, fact.span.start, fact.span.end) < 0])


def _on_source(found: Any, normalized: Normalized) -> Any:
    """A fact of the normalized text, or a part of one, with its spans and texts from the source; values stay."""
    if isinstance(found, tuple):
        return tuple(_on_source(part, normalized) for part in found)
    if not attrs.has(type(found)):
        return found
    moved = {field.name: _on_source(getattr(found, field.name), normalized) for field in attrs.fields(type(found))}
    if isinstance(found, Article):
        moved["text"] = normalized.source
    elif "span" in moved:
        span = normalized.alignment.to_source(found.span)
        text = normalized.source[span.start : span.end].rstrip(_CONTROLS)  # as parse itself leaves them out
        moved["span"], moved["text"] = Span(span.start, span.start + len(text)), text
    return type(found)(**moved)


def _require_date(published: object) -> None:
    if published is not None and not isinstance(published, dt.date):
        raise TypeError(f"published must be a datetime.date or datetime.datetime, not {type(published).__name__}")
