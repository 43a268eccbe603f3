//===- Gemm.h - Matrix products on one thread --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CPU_GEMM_H
#define DEEPSTEP_RUNTIME_DEVICE_CPU_GEMM_H

#include <cstdint>

namespace deepstep::rt {

/// c = op(a) * op(b) + beta * c, row-major: op(a) is m x k, op(b) is k x n, c
/// is m x n; lda, ldb and ldc are the distances of stored rows. All sizes are
/// positive. beta is 0 (c is not read) or 1.
template <typename T> struct GemmArguments {
  bool transA, transB;
  int64_t m, n, k;
  const T *a;
  int64_t lda;
  const T *b;
  int64_t ldb;
  bool beta;
  T *c;
  int64_t ldc;
};

/// Runs on the calling thread alone. Returns null, or why it failed.
const char *gemm(const GemmArguments<float> &arguments);
const char *gemm(const GemmArguments<double> &arguments);

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_DEVICE_CPU_GEMM_H
