"""Whom the circumstances at the head of a sentence tell of, where its verb has no subject: وخلال زيارة الوزير، قال."""

from __future__ import annotations

from collections.abc import Callable

from arnews.actors import agrees, can_act
from arnews.document import Document
from arnews.given import is_given
from arnews.inflection import verb
from arnews.nominals import OFFICIAL
from arnews.phrases import IN_NAMES, begins_word, is_accusative, is_definite, noun_phrase, role, source
from arnews.roles import COMMAS, PEOPLE, counts, is_counted
from arnews.sayings import BUT_HE, SO_HE, SUBJECTS
from arnews.starts import FAR, clause_start
from arnews.subjects import is_with, subject_end
from arnews.words import owned

# What somebody does when he speaks, by its noun.
_OCCASIONS = frozenset(
    "زياره لقاء جوله مشاركه حضور وصول عوده مغادره افتتاح تدشين تفقد استقبال تروس ترؤس كلمه محاوله رد تعليق سوال "
    "سؤال استجواب مناقشه مواجهه القاء توقيع خروج دخول انتهاء مرافعه محاضره مداخله خطاب ظهور اطلاله تسلم تكريم تقديم "
    "عرض".split()
)
_ASKED = frozenset(("سوال", "سؤال", "استجواب", "مناقشه", "مواجهه"))  # بسؤال المتهم
# With these the writer comes to whom he asks.
_WE_MEET = frozenset(
    "سالنا التقينا قابلنا زرنا وجدنا صادفنا حاورنا استوقفنا اقتربنا توجهنا تحدثنا هاتفنا اتصلنا جالسنا رافقنا ناقشنا "
    "حادثنا استطلعنا استمعنا جلسنا قصدنا دخلنا".split()
)
_EXCEPT = frozenset("الا غير بيد كما علي".split())  # إلا أنه, بيد أنها
_BEFORE_VERB = frozenset("قد لا لم لن سوف سبق".split())
CONFESSED = frozenset("اعترف اعترفت اعترفوا اقر اقرت اقروا انكر انكرت انكروا".split())
_CAUGHT_BY = frozenset("القبض توقيف اعتقال ايقاف ضبط استنطاق استجواب".split())
_CATCHING = frozenset(
    "ضبط ضبطت اوقف اوقفت اعتقل اعتقلت استدعت استدعي استجوب استجوبت استنطق استنطقت واجه واجهت احال احالت اقتاد "
    "اقتادت".split()
)
_SUSPECTS = frozenset(
    "متهم متهمه متهمين متهمون مشتبه مشتبها جاني جناه شاب شبان شابين شخص اشخاص شخصين رجل امراه فتاه سيده سائق "
    "سائقه لص لصوص مجرم مجرمين موقوف موقوفه موقوفين موقوفون سارق معتدي قاتل قاتله عامل عامله خادمه مروج مروجين "
    "مهرب مهربين".split()
)
_PERSONS_MANY = frozenset("شبان اشخاص لصوص جناه الجناه الشبان اللصوص".split())
_LONG = 32
_BEFORE = frozenset("هامش ختام مستهل بدايه نهايه اعقاب اطار معرض سياق".split())  # على هامش مشاركة الوزير


def questioned(doc: Document, i: int) -> bool:
    """Whether somebody is asked by a noun with ب at token i: وبسؤال | والدة الطفل قالت."""
    key = doc.keys[i].removeprefix("و")
    return key[:1] == "ب" and key[1:] in _ASKED


def attending(doc: Document, first: int, i: int, gender: str) -> tuple[int, int] | None:
    """The person who does what the circumstances before the verb at token i tell: وفي محاولة من الوزير لتهدئة السوق،
    أكد; لدى وصول رئيسة الوزراء إلى المطار، قالت; no بعد لقائه الوزير، قال."""
    keys = doc.keys
    if questioned(doc, first):
        at = first
    elif role(doc, first) == "prep" or role(doc, first) == "time":
        at = first + 1 + (keys[first + 1] in _BEFORE)
        if keys[at] not in _OCCASIONS:
            return None
    else:
        return None
    if i > first + 2 * FAR or keys[i][0] in "وف":
        return None
    k = at + 1 + (keys[at + 1] == "من")
    if not (can_act(doc, k) or is_given(doc, k)) or k >= i:
        return None
    commas = [n for n in range(k, i) if keys[n] in COMMAS]
    if any((main := verb(doc, n)) and main.sure for n in range(k, i)) or (commas and commas[-1] != i - 1):
        return None
    last = noun_phrase(doc, k, i)
    last = next((n for n in range(k + 1, last) if _is_adjunct(doc, n)), last)
    feminine = keys[k].endswith("ه") and not is_given(doc, k)
    return (k, last) if last > k and (is_given(doc, k) or feminine == (gender == "f")) and gender != "p" else None


