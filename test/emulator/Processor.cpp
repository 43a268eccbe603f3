//===- Processor.cpp - Runs the blocks of a launch -------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Processor.h"

#include "FakeCuda.h"

#include <algorithm>
#include <cstdlib>

using namespace emulator;

Processor &Processor::current() {
  // Never destroyed: fibers must not be while the process ends.
  static Processor &processor = *new Processor;
  return processor;
}

//===----------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------===//

Fault Processor::run(const Kernel &newKernel, const fake::LaunchShape &shape,
                     const void *const *newParameters) {
  kernel = &newKernel;
  launch = &shape;
  parameters = newParameters;
  fault = {};
  count = shape.block[0] * shape.block[1] * shape.block[2];
  threads = std::vector<Thread>(count);
  warps.resize((count + warpSize - 1) / warpSize);
  while (fibers.size() < (kernel->cooperates ? count : 1))
    fibers.push_back(std::make_unique<Fiber>());
  uint64_t blocks = uint64_t(shape.grid[0]) * shape.grid[1] * shape.grid[2];
  for (uint64_t i = 0; i < blocks && !fault.code; ++i) {
    setBlock(i);
    shared.reset(sharedBytes());
    prepareThreads();
    if (kernel->cooperates)
      runTogether();
    else
      runAlone();
  }
  // A fiber that a fault stopped cannot be unwound: compiled kernels have no
  // tables for that. It is kept as it is.
  if (fault.code)
    for (std::unique_ptr<Fiber> &fiber : fibers)
      fiber.release();
  if (fault.code)
    fibers.clear();
  return fault;
}

void Processor::setBlock(uint64_t index) {
  for (int i = 0; i < 3; ++i) {
    blockPosition[i] = static_cast<unsigned>(index % launch->grid[i]);
    index /= launch->grid[i];
  }
  ++blockEpoch;
}

void Processor::prepareThreads() {
  barriers.fill({});
  live = count;
  for (size_t w = 0; w < warps.size(); ++w) {
    warps[w] = {};
    for (unsigned lane = 0; lane < warpSize; ++lane) {
      unsigned number = static_cast<unsigned>(w) * warpSize + lane;
      if (number >= count)
        break;
      Thread &thread = threads[number];
      thread.number = number;
      thread.position[0] = number % launch->block[0];
      thread.position[1] = number / launch->block[0] % launch->block[1];
      thread.position[2] = number / launch->block[0] / launch->block[1];
      thread.warp = &warps[w];
      thread.state = Thread::Ready;
      thread.waiting = Waiting();
      thread.copies.clear();
      warps[w].lanes[lane] = &thread;
      warps[w].existing |= 1u << lane;
    }
  }
}

void Processor::runAlone() {
  Fiber &fiber = *fibers.front();
  fiber.begin([this] {
    for (Thread &thread : threads) {
      running = &thread;
      thread.fiber = fibers.front().get();
      kernel->entry(parameters);
    }
  });
  fiber.resume();
}

void Processor::runTogether() {
  for (unsigned i = 0; i < count; ++i) {
    threads[i].fiber = fibers[i].get();
    fibers[i]->begin([this] { kernel->entry(parameters); });
  }
  while (live > 0) {
    bool progress = false;
    for (Thread &thread : threads) {
      if (thread.state != Thread::Ready)
        continue;
      progress = true;
      running = &thread;
      thread.fiber->resume();
      if (fault.code)
        return;
      if (thread.fiber->isDone())
        endThread(thread);
      if (fault.code)
        return;
    }
    if (!progress)
      return reportStuck();
  }
}

void Processor::endThread(Thread &thread) {
  thread.state = Thread::Done;
  --live;
  Warp &warp = *thread.warp;
  warp.ended |= 1u << thread.lane();
  for (Thread *other : warp.lanes)
    if (other && other->state == Thread::Suspended && other->waiting.builtin &&
        other->waiting.builtin->kind == Builtin::Collective &&
        (other->waiting.mask >> thread.lane() & 1))
      fault = {fake::launchFailed, "divergence: " + describe(thread) +
                                       " ended while " +
                                       describeWaiting(*other) + " for it"};
  releaseComplete();
}

//===----------------------------------------------------------------===//
// Faults
//===----------------------------------------------------------------===//

std::string Processor::describe(const Thread &thread) const {
  auto list = [](const unsigned *position) {
    return "(" + std::to_string(position[0]) + ", " +
           std::to_string(position[1]) + ", " + std::to_string(position[2]) +
           ")";
  };
  return "thread " + list(thread.position) + " of block " + list(blockPosition);
}

std::string Processor::describeWaiting(const Thread &thread) const {
  return describe(thread) + " waits at call " +
         std::to_string(thread.waiting.site) + ", " +
         (thread.waiting.builtin ? thread.waiting.builtin->name : "a barrier");
}

void Processor::fail(int code, const std::string &text) {
  fault = {code, describe(*running) + " " + text};
  running->fiber->suspend();
  std::abort(); // It is never resumed.
}

