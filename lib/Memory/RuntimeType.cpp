//===- RuntimeType.cpp - Element types of the runtime -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Memory/RuntimeType.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;

std::optional<ds_rt_dtype> deepstep::getRuntimeType(Type type) {
  if (type.isF64())
    return DS_RT_F64;
  if (type.isF32())
    return DS_RT_F32;
  if (type.isBF16())
    return DS_RT_BF16;
  if (type.isF16())
    return DS_RT_F16;
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer)
    return std::nullopt;
  bool isUnsigned = integer.isUnsigned();
  switch (integer.getWidth()) {
  case 64:
    return isUnsigned ? DS_RT_UI64 : DS_RT_I64;
  case 32:
    return isUnsigned ? DS_RT_UI32 : DS_RT_I32;
  case 16:
    return isUnsigned ? DS_RT_UI16 : DS_RT_I16;
  case 8:
    return isUnsigned ? DS_RT_UI8 : DS_RT_I8;
  case 1:
    return DS_RT_I1;
  default:
    return std::nullopt;
  }
}

std::optional<int32_t> deepstep::getFactorType(Type type) {
  if (isa<Float8E4M3FNType>(type))
    return DS_RT_F8E4M3;
  return getRuntimeType(type);
}
