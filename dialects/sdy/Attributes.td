//===- Attributes.td - Meshes, axes and shardings ----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_ATTRIBUTES_TD
#define DIALECTS_SDY_ATTRIBUTES_TD

include "dialects/sdy/Sdy.td"
include "mlir/IR/EnumAttr.td"

class Sdy_Attr<string name, string attrMnemonic>
    : AttrDef<SdyDialect, name> {
  let mnemonic = attrMnemonic;
  let hasCustomAssemblyFormat = 1;
}

//===----------------------------------------------------------------------===//
// Enumerations
//===----------------------------------------------------------------------===//

def Sdy_ReductionOp : I32EnumAttr<"ReductionOp", "how partial values combine", [
    I32EnumAttrCase<"SUM", 0, "sum">, I32EnumAttrCase<"MAX", 1, "max">,
    I32EnumAttrCase<"MIN", 2, "min">]> {
  let cppNamespace = "::mlir::sdy";
}

def Sdy_PropagationDirection
    : I32EnumAttr<"PropagationDirection", "where shardings propagate to", [
        I32EnumAttrCase<"NONE", 0>, I32EnumAttrCase<"FORWARD", 1>,
        I32EnumAttrCase<"BACKWARD", 2>, I32EnumAttrCase<"BOTH", 3>]> {
  let cppNamespace = "::mlir::sdy";
}

def Sdy_EdgeNodeType : I32EnumAttr<"EdgeNodeType", "a side of an op", [
    I32EnumAttrCase<"OPERAND", 0, "operand">,
    I32EnumAttrCase<"RESULT", 1, "result">]> {
  let cppNamespace = "::mlir::sdy";
}

//===----------------------------------------------------------------------===//
// Meshes
//===----------------------------------------------------------------------===//

def Sdy_MeshAxisAttr : Sdy_Attr<"MeshAxis", "mesh_axis"> {
  let summary = "A mesh axis: its name and size, printed `\"data\"=4`";
  let parameters = (ins StringRefParameter<"name">:$name, "int64_t":$size);
}

def Sdy_MeshAttr : Sdy_Attr<"Mesh", "mesh"> {
  let summary = "Axes of devices, printed `<[\"data\"=2, \"model\"=4]>`";
  let description = [{
    The devices are numbered in row-major order of the axes, or as `device_ids`
    lists them. No axes and no device ids: the empty mesh, of one device that
    may be any. No axes and one device id: the maximal mesh, of that device.
  }];
  let parameters = (ins
    ArrayRefParameter<"MeshAxisAttr">:$axes,
    OptionalArrayRefParameter<"int64_t">:$device_ids);
  let builders = [AttrBuilder<(ins "::llvm::ArrayRef<MeshAxisAttr>":$axes), [{
    return $_get($_ctxt, axes, ::llvm::ArrayRef<int64_t>());
  }]>];
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// True if the mesh has an axis of this name.
    bool hasAxis(::llvm::StringRef name) const;
    /// The size of an axis, which must exist.
    int64_t getAxisSize(::llvm::StringRef name) const;
    /// The number of devices.
    int64_t getTotalSize() const;
    /// True without axes.
    bool empty() const { return getAxes().empty(); }
    /// True for a single, named device.
    bool isMaximal() const { return empty() && getDeviceIds().size() == 1; }
  }];
}

def Sdy_SubAxisInfoAttr : Sdy_Attr<"SubAxisInfo", "sub_axis_info"> {
  let summary = "A part of an axis, printed `(pre_size)size`";
  let description = [{
    Splits an axis into parts of sizes `pre_size`, `size` and the rest, major
    first, and means the middle one.
  }];
  let parameters = (ins "int64_t":$pre_size, "int64_t":$size);
  let genVerifyDecl = 1;
}

def Sdy_AxisRefAttr : Sdy_Attr<"AxisRef", "axis_ref"> {
  let summary = "A mesh axis or part of one: `\"x\"` or `\"x\":(1)4`";
  let parameters = (ins
    StringRefParameter<"name">:$name,
    OptionalParameter<"SubAxisInfoAttr">:$sub_axis_info);
  let builders = [AttrBuilder<(ins "::llvm::StringRef":$name), [{
    return $_get($_ctxt, name, SubAxisInfoAttr());
  }]>];
  let extraClassDeclaration = [{
    /// The number of devices along the axis or its part.
    int64_t getSize(MeshAttr mesh) const;
    /// True if this is part of an axis and `next` the part right behind it.
    bool isFollowedBy(AxisRefAttr next) const;
    /// True if both share devices' coordinates: parts of one axis that overlap.
    bool overlaps(AxisRefAttr other) const;
    /// Checks that the mesh has the axis and that a part divides it.
    ::llvm::LogicalResult verifyForMesh(
        MeshAttr mesh,
        ::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError) const;
  }];
}

def Sdy_AxisRefListAttr : Sdy_Attr<"AxisRefList", "axis_ref_list"> {
  let summary = "Axes: `{\"x\", \"y\":(1)2}`";
  let parameters = (ins OptionalArrayRefParameter<"AxisRefAttr">:$value);
  let genVerifyDecl = 1;
}

