"""Who stands before a verb of saying: the noun phrase that ends there, over a relative clause or an apposition."""

from __future__ import annotations

from collections.abc import Callable

from arnews import chars, nominals, sayings
from arnews.blessings import blessing_start
from arnews.document import Document
from arnews.fronts import questioned
from arnews.given import fixed, is_given
from arnews.inflection import verb
from arnews.phrases import LONGEST, NAME, begins_word, is_definite, noun_phrase, role, source
from arnews.roles import LONGEST_OFFICE, SIGNS, about, counts
from arnews.words import has_pronoun

FAR = 24
_HAVING = frozenset("ذات ذو ذي ذا".split())
_OTHER = frozenset(("الاخر", "الاخري"))
_WITH_HIM = frozenset("معه معها معهم معهما".split())
_SHORT = 7  # tokens in brackets
# بدر سالم، مثل كثيرين غيره، قال
_LIKE = frozenset("مثل مثله مثلها شان شانه شانها كغيره كغيرها كسواه كعادته كعادتها اسوه".split())


def subject_before(doc: Document, i: int, start: int) -> tuple[int, int] | None:
    """The noun phrase that ends before the verb at token i: لكن النائب فادي الأسمر [قد] رأى أن."""
    if counted := _counted(doc, i, start):
        return counted
    last = blessing_start(doc, i, start)  # رسول الله | صلى الله عليه وسلم قال
    if doc.keys[last - 1] == ")":  # معهد السهل (SHL) يرى
        last = next((k for k in range(last - 2, max(start, last - _SHORT), -1) if doc.keys[k] == "("), last)
    while last > start and role(doc, last - 1) in ("verb", "time", "adverb", "with"):
        last -= 1
    last -= 2 * (doc.keys[last - 1] in _OTHER and doc.keys[last - 2] in ("هو", "هي"))  # المدرب | هو الآخر حذر
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
            named = _in_name(doc, first, last)
            if named == first:
                break
            first = named
            continue
        first -= 1
    if doc.keys[i - 1] in _WITH_HIM and doc.keys[first].startswith(("وبال", "بال", "وبمزيد", "بمزيد")):
        return None  # وبالتحقيق معه ذكر, وبمزيد البحث معه ذكر
    if first == last or doc.keys[first] == "الله":
        return None  # رضي الله عنه قال
    led = doc.keys[i][0] in "يت" and last > first + 1 and not source(doc, first)
    heard = bool(source(doc, first + 1)) and "speech" not in doc.at[first]
    if led and (is_definite(doc, first + 1) or heard) and _is_led(doc, first):
        first += 1  # سمعت | الشيخ يقول, كتب | الراحل يقول
    if not source(doc, first) and (main := verb(doc, first)) and main.sure and main.gender:
        return None  # والتي ألقيت بالنيابة عنه
    first += questioned(doc, first)  # وبسؤال | والدة الطفل قالت
    reached = noun_phrase(doc, first, last)
    if reached < last and first == start and source(doc, first):  # a headline: نقابة القنوات الخاصة | تهدد
        reached = noun_phrase(doc, first, last, whole=True)
    return (first, reached) if reached == last else None


def _counted(doc: Document, i: int, start: int) -> tuple[int, int] | None:
    """So many people or bodies, who begin the clause before the verb at token i: إن 12 نائبا قالوا; نحو مئتي عامل
    أعلنوا; no مقتل 12 جنديا قال الجيش."""
    keys = doc.keys
    k = i - 1
    while k > max(start, i - NAME) and begins_word(doc, k) and role(doc, k) == "" and not counts(doc, k):
        k -= 1
    if k == i - 1 or not counts(doc, k) or doc.taken[k + 1]:
        return None
    several = doc.at[i]["speech"].value[2] == "p" if "speech" in doc.at[i] else False
    noun = k + 1 + (keys[k + 1] == "من")
    if not (several or source(doc, noun)) or noun_phrase(doc, noun, i, whole=True) < i:
        return None
    while k > start and counts(doc, k - 1):
        k -= 1
    k -= next((n for n in (2, 1) if k >= start + n and about(doc, k - n) == k), 0)
    begins = k == start or not begins_word(doc, k - 1) or role(doc, k - 1) in ("that", "clause")
    return (k, i) if begins else None


