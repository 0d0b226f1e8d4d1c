"""Weeks, months, years, quarters, seasons, decades and centuries, by their place from today or in a larger period."""

from __future__ import annotations

from arnews.document import Document
from arnews.timex import dates, days, years
from arnews.timex.months import month, numbered
from arnews.timex.parts import THESE, Time, definite, deictic, demonstrative, merge, whole

_COUNTED_FROM_TODAY = frozenset("day night week month year decade century hour minute".split())
LAST = frozenset("الاخير الاخيره".split())
_PREFIXES = frozenset("وفبل")
_OF_LIFE = frozenset("عمره عمرها العمر عمرهم عمري عمر حياته حياتها".split())
_PEOPLE = frozenset(
    "شاب شابه شابان شابين شبان رجل رجلان رجلين رجال امراه امراتان امراتين نساء سيده سيدتان سيدتين فتاه شخص "
    "مواطن مواطنه مواطنان مواطنين".split()
)
_WEEKEND = frozenset(("عطله", "العطله"))
_DECADES_IN_A_ROW = 9
# Before a century without its article: في قرن, منذ قرن
_BEFORE_CENTURY = frozenset("في منذ خلال اواخر اوائل منتصف مطلع".split())


def unit(doc: Document, i: int) -> Time | None:
    """الأسبوع الماضي, هذا العام, الشهر المقبل, العقد الحالي, القرن الماضي at token i."""
    sense = doc.at[i].get("timeunit")
    if sense is None or not sense.article or sense.value[1] != 1 or sense.value[0] not in _COUNTED_FROM_TODAY:
        return None
    name, last = sense.value[0], i + sense.size
    if name == "year" or name == "month":
        found = years.relative_year(doc, i) if name == "year" else dates.relative_month(doc, i)
        if found or years.is_general(doc, i):
            return found
    if name == "night":
        return None
    if these := demonstrative(doc, i):
        if name == "decade" or (name == "hour" and last in doc.numeral_at):
            return None  # هذه الساعة 23 دولارا
        return Time(these[0], last, these[1], shift=(name, 0))
    if doc.keys[last] == "هذا" or doc.keys[last] == "هذه":
        return Time(i, last + 1, sense.prefix, shift=(name, 0)) if doc.keys[last + 1] == "" else None
    near = deictic(doc, last)
    if near is None and name in ("week", "hour", "minute") and (step := years.OTHER.get(doc.keys[last])):
        return Time(i, last + 1, sense.prefix, shift=(name, step))
    if near is None:
        return _running(doc, i, name, last, sense.prefix)
    return Time(i, near[1], sense.prefix, shift=(name, near[0]))


def _running(doc: Document, i: int, name: str, last: int, prefix: int) -> Time | None:
    """خلال العام: the one that is running, where nothing says which."""
    following = doc.keys[last]
    if doc.keys[i - 1] not in ("خلال", "وخلال") or name not in ("year", "month", "week") or prefix:
        return None
    if definite(doc, last) or following.isdecimal() or last in doc.numeral_at or doc.at[last].get("month"):
        return None
    return Time(i, last, shift=(name, 0))


def feast(doc: Document, i: int) -> Time | None:
    """عيد الفطر, رأس السنة الهجرية 2019: a feast that falls on one day."""
    sense = doc.at[i].get("feast")
    if sense is None:
        return None
    system, number, day = sense.value
    last = i + sense.size
    if doc.keys[last - 1] == "السنه" and definite(doc, last):
        return None  # رأس السنة الأمازيغية
    time = Time(
        i, last, sense.prefix, system=None if system == "gregorian" else system, month=number, day=day, feast=True
    )
    if near := deictic(doc, last):
        return time.but(last=near[1], toward=near[0])
    of = years.year(doc, last + (doc.keys[last] == "من")) or years.bare(doc, last)
    if of and (of.word or of.marked or 1900 < of.number < 2100) and of.system in (None, "gregorian", system):
        return time.but(last=of.last, year=of.number)
    return time


def century(doc: Document, i: int) -> Time | None:
    """القرن السادس عشر, القرن الـ19, القرن 21 (القرن الماضي is read as a unit)."""
    sense = doc.at[i].get("timeunit")
    if sense is None or sense.value != ("century", 1) or not sense.article:
        return None
    number = whole(doc, i + 1, 1, 30)
    if number is None:
        return None
    numeral = doc.numeral_at[i + 1]
    if numeral.skip or not (numeral.kind == "ordinal" or numeral.digits or numeral.article):
        return None
    if old := years.before_christ(doc, numeral.last):
        return Time(i, numeral.last + old, sense.prefix, century=-number)
    last, mark = years.mark(doc, numeral.last)
    return Time(i, last, sense.prefix, system="hijri" if mark == "hijri" else None, century=number - 1)


