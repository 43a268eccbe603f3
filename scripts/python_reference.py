# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes a page of a Python package's public names from its docstrings.

The sources are read, not imported, so that this needs none of their packages.
"""

import ast
import inspect
import re

SECTION = re.compile(r"(Args|Attributes|Raises|Returns):")
ITEM = re.compile(r"(\*{0,2}\w+): +(.*)")


def definitions(package):
    """Name -> node of all functions and classes at the top of the modules."""
    return {
        node.name: node
        for file in sorted(package.rglob("*.py"))
        for node in ast.parse(file.read_text()).body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    }


def public_names(package):
    for node in ast.parse((package / "__init__.py").read_text()).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "__all__":
            return ast.literal_eval(node.value)
    raise ValueError(f"{package} has no __all__")


def signature(name, node):
    if isinstance(node, ast.ClassDef):
        return f"class {name}"
    arguments = node.args
    for each in ast.walk(arguments):
        if isinstance(each, ast.arg):
            each.annotation = None
    return f"{name}({ast.unparse(arguments)})"


def section(title, lines):
    """Markdown of one section of a docstring, its lines without indentation."""
    if title == "Returns":
        return f"**{title}** " + " ".join(line.strip() for line in lines)
    result = [f"**{title}**", ""]
    for line in lines:
        item = ITEM.fullmatch(line)
        result.append(f"- `{item[1]}`: {item[2]}" if item else f"  {line.strip()}")
    return "\n".join(result)


def markdown(docstring):
    """A docstring in Google's style as Markdown."""
    parts = []
    for paragraph in inspect.cleandoc(docstring).split("\n\n"):
        first, _, rest = paragraph.partition("\n")
        found = SECTION.fullmatch(first)
        lines = inspect.cleandoc("\n" + rest).splitlines() if found else []
        parts.append(section(found[1], lines) if found else paragraph)
    return "\n\n".join(parts)


def page(package, title, introduction):
    """The page; every public name must have a docstring."""
    nodes, parts = definitions(package), [f"# {title}", introduction]
    for name in public_names(package):
        node = nodes[name]
        docstring = ast.get_docstring(node)
        if not docstring:
            raise ValueError(f"{name} of {package} has no docstring")
        parts.append(f"## `{signature(name, node)}`\n\n{markdown(docstring)}")
    return "\n\n".join(parts)
