//===- ManualComputation.cpp - Per-device programs --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Verify.h"

using namespace mlir;
using namespace mlir::sdy;

/// The shape of a tensor that is local along the manual axes only, which stand
/// before all others in each dimension.
static FailureOr<SmallVector<int64_t>>
getManualShape(ManualComputationOp op, TensorShardingAttr sharding,
               RankedTensorType type, MeshAttr mesh) {
  auto isManual = [&](AxisRefAttr axis) {
    return llvm::any_of(op.getManualAxes().getValue(), [&](StringAttr name) {
      return name.getValue() == axis.getName();
    });
  };
  SmallVector<int64_t> shape(type.getShape());
  for (auto [size, dim] : llvm::zip(shape, sharding.getDimShardings())) {
    int64_t pieces = 1;
    bool sawFree = false;
    for (AxisRefAttr axis : dim.getAxes()) {
      if (!isManual(axis)) {
        sawFree = true;
        continue;
      }
      if (sawFree) {
        op.emitOpError("manual axis \"")
            << axis.getName()
            << "\" must stand before the free axes of its dimension";
        return failure();
      }
      pieces *= axis.getSize(mesh);
    }
    if (ShapedType::isDynamic(size))
      continue;
    // Only propagation pads, along axes that are free.
    if (size % pieces) {
      op.emitOpError("a dimension of size ")
          << size << " is not divided by its " << pieces
          << " pieces along manual axes";
      return failure();
    }
    size /= pieces;
  }
  return shape;
}

/// Checks the shardings and global types on one side against the local types.
static LogicalResult verifySide(ManualComputationOp op, StringRef side,
                                ArrayRef<TensorShardingAttr> shardings,
                                TypeRange globalTypes, TypeRange localTypes) {
  if (shardings.size() != globalTypes.size() ||
      localTypes.size() != globalTypes.size())
    return op.emitOpError()
           << "has " << globalTypes.size() << " " << side << "s, but "
           << shardings.size() << " shardings and " << localTypes.size()
           << " local values";
  for (auto [sharding, global, local] :
       llvm::zip(shardings, globalTypes, localTypes)) {
    if (failed(verifySharding(op, sharding, global)))
      return failure();
    MeshAttr mesh = sharding.getMesh(op);
    for (StringAttr axis : op.getManualAxes().getValue())
      if (!mesh.hasAxis(axis.getValue()))
        return op.emitOpError("manual axis ") << axis << " is not in the mesh";
    Type expected = global;
    if (auto type = dyn_cast<RankedTensorType>(global)) {
      FailureOr<SmallVector<int64_t>> shape =
          getManualShape(op, sharding, type, mesh);
      if (failed(shape))
        return failure();
      expected = RankedTensorType::get(*shape, type.getElementType());
    }
    if (local != expected)
      return op.emitOpError() << side << " of type " << global << " must be "
                              << expected << " in the body, not " << local;
  }
  return success();
}

LogicalResult ManualComputationOp::verifySymbolUses(SymbolTableCollection &) {
  Block &block = getBody().front();
  if (failed(verifySide(*this, "operand", getInShardings().getShardings(),
                        getTensors().getTypes(), block.getArgumentTypes())))
    return failure();
  return verifySide(*this, "result", getOutShardings().getShardings(),
                    getResultTypes(), block.back().getOperandTypes());
}
