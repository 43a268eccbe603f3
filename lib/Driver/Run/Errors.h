//===- Errors.h - Errors with a text ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_ERRORS_H
#define DEEPSTEP_LIB_DRIVER_RUN_ERRORS_H

#include "llvm/Support/Error.h"

namespace deepstep::run {

/// An error whose text the user reads as it is.
inline llvm::Error fail(const llvm::Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_ERRORS_H
