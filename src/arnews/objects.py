"""What a verb of saying takes beside a clause: its particle, a plain noun, whom it calls on; so where its subject ends.

انتقد الحزب | القرار, دعا سامي مراد | إلى الحوار, طالب السكان | البلدية بإصلاح الجسر.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arnews import chars, nominals, sayings, taken
from arnews.document import Document
from arnews.ends import IN_NAMES, is_full_name
from arnews.given import begins_object, is_given
from arnews.government import (
    CALLING,
    OF_A_NOUN,
    OF_CAUSES,
    OF_THINGS,
    WITHOUT_OBJECT,
    complains,
    governs,
    has_particle,
    is_one,
    is_sure,
    past_occasion,
    takes_b,
)
from arnews.index import value_of
from arnews.lexicon.bodies import PROPER
from arnews.openings import FAR, NEAR, PARTICLES, after_asides
from arnews.phrases import (
    ACT,
    MASDAR,
    PEOPLE,
    begins_word,
    is_accusative,
    is_definite,
    is_said,
    noun_phrase,
    role,
    source,
)
from arnews.subjects import is_with, subject_end
from arnews.words import has_pronoun, owned

# ب with a noun of action, at the place of a subject: طالب | بتكثيف, بمعاقبة, بإعادة.
_WITH_ACT = re.compile("ب(?:ت..ي.|ت.ا..|ا.{2,3}ا.|ا.ا.ه|م.ا..ه)(?:ه|ها|هم)?")
_LONG_ACT = re.compile("است(?:..ا.|.ا.ه)")
_SHOWING = ("ابدي", "ابدت", "ابدوا", "يبدي", "تبدي", "يبدون", "مبدي")
CHARGES = frozenset(f"{article}{noun}" for article in ("", "ال") for noun in ("مسؤوليه", "مسئوليه", "مسؤوليات"))
HIS_ACT = re.compile("ت..ي.(?:ه|ها|هم)")  # تكليفها; not أرباحها
_MUTUAL = re.compile("ت.ا..(?:ه|ها|هم)?")  # التعاقد, تنازله
_NO_OFFICE = frozenset(("place", "kind")).isdisjoint


def demanded(doc: Document, i: int, first: int, last: int) -> int:
    """Where the subject ends before what a verb takes with ب: طالب الوزير | بالتحقيق; not مدير بالوزارة."""
    if "حمل" in doc.keys[i] and not CHARGES.isdisjoint(doc.keys[first : last + 1]):
        # وحمل | إدارة النادي مسؤولية; but حمل المدرب | لاعبيه المسؤولية
        return first if accuser(doc, i, first, last, False) == last else last
    led = first + 1 < len(doc) and last > first and doc.keys[first + 1][0] == "ب" and last <= first + 2
    if led and "تهم" in doc.keys[i] and doc.at[i]["speech"].prefix and len(doc.keys[first + 1]) > 3:
        return first  # وتتهم | الحكومة بالتقصير
    informs = "فاد" in doc.keys[i]
    if last == first or not (informs or takes_b(doc.keys[i])) or (informs and role(doc, last) == "that"):
        return last  # أفاد مدير المحكمة بالكاف سامي مراد أن
    if (
        not informs  # أفادت بنسودة
        and doc.keys[first][0] == "ب"
        and doc.keys[last][:1] not in ("ب", "،", ",")
        and not doc.at[first]
        and len(doc.keys[first]) > 4
    ):
        return first  # وطالبوا | بحماية الشهود; طالب برهان بـ
    if MASDAR.fullmatch(doc.keys[first]) and doc.keys[last][:1] != "ب":
        return first  # يطالب | بإرسال محطات
    # أشاد الوزير | بالفريق: no other ب can follow
    sure = is_one(doc.keys[i], (*WITHOUT_OBJECT, "تعهد", "فاد")) and doc.keys[last][:1] != "ب"
    for k in range(first + 1, last):
        key = doc.keys[k]
        if sure and ((is_definite(doc, first) and key.startswith("بال")) or _is_led(doc, k, last)):
            return k
        if sure and key[0] == "ب" and key.endswith("ه") and value_of(key[1:-1], "verb"):
            return k  # اعترف الموقوفون | بسرقة السيارات
        if "place" in doc.at[first] and key.startswith("بال"):
            return k  # اعترفت فرنسا | بالدولة الجديدة
        acts = (
            key.startswith("بال")
            or _WITH_ACT.fullmatch(key)
            or "object" in doc.at[k]
            or owned(doc, k)
            or is_with(doc, k)
        )
        office = not _NO_OFFICE(doc.at[k]) and ACT.fullmatch(key[3:]) is None  # الوزير | بالاتفاق
        # نقابة النقل بالجهة | وزارة الإشراف بصرف
        there = key[3:] in nominals.REGIONS and any(other[:1] == "ب" for other in doc.keys[last : last + 5])
        if (
            key[0] == "ب"
            and acts
            and not (office or there or is_given(doc, k))
            and source(doc, k) not in ("body", "media")
        ):
            return k
    return last


def _is_led(doc: Document, k: int, last: int) -> bool:
    """Whether token k is a noun that ب leads, with what it belongs to: أشاد مدرب الفريق | بأداء لاعبيه; no باسم."""
    key = doc.keys[k]
    later = any(other[0] == "ب" for other in doc.keys[k + 1 : last])  # أشاد الوزير بشير | بنتائج العمل
    led = "kind" in doc.at[k] and doc.at[k]["kind"].prefix > 0  # أشادت رئيسة الحزب | بمبادرات الشباب
    free = "object" in doc.at[k] or ((not doc.at[k] or led) and not is_given(doc, k))  # أشاد الوزير | بدور الوسطاء
    noun = key[0] == "ب" and len(key) > 3 and not key.startswith("باسم")
    return noun and (k + 1 < last or is_said(doc, last)) and not later and free


def accuser(doc: Document, i: int, first: int, last: int, told: bool) -> int:
    """Where the subject ends before the object of the verb at token i: اتهم مراد | إدارة القناة, جمعية «الأفق» | إرسال,
    الخارجية الفلسطينية | إسرائيل; `told` where the first word is one of a speaker before."""
    if last - first < 2:
        return last
    if (
        source(doc, first) in PEOPLE
        and is_one(doc.keys[i], sayings.TELLING)
        and doc.keys[last - 1] not in nominals.SAME
    ):
        return subject_end(doc, first, last, "whom")  # سأل القاضي | المتهم
    if "عتبر" in doc.keys[i] and has_pronoun(doc, i):  # تعتبرها أنقرة | امتدادا
        return next((k for k in range(first + 1, last) if doc.keys[k].endswith("ا")), last)
    if not (is_sure(doc, i) or is_one(doc.keys[i], OF_A_NOUN) or is_one(doc.keys[i], OF_CAUSES)):
        return last
    keys, at = doc.keys, doc.at
    if is_one(keys[i], OF_A_NOUN) and source(doc, first) and not keys[first].endswith(("ون", "و")):
        last = subject_end(doc, first, last, "what")  # ثمن رئيس البلدية نقولا حداد | المبادرة
    if told and not at[first] and (source(doc, first + 1) in ("body", "document") or _is_his(doc, first + 1)):
        return first + 1  # ثمن مراد | أداء موظفيه
    calls = is_one(keys[i], OF_A_NOUN) or is_one(keys[i], CALLING)
    for k in range(first + 1, last):
        if (
            keys[k - 1] in IN_NAMES
            or (keys[k] in nominals.TRADES and is_given(doc, k - 1))
            or (
                keys[k - 2] == "عبد"
                and k > first + 1
                and is_definite(doc, k)
                and (not at[k] or keys[k][-1] == "ي" or keys[k] in nominals.TRADES)
            )
            or (is_given(doc, k - 1) and is_definite(doc, k) and not at[k] and begins_object(doc, k + 1))
        ):
            continue  # المدرب عبد السلام مراد, الدكتورة هالة النجار, نبيل الرجوب | القرار
        if keys[k] in taken.DENIED and taken.DENIALS.fullmatch(keys[i]):
            return k
        alone = k == last - 1 and k > first + 1 and is_definite(doc, k - 1) and not source(doc, k - 1)
        if alone and calls and is_definite(doc, k) and source(doc, k) in PEOPLE and keys[k] not in nominals.DESCRIBING:
            return k  # انتقد اللاعب السابق | المدرب
        office = calls and source(doc, k) in PEOPLE and not is_definite(doc, k) and is_definite(doc, k + 1)
        if office and is_definite(doc, k - 1) and (keys[first] in nominals.CROWDS or keys[first] in taken.FOLK):
            return k  # ناشد الأهالي | وزير التربية
        anew = calls and k > first + 1 and (source(doc, k) or keys[k].endswith("ات")) and is_definite(doc, k + 1)
        if (
            anew
            and not is_definite(doc, k - 1)
            and not is_definite(doc, k)
            and keys[k - 1].endswith(("ي", "يه"))
            and not role(doc, k - 1)
        ):
            return k  # اتهم تقرير أممي | قوات الطرفين
        pair = doc.pair_before(k)
        if pair and k < pair.last <= last and first < pair.first:
            continue  # مركز "إنصاف" للدراسات
        if (keys[k] == "في" and "شكك" in keys[i]) or (keys[k] == "من" and keys[last] != "من" and complains(keys[i])):
            return k  # شكك مراقبون | في جدوى الخطة, اشتكت سيدة | من الغلاء
        if calls and keys[k - 2] == "في" and k > first + 2 and _is_another(doc, k):
            return k  # أدان المشاركون في الندوة | الهجوم
        his = calls and is_definite(doc, k - 1) and not is_definite(doc, k) and keys[k][0] not in "وفبل"
        his = his and len(keys[k]) > 4 and has_pronoun(doc, k) and owned(doc, k) and keys[k] not in nominals.SAME
        if his and not is_given(doc, k):
            return k  # دعا الملك | ضيوفه; but المحلل الروسي أندريه
        if keys[k].startswith("المتهم") and "تهم" in keys[i]:
            return k  # اتهم الادعاء العام | المتهم
        many = keys[first].endswith("ون") or (source(doc, first) and is_one(keys[i], OF_CAUSES))
        if k == first + 1 and many and is_said(doc, k) and not is_definite(doc, k):
            return k  # توقع محللون | تراجع الدولار, عزا خبراء | ارتفاع الأسعار إلى
        several = k == first + 1 and calls and keys[first].endswith("ون") and not is_definite(doc, first)
        if several and ("object" in at[k] or "counted" in at[k]) and not role(doc, k).startswith("prep"):
            return k  # انتقد مواطنون | برنامج السكن
        quoted = "mark" in at[k - 1] and k > first + 2
        # الخارجية الفلسطينية | إسرائيل, أوكرانيا | روسيا; no الصحف السعودية
        closed = k > first + 1 and ("mark" in at[k - 1] or keys[k - 1] == ")")  # شركة "نيوفيل" | إسرائيل
        beside = closed or is_definite(doc, k - 1) or keys[k - 1].startswith("لل") or is_given(doc, k - 2)
        beside = "place" in at[k - 1] or (beside and "nationality" not in at[k])
        place = "place" in at[k] and not at[k]["place"].prefix and beside and calls
        complete = closed or is_definite(doc, k - 1) or keys[k - 1].startswith("لل") or is_given(doc, k - 1)
        person = source(doc, first) in PEOPLE or is_given(doc, first)
        others = keys[k] in nominals.OTHER_PARTIES or (is_accusative(doc, k) and not at[k - 1] and person)
        if calls and others and (complete or not at[k - 1]):
            return k  # اتهم الحاج غانم | جهات خارجية, وعدت لاين | المواطنين
        place = place or (calls and complete and keys[k] in taken.BLAMED)  # أدان بيان للوزارة | الهجوم
        place = place or (calls and keys[k] in taken.WORLD and is_definite(doc, k - 1))  # دعت الحركة | المجتمع الدولي
        # استبعد النائب سامي مراد | استضافة, أكد الطبيب المعالج | استقرار
        behind = not at[k - 1] and k > first + 2
        behind = behind or (k > first + 1 and is_definite(doc, k - 1) and not is_definite(doc, k))
        beside = k == first + 1 and is_definite(doc, first) and not (is_definite(doc, k) or is_given(doc, k))
        beside = beside and source(doc, first) in PEOPLE
        if beside and is_one(keys[i], OF_A_NOUN) and _is_done(doc, k):
            return k  # طلب القاضي | إحضار الشاهد
        act = behind and (_LONG_ACT.fullmatch(keys[k]) or _is_done(doc, k))
        place = place or (calls and keys[k] in PROPER and is_definite(doc, k - 1))  # دعا رئيس الحكومة | حماس
        if act or place or keys[k] in nominals.PEERS or (quoted and ACT.fullmatch(keys[k])):
            return k
    return last


def _is_done(doc: Document, k: int) -> bool:
    """Whether a noun of action at token k, no name, has its object: استبعد النائب سامي مراد | إجراء الانتخابات."""
    return bool(ACT.fullmatch(doc.keys[k])) and is_definite(doc, k + 1) and doc.keys[k] not in nominals.VERBAL_NAMES


def _is_another(doc: Document, k: int) -> bool:
    """Whether the word with the article at token k is no adjective of the one before: الندوة | الهجوم."""
    if not (is_definite(doc, k) and is_definite(doc, k - 1)) or doc.keys[k].endswith(("ي", "يه", "ين")):
        return False
    return doc.keys[k].endswith("ه") != doc.keys[k - 1].endswith(("ه", "ات"))


def _is_his(doc: Document, i: int) -> bool:
    """Whether a construct whose last word has a pronoun begins at token i: أداء موظفيه."""
    apart = not is_definite(doc, i) and doc.keys[i][0] != "و"
    return apart and owned(doc, i + 1) and doc.keys[i + 1] not in nominals.SAME


def does(doc: Document, i: int, first: int, last: int) -> bool:
    """Whether a phrase of no known speaker is the subject of the verb at token i, by its particle after it.

    أعرب and the like have no object: أعرب سامي مراد عن. With others a man's name is needed: دعا سامي مراد إلى.
    """
    verb, keys = doc.keys[i], doc.keys
    if "جدد" in verb or ("علن" in verb and last == first + 1 and is_definite(doc, first)):  # أعلن الحساب مسؤوليته
        far = min(last + FAR, len(doc))
        return last > first and keys[past_occasion(doc, i, after_asides(doc, last, far), far)] in sayings.STANCES
    if last == first or not governs(doc, i, after_asides(doc, last, min(last + FAR, len(doc)))):
        return False  # تساءل سامي، في حديثه، عن
    if is_one(verb, WITHOUT_OBJECT):
        return not takes_b(verb) or keys[last][0] == "ب"  # يرحب | بطلب المدينة الانضمام إلى
    if keys[first] in nominals.SOME_OF:
        return is_one(verb, OF_THINGS)  # تساءل أحد القراء عن
    if last - first > 3 or not has_particle(verb):
        return False
    if is_sure(doc, i) and last == first + 1 and not is_definite(doc, first):  # وحذر مراد من
        return is_name(doc, first, last)
    # سامي مراد, سامي الجابري, الجابري; not دول المنطقة
    alone = last == first + 1 and not is_one(verb, OF_THINGS)
    if is_definite(doc, first) != alone or (is_definite(doc, last - 1) and keys[last - 1][-1] != "ي"):
        return False
    if keys[first][0] == "ل" or (keys[first][0] == "ب" and len(keys[first]) > 5):
        return False  # تعهد | بتقديم مبلغ
    return not any(doc.at[k] or owned(doc, k) or ACT.fullmatch(keys[k]) for k in range(first, last))


def does_other(doc: Document, i: int, first: int, last: int) -> bool:
    """Whether the verb at token i means something else by the noun behind it: أدانت المحكمة "convicted", تعهد بلاده,
    تعهدت الشركة إرسال "undertook", علق اللوحة "hung"."""
    verb, noun = doc.keys[i], doc.keys[first]
    if "تعهد" in verb:
        return owned(doc, first) or (noun[:1] != "ب" and doc.keys[last][:1] != "ب")
    if "علق" in verb:
        # علق العامل | اللوحة على الجدار, علق المدرب آماله على, علقت النقابة الإضراب
        return noun_phrase(doc, first, last) < last or not taken.HUNG.isdisjoint(doc.keys[first : last + 1])
    if "شدد" in verb:
        return not taken.TIGHTENED.isdisjoint(doc.keys[first : last + 1])  # شدد الجيش | الحصار
    return "دان" in verb and ("محكم" in noun or noun.startswith(("المتهم", "المدان")))


def is_name(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase may be the name of a person by its form: سامي مراد, خالد الأسعد, المرزوقي; الأخير."""
    keys = doc.keys
    if keys[first] in sayings.LATTER:
        return last == first + 1
    if is_full_name(doc, first, last):
        return True
    if last == first or last > first + 4 or (is_definite(doc, first) and (last > first + 1 or keys[first][-1] != "ي")):
        return False
    if (keys[first][0] in "لب" and len(keys[first]) > 5) or keys[first].endswith(("ات", "ه", "اء")):
        return False
    if (last == first + 1 and keys[first].endswith("ا")) or keys[first].removeprefix("و") in ("اخر", "اخري"):
        return False  # تساءلت كثيرا, وأخرى اقترحت
    if keys[first] == "علي" and chars.SHADDA in doc.text[doc.starts[first] : doc.ends[first]]:
        return False  # اقترحوا عليّ
    return all(
        (not doc.at[k] or role(doc, k) == "")
        and not doc.taken[k]
        and not owned(doc, k)
        and not ACT.fullmatch(keys[k])
        and doc.at[k].keys() <= {"function", "particle"}
        and begins_word(doc, k)
        and len(keys[k]) > 2
        for k in range(first, last)
    )


