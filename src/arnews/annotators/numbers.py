"""Numbers: cardinals, ordinals and fractions that count or order something.

`arnews.numerals` reads whatever looks like a number; here it is told which of them is one. A number that names a thing
(a law, a telephone, a road), a score and a word that only looks like a number (ست "lady", ألّف "wrote") are none.
"""

from __future__ import annotations

from collections.abc import Iterator

from arnews.amounts import bracketed, modifier, number
from arnews.document import Document, Numeral
from arnews.model import Number, NumberKind
from arnews.words import counted, defined, in_word, is_word, often_counted, owned, tamyiz

_OPENING = frozenset("([{«\"'“”‘‹")
_CLOSING = frozenset("»\"'”’“")
_DASHES = frozenset("-–—ـ\N{MINUS SIGN}")
_JOINS = frozenset("-–—/\\:_.@=&#*×+~")
_TIMES = frozenset(("x", "X", "×", "*"))
_BULLETS = frozenset(("-", ".", ")", "/", "–", "ـ", "«", '"', "“"))
_STARTS = frozenset(("", "\n", ".", ":"))
_CLAUSES = frozenset("اذا ان كذلك لا".split())
_KICKS = frozenset(("ركله", "ضربه", "رميه"))
_STOPS = frozenset((".", ":", "؟", "!"))
# A sign of these stands beside each score, item, dimension and enclosed number.
_SIGNS = frozenset((*_CLOSING, *_DASHES, *_TIMES, *_BULLETS, "(", ")", "]", "}"))


def annotate(doc: Document) -> Iterator[Number]:
    """Yield the numbers that stand in no time, range or quantity."""
    taken = doc.taken
    labelled = -1  # the end of the last number that was a name: in المادتين 5 و6 so is the next
    for numeral in doc.numerals:
        if taken[numeral.first] or not doc.free(numeral.first, numeral.last):
            continue
        if numeral.digits and (
            _label(doc, numeral) or (labelled >= numeral.first - 2 and doc.keys[labelled] in ("و", "،", ","))
        ):
            labelled = numeral.last
            continue
        kind = _kind(doc, numeral)
        if kind:
            doc.take(numeral.first, numeral.last)
            yield number(doc, numeral, kind)


def _kind(doc: Document, numeral: Numeral) -> NumberKind | None:
    """What kind of number this is, None where it is none."""
    if numeral.kind == "ordinal":
        return "ordinal" if _is_ordinal(doc, numeral) else None
    if numeral.first < 4 and _alone(doc, numeral):
        return _kind_alone(numeral)
    if numeral.kind == "fraction":
        return "fraction" if _is_fraction(doc, numeral) else None
    if numeral.digits:
        return _kind_of_digits(doc, numeral) if _is_amount(doc, numeral) else None
    if numeral.article:
        return _kind_of_defined(doc, numeral)
    return "cardinal" if _is_word_number(doc, numeral) else None


def _alone(doc: Document, numeral: Numeral) -> bool:
    """Whether there is no other word in the text: nothing speaks against the number then."""
    first, last = numeral.first, numeral.last
    if len(doc) - last > 3:
        return False
    return not any(key.isalnum() for key in (*doc.keys[:first], *doc.keys[last:]))


def _kind_alone(numeral: Numeral) -> NumberKind:
    return "ordinal" if numeral.article and numeral.kind == "cardinal" else numeral.kind


# ---- digits ---------------------------------------------------------------------------------------------------------


def _label(doc: Document, numeral: Numeral) -> bool:
    """Whether a word before digits makes them a name: المادة 12, القرار رقم (1701), بوينغ 737."""
    if numeral.article:
        return False
    i = numeral.first - 1
    if doc.keys[i] in _OPENING or doc.keys[i] == ":" or (doc.keys[i] == "." and doc.keys[i - 1] == "ص"):
        i -= 1
    return doc.at[i].get("label") is not None or (_of_council(doc, i) and not counted(doc, numeral.last))


