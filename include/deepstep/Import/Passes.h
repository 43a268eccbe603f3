//===- Passes.h - Reading what other exporters write ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_IMPORT_PASSES_H
#define DEEPSTEP_IMPORT_PASSES_H

#include "mlir/Pass/Pass.h"

namespace deepstep {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Import/Passes.h.inc"

} // namespace deepstep

#endif // DEEPSTEP_IMPORT_PASSES_H
