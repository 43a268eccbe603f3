//===- EventFile.h - TensorBoard's event files ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An event file is a sequence of TFRecords, each an `Event` message of
// TensorFlow's event.proto. Only what scalars need is written:
//
//   record:  length (8 bytes), masked CRC-32C of it (4), data, that of the data
//   Event:   1 wall_time (double), 2 step (int64), 3 file_version (string),
//            5 summary: 1 value: 1 tag (string), 2 simple_value (float)
//
// Everything is little-endian.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_EVENTFILE_H
#define DEEPSTEP_LIB_DRIVER_RUN_EVENTFILE_H

#include "Monitor.h"

namespace deepstep::run {

/// CRC-32C (Castagnoli), as in iSCSI.
uint32_t crc32c(llvm::StringRef data);

/// The checksum of TFRecords: rotated and shifted, so that a checksum of data
/// that contains checksums is sound.
uint32_t maskedCrc32c(llvm::StringRef data);

/// `data` as a TFRecord.
std::string encodeRecord(llvm::StringRef data);

/// The message that every file starts with.
std::string encodeVersion(double wallTime);

/// A message with scalars of one step.
std::string encodeScalars(double wallTime, int64_t step,
                          llvm::ArrayRef<Event> events);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_EVENTFILE_H
