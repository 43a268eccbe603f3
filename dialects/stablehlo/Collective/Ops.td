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
  let description = [{
    Constraints:
    - C1: `all_gather_dim` is a dimension of each operand.
    - C2: A process is in one group.
    - C3 (unchecked): needs the number of processes, which the op does not know.
    - C4: Groups name the processes from 0 on; -1 fills up short ones.
    - C5: `use_global_device_ids` needs a positive channel.
    - C6: A result has the type of its operand, but that dimension times the
      size of a group.
  }];
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
  let description = [{
    Constraints:
    - C1: A process is in one group.
    - C2 (unchecked): needs the number of processes, which the op does not know.
    - C3: Groups name the processes from 0 on; -1 fills up short ones.
    - C4: `use_global_device_ids` needs a positive channel.
    - C5: `computation` combines two scalars of the element type of each
      operand, or of a wider one.
    - C6: A result has the shape of its operand.
    - C7: A result has the element type of `computation`.
  }];
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
  let description = [{
    Constraints:
    - C1: The size of a group divides `scatter_dimension`.
    - C2: `scatter_dimension` is a dimension of `operand`.
    - C3: A process is in one group.
    - C4 (unchecked): needs the number of processes, which the op does not know.
    - C5: Groups name the processes from 0 on; -1 fills up short ones.
    - C6: `use_global_device_ids` needs a positive channel.
    - C7: `computation` combines two scalars of the element type, or of a wider
      one.
    - C8: `result` has the shape of `operand`, but that dimension divided by the
      size of a group.
    - C9: `result` has the element type of `computation`.
  }];
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
  let description = [{
    Constraints:
    - C1: `split_dimension` is a dimension of each operand.
    - C2: `split_count` divides it.
    - C3: `concat_dimension` is a dimension of each operand.
    - C4: `split_count` is positive.
    - C5: A process is in one group.
    - C6 (unchecked): needs the number of processes, which the op does not know.
    - C7: Groups name the processes from 0 on; -1 fills up short ones.
    - C8: `split_count` is the size of a group.
    - C9: A result has the type of its operand, but one dimension divided and
      the other multiplied by `split_count`.
  }];
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
    : StableHLO_CollectiveOp<"collective_broadcast"> {
  let summary = "The operands of one process of a group";
  let description = [{
    The root is the first process of the group, or with `has_dynamic_root` for
    each operand the one whose place in the group the last operand gives.

    Constraints:
    - C1: A process is in one group.
    - C2: Groups name the processes from 0 on; -1 fills up short ones.
    - C3: Without `has_dynamic_root` there is an operand, and results have the
      types of operands.
    - C4: With it there are two operands or more, the last has an i32 for each
      other one, and results have the types of those.
    - C5: There is a result for each operand but the roots.
    - C6 (unchecked): that roots are of the group: known at run time.
  }];
  let arguments = (ins
    Variadic<HLO_Tensor>:$operands,
    StableHLO_ReplicaGroupsAttr:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle,
    UnitAttr:$has_dynamic_root);
  let results = (outs Variadic<HLO_Tensor>);
}

def StableHLO_CollectiveReduceOp : StableHLO_CollectiveOp<"collective_reduce", [
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combine as all_reduce, for one process of a group";
  let description = [{
    The root is as in collective_broadcast; the results of other processes are
    undefined.

    Constraints:
    - C1: A process is in one group.
    - C2: Groups name the processes from 0 on; -1 fills up short ones.
    - C3: Results have the shapes of the operands, of which with
      `has_dynamic_root` the last has an i32 for each other one.
    - C4: `computation` combines two scalars of the element type of each
      operand, or of a wider one, and results have it.
  }];
  let arguments = (ins
    Variadic<HLO_Tensor>:$operands,
    StableHLO_ReplicaGroupsAttr:$replica_groups,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle,
    UnitAttr:$use_global_device_ids,
    UnitAttr:$has_dynamic_root);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs Variadic<HLO_Tensor>);
}

def StableHLO_CollectivePermuteOp
    : StableHLO_CollectiveOp<"collective_permute", [
        SameOperandsAndResultType]> {
  let summary = "Send the operand from source to target processes";
  let description = [{
    Constraints:
    - C1: `source_target_pairs` has shape Nx2.
    - C2: Sources are distinct.
    - C3: Targets are distinct.
    - C4: Process numbers are not negative.
    - C5 (ODS): `operand` and `result` have the same type.
  }];
  let arguments = (ins
    HLO_Tensor:$operand,
    I64ElementsAttr:$source_target_pairs,
    OptionalAttr<StableHLO_ChannelHandleAttr>:$channel_handle);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_CrossReplicaSumOp
    : StableHLO_CollectiveOp<"cross-replica-sum", [SameOperandsAndResultType]> {
  let summary = "all_reduce by addition, of older exporters";
  let description = [{
    Constraints:
    - C1: A process is in one group.
    - C2: Groups name the processes from 0 on; -1 fills up short ones.
    - C3 (ODS): `operand` and `result` have the same type.
  }];
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
