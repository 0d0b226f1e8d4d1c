"""The dateline: where a report was filed and by whom, at the start of one of the first paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from arnews.document import Document
from arnews.lines import NEWLINE, newlines
from arnews.model import Dateline, Mention
from arnews.phrases import is_definite, role

# Titles, bylines and summaries may come before it.
_PARAGRAPHS = 8
_LONGEST = 34
_PLACE = 3
# A place alone is a dateline before a report of so many tokens at least.
_REPORT = 8
_BYLINE = 5
_DASHES = frozenset("-–—")
_DATE_SIGNS = _DASHES | {"،", ",", "/"}
# What ends a paragraph that is no title, and what is no first name of a writer.
_STOPS = frozenset((".", "…", "؟", "!", "»", '"', "”"))
_OFFICE = frozenset(("source", "kind", "object", "speech", "place"))
_SEPARATORS = frozenset("-–—/:،,()[]ـ.|_")
_SIGNS = _SEPARATORS - {"ـ"}  # no letter is one of them
_NO_PLACE = frozenset(("agency", "speech", "month"))
_GRAMMAR = frozenset(("prep", "that", "clause", "pronoun", "with"))
_FINAL = frozenset("-–—/:)]ـ")
# What a date between place and agency is made of, besides digits and the names of months and days.
_DATE_WORDS = frozenset("ه م هجريه ميلاديه الموافق موافق في يوم من عام سنه".split())


def annotate(doc: Document) -> Iterator[Dateline]:
    start, seen = 0, 0
    for end in chain(newlines(doc), (len(doc),)):
        if end > start:
            found = _dateline(doc, start, end) or _placed(doc, start, end)
            if found:
                yield found
                return
            seen += 1
            if seen == _PARAGRAPHS:
                return
        start = end + 1


def _dateline(doc: Document, start: int, end: int) -> Dateline | None:
    """The dateline at the start of a paragraph: place, date, agency, with signs between them."""
    if end > start + _LONGEST:
        end = start + _LONGEST
    i, places = _places(doc, start, end)
    if not places and doc.keys[i] not in _SEPARATORS and "agency" not in doc.at[i]:
        return None  # most paragraphs
    agencies: list[Mention] = []
    known = "place" in doc.at[start]
    signs = dates = 0
    credited = False  # عجمان: «الخليج», without a sign after it
    last = i
    while i < end:
        agency = _agency(doc, i, end, bool(places) and (signs or dates or known) > 0)
        if agency:
            credited = credited or (known and _needs_no_sign(doc, agency))
            agencies.append(doc.mention(*agency[:2]))
            i = last = agency[2]
        elif doc.keys[i] in _SEPARATORS:
            signs += 1
            if (agencies and doc.keys[i] == ".") or (
                agencies and doc.keys[i] in _FINAL and last < i and doc.keys[last] in _FINAL - {")", "-", "/"}
            ):
                break
            i += 1
            if agencies:
                last = i
        elif places and not agencies and (size := _date_size(doc, i)):
            dates += 1
            i += size
        elif signs and not (places and agencies) and (sense := doc.sense(i, "place")) and not sense.prefix:
            places.append(doc.mention(i, i + sense.size))  # مونتوبان (فرنسا) (أ ف ب), الأناضول - بغداد:
            i += sense.size
            known = True
        else:
            break
    if agencies and (places or signs) and (_closed(doc, last, end) or dates or credited):
        last = _trimmed(doc, start, last)
        span = doc.span(start, last)
        return Dateline(span, doc.slice(span), tuple(places), tuple(agencies), "agency")
    return None


def _placed(doc: Document, start: int, end: int) -> Dateline | None:
    """A known place alone, or with who writes, before a paragraph: القاهرة- كشفت الوزارة, دمشق - سامر الحلبي: افتتح."""
    sense = doc.at[start].get("place")
    if not sense or sense.prefix or end - start <= _REPORT or doc.keys[end - 1] not in _STOPS:
        return None  # what ends in no stop is a title: القاهرة- وجه آخر للمدينة
    i = j = place = start + sense.size
    parts = 0
    while j < end and (doc.keys[j] in _DATE_SIGNS or _date_size(doc, j)):
        size = _date_size(doc, j)
        if size:
            parts += 1
        elif doc.keys[j] in _DASHES and (not parts or parts > 1):
            i = j  # نواكشوط، 05/03/2025 - أصدر الوزير; the first dash of الرباط- 4 مدن
        j += size or 1
    if doc.keys[i] not in _DASHES or (doc.glued[i - 1] and doc.glued[i]) or doc.sense(i + 1, "place"):
        return None  # طنجة-تطوان, القاهرة - بيروت: رحلة
    last = i + 1
    byline = doc.keys[last : min(end, last + _BYLINE)]
    if ":" in byline:
        size = byline.index(":")
        if size < 2 or not _OFFICE.isdisjoint(doc.at[last]) or role(doc, last) or is_definite(doc, last):
            return None  # تونس - وزير الصحة: لا إصابات
        last += size + 1
    if end - last < _REPORT:
        return None
    span = doc.span(start, last)
    return Dateline(span, doc.slice(span), (doc.mention(start, place),), (), "place alone")


def _places(doc: Document, start: int, end: int) -> tuple[int, list[Mention]]:
    """The places at the start, known or unknown, up to a sign, a date or an agency; and the token after them."""
    sense = doc.at[start].get("place")
    if sense and not sense.prefix:
        last = start + sense.size
        places = [doc.mention(start, last)]
        if doc.keys[last] in ("-", "–", "/", "،") and (further := doc.sense(last + 1, "place")) and not further.prefix:
            places.append(doc.mention(last + 1, last + 1 + further.size))
            last += 1 + further.size
        return last, places
    if _SIGNS.isdisjoint(doc.keys[start + 1 : start + 1 + _PLACE]):
        return start, []  # most paragraphs begin with a longer run of words
    i = start
    while (
        i < end
        and i - start <= _PLACE
        and doc.keys[i][0].isalpha()
        and _NO_PLACE.isdisjoint(doc.at[i])
        and role(doc, i) not in _GRAMMAR
    ):
        i += 1
    if start < i < end and i - start <= _PLACE and doc.keys[i] in _SEPARATORS:
        return i, [doc.mention(start, i)]
    return start, []


def _agency(doc: Document, i: int, end: int, after_place: bool) -> tuple[int, int, int] | None:
    """The agency at token i: its first and last token and the one after, closing marks included."""
    senses = doc.at[i]
    sense = senses.get("agency")
    if sense and (sense.value != "?" or after_place):
        return i, i + sense.size, i + sense.size
    if after_place and "mark" in senses:
        pair = doc.pair_at(i)
        if (
            pair
            and pair.closed
            and pair.last <= end
            and pair.end - pair.begin <= 3
            and not any("function" in doc.at[k] for k in range(pair.begin, pair.end))
        ):  # no words of somebody: مدرب الساحل: "لن نستسلم أبدا"
            return pair.begin, pair.end, pair.last
    return None


def _needs_no_sign(doc: Document, agency: tuple[int, int, int]) -> bool:
    """Whether an agency after a known place needs no sign after it: عجمان: «الخليج», دمشق-سانا, بغداد/الأناضول."""
    first, last, after = agency
    if after > last:
        return doc.keys[first - 2] == ":"
    return doc.glued[first - 1] and doc.glued[first - 2] and doc.at[first]["agency"].value != "?"


def _date_size(doc: Document, i: int) -> int:
    """How many tokens at i are one part of a date, 0 for none: 12, ربيع الأول, هـ, الموافق."""
    key, senses = doc.keys[i], doc.at[i]
    sense = senses.get("month") or senses.get("weekday")
    return sense.size if sense else int(key.isdecimal() or key in _DATE_WORDS)


def _closed(doc: Document, last: int, end: int) -> bool:
    """Whether a sign or the end of the line closes the dateline after its agency."""
    return doc.keys[last - 1] in _FINAL or doc.keys[last] in ("", NEWLINE) or last == end


def _trimmed(doc: Document, start: int, last: int) -> int:
    while last > start and doc.keys[last - 1] in (".", "،", ","):
        last -= 1
    return last