def _is_amount(doc: Document, numeral: Numeral) -> bool:
    """Whether digits are an amount: no identifier, score, list item, footnote, dimension or year."""
    first, last, glued = numeral.first, numeral.last, doc.glued
    if (glued[first - 1] or glued[last - 1]) and _runs_on(doc, numeral):
        return False
    before = doc.keys[first - 1]
    if (before in _SIGNS or doc.keys[last] in _SIGNS) and _is_marked(doc, numeral):
        return False
    if (before in _STARTS and _opens_item(doc, numeral)) or _is_part_of_name(doc, numeral) or _is_code(doc, numeral):
        return False
    return not _like_year(numeral) or _counts(doc, numeral)


def _is_marked(doc: Document, numeral: Numeral) -> bool:
    """Whether a sign beside the number says that it is no amount."""
    return (
        _is_score(doc, numeral) or _is_enclosed(doc, numeral) or _is_item(doc, numeral) or _is_dimension(doc, numeral)
    )


def _runs_on(doc: Document, numeral: Numeral) -> bool:
    """Whether the number is joined to what stands before or after it: 10:30, 737-800, 5G, #وسم2."""
    before, last = numeral.first - 1, numeral.last
    if before >= 0 and doc.glued[before] and (not _may_touch(doc, before) or in_word(doc, numeral.first)):
        return True
    after = doc.keys[last]
    if not doc.glued[last - 1]:
        return False
    if after == "." and is_word(doc.keys[last + 1]):
        return False  # دفعوا 7 مليارات.وأوضحت
    return (after in _JOINS and doc.glued[last] and doc.keys[last + 1].isalnum()) or (
        after.isascii() and after.isalnum()
    )


def _may_touch(doc: Document, i: int) -> bool:
    """Whether token i may touch the number after it: an opening sign, a clitic, a word without its space (عام2011)."""
    key = doc.keys[i]
    if key in _JOINS:
        return key in ":*" and not (i and doc.glued[i - 1] and doc.keys[i - 1].isdecimal())
    if key in (".", ",", "،", "'"):
        return not (i and doc.glued[i - 1] and doc.keys[i - 1][-1:].isalnum())
    if i and doc.glued[i - 1] and doc.keys[i - 1] in "#@_":
        return False  # #وسم2
    return not key.isascii() or not key.isalnum()


def _is_score(doc: Document, numeral: Numeral) -> bool:
    """3 - 1, 2 - صفر."""
    before, last = numeral.first - 1, numeral.last
    if doc.keys[before] in _DASHES and doc.keys[before - 1].isalnum():
        return isinstance(numeral.value, int) and abs(numeral.value) < 1000
    return doc.keys[last] in _DASHES and (doc.keys[last + 1].isdecimal() or doc.keys[last + 1] == "صفر")


def _is_enclosed(doc: Document, numeral: Numeral) -> bool:
    """A number alone in brackets, or at the end of a short name in quotation marks: (61), [2], محطة «الشروق 4»."""
    first, last = numeral.first, numeral.last
    after = doc.keys[last]
    if doc.keys[first - 1] in _OPENING and after in (")", "]", "}"):
        return last - first == 1 and not (bracketed(doc, numeral) and often_counted(doc, last + 1))
    if after == "من" and doc.keys[first - 1] == "(" and doc.keys[last + 1] in _KICKS:
        return True  # the minute: سجل الهدف سعيد (79 من ركلة جزاء)
    return (
        after in _CLOSING and doc.glued[last - 1] and not _OPENING.isdisjoint(doc.keys[max(0, first - 4) : first - 1])
    )


def _is_item(doc: Document, numeral: Numeral) -> bool:
    """The number of an item of a list: 2 - يمنع, 4. اختر لونا, .4- ألعاب."""
    first, last = numeral.first, numeral.last
    before, after = doc.keys[first - 1], doc.keys[last]
    if doc.keys[first] == ".":
        return after in _DASHES
    if last - first > 1 or last + 1 >= len(doc):
        return False
    if before in ("", "\n"):
        return after in _BULLETS
    return after == "." and before in _STOPS and numeral.value < 100 and doc.glued[last - 1] and not doc.glued[last]


