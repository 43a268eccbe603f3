//===- ArenaLayout.cpp - Placing buffers with lifetimes ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Memory/ArenaLayout.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <map>
#include <numeric>

namespace deepstep {

int64_t layoutArena(llvm::MutableArrayRef<ArenaBuffer> buffers, int64_t base) {
  llvm::SmallVector<unsigned> bySize(buffers.size());
  std::iota(bySize.begin(), bySize.end(), 0);
  llvm::sort(bySize, [&](unsigned a, unsigned b) {
    return std::make_pair(-buffers[a].bytes, a) <
           std::make_pair(-buffers[b].bytes, b);
  });

  int64_t high = base;
  llvm::SmallVector<unsigned> placed; // Ordered by offset.
  for (unsigned index : bySize) {
    ArenaBuffer &buffer = buffers[index];
    int64_t size = alignToArena(buffer.bytes);
    int64_t cursor = base;
    int64_t best = -1;
    int64_t bestGap = 0;
    for (unsigned other : placed) {
      const ArenaBuffer &taken = buffers[other];
      if (!buffer.isAliveWith(taken))
        continue;
      int64_t gap = taken.offset - cursor;
      if (gap >= size && (best < 0 || gap < bestGap)) {
        best = cursor;
        bestGap = gap;
      }
      cursor = std::max(cursor, taken.offset + alignToArena(taken.bytes));
    }
    buffer.offset = best < 0 ? cursor : best;
    high = std::max(high, buffer.offset + size);
    auto *where = llvm::upper_bound(placed, buffer.offset,
                                    [&](int64_t offset, unsigned other) {
                                      return offset < buffers[other].offset;
                                    });
    placed.insert(where, index);
  }
  return high;
}

int64_t getArenaLowerBound(llvm::ArrayRef<ArenaBuffer> buffers) {
  std::map<int64_t, int64_t> changes;
  for (const ArenaBuffer &buffer : buffers) {
    changes[buffer.begin] += alignToArena(buffer.bytes);
    changes[buffer.end + 1] -= alignToArena(buffer.bytes);
  }
  int64_t alive = 0, most = 0;
  for (auto [position, change] : changes)
    most = std::max(most, alive += change);
  return most;
}

} // namespace deepstep
