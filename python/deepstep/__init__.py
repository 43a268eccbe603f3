# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""DeepStep's Python side: exporters for its compiler and plots of its runs.

Only numpy and safetensors are needed to import this package; `export_jax`
needs JAX, `export_torch` PyTorch and torch-mlir, and `python -m deepstep.plot`
matplotlib when they are called.
"""

from deepstep.export import Exported, ExportError, export_artifact, export_jax
from deepstep.export_torch import export_torch

__all__ = [
    "ExportError",
    "Exported",
    "export_artifact",
    "export_jax",
    "export_torch",
]
