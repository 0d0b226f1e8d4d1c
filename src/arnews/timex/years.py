"""Years: in digits and words, with their word (عام 2011) and their mark (1446 هـ, 2025 م), alone and in pairs."""

from __future__ import annotations

import re

from attrs import define

from arnews.calendars import System
from arnews.document import Document
from arnews.timex.parts import DASHES, PUNCTUATION, THESE, Time, definite, deictic, whole
from arnews.words import is_word

_BOTH_WORDS = frozenset("عامي سنتي العامين السنتين لعامي لسنتي وعامي وسنتي".split())
_SEASON_WORDS = frozenset("موسم الموسم للموسم لموسم بالموسم بموسم وموسم والموسم".split())
_ONE_YEAR = frozenset("السنه العام للسنه للعام بالسنه بالعام والسنه والعام".split())
_SEASON_ADJECTIVES = frozenset(
    "المالي الماليه الدراسي الدراسيه الجامعي الجامعيه الفلاحي الفلاحيه التشريعيه الرياضي الكروي "
    "الحالي الماضي المقبل الجاري".split()
)
# سباق 1500 م, على ارتفاع 2000م: metres
_METRES = re.compile("(سباق|سباقات|مسافه|ارتفاع|طول|عمق|عرض|علو)(ه|ها)?$")
_SAME = frozenset("نفسه نفسها ذاته ذاتها عينه عينها".split())
_SINCE = frozenset(
    "في منذ حتي ففي وفي ومنذ وحتي خلال بحلول حلول لغايه مطلع نهايه اواخر اوائل منتصف بدايه وخلال قبل بعد مواليد".split()
)
_CLITICS = frozenset("وبل")
# في 2019 مقارنة بعام 2018
_NOT_COUNTED = frozenset(
    "مقارنه نتيجه خاصه اضافه نظرا وفقا طبقا استنادا مسجلا مسجله محققا محققه ايضا تقريبا حاليا".split()
)
_BEGINNING = frozenset("اعتبارا واعتبارا بدءا وبدءا ابتداء وابتداء انطلاقا بدايه".split())  # بدءا من 2022
_COUNTED = frozenset("unit money number timeunit currency fraction".split())
# العام after an office is its adjective: الأمين العام السابق
_GENERAL = frozenset("الامين المدير الكاتب المدعي النائب القائد المفتي المفتش المراقب المشرف السكرتير المحافظ".split())
_OF_GENERAL = frozenset(word[2:] + owner for word in _GENERAL for owner in ("ه", "ها", "هم", "نا"))  # أمينه العام
_PAIRED = frozenset("/-")
_YEARS_IN_A_ROW = 12
_MORE = frozenset("و او ثم ،".split())  # أعوام 2011 و2014 و2018, عام 2017 أو 2020
_SLASHES = DASHES | {"/"}


# The one before or after the one told of, not the one before or after today.
OTHER = {"السابق": -1, "السابقه": -1, "التالي": 1, "التاليه": 1, "الموالي": 1, "المواليه": 1, "اللاحق": 1}


def before_christ(doc: Document, i: int) -> int:
    """How many tokens say that a year or century is before Christ: ق.م, ق م, قبل الميلاد."""
    if doc.keys[i] == "قبل" and doc.keys[i + 1] in ("الميلاد", "ميلاد"):
        return 2
    if doc.keys[i] == "ق":
        return 2 if doc.keys[i + 1] == "م" else 3 if doc.keys[i + 1] == "." and doc.keys[i + 2] == "م" else 0
    return int(doc.keys[i] == "قم" and doc.keys[i - 1].isdecimal())


@define(eq=False)
class Year:
    """A year up to token `last` (exclusive). `word` tells that عام or the like is in it, `marked` that هـ or م is."""

    last: int
    number: int
    system: System | None
    word: bool = False
    marked: bool = False


def bare(doc: Document, i: int) -> Year | None:
    """A year at token i, four digits or words, with its mark: 2025, 1446 هـ, ألفين وثمانية عشر, 500 قبل الميلاد."""
    numeral = doc.numeral_at.get(i)
    if numeral is None or numeral.kind != "cardinal" or numeral.article or numeral.tail:
        return None
    value, last = numeral.value, numeral.last
    if not isinstance(value, int) or not 1 <= value <= 9999 or 2900 <= value < 3000:
        return None  # 2974: a year of the Amazigh
    if last - i == 1 and doc.keys[last][:1] == "ق" and (old := before_christ(doc, last)):
        return Year(last + old, -value, None, marked=True)
    if not numeral.digits:
        if not 1000 <= value <= 2100:
            return None
    elif last - i != 1 or not 3 <= len(doc.keys[i]) <= 4:
        return None  # 2,011 and 2 011 are no years
    last, system = mark(doc, last)
    if numeral.digits and system is None and len(doc.keys[i]) == 3:
        return None
    return Year(last, value, system, marked=system is not None)