def is_plain(doc: Document, i: int) -> bool:
    """Whether token i is a noun by its form, and no name: القرارات, كل الأطراف, سعيهم, بوقف."""
    key = doc.keys[i]
    if role(doc, i) == "this" or is_said(doc, i) or owned(doc, i) or ACT.fullmatch(key):
        return True
    if is_definite(doc, i):
        return key[-1] != "ي" and not source(doc, i) and key not in sayings.LATTER
    if key.endswith(("ات", "ين")) and (len(key) > 5 or (len(key) > 3 and doc.keys[i + 1].endswith("ه"))):
        return True  # خلافات, جهات متنفذة; no بركات
    return key.startswith("بال") or _WITH_ACT.fullmatch(key) is not None


def is_act(doc: Document, i: int) -> bool:
    """Whether token i is a noun of action or another thing by its form, no source: معاناة الشعب, تجاهل المطالب."""
    if source(doc, i) or is_given(doc, i):
        return False
    key = doc.keys[i]
    return "object" in doc.at[i] or bool(_MUTUAL.fullmatch(key) or ACT.fullmatch(key) or MASDAR.fullmatch(key))


def is_caused(doc: Document, i: int, first: int) -> bool:
    """Whether the noun at token `first` is what the verb at token i tells the cause of: عزا | القرار إلى أن."""
    return is_one(doc.keys[i], OF_CAUSES) and source(doc, first) == "document"


