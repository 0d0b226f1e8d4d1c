"""Days of the week. Value: (ISO number, Monday 1 to Sunday 7; whether the article is in it)."""

TAG = "weekday"
TAKES = "preposition"
ROWS = (
    ((1, True), "الاثنين"),
    ((1, True), "الإتنين"),
    ((2, True), "الثلاثاء"),
    ((2, True), "الثلثاء"),
    ((2, True), "الثلاثا"),
    ((3, True), "الأربعاء"),
    ((3, True), "الأربعا"),
    ((4, True), "الخميس"),
    ((5, True), "الجمعة"),
    ((6, True), "السبت"),
    ((7, True), "الأحد"),
    # without the article: كل يوم خميس, آخر جمعة من الشهر; a day only behind such words
    ((1, False), "اثنين"),
    ((2, False), "ثلاثاء"),
    ((2, False), "ثلاثا"),
    ((3, False), "أربعاء"),
    ((4, False), "خميس"),
    ((5, False), "جمعة"),
    ((6, False), "سبت"),
    ((7, False), "أحد"),
)
