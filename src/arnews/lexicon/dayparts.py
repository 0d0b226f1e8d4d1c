"""Parts of the day. Value: (TIMEX3 code, how it turns a clock of twelve hours)."""

TAG = "daypart"
TAKES = "noun"
ROWS = (
    # morning
    (("MO", "dawn"), "فجر"),
    (("MO", "dawn"), "فجرا"),
    (("MO", "dawn"), "السحر"),
    (("MO", "am"), "صباح"),
    (("MO", "am"), "صباحا"),
    (("MO", "am"), "الصبح"),
    (("MO", "am"), "ضحى"),
    (("MO", "am"), "قبل الظهر"),
    # noon
    (("MI", "noon"), "ظهر"),
    (("MI", "noon"), "ظهرا"),
    (("MI", "noon"), "الظهيرة"),
    (("MI", "noon"), "ظهيرة"),
    (("AF", "pm"), "بعد الظهر"),
    (("AF", "pm"), "بعد ظهر"),
    (("AF", "pm"), "بعد الزوال"),
    (("AF", "pm"), "عصر"),
    (("AF", "pm"), "عصرا"),
    (("AF", "pm"), "بعد العصر"),
    (("MI", "noon"), "زوالا"),
    # evening and night
    (("EV", "pm"), "مساء"),
    (("EV", "pm"), "مساءا"),
    (("EV", "pm"), "المسا"),
    (("EV", "pm"), "عشية"),
    (("EV", "pm"), "عشاء"),
    (("NI", "night"), "ليل"),
    (("NI", "night"), "ليلا"),
    (("NI", "night"), "ليلة"),
)
