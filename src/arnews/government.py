"""What verbs of saying govern: a particle, a plain noun, whom they call on. Tables of stems, and what is asked of them.

أشار إلى, طالب بوقف, انتقد القرار, دعا الحكومة إلى الحوار.
"""

from __future__ import annotations

from functools import lru_cache

from arnews import nominals, sayings
from arnews.document import Document
from arnews.lexicon.speech import SURE
from arnews.openings import NEAR, PARTICLES
from arnews.phrases import ACT, is_said, noun_phrase, role, source
from arnews.roles import SIGNS

# Verbs that take but one particle.
_OWN = tuple(
    (stem, own)
    for own, stems in (
        ("عن", "عبر عرب كشف تحدث تساءل"),
        ("من", "حذر شتك شكو شكا طلب"),
        ("علي", "شدد اثن يثن تثن مثن جمع علق"),
        ("الي", "لفت شار شير لمح خلص"),
        ("في", "شكك"),
    )
    for stem in stems.split()
)
# Verbs that say a plain noun, whatever it is: انتقد الحزب القرار, توقع الخبير نموا.
OF_A_NOUN = tuple("نتقد دان شجب تهم ناشد قترح رجح توقع ستبعد ستغرب برر ثمن متدح ستهجن فند نكر حمل لتمس طلب".split())
# Verbs with whom they call on, or what they explain, before their particle: دعا الحزب | الحكومة | إلى الحوار.
CALLING = tuple(
    "توعد طالب دعا دعت دعو داعي حث نصح وعد واعد عزا عزو عزت عازي ارجع يرجع مرجع علل فسر برر ابلغ اخبر طمان هدد".split()
)
# Verbs that always have somebody as their object: حث | الحكومة | على, اتهم | الجيش | بالتقصير.
OF_SOMEBODY = tuple("ناشد حث تحث يحث تهم نتقد دان شجب".split())
OF_CAUSES = tuple("عزا عزو عزت ارجع يرجع مرجع".split())
# Verbs of people that have no object but after their particle: أعرب سامي عن قلقه, أشاد سامي بالقرار.
WITHOUT_OBJECT = tuple("عرب عبر ندد نوه شاد شيد رحب عترف".split())
# Verbs that have none either, but also of things: تشير الأرقام إلى.
OF_THINGS = tuple("شار شير لمح تحدث تساءل".split())
_ANSWERS = frozenset("رد ردت ردوا يرد ترد يردون علق علقت علقوا يعلق تعلق عقب عقبت يعقب تعقب".split())
# What leads an occasion, a place or a way: في ندوة, خلال اللقاء, على هامش المؤتمر.
_OCCASIONS = frozenset("في خلال اثناء عقب عبر ضمن امام لدي بعد قبل قبيل هامش مع".split())


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
    return is_one(verb, nominals.WITH_B)


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


def _takes(doc: Document, i: int, k: int) -> bool:
    """Whether token k is the particle of the verb at token i, and no other: أقرت ... بـ, not على; no بأيام."""
    if takes_b(doc.keys[i]) and doc.keys[k][0] != "ب" and not is_one(doc.keys[i], CALLING):
        return False
    return governs(doc, i, k) and "timeunit" not in doc.at[k]


def past_occasion(doc: Document, i: int, at: int, end: int) -> int:
    """Where the particle or the noun of the verb at token i stands, behind the occasion, the place, the time or the
    apposition at token `at`: دعا الوزير في ندوة | إلى, هدد الوفد في تونس (أمس)، اليوم، | بالانسحاب; or `at`."""
    if role(doc, i + 1) == "with":  # اعترفت به روسيا
        return at
    k, apart = at, False
    far = min(end, at + 2 * NEAR)
    while k < far:
        key = doc.keys[k]
        act = "علن" in doc.keys[i] and ACT.fullmatch(key) is not None  # أعلن الوزير لصحيفة الأفق | تأجيل الموعد
        said = act or (is_said(doc, k) and not role(doc, k)) or key in sayings.STANCES
        if k > at and (said or _takes(doc, i, k)):
            return k
        following = k
        if doc.taken[k]:
            following = k + 1
        elif key in SIGNS or key == "؛":
            following, apart = k + 1, True
        elif key == "(":
            following = next((n + 1 for n in range(k, far) if doc.keys[n] == ")"), k)
        elif (
            key in _OCCASIONS
            or (key == "من" and k == at and _own(doc.keys[i]) != "من")
            or ("place" in doc.at[k] and doc.at[k]["place"].prefix and key[0] == "ب")
        ):
            following = max(noun_phrase(doc, k + (key[0] != "ب"), far), k + 1)
        elif key[0] == "ل" and (source(doc, k) == "media" or key in nominals.AUDIENCE):
            following = max(noun_phrase(doc, k, far, led=True), k + 1)
        elif apart:
            following, apart = next((n for n in range(k, far) if doc.keys[n] in SIGNS), k), False
            if any("stop" in doc.at[n] or doc.keys[n] == ":" or role(doc, n) == "that" for n in range(k, following)):
                return at
        if following == k:
            break
        k = following
    for n in range(k + 1, min(end, k + NEAR) if k > at else 0):  # عزا الخبير في حديثه | سبب الغلاء | إلى
        if _takes(doc, i, n):
            return n
        if doc.sense(n, "stop") or doc.keys[n] == ":" or role(doc, n) in ("that", "clause"):
            break
    return at


@lru_cache(maxsize=1024)
def says_nouns(verb: str) -> bool:
    """Whether a verb of many senses says a noun behind its subject: هدد بالانسحاب, عزا الحادث إلى, جدد دعمه."""
    return takes_b(verb) or is_one(verb, CALLING) or "جدد" in verb or "كرر" in verb or _own(verb) != ""


@lru_cache(maxsize=1024)
def calls_together(verb: str) -> bool:
    """Whether a verb in a relative clause is speech with its particle alone: التي دعت إليها; no التي أشار إليها."""
    return is_one(verb, ("دعا", "دعت", "دعو", "عبر", "ندد", "علن", "كشف", "نادي", "جاهر", "شيد", "اشاد", "رحب", "حذر"))


@lru_cache(maxsize=1024)
def points(verb: str) -> bool:
    """Whether a verb points to what is said with إلى, whatever that is: وأشار إلى سكانها, ولفت إلى."""
    return is_one(verb, ("شار", "شير", "لفت", "لمح", "خلص"))


@lru_cache(maxsize=1024)
def is_one(verb: str, stems: tuple[str, ...]) -> bool:
    return any(stem in verb for stem in stems)
