"""Words of saying that are something else by what stands around them: بين and عبر, ذهب إلى القاهرة, حمل حقيبة."""

from __future__ import annotations

from functools import lru_cache

from arnews import objects, sayings
from arnews.document import Document
from arnews.openings import FAR, NEAR
from arnews.phrases import role
from arnews.words import owned


def is_other_word(doc: Document, i: int) -> bool:
    """Whether the word of saying at token i is a preposition or a verb of other sense: بين, عبر الحدود عن طريقها."""
    keys, key = doc.keys, doc.keys[i]
    if not _is_doubtful(key):
        return False
    bare = key[doc.at[i]["speech"].prefix :]
    if bare.startswith("زعمه"):
        return keys[i - 1] not in ("ما", "كما") and keys[i - 1] not in sayings.RELATIVES  # زعمها باطل
    if bare in sayings.BEHIND:
        return not _is_behind(doc, i, sayings.BEHIND[bare])
    if key == "بين" and (i == 0 or not keys[i - 1][0].isalpha() or keys[i - 1] in sayings.CLAUSE_WORDS):
        return role(doc, i + 1 + (keys[i + 1] in sayings.INSIDE)) != "that"  # فيما بين أن
    said = objects.shows(key)  # محملا الوزارة المسؤولية; no محملا بالبضائع
    if said:
        near = keys[i + 1 : i + NEAR]
        if "." in near:
            near = near[: near.index(".")]
        if near and near[0] in said and "حمل" in key:
            return True  # حمل مسؤولية كبيرة
        # أبدى المدرب، سامي مراد، سعادته; no أبدى ملاحظات
        return said.isdisjoint(near)
    if "عبر" not in key:
        return key in sayings.PREPOSITIONS
    apart = key in sayings.PREPOSITIONS and i and keys[i - 1][0].isalpha() and role(doc, i - 1) != "verb"
    for k in range(i + 1, i + 2 if apart else min(i + NEAR, len(doc))):
        if keys[k] == "عن":
            noun = k + 1 + ("mark" in doc.at[k + 1])
            return not (keys[noun] in sayings.FEELINGS or (key not in sayings.PREPOSITIONS and owned(doc, noun)))
        if "stop" in doc.at[k]:
            break
    return True


@lru_cache(maxsize=2048)
def _is_doubtful(key: str) -> bool:
    """Whether a word of saying has another sense at all: most have none."""
    stems = ("زعمه", "ذهب", "شهد", "عبر", "بين")
    return any(stem in key for stem in stems) or key in sayings.PREPOSITIONS or bool(objects.shows(key))


def _is_behind(doc: Document, i: int, particle: str) -> bool:
    """Whether the first particle of its kind after the verb at token i leads a clause: ذهب الكاتب، أمس، إلى أن; no ذهب
    الكاتب إلى القاهرة."""
    for k in range(i + 1, min(i + FAR // 2, len(doc))):
        if doc.keys[k] == particle:
            return role(doc, k + 1) == "that"  # of ذهب إلى القول the noun is the cue
        if role(doc, k) == "that":
            return doc.keys[k].startswith(particle + "ان")
        if "stop" in doc.at[k] or doc.keys[k] == ":":
            break
    return False
