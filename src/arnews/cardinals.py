"""Cardinals and fractions: what a number in digits, words or both is worth, from its first token to its last.

The grammar: words below a thousand make a group (مئتان وخمسة وثلاثون); a group times a scale word makes a part
(ثلاثة ملايين), and parts that grow smaller make a number, joined by و.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from arnews import digits
from arnews.document import Document
from arnews.index import Sense
from arnews.model import Value
from arnews.values import plus, times
from arnews.words import counted, defined

TEN = frozenset(("عشر", "عشره"))
OVER = frozenset(("بالالف", "في", "علي"))
POINT = frozenset(("فاصله", "فاصل"))
FIFTHS = {"خمس": 5, "عشر": 10}
_SCALES = frozenset(("scale", "either", "plural"))
_SMALL = frozenset(("unit", "teen", "ten", "hundred"))

Part = tuple[int, Value, int, bool]
"""A number or part of one: the token after it, its value, the scale word it ends in (else 1), and whether some of it is
in digits."""

Ending = tuple[int, Value]
"""A fraction after a number: the token after it, and what it adds."""

# Few are written: the same fraction is made once.
_ratio = lru_cache(maxsize=256)(Fraction)


def cardinal(doc: Document, i: int) -> Part | None:
    """The whole number that begins at token i, with a half or a quarter added at its end."""
    part = _part(doc, i)
    if part is None:
        return None
    last, total, scale, written = part
    after = doc.keys[last]
    if after[:1] != "و" and (scale != 1000 or ("number" not in doc.at[last] and not after.isdecimal())):
        return part  # nothing goes on it
    sense = doc.at[i].get("number")
    article = bool(sense and sense.article)
    # Only what ends in a scale word goes on: مليون وألفان, 3 آلاف و500.
    while scale > 1 and part[1] == int(part[1]):
        start = joined(doc, last)
        more = _hundreds(doc, part) if start is None else _part(doc, start, start == last, article)
        if more is None or not _goes_on(part, more, start):
            break
        part = more
        last, value, scale, digital = more
        total, written = plus(total, value), written or digital
    half = fraction_after(doc, last, scale)
    if half:
        return half[0], plus(total, half[1]), 1, written
    return last, total, scale, written


def joined(doc: Document, i: int) -> int | None:
    """The token that و joins at token i: itself in وخمسون, the next in و 20 and و20."""
    word = doc.keys[i]
    if word[:1] != "و":
        return None
    if word == "و":
        if doc.keys[i + 1].isdecimal():
            return i + 1
        following = doc.at[i + 1].get("number") or doc.at[i + 1].get("fraction")
        return i + 1 if following and not following.prefix else None
    if and_eleven(doc, i):
        return i
    sense = doc.at[i].get("number") or doc.at[i].get("fraction")
    return i if sense and sense.prefix == 1 else None


def and_eleven(doc: Document, i: int) -> bool:
    """وأحد عشر has the key of واحد عشر."""
    return doc.keys[i] == "واحد" and doc.keys[i + 1] == "عشر"


def is_one(doc: Document, i: int, sense: Sense) -> bool:
    """Whether أحد, إحدى or اثني is a number: before عشر, the first two before a ten too.

    الأحد before عشرة is a Sunday: قُتل يوم الأحد عشرة جنود.
    """
    if doc.keys[i + 1] in TEN:
        return not (sense.article and doc.keys[i].endswith("احد") and doc.keys[i + 1] == "عشره")
    if sense.value[0] == "stem":
        return False
    more = _after_and(doc, i + 1, sense.article)
    return more is not None and more[1].value[0] == "ten"


# ---- parts ----------------------------------------------------------------------------------------------------------


def _goes_on(part: Part, more: Part, start: int | None) -> bool:
    """Whether a part belongs to the number before it, which ends in a scale word.

    It does in 3 آلاف و500, but not in ألف وألفين, 3 ملايين و2.5 مليون.
    """
    _, before, scale, _ = part
    last, value, own_scale, written = more
    if value != int(value):
        return False
    if own_scale == 1:
        if written and scale != 1000:
            return False  # 5 ملايين و300
        return 0 < value < min(scale, 1000)
    if value < scale:
        return True
    # مئة ألف وألفان: the word itself is joined to whole hundreds of it.
    bare = value in (scale, 2 * scale) and start is not None and last == start + 1
    return bare and own_scale == scale and before % (100 * scale) == 0


def _number(doc: Document, i: int, after_and: bool, article: bool) -> Sense | None:
    """The number word at token i, if it may go on a number: behind a و or not, with the article where that has one."""
    sense = doc.at[i].get("number")
    if sense is None or sense.prefix > after_and or (sense.article and not article):
        return None
    return sense


def _after_and(doc: Document, i: int, article: bool) -> tuple[int, Sense] | None:
    """The number word that و joins at token i, and its token."""
    start = joined(doc, i)
    if start is None:
        return None
    sense = _number(doc, start, start == i, article)
    return None if sense is None else (start, sense)


def _is_hundred(doc: Document, i: int) -> bool:
    sense = doc.at[i].get("number")
    return sense is not None and sense.value == ("hundred", 100) and not sense.prefix


def _hundreds(doc: Document, part: Part) -> Part | None:
    """ألف خمس مئة: hundreds may follow ألف without و."""
    i, _, scale, _ = part
    if scale != 1000:
        return None
    sense = doc.at[i].get("number")
    hundreds = sense and (sense.value[0] == "hundred" or (sense.value[0] == "unit" and _is_hundred(doc, i + 1)))
    written = len(doc.keys[i]) == 1 and doc.keys[i].isdecimal() and _is_hundred(doc, i + 1)
    return _part(doc, i, after_and=False) if hundreds or written else None


def _part(doc: Document, i: int, after_and: bool = True, article: bool = True) -> Part | None:
    """Digits or words below a thousand with the scale words after them, or a scale word alone."""
    if doc.keys[i].isdecimal():
        part = _in_digits(doc, i)
        if part is None:
            return None
    else:
        # The first word of a number may have any clitic: بالمليون.
        sense = doc.at[i].get("number") if after_and and article else _number(doc, i, after_and, article)
        if sense is None:
            return None
        role, n = sense.value
        if role in ("scale", "either", "dual"):
            return _scaled(doc, _bare(doc, i, role, n))
        if role == "plural" or (role in ("one", "stem") and not is_one(doc, i, sense)):
            return None
        part = _below_1000(doc, i, sense)
    last, value, _, _ = part
    if type(value) is Fraction and value < 1:
        return _of_scale(doc, part)
    if doc.keys[last] in POINT:
        part = _spoken_decimal(doc, part) or part
    return _scaled(doc, part)


def _bare(doc: Document, i: int, role: str, n: int) -> Part:
    """A scale word that no number stands before. ألفا شخص is 2000, بلغ ألفا and ألفا ومئتين are 1000 and 1200."""
    if role == "dual":
        return i + 1, n, n // 2, False
    if role == "either":
        more = doc.at[i + 1].get("number")
        if counted(doc, i + 1) or (more and joined(doc, i + 1) is None) or i + 1 == len(doc):
            return i + 1, 2 * n, n, False
    return i + 1, n, n, False


def _scaled(doc: Document, part: Part) -> Part:
    """Multiply by the scale words that follow, each larger than the one before: مئة ألف مليون."""
    while sense := doc.at[part[0]].get("number"):
        role, n = sense.value
        last, value, scale, written = part
        if sense.prefix or sense.article or role not in _SCALES or n <= scale:
            break
        part = last + 1, times(value, n), n * scale, written
    return part


# ---- below a thousand -----------------------------------------------------------------------------------------------


def _below_1000(doc: Document, i: int, sense: Sense) -> Part:
    """Words from one to 999, or so many counted fractions: مئتان وخمسة وثلاثون, ثلاثة أرباع."""
    role, n = sense.value
    last = i + 1
    if role == "unit" and 1 < n < 10:
        if _counts_fraction(doc, i):
            over, under, _, _ = doc.at[last]["fraction"].value
            return last + 1, _ratio(n * over, under), 1, False
        hundred = _number(doc, last, False, sense.article)
        if hundred and hundred.value == ("hundred", 100):
            role, n, last = "hundred", n * 100, last + 1
    if role != "hundred":
        return _below_100(doc, i, sense)
    start = joined(doc, last)
    if start is None:
        return last, n, 1, False
    if doc.keys[start].isdecimal():
        return _with_digits(doc, (last, n, 1, False), start)
    more = _number(doc, start, start == last, sense.article)
    if more is None or not _below_hundred(doc, start, more):
        return last, n, 1, False
    last, rest, _, _ = _below_100(doc, start, more)
    return last, n + int(rest), 1, False


def _below_hundred(doc: Document, i: int, sense: Sense) -> bool:
    """Whether the word at token i begins what may follow a hundred: وخمسون, but not وثلاث مئة, وثلاثة أرباع."""
    role, n = sense.value
    if role in ("one", "stem"):
        return is_one(doc, i, sense)
    return role in ("unit", "teen", "ten") and n > 0 and not _is_hundred(doc, i + 1) and not _counts_fraction(doc, i)


def _below_100(doc: Document, i: int, sense: Sense) -> Part:
    role, n = sense.value
    last = i + 1
    if 0 < n < 10 and doc.keys[last] in TEN:
        return last + 1, n + 10, 1, False
    if n in (0, 10) or role == "teen":
        return last, n, 1, False
    more = _after_and(doc, last, sense.article)
    if more is None or not _below_hundred(doc, *more):
        return last, n, 1, False
    start, unit = more
    other, m = unit.value
    fits = other == "ten" if role != "ten" else other == "unit" and m < 10 and doc.keys[start + 1] not in TEN
    return (start + 1, n + m, 1, False) if fits else (last, n, 1, False)


def _counts_fraction(doc: Document, i: int) -> bool:
    """عشرون وثلاثة أخماس: the unit counts fifths and adds nothing to the ten."""
    sense = doc.at[i + 1].get("fraction")
    return sense is not None and sense.value[2] == "counted" and not sense.prefix


def _with_digits(doc: Document, part: Part, start: int) -> Part:
    """Hundreds in words and the rest in digits: ثلاث مئة و21."""
    if len(doc.keys[start]) < 3 and digits.read(doc, start)[0] == start + 1:
        return start + 1, part[1] + int(doc.keys[start]), 1, part[3]
    return part


# ---- digits and decimals --------------------------------------------------------------------------------------------


def _in_digits(doc: Document, i: int) -> Part | None:
    """Digits, a mixed number (2 1/4, 2½) and a hundred in words behind them (٣ مئة) included."""
    last, value = digits.read(doc, i)
    if value is None:
        return None
    if last == i + 1 and doc.keys[i - 1] in digits.POINTS and digits.leading_point(doc, i - 1):
        value = digits.decimal("0", doc.keys[i])
        return None if value is None else (last, value, 1, True)
    if type(value) is Decimal:
        return last, value, 1, True
    after = doc.keys[last]
    if after == "/" and (vulgar := _vulgar(doc, i)):
        return vulgar
    if last == i + 1 and after.isdecimal() and (more := _vulgar(doc, last)):
        return more[0], plus(value, more[1]), 1, True
    senses = doc.at[last]
    sign = senses.get("fraction")
    if sign and sign.value[2] == "sign" and doc.glued[last - 1]:
        return last + 1, plus(value, _ratio(*sign.value[:2])), 1, True
    if "number" in senses and 0 < value < 10 and _is_hundred(doc, last):
        part, start = (last + 1, value * 100, 1, True), joined(doc, last + 1)
        return _with_digits(doc, part, start) if start and doc.keys[start].isdecimal() else part
    return last, value, 1, True


def _vulgar(doc: Document, i: int) -> Part | None:
    """3/4 as a fraction. Dates, scores and seasons look the same: what follows must be its whole, or nothing."""
    over, under, glued = doc.keys[i], doc.keys[i + 2], doc.glued
    if not (over.isdecimal() and doc.keys[i + 1] == "/" and under.isdecimal() and glued[i] and glued[i + 1]):
        return None
    if len(over) > 2 or len(under) > 2 or not 0 < int(over) < int(under) or "/" in (doc.keys[i - 1], doc.keys[i + 3]):
        return None
    after = doc.keys[i + 3]
    whole = after in ("", "من") or defined(after) or "unit" in doc.at[i + 3] or doc.keys[i - 1].isdecimal()
    return (i + 3, _ratio(int(over), int(under)), 1, True) if whole else None


def _spoken_decimal(doc: Document, part: Part) -> Part | None:
    """What a number before فاصلة is worth: ثلاث فاصلة أربع is 3.4, عشرة فاصلة صفر خمسة 10.05."""
    last, value, _, written = part
    if not isinstance(value, int):
        return None
    decimals, last = "", last + 1
    if doc.keys[last].isdecimal():
        decimals, last = doc.keys[last], last + 1
    else:
        while len(decimals) < 6:
            sense = _number(doc, last, False, False)
            role = sense.value[0] if sense else "scale"
            if sense is None or not (role in _SMALL or (role in ("one", "stem") and is_one(doc, last, sense))):
                break
            last, group, _, _ = _below_1000(doc, last, sense)
            decimals += str(group)
    exact = digits.decimal(str(value), decimals) if decimals.isdecimal() else None
    return None if exact is None else (last, exact, 1, written)


# ---- fractions ------------------------------------------------------------------------------------------------------


def fraction(doc: Document, i: int) -> Part | None:
    """A fraction that begins at token i: نصف, ثلثا, خمس المساحة, نصف مليون."""
    sense = doc.at[i].get("fraction")
    if sense:
        over, under, how, _ = sense.value
        if how == "counted":
            return None
        part = i + 1, _ratio(over, under), 1, False
        whole = _of_scale(doc, part)
        return None if how == "spoken" and whole is part else whole
    word = doc.at[i].get("number")
    if word is None or word.article:
        return None
    under = FIFTHS.get(doc.keys[i][word.prefix :])
    if under and defined(doc.keys[i + 1]) and not doc.at[i + 1].get("number"):
        return i + 1, _ratio(1, under), 1, False
    return None


def _of_scale(doc: Document, part: Part) -> Part:
    """نصف مليون, ثلاثة أرباع المليون, نصف دستة."""
    last, value, _, _ = part
    sense = doc.at[last].get("number")
    if sense is None or sense.prefix or not (sense.value[0] in _SCALES or _is_hundred(doc, last)):
        return part
    n = sense.value[1]
    return _scaled(doc, (last + 1, times(value, n), n if n >= 1000 else 1, False))


def fraction_after(doc: Document, i: int, scale: int) -> Ending | None:
    """ونصف, وثلاثة أرباع after an amount, in parts of its scale word, which may be said again: مليون ونصف المليون."""
    start = joined(doc, i)
    if start is None:
        return None
    sense = doc.at[start].get("fraction")
    if sense and sense.value[2] in ("whole", "spoken") and not sense.value[3] and not sense.article:
        last, value = start + 1, _ratio(*sense.value[:2])
    elif (sense := doc.at[start].get("number")) and sense.value[0] == "unit" and _counts_fraction(doc, start):
        over, under, _, _ = doc.at[start + 1]["fraction"].value
        last, value = start + 2, _ratio(sense.value[1] * over, under)
    else:
        return None
    again = doc.at[last].get("number")
    if again and not again.prefix:
        if again.value[1] == scale > 1:
            return last + 1, times(value, scale)
        if again.value[0] in _SCALES or again.value[0] == "hundred":
            return None  # خمسة ملايين ونصف ألف
    if defined(doc.keys[last]) and doc.at[last].keys().isdisjoint(("unit", "money")):
        return None  # مئة ونصف السكان
    return last, times(value, scale)


def over(doc: Document, part: Part) -> Part | None:
    """What a number is after "in a thousand" or "over": 5 في الألف, واحد على ثلاثة."""
    last, value, _, written = part
    if doc.keys[last] == "بالالف":
        return last + 1, Fraction(value) / 1000, 1, written
    if doc.keys[last] == "في" and doc.keys[last + 1] == "الالف" and not doc.at[last + 2].get("ordinal"):
        return last + 2, Fraction(value) / 1000, 1, written
    if doc.keys[last] != "علي" or not isinstance(value, int) or (written and value != 1):
        return None  # 3 على 5 is a score or a mark
    sense = doc.at[last + 1].get("number")
    if not doc.keys[last + 1].isdecimal() and (sense is None or sense.prefix or sense.article):
        return None
    under = cardinal(doc, last + 1)
    if under is None or not isinstance(under[1], int) or under[1] <= value:
        return None
    return under[0], _ratio(value, under[1]), 1, written or under[3]
