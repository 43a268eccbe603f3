//===- ScalarInterpreter.h - Evaluates scalar StableHLO ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_STEP_SCALARINTERPRETER_H
#define DEEPSTEP_TEST_UNIT_STEP_SCALARINTERPRETER_H

#include "mlir/IR/Value.h"

namespace deepstep {

/// The value of a scalar that is computed from constants and from `argument`,
/// a block argument with the value `number`. f32 operations round to f32;
/// integers are exact up to 53 bits. Fails the test on an operation that it
/// does not know.
double evaluate(mlir::Value value, mlir::Value argument, int64_t number);

} // namespace deepstep

#endif // DEEPSTEP_TEST_UNIT_STEP_SCALARINTERPRETER_H
