//===- Sgd.cpp - The update of stochastic gradient descent ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   g = g + wd p
//   b = g in the first step, then momentum b + (1 - dampening) g
//   p = p - lr (g + momentum b if nesterov, else b), or p - lr g
//
//===----------------------------------------------------------------------===//

#include "Optimizers.h"

#include "deepstep/Step/UpdateExpansion.h"
#include "dialects/ds/Ds.h"

using namespace mlir;

namespace deepstep {

namespace {

struct SgdExpansion
    : UpdateExpansionInterface::ExternalModel<SgdExpansion, ds::SgdAttr> {
  SmallVector<Value> expandUpdate(Attribute attribute, Emitter &e,
                                  const UpdateOperands &o) const {
    auto sgd = cast<ds::SgdAttr>(attribute);
    Type scalar = o.lr.getType();
    auto number = [&](double value) { return e.constant(scalar, value); };

    Value grad = o.grad;
    if (sgd.getWeightDecay() != 0.0)
      grad = e.add(grad, e.mul(o.param, number(sgd.getWeightDecay())));
    if (o.moments.empty())
      return {e.sub(o.param, e.mul(grad, o.lr))};

    Value momentum = o.momentum ? o.momentum : number(sgd.getMomentum());
    // The buffer starts at zero, so only dampening tells the first step from
    // the others.
    Value share = number(1.0);
    if (sgd.getDampening() != 0.0) {
      Value isFirst = e.lessEqual(o.step, number(1.0));
      share = e.select(isFirst, share, number(1.0 - sgd.getDampening()));
    }
    Value buffer = e.add(e.mul(o.moments[0], momentum), e.mul(grad, share));
    Value update =
        sgd.getNesterov() ? e.add(grad, e.mul(buffer, momentum)) : buffer;
    return {e.sub(o.param, e.mul(update, o.lr)), buffer};
  }
};

} // namespace

void attachSgdExpansion(MLIRContext *context) {
  ds::SgdAttr::attachInterface<SgdExpansion>(*context);
}

} // namespace deepstep
