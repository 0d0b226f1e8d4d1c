"""What a word is in the grammar of a sentence: particle or noun, defined or not, one who speaks or what is said."""

from __future__ import annotations

import re

from arnews import chars
from arnews.document import Document
from arnews.index import lexicon, value_of

_HAMZAS = frozenset((chars.ALEF_HAMZA_ABOVE, chars.ALEF_HAMZA_BELOW, chars.ALEF_MADDA))
_RADICAL = tuple("التزام التماس التحاق التقاط التفاف التهاب".split())
_NAMES = frozenset(("علي", "امام", "ان", "بناء"))
# Commas; and what parts an office or an aside from its sentence, of at most so many tokens: سامي مراد، محلل، أشار.
COMMAS = frozenset("،,")
SIGNS = COMMAS | frozenset("-–")
LONGEST_OFFICE = 24
# Nouns of action by their form: تنظيم, إطلاق, افتتاح.
ACT = re.compile("ت..ي.|ا.{2,3}ا.")
PEOPLE = frozenset(("member", "title", "speaker"))
_TWO = PEOPLE | {"body"}
# How many: عدد كبير من.
SIZES = frozenset(
    "كبير كبيره صغير صغيره قليل قليله محدود محدوده ضئيل ضئيله هائل هائله هايل واسع واسعه غفير مهم اخر اخري "
    "متزايد متزايده متنوع متنوعه مختلفه".split()
)
# What somebody is an expert in: المتخصص في الشأن التركي.
FIELDS = frozenset(
    "سياسات اقتصاديات اقتصاد قانون ادب نقد تدبير نظم حقوق الحقوق "
    "الشان شان شؤون الشؤون شوون الشوون قضايا القضايا مجال العلاقات الاقتصاد القانون علم علوم تاريخ التاريخ تقنيه "
    "تكنولوجيا التكنولوجيا الذكاء السياسه السياسات التربيه التسويق التغذيه المناخ الطاقه الامن الارهاب الجماعات "
    "الاداره التنميه الاعلام الطب امراض جراحه الفيزياء الكيمياء الاحياء الفلك اللغه الادب النقد الفلسفه طب هندسه "
    "الهندسه المحاسبه الاحصاء الاستراتيجيات الدراسات الرياضيات الاتصالات المعلومات الجريمه الزراعه التعليم".split()
)
# Bodies of which each town has one: فرع الحزب في مدينة صور.
BRANCHES = frozenset(
    "فرع مكتب مديريه نيابه محكمه سفاره قنصليه بعثه شرطه قياده غرفه مندوبيه نقابه جمعيه بلديه دايره دائره مستشفي "
    "مركز جامعه كليه مدرسه اداره امانه رابطه لجنه مجلس الاداره المديريه الدائره الدايره".split()
)
OF_PAPERS = frozenset(
    "مشترك مشتركه جديد جديده حديث حديثه رسمي صحفي صحافي سابق سابقه خاص خاصه مطول مطوله مقتضب مقتضبه مفتوح مفتوحه سري "
    "سريه مكتوب مكتوبه عاجل عاجله منفصل منفصله مستقل مستقله حكومي دولي اممي ختامي سنوي شهري برلماني قضائي قضايي "
    "اعلامي متلفز هاتفي اذاعي تلفزيوني تلفزي".split()
)
DISTRICTS = frozenset(
    "الحزب الكتله الدايره الدائره التيار الحركه الجبهه تيار حركه جبهه قايمه قائمه تحالف محافظه "
    "ولايه دايره دائره مدينه اقليم جهه منطقه حزب كتله".split()
)
# نحو مئتي عامل, أكثر من 200 عامل
_ABOUT = frozenset("نحو حوالي قرابه زهاء".split())
_MORE = frozenset("اكثر اقل ازيد".split())
_AT_LEAST = frozenset("يقارب يناهز يزيد يفوق يقل".split())
_BOTH = frozenset("الجانبان الطرفان الاثنان".split())


def role(doc: Document, i: int) -> str:
    """What the token does in the grammar of a sentence (`arnews.lexicon.grammar`); "" for most words."""
    senses = doc.at[i]
    if "function" not in senses:
        return ""
    value: str = senses["function"].value
    return "" if value in ("prep", "that") and doc.keys[i] in _NAMES and _is_name(doc, i) else value


