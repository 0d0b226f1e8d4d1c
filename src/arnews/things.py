"""Things that show or prove something and say nothing: أكد الغياب أن, فوز الفريق يثبت أن. Papers and figures do say."""

from __future__ import annotations

from arnews import nominals
from arnews.document import Document
from arnews.phrases import LONGEST, is_definite, role
from arnews.words import owned

_NOUNS = frozenset(
    (
        # nature
        "عاصفه عواصف اعصار زلزال فيضان فيضانات حريق حرائق حرايق جفاف مطر امطار سيول برد شتاء صيف مناخ طقس هواء ماء "
        "مياه بركان ثلوج رمال غابات نهر شمس قمر سماء ارض طبيعه ضوء ظلام صوت اصوات ليل "
        # the body and its traces
        "دموع دمعه ابتسامه ملامح وجوه نظرات جثه جثث بصمات دماء عظام جينات خلايا فيروس فيروسات اعراض اصابه اصابات مرض "
        "وباء جائحه جايحه علاج لقاح دواء جراحه طعام خبز "
        # what is made and built
        "سياره سيارات طائره طايره سفينه قطار جسر مبني مباني جدران جدار شوارع مقاهي بيوت انقاض ركام صواريخ قنابل رصاص "
        "نقوش لوحه موسيقي طريق هاتف هواتف حاسوب شاشه كاميرا روبوت محرك بطاريه "
        # money and work
        "اسواق اسهم ذهب نفط دولار ليره دينار اسعار سعر تضخم ركود نمو فقر بطاله غلاء ارباح خسائر خسائير ديون عجز "
        "ميزانيه استثمار استثمارات صادرات واردات اجور "
        # war and politics
        "انقلاب هدنه مفاوضات محادثات مباحثات عنف ارهاب فساد اهمال تاخير عدوان عقوبه غاره غارات تفجير تفجيرات انفجار "
        "انفجارات اغتيال اعتقال اعتقالات استقاله اقاله تحركات تحرك مشاركه عزوف اقبال ازدحام سجال انقسام "
        "انقسامات تحول تغيير صمت غياب فراغ مصالحه تقارب توتر توترات "
        # what people feel, have and hold
        "خوف غضب فرحه حزن حب كراهيه حلم احلام ذاكره صبر حظ ارث تراث لغه ثقافه اخلاق قيم عادات تقاليد معاناه ماساه فشل "
        "نجاح نجاحات انجاز انجازات اخفاق تفوق ضعف جوع عطش هجره لجوء "
        # time
        "ساعات دقائق موسم مواسم عقود قرون حقبه "
        # sport
        "بطوله ركله ركلات كره اداء هزيمه هزائم فوز خساره تعادل نتيجه هدف اهداف ترتيب مستوي تاهل اقصاء"
    ).split()
)
_THE = frozenset(f"ال{noun}" for noun in _NOUNS)
# These alone also with what they are of: ارتفاع الأسعار يؤكد أن.
_OF = (_NOUNS - {"نتيجه", "نجاح"}) | frozenset(
    "ارتفاع انخفاض تراجع تزايد تصاعد انتشار سقوط وصول دخول خروج انسحاب انضمام توقيت حجم طبيعه تاريخ واقع حال حاله وضع "
    "اوضاع ظروف سياق مسار تطور تطورات احداث وقائع وقايع ازمه تجربه تجارب مشهد مشاهد مسيره وفاه مقتل سلوك اسلوب "
    "طريقه استمرار عدم تكرار رفض قبول احتلال اختيار".split()
)
_PARTICLES = frozenset(("الي", "علي", "عن"))


def is_mute(doc: Document, first: int, last: int, after: int) -> bool:
    """Whether tokens `first` to `last` (exclusive) are a thing that says nothing, and what it shows is told from token
    `after` on: الغياب يؤكد أن, كشف غياب الوزير أن; no وأكد ارتفاع الأسعار."""
    if role(doc, after) != "that" and not (doc.keys[after] in _PARTICLES and role(doc, after + 1) == "that"):
        return False
    head = doc.keys[first]
    if head.removeprefix("و") in _THE or head.removeprefix("و") in nominals.MUTE:
        return True
    if head not in _OF:
        return False
    return owned(doc, first) or any(
        is_definite(doc, k) or owned(doc, k) for k in range(first + 1, min(last, first + LONGEST))
    )
