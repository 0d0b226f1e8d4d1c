"""Quotations: what stands between quotation marks, what kind it is, who says it and which word tells so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from arnews.document import Document, Pair, Saying
from arnews.lines import NEWLINE
from arnews.model import Alias, Dateline, Mention, Quotation, QuotationKind, Span
from arnews.names import is_kunya
from arnews.phrases import begins_word, is_definite, is_said, role, source

# A quotation of so many tokens is speech when nothing says what else it is.
_SPEECH = 7
# They are counted among so many tokens.
_COUNTED = 40
# But a heading may be as long as this.
_HEADING = 30
# Before some of several names: مؤلفات أبرزها.
_SUCH = frozenset("ابرزها منها بينها هي هما اشهرها اهمها اخرها اولها مثل وهي".split())
# How many words of saying before a quotation are looked at for its own.
_SAYINGS = 8
_JOINED = frozenset("، , و او".split())
# Prepositions that do not begin a speech: تضامنهم "في وجه العاصفة".
_INTO = frozenset("في من الي علي عن مع ضد".split())
# Names that are quoted again without their noun are no longer.
_SHORT = 5
# Longer ones are no names, whatever stands before them.
_NAME = 12


def annotate(doc: Document) -> Iterator[Quotation]:
    """One quotation for each pair of marks."""
    if not doc.pairs:
        return
    reader = _Reader(doc)
    for pair in doc.pairs:
        yield reader.quotation(pair)


class _Reader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.aliases = {a.alias.span.start for a in doc.found[Alias] if isinstance(a, Alias)}
        self.datelines = [d.span for d in doc.found[Dateline] if isinstance(d, Dateline)]
        self.starts = [s.first for s in doc.sayings]
        self.saying_at = dict(zip(self.starts, doc.sayings))
        self.names: dict[tuple[str, ...], QuotationKind] = {}  # kinds of names quoted before
        self.labels: set[tuple[str, ...]] = set()  # words quoted as somebody's before
        self.named: dict[int, QuotationKind | None] = {}  # what the noun before the quotation at a token says it is
        for pair in doc.pairs:  # a headline may name what the text explains: "نيوفيل" ... شركة "نيوفيل"
            size = pair.end - pair.begin
            kind = self.named[pair.first] = self._named_before(pair.first - 1) if size <= _HEADING else None
            if kind in ("name", "title") and size <= _SHORT and not is_definite(doc, pair.first - 1):
                self.names.setdefault(tuple(doc.keys[pair.begin : pair.end]), kind)
        self.outer: list[Pair] = []
        self.before: tuple[int, QuotationKind] | None = None  # where the quotation before ended, and its kind
        self.unclosed: Quotation | None = None  # that quotation, if it is speech that the next paragraph may go on with

    def quotation(self, pair: Pair) -> Quotation:
        doc = self.doc
        while self.outer and self.outer[-1].last <= pair.first:
            self.outer.pop()
        inside = bool(self.outer)
        self.outer.append(pair)
        words = tuple(doc.keys[pair.begin : min(pair.end, pair.begin + _NAME)])
        saying = self._saying(pair)
        kind = self._alias_or_credit(pair)
        if kind is None and not (saying and _is_surely_said(pair, saying)):
            kind = self._evident(pair, words, saying)
        if kind is None:
            kind = self._speech(pair, words, saying, inside)
        self.before = (pair.last, kind)
        if kind in ("name", "title", "alias"):
            self.names.setdefault(words, "name" if kind == "alias" else kind)
        start, end = doc.starts[pair.first], doc.ends[pair.last - 1]
        content = doc.mention(pair.begin, pair.end)
        cue = None
        speaker: Mention | None = None
        if saying and kind in ("direct", "partial"):
            cue = doc.mention(saying.first, saying.last, saying.prefix)
            speaker = saying.speaker
        elif self.unclosed and saying is None and doc.key(pair.first - 1) == NEWLINE:
            kind, speaker = self.unclosed.kind, self.unclosed.speaker  # each paragraph of a long one is opened anew
        found = Quotation(Span(start, end), doc.text[start:end], content, kind, speaker, cue, pair.closed)
        goes_on = not pair.closed and doc.key(pair.last) == NEWLINE and kind in ("direct", "partial")
        self.unclosed = found if goes_on else None
        return found

    # ---- what is no speech ----------------------------------------------------------------------------------------

    def _evident(self, pair: Pair, words: tuple[str, ...], saying: Saying | None) -> QuotationKind | None:
        """The kind where a word beside the quotation or the quotation itself tells that it is no speech."""
        doc = self.doc
        size = pair.end - pair.begin
        if size > _NAME:
            return "title" if size <= _HEADING and self.named[pair.first] == "title" else None
        if size <= 2 and len(words[0]) < 5 and _has_number(words):
            return "term"  # the road "M5"
        named = self.named[pair.first]
        if saying and saying.how == "that" and saying.opens == pair.first - 1 and is_definite(doc, pair.first - 1):
            named = None  # أن الطريق "آمنة تماما": its predicate, no name
        if named and not (size > 6 and named != "title"):
            return named
        if size <= _SHORT and is_kunya(doc, pair.begin):
            return "name"
        if _is_foreign(words):
            return "term"  # in Latin letters
        if size <= _SHORT and self._is_glossed(pair):
            return "name"
        inherited = self._inherited(pair)
        if inherited in ("name", "title"):
            return inherited
        if size <= _SHORT and words in self.names:
            return self.names[words]
        if (
            size <= _SHORT
            and doc.sense(pair.begin, "kind")
            and not doc.at[pair.begin]["kind"].prefix
            and self._is_body(pair)
        ):
            return "name"
        if size <= 4 and doc.key(pair.first - 1) in ("ل", "لل", "ال") and not (saying and saying.opens == pair.first):
            return "name"  # قال لـ«صوت البحر»
        if (
            size <= 3
            and not (saying and saying.opens == pair.first)
            and (self._person_before(pair) or self._acts(pair))
        ):
            return "name"
        return None

    def _alias_or_credit(self, pair: Pair) -> QuotationKind | None:
        if self.aliases and self.doc.starts[pair.begin] in self.aliases:
            return "alias"
        for dateline in self.datelines:
            if dateline.start <= self.doc.starts[pair.first] < dateline.end:
                return "name"
        return None

    def _is_body(self, pair: Pair) -> bool:
        """Whether what is quoted is the name of a body by its own first word: "هيئة تحرير الشام"."""
        doc = self.doc
        if not any(
            is_definite(doc, k) or doc.sense(k, "place") for k in range(pair.begin + 1, min(pair.end, pair.begin + 4))
        ):
            return False  # "مدرسة وطنية متقدمة" describes
        return (
            doc.at[pair.begin]["kind"].value == "name"
            and not doc.at[pair.begin]["kind"].article
            and pair.end - pair.begin > 1
        )

    def _named_before(self, i: int) -> QuotationKind | None:
        """What the noun at or before token i says the quotation after it is: تنظيم "الراية", الطريق السريع "M5"."""
        doc = self.doc
        if i < 0:
            return None
        key, before = doc.keys[i], doc.at[i - 1].get("kind")
        if before and (key == "ب" or (key == ":" and before.value in ("title", "alias"))):
            i -= 1  # المعنون بـ
            key, before = doc.keys[i], doc.at[i - 1].get("kind")
        if key in _SUCH and (listed := self._listed(i)):
            return listed
        first, phrase = i, before if before and before.size == 2 else None
        while i > first - 3 and key[:1].isalpha() and "speech" not in doc.at[i]:
            # ما يسمى "..." is more than يسمى "..."
            sense = phrase if phrase and i == first else doc.at[i].get("kind")
            # كتابه الأول "..."
            if sense and (i == first or sense.article or sense.value == "name" or key.endswith(("ه", "ها"))):
                kind: QuotationKind = sense.value
                return kind
            if not (is_definite(doc, i) or key == "ب") or role(doc, i):
                return None
            i -= 1
            key = doc.key(i)
        return None

    def _is_glossed(self, pair: Pair) -> bool:
        """Whether the name follows in Latin letters: "نيوفيل" (Neofil). Places and agencies are names as well."""
        doc = self.doc
        for tag in ("place", "agency", "acronym"):
            known = doc.sense(pair.begin, tag)
            if known and not known.prefix and known.size == pair.end - pair.begin:
                return True
        gloss = doc.key(pair.last + 1)
        return doc.key(pair.last) == "(" and gloss.isascii() and gloss.isalpha()

    def _acts(self, pair: Pair) -> bool:
        """Whether a headline begins with the quotation as the subject of its verb: "نيوفيل" تطلق خدمتها."""
        doc = self.doc
        start = doc.sentence(pair.first)[0]
        opens = pair.first == start or (doc.keys[pair.first - 1] == ":" and pair.first - start < 4)
        following = doc.key(pair.last)
        return opens and following[:1] in ("ي", "ت") and len(following) > 3 and role(doc, pair.last) in ("", "verb")

    def _person_before(self, pair: Pair) -> bool:
        """Whether a person's title stands before: اللاعب المغربي "النمر"."""
        doc = self.doc
        if source(doc, pair.first - 1) in ("member", "title") and not is_definite(doc, pair.first - 1):
            return True  # رئيسة "الأولى"
        for k in (pair.first - 1, pair.first - 2):
            if k < 0 or not begins_word(doc, k) or not is_definite(doc, k):
                return False
            if source(doc, k) in ("member", "title"):
                return True
        return False

    def _listed(self, i: int) -> QuotationKind | None:
        """The kind of works or bodies of which some are named: مؤلفات أبرزها "..."."""
        for k in range(i - 1, max(0, i - 8), -1):
            sense = self.doc.sense(k, "kind")
            if sense:
                kind: QuotationKind = sense.value
                return kind
        return None

    def _inherited(self, pair: Pair) -> QuotationKind | None:
        """The kind of the quotation before, to which this one is joined: "..." و"..."."""
        if self.before and self.before[0] < pair.first < self.before[0] + 7:
            between = self.doc.keys[self.before[0] : pair.first]
            if between[0] == "(" and ")" in between:  # "أول المطر" (1982) و"ليل"
                between = between[between.index(")") + 1 :]
            return self.before[1] if between and all(key in _JOINED for key in between) else None
        return None

    # ---- what is speech -------------------------------------------------------------------------------------------

    def _saying(self, pair: Pair) -> Saying | None:
        """The saying whose words these are: one that opens with them, else the last before, else one right after."""
        doc = self.doc
        first = doc.sentence(pair.first)[0]
        n = bisect_left(self.starts, pair.first)
        floor = max(first, self.outer[-2].begin) if len(self.outer) > 1 else first
        before = None
        k = n
        while k and n - k < _SAYINGS and self.starts[k - 1] >= floor:
            k -= 1
            saying = doc.sayings[k]
            if saying.how == "label":
                if saying.opens == pair.first or self._joined(saying, pair):
                    return saying
            elif saying.how not in ("after", "") and saying.opens <= pair.first:
                before = saying
                break
        if before is None or (before.how == "quote" and before.opens != pair.first):
            return self._saying_after(pair) or before
        return before

    def _joined(self, saying: Saying, pair: Pair) -> bool:
        """Whether the quotation is another label of the same verb: بأنها "مذهلة" و"رائعة"."""
        return self.doc.keys[pair.first - 1] in ("و", "او") and pair.first - saying.opens < 12

    def _saying_after(self, pair: Pair) -> Saying | None:
        for k in (pair.last, pair.last + 1):
            saying = self.saying_at.get(k)
            if saying is None:
                continue
            if saying.how == "after" and (k == pair.last or self.doc.keys[pair.last] in "،,-–"):
                return saying
            if self.doc.at[k]["speech"].value[1] in ("source", "closing"):
                return saying
        return None

    def _speech(self, pair: Pair, words: tuple[str, ...], saying: Saying | None, inside: bool) -> QuotationKind:
        doc = self.doc
        size = self._size(pair)
        if saying is None:
            if size >= _SPEECH and not inside:
                return (
                    "direct"
                    if pair.first == doc.sentence(pair.first)[0] or doc.key(pair.first - 1) == ":"
                    else "partial"
                )
            return "term"
        if saying.how == "label":
            self.labels.add(words)
            return "partial"
        if saying.how == "after" or (saying.how == "" and saying.first >= pair.last):
            # "لن نعود"، قال المدرب; but ظل البلد "نموذجا يحتذى"، حسب التقرير
            alone = pair.first == doc.sentence(pair.first)[0] or not begins_word(doc, pair.first - 1)
            return ("direct" if alone else "partial") if size >= 3 else "term"
        if saying.opens == pair.first and saying.how in ("colon", "quote"):
            if saying.how == "quote" and self._goes_on(pair, saying):
                return "partial"
            return "direct" if size >= 3 or saying.how == "colon" else "term"
        if size >= _SPEECH:
            return "partial" if saying.how == "that" else "direct"
        if saying.opens == pair.first and size >= 2:
            return "partial"
        if self._is_label(pair, words, size):
            self.labels.add(words)
            return "partial"
        return "term"

    def _size(self, pair: Pair) -> int:
        """The words between the marks, counted up to as many as make a speech."""
        size = 0
        for key in self.doc.keys[pair.begin : min(pair.end, pair.begin + _COUNTED)]:
            if key[0].isalpha():
                size += 1
                if size == _SPEECH:
                    break
        return size

    def _goes_on(self, pair: Pair, saying: Saying) -> bool:
        """Whether the quotation goes on with the sentence: إلى أهمية "صيانة الجسور", تضامنهم "في وجه العاصفة"."""
        doc = self.doc
        if role(doc, pair.first - 1) == "prep" or doc.keys[pair.begin] in _INTO:
            return pair.first > saying.last
        if (
            is_said(doc, pair.begin)
            and role(doc, pair.begin) == ""
            and not is_definite(doc, pair.begin)
            and pair.first > saying.last
        ):
            return True  # استنكرت الجمعية "عدم وفاء البلدية"
        return any("object" in doc.at[k] for k in range(max(saying.last, pair.first - 4), pair.first))

    def _is_label(self, pair: Pair, words: tuple[str, ...], size: int) -> bool:
        """Whether a few quoted words inside reported speech are the speaker's own, and no name or term."""
        doc = self.doc
        before = doc.key(pair.first - 1)
        if (
            size < 2
            or words in self.labels
            or role(doc, pair.begin) == "time"
            or before in ("ل", "و", "ب", "وال", "ال")
        ):
            return False
        if any(role(doc, i) in ("verb", "that", "clause", "pronoun", "with") for i in range(pair.begin, pair.end)):
            return True
        if all(is_definite(doc, i) for i in range(pair.begin, pair.end)):
            return True
        return size >= 4 or (is_definite(doc, pair.first - 1) and not role(doc, pair.begin))


def _is_surely_said(pair: Pair, saying: Saying) -> bool:
    """Whether the saying of a quotation leaves no doubt that it is speech: a colon before it, a label of somebody."""
    if saying.how == "label":
        return True
    return saying.opens == pair.first and saying.how in ("colon", "quote") and pair.end - pair.begin > 2


def _has_number(words: tuple[str, ...]) -> bool:
    """Whether one of a few words is a number, or has one in Latin letters: M5."""
    return any(word.isascii() and any(map(str.isdigit, word)) for word in words)


def _is_foreign(words: tuple[str, ...]) -> bool:
    """Whether no word is written in Arabic letters, or in any but Latin ones."""
    return all(key.isascii() or not key[0].isalpha() for key in words)
