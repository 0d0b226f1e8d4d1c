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
from arnews.errors import TimexError, require_str
from arnews.model import LAYERS, Annotation, Article, Dateline, Moment, Span, Timex, text_order
from arnews.normalize import Normalized
from arnews.values import exactly

if TYPE_CHECKING:
    from concurrent.futures import Future

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

    Raises `ValueError` for `workers` below 1, `TypeError` for an item that is neither, and what `parse` raises.

    >>> import arnews
    >>> [len(a.sentences) for a in arnews.parse_many(["وصل الوفد. غادر الوفد.", "انتهى"])]
    [2, 1]
    """
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    items = (_dated(item, published) for item in texts)
    if workers == 1:
        return (parse(text, published=when) for text, when in items)
    return _parse_in_processes(items, workers)


def _dated(item: Item, published: Moment | None) -> tuple[Text, Moment | None]:
    if isinstance(item, (str, Normalized)):
        return item, published
    if isinstance(item, tuple) and len(item) == 2:
        return item
    raise TypeError(f"parse_many takes texts or (text, published) pairs, not {type(item).__name__}")


def _parse_in_processes(items: Iterator[tuple[Text, Moment | None]], workers: int) -> Iterator[Article]:
    from concurrent.futures import ProcessPoolExecutor  # costs a third of the import of arnews, and few need it

    with ProcessPoolExecutor(workers) as pool:
        waiting: deque[Future[list[Article]]] = deque()
        while chunk := list(islice(items, _CHUNK)):
            waiting.append(pool.submit(_parse_chunk, chunk))
            if len(waiting) > 2 * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _parse_chunk(chunk: list[tuple[Text, Moment | None]]) -> list[Article]:
    return [parse(text, published=when) for text, when in chunk]


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
