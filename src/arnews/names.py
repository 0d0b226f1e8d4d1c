"""Names alone, without titles, as aliases have them: [نادر الصفدي] of رئيس الهيئة العميد نادر الصفدي."""

from __future__ import annotations

from typing import NamedTuple

from arnews import chars
from arnews.document import Document
from arnews.nominals import WITH_W
from arnews.phrases import IN_NAMES, begins_word, is_definite, role, source

_KUNYA = frozenset("ابو ابا ابي بو ام".split())
# Given names that look like verbs of the present: يوسف.
_LIKE_VERBS = frozenset("يوسف ياسر ياسين يحيي يعقوب يزيد يونس يسري ياسمين يارا".split())
# Whose somebody is, before the name: صديقه نزار حلمي, شقيقته سعاد خليل.
_KIN = frozenset(
    noun + ending
    for noun in (
        "صديق صديقت زميل زميلت شقيق شقيقت قريب قريبت رفيق رفيقت زوج زوجت ابن ابنت نجل نجلت حفيد حفيدت جد جدت عم عمت "
        "خال خالت صهر جار جارت مدرب مدربت مساعد مساعدت سايق سائق حارس نايب نائب والد والدت اخت ام شريك شريكت خطيب خطيبت"
    ).split()
    for ending in ("ه", "ها", "هم")
)
# What is somebody's, before his name: إلى منزل سامر خليل، الملقب بـ.
_HAD = frozenset(
    (
        "منزل بيت قضيه اقوال افاده شهاده فيلم اغاني اغنيه زفاف سيره حياه جثمان جثه كتاب روايه لوحات لوحه هدف "
        "اهداف قبر عايله عائله صور صوره سياره مسلسل مسرحيه البوم اشعار قصائد قصايد موكب هويه اعمال مقر مزرعه "
        "ضريح تماثيل تمثال ذكري رسائل رسايل ملف انصار اتباع رجال حراس ابناء اخت محبي جمهور قرب جانب لصالح "
        "منازل مواقع دور اداء براءه ادانه تسليم اسلوب صوت شخصيه مسيره تجربه مذكرات مقالات تصريحات"
    ).split()
)
_LONGEST_NAME = 5
_ADJECTIVES = ("ي", "يه")


class Name(NamedTuple):
    """Tokens `first` to `last` (exclusive) of a name, without `prefix` letters of clitics."""

    first: int
    last: int
    prefix: int = 0


def is_kunya(doc: Document, i: int) -> bool:
    """Whether token i begins a name like أبو سيف. إم of إم بي 3, which folds to the same key as أم, does not."""
    return doc.keys[i] in _KUNYA and begins_word(doc, i + 1) and doc.text[doc.starts[i]] != chars.ALEF_HAMZA_BELOW


def name_before(doc: Document, last: int, start: int) -> Name | None:
    """The name alone, without titles, that ends before token `last`: [نادر الصفدي] of العميد نادر الصفدي.

    It is read to the left: a family name may have the article, a given name has none, so the first word with an article
    before one without it is a title or an adjective; bodies begin with the noun of their kind (هيئة الإغاثة الجبلية).
    """
    first = last
    prefix = 0
    while first > start:
        k = first - 1
        key = doc.keys[k]
        if not key[0].isalpha() or doc.taken[k] or len(key) == 1 or last - k > _LONGEST_NAME + 2:
            break
        senses = doc.at[k]  # none for most words of names
        sort = source(doc, k) if senses else ""
        if senses and first < last and (sort in ("body", "media") or _kind_noun(doc, k)) and not key.startswith("لل"):
            headed = k > start and _common_head(doc, k - 1)
            described = doc.keys[first].startswith("لل") or (is_definite(doc, first) and _describes(doc, first))
            if is_definite(doc, k) and not (headed or described):
                break  # اعتقلت الشرطة | سامي مراد, أغلق الجيش | الطريق
            first = k
            prefix = _clitics(doc, k)
            if is_definite(doc, k) and headed:
                continue  # حركة المقاومة الإسلامية
            break
        if senses and (
            "alias" in senses
            or role(doc, k)
            or _speaks(doc, k)
            or (sort in ("member", "title") and (first < last or not is_definite(doc, k)))
        ):
            break
        if first < last and (key in _KIN or _begins_phrase(doc, k) or _is_had(doc, k, last)):
            break
        if first < last and is_definite(doc, k) and not _is_joined(doc, k, first):
            first = _head_of_complement(doc, first, start)
            break
        first = k
    if first < last - 1 and _is_verb_at_start(doc, first, last, start):
        first += 1
    elif _has_and(doc, first, last, start):
        prefix = 1
    if first == last - 1 and not prefix:
        prefix = _before_article(doc.keys[first])
    if first == last or not _can_be_name(doc, first, last):
        return None
    return Name(first, last, prefix)


