"""Checks that a tool prints exported files as their exporter did.

usage: round_trip.py TOOL FILE...

Each file must print as it is, but for blank lines and spaces at line ends
(files that are in generic form: as themselves after one parse), and its generic
form and its bytecode must parse to the same. Prints the files that do not and fails.
"""

import subprocess
import sys


def run(tool, *arguments, stdin=None):
    return subprocess.run(
        [tool, *arguments], input=stdin, text=True, check=True,
        capture_output=True,
    ).stdout


def run_bytecode(tool, path):
    """What the tool prints for the bytecode that it makes of the file."""
    bytecode = subprocess.run(
        [tool, "--emit-bytecode", path], check=True, capture_output=True
    ).stdout
    printed = subprocess.run(
        [tool], input=bytecode, check=True, capture_output=True
    ).stdout
    return printed.decode()


def lines(text):
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def main():
    tool, files = sys.argv[1], sys.argv[2:]
    failures = 0
    for path in files:
        try:
            printed = run(tool, path)
            generic = run(tool, "--mlir-print-op-generic", path)
            with open(path) as file:
                original = file.read()
            if original.startswith('"builtin.module"'):
                original = printed
            for name, text in [
                ("the original", original),
                ("the generic form's", run(tool, stdin=generic)),
                ("the bytecode's", run_bytecode(tool, path)),
            ]:
                for was, now in zip(lines(text), lines(printed)):
                    if was != now:
                        raise ValueError(f"{name}: {was}\nprinted: {now}")
                if len(lines(text)) != len(lines(printed)):
                    raise ValueError(f"{name} has another number of lines")
        except subprocess.CalledProcessError as error:
            print(f"{path}: {error.stderr}", file=sys.stderr)
            failures += 1
        except ValueError as error:
            print(f"{path}: {error}", file=sys.stderr)
            failures += 1
    print(f"{len(files) - failures} of {len(files)} files round trip")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
