//===- Shape.h - Checked sizes of tensors in files ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_IO_SHAPE_H
#define DEEPSTEP_RUNTIME_IO_SHAPE_H

#include "deepstep/runtime.h"

#include <vector>

namespace deepstep::io {

/// The bytes of a dense tensor. False if a size is negative or the product,
/// zeros left out, does not fit: then strides would not fit either.
bool shapeBytes(const std::vector<int64_t> &shape, ds_rt_dtype dtype,
                int64_t &bytes);

} // namespace deepstep::io

#endif // DEEPSTEP_RUNTIME_IO_SHAPE_H