def decade(doc: Document, i: int) -> Time | None:
    """السبعينيات, سبعينيات القرن الماضي, الخمسينيات من القرن العشرين, العقد الأول من القرن الماضي."""
    sense = doc.at[i].get("decade")
    if sense is None:
        return _nth_decade(doc, i)
    last = i + sense.size
    if (doc.keys[last] in ("من", "في") and doc.keys[last + 1] in _OF_LIFE) or doc.keys[last] in _OF_LIFE:
        return None
    if doc.keys[i - 1] == "في" and any(doc.keys[k].lstrip("ولب") in _PEOPLE for k in range(max(i - 5, 0), i - 1)):
        return None  # رجل في الأربعينات: his age
    time = Time(i, last, sense.prefix, decade=sense.value)
    j = last + (doc.keys[last] == "من")
    of = century(doc, j) or _of_century(doc, j)
    if of and (both := merge(time, of)):
        return both
    if not sense.article and (of := _shared_century(doc, last)):
        return time.but(century=of.century, shift=of.shift)
    return time if sense.article or doc.keys[i - 1] in _BEFORE_CENTURY else None


def _shared_century(doc: Document, i: int) -> Time | None:
    """خمسينات وستينات القرن الماضي: the century after the last decade of some."""
    for _ in range(_DECADES_IN_A_ROW):
        sense = doc.at[i].get("decade")
        if sense is None or sense.prefix != 1:
            return None
        i += sense.size
        j = i + (doc.keys[i] == "من")
        if of := century(doc, j) or _of_century(doc, j):
            return of
    return None


def _of_century(doc: Document, i: int) -> Time | None:
    found = unit(doc, i)
    return found if found and found.shift and found.shift[0] == "century" else None


def _nth_decade(doc: Document, i: int) -> Time | None:
    """العقد الأول من القرن الماضي."""
    sense = doc.at[i].get("timeunit")
    if sense is None or sense.value != ("decade", 1) or not sense.article:
        return None
    number = 10 if doc.keys[i + 1] in LAST else whole(doc, i + 1, 1, 10)
    last = i + 2 if doc.keys[i + 1] in LAST else doc.numeral_at[i + 1].last if number else 0
    if number is None or doc.keys[last] != "من":
        return None
    of = century(doc, last + 1) or _of_century(doc, last + 1)
    return merge(Time(i, last, sense.prefix, decade=number - 1), of) if of else None


# ---- parts of a year ------------------------------------------------------------------------------------------------


def quarter(doc: Document, i: int) -> Time | None:
    """الربع الأول من عام 2027, النصف الثاني من العام الجاري, الثلاثي الأول لسنة 2023, السداسي الأول."""
    sense = doc.at[i].get("yearpart")
    if sense is None or not sense.article:
        return None
    half = sense.value == "H"
    j = i + 1
    number: int | None
    if doc.keys[j] in LAST:
        number, last = (2 if half else 4), j + 1
    else:
        number = whole(doc, j, 1, 2 if half else 4)
        last = doc.numeral_at[j].last if number else j
        if number is None or doc.numeral_at[j].kind != "ordinal":
            return None
    time = Time(i, last, sense.prefix, piece=sense.value + str(number))
    if found := _of_year(doc, time):
        return found
    # نتائج الربع الثالث; no الربع الأخير of a match, no الربع الثالث من الملعب
    alone = sense.value == "Q" and doc.keys[i].endswith("ربع") and doc.keys[j] not in LAST
    return time if alone and doc.keys[last] != "من" and not doc.keys[last].startswith("لل") else None


def _of_year(doc: Document, time: Time) -> Time | None:
    """The year of a quarter or half, without which a half is none: النصف الأول is of a match, too."""
    j = time.last + (doc.keys[time.last] in ("من", "ل"))
    if found := years.year(doc, j):
        return time.but(last=found.last, year=found.number, system=found.system)
    if (relative := years.relative_year(doc, j)) and (both := merge(time, relative)):
        return both
    found = years.bare(doc, j)
    if found and 1900 <= found.number <= 2100:
        return time.but(last=found.last, year=found.number, system=found.system)
    if j > time.last and doc.keys[j] in ("العام", "السنه") and not definite(doc, j + 1):
        return time.but(last=j + 1, shift=("year", 0))  # الربع الأخير من العام: of the running one
    return None


