//===- Transfers.cpp - Copies from and to a GPU ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Transfers.h"

#include <algorithm>
#include <climits>
#include <cstring>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

Transfers::~Transfers() {
  for (const Half &half : halves)
    if (half.moved)
      session.driver.cuEventDestroy(half.moved);
}

/// The half that transfer `index` uses, once the transfer that used it before
/// is done.
Transfers::Half &Transfers::half(int64_t index) {
  Half &half = halves[index % 2];
  if (!half.buffer) {
    half.buffer = std::make_unique<PinnedBuffer>(session, halfBytes,
                                                 "copies from and to the host");
    session.check(session.driver.cuEventCreate(&half.moved, eventDisableTiming),
                  "cuEventCreate", "copies from and to the host");
  }
  return half;
}

void Transfers::waitFor(const Half &half, const char *about) const {
  session.check(session.driver.cuEventSynchronize(half.moved),
                "cuEventSynchronize", about);
}

void Transfers::upload(void *dst, const void *src, int64_t bytes) {
  const char *from = static_cast<const char *>(src);
  DevicePointer to = address(dst);
  StreamHandle stream = session.stream();
  for (int64_t done = 0, index = 0; done < bytes; done += halfBytes, ++index) {
    Half &current = half(index);
    int64_t length = std::min(halfBytes, bytes - done);
    if (index >= 2)
      waitFor(current, "an upload");
    std::memcpy(current.buffer->data(), from + done, length);
    session.check(session.driver.cuMemcpyHtoDAsync(
                      to + done, current.buffer->data(), length, stream),
                  "cuMemcpyHtoDAsync", "an upload");
    session.check(session.driver.cuEventRecord(current.moved, stream),
                  "cuEventRecord", "an upload");
  }
  session.synchronize("an upload");
}

void Transfers::download(void *dst, const void *src, int64_t bytes) {
  char *to = static_cast<char *>(dst);
  DevicePointer from = address(src);
  StreamHandle stream = session.stream();
  int64_t count = (bytes + halfBytes - 1) / halfBytes;
  auto length = [&](int64_t index) {
    return std::min(halfBytes, bytes - index * halfBytes);
  };
  // One transfer is under way while the one before it is copied out.
  for (int64_t index = 0; index <= count; ++index) {
    if (index < count) {
      Half &current = half(index);
      session.check(session.driver.cuMemcpyDtoHAsync(current.buffer->data(),
                                                     from + index * halfBytes,
                                                     length(index), stream),
                    "cuMemcpyDtoHAsync", "a download");
      session.check(session.driver.cuEventRecord(current.moved, stream),
                    "cuEventRecord", "a download");
    }
    if (index > 0) {
      Half &before = half(index - 1);
      waitFor(before, "a download");
      std::memcpy(to + (index - 1) * halfBytes, before.buffer->data(),
                  length(index - 1));
    }
  }
}

void Transfers::copy(void *dst, const void *src, int64_t bytes) {
  if (!session.owns(dst) || !session.owns(src))
    fail(session.ctx, "a copy of %lld bytes is of memory outside the arena",
         static_cast<long long>(bytes));
  session.check(session.driver.cuMemcpyDtoDAsync(address(dst), address(src),
                                                 bytes, session.stream()),
                "cuMemcpyDtoDAsync", "a copy");
}

void Transfers::copyRows(DevicePointer dst, int64_t dstRow, DevicePointer src,
                         int64_t srcRow, int64_t width, int64_t rows,
                         const char *about) const {
  if (width == 0)
    return;
  // The driver limits the distance of rows, not the length of plain copies.
  if (rows <= 1 || std::max(dstRow, srcRow) > INT_MAX) {
    for (int64_t i = 0; i < rows; ++i)
      session.check(session.driver.cuMemcpyDtoDAsync(dst + i * dstRow,
                                                     src + i * srcRow, width,
                                                     session.stream()),
                    "cuMemcpyDtoDAsync", about);
    return;
  }
  Copy2D copy = {};
  copy.srcMemoryType = copy.dstMemoryType = memoryTypeDevice;
  copy.srcDevice = src;
  copy.srcPitch = srcRow;
  copy.dstDevice = dst;
  copy.dstPitch = dstRow;
  copy.widthInBytes = width;
  copy.height = rows;
  session.check(session.driver.cuMemcpy2DAsync(&copy, session.stream()),
                "cuMemcpy2DAsync", about);
}

void Transfers::shard(const Place &place, const void *tensor, void *piece) {
  DevicePointer dst = address(piece);
  copyRows(dst, place.pieceRow, address(tensor) + place.offset, place.tensorRow,
           place.used, place.rows, "a shard");
  int64_t padding = place.pieceRow - place.used;
  if (padding == 0)
    return;
  DevicePointer start = dst + place.used;
  if (place.rows > 1 && place.pieceRow <= INT_MAX)
    return session.check(
        session.driver.cuMemsetD2D8Async(start, place.pieceRow, 0, padding,
                                         place.rows, session.stream()),
        "cuMemsetD2D8Async", "a shard");
  for (int64_t i = 0; i < place.rows; ++i)
    session.check(session.driver.cuMemsetD8Async(start + i * place.pieceRow, 0,
                                                 padding, session.stream()),
                  "cuMemsetD8Async", "a shard");
}

void Transfers::unshard(const Place &place, const void *piece, void *tensor) {
  copyRows(address(tensor) + place.offset, place.tensorRow, address(piece),
           place.pieceRow, place.used, place.rows, "an unshard");
}
