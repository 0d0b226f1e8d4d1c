"""Marks of a calendar after a year. Value: the calendar."""

TAG = "era"
TAKES = "nothing"
STARTS = False
ROWS = (
    ("hijri", "ه"),
    ("hijri", "هجري"),
    ("hijri", "هجرية"),
    ("hijri", "الهجري"),
    ("hijri", "الهجرية"),
    ("hijri", "للهجرة"),
    ("gregorian", "م"),
    ("gregorian", "ميلادي"),
    ("gregorian", "ميلادية"),
    ("gregorian", "الميلادي"),
    ("gregorian", "الميلادية"),
    ("gregorian", "للميلاد"),
    ("persian", "ش"),
    ("persian", "شمسي"),
    ("persian", "شمسية"),
    ("persian", "ه . ش"),
    ("persian", "هجري شمسي"),
)
