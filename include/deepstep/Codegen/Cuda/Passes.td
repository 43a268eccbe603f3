//===- Passes.td - Passes of the CUDA target ------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_CUDA_PASSES
#define DEEPSTEP_CODEGEN_CUDA_PASSES

include "mlir/Pass/PassBase.td"

def DsQuantizeProducts : Pass<"ds-quantize-products"> {
  let summary = "Round the operands of matrix products to 8 bits";
  let description = [{
    Products of bf16 or f16 become products of f8E4M3FN, which tensor cores compute
    twice as fast (sm_89 and later). Results keep their type; they differ by what
    an operand's 3 bits of mantissa lose.

    A tensor has one scale, its largest magnitude divided by 448, the largest
    number of f8E4M3FN: what is multiplied are its elements divided by the scale,
    and the library multiplies sums by the scales of both operands. Scales are of
    the values themselves, so that nothing overflows and there is no history to
    keep. A tensor with an infinity or a NaN gives products of NaN.

    The library takes operands whose neighbours lie along the dimension that is
    summed up. A tensor is rounded once, where it is computed, in one kernel that
    also transposes it if a product needs that: a weight is read both ways by the
    forward and the backward pass, and so are activations and gradients.

    Products of a batch, of other types, or with a size that is no multiple of 16
    stay. Remarks tell which, and why.

    ```mlir
    %y = ds.dot %x, %w
        : (tensor<1x32x64xbf16>, tensor<1x64x256xbf16>) -> tensor<1x32x256xbf16>
    ```
    becomes
    ```mlir
    %sx = linalg.generic {iterator_types = ["reduction", "reduction", "reduction"]}
        ins(%x) outs(%least) { arith.maximumf, math.absf, ... } -> tensor<f32>
    %qx = linalg.generic ins(%x, %sx) { arith.mulf, arith.truncf, ... }
        -> tensor<1x32x64xf8E4M3FN>
    %sw = ...
    %qw = ... -> tensor<1x256x64xf8E4M3FN>
    %y = ds.dot %qx, %qw scaled %sx, %sw {trans_rhs}
        : (tensor<1x32x64xf8E4M3FN>, tensor<1x256x64xf8E4M3FN>, tensor<f32>,
           tensor<f32>) -> tensor<1x32x256xbf16>
    ```
  }];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::tensor::TensorDialect"];
}

