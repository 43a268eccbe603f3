//===- DsVerify.h - Shared by the verifiers of ds --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_DS_DSVERIFY_H
#define DEEPSTEP_DIALECTS_DS_DSVERIFY_H

#include "dialects/ds/Ds.h"

namespace deepstep::ds {

/// The mesh exists and has each axis; none is named twice.
llvm::LogicalResult verifyAxes(mlir::Operation *op,
                               mlir::FlatSymbolRefAttr mesh,
                               mlir::ArrayAttr axes);

/// The sharding's mesh exists, has its axes, and fits a tensor of `type`.
llvm::LogicalResult verifySharding(mlir::Operation *op,
                                   mlir::sdy::TensorShardingAttr sharding,
                                   mlir::Type type);

/// `pairs` lists sources and targets among `ranks` places, each once.
llvm::LogicalResult verifyPairs(mlir::Operation *op,
                                llvm::ArrayRef<int64_t> pairs, int64_t ranks);

} // namespace deepstep::ds

namespace mlir {

/// An enum attribute as a bare keyword: `mean` instead of
/// `#ds.reduction<mean>`. For `custom<Keyword>` of assembly formats.
template <typename EnumAttrT>
ParseResult parseKeyword(OpAsmParser &parser, EnumAttrT &attribute) {
  using Enum = decltype(attribute.getValue());
  FailureOr<Enum> value = FieldParser<Enum>::parse(parser);
  if (failed(value))
    return failure();
  attribute = EnumAttrT::get(parser.getContext(), *value);
  return success();
}
template <typename EnumAttrT>
void printKeyword(OpAsmPrinter &printer, Operation *, EnumAttrT attribute) {
  printer << stringifyEnum(attribute.getValue());
}

} // namespace mlir

#endif // DEEPSTEP_DIALECTS_DS_DSVERIFY_H
