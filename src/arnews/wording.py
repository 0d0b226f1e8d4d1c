"""How quoted words stand in what somebody says: as a part of the reporter's sentence, as his own words."""

from __future__ import annotations

from arnews import chars, nominals, predicates, sayings
from arnews.calling import AFTER_COMMA
from arnews.document import Document, Pair, Saying
from arnews.model import QuotationKind
from arnews.openings import after_asides
from arnews.phrases import ACT, PEOPLE, begins_word, is_definite, is_said, noun_phrase, role, source
from arnews.predicates import LEADING
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
    "صارت بمثابه يصير تصير يصبح تصبح يبدو تبدو غدا غدت اضحي اضحت مجرد".split()
)
# Before what something is deemed: رحبت بالاتفاق بوصفه "خطوة أولى".
_AS_IT = frozenset(
    noun + whose
    for noun in "بوصف بصفت باعتبار وباعتبار بكون لكون كون".split()
    for whose in ("ه", "ها", "هم", "هما", "هن")
)
# Quoted words that begin with it go on with the sentence, and what is said behind these: منبها إلى كون "الطرق مقطوعة".
_WHERE = "حيث"
_OF = sayings.OF | {"كون", "اجل"}
# What is said in a noun goes on for so many tokens, up to one of these signs.
_IN_NOUN = 12
_HIS = 5  # tokens behind quoted words that tell that they are his
ENDS = frozenset("،,؛;.:-–")
_SAYS = frozenset(("finite", "participle", "noun"))
_TIMES = frozenset(("timeunit", "weekday", "month"))
_VENUE = 6  # tokens of where something is said
_UTTERANCE = 7  # words that make a speech of what is quoted
# Who says what a headline quotes: مدرب الساحل: "لن نستسلم".
_HEAD = 16
_JOINED_NAME = 4  # of a speaker joined to the clause before
_ASKS = frozenset("؟?!")
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
    for k in range(colon - 1, max(first, colon - _JOINED_NAME), -1):
        # الصحة تنفي والأطباء: "..."; والسويلمي: "..."
        if doc.keys[k][0] != "و" or noun_phrase(doc, k, colon, whole=True) != colon:
            continue
        if source(doc, k) in _SPEAK or _speaks(doc, doc.keys[k][1:]):
            first, joint = k, 1
            break
    last = reached = noun_phrase(doc, first, colon, whole=True)
    if first < last < colon and doc.keys[last] in "،,":
        reached = noun_phrase(doc, last + 1, colon, whole=True)
    elif doc.keys[last] == "ل" and (paper := doc.pair_at(last + 1)):
        reached = paper.last  # وزير النقل لـ«الأفق»: "الجسر آمن"
    elif role(doc, last) == "prep" and source(doc, first) in PEOPLE and ENDS.isdisjoint(doc.keys[last:colon]):
        reached = colon  # رئيس الهيئة في ختام الملتقى: "لن نقبل"
    if reached != colon or last == first:
        return None
    if source(doc, first) not in _SPEAK and not any(_speaks(doc, key[joint:]) for key in doc.keys[first:last]):
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
    opens = said_by(doc, saying) if saying.how == "cue" else saying.opens  # حذر من "سوء الفهم"، قائلا إن
    sense = doc.at[saying.first].get("speech")  # none of a noun of action
    if not opens <= first <= opens + _IN_NOUN or sense is None or sense.value[1] not in _SAYS:
        return False
    # عزا مصدر في الشركة، فضل عدم ذكر اسمه، التأخير إلى "خلل عابر"
    return ENDS.isdisjoint(doc.keys[after_asides(doc, opens, first) : first])


def goes_on(doc: Document, pair: Pair, saying: Saying) -> bool:
    """Whether the quotation goes on with the sentence: إلى أهمية "صيانة الجسور", تضامنهم "في وجه العاصفة"."""
    first, begin, after = pair.first, pair.begin, saying.last
    if doc.keys[pair.end - 1] in _ASKS and doc.keys[first - 1] != "ب":
        return False  # تساءل الكاتب "إلى متى هذا الصمت؟"
    if _in_venue(doc, saying, first):
        return False  # وقالت في بيان للصحيفة "مع هذه الخطة سنصل"
    if doc.keys[first - 1] in nominals.YEARS and doc.keys[said_by(doc, saying)] in nominals.AGED:
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
        if doc.keys[saying.first] in sayings.DEEMING and is_definite(doc, first - 1) and first > said_by(doc, saying):
            return True  # اعتبر الناقد الرواية "أول نص عن الجبل"
        # ومستنكرة "نهب أراضيهم", استنكرت الجمعية "عدم وفاء البلدية"
        if doc.keys[saying.first] in sayings.BLAMING:
            return True
        if is_said(doc, begin) and first > after:
            return True
        verb = doc.at[saying.first].get("speech")
        if verb and verb.value[0] == "note" and ACT.fullmatch(doc.keys[begin]) and is_definite(doc, begin + 1):
            return True  # سجل البيان "انحراف المجلس عن أهدافه"
    governed = doc.keys[first - 2] in _GOVERN and first - 2 >= said_by(doc, saying)
    if governed and is_definite(doc, begin) and doc.keys[first - 1] not in _ASKED:
        return True  # أكدت الحكومة عزمها على تحمل "التحديات المشتركة", عبر عن اعتزازه "الشديد بهذا التكريم"
    if role(doc, begin) in ("verb", "pronoun", "that"):
        return False  # كتب سامي في تقرير يلخص النتائج "لقد نجحت الحملة"
    # قال عنه في وقت سابق هذا الأسبوع "هو من أثق به": no object
    for k in range(first - 1, max(said_by(doc, saying), first - 4) - 1, -1):
        if "object" in doc.at[k] and doc.keys[k - 1] not in ("في", "خلال"):
            return doc.at[k].keys().isdisjoint(_TIMES) and doc.at[k + 1].keys().isdisjoint(_TIMES)
        if doc.keys[k] in ENDS:
            break
    return False


