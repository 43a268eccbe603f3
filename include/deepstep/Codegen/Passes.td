//===- Passes.td - Passes that turn tensors into kernels ------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_PASSES
#define DEEPSTEP_CODEGEN_PASSES

include "mlir/Pass/PassBase.td"

def DsFuse : Pass<"ds-fuse"> {
  let summary = "Fuse elementwise operations into their consumers";
  let description = [{
    Fuses a parallel `linalg.generic` into the generics that read it, reductions
    included, when this does not add memory traffic or repeat costly arithmetic:

    - a producer with one reader is fused, unless it is costly and the reader
      would evaluate it more often than once per element (a broadcast);
    - a producer with several readers is fused into all of them when it is cheap
      and reads little (a broadcast, a mask, a scale), else stays. With `recompute`
      it may be costly, if it reads no more bytes than it would store;
    - a gather that takes less than half of a producer's elements computes them
      itself;
    - in steps, maps that read one tensor in the same order, and reductions of it
      along the same loops, become one operation with several results.

    ```mlir
    %0 = linalg.generic {maps = [id, id]} ins(%x) { %e = math.exp %a }
    %1 = linalg.generic {maps = [id, id, id]} ins(%0, %y) { arith.addf %a, %b }
    ```
    becomes
    ```mlir
    %1 = linalg.generic {maps = [id, id, id]} ins(%x, %y)
        { %e = math.exp %a; arith.addf %e, %b }
    ```
  }];
  let options = [
    Option<"recompute", "recompute", "bool", "false",
           "Repeat costly arithmetic rather than store its result, for targets "
           "that compute faster than they load">
  ];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def DsFormKernels : Pass<"ds-form-kernels"> {
  let summary = "Turn each linalg operation into a loop nest of its own";
  let description = [{
    Every `linalg.generic` becomes a `ds.kernel`: loops over buffers, one
    dimension of which is distributed over threads. Loops are ordered so that the
    innermost one walks through the largest operand contiguously. Reductions
    along that dimension keep their sums in registers, others add to the result
    in memory, a row at a time. The result does not depend on the number of
    threads: only parallel dimensions are distributed.

    ```mlir
    %r = linalg.generic {iterator_types = ["parallel", "reduction"], ...}
        ins(%x : tensor<8x4xf32>) outs(%zero : tensor<8xf32>) { arith.addf }
    ```
    becomes
    ```mlir
    %r = ds.kernel "addf" (%x : tensor<8x4xf32>) init(%e : tensor<8xf32>)
        range 8 grain 256 inplace [] {
    ^bb0(%a: memref<8x4xf32>, %o: memref<8xf32>, %lo: index, %hi: index):
      scf.for %i = %lo to %hi step %c1 {
        %s = scf.for %j = %c0 to %c4 step %c1 iter_args(%acc = %zero) { ... }
        memref.store %s, %o[%i]
      }
    } : tensor<8xf32>
    ```
  }];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // DEEPSTEP_CODEGEN_PASSES
