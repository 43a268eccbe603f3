# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes and shows files of tensors for tests of ds-run.

    tensors.py write FILE NAME=EXPRESSION...     .safetensors, or .npy (one)
    tensors.py show FILE                         name dtype shape [values]

Expressions are NumPy's: "arange(4, dtype=float32)".
"""

import sys

import numpy as np
from safetensors.numpy import load_file, save_file

action, path, *assignments = sys.argv[1:]
if action == "write":
    tensors = {
        name: np.ascontiguousarray(eval(text, vars(np)))
        for name, text in (a.split("=", 1) for a in assignments)
    }
    if path.endswith(".npy"):
        np.save(path, *tensors.values())
    else:
        save_file(tensors, path)
else:
    for name, array in sorted(load_file(path).items()):
        values = " ".join(f"{value:g}" for value in array.reshape(-1))
        print(f"{name} {array.dtype} {list(array.shape)} [{values}]")
