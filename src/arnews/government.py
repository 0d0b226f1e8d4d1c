"""What verbs of saying govern: a particle, a plain noun, whom they call on. Tables of stems, and what is asked of them.

أشار إلى, طالب بوقف, انتقد القرار, دعا الحكومة إلى الحوار.
"""

from __future__ import annotations

from functools import lru_cache

from arnews import sayings
from arnews.document import Document
from arnews.lexicon.speech import SURE
from arnews.openings import NEAR, PARTICLES
from arnews.phrases import role, source

# Verbs that take but one particle.
_OWN = tuple(
    (stem, own)
    for own, stems in (
        ("عن", "عبر عرب كشف تحدث تساءل"),
        ("من", "حذر شتك شكو شكا"),
        ("علي", "شدد اثن يثن تثن مثن جمع"),
        ("الي", "لفت شار شير لمح خلص"),
        ("في", "شكك"),
    )
    for stem in stems.split()
)
# Verbs with what they say after ب: طالب بوقف, أشاد بجهود.
_WITH_B = tuple(
    "طالب هاب هيب شاد شيد تعهد ندد نوه هدد رحب نصح وعد عترف اوصي اوصت يوصي توصي اقر يقر تقر لوح تنبا علل مذكر".split()
)
# Verbs that say a plain noun, whatever it is: انتقد الحزب القرار, توقع الخبير نموا.
OF_A_NOUN = tuple("نتقد دان شجب تهم ناشد قترح رجح توقع ستبعد ستغرب برر ثمن متدح ستهجن فند نكر حمل لتمس".split())
# Verbs with whom they call on, or what they explain, before their particle: دعا الحزب | الحكومة | إلى الحوار.
CALLING = tuple(
    "توعد طالب دعا دعت دعو داعي حث نصح وعد واعد عزا عزو عزت عازي ارجع علل فسر برر ابلغ اخبر طمان هدد".split()
)
OF_CAUSES = tuple("عزا عزو عزت ارجع".split())
# Verbs of people that have no object but after their particle: أعرب سامي عن قلقه, أشاد سامي بالقرار.
WITHOUT_OBJECT = tuple("عرب عبر ندد نوه شاد شيد رحب عترف".split())
# Verbs that have none either, but also of things: تشير الأرقام إلى.
OF_THINGS = tuple("شار شير لمح تحدث تساءل".split())
_ANSWERS = frozenset("رد ردت ردوا يرد ترد يردون علق علقت علقوا يعلق تعلق عقب عقبت يعقب تعقب".split())
_DURING = frozenset("خلال اثناء عقب".split())


@lru_cache(maxsize=1024)
def complains(verb: str) -> bool:
    """Whether what a verb says follows من: حذر من, اشتكى من."""
    return _own(verb) == "من"


def is_sure(doc: Document, i: int) -> bool:
    """Whether the verb or participle at token i is hardly anything but speech: أدان, مطالبا."""
    return doc.keys[i][doc.at[i]["speech"].prefix :] in SURE


@lru_cache(maxsize=1024)
def takes_b(verb: str) -> bool:
    """Whether a verb says a noun after ب: طالب بوقف, هدد بالانسحاب."""
    return is_one(verb, _WITH_B)


@lru_cache(maxsize=1024)
def has_particle(verb: str) -> bool:
    """Whether a verb has a particle of its own, so that this tells more than على or عن after any verb."""
    return takes_b(verb) or "علن" in verb or is_one(verb, CALLING) or _own(verb) != ""


@lru_cache(maxsize=1024)
def _own(verb: str) -> str:
    """The one particle that a verb takes, or ""."""
    return next((own for stem, own in _OWN if stem in verb), "")


def governs(doc: Document, i: int, at: int) -> bool:
    """Whether token `at` is the particle of the verb at token i: كشف الوزير عن خطة; no كشف الطبيب على المريض."""
    verb, particle = doc.keys[i], doc.keys[at]
    if particle == "علي" and role(doc, at) == "":
        return False  # حذر علي من
    if particle[:1] == "ب" and len(particle) > 2 and (takes_b(verb) or "فاد" in verb):  # أفادت مصادر بوصول
        return particle not in sayings.BY_VOTE and role(doc, at) not in ("with", "prep", "time")  # طالبت النقابة بوقف
    own = _own(verb)
    return particle == own if own else particle in PARTICLES


def governs_only(doc: Document, i: int, at: int) -> bool:
    """Whether token `at` begins what the verb at token i takes, and it takes nothing before that: رد الوزير | على, أكد
    الوزير | أن; no أبلغ الوزير الصحافيين أن, حذر الوزير المواطنين من."""
    verb = doc.keys[i][doc.at[i]["speech"].prefix :]
    if role(doc, at) == "that":
        asks = doc.at[i]["speech"].value[0] == "ask" and "علن" not in verb
        return not asks and not is_one(verb, (*sayings.TELLING, *CALLING, *OF_A_NOUN))
    particle = doc.keys[at]
    return (verb in _ANSWERS and particle == "علي") or (particle == _own(verb) and "حذر" not in verb)


def past_occasion(doc: Document, i: int, at: int, end: int) -> int:
    """Where the particle of the verb at token i stands, behind the occasion at token `at`: دعا الوزير في ندوة | إلى."""
    here = source(doc, at + 1) == "document" or role(doc, at + 1) == "venue" or "place" in doc.at[at + 1]
    here = here or doc.keys[at + 1] in sayings.STAGES
    if doc.keys[at] not in _DURING and not (doc.keys[at] == "في" and here):
        return at
    for k in range(at + 2, min(end, at + NEAR)):
        if governs(doc, i, k):
            return k
        if doc.sense(k, "stop") or doc.keys[k] == ":" or role(doc, k) in ("that", "clause"):
            break
    return at


@lru_cache(maxsize=1024)
def says_nouns(verb: str) -> bool:
    """Whether a verb of many senses says a noun behind its subject: هدد بالانسحاب, عزا الحادث إلى, جدد دعمه."""
    return takes_b(verb) or is_one(verb, CALLING) or "جدد" in verb


@lru_cache(maxsize=1024)
def points(verb: str) -> bool:
    """Whether a verb points to what is said with إلى, whatever that is: وأشار إلى سكانها, ولفت إلى."""
    return is_one(verb, ("شار", "شير", "لفت", "لمح"))


@lru_cache(maxsize=1024)
def is_one(verb: str, stems: tuple[str, ...]) -> bool:
    return any(stem in verb for stem in stems)
