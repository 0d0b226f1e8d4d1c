"""The public normal forms: ordered lists of named steps, each text with the way back to its source."""

from __future__ import annotations

import json
import re
from codecs import charmap_build, charmap_decode, charmap_encode, register_error
from collections.abc import Iterator
from functools import lru_cache, reduce

from attrs import field, frozen

from arnews import chars
from arnews.alignment import Alignment, side_by_side, without
from arnews.errors import require_str
from arnews.steps import ARABIC_WORD, STEPS, damaged_numbers

# How many broken numbers make a damaged text: one or two may be typing errors.
_DAMAGED = 3


def _known(_: object, __: object, steps: tuple[str, ...]) -> None:
    for step in steps:
        if step not in STEPS:
            raise ValueError(f"unknown step {step!r}; known: {', '.join(STEPS)}")


@frozen
class Normalization:
    """A normal form: steps by their names, carried out in this order.

    The forms of this package are values of this kind: `CANONICAL`, `UNDIACRITIZED`, `SEARCH`, and `REPAIR` for texts of
    which `looks_visual_order` is true. Compose your own from the steps of them. An unknown step raises `ValueError`,
    which names the known ones.

    >>> from arnews import Normalization, normalize
    >>> numbers = Normalization("numbers", ("digits", "number-signs"))
    >>> normalize("٢٫٥٪", numbers)
    '2.5%'
    >>> print(numbers)
    numbers
      digits: makes Arabic and Persian digits ASCII ones
      number-signs: makes ٪ ٫ ٬ ASCII ones
    >>> numbers == Normalization.from_json(numbers.to_json())
    True
    """

    name: str
    steps: tuple[str, ...] = field(converter=tuple[str, ...], validator=_known)

    def __str__(self) -> str:
        return "\n".join((self.name, *(f"  {step}: {STEPS[step].does}" for step in self.steps)))

    def to_json(self) -> str:
        """The form as JSON, to be kept beside the texts that it made.

        >>> from arnews import Normalization
        >>> Normalization("digits alone", ("digits",)).to_json()
        '{"name": "digits alone", "steps": ["digits"]}'
        """
        return json.dumps({"name": self.name, "steps": self.steps}, ensure_ascii=False)

    @classmethod
    def from_json(cls, data: str) -> Normalization:
        """The form that `to_json` wrote. Raises `ValueError` for anything else.

        >>> from arnews import Normalization
        >>> Normalization.from_json('{"name": "digits alone", "steps": ["digits"]}').steps
        ('digits',)
        """
        found = json.loads(data)
        if not (isinstance(found, dict) and found.keys() == {"name", "steps"} and isinstance(found["steps"], list)):
            raise ValueError(f"not a normalization: {data!r}")
        return cls(found["name"], found["steps"])


@frozen
class Normalized:
    """A normalized `text` with its `source` and the `alignment` of the two.

    >>> from arnews import normalize_aligned
    >>> found = normalize_aligned("بـــيروت")
    >>> found.text, found.source, found.alignment.length
    ('بيروت', 'بـــيروت', 5)
    """

    text: str
    source: str
    alignment: Alignment


_LETTERS_ALONE = ("controls", "spaces", "presentation-forms", "tatweel", "hamza")

CANONICAL = Normalization("canonical", (*_LETTERS_ALONE, "look-alikes", "nfc", "doubled-marks", "tanwin"))
"""The same text as it should have been typed; nothing that a reader would miss is lost."""

UNDIACRITIZED = Normalization("undiacritized", (*_LETTERS_ALONE, "diacritics", "look-alikes", "nfc"))
"""The canonical form without diacritics."""

SEARCH = Normalization(
    "search", (*UNDIACRITIZED.steps, "alefs", "alef-maksura", "teh-marbuta", "digits", "number-signs")
)
"""A key to match with, never shown."""

REPAIR = Normalization("repair", ("controls", "spaces", "visual-order", *CANONICAL.steps[2:]))
"""The canonical form of a text damaged by a conversion from visual order; never applied unless asked for."""

_SEEN_THROUGH = Normalization("without controls", ("controls", "spaces"))

FORMS: dict[str, Normalization] = {form.name: form for form in (CANONICAL, UNDIACRITIZED, SEARCH)}
"""The forms that have a name."""


def normalize(text: str, form: str | Normalization = "canonical") -> str:
    """A normal form of a text.

    `form` is `"canonical"`, `"undiacritized"`, `"search"` or a `Normalization`. Each of the three is idempotent, takes
    any `str` and keeps its lines. Raises `TypeError` for a text that is no `str`, `ValueError` for an unknown form.

    >>> import arnews
    >>> arnews.normalize("مُحـــمَّد"), arnews.normalize("إلى ٣ مُدُنٍ", "search")
    ('مُحمَّد', 'الي 3 مدن')
    """
    require_str(text)
    return _program(form).text(text)


