"""The part of peers.py that runs in the environment of mahad, which needs an older regex than arnews.

Reads one line of JSON, the texts; then, for each line that says what to read, answers with seconds and a count.
"""

from __future__ import annotations

import json
import sys
import warnings
from time import perf_counter

warnings.simplefilter("ignore")  # its patterns are older than the Python that reads them

from maha.parsers.functions import parse_dimension  # noqa: E402

texts = json.loads(sys.stdin.readline())
for line in sys.stdin:
    wanted = json.loads(line)
    count = 0
    start = perf_counter()
    for text in texts:
        count += len(parse_dimension(text, **dict.fromkeys(wanted, True)))
    print(json.dumps([perf_counter() - start, count]), flush=True)
