"""Quotation marks. Value: (family, glyph's own side); marks of one family open and close one another.

The side is what the glyph was made for, `open`, `close` or `both`: newspapers use them the other way round too
(»نص«, بـ”نص”), so `arnews.marks` looks at the place of a mark first.
"""

TAG = "mark"
TAKES = "nothing"
ROWS = (
    (("straight", "both"), '"'),
    (("straight", "both"), "\N{FULLWIDTH QUOTATION MARK}"),
    (("guillemet", "open"), "«"),
    (("guillemet", "close"), "»"),
    (("guillemet", "open"), "‹"),
    (("guillemet", "close"), "›"),
    (("curly", "open"), "“"),
    (("curly", "close"), "”"),
    (("curly", "open"), "„"),
    (("curly", "open"), "‟"),
    # what some editors make of " after a digit: القرن 21″
    (("curly", "close"), "\N{DOUBLE PRIME}"),
    (("single", "open"), "‘"),
    (("single", "close"), "’"),
    (("single", "open"), "‚"),
    (("single", "both"), "'"),
    # two of these are one double mark; one alone is none
    (("single", "open"), "`"),
)
