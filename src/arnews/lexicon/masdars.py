"""Nouns of action of verbs of saying, whose subject follows them: بعد إعلان الوزير أن. Value: particle before what is
said, besides أن and a quotation: `with` for ب before a quotation, `about` for عن, or nothing."""

TAG = "masdar"
TAKES = "nothing"
ROWS = (
    ("about", "إعلان"),
    ("", "كشف"),
    ("about", "إفصاح"),
    ("about", "تعبير"),
    ("about", "إعراب"),
    ("with", "تحذير"),
    ("with", "تهديد"),
    ("with", "تعهد"),
    ("with", "توعد"),
    ("with", "وعد"),
    ("with", "وصف"),
    ("", "تأكيد"),
    ("", "تصريح"),
    ("", "قول"),
    ("", "زعم"),
    ("", "ادعاء"),
    ("", "اعتراف"),
    ("", "إقرار"),
    ("", "نفي"),
    ("", "إنكار"),
    ("", "تشديد"),
    ("", "إصرار"),
    ("", "توضيح"),
    ("", "ترجيح"),
    ("", "توقع"),
    ("", "نشر"),
    ("", "إيضاح"),
    ("", "تلميح"),
    ("", "تلويح"),
)
