//===- FakeNccl.h - A GPU of host memory, with NCCL --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_RUNTIME_FAKENCCL_H
#define DEEPSTEP_TEST_UNIT_RUNTIME_FAKENCCL_H

#include "FakeCuda.h"
#include "device/cuda/Libraries.h"

namespace fake {

/// The three libraries as unit tests need them. NCCL only notes what it is
/// asked for.
class CudaWithNccl : public Cuda {
public:
  CudaWithNccl();

  const deepstep::rt::cuda::Libraries &libraries() const { return tables; }

  int ncclVersion = 22809;
  std::vector<std::string> ncclCalls;

private:
  deepstep::rt::cuda::Libraries tables;
};

} // namespace fake

#endif // DEEPSTEP_TEST_UNIT_RUNTIME_FAKENCCL_H
