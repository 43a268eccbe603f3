//===- Attributes.td - Attributes of StableHLO -------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_ATTRIBUTES_TD
#define DIALECTS_STABLEHLO_ATTRIBUTES_TD

include "mlir/IR/AttrTypeBase.td"
include "dialects/stablehlo/Stablehlo.td"

//===----------------------------------------------------------------------===//
// Enumerations
//===----------------------------------------------------------------------===//

class StableHLO_Enum<string name, list<string> values>
    : I32Enum<name, "", !foreach(i, !range(!size(values)),
                                 I32EnumCase<values[i], i>)> {
  let cppNamespace = "::mlir::stablehlo";
}

class StableHLO_EnumAttr<EnumInfo info, string mnemonic>
    : EnumAttr<StablehloDialect, info, mnemonic> {
  let assemblyFormat = "$value";
}

def StableHLO_ComparisonDirection : StableHLO_Enum<"ComparisonDirection", [
  "EQ", "NE", "GE", "GT", "LE", "LT"]>;
def StableHLO_ComparisonDirectionAttr
    : StableHLO_EnumAttr<StableHLO_ComparisonDirection, "comparison_direction">;

def StableHLO_ComparisonType : StableHLO_Enum<"ComparisonType", [
  "NOTYPE", "FLOAT", "TOTALORDER", "SIGNED", "UNSIGNED"]>;
def StableHLO_ComparisonTypeAttr
    : StableHLO_EnumAttr<StableHLO_ComparisonType, "comparison_type">;

def StableHLO_Precision : StableHLO_Enum<"Precision", [
  "DEFAULT", "HIGH", "HIGHEST"]>;
def StableHLO_PrecisionAttr
    : StableHLO_EnumAttr<StableHLO_Precision, "precision">;
def StableHLO_PrecisionConfigAttr
    : TypedArrayAttrBase<StableHLO_PrecisionAttr, "precision of each operand">;

def StableHLO_RngAlgorithm : StableHLO_Enum<"RngAlgorithm", [
  "DEFAULT", "THREE_FRY", "PHILOX"]>;
def StableHLO_RngAlgorithmAttr
    : StableHLO_EnumAttr<StableHLO_RngAlgorithm, "rng_algorithm">;

def StableHLO_RngDistribution : I32Enum<"RngDistribution", "", [
  I32EnumCase<"UNIFORM", 1>, I32EnumCase<"NORMAL", 2>]> {
  let cppNamespace = "::mlir::stablehlo";
}
def StableHLO_RngDistributionAttr
    : StableHLO_EnumAttr<StableHLO_RngDistribution, "rng_distribution">;

def StableHLO_FftType : StableHLO_Enum<"FftType", [
  "FFT", "IFFT", "RFFT", "IRFFT"]>;
def StableHLO_FftTypeAttr : StableHLO_EnumAttr<StableHLO_FftType, "fft_type">;

def StableHLO_Transpose : StableHLO_Enum<"Transpose", [
  "TRANSPOSE_INVALID", "NO_TRANSPOSE", "TRANSPOSE", "ADJOINT"]>;
def StableHLO_TransposeAttr
    : StableHLO_EnumAttr<StableHLO_Transpose, "transpose">;

//===----------------------------------------------------------------------===//
// Dimension numbers
//===----------------------------------------------------------------------===//

