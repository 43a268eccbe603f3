//===- Adjoint.cpp - Registration of all gradients --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"

using namespace mlir;
using namespace mlir::stablehlo;

void mlir::stablehlo::registerAdjoints(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, StablehloDialect *) {
    attachContractionAdjoints(context);
    attachControlAdjoints(context);
    attachConvolutionAdjoints(context);
    attachElementwiseAdjoints(context);
    attachIndexingAdjoints(context);
    attachNormalizationAdjoints(context);
    attachReductionAdjoints(context);
    attachShapeAdjoints(context);
    attachSortAdjoint(context);
    attachWhileAdjoint(context);
    attachWindowAdjoints(context);
  });
  registry.addExtension(+[](MLIRContext *context, chlo::ChloDialect *) {
    attachChloAdjoints(context);
  });
}
