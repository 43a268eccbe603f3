# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the blocks of a Markdown page, in order, in a folder of their own.

The folder has links to all that is in the repository's root, so that commands
read as they do there and write beside it. docs/writing-docs.md says what the
comments in front of blocks mean.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sysconfig

import markdown_pages

SECONDS = 300
CODE = {"cpp", "tablegen", "cmake"}
EDITORS = {"lua", "elisp"}
KNOWN = {"sh", "console", "python", "mlir", "json", "text"} | CODE | EDITORS
# What may not hide in a block of text.
COMMAND = re.compile(r"\s*(\$ |(ds-|mpirun|python|pip|cmake|ninja|scripts/|build/)\S*\s)")


class PageError(AssertionError):
    """A block does not do what the page says."""


def matches(pattern, actual, whole=True):
    """Whether lines are as shown, where "..." stands for anything.

    A line "..." stands for any number of lines. Without `whole`, lines may stand
    before and behind.
    """
    segments, segment = [], []
    for line in pattern:
        if line.strip() == "...":
            segments.append(segment)
            segment = []
        else:
            parts = (re.escape(part) for part in line.rstrip().split("..."))
            segment.append(re.compile(".*?".join(parts)))
    segments.append(segment)

    def at(segment, place):
        return all(
            expression.fullmatch(line.rstrip())
            for expression, line in zip(segment, actual[place:])
        )

    start = 0
    for number, segment in enumerate(segments):
        low, high = start, len(actual) - len(segment)
        if whole and number == 0:
            high = min(high, 0)
        if whole and number == len(segments) - 1:
            low = max(low, len(actual) - len(segment))
        places = (place for place in range(low, high + 1) if at(segment, place))
        place = next(places, None)
        if place is None:
            return False
        start = place + len(segment)
    return True


def environment(root):
    path = [os.environ.get("DS_BIN", root / "build/bin"), root / "build/venv/bin"]
    path += ["/usr/lib/llvm-22/bin", os.environ["PATH"]]
    return dict(
        os.environ,
        PATH=os.pathsep.join(map(str, path)),
        PYTHONPATH=str(root / "python"),
        # ptxas and libdevice.
        CUDA_HOME=os.path.join(sysconfig.get_paths()["purelib"], "nvidia", "cu13"),
        JAX_PLATFORMS="cpu",
        OMPI_ALLOW_RUN_AS_ROOT="1",
        OMPI_ALLOW_RUN_AS_ROOT_CONFIRM="1",
        OMPI_MCA_rmaps_base_oversubscribe="1",
        OMPI_MCA_hwloc_base_binding_policy="none",
    )


