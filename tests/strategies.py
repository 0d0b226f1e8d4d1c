"""What the property tests draw from: texts, news, and changes that leave every value."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from arnews import chars

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


# ---- news ---------------------------------------------------------------------------------------------------------

_PLACES = ("بيروت", "الرباط", "تونس", "القاهرة", "الدوحة")
_NAMES = ("سامر الحلواني", "رئيس البلدية نادر العلي", "الوزيرة ليلى البكري", "مصدر أمني", "وزارة الصحة", "المتحدث ذاته")
_CUES = ("قال", "أكد", "أوضح", "أعلن", "صرح")
_AMOUNTS = (
    "120 شخصا", "20 مليون دولار", "ثلاثة آلاف", "12,5 في المائة", "٣٥٪", "مئة وخمسون ريالا عمانيا", "10 كيلومترات",
    "ما بين 120 و130 عائلة", "ما بين 20 إلى 30 مليار دولار", "نصف مليون نسمة", "الدورة الـ12", "1,200 وظيفة", "مترين ونصف المتر",
)  # fmt: skip
_TIMES = (
    "28 نوفمبر (تشرين الثاني) 2024", "أمس الأربعاء", "عام 2011", "صباح 27 نوفمبر", "الساعة 10:30", "الخميس المقبل",
    "منذ ثلاثة أيام", "مطلع العام المقبل", "8 شوال 1446 هـ", "سبعينيات القرن الماضي", "من 20 إلى 27 أبريل 2026", "فاتح يوليوز",
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
