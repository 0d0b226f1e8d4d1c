"""Words of saying that are something else by what stands around them: بين and عبر, ذهب إلى القاهرة, حمل حقيبة."""

from __future__ import annotations

import re
from functools import lru_cache

from arnews import chars, nominals, objects, openings, sayings
from arnews.document import Document
from arnews.inflection import is_verb, verb
from arnews.openings import FAR, NEAR
from arnews.phrases import ACT, PEOPLE, begins_word, is_definite, noun_phrase, role, source
from arnews.roles import COMMAS, SIGNS
from arnews.words import owned

# Behind these they are said, else hoped: عاد الوزير ليؤكد أن; no جاء القرار ليؤكد أن.
_TO_SAY = frozenset(f"ل{letter}{stem}" for letter in "يت" for stem in "ؤكد وكد وضح علن شدد كشف شير".split())
_COMING = frozenset("عاد عادت يعود تعود خرج خرجت يخرج تخرج سارع سارعت ظهر رجع رجعت انبري بادر بادرت".split())
_SON = frozenset("بن ابن بنت".split())
_OR = frozenset("او ام".split())
_STUDENT = ("طالب", "طالبه")
_PERILS = frozenset(
    "بالانقراض بالزوال بالاندثار بالانهيار بالافلاس بالغرق بالهدم بالاغلاق بالطرد بالسقوط بالفقدان بالضياع بالترحيل "
    "بالتشريد بالتلف بالجفاف بالتصحر بالخطر بالاختفاء بالاخلاء بالتوقف بالموت بالمجاعه بالفشل بالهبوط بالاقصاء".split()
)
# What shows something and says nothing: كشفت المواجهة أن. Numbers, data and papers do say.
_DUMB = frozenset(
    "المواجهه المواجهات التجربه التجارب الاحداث الحدث الوقايع الوقائع الازمه الازمات الحرب الحروب المعركه المعارك "
    "المباراه المباريات المنافسه المنافسات الحادثه الحادث الحوادث الصوره المشهد المشاهد الواقع الواقعه الوضع الاوضاع "
    "الظروف التطورات المستجدات الانتخابات الاستفتاء التصويت الخطوه الخطوات العمليه العمليات الهجوم الهجمات الضربه "
    "الضربات الزلزال الفيضانات الجايحه الجائحه الكارثه الماساه الحاله الحالات الظاهره الظواهر التغيرات التحولات "
    "التغييرات الايام السنوات الشهور الممارسه الممارسات التفاعل النقر الضغط السلوك المسار المسارات الفارق الفوارق "
    "الفرق المقارنه التفاصيل الخلافات الخلاف الجدل النقاش الصراع الصراعات النزاع الاحتجاجات المظاهرات الاضراب "
    "الاشتباكات القصف الحصار التصعيد الانسحاب الزياره الجوله النجاح الفشل الخساره الفوز الهزيمه التعادل الحقيقه "
    "الحقايق الحقائق التاريخ الزمن المستقبل الماضي الحاضر الموقف المواقف القضيه المساله المشكله المشكلات".split()
)
_SHOWING = ("شير", "كشف", "وضح", "بين", "ظهر", "كد", "لمح", "برز", "ثبت", "برهن", "يد", "لفت", "فيد", "فاد")
_JOINED = frozenset(("وي", "وت", "في", "فت"))
_WISHING = frozenset("ان لن لم كي لكي وان بان لان".split())
_TIMES = frozenset("قبل بعد الي دون مجرد منذ".split())
_OPINIONS = frozenset(
    "معرفه لمعرفه اخذ لاخذ سؤال سماع لسماع استطلاع لاستطلاع ابداء قياس لقياس تشكيل توجيه تستطلع يستطلع استطلعت".split()
)
_AMOUNTING = frozenset("بلغ بلغت يبلغ تبلغ".split())
_AMOUNTS = frozenset("اجمالي عدد قيمه حجم طول مساحه نسبه معدل سعر متوسط مجموع".split())
_IDEAS = frozenset(
    f"{article}{noun}"
    for article in ("", "ال", "لل", "بال", "وال")
    for noun in "فكره نظريه مقوله منطق فرضيه راي اعتقاد تصور مبدا معادله فلسفه مسلمه قناعه سرديه".split()
)
_BY_HIM = frozenset("حسبه حسبها حسبهم".split())
_FROM_WHERE = frozenset("نقلته نشرته كتبته روته".split())  # بحسب ما نقلته صحيفة
# التحدث, التعاون, الالتزام; إنجازه, تقديمها
_NAMED_ACT = re.compile("الت(?:...|.ا..|..ي.)|الا.{2,3}ا.|الم.ا..ه|(?:ت..ي.|ا.{2,3}ا.)(?:ه|ها|هم)")
_PLEAS = frozenset("بطلان عدم انتفاء سقوط تقادم انعدام قصور كيديه براءه".split())
_ADDING = re.compile("ا.ا.ه")  # إضافة, إحالة
_LINES = 6  # words of a byline


