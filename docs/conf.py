"""Sphinx configuration."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

import arnews

project = "arnews"
author = "The arnews authors"
release = arnews.__version__
version = release

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"arnews {release}"
html_static_path = ["_static"]
html_css_files = ["rtl.css"]

# Docstrings mark code with single backticks, as Markdown does.
default_role = "code"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
maximum_signature_line_length = 100


def _turn(app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Write the body of a page in Arabic from right to left."""
    if pagename.endswith(".ar"):
        context["body"] = f'<div lang="ar" dir="rtl">{context["body"]}</div>'


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", _turn)
