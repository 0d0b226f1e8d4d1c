"""Seasons. Value: their TIMEX3 code."""

TAG = "season"
TAKES = "noun"
ROWS = (
    ("SP", "ربيع"),
    ("SU", "صيف"),
    ("FA", "خريف"),
    ("WI", "شتاء"),
)
