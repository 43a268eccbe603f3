//===- Passes.td - Passes of the CPU target -------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_CPU_PASSES
#define DEEPSTEP_CODEGEN_CPU_PASSES

include "mlir/Pass/PassBase.td"

def DsLegalizeKernels : Pass<"ds-legalize-kernels", "::mlir::func::FuncOp"> {
  let summary = "Rewrite kernel bodies to arithmetic that CPUs vectorize";
  let description = [{
    In functions that carry `ds.kernel`:

    - floating-point arithmetic gets the fast-math flags `contract` and `nsz`,
      and `reassoc` where the result is carried around a loop (a reduction, which
      cannot be vectorized otherwise). Never `nnan` or `ninf`: masks and overflow
      checks need them;
    - `exp`, `expm1`, `log`, `log1p`, `log2`, `tanh`, `erf` and `erfc` on f32
      become polynomials that are right to 4 units in the last place; other math
      operations stay and become calls of the C library, which has vector forms
      of `sin`, `cos`, `tan` and `pow`;
    - powers with small constant exponents become products and roots, `rsqrt`
      becomes an exact root and a division;
    - bf16 and f16 arithmetic is done in f32, and conversions of bf16 become
      integer operations, so that no library calls remain.

    ```mlir
    %y = math.rsqrt %x : f32
    %s = scf.for ... iter_args(%a = %0) -> f32 {
      %b = arith.addf %a, %v : f32
      scf.yield %b : f32
    }
    ```
    becomes
    ```mlir
    %r = math.sqrt %x : f32
    %y = arith.divf %one, %r : f32
    %s = scf.for ... iter_args(%a = %0) -> f32 {
      %b = arith.addf %a, %v fastmath<reassoc,nsz,contract> : f32
      scf.yield %b : f32
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
}

def DsLowerToCpu : Pass<"ds-lower-to-cpu", "::mlir::ModuleOp"> {
  let summary = "Lower a scheduled program to the LLVM dialect (level 4)";
  let description = [{
    Legalizes kernels (`ds-legalize-kernels`) and lowers everything but states
    and meshes to the LLVM dialect:

    - `ds.program @p` becomes `llvm.func @p(%ctx: !llvm.ptr, %memory: !llvm.ptr)`
      that calls the runtime (`deepstep/runtime.h`). Its interface (arena size,
      inputs, outputs) stays on it as the attribute `ds.interface`;
    - each `ds.async` becomes a call of `ds_rt_async` with an outlined function
      of the same signature;
    - each kernel becomes a body with bare, `noalias` pointers and an entry
      `(buffers, lo, hi)` that the runtime calls. A launch that gives the same
      buffer twice gets a body of its own in which these are one pointer, so that
      `noalias` always holds.

    ```mlir
    ds.program @p arena 128 persistent 128 inputs [...] outputs [...] {
      %x = ds.buffer 0 : memref<16xf32>
      %y = ds.buffer 64 : memref<16xf32>
      ds.launch @relu on <compute> (%x, %y : ...) range 16 grain 16
    }
    ```
    becomes
    ```mlir
    llvm.func @p(%ctx: !llvm.ptr, %memory: !llvm.ptr) {
      %table = llvm.alloca %n x !llvm.ptr
      %y = llvm.getelementptr %memory[64] : (!llvm.ptr) -> !llvm.ptr, i8
      ... // %memory and %y into %table
      %k = llvm.mlir.addressof @relu : !llvm.ptr
      llvm.call @ds_rt_launch(%ctx, %k, %table, %range, %grain, %name)
      llvm.return
    }
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::vector::VectorDialect"];
}

#endif // DEEPSTEP_CODEGEN_CPU_PASSES
