"""Which words are the given names of people, as far as they and what stands beside them tell: النائب أشرف مراد."""

from __future__ import annotations

from arnews.document import Document
from arnews.givennames import FIXED, NAMES, WORDS
from arnews.index import lexicon, value_of
from arnews.inflection import is_verb, verb
from arnews.lexicon.bodies import PROPER
from arnews.nominals import GROUPS, MANNERS, SONS, STATES, TRADES
from arnews.roles import ACT, PEOPLE, begins_word, is_accusative, is_definite, role, source
from arnews.words import owned

# What follows a given name is none of these: أعلن الوزير نجاح | خطته.
_SURNAME = frozenset(("source", "object", "counted", "kind", "function", "speech", "number", "month")).isdisjoint
# With these a name of two words ends: نصر الله, سعد الدين, زين العابدين.
DIVINE = frozenset("الله الدين العابدين الاسلام الحق الرب".split())
_THING = frozenset(("object", "counted", "kind")).isdisjoint
_LONGEST = 4  # words of a name
# A name is looked for within so many tokens, so many times at most.
_NEAR = 2000
_OFTEN = 20
_SHORTEST = 4  # letters of a surname that stands alone
_BOTH = frozenset("طرفي جانبي اطراف كافه جميع سائر ساير مختلف كلا".split())
_CLITICS = frozenset("وبل")


def fixed(doc: Document, i: int) -> int:
    """The token after a name of several words that begins at token i: بان كي مون, سي إن إن; i where there is none."""
    for rest in FIXED.get(doc.keys[i], ()):
        if doc.keys[i + 1 : i + 1 + len(rest)] == rest:
            return i + 1 + len(rest)
    return i


def is_given(doc: Document, i: int) -> bool:
    """Whether token i is a given name: one that is nothing else, or a word after a title and before a surname."""
    key = doc.keys[i]
    if key in NAMES:
        return role(doc, i) != "prep"  # علي, but على
    if key in FIXED and fixed(doc, i) > i:
        return True
    son = doc.keys[i + 1] in ("بن", "ولد", "ابن", "بنت")  # العقيد الطيب ولد إبراهيم
    return key in WORDS and _is_titled(doc, i) and (son or is_surname(doc, i + 1))


def is_surname(doc: Document, i: int) -> bool:
    """Whether token i may go on with the name before it: مراد, الحلبي; no الخطة, خطته, لوكالة."""
    key = doc.keys[i]
    if key in NAMES:
        return role(doc, i) != "prep"
    if key == "ستون":
        return doc.keys[i - 1] in NAMES  # شارون ستون
    if key in TRADES:
        return True  # نجاة الخياط
    if key in STATES or key in MANNERS:
        return False  # اتهمت الطفلة مريم | إسرائيل
    his = owned(doc, i) and not _is_french(doc, i)
    if not begins_word(doc, i) or not _SURNAME(doc.at[i]) or his or is_doing(doc, i):
        return False
    return key.endswith("ي") if is_definite(doc, i) else key[0] not in _CLITICS


def _is_french(doc: Document, i: int) -> bool:
    """Whether the last letter of a word is its own, and no pronoun: ماري كلير دوبريه."""
    key = doc.keys[i]
    known = lexicon()[key[:-1]].entry or lexicon()[key[:-2]].entry
    return key.endswith("يه") and doc.keys[i - 1] in NAMES and not known and not is_definite(doc, i)


def names_someone(doc: Document, i: int) -> bool:
    """Whether token i is the surname of somebody whom the text names with a given name as well: ماري كاريوكي ... وهنأت
    كاريوكي."""
    keys, key = doc.keys, doc.keys[i]
    if doc.at[i] or len(key) < _SHORTEST:
        return False
    k, far = max(0, i - _NEAR), i + _NEAR
    for _ in range(min(keys[k:far].count(key), _OFTEN)):
        k = keys.index(key, k, far) + 1
        for n in range(k - 2, max(-1, k - 1 - _LONGEST), -1):
            if keys[n].removeprefix("و") in NAMES and role(doc, n) != "prep":
                return True
            if n < k - 2 and source(doc, n) in PEOPLE and is_definite(doc, n) and not is_definite(doc, n + 1):
                return True  # النائب مهلهل المضف ... وهدد المضف
            if not is_surname(doc, n) and keys[n] not in SONS and keys[n - 1] not in SONS:
                break  # طارق بن خادم الكعبي
    return False


