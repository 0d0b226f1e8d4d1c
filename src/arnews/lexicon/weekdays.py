"""Days of the week. Value: the ISO number, Monday 1 to Sunday 7."""

TAG = "weekday"
TAKES = "preposition"
ROWS = (
    (1, "الاثنين"),
    (4, "الخميس"),
    (7, "الأحد"),
)
