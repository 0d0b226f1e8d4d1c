"""Where the name of a speaker begins and ends: noun phrases of people and bodies, read to the right and to the left.

Arabic writes no capitals, so a phrase is known by its head (رئيس، وزارة، بيان: the `source` words) and by what ends it:
a sign, a particle, a verb, a time, the noun that is said.
"""

from __future__ import annotations

import re

from arnews import chars, sayings
from arnews.document import Document, Pair
from arnews.index import lexicon
from arnews.words import owned

# No speaker is longer: عضو مكتب إرشاد الجماعة ومسؤول الطلبة فيها ...
LONGEST = 18
# A quoted name inside a speaker: صحيفة "الأفق" المغربية.
NAME = 10
# After a noun with the article it is a name only if it is short: الحزب "القوى المدنية ..." is what he says.
_SHORT = 4
# What begins a clause and no name; after س a verb of what is to come.
_CLAUSES = frozenset(("verb", "pronoun", "that", "clause"))
_PERSONS = frozenset("ينتا")

# ب with a noun of action: بتقديم، بانتخاب، بإطلاق.
MASDAR = re.compile("بت..ي.|با.{2,3}ا.")
# Nouns of action by their form: تنظيم, إطلاق, افتتاح.
ACT = re.compile("ت..ي.|ا.{2,3}ا.")
IN_NAMES = frozenset("عبد ابو ابا ابي بو ام بن ابن بنت ابنه ال ولد اولاد ايت بور".split())
_DIVINE = frozenset(("الله", "الدين"))
_HAMZAS = frozenset((chars.ALEF_HAMZA_ABOVE, chars.ALEF_HAMZA_BELOW, chars.ALEF_MADDA))
PEOPLE = frozenset(("member", "title", "speaker"))
# With a pronoun, or in ـته with one or a feminine ending.
_OWNED = ("ها", "هم", "هما", "ته")
_TITLES = frozenset("دما")  # د . سامر
_PLURALS = ("ون", "ين", "ات", "اء")
# Words with which a phrase mostly ends.
_ENDINGS = sayings.SAME | sayings.AGED | sayings.LOOSE | sayings.PUBLISHED


def role(doc: Document, i: int) -> str:
    """What the token does in the grammar of a sentence (`arnews.lexicon.grammar`); "" for most words."""
    senses = doc.at[i]
    if "function" not in senses:
        return ""
    value: str = senses["function"].value
    return "" if value == "prep" and doc.keys[i] == "علي" and _is_name(doc, i) else value


def _is_name(doc: Document, i: int) -> bool:
    """Whether علي is the man's name: على ends in another letter that folds to the same key."""
    word = doc.text[doc.starts[i] : doc.ends[i]]
    letters = [c for c in word if c in (chars.YEH, chars.ALEF_MAKSURA, chars.FARSI_YEH)]
    return letters[-1:] != [chars.ALEF_MAKSURA]


def source(doc: Document, i: int) -> str:
    """What sort of source the word is (`arnews.lexicon.people`, `bodies`), or ""."""
    sense = doc.at[i].get("source")
    return sense.value if sense else ""


def is_definite(doc: Document, i: int) -> bool:
    """Whether the word has the article: الوزير; not آل, إلياس, ألبرت, whose first letter folds to the same key."""
    # all words that begin with ال stand between that and ام
    return "ال" < doc.keys[i] < "ام" and doc.text[doc.starts[i]] not in _HAMZAS


def is_accusative(doc: Document, i: int) -> bool:
    """Whether token i is a sound plural in ين, which is no subject: ناشد المسؤولين. الأمين has no plural in ون."""
    key = doc.keys[i]
    return key.endswith("ين") and is_definite(doc, i) and "source" in lexicon()[key[:-2] + "ون"].entry


def begins_word(doc: Document, i: int) -> bool:
    """Whether token i is a word of any script, also of one letter."""
    return doc.keys[i][:1].isalpha()


