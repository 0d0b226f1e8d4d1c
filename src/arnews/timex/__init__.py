"""The grammar of times: small readers, each of one kind of expression, and what their findings mean on the calendar.

`parts` holds what is said, word by word; `dates`, `days`, `periods`, `clocks` and `durations` read it; `phrases` puts
pieces of one time together and `spans` and `ends` the two ends of a range; `tense` tells the
direction; `meaning` and `placing` put the result on the calendar.
"""
