"""Whom a verb of saying calls on or blames, and so where its subject ends: طالب السكان | البلدية بإصلاح الجسر."""

from __future__ import annotations

import re

from arnews import nominals, sayings, taken
from arnews.document import Document
from arnews.ends import IN_NAMES
from arnews.given import begins_object, is_given
from arnews.government import (
    CALLING,
    OF_A_NOUN,
    OF_CAUSES,
    WITHOUT_OBJECT,
    complains,
    is_one,
    is_sure,
    past_occasion,
    takes_b,
)
from arnews.index import value_of
from arnews.lexicon.bodies import PROPER
from arnews.openings import after_asides
from arnews.phrases import (
    ACT,
    MASDAR,
    PEOPLE,
    is_accusative,
    is_definite,
    is_said,
    role,
    source,
)
from arnews.subjects import is_with, subject_end
from arnews.words import has_pronoun, owned

# ب with a noun of action, at the place of a subject: طالب | بتكثيف, بمعاقبة, بإعادة.
WITH_ACT = re.compile("ب(?:ت..ي.|ت.ا..|ا.{2,3}ا.|ا.ا.ه|م.ا..ه)(?:ه|ها|هم)?")
_LONG_ACT = re.compile("است(?:..ا.|.ا.ه)")
CHARGES = frozenset(f"{article}{noun}" for article in ("", "ال") for noun in ("مسؤوليه", "مسئوليه", "مسؤوليات"))
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
    end = doc.sentence(i)[1]
    at = past_occasion(doc, i, after_asides(doc, last, end), end)
    apart = at > last and not any("speech" in doc.at[k] for k in range(last, at))
    if apart and doc.keys[at][:1] == "ب" and "timeunit" not in doc.at[at]:
        return last  # أشاد عميد الكلية بالجامعة، في بيان، | بالفريق
    sure = is_one(doc.keys[i], (*WITHOUT_OBJECT, "تعهد", "فاد")) and doc.keys[last][:1] != "ب"
    for k in range(first + 1, last):
        key = doc.keys[k]
        if sure and ((is_definite(doc, first) and key.startswith("بال")) or is_led(doc, k, last)):
            return k
        if sure and key[0] == "ب" and key.endswith("ه") and value_of(key[1:-1], "verb"):
            return k  # اعترف الموقوفون | بسرقة السيارات
        if "place" in doc.at[first] and key.startswith("بال"):
            return k  # اعترفت فرنسا | بالدولة الجديدة
        acts = (
            key.startswith("بال")
            or WITH_ACT.fullmatch(key)
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


def is_led(doc: Document, k: int, last: int) -> bool:
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
        if (keys[k] == "في" and "شكك" in keys[i]) or (
            keys[k] == "من" and keys[last] != "من" and complains(keys[i]) and keys[first] not in nominals.QUANTITIES
        ):
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
