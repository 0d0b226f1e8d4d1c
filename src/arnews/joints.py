"""Whether the phrase of a speaker goes on: over a particle, a preposition written to the next noun, a conjunction."""

from __future__ import annotations

import re

from arnews import chars, nominals, sayings
from arnews.document import Document
from arnews.givennames import NAMES
from arnews.roles import (
    ACT,
    OF_PAPERS,
    PEOPLE,
    begins_word,
    is_definite,
    is_dual,
    role,
    source,
)
from arnews.words import defined, owned

# ب with a noun of action: بتقديم، بانتخاب، بإطلاق.
MASDAR = re.compile("بت..ي.|با.{2,3}ا.|با.ا.ه")
# Nouns of action of one form alone, which no verb has: تنظيم.
_NOUN = re.compile("ت..ي.")
# Adjectives that end in no nisba.
ADJECTIVES = frozenset(
    stem + ending
    for stem in (
        "العام السابق الاسبق الحالي الجديد الراحل المؤقت المساعد الكبير الدائم المكلف المتقاعد المعارض الحاكم الموحد "
        "المنتخب المعالج المحلي المشترك المتحد المسلح الحر الشاب المستقل الوحيد المحترف المخضرم المذكور المختص "
        "الاول الثاني الثالث "
        "المقال المنتدب المستقيل المناوب المحتل المختلط المصغر الموسع المفوض الكريم الشريف العزيز"
    ).split()
    for ending in ("", "ه")
) | frozenset("العليا العظمي الكبري الصغري الوسطي الدنيا الاولي".split())
_MANY = frozenset("اوساط مصادر وسائل وسايل دوائر دواير اطراف".split())  # plurals that take an adjective in ه
# Broken plurals of people, without the article.
_BROKEN = frozenset(
    "سكان نواب خبراء علماء نشطاء اطباء قاده زعماء رؤساء وزراء سفراء قضاه طلاب عمال تجار شبان رجال ضباط شيوخ شهود نقاد "
    "جنود كتاب شعراء ادباء اساتذه اعضاء خصوم حلفاء شركاء".split()
)
_HIS = ("ه", "ها", "هم")
_may_name = frozenset(("source", "place", "kind", "object", "function", "speech")).isdisjoint


def governed(doc: Document, first: int, i: int, particle: str) -> bool:
    """Whether a particle belongs to the participle before it: الفريق المحسوب على, القائمون عليها.

    After a word that heads a speaker it is the verb's: كشف المسؤول عن خطة; not قال المسؤول عن
    النقل, nor كشف سامي المسؤول عن النقل أن.
    """
    if particle == "من" and doc.keys[i + 1] == "اجل":  # مركز السياسات من أجل السلام
        body = any(source(doc, k) == "body" for k in range(first, i))
        return body and i > first + 1 and (is_definite(doc, i + 2) or "place" in doc.at[i + 2])
    own = nominals.GOVERNED.get(doc.keys[i - 1 - (doc.keys[i - 1] in nominals.RANKED)])  # المشرف العام على
    if (
        i == first + 1
        and own
        and particle in own
        and particle in nominals.ABOUT_IT
        and doc.keys[first].startswith("الم")
    ):
        return particle.startswith("علي")  # المدعى عليه, المجني عليها
    if own is None or particle not in own or (particle == "في" and _is_occasion(doc, i + 1)):
        return False
    if particle == "ل" and source(doc, i) == "media":
        return False  # حزب الشعب المعارض | لصحيفة السهل
    if particle == "ل" and not is_definite(doc, i - 1):
        return i == first + 2 and not is_definite(doc, first)  # جماعة موالية لإيران
    if doc.keys[first - 1] in nominals.SAID:
        return True  # قال المشرف على الدراسة
    own_verb = doc.keys[i - 1].endswith(nominals.MASDARS) and particle in nominals.TAKEN
    if own_verb and any(stem in doc.keys[first - 1] for stem in nominals.TAKEN[particle]):
        return False  # شدد رئيس هيئة الرقابة | على
    if particle == "عن" and "speech" in doc.at[first - 1]:
        return i > first + 1 or not any(stem in doc.keys[first - 1] for stem in nominals.ABOUT)
    return i > first + 1 or not source(doc, i - 1)


