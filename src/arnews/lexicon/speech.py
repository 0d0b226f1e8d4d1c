"""Words of saying. Value: (class, form, gender), from which `arnews.speech` tells the senses that are speech.

Classes:

* `say`: nearly always speech, whatever follows (قال، أكد، نفى).
* `that`: speech with a clause, a colon or a quotation (أعلن أن; أعلن الحرب is none).
* `ask`: the same, but a quotation right after the subject is what is asked for, not said (دعا إلى «...»، طالب «...»).
* `near`: other senses are commoner; the clause, colon or quotation must follow the subject at once, and the verb begins
  its clause (سجل أن; سجل هدفا is none. زاد: «...»; زاد السعر is none. تابع قائلا; تابع دراسته is none).
* `note`: the same, and a quotation only after a known source (سجل المصدر «...»; سجل المؤشر «مازن» تراجعا is none).
* `label`: speech with a quoted label only (وصفه بأنه «...»).
* `relay`: passes on what somebody else says (نقلت الوكالة عن الوزير قوله).
* `none`: formulas without a speaker, and senses that are no speech (يذكر أن، نقل الجرحى).

Forms: `finite`, `participle` (مضيفا), `noun` (قوله), `source` (بحسب), `closing` (على حد قوله),
`document` (جاء في البيان أن).
Gender of the subject: `m`, `f`, `p` for the plural, or nothing where the form does not tell.

A verb is one row of `VERBS`: class, perfect, imperfect, participle (stem without its ending, empty where there is none
in use). `ROWS` is made of them: third person masculine, feminine and plural of both tenses, the same with the object
pronouns ه ها هم (وصفته), and the accusative participle in ا ة ين and ات. Verbs in ى and ا drop it before an ending
(نفى: نفت، نفوا). A form that two verbs share belongs to the first.
"""

