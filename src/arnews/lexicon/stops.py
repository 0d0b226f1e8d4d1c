"""Signs that may end a sentence. Value: whether the sign ends one by itself (a full stop has other uses)."""

TAG = "stop"
TAKES = "nothing"
ROWS = (
    (False, "."),
    (False, "…"),
    (True, "؟"),
    (True, "?"),
    (True, "!"),
    (True, "‼"),
    (True, "⁇"),
    (True, "⁈"),
    (True, "⁉"),
    (True, "۔"),
)
