"""Where what is said begins: the clause, colon or quotation after a verb of saying."""

from __future__ import annotations

from arnews import chars, nominals, sayings
from arnews.document import Document
from arnews.given import is_given, is_surname
from arnews.phrases import ACT, begins_word, is_definite, is_said, role, source
from arnews.roles import COMMAS
from arnews.words import owned

# How many tokens after a verb its clause, colon or quotation may begin: between them stand the subject, its apposition,
# the date and the occasion.
FAR = 48
NEAR = 12
# A quotation of so many tokens is speech wherever it stands in the sentence; shorter ones may be names.
SPEECH = 6
# Particles that a verb of saying governs: أشار إلى أن, شدد على أن, حذر من أن.
_GOVERNED = frozenset("الي علي من عن ب".split())
# What words that begin a clause do, and those that point at an object.
_CLAUSES = frozenset(("that", "how", "this"))
# What opens an aside between a subject and what he says, and what closes it.
_ASIDE = {"،": "،,", ",": "،,", "-": "-–", "–": "-–"}
# Particles before what a verb of saying says in a noun.
PARTICLES = frozenset(("الي", "عن", "علي"))
# Forms of words of saying at which another saying begins.
_FORMS = frozenset(("participle", "noun", "finite"))
# What may stand between بأنه and the label in quotation marks: بأنها امرأة "مذهلة".
_TO_LABEL = 4
_LABELS = frozenset("ب ك علي بمثابه وب".split())
_TALKING = ("تحدث", "جيب", "رد")
_WITH = frozenset(("ب",))
_CAUSES = frozenset(("الي", "ب"))
_NO_LABELS: frozenset[str] = frozenset()
_HIM = frozenset("اياه اياها اياهم".split())
_AUXILIARIES = sayings.BLESSED | frozenset("قد لقد وقد فقد كان كانت كانوا وكان وكانت كانا لا لم لن ما سوف هناك".split())


Opening = tuple[int, str]
"""Where what is said begins (a token), and how it is joined, as in `arnews.document.Saying`; `cue` before a participle
that is the cue of what follows: علق قائلا."""


def opening(doc: Document, i: int, end: int, near: bool = False, plain: bool = True) -> Opening | None:
    """What is said after a verb, from token i on; `near` where it must follow soon, `plain` for classes but `that`."""
    keys, at = doc.keys, doc.at
    if i < end and keys[i] in nominals.AGED:  # اللاعب البالغ من العمر 24 عاما
        i = next((k + 1 for k in range(i + 1, min(i + 7, end)) if keys[k] in nominals.YEARS), i)
    if near and i < end and keys[i] in _ASIDE:
        i = after_asides(doc, i, end)
    far = i + (NEAR if near else FAR)
    if far < end:
        end = far
    k = i
    while k < end:
        senses = at[k]
        if not senses:
            key = keys[k]
            if key == ":" and not (k and keys[k - 1].isdecimal() and doc.glued[k]):
                return k + 1, "colon"
            if near and k - i > 3 and key in COMMAS:
                return None
            k += 1
            continue
        if "function" in senses:
            what = senses["function"].value
            if what in _CLAUSES and role(doc, k):
                if what != "this":
                    if k == i or (
                        not of_time(doc, k)
                        if what == "that"
                        else role(doc, k - 1) in ("prep", "venue") or _is_told(doc, i, k)
                    ):
                        return None if near and not _passable(doc, i, k) else (k + senses["function"].size, "that")
                elif k > i and not plain and role(doc, k - 1) != "prep" and not (doc.taken[k] or _is_one(doc, k)):
                    return None  # تعتبر الأسر في القرية، هذا اليوم من ...: its object
        elif "bracket" in senses:  # what stands in brackets is no speech: (الماء والناس: مدخل)
            inside = keys[k + 1 : min(end, k + NEAR)]
            k += inside.index(")") + 2 if ")" in inside else 1
            continue
        elif "mark" in senses and (pair := doc.pair_at(k)):
            found = _quotation(doc, i, k, pair.last, pair.end - pair.begin, near)
            if found:
                return found
            k = pair.last
            continue
        if "speech" in senses and k > i and keys[k] not in sayings.MOSTLY_OTHER:
            kind, form, _ = senses["speech"].value
            if form in _FORMS and not is_object(doc, k) and not talks(doc, k):
                return (k, "cue") if kind == "say" and form != "finite" and k <= i + NEAR else None
        k += 1
    return None


def _is_one(doc: Document, k: int) -> bool:
    """Whether an apposition with "one of" begins at token k: حكى سامي مراد، أحد السكان، أن."""
    return doc.keys[k] in sayings.ONE and doc.keys[k - 1] in COMMAS


def _is_told(doc: Document, i: int, k: int) -> bool:
    """Whether those who are told stand between the subject and a question: روت سلوى | للصحيفة كيف."""
    return doc.keys[i] in nominals.AUDIENCE and k <= i + 3


