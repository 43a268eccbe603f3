//===- Types.td - Tokens and futures ---------------------------- -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_TYPES_TD
#define DIALECTS_STABLEHLO_TYPES_TD

include "mlir/IR/AttrTypeBase.td"
include "dialects/stablehlo/Stablehlo.td"

class StableHLO_TypeDef<string name, string typeMnemonic>
    : TypeDef<StablehloDialect, name> {
  let mnemonic = typeMnemonic;
}

def StableHLO_Token : StableHLO_TypeDef<"Token", "token"> {
  let summary = "Orders operations with effects outside of the program";
}

def StableHLO_Future : StableHLO_TypeDef<"Future", "future"> {
  let summary = "What an asynchronous operation will give";
  let parameters = (ins ArrayRefParameter<"Type", "results">:$types);
  let assemblyFormat = "`<` $types `>`";
}

def HLO_TensorOrToken : AnyTypeOf<[HLO_Tensor, StableHLO_Token]>;
def HLO_TensorTokenOrTuple
    : AnyTypeOf<[HLO_Tensor, StableHLO_Token, NestedTupleOf<[HLO_Tensor,
                                                            StableHLO_Token]>]>;
def HLO_Tuple : NestedTupleOf<[HLO_Tensor, StableHLO_Token]>;

#endif // DIALECTS_STABLEHLO_TYPES_TD
