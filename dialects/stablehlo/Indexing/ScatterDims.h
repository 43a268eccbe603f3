//===- ScatterDims.h - Dimensions of a scatter ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_SCATTERDIMS_H
#define DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_SCATTERDIMS_H

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::stablehlo {

/// How the dimensions of updates, indices and operand belong together.
struct ScatterDims {
  ScatterDims(ScatterOp op, bool manyThreads);

  SmallVector<int64_t> getSizes(ArrayRef<int64_t> updateDims) const {
    return llvm::map_to_vector(updateDims,
                               [&](int64_t dim) { return updateShape[dim]; });
  }

  /// Whether updates that meet can be found by comparing one index of each, and
  /// there are few enough updates to compare all.
  bool hasChains() const;

  /// Fills in the start of each operand dimension that has one, for the update
  /// at `ivs` of scatterDims, and returns whether the window lies inside the
  /// operand (null: always).
  Value loadStarts(ImplicitLocOpBuilder &b, Value indices, ValueRange ivs,
                   MutableArrayRef<Value> starts) const;

  /// The place in the updates of an element of a window.
  SmallVector<Value> getUpdateIndex(ValueRange scatterIvs,
                                    ValueRange windowIvs) const;
  /// The place in the operand of an element of the window that begins at
  /// `starts`.
  SmallVector<Value> getTargetIndex(ImplicitLocOpBuilder &b,
                                    ArrayRef<Value> starts,
                                    ValueRange windowIvs) const;

  ScatterDimensionNumbersAttr numbers;
  ArrayRef<int64_t> operandShape, updateShape;
  int64_t indexRank;
  bool hasUnsignedIndices;
  /// Update dimensions that choose an index vector.
  SmallVector<int64_t> scatterDims;
  /// Operand dimensions of the update's window dimensions, in their order.
  SmallVector<int64_t> operandWindowDims;
  /// The window's extent in each operand dimension.
  SmallVector<int64_t> windowSizes;
  /// Loop over scatterDims that runs over each index dimension; -1 for the
  /// index vector.
  SmallVector<int64_t> loopOfIndexDim;
  /// The distributed loop, at most one of both; its extent.
  std::optional<unsigned> sharedScatterLoop, sharedWindowLoop;
  int64_t range = 1;
  /// The dimension that is cut into parts of `partLength`, if one is.
  std::optional<int64_t> partDim;
  int64_t partLength = 0;
  int64_t parts = 1;

private:
  void chooseDistribution();
  void choosePartition();
};

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_SCATTERDIMS_H
