//===- FuzzMlirBytecode.cpp - MLIR bytecode ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ops of ours are read by code that ODS generates from their properties; the
// verifier then sees combinations that no text can write.
//
// MLIR 22.1 trusts bytecode: its reader does not terminate on an attribute that
// contains itself, reserves memory for any count of operands ("SmallVector
// unable to grow") and uses what damaged regions and values are not
// (BytecodeReader::Impl::parseIRSection, an invalid access). So mutations leave
// the sections of attributes, types and ops alone, which is MLIR's own code,
// and change those of properties, strings and dialects. Our attributes are in
// bytecode as text, which FuzzMlirText mutates.
//
//===----------------------------------------------------------------------===//
#include "Mlir.h"
#include "Target.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace deepstep::fuzz;

/// The modules of a text as bytecode.
static std::vector<std::string> compile(const std::string &file) {
  std::vector<std::string> seeds;
  for (const std::string &text : splitMlir(file)) {
    OwningOpRef<ModuleOp> module = MlirSession::next().parse(text);
    if (!module)
      continue;
    // Locations are most of the bytes and none of the meaning.
    module->walk(
        [](Operation *op) { op->setLoc(UnknownLoc::get(op->getContext())); });
    std::string bytes;
    llvm::raw_string_ostream stream(bytes);
    if (succeeded(writeBytecodeToFile(*module, stream)))
      seeds.push_back(std::move(bytes));
  }
  return seeds;
}

/// Reads a number of variable length, as bytecode has them; 0 behind the end.
static uint64_t readNumber(std::string_view bytes, size_t &at) {
  auto next = [&]() -> uint64_t {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at++]) : 1;
  };
  uint64_t head = next(), value = 0;
  // The zeros at the end of the first byte count the bytes after it.
  int more = head == 0 ? 8 : llvm::countr_zero(head);
  if (head == 0) {
    for (int i = 0; i < more; ++i)
      value |= next() << (8 * i);
    return value;
  }
  value = head;
  for (int i = 1; i <= more; ++i)
    value |= next() << (8 * i);
  return value >> (more + 1);
}

/// The contents of all sections but those of attributes, types and ops.
/// https://mlir.llvm.org/docs/BytecodeFormat
static std::vector<ByteRange> findPlaces(std::string_view bytes) {
  constexpr int attributes = 2, attributeOffsets = 3, ops = 4;
  std::vector<ByteRange> places;
  size_t at = 4; // the magic number, the version, the producer's name
  readNumber(bytes, at);
  at = std::min(bytes.find('\0', at), bytes.size()) + 1;
  while (at < bytes.size()) {
    unsigned char id = bytes[at++];
    uint64_t length = readNumber(bytes, at);
    if (id & 0x80) { // aligned, by padding
      readNumber(bytes, at);
      while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) == 0xCB)
        ++at;
    }
    if (at >= bytes.size() || length > bytes.size() - at)
      break;
    int kind = id & 0x7F;
    if (length > 0 && kind != attributes && kind != attributeOffsets &&
        kind != ops)
      places.push_back({at, at + length});
    at += length;
  }
  return places;
}

Target deepstep::fuzz::makeTarget() {
  Target target;
  target.name = "MlirBytecode";
  target.suffixes = {".mlir"};
  target.split = compile;
  target.isText = false;
  target.places = findPlaces;
  target.keepsLowBit = true;
  target.read = [](std::string_view input) {
    // Its verifier ends on groups without dimensions.
    return input.find("expand_shape") == std::string_view::npos &&
           MlirSession::next().readAndUse(input, /*isText=*/false);
  };
  return target;
}
