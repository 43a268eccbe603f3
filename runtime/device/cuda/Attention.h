//===- Attention.h - Attention by cuDNN --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Plans are made when the compiler asks for their scratch memory, or at their
// first use, and kept by descriptor.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_ATTENTION_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_ATTENTION_H

#include "device/cuda/AttentionPlan.h"
#include "device/cuda/Session.h"

#include <map>
#include <mutex>

namespace deepstep::rt::cuda {

class Attention {
public:
  /// The library is looked for when it is needed, if `dnn` is null.
  Attention(const Session &session, const Dnn *dnn)
      : session(session), dnn(dnn) {}
  ~Attention();
  Attention(const Attention &) = delete;
  Attention &operator=(const Attention &) = delete;

  /// Scratch bytes, or -1 and why this GPU has no such call.
  int64_t measure(const ds_rt_attention_desc &desc, std::string &why);

  void run(const ds_rt_attention_desc &desc, void *const *tensors,
           void *logsumexp, void *scratch, const char *name);

private:
  bool start(std::string &why);
  /// Null, and `why` set, if there is none in `mostScratch` bytes.
  const AttentionPlan *plan(ds_rt_attention_desc desc, int64_t mostScratch,
                            std::string &why);

  const Session &session;
  const Dnn *dnn;
  DnnHandle handle = nullptr;
  std::map<std::string, std::unique_ptr<AttentionPlan>> plans;
  std::mutex mutex;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_ATTENTION_H
