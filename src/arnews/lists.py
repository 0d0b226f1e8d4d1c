"""Several quotations in a row, which are of one kind: أحزاب "الأفق" و"الغد"."""

from __future__ import annotations

from collections.abc import Callable

from arnews import known
from arnews.document import Document, Pair
from arnews.model import QuotationKind
from arnews.phrases import begins_word, source

JOINED = frozenset("، , و او ثم الي غايه مع امام ضد".split())
# Between two labels of one thing: وصفها بـ"المرهقة" لكنها "ممتعة".
AND_YET = JOINED | frozenset("لكن لكنه لكنها لكنهم ولكن ولكنه ولكنها بل".split())
_DATED = frozenset("عام سنه وصولا مرورا انتهاء وانتهاء كذلك وكذلك ايضا".split())
# What is joined to a name stands within so many tokens of it.
FAR = 7
# So many names of a list are looked at for one that is known.
_IN_LIST = 4
_LONGEST = 5  # tokens of a name in a list


def inherited(doc: Document, kind: QuotationKind, last: int, first: int) -> QuotationKind | None:
    """The kind of the name before, which ended at token `last`, if the quotation at token `first` is joined to it."""
    if first >= last + FAR or kind not in ("name", "title"):
        return None
    between = doc.keys[last:first]
    if between[:1] == ["("] and ")" in between:  # "أول المطر" (1982) و"ليل"
        between = between[between.index(")") + 1 :]
    # رؤساء أحزاب "الإصلاح" سامر خليل، و"الكرامة" رامي حداد
    place = doc.at[last].get("place")
    if place and not place.prefix:
        between = between[place.size :]  # "نيوفيل" فرنسا و"دلتا" بريطانيا
    if (
        between[-1:] == ["و"]
        and (source(doc, last) in ("title", "member") or "nationality" in doc.at[last])
        and between[0].startswith("لل")
    ):
        between = between[-1:]  # فيلم "الحدود" للمخرج سامر خليل و"الرحيل", "ملح" للمصري سامر خليل، و"الرحيل"
    # "الجبل" عام 1980، وصولا إلى "النهر" عام 2017
    between = [key for key in between if key not in _DATED and not key.isdecimal()]
    joined = kind == "name" and between[-2:] == ["،", "و"] and not doc.keys[first + 1].startswith(("ي", "ت"))
    if joined and all(begins_word(doc, k) and not doc.at[k] for k in range(last, first - 2)):
        return "name"
    return kind if between and JOINED.issuperset(between) else None


def joins(doc: Document, last: int, first: int) -> bool:
    """Whether nothing but a joint stands between the quotation that ended at token `last` and token `first`."""
    return last < first <= last + 3 and JOINED.issuperset(doc.keys[last:first])


def begins_list(doc: Document, pair: Pair, following: dict[int, Pair], is_name: Callable[[Pair], bool]) -> bool:
    """Whether a name follows to which the quotation is joined: "الأفق" و"جمعية الغد"."""
    for _ in range(_IN_LIST):
        after = following.get(pair.first)
        if after is None or after.first > pair.last + 2 or after.end - after.begin > _LONGEST:
            return False
        if doc.keys[after.first - 1] not in JOINED or doc.keys[pair.last] not in JOINED:
            return False
        pair = after
        if is_name(pair) or known.is_known(doc, pair) or known.is_body(doc, pair):
            return True
    return False
