"""Clock times: الساعة 10:30 صباحا بتوقيت بيروت (03:30 ت.غ), الرابعة والنصف عصرا, 8 مساء, 18:30."""

from __future__ import annotations

from fractions import Fraction

from arnews.document import Document, Numeral
from arnews.timex import days
from arnews.timex.parts import THESE, Clock, Time, definite, halved, whole
from arnews.words import is_word

_SIGNS = frozenset(":.,،")
_OUTSIDE = frozenset("تمام حدود نحو حوالي".split())
_PARTS_MINUTES = {"نصف": 30, "ربع": 15, "ثلث": 20, "ربعا": 15, "ثلثا": 20}
_LETTERS = {"ص": "MO", "م": "EV"}
_TIME = frozenset("daypart weekday relday timeunit month period ordinal number".split())
_RATIOS = frozenset("بنسبه نسبه نتيجه بنتيجه بواقع سوره ايه".split())  # بنسبة 15:30, سورة 18:10
_ZONE_WORDS = frozenset("بتوقيت توقيت بالتوقيت التوقيت حسب".split())


def clock(doc: Document, i: int) -> Time | None:
    """A clock time at token i, with the part of the day and the zone that follow it."""
    sense = doc.at[i].get("timeunit")
    if sense and sense.value == ("hour", 1) and sense.article and sense.size == 1:
        return _after_word(doc, i, sense.prefix)
    return _bare(doc, i)


def _after_word(doc: Document, i: int, skip: int) -> Time | None:
    """الساعة and its time."""
    j = i + 1
    while doc.keys[j] in _OUTSIDE:
        j += 1
    read = _digits(doc, j, _SIGNS) or hour(doc, j)
    if read is None:
        return None
    time, last = read
    if time.minute < 0 and doc.keys[last] == "م" and doc.keys[i - 1] not in THESE:
        time, last = _half(time, "EV"), last + 1  # الساعة 5 م
    # سعر هذه الساعة 23 دولارا: a watch
    if time.minute < 0 and doc.at[last].keys() & {"money", "unit", "sign", "currency"}:
        return None
    found = _finished(doc, Time(i, last, skip, clock=time), True)
    return None if found.clock == time and not found.zone and _of_a_story(doc, i, time, last) else found


def _of_a_story(doc: Document, i: int, time: Clock, last: int) -> bool:
    """Whether the hour is counted, and no clock shows it: هذه الساعة الأولى, الساعة الثانية من المعركة."""
    if time.minute >= 0 or not doc.keys[last - 1].startswith("ال"):
        return False
    if doc.keys[last - 1] == "الواحده" and doc.keys[i].startswith("ل"):
        return True  # 100 دولار للساعة الواحدة
    if doc.keys[i - 1] in THESE:
        return True
    if doc.keys[last] != "من":
        return doc.keys[last - 1] == "الاولي" and definite(doc, last)
    senses = doc.at[last + 1]
    return is_word(doc.keys[last + 1]) and last + 1 not in doc.numeral_at and _TIME.isdisjoint(senses)


def _bare(doc: Document, i: int) -> Time | None:
    """A time without its word: 18:30 by its colon, 8 مساء and الثالثة فجرا by the part of the day."""
    if (
        i
        and doc.glued[i - 1]
        and doc.keys[i - 1] in (":", ".", "/", "-", ",")
        and i > 1
        and doc.keys[i - 2].isdecimal()
    ):
        return None
    if doc.keys[i + 1] == ":" and (doc.keys[i - 1].removeprefix("و") in _RATIOS or _among_scores(doc, i)):
        return None
    if doc.keys[i + 1] == ":" and (read := _digits(doc, i, ":")):
        time, last = read
        return (
            None
            if doc.keys[last] in (":", "/") and doc.glued[last - 1]
            else _finished(doc, Time(i, last, clock=time), True)
        )
    numeral = doc.numeral_at.get(i)
    if numeral is None:
        return None
    read = _digits(doc, i, _SIGNS) or hour(doc, i)
    if read is None or read[0].hour > 12:
        return None
    feminine = doc.keys[i].endswith("ه") and numeral.article
    if not numeral.digits and not (feminine or numeral.kind == "cardinal"):
        return None
    time, last = read
    found = _finished(doc, Time(i, last, numeral.skip, clock=time), numeral.digits)
    if feminine and time.minute >= 0:
        return found  # الثامنة والنصف
    return found if found.clock and found.clock.half and (feminine or _adverb(doc, last)) else None


