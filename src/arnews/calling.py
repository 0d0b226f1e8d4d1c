"""Words that somebody calls a thing by, in quotation marks: ما سماه الحزب "خرق الاتفاق"."""

from __future__ import annotations

from bisect import bisect_left

from attrs import evolve

from arnews import clauses, sayings
from arnews.document import Document, Saying
from arnews.model import Mention
from arnews.phrases import PEOPLE, begins_word, is_definite, noun_phrase, role, source
from arnews.words import owned

# So many tokens stand at most between the verb and the quoted words: its subject, and ب.
_NEAR = 9
# Who calls things so in general, and tells no opinion: ما يسميه الناس "الظل".
_EVERYBODY = frozenset(
    "الناس البعض الجميع السكان الاهالي المواطنون العامه الخبراء العلماء الباحثون المختصون الاطباء الاقتصاديون النقاد "
    "المؤرخون المحللون الفلاسفه الفقهاء العرب القدماء الشباب الكثيرون كثيرون البعض بعضهم بعض علماء خبراء اهل اهالي "
    "سكان عامه المصريون المغاربه التونسيون السوريون اللبنانيون العراقيون".split()
)
# Between a quotation and the word of saying that follows it; not a stop: "..." . وحسب البلاغ، فإن "..."
AFTER_COMMA = frozenset("،,-–")
# Before that word: "..."، حسب ما أوردته المصادر; "..."، على ما يلاحظ الباحث; "..."، هكذا تحدث سامي.
_LED = sayings.ACCORDING | sayings.TOLD | frozenset("ما لما علي".split())
_SO = "هكذا"
_WITH_THESE = frozenset("بهذه بهذا بتلك".split())
_WORDS = frozenset("الكلمات الكلمه العبارات العباره الجمله الجمل الكلام المفردات الطريقه الصوره".split())
_OBJECT = 6  # tokens of an object before the subject: هكذا لخص المطلوب رئيس الجمعية
_PARTICLES = frozenset("ب الي من علي عن".split())
_AS = frozenset(("ب", "بانه", "بانها", "بكونه", "بكونها"))


def behind(doc: Document, saying_at: dict[int, Saying], last: int) -> Saying | None:
    """The saying that follows the quotation which ends at token `last`: "..."، قال سامي; "..."، هكذا لخص سامي."""
    k = last + (doc.keys[last] in AFTER_COMMA)
    so = doc.keys[k] == _SO or (doc.keys[k] in _WITH_THESE and doc.keys[k + 1] in _WORDS)
    if so:
        k += 1 if doc.keys[k] == _SO else 2
        saying = saying_at.get(k)
        return evolve(saying, opens=last, how="after") if saying else _summed_up(doc, k, last)
    while doc.keys[k] in _LED and k not in saying_at:
        k += 1
    saying = saying_at.get(k)
    label = doc.at[k].get("speech")
    if saying is None and doc.keys[k - 1] in _LED and label and label.value[0] == "label":
        return _summed_up(doc, k, last, "label")  # "الخطر"، حسبما يصفه سامي
    if saying and (saying.how == "after" or doc.at[k]["speech"].value[1] in ("source", "closing")):
        return saying
    return None


def held(doc: Document, first: int) -> Saying | None:
    """The saying of the words quoted from token `first` told in a noun of who holds them: مع رفضها "بيع الأرض",
    في مطالبته بـ"فتح الطريق"."""
    k = first - 1 if doc.keys[first - 1] in sayings.STANCES else first - 2
    if doc.keys[k] not in sayings.STANCES or (k < first - 1 and doc.keys[first - 1] not in _PARTICLES):
        return None
    speaker = _speaker(doc, k)
    return Saying(k, k + 1, doc.mention(k, k + 1), speaker, False, first, "label") if speaker else None


def _summed_up(doc: Document, k: int, last: int, how: str = "after") -> Saying | None:
    """The saying of a verb at token k that is none elsewhere: "..."، هكذا لخص المطلوب رئيس الجمعية."""
    for first in range(k + 1, k + _OBJECT):
        if not begins_word(doc, first):
            break
        if role(doc, first - 1) == "prep":
            continue  # المطلوب من البرلمان
        if source(doc, first) in PEOPLE or source(doc, first) == "body" or _has_spoken(doc, first):
            speaker = doc.mention(first, noun_phrase(doc, first, doc.sentence(first)[1]))
            return Saying(k, k + 1, doc.mention(k, k + 1), speaker, False, last, how)
    return None


def _has_spoken(doc: Document, i: int) -> bool:
    """Whether somebody of the text is called by the word at token i."""
    word = doc.keys[i]
    spans = (saying.speaker.span for saying in doc.sayings if saying.speaker)
    return any(word in doc.keys[doc.token_at(s.start) : doc.token_at(s.end - 1) + 1] for s in spans)


def called(doc: Document, first: int) -> Saying | None:
    """The saying of the words quoted from token `first`, if somebody calls a thing so: ما أسماه المحتجون "..."."""
    end = first
    if end and doc.keys[end - 1] in _AS:
        end -= 1
    for k in range(end - 1, max(0, end - _NEAR), -1):
        if not begins_word(doc, k):
            return None
        sense = doc.at[k - 1].get("kind")
        if sense and sense.size == 2:
            return _by(doc, k, end, first, sense.value) if sense.value in ("partial", "term") else None
    return None


def _by(doc: Document, verb: int, end: int, first: int, kind: str) -> Saying | None:
    """The same of the verb at token `verb`, whose subject ends before token `end`."""
    if kind == "term" and not owned(doc, verb):
        return None  # ما يسمى تنظيم "الراية"
    speaker = None
    if verb + 1 < end:
        last = noun_phrase(doc, verb + 1, end)
        if last == verb + 1 or doc.keys[verb + 1] in _EVERYBODY:
            return None
        if kind == "term" and not _is_body(doc, verb + 1):
            return None
        speaker = doc.mention(verb + 1, last)
    elif kind == "term":
        return None
    else:
        speaker = _speaker(doc, verb)
    return Saying(verb, verb + 1, doc.mention(verb, verb + 1), speaker, False, first, "label")


def _is_body(doc: Document, i: int) -> bool:
    """Whether the subject at token i is a body, no thinker with his notions nor people in general: ما تسميه المحافظة
    "رؤية الوادي"; no ما يسميه الباحث "الظل"."""
    if source(doc, i):
        return source(doc, i) in ("body", "media")
    return "place" in doc.at[i] or (is_definite(doc, i) and doc.keys[i].endswith("ه"))


def _speaker(doc: Document, verb: int) -> Mention | None:
    """Whom a verb without a subject means: who speaks in its sentence, or does what it tells."""
    start = doc.sentence(verb)[0]
    n = bisect_left(doc.sayings, verb, key=lambda saying: saying.first)
    if n and doc.sayings[n - 1].first >= start:
        return doc.sayings[n - 1].speaker
    found = clauses.main_subject(doc, start, verb, lambda k: bool(source(doc, k)))
    if found is None or source(doc, found.first) == "" or role(doc, found.first):
        return None
    feminine = doc.keys[verb].endswith(("ته", "تها", "تهم"))
    return None if found.gender and feminine != (found.gender == "f") else doc.mention(found.first, found.last)
