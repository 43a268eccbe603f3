//===- WarpFunctions.cpp - What lanes exchange ------------ -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Each function has the arguments of all lanes of its mask and computes all
// results, as the PTX ISA defines them.
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "Processor.h"

#include <algorithm>
#include <cmath>

using namespace emulator;

namespace {

template <typename Function> void forLanes(uint32_t mask, Function function) {
  for (unsigned lane = 0; lane < warpSize; ++lane)
    if (mask >> lane & 1)
      function(lane);
}

enum class Shuffle { Up, Down, Butterfly, Index };

/// shfl.sync(mask, value, b, c): c has the bound of the segment's lanes in its
/// low bits, and from bit 8 on the lane's bits that say which segment.
void shuffle(Warp &warp, uint32_t mask, Shuffle mode, bool hasPredicate) {
  uint32_t results[warpSize];
  bool inside[warpSize] = {};
  forLanes(mask, [&](unsigned lane) {
    Arguments a = warp.arguments(lane);
    unsigned b = a.get<uint32_t>(2) & 31, c = a.get<uint32_t>(3);
    unsigned segment = c >> 8 & 31, bound = c & 31;
    unsigned last = (lane & segment) | (bound & ~segment);
    unsigned first = lane & segment;
    unsigned source = 0;
    switch (mode) {
    case Shuffle::Up:
      source = lane - b;
      inside[lane] = static_cast<int>(source) >= static_cast<int>(last);
      break;
    case Shuffle::Down:
      source = lane + b;
      inside[lane] = source <= last;
      break;
    case Shuffle::Butterfly:
      source = lane ^ b;
      inside[lane] = source <= last;
      break;
    case Shuffle::Index:
      source = first | (b & ~segment);
      inside[lane] = source <= last;
      break;
    }
    if (!inside[lane])
      source = lane;
    if (!(mask >> source & 1))
      Processor::current().fail(fake::launchFailed,
                                "shuffles with lane " + std::to_string(source) +
                                    ", which is not in the mask");
    results[lane] = warp.arguments(source).get<uint32_t>(1);
  });
  forLanes(mask, [&](unsigned lane) {
    setResult(warp.result(lane), results[lane]);
    if (hasPredicate)
      setResult<bool>(static_cast<char *>(warp.result(lane)) + 4, inside[lane]);
  });
}

uint32_t ballot(Warp &warp, uint32_t mask) {
  uint32_t votes = 0;
  forLanes(mask, [&](unsigned lane) {
    if (warp.arguments(lane).get<bool>(1))
      votes |= 1u << lane;
  });
  return votes;
}

template <typename T>
void addVote(Builtins &builtins, const char *name,
             T (*finish)(uint32_t votes, uint32_t mask)) {
  builtins.addCollective(name, 0, [finish](Warp &warp, uint32_t mask) {
    T value = finish(ballot(warp, mask), mask);
    forLanes(mask, [&](unsigned lane) { setResult(warp.result(lane), value); });
  });
}

template <typename T> void addMatch(Builtins &builtins, const char *type) {
  builtins.addCollective(std::string("match.any.sync.") + type, 0,
                         [](Warp &warp, uint32_t mask) {
                           forLanes(mask, [&](unsigned lane) {
                             uint32_t equal = 0;
                             forLanes(mask, [&](unsigned other) {
                               if (warp.arguments(other).get<T>(1) ==
                                   warp.arguments(lane).get<T>(1))
                                 equal |= 1u << other;
                             });
                             setResult(warp.result(lane), equal);
                           });
                         });
  builtins.addCollective(
      std::string("match.all.sync.") + type + "p", 0,
      [](Warp &warp, uint32_t mask) {
        bool same = true;
        const T *first = nullptr;
        T value{};
        forLanes(mask, [&](unsigned lane) {
          T mine = warp.arguments(lane).get<T>(1);
          same &= !first || mine == value;
          value = mine;
          first = &value;
        });
        forLanes(mask, [&](unsigned lane) {
          setResult<uint32_t>(warp.result(lane), same ? mask : 0);
          setResult<bool>(static_cast<char *>(warp.result(lane)) + 4, same);
        });
      });
}

template <typename T>
void addReduction(Builtins &builtins, const std::string &name,
                  T (*combine)(T, T)) {
  builtins.addCollective(
      "redux.sync." + name, 1, [combine](Warp &warp, uint32_t mask) {
        bool isFirst = true;
        T total{};
        forLanes(mask, [&](unsigned lane) {
          T value = warp.arguments(lane).get<T>(0);
          total = isFirst ? value : combine(total, value);
          isFirst = false;
        });
        forLanes(mask,
                 [&](unsigned lane) { setResult(warp.result(lane), total); });
      });
}

} // namespace

void emulator::addWarpFunctions(Builtins &builtins) {
  const std::pair<const char *, Shuffle> modes[] = {
      {"up", Shuffle::Up},
      {"down", Shuffle::Down},
      {"bfly", Shuffle::Butterfly},
      {"idx", Shuffle::Index}};
  for (auto [name, mode] : modes)
    for (const char *type : {"i32", "f32", "i32p", "f32p"}) {
      bool hasPredicate = type[3] == 'p';
      builtins.addCollective(std::string("shfl.sync.") + name + "." + type, 0,
                             [=, mode = mode](Warp &warp, uint32_t mask) {
                               shuffle(warp, mask, mode, hasPredicate);
                             });
    }
  addVote<uint32_t>(builtins, "vote.ballot.sync",
                    [](uint32_t votes, uint32_t) { return votes; });
  addVote<bool>(builtins, "vote.all.sync",
                [](uint32_t votes, uint32_t mask) { return votes == mask; });
  addVote<bool>(builtins, "vote.any.sync",
                [](uint32_t votes, uint32_t) { return votes != 0; });
  addVote<bool>(builtins, "vote.uni.sync", [](uint32_t votes, uint32_t mask) {
    return votes == 0 || votes == mask;
  });
  addMatch<uint32_t>(builtins, "i32");
  addMatch<uint64_t>(builtins, "i64");
  using U = uint32_t;
  using S = int32_t;
  addReduction<U>(builtins, "add", [](U a, U b) { return a + b; });
  addReduction<U>(builtins, "umin", [](U a, U b) { return std::min(a, b); });
  addReduction<U>(builtins, "umax", [](U a, U b) { return std::max(a, b); });
  addReduction<S>(builtins, "min", [](S a, S b) { return std::min(a, b); });
  addReduction<S>(builtins, "max", [](S a, S b) { return std::max(a, b); });
  addReduction<U>(builtins, "and", [](U a, U b) { return a & b; });
  addReduction<U>(builtins, "or", [](U a, U b) { return a | b; });
  addReduction<U>(builtins, "xor", [](U a, U b) { return a ^ b; });
  addReduction<float>(builtins, "fmin",
                      [](float a, float b) { return std::fmin(a, b); });
  addReduction<float>(builtins, "fmax",
                      [](float a, float b) { return std::fmax(a, b); });
}
