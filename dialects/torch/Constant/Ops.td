//===- Ops.td - Numbers, lists and literals --------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_CONSTANT_OPS_TD
#define DIALECTS_TORCH_CONSTANT_OPS_TD

include "dialects/torch/Torch.td"

class Torch_Result<string type>
    : Type<CPred<"::llvm::isa<::mlir::torch::" # type # ">($_self)">, type>,
      BuildableType<"$_builder.getType<::mlir::torch::" # type # ">()">;

class Torch_ConstantOp<string mnemonic, dag ins, string type>
    : Op<TorchDialect, "constant." # mnemonic, [Pure]> {
  let arguments = ins;
  let results = (outs Torch_Result<type>:$result);
  let assemblyFormat = "$value attr-dict";
}

def Torch_ConstantIntOp : Torch_ConstantOp<"int", (ins I64Attr:$value), "IntType">;
def Torch_ConstantFloatOp
    : Torch_ConstantOp<"float", (ins F64Attr:$value), "FloatType">;
def Torch_ConstantBoolOp
    : Torch_ConstantOp<"bool", (ins BoolAttr:$value), "BoolType">;
def Torch_ConstantStrOp
    : Torch_ConstantOp<"str", (ins StrAttr:$value), "StringType">;
def Torch_ConstantDeviceOp
    : Torch_ConstantOp<"device", (ins StrAttr:$value), "DeviceType">;
def Torch_ConstantNoneOp : Torch_ConstantOp<"none", (ins), "NoneType"> {
  let assemblyFormat = "attr-dict";
}

def Torch_VTensorLiteralOp : Op<TorchDialect, "vtensor.literal", [Pure]> {
  let summary = "A tensor of the program's text, such as a weight";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs Torch_T:$result);
  let assemblyFormat = "`(` $value `)` attr-dict `:` type($result)";
}

def Torch_PrimListConstructOp : Op<TorchDialect, "prim.ListConstruct", [Pure]> {
  let arguments = (ins Variadic<Torch_Any>:$elements);
  let results = (outs Torch_Any:$result);
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
}

def Torch_PrimListUnpackOp : Op<TorchDialect, "prim.ListUnpack", [Pure]> {
  let arguments = (ins Torch_Any:$list);
  let results = (outs Variadic<Torch_Any>:$elements);
  let assemblyFormat =
      "operands attr-dict `:` type(operands) `->` type(results)";
}
def Torch_AtenGetItemOp : Torch_Op<"aten.__getitem__.t",
    (ins Torch_Any:$list, Torch_I:$index), (outs Torch_Any:$result)>;

class Torch_CastOp<string mnemonic> : Op<TorchDialect, mnemonic, [Pure]> {
  let arguments = (ins Torch_Any:$operand);
  let results = (outs Torch_Any:$result);
  let assemblyFormat = "operands attr-dict `:` type(operands) `to` type(results)";
}
def Torch_DerefineOp : Torch_CastOp<"derefine"> {
  let summary = "A value where one or none is expected";
}
def Torch_TensorStaticInfoCastOp : Torch_CastOp<"tensor_static_info_cast">;

def Torch_OperatorOp : Op<TorchDialect, "operator"> {
  let summary = "An operation that torch-mlir does not know";
  let arguments = (ins StrAttr:$name, Variadic<Torch_Any>:$inputs);
  let results = (outs Variadic<Torch_Any>:$outputs);
  let assemblyFormat = [{
    $name `(` $inputs `)` attr-dict `:` functional-type($inputs, results)
  }];
}

#endif // DIALECTS_TORCH_CONSTANT_OPS_TD
