# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Keeps the tables of each operation out of the contents of generated pages."""

import re

PART = re.compile(r"^#{4} (\w+):?$", re.MULTILINE)


def lower_headings(app, docname, source):
    if docname.startswith("docs/dialects/"):
        source[0] = PART.sub(r"**\1**", source[0])


def setup(app):
    app.connect("source-read", lower_headings)
    return {"parallel_read_safe": True}
