//===- Products.cpp - Matrix products by cuBLASLt ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Products.h"

#include <algorithm>
#include <climits>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

/// How many algorithms are timed, and how often each.
static constexpr int mostCandidates = 8;
static constexpr int timedRuns = 5;

/// What cuBLASLt likes a workspace to be aligned to, and the most it asks of
/// operands.
static constexpr uint64_t workspaceAlignment = 256;
static constexpr uint64_t mostAlignment = 256;

Products::Products(const Session &session, const Blas &blas, bool tune)
    : session(session), blas(blas), tune(tune) {
  check(blas.cublasLtCreate(&handle), "cublasLtCreate", "the start");
}

Products::~Products() {
  for (auto &[key, plan] : plans) {
    for (BlasLayout layout : {plan.lhs, plan.rhs, plan.result})
      blas.cublasLtMatrixLayoutDestroy(layout);
    blas.cublasLtMatmulDescDestroy(plan.product);
  }
  blas.cublasLtDestroy(handle);
}

void Products::check(int status, const char *call, const char *name) const {
  if (status != success)
    fail(session.ctx, "%s failed for %s: %s", call, name,
         blas.cublasLtGetStatusName(status));
}

static int libraryType(int32_t dtype) {
  switch (dtype) {
  case DS_RT_F64:
    return typeF64;
  case DS_RT_F32:
    return typeF32;
  case DS_RT_BF16:
    return typeBF16;
  case DS_RT_F16:
    return typeF16;
  case DS_RT_F8E4M3:
    return typeF8E4M3;
  default:
    return -1;
  }
}

/// True if the library has a product of these types.
static bool hasTypes(const ds_rt_matmul_desc &desc) {
  bool isShort = desc.dtype == DS_RT_BF16 || desc.dtype == DS_RT_F16;
  if (desc.dtype == DS_RT_F8E4M3)
    return desc.result_dtype == DS_RT_BF16 || desc.result_dtype == DS_RT_F16 ||
           desc.result_dtype == DS_RT_F32;
  return libraryType(desc.dtype) >= 0 &&
         (desc.result_dtype == desc.dtype ||
          (isShort && desc.result_dtype == DS_RT_F32));
}

const void *Products::Call::added() const {
  return epilogue && epilogue->plus ? epilogue->plus : result;
}

double Products::Call::alpha() const {
  return epilogue ? epilogue->form.alpha : 1;
}

double Products::Call::beta() const {
  if (epilogue)
    return epilogue->plus ? epilogue->form.beta : 0;
  return desc.beta ? 1 : 0;
}

uint32_t Products::Call::kind() const {
  if (!epilogue)
    return epilogueDefault;
  uint32_t bits = epilogue->bias ? epilogueBias : 0;
  switch (epilogue->form.activation) {
  case DS_RT_RELU:
    return bits | epilogueRelu;
  case DS_RT_GELU:
    return bits | epilogueGelu | (epilogue->extra ? epilogueAux : 0);
  case DS_RT_GELU_GRADIENT:
    return epilogueGeluGradient | epilogueAux |
           (epilogue->extra ? epilogueBiasGradient : 0);
  default:
    return bits ? bits : epilogueDefault;
  }
}

const void *Products::Call::bias() const {
  uint32_t bits = kind();
  if (bits & epilogueBias)
    return epilogue->bias;
  return bits & epilogueBiasGradient ? epilogue->extra : nullptr;
}

const void *Products::Call::aux() const {
  uint32_t bits = kind();
  if (bits & epilogueGeluGradient)
    return epilogue->preactivation;
  return bits & epilogueAux ? epilogue->extra : nullptr;
}

void Products::set(const Plan &plan, int attribute, const void *value,
                   size_t bytes, const char *name) const {
  check(blas.cublasLtMatmulDescSetAttribute(plan.product, attribute, value,
                                            bytes),
        "cublasLtMatmulDescSetAttribute", name);
}

void Products::place(const Call &call, const Plan &plan) const {
  const void *bias = call.bias(), *aux = call.aux();
  if (call.desc.dtype == DS_RT_F8E4M3) {
    // The library's operands have changed places.
    set(plan, productScaleA, &call.epilogue->rhsScale, sizeof(void *),
        call.name);
    set(plan, productScaleB, &call.epilogue->lhsScale, sizeof(void *),
        call.name);
  }
  if (bias)
    set(plan, productBias, &bias, sizeof(bias), call.name);
  if (aux)
    set(plan, productAux, &aux, sizeof(aux), call.name);
}

BlasLayout Products::createLayout(int type, int64_t rows, int64_t columns,
                                  int64_t batch, int64_t stride,
                                  const char *name) const {
  BlasLayout layout = nullptr;
  check(blas.cublasLtMatrixLayoutCreate(&layout, type, rows, columns, rows),
        "cublasLtMatrixLayoutCreate", name);
  int32_t count = static_cast<int32_t>(batch);
  check(blas.cublasLtMatrixLayoutSetAttribute(layout, layoutBatchCount, &count,
                                              sizeof(count)),
        "cublasLtMatrixLayoutSetAttribute", name);
  check(blas.cublasLtMatrixLayoutSetAttribute(layout, layoutBatchStride,
                                              &stride, sizeof(stride)),
        "cublasLtMatrixLayoutSetAttribute", name);
  return layout;
}

