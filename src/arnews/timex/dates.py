"""Dates: a day with its month and year, in digits and in words, in every order that newspapers use."""

from __future__ import annotations

from typing import Any

from arnews import chars
from arnews.calendars import day
from arnews.document import Document, Numeral
from arnews.timex import years
from arnews.timex.months import Month, month, numbered, stands_alone
from arnews.timex.parts import PUNCTUATION, THESE, Time, definite, deictic, demonstrative, merge, whole
from arnews.words import is_word

_SEPARATORS = frozenset("/-.")
_BETWEEN = frozenset((".", "-", "/", "من", "هذا", "بهذا", "لهذا", "منه"))
_AGAINST = frozenset("علي امام لصالح لمصلحه".split())
_OF_DATES = frozenset(("month", "timeunit", "deictic"))
# How far back the month lies of which منه tells.
_NEAR = 30
_AGENCY = frozenset("ا اف د رويترز يو اب وام واس وكالات كونا شينخوا قنا".split())


def date(doc: Document, i: int) -> Time | None:
    """A date at token i: 28/11/2024, 28 نوفمبر 2024, الـ27 من نوفمبر, نوفمبر 2024, فاتح يوليوز, 21 الجاري."""
    if doc.keys[i + 1] in _SEPARATORS and doc.keys[i].isdecimal() and (found := numeric(doc, i)):
        return found
    if i in doc.numeral_at:
        return _day_first(doc, i)
    senses = doc.at[i]
    if "month" in senses:
        return _month_first(doc, i, month(doc, i))
    if "timeunit" in senses:
        return _month_first(doc, i, numbered(doc, i))
    if "period" in senses and senses["period"].value == "FIRST":
        return _first_day(doc, i, senses["period"].prefix)
    return None


# ---- in digits ------------------------------------------------------------------------------------------------------


def numeric(doc: Document, i: int) -> Time | None:
    """28/11/2024, 28-11-2024, 2024-11-28, 1438/12/06 هـ, 28/11/24; 15-7 and 21/9 beside a word that dates them."""
    if i and doc.glued[i - 1] and doc.keys[i - 1] in _SEPARATORS and i > 1 and doc.glued[i - 2]:
        return None
    found = _three(doc, i)
    return found or _two(doc, i)


def _three(doc: Document, i: int) -> Time | None:
    keys = doc.keys
    sign = doc.keys[i + 1]
    if (
        sign not in _SEPARATORS
        or doc.keys[i + 3] != sign
        or not doc.keys[i + 2].isdecimal()
        or not doc.keys[i + 4].isdecimal()
    ):
        return None
    tight = doc.glued[i] and doc.glued[i + 1] and doc.glued[i + 2] and doc.glued[i + 3]
    if not tight and (sign != "/" and doc.glued[i : i + 4].count(False) > 1):
        return None
    if doc.keys[i + 5] == sign and doc.glued[i + 4]:
        return None
    sizes = tuple(len(keys[k]) for k in (i, i + 2, i + 4))
    if max(sizes) > 4:
        return None
    a, b, c = (int(keys[k]) for k in (i, i + 2, i + 4))
    last, system = years.mark(doc, i + 5)
    if sizes[0] == 4 and sizes[1] <= 2 and sizes[2] <= 2:
        y, m, d = a, b, c
    elif sizes[2] == 4 and sizes[0] <= 2 and sizes[1] <= 2:
        d, m, y = a, b, c
        if m > 12 and d <= 12:  # month first, as American sources write
            d, m = m, d
    elif (
        sizes[2] == 2
        and sign != "."
        and tight
        and max(sizes) <= 2
        and (sign == "/" or doc.numeral_at.get(i) is None or c > 12)
    ):
        d, m, y = a, b, c + (2000 if c < 50 else 1900)
    else:
        return None
    if system is None and 1300 <= y <= 1500:
        system = "hijri"
    if day(y, m, d, system or "gregorian") is None:
        return None
    return Time(i, last, system=system, year=y, month=m, day=d)


