//===- FuzzMlirText.cpp - MLIR text -----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Inputs that end MLIR 22.1's own parser are left out:
//
// - `array<index: 1>`, whose parser asks an index type for its width
//   (mlir::detail::Parser::parseDenseArrayAttr, a null dereference).
//
//===----------------------------------------------------------------------===//
#include "Mlir.h"
#include "Target.h"

using namespace deepstep::fuzz;

/// Whether `text` has `words`, with any spaces before each but the first.
static bool hasWords(llvm::StringRef text,
                     llvm::ArrayRef<llvm::StringRef> words) {
  for (size_t at = text.find(words[0]); at != llvm::StringRef::npos;
       at = text.find(words[0], at + 1)) {
    llvm::StringRef rest = text.drop_front(at);
    if (llvm::all_of(words, [&](llvm::StringRef word) {
          rest = rest.ltrim();
          return rest.consume_front(word);
        }))
      return true;
  }
  return false;
}

static bool endsMlirsParser(llvm::StringRef text) {
  return hasWords(text, {"array", "<", "index"}) ||
         // A group without dimensions ends the verifier.
         (text.contains("tensor.expand_shape") && hasWords(text, {"[", "]"}));
}

Target deepstep::fuzz::makeTarget() {
  Target target;
  target.name = "MlirText";
  target.suffixes = {".mlir"};
  target.split = splitMlir;
  target.read = [](std::string_view input) {
    return !endsMlirsParser({input.data(), input.size()}) &&
           MlirSession::next().readAndUse(input, /*isText=*/true);
  };
  return target;
}
