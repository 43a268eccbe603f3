//===- Products.h - Matrix products by cuBLASLt ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// cuBLASLt's matrices are stored by columns. A row-major matrix is the
// transpose of one stored by columns, so instead of c = a b we compute
// c' = b' a': the operands change places, and nothing is moved.
//
// Its bias, one number for each column of c, is then one for each row of c',
// as cuBLASLt's epilogues want it.
//
// How a product is computed is decided at its first use, by the library's
// heuristic or by timing its candidates, and kept by descriptor and alignment.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_PRODUCTS_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_PRODUCTS_H

#include "device/Device.h"
#include "device/cuda/Blas.h"
#include "device/cuda/Session.h"

#include <map>
#include <mutex>
#include <tuple>

namespace deepstep::rt::cuda {

class Products {
public:
  /// `tune`: time candidates.
  Products(const Session &session, const Blas &blas, bool tune);
  ~Products();
  Products(const Products &) = delete;
  Products &operator=(const Products &) = delete;

  /// `epilogue` may be null.
  void multiply(const ds_rt_matmul_desc &desc, const Epilogue *epilogue,
                const void *lhs, const void *rhs, void *result, void *scratch,
                const char *name);

private:
  /// A product and the algorithm that was chosen for it.
  struct Plan {
    BlasProduct product = nullptr;
    BlasLayout lhs = nullptr, rhs = nullptr, result = nullptr;
    BlasAlgorithm algorithm = {};
  };
  /// The operands of one call.
  struct Call {
    const ds_rt_matmul_desc &desc;
    const Epilogue *epilogue;
    const void *lhs, *rhs;
    void *result, *workspace;
    size_t workspaceBytes;
    const char *name;

    /// What `beta` multiplies: the result, unless the epilogue has another.
    const void *added() const;
    double alpha() const;
    double beta() const;
    /// A cublasLtEpilogue_t.
    uint32_t kind() const;
    /// What that reads or writes: a vector and a matrix, or null.
    const void *bias() const;
    const void *aux() const;
  };
  /// Sizes and strides; types and flags; what is added and the epilogue;
  /// workspace and alignment.
  using Key = std::tuple<int64_t, int64_t, int64_t, int64_t, int64_t, int64_t,
                         int32_t, int32_t, int32_t, int32_t, bool, uint32_t,
                         int32_t, size_t, uint32_t>;

  void check(int status, const char *call, const char *name) const;
  const Plan &plan(const Call &call);
  void describe(const Call &call, Plan &plan) const;
  /// Tells the library where the epilogue's operands of this call are.
  void place(const Call &call, const Plan &plan) const;
  void set(const Plan &plan, int attribute, const void *value, size_t bytes,
           const char *name) const;
  BlasLayout createLayout(int type, int64_t rows, int64_t columns,
                          int64_t batch, int64_t stride,
                          const char *name) const;
  std::vector<BlasCandidate> candidates(const Call &call, const Plan &plan,
                                        uint32_t alignment) const;
  BlasAlgorithm fastest(const Call &call, const Plan &plan,
                        const std::vector<BlasCandidate> &candidates) const;
  void run(const Call &call, const Plan &plan,
           const BlasAlgorithm &algorithm) const;

  const Session &session;
  const Blas &blas;
  const bool tune;
  BlasHandle handle = nullptr;
  std::mutex mutex; // guards the plans, and the library's descriptors in them
  std::map<Key, Plan> plans;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_PRODUCTS_H
