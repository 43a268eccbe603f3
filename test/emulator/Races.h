//===- Races.h - Work that no event orders -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_RACES_H
#define DEEPSTEP_TEST_EMULATOR_RACES_H

#include "FakeCuda.h"

namespace fake {

/// Pairs of calls on different streams of which one writes what the other
/// touches, without a path of events between them; as "writer s1 | reader s0".
std::vector<std::string> findRaces(const std::vector<Call> &calls);

/// True if all work of all streams comes before the end of `stream`.
bool allJoin(const std::vector<Call> &calls, int stream);

} // namespace fake

#endif // DEEPSTEP_TEST_EMULATOR_RACES_H