def is_blamed(doc: Document, i: int, first: int, last: int) -> bool:
    """Whether a phrase that is no name is what is blamed or done: استنكر الهجوم الإعلامي, أقرت تحويل المبلغ."""
    if doc.keys[i] in sayings.BLAMING:
        return last > first + 1 and is_definite(doc, first) and is_definite(doc, first + 1)
    return doc.at[i]["speech"].value[0] == "near" and ACT.fullmatch(doc.keys[first]) is not None


@lru_cache(maxsize=1024)
def shows(verb: str) -> frozenset[str]:
    """The nouns that a verb says alone: أبدى استعداده, أبدت قلقها; محملا الشركة المسؤولية."""
    bare = verb.lstrip("وف")
    if "حمل" in bare:
        return CHARGES
    return sayings.FEELINGS if bare.startswith(_SHOWING) else frozenset()


def says_noun(doc: Document, i: int, at: int) -> bool:
    """Whether token `at` is a plain noun that the verb at token i says: أعلن النادي تعيين مدرب, انتقد الحزب القرار."""
    if doc.keys[at] == "ما" and "عتبر" in doc.keys[i]:
        return True  # اعتبر الاتحاد ما حدث مهزلة
    if "متمني" in doc.keys[i] and doc.keys[at][:1] == "ل":
        return True  # متمنيا لهم التوفيق
    if "معلن" in doc.keys[i] and doc.keys[at][:2] == "ال" and ACT.fullmatch(doc.keys[at], 2):
        return True  # معلنة التصعيد
    what = role(doc, at)
    if not begins_word(doc, at) or doc.taken[at] or "speech" in doc.at[at]:
        return False
    if what not in ("", "this", "act") and not (what == "venue" and "object" in doc.at[at]):
        return False  # but أعلنت الوزارة | تعليق الدراسة
    verb, noun = doc.keys[i], doc.keys[at]
    if "علن" in verb or "كشف" in verb:  # an act; not أعلنت الشركة أرباحها
        return is_said(doc, at) or any(form.fullmatch(noun.removeprefix("ال")) for form in (ACT, HIS_ACT, _MUTUAL))
    if "شرح" in verb:
        return is_said(doc, at)  # شرح الوزير أهمية السد; no شرح المعلم الدرس
    if "توقع" in verb and any(stem in noun for stem in sayings.SIGNED):
        return False
    if "عتبر" in verb:  # اعتبرت النقابة الإجراء تعسفا; not اعتبرت المنظمة محظورة
        return is_definite(doc, at)
    # توقع البنك نموا; else an adverb may end so
    return is_one(verb, OF_A_NOUN) and ("توقع" in verb or not noun.endswith("ا")) and noun[0] not in "لبكو"


