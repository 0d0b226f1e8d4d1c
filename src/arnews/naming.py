"""What the words around quotation marks, or the first between them, say quoted words are: a name, a title, a term."""

from __future__ import annotations

from arnews import chars, sayings
from arnews.document import Document
from arnews.model import QuotationKind
from arnews.phrases import begins_word, is_accusative, is_definite, noun_phrase, role, source
from arnews.predicates import HEADS, IS_IT, TELLS
from arnews.words import owned

# Talks, which say in a title what they are about: ندوة حول "مستقبل المدينة القديمة".
_TALKS = frozenset(
    "ندوه ندوات محاضره محاضرات مداخله مداخلته مداخلتها مائده مايده ورشه ملتقي لقاء عرض عرضا درس حلقه جلسه يوم "
    "مداخلات كتاب كتابا دراسه بحث مقال مقالا".split()
)
_ABOUT = frozenset(("حول", "عن"))
# So far before its subject a talk is named: مداخلة للباحث في علوم البيئة سامر خليل حول.
_TALK = 12
# Before the works of somebody: صدر له "غيمة الصيف".
_FOR_HIM = frozenset("له لها لهما عنه عنها".split())
_ISSUED = frozenset("صدر صدرت يصدر ستصدر سيصدر نشر نشرت".split())
# له في الشعر "غيمة الصيف"
_HAS = frozenset("له لها وله ولها".split())
_GENRES = frozenset(
    "الشعر النثر الروايه القصه المسرح النقد الترجمه السينما الدراما التلفزيون الادب الموسيقي الغناء الفلسفه الفكر "
    "التاريخ الرحله السيره المؤلفات الكتب الاعمال الاصدارات الدواوين الروايات المسرحيات الافلام المسلسلات".split()
)
# غنت "غيمة الصيف"
_SINGS = frozenset("غني غنت يغني تغني وغني وغنت ويغني وتغني سيغني ستغني".split())
# And with ب: شدت بـ"غيمة الصيف".
_PERFORMS = frozenset("شدا شدت يشدو تشدو صدح صدحت يصدح تصدح ترنم ترنمت".split())
_HEADED = frozenset("عنونه عنونها عنونته عنونتها عنون عنونت يعنونه عنونوه وسمه وسمها وسمته وسمتها وسمته".split())
# كتابه الأكثر نجاحا "..."
_LIKE_IT = ("ه", "ا", "ين", "ات")
_MORE = frozenset("الاكثر الاقل الاشد الاوسع".split())
_INDEFINITE = frozenset(
    "جديد جديده جديدا قصير قصيره قصيرا طويل طويله ناشئه ناشئ كبيره كبير شهير شهيره مستقله مستقل".split()
)
# So many words the noun of a work stands before the quotation where its author stands between them.
_AUTHOR = 8
# On what slogans are written: لافتات كتب على بعضها "...".
ON_IT = frozenset("عليها عليه بعضها فيها".split())
INSCRIBED = frozenset("كتب خط نقش دون حفر وكتب وخط".split())
BANNERS = frozenset("لافتات لافته يافطات يافطه لوحات شعارات لافتتين".split())
SUCH_AS = sayings.SUCH | frozenset("قبيل غرار يتقدمها تتقدمها يتقدمهم ضمنها وابرزها واهمها ومنها وبينها".split())
_ADJECTIVES = frozenset(
    "الجديد القديم الكبير الصغير الشهير الاول الثالث الرابع الخامس الاخير السابق القادم المقبل العريق المعروف المستقل "
    "القصير الطويل المعاصر الواسع الثاني الموازي العام الخاص الحر الاسود الابيض الاحمر الاخضر الازرق "
    "الحاكم المعارض المتطرف المشهور الضخم الحديث العملاق الموحد المصور المشترك".split()
)
# What takes a name with ب: تسميتها بـ"الواحة".
_CALLED = frozenset(
    "تسميته تسميتها تسميتهم المسمي المسماه المسميه يسمي تسمي سمي سميت يدعي تدعي المعنون المعنونه معنون معنونه "
    "موسوم موسومه الموسوم الموسومه لقب يعرف تعرف عرف عرفت".split()
)
RENAMED = frozenset("اسم اسمه اسمها اسمهم".split())
_IS_CALLED = frozenset("يسمي تسمي سمي سميت يعرف تعرف عرفت".split())
_FAR = 7  # and so far before it
# Letters that words of the language begin with, as a foreign name may not.
_CLITIC_LIKE = "يتنسبلكفوم"
_LAST = frozenset("الاخير الاخيره الجديد الجديده".split())
# A verb of winning stands so far before the title that is won.
_WON = 12
# What a paper or a body gives out, so that its name may follow: وفق تقرير "الأفق".
PUBLISHED = frozenset("تقرير مقال دراسه بحث منشور".split())


