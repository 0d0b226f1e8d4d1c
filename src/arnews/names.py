"""Where the name of a speaker begins and ends: noun phrases of people and bodies, read to the right and to the left.

Arabic writes no capitals, so a phrase is known by its head (رئيس، وزارة، بيان: the `source` words) and by what ends it:
a sign, a particle, a verb, a time, the noun that is said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from arnews import chars
from arnews.document import Document, Pair

# No speaker is longer: عضو مكتب إرشاد الجماعة ومسؤول الطلبة فيها ...
LONGEST = 18
# A quoted name inside a speaker: صحيفة "صدى الأطلس" المغربية.
_NAME = 6

_CONJUNCTION = "و"
_SAME = frozenset("نفسه نفسها نفسهم ذاته ذاتها ذاتهم عينه".split())
_LOOSE = frozenset("- و المتعلقه المتعلق الخاصه الخاص التابعه التابع المكلفه المكلف المعنيه المعني المختصه المختص الصادر الصادره".split())
# Adjectives after which an office names its body with ل: الأمين العام لـ، المدير التنفيذي لـ.
_OFFICIAL = frozenset("الاداري المالي الفني التجاري العام العامه التنفيذي التنفيذيه الرسمي الرسميه السابق السابقه الاعلي الدايم الدائم الاول المساعد الاقليمي الوطني".split())


def pair_at(doc: Document, i: int) -> Pair | None:
    """The quotation marks that open at token i."""
    n = bisect_left(doc.pairs, i, key=_first) if doc.pairs else 0
    return doc.pairs[n] if n < len(doc.pairs) and doc.pairs[n].first == i else None


def _first(pair: Pair) -> int:
    return pair.first


def role(doc: Document, i: int) -> str:
    """What the token does in the grammar of a sentence (`arnews.lexicon.grammar`); "" for most words."""
    sense = doc.sense(i, "function")
    if sense is None or (doc.keys[i] == "علي" and _is_name(doc, i)):
        return ""
    if sense.prefix and (title := doc.sense(i, "source")) and not title.prefix:
        return ""  # والي سوسة is no و + إلى
    return str(sense.value)


def _is_name(doc: Document, i: int) -> bool:
    """Whether علي is the man's name: على ends in another letter that folds to the same key."""
    word = doc.text[doc.starts[i] : doc.ends[i]]
    letters = [c for c in word if c in (chars.YEH, chars.ALEF_MAKSURA, chars.FARSI_YEH)]
    return letters[-1:] != [chars.ALEF_MAKSURA]


def source(doc: Document, i: int) -> str:
    """What sort of source the word is (`arnews.lexicon.people`, `bodies`), or ""."""
    sense = doc.sense(i, "source")
    return str(sense.value) if sense else ""


def is_definite(doc: Document, i: int) -> bool:
    return doc.keys[i].startswith("ال")


def is_word(doc: Document, i: int) -> bool:
    return 0 <= i < len(doc) and doc.keys[i][0].isalpha()


def noun_phrase(doc: Document, first: int, end: int) -> int:
    """Where the noun phrase that begins at token `first` ends (exclusive), before `end`; `first` where there is none."""
    end = min(end, first + LONGEST)
    head = ""
    i = first
    while i < end:
        if not doc.keys[i][0].isalpha():
            following = _over_sign(doc, first, i, end)
        else:
            head = head or source(doc, i)
            following = _over_word(doc, first, i, head)
        if following == i:
            break
        i = following
    return _without_loose_end(doc, first, min(i, end))


def _over_sign(doc: Document, first: int, i: int, end: int) -> int:
    """The token after a sign that is part of a name: a stop in م. سلطان, a hyphen, a quoted name after its kind."""
    key = doc.keys[i]
    if i == first:
        return i
    if key == "." and len(doc.keys[i - 1]) == 1 and doc.glued[i - 1]:
        return i + 1
    if key == "-" and doc.glued[i - 1] and doc.glued[i]:
        return i + 1
    if key == "(" and source(doc, first) in ("body", "media") and doc.key(i + 4) and ")" in doc.keys[i + 2 : i + 5]:
        return doc.keys.index(")", i) + 1  # منظمة الصحة (سي بي إس)
    if doc.sense(i, "mark") and (doc.sense(i - 1, "kind") or source(doc, i - 1)):
        pair = pair_at(doc, i)
        if pair and pair.closed and pair.last <= end and pair.end - pair.begin <= _NAME:
            return pair.last
    return i


