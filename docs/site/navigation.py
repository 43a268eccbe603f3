# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes the site's navigation of the lists in docs/index.md.

Each chapter of that page whose list items begin with a link is a group of pages.
A code host shows the same page as it is.
"""

import re

HEADING = re.compile(r"## (.+)")
ITEM = re.compile(r"- \[([^]]+)\]\(([^):#]+\.md)\)")


def groups(text):
    """(title, [(title, file)]) of each chapter with linked pages."""
    result = []
    for line in text.splitlines():
        if heading := HEADING.fullmatch(line):
            result.append((heading[1], []))
        elif (item := ITEM.match(line)) and result:
            result[-1][1].append(item.groups())
    return [group for group in result if group[1]]


def add_navigation(app, docname, source):
    if docname != app.config.root_doc:
        return
    for title, pages in groups(source[0]):
        entries = "\n".join(f"{name} <{file}>" for name, file in pages)
        source[0] += f"\n```{{toctree}}\n:hidden:\n:caption: {title}\n\n{entries}\n```\n"


def setup(app):
    app.connect("source-read", add_navigation)
    return {"parallel_read_safe": True}
