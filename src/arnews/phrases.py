"""Where the name of a speaker begins and ends: noun phrases of people and bodies, read to the right and to the left.

Arabic writes no capitals, so a phrase is known by its head (رئيس، وزارة، بيان: the `source` words) and by what ends it:
a sign, a particle, a verb, a time, the noun that is said.
"""

from __future__ import annotations

import re

from arnews import nominals, sayings
from arnews.document import Document, Pair
from arnews.ends import (
    IN_NAMES,
    ends_counted,
    is_channel,
    is_closed,
    is_in_name,
    is_manner,
    is_object_of,
    is_party,
    is_son,
    is_thing,
    is_unlike,
    may_end,
)
from arnews.given import ends_after_name, fixed, is_doing, is_given, is_surname
from arnews.givennames import FIXED, NAMES, WORDS
from arnews.index import value_of
from arnews.inflection import is_verb
from arnews.joints import (
    MASDAR,
    adjoined,
    coordinated,
    ends_plural,
    governed,
    is_described,
    prefixed,
)
from arnews.lexicon.acronyms import LETTERS
from arnews.lexicon.bodies import PROPER
from arnews.offices import complement
from arnews.roles import (
    ACT,
    COMMAS,
    PEOPLE,
    about,
    begins_word,
    is_accusative,
    is_counted,
    is_definite,
    is_said,
    role,
    source,
)
from arnews.words import owned

# What the readers of speakers import from here: where a phrase ends, and what its words are.
__all__ = [
    "ACT", "IN_NAMES", "LONGEST", "MASDAR", "NAME", "PEOPLE", "begins_word", "is_accusative", "is_definite", "is_said",
    "noun_phrase", "role", "source",
]  # fmt: skip

# No speaker is longer: عضو مكتب إرشاد الجماعة ومسؤول الطلبة فيها ...
LONGEST = 18
# A quoted name inside a speaker: صحيفة "الأفق" المغربية.
NAME = 10
# After a noun with the article it is a name only if it is short: الحزب "القوى المدنية ..." is what he says.
_SHORT = 4
# What begins a clause and no name; after س a verb of what is to come.
_CLAUSES = frozenset(("verb", "pronoun", "that", "clause"))
_PERSONS = frozenset("ينتا")

# With a pronoun, or in ـته with one or a feminine ending.
_OWNED = ("ها", "هم", "هما", "ته")
_KUNYAS = frozenset(("ابو", "ام"))
_TITLES = frozenset("دما")  # د . سامر
# Adjectives with the ending of an object: قاسيا, مجحفا, خطيرا.
_ACCUSATIVE = re.compile("(?:.ا..|م...|م..و.|..ي.)ا|.ا.يا")
_SOME = sayings.POINTING | frozenset("بعض كل جميع كافه معظم اغلب اي ايه".split())  # انتقد الوزير | "بعض الأقلام"
# Words with which a phrase mostly ends.
_NO_NAMES = _SOME | nominals.QUOTED_MANNERS  # أدان الحزب | "بأشد العبارات"
_NO_SPEECH = nominals.SAME | sayings.ASKING  # within a name: مسؤول طلب عدم ذكر اسمه
_ENDINGS = nominals.SAME | nominals.AGED | nominals.LOOSE | nominals.PUBLISHED


