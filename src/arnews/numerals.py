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
# Units that are read before a ten alone: خمسا وعشرين ليرة, but no اربعا "Wednesday", no ستا من شوال.
_BEFORE_TENS = frozenset("ثلاثا اربعا خمسا ستا سبعا تسعا".split())
_FEW = frozenset(clitic + word for clitic in ("", "و", "ب", "ل") for word in ("بضعه", "بضع"))  # بضعة عشر شخصا
# What may stand between two tokens of one number: 4.2, 2ر5, خمسة فاصلة ثلاثة, 5 على 7, ألف و 20, العشرون بعد المئة.
_JOINS = frozenset((*digits.SEPARATORS, *POINT, *OVER, "ر", "/", "و", "بعد"))
# What turns or begins a number whose first digits are next: الـ20, سالب 5, -5, .75
_BEFORE_DIGITS = frozenset((*_ARTICLES, *_MINUS_WORDS, *digits.MINUS, *digits.POINTS, "لل", "ولل"))
_WHOLE = frozenset(("unit", "teen", "ten", "hundred"))
_TRAILING = "".join(map(chr, range(0x64B, 0x660))) + chars.TATWEEL + "".join(chars.CONTROL_SET)


def scan(doc: Document) -> None:
    """Fill `doc.numerals`, in text order, and `doc.numeral_at`, by first token."""
    keys, hits, numerals, numeral_at = doc.keys, doc.hits, doc.numerals, doc.numeral_at
    places = sorted({*doc.digits, *hits["number"], *hits["fraction"], *hits["ordinal"]})
    done = 0
    for i, following in zip(places, [*places[1:], len(doc) + 3]):
        if i < done:
            continue
        # A number goes on in digits and number words only, which are next to it or behind one token that joins them.
        lone = following > i + 2 or (following == i + 2 and not _may_join(doc, i))
        digit = keys[i]
        if digit.isdecimal():
            if lone and keys[i - 1] not in _BEFORE_DIGITS and len(digit) <= digits.LONGEST:
                found = Numeral(i, i + 1, 0, int(digit), "cardinal", 1, True, False)  # most numbers
            elif (read := _digits(doc, i)) is not None:
                found = read
            else:
                done = digits.read(doc, i)[0]  # what is no number as a whole (10.2.4) is none in parts either
                continue
        elif (read := _words(doc, i, lone)) is not None:
            found = read
        else:
            continue
        done = found.last
        numerals.append(found)
        numeral_at[found.first] = found


def _may_join(doc: Document, i: int) -> bool:
    """Whether what stands between token i and the number or digits after it may make one number of them."""
    between, after = doc.keys[i + 1], doc.keys[i + 2]
    if between == "في":
        return after == "الالف"  # 65 في المئة
    if between == "و" and after.isdecimal():
        return not doc.keys[i].isdecimal()  # 12 و15
    return between in _JOINS


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


def _digits(doc: Document, i: int) -> Numeral | None:
    """A number whose first digits are token i, with the article, the point or the sign that stands before them."""
    part = cardinal(doc, i)
    if part is None:
        return None
    kind: NumberKind = "cardinal"
    if doc.keys[part[0]] in OVER and (rest := over(doc, part)):
        part, kind = rest, "fraction"
    last, value, scale, _ = part
    if type(value) is Fraction:
        kind = "fraction" if value < 1 else kind
        value = plain(value)
    first, skip, article, before = i, 0, False, doc.keys[i - 1]
    if before in _BEFORE_DIGITS:
        if before in _ARTICLES:
            first, skip, article = i - 1, _ARTICLES[before], True
        elif before in ("لل", "ولل") and doc.glued[i - 1]:
            article = True
        elif digits.leading_point(doc, i - 1):
            first = i - 1
        if digits.negative(doc, first) or (not article and doc.keys[first - 1] in _MINUS_WORDS):
            first, value = first - 1, -value
    return Numeral(first, last, skip, value, kind, scale, True, article)


# ---- words ----------------------------------------------------------------------------------------------------------


