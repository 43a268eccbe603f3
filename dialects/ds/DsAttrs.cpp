//===- DsAttrs.cpp - Attributes of the ds dialect --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Numbers in attributes, and the rules of the optimizers' coefficients.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"

#include <charconv>
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace deepstep::ds;

static uint64_t getBits(double value) {
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

bool Number::operator==(const Number &other) const {
  return getBits(value) == getBits(other.value);
}

llvm::hash_code deepstep::ds::hash_value(const Number &number) {
  return llvm::hash_value(getBits(number.value));
}

AsmPrinter &deepstep::ds::operator<<(AsmPrinter &printer,
                                     const Number &number) {
  char buffer[32];
  auto end = std::to_chars(buffer, buffer + sizeof(buffer), number.value).ptr;
  StringRef text(buffer, end - buffer);
  // MLIR's lexer wants a point in a floating-point literal.
  auto [mantissa, exponent] = text.split('e');
  printer.getStream() << mantissa;
  if (!mantissa.contains('.'))
    printer.getStream() << ".0";
  if (!exponent.empty())
    printer.getStream() << 'e' << exponent;
  return printer;
}

FailureOr<Number> FieldParser<Number>::parse(AsmParser &parser) {
  Number number;
  if (parser.parseFloat(number.value))
    return failure();
  return number;
}

static LogicalResult verifyRange(function_ref<InFlightDiagnostic()> emitError,
                                 StringRef name, double value, double low,
                                 double high, StringRef range) {
  if (value >= low && value < high)
    return success();
  return emitError() << name << " must be " << range << ", got " << value;
}

static LogicalResult
verifyCoefficient(function_ref<InFlightDiagnostic()> emitError, StringRef name,
                  double value) {
  return verifyRange(emitError, name, value, 0.0, 1.0,
                     "at least 0 and below 1");
}

static LogicalResult
verifyNonNegative(function_ref<InFlightDiagnostic()> emitError, StringRef name,
                  double value) {
  return verifyRange(emitError, name, value, 0.0, HUGE_VAL,
                     "finite and not negative");
}

LogicalResult AdamAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Number beta1, Number beta2, Number eps,
                               Number weightDecay, bool, bool) {
  return failure(
      failed(verifyCoefficient(emitError, "beta1", beta1)) ||
      failed(verifyCoefficient(emitError, "beta2", beta2)) ||
      failed(verifyNonNegative(emitError, "eps", eps)) ||
      failed(verifyNonNegative(emitError, "weight_decay", weightDecay)));
}

SmallVector<StringRef> AdamAttr::getMomentNames() const { return {"m", "v"}; }

LogicalResult SgdAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                              Number momentum, Number dampening,
                              Number weightDecay, bool nesterov) {
  if (failed(verifyNonNegative(emitError, "momentum", momentum)) ||
      failed(verifyNonNegative(emitError, "weight_decay", weightDecay)))
    return failure();
  if (!std::isfinite(double(dampening)))
    return emitError() << "dampening must be finite";
  if (nesterov && (double(momentum) == 0.0 || double(dampening) != 0.0))
    return emitError() << "nesterov needs a momentum and no dampening";
  return success();
}

SmallVector<StringRef> SgdAttr::getMomentNames() const {
  if (getMomentum() == 0.0)
    return {};
  return {"momentum"};
}

LogicalResult BlockAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                int64_t threads, int64_t sharedBytes) {
  if (threads < 1 || threads > 1024)
    return emitError() << "a block has 1 to 1024 threads, got " << threads;
  if (sharedBytes < 0)
    return emitError() << "shared_bytes must not be negative, got "
                       << sharedBytes;
  return success();
}
