//===- Adam.cpp - The update of Adam ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With bc1 = 1 - beta1^t and bc2 = 1 - beta2^t:
//
//   m = beta1 m + (1 - beta1) g      v = beta2 v + (1 - beta2) g^2
//   p = (1 - lr wd) p - (lr / bc1) m / (sqrt(v) / sqrt(bc2) + eps)
//
// What depends on no element is computed once, as scalars. For a constant beta
// close to 1, 1 - beta^t in f32 would lose up to five digits; it is computed as
// -expm1(t log(beta)) with the logarithm taken by the compiler.
//
//===----------------------------------------------------------------------===//

#include "Optimizers.h"

#include "deepstep/Step/UpdateExpansion.h"
#include "dialects/ds/Ds.h"

#include <cmath>

using namespace mlir;

namespace deepstep {

namespace {

struct AdamExpansion
    : UpdateExpansionInterface::ExternalModel<AdamExpansion, ds::AdamAttr> {
  SmallVector<Value> expandUpdate(Attribute attribute, Emitter &e,
                                  const UpdateOperands &o) const {
    auto adam = cast<ds::AdamAttr>(attribute);
    Type scalar = o.lr.getType();
    auto number = [&](double value) { return e.constant(scalar, value); };

    // First what depends on no element: a kernel of it in between would keep
    // what does from becoming one.
    Value beta1 = o.momentum ? o.momentum : number(adam.getBeta1());
    Value oneMinusBeta1 =
        o.momentum ? e.sub(number(1.0), beta1) : number(1.0 - adam.getBeta1());
    Value rate = o.lr, rootScale;
    if (adam.getBiasCorrection()) {
      Value bc1 = o.momentum ? e.sub(number(1.0), e.pow(beta1, o.step))
                             : correction(e, o.step, adam.getBeta1());
      rate = e.div(rate, bc1);
      rootScale = e.rsqrt(correction(e, o.step, adam.getBeta2()));
    }

    Value grad = o.grad, param = o.param;
    if (adam.getWeightDecay() != 0.0) {
      Value decay = number(adam.getWeightDecay());
      if (adam.getDecoupled())
        param = e.mul(param, e.sub(number(1.0), e.mul(o.lr, decay)));
      else
        grad = e.add(grad, e.mul(param, decay));
    }

    Value m = e.add(e.mul(o.moments[0], beta1), e.mul(grad, oneMinusBeta1));
    Value v = e.add(e.mul(o.moments[1], number(adam.getBeta2())),
                    e.mul(e.mul(grad, grad), number(1.0 - adam.getBeta2())));
    Value root = e.sqrt(v);
    if (rootScale)
      root = e.mul(root, rootScale);
    Value update = e.div(m, e.add(root, number(adam.getEps())));
    return {e.sub(param, e.mul(update, rate)), m, v};
  }

private:
  /// 1 - beta^step.
  static Value correction(Emitter &e, Value step, double beta) {
    Type scalar = step.getType();
    if (beta == 0.0)
      return e.constant(scalar, 1.0);
    return e.neg(e.expm1(e.mul(step, e.constant(scalar, std::log(beta)))));
  }
};

} // namespace

void attachAdamExpansion(MLIRContext *context) {
  ds::AdamAttr::attachInterface<AdamExpansion>(*context);
}

} // namespace deepstep
