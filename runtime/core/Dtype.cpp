//===- Dtype.cpp - Element types ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "deepstep/runtime.h"

int64_t ds_rt_dtype_size(int32_t dtype) {
  switch (dtype) {
  case DS_RT_F64:
  case DS_RT_I64:
  case DS_RT_UI64:
    return 8;
  case DS_RT_F32:
  case DS_RT_I32:
  case DS_RT_UI32:
    return 4;
  case DS_RT_BF16:
  case DS_RT_F16:
  case DS_RT_I16:
  case DS_RT_UI16:
    return 2;
  case DS_RT_I8:
  case DS_RT_I1:
  case DS_RT_UI8:
  case DS_RT_F8E4M3:
    return 1;
  default:
    return 0;
  }
}
