"""Who says something, and where it begins: the verbs and phrases of saying of a text, with their speakers.

A verb counts by what follows it. قال is speech whatever follows; أعلن is with a clause, a colon or a quotation; سجل
only with one of them right after its subject. The classes are in `arnews.lexicon.speech`.

The subject follows the verb (قال الوزير إن), or stands before it (لكن الوزير قال), or is dropped; then it is the last
speaker, as long as verb and speaker agree in gender and nobody else has been brought in (من جانبه).
"""

from __future__ import annotations

from typing import NamedTuple

from arnews.document import Document, Saying
from arnews.model import Mention
from arnews.names import is_definite, is_said, is_word, noun_phrase, pair_at, role, source, subject_before

# How many tokens after a verb its clause, colon or quotation may begin: between stand the subject, its apposition, the
# date and the occasion.
_FAR = 48
_NEAR = 12
_GOVERNED = frozenset("الي علي من عن ب".split())
_SPEECH = 6
_COLON = ":"
_TURNS = frozenset("جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها ناحيتهم".split())
# Participles that are also nouns: مطالبة "demand".
_LIKE_NOUNS = frozenset("مطالبه متابعه مخاطبه مواصله متابعا".split())
_PREPOSITIONS = frozenset(("عبر", "بين"))
_THINGS = frozenset(("مما", "بما", "بمن", "لمن"))
_RELATIVES = frozenset(("الذي", "التي", "الذين"))
_WRITTEN = frozenset(("عليه", "عليها"))  # لافتات كتب عليها
_POINTING = frozenset("هذا هذه ذلك تلك".split())
_INSIDE = frozenset(("فيها", "فيه"))
_AUXILIARIES = frozenset("قد لقد وقد فقد كان كانت كانوا وكان وكانت كانا لا لم لن ما سوف هناك".split())
_PLURALS = ("ون", "ين", "ات", "اء", "و")
_SOURCES_WITH_L = frozenset(("وفقا", "طبقا"))


class Speaker(NamedTuple):
    """A speaker as mentioned, and the gender of the verb that was used of him: `m`, `f` or ``."""

    mention: Mention
    gender: str


class Opening(NamedTuple):
    """Where what is said begins, and by what it is joined."""

    at: int
    how: str


def read(doc: Document) -> None:
    """Fill `doc.sayings`, in text order."""
    reader = _Reader(doc)
    for i in doc.hits.get("speech", ()):
        saying = reader.saying(i)
        if saying:
            doc.sayings.append(saying)


