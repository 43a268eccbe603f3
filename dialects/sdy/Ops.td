//===- Ops.td - Ops on shardings ---------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_OPS_TD
#define DIALECTS_SDY_OPS_TD

include "dialects/sdy/Attributes.td"

class Sdy_Op<string mnemonic, list<Trait> traits = []>
    : Op<SdyDialect, mnemonic, traits>;

def Sdy_MeshOp : Sdy_Op<"mesh", [Symbol, HasParent<"ModuleOp">]> {
  let summary = "A named mesh";
  let description = [{
    ```mlir
    sdy.mesh @mesh = <["data"=2, "model"=4]>
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, Sdy_MeshAttr:$mesh);
  let assemblyFormat = "$sym_name `=` $mesh attr-dict";
}

// Not Pure: without users it says how its operand must be sharded.
def Sdy_ShardingConstraintOp : Sdy_Op<"sharding_constraint", [
    SameOperandsAndResultType,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The tensor, which propagation must shard so";
  let arguments = (ins AnyType:$input, Sdy_TensorShardingAttr:$sharding);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$input $sharding attr-dict `:` type($result)";
}

def Sdy_ReshardOp : Sdy_Op<"reshard", [
    Pure, SameOperandsAndResultType,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The tensor, moved to another sharding";
  let arguments = (ins AnyType:$input, Sdy_TensorShardingAttr:$sharding);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$input $sharding attr-dict `:` type($result)";
}

def Sdy_ManualComputationOp : Sdy_Op<"manual_computation", [
    RecursiveMemoryEffects, IsolatedFromAbove,
    SingleBlockImplicitTerminator<"ReturnOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A per-device program over some axes";
  let description = [{
    The body sees tensors that are local along `manual_axes` and global along
    all other axes of the mesh:

    ```mlir
    %0 = sdy.manual_computation(%a) in_shardings=[<@mesh, [{"data"}, {} ]>]
        out_shardings=[<@mesh, [{"data"}, {} ]>] manual_axes={"data"}
        (%arg0: tensor<8x16xf32>) {
      sdy.return %arg0 : tensor<8x16xf32>
    } : (tensor<32x16xf32>) -> tensor<32x16xf32>
    ```
  }];
  let arguments = (ins
    Variadic<AnyType>:$tensors,
    Sdy_TensorShardingPerValueAttr:$in_shardings,
    Sdy_TensorShardingPerValueAttr:$out_shardings,
    Sdy_ManualAxesAttr:$manual_axes);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyType>:$results);
  let assemblyFormat = [{
    `(` operands `)` `in_shardings` `` `=` `` custom<Shardings>($in_shardings)
    `out_shardings` `` `=` `` custom<Shardings>($out_shardings)
    `manual_axes` `` `=` `` $manual_axes custom<BodyWithArguments>($body)
    attr-dict `:` functional-type(operands, results)
  }];
}

def Sdy_NamedComputationOp : Sdy_Op<"named_computation", [
    RecursiveMemoryEffects, RecursivelySpeculatable, IsolatedFromAbove,
    SingleBlockImplicitTerminator<"ReturnOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A group of ops with a name";
  let description = [{
    Shardings propagate as if the body stood in the op's place:

    ```mlir
    %1 = sdy.named_computation<"layer">(%0) (%arg1: tensor<16x32xf32>) {
      sdy.return %arg1 : tensor<16x32xf32>
    } : (tensor<16x32xf32>) -> tensor<16x32xf32>
    ```
  }];
  let arguments = (ins
    StrAttr:$name,
    Variadic<AnyType>:$operands,
    OptionalAttr<Sdy_TensorShardingPerValueAttr>:$in_shardings,
    OptionalAttr<Sdy_TensorShardingPerValueAttr>:$out_shardings);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyType>);
  let assemblyFormat = [{
    `<` $name `>` `` `(` $operands `)`
    (`in_shardings` `` `=` `` custom<Shardings>($in_shardings)^)?
    (`out_shardings` `` `=` `` custom<Shardings>($out_shardings)^)?
    custom<BodyWithArguments>($body)
    attr-dict `:` functional-type($operands, results)
  }];
}

def Sdy_ReturnOp : Sdy_Op<"return", [Pure, Terminator]> {
  let summary = "The values of a region";
  let arguments = (ins Variadic<AnyType>:$results);
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
}

//===----------------------------------------------------------------------===//
// What propagation uses
//===----------------------------------------------------------------------===//

// Not Pure: without results it puts the tensor into its group.
def Sdy_ShardingGroupOp : Sdy_Op<"sharding_group"> {
  let summary = "Put a tensor into a group, which is sharded alike";
  let arguments = (ins AnyRankedTensor:$input, I64Attr:$group_id);
  let assemblyFormat = [{
    $input `group_id` `` `=` `` $group_id attr-dict `:` type($input)
  }];
}

// No ConstantLike: nothing merges constants that are sharded differently.
def Sdy_ConstantOp : Sdy_Op<"constant", [
    Pure, AllTypesMatch<["value", "output"]>]> {
  let summary = "A constant tensor with a sharding of its own";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs AnyStaticShapeTensor:$output);
  let assemblyFormat = "attr-dict $value";
}

def Sdy_PropagationBarrierOp : Sdy_Op<"propagation_barrier", [
    Pure, SameOperandsAndResultType]> {
  let summary = "The tensor, across which shardings propagate one way only";
  let arguments = (ins AnyRankedTensor:$input,
                       Sdy_PropagationDirection:$allowed_direction);
  let results = (outs AnyRankedTensor:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $input `allowed_direction` `` `=` `` $allowed_direction attr-dict `:`
    type($input)
  }];
}

class Sdy_EdgeOp<string mnemonic> : Sdy_Op<mnemonic, [
    SameOperandsAndResultType,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]>;

def Sdy_DataFlowEdgeOp : Sdy_EdgeOp<"data_flow_edge"> {
  let summary = "The values that an op hands on, which are sharded alike";
  let description = [{
    Its operand is a result of an op with regions, or an argument of one, and
    has no other use. It stands for all values that flow there: the op's
    operand, the values that its regions take and return. `sharding` is theirs.
  }];
  let arguments = (ins AnyRankedTensor:$input,
                       OptionalAttr<Sdy_TensorShardingAttr>:$sharding);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $input (`sharding` `` `=` `` $sharding^)? attr-dict `:` type($result)
  }];
}

def Sdy_FuncDataFlowEdgeOp : Sdy_EdgeOp<"func_data_flow_edge"> {
  let summary = "The values that flow into a function, or out of a call";
  let description = [{
    Its operand is a function's argument, or a call's result, and has no other
    use.
  }];
  let arguments = (ins AnyRankedTensor:$operand);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($result)";
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

class Sdy_CollectiveOp<string mnemonic> : Sdy_Op<mnemonic, [
    SameOperandsAndResultType,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let results = (outs AnyRankedTensor:$result);
}

def Sdy_AllGatherOp : Sdy_CollectiveOp<"all_gather"> {
  let summary = "Take axes off the ends of dimensions, which become whole";
  let description = [{
    ```mlir
    %1 = sdy.all_gather [{"b"}, {} ] %0 out_sharding=<@mesh, [{"a"}, {} ]>
        : tensor<8x8xf32>
    ```

    `out_sharding` followed by `gathering_axes` is the operand's sharding.
  }];
  let arguments = (ins AnyRankedTensor:$tensor,
                       Sdy_ListOfAxisRefListsAttr:$gathering_axes,
                       Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    $gathering_axes $tensor `out_sharding` `` `=` `` $out_sharding attr-dict `:`
    type($result)
  }];
}

def Sdy_AllSliceOp : Sdy_CollectiveOp<"all_slice"> {
  let summary = "Put axes behind those of dimensions, of which pieces stay";
  let description = [{
    ```mlir
    %1 = sdy.all_slice [{"b"}, {} ] %0 out_sharding=<@mesh, [{"a", "b"}, {} ]>
        : tensor<8x8xf32>
    ```

    The operand's sharding followed by `slicing_axes` is `out_sharding`. An
    operand without a sharding is replicated.
  }];
  let arguments = (ins AnyRankedTensor:$tensor,
                       Sdy_ListOfAxisRefListsAttr:$slicing_axes,
                       Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    $slicing_axes $tensor `out_sharding` `` `=` `` $out_sharding attr-dict `:`
    type($result)
  }];
}

def Sdy_AllToAllOp : Sdy_CollectiveOp<"all_to_all"> {
  let summary = "Move axes from the ends of dimensions to those of others";
  let description = [{
    ```mlir
    %1 = sdy.all_to_all [{"b"}: 0->1] %0 out_sharding=<@mesh, [{"a"}, {"b"} ]>
        : tensor<8x8xf32>
    ```

    No dimension is in two moves, and moves are in the order of their sources.
  }];
  let arguments = (ins AnyRankedTensor:$tensor,
                       Sdy_AllToAllParamListAttr:$params,
                       Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    $params $tensor `out_sharding` `` `=` `` $out_sharding attr-dict `:`
    type($result)
  }];
}

def Sdy_CollectivePermuteOp : Sdy_CollectiveOp<"collective_permute"> {
  let summary = "Exchange pieces of the same sizes between devices";
  let description = [{
    Each dimension is split into as many pieces as before, over other axes or in
    another order. The meshes may differ in their order of devices.
  }];
  let arguments = (ins AnyRankedTensor:$tensor,
                       Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    $tensor `out_sharding` `` `=` `` $out_sharding attr-dict `:` type($result)
  }];
}

def Sdy_AllReduceOp : Sdy_CollectiveOp<"all_reduce"> {
  let summary = "Combine partial values along axes";
  let description = [{
    ```mlir
    %1 = sdy.all_reduce {"y"} %0 out_sharding=<@mesh, [{"x"}, {} ]>
        : tensor<8x8xf32>
    %2 = sdy.all_reduce max {"y"} %0 out_sharding=<@mesh, [{"x"}, {} ]>
        : tensor<8x8xf32>
    ```

    Dimensions stay as they are. The axes are in the mesh's order; they split
    no dimension of the operand, and no partial values are left along them.
  }];
  let arguments = (ins
    AnyRankedTensor:$tensor,
    Sdy_AxisRefListAttr:$reduction_axes,
    DefaultValuedAttr<Sdy_ReductionOp, "::mlir::sdy::ReductionOp::SUM">
      :$reduction_op,
    Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    ($reduction_op^)? $reduction_axes $tensor
    `out_sharding` `` `=` `` $out_sharding attr-dict `:` type($result)
  }];
}

def Sdy_ReduceScatterOp : Sdy_CollectiveOp<"reduce_scatter"> {
  let summary = "Combine partial values along axes that then split dimensions";
  let description = [{
    The operand's sharding followed by `reduce_scatter_axes` is `out_sharding`.
  }];
  let arguments = (ins
    AnyRankedTensor:$tensor,
    Sdy_ListOfAxisRefListsAttr:$reduce_scatter_axes,
    DefaultValuedAttr<Sdy_ReductionOp, "::mlir::sdy::ReductionOp::SUM">
      :$reduction_op,
    Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    ($reduction_op^)? $reduce_scatter_axes $tensor
    `out_sharding` `` `=` `` $out_sharding attr-dict `:` type($result)
  }];
}

def Sdy_ShardedToUnreducedOp : Sdy_CollectiveOp<"sharded_to_unreduced"> {
  let summary = "Axes that split dimensions become those of partial sums";
  let description = [{
    `out_sharding` followed by `axes` has the operand's dimensions; the
    operand's unreduced axes and `axes` are those of `out_sharding`.
  }];
  let arguments = (ins AnyRankedTensor:$tensor,
                       Sdy_ListOfAxisRefListsAttr:$axes,
                       Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    $axes $tensor `out_sharding` `` `=` `` $out_sharding attr-dict `:`
    type($result)
  }];
}

def Sdy_ReplicatedToUnreducedOp : Sdy_CollectiveOp<"replicated_to_unreduced"> {
  let summary = "Axes along which the tensor is whole become those of sums";
  let description = [{
    Dimensions stay as they are; the operand's unreduced axes and `axes` are
    those of `out_sharding`.
  }];
  let arguments = (ins AnyRankedTensor:$tensor,
                       Sdy_AxisRefListAttr:$axes,
                       Sdy_TensorShardingAttr:$out_sharding);
  let assemblyFormat = [{
    $axes $tensor `out_sharding` `` `=` `` $out_sharding attr-dict `:`
    type($result)
  }];
}

#endif // DIALECTS_SDY_OPS_TD
