//===- Passes.td - Passes on StableHLO ------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_STABLEHLO_PASSES
#define DEEPSTEP_STABLEHLO_PASSES

include "mlir/Pass/PassBase.td"

def DsLowerToLinalg : Pass<"ds-lower-to-linalg", "::mlir::ModuleOp"> {
  let summary = "Lower StableHLO to linalg on tensors and ds.dot";
  let description = [{
    Lowers all `stablehlo` and `chlo` operations of functions and steps, one at
    a time; fusion comes later. Shapes must be static. Unsigned integers become
    signless, in signatures and states too, and the operations on them unsigned
    ones. Loops and branches become `scf` on tensors; a loop from one constant to
    another in constant steps becomes `scf.for`. An operation without a lowering
    is an error that names it.

    ```mlir
    %0 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<8xf32>) -> tensor<4x8xf32>
    %1 = stablehlo.add %x, %0 : tensor<4x8xf32>
    %2 = stablehlo.dot_general %1, %w, contracting_dims = [1] x [0]
        : (tensor<4x8xf32>, tensor<8x16xf32>) -> tensor<4x16xf32>
    ```
    becomes
    ```mlir
    %0 = linalg.generic {maps = [(d0, d1) -> (d1), identity]} ins(%b) ...
    %1 = linalg.generic {maps = [identity, ...]} ins(%x, %0) { arith.addf }
    %l = tensor.expand_shape %1 : tensor<1x4x8xf32>
    %r = tensor.expand_shape %w : tensor<1x8x16xf32>
    %p = ds.dot %l, %r : tensor<1x4x16xf32>
    %2 = tensor.collapse_shape %p : tensor<4x16xf32>
    ```
  }];
  let options = [
    Option<"narrowProducts", "narrow-products", "bool", "false",
           "Leave products of bf16 and f16 to the target's library, which adds in "
           "f32, instead of widening their operands">,
    Option<"manyThreads", "many-threads", "bool", "false",
           "Cut concatenations, pads, updates of slices and scatters into an "
           "iteration for each element or few">
  ];
  let dependentDialects = [
    "::deepstep::ds::DsDialect", "::mlir::arith::ArithDialect",
    "::mlir::complex::ComplexDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"];
}

def DsDecomposeChlo : Pass<"ds-decompose-chlo"> {
  let summary = "Rewrite chlo ops as stablehlo ops";
  let description = [{
    Replaces `chlo.square` by a product, `chlo.erf_inv`, `chlo.lgamma` and
    `chlo.digamma` by polynomials, `chlo.top_k` by a sort, constants and tests
    for infinity by their StableHLO forms, and ops that broadcast by
    `stablehlo.broadcast_in_dim` and the op without.

    ```mlir
    %0 = chlo.square %x : tensor<8xf32> -> tensor<8xf32>
    ```
    becomes
    ```mlir
    %0 = stablehlo.multiply %x, %x : tensor<8xf32>
    ```

    Functions such as `chlo.erf`, which every target computes, stay. Any other
    op of the dialect is an error that names it.
  }];
  let dependentDialects = ["::mlir::stablehlo::StablehloDialect"];
}

def DsDecomposeStablehlo : Pass<"ds-decompose-stablehlo"> {
  let summary = "Rewrite compound stablehlo ops as simple ones";
  let description = [{
    Replaces batch normalizations and `stablehlo.rng_bit_generator` by sums and
    elementwise ops, which fuse with what is around them. Comes after
    differentiation, which knows the gradients of batch normalizations. Random
    bits are those of XLA for CPUs, whose default algorithm is Philox; an output
    of floats is an error.

    ```mlir
    %0 = "stablehlo.batch_norm_inference"(%x, %scale, %offset, %mean, %variance)
        <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> ...
    ```
    becomes
    ```mlir
    %0 = stablehlo.add %variance, %epsilon : tensor<4xf32>
    %1 = stablehlo.rsqrt %0 : tensor<4xf32>
    %2 = stablehlo.multiply %1, %scale : tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %mean, dims = [1] : (tensor<4xf32>) -> tensor<8x4xf32>
    %4 = stablehlo.subtract %x, %3 : tensor<8x4xf32>
    ...
    ```
  }];
  let dependentDialects = ["::mlir::stablehlo::StablehloDialect"];
}

def DsLowerCollectives : Pass<"ds-lower-collectives", "::mlir::ModuleOp"> {
  let summary = "Turn stablehlo collectives into ds collectives over mesh axes";
  let description = [{
    Replica groups, dense or as axes of a mesh, become the axes of an `sdy.mesh`
    along which the ranks of each group lie; one is added if no mesh of the
    module has such axes. Rank r is partition r mod P of replica r / P, where P is
    the module's `mhlo.num_partitions`. In a module of one process (or that does
    not say) the numbers in groups are ranks. Numbers of partitions and replicas
    become a look-up by rank.

    ```mlir
    %0 = "stablehlo.all_reduce"(%x) <{
        channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>,
        replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>,
        use_global_device_ids}> ({ ... stablehlo.add ... })
        : (tensor<8xf32>) -> tensor<8xf32>
    ```
    becomes
    ```mlir
    sdy.mesh @groups = <["group"=2, "member"=2], device_ids=[0, 2, 1, 3]>
    %0 = ds.all_reduce sum %x over @groups ["member"] for model
        : (tensor<8xf32>) -> tensor<8xf32>
    ```

    Groups of different sizes, groups that leave ranks out, and combinations
    other than add, multiply, maximum, minimum, and, or are errors.
  }];
  let options = [
    Option<"ranks", "ranks", "int64_t", "0",
           "Processes that will run the program; 0: as many as the module says">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::sdy::SdyDialect",
                           "::mlir::stablehlo::StablehloDialect"];
}

#endif // DEEPSTEP_STABLEHLO_PASSES