TAG = "speech"
TAKES = "conjunction"
VERBS = (
    ("say", "قال", "يقول", "قائل"),
    ("say", "أكد", "يؤكد", "مؤكد"),
    ("say", "أوضح", "يوضح", "موضح"),
    ("say", "صرح", "يصرح", "مصرح"),
    ("say", "شدد", "يشدد", "مشدد"),
    ("say", "نفى", "ينفي", "نافي"),
    ("say", "حذر", "يحذر", "محذر"),
    ("say", "نبه", "ينبه", "منبه"),
    ("say", "نوه", "ينوه", "منوه"),
    ("say", "زعم", "يزعم", "زاعم"),
    ("say", "تساءل", "يتساءل", "متسائل"),
    ("say", "استنكر", "يستنكر", "مستنكر"),
    ("say", "ندد", "يندد", "مندد"),
    ("say", "أعرب", "يعرب", "معرب"),
    ("say", "أردف", "يردف", "مردف"),
    ("say", "استطرد", "يستطرد", "مستطرد"),
    ("say", "استدرك", "يستدرك", "مستدرك"),
    ("that", "عبر", "يعبر", "معبر"),  # with عن and a feeling only
    ("that", "أضاف", "يضيف", "مضيف"),
    ("that", "أشار", "يشير", "مشير"),
    ("that", "أفاد", "يفيد", "مفيد"),
    ("ask", "أعلن", "يعلن", "معلن"),
    ("that", "كشف", "يكشف", "كاشف"),
    ("that", "لفت", "يلفت", "لافت"),
    ("that", "ذكر", "يذكر", "ذاكر"),  # also ذكّر بأن, which folds to the same key
    ("that", "اعتبر", "يعتبر", "معتبر"),
    ("that", "رأى", "يرى", ""),
    ("that", "توقع", "يتوقع", "متوقع"),
    ("ask", "دعا", "يدعو", "داعي"),
    ("ask", "طالب", "يطالب", "مطالب"),
    ("that", "روى", "يروي", "راوي"),
    ("that", "حكى", "يحكي", "حاكي"),
    ("that", "ختم", "يختم", "خاتم"),
    ("that", "اختتم", "يختتم", "مختتم"),
    ("that", "أبلغ", "يبلغ", "مبلغ"),
    ("that", "أخبر", "يخبر", "مخبر"),
    ("that", "اعترف", "يعترف", "معترف"),
    ("that", "أورد", "يورد", "مورد"),
    ("that", "ادعى", "يدعي", "مدعي"),
    ("that", "شرح", "يشرح", "شارح"),
    ("that", "فسر", "يفسر", "مفسر"),
    ("that", "برر", "يبرر", "مبرر"),
    ("that", "خلص", "يخلص", ""),
    ("that", "توعد", "يتوعد", "متوعد"),
    ("that", "ألمح", "يلمح", "ملمح"),
    ("that", "لمح", "", ""),
    ("that", "غرد", "يغرد", "مغرد"),
    ("that", "جزم", "يجزم", "جازم"),
    ("ask", "تعهد", "يتعهد", "متعهد"),
    ("that", "أجاب", "يجيب", "مجيب"),
    ("ask", "أوصى", "يوصي", "موصي"),
    ("ask", "اقترح", "يقترح", "مقترح"),
    ("that", "رجح", "يرجح", "مرجح"),
    ("that", "استبعد", "يستبعد", "مستبعد"),
    ("that", "لاحظ", "يلاحظ", "ملاحظ"),
    ("that", "طمأن", "يطمئن", "مطمئن"),
    ("that", "أقسم", "يقسم", "مقسم"),
    ("that", "اشتكى", "يشتكي", "مشتكي"),
    ("that", "شكا", "يشكو", "شاكي"),
    ("ask", "شكك", "يشكك", "مشكك"),
    ("that", "أجمع", "يجمع", "مجمع"),
    ("that", "أصر", "يصر", "مصر"),
    ("ask", "انتقد", "ينتقد", "منتقد"),
    ("ask", "أدان", "يدين", "مدين"),
    ("ask", "أشاد", "يشيد", "مشيد"),
    ("ask", "اتهم", "يتهم", "متهم"),
    ("that", "استغرب", "يستغرب", "مستغرب"),
    ("ask", "ناشد", "يناشد", "مناشد"),
    ("ask", "حث", "يحث", "حاث"),
    ("that", "تحدث", "يتحدث", "متحدث"),
    ("that", "أفصح", "يفصح", "مفصح"),
    ("that", "هتف", "يهتف", "هاتف"),
    ("that", "همس", "يهمس", "هامس"),
    ("that", "تذكر", "يتذكر", "متذكر"),
    ("that", "استرسل", "يسترسل", "مسترسل"),
    ("that", "اعتقد", "يعتقد", "معتقد"),
    ("that", "ارتأى", "يرتئي", "مرتئي"),
    ("that", "جادل", "يجادل", "مجادل"),
    ("that", "استخلص", "يستخلص", "مستخلص"),
    ("that", "استنتج", "يستنتج", "مستنتج"),
    ("ask", "شجب", "يشجب", "شاجب"),
    ("ask", "رحب", "يرحب", "مرحب"),
    ("ask", "نصح", "ينصح", "ناصح"),
    ("ask", "ثمن", "يثمن", "مثمن"),
    ("ask", "أثنى", "يثني", "مثني"),
    ("ask", "امتدح", "يمتدح", "ممتدح"),
    ("ask", "استهجن", "يستهجن", "مستهجن"),
    ("ask", "فند", "يفند", "مفند"),
    ("that", "تمنى", "يتمنى", "متمني"),
    ("that", "تنبأ", "يتنبأ", "متنبئ"),
    ("that", "تعجب", "يتعجب", "متعجب"),
    ("that", "تأسف", "يتأسف", "متأسف"),
    ("that", "تكهن", "يتكهن", "متكهن"),
    ("that", "استفسر", "يستفسر", "مستفسر"),
    ("near", "وضح", "", ""),
    ("near", "تابع", "يتابع", "متابع"),
    ("near", "واصل", "يواصل", "مواصل"),
    ("near", "كتب", "يكتب", "كاتب"),
    ("near", "وعد", "يعد", "واعد"),
    ("near", "قدر", "يقدر", "مقدر"),
    ("near", "أقر", "يقر", "مقر"),
    ("near", "أبرز", "يبرز", "مبرز"),
    ("near", "زاد", "يزيد", ""),
    ("note", "سجل", "يسجل", "مسجل"),
    ("note", "أظهر", "", ""),
    ("near", "بين", "يبين", "مبين"),
    ("near", "علق", "يعلق", "معلق"),
    ("near", "رد", "يرد", ""),
    ("near", "سأل", "يسأل", "سائل"),
    ("near", "طلب", "يطلب", "طالب"),  # with من or أن only
    ("near", "اشترط", "", ""),
    ("near", "جاهر", "يجاهر", "مجاهر"),
    ("near", "أشاع", "", ""),
    ("near", "كرر", "يكرر", ""),
    ("near", "نشر", "", ""),  # with أن only
    ("near", "أوجز", "يوجز", "موجز"),
    ("near", "استهل", "يستهل", "مستهل"),
    ("near", "مضى", "يمضي", ""),
    ("near", "ردد", "يردد", "مردد"),
    ("note", "وثق", "يوثق", "موثق"),
    ("near", "سخر", "يسخر", "ساخر"),
    ("near", "هدد", "يهدد", "مهدد"),
    ("near", "جدد", "يجدد", ""),
    ("ask", "أنكر", "", ""),
    ("near", "أنكر", "ينكر", ""),
    ("near", "عزا", "يعزو", "عازي"),
    ("that", "أبدى", "يبدي", "مبدي"),
    ("that", "أعاد", "يعيد", "معيد"),  # with التأكيد only
    ("near", "عقب", "يعقب", ""),
    ("near", "أرجع", "يرجع", "مرجع"),
    ("near", "أكمل", "يكمل", ""),
    ("near", "علل", "يعلل", "معلل"),
    ("near", "تعلل", "يتعلل", "متعلل"),
    ("near", "أبان", "", ""),
    ("near", "دفع", "يدفع", ""),  # with بأن only
    ("near", "تمسك", "يتمسك", "متمسك"),
    ("near", "تذرع", "يتذرع", "متذرع"),
    ("near", "تحجج", "يتحجج", "متحجج"),
    ("near", "لوح", "يلوح", "ملوح"),
    ("near", "صاح", "يصيح", ""),
    ("near", "صرخ", "يصرخ", ""),
    ("near", "تمتم", "يتمتم", ""),
    ("near", "غمغم", "يغمغم", ""),
    ("near", "أفتى", "يفتي", ""),
    ("near", "حلف", "يحلف", "حالف"),
    ("near", "احتج", "يحتج", ""),
    ("near", "تفاخر", "يتفاخر", "متفاخر"),
    ("near", "تبجح", "يتبجح", "متبجح"),
    ("near", "تباهى", "يتباهى", "متباهي"),
    ("ask", "أهاب", "يهيب", ""),
    ("ask", "التمس", "يلتمس", "ملتمس"),
    ("that", "ذهب", "يذهب", ""),  # with إلى أن only
    ("that", "انتهى", "ينتهي", ""),  # the same
    ("that", "توصل", "يتوصل", ""),
    ("near", "شهد", "يشهد", ""),  # with بأن only
    ("label", "وصف", "يصف", "واصف"),
    ("label", "عد", "", ""),
    ("label", "صنف", "يصنف", "مصنف"),
    ("label", "نعت", "ينعت", "ناعت"),
    ("relay", "نقل", "ينقل", "ناقل"),
)

