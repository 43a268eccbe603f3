//===- FlopsProfile.cpp - DeepSpeed's flops profile -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FlopsProfile.h"
#include "llvm/Support/Format.h"

namespace deepstep::run {

std::string formatCount(double value) {
  static const char *const units[] = {"", " K", " M", " G", " T", " P"};
  int unit = 0;
  for (; value >= 1000 && unit < 5; ++unit)
    value /= 1000;
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.4g", value) << units[unit];
  return text;
}

std::string describe(const FlopsProfile &profile, std::optional<int64_t> top) {
  const StepFlops &flops = profile.flops;
  int64_t parameters = 0;
  for (const State &state : profile.program.states)
    if (state.role == StateRole::Param)
      parameters += state.layout.elements();
  std::string text;
  llvm::raw_string_ostream out(text);
  auto row = [&](const char *name, const std::string &value) {
    out << llvm::format("%-52s", name) << value << "\n";
  };
  auto perSecond = [&](double count) {
    return formatCount(count / profile.record.seconds);
  };
  out << "------------------------- DeepStep flops profile "
         "-------------------------\n"
      << "Profile of step " << profile.record.step + 1 << " on rank 0:\n";
  row("world size:", std::to_string(profile.batch.world));
  row("data parallel size:", std::to_string(profile.batch.world));
  row("batch size per rank:", std::to_string(profile.batch.micro));
  row("gradient accumulation steps:",
      std::to_string(profile.batch.gradientAccumulation));
  row("params of model:", formatCount(static_cast<double>(parameters)));
  if (flops.byKernel.empty()) {
    out << "The operations of a program of level 4 cannot be counted.\n";
  } else {
    const char *least = flops.isExact ? "" : " at least";
    row("MACs of library matrix products per step:",
        formatCount(static_cast<double>(flops.matmul) / 2));
    row("flops of library matrix products per step:",
        formatCount(static_cast<double>(flops.matmul)));
    row("flops of kernels per step:",
        formatCount(static_cast<double>(flops.kernels)) + least);
    row("flops per step (forward, backward, optimizer):",
        formatCount(static_cast<double>(flops.total())) + least);
  }
  row("step latency:", formatCount(1e3 * profile.record.seconds) + " ms");
  if (!flops.byKernel.empty())
    row("FLOPS = flops per step / step latency:",
        perSecond(static_cast<double>(flops.total())) + "FLOPS");
  row("samples/second:",
      perSecond(static_cast<double>(profile.record.samples)));
  auto count = static_cast<int64_t>(flops.byKernel.size());
  if (top)
    count = std::min(count, *top);
  if (count > 0)
    out << "Most operations, of " << flops.byKernel.size() << " kernels:\n";
  for (const KernelWork &kernel :
       llvm::ArrayRef(flops.byKernel).take_front(count))
    out << llvm::format(
               "  %6.2f %%  %8s flops  %5lld calls  ",
               100 * static_cast<double>(kernel.flops) /
                   static_cast<double>(std::max<int64_t>(flops.total(), 1)),
               formatCount(static_cast<double>(kernel.flops)).c_str(),
               static_cast<long long>(kernel.calls))
        << kernel.name << "\n";
  out << "--------------------------------------------------------------------"
         "------";
  return text;
}

} // namespace deepstep::run
