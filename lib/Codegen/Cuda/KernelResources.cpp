//===- KernelResources.cpp - What kernels use of a GPU ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A cubin is an ELF file. Its section .nv.info is a list of records: a byte for
// the format, a byte for the attribute, two bytes for the size of the payload
// that follows (or, in other formats than "sized", for the value itself). The
// payloads read here are a symbol's index and a number, each of four bytes.
//
//===----------------------------------------------------------------------===//

#include "KernelResources.h"
#include "Machine.h"
#include "llvm/Object/ELF.h"
#include "llvm/Support/DataExtractor.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <map>

using namespace llvm;
using namespace llvm::object;

namespace deepstep::cuda {

namespace {

constexpr StringLiteral kInfoSection = ".nv.info";
constexpr uint8_t kSizedFormat = 0x04;
constexpr uint8_t kFrameSize = 0x11;
constexpr uint8_t kRegisterCount = 0x2f;

/// What a multiprocessor has, from the table of compute capabilities in the
/// CUDA programming guide.
struct ChipLimits {
  int64_t chip, warps, blocks, sharedBytes;
};
constexpr ChipLimits kChips[] = {
    {80, 64, 32, 164 << 10}, {86, 48, 16, 100 << 10},  {89, 48, 24, 100 << 10},
    {90, 64, 32, 228 << 10}, {100, 64, 32, 228 << 10}, {120, 48, 24, 100 << 10},
};
constexpr int64_t kRegisters = 64 << 10;
/// Registers of a warp, and shared bytes of a block, are handed out in these.
constexpr int64_t kRegisterUnit = 256;
constexpr int64_t kSharedUnit = 128;
/// The driver keeps this much of each block's.
constexpr int64_t kReservedSharedBytes = 1024;

} // namespace

Expected<SmallVector<KernelResources>> readKernelResources(StringRef cubin) {
  auto file = ELF64LEFile::create(cubin);
  if (!file)
    return file.takeError();
  auto sections = file->sections();
  if (!sections)
    return sections.takeError();
  std::map<uint32_t, KernelResources> bySymbol;
  const ELF64LE::Shdr *symbols = nullptr;
  for (const ELF64LE::Shdr &section : *sections) {
    if (section.sh_type == ELF::SHT_SYMTAB)
      symbols = &section;
    auto name = file->getSectionName(section);
    if (!name)
      return name.takeError();
    if (*name != kInfoSection)
      continue;
    auto contents = file->getSectionContents(section);
    if (!contents)
      return contents.takeError();
    DataExtractor data(*contents, /*IsLittleEndian=*/true, /*AddressSize=*/8);
    DataExtractor::Cursor cursor(0);
    while (cursor && !data.eof(cursor)) {
      uint8_t format = data.getU8(cursor), attribute = data.getU8(cursor);
      uint16_t size = data.getU16(cursor);
      if (format != kSizedFormat)
        continue;
      uint64_t end = cursor.tell() + size;
      if (attribute == kFrameSize || attribute == kRegisterCount) {
        uint32_t symbol = data.getU32(cursor), value = data.getU32(cursor);
        if (!cursor)
          break;
        KernelResources &kernel = bySymbol[symbol];
        (attribute == kFrameSize ? kernel.localBytes : kernel.registers) =
            value;
      }
      if (cursor)
        cursor.seek(end);
    }
    if (Error error = cursor.takeError())
      return std::move(error);
  }

  SmallVector<KernelResources> result;
  if (bySymbol.empty())
    return result;
  if (!symbols)
    return createStringError("has no symbol table");
  auto strings = file->getStringTableForSymtab(*symbols);
  if (!strings)
    return strings.takeError();
  for (auto &[index, kernel] : bySymbol) {
    auto symbol = file->getSymbol(symbols, index);
    if (!symbol)
      return symbol.takeError();
    auto name = (*symbol)->getName(*strings);
    if (!name)
      return name.takeError();
    kernel.kernel = name->str();
    result.push_back(kernel);
  }
  return result;
}

std::optional<int64_t> getOccupancy(int64_t chip, int64_t threads,
                                    int64_t registers, int64_t sharedBytes) {
  const auto *limits = llvm::find_if(
      kChips, [&](const ChipLimits &c) { return c.chip == chip; });
  if (limits == std::end(kChips))
    return std::nullopt;
  int64_t warps = divideCeil(threads, kWarp);
  int64_t blocks = std::min(limits->blocks, limits->warps / warps);
  // Each of a multiprocessor's four parts has its own registers.
  int64_t perWarp = alignTo(registers * kWarp, kRegisterUnit);
  int64_t residentWarps = kRegisters / 4 / perWarp * 4;
  blocks = std::min(blocks, residentWarps / warps);
  int64_t perBlock = alignTo(sharedBytes + kReservedSharedBytes, kSharedUnit);
  blocks = std::min(blocks, limits->sharedBytes / perBlock);
  return 100 * blocks * warps / limits->warps;
}

} // namespace deepstep::cuda