def _two(doc: Document, i: int) -> Time | None:
    """21/9 and 15-7: a score, a fraction or a part of a number, unless a word says that it is a date."""
    sign = doc.keys[i + 1]
    if sign not in ("/", "-") or not doc.keys[i + 2].isdecimal() or not (doc.glued[i] and doc.glued[i + 1]):
        return None
    if (
        len(doc.keys[i]) > 2
        or len(doc.keys[i + 2]) > 2
        or (doc.glued[i + 2] and doc.keys[i + 3] in ("/", "-", ":", "%", "٪"))
    ):
        return None
    d, m = int(doc.keys[i]), int(doc.keys[i + 2])
    if day(2000, m, d) is None or not _dated(doc, i, sign):
        return None
    return Time(i, i + 3, month=m, day=d)


def _dated(doc: Document, i: int, sign: str) -> bool:
    before = doc.keys[i - 1]
    if before in ("في", "منذ", "حتي", "") and int(doc.keys[i]) > 12 and not is_word(doc.keys[i + 3]):
        return True
    if before in ("بتاريخ", "يوم", "الموافق", "تاريخ") or doc.at[i - 1].get("weekday"):
        score = sign == "-" and doc.keys[i + 3] in _AGAINST  # فاز الأحد 15-7 على ضيفه
        return doc.at[i + 3].get("daypart") is None and not score
    # نيقوسيا 15-7 (اف ب): the date of a dateline; two words may stand before it
    start = doc.sentence(i)[0]
    return i - start <= 6 and doc.keys[i + 3] == "(" and doc.keys[i + 4] in _AGENCY


# ---- day, month, year -----------------------------------------------------------------------------------------------


def _day_first(doc: Document, i: int) -> Time | None:
    """28 نوفمبر 2024, الثامن والعشرون من شهر نوفمبر, الـ27 من الشهر الجاري, 21 الجاري."""
    numeral = doc.numeral_at[i]
    j = numeral.last
    if doc.keys[j] not in _BETWEEN and _OF_DATES.isdisjoint(doc.at[j]):
        return None  # most numbers stop here: 20 شخصا
    number = whole(doc, i, 1, 31)
    if number is None or (numeral.digits and j - i > 2) or _part_of_month(doc, i, numeral):
        return None
    if (
        doc.keys[j] in (".", "-", "/")
        and numeral.digits
        and (after := month(doc, j + 1))
        and after.sure in ("sure", "placed")
    ):
        j += 1  # 28-نوفمبر; no 6/صفر, a score
    sign = doc.keys[j]
    if (sign == "/" or sign == "-") and (slashed := _slashed(doc, i, j, number)):
        return slashed
    of = sign == "من" or sign == "شهر"
    j += sign == "من"
    found = month(doc, j) or numbered(doc, j)
    if found and not found.skip and _is_month_of(doc, numeral.last, j, found, numeral.digits or of):
        time = _with_year(doc, i, numeral.skip, number, found)
        if found.sure == "full" and not _dated_by_more(time):
            return None
        occasion = doc.at[i - 1].get("occasion")
        if occasion and occasion.value == "named" and not occasion.article and not _dated_by_more(time):
            return time.but(name=True)  # شارع 26 يوليو
        if occasion and occasion.value == "past" and not occasion.article and not _dated_by_more(time):
            return time.but(same="event")  # ثورة 25 يناير
        return time
    return _day_of_relative_month(doc, i, j, number)


def _part_of_month(doc: Document, i: int, numeral: Numeral) -> bool:
    """النصف الأول من مارس, الثلث الأول من الشهر: the ordinal is of the part."""
    before = doc.at[i - 1].get("yearpart") or doc.at[i - 1].get("fraction")
    return before is not None and numeral.kind == "ordinal" and before.article


