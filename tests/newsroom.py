"""Writes Arabic news, and damages it. Every choice is one call of `below(n)`, a whole number from 0 to n - 1, so that
hypothesis and the fuzzer can both make, keep and shrink the choices."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from arnews import chars

Below = Callable[[int], int]

# What a name may stand for, parted by strokes; in braces the names of others.
GRAMMAR: dict[str, tuple[str, ...]] = {
    name: tuple(row.split("|"))
    for name, row in {
        "article": (
            "{dateline}{body}|{dateline}{body}\n\n{body}|{sentence} {sentence}\n{body}\r\n{body}|{body}\u2029{sentence}"
        ),
        "body": (
            "{sentence}|{sentence} {sentence}|{sentence} {sentence} {sentence}\n{sentence}|• {sentence}\n- {sentence}"
        ),
        "dateline": (
            "|{place} - وكالات: |{place} (أ.ف.ب) - |{place}، {place} ـ «الخبر»\n|{place} / {date} / قنا: |({place}) "
        ),
        "sentence": (
            "{cue} {person}، {time}، أن {clause}.|{cue} {person}: {quote}.|"
            "{cue} {person} إن {clause}، {quote}.|{quote}، {cue} {person}.|"
            "{quote}، بحسب {person}؛ {cue}: {quote}|و{clause} {time}، وفق ما {cue} {person}|"
            "{clause} {time}، {clause}.|يذكر أن {alias} {clause} {time}!|{label}: {quote} - {clause}؟|"
            "وبين {time} و{time}، {clause}...|من جهته {cue} {alias} {quote} ({clause})."
        ),
        "label": "الوزير|مراسلنا|س|{person}",
        "cue": "قال|وأضاف|أكدت|صرحا|وأوضح|أعلنت|وبحسب|قائلا|نفى|تابع يقول|لفت إلى",
        "clause": (
            "بلغت الخسائر {amount}|وصل {amount} إلى {place}|ارتفع السعر {range}|تتراوح الأعمار {range}|"
            "افتتح {alias} {amount}|يمتد المشروع {range}|زاد الإنفاق {approx} {amount}|يعقد اللقاء {time}|"
            "قرر {person} وقف {quote}"
        ),
        "quote": (
            "\"{said}\"|«{said}»|“{said}”|‘{said}’|'{said}'|„{said}“|''{said}''|\"{said}|«{said}|{said}»|"
            "({said})|«{said} “{said}” {said}»"
        ),
        "said": (
            "لم نشهد مثل هذا|الأولوية للناس. سنعود {time}|سنفتتح {amount}|النتائج مشجعة،\nوالعمل مستمر|نعم|{place}"
        ),
        "person": (
            "سامر الحلواني|رئيس البلدية نادر العلي|الوزيرة ليلى البكري|مصدر أمني|د. هاني|"
            "المتحدث باسم وزارة {place}|هي|{person} و{person}|مسؤولان"
        ),
        "alias": (
            'كريم مراد، المعروف بـ«{nick}»|حسن، الملقب بـ"{nick}"|ليلى الشهيرة بلقب {nick}|'
            "سعيد (المكنى {nick})|حركة {nick} (حمن)|{person}"
        ),
        "nick": "أبو نور|الصقر|{said}|أم {person}",
        "place": "بيروت|الرباط|تونس|القاهرة|صنعاء|الدوحة|العاصمة عمّان|مصر",
        "amount": (
            "{number} {noun}|{number} {money}|{number} {unit}|{number}%|{number} في المئة|${number}|"
            "{number} {money} و{number} {cents}|{noun}ان|{number}"
        ),
        "approx": "نحو|أكثر من|ما يقارب|ما لا يقل عن|حوالي|زهاء|",
        "number": (
            "{digits}|{digits}|{digits}.{digits}|{digits},{digits}|{digits}٬{digits}|{digits} {scale}|"
            "{words}|{words} {scale}|{words} و{words}|{digits}/{digits}|-{digits}|الـ{digits}|{words} ونصف|"
            "½{digits}"
        ),
        "digits": "0|3|20|120|2011|١٢|۳۵|000|1446|99999999999999999999|05|500",
        "words": "واحد|اثنان|ثلاثة|خمس|أحد عشر|عشرين|مئة|ثلاثمائة|ألفين|نصف|ثلث|الأول|الحادي والعشرين|بضعة",
        "scale": "ألف|آلاف|مليون|ملايين|مليار|تريليون|ألفا",
        "noun": "شخصا|عائلة|قتيلا|مدرسة|من النساء|كتاب",
        "money": "دولار|دولارا أميركيا|ريال|جنيه|درهما|يورو|ليرة لبنانية",
        "cents": "سنتا|قرشا|هللة|فلسا",
        "unit": "كيلومترات|كم|كم²|درجة مئوية|طنا|برميل يوميا|مترا مربعا|ساعة|سنة",
        "range": (
            "ما بين {number} و{amount}|من {number} إلى {amount}|بين {amount} و{amount}|{digits}-{digits}|"
            "{number} ـ {amount}|{amount} فما فوق|حتى {amount}|من {amount} لغاية {number}|"
            "{digits}–{digits}–{digits}|{number} أو {amount}"
        ),
        "time": (
            "{date}|{date}|{clock}|{date} {clock}|{relative}|{relative}|{period}|من {date} إلى {date}|"
            "بين {period} و{period}|منذ {period}|{date} الموافق {date}|{relative} {clock}"
        ),
        "date": (
            "{digits} {month}|{digits} {month} {digits}|{digits} {month} ({month}) {digits}|"
            "{digits}/{digits}/{digits}|{digits}-{digits}-{digits}|يوم {weekday} {digits} {month}|"
            "{digits} {hijri} {digits} هـ|{digits} {month}/{month} {digits}م|{month} {digits}|عام {digits}|"
            "{weekday} ({digits} {month})|{digits} و{digits} {month}|الـ{digits} من {month}|{digits}هـ|"
            "سنة {words}"
        ),
        "month": "نوفمبر|تشرين الثاني|آذار|أيار|مارس|يونيو|غشت|شتنبر|جانفي|كانون الأول|فروردين",
        "hijri": "شوال|رمضان|ذي الحجة|محرم|ربيع الأول|صفر",
        "weekday": "الخميس|الجمعة|الأحد|اثنين|الأربعاء",
        "clock": (
            "الساعة {digits}:{digits}|عند الساعة {words} مساء|{digits}:{digits} ت.غ|"
            "في {digits} صباحا بتوقيت غرينتش|منتصف الليل|الساعة {digits}.{digits} ({digits} بالتوقيت المحلي)"
        ),
        "relative": (
            "أمس|أمس {weekday}|{weekday} الماضي|غدا|مساء اليوم|الأسبوع المقبل|قبل {number} أيام|"
            "الشهر الجاري|بعد {words} سنوات|خلال الساعات الـ{digits} الماضية|كل يوم {weekday}|الآن"
        ),
        "period": (
            "مطلع {date}|أواخر القرن {words}|سبعينيات القرن الماضي|الربع الأول من {date}|{number} أشهر|"
            "عام {digits}-{digits}|صيف {digits}|شهر {hijri}|{number} سنة ونصف|النصف الثاني من {month}"
        ),
    }.items()
}
_HOLE = re.compile(r"\{(\w+)\}")
# Holes within holes; deeper than this a template without any is taken, where the row has one.
_DEEP = 7
_MOST = 4000


def pick(below: Below, options: Sequence[str]) -> str:
    return options[below(len(options))]


def write(below: Below, name: str = "article", depth: int = 0) -> str:
    """Some text of a row of the grammar."""
    options = GRAMMAR[name]
    if depth > _DEEP:
        options = tuple(option for option in options if "{" not in option) or options[:1]
    return _HOLE.sub(lambda hole: write(below, hole[1], depth + 1), pick(below, options))


# ---- damage -------------------------------------------------------------------------------------------------------

_SIGNS = "\"'«»“”‘’„()[]،؛؟.:,-–/%$٪٫٬"
_INVISIBLE = (
    "\u200f",
    "\u200e",
    "\u202b",
    "\u202c",
    "\u202e",
    "\u2067",
    "\u2069",
    "\u061c",
    "\ufeff",
    "\u200c",
    "\u00ad",
)
_BLANKS = ("\u00a0", "\u202f", "\u3000", "  ", "", "\t", "\n", "\u2028", "\x85", "\x1f", "\0")
_STRANGE = (
    "\0",
    "\ud800",
    "\udfff",
    "\U0001f600",
    "\u0301",
    "\u0378",
    "\u1161",
    "ﷺ",
    "﷼",
    "⁄",
    "½",
    "²",
    "٪",
    "\uffff",
)
_WORD = re.compile(r"\w+|[^\w\s]")
_LETTERS = re.compile("[\u0621-\u063a\u0641-\u064a]")
_SHAPES = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in (*range(0xFE80, 0xFEFD), *range(0xFEF5, 0xFEFD))
    if len(unicodedata.normalize("NFKC", chr(code))) <= 2
}


def _somewhere(text: str, below: Below) -> int:
    return below(len(text) + 1)


def _found(pattern: re.Pattern[str], text: str, below: Below) -> tuple[int, int]:
    """One of the places of a pattern, or an empty place."""
    places = [match.span() for match in pattern.finditer(text)]
    return places[below(len(places))] if places else (len(text), len(text))


_SIGN = re.compile(f"[{re.escape(_SIGNS)}]")


def _drop_sign(text: str, below: Below) -> str:
    start, end = _found(_SIGN, text, below)
    return text[:start] + text[end:]


def _double_sign(text: str, below: Below) -> str:
    start, end = _found(_SIGN, text, below)
    return text[:end] + text[start:end] + text[end:]


def _other_sign(text: str, below: Below) -> str:
    start, end = _found(_SIGN, text, below)
    return text[:start] + pick(below, _SIGNS) + text[end:]


def _swap_words(text: str, below: Below) -> str:
    (a, b), (c, d) = sorted((_found(_WORD, text, below), _found(_WORD, text, below)))
    return text if b > c else text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]


def _insert(what: Sequence[str]) -> Callable[[str, Below], str]:
    def damage(text: str, below: Below) -> str:
        at = _somewhere(text, below)
        return text[:at] + pick(below, what) * (1 + below(3)) + text[at:]

    return damage


def _on_letters(what: Sequence[str]) -> Callable[[str, Below], str]:
    def damage(text: str, below: Below) -> str:
        sign, every = pick(below, what), 1 + below(5)
        places = [match.end() for match in _LETTERS.finditer(text)][below(every) :: every]
        return "".join(text[a:b] + sign * (b in places) for a, b in zip([0, *places], [*places, len(text)]))

    return damage


def _shapes(text: str, below: Below) -> str:
    start, end = sorted((_somewhere(text, below), _somewhere(text, below)))
    middle = text[start:end]
    for letters in sorted(_SHAPES, key=len, reverse=True):
        middle = middle.replace(letters, _SHAPES[letters])
    return text[:start] + middle + text[end:]


def _blank(text: str, below: Below) -> str:
    start, end = _found(re.compile(" "), text, below)
    return text[:start] + pick(below, _BLANKS) + text[end:]


def _cut(text: str, below: Below) -> str:
    start, end = sorted((_somewhere(text, below), _somewhere(text, below)))
    return text[start:end] if below(2) else text[:start] + text[end:]


def _repeat(text: str, below: Below) -> str:
    start = _somewhere(text, below)
    end = min(len(text), start + below(30))
    return text[:end] + text[start:end] * (1 + below(9)) + text[end:]


def _digits(text: str, below: Below) -> str:
    return text.translate(str.maketrans(chars.ASCII_DIGITS, (chars.ARABIC_DIGITS, chars.PERSIAN_DIGITS)[below(2)]))


def _decompose(text: str, below: Below) -> str:
    return unicodedata.normalize(pick(below, ("NFD", "NFKD")), text)


DAMAGES: tuple[Callable[[str, Below], str], ...] = (
    _drop_sign,
    _double_sign,
    _other_sign,
    _swap_words,
    _insert(tuple(_SIGNS)),
    _insert(_INVISIBLE),
    _insert(_STRANGE),
    _on_letters(("\u064e", "\u0651\u064f", "\u064b", "\u0670", "\u0654", "\u06e5")),
    _on_letters((chars.TATWEEL, chars.TATWEEL * 3)),
    _on_letters(_INVISIBLE),
    _shapes,
    _blank,
    _cut,
    _repeat,
    _digits,
    _decompose,
)


def damaged(text: str, below: Below, most: int = 6) -> str:
    """The text after some damage, at most as long as a long article."""
    for _ in range(below(most + 1)):
        text = DAMAGES[below(len(DAMAGES))](text, below)[:_MOST]
    return text
