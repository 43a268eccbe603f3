//===- FuzzNpy.cpp - NumPy's files ------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tensors.h"
#include "test/unit/Runtime/Files.h"

using namespace deepstep::fuzz;
using namespace deepstep::io;

static bool readNpy(std::string_view file) {
  std::string error;
  auto reader = NpyReader::parse("f", file.data(),
                                 static_cast<int64_t>(file.size()), error);
  if ((reader == nullptr) == error.empty())
    broken(reader ? "accepted with an error" : "refused without an error");
  if (!reader)
    return false;
  checkView(reader->array(), file);
  return true;
}

/// Makes the header's length that of its dictionary.
static void repairLength(std::string &file, Random &) {
  size_t end = file.rfind("}   \n");
  if (end == std::string::npos || end < 12)
    return;
  bool isShort = file[6] == 1;
  size_t length = end + 5 - (isShort ? 10 : 12);
  for (int i = 0; i < (isShort ? 2 : 4); ++i)
    file[8 + i] = static_cast<char>(length >> (8 * i));
}

Target deepstep::fuzz::makeTarget() {
  Target target;
  target.name = "Npy";
  auto add = [&](const char *type, const char *shape, int64_t bytes,
                 int version) {
    target.seeds.push_back(
        npyFile(std::string("{'descr': '") + type +
                    "', 'fortran_order': False, 'shape': " + shape + ", }   \n",
                bytes, version));
  };
  add("<i4", "(2, 3)", 24, 1);
  add("<f8", "()", 8, 1);
  add("|b1", "(5,)", 5, 2);
  add("<u2", "(3, 0, 2)", 0, 3);
  add("<f2", "(1L, 2L)", 4, 1);
  target.read = readNpy;
  target.repair = repairLength;
  return target;
}