def normalize_aligned(text: str, form: str | Normalization = "canonical") -> Normalized:
    """The same as `normalize`, with the way back to the source.

    >>> import arnews
    >>> found = arnews.normalize_aligned("قالـ «نَعَم»", "undiacritized")
    >>> found.text
    'قال «نعم»'
    >>> span = found.alignment.to_source(arnews.Span(5, 8))
    >>> found.source[span.start : span.end]
    'نَعَم'
    """
    require_str(text)
    normal, alignment = _program(form).aligned(text)
    return Normalized(normal, text, alignment)


def strip_diacritics(text: str) -> str:
    """The undiacritized form: `normalize(text, "undiacritized")`.

    >>> import arnews
    >>> arnews.strip_diacritics("كِتَابٌ")
    'كتاب'
    """
    return normalize(text, "undiacritized")


def has_diacritics(text: str) -> bool:
    """Whether `strip_diacritics` takes more out than the canonical form does. A hamza written apart is no diacritic.

    >>> import arnews
    >>> arnews.has_diacritics("كتابٌ"), arnews.has_diacritics("كتاب")
    (True, False)
    """
    return not chars.MARK_SET.isdisjoint(normalize(text))


def is_arabic_word(word: str) -> bool:
    """Whether a string is one word in letters of the Arabic language, diacritics and tatweel aside.

    Look-alikes count for the letters they stand for. A word with a letter of another language is none.

    >>> import arnews
    >>> [word for word in ("كِتاب", "کتاب", "گاز", "كتاب مفتوح", "2024") if arnews.is_arabic_word(word)]
    ['كِتاب', 'کتاب']
    """
    return re.fullmatch(ARABIC_WORD, normalize(word)) is not None


def looks_visual_order(text: str) -> bool:
    """Whether a text was damaged by a conversion from visual order: `25 .7` for 7.25, `عام ،2009` for عام 2009،

    True where three numbers or more are broken and no decimal number is sound. Use `REPAIR` for such a text only.

    >>> import arnews
    >>> text = "ارتفع المؤشر 25 .1 نقطة في عام ،2009 وبلغ 80 .43 نقطة"
    >>> arnews.looks_visual_order(text)
    True
    >>> arnews.normalize(text, arnews.REPAIR)
    'ارتفع المؤشر 1.25 نقطة في عام 2009، وبلغ 43.80 نقطة'
    """
    return damaged_numbers(normalize(text, _SEEN_THROUGH)) >= _DAMAGED


_NOTHING = "\ufffe"  # in the tables of `codecs`, what a byte without a character stands for
_CUT, _ODD = 0xFF, 0xFE
_CUT_BYTE = bytes([_CUT])
_PLAIN = "".join(sorted(chars.members(chars.PLAIN)))
_TATWEEL, _SPACE = _PLAIN.index(chars.TATWEEL), _PLAIN.index(" ")
_LETTERS = frozenset(map(_PLAIN.index, chars.members(chars.LETTERS).intersection(_PLAIN)))
_MARKS = frozenset(map(_PLAIN.index, chars.MARK_SET.intersection(_PLAIN)))
# Odd pieces of a text that are not further apart than this go through the steps as one.
_NEAR = 128


def _odd(error: UnicodeError) -> tuple[bytes, int]:
    """An odd byte for each character that has none."""
    assert isinstance(error, UnicodeEncodeError)
    return bytes([_ODD]) * (error.end - error.start), error.end


register_error("arnews.odd", _odd)


