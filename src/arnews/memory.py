"""What is remembered of who speaks, while the sayings of a text are read in order; and whom a relative means."""

from __future__ import annotations

from bisect import bisect_right

from arnews import actors, clauses, nominals, sayings
from arnews.document import Document
from arnews.given import is_given, is_surname
from arnews.index import value_of
from arnews.inflection import verb
from arnews.joints import last_of
from arnews.model import Mention
from arnews.persons import Persons
from arnews.phrases import (
    NAME,
    begins_word,
    is_definite,
    noun_phrase,
    role,
    source,
)
from arnews.roles import COMMAS
from arnews.starts import FROM, TURNS
from arnews.subjects import is_name
from arnews.words import has_pronoun

# Endings of plurals: the last speaker can be the subject of قالوا only if there are several.
PLURALS = ("ون", "ين", "ات", "اء", "و", "ونا")
_MANY = frozenset("بعض عدد مجموعه معظم اغلب غالبيه جميع كبار".split())
FAR = 64  # tokens before a verb, in which its speaker is looked for
_TURNING = frozenset("الا لكن ولكن بيد لكنه لكنها لكنهم وان وانه وانها وانهم".split())

Speaker = tuple[Mention, str]
"""A speaker as mentioned, and the gender of the verb that was used of him: `m`, `f`, `p` or nothing."""


