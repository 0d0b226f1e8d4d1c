"""What quoted words are by themselves, by what stands behind them or elsewhere in the text: a name that is known."""

from __future__ import annotations

from arnews.document import Document, Pair
from arnews.given import is_given, is_surname
from arnews.lexicon.acronyms import LETTERS
from arnews.lexicon.agencies import NAMED
from arnews.model import QuotationKind
from arnews.phrases import begins_word, is_definite, role, source
from arnews.words import has_digit, owned

# Words in the names of companies and papers: "نيوفيل القابضة", "ديلي أفق".
_OF_COMPANIES = frozenset(
    "القابضه هولدينغ هولدنغ كابيتال غروب جروب موتورز ايرلاينز نيوز تايمز بوست ميديا تيليكوم تلكوم فارما سبورت سبورتس "
    "اويل بتروليوم انرجي تكنولوجيز فاينانس انفست ديلي تريبيون جورنال يونايتد".split()
)
# And what they deal in: "الوادي للتأمين".
_SECTORS = frozenset("للملاحه للتامين للبترول للطيران للاتصالات للاسمنت للانشاءات للادويه للمقاولات".split())
# Banks that are called by their place: "صور الإسلامي".
_BANKS = frozenset("الاسلامي التجاري الوطني الاهلي العقاري الصناعي الدولي المالي الاول".split())
# Bodies that a name begins with, article and all: "الحزب الحر".
_BODIES = frozenset("الحزب الحركه الجبهه الجمعيه المنظمه النقابه الرابطه الاتحاد".split())
# "نيوفيل" التابعة للبنك
_OWNED = frozenset("الخاصه الخاص التابعه التابع المملوكه المملوك الشهير الشهيره".split())
# "نيوفيل"، وهي شركة محلية
_IT_IS = frozenset("هو هي وهو وهي".split())
_IS = _IT_IS | frozenset("كان كانت سيكون يكون".split())
_HEADINGS = frozenset(("عنوان", "شعار"))
_AS_HEADING = frozenset(("عنوانا", "شعارا"))
_LONG = 8  # tokens of what is known by its letters
# So many tokens before and behind a name its noun is looked for.
_NEAR = 2000
_OFTEN = 10  # and so many times
_AROUND = 7  # tokens around a work that tell what it is
# Around a series that is read.
_READ = frozenset(
    "روايه روايات رواياته قصص كتب كتبه افلام اعماله اعمالها مسلسل حلقات حلقه اجزاء جزء جزءا جزءها الروايات للكاتب "
    "للكاتبه للروائي ادب كوميكس انيميشن الدراميه دراميه مقالات".split()
)
_SERIES = frozenset("سلسله سلسلته سلسلتها السلسله بسلسله وسلسله لسلسله".split())
# How words of the language end more than names do.
_FORMS = ("ي", "يه", "ه", "ات", "ين", "ون", "ا")