def _opens_item(doc: Document, numeral: Numeral) -> bool:
    """A number at the beginning before what it does not count, the item of a list: 2 العوض المعنوي, 5 إذا خرج."""
    after = doc.keys[numeral.last]
    return numeral.scale == 1 and numeral.value < 100 and (after.startswith("ال") or after in _CLAUSES)


def _is_dimension(doc: Document, numeral: Numeral) -> bool:
    """85 × 53."""
    before, last = numeral.first - 1, numeral.last
    return (doc.keys[before] in _TIMES and doc.keys[before - 1].isdecimal()) or (
        doc.keys[last] in _TIMES and doc.keys[last + 1].isdecimal()
    )


def _is_part_of_name(doc: Document, numeral: Numeral) -> bool:
    """iPhone 11, أوسلو 1, الأمر عدد 161: a word before it that it counts nothing after."""
    i = numeral.first - 1
    before = doc.keys[i]
    if "month" in doc.at[numeral.last] and numeral.value < 32:
        return True  # قوى 14 آذار: a day that the times left alone is a name
    if before[before[:1] == "و" :] in _NUMBERED_NAMES:
        return numeral.scale == 1 and not counted(doc, numeral.last)
    if before == "العدد" and (doc.keys[i - 1] in ("في", "من") or doc.keys[numeral.last + 1] in _PAPERS):
        return True  # صدر العدد 24 من مجلة الفنون; نشرت القصة في العدد 6، السنة الثالثة
    latin = before.isascii() and before.isalpha() and len(before) > 1
    place = "place" in doc.at[i] and numeral.value < 10
    return (latin or place or before == "عدد") and not counted(doc, numeral.last)


# Arms, makes, rulers (لويس الـ14) and years (عام 2964); they count as subjects too: باعت نوكيا 3 ملايين هاتف.
_NUMBERED_NAMES = frozenset(
    "كتيبه الكتيبه لواء اللواء الفرقه فرقه الوحده سريه السريه ميركافا كاتيوشا قسام نوكيا بيجو مرسيدس رينو هواوي شاومي "
    "اوميغا فيتامين سويوز الحلقه الجزء جزء حلقه مي فيسبوك "
    "لويس بنديكت هنري يوحنا الامازيغيه عام العام سنه السنه".split()
)

_PAPERS = frozenset("مجله المجله مجلتنا صحيفه الصحيفه جريده الجريده نشره النشره دوريه".split())


def _of_council(doc: Document, i: int) -> bool:
    """Whether token i ends the name of the council whose resolutions have numbers: قرار مجلس الأمن الدولي 1701."""
    i -= doc.keys[i] == "الدولي"
    if doc.keys[i] != "الامن" or doc.keys[i - 1] != "مجلس":
        return False
    return any("قرار" in key for key in doc.keys[max(0, i - 4) : i - 1])


def _is_code(doc: Document, numeral: Numeral) -> bool:
    """A telephone, an account: many digits in a row, or zeros before them."""
    digits = doc.keys[numeral.first]
    if numeral.last - numeral.first > 1 or len(digits) < 5 or often_counted(doc, numeral.last):
        return False
    if digits[0] == "0" or doc.keys[numeral.first - 1] == "+":
        return True
    return len(digits) > 6 and any("label" in doc.at[i] for i in range(max(0, numeral.first - 4), numeral.first))


def _like_year(numeral: Numeral) -> bool:
    whole = numeral.digits and isinstance(numeral.value, int) and numeral.last - numeral.first == 1
    return whole and 1800 <= numeral.value <= 2100


def _counts(doc: Document, numeral: Numeral) -> bool:
    """Whether something shows that a number from 1800 to 2100 is no year."""
    return often_counted(doc, numeral.last) or modifier(doc, numeral.first, numeral.last) is not None


def _kind_of_digits(doc: Document, numeral: Numeral) -> NumberKind:
    """الدورة الـ12 is the twelfth, الدول الـ27 are twenty-seven, and so are الـ22 لاعبا."""
    if not numeral.article or numeral.value != int(numeral.value) or counted(doc, numeral.last):
        return "cardinal"
    return "ordinal" if _numbered(doc, numeral.first - 1) else "cardinal"


