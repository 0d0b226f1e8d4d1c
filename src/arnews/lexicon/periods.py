"""Words that name a part of a period. Value: the TIMEX3 `mod`, FIRST for the first day."""

TAG = "period"
TAKES = "preposition"
ROWS = (
    # beginning
    ("START", "مطلع"),
    ("START", "مطالع"),
    ("START", "أوائل"),
    ("START", "بداية"),
    ("START", "بدايات"),
    ("START", "مستهل"),
    ("START", "فاتحة"),
    # of a day or week
    ("END", "وقت متأخر"),
    ("END", "ساعة متأخرة"),
    ("END", "ساعات متأخرة"),
    ("END", "بقية"),
    ("END", "باقي"),
    ("START", "وقت مبكر"),
    ("START", "ساعة مبكرة"),
    ("START", "ساعات مبكرة"),
    ("START", "الساعات الأولى"),
    ("START", "ساعات الأولى"),
    # middle
    ("MID", "منتصف"),
    ("MID", "أواسط"),
    ("MID", "وسط"),
    ("MID", "نصف"),
    # end
    ("END", "نهاية"),
    ("END", "نهايات"),
    ("END", "أواخر"),
    ("END", "آخر"),
    ("END", "ختام"),
    ("END", "متم"),
    ("END", "موفى"),
    ("END", "سلخ"),
    ("END", "أخريات"),
    # the first day of a month: Morocco, Tunisia
    ("FIRST", "فاتح"),
    ("FIRST", "غرة"),
    ("FIRST", "مفتتح"),
)
