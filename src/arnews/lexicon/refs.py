"""Times without a date. Value: the TIMEX3 reference."""

TAG = "ref"
TAKES = "preposition"
ROWS = (
    # now
    ("PRESENT_REF", "الآن"),
    ("PRESENT_REF", "حاليا"),
    ("PRESENT_REF", "في الوقت الحالي"),
    ("PRESENT_REF", "في الوقت الراهن"),
    ("PRESENT_REF", "الوقت الحالي"),
    ("PRESENT_REF", "الوقت الراهن"),
    ("PRESENT_REF", "هذا الوقت"),
    ("PRESENT_REF", "هذه اللحظة"),
    ("PRESENT_REF", "هذه الأيام"),
    ("PRESENT_REF", "هذه الآونة"),
    ("PRESENT_REF", "في الحال"),
    # the past
    ("PAST_REF", "مؤخرا"),
    ("PAST_REF", "الآونة الأخيرة"),
    ("PAST_REF", "الفترة الأخيرة"),
    # the future
    ("FUTURE_REF", "قريبا"),
    ("FUTURE_REF", "المستقبل القريب"),
)