def named_before(doc: Document, i: int) -> QuotationKind | None:
    """What the noun at or before token i says the quotation after it is: تنظيم "الراية", الطريق السريع "M5"."""
    if i < 0:
        return None
    keys, at = doc.keys, doc.at
    key, phrase = keys[i], at[i - 1].get("kind")
    if key == "ب":
        if _back_to(doc, i, _PERFORMS):
            return "title"  # وشدت المطربة بـ"زهرة الوادي"
        if keys[i - 1] in _HEADED:
            return "title"  # تدوينة عنونها بـ"كلمة أخيرة"
        called = at[i - 2].get("kind")  # ما يسمى بـ
        if _back_to(doc, i - 1, _IS_CALLED):
            return "name"  # يسمى المكان بـ"عين القمر", عرفت في القرن الماضي بـ"مدينة الورد"
        if keys[i - 1] not in _CALLED and not (phrase and phrase.value == "alias") and not (called and called.size > 1):
            return None  # نددت النقابة بـ"كل أشكال العنف"
        i -= 1  # المعنون بـ
        key, phrase = keys[i], at[i - 1].get("kind")
    elif key == ":" and phrase and phrase.value in ("title", "alias"):
        i -= 1
        key, phrase = keys[i], at[i - 1].get("kind")
    if key == "الي" and _back_to(doc, i, RENAMED):
        return "name"  # غيرت اسم الشركة إلى "نيوفيل"
    if key in _ABOUT:
        return _talk(doc, i)
    if key == "بعد" and ("ordinal" in at[i - 1] or keys[i - 1] in _LAST) and owned(doc, i - 2):
        work = at[i - 2].get("kind")  # روايته الثالثة بعد "ممر الريح"
        return "title" if (work and work.value == "title") or keys[i - 2].startswith("عمل") else None
    if key in IS_IT and (headed := HEADS.intersection(keys[max(0, i - 4) : i])):
        return "name" if "اسم" in headed else "title"
    if key in _SINGS or (begins_word(doc, i) and keys[i - 1] in _SINGS):
        return "title"
    if key in _GENRES and keys[i - 1] in ("في", "من") and keys[i - 2] in _HAS:
        return "title"
    if key == "في" and keys[i - 1] in ("البطوله", "بطوله"):
        return "title"
    if key in _FOR_HIM and keys[i - 1].lstrip("وف") in _ISSUED:
        return "title"
    if key in ON_IT and (keys[i - 1] in INSCRIBED or not BANNERS.isdisjoint(keys[max(0, i - 6) : i])):
        return "title"
    such = i - 1 if key == ":" and keys[i - 1] in SUCH_AS else i
    if keys[such] in SUCH_AS and (listed := _listed(doc, such)):
        return listed
    senses = at[i]
    if not key[0].isalpha():
        return None
    kind: QuotationKind
    sense = at[i - 2].get("kind")  # ما يطلق عليه
    if not sense or sense.size != 3:
        sense = phrase if phrase and phrase.size == 2 else senses.get("kind")
    if sense and sense.value == "partial":
        return "partial"  # ما وصفه "حملة تشويه"
    if "speech" in senses and not (sense and doc.text[doc.ends[i] - 1] == chars.ALEF_MAKSURA):
        return None  # تدعي "..." is no تدعى "..."
    if sense:
        kind = sense.value
        if kind == "name" and (owned(doc, i) or key in RENAMED) and (work := at[i - 1].get("kind")):
            return "title" if work.value == "title" else kind  # كتابا سماه "نوافذ"
        return kind
    k = i
    if keys[i - 1] in _MORE and not is_definite(doc, i):
        k = i - 2  # كتابه الأكثر نجاحا "..."
        if (sense := at[k].get("kind")) and (sense.article or sense.value == "title"):
            kind = sense.value
            return kind
    adjectives = True
    while k > i - 3 and k > 0 and (is_definite(doc, k) or keys[k].startswith("لل")) and not role(doc, k):
        # adjectives stand between: كتابه الأول "..."; but اعتبر الحزب القرار "خطوة أولى"
        adjectives = adjectives and (keys[k].startswith("لل") or _is_adjective(doc, k))
        k -= 1
        key, senses = keys[k], at[k]
        if not key[0].isalpha() or ("speech" in senses and senses["speech"].value[1] != "participle"):
            return None
        sense = at[k - 1].get("kind")  # ما يسميه الأهالي
        if not sense or sense.size != 2:
            sense = senses.get("kind")
        if sense and sense.article and key.endswith("يه") and _is_described(doc, k - 1):
            continue  # فعاليتها المسرحية السنوية: an adjective
        if sense and sense.article and not adjectives:
            return None
        if sense and (sense.article or key.startswith("ال") or sense.value == "name" or key.endswith(("ه", "ها"))):
            kind = sense.value
            return kind
    return _described_before(doc, i) or _written_by(doc, i) or _headed(doc, i)