def Sdy_ListOfAxisRefListsAttr
    : Sdy_Attr<"ListOfAxisRefLists", "list_of_axis_ref_lists"> {
  let summary = "Axes of each dimension: `[{\"x\"}, {}]`";
  let parameters = (ins OptionalArrayRefParameter<"AxisRefListAttr">:$value);
}

def Sdy_AllToAllParamAttr : Sdy_Attr<"AllToAllParam", "all_to_all_param"> {
  let summary = "Axes that move from one dimension to another: `{\"x\"}: 0->1`";
  let parameters = (ins
    "AxisRefListAttr":$axes, "int64_t":$src_dim, "int64_t":$tgt_dim);
}

def Sdy_AllToAllParamListAttr
    : Sdy_Attr<"AllToAllParamList", "all_to_all_param_list"> {
  let summary = "Moves between dimensions: `[{\"x\"}: 0->1, {\"y\"}: 2->3]`";
  let parameters = (ins OptionalArrayRefParameter<"AllToAllParamAttr">:$value);
}

//===----------------------------------------------------------------------===//
// Shardings
//===----------------------------------------------------------------------===//

def Sdy_DimensionShardingAttr
    : Sdy_Attr<"DimensionSharding", "dimension_sharding"> {
  let summary = "The axes that split a dimension: `{\"x\", \"y\", ?}p1`";
  let description = [{
    `?` leaves the dimension open: propagation may split it further. `p1` is
    its priority in propagation; 0, the most urgent, if absent.
  }];
  let parameters = (ins
    OptionalArrayRefParameter<"AxisRefAttr">:$axes,
    "bool":$is_closed,
    OptionalParameter<"std::optional<int64_t>">:$priority);
  let builders = [AttrBuilder<(ins
      "::llvm::ArrayRef<AxisRefAttr>":$axes, "bool":$isClosed), [{
    return $_get($_ctxt, axes, isClosed, std::optional<int64_t>());
  }]>];
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool emptyAxes() const { return getAxes().empty(); }
    /// The number of pieces that the dimension is split into.
    int64_t getShardedSize(MeshAttr mesh) const;
  }];
}

def Sdy_TensorShardingAttr : Sdy_Attr<"TensorSharding", "sharding"> {
  let summary = "How a tensor is split over a mesh";
  let description = [{
    ```mlir
    #sdy.sharding<@mesh, [{"data"}, {"model", ?} ], replicated={"x"},
                  unreduced={"y"}>
    ```

    Dimension i is split over the axes of `dim_shardings[i]`. Over `unreduced`
    axes each device holds a partial sum, or with `unreduced=max{"y"}` or `min`
    a partial maximum or minimum. Over all others the tensor is replicated;
    `replicated` ones must stay so. Both lists are in the mesh's order.
    `mesh_or_ref` is a symbol, or a mesh in line: `mesh<["x"=2]>`.
  }];
  let parameters = (ins
    "::mlir::Attribute":$mesh_or_ref,
    OptionalArrayRefParameter<"DimensionShardingAttr">:$dim_shardings,
    OptionalArrayRefParameter<"AxisRefAttr">:$replicated_axes,
    OptionalArrayRefParameter<"AxisRefAttr">:$unreduced_axes,
    "::mlir::sdy::ReductionOp":$reduction_op);
  let builders = [AttrBuilder<(ins
      "::mlir::Attribute":$meshOrRef,
      "::llvm::ArrayRef<DimensionShardingAttr>":$dimShardings,
      CArg<"::llvm::ArrayRef<AxisRefAttr>", "{}">:$replicatedAxes,
      CArg<"::llvm::ArrayRef<AxisRefAttr>", "{}">:$unreducedAxes), [{
    return $_get($_ctxt, meshOrRef, dimShardings, replicatedAxes, unreducedAxes,
                 ::mlir::sdy::ReductionOp::SUM);
  }]>, AttrBuilder<(ins
      "::llvm::StringRef":$meshName,
      "::llvm::ArrayRef<DimensionShardingAttr>":$dimShardings,
      CArg<"::llvm::ArrayRef<AxisRefAttr>", "{}">:$replicatedAxes,
      CArg<"::llvm::ArrayRef<AxisRefAttr>", "{}">:$unreducedAxes), [{
    return $_get($_ctxt, ::mlir::FlatSymbolRefAttr::get($_ctxt, meshName),
                 dimShardings, replicatedAxes, unreducedAxes,
                 ::mlir::sdy::ReductionOp::SUM);
  }]>];
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// A sharding that replicates a tensor of the rank, all dimensions closed.
    static TensorShardingAttr getFullyClosed(::mlir::MLIRContext *context,
                                             int64_t rank,
                                             ::llvm::StringRef meshName);

    int64_t getRank() const { return getDimShardings().size(); }
    /// The symbol of the mesh, null for one in line.
    ::mlir::FlatSymbolRefAttr getMeshSymName() const;
    /// The mesh's name, empty for one in line.
    ::llvm::StringRef getMeshName() const;
    /// The mesh, found from an op; null if there is none.
    MeshAttr getMesh(::mlir::Operation *from) const;

    /// True if the sharding names the axis or a part of it.
    bool usesAxis(::llvm::StringRef name) const;

    /// True if no dimension is split and no axis is unreduced.
    bool isFullyReplicated() const;

    /// The shape that each device holds: sizes divided by the number of
    /// pieces, rounded up. Dynamic sizes stay.
    ::llvm::SmallVector<int64_t> getLocalShape(
        ::llvm::ArrayRef<int64_t> globalShape, MeshAttr mesh) const;
    ::mlir::RankedTensorType getLocalTensorType(
        ::mlir::RankedTensorType globalType, MeshAttr mesh) const;

    /// Checks the sharding against its mesh and, unless it is null, the type
    /// of the tensor that it shards.
    ::llvm::LogicalResult verifyForType(
        ::mlir::Type type, MeshAttr mesh,
        ::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError) const;
  }];
}

