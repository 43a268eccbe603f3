//===- Torch.td - The Torch dialect and its op bases -------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The dialect `torch`, its types, the constraints on operands and the classes of
// ops. Ops stand in <Family>/Ops.td, their meaning as StableHLO beside them in
// <Family>/Import.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_TORCH_TD
#define DIALECTS_TORCH_TORCH_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def TorchDialect : Dialect {
  let name = "torch";
  let cppNamespace = "::mlir::torch";
  let summary = "PyTorch's operations as torch-mlir prints them";
  let description = [{
    The backend contract of torch-mlir (`output_type="torch"`): value-semantic
    tensors `!torch.vtensor<[2,3],f32>`, operations of ATen under their names and
    with their operands, numbers and lists as operations.

    ```mlir
    %int1 = torch.constant.int 1
    %0 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
    %1 = torch.aten.permute %w, %0 : !torch.vtensor<[32,16],f32>, !torch.list<int>
        -> !torch.vtensor<[16,32],f32>
    ```

    Operations of models that train are declared here, many of those that
    torch-mlir decomposes beforehand among them. Others of the dialect parse and
    print too, and `ds-import-torch` refuses them by name.
  }];
  // Each family registers its own ops, so that none compiles those of another.
  let extraClassDeclaration = [{
    void addConstantOps();
    void addContractionOps();
    void addCreationOps();
    void addElementwiseOps();
    void addIndexingOps();
    void addNormalizationOps();
    void addPoolingOps();
    void addRandomOps();
    void addReductionOps();
    void addShapeOps();
    void registerTypes();

    ::mlir::Type parseType(::mlir::DialectAsmParser &parser) const override;
    void printType(::mlir::Type type,
                   ::mlir::DialectAsmPrinter &printer) const override;
    /// Ops that are not declared here have the form of those that are.
    std::optional<ParseOpHook>
    getParseOperationHook(::llvm::StringRef name) const override;
    ::llvm::unique_function<void(::mlir::Operation *, ::mlir::OpAsmPrinter &)>
    getOperationPrinter(::mlir::Operation *op) const override;
  }];
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

class Torch_Type<string name, string typeMnemonic>
    : TypeDef<TorchDialect, name> {
  let mnemonic = typeMnemonic;
}

def Torch_VTensorType : Torch_Type<"VTensor", "vtensor"> {
  let summary = "A tensor with the semantics of a value";
  let description = [{
    Sizes and element type may be unknown: `!torch.vtensor<*,f32>`,
    `!torch.vtensor<[?,3],unk>`, `!torch.vtensor`. Integers have signs: `si64`.
  }];
  let parameters = (ins "bool":$ranked, ArrayRefParameter<"int64_t">:$sizes,
                        OptionalParameter<"::mlir::Type">:$dtype);
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    /// The tensor as StableHLO has it, with signless integers; null if something
    /// is unknown, or of a type that StableHLO has not.
    ::mlir::RankedTensorType getBuiltin() const;
    bool hasDynamicSizes() const {
      return ::llvm::is_contained(getSizes(), ::mlir::ShapedType::kDynamic);
    }
  }];
}

def Torch_IntType : Torch_Type<"Int", "int">;
def Torch_FloatType : Torch_Type<"Float", "float">;
def Torch_BoolType : Torch_Type<"Bool", "bool">;
def Torch_NumberType : Torch_Type<"Number", "number">;
def Torch_StringType : Torch_Type<"String", "str">;
def Torch_NoneType : Torch_Type<"None", "none">;
def Torch_DeviceType : Torch_Type<"Device", "Device">;
def Torch_GeneratorType : Torch_Type<"Generator", "Generator">;

class Torch_ContainerType<string name, string typeMnemonic>
    : Torch_Type<name, typeMnemonic> {
  let parameters = (ins "::mlir::Type":$containedType);
  let hasCustomAssemblyFormat = 1;
}
def Torch_ListType : Torch_ContainerType<"List", "list">;
def Torch_OptionalType : Torch_ContainerType<"Optional", "optional">;

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

class Torch_Is<string types, string what>
    : Type<CPred<"::llvm::isa<" # types # ">($_self)">, what>;
class Torch_ListOf<string types, string what>
    : Type<And<[CPred<"::llvm::isa<::mlir::torch::ListType>($_self)">,
                CPred<"::llvm::isa<" # types # ">(::llvm::cast<"
                      "::mlir::torch::ListType>($_self).getContainedType())">]>,
           what>;
class Torch_Opt<Type type>
    : Type<Or<[type.predicate, Torch_NoneType.predicate]>,
           type.summary # " or none">;

def Torch_T : Torch_Is<"::mlir::torch::VTensorType", "tensor">;
def Torch_I : Torch_Is<"::mlir::torch::IntType", "integer">;
def Torch_B : Torch_Is<"::mlir::torch::BoolType", "boolean">;
def Torch_F : Torch_Is<"::mlir::torch::FloatType", "float">;
def Torch_S : Torch_Is<"::mlir::torch::IntType, ::mlir::torch::FloatType, "
                       "::mlir::torch::BoolType", "number">;
def Torch_Str : Torch_Is<"::mlir::torch::StringType", "string">;
def Torch_Ints : Torch_ListOf<"::mlir::torch::IntType", "list of integers">;
def Torch_Floats : Torch_ListOf<"::mlir::torch::FloatType", "list of floats">;
def Torch_Tensors : Torch_ListOf<
    "::mlir::torch::VTensorType, ::mlir::torch::OptionalType",
    "list of tensors">;
def Torch_OptT : Torch_Opt<Torch_T>;
def Torch_OptI : Torch_Opt<Torch_I>;
def Torch_OptB : Torch_Opt<Torch_B>;
def Torch_OptF : Torch_Opt<Torch_F>;
def Torch_OptS : Torch_Opt<Torch_S>;
def Torch_OptStr : Torch_Opt<Torch_Str>;
def Torch_OptInts : Torch_Opt<Torch_Ints>;
def Torch_OptFloats : Torch_Opt<Torch_Floats>;
// What says nothing about the result: devices, layouts, generators.
def Torch_Any : Type<CPred<"true">, "any value">;

//===----------------------------------------------------------------------===//
// Op bases
//===----------------------------------------------------------------------===//

class Torch_Op<string mnemonic, dag ins, dag outs = (outs Torch_T:$result)>
    : Op<TorchDialect, mnemonic, [Pure]> {
  let arguments = ins;
  let results = outs;
  let assemblyFormat =
      "operands attr-dict `:` type(operands) `->` type(results)";
}

class Torch_UnaryOp<string mnemonic> : Torch_Op<mnemonic, (ins Torch_T:$self)>;

#endif // DIALECTS_TORCH_TORCH_TD
