"""Whether words quoted in what somebody says are his own, and no names or terms of others."""

from __future__ import annotations

import re

from arnews import nominals, predicates, sayings
from arnews.document import Document, Pair, Saying
from arnews.inflection import verb
from arnews.phrases import ACT, MASDAR, begins_word, is_definite, role
from arnews.wording import ENDS, IS, holds, is_predicate, said_by
from arnews.words import owned

# Verbs that judge: إن البلدية تواجه "مشكلات كبيرة"; no يملك "نيوفيل كابيتال".
_JUDGE = frozenset(
    "جاء جاءت ياتي تاتي "
    "تواجه يواجه تشكل يشكل تمثل يمثل تعيش يعيش تعكس يعكس يعتبر تعتبر يبدو تبدو يصبح تصبح يكتسي تكتسي يشهد تشهد "
    "يعرف تعرف يستدعي تستدعي يتطلب تتطلب يستحق تستحق يحتاج تحتاج يثير تثير يعاني تعاني يعني تعني يبقي تبقي تظل".split()
)
_WRITTEN_TO = ("بال", "لل", "كال", "بعدم", "بانه")
# Adjectives by their form: خطير, هائل, مسدود.
_EPITHET = re.compile("(?:..ي.|.ا[^او].|م..و.|م.{2,3}|اخر)(?:ه|ا)?|اخري|جدا")
_NAMED = frozenset(("source", "place", "agency", "acronym", "nationality"))
# Before a few words they make no speech of them.
_JOINTS = frozenset("ل و ب وال ال".split())
# How adjectives end.
_DESCRIBE = ("ي", "ه", "يا", "ات", "ين", "ون")
# وفق تعبيره stands within so many tokens behind his words.
_FAR = 14
# His own words stand within so many tokens from where somebody's clause begins.
_NEAR = 16
_SMALL = frozenset(("function", "particle", "joint"))
_DEEMED = 12  # tokens from a verb of deeming to what it deems


def is_own(doc: Document, pair: Pair, saying: Saying) -> bool:
    """Whether one quoted word in what somebody says is his own: a predicate, what he calls for, his own attitude."""
    if pair.end - pair.begin > 1:
        return False
    begin, first = pair.begin, pair.first
    if saying.how in ("that", "colon") and (
        is_predicate(doc, pair) or _is_adjective(doc, pair) or doc.keys[begin] in sayings.IN_A_WAY
    ):
        return True
    if saying.how == "that" and doc.keys[begin].endswith("ون") and not is_definite(doc, begin) and not doc.at[begin]:
        return True  # إن الطرفين "قريبون" من الحل
    if saying.how == "that" and _is_word(doc, pair):
        return True
    own = owned(doc, begin) and not doc.at[begin]  # أكدت الحكومة "تصميمها" على البناء
    return saying.opens == first and (is_complement(doc, pair) or (own and bool(ACT.fullmatch(doc.keys[begin][:-2]))))


def _is_word(doc: Document, pair: Pair) -> bool:
    """Whether one quoted word is a part of the clause that no name can be: أن الحارس "رفض" فتح الباب, أن الحكومة "لن"
    تسمح, أنه من "المعيب" أن, أمام "لوبيات" العقار."""
    begin, before = pair.begin, pair.first - 1
    if doc.keys[begin] in sayings.NEGATIONS:
        return True
    if doc.keys[before] == "من":
        return is_definite(doc, begin) and role(doc, pair.last) == "that"
    told = is_definite(doc, before) or doc.keys[before] in nominals.SAME or owned(doc, before)
    speech = doc.at[begin].get("speech")
    acts = (
        (speech and speech.value[1] == "finite")
        or role(doc, begin) == "verb"
        or ((main := verb(doc, begin)) and main.sure)
    )
    if told and acts and begins_word(doc, pair.last):
        return True
    whose = (
        is_definite(doc, pair.last) and not doc.at[pair.last].keys() & _NAMED and doc.keys[pair.last][-1] not in "يه"
    )
    return whose and doc.keys[begin].endswith("ات") and not (is_definite(doc, begin) or doc.at[begin].keys() & _NAMED)


