"""Texts that are meant to be costly, as data: each is made to a length, so that twice that can be compared with it.

Read by tests/test_hostile.py, which counts the work, and by benchmarks/scaling.py, which takes the time.
"""

from __future__ import annotations

from collections.abc import Callable

_PRESENTATION = "ﻗﺎﻝ ﷲ ﷺ ﻻ ﹰﹱ ﴾﴿ ﻓﻲ ﻢﻬﺘﻣ "
_BIDI = "\u202eاقتصاد\u202c\u2066 20 \u2069\u200fabc\u061c 2011\u200e \u2067مليون\u202b"

# What is repeated until the text is long enough.
REPEATED: dict[str, str] = {
    "quotes": '"',
    "quotes of all kinds": "«\"“'‘”’»„",
    "opening marks": "«",
    "closing marks": "»",
    "quotations that open": "«كلمة ",
    "quotations that close": "كلمة» ",
    "quotations in quotations": 'قال: "',
    "apostrophes": "'",
    "digits": "1",
    "Arabic digits": "٣",
    "digits and commas": "1,",
    "digits and stops": "1.",
    "digits and dashes": "1-",
    "digits and slashes": "1/",
    "digits and blanks": "1 ",
    "clock times": "10:30 ",
    "signs between blanks": "$ ، . ",
    "groups of thousands": "123,",
    "و": "و",
    "و apart": "و ",
    "number words": "ثلاثة و",
    "hundreds": "مئة و",
    "halves": "ونصف ",
    "scale words": "مليون ",
    "تشرين": "تشرين ",
    "months in brackets": "تشرين (",
    "months with slashes": "تشرين/",
    "months joined": "يناير و",
    "days joined": "1 و",
    "days of the week": "يوم الخميس ",
    "years": "عام 2011 ",
    "spans of years": "2011-2012",
    "ranges": "من 5 إلى ",
    "open ranges": "5 فما فوق ",
    "prices": "5$ ",
    "percent signs": "5% ",
    "degrees": "5°",
    "fractions": "1/2 ",
    "combining marks": "\u064b",
    "Zalgo": "قا\u064e\u0316\u0654\u0301ل",
    "tatweel": "ـ",
    "brackets": "(",
    "one word": "كتاب ",
    "one word without end": "كتاب",
    "lone surrogates": "\ud800",
    "NULs": "\0",
    "direction controls": "\u202e",
    "mixed directions": _BIDI,
    "presentation forms": _PRESENTATION,
    "blanks": " ",
    "no-break spaces": "\u00a0",
    "line ends": "\r\n",
    "stops": ".",
    "initials": "د. ",
    "agencies": "أ.ف.ب ",
    "colons": ": ",
    "verbs of saying": "قال إن ",
    "labels": "الوزير: ",
    "speakers": "الوزير سامر ",
    "aliases": "سامر، المعروف بلقب ",
    "aliases in marks": "سامر، المعروف بـ«",
    "datelines": "بيروت - وكالات: ",
    "Latin letters": "a",
    "emoji": "\U0001f600",
}

# What is repeated in the first half, and what in the second: what opens, and what would close it.
HALVES: dict[str, tuple[str, str]] = {
    "nested brackets": ("(", ")"),
    "nested brackets with words": ("(قال ", ")"),
    "nested guillemets": ("«كلمة ", "»"),
    "marks of other kinds": ("“ كلمة ", '" ظهرت '),
    "guillemets the other way round": ("»فاكس", "« أواخر سابع "),
    "numbers, then bounds": ("2011 ", "فما فوق "),
    "verbs, then quotations": ("قال ", "«نعم» "),
    "names, then aliases": ("سامر الحلواني ", "المعروف بلقب "),
}


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda n: (unit * (n // len(unit) + 1))[:n]


def _halves(first: str, second: str) -> Callable[[int], str]:
    return lambda n: _repeated(first)(n // 2) + _repeated(second)(n - n // 2)


ADVERSARIES: dict[str, Callable[[int], str]] = {
    **{name: _repeated(unit) for name, unit in REPEATED.items()},
    **{name: _halves(*units) for name, units in HALVES.items()},
    "marks on one letter": lambda n: "ا" + ("\u064e\u0316\u0654" * n)[: n - 1],
    "one quotation": lambda n: "«" + _repeated("كلمة ")(n - 2) + "»",
    "one line, then line ends": lambda n: _repeated('قال "نعم". ')(n // 2) + "\n" * (n - n // 2),
}
"""By name, what makes a text of n characters."""
