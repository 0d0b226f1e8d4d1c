"""The speakers of a text so far: whom a verb without a subject may mean, and by which words they are known."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from arnews import clauses, sayings
from arnews.before import narrator, subject_before
from arnews.clauses import BEFORE_SUBJECT, FROM, SOME, TURNS
from arnews.document import Document
from arnews.given import is_given, surnames
from arnews.government import governs_only
from arnews.joints import first_of, joined, last_of
from arnews.model import Mention
from arnews.phrases import (
    IN_NAMES,
    PEOPLE,
    begins_word,
    is_accusative,
    is_definite,
    noun_phrase,
    role,
    source,
)
from arnews.roles import COMMAS, is_dual, is_plural_of_things
from arnews.subjects import is_name, subject_end
from arnews.words import owned

# Endings of plurals: the last speaker can be the subject of قالوا only if there are several.
_PLURALS = ("ون", "ين", "ات", "اء", "و", "ونا")
_NOMINATIVE = ("وه", "وها", "وهم")  # مديروها: the subject
_MANY = frozenset("بعض عدد مجموعه معظم اغلب غالبيه جميع كبار".split())
_TO = frozenset(("ل", "لل"))
# No subject: تكتب اختصارا.
_ADVERB = re.compile("(?:ت..ي.|ا.{3}ا.)ا")
_SHORT = 4  # a quotation of fewer tokens may be a name
# How far a relayed saying reaches: نقلت الإذاعة عن المهندسة سلوى القاضي، مديرة السد، قولها.
RELAY = 36
_GOES_ON = frozenset(
    "اضاف اضافت يضيف تضيف تابع تابعت اردف اردفت واصل واصلت استطرد استطردت زاد زادت استدرك استدركت".split()
)

Speaker = tuple[Mention, str]
"""A speaker as mentioned, and the gender of the verb that was used of him: `m`, `f`, `p` or nothing."""

Found = tuple[Mention | None, bool, int, str]
"""What is found of a saying: its speaker, whether he was named earlier, where what is said begins, how it is joined."""


class Speakers:
    """What is remembered while the sayings of a text are read, in order."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.first = self.end = 0  # the sentence at hand
        self.before = 0  # where the one before it begins
        self.spoken = -1  # the last sentence in which somebody spoke
        self.last: Speaker | None = None  # the subject of the last finite verb of saying
        self.outer: Speaker | None = None  # who said that the last one said: قالت النائبة إن الوزير أكد
        self.here: Speaker | None = None  # the speaker of the last saying in this sentence
        self.actor: Mention | None = None  # the last one who did something, and what else he says is a participle
        self.cited: Mention | None = None  # the last source of this sentence: وفق الوزير
        self.names: set[str] = set()  # the words of speakers so far: after سلوى القاضي comes القاضي

    @cached_property
    def people(self) -> set[str]:
        """The surnames of the text, speakers or not."""
        return surnames(self.doc)

    def enter(self, i: int) -> None:
        """Move on to the sentence of token i."""
        doc = self.doc
        starts = doc.sentence_starts
        n = bisect_right(starts, i)
        self.first = starts[n - 1]
        self.before = starts[n - 2] if n > 1 else 0
        self.end = starts[n] if n < len(starts) else len(doc)
        self.here = self.cited = None
        if self.last and self._turns():
            self.last = None

    def remember(self, mention: Mention, gender: str, finite: bool) -> None:
        new = (mention, gender)
        if finite:
            paper = source(self.doc, self.doc.token_at(mention.span.start)) == "document"  # ودعا البيان ... وناشدت
            self.outer = self.here or (self.last if paper else None)
        if finite or mention is self.actor:  # who acts may speak on in the next sentence
            self.last = new
        self.here = new
        self.spoken = self.first

    def carried(self, gender: str, i: int) -> Speaker | None:
        """The one whom the verb at token i, of this gender, means without a subject of its own."""
        if self.doc.keys[i] in sayings.ANSWERED and (asked := self._asked(i)):
            return asked
        if self.here and self._agrees(self.here, gender):
            return self.here
        actor = self._actor(i)
        if self.here or actor:
            # قالت النائبة إن الوزير أكد أن الحل قريب، وأضافت: not he
            known = (actor, self.outer if self.here else None)
            return next((speaker for speaker in known if speaker and self._agrees(speaker, gender)), None)
        if self.doc.keys[i][0] == "ف":  # فقال goes on with its own sentence
            return None
        for speaker in (self._earlier(i, gender), self.last, self.outer):
            if speaker and self._agrees(speaker, gender):
                return speaker
        return None

    def _asked(self, i: int) -> Speaker | None:
        """Whom the verb of asking before an answer has as its object: سأل القاضي المتهم، فأجاب."""
        doc = self.doc
        near = range(i - 1, max(self.first - 1, i - RELAY), -1)
        asking = next((k for k in near if "سال" in doc.keys[k] and "speech" in doc.at[k]), None)
        if asking is None:
            return None
        last = subject_end(doc, asking + 1, noun_phrase(doc, asking + 1, i, whole=True), "whom")
        end = noun_phrase(doc, last, i) if clauses.can_act(doc, last) else last
        return (self.mention(last, end), "") if asking + 1 < last < end else None

    def goes_on(self, i: int) -> bool:
        """Whether another verb of saying, or its speaker, stands right before token i: كتب الفريق يقول."""
        before = self.doc.sense(i - 1, "speech")
        if before:
            return bool(before.value[1] == "finite")
        return self.here is not None and self.here[0].span.end == self.doc.ends[i - 1]

    def is_told(self, i: int, first: int) -> bool:
        """Whether the noun at token `first` is whom the verb at token i addresses or blames, by its form."""
        doc = self.doc
        his = owned(doc, first) and not doc.keys[first].endswith(_NOMINATIVE) and not source(doc, first)
        if his and any(stem in doc.keys[i] for stem in sayings.TELLING):
            return True  # أبلغت نظيرتها
        if doc.keys[first] in sayings.FEELINGS and (his or (owned(doc, first) and doc.keys[first + 1][:1] == "ب")):
            return True  # وأبدى تطلعه إلى, أبدى سعادته بالفوز
        kind, _, gender = doc.at[i]["speech"].value
        return kind == "ask" and gender == "m" and is_plural_of_things(doc, first)  # انتقد حكومات المنطقة

    def before_comma(self, i: int) -> tuple[int, int] | None:
        """The known speaker before a comma that parts him from his verb: أن أعضاء اللجنة، أكدوا."""
        doc = self.doc
        named = subject_before(doc, i - 1, self.first) if doc.keys[i - 1] in COMMAS else None
        if not named or not self.is_known(named[0]):
            return None
        return named if named[0] == self.first or role(doc, named[0] - 1) == "that" else None

    def is_lost(self, i: int) -> bool:
        """Whether the subject of the verb at token i stands there, and cannot be told: عن سامي رضي الله عنه قال."""
        keys = self.doc.keys
        blessed = keys[i - 1] in sayings.ABOUT_HIM and "الله" in keys[i - 4 : i]
        blessed = blessed or narrator(self.doc, i, self.first) is not None
        pair = self.doc.pair_at(i + 1)  # يقول "سامي" النائب السابق
        quoted = pair is not None and pair.end - pair.begin < _SHORT and is_definite(self.doc, pair.last)
        return blessed or quoted or role(self.doc, i + 1) == "verb"

    def called(self, i: int) -> tuple[int, int] | None:
        """The quoted name that is the subject of the verb at token i: قالت "القناة الأولى" الإسرائيلية إن."""
        doc = self.doc
        pair = doc.pair_at(i + 1)
        if not pair or not pair.closed or pair.end - pair.begin > _SHORT:
            return None
        last = pair.last
        while is_definite(doc, last) and last < pair.last + _SHORT:
            last += 1
        named = doc.keys[last] in COMMAS and source(doc, pair.begin) in ("body", "media")  # استنكرت "جمعية السهل"، في
        return (i + 1, last) if named or role(doc, last) == "that" else None

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

    def acting(self, i: int, gender: str) -> Speaker | None:
        """The subject of the main clause, of a verb in another: كان الوزير في السوق عندما قال; ألقى كلمة قال فيها."""
        actor = None if self.here else self._actor(i)
        return actor if actor and self._agrees(actor, gender) else None

    def _earlier(self, i: int, gender: str) -> Speaker | None:
        """The one who did something in the sentence before, where nobody spoke: والتقى المحافظ الوفد. وأكد أن."""
        doc, first = self.doc, self.first
        if i > first + 1 or self.before <= self.spoken or (doc.keys[i].removeprefix("و") in _GOES_ON and self.last):
            return None
        found = clauses.main_subject(doc, self.before, first, self.is_known)
        if found is None or not found.takes or source(doc, found.first) in ("document", "media"):
            return None
        if doc.keys[found.first] in SOME or doc.keys[found.last] == "قد":
            return None
        if source(doc, found.first) == "body" and self.last and self._agrees(self.last, gender):
            return None  # the body that the last speaker tells of
        alone = found.last == found.first + 1 and not is_definite(doc, found.first)  # منظمة
        return None if alone else (self.mention(found.first, found.last), found.gender)

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
            if acting or not is_definite(doc, k):
                return False
            return (
                doc.keys[k].endswith("ه") if gender == "f" else k + 1 < i and owned(doc, k + 1) and not doc.taken[k + 1]
            )

        found = clauses.subject(doc, self.first, i, is_known)
        if found is None or (acting and found.takes == "none" and source(doc, found.first) == "document"):
            return None
        return self.mention(found.first, found.last), found.gender

    def dependent(self, i: int, gender: str) -> Speaker | None:
        """The one whom a participle or noun at token i means: a speaker of its sentence, or the subject of the first
        verb there (وصل الوزير أمس، مؤكدا أن; عبر المشاركون عن قلقهم، مطالبين); no في مقاله.

        Nobody before but the last speaker where the sentence begins so, and a source: وفق الوزير، ... مؤكدا أن.
        """
        doc = self.doc
        if self.here:
            # كشف تقرير ... مؤكدين: several cannot be one
            if self.outer and gender in ("m", "f") and self._agrees(self.outer, gender):
                man = source(doc, doc.token_at(self.here[0].span.start)) in PEOPLE
                if gender == "f" and man and not self.is_feminine(doc.token_at(self.here[0].span.start)):
                    return self.outer  # قالت النائبة إن الوزير أكد ذلك، مشيرة إلى
            several = not doc.keys[i].endswith("ين") or self._agrees(self.here, "p") or self._is_body(self.here)
            return self.here if several else None
        acts = self._subject(i, gender=gender)
        if acts and self._agrees((acts[0], acts[1]), "p" if doc.keys[i].endswith("ين") else gender):
            self.actor = acts[0]
            return acts
        if i == self.first and self.last and self._agrees(self.last, gender):
            return self.last  # طالبت النقابة بالحوار. داعية إلى
        if self.last and clauses.goes_on(doc, self.first, i) and self._agrees(self.last, gender):
            return self.last  # وخلص إلى ضرورة الحوار، داعيا
        return (self.cited, "") if self.cited else None

    def antecedent(self, i: int) -> Mention | None:
        """The one before a relative, whose verb stands at token i: على لسان سامي مراد، الذي قال إن."""
        doc = self.doc
        last = i - 1
        if doc.keys[last - 1] in COMMAS:
            last -= 1
        for near in (self.here and self.here[0], self.cited, self.last and self.last[0]):
            if near and near.span.end == doc.ends[last - 1]:
                return near
        first = last
        while first > self.first and begins_word(doc, first - 1) and role(doc, first - 1) in ("", "venue"):
            first -= 1
        led = role(doc, first - 1) == "prep"  # في الجزائر، التي
        feminine = doc.keys[i - 1].endswith("التي")
        for k in range(first, last):
            # بيان الوزارة التي: the one that agrees with the relative
            agrees = not source(doc, k) or self.is_feminine(k) == feminine or doc.keys[k].endswith("ات") == feminine
            agrees = agrees or (k + 1 == last and source(doc, k) == "body")  # تويتر، التي
            known = self.is_known(k) if "place" not in doc.at[k] else not led
            # المحتجين الذين; رياض مراد، الذي; نظيرها المصري، الذي
            several = doc.keys[i - 1].endswith("الذين") and is_definite(doc, k) and doc.keys[k].endswith(("ون", "ين"))
            known = known or several or is_name(doc, k, last) or doc.keys[k] in sayings.PEERS
            if known and agrees and noun_phrase(doc, k, last) == last:
                if source(doc, k) == "document" and doc.keys[i + 1] in sayings.INSIDE:
                    continue  # تصريح | الوزير الذي قال فيه
                k = clauses.met(doc, k, last)
                k, joint = (k, 0) if doc.keys[i - 1].endswith("ين") else last_of(doc, k, last)
                if joint:
                    self.names.update(doc.keys[k + 1 : last])
                return doc.mention(k, last, joint) if joint else self.mention(k, last)
        return None

    def relayed(self, i: int) -> tuple[int, int] | None:
        """The one of whom something is passed on: نقلت الإذاعة عن المهندسة سلوى القاضي، مديرة السد، قولها."""
        doc = self.doc
        for k in range(i - 1, max(self.first, i - RELAY), -1):
            if doc.keys[k] == "عن" or (
                doc.keys[k] == "الي" and any("نسب" in key for key in doc.keys[max(0, k - 3) : k])
            ):
                last = noun_phrase(doc, k + 1, i)
                return (k + 1, last) if last > k + 1 else None
            if (speech := doc.sense(k, "speech")) and speech.value[0] != "relay":
                return None
        return None

    def subject_start(self, i: int) -> int:
        """The token at which the subject may begin: after به, عنه, له and an adverb or two."""
        doc = self.doc
        keys = doc.keys
        far = min(i + 3, self.end)
        while i < far and (
            role(doc, i) in BEFORE_SUBJECT
            if "function" in doc.at[i]
            else keys[i] == "لي" and (source(doc, i + 1) or role(doc, i + 1) in ("that", "with", "prep"))
        ):
            i += 1
        if keys[i] in _TO and (pair := doc.pair_at(i + 1)):  # قال لـ«الأفق» سامي مراد
            i = pair.last + (doc.keys[pair.last] in COMMAS)
        return i

    def subject_end(self, i: int, first: int, closes: bool) -> int:
        """Where the subject after the verb at token i ends; before a colon, a quotation, or what the verb governs, and
        after a quotation, it is all of the phrase."""
        doc = self.doc
        end = self.end
        if _ADVERB.fullmatch(doc.keys[first]) or doc.keys[first] in sayings.MANNERS:
            return first
        last = noun_phrase(doc, first, end)
        if last > first + 1 and not (doc.at[first] or is_definite(doc, first)) and self.is_known(first):
            body = source(doc, first + 1) == "body" and is_definite(doc, first + 1)
            noun = last > first + 2 and is_definite(doc, first + 2) and source(doc, first + 2) not in PEOPLE
            if body or ((noun or "place" in doc.at[first + 1]) and doc.keys[first + 1] not in self.names):
                return first + 1  # طالب سعد | الحكومة, عزا سعد | أسباب القرار
        if first < last < end and doc.keys[last][0].isalpha() and not ("function" in doc.at[last] and role(doc, last)):
            whole = noun_phrase(doc, first, end, whole=True)
            if whole == last or is_accusative(doc, last):
                return last
            if governs_only(doc, i, whole):
                return whole  # رد الوزير الشرايدة على, أكد مدير الشركة سالم غالي أن
            if not is_definite(doc, last) and (closes or doc.keys[whole] == ":" or doc.sense(whole, "mark")):
                return whole
        return last

    def mention(self, first: int, last: int) -> Mention:
        """Tokens `first` to `last` (exclusive) as a speaker."""
        doc = self.doc
        last = first_of(doc, first, last)
        words = doc.keys[first:last]
        self.names.update(words)
        return doc.mention(first, last, joined(doc, first, self.names))

    def is_known(self, i: int) -> bool:
        """Whether the word is known to head a speaker: by the lexicon, or since a speaker before was called so."""
        senses = self.doc.at[i]
        if "source" in senses and ("function" not in senses or role(self.doc, i) in ("", "venue")):
            return True
        key = self.doc.keys[i]
        if key in IN_NAMES:  # عبد الهادي
            return key in self.names and self.doc.keys[i + 1] in self.names
        if key in self.names and key[0].isalpha() and len(key) > 3 - (not senses):
            return True
        named = key == "علي" and is_given(self.doc, i)
        return named or is_dual(self.doc, i) or (not senses and key in self.people)

    def is_subject(self, first: int, last: int) -> bool:
        """Whether a phrase is known to be a speaker by its head, or by what follows it: الجهة ذاتها."""
        keys = self.doc.keys
        if self.is_known(first) or (keys[last - 1] in sayings.SAME and keys[first] not in sayings.SAID_AGAIN):
            return True
        return keys[last] in COMMAS and source(self.doc, last + 1) in PEOPLE  # سامي، المستشار السابق،

    def can_be(self, i: int) -> bool:
        """The same, or a place (بحسب موسكو) or a word that points at somebody (بعض النقاد)."""
        return self.is_known(i) or "place" in self.doc.at[i] or role(self.doc, i) == "this"

    def is_feminine(self, i: int) -> bool:
        """Whether a known speaker is a woman or a body of feminine gender, which قال does not agree with."""
        key = self.doc.keys[i]
        his = owned(self.doc, i) and not is_definite(self.doc, i)  # نائبه, not نائبة
        return key.endswith("ه") and bool(source(self.doc, i)) and key.removeprefix("ال") not in sayings.MEN and not his

    def _agrees(self, speaker: Speaker, gender: str) -> bool:
        mention, used = speaker
        if gender == "p":
            head = self.doc.keys[self.doc.token_at(mention.span.start)]
            two = head.startswith("ال") and head.endswith("ان")  # المنظمتان ... وأوضحتا
            return used == "p" or two or head.endswith(_PLURALS) or head in _MANY or head in sayings.GROUPS
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


def earlier(speaker: Speaker | None, opens: int, how: str) -> Found:
    """A saying of somebody named earlier, or of nobody told."""
    return (speaker[0], True, opens, how) if speaker else (None, False, opens, how)