def _is_adjective(doc: Document, pair: Pair) -> bool:
    """Whether a quoted word describes the noun before it, both without the article: إن الشركة في وضع "مستحيل"."""
    before, word = pair.first - 1, doc.keys[pair.begin]
    if is_definite(doc, before) or is_definite(doc, pair.begin):
        return False
    if word.endswith(("ي", "يا")) and len(word) > 4 and (doc.keys[before].endswith("ا") or "ordinal" in doc.at[before]):
        return True  # قدم عرضا "كارثيا"
    if len(doc.keys[before]) < 3 or role(doc, before) or not begins_word(doc, before):
        return False
    if not doc.at[before].keys().isdisjoint(("kind", "source", "speech")) or owned(doc, before) or doc.at[pair.begin]:
        return False
    alike = doc.keys[before].endswith(("ه", "ات")) == word.endswith("ه")
    return alike and len(word) > 3 and (word[0] == "م" or word.endswith(("يه", "ي", "ه")))


def is_deemed(doc: Document, pair: Pair, saying: Saying) -> bool:
    """Whether what is quoted is what somebody deems the thing before it: اعتبر المحامي سامر خليل الحكم "قاسيا"."""
    begin, first = pair.begin, pair.first
    if doc.keys[saying.first] not in sayings.DEEMING or saying.how == "cue":
        return False
    if is_definite(doc, begin) or role(doc, begin):
        return False
    if not 0 < first - saying.last < _DEEMED or first < said_by(doc, saying):
        return False
    between = doc.keys[saying.last : first]
    if not ENDS.isdisjoint(between) or any(role(doc, k) in ("that", "clause") for k in range(saying.last, first)):
        return False
    if not (is_definite(doc, first - 1) or owned(doc, first - 1) or doc.keys[first - 1] in sayings.POINTING):
        return False
    if pair.end - begin == 1:
        return doc.keys[begin].endswith(("ا", "ه"))
    return not any(is_definite(doc, k) for k in range(begin, begin + 2))


def is_strange(doc: Document, pair: Pair) -> bool:
    """Whether no quoted word tells that it is one of the language, as in foreign names: "بلاك ووتش"."""
    tokens = range(pair.begin, pair.end)
    return not any(
        is_definite(doc, k) or doc.at[k].keys() - _SMALL or doc.keys[k].endswith(("ه", "ات")) or owned(doc, k)
        for k in tokens
    )


def is_complement(doc: Document, pair: Pair) -> bool:
    """Whether a word is what somebody calls for or blames, by its form no name: ندد بـ"الفساد", حذر من "كارثة"."""
    particle, word = doc.keys[pair.first - 1], doc.keys[pair.begin]
    if particle != "ب" and role(doc, pair.first - 1) != "prep":
        return False
    return word.endswith(("ه", "ات")) or (
        is_definite(doc, pair.begin) and particle != "عن"
    )  # تحدث عن "الوهم" in general


