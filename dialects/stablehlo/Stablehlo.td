//===- Stablehlo.td - The StableHLO dialect and its op bases -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The `stablehlo` and `chlo` dialects, the tensor types that their ops take and
// the base classes of these ops. Ops stand in <Family>/Ops.td. Accessor and
// class names are those of the public StableHLO headers.
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_STABLEHLO_TD
#define DIALECTS_STABLEHLO_STABLEHLO_TD

include "dialects/TensorSizes.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/OpBase.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def StablehloDialect : Dialect {
  let name = "stablehlo";
  let cppNamespace = "::mlir::stablehlo";
  let summary = "Tensor programs as JAX and PyTorch export them";
  let description = [{
    All of StableHLO (https://openxla.org/stablehlo/spec), with the text that
    upstream prints, in the pretty and in the generic form. Tensors are ranked;
    dimensions may be dynamic where the specification says so. Only
    `uniform_quantize` and `uniform_dequantize` take quantized types.

    Constraints of an op are listed by number: C1, C2 and so on are the
    specification's, for ops that it has. A diagnostic ends in the number of the
    constraint that is broken. Those marked ODS are held by operand types,
    traits and the inference of result types, whose diagnostics have no number.
    Those marked unchecked are not checked, for the reason given.
  }];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
  let dependentDialects = ["::mlir::quant::QuantDialect"];
  let hasConstantMaterializer = 1;
  // Each family registers its own ops, so that none compiles those of another.
  let extraClassDeclaration = [{
    void registerAttributes();
    void registerTypes();
    void addCollectiveOps();
    void addContractionOps();
    void addControlOps();
    void addConvolutionOps();
    void addDynamicOps();
    void addElementwiseOps();
    void addHostOps();
    void addIndexingOps();
    void addNormalizationOps();
    void addQuantizationOps();
    void addRandomOps();
    void addReductionOps();
    void addShapeOps();
  }];
}

def ChloDialect : Dialect {
  let name = "chlo";
  let cppNamespace = "::mlir::chlo";
  let summary = "Composite operations that clients print beside StableHLO";
  let description = [{
    All of CHLO: functions that StableHLO has no op for, and ops that broadcast
    their operands to each other. `ds-decompose-chlo` rewrites those that are not
    lowered directly.
  }];
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
  let hasConstantMaterializer = 1;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

def HLO_Pred : TypeAlias<I1, "predicate">;
def HLO_Int : AnyTypeOf<[AnySignlessInteger, AnyUnsignedInteger], "integer">;
def HLO_Float : AnyTypeOf<[AnyFloat], "floating-point">;
def HLO_Complex : AnyTypeOf<[Complex<F32>, Complex<F64>], "complex">;

class HLO_TensorOf<list<Type> types> : RankedTensorOf<types>;

def HLO_Tensor : HLO_TensorOf<[HLO_Float, HLO_Int, HLO_Complex]>;
def HLO_FpTensor : HLO_TensorOf<[HLO_Float]>;
def HLO_IntTensor : HLO_TensorOf<[HLO_Int]>;
def HLO_PredTensor : HLO_TensorOf<[HLO_Pred]>;
def HLO_FpOrComplexTensor : HLO_TensorOf<[HLO_Float, HLO_Complex]>;
def HLO_ComplexTensor : HLO_TensorOf<[HLO_Complex]>;
def HLO_ScalarIntTensor : 0DTensorOf<[HLO_Int]>;
def HLO_ScalarTensor : 0DTensorOf<[HLO_Float, HLO_Int, HLO_Complex]>;
def HLO_DimensionTensor : 1DTensorOf<[Index, HLO_Int]>;

//===----------------------------------------------------------------------===//
// Op bases
//===----------------------------------------------------------------------===//

// A module's own region is a graph, where a value may depend on itself: folders
// would never end. As in the specification, a program is made of functions.
def HLO_InFunction : NativeOpTrait<"InFunction"> {
  let cppNamespace = "::mlir::hlo";
}

class StableHLO_Op<string mnemonic, list<Trait> traits = []>
    : Op<StablehloDialect, mnemonic,
         traits # [HLO_InFunction, TensorSizesFit]>;

class CHLO_Op<string mnemonic, list<Trait> traits = []>
    : Op<ChloDialect, mnemonic, traits # [HLO_InFunction, TensorSizesFit]>;

// A written result type may be as or less precise than the inferred one.
defvar HLO_CompatibleReturnTypes = [{
  static bool isCompatibleReturnTypes(::mlir::TypeRange lhs,
                                      ::mlir::TypeRange rhs) {
    return ::mlir::hlo::areCompatible(lhs, rhs);
  }
}];

// The result types follow from operands and attributes. `inferReturnTypes`
// checks all constraints that the result depends on.
def HLO_InferType : InferTypeOpAdaptorBase<HLO_CompatibleReturnTypes>;

class StableHLO_InferredOp<string mnemonic, list<Trait> traits = []>
    : StableHLO_Op<mnemonic, traits # [HLO_InferType]>;

class StableHLO_UnaryOp<string mnemonic, Type type, list<Trait> traits = []>
    : StableHLO_Op<mnemonic, traits # [
        Pure, Elementwise, SameOperandsAndResultType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same type.
  }];
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let hasFolder = 1;
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let assemblyFormat = [{
    $operand attr-dict `:`
    custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
}

class StableHLO_BinaryOp<string mnemonic, Type type, list<Trait> traits = []>
    : StableHLO_Op<mnemonic, traits # [
        Pure, Elementwise, SameOperandsAndResultType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `lhs`, `rhs` and `result` have the same type.
  }];
  let arguments = (ins type:$lhs, type:$rhs);
  let results = (outs type:$result);
  let hasFolder = 1;
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let assemblyFormat = [{
    $lhs `,` $rhs attr-dict `:`
    custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))
  }];
}

#endif // DIALECTS_STABLEHLO_STABLEHLO_TD
