//===- Tensors.h - What the fuzz tests of tensor files share ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_TEST_FUZZ_TENSORS_H
#define DEEPSTEP_TEST_FUZZ_TENSORS_H

#include "Target.h"
#include "deepstep/io.h"

namespace deepstep::fuzz {

/// Reads every byte that a view of `file` promises, and checks that these are
/// bytes of the file and as many as the shape needs.
inline void checkView(const io::TensorView &view, std::string_view file) {
  const char *end = file.data() + file.size();
  if (view.data < file.data() || view.data > end || view.bytes < 0 ||
      view.bytes > end - view.data)
    broken("a tensor lies outside of the file");
  int64_t elements = 1;
  for (int64_t size : view.shape)
    elements *= size;
  if (elements * ds_rt_dtype_size(view.dtype) != view.bytes)
    broken("a tensor's bytes are not its shape's");
  int sum = 0;
  for (int64_t i = 0; i < view.bytes; ++i)
    sum += view.data[i];
  volatile int used = sum;
  (void)used;
}

} // namespace deepstep::fuzz

#endif // DEEPSTEP_TEST_FUZZ_TENSORS_H
