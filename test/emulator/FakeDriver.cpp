//===- FakeDriver.cpp - The driver's functions -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "Races.h"

#include <cstdlib>
#include <cstring>

using namespace deepstep::rt::cuda;

namespace fake {

// With the symbols of the real library, as which a shared one exports them.
extern "C" {
#define DEEPSTEP_DRIVER_CALL(name, symbol, ...)                                \
  Result name(__VA_ARGS__) __asm__(symbol);
#include "device/cuda/Driver.def"
}

const Driver *driverTable() {
  static const Driver table = {
#define DEEPSTEP_DRIVER_CALL(name, symbol, ...) name,
#include "device/cuda/Driver.def"
  };
  return &table;
}

namespace {

template <typename Handle> Handle handleOf(int number) {
  return reinterpret_cast<Handle>(static_cast<intptr_t>(number) + 1);
}
template <typename Handle> int numberOf(Handle handle) {
  return static_cast<int>(reinterpret_cast<intptr_t>(handle) - 1);
}

Range rangeOf(DevicePointer begin, size_t bytes) {
  return {static_cast<uintptr_t>(begin), static_cast<uintptr_t>(begin) + bytes};
}
Range rangeOf(const void *begin, size_t bytes) {
  return {reinterpret_cast<uintptr_t>(begin),
          reinterpret_cast<uintptr_t>(begin) + bytes};
}
void *host(DevicePointer pointer) { return reinterpret_cast<void *>(pointer); }

/// Copies between the host and the device, or within the device.
Result copy(const char *name, Range dst, Range src,
            const std::vector<Range> &onDevice, StreamHandle stream) {
  if (int code = active->enter(name))
    return code;
  if (int code = active->check(onDevice))
    return code;
  Call call;
  call.name = name;
  call.stream = numberOf(stream);
  call.reads = {src};
  call.writes = {dst};
  active->enqueue(call, [=] {
    std::memmove(host(dst.begin), host(src.begin), src.end - src.begin);
  });
  return 0;
}

Result fillRows(const char *name, DevicePointer dst, size_t pitch,
                unsigned char value, size_t width, size_t rows,
                StreamHandle stream) {
  if (int code = active->enter(name))
    return code;
  Call call;
  call.name = name;
  call.stream = numberOf(stream);
  for (size_t i = 0; i < rows; ++i)
    call.writes.push_back(rangeOf(dst + i * pitch, width));
  if (int code = active->check(call.writes))
    return code;
  active->enqueue(call, [=] {
    for (size_t i = 0; i < rows; ++i)
      std::memset(host(dst + i * pitch), value, width);
  });
  return 0;
}

/// A call about a stream or event that moves nothing.
Result note(const char *name, int stream, int event) {
  if (int code = active->enter(name))
    return code;
  Call call;
  call.name = name;
  call.stream = stream;
  call.event = event;
  active->enqueue(call, nullptr);
  return 0;
}

} // namespace

//===----------------------------------------------------------------===//
// Device and errors
//===----------------------------------------------------------------===//

Result cuInit(unsigned) { return active->enter("cuInit"); }

Result cuGetErrorName(Result code, const char **text) {
  switch (code) {
  case illegalAddress:
    *text = "CUDA_ERROR_ILLEGAL_ADDRESS";
    break;
  case launchFailed:
    *text = "CUDA_ERROR_LAUNCH_FAILED";
    break;
  case misalignedAddress:
    *text = "CUDA_ERROR_MISALIGNED_ADDRESS";
    break;
  case notPermitted:
    *text = "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED";
    break;
  case unjoined:
    *text = "CUDA_ERROR_STREAM_CAPTURE_UNJOINED";
    break;
  case notFound:
    *text = "CUDA_ERROR_NOT_FOUND";
    break;
  default:
    *text = "CUDA_ERROR_INVALID_VALUE";
  }
  return 0;
}

Result cuGetErrorString(Result, const char **text) {
  *text = active->failureText.c_str();
  return 0;
}

Result cuDeviceGetCount(int *count) {
  *count = active->deviceCount;
  return active->enter("cuDeviceGetCount");
}

Result cuDeviceGet(DeviceId *device, int ordinal) {
  *device = active->chosenDevice = ordinal;
  return ordinal < active->deviceCount ? 0 : invalidValue;
}

Result cuDeviceGetName(char *name, int length, DeviceId) {
  std::strncpy(name, active->name.c_str(), length);
  return 0;
}

Result cuDeviceGetUuid(Uuid *uuid, DeviceId device) {
  std::memset(uuid->bytes, device + 1, sizeof(uuid->bytes));
  return 0;
}

Result cuDeviceGetAttribute(int *value, int attribute, DeviceId) {
  *value = attribute == attributeMajor ? active->chip / 10 : active->chip % 10;
  return 0;
}

Result cuDevicePrimaryCtxRetain(ContextHandle *context, DeviceId) {
  *context = handleOf<ContextHandle>(0);
  return 0;
}

Result cuDevicePrimaryCtxRelease(DeviceId) { return 0; }

Result cuCtxSetCurrent(ContextHandle) { return 0; }

//===----------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------===//

Result cuMemGetInfo(size_t *free, size_t *total) {
  // Memory is given in pieces of 2 MiB.
  size_t piece = size_t(2) << 20;
  *total = size_t(1) << 40;
  *free = *total - (active->allocated + piece - 1) / piece * piece;
  return 0;
}

Result cuMemAlloc(DevicePointer *pointer, size_t bytes) {
  if (int code = active->enter("cuMemAlloc"))
    return code;
  void *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  std::memset(memory, 0x5a, bytes);
  *pointer = reinterpret_cast<DevicePointer>(memory);
  active->allocated += bytes;
  active->allocations[reinterpret_cast<uintptr_t>(memory)] = bytes;
  return 0;
}

Result cuMemFree(DevicePointer pointer) {
  active->allocations.erase(static_cast<uintptr_t>(pointer));
  std::free(host(pointer));
  return 0;
}

Result cuMemHostAlloc(void **pointer, size_t bytes, unsigned) {
  *pointer = std::malloc(bytes);
  return active->enter("cuMemHostAlloc");
}

Result cuMemFreeHost(void *pointer) {
  std::free(pointer);
  return 0;
}

Result cuMemcpyHtoDAsync(DevicePointer dst, const void *src, size_t bytes,
                         StreamHandle stream) {
  Range to = rangeOf(dst, bytes);
  return copy("cuMemcpyHtoDAsync", to, rangeOf(src, bytes), {to}, stream);
}

Result cuMemcpyDtoHAsync(void *dst, DevicePointer src, size_t bytes,
                         StreamHandle stream) {
  Range from = rangeOf(src, bytes);
  return copy("cuMemcpyDtoHAsync", rangeOf(dst, bytes), from, {from}, stream);
}

Result cuMemcpyDtoDAsync(DevicePointer dst, DevicePointer src, size_t bytes,
                         StreamHandle stream) {
  Range to = rangeOf(dst, bytes), from = rangeOf(src, bytes);
  return copy("cuMemcpyDtoDAsync", to, from, {to, from}, stream);
}

Result cuMemcpy2DAsync(const Copy2D *copy, StreamHandle stream) {
  if (int code = active->enter("cuMemcpy2DAsync"))
    return code;
  Copy2D c = *copy;
  if (c.widthInBytes > c.srcPitch || c.widthInBytes > c.dstPitch ||
      c.srcMemoryType != memoryTypeDevice ||
      c.dstMemoryType != memoryTypeDevice)
    return invalidValue;
  Call call;
  call.name = "cuMemcpy2DAsync";
  call.stream = numberOf(stream);
  for (size_t i = 0; i < c.height; ++i) {
    call.reads.push_back(rangeOf(c.srcDevice + i * c.srcPitch, c.widthInBytes));
    call.writes.push_back(
        rangeOf(c.dstDevice + i * c.dstPitch, c.widthInBytes));
  }
  for (const std::vector<Range> &ranges : {call.reads, call.writes})
    if (int code = active->check(ranges))
      return code;
  active->enqueue(call, [c] {
    for (size_t i = 0; i < c.height; ++i)
      std::memcpy(host(c.dstDevice + i * c.dstPitch),
                  host(c.srcDevice + i * c.srcPitch), c.widthInBytes);
  });
  return 0;
}

Result cuMemsetD8Async(DevicePointer dst, unsigned char value, size_t bytes,
                       StreamHandle stream) {
  return fillRows("cuMemsetD8Async", dst, bytes, value, bytes, 1, stream);
}

Result cuMemsetD2D8Async(DevicePointer dst, size_t pitch, unsigned char value,
                         size_t width, size_t rows, StreamHandle stream) {
  return fillRows("cuMemsetD2D8Async", dst, pitch, value, width, rows, stream);
}

//===----------------------------------------------------------------===//
// Streams, events and graphs
//===----------------------------------------------------------------===//

Result cuStreamCreate(StreamHandle *stream, unsigned flags) {
  *stream = handleOf<StreamHandle>(active->streamCount++);
  return flags == streamNonBlocking ? 0 : invalidValue;
}

Result cuStreamDestroy(StreamHandle) { return 0; }

Result cuStreamSynchronize(StreamHandle stream) {
  return note("cuStreamSynchronize", numberOf(stream), -1);
}

Result cuStreamWaitEvent(StreamHandle stream, EventHandle event, unsigned) {
  return note("cuStreamWaitEvent", numberOf(stream), numberOf(event));
}

Result cuStreamBeginCapture(StreamHandle stream, int) {
  if (int code = note("cuStreamBeginCapture", numberOf(stream), -1))
    return code;
  active->capturing = true;
  active->captureStream = numberOf(stream);
  active->captureStart = active->calls.size();
  return 0;
}

Result cuStreamEndCapture(StreamHandle stream, GraphHandle *graph) {
  if (int code = active->enter("cuStreamEndCapture"))
    return code;
  std::lock_guard<std::mutex> lock(active->mutex);
  active->capturing = false;
  if (numberOf(stream) != active->captureStream)
    return invalidValue;
  auto first =
      active->calls.begin() + static_cast<int64_t>(active->captureStart);
  bool joins = allJoin(std::vector<Call>(first, active->calls.end()),
                       active->captureStream);
  if (!active->keepsRecord)
    active->calls.erase(first, active->calls.end());
  active->graphs.push_back(std::move(active->recorded));
  active->recorded.clear();
  *graph = handleOf<GraphHandle>(static_cast<int>(active->graphs.size()) - 1);
  return joins ? 0 : unjoined;
}

Result cuGraphInstantiate(GraphExecHandle *exec, GraphHandle graph,
                          unsigned long long) {
  *exec = handleOf<GraphExecHandle>(numberOf(graph));
  return active->enter("cuGraphInstantiate");
}

Result cuGraphLaunch(GraphExecHandle graph, StreamHandle stream) {
  if (int code = note("cuGraphLaunch", numberOf(stream), -1))
    return code;
  std::lock_guard<std::mutex> lock(active->mutex);
  ++active->graphLaunches;
  for (const std::function<void()> &work : active->graphs[numberOf(graph)])
    work();
  return active->failure;
}

Result cuGraphDestroy(GraphHandle) { return 0; }

Result cuGraphExecDestroy(GraphExecHandle) { return 0; }

Result cuEventCreate(EventHandle *event, unsigned) {
  std::lock_guard<std::mutex> lock(active->mutex);
  *event = handleOf<EventHandle>(active->eventCount++);
  return 0;
}

Result cuEventDestroy(EventHandle) { return 0; }

Result cuEventRecord(EventHandle event, StreamHandle stream) {
  {
    std::lock_guard<std::mutex> lock(active->mutex);
    active->eventTimes[numberOf(event)] = active->now();
  }
  return note("cuEventRecord", numberOf(stream), numberOf(event));
}

Result cuEventSynchronize(EventHandle event) {
  return note("cuEventSynchronize", -1, numberOf(event));
}

Result cuEventElapsedTime(float *time, EventHandle start, EventHandle end) {
  *time = static_cast<float>(active->eventTimes[numberOf(end)] -
                             active->eventTimes[numberOf(start)]);
  return 0;
}

//===----------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------===//

/// Writes what cannot be loaded to the caller's log.
static void writeLog(const std::string &text, unsigned count,
                     const int *options, void **values) {
  for (unsigned i = 0; i + 1 < count; ++i)
    if (options[i] == jitErrorLogBuffer &&
        options[i + 1] == jitErrorLogBufferSizeBytes)
      std::strncpy(static_cast<char *>(values[i]), text.c_str(),
                   reinterpret_cast<size_t>(values[i + 1]));
}

Result cuModuleLoadDataEx(ModuleHandle *module, const void *image,
                          unsigned count, int *options, void **values) {
  if (int code = active->enter("cuModuleLoadDataEx")) {
    writeLog("ptxas: no such thing", count, options, values);
    return code;
  }
  auto *text = static_cast<const char *>(image);
  if (active->engine) {
    std::string problem;
    *module = active->engine->load(text, problem);
    if (!*module)
      writeLog(problem, count, options, values);
    return *module ? 0 : invalidValue;
  }
  active->images.emplace_back(text);
  *module = handleOf<ModuleHandle>(static_cast<int>(active->images.size()) - 1);
  return 0;
}

Result cuModuleUnload(ModuleHandle module) {
  if (active->engine)
    active->engine->unload(module);
  return 0;
}

Result cuModuleGetFunction(FunctionHandle *function, ModuleHandle module,
                           const char *name) {
  if (active->engine) {
    *function = active->engine->find(module, name);
    return *function ? 0 : notFound;
  }
  active->functions.emplace_back(name);
  *function =
      handleOf<FunctionHandle>(static_cast<int>(active->functions.size()) - 1);
  return active->kernels.count(name) ? 0 : notFound;
}

Result cuFuncSetAttribute(FunctionHandle function, int attribute, int value) {
  if (active->engine) {
    if (attribute != functionMaxDynamicSharedBytes)
      return invalidValue;
    active->engine->allowSharedBytes(function, value);
    return 0;
  }
  active->attributes[active->functions[numberOf(function)] + " " +
                     std::to_string(attribute)] = value;
  return 0;
}

/// Runs the function that a unit test gave.
static Result launchTestKernel(FunctionHandle function, StreamHandle stream,
                               void **parameters) {
  const std::string &entry = active->functions[numberOf(function)];
  const Kernel &kernel = active->kernels.at(entry);
  Call call;
  call.name = entry;
  call.stream = numberOf(stream);
  // The values are read at once, as the driver does.
  std::vector<void *> values;
  for (size_t i = 0; i < kernel.writes.size(); ++i) {
    values.push_back(*static_cast<void **>(parameters[i]));
    (kernel.writes[i] ? call.writes : call.reads)
        .push_back(rangeOf(values.back(), kernel.bytes));
  }
  active->enqueue(call, [values, body = kernel.body] { body(values.data()); });
  return 0;
}

Result cuLaunchKernel(FunctionHandle function, unsigned gridX, unsigned gridY,
                      unsigned gridZ, unsigned blockX, unsigned blockY,
                      unsigned blockZ, unsigned sharedBytes,
                      StreamHandle stream, void **parameters, void **) {
  if (int code = active->enter("cuLaunchKernel"))
    return code;
  LaunchShape shape{
      {gridX, gridY, gridZ}, {blockX, blockY, blockZ}, sharedBytes};
  for (const unsigned *sizes : {shape.grid, shape.block})
    if (sizes[0] == 0 || sizes[1] == 0 || sizes[2] == 0)
      return invalidValue;
  if (!active->engine)
    return launchTestKernel(function, stream, parameters);
  std::string problem;
  std::function<void()> work =
      active->engine->prepare(function, shape, parameters, problem);
  if (!work) {
    active->fail(invalidValue, problem);
    return invalidValue;
  }
  Call call;
  call.name = "cuLaunchKernel";
  call.stream = numberOf(stream);
  active->enqueue(call, std::move(work));
  return active->failure;
}

} // namespace fake