def after_aside(doc: Document, i: int, end: int, quoted: bool = True) -> int:
    """The token after an aside that the sign at token i opens, or i: دعا الحزب، في بيان، إلى; أكد -في رسالة- أن."""
    signs = _ASIDE.get(doc.keys[i], "")
    k, far = i + 1, min(end, i + NEAR) if signs else 0
    while k < far:
        if doc.keys[k] in signs:
            return k + 1
        senses = doc.at[k]
        pair = doc.pair_at(k) if quoted and "mark" in senses else None
        if pair and pair.end - pair.begin < SPEECH // 2:  # المحرر بمجلة "الأفق"،
            k = pair.last
            continue
        if "mark" in senses or "stop" in senses or doc.keys[k] == ":" or (senses and role(doc, k) in ("that", "how")):
            break
        k += 1
    return i


def after_asides(doc: Document, i: int, end: int) -> int:
    """The same after three of them, after brackets and times: أعلن المدير، سامي مراد، بصفة رسمية، عن; كشفت (أمس) عن."""
    for _ in range(3):
        known = i
        while i < end and doc.taken[i]:
            i += 1
        # a comma after a time or brackets that another sign opened: كشف سامي، وزير المياه، اليوم، عن
        if i < end and doc.keys[i] in COMMAS and (i > known or doc.keys[i - 1] == ")") and begins_word(doc, i + 1):
            i += 1
        if doc.keys[i] == "(":
            inside = doc.keys[i + 1 : min(end, i + NEAR)]
            following = i + inside.index(")") + 2 if ")" in inside else i
        else:
            # the comma that closes one may open the next
            again = doc.keys[i - 1] in COMMAS and doc.keys[i] not in _ASIDE and doc.keys[i] not in PARTICLES
            following = after_aside(doc, i - again, end, not again)
        if following <= i:
            break
        i = following
    return i


def talks(doc: Document, k: int) -> bool:
    """Whether the word of saying at token k says nothing here: عبر صحيفة, وهو يتحدث للموقع."""
    spoken = any(stem in doc.keys[k] for stem in _TALKING)
    return (
        doc.keys[k] in sayings.PREPOSITIONS
        or doc.keys[k - 1] == "غير"
        or doc.keys[k - 1] in sayings.THINGS  # مصدر، فضل عدم ذكر اسمه، أن
        or (spoken and doc.keys[k - 1] in sayings.SUBJECTS)
    )


def of_time(doc: Document, k: int) -> bool:
    """Whether أن at token k belongs to an adverb before it: بعد أن، قبل أن، دون أن."""
    before = doc.keys[k - 1]
    return before == "غير" or (role(doc, k - 1) == "prep" and before not in _GOVERNED)


def _passable(doc: Document, i: int, k: int) -> bool:
    """Whether only prepositions, places of speech and signs stand between: مؤكدا، في الوقت ذاته، أن."""
    if k <= i + 1:
        return True
    led = role(doc, i) in ("prep", "with", "adverb", "time") or doc.keys[i] in "،,-"
    if led:  # مبرزا في هذا السياق أن
        return not any(is_said(doc, n) and role(doc, n) != "this" for n in range(i, k))
    return k - i <= SPEECH and not any(doc.sense(n, "object") for n in range(i, k))


def _quotation(doc: Document, i: int, k: int, last: int, size: int, near: bool) -> Opening | None:
    """The quotation at token k as what is said, or None where it is a name on the way."""
    if doc.keys[k - 1] in sayings.TITLED:
        return None  # ندوة بعنوان "الماء والمدينة في القرن الجديد"
    if size >= SPEECH:
        return k, "quote"
    if k == i and size > (2 if near else 0):
        # a short one right after the verb or its subject, but for أعلنت شركة الطيران "نوارس" أنها
        later = None if near else opening(doc, last, min(last + NEAR, len(doc)), near=True)
        return later if later and later[1] == "that" else (k, "quote")
    if size > 1 and k > i and not begins_word(doc, last) and _is_posted(doc, i, k):
        return k, "quote"  # كتب المدرب على تويتر "لن نعود"
    if doc.keys[i] in nominals.VOICES and size >= 3 and k <= i + 3:
        return k, "quote"  # أضافت بصوت متقطع "ظننا أننا سنعود"
    if k == i + 1 and doc.keys[i] in COMMAS and size >= 3:
        return k, "quote"  # أضاف المدير، "لا حلول سريعة"
    if k == i + 1 and doc.keys[i] in _GOVERNED:
        return k, "that"  # داعيا إلى "خطة وطنية"
    return None