class _Reader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.last: Speaker | None = None  # the speaker of the saying before
        self.done = 0  # tokens before this one are part of a cue already
        self.first = 0  # the sentence at hand
        self.end = 0
        self.in_sentence: Speaker | None = None  # the speaker of the last saying in this sentence
        self.names: set[str] = set()  # the words of speakers so far: after سلوى القاعي comes القاعي
        self.ending = {pair.last: pair for pair in doc.pairs}
        self.pair = 0  # pairs before this one have been passed
        self.quoted = 0  # tokens before this one stand in a long quotation

    def saying(self, i: int) -> Saying | None:
        doc = self.doc
        sense = doc.at[i]["speech"]
        kind, form, gender = sense.value
        if i < self.done:
            return None
        if kind == "none":
            self.done = i + sense.size
            return None
        if i >= self.end:
            self.first, self.end = doc.sentence(i)
            self.in_sentence = None
            if _turns(doc, self.first):
                self.last = None
        read = {"finite": self._verb, "participle": self._participle, "noun": self._noun}.get(form)
        if kind == "label":
            found = self._label(i, gender)
        elif kind == "relay":
            found = self._relay(i)
        elif form == "source":
            found = self._source(i, kind, i + sense.size)
        elif form == "closing":
            found = self._carried(i, i + sense.size, 0, gender, Opening(i, "after"))
        else:
            assert read is not None
            found = read(i, kind, gender)
        if found is None:
            return None
        self.done = found.last
        if found.speaker and form != "source" and not self._quoted(i):
            self.in_sentence = Speaker(found.speaker, gender)
            if form == "finite":
                self.last = self.in_sentence
        return found

    # ---- the forms ------------------------------------------------------------------------------------------------

    def _verb(self, i: int, kind: str, gender: str) -> Saying | None:
        doc = self.doc
        prefix = doc.at[i]["speech"].prefix
        if not prefix and role(doc, i - 1) == "prep":
            return None  # a noun: دون ذكر هوية
        if _is_object(doc, i):
            return None  # رفض ذكر اسمه
        initial = _begins_clause(doc, i, self.first)
        quoted = self._quotation_before(i)
        told = self._as_told(i)
        if kind == "near" and not (initial or quoted or told or doc.key(i + 1) in _WRITTEN):
            return None
        if not prefix and i > self.first and doc.keys[i] in _PREPOSITIONS:
            return None
        if not prefix and not told and doc.key(i - 1) == "ما" and not doc.keys[i].endswith(("ه", "ها")):
            return None  # وهو ما يؤكد أن
        if not prefix and (doc.key(i - 1) in _THINGS or (doc.key(i - 1) == "ان" and doc.keys[i][0] in "يت")):
            return None  # مما يؤكد أن, يأمل أن يوضح: no one says it
        first = self._subject_start(i + 1)
        last = noun_phrase(doc, first, self.end)
        opening = self._opening(last, kind)
        if last == first or role(doc, i - 1) == "verb":
            # without a subject of its own the clause follows soon: تعتبر من أفضل ... is no speech
            opening = self._opening(first, "near" if kind == "that" else kind)
        after = quoted and not prefix and (opening is None or opening.how != "that")
        if after:
            opening = Opening(i, "after")
        if opening is None and told and (last > first or doc.keys[i].endswith("ه")):
            opening = Opening(i, "after")
        before = None if initial or after else subject_before(doc, i, self.first)
        if last > first and role(doc, first) == "this" and not (last > first + 1 and source(doc, first + 1)):
            if doc.keys[first] in _POINTING:
                return None  # يؤكد هذا الاهتمام أن
        known = last > first and self._known(first)
        if opening is None:
            said = last == first or is_said(doc, first) or (before and self._known(before[0]))
            if not (kind == "say" and (known or (initial and said) or said)) and not (known and self._governed(last, kind)):
                return None
            opening = Opening(last, "")
        elif opening.how != "that" and doc.sense(i, "alias"):
            return None  # تُدعى "..."
        elif kind == "near" and opening.how == "that" and not (known or after or last == first or opening.at - 1 <= last + 1):
            return None  # سجلت عقود الذهب، ..., أن
        if before and self._precedes(before, first, last, opening):
            return Saying(i, i + 1, prefix, self._mention(*before), False, opening.at, opening.how)
        if doc.key(i - 1) in _RELATIVES and first == i + 1 and not doc.keys[i].endswith(("ه", "ها")):
            last = first  # الذي انتقد مسلسل "..."
        if last > first and self._is_subject(i, first, last, opening):
            return Saying(i, i + 1, prefix, self._mention(first, last), False, opening.at, opening.how)
        unknown = last > first and not is_said(doc, first) and opening.how == ""
        if unknown or (not initial and role(doc, i - 1) == "clause") or doc.key(i + 1) in _INSIDE:
            # a name that may be subject or object, the noun of a relative, كلمة قال فيها: not told
            return Saying(i, i + 1, prefix, None, False, opening.at, opening.how)
        return self._carried(i, i + 1, prefix, gender, opening)

    def _participle(self, i: int, kind: str, gender: str) -> Saying | None:
        doc = self.doc
        loose = is_word(doc, i - 1) and not doc.at[i]["speech"].prefix
        if loose and (role(doc, i - 1) in ("prep", "this") or source(doc, i) or doc.keys[i] in _LIKE_NOUNS):
            return None
        opening = self._opening(i + 1, "near")
        if opening is None:
            return None
        prefix = doc.at[i]["speech"].prefix
        speaker = self.in_sentence or self._sentence_subject(i)
        return Saying(i, i + 1, prefix, speaker.mention if speaker else None, speaker is not None, opening.at, opening.how)

    def _noun(self, i: int, kind: str, gender: str) -> Saying | None:
        doc = self.doc
        opening = self._opening(i + 1, "near")
        if opening is None or opening.at > i + 8:
            return None
        prefix = doc.at[i]["speech"].prefix
        relayed = self._relayed(i)
        if relayed:
            return Saying(i, i + 1, prefix, relayed, False, opening.at, opening.how)
        speaker = self.in_sentence or self._sentence_subject(i)
        if speaker:
            return Saying(i, i + 1, prefix, speaker.mention, True, opening.at, opening.how)
        return Saying(i, i + 1, prefix, None, False, opening.at, opening.how)

    def _source(self, i: int, kind: str, first: int) -> Saying | None:
        """بحسب التقارير، وفقا لوزارة الصحة: the source follows."""
        doc = self.doc
        key = doc.keys[i]
        prefix = doc.at[i]["speech"].prefix
        skip = 0
        if key[prefix:] in _SOURCES_WITH_L:
            word = doc.key(first)
            if word[:1] != "ل":
                return None
            if word == "ل":
                first += 1
            elif not word.startswith("لل"):
                skip = 1
        if first >= self.end or not is_word(doc, first) or role(doc, first) == "clause":
            return None
        last = self._source_phrase(first, skip)
        known = self._known(first) or bool(doc.sense(first, "place")) or role(doc, first) == "this"
        measure = doc.sense(first, "object")
        if last == first or (measure and measure.value == "measure") or not (known or kind == "say"):
            return None
        return Saying(i, i + doc.at[i]["speech"].size, prefix, doc.mention(first, last, skip), False, last, "")

    def _source_phrase(self, first: int, skip: int) -> int:
        """The end of the phrase after وفقا, whose first word may have ل before it."""
        return max(noun_phrase(self.doc, first + 1, self.end), first + 1) if skip or self.doc.keys[first].startswith("لل") else (
            noun_phrase(self.doc, first, self.end)
        )

    def _label(self, i: int, gender: str) -> Saying | None:
        """وصفه بأنه «...», تصنف كـ«...»: speech only with the quoted label."""
        doc = self.doc
        prefix = doc.at[i]["speech"].prefix
        at = _labelled(doc, i + 1, min(self.end, i + 30))
        if at is None:
            return None
        opening = Opening(at, "label")
        for k in range(i + 1, at):
            if doc.keys[k] == "من" and doc.key(k + 1) in ("قبل", "طرف", "جانب"):
                last = noun_phrase(doc, k + 2, at)
                if last > k + 2:
                    return Saying(i, i + 1, prefix, self._mention(k + 2, last), False, at, "label")
        last = _first_noun(doc, i + 1, noun_phrase(doc, i + 1, at))
        if last > i + 1 and not self._labels_itself(i + 1, last, at):
            return Saying(i, i + 1, prefix, self._mention(i + 1, last), False, at, "label")
        before = None if _begins_clause(doc, i, self.first) else subject_before(doc, i, self.first)
        if before:
            return Saying(i, i + 1, prefix, self._mention(*before), False, at, "label")
        return self._carried(i, i + 1, prefix, gender, opening)

    def _labels_itself(self, first: int, last: int, at: int) -> bool:
        """Whether the noun after the verb is what is labelled: وصف القرار بأنه «...» with its subject dropped."""
        doc = self.doc
        return not self._known(first) and doc.keys[first].startswith("ال") and role(doc, last) in ("that", "") and not (
            is_word(doc, last) and role(doc, last) == ""
        )

    def _relay(self, i: int) -> Saying | None:
        """نقلت الوكالة عن الوزير أن, نقلت الوكالة أن; with قوله that noun is the cue."""
        doc = self.doc
        end = min(self.end, i + 36)
        for k in range(i + 1, end):
            sense = doc.sense(k, "speech")
            if sense and sense.value[1] == "noun":
                return None
        opening = self._opening(i + 1, "that")
        if opening is None or opening.how == "":
            return None
        prefix = doc.at[i]["speech"].prefix
        for k in range(i + 1, opening.at):
            if doc.keys[k] == "عن":
                last = noun_phrase(doc, k + 1, opening.at)
                if last > k + 1:
                    return Saying(i, i + 1, prefix, self._mention(k + 1, last), False, opening.at, opening.how)
        last = noun_phrase(doc, i + 1, end)
        if last > i + 1 and source(doc, i + 1):
            return Saying(i, i + 1, prefix, self._mention(i + 1, last), False, opening.at, opening.how)
        return None

    # ---- speakers -------------------------------------------------------------------------------------------------

    def _carried(self, first: int, last: int, prefix: int, gender: str, opening: Opening) -> Saying:
        """A saying without a subject of its own: the last speaker's, if the verb agrees with him."""
        speaker = self.in_sentence or self.last
        if speaker and not self._agrees(speaker, gender):
            speaker = None
        return Saying(first, last, prefix, speaker.mention if speaker else None, speaker is not None, opening.at, opening.how)

    def _agrees(self, speaker: Speaker, gender: str) -> bool:
        """Whether a verb without a subject can be the last speaker's: قالوا needs several, whose own verb was singular."""
        if gender == "p":
            head = self.doc.keys[self.doc.token_at(speaker.mention.span.start)]
            return speaker.gender == "p" or head.endswith(_PLURALS)
        return not gender or not speaker.gender or gender == speaker.gender

    def _sentence_subject(self, i: int) -> Speaker | None:
        """The subject of the sentence's first verb, for a participle that depends on it: وصل الوزير أمس، مؤكدا أن."""
        doc = self.doc
        for first in (self.first, self.first + 1):
            if first < i and not doc.sense(first, "speech") and source(doc, first) and role(doc, first) == "" and doc.keys[first][0] not in "بلك":
                last = noun_phrase(doc, first, i)
                if last > first:
                    return Speaker(self._mention(first, last), "")
        return None

    def _relayed(self, i: int) -> Mention | None:
        """The one of whom something is passed on: نقلت الإذاعة عن المهندسة سلوى القاعي، مديرة السد، قولها."""
        doc = self.doc
        for k in range(i - 1, max(self.first, i - 30), -1):
            if doc.keys[k] == "عن":
                last = noun_phrase(doc, k + 1, i)
                return self._mention(k + 1, last) if last > k + 1 else None
            if doc.sense(k, "speech") and doc.at[k]["speech"].value[0] != "relay":
                return None
        return None

    def _mention(self, first: int, last: int) -> Mention:
        doc = self.doc
        self.names.update(key for key in doc.keys[first:last] if len(key) > 3 and key[0].isalpha())
        sense = doc.sense(first, "source")
        prefix = sense.prefix if sense and doc.keys[first][0] == "و" and sense.prefix == 1 else 0
        return doc.mention(first, last, prefix)

    def _known(self, i: int) -> bool:
        """Whether the word is known to head a speaker: by the lexicon, or since a speaker before was called so."""
        return (bool(source(self.doc, i)) and role(self.doc, i) in ("", "venue")) or self.doc.keys[i] in self.names

    def _is_subject(self, i: int, first: int, last: int, opening: Opening) -> bool:
        """Whether the noun phrase after a verb is its subject: it has a known head, or the clause follows it."""
        doc = self.doc
        if self._known(first) or role(doc, first) == "this" or doc.sense(first, "place"):
            return True
        return not is_said(doc, first) and opening.how != ""

    def _subject_start(self, i: int) -> int:
        """The token at which the subject may begin: after به, عنه, له and an adverb or two."""
        doc = self.doc
        for _ in range(3):
            if i < self.end and role(doc, i) in ("with", "adverb", "time") and doc.keys[i] not in ("ليس",):
                i += 1
        return i

    def _quoted(self, i: int) -> bool:
        """Whether the token stands inside of a long quotation, whose speakers are not the article's."""
        pairs = self.doc.pairs
        while self.pair < len(pairs) and pairs[self.pair].first <= i:
            if pairs[self.pair].end - pairs[self.pair].begin > _SPEECH:
                self.quoted = max(self.quoted, pairs[self.pair].last)
            self.pair += 1
        return i < self.quoted

    def _quotation_before(self, i: int) -> bool:
        """Whether a quotation of some length ends right before token i: «...»، قال فلان."""
        k = i - 1 if self.doc.key(i - 1) in ("،", ",", "-", "–") else i
        pair = self.ending.get(k)
        return pair is not None and pair.end - pair.begin >= 3

    def _as_told(self, i: int) -> bool:
        """Whether the verb stands in وفق ما أفاد به, كما أعلن, حسبما ذكر."""
        doc = self.doc
        before, further = doc.key(i - 1), doc.key(i - 2)
        return before in ("كما", "حسبما", "وكما", "وفقما") or (
            before in ("ما", "لما") and further in ("وفق", "بحسب", "حسب", "وفقا", "طبقا", "وبحسب", "وحسب", "ووفق", "ووفقا")
        )

    def _governed(self, last: int, kind: str) -> bool:
        """Whether what a source speaks about follows it: كشفت الوزارة عن خطة, دعا الوزير إلى الحوار."""
        return kind == "that" and self.doc.key(last) in ("الي", "عن", "علي")

    def _precedes(self, before: tuple[int, int], first: int, last: int, opening: Opening) -> bool:
        """Whether the noun phrase before a verb is its subject, and not the one after it, which may be its object."""
        direct = last > first and opening.how in ("that", "colon") and opening.at - 1 <= last
        if last == first or self._known(before[0]):
            return True
        bound = role(self.doc, before[0] - 1) in ("that", "clause", "verb")
        return not direct and (bound or not self._known(first))

    # ---- what is said ---------------------------------------------------------------------------------------------

    def _opening(self, i: int, kind: str) -> Opening | None:
        """The clause, colon or quotation that begins what is said, from token i on."""
        doc = self.doc
        near = kind == "near"
        end = min(self.end, i + (_NEAR if near else _FAR))
        k = i
        while k < end:
            what = role(doc, k)
            if what == "that" and k > i and role(doc, k - 1) == "prep" and doc.keys[k - 1] not in _GOVERNED:
                k += 1  # بعد أن، قبل أن
                continue
            if what == "this" and k > i and kind == "that" and role(doc, k - 1) != "prep":
                return None  # تعتبر القبائل بالمنطقة، هذا الطقس
            if what == "that" or (what == "how" and (k == i or role(doc, k - 1) == "prep")):
                if near and k > i + 1 and not _passable(doc, i, k):
                    return None
                return Opening(k + doc.at[k]["function"].size, "that")
            key = doc.keys[k]
            if key == _COLON and not (k and doc.keys[k - 1].isdecimal() and doc.glued[k]):
                return Opening(k + 1, "colon")
            pair = pair_at(doc, k) if doc.sense(k, "mark") else None
            if pair:
                if pair.end - pair.begin >= _SPEECH:
                    return Opening(k, "quote")
                if k == i:  # a short one: أعلنت الخطوط البريطانية "بريتيش أيروايز" أنها
                    later = self._opening(pair.last, "near")
                    return later if later and later.how == "that" and not near else Opening(k, "quote")
                if k == i + 1 and doc.keys[i] in "،," and pair.end - pair.begin >= 3:
                    return Opening(k, "quote")  # أضاف المسؤول، "لا حلول"
                if k == i + 1 and doc.keys[i] in _GOVERNED:
                    return Opening(k, "that")  # داعيا إلى "خطة وطنية"
                k = pair.last
                continue
            speech = doc.sense(k, "speech")
            if speech and k > i and speech.value[1] in ("participle", "noun", "finite") and not _is_object(doc, k):
                # علق قائلا: the participle is the cue of what follows
                return Opening(k, "cue") if speech.value[0] == "say" and speech.value[1] != "finite" and k <= i + 12 else None
            if near and k - i > 3 and what == "" and key in "،,":
                return None
            k += 1
        return None


