"""Who says something: the verbs and phrases of saying of a text, with their speakers.

A verb counts by what follows it. قال is speech whatever follows; أعلن is with a clause, a colon or a quotation; سجل
only with one of them right after its subject. The classes are in `arnews.lexicon.speech`.

The subject follows the verb (قال الوزير إن), or stands before it (لكن الوزير قال), or is dropped; then it is the last
speaker, as long as verb and speaker agree in gender and nobody else has been brought in (من جانبه).
"""

from __future__ import annotations

from arnews import actors, clauses, demands, doers, government, nominals, objects, openings, sayings, things
from arnews.before import apposed, subject_before, subject_known
from arnews.blessings import blessed, blessing_end, blessing_start, is_prophets
from arnews.document import Document, Pair, Saying
from arnews.expects import PLAIN
from arnews.government import governs, takes_b
from arnews.openings import SPEECH, after_aside, opening
from arnews.othersenses import is_other_word
from arnews.participles import Participles
from arnews.phrases import is_accusative, is_definite, is_said, role, source
from arnews.roles import COMMAS, SIGNS, is_counted, is_several
from arnews.speakers import Found, earlier
from arnews.words import defined, has_pronoun

# Classes that need a clause, a colon or a quotation.
_CLOSE = frozenset(("near", "note"))
_THEN = frozenset("ثم حيث اذ بل كما كذلك وكذلك ايضا".split())  # تبتسم، ثم تجيب بأن; حيث يرى أن
_WHEN = frozenset("عندما حين حينما".split())  # ويؤكد الوزير أهمية الماء عندما يقول: ...
_TO_ME = frozenset(("لي", "لنا"))
_CLAUSAL = frozenset(("that", "ask"))


def read(doc: Document) -> None:
    """Fill `doc.sayings`, in text order."""
    reader = _Reader(doc)
    for i in doc.hits.get("speech", ()):
        if i >= reader.done and i not in reader.named and not is_other_word(doc, i) and (saying := reader.saying(i)):
            doc.sayings.append(saying)