def noun_phrase(doc: Document, first: int, end: int, whole: bool = False, led: bool = False) -> int:
    """Where the noun phrase that begins at token `first` ends (exclusive), before `end`; `first` where there is none.

    A speaker's phrase ends before an object of his verb (الحلواني | نية الشركة), unless there can be none: `whole`.
    It does not begin with a preposition written to it, unless one is looked for: `led`, وفقا | لموقع.
    """
    keys, at = doc.keys, doc.at
    if end > first + LONGEST:
        end = first + LONGEST
    taken = doc.taken
    head = ""
    defined = False  # the word before has the article, so that an object may follow
    i = first
    while i < end:
        key, senses = keys[i], at[i]
        letter = key[0]
        if not letter.isalpha():
            if i == first or (not senses and key != "-"):
                break  # a comma, a colon: the lexicon knows stops, brackets and quotation marks
            following = _over_sign(doc, first, i, end)
            if following == i:
                break
            i, defined = following, False
            continue
        if taken[i] and not (defined and ("ordinal" in senses or "set" in senses)):
            break  # a time; النائب الأول لرئيس المجلس and التقرير السنوي go on
        definite = letter == "ا" and is_definite(doc, i)
        if not head and "source" in senses:
            head = senses["source"].value
        if i > first and "function" in senses and _governed(doc, first, i, key):
            i, defined = i + 1, False
            continue
        if defined and not whole and _is_object(doc, first, i, head, definite):
            break
        if senses:  # most words of names are in no table
            if "function" in senses:
                what = role(doc, i)
                if what == "prep":
                    if i == first or not _complement(doc, first, i, head):
                        break
                    i, defined = i + 1, False
                    continue
                if what == "this":
                    if i > first and not (i == first + 1 and keys[first] in sayings.SOME_OF):
                        break
                    i += 1
                    continue
                if what and what != "venue":
                    break
            if ("object" in senses or "speech" in senses) and _ends_by_sense(doc, first, i, head):
                break
        if i == first:
            if (
                key in sayings.SAME
                or key in sayings.HIS_WORDS
                or (letter in "لبك" and not led and _is_adjoined(doc, i))
            ):
                break  # كان المدير نفسه | قال
            if key in sayings.HIGHNESS:
                return i + 1  # أضاف سموه
        elif key in sayings.HIS_WORDS or key in sayings.IN_THIS:
            break  # المنسق العام | حديثه, وزير العدل | بهذا الخصوص
        elif key in _ENDINGS:
            following = _over_ending(doc, i)
            if following == i:
                break
            i, defined = following, following == i + 1 and definite
            if key in sayings.SAME:
                break  # المصدر ذاته
            continue
        elif definite:
            pass  # the article tells that it goes on
        elif (
            (letter == "و" and not _coordinated(doc, i, head))
            or (letter in "لبك" and not _adjoined(doc, first, i, head))
            or (len(key) > 4 and key.endswith(_OWNED) and _owns(doc, i, defined))
            or (head == "document" and keys[i + 1] in sayings.ABOUT_IT)
            or (head == "body" and "place" in at[i - 1] and ACT.fullmatch(key))  # شعبة التاريخ بوجدة | تنظيم ندوة
        ):
            break
        defined = definite
        i += 1
    if i > end:
        i = end
    while i > first and (keys[i - 1] in sayings.LOOSE or ("function" in at[i - 1] and role(doc, i - 1) == "prep")):
        i -= 1  # a preposition, a conjunction or "concerned with" that nothing follows
    return i


def _owns(doc: Document, i: int, defined: bool) -> bool:
    """Whether a noun has a pronoun, so that it is the object: اختتمت المديرة | كلمتها, المسؤول | كلمته; no عبدالله."""
    return not doc.keys[i].endswith("ته") or (defined and owned(doc, i))


