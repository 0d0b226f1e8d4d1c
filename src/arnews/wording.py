"""How quoted words stand in what somebody says: as a part of the reporter's sentence, as his own words."""

from __future__ import annotations

from arnews import chars, naming, sayings
from arnews.calling import AFTER_COMMA
from arnews.document import Document, Pair, Saying
from arnews.model import QuotationKind
from arnews.naming import LEADING
from arnews.openings import after_asides
from arnews.phrases import ACT, MASDAR, PEOPLE, begins_word, is_definite, is_said, noun_phrase, role, source
from arnews.words import owned

# They are counted among so many tokens.
_COUNTED = 40
# Prepositions that do not begin a speech: تضامنهم "في وجه العاصفة".
_INTO = frozenset("في من الي علي عن مع ضد".split())
# Nouns behind them go on in what is quoted: على تحمل "التحديات"; but ردا على سؤال "الوضع صعب".
_GOVERN = frozenset("علي عن الي من".split())
_ASKED = frozenset("سوال سؤال سؤاله استفسار تويتر فيسبوك".split())
# Before a predicate: إن العرض هو "الأفضل والأخير".
IS = frozenset(
    "هو هي وهو وهي ليس ليست كان كانت يكون تكون يكن تكن سيكون ستكون اصبح اصبحت بات باتت يعد تعد يظل تظل يبقي تبقي صار "
    "صارت يصير تصير يصبح تصبح يبدو تبدو غدا غدت اضحي اضحت مجرد".split()
)
_WRITTEN_TO = ("بال", "لل", "كال", "بعدم", "بانه")
# Before what something is deemed: رحبت بالاتفاق بوصفه "خطوة أولى".
_AS_IT = frozenset(
    noun + whose
    for noun in "بوصف بصفت باعتبار وباعتبار بكون لكون كون".split()
    for whose in ("ه", "ها", "هم", "هما", "هن")
)
# Verbs that judge: إن البلدية تواجه "مشكلات كبيرة"; no يملك "نيوفيل كابيتال".
_JUDGE = frozenset(
    "جاء جاءت ياتي تاتي "
    "تواجه يواجه تشكل يشكل تمثل يمثل تعيش يعيش تعكس يعكس يعتبر تعتبر يبدو تبدو يصبح تصبح يكتسي تكتسي يشهد تشهد "
    "يعرف تعرف يستدعي تستدعي يتطلب تتطلب يستحق تستحق يحتاج تحتاج يثير تثير يعاني تعاني يعني تعني يبقي تبقي تظل".split()
)
# Quoted words that begin with it go on with the sentence, and what is said behind these: منبها إلى كون "الطرق مقطوعة".
_WHERE = "حيث"
_OF = sayings.OF | {"كون", "اجل"}
# Before a few words they make no speech of them.
_JOINTS = frozenset("ل و ب وال ال".split())
# How adjectives end.
_DESCRIBE = ("ي", "ه", "يا", "ات", "ين", "ون")
# وفق تعبيره stands within so many tokens behind his words.
_FAR = 14
# What is said in a noun goes on for so many tokens, up to one of these signs.
_IN_NOUN = 12
_HIS = 5  # tokens behind quoted words that tell that they are his
_ENDS = frozenset("،,؛;.:-–")
_SAYS = frozenset(("finite", "participle", "noun"))
_TIMES = frozenset(("timeunit", "weekday", "month"))
_VENUE = 6  # tokens of where something is said
_UTTERANCE = 7  # words that make a speech of what is quoted
# Who says what a headline quotes: مدرب الساحل: "لن نستسلم".
_HEAD = 16
_WHOLE = 4  # tokens of a clause
_SUBJECT = 8  # and of a subject
_HE = frozenset("هو هي وهو وهي كان كانت".split())  # the subject itself, or before a name
_SPEAK = PEOPLE | {"body", "media"}
_NAMELESS = frozenset("kind object function counted timeunit speech number event".split()).isdisjoint


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