def season(doc: Document, i: int) -> Time | None:
    """شتاء 1983, صيف العام الماضي, الصيف المقبل, هذا الصيف, فصل الشتاء."""
    sense = doc.at[i].get("season")
    if sense is None or ("month" in doc.at[i] and not sense.article):
        return None
    time = Time(i, i + sense.size, sense.prefix, piece=sense.value)
    if doc.keys[i - 1] in ("فصل", "بفصل", "وفصل", "لفصل", "فصلي") and sense.article and not sense.prefix:
        time = time.but(first=i - 1, skip=len(doc.keys[i - 1]) - 3 if doc.keys[i - 1] != "فصلي" else 0)
        return _season_year(doc, time) or time
    if these := demonstrative(doc, i):
        return time.but(first=these[0], skip=these[1], shift=("year", 0)) if sense.article else None
    if sense.article and (near := deictic(doc, time.last)):
        return time.but(last=near[1], toward=near[0])
    return _season_year(doc, time) if not sense.article or doc.keys[time.last] == "من" else None


def _season_year(doc: Document, time: Time) -> Time | None:
    found = _of_year(doc, time)
    return found


def lonely_season(doc: Document, i: int) -> Time | None:
    """في الشتاء: a season of no year in particular."""
    sense = doc.at[i].get("season")
    if (
        sense
        and sense.article
        and not sense.prefix
        and sense.value in ("SU", "WI")
        and doc.keys[i - 1] in ("في", "خلال", "منتصف", "طوال")
    ):
        return None if definite(doc, i + 1) else Time(i, i + 1, piece=sense.value)
    return None


# ---- parts of a period ----------------------------------------------------------------------------------------------


def part(doc: Document, i: int) -> Time | None:
    """مطلع العام المقبل, منتصف مارس, أواخر سبعينيات القرن الماضي, قبل نهاية السنة, نهاية الأسبوع."""
    sense = doc.at[i].get("period")
    if sense is None or sense.value == "FIRST" or ("month" in doc.at[i - 1] and not sense.prefix):
        return None
    j = i + sense.size
    if doc.keys[j] == "من" and doc.keys[i].endswith("بدايه"):
        return None  # بداية من: beginning with
    j += doc.keys[j] in ("من", "فتره")
    this = doc.keys[j] in THESE
    if not (doc.at[j] or this or j in doc.numeral_at or doc.keys[j].isdecimal()):
        return None  # وسط توقعات
    inner = _period(doc, j) or _definite_unit(doc, j) or _part_of_day(doc, j, sense.size)
    if (
        inner is None
        or inner.first != j
        or inner.skip
        or inner.mod
        or (inner.dayish and inner.month is None and not (this or sense.size > 1))
    ):
        return None
    mod = sense.value
    time = inner.but(first=i, skip=sense.prefix, mod=mod)
    if mod == "END" and doc.keys[i].endswith("نهايه") and not sense.prefix:
        before = doc.keys[i - 1]
        if before in ("قبل", "وقبل", "فقبل"):
            # "before the end of the year" is a time in the year, not its end
            return time.but(first=i - 1, skip=len(before) - 3, mod=None)
        if before in _WEEKEND and time.shift and time.shift[0] == "week":
            return time.but(first=i - 1)
    return time


def _period(doc: Document, i: int) -> Time | None:
    """A period that has a beginning, a middle and an end."""
    for read in (dates.date, decade, century, quarter, season, unit, years.piece):
        found = read(doc, i)
        if found and found.day is None and not found.timed:
            return found
    if doc.keys[i] in THESE and (found := unit(doc, i + 1) or dates.date(doc, i + 1)):
        return found
    # after مطلع and the like any name of a month is one
    named = month(doc, i)
    if named and named.sure == "placed" and not named.skip:
        return Time(i, named.last, month=named.number, system=None if named.system == "gregorian" else named.system)
    sense = doc.at[i].get("season")
    return Time(i, i + 1, piece=sense.value) if sense and sense.article else None


def _part_of_day(doc: Document, i: int, words: int) -> Time | None:
    """ساعة متأخرة من ليل الثلاثاء, وقت مبكر من المساء, وقت متأخر من يوم الأربعاء."""
    found = days.part(doc, i) or days.weekday(doc, i) or days.relative(doc, i) if words > 1 else None
    return found.but(weak=False) if found else None


def _definite_unit(doc: Document, i: int) -> Time | None:
    """السنة, الشهر, الأسبوع: the one that is running."""
    sense = doc.at[i].get("timeunit")
    if (
        sense is None
        or not sense.article
        or sense.prefix
        or sense.value not in (("year", 1), ("month", 1), ("week", 1))
    ):
        return None
    if definite(doc, i + 1) or (doc.keys[i + 1].isdecimal() and len(doc.keys[i + 1]) == 4):
        return None  # نهاية العام الدراسي, نهاية الأسبوع الأول, مطلع العام 2965
    return Time(i, i + 1, shift=(sense.value[0], 0))