def _over_sign(doc: Document, first: int, i: int, end: int) -> int:
    """The token after a sign that is part of a name: a stop in م. سلطان, a hyphen, a quoted name after its kind."""
    key = doc.keys[i]
    if (
        key == "."
        and len(doc.keys[i - 1]) == 1
        and begins_word(doc, i - 1)
        and (doc.glued[i - 1] or doc.keys[i - 1] in _TITLES)
    ):
        return i + 1
    if key == "-" and doc.glued[i - 1] and doc.glued[i]:
        return i + 1
    if key == "(" and source(doc, first) in ("body", "media") and doc.keys[i + 4] and ")" in doc.keys[i + 2 : i + 5]:
        # منظمة الصحة (سي بي إس); not الكتلة (67 نائبا)
        return i if doc.keys[i + 1].isdecimal() else doc.keys.index(")", i) + 1
    if "mark" in doc.at[i] and ("kind" in doc.at[i - 1] or source(doc, i - 1)):
        pair = doc.pair_at(i)
        if pair and pair.closed and pair.last <= end and _is_named(doc, i - 1, pair):
            return pair.last
    return i


def _is_named(doc: Document, i: int, pair: Pair) -> bool:
    """Whether what is quoted after the noun at token i may be a name, where that has the article by its length and
    first word: الحزب "الأخضر"; not قال المدرب "لن نتراجع أبدا", "سنعود قريبا"."""
    begin = pair.begin
    if not is_definite(doc, i):
        return pair.end - begin <= NAME
    future = doc.keys[begin][:1] == "س" and doc.keys[begin][1:2] in _PERSONS and source(doc, i) in PEOPLE
    return pair.end - begin <= _SHORT and not future and role(doc, begin) not in _CLAUSES


def _is_adjoined(doc: Document, i: int) -> bool:
    """Whether the first word of what may be a phrase has a preposition written to it: لوكالة, بالوزارة."""
    key = doc.keys[i]
    if len(key) == 1 or key.startswith(("لل", "بال")) or (key[0] != "ك" and _prefixed(doc, i)):
        return True
    return key[0] == "ل" and len(key) > 5 and owned(doc, i)  # قال لزملائه: whom he speaks to


def _over_ending(doc: Document, i: int) -> int:
    """The token after a word with which a phrase mostly ends: itself where it goes on to what is no part of it."""
    key = doc.keys[i]
    if key in sayings.AGED and doc.keys[i + 1 : i + 3] == ["من", "العمر"]:
        return next((k + 1 for k in range(i + 3, min(i + 7, len(doc))) if doc.keys[k] in sayings.YEARS), i)
    if key in sayings.PUBLISHED:
        return i
    if key in sayings.LOOSE and doc.keys[i + 1][:1] in ("ب", "ل", "ع", "ف"):
        return i
    return i + 1


