"""The main clause of a sentence: who does what it tells, so that a participle or a second verb has a subject.

The verb comes first (استقبل الوزير الوفد، مؤكدا), or after its subject (الوزير استقبل الوفد، مؤكدا), also after an
apposition between commas. What the verb takes and whether it agrees tell where the subject ends and the object begins.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from arnews import nominals, sayings
from arnews.actors import agrees, can_act, can_head, gender_of
from arnews.document import Document
from arnews.given import ends_with_name, is_given
from arnews.index import value_of
from arnews.inflection import Verb, verb
from arnews.phrases import (
    PEOPLE,
    begins_word,
    is_accusative,
    is_definite,
    noun_phrase,
    role,
    source,
)
from arnews.roles import COMMAS, LONGEST_OFFICE, SIGNS
from arnews.starts import FAR, LEADING, TURNS, clause_start
from arnews.subjects import subject_end
from arnews.words import defined, owned

_LONGEST_NAME = 3
# How far back a later clause of the sentence may begin.
_REACH = 48
# أما الوزير فقال, إن الوزير قال: the subject follows.
_TOPICS = frozenset("اما واما ان وان لكن ولكن".split())
_CONJUNCTIONS = frozenset("بعدما حين حينما عندما حيث لما فيما بينما وحين وعندما وحيث".split())
_MEANWHILE = frozenset(("فيما", "بينما"))
_OPPOSED = frozenset("لكن ولكن بينما فيما".split())
_BEFORE_VERB = frozenset("قد لا لم لن ما سوف كان كانت فقد فلا فلم فلن فما".split())
_NOT = frozenset("فقد فلا فلم فلن فما".split())
# What may stand between a verb and its subject.
BEFORE_SUBJECT = frozenset(("with", "adverb", "time"))
_NO_VERB = frozenset(("source", "place", "timeunit")).isdisjoint
_THINGS = frozenset(("object", "counted", "kind"))
_OF_WHICH = frozenset("ما امر الامر".split())
_NO_NOUN = frozenset(
    ("source", "place", "timeunit", "object", "counted", "kind", "number", "function", "mark")
).isdisjoint
_AUDIENCE = frozenset(("الحضور", "الجمهور"))  # which speaks of nothing
_LIKE_VERBS = ("عبر", "هنا", "فتحت")  # عبر الوزير عن, هنأ الوزير, وفتحت الوزارة تحقيقا


class Subject(NamedTuple):
    """Tokens `first` to `last` (exclusive), with the gender of their verb and what it takes."""

    first: int
    last: int
    gender: str
    takes: str


def subject(doc: Document, first: int, i: int, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject that the word at token i shares, in the sentence that begins at token `first`."""
    p = clause_start(doc, first, i)
    if p >= i:
        return None
    near, apart = _nearer(doc, p, i, is_known)
    if apart:
        return near
    if doc.keys[i][0] == "و":
        close = closer(doc, p, i, is_known)
        if close:
            return close
    # هذا صعب، لكن الوزيرة سعت إلى الحل، وأوضحت: a clause of its own
    back = range(i - 2, max(p, i - _REACH), -1)
    found = last = None
    if not _OPPOSED.isdisjoint(doc.keys[max(p, i - _REACH) : i]):
        last = next((k for k in back if doc.keys[k] in _OPPOSED and doc.keys[k - 1] in COMMAS), None)
    if last is not None:
        found = main_subject(doc, last, i, is_known)
    found = found or _from(doc, first, p, i, is_known)
    gender = doc.at[i]["speech"].value[2]
    if found and not (found.gender and gender and found.gender != gender):
        return found
    # تعرض الصحفي لاعتداء، وأدانت النقابة الحادث، وقالت: the clause that agrees
    for k in back:
        if doc.keys[k][0] == "و" and doc.keys[k - 1] in COMMAS and (main := verb(doc, k)) and main.sure:
            later = _after_verb(doc, k, main, i, is_known)
            if later and later.gender == gender:
                return later
    return found


def refused(
    doc: Document, first: int, i: int, is_known: Callable[[int], bool], whatever: bool = False
) -> Subject | None:
    """The subject of the clause that ends right before the participle at token i and tells what somebody did to what is
    said before: وهو ما رفضته النقابة، مؤكدة; الأمر الذي نفاه الوزير، مضيفا."""
    for k in range(i - 3, max(first, i - LONGEST_OFFICE), -1):
        if doc.keys[k] in COMMAS:
            return None
        if doc.keys[k] in _OF_WHICH or (
            doc.keys[k] in sayings.RELATIVES and (whatever or doc.keys[k - 1] in _OF_WHICH)
        ):
            main = verb(doc, k + 1)
            return _after_verb(doc, k + 1, main, i, is_known) if main and owned(doc, k + 1) else None
    return None


