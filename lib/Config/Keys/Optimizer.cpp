//===- Optimizer.cpp - Optimizers -------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the optimizer section.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

std::vector<Key> optimizerKeys() {
  constexpr std::string_view adam = "Adam|AdamW";
  constexpr std::string_view sgd = "SGD";
  return {
      section("optimizer", "How parameters are updated. Required."),
      implemented("optimizer.type", T::String, "", "The algorithm.")
          .of("Adam|AdamW|SGD")
          .later("Lamb|Lion|Adagrad|Muon|MuAdam|MuAdamW|MuSGD|Adadelta|Adamax|"
                 "NAdam|RAdam|RMSprop|Rprop|ASGD|LBFGS|SparseAdam|Adafactor")
          .gone("OneBitAdam|ZeroOneAdam|OneBitLamb")
          .but("As in DeepSpeed, `Adam` is AdamW unless `adam_w_mode` is "
               "false."),
      noEffect("optimizer.legacy_fusion", T::Bool, "false",
               "Chooses DeepSpeed's older fused fp16 optimizer.",
               "optimizer updates are compiled and always fused"),
      section("optimizer.params", "Parameters of the algorithm."),
      implemented("optimizer.params.lr", T::Float, "1e-3", "Learning rate.")
          .nonNegative(),
      implemented("optimizer.params.weight_decay", T::Float, "0.0",
                  "Weight decay.")
          .nonNegative(),
      implemented("optimizer.params.betas", T::FloatPair, "[0.9, 0.999]",
                  "Decay rates of the two moments.")
          .in(Range::BelowOne)
          .only(adam),
      implemented("optimizer.params.eps", T::Float, "1e-8",
                  "Added to the root of the second moment.")
          .nonNegative()
          .only(adam),
      implemented("optimizer.params.bias_correction", T::Bool, "true",
                  "Divides the moments by 1 - beta^t.")
          .only(adam),
      implemented("optimizer.params.adam_w_mode", T::Bool, "true",
                  "Decoupled weight decay (AdamW); false adds the decay to "
                  "the gradient (L2).")
          .only("Adam"),
      noEffect("optimizer.params.adam_w_mode", T::Bool, "true",
               "As for `Adam`.", "type 'AdamW' is always decoupled")
          .only("AdamW"),
      noEffect("optimizer.params.torch_adam", T::Bool, "false",
               "Uses PyTorch's implementation.",
               "the update is compiled from its formula")
          .only(adam),
      noEffect("optimizer.params.set_grad_none", T::Bool, "true",
               "Frees gradients instead of zeroing them.",
               "gradients are values; there is nothing to reset")
          .only(adam),
      notYet("optimizer.params.fp32_optimizer_states", T::Bool, "true",
             "Keeps moments in fp32 on the CPU.")
          .only(adam),
      notYet("optimizer.params.amsgrad", T::Bool, "false",
             "The AMSGrad variant.")
          .but("DeepSpeed refuses it too")
          .only(adam),
      implemented("optimizer.params.momentum", T::Float, "0.0",
                  "Momentum; 0: none.")
          .nonNegative()
          .only(sgd),
      implemented("optimizer.params.dampening", T::Float, "0.0",
                  "Dampening of the momentum.")
          .only(sgd),
      implemented("optimizer.params.nesterov", T::Bool, "false",
                  "Nesterov momentum; needs momentum > 0 and no dampening.")
          .only(sgd),
      notYet("optimizer.params.maximize", T::Bool, "false",
             "Climbs instead of descending.")
          .only(sgd),
      notYet("optimizer.params.differentiable", T::Bool, "false",
             "Differentiates through the update.")
          .only(sgd),
      noEffect("optimizer.params.foreach", T::Bool, "null",
               "Chooses PyTorch's multi-tensor implementation.",
               "the update is compiled from its formula")
          .only(sgd),
      noEffect("optimizer.params.fused", T::Bool, "null",
               "Chooses PyTorch's fused implementation.",
               "the update is compiled from its formula")
          .only(sgd),
      removed("optimizer.params.max_grad_norm",
              "use the top-level key 'gradient_clipping'"),
  };
}

std::vector<Key> laterOptimizerKeys() {
  return {
      notYet("optimizer.params.betas", T::FloatPair, "[0.9, 0.999]",
             "Decay rates of the moments.")
          .in(Range::BelowOne)
          .only("Lamb|Lion|MuAdam|MuAdamW"),
      notYet("optimizer.params.eps", T::Float, "1e-8", "Added to a root.")
          .nonNegative()
          .only("Lamb|MuAdam|MuAdamW"),
      notYet("optimizer.params.eps", T::Float, "1e-10", "Added to a root.")
          .nonNegative()
          .only("Adagrad"),
      notYet("optimizer.params.bias_correction", T::Bool, "true",
             "Divides the moments by 1 - beta^t.")
          .only("Lamb"),
      notYet("optimizer.params.eps_inside_sqrt", T::Bool, "false",
             "Adds eps before the root is taken.")
          .only("Lamb"),
      notYet("optimizer.params.max_coeff", T::Float, "10.0",
             "Largest ratio of the norms of parameter and update.")
          .only("Lamb"),
      notYet("optimizer.params.min_coeff", T::Float, "0.01",
             "Smallest such ratio.")
          .only("Lamb"),
      notYet("optimizer.params.momentum", T::Float, "0.95", "Momentum.")
          .nonNegative()
          .only("Muon"),
      notYet("optimizer.params.momentum", T::Float, "0.0", "Momentum.")
          .nonNegative()
          .only("MuSGD"),
      notYet("optimizer.params.ns_method", T::String, "\"gram\"",
             "How matrices are made orthogonal.")
          .of("gram|standard")
          .only("Muon"),
      notYet("optimizer.params.muon_lr", T::Float, "null",
             "Learning rate of the matrices; null: `lr`.")
          .nonNegative()
          .only("Muon"),
      notYet("optimizer.params.adam_lr", T::Float, "null",
             "Learning rate of the other parameters; null: `lr`.")
          .nonNegative()
          .only("Muon"),
  };
}

} // namespace deepstep::config