def _ends_by_sense(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether the word is known to be no part of a speaker: a noun that is said, a verb of saying."""
    senses = doc.at[i]
    if "object" in senses and is_said(doc, i):
        if i == first:
            if not head:
                return True
        elif not is_definite(doc, i) and (is_definite(doc, i - 1) or not source(doc, i - 1)):
            return True
    if "speech" not in senses or senses["speech"].value[1] == "closing":
        return False
    if senses["speech"].value[2] == "m" and source(doc, i - 1) == "body" and not is_definite(doc, i - 1):
        return not (head if i == first else doc.keys[i][0] not in "وفيت")  # شركة نقل تونس
    return not (head if i == first else source(doc, i))


def _is_object(doc: Document, first: int, i: int, head: str, definite: bool) -> bool:
    """Whether a word after one with the article is no part of a name, but the object of the verb before."""
    keys = doc.keys
    key = keys[i]
    if keys[i - 1] in _DIVINE or keys[i - 1] in sayings.LATE or (i - 2 >= first and keys[i - 2] in IN_NAMES):
        return False  # عبد الكريم صالحي
    if definite:  # انتقد النائب | الميزانية: an adjective would agree with him
        what = source(doc, i)
        if key == "المنظمه" and is_definite(doc, i - 1):
            return False  # اللجنة المنظمة للبطولة
        if key.endswith("ين") and head and i == first + 1 and not keys[first].endswith(_PLURALS):
            return True  # أبلغ الوزير | الصحافيين, يسأل الموقع | القارئين: an adjective would be singular
        if what in ("body", "media"):
            return i > first + 1 or head != ""  # حث أعضاء المجلس | الحكومة
        if key in sayings.GROUPS and head in PEOPLE and i > first + 1 and keys[first] not in sayings.GROUPS:
            return True  # وعد رئيس الوزراء | النواب
        if what or i != first + 1:
            return False
        if head == "body" and keys[first].endswith("ه") and not key.endswith(("ه", "ات", "ي")):
            return True  # استنكرت النقابة | الحادث
        feminine, masculine = key.endswith("ه"), not keys[first].endswith("ه")
        return (feminine and masculine and head in ("member", "title")) or (head != "" and key.endswith("ات"))
    if head in PEOPLE:
        return False  # الوزير سامي: people with a title go on with their name
    if key[0] in "ولب" or key in IN_NAMES or key in sayings.SAME:
        return False
    # دعا البيان | رئيسة النادي, وزارة الثقافة | افتتاح, الحلواني | نية الشركة; but العداء الأسمر حامل اللقب
    return head != "" or not source(doc, i)


def is_said(doc: Document, i: int) -> bool:
    """Whether the word is a noun that is said, not one that says: أهمية, ضرورة."""
    sense = doc.at[i].get("object")
    if sense is None or sense.value != "said":
        return False
    return sense.prefix == 0 or doc.keys[i][: sense.prefix] in ("و", "ف")


def _governed(doc: Document, first: int, i: int, particle: str) -> bool:
    """Whether a particle belongs to the participle before it: الفريق المحسوب على, القائمون عليها.

    After a word that heads a speaker it is the verb's: كشف المسؤول عن خطة; not كشف سامي المسؤول عن النقل أن.
    """
    if particle == "من" and doc.keys[i + 1] == "اجل":  # مركز السياسات من أجل السلام
        return source(doc, first) == "body" and i > first + 1 and is_definite(doc, i + 2)
    own = sayings.GOVERNED.get(doc.keys[i - 1])
    return own is not None and particle in own and (i > first + 1 or not source(doc, i - 1))


def _complement(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether a preposition goes on with the office (الضابط في جهاز الأمن), not with the occasion (في تصريح)."""
    key = doc.keys[i]
    if key == "عن" and doc.keys[i - 1] in sayings.DEPUTIES and doc.keys[i + 1] in sayings.DISTRICTS:
        return True  # النائب عن محافظة السهل
    if key == "من" and i == first + 1 and head in PEOPLE and begins_word(doc, i + 1) and not is_definite(doc, first):
        return "حذر" not in doc.keys[first - 1] and not owned(doc, i + 1)  # شيوخ من العشيرة; not حذر خبراء من
    following = role(doc, i + 1)
    if not begins_word(doc, i + 1) or (doc.keys[i + 1].endswith(("ه", "ها")) and source(doc, i + 1) == ""):
        return False  # في كتابه
    if source(doc, i + 1) == "document" or following in ("venue", "this", "time", "with", "prep", "clause"):
        return False
    if key == "من":
        return i == first + 1 and doc.keys[first] in ("عدد", "كل", "مجموعه", "واحد", "مصدر", "مقرب", "العديد")
    if key == "لدي":
        office = head in PEOPLE and source(doc, i + 1) in ("body", "member", "media")  # المستشار لدى رئيس الحكومة
        return office or doc.keys[i - 1] in ("سفير", "السفير", "مندوب", "المندوب", "ممثل", "المبعوث")
    if key == "عن":
        return doc.keys[i - 1] == "للدفاع"  # المنظمة اللبنانية للدفاع عن المستهلك
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
    senses = doc.at[i]
    for tag in ("source", "kind", "place", "agency", "object") if senses else ():
        sense = senses.get(tag)
        if sense and sense.prefix and doc.keys[i][sense.prefix - 1] in "لبك":
            return True
    return False


def _adjoined(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether a word with ل ب ك before it belongs to the phrase: بلاغ للجنة, مصدر بوزارة, not قال فلان للصحافيين."""
    key = doc.keys[i]
    clitic = key[0]
    if len(key) == 1:
        return doc.keys[i + 1] == "." and doc.glued[i]  # an initial
    if key in sayings.FOREIGN or _governed(doc, first, i, clitic):
        return True
    sure = key.startswith(("لل", "بال", "كال"))
    if clitic == "ب" and i == first + 1 and head == "body" and not sure and not is_definite(doc, first):
        return MASDAR.fullmatch(key) is None  # مركز بيتسليم: a name must follow
    if clitic == "ب" and (
        MASDAR.fullmatch(key) or (head in ("body", "document", "media") and not _prefixed(doc, i) and not sure)
    ):
        return False  # طالب الوزير | بتقديم, تعهدت الحكومة | بضمان
    if not sure and not _prefixed(doc, i):
        return True  # the letter is the word's own: ليلى, بيان, كريم
    if clitic == "ل":
        if key in sayings.AUDIENCE and head != "document":
            return False
        if source(doc, first) == "body" and source(doc, i) == "body":
            return True  # الذراع العسكري لحركة
        if source(doc, i) == "body" and source(doc, i - 2) == "body" and is_definite(doc, i - 1) and i - 2 > first:
            return True  # كاتب عام النقابة الجهوية لقوات الأمن
        if sure and _goes_on_with(doc, first, i, head):
            return True
        return (
            head == "document"
            or ((doc.keys[i - 1] in sayings.OFFICIAL or "ordinal" in doc.at[i - 1]) and source(doc, i) != "media")
            or (not sure and source(doc, i) == "body" and head == "member" and i == first + 1)
        )
    return clitic == "ب" and head in ("member", "title", "body", "document")


def _goes_on_with(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether an office or body with an adjective goes on with للـ: رئيس الغرفة النقابية للصيادلة, المدير المحلي للصحة.

    Not with those it speaks to: المسؤول المحلي للصحافيين, السفير الأميركي للوزراء.
    """
    if i - 1 <= first or not is_definite(doc, i - 1) or source(doc, i) == "media":
        return False
    if doc.sense(i, "agency"):
        return False
    if "body" in (head, *(source(doc, k) for k in range(max(first, i - 3), i - 1))):
        return True
    return head in PEOPLE and "nationality" not in doc.at[i - 1]


def _coordinated(doc: Document, i: int, head: str) -> bool:
    """Whether a word with و before it goes on with the phrase (النفط والثروة المعدنية), or is a name (وليد)."""
    key = doc.keys[i]
    if key.startswith("وال") or source(doc, i) or doc.sense(i, "place"):
        return True
    if source(doc, i - 1) == "media" and not is_definite(doc, i - 1):
        return True  # صحيفة وول ستريت
    if key.endswith("ات") and doc.keys[i - 1].endswith("ات"):
        return True  # تنسيقيات وتنظيمات
    if key.endswith("ه") and is_definite(doc, i + 1) and is_definite(doc, i - 1) and (head == "body" or head in PEOPLE):
        return True  # وزير الصحة ووقاية المجتمع
    if doc.sense(i, "function") or head in ("document", "body", "media"):
        return False
    # السيد وينستون، : a verb after "and" would go on
    return len(key) < 6 or not begins_word(doc, i + 1) or role(doc, i + 1) == "that"
