"""Sphinx: the docs as a small site that needs no network. `make docs` builds it."""

import configparser
from pathlib import Path

_metadata = configparser.ConfigParser(interpolation=None)
_metadata.read(Path(__file__).resolve().parents[1] / "metadata.txt", encoding="utf-8")

project = _metadata["general"]["name"]
release = _metadata["general"]["version"]
html_title = f"{project} {release}"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
html_theme = "furo"
html_favicon = html_logo = "../icons/object_classifier.svg"
html_static_path = ["site.css"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_copyright = False