def noun_phrase(doc: Document, first: int, end: int, whole: bool = False, led: bool = False) -> int:
    """Where the noun phrase that begins at token `first` ends (exclusive), before `end`; `first` where there is none.

    A speaker's phrase ends before an object of his verb (الحلواني | نية الشركة), unless there can be none: `whole`.
    It does not begin with a preposition written to it, unless one is looked for: `led`, وفقا | لموقع.
    """
    keys, at = doc.keys, doc.at
    if end > first + LONGEST:
        end = first + LONGEST
    taken = doc.taken
    says = keys[first - 1] in nominals.SAID
    whole = whole or says
    head = ""
    defined = False  # the word before has the article, so that an object may follow
    titled = False  # a body is that of one who has a name: إدارة الرئيس الأميركي
    names = named = 0  # how many words of a name were seen, and where it ended
    counted = is_counted(doc, first)
    i = begins = about(doc, first) if counted else first
    while i < end:
        key, senses = keys[i], at[i]
        letter = key[0]
        if not letter.isalpha():
            if i == about(doc, first) and is_counted(doc, i):
                i += 1
                continue  # 83 عضوا, 12 منظمة
            if i > first and key.isdecimal() and (source(doc, i - 1) == "media" or is_channel(doc, i, head)):
                i, defined = i + 1, False
                continue  # القناة 12
            if i == first or (not senses and key != "-"):
                break  # a comma, a colon: the lexicon knows stops, brackets and quotation marks
            following = _over_sign(doc, first, i, end)
            if following == i:
                break
            if doc.sense(following - 1, "mark") and not whole and head == source(doc, following) == "body":
                i = following
                break  # حذرت جمعية «الأفق» | السلطات
            i, defined = following, False
            continue
        complete = defined or keys[i - 2] == "عبد" or keys[i - 1].startswith(("بال", "لل"))
        set_or_nth = complete and ("ordinal" in senses or "set" in senses or key.startswith("والعشر"))
        family = i == named > 0 and "set" in senses and letter == "ا"  # سامر الشهري
        if taken[i] and not (set_or_nth or family or _is_count(doc, first, i)):
            if head == "document" and key in sayings.FOR_YEAR and keys[i + 1].isdecimal():
                return i + 2  # إحصاء السكان لسنة 2014
            break  # a time; النائب الأول لرئيس المجلس and التقرير السنوي go on
        if i > first and senses and not whole and is_party(doc, first, i, head, named):
            break
        if i == first and key in _KUNYAS and begins_word(doc, i + 1) and not doc.at[i + 1] and "place" not in senses:
            i, named, names = i + 2, i + 2, 1  # أبو حسن
            continue
        if key in FIXED and (last := fixed(doc, i)) > i:
            i = named = last  # بان كي مون, شبكة سي إن إن
            names, defined = names + 1, False
            continue
        if (
            not taken[i]
            and (titled or head in PEOPLE if i > first and (head or is_definite(doc, first)) else not head)
            and is_given(doc, i)
        ):
            i, names, defined = i + 1, names + 1, False  # النائب البرلماني | أشرف غالي
            if i < end and (not taken[i] or "number" in at[i]) and is_surname(doc, i) and keys[i] not in IN_NAMES:
                defined = is_definite(doc, i)
                i, names = i + 1, names + 1
            named = i
            continue
        if i > first and keys[i - 1] in nominals.NOBLE and not taken[i] and "speech" not in senses:
            i, defined = i + 1, False
            continue  # باولو دا كونها
        if i > first and key in nominals.CALLED and (keys[i + 1][:1] == "ب" or key[2] == "م"):
            break  # سامي مراد | المعروف بـ«النسر»
        if key == "ذات" and keys[i + 1] in nominals.SOME_DAY:
            break  # سامر مراد | ذات مساء
        if key in nominals.OWNING and i > first and is_definite(doc, i + 1):  # الرجل ذو السبعين عاما, الجهات ذات الصلة
            i = next((k + 1 for k in range(i + 1, min(i + 6, end)) if keys[k] in nominals.YEARS), i + 2)
            defined = True
            continue
        if keys[i - 1] in nominals.ONE_OF and i > first + 1 and is_definite(doc, i):
            i, defined = i + 1, True
            continue  # مديرة التسويق بإحدى الشركات
        if (key in nominals.MOODS and head in (*PEOPLE, "")) or (
            i > first and key in nominals.MANNERS and is_manner(doc, i)
        ):
            break
        if key in nominals.ALL_OF and not whole and i > first and (defined or i == named or names):
            break  # نصح سامي مراد | صغار المستثمرين
        definite = letter == "ا" and is_definite(doc, i)
        if "source" in senses:
            head = head or senses["source"].value
            titled = definite and head == "body" and senses["source"].value in PEOPLE and key not in nominals.GROUPS
        if key in nominals.ABOUT_IT and head == "body" and keys[i - 1].startswith("وال") and i > first + 2:
            i, defined = i + 1, True
            continue  # مركز مكافحة الأمراض والوقاية منها
        if i > first and "function" in senses and (governed(doc, first, i, key) or is_in_name(doc, i)):
            i, defined = i + 1, key in nominals.ABOUT_IT
            continue
        joined = keys[i - 1].startswith("وال") and i > first + 1 and not definite
        after = defined or joined or (definite and i > first and not whole and may_end(doc, first, i, head))
        if after and not whole and is_object_of(doc, first, i, head, definite):
            break
        if counted and i > begins + 1 and (definite or "place" in senses) and ends_counted(doc, i):
            break  # انتقد 12 نائبا | القرار
        if definite and not defined and i > first and is_described(doc, first, i):
            break  # تتهم منظمات حقوقية | الحكومة, انتقد مواطنون | القرار
        if definite and i > first and not whole and is_closed(doc, i):
            break
        if key[-1] == "ا" and i > first and not keys[i - 1].endswith("ا") and is_manner(doc, i):
            break
        if (i == named > 0 or is_son(doc, first, i)) and key in IN_NAMES and begins_word(doc, i + 1):
            i, named, names = i + 2, i + 2, max(names, 1)  # محمد ولد الشيخ الغزواني
            continue
        if i == named > 0 and (not whole or letter == "ت"):
            last = "speech" not in senses and key in WORDS and (keys[i + 1] in COMMAS or role(doc, i + 1) == "that")
            if (is_doing(doc, i) and not last) or (  # ماري كلود نجم،
                not whole and (ends_after_name(doc, i, names) or (names > 1 and is_unlike(doc, first, i)))
            ):
                break  # انتقد سامر خليل | القرار
            if names > 1 and owned(doc, i) and value_of(key[:-1], "verb"):
                break  # نفى خالد الرشود | علمه بالأمر
            family = definite and key[-1] == "ي" and source(doc, i) in PEOPLE  # سامي البستاني
            if not senses or (names == 1 and (family or key in nominals.TRADES)):
                names, named = names + 1, i + 1  # سامر النجار, فراس القضاة
        if senses:  # most words of names are in no table
            if "function" in senses:
                what = role(doc, i)
                if key in nominals.OF_THEM and i == first + 1 and keys[first] in nominals.MANY:
                    return i + 1  # العديد منهم
                if what == "prep":
                    if i == first or not complement(doc, first, i, head):
                        break
                    i, defined = i + 1, False
                    continue
                if what == "this":
                    if i > first and not (_is_of_this(doc, first, i) or _is_several(doc, i)):
                        break
                    i += 1
                    continue
                acts = what == "act" and (
                    says or source(doc, i) == "body" or keys[i - 1] in nominals.SONS or role(doc, i + 1) == "that"
                )  # بن سلام
                if what and what != "venue" and not acts:
                    break  # but مصدر في قيادة الشرطة goes on
            if ("object" in senses or "speech" in senses) and _ends_by_sense(doc, first, i, head, says):
                break
        if i == first:
            if (
                key in nominals.SAME
                or key in nominals.HIS_WORDS
                or (letter in "لبك" and not led and _is_adjoined(doc, i))
            ):
                break  # كان المدير نفسه | قال
            if key in nominals.HIGHNESS:
                return i + 1  # أضاف سموه
        elif (
            ((key in nominals.HIS_WORDS or key in sayings.FEELINGS) and owned(doc, i))
            or key in nominals.IN_THIS
            or key in nominals.VOICES
            or key in nominals.PARENTS
            or (key in nominals.STREETS and "mark" in at[i - 1])
        ):
            break  # المنسق العام | حديثه, وزير العدل | بهذا الخصوص
        elif key in _ENDINGS:
            following = _over_ending(doc, i, head)
            if following == i:
                break
            i, defined = following, following == i + 1 and definite
            if key in nominals.SAME:
                break  # المصدر ذاته
            continue
        elif definite:
            pass  # the article tells that it goes on
        elif (
            (letter == "و" and not coordinated(doc, i, head))
            or (letter in "لبك" and not adjoined(doc, first, i, head))
            or (len(key) > 4 and key.endswith(_OWNED) and _owns(doc, i, defined))
            or (letter == "ي" and i == first + 1 and key[-1] != "ي" and keys[first] in nominals.SOURCES)  # مصدر | يعمل
            # قضاة | يتعاملون; but برلمانيون يساريون
            or (letter == "ي" and key.endswith("ون") and len(key) > 5 and key[-3] != "ي" and key[1] not in "او")
            or (head == "document" and keys[i + 1] in nominals.ABOUT_IT)
            or (keys[i + 1] in ("اي", "ايه") and i > first and value_of(key, "verb"))  # للنادي | صرف أية مبالغ
            or (head == "body" and "place" in at[i - 1] and ACT.fullmatch(key))  # شعبة التاريخ بوجدة | تنظيم ندوة
            # توقعت شركة فايزر | ارتفاع الأرباح, الهيئة العامة للأرصاد | ارتفاع الحرارة
            or (head == "body" and (keys[i - 1] in PROPER or keys[i - 1].startswith("لل")) and ACT.fullmatch(key))
            or (
                i == first + 1 and keys[first].endswith("ون") and key.endswith("ات") and defined
            )  # ردد المحتجون | شعارات
            or (i == first + 1 and ends_plural(doc, first, i))  # انتقد مواطنون | تأخر الرواتب
            or (key in nominals.OTHER_PARTIES and not (source(doc, i - 1) and not defined))  # اتهم مسؤول أمني | جهات
            or (i > first + 1 and is_thing(doc, i) and is_described(doc, first, i))  # اتهم ناشطون سوريون | إسرائيل
            or (
                is_verb(doc, i)
                and key not in nominals.WITH_W
                and key != "سيدي"
                and not (named > 0 and i == named and (key in NAMES or key in WORDS))
            )  # السفير سامي الراوي | أعد
            or (key in nominals.ASKED and keys[i + 1] in nominals.UNTOLD)  # مسؤول في الوزارة | طلب عدم ذكر اسمه
        ):
            break
        defined = definite or (
            head == "document" and key.startswith("لل") and source(doc, i) == "body"
        )  # أكد بيان للنادي | فرض غرامة
        i += 1
    i = min(i, end)
    while i > max(first, named) and (
        keys[i - 1] in nominals.LOOSE or ("function" in at[i - 1] and role(doc, i - 1) == "prep")
    ):
        if keys[i - 1] in nominals.COMPETENT and keys[i][:1] not in ("ب", "ل") and role(doc, i) != "prep":
            break  # السلطات المختصة
        i -= 1  # a preposition, a conjunction or "concerned with" that nothing follows
    return i


