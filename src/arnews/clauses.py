"""The main clause of a sentence: who does what it tells, so that a participle or a second verb has a subject.

The verb comes first (استقبل الوزير الوفد، مؤكدا), or after its subject (الوزير استقبل الوفد، مؤكدا), also after an
apposition between commas. What the verb takes and whether it agrees tell where the subject ends and the object begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from arnews import chars, sayings
from arnews.document import Document
from arnews.index import value_of
from arnews.inflection import Verb, verb
from arnews.phrases import ACT, MASDAR, PEOPLE, begins_word, is_accusative, is_definite, noun_phrase, role, source
from arnews.words import owned

# The circumstances at the head of a sentence are no longer than this, nor an office after a name.
_FAR = 14
_LONGEST_OFFICE = 24
_LONGEST_NAME = 3
# How far back a later clause of the sentence may begin.
_REACH = 48
_COMMAS = frozenset("،,")
_SIGNS = frozenset("،,-–")
# What may stand before the verb or the subject of a main clause.
_LEADING = frozenset("لم ولم لا ولا لن ولن قد وقد لقد ولقد فقد كما وكما ثم فيما بينما و - إلى".split())
# أما الوزير فقال, إن الوزير قال: the subject follows.
_TOPICS = frozenset("اما واما ان وان لكن ولكن".split())
_BOTH = frozenset("الجانبان الطرفان الاثنان البلدان".split())
_DATELINES = frozenset(":-–/")
_OPPOSED = frozenset("لكن ولكن بينما فيما".split())
_BEFORE_VERB = frozenset("قد لا لم لن ما سوف كان كانت".split())
# من جانبه، من جهتها: somebody else comes in.
TURNS = frozenset("جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها ناحيتهم".split())
FROM = frozenset(("من", "ومن"))
# What may stand between a verb and its subject.
BEFORE_SUBJECT = frozenset(("with", "adverb", "time"))
_NO_VERB = frozenset(("source", "place", "timeunit")).isdisjoint
NO_NAME = frozenset(("source", "place", "object", "counted", "kind", "function")).isdisjoint
SOME = frozenset("بعض عدد معظم غالبيه مجموعه عشرات مئات الاف احد احدي".split())
_NO_PLURALS = frozenset("تلفزيون مليون بليون هيدروكربون كارتون بلوتون".split())
_OF_WHICH = frozenset("ما امر الامر".split())
_NO_NOUN = frozenset(
    ("source", "place", "timeunit", "object", "counted", "kind", "number", "function", "mark")
).isdisjoint
_LIKE_VERBS = ("عبر", "هنا")  # عبر الوزير عن, هنأ الوزير
_NAMES_IN_H = ("الله", "نزيه", "وجيه", "نبيه", "فقيه", "عبده")
_ADJECTIVES = frozenset(
    stem + ending
    for stem in (
        "العام السابق الاسبق الحالي الجديد الراحل المؤقت المساعد الكبير الدائم المكلف المتقاعد المعارض الحاكم الموحد "
        "المنتخب المشترك المتحد المسلح الحر الشاب المستقل الوحيد المحترف المخضرم المذكور المختص الاول الثاني الثالث "
        "المقال المنتدب المستقيل المناوب المحتل المختلط المصغر الموسع المفوض الكريم الشريف العزيز"
    ).split()
    for ending in ("", "ه")
)
_PLURAL = re.compile("ا..ا.")  # أقسام المستشفى, أعمال اللجنة
_NOUNS = ("kind", "object", "counted", "source", "verb")
_THINGS = frozenset(("object", "counted", "kind"))
_PLURALS = ("ون", "ين", "ات", "اء")
_PEOPLE_IN_A = frozenset("داعيه عمده علامه خليفه اساتذه قاده طلبه ساده".split())


class Subject(NamedTuple):
    """Tokens `first` to `last` (exclusive), with the gender of their verb and what it takes."""

    first: int
    last: int
    gender: str
    takes: str


def subject(doc: Document, first: int, i: int, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject that the word at token i shares, in the sentence that begins at token `first`."""
    p = _start(doc, first, i)
    if p >= i:
        return None
    near, apart = _nearer(doc, p, i, is_known)
    if apart:
        return near
    # هذا صعب، لكن الوزيرة سعت إلى الحل، وأوضحت: a clause of its own
    back = range(i - 2, max(p, i - _REACH), -1)
    last = next((k for k in back if doc.keys[k] in _OPPOSED and doc.keys[k - 1] in _COMMAS), None)
    found = main_subject(doc, last, i, is_known) if last is not None else None
    found = found or main_subject(doc, first, i, is_known)
    gender = doc.at[i]["speech"].value[2]
    if found and not (found.gender and gender and found.gender != gender):
        return found
    # تعرض الصحفي لاعتداء، وأدانت النقابة الحادث، وقالت: the clause that agrees
    for k in back:
        if doc.keys[k][0] == "و" and doc.keys[k - 1] in _COMMAS and (main := verb(doc, k)) and main.sure:
            later = _after_verb(doc, k, main, i, is_known)
            if later and later.gender == gender:
                return later
    return found


