//===- Session.cpp - The GPU of this rank ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Session.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

/// This rank's number among those of its machine, as Open MPI, MPICH, Slurm or
/// torchrun tell.
static int localRank() {
  for (const char *name : {"OMPI_COMM_WORLD_LOCAL_RANK", "MPI_LOCALRANKID",
                           "SLURM_LOCALID", "LOCAL_RANK"})
    if (const char *value = std::getenv(name))
      return std::max(0, std::atoi(value));
  return 0;
}

/// True if the environment has `name` with a value other than 0.
static bool isSet(const char *name) {
  const char *value = std::getenv(name);
  return value && *value && std::strcmp(value, "0") != 0;
}

Session::Session(ds_rt_context *ctx, const Driver &driver)
    : ctx(ctx), driver(driver), waitsAlways(isSet("DEEPSTEP_SYNCHRONIZE")) {
  check(driver.cuInit(0), "cuInit", "the start; is there a GPU?");
  int count = 0;
  check(driver.cuDeviceGetCount(&count), "cuDeviceGetCount", "the start");
  if (count == 0)
    fail(ctx, "--device=cuda: the driver sees no GPU (CUDA_VISIBLE_DEVICES)");
  check(driver.cuDeviceGet(&device, localRank() % count), "cuDeviceGet",
        "the start");
  char text[256] = {};
  check(driver.cuDeviceGetName(text, sizeof(text) - 1, device),
        "cuDeviceGetName", "the start");
  deviceName = text;
  int major = 0, minor = 0;
  check(driver.cuDeviceGetAttribute(&major, attributeMajor, device),
        "cuDeviceGetAttribute", "the compute capability");
  check(driver.cuDeviceGetAttribute(&minor, attributeMinor, device),
        "cuDeviceGetAttribute", "the compute capability");
  deviceChip = 10 * major + minor;
  check(driver.cuDeviceGetUuid(&deviceUuid, device), "cuDeviceGetUuid",
        "the start");
  check(driver.cuDevicePrimaryCtxRetain(&context, device),
        "cuDevicePrimaryCtxRetain", deviceName.c_str());
  makeCurrent();
  for (int queue = 0; queue < queueCount; ++queue)
    check(driver.cuStreamCreate(&streams[queue], streamNonBlocking),
          "cuStreamCreate", queueName(queue));
}

Session::~Session() {
  makeCurrent();
  for (StreamHandle stream : streams)
    driver.cuStreamDestroy(stream);
  for (const Arena &arena : arenas)
    arena.release(arena.base);
  driver.cuDevicePrimaryCtxRelease(device);
}

void Session::makeCurrent() const {
  check(driver.cuCtxSetCurrent(context), "cuCtxSetCurrent",
        queueName(currentQueue()));
}

void Session::synchronize(const char *about) const {
  check(driver.cuStreamSynchronize(stream()), "cuStreamSynchronize", about);
}

void Session::reportFailure(Result code, const char *call,
                            const char *about) const {
  const char *name = nullptr, *text = nullptr;
  driver.cuGetErrorName(code, &name);
  driver.cuGetErrorString(code, &text);
  // Work fails when it runs, but is only heard of by who waits for it.
  bool isLate =
      !waitsAlways && (std::strcmp(call, "cuStreamSynchronize") == 0 ||
                       std::strcmp(call, "cuEventSynchronize") == 0);
  fail(ctx, "%s failed for %s: %s (%s)%s", call, about,
       name ? name : std::to_string(code).c_str(), text ? text : "unknown",
       isLate ? "; DEEPSTEP_SYNCHRONIZE=1 tells which work it was" : "");
}

int64_t Session::usedBytes() const {
  size_t free = 0, total = 0;
  check(driver.cuMemGetInfo(&free, &total), "cuMemGetInfo", "the arena");
  return static_cast<int64_t>(total - free);
}

char *Session::allocate(int64_t bytes) {
  return allocate(bytes,
                  {[this](size_t size, const char *about) {
                     DevicePointer base = 0;
                     check(driver.cuMemAlloc(&base, size), "cuMemAlloc", about);
                     return base;
                   },
                   [this](DevicePointer base) { driver.cuMemFree(base); }});
}

char *Session::allocate(int64_t bytes, const MemorySource &source) {
  std::string about = "the arena of " + std::to_string(bytes) + " bytes";
  int64_t before = usedBytes();
  size_t size = std::max<int64_t>(bytes, 1);
  DevicePointer base = source.allocate(size, about.c_str());
  arenas.push_back({base, bytes, source.release});
  grown += usedBytes() - before;
  auto *memory = reinterpret_cast<char *>(base);
  zero(memory, static_cast<int64_t>(size), about.c_str());
  synchronize(about.c_str());
  return memory;
}

bool Session::owns(const void *pointer) const {
  DevicePointer place = address(pointer);
  return std::any_of(arenas.begin(), arenas.end(), [&](const Arena &arena) {
    return place >= arena.base &&
           place < arena.base + static_cast<DevicePointer>(arena.bytes);
  });
}

int64_t Session::allocatedBytes() const {
  int64_t total = 0;
  for (const Arena &arena : arenas)
    total += arena.bytes;
  return total;
}

PinnedBuffer::PinnedBuffer(const Session &session, int64_t bytes,
                           const char *about)
    : session(session), bytes(bytes) {
  session.check(session.driver.cuMemHostAlloc(
                    &memory, std::max<int64_t>(bytes, 1), hostAllocPortable),
                "cuMemHostAlloc", about);
}
