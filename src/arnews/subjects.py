"""Where the subject of a verb that takes a noun ends, and its object begins: استقبل الوزير | سفير فرنسا."""

from __future__ import annotations

import re

from arnews import chars, nominals
from arnews.document import Document
from arnews.given import DIVINE, begins_object, fixed, is_given, is_surname
from arnews.index import value_of
from arnews.joints import ADJECTIVES, ends_name, prefixed
from arnews.lexicon.bodies import PROPER
from arnews.phrases import (
    ACT,
    IN_NAMES,
    MASDAR,
    PEOPLE,
    begins_word,
    is_accusative,
    is_definite,
    noun_phrase,
    role,
    source,
)
from arnews.words import owned

_NAMES_IN_H = ("الله", "نزيه", "وجيه", "نبيه", "فقيه", "عبده", "نا")  # and names in نا: مينا
_PLURAL = re.compile("ا..ا.")  # أقسام المستشفى, أعمال اللجنة
_NOUNS = ("kind", "object", "counted", "source", "verb")
_OF_NAMES = frozenset(("nationality", "place"))
# Before a name, after an office: الخبير الاقتصادي الدكتور رشاد.
_HONOURS = frozenset(
    f"ال{noun}{ending}"
    for noun in "دكتور مهندس استاذ سيد شيخ لواء عميد عقيد مقدم نقيب فريق جنرال حاج بروفيسور امير انسه".split()
    for ending in ("", "ه")
)
_ADVERBS = frozenset(
    "قليلا طويلا كثيرا مليا مرارا سريعا جيدا اخيرا لاحقا غاضبا حزينا سعيدا وحيدا بعيدا قريبا واثقا راضيا قلقا "
    "هادئا صامتا باكيا ضاحكا عاتبا ساخرا جالسا واقفا حائرا عاجزا خائفا يائسا شاحبا حاضرا غائبا صارما حازما صريحا "
    "قاسيا فخورا مستاءا جاهزا عازما حريصا قادما عائدا هاربا ساعيا كعادته دورا نموذجا فريقا كتابا لقاء حفلا عرضا "
    "قلقا غضبا حزنا املا رفضا دعما خوفا اسفا ندما حماسا حذرا فرحا سخطا شكا عجزا حرصا صبرا "
    "حديثا حوارا مقطعا شريطا صورا وفدا وفودا".split()
)
# اجتماعا, اتصالا, أعمالا, استقبالا, تقريرا, مشروعا; no إيفانا, أريانا
_INDEFINITE = re.compile("(?:ا.ت.ا.|ا[^ويا][^وي]ا.|است.{1,2}ا.|ان..ا.|ت..ي.|م..و.|ت.ا..|ت[^اوي][^ايو].)ا")
_VARIOUS = frozenset("عديده كثيره متعدده مختلفه كبري اخري اخرون".split())
_SEVERAL = ("ون", "ين", "ات", "اء")
_DOING = re.compile("ال.ا..ين|الم.{3,5}ين")  # الفائزين, المشاركين
# Of what somebody does something the best or all: استعرض المدير العام | أهم المشاريع.
_OF_ALL = frozenset(
    "اهم ابرز اكبر اخر احدث افضل اولي اعلي اغلي اقوي اجمل جميع كافه كل بعض معظم اغلب غالبيه عدد عدده".split()
)
# What somebody does: قام المدير العام | بجولة.
_BY_ACT = frozenset(
    f"ب{noun}"
    for noun in "جوله زياره رحله "
    "خطوه مبادره حمله جهود دور عمل اعمال مهام مهمه واجب محاوله عمليه صفه فرصه فوز لقب هدف هدفين "
    "ثلاثيه ثنائيه نقطه نتيجه هزيمه جائزه وسام تجربه حياه صحه تحيه كلمه رساله وقفه قوه شده حراره حفاوه هدوء صمت "
    "حزن سعاده جروح اصابه وعكه ازمه نوبه مرض فيروس رصاص طلب شكوي دعوي استقاله طعن مقترح مشروع فكره".split()
)
# What is put, given or done: وجه النائب | سؤالا.
_GIVEN = frozenset(
    "سؤالا سوالا نداء انذارا اعتذارا طعنا استيضاحا ملتمسا التماسا عرضا طلبا درعا وساما مبلغا مقترحا تعديلا كتابا "
    "ديوانا فيلما البوما خطابا شكرا تحذيرا تهديدا وعدا تعهدا عتابا لوما نقدا انتقادا اعتراضا احتجاجا اقتراحا دعما صوتا "
    "حوارا مؤتمرا موتمرا درسا مثالا تفسيرا توضيحا ردا جوابا شرحا سوالين سؤالين".split()
)
_THINGS = frozenset(("object", "counted", "kind"))


