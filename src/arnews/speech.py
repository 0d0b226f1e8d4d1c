"""Who says something: the verbs and phrases of saying of a text, with their speakers.

A verb counts by what follows it. قال is speech whatever follows; أعلن is with a clause, a colon or a quotation; سجل
only with one of them right after its subject. The classes are in `arnews.lexicon.speech`.

The subject follows the verb (قال الوزير إن), or stands before it (لكن الوزير قال), or is dropped; then it is the last
speaker, as long as verb and speaker agree in gender and nobody else has been brought in (من جانبه).
"""

from __future__ import annotations

from typing import NamedTuple

from arnews.document import Document, Saying
from arnews.model import Mention
from arnews.openings import SPEECH, Opening, is_object, label, labeller, opening
from arnews.phrases import begins_word, is_said, noun_phrase, role, source, subject_before
from arnews.speakers import Speaker, Speakers

_COMMAS = frozenset("،,-–")
# What may stand between a verb and its subject.
_BEFORE_SUBJECT = frozenset(("with", "adverb", "time"))
_TO_ME = frozenset(("لي", "لنا"))
# Classes that need a clause, a colon or a quotation.
_CLOSE = frozenset(("near", "note"))
_CLAUSAL = frozenset(("that", "ask"))
_CLAUSE_WORDS = frozenset("ثم كما فيما بينما حيث اذ و حسبما".split())
# Participles that are also nouns of action: مطالبة "demand".
_LIKE_NOUNS = frozenset("مطالبه متابعه مخاطبه مواصله متابعا".split())
# Verbs that are prepositions unless a conjunction stands before them.
_PREPOSITIONS = frozenset("عبر بين".split())
# Before a verb whose subject is a thing: مما يؤكد أن.
_THINGS = frozenset("مما بما بمن لمن".split())
_RELATIVES = frozenset("الذي التي الذين".split())
_POINTING = frozenset("هذا هذه ذلك تلك".split())
_WRITTEN = frozenset("عليه عليها".split())  # لافتات كتب عليها
_INSIDE = frozenset("فيها فيه".split())  # كلمة قال فيها
_TOLD = frozenset("كما حسبما وكما وفقما".split())
_ACCORDING = frozenset("وفق بحسب حسب وفقا طبقا وبحسب وحسب ووفق ووفقا".split())
_WITH_L = frozenset("وفقا طبقا".split())
_AGENTS = frozenset("قبل طرف جانب".split())  # من قبل
_NEGATIONS = frozenset("لا لم لن ولا ولم ولن".split())
# How far a relayed saying reaches: نقلت الإذاعة عن المهندسة سلوى القاضي، مديرة السد، قولها.
_RELAY = 36
# The longest office between commas after a name.
_OFFICE = 16


