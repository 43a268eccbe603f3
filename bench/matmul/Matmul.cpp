//===- Matmul.cpp - Our products against those of libraries -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Times the f32 matrix products of one training step of bench/run.py's GPT in
// DeepStep, oneDNN and OpenBLAS, taking turns, and prints GFLOP/s of each shape
// and of the whole step. On one thread each, as DeepStep's runtime calls its
// own: it cuts products itself. Usage: matmul [SECONDS-PER-SHAPE]
//
//===----------------------------------------------------------------------===//

#include "device/cpu/Gemm.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <dnnl.h>
#include <functional>
#include <random>
#include <vector>

namespace {

/// C[m,n] = op(A) op(B), row-major, `count` times in a step.
struct Shape {
  const char *name;
  bool transA, transB;
  int m, n, k, count;

  double flops() const { return 2.0 * m * n * k; }
};

/// 8 samples of 256 positions, width 512, 8 heads, 6 layers, 8192 symbols: the
/// product itself, then the gradients of its left and its right side.
const Shape shapes[] = {
    {"qkv", false, false, 2048, 1536, 512, 6},
    {"qkv dx", false, true, 2048, 512, 1536, 6},
    {"qkv dw", true, false, 512, 1536, 2048, 6},
    {"projection", false, false, 2048, 512, 512, 6},
    {"projection dx", false, true, 2048, 512, 512, 6},
    {"projection dw", true, false, 512, 512, 2048, 6},
    {"expand", false, false, 2048, 2048, 512, 6},
    {"expand dx", false, true, 2048, 512, 2048, 6},
    {"expand dw", true, false, 512, 2048, 2048, 6},
    {"contract", false, false, 2048, 512, 2048, 6},
    {"contract dx", false, true, 2048, 2048, 512, 6},
    {"contract dw", true, false, 2048, 512, 2048, 6},
    {"head", false, false, 2048, 8192, 512, 1},
    {"head dx", false, true, 2048, 512, 8192, 1},
    {"head dw", true, false, 512, 8192, 2048, 1},
    {"scores", false, true, 256, 256, 64, 384},
    {"scores d", false, false, 256, 64, 256, 768},
    {"values", false, false, 256, 64, 256, 384},
    {"values da", false, true, 256, 256, 64, 384},
    {"values dv", true, false, 256, 64, 256, 384},
};

using Product =
    std::function<void(const Shape &, const float *, const float *, float *)>;

/// Declared as in cblas.h, so that only the library is needed.
using CblasSgemm = void (*)(int, int, int, int, int, int, float, const float *,
                            int, const float *, int, float, float *, int);

template <typename Function> Function symbol(void *library, const char *name) {
  void *address = dlsym(library, name);
  if (!address) {
    std::fprintf(stderr, "matmul: no %s: %s\n", name, dlerror());
    std::exit(1);
  }
  return reinterpret_cast<Function>(address);
}

Product own() {
  return [](const Shape &s, const float *a, const float *b, float *c) {
    using namespace deepstep::rt;
    static std::vector<char> scratch;
    scratch.resize(gemmScratchBytes(s.m, s.n, s.k, sizeof(float)));
    gemm(GemmArguments<float>{s.transA, s.transB, s.m, s.n, s.k, a,
                              s.transA ? s.m : s.k, b, s.transB ? s.k : s.n,
                              /*beta=*/false, c, s.n},
         scratch.data());
  };
}

Product oneDnn() {
  symbol<void (*)(int)>(RTLD_DEFAULT, "omp_set_num_threads")(1);
  return [](const Shape &s, const float *a, const float *b, float *c) {
    dnnl_sgemm(s.transA ? 'T' : 'N', s.transB ? 'T' : 'N', s.m, s.n, s.k, 1.0f,
               a, s.transA ? s.m : s.k, b, s.transB ? s.k : s.n, 0.0f, c, s.n);
  };
}

Product openBlas() {
  void *library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    std::fprintf(stderr, "matmul: install libopenblas0-pthread: %s\n",
                 dlerror());
    std::exit(1);
  }
  symbol<void (*)(int)>(library, "openblas_set_num_threads")(1);
  auto sgemm = symbol<CblasSgemm>(library, "cblas_sgemm");
  return [sgemm](const Shape &s, const float *a, const float *b, float *c) {
    constexpr int rowMajor = 101, plain = 111, transposed = 112;
    sgemm(rowMajor, s.transA ? transposed : plain,
          s.transB ? transposed : plain, s.m, s.n, s.k, 1.0f, a,
          s.transA ? s.m : s.k, b, s.transB ? s.k : s.n, 0.0f, c, s.n);
  };
}

double secondsOf(const std::function<void()> &work) {
  auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
      .count();
}

} // namespace

int main(int argc, char **argv) {
  double limit = argc > 1 ? std::atof(argv[1]) : 0.5;
  constexpr int contestants = 3;
  const Product products[contestants] = {own(), oneDnn(), openBlas()};

  std::vector<float> a(8192 * 2048), b(8192 * 2048), c(8192 * 2048);
  std::minstd_rand random;
  for (std::vector<float> *values : {&a, &b})
    for (float &value : *values)
      value = std::uniform_real_distribution<float>(-1, 1)(random);

  std::printf("GFLOP/s, f32, one thread, median of calls that take turns\n");
  std::printf("| product | m x n x k | DeepStep | oneDNN | OpenBLAS |\n");
  std::printf("| --- | --- | ---: | ---: | ---: |\n");
  double flops = 0, seconds[contestants] = {};
  for (const Shape &shape : shapes) {
    std::vector<double> times[contestants];
    for (double spent = 0; spent < limit || times[0].size() < 5;)
      for (int i = 0; i < contestants; ++i) {
        times[i].push_back(secondsOf(
            [&] { products[i](shape, a.data(), b.data(), c.data()); }));
        spent += times[i].back();
      }
    double median[contestants];
    for (int i = 0; i < contestants; ++i) {
      auto middle = times[i].begin() + times[i].size() / 2;
      std::nth_element(times[i].begin(), middle, times[i].end());
      median[i] = *middle;
      seconds[i] += median[i] * shape.count;
    }
    flops += shape.flops() * shape.count;
    std::printf("| %s | %d x %d x %d | %.0f | %.0f | %.0f |\n", shape.name,
                shape.m, shape.n, shape.k, shape.flops() / median[0] * 1e-9,
                shape.flops() / median[1] * 1e-9,
                shape.flops() / median[2] * 1e-9);
  }
  std::printf("| whole step | | %.0f | %.0f | %.0f |\n",
              flops / seconds[0] * 1e-9, flops / seconds[1] * 1e-9,
              flops / seconds[2] * 1e-9);
  return 0;
}
