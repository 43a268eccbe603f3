//===- DsProduct.h - Types of matrix products ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_DS_DSPRODUCT_H
#define DEEPSTEP_DIALECTS_DS_DSPRODUCT_H

#include "mlir/IR/Types.h"

namespace deepstep::ds {

/// Whether a product of operands of `element` may have a result of `result`
/// (ds.dot C1).
bool mayHaveResult(mlir::Type element, mlir::Type result);

} // namespace deepstep::ds

#endif // DEEPSTEP_DIALECTS_DS_DSPRODUCT_H