def _head_of_complement(doc: Document, first: int, start: int) -> int:
    """The body whose name goes on with ل at token `first`: [الاتحاد الدولي] لكرة القدم; else `first` itself."""
    if doc.keys[first][0] != "ل" or not is_definite(doc, first + 1):
        return first
    k = first - 1
    while k > start and k > first - 4 and is_definite(doc, k):
        if source(doc, k) == "body":
            return k
        k -= 1
    return first


def _before_article(key: str) -> int:
    """Letters of clitics before the article: 1 in والتطبيق, 2 in وبالمنطقة, 1 in وللعاصفة."""
    size = 0
    while size < 2 and key[size] in "وفبك" and len(key) > size + 4:
        size += 1
    return size if size and key.startswith(("ال", "لل"), size) else 0


def _begins_phrase(doc: Document, k: int) -> bool:
    """Whether a word with a clitic before its article goes with none after it: المهرب والتاجر | نزار حلمي,
    بالسباق | الحصان; not والثقافة الجديدة, بالمنطقة الشرقية."""
    size = _before_article(doc.keys[k])
    if not size:
        return False
    return not (_with_article(doc, k + 1) if doc.keys[k].startswith("وال") else _describes(doc, k + 1))


def _is_had(doc: Document, k: int, last: int) -> bool:
    """Whether token k is a thing of the one whose name follows it: منزل | سامر خليل; not بيت | كتاب الله."""
    key, following = doc.keys[k], doc.keys[k + 1]
    had = key in _HAD or (key[0] in "وبلف" and key[1:] in _HAD)
    return had and last - k > 2 and following not in _HAD and not is_definite(doc, k + 1)


def _common_head(doc: Document, i: int) -> bool:
    return not is_definite(doc, i) and (source(doc, i) in ("body", "media") or _kind_noun(doc, i))


def _clitics(doc: Document, i: int) -> int:
    """Letters of clitics before a noun of a kind: 1 in بمنظمة, 0 in للشرطة, whose article is part of ل."""
    for tag in ("source", "kind"):
        sense = doc.sense(i, tag)
        if sense:
            return sense.prefix
    return 0


def _kind_noun(doc: Document, i: int) -> bool:
    kind = doc.at[i].get("kind")
    return bool(kind and kind.value == "name" and not kind.article)


def _speaks(doc: Document, i: int) -> bool:
    speech = doc.at[i].get("speech")
    return bool(speech and speech.value[1] in ("finite", "source", "participle"))


def _describes(doc: Document, i: int) -> bool:
    """Whether the word at token i describes the body before it: الاتحاد الدولي, اللجنة العليا, الهيئة المستقلة."""
    key = doc.keys[i]
    return key.endswith(_ADJECTIVES) or key == "العليا" or (key.endswith("ه") and doc.keys[i - 1].endswith("ه"))


def _with_article(doc: Document, i: int) -> bool:
    return is_definite(doc, i) or doc.keys[i].startswith("وال")


def _is_joined(doc: Document, k: int, first: int) -> bool:
    """Whether a word with the article goes with what follows: with an adjective, or inside a name (نعمت الله مراد,
    عبد الرحمن بن عوف, علاء الدين)."""
    following = doc.keys[first]
    return (
        is_definite(doc, first)
        or following.startswith(("لل", "وال", "ولل"))
        or doc.keys[k] in ("الله", "الدين")
        or doc.keys[k - 1] in IN_NAMES
        or following in ("بن", "ابن", "ال", "بنت")
    )


def _opens(doc: Document, first: int, start: int) -> bool:
    return first == start or not doc.keys[first - 1][0].isalpha()


def _is_verb_at_start(doc: Document, first: int, last: int, start: int) -> bool:
    """Whether the first word is a verb that opens its clause: وترأس سامي مراد, يرفع سامي مراد, وانتشر التطبيق."""
    key = doc.keys[first]
    if last - first < 3:  # ورنا الحداد opens none after a comma
        return first == start and key[0] == "و" and key not in WITH_W and is_definite(doc, first + 1)
    if not _opens(doc, first, start):
        return False
    if key[0] == "و":  # وفر سامر خليل, وانخفضت العملة المشفرة
        return len(key) > 2 and key not in WITH_W and (first == start or not is_definite(doc, first + 1))
    return key[0] == "ي" and key not in _LIKE_VERBS


def _has_and(doc: Document, first: int, last: int, start: int) -> bool:
    """Whether و before a name of two words is "and": ورنا حداد، المعروفة بـ."""
    key = doc.keys[first] if first < last else ""
    return last - first == 2 and key[:1] == "و" and len(key) > 3 and key not in WITH_W and _opens(doc, first, start)


def _can_be_name(doc: Document, first: int, last: int) -> bool:
    if last - first == 1:
        return source(doc, first) not in ("member", "title") and len(doc.keys[first]) > 2
    return last - first <= _LONGEST_NAME or bool(source(doc, first) or doc.sense(first, "kind"))
