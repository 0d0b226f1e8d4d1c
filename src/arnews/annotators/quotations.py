"""Quotations: what stands between quotation marks, what kind it is, who says it and which word tells so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from arnews import chars, naming, sayings
from arnews.document import Document, Pair, Saying
from arnews.lines import NEWLINE
from arnews.model import Alias, Dateline, Quotation, QuotationKind, Span
from arnews.names import is_kunya
from arnews.naming import named_before
from arnews.openings import SPEECH
from arnews.phrases import MASDAR, begins_word, is_definite, is_said, role, source
from arnews.words import has_digit, is_foreign

# A quotation of so many tokens is speech when nothing says what else it is.
_SPEECH = 7
# They are counted among so many tokens.
_COUNTED = 40
# But a heading may be as long as this.
_HEADING = 30
# How many words of saying before a quotation are looked at for its own.
_SAYINGS = 8
_JOINED = frozenset("، , و او ثم الي غايه".split())
_CLITICS = frozenset("ل لل ال".split())  # قال لـ«صوت البحر»
_NAMES = frozenset(("name", "title"))
_NAMED = _NAMES | {"alias"}
_SPOKEN = frozenset(("direct", "partial"))
# How a saying is joined to words that are quoted as they were said, and to words that may stand before it.
_DIRECT = frozenset(("colon", "quote"))
_BACKWARD = frozenset(("after", ""))
# Between a quotation and the word of saying that follows it; not a stop: "..." . وحسب البلاغ، فإن "..."
_AFTER_COMMA = frozenset("،,-–")
# Prepositions that do not begin a speech: تضامنهم "في وجه العاصفة".
_INTO = frozenset("في من الي علي عن مع ضد".split())
# Before a predicate: إن العرض هو "الأفضل والأخير".
_IS = frozenset("هو هي ليس ليست كان كانت يكون تكون سيكون ستكون اصبح اصبحت بات باتت يعد تعد يظل يبقي مجرد".split())
_WRITTEN_TO = ("بال", "لل", "كال", "بعدم", "بانه")
# Verbs that judge: إن البلدية تواجه "مشكلات كبيرة"; no يملك "نيوفيل كابيتال".
_JUDGE = frozenset(
    "تواجه يواجه تشكل يشكل تمثل يمثل تعيش يعيش تعكس يعكس يعتبر تعتبر يبدو تبدو يصبح تصبح يكتسي تكتسي يشهد تشهد "
    "يعرف تعرف يستدعي تستدعي يتطلب تتطلب يستحق تستحق يحتاج تحتاج يثير تثير يعاني تعاني يعني تعني يبقي تبقي تظل".split()
)
_TURNS = frozenset("لكن ولكن بل لان".split())
# Before a few words they make no speech of them.
_JOINTS = frozenset("ل و ب وال ال".split())
# Words before a quotation that make it a part of their clause.
_LEADING = frozenset(("prep", "that", "clause"))
# Names that are quoted again without their noun are no longer.
_SHORT = 5
# What is joined to a name stands within so many tokens of it.
_FAR = 7
# Longer ones have their noun right before them.
_LONG = 6
# And longer than this are no names, whatever stands before them.
_NAME = 12
# "الوردة والنهر" هو عنوان الكتاب الجديد
_HEADINGS = frozenset(("عنوان", "شعار"))
_AS_HEADING = frozenset(("عنوانا", "شعارا"))  # اختار "نحو الأفق" شعارا


_Verdict = tuple[QuotationKind, str]
"""What kind a quotation is, and the rule that tells so."""


def annotate(doc: Document) -> Iterator[Quotation]:
    """One quotation for each pair of marks."""
    if doc.pairs:
        yield from map(_Reader(doc).quotation, doc.pairs)


class _Reader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.aliases = {a.alias.span.start for a in doc.found[Alias] if isinstance(a, Alias)}
        self.credited = range(0)  # the place of a dateline, which names agencies: عجمان: «الخليج»
        for dateline in doc.found[Dateline]:
            self.credited = range(dateline.span.start, dateline.span.end)
        self.starts = [saying.first for saying in doc.sayings]
        self.saying_at = dict(zip(self.starts, doc.sayings))
        self.names: dict[tuple[str, ...], QuotationKind] = {}  # kinds of names quoted before
        self.firsts: set[str] = set()  # their first words
        self.labels: set[tuple[str, ...]] = set()  # words quoted as somebody's before
        self.terms: set[tuple[str, ...]] = set()  # and as nobody's
        self.named: dict[int, QuotationKind | None] = {}  # what the noun before a short quotation at a token says it is
        for pair in doc.pairs:
            first, begin, end = pair.first, pair.begin, pair.end
            if end - begin <= _NAME:
                kind = self.named[first] = named_before(doc, first - 1)
                # a headline may name what the text explains: "نيوفيل" ... شركة "نيوفيل"
                described = naming.describes(doc, pair) or naming.is_told(doc, pair)
                if kind in _NAMES and not is_definite(doc, first - 1) and not described:
                    self.names.setdefault(tuple(doc.keys[begin:end]), kind)
                    if kind == "name":
                        self.firsts.add(doc.keys[begin])
        self.outer: list[Pair] = []  # the quotations around the one at hand
        self.pair: Pair  # the quotation before, where it ended, and its kind
        self.last = -_FAR
        self.kind: QuotationKind
        self.unclosed: Quotation | None = None  # that quotation, if it is speech that the next paragraph may go on with

    def quotation(self, pair: Pair) -> Quotation:
        doc, outer = self.doc, self.outer
        first, last, begin, end = pair.first, pair.last, pair.begin, pair.end
        if first < self.last:
            outer.append(self.pair)
        else:
            while outer and outer[-1].last <= first:
                outer.pop()
        saying = self._saying(first, last)
        start, stop = doc.starts[first], doc.ends[last - 1]
        kind: QuotationKind
        if doc.starts[begin] in self.aliases:
            kind, rule = "alias", "alias"
        elif start in self.credited:
            kind, rule = "name", "dateline"
        else:
            kind, rule = self._kind(pair, saying)
        self.pair, self.last, self.kind = pair, last, kind
        if kind == "term":
            self.terms.add(self._words(begin, end))
        elif kind in _NAMED:
            self.names.setdefault(self._words(begin, end), "title" if kind == "title" else "name")
        speaker = cue = None
        if saying:
            if kind in _SPOKEN:
                speaker, cue = saying.speaker, saying.cue
        elif self.unclosed and doc.keys[first - 1] == NEWLINE:
            # each paragraph of a long one is opened anew
            kind, speaker, rule = self.unclosed.kind, self.unclosed.speaker, "goes on"
        closed = pair.closed or begin == first  # where the opening mark is missing, the closing one stands
        content = doc.mention(begin, end)
        found = Quotation(Span(start, stop), doc.text[start:stop], content, kind, speaker, cue, closed, rule)
        self.unclosed = found if not closed and kind in _SPOKEN and doc.keys[last] == NEWLINE else None
        return found

    def _words(self, begin: int, end: int) -> tuple[str, ...]:
        """The quoted words, by which they are known when they are quoted again."""
        if end > begin + _NAME:
            end = begin + _NAME
        return tuple(self.doc.keys[begin:end])

    def _kind(self, pair: Pair, saying: Saying | None) -> _Verdict:
        if saying is None:
            return self._evident(pair, -1, "") or self._unsaid(pair)
        opens, how = saying.opens, saying.how
        # no doubt that it is speech: a colon before it, a label of somebody
        if how == "label" or (opens == pair.first and how in _DIRECT and pair.end - pair.begin > 2):
            short = pair.end - pair.begin <= _SHORT
            if short and naming.is_glossed(self.doc, pair):
                return "name", "known name"
            if how == "quote" and pair.end - pair.begin <= _NAME and naming.in_work(self.doc, pair.first - 1):
                return "title", "noun before"
            if how == "quote" and self._inherited(pair.first) == "title":
                return "title", "list"
            return self._speech(pair, saying)
        if how == "after" and not saying.speaker:
            how = ""  # "نيوفيل" تطالب بحصتها
        return self._evident(pair, opens, how) or self._speech(pair, saying)

    # ---- what is no speech ----------------------------------------------------------------------------------------

    def _evident(self, pair: Pair, opens: int, how: str) -> _Verdict | None:
        """The kind where a word beside the quotation or the quotation itself tells that it is no speech."""
        doc = self.doc
        keys = doc.keys
        first, last, begin, end = pair.first, pair.last, pair.begin, pair.end
        size = end - begin
        if size > _NAME:
            long = size <= _HEADING and named_before(doc, first - 1) == "title"
            return ("title", "noun before") if long else None
        short = size <= _SHORT
        named = self.named[first]
        coded = size <= 2 and len(keys[begin]) < 5 and (has_digit(keys[begin]) or has_digit(keys[end - 1]))
        if coded and (not named or size == 1 or doc.glued[begin]):
            # the road "M5"; but "قناة 12"
            return ("name", "noun inside") if "kind" in doc.at[begin] and size == 2 else ("term", "code")
        if (
            named
            # a name of many words has its noun right before it: مؤشر "إف تي إس إي موروكو آل – ليكيد"
            and (size <= _LONG or named == "title" or (named == "name" and not is_definite(doc, first - 1)))
            and not keys[begin].startswith(("لل", "بال"))  # إيقاف الميزة "للعديد من الناس"
            and not (how == "that" and naming.is_told(doc, pair))
            and not (
                how == "quote" and opens == first and size > 1 and is_definite(doc, first - 1)
            )  # ندد الاتحاد "..."
            and not (short and naming.describes(doc, pair))
        ):
            if named == "alias" and naming.is_won(doc, first):
                return "name", "prize"
            if (
                named == "title"
                and keys[first - 1] in naming.PUBLISHED
                and self.names.get(self._words(begin, end)) == "name"
            ):
                return "name", "quoted before"  # تقرير "الأفق", of a paper
            return named, "noun before"
        if keys[last] in _AS_HEADING or (keys[last] in _IS and keys[last + 1] in _HEADINGS):
            return "title", "noun behind"
        if first - 1 in self.saying_at and role(doc, last) == "that":
            return "name", "subject of the cue"  # قال "المجلس الأهلي" إنه
        if short and is_kunya(doc, begin):
            return "name", "kunya"
        if is_foreign(keys, begin, end):
            return "term", "foreign letters"
        if (short and naming.is_known(doc, pair)) or naming.is_person(doc, begin, end):
            return "name", "known name"
        known = self.names.get(self._words(begin, end))
        if known:
            return known, "quoted before"
        inherited = self._inherited(first)
        if inherited:
            return inherited, "list"
        if naming.is_dated(doc, pair):
            return "title", "year behind"
        if (short or opens < 0) and "kind" in doc.at[begin] and naming.is_body(doc, pair):
            return "name", "noun inside"
        if not short:
            return None
        if size <= 3 and naming.does(doc, pair):
            return "name", "who acts"
        if size == 1 and not doc.at[begin] and keys[begin] in self.firsts:
            return "name", "quoted before"  # "نيوفيل", after "نيوفيل كابيتال"
        if opens != first:
            if size <= 4 and keys[first - 1] in _CLITICS:
                return "name", "addressee"  # قال لـ«صوت البحر»
            told = how == "that" and naming.is_told(doc, pair)
            if (
                size <= 3
                and not told
                and (naming.person_before(doc, pair) or (how != "after" and naming.acts(doc, pair)))
            ):
                return "name", "person or subject"
        return None

    def _inherited(self, first: int) -> QuotationKind | None:
        """The kind of the name before, to which the quotation at token `first` is joined: "..." و"..."."""
        if first >= self.last + _FAR or self.kind not in _NAMES:
            return None
        doc = self.doc
        between = doc.keys[self.last : first]
        if between[:1] == ["("] and ")" in between:  # "أول المطر" (1982) و"ليل"
            between = between[between.index(")") + 1 :]
        # رؤساء أحزاب "الإصلاح" سامر خليل، و"الكرامة" رامي حداد
        joined = self.kind == "name" and between[-2:] == ["،", "و"] and not doc.keys[first + 1].startswith(("ي", "ت"))
        if joined and all(begins_word(doc, k) and not doc.at[k] for k in range(self.last, first - 2)):
            return "name"
        return self.kind if between and _JOINED.issuperset(between) else None

    # ---- what is speech -------------------------------------------------------------------------------------------

    def _saying(self, first: int, last: int) -> Saying | None:
        """The saying whose words the tokens `first` to `last` (exclusive) are: one that opens with them, else the last
        before, else one right after."""
        doc, starts = self.doc, self.starts
        before = None
        n = bisect_left(starts, first)
        if n:
            sentences = doc.sentence_starts
            floor = sentences[bisect_right(sentences, first) - 1]
            if self.outer and self.outer[-1].begin > floor:
                floor = self.outer[-1].begin
            far = n - _SAYINGS if n > _SAYINGS else 0
            while n > far and starts[n - 1] >= floor:
                n -= 1
                saying = doc.sayings[n]
                opens, how = saying.opens, saying.how
                if how == "label":
                    # another label of the same verb: بأنها "مذهلة" و"رائعة"
                    if opens == first or (first - opens < 12 and doc.keys[first - 1] in ("و", "او")):
                        return saying
                elif opens <= first and how not in _BACKWARD:
                    if (
                        how == "that"
                        and last - first < SPEECH
                        and not sayings.OUT_OF_CLAUSE.isdisjoint(doc.keys[opens:first])
                    ):
                        break
                    if how != "quote" or opens == first:
                        return saying
                    before = saying
                    break
        for k in (last, last + 1) if doc.keys[last] in _AFTER_COMMA else (last,):
            if k in self.saying_at:
                saying = self.saying_at[k]
                if saying.how == "after" or doc.at[k]["speech"].value[1] in ("source", "closing"):
                    return saying
        return before

    def _unsaid(self, pair: Pair) -> _Verdict:
        """Of words that no verb of saying tells of."""
        doc, first = self.doc, pair.first
        colon = doc.keys[first - 1] == ":"
        # النبي صلى الله عليه وسلم قال: "..."
        told = colon and ("speech" in doc.at[first - 2] or source(doc, first - 2) == "document")
        words = 3 if told else _SPEECH
        if self.outer or not self._holds(pair, words):
            return "term", "few words"
        alone = colon or first == doc.sentence(first)[0]
        return "direct" if alone else "partial", "many words"

    def _speech(self, pair: Pair, saying: Saying) -> _Verdict:
        doc, first = self.doc, pair.first
        opens, how = saying.opens, saying.how
        if how == "label":
            self.labels.add(self._words(pair.begin, pair.end))
            return "partial", "label"
        if how == "after" or (how == "" and saying.first >= pair.last):
            # "لن نعود"، قال المدرب; but ظل البلد "نموذجا يحتذى"، حسب التقرير
            alone = first == doc.sentence(first)[0] or not begins_word(doc, first - 1)
            least = 2 if alone and doc.keys[pair.last] in _AFTER_COMMA else 3  # "لن نرحل"، يقول أحد السكان
            return "term" if not self._holds(pair, least) else "direct" if alone else "partial", "cue behind"
        if opens == first and how in _DIRECT:
            if how == "quote" and self._goes_on(pair, saying):
                return "partial", "object of the cue"
            return "direct" if how == "colon" or self._holds(pair, 3) else "term", "colon" if how == "colon" else "cue"
        if doc.keys[first - 1] == ":" and self._holds(pair, _SPEECH if is_definite(doc, pair.begin) else 3):
            return "direct", "colon"  # but خيارين: "البقاء في القاعة"
        if self._holds(pair, _SPEECH):
            # أشار إلى الآثار، لأن "الشركات ترفض ...": words of the sentence around them
            inside = (
                how == "that" or role(doc, first - 1) in _LEADING or (how == "quote" and begins_word(doc, first - 1))
            )
            return "partial" if inside else "direct", "many words"
        if not self._holds(pair, 2):
            return "term", "one word"
        if opens == first or role(doc, first - 1) == "that" or doc.keys[first - 1] == "وان":
            return "partial", "reported speech"
        words = self._words(pair.begin, pair.end)
        if words not in self.labels and words not in self.terms and self._is_label(pair, how):
            self.labels.add(words)
            return "partial", "own words"
        return "term", "few words"

    def _holds(self, pair: Pair, words: int) -> bool:
        """Whether so many words stand between the marks."""
        begin, end = pair.begin, pair.end
        if end - begin < words:
            return False
        if end > begin + _COUNTED:
            end = begin + _COUNTED
        for key in self.doc.keys[begin:end]:
            if key[0].isalpha():
                words -= 1
                if not words:
                    return True
        return False

    def _goes_on(self, pair: Pair, saying: Saying) -> bool:
        """Whether the quotation goes on with the sentence: إلى أهمية "صيانة الجسور", تضامنهم "في وجه العاصفة"."""
        doc = self.doc
        first, begin, after = pair.first, pair.begin, saying.last
        if role(doc, begin) == "that" and doc.text[doc.starts[begin]] == chars.ALEF_HAMZA_ABOVE:
            return True  # وأضافت "أنها ترقى إلى جريمة": أن is the reporter's
        if doc.keys[first - 1] == "ب" and doc.glued[first - 1]:
            return True  # نددت الهيئة بـ"كل أشكال العنف"
        if role(doc, first - 1) in _LEADING or doc.keys[begin] in _INTO or doc.keys[first - 1] in sayings.OF:
            return first > after
        if role(doc, begin) == "" and not is_definite(doc, begin):
            # ومستنكرة "نهب أراضيهم", استنكرت الجمعية "عدم وفاء البلدية"
            if doc.keys[saying.first] in sayings.BLAMING:
                return True
            if is_said(doc, begin) and first > after:
                return True
        if saying.speaker and not saying.carried:
            after = max(after, doc.token_at(saying.speaker.span.end - 1) + 1)  # المتحدثة باسم الشركة "وجهنا الدعوة"
        return any("object" in doc.at[k] for k in range(max(after, first - 4), first))

    def _is_label(self, pair: Pair, how: str) -> bool:
        """Whether a few quoted words inside reported speech are the speaker's own, and no name or term."""
        doc = self.doc
        opened = role(doc, pair.begin)
        if opened == "time" or (doc.keys[pair.first - 1] in _JOINTS and not self._holds(pair, 4)):
            return False
        word = doc.keys[pair.begin]
        if not sayings.HIS.isdisjoint(doc.keys[pair.last : pair.last + _FAR * 2]):
            return True  # إلى "دحرجة الرؤوس" في قضايا فساد، وفق تعبيره
        if doc.keys[pair.first - 1] in _IS or word.startswith(_WRITTEN_TO) or MASDAR.fullmatch(word):
            return True  # إن العرض هو "الأفضل والأخير", مطالبة "بإطفاء الحرائق"
        before = doc.keys[pair.first - 1]
        if before in sayings.POINTING and not is_definite(doc, pair.begin):
            return True  # إن هذا "كلام فارغ"
        if before in _TURNS:
            return True  # لكن "عقلية الناس تغيرها"
        if how == "that" and (before in _JUDGE or naming.is_told(doc, pair)):
            return True  # إن البلدية تواجه "مشكلات كبيرة"
        tokens = range(pair.begin, pair.end)
        if any(role(doc, i) in ("verb", "that", "clause", "pronoun", "with") for i in tokens):
            return True
        if all(is_definite(doc, i) for i in tokens):
            return True
        if len(tokens) == 2 and not any(is_definite(doc, i) or not doc.keys[i].endswith("ه") for i in tokens):
            return True  # أن الوفد حمل "رسالة واضحة"
        return (is_definite(doc, pair.first - 1) and not opened) or self._holds(pair, 4)
