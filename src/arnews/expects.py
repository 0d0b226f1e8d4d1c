"""Verbs that say a number, an act that is expected, or what somebody used to say; words before them that lead a clause,
and who believes, or which paper says it.

قدر الخسائر بنحو مليون, قال إن ...، واستبعد تأجيله, الحزب الذي كان يطالب بالحوار.
"""

from __future__ import annotations

from arnews import government, nominals, objects, sayings
from arnews.actors import of_whom
from arnews.before import subject_known
from arnews.government import governs, is_one
from arnews.index import value_of
from arnews.phrases import NAME, is_definite, role, source
from arnews.roles import is_several
from arnews.sources import Sources
from arnews.speakers import Found

# Classes whose verbs say a noun as well as a clause.
PLAIN = frozenset(("say", "that", "ask"))
# Of these only a clause is said: الذي كان يجيب عن الأسئلة.
_ANSWERING = ("جيب", "رد", "تحدث", "كشف")


class Expects(Sources):
    """A word of saying at hand, and what it says besides clauses."""

    def is_until(self, before: str) -> bool:
        """Whether حتى, or a conjunction of time, leads the perfect: ما إن وصل حتى | أعلن الوزير استقالته."""
        keys, i = self.doc.keys, self.i
        after = before == "ان" and keys[i - 2] in ("بعد", "منذ")
        return (after or before in ("حتي", "بعدما", "عندما", "حينما")) and keys[i][0] not in "يت"

    def _was_saying(self) -> Found | None:
        """Who used to say it in a relative clause: الحزب الذي كان يطالب بكتابتها, السكان الذين كانوا يقولون إن."""
        doc, i = self.doc, self.i
        at = self.speakers.subject_start(i + 1)
        that = role(doc, at) == "that"
        says = self.kind in PLAIN and not is_one(doc.keys[i], _ANSWERING)
        led = that or (says and at == i + 1 and governs(doc, i, at))
        whom = self.speakers.antecedent(i - 1) if led and doc.keys[i][0] in "يت" else None
        return (whom, False, at + that, "that" if that else "") if whom else None

    def _is_some(self, first: int) -> bool:
        """Whether some of several people stand at token `first`: أحد المتهمين, عدد من النواب."""
        doc = self.doc
        if doc.keys[first] not in nominals.SOME or first + 1 >= len(doc):
            return False
        whom = of_whom(doc, first)
        return is_several(doc, whom) or source(doc, whom) != "" or (whom == self.i - 1 and is_definite(doc, whom))

    def _denies(self, first: int, known: bool) -> bool:
        """Whether who spoke last in the sentence expects an act, or does not: قال إن ...، واستبعد تأجيله, لكنه استبعد
        التعاون."""
        doc, i = self.doc, self.i
        organised = doc.keys[first] == "تنظيم" and not is_definite(doc, first + 1)  # واقترح تنظيم دورة
        if (known and not organised) or not self.speakers.here or not is_one(doc.keys[i], government.OF_A_NOUN):
            return False
        act = organised or objects.is_act(doc, first) or objects.HIS_ACT.fullmatch(doc.keys[first]) is not None
        act = act or (doc.keys[i - 1] in sayings.BUT_HE and is_definite(doc, first))
        return act and self.speakers.carried(self.gender, i) is not None

    def _estimates(self, last: int, known: bool) -> bool:
        """Whether somebody puts a number on something: قدر الوزير الخسائر بنحو مليون دينار; no قدر الوزير الجهود."""
        doc = self.doc
        if not known or "قدر" not in doc.keys[self.i]:
            return False
        for k in range(last + 1, min(last + NAME // 2, len(doc) - 2)):
            key = doc.keys[k]
            if "stop" in doc.at[k] or doc.keys[k] == ":":
                break
            if key[0] == "ب" and ("number" in doc.at[k] or "number" in doc.at[k + 1] or doc.keys[k + 1].isdecimal()):
                return True
            if key[1:] in ("نحو", "حوالي", "قرابه", "زهاء", "اكثر", "اقل") and key[0] == "ب":
                return True
        return False

    def _believes(self, i: int) -> bool:
        """Whether يعتقد has its subject before it: الوزير يعتقد أن, لكنه يعتقد أن; no يعتقد أن "it is believed"."""
        if self.doc.keys[i] != "يعتقد":
            return False
        before = self.doc.keys[i - 1]
        if i >= self.speakers.end:
            self.speakers.enter(i)
        if before in sayings.BUT_HE or before in sayings.SUBJECTS:
            return True
        named = subject_known(self.doc, i, self.speakers.first, self.speakers.is_known)
        return named is not None and not self.doc.keys[named[1] - 1].endswith(("ا", "ين"))  # no 720 شخصا يعتقد أنهم

    def _paper(self) -> tuple[int, int] | None:
        """The paper without the article of which the verb right behind it tells what it says: رسالة تطالب السلطات بفتح
        تحقيق, بيانا يؤكد أن; no رسالة يطالب فيها, كتاب يقول سامي إنه."""
        doc, i = self.doc, self.i
        key = doc.keys[i - 1]
        if self.prefix or doc.keys[i][0] not in "يت" or is_definite(doc, i - 1) or doc.keys[i + 1] in sayings.INSIDE:
            return None
        if source(doc, i - 1) != "document" and value_of(key.removesuffix("ا"), "source") != "document":
            return None
        fits = self.gender == ("f" if key.endswith("ه") else "m")
        says = role(doc, i + 1) == "that" or (self.kind == "ask" and not role(doc, i + 1))
        return (i - 1, i) if fits and says and i - 1 > self.speakers.first else None

    def _called_on(self) -> bool:
        """Whether what the verb calls for follows it right away: كما يطالب بالصبر."""
        return self.kind == "ask" and governs(self.doc, self.i, self.i + 1)
