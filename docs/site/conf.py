# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The site that scripts/build-site makes of the repository's Markdown files.

The source folder is the repository's root, so that links between files are the
same on the site and on a code host.
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

project = "DeepStep"
html_title = "DeepStep"
copyright = "the DeepStep authors"

root_doc = "docs/index"
include_patterns = ["docs/**", "dialects/*/Rationale.md", "examples/**"]
exclude_patterns = [".*", "build", "out", "venv", "test", "docs/site"]
source_suffix = {".md": "markdown"}

extensions = [
    "myst_parser",
    "mlir_lexer",
    "navigation",
    "ods_pages",
    "repository_files",
]
myst_heading_anchors = 6
myst_heading_slug_func = "github"
# Pages from ODS begin at any level; Pygments does not know all of TableGen.
suppress_warnings = ["myst.header", "misc.highlighting_failure"]
highlight_language = "none"

html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["deepstep.css"]
html_copy_source = False
html_use_index = False
html_show_sphinx = False
html_theme_options = {"navigation_with_keys": True}
