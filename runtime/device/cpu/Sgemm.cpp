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
//===----------------------------------------------------------------===//

#include "device/cpu/Gemm.h"

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

const char *deepstep::rt::gemm(const GemmArguments<float> &arguments) {
  useOneOpenMpThread();
  dnnl_status_t status = dnnl_sgemm(
      arguments.transA ? 'T' : 'N', arguments.transB ? 'T' : 'N', arguments.m,
      arguments.n, arguments.k, 1.0f, arguments.a, arguments.lda, arguments.b,
      arguments.ldb, arguments.beta ? 1.0f : 0.0f, arguments.c, arguments.ldc);
  switch (status) {
  case dnnl_success:
    return nullptr;
  case dnnl_out_of_memory:
    return "oneDNN: out of memory";
  case dnnl_invalid_arguments:
    return "oneDNN: invalid arguments";
  default:
    return "oneDNN: failed";
  }
}
