//===- Verify.h - Constraints of gather and scatter -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_INDEXING_VERIFY_H
#define DIALECTS_STABLEHLO_INDEXING_VERIFY_H

#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::hlo {

/// The numbers that an op gives to the constraints of a placement.
struct PlacementConstraints {
  /// Window, dropped and batching dimensions are all of the larger tensor's.
  int counts = 0;
  int vectorDim = 0;
  int vectorSize = 0;
  int windowOrder = 0;
  int windowRange = 0;
  /// Dropped and batching dimensions together.
  int droppedUnique = 0;
  int droppedOrder = 0;
  int droppedRange = 0;
  int batchingOrder = 0;
  int batchingRange = 0;
  int indicesBatchingUnique = 0;
  int indicesBatchingRange = 0;
  int vectorIsNoBatch = 0;
  int batchingCount = 0;
  int batchingSizes = 0;
  /// Indexed and batching dimensions together.
  int mapUnique = 0;
  int mapRange = 0;
};

/// What gather and scatter have in common: a tensor of index vectors places
/// windows in a larger tensor. Dimensions named `window` are those of the
/// windows in the smaller tensor (gather's result, scatter's updates);
/// `dropped` and `batching` dimensions of the larger tensor have no window
/// dimension.
struct Placement {
  RankedTensorType larger;
  RankedTensorType indices;
  ArrayRef<int64_t> window;
  ArrayRef<int64_t> dropped;
  ArrayRef<int64_t> batching;
  ArrayRef<int64_t> indicesBatching;
  ArrayRef<int64_t> indexMap;
  int64_t indexVectorDim;

  Placement(RankedTensorType operand, Value startIndices,
            stablehlo::GatherDimensionNumbersAttr dims);
  Placement(RankedTensorType input, Value scatterIndices,
            stablehlo::ScatterDimensionNumbersAttr dims);

  LogicalResult verify(const Rules &rules,
                       const PlacementConstraints &numbers) const;

  /// Checks the size of a slice in each dimension, where it is not dynamic: at
  /// most 1 in dropped (`collapsed`) and in batching dimensions, and within
  /// the larger tensor (`bounds`).
  LogicalResult verifySliceSizes(const Rules &rules, int collapsed,
                                 int batching, int bounds,
                                 ArrayRef<int64_t> sizes) const;

  /// The shape of `indices` without the dimension of the index vectors.
  SmallVector<int64_t> getBatchShape() const;
  /// The larger tensor's dimensions that are window dimensions.
  SmallVector<int64_t> getWindowedDims() const;
  /// The smaller tensor's shape, for these sizes of a slice.
  SmallVector<int64_t> getSmallerShape(ArrayRef<int64_t> sliceSizes) const;
};

} // namespace mlir::hlo

#endif // DIALECTS_STABLEHLO_INDEXING_VERIFY_H