def headed(doc: Document, pair: Pair) -> Saying | None:
    """The saying of a headline, whose speaker stands before its colon: رئيس الهيئة، نادر حلمي: "لن نقبل"."""
    first, _ = doc.sentence(pair.first)
    if first == pair.first:
        return _headed_behind(doc, pair)
    far = min(first + _HEAD, pair.first)
    for k in range(first, far):
        if doc.keys[k] == "." == doc.keys[k + 1]:
            first = k + 2  # انتهاء أزمة المياه.. وزير الري: "لن تتكرر"
    if ":" not in doc.keys[first:far]:
        return None
    colon = doc.keys.index(":", first)
    joint = doc.at[first]["source"].prefix if source(doc, first) else 0  # والوزير: "لن تتكرر"
    last = reached = noun_phrase(doc, first, colon, whole=True)
    if first < last < colon and doc.keys[last] in "،,":
        reached = noun_phrase(doc, last + 1, colon, whole=True)
    elif doc.keys[last] == "ل" and (paper := doc.pair_at(last + 1)):
        reached = paper.last  # وزير النقل لـ«الأفق»: "الجسر آمن"
    elif role(doc, last) == "prep" and source(doc, first) in PEOPLE and _ENDS.isdisjoint(doc.keys[last:colon]):
        reached = colon  # رئيس الهيئة في ختام الملتقى: "لن نقبل"
    if reached != colon or last == first:
        return None
    if source(doc, first) not in _SPEAK and not any(_speaks(doc, key) for key in doc.keys[first:last]):
        unknown = all(_NAMELESS(doc.at[k]) and not is_definite(doc, k) for k in range(first, first + 2))
        if last - first < 2 or not unknown:
            return None
    speaker = doc.mention(first, last, joint)
    directly = pair.first == colon + 1 and not begins_word(doc, pair.last)  # no مراد: "الأفق" تنشر خطتها
    opens, how = (colon + 1, "colon") if directly else (colon, "that")
    return Saying(first, last, speaker, speaker, False, opens, how)


def _headed_behind(doc: Document, pair: Pair) -> Saying | None:
    """The same where the speaker follows with what he does: "لا زيادة في الأسعار".. نقيب الصيادلة يحسم الجدل."""
    first = pair.last + 2
    if doc.keys[pair.last : first] != [".", "."] or not (is_exclaimed(doc, pair) or holds(doc, pair, _UTTERANCE)):
        return None
    last = noun_phrase(doc, first, min(first + _SUBJECT, len(doc)))
    if last == first or doc.keys[last][:1] not in ("ي", "ت") or is_said(doc, last):
        return None
    if source(doc, first) not in _SPEAK and not any(_speaks(doc, key) for key in doc.keys[first:last]):
        return None
    speaker = doc.mention(first, last)
    return Saying(first, last, speaker, speaker, False, pair.first, "colon")


def _speaks(doc: Document, name: str) -> bool:
    """Whether a speaker of the text is called so: مراد: "سنعود", and in the text سامي مراد."""
    for saying in doc.sayings:
        if saying.speaker:
            span = saying.speaker.span
            if name in doc.keys[doc.token_at(span.start) : doc.token_at(span.end - 1) + 1]:
                return True
    return False


def goes_to(doc: Document, saying: Saying, first: int) -> bool:
    """Whether what is said in a noun goes on to token `first`: أعرب عن خشيته من "تسويات سرية"."""
    opens = _said_by(doc, saying) if saying.how == "cue" else saying.opens  # حذر من "سوء الفهم"، قائلا إن
    sense = doc.at[saying.first].get("speech")  # none of a noun of action
    if not opens <= first <= opens + _IN_NOUN or sense is None or sense.value[1] not in _SAYS:
        return False
    # عزا مصدر في الشركة، فضل عدم ذكر اسمه، التأخير إلى "خلل عابر"
    return _ENDS.isdisjoint(doc.keys[after_asides(doc, opens, first) : first])


