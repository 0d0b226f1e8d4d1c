"""Who stands before a verb of saying: the noun phrase that ends there, over a relative clause or an apposition."""

from __future__ import annotations

from collections.abc import Callable

from arnews import sayings
from arnews.document import Document
from arnews.inflection import verb
from arnews.phrases import LONGEST, NAME, begins_word, noun_phrase, role, source
from arnews.roles import LONGEST_OFFICE, SIGNS

# What a blessing stands between, and what leads who handed something down.
_OPENING = frozenset("(-–،,")
_CLOSING = frozenset(")-–،,")
_OF = frozenset("عن وعن فعن".split())


def subject_before(doc: Document, i: int, start: int) -> tuple[int, int] | None:
    """The noun phrase that ends before the verb at token i: لكن النائب فادي الأسمر [قد] رأى أن."""
    last = _before_blessing(doc, i, start)
    while last > start and role(doc, last - 1) in ("verb", "time", "adverb", "with"):
        last -= 1
    first = last
    floor = max(start, last - LONGEST)
    while first > floor:
        key, senses = doc.keys[first - 1], doc.at[first - 1]
        if not key[0].isalpha() and not (key == "." and len(doc.keys[first - 2]) == 1 and begins_word(doc, first - 2)):
            quoted = _quoted_before(doc, first) if "mark" in senses else None
            if quoted is None:
                break
            first = quoted
            continue
        if (senses and role(doc, first - 1) in ("that", "clause", "verb")) or key in sayings.HEARD:
            break
        first -= 1
    if first == last or doc.keys[first] == "الله":
        return None  # رضي الله عنه قال
    reached = noun_phrase(doc, first, last)
    return (first, reached) if reached == last else None


def _before_blessing(doc: Document, i: int, start: int) -> int:
    """Token i, or where the blessing before it begins: رسول الله | صلى الله عليه وسلم قال, رسول الله | (ص) يقول."""
    keys = doc.keys
    last = i - (keys[i - 1] in _CLOSING)
    near = max(start, last - 5)
    if keys[last - 1] not in sayings.BLESSED or "صلي" not in keys[near:last]:
        return i
    begin = near + keys[near:last].index("صلي")
    return begin - (keys[begin - 1] in _OPENING)


def narrator(doc: Document, i: int, start: int) -> tuple[int, int] | None:
    """Of whom it is handed down: عن أنس بن مالك رضي الله عنه [أنه] قال, وعن أبي سعيد الخدري قال."""
    keys = doc.keys
    told = keys[i - 1] in sayings.SO_HE
    last = i - told
    near = keys[max(start, last - 8) : last]
    if "رضي" in near:
        last = max(start, last - 8) + near.index("رضي")
        last -= keys[last - 1] in _OPENING
        told = True
    for k in range(last - 2, max(start - 1, last - LONGEST), -1):
        if keys[k] in _OF:
            # only old names have the genitive: أبي
            whole = (told or keys[k + 1] == "ابي") and noun_phrase(doc, k + 1, last) == last
            return (k + 1, last) if whole and (k == start or not begins_word(doc, k - 1)) else None
    return None


def _quoted_before(doc: Document, last: int) -> int | None:
    """The first token of a short quoted name that ends before token `last`."""
    pair = doc.pair_before(last)
    return pair.first if pair and pair.last == last and last - pair.first <= NAME + 2 else None


def subject_known(doc: Document, i: int, start: int, is_known: Callable[[int], bool]) -> tuple[int, int] | None:
    """The noun phrase before the verb at token i, or before the relative clause that stands between them, whose verb
    has its own: الضابط | الذي رفض كشف هويته | رجح."""
    named = subject_before(doc, i, start)
    first = named[0] if named and not source(doc, named[0]) else 0
    for k in range(first - 1, max(start, first - NAME), -1):
        if doc.keys[k] in sayings.RELATIVES and (k < first - 1 or verb(doc, first)):
            whom = subject_before(doc, k, start)
            return whom if whom and is_known(whom[0]) else named
    return named


def apposed(doc: Document, i: int, start: int) -> tuple[int, int] | None:
    """The name that begins the sentence, its office or an aside after it: سامي مراد، محلل اقتصادي، أشار."""
    if doc.keys[i - 1] in _CLOSING and _before_blessing(doc, i, start) < i:
        return subject_before(doc, i, start)  # سمعت رسول الله (صلى الله عليه وسلم) يقول
    if doc.keys[i - 1] not in SIGNS:
        return None
    for k in range(i - 2, max(start, i - LONGEST_OFFICE), -1):
        if doc.keys[k] in SIGNS:
            # ويذكر أن سامي مراد، نائب الأمين، قال
            start = next(
                (n + 1 for n in range(k - 1, max(start, k - LONGEST_OFFICE), -1) if role(doc, n) == "that"), start
            )
            last = noun_phrase(doc, start, k, whole=True)
            apart = doc.keys[k + 1] in sayings.RELATIVES | sayings.SUBJECTS or role(doc, k + 1) == "prep"
            return (start, k) if last == k and (apart or source(doc, k + 1)) else None
    return None
