"""Who says something: the verbs and phrases of saying of a text, with their speakers.

A verb counts by what follows it. قال is speech whatever follows; أعلن is with a clause, a colon or a quotation; سجل
only with one of them right after its subject. The classes are in `arnews.lexicon.speech`.

The subject follows the verb (قال الوزير إن), or stands before it (لكن الوزير قال), or is dropped; then it is the last
speaker, as long as verb and speaker agree in gender and nobody else has been brought in (من جانبه).
"""

from __future__ import annotations

from arnews import chars, openings, sayings
from arnews.document import Document, Pair, Saying
from arnews.openings import SPEECH, after_aside, governs, is_object, label, labeller, opening
from arnews.phrases import begins_word, is_accusative, is_definite, is_said, noun_phrase, role, source
from arnews.speakers import RELAY, Found, Speakers, earlier, subject_before
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
        # بين and عبر without a conjunction are no verbs
        if i >= reader.done and doc.keys[i] not in sayings.PREPOSITIONS and (saying := reader.saying(i)):
            doc.sayings.append(saying)


class _Reader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.done = 0  # tokens before this one are part of a cue already
        self.speakers = Speakers(doc)
        self.ending: set[int] = set()  # where quotations of some length end
        self.long: list[Pair] = []  # long ones that are still to come, the next one last
        for pair in reversed(doc.pairs):
            if pair.end - pair.begin >= 3:
                self.ending.add(pair.last)
            if pair.end - pair.begin > SPEECH:
                self.long.append(pair)
        self.quoted = 0  # tokens before this one stand in a long quotation
        # the word of saying at hand: tokens `i` to `last`, its letters of clitics, and what the lexicon says of it
        self.i = self.last = self.prefix = 0
        self.kind = self.gender = ""

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
            told = before in sayings.TOLD or (before in ("ما", "لما") and keys[i - 2] in sayings.ACCORDING)
        if not self.prefix:
            initial = i <= start or not before[0].isalpha() or before in sayings.CLAUSE_WORDS
            if before and self._is_no_saying(before, led, told):
                return None
            closes = (i - 1 if before in _COMMAS else i) in self.ending  # «...»، قال فلان
        if kind in _CLOSE and not (initial or closes or told or keys[i + 1] in sayings.WRITTEN):
            return None
        first = speakers.subject_start(i + 1)
        last = openings.demanded(doc, i, first, speakers.subject_end(first, closes))
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
            or (kind not in _CLOSE and ("place" in doc.at[first] or speakers.has_office(first, last)))
        )
        # كما يقترح سامي، فهل نريد أن
        apart = told and last > first and keys[last] in _COMMAS and keys[last + 1][:1] == "ف"
        sure = has_pronoun(doc, i) or (last > first and (known or keys[i] not in sayings.GROWING))  # كما زادت العقود
        if apart or (closes and how != "that") or (how == "" and told and sure):
            opens, how = i, "after"
        named = None if initial or how == "after" or keys[first] in sayings.DIVINE else subject_before(doc, i, start)
        if not self._is_speech(first, last, known, opens, how, before, named):
            return None
        if kind == "ask" and how == "quote":
            how = "that"  # طالب الحزب «بفتح المكتبات»
        if named:
            if keys[named[0]] in sayings.POINTING and not source(doc, named[0] + 1):
                return None  # هذا الرقم يؤكد أن
            # its subject, and the noun phrase after the verb, if any, its object; not وهي فرصة أكد خلالها الوزير,
            # nor يقول آخرون إن
            directly = known or (how in ("that", "colon") and opens - 1 <= last)
            # كان الملياردير قد أخبر الشركة: who stands before قد is the subject
            if last == first or speakers.is_known(named[0]) or not directly or named[1] < i:
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
                or (not known and openings.is_blamed(doc, i, first, last))  # استنكر الهجوم الإعلامي
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
        if kind in _CLAUSAL and not initial and led == "" and how != "after":
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
        unclear = last > first and not is_said(doc, first)  # a name that may be subject or object
        lost = unclear or speakers.is_lost(i)
        if lost or (not initial and led == "clause") or keys[i + 1] in sayings.INSIDE:
            return self._said(None, opens, how)
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
            if keys[i][0] in "يت" and how != "after" and before != "ان":
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
            or (before == "ما" and not told and not has_pronoun(doc, i))  # وهو ما يؤكد أن
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
            if kind in _CLAUSAL or (kind == "near" and last > first and openings.takes_b(doc.keys[self.i])):
                return before not in sayings.NEGATIONS and self._governs(first, last, known)
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

    def _governs(self, first: int, last: int, known: bool) -> bool:
        """Whether the verb's own particle follows: كشفت الوزارة عن خطة, دعا الوزير، في بيان له، إلى الحوار.

        Without a subject of its own a noun that is said must follow, and a speaker be known: ولفت إلى أهمية صيانتها.
        """
        doc = self.doc
        at = openings.after_asides(doc, last, self.speakers.end)
        if at == last and doc.keys[last] in _COMMAS and last > first:  # الأمين العام، زهير مراد عن
            at = noun_phrase(doc, last + 1, self.speakers.end)
        if known:
            at = openings.past_occasion(doc, self.i, at, self.speakers.end)
        if known and doc.keys[at] in sayings.STANCES and self.kind in _PLAIN:
            return True  # أعلنت الحكومة رفضها القاطع
        if not governs(doc, self.i, at):
            return False
        if last > first and "علن" in doc.keys[self.i] and doc.keys[at] == "عن":
            return not is_said(doc, first)  # أعلن سامي عن خطة: nobody else does that
        carried = self.prefix > 0 and last == first and is_said(doc, at + 1)
        return known or (carried and self.speakers.carried(self.gender, self.i) is not None)

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
            # معربا عن قلقه, داعيا إلى وقف القتال, مجددا دعمه; but تصريحات كاشفة عن حجم الأزمة
            noun = governs(doc, i, self.last) or doc.keys[self.last] in sayings.STANCES
            free = not loose or doc.keys[i].endswith("ا")
            return self._dependent(self.last, "") if noun and free and self.kind in _PLAIN else None
        opens, how = begins
        return self._dependent(opens, "that" if how == "quote" and self.kind == "ask" else how)

    def _noun(self) -> Found | None:
        """عن المهندسة سلوى القاضي قولها إن, بقوله «...»"""
        begins = opening(self.doc, self.last, min(self.speakers.end, self.i + SPEECH), near=True)
        if begins is None or self.doc.keys[self.last][:1] == "و":
            return None  # بالقول والفعل
        relayed = self.speakers.relayed(self.i)
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
        if first >= self.speakers.end or not begins_word(doc, first) or role(doc, first) == "clause":
            return None
        measure = doc.sense(first, "object")
        if measure and measure.value == "measure":
            return None  # وفق القانون
        led = letters > 0 or doc.keys[first].startswith("لل")
        last = noun_phrase(doc, first, self.speakers.end, led=led)
        head = first + (doc.keys[first] in sayings.ONE_OF)  # حسب أحدث الأرقام
        if last == first or not (
            self.speakers.can_be(head) or (self.kind == "say" and not doc.keys[first].endswith(("ه", "ها")))
        ):
            return None
        opens, how = last, ""
        if self.i <= self.speakers.first + 1:  # وحسب البلاغ، فإن "..." opens its sentence
            after = last + (doc.keys[last] in _COMMAS)
            if doc.keys[after] in sayings.SO:
                opens, how = after + 1, "that"
        return doc.mention(first, last, letters), False, opens, how

    def _label(self) -> Found | None:
        """وصفه بأنه «...», تصنف كـ«...»: speech only with the quoted label."""
        doc, first = self.doc, self.last
        at = label(doc, first, min(self.speakers.end, first + 30))
        if at is None:
            return None
        for k in range(first, at):
            if doc.keys[k] == "من" and doc.keys[k + 1] in sayings.AGENTS:
                last = noun_phrase(doc, k + 2, at)
                if last > k + 2:
                    return self._said((k + 2, last), at, "label")
        last = labeller(doc, first, noun_phrase(doc, first, at))
        # وصف القرار بأنه «...»: what stands alone and is no speaker is what is labelled
        labelled = (
            doc.keys[first].startswith("ال")
            and not self.speakers.is_known(first)
            and not (begins_word(doc, last) and role(doc, last) == "")
        )
        if last > first and not labelled:
            return self._said((first, last), at, "label")
        i, start = self.i, self.speakers.first
        before = doc.keys[i - 1]
        initial = i <= start or self.prefix > 0 or not begins_word(doc, i - 1) or before in sayings.CLAUSE_WORDS
        named = None if initial else subject_before(doc, i, start)
        return self._said(named, at, "label") if named else self._carried(at, "label")

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
                if last > k + 1:
                    return self._said((k + 1, last), *begins)
        last = noun_phrase(doc, first, end)
        passes_on = source(doc, first) in ("media", "body", "member")
        return self._said((first, last), *begins) if last > first and passes_on else None

    # ---- speakers -------------------------------------------------------------------------------------------------

    def _said(self, speaker: tuple[int, int] | None, opens: int, how: str) -> Found:
        return self.speakers.mention(*speaker) if speaker else None, False, opens, how

    def _carried(self, opens: int, how: str) -> Found:
        return earlier(self.speakers.carried(self.gender, self.i), opens, how)

    def _dependent(self, opens: int, how: str) -> Found:
        return earlier(self.speakers.dependent(self.i, self.gender), opens, how)