def _is_adjunct(doc: Document, n: int) -> bool:
    """Whether a preposition is written to the word at token n that no office needs: وزير التموين | لتهدئة السوق."""
    key = doc.keys[n]
    return key.startswith("بال") or (key[0] == "ل" and doc.keys[n - 1] not in OFFICIAL and not is_given(doc, n))


def _past_pronoun(doc: Document, p: int) -> int:
    """The token after the particle and the pronoun that begin a clause at token p, and a negation; else p: لكنه | رفض;
    إلا أنه لم | يكشف; وهو | يعمل."""
    keys = doc.keys
    at = p + (keys[p + 1] in SO_HE) if role(doc, p) in ("prep", "adverb", "") or keys[p] in _EXCEPT else p
    if at == p and keys[p] not in BUT_HE and keys[p] not in SUBJECTS:
        return p
    return at + 1 + (keys[at + 1] in _BEFORE_VERB)


def goes_on(doc: Document, first: int, i: int, gender: str) -> bool:
    """Whether the sentence that begins at token `first` begins with a verb that has no subject of its own, as the one
    before has it: افتتح الوزير المعرض. وتفقد الأجنحة، مؤكدا; وأهدت الجائزة إلى والدتها; no وتابع الجمهور المباراة."""
    p = clause_start(doc, first, i)
    at = _past_pronoun(doc, p)
    main = verb(doc, at) if p < at < i else None
    if main and main.gender in ("", gender) and main.takes != "dead":
        return True  # لكنه رفض الكشف عن الأرقام، معتبرا; وهي لم تعلق على ذلك، مؤكدة
    main = verb(doc, p) if p < i else None
    if main is None or not (main.sure or doc.keys[p][0] == "و") or main.takes == "dead" or "place" in doc.at[p]:
        return False
    if main.gender not in ("", gender):
        return False
    if is_accusative(doc, p + 1):
        return True  # وشكر العاملين في الوزارة
    if can_act(doc, p + 1) or is_given(doc, p + 1):
        return False
    to_whom = doc.keys[p + 1].startswith("لل") or (doc.keys[p + 1][0] == "ل" and owned(doc, p + 1))
    if role(doc, p + 1) == "prep" or is_with(doc, p + 1) or to_whom:
        return True  # وقضت بسجن المتهم, وأنشد لأمه قصيدته
    last = noun_phrase(doc, p + 1, i)
    if main.takes != "none" and not agrees(doc, p + 1, main.gender):
        return True  # واستعرض أرقام العجز
    if main.takes == "none" or "speech" in doc.at[p] or last == p + 1 or source(doc, p + 1):
        return False
    object_first = is_definite(doc, p + 1) or owned(doc, p + 1)
    return object_first and bool(not begins_word(doc, last) or role(doc, last) in ("prep", "time") or doc.taken[last])


def met(doc: Document, first: int, i: int, gender: str) -> tuple[int, int] | None:
    """The person whom the writer meets before the word at token i, since token `first`, and who speaks: سألنا الحاج
    محمود عن الأسعار فقال; اقتربنا من أم صالح فغطت وجهها قائلة."""
    for k in range(i - 2, first - 1, -1):
        if doc.keys[k].removeprefix("و").removeprefix("ف") not in _WE_MEET:
            continue
        at = k + 1 + (role(doc, k + 1) == "prep")
        named = is_given(doc, at) or doc.keys[at] in IN_NAMES
        if not (named or can_act(doc, at)):
            return None
        acts = (n for n in range(at + 1, i) if _is_adjunct(doc, n) or ((main := verb(doc, n)) and main.sure))
        last = next(acts, i)
        last = min(last, noun_phrase(doc, at, i))
        feminine = (doc.keys[at].endswith("ه") or doc.keys[at] == "ام") and not is_given(doc, at)
        fits = gender in ("m", "f") and (is_given(doc, at) or feminine == (gender == "f"))
        return (at, last) if last > at and fits else None
    return None