def main_subject(doc: Document, first: int, i: int, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject of the main clause of the sentence that begins at token `first`, before token i."""
    speech = doc.sense(first, "speech")
    p = _start(doc, first, i)
    if p >= i or (speech and speech.value[1] == "source"):
        return None  # وبحسب سامي فإن
    if doc.keys[p] in _TOPICS:
        return _before_verb(doc, p + 1, i, is_known, doc.keys[p].endswith("اما"))
    found = verb(doc, p) if role(doc, p) != "prep" or doc.keys[p].endswith(_LIKE_VERBS) else None
    if found and (_NO_VERB(doc.at[p]) or "speech" in doc.at[p] or can_act(doc, p + 1)):  # بحث الوزير
        after = _after_verb(doc, p, found, i, is_known)
        if after or found.sure:
            return after
    if found is None and _NO_NOUN(doc.at[p]) and not is_definite(doc, p) and is_known(p + 1) and not is_known(p):
        # a verb that no table has: فند الوزير
        return _after_verb(doc, p, Verb("", "f" if doc.keys[p].endswith("ت") else "m", False), i, is_known)
    return _before_verb(doc, p, i, is_known)


def goes_on(doc: Document, first: int, i: int) -> bool:
    """Whether the sentence begins with a verb of saying without a subject: وخلص إلى ضرورة الحوار."""
    p = _start(doc, first, i)
    return "speech" in doc.at[p] and verb(doc, p) is not None and role(doc, p + 1) == "prep"


def _start(doc: Document, first: int, i: int) -> int:
    """Where the main clause begins: after من جانبه, وقد, and circumstances that a comma ends."""
    keys = doc.keys
    if "place" in doc.at[first]:  # السهل: «الأفق» بحث الوزير; السهل - رغم التأخير
        first = next((k + 1 for k in range(first + 1, min(i, first + 4)) if keys[k] in _DATELINES), first)
        pair = doc.pair_at(first)
        first = pair.last if pair else first
    end = min(i, first + _FAR)
    turn = next((k for k in range(first, end) if keys[k] in TURNS and keys[k - 1] in FROM), None)
    if turn is not None:
        first = turn + 1
        first += keys[first] in _COMMAS
    elif role(doc, first) in ("prep", "time", "adverb") and not (
        source(doc, first + 1) and verb(doc, first)
    ):  # no عبر الوزير
        # after the first comma behind which a clause may begin: بعد الوقفة التي نظموها أمس، احتجاجا على القرار، خرج
        ends = [k + 1 for k in range(first, min(i - 1, first + 3 * _FAR)) if keys[k] in _COMMAS]
        led = _led(doc, first, ends[0] if ends else i)
        if led:
            return led
        first = next((k for k in ends if (main := verb(doc, k)) and main.sure), ends[0] if ends else first)
    while first < i and keys[first] in _LEADING:
        first += 1
    return first


def _led(doc: Document, first: int, i: int) -> int:
    """The verb after circumstances that no comma ends, or 0: خلال الاجتماع أثنى الوزير; no في مؤتمر عقد أمس."""
    led = next((k for k in range(first + 1, min(i, first + _FAR)) if (main := verb(doc, k)) and main.sure), 0)
    if not led or role(doc, led - 1) or doc.keys[led - 1] in _COMMAS:
        return 0
    complete = is_definite(doc, led - 1) or owned(doc, led - 1) or "place" in doc.at[led - 1]
    return led if complete or not begins_word(doc, led - 1) else 0


def _nearer(doc: Document, p: int, i: int, is_known: Callable[[int], bool]) -> tuple[Subject | None, bool]:
    """The subject of a later clause to which the word at token i belongs, and whether there is such a clause.

    It ends right before: وهو العرض الذي رفضته كييف، مؤكدة; or no comma parts it from its verb: مما جعله يعلق قائلا.
    """
    keys = doc.keys
    last = i - (keys[i - 1] in _COMMAS)
    for k in range(last - 1, max(p, last - _FAR), -1):
        if keys[k] in _COMMAS:
            break
        main = verb(doc, k)
        if main is None or not main.sure:
            continue
        relative = keys[k - 1] in sayings.RELATIVES
        if relative or keys[k - 1] in _OF_WHICH:
            near = _after_verb(doc, k, main, last, is_known)
            if near and near.last == last and keys[k].endswith(("ه", "ها")):
                return near, True
        elif last == i and not relative and doc.at[i]["speech"].value[1] != "finite":
            return None, True
    return None, False


def _after_verb(doc: Document, p: int, main: Verb, i: int, is_known: Callable[[int], bool]) -> Subject | None:
    """The subject after the verb at token p: استقبل الوزير الوفد."""
    s = p + 1
    while s < min(p + 4, i) and (role(doc, s) in BEFORE_SUBJECT or doc.taken[s] or doc.keys[s] in _LEADING):
        s += 1
    if role(doc, s) == "prep" and main.takes == "none":  # وشارك في اللقاء المدير العام
        heads = (k for k in range(s + 2, min(s + _FAR, i)) if source(doc, k))
        s = next((k for k in heads if is_definite(doc, k - 1) or doc.taken[k - 1] or role(doc, k - 1) == "time"), i)
        if s < i and (source(doc, s) not in PEOPLE or doc.at[s]["source"].prefix):
            return None
    elif main.takes == "what" and source(doc, s + 1) in PEOPLE and is_definite(doc, s) and not is_known(s):
        s += 1  # وافتتح المعرض الفنان سامي مراد
    if s > p + 1 and (second := verb(doc, s)) and second.sure:  # وكان قد استقبل الوزير
        return _after_verb(doc, s, second, i, is_known)
    if s >= i or main.gender == "p" or main.takes == "dead" or is_accusative(doc, s):
        return None
    if not _agrees(doc, s, main.gender) or not (is_known(s) or can_head(doc, s, noun_phrase(doc, s, i))):
        return None
    last = _end(doc, s, i, main.takes)
    return Subject(s, last, main.gender or _gender(doc, s), main.takes) if last > s else None


def _before_verb(doc: Document, s: int, i: int, is_known: Callable[[int], bool], topic: bool = False) -> Subject | None:
    """The subject that begins at token s, before its verb: الوزير استقبل الوفد; سامي مراد، وكيل الأسرة، استغرب.

    After أما, where a verb with ف follows, it is a `topic`, whatever it is.
    """
    keys = doc.keys
    last = k = noun_phrase(doc, s, i, whole=True)
    if last == s or not (topic or is_known(s) or can_head(doc, s, last)):
        return None
    while k < i and keys[k] in _SIGNS and k - s < _LONGEST_OFFICE:  # an apposition, or two
        # -الشريك الأول في الشركة-; رئيس الاتحاد، سامي مراد،
        aside = keys[k] not in _COMMAS or k > last or source(doc, s) in PEOPLE
        k += 1
        if k > last + 1 and verb(doc, k):
            break
        if not (source(doc, k) or keys[k] in sayings.RELATIVES or (aside and keys[k][0].isalpha())):
            return None
        closes = next((n for n in range(k, min(i, k + _LONGEST_OFFICE)) if keys[n] in _SIGNS), i)
        ends = noun_phrase(doc, k, closes)
        k = ends if ends > k and (main := verb(doc, ends)) and (main.sure or is_definite(doc, ends - 1)) else closes
    if k == last:  # names that end no phrase: الفنان سامي جلال مراد
        while k < last + _LONGEST_NAME and begins_word(doc, k) and not (role(doc, k) or source(doc, k) or verb(doc, k)):
            k += 1
        last = k if k > last and verb(doc, k) else last
        k = last
    while k < i and keys[k] in _BEFORE_VERB:
        k += 1
    main = verb(doc, k) if k < i + topic else None
    if main is None or main.takes == "dead" or not _agrees(doc, s, main.gender, True) or (topic and keys[k][0] != "ف"):
        return None
    # رفض after a name may be a noun; أما سامي فرفض is none
    sure = main.sure or k > last or is_definite(doc, k - 1) or topic
    return Subject(s, last, main.gender or _gender(doc, s), main.takes) if sure else None


def can_head(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase that no word of the lexicon begins is one of people or of a state by its form or what follows.

    The plurals المحتجون, منتجو النفط; بعض الممثلين; روسيا; and a name with its office or a relative: سامي مراد، الذي.
    """
    key, at = doc.keys[first], doc.at[first]
    if last == first:
        return False
    if can_act(doc, first):
        return True
    if "place" in at:
        return not at["place"].prefix
    if key in SOME:
        return True
    if not NO_NAME(at) or role(doc, first):
        return False
    stem = key.removeprefix("ال")
    if key.endswith("ون") and len(stem) > 5:
        return stem not in _NO_PLURALS
    if key.endswith("و") and key[0] == "م" and len(key) > 4 and is_definite(doc, first + 1):
        return True
    if doc.keys[last] in _COMMAS:
        if source(doc, last + 1) in PEOPLE and not is_definite(doc, last + 1):
            return True
        if doc.keys[last + 1] in sayings.RELATIVES:
            return not is_definite(doc, first)
    return has_office(doc, first, last)


def can_act(doc: Document, i: int) -> bool:
    """Whether a word is known to mean a person, or two: الوزير، الوزيران، الجانبان."""
    key = doc.keys[i]
    return source(doc, i) in PEOPLE or (
        key.endswith("ان") and is_definite(doc, i) and (key in _BOTH or value_of(key[2:-2], "source") in PEOPLE)
    )


def has_office(doc: Document, first: int, last: int) -> bool:
    """Whether a name of two words goes on with an office: حبيب مراد عضو المكتب; no هادي فهمي | المسؤولين."""
    for k in range(first, last):
        if k > first + 1 and source(doc, k) in PEOPLE:
            return not is_accusative(doc, k)
        if not NO_NAME(doc.at[k]):
            return False
    return False


def _gender(doc: Document, s: int) -> str:
    """The gender of a person or body by its word, where the verb does not tell it: تعرض الصحفي."""
    return ("f" if doc.keys[s].endswith("ه") else "m") if source(doc, s) else ""


def _agrees(doc: Document, s: int, gender: str, before: bool = False) -> bool:
    """Whether the noun at token s can be the subject of a verb of this gender, which stands after it: `before`."""
    key = doc.keys[s]
    if gender == "p":
        return before and (key.endswith(_PLURALS) or not source(doc, s))
    if not gender or "place" in doc.at[s] or not source(doc, s):
        return True
    feminine = key.endswith(("ه", "ات")) and key.removeprefix("ال") not in _PEOPLE_IN_A
    return feminine == (gender == "f") or (gender == "f" and source(doc, s) not in PEOPLE and not feminine)


def _end(doc: Document, s: int, i: int, takes: str) -> int:
    """Where the subject ends: before the object of its verb."""
    keys = doc.keys
    last = noun_phrase(doc, s, i)
    closed = is_definite(doc, s) or not source(doc, s)  # the noun is complete; رئيس هيئة الطرق is so at its last word
    named = not source(doc, s)  # a name was seen, so that an office is his
    names = int(named)  # how many words of it; سامي الأسمر may go on, سامي مراد | المعرض does not
    several = is_definite(doc, s) and (keys[s] in sayings.GROUPS or keys[s].endswith("ون"))  # has no name after it
    for k in range(s + 1, last):
        definite, what = is_definite(doc, k), source(doc, k)
        if several and not definite:
            return k
        if takes != "none" and k == s + 1 and definite and _disagrees(doc, s, k):
            return k
        thing = what == "document" or (not what and not definite)
        if not closed:
            closed = definite or not what
            continue
        if takes == "none" and (keys[k].startswith("بال") or MASDAR.fullmatch(keys[k])):
            return k  # فاز المرشح | بالمنصب
        if takes != "none" and (
            _is_other(doc, k, what, named or is_definite(doc, k - 1), takes == "whom" and not named)
            or (definite and not what and (is_definite(doc, k - 1) or names > 1) and _is_noun(doc, k, last))
        ):
            return k
        if thing and (
            (owned(doc, k) and not keys[k].endswith(_NAMES_IN_H))
            or (keys[k].endswith(("ه", "ات")) and is_definite(doc, k + 1) and keys[k][0] != "و")
            or (keys[k].endswith("ه") and keys[k + 1].endswith("يه"))
            or _is_accusative(doc, k)
            or not _THINGS.isdisjoint(doc.at[k])
            or (
                _PLURAL.fullmatch(keys[k])
                and is_definite(doc, k + 1)
                and doc.text[doc.starts[k]] == chars.ALEF_HAMZA_ABOVE
            )
            or (keys[k][0] == "ت" and takes != "none" and ACT.fullmatch(keys[k]))
        ):
            return k  # قدم الوزير | شكره, العميد حسن الراوي | كلمة الافتتاح, | مكالمة هاتفية, | هدفا رائعا
        names += not (definite or what)
        named = named or names > 0
        closed = definite or not what  # سامي مراد رئيس | هيئة
    return last


def _is_noun(doc: Document, k: int, last: int) -> bool:
    """Whether a word with the article that ends a phrase is no adjective (الفرنسي، السابق) and begins no name."""
    key = doc.keys[k]
    adjective = key.endswith(("ي", "يه", "ون")) and _THINGS.isdisjoint(doc.at[k])
    adjective = adjective or key in _ADJECTIVES or (len(key) == 6 and key[2] == "ا" and key[-1] != "ه")
    return not adjective and (k + 1 == last or is_definite(doc, k + 1) or doc.keys[k + 1].startswith("لل"))


def _is_accusative(doc: Document, k: int) -> bool:
    """Whether an indefinite word is an object or an adverb by its ending: هدفا رائعا، عرضا، متأخرا; no name."""
    key = doc.keys[k]
    if not key.endswith("ا") or len(key) < 4:
        return False
    marked = chars.FATHATAN in doc.text[doc.ends[k] - 2 : doc.ends[k]]
    doubled = len(doc.keys[k + 1]) > 3 and doc.keys[k + 1].endswith("ا")
    return marked or key[0] == "م" or doubled or any(value_of(key[:-1], tag) for tag in _NOUNS)


def _disagrees(doc: Document, s: int, k: int) -> bool:
    """Whether a word with the article can be no adjective of the noun before it: هنأت الرابطة | الفريق."""
    feminine = doc.keys[s].endswith("ه") and source(doc, s) not in PEOPLE
    return feminine and is_definite(doc, s) and not doc.keys[k].endswith(("ه", "ات", "ي"))


def _is_other(doc: Document, k: int, what: str, closed: bool, whom: bool) -> bool:
    """Whether a noun of this sort after a complete name is somebody else: استقبل الوزير | سفير فرنسا.

    Not after a name: الوزير سامي مراد محافظ البنك; nor with a preposition: الأمين العام لمنظمة.
    """
    senses = doc.at[k]
    sense = senses.get("source") or senses.get("place")
    if not closed or sense is None or sense.prefix:
        return False
    return whom if what in PEOPLE else True