def _slashed(doc: Document, i: int, j: int, number: int) -> Time | None:
    """20 / شعبان / 1428 هـ, 12-ربيع الأول-1440."""
    sign = doc.keys[j]
    named = month(doc, j + 1)
    of = years.bare(doc, named.last + 1) if named and doc.keys[named.last] == sign else None
    if named is None or of is None or named.skip or of.system not in (None, named.system):
        return None
    if day(of.number, named.number, number, named.system) is None:
        return None
    system = None if named.system == "gregorian" else named.system
    return Time(i, of.last, doc.numeral_at[i].skip, system=system, year=of.number, month=named.number, day=number)


def _is_month_of(doc: Document, after: int, j: int, found: Month, sure: bool) -> bool:
    """Whether a number before a month is its day: an ordinal or number word needs من, unless digits are written."""
    if found.sure == "numbered" and j == after and not sure:
        return False
    return sure or found.sure in ("sure", "placed") or j > after


def _day_of_relative_month(doc: Document, i: int, j: int, number: int) -> Time | None:
    """20 من الشهر القادم, 21 الجاري, السادس عشر من هذا الشهر."""
    numeral = doc.numeral_at[i]
    if doc.keys[j] == "منه":  # في 16 ماي ... حتى 27 منه; no الدقيقة 17 منه, الجزء الثاني منه
        named = not definite(doc, i - 1) and any("month" in doc.at[k] for k in range(max(0, i - _NEAR), i))
        return Time(i, j + 1, numeral.skip, day=number, same="month") if named else None
    if found := relative_month(doc, j):
        return found.but(first=i, skip=numeral.skip, day=number)
    if doc.keys[j] == "كل" and doc.keys[j + 1] == "شهر" and "weekday" not in doc.at[i - 1] and not _of_week(doc, i - 1):
        return Time(i, j + 2, numeral.skip, every=f"XXXX-XX-{number:02}")  # الأول من كل شهر
    if (
        (j == numeral.last or doc.keys[j] == "الجاري")
        and numeral.digits
        and (near := deictic(doc, j))
        and near[0] == 0
        and doc.keys[j].endswith("جاري")
    ):
        return Time(i, near[1], numeral.skip, day=number, shift=("month", 0))
    return None


def _month_of_another_year(doc: Document, time: Time) -> Time:
    """الشهر نفسه من العام الماضي, الشهر ذاته من 2023: the month told of before, in the year that follows."""
    of = years.after(doc, time.last, "gregorian")
    if of is None and doc.keys[time.last] in ("من", "في"):
        of = years.bare(doc, time.last + 1)
        of = of if of and 1900 <= of.number <= 2100 else None
    if type(of) is years.Year and of.system != "hijri":
        return time.but(last=of.last, year=of.number)
    if type(of) is Time and of.shift:
        return time.but(last=of.last, shift=("month", 12 * of.shift[1]) if of.same else of.shift)
    return time


def _of_week(doc: Document, i: int) -> bool:
    """الأسبوع الأول من كل شهر: no day."""
    sense = doc.at[i].get("timeunit")
    return sense is not None and sense.value[0] == "week"


def relative_month(doc: Document, i: int) -> Time | None:
    """الشهر الجاري, هذا الشهر, الشهر نفسه at token i."""
    j = i + (doc.keys[i] in ("هذا", "بهذا", "لهذا"))
    sense = doc.at[j].get("timeunit")
    if sense is None or sense.value != ("month", 1) or not sense.article:
        return None
    if j > i:
        return Time(i, j + 1, shift=("month", 0))
    if doc.keys[j + 1] in ("نفسه", "ذاته"):
        return _month_of_another_year(doc, Time(i, j + 2, sense.prefix, same="month"))
    if found := deictic(doc, j + 1):
        return Time(i, found[1], sense.prefix, shift=("month", found[0]))
    if step := years.OTHER.get(doc.keys[j + 1]):
        return Time(i, j + 2, sense.prefix, shift=("month", step), same="month")
    return None


