//===- SdyAttrs.td - Meshes and shardings as attributes -------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SDY_ATTRS
#define SDY_ATTRS

include "dialects/sdy/SdyDialect.td"
include "mlir/IR/AttrTypeBase.td"

class Sdy_Attr<string name, string attrMnemonic> : AttrDef<Sdy_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def Sdy_MeshAxis : Sdy_Attr<"MeshAxis", "mesh_axis"> {
  let summary = "A named axis of a mesh and its size: `\"data\"=4`";
  let parameters = (ins StringRefParameter<"name">:$name, "int64_t":$size);
  let assemblyFormat = "`<` $name `=` $size `>`";
  let genVerifyDecl = 1;
}

def Sdy_Mesh : Sdy_Attr<"Mesh", "mesh"> {
  let summary = "Axes of a mesh, outermost first, and optionally its devices";
  let description = [{
    `#sdy.mesh<["data"=4, "model"=2]>` has 8 devices, numbered with the last
    axis fastest. `device_ids=[...]` renumbers them. A mesh without axes and
    with one device id is a maximal mesh: that device holds everything.
  }];
  let parameters = (ins OptionalArrayRefParameter<"MeshAxisAttr">:$axes,
                        OptionalArrayRefParameter<"int64_t">:$device_ids);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The size of the axis `name`, or nothing if the mesh has no such axis.
    std::optional<int64_t> getAxisSize(::llvm::StringRef name) const;
    /// The product of all axis sizes.
    int64_t getTotalSize() const;
  }];
}

def Sdy_SubAxisInfo : Sdy_Attr<"SubAxisInfo", "sub_axis_info"> {
  let summary = "A part of an axis: `(1)4`";
  let description = [{
    An axis split as [pre_size, size, rest], of which this is the middle.
  }];
  let parameters = (ins "int64_t":$pre_size, "int64_t":$size);
  let assemblyFormat = "`(` $pre_size `)` `` $size";
  let genVerifyDecl = 1;
}

def Sdy_AxisRef : Sdy_Attr<"AxisRef", "axis_ref"> {
  let summary = "A whole axis, `\"x\"`, or a part of one, `\"x\":(1)4`";
  let parameters = (ins StringRefParameter<"name">:$name,
                        OptionalParameter<"SubAxisInfoAttr">:$sub_axis_info);
  let hasCustomAssemblyFormat = 1;
  let builders = [AttrBuilder<(ins "::llvm::StringRef":$name), [{
    return $_get($_ctxt, name, SubAxisInfoAttr());
  }]>];
  let extraClassDeclaration = [{
    /// The number of pieces that this axis makes, or nothing if `mesh` lacks it.
    std::optional<int64_t> getSize(MeshAttr mesh) const;
    /// Whether both refer to a common part of one axis.
    bool overlaps(AxisRefAttr other) const;
  }];
}

def Sdy_DimensionSharding : Sdy_Attr<"DimensionSharding",
                                     "dimension_sharding"> {
  let summary = "The axes that divide a dimension, major first: `{\"x\", ?}p1`";
  let description = [{
    `?` marks an open dimension, which propagation may divide further. A
    priority tells in which round propagation uses it; the default is 0.
  }];
  let parameters = (ins OptionalArrayRefParameter<"AxisRefAttr">:$axes,
                        "bool":$is_closed,
                        OptionalParameter<"std::optional<int64_t>">:$priority);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let builders = [AttrBuilder<(ins "::llvm::ArrayRef<AxisRefAttr>":$axes,
                                   "bool":$isClosed), [{
    return $_get($_ctxt, axes, isClosed, std::optional<int64_t>());
  }]>];
  let extraClassDeclaration = [{
    bool emptyAxes() const { return getAxes().empty(); }
    /// The number of pieces, or nothing if `mesh` lacks an axis.
    std::optional<int64_t> getShardedSize(MeshAttr mesh) const;
  }];
}

def Sdy_TensorSharding : Sdy_Attr<"TensorSharding", "sharding"> {
  let summary = "How a mesh divides a tensor";
  let description = [{
    `#sdy.sharding<@mesh, [{"data"}, {} ], replicated={"z"}, unreduced={"w"}>`
    gives one dimension sharding per dimension. Along `unreduced` axes each
    device holds a partial value of a pending reduction. The mesh is a symbol or
    is written in place, as `mesh<["data"=4]>`.
  }];
  let parameters = (ins "::mlir::Attribute":$mesh_or_ref,
      OptionalArrayRefParameter<"DimensionShardingAttr">:$dim_shardings,
      OptionalArrayRefParameter<"AxisRefAttr">:$replicated_axes,
      OptionalArrayRefParameter<"AxisRefAttr">:$unreduced_axes);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let builders = [
    AttrBuilder<(ins "::llvm::StringRef":$meshName,
                     "::llvm::ArrayRef<DimensionShardingAttr>":$dimShardings,
                     CArg<"::llvm::ArrayRef<AxisRefAttr>", "{}">:$replicated,
                     CArg<"::llvm::ArrayRef<AxisRefAttr>", "{}">:$unreduced), [{
      return $_get($_ctxt, ::mlir::FlatSymbolRefAttr::get($_ctxt, meshName),
                   dimShardings, replicated, unreduced);
    }]>
  ];
  let extraClassDeclaration = [{
    /// The mesh's symbol; null if the mesh is written in place.
    ::mlir::FlatSymbolRefAttr getMeshSymName() const;
    /// The mesh's symbol as text; empty if the mesh is written in place.
    ::llvm::StringRef getMeshName() const;
    /// The mesh, looked up from `from`; null if there is none.
    MeshAttr getMesh(::mlir::Operation *from) const;
    int64_t getRank() const { return getDimShardings().size(); }
    /// Whether no axis divides a dimension or is unreduced.
    bool isFullyReplicated() const;
    /// The type that one device holds: each dimension divided by its axes,
    /// rounded up. Null if the rank differs or `mesh` lacks an axis.
    ::mlir::RankedTensorType getLocalType(::mlir::RankedTensorType global,
                                          MeshAttr mesh) const;
    /// Checks the axes against `mesh` (skipped if null) and the rank against
    /// `type` (skipped if null or not ranked).
    ::llvm::LogicalResult
    verifyFor(MeshAttr mesh, ::mlir::Type type,
              ::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError) const;
  }];
}

def Sdy_TensorShardingPerValue : Sdy_Attr<"TensorShardingPerValue",
                                          "sharding_per_value"> {
  let summary = "One sharding per operand or result of an operation";
  let parameters = (ins
      OptionalArrayRefParameter<"TensorShardingAttr">:$shardings);
  let assemblyFormat = "`<` `[` (`]`) : ($shardings^ `]`)? `>`";
}

#endif // SDY_ATTRS
