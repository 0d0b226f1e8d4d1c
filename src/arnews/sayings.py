"""Small sets of words around sayings and quotations, as the readers of these compare them: by key."""

from __future__ import annotations

# ---- around a word of saying -----------------------------------------------------------------------------------------

CLAUSE_WORDS = frozenset(
    "ثم كما فيما بينما حيث اذ و حسبما جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها ناحيتهم بدوره "
    "بدورها لكنه ولكنه لكنها ولكنها لكنهم "
    "ولكنهم".split()
)
# Between a subject and its verb: النائب | من جهته | انتقد القرار.
SIDES = frozenset("جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها".split())
# What leads a verb after its subject: كانت النقابة | قد هددت, ما كان منه | إلا أن رد.
LEADS = SIDES | {"قد", "ان", "بدوره", "بدورها"}
# Participles that are also nouns of action: مطالبة "demand".
LIKE_NOUNS = frozenset("مطالبه متابعه مخاطبه مواصله متابعا".split())
# Verbs that are prepositions unless a conjunction stands before them.
PREPOSITIONS = frozenset("عبر بين".split())
# Before a verb whose subject is a thing: مما يؤكد أن; before a noun that looks like one: فضل عدم ذكر اسمه، أن.
THINGS = frozenset("مما بما بمن لمن عدم وعدم بعدم لعدم".split())
ONE = frozenset("احد احدي اول ضمن".split())  # كان سامي أحد الذين
RELATIVES = frozenset("الذي التي الذين والذي والتي والذين".split())
# Scripture has its own speaker, whom nobody else goes on for: قال تعالى; عن فلان رضي الله عنه قال.
DIVINE = frozenset("تعالي سبحانه".split())
BLESSED = frozenset("وسلم سلم".split())
HEARD = frozenset("سمعت وسمعت سمعنا سمع سمعته".split())  # سمعت | الرسول يقول
ABOUT_HIM = frozenset("عنه عنها عنهما عنهم".split())
TITLED = frozenset("بعنوان عنوان شعار بشعار وعنوانها عنوانها".split())  # what is quoted after them is a title
# Where somebody says something: أعلنت الرابطة | في بيان.
VENUES = frozenset(
    "بيان بيانه بيانها بيانا بلاغ تصريح تصريحات تصريحه تصريحها تصريحاته حديث حديثه حديثها حوار مقابله مؤتمر مؤتمره "
    "كلمه كلمته كلمتها خطاب خطابه خطابها اتصال لقاء لقائه منشور تغريده تغريدته تدوينه تدوينته رساله رسالته مقال مقاله "
    "مداخله مداخلته تقرير تقريره تقريرها ندوه حسابه حسابها صفحته صفحتها".split()
)
# Where somebody posts what he says, and what he posts: كتب على تويتر "سنعود", في تغريدة "شكرا لكم".
PLATFORMS = frozenset(
    "تويتر فيسبوك فايسبوك الفيسبوك الفايسبوك انستغرام انستجرام انستقرام الانستغرام اكس تيليغرام تليغرام تلغرام سناب "
    "شات تيكتوك توك لينكدان لينكد واتساب ثريدز تروث سوشال سوشيال ويبو بلوسكاي ماستودون".split()
)
POSTS = frozenset(
    noun + whose for noun in ("تغريد", "تعليق", "تدوين", "منشور") for whose in ("ه", "ته", "تها", "تهم", "ها", "")
) - {"منشور", "تغريد", "تدوين", "تعليق"}
# Words that begin what is uttered, and no name: "شكرا لكم", "هذا ظلم".
UTTERED = frozenset(
    "شكرا هذا هذه هذي انا نحن انت انتم هو هي هم لسنا لست ليس ليست نعم كلا كفي عيب مبروك اهلا مرحبا وداعا حسبي "
    "الحمد لله اللهم يا ايها ان انه انها اننا انني لقد كيف لماذا متي اين هل لا لم لن سوف عاش عاشت تبا".split()
)
POINTING = frozenset("هذا هذه ذلك تلك".split())
WRITTEN = frozenset("عليه عليها".split())  # لافتات كتب عليها
INSIDE = frozenset("فيها فيه خلالها خلاله".split())  # كلمة قال فيها
TOLD = frozenset("كما حسبما وكما وفقما هكذا".split())
ACCORDING = frozenset("وفق بحسب حسب وفقا طبقا وبحسب وحسب ووفق ووفقا".split())
WITH_L = frozenset("وفقا طبقا تبعا".split())
AGENTS = frozenset("قبل طرف جانب".split())  # من قبل
# After a participle that says nothing: كان لافتا للنظر أن.
NOTICE = frozenset(("للنظر", "للانتباه"))
FOR_YEAR = frozenset("لسنه لعام للعام للسنه لموسم للموسم".split())  # تقرير المنظمة لسنة 2014
# Before the noun of a source: حسب أحدث الأرقام.
ONE_OF = frozenset("احدث اخر احدي ذات نفس".split())
# What is followed, and says nothing there: وفقا للمعاهدة.
RULES = frozenset("قانون قوانين اتفاقيه اتفاقيات معاهده معاهدات ميثاق دستور مراسيم بروتوكول ارشادات".split())
# What a source says at the head of a sentence: وحسب البلاغ، فإن.
SO = frozenset("فان ان فانه فانها انه انها".split())
# After a relative they stand for what it follows: التعاون الذي قال إنه ضروري.
SO_HE = frozenset("انه انها انهم انهما بانه بانها".split())
BUT_HE = SO_HE | frozenset("لكنه لكنها لكنهم ولكنه ولكنها ولكنهم".split())  # غير أنه | ألمح إلى
LATTER = frozenset("الاخير الاخيره".split())  # اقترح الأخير، الذي قال إنه
MAY = frozenset(("قد", "وقد"))
ALREADY = frozenset("قد وقد فقد لقد ولقد".split())
WAS = frozenset("كان كانت كانوا وكان وكانت وكانوا".split())
# Before an imperfect they tell that somebody begins or goes on: راح يقول, باتوا يرون, مضى يوضح.
AUXILIARIES = frozenset(
    f"{joint}{verb}{ending}"
    for joint in ("", "و", "ف")
    for verbs, endings in (
        (
            "بات ظل راح صار اصبح اخذ عاد بدا استمر واصل تابع داب انبري انطلق زال مضي شرع طفق جعل انفك برح فتئ اضحي",
            ("", "ت", "وا"),
        ),
        ("يظل تظل يعود تعود يمضي تمضي ياخذ تاخذ يبدا تبدا يستمر تستمر يزال تزال يبرح ينفك تنفك", ("", "ون")),
    )
    for verb in verbs.split()
    for ending in endings
)
NEGATED = frozenset("ما وما لا ولا لم ولم".split())  # لا يزال, ما فتئ
GOING_ON = frozenset("حيث كما اذ".split())  # before a verb of who spoke last: حيث رحبوا بالقرار
IF = frozenset("اذا واذا لو ولو سواء حال".split())  # Before a verb: nobody has said it yet
# What is said again, not who says it: أكد الأمر نفسه.
SAID_AGAIN = frozenset("الامر الشيء الكلام المعني الموقف الراي القول الحديث الفكره".split())
AS_FOR = frozenset(("اما", "واما"))
BY_VOTE = frozenset(
    "بالاجماع بالاغلبيه بالاكثريه بالقراءه بالموافقه بصرف بغض".split()
)  # أقر المجلس بالإجماع, بصرف النظر
# Perfects that begin as imperfects do.
PERFECT_IN_T = tuple("تابع تحدث تذكر تساءل تعهد توعد توقع".split())
# Before a verb they make it a question of others: عما إذا كانوا يعتقدون.
WHETHER = frozenset(("اذا", "هل"))
# Mostly passive: يعتبر كبير الحجم "is considered"; active with أن alone.
CONSIDERED = frozenset(f"{joint}{verb}" for joint in ("", "و", "ف") for verb in "يعتبر تعتبر يعتبرون".split())
SIGNED = ("تفاق", "عقد", "مذكر", "عقود", "معاهد", "بروتوكول")  # توقع الهيئة اتفاقية "signs"
GROWING = frozenset("زاد زادت يزيد تزيد".split())
# Verbs of which a noun with a pronoun is the object: أبلغت نظيرتها, سأل أهلها.
TELLING = ("بلغ", "خبر", "سال", "طمان", "طمين", "طمءن", "طمئن")
ANSWERED = frozenset("فرد فردت فاجاب فاجابت فيجيب فتجيب فيرد فترد فقال فقالت فقالوا فاوضح فاوضحت فاكد فاكدت".split())
# How somebody says it, after the verb: أضاف بصوت متقطع, أجاب مبتسما, تقول ضاحكة.
MANNERS = frozenset(
    (
        "بصوت بنبره بلهجه بابتسامه بلا بدون باختصار بثقه بحزن بغضب بمراره بصراحه بوضوح بلغه "
        "تفصيليا ضمنيا خطيا شفهيا هاتفيا كتابيا مبدئيا مبدييا صراحه مطولا مرارا"
    ).split()
) | {
    f"{stem}{ending}"
    for stem in "مبتسم ضاحك ساخر باكي غاضب متهكم مازح متنهد حازم منفعل متاثر متحسر".split()
    for ending in ("ا", "ه")
}
# Before a verb they are its subject, so that none follows it: وهو يتحدث لهسبرس; but صرح لافروف بأن.
INTENSELY = frozenset("بشده بقوه بحده".split())
# How something is done, in one word: ستتعامل "بحزم".
IN_A_WAY = frozenset(
    f"{particle}{noun}"
    for particle in ("ب", "وب")
    for noun in (
        "شده قوه حده حزم صرامه جديه مسووليه مسؤوليه شفافيه حذر هدوء ايجابيه تفاؤل تفاول حكمه واقعيه وحشيه عنف قسوه "
        "عنايه دقه سرعه بطء سهوله صعوبه حياديه موضوعيه نزاهه مهنيه احترافيه شراسه بساله شجاعه بطوليه عشوائيه "
        "سخاء كرم سريه عدل انصاف استمرار انتظام نجاح جداره استحقاق مراره حرقه حسره ارتياح قلق ترقب اهتمام حرص "
        "الاجماع الكامل التساوي التراضي المجان القوه التدريج"
    ).split()
)
# After them somebody speaks in as few words as he likes: ختم حديثه بالقول "الأيام بيننا".
UTTERING = frozenset("قايلا قائلا قايله قائله قايلين قائلين بالقول القول بقوله بقولها بقولهم مرددا هاتفا صارخا".split())
SUBJECTS = frozenset("وهو وهي وهم فهو فهي فهم".split())
NEGATIONS = frozenset("لا لم لن ولا ولم ولن".split())
SOMEBODY = frozenset("بعضهم احدهم احداهن اخرون كثيرون البقيه الباقون الاخرون".split())
THINGS_IN_UN = frozenset("المضمون المخزون المليون التلفزيون التليفزيون المكنون المعجون".split())
# Men and bodies of masculine gender: after a feminine verb they are its object.
MASCULINE = frozenset("الوزير الرئيس المدير النائب المحافظ التقرير البيان البلاغ المقال الكتاب".split()) | frozenset(
    f"{article}{noun}"
    for article in ("", "ال")
    for noun in (
        "مجلس حزب اتحاد برلمان مكتب جيش قضاء بنك مصرف مركز معهد مرصد تحالف ائتلاف تيار حلف صندوق جهاز ديوان مجتمع جانب "
        "طرف فريق وفد شعب كونغرس كونجرس احتلال كيان نظام معسكر محور تنظيم قطاع شارع شباب ناتو"
    ).split()
)
# Places of masculine gender, which a masculine verb may have as its subject: دعا لبنان إلى; no دعا روسيا إلى.
MASCULINE_PLACES = frozenset("لبنان العراق الاردن المغرب السودان اليمن الصومال الفاتيكان الكرملين قطاع اقليم".split())
FEMININE_PLACES = frozenset("الصين الهند الجزائر الجزاير الكويت البحرين اليابان النرويج الرياض".split())