def _is_judged(doc: Document, pair: Pair) -> bool:
    """Whether quoted words in the clause of a saying are of a form that no name has: "أحلى من الأول", "أكثر اخضرارا",
    "جميع الطرق القانونية", وكلمات مرور و"عدد كبير جدا" من الوثائق."""
    begin, end = pair.begin, pair.end
    word, second = doc.keys[begin], doc.keys[begin + 1]
    if word in predicates.ALL:
        return True
    if len(word) == 4 and word[0] == "ا" and not is_definite(doc, begin) and end - begin > 1:
        return second == "من" or (second.endswith("ا") and len(second) > 3)
    before, tokens = doc.keys[pair.first - 1], range(begin, end)
    bare = not any(is_definite(doc, k) for k in tokens)
    if bare and len(tokens) == 2 and word.endswith(("ه", "ات")) and second.endswith("ه"):
        return not doc.at[begin].keys() & _NAMED  # تمر بـ"مرحلة حرجة"
    if len(tokens) > 1 and role(doc, begin) == "prep" and before not in _JOINTS:
        return True  # إن الهجوم وقع "في وضح النهار"
    if len(tokens) == 2 and bare and _EPITHET.fullmatch(second):
        return not role(doc, begin) and not doc.at[begin].keys() & _NAMED  # إلى "طريق مسدود", لـ"طعنات قاتلة"
    if not sayings.NEGATIONS.isdisjoint(doc.keys[begin + 1 : end]):
        return True  # أن الحرب ستدوم "شهورا لا أسابيع"
    if any(doc.keys[k].startswith(("كال", "بال")) and len(doc.keys[k]) > 5 for k in tokens[1:]):
        return True  # متابعة "العمل كالمعتاد"
    if before == "و":
        return holds(doc, pair, 3) and not any(is_definite(doc, k) or role(doc, k) for k in tokens)
    return before == "ب" and len(tokens) == 2 and all(is_definite(doc, k) for k in tokens)  # تم بـ"الإجماع التام"


def is_label(doc: Document, pair: Pair, how: str) -> bool:
    """Whether a few quoted words inside reported speech are the speaker's own, and no name or term."""
    opened = role(doc, pair.begin)
    if doc.keys[pair.begin] in nominals.QUOTED_MANNERS or (how == "that" and _is_judged(doc, pair)):
        return True
    if opened == "time" or (doc.keys[pair.first - 1] in _JOINTS and not holds(doc, pair, 4)):
        return False
    word = doc.keys[pair.begin]
    if not sayings.HIS.isdisjoint(doc.keys[pair.last : pair.last + _FAR]):
        return True  # إلى "دحرجة الرؤوس" في قضايا فساد، وفق تعبيره
    if doc.keys[pair.first - 1] in IS or word.startswith(_WRITTEN_TO) or MASDAR.fullmatch(word):
        return True  # إن العرض هو "الأفضل والأخير", مطالبة "بإطفاء الحرائق"
    before = doc.keys[pair.first - 1]
    if before in sayings.POINTING and not is_definite(doc, pair.begin):
        return True  # إن هذا "كلام فارغ"
    if before in predicates.TURNS:
        return True  # لكن "عقلية الناس تغيرها"
    if how == "that" and (before in _JUDGE or predicates.is_told(doc, pair)):
        return True  # إن البلدية تواجه "مشكلات كبيرة"
    tokens = range(pair.begin, pair.end)
    if any(role(doc, i) in ("verb", "that", "clause", "pronoun", "with") for i in tokens):
        return True
    if all(is_definite(doc, i) for i in tokens):
        return True
    bare = not any(is_definite(doc, i) for i in tokens)
    if (
        bare
        and len(tokens) == 2
        and (
            all(doc.keys[i].endswith("ه") for i in tokens)
            or (how == "that" and doc.keys[pair.end - 1][0] == "و" and doc.keys[pair.end - 1][1:2] != "و")
        )
    ):
        return True  # أن الوفد حمل "رسالة واضحة", أنه دعا إلى تحقيق "شامل وشفاف"
    if bare and how == "that" and (holds(doc, pair, 3) or doc.keys[pair.end - 1].endswith(_DESCRIBE)):
        return True  # أن القرار الأخير "خبر إيجابي", أن الفريق لعب "بروح عالية"
    return (is_definite(doc, pair.first - 1) and not opened) or holds(doc, pair, 4)


def is_near(doc: Document, pair: Pair, saying: Saying) -> bool:
    """Whether a few words stand in the clause of a saying, near its beginning: إن النار أتت على "عشرات البيوت"."""
    if saying.how != "that" or pair.first - saying.opens >= _NEAR or is_strange(doc, pair):
        return False
    return doc.keys[pair.first - 1] != ":" and role(doc, pair.begin) != "time"
