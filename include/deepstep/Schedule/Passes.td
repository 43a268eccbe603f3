//===- Passes.td - Passes that order communication ------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_SCHEDULE_PASSES
#define DEEPSTEP_SCHEDULE_PASSES

include "mlir/Pass/PassBase.td"

def DsBucketCollectives : Pass<"ds-bucket-collectives", "::mlir::ModuleOp"> {
  let summary = "Merge small collectives into larger messages";
  let description = [{
    Collectives of one kind over the same axes, with the same reduction, purpose
    and element type, travel together, in the order in which their operands
    become ready. As in DeepSpeed, a bucket is closed when one more tensor would
    exceed its size, and a tensor that is larger by itself travels alone. Sizes
    count elements of the whole tensors. A bucket also ends where a result of it
    is used before the next operand is ready. The merged collective stands where
    its last operand is ready. Writes of states move to the end of the step.

    ```mlir
    %0 = ds.all_reduce mean %a over @mesh ["data"] for gradient
        : (tensor<4xf32>) -> tensor<4xf32>
    %1 = ds.all_reduce mean %b over @mesh ["data"] for gradient
        : (tensor<8xf32>) -> tensor<8xf32>
    ```
    becomes
    ```mlir
    %0:2 = ds.all_reduce mean %a, %b over @mesh ["data"] for gradient
        : (tensor<4xf32>, tensor<8xf32>) -> (tensor<4xf32>, tensor<8xf32>)
    ```
  }];
  let options = [
    Option<"reduceBucketSize", "reduce-bucket-size", "int64_t", "500000000",
           "Elements that one all_reduce or reduce_scatter may carry">,
    Option<"allgatherBucketSize", "allgather-bucket-size", "int64_t",
           "500000000", "Elements that one all_gather may carry">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect"];
}

def DsOverlap : Pass<"ds-overlap", "::mlir::ModuleOp"> {
  let summary = "Run collectives beside computation";
  let description = [{
    Each collective moves into a `ds.async` on the queue `comm`, which starts as
    soon as its operands are ready, and is awaited just before the first use of
    its result. Collectives keep one order on the queue, the same on all ranks:
    by when their operands are ready, then as written.

    ```mlir
    %g = "backward"(%x)
    %y = "more"(%x)
    %m = ds.all_reduce mean %g over @mesh ["data"] for gradient
        : (tensor<4xf32>) -> tensor<4xf32>
    "use"(%m, %y)
    ```
    becomes
    ```mlir
    %g = "backward"(%x)
    %f = ds.async on #ds.queue<comm> {
      %r = ds.all_reduce mean %g over @mesh ["data"] for gradient
          : (tensor<4xf32>) -> tensor<4xf32>
      ds.yield %r : tensor<4xf32>
    } : !ds.future<tensor<4xf32>>
    %y = "more"(%x)
    %m = ds.await %f : !ds.future<tensor<4xf32>>
    "use"(%m, %y)
    ```

    The remark `Overlap` tells for each collective how many operations run
    beside it (`--remarks-filter=ds-overlap`).
  }];
  let dependentDialects = ["::deepstep::ds::DsDialect"];
}

#endif // DEEPSTEP_SCHEDULE_PASSES