def _is_some_body(doc: Document, i: int) -> bool:
    return source(doc, i) == "body" and not is_definite(doc, i)


def _is_occasion(doc: Document, i: int) -> bool:
    """Whether token i tells when or in what something was said: قال الباحث في | تصريح."""
    if doc.keys[i] in sayings.VENUES or doc.taken[i]:
        return True
    return role(doc, i) in ("time", "venue") and not is_definite(doc, i)


def prefixed(doc: Document, i: int) -> bool:
    """Whether the word is known with a preposition written to it: لوكالة, بوزارة."""
    senses = doc.at[i]
    found = [senses[tag] for tag in ("source", "kind", "place", "agency", "object") if tag in senses] if senses else []
    if doc.keys[i][0] == "ك" and not all(sense.prefix for sense in found):
        return False  # كتل is a word of its own, not ك with تل
    return any(sense.prefix and doc.keys[i][sense.prefix - 1] in "لبك" for sense in found)


def adjoined(doc: Document, first: int, i: int, head: str) -> bool:
    """Whether a word with ل ب ك before it belongs to the phrase: بلاغ للجنة, مصدر بوزارة, not قال فلان للصحافيين."""
    key = doc.keys[i]
    clitic = key[0]
    if len(key) == 1:
        return doc.keys[i + 1] == "." and doc.glued[i]  # an initial
    place = doc.at[i].get("place")
    if key in nominals.FOREIGN or governed(doc, first, i, clitic) or (place and not place.prefix):
        return True
    sure = key.startswith(("لل", "بال"))
    told = clitic == "ل" and i == first + 1 and head in PEOPLE and is_definite(doc, first) and not source(doc, i)
    if told and key.endswith(_HIS) and owned(doc, i):
        return False  # قال الأستاذ | لزملائه
    if clitic != "ل" and key.endswith(_HIS) and is_definite(doc, i - 1) and owned(doc, i) and key[:4] != "باسم":
        return False  # أكد وزير الزراعة | بشأنه
    if clitic == "ب" and i == first + 1 and head == "body" and not sure and not is_definite(doc, first):
        return MASDAR.fullmatch(key) is None  # مركز بيتسليم: a name must follow
    if clitic == "ب" and source(doc, i) == "media" and any(stem in doc.keys[first - 1] for stem in nominals.WITH_B):
        return False  # أهاب المركز | بوسائل الإعلام
    if clitic == "ب" and (head == "body" or head in PEOPLE) and key[1:] in nominals.REGIONS and _goes_on(doc, first, i):
        return True  # تنسيقية الأساتذة بجهة السهل
    if head in PEOPLE and key in nominals.AFFAIRS:
        return True  # كبير مستشاري الرئيس الأميركي للشؤون الأفريقية
    if head in PEOPLE and i > first + 1 and key in nominals.FOR_FIRMS and source(doc, i - 1) in PEOPLE:
        return True  # نائب المدير لشركة الأفق
    if len(key) == 2 and key[1] in "يو":
        return True  # بنك جيه بي مورغان
    if (
        clitic == "ب"
        and sure
        and head == "body"
        and i > first + 1
        and any(s in doc.keys[first - 1] for s in nominals.WITH_B)
    ):
        # يطالب التجمع الوطني | بالإفراج; no الجامعة الوطنية بالمغرب
        return not doc.at[i].keys().isdisjoint(("source", "place")) or (
            key[3:] in nominals.REGIONS and _goes_on(doc, first, i)
        )
    acts = MASDAR.fullmatch(key) and not _closes(doc, i + 1) and source(doc, i) != "body"
    if acts and key.startswith("بال") and len(key) == 6 and doc.text[doc.starts[i] + 1] == chars.ALEF:
        acts = is_definite(doc, i + 1)  # بالكاف, with the article; بالغاء القرار
    acts = acts and "place" not in doc.at[i] and key != "بالشان"  # الأستاذ بكلية الحقوق بالرباط
    if clitic == "ب" and (acts or (head in ("body", "document", "media") and not prefixed(doc, i) and not sure)):
        return False  # طالب الوزير | بتقديم, تعهدت الحكومة | بضمان
    if not sure and not prefixed(doc, i):
        some = i == first + 1 and doc.keys[first] in nominals.UNNAMED and not key.endswith(("ي", "يه", "ون", "ين"))
        told = some or key[1:] in nominals.OUTLETS
        if clitic == "ل" and told and doc.keys[i - 1] not in nominals.OFFICIAL:
            return False  # قال سامي مراد | لهسبريس, مصدر | لهسبريس; not المدير التنفيذي لتويتر
        if clitic == "ل" and len(key) > 4 and role(doc, i + 1) == "that" and key[1:] in doc.keys:
            return False  # أكد مراد | لكيتا أنه, of whom the text tells; not سارة لوبان
        # the letter is the word's own: ليلى, بيان, كريم; not قال المدير | لالأفق
        return not (key.startswith("لال") and len(key) > 5)
    if clitic == "ل":
        return _is_of(doc, first, i, head, sure)
    return clitic == "ب" and head in ("member", "title", "body", "document")


