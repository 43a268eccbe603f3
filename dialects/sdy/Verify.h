//===- Verify.h - Checks that ops share ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_VERIFY_H
#define DIALECTS_SDY_VERIFY_H

#include "dialects/sdy/Sdy.h"

namespace mlir::sdy {

/// Checks a sharding written at `op` of a value of type `type`: its mesh exists
/// and fits, and no computation around `op` is manual over its axes.
LogicalResult verifySharding(Operation *op, TensorShardingAttr sharding,
                             Type type);

/// Checks one sharding for each of the values that `what` names.
LogicalResult verifyShardings(Operation *op, StringRef what,
                              TensorShardingPerValueAttr shardings,
                              TypeRange types);

/// Checks that axes do not overlap, and that none could be joined with the one
/// before it.
LogicalResult verifyAxes(function_ref<InFlightDiagnostic()> emitError,
                         ArrayRef<AxisRefAttr> axes);

/// The axes with neighbouring parts of one axis joined.
SmallVector<AxisRefAttr> joinParts(ArrayRef<AxisRefAttr> axes, MeshAttr mesh);

/// The axes in the mesh's order.
SmallVector<AxisRefAttr> sortAxes(ArrayRef<AxisRefAttr> axes, MeshAttr mesh);

/// The axes as text: `{"x", "y":(1)2}`.
std::string toString(ArrayRef<AxisRefAttr> axes);

} // namespace mlir::sdy

#endif // DIALECTS_SDY_VERIFY_H
