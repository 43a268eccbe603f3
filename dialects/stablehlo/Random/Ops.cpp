//===- Ops.cpp - Random numbers: verifier -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Random/Ops.cpp.inc"

void StablehloDialect::addRandomOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Random/Ops.cpp.inc"
      >();
}

LogicalResult RngBitGeneratorOp::verify() {
  Rules rules(*this);
  auto state = cast<RankedTensorType>(getInitialState().getType());
  if (failed(rules.resultType(state, getOutputState().getType())))
    return failure();
  auto element = dyn_cast<IntegerType>(state.getElementType());
  if (state.getRank() != 1 || !element || element.getWidth() != 64)
    return rules.broken("initial_state must be a vector of 64-bit integers");
  int64_t size = state.getDimSize(0);
  RngAlgorithm algorithm = getRngAlgorithm();
  if (algorithm == RngAlgorithm::THREE_FRY && !areCompatibleSizes(size, 2))
    return rules.broken("THREE_FRY needs a state of 2 elements");
  if (algorithm == RngAlgorithm::PHILOX && !areCompatibleSizes(size, 2) &&
      size != 3)
    return rules.broken("PHILOX needs a state of 2 or 3 elements");
  return success();
}
