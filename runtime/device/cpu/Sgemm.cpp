//===- Sgemm.cpp - f32 products by oneDNN ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// dnnl_sgemm is row-major. It would start a team of OpenMP threads that spin
// beside our pool, so every thread of ours tells OpenMP to use one thread. The
// setting is per thread in libgomp and libomp. It is looked up at run time:
// oneDNN decides which OpenMP is loaded, and may come without any.
//
// dnnl_sgemm packs blocks of the right operand into memory that it allocates
// and frees in each call: about 0.85 KiB (AVX2) or 1.6 KiB (AVX-512) per column
// of the result, up to 10000 columns. We call it for a bounded number of
// columns, which bounds that memory to some 2 to 3 MiB per thread; the left
// operand is packed once more per call, which costs next to nothing.
//
//===----------------------------------------------------------------===//

#include "device/cpu/Gemm.h"

#include <algorithm>
#include <dlfcn.h>
#include <dnnl.h>

using namespace deepstep::rt;

static void useOneOpenMpThread() {
  thread_local bool done = false;
  if (done)
    return;
  done = true;
  using Setter = void (*)(int);
  static const Setter setter =
      reinterpret_cast<Setter>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
  if (setter)
    setter(1);
}

static constexpr int64_t mostColumns = 2048;

const char *deepstep::rt::gemm(const GemmArguments<float> &g) {
  useOneOpenMpThread();
  for (int64_t j = 0; j < g.n; j += mostColumns) {
    dnnl_status_t status =
        dnnl_sgemm(g.transA ? 'T' : 'N', g.transB ? 'T' : 'N', g.m,
                   std::min(mostColumns, g.n - j), g.k, 1.0f, g.a, g.lda,
                   g.b + (g.transB ? j * g.ldb : j), g.ldb,
                   g.beta ? 1.0f : 0.0f, g.c + j, g.ldc);
    if (status == dnnl_out_of_memory)
      return "oneDNN: out of memory";
    if (status != dnnl_success)
      return "oneDNN: invalid arguments";
  }
  return nullptr;
}
