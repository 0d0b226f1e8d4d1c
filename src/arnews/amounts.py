"""What stands around a number: what it counts or measures, and how exactly."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from attrs import define

from arnews import money
from arnews.cardinals import fraction_after
from arnews.document import Document, Numeral
from arnews.model import Mention, Mod, Number, NumberKind, Quantity, Unit, Value
from arnews.values import plus
from arnews.words import counted, defined, in_word, is_word, often_counted, owned, tamyiz

_NEGATIONS = frozenset("لا لم لن ولا ولم ولن فلا الا والا".split())
_BEING = frozenset("يكن تكن يعد تعد".split())
_TURNED: dict[Mod, Mod] = {"MORE_THAN": "EQUAL_OR_LESS", "LESS_THAN": "EQUAL_OR_MORE"}
_WITHOUT = frozenset(("بدون", "وبدون"))
_ON = frozenset(("علي", "عن"))
_ONE = frozenset(("واحد", "واحده", "واحدا"))
_SIZES = frozenset("عدد نسبه قيمه حجم مساحه كلفه تكلفه مجموع اجمالي سعر طول وزن ارتفاع عمق سرعه حصيله".split())
_NO_NOUN = frozenset(("particle", "number", "month"))
# What a number after it numbers, and does not count the whole after من: الدقيقة 18 من المباراة.
_NUMBERED = frozenset(
    "الدقيقه الصفحه المركز المرتبه الجوله الدوره النسخه الحلقه المرحله الفصل السنه الجزء الطابق الحصه".split()
)
# Adjectives that say with من how sure something is: من المنتظر صرفها.
_FROZEN = frozenset("العمر المنتظر المتوقع المقرر المرتقب الممكن اللازم المفترض المحتمل المؤمل المرجح".split())
_UNITS = frozenset(("currency", "sign", "money", "subunit", "unit"))
_WEATHER = frozenset("الطقس طقس البروده بروده الارصاد الصقيع الغلاف الكوكب الاحترار الجو".split())
_TREMORS = frozenset(("هزه", "الهزه"))

# ---- modifiers ------------------------------------------------------------------------------------------------------


def modifier(doc: Document, first: int, last: int) -> Mod | None:
    """How exact the amount of tokens `first` to `last` is, as the words before or after it say."""
    at = doc.at
    before = None
    for i in range(first - 5, first):  # before the text too, where nothing stands
        if "modifier" in at[i]:
            before = _before(doc, i, first)
            break
    # حوالي 500 أو أقل: the bound says more
    if (before is None or before == "APPROX") and (
        "modifier" in at[last] or "modifier" in at[last + 1] or "modifier" in at[last + 2]
    ):
        return _after(doc, last) or before
    return before


def _before(doc: Document, begin: int, first: int) -> Mod | None:
    """What the first modifier from token `begin` on that is one of the amount at `first` says."""
    for i in range(begin, first):
        sense = doc.at[i].get("modifier")
        if sense is None:
            continue
        place, mod = sense.value
        end = i + sense.size
        if end == first and place in ("before", "both"):
            if doc.keys[i] in _WITHOUT or (doc.keys[i] == "دون" and doc.keys[i - 1] == "من"):
                continue  # من دون 3 عجلات
            found: Mod = mod
            return found
        if place == "verb" and (end == first or _subject(doc, end, first)):
            # غرامة تصل إلى 500 is a bound; العجز يصل إلى 500 and ارتفع ليصل إلى 95% state the amount
            stated = mod == "EQUAL_OR_LESS" and (sense.prefix or defined(doc.keys[i - 1]))
            return None if stated else _turned(doc, i, mod)
        if place == "split" and end < first and doc.keys[first - 1] in _ON and _words(doc, end, first - 1):
            return _turned(doc, i, mod)
    return None


def _turned(doc: Document, i: int, mod: Mod) -> Mod:
    """لا يتجاوز and لم يكن يتجاوز are the other bound of يتجاوز."""
    i -= 1 + (doc.keys[i - 1] in _BEING)
    return _TURNED.get(mod, mod) if doc.keys[i] in _NEGATIONS else mod


def _subject(doc: Document, first: int, last: int) -> bool:
    """Whether tokens are the subject of a verb of measure: تتجاوز مساحتها 20, تجاوز عدد القتلى 300."""
    if not 0 < last - first < 4 or not _words(doc, first, last):
        return False
    return any(owned(doc, i) or doc.keys[i] in _SIZES for i in range(first, last))


def _words(doc: Document, first: int, last: int) -> bool:
    return all(is_word(doc.keys[i]) and "particle" not in doc.at[i] for i in range(first, last))


def _after(doc: Document, last: int) -> Mod | None:
    """تقريبا, على الأقل: after the amount, or after what it counts: 20 شخصا على الأقل."""
    at, keys = doc.at, doc.keys
    for i in range(last, last + 3):
        senses, word = at[i], keys[i]
        sense = senses.get("modifier")
        if sense and sense.value[0] in ("after", "both"):
            mod: Mod = sense.value[1]
            return mod
        if "particle" in senses or word[:1] == "و" or not is_word(word):
            return None
    return None


# ---- counted nouns --------------------------------------------------------------------------------------------------


def counted_noun(doc: Document, numeral: Numeral) -> Mention | None:
    """The noun that a number counts: after it (120 شخصا, سبعة من تلاميذه) or before it (القرى الثلاث, شخص واحد)."""
    last, before = numeral.last, numeral.first - 1
    if numeral.kind != "cardinal":
        return None
    word = doc.keys[before]
    if bracketed(doc, numeral) and often_counted(doc, last + 1):
        return doc.mention(last + 1, last + 2)  # (120) طالبا
    if doc.keys[last] == "من":
        return _whole(doc, last + 1) if word not in _NUMBERED or not numeral.digits else None
    if numeral.article and not numeral.skip and is_word(word) and not tamyiz(doc, last):
        if defined(word):
            if defined(doc.keys[before - 1]) and word.startswith("ال"):
                before -= 1  # البنوك العمومية الثلاثة
            return doc.mention(before, before + 1, 0 if doc.keys[before].startswith(("ال", "لل")) else 1)
        if owned(doc, before):  # كتبه الـ80; the first letter of بكتبه may be a clitic or not
            return None if word[0] in "وفبل" else doc.mention(before, before + 1)
    if numeral.value == 1 and not numeral.digits:
        known = doc.at[before].get("counted")
        return doc.mention(before, before + 1, known.prefix if known else 0) if is_word(word) else None
    if numeral.value == 2 and not numeral.digits and last - numeral.first == 1 and _dual(doc, before):
        known = doc.at[before].get("counted")
        return doc.mention(before, before + 1, known.prefix if known else 0)  # عضوين اثنين
    return doc.mention(last, last + 1) if counted(doc, last) else None


def _dual(doc: Document, i: int) -> bool:
    """Whether token i may be a dual; a first letter that may be a clitic is one of a noun of the lexicon only."""
    key, senses = doc.keys[i], doc.at[i]
    if len(key) < 5 or not key.endswith(("ين", "ان")) or defined(key) or not _NO_NOUN.isdisjoint(senses):
        return False
    return "counted" in senses or key[0] not in "وفبلك"


def bracketed(doc: Document, numeral: Numeral) -> bool:
    """Whether a number stands alone in brackets: (61)."""
    return doc.keys[numeral.last] == ")" and doc.keys[numeral.first - 1] == "("


def _whole(doc: Document, i: int) -> Mention | None:
    """What a number after which من stands is part of: 18 من اللاعبين, but مليون من المنتظر صرفها."""
    word = doc.keys[i]
    if not is_word(word) or word in _FROZEN or not (defined(word) or owned(doc, i) or often_counted(doc, i)):
        return None
    return doc.mention(i, i + 1) if _NO_NOUN.isdisjoint(doc.at[i]) else None


def number(doc: Document, numeral: Numeral, kind: NumberKind) -> Number:
    """The number of a numeral, of this kind, with its modifier and what it counts."""
    span = doc.span(numeral.first, numeral.last, numeral.skip)
    if numeral.tail:
        span = doc.shortened(span, numeral.tail)
    noun = counted_noun(doc, numeral) if kind == "cardinal" else None
    text = doc.text[span.start : span.end]
    mod = modifier(doc, numeral.first, numeral.last)
    return Number(span, text, numeral.value, kind, mod, noun, written(numeral))


def written(numeral: Numeral) -> str:
    """The rule of a number: how it is written."""
    return "digits" if numeral.digits else "words"


# ---- units ----------------------------------------------------------------------------------------------------------


@define(eq=False)
class Measure:
    """An amount with its unit: tokens `first` to `last` (exclusive), `skip` letters of clitics before it."""

    first: int
    last: int
    skip: int
    value: Value
    unit: Unit
    rule: str = "unit after"


_Found = tuple[int, Unit, int, int]
"""A unit: the token after it, what it is, how many of it the word says, and how many of those make one (coins)."""

# Each unit of the lexicon, made once.
_unit_of = lru_cache(maxsize=1024)(Unit)


def quantity(doc: Document, measure: Measure) -> Quantity:
    """The quantity of a measure, with its modifier."""
    first, last = measure.first, measure.last
    span = doc.span(first, last, measure.skip)
    text = doc.text[span.start : span.end]
    return Quantity(span, text, measure.value, measure.unit, modifier(doc, first, last), measure.rule)


def measure(doc: Document, numeral: Numeral) -> Measure | None:
    """A number with the unit after or before it, or None where it has none."""
    first, last, kind = numeral.first, numeral.last, numeral.kind
    if kind == "ordinal" or numeral.tail or (doc.glued[first - 1] and numeral.digits and in_word(doc, first)):
        return None
    follow = doc.at[last]
    found = None
    if not follow or not _UNITS.isdisjoint(follow):
        found = _unit(doc, last, numeral, article=kind == "fraction")
    if found is None and bracketed(doc, numeral):
        found = _unit(doc, last + 1, numeral)  # (500) ريال
        first -= found is not None
    elif found is None and numeral.scale > 1 and doc.keys[last] == "من":
        found = _unit(doc, last + 1, article=True)  # عشرة ملايين من الدولارات
        if found and doc.keys[last + 1][:2] != "ال":
            return None
    if found is None:
        if _below_zero(doc, last):
            return Measure(first, last + 2, numeral.skip, -numeral.value, _unit_of("temperature", "Cel"))
        before = _unit_before(doc, first)
        return Measure(first - 1, last, 0, numeral.value, before, "unit before") if before else None
    last, unit, says, parts = found
    if says != 1:
        return None  # خمسة مترين
    value = numeral.value
    if parts != 1:
        value = _of_parts(value, parts)
    if doc.keys[last][:1] == "و":
        last, value = _with_half(doc, last, unit, value, numeral.scale)
        if unit.kind == "currency":
            last, value = _with_coins(doc, last, value, unit.code)
    if unit.kind == "temperature" and _below_zero(doc, last):
        last, value = last + 2, -value
    return Measure(first, last, numeral.skip, value, unit)


def pair(doc: Document, i: int) -> Measure | None:
    """The dual of a unit at token i, an amount without a number: مترين, مترين ونصف المتر."""
    found = _unit(doc, i)
    if found is None or _numbered(doc, i):
        return None
    last, unit, says, parts = found
    if says != 2:
        return None
    last, value = _with_half(doc, last, unit, _of_parts(2, parts), 1)
    if unit.kind == "currency":
        last, value = _with_coins(doc, last, value, unit.code)
    return Measure(i, last, doc.at[i]["pair"].prefix, value, unit)


def one(doc: Document, numeral: Numeral) -> Measure | None:
    """A unit before a number that tells how much of it there is: دولار واحد, كيلومتر ونصف."""
    if numeral.kind != "fraction" and doc.keys[numeral.first] not in _ONE:
        return None  # most numbers
    end = numeral.first - (doc.keys[numeral.first - 1] == "و")
    half = numeral.kind == "fraction" and (end < numeral.first or (numeral.skip == 1 and doc.keys[end][0] == "و"))
    if not half and (doc.keys[numeral.first] not in _ONE or numeral.last - numeral.first > 1):
        return None
    for i in (end - 2, end - 1):  # the longer unit first: نقطة مئوية واحدة is no degree
        found = _unit(doc, i) if i >= 0 and is_word(doc.keys[i]) else None
        if found is None:
            continue
        after, unit, says, parts = found
        if after != end or says != 1 or unit.kind in ("percent", "degree"):
            continue
        last, value = numeral.last, _of_parts(1, parts)
        if half:
            last, value = _with_half(doc, after, unit, value, 1)
        elif unit.kind == "currency":
            last, value = _with_coins(doc, last, value, unit.code)  # دولار واحد و50 سنتا
        if last == after or _numbered(doc, i):
            return None
        senses = doc.at[i]
        word = senses.get("money") or senses.get("unit") or senses.get("subunit")
        return Measure(i, last, word.prefix if word else 0, value, unit)
    return None


def _numbered(doc: Document, i: int) -> bool:
    return doc.keys[i - 1].isdecimal() or doc.at[i - 1].get("number") is not None


def _of_parts(value: Value, parts: int) -> Value:
    """A number of coins in their currency: 50 سنتا is 0.5."""
    if parts == 1:
        return value
    return value / parts if isinstance(value, Fraction) else Decimal(value) / parts


def _with_half(doc: Document, i: int, unit: Unit, value: Value, scale: int) -> tuple[int, Value]:
    """An amount with a half after its unit, and the token after both: مترين ونصف المتر, مليون دولار ونصف المليون."""
    half = fraction_after(doc, i, scale)
    if half is None or isinstance(value, Decimal):
        return i, value
    last, more = half
    again = _unit(doc, last, article=True)
    if again and again[1] == unit:
        return again[0], plus(value, Fraction(more) / scale)
    return last, plus(value, more)


def _with_coins(doc: Document, last: int, value: Value, code: str) -> tuple[int, Value]:
    """20 دولارا و43 سنتا is one amount."""
    if doc.keys[last][:1] != "و":
        return last, value
    start = last + (doc.keys[last] == "و")
    coins = doc.numeral_at.get(start)
    if coins is None or (start == last and coins.skip != 1):
        return last, value
    sense = doc.at[coins.last].get("subunit")
    if sense is None or sense.prefix or sense.article or not isinstance(coins.value, int) or not isinstance(value, int):
        return last, value
    return coins.last + 1, value + Decimal(coins.value) / money.parts(sense.value[0], code)


def _unit(doc: Document, i: int, numeral: Numeral | None = None, article: bool = False) -> _Found | None:
    """The unit that begins at token i; after a number or a half it has no clitic, and the article only as told."""
    senses = doc.at[i]
    if not senses:
        code = doc.keys[i]
        return (i + 1, _unit_of("currency", code), 1, 1) if code in money.codes() else None
    if sense := senses.get("currency"):
        return i + sense.size, _unit_of("currency", sense.value[0]), 1, 1
    if (sense := senses.get("sign")) and (sense.size > 1 or not is_word(doc.keys[i])):
        return i + sense.size, _unit_of("currency", sense.value), 1, 1
    sense = senses.get("money") or senses.get("subunit") or senses.get("unit")
    if sense is None or (sense.article and not article) or (sense.prefix and (numeral or article)):
        return None
    if sense.tag == "money":
        word, says = sense.value
        code, last = money.currency(doc, i, word)
        return last, _unit_of("currency", code), says, 1
    if sense.tag == "subunit":
        coin, says = sense.value
        of = money.of_coin(doc, i, coin)
        return (i + 1, _unit_of("currency", of), says, money.parts(coin, of)) if of else None
    kind, code, says = sense.value
    last = i + sense.size
    if kind == "degree":
        settled = _degree(doc, i, last, numeral)
        return (last, settled, says, 1) if settled else None
    if code == "[oz_tr]" and (of := money.ouguiya(doc, i)):
        return last, _unit_of("currency", of), says, 1
    if doc.keys[i] == "م" and sense.size == 1 and not _is_metre(doc, i, numeral):
        return None
    return last, _unit_of(kind, code), says, 1


def _is_metre(doc: Document, i: int, numeral: Numeral | None) -> bool:
    """Whether م after a number is the metre, no "A.D." and no "engineer"."""
    if numeral is None or not numeral.digits or (isinstance(numeral.value, int) and 1000 <= numeral.value <= 2100):
        return False
    after = doc.keys[i + 1]
    return after != "." and (not is_word(after) or after[0] == "و" or "particle" in doc.at[i + 1])


def _below_zero(doc: Document, i: int) -> bool:
    return doc.keys[i] == "تحت" and doc.keys[i + 1] == "الصفر"


def _degree(doc: Document, i: int, last: int, numeral: Numeral | None) -> Unit | None:
    """درجة is of heat or an earthquake where the sentence speaks of it; else a mark or a step, if not alone."""
    first, end = doc.sentence(i)
    around = range(max(first, i - 25), min(end, i + 15))
    if _below_zero(doc, last) or any("حرار" in doc.keys[k] or doc.keys[k] in _WEATHER for k in around):
        return _unit_of("temperature", "Cel")
    if any("زلزال" in doc.keys[k] or doc.keys[k] in _TREMORS for k in around):
        return _unit_of("magnitude", "{Richter}")  # زلزال بقوة 6.2 درجة
    alone = numeral is not None and numeral.first == 0 and last == len(doc)
    return _unit_of("degree", "deg") if alone or doc.keys[i] == "°" else None


def _unit_before(doc: Document, first: int) -> Unit | None:
    """$20, %20, USD 20."""
    key, sign = doc.keys[first - 1], doc.at[first - 1].get("sign")
    if sign is not None and sign.size == 1:
        return _unit_of("currency", sign.value)
    if key in ("%", "٪") and not doc.keys[first - 2].isdecimal():
        return _unit_of("percent", "%")
    return _unit_of("currency", key) if key in money.codes() else None
