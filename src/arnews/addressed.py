"""Whom a verb calls on, informs or blames, where its subject is dropped: قال سامي إن ...، ودعا | حلف الناتو | إلى."""

from __future__ import annotations

import re

from arnews import sayings
from arnews.demands import CHARGES
from arnews.document import Document
from arnews.government import OF_SOMEBODY, is_one
from arnews.phrases import PEOPLE, begins_word, is_definite, role, source
from arnews.roles import is_plural_of_things, is_several
from arnews.taken import WORLD

_FOR_ACT = re.compile("ل(?:لت..ي.|ت..ي.|ا.{2,3}ا.|م.ا.{2}ه)(?:ه|ها|هم)?")  # دعت الجيش | لمعاملة
_REASONS = frozenset("بسبب لعدم لانه لانها لعجزه لفشله لفشلها".split())
_INFORMING = ("طمان", "ابلغ", "اخبر")


def is_addressed(doc: Document, i: int, first: int, last: int, joined: bool) -> bool:
    """Whether the one noun phrase between the verb at token i and what it takes is whom it calls on or blames, and its
    subject is dropped: قال سامي إن ...، ودعا | حلف الناتو | إلى; وحثت الحكومة على; دعا روسيا إلى.

    With دعا and طالب it may be the subject as well, but where the verb is `joined` to a saying in its sentence.
    """
    verb, keys = doc.keys[i], doc.keys
    strict = is_one(verb, OF_SOMEBODY) or not CHARGES.isdisjoint((keys[last], keys[last - 1]))
    if not (strict or is_one(verb, ("دعا", "دعت", "طالب", *_INFORMING))) or source(doc, first) == "document":
        return False
    key = keys[last]
    if "دع" in verb:
        ends = not key[:1].isalpha()
        acts = any(_FOR_ACT.fullmatch(keys[k]) for k in range(first + 1 if ends else last - 1, last))
        led = key == "الي" or acts  # ودعت الجيش | لمعاملة السكان بالمثل
    elif "حث" in verb:
        led = key == "علي"
    elif is_one(verb, _INFORMING):
        led = role(doc, last) == "that"  # وطمأن | السكان | بأن
    elif "نتقد" in verb or "دان" in verb or "شجب" in verb:
        led = key in _REASONS or (key == "." and last <= first + 2)
    elif "حمل" in verb:
        led = key in CHARGES or keys[last - 1] in CHARGES
    elif "ناشد" in verb:
        led = begins_word(doc, last) and not _is_somebody(doc, last)  # وناشد الحكومة | التدخل
    else:
        led = key[:1] == "ب" and len(key) > 3
    if not led:
        return False
    man = doc.at[i]["speech"].value[2] == "m" and "place" in doc.at[first]
    her = keys[first].endswith(("ه", "ات")) or keys[first] in sayings.FEMININE_PLACES or not is_definite(doc, first)
    if man and her and keys[first] not in sayings.MASCULINE_PLACES:
        return True
    if source(doc, first) in PEOPLE and not strict and not is_several(doc, first):
        return False
    return strict or joined


def _is_somebody(doc: Document, k: int) -> bool:
    """Whether token k is somebody who may be called on, or what only parts him from the verb."""
    if source(doc, k) or "place" in doc.at[k] or doc.taken[k] or doc.keys[k] in WORLD or is_several(doc, k):
        return True
    return role(doc, k) in ("prep", "time", "with", "this", "adverb") or is_plural_of_things(doc, k)
