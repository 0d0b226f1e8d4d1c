"""What the words around quotation marks, or the first between them, say quoted words are: a name, a title, a term."""

from __future__ import annotations

from arnews import chars, nominals, sayings
from arnews.document import Document, Pair
from arnews.model import QuotationKind
from arnews.phrases import begins_word, is_accusative, is_definite, noun_phrase, role, source
from arnews.words import owned

# Talks, which say in a title what they are about: ندوة حول "مستقبل المدينة القديمة".
_TALKS = frozenset(
    "ندوه ندوات محاضره محاضرات مداخله مداخلته مداخلتها مائده مايده ورشه ملتقي لقاء عرض عرضا درس حلقه جلسه يوم "
    "مداخلات كتاب كتابا دراسه بحث مقال مقالا".split()
)
_ABOUT = frozenset(("حول", "عن"))
# So far before its subject a talk is named: مداخلة للباحث في علوم البيئة سامر خليل حول.
_TALK = 12
# شعار الدورة هو "نحو الأفق"
_IS = frozenset(("هو", "هي"))
_HEADS = frozenset("شعار عنوان اسم شعاره شعارها عنوانه عنوانها".split())
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
# Before a verb that tells of it: أن هذه الحرب "تخفي صراع القوى".
# Letters that words of the language begin with, as a foreign name may not.
_CLITIC_LIKE = "يتنسبلكفوم"
_TELLS = ("ي", "سي", "ست", "س")
_SHORT_VERBS = frozenset("تري يري تجد يجد تصل يصل تقع يقع تقف يقف تضع يضع تفي يفي تمس يمس تضر يضر تدر يدر".split())
# Participles with their particle: الرامية إلى.
_LAST = frozenset("الاخير الاخيره الجديد الجديده".split())
_BECAME = frozenset("صار صارت كان كانت بات باتت اصبح اصبحت امسي امست غدا غدت ظل ظلت بقي بقيت يعد تعد ليس ليست".split())
_GOING = frozenset("ماض سائر ساير جار باق عازم قادر عاجز ماضيه سائره سايره جاريه باقيه عازمه قادره عاجزه".split())
_AIMED = frozenset(
    "الرامي الراميه الداعي الداعيه الهادف الهادفه المتعلق المتعلقه القاضي القاضيه المتمثل المتمثله الراميان".split()
)
_WAS = frozenset("كان كانت ليس ليست".split())
_COLOURS = frozenset("احمر اسود ابيض اخضر ازرق اصفر حمراء سوداء بيضاء خضراء زرقاء صفراء".split())
_SUBJECT = 8  # tokens of a subject
_WHAT = frozenset(("ما", "من"))
# Before a clause of their own.
TURNS = frozenset("لكن ولكن بل لان وان".split())
# Words before a quotation that make it a part of their clause.
LEADING = frozenset(("prep", "that", "clause"))
_INTO = frozenset("في علي منذ خلال بعد قبل حتي دون بدون رغم وسط تحت".split())
_LONG_TIME = frozenset("لمده طيله طوال".split())
_MORE_OF = frozenset("اكثر اقل اشد افضل اسوا اعلي ادني اقرب ابعد اهم اخطر".split())
# Before nouns they make them many, as no name does: "جميع الطرق القانونية".
ALL = frozenset("جميع كل كافه كامل مختلف شتي سائر ساير اي ايه بعض معظم اغلب عدد مزيد المزيد العديد الكثير اقصي".split())
_NOT = frozenset("ليس ليست غير سوف قد مجرد".split())
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
    if key in _IS and (headed := _HEADS.intersection(keys[max(0, i - 4) : i])):
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
    if role(doc, i + 2) or not quoted[:1].isalpha() or quoted.startswith(_TELLS):
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