def reference(doc: Document, i: int) -> Time | None:
    """الآن, حاليا, مؤخرا; قريبا, but no قريبا من البحر."""
    sense = doc.at[i].get("ref")
    if sense is None or (sense.value == "FUTURE_REF" and doc.keys[i + sense.size] == "من"):
        return None
    return Time(i, i + sense.size, sense.prefix, ref=sense.value)


# ---- the n-th of a period -------------------------------------------------------------------------------------------

_ORDINALS = {"اول": 1, "ثاني": 2, "ثالث": 3, "رابع": 4, "خامس": 5, "اخر": -1}


def nth(doc: Document, i: int) -> Time | None:
    """أول ثلاثاء من أكتوبر, آخر يوم من الشهر, الأسبوع الثالث من هذا الشهر, الاثنين الأخير من شهر مارس."""
    following = doc.at[i + 1]
    if "timeunit" in following or "weekday" in following:
        found = _ordinal_first(doc, i) or _ordinal_last(doc, i)
    elif i + 1 in doc.numeral_at or doc.keys[i + 1] in LAST:
        found = _ordinal_last(doc, i)
    else:
        return None  # أول from a list
    if found is None:
        return None
    time, j = found
    if doc.keys[j] in ("من", "في"):
        j += 1
    of = _month_or_year(doc, j)
    if of is None or of.day is not None or of.first != j:
        return None
    if of.month is None and (of.shift is None or of.shift[0] != "month") and time.weekday is not None:
        return None
    return merge(time, of.but(skip=0))


def _ordinal_first(doc: Document, i: int) -> tuple[Time, int] | None:
    """أول ثلاثاء, ثالث يوم, آخر أسبوع, أول يوم جمعة."""
    key = doc.keys[i]
    skip = int(key[:1] in _PREFIXES and key[1:] in _ORDINALS)
    number = _ORDINALS.get(key[skip:])
    if number is None:
        return None
    sense = doc.at[i + 1].get("timeunit")
    named = doc.at[i + 1].get("weekday")
    if named and not named.prefix:
        return Time(i, i + 2, skip, nth=number, of="weekday", weekday=named.value[0]), i + 2
    if sense is None or sense.prefix or sense.article or sense.value[1] != 1 or sense.value[0] not in ("day", "week"):
        return None
    if sense.value[0] == "day" and (named := doc.at[i + 2].get("weekday")) and not named.prefix:
        return Time(i, i + 3, skip, nth=number, of="weekday", weekday=named.value[0]), i + 3
    return Time(i, i + 2, skip, nth=number, of=sense.value[0]), i + 2


def _ordinal_last(doc: Document, i: int) -> tuple[Time, int] | None:
    """الثلاثاء الثالث, اليوم الأخير, الأسبوع الأول."""
    start, i = i, i + (doc.keys[i] in ("يوم", "ويوم", "ليوم"))
    sense, named = doc.at[i].get("timeunit"), doc.at[i].get("weekday")
    weekday = named.value[0] if named and named.value[0] and named.value[1] else None
    if weekday is None and (sense is None or not sense.article or sense.value not in (("day", 1), ("week", 1))):
        return None
    # from the sixth on a day of the month is meant: الخميس السادس عشر من مارس
    number = -1 if doc.keys[i + 1] in LAST else whole(doc, i + 1, 1, 5 if weekday else 31)
    if number is None or (number > 0 and doc.numeral_at[i + 1].kind != "ordinal"):
        return None
    last = doc.numeral_at[i + 1].last if number > 0 else i + 2
    of = "either" if weekday else sense.value[0] if sense else ""
    prefix = named.prefix if weekday and named else sense.prefix if sense else 0
    return Time(
        start, last, prefix if start == i else len(doc.keys[start]) - 3, nth=number, of=of, weekday=weekday
    ), last


def _month_or_year(doc: Document, i: int) -> Time | None:
    found = dates.date(doc, i) or unit(doc, i) or years.piece(doc, i)
    if found is None and doc.keys[i] in THESE:
        found = unit(doc, i + 1)
    named = month(doc, i) or numbered(doc, i)
    if found is None and named and named.sure in ("sure", "placed", "numbered"):
        found = Time(
            i, named.last, named.skip, month=named.number, system=None if named.system == "gregorian" else named.system
        )
    return found