def subject_end(doc: Document, s: int, i: int, takes: str) -> int:
    """Where the subject ends: before the object of its verb."""
    keys = doc.keys
    last = noun_phrase(doc, s, i)
    closed = (
        is_definite(doc, s) or not source(doc, s) or keys[s] in PROPER
    )  # the noun is complete; رئيس هيئة الطرق is so at its last word
    named = not source(doc, s)  # a name was seen, so that an office is his
    names = int(named)  # how many words of it; سامي الأسمر may go on, سامي مراد | المعرض does not
    plural = is_definite(doc, s) and (keys[s] in nominals.GROUPS or keys[s].endswith("ون"))  # has no name after it
    crowd = keys[s] in nominals.CROWDS or keys[s] in nominals.MANY or keys[s].endswith(("ون", "عشرات", "مئات"))
    of_body = source(doc, s) in ("body", "media") or "place" in doc.at[s]
    over = s  # tokens before this one are part of a quoted or a fixed name
    for k in range(s + 1, last):
        if k < over:
            continue
        if keys[k] in _VARIOUS and not is_definite(doc, k - 1):
            if is_definite(doc, k + 1):
                return k + 1  # أحزاب سياسية عديدة | المقترح
            continue
        if k == s + 1 and keys[k] in nominals.ABOUT_IT and keys[s] in nominals.GOVERNED:
            continue  # أنكر المدعى عليه | التهمة
        if keys[k] in nominals.SAME:
            return k + 1  # استغربت المصادر ذاتها | صدور البلاغ
        ends = _name_end(doc, k, last)
        if ends > k:
            over, closed, named = ends, True, named or fixed(doc, k) > k
            continue
        further = is_definite(doc, k + 1) or _is_noun_at(doc, k + 1)
        further = further and (keys[k][-1] == "ي" or not source(doc, k) or keys[k] in nominals.TRADES)
        if k == over > s + 1 and keys[k - 2] == "عبد" and further and is_definite(doc, k):
            names = 2
            continue  # أرجع البائع عبد السلام الخراز | الغلاء إلى
        if named and keys[k] in IN_NAMES and keys[k] not in ("ابو", "ام"):
            continue  # ريم بنت سعد
        several = keys[k][0] == "ل" and keys[k].endswith("ي") and len(keys[k]) > 5 and is_definite(doc, k + 1)
        if keys[k] in nominals.PURPOSES or (several and is_definite(doc, k - 1) and not is_given(doc, k)):
            closed = False
            continue  # بعثة الأمم المتحدة لدعم, النقابة المستقلة لموظفي الجماعات
        definite, what = is_definite(doc, k), source(doc, k)
        if (
            role(doc, k - 1) == "prep" or keys[k - 1] == "باسم" or keys[k - 1] in nominals.ONE_OF
        ):  # ممثلة المنظمة في دمشق الدكتورة سلوى
            closed = definite or "place" in doc.at[k]
            continue
        if keys[k - 1] == "(":
            continue  # حركة المقاومة الإسلامية (حماس)
        if keys[k] in DIVINE and names:
            continue  # المخرج يسري نصر | الله
        if keys[k] in _HONOURS and not named and (is_given(doc, k + 1) or not doc.at[k + 1]):
            closed = True
            continue  # الخبير الاقتصادي | الدكتور رشاد
        other = not definite and keys[k - 1] not in nominals.RANKS and _begins_other(keys[k])
        given = keys[k].endswith("ه") and keys[k + 1].endswith("يه") and not keys[k + 1].endswith(_NAMES_IN_H)
        given = given and not (definite or what)
        other = other or (closed and given and k > s + 1 and not is_definite(doc, k + 1))  # هدية تذكارية
        surname = is_given(doc, k - 1) and is_surname(doc, k) and not any(value_of(keys[k][:-1], tag) for tag in _NOUNS)
        last_name = is_given(doc, k - 1) and definite and not doc.at[k] and _ends_name(doc, k + 1)
        surname = (surname and not other) or last_name
        if (is_given(doc, k) and not other) or surname:
            named, closed, names = True, True, names + 1  # سائقة الحافلة | نجاة الهمامي
            continue
        if names and is_given(doc, s) and is_accusative(doc, k):
            return k  # دعا زياد مراد | المتظاهرين
        if closed and takes == "none" and (is_with(doc, k) or keys[k] in _BY_ACT):
            return k  # تقدمت عضو لجنة التعليم بالمجلس | بطلب
        if takes == "none" and names and role(doc, k) == "prep" and keys[k] != "من":
            return k  # وصل المبعوث الأممي هانس برغر | إلى عدن
        if keys[k] == "في" and crowd and closed and not _is_place(doc, k + 1):
            return k  # خرج سكان الحي | في مسيرة
        complete = is_definite(doc, k - 1) or keys[k - 1].startswith("لل") or "place" in doc.at[k - 1]
        if complete and closed and not (definite or what) and begins_word(doc, k) and not _goes_with(doc, k):
            if takes != "none" and (of_body or crowd):
                return k  # خصصت إيران | ميزانية, أغلق سكان الحي | باب المعمل
            if _is_thing_at(doc, k):
                return k  # حلت رئيسة الجمعية | ضيفة على
        if takes == "whom" and complete and crowd and what in PEOPLE and not definite and keys[k][0] != "و":
            return k  # التقى عدد من العمال | مدير المصنع
        if takes != "none" and crowd and keys[s].endswith("ون") and not definite and not keys[k].endswith(_SEVERAL):
            return k  # وقع مسؤولون أمنيون | عريضة
        doing = _DOING.fullmatch(keys[k]) is not None and (k > s + 1 or is_definite(doc, s))
        if takes != "none" and complete and doing and not keys[k - 1].endswith("ين"):
            return k  # كرمت الجمعية | الفائزين
        if closed and other:
            return k  # استعرض المدير العام | أهم المشاريع
        titled = k - 1 > s and _is_title(doc, k - 1) and _THINGS.isdisjoint(doc.at[k]) and not (definite or what)
        if titled or (keys[k - 1] in IN_NAMES and named):
            named, names = True, names + 1  # بن سلام, المنسقة الدكتورة | ماريا
            continue
        if plural and not definite:
            return k
        proper = keys[s] in PROPER or (takes != "none" and "place" in doc.at[s] and keys[k] not in ADJECTIVES)
        if k == s + 1 and proper and definite and not keys[k].endswith(("ي", "يه")):
            return k  # رفضت حماس | الاقتراح, افتتحت إيران | المعرض
        if takes != "none" and k == s + 1 and definite and _disagrees(doc, s, k):
            return k
        if takes == "whom" and definite and what in PEOPLE and _is_of_body(doc, s, k):
            return k  # استقبلت حركة حماس | السفير, استقبل حزب العدالة | الوزير
        whom = definite and what in PEOPLE and not source(doc, k - 1) and not keys[k].endswith("ه")
        if takes == "whom" and names and "nationality" in doc.at[k + 1] and definite and what in PEOPLE and named:
            return k  # استقبل الحاج غانم | السفير الفرنسي
        if takes == "whom" and names > 1 and whom and not _is_noun_at(doc, last):
            return k  # استقبل الوزير سامر خليل | السفير الفرنسي في مكتبه; but سامر خليل المدير العام وفدا
        family = keys[k - 1].endswith("ي") and ends_name(doc, s, k)
        thing = not keys[k].startswith(("لل", "باسم", "بال")) and (what == "document" or not (what or definite))
        thing = thing and not (keys[k][0] == "ل" and prefixed(doc, k))  # رئيس الاتحاد الدولي لكرة القدم
        if not closed:
            closed = definite or not what
            continue
        at = keys[k].startswith("بال") and (keys[k][3:] in nominals.REGIONS or source(doc, k) == "body")
        if at and k + 1 < last and source(doc, s) in PEOPLE:
            continue  # وقف رئيس قسم الجراحة بالمستشفى الجامعي سامي مراد
        if takes == "none" and (keys[k].startswith("بال") or MASDAR.fullmatch(keys[k])):
            return k  # فاز المرشح | بالمنصب
        if takes != "none" and (
            _is_other(
                doc, k, what, named or is_definite(doc, k - 1) or keys[k - 1][:2] == "لل", takes == "whom" and not named
            )
            or (definite and not what and (is_definite(doc, k - 1) or names > 1) and _is_noun(doc, k, last))
        ):
            return k
        if thing and (
            (owned(doc, k) and keys[k][0] != "و" and not keys[k].endswith(_NAMES_IN_H) and "function" not in doc.at[k])
            or (
                keys[k].endswith(("ه", "ات"))
                and is_definite(doc, k + 1)
                and keys[k][0] != "و"
                # no مدير ملعب كرة القدم
                and not (k == s + 2 and not is_definite(doc, s) and "kind" in doc.at[k - 1])
            )
            or (keys[k].endswith("ه") and keys[k + 1].endswith("يه") and not keys[k + 1].endswith(_NAMES_IN_H))
            or _is_accusative(doc, k)
            or keys[k] in nominals.ATTENDED
            or not (_THINGS.isdisjoint(doc.at[k]) or keys[k] == "عمر")
            or (
                _PLURAL.fullmatch(keys[k])
                and is_definite(doc, k + 1)
                and doc.text[doc.starts[k]] == chars.ALEF_HAMZA_ABOVE
            )
            or (keys[k][0] == "ت" and takes != "none" and ACT.fullmatch(keys[k]) and keys[k] not in nominals.ACTIVE)
        ):
            return k  # قدم الوزير | شكره, العميد حسن الراوي | كلمة الافتتاح, | مكالمة هاتفية, | هدفا رائعا
        construct = family and (is_definite(doc, k + 1) or is_definite(doc, k + 2))
        if takes == "what" and construct and not (definite or what or keys[k] in IN_NAMES or keys[k][0] in "وبل"):
            return k  # انتقد الوزير سامي الحلبي | حجب الجائزة
        act = not (what or definite) and ACT.fullmatch(keys[k]) and keys[k] not in nominals.VERBAL_NAMES
        if takes == "what" and act and named and (is_definite(doc, k + 1) or is_definite(doc, k + 2)):
            return k  # انتقد سامي الأسمر | انفراط عقد المجلس
        names += not (definite or what)
        named = named or names > 0
        closed = definite or not what or keys[k].startswith("لل")  # سامي مراد رئيس | هيئة
    return last


