//===- FakeCuda.cpp - A GPU made of host memory ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace fake {

Cuda *active = nullptr;

std::string Call::text() const {
  return name + (event >= 0 ? " e" + std::to_string(event) : "") +
         (stream >= 0 ? " s" + std::to_string(stream) : "");
}

Cuda::Cuda() { active = this; }

Cuda::~Cuda() { active = nullptr; }

int Cuda::enter(const char *name) {
  std::lock_guard<std::mutex> lock(mutex);
  static const std::set<std::string> notInCapture = {
      "cuMemAlloc", "cuMemHostAlloc", "cuStreamSynchronize",
      "cuEventSynchronize", "cuModuleLoadDataEx"};
  if (failure)
    return failure;
  auto found = failures.find(name);
  if (found != failures.end())
    return found->second;
  return capturing && notInCapture.count(name) ? notPermitted : 0;
}

void Cuda::enqueue(Call call, std::function<void()> work) {
  std::lock_guard<std::mutex> lock(mutex);
  call.thread = std::this_thread::get_id();
  // A capture's end looks at what was captured.
  if (keepsRecord || capturing)
    calls.push_back(std::move(call));
  if (!work)
    return;
  clock += 1;
  if (capturing)
    recorded.push_back(std::move(work));
  else
    work();
}

double Cuda::now() const {
  if (!engine)
    return clock;
  return std::chrono::duration<double, std::milli>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

void Cuda::fail(int code, const std::string &text) {
  failure = code;
  failureText = text;
}

int Cuda::check(const std::vector<Range> &ranges) {
  if (!engine)
    return 0;
  for (const Range &range : ranges)
    if (!owns(range))
      return invalidValue;
  return 0;
}

bool Cuda::owns(Range range) const {
  auto next = allocations.upper_bound(range.begin);
  if (next == allocations.begin())
    return false;
  auto [begin, bytes] = *std::prev(next);
  return range.end >= range.begin && range.end - begin <= bytes;
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