def mark(doc: Document, i: int) -> tuple[int, System | None]:
    """The calendar that stands after a year, and the token after it."""
    sense = doc.at[i].get("era")
    if sense is None:
        return i, None
    # 2005 م. سلطان: an engineer; 20 م مربع: metres
    title = doc.keys[i + 1] == "." and not doc.glued[i - 1] and doc.glued[i] and is_word(doc.keys[i + 2])
    if doc.keys[i] == "م" and (title or doc.keys[i + 1] in ("2", "3", "مربع")):
        return i, None
    return i + sense.size, sense.value


def year(doc: Document, i: int) -> Year | None:
    """A year with its word at token i: عام 2011, سنة (1990), العام ألفين وعشرين, عام 247."""
    sense = doc.at[i].get("timeunit")
    if sense is None or sense.value != ("year", 1) or doc.keys[i].endswith("ا"):
        return None
    j = i + 1
    # عام ،2009, العام .2010: a sign that a conversion has moved before the year
    if (doc.keys[j] in ("،", ",") or (doc.keys[j] == "." and not doc.glued[i])) and doc.glued[j]:
        j += 1
    bracket = doc.keys[j] == "("
    found = bare(doc, j + bracket) or (None if bracket else _short(doc, j))
    if found is None:
        return None
    last = found.last
    if bracket:
        if doc.keys[last] != ")":
            return None
        last += 1
        if found.system is None:
            last, system = mark(doc, last)
            return Year(last, found.number, system, True, system is not None)
    return Year(last, found.number, found.system, True, found.marked)


def _short(doc: Document, i: int) -> Year | None:
    """عام 247, عام 61 هـ, سنة 48: fewer digits than four, which only the word makes a year."""
    value = whole(doc, i, 1, 999, digits=True)
    if value is None or len(doc.keys[i]) < 2 or doc.numeral_at[i].last != i + 1:
        return None
    last, system = mark(doc, i + 1)
    if system is None and len(doc.keys[i]) == 2:
        return Year(last, 1900 + value, None) if value > 25 and not is_word(doc.keys[last]) else None
    return Year(last, value, system)


# Before the year of a month or day: شباط (1985), سبتمبر 10, 2001, من عام 2011, هذا العام
_LINKS = frozenset(("(", "/", "،", ",", "من", "في", "ل", *THESE))


def after(doc: Document, i: int, system: System) -> Year | Time | None:
    """The year after a month or day at token i: a number, or a time as in من العام الماضي."""
    key = doc.keys[i]
    if i in doc.numeral_at:
        found = bare(doc, i)
        return found if found and _plain(doc, i, found, False, system) else None
    if not (key in _LINKS or "timeunit" in doc.at[i]):
        return None
    j = i
    if key == "/" and doc.keys[i + 1] == "(" and system == "gregorian":
        return _in_brackets(doc, i + 1)  # كانون أول / (1986)
    if key == "(" and system == "gregorian" and (found := _in_brackets(doc, j)):
        return found
    comma = key == "،" or key == ","
    if comma:
        j += 1
    if found := year(doc, j):
        return found
    if comma:
        found = bare(doc, j)
        return found if found and _plain(doc, j, found, comma, system) else None
    if key in ("من", "في", "ل"):
        j += 1
        if found := year(doc, j) or (None if doc.keys[j].isdecimal() else bare(doc, j)):
            return found
    relative = relative_year(doc, j)
    return relative if relative and (j > i or relative.shift) else None


def _in_brackets(doc: Document, i: int) -> Year | None:
    """The year of شباط (1985)."""
    found = bare(doc, i + 1)
    if found is None or doc.keys[found.last] != ")" or found.system == "hijri" or not 1000 <= found.number <= 2200:
        return None
    found.last += 1
    return found