_PRONOUNS = ("ه", "ها", "هم")
# Verbs whose duals are in use, and are no other words: قالا, وأوضحتا; not سجلا, ذكرا, أعلنا "we announced".
_WITH_DUAL = frozenset("قال أوضح أضاف أكد أشار اعتبر شدد لفت".split())
# Verbs that take a pronoun as their object in the news: ما أعلنته الوزارة، أبلغه أن. Of others the same letters are a
# noun: رأيه, إشارته, شرحها.
_WITH_PRONOUN = frozenset(
    "قال أكد أعلن أوضح أورد أبلغ أخبر كشف سأل حذر اتهم وصف صنف نعت نفى ذكر زعم طالب دعا ناشد انتقد أنكر نصح هدد "
    "اعتبر حث طمأن نبه".split()
)


def _finite(word: str, feminine: str, pronouns: tuple[str, ...]) -> list[tuple[str, str]]:
    """The forms of one tense as (gender, form)."""
    stem = word[:-1] if word[-1] in "ىا" else word
    perfect = not word.startswith("ي")
    weak = word[-1] in "ىايو"
    plural = (stem + "وا") if perfect else (word[:-1] if weak else word) + "ون"
    before_pronoun = word[:-1] + "ا" if word[-1] == "ى" else word
    return [
        ("m", word), ("f", feminine), ("p", plural),
        *(("m", before_pronoun + pronoun) for pronoun in pronouns),
        *(("f", (feminine[:-1] + "ا" if feminine[-1] == "ى" else feminine) + pronoun) for pronoun in pronouns),
        *(("p", plural.removesuffix("ا") + pronoun) for pronoun in pronouns),  # وصفوه, يصفونه
    ]  # fmt: skip


