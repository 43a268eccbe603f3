//===- TensorSizes.h - Tensors that can exist ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// MLIR's types have any sizes, but their products are computed in 64 bits, by
// passes, folders and MLIR itself. So ops of all our dialects refuse a tensor
// of 2^56 bytes, far above any machine's memory: sums of a few such sizes fit,
// too.
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TENSORSIZES_H
#define DIALECTS_TENSORSIZES_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"

namespace deepstep {

inline constexpr int64_t kLargestTensorBytes = (int64_t(1) << 56) - 1;

/// Whether a tensor or memref has no more bytes than that; other types have.
/// Dimensions that are dynamic or 0 count as 1, so that strides fit as well.
inline bool hasPossibleSize(mlir::Type type) {
  auto shaped = mlir::dyn_cast<mlir::ShapedType>(type);
  if (!shaped || !shaped.hasRank())
    return true;
  mlir::Type element = shaped.getElementType();
  uint64_t bytes = 8;
  if (auto complex = mlir::dyn_cast<mlir::ComplexType>(element))
    bytes = 2 * llvm::divideCeil(
                    complex.getElementType().getIntOrFloatBitWidth(), 8);
  else if (element.isIntOrFloat())
    bytes = llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
  uint64_t left = kLargestTensorBytes / std::max<uint64_t>(bytes, 1);
  for (int64_t size : shaped.getShape())
    if (size > 0)
      left /= size;
  return left > 0;
}

inline llvm::LogicalResult verifyTensorSizes(mlir::Operation *op) {
  auto check = [&](mlir::TypeRange types, llvm::StringRef what) {
    for (mlir::Type type : types)
      if (!hasPossibleSize(type)) {
        op->emitOpError() << what << " of type " << type
                          << " has 2^56 bytes or more";
        return false;
      }
    return true;
  };
  if (!check(op->getOperandTypes(), "operand") ||
      !check(op->getResultTypes(), "result"))
    return llvm::failure();
  for (mlir::Region &region : op->getRegions())
    for (mlir::Block &block : region)
      if (!check(block.getArgumentTypes(), "argument"))
        return llvm::failure();
  return llvm::success();
}

/// All operands, results and arguments have possible sizes.
template <typename ConcreteOp>
class TensorSizesFit
    : public mlir::OpTrait::TraitBase<ConcreteOp, TensorSizesFit> {
public:
  static llvm::LogicalResult verifyTrait(mlir::Operation *op) {
    return verifyTensorSizes(op);
  }
};

} // namespace deepstep

#endif // DIALECTS_TENSORSIZES_H
