//===- AttentionPlan.h - Attention as a graph of cuDNN's ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// cuDNN fuses a graph of small operations, products, numbers at each score and
// reductions, that it recognizes as attention; this writes them down and asks
// its heuristic for the engine that runs them. Needs a context of the driver,
// or for plans that are only measured, neither a GPU nor a driver.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_ATTENTIONPLAN_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_ATTENTIONPLAN_H

#include "deepstep/runtime.h"
#include "device/cuda/Dnn.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace deepstep::rt::cuda {

/// The oldest version that is used: 9.10.0 and 9.10.1 compute wrong attention.
constexpr size_t oldestDnn = 91002;

/// cuDNN's descriptors, which live as long as this. The first call that fails
/// is remembered, and all behind it are left out.
class DnnObjects {
public:
  explicit DnnObjects(const Dnn &dnn) : dnn(dnn) {}
  ~DnnObjects();
  DnnObjects(const DnnObjects &) = delete;
  DnnObjects &operator=(const DnnObjects &) = delete;

  const Dnn &dnn;

  bool failed() const { return !text.empty(); }
  const std::string &problem() const { return text; }
  /// Remembers `what` failed with `status`, if it did.
  void check(int status, const char *what);

  DnnDescriptor create(int type, const char *what);
  void set(DnnDescriptor object, int name, int type, int64_t count,
           const void *values, const char *what);
  void setDescriptor(DnnDescriptor object, int name, DnnDescriptor value,
                     const char *what) {
    set(object, name, dnnDescriptorType, 1, &value, what);
  }
  void setNumber(DnnDescriptor object, int name, int type, int value,
                 const char *what) {
    set(object, name, type, 1, &value, what);
  }
  void finalize(DnnDescriptor object, const char *what);

private:
  std::vector<DnnDescriptor> objects;
  std::string text;
};

/// What a plan is for.
struct DnnTarget {
  /// The current GPU's library; null if plans are only measured.
  DnnHandle handle = nullptr;
  /// The GPU to measure for where there is no handle.
  DnnDescriptor properties = nullptr;
  int chip = 0;
};

/// A GPU of the kind that `chip` is, for which plans are made without one; null
/// for other chips, or if the library cannot.
DnnDescriptor createProperties(DnnObjects &objects, int chip);

class AttentionPlan {
public:
  /// The first plan of the heuristic that needs no more than `mostScratch`
  /// bytes, or any if that is negative. Null, and `why` set, if there is none.
  /// One that `onlyMeasures` is found quickly and cannot run.
  static std::unique_ptr<AttentionPlan>
  create(const Dnn &dnn, const DnnTarget &target,
         const ds_rt_attention_desc &desc, int64_t mostScratch,
         bool onlyMeasures, std::string &why);

  int64_t scratchBytes() const { return temporaryBytes + workspaceBytes; }

  /// Enqueues the call on the stream of `handle`. False, and `why` set, if that
  /// fails.
  bool run(DnnHandle handle, void *const *tensors, void *logsumexp,
           void *scratch, std::string &why) const;

private:
  friend class AttentionGraph;

  explicit AttentionPlan(const Dnn &dnn) : objects(dnn) {}

  /// What the library finds at a number: a tensor of the call, its logsumexp, a
  /// number of ours or a place in scratch memory.
  struct Binding {
    int64_t id;
    int tensor = -1; // ds_rt_attention_tensor, or DS_RT_ATTENTION_TENSORS
    const float *number = nullptr;
    int64_t offset = -1;
  };

  DnnObjects objects;
  DnnDescriptor plan = nullptr;
  std::vector<Binding> bindings;
  std::deque<float> numbers;
  int64_t temporaryBytes = 0, workspaceBytes = 0;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_ATTENTIONPLAN_H