def _is_posted(doc: Document, i: int, k: int) -> bool:
    """Whether only where it is said stands before the few words quoted at token k: على صفحته في فيسبوك "سنعود", في
    تصريح لإذاعة محلية "لن نعود"; no في برنامج "الحدث"."""
    if any(not begins_word(doc, n) or role(doc, n) == "that" for n in range(i, k)):
        return False
    before = doc.keys[k - 1]
    if before in sayings.PLATFORMS or before in sayings.POSTS:
        return True
    if doc.keys[k + 1] not in sayings.UTTERED or "kind" in doc.at[k - 1] or role(doc, k - 1) == "prep":
        return False
    return any(doc.keys[n] in sayings.VENUES and role(doc, n - 1) == "prep" for n in range(i + 1, k))


def adds(doc: Document, i: int) -> bool:
    """Whether a verb after أن goes on with the words of the speaker before: قبل أن يضيف «...»."""
    if doc.keys[i - 2] != "قبل":
        return False
    near = range(i + 1, min(i + 4, len(doc)))
    return "mark" in doc.at[i + 1] or ":" in doc.keys[i + 1 : i + 5] or any(role(doc, k) == "that" for k in near)


def is_object(doc: Document, i: int) -> bool:
    """Whether a word of saying stands right after another verb, as its object, and is no verb itself: رفض ذكر اسمه."""
    if doc.at[i]["speech"].prefix or doc.keys[i][0] in "يت":
        return False
    before = doc.sense(i - 1, "speech")
    if before:
        return bool(before.value[1] == "finite")
    return role(doc, i - 1) == "verb" and doc.keys[i - 1] not in _AUXILIARIES


def label(doc: Document, i: int, end: int) -> int | None:
    """The quotation that is the label after وصف and the like: بأنه «...», بـ«...», كـ«...»."""
    keys, at = doc.keys, doc.at
    allowed = 0
    deems, blames = keys[i - 1] in sayings.DEEMING, keys[i - 1] in sayings.ACCUSING
    if "متهم" in keys[i - 1] and not (is_definite(doc, i) or source(doc, i)):
        return None  # 15 متهما في ملف يعرف بـ"..."
    if deems and keys[i] == "الي":
        return None  # عدت إلى البيت "متعبا"
    explains = keys[i - 1] in sayings.EXPLAINING
    labels = _NO_LABELS if deems else _WITH if blames else _CAUSES if explains else _LABELS
    for k in range(i, end):
        key, senses = keys[k], at[k]
        if "mark" in senses:
            before = k > i and (is_definite(doc, k - 1) or keys[k - 1] in sayings.POINTING or keys[k - 1] in _HIM)
            before = before or "ما" in keys[i:k]  # عدت اللجنة ما جرى "خطأ"
            if allowed or (deems and before and not is_definite(doc, k + 1)):
                return k
        if blames and ACT.fullmatch(key.removeprefix("ب")) and key[0] == "ب":
            allowed = 2  # اتهم الشركة بانتهاج سياسة "التضليل"
        elif (key in labels and "تحدث" not in keys[k - 1]) or (
            labels is _LABELS and (key.startswith("بان") or role(doc, k) == "that")
        ):
            allowed = 1 if explains else _TO_LABEL
        elif allowed:
            allowed -= 1
        elif "stop" in senses or (labels is not _LABELS and role(doc, k) == "that"):
            return None
    return None


def labeller(doc: Document, first: int, last: int) -> int:
    """The end of the subject alone, before the object of a verb that has both: [وسائل الإعلام] [سامي مراد] بأنه.

    It is known by its head only: a construct ends in its first word with the article, and adjectives follow.
    """
    if first >= last or not source(doc, first) or doc.keys[last] == "ما" or role(doc, last) == "this":
        return last
    k = first
    while k < last - 1 and not is_definite(doc, k) and (source(doc, k) or doc.keys[k] == "عام"):
        k += 1  # أمين عام حزب الأفق
    k += 1
    while k < last and is_definite(doc, k) and doc.keys[k].endswith(("ي", "يه", "ين", "ون")):
        k += 1
    if k < last and is_given(doc, k):  # سائق الشاحنة عبده سعيد | الطريق بأنه
        k += 1
        while k < last and is_surname(doc, k) and (not is_definite(doc, k) or k + 1 < last):
            k += 1
    if k < last and doc.keys[k].startswith("باسم"):  # المتحدث باسم الجماعة المسلحة | الاتفاق بأنه
        k = next((n + 1 for n in range(k, last) if is_definite(doc, n) or owned(doc, n)), last)
        while k < last and is_definite(doc, k) and doc.keys[k].endswith(("ي", "يه", "ين", "ون")):
            k += 1
    if k < last and doc.keys[k].startswith("لل"):  # الرابطة الوطنية | للجمعيات الثقافية
        k += 1
        while k < last and is_definite(doc, k) and doc.keys[k].endswith(("ي", "يه", "ين", "ون")):
            k += 1
    return k


def is_doubled(doc: Document, i: int) -> bool:
    """Whether the verb at token i is بيّن, whose middle letter is written double: no بين "between"."""
    return "بين" in doc.keys[i] and chars.SHADDA in doc.text[doc.starts[i] : doc.ends[i]]
