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
from arnews.values import exactly, plain, plus

_ARTICLES = {"ال": 0, "وال": 1, "بال": 1, "فال": 1, "كال": 1, "وبال": 2}
_MINUS_WORDS = frozenset(("سالب", "ناقص"))
# Words that would be a number behind a clitic: لست "I am not", كست "clothed", كمية "quantity"; الاثنين is Monday.
_OTHER_WORDS = frozenset(
    "لست ولست فلست كست وكست كميه وكميه فكميه كميات وكميات الاثنين والاثنين بالاثنين فالاثنين".split()
)
# What may go on a number, or turn it: فاصلة, على, في الألف; before digits the article and signs too.
_AFTER = frozenset((*POINT, *OVER, "ر", "/", "بعد"))
_BEFORE_DIGITS = frozenset((*_ARTICLES, *_MINUS_WORDS, *digits.MINUS, *digits.POINTS, "لل", "ولل"))
_NUMERIC = frozenset(("number", "fraction", "ordinal"))
_WHOLE = frozenset(("unit", "teen", "ten", "hundred"))
_TRAILING = "".join(map(chr, range(0x64B, 0x660))) + chars.TATWEEL + "".join(chars.CONTROL_SET)


def scan(doc: Document) -> None:
    """Fill `doc.numerals`, in text order, and `doc.numeral_at`, by first token."""
    keys, hits, numerals, numeral_at = doc.keys, doc.hits, doc.numerals, doc.numeral_at
    done = 0
    for i in sorted([*doc.digits, *hits["number"], *hits["fraction"], *hits["ordinal"]]):
        if i < done:
            continue
        if keys[i].isdecimal():
            found = _lone_digits(doc, i) or _digits(doc, i)
            # What is no number as a whole (10.2.4) is none in parts either.
            done = found.last if found else digits.read(doc, i)[0]
        else:
            found = _words(doc, i)
            done = found.last if found else i + 1
        if found:
            numerals.append(found)
            numeral_at[found.first] = found


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
    with exactly():
        scan(doc)
    if not doc.numerals:
        raise NumeralError(text, 0)
    found = doc.numerals[0]
    if found.first or found.skip:
        raise NumeralError(text, 0)
    if found.last < len(doc) or found.tail:
        raise NumeralError(text, doc.span(found.first, found.last).end - found.tail)
    return found.value


# ---- digits ---------------------------------------------------------------------------------------------------------


def _lone_digits(doc: Document, i: int) -> Numeral | None:
    """Digits between words that say nothing about their value: most are, and this reads them at once."""
    key = doc.key
    digit, after, follow = key(i), key(i + 1), doc.at[i + 1]
    if after == "و":
        follow = doc.at[i + 2]  # 5 ونصف, 5 و نصف; in 12 و15 the numbers stay two
    elif after in digits.SEPARATORS:
        if key(i + 2).isdecimal():
            return None
    elif after == "في":
        if key(i + 2) == "الالف":
            return None
    elif after in _AFTER or after.isdecimal():
        return None
    if key(i - 1) in _BEFORE_DIGITS or len(digit) > 9 or not _NUMERIC.isdisjoint(follow):
        return None
    return Numeral(i, i + 1, 0, int(digit), "cardinal", 1, True, False)


def _digits(doc: Document, i: int) -> Numeral | None:
    """A number whose first digits are token i, with the article, the point or the sign that stands before them."""
    part = cardinal(doc, i)
    if part is None:
        return None
    kind: NumberKind = "cardinal"
    if doc.key(part.last) in OVER and (rest := over(doc, part)):
        part, kind = rest, "fraction"
    first, skip, value, article = i, 0, part.value, False
    if type(value) is Fraction and value < 1:
        kind = "fraction"
    before = doc.key(i - 1)
    if before in _BEFORE_DIGITS:
        if before in _ARTICLES:
            first, skip, article = i - 1, _ARTICLES[before], True
        elif before in ("لل", "ولل") and doc.glued[i - 1]:
            article = True
        elif digits.leading_point(doc, i - 1):
            first = i - 1
        if digits.negative(doc, first) or (not article and doc.key(first - 1) in _MINUS_WORDS):
            first, value = first - 1, -value
    return Numeral(first, part.last, skip, plain(value), kind, part.scale, True, article)


