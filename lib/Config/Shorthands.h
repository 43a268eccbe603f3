//===- Shorthands.h - Other forms of the same -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Forms of sections that old DeepSpeed had or that tutorials print.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_SHORTHANDS_H
#define DEEPSTEP_LIB_CONFIG_SHORTHANDS_H

#include "Check.h"

namespace deepstep::config {

/// Writes shorthands in `root` in full, each with a note that shows the
/// canonical form. A shorthand beside what it stands for is an error.
void expandShorthands(Node &root, Report &report);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_SHORTHANDS_H
