//===- Verify.h - Constraints of both convolutions --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `convolution` and `dynamic_conv` differ in where padding comes from; their
/// constraints have the same numbers.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CONVOLUTION_VERIFY_H
#define DIALECTS_STABLEHLO_CONVOLUTION_VERIFY_H

#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::hlo {

/// What both ops say.
struct ConvolutionParts {
  RankedTensorType lhs, rhs, result;
  stablehlo::ConvDimensionNumbersAttr dims;
  std::optional<ArrayRef<int64_t>> strides, lhsDilation, rhsDilation;
  std::optional<ArrayRef<bool>> reversal;
  int64_t featureGroups, batchGroups;
  std::optional<ArrayAttr> precision;

  template <typename ConvolutionOp>
  explicit ConvolutionParts(ConvolutionOp op)
      : lhs(cast<RankedTensorType>(op.getLhs().getType())),
        rhs(cast<RankedTensorType>(op.getRhs().getType())),
        result(op.getType()), dims(op.getDimensionNumbers()),
        strides(op.getWindowStrides()), lhsDilation(op.getLhsDilation()),
        rhsDilation(op.getRhsDilation()), reversal(op.getWindowReversal()),
        featureGroups(op.getFeatureGroupCount()),
        batchGroups(op.getBatchGroupCount()),
        precision(op.getPrecisionConfig()) {}

  /// Checks all but the result's spatial sizes, which padding decides, against
  /// which it checks the result where `knowsPadding`.
  LogicalResult verify(const Rules &rules,
                       std::optional<DenseIntElementsAttr> padding,
                       bool knowsPadding) const;

private:
  LogicalResult verifyRoles(const Rules &rules) const;
  LogicalResult verifyGroups(const Rules &rules) const;
};

} // namespace mlir::hlo

#endif // DIALECTS_STABLEHLO_CONVOLUTION_VERIFY_H
