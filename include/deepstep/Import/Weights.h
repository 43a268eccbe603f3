//===- Weights.h - First values of parameters -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_IMPORT_WEIGHTS_H
#define DEEPSTEP_IMPORT_WEIGHTS_H

#include "llvm/ADT/StringRef.h"

namespace deepstep {

/// Beside `ds.arg` on a parameter whose first value is in the text: the
/// elements. The state takes them; without, it is read from a file.
constexpr llvm::StringLiteral kInitAttr = "ds.init";

} // namespace deepstep

#endif // DEEPSTEP_IMPORT_WEIGHTS_H