def _passable(doc: Document, i: int, k: int) -> bool:
    """Whether only prepositions, places of speech and signs stand between: مؤكدا، في الوقت ذاته، أن."""
    return all(not doc.sense(n, "object") for n in range(i, k)) and (role(doc, i) in ("prep", "with", "adverb", "time") or (
        doc.keys[i] in "،,-"
    ) or k - i <= 6)


def _begins_clause(doc: Document, i: int, first: int) -> bool:
    """Whether the verb at token i comes first in its clause, so that its subject follows or is dropped."""
    if i <= first or doc.at[i]["speech"].prefix:
        return True
    return not is_word(doc, i - 1) or doc.keys[i - 1] in ("ثم", "كما", "فيما", "بينما", "حيث", "اذ", "و", "حسبما")


def _is_object(doc: Document, i: int) -> bool:
    """Whether the word stands right after another verb, as its object, and is no verb itself: رفض ذكر اسمه."""
    if doc.at[i]["speech"].prefix or doc.keys[i][0] in "يت":
        return False
    before = doc.sense(i - 1, "speech")
    if before:
        return bool(before.value[1] == "finite")
    return role(doc, i - 1) == "verb" and doc.keys[i - 1] not in _AUXILIARIES


def _turns(doc: Document, first: int) -> bool:
    """Whether the sentence brings somebody new in: من جانبه، من جهتها."""
    for k in range(first, min(first + 2, len(doc) - 1)):
        if doc.keys[k] in ("من", "ومن") and doc.keys[k + 1] in _TURNS:
            return True
    return False


def _labelled(doc: Document, i: int, end: int) -> int | None:
    """The quotation that is the label: بأنه «...», بـ«...», كـ«...», at most three words after its particle."""
    allowed = 0
    for k in range(i, end):
        key = doc.keys[k]
        if doc.sense(k, "mark") and allowed:
            return k
        if key.startswith("بان") or key in ("ب", "ك", "علي", "بمثابه", "وب") or role(doc, k) == "that":
            allowed = 4
        elif allowed:
            allowed -= 1
        elif doc.sense(k, "stop"):
            return None
    return None


def _first_noun(doc: Document, first: int, last: int) -> int:
    """The subject alone, before the object of a verb that takes both: [وسائل الإعلام] [بور هاشمي] بأنه."""
    if first >= last:
        return last
    k = first
    while k < last - 1 and not is_definite(doc, k) and source(doc, k):
        k += 1  # a construct ends in its first definite word
    if not source(doc, first):
        return last
    k += 1
    while k < last and is_definite(doc, k) and doc.keys[k].endswith(("ي", "يه", "ين", "ون")):
        k += 1
    return k