class PageRunner:
    """Runs one page; raises PageError, which names the line."""

    def __init__(self, root, name, text, folder):
        self.root, self.name, self.text, self.folder = root, name, text, folder
        self.environment = environment(root)
        self.printed = None  # By the last block that ran.
        for entry in root.iterdir():
            if entry.name not in (".git", "out"):
                (folder / entry.name).symlink_to(entry)

    def run(self):
        for block in markdown_pages.blocks(self.text):
            try:
                self.check(block)
            except PageError as error:
                raise PageError(f"{self.name}:{block.line}: {error}") from None

    def check(self, block):
        kind, _, rest = (block.note or "").partition(" ")
        generated = markdown_pages.is_generated(self.text)
        # ODS describes operations by fragments, and syntax without a language.
        if generated and block.language in ("", "mlir"):
            return
        if block.language not in KNOWN:
            raise PageError(
                f"a block of '{block.language}'; give one of {', '.join(sorted(KNOWN))}"
            )
        if block.note is None:
            self.check_unmarked(block)
        elif block.note.startswith("not run: ") and block.language != "mlir":
            pass
        elif block.note.startswith("run by "):
            self.check_run_by(block, rest.removeprefix("by "))
        elif block.note.startswith("run with ") and block.language == "sh":
            assignments = shlex.split(rest.removeprefix("with ").partition(":")[0])
            self.shell(block.text, **dict(a.split("=", 1) for a in assignments))
        elif kind == "file:":
            self.write(rest, block)
        elif block.note == "output":
            self.check_output(block.text)
        elif kind == "from":
            self.check_from(block, rest)
        elif block.note == "shortened" and block.language in ("mlir", "json"):
            pass
        else:
            raise PageError(f"'{block.note}' says nothing for a block of {block.language}")

    def check_unmarked(self, block):
        if block.language == "sh":
            self.shell(block.text)
        elif block.language == "console":
            self.console(block.text)
        elif block.language == "python":
            self.execute(["python", "-c", block.text])
        elif block.language == "mlir":
            self.check_mlir(block.text)
        elif block.language == "json":
            self.check_json(block.text)
        elif block.language in CODE:
            raise PageError("say which file of the repository this is from")
        elif block.language in EDITORS:
            raise PageError("say why this is not run")
        elif any(COMMAND.match(line) for line in block.text.splitlines()):
            raise PageError("this text has a command; make it a block of sh or console")

    def execute(self, command, input=None, may_fail=False, **variables):
        process = subprocess.run(
            command, input=input, cwd=self.folder, env=self.environment | variables,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT if may_fail else subprocess.PIPE,
            text=True, errors="replace", timeout=SECONDS,
        )
        self.printed = process.stdout
        if process.returncode and not may_fail:
            raise PageError(
                f"ended with {process.returncode}:\n"
                f"{process.stdout[-2000:]}{process.stderr[-2000:]}"
            )
        return process

    def shell(self, script, **variables):
        self.execute(["bash", "-euo", "pipefail", "-c", script], **variables)

    def console(self, text):
        """Commands behind "$ ", each followed by what it prints, errors too.

        A command may fail where the page shows an error.
        """
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, expected = "", part
            while not command or command.endswith("\\\n"):
                line, _, expected = expected.partition("\n")
                command += line + "\n"
            process = self.execute(["bash", "-c", command], may_fail=True)
            if (process.returncode != 0) != ("error" in expected):
                raise PageError(
                    f"{command}ended with {process.returncode}:\n{process.stdout[-4000:]}"
                )
            self.check_output(expected)

    def check_output(self, expected):
        if self.printed is None:
            raise PageError("no block before this one ran")
        # MLIR's tools print an empty line at the end.
        actual = self.printed.rstrip().splitlines()
        if not matches(expected.rstrip().splitlines(), actual):
            raise PageError("it printed:\n" + self.printed[-20000:])

    def check_run_by(self, block, file):
        path = self.root / file
        if not path.is_file():
            raise PageError(f"there is no {file}")
        commands = [line.partition(" #")[0].strip() for line in block.text.splitlines()]
        for command in filter(None, commands):
            if command not in path.read_text():
                raise PageError(f"{file} does not run '{command}'")

    def write(self, name, block):
        path = self.folder / name
        if path.is_symlink() or not path.resolve().is_relative_to(self.folder.resolve()):
            raise PageError(f"{name} is not a file of the page's own")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text)
        if block.language == "mlir":
            self.check_mlir(block.text)
        if block.language == "json":
            self.check_json(block.text)

    def check_from(self, block, file):
        path = self.root / file
        if not path.is_file():
            raise PageError(f"there is no {file}")
        wanted = [line.strip() for line in block.text.splitlines()]
        present = [line.strip() for line in path.read_text().splitlines()]
        if not matches(wanted, present, whole=False):
            raise PageError(f"{file} does not have these lines")

    def check_mlir(self, text):
        printed, tool = self.printed, shutil.which("ds-opt", path=self.environment["PATH"])
        if tool is None:
            raise PageError("build ds-opt first")
        self.execute([tool], input=text)
        self.printed = printed

    def check_json(self, text):
        try:
            json.loads(text)
        except ValueError as error:
            raise PageError(str(error)) from None
