"""Quarters and halves of a year. Value: Q or H."""

TAG = "yearpart"
TAKES = "noun"
ROWS = (
    ("Q", "ربع"),
    ("Q", "ثلاثي"),
    ("Q", "فصل"),
    ("H", "نصف"),
    ("H", "سداسي"),
    ("H", "سداسية"),
    ("H", "أسدس"),
)