def goes_on(doc: Document, pair: Pair, saying: Saying) -> bool:
    """Whether the quotation goes on with the sentence: إلى أهمية "صيانة الجسور", تضامنهم "في وجه العاصفة"."""
    first, begin, after = pair.first, pair.begin, saying.last
    if _in_venue(doc, saying, first):
        return False  # وقالت في بيان للصحيفة "مع هذه الخطة سنصل"
    if doc.keys[first - 1] in sayings.YEARS and doc.keys[_said_by(doc, saying)] in sayings.AGED:
        return False  # وأضافت سلوى البالغة من العمر 47 عاما "نريد الماء"
    if role(doc, begin) == "that" and doc.text[doc.starts[begin]] == chars.ALEF_HAMZA_ABOVE:
        return True  # وأضافت "أنها ترقى إلى جريمة": أن is the reporter's
    if doc.keys[first - 1] == "ب" and doc.glued[first - 1]:
        return True  # نددت الهيئة بـ"كل أشكال العنف"
    if role(doc, first - 1) in LEADING or doc.keys[begin] in _INTO or doc.keys[first - 1] in _OF:
        return first > after
    if doc.keys[begin] == _WHERE:
        return True  # على الجهد المبذول "حيث فتحت الطرق كلها"
    if role(doc, begin) in ("", "time") and not is_definite(doc, begin):
        if doc.keys[saying.first] in sayings.DEEMING and is_definite(doc, first - 1) and first > _said_by(doc, saying):
            return True  # اعتبر الناقد الرواية "أول نص عن الجبل"
        # ومستنكرة "نهب أراضيهم", استنكرت الجمعية "عدم وفاء البلدية"
        if doc.keys[saying.first] in sayings.BLAMING:
            return True
        if is_said(doc, begin) and first > after:
            return True
        verb = doc.at[saying.first].get("speech")
        if verb and verb.value[0] == "note" and ACT.fullmatch(doc.keys[begin]) and is_definite(doc, begin + 1):
            return True  # سجل البيان "انحراف المجلس عن أهدافه"
    governed = doc.keys[first - 2] in _GOVERN and first - 2 >= _said_by(doc, saying)
    if governed and is_definite(doc, begin) and doc.keys[first - 1] not in _ASKED:
        return True  # أكدت الحكومة عزمها على تحمل "التحديات المشتركة", عبر عن اعتزازه "الشديد بهذا التكريم"
    if role(doc, begin) in ("verb", "pronoun", "that"):
        return False  # كتب سامي في تقرير يلخص النتائج "لقد نجحت الحملة"
    # قال عنه في وقت سابق هذا الأسبوع "هو من أثق به": no object
    for k in range(first - 1, max(_said_by(doc, saying), first - 4) - 1, -1):
        if "object" in doc.at[k] and doc.keys[k - 1] not in ("في", "خلال"):
            return doc.at[k].keys().isdisjoint(_TIMES) and doc.at[k + 1].keys().isdisjoint(_TIMES)
        if doc.keys[k] in _ENDS:
            break
    return False


def _in_venue(doc: Document, saying: Saying, first: int) -> bool:
    """Whether nothing but where it is said stands before what is quoted from token `first`: قالت في بيان للصحيفة."""
    for k in range(first - 1, max(_said_by(doc, saying), first - _VENUE), -1):
        if doc.keys[k] in _GOVERN or not begins_word(doc, k):
            return False
        if doc.keys[k] in sayings.VENUES:
            return doc.keys[k - 1] == "في" and doc.keys[first - 1] != "ب"
    return False


def _said_by(doc: Document, saying: Saying) -> int:
    """The token behind a word of saying and its subject: المتحدثة باسم الشركة | "وجهنا الدعوة"."""
    if not saying.speaker or saying.carried:
        return saying.last
    return max(saying.last, doc.token_at(saying.speaker.span.end - 1) + 1)


def before_cue(doc: Document, pair: Pair, saying: Saying) -> tuple[QuotationKind, str]:
    """The kind of a quotation whose cue follows: "لن نعود"، قال المدرب; but ظل البلد "نموذجا يحتذى"، حسب التقرير."""
    first, last, before = pair.first, pair.last, pair.first - 1
    start = doc.sentence(first)[0]
    speech = doc.at[saying.first].get("speech")
    if doc.keys[start] == "و" and speech and speech.value[1] == "finite":
        start += 1  # و"سنعود غدا"، يتابع المدرب
    alone = first == start or not begins_word(doc, before)
    if not alone and not sayings.HIS.isdisjoint(doc.keys[last : last + _HIS]):
        return "partial", "own words"  # في "ضباب الوعود"، على حد قوله
    # "لن نرحل"، يقول أحد السكان; but في أمان، "فتتغير نفوسهم"، يلاحظ الباحث
    few = alone and doc.keys[last] in AFTER_COMMA
    if not holds(doc, pair, 2 if few else 3):
        return "term", "cue behind"
    whole = alone and (doc.keys[before] not in ("،", ",") or holds(doc, pair, 3))
    return "direct" if whole else "partial", "cue behind"


