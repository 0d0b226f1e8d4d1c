"""Days that are named: weekdays, days counted from today, and parts of the day with them."""

from __future__ import annotations

from arnews import chars
from arnews.document import Document
from arnews.timex import dates
from arnews.timex.parts import PUNCTUATION, THESE, Time, definite, deictic, demonstrative, whole

# Before a weekday these make it something else: صلاة الجمعة, خطبة الجمعة, جامع الجمعة, سوق الأحد.
_NO_WEEKDAY_AFTER = frozenset(
    "صلاه خطبه جامع مسجد سوق لصلاه وصلاه بصلاه خطيب حي شارع الشيخ محمد احمد عبد بن جماعه مدينه اخوان سيدي دوار".split()
)
_NO_WEEKDAY = {"خميس": frozenset(("مشيط",)), "الخميس": frozenset(("مشيط",)), "الاحد": frozenset(("عشر",))}
# الجمعة العظيمة, الأربعاء الأسود: a day of its own name, not the last one before today
_NAMED_WEEKDAY = frozenset("العظيمه الحزينه السوداء الاسود البيضاء الداميه الدامي المجيد الشعانين".split())
_ANY = frozenset("كل اول اخر ثاني ثالث رابع خامس".split())
# اليوم in names and as a plain noun: أخبار اليوم, المصري اليوم, ذلك اليوم, طوال اليوم, اليوم الوطني, اليوم الأول.
_NO_TODAY_BEFORE = frozenset("ذلك اخبار المصري طوال نفس باخبار طيله حزب جريده صحيفه قناه كامل مدار".split())
# حزب الغد, and جيل الغد of the future; but مباراة الغد of tomorrow
_NO_TOMORROW_BEFORE = frozenset(
    "حزب لحزب جريده صحيفه قناه مؤسسه جمعيه اذاعه مجله تيار موقع جيل لجيل اجيال لاجيال قاده لقاده بقاده رجال نساء امهات "
    "بناه صناع علماء نجوم ابطال عالم مدينه مدن مستثمري مستثمرين شباب اطفال مواطني مهندسي".split()
)
_ADVERBS = frozenset("صباحا مساءا ليلا ظهرا عصرا فجرا زوالا".split())
_EARLY_LATE = frozenset("الباكر المبكر المتاخر".split())
_NAMED_DAY = frozenset(
    "الوطني العالمي الدولي الاخير الاخر الذي نفسه ذاته الاول الموعود المفتوح المشؤوم الدراسي العربي الاسود "
    "الواحد".split()
)


def weekday(doc: Document, i: int) -> Time | None:
    """الخميس, يوم الخميس, الخميس الماضي, هذا الأحد at token i."""
    sense = doc.at[i].get("weekday")
    j, skip = (i, 0) if sense else _day_word(doc, i)
    sense = sense or doc.at[j].get("weekday")
    if sense is None:
        return None
    number, defined = sense.value
    if j > i and sense.prefix:
        return None
    if not defined and j == i:
        return (
            Time(i, i + 1, sense.prefix, weekday=number)
            if _of_week(doc, i + 1) and doc.keys[i - 1] not in _ANY
            else None
        )
    if not _is_day(doc, j, i, defined):
        return None
    first, skip = i, skip if j > i else sense.prefix
    last = j + sense.size
    time = Time(first, last, skip, weekday=number)
    if not defined:
        return time
    if these := demonstrative(doc, i):
        return time.but(first=these[0], skip=these[1], toward=0)
    if near := doc.at[last].get("deictic"):
        return time.but(last=last + near.size, toward=near.value)
    at = last + (doc.keys[last] == "في")
    return _with_number(doc, time, at) if at in doc.numeral_at else time


def _of_week(doc: Document, i: int) -> bool:
    """اثنين الأسبوع الحالي: a weekday without its article before its week."""
    sense = doc.at[i].get("timeunit")
    return bool(sense and sense.article and sense.value == ("week", 1) and deictic(doc, i + 1))


def _day_word(doc: Document, i: int) -> tuple[int, int]:
    """The token after يوم, and the clitics of يوم."""
    sense = doc.at[i].get("timeunit")
    if sense and sense.value == ("day", 1) and not sense.article and doc.keys[i].endswith("يوم"):
        return i + 1, sense.prefix
    return (i + 1, 0) if doc.keys[i] == "نهار" else (i, 0)


def _is_day(doc: Document, j: int, i: int, defined: bool) -> bool:
    """No صلاة الجمعة, no خميس مشيط, no surname (الشيخ الخميس)."""
    key = doc.keys[j]
    following = doc.keys[j + 1]
    if following in _NO_WEEKDAY.get(key, ()) or following in _NAMED_WEEKDAY:
        return False
    return i < j or doc.keys[j - 1].removeprefix("و") not in _NO_WEEKDAY_AFTER


def _with_number(doc: Document, time: Time, at: int) -> Time:
    """الجمعة 15, السبت السادس عشر, السبت في 23: the day of a month that is not said."""
    number = whole(doc, at, 1, 31)
    if number is None:
        return time
    numeral = doc.numeral_at[at]
    following = doc.keys[numeral.last]
    if numeral.skip or (following not in PUNCTUATION and following != ""):
        return time
    if (numeral.kind == "ordinal" and (number > 10 or doc.keys[numeral.last] == "")) or (
        numeral.digits and len(doc.keys[at]) < 3
    ):
        return time.but(last=numeral.last, day=number)
    return time


