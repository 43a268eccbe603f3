//===- StablehloDialect.cpp - The dialects stablehlo and chlo ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Control/Composites.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::stablehlo;

#include "dialects/stablehlo/StablehloDialect.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "dialects/stablehlo/StablehloTypes.cpp.inc"

void StablehloDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "dialects/stablehlo/StablehloTypes.cpp.inc"
      >();
}

namespace {

/// Every op may be inlined and may receive inlined code. Checkpoints wait for
/// ds-differentiate.
struct StablehloInliner : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *call, Operation *, bool) const override {
    return !isCallUntilDifferentiated(call);
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const override {
    return true;
  }
  bool isLegalToInline(Operation *, Region *, bool,
                       IRMapping &) const override {
    return true;
  }
};

/// A dialect that owns the names of attributes and nothing else.
class PrefixDialect : public Dialect {
public:
  PrefixDialect(StringRef name, MLIRContext *context, TypeID id)
      : Dialect(name, context, id) {}
};

class MhloPrefix : public PrefixDialect {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(MhloPrefix)
  explicit MhloPrefix(MLIRContext *context)
      : PrefixDialect(getDialectNamespace(), context,
                      TypeID::get<MhloPrefix>()) {}
  static StringRef getDialectNamespace() { return "mhlo"; }
};

class TfPrefix : public PrefixDialect {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TfPrefix)
  explicit TfPrefix(MLIRContext *context)
      : PrefixDialect(getDialectNamespace(), context, TypeID::get<TfPrefix>()) {
  }
  static StringRef getDialectNamespace() { return "tf"; }
};

class JaxPrefix : public PrefixDialect {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(JaxPrefix)
  explicit JaxPrefix(MLIRContext *context)
      : PrefixDialect(getDialectNamespace(), context,
                      TypeID::get<JaxPrefix>()) {}
  static StringRef getDialectNamespace() { return "jax"; }
};

} // namespace

void StablehloDialect::initialize() {
  registerAttributes();
  registerTypes();
  addCollectiveOps();
  addContractionOps();
  addControlOps();
  addConvolutionOps();
  addDynamicOps();
  addElementwiseOps();
  addHostOps();
  addIndexingOps();
  addNormalizationOps();
  addQuantizationOps();
  addRandomOps();
  addReductionOps();
  addShapeOps();
  addInterfaces<StablehloInliner>();
}

Operation *StablehloDialect::materializeConstant(OpBuilder &builder,
                                                 Attribute value, Type type,
                                                 Location loc) {
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || elements.getType() != type)
    return nullptr;
  return ConstantOp::create(builder, loc, elements);
}

void stablehlo::registerStablehloDialects(DialectRegistry &registry) {
  // Quantized types may stand before the first op of StableHLO.
  registry.insert<StablehloDialect, chlo::ChloDialect, quant::QuantDialect,
                  MhloPrefix, TfPrefix, JaxPrefix>();
}
