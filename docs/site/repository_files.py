# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Gives the files and folders that pages link to pages of their own.

A link to a file of the repository leads to its text, one to a folder to its
README or to the list of what is in it. So the site has no dead ends and needs no
code host.
"""

import html
import pathlib
import subprocess

from docutils import nodes
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import TextLexer, get_lexer_for_filename
from pygments.util import ClassNotFound
from sphinx import addnodes


def page_name(path):
    return f"source/{path.as_posix()}"


def linked_path(app, node):
    """The path, below the root, of a link that leads to no page of ours."""
    is_file = isinstance(node, addnodes.download_reference)
    is_unknown = (
        isinstance(node, addnodes.pending_xref)
        and node["reftype"] == "myst"
        and node["refdomain"] is None
    )
    if not is_file and not is_unknown:
        return None
    relative, absolute = app.env.relfn2path(node["reftarget"], app.env.docname)
    return pathlib.Path(relative) if pathlib.Path(absolute).exists() else None


def rewrite_links(app, doctree):
    for node in list(doctree.findall(nodes.Element)):
        path = linked_path(app, node)
        if path is None:
            continue
        page = (path / "README").as_posix()
        if page not in app.env.found_docs:
            page = page_name(path)
            app.env.deepstep_linked_paths.add(path)
        link = app.builder.get_relative_uri(app.env.docname, page)
        replacement = nodes.reference("", "", internal=True, refuri=link)
        replacement += node.children
        node.replace_self(replacement)


def lexer(path):
    try:
        return get_lexer_for_filename(path.name)
    except ClassNotFound:
        return TextLexer()


def body(root, path):
    if (root / path).is_dir():
        names = subprocess.run(
            ["git", "ls-files", "--", str(path)],
            cwd=root, capture_output=True, text=True, check=True,
        ).stdout.splitlines()
        items = "".join(f"<li><code>{html.escape(name)}</code></li>" for name in names)
        return f"<ul>{items}</ul>"
    text = (root / path).read_text(encoding="utf-8")
    return highlight(text, lexer(path), HtmlFormatter(wrapcode=True))


def make_pages(app):
    root = pathlib.Path(app.srcdir)
    for path in sorted(app.env.deepstep_linked_paths):
        title = f"<h1><code>{html.escape(path.as_posix())}</code></h1>"
        context = {"title": path.name, "body": title + body(root, path)}
        yield page_name(path), context, "page.html"


def start(app, env, docnames):
    env.deepstep_linked_paths = set()


def setup(app):
    app.connect("env-before-read-docs", start)
    # Before Sphinx collects files to copy, which is at 500.
    app.connect("doctree-read", rewrite_links, priority=100)
    app.connect("html-collect-pages", make_pages)
    # The links are collected while pages are read.
    return {"parallel_read_safe": False, "parallel_write_safe": True}