# Broken plurals of bodies and things with the article: الأحزاب, الأندية, البنوك no.
BROKEN = re.compile("الا..ا.|الا..يه")


def past_context(doc: Document, at: int) -> int:
    """The token after an adverbial of context at token `at`: مشيرا | في هذا الاتجاه | إلى."""
    if doc.keys[at] in sayings.INTENSELY:
        return at + 1  # التي انتقدها | بشدة | رئيس اللجنة
    if doc.keys[at] not in ("في", "خلال"):
        return at
    if at + 1 < len(doc) and doc.taken[at + 1]:  # أعلنت | في يناير | تعديل القانون
        return next((k for k in range(at + 1, len(doc)) if not doc.taken[k]), len(doc))
    here = (
        doc.keys[at + 1] in sayings.POINTING or doc.keys[at + 1] in ("ذات", "نفس") or doc.keys[at + 2] in nominals.SAME
    )
    return at + 3 if here else at


def says_after(doc: Document, i: int, at: int, end: int) -> bool:
    """Whether token `at` is a plain noun that the participle at token i says: مؤكدا أهمية الحوار, معتبرا القرار خطأ."""
    if doc.keys[at].startswith("ايا") or doc.keys[at] in ("اي", "ما"):  # مستبعدا أي تصعيد
        return "عتبر" in doc.keys[i] or is_one(doc.keys[i], (*OF_A_NOUN, *OF_CAUSES))  # معتبرا إياه خطأ
    said = is_said(doc, at)  # ملتمسا ضم الوثائق
    if not begins_word(doc, at) or (role(doc, at) not in ("", "this", "act") and not said) or doc.taken[at]:
        return False
    if "speech" in doc.at[at]:
        return False
    participle, noun = doc.keys[i], doc.keys[at]
    if "متمني" in participle and noun[0] == "ل":
        return True  # متمنيا للفريق التوفيق
    if calls_on(doc, i, at, end) or "act" in sayings.APART.get(participle.removeprefix("و"), ()):
        return True  # متعهدا إنجاز العمل: told apart before
    if doc.at[i]["speech"].value[0] == "say" or is_one(participle, OF_A_NOUN):
        return noun[0] not in "لبكو" and not noun.endswith("ا")
    if "عتبر" in participle:
        return role(doc, at) == "this" or is_definite(doc, at) or owned(doc, at) or is_definite(doc, at + 1)
    return is_said(doc, at) and (doc.at[i]["speech"].value[0] != "near" or is_one(participle, ("مبرز", "مبين")))


