"""Quoted words by which somebody is called besides his name: سامر خليل "النمر", كان زملاؤه يلقبونه بـ"النمر"."""

from __future__ import annotations

import re

from arnews.document import Document, Pair
from arnews.given import is_given, is_surname
from arnews.model import Alias
from arnews.phrases import PEOPLE, begins_word, is_definite, role, source
from arnews.words import defined

# Verbs and participles of calling somebody so, with ب or an object.
_CALLING = frozenset(
    f"{joint}{verb}{ending}"
    for joint in ("", "و", "ف")
    for verb, endings in (
        *((verb, ("", "ه", "ها", "هم", "ون", "ونه", "ونها")) for verb in ("يلقب", "تلقب", "نلقب", "يكني", "تكني")),
        ("لقب", ("ت", "ه", "ها", "هم", "ته", "تها", "وه", "وها", "وا")),
        *((stem, ("", "ه", "ين", "ان")) for stem in ("الملقب", "ملقب", "المكني", "المكناه", "مكني")),
    )
    for ending in endings
)
# And those of being known by a name, which are said of things as well.
_KNOWN = frozenset("عرف عرفت يعرف تعرف اشتهر اشتهرت يشتهر تشتهر المعروف المعروفه الشهير الشهيره المشهور".split())
_WHO = frozenset("الذي التي والذي والتي الذين".split())
_FAR = 7  # tokens between the verb and the nickname
_WORK = 9  # and from the noun of a work to its title behind the author
_NAME = 4  # and of a name
# Of one who has died, at the head of a headline: رحيل "صوت الجبل".
_PASSING = frozenset("رحيل وداعا وفاه ترجل تشييع تابين".split())
_BY_NAME = frozenset("باسم بلقب بكنيه".split())
_ADVERBIAL = re.compile("(?:.ا..|م...|م..و.|..ي.)ا|.*[يو]ا")  # غاضبا, مبتسما
_COMMAS = frozenset("،,")


def is_said_of(doc: Document, pair: Pair) -> bool:
    """Whether the quoted words are what somebody is called besides his name."""
    passed = doc.keys[pair.first - 1] in _PASSING and doc.sentence(pair.first)[0] == pair.first - 1
    return passed or called(doc, pair) or is_nickname(doc, pair)


def names_person(doc: Document, alias: Alias) -> bool:
    """Whether an alias is that of a person, whom it names elsewhere in the text as well."""
    first = doc.token_at(alias.name.span.start)
    return is_given(doc, first) or source(doc, first) in PEOPLE or source(doc, first - 1) in PEOPLE


def called(doc: Document, pair: Pair) -> bool:
    """Whether a verb of calling stands before: يلقبه أصدقاؤه بـ"الفيلسوف", ولقبت "بالمدينة الخضراء", المغني الذي عرف
    بـ"صوت الجبل"."""
    keys, first = doc.keys, pair.first
    inside = keys[pair.begin].startswith("بال")
    with_b = (keys[first - 1] == "ب" and doc.glued[first - 1]) or keys[first - 1] in _BY_NAME
    for k in range(first - 1 - with_b, max(-1, first - _FAR), -1):
        if not begins_word(doc, k):
            return False
        if keys[k] in _CALLING:
            # ولقب "الهداف" is a noun
            return with_b or inside
        if keys[k] in _KNOWN and (with_b or inside):
            before = k - 1 - (keys[k - 1] in _WHO)
            described = is_definite(doc, before) and source(doc, before - 1) in PEOPLE  # المتهم الأول المعروف بـ
            named = any(source(doc, n) in PEOPLE for n in range(k + 1, min(k + 3, first - 1)))  # يعرف الرجل في قريته بـ
            someone = source(doc, before) in PEOPLE or (is_given(doc, before - 1) and is_surname(doc, before))
            return named or described or someone
        if role(doc, k) in ("that", "verb", "clause"):
            return False
    return False


def is_nickname(doc: Document, pair: Pair) -> bool:
    """Whether the full name of somebody stands right before one or two quoted words: اللاعب سامر خليل "النمر", سالم
    ناجي، "الدب"، في."""
    keys, begin, end = doc.keys, pair.begin, pair.end
    word = keys[begin]
    if end - begin > 2 or role(doc, begin) or not word[0].isalpha() or _ADVERBIAL.fullmatch(word):
        return False
    if not is_definite(doc, begin) and (doc.at[begin] or word[0] in "بل"):
        return False  # يوسف حداد "بشروط"
    last = pair.first
    for n in range(last - 1, max(-1, last - _WORK), -1):
        kind = doc.at[n].get("kind")
        if kind and kind.value != "name":
            return False  # كتاب سامر خليل "الجبل", ما يسميه سامر خليل "الظل"
        if not begins_word(doc, n):
            break
    if keys[last - 1] in _COMMAS:
        if keys[pair.last] not in _COMMAS or not is_definite(doc, begin):
            return False
        last -= 1
    for k in range(last - 2, max(-1, last - _NAME - 1), -1):
        if is_given(doc, k):
            return all(is_surname(doc, n) for n in range(k + 1, last)) and _is_apart(doc, k, pair)
        if not begins_word(doc, k):
            return False
    return False


def _is_apart(doc: Document, k: int, pair: Pair) -> bool:
    """Whether the name at token k is no subject of which the quoted words tell something: إن سامر خليل "خطير"."""
    for n in range(k - 1, max(-1, k - _FAR), -1):
        if role(doc, n) == "that":
            return is_definite(doc, pair.begin)
        if not begins_word(doc, n) or not (defined(doc.keys[n]) or source(doc, n)):
            break
    return True
