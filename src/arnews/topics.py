"""Who is brought up before a verb of saying, and whether the verb comes first in its clause: أما مدير السد | فأقر, كانت
النقابة | قد هددت, في ختام بيانها | حملت المنظمة."""

from __future__ import annotations

from arnews import nominals, sayings
from arnews.before import subject_before
from arnews.expects import Expects
from arnews.phrases import LONGEST, NAME, noun_phrase, role
from arnews.roles import SIGNS, is_counted
from arnews.starts import FAR

_OF = frozenset(("من",))


class Topics(Expects):
    """A word of saying at hand, and what stands before it in its clause."""

    def topic(self, i: int) -> tuple[int, int] | None:
        """Who stands between أما, or كان, and what leads the verb at token i: أما مدير السد | فأقر بوجود نقص, كانت
        وكالة «الأفق» للأنباء | قد أعلنت, ما كان من الوزير | إلا أن رد."""
        doc, keys = self.doc, self.doc.keys
        last = i - (keys[i - 1] in SIGNS)
        if keys[i - 1] in sayings.SIDES or keys[i - 1].startswith("بدور"):  # النائب من جهته انتقد
            named = subject_before(doc, i - 1 - (keys[i - 2] == "من"), self.speakers.first)
            return named if named and self._acts(named[0]) else None
        heads = sayings.AS_FOR
        if keys[i - 1] == "ان":
            near = range(i - 3, max(self.speakers.first - 1, i - LONGEST), -1)
            at = next((k + 1 for k in near if keys[k].lstrip("وف") in nominals.BEFORE), 0)
            if at and keys[at][:1] == "ل" and len(keys[at]) > 2:  # سبق لوزير النقل | أن أكد
                return (at, i - 1) if noun_phrase(doc, at, i - 1, whole=True, led=True) == i - 1 else None
        if keys[i - 1] == "قد":
            last, heads = i - 1, sayings.WAS
            if keys[i - 2] in sayings.WAS:  # أن النادي كان قد أعلن
                named = subject_before(doc, i - 2, self.speakers.first)
                return named if named and self._acts(named[0]) else None
        elif keys[i - 2 : i] == ["الا", "ان"]:
            last, heads = i - 2, _OF
        for k in range(last - 2, max(self.speakers.first - 1, last - LONGEST), -1):
            if keys[k] in heads:
                pair = doc.pair_at(k + 1)  # وكانت "نيوفيل" قد نفت
                whole = noun_phrase(doc, k + 1, last, whole=True) == last or (pair is not None and pair.last == last)
                if heads is sayings.WAS:
                    whole = whole or self.speakers.is_known(k + 1)
                # not أما مسألة الأجور، فيرى الوزير
                whole = whole and (keys[i - 1] not in SIGNS or self.speakers.is_known(k + 1))
                return (k + 1, last) if whole else None
            if heads is not sayings.AS_FOR and (
                role(doc, k) in ("that", "clause", "verb") or keys[k] in SIGNS or keys[k] in sayings.RELATIVES
            ):
                return None
        return None

    def second(self) -> tuple[int, int] | None:
        """The subject of the second clause of a headline, before its verb: إضراب في النقل | والاتحاد يهدد بالتصعيد."""
        doc, i, start = self.doc, self.i, self.speakers.first
        if doc.keys[i][0] not in "يت" or doc.keys[self.speakers.end - 1] in (".", "؟", "!"):
            return None
        for k in range(i - 1, max(start, i - NAME // 2), -1):
            if not doc.keys[k][0].isalpha():
                return None
            if self._joins(k):
                return (k, i) if noun_phrase(doc, k, i, whole=True) == i else None
        return None

    def _acts(self, first: int) -> bool:
        """Whether a known speaker begins the clause: روسيا تدعو الدول إلى; not نشرت الصحف وثائق تشير إلى."""
        doc = self.doc
        known = "place" in doc.at[first] or self.speakers.is_known(first) or self._is_some(first)
        return known and self._begins(first)

    def _begins(self, first: int) -> bool:
        """Whether token `first` begins a clause."""
        doc = self.doc
        begins = first == self.speakers.first or not doc.keys[first - 1][0].isalpha()
        begins = begins or (self._joins(first) and self.second() == (first, self.i))
        return begins or role(doc, first - 1) in ("that", "clause") or "كان" in doc.keys[first - 1]

    def _joins(self, k: int) -> bool:
        """Whether a known speaker or a place with و stands at token k: والاتحاد, وموسكو."""
        senses = self.doc.at[k]
        sense = senses.get("source") or senses.get("place")
        return sense is not None and sense.prefix == 1 and self.doc.keys[k][0] == "و"

    def _comes_first(self, before: str, led: str) -> tuple[bool, bool]:
        """Whether a verb without و comes first in its clause, and whether قد tells that one begins: وقد أكد الوزير."""
        keys, i, start = self.doc.keys, self.i, self.speakers.first
        fresh = before in sayings.ALREADY and (i - 1 <= start or before[0] != "ق" or not keys[i - 2][0].isalpha())
        if i <= start or fresh or not before[0].isalpha():
            spelled = before == ")" and "(" in keys[max(start, i - 6) : i] and subject_before(self.doc, i, start)
            return fresh or not spelled, fresh  # شبكة السهل (سهل) أكدت أن
        if self.is_until(before):
            return True, fresh
        if before in sayings.CLAUSE_WORDS or before.removeprefix("و") in sayings.CLAUSE_WORDS:
            return True, fresh
        if (before == "ما" and keys[i + 1] in sayings.SO_HE) or (before == "حين" and keys[i - 2] == "في"):
            return True, fresh  # ردا على ما قال إنه, في حين انتقد
        # عاد ليقول, في ختام بيانها حملت المنظمة
        return keys[i].startswith(("لي", "لت")) or (led != "prep" and self.is_circumstance(i)), fresh

    def is_circumstance(self, i: int) -> bool:
        """Whether what stands before token i in its clause tells when and where alone: في ختام بيانها | حملت المنظمة,
        وقد, من ناحية أخرى, يومها."""
        doc = self.doc
        first = i
        while first > max(self.speakers.first, i - FAR) and doc.keys[first - 1] not in SIGNS:
            first -= 1
            key, what = doc.keys[first], role(doc, first)
            if not key[0].isalpha() or what in ("that", "clause", "pronoun") or "speech" in doc.at[first]:
                return False
        led = role(doc, first)
        if led in ("time", "adverb"):
            return i == first + 1
        if led != "prep" or is_counted(doc, first):
            return False  # نحو مئتي عامل | أعلنوا
        return not any(role(doc, k) == "verb" for k in range(first, i))
