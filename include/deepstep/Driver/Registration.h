//===- Registration.h - Everything the tools know ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DRIVER_REGISTRATION_H
#define DEEPSTEP_DRIVER_REGISTRATION_H

#include "mlir/IR/DialectRegistry.h"

namespace deepstep {

/// Registers every dialect that a DeepStep program may contain, and the
/// external models of the interfaces that passes use.
void registerAllDialects(mlir::DialectRegistry &registry);

/// Registers every pass by name, and the pipeline `--ds-compile`.
void registerAllPasses();

} // namespace deepstep

#endif // DEEPSTEP_DRIVER_REGISTRATION_H