def _is_of_this(doc: Document, first: int, i: int) -> bool:
    """Whether a noun goes on with هذا: بعض هذه الدول, أصحاب هذه المحلات."""
    if i != first + 1:
        return False
    one = doc.keys[i] in sayings.ONE  # عائلة أحد الضحايا, شركة أحد المتهمين
    some = source(doc, first) in (*PEOPLE, *("body",) * one) and not is_definite(doc, first)
    some = some and is_definite(doc, i + 1)
    return some or doc.keys[first] in nominals.SOME_OF


def _is_several(doc: Document, i: int) -> bool:
    """Whether عدة describes the plural before it: مصادر محلية عدة; no انتقدت هيئات | عدة قرارات."""
    described = doc.keys[i] == "عده" and doc.keys[i - 1].endswith(("ه", "ات"))
    return described and (not begins_word(doc, i + 1) or is_definite(doc, i + 1) or role(doc, i + 1) != "")


def _owns(doc: Document, i: int, defined: bool) -> bool:
    """Whether a noun has a pronoun, so that it is the object: اختتمت المديرة | كلمتها, المسؤول | كلمته; no عبدالله."""
    if doc.keys[i].startswith("باسم"):
        return False  # متحدث باسمها
    return not doc.keys[i].endswith("ته") or (defined and owned(doc, i))