def _numbered(doc: Document, i: int) -> bool:
    """Whether the noun of token i is one of a series: defined, and no plural."""
    key = doc.keys[i]
    return is_word(key) and (defined(key) or owned(doc, i)) and not _plural(key)


def _plural(key: str) -> bool:
    """Plurals of people and things by their form: sound ones, and those of the patterns أفعال, أفعلة, فعلاء, فعول."""
    stem = key[key.index("ال") + 2 :] if defined(key) and "ال" in key else key
    if stem.endswith(("ات", "ون", "ين", "اء")):
        return True
    broken = stem[0] == "ا" and len(stem) == 5 and (stem[3] == "ا" or stem.endswith("ه"))
    return broken or stem in _PLURALS


_PLURALS = frozenset(
    "دول مدن قري كتب فرق غرف اسر سفن شهور اشهر سنوات مواد بنود فصول مقاعد مراكز مناطق مدارس مصانع مواقع منازل "
    "ملاعب مشاريع قتلي جرحي مرضي اسري ضحايا رجال نساء شهداء وزراء نواب ركاب عمال طلاب حكام ثوار رهائن جنود بنوك شركاء "
    "اخوه بلدان انديه".split()
)


# ---- words ----------------------------------------------------------------------------------------------------------


def _is_word_number(doc: Document, numeral: Numeral) -> bool:
    """Whether number words without the article are a number."""
    if numeral.last - numeral.first > 1 or numeral.value < 0:
        return True
    word, before, after = doc.keys[numeral.first][numeral.skip :], doc.keys[numeral.first - 1], doc.keys[numeral.last]
    if numeral.value == 1:
        return _is_one(doc, numeral, before, after)
    if numeral.value == 0:
        return (
            before not in _DASHES
            and after not in (*_DASHES, "/")
            and before != "/"
            and before not in ("تحت", "دون", "فوق")
        )
    if word in ("الف", "الفا"):
        return _is_thousand(doc, numeral, word)
    if word in ("ست", "تسع"):  # ست is "lady" too, تسع "holds": تسع القاعة 500 شخص
        return counted(doc, numeral.last)
    if word == "متين":  # "solid", and 200 in speech: متين وعشرين, متين واحد وعشرين
        return numeral.last in doc.numeral_at
    return True


def _is_one(doc: Document, numeral: Numeral, before: str, after: str) -> bool:
    """شخص واحد is one; واحد من أهم, كل واحد and في آن واحد count nothing."""
    if modifier(doc, numeral.first, numeral.last):
        return True
    if (
        numeral.skip
        or doc.keys[numeral.first] in (before, after)
        or after in ("من", "تلو", "منهم", "منها")
        or "particle" in doc.at[numeral.first - 1]
    ):
        return False
    return is_word(before) and not defined(before) and before not in _NO_NOUNS


_NO_NOUNS = frozenset("ان وقت كل اي بان واي وكل لكل نوع".split())


def _is_thousand(doc: Document, numeral: Numeral, word: str) -> bool:
    """ألف is the verb "wrote" too (ألف كتابا), and a letter; it counts a common noun, or stands after بـ, لـ or نحو."""
    if modifier(doc, numeral.first, numeral.last) or numeral.value == 2000:
        return True
    if word == "الفا":
        return True
    after = doc.keys[numeral.last]
    if often_counted(doc, numeral.last) and not after.endswith("ا"):
        return True
    return bool(numeral.skip) and doc.keys[numeral.first][numeral.skip - 1] in "بل" and counted(doc, numeral.last)