def _ends_name(doc: Document, k: int) -> bool:
    """Whether a surname with the article may end before token k: نبيل الرجوب | القرار, أحمد الدرش | أن."""
    return begins_object(doc, k) or role(doc, k) == "that"


def _is_place(doc: Document, k: int) -> bool:
    """Whether something that an office may stand in follows: في البرلمان, في حلب; no في مسيرة."""
    return is_definite(doc, k) or bool(source(doc, k)) or "place" in doc.at[k] or not begins_word(doc, k)


def _is_thing_at(doc: Document, k: int) -> bool:
    """Whether an indefinite feminine noun is no name by what follows it: ضيفة على, ميزانية للمشروع."""
    described = doc.keys[k + 1].endswith("ه") and not (source(doc, k + 1) or is_given(doc, k + 1))
    led = described or role(doc, k + 1) == "prep" or doc.keys[k + 1].startswith("لل")
    return led and doc.keys[k].endswith("ه") and not (is_given(doc, k) or is_given(doc, k - 1) or owned(doc, k))


def _goes_with(doc: Document, k: int) -> bool:
    """Whether an indefinite word may go on with a body: its adjective, or what it is for or at."""
    return doc.keys[k][0] in "ولبك" or bool(role(doc, k)) or "place" in doc.at[k] or is_given(doc, k)