def _goes_on(doc: Document, first: int, i: int) -> bool:
    """Whether a place with ب is no object of the verb: نددت جمعية الآباء بثانوية الأفق | بالقرار; not طالبت بمدرسة."""
    asks = any(stem in doc.keys[first - 1] for stem in nominals.WITH_B)
    return i > first + 1 and (not asks or any(doc.keys[k][:1] == "ب" for k in range(i + 1, min(i + 5, len(doc)))))


def _closes(doc: Document, i: int) -> bool:
    """Whether a comma, a colon or أن ends the phrase at token i, so that the word before is a name: مصطفى بايتاس، ."""
    return doc.keys[i] in ("،", ",", ":") or role(doc, i) == "that"


def _is_of(doc: Document, first: int, i: int, head: str, sure: bool) -> bool:
    """Whether ل tells whose an office or a body is, or what for, and not to whom is spoken.

    رئيس الغرفة النقابية للصيادلة, المستشار السياسي لوزير الخارجية, مركز الأبحاث لدراسة المناخ; not المسؤول المحلي
    للصحافيين, السفير الأميركي للوزراء, المدير لإذاعة الأفق.
    """
    keys, key = doc.keys, doc.keys[i]
    if head == "document" or key == "للانباء":
        return True
    what, before = source(doc, i), keys[i - 1]
    if key in nominals.AUDIENCE:
        if key.endswith("وكاله"):  # المدير العام للوكالة الدولية للطاقة; not الأمين العام لوكالة الأنباء
            further = begins_word(doc, i + 1) and role(doc, i + 1) == "" and not doc.sense(i + 1, "agency")
            return before in nominals.OFFICIAL and further and keys[i + 1] != "الانباء"
        # النقابة الوطنية للصحافة; not الشرطة المحلية للصحافيين
        return keys[i - 2] in nominals.UNIONS and is_definite(doc, i - 1) and "nationality" not in doc.at[i - 1]
    if what == "media" or doc.sense(i, "agency"):
        return keys[i - 2] in nominals.MANAGERS and before in nominals.OFFICIAL  # المدير العام لصحيفة
    if what == "body" and source(doc, first) == "body" and i > first + 1:
        return True  # الذراع العسكري لحركة
    if key in nominals.PURPOSES and source(doc, first) == "body" and i > first + 1:
        return True  # معهد ستوكهولم لأبحاث السلام
    several = key.endswith("ين") and key != "للامين"
    if head in PEOPLE and what in PEOPLE and several and source(doc, i - 2) != "body":
        return False  # المدير العام | للموظفين
    if before in nominals.OFFICIAL or "ordinal" in doc.at[i - 1] or before.startswith(("والعشر", "الخاص")):
        return True  # المدير العام للشركة, الممثل الخاص للأمين العام
    pair = doc.pair_before(i) if sure and what not in PEOPLE and "mark" in doc.at[i - 1] else None
    if pair and source(doc, pair.first - 1) in ("body", "media"):
        return True  # شركة «الأفق» للتطوير العقاري
    if sure and "place" in doc.at[i - 1] and not nominals.FAIRS.isdisjoint((keys[i - 2], keys[i - 2][1:])):
        return True  # سوق أبوظبي للأوراق المالية
    if sure and what not in PEOPLE and any(_is_some_body(doc, k) for k in range(max(first, i - 3), i - 1)):
        return True  # مركز كارنيغي للشرق الأوسط
    headed = (i == first + 2 and not is_definite(doc, first)) or keys[i - 2] == "في"
    if (
        headed
        and head in PEOPLE
        and what not in PEOPLE
        and keys[first] in nominals.HEADS
        and not is_definite(doc, i - 1)
    ):
        return True  # رئيسة تعاونية للنسيج, مسؤول في مركز لعمليات الشرطة
    if i == first + 1 or not is_definite(doc, i - 1):
        return what == "body" and head == "member" and i == first + 1 and not sure
    described = is_definite(doc, i - 2)  # by an adjective
    if head in ("body", "media") or any(source(doc, k) in ("body", "document") for k in range(first, i - 1)):
        return sure or described or (what not in PEOPLE and "دع" not in keys[first - 1])
    office = described and source(doc, i - 2) in PEOPLE and what != ""
    return (office or (sure and head in PEOPLE)) and "nationality" not in doc.at[i - 1]


