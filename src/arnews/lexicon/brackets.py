"""Brackets that may hold a short name after the full one. Value: nothing."""

TAG = "bracket"
TAKES = "nothing"
ROWS = (("", "("),)