class _Cue(NamedTuple):
    """A word of saying at token i, as the lexicon knows it."""

    i: int
    last: int
    prefix: int
    kind: str
    form: str
    gender: str


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
        self.done = 0  # tokens before this one are part of a cue already
        self.speakers = Speakers(doc)
        self.ending = {pair.last: pair for pair in doc.pairs}
        self.pair = 0  # pairs before this one have been passed
        self.quoted = 0  # tokens before this one stand in a long quotation

    def saying(self, i: int) -> Saying | None:
        doc = self.doc
        if i < self.done or doc.keys[i] in _PREPOSITIONS:
            return None  # بين and عبر without a conjunction are no verbs
        _, value, prefix, size, _ = doc.at[i]["speech"]
        kind, form, gender = value
        if kind == "none":
            self.done = i + size
            return None
        cue = _Cue(i, i + size, prefix, kind, form, gender)
        if i >= self.speakers.end:
            self.speakers.enter(i)
        found = self._read(cue)
        if found is None:
            return None
        self.done = found.last
        if found.speaker and form != "source" and not self._is_quoted(i):
            self.speakers.remember(found.speaker, gender, form == "finite")
        return found

    def _read(self, cue: _Cue) -> Saying | None:
        if cue.kind == "label":
            return self._label(cue)
        if cue.kind == "relay":
            return self._relay(cue)
        if cue.form == "source":
            return self._source(cue)
        if cue.form == "closing":
            return self._carried(cue, Opening(cue.i, "after"))
        if cue.form == "noun":
            return self._noun(cue)
        return self._participle(cue) if cue.form == "participle" else self._verb(cue)

    # ---- finite verbs ---------------------------------------------------------------------------------------------

    def _verb(self, cue: _Cue) -> Saying | None:
        """قال الوزير إن; لكن الوزير قال إن; وقال إن; "..."، قال الوزير."""
        doc, i = self.doc, cue.i
        told = self._is_told(i)
        initial = self._begins_clause(cue)
        closes = self._closes_quotation(cue)
        if self._is_no_saying(cue, told) or (
            cue.kind in _CLOSE and not (initial or closes or told or doc.key(i + 1) in _WRITTEN)
        ):
            return None
        first = self._subject_start(i + 1)
        last = self._subject_end(first, closes)
        if last > first and doc.keys[first] in _POINTING and not source(doc, first + 1):
            return None  # يؤكد هذا الرقم أن
        begins = self._opening(cue, first, last)
        said_before = closes and (begins is None or begins.how != "that")
        if said_before or (begins is None and told and (last > first or _has_pronoun(doc, i))):
            begins = Opening(i, "after")
        before = None if initial or (begins and begins.how == "after") else subject_before(doc, i, self.speakers.first)
        if not self._is_speech(cue, first, last, begins, before, initial):
            return None
        begins = begins or Opening(last, "")
        if cue.kind == "ask" and begins.how == "quote":
            begins = Opening(begins.at, "that")  # طالب الحزب «بفتح المكتبات»
        if before and doc.keys[before[0]] in _POINTING and not source(doc, before[0] + 1):
            return None  # هذا الرقم يؤكد أن
        if before and self._is_before(before, first, last, begins):
            return self._said(cue, before, begins)
        if doc.key(i - 1) in _RELATIVES and first == i + 1 and not _has_pronoun(doc, i):
            last = first  # الذي انتقد مسلسل "...": its object
        if cue.gender == "m" and last > first and self.speakers.is_feminine(first):
            last = first  # طالب الحكومة بالعمل: its object
        if cue.kind == "ask" and not self.speakers.is_known(first) and begins.at - 1 > last:
            last = first  # ناشدت كل القوى ...: its object
        if last > first and (self.speakers.can_be(first) or (begins.how != "" and not is_said(doc, first))):
            return self._said(cue, (first, last), begins)
        if cue.kind in _CLAUSAL and not initial and role(doc, i - 1) == "" and begins.how != "after":
            return None  # الفحص في المختبر كشف أنها: some noun further back
        unclear = last > first and not is_said(doc, first)  # a name that may be subject or object
        if unclear or (not initial and role(doc, i - 1) == "clause") or doc.key(i + 1) in _INSIDE:
            return self._said(cue, None, begins)
        if not cue.prefix and i > self.speakers.first:
            apposed = self._apposed(i)
            if apposed:
                return self._said(cue, apposed, begins)
            if doc.sense(i - 1, "mark") and begins.how != "after":
                return None if cue.kind in _CLAUSAL else self._said(cue, None, begins)  # التقرير "أكد على ..."
            if doc.keys[i][0] in "يت" and begins.how != "after":
                return self._said(cue, None, begins)  # رسالة إلى البلدية، تكشف خلالها
        return self._carried(cue, begins)

    def _is_no_saying(self, cue: _Cue, told: bool) -> bool:
        """Whether the word before the verb tells that it is a noun, or that nobody says it."""
        doc, i = self.doc, cue.i
        if cue.prefix or i == self.speakers.first:
            return False
        before, senses = doc.key(i - 1), doc.at[i - 1]
        return (
            (bool(senses) and role(doc, i - 1) == "prep")  # دون ذكر هوية
            or (bool(senses) and is_object(doc, i))  # رفض ذكر اسمه
            or before in _THINGS  # مما يؤكد أن
            or (before == "ما" and not told and not _has_pronoun(doc, i))  # وهو ما يؤكد أن
            or (before == "ان" and doc.keys[i][0] in "يت")  # يأمل أن يوضح
        )

    def _opening(self, cue: _Cue, first: int, last: int) -> Opening | None:
        plain = cue.kind not in _CLAUSAL
        if last > first and role(self.doc, cue.i - 1) != "verb":
            return opening(self.doc, last, self.speakers.end, near=cue.kind in _CLOSE, plain=plain)
        # without a subject of its own the clause follows soon: تعتبر من أفضل ... is no speech
        return opening(self.doc, first, self.speakers.end, near=cue.kind != "say", plain=True)

    def _is_speech(
        self, cue: _Cue, first: int, last: int, begins: Opening | None, before: tuple[int, int] | None, initial: bool
    ) -> bool:
        """Whether what follows a verb makes it one of saying."""
        doc = self.doc
        known = last > first and self.speakers.is_known(first)
        if begins is None:
            if cue.kind in _CLAUSAL:  # كشفت الوزارة عن خطة, دعا الوزير إلى الحوار
                return known and doc.key(last) in ("الي", "عن", "علي")
            object_follows = last == first or (is_said(doc, first) and role(doc, first) != "this")
            return cue.kind == "say" and (known or object_follows or bool(before and self.speakers.is_known(before[0])))
        if cue.kind == "note" and begins.how not in ("that", "colon"):
            return known  # سجل المؤشر «مازن» تراجعا
        if begins.how != "that":
            return "alias" not in doc.at[cue.i]  # تُدعى "..."
        if cue.kind != "say" and doc.key(cue.i - 1) in _NEGATIONS:
            return begins.at - 1 <= last + 1  # لا تعتبر إشكالا ... أن
        if cue.kind in _CLOSE:  # not سجلت مبيعات القمح، ..., أن
            return known or last == first or begins.at - 1 <= last + 1
        return True

    def _is_before(self, before: tuple[int, int], first: int, last: int, begins: Opening) -> bool:
        """Whether the noun phrase before a verb is its subject, and the one after it, if any, its object."""
        if last == first or self.speakers.is_known(before[0]):
            return True
        if self.speakers.is_known(first):
            return False  # وهي فرصة أكد خلالها الوزير
        directly = begins.how in ("that", "colon") and begins.at - 1 <= last  # يقول آخرون إن
        return not directly

    # ---- other forms ----------------------------------------------------------------------------------------------

    def _participle(self, cue: _Cue) -> Saying | None:
        """مضيفا أن, قائلا: «...»"""
        doc, i = self.doc, cue.i
        loose = begins_word(doc, i - 1) and not cue.prefix
        if loose and (role(doc, i - 1) in ("prep", "this") or source(doc, i) or doc.keys[i] in _LIKE_NOUNS):
            return None
        begins = opening(doc, cue.last, self.speakers.end, near=True)
        if begins and begins.how == "quote" and cue.kind == "ask":
            begins = Opening(begins.at, "that")
        return self._dependent(cue, begins) if begins else None

    def _noun(self, cue: _Cue) -> Saying | None:
        """عن المهندسة سلوى القاضي قولها إن, بقوله «...»"""
        begins = opening(self.doc, cue.last, min(self.speakers.end, cue.i + SPEECH), near=True)
        if begins is None:
            return None
        relayed = self._relayed(cue.i)
        return self._said(cue, relayed, begins) if relayed else self._dependent(cue, begins)

    def _source(self, cue: _Cue) -> Saying | None:
        """بحسب التقارير, وفقا لوزارة الصحة: the source follows."""
        doc, first = self.doc, cue.last
        letters = 0  # of a clitic before the source: 1 in لوزارة, 0 in للتقارير, where it is part of the article
        if doc.keys[cue.i][cue.prefix :] in _WITH_L:
            word = doc.key(first)
            if word[:1] != "ل":
                return None
            if word == "ل":
                first += 1
            else:
                letters = 0 if word.startswith("لل") else 1
        if first >= self.speakers.end or not begins_word(doc, first) or role(doc, first) == "clause":
            return None
        measure = doc.sense(first, "object")
        if measure and measure.value == "measure":
            return None  # وفق القانون
        adjoined = letters > 0 or doc.keys[first].startswith("لل")
        last = (
            max(noun_phrase(doc, first + 1, self.speakers.end), first + 1)
            if adjoined
            else noun_phrase(doc, first, self.speakers.end)
        )
        if last == first or not (
            self.speakers.can_be(first) or (cue.kind == "say" and not doc.keys[first].endswith(("ه", "ها")))
        ):
            return None
        return Saying(cue.i, cue.last, self._words(cue), doc.mention(first, last, letters), False, last, "")

    def _label(self, cue: _Cue) -> Saying | None:
        """وصفه بأنه «...», تصنف كـ«...»: speech only with the quoted label."""
        doc, first = self.doc, cue.last
        at = label(doc, first, min(self.speakers.end, first + 30))
        if at is None:
            return None
        begins = Opening(at, "label")
        for k in range(first, at):
            if doc.keys[k] == "من" and doc.key(k + 1) in _AGENTS:
                last = noun_phrase(doc, k + 2, at)
                if last > k + 2:
                    return self._said(cue, (k + 2, last), begins)
        last = labeller(doc, first, noun_phrase(doc, first, at))
        # وصف القرار بأنه «...»: what stands alone and is no speaker is what is labelled
        labelled = (
            doc.key(first).startswith("ال")
            and not self.speakers.is_known(first)
            and not (begins_word(doc, last) and role(doc, last) == "")
        )
        if last > first and not labelled:
            return self._said(cue, (first, last), begins)
        before = None if self._begins_clause(cue) else subject_before(doc, cue.i, self.speakers.first)
        return self._said(cue, before, begins) if before else self._carried(cue, begins)

    def _relay(self, cue: _Cue) -> Saying | None:
        """نقلت الوكالة عن الوزير أن, نقلت الوكالة أن; with قوله that noun is the cue."""
        doc, first = self.doc, cue.last
        end = min(self.speakers.end, first + _RELAY)
        if any((sense := doc.sense(k, "speech")) and sense.value[1] == "noun" for k in range(first, end)):
            return None
        begins = opening(doc, first, end)
        if begins is None:
            return None
        for k in range(first, begins.at):
            if doc.keys[k] == "عن":
                last = noun_phrase(doc, k + 1, begins.at)
                if last > k + 1:
                    return self._said(cue, (k + 1, last), begins)
        last = noun_phrase(doc, first, end)
        passes_on = source(doc, first) in ("media", "body", "member")
        return self._said(cue, (first, last), begins) if last > first and passes_on else None

    def _words(self, cue: _Cue) -> Mention:
        return self.doc.mention(cue.i, cue.last, cue.prefix)

    # ---- speakers -------------------------------------------------------------------------------------------------

    def _said(self, cue: _Cue, speaker: tuple[int, int] | None, begins: Opening) -> Saying:
        mention = self.speakers.mention(*speaker) if speaker else None
        return Saying(cue.i, cue.last, self._words(cue), mention, False, begins.at, begins.how)

    def _carried(self, cue: _Cue, begins: Opening) -> Saying:
        return self._of(cue, self.speakers.carried(cue.gender), begins)

    def _dependent(self, cue: _Cue, begins: Opening) -> Saying:
        return self._of(cue, self.speakers.dependent(cue.i), begins)

    def _of(self, cue: _Cue, speaker: Speaker | None, begins: Opening) -> Saying:
        """A saying of somebody named earlier, or of nobody told."""
        mention = speaker.mention if speaker else None
        return Saying(cue.i, cue.last, self._words(cue), mention, speaker is not None, begins.at, begins.how)

    def _apposed(self, i: int) -> tuple[int, int] | None:
        """The name that begins the sentence, its office between commas after it: سامي مراد، محلل اقتصادي، أشار."""
        doc, start = self.doc, self.speakers.first
        if doc.keys[i - 1] not in _COMMAS:
            return None
        for k in range(i - 2, max(start, i - _OFFICE), -1):
            if doc.keys[k] in _COMMAS:
                last = noun_phrase(doc, start, k, whole=True)
                return (start, k) if last == k and source(doc, k + 1) else None
        return None

    def _relayed(self, i: int) -> tuple[int, int] | None:
        """The one of whom something is passed on: نقلت الإذاعة عن المهندسة سلوى القاضي، مديرة السد، قولها."""
        doc = self.doc
        for k in range(i - 1, max(self.speakers.first, i - _RELAY), -1):
            if doc.keys[k] == "عن":
                last = noun_phrase(doc, k + 1, i)
                return (k + 1, last) if last > k + 1 else None
            if (speech := doc.sense(k, "speech")) and speech.value[0] != "relay":
                return None
        return None

    # ---- around a verb --------------------------------------------------------------------------------------------

    def _begins_clause(self, cue: _Cue) -> bool:
        """Whether a verb comes first in its clause, so that its subject follows or is dropped."""
        doc, i = self.doc, cue.i
        if i <= self.speakers.first or cue.prefix > 0:
            return True
        return not begins_word(doc, i - 1) or doc.keys[i - 1] in _CLAUSE_WORDS

    def _subject_start(self, i: int) -> int:
        """The token at which the subject may begin: after به, عنه, له and an adverb or two."""
        doc = self.doc
        for k in range(i, min(i + 3, self.speakers.end)):
            to_me = doc.keys[k] in _TO_ME and role(doc, k + 1) in ("that", "with", "prep")
            if not to_me and role(doc, k) not in _BEFORE_SUBJECT:
                return k
            i = k + 1
        return i

    def _subject_end(self, first: int, closes: bool) -> int:
        """Where the subject after a verb ends; before a colon or a quotation, or after one, it is all of the phrase."""
        doc = self.doc
        last = noun_phrase(doc, first, self.speakers.end)
        if last > first and doc.key(last)[:1].isalpha() and role(doc, last) == "":
            whole = noun_phrase(doc, first, self.speakers.end, whole=True)
            named = whole == last + 1 and role(doc, whole) == "that"  # قال الرسام سامي إن
            if closes or named or doc.key(whole) == ":" or doc.sense(whole, "mark"):
                return whole
        return last

    def _is_told(self, i: int) -> bool:
        """Whether the verb stands in وفق ما أفاد به, كما أعلن, حسبما ذكر."""
        before = self.doc.key(i - 1)
        return before in _TOLD or (before in ("ما", "لما") and self.doc.key(i - 2) in _ACCORDING)

    def _closes_quotation(self, cue: _Cue) -> bool:
        """Whether a quotation of some length ends right before the verb: «...»، قال فلان."""
        if cue.prefix:
            return False
        pair = self.ending.get(cue.i - 1 if self.doc.key(cue.i - 1) in _COMMAS else cue.i)
        return pair is not None and pair.end - pair.begin >= 3

    def _is_quoted(self, i: int) -> bool:
        """Whether the token stands inside of a long quotation, whose speakers are not the article's."""
        pairs = self.doc.pairs
        while self.pair < len(pairs) and pairs[self.pair].first <= i:
            if pairs[self.pair].end - pairs[self.pair].begin > SPEECH:
                self.quoted = max(self.quoted, pairs[self.pair].last)
            self.pair += 1
        return i < self.quoted


def _has_pronoun(doc: Document, i: int) -> bool:
    """Whether the verb at token i has its object written to it: أكده, أعلنتها."""
    return doc.keys[i].endswith(("ه", "ها", "هم"))
