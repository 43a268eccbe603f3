//===- EventFile.cpp - TensorBoard's event files ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EventFile.h"
#include <array>
#include <cstring>

namespace deepstep::run {

namespace {

/// By byte: the remainder of x^8 times it, bits reversed.
std::array<uint32_t, 256> makeCrcTable() {
  constexpr uint32_t polynomial = 0x82F63B78;
  std::array<uint32_t, 256> table;
  for (uint32_t byte = 0; byte < 256; ++byte) {
    uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit)
      crc = (crc >> 1) ^ (crc & 1 ? polynomial : 0);
    table[byte] = crc;
  }
  return table;
}

template <typename T> void appendLittleEndian(std::string &out, T bits) {
  for (unsigned i = 0; i < sizeof(T); ++i)
    out += static_cast<char>(bits >> (8 * i));
}

/// Protocol buffers' wire types.
enum Wire : uint32_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

void appendVarint(std::string &out, uint64_t value) {
  for (; value >= 0x80; value >>= 7)
    out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

void appendKey(std::string &out, uint32_t field, Wire wire) {
  appendVarint(out, field << 3 | wire);
}

void appendDouble(std::string &out, uint32_t field, double value) {
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  appendKey(out, field, Fixed64);
  appendLittleEndian(out, bits);
}

void appendFloat(std::string &out, uint32_t field, float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  appendKey(out, field, Fixed32);
  appendLittleEndian(out, bits);
}

void appendBytes(std::string &out, uint32_t field, llvm::StringRef bytes) {
  appendKey(out, field, Bytes);
  appendVarint(out, bytes.size());
  out += bytes;
}

} // namespace

uint32_t crc32c(llvm::StringRef data) {
  static const std::array<uint32_t, 256> table = makeCrcTable();
  uint32_t crc = ~0u;
  for (unsigned char byte : data)
    crc = (crc >> 8) ^ table[(crc ^ byte) & 0xFF];
  return ~crc;
}

uint32_t maskedCrc32c(llvm::StringRef data) {
  uint32_t crc = crc32c(data);
  return (crc >> 15 | crc << 17) + 0xA282EAD8;
}

std::string encodeRecord(llvm::StringRef data) {
  std::string record;
  appendLittleEndian<uint64_t>(record, data.size());
  appendLittleEndian(record, maskedCrc32c(record));
  record += data;
  appendLittleEndian(record, maskedCrc32c(data));
  return record;
}

std::string encodeVersion(double wallTime) {
  std::string event;
  appendDouble(event, 1, wallTime);
  appendBytes(event, 3, "brain.Event:2");
  return event;
}

std::string encodeScalars(double wallTime, int64_t step,
                          llvm::ArrayRef<Event> events) {
  std::string summary;
  for (const Event &scalar : events) {
    std::string value;
    appendBytes(value, 1, scalar.name);
    appendFloat(value, 2, static_cast<float>(scalar.value));
    appendBytes(summary, 1, value);
  }
  std::string event;
  appendDouble(event, 1, wallTime);
  appendKey(event, 2, Varint);
  appendVarint(event, static_cast<uint64_t>(step));
  appendBytes(event, 5, summary);
  return event;
}

} // namespace deepstep::run
