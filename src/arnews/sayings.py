"""Small sets of words around speakers and sayings, as the readers of these compare them: by key."""

from __future__ import annotations

# ---- in and around the phrase of a speaker ---------------------------------------------------------------------------

# البالغة من العمر 47 عاما
AGED = frozenset(("البالغ", "البالغه"))
YEARS = frozenset(("عاما", "سنه", "اعوام", "سنوات"))
# His words are what a speaker ends or goes on with, and never the speaker: ختم | كلامه بالقول.
HIS_WORDS = frozenset(
    noun + pronoun
    for noun in (
        "كلام حديث تصريح تصريحات خطاب كلمت مداخلت تدوينت تغريدت رسالت مقال مقالت محاضرت شهادت مرافعت خطبت عرض تعليق "
        "احاطت"
    ).split()
    for pronoun in ("ه", "ها", "هم", "هما")
)
# Adverbials that end a speaker: وزير العدل | بهذا الخصوص.
# So does what is drawn, or done again: لفتت المنظمة | الانتباه, جدد الوزير | التأكيد.
IN_THIS = frozenset("بهذا بهذه لهذا لهذه الانتباه الانظار التاكيد التذكير".split())
LATE = frozenset("الراحل الراحله الشهير الشهيره".split())  # الجاسوس الشهير سامي مراد
OF_THEM = frozenset("منهم منهن منها".split())  # العديد منهم
SOME_OF = frozenset("احد احدي بعض كل معظم جميع واحد".split())  # أحد هذه المصادر
ABOUT_IT = frozenset("به بها عليه عليها منه منها عنه عنها فيه فيها".split())  # بلاغ | توصلت به الجريدة
HIGHNESS = frozenset("سموه سموها معاليه معاليها سعادته سعادتها فخامته جلالته سيادته فضيلته".split())
# Titles of honour in a feminine form, which men bear: أكد سعادة المهندس; other men, and plurals of men, in one.
MEN = frozenset(
    "سعاده فخامه جلاله سياده ايه سماحه فضيله نيافه داعيه عمده علامه خليفه اساتذه قاده طلبه ساده فقيه قضاه ولاه رعاه"
    " دعاه".split()
)
# Broken plurals of people, which a phrase about one does not go on with.
GROUPS = frozenset(
    "الشعب المجتمع الاطراف القوي الفصائل الجميع الشركات الدول المواطنين القاده النواب الوزراء الاعضاء السكان "
    "الطلاب التلاميذ المرضي العلماء الخبراء النشطاء الاطباء العمال الضباط الرؤساء".split()
)
# And others, which a verb in the plural may mean: يقول أصحاب المحال ... ويضيفون.
CROWDS = GROUPS | frozenset(
    f"{article}{noun}"
    for article in ("", "ال")
    for noun in (
        "اصحاب اهالي اهل سكان شهود مصادر عمال ركاب طلاب تجار ضباط جنود شباب نساء رجال اطفال نقاد كتاب قاده اطباء رواد "
        "طلبه تلامذه ساده ماره مشاه هواه دعاه ولاه رعاه صيادله زوار ضيوف زبائن عملاء ثوار اجراء سجناء "
        "اولياء زملاء رفاق شركاء خصوم وجهاء اعيان وزراء رؤساء سفراء امراء زعماء عائلات "
        "ابناء افراد باعه جيران اساتذه تلاميذ حراس نواب قضاه سائقو سائقون نشطاء شبان فنانو نجوم مرضي جرحي اسري ضحايا "
        "مشجعو انصار مسؤولو ممثلو اعضاء قراء شعراء امهات اباء بنات فتيات شيوخ علماء خبراء منظمو صيادو فلاحو مزارعو"
    ).split()
)
# Nouns of people that are adjectives as well: اللجنة المنظمة, المكتب الرئيس; nations (المسؤولين الإسبان).
DESCRIBING = frozenset(
    "المنظم المنظمه المختص المختصه المشرف المشرفه العامل العامله العالم الرئيس الرييس المقيم المقيمه المختصين "
    "العاملين المقيمين المعارضه المقاومه الحاكم الحاكمه المؤسس المؤسسه الضامن الاسبان الالمان الافغان الانسان "
    "العرب الاكراد الاتراك الروس اليهود المسلمين المتحده المسلحه".split()
)
# Given names, and adjectives of people, that begin with the letter of "and".
WITH_W = frozenset(
    "وليد وايل وائل وسام وداد وفاء وجدي وديع وهيب وحيد وضاح وصال واصف وجيه وسيم وهبي ولاء ورده وسن وعد وفيق وفيقه "
    "ولد واسيني ونوس وردي وهاب "
    "ولي وليم واين والتر وارن وانغ وونغ وينستون ويليام وليام ويلسون ويلز وات وود وودز وولف وايت واشنطن وان وو "
    "وزاري وزاريه وزاريون وطني وطنيه وازن وازنه".split()
)
SONS = frozenset("بن بنت ابن".split())
RANKS = frozenset("الفريق فريق الملازم ملازم الرقيب رقيب العريف عريف الجندي جندي وكيل سكرتير".split())  # الفريق أول ركن
LIKE_VERBS = frozenset("كرم سلم شهد عاد".split())  # names that are verbs: فؤاد كرم
ASKED = frozenset("طلب طلبت طلبوا فضل فضلت فضلوا رفض رفضت رفضوا اشترط اشترطت اشترطوا اثر اثرت".split())
# What they ask for: مسؤول | طلب عدم ذكر اسمه, مصدر | فضل حجب هويته.
UNTOLD = frozenset("عدم حجب اخفاء التكتم الكشف كشف ذكر الافصاح البقاء تسميته تسميتها".split())
# After these there is no object that is a noun: قال محمود سلامة إن.
SAID = frozenset(
    f"{joint}{verb}" for joint in ("", "و", "ف") for verb in "قال قالت قالوا قالا يقول تقول يقولون".split()
)
OTHERS = frozenset("واخري واخر واخرون واخرين".split())  # مصادر طبية | وأخرى أمنية
# What offices are about, after و: جهاز حماية المنافسة ومنع الاحتكار.
OFFICES = frozenset(
    "اصلاح تكنولوجيا تعمير منع دعم حقوق شؤون علوم بحوث ابحاث نظم امن اسواق صندوق اعمار اعاده انماء احياء".split()
)
# After them a name follows, also in that of a body: مركز الملك سلمان.
HONOURED = frozenset("الملك الملكه الامير الاميره الشيخ الشيخه السلطان الامام السيد القديس الشهيد البابا".split())
SAME = frozenset("نفسه نفسها نفسهم ذاته ذاتها ذاتهم عينه عينها عينهم اجمع".split())
# What a phrase does not end in: الشركة المعنية ب, البيان الصادر عن.
LOOSE = frozenset(
    "- و المتعلقه المتعلق الخاصه الخاص التابعه التابع المكلفه المكلف المعنيه المعني المختصه المختص "
    "الصادر الصادره صادر صادره".split()
)
# Participles with the article and the particles that belong to them: الفريق المحسوب على المعارضة, القائمون عليها.
GOVERNED = {
    stem + ending: particles
    for stems, particles in (
        ("المحسوب المشرف المطلع الحاصل", ("علي", "عليه", "عليها")),
        ("القائم", ("علي", "عليه", "عليها", "ب")),
        ("المجني المدعي المعتدي المحكوم المقبوض", ("عليه", "عليها", "عليهم")),
        ("المسؤول المسئول المدافع", ("عن", "عنه", "عنها")),
        ("المقرب مقرب قريب القريب", ("من", "منه", "منها")),
        ("مطلع", ("علي", "من", "في")),
        ("المتخصص", ("في", "ب")),
        ("الباحث الخبير الاستاذ المختص", ("في",)),
        ("التنقيب للدفاع للتعويض للبحث للكشف والكشف والبحث", ("عن",)),
        ("الوقايه والوقايه للوقايه الحد للحد والحد للتحقق والتحقق للتخلص والتخلص التخفيف للتخفيف", ("من",)),
        ("العلاقات بالعلاقات للعلاقات المفاوضات بالمفاوضات التفاوض بالتفاوض الاتصال بالاتصال", ("مع",)),
        ("التواصل بالتواصل التنسيق بالتنسيق التعاون بالتعاون الحوار بالحوار", ("مع",)),
        ("الموالي المناهض المؤيد المعارض المتابع المناصر الداعم التابع", ("ل",)),
        ("موالي مناهض مؤيد معارض مناصر داعم تابع", ("ل",)),
    )
    for stem in stems.split()
    for ending in ("", "ه", "ون", "ين")
}
# Verbs that say something with عن: كشف المسؤول | عن خطة.
ABOUT = ("كشف", "علن", "عرب", "عبر", "حدث", "دافع", "فصح", "سال", "علم")
# Offices with what they stand for: النائب عن محافظة السهل.
DEPUTIES = frozenset("النائب نائب النائبه البرلماني البرلمانيه المستشار ممثل".split())
MEMBERS = frozenset("عضو عضوه العضو العضوه".split())
# After a document these begin a clause of its own: تقرير | نشره موقع الأفق.
PUBLISHED = frozenset(
    "نشره نشرته نشرها اصدره اصدرته اصدرها اعده اعدته اعدها كتبه كتبته بثه بثته بثها اجراه اجرته".split()
)
# Verbs with what they say after ب: طالب بوقف, أشاد بجهود.
WITH_B = tuple(
    "طالب هاب هيب شاد شيد تعهد ندد نوه هدد رحب نصح وعد عترف اوصي اوصت وصي اقر يقر تقر لوح تنبا جاهر علل مذكر".split()
)
# Names that begin with ب: صحيفة واشنطن بوست.
FOREIGN = frozenset("بلس بلاس برس بريس براذرز بوينغ بتروليوم بوست بلومبرغ بيلد بوليتيكو بزنس".split())
# Whom an office speaks to: قال المسؤول المحلي للصحافيين.
AUDIENCE = frozenset(
    "للصحافيين للصحفيين للاعلاميين للمراسلين للاعلام للصحافه للصحيفه للقناه للوكاله للموقع للاذاعه "
    "للجزيره للنواب للحاضرين للجمهور للامه لوكاله لوكالات للسكان لسكان لصحافيين لصحفيين".split()
)
# Offices that are held somewhere: سفير الإمارات لدى فرنسا, المبعوث الأممي إلى سوريا.
ENVOYS = frozenset(
    f"{article}{noun}"
    for article in ("", "ال")
    for noun in "سفير سفيره مندوب مندوبه ممثل ممثله مبعوث مبعوثه موفد موفده قنصل بعثه سفراء".split()
)
# Who is told of without a name, and where he stands: مصادر مطلعة من داخل النادي, شاهد عيان من الرقة.
SOURCES = frozenset(
    "فريق اوساط مصدر مصادر مصدران شاهد شهود مسؤول مسؤولون مسؤولين نشطاء ناشطون خبراء باحثون باحثين".split()
)
# Who is known by what he takes part in: المشاركون في المؤتمر.
TAKING_PART = frozenset("المشاركون المشاركات المشاركين العاملون العاملين المتظاهرون المعتصمون المقيمون".split())
MEETINGS = frozenset("المؤتمر الاجتماع الجلسه القمه اللقاء الحفل الندوه المهرجان المباراه البيان الحوار".split())
# Bodies and places named after what they are for: النقابة الوطنية للصحافة, سوق دبي للأوراق المالية.
UNIONS = frozenset("النقابه الاتحاد المجلس الهييه الهيئه الرابطه الجمعيه المركز المعهد المرصد المنتدي المكتب".split())
FAIRS = frozenset("سوق بورصه مهرجان معرض مركز متحف ميناء مطار مجلس هييه هيئه نادي معهد جائزه مؤتمر".split())
# Of his family, or near him: جارتها سلوى مراد.
KIN = frozenset(
    noun + pronoun
    for noun in (
        "والد والدت زوج زوجت شقيق شقيقت نجل نجلت ابنت ارملت حفيد حفيدت جد جدت خال خالت عم عمت جار جارت صديق صديقت رفيق "
        "رفيقت تلميذ تلميذت خطيب خطيبت طليق طليقت مساعد مساعدت محامي محاميت مدرب مدربت شريك شريكت معلم معلمت"
    ).split()
    for pronoun in ("ه", "ها", "هم")
)
# Somebody else, after و: رئيس الوزراء | ونظيره التركي.
PEERS = frozenset("نظيره نظيرها نظيرته نظيرتها نظراؤه زميله زميلها زميلته زميلتها زملاؤه".split())
# Given names in the form of إجراء.
VERBAL_NAMES = frozenset(
    "احسان ايمان اسلام اكرام انعام الهام ابتسام انتصار امتثال اقبال اياد توفيق تيسير تحسين".split()
)
ACTIVE = frozenset("توفيق تيسير تحسين".split())  # given names in the form of تنظيم
# Offices of which there is one, so that where they are is where something was said: وزير الخارجية | في القاهرة.
# A country has its own: وزير الصحة في لبنان.
SOLE = frozenset("وزير وزيره الامين الامينه الملك الامير الحكومه الوزراء الجمهوريه".split())
STATES = frozenset(
    "غزه قطاع الضفه اقليم لبنان سوريا سوريه العراق الاردن فلسطين مصر السودان ليبيا تونس الجزائر المغرب "
    "موريتانيا الصومال اليمن السعوديه الامارات الكويت قطر البحرين عمان تركيا ايران فرنسا بريطانيا المانيا "
    "ايطاليا اسبانيا البرتغال روسيا الصين الهند باكستان اليابان كوريا كندا البرازيل النمسا بلجيكا هولندا "
    "السويد الدنمارك اليونان اوكرانيا بولندا اثيوبيا كينيا نيجيريا غانا الكونغو تشاد مالي النيجر افغانستان "
    "كردستان الولايات".split()
)
MANY = frozenset("عدد كل مجموعه واحد مصدر مقرب العديد كثير الكثير قله".split())  # كثير من المراقبين
# Bodies of which each place has one: السلطات في غزة.
LOCAL = frozenset("النيابه السلطات الشرطه المحكمه السفاره البلديه القنصليه المعارضه الجاليه".split())
UNNAMED = SOURCES | {"المصدر", "المصادر", "المتحدث", "المتحدثه", "متحدث", "خبير", "باحث"}
# Papers and networks to which something is said, without a noun of their kind.
OUTLETS = frozenset(
    "هسبريس هيسبريس لوموند لوفيغارو ليبراسيون ليكيب ماركا اندبندنت نيوزويك بوليتيكو اكسيوس تويتر فيسبوك يوتيوب "
    "الجزيره عربي دويتشه".split()
)
# What an adjective without the article is said of: رفيع المستوى, واسع الاطلاع.
# What is led or attended, after who does so: ترأس سامي اجتماع اللجنة, تفقد سير العمل.
ATTENDED = frozenset(
    "اجتماع سير لقاء حفل مراسم فعاليات اشغال جلسه ندوه ورشه موتمر مؤتمر مهرجان مباراه جوله سبل وفد وفدا عددا".split()
)
OTHER_PARTIES = frozenset("جهات اطراف اطرافا دولا عناصر اشخاصا شخصيات مجموعات".split())  # اتهم الوزير جهات خارجية
# Things that show, and say nothing: كشفت المواجهة أن, يؤكد الواقع أن.
MUTE = frozenset(
    "المواجهه النقر المسارات المشهد الواقع التاريخ التجربه التجارب الحياه الايام الازمه الحرب الحادث الحادثه الخطوه "
    "المرحله الظروف الوقائع الاحداث التطورات المباراه النتيجه الهدف اللعبه السياره الهاتف القصه المنطق العقل "
    "القلب الفوز الخساره الهزيمه التعادل الغياب الصمت الوضع الاوضاع الاستخدام الاعتماد".split()
)
VEILS = frozenset("النقاب الستار اللثام".split())  # كشف الوزير | النقاب عن
# An alias follows them, no part of the name.
CALLED = frozenset("المعروف المعروفه الملقب الملقبه المكني المكناه الشهير الشهيره المدعو المدعوه".split())
# In foreign names: باولو دا كونها, فون دير لاين.
NOBLE = frozenset("دا دي دو دوس ديل دير فون فان لا لو ماك".split())
OF_QUALITY = frozenset(
    "المستوي الصله الاطلاع الشان المعرفه الثقه الرتبه القدر المكانه الجنسيه الهويه الاسم الخبره".split()
)
HIGH = frozenset("رفيع رفيعه رفيعي رفيعو واسع واسعه كبير كبيره كبار".split())  # مسؤول رفيع المستوى في
MANAGERS = frozenset("المدير المديره الرييس الرئيس".split())  # المدير العام لصحيفة
# Adjectives after which an office names its body with ل: الأمين العام لـ، المدير التنفيذي لـ.
OFFICIAL = frozenset(
    "بالنيابه بالوكاله بالانابه الاداري المالي الفني التجاري العام العامه التنفيذي التنفيذيه الرسمي الرسميه السابق "
    "السابقه الاعلي الدايم الدائم الاول المساعد الاقليمي الاقليميه الوطني الوطنيه الجهوي الجهويه المحلي المحليه".split()
)