def opposed(doc: Document, first: int, i: int, gender: str, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject of the clause that sets somebody else against the one before it, to which the participle at token i
    belongs: رحبت الحكومة بالقرار، فيما رفضه الحوثيون، مؤكدين; بينما رفضته المعارضة معتبرة."""
    for k in range(i - 3, max(first, i - FAR), -1):
        if doc.keys[k] in _MEANWHILE or (doc.keys[k] == "حين" and doc.keys[k - 1] == "في"):
            main = verb(doc, k + 1)
            found = _after_verb(doc, k + 1, main, i, is_known) if main else None
            used = found and ("p" if doc.keys[found.first].endswith("ون") else found.gender)
            return found if used == gender else None
    return None


def main_subject(doc: Document, first: int, i: int, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject of the main clause of the sentence that begins at token `first`, before token i."""
    return _from(doc, first, clause_start(doc, first, i), i, is_known)


def _from(doc: Document, first: int, p: int, i: int, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject of the main clause, which begins at token p of the sentence that begins at token `first`."""
    speech = doc.sense(first, "speech")
    if p >= i or (speech and speech.value[1] == "source"):
        return None  # وبحسب سامي فإن
    if doc.keys[p] in _TOPICS:
        return _before_verb(doc, p + 1, i, is_known, doc.keys[p].endswith("اما"))
    found = verb(doc, p) if role(doc, p) != "prep" or doc.keys[p].endswith(_LIKE_VERBS) else None
    if found and (
        _NO_VERB(doc.at[p])
        or "speech" in doc.at[p]
        or can_act(doc, p + 1)
        or doc.keys[p + 1] in nominals.SOME
        or _holds(doc, p, i)
    ):  # بحث الوزير, تجمع عشرات العمال
        after = _after_verb(doc, p, found, i, is_known)
        if after or found.sure:
            return after
    strange = found is None and _NO_NOUN(doc.at[p]) and not is_given(doc, p)
    if strange and not is_definite(doc, p) and is_known(p + 1) and not is_known(p):
        # a verb that no table has: فند الوزير
        return _after_verb(doc, p, Verb("", "f" if doc.keys[p].endswith("ت") else "m", False), i, is_known)
    return _before_verb(doc, p, i, is_known)


def _holds(doc: Document, p: int, i: int) -> bool:
    """Whether عقد is the verb: وعقدت الجمعية | مؤتمرا; no عقد الشركة."""
    return doc.keys[p].endswith("عقد") and doc.keys[noun_phrase(doc, p + 1, i)].endswith(("ا", "جلسه", "لقاء"))


def goes_on(doc: Document, first: int, i: int) -> bool:
    """Whether the sentence begins with a verb of saying without a subject: وخلص إلى ضرورة الحوار."""
    p = clause_start(doc, first, i)
    return "speech" in doc.at[p] and verb(doc, p) is not None and role(doc, p + 1) == "prep"


def _nearer(doc: Document, p: int, i: int, is_known: Callable[[int], bool]) -> tuple[Subject | None, bool]:
    """The subject of a later clause to which the word at token i belongs, and whether there is such a clause.

    It ends right before: وهو العرض الذي رفضته كييف، مؤكدة; or no comma parts it from its verb: مما جعله يعلق قائلا.
    """
    keys = doc.keys
    last = i - (keys[i - 1] in COMMAS)
    for k in range(last - 1, max(p, last - FAR), -1):
        if keys[k] in COMMAS:
            break
        main = verb(doc, k)
        if main is None or not main.sure:
            continue
        relative = keys[k - 1] in sayings.RELATIVES
        if relative or keys[k - 1] in _OF_WHICH:
            near = _after_verb(doc, k, main, last, is_known)
            if near and near.last == last and keys[k].endswith(("ه", "ها")):
                return near, True
        elif last == i and not relative and doc.at[i]["speech"].value[1] != "finite":
            if keys[k][0] in "وف" and keys[k - 1] in COMMAS:
                return _after_verb(doc, k, main, i, is_known), True  # ، فعقبت الوزيرة قائلة
            return None, any((led := verb(doc, n)) and led.sure for n in range(p, k))
    return None, False


def closer(doc: Document, p: int, i: int, is_known: Callable[[int], bool], led: bool = True) -> Subject | None:
    """The subject of the clause to which a verb with و at token i is joined, if that began anew: ، فضحك الرجل وقال;
    بعدما خرج النائب من القاعة وقال, where a conjunction may have `led`."""
    keys, gender = doc.keys, doc.at[i]["speech"].value[2]
    for k in range(i - 1, max(p, i - FAR), -1):
        if keys[k] in COMMAS:
            return None
        anew = (led and keys[k - 1] in _CONJUNCTIONS) or (keys[k][0] == "ف" and keys[k - 1] in COMMAS)
        if anew and (main := verb(doc, k)) and (main.sure or can_act(doc, k + 1)):
            found = _after_verb(doc, k, main, i, is_known)
            return found if found and (not found.gender or found.gender == gender) else None
    return None


def _after_verb(doc: Document, p: int, main: Verb, i: int, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject after the verb at token p: استقبل الوزير الوفد."""
    s = p + 1
    while s < min(p + 4, i) and (role(doc, s) in BEFORE_SUBJECT or doc.taken[s] or doc.keys[s] in LEADING):
        s += 1
    if role(doc, s) == "prep" and main.takes == "none":  # وشارك في اللقاء المدير العام
        heads = (k for k in range(s + 2, min(s + FAR, i)) if source(doc, k))
        s = next((k for k in heads if is_definite(doc, k - 1) or doc.taken[k - 1] or role(doc, k - 1) == "time"), i)
        if s < i and (source(doc, s) not in PEOPLE or doc.at[s]["source"].prefix):
            return None
    elif main.takes == "what" and source(doc, s + 1) in PEOPLE and is_definite(doc, s) and not is_known(s):
        s += 1  # وافتتح المعرض الفنان سامي مراد
    elif doc.keys[s] in _AUDIENCE:
        return None  # واستذكر الحضور العم سامي. وروى
    if s > p + 1 and (second := verb(doc, s)) and second.sure:  # وكان قد استقبل الوزير
        return _after_verb(doc, s, second, i, is_known)
    died = main.takes == "dead" and source(doc, s) != "body"  # but واستشهدت السفارة بقصة
    if s >= i or main.gender == "p" or died or is_accusative(doc, s):
        return None
    known = is_known(s) or can_head(doc, s, noun_phrase(doc, s, i)) or _is_doer(doc, s, main, i)
    if not agrees(doc, s, main.gender) or not known:
        return None
    last = subject_end(doc, s, i, main.takes)
    if "speech" in doc.at[p] and doc.at[p]["speech"].value[0] == "label" and doc.keys[last][:1] == "ب":
        return None  # وصف القرار بأنه متسرع: its object
    return Subject(s, last, main.gender or gender_of(doc, s), main.takes) if last > s else None


def is_someone(doc: Document, s: int) -> bool:
    """Whether somebody in the accusative stands at token s: لكن مصدرا."""
    return doc.keys[s][-1] == "ا" and value_of(doc.keys[s][:-1], "source") in PEOPLE


def _is_doer(doc: Document, s: int, main: Verb, i: int) -> bool:
    """Whether a word that no table has is the subject by its article, since its object has none: طرح الزين أسئلة."""
    alone = main.sure and main.takes == "what" and is_definite(doc, s) and not doc.at[s] and s + 1 < i
    what = [sense for tag, sense in doc.at[s + 1].items() if tag in _THINGS] if alone else []
    return bool(what) and not is_definite(doc, s + 1) and not any(sense.prefix for sense in what)


def _before_verb(doc: Document, s: int, i: int, is_known: Callable[[int], bool], topic: bool = False) -> Subject | None:
    """The subject that begins at token s, before its verb: الوزير استقبل الوفد; سامي مراد، وكيل الأسرة، استغرب.

    After أما, where a verb with ف follows, it is a `topic`, whatever it is.
    """
    keys = doc.keys
    last = noun_phrase(doc, s, i, whole=True)
    near = (n for n in range(s + 1, last) if (main := verb(doc, n)) and defined(keys[n - 1]) and _acts(doc, n, main))
    last = k = next(near, last)  # رئيس الحكومة | عقد مؤتمرا
    known = topic or is_known(s) or can_head(doc, s, last)
    if last == s or not (known or is_someone(doc, s)):
        return None
    if topic and role(doc, last) != "this":  # أما سامي الذي نجا فقال: whatever stands before the verb with ف
        k = next((n for n in range(last, min(i + 1, last + FAR)) if keys[n][0] == "ف" and _leads(doc, n)), last)
    if keys[k] == "(":  # الاتحاد الدولي للكتاب (إفلا) رفض
        k = last = next((n + 1 for n in range(k, min(i, k + FAR)) if keys[n] == ")"), k)
    while k < i and keys[k] in SIGNS and k - s < LONGEST_OFFICE:  # an apposition, or two
        # -الشريك الأول في الشركة-; رئيس الاتحاد، سامي مراد،
        aside = keys[k] not in COMMAS or k > last or source(doc, s) in PEOPLE
        k += 1
        if k > last + 1 and verb(doc, k + (keys[k] in _BEFORE_VERB)):
            break
        if not (source(doc, k) or keys[k] in sayings.RELATIVES | sayings.SUBJECTS or (aside and keys[k][0].isalpha())):
            return None
        closes = next((n for n in range(k, min(i, k + LONGEST_OFFICE)) if keys[n] in SIGNS), i)
        ends = noun_phrase(doc, k, closes)
        k = ends if ends > k and (main := verb(doc, ends)) and (main.sure or is_definite(doc, ends - 1)) else closes
    if k == last and k < i and role(doc, k) == "prep" and can_act(doc, s) | (keys[s][-1] == "ا"):
        k = noun_phrase(doc, k + 1, i, whole=True)  # لكن مصدرا مطلعا في الوفد نفى
    if k == last and keys[k] in sayings.RELATIVES and k + 1 < i and is_definite(doc, s) and can_act(doc, s):
        main = verb(doc, k + 1)  # المرأة التي جاءت من الجنوب روت; أما الوزير الذي هنأ نفسه معلنا
        own = main and not owned(doc, k + 1) and not is_known(k + 2) and main.gender == gender_of(doc, s)
        return Subject(s, last, main.gender, main.takes) if main and own and main.takes != "dead" else None
    if k == last:  # names that end no phrase: الفنان سامي جلال مراد
        while k < last + _LONGEST_NAME and begins_word(doc, k) and not (role(doc, k) or source(doc, k) or verb(doc, k)):
            k += 1
        last = k if k > last and verb(doc, k) else last
        k = last
    while k < i and (keys[k] in _BEFORE_VERB or keys[k + 1] in TURNS or keys[k] in TURNS):
        k += 1  # النائب سامي مراد [من جهته] رفض
    main = verb(doc, k) if k < i + topic else None
    if (
        main is None
        or main.takes == "dead"
        or not agrees(doc, s, main.gender, True)
        or (topic and keys[k][0] != "ف" and keys[k - 1] not in _NOT)
    ):
        return None
    # رفض after a name may be a noun; أما سامي فرفض is none
    titled = last > s + 1 and is_definite(doc, s) and can_act(doc, s)  # القائد سامي مراد نفى
    sure = main.sure or k > last or defined(doc.keys[k - 1]) or topic or titled or ends_with_name(doc, k)
    sure = sure or _acts(doc, k, main) or keys[k - 1] == ")"
    return Subject(s, last, main.gender or gender_of(doc, s), main.takes) if sure else None


def _acts(doc: Document, k: int, main: Verb) -> bool:
    """Whether a form that may be a noun is a verb by what follows it: وصل | إلى, عقد | مؤتمرا, وقع | اتفاقية مع."""
    if main.takes == "none":
        return role(doc, k + 1) == "prep"
    key = doc.keys[k + 1]
    return (key.endswith("ا") and len(key) > 3) or (key.endswith("ه") and role(doc, k + 2) == "prep")


def _leads(doc: Document, k: int) -> bool:
    """Whether the word with ف at token k is the verb behind a topic, or its negation: فرفض, فلا يشارك."""
    return bool(verb(doc, k) or (doc.keys[k] in _NOT and verb(doc, k + 1)))


def is_inside(doc: Document, i: int) -> bool:
    """Whether the verb at token i tells what is said in a document before it: كلمة قال فيها, لقاء أكد من خلاله."""
    return doc.keys[i + 1 + (doc.keys[i + 1] == "من")] in sayings.INSIDE


def verb_gender(doc: Document, i: int) -> str:
    main = verb(doc, i)
    return main.gender if main else ""
