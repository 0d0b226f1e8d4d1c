"""A component for spaCy pipelines: `nlp.add_pipe("arnews")`.

Each layer of an article is a group in `doc.spans` under its own name, such as `doc.spans["quantities"]`; the dateline
is a group of one or none. The label of a span is the type of its fact (`"Quantity"`).

spaCy has spans of whole tokens; those that a fact touches are in its span, so that it may be wider than the fact.
`span._.arnews` is the fact itself with its values and its exact place, as `arnews.parse` gives it; `doc._.arnews` is
the whole article. Both survive `doc.to_bytes`, and so `nlp.pipe(n_process=2)`.
"""

from __future__ import annotations

from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc, Span

from arnews.export import json
from arnews.model import LAYERS, Annotation, Article
from arnews.moments import read_moment
from arnews.parse import parse

_LAYER_OF = {kind.__name__: layer for layer, kind in LAYERS.items()}
_DATELINE = "Dateline"


class Component:
    """Reads `doc.text` and fills `doc.spans`, `doc._.arnews` and `span._.arnews`.

    `published` is the date of all documents as an ISO 8601 string; `doc._.published` is that of one, a string, `date`
    or `datetime`, and goes before it.
    """

    def __init__(self, published: str | None = None) -> None:
        self.published = None if published is None else read_moment(published)

    def __call__(self, doc: Doc) -> Doc:
        published = doc._.published or self.published
        if isinstance(published, str):
            published = read_moment(published)
        article = parse(doc.text, published=published)
        # A string: what else is in `user_data` cannot be sent to another process.
        doc._.arnews_json = json.dumps(article)
        for layer in LAYERS:
            doc.spans[layer] = [_span(doc, fact, n) for n, fact in enumerate(getattr(article, layer), 1)]
        doc.spans["dateline"] = [] if article.dateline is None else [_span(doc, article.dateline, 1)]
        return doc


def _span(doc: Doc, fact: Annotation, number: int) -> Span:
    return doc.char_span(
        fact.span.start, fact.span.end, label=type(fact).__name__, span_id=number, alignment_mode="expand"
    )


@lru_cache(maxsize=32)
def _read(data: str) -> Article:
    return json.loads(data)


def _article(doc: Doc) -> Article | None:
    return None if doc._.arnews_json is None else _read(doc._.arnews_json)


def _fact(span: Span) -> Annotation | None:
    """By label and number: spans of two facts may be made of the same tokens."""
    article = _article(span.doc)
    if article is None or not span.id:
        return None
    if span.label_ == _DATELINE:
        return article.dateline
    facts: tuple[Annotation, ...] = getattr(article, _LAYER_OF.get(span.label_, ""), ())
    return facts[span.id - 1] if span.id <= len(facts) else None


def make(nlp: Language, name: str, published: str | None) -> Component:
    """What spaCy calls for `nlp.add_pipe("arnews", config={"published": ...})`."""
    return Component(published)


for _name in ("published", "arnews_json"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)
if not Doc.has_extension("arnews"):
    Doc.set_extension("arnews", getter=_article)
if not Span.has_extension("arnews"):
    Span.set_extension("arnews", getter=_fact)
Language.factory(
    "arnews",
    default_config={"published": None},
    assigns=["doc.spans", "doc._.arnews", "span._.arnews"],
    func=make,
)
