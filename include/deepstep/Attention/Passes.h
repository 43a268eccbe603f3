//===- Passes.h - Attention as one operation --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_ATTENTION_PASSES_H
#define DEEPSTEP_ATTENTION_PASSES_H

#include "dialects/ds/DsAttention.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Pass/Pass.h"
#include <functional>

namespace deepstep {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Attention/Passes.h.inc"

/// Why a target has no kernels for attention; nothing if it has.
using AttentionFilter = std::function<std::optional<std::string>(
    const ds::AttentionSizes &sizes, double scale)>;

/// A call that a library may have.
struct AttentionCall {
  ds::AttentionSizes sizes;
  float scale;
  bool isGradient;
  bool anyOrder; // Gradients may be added up as parts come.
  bool packed;   // Query, key and value are heads of one tensor.
};

/// The scratch bytes that the target's library needs for a call; negative, and
/// why not, if it has none.
using AttentionLibrary =
    std::function<int64_t(const AttentionCall &call, std::string &why)>;

/// The passes for a target: only what it has kernels for is recognized, and
/// only the rest decomposed.
std::unique_ptr<mlir::Pass> createRecognizeAttentionPass(AttentionFilter why);
std::unique_ptr<mlir::Pass> createDecomposeAttentionPass(AttentionFilter why);

std::unique_ptr<mlir::Pass>
createCallAttentionLibraryPass(std::string mode, AttentionLibrary library);

/// Attaches to ds.attention how its gradients are computed
/// (ds::AdjointOpInterface).
void registerAttentionInterfaces(mlir::DialectRegistry &registry);

} // namespace deepstep

#endif // DEEPSTEP_ATTENTION_PASSES_H
