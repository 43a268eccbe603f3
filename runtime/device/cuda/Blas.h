//===- Blas.h - What we use of cuBLASLt --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// As Driver.h, for cublasLt.h.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_BLAS_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_BLAS_H

#include "device/cuda/Driver.h"

namespace deepstep::rt::cuda {

using BlasHandle = struct BlasObject *;
using BlasProduct = struct BlasProductObject *;       // cublasLtMatmulDesc_t
using BlasLayout = struct BlasLayoutObject *;         // cublasLtMatrixLayout_t
using BlasPreference = struct BlasPreferenceObject *; // ...MatmulPreference_t

// CUBLAS_STATUS_NOT_SUPPORTED
constexpr int blasNotSupported = 15;
// cudaDataType_t
constexpr int typeF32 = 0, typeF64 = 1, typeF16 = 2, typeBF16 = 14,
              typeF8E4M3 = 28;
// cublasComputeType_t
constexpr int computeF32 = 68, computeF64 = 70, computeTF32 = 77;
// cublasOperation_t
constexpr int32_t operationNone = 0, operationTranspose = 1;
// Attributes of products, layouts and preferences.
constexpr int productTransposeA = 3, productTransposeB = 4;
constexpr int productEpilogue = 7, productBias = 8, productAux = 11,
              productAuxDistance = 12;
constexpr int productScaleA = 17, productScaleB = 18;
// cublasLtEpilogue_t: bits, of which the default has none of its own. AUX is
// what GELU gives and its gradient needs beside the result.
constexpr uint32_t epilogueDefault = 1, epilogueRelu = 2, epilogueBias = 4,
                   epilogueBiasGradient = 16, epilogueGelu = 32,
                   epilogueGeluGradient = 64, epilogueAux = 128;
constexpr int layoutBatchCount = 5, layoutBatchStride = 6;
constexpr int preferenceWorkspaceBytes = 1;
constexpr int preferenceAlignmentA = 5, preferenceAlignmentB = 6,
              preferenceAlignmentC = 7, preferenceAlignmentD = 8;

/// cublasLtMatmulAlgo_t.
struct BlasAlgorithm {
  uint64_t data[8];
};

/// cublasLtMatmulHeuristicResult_t.
struct BlasCandidate {
  BlasAlgorithm algorithm;
  size_t workspaceBytes;
  int state;
  float wavesCount;
  int reserved[4];
};

/// The library's functions, under the names of cublasLt.h. They return a
/// cublasStatus_t, but for cublasLtGetStatusName.
struct Blas {
  const char *(*cublasLtGetStatusName)(int);
  int (*cublasLtCreate)(BlasHandle *);
  int (*cublasLtDestroy)(BlasHandle);
  int (*cublasLtMatmulDescCreate)(BlasProduct *, int computeType,
                                  int scaleType);
  int (*cublasLtMatmulDescDestroy)(BlasProduct);
  int (*cublasLtMatmulDescSetAttribute)(BlasProduct, int, const void *, size_t);
  int (*cublasLtMatrixLayoutCreate)(BlasLayout *, int type, uint64_t rows,
                                    uint64_t columns, int64_t distance);
  int (*cublasLtMatrixLayoutDestroy)(BlasLayout);
  int (*cublasLtMatrixLayoutSetAttribute)(BlasLayout, int, const void *,
                                          size_t);
  int (*cublasLtMatmulPreferenceCreate)(BlasPreference *);
  int (*cublasLtMatmulPreferenceDestroy)(BlasPreference);
  int (*cublasLtMatmulPreferenceSetAttribute)(BlasPreference, int, const void *,
                                              size_t);
  int (*cublasLtMatmulAlgoGetHeuristic)(BlasHandle, BlasProduct, BlasLayout a,
                                        BlasLayout b, BlasLayout c,
                                        BlasLayout d, BlasPreference,
                                        int requested, BlasCandidate *,
                                        int *returned);
  int (*cublasLtMatmul)(BlasHandle, BlasProduct, const void *alpha,
                        const void *a, BlasLayout, const void *b, BlasLayout,
                        const void *beta, const void *c, BlasLayout, void *d,
                        BlasLayout, const BlasAlgorithm *, void *workspace,
                        size_t workspaceBytes, StreamHandle);
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_BLAS_H