class _Reader(Participles):
    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self.done = 0  # tokens before this one are part of a cue already
        self.named = range(0)  # the last speaker, whose name says nothing: ويرى الدكتور طالب سلطان حمزة أن
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
        if kind == "none" and self._believes(i):
            kind, form, gender, last = "that", "finite", "m", i + 1  # الوزير يعتقد أن
        if kind == "none":
            self.done = last
            return None
        self.i, self.last, self.prefix = i, last, sense.prefix
        self.joined = sense.prefix > 0 or self.doc.keys[i - 1] == "و"
        if kind == "near" and openings.is_doubled(self.doc, i):
            kind = "that"  # وبيّن
        self.kind, self.gender, self.relayer = kind, gender, None
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
            if found and found[0] is None and form != "source" and self.gender == "m":
                found = earlier(speakers.here, i, "after")  # شددت سلوى مراد على ذلك، وفق تعبيره
        if (found is None or not found[3]) and self.doc.keys[i] in sayings.JUDGING and (judged := self._label()):
            # اعتبر المدير القرار "خطوة متسرعة", اتهم الشركة بـ"تضليل الزبائن": the quotation is a part of his clause
            found = *(found or judged)[:2], judged[2], "that"
        if found is None:
            return None
        self.done = last
        speaker, carried, opens, how = found
        if carried and self.doc.keys[last] in _TO_ME and (i < self.quoted or (self.long and self.long[-1].first <= i)):
            speaker, carried = None, False  # قالت سلوى: "سألت أمي وقالت لي إن": not she herself
        # وعد بالربح "a promise", عندما يبدون رغبتهم, إلى ما أقرت به
        doubtful = (kind == "near" and form == "finite") or objects.shows(self.doc.keys[i]) or self.is_echo()
        asked = kind == "ask" and form == "finite" and has_pronoun(self.doc, i)  # وطالبها بتعهد
        asked = asked or self.doc.keys[i].lstrip("وف") in sayings.ASKING
        if speaker is None and (asked or (doubtful and how in ("", "after"))):
            return None
        if speaker and not carried and form == "finite":
            span = speaker.span
            self.named = range(self.doc.token_at(span.start), self.doc.token_at(span.end - 1) + 1)
            speakers.learn(self.named.stop)
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
                if form == "document":
                    speakers.write(speaker)
                else:
                    speakers.remember(speaker, gender, form == "finite" or self.relayer is not None)
                speakers.outer = self.relayer or speakers.outer
        return Saying(i, last, self.doc.mention(i, last, sense.prefix), speaker, carried, opens, how)

    # ---- finite verbs ---------------------------------------------------------------------------------------------

    def _verb(self) -> Found | None:
        """قال الوزير إن; لكن الوزير قال إن; وقال إن; "..."، قال الوزير."""
        doc, speakers, i, kind = self.doc, self.speakers, self.i, self.kind
        keys, start, end = doc.keys, speakers.first, speakers.end
        before = led = ""  # the word before it in the sentence, and its role
        told = closes = alone = False
        fresh = False
        initial = True  # it comes first in its clause, so that its subject follows or is dropped
        if i > start:
            before = keys[i - 1]
            led = role(doc, i - 1) if "function" in doc.at[i - 1] and not self.is_until(before) else ""
            # وفق ما أفاد به, كما أعلن, حسبما ذكر
            told = self.is_told()
        if not self.prefix:
            initial, fresh = self._comes_first(before, led)
            # «...»، قال فلان; no قصيدة "البحر"، قالت فيها
            closes = (i - 1 if before in SIGNS else i) in self.ending and keys[i + 1] not in sayings.INSIDE
        forced = self.topic(i) if before in sayings.LEADS else None  # كانت النقابة قد هددت
        if forced is None and not self.prefix and self._is_no_saying(before, led, told):
            return None
        relative = before in sayings.RELATIVES
        if before in sayings.WAS and keys[i - 2] in sayings.RELATIVES and (was := self._was_saying()):
            return was
        led_in = initial or relative or closes or told or forced is not None
        if kind in _CLOSE and not (led_in or self._is_led(before)):
            return None
        first = speakers.subject_start(objects.past_context(doc, i + 1))
        past = blessing_end(doc, i + 1)
        if past > i + 1 and kind in PLAIN and is_prophets(doc, i + 1):  # قال صلى الله عليه وسلم
            who = blessed(doc, i + 1)
            said = opening(doc, past, end) or (past, "")
            return earlier((speakers.mention(*who), "") if who else None, *said)
        last = demands.demanded(doc, i, first, speakers.subject_end(i, first, closes))
        shown = objects.shows(keys[i])
        own = first + speakers.is_known(first)  # أبدت حماس | استعدادا, ويعيد | التأكيد على
        last = next((k for k in range(own, last) if keys[k] in shown), last)
        last = demands.accuser(doc, i, first, last, keys[first] in speakers.names)
        called = speakers.called(i) if last == first == i + 1 else None
        first, last = called or (first, last)
        if before == "ان" and keys[i - 2] == "قبل" and not speakers.is_known(first):
            last = first  # قبل أن يضيف بصوت خافت
        head = first + (keys[first] in nominals.SOME)  # توضح بعض المسارات
        mute = keys[head] in nominals.MUTE or things.is_mute(doc, head, last, last)
        if last > first and mute and not speakers.names.intersection(keys[first:last]):
            return None  # كشفت المواجهة أن
        if keys[first] in sayings.SOMEBODY:
            last = first + 1  # رجح آخرون | إمكانية
        if last > first and keys[first] in sayings.POINTING and not source(doc, first + 1):
            if role(doc, last) == "that" or initial or self.prefix or not government.is_sure(doc, i):
                return None  # يؤكد هذا الرقم أن
            last, alone = first, True  # مصدر في الوفد نفى | ذلك, النواب أدانوا | هذه الخطة
        if last > first and (fresh or led != "verb"):
            begins = opening(doc, last, end, kind in _CLOSE, kind not in _CLAUSAL)
        else:
            # without a subject of its own the clause follows soon: تعتبر من أفضل ... is no speech
            begins = opening(doc, first, end, kind != "say")
        opens, how = begins or (last, "")
        # سامي مراد، وكيل الأسرة، استغرب القرار: its subject stands before it
        parted = apposed(doc, i, start) if before in SIGNS and last > first else None
        between = before in SIGNS and last > first and keys[last] in SIGNS and not parted
        known = last > first and (
            called is not None
            or speakers.is_subject(first, last)
            or (kind not in _CLOSE and ("place" in doc.at[first] or actors.has_office(doc, first, last)))
            or objects.is_nominative(doc, first)
            or (
                keys[first] in nominals.SOME
                and first + 1 < last
                and (
                    is_several(doc, actors.of_whom(doc, first))  # عدد من النواب, عدد من التجار
                    or (keys[first + 1] == "من" and keys[first + 2] in nominals.CROWDS)
                )
            )
            or is_counted(doc, first)  # 83 عضوا
            or (initial and keys[first] == "هؤلاء" and actors.can_act(doc, first + 1))  # حذر هؤلاء الخبراء من
            # وبين مراد في تصريح للإذاعة أن
            or (keys[last + 1] in sayings.VENUES and role(doc, last) == "prep" and objects.is_name(doc, first, last))
            or (kind == "say" and between)  # الكتاب، يقول سامي، يهدف إلى
            or objects.does(doc, i, first, last)
            or (initial and not parted and government.is_sure(doc, i) and self._is_subject(first, last))
        )
        # كما يقترح سامي، فهل نريد أن; وهذه الوعود، تلاحظ المجلة، قديمة
        apart = told and last > first and keys[last] in SIGNS and keys[last + 1][:1] == "ف"
        apart = apart or (between and known and how == "" and keys[i][0] in "يت" and kind == "that")
        sure = has_pronoun(doc, i) or (last > first and (known or keys[i] not in sayings.GROWING))  # كما زادت العقود
        pair = doc.pair_before(i) if closes else None
        if pair and pair.last == i and doers.acts(doc, pair):
            return self._said((pair.first, i), opens, how)  # "نيوفيل" تندد ب
        if apart or (closes and how != "that") or (how == "" and told and sure):
            opens, how = i, "after"
        inside = clauses.is_inside(doc, i)
        free = not (
            (initial and blessing_start(doc, i, start) == i)
            or inside
            or how == "after"
            or keys[first] in sayings.DIVINE
        )
        named = subject_known(doc, i, start, speakers.is_known) if free else None
        paper = self._paper() if free and not relative else None
        named = forced or named or paper or (self.second() if free and before[:1].isalpha() else None)
        named = named or speakers.teller(i - (before in sayings.SO_HE))
        if (keys[i][0] == "ف" and self.prefix) or before == "فقد":  # أما الوزيرة سلوى مراد فدعت
            plain = last == first and start < i and keys[start] in sayings.AS_FOR
            topic = clauses.main_subject(doc, start, i, speakers.is_known) if plain else None
            named = (topic.first, topic.last) if topic else self.topic(i - (not self.prefix)) or named
        if (alone and not named) or not self._is_speech(first, last, known, opens, how, initial, before, named):
            return None
        if kind == "ask" and how == "quote":
            how = "that"  # طالب الحزب «بفتح المكتبات»
        if named and last == first and things.is_mute(doc, *named, i + 1):
            return None  # الواقع يقول إن, غياب الوزير يؤكد أن
        if named:
            pointed = keys[named[0]].removeprefix("و") in sayings.POINTING and not source(doc, named[0] + 1)
            if pointed and not (known and self.kind == "say"):
                return None  # هذا الرقم يؤكد أن; but هذا القرار قالت الوزارة إنه
            # its subject, and the noun phrase after the verb, if any, its object; not وهي فرصة أكد خلالها الوزير,
            # nor يقول آخرون إن
            directly = known or (how in ("that", "colon") and opens - 1 <= last)
            # كان الملياردير قد أخبر الشركة: who stands before قد is the subject
            directly = (
                directly and named is not paper and not is_accusative(doc, first)
            )  # أن الربيعي أبلغ الحاضرين بأنه
            if last == first or self._acts(named[0]) or speakers.is_known(named[0]) or not directly or named[1] < i:
                return self._said(named, opens, how)
        if last > first:
            if self._is_its_object(first, last, known, opens, how, before, parted is not None):
                last = first
            elif (
                known
                or ((how != "" or kind in _CLAUSAL) and not is_said(doc, first) and keys[i + 1] not in sayings.INSIDE)
                or speakers.can_be(first)
                or self._says_noun(first, last)
            ):
                return self._said((first, last), opens, how)
        if last == first and (later := speakers.later(i)):
            return self._said(later, opens, how)  # وبعدما أعرب عن شكره، أكد الوزير
        inside = inside or (not initial and led == "clause" and before not in sayings.SUBJECTS)
        if last == first and before in _WHEN and speakers.here and how in ("colon", "quote"):
            return self._carried(opens, how)
        if inside and last == first and not relative and (acting := speakers.acting(i, self.gender)):
            return earlier(acting, opens, how)
        if (kind in _CLAUSAL or how == "") and not initial and led == "" and how != "after":
            return None  # الفحص في المختبر كشف أنها: some noun further back
        if relative and last == first:
            many = keys[i - 1].endswith("الذين") and self.gender != "p"
            if many and keys[opens - 1] in sayings.SO_HE:
                return self._carried(opens, how)  # زبائنه الذين قال إنه يرسم لهم
            whom = speakers.antecedent(i)
            at = i - 2 - (keys[i - 2] in SIGNS)
            # التعاون الذي قال إنه, المحضر الذي قال إنه: a thing cannot say of itself
            thing = keys[opens - 1] in sayings.SO_HE and defined(keys[at]) and keys[at] not in sayings.LATTER
            if thing and (not whom or (source(doc, at) == "document" and speakers.here)):
                return self._carried(opens, how)
            if whom:
                return whom, False, opens, how
            if kind in _CLOSE or (kind == "ask" and "علن" not in keys[i]):
                return None  # منشورات تدعو, الأفكار التي تدعو إلى "الموت"
        if inside or (last > first and not is_said(doc, first)) or speakers.is_lost(i):
            return self._said(None, opens, how)  # a name may be subject or object
        if keys[i + 1] in sayings.WRITTEN and not initial and keys[i].endswith("كتب"):
            return self._said(None, opens, how)  # لافتات كتب عليها
        return self._without_subject(before, opens, how)

    def _without_subject(self, before: str, opens: int, how: str) -> Found | None:
        """Whom a verb means that has no subject of its own: one before a comma, or whoever spoke last."""
        doc, speakers, i, kind = self.doc, self.speakers, self.i, self.kind
        keys, start = doc.keys, speakers.first
        if before in ("لا", "ولا") and keys[i].startswith("يستبعد") and not speakers.here:
            return None  # ولا يستبعد أن "it is not ruled out"
        if not self.joined and i > start:
            if things.is_mute(doc, start, i, i + 1) and SIGNS.isdisjoint(keys[start:i]):
                return None  # أداء لاعبي الوسط يؤكد أن
            k = i - (before in sayings.AUXILIARIES and keys[i][0] in "يت")  # باتوا | يرون
            parted = apposed(doc, k, start) or speakers.before_comma(k)
            parted = parted or (speakers.leading(k) if keys[k][0] not in "وف" else None)
            if parted:
                return self._said(parted, opens, how)
            if speakers.goes_on(i):
                return self._carried(opens, how)  # وكتب يقول, كتب الفريق يقول
            if doc.sense(i - 1, "mark") and how != "after":
                quoted = subject_before(doc, i, start)
                if quoted and (speakers.is_known(quoted[0]) or clauses.is_someone(doc, quoted[0])):
                    return self._said(quoted, opens, how)  # لكن موقع "الأفق" أكد أن
                return None if kind in _CLAUSAL else self._said(None, opens, how)  # التقرير "أكد على ..."
            carries = (
                before in sayings.BUT_HE or before == "ان" or before in sayings.SUBJECTS
            )  # وهو يرى أن, لكنه يرى أن
            begins = keys[k][0] in "وف" or keys[k - 1] in SIGNS or keys[k - 1] == "ثم" or k == start
            carries = carries or (k < i and begins) or (before in ("لم", "ولم") and "ستبعد" in keys[i])
            carries = carries or (before in _THEN and (how != "" or self._called_on() or is_said(doc, i + 1)))
            carries = carries or (keys[i - 1] in COMMAS and not sayings.BUT_HE.isdisjoint(keys[max(start, i - 5) : i]))
            carries = carries or (kind == "say" and keys[opens - 1] in sayings.SO_HE)  # عودة تقول إنها
            imperfect = keys[i][0] in "يت" and not keys[i].startswith(sayings.PERFECT_IN_T)
            if imperfect and how != "after" and not carries:
                return self._said(None, opens, how)  # رسالة إلى البلدية، تكشف خلالها
        return self._carried(opens, how)

    def _is_speech(
        self,
        first: int,
        last: int,
        known: bool,
        opens: int,
        how: str,
        initial: bool,
        before: str,
        named: tuple[int, int] | None,
    ) -> bool:
        """Whether what follows a verb makes it one of saying."""
        doc, kind = self.doc, self.kind
        if last > first and objects.is_caused(doc, self.i, first):
            return False
        if how == "" and objects.does_other(doc, self.i, first, last):
            return False
        if doc.keys[self.i][self.prefix :] == "ثمن" and not (known and initial):
            return False  # ثمن البيت "price"
        if doc.keys[self.i] in sayings.CONSIDERED:
            if how != "that":
                return False
            free = SIGNS.isdisjoint(doc.keys[after_aside(doc, last, opens) : opens])
            return opens - 1 <= last + 1 or (free and (known or is_definite(doc, first)))
        if how == "that":
            if kind != "say" and before in sayings.NEGATIONS:
                return opens - 1 <= last + 1  # لا تعتبر إشكالا ... أن
            # not سجلت مبيعات القمح، ..., أن
            replies = doc.keys[last] == "علي" and objects.is_name(doc, first, last)  # وردت الشابي على ذلك بأن
            return kind not in _CLOSE or known or last == first or opens - 1 <= last + 1 or replies
        if how == "":
            if self._is_sure(first, last, known, initial, before, named):
                return True
            of_noun = kind == "near" and government.says_nouns(doc.keys[self.i])
            # قال إن الأمر صعب، ووعد بتنظيم لقاء
            goes_on = (
                self.joined and self.speakers.here is not None and doc.keys[self.i - 1 - (self.prefix == 0)] in SIGNS
            )
            led = self.joined and self.speakers.here is not None and takes_b(doc.keys[self.i])
            goes_on = goes_on or (led and governs(doc, self.i, self.i + 1))  # نددت بالقرار ولوحت بالتصعيد
            goes_on = goes_on or (self.joined and self.speakers.acting(self.i, self.gender) is not None)
            goes_on = goes_on or self._is_promise(before)
            of_noun = of_noun and (last > first or bool(named) or goes_on or doc.keys[first] in sayings.STANCES)
            if (
                kind in _CLAUSAL
                or of_noun
                or self._shows(first, last, known)
                or self._replies(last, known, bool(named))
            ):
                subject = named is not None and (self._acts(named[0]) or self._is_headed(named))
                doubts = known and "ستبعد" in doc.keys[self.i]  # ولا يستبعد الوزير رفع الأسعار
                return (doubts or before not in sayings.NEGATIONS) and self._governs(first, last, known, subject)
            if before in sayings.NEGATIONS and doc.keys[last] == "الا":
                return False  # ولا يقول إلا حقا
            if self._says_noun(first, last):
                return True
            object_follows = last == first or (is_said(doc, first) and role(doc, first) != "this")
            return kind == "say" and (known or object_follows or bool(named and self.speakers.is_known(named[0])))
        if kind == "note" and how != "colon":
            return known  # سجل المؤشر «مازن» تراجعا
        return "alias" not in doc.at[self.i]  # تُدعى "..."
