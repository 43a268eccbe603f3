//===- Ops.td - Communication between processes ------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What `jax.shard_map` prints inside `sdy.manual_computation`. Each row of
// `replica_groups` lists the processes that communicate with each other.
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_COLLECTIVE_OPS_TD
#define DIALECTS_STABLEHLO_COLLECTIVE_OPS_TD

include "dialects/stablehlo/Attributes.td"

// Rows of process numbers, or axes of a mesh: processes that differ only in
// these are a group.
def StableHLO_ReplicaGroupsAttr
    : AnyAttrOf<[I64ElementsAttr, StableHLO_ReplicaGroupMeshAxesAttr]>;

class StableHLO_CollectiveOp<string mnemonic, list<Trait> traits = []>
    : StableHLO_Op<mnemonic, traits> {
  let hasVerifier = 1;
}

def StableHLO_AllGatherOp : StableHLO_CollectiveOp<"all_gather"> {
  let summary = "Concatenate the operands of all processes of a group";
  let arguments = (ins
    Variadic<HLO_Tensor>:$operands,
    I64Attr:$all_gather_dim,
    StableHLO_ReplicaGroupsAttr:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle,
    UnitAttr:$use_global_device_ids);
  let results = (outs Variadic<HLO_Tensor>);
}

def StableHLO_AllReduceOp : StableHLO_CollectiveOp<"all_reduce", [
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combine the operands of all processes of a group";
  let arguments = (ins
    Variadic<HLO_Tensor>:$operands,
    StableHLO_ReplicaGroupsAttr:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle,
    UnitAttr:$use_global_device_ids);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs Variadic<HLO_Tensor>);
}

def StableHLO_ReduceScatterOp : StableHLO_CollectiveOp<"reduce_scatter", [
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combine as all_reduce, and give each process a part";
  let arguments = (ins
    HLO_Tensor:$operand,
    I64Attr:$scatter_dimension,
    StableHLO_ReplicaGroupsAttr:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle,
    UnitAttr:$use_global_device_ids);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_AllToAllOp : StableHLO_CollectiveOp<"all_to_all"> {
  let summary = "Exchange the parts of an operand within a group";
  let arguments = (ins
    Variadic<HLO_Tensor>:$operands,
    I64Attr:$split_dimension,
    I64Attr:$concat_dimension,
    I64Attr:$split_count,
    StableHLO_ReplicaGroupsAttr:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs Variadic<HLO_Tensor>);
}

def StableHLO_CollectiveBroadcastOp
    : StableHLO_CollectiveOp<"collective_broadcast", [
        SameOperandsAndResultType]> {
  let summary = "The operand of the first process of a group";
  let arguments = (ins
    HLO_Tensor:$operand,
    StableHLO_ReplicaGroupsAttr:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_CollectivePermuteOp
    : StableHLO_CollectiveOp<"collective_permute", [
        SameOperandsAndResultType]> {
  let summary = "Send the operand from source to target processes";
  let arguments = (ins
    HLO_Tensor:$operand,
    I64ElementsAttr:$source_target_pairs,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_CrossReplicaSumOp
    : StableHLO_CollectiveOp<"cross-replica-sum", [SameOperandsAndResultType]> {
  let summary = "all_reduce by addition, of older exporters";
  let arguments = (ins HLO_Tensor:$operand,
                       StableHLO_ReplicaGroupsAttr:$replica_groups);
  let results = (outs HLO_Tensor:$result);
}

class StableHLO_IdOp<string mnemonic> : StableHLO_Op<mnemonic, [Pure]> {
  let results = (outs 0DTensorOf<[UI32]>:$result);
  let builders = [OpBuilder<(ins), [{
    build($_builder, $_state, ::mlir::RankedTensorType::get(
        {}, $_builder.getIntegerType(32, /*isSigned=*/false)));
  }]>];
  let assemblyFormat = "attr-dict `:` type($result)";
}
def StableHLO_PartitionIdOp : StableHLO_IdOp<"partition_id"> {
  let summary = "The number of this process's partition";
}
def StableHLO_ReplicaIdOp : StableHLO_IdOp<"replica_id"> {
  let summary = "The number of this process's replica";
}

#endif // DIALECTS_STABLEHLO_COLLECTIVE_OPS_TD
