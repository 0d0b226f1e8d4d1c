"""Numbers in digits, in words and in both, read once for all annotators that need them.

The reader only says what number stands where. Whether it is one (a law, a telephone, the verb ألف) is for the
annotators to say, who look at what stands around it.
"""

from __future__ import annotations

from fractions import Fraction

from arnews import chars, digits
from arnews.cardinals import FIFTHS, OVER, POINT, TEN, Part, and_eleven, cardinal, fraction, is_one, joined, over
from arnews.document import Document, Numeral
from arnews.errors import NumeralError, require_str
from arnews.index import Sense
from arnews.model import NumberKind, Value
from arnews.values import plain, plus

_ARTICLES = {"ال": 0, "وال": 1, "بال": 1, "فال": 1, "كال": 1, "وبال": 2}
_MINUS_WORDS = frozenset(("سالب", "ناقص"))
# Words that would be a number behind a clitic: لست "I am not", كست "clothed", كمية "quantity"; الاثنين is Monday.
_OTHER_WORDS = frozenset(
    "لست ولست فلست كست وكست كميه وكميه فكميه كميات وكميات الاثنين والاثنين بالاثنين فالاثنين".split()
)
# What may go on digits, or turn them: فاصلة, على, في الألف, the article.
_AFTER = frozenset((*POINT, "ر", "/", "بعد", "علي", "في", "بالالف", "و"))
_AROUND = frozenset((*_ARTICLES, *_MINUS_WORDS, *digits.MINUS, "من", ".", chars.DECIMAL, "/", "لل", "ولل"))
_NUMERIC = frozenset(("number", "fraction", "ordinal"))
_WHOLE = frozenset(("unit", "teen", "ten", "hundred"))
_TRAILING = "".join(map(chr, range(0x64B, 0x660))) + chars.TATWEEL + "".join(chars.CONTROL_SET)


def scan(doc: Document) -> None:
    """Fill `doc.numerals`, in text order, and `doc.numeral_at`, by first token."""
    hits = doc.hits
    starts = {*doc.digits, *hits.get("number", ()), *hits.get("fraction", ()), *hits.get("ordinal", ())}
    done = 0
    for i in sorted(starts):
        if i < done or _is_other(doc, i):
            continue
        found = _lone(doc, i) or _read(doc, i)
        if found is None:
            # What is no number as a whole (10.2.4) is none in parts either.
            done = digits.read(doc, i).last if doc.keys[i].isdecimal() else done
            continue
        done = found.last
        doc.numerals.append(found)
        doc.numeral_at[found.first] = found


def read_number(text: str) -> Value:
    """Read a text that is one number, blanks around it aside.

    Digits of any script, words, and both: whole numbers come as `int`, numbers written with decimals as `Decimal`,
    spoken fractions as `Fraction`.

    Raises `NumeralError` when the text is anything else, and `TypeError` when it is no `str`.

    >>> import arnews
    >>> arnews.read_number("ثلاثة ملايين ومئتا ألف وخمسون")
    3200050
    >>> arnews.read_number("مليون ونصف المليون"), arnews.read_number("ثلاثة أرباع")
    (1500000, Fraction(3, 4))
    """
    require_str(text)
    doc = Document(text)
    scan(doc)
    if not doc.numerals:
        raise NumeralError(text, 0)
    found = doc.numerals[0]
    if found.first or found.skip:
        raise NumeralError(text, 0)
    if found.last < len(doc) or found.tail:
        raise NumeralError(text, doc.span(found.first, found.last).end - found.tail)
    return found.value


def _lone(doc: Document, i: int) -> Numeral | None:
    """A number of one token between words that say nothing about its value: most are, and this reads them at once."""
    keys = doc.keys
    if not 0 < i < len(keys) - 1 or keys[i - 1] in _AROUND:
        return None
    after = keys[i + 1]
    if after in _AFTER or not doc.at[i + 1].keys().isdisjoint(_NUMERIC):
        return None
    if keys[i].isdecimal():
        if after.isdecimal() or len(keys[i]) > 9 or (after in digits.SEPARATORS and doc.key(i + 2).isdecimal()):
            return None
        return Numeral(i, i + 1, 0, int(keys[i]), "cardinal", 1, True, False)
    senses = doc.at[i]
    sense = senses.get("number")
    if (
        sense is None
        or "ordinal" in senses
        or sense.value[0] not in _WHOLE
        or keys[i][sense.prefix :] in FIFTHS
        or keys[i] in _OTHER_WORDS
    ):
        return None
    return Numeral(i, i + 1, sense.prefix, sense.value[1], "cardinal", 1, False, sense.article)