def _over_sign(doc: Document, first: int, i: int, end: int) -> int:
    """The token after a sign that is part of a name: a stop in م. سلطان, a hyphen, a quoted name after its kind."""
    key = doc.keys[i]
    if (
        key == "."
        and (len(doc.keys[i - 1]) == 1 or doc.keys[i - 1] in LETTERS)
        and begins_word(doc, i - 1)
        and (doc.glued[i - 1] or doc.keys[i - 1] in _TITLES or doc.keys[i - 1] in LETTERS)
    ):
        return i + 1
    if key == "-" and doc.glued[i - 1] and doc.glued[i]:
        return i + 1
    if key == "(" and doc.keys[i + 4] and ")" in doc.keys[i + 2 : i + 5]:
        closes = doc.keys.index(")", i) + 1
        # منظمة الصحة (سي بي إس), رئيس الاتحاد (فيفا) جياني; not الكتلة (67 نائبا)
        titled = source(doc, closes) in PEOPLE and is_definite(doc, closes)  # بمؤسسة "أفق" (Ofoq) الدكتور
        body = source(doc, first) in ("body", "media") or is_given(doc, closes) or titled
        return closes if body and not doc.keys[i + 1].isdecimal() else i
    pair = doc.pair_at(i) if "mark" in doc.at[i] else None
    if pair is None or not pair.closed or pair.last > end:
        return i
    after_kind = "kind" in doc.at[i - 1] or source(doc, i - 1) != "" or doc.keys[i - 1] in ("في", "لدي")
    if pair.end - pair.begin < _SHORT and doc.keys[pair.begin] in NAMES and is_definite(doc, i - 1):
        return pair.last  # العاشق "هاني"
    return pair.last if (after_kind and _is_named(doc, i - 1, pair)) or _is_called(doc, first, i, pair) else i