def is_body(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is the name of a body by its own first word: "هيئة تحرير الشام"."""
    begin, end = pair.begin, pair.end
    kind = doc.at[begin].get("kind")
    if not kind or kind.prefix or kind.value != "name" or end - begin < 2:
        return False
    if source(doc, begin) == "body" and source(doc, pair.first - 1) in ("title", "member"):
        return not is_definite(doc, pair.first - 1)  # رئيس "جمعية أسر صيادي الساحل"
    if kind.article:  # "الحركة المدنية الديمقراطية"
        key, size = doc.keys[begin], end - begin
        common = key in _BODIES or (size > 2 and key.endswith("ه") and source(doc, begin) == "body")
        if size > 2 and is_definite(doc, begin + 1) and doc.keys[begin + 2][0] == "ل" and source(doc, begin) == "body":
            return True  # "البنك المصري لتنمية الصادرات"
        return common and all(is_definite(doc, k) for k in range(begin, end))  # no "التنظيم العقلي الجيد"
    # "مدرسة وطنية متقدمة" describes
    return any(
        # "جمعية نور للبيئة"; but ساحة "للصراع" describes
        is_definite(doc, k) or "place" in doc.at[k] or (k > begin + 1 and doc.keys[k].startswith("لل"))
        for k in range(begin + 1, min(end, begin + 4))
    )


def is_known(doc: Document, pair: Pair, glossed: bool = True) -> bool:
    """Whether it is a place, an agency or the like; or what follows in brackets tells that it is a name."""
    begin, end = pair.begin, pair.end
    if tuple(doc.keys[begin:end]) in NAMED or _is_spelled(doc, begin, end):
        return True
    if end - begin > 1 and (
        not _OF_COMPANIES.isdisjoint(doc.keys[begin:end])
        or (doc.keys[end - 1] in _SECTORS and (is_definite(doc, begin) or "place" in doc.at[begin]))
    ):
        return True
    if _is_foreigner(doc, pair) or _is_initials(doc, pair):
        return True
    if end - begin == 2 and "place" in doc.at[begin] and doc.keys[begin + 1] in _BANKS:
        return True  # "صور الإسلامي"
    if end - begin == 2 and (doc.keys[begin],) in NAMED and not doc.at[begin + 1] and not is_definite(doc, begin + 1):
        return True  # "غوغل أفق"
    senses = doc.at[begin]
    for tag in ("place", "agency", "acronym") if senses else ():
        known = senses.get(tag)
        if known and not known.prefix and known.size == end - begin and known.value != "AGENCIES":
            return True
    return glossed and is_glossed(doc, pair)


def _is_foreigner(doc: Document, pair: Pair) -> bool:
    """Whether a nationality with the article describes words without one, as it does names alone: «نيوفيل» الفرنسية,
    "نيوفيل" التابعة للبنك."""
    nation = doc.at[pair.last].get("nationality")
    described = nation and nation.article and not nation.prefix
    return bool(
        (described or doc.keys[pair.last] in _OWNED)
        and not any(is_definite(doc, k) or role(doc, k) for k in range(pair.begin, pair.end))
        and not doc.keys[pair.last].endswith(("ين", "ون"))
    )


def _is_initials(doc: Document, pair: Pair) -> bool:
    """Whether somebody is named by letters with stops: "ع. م."."""
    keys = doc.keys[pair.begin : pair.end]
    return len(keys) > 2 and "." in keys and all(key == "." or (len(key) == 1 and key.isalpha()) for key in keys)


def _is_spelled(doc: Document, begin: int, end: int) -> bool:
    """Whether a name is spelled in letters: "إف إم", "بي بي سي"."""
    while end - begin > 2 and (doc.keys[end - 1].isdecimal() or doc.keys[end - 1] == "."):
        end -= 1  # "آي أو إس 15.2"
    if end - begin > 3 and LETTERS.issuperset(doc.keys[end - 3 : end]):
        return True  # "نيوفيل إي إس جي 10"
    return end - begin > 1 and LETTERS.issuperset(doc.keys[begin:end])


def is_named_elsewhere(doc: Document, pair: Pair) -> bool:
    """Whether the text has the words after the noun of their kind, without quotation marks: عمال "نيوفيل" ... شركة
    نيوفيل."""
    keys, begin, end = doc.keys, pair.begin, pair.end
    words = keys[begin:end]
    if end - begin == 1 and (
        doc.at[begin] or is_definite(doc, begin) or len(words[0]) < 4 or words[0].endswith(_FORMS)
    ):
        return False
    k, far = max(0, begin - _NEAR), begin + _NEAR
    for _ in range(min(keys[k:far].count(words[0]), _OFTEN)):
        k = keys.index(words[0], k, far)
        noun = doc.at[k - 1].get("kind")
        if noun and noun.value == "name" and not noun.article and k != begin and keys[k : k + end - begin] == words:
            return True
        k += 1
    return False


def explained(doc: Document, pair: Pair) -> QuotationKind | None:
    """What the noun right behind tells that it is: "نيوفيل"، وهي شركة محلية; "نيوفيل"، شركة محلية."""
    keys, k = doc.keys, pair.last
    comma = keys[k] == "،"
    k += comma
    is_it = keys[k] in _IT_IS
    k += is_it
    heads = pair.first == doc.sentence(pair.first)[0]  # "نيوفيل" شركة محلية
    noun = doc.at[k].get("kind") if comma or is_it or heads else None
    if "ال" + keys[k] in keys[pair.begin + 1 : pair.end]:
        return None  # "تلكؤ الشركة المنفذة" وهي شركة محلية
    if not noun or noun.article or noun.prefix or noun.size > 1 or noun.value not in ("name", "title"):
        return None
    if not is_it and (is_definite(doc, k + 1) or not begins_word(doc, k + 1)):
        return None
    kind: QuotationKind = noun.value
    return kind


def is_person(doc: Document, begin: int, end: int) -> bool:
    """Whether a name of several tells who the father is, "سامر بن رامي الحداد", or begins with a given name alone."""
    if role(doc, begin) or not 0 < end - begin < 10:
        return False
    if end - begin == 1:  # العاشق "هاني"; but "صدام"
        return is_given(doc, begin) and not doc.at[begin] and _is_of_one(doc, begin - 2)
    if doc.keys[begin + 1] in ("بن", "بنت"):
        return end - begin > 2
    return end - begin < 5 and is_given(doc, begin) and all(is_surname(doc, k) for k in range(begin + 1, end))


def _is_of_one(doc: Document, i: int) -> bool:
    """Whether the noun at token i tells who is named after it: العاشق, حبيبته."""
    return owned(doc, i) or doc.keys[i].startswith(("ال", "وال", "لل", "بال"))


def is_heading(doc: Document, pair: Pair) -> bool:
    """Whether what follows tells that it is a heading: "الوردة والنهر" هو عنوان الكتاب, اختار "كفى" شعارا."""
    following, second = doc.keys[pair.last], doc.keys[pair.last + 1]
    return following in _AS_HEADING or (following in _IS and second in _HEADINGS)


def is_dated(doc: Document, pair: Pair) -> bool:
    """Whether the year of a work follows: "أحياء في البحر" (1982)."""
    keys, last = doc.keys, pair.last
    year = keys[last + 1]
    return keys[last] == "(" and keys[last + 2] == ")" and len(year) == 4 and year.isdecimal()


def is_work(doc: Document, pair: Pair) -> bool:
    """Whether a series is one that is read, as the words around tell: سلسلة "الجبل" المكونة من 12 رواية."""
    if doc.keys[pair.first - 1] not in _SERIES:
        return False
    around = doc.keys[max(0, pair.first - _AROUND) : pair.first - 1] + doc.keys[pair.last : pair.last + _AROUND]
    return not _READ.isdisjoint(around) or not _READ.isdisjoint(key[1:] for key in around)


def code(doc: Document, pair: Pair, named: QuotationKind | None) -> QuotationKind | None:
    """The kind of a code in letters and digits, and of what letters stand for: "M5", a term; "قناة 12", "iOS 15"."""
    keys, begin, size = doc.keys, pair.begin, pair.end - pair.begin
    if keys[begin] == "#":
        return "title"  # وسم "#لا_للغلاء"
    if (
        2 < size < _LONG
        and not named
        and keys[pair.last] == "("
        and pair.last + 1 < len(doc)
        and not (source(doc, begin) or "kind" in doc.at[begin])
    ):
        k = pair.last + 1  # "العلوم والهندسة والرياضيات" (STEM)
        short = keys[k]
        return "term" if len(short) > 1 and short.isupper() and not is_known(doc, pair, False) else None
    if size > 2 or len(keys[begin]) > 4 or not (has_digit(keys[begin]) or has_digit(keys[pair.end - 1])):
        return None
    if named and size == 2 and not doc.glued[begin]:
        return None
    if size == 2 and ("kind" in doc.at[begin] or (keys[begin].isascii() and len(keys[begin]) > 2)):
        return "name"
    return "term"


def is_glossed(doc: Document, pair: Pair) -> bool:
    """Whether a name's Latin letters follow, or what its share won: "نيوفيل" (Neofil), "نيوفيل" (+3,5 في المائة)."""
    keys, last = doc.keys, pair.last
    if keys[last] != "(":
        return keys[last] == "باغلاق"  # a share: «نيوفيل» بإغلاق 1.2 درهم
    gloss = keys[last + 1]
    close = last + 2 if keys[last + 2] == ")" else last + 3
    if keys[close] == ")" and tuple(keys[last + 1 : close]) in NAMED:
        return True  # "بايت دانس" (تيك توك)
    return (gloss.isascii() and gloss.isalpha()) or (gloss in "+-" and keys[last + 2].isdecimal())
