"""Whether quoted words tell something of a subject, and so are no name of it: أن الطريق "آمنة", أن هذه الحرب "تخفي صراع
القوى"."""

from __future__ import annotations

from arnews import nominals, sayings
from arnews.document import Document, Pair
from arnews.phrases import begins_word, is_definite, role

# Before a verb that tells of it: أن هذه الحرب "تخفي صراع القوى".
TELLS = ("ي", "سي", "ست", "س")
_SHORT_VERBS = frozenset("تري يري تجد يجد تصل يصل تقع يقع تقف يقف تضع يضع تفي يفي تمس يمس تضر يضر تدر يدر".split())
_BECAME = frozenset("صار صارت كان كانت بات باتت اصبح اصبحت امسي امست غدا غدت ظل ظلت بقي بقيت يعد تعد ليس ليست".split())
_GOING = frozenset("ماض سائر ساير جار باق عازم قادر عاجز ماضيه سائره سايره جاريه باقيه عازمه قادره عاجزه".split())
# Participles with their particle: الرامية إلى.
_AIMED = frozenset(
    "الرامي الراميه الداعي الداعيه الهادف الهادفه المتعلق المتعلقه القاضي القاضيه المتمثل المتمثله الراميان".split()
)
# What begins a clause and no name, if more follows; but شعار "لن نعود" has two words.
_BEGINS = frozenset("لقد فقد انني انه انها اننا".split())
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
# شعار الدورة هو "نحو الأفق"
IS_IT = frozenset(("هو", "هي"))
HEADS = frozenset("شعار عنوان اسم شعاره شعارها عنوانه عنوانها".split())


def is_told(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is the predicate of the noun before it, in reported speech, and not its name: أن الطريق
    "آمنة تماما", أن هذه الحرب "تخفي صراع القوى"."""
    i, begin = pair.first - 1, pair.begin
    if doc.keys[i] in IS_IT and HEADS.isdisjoint(doc.keys[max(0, i - 4) : i]):
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
            word.startswith(TELLS)
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
    if doc.keys[begin] in _BEGINS and pair.end - begin > 2:
        return True  # قال الباحث بجامعة الجبل "لقد جف النهر"
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