class Memory(Persons):
    """The last speakers, and those of the sentence at hand."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.before = 0  # where the one before it begins
        self.spoken = -1  # the last sentence in which somebody spoke
        self.last: Speaker | None = None  # the subject of the last finite verb of saying
        self.outer: Speaker | None = None  # who said that the last one said: قالت النائبة إن الوزير أكد
        self.here: Speaker | None = None  # the speaker of the last saying in this sentence
        self.embedded = False  # whether the last one is told of by the one before: قال سامي إن الوزارة أكدت
        self.actor: Mention | None = None  # the last one who did something, and what else he says is a participle
        self.cited: Mention | None = None  # the last source of this sentence: وفق الوزير
        self.source: Mention | None = None  # that of the one before, where nobody else spoke

    def enter(self, i: int) -> None:
        """Move on to the sentence of token i."""
        doc = self.doc
        starts = doc.sentence_starts
        n = bisect_right(starts, i)
        self.first = starts[n - 1]
        self.before = starts[n - 2] if n > 1 else 0
        self.end = starts[n] if n < len(starts) else len(doc)
        self.source = self.cited if self.here is None else None
        self.here = self.cited = None
        if self.last and self._turns():
            self.last = None

    def remember(self, mention: Mention, gender: str, finite: bool) -> None:
        if gender == "m" and self.is_feminine(self.doc.token_at(mention.span.start)):
            gender = "f"  # أعرب الحركة
        new = (mention, gender)
        if finite:
            paper = source(self.doc, self.doc.token_at(mention.span.start)) == "document"  # ودعا البيان ... وناشدت
            self.outer = self.here or (self.last if paper else None)
            at = self.doc.token_at(mention.span.start) - 1
            led = role(self.doc, at) == "that" or self.doc.keys[at] == "وان"
            self.embedded = led and self.here is not None and self.here[0] is not mention
        if (finite and not self.embedded) or mention is self.actor:  # who acts may speak on in the next sentence
            self.last = new
        self.here = new
        self.spoken = self.first

    def write(self, paper: Mention) -> None:
        """Remember a document that speaks, or who wrote it: وجاء في بيان أصدرته الوزارة أن ... وأضافت."""
        doc = self.doc
        first, last = doc.token_at(paper.span.start), doc.token_at(paper.span.end - 1) + 1
        at = last + 1
        if verb(doc, last) and (has_pronoun(doc, last) or doc.keys[at] in ("به", "بها")):
            at += not has_pronoun(doc, last)  # كلمة بعث بها سامي مراد
            end = noun_phrase(doc, at, self.end)
            if self.can_be(at) or actors.can_head(doc, at, end):
                self.remember(self.mention(at, end), "", True)
                return
        alone = last == first + 1 and not is_definite(doc, first)  # في بيان
        self.remember(paper, "f" if self.is_feminine(first) else "m", not alone or self.last is None)

    def goes_on(self, i: int) -> bool:
        """Whether another verb of saying, or its speaker, stands right before token i: كتب الفريق يقول."""
        before = self.doc.sense(i - 1, "speech")
        if before:
            return bool(before.value[1] == "finite")
        return self.here is not None and self.here[0].span.end == self.doc.ends[i - 1]

    def antecedent(self, i: int) -> Mention | None:
        """The one before a relative, whose verb stands at token i: على لسان سامي مراد، الذي قال إن."""
        doc = self.doc
        last = i - 1
        if doc.keys[last - 1] in COMMAS:
            last -= 1
        for near in (self.here and self.here[0], self.cited, self.last and self.last[0]):
            if near and near.span.end == doc.ends[last - 1]:
                return near
        if doc.keys[last - 1] in sayings.ONE:  # كان سامي مراد أحد الذين نوهوا
            subject = clauses.main_subject(doc, self.first, last - 1, self.is_known)
            return self.mention(subject.first, subject.last) if subject else None
        pair = doc.pair_before(last)  # صحيفة «الأفق» التي حذرت
        first = pair.first if pair and pair.last == last and last - pair.first <= NAME else last
        while first > self.first and begins_word(doc, first - 1) and role(doc, first - 1) in ("", "venue", "prep"):
            if doc.keys[first - 1] == "مثل":  # عدد من النواب مثل | سامر مراد الذي
                break
            first -= 1
        feminine = doc.keys[i - 1].endswith("التي")
        for k in range(first, last):
            # بيان الوزارة التي: the one that agrees with the relative
            agrees = not source(doc, k) or self.is_feminine(k) == feminine or doc.keys[k].endswith("ات") == feminine
            agrees = agrees or (k + 1 == last and source(doc, k) == "body")  # تويتر، التي
            known = self.is_known(k) if "place" not in doc.at[k] else role(doc, k - 1) != "prep"  # في الجزائر، التي
            # المحتجين الذين; رياض مراد، الذي; نظيرها المصري، الذي
            several = doc.keys[i - 1].endswith("الذين") and is_definite(doc, k) and doc.keys[k].endswith(("ون", "ين"))
            known = known or several or is_name(doc, k, last) or doc.keys[k] in nominals.PEERS
            known = known or (is_given(doc, k) and is_surname(doc, k + 1))
            if known and agrees and noun_phrase(doc, k, last) == last:
                if source(doc, k) == "document" and doc.keys[i + 1] in sayings.INSIDE:
                    continue  # تصريح | الوزير الذي قال فيه
                k = actors.met(doc, k, last)
                k, joint = (k, 0) if doc.keys[i - 1].endswith("ين") else last_of(doc, k, last)
                if joint:
                    self.names.update(doc.keys[k + 1 : last])
                return doc.mention(k, last, joint) if joint else self.mention(k, last)
        if doc.keys[i - 1][0] != "و":
            return None
        back = range(i - 2, max(self.first, i - FAR), -1)  # ريان مراد، الذي درس الخط، والذي أعلن
        k = next((k for k in back if doc.keys[k] == doc.keys[i - 1][1:]), 0)
        return self.antecedent(k + 1) if k else None

    def _is_apart(self, i: int) -> bool:
        """Whether a clause that is opposed or joined to what the last speaker says stands before the participle at
        token i, which then goes on with who tells of him: لكن الحكومة رفضت، مضيفا."""
        doc = self.doc
        if self.here is None or doc.keys[i].endswith("ين"):
            return False
        at = max(doc.token_at(self.here[0].span.start), i - FAR)
        return not _TURNING.isdisjoint(doc.keys[at:i])

    def _agrees(self, speaker: Speaker, gender: str) -> bool:
        mention, used = speaker
        if gender == "p":
            head = self.doc.keys[self.doc.token_at(mention.span.start)]
            two = head.endswith("ان") and (head.startswith("ال") or value_of(head[:-2], "source") is not None)
            # المنظمتان ... وأوضحتا; مصدران ... وأضافا; 12 نائبا ... وأضافوا
            two = two or head.isdecimal()
            return used == "p" or two or head.endswith(PLURALS) or head in _MANY or head in nominals.CROWDS
        if gender == "m" and self.doc.keys[self.doc.token_at(mention.span.start)].endswith("ون"):
            return False  # يقول مختصون ... ورأى
        return not gender or not used or gender == used

    def _is_body(self, speaker: Speaker) -> bool:
        """Whether the speaker is a body, of which several may speak: شددت الأمانة، مطالبين."""
        return source(self.doc, self.doc.token_at(speaker[0].span.start)) == "body"

    def _turns(self) -> bool:
        """Whether the sentence brings somebody new in."""
        keys, first = self.doc.keys, self.first
        return any(keys[k] in TURNS and keys[k - 1] in FROM for k in range(first + 1, min(first + 5, self.end)))
