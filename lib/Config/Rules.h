//===- Rules.h - Rules that join several keys -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_RULES_H
#define DEEPSTEP_LIB_CONFIG_RULES_H

#include "Check.h"

namespace deepstep::config {

/// Reports combinations of keys that DeepSpeed refuses, those of features that
/// are not implemented here among them: a file must be right before it can
/// be run.
void checkRules(const Settings &settings, int64_t worldSize, Report &report);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_RULES_H
