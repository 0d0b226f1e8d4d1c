"""One time in several pieces: مساء أمس الخميس 8 ماي 2025, السبت (15 يونيو), الساعة الثامنة من مساء الأحد."""

from __future__ import annotations

from arnews.document import Document
from arnews.timex import clocks
from arnews.timex.parts import MATCHING, THESE, Time, alone, merge
from arnews.timex.pieces import piece

_TO_CLOCK = frozenset("في عند علي حوالي نحو خلال بحلول".split())
_FILLERS = frozenset("تمام حدود نحو حوالي".split())
_BEFORE_PIECE = THESE | {"كل"}
# How the key after a piece may join it to the next one.
_HOW = {
    **dict.fromkeys(MATCHING, "matching"),
    **dict.fromkeys(_TO_CLOCK, "in"),
    **dict.fromkeys("،,", "comma"),
    **dict.fromkeys(("-", "\N{EN DASH}"), "dash"),
    "من": "of",
    "(": "brackets",
}


def _is_whole(time: Time) -> bool:
    """Whether nothing is joined to a time, by what it says."""
    return bool(
        time.length or time.every or time.ref or time.seasons or time.feast
        or time.decade is not None or time.century is not None
    )  # fmt: skip


def phrase(doc: Document, i: int) -> Time | None:
    """All pieces of the time that begins at token i as one."""
    time = piece(doc, i)
    while time is not None:
        more = _next(doc, time)
        if more is None:
            return None if time.weak and not alone(doc, time.first, time.last) else time
        time = more
    return None


def _next(doc: Document, time: Time) -> Time | None:
    """The time with one more piece, or None where nothing more belongs to it."""
    if _is_whole(time):
        return _set_with_clock(doc, time) if time.every else None
    j = time.last
    key = doc.keys[j]
    how = _HOW.get(key, "")
    at = j
    if how:
        if how == "brackets":
            return _in_brackets(doc, time)
        if how == "matching":
            return _matching(doc, time, j) if time.weekday is not None and time.day is None else None
        if how == "dash" and (time.day is None or time.year is None):
            return None
        at += 1
        while how == "in" and doc.keys[at] in _FILLERS:
            at += 1
    # هذا and كل are read with what follows them: الجمعة هذا الأسبوع, الساعة 9 كل يوم
    this = doc.keys[at] in _BEFORE_PIECE
    found = piece(doc, at + this)
    if found is None:
        return None
    if found.every and time.clock and not time.dayish and found.first == at:
        return time.but(last=found.last, every=found.every)
    if found.every and how == "of" and found.first == at:
        again = _again(time, found.every)
        return time.but(last=found.last, every=again) if again else None
    if found.first != at or found.skip or found.length or found.every or found.ref:
        return None
    if found.feast and doc.keys[at - 1].endswith("عشيه"):
        return None  # عشية العيد: the day before
    return merge(time, found) if _fits(time, found, how) else None


def _again(time: Time, every: str) -> str:
    """27 نوفمبر من كل عام, يوم الخميس من كل أسبوع: what comes again, as TIMEX3 writes it."""
    if time.year is not None or time.shift or time.toward is not None or time.same or time.system or time.mod:
        return ""
    if every == "P1W" and time.weekday is not None and time.day is None:
        return f"XXXX-WXX-{time.weekday}"
    if every == "P1Y" and time.month is not None and time.nth is None:
        return f"XXXX-{time.month:02}" + (f"-{time.day:02}" if time.day else "")
    return ""


def _fits(a: Time, b: Time, how: str) -> bool:
    """Whether two pieces side by side are of one time."""
    week = a.shift is not None and a.shift[0] == "week"
    if a.mod and a.month is None and not a.timed:
        return False
    if how == "dash":
        return b.clock is not None and not b.dayish and a.dayish
    if how == "in":
        return a.dayish and (b.clock is not None or (bool(b.part) and not b.dayish))
    if how == "comma":
        return a.dayish and (b.day is not None or b.clock is not None) and not (a.day and b.day)
    if how == "of":
        if b.weak and a.clock is None:
            return False
        return (a.timed and (b.timed or b.dayish)) or (
            a.weekday is not None and b.shift is not None and b.shift[0] == "week"
        )
    if b.day is not None and a.year is not None and a.day is None:
        return False
    if a.dayish or a.timed or week:
        return b.dayish or b.timed or (a.weekday is not None and b.shift is not None and b.shift[0] == "week")
    return False


def _in_brackets(doc: Document, time: Time) -> Time | None:
    """السبت (15 يونيو), اليوم (الخميس)."""
    if not time.dayish:
        return None
    found = phrase(doc, time.last + 1)
    if found is None or found.first != time.last + 1 or found.skip or doc.keys[found.last] != ")" or not found.dayish:
        return None
    both = merge(time, found)
    return both.but(last=found.last + 1) if both else None


def _matching(doc: Document, time: Time, j: int) -> Time | None:
    """الأربعاء الموافق 4 مارس: a weekday with its date, in one calendar."""
    at = j + 1 + (doc.keys[j + 1] in ("ل", "لـ"))
    found = phrase(doc, at)
    if found is None or found.first != at or found.day is None:
        return None
    return merge(time, found)


def _set_with_clock(doc: Document, time: Time) -> Time | None:
    """كل يوم اثنين الساعة 7 مساء."""
    at = time.last + (doc.keys[time.last] in _TO_CLOCK)
    if time.clock is not None or at >= len(doc):
        return None
    found = clocks.clock(doc, at)
    if found is None or found.first != at or found.skip:
        return None
    return time.but(last=found.last, clock=found.clock)
