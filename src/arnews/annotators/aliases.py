"""Aliases: NAME، المعروف بلقب "ALIAS"; several for one name; short names in brackets; kunyas in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from arnews import chars
from arnews.document import Document, Pair
from arnews.model import Alias, Mention, Span
from arnews.names import Name, is_kunya, name_before
from arnews.othernames import CLOSE, LONGEST, OPEN, Words, bare, in_brackets, is_second, quoted
from arnews.phrases import IN_NAMES, PEOPLE, begins_word, is_definite, noun_phrase, role, source

_COMMAS = frozenset("،,-–")
# After these words ب takes a name, no quality.
_SHORT = frozenset(("اختصارا", "فنيا", "حركيا"))
# Several aliases of one name stand within so many tokens of it.
_REACH = 60
# From أطلق to لقب "...", and to على before that.
_TO_MARKER = 24
_TO_OBJECT = 6
# No name stands before ما يعرف بـ, كما هو معروف.
_NAMELESS = frozenset("ما كما بما فيما عما غير هو".split())
# Markers of a masculine noun.
_HIS = frozenset("المعروف الملقب الشهير المشهور المكني المسمي".split())
_COPULAS = frozenset("كان كانت بات باتت اصبح اصبحت".split())
# What may stand between a name and its marker: سامي مراد الذي كان يعرف باسم.
_BETWEEN = frozenset(("clause", "pronoun", "verb", "adverb"))
# Nouns of a name, which end none.
_NAMING = frozenset("اسم باسم لقب بلقب كنيه بكنيه مسمي تسميه القاب عنوان بعنوان شعار بشعار".split())
_ON = frozenset("علي عليه عليها عليهم".split())


def annotate(doc: Document) -> Iterator[Alias]:
    reader = _Reader(doc)
    found: list[Alias] = []
    for i in doc.hits.get("alias", ()):
        found += reader.marked(i)
    if doc.pairs:
        found += reader.kunyas()
    found += reader.bracketed()
    found.sort(key=_place)
    last: Span | None = None
    once: list[Alias] = []
    for alias in found:
        if alias.alias.span != last:
            last = alias.alias.span
            once.append(alias)
    yield from _uncrossed(once)


def _uncrossed(found: list[Alias]) -> Iterator[Alias]:
    """Without those that begin inside another and end after it: its alias was read as the name of a second one."""
    ends = [-1]
    last: Span | None = None
    for alias in sorted(found, key=_widest_first):
        span = alias.span
        while 0 <= ends[-1] <= span.start:
            ends.pop()
        if span != last and not 0 <= ends[-1] < span.end:
            ends.append(span.end)
            last = span
            yield alias


def _widest_first(alias: Alias) -> tuple[int, int]:
    return alias.span.start, -alias.span.end


def _place(alias: Alias) -> tuple[int, int, int, int]:
    return alias.alias.span.start, alias.alias.span.end, alias.name.span.start, alias.name.span.end


class _Reader:
    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.joint = 0  # the end of the marker that was read last
        self.name: Name | None = None  # the name of the alias before
        self.after = 0  # where that alias ended

    @cached_property
    def ending(self) -> dict[int, Pair]:
        """The pairs of quotation marks by where they end."""
        return {pair.last: pair for pair in self.doc.pairs}

    def marked(self, i: int) -> list[Alias]:
        """The aliases after a marker at token i."""
        doc = self.doc
        sense = doc.at[i]["alias"]
        kind = sense.value
        before = doc.keys[i - 1]
        start, end = doc.sentence(i)
        if before == "ما" and doc.keys[i - 2] == "او":
            return self._other_words(i, start, end)
        if before in _NAMELESS or (doc.at[i - 1] and role(doc, i - 1) in ("verb", "prep") and before not in _COPULAS):
            return []
        if kind == "given":
            return self._given(i, start, end)
        words = self._follows(i, kind, sense.size, end)
        if words is None:
            return []
        name = self._name(i, sense.prefix, start)
        if name is None or not self._fits(i, kind, name):
            return []
        if self._is_hers(name.first) and doc.keys[i] in _HIS and name.last - name.first > 2:
            name = Name(name.first + 1, name.last)  # شركة سامر خليل، الملقب بـ
        marker = doc.mention(i, self.joint, sense.prefix)
        if kind == "real":
            return [self._alias(Words(*name, 0), doc.mention(words.first, words.last, words.prefix), marker, kind)]
        found = []
        mention = doc.mention(*name)
        while words and words.first - name.last < _REACH:
            found.append(self._alias(words, mention, marker, kind))
            self.name, self.after = name, words.after
            words = self._another(words.after, end)
        return found

    def _other_words(self, i: int, start: int, end: int) -> list[Alias]:
        """شجرة الأرقان، أو ما يعرف بـ"ذهب الجنوب": only after أو does ما يعرف بـ give a second name."""
        doc = self.doc
        sense = doc.at[i]["alias"]
        words = self._follows(i, sense.value, sense.size, end)
        name = self._name(i - 2, 0, start) if words else None
        if words is None or name is None or name.last - name.first < 2:
            return []
        senses = doc.at[name.first]
        if doc.keys[name.first][0] in "بلك" and not senses:
            return []  # the letter may be a clitic or not
        name = Name(name.first, name.last, max((sense.prefix for sense in senses.values()), default=0))
        return [self._alias(words, doc.mention(*name), doc.mention(i - 1, self.joint), "or")]

    def _fits(self, i: int, kind: str, name: Name) -> bool:
        """Whether a name suits its marker: a verb tells of a name only after الذي and the like, or of a person after a
        comma (سامي مراد، ويعرف باسم); تقنية تسمى "..." says what a thing is called that has no other name."""
        doc = self.doc
        person = name.last - name.first > 1 and not is_definite(doc, name.first) and not doc.sense(name.first, "kind")
        key = doc.keys[i].removeprefix("و")
        if key.startswith("المدعو"):
            return person
        if kind in ("noun", "real") or key.startswith("ال"):
            if name.last - name.first == 1 and self._is_hers(name.first) and key in _HIS:
                return False  # على الشبكة -المعروف باسم ...: the name stands further back
            if name.last - name.first == 1 and key in _HIS and source(doc, name.first - 1) in PEOPLE:
                return False  # رجل الأعمال المعروف بـ: an office alone
            if is_definite(doc, name.first) and name.last - name.first > 1 and source(doc, name.last - 1) in PEOPLE:
                return False  # وشاركت في المسيرة الناشطة المعروفة بـ
            return bool(not doc.sense(name.first, "place") or not doc.sense(name.first - 1, "mark"))
        if role(doc, i - 1) in ("clause", "pronoun"):
            return person or is_definite(doc, name.first) or bool(doc.sense(name.first - 1, "mark"))
        if key[0] in "يت":
            return person and doc.keys[i][0] == "و" and doc.keys[i - 1] in _COMMAS and doc.keys[i][1] == "ي"
        return person and doc.keys[i - 1] in _COMMAS and key.startswith("م")

    def _is_hers(self, i: int) -> bool:
        """Whether the word at token i is a common noun of feminine form: شركة, العاصفة; not حمزة, طلحة."""
        doc = self.doc
        feminine = doc.text[doc.ends[i] - 1] == chars.TEH_MARBUTA
        return feminine and (is_definite(doc, i) or "kind" in doc.at[i])

    def _alias(self, words: Words, name: Mention, marker: Mention | None, rule: str) -> Alias:
        doc = self.doc
        alias = doc.mention(words.first, words.last, words.prefix)
        first, second = (name, alias) if name.span.start < alias.span.start else (alias, name)
        span = Span(first.span.start, second.span.end)
        return Alias(span, doc.slice(span), name, alias, marker, rule)

    # ---- what follows the marker ----------------------------------------------------------------------------------

    def _follows(self, i: int, kind: str, size: int, end: int) -> Words | None:
        """The other name after a marker of `size` tokens at token i; sets `joint`, the end of the marker."""
        doc = self.doc
        j = i + size
        while j < end and (joint := doc.sense(j, "joint")) and joint.value == "as":
            j += 1
        joint = doc.sense(j, "joint")
        if joint and kind != "noun":
            j += 1
            if doc.keys[j] in ("الحركي", "المستعار", "الفني"):
                j += 1
            self.joint = j
            return quoted(doc, j) or (bare(doc, j, 0) if kind != "called" else None)
        key = doc.keys[j]
        if key == "ب":
            self.joint = j + 1
            return quoted(doc, j + 1) or (bare(doc, j + 1, 0) if kind == "named" or is_kunya(doc, j + 1) else None)
        self.joint = j
        if kind in ("named", "called", "noun", "real"):
            if key in (":", "هو", "هي"):
                j += 1
            inside = quoted(doc, j)
            if inside or kind == "called":
                return inside
        if key[:1] == "ب" and len(key) > 2 and kind in ("known", "named"):
            # بأبي سيف, بالصومالي: the word is the name itself; of المعروف only a kunya is sure (المعروف بكرمه)
            if key[1:] in ("ابو", "ابا", "ابي", "بو", "ام") and begins_word(doc, j + 1):
                return bare(doc, j, 1)
            if (acronym := doc.sense(j, "acronym")) and acronym.prefix == 1:
                return Words(j, j + 1, 1, j + 1)  # المعروف بداعش
            if doc.keys[j - 1] in _SHORT:
                return bare(doc, j, 1)  # المعروف اختصارا بالتنسيقية
            if kind == "named" and not doc.sense(j, "kind") and (role(doc, j) == "" or key[1:] in IN_NAMES):
                return bare(doc, j, 1)
            return None
        if kind == "real":
            last = min(noun_phrase(doc, j, end), j + 3)
            return Words(j, last, 0, last) if last > j else None
        if kind in ("named", "noun") and is_kunya(doc, j):
            return bare(doc, j, 0)
        return None

    def _another(self, j: int, end: int) -> Words | None:
        """One more name after و or أو: "الصقر" و"أبو سيف"."""
        doc = self.doc
        if doc.keys[j] in ("و", "او", "واو") and j + 1 < end and doc.sense(j + 1, "mark"):
            return quoted(doc, j + 1)
        if doc.keys[j] in ("و", "او") and doc.keys[j + 1] == "ب" and doc.sense(j + 2, "mark"):
            return quoted(doc, j + 2)
        return None

    # ---- what stands before the marker ----------------------------------------------------------------------------

    def _name(self, i: int, prefix: int, start: int) -> Name | None:
        """The name before a marker at token i: the one of the alias just before, else what its clause or the one
        before an apposition ends in (يونس الزهراوي، رئيس الجمعية المحلية، الشهير بـ)."""
        doc = self.doc
        if (
            self.name
            and i - self.name.last < _REACH
            and self.after <= i <= self.after + 2
            and (prefix or i - self.after < 2)
        ):
            return self.name
        last = i
        while last > start and role(doc, last - 1) in _BETWEEN:
            last -= 1
        last = self._before_bracket(last, start)
        if last > start and doc.keys[last - 1] == OPEN:
            last -= 1  # سامي مراد (المعروف بـ"الصقر")
        elif last > start and doc.keys[last - 1] in _COMMAS:
            last -= 1
            segment = self._segment_start(last, start)
            if (
                segment > start
                and source(doc, segment)
                and role(doc, segment) == ""
                and self._is_apposition(segment, last)
            ):
                last = segment - 1
        last = self._before_bracket(last, start)
        if last <= start:
            return None
        if doc.sense(last - 1, "mark"):
            return self._quoted_name(last)
        return name_before(doc, last, start)

    def _is_apposition(self, first: int, last: int) -> bool:
        """Whether a title alone stands between commas, without a name after it."""
        doc = self.doc
        name = name_before(doc, last, first)
        return (
            name is None
            or is_definite(doc, name[0])
            or noun_phrase(doc, first, last) < last
            or all(
                is_definite(doc, k) or source(doc, k) or doc.sense(k, "kind") or doc.keys[k][0] in "لب"
                for k in range(first, last)
            )
        )

    def _segment_start(self, last: int, start: int) -> int:
        """The token after the comma before the clause that ends at `last`, or `start`."""
        doc = self.doc
        for k in range(last - 1, max(start, last - 20), -1):
            if doc.keys[k] in _COMMAS:
                return k + 1
        return start

    def _before_bracket(self, last: int, start: int) -> int:
        """The end of what stands before a bracket: سامي مراد (47 عاما)، المعروف."""
        doc = self.doc
        k = last - 1
        if k > start and doc.keys[k] in _COMMAS and doc.keys[k - 1] == CLOSE:
            k -= 1
        if k > start and doc.keys[k] == CLOSE:
            for opening in range(k - 1, max(start, k - 10), -1):
                if doc.keys[opening] == OPEN:
                    return opening
        return last

    def _quoted_name(self, last: int) -> Name | None:
        pair = self.ending.get(last)
        return Name(pair.begin, pair.end) if pair and pair.end - pair.begin <= LONGEST else None

    # ---- without a marker -----------------------------------------------------------------------------------------

    def _given(self, i: int, start: int, end: int) -> list[Alias]:
        """أطلقت على قواتها التي ... لقب "المدافعين"; الذي أطلق عليه لقب "X"."""
        doc = self.doc
        sense = doc.at[i]["alias"]
        to = next((k for k in range(i + 1, min(end, i + _TO_OBJECT)) if doc.keys[k] in _ON), i + 1)
        on = doc.keys[to]
        for k in range(to + 1, min(end, i + _TO_MARKER)):
            if doc.keys[k] in _NAMING and (words := quoted(doc, k + 1)):
                break
        else:
            return []
        if on == "علي":
            last = noun_phrase(doc, to + 1, k)
            if last >= k - 1 and doc.keys[k - 1].startswith("لل") and is_definite(doc, k - 2):
                name: Name | None = Name(to + 1, k)  # على الأجهزة القابلة للطي اسم "فولد"
            else:
                name = name_before(doc, last, to + 1)
                adjective = name and name.last - name.first == 1 and is_definite(doc, name.first)
                if last > to + 1 and (name is None or (adjective and is_definite(doc, to + 1))):
                    name = Name(to + 1, last)  # على النجم الجديد اسم "سهيل"
        elif on in _ON:
            name = self._name(i, 1, start)
            # مدينة حمص أطلق عليها; ساحة يطلق عليها "X": a thing without a name has no second one
            if name and role(doc, i - 1) != "clause" and "place" not in doc.at[name.last - 1]:
                name = None
        else:
            name = None
        if name is None:
            return []
        self.name, self.after = name, words.after
        return [self._alias(words, doc.mention(*name), doc.mention(k, k + 1) if sense else None, "given")]

    def kunyas(self) -> list[Alias]:
        """سامي مراد "أبو سيف": a quoted kunya right after a name of two words or more."""
        doc = self.doc
        found = []
        for pair in doc.pairs:
            if not (2 <= pair.end - pair.begin <= 4 and pair.first and is_kunya(doc, pair.begin)):
                continue
            if not begins_word(doc, pair.first - 1) or doc.keys[pair.first - 1] in _NAMING:
                continue  # حساب باسم "أبو زيد"
            name = name_before(doc, pair.first, doc.sentence(pair.first)[0])
            if name and name[1] - name[0] >= 2 and not is_definite(doc, name[0]) and not source(doc, name[0]):
                found.append(self._alias(Words(pair.begin, pair.end, 0, pair.last), doc.mention(*name), None, "kunya"))
        return found

    def bracketed(self) -> list[Alias]:
        """«أنوار المتوسط» (أنوار), قوات شرق الفرات (قشف), سامي مراد (أبو سيف): a name in brackets after a name."""
        doc = self.doc
        found = []
        for i in doc.hits.get("bracket", ()):
            inside = in_brackets(doc, i) if i and doc.keys[i - 1] not in _NAMING else None
            if inside:
                quoted_before = "mark" in doc.at[i - 1]
                name = self._quoted_name(i) if quoted_before else name_before(doc, i, doc.sentence(i)[0])
                if name and name.last - name.first > 1 and is_second(doc, inside[1], i + 1, name):
                    found.append(self._alias(inside[0], doc.mention(*name), None, "brackets"))
        return found
