//===- FakeNccl.h - A GPU of host memory, with NCCL --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_RUNTIME_FAKENCCL_H
#define DEEPSTEP_TEST_UNIT_RUNTIME_FAKENCCL_H

#include "FakeCuda.h"
#include "device/cuda/Libraries.h"

#include <functional>

namespace fake {

/// The three libraries as unit tests need them. NCCL moves nothing, but notes
/// what it is asked for and what memory that takes, which must be registered.
class CudaWithNccl : public Cuda {
public:
  CudaWithNccl();

  const deepstep::rt::cuda::Libraries &libraries() const { return tables; }

  int ncclVersion = 22809;
  bool mustRegister = true; // false: before 2.19
  std::string ncclLastError;
  std::vector<std::string> ncclCalls;
  /// Called where NCCL reads its environment.
  std::function<void()> whenNcclStarts;

  // For the table's functions.
  using NcclComm = deepstep::rt::cuda::NcclComm;
  NcclComm addComm(size_t ranks);
  size_t ranksOf(NcclComm comm) { return find(comm).ranks; }
  void *addRegistration(NcclComm comm, Range range);
  bool removeRegistration(NcclComm comm, void *handle);
  bool hasRegistrations(NcclComm comm) {
    return !find(comm).registered.empty();
  }
  /// Whether collectives may use these addresses.
  bool areRegistered(NcclComm comm, const std::vector<Range> &ranges);

private:
  struct Comm {
    size_t ranks;
    std::vector<Range> registered;
  };
  Comm &find(NcclComm comm);
  std::vector<Comm> comms; // by handle
  deepstep::rt::cuda::Libraries tables;
};

} // namespace fake

#endif // DEEPSTEP_TEST_UNIT_RUNTIME_FAKENCCL_H
