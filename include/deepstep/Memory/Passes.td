//===- Passes.td - Memory planning passes ---------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_MEMORY_PASSES
#define DEEPSTEP_MEMORY_PASSES

include "mlir/Pass/PassBase.td"

def DsPlanMemory : Pass<"ds-plan-memory", "::mlir::ModuleOp"> {
  let summary = "Give every tensor of a step its place in one arena";
  let description = [{
    Turns each `ds.step` into a `ds.program` on one arena (level 3). States,
    inputs and outputs have fixed places at its start. Temporaries follow; two of
    them share bytes if they are never alive together, where a tensor that
    asynchronous work reads or writes is alive until its await. A kernel's result
    takes over the buffer of an input that dies there, where the kernel allows
    it; an updated state is computed in its own place. Collectives of several
    tensors get one packed buffer. The scratch space of libraries is part of the
    plan: collectives and matrix products that need some get it for as long as
    they run. Kernels are outlined, equal ones once. `arena` is the exact peak.
    What a loop carries and what a branch gives have one place each, which their
    regions write; a condition is read from the arena by `ds.load_scalar`.

    ```mlir
    ds.step @s(%x: tensor<4xf32>) -> (tensor<4xf32> {ds.metric = "y"}) {
      %w = ds.read @w : tensor<4xf32>
      %y = ds.kernel "add" (%w, %x : ...) init(%e : tensor<4xf32>) ...
      ds.return %y : tensor<4xf32>
    }
    ```
    becomes
    ```mlir
    ds.program @s arena 192 persistent 192
        inputs [#ds.binding<"x" : tensor<4xf32> at 64>]
        outputs [#ds.binding<"y" : tensor<4xf32> at 128>] {
      %0 = ds.buffer 0 : memref<4xf32>
      %1 = ds.buffer 64 : memref<4xf32>
      %2 = ds.buffer 128 : memref<4xf32>
      ds.launch @add_0 on <compute> (%0, %1, %2 : ...) range 4 grain 1024
    }
    ```
  }];
  let options = [
    Option<"threads", "threads", "int32_t", "1",
           "Threads of a CPU's pool, each of which needs scratch space for its "
           "part of a matrix product">,
    Option<"matmulScratchBytes", "matmul-scratch-bytes", "int64_t", "0",
           "Scratch bytes of every matrix product, for targets whose library "
           "takes any amount; 0: what the CPU's needs, by shape">,
    Option<"constantsInArena", "constants-in-arena", "bool", "false",
           "Make constants persistent states of the arena, which the launcher "
           "fills before the first step, for targets whose kernels see nothing "
           "else">,
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect"];
}

#endif // DEEPSTEP_MEMORY_PASSES
