"""An article as text to read: each sentence, and its facts beneath it.

Arabic runs from right to left and everything else here from left to right; in one line they scramble each other unless
the direction is said. So a sentence stands alone on its line, and a line of facts is Latin up to its last column, which
is Arabic and isolated. That reads right in a terminal that knows about direction, and in one that does not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from arnews.export import facts
from arnews.model import Annotation, Article

_RLI = "\N{RIGHT-TO-LEFT ISOLATE}"
_PDI = "\N{POP DIRECTIONAL ISOLATE}"
_RLM = "\N{RIGHT-TO-LEFT MARK}"


def render(article: Article) -> str:
    """Write an article for a reader: every sentence on its line, and under it a line for each fact that begins there.

    A fact has its layer, its value and its words; who or what plays a part in it (speaker, cue, counted noun, ...)
    follows on lines of their own. Line breaks within a fact become blanks; controls that would disturb a terminal go.

    >>> import arnews
    >>> from arnews.export.text import render
    >>> print(render(arnews.parse("تبرع التاجر بنحو 300 دولار")).splitlines()[1].split()[:3])
    ['quantity', '~300', 'USD']
    """
    starts = [sentence.span.start for sentence in article.sentences]
    blocks = [[f"{_RLM}{_RLI}{facts.plain(sentence.text)}{_PDI}"] for sentence in article.sentences] or [[]]
    for fact in article.annotations:
        # A fact before the first sentence, which no parse gives, goes with the first.
        blocks[max(bisect_right(starts, fact.span.start) - 1, 0)] += _fact_lines(fact)
    return "\n\n".join("\n".join(block) for block in blocks)


def _fact_lines(fact: Annotation) -> Iterator[str]:
    yield _line(facts.layer(fact), facts.value(fact), fact.text)
    for role, mention in facts.mentions(fact):
        yield _line("", role, mention.text)


def _line(layer: str, value: str, words: str) -> str:
    return f"    {layer:<12}{value:<30} {facts.isolated(words)}"