def _headed(doc: Document, i: int) -> QuotationKind | None:
    """A name of one word that the language does not have, behind a longer noun phrase: منظمة أرباب العمل "نيوتيكا"."""
    word = doc.keys[i + 2]
    if begins_word(doc, i + 3) or doc.at[i + 2] or is_definite(doc, i + 2) or len(word) < 4 or word[0] in _CLITIC_LIKE:
        return None
    if word.endswith(("ه", "ات", "ين", "ون")) or not begins_word(doc, i):
        return None
    for k in range(i - 1, max(-1, i - _AUTHOR), -1):
        if not begins_word(doc, k) or role(doc, k) or "speech" in doc.at[k]:
            return None
        noun = doc.at[k].get("kind")
        if noun and noun.value == "name" and not noun.article and noun.size == 1:
            return "name" if noun_phrase(doc, k, i + 1, whole=True) == i + 1 else None
    return None


def _back_to(doc: Document, i: int, words: frozenset[str]) -> bool:
    """Whether one of them stands a few words before token i, without a sign between."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        if not begins_word(doc, k):
            break
        if doc.keys[k].lstrip("وف") in words:
            return True
    return False


def _described_before(doc: Document, i: int) -> QuotationKind | None:
    """What a noun says with an indefinite adjective behind it: شركة ناشئة "نيوفيل", فيلم وثائقي "وجوه المدينة"."""
    noun = doc.at[i - 1].get("kind")
    key, head = doc.keys[i], doc.keys[i - 1]
    if not noun or noun.article or noun.value not in ("name", "title") or is_definite(doc, i):
        return None
    if role(doc, i) or "speech" in doc.at[i]:
        return None
    if key not in _INDEFINITE and not (key.endswith(("ي", "يه", "يا")) and len(key) > 4):
        return None
    if any(head.endswith(ending) != key.endswith(ending) for ending in ("ه", "ا")):
        return None
    quoted = doc.keys[i + 2]
    if role(doc, i + 2) or not quoted[:1].isalpha() or quoted.startswith(TELLS):
        return None  # جماعة محلية "يصعب وصفها"
    if quoted.endswith(_LIKE_IT) and not begins_word(doc, i + 3):
        return None  # جماعة محلية "متشددة"
    kind: QuotationKind = noun.value
    return kind


def _written_by(doc: Document, i: int) -> QuotationKind | None:
    """A title where its author stands between it and the noun: قصيدة الشاعر نادر مراد "غيمة الصيف"."""
    for k in range(i - 1, max(-1, i - _AUTHOR), -1):
        if not begins_word(doc, k) or role(doc, k):
            return None
        noun = doc.at[k].get("kind")
        if noun and noun.value == "title" and not noun.article and noun.size == 1:
            return "title" if source(doc, k + 1) in ("title", "member") and is_definite(doc, k + 1) else None
    return None


def _is_adjective(doc: Document, k: int) -> bool:
    """Whether the word with the article at token k may be an adjective of a noun before it that has the article too."""
    key = doc.keys[k]
    if is_accusative(doc, k) and not doc.keys[k - 1].endswith("ين"):
        return False  # وعد البنك المزارعين "قروضا ميسرة"
    return key.endswith(("ي", "ه", "ان", "ين")) or key in _ADJECTIVES or "ordinal" in doc.at[k]


def _is_described(doc: Document, i: int) -> bool:
    """Whether a feminine adjective may say more of the word at token i: فعاليتها المسرحية, الفرقة المسرحية."""
    return doc.keys[i].endswith(("تها", "ته")) or (is_definite(doc, i) and doc.keys[i].endswith(("ه", "ات")))


def _talk(doc: Document, i: int) -> QuotationKind | None:
    """A title where a talk is named before its subject: ندوة علمية حول "حماية المستهلك"."""
    far = _TALK if doc.keys[i] == "حول" or doc.keys[i - 1] in ("كان", "كانت") else 3
    for k in range(i - 1, max(-1, i - far), -1):
        senses = doc.at[k]
        if doc.keys[k] in _TALKS or (doc.keys[k][0] in "ول" and doc.keys[k][1:] in _TALKS):
            return "title"
        if "mark" in senses or "stop" in senses or "speech" in senses or doc.keys[k] in ":،":
            return None
    return None


def _listed(doc: Document, i: int) -> QuotationKind | None:
    """The kind of works or bodies of which some are named: مؤلفات أبرزها "..."."""
    for k in range(i - 1, max(0, i - 8), -1):
        sense = doc.sense(k, "kind")
        if "stop" in doc.at[k]:
            break  # من "الأفق". وعلى غرار "دلتا"
        if sense:
            kind: QuotationKind = sense.value
            return kind
    return None


def is_won(doc: Document, first: int, far: int = _WON) -> bool:
    """Whether a title that somebody is called by is a prize: توجت سلمى بلقب "ملكة الورد"."""
    return not sayings.WON.isdisjoint(doc.keys[max(0, first - far) : first])
