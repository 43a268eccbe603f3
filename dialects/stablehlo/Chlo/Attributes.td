//===- Attributes.td - Attributes of CHLO ---------------------- -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CHLO_ATTRIBUTES_TD
#define DIALECTS_STABLEHLO_CHLO_ATTRIBUTES_TD

include "dialects/stablehlo/Attributes.td"

// The enumerations are StableHLO's; only their text is `#chlo<...>`.
class CHLO_EnumAttr<EnumInfo info, string mnemonic>
    : EnumAttr<ChloDialect, info, mnemonic> {
  let assemblyFormat = "$value";
  let constBuilderCall = "::mlir::chlo::" # cppClassName #
                         "::get($_builder.getContext(), $0)";
}
def CHLO_ComparisonDirectionAttr
    : CHLO_EnumAttr<StableHLO_ComparisonDirection, "comparison_direction">;
def CHLO_ComparisonTypeAttr
    : CHLO_EnumAttr<StableHLO_ComparisonType, "comparison_type">;
def CHLO_PrecisionAttr : CHLO_EnumAttr<StableHLO_Precision, "precision">;
def CHLO_PrecisionConfigAttr
    : TypedArrayAttrBase<CHLO_PrecisionAttr, "precision of each operand">;

def CHLO_RaggedDotDimensionNumbersAttr
    : AttrDef<ChloDialect, "RaggedDotDimensionNumbers"> {
  let mnemonic = "ragged_dot";
  let summary = "Which dimensions of a ragged_dot are of which kind";
  let parameters = (ins
    StableHLO_Dims:$lhsBatchingDimensions,
    StableHLO_Dims:$rhsBatchingDimensions,
    StableHLO_Dims:$lhsContractingDimensions,
    StableHLO_Dims:$rhsContractingDimensions,
    StableHLO_Dims:$lhsRaggedDimensions,
    StableHLO_Dims:$rhsGroupDimensions);
  let hasCustomAssemblyFormat = 1;
}

#endif // DIALECTS_STABLEHLO_CHLO_ATTRIBUTES_TD
