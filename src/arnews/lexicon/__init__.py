"""Word tables: data only, one table a file.

Each table has a `TAG` (what its words are), `TAKES` (which clitics they may carry, see `arnews.index.CLITICS`) and
`ROWS`: value first, one Arabic string last, one spelling a row. `TABLES` names the files that are compiled.
"""

TABLES = (
    "months",
    "weekdays",
)