def _words(doc: Document, i: int, lone: bool) -> Numeral | None:
    """The number whose first word is token i; `lone` tells that nothing can go on it."""
    key, senses = doc.keys[i], doc.at[i]
    sense = senses.get("number")
    if key in TEN and doc.keys[i - 1] in _FEW:
        return None
    if key in _OTHER_WORDS or (lone and key in _BEFORE_TENS) or (sense and _is_other(doc, i, sense)):
        return None
    ordinal = senses.get("ordinal")
    if ordinal is not None and (found := _ordinal(doc, i, ordinal)):
        return found
    tail, written, skip = 0, False, 0
    if lone and sense and sense.value[0] in _WHOLE and key[sense.prefix :] not in FIFTHS:
        last, value, scale, skip = i + 1, sense.value[1], 1, sense.prefix
        kind: NumberKind = "cardinal"
    else:
        part, kind = _value(doc, i)
        sense = sense or senses.get("fraction")
        if part is None or sense is None:
            return None
        last, value, scale, written = part
        if sense.tag == "fraction" and last == i + 1:
            tail = sense.value[3]
        skip = 1 if and_eleven(doc, i) else sense.prefix
    first, before = i, doc.keys[i - 1]
    if not skip and before in _MINUS_WORDS:
        first, value = i - 1, -value
    elif not skip and kind == "cardinal" and before == "من" and doc.keys[i - 2] == "جزء" and value >= 10:
        first, value, kind = i - 2, Fraction(1) / Fraction(value), "fraction"  # جزء من مئة
    return Numeral(first, last, skip, plain(value), kind, scale, written, sense.article, tail)


def _is_other(doc: Document, i: int, sense: Sense) -> bool:
    """Whether a number word is no number for sure: أحد القادة, and the hundred of 5 في المئة, 5 بالمئة."""
    if sense.article and sense.value == ("hundred", 100) and doc.numerals:
        last = doc.numerals[-1].last
        return (last == i and sense.prefix == 1) or (last == i - 1 and doc.keys[last] == "في")
    return sense.value[0] == "one" and not is_one(doc, i, sense)


def _value(doc: Document, i: int) -> tuple[Part | None, NumberKind]:
    """What the words from token i are worth, and what kind of number they are."""
    part = fraction(doc, i)
    if part is None:
        part = cardinal(doc, i)
        if part is None:
            return None, "cardinal"
        if doc.keys[part[0]] in OVER and (rest := over(doc, part)):
            return rest, "fraction"
        if rest := _ordinal_end(doc, i, part):
            return rest, "ordinal"
    return part, "fraction" if type(part[1]) is Fraction and part[1] < 1 else "cardinal"


# ---- ordinals -------------------------------------------------------------------------------------------------------


def _ordinal(doc: Document, i: int, sense: Sense) -> Numeral | None:
    """الثالث, الثالث عشر, الحادي والعشرون, المئة والخامس, الأول بعد المئة."""
    n, last = sense.value, i + 1
    word, after = doc.keys[i], doc.keys[last]
    if n == 1 and word.endswith("اولي") and _ends_in_yeh(doc, i):
        return None  # أولي "preliminary"
    if after in TEN:
        n, last = n + 10, last + 1
    elif n < 10 and after[:1] == "و" and (start := joined(doc, last)) is not None:
        more = doc.at[start].get("number")
        if more and more.value[0] == "ten" and more.article == sense.article and more.prefix == (start == last):
            n, last = n + more.value[1], start + 1
    if n == 1 and word.endswith(("حادي", "حاديه")):
        return None
    if (
        doc.keys[last] == "بعد"
        and (more := doc.at[last + 1].get("number"))
        and more.article
        and more.value[0] in ("hundred", "scale")
    ):
        n, last = n + more.value[1], last + 2
    return Numeral(i, last, sense.prefix, n, "ordinal", 1, False, sense.article)


def _ends_in_yeh(doc: Document, i: int) -> bool:
    """Whether token i is written with ي at its end, which has the key of ى."""
    return doc.text[doc.starts[i] : doc.ends[i]].rstrip(_TRAILING).endswith(chars.YEH)


def _ordinal_end(doc: Document, i: int, part: Part) -> Part | None:
    """What makes a defined number an ordinal: المئة والخامسة والعشرون, العشرون بعد المئة."""
    word = doc.at[i].get("number")
    if word is None or not word.article:
        return None
    last, value, _, _ = part
    after = doc.keys[last]
    start = last + (after == "و")
    sense = doc.at[start].get("ordinal")
    if sense and sense.article and sense.prefix == (start == last) and (found := _ordinal(doc, start, sense)):
        return found.last, plus(value, found.value), 1, False
    if after == "بعد" and (more := doc.at[last + 1].get("number")) and more.article:
        return (last + 2, plus(value, more.value[1]), 1, False) if more.value[0] in ("hundred", "scale") else None
    return None
