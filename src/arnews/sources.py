"""Sayings told by a noun or a particle: the source after بحسب and نقلت ... عن, قوله, and labels.

The finite verbs are read in `arnews.speech`, the participles in `arnews.participles`.
"""

from __future__ import annotations

import re

from arnews import nominals, sayings
from arnews.actors import can_head
from arnews.before import subject_before
from arnews.document import Document
from arnews.index import value_of
from arnews.inflection import verb
from arnews.memory import Speaker
from arnews.openings import SPEECH, label, labeller, opening
from arnews.persons import RELAY
from arnews.phrases import ACT, NAME, begins_word, is_accusative, is_definite, noun_phrase, role, source
from arnews.roles import SIGNS
from arnews.speakers import Found, Speakers, earlier
from arnews.words import has_pronoun, owned

# What is gone by, and says nothing: حسب الطلب.
_MEASURES = frozenset("طلب ولايه موقف تسلسل".split())
_BROKEN = re.compile("..ا.ين")  # one plural of things: للموازين, للعناوين; no للمختصين
_BY = frozenset("ب بانه بانها بانهم بانهما".split())


class Sources:
    """A word of saying at hand, and what the words around it tell of it where it is no verb."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.speakers = Speakers(doc)
        # the word: tokens `i` to `last`, its letters of clitics, and what the lexicon says of it
        self.i = self.last = self.prefix = 0
        self.joined = False  # whether "and" stands before it, also apart: و اكد
        self.kind = self.gender = ""
        self.relayer: Speaker | None = None  # who passes on what another says: نقلت الوكالة عن الوزير

    def _noun(self) -> Found | None:
        """عن المهندسة سلوى القاضي قولها إن, بقوله «...»"""
        begins = opening(self.doc, self.last, min(self.speakers.end, self.i + SPEECH), near=True)
        whom = self.speakers.relayed(self.i) if begins is None and self.doc.keys[self.i] in sayings.STANCES else None
        if whom and whom[1] == self.i:
            return self._said(whom, self.last, "")  # نقل بيان عن السفيرة تأكيدها دعم بلادها
        if begins is None or self.doc.keys[self.last][:1] == "و":
            return None  # بالقول والفعل
        main = verb(self.doc, self.i - 1)
        if main and self.doc.keys[self.i][0] == "ب":  # فاكتفت بالقول
            self.gender = main.gender
            return self._carried(*begins)
        relayed = self.speakers.relayed(self.i)
        if relayed:
            cues = (k for k in range(relayed[0] - 2, max(self.speakers.first - 1, relayed[0] - RELAY), -1))
            cue = next((k for k in cues if (s := self.doc.sense(k, "speech")) and s.value[0] == "relay"), None)
            if cue is not None:
                self._relays(cue + 1, relayed[0] - 1, self.doc.at[cue]["speech"].value[2])
        return self._said(relayed, *begins) if relayed else self._dependent(*begins)

    def _source(self) -> Found | None:
        """بحسب التقارير, وفقا لوزارة الصحة: the source follows."""
        doc, first = self.doc, self.last
        letters = 0  # of a clitic before the source: 1 in لوزارة, 0 in للتقارير, where it is part of the article
        if doc.keys[self.i][self.prefix :] in sayings.WITH_L:
            word = doc.keys[first]
            if word[:1] != "ل":
                return None
            if word == "ل":
                first += 1
            else:
                letters = 0 if word.startswith("لل") else 1
        quoted = "mark" in doc.at[first] if first < self.speakers.end else False
        if first >= self.speakers.end or not (begins_word(doc, first) or quoted) or role(doc, first) == "clause":
            return None
        measure = doc.sense(first, "object")
        led = letters > 0 or doc.keys[first].startswith("لل")
        noun = doc.keys[first][letters:].removeprefix("لل").removeprefix("ال")
        if (measure and measure.value == "measure") or noun in sayings.RULES or noun in _MEASURES:
            return None  # وفق القانون, حسب الموقع الجغرافي
        if noun == "ارقام" and doc.keys[first + 1] in ("تسلسليه", "متسلسله", "قياسيه", "محدده"):
            return None
        if noun == "موقع" and doc.keys[first + 1] in ("الجغرافي", "المستخدم", "الحالي"):
            return None
        called = doc.pair_at(first) if "mark" in doc.at[first] else None
        if called:  # حسب "بي بي سي"
            known = called.closed and called.last - called.first <= NAME and self.i <= self.speakers.first + 1
            return (doc.mention(first, called.last), False, called.last, "") if known else None
        head = first + (noun in sayings.ONE_OF)  # حسب أحدث الأرقام, وفقا لأحدث الأرقام
        last = noun_phrase(doc, first, self.speakers.end, led=led)
        if head > first and last == head:
            last = noun_phrase(doc, head, self.speakers.end)
        apart = self.i <= self.speakers.first + 1 or doc.keys[self.i - 1] in SIGNS
        after = last + (doc.keys[last] in SIGNS and doc.keys[first].endswith("ين"))
        heads = apart and doc.keys[after] in sayings.SO  # وحسب متعاملين، فإن
        if (
            last == first
            or not (
                self.speakers.can_be(head)
                or heads
                or is_accusative(doc, first)  # حسب المنظمين
                or (doc.keys[first][:2] == "ال" and doc.keys[first] in nominals.GOVERNED)  # حسب القائمين على المعرض
                or self._is_his(first)
                or (self.kind == "say" and not doc.keys[first].endswith(("ه", "ها")))
                or (led and self._is_named(first, last, letters))
                # ووفقا للمختصين أيضا، يرجع هذا إلى
                or (apart and doc.keys[first].startswith("لل") and noun.endswith("ين") and not _BROKEN.fullmatch(noun))
            )
        ):
            return None
        opens, how = last, ""
        if self.i <= self.speakers.first + 1:  # وحسب البلاغ، فإن "..." opens its sentence
            after = last + (doc.keys[last] in SIGNS)
            if doc.keys[after] in sayings.SO:
                opens, how = after + 1, "that"
        return doc.mention(first, last, letters), False, opens, how

    def _is_his(self, first: int) -> bool:
        """Whether a noun of the lexicon with a pronoun is the source: نقلا عن مصادرها."""
        key = self.doc.keys[first]
        stem = next((key.removesuffix(his) for his in ("ها", "هم", "ه") if key.endswith(his)), "")
        return len(stem) > 3 and owned(self.doc, first) and value_of(stem, "source") in ("member", "document", "media")

    def _is_named(self, first: int, last: int, letters: int) -> bool:
        """Whether a name behind ل is a source: one known, or one that no table has, apart: «...»، وفقا لحسام."""
        doc = self.doc
        head = doc.keys[first][1:] if letters else "ا" + doc.keys[first][1:]
        if head in self.speakers.names and len(head) > 3:
            return True
        if head in nominals.OUTLETS:
            return True  # وفقا لدويتشه فيله
        apart = doc.keys[self.i - 1] in SIGNS and ("stop" in doc.at[last] or doc.keys[last] in SIGNS)
        return (
            apart
            and not any(doc.at[k] or owned(doc, k) or is_definite(doc, k) for k in range(first, last))
            and (letters > 0 or head.endswith("ي"))
            and not ACT.fullmatch(head)
            and last <= first + 2
        )

    def is_told(self) -> bool:
        """Whether the word at hand tells where something is from: كما أعلن, وفق ما أفاد به, «...»، على ما قال."""
        keys, i = self.doc.keys, self.i
        if keys[i - 1] not in ("ما", "لما"):
            return keys[i - 1] in sayings.TOLD
        return self.is_echo() or keys[i - 2] in sayings.ACCORDING or (keys[i - 2] == "علي" and keys[i - 3] in SIGNS)

    def is_echo(self) -> bool:
        """Whether the word at hand is said of what is told before: وهو ما رد عليه الوزير; not بحسب ما صرح به."""
        keys, i = self.doc.keys, self.i
        if keys[i - 1] != "ما" or keys[i - 2] in sayings.ACCORDING:
            return False
        return role(self.doc, i + 1) == "with" and keys[i + 1] not in sayings.INSIDE

    def _document(self) -> Found | None:
        """جاء في البيان أن, كما ورد في التقرير: the document speaks."""
        doc, first = self.doc, self.last
        if first >= self.speakers.end or doc.taken[first]:
            return None
        last = noun_phrase(doc, first, self.speakers.end)
        if last == first:
            return None
        if self.i > self.speakers.first and self.is_told():
            return self._said((first, last), self.i, "after")
        if doc.keys[self.i - 1] == "ما" and doc.keys[last][:1] == "ب":
            return None  # واصفا ما ورد في البيان | بأنه "كذب"
        published = verb(doc, last) is not None and has_pronoun(doc, last)  # مقال نشرته مجلة "الأفق" (Horizon) أن
        begins = opening(doc, last, self.speakers.end, near=not published)
        written = any(source(doc, k) == "document" for k in range(first, last))
        # not جاء في المركز الأول: الفريق الأزرق
        says = begins and (written or (begins[1] != "colon" and begins[0] <= last + 1))
        return self._said((first, last), *begins) if begins and says else None

    def _label(self) -> Found | None:
        """وصفه بأنه «...», تصنف كـ«...»: speech only with the quoted label."""
        doc, first = self.doc, self.last
        at = label(doc, first, min(self.speakers.end, first + 30))
        if at is None:
            return None
        for k in range(first, at):
            agent = doc.keys[k] == "من" and doc.keys[k + 1] in sayings.AGENTS
            if agent and (last := noun_phrase(doc, k + 2, at)) > k + 2:
                return self._said((k + 2, last), at, "label")
        if doc.at[self.i]["speech"].value[1] == "participle":
            return self._dependent(at, "label")  # واصفا القرار بأنه: its object follows
        i, start = self.i, self.speakers.first
        before = doc.keys[i - 1]
        initial = i <= start or self.prefix > 0 or not begins_word(doc, i - 1) or before in sayings.CLAUSE_WORDS
        named = None if initial else subject_before(doc, i, start)
        if named:
            return self._said(named, at, "label")
        whole = noun_phrase(doc, first, at)
        last = labeller(doc, first, whole)
        # وصف القرار بأنه «...»: what stands alone and is no speaker is what is labelled
        labelled = doc.keys[first] in sayings.POINTING or self._is_labelled(first, last, whole, at)
        labelled = labelled or (
            doc.keys[first].startswith("ال")
            and not self.speakers.is_known(first)
            and not (begins_word(doc, last) and role(doc, last) == "")
        )
        if last > first and not labelled:
            return self._said((first, last), at, "label")
        return self._carried(at, "label")

    def _is_labelled(self, first: int, last: int, whole: int, at: int) -> bool:
        """Whether one noun alone stands before the label, which then is what is labelled: ووصف الشركة بأنها «...»; or
        what stands there is no speaker: ووصف طريقة معاملة العمال بأنها."""
        doc = self.doc
        if has_pronoun(doc, self.i) or whole == first:
            return False
        if not (self.speakers.can_be(first) or can_head(doc, first, whole)):
            thing = bool(doc.at[first]) or doc.keys[first].endswith(("ات", "ه", "ها"))  # ويصف لغتها بأنها
            return not is_definite(doc, first) and thing
        return self.prefix > 0 and last == whole and bool(source(doc, first)) and doc.keys[whole] in _BY

    def _relay(self) -> Found | None:
        """نقلت الوكالة عن الوزير أن, نقلت الوكالة أن; with قوله that noun is the cue."""
        doc, first = self.doc, self.last
        end = min(self.speakers.end, first + RELAY)
        for k in range(first, end):
            if "speech" in doc.at[k] and doc.at[k]["speech"].value[1] == "noun":
                return None
        begins = opening(doc, first, end)
        if begins is None:
            return None
        for k in range(first, begins[0]):
            if doc.keys[k] == "عن":
                last = noun_phrase(doc, k + 1, begins[0])
                self._relays(first, k, self.gender)
                if last > k + 1:
                    return self._said((k + 1, last), *begins)
        last = noun_phrase(doc, first, end)
        passes_on = source(doc, first) in ("media", "body", "member")
        return self._said((first, last), *begins) if last > first and passes_on else None

    def _relays(self, first: int, end: int, gender: str) -> None:
        """Note who passes on what is said, from token `first`: a verb without a subject may go back to him."""
        last = noun_phrase(self.doc, first, end)
        if last > first and source(self.doc, first) in ("media", "body", "member"):
            self.relayer = (self.doc.mention(first, last), gender)

    # ---- speakers -------------------------------------------------------------------------------------------------

    def _said(self, speaker: tuple[int, int] | None, opens: int, how: str) -> Found:
        return self.speakers.mention(*speaker) if speaker else None, False, opens, how

    def _carried(self, opens: int, how: str) -> Found:
        return earlier(self.speakers.carried(self.gender, self.i), opens, how)

    def _dependent(self, opens: int, how: str) -> Found:
        return earlier(self.speakers.dependent(self.i, self.gender), opens, how)
