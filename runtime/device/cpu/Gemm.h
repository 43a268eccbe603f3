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

/// Bytes of memory that a product of m x k by k x n elements of `elementSize`
/// bytes packs its operands into: a multiple of 64, the same on all machines,
/// at most 0.7 MiB of floats, and never more for a part of the product.
int64_t gemmScratchBytes(int64_t m, int64_t n, int64_t k, int64_t elementSize);

/// Runs on the calling thread alone. The order in which an element's products
/// are added up depends on k only.
void gemm(const GemmArguments<float> &arguments, void *scratch);
void gemm(const GemmArguments<double> &arguments, void *scratch);

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_DEVICE_CPU_GEMM_H
