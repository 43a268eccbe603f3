# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints a function of so many kernels of one body."""

import sys

count = int(sys.argv[1])
BODY = """range 1 grain 1 block <threads = 8, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %i = gpu.thread_id x
    %a = memref.load %x[%i] : memref<8xf32>
    %s = memref.load %l[] : memref<f32>
    %r = arith.mulf %a, %s : f32
    memref.store %r, %o[%i] : memref<8xf32>
  } : tensor<8xf32>"""

arguments = ", ".join(f"%p{i}: tensor<8xf32>" for i in range(count))
types = ", ".join(["tensor<8xf32>"] * count)
print(f"func.func @many(%lr: tensor<f32>, {arguments}) -> ({types}) {{")
print("  %e = tensor.empty() : tensor<8xf32>")
for i in range(count):
    print(
        f'  %{i} = ds.kernel "map_mulf" (%p{i}, %lr : tensor<8xf32>, tensor<f32>) '
        f"init(%e : tensor<8xf32>) {BODY}"
    )
print(f"  return {', '.join(f'%{i}' for i in range(count))} : {types}\n}}")
