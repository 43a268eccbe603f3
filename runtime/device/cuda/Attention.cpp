//===- Attention.cpp - Attention by cuDNN ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Attention.h"
#include "device/cuda/Libraries.h"

#include <cstring>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

Attention::~Attention() {
  plans.clear();
  if (handle)
    dnn->cudnnDestroy(handle);
}

bool Attention::start(std::string &why) {
  if (!dnn)
    dnn = loadDnn(why);
  if (!dnn)
    return false;
  if (handle)
    return true;
  session.makeCurrent();
  int status = dnn->cudnnCreate(&handle);
  if (status == success)
    return true;
  handle = nullptr;
  why = std::string("cudnnCreate: ") + dnn->cudnnGetErrorString(status);
  return false;
}

const AttentionPlan *Attention::plan(ds_rt_attention_desc desc,
                                     int64_t mostScratch, std::string &why) {
  if (!start(why))
    return nullptr;
  desc.scratch_bytes = 0;
  std::string key(sizeof(desc), '\0');
  std::memcpy(key.data(), &desc, sizeof(desc));
  std::unique_ptr<AttentionPlan> &known = plans[key];
  if (known && (mostScratch < 0 || known->scratchBytes() <= mostScratch))
    return known.get();
  DnnTarget target;
  target.handle = handle;
  target.chip = session.chip();
  known = AttentionPlan::create(*dnn, target, desc, mostScratch,
                                /*onlyMeasures=*/false, why);
  return known.get();
}

int64_t Attention::measure(const ds_rt_attention_desc &desc, std::string &why) {
  std::lock_guard<std::mutex> lock(mutex);
  session.makeCurrent();
  const AttentionPlan *made = plan(desc, /*mostScratch=*/-1, why);
  return made ? made->scratchBytes() : -1;
}

void Attention::run(const ds_rt_attention_desc &desc, void *const *tensors,
                    void *logsumexp, void *scratch, const char *name) {
  std::lock_guard<std::mutex> lock(mutex);
  std::string why;
  const AttentionPlan *chosen = plan(desc, desc.scratch_bytes, why);
  if (!chosen)
    fail(session.ctx, "%s cannot be done by cuDNN: %s", name, why.c_str());
  int status = dnn->cudnnSetStream(handle, session.stream());
  if (status != success)
    fail(session.ctx, "cudnnSetStream failed for %s: %s", name,
         dnn->cudnnGetErrorString(status));
  if (!chosen->run(handle, tensors, logsumexp, scratch, why))
    fail(session.ctx, "%s failed: %s", name, why.c_str());
}

int64_t ds_rt_attention_scratch_bytes(ds_rt_context *ctx, int32_t chip,
                                      const ds_rt_attention_desc *desc,
                                      char *why, int64_t whyBytes) {
  std::string text;
  int64_t bytes = -1;
  if (ctx) {
    bytes = ctx->device->measureAttention(*desc, text);
  } else if (const Dnn *dnn = loadDnn(text)) {
    DnnObjects objects(*dnn);
    DnnTarget target;
    target.chip = chip;
    target.properties = createProperties(objects, chip);
    if (target.properties) {
      if (auto made = AttentionPlan::create(*dnn, target, *desc,
                                            /*mostScratch=*/-1,
                                            /*onlyMeasures=*/true, text))
        bytes = made->scratchBytes();
    } else {
      text = objects.failed() ? objects.problem()
                              : "it makes no plans for sm_" +
                                    std::to_string(chip) + " without a GPU";
    }
  }
  if (whyBytes > 0) {
    std::strncpy(why, text.c_str(), whyBytes - 1);
    why[whyBytes - 1] = '\0';
  }
  return bytes;
}
