"""Blessings between a name and its verb, or in place of a name: عن سامي رضي الله عنه قال, قال صلى الله عليه وسلم."""

from __future__ import annotations

from arnews.document import Document

_PROPHET = frozenset(("صلي", "صلوات", "عليه"))
# By how it opens: what it may go on with, and with how many words at most.
_BLESSINGS = {
    "صلي": frozenset("الله عليه و سلم وسلم وصحبه واله وعلي اله".split()),
    "صلوات": frozenset("الله عليه و وسلامه سلامه ربي".split()),
    "عليه": frozenset("الصلاه السلام والسلام و الصلوات وازكي افضل".split()),
    "عليها": frozenset("السلام".split()),
    "عليهما": frozenset("السلام".split()),
    "رضي": frozenset("الله تعالي عنه عنها عنهما عنهم وارضاه وارضاها ورحمه".split()),
    "رضوان": frozenset("الله عليه عليها عليهم".split()),
    "رحمه": frozenset("الله تعالي عليه".split()),
    "رحمها": frozenset("الله تعالي".split()),
    "كرم": frozenset("الله وجهه".split()),
    "حفظه": frozenset("الله تعالي ورعاه".split()),
}
_LONGEST = 9
_SIGNS = frozenset("()-–")
_MESSENGERS = frozenset("الرسول النبي رسولنا نبينا والرسول والنبي".split())
_FAR = 400  # tokens


def blessing_end(doc: Document, i: int) -> int:
    """Where the blessing that begins at token i ends; i where there is none."""
    keys = doc.keys
    k = i + (keys[i] in _SIGNS)
    words = _BLESSINGS.get(keys[k])
    if words is None or keys[k + 1] not in words:
        return i
    k += 2
    while keys[k] in words:
        k += 1
    return k + (keys[k] in _SIGNS and keys[i] in _SIGNS)


def blessing_start(doc: Document, i: int, start: int) -> int:
    """Where the blessing that ends before token i begins; i where there is none."""
    for k in range(i - 2, max(start, i - _LONGEST) - 1, -1):
        if doc.keys[k] in _BLESSINGS and blessing_end(doc, k) + (doc.keys[i - 1] in _SIGNS) == i:
            return k - (doc.keys[k - 1] in _SIGNS)
    return i


def is_prophets(doc: Document, i: int) -> bool:
    """Whether the blessing that begins at token i is one of the prophet."""
    return doc.keys[i + (doc.keys[i] in _SIGNS)] in _PROPHET


def blessed(doc: Document, i: int) -> tuple[int, int] | None:
    """Whom the blessing of the prophet that begins at token i means, by his last mention: قال صلى الله عليه وسلم."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        if doc.keys[k] in _MESSENGERS:
            return k, k + 1
        if doc.keys[k] == "الله" and doc.keys[k - 1] in ("رسول", "نبي"):
            return k - 1, k + 1
    return None
