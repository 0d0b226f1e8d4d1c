"""What a time expression says, before it is placed on the calendar, and how two pieces of one become one."""

from __future__ import annotations

from fractions import Fraction
from itertools import compress
from typing import Any, NamedTuple, Union

from arnews import chars
from arnews.calendars import System
from arnews.document import Document
from arnews.model import TimexMod

Length = tuple[tuple[str, Union[int, Fraction, None]], ...]
"""Units with their numbers; None for a plural that does not say how many."""


class Clock(NamedTuple):
    """A clock time; `half` tells that the half of the day is known. Minutes and seconds are -1 where not said."""

    hour: int
    minute: int = -1
    second: int = -1
    half: bool = False


class Time:
    """Tokens `first` to `last` (exclusive), `skip` letters of clitics before them, and what they say.

    Times are not changed once a reader has made them. An instance has every field in its own dictionary, copied from
    one of what is not said: reading a default from the class would take four times as long.
    """

    first: int
    last: int
    skip: int
    system: System | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None  # the n-th weekday, day or week of a month or year; -1 the last
    of: str = ""  # what `nth` counts: day, week, weekday; "either" where it may be the day of the month too
    shift: tuple[str, int] | None = None  # units from the anchor: ("year", -1) is العام الماضي
    toward: int | None = None  # where a month or weekday lies: -1 الماضي, 0 الجاري, 1 المقبل
    piece: str = ""  # part of a year: Q1, H2, SU
    decade: int | None = None  # its tens digit
    century: int | None = None  # the digits before the decade: 15 is the sixteenth
    # year, month or day are counted from the time told of before: من السنة نفسها, اليوم التالي;
    # the reader knows the year of an "event": ثورة 25 يناير
    same: str = ""
    feast: bool = False
    part: str = ""  # part of the day
    clock: Clock | None = None
    zone: str | None = None  # a name of the tz data base; "" for the local time of an unknown place
    also: tuple[str, Clock] | None = None  # the same time in another zone, given in brackets; one of the two is GMT
    length: Length = ()
    within: bool = False  # from now on: خلال أسبوعين
    every: str = ""  # the value of a set
    ref: str = ""
    mod: TimexMod | None = None
    seasons: tuple[int, int] | None = None  # two years written as one: 2024/2025
    conflict: str | None = None
    weak: bool = False  # no time by itself: مساء without a day
    name: bool = False  # part of a name: شارع 26 يوليو
    rule: str = ""  # which readers found it, in the order of the text: part of the day+relative day

    def __init__(self, first: int, last: int, skip: int = 0, **said: Any) -> None:
        self.__dict__ = {**_UNSAID, **said, "first": first, "last": last, "skip": skip}

    def but(self, **said: Any) -> Time:
        """The same time with some things said otherwise."""
        other = Time.__new__(Time)
        other.__dict__ = {**self.__dict__, **said}
        return other

    @property
    def dayish(self) -> bool:
        """A day, however it is named."""
        shift = self.shift
        return self.weekday is not None or self.day is not None or (shift is not None and shift[0] == "day")

    @property
    def timed(self) -> bool:
        return self.clock is not None or bool(self.part)


_UNSAID = {name: vars(Time).get(name) for name in Time.__annotations__}
# Two pieces of one time may differ in these.
_SPAN = frozenset(("first", "last", "skip", "weak", "conflict", "rule"))


def merge(a: Time, b: Time) -> Time | None:
    """Two pieces of one expression as one, or None where both say the same thing differently or the second adds
    nothing: 10:30 10:30."""
    said, of_b, adds = {**a.__dict__, "last": b.last}, b.__dict__, False
    for name in compress(of_b, of_b.values()):  # few are said
        if name not in _SPAN:
            if not said[name]:
                said[name] = of_b[name]
                adds = True
            elif said[name] != of_b[name]:
                return None
    if not adds:
        return None
    said["weak"] = a.weak and b.weak
    said["conflict"] = a.conflict or b.conflict
    said["rule"] = f"{a.rule}+{b.rule}" if a.rule and b.rule else a.rule or b.rule
    both = Time.__new__(Time)
    both.__dict__ = said
    return _with_half(both) if both.part and both.clock else both


def _with_half(time: Time) -> Time:
    """A clock of twelve hours and a part of the day as one clock: 8 مساء is 20:00."""
    assert time.clock is not None
    clock = time.clock if time.clock.half else halved(time.clock, time.part)
    return time.but(clock=clock, part="")


def halved(clock: Clock, part: str) -> Clock:
    """A clock of twelve hours by the part of the day: 12 is midnight at night, 1 to 4 at night are after it."""
    hour = clock.hour
    if part == "MO":
        hour = 0 if hour == 12 else hour
    elif part == "MI":
        hour += 12 if hour < 5 else 0
    elif part == "NI":
        hour = 24 if hour == 12 else hour if hour < 5 else hour + 12 if hour < 12 else hour
    elif hour < 12:
        hour += 12
    return clock._replace(hour=hour, half=True)


# ---- tokens ---------------------------------------------------------------------------------------------------------

THESE = frozenset("هذا هذه وهذا وهذه لهذا لهذه بهذا بهذه فهذا فهذه".split())
DASHES = frozenset(("-", "\N{EN DASH}", "\N{EM DASH}", chars.TATWEEL))
TO = frozenset("الي حتي لغايه ولغايه وحتي والي ل لل".split())
"""Before the second end of a range: من 3 إلى 7 آذار."""
BETWEEN = frozenset("بين وبين مابين".split())
MATCHING = frozenset("الموافق الموافقه المصادف المصادفه موافق والموافق".split())
"""Between two names of one day: الأربعاء الموافق 4 مارس."""
PUNCTUATION = frozenset(".،,؛;:؟?!…\n")


def whole(doc: Document, i: int, low: int, high: int, *, digits: bool = False) -> int | None:
    """The whole number that token i begins, if it lies between two bounds."""
    numeral = doc.numeral_at.get(i)
    if numeral is None or numeral.tail or numeral.kind == "fraction" or not isinstance(numeral.value, int):
        return None
    return numeral.value if low <= numeral.value <= high and (numeral.digits or not digits) else None


def clitics(doc: Document, i: int, words: frozenset[str]) -> int | None:
    """How many letters of clitics stand before a word of `words` at token i; None where it is none of them."""
    key = doc.keys[i]
    if key in words:
        return 0
    return 1 if key[:1] in ("و", "ف", "ب", "ل") and key[1:] in words else None


def definite(doc: Document, i: int) -> bool:
    """Whether token i has the article, as an adjective of what stands before it would; إلى and إلا have none."""
    return len(doc.keys[i]) > 4 and doc.keys[i].startswith("ال")


def demonstrative(doc: Document, i: int) -> tuple[int, int] | None:
    """هذا or هذه before token i: where the expression begins then, and the clitics before it."""
    if doc.keys[i - 1] not in THESE:
        return None
    return i - 1, 0 if doc.keys[i - 1].startswith("هذ") else 1


def alone(doc: Document, first: int, last: int) -> bool:
    """Whether a line is nothing but these tokens, so that no context is needed to take them for a time."""
    return doc.keys[first - 1] in ("", "\n") and doc.keys[last] in ("", "\n")


def deictic(doc: Document, i: int) -> tuple[int, int] | None:
    """An adjective such as الماضي at token i: how many units on, and the token after it."""
    sense = doc.at[i].get("deictic")
    return (sense.value, i + sense.size) if sense else None
