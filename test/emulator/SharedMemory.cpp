//===- SharedMemory.cpp - Shared memory of a block -------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "SharedMemory.h"

#include <cstring>

using namespace emulator;

alignas(1024) static char memory[SharedMemory::mostBytes];

char *SharedMemory::base() { return memory; }

void SharedMemory::reset(unsigned newSize) {
  size = newSize;
  if (bytes.size() < size)
    bytes.resize(size);
  std::memset(memory, 0xff, size);
}

bool SharedMemory::contains(uintptr_t begin, uintptr_t end) const {
  auto start = reinterpret_cast<uintptr_t>(memory);
  return begin >= start && end <= start + size;
}

bool SharedMemory::touch(uintptr_t begin, uintptr_t end, bool writes,
                         const Toucher &who, unsigned &other) {
  auto conflicts = [&](const Toucher &before) {
    other = before.thread;
    return before.thread != who.thread && before.blockEpoch == who.blockEpoch &&
           (before.warp != who.warp || before.warpEpoch == who.warpEpoch);
  };
  auto start = reinterpret_cast<uintptr_t>(memory);
  for (uintptr_t place = begin - start; place < end - start; ++place) {
    Byte &byte = bytes[place];
    if (writes ? byte.read && conflicts(byte.reader)
               : byte.written && conflicts(byte.writer))
      return false;
    (writes ? byte.written : byte.read) = true;
    (writes ? byte.writer : byte.reader) = who;
  }
  return true;
}