def _forms(perfect: str, imperfect: str, participle: str) -> list[tuple[str, str, str]]:
    found = []
    stem = perfect[:-1] if perfect[-1] in "ىا" else perfect
    pronouns = _PRONOUNS if perfect in _WITH_PRONOUN else ()
    found += [("finite", gender, form) for gender, form in _finite(perfect, stem + "ت", pronouns)]
    if perfect in _WITH_DUAL:
        found += [
            ("finite", "p", form) for form in (stem + "ا", stem + "تا", imperfect + "ان", "ت" + imperfect[1:] + "ان")
        ]
    if imperfect:
        found += [("finite", gender, form) for gender, form in _finite(imperfect, "ت" + imperfect[1:], pronouns)]
    if participle:
        found += [("participle", "m", participle + "ا"), ("participle", "f", participle + "ة")]
        found += [("participle", "", participle.removesuffix("ي") + "ين"), ("participle", "f", participle + "ات")]
    return found


def _folded(form: str) -> str:
    """What the index takes for equal, as far as these forms go: two verbs may share a form, a table may not."""
    for variant, letter in (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ّ", "")):
        form = form.replace(variant, letter)
    return form


# Forms that are everyday words of another sense, even where a clause follows. `arnews.othersenses` tells more of them.
_OTHER_WORDS = frozenset(
    "متحدثة مراجع مرجعة مرجعين مرجعات طالبة طالبات ترجع يرجعون "
    "خاتمة ذاكرة هاتفا هاتفين هاتفات متهمات مقرين مقرات مبلغا مبلغة مبلغين مبلغات ملاحظات "
    "متابعات مقررا مقررة مقررين مقررات مقترحات سائلة سائلين سائلات كاتبين "
    "كاتبات متحدثين متحدثات موجزا موجزة مدينة مدينا مدينين مدينات تعد يعد تبين معتقدات معتقدا مبررات "
    "مسجلة "
    "مسجلين مفيدة واعدة متعهدين مدعية معقبا "
    "أكمل عزوا مرحبا ثمنا يدين تدين مناشدة ملاحظة اعتقد يظهر تظهر يقسم تقسم عقب شاكيا شاكية "
    "شاكين شاكيات مجمعا مجمعة مجمعات تجمع يجمع ملوحات تعقب طالبه دعوه".split()
)


def _rows() -> tuple[tuple[tuple[str, str, str], str], ...]:
    rows: list[tuple[tuple[str, str, str], str]] = list(_FIXED)
    left_out = set(map(_folded, _OTHER_WORDS))
    seen = {_folded(spelling) for _, spelling in rows} | left_out
    for kind, perfect, imperfect, participle in VERBS:
        for form, gender, spelling in _forms(perfect, imperfect, participle):
            if _folded(spelling) not in seen:
                seen.add(_folded(spelling))
                rows.append(((kind, form, gender), spelling))
    return tuple(rows)


# How somebody put it, before who did: بحسب وصف الوزير.
_PUT = ("وصف", "قول", "تعبير", "كلام", "زعم")

_FIXED: tuple[tuple[tuple[str, str, str], str], ...] = (
    # nouns of saying with a pronoun: عن الوزير قوله إن
    (("that", "finite", "m"), "ينص"),  # ينص المرسوم على أن
    (("that", "finite", "f"), "تنص"),
    (("that", "finite", "f"), "نصت"),
    (("say", "noun", "m"), "قوله"),
    (("say", "noun", "f"), "قولها"),
    (("say", "noun", ""), "قولهم"),
    (("say", "noun", "p"), "قولهما"),
    (("say", "noun", "p"), "قولهن"),
    (("say", "noun", "m"), "بقوله"),
    (("say", "noun", "f"), "بقولها"),
    (("say", "noun", ""), "بقولهم"),
    (("say", "noun", ""), "بالقول"),
    (("say", "noun", ""), "إلى القول"),
    (("that", "noun", "m"), "تأكيده"),
    (("that", "noun", "f"), "تأكيدها"),
    (("none", "noun", ""), "قوله تعالى"),
    (("none", "noun", ""), "بقوله تعالى"),
    (("near", "participle", "m"), "مستذكرا"),
    (("near", "participle", "f"), "مستذكرة"),
    (("ask", "participle", "m"), "مجددا"),  # with a noun of attitude only
    (("ask", "participle", "f"), "مجددة"),
    (("ask", "participle", ""), "مجددين"),
    (("near", "participle", "m"), "صائحا"),
    (("near", "participle", "f"), "صائحة"),
    (("near", "participle", ""), "صائحين"),
    (("near", "participle", "m"), "آملا"),
    (("near", "participle", "f"), "آملة"),
    (("near", "participle", ""), "آملين"),
    (("that", "finite", "f"), "أملت"),  # with أن only; أمل is a woman's name
    (("that", "finite", "p"), "أملوا"),
    (("that", "finite", "m"), "أجابها"),  # not أجابه: إجابة
    (("that", "finite", "m"), "أجابهم"),
    (("that", "finite", "p"), "أجابوه"),
    (("that", "finite", "p"), "أجابوها"),
    # where something is from: بحسب ما نقلته صحيفة
    (("that", "finite", "f"), "نقلته"),
    (("that", "finite", "f"), "نشرته"),
    (("that", "finite", "f"), "كتبته"),
    (("that", "finite", "f"), "روته"),
    # between signs only: لم تجتمع اللجنة، حسبه، منذ عام
    (("say", "closing", "m"), "حسبه"),
    (("say", "closing", "f"), "حسبها"),
    (("say", "closing", ""), "حسبهم"),
    (("that", "participle", ""), "مذكرين"),
    (("that", "participle", "m"), "مذكرا"),  # "reminding"; مذكرة is a memo
    (("that", "finite", "m"), "سألني"),
    (("that", "finite", "f"), "سألتني"),
    (("that", "finite", "m"), "أخبرني"),
    (("that", "finite", "f"), "أخبرتني"),
    (("that", "finite", "m"), "حدثني"),
    (("that", "finite", "f"), "حدثتني"),
    (("that", "finite", "m"), "أخبرنا"),
    (("that", "finite", "f"), "أخبرتنا"),
    # with مسؤولية only
    (("that", "finite", "m"), "حمل"),
    (("that", "finite", "f"), "حملت"),
    (("that", "finite", "p"), "حملوا"),
    (("that", "participle", "m"), "محملا"),
    (("that", "participle", "f"), "محملة"),
    (("that", "participle", ""), "محملين"),
    # a verb of what came of it: عاد ليقول إن
    (("that", "finite", "m"), "ليقول"),
    (("that", "finite", "f"), "لتقول"),
    (("that", "finite", "m"), "ليضيف"),
    (("that", "finite", "f"), "لتضيف"),
    *(
        (("that", "finite", gender), f"ل{letter}{stem}")  # only after عاد and the like: `arnews.othersenses`
        for stem in "ؤكد وضح علن شدد كشف شير".split()
        for gender, letter in (("m", "ي"), ("f", "ت"))
    ),
    *(
        (("that", "finite", gender), f"ل{letter}{stem}")
        for stem in "صرح ردف ستطرد ستدرك تساءل عترف ختم".split()
        for gender, letter in (("m", "ي"), ("f", "ت"))
    ),
    *(
        (("that", "finite", gender), form)  # not حمله, حملتها: a campaign
        for gender, forms in (("m", "حملها حملهم"), ("p", "حملوه حملوها حملوهم"))
        for form in forms.split()
    ),
    (("ask", "participle", "f"), "مهيبة"),
    (("ask", "participle", "m"), "مهيبا"),  # مهيبا بالسائقين توخي الحذر
    (("label", "participle", "m"), "مشبها"),
    (("label", "participle", "f"), "مشبهة"),
    (("that", "participle", "m"), "ملفتا"),
    (("that", "participle", "f"), "ملفتة"),
    (("that", "participle", "m"), "مبشرا"),
    (("that", "participle", "f"), "مبشرة"),
    # formulas that nobody says: يذكر أن المعرض توقف
    (("none", "finite", ""), "يذكر أن"),
    (("none", "finite", ""), "يذكر أنه"),
    (("none", "finite", ""), "يذكر أنها"),
    (("none", "finite", ""), "يشار إلى أن"),
    (("none", "finite", ""), "يشار إلى أنه"),
    (("none", "finite", ""), "يعتقد أن"),
    (("none", "finite", ""), "يعتقد أنه"),
    (("none", "finite", ""), "يعتقد أنها"),
    (("none", "finite", ""), "يعتقد أنهم"),
    (("none", "finite", ""), "يعتقد بأن"),
    (("none", "finite", ""), "تردد أن"),
    (("none", "finite", ""), "تردد أنه"),
    (("none", "finite", ""), "تردد أنها"),
    (("none", "finite", ""), "روي أن"),
    (("none", "finite", ""), "يروى أن"),
    (("none", "finite", ""), "يحكى أن"),
    (("none", "finite", ""), "يفترض أن"),
    (("none", "finite", ""), "يتوقع أن"),
    (("none", "finite", ""), "يقدر أن"),
    (("none", "finite", ""), "يرجح أن"),
    (("none", "finite", ""), "يلاحظ أن"),
    (("none", "finite", ""), "يخشى أن"),
    (("none", "finite", ""), "تقرر أن"),
    (("none", "finite", ""), "تبين أن"),
    (("none", "finite", ""), "كما ترى"),
    (("none", "finite", ""), "يا ترى"),
    (("none", "finite", ""), "ترى كيف"),
    (("none", "finite", ""), "ترى هل"),
    (("none", "finite", ""), "ترى ماذا"),
    (("none", "finite", ""), "ترى ما"),
    (("none", "finite", ""), "ترى من"),
    (("none", "finite", ""), "هل ترى"),
    (("none", "finite", ""), "تدعو الحاجة"),
    (("none", "finite", ""), "دعت الحاجة"),
    (("none", "finite", ""), "تدعو الضرورة"),
    (("none", "finite", ""), "دعت الضرورة"),
    # no speech: stopping and setting out, drawing attention
    (("none", "finite", ""), "لفت انتباه"),
    (("none", "finite", ""), "لفتت انتباه"),
    (("none", "finite", ""), "لفت الانتباه"),
    (("none", "finite", ""), "لفت الأنظار"),
    (("none", "finite", ""), "لفتت الأنظار"),
    (("none", "finite", ""), "لفت نظر"),
    (("none", "finite", ""), "رأى النور"),
    (("none", "finite", ""), "يرى النور"),
    (("none", "finite", ""), "رأت النور"),
    (("none", "finite", ""), "وعد بلفور"),
    (("none", "noun", ""), "وعد من"),
    (("none", "finite", ""), "على حذر"),
    (("none", "finite", ""), "بحذر"),
    (("none", "finite", ""), "تفاؤل حذر"),
    (("none", "finite", ""), "بتفاؤل حذر"),
    (("none", "finite", ""), "هدوء حذر"),
    (("none", "finite", ""), "ترقب حذر"),
    (("none", "finite", ""), "بترقب حذر"),
    # as he put it: what is said comes before
    *(
        (("say", "closing", gender), f"{source} {words}{pronoun}")
        for source in ("على حد", "حسب", "بحسب", "وفق")
        for words in ("قول", "تعبير", "وصف")
        for pronoun, gender in (("ه", "m"), ("ها", "f"), ("هم", ""))
    ),
    *(
        (("say", "closing", gender), f"{source} {opinion}")
        for source in ("وفق", "بحسب", "حسب")
        for gender, opinion in (("m", "رأيه"), ("f", "رأيها"), ("", "رأيهم"))
    ),
    *(
        (("say", "closing", gender), f"{source} {words}{pronoun}")
        for source in ("وفق", "بحسب", "حسب")
        for words in ("حديث", "كلام", "تصريح", "تصريحات", "روايت", "شهادت", "إفادت", "زعم", "تقدير")
        for gender, pronoun in (("m", "ه"), ("f", "ها"), ("", "هم"))
    ),
    # according to: the source follows
    (("say", "source", ""), "بحسب"),
    (("that", "source", ""), "حسب"),
    (("that", "source", ""), "وفق"),
    (("that", "source", ""), "وفقا"),
    (("that", "source", ""), "طبقا"),
    (("say", "source", ""), "نقلا عن"),
    (("say", "source", ""), "على حد قول"),
    (("say", "source", ""), "على حد تعبير"),
    (("say", "source", ""), "على حد وصف"),
    (("say", "source", ""), "على لسان"),
    *((("say", "source", ""), f"{source} {words}") for source in ("وفق", "بحسب", "حسب") for words in _PUT),
    (("that", "source", ""), "تبعا"),
    (("that", "source", ""), "بتعبير"),
    (("that", "source", ""), "برأي"),
    (("that", "source", ""), "في رأي"),
    (("that", "source", ""), "بنظر"),
    (("that", "source", ""), "في نظر"),
    (("that", "source", ""), "من وجهة نظر"),
    (("that", "source", ""), "بشهادة"),
    # it says in: the document follows
    (("that", "document", ""), "جاء في"),
    (("that", "document", ""), "ورد في"),
    (("that", "document", ""), "جاء ضمن"),
    (("that", "document", ""), "ورد ضمن"),
)

ROWS = _rows()
# Verbs that are hardly anything but speech, so that somebody who is known, or told before, says whatever follows them:
# أدان مجلس الوزراء بأشد العبارات الهجوم. All of class `say` are, and these.
_SURE = frozenset(
    "انتقد أدان أشاد اتهم ناشد حث شجب رحب ثمن أثنى امتدح استهجن فند استغرب شكك اشتكى شكا اعترف توعد دعا طالب تعهد "
    "أوصى اقترح نصح أهاب أنكر".split()
)
SURE = frozenset(
    _folded(form)
    for kind, perfect, imperfect, participle in VERBS
    if kind == "say" or perfect in _SURE
    for _, _, form in _forms(perfect, imperfect, participle)
)
