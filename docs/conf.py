"""How Sphinx builds these pages: `make docs`."""

from importlib.metadata import version as installed

project = "npcproc"
author = "The npcproc authors"
project_copyright = "The npcproc authors"
release = version = installed("npcproc")

extensions = ["myst_parser", "sphinxcontrib.mermaid"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "reliability/*"]  # parts of reliability.md, each written by its command
language = "en"

myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence", "deflist"]
myst_fence_as_directive = ["mermaid"]  # the same fence is drawn by code hosts

html_theme = "furo"
html_title = "npcproc"