def is_doing(doc: Document, i: int) -> bool:
    """Whether token i is a verb, also one in ت that may be a noun but is no name: سلوى | تجلس."""
    return is_verb(doc, i) or (doc.keys[i][:1] == "ت" and len(doc.keys[i]) > 3 and verb(doc, i) is not None)


def begins_object(doc: Document, i: int) -> bool:
    """Whether a word with the article that is no adjective stands at token i, so that the one before ends a name:
    انتقد نبيل الرجوب | القرار; no استقبل سامي | الوفد الفرنسي."""
    return is_definite(doc, i) and not doc.keys[i].endswith(("ي", "يه", "ه"))


def ends_with_name(doc: Document, i: int) -> bool:
    """Whether a given name and a surname stand before token i: سامر خليل | رفض."""
    return is_given(doc, i - 2) and is_surname(doc, i - 1)


def ends_after_name(doc: Document, i: int, words: int) -> bool:
    """Whether token i is no part of the phrase that a name of so many words ends: سامر خليل | القرار, الحاج غانم |
    الحكومة, سامر خليل | تأخر الرواتب; but سامر خليل المدير العام, سامر النجار, نبيل خليل الأسمر."""
    key, senses = doc.keys[i], doc.at[i]
    what = source(doc, i)
    if key in DIVINE or (words == 1 and key in TRADES):
        return False  # فراس القضاة, يسري نصر الله, زين العابدين
    if is_definite(doc, i):
        if what in PEOPLE:
            return key.endswith("ات") or is_accusative(doc, i) or key in GROUPS
        if what or not _SURNAME(senses) or key in GROUPS:
            return True
        last = not begins_word(doc, i + 1) or source(doc, i + 1) in PEOPLE or role(doc, i + 1) == "that"
        return words > 1 and not (last or key.endswith(("ي", "يه")))
    if key in _BOTH:
        return True  # دعا سامر خليل | طرفي النزاع
    place = senses.get("place")
    if place and not place.prefix and place.size == 1:
        return True  # اتهم سامر خليل | إسرائيل
    if what or not begins_word(doc, i):
        return False
    if key in NAMES or key in WORDS:
        return False
    if words > 1 and key not in SONS and key[0] not in _CLITICS and is_definite(doc, i - 1) and is_definite(doc, i + 1):
        return True  # شرح يونس الحداد | مراحل المشروع
    return not _THING(senses) or ACT.fullmatch(key) is not None or value_of(key, "verb") is not None


def _is_titled(doc: Document, i: int) -> bool:
    """Whether a title or an office of two words stands before token i: النائب البرلماني, سائقة الحافلة."""
    if source(doc, i - 1) in PEOPLE or doc.keys[i - 1] in NAMES or doc.keys[i - 1] in PROPER:
        return True  # مؤسس شركة مايكروسوفت | بيل غيتس
    if doc.keys[i - 1].startswith("لل") and any(source(doc, k) in PEOPLE for k in range(max(0, i - 4), i - 1)):
        return True  # الكاتبة المحلية للحزب | نجاة الخياط
    complete = is_definite(doc, i - 1) or "place" in doc.at[i - 1]  # عمدة لندن
    if (
        complete
        and (is_definite(doc, i + 1) or doc.keys[i + 1] in NAMES)
        and (doc.keys[i - 2] == "باسم" or any(source(doc, k) in PEOPLE for k in range(max(0, i - 8), i - 2)))
    ):
        return True  # المتحدث باسم الوزارة | نجم الغزي, وزير الصحة المصري | نادر الحلبي
    return complete and source(doc, i - 2) in PEOPLE
