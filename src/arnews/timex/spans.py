"""Ranges of time and lists of days: both ends are times of their own, and share what is said once."""

from __future__ import annotations

from attrs import define

from arnews.calendars import System
from arnews.document import Document, Numeral
from arnews.timex.ends import LIST_WORDS, YEAR_WORDS, ends
from arnews.timex.months import month, numbered
from arnews.timex.parts import BETWEEN, DASHES, MATCHING, THESE, TO, Time, merge, whole
from arnews.timex.phrases import phrase
from arnews.timex.pieces import TAGS
from arnews.timex.years import before_christ

_JOINING = TO | DASHES
_FROM = frozenset("من ومن بدءا ابتداء اعتبارا انطلاقا".split())
_INTO = _FROM | BETWEEN
_CLITICS = frozenset("ول")
_COMMAS_AND = frozenset("و،,")
_NO_SECOND = frozenset((*TAGS, "ordinal", "number", "fraction")).isdisjoint
_OF_OUR_ERA = frozenset("الميلاديين الميلاديان الميلادي".split())
_OF_THE_HIJRA = frozenset("الهجريين الهجريان الهجري".split())
SAME_DAY = MATCHING | {"يوافق", "ويوافق"}


# After a time: a second end, a list, days in a week or month, the same day in another calendar.
_GOES_ON = _JOINING | _INTO | SAME_DAY | frozenset(("او", "ما", "/", "(", "،", ","))


@define(eq=False)
class Both:
    """Two times; a range from token `first` where `range` is set, else a list."""

    low: Time
    high: Time
    first: int
    skip: int = 0
    range: bool = True


def may_go_on(doc: Document, i: int, low: Time | None) -> bool:
    """Whether the key after a time, or after the number or month at token i, lets it be one of two; mostly not."""
    if low is None:
        numeral = doc.numeral_at.get(i)
        if numeral is None:
            return "month" in doc.at[i] or "timeunit" in doc.at[i]
        last = numeral.last
    else:
        last = low.last
    key = doc.keys[last]
    if key in _GOES_ON:
        return True
    if key[:1] in _CLITICS:
        return len(key) == 1 or last in doc.numeral_at or not _NO_SECOND(doc.at[last])  # ويوم الجمعة, no وقال
    return low is not None and low.weekday is not None and key.isdecimal()


def pair(doc: Document, i: int, low: Time | None) -> Both | None:
    """The range or list of times that begins at token i, in all its forms; `low` is the time that stands there."""
    found = day_then_range(doc, low) if low else None
    found = found or (two_centuries(doc, i) if low is None else None) or both(doc, i, low)
    return found or (month_then_days(doc, i) if low is None or low.month else None)


def both(doc: Document, i: int, low: Time | None, day: bool = False) -> Both | None:
    """The range or list whose first end begins at token i; `low` is the time that stands there, if one does.

    `day` tells that a day stands before them, so that bare numbers are hours.
    """
    start = low.last if low else _number_end(doc, i)
    if start is None or (
        doc.keys[start] not in _JOINING and doc.keys[start][:1] not in ("و", "ل") and doc.keys[start] != "او"
    ):
        return None
    marker = _marker(doc, low.first if low else i)
    joined = _connector(doc, start, marker)
    if joined is None:
        return None
    kind, at = joined
    if at >= len(doc) or (low is None and not day and _no_time(doc, at)):
        return None
    high = phrase(doc, at)
    if high is not None and (high.first != at or (high.skip and kind != "and" and doc.keys[at][0] != "ل")):
        high = None
    found = ends(doc, i, low, at, high, marker or kind, kind, day)
    if found is None or found[1].first < found[0].last:
        return None
    first, skip = marker_start(doc, found[0]) if marker else (found[0].first, found[0].skip)
    return Both(*found, first, skip, kind != "and" or marker == "between")


def _no_time(doc: Document, at: int) -> bool:
    """Whether a second end is a mere number: بين 12 و15 مليون, but no من 5 إلى 19 هذا الشهر, no من السادسة للسابعة."""
    numeral = doc.numeral_at.get(at)
    if numeral is None or at in doc.may_read:
        return False
    hour = numeral.article and not numeral.digits and doc.keys[at].endswith("ه")
    return not hour and doc.keys[numeral.last] not in THESE


def _number_end(doc: Document, i: int) -> int | None:
    numeral = doc.numeral_at.get(i)
    if numeral is None or numeral.kind == "fraction" or numeral.tail or not isinstance(numeral.value, int):
        return None
    return numeral.last


def _marker(doc: Document, first: int) -> str:
    """من, بين or عامي before the first end."""
    before = doc.keys[first - 1]
    if before in YEAR_WORDS or before in LIST_WORDS or before == "الفتره":
        before = doc.keys[first - 2]
    if before in BETWEEN:
        return "between"
    return "from" if before in _FROM else ""


def marker_start(doc: Document, low: Time) -> tuple[int, int]:
    """Where a range begins: at من, ما بين, بين عامي before its first end."""
    i = low.first - 1
    if doc.keys[i] in YEAR_WORDS or doc.keys[i] in LIST_WORDS:
        i -= 1
    if doc.keys[i] in BETWEEN and doc.keys[i - 1] in ("ما", "بما", "فيما", "وما", "لما"):
        return i - 1, len(doc.keys[i - 1]) - 2 if doc.keys[i - 1] != "فيما" else 0
    return i, 1 if doc.keys[i] in ("ومن", "وبين") else 0


