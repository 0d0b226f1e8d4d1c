"""Who is known in a text so far, by which words, and where the subject of a verb begins and ends."""

from __future__ import annotations

import re

from arnews import chars, nominals, sayings
from arnews.actors import agrees, can_act, can_head
from arnews.before import leading, subject_before
from arnews.blessings import blessing_start
from arnews.clauses import BEFORE_SUBJECT, verb_gender
from arnews.document import Document
from arnews.ends import is_foreigner, is_party
from arnews.given import is_given, names_someone
from arnews.givennames import NAMES
from arnews.government import governs_only
from arnews.inflection import is_verb
from arnews.joints import first_of, joined
from arnews.model import Mention
from arnews.phrases import IN_NAMES, NAME, PEOPLE, begins_word, is_accusative, is_definite, noun_phrase, role, source
from arnews.roles import COMMAS, is_counted, is_dual, is_plural_of_things
from arnews.words import owned

_NOMINATIVE = ("وه", "وها", "وهم")  # مديروها: the subject
# Also after أن: لكن | عددا من التلاميذ قالوا.
_SEVERAL = nominals.SOME | frozenset("عددا بعضا كثيرا العشرات المئات الالاف".split())
_TO = frozenset(("ل", "لل"))
# No subject: تكتب اختصارا.
_ADVERB = re.compile("(?:ت..ي.|ا.{3}ا.)ا")
_ITS_ACT = re.compile("ب(?:ت..ي.|ا.{2,3}ا.|ا.ا.ت|م.ا.{2}ت)(?:ه|ها|هم)")
_WHEN = frozenset("بعدما عندما حينما لما بعد".split())
_ABOUT = frozenset("عن وعن فعن".split())
_SHORT = 4  # a quotation of fewer tokens may be a name
# How far a relayed saying reaches: نقلت الإذاعة عن المهندسة سلوى القاضي، مديرة السد، قولها.
RELAY = 36
_REACH = 64  # tokens before a verb, in which a document at the head is looked for
_DOCTORS = frozenset(("د", "م"))
_LETS = frozenset("دعونا دعنا دعوني دعني هيا تعالوا لنبدا".split())
_OF_IT = frozenset(("به", "بها", "عنه", "عنها"))