def accuses(doc: Document, i: int, at: int) -> bool:
    """Whether a participle that is hardly anything but speech has what it says, token `at`: متهما الشركات بالاحتكار,
    نافية ما تردد; no متهما بالقتل."""
    if not is_sure(doc, i) or not begins_word(doc, at):
        return False
    return "متهم" not in doc.keys[i] or (doc.keys[at][0] != "ب" and role(doc, at) in ("", "this", "with"))


def calls_on(doc: Document, i: int, at: int, end: int) -> bool:
    """Whether the noun phrase at token `at` is called on by the verb at token i: دعا الحزب | الحكومة إلى الحوار."""
    if not is_one(doc.keys[i], CALLING) or not begins_word(doc, at) or doc.taken[at]:
        return False
    if is_one(doc.keys[i], OF_CAUSES) and "الي" in doc.keys[at + 1 : min(end, at + NEAR)]:
        return True  # أرجع المدير | أزمة النقص في المواد أساسا إلى
    last = demanded(doc, i, at, noun_phrase(doc, at + is_said(doc, at), end))  # عزا الخبير | ارتفاع الأسعار إلى
    key = doc.keys[last] if last > at else ""
    if key in PARTICLES or (key[:1] in ("ب", "ل") and len(key) > 2 and role(doc, last) not in ("with", "prep", "time")):
        return True
    return any(_is_led(doc, k, last) for k in range(at + 1, last))  # طمأن الوزير | المواطنين | بتوفر السلع


def is_nominative(doc: Document, i: int) -> bool:
    """Whether token i tells of people and can only be a subject: المحتجون, معدو الدراسة, بعضهم."""
    key = doc.keys[i]
    if key.endswith("يون") or (key.endswith("ون") and key.startswith("الم")):
        return is_definite(doc, i) and key not in sayings.THINGS_IN_UN
    if key.endswith("و") and len(key) > 3 and not is_definite(doc, i):
        return is_definite(doc, i + 1) and not doc.at[i]
    return key in sayings.SOMEBODY