def _begins_other(key: str) -> bool:
    """Whether an indefinite word is no part of a name by its form: أهم, اجتماعا, انتقادات."""
    acts = key.endswith("ات") and ACT.fullmatch(key[:-2]) is not None
    return acts or key in _OF_ALL or _INDEFINITE.fullmatch(key) is not None


def _name_end(doc: Document, k: int, last: int) -> int:
    """The token after a name quoted or in brackets, or of several words, that begins at token k; else k."""
    ends = fixed(doc, k)
    if "mark" in doc.at[k] and (pair := doc.pair_at(k)) and pair.closed:
        ends = pair.last
    elif doc.keys[k] == "(" and ")" in doc.keys[k:last]:
        ends = doc.keys.index(")", k) + 1
    return ends if ends <= last else k


def is_with(doc: Document, k: int) -> bool:
    """Whether ب stands before a noun of the lexicon that is no body, office or place: بطلب, بشكوى."""
    key = doc.keys[k]
    known = key[0] == "ب" and len(key) > 3 and key != "باسم" and not source(doc, k) and "place" not in doc.at[k]
    return known and ("counted" in doc.at[k] or any(value_of(key[1:], tag) for tag in ("object", "counted", "verb")))


def _is_noun_at(doc: Document, k: int) -> bool:
    """Whether a noun that may be the object stands at token k, behind the phrase: وفدا; no particle, no sign."""
    return begins_word(doc, k) and role(doc, k) == "" and doc.keys[k][0] not in "وبل"


