//===- FakeCuda.h - A GPU made of host memory --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Stands in for the driver, cuBLASLt and cuDNN: records every call, and does
// what it asks for at once, on host memory. While a stream is captured calls
// are kept and done when the graph is launched; what cannot be captured fails
// as it does on a GPU.
//
// What kernels do, unit tests say themselves; the emulator has an Engine that
// runs their code. With one, addresses are checked too.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_FAKECUDA_H
#define DEEPSTEP_TEST_EMULATOR_FAKECUDA_H

#include "Engine.h"
#include "device/cuda/Blas.h"
#include "device/cuda/Dnn.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace fake {

// What the driver's errors are called in cuda.h, with CUDA_ERROR_.
constexpr int invalidValue = 1, notFound = 500, illegalAddress = 700,
              misalignedAddress = 716, launchFailed = 719,
              notPermitted = 900, // STREAM_CAPTURE_UNSUPPORTED
    unjoined = 904;               // STREAM_CAPTURE_UNJOINED

/// Bytes that a call reads or writes.
struct Range {
  uintptr_t begin, end;
};

struct Call {
  std::string name;            // a kernel's own for launches
  int stream = -1, event = -1; // by number, from 0; -1: none
  std::vector<Range> reads, writes;
  std::thread::id thread;

  /// "cuEventRecord e1 s0".
  std::string text() const;
};

/// What cublasLtMatmul was given.
struct Layout {
  int type = 0;
  uint64_t rows = 0, columns = 0;
  int64_t distance = 0, stride = 0;
  int32_t batch = 1;
};
struct Product {
  int compute = 0, scale = 0;
  int32_t transposeA = 0, transposeB = 0;
  uint32_t epilogue = 1; // CUBLASLT_EPILOGUE_DEFAULT
  void *bias = nullptr, *aux = nullptr;
  const float *scaleA = nullptr, *scaleB = nullptr;
  int64_t auxDistance = 0;
};
struct Multiplication {
  Product product;
  Layout a, b, d; // C has the layout of D
  const void *aData, *bData, *cData;
  void *dData, *workspace;
  size_t workspaceBytes;
  uint64_t algorithm;
};
/// What an algorithm was chosen by.
struct Heuristic {
  int requested = 0;
  size_t workspaceBytes = 0;
  uint32_t alignment[4] = {};
};

/// What a kernel does to its parameters, all of `bytes` bytes.
struct Kernel {
  std::function<void(void *const *)> body;
  std::vector<bool> writes; // by parameter; others are read
  int64_t bytes;
};

class Cuda {
public:
  Cuda();
  ~Cuda();

  /// Only what a list of names asks for, as text.
  std::vector<std::string> textsOf(const std::vector<std::string> &names) const;
  std::vector<std::string> texts() const;

  // What the GPU is like.
  int deviceCount = 1, chip = 90;
  std::string name = "Fake GPU";
  std::unique_ptr<Engine> engine;
  std::map<std::string, int> failures; // error codes by call
  std::map<std::string, Kernel> kernels;
  /// Milliseconds between any two events that follow each other.
  std::map<uint64_t, float> algorithmTimes;

  // What happened. Of a long job nothing is kept.
  bool keepsRecord = true;
  std::vector<Call> calls;
  std::vector<Multiplication> multiplications;
  std::vector<Heuristic> heuristics;
  std::vector<std::string> images; // that were loaded
  std::map<std::string, int> attributes;
  int chosenDevice = -1;
  size_t allocated = 0;
  std::map<uintptr_t, size_t> allocations; // bytes by address
  int graphLaunches = 0;

  // For the tables' functions.
  int enter(const char *name);
  void enqueue(Call call, std::function<void()> work);
  /// From here on all calls fail, as they do after a kernel has.
  void fail(int code, const std::string &text);
  /// The error of a failure or of an address that is not the device's.
  int check(const std::vector<Range> &ranges);
  /// Whether all of it is in one allocation.
  bool owns(Range range) const;

  std::mutex mutex;
  int streamCount = 0, eventCount = 0, current = 0;
  bool capturing = false;
  int captureStream = -1;
  size_t captureStart = 0;
  std::vector<std::function<void()>> recorded;
  std::vector<std::vector<std::function<void()>>> graphs;
  std::vector<std::string> functions;
  std::map<int, double> eventTimes; // in milliseconds
  /// Pieces of work so far; with an engine, whose work takes time, the host's
  /// milliseconds.
  double now() const;
  double clock = 0;
  int failure = 0;
  std::string failureText = "no luck";
};

/// The one that the tables' functions belong to.
extern Cuda *active;

/// All functions of each.
const deepstep::rt::cuda::Driver *driverTable();
const deepstep::rt::cuda::Blas *blasTable();
const deepstep::rt::cuda::Dnn *dnnTable();

} // namespace fake

#endif // DEEPSTEP_TEST_EMULATOR_FAKECUDA_H
