"""What a verb of saying takes beside a clause: its particle, a plain noun, whom it calls on; so where its subject ends.

انتقد الحزب | القرار, دعا سامي مراد | إلى الحوار, طالب السكان | البلدية بإصلاح الجسر.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arnews import sayings
from arnews.document import Document
from arnews.openings import FAR, NEAR, PARTICLES, after_asides
from arnews.phrases import ACT, MASDAR, begins_word, is_definite, is_said, noun_phrase, role, source
from arnews.words import owned

# Verbs that take but one particle.
_OWN = tuple(
    (stem, own)
    for own, stems in (
        ("عن", "عبر عرب كشف تحدث تساءل"),
        ("من", "حذر شتك"),
        ("علي", "شدد اثن يثن تثن مثن"),
        ("الي", "لفت شار شير لمح خلص"),
    )
    for stem in stems.split()
)
# Verbs with what they say after ب: طالب بوقف, أشاد بجهود.
_WITH_B = tuple("طالب شاد شيد تعهد ندد نوه هدد رحب نصح وعد عترف اوصي اوصت يوصي توصي اقر يقر تقر لوح تنبا علل".split())
# Verbs that say a plain noun, whatever it is: انتقد الحزب القرار, توقع الخبير نموا.
_OF_A_NOUN = tuple("نتقد دان شجب تهم ناشد قترح رجح توقع ستبعد ستغرب برر ثمن متدح ستهجن فند نكر".split())
# Verbs with whom they call on, or what they explain, before their particle: دعا الحزب | الحكومة | إلى الحوار.
_CALLING = tuple("طالب دعا دعت دعو داعي حث نصح وعد عزا عزو ارجع علل فسر برر".split())
_OF_CAUSES = tuple("عزا عزو ارجع".split())
# Verbs of people that have no object but after their particle: أعرب سامي عن قلقه, أشاد سامي بالقرار.
_WITHOUT_OBJECT = tuple("عرب عبر ندد نوه شاد شيد رحب".split())
# Verbs that have none either, but also of things: تشير الأرقام إلى.
_OF_THINGS = tuple("شار شير لمح تحدث تساءل".split())
_HIS_ACT = re.compile("ت..ي.(?:ه|ها|هم)")  # تكليفها; not أرباحها
_NO_OFFICE = frozenset(("place", "kind")).isdisjoint
_DURING = frozenset("خلال اثناء عقب".split())


@lru_cache(maxsize=1024)
def takes_b(verb: str) -> bool:
    """Whether a verb says a noun after ب: طالب بوقف, هدد بالانسحاب."""
    return _is_one(verb, _WITH_B)


@lru_cache(maxsize=1024)
def has_particle(verb: str) -> bool:
    """Whether a verb has a particle of its own, so that this tells more than على or عن after any verb."""
    return takes_b(verb) or "علن" in verb or _is_one(verb, _CALLING) or any(stem in verb for stem, _ in _OWN)


def governs(doc: Document, i: int, at: int) -> bool:
    """Whether token `at` is the particle of the verb at token i: كشف الوزير عن خطة; no كشف الطبيب على المريض."""
    verb, particle = doc.keys[i], doc.keys[at]
    if particle[:1] == "ب" and len(particle) > 2 and takes_b(verb):
        return particle not in sayings.BY_VOTE and role(doc, at) not in ("with", "prep", "time")  # طالبت النقابة بوقف
    for stem, own in _OWN:
        if stem in verb:
            return particle == own
    return particle in PARTICLES


def past_occasion(doc: Document, i: int, at: int, end: int) -> int:
    """Where the particle of the verb at token i stands, behind the occasion at token `at`: دعا الوزير في ندوة | إلى."""
    here = source(doc, at + 1) == "document" or role(doc, at + 1) == "venue" or "place" in doc.at[at + 1]
    if doc.keys[at] not in _DURING and not (doc.keys[at] == "في" and here):
        return at
    for k in range(at + 2, min(end, at + NEAR)):
        if governs(doc, i, k):
            return k
        if doc.sense(k, "stop") or doc.keys[k] == ":" or role(doc, k) in ("that", "clause"):
            break
    return at


def demanded(doc: Document, i: int, first: int, last: int) -> int:
    """Where the subject ends before what a verb takes with ب: طالب الوزير | بالتحقيق; not مدير بالوزارة."""
    if last - first < 2 or not takes_b(doc.keys[i]):
        return last
    # أشاد الوزير | بالفريق: no other ب can follow
    sure = _is_one(doc.keys[i], _WITHOUT_OBJECT) and doc.keys[last][:1] != "ب"
    for k in range(first + 1, last):
        key = doc.keys[k]
        if sure and is_definite(doc, first) and key.startswith("بال"):
            return k
        acts = key.startswith("بال") or MASDAR.fullmatch(key) or "object" in doc.at[k] or owned(doc, k)
        office = not _NO_OFFICE(doc.at[k]) and ACT.fullmatch(key[3:]) is None  # الوزير | بالاتفاق
        if key[0] == "ب" and acts and not office and source(doc, k) not in ("body", "media"):
            return k
    return last


def does(doc: Document, i: int, first: int, last: int) -> bool:
    """Whether a phrase of no known speaker is the subject of the verb at token i, by its particle after it.

    أعرب and the like have no object: أعرب سامي مراد عن. With others a man's name is needed: دعا سامي مراد إلى.
    """
    verb, keys = doc.keys[i], doc.keys
    if "جدد" in verb:
        return last > first and keys[last] in sayings.STANCES
    if last == first or not governs(doc, i, after_asides(doc, last, min(last + FAR, len(doc)))):
        return False  # تساءل سامي، في حديثه، عن
    if _is_one(verb, _WITHOUT_OBJECT):
        return not takes_b(verb) or keys[last][0] == "ب"  # يرحب | بطلب المدينة الانضمام إلى
    if last - first > 3 or not has_particle(verb):
        return False
    # سامي مراد, سامي الجابري, الجابري; not دول المنطقة
    alone = last == first + 1 and not _is_one(verb, _OF_THINGS)
    if is_definite(doc, first) != alone or (is_definite(doc, last - 1) and keys[last - 1][-1] != "ي"):
        return False
    if keys[first][0] == "ل" or (keys[first][0] == "ب" and len(keys[first]) > 5):
        return False  # تعهد | بتقديم مبلغ
    return not any(doc.at[k] or owned(doc, k) or ACT.fullmatch(keys[k]) for k in range(first, last))


def is_caused(doc: Document, i: int, first: int) -> bool:
    """Whether the noun at token `first` is what the verb at token i tells the cause of: عزا | القرار إلى أن."""
    return _is_one(doc.keys[i], _OF_CAUSES) and source(doc, first) == "document"


def is_blamed(doc: Document, i: int, first: int, last: int) -> bool:
    """Whether a phrase that is no name is what is blamed or done: استنكر الهجوم الإعلامي, أقرت تحويل المبلغ."""
    if doc.keys[i] in sayings.BLAMING:
        return last > first + 1 and is_definite(doc, first) and is_definite(doc, first + 1)
    return doc.at[i]["speech"].value[0] == "near" and ACT.fullmatch(doc.keys[first]) is not None


@lru_cache(maxsize=1024)
def says_nouns(verb: str) -> bool:
    """Whether a verb of many senses says a noun behind its subject: هدد بالانسحاب, عزا الحادث إلى, جدد دعمه."""
    return takes_b(verb) or _is_one(verb, _CALLING) or "جدد" in verb


@lru_cache(maxsize=1024)
def points(verb: str) -> bool:
    """Whether a verb points to what is said with إلى, whatever that is: وأشار إلى سكانها, ولفت إلى."""
    return _is_one(verb, ("شار", "شير", "لفت", "لمح"))


def says_noun(doc: Document, i: int, at: int) -> bool:
    """Whether token `at` is a plain noun that the verb at token i says: أعلن النادي تعيين مدرب, انتقد الحزب القرار."""
    if not begins_word(doc, at) or role(doc, at) not in ("", "this") or doc.taken[at] or "speech" in doc.at[at]:
        return False
    verb, noun = doc.keys[i], doc.keys[at]
    if "علن" in verb or "كشف" in verb:  # an act; not أعلنت الشركة أرباحها
        return is_said(doc, at) or any(form.fullmatch(noun.removeprefix("ال")) for form in (ACT, _HIS_ACT))
    if "توقع" in verb and any(stem in noun for stem in sayings.SIGNED):
        return False
    if "عتبر" in verb:  # اعتبرت النقابة الإجراء تعسفا; not اعتبرت المنظمة محظورة
        return is_definite(doc, at)
    return _is_one(verb, _OF_A_NOUN) and not noun.endswith("ا") and noun[0] not in "لبكو"


def past_context(doc: Document, at: int) -> int:
    """The token after an adverbial of context at token `at`: مشيرا | في هذا الاتجاه | إلى."""
    if doc.keys[at] != "في":
        return at
    here = (
        doc.keys[at + 1] in sayings.POINTING or doc.keys[at + 1] in ("ذات", "نفس") or doc.keys[at + 2] in sayings.SAME
    )
    return at + 3 if here else at


def says_after(doc: Document, i: int, at: int, end: int) -> bool:
    """Whether token `at` is a plain noun that the participle at token i says: مؤكدا أهمية الحوار, معتبرا القرار خطأ."""
    if doc.keys[at].startswith("ايا"):
        return "عتبر" in doc.keys[i] or _is_one(doc.keys[i], _OF_A_NOUN)  # معتبرا إياه خطأ
    if not begins_word(doc, at) or role(doc, at) not in ("", "this") or doc.taken[at] or "speech" in doc.at[at]:
        return False
    participle, noun = doc.keys[i], doc.keys[at]
    if calls_on(doc, i, at, end):
        return True
    if doc.at[i]["speech"].value[0] == "say" or _is_one(participle, _OF_A_NOUN):
        return noun[0] not in "لبكو" and not noun.endswith("ا")
    if "عتبر" in participle:
        return is_definite(doc, at) or owned(doc, at) or is_definite(doc, at + 1)
    return is_said(doc, at) and (doc.at[i]["speech"].value[0] != "near" or _is_one(participle, ("مبرز", "مبين")))


def calls_on(doc: Document, i: int, at: int, end: int) -> bool:
    """Whether the noun phrase at token `at` is called on by the verb at token i: دعا الحزب | الحكومة إلى الحوار."""
    if not _is_one(doc.keys[i], _CALLING) or not begins_word(doc, at) or doc.taken[at]:
        return False
    last = demanded(doc, i, at, noun_phrase(doc, at + is_said(doc, at), end))  # عزا الخبير | ارتفاع الأسعار إلى
    key = doc.keys[last] if last > at else ""
    return key in PARTICLES or (key[:1] in ("ب", "ل") and len(key) > 4)


def is_other_word(doc: Document, i: int) -> bool:
    """Whether the word of saying at token i is a preposition or a verb of other sense: بين, عبر الحدود عن طريقها."""
    keys, key = doc.keys, doc.keys[i]
    if "عبر" not in key:
        return key in sayings.PREPOSITIONS
    apart = key in sayings.PREPOSITIONS and i and keys[i - 1][0].isalpha() and role(doc, i - 1) != "verb"
    for k in range(i + 1, i + 2 if apart else min(i + NEAR, len(doc))):
        if keys[k] == "عن":
            noun = k + 1 + ("mark" in doc.at[k + 1])
            return not (keys[noun] in sayings.FEELINGS or (key not in sayings.PREPOSITIONS and owned(doc, noun)))
        if "stop" in doc.at[k]:
            break
    return True


def is_nominative(doc: Document, i: int) -> bool:
    """Whether token i tells of people and can only be a subject: المحتجون, معدو الدراسة, بعضهم."""
    key = doc.keys[i]
    if key.endswith("يون") or (key.endswith("ون") and key.startswith("الم")):
        return is_definite(doc, i) and key not in sayings.THINGS_IN_UN
    if key.endswith("و") and len(key) > 3 and not is_definite(doc, i):
        return is_definite(doc, i + 1) and not doc.at[i]
    return key in sayings.SOMEBODY


@lru_cache(maxsize=1024)
def _is_one(verb: str, stems: tuple[str, ...]) -> bool:
    return any(stem in verb for stem in stems)