def _among_scores(doc: Document, i: int) -> bool:
    """25:20 و25:18 و15:13: the points of a set, of which there are five at most."""
    for j in range(i, i - 20, -4):
        if j < 4 or doc.keys[j - 1] not in ("و", "،") or doc.keys[j - 3] != ":" or not doc.keys[j - 4].isdecimal():
            return False
        if int(doc.keys[j - 4]) > 24:
            return True
    return False


def _adverb(doc: Document, i: int) -> bool:
    """A part of the day that stands by itself, as after a number: 8 مساء, but no 8 ليال."""
    return doc.at[i].get("daypart") is not None or doc.keys[i] in ("في", "من", "ص", "م", "بعد")


def midnight(doc: Document, i: int) -> Time | None:
    """منتصف الليل, منتصف ليل الخميس, منتصف النهار, وقت الظهيرة."""
    key, following = doc.keys[i], doc.keys[i + 1]
    if key == "الظهيره" and doc.keys[i - 1] == "وقت":
        return Time(i - 1, i + 1, clock=Clock(12, 0, half=True))
    if following not in ("الليل", "ليل", "ليله", "النهار") or not key.endswith("منتصف"):
        return None
    skip = len(key) - 5
    if following == "النهار":
        return Time(i, i + 2, skip, clock=Clock(12, 0, half=True))
    if doc.keys[i + 1] != "الليل" and (night := days.night(doc, i + 1, i + 2, 0)):  # منتصف ليل الأربعاء الخميس
        return night.but(first=i, skip=skip, part="", clock=Clock(24, 0, half=True))
    if doc.keys[i + 1] != "الليل" and not (doc.at[i + 2].get("weekday") or doc.at[i + 2].get("relday")):
        return None
    return Time(i, i + 2, skip, clock=Clock(24, 0, half=True))


# ---- hours and minutes ----------------------------------------------------------------------------------------------


def _digits(doc: Document, i: int, signs: frozenset[str] | str) -> tuple[Clock, int] | None:
    """10:30, 7:56:30, and after the word also 7.30 and 16,00."""
    sign = doc.keys[i + 1]
    if not doc.keys[i].isdecimal() or sign not in signs or not sign or not (doc.glued[i] and doc.glued[i + 1]):
        return None
    hour, minute = doc.keys[i], doc.keys[i + 2]
    if len(hour) > 2 or len(minute) != 2 or not minute.isdecimal() or int(hour) > 24 or int(minute) > 59:
        return None
    last, second = i + 3, -1
    if (
        sign == ":"
        and doc.keys[last] == ":"
        and doc.glued[last - 1]
        and len(doc.keys[last + 1]) == 2
        and doc.keys[last + 1].isdecimal()
    ):
        second, last = int(doc.keys[last + 1]), last + 2
    if second > 59:
        return None
    return Clock(int(hour), int(minute), second, int(hour) > 12 or hour == "00"), last


def hour(doc: Document, i: int) -> tuple[Clock, int] | None:
    """الرابعة والنصف, الثامنة إلا ربعا, 3 و18 دقيقة, ثلاثة وثلث."""
    numeral = doc.numeral_at.get(i)
    if numeral is None or numeral.tail or (numeral.skip and not numeral.article):
        return None
    value = numeral.value
    if found := _minutes_counted(doc, numeral):
        return found
    if type(value) is Fraction and 1 < value < 25 and numeral.kind != "fraction":
        return Clock(int(value), int(value % 1 * 60)), numeral.last
    if not isinstance(value, int) or not 0 < value <= 24 or (numeral.digits and numeral.last - i > 2):
        return None
    hour, last = value, numeral.last
    if minutes := _minutes(doc, last):
        minute, last = minutes
        return Clock(hour if minute >= 0 else hour - 1 or 12, minute % 60, half=hour > 12), last
    return Clock(hour, half=hour > 12), last


def _minutes_counted(doc: Document, numeral: Numeral) -> tuple[Clock, int] | None:
    """خمسة وخمسين دقيقة after الساعة: the reader of numbers takes 5 and 50 for 55."""
    unit = doc.at[numeral.last].get("timeunit")
    value = numeral.value
    if numeral.digits or unit is None or unit.value[0] != "minute" or not isinstance(value, int) or not 24 < value < 60:
        return None
    return (Clock(value % 10, value - value % 10), numeral.last + 1) if value % 10 else None


