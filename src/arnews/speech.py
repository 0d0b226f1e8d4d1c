"""Who says something: the verbs and phrases of saying of a text, with their speakers.

A verb counts by what follows it. قال is speech whatever follows; أعلن is with a clause, a colon or a quotation; سجل
only with one of them right after its subject. The classes are in `arnews.lexicon.speech`.

The subject follows the verb (قال الوزير إن), or stands before it (لكن الوزير قال), or is dropped; then it is the last
speaker, as long as verb and speaker agree in gender and nobody else has been brought in (من جانبه).
"""

from __future__ import annotations

from arnews import chars, clauses, objects, openings, sayings
from arnews.document import Document, Pair, Saying
from arnews.objects import governs
from arnews.openings import SPEECH, after_aside, is_object, opening
from arnews.phrases import ACT, begins_word, is_accusative, is_definite, is_said, noun_phrase, role, source
from arnews.sources import Sources
from arnews.speakers import Found, earlier, subject_before
from arnews.words import defined, has_pronoun

_COMMAS = frozenset("،,-–")
# Classes that need a clause, a colon or a quotation.
_CLOSE = frozenset(("near", "note"))
_CLAUSAL = frozenset(("that", "ask"))
# Classes whose verbs say a noun as well as a clause.
_PLAIN = frozenset(("say", "that", "ask"))


def read(doc: Document) -> None:
    """Fill `doc.sayings`, in text order."""
    reader = _Reader(doc)
    for i in doc.hits.get("speech", ()):
        if i >= reader.done and not objects.is_other_word(doc, i) and (saying := reader.saying(i)):
            doc.sayings.append(saying)


