"""Participles of saying, which go back to who speaks in their sentence: مضيفا أن, قائلا: «...», مهددين بالإضراب."""

from __future__ import annotations

from arnews import actors, government, nominals, objects, sayings
from arnews.complements import Complements
from arnews.expects import PLAIN
from arnews.government import governs, takes_b
from arnews.openings import opening
from arnews.phrases import begins_word, is_definite, role, source
from arnews.roles import SIGNS
from arnews.speakers import Found

# Participles with whom they tell: مذكرا الوزير بأن.
_TOLD = (*sayings.TELLING, "ذكر", "نبه")


class Participles(Complements):
    """A word of saying at hand, where it is a participle."""

    def _participle(self) -> Found | None:
        """مضيفا أن, قائلا: «...»"""
        doc, i = self.doc, self.i
        loose = not self.joined and begins_word(doc, i - 1)
        saying = doc.keys[i] in sayings.UTTERING and role(doc, i - 2) == "prep"  # علق على ذلك قائلا
        after = role(doc, i - 1) == "prep" or (role(doc, i - 1) == "this" and not saying)
        if loose and (after or source(doc, i) or doc.keys[i] in sayings.LIKE_NOUNS):
            return None
        if doc.keys[i - 1] == "غير" or (doc.keys[i] in sayings.MANNERS and doc.sense(i - 1, "speech")):
            return None  # زيارة غير معلنة, أضاف ساخرا أن
        if doc.keys[self.last] in sayings.NOTICE or (loose and doc.keys[self.last] == "او"):
            return None  # لافتا للنظر أن, مفيدا أو غير مفيد
        begins = opening(doc, self.last, self.speakers.end, near=True)
        if begins is None:
            near = is_definite(doc, i - 1) or "place" in doc.at[i - 1]  # no سكان مهددين بالفيضان
            many = near and self.speakers.here is None and doc.keys[i].endswith("ين")
            many = many and takes_b(doc.keys[i]) and governs(doc, i, self.last)
            if loose and not doc.keys[i].endswith("ا") and not many:
                return None  # تصريحات كاشفة عن حجم الأزمة; but أمام البوابة مهددين بالاعتصام
            # معربا عن قلقه, داعيا إلى وقف القتال, مجددا دعمه, نافيا صحة الخبر, قائلا سنعود
            at = objects.past_context(doc, self.last)
            if doc.keys[at] in ("في", "خلال", "عبر") and doc.keys[at + 1] in sayings.VENUES:
                at = government.past_occasion(doc, i, at, self.speakers.end)
            stance = doc.keys[at + ("mark" in doc.at[at])] in sayings.STANCES  # مجددة "دعمها للعمال"
            plain = stance or governs(doc, i, at) or bool(objects.shows(doc.keys[i]))
            says = self.kind in PLAIN or takes_b(doc.keys[i])  # مهددا بالانسحاب
            if (plain and says) or "قاءل" in doc.keys[i] or "قائل" in doc.keys[i]:
                return self._dependent(self.last, "")
            apart = self.joined or doc.keys[i - 1] in SIGNS
            # محذرة الأهالي من, نافيا ما قيل; a participle that is sure stands apart: ، متهما الشركات
            says = objects.says_after(doc, i, at, self.speakers.end) or (apart and objects.accuses(doc, i, at))
            found = says and self._dependent(self.last, "")
            return found if found and found[0] else None
        opens, how = begins
        speaks = actors.can_act(doc, self.last) and (opens - 2 == self.last or doc.keys[self.last] in nominals.HIGHNESS)
        if speaks and how == "that" and self.kind in ("say", "that") and not any(s in doc.keys[i] for s in _TOLD):
            return self._said((self.last, self.last + 1), opens, how)  # مؤكدا سموه أن, مضيفا المصدر أن
        asked = how == "quote" and (self.kind == "ask" or "عبر" in doc.keys[i])
        return self._dependent(opens, "that" if asked else how)
