"""Quotations: what stands between quotation marks, what kind it is, who says it and which word tells so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from attrs import evolve

from arnews import calling, doers, headings, known, naming, nicknames, nominals, predicates, sayings
from arnews.document import Document, Pair, Saying
from arnews.lines import NEWLINE
from arnews.lists import AND_YET, begins_list, inherited, joins
from arnews.model import Alias, Dateline, Quotation, QuotationKind, Span
from arnews.names import is_kunya
from arnews.naming import named_before
from arnews.openings import SPEECH
from arnews.ownwords import is_deemed, is_label, is_near, is_own, is_strange
from arnews.phrases import begins_word, is_definite, role, source
from arnews.predicates import LEADING
from arnews.wording import (
    before_cue,
    goes_on,
    goes_to,
    headed,
    holds,
    is_exclaimed,
    is_reported,
    is_utterance,
    is_whole,
    utters,
)
from arnews.words import is_foreign

# A quotation of so many tokens is speech when nothing says what else it is.
_SPEECH = 7
# But a heading may be as long as this.
_HEADING = 30
# How many words of saying before a quotation are looked at for its own.
_SAYINGS = 8
_VENUES = frozenset("في وفي عبر".split())
_TO_BE = frozenset("يكون تكون ليكون لتكون سيكون ستكون".split())
_NAMES = frozenset(("name", "title"))
_NAMED = _NAMES | {"alias"}
_SPOKEN = frozenset(("direct", "partial"))
# How a saying is joined to words that are quoted as they were said, and to words that may stand before it.
_DIRECT = frozenset(("colon", "quote"))
_BACKWARD = frozenset(("after", ""))
# Names that are quoted again without their noun are no longer.
_SHORT = 5
# Longer ones have their noun right before them.
_LONG = 6
# And longer than this are no names, whatever stands before them.
_NAME = 12
# A verb of winning stands so near its ب.
_WON = 4


_Verdict = tuple[QuotationKind, str]
"""What kind a quotation is, and the rule that tells so."""


def annotate(doc: Document) -> Iterator[Quotation]:
    """One quotation for each pair of marks."""
    if doc.pairs:
        yield from map(_Reader(doc).quotation, doc.pairs)


class _Reader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.aliases = {a.alias.span.start: a for a in doc.found[Alias] if isinstance(a, Alias)}
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
            alias = self.aliases.get(doc.starts[begin])
            if alias or (end - begin <= _SHORT and nicknames.is_said_of(doc, pair)):
                person = alias is None or nicknames.names_person(doc, alias)
                self.names.setdefault(self._words(begin, end), "alias" if person else "name")
            if end - begin <= _NAME:
                kind = self.named[first] = named_before(doc, first - 1)
                # a headline may name what the text explains: "نيوفيل" ... شركة "نيوفيل"
                described = (
                    predicates.describes(doc, pair) or predicates.is_told(doc, pair) or predicates.is_clause(doc, pair)
                )
                if kind in _NAMES and not is_definite(doc, first - 1) and not described:
                    self.names.setdefault(tuple(doc.keys[begin:end]), kind)
                    if kind == "name":
                        self.firsts.add(doc.keys[begin])
        self.following = {pair.first: after for pair, after in zip(doc.pairs, doc.pairs[1:])}
        self.outer: list[Pair] = []  # the quotations around the one at hand
        self.pair: Pair  # the quotation before, where it ended, and its kind
        self.last = -9
        self.kind: QuotationKind = "term"
        self.label: Saying | None = None  # its saying, if it is a label
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
        head = None if saying or outer else headed(doc, pair)
        saying = saying or head
        start, stop = doc.starts[first], doc.ends[last - 1]
        kind: QuotationKind
        if (doc.starts[begin] in self.aliases and not headings.is_titled(doc, first)) or (
            end - begin <= _SHORT and nicknames.is_said_of(doc, pair)
        ):
            kind, rule = "alias", "alias"
        elif (
            start in self.credited
            and (end - begin < 3 or known.is_body(doc, pair))
            and not predicates.is_clause_of_two(doc, pair)
        ):
            kind, rule = "name", "dateline"
        else:
            kind, rule = self._kind(pair, saying)
        self.pair, self.last, self.kind = pair, last, kind
        self.label = saying if saying and saying.how == "label" else None
        if kind == "term":
            self.terms.add(self._words(begin, end))
        elif kind in _NAMED:
            self.names.setdefault(self._words(begin, end), "title" if kind == "title" else "name")
        speaker = cue = None
        if saying:
            if kind in _SPOKEN:
                speaker, cue = saying.speaker, None if head else saying.cue
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
            if short and how == "quote" and source(self.doc, pair.begin) == "body" and known.is_body(self.doc, pair):
                return "name", "noun inside"  # استنكرت "جمعية البحر الأزرق"
            if how == "quote" and pair.end - pair.begin <= _NAME and headings.in_work(self.doc, pair.first - 1):
                return "title", "noun before"
            if how == "quote" and (
                headings.is_slogan(self.doc, pair.first, saying.speaker)
                or inherited(self.doc, self.kind, self.last, pair.first) == "title"
            ):
                return "title", "list"
            return self._speech(pair, saying)
        if (how == "" and saying.first < pair.first) or (how == "cue" and opens > pair.first):
            kind, rule = self._evident(pair, -1, "") or self._unsaid(pair)
            own = rule == "few words" and (
                holds(self.doc, pair, 2) or self.doc.keys[pair.begin] in nominals.QUOTED_MANNERS
            )
            return ("partial", "own words") if own else (kind, rule)
        if how == "after" and not saying.speaker:
            how = ""  # "نيوفيل" تطالب بحصتها
        if is_deemed(self.doc, pair, saying):
            self.labels.add(self._words(pair.begin, pair.end))
            return "partial", "label"
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
        if is_whole(doc, pair):
            return None
        named = self.named[first]
        told = (how == "that" or predicates.subject(doc, pair) < first - 1) and predicates.is_told(doc, pair)
        # أن النقاد قضاة "لم يعينهم أحد", أن يكون "عيدا للقرى"
        slogan = named == "title" and not is_definite(doc, first - 1)  # لافتات كتب عليها "لا للفساد"
        negated = keys[begin] in sayings.NEGATIONS and not slogan
        told = told or (size > 1 and (negated or keys[first - 1] in _TO_BE))
        # ومجرد القراءة "فعل عظيم" يقول الكاتب
        told = told or (how == "after" and size > 1 and is_definite(doc, first - 1) and not is_definite(doc, begin))
        coded = known.code(doc, pair, named)
        if coded:
            return coded, "code"
        if (
            named
            # a name of many words has its noun right before it: مؤشر "إف تي إس إي موروكو آل – ليكيد"
            and (size <= _LONG or named == "title" or (named == "name" and not is_definite(doc, first - 1)))
            and not keys[begin].startswith(("لل", "بال"))  # إيقاف الميزة "للعديد من الناس"
            and not told
            and not (
                how == "quote" and opens == first and size > 1 and is_definite(doc, first - 1)
            )  # ندد الاتحاد "..."
            and not (short and predicates.describes(doc, pair))
            and not predicates.is_clause(doc, pair)
        ):
            if named == "alias" and naming.is_won(doc, first):
                return "name", "prize"
            if (
                named == "title"
                and keys[first - 1] in naming.PUBLISHED
                and (self.names.get(self._words(begin, end)) == "name" or source(doc, begin) == "body")
            ):
                return "name", "quoted before"  # تقرير "الأفق", of a paper
            if named == "name" and known.is_work(doc, pair):
                return "title", "noun before"
            return named, "noun before"
        if known.is_heading(doc, pair):
            return "title", "noun behind"
        if headings.is_inscribed(doc, first):
            return "title", "noun before"
        nation = last + 1 if "nationality" in doc.at[last] else last  # ذكرت «الأفق» اللبنانية أن
        cue = self.saying_at.get(first - 1)
        if cue and (role(doc, nation) == "that" or (short and cue.how == "that" and cue.opens > last)):
            return "name", "subject of the cue"  # قال "المجلس الأهلي" إنه
        if short and keys[first - 1] == "ب" and doc.glued[first - 1] and naming.is_won(doc, first, _WON):
            return "name", "prize"  # فازت بـ"السنبلة الذهبية"
        if short and is_kunya(doc, begin):
            return "name", "kunya"
        if is_foreign(keys, begin, end):
            return "term", "foreign letters"
        if (size <= _LONG and known.is_known(doc, pair)) or (not told and known.is_person(doc, begin, end)):
            return "name", "known name"
        before = self.names.get(self._words(begin, end))
        if before:
            return before, "quoted before"
        listed = inherited(doc, self.kind, self.last, first)
        if listed:
            return listed, "list"
        if known.is_dated(doc, pair):
            return "title", "year behind"
        if not told and (short or opens < 0) and "kind" in doc.at[begin] and known.is_body(doc, pair):
            return "name", "noun inside"
        if not short:
            return None
        if known.is_named_elsewhere(doc, pair):
            return "name", "named elsewhere"
        if begins_list(doc, pair, self.following, lambda p: self.names.get(self._words(p.begin, p.end)) == "name"):
            return "name", "list"
        told_behind = known.explained(doc, pair)
        if told_behind:
            return told_behind, "noun behind"
        # إن اللجنة رصدت "خروقات جسيمة": no paper
        if size <= 3 and not (how == "that" and doers.is_description(doc, pair)) and doers.does(doc, pair):
            return "name", "who acts"
        if size == 1 and not doc.at[begin] and keys[begin] in self.firsts:
            return "name", "quoted before"  # "نيوفيل", after "نيوفيل كابيتال"
        if opens != first:
            near = not self.saying_at.keys().isdisjoint(range(first - 5, first))
            if size <= 4 and doers.is_addressed(doc, pair, near):
                return "name", "addressee"  # قال لـ«صوت البحر»
            if size <= 3 and keys[first - 1] in _VENUES and self._is_venue(pair):
                return "name", "addressee"
            if (
                size <= 3
                and not told
                and (doers.person_before(doc, pair) or (how != "after" and doers.acts(doc, pair)))
            ):
                return "name", "person or subject"
        return None

    def _is_venue(self, pair: Pair) -> bool:
        """Whether somebody says something there: وفي «الأفق» كتب سامي, رأى سامي في «الأفق» أن."""
        n = bisect_left(self.starts, pair.first) - 1
        around = self.doc.sayings[n] if n >= 0 else None
        return pair.last in self.saying_at or bool(around and around.how == "that" and around.opens > pair.last)

    # ---- what is speech -------------------------------------------------------------------------------------------

    def _called(self, first: int) -> Saying | None:
        """The saying of what somebody calls so, or of another label of the same verb: بأنها "مذهلة"، و"رائعة"."""
        if self.label and first - self.last <= 3 and AND_YET.issuperset(self.doc.keys[self.last : first]):
            return self.label
        return calling.called(self.doc, first)

    def _saying(self, first: int, last: int) -> Saying | None:
        """The saying whose words the tokens `first` to `last` (exclusive) are: one that opens with them, else the last
        before, else one right after."""
        doc, starts = self.doc, self.starts
        called = self._called(first)
        if called and called.speaker:
            return called
        before = noun = None
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
                if first < opens <= last + 1 and doc.keys[first + 1] in nominals.QUOTED_MANNERS:
                    return evolve(saying, opens=first, how="cue")  # رفض النقيب "بشكل قاطع" أي تغيير
                if how == "label":
                    if opens == first:
                        return saying
                elif opens <= first and how not in _BACKWARD:
                    if noun and how == "cue":
                        break  # دعت إلى الحوار، معربة عن خشيتها من "تسويات سرية"
                    if (
                        how == "that"
                        and last - first < SPEECH
                        and not sayings.OUT_OF_CLAUSE.isdisjoint(doc.keys[opens:first])
                    ):
                        break
                    if how == "that" and called and saying.speaker:
                        return evolve(called, speaker=saying.speaker)  # وتقول الباحثة إن ما تسميه "الظل"
                    if how != "quote" or opens == first:
                        return saying
                    before = saying
                    break
                elif how in ("", "cue") and noun is None and goes_to(doc, saying, first):
                    noun = saying
        return calling.behind(doc, self.saying_at, last) or before or noun or called or calling.held(doc, first)

    def _unsaid(self, pair: Pair) -> _Verdict:
        """Of words that no verb of saying tells of."""
        doc, first = self.doc, pair.first
        colon = doc.keys[first - 1] == ":"
        if not colon and is_reported(doc, pair):
            return "partial", "reported speech"
        # النبي صلى الله عليه وسلم قال: "..."
        told = colon and ("speech" in doc.at[first - 2] or source(doc, first - 2) == "document")
        said = colon and not begins_word(doc, pair.last) and is_utterance(doc, pair)
        words = 2 if is_exclaimed(doc, pair) else 3 if told or said else _SPEECH
        if not holds(doc, pair, _SPEECH if self.outer else words):
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
            return before_cue(doc, pair, saying)
        if opens == first and how in _DIRECT:
            if how == "quote" and goes_on(doc, pair, saying):
                return "partial", "object of the cue"
            if how != "colon" and not holds(doc, pair, 3):
                if holds(doc, pair, 2) and utters(doc, pair):
                    return "direct", "cue"  # وكتب في تغريدة "شكرا لكم"
                own = holds(doc, pair, 2) and not is_strange(doc, pair)
                return ("partial" if own else "term"), "cue"  # استبعد "أي تغيير"
            return "direct", "colon" if how == "colon" else "cue"
        if doc.keys[first - 1] in sayings.UTTERING and opens <= first:
            return "direct", "cue"  # وختم حديثه بالقول "الأيام بيننا"
        if doc.keys[first - 1] == ":" and holds(doc, pair, _SPEECH if is_definite(doc, pair.begin) else 3):
            return "direct", "colon"  # but خيارين: "البقاء في القاعة"
        if holds(doc, pair, _SPEECH):
            # أشار إلى الآثار، لأن "الشركات ترفض ...": words of the sentence around them
            inside = (
                how == "that" or role(doc, first - 1) in LEADING or (how == "quote" and begins_word(doc, first - 1))
            )
            return "partial" if inside else "direct", "many words"
        if self.kind == "direct" and joins(doc, self.last, first) and holds(doc, pair, 3):
            return "direct", "list"  # وقال: "لن نعود" و"لا نريد صدقة"
        if self.kind == "partial" and joins(doc, self.last, first):
            return "partial", "list"  # من "التهميش" و"العزلة"
        if not holds(doc, pair, 2):
            return ("partial", "own words") if is_own(doc, pair, saying) else ("term", "one word")
        if opens == first or role(doc, first - 1) == "that" or doc.keys[first - 1] == "وان":
            return "partial", "reported speech"
        words = self._words(pair.begin, pair.end)
        listed = self.kind == "term" and joins(doc, self.last, first)
        known_words = words in self.labels or words in self.terms
        if not known_words and (is_label(doc, pair, how) or (not listed and is_near(doc, pair, saying))):
            self.labels.add(words)
            return "partial", "own words"
        return "term", "few words"