def _is_other(doc: Document, i: int) -> bool:
    """Whether token i is no number for sure: أحد القادة, and the hundred of 5 في المئة, 5 بالمئة."""
    sense = doc.at[i].get("number")
    if sense is None:
        return False
    if sense.value == ("hundred", 100) and sense.article and doc.numerals:
        last = doc.numerals[-1].last
        return (last == i and sense.prefix == 1) or (last == i - 1 and doc.keys[last] == "في")
    return sense.value[0] == "one" and not is_one(doc, i, sense)


def _read(doc: Document, i: int) -> Numeral | None:
    """The number that begins at token i."""
    if doc.keys[i] in _OTHER_WORDS:
        return None
    senses = doc.at[i]
    if (ordinal := senses.get("ordinal")) and (found := _ordinal(doc, i, ordinal)):
        return found
    part, kind = _value(doc, i)
    if part is None:
        return None
    sense = senses.get("number") or senses.get("fraction")
    if sense is None:
        return _in_digits(doc, i, part, kind)
    tail: int = sense.value[3] if sense.tag == "fraction" and part.last == i + 1 else 0
    first, before = i, doc.key(i - 1)
    skip = 1 if and_eleven(doc, i) else sense.prefix
    value: Value = part.value
    if not skip and before in _MINUS_WORDS:
        first, value = i - 1, -value
    elif not skip and kind == "cardinal" and before == "من" and doc.key(i - 2) == "جزء" and value >= 10:
        first, value, kind = i - 2, Fraction(1) / Fraction(value), "fraction"  # جزء من مئة
    return Numeral(first, part.last, skip, plain(value), kind, part.scale, part.digits, sense.article, tail)


def _value(doc: Document, i: int) -> tuple[Part | None, NumberKind]:
    """What begins at token i is worth, and what kind of number it is."""
    part = None if doc.keys[i].isdecimal() else fraction(doc, i)
    if part is None:
        part = cardinal(doc, i)
        if part is None:
            return None, "cardinal"
        if doc.key(part.last) in OVER and (rest := over(doc, part)):
            return rest, "fraction"
        if rest := _ordinal_end(doc, i, part):
            return rest, "ordinal"
    value = part.value
    return part, "fraction" if isinstance(value, Fraction) and value < 1 else "cardinal"


def _in_digits(doc: Document, i: int, part: Part, kind: NumberKind) -> Numeral:
    """A number whose first digits are token i, with the article, the point or the sign that stands before them."""
    first, skip, value, article = i, 0, part.value, False
    before = doc.key(i - 1)
    if before in _ARTICLES:
        first, skip, article = i - 1, _ARTICLES[before], True
    elif before in ("لل", "ولل") and doc.glued[i - 1]:
        article = True
    elif digits.leading_point(doc, i - 1):
        first = i - 1
    if digits.negative(doc, first) or (not article and doc.key(first - 1) in _MINUS_WORDS):
        first, value = first - 1, -value
    return Numeral(first, part.last, skip, plain(value), kind, part.scale, True, article)


# ---- ordinals -------------------------------------------------------------------------------------------------------


def _ordinal(doc: Document, i: int, sense: Sense) -> Numeral | None:
    """الثالث, الثالث عشر, الحادي والعشرون, المئة والخامس, الأول بعد المئة."""
    n, last = sense.value, i + 1
    if doc.keys[i].endswith("اولي") and doc.text[doc.starts[i] : doc.ends[i]].rstrip(_TRAILING).endswith(chars.YEH):
        return None  # أولي "preliminary"
    if doc.key(last) in TEN:
        n, last = n + 10, last + 1
    elif n < 10 and (start := joined(doc, last)) is not None:
        more = doc.at[start].get("number")
        if more and more.value[0] == "ten" and more.article == sense.article and more.prefix == (start == last):
            n, last = n + more.value[1], start + 1
    if last == i + 1 and doc.keys[i].endswith(("حادي", "حاديه")):
        return None
    if (
        doc.key(last) == "بعد"
        and (more := doc.at[last + 1].get("number"))
        and more.article
        and more.value[0] in ("hundred", "scale")
    ):
        n, last = n + more.value[1], last + 2
    return Numeral(i, last, sense.prefix, n, "ordinal", 1, False, sense.article)


def _ordinal_end(doc: Document, i: int, part: Part) -> Part | None:
    """What makes a defined number an ordinal: المئة والخامسة والعشرون, العشرون بعد المئة."""
    word = doc.at[i].get("number")
    if word is None or not word.article:
        return None
    start = part.last + (doc.key(part.last) == "و")
    sense = doc.at[start].get("ordinal")
    if sense and sense.article and sense.prefix == (start == part.last) and (found := _ordinal(doc, start, sense)):
        return Part(found.last, plus(part.value, found.value))
    if doc.key(part.last) == "بعد" and (more := doc.at[part.last + 1].get("number")) and more.article:
        return Part(part.last + 2, plus(part.value, more.value[1])) if more.value[0] in ("hundred", "scale") else None
    return None
