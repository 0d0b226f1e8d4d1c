"""Words after an amount that open a range. Value: on which side."""

TAG = "bound"
TAKES = "nothing"
ROWS = (
    ("above", "فما فوق"),
    ("above", "وما فوق"),
    ("above", "فما أكثر"),
    ("above", "فصاعدا"),
    ("below", "فما دون"),
    ("below", "وما دون"),
    ("below", "فما تحت"),
    ("below", "فما أقل"),
)
