"""Whom a word of saying without a subject means: the last speaker, who acts, who wrote the document, who is met."""

from __future__ import annotations

from arnews import actors, clauses, nominals, sayings
from arnews.document import Document
from arnews.fronts import CONFESSED, after_object, arrested, attending, beside, goes_on, is_quiet, met
from arnews.given import is_given, names_someone
from arnews.index import lexicon
from arnews.inflection import verb
from arnews.memory import FAR, PLURALS, Memory, Speaker
from arnews.model import Mention
from arnews.persons import RELAY
from arnews.phrases import (
    ACT,
    PEOPLE,
    begins_word,
    is_definite,
    noun_phrase,
    role,
    source,
)
from arnews.roles import COMMAS
from arnews.starts import clause_start
from arnews.subjects import subject_end
from arnews.words import owned

_GOES_ON = frozenset(
    "اضاف اضافت يضيف تضيف تابع تابعت اردف اردفت واصل واصلت استطرد استطردت زاد زادت استدرك استدركت".split()
)

_NOUNS = frozenset(("source", "place", "object", "counted", "kind")).isdisjoint
_ASKED = frozenset("سئل سءل سييل سئلت سءلت سييلت".split())

Found = tuple[Mention | None, bool, int, str]
"""What is found of a saying: its speaker, whether he was named earlier, where what is said begins, how it is joined."""