def is_told(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is the predicate of the noun before it, in reported speech, and not its name: أن الطريق
    "آمنة تماما", أن هذه الحرب "تخفي صراع القوى"."""
    i, begin = pair.first - 1, pair.begin
    if doc.keys[i] in _IS and _HEADS.isdisjoint(doc.keys[max(0, i - 4) : i]):
        return pair.end - begin > 3  # أن المسرح هو "البيت الذي يعود إليه"
    owned = doc.text[doc.starts[i] : doc.ends[i]].endswith(("ه", "ها", "هم"))  # أن فريقه "سيلعب للفوز"
    if is_what(doc, pair):
        return not is_definite(doc, begin) and ends_clause(doc, pair.last)
    if not owned and not is_definite(doc, i) and not doc.keys[i].startswith("لل"):
        return False
    word = doc.keys[begin]
    if opens_clause(doc, i - 1):  # أن النادي "الأهلي": its predicate has no article
        return not is_definite(doc, begin)
    if word in sayings.NEGATIONS or word in _NOT or (word in _GOING and role(doc, begin + 1) == "prep"):
        return True  # أن الحي القديم "لا يصلح للسكن"
    if (
        pair.end - begin == 2
        and not is_definite(doc, begin)
        and not is_definite(doc, begin + 1)
        and _has_that(doc, pair)
    ):
        return True
    return (
        pair.end - begin > 1
        and not is_definite(doc, begin)
        and (
            word.startswith(_TELLS)
            or word in _SHORT_VERBS
            or (word[0] == "ت" and (_is_feminine(doc, i) or _is_feminine(doc, subject(doc, pair))))
            or role(doc, begin) == "verb"
        )
        and (len(word) > 3 or (pair.end - begin > 2 and word in _SHORT_VERBS))
    )


def subject(doc: Document, pair: Pair) -> int:
    """The first word of the subject of the clause that the quotation stands in, the token before the quotation where
    none is found: أن | توصيات الخبراء "لا تناسبنا", إن | ما جرى "كارثة"."""
    for k in range(pair.first - 1, max(0, pair.first - _SUBJECT), -1):
        if opens_clause(doc, k):
            return k + 1
        if not (begins_word(doc, k) or doc.keys[k].isdecimal()):
            break
    return pair.first - 1


def is_what(doc: Document, pair: Pair) -> bool:
    """Whether the subject before the quotation is a clause: إن ما نشر عن الجسر "ملفق"."""
    head = subject(doc, pair)
    return head < pair.first - 1 and doc.keys[head] in _WHAT


def ends_clause(doc: Document, k: int) -> bool:
    """Whether what stands at token k tells of no subject before it: a sign, a preposition, a clause of its own."""
    key = doc.keys[k]
    return not begins_word(doc, k) or key in TURNS or (role(doc, k) in LEADING and key not in sayings.RELATIVES)


def opens_clause(doc: Document, k: int) -> bool:
    """Whether a subject follows token k: أن, فإن, وأن, the colon of a headline."""
    key = doc.keys[k]
    # وإن كان "even if"
    return role(doc, k) == "that" or key == ":" or key in sayings.SO or (key == "وان" and "كان" not in doc.keys[k + 1])


def _is_feminine(doc: Document, i: int) -> bool:
    return doc.keys[i].endswith(("ه", "ات")) or doc.keys[i - 1] in ("هذه", "تلك")


def _has_that(doc: Document, pair: Pair) -> bool:
    """Whether nothing but the subject of two indefinite words stands between أن and them: أن الشبكات الجديدة "خطوة
    مهمة", أن عودة اللجنة "أمر جيد"."""
    ends = not begins_word(doc, pair.last) or role(doc, pair.last) == "prep"
    for k in range(pair.first - 1, max(0, pair.first - 6), -1):
        if role(doc, k) == "that":
            return True
        if not is_definite(doc, k) and not (ends and begins_word(doc, k) and role(doc, k) in ("", "act", "prep")):
            break
    return False


def is_clause(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted says more of the noun before it, and is no name: لجان "دعت إلى العنف", مذكرتها "الرامية
    إلى فتح المعبر"."""
    begin = pair.begin
    noun = doc.at[pair.first - 1].get("kind")
    if doc.keys[begin].endswith("ت") and "speech" in doc.at[begin] and noun and noun.value == "name":
        return pair.end - begin > 1
    if doc.keys[begin + 1] in _WAS and pair.end - begin > 2:
        return True  # على جدار المدرسة "هنا كان ماء"
    work = noun and noun.value == "title"
    led = doc.keys[begin] in ALL or (noun and noun.article and doc.keys[begin] in _INTO)
    if led and not work and is_definite(doc, pair.first - 1):
        return True  # ستسلك القافلة "جميع الطرق", دخول السوق "في القريب العاجل"
    word = doc.keys[begin]
    if pair.end - begin == 1 and word.endswith("ا") and len(word) > 3 and not is_definite(doc, begin):
        # صارت السوق "خرابا", قدم عرضا "كارثيا"; no أسس المطعم "ريستورا"
        became = is_definite(doc, pair.first - 1) and doc.keys[pair.first - 2].lstrip("وف") in _BECAME
        return became or (word.endswith("يا") and doc.keys[pair.first - 1].endswith("ا"))
    if pair.end - begin > 1 and doc.keys[begin] in nominals.QUOTED_MANNERS and is_definite(doc, pair.first - 1):
        return True
    if doc.keys[begin] in sayings.RELATIVES or doc.keys[begin] in _LONG_TIME:
        return True  # شركات البناء "التي ترفع أسعارها"
    return doc.keys[begin] in _AIMED and role(doc, begin + 1) == "prep"


def describes(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is an adjective of the noun before it: الكتب «المعرفية» الرصينة, شركة "وهمية"."""
    first, second = doc.keys[pair.begin], doc.keys[pair.end - 1]
    alike = pair.end - pair.begin <= 2 and first.endswith("يه") and second.endswith("ه") and len(first) > 4
    if alike and not any(is_definite(doc, k) for k in (pair.first - 1, pair.begin, pair.end - 1)):
        # شركة "وهمية", جماعات "إسلامية متشددة"
        return doc.keys[pair.first - 1].endswith(("ه", "ات"))
    plain = first in _COLOURS or (len(first) == 6 and first[0] + first[3] + first[5] == "موه")
    if plain and pair.end - pair.begin == 1:
        return True  # خط "أحمر", مواقع "مشبوهة", صنف المنطقة "حمراء"
    if first in _MORE_OF and is_definite(doc, pair.first - 1):
        return True  # أن المعايير المعتمدة في الدراسة "أكثر تشددا"
    return (
        pair.end - pair.begin == 1
        and doc.keys[pair.begin].endswith(("ي", "يه"))
        and all(is_definite(doc, k) for k in (pair.first - 1, pair.begin, pair.last))
    )


def is_clause_of_two(doc: Document, pair: Pair) -> bool:
    """Whether two quoted words are a verb and what belongs to it, and no paper: الخوري: "نستحق التأهل"."""
    word = doc.keys[pair.begin]
    if pair.end - pair.begin != 2 or is_definite(doc, pair.begin):
        return False
    return word in sayings.NEGATIONS or (word[0] in "نتي" and doc.keys[pair.begin + 1].startswith(("ال", "لل", "بال")))
