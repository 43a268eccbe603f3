//===- Scheduler.cpp - Learning-rate schedules ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the scheduler section. include/deepstep/Config/Scheduler.h has the
// formulas.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

std::vector<Key> schedulerKeys() {
  constexpr std::string_view lrWarmups = "WarmupLR|WarmupDecayLR";
  constexpr std::string_view totals = "WarmupDecayLR|WarmupCosineLR";
  constexpr std::string_view warmups = "WarmupLR|WarmupDecayLR|WarmupCosineLR";
  constexpr std::string_view cycle = "OneCycle";
  constexpr std::string_view range = "LRRangeTest";
  return {
      section("scheduler", "How the learning rate changes. Without it, it is "
                           "`optimizer.params.lr` in every step."),
      implemented("scheduler.type", T::String, "", "The schedule.")
          .of("WarmupLR|WarmupDecayLR|WarmupCosineLR|OneCycle|LRRangeTest"),
      section("scheduler.params", "Parameters of the schedule."),
      implemented("scheduler.params.warmup_min_lr", T::Float, "0.0",
                  "Learning rate at the start of the warm-up.")
          .nonNegative()
          .onAuto(Auto::Default)
          .only(lrWarmups),
      implemented("scheduler.params.warmup_max_lr", T::Float, "null",
                  "Learning rate at its end; null: that of the optimizer.")
          .nonNegative()
          .onAuto(Auto::Derive)
          .only("WarmupLR"),
      implemented("scheduler.params.warmup_max_lr", T::Float, "1e-3",
                  "Learning rate at the end of the warm-up.")
          .nonNegative()
          .onAuto(Auto::Derive)
          .but("As in DeepSpeed, the default is not the optimizer's learning "
               "rate; \"auto\" is.")
          .only("WarmupDecayLR"),
      implemented("scheduler.params.warmup_num_steps", T::Int, "1000",
                  "Steps of the warm-up; 1 counts as 2.")
          .positive()
          .only(warmups),
      implemented("scheduler.params.warmup_type", T::String, "\"log\"",
                  "Shape of the warm-up.")
          .of("log|linear")
          .but("DeepSpeed takes an unknown shape as `log`, with a warning; it "
               "is an error here.")
          .only(warmups),
      implemented("scheduler.params.total_num_steps", T::Int, "",
                  "Steps of the whole schedule. Required.")
          .positive()
          .only(totals),
      implemented("scheduler.params.warmup_min_ratio", T::Float, "0.0",
                  "Start of the warm-up, as a share of the optimizer's "
                  "learning rate.")
          .nonNegative()
          .only("WarmupCosineLR"),
      implemented("scheduler.params.cos_min_ratio", T::Float, "1e-4",
                  "End of the cosine, as a share of the optimizer's learning "
                  "rate.")
          .nonNegative()
          .only("WarmupCosineLR"),
      implemented("scheduler.params.cycle_min_lr", T::Float, "",
                  "Learning rate at both ends of the cycle. Required.")
          .nonNegative()
          .only(cycle),
      implemented("scheduler.params.cycle_max_lr", T::Float, "",
                  "Learning rate at the top of the cycle. Required.")
          .nonNegative()
          .only(cycle),
      implemented("scheduler.params.cycle_first_step_size", T::Int, "2000",
                  "Steps of the rise.")
          .positive()
          .only(cycle),
      implemented("scheduler.params.cycle_second_step_size", T::Int, "null",
                  "Steps of the fall; null: as many as of the rise.")
          .positive()
          .only(cycle),
      implemented("scheduler.params.cycle_first_stair_count", T::Int, "0",
                  "Stairs of the rise; 0: smooth.")
          .nonNegative()
          .only(cycle),
      implemented("scheduler.params.cycle_second_stair_count", T::Int, "null",
                  "Stairs of the fall; null: as many as of the rise.")
          .nonNegative()
          .only(cycle),
      implemented("scheduler.params.decay_step_size", T::Int, "0",
                  "Steps per unit of decay after the cycle; 0: no decay.")
          .nonNegative()
          .only(cycle),
      implemented("scheduler.params.decay_lr_rate", T::Float, "0.0",
                  "Decay of the learning rate after the cycle.")
          .nonNegative()
          .only(cycle),
      implemented("scheduler.params.cycle_momentum", T::Bool, "true",
                  "Cycles beta1 against the learning rate, with beta2 at "
                  "0.99. Without effect for optimizers without betas.")
          .only(cycle),
      implemented("scheduler.params.cycle_min_mom", T::Float, "0.8",
                  "beta1 at the top of the cycle.")
          .in(Range::BelowOne)
          .only(cycle),
      implemented("scheduler.params.cycle_max_mom", T::Float, "0.9",
                  "beta1 at both ends of the cycle.")
          .in(Range::BelowOne)
          .only(cycle),
      implemented("scheduler.params.decay_mom_rate", T::Float, "0.0",
                  "Growth of beta1 after the cycle.")
          .nonNegative()
          .only(cycle),
      implemented("scheduler.params.lr_range_test_min_lr", T::Float, "1e-3",
                  "Learning rate of the first step.")
          .nonNegative()
          .only(range),
      implemented("scheduler.params.lr_range_test_step_size", T::Int, "2000",
                  "Steps per unit of growth.")
          .positive()
          .only(range),
      implemented("scheduler.params.lr_range_test_step_rate", T::Float, "1.0",
                  "Growth of the learning rate per unit.")
          .nonNegative()
          .only(range),
      implemented("scheduler.params.lr_range_test_staircase", T::Bool, "false",
                  "Grows in stairs of a unit.")
          .only(range),
      notYet("scheduler.params.last_batch_iteration", T::Int, "-1",
             "Iteration that the schedule starts after.")
          .only("WarmupLR|WarmupDecayLR|WarmupCosineLR|OneCycle|LRRangeTest"),
  };
}

} // namespace deepstep::config