def _plain(doc: Document, j: int, found: Year, comma: bool, system: System) -> bool:
    """Whether digits after a month are its year: no 12 آذار 1500 جندي, and after a comma nothing but a year."""
    low, high = (1200, 1600) if system in ("hijri", "persian") else (1000, 2200)
    if found.number < 0 or (not found.marked and not low <= found.number <= high):
        return False
    if comma and doc.keys[j - 2].isdecimal() and 1800 <= found.number <= 2100:
        return True  # سبتمبر 10, 2001
    if comma and doc.keys[found.last] in _GOES_ON and 1900 <= found.number <= 2100:
        return True  # 28 نوفمبر، 2024 إلى
    return not (
        comma
        and not found.marked
        and is_word(doc.keys[found.last])
        and doc.numeral_at[j].digits
        and not doc.glued[j - 1]
    )


_GOES_ON = frozenset("في الي علي عن ان بعد قبل مع حيث".split())


def is_general(doc: Document, i: int) -> bool:
    """Whether العام at token i means general: الأمين العام السابق."""
    return doc.keys[i] == "العام" and (doc.keys[i - 1] in _GENERAL or doc.keys[i - 1].lstrip("ول") in _OF_GENERAL)


def relative_year(doc: Document, i: int) -> Time | None:
    """العام الماضي, هذه السنة, السنة نفسها, العام الهجري القادم at token i."""
    j = i + (doc.keys[i] in ("هذا", "هذه", "لهذا", "لهذه"))
    sense = doc.at[j].get("timeunit")
    if sense is None or sense.value != ("year", 1) or not sense.article or is_general(doc, j):
        return None
    last = j + sense.size
    era = doc.at[last].get("era") if definite(doc, last) else None
    marked: System | None = era.value if era else None
    last += era is not None
    if j > i:
        return Time(i, last, system=marked, shift=("year", 0))
    if doc.keys[last] in _SAME:
        return Time(i, last + 1, sense.prefix, same="year")
    if found := deictic(doc, last):
        return Time(i, found[1], sense.prefix, system=marked, shift=("year", found[0]))
    if step := OTHER.get(doc.keys[last]):
        return Time(i, last + 1, sense.prefix, system=marked, shift=("year", step), same="year")
    return None


# ---- years by themselves --------------------------------------------------------------------------------------------


def piece(doc: Document, i: int) -> Time | None:
    """A year as a time of its own."""
    if "timeunit" in doc.at[i] and (found := year(doc, i)):
        skip = doc.at[i]["timeunit"].prefix
        if doc.keys[found.last] in _SLASHES and (pair := _pair(doc, found.last - 1, found.last)):
            return Time(i, pair.last, skip, seasons=pair.seasons)
        return Time(i, found.last, skip, system=found.system, year=found.number)
    if not doc.keys[i].isdecimal() and i not in doc.numeral_at:
        return None
    if doc.keys[i - 1] in _BOTH_WORDS:
        return _both(doc, i - 1)
    if doc.keys[i + 1] in _PAIRED and (pair := _pair(doc, i, i + 1)):
        return _with_season(doc, pair)
    found = bare(doc, i)
    if found and doc.keys[i - 1] == "(" and doc.keys[found.last] == ")" and found.system is None:
        last, system = mark(doc, found.last + 1)
        if system and doc.keys[last - 1] not in ("م", "ه", "ش"):
            return Time(i - 1, last, system=system, year=found.number)  # (1343) هجري
    if found and _cued(doc, i, found):
        return Time(i, found.last, system=found.system, year=found.number)
    return None


def _with_season(doc: Document, pair: Time) -> Time:
    """الموسم 2025/2024, للموسم الدراسي 2024/2025: of sport, of schools, of farmers."""
    i = _season_word(doc, pair.first)
    if i is None:
        return pair
    return pair.but(first=i, skip=1 if doc.keys[i][0] in "بو" or doc.keys[i] == "لموسم" else 0)


def _season_word(doc: Document, i: int) -> int | None:
    """الموسم, الموسم الدراسي, السنة المالية before two years."""
    if doc.keys[i - 1] in _SEASON_WORDS:
        return i - 1
    adjective = doc.keys[i - 1] in _SEASON_ADJECTIVES
    return i - 2 if adjective and doc.keys[i - 2] in _SEASON_WORDS | _ONE_YEAR else None


