//===- Diagnostic.h - Errors and notices about a configuration --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the configuration reader says about a file: where, about which key, and
// what to do instead.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_CONFIG_DIAGNOSTIC_H
#define DEEPSTEP_CONFIG_DIAGNOSTIC_H

#include <cstdint>
#include <string>

namespace deepstep::config {

enum class Severity { Error, Warning, Note };

/// One message. `line` and `column` count from 1 (columns in bytes) and point
/// to the key; both are 0 when the message is about the file as a whole.
struct Diagnostic {
  Severity severity = Severity::Error;
  std::string file;
  int64_t line = 0;
  int64_t column = 0;
  /// Dotted path of the key, or empty for a syntax error.
  std::string key;
  std::string message;

  /// The message as compilers print it:
  /// `ds_config.json:12:5: error: unknown key 'zero_optimization.stge'; ...`
  std::string str() const;
};

} // namespace deepstep::config

#endif // DEEPSTEP_CONFIG_DIAGNOSTIC_H