def is_reported(doc: Document, pair: Pair) -> bool:
    """Whether a quotation is a clause after أن, or its predicate: أن "الأرقام مطمئنة", أن الوزارة "تكسب الوقت"."""
    before = doc.keys[pair.first - 1]
    if before in _AS_IT and not is_definite(doc, pair.begin):
        return True  # رحبت بالاتفاق بوصفه "خطوة أولى"
    if not holds(doc, pair, 2):
        apart = before in sayings.SO_HE or naming.subject(doc, pair) < pair.first - 1  # على أنه "ضجيج"
        return apart and is_predicate(doc, pair)
    if role(doc, pair.first - 1) == "that":
        return not begins_word(doc, pair.last) or doc.keys[pair.last] in naming.TURNS
    if naming.is_what(doc, pair) and naming.is_told(doc, pair):
        return True  # إن ما نشر عن الجسر "ملفق بالكامل"
    return not is_definite(doc, pair.begin) and naming.ends_clause(doc, pair.last) and _follows_subject(doc, pair)


def is_whole(doc: Document, pair: Pair) -> bool:
    """Whether the clause after أن is quoted from its first word to its last, and so is no name: أن "لجنة المياه على علم
    بذلك"."""
    before = pair.first - 1
    if not (role(doc, before) == "that" or doc.keys[before] == "وان") or pair.end - pair.begin < _WHOLE:
        return False
    return not begins_word(doc, pair.last)


def _follows_subject(doc: Document, pair: Pair) -> bool:
    """Whether nothing but a noun phrase stands between أن and the quotation: أن غياب نواب الشمال "كفيل بتأجيلها"."""
    for k in range(pair.first - 1, max(0, pair.first - _SUBJECT), -1):
        if naming.opens_clause(doc, k):
            return noun_phrase(doc, k + 1, pair.first, whole=True) == pair.first
        if not begins_word(doc, k):
            break
    return False


