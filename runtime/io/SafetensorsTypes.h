//===- SafetensorsTypes.h - Names of element types ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_IO_SAFETENSORSTYPES_H
#define DEEPSTEP_RUNTIME_IO_SAFETENSORSTYPES_H

#include "deepstep/runtime.h"

#include <string>

namespace deepstep::io {

/// The format's names, in the order of ds_rt_dtype.
inline constexpr const char *safetensorsDtypes[] = {
    "F64", "F32",  "BF16", "F16", "I64", "I32", "I16",
    "I8",  "BOOL", "U64",  "U32", "U16", "U8"};

inline bool parseSafetensorsDtype(const std::string &name, ds_rt_dtype &dtype) {
  for (int i = 0; i <= DS_RT_UI8; ++i)
    if (name == safetensorsDtypes[i]) {
      dtype = static_cast<ds_rt_dtype>(i);
      return true;
    }
  return false;
}

} // namespace deepstep::io

#endif // DEEPSTEP_RUNTIME_IO_SAFETENSORSTYPES_H
