"""Names of months: which words are months, and two names of one month as one."""

from __future__ import annotations

from attrs import define

from arnews import chars
from arnews.calendars import System
from arnews.document import Document
from arnews.timex.parts import DASHES, TO, alone, whole

_SYSTEMS: dict[str, System] = {"hijri": "hijri", "persian": "persian", "coptic": "coptic"}
_DASHES = DASHES | {"/"}
# Where a month that is an ordinary word or a name too is a month: في آذار, but no سيارة نيسان, no هيلين ماي.
_PLACES = frozenset(
    "في خلال منذ حتي شهر بشهر لشهر مطلع اوائل منتصف اواسط نهايه اواخر بدايه بدايات نهايات ختام مستهل قبل بعد "
    "لغايه غايه موفي متم طوال طيله هذا وفي ففي ومنذ وحتي وخلال اشهر شهري شهور مابين بحلول حلول بين الي".split()
)


_WEAK = frozenset(("dated", "full"))
# نوفمبر/تشرين 2015: half a name is enough beside the other
_HALVES = {"تشرين": (10, 11), "كانون": (12, 1)}


@define(eq=False)
class Month:
    """A month up to token `last` (exclusive), `skip` letters of clitics before it."""

    last: int
    skip: int
    number: int
    system: System
    sure: str  # sure, placed, dated or full: see the table; a month with two names is sure
    conflict: str | None = None


def month(doc: Document, i: int) -> Month | None:
    """The month at token i with its second name: نوفمبر (تشرين الثاني), نوفمبر/تشرين الثاني, تشرين الثاني نوفمبر."""
    first = _name(doc, i)
    if first is None:
        return None
    found, family = first
    key = doc.keys[found.last]
    if key == "(" or key in _DASHES or "month" in doc.at[found.last]:
        return _dual(doc, found, family) or found
    return found


def _name(doc: Document, i: int) -> tuple[Month, str] | None:
    sense = doc.at[i].get("month")
    if sense is None or (sense.prefix and _other_word(doc, i, sense.prefix)):
        return None
    family, number, sure = sense.value
    if sense.size == 2 and doc.keys[i + 1].isdecimal() and len(doc.keys[i]) - sense.prefix == 1 and not doc.glued[i]:
        return None  # ت 2 with a blank
    if doc.keys[i].endswith("اب") and sense.size == 1 and not _has_madda(doc, i):
        sure = "dated"
    return Month(i + sense.size, sense.prefix, number, _SYSTEMS.get(family, "gregorian"), sure), family


def _other_word(doc: Document, i: int, prefix: int) -> bool:
    """باب and لاب are no آب, لدي and كدي no دي."""
    return len(doc.keys[i]) - prefix < 3 and doc.keys[i][prefix - 1] not in "وف"


def _has_madda(doc: Document, i: int) -> bool:
    """آب, not أب "father" and not اب, a piece of a word."""
    word = doc.text[doc.starts[i] : doc.ends[i]]
    return chars.ALEF_MADDA in word or "\N{ARABIC MADDAH ABOVE}" in word


def _dual(doc: Document, first: Month, family: str) -> Month | None:
    """The second name of a month. مايو/يونيو are two months of one family, no dual."""
    j = first.last
    key = doc.keys[j]
    bracket, joined = key == "(", key in _DASHES
    second = _name(doc, j + (bracket or joined))
    if joined and second is None and first.number in _HALVES.get(doc.keys[j + 1], ()):
        return Month(j + 2, first.skip, first.number, first.system, "sure")
    if (
        second is None
        or second[0].skip
        or (not (bracket or joined) and first.sure in _WEAK and second[0].sure in _WEAK)
    ):
        return None
    other, other_family = second
    last = other.last
    if bracket:
        if doc.keys[last] in _DASHES and (both := _dual(doc, other, other_family)):
            last = both.last  # غشت (آب/أغسطس)
        if doc.keys[last] != ")":
            return None
        last += 1
    if other.system != first.system or (other_family == family and other.number != first.number):
        return None
    if other.number != first.number and not (bracket or joined):
        return None
    conflict = None if other.number == first.number else "month-names"
    return Month(last, first.skip, first.number, first.system, "sure", conflict)


def stands_alone(doc: Document, i: int, found: Month) -> bool:
    """Whether a month without day and year is one, by what stands before it."""
    if found.sure == "sure" or alone(doc, i, found.last):
        return True
    if found.skip and doc.at[i - 1].get("month"):
        return found.sure == "placed"  # أبريل ومايو
    if found.sure == "placed" and doc.keys[i - 1] in ("من", "ومن") and "month" in doc.at[found.last + 1]:
        return doc.keys[found.last] in TO  # من مايو إلى يونيو
    if found.sure == "placed" and doc.keys[i - 1] == "من" and "yearpart" in doc.at[i - 3]:
        return True  # النصف الثاني من مايو
    return found.sure == "placed" and (doc.keys[i - 1] in _PLACES or (found.skip > 0 and doc.keys[i][0] == "ل"))


def numbered(doc: Document, i: int) -> Month | None:
    """شهر 11, شهر ثلاثة, الشهر الحادي عشر: the month whose number follows شهر at token i."""
    sense = doc.at[i].get("timeunit")
    if sense is None or sense.value != ("month", 1):
        return None
    if (named := month(doc, i + 1)) and not named.skip and not sense.article:
        named.sure, named.skip = "sure", sense.prefix
        return named
    number = whole(doc, i + 1, 1, 12)
    if number is None:
        return None
    numeral = doc.numeral_at[i + 1]
    if numeral.skip or (numeral.kind == "ordinal") != sense.article or numeral.article != sense.article:
        return None
    return Month(numeral.last, sense.prefix, number, "gregorian", "numbered")
