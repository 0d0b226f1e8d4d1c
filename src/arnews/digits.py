"""Numbers in digits: their separators, groups and signs."""

from __future__ import annotations

from decimal import Decimal
from typing import Union

from arnews import chars
from arnews.document import Document

SEPARATORS = frozenset((".", ",", "'", chars.COMMA, chars.DECIMAL, chars.THOUSANDS))
POINTS = frozenset((".", chars.DECIMAL))
_GOES_ON = SEPARATORS | {"ر"}
MINUS = frozenset("-\N{MINUS SIGN}\N{EN DASH}")
_SCALES = frozenset(("scale", "plural", "either"))
# Longer than any amount in the news: a key, a hash, a line of digits. `int` itself refuses more than 4300 of them.
LONGEST = 40


Digits = tuple[int, Union[int, Decimal, None]]
"""A number in digits: the token after it, and its value, None where it is no number (a version)."""


def read(doc: Document, i: int) -> Digits:
    """The number whose first digits are token i, all of its groups and decimals included."""
    keys, glued, last = doc.keys, doc.glued, i + 1
    after = doc.keys[last]
    if after not in _GOES_ON and not after.isdecimal():
        return last, whole(keys[i])
    while glued[last - 1] and glued[last] and keys[last] in SEPARATORS and keys[last + 1].isdecimal():
        last += 2
    if last > i + 1:
        return last, _value(doc, keys[i:last:2], keys[i + 1 : last : 2], last)
    return _reversed_decimal(doc, i) or _damaged(doc, i) or _spaced(doc, i)


def negative(doc: Document, i: int) -> bool:
    """Whether a minus sign stands on the digits of token i: -5, but no 4-5 and no bullet of a list."""
    if doc.keys[i - 1] not in MINUS or not doc.glued[i - 1]:
        return False
    return i == 1 or not doc.glued[i - 2] or doc.keys[i - 2] in ("(", "[", "«")


def leading_point(doc: Document, i: int) -> bool:
    """Whether token i is the sign of a decimal without a whole part: .75"""
    if doc.keys[i] not in POINTS or not doc.glued[i] or not doc.keys[i + 1].isdecimal():
        return False
    if len(doc.keys[i + 1]) == 4 and not doc.glued[i - 1]:
        return False  # العام .2010 لقد: the stop after a year, moved by a conversion
    return i == 0 or (not doc.glued[i - 1] and not doc.keys[i - 1].isdecimal()) or doc.keys[i - 1] in MINUS


def whole(text: str) -> int | None:
    """Digits as a number, None where there are too many to mean one."""
    return int(text) if len(text) <= LONGEST else None


def decimal(whole_part: str, decimals: str) -> Decimal | None:
    """A number with decimals, None where there are too many digits to mean one."""
    return Decimal(f"{whole_part}.{decimals}") if len(whole_part) + len(decimals) <= LONGEST else None


def _reversed_decimal(doc: Document, i: int) -> Digits | None:
    """2ر5 مليون: agencies of the Maghreb and the Gulf write the decimals first, so that print shows 5.2."""
    glued = doc.glued
    if glued[i] and doc.keys[i + 1] == "ر" and glued[i + 1] and doc.keys[i + 2].isdecimal():
        return i + 3, decimal(doc.keys[i + 2], doc.keys[i])
    return None


def _damaged(doc: Document, i: int) -> Digits | None:
    """25 .7 for 7.25, in texts that were turned round when they were converted from a layout for print."""
    if (
        doc.glued[i]
        or doc.keys[i + 1] != "."
        or not doc.glued[i + 1]
        or not doc.keys[i + 2].isdecimal()
        or not (habits(doc)[2] or _scaled(doc, i))
    ):
        return None
    last, wholes = read(doc, i + 2)
    return last, decimal(str(wholes), doc.keys[i]) if isinstance(wholes, int) else None


def _scaled(doc: Document, i: int) -> bool:
    """5 .4 مليار, 35 .8%: before a scale word or a percent sign they are one number, however few there are of them."""
    if habits(doc)[1] or len(doc.keys[i]) > 2:
        return False
    follows = doc.at[i + 3].get("number")
    return doc.keys[i + 3] in ("%", chars.PERCENT) or (follows is not None and follows.value[0] in _SCALES)


def _spaced(doc: Document, i: int) -> Digits:
    """1 234 567, also with decimals at its end."""
    keys, glued = doc.keys, doc.glued
    groups, last = [keys[i]], i + 1
    if len(keys[i]) <= 3 and keys[i][0] != "0":
        while not glued[last - 1] and len(keys[last]) == 3 and keys[last].isdecimal():
            groups.append(keys[last])
            last += 1
    number = "".join(groups)
    if len(groups) > 1 and glued[last - 1]:
        end, _ = read(doc, last - 1)
        if end == last + 2 and doc.keys[last] in (".", ",", chars.DECIMAL):
            return end, decimal(number, keys[last + 1])
        if end > last:  # 20 300.400.500
            return i + 1, whole(keys[i])
    return last, whole(number)


def _value(doc: Document, groups: list[str], marks: list[str], last: int) -> int | Decimal | None:
    """What digits with marks between them mean: thousands, decimals, or no number."""
    grouped = len(groups[0]) <= 3 and groups[0][0] != "0"
    mark, end = marks[-1], groups[-1]
    if len(marks) == 1:
        if grouped and len(end) == 3 and mark != chars.DECIMAL and _thousands(doc, mark, last):
            return whole("".join(groups))
        return None if mark == chars.THOUSANDS and grouped else decimal(*groups)
    if not grouped or len(set(marks[:-1])) > 1 or any(len(group) != 3 for group in groups[1:-1]):
        return None
    if mark == marks[0] and len(end) == 3:
        return whole("".join(groups))
    return decimal("".join(groups[:-1]), end)


def _thousands(doc: Document, mark: str, last: int) -> bool:
    """Whether three digits after the only mark are thousands.

    1,200 and 3.720 are, unless a scale word or a percent sign follows (2,915 مليون), or the text writes its decimals
    with this mark and not with the other (4,9 أطنان).
    """
    if mark == chars.THOUSANDS:
        return True
    follows = doc.at[last].get("number")
    if doc.keys[last] in ("%", chars.PERCENT) or (follows and follows.value[0] in _SCALES):
        return False
    comma, point, _ = habits(doc)
    return not point or comma >= point if mark == "." else not comma or point >= comma


def habits(doc: Document) -> tuple[int, int, bool]:
    """How the text writes its decimals, counted once: how many with a comma, how many with a point, whether damaged."""
    if doc.decimals is None:
        comma = point = damaged = 0
        keys, glued = doc.keys, doc.glued
        for i in doc.digits:
            mark = keys[i + 1]
            if mark not in SEPARATORS:
                continue
            if glued[i] and glued[i + 1] and len(keys[i + 2]) in (1, 2) and keys[i + 2].isdecimal():
                comma += mark in (",", chars.COMMA)
                point += mark == "."
            elif mark == "." and not glued[i] and glued[i + 1] and keys[i + 2].isdecimal():
                damaged += 1
        doc.decimals = comma, point, damaged > 2 and not point
    return doc.decimals