def is_other_word(doc: Document, i: int) -> bool:
    """Whether the word of saying at token i is a preposition or a verb of other sense: بين, عبر الحدود عن طريقها."""
    keys, key = doc.keys, doc.keys[i]
    if i > 0 and (keys[i - 1] in _SON or (keys[i - 1] == "لم" and keys[i - 2] in _OR)):
        return True  # خلفان بن يدعوه, سواء اعترف أو لم يعترف
    if key.endswith(("يدعي", "تدعي")) and doc.text[doc.ends[i] - 1] == chars.ALEF_MAKSURA:
        return True  # أحدهم ويدعى سامي
    if key in _TO_SAY:
        comes = any(keys[k].lstrip("وف") in _COMING for k in range(max(0, i - NEAR), i))
        return not comes or not _leads_that(doc, i)
    if "mark" in doc.at[i - 1] and i > 1 and _is_title(doc, i):
        return True  # قصيدة "وعد الليل"
    after = keys[i + 1]
    if (after in _DUMB or keys[i + 2] in _DUMB) and _is_of_thing(doc, i):
        return True  # كشفت المواجهة أن
    if key.endswith(_STUDENT) and i > 0 and (keys[i - 1].isdecimal() or "number" in doc.at[i - 1]):
        return True  # 9400 طالب وطالبة
    if "هدد" in key and key[0] == "م" and after in _PERILS:
        return True  # حرفة مهددة بالزوال
    if key.endswith(("يطمين", "تطمين", "يطمئن", "تطمئن", "يطمءن", "تطمءن")) and (
        after in ("علي", "الي") or after[:1] == "ل"
    ):
        return role(doc, i + 2) != "that"  # يطمئن على المرضى, تطمئن إلى الأدلة
    if after in ("الله", "المولي", "الباري") and key.endswith(("سائلا", "ساءلا", "سايلا", "سائلين", "داعيا", "داعين")):
        return True  # سائلا الله أن
    if "نقل" in key and (after == "الي" or (key == "نقل" and keys[i - 1] not in sayings.WAS and is_verb(doc, i - 1))):
        return True  # نقل إلى السجن, يريدون نقل السلطة; no كان نقل عن الوزير أن
    if keys[i - 1] in ("عمليات", "عمليه"):
        return True  # عمليات ختم الذهب, عملية نقل السلاح
    if key.lstrip("وف") in _AMOUNTING and after in _AMOUNTS and keys[i + 2] != "من":
        return True  # يبلغ إجمالي المساهمات مليونا; no يبلغ عدد من السكان الشرطة أن
    if key.endswith("بالقول") and after in ("فقط", "وحده", "بل"):
        return True
    if "كتب" in key and _is_byline(doc, i):
        return True
    if key[0] == "و" and "speech" in doc.at[i] and _goes_on_of_thing(doc, i):
        return True  # أظهرت المباراة ضعف الدفاع، وأكدت أن
    if key[:2] in _JOINED and _is_wished(doc, i):
        return True  # من حقها أن تدافع عن نفسها وتقول
    if i > 1 and "speech" in doc.at[i] and doc.at[i]["speech"].value[1] == "finite" and _is_idea(doc, i):
        return True  # منطق يقول إن
    if not _is_doubtful(key):
        return False
    bare = key[doc.at[i]["speech"].prefix :]
    if bare.startswith("زعمه"):
        return keys[i - 1] not in ("ما", "كما") and keys[i - 1] not in sayings.RELATIVES  # زعمها باطل
    if bare in sayings.LAYING_DOWN and source(doc, i + 1) != "document":
        return True  # ينص القانون على أن
    if bare == "راي":
        # تستطلع رأي الدول, لمعرفة رأي; but رأى, also as it is written in Egypt
        written = (
            key == bare
            and chars.ALEF_MAKSURA not in doc.text[doc.starts[i] : doc.ends[i]]
            and i > 0
            and not is_definite(doc, i - 1)
        )
        return written and (
            is_verb(doc, i - 1) or ACT.fullmatch(keys[i - 1], 1) is not None or keys[i - 1] in _OPINIONS
        )
    if bare in sayings.CLOSING:  # يختم بقصيدة; no يختم بالقول
        his = "speech" in doc.at[i + 2] or keys[i + 2] in nominals.HIS_WORDS or keys[i + 2] == ":"  # ختم برهوم قائلا
        return after[:1] == "ب" and len(after) > 3 and not his and after not in sayings.CLOSED_WITH
    if bare in sayings.BEHIND:
        return not _is_behind(doc, i, sayings.BEHIND[bare])
    if bare == "بين" and (
        openings.is_doubled(doc, i) or (keys[i - 1] in sayings.RELATIVES and role(doc, i + 1) == "that")
    ):
        return False  # بيّن المدير, الذي بين أن
    led = keys[i - 1] in sayings.ALREADY
    if key == "بين" and source(doc, i + 1) and (led or i == 0 or keys[i - 1] == "و" or "stop" in doc.at[i - 1]):
        return not (led or _leads_that(doc, i))  # فقد بين استطلاع أن, و بين المدير ان
    if key == "بين" and (i == 0 or not keys[i - 1][0].isalpha() or keys[i - 1] in sayings.CLAUSE_WORDS):
        if any(keys[k] in COMMAS and role(doc, k + 1) == "that" for k in range(i + 2, min(i + 5, len(doc)))):
            return False  # ، بين مراد، أن
        return role(doc, i + 1 + (keys[i + 1] in sayings.INSIDE)) != "that"  # فيما بين أن
    if bare in _BY_HIM:
        return keys[i - 1] not in SIGNS or (keys[i + 1] not in SIGNS and "stop" not in doc.at[i + 1])
    if bare in _FROM_WHERE:
        return keys[i - 1] != "ما" or keys[i - 2] not in sayings.ACCORDING
    if bare in sayings.THAT_ONLY:
        # في بيان نشر أمس
        joined = bare != key or i == 0 or not begins_word(doc, i - 1) or keys[i - 1] in sayings.RELATIVES
        return (not joined and bare.startswith("نشر")) or not _leads_that(doc, i)
    if bare in sayings.APART:
        apart = i != 0 and (bare != key or keys[i - 1] in SIGNS)
        at = objects.past_context(doc, i + 1)
        return not (apart and _leads(doc, at, sayings.APART[bare]))
    if bare in sayings.ASKING:  # طلب من السكان; no طلب بيتزا
        asks = not sayings.OF_ME.isdisjoint(keys[i + 1 : i + NEAR]) and (
            keys[i + 1][0] != "ب" or keys[i + 1] in sayings.INSIDE
        )
        # طلبت جهة المبادرة إضافة تعديلين
        named = bool(source(doc, i + 1)) or (bare.endswith(("ت", "وا")) and is_definite(doc, i + 2))
        act = named and any(_is_act(doc, k) for k in range(i + 2, min(i + 6, len(doc))))
        return not asks and not act and not _leads_that(doc, i)
    if bare in sayings.RETURNING:  # يرجع الخبير الأزمة إلى; no يرجع السبب إلى
        reach = keys[i + 3 : i + FAR // 2]
        return source(doc, i + 1) not in PEOPLE or "الي" not in reach
    said = objects.shows(key)  # محملا الوزارة المسؤولية; no محملا بالبضائع
    if said:
        near = keys[i + 1 : i + FAR // 2]
        if "." in near:
            near = near[: near.index(".")]
        if near and near[0] in said and "حمل" in key and not (key[0] == "م" and keys[i - 1] in SIGNS):
            return True  # حمل مسؤولية كبيرة
        # أبدى المدرب، سامي مراد، سعادته; no أبدى ملاحظات
        return said.isdisjoint(near)
    if "عبر" not in key:
        return key in sayings.PREPOSITIONS
    apart = key in sayings.PREPOSITIONS and i > 0 and not _leads_clause(keys[i - 1]) and role(doc, i - 1) != "verb"
    if keys[i - 1] in sayings.RELATIVES and keys[i + 1] in sayings.ABOUT_HIM and source(doc, i + 2):
        return False  # الرأي الذي عبر عنه الوزير
    begins = i == 0 or _leads_clause(keys[i - 1]) or bare != key
    for k in range(i + 1, i + 2 if apart else min(i + (FAR if begins else NEAR), len(doc))):
        if keys[k] == "عن":
            noun = k + 1 + ("mark" in doc.at[k + 1])
            return not (keys[noun] in sayings.FEELINGS or (key not in sayings.PREPOSITIONS and owned(doc, noun)))
        if "stop" in doc.at[k]:
            break
    return True


def _is_wished(doc: Document, i: int) -> bool:
    """Whether the imperfect at token i is joined to one that is wished for or denied, so that nothing is said: يريد أن
    يلتقي الوزير ويؤكد, لم يتراجع ويعتذر; but قبل أن يعود ويقول."""
    keys, letter = doc.keys, doc.keys[i][1]
    if source(doc, i + 1) or is_definite(doc, i + 1):
        return False  # it has a subject of its own
    for k in range(i - 2, max(doc.sentence(i)[0] - 1, i - NEAR), -1):
        if "stop" in doc.at[k] or "mark" in doc.at[k] or keys[k] in SIGNS or keys[k] == ":":
            return False
        if keys[k] in _WISHING and keys[k + 1][0] == letter and verb(doc, k + 1):
            between = range(k + 2, i)
            free = not any(is_verb(doc, n) or role(doc, n) == "that" or "mark" in doc.at[n] for n in between)
            return free and keys[k - 1] not in _TIMES
    return False


def _is_idea(doc: Document, i: int) -> bool:
    """Whether what has the verb at token i is an idea, which nobody tells: منطق اقتصادي يقول إن, الفكرة التي
    تقول إن."""
    keys, at = doc.keys, i - 1
    at -= keys[at] in sayings.RELATIVES
    at -= keys[at] not in _IDEAS and bool(keys[at].endswith(("ي", "يه")) or not (role(doc, at) or source(doc, at)))
    return at >= 0 and keys[at] in _IDEAS and source(doc, i + 1) not in PEOPLE and role(doc, i + 1) == "that"


def _is_title(doc: Document, i: int) -> bool:
    """Whether the word is the first of a short quoted title: قصيدة "وعد الليل", in a work's name."""
    pair = doc.pair_at(i - 1)
    if pair is None or not pair.closed or pair.begin != i or pair.end - i > _LINES:
        return False
    kind = doc.at[i - 2].get("kind")
    return bool(kind and kind.value == "title") and role(doc, i + 1) not in ("that", "with")


def _is_of_thing(doc: Document, i: int) -> bool:
    """Whether what a verb of showing has as its subject is no speaker: تشير التطورات إلى أن, تؤكد هذه الخطوة أن."""
    keys, key = doc.keys, doc.keys[i]
    first = i + 1 if keys[i + 1] in _DUMB else i + 2
    if first == i + 2 and role(doc, i + 1) != "this" and keys[i + 1] not in nominals.SOME:
        return False
    if doc.at[i]["speech"].value[1] != "finite" or not any(stem in key for stem in _SHOWING):
        return False
    last = noun_phrase(doc, first, min(len(doc), first + NEAR))
    last += keys[last] in ("الي", "علي", "عن")
    imperfect = key.lstrip("وف")[:1] in ("ي", "ت") and "شير" in key
    return imperfect or role(doc, last) == "that"


def _goes_on_of_thing(doc: Document, i: int) -> bool:
    """Whether the verb at token i goes on with what a thing shows, the subject of the first verb of its sentence."""
    start, _ = doc.sentence(i)
    if doc.keys[start + 1] not in _DUMB or i <= start + 1 or source(doc, i + 1) or is_definite(doc, i + 1):
        return False
    main, other = verb(doc, start), verb(doc, i)
    said = any("speech" in doc.at[k] for k in range(start + 1, i))
    return bool(main and main.sure and other and other.gender == main.gender and not said) and any(
        stem in doc.keys[i] for stem in _SHOWING
    )


def _is_byline(doc: Document, i: int) -> bool:
    """Whether كتب and a name are a line of their own, or end in a colon at its end: كتب سامر مراد:"""
    before = doc.text[: doc.starts[i]].rstrip(" ")
    if before and before[-1] != "\n":
        return False
    line = doc.text[doc.starts[i] : doc.starts[i] + 80].partition("\n")
    return line[1] != "" and len(line[0].split()) <= _LINES and '"' not in line[0]


@lru_cache(maxsize=2048)
def _is_doubtful(key: str) -> bool:
    """Whether a word of saying has another sense at all: most have none."""
    stems = ("زعمه", "ذهب", "شهد", "عبر", "بين", "راي")
    bare = key.lstrip("وف")
    if bare in _BY_HIM or bare in _FROM_WHERE:
        return True
    tables = (sayings.CLOSING, sayings.THAT_ONLY, sayings.APART, sayings.ASKING, sayings.RETURNING, sayings.BEHIND)
    if any(bare in table for table in tables):
        return True
    return any(stem in key for stem in stems) or key in sayings.PREPOSITIONS or bool(objects.shows(key))


def _leads_clause(key: str) -> bool:
    """Whether a verb may follow the token, but no preposition: a sign, بدورهم, فيما."""
    return not key[0].isalpha() or key in sayings.CLAUSE_WORDS or key.startswith("بدور")


def _is_behind(doc: Document, i: int, particle: str) -> bool:
    """Whether the first particle of its kind after the verb at token i leads a clause: ذهب الكاتب، أمس، إلى أن; no ذهب
    الكاتب إلى القاهرة."""
    for k in range(i + 1, min(i + FAR // 2, len(doc))):
        if doc.keys[k][:1] == particle and doc.keys[k][1:] in _PLEAS and "دفع" in doc.keys[i]:
            return True  # دفع المحامي ببطلان الإجراءات
        if doc.keys[k] == particle:
            return role(doc, k + 1) == "that"  # of ذهب إلى القول the noun is the cue
        if role(doc, k) == "that":
            return doc.keys[k].startswith(particle + "ان")
        if "stop" in doc.at[k] or doc.keys[k] == ":":
            break
    return False


def _leads_that(doc: Document, i: int) -> bool:
    """Whether what follows the verb at token i is a clause: نشر عبر تويتر أن; no نشرت الصحيفة تقريرا يفيد بأن."""
    for k in range(i + 1, min(i + NEAR, len(doc))):
        what = role(doc, k)
        if what == "that":
            return not openings.of_time(doc, k)
        if what in ("clause", "verb") or doc.keys[k] in sayings.RELATIVES or doc.keys[k] == ":":
            return False
        if "speech" in doc.at[k] and doc.keys[k] not in sayings.PREPOSITIONS:
            return False
        if "stop" in doc.at[k] or "mark" in doc.at[k]:
            return False
    return False


def _leads(doc: Document, at: int, particles: tuple[str, ...]) -> bool:
    """Whether one of the particles begins at token `at`: متعهدا | بالعمل, متحدثا | عن."""
    key = doc.keys[at]
    if key in particles or ("ان" in particles and role(doc, at) == "that"):
        return True
    if "ب" in particles and key[:1] == "ب" and len(key) > 3:
        return role(doc, at) == ""
    if "act" in particles and _is_act(doc, at):
        return True
    if ":" in particles:
        return key == ":" or "mark" in doc.at[at]
    at += "mark" in doc.at[at]  # مجددا "تمسكه بخياراته"
    return "ه" in particles and doc.keys[at] in sayings.STANCES  # مسجلا اعتراضه


def _is_act(doc: Document, k: int) -> bool:
    """Whether token k is a noun of action, with or without the article: إحداث معهد, التحدث إلى."""
    key = doc.keys[k]
    if _ADDING.fullmatch(key):
        return doc.keys[k + 1] != "الي"
    return objects.is_act(doc, k) or _NAMED_ACT.fullmatch(key) is not None
