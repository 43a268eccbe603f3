//===- RuntimeTest.h - A context per test ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_RUNTIME_RUNTIMETEST_H
#define DEEPSTEP_TEST_UNIT_RUNTIME_RUNTIMETEST_H

#include "deepstep/runtime.h"

#include <memory>

struct ContextDeleter {
  void operator()(ds_rt_context *ctx) const { ds_rt_destroy(ctx); }
};
using Context = std::unique_ptr<ds_rt_context, ContextDeleter>;

/// One rank without MPI.
inline Context makeContext(int threads, const char *tracePath = nullptr) {
  ds_rt_options options = {};
  options.threads = threads;
  options.trace_path = tracePath;
  return Context(ds_rt_create(&options));
}

#endif // DEEPSTEP_TEST_UNIT_RUNTIME_RUNTIMETEST_H
