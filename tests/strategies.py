"""What the property tests draw from: texts, news, and changes that leave every value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import NamedTuple

from hijridate import Gregorian
from hypothesis import strategies as st

from arnews import chars
from tests import newsroom

# ---- texts --------------------------------------------------------------------------------------------------------

_SOUP = (
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئﻻﷺﷲیک٠١٢۳0123abM \n\r\t\u2028\0\x01\ud800\U0001f600"
    "\"'«»“”‘’()[]٪%$€-–ـ/:.,،؛؟!٫٬\u064b\u064e\u0651\u0654\u0670\u200f\u202e\u202c\u2066\u2069\u061c\ufeff\u00a0\u00ad"
)
_WORDS = (
    "قال", "وأضاف", "أن", "الوزير", "بين", "ما", "من", "إلى", "و", "20", "١٢٠", "مليون", "دولار", "ريال", "في", "المئة",
    "%", "نوفمبر", "(تشرين", "الثاني)", "عام", "2011", "أمس", "الخميس", "الماضي", "الساعة", "10:30", "«", "»", '"', "“",
    "”", "المعروف", "بلقب", "أبو", "سيف", "،", ".", "\n", "ثلاثة", "وعشرين", "نصف", "الـ27", "رمضان", "1446هـ", "2-1",
    "كم", "م²", "بحسب", "يذكر", "تشرين", "ألف", "ونصف", "الأول", "بـ", "لـ", "هـ", "3", "آلاف", "و500", "بيروت", "-",
    "وكالات:", "د.", "أ.ف.ب", "15", "ـ", "24", "سنة", "كل", "يوم",
)  # fmt: skip
# What the readers of speech look behind: signs, clitics, particles.
_JOINTS = tuple('( " » « : ، - . .. … / “ ” و ب ل من أن إن الذي والذي'.split())


def soup() -> st.SearchStrategy[str]:
    """Any characters that a scanner of Arabic could trip over, in any order."""
    return st.text(st.sampled_from(_SOUP), max_size=60)


def word_salad() -> st.SearchStrategy[str]:
    """Words that mean something to the grammars, in any order."""
    return st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(("", " ", " "))), max_size=40).map(
        lambda parts: "".join(word + space for word, space in parts)
    )


def texts() -> st.SearchStrategy[str]:
    """Any text whatever."""
    return st.one_of(st.text(max_size=80), soup(), word_salad(), news())


def markup() -> st.SearchStrategy[str]:
    """Facts among what would be markup in a page or an XML document, and lines that break in every way."""
    pieces = (
        "<", ">", "&", '"', "'", "</article>", "<script>", "-->", "<!--", "]]>", "&amp;", "&#0;", "{style}",
        "20 مليون دولار",        "قال سامر: «", "»", "أمس", "2011",
        "\r", "\n", "\r\n", "\t", "\x85", "\u2028", "\0", "\x0b", "\x1b", "\x7f",
        "\ud800", "\ufffe", "\ufdd0", "\u202e", "\u2067", " ",
    )  # fmt: skip
    return st.lists(st.sampled_from(pieces), max_size=30).map("".join)


# ---- news ---------------------------------------------------------------------------------------------------------

_PLACES = ("بيروت", "الرباط", "تونس", "القاهرة", "الدوحة")
_NAMES = ("سامر الحلواني", "رئيس البلدية نادر العلي", "الوزيرة ليلى البكري", "مصدر أمني", "وزارة الصحة", "المتحدث ذاته")
_CUES = ("قال", "أكد", "أوضح", "أعلن", "صرح")
_AMOUNTS = (
    "120 شخصا", "20 مليون دولار", "ثلاثة آلاف", "12,5 في المائة", "٣٥٪", "مئة وخمسون ريالا عمانيا", "10 كيلومترات",
    "ما بين 140 و160 عائلة", "ما بين 2 إلى 5 مليارات دولار", "نصف مليون نسمة", "الدورة الـ12", "1,200 وظيفة",
    "مترين ونصف المتر",
)  # fmt: skip
_TIMES = (
    "28 نوفمبر (تشرين الثاني) 2024", "أمس الأربعاء", "عام 2011", "صباح 27 نوفمبر", "الساعة 10:30", "الخميس المقبل",
    "منذ ثلاثة أيام", "مطلع العام المقبل", "8 شوال 1446 هـ", "سبعينيات القرن الماضي", "من 20 إلى 27 أبريل 2026",
    "فاتح يوليوز",
)  # fmt: skip
_SPEECH = ("لم نشهد مثل هذا من قبل", "الأولوية الآن للناس. سنعود قريبا", "النتائج مشجعة", "سنفتتح 3 مدارس")
_OPEN_CLOSE = (('"', '"'), ("«", "»"), ("“", "”"))


def _sentence() -> st.SearchStrategy[str]:
    place, name, cue = st.sampled_from(_PLACES), st.sampled_from(_NAMES), st.sampled_from(_CUES)
    amount, time, speech = st.sampled_from(_AMOUNTS), st.sampled_from(_TIMES), st.sampled_from(_SPEECH)

    def quoted(said: str, marks: tuple[str, str]) -> str:
        return marks[0] + said + marks[1]

    quote = st.builds(quoted, speech, st.sampled_from(_OPEN_CLOSE))
    return st.one_of(
        st.builds("و{} {}، {}، أن الخسائر بلغت {}.".format, cue, name, time, amount),
        st.builds("و{} {}: {}.".format, cue, name, quote),
        st.builds("{}، {} {}.".format, quote, cue, name),
        st.builds("ووصل إلى {} {} {}، بحسب {}.".format, place, time, amount, name),
        st.builds("وأضاف أن المشروع يمتد {}.".format, time),
        st.builds("وشارك حسن مراد، المعروف بلقب {}، في اللقاء.".format, quote),
    )


def news() -> st.SearchStrategy[str]:
    """Articles of a few paragraphs that hold facts of every layer."""
    paragraph = st.lists(_sentence(), min_size=1, max_size=3).map(" ".join)
    body = st.lists(paragraph, min_size=1, max_size=4).map("\n".join)
    return st.builds("{} - وكالات: {}".format, st.sampled_from(_PLACES), body)


@st.composite
def damaged_articles(draw: st.DrawFn) -> str:
    """Articles with facts of every layer in every style, some of them damaged as copies of copies are."""

    def below(n: int) -> int:
        return draw(st.integers(0, n - 1))

    return newsroom.damaged(newsroom.write(below), below)


@st.composite
def broken_off(draw: st.DrawFn, texts: list[str]) -> str:
    """One of the texts with signs and particles between its words, begun late or broken off."""
    words = draw(st.sampled_from(texts)).split(" ")
    for sign in draw(st.lists(st.sampled_from(_JOINTS), min_size=1, max_size=5)):
        words.insert(draw(st.integers(0, len(words))), sign)
    ends = sorted(draw(st.lists(st.integers(0, len(words)), min_size=2, max_size=2)))
    return " ".join(words[ends[0] : ends[1]]) + draw(st.sampled_from(("", *_JOINTS)))


@st.composite
def short_facts(draw: st.DrawFn) -> str:
    """A number, an amount or a time, damaged or not."""

    def below(n: int) -> int:
        return draw(st.integers(0, n - 1))

    return newsroom.damaged(newsroom.write(below, draw(st.sampled_from(("number", "amount", "time")))), below, 2)


def anchors() -> st.SearchStrategy[dt.date | None]:
    """When an article was published: unknown, a day, a time of a day, the ends of the calendar."""
    return st.sampled_from(
        (None, dt.date(2024, 11, 28), dt.datetime(2024, 11, 28, 9, 30), dt.date(1, 1, 1), dt.date(9999, 12, 31))
    )


# ---- changes ------------------------------------------------------------------------------------------------------
# Each gives the changed text and, for every position in it, the position in the text before.

Change = tuple[str, list[int]]


def _inserted(text: str, where: dict[int, str]) -> Change:
    out: list[str] = []
    back: list[int] = []
    for i in range(len(text) + 1):
        for extra in where.get(i, ""):
            out.append(extra)
            back.append(i)
        if i < len(text):
            out.append(text[i])
            back.append(i)
    return "".join(out), [*back, len(text)]


def _inside_words(text: str, sign: str, every: int) -> Change:
    """`sign` after every n-th letter that joins the letter after it."""
    joining = "بتثجحخسشصضطظعغفقكلمنهي"
    places = [i + 1 for i in range(len(text) - 1) if text[i] in joining and "ء" <= text[i + 1] <= "ي"]
    return _inserted(text, dict.fromkeys(places[::every], sign))


def _in_controls(text: str, every: int) -> Change:
    starts = [i for i in range(len(text)) if text[i].isalnum() and (i == 0 or text[i - 1] in " \n")]
    where: dict[int, str] = {}
    for start in starts[::every]:
        end = start
        while end < len(text) and text[end].isalnum():
            end += 1
        where[start] = where.get(start, "") + "\u2067"
        where[end] = "\u2069" + where.get(end, "")
    return _inserted(text, where)


PARAGRAPH = "تمهيد للنشرة\n\n"

CHANGES: dict[str, Callable[[str, int], Change]] = {
    "diacritics": lambda text, every: _inside_words(text, "\N{ARABIC FATHA}", every),
    "tatweel": lambda text, every: _inside_words(text, chars.TATWEEL, every),
    "arabic digits": lambda text, _: (
        text.translate(str.maketrans(chars.ASCII_DIGITS, chars.ARABIC_DIGITS)),
        list(range(len(text) + 1)),
    ),
    "direction controls": _in_controls,
    "a paragraph before": lambda text, _: (PARAGRAPH + text, [*[0] * len(PARAGRAPH), *range(len(text) + 1)]),
}

# ---- numbers ------------------------------------------------------------------------------------------------------
# A speller of whole numbers that shares nothing with the reader, in all the ways that news spells them.


class Style(NamedTuple):
    """How a number is spelled."""

    feminine: bool  # what it counts: ثلاث بلدات, ثلاثة رجال
    oblique: bool  # عشرين, not عشرون
    old: bool  # مائة, not مئة
    split: bool  # ثلاث مئة, not ثلاثمئة
    spaced: bool  # و apart from its word
    bare: bool  # no ن at the end of a last dual: مئتا, ألفي
    tanwin: bool
    billion: bool  # بليون, not مليار


_UNITS = ("", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_SCALES = (
    ("ألف", "آلاف"),
    ("مليون", "ملايين"),
    ("مليار", "مليارات"),
    ("تريليون", "تريليونات"),
    ("كوادريليون", "كوادريليونات"),
)


def _case(style: Style, nominative: str, oblique: str) -> str:
    return oblique if style.oblique else nominative


def _unit(n: int, style: Style, feminine: bool) -> str:
    if n == 1:
        return "واحدة" if feminine else "واحد"
    if n == 2:
        return ("اثنت" if feminine else "اثن") + _case(style, "ان", "ين")
    word = _UNITS[n]
    return (word[:-1] if word != "ثمانية" else "ثماني") if feminine else word


def _under_100(n: int, style: Style, feminine: bool) -> list[str]:
    if n <= 10:
        return [_unit(n, style, feminine)]
    if n < 20:
        ten = "عشرة" if feminine else "عشر"
        first = {11: "إحدى" if feminine else "أحد", 12: ("اثنت" if feminine else "اثن") + _case(style, "ا", "ي")}
        return [f"{first.get(n) or _unit(n - 10, style, feminine)} {ten}"]
    ten = _TENS[n // 10] + _case(style, "ون", "ين")
    if n % 10 == 0:
        return [ten]
    return ["إحدى" if feminine and n % 10 == 1 else _unit(n % 10, style, feminine), ten]


def _dual(stem: str, style: Style, bare: bool) -> str:
    return stem + _case(style, "ا", "ي") + ("" if bare else "ن")


def _under_1000(n: int, style: Style, feminine: bool, bare: bool) -> list[str]:
    hundred = "مائة" if style.old else "مئة"
    hundreds, rest = divmod(n, 100)
    words: list[str] = []
    if hundreds == 1:
        words.append(hundred)
    elif hundreds == 2:
        words.append(_dual(hundred[:-1] + "ت", style, bare and not rest))
    elif hundreds:
        unit = _unit(hundreds, style, True)
        words.append(f"{unit} {hundred}" if style.split else (unit if unit != "ثماني" else "ثمان") + hundred)
    return words + (_under_100(rest, style, feminine) if rest else [])


def _of_scale(n: int, word: str, plural: str, style: Style, bare: bool) -> list[str]:
    if n == 1:
        return [word]
    if n == 2:
        return [_dual(word, style, bare)]
    rest = n % 100
    if rest in (1, 2) and n > 100:  # مئة ألف وألفان
        return [*_of_scale(n - rest, word, plural, style, False), *_of_scale(rest, word, plural, style, bare)]
    words = _under_1000(n, style, False, rest == 0)
    counted = plural if 3 <= rest <= 10 else word if rest == 0 else word + ("ًا" if style.tanwin else "ا")
    return [*words[:-1], f"{words[-1]} {counted}"]


def spell(n: int, style: Style) -> str:
    """A whole number below 10**18 in words."""
    if n == 0:
        return "صفر"
    words: list[str] = []
    for power in range(len(_SCALES), 0, -1):
        count, n = divmod(n, 1000**power)
        if count:
            scale = ("بليون", "بلايين") if power == 3 and style.billion else _SCALES[power - 1]
            words += _of_scale(count, *scale, style, style.bare and n == 0)
    words += _under_1000(n, style, style.feminine, style.bare)
    return (" و " if style.spaced else " و").join(words)


def styles() -> st.SearchStrategy[Style]:
    """Every way of spelling."""
    return st.builds(Style, *[st.booleans()] * 8)


def whole_numbers() -> st.SearchStrategy[int]:
    """Whole numbers below 10**18, small and round ones as often as others."""
    exact = st.integers(0, 10**18 - 1)
    parts = st.tuples(st.integers(0, 999), st.sampled_from((1, 10**3, 10**6, 10**9, 10**12, 10**15)))
    round_ones = st.lists(parts, max_size=3).map(lambda p: sum({scale: n * scale for n, scale in p}.values()))
    return st.one_of(st.integers(0, 2000), exact, round_ones)


def written_numbers() -> st.SearchStrategy[tuple[str, int]]:
    """Whole numbers in words, and in digits with the separators of the press, each with its value."""

    def grouped(n: int, sign: str) -> str:
        return f"{n:,}".replace(",", sign)

    signs = st.sampled_from((",", ".", "٬", " ", "\u00a0"))
    words = st.tuples(whole_numbers(), styles()).map(lambda p: (spell(*p), p[0]))
    scripts = st.sampled_from((chars.ASCII_DIGITS, chars.ARABIC_DIGITS, chars.PERSIAN_DIGITS))
    digits = st.tuples(whole_numbers(), scripts).map(
        lambda p: (str(p[0]).translate(str.maketrans(chars.ASCII_DIGITS, p[1])), p[0])
    )
    groups = st.tuples(whole_numbers(), signs).map(lambda p: (grouped(*p), p[0]))
    scales = st.tuples(st.integers(3, 999), st.sampled_from(range(len(_SCALES)))).map(
        lambda p: (f"{p[0]} {_SCALES[p[1]][p[0] < 11]}", p[0] * 1000 ** (p[1] + 1))
    )
    return st.one_of(words, digits, groups, scales)


_STEMS = ("", "حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")


def spell_ordinal(n: int, feminine: bool, oblique: bool) -> str:
    """A defined ordinal from 1 to 99, both of its words in one gender."""
    ten, unit = divmod(n, 10)
    ending = "ة" if feminine else ""
    if n == 1:
        return "الأولى" if feminine else "الأول"
    if n <= 10:
        return "ال" + _STEMS[n] + ending
    if ten == 1:
        return f"ال{_STEMS[unit]}{ending} عشر{ending}"
    tens = "ال" + _TENS[ten] + ("ين" if oblique else "ون")
    return f"ال{_STEMS[unit]}{ending} و{tens}" if unit else tens


def written_ordinals() -> st.SearchStrategy[tuple[str, int]]:
    """Ordinals from 1 to 99 in both genders and cases, each with its value."""
    parts = st.tuples(st.integers(1, 99), st.booleans(), st.booleans())
    return parts.map(lambda p: (spell_ordinal(*p), p[0]))


def written_decimals() -> st.SearchStrategy[tuple[str, Decimal]]:
    """Numbers with one or two decimals: with a mark of the press, the decimals first (2ر5), or with words between."""
    marks = st.sampled_from((".", ",", "٫", "،"))
    parts = st.tuples(st.integers(0, 999), st.integers(1, 99), marks)

    def value(whole: int, decimals: int) -> Decimal:
        return Decimal(f"{whole}.{decimals}")

    marked = parts.map(lambda p: (f"{p[0]}{p[2]}{p[1]}", value(p[0], p[1])))
    turned = parts.map(lambda p: (f"{p[1]}ر{p[0]}", value(p[0], p[1])))
    style = styles().map(lambda s: s._replace(bare=False))
    spoken = st.tuples(parts, style).map(
        lambda p: (f"{spell(p[0][0], p[1])} فاصلة {spell(p[0][1], p[1])}", value(p[0][0], p[0][1]))
    )
    return st.one_of(marked, turned, spoken)


# ---- dates --------------------------------------------------------------------------------------------------------

MONTHS = {
    "egyptian": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "levantine": "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    "tunisian": "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "moroccan": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    "mauritanian": "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر",
    "libyan": "أي_النار النوار الربيع الطير الماء الصيف ناصر هانيبال الفاتح التمور الحرث الكانون",
}
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_ORDINALS = (
    "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر "
    "الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين الحادي_والعشرين الثاني_والعشرين الثالث_والعشرين "
    "الرابع_والعشرين الخامس_والعشرين السادس_والعشرين السابع_والعشرين الثامن_والعشرين التاسع_والعشرين الثلاثين "
    "الحادي_والثلاثين"
)
_PAIRS = ("{} ({})", "{}( {} )", "{}/{}", "{} / {}", "{}/ {}", "{} /{}", "{} - {}", "{}-{}", "{} – {}", "{} {}")
_BEFORE = ("", "في ", "منذ ", "حتى ", "و", "ف", "ب", "ل", "بعد ", "وفي ", "«", "(")
# How a name is spelled besides: without hamza, without the article, with a digit, in short.
_SPELLINGS = {
    "أبريل": ("ابريل", "إبريل"),
    "أغسطس": ("اغسطس",),
    "أكتوبر": ("اكتوبر", "أوكتوبر"),
    "أفريل": ("افريل",),
    "آذار": ("اذار", "أذار"),
    "أيار": ("ايار", "أيّار"),
    "أيلول": ("ايلول",),
    "نيسان": ("نَيْسان",),
    "كانون الثاني": ("كانون ثاني", "كانون ثان", "كانون الثان", "كانون 2", "ك2"),
    "كانون الأول": ("كانون أول", "كانون اول", "كانون الاول", "كانون 1", "ك1"),
    "تشرين الأول": ("تشرين أول", "تشرين الاول", "تشرين 1", "ت1"),
    "تشرين الثاني": ("تشرين ثاني", "تشرين ثان", "تشرين الثان", "تشرين 2", "ت2"),
    "نوفمبر": ("نُوفَمْبَر", "نوفمـبر"),
}


def month_name(family: str, month: int) -> str:
    """The name of a month in a family."""
    return MONTHS[family].split()[month - 1].replace("_", " ")


@st.composite
def written_dates(draw: st.DrawFn) -> tuple[str, str, dt.date]:
    """A date as newspapers may write it: what stands before it, the date, and the day that it is."""
    day = draw(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
    names = [month_name(family, day.month) for family in draw(st.permutations(sorted(MONTHS)))[:2]]
    dual = draw(st.booleans()) and names[0] != names[1]
    spelled = [draw(st.sampled_from((name, *_SPELLINGS.get(name, ())))) for name in names]
    # 1 ت2 الحرث: an everyday word that stands alone behind a letter and a digit is no month
    libyan = month_name("libyan", day.month) in names and any(name[-1] in "12" for name in spelled)
    month = draw(st.sampled_from(_PAIRS[:-1] if libyan else _PAIRS)).format(*spelled) if dual else spelled[0]
    ordinal = _ORDINALS.split()[day.day - 1].replace("_", " ")
    numbers = (f"{day.day} ", f"{day.day} من ", f"الـ{day.day} من ", f"{ordinal} من ", f"{ordinal} من شهر ")
    years = (f" {day.year}", f" عام {day.year}", f" من سنة {day.year}", f" {day.year} م", f" {day.year}م")
    weekday = draw(st.sampled_from(("", "يوم {} ", "{} ", "{}، ", "{} الموافق "))).format(WEEKDAYS[day.weekday()])
    numeric = (f"{day.day}/{day.month}/{day.year}", f"{day.day:02}-{day.month:02}-{day.year}", day.isoformat())
    named = draw(st.sampled_from(numbers)) + month + draw(st.sampled_from(years))
    # everyday words and letters are no months before their day
    plain = names[0] != month_name("libyan", day.month) and spelled[0][1:] not in ("1", "2")
    month_first = f"{month} {day.day}، {day.year}" if plain else named
    first = (f"فاتح {month} {day.year}", f"غرة شهر {month} {day.year}") if day.day == 1 else ()
    numbered = f"{day.day} شهر {day.month} {day.year}"
    text = weekday + draw(st.sampled_from((*numeric, *(named,) * 5, month_first, *first, numbered)))
    before = draw(st.sampled_from(_BEFORE))
    if before == "ل" and text.startswith("ال"):
        before, text = "", "ل" + text[1:]
    script = draw(st.sampled_from((chars.ASCII_DIGITS, chars.ARABIC_DIGITS, chars.PERSIAN_DIGITS)))
    return before, text.translate(str.maketrans(chars.ASCII_DIGITS, script)), day


_HIJRI = (
    ("محرم", "المحرم"), ("صفر",), ("ربيع الأول", "ربيع أول"), ("ربيع الآخر", "ربيع الثاني", "ربيع ثاني"),
    ("جمادى الأولى", "جمادي الاولى"), ("جمادى الآخرة", "جمادى الثانية"), ("رجب",), ("شعبان",),
    ("رمضان", "رمضان المبارك"), ("شوال",), ("ذو القعدة", "ذي القعدة", "ذوالقعدة"), ("ذو الحجة", "ذي الحجة"),
)  # fmt: skip


@st.composite
def dates_in_two_calendars(draw: st.DrawFn) -> tuple[str, dt.date, tuple[str, str]]:
    """A day by its Hijri and its Gregorian date, either first: the text, the day, and the calendars in their order."""
    day = draw(st.dates(dt.date(1925, 1, 1), dt.date(2075, 12, 31)))
    hijri = Gregorian.fromdate(day).to_hijri()
    month = draw(st.sampled_from(_HIJRI[hijri.month - 1]))
    ordinal = _ORDINALS.split()[hijri.day - 1].replace("_", " ")
    year = draw(st.sampled_from((f"{hijri.year} هـ", f"{hijri.year}هـ", f"{hijri.year} هجرية", f"عام {hijri.year} هـ")))
    first = draw(
        st.sampled_from(
            (
                f"{hijri.day} {month} {year}",
                f"الـ{hijri.day} من {month} {year}",
                f"{ordinal} من شهر {month} {year}",
                f"{hijri.day}/{hijri.month}/{hijri.year}هـ",
                f"{hijri.year}/{hijri.month:02}/{hijri.day:02} هـ",
            )
        )
    )
    name = month_name(draw(st.sampled_from(("egyptian", "levantine", "moroccan"))), day.month)
    second = draw(st.sampled_from((f"{day.day} {name} {day.year} م", f"{day.day}/{day.month}/{day.year}م")))
    weekday = draw(st.sampled_from(("", f"يوم {WEEKDAYS[day.weekday()]} ")))
    link = draw(st.sampled_from((" الموافق ", "، الموافق ", " الموافق لـ", " المصادف ", " (", " - ")))
    turned = draw(st.booleans())
    a, b = (second, first) if turned else (first, second)
    if link.endswith("لـ") and b.startswith("ال"):
        link, b = " الموافق ل", "ل" + b[2:] if b[2] != "ـ" else b[3:]
    text = weekday + a + link + b + (")" if link == " (" else "")
    if draw(st.booleans()):
        text = text.translate(str.maketrans(chars.ASCII_DIGITS, chars.ARABIC_DIGITS))
    return text, day, ("gregorian", "hijri") if turned else ("hijri", "gregorian")


_TIME_TABLES = (
    "months weekdays reldays deictics timeunits dayparts periods seasons decades sets refs zones feasts yearparts eras"
).split()
_TIME_GLUE = (
    "من إلى حتى بين و في ، ( ) / - : . هذا كل قبل بعد منذ الموافق عام سنتي الساعة بتوقيت 2024 1446 28 11 5 30 0 9999 "
    "10:30 28/11/2024 99999999999999999999 يومي آخر أول الـ ت.غ نفسه ق.م رابع ثلاثة نصف الثاني عشر خلال"
).split()


def time_salad() -> st.SearchStrategy[str]:
    """Words of time in any order, glued or not."""
    words = [row[-1] for name in _TIME_TABLES for row in import_module(f"arnews.lexicon.{name}").ROWS]
    word = st.one_of(st.sampled_from(words), st.sampled_from(_TIME_GLUE))
    return st.lists(st.tuples(word, st.sampled_from((" ", " ", " ", "", "\n"))), max_size=14).map(
        lambda parts: "".join(word + space for word, space in parts)
    )