def is_utterance(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted after a colon may be a clause: "لن نعود", "النار تقترب منا"; no "البقاء في القاعة"."""
    begin = pair.begin
    return not is_definite(doc, begin) or not (is_definite(doc, begin + 1) or role(doc, begin + 1))


def is_exclaimed(doc: Document, pair: Pair) -> bool:
    """Whether a headline begins with words that begin a clause, as no name does: "لن نستسلم".. مدرب الساحل يوضح."""
    behind = "stop" in doc.at[pair.last] or doc.keys[pair.last] == ":"
    return behind and role(doc, pair.begin) in ("verb", "pronoun", "that") and pair.first == doc.sentence(pair.first)[0]


def is_predicate(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is what a clause after أن tells of its subject: أنه "مجحف", أن الطريق "آمنة"."""
    before = pair.first - 1
    if is_definite(doc, pair.begin):
        return False
    if doc.keys[before] in IS and doc.keys[before] not in _HE:
        return True  # تحولت إلى مجرد "خردة", باتت "كارثية"
    if doc.keys[before] in sayings.SO_HE and doc.keys[pair.begin][0] in "يت":
        return True  # أنها "تأسف" لما حدث
    if not naming.ends_clause(doc, pair.last):
        return False
    if doc.keys[before] in sayings.SO_HE:
        return True
    if doc.keys[before - 1] in IS and is_definite(doc, before):
        return True  # أن تكون النتائج "مزورة"
    if naming.is_what(doc, pair):
        return True  # أن ما يقال "شائعات"
    if naming.opens_clause(doc, before - 1):
        return (is_definite(doc, before) or owned(doc, before)) and source(doc, before) in ("", "document")
    return is_definite(doc, before) and _follows_subject(doc, pair)


def is_own(doc: Document, pair: Pair, saying: Saying) -> bool:
    """Whether one quoted word in what somebody says is his own: a predicate, what he calls for, his own attitude."""
    if pair.end - pair.begin > 1:
        return False
    begin, first = pair.begin, pair.first
    if saying.how in ("that", "colon") and (is_predicate(doc, pair) or _is_adjective(doc, pair)):
        return True
    own = owned(doc, begin) and not doc.at[begin]  # أكدت الحكومة "تصميمها" على البناء
    return saying.opens == first and (is_complement(doc, pair) or (own and bool(ACT.fullmatch(doc.keys[begin][:-2]))))


def _is_adjective(doc: Document, pair: Pair) -> bool:
    """Whether a quoted word describes the noun before it, both without the article: إن الشركة في وضع "مستحيل"."""
    before, word = pair.first - 1, doc.keys[pair.begin]
    if len(doc.keys[before]) < 3 or role(doc, before) or not begins_word(doc, before):
        return False
    if is_definite(doc, before) or is_definite(doc, pair.begin):
        return False
    if not doc.at[before].keys().isdisjoint(("kind", "source", "speech")) or owned(doc, before) or doc.at[pair.begin]:
        return False
    alike = doc.keys[before].endswith(("ه", "ات")) == word.endswith("ه")
    return alike and len(word) > 3 and (word[0] == "م" or word.endswith(("يه", "ي", "ه")))


def is_complement(doc: Document, pair: Pair) -> bool:
    """Whether a word is what somebody calls for or blames, by its form no name: ندد بـ"الفساد", حذر من "كارثة"."""
    particle, word = doc.keys[pair.first - 1], doc.keys[pair.begin]
    if particle != "ب" and role(doc, pair.first - 1) != "prep":
        return False
    return word.endswith("ه") or (is_definite(doc, pair.begin) and particle != "عن")  # تحدث عن "الوهم" in general


def _is_judged(doc: Document, pair: Pair) -> bool:
    """Whether quoted words in the clause of a saying are of a form that no name has: "أحلى من الأول", "أكثر اخضرارا",
    "جميع الطرق القانونية", وكلمات مرور و"عدد كبير جدا" من الوثائق."""
    begin, end = pair.begin, pair.end
    word, second = doc.keys[begin], doc.keys[begin + 1]
    if word in naming.ALL:
        return True
    if len(word) == 4 and word[0] == "ا" and not is_definite(doc, begin) and end - begin > 1:
        return second == "من" or (second.endswith("ا") and len(second) > 3)
    before, tokens = doc.keys[pair.first - 1], range(begin, end)
    if any(doc.keys[k].startswith(("كال", "بال")) and len(doc.keys[k]) > 5 for k in tokens[1:]):
        return True  # متابعة "العمل كالمعتاد"
    if before == "و":
        return holds(doc, pair, 3) and not any(is_definite(doc, k) or role(doc, k) for k in tokens)
    return before == "ب" and len(tokens) == 2 and all(is_definite(doc, k) for k in tokens)  # تم بـ"الإجماع التام"


def is_label(doc: Document, pair: Pair, how: str) -> bool:
    """Whether a few quoted words inside reported speech are the speaker's own, and no name or term."""
    opened = role(doc, pair.begin)
    if how == "that" and _is_judged(doc, pair):
        return True
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
    if before in naming.TURNS:
        return True  # لكن "عقلية الناس تغيرها"
    if how == "that" and (before in _JUDGE or naming.is_told(doc, pair)):
        return True  # إن البلدية تواجه "مشكلات كبيرة"
    tokens = range(pair.begin, pair.end)
    if any(role(doc, i) in ("verb", "that", "clause", "pronoun", "with") for i in tokens):
        return True
    if all(is_definite(doc, i) for i in tokens):
        return True
    bare = not any(is_definite(doc, i) for i in tokens)
    if (
        bare
        and len(tokens) == 2
        and (
            all(doc.keys[i].endswith("ه") for i in tokens)
            or (how == "that" and doc.keys[pair.end - 1][0] == "و" and doc.keys[pair.end - 1][1:2] != "و")
        )
    ):
        return True  # أن الوفد حمل "رسالة واضحة", أنه دعا إلى تحقيق "شامل وشفاف"
    if bare and how == "that" and (holds(doc, pair, 3) or doc.keys[pair.end - 1].endswith(_DESCRIBE)):
        return True  # أن القرار الأخير "خبر إيجابي", أن الفريق لعب "بروح عالية"
    return (is_definite(doc, pair.first - 1) and not opened) or holds(doc, pair, 4)
