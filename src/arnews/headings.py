"""Whether quoted words are a heading by what leads to them: a slogan on a banner, a work in which somebody tells."""

from __future__ import annotations

from arnews import sayings
from arnews.document import Document
from arnews.model import Mention
from arnews.naming import BANNERS, ON_IT, RENAMED, SUCH_AS, named_before
from arnews.phrases import is_definite, role

# What a banner says: لافتات تقول "كفى".
_READS = frozenset("تقول يقول تحمل يحمل تطالب".split())


def is_titled(doc: Document, first: int) -> bool:
    """Whether what is quoted from token `first` is called so as a work: أطلق على روايته اسم "النورس"."""
    if doc.keys[first - 1] in sayings.TITLED:
        return True
    work = doc.at[first - 2].get("kind")
    return doc.keys[first - 1] in RENAMED and bool(work and work.value == "title")


def is_slogan(doc: Document, first: int, speaker: Mention | None) -> bool:
    """Whether what is quoted from token `first` is a slogan: شعارات من قبيل "كفى", لافتات كتب عليها "كفى", لافتات تقول
    "كفى"."""
    before = doc.keys[first - 1]
    if before in SUCH_AS:
        return named_before(doc, first - 1) == "title"
    banners = not BANNERS.isdisjoint(doc.keys[max(0, first - 6) : first])
    return banners and ((before in ON_IT and speaker is None) or before in _READS)


def in_work(doc: Document, i: int) -> bool:
    """Whether token i is the noun of a work in which somebody tells what he does: بين، في كتابه "المدن"، أن."""
    kind = doc.at[i].get("kind")
    return bool(
        kind
        and kind.value == "title"
        and role(doc, i - 1) == "prep"
        and not is_definite(doc, i)
        and not doc.keys[i].startswith(("مقال", "منشور", "تقرير", "رسال", "بحث", "دراس", "نص"))
    )