/// Makes the descriptors of c' = b' a'. A row-major matrix of r rows and c
/// columns is one of c rows and r columns stored by columns.
void Products::describe(const Call &call, Plan &plan) const {
  const ds_rt_matmul_desc &desc = call.desc;
  int type = libraryType(desc.dtype);
  bool isDouble = desc.dtype == DS_RT_F64;
  int compute = isDouble ? computeF64 : computeF32;
  if (desc.dtype == DS_RT_F32 && desc.precision == DS_RT_TF32)
    compute = computeTF32;
  check(blas.cublasLtMatmulDescCreate(&plan.product, compute,
                                      isDouble ? typeF64 : typeF32),
        "cublasLtMatmulDescCreate", call.name);
  int32_t first = desc.trans_rhs ? operationTranspose : operationNone;
  int32_t second = desc.trans_lhs ? operationTranspose : operationNone;
  set(plan, productTransposeA, &first, sizeof(first), call.name);
  set(plan, productTransposeB, &second, sizeof(second), call.name);
  if (uint32_t kind = call.kind(); kind != epilogueDefault)
    set(plan, productEpilogue, &kind, sizeof(kind), call.name);
  if (call.aux())
    set(plan, productAuxDistance, &desc.n, sizeof(desc.n), call.name);
  plan.rhs = createLayout(type, desc.trans_rhs ? desc.k : desc.n,
                          desc.trans_rhs ? desc.n : desc.k, desc.batch,
                          desc.rhs_stride, call.name);
  plan.lhs = createLayout(type, desc.trans_lhs ? desc.m : desc.k,
                          desc.trans_lhs ? desc.k : desc.m, desc.batch,
                          desc.lhs_stride, call.name);
  plan.result = createLayout(libraryType(desc.result_dtype), desc.n, desc.m,
                             desc.batch, desc.m * desc.n, call.name);
}

void Products::run(const Call &call, const Plan &plan,
                   const BlasAlgorithm &algorithm) const {
  // The scale has the type of the sums.
  double wideAlpha = call.alpha(), wideBeta = call.beta();
  auto alpha = static_cast<float>(wideAlpha);
  auto beta = static_cast<float>(wideBeta);
  bool isDouble = call.desc.dtype == DS_RT_F64;
  const void *alphaPointer = &alpha, *betaPointer = &beta;
  if (isDouble) {
    alphaPointer = &wideAlpha;
    betaPointer = &wideBeta;
  }
  check(blas.cublasLtMatmul(handle, plan.product, alphaPointer, call.rhs,
                            plan.rhs, call.lhs, plan.lhs, betaPointer,
                            call.added(), plan.result, call.result, plan.result,
                            &algorithm, call.workspace, call.workspaceBytes,
                            session.stream()),
        "cublasLtMatmul", call.name);
}

/// What the library recommends, best first, within the planned workspace.
std::vector<BlasCandidate> Products::candidates(const Call &call,
                                                const Plan &plan,
                                                uint32_t alignment) const {
  BlasPreference preference = nullptr;
  check(blas.cublasLtMatmulPreferenceCreate(&preference),
        "cublasLtMatmulPreferenceCreate", call.name);
  check(blas.cublasLtMatmulPreferenceSetAttribute(
            preference, preferenceWorkspaceBytes, &call.workspaceBytes,
            sizeof(call.workspaceBytes)),
        "cublasLtMatmulPreferenceSetAttribute", call.name);
  for (int attribute : {preferenceAlignmentA, preferenceAlignmentB,
                        preferenceAlignmentC, preferenceAlignmentD})
    check(blas.cublasLtMatmulPreferenceSetAttribute(
              preference, attribute, &alignment, sizeof(alignment)),
          "cublasLtMatmulPreferenceSetAttribute", call.name);
  std::vector<BlasCandidate> found(tune ? mostCandidates : 1);
  int count = 0;
  int status = blas.cublasLtMatmulAlgoGetHeuristic(
      handle, plan.product, plan.rhs, plan.lhs, plan.result, plan.result,
      preference, static_cast<int>(found.size()), found.data(), &count);
  blas.cublasLtMatmulPreferenceDestroy(preference);
  if (status != blasNotSupported || !call.epilogue)
    check(status, "cublasLtMatmulAlgoGetHeuristic", call.name);
  found.resize(count);
  found.erase(std::remove_if(found.begin(), found.end(),
                             [](const BlasCandidate &candidate) {
                               return candidate.state != success;
                             }),
              found.end());
  if (found.empty())
    fail(session.ctx,
         "cuBLASLt has no algorithm for %s with %zu bytes of "
         "workspace%s",
         call.name, call.workspaceBytes,
         call.desc.dtype == DS_RT_F8E4M3
             ? "; it is of F8E4M3, which needs a GPU of sm_89 or later"
         : call.epilogue ? "; it has an epilogue, compile with epilogues=false"
                         : "");
  return found;
}

