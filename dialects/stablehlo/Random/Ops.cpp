//===- Ops.cpp - Random numbers: verifiers ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Random/Ops.cpp.inc"

void StablehloDialect::addRandomOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Random/Ops.cpp.inc"
      >(*this);
}

LogicalResult RngOp::verify() {
  Rules rules(*this);
  Type element = getType().getElementType();
  if (getElementTypeOrSelf(getA()) != element ||
      getElementTypeOrSelf(getB()) != element)
    return rules.c(1).broken("`a` and `b` must have the result's element type");
  if (getRngDistribution() == RngDistribution::NORMAL &&
      !isa<FloatType>(element))
    return rules.c(2).broken("NORMAL numbers must be floating-point");
  auto sizes = cast<RankedTensorType>(getShape().getType());
  if (!areCompatibleSizes(sizes.getDimSize(0), getType().getRank()))
    return rules.c(3).broken("shape must have one element per result "
                             "dimension");
  DenseIntElementsAttr shape;
  if (!matchPattern(getShape(), m_Constant(&shape)))
    return success();
  for (auto [actual, size] :
       llvm::zip(getType().getShape(), shape.getValues<APInt>()))
    if (!areCompatibleSizes(actual, size.trySExtValue().value_or(INT64_MAX)))
      return rules.c(3).broken("result must have the shape that `shape` "
                               "gives");
  return success();
}

LogicalResult RngBitGeneratorOp::verify() {
  Rules rules(*this);
  auto state = cast<RankedTensorType>(getInitialState().getType());
  if (failed(rules.c(1).resultType(state, getOutputState().getType())))
    return failure();
  auto element = dyn_cast<IntegerType>(state.getElementType());
  if (state.getRank() != 1 || !element || element.getWidth() != 64)
    return rules.broken("initial_state must be a vector of 64-bit integers");
  int64_t size = state.getDimSize(0);
  RngAlgorithm algorithm = getRngAlgorithm();
  if (algorithm == RngAlgorithm::THREE_FRY && !areCompatibleSizes(size, 2))
    return rules.c(2).broken("THREE_FRY needs a state of 2 elements");
  if (algorithm == RngAlgorithm::PHILOX && !areCompatibleSizes(size, 2) &&
      size != 3)
    return rules.c(2).broken("PHILOX needs a state of 2 or 3 elements");
  return success();
}
