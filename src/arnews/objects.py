"""What a verb of saying takes beside a clause: a particle, a noun, an act: انتقد الحزب | القرار, دعا | إلى الحوار."""

from __future__ import annotations

import re
from functools import lru_cache

from arnews import chars, nominals, sayings, taken
from arnews.demands import CHARGES, WITH_ACT, demanded, is_led
from arnews.document import Document
from arnews.ends import is_full_name
from arnews.given import is_given
from arnews.government import (
    CALLING,
    OF_A_NOUN,
    OF_CAUSES,
    OF_THINGS,
    WITHOUT_OBJECT,
    governs,
    has_particle,
    is_one,
    is_sure,
    past_occasion,
    takes_b,
)
from arnews.openings import FAR, NEAR, PARTICLES, after_asides
from arnews.phrases import (
    ACT,
    MASDAR,
    begins_word,
    is_definite,
    is_said,
    noun_phrase,
    role,
    source,
)
from arnews.words import owned

_SHOWING = ("ابدي", "ابدت", "ابدوا", "يبدي", "تبدي", "يبدون", "مبدي")
_AGAIN = ("اعاد", "يعيد", "تعيد", "معيد")
_SAYING_AGAIN = frozenset("التاكيد التذكير التشديد التنبيه".split())
_FOR_HIM = frozenset("له لها لهم لهما لهن لنا لكم".split())
HIS_ACT = re.compile("ت..ي.(?:ه|ها|هم)")  # تكليفها; not أرباحها
_MUTUAL = re.compile("ت.ا..(?:ه|ها|هم)?")  # التعاقد, تنازله


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
        # تعهد النادي، في بيان، بمواصلة العمل
        end = doc.sentence(i)[1]
        at = past_occasion(doc, i, after_asides(doc, last, end), end)
        return owned(doc, first) or (noun[:1] != "ب" and doc.keys[at][:1] != "ب")
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
    return key.startswith("بال") or WITH_ACT.fullmatch(key) is not None


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
    if bare.startswith(_AGAIN):
        return _SAYING_AGAIN  # أعاد الحزب | التأكيد على مطالبه
    return sayings.SHOWN if bare.startswith(_SHOWING) else frozenset()


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
    if doc.keys[at] in nominals.COGNATES:
        return at + 1 + (doc.keys[at + 1][-1:] == "ه")  # أشاد المدير | إشادة بالغة | بالعمال
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
    if "متمني" in doc.keys[i] and doc.keys[at] in _FOR_HIM:
        return True  # متمنيا لهم التوفيق
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
    return any(is_led(doc, k, last) for k in range(at + 1, last))  # طمأن الوزير | المواطنين | بتوفر السلع


def is_nominative(doc: Document, i: int) -> bool:
    """Whether token i tells of people and can only be a subject: المحتجون, معدو الدراسة, بعضهم."""
    key = doc.keys[i]
    if key.endswith("يون") or (key.endswith("ون") and key.startswith("الم")):
        return is_definite(doc, i) and key not in sayings.THINGS_IN_UN
    if key.endswith("و") and len(key) > 3 and not is_definite(doc, i):
        return is_definite(doc, i + 1) and not doc.at[i]
    return key in sayings.SOMEBODY