def _connector(doc: Document, i: int, marker: str) -> tuple[str, int] | None:
    """What joins the ends, and where the second begins."""
    key = doc.keys[i]
    if key in TO:
        j = i + 1
        j += key == "الي" and doc.keys[j] == "غايه"
        return "to", j
    if key in DASHES:
        return "to", i + 1
    if key == "و" or key == "او":
        return "and", i + 1
    if (
        key.startswith("و")
        and len(key) > 2
        and (marker == "between" or doc.at[i].get("weekday") or doc.at[i].get("month") or i in doc.numeral_at)
    ):
        return "and", i
    if (
        key[0:1] == "ل"
        and marker == "from"
        and any(doc.at[i].get(tag) for tag in ("weekday", "timeunit", "ordinal", "number", "period"))
    ):
        return "to", i
    return None


def days(doc: Document, i: int) -> list[Time]:
    """أيام 12 و13 و14 مارس: the days of a list of more than two, each with the month and year of the last."""
    if doc.keys[i - 1] not in LIST_WORDS and doc.keys[i - 1] not in ("في", "وفي"):
        return []
    numbers: list[Numeral] = []
    at = i
    while whole(doc, at, 1, 31) is not None:
        last = doc.numeral_at[at].last
        if last not in doc.numeral_at and doc.keys[last] not in _COMMAS_AND:
            break
        numbers.append(doc.numeral_at[at])
        at = last if last in doc.numeral_at else last + 1
    end = phrase(doc, at) if len(numbers) > 1 else None
    if end is None or end.first != at or end.day is None:
        return []
    low = [
        end.but(first=number.first, last=number.last, skip=number.skip, day=number.value, weekday=None, conflict=None)
        for number in numbers
    ]
    return [*low, end]


def named_by_numbers(doc: Document, time: Time) -> bool:
    """الجمعة والسبت 21 و22 الجاري: the numbers are the days, whose names only check them."""
    if time.weekday is None or time.day is not None or time.last - time.first > 1:
        return False
    at = time.last
    following = doc.at[at].get("weekday")
    at += following is not None and following.prefix == 1
    first = whole(doc, at, 1, 31, digits=True)
    joined = _connector(doc, doc.numeral_at[at].last, "") if first else None
    return joined is not None and joined[0] == "and" and whole(doc, joined[1], 1, 31, digits=True) is not None


def day_then_range(doc: Document, low: Time) -> Both | None:
    """اليوم من الخامسة إلى السابعة, الأسبوع المقبل بين الأربعاء والجمعة: a day and two times in it."""
    j = low.last
    j += doc.keys[j] == "ما"
    if doc.keys[j] not in _INTO or low.timed:
        return None
    inner = phrase(doc, j + 1)
    found = both(doc, j + 1, inner if inner and inner.first == j + 1 else None, day=low.dayish)
    if found is None or not found.range:
        return None
    clocked = found.low.clock and found.high.clock
    if low.month and low.day is None and low.year is None:
        return None
    week = low.shift is not None and low.shift[0] == "week"
    if not ((clocked and low.dayish) or (week and found.low.weekday and found.high.weekday)):
        return None
    a, b = merge(low, found.low), merge(low, found.high)
    if a is None or b is None:
        return None
    return Both(
        a.but(first=low.first, last=found.low.last),
        b.but(first=found.high.first, skip=found.high.skip),
        low.first,
        low.skip,
    )


def two_centuries(doc: Document, i: int) -> Both | None:
    """القرنين السادس عشر والسابع عشر: two centuries, a range only after بين."""
    sense = doc.at[i].get("timeunit")
    if sense is None or sense.value != ("century", 2) or not sense.article:
        return None
    first = whole(doc, i + 1, 1, 30)
    if first is None:
        return None
    j = doc.numeral_at[i + 1].last
    j += doc.keys[j] == "و"
    second = whole(doc, j, 1, 30)
    if second is None or second <= first or not doc.keys[j].startswith(("و", "ال")):
        return None
    one, other = doc.numeral_at[i + 1], doc.numeral_at[j]
    old = before_christ(doc, other.last)
    last = other.last + (old or doc.keys[other.last] in _OF_OUR_ERA or doc.keys[other.last] in _OF_THE_HIJRA)
    system: System | None = "hijri" if doc.keys[other.last] in _OF_THE_HIJRA else None
    centuries = (-first, -second) if old else (first - 1, second - 1)
    low = Time(i + 1, one.last, one.skip, system=system, century=centuries[0])
    high = Time(j, last, other.skip, system=system, century=centuries[1])
    between = doc.keys[i - 1] in BETWEEN
    start, skip = marker_start(doc, Time(i, i + 1)) if between else (i + 1, 0)
    return Both(low, high, start, skip, between)


def month_then_days(doc: Document, i: int) -> Both | None:
    """نوفمبر بين 15 و19: the month stands before its days."""
    senses = doc.at[i]
    if "month" not in senses and "timeunit" not in senses:
        return None
    named = month(doc, i) or numbered(doc, i)
    if named is None or named.skip:
        return None
    j = named.last
    if doc.keys[j] not in BETWEEN and doc.keys[j] != "من":
        return None
    a = whole(doc, j + 1, 1, 31)
    if a is None:
        return None
    k = doc.numeral_at[j + 1].last
    joined = _connector(doc, k, "between")
    b = whole(doc, joined[1], 1, 31) if joined else None
    if joined is None or b is None or b <= a or doc.keys[doc.numeral_at[joined[1]].last] not in ("", ".", "،"):
        return None
    system = None if named.system == "gregorian" else named.system
    low = Time(i, k, system=system, month=named.number, day=a)
    numeral = doc.numeral_at[joined[1]]
    return Both(low, Time(joined[1], numeral.last, numeral.skip, system=system, month=named.number, day=b), i)