def coordinated(doc: Document, i: int, head: str) -> bool:
    """Whether a word with و before it goes on with the phrase (النفط والثروة المعدنية), or is a name (وليد)."""
    key = doc.keys[i]
    if key in nominals.WITH_W and (not is_definite(doc, i - 1) or source(doc, i - 1) in PEOPLE):
        return True
    if key in nominals.OTHERS:
        return False
    if key.startswith("وال") or source(doc, i) or doc.sense(i, "place"):
        return True
    if source(doc, i - 1) == "media" and not is_definite(doc, i - 1):
        return True  # صحيفة وول ستريت
    if key.endswith("ات") and doc.keys[i - 1].endswith("ات"):
        return True  # تنسيقيات وتنظيمات
    if key.endswith("يه") and doc.keys[i - 1].endswith("يه") and i > 1 and source(doc, i - 2):
        return True  # مصادر أمنية وعسكرية
    if key.endswith("ه") and doc.keys[i - 1].endswith("ه") and source(doc, i - 2) == "body":
        return not doc.keys[i - 2].endswith("ات")  # غرفة تجارة وصناعة الساحل
    noun = key.endswith("ه") or key[1:] in nominals.OFFICES or _NOUN.fullmatch(key, 1)
    before = doc.keys[i - 1]
    shared = before[0] == "ل" and not defined(before) and len(before) > 4 and (head == "body" or head in PEOPLE)
    if shared and (noun or ACT.fullmatch(key, 1)) and is_definite(doc, i + 1):
        return True  # الشركة الوطنية لإنتاج وتوزيع الماء
    both = head == "body" and i > 1 and source(doc, i - 2) == "body" and _NOUN.fullmatch(key, 1)
    if both and is_definite(doc, i + 1) and not is_definite(doc, i - 1):
        return True  # وكالة غوث وتشغيل اللاجئين
    if noun and is_definite(doc, i + 1) and defined(doc.keys[i - 1]) and (head == "body" or head in PEOPLE):
        return True  # وزير الصحة ووقاية المجتمع, جهاز حماية المنافسة ومنع الاحتكار
    if doc.sense(i, "function") or head in ("document", "body", "media"):
        return False
    # السيد وينستون، : a verb after "and" would go on
    return len(key) < 6 or not begins_word(doc, i + 1) or role(doc, i + 1) == "that"


def is_described(doc: Document, first: int, i: int) -> bool:
    """Whether an adjective that agrees ends the phrase before token i, which has the article: مصادر طبية | المواطنين,
    محللون اقتصاديون | القرار, مسؤول أمني رفيع | الحكومة; no وزير خارجية السعودية."""
    if is_definite(doc, first) or not source(doc, first) or source(doc, i - 1) == "body" or "place" in doc.at[i - 1]:
        return False
    if doc.keys[i] in nominals.OF_QUALITY:
        return False  # مسؤول رفيع المستوى, مصادر قريبة الصلة
    head, key = doc.keys[first], doc.keys[i - 1]
    led = doc.keys[i][0] == "ب" and key in nominals.GOVERNED  # معنية | بسلامة
    if led or f"ل{key}" in nominals.PURPOSES or (key[0] == "ب" and doc.keys[i - 2] in nominals.GOVERNED):
        return False  # هيئات حماية المستهلك, منظمات معنية بحرية الصحافة
    if head.endswith("ون") and source(doc, first) in PEOPLE:  # never before what it belongs to
        return i == first + 1 or key.endswith("ون")
    if i == first + 1:
        return False
    if source(doc, first) == "document":  # انتقد بيان مشترك | القرار, مذكرة داخلية | الحكومة
        alike = head.endswith("ه") == key.endswith("ه") and not source(doc, i - 1) and not is_definite(doc, i - 1)
        return alike and i == first + 2 and (key.endswith("يه") or key in OF_PAPERS)
    if head in _BROKEN and key.endswith("ون"):
        return True  # سكان محليون | المواطنين
    if head.endswith("ات") or head in _MANY:
        return key.endswith(("ه", "ات"))
    if source(doc, first) not in PEOPLE:
        return False
    return key in nominals.HIGH or "nationality" in doc.at[i - 1]