# ---- words ----------------------------------------------------------------------------------------------------------


def _words(doc: Document, i: int) -> Numeral | None:
    """The number whose first word is token i."""
    key, senses = doc.keys[i], doc.at[i]
    sense = senses.get("number")
    if key in _OTHER_WORDS or (sense and _is_other(doc, i, sense)):
        return None
    ordinal = senses.get("ordinal")
    if ordinal is not None and (found := _ordinal(doc, i, ordinal)):
        return found
    first, before = i, doc.key(i - 1)
    if (
        sense
        and ordinal is None
        and sense.value[0] in _WHOLE
        and before not in _MINUS_WORDS
        and _is_lone(doc, i, sense)
    ):
        return Numeral(i, i + 1, sense.prefix, sense.value[1], "cardinal", 1, False, sense.article)
    part, kind = _value(doc, i)
    sense = sense or senses.get("fraction")
    if part is None or sense is None:
        return None
    tail: int = sense.value[3] if sense.tag == "fraction" and part.last == i + 1 else 0
    skip = 1 if and_eleven(doc, i) else sense.prefix
    value = part.value
    if not skip and before in _MINUS_WORDS:
        first, value = i - 1, -value
    elif not skip and kind == "cardinal" and before == "من" and doc.key(i - 2) == "جزء" and value >= 10:
        first, value, kind = i - 2, Fraction(1) / Fraction(value), "fraction"  # جزء من مئة
    return Numeral(first, part.last, skip, plain(value), kind, part.scale, part.digits, sense.article, tail)


def _is_other(doc: Document, i: int, sense: Sense) -> bool:
    """Whether a number word is no number for sure: أحد القادة, and the hundred of 5 في المئة, 5 بالمئة."""
    if sense.article and sense.value == ("hundred", 100) and doc.numerals:
        last = doc.numerals[-1].last
        return (last == i and sense.prefix == 1) or (last == i - 1 and doc.keys[last] == "في")
    return sense.value[0] == "one" and not is_one(doc, i, sense)


def _is_lone(doc: Document, i: int, sense: Sense) -> bool:
    """Whether a word below a thousand is the whole number: nothing goes on it, and it divides nothing."""
    after, follow = doc.key(i + 1), doc.at[i + 1]
    if after == "و" or after in _AFTER or not _NUMERIC.isdisjoint(follow):
        return False
    if doc.key(i - 1) == "من" and doc.key(i - 2) == "جزء":
        return False
    return doc.keys[i][sense.prefix :] not in FIFTHS


def _value(doc: Document, i: int) -> tuple[Part | None, NumberKind]:
    """What the words from token i are worth, and what kind of number they are."""
    part = fraction(doc, i)
    if part is None:
        part = cardinal(doc, i)
        if part is None:
            return None, "cardinal"
        if doc.key(part.last) in OVER and (rest := over(doc, part)):
            return rest, "fraction"
        if rest := _ordinal_end(doc, i, part):
            return rest, "ordinal"
    return part, "fraction" if type(part.value) is Fraction and part.value < 1 else "cardinal"


# ---- ordinals -------------------------------------------------------------------------------------------------------


def _ordinal(doc: Document, i: int, sense: Sense) -> Numeral | None:
    """الثالث, الثالث عشر, الحادي والعشرون, المئة والخامس, الأول بعد المئة."""
    n, last = sense.value, i + 1
    if doc.keys[i].endswith("اولي") and doc.text[doc.starts[i] : doc.ends[i]].rstrip(_TRAILING).endswith(chars.YEH):
        return None  # أولي "preliminary"
    if doc.key(last) in TEN:
        n, last = n + 10, last + 1
    elif n < 10 and doc.key(last)[:1] == "و" and (start := joined(doc, last)) is not None:
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
