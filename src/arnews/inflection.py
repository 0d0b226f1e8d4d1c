"""Finite verbs by their form: what verb of the lexicon a word is, with the person and number that its endings tell."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from arnews import sayings
from arnews.document import Document
from arnews.index import value_of
from arnews.words import owned

_JUSSIVE = frozenset("لم ولم لا ولا".split())
# Names and nouns that look like the feminine of a verb: مدحت، بنت.
_NAMES = frozenset("بنت مدحت رفعت نشات حكمت طلعت عزت".split())


class Verb(NamedTuple):
    """A form that is a finite verb, or may be one."""

    takes: str  # as in `arnews.lexicon.verbs`: `whom`, `what`, `none`, `dead`
    gender: str  # of the third person: `m`, `f`, `p` for the plural; nothing where the form may be `m` or `f`
    sure: bool  # it is no noun


def verb(doc: Document, i: int) -> Verb | None:
    """What verb token i may be, without و or ف before it; a verb of saying takes a thing, or whom it asks or tells."""
    senses = doc.at[i]
    if "speech" in senses:
        sense = senses["speech"]
        kind, form, gender = sense.value
        if form != "finite" or kind == "none":
            return None
        takes = "whom" if kind == "ask" or any(stem in doc.keys[i] for stem in sayings.TELLING) else "what"
        return Verb(takes, gender, gender != "m" or len(doc.keys[i]) - sense.prefix > 3)  # كشف, رد are nouns too
    found = _verb(doc.keys[i], owned(doc, i))
    return found or (_verb(doc.keys[i] + "ي", False) if doc.keys[i - 1] in _JUSSIVE else None)  # لم يكتف


def is_verb(doc: Document, i: int) -> bool:
    """Whether token i is a verb and can be no noun: التقى, or one of purpose: ليحتجوا."""
    key = doc.keys[i]
    found = _verb(key, owned(doc, i))
    if found:
        return found.sure
    if key[:2] not in ("لي", "لت"):
        return False
    said = value_of(key[1:], "speech")
    return key.endswith("وا") or bool(said and said[1] == "finite" and said[0] != "none")  # جاء البيان | ليؤكد


@lru_cache(maxsize=20_000)
def _verb(key: str, with_pronoun: bool) -> Verb | None:
    found = _inflected(key)
    bare = key[1:] if key[:1] in ("و", "ف") else key
    if found is None and bare != key:
        found = _inflected(bare)
        if found and key[0] == "ف" and len(key) < 5 and key[-1] != "ت":
            found = found._replace(sure=False)  # فادي is a name
    if found is None and bare[:2] in ("سي", "ست") and len(bare) > 3:  # وسيم
        found = _inflected(bare[1:])
    if found is None and with_pronoun:  # رافقته: its object is written to it
        found = _verb(key[:-1] if key[-1] == "ه" else key[:-2], False)
        return found._replace(takes="none", sure=found.sure and found.gender != "p") if found else None
    return found


def _inflected(key: str) -> Verb | None:
    """The verb of a form without clitics: وصل، وصلت، وصلوا، يصل، تصل، يصلون."""
    perfect = _stem(key)
    imperfect = _imperfect(key) if key[:1] in ("ي", "ت") else None
    if perfect:  # تقدم: he came forward, she brings
        return perfect._replace(gender="" if imperfect and key[0] == "ت" else "m", sure=perfect.sure or key[0] == "ي")
    if imperfect:
        return imperfect
    if key[:1] == "ي" and key.endswith("ون"):
        several = _imperfect(key[:-2]) or _imperfect(key[:-2] + "ي") or _imperfect(key[:-1])
        return several._replace(gender="p") if several else None
    if key.endswith(("ت", "وا")):
        stem = key[:-1] if key[-1] == "ت" else key[:-2]
        found = _stem(stem) or _stem(stem + "ي") or _stem(stem + "ا")
        if found:
            return found._replace(gender="f" if key[-1] == "ت" else "p", sure=key not in _NAMES)
    return None


def _imperfect(key: str) -> Verb | None:
    """The verb of an imperfect in the singular: يزور، تزور، يستقبل، يجري. تنقل may be a noun."""
    rest = key[1:]
    found = _stem("ي" + rest) or _stem("ا" + rest) or (_stem("و" + rest) if len(rest) == 2 else None)  # يقف
    sure = found is not None or rest[:1] == "ت"
    found = found or _stem(rest)
    masculine = key[0] == "ي"
    return found._replace(gender="m" if masculine else "f", sure=sure or masculine) if found else None


def _stem(form: str) -> Verb | None:
    value = value_of(form, "verb")
    return Verb(value[0], "m", value[1]) if value else None
