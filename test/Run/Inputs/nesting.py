# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints MLIR whose third line is nested as deeply as the second argument says."""

import sys

kind, depth = sys.argv[1], int(sys.argv[2])


def nested(opening, middle, closing):
    return opening * depth + middle + closing * depth


TEXTS = {
    "module": nested("module {", "", "}"),
    "attribute": f"func.func private @f() attributes {{a = {nested('[', '', ']')}}}",
    "type": f"func.func private @f({nested('tuple<', 'i1', '>')})",
    "generic": "func.func @f(%x: tensor<i1>) { "
    + nested('"stablehlo.if"(%x) ({', "", "}) : (tensor<i1>) -> ()")
    + " }",
    "minus": "func.func private @f() attributes {a = affine_map<(d0) -> ("
    + "- " * depth
    + "d0)>}",
}
# What must not count.
print(f'func.func private @g() -> () attributes {{a = "{"[" * 600}"}}')
print("// " + "(" * 600)
print(TEXTS[kind])
