"""The named steps that normal forms are made of.

A step is of one of two kinds. It maps characters, each for itself (`chars`); or it looks at what stands around them,
and then gives its `edits`. None takes a line end out or puts one in, and none looks further than to the next space but
for `visual-order`, which looks on from a number to the next one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from attrs import frozen

from arnews import chars
from arnews.alignment import Alignment, Edit, rewritten
from arnews.fold import INERT, nfc

_Edits = Iterator[Edit]

_ALEF_ENDS = chars.ALEF + chars.ALEF_MAKSURA
_HAMZAS = "\N{ARABIC MADDAH ABOVE}\N{ARABIC HAMZA ABOVE}\N{ARABIC HAMZA BELOW}"
_YEH_WITH_HAMZA = "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}"
# Typed where the keyboard or the font is Persian or Urdu: the same letter to the eye.
LOOK_ALIKES = {
    chars.FARSI_YEH: chars.YEH,
    chars.KEHEH: chars.KAF,
    chars.SWASH_KAF: chars.KAF,
    chars.HEH_GOAL: chars.HEH,
    chars.HEH_DOACHASHMEE: chars.HEH,
    chars.TEH_MARBUTA_GOAL: chars.TEH_MARBUTA,
}
_ARABIC = "\u0621-\u063a\u0641-\u064a\u0671"
_WITHIN = chars.MARKS + chars.TATWEEL + chars.CONTROLS

# Patterns are compiled when they are first used: few texts need any of them.
_PRESENTATION = f"[{chars.PRESENTATION}]"
_LETTER = f"[{chars.LETTERS}]"
_HAMZA = f"[{_HAMZAS}]"
_WORD = f"[{chars.LETTERS}][{chars.LETTERS}{_WITHIN}]*"
_LOOK_ALIKE = f"[{''.join(LOOK_ALIKES)}]"
_WORD_OF_ARABIC = f"[{_ARABIC}{''.join(LOOK_ALIKES)}{_WITHIN}]+"
ARABIC_WORD = f"[{_ARABIC}][{_ARABIC}{_WITHIN}]*"
_DOUBLED = f"([{chars.VOWEL_SIGNS}])\\1+"
_TANWIN = f"[{_ALEF_ENDS}]{chars.FATHATAN}"
# What NFC may change, with the character before, to which it may be joined.
_COMPOSABLE = f"[{INERT}]?[^{INERT}]+"

_DIGIT = f"[0-9{chars.ARABIC_DIGITS}{chars.PERSIAN_DIGITS}]"
_NO_NUMBER_BEFORE = f"(?<!{_DIGIT})(?<![.,،:/-])"
# 25 .7 (7.25) and 40 .2،022،354 (2,022,354.40), with the comma that went before it; no sentence end: 25 .وقال
_DECIMAL = (
    f"(?:(?<!\\S)(?P<comma>،)|{_NO_NUMBER_BEFORE})(?P<fraction>{_DIGIT}+) \\."
    f"(?P<whole>{_DIGIT}{{1,3}}(?:،{_DIGIT}{{3}})+|{_DIGIT}+)(?!{_DIGIT}|[.,،:/-]{_DIGIT}| \\.{_DIGIT})"
)
# عام ،2009 and 3-،1: the comma belongs behind the number.
_COMMA = f"(?<!\\S)،(?P<number>{_DIGIT}+(?:[/-]{_DIGIT}+)*)(?!\\S)"
_SCORE = f"{_NO_NUMBER_BEFORE}(?P<left>{_DIGIT}+-)،(?P<right>{_DIGIT}+)(?!\\S)"
# 00:4 (4:00): no clock writes its minutes in one digit.
_CLOCK = f"{_NO_NUMBER_BEFORE}(?P<minutes>{_DIGIT}{{2}}):(?P<hour>{_DIGIT})(?!{_DIGIT}|[.,،:/-])"
_VISUAL_ORDER = "|".join((_DECIMAL, _COMMA, _SCORE, _CLOCK))
_SOUND_DECIMAL = f"{_NO_NUMBER_BEFORE}{_DIGIT}+\\.{_DIGIT}+(?!{_DIGIT}|[.,،:/-]{_DIGIT})"


@frozen
class Step:
    """One thing that a normal form does; `does` says what.

    A text without a character of `trigger` is left alone; `None` stands for the marks and all that is not plain.
    `whole`, where there is one, gives the same text as the edits, faster.
    """

    name: str
    does: str
    trigger: frozenset[str] | None
    chars: Mapping[str, str] | None = None
    edits: Callable[[str], _Edits] | None = None
    whole: Callable[[str], str] | None = None

    def text(self, text: str, seen: AbstractSet[str]) -> str:
        """The text after the step; `seen` holds the characters of the trigger that occur."""
        if self.whole:
            return self.whole(text)
        if self.chars is None:
            return self.aligned(text, seen)[0]
        for char in self.chars.keys() & seen:
            text = text.replace(char, self.chars[char])
        return text

    def aligned(self, text: str, seen: AbstractSet[str]) -> tuple[str, Alignment]:
        """The same with the alignment."""
        return rewritten(text, self.edits(text) if self.edits else self._mapped(text, seen))

    def _mapped(self, text: str, seen: AbstractSet[str]) -> _Edits:
        assert self.chars is not None
        for match in re.finditer(f"[{re.escape(''.join(self.chars.keys() & seen))}]", text):
            yield match.start(), match.end(), self.chars[match[0]]


def damaged_numbers(text: str) -> int:
    """How many numbers of a text without controls stand as a conversion from visual order leaves them; 0 where one with
    a decimal point is sound, since such a conversion spares none."""
    if re.search(_SOUND_DECIMAL, text):
        return 0
    return sum(not match["minutes"] for match in re.finditer(_VISUAL_ORDER, text))


def _presentation_forms(text: str) -> _Edits:
    for match in re.finditer(_PRESENTATION, text):
        letters = unicodedata.normalize("NFKC", match[0])
        marks = letters.lstrip(" " + chars.TATWEEL)  # a mark that is drawn on a blank or on tatweel is the mark
        yield match.start(), match.end(), marks if chars.MARK_SET.issuperset(marks) else letters


def _tatweels(text: str) -> _Edits:
    after_letter = False
    done = 0
    for match in re.finditer(chars.TATWEEL + "+", text):
        i = match.start()
        while i > done and text[i - 1] in chars.MARK_SET:
            i -= 1
        if i > done or i == 0:  # else only marks stand between this tatweel and the one before
            after_letter = i > 0 and re.match(_LETTER, text[i - 1]) is not None
        if after_letter:
            yield match.start(), match.end(), ""
        done = match.end()


def _hamzas(text: str) -> _Edits:
    done = 0
    for match in re.finditer(_HAMZA, text):
        if match.start() < done:
            continue
        start, end = match.span()
        while start > done and unicodedata.combining(text[start]):
            start -= 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        new = nfc(text[start:end])
        if new[0] in (chars.ALEF_MAKSURA, chars.FARSI_YEH):
            with_yeh = unicodedata.normalize("NFC", chars.YEH + new[1:])
            if with_yeh[0] == _YEH_WITH_HAMZA:
                new = with_yeh
        yield from _change(start, text[start:end], new)
        done = end


def _look_alikes(text: str) -> _Edits:
    for word in re.finditer(_WORD, text):
        if re.search(_LOOK_ALIKE, word[0]) and re.fullmatch(_WORD_OF_ARABIC, word[0]):
            for match in re.finditer(_LOOK_ALIKE, word[0]):
                yield word.start() + match.start(), word.start() + match.end(), LOOK_ALIKES[match[0]]


def _composed(text: str) -> _Edits:
    if not unicodedata.is_normalized("NFC", text):
        for match in re.finditer(_COMPOSABLE, text):
            yield from _change(match.start(), match[0], nfc(match[0]))


def _doubled_marks(text: str) -> _Edits:
    if any(mark * 2 in text for mark in chars.VOWEL_SIGNS):
        for match in re.finditer(_DOUBLED, text):
            yield match.start() + 1, match.end(), ""


def _tanwin(text: str) -> _Edits:
    if not any(alef + chars.FATHATAN in text for alef in _ALEF_ENDS):
        return
    for match in re.finditer(_TANWIN, text):
        alef = start = match.start()
        while start and text[start - 1] in chars.MARK_SET:
            start -= 1
        if not start or text[start - 1] in _ALEF_ENDS or not re.match(_LETTER, text[start - 1]):
            continue
        marks = text[start:alef]
        if chars.FATHATAN not in marks:
            marks = nfc(marks + chars.FATHATAN)
        yield from _change(start, text[start : match.end()], marks + text[alef])


def _visual_order(text: str) -> _Edits:
    for match in re.finditer(_VISUAL_ORDER, text):
        if match["whole"]:
            new = f"{match['whole'].replace('،', ',')}.{match['fraction']}{match['comma'] or ''}"
        elif match["number"]:
            new = match["number"] + "،"
        elif match["left"]:
            new = match["left"] + match["right"] + "،"
        elif int(match["minutes"]) == 0 or 12 < int(match["minutes"]) < 60:
            new = f"{match['hour']}:{match['minutes']}"
        else:
            continue
        yield match.start(), match.end(), new


def _change(start: int, old: str, new: str) -> _Edits:
    """The edit that makes `new` of `old`, without what both begin or end with; none where they are the same."""
    if old == new:
        return
    head, shorter = 0, min(len(old), len(new))
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield start + head, start + len(old) - tail, new[head : len(new) - tail]


_NUMBER_SIGNS = {chars.PERCENT: "%", chars.DECIMAL: ".", chars.THOUSANDS: ","}
_DIGITS = {digit: str(n) for script in (chars.ARABIC_DIGITS, chars.PERSIAN_DIGITS) for n, digit in enumerate(script)}
_ALEFS = chars.ALEF_HAMZA_ABOVE + chars.ALEF_HAMZA_BELOW + chars.ALEF_MADDA + chars.ALEF_WASLA


def _mapping(name: str, does: str, mapping: Mapping[str, str]) -> Step:
    return Step(name, does, frozenset(mapping), chars=mapping)


def _editing(name: str, does: str, edits: Callable[[str], _Edits], trigger: str | None = None) -> Step:
    return Step(name, does, None if trigger is None else chars.members(trigger), edits=edits)


_ALL = (
    _mapping(
        "controls",
        "takes out direction controls, zero-width characters, soft hyphens, BOM",
        dict.fromkeys(chars.CONTROL_SET, ""),
    ),
    _mapping(
        "spaces", "makes no-break, narrow and other blanks a space", dict.fromkeys(chars.members(chars.SPACES), " ")
    ),
    _editing(
        "presentation-forms",
        "writes presentation forms and ligatures as letters",
        _presentation_forms,
        chars.PRESENTATION,
    ),
    _editing("tatweel", "takes out tatweel after a letter, not where it is a dash", _tatweels, chars.TATWEEL),
    _editing("hamza", "joins a hamza or madda that stands apart with its letter", _hamzas, _HAMZAS),
    _mapping("diacritics", "takes out vowel signs, Quranic marks and small letters", dict.fromkeys(chars.MARK_SET, "")),
    _editing(
        "look-alikes",
        "makes Persian and Urdu letters Arabic in words that are Arabic else",
        _look_alikes,
        "".join(LOOK_ALIKES),
    ),
    Step(
        "nfc",
        "composes and orders marks: Unicode's form C",
        None,
        edits=_composed,
        whole=nfc,
    ),
    _editing("doubled-marks", "makes one of the same vowel sign twice", _doubled_marks),
    _editing("tanwin", "puts fathatan before its alef", _tanwin),
    _mapping("alefs", "makes أ إ آ ٱ a bare alef", dict.fromkeys(_ALEFS, chars.ALEF)),
    _mapping("alef-maksura", "makes ى a yeh", {chars.ALEF_MAKSURA: chars.YEH}),
    _mapping("teh-marbuta", "makes ة a heh", {chars.TEH_MARBUTA: chars.HEH}),
    _mapping("digits", "makes Arabic and Persian digits ASCII ones", _DIGITS),
    _mapping("number-signs", "makes ٪ ٫ ٬ ASCII ones", _NUMBER_SIGNS),
    _editing(
        "visual-order",
        "turns numbers that a conversion from visual order broke",
        _visual_order,
        "".join(_DIGITS) + chars.ASCII_DIGITS,
    ),
)
STEPS: Mapping[str, Step] = {step.name: step for step in _ALL}
"""Every step by its name."""