def _with_year(doc: Document, first: int, skip: int, number: int | None, found: Month) -> Time:
    """A month, and a day in it, with what places them: a year, an adjective such as الماضي, or العام الماضي."""
    system, last = found.system, found.last
    said: dict[str, Any] = {"month": found.number}
    if number is not None:
        said["day"] = number
    if system != "gregorian":
        said["system"] = system
    if found.conflict:
        said["conflict"] = found.conflict
    near = doc.at[last].get("deictic")
    if near and not doc.keys[last].endswith("اتي"):
        said["toward"] = near.value
        last += near.size
    year = years.after(doc, last, system)
    if type(year) is years.Year:
        fits = year.system is None or year.system == system
        if fits and day(year.number, found.number, number or 1, system) is not None:
            said["year"] = year.number
            last = year.last
        return Time(first, last, skip, **said)
    time = Time(first, last, skip, **said)
    if type(year) is Time and year.system in (None, system):
        return merge(time, year) or time
    return time


def _dated_by_more(time: Time) -> bool:
    """Whether more than a day stands beside a month."""
    return time.year is not None or time.shift is not None or time.toward is not None or bool(time.same)


def _month_first(doc: Document, i: int, found: Month | None) -> Time | None:
    """نوفمبر 2024, شهر نوفمبر الماضي, سبتمبر 10, 2001, مايو الحادي والعشرين."""
    if found is None:
        return None
    first, skip = i, found.skip
    this = doc.keys[i - 1] in THESE and (found.sure in ("sure", "placed") or doc.at[i].get("timeunit"))
    if number := _day_after(doc, found):
        found.last = number[1]
        return _with_year(doc, first, skip, number[0], found)
    if exact := _exact_day(doc, found):
        return exact.but(first=first, skip=skip)
    time = _with_year(doc, first, skip, None, found)
    if this and time.toward is None and time.year is None and (these := demonstrative(doc, i)):
        return time.but(first=these[0], skip=these[1], toward=0)
    if found.sure == "numbered" or stands_alone(doc, i, found):
        return time
    return time if _dated_by_more(time) and found.sure != "full" else None


def _exact_day(doc: Document, found: Month) -> Time | None:
    """شباط (28/2/1945): the same month once more, in digits."""
    j = found.last + 1
    exact = numeric(doc, j) if doc.keys[found.last] == "(" and doc.keys[j].isdecimal() else None
    if exact is None or exact.month != found.number or exact.system == "hijri" or doc.keys[exact.last] != ")":
        return None
    return exact.but(last=exact.last + 1)


def _day_after(doc: Document, found: Month) -> tuple[int, int] | None:
    """The day that follows its month: شباط 13, سبتمبر الحادي والعشرين."""
    if found.sure == "numbered":
        return None
    j = found.last + (doc.keys[found.last] == "/" and doc.glued[found.last - 1])
    number = whole(doc, j, 1, 31)
    if number is None:
        return None
    numeral = doc.numeral_at[j]
    last = numeral.last
    if numeral.skip or (numeral.kind == "cardinal" and not numeral.digits and doc.keys[last] not in ("", ".", "،")):
        return None
    if numeral.digits and len(doc.keys[j]) > 2:
        return None
    following = doc.keys[last]
    if years.bare(doc, last) or following in PUNCTUATION or following in (")", "(", "") or following in _UNTIL:
        return (number, last) if doc.keys[last - 1] != following or following == "" else None
    return None


_UNTIL = frozenset("الي حتي من في و -".split()) | {chars.TATWEEL, "\N{EN DASH}", "\N{EM DASH}"}


def _first_day(doc: Document, i: int, skip: int) -> Time | None:
    """فاتح ماي, غرة جوان: the first day of a month."""
    j = i + 1 + (doc.keys[i + 1] == "من")
    found = month(doc, j) or numbered(doc, j)
    if found is None or found.skip:
        return None
    return _with_year(doc, i, skip, 1, found)
