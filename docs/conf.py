"""Sphinx configuration."""

from __future__ import annotations

import arnews

project = "arnews"
author = "The arnews authors"
release = arnews.__version__
version = release

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"arnews {release}"

# Docstrings mark code with single backticks, as Markdown does.
default_role = "code"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
maximum_signature_line_length = 100
