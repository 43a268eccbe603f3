//===- Resolve.h - From checked settings to a Config ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rules that join several keys.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_RESOLVE_H
#define DEEPSTEP_LIB_CONFIG_RESOLVE_H

#include "Check.h"
#include "deepstep/Config/Config.h"

namespace deepstep::config {

/// DeepSpeed's resolution of the three batch keys; the values given are at
/// least 1. On failure returns nothing and says in `problem` which numbers do
/// not fit.
std::optional<BatchSizes> resolveBatch(std::optional<int64_t> train,
                                       std::optional<int64_t> micro,
                                       std::optional<int64_t> accumulation,
                                       int64_t world, std::string &problem);

OptimizerConfig resolveOptimizer(const Settings &settings, Report &report);

SchedulerConfig resolveScheduler(const Settings &settings,
                                 const OptimizerConfig &optimizer,
                                 Report &report);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_RESOLVE_H
