"""Small sets of words around speakers and sayings, as the readers of these compare them: by key."""

from __future__ import annotations

# ---- in and around the phrase of a speaker ---------------------------------------------------------------------------

# البالغة من العمر 47 عاما
AGED = frozenset(("البالغ", "البالغه"))
YEARS = frozenset(("عاما", "سنه", "اعوام", "سنوات"))
# His words are what a speaker ends or goes on with, and never the speaker: ختم | كلامه بالقول.
HIS_WORDS = frozenset(
    noun + pronoun
    for noun in "كلام حديث تصريح تصريحات خطاب كلمت مداخلت تدوينت تغريدت رسالت".split()
    for pronoun in ("ه", "ها", "هم", "هما")
)
# Adverbials that end a speaker: وزير العدل | بهذا الخصوص.
# So does what is drawn: لفتت المنظمة | الانتباه.
IN_THIS = frozenset("بهذا بهذه لهذا لهذه الانتباه الانظار".split())
LATE = frozenset("الراحل الراحله الشهير الشهيره".split())  # الجاسوس الشهير سامي مراد
SOME_OF = frozenset("احد احدي بعض كل معظم جميع واحد".split())  # أحد هذه المصادر
ABOUT_IT = frozenset("به بها عليه عليها منه منها عنه عنها فيه فيها".split())  # بلاغ | توصلت به الجريدة
HIGHNESS = frozenset("سموه سموها معاليه معاليها سعادته سعادتها فخامته جلالته سيادته فضيلته".split())
# Broken plurals of people, which a phrase about one does not go on with.
GROUPS = frozenset("النواب الوزراء الاعضاء السكان الطلاب العلماء الخبراء النشطاء الاطباء العمال الضباط الرؤساء".split())
SAME = frozenset("نفسه نفسها نفسهم ذاته ذاتها ذاتهم عينه".split())
# What a phrase does not end in: الشركة المعنية ب, البيان الصادر عن.
LOOSE = frozenset(
    "- و المتعلقه المتعلق الخاصه الخاص التابعه التابع المكلفه المكلف المعنيه المعني المختصه المختص "
    "الصادر الصادره صادر صادره".split()
)
# Participles with the article and the particles that belong to them: الفريق المحسوب على المعارضة, القائمون عليها.
GOVERNED = {
    stem + ending: particles
    for stems, particles in (
        ("المحسوب القائم المشرف المطلع الحاصل", ("علي", "عليه", "عليها")),
        ("المسؤول المسئول المدافع", ("عن", "عنه", "عنها")),
        ("المقرب", ("من", "منه", "منها")),
        ("المتخصص", ("في", "ب")),
        ("الباحث الخبير الاستاذ المختص", ("في",)),
        ("التنقيب", ("عن",)),
        ("الموالي المناهض المؤيد المعارض", ("ل",)),
    )
    for stem in stems.split()
    for ending in ("", "ه", "ون", "ين")
}
# Offices with what they stand for: النائب عن محافظة السهل.
DEPUTIES = frozenset("النائب نائب النائبه البرلماني البرلمانيه المستشار ممثل".split())
DISTRICTS = frozenset("محافظه ولايه دايره دائره مدينه اقليم جهه منطقه حزب كتله".split())
# After a document these begin a clause of its own: تقرير | نشره موقع الأفق.
PUBLISHED = frozenset(
    "نشره نشرته نشرها اصدره اصدرته اصدرها اعده اعدته اعدها كتبه كتبته بثه بثته بثها اجراه اجرته".split()
)
# Names that begin with ب: صحيفة واشنطن بوست.
FOREIGN = frozenset("بوست بلومبرغ بيلد بوليتيكو بزنس".split())
# Whom an office speaks to: قال المسؤول المحلي للصحافيين.
AUDIENCE = frozenset(
    "للصحافيين للصحفيين للاعلاميين للمراسلين للاعلام للصحافه للصحيفه للقناه للوكاله للموقع للاذاعه "
    "للجزيره للنواب للحاضرين للجمهور للامه".split()
)
# Adjectives after which an office names its body with ل: الأمين العام لـ، المدير التنفيذي لـ.
OFFICIAL = frozenset(
    "الاداري المالي الفني التجاري العام العامه التنفيذي التنفيذيه الرسمي الرسميه السابق السابقه الاعلي الدايم الدائم "
    "الاول المساعد الاقليمي الوطني".split()
)

# ---- around a word of saying -----------------------------------------------------------------------------------------