# ---- before a quotation ----------------------------------------------------------------------------------------------

# Before some of several names: مؤلفات أبرزها.
SUCH = frozenset("ابرزها منها بينها هي هما اشهرها اهمها اخرها اولها مثل وهي".split())
# After quoted words they tell that these are his own: وفق تعبيره.
HIS = frozenset("تعبيره تعبيرها تعبيرهم وصفه وصفها قوله قولها قولهم".split())
CLOSING = frozenset("ختم ختمت يختم تختم اختتم اختتمت يختتم تختتم".split())  # a work ends with what follows ب
CLOSED_WITH = frozenset(
    "بالقول بقوله بقولها بقولهم بالتاكيد بتاكيد بالاشاره بالتشديد بالدعوه بدعوه بالتعبير بالتذكير بالتنويه بالاعراب "
    "بالاشاده بالتنبيه بالتحذير بالسؤال بالتساؤل بالحديث بان بانه بانها بهذا بهذه".split()
)
LAYING_DOWN = frozenset("ينص تنص نصت".split())  # ينص البيان على أن
# Verbs that are speech with a clause behind a particle of theirs alone: ذهب الكاتب إلى أن, شهد الحارس بأن.
BEHIND = {
    **dict.fromkeys("ذهب ذهبت ذهبوا يذهب تذهب يذهبون".split(), "الي"),
    **dict.fromkeys("انتهي انتهت انتهوا ينتهي تنتهي ينتهون توصل توصلت توصلوا يتوصل تتوصل يتوصلون".split(), "الي"),
    **dict.fromkeys("دفع دفعت دفعوا يدفع تدفع يدفعون تمسك تمسكت تمسكوا يتمسك تتمسك يتمسكون".split(), "ب"),
    **dict.fromkeys("شهد شهدت شهدوا يشهد تشهد يشهدون".split(), "ب"),
    **dict.fromkeys(LAYING_DOWN, "علي"),
}
# Verbs that are speech with a clause alone: نشر عبر تويتر أن, يبرز التقرير أن.
THAT_ONLY = frozenset("نشر نشرت نشروا يبرز تبرز اشاع اشاعت اشاعوا املت املوا املا امله املين".split())
OF_ME = frozenset("من مني منا منه منها منهم منهما".split())
ASKING = frozenset("طلب طلبت طلبوا يطلب تطلب يطلبون".split())  # طلب من
REPLYING = frozenset("رد ردت ردوا يرد ترد".split())
# What is replied to in words: رد الوزير على الانتقادات; no رد الجيش على القصف.
REPLIED_TO = frozenset(
    article + noun
    for article in ("", "ال")
    for noun in (
        "انتقاد انتقادات اتهام اتهامات تصريح تصريحات سوال سؤال اسيله اسئله تساولات تساؤلات منتقدين مشككين رساله بيان "
        "استفسار استفسارات كلام مقال تقرير دعوات مزاعم شايعات شائعات"
    ).split()
) | frozenset("منتقديه منتقديها منتقدي المشككين المنتقدين سوال سؤال تصريحاته تصريحاتها ما".split())
RETURNING = frozenset(("يرجع",))
# Participles that are nouns but for what follows, apart from their clause: ، متعهدا بالعمل; no متعهدا كبيرا.
APART = {
    **dict.fromkeys(("متحدثا",), ("عن",)),
    # متعهدا إنجاز العمل, مقترحا إحداث معهد; no مقترحا جديدا
    **dict.fromkeys("متعهدا متعهده".split(), ("ب", "ان", "act")),
    **dict.fromkeys("مقترحا".split(), ("ان", "act")),
    **dict.fromkeys("كاتبا كاتبه".split(), ("ان", ":")),  # علق على الصورة، كاتبا: "شكرا"
    **dict.fromkeys("مجددا مجدده مجددين".split(), ("ه",)),  # مجددا تمسكه; no قال مجددا إن
    **dict.fromkeys(("مسجلا",), ("ان", "ه")),
    **dict.fromkeys("مقرا مقره مقسما مقسمه موردين موردات".split(), ("ان",)),
    **dict.fromkeys(("طالبا",), ("من",)),
    **dict.fromkeys(("مرجعا",), ("ذلك", "اياه", "اياها", "السبب", "سبب", "اسباب")),
}
# On the way to what another says they are mostly no speech: قال الرجل الذي ذهب إلى السوق إن.
MOSTLY_OTHER = frozenset(BEHIND) | THAT_ONLY | ASKING
MOSTLY_OTHER |= frozenset("حمل حملت حملوا مجددا حسبه حسبها حسبهم اشترط اشترطت اشترطوا".split())
# Verbs with an object and what is said of it: معتبرا ذلك "تعديا على الصلاحيات", متهما الشركة بـ"تضليل الزبائن".
DEEMING = frozenset(
    f"{joint}{form}" for joint in ("", "و", "ف") for form in "اعتبر اعتبرت اعتبروا معتبرا معتبره معتبرين عد عدت".split()
)
ACCUSING = frozenset(
    f"{joint}{form}"
    for joint in ("", "و", "ف")
    for form in "اتهم اتهمت اتهموا يتهم تتهم يتهمون متهما متهمه متهمين".split()
)
# And what is the cause of it: عزا التأخير إلى "خلل عابر", مبررا ذلك بـ"ضيق الوقت".
EXPLAINING = frozenset(
    f"{joint}{form}"
    for joint in ("", "و", "ف")
    for form in (
        "عزا عزت عزوا يعزو تعزو عازيا عازيه ارجع ارجعت ارجعوا برر بررت يبرر تبرر مبررا مبرره علل عللت معللا معلله"
    ).split()
)
JUDGING = DEEMING | ACCUSING | EXPLAINING
# What ends the clause of a saying: قالت إنها ستعتبر الأمر "جريمة"، وذلك بعد عملية في "المنطقة الآمنة"
OUT_OF_CLAUSE = frozenset("وذلك فيما بينما".split())
# Nouns that a quotation says more of, with what it tells: يشرح أسباب "تأخر صرف الأجور".
OF = frozenset("اسباب دواعي دوافع خلفيات تداعيات ابعاد مخاطر ملابسات ظروف مغبه خطوره اهميه ضروره".split())
# Verbs with what is blamed as their object: استنكرت الجمعية "هدم البيوت القديمة".
BLAMING = frozenset(
    f"{joint}{form}"
    for joint in ("", "و", "ف")
    for form in (
        "استنكر استنكرت استنكروا يستنكر تستنكر مستنكرا مستنكره شجب شجبت يشجب تشجب استغرب استغربت استغربوا يستغرب "
        "تستغرب "
        "مستغربا مستغربه استهجن استهجنت استهجنوا يستهجن تستهجن مستهجنا مستهجنه ادان ادانت ادانوا"
    ).split()
)
# Before بلقب they tell of a prize that is won, not of another name: توجت سلمى بلقب "ملكة الورد".
WON = frozenset("توج توجت وتوج وتوجت تتويج تتويجها تتويجه فاز فازت وفاز وفازت ظفر ظفرت فوز فوزها فوزه".split())