def ends_plural(doc: Document, first: int, i: int) -> bool:
    """Whether token i, without the article, is no adjective of the plural before it: مواطنون | تأخر الرواتب."""
    key = doc.keys[i]
    plural = doc.keys[first].endswith("ون") and not is_definite(doc, first) and source(doc, first) in PEOPLE
    return plural and not (
        key in NAMES
        or key.endswith(("ون", "ين"))
        or key[0] in "لبوك"
        or "function" in doc.at[i]
        or key in nominals.OF_PLURALS
    )


def first_of(doc: Document, first: int, last: int) -> int:
    """Where the first of several people in a phrase ends, before "and" after his name: سامي مراد | ونادر حلمي.

    An office may be of two things, and a man have two offices: رئيس مجلس الإدارة والعضو المنتدب سامي مراد.
    """
    if is_dual(doc, first):
        return last  # النائبان سامي مراد ونادر حلمي
    for i in range(first + 1, last):
        if doc.keys[i][0] == "و" and doc.keys[i] not in nominals.WITH_W and len(doc.keys[i]) > 3:
            if doc.keys[i][1:] in nominals.PEERS or (
                doc.keys[i][1:] == doc.keys[first] and doc.keys[first] in nominals.UNNAMED
            ):
                return i  # مسؤول في المركز | ومسؤول آخر
            sense = doc.at[i].get("source") or doc.at[i].get("place")
            if not (sense and sense.prefix == 0) and ends_name(doc, first, i):
                return i
    return last


def joined(doc: Document, first: int, names: set[str]) -> int:
    """Letters of "and" before the first word of a speaker: 1 in وموسكو تنفي, 0 in وليد, ورقة."""
    key = doc.keys[first]
    if key[0] not in "وف" or key in nominals.WITH_W:
        return 0
    if key[1:] in nominals.SOME and key[1:] != "احد":
        return 1  # وبعض النواب قالوا; no واحد من النواب
    for tag in ("source", "place"):
        if sense := doc.at[first].get(tag):
            return int(sense.prefix == 1)
    return int(key[1:] == "الله" or (key[1:] in names and len(key) > 4 and key not in doc.keys[:first]))


def last_of(doc: Document, first: int, last: int) -> tuple[int, int]:
    """Where the last of several people begins, whom a relative in the singular tells of, and how long its joint is:
    بين المدير والمحامي، الذي; سامي مراد | ونادر حلمي، الذي."""
    between = doc.keys[first - 1] == "بين"
    for k in range(last - 1, first, -1):
        if doc.keys[k][0] == "و" and doc.keys[k] not in nominals.WITH_W and len(doc.keys[k]) > 3:
            sense = doc.at[k].get("source")
            if (between and sense.prefix == 1) if sense else ends_name(doc, first, k):
                return k, 1
    return first, 0


def ends_name(doc: Document, first: int, i: int) -> bool:
    """Whether the words before token i are the name of a person, as far as can be told: سامي مراد, هدى الحلبي."""
    for k in (i - 2, i - 1):
        if k < first or not _may_name(doc.at[k]) or not begins_word(doc, k) or "nationality" in doc.at[k]:
            return False
    family = doc.keys[i - 1].endswith("ي") and is_definite(doc, i - 1)
    return not defined(doc.keys[i - 2]) and (family or not defined(doc.keys[i - 1]))