def DsFuseEpilogues : Pass<"ds-fuse-epilogues"> {
  let summary = "Let matrix products compute what follows them";
  let description = [{
    Folds the elementwise operations that read a `ds.dot` into its epilogue, which
    cuBLASLt computes before it writes the result:

    - a constant factor, a tensor of the result's type that is added (a residual,
      a sum of gradients), and a bias for each column;
    - GELU as approximated by tanh, and a ReLU that has no gradient. What GELU is
      of becomes a second result where the backward pass reads it;
    - a product times the derivative of GELU and, with `column-sums`, the sums of
      its columns (the gradient of a bias) where they are rounded to the result's
      type.

    Operations are recognized by the coefficients of the polynomial that they
    compute, of the product's elements, other tensors' and one tanh: neither the
    order of a formula matters, nor which parts of it `ds-fuse` has merged. Roundings
    between them go away.

    All that reads the product must vanish, so that it is neither written nor read
    again. Then no operation that is left moves more bytes than it did; otherwise
    everything stays fused as it was. A bias of another type is converted by an
    operation of its own. Nothing is folded that cuBLASLt is not documented to
    compute. Remarks tell what has been folded, how many bytes less are read and
    written, and why other candidates stay.

    ```mlir
    %p = ds.dot %x, %w : (tensor<1x32x64xf32>, tensor<1x64x256xf32>) -> tensor<1x32x256xf32>
    %y = linalg.generic {maps = [id, column, id, id]} ins(%p, %b, %r)
        { %s = arith.addf %a, %c; arith.addf %s, %d }
    ```
    becomes
    ```mlir
    %y = ds.dot %x, %w plus %r bias %b
        : (tensor<1x32x64xf32>, tensor<1x64x256xf32>, tensor<1x32x256xf32>, tensor<256xf32>)
       -> tensor<1x32x256xf32>
    ```
  }];
  let options = [
    Option<"columnSums", "column-sums", "bool", "false",
           "Let products that compute GELU's gradient add up its columns, too. On "
           "an H200, cuBLASLt 13 takes 2.4 times as long then, and a kernel that "
           "adds them up a tenth of the product's time">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def DsFormCudaKernels : Pass<"ds-form-cuda-kernels"> {
  let summary = "Turn each linalg operation into a kernel for blocks of threads";
  let description = [{
    Every `linalg.generic` becomes a `ds.kernel` with a `#ds.block`: each
    iteration of its distributed dimension is a block of threads.

    - Without reductions, a thread computes up to 16 bytes of neighbouring
      results, read and written in wide accesses where operands allow it; in large
      tensors several times, with all loads before the first store.
      Neighbouring loops through which all operands move as through one become
      one, so that hardly any index arithmetic remains.
    - Where some operands lie along another loop than the results do, as in a
      transpose, a block takes a square of both loops (64 x 64 elements, or 32 x 32
      of small tensors), and these operands go through shared memory: every access
      of a warp to memory is of whole lines, and none to shared memory meets
      another in a bank.
    - A reduction along memory is shared by the lanes of one or several warps,
      which put their sums together by shuffles and shared memory. A lane makes
      several accesses before it adds what they bring.
    - A reduction across memory has a strip of 32 to 256 neighbouring results per
      block: a thread loads as many as one access brings, of several rows before it
      adds any.
    - A reduction with too few results to keep a GPU busy is cut into parts, and
      a second kernel adds these up.
    - Maps and reductions over the same rows, such as the parts of a softmax or of
      a layer norm, become one kernel that keeps the rows in registers, if a row
      fits there: the tensor is read and written once. Longer rows, such as those of
      a cross entropy over a large vocabulary, a block loads again, from the cache.
      All operands of a row are loaded before anything is computed.
    - Sums over all such rows, as the gradients of a norm's scale and shift and of
      a bias are, are added up beside them, if `row-sums` lets them: a block goes
      through several rows, loads one ahead, keeps sums of its columns in
      registers, and stores them in the end as one of 132 parts.
    - `ds.attention` and its gradients are a kernel each, which keeps scores and
      probabilities in registers, tile by tile.
    - A constant that is one number everywhere is written by a kernel.
    - Short reductions, and those whose parts cannot be combined, are done by one
      thread per result.

    The order of additions is fixed: runs agree bitwise.

    ```mlir
    %r = linalg.generic {iterator_types = ["parallel"]}
        ins(%x : tensor<4096xf32>) { arith.negf }
    ```
    becomes
    ```mlir
    %r = ds.kernel "map_negf" (%x : tensor<4096xf32>) init(%e : tensor<4096xf32>)
        range 16 grain 1 block <threads = 256, shared_bytes = 0> inplace [0, 0] {
    ^bb0(%a: memref<4096xf32>, %o: memref<4096xf32>, %lo: index, %hi: index):
      %thread = gpu.thread_id x
      %first = arith.muli %lo, %c256
      %i = arith.addi %first, %thread
      ...
    } : tensor<4096xf32>
    ```
  }];
  let options = [
    Option<"rowSums", "row-sums", "bool", "true",
           "Let kernels of rows add up columns of what they read and compute, "
           "which is neither read nor stored again for that">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::gpu::GPUDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::nvgpu::NVGPUDialect",
                           "::mlir::NVVM::NVVMDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect",
                           "::mlir::ub::UBDialect",
                           "::mlir::vector::VectorDialect"];
}

def DsBatchKernels : Pass<"ds-batch-kernels"> {
  let summary = "Merge small kernels that do the same on different tensors";
  let description = [{
    A model has many parameters of a few KB, biases and norms, and their updates
    take a GPU less time than their launches. Kernels of one block of operations
    whose bodies are equal become one, whose blocks of threads are theirs, one
    member after the other. A block finds its member by comparing its number with
    where members begin, in as many steps as the logarithm of their number, takes
    that member's buffers, and goes through the body once.

    - Members may differ in the sizes of their buffers, if the body sees each as a
      vector and indices are otherwise only compared with the size: maps over
      tensors of any shape, as all updates of one optimizer are.
    - They are independent: the batch stands in the place of its last member, and no
      member's result is needed before, unless by a member of a batch that comes
      later. Nor does any kernel before it take the memory of what a member reads,
      or a `ds.write` a state's.
    - Each has at most `max-bytes` in its buffers. Larger ones keep a GPU busy for
      so long that neither a launch nor the last blocks, which leave a part of it
      idle, matter: 64 MiB are moved in 15 to 40 microseconds.
    - A batch has at most 512 buffers, which is what the parameters of a kernel hold,
      and 1 GiB in them, as waiting for the last member keeps the gradients of the
      others. A tensor that several members read counts once.

    What one member may compute in place, the batch may. Bits do not change.

    ```mlir
    %b1 = ds.kernel "map_subf" (%b, %g, %lr : tensor<768xf32>, tensor<768xf32>, tensor<f32>)
        init(%e0 : tensor<768xf32>) range 3 grain 1
        block <threads = 256, shared_bytes = 0> inplace [0, 0] {...} : tensor<768xf32>
    %c1 = ds.kernel "map_subf" (%c, %h, %lr : tensor<100xf32>, tensor<100xf32>, tensor<f32>)
        init(%e1 : tensor<100xf32>) range 1 grain 1
        block <threads = 256, shared_bytes = 0> inplace [0, 0] {...} : tensor<100xf32>
    ```
    becomes
    ```mlir
    %r:2 = ds.kernel "map_subf x2" (%b, %g, %lr, %c, %h : ...)
        init(%e0, %e1 : tensor<768xf32>, tensor<100xf32>) range 4 grain 1
        block <threads = 256, shared_bytes = 0> inplace [0, 0, 3, 1] {
    ^bb0(%0: memref<768xf32>, ..., %lo: index, %hi: index):
      %first = arith.cmpi ult, %lo, %c3
      %p, %q, %o, %size, %begin = scf.if %first
          -> (memref<?xf32>, memref<?xf32>, memref<?xf32>, index, index) {
        scf.yield ...
      } else {
        scf.yield ...
      }
      %block = arith.subi %lo, %begin
      ...
    } : tensor<768xf32>, tensor<100xf32>
    ```
  }];
  let options = [
    Option<"maxBytes", "max-bytes", "int64_t", "64 << 20",
           "Kernels with more bytes in their buffers stay alone">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::gpu::GPUDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect"];
}

def DsLowerToCuda : Pass<"ds-lower-to-cuda", "::mlir::ModuleOp"> {
  let summary = "Lower a scheduled program to host code and GPU kernels (level 4)";
  let description = [{
    As `ds-lower-to-cpu` does, but every kernel that is launched becomes a GPU
    kernel, compiled to machine code for each chip in `chips` and, for chips that
    come later, to PTX for the newest of them. This needs `ptxas` and libdevice of
    the CUDA toolkit, and no GPU: with `format=ptx` and `format=llvm` only libdevice.

    - A kernel with a `#ds.block` is launched with one block per iteration; any
      other with one thread per iteration.
    - Kernels assume that buffers start at multiples of 16 bytes. A launch with a
      buffer that does not gets a kernel without wide accesses.
    - The images become constants of the host program, which hands them to
      `ds_rt_launch_gpu` (`deepstep/runtime.h`).

    ```mlir
    ds.launch @relu on <compute> (%x, %y : ...) range 16 grain 1
    ```
    becomes
    ```mlir
    llvm.mlir.global internal @relu_handle() : !llvm.struct<(ptr, ptr, ptr)> {...}
    ...
    llvm.call @ds_rt_launch_gpu(%ctx, %handle, %table, %count, %blocks, %threads,
                                %shared, %name)
    ```
  }];
  let options = [
    ListOption<"chips", "chips", "std::string",
               "Chips to compile for (default: sm_80,sm_90,sm_100)">,
    Option<"format", "format", "std::string", "\"fatbin\"",
           "fatbin: machine code for the chips and PTX; ptx: PTX for the oldest "
           "chip only; llvm: LLVM IR for the oldest chip only, for a driver that "
           "emulates a GPU">,
    Option<"tf32", "tf32", "bool", "false",
           "Let products of f32 round their operands to TF32">,
    Option<"toolkit", "toolkit", "std::string", "\"\"",
           "Folder of the CUDA toolkit (default: CUDA_HOME, CUDA_ROOT, the "
           "folder of ptxas on the PATH, /usr/local/cuda)">
  ];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect",
                           "::mlir::NVVM::NVVMDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::gpu::GPUDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::nvgpu::NVGPUDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
}

#endif // DEEPSTEP_CODEGEN_CUDA_PASSES
