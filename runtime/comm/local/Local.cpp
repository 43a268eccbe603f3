//===- Local.cpp - A world of one rank ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "comm/Communicator.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace deepstep::rt;

namespace {

class LocalCommunicator : public Communicator {
public:
  LocalCommunicator() : Communicator(0, 1) {}

  // The mean of one value is the value, so nothing is computed.
  int64_t reduceScatter(const Group &, ds_rt_reduction, ds_rt_dtype dtype,
                        void *src, void *dst, void *, int64_t count) override {
    if (src != dst)
      std::memmove(dst, src, count * ds_rt_dtype_size(dtype));
    return 0;
  }

  int64_t allGather(const Group &, ds_rt_dtype dtype, const void *src,
                    void *dst, int64_t count) override {
    if (src != dst)
      std::memmove(dst, src, count * ds_rt_dtype_size(dtype));
    return 0;
  }

  int64_t allToAll(const Group &, const void *src, void *dst,
                   int64_t bytes) override {
    std::memcpy(dst, src, bytes);
    return 0;
  }

  int64_t permute(const Group &, const void *src, int target, void *dst,
                  int source, int64_t bytes) override {
    if (source == 0 && target == 0)
      std::memcpy(dst, src, bytes);
    else
      std::memset(dst, 0, bytes);
    return 0;
  }

  void barrier() override {}
  void broadcast(const Group &, void *, int64_t) override {}

  void gatherToRoot(const void *src, void *dst, int64_t bytes) override {
    if (bytes > 0)
      std::memmove(dst, src, bytes);
  }

  std::vector<uint64_t> allGatherWord(uint64_t value) override {
    return {value};
  }

  std::vector<std::string> gatherTexts(const std::string &text) override {
    return {text};
  }

  int fairCores() override { return static_cast<int>(allowedCores().size()); }

  // Not exit(): other threads still run, and destructors would race with them.
  void abort() override {
    std::fflush(nullptr);
    std::_Exit(1);
  }
};

} // namespace

std::unique_ptr<Communicator> deepstep::rt::createLocalCommunicator() {
  return std::make_unique<LocalCommunicator>();
}
