//===- ArenaLayout.h - Placing buffers with lifetimes -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The storage problem apart from the IR: buffers with a size and a lifetime are
// to be placed in one arena so that buffers alive together do not overlap.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_MEMORY_ARENALAYOUT_H
#define DEEPSTEP_MEMORY_ARENALAYOUT_H

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>

namespace deepstep {

/// Every buffer starts at a multiple of this many bytes.
constexpr int64_t kArenaAlignment = 64;

inline int64_t alignToArena(int64_t bytes) {
  return (bytes + kArenaAlignment - 1) / kArenaAlignment * kArenaAlignment;
}

/// A buffer of `bytes` bytes, in use from position `begin` to position `end`,
/// both inclusive. `offset` is what layoutArena decides.
struct ArenaBuffer {
  int64_t bytes = 0;
  int64_t begin = 0;
  int64_t end = 0;
  int64_t offset = 0;

  bool isAliveWith(const ArenaBuffer &other) const {
    return begin <= other.end && other.begin <= end;
  }
};

/// Places all buffers, largest first, each into the smallest gap that holds it,
/// from `base` (a multiple of kArenaAlignment) on. Returns the end of the
/// highest buffer: the arena's size. Guarantees that buffers alive together are
/// disjoint; is deterministic; takes O(n^2) time in the worst case.
int64_t layoutArena(llvm::MutableArrayRef<ArenaBuffer> buffers, int64_t base);

/// The most bytes alive at one position: no layout can be smaller.
int64_t getArenaLowerBound(llvm::ArrayRef<ArenaBuffer> buffers);

} // namespace deepstep

#endif // DEEPSTEP_MEMORY_ARENALAYOUT_H
