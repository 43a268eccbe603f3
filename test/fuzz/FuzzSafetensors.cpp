//===- FuzzSafetensors.cpp - Safetensors files ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tensors.h"
#include "test/unit/Runtime/Files.h"

using namespace deepstep::fuzz;
using namespace deepstep::io;

/// The bytes of data in every seed.
static constexpr size_t dataBytes = 32;

static bool readSafetensors(std::string_view file) {
  std::string error;
  auto reader = SafetensorsReader::parse(
      "f", file.data(), static_cast<int64_t>(file.size()), error);
  if ((reader == nullptr) == error.empty())
    broken(reader ? "accepted with an error" : "refused without an error");
  if (!reader)
    return false;
  for (const auto &entry : reader->tensors())
    checkView(entry.second, file);
  return true;
}

/// Makes the header's length that of what is before the data.
static void repairLength(std::string &file, Random &) {
  if (file.size() < 8 + dataBytes)
    return;
  uint64_t length = file.size() - 8 - dataBytes;
  std::memcpy(file.data(), &length, 8);
}

Target deepstep::fuzz::makeTarget() {
  Target target;
  target.name = "Safetensors";
  for (
      const char *header :
      {R"({"__metadata__":{"format":"pt"},)"
       R"("a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},)"
       R"("b/w":{"dtype":"BF16","shape":[4],"data_offsets":[24,32]},)"
       R"("e":{"dtype":"I8","shape":[0,7],"data_offsets":[32,32]}}   )",
       R"({"x":{"shape":[],"data_offsets":[0,8],"dtype":"F64"},)"
       R"("y":{"dtype":"U8","shape":[4,1,6],"data_offsets":[8,32]}})",
       R"({"\u00e9\n\"":{"dtype":"BOOL","shape":[32],"data_offsets":[0,32]}})"})
    target.seeds.push_back(safetensorsFile(header, dataBytes));
  target.read = readSafetensors;
  target.repair = repairLength;
  return target;
}
