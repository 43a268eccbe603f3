//===- Processor.h - Runs the blocks of a launch ---------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Blocks run one after the other. The threads of a block that wait for each
// other are fibers of one host thread: a barrier suspends a fiber until the
// others have come. What is undefined on a GPU ends the launch with a message.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_PROCESSOR_H
#define DEEPSTEP_TEST_EMULATOR_PROCESSOR_H

#include "Builtins.h"
#include "Engine.h"
#include "Fiber.h"
#include "SharedMemory.h"

#include <array>
#include <memory>
#include <vector>

namespace emulator {

constexpr unsigned warpSize = 32;

/// Where a thread waits: at a call, with other lanes or with the block.
struct Waiting {
  const Builtin *builtin = nullptr;
  unsigned site = 0; // which call of the kernel
  uint32_t mask = 0; // of a collective
  Arguments arguments;
  void *result = nullptr;
};

/// Bytes that are on their way to shared memory.
struct AsyncCopy {
  uintptr_t to, from;
  unsigned bytes, zeros; // zeros: appended
};

class Thread {
public:
  unsigned number = 0, position[3] = {};
  Warp *warp = nullptr;
  Fiber *fiber = nullptr;
  enum { Ready, Suspended, Done } state = Ready;
  Waiting waiting;
  /// Copies not yet waited for, by group; the last group is open.
  std::vector<std::vector<AsyncCopy>> copies;

  unsigned lane() const { return number % warpSize; }
};

class Warp {
public:
  Thread *lanes[warpSize] = {}; // null where the block has no more threads
  uint32_t existing = 0, ended = 0;
  unsigned epoch = 0; // how often its lanes have synchronized

  /// Of a collective's lane.
  Arguments arguments(unsigned lane) const {
    return lanes[lane]->waiting.arguments;
  }
  void *result(unsigned lane) const { return lanes[lane]->waiting.result; }
};

/// Why a kernel was ended: one of cuda.h's errors, and a text.
struct Fault {
  int code = 0;
  std::string text;
};

/// A kernel that can be called.
struct Kernel {
  std::string name;
  void (*entry)(const void *const *parameters) = nullptr;
  bool cooperates = false; // its threads wait for each other
  unsigned staticShared = 0;
  unsigned mostThreads = 1024, allowedShared = 48 * 1024;
  std::vector<unsigned> parameterBytes;
};

class Processor {
public:
  /// The only one: the driver runs one kernel at a time.
  static Processor &current();

  /// Whether a range is in one allocation of global memory.
  std::function<bool(uintptr_t begin, uintptr_t end)> isGlobal;

  /// To the end, or to the first fault.
  Fault run(const Kernel &kernel, const fake::LaunchShape &shape,
            const void *const *parameters);

  // Called by the kernel's threads.
  Thread &thread() { return *running; }
  const fake::LaunchShape &shape() const { return *launch; }
  const unsigned *block() const { return blockPosition; }
  unsigned threadCount() const { return count; }
  unsigned sharedBytes() const {
    return kernel->staticShared + launch->sharedBytes;
  }
  [[noreturn]] void fail(int code, const std::string &text);
  void checkAccess(uintptr_t address, uint64_t bytes, uint64_t alignment,
                   bool writes);
  void callCollective(const Builtin &builtin, unsigned site,
                      Arguments arguments, void *result);
  /// Waits at barrier `number` until `expected` threads have come, or all that
  /// have not ended if that is 0. `wait` is false for those that only arrive.
  void reachBarrier(unsigned number, unsigned expected, bool wait);
  /// How many of the threads that came to the last barrier gave true.
  unsigned countVotes(unsigned number, unsigned expected, bool vote);

private:
  struct Barrier {
    unsigned arrived = 0, expected = 0;
    unsigned votes = 0, lastVotes = 0;
    std::vector<Thread *> waiting;
  };

  void runAlone();
  void runTogether();
  void prepareThreads();
  void endThread(Thread &thread);
  void release(Barrier &barrier);
  void releaseComplete();
  void reportStuck();
  std::string describe(const Thread &thread) const;
  std::string describeWaiting(const Thread &thread) const;
  void setBlock(uint64_t index);

  const Kernel *kernel = nullptr;
  const fake::LaunchShape *launch = nullptr;
  const void *const *parameters = nullptr;
  unsigned blockPosition[3] = {}, count = 0, live = 0, blockEpoch = 0;
  Thread *running = nullptr;
  std::vector<Thread> threads;
  std::vector<Warp> warps;
  std::array<Barrier, 16> barriers;
  std::vector<std::unique_ptr<Fiber>> fibers;
  SharedMemory shared;
  Fault fault;
};

} // namespace emulator

#endif // DEEPSTEP_TEST_EMULATOR_PROCESSOR_H
