//===- SharedMemory.h - Shared memory of a block ---------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_SHAREDMEMORY_H
#define DEEPSTEP_TEST_EMULATOR_SHAREDMEMORY_H

#include <cstdint>
#include <vector>

namespace emulator {

/// Of the block that runs. Its address is the same for all, so that compiled
/// kernels know it.
class SharedMemory {
public:
  static constexpr unsigned mostBytes = 227 * 1024;

  static char *base();

  /// Fills the first `bytes` with what is NaN in all types of floats, and
  /// forgets who touched them.
  void reset(unsigned bytes);
  bool contains(uintptr_t begin, uintptr_t end) const;

  /// Who touches memory: the thread, its warp, and how often the block and the
  /// warp have synchronized.
  struct Toucher {
    unsigned thread = 0, warp = 0, blockEpoch = 0, warpEpoch = 0;
  };
  /// Notes an access. Returns false if another thread, which is put into
  /// `other`, read a byte that is written, or wrote one that is read, without a
  /// synchronization in between. Two writes may be of the same value.
  bool touch(uintptr_t begin, uintptr_t end, bool writes, const Toucher &who,
             unsigned &other);

private:
  struct Byte {
    bool written = false, read = false;
    Toucher writer, reader;
  };

  unsigned size = 0;
  std::vector<Byte> bytes;
};

} // namespace emulator

#endif // DEEPSTEP_TEST_EMULATOR_SHAREDMEMORY_H