def relative(doc: Document, i: int) -> Time | None:
    """اليوم, أمس, يوم غد, الليلة الماضية, هذا المساء at token i."""
    j, skip = _day_word(doc, i)
    sense = doc.at[j].get("relday")
    if sense is None or (j > i and (sense.prefix or doc.keys[j] == "اليوم")):
        return None
    written = doc.text[doc.starts[j] : doc.ends[j]]
    if sense.prefix and doc.keys[j].endswith("لامس") and chars.ALEF_HAMZA_ABOVE not in written:
        return None  # لامس العجز عشرة ملايين: "touched"
    offset, part = sense.value
    if offset == -1 and doc.keys[j + 1] == "الحاجه":
        return None  # في أمس الحاجة: in dire need
    first, skip = i, skip if j > i else sense.prefix
    last = j + sense.size
    if offset is None:
        step = -1 if doc.keys[last - 1] == "السابق" else 1
        return Time(first, last, skip, shift=("day", step), same="day")
    if doc.keys[first - 1] == "الذي" and doc.keys[first - 2] == "اليوم":
        return Time(first - 2, last, 0, shift=("day", offset))  # اليوم الذي بعد الغد
    before, following = doc.keys[first - 1], doc.keys[last]
    if (
        offset == 0
        and not part
        and (before in ("في", "وفي") or doc.keys[j][0] == "ب")
        and "weekday" not in doc.at[last]
    ):
        return None  # 50 دولارا في اليوم: a day
    counted = doc.numeral_at.get(last)
    if offset == 0 and ("ordinal" in doc.at[last] or "deictic" in doc.at[last] or (counted and counted.article)):
        return None  # اليوم الأول, الليلة الثالثة من ليالي المهرجان, اليوم الـ27 من الحرب
    if offset == 0 and not part and (before.removeprefix("و") in _NO_TODAY_BEFORE or following in _NAMED_DAY):
        return None
    if offset == 0 and before == "روسيا" and "weekday" not in doc.at[last]:
        return None  # the channel روسيا اليوم
    if doc.keys[last] in ("القريب", "البعيد"):
        return None  # الأمس القريب: the near past
    if offset == 1 and before.removeprefix("و") in _NO_TOMORROW_BEFORE:
        return None
    if before in THESE and offset == 0 and (these := demonstrative(doc, first)):
        first, skip = these
    return Time(first, last, skip, shift=("day", offset), part=part)


# ---- parts of the day -----------------------------------------------------------------------------------------------


def part(doc: Document, i: int) -> Time | None:
    """مساء, صباحا, هذا الصباح, بعد الظهر, ليل الأربعاء/الخميس at token i; weak where only a day makes it a time."""
    sense = doc.at[i].get("daypart")
    if sense is None:
        return None
    code, last = sense.value[0], i + sense.size
    if code == "NI" and (whole_night := night(doc, i, last, sense.prefix)):
        return whole_night
    if these := demonstrative(doc, i):
        if sense.article:
            return Time(these[0], last, these[1], shift=("day", 0), part=code)
        return None
    last += sense.article and doc.keys[last] in _EARLY_LATE
    adverb = doc.keys[i][sense.prefix :] in _ADVERBS
    if (sense.article and sense.size == 1) or doc.keys[last - 1].startswith("ال"):
        lone = not definite(doc, last)  # no العصر الوسيط
        adverb = adverb or (lone and (doc.keys[i - 1] in ("في", "خلال", "وفي", "عند", "حتي") or sense.size > 1))
    return Time(i, last, sense.prefix, part=code, weak=not adverb)


def night(doc: Document, i: int, last: int, skip: int) -> Time | None:
    """ليل الأربعاء/الخميس الماضي: the night that begins on the first day."""
    j = last + (doc.keys[last] == "يوم")
    first = doc.at[j].get("weekday")
    if first is None or not first.value[0] or first.prefix:
        return None
    k = j + 1
    k += doc.keys[k] in ("/", "-", "\N{EN DASH}")
    second = doc.at[k].get("weekday")
    if second is None or second.prefix or second.value[0] != first.value[0] % 7 + 1:
        return None
    time = Time(i, k + 1, skip, weekday=first.value[0], part="NI")
    if near := deictic(doc, k + 1):
        return time.but(last=near[1], toward=near[0])
    return time


def with_day_word(doc: Document, i: int) -> Time | None:
    """يوم 17 أبريل, يوم 21/9: a date behind يوم."""
    j, skip = _day_word(doc, i)
    if j == i or not (doc.keys[j].isdecimal() or j in doc.numeral_at):
        return None
    found = dates.date(doc, j)
    if found is None or found.day is None:
        return _numbered_day(doc, i, j, skip)
    return None if found.first < j or found.skip else found.but(first=i, skip=skip)


def _numbered_day(doc: Document, i: int, j: int, skip: int) -> Time | None:
    """يوم 27 with nothing after it."""
    number = whole(doc, j, 1, 31, digits=True)
    last = doc.numeral_at[j].last if number else j
    if (
        number is None
        or len(doc.keys[j]) > 2
        or doc.numeral_at[j].first != j
        or doc.keys[last] not in PUNCTUATION | {""}
    ):
        return None
    return Time(i, last, skip, day=number)
