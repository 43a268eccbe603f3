//===- Stablehlo.h - The dialects stablehlo and chlo ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The whole of both dialects. Classes and accessors are named as in the public
/// StableHLO headers. Each op is declared in <Family>/Ops.td.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_STABLEHLO_H
#define DIALECTS_STABLEHLO_STABLEHLO_H

#include "dialects/TensorSizes.h"
#include "dialects/stablehlo/TypeInference.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "dialects/stablehlo/ChloDialect.h.inc"
#include "dialects/stablehlo/StablehloDialect.h.inc"
#include "dialects/stablehlo/StablehloEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "dialects/stablehlo/StablehloAttributes.h.inc"
#define GET_ATTRDEF_CLASSES
#include "dialects/stablehlo/ChloAttributes.h.inc"

#define GET_TYPEDEF_CLASSES
#include "dialects/stablehlo/StablehloTypes.h.inc"

// First the terminator of the other families' regions.
#define GET_OP_CLASSES
#include "dialects/stablehlo/Control/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Chlo/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Collective/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Contraction/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Convolution/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Dynamic/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Elementwise/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Host/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Indexing/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Normalization/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Quantization/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Random/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Reduction/Ops.h.inc"
#define GET_OP_CLASSES
#include "dialects/stablehlo/Shape/Ops.h.inc"

namespace mlir::stablehlo {

/// Registers `stablehlo`, `chlo` and the prefixes `mhlo`, `tf` and `jax`, which
/// own attributes in exported files but have no ops here.
void registerStablehloDialects(DialectRegistry &registry);

} // namespace mlir::stablehlo

#endif // DIALECTS_STABLEHLO_STABLEHLO_H