class _Reader(Sources):
    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.done = 0  # tokens before this one are part of a cue already
        self.ending: set[int] = set()  # where quotations of some length end
        self.long: list[Pair] = []  # long ones that are still to come, the next one last
        starts = frozenset(doc.sentence_starts)
        for pair in reversed(doc.pairs):
            if pair.end - pair.begin >= 3 or (pair.closed and pair.first in starts):
                self.ending.add(pair.last)
            if pair.end - pair.begin > SPEECH:
                self.long.append(pair)
        self.quoted = 0  # tokens before this one stand in a long quotation

    def saying(self, i: int) -> Saying | None:
        """The saying whose cue begins at token i."""
        sense = self.doc.at[i]["speech"]
        kind, form, gender = sense.value
        last = i + sense.size
        if kind == "none":
            self.done = last
            return None
        self.i, self.last, self.prefix = i, last, sense.prefix
        self.kind, self.gender = kind, gender
        speakers = self.speakers
        if i >= speakers.end:
            speakers.enter(i)
        if kind == "label":
            found = self._label()
        elif kind == "relay":
            found = self._relay()
        elif form == "finite":
            found = self._verb()
        elif form == "participle":
            found = self._participle()
        elif form == "noun":
            found = self._noun()
        elif form == "document":
            found = self._document()
        else:
            found = self._source() if form == "source" else self._carried(i, "after")
        if found is None:
            return None
        self.done = last
        speaker, carried, opens, how = found
        if form == "source":
            speakers.cited = speaker
        if speaker and form != "source":
            # the speakers inside of a long quotation are not the article's
            while self.long and self.long[-1].first <= i:
                pair = self.long.pop()
                if pair.last > self.quoted:
                    self.quoted = pair.last
            # قال سامي إن الشركة التي قال الوزير إنها كبيرة ستغلق، لافتا: not the one of the relative clause
            within = speakers.here and self.doc.keys[i - 1] in sayings.RELATIVES
            if i >= self.quoted and not within and self.doc.keys[last] not in sayings.DIVINE:
                speakers.remember(speaker, gender, form == "finite")
        return Saying(i, last, self.doc.mention(i, last, sense.prefix), speaker, carried, opens, how)

    # ---- finite verbs ---------------------------------------------------------------------------------------------

    def _verb(self) -> Found | None:
        """قال الوزير إن; لكن الوزير قال إن; وقال إن; "..."، قال الوزير."""
        doc, speakers, i, kind = self.doc, self.speakers, self.i, self.kind
        keys, start, end = doc.keys, speakers.first, speakers.end
        before = led = ""  # the word before it in the sentence, and its role
        told = closes = False
        initial = True  # it comes first in its clause, so that its subject follows or is dropped
        if i > start:
            before = keys[i - 1]
            led = role(doc, i - 1) if "function" in doc.at[i - 1] else ""
            # وفق ما أفاد به, كما أعلن, حسبما ذكر
            told = self.is_told()
        if not self.prefix:
            initial = i <= start or not before[0].isalpha() or before in sayings.CLAUSE_WORDS
            initial = initial or (before == "ما" and keys[i + 1] in sayings.SO_HE)  # ردا على ما قال إنه
            if before and self._is_no_saying(before, led, told):
                return None
            closes = (i - 1 if before in _COMMAS else i) in self.ending  # «...»، قال فلان
        after = before in sayings.MAY or before == "حين"  # في حين جدد الرئيس
        if kind in _CLOSE and not (initial or closes or told or after or keys[i + 1] in sayings.WRITTEN):
            return None
        first = speakers.subject_start(objects.past_context(doc, i + 1))
        last = objects.demanded(doc, i, first, speakers.subject_end(first, closes))
        if keys[first] in sayings.SOMEBODY:
            last = first + 1  # رجح آخرون | إمكانية
        if last > first and keys[first] in sayings.POINTING and not source(doc, first + 1):
            return None  # يؤكد هذا الرقم أن
        if last > first and led != "verb":
            begins = opening(doc, last, end, kind in _CLOSE, kind not in _CLAUSAL)
        else:
            # without a subject of its own the clause follows soon: تعتبر من أفضل ... is no speech
            begins = opening(doc, first, end, kind != "say")
        opens, how = begins or (last, "")
        known = last > first and (
            speakers.is_subject(first, last)
            or (kind not in _CLOSE and ("place" in doc.at[first] or clauses.has_office(doc, first, last)))
            or objects.is_nominative(doc, first)
            or (kind == "say" and before in _COMMAS and keys[last] in _COMMAS)  # الكتاب، يقول سامي، يهدف إلى
            or objects.does(doc, i, first, last)
        )
        # كما يقترح سامي، فهل نريد أن
        apart = told and last > first and keys[last] in _COMMAS and keys[last + 1][:1] == "ف"
        sure = has_pronoun(doc, i) or (last > first and (known or keys[i] not in sayings.GROWING))  # كما زادت العقود
        if apart or (closes and how != "that") or (how == "" and told and sure):
            opens, how = i, "after"
        inside = keys[i + 1] in sayings.INSIDE  # كلمة قال فيها
        free = not (initial or inside or how == "after" or keys[first] in sayings.DIVINE)
        named = subject_before(doc, i, start) if free else None
        if not self._is_speech(first, last, known, opens, how, before, named):
            return None
        if kind == "ask" and how == "quote":
            how = "that"  # طالب الحزب «بفتح المكتبات»
        if named:
            pointed = keys[named[0]].removeprefix("و") in sayings.POINTING and not source(doc, named[0] + 1)
            if pointed and not (known and self.kind == "say"):
                return None  # هذا الرقم يؤكد أن; but هذا القرار قالت الوزارة إنه
            # its subject, and the noun phrase after the verb, if any, its object; not وهي فرصة أكد خلالها الوزير,
            # nor يقول آخرون إن
            directly = known or (how in ("that", "colon") and opens - 1 <= last)
            # كان الملياردير قد أخبر الشركة: who stands before قد is the subject
            if last == first or self._acts(named[0]) or speakers.is_known(named[0]) or not directly or named[1] < i:
                return self._said(named, opens, how)
        relative = before in sayings.RELATIVES
        if last > first:
            if (
                (
                    relative
                    and first == i + 1
                    and not has_pronoun(doc, i)
                    and not self._has_subject(known, how, opens <= last + 1)
                )
                or (self.gender == "m" and speakers.is_feminine(first))  # طالب الحكومة بالعمل
                or (self.gender == "f" and keys[first] in sayings.MASCULINE)  # ودعت المجلس إلى فتح تحقيق
                or is_accusative(doc, first)  # وناشد المسؤولين أن يتدخلوا
                or speakers.is_told(i, first)
                or (not known and objects.is_blamed(doc, i, first, last))  # استنكر الهجوم الإعلامي
                or before in sayings.SUBJECTS  # وهو يتحدث لهسبرس
                or self.gender == "p"  # ويسألون الوالي المساعدة: the subject is in the verb
                # ناشدت كل القوى ...; but أعلن حساب على الموقع أن
                or (kind == "ask" and not known and opens - 1 > last and not (how == "that" and "علن" in keys[i]))
            ):
                last = first  # its object
            elif (
                known
                or ((how != "" or kind in _CLAUSAL) and not is_said(doc, first) and keys[i + 1] not in sayings.INSIDE)
                or speakers.can_be(first)
                or self._says_noun(first, last)
            ):
                return self._said((first, last), opens, how)
        inside = inside or (not initial and led == "clause")
        if inside and last == first and not relative and (acting := speakers.acting(i, self.gender)):
            return earlier(acting, opens, how)
        if (kind in _CLAUSAL or how == "") and not initial and led == "" and how != "after":
            return None  # الفحص في المختبر كشف أنها: some noun further back
        if relative and last == first:
            whom = speakers.antecedent(i)
            if whom:
                return whom, False, opens, how
            thing = doc.keys[i - 2 - (doc.keys[i - 2] in _COMMAS)]
            if doc.keys[opens - 1] in sayings.SO_HE and defined(thing) and thing not in sayings.LATTER:
                return self._carried(opens, how)  # التعاون الذي قال إنه: a thing cannot say of itself
            if kind == "ask" and "علن" not in keys[i]:
                return None  # منشورات تدعو, الأفكار التي تدعو إلى "الموت"
        if inside or (last > first and not is_said(doc, first)) or speakers.is_lost(i):
            return self._said(None, opens, how)  # a name may be subject or object
        if not self.prefix and i > start:
            apposed = speakers.apposed(i) or speakers.before_comma(i)
            if apposed:
                return self._said(apposed, opens, how)
            if doc.sense(i - 1, "mark") and how != "after":
                quoted = subject_before(doc, i, start)
                if quoted and speakers.is_known(quoted[0]):
                    return self._said(quoted, opens, how)  # لكن موقع "الأفق" أكد أن
                return None if kind in _CLAUSAL else self._said(None, opens, how)  # التقرير "أكد على ..."
            if speakers.goes_on(i):
                return self._carried(opens, how)  # وكتب يقول, كتب الفريق يقول
            if keys[i][0] in "يت" and how != "after" and before not in sayings.SO_HE and before != "ان":
                return self._said(None, opens, how)  # رسالة إلى البلدية، تكشف خلالها
        return self._carried(opens, how)

    def _has_subject(self, known: bool, how: str, directly: bool) -> bool:
        """Whether what follows a verb after a relative is its subject: الذي قال الوزير إنه; no الذي انتقد الوزير."""
        verb = self.doc.keys[self.i]
        takes = self.kind != "ask" or "علن" in verb
        fits = (known and how in ("", "that", "colon")) or (how == "that" and directly)
        return has_pronoun(self.doc, self.i) or (takes and fits)

    def _is_no_saying(self, before: str, led: str, told: bool) -> bool:
        """Whether the word before the verb tells that it is a noun, or that nobody says it."""
        doc, i = self.doc, self.i
        return (
            led == "prep"  # دون ذكر هوية
            or (bool(doc.at[i - 1]) and is_object(doc, i))  # رفض ذكر اسمه
            or before in sayings.THINGS  # مما يؤكد أن
            or (self.speakers.here is not None and openings.talks(doc, i))  # قال سامي، وهو يتحدث للموقع، إن
            or before in sayings.IF  # سواء اعترف النادي بالخطأ أو لم يعترف
            # وهو ما يؤكد أن; but ردا على ما قال إنه
            or (before == "ما" and not told and not has_pronoun(doc, i) and doc.keys[i + 1] not in sayings.SO_HE)
            or (
                doc.keys[i].endswith(("يدعي", "تدعي")) and doc.text[doc.ends[i] - 1] == chars.ALEF_MAKSURA
            )  # كاتب يدعى سامي
            # قد تطالب الشركة: she may; but قد تعهد
            or (before in sayings.MAY and doc.keys[i][0] in "يت" and not doc.keys[i].startswith(sayings.PERFECT_IN_T))
            or (before == "ان" and doc.keys[i][0] in "يت" and not openings.adds(doc, i))  # يأمل أن يوضح
            # عما إذا كانوا يعتقدون
            or (doc.keys[i][0] in "يت" and not sayings.WHETHER.isdisjoint(doc.keys[max(0, i - 3) : i]))
        )

    def _is_speech(
        self, first: int, last: int, known: bool, opens: int, how: str, before: str, named: tuple[int, int] | None
    ) -> bool:
        """Whether what follows a verb makes it one of saying."""
        doc, kind = self.doc, self.kind
        if last > first and objects.is_caused(doc, self.i, first):
            return False
        if doc.keys[self.i] in sayings.CONSIDERED:
            if how != "that":
                return False
            free = _COMMAS.isdisjoint(doc.keys[after_aside(doc, last, opens) : opens])
            return opens - 1 <= last + 1 or (free and (known or is_definite(doc, first)))
        if how == "that":
            if kind != "say" and before in sayings.NEGATIONS:
                return opens - 1 <= last + 1  # لا تعتبر إشكالا ... أن
            # not سجلت مبيعات القمح، ..., أن
            return kind not in _CLOSE or known or last == first or opens - 1 <= last + 1
        if how == "":
            of_noun = kind == "near" and objects.says_nouns(doc.keys[self.i])
            if kind in _CLAUSAL or (of_noun and (last > first or doc.keys[first] in sayings.STANCES)):
                subject = named is not None and self._acts(named[0])
                return before not in sayings.NEGATIONS and self._governs(first, last, known, subject)
            if before in sayings.NEGATIONS and doc.keys[last] == "الا":
                return False  # ولا يقول إلا حقا
            if self._says_noun(first, last):
                return True
            object_follows = last == first or (is_said(doc, first) and role(doc, first) != "this")
            return kind == "say" and (known or object_follows or bool(named and self.speakers.is_known(named[0])))
        if kind == "note" and how != "colon":
            return known  # سجل المؤشر «مازن» تراجعا
        return "alias" not in doc.at[self.i]  # تُدعى "..."

    def _says_noun(self, first: int, last: int) -> bool:
        """Whether a subject and a noun that is said follow: وأكد سامي، أيضا، فوز فريقه."""
        doc = self.doc
        return self.kind == "say" and last > first and is_said(doc, openings.after_asides(doc, last, self.speakers.end))

    def _acts(self, first: int) -> bool:
        """Whether a known speaker begins the clause: روسيا تدعو الدول إلى; not نشرت الصحف وثائق تشير إلى."""
        doc = self.doc
        begins = first == self.speakers.first or not doc.keys[first - 1][0].isalpha()
        led = role(doc, first - 1) in ("that", "clause") or "كان" in doc.keys[first - 1]
        return ("place" in doc.at[first] or self.speakers.is_known(first)) and (begins or led)

    def _governs(self, first: int, last: int, known: bool, named: bool) -> bool:
        """Whether its own particle or its object follows: كشفت الوزارة عن خطة, دعا الوزير، في بيان له، إلى الحوار.

        Without a subject of its own a noun that is said must follow, and a speaker be known: ولفت إلى أهمية صيانتها.
        """
        doc = self.doc
        if "عبر" in doc.keys[self.i]:
            return True  # its feeling was found before: عبروا فيه عن قلقهم
        at = objects.past_context(doc, openings.after_asides(doc, last, self.speakers.end))
        if at == last and doc.keys[last] in _COMMAS and last > first:  # الأمين العام، زهير مراد عن
            at = noun_phrase(doc, last + 1, self.speakers.end)
        if known:
            at = objects.past_occasion(doc, self.i, at, self.speakers.end)
        if known or named:
            if doc.keys[at] in sayings.STANCES and (self.kind in _PLAIN or "جدد" in doc.keys[self.i]):
                return True  # أعلنت الحكومة رفضها القاطع
            noun = first if named else at
            if objects.says_noun(doc, self.i, noun) or objects.calls_on(doc, self.i, noun, self.speakers.end):
                return True
        if not governs(doc, self.i, at) and not (named and governs(doc, self.i, first)):
            return False
        if last > first and "علن" in doc.keys[self.i] and doc.keys[at] == "عن":
            return not is_said(doc, first)  # أعلن سامي عن خطة: nobody else does that
        act = ACT.fullmatch(doc.keys[at + 1]) and "تحدث" not in doc.keys[self.i]  # وأشار إلى تفاقم الوضع
        led = doc.keys[at][0] == "ب" or objects.points(doc.keys[self.i])  # وأشاد بالتعاون, وأشار إلى سكانها
        follows = self.speakers.here is not None or self.i == self.speakers.first
        carried = self.prefix > 0 and last == first and ((follows and (act or led)) or is_said(doc, at + 1))
        return (
            known
            or (named and objects.has_particle(doc.keys[self.i]))
            or (bool(carried) and self.speakers.carried(self.gender, self.i) is not None)
        )

    # ---- other forms ----------------------------------------------------------------------------------------------

    def _participle(self) -> Found | None:
        """مضيفا أن, قائلا: «...»"""
        doc, i = self.doc, self.i
        loose = not self.prefix and begins_word(doc, i - 1)
        if loose and (role(doc, i - 1) in ("prep", "this") or source(doc, i) or doc.keys[i] in sayings.LIKE_NOUNS):
            return None
        if doc.keys[self.last] in sayings.NOTICE:
            return None  # لافتا للنظر أن
        begins = opening(doc, self.last, self.speakers.end, near=True)
        if begins is None:
            if loose and not doc.keys[i].endswith("ا"):
                return None  # تصريحات كاشفة عن حجم الأزمة
            # معربا عن قلقه, داعيا إلى وقف القتال, مجددا دعمه, نافيا صحة الخبر, قائلا سنعود
            at = objects.past_context(doc, self.last)
            plain = governs(doc, i, at) or doc.keys[at] in sayings.STANCES
            if (plain and self.kind in _PLAIN) or "قاءل" in doc.keys[i] or "قائل" in doc.keys[i]:
                return self._dependent(self.last, "")
            found = objects.says_after(doc, i, at, self.speakers.end) and self._dependent(self.last, "")
            return found if found and found[0] else None
        opens, how = begins
        asked = how == "quote" and (self.kind == "ask" or "عبر" in doc.keys[i])
        return self._dependent(opens, "that" if asked else how)
