//===- Utf8.h - Checking and writing UTF-8 ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the JSON reader needs of UTF-8.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_UTF8_H
#define DEEPSTEP_LIB_CONFIG_UTF8_H

#include <string>
#include <string_view>

namespace deepstep::config {

/// Bytes of the character that `text` starts with, or 0 if it starts with none:
/// a stray or missing continuation byte, an overlong form, a surrogate, a code
/// point above U+10FFFF.
size_t utf8Length(std::string_view text);

bool isUtf8(std::string_view text);

/// Appends the character of a code point that is no surrogate and at most
/// U+10FFFF.
void appendUtf8(unsigned code, std::string &out);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_UTF8_H