# ---- what is said in a noun ------------------------------------------------------------------------------------------

# Nouns of an attitude with the pronoun of who has it: أعلنت الحكومة رفضها, أكد الحزب تمسكه.
STANCES = frozenset(
    noun + pronoun
    for noun in (
        "رفض دعم دعوت مطالبت تاكيد تاييد استعداد تمسك التزام استنكار ادانت قلق ترحيب اسف مساندت تضامن حرص معارضت "
        "عزم نيت ثقت مطالب تحذيرات انتقادات اتهامات تشبث ولاء مسؤوليت اعتراض نداء تعهد سيطرت تبني تخلي امتناع استقالت "
        "نفي احتجاج نجاح فشل تشكك تمكن توصل تقدم تنازل اعتزام جاهزيت عودت ترشيح تنحي ابتعاد "
        "انفصال افلاس زواج طلاق رحيل مغادرت مقاطعت مشاركت خطوبت انسحاب ترشح تعاقد اعتزال انضمام"
    ).split()
    for pronoun in ("ه", "ها", "هم", "هما")
) | {"التاكيد", "التذكير", "التشبث"}
# What is said again without a pronoun: جدد البيان دعوة الحكومة إلى الحوار.
AGAIN = frozenset("دعوه دعم رفض تاكيد التاكيد الدعوه الدعم التشبث المطالبه مطالبه الترحيب الالتزام التزام".split())
# Nouns of what somebody feels or holds; those in ت take a pronoun alone.
_FELT = (
    "قلق رفض دعم تضامن استعداد اسف امل اعتزاز امتنان شكر تقدير فخر استياء غضب حزن اعجاب انشغال استغراب ارتياح "
    "تخوف اعتراض احتجاج تفاؤل تشاؤم استهجان تعاطف تطلع اعتذار عدم بالغ فائق خالص عميق شديد كامل رغبت سعادت "
    "خيبت دهشت صدمت خشيت مخاوف ادانت تمنيات تعازي تهاني طموح راي موقف مواقف اقتناع قناعت ايمان اصرار يقين "
    "رضا تحفظ تحفظات شكوك انفتاح جاهزيت احترام حماس حيرت "
    "حسرت ندم امتعاض سخط تذمر غبطت بهجت سرور مساندت موافقت تفهم ضرور "
    "انتقاد تاييد تمسك تشبث ثقت معارضت اهتمام حرص ترحيب مرون انزعاج تشكك"
).split()
# After عبر عن they tell that it means "expressed": عبرت النقابة عن قلقها; not تعبر الرواية عن حالة.
FEELINGS = (
    STANCES
    | frozenset(noun + ending for noun in _FELT for ending in ("", "ه", "ها", "هم", "هما"))
    | frozenset("ضروره رغبه سعاده خيبه دهشه صدمه خشيه ادانه".split())
)
# And what is shown: أبدى الوزير استعدادا للحوار.
SHOWN = FEELINGS | frozenset(f"{noun}ا" for noun in _FELT)
