# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Colours MLIR text, which Pygments does not know."""

from pygments.lexer import RegexLexer, words
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation
from pygments.token import String, Text

SHAPED = ("tensor", "memref", "vector", "complex", "tuple")
SCALAR = r"(?:[su]?i\d+|bf16|tf32|f\d+\w*|index|none)"


class MlirLexer(RegexLexer):
    name = "MLIR"
    aliases = ["mlir"]
    filenames = ["*.mlir"]

    tokens = {
        "root": [
            (r"\s+", Text),
            (r"//.*", Comment.Single),
            (r"\.\.\.", Comment.Special),
            (r'"(?:[^"\\\n]|\\.)*"', String),
            (r"%[\w$.-]+(?:#\d+)?", Name.Variable),
            (r"@[\w$.-]+", Name.Function),
            (r"\^[\w$.-]+", Name.Label),
            (r"[#!][\w$.]+", Name.Attribute),
            (words(SHAPED, suffix=r"(?=<)"), Keyword.Type),
            # Dimensions of a shape, each with its x, then the element type.
            (r"(?:\d+|\?)x", Number),
            (SCALAR + r"\b", Keyword.Type),
            (r"[a-z_]\w*\.[\w.$-]*\w", Keyword),
            (r"-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|0x[0-9a-fA-F]+", Number),
            (r"[A-Za-z_]\w*", Name),
            (r"->|[=*+/-]", Operator),
            (r"[{}()<>\[\]:,?|]", Punctuation),
            (r".", Text),
        ]
    }


def setup(app):
    app.add_lexer("mlir", MlirLexer)
    return {"parallel_read_safe": True}
