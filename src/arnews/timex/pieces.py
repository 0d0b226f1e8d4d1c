"""One piece of a time: which readers are asked at a token, and in what order."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from arnews.document import Document, Numeral
from arnews.index import Sense
from arnews.timex import clocks, dates, days, durations, periods, sets, years
from arnews.timex.parts import BETWEEN, DASHES, THESE, TO, Time

TAGS = "month weekday relday timeunit daypart period season decade yearpart set ref feast".split()
"""The tables at whose words a time may begin."""

# In order: the first that reads something wins. Each is asked at words of its tags alone; numbers and words that many
# readers know say by what stands around them who may read them.
_READERS: tuple[tuple[str, Callable[[Document, int], Time | None], str], ...] = (
    ("set", sets.every, "set"),
    ("nth", periods.nth, ""),
    ("clock", clocks.clock, ""),
    ("midnight", clocks.midnight, ""),
    ("length", durations.duration, ""),
    ("period", periods.part, ""),
    ("numbered day", days.with_day_word, ""),
    ("feast", periods.feast, "feast"),
    ("relative day", days.relative, "relday"),
    ("weekday", days.weekday, ""),
    ("part of the day", days.part, ""),
    ("date", dates.date, "month"),
    ("year", years.piece, ""),
    ("decade", periods.decade, "decade"),
    ("century", periods.century, ""),
    ("part of a year", periods.quarter, "yearpart"),
    ("season", periods.season, "season"),
    ("relative unit", periods.unit, ""),
    ("season", periods.lonely_season, "season"),
    ("reference", periods.reference, "ref"),
)
_BIT = {read: 1 << n for n, (_, read, _) in enumerate(_READERS)}
_EVERY, _NTH, _CLOCK, _DURATION = (_BIT[f] for f in (sets.every, periods.nth, clocks.clock, durations.duration))
_DAY_WORD, _RELATIVE, _WEEKDAY = (_BIT[f] for f in (days.with_day_word, days.relative, days.weekday))
_DATE, _YEAR, _DECADE = (_BIT[f] for f in (dates.date, years.piece, periods.decade))
_CENTURY, _UNIT = _BIT[periods.century], _BIT[periods.unit]
_MIDNIGHT, _PERIOD, _DAYPART = _BIT[clocks.midnight], _BIT[periods.part], _BIT[days.part]
_JOINED = 1 << len(_READERS)  # no reader, but a second end may follow: 10 حتى 25 شوال
_MASKS: dict[str, int] = {}
for _, _read, _tags in _READERS:
    for _tag in _tags.split():
        _MASKS[_tag] = _MASKS.get(_tag, 0) | _BIT[_read]

_COLONS = frozenset(":.,،")
_INSIDE = _COLONS | {"/", "-"}
# Who may read a number, by the key after it, by its tags, and by those of the word behind من, في or a dash.
_LINKS = frozenset(("من", "في", ".", "-", "/"))
_AFTER: dict[str, int] = {}
for _mask, _keys in (
    (_DATE, (*THESE, "منه")),
    (_CLOCK, ("ص", "م", "الا", "بعد")),
    (_YEAR, ("ق", "قم", "قبل")),
    (0, (*_LINKS, *_INSIDE)),
    (_JOINED, (*TO, *DASHES, "و", "او")),
):
    for _key in _keys:
        _AFTER[_key] = _AFTER.get(_key, 0) | _mask
_AND_TO = frozenset("ول")  # 12 و15, 3 لـ7, الثامنة والنصف
_NO_SECOND = frozenset("weekday timeunit ordinal number fraction period month".split()).isdisjoint
_AFTER_BY_TAG = {
    "timeunit": _DURATION | _DATE,
    "month": _DATE,
    "deictic": _DATE,  # 21 الجاري
    "daypart": _CLOCK,
    "weekday": _NTH,  # أول ثلاثاء
    "era": _YEAR,
}
_BEHIND_LINK = {"timeunit": _DATE, "month": _DATE, "daypart": _CLOCK}
_BEFORE_YEAR = frozenset(("(", "،", ",", "."))


@lru_cache(maxsize=256)
def _readers(mask: int) -> tuple[tuple[str, Callable[[Document, int], Time | None]], ...]:
    return tuple((rule, read) for rule, read, _ in _READERS if mask & _BIT[read])


def piece(doc: Document, i: int) -> Time | None:
    """One piece that begins with token i (or with a word before it that only the piece explains: هذا, كل, قبل)."""
    mask = doc.may_read.get(i)
    if mask:
        for rule, read in _readers(mask):
            if found := read(doc, i):
                found.rule = rule
                return found
    return None


def starts(doc: Document) -> list[int]:
    """The tokens at which a time may begin, in order; who may read them is kept in `doc.may_read`."""
    keys, at, hits, masks = doc.keys, doc.at, doc.hits, doc.may_read
    numeral_at = doc.numeral_at
    for numeral in doc.numerals:
        if mask := _of_number(doc, numeral):
            masks[numeral.first] = mask
    for i in doc.digits:
        if i not in numeral_at and keys[i + 1] in _INSIDE and (mask := _in_digits(doc, i)):
            masks[i] = mask
    for tag, mask in _MASKS.items():
        for i in hits.get(tag, ()):
            masks[i] = masks.get(i, 0) | mask
    for tag, who in _BY_CONTEXT:
        for i in hits.get(tag, ()):
            mask = who(doc, i, at[i][tag])
            if tag != "period" and keys[i - 1] in sets.BEFORE:
                mask |= _EVERY
            if mask:
                masks[i] = masks.get(i, 0) | mask
    return sorted(masks)


def _of_number(doc: Document, numeral: Numeral) -> int:
    """Who may read a number, by what follows it; 0 for most: 20 شخصا."""
    first, last, written, value = numeral.first, numeral.last, numeral.digits, numeral.value
    mask, keys = 0, doc.keys
    following, senses = keys[last], doc.at[last]
    if following in _AFTER:
        mask = _AFTER[following]
        if following == "و" and (not written or _before_unit(doc, last + 1)):
            mask |= _CLOCK
        if following in _LINKS:
            for tag in doc.at[last + 1]:
                if tag in _BEHIND_LINK:
                    mask |= _BEHIND_LINK[tag]
            if keys[last + 1] in THESE or keys[last + 1] in ("كل", "الجاري"):
                mask |= _DATE
        if written and following in _INSIDE:
            mask |= _in_digits(doc, first)
    elif following[:1] in _AND_TO and (last in doc.numeral_at or not _NO_SECOND(senses) or keys[first - 1] in BETWEEN):
        mask = _JOINED
        if not written or _before_unit(doc, last):
            mask |= _CLOCK  # 3 و18 دقيقة
    for tag in senses:
        if tag in _AFTER_BY_TAG:
            mask |= _AFTER_BY_TAG[tag]
            if tag == "timeunit" and keys[first - 1] in sets.BEFORE:
                mask |= _EVERY
    if written and last - first > 1 and keys[first + 1] in _INSIDE:
        mask |= _in_digits(doc, first)
    if type(value) is not int:
        return mask | _CLOCK if numeral.article else mask  # الثامنة والنصف
    if value >= 1000:
        return mask | _YEAR | _JOINED if value < 10_000 else mask
    return mask | _NTH if mask and numeral.kind == "ordinal" else mask


def _before_unit(doc: Document, i: int) -> bool:
    """Whether token i begins a number of a unit of time: و18 دقيقة."""
    numeral = doc.numeral_at.get(i)
    return numeral is not None and "timeunit" in doc.at[numeral.last]


def _in_digits(doc: Document, i: int) -> int:
    """Who may read digits that go on after a sign: 28/11, 15-7, 28.11.2024, 18:30, 2024/2025."""
    sign, second = doc.keys[i + 1], doc.keys[i + 2]
    if not second.isdecimal():
        return 0
    if sign == "/" or sign == "-":
        return _DATE | _YEAR
    mask = _CLOCK if sign in _COLONS and len(second) == 2 else 0
    return mask | _DATE if sign == "." and doc.keys[i + 3] == "." else mask


def _of_unit(doc: Document, i: int, sense: Sense) -> int:
    """Who may read the unit of time at token i, by the token after it."""
    unit, number = sense.value
    key, following = doc.keys[i + 1], doc.at[i + 1]
    numeral, last = i + 1 in doc.numeral_at, key in periods.LAST
    # A single unit is a length by a word beside it: منذ شهر, يوم واحد, ساعة ونصف
    alone = number == 1 and sense.size == 1 and key not in durations.ONE and key not in durations.OTHER
    alone = alone and key[:1] != "و" and "fraction" not in following
    alone = alone and doc.keys[i - 1] not in durations.LONG and not durations.rough(doc, i - 1)
    alone = alone and not (doc.keys[i - 1] == "من" and durations.more_or_less(doc, i - 1))
    mask = 0 if alone else _DURATION
    if sense.article:
        if number == 1:
            mask |= _UNIT
        if unit == "hour":
            mask |= _CLOCK
        elif unit == "decade":
            mask |= _DECADE
        elif unit == "century":
            mask |= _CENTURY
    elif unit == "day":
        if "weekday" in following:
            mask |= _WEEKDAY
            numeral, last = i + 2 in doc.numeral_at, doc.keys[i + 2] in periods.LAST
        if "relday" in following:
            mask |= _RELATIVE
        elif numeral or key.isdecimal():
            mask |= _DAY_WORD
    if unit == "day" or unit == "week":
        if numeral or last:
            mask |= _NTH
    elif unit == "month":
        if numeral or "month" in following:
            mask |= _DATE
    elif unit == "year" and (numeral or key in _BEFORE_YEAR):
        mask |= _YEAR
    return mask


def _of_weekday(doc: Document, i: int, sense: Sense) -> int:
    """Who may read a weekday: the second Sunday only where an ordinal follows."""
    return _WEEKDAY | _NTH if i + 1 in doc.numeral_at or doc.keys[i + 1] in periods.LAST else _WEEKDAY


def _of_daypart(doc: Document, i: int, sense: Sense) -> int:
    """Who may read a part of the day: وقت الظهيرة is a clock time."""
    return _DAYPART | _MIDNIGHT if doc.keys[i] == "الظهيره" else _DAYPART


def _of_period(doc: Document, i: int, sense: Sense) -> int:
    """Who may read a word for a part of a period: فاتح the first day, منتصف midnight too, آخر the last one of many."""
    mask = _PERIOD | _MIDNIGHT if sense.value == "MID" else _PERIOD | _NTH if sense.value == "END" else _PERIOD
    return mask | _DATE if sense.value == "FIRST" else mask


# These say by what stands around them who may read them; all but a period may be of a set behind كل or أيام.
_BY_CONTEXT = (("timeunit", _of_unit), ("weekday", _of_weekday), ("daypart", _of_daypart), ("period", _of_period))