def _in_venue(doc: Document, saying: Saying, first: int) -> bool:
    """Whether nothing but where it is said stands before what is quoted from token `first`: قالت في بيان للصحيفة."""
    for k in range(first - 1, max(said_by(doc, saying), first - _VENUE), -1):
        if doc.keys[k] in _GOVERN or not begins_word(doc, k):
            return False
        if doc.keys[k] in sayings.VENUES:
            return doc.keys[k - 1] == "في" and doc.keys[first - 1] != "ب"
    return False


def said_by(doc: Document, saying: Saying) -> int:
    """The token behind a word of saying and its subject: المتحدثة باسم الشركة | "وجهنا الدعوة"."""
    if not saying.speaker or saying.carried:
        return saying.last
    return max(saying.last, doc.token_at(saying.speaker.span.end - 1) + 1)


# How somebody put it: على حد وصف, بحسب تعبير.
_PUT = frozenset("وصف تعبير قول زعم كلام".split())


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
        if not alone and not _PUT.isdisjoint(doc.keys[saying.first : saying.last]):
            return "partial", "cue behind"  # صارت السوق "خرابا"، على حد وصف التجار
        return "term", "cue behind"
    whole = alone and (doc.keys[before] not in ("،", ",") or holds(doc, pair, 3))
    return "direct" if whole else "partial", "cue behind"


def is_reported(doc: Document, pair: Pair) -> bool:
    """Whether a quotation is a clause after أن, or its predicate: أن "الأرقام مطمئنة", أن الوزارة "تكسب الوقت"."""
    before = doc.keys[pair.first - 1]
    if before in _AS_IT and not is_definite(doc, pair.begin):
        return True  # رحبت بالاتفاق بوصفه "خطوة أولى"
    if not holds(doc, pair, 2):
        apart = before in sayings.SO_HE or predicates.subject(doc, pair) < pair.first - 1  # على أنه "ضجيج"
        return apart and is_predicate(doc, pair)
    if role(doc, pair.first - 1) == "that":
        return not begins_word(doc, pair.last) or doc.keys[pair.last] in predicates.TURNS
    if predicates.is_what(doc, pair) and predicates.is_told(doc, pair):
        return True  # إن ما نشر عن الجسر "ملفق بالكامل"
    return not is_definite(doc, pair.begin) and predicates.ends_clause(doc, pair.last) and _follows_subject(doc, pair)


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
        if predicates.opens_clause(doc, k):
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


def utters(doc: Document, pair: Pair) -> bool:
    """Whether two quoted words are an utterance and no part of the sentence: "شكرا لكم", "هذا ظلم"; no "أي تغيير"."""
    word, before = doc.keys[pair.begin], doc.keys[pair.first - 1]
    if word in sayings.POINTING and is_definite(doc, pair.begin + 1):
        return False  # استبعد "هذا الخيار"
    if (
        doc.keys[pair.end - 1] in _ASKS
        or word in sayings.UTTERED
        or before in sayings.PLATFORMS
        or before in sayings.POSTS
    ):
        return True
    return word.startswith(("سن", "سا")) and len(word) > 4 and not is_definite(doc, pair.begin)


def is_predicate(doc: Document, pair: Pair) -> bool:
    """Whether what is quoted is what a clause after أن tells of its subject: أنه "مجحف", أن الطريق "آمنة"."""
    before = pair.first - 1
    if is_definite(doc, pair.begin):
        return False
    if doc.keys[before] in IS and doc.keys[before] not in _HE:
        return True  # تحولت إلى مجرد "خردة", باتت "كارثية"
    if doc.keys[before] in sayings.SO_HE and doc.keys[pair.begin][0] in "يت":
        return True  # أنها "تأسف" لما حدث
    if not predicates.ends_clause(doc, pair.last):
        return False
    if doc.keys[before] in sayings.SO_HE:
        return True
    if doc.keys[before - 1] in IS and is_definite(doc, before):
        return True  # أن تكون النتائج "مزورة"
    if predicates.is_what(doc, pair):
        return True  # أن ما يقال "شائعات"
    if predicates.opens_clause(doc, before - 1):
        return (is_definite(doc, before) or owned(doc, before)) and source(doc, before) in ("", "document")
    # أن موقف بلاده "ثابت"
    return (is_definite(doc, before) or owned(doc, before)) and _follows_subject(doc, pair)