class _Program:
    """Steps made ready to run.

    Nearly all text is plain: characters that no step reads in context. There, all steps together are a table of
    characters, and the text goes through it as bytes, many times faster than through one step after the other. Words
    that are odd go through the steps; no step looks further than to the next space, so the result is the same.
    """

    __slots__ = ("cut", "cutting", "decoding", "encoding", "reads_marks", "standing", "steps", "table", "touched")

    def __init__(self, names: tuple[str, ...]) -> None:
        self.steps = [STEPS[name] for name in names]
        becomes = {char: char for char in _PLAIN}
        for step in self.steps:
            if step.chars is not None:
                becomes = {char: step.chars.get(new, new) for char, new in becomes.items()}
            elif step.name != "tatweel":  # which `_tatweels` sees to
                read = chars.MARK_SET if step.trigger is None else step.trigger
                becomes = {char: new for char, new in becomes.items() if new not in read}
        self.reads_marks = chars.FATHA not in becomes
        self.decoding = _PLAIN.ljust(256, _NOTHING)
        self.encoding = charmap_build("".join(c if c in becomes else _NOTHING for c in _PLAIN).ljust(256, _NOTHING))
        self.table = bytes(_PLAIN.index(becomes.get(char) or char) for char in _PLAIN).ljust(256, b"\0")
        self.cut = bytes(_PLAIN.index(char) for char, new in becomes.items() if not new) + _CUT_BYTE
        self.cutting = bytes.maketrans(self.cut, _CUT_BYTE * len(self.cut))
        # After one of these a tatweel is a dash; None where the form keeps every tatweel.
        standing = frozenset(map(_PLAIN.index, (c for c, new in becomes.items() if new and c not in chars.MARK_SET)))
        self.standing = standing - _LETTERS if "tatweel" in names else None

        touched = frozenset[str]().union(*(step.trigger for step in self.steps if step.trigger))
        self.touched = re.compile(f"[{re.escape(''.join(sorted(touched)))}]" if touched else "(?!)")

    def text(self, text: str) -> str:
        if self.reads_marks and _is_vocalised(text):
            return self._through_steps(text)
        data = charmap_encode(text, "arnews.odd", self.encoding)[0]
        if _TATWEEL in data:
            data = self._tatweels(data)
        if _ODD in data:
            return "".join(
                self._through_steps(text[start:end]) if odd else self._plain(text[start:end], data[start:end])
                for start, end, odd in _pieces(data)
            )
        return self._plain(text, data)

    def aligned(self, text: str) -> tuple[str, Alignment]:
        if self.reads_marks and _is_vocalised(text):
            return self._aligned_through_steps(text)
        data = charmap_encode(text, "arnews.odd", self.encoding)[0]
        if _TATWEEL in data:
            data = self._tatweels(data)
        if _ODD in data:
            pieces = [
                self._aligned_through_steps(text[start:end])
                if odd
                else self._plain_aligned(text[start:end], data[start:end])
                for start, end, odd in _pieces(data)
            ]
            return "".join(normal for normal, _ in pieces), side_by_side(alignment for _, alignment in pieces)
        return self._plain_aligned(text, data)

    def _plain(self, text: str, data: bytes) -> str:
        new = data.translate(self.table, self.cut)
        return text if new == data else charmap_decode(new, "strict", self.decoding)[0]

    def _plain_aligned(self, text: str, data: bytes) -> tuple[str, Alignment]:
        normal = self._plain(text, data)
        if len(normal) == len(text):
            return normal, Alignment.identity(len(text))
        kept = data.translate(self.cutting).split(_CUT_BYTE)
        kept.pop()
        return normal, without(map(len, kept), len(normal))

    def _tatweels(self, data: bytes) -> bytes:
        """Those after a letter and its marks are to be cut, those after a sign stay, and what else there is, is odd."""
        if self.standing is None:
            return data
        found = bytearray(data)
        at = data.find(_TATWEEL)
        while at >= 0:
            i = at
            while i and found[i - 1] in _MARKS:
                i -= 1
            before = found[i - 1] if i else _SPACE
            if before in _LETTERS or before == _CUT:
                found[at] = _CUT
            elif before not in self.standing:
                found[at] = _ODD
            at = data.find(_TATWEEL, at + 1)
        return bytes(found)

    def _through_steps(self, text: str, way: list[Alignment] | None = None) -> str:
        """The text after one step after the other; their alignments are put to `way`."""
        seen = set(self.touched.findall(text))
        for step in self.steps:
            if step.trigger is not None and seen.isdisjoint(step.trigger):
                continue
            before = text
            if way is None:
                text = step.text(text, seen)
            else:
                text, alignment = step.aligned(text, seen)
                way.append(alignment)
            if step.edits and text != before:
                seen = set(self.touched.findall(text))
        return text

    def _aligned_through_steps(self, text: str) -> tuple[str, Alignment]:
        way: list[Alignment] = []
        return self._through_steps(text, way), reduce(Alignment.then, way, Alignment.identity(len(text)))


def _is_vocalised(text: str) -> bool:
    """Whether most words have marks: where these are odd, it is not worth while to look for the words that are not."""
    return text.count(chars.FATHA) * 32 > len(text)


def _pieces(data: bytes) -> Iterator[tuple[int, int, bool]]:
    """The stretches of a text that are plain and that are odd (the last value), each from a space to the next one."""
    done, odd = 0, data.find(_ODD)
    while odd >= 0:
        start = max(data.rfind(_SPACE, done, odd), done)
        end = odd
        while 0 <= odd <= end + _NEAR:
            end = data.find(_SPACE, odd)
            if end < 0:
                end = len(data)
            odd = data.find(_ODD, end)
        if done < start:
            yield done, start, False
        yield start, end, True
        done = end
    if done < len(data):
        yield done, len(data), False


@lru_cache(maxsize=64)
def _program(form: str | Normalization) -> _Program:
    if isinstance(form, Normalization):
        return _Program(form.steps)
    if form not in FORMS:
        raise ValueError(f"unknown form {form!r}; known: {', '.join(FORMS)}, or a Normalization")
    return _Program(FORMS[form].steps)
