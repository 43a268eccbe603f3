//===- RuntimeType.h - Element types of the runtime -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_MEMORY_RUNTIMETYPE_H
#define DEEPSTEP_MEMORY_RUNTIMETYPE_H

#include "deepstep/runtime.h"
#include "mlir/IR/Types.h"
#include <optional>

namespace deepstep {

/// What the runtime calls elements of this type; nothing if it knows none such.
/// Integers without a sign are signed.
std::optional<ds_rt_dtype> getRuntimeType(mlir::Type type);

/// As getRuntimeType, for the operands of a matrix product, which may also have
/// a ds_rt_factor_dtype.
std::optional<int32_t> getFactorType(mlir::Type type);

} // namespace deepstep

#endif // DEEPSTEP_MEMORY_RUNTIMETYPE_H
