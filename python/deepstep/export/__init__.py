# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports a JAX function of a loss as DeepStep's level 0.

Level 0 is one `func.func @main` of StableHLO whose arguments say what they are:

    func.func public @main(
        %arg0: tensor<64xf32> {ds.arg = #ds.arg<param, "params/Dense_0/bias">},
        %arg1: tensor<64xf32> {ds.arg = #ds.arg<buffer, "batch_stats/mean">},
        %arg2: tensor<4x33xi32> {ds.arg = #ds.arg<batch, "tokens">})
        -> (tensor<f32>, tensor<64xf32>, tensor<64xf32>)

The first result is the loss, then come the new values of the `buffer`
arguments, then the gradients of the `param` arguments, in the order of these;
without gradients, the compiler differentiates. Initial parameters and buffers
go to a safetensors file under the same names.

`python -m deepstep.export --help` tells how to export from the command line.
"""

from deepstep.export.errors import ExportError
from deepstep.export.write import Exported, export_artifact, export_jax

__all__ = ["ExportError", "Exported", "export_artifact", "export_jax"]