def _over_word(doc: Document, first: int, i: int, head: str) -> int:
    """The token after a word that belongs to the phrase, or the word itself where it ends the phrase."""
    key = doc.keys[i]
    what = role(doc, i)
    if key in ("البالغ", "البالغه") and doc.keys[i + 1 : i + 3] == ["من", "العمر"]:
        return next((k + 1 for k in range(i + 3, min(i + 7, len(doc))) if doc.keys[k] in ("عاما", "سنه", "اعوام", "سنوات")), i)
    if not doc.free(i, i + 1):
        return i
    if what == "prep":
        return i + 1 if i > first and _complement(doc, first, i, head) else i
    if what == "this":
        return i + 1 if i == first else i
    if what and what != "venue":
        return i
    if i == first:
        if key.startswith(("لل", "بال")) or (key[0] in "لب" and _prefixed(doc, i)) or key in ("ل", "ب", "ك"):
            return i
        if is_said(doc, i) and not head:
            return i
    elif is_said(doc, i) and not is_definite(doc, i) and (is_definite(doc, i - 1) or not source(doc, i - 1)):
        return i
    speech = doc.sense(i, "speech")
    if speech and speech.value[1] != "closing" and not (i == first and head) and not (i > first and source(doc, i)):
        return i
    if i > first and key.endswith(("ها", "هم", "هما")) and len(key) > 4 and not is_definite(doc, i) and key not in _SAME:
        return i  # اختتمت النائبة | كلامها
    if i > first and key[0] in "لبك":
        return i + 1 if _adjoined(doc, first, i, head) else i
    if i > first and key in _LOOSE and doc.key(i + 1)[:1] in ("ب", "ل", "ع", "ف"):
        return i
    if i > first and is_definite(doc, i - 1) and _is_object(doc, i, head):
        return i
    if i > first and key[0] == _CONJUNCTION and len(key) > 1 and not _coordinated(doc, i):
        return i
    return i + 1


def _is_object(doc: Document, i: int, head: str) -> bool:
    """Whether a word without the article after one that has it is no part of a name: only people with a title before
    their name go on (الوزير سامي), others end there (الشحي | توجه الوزارة, وزارة الخارجية | شطب)."""
    if head in ("document", "body", "media") and source(doc, i) in ("member", "title") and not is_definite(doc, i):
        return True  # دعا البلاغ | رئيسة المجلس
    if head in ("member", "title", "speaker") or is_definite(doc, i) or doc.keys[i - 1] in ("الله", "الدين"):
        return False
    return not (_is_common(doc, i) or doc.keys[i][0] in "ولب" or doc.keys[i] in _IN_NAMES or doc.keys[i] in _SAME)


def is_said(doc: Document, i: int) -> bool:
    """Whether the word is a noun that is said, not one that says: أهمية, ضرورة."""
    sense = doc.sense(i, "object")
    return bool(sense and sense.value == "said" and doc.keys[i][: sense.prefix] in ("", "و", "ف"))