def _is_name(doc: Document, i: int) -> bool:
    """Whether the word is a name that folds to the key of a particle: علي and على, إمام and أمام, آن and أن; or a noun:
    حزب بناء الوطن, but بناء على."""
    if doc.keys[i] == "بناء":
        return doc.keys[i + 1] != "علي"
    if doc.keys[i] != "علي":
        return doc.text[doc.starts[i]] == (chars.ALEF_HAMZA_BELOW if doc.keys[i] == "امام" else chars.ALEF_MADDA)
    word = doc.text[doc.starts[i] : doc.ends[i]]
    if word.endswith(chars.SHADDA):
        return False  # عليّ "on me"
    letters = [c for c in word if c in (chars.YEH, chars.ALEF_MAKSURA, chars.FARSI_YEH)]
    return letters[-1:] != [chars.ALEF_MAKSURA]


def source(doc: Document, i: int) -> str:
    """What sort of source the word is (`arnews.lexicon.people`, `bodies`), or ""."""
    sense = doc.at[i].get("source")
    return sense.value if sense else ""


def is_definite(doc: Document, i: int) -> bool:
    """Whether the word has the article: الوزير; not آل, إلياس, ألبرت, whose first letter folds to the same key,
    nor التزام, whose ل is of the root."""
    # all words that begin with ال stand between that and ام
    key = doc.keys[i]
    return "ال" < key < "ام" and doc.text[doc.starts[i]] not in _HAMZAS and not key.startswith(_RADICAL)


def is_accusative(doc: Document, i: int) -> bool:
    """Whether token i is a sound plural in ين, which is no subject: ناشد المسؤولين, طمأن المودعين. الأمين, المسكين have
    no plural in ون."""
    key = doc.keys[i]
    if not key.endswith("ين") or not is_definite(doc, i):
        return False
    return (len(key) > 7 and key.startswith("الم")) or "source" in lexicon()[key[:-2] + "ون"].entry


def is_dual(doc: Document, i: int) -> bool:
    """Whether token i is two people, bodies or sides, with the article: الوزيران, المنظمتان."""
    key = doc.keys[i]
    if not key.endswith("ان") or not is_definite(doc, i):
        return False
    one = key[2:-3] + "ه" if key.endswith("تان") else key[2:-2]
    return key in _BOTH or value_of(one, "source") in _TWO


def is_several(doc: Document, i: int) -> bool:
    """Whether token i is several people: المتابعين، النقاد."""
    return doc.keys[i].endswith(("ون", "ين")) or source(doc, i) in PEOPLE


def is_named(doc: Document, i: int) -> bool:
    """Whether a name may follow an office with the article: النائب لمى الحلبي."""
    return is_definite(doc, i) and begins_word(doc, i + 1) and not (doc.at[i + 1] or is_definite(doc, i + 1))


def begins_word(doc: Document, i: int) -> bool:
    """Whether token i is a word of any script, also of one letter."""
    return doc.keys[i][:1].isalpha()


def is_said(doc: Document, i: int) -> bool:
    """Whether the word is a noun that is said, not one that says: أهمية, ضرورة."""
    sense = doc.at[i].get("object")
    if sense is None or sense.value != "said":
        return False
    return sense.prefix == 0 or doc.keys[i][: sense.prefix] in ("و", "ف")


def is_plural_of_things(doc: Document, i: int) -> bool:
    """Whether a noun agrees with feminine verbs, by its form or its adjective: حكومات المنطقة, الأطراف السياسية."""
    key = doc.keys[i]
    # no رئيس البلدية: an adjective has the article as its noun does
    adjective = is_definite(doc, i) and is_definite(doc, i + 1) and doc.keys[i + 1].endswith("يه")
    return key.endswith("ات") or (adjective and not key.endswith("ه"))


def counts(doc: Document, i: int) -> bool:
    """Whether token i is a figure or a word of number."""
    return doc.keys[i].isdecimal() or "number" in doc.at[i]


def about(doc: Document, i: int) -> int:
    """The token of the figure after words that tell it is no exact one: نحو 30, أكثر من 50, ما لا يقل عن 20."""
    keys = doc.keys
    if keys[i] in _ABOUT and counts(doc, i + 1):
        return i + 1
    if keys[i] in _MORE and keys[i + 1] == "من" and counts(doc, i + 2):
        return i + 2
    if keys[i] == "ما":
        k = next((k for k in range(i + 2, i + 5) if keys[k : k + 1] and keys[k].isdecimal()), i)
        return k if any(key in _AT_LEAST for key in keys[i + 1 : k]) else i
    return i


def is_counted(doc: Document, i: int) -> bool:
    """Whether a figure and those who are counted begin at token i: 12 منظمة, 83 عضوا, نحو 30 خبيرا, ثلاثة مسؤولين."""
    i = about(doc, i)
    if not counts(doc, i):
        return False
    while counts(doc, i + 1):
        i += 1
    if not doc.keys[i].isdecimal():
        return source(doc, i + 1) in (*PEOPLE, "body", "media")
    return source(doc, i + 1) != "" or value_of(doc.keys[i + 1].removesuffix("ا"), "source") is not None
