"""Whether quoted words are a heading by what leads to them: a slogan on a banner, a work in which somebody tells."""

from __future__ import annotations

from arnews import sayings
from arnews.document import Document
from arnews.model import Mention
from arnews.naming import BANNERS, INSCRIBED, ON_IT, RENAMED, SUCH_AS, named_before
from arnews.phrases import begins_word, is_definite, role

_INSCRIPTION = 8  # tokens from the verb of writing to what is written
_WRITTEN_ON = frozenset("عليه عليها عليهما فوقه فوقها".split())
# Where somebody writes to his readers: كتب على صفحته.
_PAGES = frozenset(
    noun + whose for noun in ("حساب", "صفحت", "جدار", "موقع", "قنات", "منصت") for whose in ("ه", "ها", "هم")
) | frozenset(
    "تويتر فيسبوك فايسبوك انستغرام انستجرام اكس تيليغرام تليغرام تيك لينكد حساب صفحه موقع منصه منصات مواقع وسائل وسايل "
    "شبكه شبكات هامش لسان يد سبيل سوال سؤال الفور منصتها الموقع المنصه الصفحه".split()
)
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
    if is_inscribed(doc, first):
        return True
    banners = not BANNERS.isdisjoint(doc.keys[max(0, first - 6) : first])
    return banners and ((before in ON_IT and speaker is None) or before in _READS)


def is_inscribed(doc: Document, first: int) -> bool:
    """Whether what is quoted from token `first` is written on something: قارب كتب عليه "للبيع", خط على بابه بالطباشير
    "مغلق"; no كتب على صفحته, كتب سامر على الجدار."""
    for k in range(first - 2, max(-1, first - _INSCRIPTION), -1):
        if not begins_word(doc, k + 1):
            return False
        if doc.keys[k] in INSCRIBED:
            on = doc.keys[k + 1]
            return (
                on in _WRITTEN_ON and all(key.startswith(("بال", "وال", "وبال")) for key in doc.keys[k + 2 : first])
            ) or (on == "علي" and doc.keys[k + 2] not in _PAGES)
    return False


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
