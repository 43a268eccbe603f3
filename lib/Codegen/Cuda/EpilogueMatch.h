//===- EpilogueMatch.h - Epilogues among what follows a product -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_EPILOGUEMATCH_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_EPILOGUEMATCH_H

#include "Formulas.h"
#include "dialects/ds/Ds.h"
#include <string>

namespace deepstep::cuda {

/// alpha * product + beta * plus + bias.
struct LinearForm {
  double alpha = 1, beta = 1;
  mlir::Value plus, bias;
};

/// Fails with what else there is, as a phrase.
std::optional<LinearForm> matchLinear(const Formulas &formulas,
                                      const Polynomial &polynomial,
                                      std::string &problem);

/// What GELU, approximated by tanh, is of: h, a LinearForm; and its tanh.
struct GeluForm {
  Polynomial h, tanh;
  /// The tanh is of slope * h + cubic * h^3.
  double slope, cubic;

  Polynomial getValue() const;
  Polynomial getDerivative() const;
};

/// The GELU whose tanh the readers of a product compute. `bits` is the
/// precision that its constants have.
std::optional<GeluForm> findGelu(const Formulas &formulas, unsigned bits);

/// A product times the derivative of a GELU of another.
struct GeluGradient {
  ds::DotOp dot;
  mlir::Value value;
  /// The sums of its columns, if something reads them that rounds them as the
  /// product does.
  mlir::Value sums;
};

/// What replaces all that reads a product.
struct EpilogueMatch {
  LinearForm form;
  ds::Activation activation = ds::Activation::None;
  /// The result of the activation.
  mlir::Value value;
  /// Values that are what GELU is of.
  llvm::SmallVector<mlir::Value> inputs;
  llvm::SmallVector<GeluGradient> gradients;

  /// Readers that have no use without the values above.
  llvm::SetVector<mlir::Operation *> removed;

  bool savesInput() const { return !inputs.empty() || !gradients.empty(); }
};

/// Nothing, and a problem if there is a reason to tell, where something stays.
std::optional<EpilogueMatch> matchEpilogue(ds::DotOp dot, std::string &problem);

/// Whether all that reads `tensor` rounds its elements to `type` first.
bool isRounded(mlir::Value tensor, mlir::Type type);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_EPILOGUEMATCH_H
