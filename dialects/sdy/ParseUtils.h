//===- ParseUtils.h - What the attributes' parsers share --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_PARSEUTILS_H
#define DIALECTS_SDY_PARSEUTILS_H

#include "mlir/IR/OpImplementation.h"

namespace mlir::sdy {

/// The attribute of these parameters, or null after a diagnostic at `loc`. Like
/// `getChecked`, which only the file that defines the storage can instantiate.
template <typename Attr, typename... Args>
Attr getVerified(AsmParser &parser, SMLoc loc, const Args &...args) {
  if (failed(Attr::verify([&] { return parser.emitError(loc); }, args...)))
    return {};
  return Attr::get(parser.getContext(), args...);
}

} // namespace mlir::sdy

#endif // DIALECTS_SDY_PARSEUTILS_H
