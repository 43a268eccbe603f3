# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The Markdown files: links lead somewhere, commands do what the pages say."""

import os
import textwrap
import urllib.parse

import pytest

import markdown_pages
from conftest import ROOT
from page_runner import PageError, PageRunner, matches

PAGES = markdown_pages.paths(ROOT)


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def dead_links(root, name, text):
    """What is wrong with each link that leads nowhere."""
    wrong = []
    for line, target in markdown_pages.links(text):
        url = urllib.parse.urlsplit(target)
        if url.scheme or url.netloc:
            if url.scheme != "https":
                wrong.append(f"{name}:{line}: {target}: not https")
            continue
        path = root / name
        if url.path:
            path = path.parent / urllib.parse.unquote(url.path)
        if not path.exists():
            wrong.append(f"{name}:{line}: {target}: no such file")
        elif not path.resolve().is_relative_to(root.resolve()):
            wrong.append(f"{name}:{line}: {target}: outside of the repository")
        elif url.fragment and url.fragment not in markdown_pages.anchors(path.read_text()):
            wrong.append(f"{name}:{line}: {target}: no such heading")
    return wrong


@pytest.mark.parametrize("name", PAGES)
def test_links(name):
    assert dead_links(ROOT, name, read(name)) == []


@pytest.mark.parametrize("name", [n for n in PAGES if markdown_pages.blocks(read(n))])
def test_blocks(name, tmp_path):
    PageRunner(ROOT, name, read(name), tmp_path).run()


def test_pages_are_in_the_index():
    """The site's navigation is made of docs/index.md."""
    targets = [target for _, target in markdown_pages.links(read("docs/index.md"))]
    listed = {os.path.normpath(f"docs/{target}") for target in targets}
    assert set(PAGES) - listed == {"README.md", "docs/index.md"}


# What the checks themselves find, and what they let pass.


def run(text, folder):
    PageRunner(ROOT, "page.md", textwrap.dedent(text), folder).run()


def refused(text, folder, message):
    with pytest.raises(PageError, match=message):
        run(text, folder)


def block(language, text, note=""):
    return f"{note}\n```{language}\n{text}\n```\n"


def test_commands_run_in_order(tmp_path):
    run(block("sh", "echo one > f") + block("console", "$ cat f\none"), tmp_path)
    assert (tmp_path / "f").exists()


def test_command_that_fails(tmp_path):
    refused(block("sh", "false\ntrue"), tmp_path, "page.md:2: ended with 1")


def test_output_that_differs(tmp_path):
    refused(block("console", "$ echo two\none"), tmp_path, "it printed:\ntwo")


@pytest.mark.parametrize("last", [8, 9])
def test_output_of_the_block_before(last, tmp_path):
    text = block("sh", f"seq {last}") + block("text", "1\n...\n9", "<!-- output -->\n")
    if last == 9:
        run(text, tmp_path)
    else:
        refused(text, tmp_path, "it printed")


def test_failure_must_be_shown(tmp_path):
    run(block("console", "$ echo error: no; false\nerror: no"), tmp_path)


def test_failure_that_is_not_shown(tmp_path):
    refused(block("console", "$ echo yes; false\nyes"), tmp_path, "ended with 1")


def test_block_without_a_language(tmp_path):
    refused(block("", "ds-opt x"), tmp_path, "a block of ''")


def test_command_in_text(tmp_path):
    refused(block("text", "ds-opt x"), tmp_path, "has a command")


def test_note_without_a_meaning(tmp_path):
    refused(block("sh", "false", "<!-- todo -->\n"), tmp_path, "'todo' says nothing")


def test_not_run_needs_a_reason(tmp_path):
    run(block("sh", "false", "<!-- not run: needs a GPU -->\n"), tmp_path)


def test_not_run_without_a_reason(tmp_path):
    refused(block("sh", "false", "<!-- not run -->\n"), tmp_path, "'not run' says nothing")


def test_mlir_is_parsed(tmp_path):
    run(block("mlir", "ds.state @w : tensor<f32> {role = #ds.role<param>, init = 0.0 : f32}"), tmp_path)


def test_mlir_that_is_wrong(tmp_path):
    refused(block("mlir", "ds.state @w"), tmp_path, "error:")


def test_run_by_another_file(tmp_path):
    run(block("sh", "scripts/run-tests  # all", "<!-- run by .ci/run -->\n"), tmp_path)


def test_run_by_a_file_that_does_not(tmp_path):
    refused(block("sh", "ds-opt", "<!-- run by .ci/run -->\n"), tmp_path, "does not run 'ds-opt'")


def test_excerpt(tmp_path):
    run(block("cpp", "int main(...) {\n...\n}", "<!-- from tools/ds-opt/ds-opt.cpp -->\n"), tmp_path)


def test_excerpt_that_is_stale(tmp_path):
    note = "<!-- from tools/ds-opt/ds-opt.cpp -->\n"
    refused(block("cpp", "int other() {", note), tmp_path, "does not have these lines")


def test_code_from_nowhere(tmp_path):
    refused(block("cpp", "int x;"), tmp_path, "say which file")


@pytest.mark.parametrize(
    "pattern, actual, whole",
    [
        ("a b", "a b", True),
        ("a ... d", "a b c d", True),
        ("a ...", "a b c", True),
        ("... c", "a b c", True),
        ("a ... b ... d", "a b b d", True),
        ("b", "a b c", False),
        ("a5...7", "a567", True),
    ],
)
def test_lines_match(pattern, actual, whole):
    assert matches(pattern.split(), actual.split(), whole)


@pytest.mark.parametrize(
    "pattern, actual, whole",
    [
        ("a b", "a b c", True),
        ("b c", "a b c", True),
        ("a ... b", "a b c", True),
        ("a ... c b", "a b c", True),
        ("", "a", True),
        ("d", "a b c", False),
    ],
)
def test_lines_differ(pattern, actual, whole):
    assert not matches(pattern.split(), actual.split(), whole)


def test_dead_links(tmp_path):
    (tmp_path / "a.md").write_text("# One `two`\n\n# One two\n")
    text = textwrap.dedent(
        """
        [1](a.md) [2](a.md#one-two) [3](a.md#one-two-1) [4](https://example.org)

        [5](b.md)

        [6](a.md#three)

        [7](#here)

        [8](http://example.org)
        """
    )
    lines = [int(wrong.split(":")[1]) for wrong in dead_links(tmp_path, "page.md", text)]
    assert lines == [4, 6, 8, 10]