# ---- around a word of saying -----------------------------------------------------------------------------------------

CLAUSE_WORDS = frozenset(
    "ثم كما فيما بينما حيث اذ و حسبما جانبه جانبها جانبهم جهته جهتها جهتهم بدوره بدورها لكنه ولكنه لكنها ولكنها لكنهم "
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
POINTING = frozenset("هذا هذه ذلك تلك".split())
WRITTEN = frozenset("عليه عليها".split())  # لافتات كتب عليها
INSIDE = frozenset("فيها فيه خلالها خلاله".split())  # كلمة قال فيها
TOLD = frozenset("كما حسبما وكما وفقما هكذا".split())
ACCORDING = frozenset("وفق بحسب حسب وفقا طبقا وبحسب وحسب ووفق ووفقا".split())
WITH_L = frozenset("وفقا طبقا تبعا".split())
AGENTS = frozenset("قبل طرف جانب".split())  # من قبل
# After a participle that says nothing: كان لافتا للنظر أن.
NOTICE = frozenset(("للنظر", "للانتباه"))
# Before the noun of a source: حسب أحدث الأرقام.
ONE_OF = frozenset("احدث اخر احدي".split())
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
STAGES = frozenset("مستهل مطلع بدايه ختام نهايه".split())  # شدد في ختام اللقاء على
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
TELLING = ("بلغ", "خبر", "سال", "طمان")
ANSWERED = frozenset("فرد فردت فاجاب فاجابت فيجيب فتجيب فيرد فترد".split())
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
SUBJECTS = frozenset("وهو وهي وهم فهو فهي فهم".split())
NEGATIONS = frozenset("لا لم لن ولا ولم ولن".split())
SOMEBODY = frozenset("بعضهم احدهم احداهن اخرون كثيرون".split())
THINGS_IN_UN = frozenset("المضمون المخزون المليون التلفزيون التليفزيون المكنون المعجون".split())
MASCULINE = frozenset(
    "المجلس الحزب الاتحاد البرلمان الوزير الرئيس المدير النائب المكتب الجيش القضاء المحافظ "
    "التقرير البيان البلاغ المقال الكتاب".split()
)

# ---- before a quotation ----------------------------------------------------------------------------------------------

# Before some of several names: مؤلفات أبرزها.
SUCH = frozenset("ابرزها منها بينها هي هما اشهرها اهمها اخرها اولها مثل وهي".split())
# After quoted words they tell that these are his own: وفق تعبيره.
HIS = frozenset("تعبيره تعبيرها تعبيرهم وصفه وصفها قوله قولها قولهم".split())
LAYING_DOWN = frozenset("ينص تنص نصت".split())  # ينص البيان على أن
# Verbs that are speech with a clause behind a particle of theirs alone: ذهب الكاتب إلى أن, شهد الحارس بأن.
BEHIND = {
    **dict.fromkeys("ذهب ذهبت ذهبوا يذهب تذهب يذهبون".split(), "الي"),
    **dict.fromkeys("شهد شهدت شهدوا يشهد تشهد يشهدون".split(), "ب"),
    **dict.fromkeys(LAYING_DOWN, "علي"),
}
# Verbs that are speech with a clause alone: نشر عبر تويتر أن, يبرز التقرير أن.
THAT_ONLY = frozenset("نشر نشرت نشروا يبرز تبرز اشاع اشاعت اشاعوا".split())
ASKING = frozenset("طلب طلبت طلبوا يطلب تطلب يطلبون".split())  # طلب من
NO_SPEECH = SAME | ASKING  # within a name: مسؤول طلب عدم ذكر اسمه
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
    **dict.fromkeys("متعهدا متعهده".split(), ("ب", "ان")),
    **dict.fromkeys(("مسجلا",), ("ان", "ه")),
    **dict.fromkeys("مقرا مقره مقسما مقسمه موردين موردات".split(), ("ان",)),
    **dict.fromkeys(("طالبا",), ("من",)),
    **dict.fromkeys(("مرجعا",), ("ذلك", "اياه", "اياها", "السبب", "سبب", "اسباب")),
}
# On the way to what another says they are mostly no speech: قال الرجل الذي ذهب إلى السوق إن.
MOSTLY_OTHER = frozenset(BEHIND) | THAT_ONLY | ASKING | frozenset("حمل حملت حملوا".split())
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
    for form in "استنكر استنكرت استنكروا يستنكر تستنكر مستنكرا مستنكره شجب شجبت يشجب تشجب".split()
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
        "انسحاب ترشح تعاقد اعتزال انضمام"
    ).split()
    for pronoun in ("ه", "ها", "هم", "هما")
) | {"التاكيد", "التذكير", "التشبث"}
# What is said again without a pronoun: جدد البيان دعوة الحكومة إلى الحوار.
AGAIN = frozenset("دعوه دعم رفض تاكيد التاكيد الدعوه الدعم التشبث المطالبه مطالبه الترحيب الالتزام التزام".split())
# After عبر عن they tell that it means "expressed": عبرت النقابة عن قلقها; not تعبر الرواية عن حالة.
FEELINGS = (
    STANCES
    | frozenset(
        noun + ending
        for noun in (
            "قلق رفض دعم تضامن استعداد اسف امل اعتزاز امتنان شكر تقدير فخر استياء غضب حزن اعجاب انشغال استغراب ارتياح "
            "تخوف اعتراض احتجاج تفاؤل تشاؤم استهجان تعاطف تطلع اعتذار عدم بالغ فائق خالص عميق شديد كامل رغبت سعادت "
            "خيبت دهشت صدمت خشيت مخاوف ادانت تمنيات تعازي تهاني طموح راي موقف مواقف اقتناع قناعت ايمان اصرار يقين "
            "حسرت ندم امتعاض سخط تذمر غبطت بهجت سرور مساندت موافقت تفهم ضرور"
        ).split()
        for ending in ("", "ه", "ها", "هم", "هما")
    )
    | frozenset("ضروره رغبه سعاده خيبه دهشه صدمه خشيه ادانه".split())
)
