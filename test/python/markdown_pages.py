# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the repository's Markdown files hold: blocks, links and anchors."""

import dataclasses
import re
import subprocess

from markdown_it import MarkdownIt
from myst_parser.slugs import github_slugify

NOTE = re.compile(r"<!-- (.+?) -->\s*$", re.DOTALL)
GENERATED = "<!-- Written by scripts/generate-docs"


@dataclasses.dataclass
class Block:
    """A fenced block.

    Attributes:
      language: of the fence, "" without one.
      text: with a newline at its end.
      line: of the fence, from 1.
      note: of the comment in front of it, which says how it is tested; or None.
    """

    language: str
    text: str
    line: int
    note: str | None


def paths(root):
    """All Markdown files that are, or will be, in the repository."""
    command = ["git", "ls-files", "-co", "--exclude-standard", "--", "*.md"]
    names = subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    return [name for name in sorted(set(names)) if (root / name).exists()]


def is_generated(text):
    return text.startswith(GENERATED)


def parse(text):
    return MarkdownIt("commonmark").enable("table").parse(text)


def blocks(text):
    result, note = [], None
    for token in parse(text):
        if token.type == "fence":
            language = token.info.strip()
            result.append(Block(language, token.content, token.map[0] + 1, note))
        found = NOTE.match(token.content) if token.type == "html_block" else None
        note = " ".join(found[1].split()) if found else None
    return result


def links(text):
    """(line, target) of all links and images."""
    result = []
    for token in parse(text):
        for child in token.children or []:
            target = child.attrGet("href") or child.attrGet("src")
            if target:
                result.append((token.map[0] + 1, target))
    return result


def anchors(text):
    """The anchors of headings, as code hosts and the site make them."""
    result, tokens = set(), parse(text)
    for token, content in zip(tokens, tokens[1:]):
        if token.type != "heading_open":
            continue
        words = [c.content for c in content.children if c.type in ("text", "code_inline")]
        base = slug = github_slugify("".join(words))
        count = 0
        while slug in result:
            count += 1
            slug = f"{base}-{count}"
        result.add(slug)
    return result