def _complement(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether a preposition goes on with the office (الضابط في جهاز الأمن) and not with where it was said (في تصريح)."""
    key = doc.keys[i]
    following = role(doc, i + 1)
    if not is_word(doc, i + 1) or doc.keys[i + 1].endswith(("ه", "ها")) and source(doc, i + 1) == "":
        return False  # في كتابه
    if source(doc, i + 1) == "document" or following in ("venue", "this", "time", "with", "prep", "clause"):
        return False
    if key == "من":
        return i == first + 1 and doc.keys[first] in ("عدد", "كل", "مجموعه", "واحد", "مصدر", "مقرب", "العديد")
    if key == "لدي":
        return doc.keys[i - 1] in ("سفير", "السفير", "مندوب", "المندوب", "ممثل", "المبعوث")
    if key != "في" or head not in ("member", "title", "body"):
        return False
    if i == first + 1:
        return not (is_definite(doc, first) and doc.sense(i + 1, "place"))  # قال الوزير في بيروت
    # a name stands before it in قال الوزير سامي مراد في بيروت, an adjective in مسؤول أمني رفيع في الوزارة
    if is_definite(doc, i - 1):
        return is_definite(doc, i - 2) or _is_common(doc, i - 2) or i - 2 == first
    return _is_common(doc, i - 1) or not any(is_definite(doc, k) for k in range(first, i))


def _is_common(doc: Document, i: int) -> bool:
    """Whether the word is known to be no name."""
    return bool(source(doc, i) or doc.sense(i, "kind") or doc.sense(i, "place"))


def _prefixed(doc: Document, i: int) -> bool:
    """Whether the word is known with a preposition written to it: لوكالة, بوزارة."""
    for tag in ("source", "kind", "place", "agency", "object"):
        sense = doc.sense(i, tag)
        if sense and sense.prefix and doc.keys[i][sense.prefix - 1] in "لبك":
            return True
    return False


def _adjoined(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether a word with ل ب ك before it belongs to the phrase: بلاغ للجنة, مصدر بوزارة, but not قال فلان للصحافيين."""
    key = doc.keys[i]
    clitic = key[0]
    if len(key) == 1:
        return doc.key(i + 1) == "." and doc.glued[i]  # an initial
    sure = key.startswith(("لل", "بال", "كال"))
    if clitic == "ب" and (_MASDAR.fullmatch(key) or head in ("body", "document", "media") and not _prefixed(doc, i) and not sure):
        return False  # طالب الوزير | بتقديم, تعهدت الحكومة | بضمان
    if not sure and not _prefixed(doc, i):
        return True  # the letter is the word's own: ليلى, بيان, كريم
    if clitic == "ل":
        if source(doc, first) == "body" and source(doc, i) == "body":
            return True  # الذراع العسكري لحركة
        return head == "document" or (doc.keys[i - 1] in _OFFICIAL and source(doc, i) != "media") or (
            not sure and source(doc, i) == "body" and head == "member" and i == first + 1
        )
    return clitic == "ب" and head in ("member", "title", "body", "document")


def _coordinated(doc: Document, i: int) -> bool:
    """Whether a word with و before it goes on with the phrase (النفط والثروة المعدنية), or is a name (وليد)."""
    key = doc.keys[i]
    if key.startswith("وال") or source(doc, i) or doc.sense(i, "place"):
        return True
    return not doc.sense(i, "function") and len(key) < 6


def _without_loose_end(doc: Document, first: int, last: int) -> int:
    """The end without a preposition, a conjunction or "concerned with" that nothing follows."""
    while last > first and (role(doc, last - 1) == "prep" or doc.keys[last - 1] in _LOOSE):
        last -= 1
    return last


def subject_before(doc: Document, i: int, start: int) -> tuple[int, int] | None:
    """The noun phrase that ends before the verb at token i: لكن النائب فادي الحرفوشاني [قد] رأى أن."""
    last = i
    while last > start and role(doc, last - 1) in ("verb", "time", "adverb", "with"):
        last -= 1
    first = last
    floor = max(start, last - LONGEST)
    while first > floor:
        key = doc.keys[first - 1]
        if not key[0].isalpha() and not (key == "." and len(doc.key(first - 2)) == 1):
            quoted = _quoted_before(doc, first) if doc.sense(first - 1, "mark") else None
            if quoted is None:
                break
            first = quoted
            continue
        if role(doc, first - 1) in ("that", "clause", "verb"):
            break
        first -= 1
    if first == last or doc.keys[first] == "الله":
        return None  # رضي الله عنه قال
    reached = noun_phrase(doc, first, last)
    return (first, reached) if reached == last else None


def _quoted_before(doc: Document, last: int) -> int | None:
    """The first token of a short quoted name that ends before token `last`."""
    n = bisect_left(doc.pairs, last, key=_first) - 1
    if n >= 0 and doc.pairs[n].last == last and last - doc.pairs[n].first <= _NAME + 2:
        return doc.pairs[n].first
    return None


# ---- names before an alias ---------------------------------------------------------------------------------------------

# ب with a noun of action: بتقديم، بانتخاب، بإطلاق.
_MASDAR = re.compile("بت..ي.|با.{2,3}ا.")
_IN_NAMES = frozenset("عبد ابو ابا ابي بو ام بن ابن بنت ابنه ال ولد اولاد ايت بور".split())
_KUNYA = frozenset("ابو ابا ابي بو ام".split())
# Given names that look like verbs of the present: يوسف.
_LIKE_VERBS = frozenset("يوسف ياسر ياسين يحيي يعقوب يزيد يونس يسري ياسمين يارا".split())
_LONGEST_NAME = 5


class Name(NamedTuple):
    """Tokens `first` to `last` (exclusive) of a name, without `prefix` letters of clitics."""

    first: int
    last: int
    prefix: int = 0


def is_kunya(doc: Document, i: int) -> bool:
    """Whether token i begins a name like أبو سيف. إم of إم بي 3, which folds to the same key as أم, does not."""
    return doc.key(i) in _KUNYA and is_word(doc, i + 1) and doc.text[doc.starts[i]] != chars.ALEF_HAMZA_BELOW


def name_before(doc: Document, last: int, start: int) -> Name | None:
    """The name alone, without titles, that ends before token `last`: [رامح الديراني] of رئيس الهيئة العميد رامح الديراني.

    It is read to the left: a family name may have the article, a given name has none, so the first word with an article
    before one without it is a title or an adjective; bodies begin with the noun of their kind (هيئة الطوارئ الجبلية).
    """
    first = last
    prefix = 0
    while first > start:
        k = first - 1
        key = doc.keys[k]
        if not key[0].isalpha() or not doc.free(k, k + 1) or len(key) == 1 or last - k > _LONGEST_NAME + 2:
            break
        sort = source(doc, k)
        complement = key.startswith("لل") and first < last
        if (sort in ("body", "media") or _kind_noun(doc, k)) and first < last and not complement:
            first = k
            prefix = _clitics(doc, k)
            if is_definite(doc, k) and k > start and _common_head(doc, k - 1):
                continue  # حركة المقاومة الإسلامية
            break
        if doc.sense(k, "alias"):
            break
        if role(doc, k) or _speaks(doc, k) or (sort in ("member", "title") and (first < last or not is_definite(doc, k))):
            break
        defined = is_definite(doc, first) or doc.keys[first].startswith("لل") if first < last else True
        if is_definite(doc, k) and not defined and not _inner(doc, k, first):
            break
        first = k
    if first < last - 1 and _is_verb_at_start(doc, first, last, start):
        first += 1
    if first == last or not _can_be_name(doc, first, last):
        return None
    return Name(first, last, prefix)


def _common_head(doc: Document, i: int) -> bool:
    return not is_definite(doc, i) and (source(doc, i) in ("body", "media") or _kind_noun(doc, i))


def _clitics(doc: Document, i: int) -> int:
    """Letters of clitics before a noun of a kind: 1 in بمنظمة, 0 in للشرطة, whose article is part of ل."""
    for tag in ("source", "kind"):
        sense = doc.sense(i, tag)
        if sense:
            return sense.prefix
    return 0


def _kind_noun(doc: Document, i: int) -> bool:
    kind = doc.sense(i, "kind")
    return bool(kind and kind.value == "name" and not kind.article)


def _speaks(doc: Document, i: int) -> bool:
    speech = doc.sense(i, "speech")
    return bool(speech and speech.value[1] in ("finite", "source", "participle"))


def _inner(doc: Document, k: int, first: int) -> bool:
    """Whether a word with the article stands inside a name: حشمت الله فلاحت, عبد الرحمن بن عوف, علاء الدين."""
    return doc.keys[k] in ("الله", "الدين") or doc.key(k - 1) in _IN_NAMES or doc.keys[first] in ("بن", "ابن", "ال", "بنت")


def _is_verb_at_start(doc: Document, first: int, last: int, start: int) -> bool:
    """Whether the first word is a verb that opens its clause: وترأس سامي مراد, يرفع سامي مراد."""
    key = doc.keys[first]
    if first > start and doc.keys[first - 1][0].isalpha():
        return False
    if key[0] == "و" and len(key) > 3 and not is_definite(doc, first + 1):
        return True
    return last - first > 2 and key[0] == "ي" and key not in _LIKE_VERBS


def _can_be_name(doc: Document, first: int, last: int) -> bool:
    if last - first == 1:
        return source(doc, first) not in ("member", "title") and len(doc.keys[first]) > 2
    return last - first <= _LONGEST_NAME or bool(source(doc, first) or doc.sense(first, "kind"))