def _minutes(doc: Document, i: int) -> tuple[int, int] | None:
    """والنصف, وربع, إلا ربعا, و20 دقيقة, وعشرين: minutes after the hour, below zero before it."""
    less = doc.keys[i] == "الا"
    j = i + (less or doc.keys[i] == "و")
    key = doc.keys[j]
    if not less and j == i:
        if not key.startswith("و"):
            return None
        key = key[1:]
    key = key.removeprefix("ال")
    if key in _PARTS_MINUTES:
        return (-1 if less else 1) * _PARTS_MINUTES[key], j + 1
    minute = whole(doc, j, 1, 59)
    if minute is None or doc.numeral_at[j].kind != "cardinal" or (not less and j == i and doc.numeral_at[j].skip != 1):
        return None
    numeral = doc.numeral_at[j]
    unit = doc.at[numeral.last].get("timeunit")
    if unit and unit.value[0] == "minute":
        return (-minute if less else minute), numeral.last + 1
    # الثامنة وعشرين مساء; no بين 5 و6 مساء
    if not numeral.digits and (less or doc.at[numeral.last].get("daypart")):
        return (-minute if less else minute), numeral.last
    return None


# ---- what follows ---------------------------------------------------------------------------------------------------


def _finished(doc: Document, time: Time, letters: bool) -> Time:
    """The part of the day and the zone after a clock, and the same time in another zone in brackets."""
    j, said = time.last, time.clock
    if said is None:
        return time
    title = doc.keys[j + 1] == "." and said.minute < 0  # 5 م. سلطان: an engineer
    if letters and doc.keys[j] in _LETTERS and (doc.keys[j] == "ص" or said.minute >= 0) and not title:
        time = time.but(clock=_half(said, _LETTERS[doc.keys[j]]), last=j + 1)
    elif found := _part(doc, j):
        time = time.but(clock=_half(said, found[0]), last=found[1])
    if zoned := zone(doc, time.last):
        time = time.but(zone=zoned[0], last=zoned[1])
    return _with_other(doc, time)


def _half(clock: Clock, part: str) -> Clock:
    return clock if clock.half else halved(clock, part)


def _part(doc: Document, i: int) -> tuple[str, int] | None:
    """صباحا, بعد الظهر, في المساء, العصر after a clock."""
    if doc.keys[i] == "بعد" and doc.keys[i + 1] == "منتصف" and doc.keys[i + 2] == "الليل":
        return "NI", i + 3  # الثالثة بعد منتصف الليل
    j = i + (doc.keys[i] in ("في", "من", "هذا"))
    sense = doc.at[j].get("daypart")
    if sense is None or sense.prefix or (j > i and not sense.article and not doc.keys[j].startswith("بعد")):
        return None
    return sense.value[0], j + sense.size


def zone(doc: Document, i: int) -> tuple[str, int] | None:
    """بتوقيت مكة المكرمة, بالتوقيت المحلي, ت.غ, (بتوقيت غرينتش): the name of the zone and the token after it."""
    bracket = doc.keys[i] == "("
    j = i + bracket
    if doc.keys[j] in ("حسب", "وفق"):
        j += 1
    found = _zone(doc, j)
    if found is None:
        return None
    name, last = found
    if bracket:
        return (name, last + 1) if doc.keys[last] == ")" else None
    return found


def _zone(doc: Document, j: int) -> tuple[str, int] | None:
    if doc.keys[j] in _ZONE_WORDS:
        if doc.keys[j + 1] in ("المحلي", "المحليه"):
            return "", j + 2
        sense = doc.at[j + 1].get("zone")
        return (sense.value, j + 1 + sense.size) if sense else None
    sense = doc.at[j].get("zone")
    if (
        sense is None
        or sense.value != "UTC"
        or (is_word(doc.keys[j]) and doc.keys[j] not in ("تغ", "غرينتش", "جرينتش"))
    ):
        return None
    last = j + sense.size
    if doc.keys[last] in ("+", "-") and doc.keys[last + 1].isdecimal() and int(doc.keys[last + 1][:3]) < 15:
        return f"{doc.keys[last]}{int(doc.keys[last + 1]):02}:00", last + 2
    return "UTC", last


def _with_other(doc: Document, time: Time) -> Time:
    """(03:30 ت.غ), (16,00 بتوقيت غرينتش): the same time in GMT; after GMT in any zone: (12:30 بتوقيت بيروت)."""
    if doc.keys[time.last] != "(":
        return time
    j = time.last + 1
    j += doc.keys[j] == "الساعه"
    read = _digits(doc, j, _SIGNS) or hour(doc, j)
    if read is None:
        return time
    half = _part(doc, read[1])
    clock, last = (_half(read[0], half[0]), half[1]) if half else read
    found = _zone(doc, last)
    if found is None or "UTC" not in (found[0], time.zone) or doc.keys[found[1]] != ")":
        return time
    return time.but(also=(found[0], clock), last=found[1] + 1)