def _pair(doc: Document, i: int, slash: int) -> Time | None:
    """2024/2025, 2025/2024 (as seen from the right), 2005/06: two years in a row written as one; with a dash only
    after الموسم and the like."""
    if doc.keys[slash] not in ("/", "-") or doc.glued[i] != doc.glued[slash] or not doc.keys[slash + 1].isdecimal():
        return None
    low, high = doc.keys[i], doc.keys[slash + 1]
    if (
        not low.isdecimal()
        or len(low) != 4
        or len(high) not in (2, 4)
        or (doc.keys[i - 1] in ("/", "-") and doc.glued[i - 1])
    ):
        return None
    if doc.keys[slash + 2] in ("/", "-") and doc.glued[slash + 1]:
        return None
    first = int(low)
    second = int(high) if len(high) == 4 else first + (int(high) - first) % 100  # 1999/00
    first, second = min(first, second), max(first, second)
    if second != first + 1 or not 1800 <= first <= 2100:
        return None
    if doc.keys[slash] == "-" and _season_word(doc, i) is None:
        return None
    return Time(i, slash + 2, seasons=(first, second))


def _both(doc: Document, i: int) -> Time | None:
    """سنتي 2020 و2021: two years in a row are one time; others are listed one by one."""
    first = bare(doc, i + 1)
    if first is None:
        return None
    j = first.last
    second = bare(doc, j + 1) if doc.keys[j] == "و" else None
    if second is None or second.number != first.number + 1 or doc.keys[i - 1] in ("بين", "وبين"):
        return None
    return Time(i, second.last, int(doc.keys[i][0] in "لو"), seasons=(first.number, second.number))


def _cued(doc: Document, i: int, found: Year) -> bool:
    """Whether a bare number is a year: by its mark, brackets, or في and منذ before it and no counted noun after it."""
    if found.number < 0:
        return True
    if found.marked and found.number >= 1000:
        return doc.keys[found.last - 1] != "م" or (found.number <= 2100 and not _METRES.search(doc.keys[i - 1]))
    if found.marked:
        return found.system == "hijri" and doc.glued[i] and len(doc.keys[i]) >= 3
    if not 1000 <= found.number <= 2100:
        return False
    if doc.keys[i - 1] == "(" and doc.keys[found.last] == ")":
        return True
    before = doc.keys[i - 1]
    occasion = doc.at[i - 1].get("occasion") or (doc.at[i - 2].get("occasion") if definite(doc, i - 1) else None)
    event = occasion is not None and occasion.value != "named"
    if before in _MORE and (among := _among_years(doc, i - 2)):
        after = doc.keys[found.last]
        return among == 2 or not is_word(after) or (before != "و" and not counts(doc, found.last))
    since = before in _SINCE or (before[:1] in _CLITICS and before[1:] in _SINCE)  # بنهاية 2027
    since = since or (before == "من" and (doc.keys[i - 2] in _BEGINNING or _first_months(doc, i - 2)))
    if (not since and not event) or found.number < (1800 if doc.numeral_at[i].digits else 1000):
        return False
    return doc.at[found.last].keys().isdisjoint(_COUNTED) if event else not counts(doc, found.last)


def _first_months(doc: Document, i: int) -> bool:
    """الأشهر التسعة الأولى من 2024."""
    return doc.keys[i] in ("الاولي", "الاخيره") and ("timeunit" in doc.at[i - 1] or "timeunit" in doc.at[i - 2])


def _among_years(doc: Document, i: int) -> int:
    """Whether token i is a year of a list, أعوام 2011 و2014 (2) or عام 2017 أو 2020 (1), and another may follow."""
    for j in range(i, max(i - 2 * _YEARS_IN_A_ROW, 0), -2):
        if not (len(doc.keys[j]) == 4 and doc.keys[j].isdecimal()):
            return 0
        if doc.keys[j - 1] not in _MORE:
            sense = doc.at[j - 1].get("timeunit")
            return 0 if sense is None or sense.value[0] != "year" else 1 + (sense.value[1] != 1)
    return 0


def counts(doc: Document, i: int) -> bool:
    """Whether what follows a number looks like what it counts, and not like the next verb: في 2011 كيلومترا."""
    key = doc.keys[i]
    if key in PUNCTUATION or not is_word(key):
        return key in ("%", "٪", "$", "€", "/", ":") or (key == "-" and doc.glued[i - 1])
    senses = doc.at[i]
    if senses.keys() & _COUNTED:
        return True
    return (
        not key.startswith(("ال", "و", "ف", "ل", "ب"))
        and key.endswith(("ا", "ه"))
        and "particle" not in senses
        and len(key) > 3
        and not key.endswith("وا")  # في 2019 اجتمعوا
        and key not in _NOT_COUNTED
    )