void Processor::reportStuck() {
  fault = {fake::launchFailed, "all threads wait"};
  unsigned shown = 0;
  const Thread *last = nullptr;
  for (const Thread &thread : threads) {
    if (thread.state != Thread::Suspended)
      continue;
    if (last && last->waiting.site == thread.waiting.site)
      continue;
    last = &thread;
    if (++shown <= 4)
      fault.text += "; " + describeWaiting(thread);
  }
}

void Processor::checkAccess(uintptr_t address, uint64_t bytes,
                            uint64_t alignment, bool writes) {
  if (bytes == 0)
    return;
  auto what = [&] {
    char text[32];
    std::snprintf(text, sizeof(text), "0x%llx",
                  static_cast<unsigned long long>(address));
    return std::string(writes ? "writes " : "reads ") + std::to_string(bytes) +
           " bytes at " + text;
  };
  if (address % alignment != 0)
    fail(fake::misalignedAddress,
         what() + ", which " + std::to_string(alignment) + " does not divide");
  uintptr_t end = address + bytes;
  if (shared.contains(address, end)) {
    unsigned other = 0;
    SharedMemory::Toucher who = {running->number, running->number / warpSize,
                                 blockEpoch, running->warp->epoch};
    if (!shared.touch(address, end, writes, who, other))
      fail(fake::launchFailed,
           what() + " of shared memory, byte " +
               std::to_string(address - reinterpret_cast<uintptr_t>(
                                            SharedMemory::base())) +
               ", which " + describe(threads[other]) +
               (writes ? " read" : " wrote") + " without a barrier between");
    return;
  }
  if (isGlobal(address, end) || running->fiber->hasOnStack(address))
    return;
  fail(fake::illegalAddress,
       what() + ", outside all allocations and the block's " +
           std::to_string(sharedBytes()) + " bytes of shared memory");
}

//===----------------------------------------------------------------===//
// Waiting
//===----------------------------------------------------------------===//

void Processor::callCollective(const Builtin &builtin, unsigned site,
                               Arguments arguments, void *result) {
  Thread &thread = *running;
  Warp &warp = *thread.warp;
  uint32_t mask = builtin.maskArgument < 0
                      ? ~uint32_t(0)
                      : arguments.get<uint32_t>(builtin.maskArgument);
  mask &= warp.existing;
  uint32_t arrived = 1u << thread.lane();
  if (!(mask & arrived))
    fail(fake::launchFailed, "is not in its own mask of " + builtin.name);
  thread.waiting = {&builtin, site, mask, arguments, result};
  for (unsigned lane = 0; lane < warpSize; ++lane) {
    if (!(mask >> lane & 1) || lane == thread.lane())
      continue;
    const Thread &other = *warp.lanes[lane];
    if (other.state == Thread::Done)
      fail(fake::launchFailed,
           "is at call " + std::to_string(site) + ", " + builtin.name +
               "; divergence: " + describe(other) + " has ended");
    if (other.state != Thread::Suspended)
      continue;
    const Waiting &there = other.waiting;
    if (there.builtin != &builtin || there.site != site || there.mask != mask)
      fail(fake::launchFailed, "is at call " + std::to_string(site) + ", " +
                                   builtin.name +
                                   "; divergence: " + describeWaiting(other));
    arrived |= 1u << lane;
  }
  if (arrived != mask) {
    thread.state = Thread::Suspended;
    thread.fiber->suspend();
    return;
  }
  builtin.runAll(warp, mask);
  for (unsigned lane = 0; lane < warpSize; ++lane)
    if (mask >> lane & 1) {
      warp.lanes[lane]->state = Thread::Ready;
      warp.lanes[lane]->waiting = Waiting();
    }
}

void Processor::reachBarrier(unsigned number, unsigned expected, bool wait) {
  if (number >= barriers.size())
    fail(fake::launchFailed,
         "waits at barrier " + std::to_string(number) + " of 16");
  Barrier &barrier = barriers[number];
  if (barrier.arrived > 0 && barrier.expected != expected)
    fail(fake::launchFailed, "waits at barrier " + std::to_string(number) +
                                 " with another number of threads than others");
  barrier.expected = expected;
  ++barrier.arrived;
  Thread &thread = *running;
  if (wait) {
    barrier.waiting.push_back(&thread);
    thread.state = Thread::Suspended;
  }
  releaseComplete();
  if (thread.state == Thread::Suspended)
    thread.fiber->suspend();
}

unsigned Processor::countVotes(unsigned number, unsigned expected, bool vote) {
  if (number < barriers.size())
    barriers[number].votes += vote;
  reachBarrier(number, expected, true);
  return barriers[number].lastVotes;
}

void Processor::releaseComplete() {
  for (Barrier &barrier : barriers)
    if (barrier.arrived > 0 &&
        barrier.arrived >= (barrier.expected ? barrier.expected : live))
      release(barrier);
}

void Processor::release(Barrier &barrier) {
  for (Thread *thread : barrier.waiting) {
    thread->state = Thread::Ready;
    thread->waiting = Waiting();
  }
  barrier.waiting.clear();
  barrier.arrived = 0;
  barrier.lastVotes = barrier.votes;
  barrier.votes = 0;
  ++blockEpoch;
}