def _is_called(doc: Document, first: int, i: int, pair: Pair) -> bool:
    """Whether a short quotation after a body with its adjectives is its name: شركة الغاز النرويجية "أفق" أن."""
    # with its foreign name in brackets after it: شركة الأمن "أفق الغد للنظم المتقدمة" (Ofoq)
    longest = NAME if doc.keys[pair.last] == "(" and doc.keys[pair.last + 1].isascii() else _SHORT
    if pair.end - pair.begin >= longest or i < first + 2 or not is_definite(doc, i - 1):
        return False
    body = any(source(doc, k) in ("body", "media") and not is_definite(doc, k) for k in range(max(first, i - 4), i - 1))
    known = doc.keys[pair.begin] in PROPER and pair.end == pair.begin + 1  # حركة المقاومة الإسلامية "حماس"
    if pair.end == pair.begin + 1 and (body or source(doc, first) in ("body", "media")):
        # مجموعة الأمن الإيطالية "إيني"، الاتحاد الأفريقي لكرة القدم "كاف"
        key = doc.keys[pair.begin]
        if doc.keys[pair.begin] in PROPER:
            return True  # الاتحاد الأوروبي لكرة القدم "يويفا"
        strange = not (doc.at[pair.begin].keys() - {"acronym", "label", "place"} or is_definite(doc, pair.begin))
        if strange and not key.endswith(("ه", "ات", "ا")) and key[0] not in "لبو":
            return True
    strange = doc.keys[pair.last] in COMMAS and all(not doc.at[k] for k in range(pair.begin, pair.end))
    # شركة الوساطة "نيو فيل"،
    return body and (known or strange or doc.keys[pair.last] == "(" or role(doc, pair.last) == "that")


def _is_named(doc: Document, i: int, pair: Pair) -> bool:
    """Whether what is quoted after the noun at token i may be a name, where that has the article by its length and
    first word: الحزب "الأخضر"; not قال المدرب "لن نتراجع أبدا", "سنعود قريبا"."""
    begin = pair.begin
    if not is_definite(doc, i):  # قالت سامسونغ "لا تعليق", رئيس اللجنة الوطنية للحزب "لن نتراجع"
        complete = doc.keys[i] in PROPER or doc.keys[i].startswith("لل")
        return pair.end - begin <= NAME and not (complete and role(doc, begin) in _CLAUSES)
    if source(doc, i) == "document" or doc.keys[begin] in _NO_NAMES or _ACCUSATIVE.fullmatch(doc.keys[begin]):
        return False  # استنكر البيان | "الحملة المغرضة", اعتبر النائب الحكم | "قاسيا"
    future = doc.keys[begin][:1] == "س" and doc.keys[begin][1:2] in _PERSONS and source(doc, i) in PEOPLE
    return pair.end - begin <= _SHORT and not future and role(doc, begin) not in _CLAUSES


