//===- Fiber.h - A stack that work runs on ---------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_FIBER_H
#define DEEPSTEP_TEST_EMULATOR_FIBER_H

#include <boost/context/fiber.hpp>
#include <functional>

namespace emulator {

/// Runs work, one piece after the other, on a stack of its own, from which it
/// may go back to the caller and be resumed.
class Fiber {
public:
  Fiber();
  Fiber(const Fiber &) = delete;
  Fiber &operator=(const Fiber &) = delete;

  /// What the next resume() begins with.
  void begin(std::function<void()> newWork);
  /// Goes on until the work suspends or is done.
  void resume() { inside = std::move(inside).resume(); }
  bool isDone() const { return !work; }

  /// Called by the work: back to the caller of resume().
  void suspend() { outside = std::move(outside).resume(); }

  bool hasOnStack(uintptr_t address) const;

private:
  boost::context::fiber inside, outside;
  std::function<void()> work;
  uintptr_t stackEnd = 0;
};

} // namespace emulator

#endif // DEEPSTEP_TEST_EMULATOR_FIBER_H
