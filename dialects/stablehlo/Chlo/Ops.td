//===- Ops.td - Composite ops that clients print -----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CHLO_OPS_TD
#define DIALECTS_STABLEHLO_CHLO_OPS_TD

include "dialects/stablehlo/Stablehlo.td"

class CHLO_UnaryOp<string mnemonic, Type type>
    : Op<ChloDialect, mnemonic, [
        Pure, Elementwise, SameOperandsAndResultType]> {
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def CHLO_AcosOp : CHLO_UnaryOp<"acos", HLO_FpOrComplexTensor>;
def CHLO_AcoshOp : CHLO_UnaryOp<"acosh", HLO_FpOrComplexTensor>;
def CHLO_AsinOp : CHLO_UnaryOp<"asin", HLO_FpOrComplexTensor>;
def CHLO_AsinhOp : CHLO_UnaryOp<"asinh", HLO_FpOrComplexTensor>;
def CHLO_AtanOp : CHLO_UnaryOp<"atan", HLO_FpOrComplexTensor>;
def CHLO_AtanhOp : CHLO_UnaryOp<"atanh", HLO_FpOrComplexTensor>;
def CHLO_BesselI1eOp : CHLO_UnaryOp<"bessel_i1e", HLO_FpTensor>;
def CHLO_CoshOp : CHLO_UnaryOp<"cosh", HLO_FpOrComplexTensor>;
def CHLO_DigammaOp : CHLO_UnaryOp<"digamma", HLO_FpTensor>;
def CHLO_ErfInvOp : CHLO_UnaryOp<"erf_inv", HLO_FpTensor>;
def CHLO_ErfOp : CHLO_UnaryOp<"erf", HLO_FpTensor>;
def CHLO_ErfcOp : CHLO_UnaryOp<"erfc", HLO_FpTensor>;
def CHLO_LgammaOp : CHLO_UnaryOp<"lgamma", HLO_FpTensor>;
def CHLO_SinhOp : CHLO_UnaryOp<"sinh", HLO_FpOrComplexTensor>;
def CHLO_SquareOp : CHLO_UnaryOp<"square", HLO_Tensor>;

def CHLO_TopKOp : Op<ChloDialect, "top_k", [Pure]> {
  let summary = "The k largest elements of each row and their indices";
  let arguments = (ins HLO_TensorOf<[HLO_Float, HLO_Int]>:$operand, I64Attr:$k);
  let results = (outs HLO_Tensor:$values, HLO_IntTensor:$indices);
  let hasVerifier = 1;
  let assemblyFormat = [{
    `(` $operand `,` `k` `=` $k `)` attr-dict `:` type($operand) `->`
    `(` type($values) `,` type($indices) `)`
  }];
}

#endif // DIALECTS_STABLEHLO_CHLO_OPS_TD