def _kind_of_defined(doc: Document, numeral: Numeral) -> NumberKind | None:
    """القرى الثلاث are three, الطابق العشرون the twentieth; مجموعة العشرين is a name."""
    i = numeral.first - 1
    before = doc.keys[i]
    noun = is_word(before) and (defined(before) or owned(doc, i))
    if not noun and (numeral.value == 1 or doc.keys[numeral.first] == "الست"):
        return None  # عبد الواحد, الست فيروز
    if tamyiz(doc, numeral.last) if noun else counted(doc, numeral.last):
        return "cardinal"
    if numeral.skip or not is_word(before):
        return None
    if numeral.value < 11 and numeral.last - numeral.first == 1:
        return "cardinal" if defined(before) and numeral.value else "cardinal" if noun and numeral.value > 1 else None
    if modifier(doc, numeral.first, numeral.last):
        return "cardinal"
    if not noun or numeral.scale > 1:
        return None
    return "cardinal" if _plural(before) else "ordinal"


# ---- ordinals -------------------------------------------------------------------------------------------------------

# The first words of months of two (تشرين الثاني), and آل, whose key is the article's (آل ثاني).
_BEFORE_NO_ORDINAL = frozenset("كانون تشرين ربيع جمادي ال".split())
# Rulers whose name looks defined, and queens: feminine ordinals stand alone more often than after a name.
_RULERS = frozenset("الحسن الناصر القديس اليزابيث اليزابث كاترين كاثرين مارغريت".split())


_OF_LAW = frozenset(clitic + word for clitic in ("", "و", "ب", "ل") for word in ("الماده", "الفقره", "البند", "ماده"))
_OF_LAW |= {"للماده", "للفقره", "للبند", "وللماده"}
_LAWS = frozenset("الدستور القانون النظام دستور قانون مدونه ظهير".split())


def _is_ordinal(doc: Document, numeral: Numeral) -> bool:
    """Whether an ordinal orders something: no month (تشرين الثاني), no king (محمد السادس), no gas (ثاني أكسيد)."""
    i, word = numeral.first - 1, doc.keys[numeral.first]
    before, after = doc.keys[i], doc.keys[numeral.last]
    gas = after == "اكسيد" or (after == "وثاني" and doc.keys[numeral.last + 1] == "اكسيد")
    if before in _OF_LAW or (before == "الفصل" and doc.keys[numeral.last + 1] in _LAWS):
        return False  # المادة السادسة is a name, as المادة 6 is
    if gas or before in _BEFORE_NO_ORDINAL or "month" in doc.at[i] or after in ("امس", "باول", "ما") or word == "باول":
        return False
    if not numeral.article:
        return not before.isdecimal() and "number" not in doc.at[i]  # 30 ثانية
    if not is_word(before) or numeral.skip or numeral.value > 20:
        return True
    if before in _RULERS or (before[0] == "و" and before[1:] in _RULERS):
        return False
    feminine = word.endswith(("ه", "ي")) and not word.endswith("ثاني")
    if feminine or defined(before) or owned(doc, i) or before.endswith("ني"):  # أعجبني الأول
        return True
    return not doc.at[i].keys().isdisjoint(("particle", "place", "nationality"))


# ---- fractions ------------------------------------------------------------------------------------------------------

_OF_TIME = frozenset(
    "ساعه الساعه سنه السنه عام العام يوم اليوم شهر الشهر قرن القرن ليل الليل ليله نهار النهار عقد "
    "دقيقه شوط الشوط موسم اسبوع".split()
)


def _is_fraction(doc: Document, numeral: Numeral) -> bool:
    """Whether a fraction is a share: no round (ربع النهائي), no part of a period (النصف الأول), no clock (والنصف)."""
    after = doc.keys[numeral.last]
    if numeral.digits or numeral.last - numeral.first > 1:
        return True
    if "نهائي" in after or "سنوي" in after or "دوري" in after or after in _OF_TIME:
        return False
    if numeral.article:
        return modifier(doc, numeral.first, numeral.last) is not None or doc.keys[numeral.first - 1] in (
            "الي",
            "علي",
            "عن",
        )
    if numeral.tail:
        return True
    if after.endswith(("ي", "يه")) and not defined(after) and "place" not in doc.at[numeral.last]:
        return False  # نصف آلية, نصف شهري
    senses = doc.at[numeral.last]
    return after == "من" or (is_word(after) and "particle" not in senses) or "number" in senses
