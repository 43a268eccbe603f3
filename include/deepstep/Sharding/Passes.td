//===- Passes.td - Passes that divide a step among ranks ------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_SHARDING_PASSES
#define DEEPSTEP_SHARDING_PASSES

include "mlir/Pass/PassBase.td"

def DsShardStates : Pass<"ds-shard-states", "::mlir::ModuleOp"> {
  let summary = "Divide optimizer states and gradients among replicas (ZeRO)";
  let description = [{
    ZeRO as a sharding over the axes along which gradients are combined:

    - stage 0: nothing changes;
    - stage 1: moments are sharded; gradients are combined to shards, each rank
      updates its shard of the parameter, and the shards are joined;
    - stage 2: with gradient accumulation, each micro-batch's gradients are
      combined to shards at once, so that only a shard is accumulated.

    A tensor is cut along the dimension that needs the least padding, the first
    on ties. One with fewer elements than ranks along every dimension stays
    replicated.

    ```mlir
    %m = ds.read @w.m : tensor<8xf32>
    %mean = ds.combine mean %g over @mesh ["data"] for gradient : tensor<8xf32>
    %w1, %m1 = ds.update ... %w, %mean moments(%m) ...
    ds.write @w, %w1 : tensor<8xf32>
    ```
    becomes, with @w.m sharded by `[{"data"} ]`,
    ```mlir
    %m = ds.read @w.m : tensor<8xf32>
    %gs = ds.reshard mean %g from <@mesh, [{} ], unreduced={"data"}>
        to <@mesh, [{"data"} ]> for gradient : tensor<8xf32>
    %ws = ds.reshard sum %w from <@mesh, [{} ]> to <@mesh, [{"data"} ]> ...
    %ws1, %m1 = ds.update ... %ws, %gs moments(%m) ...
    %w1 = ds.reshard sum %ws1 from <@mesh, [{"data"} ]> to <@mesh, [{} ]> ...
    ds.write @w, %w1 : tensor<8xf32>
    ```
  }];
  let options = [
    Option<"stage", "stage", "int64_t", "0", "The ZeRO stage: 0, 1 or 2">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::sdy::SdyDialect"];
}

def DsPartition : Pass<"ds-partition", "::mlir::ModuleOp"> {
  let summary = "Turn a step on whole tensors into one rank's program";
  let description = [{
    Types of sharded values become those of one rank's piece. A `ds.reshard`
    becomes the fewest bytes of collectives: unreduced to sharded is one
    reduce_scatter, sharded to replicated an all_gather, unreduced to replicated
    an all_reduce, replicated to sharded a local slice. `ds.combine` becomes an
    all_reduce. Over one rank nothing is sent and collectives vanish.

    ```mlir
    %gs = ds.reshard mean %g from <@mesh, [{} ], unreduced={"data"}>
        to <@mesh, [{"data"} ]> for gradient : tensor<8xf32>
    ```
    becomes, on 4 ranks,
    ```mlir
    %gs = ds.reduce_scatter mean %g over @mesh ["data"] dims [0] for gradient
        : (tensor<8xf32>) -> tensor<2xf32>
    ```

    The body of an `sdy.manual_computation` stands in its place: each rank cuts
    its pieces out of the operands, and pieces of results are gathered. It needs
    as many ranks as its mesh has devices. `sdy.sharding_constraint` and
    `sdy.reshard` never change values; where several ranks would divide a tensor
    by them and do not yet, a warning says so.
  }];
  let options = [
    Option<"ranks", "ranks", "int64_t", "0",
           "Processes that will run the program; 0: as many as the mesh of a "
           "sharding has devices">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::sdy::SdyDialect",
                           "::mlir::stablehlo::StablehloDialect"];
}

#endif // DEEPSTEP_SHARDING_PASSES
