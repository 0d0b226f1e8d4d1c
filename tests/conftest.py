"""How hypothesis runs: no time limit an example, and the same examples every time on CI."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("arnews", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("arnews")
