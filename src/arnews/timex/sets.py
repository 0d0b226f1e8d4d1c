"""Times that come again: كل يوم خميس, كل ثلاثة أسابيع, يوميا, السنوي, أيام الجمعة."""

from __future__ import annotations

from arnews.document import Document
from arnews.timex.days import weekday
from arnews.timex.parts import Time, clitics, deictic
from arnews.words import is_word

_EVERY = frozenset(("كل",))
_DAYS = frozenset(("ايام",))
BEFORE = frozenset(clitic + word for word in (*_EVERY, *_DAYS) for clitic in ("", "و", "ف", "ب", "ل"))
"""The words before a set, with their clitics: كل يوم, وأيام الجمعة."""
_CODES = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "0Y", "century": "00Y",
    "hour": "H", "minute": "M", "second": "S",
}  # fmt: skip


def every(doc: Document, i: int) -> Time | None:
    """A set at token i, which is an adverb (يوميا), an adjective (السنوي), or what follows كل and أيام."""
    if sense := doc.at[i].get("set"):
        # an adjective needs a noun
        lone = not doc.keys[i].endswith("ا") and not is_word(doc.keys[i - 1]) and doc.keys[i - 1] != ""
        return None if lone else Time(i, i + sense.size, sense.prefix, every=sense.value)
    if (skip := clitics(doc, i - 1, _DAYS)) is not None:
        return _days_of(doc, i, skip)
    if (skip := clitics(doc, i - 1, _EVERY)) is not None:
        value = _named(doc, i) or _units(doc, i)
        return Time(i - 1, value[1], skip, every=value[0]) if value else None
    return None


def _days_of(doc: Document, i: int, skip: int) -> Time | None:
    """أيام الجمعة; أيام الجمعة والسبت is a list of days."""
    named, more = doc.at[i].get("weekday"), doc.at[i + 1].get("weekday")
    if named is None or not named.value[1] or named.prefix or more or doc.keys[i + 1] == "و" or deictic(doc, i + 1):
        return None
    return Time(i - 1, i + 1, skip, every=f"XXXX-WXX-{named.value[0]}")


def _named(doc: Document, i: int) -> tuple[str, int] | None:
    """يوم خميس, خميس, صباح after كل."""
    if found := weekday(doc, i):
        return None if found.toward is not None else (f"XXXX-WXX-{found.weekday}", found.last)
    if (named := doc.at[i].get("weekday")) and not named.prefix:
        return f"XXXX-WXX-{named.value[0]}", i + 1
    part = doc.at[i].get("daypart")
    if part is None or part.article or part.prefix or doc.keys[i] == "عصر":  # كل عصر: every age
        return None
    return "T" + part.value[0], i + part.size


def _units(doc: Document, i: int) -> tuple[str, int] | None:
    """يوم, عامين, ثلاثة أسابيع after كل."""
    numeral = doc.numeral_at.get(i)
    counted = numeral is not None and isinstance(numeral.value, int) and numeral.kind == "cardinal"
    at = numeral.last if numeral and counted else i
    sense = doc.at[at].get("timeunit")
    if sense is None or sense.prefix or sense.article or sense.value[0] == "night":
        return None
    unit, number = sense.value
    count = numeral.value if numeral and counted else number
    if not isinstance(count, int) or count < 1:
        return None
    time = "T" if unit in ("hour", "minute", "second") else ""
    return f"P{time}{count}{_CODES[unit]}", at + sense.size