def _is_title(doc: Document, k: int) -> bool:
    return is_definite(doc, k) and source(doc, k) in PEOPLE


def _is_noun(doc: Document, k: int, last: int) -> bool:
    """Whether a word with the article that ends a phrase is no adjective (الفرنسي، السابق) and begins no name."""
    key = doc.keys[k]
    adjective = key.endswith(("ي", "يه", "ون")) and _THINGS.isdisjoint(doc.at[k])
    adjective = adjective or (key.endswith("يه") and doc.keys[k - 1].endswith("ه"))  # هيئة الرعاية الصيدلية
    adjective = adjective or (key.endswith("يين") and doc.keys[k - 1].endswith("ين"))  # نقابة الصحفيين اليمنيين
    adjective = (
        adjective
        or key in ADJECTIVES
        or (len(key) == 6 and (key[2] == "ا" or key[4] == "ي") and key[-1] != "ه" and _THINGS.isdisjoint(doc.at[k]))
    )
    adjective = adjective or (key in nominals.DESCRIBING and k + 1 == last)  # وزراء الخارجية العرب
    if adjective:
        return False
    if k + 1 == last:  # انتقد الطبيب المعالج | قرار الوزارة: the object follows
        return (
            not begins_word(doc, last) or is_definite(doc, last) or role(doc, last) != "" or doc.keys[last][0] in "بل"
        )
    return is_definite(doc, k + 1) or doc.keys[k + 1].startswith("لل")


