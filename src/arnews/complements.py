"""What follows a verb of saying where that is no clause and no quotation: whether it makes the verb speech."""

from __future__ import annotations

from arnews import addressed, chars, government, nominals, objects, openings, sayings
from arnews.before import apposed, subject_before
from arnews.clauses import is_inside
from arnews.expects import PLAIN
from arnews.given import is_given
from arnews.government import WITHOUT_OBJECT, governs, is_one, takes_b
from arnews.index import value_of
from arnews.phrases import ACT, NAME, PEOPLE, is_accusative, is_definite, is_said, noun_phrase, role, source
from arnews.roles import SIGNS, is_named
from arnews.topics import Topics
from arnews.words import has_pronoun, owned

_AGAIN = ("جدد", "كرر")
_JOINTS = frozenset("كما فيما بينما حيث ثم اذ كذلك وكذلك".split())


class Complements(Topics):
    """A word of saying at hand, and the nouns and particles behind it."""

    def _is_sure(
        self, first: int, last: int, known: bool, initial: bool, before: str, named: tuple[int, int] | None
    ) -> bool:
        """Whether a verb that is hardly anything but speech has a speaker: أدان مجلس الوزراء بأشد العبارات الهجوم,
        الوزير انتقد القرار, وطالب بالتحقيق."""
        doc, i = self.doc, self.i
        if not government.is_sure(doc, i) or before in sayings.NEGATIONS:
            return False
        if known and self._is_related(before):
            return True
        if role(doc, i + 1) == "with" and (doc.keys[i + 1] not in sayings.INSIDE if not self.prefix else not known):
            return False  # الأرض التي تطالب بها الدولة, يتردد ويشكك فيها
        if named and (self._acts(named[0]) or self.speakers.is_known(named[0]) or doc.keys[i][0] == "ف"):
            return True
        takes = doc.keys[i][0] in "يت" or governs(doc, i, i + 1) or is_definite(doc, i + 1)  # not سامي طالب متفوق
        if named and takes and self._begins(named[0]) and objects.is_name(doc, *named) and not doc.at[i - 1]:
            return True  # مراد يطالب بفتح الحدود, أن موران رحب
        if before in sayings.RELATIVES and has_pronoun(doc, i) and known and last > first:
            return True  # الأمر الذي نفاه المتحدث
        if before in sayings.RELATIVES and not has_pronoun(doc, i):
            return self.speakers.antecedent(i) is not None  # سكان القرية، الذين طالبوا بالماء
        if not self.prefix and (apposed(doc, i, self.speakers.first) or self.speakers.before_comma(i)):
            return True  # سامي مراد، مدير القناة، نفى الاتهامات
        if known:
            paper = source(doc, i - 1) or value_of(doc.keys[i - 1].removesuffix("ا"), "source")
            if doc.keys[i + 1] in sayings.INSIDE and paper == "document" and source(doc, first) in PEOPLE:
                return True  # تقريرا انتقد فيه سكان الحي البلدية
            # not كتب رسالة يستغرب فيها بيان الحزب
            return (initial or role(doc, i - 1) == "verb") and not (
                doc.keys[i + 1] in sayings.INSIDE and source(doc, first) == "document"
            )
        if is_inside(doc, i):
            return self.speakers.acting(i, self.gender) is not None  # وأصدر الحزب بيانا دعا فيه أنصاره
        return (
            (self.joined or before in sayings.GOING_ON)
            and (last == first or objects.is_plain(doc, first))
            and self.speakers.carried(self.gender, i) is not None
        )

    def _is_headed(self, named: tuple[int, int]) -> bool:
        """Whether a name begins a headline, with a verb and what it says after ب: مراد يهدد بالإضراب."""
        doc, i = self.doc, self.i
        alone = doc.keys[i][0] in "يت" and named[1] == i and self._begins(named[0])
        return alone and takes_b(doc.keys[i]) and governs(doc, i, i + 1) and objects.is_name(doc, *named)

    def _shows(self, first: int, last: int, known: bool) -> bool:
        """Whether a noun that is said is what a verb brings out: أبرزت الوزيرة أهمية القراءة, الذي أبرز أهمية; no أبرز
        نتائج اللقاء."""
        doc, i = self.doc, self.i
        if not doc.keys[i].lstrip("وف").startswith("ابرز"):
            return False
        if doc.keys[i - 1] in sayings.RELATIVES:
            return is_said(doc, first) and self.speakers.antecedent(i) is not None
        at = openings.after_asides(doc, last, self.speakers.end)
        return known and last > first and is_said(doc, at) and (self.prefix > 0 or doc.keys[i] == "ابرزت")

    def _deems(self, first: int, last: int, known: bool) -> bool:
        """Whether who spoke last in the sentence deems what follows something: قال إن ...، واعتبر القرار خطأ."""
        doc, i = self.doc, self.i
        led = self.joined or doc.keys[i - 1] in ("فيما", "كما", "بينما", "حيث")
        if not led or last <= first or "عتبر" not in doc.keys[i] or doc.keys[i] in sayings.CONSIDERED:
            return False
        thing = not known or source(doc, first) == "document"
        # not اعتبر الإسلام الطلاق مكروها
        complete = last == first + 1 and (is_definite(doc, first) or owned(doc, first)) and not is_definite(doc, last)
        complete = complete or (not is_definite(doc, first) and is_definite(doc, first + 1))
        return thing and complete and not role(doc, first) and self.speakers.here is not None

    def _is_promise(self, before: str) -> bool:
        """Whether a relative clause tells what somebody promised, threatened or explained: الوزير الذي وعد بفتح الطريق,
        المدير الذي أرجع التأخير إلى."""
        doc, i = self.doc, self.i
        if before not in sayings.RELATIVES or doc.keys[i][0] in "يت" or self.speakers.antecedent(i) is None:
            return False
        led = takes_b(doc.keys[i]) and governs(doc, i, i + 1)
        return led or objects.calls_on(doc, i, i + 1, self.speakers.end)

    def _replies(self, last: int, known: bool, named: bool) -> bool:
        """Whether the verb is one of replying, or of putting a number on something, and has a subject: رد الوزير على
        الانتقادات."""
        replies = known and self.doc.keys[self.i].lstrip("وف") in sayings.REPLYING
        return replies or self._estimates(last, known or named)

    def _is_related(self, before: str) -> bool:
        """Whether the verb is that of a relative clause with what it governs as a pronoun: الوقفة التي دعت إليها
        النقابة, القرار الذي أعلن عنه الوزير; no الأرض التي تطالب بها الدولة."""
        doc, i = self.doc, self.i
        if before not in sayings.RELATIVES or role(doc, i + 1) != "with" or doc.keys[i + 1] in sayings.INSIDE:
            return False
        return government.calls_together(doc.keys[i])

    def _is_led(self, before: str) -> bool:
        """Whether what stands around a verb of many senses in its clause tells that it is one of saying: في حين جدد
        الرئيس, كان يردد دائما أن, الوزارة وعدت بـ."""
        doc, i = self.doc, self.i
        if before in sayings.MAY or before == "حين" or doc.keys[i + 1] in sayings.WRITTEN:
            return True
        at = self.speakers.first
        at += doc.keys[at] in sayings.NEGATED
        was = (
            before in sayings.WAS or doc.keys[at] in sayings.WAS or doc.keys[at] in sayings.AUXILIARIES
        )  # ظل المتهم يردد
        if was and role(doc, self.speakers.subject_start(i + 1)) == "that":
            return True
        named = subject_before(doc, i, self.speakers.first)
        if named and (self.speakers.is_known(named[0]) or self._is_some(named[0])) and self._begins(named[0]):
            at = openings.after_asides(doc, i + 1, self.speakers.end)
            if (
                role(doc, i + 1) == "that"
                or self._estimates(i, True)
                or (at > i + 1 and takes_b(doc.keys[i]) and governs(doc, i, at))
            ):
                return True  # بعض الصحف كتبت أن; المدير أقر، في اتصال هاتفي، بوجود
        led = takes_b(doc.keys[i]) or doc.keys[i].lstrip("وف") in sayings.ASKING  # هدد بـ, طلبت من
        asked = doc.keys[i + 1] in sayings.OF_ME and led
        return asked or (led and governs(doc, i, i + 1)) or self._is_heading(i)

    def _is_subject(self, first: int, last: int) -> bool:
        """Whether a name by its form is the subject of a verb that is sure to be speech: ، طالب مراد الحكومة بالتحرك.

        After و it may be the object, but where a comma or what the verb governs follows: ويشكو سامي الطيب، في بيته، من.
        """
        doc = self.doc
        if not objects.is_name(doc, first, last):
            return False
        apart = doc.keys[last] in SIGNS or doc.keys[first] in self.speakers.names
        if self.kind in ("say", "ask") and is_given(doc, first) and last > first + 1:
            return True  # ونفى سامي الأطرش الأخبار, ودعا سامي الأطرش المجلس إلى
        follows = doc.keys[last][:1] == "ب" or is_definite(doc, last)
        if follows and is_given(doc, first) and last > first + 1:
            return True  # وطالب سامي العوفي الوزارة بالتحرك
        return apart or self.prefix == 0 or (doc.keys[last][:1] == "ب" and government.takes_b(doc.keys[self.i]))

    def _takes(self, first: int, known: bool, how: str) -> bool:
        """Whether the noun at token `first` is what a verb that is sure to be speech has as its object."""
        sure = not known and how == "" and government.is_sure(self.doc, self.i)
        return sure and objects.is_plain(self.doc, first)

    def _says_noun(self, first: int, last: int) -> bool:
        """Whether a subject and a noun that is said follow: وأكد سامي، أيضا، فوز فريقه."""
        doc = self.doc
        return self.kind == "say" and last > first and is_said(doc, openings.after_asides(doc, last, self.speakers.end))

    def _is_its_object(
        self, first: int, last: int, known: bool, opens: int, how: str, before: str, parted: bool
    ) -> bool:
        """Whether the noun phrase behind a verb is whom or what it takes: its subject is dropped or before it."""
        doc, speakers, i, kind = self.doc, self.speakers, self.i, self.kind
        keys = doc.keys
        return (
            (
                before in sayings.RELATIVES
                and first == i + 1
                and not has_pronoun(doc, i)
                and not self._has_subject(known, how, opens <= last + 1)
            )
            # طالب الحكومة بالعمل; but أعرب الحركة عن قلقها
            or (self.gender == "m" and speakers.is_feminine(first) and not government.is_one(keys[i], WITHOUT_OBJECT))
            # ودعت المجلس إلى فتح تحقيق; but ردت النائب لمى الحلبي بأن
            or (
                self.gender == "f"
                and keys[first] in sayings.MASCULINE
                and (kind == "ask" or how == "" or not is_named(doc, first))
            )
            or (
                kind == "ask" and not known and objects.BROKEN.fullmatch(keys[first]) is not None
            )  # وطالب الأندية, الأحزاب بـ
            or is_accusative(doc, first)  # وناشد المسؤولين أن يتدخلوا
            or speakers.is_told(i, first)
            or self._is_addressed(first, last)
            # قالت ...، كما أوضحت معاناة الأهالي
            or (before == "كما" and not known and how in ("", "after") and speakers.here and objects.is_act(doc, first))
            or (not known and objects.is_blamed(doc, i, first, last))  # استنكر الهجوم الإعلامي
            or (how == "" and (self._deems(first, last, known) or self._denies(first, known)))
            # وانتقد القرار
            or (self._takes(first, known, how) and not self._says_noun(first, last))
            or (parted and (not known or source(doc, first) == "document"))
            or before in sayings.SUBJECTS  # وهو يتحدث لهسبرس
            or before.removeprefix("و") in ("لكنه", "لكنها", "لكنهم")  # لكنه انتقد طاقم التحكيم
            or self.gender == "p"  # ويسألون الوالي المساعدة: the subject is in the verb
            # ناشدت كل القوى ...; but أعلن حساب على الموقع أن
            or (kind == "ask" and not known and opens - 1 > last and not (how == "that" and "علن" in keys[i]))
        )

    def _is_addressed(self, first: int, last: int) -> bool:
        """Whether somebody known goes on in the verb, and calls on who stands behind it: قالت السفارة إن ...، وطالبت
        الولايات المتحدة بوقف; no قال سامي إن ... ودعا سامي إلى."""
        speakers, keys, i = self.speakers, self.doc.keys, self.i
        if not self.prefix and keys[i - 1] not in ("كما", "ثم"):
            return False
        joined = i - (not self.prefix) > speakers.first
        if not addressed.is_addressed(self.doc, i, first, last, joined) or speakers.names.issuperset(keys[first:last]):
            return False
        return speakers.carried(self.gender, i) is not None

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
            or (bool(doc.at[i - 1]) and openings.is_object(doc, i))  # رفض ذكر اسمه
            or before in sayings.THINGS  # مما يؤكد أن
            # الأمر الذي يؤكد أن
            or (before == "الذي" and doc.keys[i - 2] == "الامر" and role(doc, i + 1) == "that")
            or (self.speakers.here is not None and openings.talks(doc, i))  # قال سامي، وهو يتحدث للموقع، إن
            # كتب - سامر مراد: the author
            or (doc.keys[i].startswith("كتب") and doc.keys[i + 1] in ("-", ":") and "mark" not in doc.at[i + 2])
            or before in sayings.IF  # سواء اعترف النادي بالخطأ أو لم يعترف
            # وهو ما يؤكد أن; but ردا على ما قال إنه
            or (before == "ما" and not told and not has_pronoun(doc, i) and doc.keys[i + 1] not in sayings.SO_HE)
            # قد تطالب الشركة: she may; but قد تعهد
            or (before in sayings.MAY and doc.keys[i][0] in "يت" and not doc.keys[i].startswith(sayings.PERFECT_IN_T))
            or (before == "ان" and doc.keys[i][0] in "يت" and not openings.adds(doc, i))  # يأمل أن يوضح
            # عما إذا كانوا يعتقدون
            or (doc.keys[i][0] in "يت" and not sayings.WHETHER.isdisjoint(doc.keys[max(0, i - 3) : i]))
        )

    def _governs(self, first: int, last: int, known: bool, named: bool) -> bool:
        """Whether its own particle or its object follows: كشفت الوزارة عن خطة, دعا الوزير، في بيان له، إلى الحوار.

        Without a subject of its own a noun that is said must follow, and a speaker be known: ولفت إلى أهمية صيانتها.
        """
        doc = self.doc
        if "عبر" in doc.keys[self.i] or objects.shows(doc.keys[self.i]):
            return True  # its feeling was found before: عبروا فيه عن قلقهم
        if last > first and self._is_addressed(first, last):
            return True  # ودعت كافة القوى السياسية إلى
        if self._estimates(last, known or named):
            return True
        if "برز" in doc.keys[self.i]:
            return self._shows(first, last, known)
        if "عتبر" in doc.keys[self.i] and has_pronoun(doc, self.i):
            # التي تعتبرها أنقرة | امتدادا للحزب
            thing = doc.keys[first if named else last].endswith("ا")
            return thing and (named or (known and self.speakers.can_be(first)))
        if self._deems(first, last, known) or (self.kind == "near" and self._is_promise(doc.keys[self.i - 1])):
            return True
        at = objects.past_context(doc, openings.after_asides(doc, last, self.speakers.end))
        if at == last and doc.keys[last] in SIGNS and last > first:  # الأمين العام، زهير مراد عن
            at = noun_phrase(doc, last + 1, self.speakers.end)
        if known and doc.keys[self.i].lstrip("وف") in sayings.REPLYING:
            return doc.keys[at] == "علي" and doc.keys[at + 1] in sayings.REPLIED_TO and source(doc, first) in PEOPLE
        if known and (self._announces(last) or self._is_related(doc.keys[self.i - 1])):
            return True
        occasion = at
        if known or named or (self.joined and last == first):
            at = government.past_occasion(doc, self.i, at, self.speakers.end)
        joined = (
            self.prefix > 0
            or doc.keys[self.i - 1] in _JOINTS
            or doc.keys[self.i - 1] in sayings.BUT_HE
            or doc.keys[self.i - 1] in sayings.SUBJECTS
        )
        if doc.keys[self.i - 1] in sayings.RELATIVES and doc.keys[first] in sayings.STANCES:
            return self.speakers.antecedent(self.i) is not None  # العمال الذين أعلنوا عزمهم
        if joined and self._denies(first, known):
            return True
        if joined and last == first and doc.keys[at] in sayings.STANCES and self.speakers.carried(self.gender, self.i):
            return True  # وجدد دعوته المجتمع إلى التحرك
        if known and has_pronoun(doc, self.i) and doc.keys[at][:1] == "ب" and government.says_nouns(doc.keys[self.i]):
            return True  # أبلغهم المدير بإغلاق المصنع
        if known or named:
            if doc.keys[at] in (nominals.HIS_WORDS | nominals.IN_THIS) and "خت" in doc.keys[self.i]:
                return True  # وتختم الكاتبة حديثها, ختم الوزير بالتأكيد على
            if is_one(doc.keys[self.i], _AGAIN) and (doc.keys[at] in sayings.AGAIN or is_said(doc, at)):
                return True  # جدد البيان دعوة الحكومة إلى الحوار
            marked = chars.SHADDA in doc.text[doc.starts[self.i] : doc.ends[self.i]]
            if "ذكر" in doc.keys[self.i] and marked and doc.keys[at][:1] == "ب":
                return True  # ذكّر المتحدث بالتعليمات
            if doc.keys[at] in sayings.STANCES and (self.kind in PLAIN or is_one(doc.keys[self.i], _AGAIN)):
                return True  # أعلنت الحكومة رفضها القاطع
            noun = first if named else at
            if objects.says_noun(doc, self.i, noun) or objects.calls_on(doc, self.i, noun, self.speakers.end):
                return True
        if (known or named) and doc.keys[at] in ("في", "خلال", "عبر") and doc.keys[at + 1] in sayings.VENUES:
            return True
        if not governs(doc, self.i, at) and not (named and governs(doc, self.i, first)):
            return False
        if last > first and "علن" in doc.keys[self.i] and doc.keys[at] == "عن":
            return not is_said(doc, first)  # أعلن سامي عن خطة: nobody else does that
        act = ACT.fullmatch(doc.keys[at + 1]) and "تحدث" not in doc.keys[self.i]  # وأشار إلى تفاقم الوضع
        led = doc.keys[at][0] == "ب" or government.points(doc.keys[self.i])  # وأشاد بالتعاون, وأشار إلى سكانها
        before = doc.keys[self.i - 1]
        he = before in sayings.BUT_HE or before in sayings.SUBJECTS
        begins = self.i - (before in _JOINTS or he) - (before in sayings.SO_HE) <= self.speakers.first
        follows = self.speakers.here is not None or begins
        follows = follows or self.speakers.acting(self.i, self.gender) is not None
        led = led or at > occasion  # وتحدث خلال اللقاء | عن
        led = led or ("كشف" in doc.keys[self.i] and doc.keys[at] == "عن")
        carried = joined and last == first and ((follows and (act or led or he)) or is_said(doc, at + 1))
        return (
            known
            or (named and government.has_particle(doc.keys[self.i]))
            or (bool(carried) and self.speakers.carried(self.gender, self.i) is not None)
        )

    def _announces(self, last: int) -> bool:
        """Whether the subject of a verb of announcing ends at token `last` with what is said of him: أعلن الناطق سامي
        مراد، أمس الجمعة، وفاة الشاعر; كشف تقرير حصلت عليه الصحيفة عن. No أعلنت القبيلة الحرب."""
        doc, verb = self.doc, self.doc.keys[self.i]
        key = doc.keys[last]
        if last >= self.speakers.end or not (key in SIGNS or key == "(" or doc.taken[last] or key in sayings.RELATIVES):
            return False
        if "علن" in verb:
            return True
        far = min(self.speakers.end, last + openings.FAR // 2)
        return "كشف" in verb and "عن" in doc.keys[last:far]

    def _is_heading(self, i: int) -> bool:
        """Whether a known speaker, a verb and a colon make a heading: وزير النقل يرد على منتقديه: لن أستقيل; no الفريق
        يرد الدين: فوز كبير."""
        doc, start = self.doc, self.speakers.first
        if i - start >= NAME or ":" not in doc.keys[i + 1 : i + NAME]:
            return False
        if doc.keys[i + 1] != ":" and not (doc.keys[i + 1] == "علي" and doc.keys[i].endswith(("رد", "علق"))):
            return False
        named = subject_before(doc, i, start)
        return named is not None and named[0] == start and self.speakers.is_known(start)
