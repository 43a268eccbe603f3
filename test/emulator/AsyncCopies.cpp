//===- AsyncCopies.cpp - cp.async ------------------------ -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// A copy is done when its thread waits for it; until then its place in shared
// memory holds NaN, so that reading it without waiting shows.
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "Processor.h"

using namespace emulator;

static void start(unsigned bytes, unsigned taken, Arguments a) {
  Processor &processor = Processor::current();
  auto to = a.get<uintptr_t>(0), from = a.get<uintptr_t>(1);
  if (taken > bytes)
    processor.fail(fake::launchFailed, "copies more bytes than it writes");
  processor.checkAccess(to, bytes, bytes, /*writes=*/true);
  processor.checkAccess(from, taken, bytes, /*writes=*/false);
  std::memset(reinterpret_cast<void *>(to), 0xff, bytes);
  auto &groups = processor.thread().copies;
  if (groups.empty())
    groups.emplace_back();
  groups.back().push_back({to, from, taken, bytes - taken});
}

/// Does the copies of all groups but the last `pending` that are closed.
static void finish(size_t pending, bool withOpen) {
  Processor &processor = Processor::current();
  auto &groups = processor.thread().copies;
  size_t closed = groups.empty() ? 0 : groups.size() - 1;
  size_t done = withOpen ? groups.size() : closed - std::min(closed, pending);
  for (size_t i = 0; i < done; ++i)
    for (const AsyncCopy &copy : groups[i]) {
      processor.checkAccess(copy.to, copy.bytes + copy.zeros, 1,
                            /*writes=*/true);
      auto *to = reinterpret_cast<char *>(copy.to);
      std::memcpy(to, reinterpret_cast<const void *>(copy.from), copy.bytes);
      std::memset(to + copy.bytes, 0, copy.zeros);
    }
  groups.erase(groups.begin(), groups.begin() + static_cast<long>(done));
}

void emulator::addAsyncCopies(Builtins &builtins) {
  for (auto [name, bytes] : {std::pair<const char *, unsigned>{"ca", 4},
                             {"ca", 8},
                             {"ca", 16},
                             {"cg", 16}}) {
    std::string full = std::string("cp.async.") + name + ".shared.global." +
                       std::to_string(bytes);
    builtins.add(
        full, [bytes = bytes](Arguments a, void *) { start(bytes, bytes, a); });
    builtins.add(full + ".s", [bytes = bytes](Arguments a, void *) {
      start(bytes, a.get<uint32_t>(2), a);
    });
  }
  builtins.add("cp.async.commit.group", [](Arguments, void *) {
    auto &groups = Processor::current().thread().copies;
    if (groups.empty())
      groups.emplace_back();
    groups.emplace_back();
  });
  builtins.add("cp.async.wait.group", [](Arguments a, void *) {
    finish(a.get<uint32_t>(0), /*withOpen=*/false);
  });
  builtins.add("cp.async.wait.all",
               [](Arguments, void *) { finish(0, /*withOpen=*/true); });
}