class Persons:
    """The sentence at hand, and the words by which speakers were named before it."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.first = self.end = 0  # the sentence at hand
        self.names: set[str] = set()  # the words of speakers so far: after سلوى القاضي comes القاضي

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

    def leading(self, i: int) -> tuple[int, int] | None:
        """Who begins the sentence, and says what the verb at token i tells: several have a plural, and a woman has her
        own."""
        named = leading(self.doc, i, self.first, lambda k: self.is_known(k) or self.doc.keys[k] in _SEVERAL)
        if named is None or (
            source(self.doc, named[0]) in ("", "document") and self.doc.keys[named[0]] not in _SEVERAL
        ):
            return None
        return named if agrees(self.doc, named[0], verb_gender(self.doc, i), True) else None

    def is_lost(self, i: int) -> bool:
        """Whether the subject of the verb at token i stands there, and cannot be told: يقول "سامي" النائب السابق."""
        pair = self.doc.pair_at(i + 1)
        quoted = pair is not None and pair.end - pair.begin < _SHORT and is_definite(self.doc, pair.last)
        return quoted or (role(self.doc, i + 1) == "verb" and self.doc.keys[i + 1] not in sayings.NEGATIONS)

    def later(self, i: int) -> tuple[int, int] | None:
        """The speaker of the main clause, behind a clause of time at the head of the sentence that tells what he said
        before: وبعدما أعرب عن شكره للحضور، أكد الوزير أن."""
        doc, keys = self.doc, self.doc.keys
        when = i - 1 - (keys[i - 1] == "ان")
        if when != self.first or keys[when].removeprefix("و") not in _WHEN or (when < i - 1) != (keys[when][-1] == "د"):
            return None
        for k in range(i + 1, min(self.end, i + RELAY)):
            said = doc.at[k].get("speech") if keys[k - 1] in COMMAS else None
            if said and said.value[1] == "finite" and not said.prefix:
                last = noun_phrase(doc, k + 1, self.end)
                known = self.can_be(k + 1) or can_head(doc, k + 1, last)
                return (k + 1, last) if last > k + 1 and known else None
        return None

    def teller(self, i: int) -> tuple[int, int] | None:
        """Who tells what is told of another, before the verb at token i: وعن أبي سامر مراد رضي الله عنه قال."""
        doc, keys = self.doc, self.doc.keys
        last = blessing_start(doc, i, self.first)
        near = range(last - 2, max(self.first - 1, last - NAME), -1)
        first = next((k + 1 for k in near if keys[k] in _ABOUT), last)
        if first == last or noun_phrase(doc, first, last) < last:
            return None
        return (first, last) if keys[first] in IN_NAMES or is_given(doc, first) or last < i else None

    def called(self, i: int) -> tuple[int, int] | None:
        """The quoted name that is the subject of the verb at token i: قالت "القناة الأولى" الإسرائيلية إن."""
        doc = self.doc
        pair = doc.pair_at(i + 1)
        if not pair or not pair.closed:
            return None
        last = pair.last
        if pair.end - pair.begin > _SHORT:  # قال "التجمع العالمي لمزارعي الزيتون" إنه
            named = (
                source(doc, pair.begin) == "body" and pair.end - pair.begin <= NAME and doc.keys[last] in sayings.SO_HE
            )
            return (i + 1, last) if named else None
        while is_definite(doc, last) and not doc.taken[last] and last < pair.last + _SHORT:
            last += 1
        # استنكرت "جمعية السهل"، في; أبدت "جمعية السهل" (تضم
        named = doc.keys[last] in (*COMMAS, "(") and source(doc, pair.begin) in ("body", "media")
        if is_definite(doc, pair.begin) and begins_word(doc, last):  # أعلنت "الرابطة" في بيان أن, قال "التيار" لوكالة
            told = doc.keys[last] == "في" and doc.keys[last + 1] in sayings.VENUES
            named = named or told or bool(doc.taken[last]) or doc.keys[last] in nominals.AUDIENCE
        return (i + 1, last) if named or role(doc, last) == "that" else None

    def relayed(self, i: int) -> tuple[int, int] | None:
        """The one of whom something is passed on: نقلت الإذاعة عن المهندسة سلوى القاضي، مديرة السد، قولها."""
        doc = self.doc
        for k in range(i - 1, max(self.first, i - RELAY), -1):
            if doc.keys[k + 1] in sayings.REPLIED_TO and doc.keys[k] == "عن":
                continue  # أجاب الوزير عن سؤال بالقول
            if (
                doc.keys[k] == "عن"
                and owned(doc, k + 1)
                and not (source(doc, k + 1) or doc.keys[k + 1] in nominals.KIN)
            ):
                continue  # رفض المدرب الحديث عن مستقبله، مكتفيا بالقول
            if doc.keys[k - 1] in nominals.UNTOLD or doc.keys[k] in nominals.ASKED:
                continue  # عن مسؤول طلب عدم الكشف | عن هويته قوله
            if doc.keys[k] == "عن" or (
                doc.keys[k] == "الي" and any("نسب" in key for key in doc.keys[max(0, k - 3) : k])
            ):
                last = noun_phrase(doc, k + 1, i)
                anew = any(doc.keys[n][0] == "و" and is_verb(doc, n) for n in range(last, i))
                return (k + 1, last) if last > k + 1 and not anew else None  # عن أسئلتنا، واكتفت ... بالقول
            if (speech := doc.sense(k, "speech")) and speech.value[0] != "relay":
                return None
        return None

    def subject_start(self, i: int) -> int:
        """The token at which the subject may begin: after به, عنه, له and an adverb or two."""
        doc = self.doc
        keys = doc.keys
        far = min(i + 3, self.end)
        if keys[i] in sayings.OF_ME and keys[i] != "من" and source(doc, i + 1):
            i += 1  # طلب منه | رئيس الجلسة
        if keys[i] == "ذلك" and (source(doc, i + 1) in PEOPLE or is_given(doc, i + 1) or keys[i + 1] in _DOCTORS):
            i += 1  # أوضح ذلك | رئيس القطاع
        while i < far and (
            role(doc, i) in BEFORE_SUBJECT
            if "function" in doc.at[i]
            else (
                keys[i] == "لي"
                and (source(doc, i + 1) or role(doc, i + 1) in ("that", "with", "prep") or keys[i + 1] in nominals.MINE)
            )
            or keys[i] in ("لك", "لكم")
        ):
            i += 1
        if keys[i] in _TO and (pair := doc.pair_at(i + 1)):  # قال لـ«الأفق» سامي مراد
            i = pair.last + (doc.keys[pair.last] in COMMAS)
        place = doc.at[i].get("place")
        if place and place.prefix and keys[i][0] == "ب" and keys[i - 1] in _OF_IT and source(doc, i + 1):
            i += 1  # ما أفاد به بحلب | مدير المستشفى
        return self._past_paper(i)

    def _past_paper(self, i: int) -> int:
        """The token after the paper or agency that is told, where somebody known follows: قال لصحيفة السهل |
        رئيس الحزب."""
        doc, sense = self.doc, self.doc.at[i].get("source")
        told = doc.keys[i] in nominals.AUDIENCE or doc.keys[i][1:] in nominals.OUTLETS
        told = told or (sense is not None and sense.value == "media" and sense.prefix > 0)
        if not told or doc.keys[i][0] != "ل":
            return i
        for k in range(i + 1, min(i + 5, self.end)):
            if doc.keys[k] in COMMAS and doc.keys[i - 1] in _OF_IT and (is_given(doc, k + 1) or can_act(doc, k + 1)):
                return k + 1  # ما صرح به لإذاعة السهل، | سامر خليل
            if not begins_word(doc, k) or role(doc, k):
                break
            if k > i + 1 and is_given(doc, k):
                return k
            known = doc.at[k].get("source")
            if known is None or known.prefix or doc.keys[k].startswith("لل"):
                continue
            if known.value in PEOPLE or (k > i + 1 and known.value in ("body", "document") and not is_definite(doc, k)):
                return k
        return i

    def subject_end(self, i: int, first: int, closes: bool) -> int:
        """Where the subject after the verb at token i ends; before a colon, a quotation, or what the verb governs, and
        after a quotation, it is all of the phrase."""
        doc = self.doc
        end = self.end
        if doc.keys[first][:1] == "ب" and owned(doc, first) and _ITS_ACT.fullmatch(doc.keys[first]):
            return first  # وتعهد | بإسقاطها
        if doc.keys[first] in _LETS:
            return first  # كتب سامر يقول | دعونا نبدأ
        hopes = doc.keys[first] == "امل" and doc.text[doc.starts[first]] == chars.ALEF_MADDA
        if hopes or _ADVERB.fullmatch(doc.keys[first]) or doc.keys[first] in sayings.MANNERS:
            return first
        last = noun_phrase(doc, first, end)
        if not nominals.COGNATES.isdisjoint(doc.keys[first + 1 : last]):  # أشاد المدرب | إشادة كبيرة
            last = next(k for k in range(first + 1, last) if doc.keys[k] in nominals.COGNATES)
        if is_counted(doc, first):  # وطالب 83 عضوا | الإدارة
            nouns = (k for k in range(first + 1, last) if doc.keys[k - 1].endswith("ا") and is_definite(doc, k))
            return next(nouns, last)
        unknown = not (doc.at[first] or is_definite(doc, first) or doc.keys[first] in IN_NAMES)
        if last > first + 1 and unknown and self.is_known(first):
            body = source(doc, first + 1) == "body" and is_definite(doc, first + 1)
            noun = last > first + 2 and is_definite(doc, first + 2) and source(doc, first + 2) not in PEOPLE
            if body or ((noun or "place" in doc.at[first + 1]) and doc.keys[first + 1] not in self.names):
                return first + 1  # طالب سعد | الحكومة, عزا سعد | أسباب القرار
        if first < last < end and doc.keys[last][0].isalpha() and not ("function" in doc.at[last] and role(doc, last)):
            whole = noun_phrase(doc, first, end, whole=True)
            party = is_party(doc, first, last, source(doc, first), 0)
            if whole == last or is_accusative(doc, last) or doc.keys[last] in nominals.VEILS or party:
                return last
            if "place" in doc.at[last] and not governs_only(doc, i, whole):
                return last  # أعلن الرئيس سامي مراد | قطر "حليفا"
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
        led = words[0][0] == "ل" and doc.keys[first - 1].lstrip("وف") in nominals.BEFORE
        if led and words[0][1] != "ل":
            return doc.mention(first, last, 1)  # سبق لوزير النقل أن أكد
        return doc.mention(first, last, joined(doc, first, self.names))

    def learn(self, last: int) -> None:
        """Note the surname of a name that follows an office: رئيس الاتحاد، عودة الهويمل، إن."""
        doc = self.doc
        if doc.keys[last] not in COMMAS:
            return
        k = next((k for k in range(last + 1, min(last + 7, self.end)) if not begins_word(doc, k)), last)
        if (
            last + 2 < k
            and not doc.at[k - 1]
            and not any(role(doc, n) not in ("", "act") or source(doc, n) for n in range(last + 1, k))
        ):
            self.names.add(doc.keys[k - 1])

    def person(self, first: int, last: int) -> Mention:
        """The same without a preposition before it: كلمة لوزير الماء."""
        key, sense = self.doc.keys[first], self.doc.at[first].get("source")
        led = key[0] == "ل" and not key.startswith("لل") and (key[1:] in NAMES or key[1:] in self.names)
        if not led and not (sense and sense.prefix and key[0] == "ل" and not key.startswith("لل")):
            return self.mention(first, last)
        self.names.update(self.doc.keys[first + 1 : last])
        return self.doc.mention(first, last, 1)

    def publisher(self, i: int, gender: str) -> tuple[Mention, str] | None:
        """Whose document heads the sentence: وفي تقرير لمؤسسة السهل، توقعت أن."""
        doc, first = self.doc, self.first
        if doc.keys[first].removeprefix("و") != "في" or source(doc, first + 1) != "document":
            return None
        end = next((k for k in range(first + 2, min(i, first + _REACH)) if doc.keys[k] in COMMAS), i)
        heads = (k for k in range(first + 2, end) if source(doc, k) == "body" or can_act(doc, k))
        k = next((k for k in heads if k == first + 2 or doc.keys[k][0] == "ل"), end)
        last = noun_phrase(doc, k, end, led=True)
        found = (self.person(k, last), "f" if doc.keys[k].endswith("ه") else "m") if k < last else None
        return found if found and found[1] == gender else None

    def regarded(self) -> tuple[Mention, str] | None:
        """Whose view the sentence tells: وبالنسبة للمدرب، فالفريق جاهز، مضيفا أن."""
        doc, at = self.doc, self.first + 1
        if doc.keys[self.first].removeprefix("و") != "بالنسبه":
            return None
        at += doc.keys[at] == "الي"
        head = doc.keys[at]
        known = can_act(doc, at) or (head[0] == "ل" and head[1:] in self.names) or head in self.names
        last = noun_phrase(doc, at, self.end, led=True) if known else at
        return (self.person(at, last), "") if last > at else None

    def is_known(self, i: int) -> bool:
        """Whether the word is known to head a speaker: by the lexicon, or since a speaker before was called so."""
        senses = self.doc.at[i]
        if "source" in senses and ("function" not in senses or role(self.doc, i) in ("", "venue")):
            return True
        if "source" in senses and source(self.doc, i) == "body" and role(self.doc, i) == "act":
            return not owned(self.doc, i)  # رئاسة الجمهورية
        key = self.doc.keys[i]
        if key in IN_NAMES:
            if (key == "عبد" and is_definite(self.doc, i + 1)) or (key == "ابو" and "place" not in senses):
                return begins_word(self.doc, i + 1)  # عبد الله الثاني, أبو محمد
            return key in self.names and self.doc.keys[i + 1] in self.names
        if key in self.names and key[0].isalpha() and len(key) > 3 - (not senses):
            return True
        if key in nominals.ITS_OWN and is_given(self.doc, i + 1):
            return True  # دعا رئيسها سامي مراد إلى
        if is_counted(self.doc, i):
            return True
        named = (key == "علي" and is_given(self.doc, i)) or is_foreigner(self.doc, i)
        return named or is_dual(self.doc, i) or names_someone(self.doc, i)

    def is_subject(self, first: int, last: int) -> bool:
        """Whether a phrase is known to be a speaker by its head, or by what follows it: الجهة ذاتها."""
        keys = self.doc.keys
        if self.is_known(first) or (keys[last - 1] in nominals.SAME and keys[first] not in sayings.SAID_AGAIN):
            return True
        return keys[last] in COMMAS and source(self.doc, last + 1) in PEOPLE  # سامي، المستشار السابق،

    def can_be(self, i: int) -> bool:
        """The same, or a place (بحسب موسكو) or a word that points at somebody (بعض النقاد)."""
        return self.is_known(i) or "place" in self.doc.at[i] or role(self.doc, i) == "this"

    def is_feminine(self, i: int) -> bool:
        """Whether a known speaker is a woman or a body of feminine gender, which قال does not agree with."""
        key = self.doc.keys[i]
        his = owned(self.doc, i) and not is_definite(self.doc, i)  # نائبه, not نائبة
        return (
            key.endswith("ه") and bool(source(self.doc, i)) and key.removeprefix("ال") not in nominals.MEN and not his
        )
