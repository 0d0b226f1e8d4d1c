"""Where the main clause of a sentence begins: behind a dateline, circumstances and particles."""

from __future__ import annotations

import re

from arnews.document import Document
from arnews.inflection import verb
from arnews.phrases import begins_word, is_definite, role, source
from arnews.roles import COMMAS, PEOPLE
from arnews.words import owned

# What may stand before the verb or the subject of a main clause.
LEADING = frozenset(
    (
        "لم ولم لا ولا لن ولن قد وقد لقد ولقد فقد كما وكما ثم فيما بينما و - حين حينما عندما لما بعدما "
        "وعندما وحين وحينما ولما وبعدما وبينما"
    ).split()
)
_DATELINES = frozenset(":-–/")
_OPENS, _CLOSES = frozenset("(/"), frozenset(")/")  # the name of an agency
# من جانبه، من جهتها: somebody else comes in.
TURNS = frozenset("جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها ناحيتهم".split())
FROM = frozenset(("من", "ومن"))
# الوزارة، على صعيد متصل: circumstances that go on with another subject end so
_ELSEWHERE = frozenset("اخري اخر متصل متصله صله مواز موازي منفصل مشابه".split())
_ACCUSATIVE = re.compile("و?(?:م.{3,5}|ت..ي.|رد)ا")  # متفقا، تعليقا، ردا
_EXCEPT = frozenset("غير بيد الا سوي".split())  # غير أن الوزير رفض: the subject follows أن
# The circumstances at the head of a sentence are no longer than this, nor an office after a name.
FAR = 14


def clause_start(doc: Document, first: int, i: int) -> int:
    """Where the main clause begins: after من جانبه, وقد, and circumstances that a comma ends."""
    keys = doc.keys
    wire, end = 0, min(i, first + FAR)
    if not _OPENS.isdisjoint(keys[first + 1 : end]):
        wire = next(k + 1 for k in range(first + 1, end) if keys[k] in _OPENS)
    if (
        wire and "agency" in doc.at[wire] and not any(source(doc, k) for k in range(first, wire - 1))
    ):  # السهل (وام) - زار الوزير
        first = next((k + 1 for k in range(wire + 1, min(i, wire + 5)) if keys[k] in _CLOSES), first)
        first += keys[first] in _DATELINES
    elif "place" in doc.at[first]:  # السهل: «الأفق» بحث الوزير; السهل - رغم التأخير
        first = next((k + 1 for k in range(first + 1, min(i, first + 4)) if keys[k] in _DATELINES), first)
        pair = doc.pair_at(first)
        first = pair.last if pair else first
    if doc.keys[first].removeprefix("و") in _EXCEPT and doc.keys[first + 1] == "ان":
        return first + 1
    end = min(i, first + FAR)
    turn = None
    if not TURNS.isdisjoint(keys[first:end]):
        turn = next((k for k in range(first, end) if keys[k] in TURNS and keys[k - 1] in FROM), None)
    if turn is not None and (turn <= first + 1 or keys[turn - 2] in COMMAS or role(doc, first) == "prep"):
        first = turn + 1
        first += keys[first] in COMMAS
    elif (
        role(doc, first) in ("prep", "time", "adverb")
        and not (source(doc, first + 1) not in ("", "document") and verb(doc, first))
    ) or (
        _ACCUSATIVE.fullmatch(keys[first])
        or (
            keys[first].endswith("يا") and keys[first + 1] in COMMAS and "place" not in doc.at[first]
        )  # محليا، زار الوزير
    ):  # ردا على ذلك، متفقا معه; no عبر الوزير
        # after the first comma behind which a clause may begin: بعد الوقفة التي نظموها أمس، احتجاجا على القرار، خرج
        ends = [k + 1 for k in range(first, min(i - 1, first + 3 * FAR)) if keys[k] in COMMAS]
        led = _led(doc, first, ends[0] if ends else i)
        if led:
            return led
        first = next((k for k in ends if (main := verb(doc, k)) and main.sure), ends[0] if ends else first)
    while first < i and keys[first] in LEADING:
        first += 1
    return first


def _led(doc: Document, first: int, i: int) -> int:
    """The verb after circumstances that no comma ends, or 0: خلال الاجتماع أثنى الوزير; no في مؤتمر عقد أمس."""
    for k in range(first + 1, min(i, first + FAR)):
        main, what = verb(doc, k), role(doc, k - 1)
        if main is None or what not in ("", "this", "venue") or doc.keys[k - 1] in COMMAS:
            continue
        if not main.sure and source(doc, k + 1) not in PEOPLE:
            continue  # وفي آخر المجلس | وقف الحاج
        complete = is_definite(doc, k - 1) or owned(doc, k - 1) or what == "this" or "place" in doc.at[k - 1]
        complete = complete or doc.keys[k - 1] in _ELSEWHERE  # على صعيد متصل | زار الوزير
        if complete or not begins_word(doc, k - 1):
            return k
    return 0
