"""Whether a clause tells of what is to come: by it a bare weekday lies ahead, and بعد يومين is counted from today."""

from __future__ import annotations

from arnews.document import Document

_REACH = 15
# سوف and words of plans.
_WORDS = frozenset(
    "سوف المقرر المزمع المنتظر المتوقع المرتقب مقرر يعتزم تعتزم ينوي تنوي موعد المقبل المقبله القادم القادمه".split()
)
# Verbs of four letters, which mostly are nouns: سيول, سيرة
_SHORT = frozenset("سيتم ستتم سنتم سيصل ستصل سنصل سيحل ستحل سيقع ستقع سيظل ستظل سيلي".split())
# Words in سي, ست, سن and سا that are no verbs in the future.
_OTHERS = tuple(
    "سيار سياس سيد سينا سينم ستين ستون سته ستار سنو سنه سنت سنغ سنا سياق سياح سيط سيول سيرا سيره سيل سيف ساعه ساعات "
    "ساعت ساعد ساعي ساحه ساحا ساحل ساب سال سان ساد ساس ساق ساه سائ سام ساك ساخن سيناريو سيتي ستوك ستات ستاد".split()
)


def ahead(doc: Document, i: int) -> bool:
    """Whether the clause before token i is in the future: ستعقد, سوف, من المقرر."""
    first = max(doc.sentence(i)[0], i - _REACH)
    return any(_future(doc.keys[j]) for j in range(first, i))


def around(doc: Document, first: int, last: int) -> bool:
    """Whether the clause is in the future, its verb being before or right after tokens `first` to `last`."""
    end = min(doc.sentence(first)[1], last + 3)
    return ahead(doc, first) or any(_future(doc.keys[j]) for j in range(last, end))


def _future(key: str) -> bool:
    if key in _WORDS:
        return True
    if len(key) > 5 and key[0] in "وف":
        key = key[1:]
    return key in _SHORT or (len(key) > 4 and key[0] == "س" and key[1] in "يتنا" and not key.startswith(_OTHERS))
