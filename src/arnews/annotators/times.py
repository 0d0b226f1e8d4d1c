"""Times: dates, clock times, lengths and sets, and the ranges between two of them.

The grammar is in `arnews.timex`; this file goes over the tokens at which a time may begin, and places what is found.
"""

from __future__ import annotations

from arnews import amounts, calendars
from arnews.document import Document
from arnews.lines import newlines
from arnews.model import Moment, Range, Span, Timex
from arnews.timex import spans, tense
from arnews.timex.meaning import Meaning, meaning
from arnews.timex.parts import Time
from arnews.timex.phrases import phrase
from arnews.timex.pieces import starts
from arnews.timex.placing import Around

_PAIRING = frozenset(("-", "/", "(", "\N{EN DASH}", "،"))
# A paragraph of fewer tokens is a title or a dateline.
_TITLE = 15


class _Times:
    """One walk over a text: what was told of so far places what comes next."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.found: list[Timex | Range] = []
        self.told = Around(doc.published)
        self.before: tuple[int, Moment | None] = (0, None)  # the token after the last time, and where that begins
        self.part: tuple[str, Meaning] | None = None  # the part of a day told of last, with that day

    def _lead(self) -> int:
        """Where the lead ends: the first paragraph that is no title."""
        start = 0
        for end in newlines(self.doc):
            if end - start >= _TITLE:
                return end
            start = end + 1
        return len(self.doc)

    def run(self) -> list[Timex | Range]:
        done = 0
        for i in starts(self.doc):
            if i >= done:
                done = self._read(i, done)
        return self.found

    def _read(self, i: int, done: int) -> int:
        """Keep what begins at token i, and tell the token after it; nothing before token `done` may be used again."""
        doc = self.doc
        low = phrase(doc, i)
        if low is not None:
            if low.first < done or not doc.free(low.first, low.last):
                low = None
            elif low.name:
                return low.last
        if spans.may_go_on(doc, i, low):
            if low is not None and (low.weekday is not None and spans.named_by_numbers(doc, low)):
                return low.last
            if low is not None and (last := self._two_calendars(low)):
                return last
            pair = spans.pair(doc, i, low)
            if pair and pair.low.first >= done and self._pair(pair):
                return pair.high.last
            if low is None and (days := spans.days(doc, i)):
                for day in days:
                    self._place(day)
                return days[-1].last
        return low.last if low is not None and self._place(low) else done

    # ---- one time ---------------------------------------------------------------------------------------------------

    def _place(self, time: Time) -> Timex | None:
        """Keep the timex of a time; None where there is no such day."""
        found = self._meaning(time)
        return self._timex(time, found) if found else None

    def _meaning(self, time: Time, around: Around | None = None) -> Meaning | None:
        at = self.doc.at
        if time.skip and time.month is not None and "month" in at[time.first - 1] and self.before[0] == time.first:
            found = self._following(time, self.before[1])  # بين مارس وأبريل
            if found:
                return found
        around = around or self.told
        if time.shift is not None:
            time = self._today(time)
        if around.anchor and time.weekday is not None and time.toward is None and time.day is None:
            around = Around(around.anchor, tense.ahead(self.doc, time.first), around.day)
        if time.clock and not time.dayish and time.shift is None:
            time = self._on_told_day(time)
        return meaning(time, around)

    def _following(self, time: Time, begin: Moment | None) -> Meaning | None:
        """A day, month or weekday without a year as the first one after the time before it."""
        named = time.month is not None or time.weekday is not None
        if begin is None or not named or time.year is not None or time.shift or time.toward is not None or time.same:
            return None
        day = calendars.as_date(begin)
        if time.day is None and time.month is None:
            return meaning(time, Around(day, True, self.told.day))
        return meaning(time.but(toward=1), Around(day, self.told.forward, self.told.day))

    def _today(self, time: Time) -> Time:
        """A bare اليوم is the day of publication in the lead, and nowadays after it or without a date."""
        alone = time.shift == ("day", 0) and not (time.weekday or time.month or time.day or time.timed)
        if alone and time.last - time.first == 1 and (self.told.anchor is None or time.first > self._lead()):
            return Time(time.first, time.last, time.skip, ref="PRESENT_REF")
        return time

    def _on_told_day(self, time: Time) -> Time:
        """A clock in the part of a day that was told of before is of that day: صباح اليوم ... الساعة 11:45 صباحا."""
        if self.part is None or time.clock is None:
            return time
        code, told = self.part
        day = told.begin
        if day is None or not time.clock.half or _part_of(time.clock.hour) != code or time.month or time.year:
            return time
        return time.but(year=day.year, month=day.month, day=day.day)

    def _timex(self, time: Time, found: Meaning) -> Timex:
        """Keep a time and what it tells for those that follow."""
        doc, first, last = self.doc, time.first, time.last
        doc.take(first, last)
        kind, begin, mod = found.type, found.begin, found.mod
        self.before = last, begin
        if mod is None and (kind == "DURATION" or time.length):
            mod = amounts.modifier(doc, first, last)
        if kind != "DURATION" and kind != "SET" and not time.ref:
            self._tell(time, found)
        span = doc.span(first, last, time.skip)
        start, end = span.start, span.end
        timex = Timex(
            span,
            doc.text[start:end],
            kind,
            found.value,
            mod,
            found.calendar,
            begin,
            found.end,
            found.conflict,
            time.rule or "end of a range",
        )
        self.found.append(timex)
        return timex

    def _tell(self, time: Time, found: Meaning) -> None:
        """Keep what a time tells for منه, اليوم التالي and من السنة نفسها after it."""
        told, begin, dayish = self.told, found.begin, time.dayish
        fine = dayish or time.month is not None or (time.shift is not None and time.shift[0] == "month")
        if begin is None:
            if fine and not time.same:  # of no known year: what follows is not told of the date before it
                self.told = Around(told.anchor, False, told.day)
            return
        day = calendars.as_date(begin)
        near, exact = (day, dayish) if fine else (told.near, told.exact)
        self.told = Around(told.anchor, False, day, near, exact)
        if dayish and time.part:
            self.part = time.part, found

    # ---- two calendars ----------------------------------------------------------------------------------------------

    def _two_calendars(self, first: Time) -> int | None:
        """Keep two expressions with one value, and tell the token after them; None where there are not two.

        8 شوال 1446 هـ الموافق 6 أبريل 2025 م, عام 1365هـ (1946م).
        """
        doc, j = self.doc, first.last
        if first.system != "hijri" and first.month is None and first.year is None:
            return None
        key = doc.keys[j]
        word = key in spans.SAME_DAY
        comma = key in ("،", ",") and doc.keys[j + 1] in spans.SAME_DAY
        if not (word or comma or key in _PAIRING):
            return None
        j += 1 + comma
        j += doc.keys[j] == "ل" and (word or comma)
        second = phrase(doc, j)
        if second is None or second.first != j or second.skip or not _two_systems(first, second):
            return None
        return second.last if self._match(first, second, word or comma) else None

    def _match(self, first: Time, second: Time, said: bool) -> bool:
        """Keep both times, each placed by the other where it says less; a day apart, the Gregorian one stands.

        Without الموافق (`said`), two times that differ by more are not two names of one.
        """
        one, other = (second, first) if first.system == "hijri" else (first, second)  # Gregorian, Hijri
        gregorian = hijri = None
        if other.year is not None or one.year is None:
            hijri = self._meaning(other)
            gregorian = self._meaning(one, self._around(hijri))
        else:
            gregorian = self._meaning(one)
            hijri = self._meaning(other, self._around(gregorian))
        if gregorian is None or hijri is None:
            return False
        _reconcile(gregorian, hijri)
        if gregorian.conflict == "calendars" and not said:
            return False
        self._timex(one, gregorian)
        self._timex(other, hijri)
        return True

    def _around(self, other: Meaning | None) -> Around | None:
        """What is told so far, with the other name of a day as the anchor."""
        return Around(other.begin, self.told.forward, self.told.day) if other and other.begin else None

    # ---- two ends ---------------------------------------------------------------------------------------------------

    def _pair(self, pair: spans.Both) -> bool:
        """Keep the timexes of both ends, and their range."""
        low_meaning = self._meaning(pair.low)
        if low_meaning is None:
            return False
        high_meaning = self._following(pair.high, low_meaning.begin) or self._meaning(pair.high)
        if high_meaning is None:
            return False
        if pair.low.toward == 1 and _after(low_meaning, high_meaning):
            # من 28 نوفمبر إلى 3 ديسمبر المقبل, published on that day: المقبل is of the second alone
            low_meaning = self._meaning(pair.low.but(toward=None)) or low_meaning
        low, high = self._timex(pair.low, low_meaning), self._timex(pair.high, high_meaning)
        if pair.range:
            self.doc.take(pair.first, pair.high.last)
            start = min(self.doc.start(pair.first, pair.skip), low.span.start)
            span = Span(start, high.span.end)
            self.found.append(Range(span, self.doc.slice(span), low, high, "times"))
        return True


def _part_of(hour: int) -> str:
    return "MO" if 3 <= hour < 12 else "AF" if 12 <= hour < 17 else "EV" if 17 <= hour < 24 else "NI"


def _after(low: Meaning, high: Meaning) -> bool:
    """Whether the first end of a range lies after the second."""
    if low.begin is None or high.begin is None:
        return False
    return calendars.as_date(low.begin) > calendars.as_date(high.begin)


def _two_systems(a: Time, b: Time) -> bool:
    """Whether two times name a day or year in two calendars."""
    systems = {a.system or "gregorian", b.system or "gregorian"}
    if systems != {"hijri", "gregorian"} or a.timed or b.timed:
        return False
    return (a.day is None) == (b.day is None) and (a.month is None) == (b.month is None)


def _reconcile(gregorian: Meaning, hijri: Meaning) -> None:
    """The Hijri time gets the value of the Gregorian one, or both a conflict where they are more than a day apart."""
    a, b = gregorian.begin, hijri.begin
    if a is None or b is None or gregorian.end is None or hijri.end is None:
        return
    a, b = calendars.as_date(a), calendars.as_date(b)
    days = calendars.as_date(gregorian.end) - a
    near = (
        abs((a - b).days) <= 1
        if days == calendars.DAY
        else a < calendars.as_date(hijri.end) and b < calendars.as_date(gregorian.end)
    )
    if near:
        hijri.value, hijri.begin, hijri.end = gregorian.value, gregorian.begin, gregorian.end
    else:
        gregorian.conflict = hijri.conflict = "calendars"


def annotate(doc: Document) -> list[Timex | Range]:
    """All times of a text, and the ranges between them."""
    return _Times(doc).run()