def _in_name(doc: Document, first: int, last: int) -> int:
    """The token at which a name of several words begins, if what looks like a particle or a verb before token `first`
    is part of it: لولا دا سيلفا, محمد ولد سالم; else `first`."""
    for k in range(first - 1, max(-1, first - 4), -1):
        if first - 1 < fixed(doc, k) <= last:
            return k
    key = doc.keys[first - 1]
    if is_given(doc, first - 1):
        return first - 1  # المحلل نشأت | الخولي اعتبر
    foreign = key in nominals.NOBLE and doc.text[doc.starts[first - 1] + 1] == chars.ALEF
    foreign = foreign and not (key == "لا" and verb(doc, first))  # لا | يزال المدرب
    son = key == "ولد" and is_given(doc, first - 2)
    return first - 1 if first < last and (foreign or son) else first


def _is_led(doc: Document, k: int) -> bool:
    """Whether token k is a verb, so that what follows is its subject or its object."""
    main = verb(doc, k)
    return main is not None and (main.sure or "speech" in doc.at[k])


def _quoted_before(doc: Document, last: int) -> int | None:
    """The first token of a short quoted name that ends before token `last`."""
    pair = doc.pair_before(last)
    return pair.first if pair and pair.last == last and last - pair.first <= NAME + 2 else None


def subject_known(doc: Document, i: int, start: int, is_known: Callable[[int], bool]) -> tuple[int, int] | None:
    """The noun phrase before the verb at token i, or before the relative clause that stands between them, whose verb
    has its own: الضابط | الذي رفض كشف هويته | رجح, الدراسات | التي أجرتها الهيئة | تشير."""
    named = subject_before(doc, i, start)
    if named and doc.keys[named[0] - 2] in sayings.RELATIVES and has_pronoun(doc, named[0] - 1):
        return subject_before(doc, named[0] - 2, start) if verb(doc, named[0] - 1) else named
    first = named[0] if named and not source(doc, named[0]) else 0
    for k in range(first - 1, max(start, first - NAME), -1):
        if doc.keys[k] in sayings.RELATIVES and (k < first - 1 or verb(doc, first)):
            whom = subject_before(doc, k, start)
            return whom if whom and is_known(whom[0]) else named
    return named


def leading(doc: Document, i: int, start: int, is_known: Callable[[int], bool]) -> tuple[int, int] | None:
    """The known speaker who begins the sentence, before the verb at token i, with nothing but particles, quotations and
    asides between: الدكتور سامي مراد في مداخلته «...» قال; التلميذة سلوى، تسع سنوات، همست; فإن بعض النقاد، باتوا."""
    keys = doc.keys
    while start < i and role(doc, start) in ("that", "clause"):
        start += 1
    start += keys[start] == "ان"
    last = noun_phrase(doc, start, i, whole=True)
    if last == start or not is_known(start) or i - last > FAR:
        return None
    last -= last > start + 1 and keys[last - 1] in _HAVING  # ملكة الجمال | ذات العشرين ربيعا
    k = last
    while k < i:
        pair = doc.pair_at(k)
        if pair and pair.last <= i:
            k = pair.last
            continue
        if keys[k] in SIGNS:
            closes = next((n for n in range(k + 1, i) if keys[n] in SIGNS), k)
            if keys[i - 1] in SIGNS and not any(role(doc, n) == "that" for n in range(k, i)):
                return start, last
            if closes == k:
                return None
            k = closes + 1
            continue
        if verb(doc, k) or role(doc, k) in ("that", "clause") or keys[k] in sayings.RELATIVES:
            return None
        k += 1
    return (start, last) if k > last else None


def apposed(doc: Document, i: int, start: int) -> tuple[int, int] | None:
    """The name that begins the sentence, its office or an aside after it: سامي مراد، محلل اقتصادي، أشار."""
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
            apart = apart or doc.keys[k + 1] in _LIKE
            return (start, k) if start < last == k and (apart or source(doc, k + 1)) else None
    return None
