"""An article as a page to look at: its text, every fact in the colour of its layer, and a table of all facts.

The page is one file that loads nothing and runs no script. The text stands in it as it is in the article, so what is
selected and copied is the article's. Facts may nest, and those of different layers may cross; where they cross, one of
them is drawn in pieces.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib.resources import files

import regex

from arnews.export import facts
from arnews.model import LAYERS, Annotation, Article, Dateline, Sentence

_LAYERS = [kind.__name__.lower() for kind in (*LAYERS.values(), Dateline) if kind is not Sentence]

# Characters that HTML has no place for, or that nobody would see: each is shown as U+FFFD.
_UNSHOWN = regex.compile(r"[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}--\t\n\r]", regex.V1)

_PAGE = """\
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>html, body {{ margin: 0 }}</style>
</head>
<body>
{body}</body>
</html>
"""

# White space between tags would be shown in the text, so there is none.
_BODY = """\
<div class="arnews" lang="ar" dir="rtl">
<style>
{style}</style>
<fieldset lang="en" dir="ltr"><legend>layers{published}</legend>{legend}</fieldset>
<article class="text">{text}</article>
<section class="facts" lang="en" dir="ltr" aria-label="Facts">
<table>
<thead><tr><th scope="col">fact</th><th scope="col">value</th><th scope="col">words</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</section>
</div>
"""


def render(article: Article) -> str:
    """Write an article as a self-contained page, read from right to left.

    Each layer has its colour; the legend shows and hides layers. A fact says its kind and its value when it is pointed
    at or has the focus, and in the table below the text. Controls and lone surrogates of the text, which HTML has no
    place for, are shown as U+FFFD, so the page can be encoded as UTF-8; everything of the article is escaped.

    >>> import arnews
    >>> from arnews.export.html import render
    >>> page = render(arnews.parse("تبرع التاجر بنحو 300 دولار"))
    >>> 'title="quantity ~300 USD">300 دولار</mark>' in page
    True
    """
    lines = [sentence.text for sentence in article.sentences[:1]] or article.text.strip().splitlines()[:1]
    return _PAGE.format(title=_shown(facts.plain("".join(lines))[:120] or "arnews"), body=fragment(article))


def fragment(article: Article) -> str:
    """The page of an article without its head, to stand in another page: what a notebook shows.

    >>> import arnews
    >>> from arnews.export.html import fragment
    >>> fragment(arnews.parse("غادر الوفد"))[:20]
    '<div class="arnews" '
    """
    found = article.annotations
    style = files("arnews.export").joinpath("html.css").read_text(encoding="utf-8")
    return _BODY.format(
        style=style,
        published="" if article.published is None else f" \N{MIDDLE DOT} published <time>{article.published}</time>",
        legend=_legend(found),
        text=_text(article.text, found),
        rows="".join(_rows(found)),
    )


def _legend(found: tuple[Annotation, ...]) -> str:
    """A box to tick for each layer that holds facts, with their number."""
    layers = [facts.layer(fact) for fact in found]
    return "".join(
        f'<label class="{layer}"><input type="checkbox" name="{layer}" checked autocomplete="off"> '
        f"<span>{layer}</span> {layers.count(layer)}</label>"
        for layer in _LAYERS
        if layer in layers
    )


def _text(text: str, found: tuple[Annotation, ...]) -> str:
    """The text with every fact marked. Elements must nest, so where facts cross the inner one is drawn in pieces."""
    out: list[str] = []
    within: list[Annotation] = []  # the facts around the place reached, the outermost first
    waiting = sorted(found, key=lambda fact: -fact.span.start)
    here = 0
    while waiting or within:
        bounds = [fact.span.end for fact in within]
        if waiting:
            bounds.append(waiting[-1].span.start)
        out.append(_shown(text[here : (here := max(here, min(bounds)))]))
        # Close from the inside up to the outermost that ends here; open again those that go on, and what begins here.
        first = next((n for n, fact in enumerate(within) if fact.span.end <= here), len(within))
        out.append("</mark>" * (len(within) - first))
        opening = [fact for fact in within[first:] if fact.span.end > here]
        while waiting and waiting[-1].span.start <= here:
            opening.append(waiting.pop())
        opening.sort(key=lambda fact: -fact.span.end)
        out += [_mark(fact, fact.span.start < here) for fact in opening]
        within[first:] = opening
    out.append(_shown(text[here:]))
    return "".join(out)


def _mark(fact: Annotation, again: bool) -> str:
    # One stop of the tab key for each fact, however many pieces it has; a touch may choose any piece.
    focus = -1 if again else 0
    return f'<mark class="{facts.layer(fact)}" tabindex="{focus}" title="{_shown(_told(fact))}">'


def _told(fact: Annotation) -> str:
    """Kind, value and who plays a part, as one line of text; Arabic in it is isolated from the Latin around it."""
    parts = [" ".join(filter(None, (facts.layer(fact), facts.value(fact))))]
    parts += [f"{role} {facts.isolated(who.text)}" for role, who in facts.mentions(fact)]
    if fact.rule:
        parts.append(f"rule: {fact.rule}")
    return " \N{MIDDLE DOT} ".join(parts)


def _rows(found: tuple[Annotation, ...]) -> Iterator[str]:
    for fact in found:
        layer = facts.layer(fact)
        parts = "".join(
            f'<div><span>{role}</span> <bdi lang="ar">{_shown(facts.plain(who.text))}</bdi></div>'
            for role, who in facts.mentions(fact)
        )
        yield (
            f'<tr class="{layer}"><th scope="row"><span>{layer}</span></th><td>{_shown(facts.value(fact))}{parts}</td>'
            f'<td lang="ar" dir="rtl">{_shown(facts.plain(fact.text))}</td></tr>\n'
        )


def _shown(text: str) -> str:
    return escape(_UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text))