def _is_adjoined(doc: Document, i: int) -> bool:
    """Whether the first word of what may be a phrase has a preposition written to it: لوكالة, بالوزارة."""
    key = doc.keys[i]
    if len(key) == 1 or key.startswith(("لل", "بال")) or (key[0] != "ك" and prefixed(doc, i)):
        return True
    # قال لزملائه, صرح به لهسبريس: whom he speaks to
    return key[0] == "ل" and (key[1:] in nominals.OUTLETS or (len(key) > 5 and owned(doc, i)))


def _over_ending(doc: Document, i: int, head: str) -> int:
    """The token after a word with which a phrase mostly ends: itself where it goes on to what is no part of it."""
    key = doc.keys[i]
    if key in nominals.AGED and doc.keys[i + 1 : i + 3] == ["من", "العمر"]:
        return next((k + 1 for k in range(i + 3, min(i + 7, len(doc))) if doc.keys[k] in nominals.YEARS), i)
    if key in nominals.AGED and doc.keys[i + 1].isdecimal() and doc.keys[i + 2] in nominals.YEARS:
        return i + 3  # البالغ 45 عاما
    if key in nominals.PUBLISHED:
        return i
    if key in nominals.LOOSE and (doc.keys[i + 1][:1] in ("ب", "ل") or role(doc, i + 1) == "prep"):
        # الوزير المكلف بالميزانية, الممثل الخاص للأمين العام
        near = source(doc, i - 1 - ("nationality" in doc.at[i - 1]))
        own = key.startswith("المكلف") or (key.startswith("الخاص") and near in PEOPLE)  # المبعوث الأميركي الخاص إلى
        about = key in nominals.GOVERNED and doc.keys[i + 1][:1] == "ب"  # القانون المتعلق بالصحافة
        if head in PEOPLE and about and not NAMES.isdisjoint(doc.keys[i + 2 : i + 6]):
            return i + 1  # رئيس قسم الأبحاث المتعلقة بالطاقة جون بيكر
        return i + (own if head in PEOPLE else about)
    return i + 1


def _ends_by_sense(doc: Document, first: int, i: int, head: str, says: bool) -> bool:
    """Whether the word is known to be no part of a speaker: a noun that is said, a verb of saying."""
    senses = doc.at[i]
    if "object" in senses and not says and is_said(doc, i):
        if i == first:
            if not head:
                return True
        elif not is_definite(doc, i) and (
            is_definite(doc, i - 1) or not source(doc, i - 1) or doc.keys[i - 1] in PROPER
        ):
            return doc.keys[i][0] != "و" or doc.keys[i][1:] not in nominals.OFFICES
    if "speech" not in senses or senses["speech"].value[1] == "closing" or doc.keys[i] in _NO_SPEECH:
        return False
    if i == first + 1 and doc.keys[i] in sayings.LIKE_NOUNS and doc.keys[first] in nominals.SOURCES:
        return False  # أوساط متابعة
    if says and i > first and role(doc, i + 1) == "that":
        return False  # قال كريستوفر راي إن
    if senses["speech"].value[2] == "m" and source(doc, i - 1) == "body" and not is_definite(doc, i - 1):
        return not (head if i == first else doc.keys[i][0] not in "وفيت")  # شركة نقل تونس
    return not (head if i == first else source(doc, i))


def _is_count(doc: Document, first: int, i: int) -> bool:
    """Whether a number begins the phrase, of those who speak: ثلاثة مسؤولين, أربعة من الناجين."""
    return i == first and "number" in doc.at[i] and source(doc, i + 1 + (doc.keys[i + 1] == "من")) != ""
