//===- Nesting.cpp - Text that is nested too deeply -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Nesting.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace deepstep;

/// Where `text` exceeds the depth; npos if nowhere. Brackets need not match:
/// one that closes also ends what was opened inside and left open, such as the
/// `<` of a comparison. A row of minus signs nests as well.
static size_t findTooDeep(StringRef text) {
  SmallVector<char> open;
  int minuses = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i], next = i + 1 < text.size() ? text[i + 1] : '\0';
    if (c == '"') {
      for (++i; i < text.size() && text[i] != '"' && text[i] != '\n'; ++i)
        if (text[i] == '\\')
          ++i;
    } else if (c == '/' && next == '/') {
      i = std::min(text.find('\n', i), text.size());
    } else if (c == '-' && next == '>') {
      ++i;
    } else if (StringRef("([{<").contains(c)) {
      open.push_back(c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : '>');
    } else if (StringRef(")]}>").contains(c)) {
      size_t size = StringRef(open.data(), open.size()).rfind(c);
      if (size != StringRef::npos)
        open.truncate(size);
    }
    minuses = c == '-' ? minuses + 1 : isSpace(c) ? minuses : 0;
    if (open.size() > kDeepestNesting || minuses > kDeepestNesting)
      return i;
  }
  return StringRef::npos;
}

LogicalResult deepstep::checkNesting(MemoryBufferRef text) {
  if (text.getBuffer().starts_with("ML\xEFR"))
    return success();
  size_t place = findTooDeep(text.getBuffer());
  if (place == StringRef::npos)
    return success();
  // Without the line, which may be all of the text.
  StringRef before = text.getBuffer().take_front(place);
  size_t line = before.count('\n') + 1;
  size_t column = place - (before.rfind('\n') + 1) + 1;
  errs() << text.getBufferIdentifier() << ":" << line << ":" << column
         << ": error: nested deeper than " << kDeepestNesting << " brackets\n";
  return failure();
}