def beside(doc: Document, first: int, i: int, gender: str, is_known: Callable[[int], bool]) -> tuple[int, int] | None:
    """The subject that stands between its verb and the participle or noun at token i: قاطعته نائبة | قائلة; واكتفت
    السكرتيرة | بالقول."""
    for k in range(i - 2, max(first, i - FAR) - 1, -1):
        if doc.keys[k + 1] in COMMAS:
            return None
        main = verb(doc, k)
        if main is None or not main.sure or main.takes == "dead":
            continue
        if main.takes == "whom" or (gender and main.gender != gender) or not (can_act(doc, k + 1) or is_known(k + 1)):
            return None
        return (k + 1, i) if subject_end(doc, k + 1, i, main.takes) == i else None
    return None


def is_quiet(doc: Document, first: int, i: int) -> bool:
    """Whether nobody is seen to speak or act in the sentence that begins at token `first`, before the participle at
    token i, which goes on with who spoke before: ويتلقى 120 طفلا العلاج، مشيرا إلى."""
    p = clause_start(doc, first, i)
    heads = any(can_act(doc, k) or is_given(doc, k) for k in (p, p + 1, p + 2))
    says = any("speech" in doc.at[k] and doc.at[k]["speech"].value[1] == "finite" for k in range(first, i))
    return not (heads or says or _named_at_end(doc, first, i - 1))


def after_object(doc: Document, first: int, i: int) -> tuple[int, int] | None:
    """The person with a name who ends the clause before a comma and the participle at token i, behind the object of his
    verb: لخص المطلوب رئيس الجمعية محمود سعد، لافتا; no استقبل الوفد بحضور رئيس الجمعية محمود سعد."""
    p = clause_start(doc, first, i)
    main = next((found for k in (p, p + 1) if (found := verb(doc, k))), None)
    whom = _named_at_end(doc, first, i - 1)
    if main is None or whom is None or main.gender != "m" or main.takes not in ("what", "whom"):
        return None
    k = whom[0]
    complete = k > p + 2 and (is_definite(doc, k - 1) or "place" in doc.at[k - 1]) and not source(doc, k - 1)
    between = any(role(doc, n) in ("that", "clause") or verb(doc, n) for n in range(p + 2, k))
    return whom if complete and not between and not any(can_act(doc, n) for n in range(p, k)) else None


def _named_at_end(doc: Document, first: int, last: int) -> tuple[int, int] | None:
    """The office with a name that ends before token `last`."""
    for k in range(max(first, last - FAR), last):
        if source(doc, k) in PEOPLE and not doc.at[k]["source"].prefix and noun_phrase(doc, k, last) == last:
            return (k, last) if any(is_given(doc, n) for n in range(k + 1, last)) else None
    return None


def arrested(doc: Document, first: int, i: int, gender: str) -> tuple[int, int] | None:
    """Who was caught before the verb of confession at token i: ضبطت الشرطة شابا متلبسا، واعترف بأنه; ألقي القبض على
    المشتبه به، فأقر بجريمته."""
    keys = doc.keys
    for k in range(i - 2, max(first, i - _LONG) - 1, -1):
        bare = keys[k].removeprefix("و").removeprefix("تم")
        if bare in _CAUGHT_BY:
            at = k + 1 + (keys[k + 1] in ("علي", "من"))
        elif bare in _CATCHING:
            at = next((n for n in range(k + 1, min(k + FAR, i)) if _is_caught(doc, n)), i)
        else:
            continue
        last = noun_phrase(doc, at, i) if at < i and _is_caught(doc, at) else at
        last = next((n for n in range(at + 1, last) if role(doc, n) == "prep" or keys[n] == "متلبسا"), last)
        if keys[at + 1] in ("به", "بها", "بهم", "فيه", "فيها", "فيهم") and at < i:  # المشتبه به
            last = at + 2
        several = keys[at].endswith(("ين", "ون")) or keys[at] in _PERSONS_MANY or is_counted(doc, at)
        woman = keys[at].endswith("ه") and not (several or keys[at].endswith("مشتبه"))
        fits = gender == "p" if several else (gender == "f") == woman and gender != "p"
        return (at - counts(doc, at - 1), last) if last > at and fits else None
    return None


def _is_caught(doc: Document, n: int) -> bool:
    """Whether somebody who may have done it stands at token n."""
    return doc.keys[n].removeprefix("ال").removesuffix("ا") in _SUSPECTS or is_counted(doc, n)