CLAUSE_WORDS = frozenset(
    "ثم كما فيما بينما حيث اذ و حسبما جانبه جانبها جانبهم جهته جهتها جهتهم بدوره بدورها لكنه ولكنه لكنها ولكنها لكنهم "
    "ولكنهم".split()
)
# Participles that are also nouns of action: مطالبة "demand".
LIKE_NOUNS = frozenset("مطالبه متابعه مخاطبه مواصله متابعا".split())
# Verbs that are prepositions unless a conjunction stands before them.
PREPOSITIONS = frozenset("عبر بين".split())
# Before a verb whose subject is a thing: مما يؤكد أن; before a noun that looks like one: فضل عدم ذكر اسمه، أن.
THINGS = frozenset("مما بما بمن لمن عدم وعدم بعدم لعدم".split())
RELATIVES = frozenset("الذي التي الذين والذي والتي والذين".split())
# Scripture has its own speaker, whom nobody else goes on for: قال تعالى; عن فلان رضي الله عنه قال.
DIVINE = frozenset("تعالي سبحانه".split())
ABOUT_HIM = frozenset("عنه عنها عنهما عنهم".split())
POINTING = frozenset("هذا هذه ذلك تلك".split())
WRITTEN = frozenset("عليه عليها".split())  # لافتات كتب عليها
INSIDE = frozenset("فيها فيه".split())  # كلمة قال فيها
TOLD = frozenset("كما حسبما وكما وفقما".split())
ACCORDING = frozenset("وفق بحسب حسب وفقا طبقا وبحسب وحسب ووفق ووفقا".split())
WITH_L = frozenset("وفقا طبقا".split())
AGENTS = frozenset("قبل طرف جانب".split())  # من قبل
# After a participle that says nothing: كان لافتا للنظر أن.
NOTICE = frozenset(("للنظر", "للانتباه"))
# Before the noun of a source: حسب أحدث الأرقام.
ONE_OF = frozenset("احدث اخر احدي".split())
# What a source says at the head of a sentence: وحسب البلاغ، فإن.
SO = frozenset("فان ان فانه فانها انه انها".split())
# After a relative they stand for what it follows: التعاون الذي قال إنه ضروري.
SO_HE = frozenset("انه انها انهم انهما بانه بانها".split())
LATTER = frozenset("الاخير الاخيره".split())  # اقترح الأخير، الذي قال إنه
MAY = frozenset(("قد", "وقد"))
# Perfects that begin as imperfects do.
PERFECT_IN_T = tuple("تابع تحدث تذكر تساءل تعهد توعد توقع".split())
# Before a verb they make it a question of others: عما إذا كانوا يعتقدون.
WHETHER = frozenset(("اذا", "هل"))
# Mostly passive: يعتبر كبير الحجم "is considered"; active with أن alone.
CONSIDERED = frozenset(f"{joint}{verb}" for joint in ("", "و", "ف") for verb in "يعتبر تعتبر يعتبرون".split())
GROWING = frozenset("زاد زادت يزيد تزيد".split())
# Verbs of which a noun with a pronoun is the object: أبلغت نظيرتها, سأل أهلها.
TELLING = ("بلغ", "خبر", "سال", "سأل", "طمان", "طمأن")
# Before a verb they are its subject, so that none follows it: وهو يتحدث لهسبرس; but صرح لافروف بأن.
SUBJECTS = frozenset("وهو وهي وهم".split())
NEGATIONS = frozenset("لا لم لن ولا ولم ولن".split())
MASCULINE = frozenset("المجلس الحزب الاتحاد البرلمان الوزير الرئيس المدير النائب المكتب الجيش القضاء المحافظ".split())

# ---- before a quotation ----------------------------------------------------------------------------------------------

# Before some of several names: مؤلفات أبرزها.
SUCH = frozenset("ابرزها منها بينها هي هما اشهرها اهمها اخرها اولها مثل وهي".split())
# After quoted words they tell that these are his own: وفق تعبيره.
HIS = frozenset("تعبيره تعبيرها تعبيرهم وصفه وصفها قوله قولها قولهم".split())
# What ends the clause of a saying: قالت إنها ستعتبر الأمر "جريمة"، وذلك بعد عملية في "المنطقة الآمنة"
OUT_OF_CLAUSE = frozenset("وذلك فيما بينما".split())
# Nouns that a quotation says more of, with what it tells: يشرح أسباب "تأخر صرف الأجور".
OF = frozenset("اسباب دواعي دوافع خلفيات تداعيات ابعاد مخاطر ملابسات ظروف مغبه خطوره اهميه ضروره".split())
# Verbs with what is blamed as their object: استنكرت الجمعية "هدم البيوت القديمة".
BLAMING = frozenset(
    f"{joint}{form}"
    for joint in ("", "و", "ف")
    for form in "استنكر استنكرت استنكروا يستنكر تستنكر مستنكرا مستنكره شجب شجبت يشجب تشجب".split()
)
# Before بلقب they tell of a prize that is won, not of another name: توجت سلمى بلقب "ملكة الورد".
WON = frozenset("توج توجت وتوج وتوجت تتويج تتويجها تتويجه فاز فازت وفاز وفازت ظفر ظفرت فوز فوزها فوزه".split())

# ---- what is said in a noun ------------------------------------------------------------------------------------------

# Nouns of an attitude with the pronoun of who has it: أعلنت الحكومة رفضها, أكد الحزب تمسكه.
STANCES = frozenset(
    noun + pronoun
    for noun in (
        "رفض دعم تاييد استعداد تمسك التزام استنكار ادانت قلق ترحيب اسف مساندت تضامن حرص معارضت عزم نيت ثقت"
    ).split()
    for pronoun in ("ه", "ها", "هم", "هما")
)
