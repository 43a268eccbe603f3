//===- FakeCuda.cpp - A GPU made of host memory ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"

#include "Races.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <set>

using namespace deepstep::rt::cuda;

namespace fake {

Cuda *active = nullptr;

// In FakeLibraries.cpp.
const Blas *blasTable();
const Nccl *ncclTable();

namespace {

constexpr int notPermitted = 900;   // CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED
constexpr int unjoined = 904;       // CUDA_ERROR_STREAM_CAPTURE_UNJOINED
constexpr int illegalAddress = 700; // CUDA_ERROR_ILLEGAL_ADDRESS

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

Result copy(const char *name, void *dst, const void *src, size_t bytes,
            StreamHandle stream) {
  if (int code = active->enter(name))
    return code;
  Call call;
  call.name = name;
  call.stream = numberOf(stream);
  call.reads = {rangeOf(src, bytes)};
  call.writes = {rangeOf(dst, bytes)};
  active->enqueue(call, [=] { std::memcpy(dst, src, bytes); });
  return 0;
}

Result copyRows(const Copy2D *copy, StreamHandle stream) {
  if (int code = active->enter("cuMemcpy2DAsync"))
    return code;
  Copy2D c = *copy;
  if (c.widthInBytes > c.srcPitch || c.widthInBytes > c.dstPitch ||
      c.srcMemoryType != memoryTypeDevice ||
      c.dstMemoryType != memoryTypeDevice)
    return 1;
  Call call;
  call.name = "cuMemcpy2DAsync";
  call.stream = numberOf(stream);
  for (size_t i = 0; i < c.height; ++i) {
    call.reads.push_back(rangeOf(c.srcDevice + i * c.srcPitch, c.widthInBytes));
    call.writes.push_back(
        rangeOf(c.dstDevice + i * c.dstPitch, c.widthInBytes));
  }
  active->enqueue(call, [c] {
    for (size_t i = 0; i < c.height; ++i)
      std::memcpy(host(c.dstDevice + i * c.dstPitch),
                  host(c.srcDevice + i * c.srcPitch), c.widthInBytes);
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
  active->enqueue(call, [=] {
    for (size_t i = 0; i < rows; ++i)
      std::memset(host(dst + i * pitch), value, width);
  });
  return 0;
}

Result launch(FunctionHandle function, unsigned blocks, unsigned, unsigned,
              unsigned threads, unsigned, unsigned, unsigned,
              StreamHandle stream, void **parameters, void **) {
  if (int code = active->enter("cuLaunchKernel"))
    return code;
  const std::string &entry = active->functions[numberOf(function)];
  const Kernel &kernel = active->kernels.at(entry);
  if (blocks == 0 || threads == 0)
    return 1;
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

Result endCapture(StreamHandle stream, GraphHandle *graph) {
  if (int code = active->enter("cuStreamEndCapture"))
    return code;
  std::lock_guard<std::mutex> lock(active->mutex);
  active->capturing = false;
  if (numberOf(stream) != active->captureStream)
    return 1;
  std::vector<Call> captured(active->calls.begin() +
                                 static_cast<int64_t>(active->captureStart),
                             active->calls.end());
  active->graphs.push_back(std::move(active->recorded));
  active->recorded.clear();
  *graph = handleOf<GraphHandle>(static_cast<int>(active->graphs.size()) - 1);
  return allJoin(captured, active->captureStream) ? 0 : unjoined;
}

Result launchGraph(GraphExecHandle graph, StreamHandle stream) {
  if (int code = note("cuGraphLaunch", numberOf(stream), -1))
    return code;
  ++active->graphLaunches;
  for (const std::function<void()> &work : active->graphs[numberOf(graph)])
    work();
  return 0;
}

Result loadModule(ModuleHandle *module, const void *image, unsigned count,
                  int *, void **values) {
  if (int code = active->enter("cuModuleLoadDataEx")) {
    if (count > 0)
      std::strcpy(static_cast<char *>(values[0]), "ptxas: no such thing");
    return code;
  }
  active->images.emplace_back(static_cast<const char *>(image));
  *module = handleOf<ModuleHandle>(static_cast<int>(active->images.size()) - 1);
  return 0;
}

const Driver *driverTable() {
  static Driver t;
  t.cuInit = [](unsigned) { return active->enter("cuInit"); };
  t.cuGetErrorName = [](Result code, const char **text) {
    *text = code == illegalAddress ? "CUDA_ERROR_ILLEGAL_ADDRESS"
            : code == notPermitted ? "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"
            : code == unjoined     ? "CUDA_ERROR_STREAM_CAPTURE_UNJOINED"
                                   : "CUDA_ERROR_INVALID_VALUE";
    return 0;
  };
  t.cuGetErrorString = [](Result, const char **text) {
    *text = "no luck";
    return 0;
  };
  t.cuDeviceGetCount = [](int *count) {
    *count = active->deviceCount;
    return active->enter("cuDeviceGetCount");
  };
  t.cuDeviceGet = [](DeviceId *device, int ordinal) {
    *device = active->chosenDevice = ordinal;
    return ordinal < active->deviceCount ? 0 : 1;
  };
  t.cuDeviceGetName = [](char *name, int length, DeviceId) {
    std::strncpy(name, "Fake GPU", length);
    return 0;
  };
  t.cuDeviceGetUuid = [](Uuid *uuid, DeviceId device) {
    std::memset(uuid->bytes, device + 1, sizeof(uuid->bytes));
    return 0;
  };
  t.cuDeviceGetAttribute = [](int *value, int attribute, DeviceId) {
    *value =
        attribute == attributeMajor ? active->chip / 10 : active->chip % 10;
    return 0;
  };
  t.cuDevicePrimaryCtxRetain = [](ContextHandle *context, DeviceId) {
    *context = handleOf<ContextHandle>(0);
    return 0;
  };
  t.cuDevicePrimaryCtxRelease = [](DeviceId) { return 0; };
  t.cuCtxSetCurrent = [](ContextHandle) { return 0; };
  t.cuMemGetInfo = [](size_t *free, size_t *total) {
    // Memory is given in pieces of 2 MiB.
    size_t piece = size_t(2) << 20;
    *total = size_t(1) << 40;
    *free = *total - (active->allocated + piece - 1) / piece * piece;
    return 0;
  };
  t.cuMemAlloc = [](DevicePointer *pointer, size_t bytes) {
    if (int code = active->enter("cuMemAlloc"))
      return code;
    void *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    std::memset(memory, 0x5a, bytes);
    *pointer = reinterpret_cast<DevicePointer>(memory);
    active->allocated += bytes;
    return 0;
  };
  t.cuMemFree = [](DevicePointer pointer) {
    std::free(host(pointer));
    return 0;
  };
  t.cuMemHostAlloc = [](void **pointer, size_t bytes, unsigned) {
    *pointer = std::malloc(bytes);
    return active->enter("cuMemHostAlloc");
  };
  t.cuMemFreeHost = [](void *pointer) {
    std::free(pointer);
    return 0;
  };
  t.cuMemcpyHtoDAsync = [](DevicePointer dst, const void *src, size_t bytes,
                           StreamHandle stream) {
    return copy("cuMemcpyHtoDAsync", host(dst), src, bytes, stream);
  };
  t.cuMemcpyDtoHAsync = [](void *dst, DevicePointer src, size_t bytes,
                           StreamHandle stream) {
    return copy("cuMemcpyDtoHAsync", dst, host(src), bytes, stream);
  };
  t.cuMemcpyDtoDAsync = [](DevicePointer dst, DevicePointer src, size_t bytes,
                           StreamHandle stream) {
    return copy("cuMemcpyDtoDAsync", host(dst), host(src), bytes, stream);
  };
  t.cuMemcpy2DAsync = copyRows;
  t.cuMemsetD8Async = [](DevicePointer dst, unsigned char value, size_t bytes,
                         StreamHandle stream) {
    return fillRows("cuMemsetD8Async", dst, bytes, value, bytes, 1, stream);
  };
  t.cuMemsetD2D8Async = [](DevicePointer dst, size_t pitch, unsigned char value,
                           size_t width, size_t rows, StreamHandle stream) {
    return fillRows("cuMemsetD2D8Async", dst, pitch, value, width, rows,
                    stream);
  };
  t.cuStreamCreate = [](StreamHandle *stream, unsigned flags) {
    *stream = handleOf<StreamHandle>(active->streamCount++);
    return flags == streamNonBlocking ? 0 : 1;
  };
  t.cuStreamDestroy = [](StreamHandle) { return 0; };
  t.cuStreamSynchronize = [](StreamHandle stream) {
    return note("cuStreamSynchronize", numberOf(stream), -1);
  };
  t.cuStreamWaitEvent = [](StreamHandle stream, EventHandle event, unsigned) {
    return note("cuStreamWaitEvent", numberOf(stream), numberOf(event));
  };
  t.cuStreamBeginCapture = [](StreamHandle stream, int) {
    if (int code = note("cuStreamBeginCapture", numberOf(stream), -1))
      return code;
    active->capturing = true;
    active->captureStream = numberOf(stream);
    active->captureStart = active->calls.size();
    return 0;
  };
  t.cuStreamEndCapture = endCapture;
  t.cuGraphInstantiate = [](GraphExecHandle *exec, GraphHandle graph,
                            unsigned long long) {
    *exec = handleOf<GraphExecHandle>(numberOf(graph));
    return active->enter("cuGraphInstantiate");
  };
  t.cuGraphLaunch = launchGraph;
  t.cuGraphDestroy = [](GraphHandle) { return 0; };
  t.cuGraphExecDestroy = [](GraphExecHandle) { return 0; };
  t.cuEventCreate = [](EventHandle *event, unsigned) {
    std::lock_guard<std::mutex> lock(active->mutex);
    *event = handleOf<EventHandle>(active->eventCount++);
    return 0;
  };
  t.cuEventDestroy = [](EventHandle) { return 0; };
  t.cuEventRecord = [](EventHandle event, StreamHandle stream) {
    {
      std::lock_guard<std::mutex> lock(active->mutex);
      active->eventTimes[numberOf(event)] = active->clock;
    }
    return note("cuEventRecord", numberOf(stream), numberOf(event));
  };
  t.cuEventSynchronize = [](EventHandle event) {
    return note("cuEventSynchronize", -1, numberOf(event));
  };
  t.cuEventElapsedTime = [](float *time, EventHandle start, EventHandle end) {
    *time = static_cast<float>(active->eventTimes[numberOf(end)] -
                               active->eventTimes[numberOf(start)]);
    return 0;
  };
  t.cuModuleLoadDataEx = loadModule;
  t.cuModuleUnload = [](ModuleHandle) { return 0; };
  t.cuModuleGetFunction = [](FunctionHandle *function, ModuleHandle,
                             const char *name) {
    active->functions.emplace_back(name);
    *function = handleOf<FunctionHandle>(
        static_cast<int>(active->functions.size()) - 1);
    return active->kernels.count(name) ? 0 : 500;
  };
  t.cuFuncSetAttribute = [](FunctionHandle function, int attribute, int value) {
    active->attributes[active->functions[numberOf(function)] + " " +
                       std::to_string(attribute)] = value;
    return 0;
  };
  t.cuLaunchKernel = launch;
  return &t;
}

} // namespace

std::string Call::text() const {
  return name + (event >= 0 ? " e" + std::to_string(event) : "") +
         (stream >= 0 ? " s" + std::to_string(stream) : "");
}

Cuda::Cuda() {
  active = this;
  tables.driver = driverTable();
  tables.blas = blasTable();
  tables.nccl = ncclTable();
}

Cuda::~Cuda() { active = nullptr; }

int Cuda::enter(const char *name) {
  std::lock_guard<std::mutex> lock(mutex);
  static const std::set<std::string> notInCapture = {
      "cuMemAlloc", "cuMemHostAlloc", "cuStreamSynchronize",
      "cuEventSynchronize", "cuModuleLoadDataEx"};
  auto found = failures.find(name);
  if (found != failures.end())
    return found->second;
  return capturing && notInCapture.count(name) ? notPermitted : 0;
}

void Cuda::enqueue(Call call, std::function<void()> work) {
  std::lock_guard<std::mutex> lock(mutex);
  call.thread = std::this_thread::get_id();
  calls.push_back(std::move(call));
  if (!work)
    return;
  clock += 1;
  if (capturing)
    recorded.push_back(std::move(work));
  else
    work();
}

std::vector<std::string> Cuda::texts() const {
  std::vector<std::string> result;
  for (const Call &call : calls)
    result.push_back(call.text());
  return result;
}

std::vector<std::string>
Cuda::textsOf(const std::vector<std::string> &names) const {
  std::vector<std::string> result;
  for (const Call &call : calls)
    if (std::find(names.begin(), names.end(), call.name) != names.end())
      result.push_back(call.text());
  return result;
}

} // namespace fake
