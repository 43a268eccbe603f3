//===- Optimizers.h - Which optimizers there are ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_STEP_OPTIMIZERS_OPTIMIZERS_H
#define DEEPSTEP_LIB_STEP_OPTIMIZERS_OPTIMIZERS_H

#include "mlir/IR/MLIRContext.h"

namespace deepstep {

void attachAdamExpansion(mlir::MLIRContext *context);
void attachSgdExpansion(mlir::MLIRContext *context);

} // namespace deepstep

#endif // DEEPSTEP_LIB_STEP_OPTIMIZERS_OPTIMIZERS_H