class Speakers(Memory):
    """Whom a word of saying without a subject of its own may mean."""

    def _writer(self, i: int, gender: str) -> Speaker | None:
        """The one before a document in which he says what the verb at token i tells, or one before it: بكلمة للدكتورة
        سعاد مراد تحدثت فيها عن الماء وقالت."""
        doc, keys = self.doc, self.doc.keys
        first = max(self.first, i - FAR)
        near = (k for k in range(i, first, -1) if clauses.is_inside(doc, k) and (k == i or verb(doc, k)))
        inside = next(near, 0)
        papers = (k for k in range(first, inside) if source(doc, k) == "document" or keys[k] in sayings.VENUES)
        joined = inside != i or doc.at[i]["speech"].prefix > 0  # ووثق فيه
        if joined and next(papers, None) is None:
            return None
        found = None
        k = first
        while k < inside:
            pair = doc.pair_at(k)
            last = pair.last if pair else k
            acts = (
                actors.can_act(doc, k)
                or is_given(doc, k)
                or (source(doc, k) == "body" and keys[k][0] == "ل" and gender != "p")
            )
            if acts or (not doc.at[k] and self._is_named(k)):
                last = noun_phrase(doc, k, inside, led=True)
                paper = (n for n in range(k + 1, last) if source(doc, n) == "document" and not is_definite(doc, n))
                last = next(paper, last)  # ألقى الدكتور سعد العمري | كلمة قال فيها
                crowd = gender == "p" and (keys[k] in nominals.CROWDS or keys[k].endswith(PLURALS))
                his = "" if last > k + 1 or not source(doc, k) or crowd else "f" if self.is_feminine(k) else "m"
                other = (gender == "m" and self.is_feminine(k)) or (gender == "f" and not actors.agrees(doc, k, "f"))
                if last > k and (not his or his == gender) and not other:
                    found = k, last
            k = max(last, k + 1)
        return (self.person(*found), "") if found else None

    def _is_named(self, k: int) -> bool:
        return self.doc.keys[k] in self.names or names_someone(self.doc, k)

    def carried(self, gender: str, i: int) -> Speaker | None:
        """The one whom the verb at token i, of this gender, means without a subject of its own."""
        if self.doc.keys[i] in sayings.ANSWERED and (asked := self._asked(i)):
            return asked
        adds = self.doc.keys[i].removeprefix("و") in _GOES_ON
        if adds and self.embedded and self.here and self.outer and self._agrees(self.outer, gender):
            return self.outer  # قال سامي إن الوزارة أكدت ذلك، وأضاف
        joined = self.here and not adds and self.doc.keys[i][0] == "و"
        if joined and (anew := clauses.closer(self.doc, self.first, i, self.is_known, led=False)):
            return self.mention(anew.first, anew.last), gender  # ، فضحك الرجل وقال
        if self.here and self._agrees(self.here, gender):
            return self.here
        if not self.here and (whom := self._met(i, gender)):
            return whom
        confesses = self.doc.keys[i].lstrip("وف") in CONFESSED
        if confesses and not self.here and (caught := arrested(self.doc, self.first, i, gender)):
            return self.mention(*caught), gender  # ضبطت الشرطة شابا، واعترف
        actor = self._actor(i)
        if not self.here and not (actor and self._agrees(actor, gender)):
            actor = self._writer(i, gender) or actor
        if self.here or actor:
            # قالت النائبة إن الوزير أكد أن الحل قريب، وأضافت: not he
            known = (actor, self.outer if self.here else None)
            return next((speaker for speaker in known if speaker and self._agrees(speaker, gender)), None)
        if self.doc.keys[i][0] == "ف":  # فقال goes on with its own sentence; but سئل عن الخطة فأجاب
            passive = self.doc.keys[self.first].removeprefix("و") in _ASKED and role(self.doc, self.first + 1) == "prep"
            return self.last if passive and self.last and self._agrees(self.last, gender) else None
        if not adds and (attends := attending(self.doc, self.first, i, gender)):
            return self.person(*attends), gender
        if self.cited and adds and self._agrees((self.cited, ""), gender):
            return self.cited, gender  # ووفق مصدر طبي، فإن بينهم أطفالا، وأضاف
        if confesses and (caught := arrested(self.doc, self.before, i, gender)):
            return self.mention(*caught), gender
        for speaker in (self.publisher(i, gender), self._earlier(i, gender), self.last, self.outer):
            if speaker and self._agrees(speaker, gender):
                return speaker
        if adds and self.source:  # وبحسب الوزارة فإن الحصيلة مرشحة للارتفاع. وأضافت
            his = "f" if self.is_feminine(self.doc.token_at(self.source.span.start)) else "m"
            return (self.source, gender) if his == gender else None
        return None

    def _asked(self, i: int) -> Speaker | None:
        """Whom the verb of asking before an answer has as its object: سأل القاضي المتهم، فأجاب."""
        doc = self.doc
        near = range(i - 1, max(self.before - 1, i - RELAY), -1)
        asking = next((k for k in near if "سال" in doc.keys[k] and "speech" in doc.at[k]), None)
        if asking is None:
            return None
        last = subject_end(doc, asking + 1, noun_phrase(doc, asking + 1, i, whole=True), "whom")
        end = noun_phrase(doc, last, i) if actors.can_act(doc, last) else last
        return (self.mention(last, end), "") if asking + 1 < last < end else None

    def _actor(self, i: int) -> Speaker | None:
        """The one who does something at the beginning of the sentence: وألقى العميد كلمة، وأكد أن.

        Before وأضاف what is to come may be what the last speaker tells: وسيزور الوزير الملعب، وأضاف أن.
        """
        keys, first = self.doc.keys, self.first
        if keys[i].removeprefix("و") in _GOES_ON and keys[first].removeprefix("و")[0:1] in ("س", "ي", "ت"):
            return None
        if keys[i][0] == "ف" and "سال" in keys[first]:
            return None  # سأل الصحفي الوزير فأجاب
        return self._subject(i, acting=True)

    def _met(self, i: int, gender: str) -> Speaker | None:
        """Whom the writer meets in this sentence, or in the one before, where nobody spoke."""
        start = self.before if self.before > self.spoken and i <= self.first + 1 else self.first
        return (self.mention(*whom), gender) if (whom := met(self.doc, max(start, i - FAR), i, gender)) else None

    def acting(self, i: int, gender: str) -> Speaker | None:
        """The subject of the main clause, of a verb in another: كان الوزير في السوق عندما قال; ألقى كلمة قال فيها."""
        actor = None if self.here else self._actor(i)
        if actor and self._agrees(actor, gender):
            return actor
        inside = clauses.is_inside(self.doc, i)
        actor = self._writer(i, gender) if inside else None
        if actor is None and inside and not self.here and goes_on(self.doc, self.first, i, gender):
            actor = self._earlier(i, gender) or self.last  # وأنشدت قصيدتها "البحر"، قالت فيها
        return actor if actor and self._agrees(actor, gender) else None

    def _earlier(self, i: int, gender: str) -> Speaker | None:
        """The one who did something in the sentence before, where nobody spoke: والتقى المحافظ الوفد. وأكد أن."""
        doc, first = self.doc, self.first
        pair = doc.pair_at(first)  # يجلس سعد أمام دكانه. "لم نبع شيئا"، يقول
        begins = pair.last + (doc.keys[pair.last] in COMMAS) if pair else first
        apart = i > begins + 1 and not goes_on(doc, first, i, gender)
        if apart or self.before <= self.spoken or (doc.keys[i].removeprefix("و") in _GOES_ON and self.last):
            return None
        found = clauses.main_subject(doc, self.before, first, self.is_known)
        if found is None or not found.takes or source(doc, found.first) in ("document", "media"):
            return None
        some = doc.keys[found.first] in nominals.SOME and not doc.keys[found.first].startswith("احد") and gender != "p"
        if some or (doc.keys[found.last] == "قد" and self.last):
            return None
        if source(doc, found.first) == "body" and self.last and self._agrees(self.last, gender):
            return None  # the body that the last speaker tells of
        alone = found.last == found.first + 1 and not is_definite(doc, found.first)  # منظمة
        alone = alone and not ("place" in doc.at[found.first] and self.last is None)  # ورفضت إيران المقترح. وأكدت
        # تجمع عشرات العمال. وقالوا
        used = "p" if gender == "p" and doc.keys[found.first] in nominals.SOME else found.gender
        return None if alone else (self.mention(found.first, found.last), used)

    def _subject(self, i: int, acting: bool = False, gender: str = "") -> Speaker | None:
        """The subject of the main clause before token i; `acting`, no document that came to be: صدر القرار.

        To a feminine participle any noun will do that agrees: هنأت الرابطة الفريق، مؤكدة; to others one whose verb has
        an object of its own: واختتم المؤتمر أعماله، داعيا. Before a speech that is given stands who gives it, whatever
        he is called: وألقى صفوان كلمة قال فيها.
        """
        doc = self.doc
        given = source(doc, i - 1) == "document" and not is_definite(doc, i - 1)

        def is_known(k: int) -> bool:
            if self.is_known(k) or (given and k < i - 1 and not doc.at[k]):
                return True
            if not doc.at[k] and k + 1 < i and not acting and _is_bare(doc, k):
                return True  # هنأت كامارا | الرابطة
            if doc.keys[k] in sayings.VENUES and (actors.can_act(doc, k + 1) or is_given(doc, k + 1)):
                return True  # مداخلة سامي مراد
            if acting or not is_definite(doc, k):
                return False
            if gender == "f" and goes_on(doc, self.first, i, gender):
                return False  # وأهدت الجائزة إلى والدتها، قائلة
            return (
                doc.keys[k].endswith("ه") if gender == "f" else k + 1 < i and owned(doc, k + 1) and not doc.taken[k + 1]
            )

        found = clauses.subject(doc, self.first, i, is_known)
        if found is None or (acting and found.takes == "none" and source(doc, found.first) == "document"):
            return None
        at = found.first + 1
        if source(doc, found.first) == "document" or doc.keys[found.first] in sayings.VENUES:
            # وركزت كلمة الوزير على الماء، مؤكدا: whose words they are
            feminine = doc.keys[found.first].endswith(("ه", "ات"))
            man = feminine and at < found.last and doc.at[i]["speech"].value[2] == "m"
            if man and (actors.can_act(doc, at) or is_given(doc, at) or not (doc.at[at] or is_definite(doc, at))):
                return self.person(at, found.last), "m"
        return self.mention(found.first, found.last), found.gender

    def dependent(self, i: int, gender: str) -> Speaker | None:
        """The one whom a participle or noun at token i means: a speaker of its sentence, or the subject of the first
        verb there (وصل الوزير أمس، مؤكدا أن; عبر المشاركون عن قلقهم، مطالبين); no في مقاله.

        Nobody before but the last speaker where the sentence begins so, and a source: وفق الوزير، ... مؤكدا أن.
        """
        doc = self.doc
        if whose := beside(doc, self.first, i, gender, self.is_known):
            return self.mention(*whose), gender
        if self.here:
            near = clauses.refused(doc, self.first, i, self.is_known, not self._agrees(self.here, gender))
            if near and near.gender == gender:
                self.actor = self.mention(near.first, near.last)
                return self.actor, gender  # وهو ما رفضته النقابة، مؤكدة
            at = self.doc.token_at(self.here[0].span.end - 1)
            other = clauses.opposed(doc, at, i, "p" if doc.keys[i].endswith("ين") else gender, self.is_known)
            if other:
                self.actor = self.mention(other.first, other.last)
                return self.actor, gender  # فيما رفضه الحوثيون، مؤكدين
            passes = self.embedded and self.outer and self._agrees(self.outer, gender)
            if passes and (self._is_apart(i) or not self._agrees(self.here, gender)):
                # قال سامي إن الوزارة تنفي ذلك، وإن الأمر معقد، مضيفا; أوضح سامي أن الوزير وعد، وأن النقابة طالبت
                main = self.last if self.spoken == self.first else None
                return main if main and self._agrees(main, gender) else self.outer
            # كشف تقرير ... مؤكدين: several cannot be one
            if self.outer and gender in ("m", "f") and self._agrees(self.outer, gender):
                man = source(doc, doc.token_at(self.here[0].span.start)) in PEOPLE
                if gender == "f" and man and not self.is_feminine(doc.token_at(self.here[0].span.start)):
                    return self.outer  # قالت النائبة إن الوزير أكد ذلك، مشيرة إلى
            several = not doc.keys[i].endswith("ين") or self._agrees(self.here, "p") or self._is_body(self.here)
            return self.here if several else None
        if whom := self._met(i, gender):
            return whom
        acts = self._subject(i, gender=gender)
        if acts and self._agrees((acts[0], acts[1]), "p" if doc.keys[i].endswith("ين") else gender):
            self.actor = acts[0]
            return acts
        gender = gender or clauses.verb_gender(doc, clause_start(doc, self.first, i))  # ، مكتفية بالقول
        if gender in ("m", "f") and goes_on(doc, self.first, i, gender):
            told = self._earlier(i, gender) if self.before > self.spoken else self.last  # وتفقد الأجنحة، مؤكدا
            return told if told and self._agrees(told, gender) else None
        if i == self.first and self.last and self._agrees(self.last, gender):
            return self.last  # طالبت النقابة بالحوار. داعية إلى
        if self.last and clauses.goes_on(doc, self.first, i) and self._agrees(self.last, gender):
            return self.last  # وخلص إلى ضرورة الحوار، داعيا
        if self.cited:
            return self.cited, ""
        if regarded := self.regarded():
            return regarded
        later = after_object(doc, self.first, i) if doc.keys[i - 1] in COMMAS else None
        if later and gender == "m":
            return self.mention(*later), gender  # هكذا لخص المطلوب رئيس الجمعية محمود سعد، لافتا
        # what he said before goes on: يتلقى 120 طفلا العلاج، مشيرا إلى
        told = self.last if self.spoken == self.before < self.first and doc.keys[i - 1] in COMMAS else None
        return told if told and self._agrees(told, gender) and is_quiet(doc, self.first, i) else None


def _is_bare(doc: Document, k: int) -> bool:
    """Whether token k is a name by what stands around it: a verb that takes somebody or something, and that."""
    main = verb(doc, k - 1)
    key = doc.keys[k]
    if main is None or not main.sure or main.takes not in ("whom", "what") or len(key) < 4 or not begins_word(doc, k):
        return False
    noun = key.endswith(("ه", "ات")) or ACT.fullmatch(key) or is_definite(doc, k) or owned(doc, k)
    taken = is_definite(doc, k + 1) or not _NOUNS(doc.at[k + 1])
    led = key[0] in "وفبلك" and (bool(lexicon()[key[1:]].entry) or ACT.fullmatch(key, 1))  # باتفاق, لوزير; but كامارا
    return taken and not noun and not led


def earlier(speaker: Speaker | None, opens: int, how: str) -> Found:
    """A saying of somebody named earlier, or of nobody told."""
    return (speaker[0], True, opens, how) if speaker else (None, False, opens, how)
