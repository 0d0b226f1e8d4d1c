"""How quoted words stand in what somebody says: as a part of the reporter's sentence, as his own words."""

from __future__ import annotations

from arnews import chars, naming, sayings
from arnews.document import Document, Pair, Saying
from arnews.phrases import ACT, MASDAR, begins_word, is_definite, is_said, role, source

# They are counted among so many tokens.
_COUNTED = 40
# Prepositions that do not begin a speech: تضامنهم "في وجه العاصفة".
_INTO = frozenset("في من الي علي عن مع ضد".split())
# Before a predicate: إن العرض هو "الأفضل والأخير".
IS = frozenset("هو هي ليس ليست كان كانت يكون تكون سيكون ستكون اصبح اصبحت بات باتت يعد تعد يظل يبقي مجرد".split())
_WRITTEN_TO = ("بال", "لل", "كال", "بعدم", "بانه")
# Verbs that judge: إن البلدية تواجه "مشكلات كبيرة"; no يملك "نيوفيل كابيتال".
_JUDGE = frozenset(
    "تواجه يواجه تشكل يشكل تمثل يمثل تعيش يعيش تعكس يعكس يعتبر تعتبر يبدو تبدو يصبح تصبح يكتسي تكتسي يشهد تشهد "
    "يعرف تعرف يستدعي تستدعي يتطلب تتطلب يستحق تستحق يحتاج تحتاج يثير تثير يعاني تعاني يعني تعني يبقي تبقي تظل".split()
)
# Quoted words that begin with it go on with the sentence, and what is said behind these: منبها إلى كون "الطرق مقطوعة".
_WHERE = "حيث"
_OF = sayings.OF | {"كون", "اجل"}
_TURNS = frozenset("لكن ولكن بل لان".split())
# Before a few words they make no speech of them.
_JOINTS = frozenset("ل و ب وال ال".split())
# Words before a quotation that make it a part of their clause.
LEADING = frozenset(("prep", "that", "clause"))
# وفق تعبيره stands within so many tokens behind his words.
_FAR = 14


def holds(doc: Document, pair: Pair, words: int) -> bool:
    """Whether so many words stand between the marks."""
    begin, end = pair.begin, pair.end
    if end - begin < words:
        return False
    if end > begin + _COUNTED:
        end = begin + _COUNTED
    for key in doc.keys[begin:end]:
        if key[0].isalpha():
            words -= 1
            if not words:
                return True
    return False


def goes_on(doc: Document, pair: Pair, saying: Saying) -> bool:
    """Whether the quotation goes on with the sentence: إلى أهمية "صيانة الجسور", تضامنهم "في وجه العاصفة"."""
    first, begin, after = pair.first, pair.begin, saying.last
    if role(doc, begin) == "that" and doc.text[doc.starts[begin]] == chars.ALEF_HAMZA_ABOVE:
        return True  # وأضافت "أنها ترقى إلى جريمة": أن is the reporter's
    if doc.keys[first - 1] == "ب" and doc.glued[first - 1]:
        return True  # نددت الهيئة بـ"كل أشكال العنف"
    if role(doc, first - 1) in LEADING or doc.keys[begin] in _INTO or doc.keys[first - 1] in _OF:
        return first > after
    if doc.keys[begin] == _WHERE:
        return True  # على الجهد المبذول "حيث فتحت الطرق كلها"
    if role(doc, begin) == "" and not is_definite(doc, begin):
        # ومستنكرة "نهب أراضيهم", استنكرت الجمعية "عدم وفاء البلدية"
        if doc.keys[saying.first] in sayings.BLAMING:
            return True
        if is_said(doc, begin) and first > after:
            return True
        verb = doc.at[saying.first].get("speech")
        if verb and verb.value[0] == "note" and ACT.fullmatch(doc.keys[begin]) and is_definite(doc, begin + 1):
            return True  # سجل البيان "انحراف المجلس عن أهدافه"
    if saying.speaker and not saying.carried:
        after = max(after, doc.token_at(saying.speaker.span.end - 1) + 1)  # المتحدثة باسم الشركة "وجهنا الدعوة"
    return any("object" in doc.at[k] for k in range(max(after, first - 4), first))


def is_predicate(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is what a clause after أن tells of its subject: أنه "مجحف", أن الطريق "آمنة"."""
    before = pair.first - 1
    if is_definite(doc, pair.begin) or (begins_word(doc, pair.last) and role(doc, pair.last) != "prep"):
        return False
    if doc.keys[before] in sayings.SO_HE:
        return True
    return role(doc, before - 1) == "that" and is_definite(doc, before) and source(doc, before) in ("", "document")


def is_complement(doc: Document, pair: Pair) -> bool:
    """Whether a word is what somebody calls for or blames, by its form no name: ندد بـ"الفساد", حذر من "كارثة"."""
    particle, word = doc.keys[pair.first - 1], doc.keys[pair.begin]
    if particle != "ب" and role(doc, pair.first - 1) != "prep":
        return False
    return word.endswith("ه") or (is_definite(doc, pair.begin) and particle != "عن")  # تحدث عن "الوهم" in general


def is_label(doc: Document, pair: Pair, how: str) -> bool:
    """Whether a few quoted words inside reported speech are the speaker's own, and no name or term."""
    opened = role(doc, pair.begin)
    if opened == "time" or (doc.keys[pair.first - 1] in _JOINTS and not holds(doc, pair, 4)):
        return False
    word = doc.keys[pair.begin]
    if not sayings.HIS.isdisjoint(doc.keys[pair.last : pair.last + _FAR]):
        return True  # إلى "دحرجة الرؤوس" في قضايا فساد، وفق تعبيره
    if doc.keys[pair.first - 1] in IS or word.startswith(_WRITTEN_TO) or MASDAR.fullmatch(word):
        return True  # إن العرض هو "الأفضل والأخير", مطالبة "بإطفاء الحرائق"
    before = doc.keys[pair.first - 1]
    if before in sayings.POINTING and not is_definite(doc, pair.begin):
        return True  # إن هذا "كلام فارغ"
    if before in _TURNS:
        return True  # لكن "عقلية الناس تغيرها"
    if how == "that" and (before in _JUDGE or naming.is_told(doc, pair)):
        return True  # إن البلدية تواجه "مشكلات كبيرة"
    tokens = range(pair.begin, pair.end)
    if any(role(doc, i) in ("verb", "that", "clause", "pronoun", "with") for i in tokens):
        return True
    if all(is_definite(doc, i) for i in tokens):
        return True
    bare = not any(is_definite(doc, i) for i in tokens)
    if bare and len(tokens) == 2 and all(doc.keys[i].endswith("ه") for i in tokens):
        return True  # أن الوفد حمل "رسالة واضحة"
    if bare and how == "that" and len(tokens) == 2 and word[-1] != "ه" and doc.keys[pair.end - 1].endswith("ي"):
        return True  # أن القرار الأخير "خبر إيجابي"
    return (is_definite(doc, pair.first - 1) and not opened) or holds(doc, pair, 4)