class StableHLO_Attr<string name, string attrMnemonic>
    : AttrDef<StablehloDialect, name> {
  let mnemonic = attrMnemonic;
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_Dims : ArrayRefParameter<"int64_t", "dimensions">;

def StableHLO_DotDimensionNumbersAttr
    : StableHLO_Attr<"DotDimensionNumbers", "dot"> {
  let summary = "Batching and contracting dimensions of a dot_general";
  let parameters = (ins
    StableHLO_Dims:$lhsBatchingDimensions,
    StableHLO_Dims:$rhsBatchingDimensions,
    StableHLO_Dims:$lhsContractingDimensions,
    StableHLO_Dims:$rhsContractingDimensions
  );
}

def StableHLO_DotAlgorithmAttr
    : StableHLO_Attr<"DotAlgorithm", "dot_algorithm"> {
  let summary = "Types and steps that a dot_general must compute with";
  let parameters = (ins
    "Type":$lhsPrecisionType,
    "Type":$rhsPrecisionType,
    "Type":$accumulationType,
    "int64_t":$lhsComponentCount,
    "int64_t":$rhsComponentCount,
    "int64_t":$numPrimitiveOperations,
    "bool":$allowImpreciseAccumulation
  );
}

def StableHLO_GatherDimensionNumbersAttr
    : StableHLO_Attr<"GatherDimensionNumbers", "gather"> {
  let summary = "How a gather's indices select slices";
  let parameters = (ins
    StableHLO_Dims:$offsetDims,
    StableHLO_Dims:$collapsedSliceDims,
    StableHLO_Dims:$operandBatchingDims,
    StableHLO_Dims:$startIndicesBatchingDims,
    StableHLO_Dims:$startIndexMap,
    "int64_t":$indexVectorDim
  );
}

def StableHLO_ScatterDimensionNumbersAttr
    : StableHLO_Attr<"ScatterDimensionNumbers", "scatter"> {
  let summary = "How a scatter's indices place updates";
  let parameters = (ins
    StableHLO_Dims:$updateWindowDims,
    StableHLO_Dims:$insertedWindowDims,
    StableHLO_Dims:$inputBatchingDims,
    StableHLO_Dims:$scatterIndicesBatchingDims,
    StableHLO_Dims:$scatterDimsToOperandDims,
    "int64_t":$indexVectorDim
  );
}

def StableHLO_ConvDimensionNumbersAttr
    : StableHLO_Attr<"ConvDimensionNumbers", "conv"> {
  let summary = "Meaning of each dimension of a convolution";
  let description = [{
    Printed as `[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]`: batch, feature and
    spatial dimensions of the input, the kernel and the output.
  }];
  let parameters = (ins
    "int64_t":$inputBatchDimension,
    "int64_t":$inputFeatureDimension,
    StableHLO_Dims:$inputSpatialDimensions,
    "int64_t":$kernelInputFeatureDimension,
    "int64_t":$kernelOutputFeatureDimension,
    StableHLO_Dims:$kernelSpatialDimensions,
    "int64_t":$outputBatchDimension,
    "int64_t":$outputFeatureDimension,
    StableHLO_Dims:$outputSpatialDimensions
  );
}

def StableHLO_ChannelHandleAttr
    : StableHLO_Attr<"ChannelHandle", "channel_handle"> {
  let summary = "Identity and type of a communication channel";
  let parameters = (ins "int64_t":$handle, "int64_t":$type);
}

def StableHLO_OutputOperandAliasAttr
    : StableHLO_Attr<"OutputOperandAlias", "output_operand_alias"> {
  let summary = "An output of a custom call that reuses an operand's buffer";
  let parameters = (ins
    StableHLO_Dims:$outputTupleIndices,
    "int64_t":$operandIndex,
    StableHLO_Dims:$operandTupleIndices
  );
}

def StableHLO_BoundsAttr : StableHLO_Attr<"Bounds", "bounds"> {
  let summary = "The greatest sizes of a tensor's dynamic dimensions";
  let description = [{
    An encoding of tensor types, printed as `<4, ?>`; `?` is no bound.
  }];
  let parameters = (ins StableHLO_Dims:$bounds);
}

//===----------------------------------------------------------------------===//
// Accuracy
//===----------------------------------------------------------------------===//

def StableHLO_ResultAccuracyMode : StableHLO_Enum<"ResultAccuracyMode", [
  "DEFAULT", "HIGHEST", "TOLERANCE"]>;

def StableHLO_ResultAccuracyModeAttr
    : EnumAttr<StablehloDialect, StableHLO_ResultAccuracyMode,
               "result_accuracy_mode"> {
  let assemblyFormat = "`<` $value `>`";
}

def StableHLO_ResultAccuracyAttr
    : StableHLO_Attr<"ResultAccuracy", "result_accuracy"> {
  let summary = "The error that a function's result may have";
  let parameters = (ins
    "::llvm::APFloat":$atol, "::llvm::APFloat":$rtol, "int64_t":$ulps,
    "::mlir::stablehlo::ResultAccuracyModeAttr":$mode);
  let extraClassDeclaration = [{
    static ResultAccuracyAttr getDefault(::mlir::MLIRContext *context);
  }];
  // A default is written as a call of getDefault.
  let constBuilderCall = "$0";
}

//===----------------------------------------------------------------------===//
// Meshes
//===----------------------------------------------------------------------===//

def StableHLO_MeshAxisAttr : StableHLO_Attr<"MeshAxis", "mesh_axis"> {
  let summary = "An axis of a mesh and its size";
  let parameters = (ins StringRefParameter<"name">:$name, "int64_t":$size);
  let genVerifyDecl = 1;
}

def StableHLO_MeshAttr : StableHLO_Attr<"Mesh", "mesh"> {
  let summary = "Processes arranged by named axes";
  let parameters = (ins
    ArrayRefParameter<"::mlir::stablehlo::MeshAxisAttr", "axes">:$axes,
    OptionalParameter<"::mlir::DenseIntElementsAttr">:$deviceIds);
}

def StableHLO_SubAxisInfoAttr
    : StableHLO_Attr<"SubAxisInfo", "sub_axis_info"> {
  let summary = "A part of an axis: its size, behind the sizes before it";
  let parameters = (ins "int64_t":$preSize, "int64_t":$size);
  let genVerifyDecl = 1;
}

def StableHLO_AxisRefAttr : StableHLO_Attr<"AxisRef", "axis_ref"> {
  let summary = "An axis of a mesh, or a part of it";
  let parameters = (ins
    StringRefParameter<"name">:$name,
    OptionalParameter<"::mlir::stablehlo::SubAxisInfoAttr">:$subAxisInfo);
}

def StableHLO_ReplicaGroupMeshAxesAttr
    : StableHLO_Attr<"ReplicaGroupMeshAxes", "replica_group_mesh_axes"> {
  let summary = "Axes of a mesh along which processes communicate";
  let description = [{
    `mesh` is a `#stablehlo.mesh`, or the symbol of an operation that shows one
    in its attribute `stablehlo.mesh`.
  }];
  let parameters = (ins "::mlir::Attribute":$mesh, "::mlir::ArrayAttr":$axes);
  let genVerifyDecl = 1;
}

#endif // DIALECTS_STABLEHLO_ATTRIBUTES_TD