def Sdy_TensorShardingPerValueAttr
    : Sdy_Attr<"TensorShardingPerValue", "sharding_per_value"> {
  let summary = "One sharding for each operand or result";
  let parameters = (ins
    OptionalArrayRefParameter<"TensorShardingAttr">:$shardings);
  let extraClassDeclaration = [{
    int64_t size() const { return getShardings().size(); }
    bool empty() const { return getShardings().empty(); }
  }];
}

def Sdy_ManualAxesAttr : Sdy_Attr<"ManualAxes", "manual_axes"> {
  let summary = "Axes that a computation is manual over: `{\"data\"}`";
  let parameters = (ins OptionalArrayRefParameter<"::mlir::StringAttr">:$value);
}

//===----------------------------------------------------------------------===//
// Sharding rules
//===----------------------------------------------------------------------===//

def Sdy_OpShardingRuleAttr : Sdy_Attr<"OpShardingRule", "op_sharding_rule"> {
  let summary = "How an op's dimensions correspond";
  let description = [{
    ```mlir
    #sdy.op_sharding_rule<([i, k], [k, j])->([i, j]) {i=8, j=16, k=8}
                          reduction={k}>
    ```

    Every dimension is a product of factors, major first. Dimensions that share
    a factor may be split alike. Factors are numbered; they print as i, j, ...,
    z, then z_1, z_2, ... A mapping is, per tensor and dimension, a list of
    factors; no tensor has a factor twice. Special factors are of one kind, in
    increasing order, and no reduction factor is in a result.
  }];
  let parameters = (ins
    ArrayRefParameter<"int64_t">:$factor_sizes,
    "::mlir::ArrayAttr":$operand_mappings,
    "::mlir::ArrayAttr":$result_mappings,
    OptionalArrayRefParameter<"int64_t">:$reduction_factors,
    OptionalArrayRefParameter<"int64_t">:$need_replication_factors,
    OptionalArrayRefParameter<"int64_t">:$permutation_factors,
    OptionalArrayRefParameter<"int64_t">:$blocked_propagation_factors,
    "bool":$is_custom_rule);
  let genVerifyDecl = 1;
}

//===----------------------------------------------------------------------===//
// Records of propagation
//===----------------------------------------------------------------------===//

def Sdy_EdgeValueRefAttr : Sdy_Attr<"EdgeValueRef", "edge_value_ref"> {
  let summary = "An operand or result of an op: `operand-1`, `result-0`";
  let parameters = (ins "::mlir::sdy::EdgeNodeType":$type, "int64_t":$index);
}

def Sdy_AxisToPropagationDetailsAttr
    : Sdy_Attr<"AxisToPropagationDetails", "axis_to_propagation_details"> {
  let summary = "Where an axis came from: `{\"x\" = operand-0 -> [result-0]}`";
  let parameters = (ins
    "AxisRefAttr":$axis_name, "EdgeValueRefAttr":$source,
    ArrayRefParameter<"EdgeValueRefAttr">:$targets);
}

def Sdy_PropagationOneStepAttr
    : Sdy_Attr<"PropagationOneStep", "propagation_one_step"> {
  let summary = "The axes that one step propagated: `{step-2 = [...]}`";
  let parameters = (ins
    "int64_t":$step_index,
    ArrayRefParameter<"AxisToPropagationDetailsAttr">:$axis_entries);
}

def Sdy_PropagationEdgesAttr
    : Sdy_Attr<"PropagationEdges", "propagation_edges"> {
  let summary = "Which step of propagation gave an op its axes, from where";
  let description = [{
    The value of `sdy.propagation_edges` on an op that has `sdy.sharding`:

    ```mlir
    #sdy.propagation_edges<[{step-2 = [
        {"y" = operand-1 -> [operand-0, result-0]} ]} ]>
    ```
  }];
  let parameters = (ins ArrayRefParameter<"PropagationOneStepAttr">:$value);
  let genVerifyDecl = 1;
}

#endif // DIALECTS_SDY_ATTRIBUTES_TD