BlasAlgorithm
Products::fastest(const Call &call, const Plan &plan,
                  const std::vector<BlasCandidate> &candidates) const {
  if (candidates.size() == 1)
    return candidates.front().algorithm;
  const Driver &driver = session.driver;
  // Runs that add to the result would change it, so it is kept on the host.
  bool adds = call.beta() != 0 && call.added() == call.result;
  int64_t bytes = call.desc.batch * call.desc.m * call.desc.n *
                  ds_rt_dtype_size(call.desc.result_dtype);
  PinnedBuffer before(session, adds ? bytes : 0, call.name);
  if (adds)
    session.check(driver.cuMemcpyDtoHAsync(before.data(), address(call.result),
                                           bytes, session.stream()),
                  "cuMemcpyDtoHAsync", call.name);
  EventHandle start = nullptr, end = nullptr;
  for (EventHandle *event : {&start, &end})
    session.check(driver.cuEventCreate(event, eventDefault), "cuEventCreate",
                  call.name);
  const BlasCandidate *best = nullptr;
  float bestTime = 0;
  for (const BlasCandidate &candidate : candidates) {
    run(call, plan, candidate.algorithm); // to warm up
    session.check(driver.cuEventRecord(start, session.stream()),
                  "cuEventRecord", call.name);
    for (int i = 0; i < timedRuns; ++i)
      run(call, plan, candidate.algorithm);
    session.check(driver.cuEventRecord(end, session.stream()), "cuEventRecord",
                  call.name);
    session.check(driver.cuEventSynchronize(end), "cuEventSynchronize",
                  call.name);
    float time = 0;
    session.check(driver.cuEventElapsedTime(&time, start, end),
                  "cuEventElapsedTime", call.name);
    if (!best || time < bestTime) {
      best = &candidate;
      bestTime = time;
    }
  }
  driver.cuEventDestroy(start);
  driver.cuEventDestroy(end);
  if (adds) {
    session.check(driver.cuMemcpyHtoDAsync(address(call.result), before.data(),
                                           bytes, session.stream()),
                  "cuMemcpyHtoDAsync", call.name);
    session.synchronize(call.name);
  }
  return best->algorithm;
}

const Products::Plan &Products::plan(const Call &call) {
  // The largest power of two that divides all addresses.
  uint64_t places = address(call.lhs) | address(call.rhs) |
                    address(call.result) | address(call.added()) |
                    address(call.bias()) | address(call.aux()) | mostAlignment;
  auto alignment = static_cast<uint32_t>(places & -places);
  const ds_rt_matmul_desc &desc = call.desc;
  Key key(desc.batch, desc.m, desc.n, desc.k, desc.lhs_stride, desc.rhs_stride,
          desc.trans_lhs, desc.trans_rhs, desc.dtype, desc.result_dtype,
          call.beta() != 0, call.kind(), desc.precision, call.workspaceBytes,
          alignment);
  auto [entry, isNew] = plans.try_emplace(key);
  if (isNew)
    describe(call, entry->second);
  place(call, entry->second);
  if (isNew) {
    entry->second.algorithm = fastest(
        call, entry->second, candidates(call, entry->second, alignment));
  }
  return entry->second;
}

void Products::multiply(const ds_rt_matmul_desc &desc, const Epilogue *epilogue,
                        const void *lhs, const void *rhs, void *result,
                        void *scratch, const char *name) {
  if (!hasTypes(desc))
    fail(session.ctx,
         "%s: a matrix product of element type %d with a result of type %d "
         "does not exist on GPUs",
         name, desc.dtype, desc.result_dtype);
  if (desc.batch > INT_MAX)
    fail(session.ctx, "%s has more than %d products", name, INT_MAX);
  if (desc.dtype == DS_RT_F8E4M3 &&
      (!epilogue || !epilogue->lhsScale || !epilogue->rhsScale))
    fail(session.ctx, "%s is of F8E4M3, but has no scales", name);
  if (epilogue && (desc.k <= 0 || desc.beta))
    fail(session.ctx, "%s has an epilogue, but %s", name,
         desc.beta ? "is added to the result" : "nothing to sum up");
  if (desc.k <= 0) {
    int64_t bytes =
        desc.batch * desc.m * desc.n * ds_rt_dtype_size(desc.result_dtype);
    if (!desc.beta)
      session.check(session.driver.cuMemsetD8Async(address(result), 0, bytes,
                                                   session.stream()),
                    "cuMemsetD8Async", name);
    return;
  }
  Call call{desc, epilogue, lhs, rhs, result, nullptr, 0, name};
  if (scratch && desc.scratch_bytes > 0) {
    uint64_t skipped = -address(scratch) % workspaceAlignment;
    if (static_cast<uint64_t>(desc.scratch_bytes) > skipped) {
      call.workspace = static_cast<char *>(scratch) + skipped;
      call.workspaceBytes = desc.scratch_bytes - skipped;
    }
  }
  std::lock_guard<std::mutex> lock(mutex);
  const Plan &chosen = plan(call);
  run(call, chosen, chosen.algorithm);
}