def _is_accusative(doc: Document, k: int) -> bool:
    """Whether an indefinite word is an object or an adverb by its ending: هدفا رائعا، عرضا، متأخرا; no name."""
    key = doc.keys[k]
    if key.endswith("ين") and len(key) > 4 and not (is_definite(doc, k) or is_given(doc, k)):  # سجل اللاعب | هدفين
        one = key[:-3] + "ه" if key.endswith("تين") else key[:-2]
        return any(value_of(one, tag) for tag in ("counted", "object", "kind", "verb"))
    if not key.endswith("ا") or len(key) < 4:
        return False
    marked = chars.FATHATAN in doc.text[doc.ends[k] - 2 : doc.ends[k]]
    doubled = len(doc.keys[k + 1]) > 3 and doc.keys[k + 1].endswith("ا")
    manner = key[0] == "م" and len(key) > 4 and not _is_surname(doc, k + 1)  # مبتسما; no مينا حنا
    return (
        marked
        or key in nominals.MANNERS
        or manner
        or doubled
        or key in _ADVERBS
        or key in _GIVEN
        or _INDEFINITE.fullmatch(key) is not None
        or any(value_of(key[:-1], tag) for tag in _NOUNS)
    )


def _is_surname(doc: Document, k: int) -> bool:
    """Whether token k may be a name after another: no article, no particle, no pronoun."""
    known = doc.at[k].keys() <= _OF_NAMES and begins_word(doc, k)
    return known and doc.keys[k][0] not in "لبو" and not owned(doc, k) and not is_definite(doc, k)


def _disagrees(doc: Document, s: int, k: int) -> bool:
    """Whether a word with the article can be no adjective of the noun before it: هنأت الرابطة | الفريق."""
    feminine = doc.keys[s].endswith("ه") and doc.keys[s].removeprefix("ال") not in nominals.MEN
    agrees = doc.keys[k].endswith(("ه", "ات", "ي")) or doc.keys[k] in ADJECTIVES
    return feminine and is_definite(doc, s) and not agrees


def _is_of_body(doc: Document, s: int, k: int) -> bool:
    """Whether the name of a body is complete before a person with the article: إيران | السفير; no جمعية حماية المستهلك,
    نقابة الأطباء."""
    key, before = doc.keys[k], doc.keys[k - 1]
    if key.endswith(("ين", "ون", "ات")) or key in nominals.GROUPS:
        return False
    if "place" in doc.at[s]:
        return k == s + 1 or is_definite(doc, k - 1)
    if source(doc, s) != "body" or k < s + 2:
        return False
    named = is_definite(doc, k - 1) or before.startswith("وال") or source(doc, k - 1) == "body" or not doc.at[k - 1]
    return named and (is_definite(doc, k - 1) or not before.endswith(("ه", "ي", "ات"))) and before not in IN_NAMES


def _is_other(doc: Document, k: int, what: str, closed: bool, whom: bool) -> bool:
    """Whether a noun of this sort after a complete name is somebody else: استقبل الوزير | سفير فرنسا.

    Not after a name: الوزير سامي مراد محافظ البنك; nor with a preposition: الأمين العام لمنظمة.
    """
    senses = doc.at[k]
    sense = senses.get("source") or senses.get("place")
    if not closed or sense is None or sense.prefix:
        return False
    if doc.keys[k].startswith("لل") or (doc.keys[k] == "المنظمه" and is_definite(doc, k - 1)):
        return False  # المدير العام للشركة, اللجنة المنظمة
    if is_definite(doc, k) and is_definite(doc, k - 1) and doc.keys[k].endswith(("ي", "يه")):
        return False  # المحلل السياسي سامي, وزارة الصحة السعودية
    return whom if what in PEOPLE else True


def is_name(doc: Document, first: int, last: int) -> bool:
    """Whether no word of a phrase is known or defined, so that before a relative, which is, it must be a name."""
    return all(
        begins_word(doc, i) and not (doc.at[i] or is_definite(doc, i) or owned(doc, i)) for i in range(first, last)
    )
