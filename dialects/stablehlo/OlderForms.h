//===- OlderForms.h - Attributes as older files write them ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Lists of numbers are arrays now, `array<i64: 1, 0>`. Files of before 2024
/// have elements, `dense<[1, 0]> : tensor<2xi64>`. Both parse, in the generic
/// form's `<{...}>` as well as in `{...}`, and print as arrays.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_OLDERFORMS_H
#define DIALECTS_STABLEHLO_OLDERFORMS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"

namespace mlir::hlo {

/// The attribute with elements of rank 1 as an array; others as they are.
Attribute upgradeElements(Attribute attr);

/// An op of a dialect as its registration sees it: it upgrades its attributes
/// before it takes them. It has the op's type id, so that the op is found.
template <typename OpTy> struct OlderForms : OpTy {
  using OpTy::OpTy;

  static LogicalResult
  verifyInherentAttrs(OperationName name, NamedAttrList &attrs,
                      function_ref<InFlightDiagnostic()> emitError) {
    for (StringAttr attrName : name.getAttributeNames())
      if (Attribute attr = attrs.get(attrName))
        attrs.set(attrName, upgrade(attrName, attr));
    return OpTy::verifyInherentAttrs(name, attrs, emitError);
  }

  template <typename Properties>
  static LogicalResult
  setPropertiesFromAttr(Properties &properties, Attribute attr,
                        function_ref<InFlightDiagnostic()> emitError) {
    if (auto dictionary = dyn_cast<DictionaryAttr>(attr)) {
      SmallVector<NamedAttribute> upgraded;
      for (NamedAttribute entry : dictionary)
        upgraded.emplace_back(entry.getName(),
                              upgrade(entry.getName(), entry.getValue()));
      attr = DictionaryAttr::get(attr.getContext(), upgraded);
    }
    return OpTy::setPropertiesFromAttr(properties, attr, emitError);
  }

private:
  /// The attribute as an array, unless the op can hold it as it is.
  static Attribute upgrade(StringAttr name, Attribute attr) {
    Attribute upgraded = upgradeElements(attr);
    if (upgraded == attr)
      return attr;
    typename OpTy::Properties properties;
    OpTy::setInherentAttr(properties, name, attr);
    std::optional<Attribute> held =
        OpTy::getInherentAttr(attr.getContext(), properties, name);
    return held && *held ? attr : upgraded;
  }
};

/// Registers ops with a dialect; those with attributes, with older forms.
template <typename OpTy> void insertOp(Dialect &dialect) {
  if constexpr (RegisteredOperationName::Model<OpTy>::hasProperties)
    RegisteredOperationName::insert<OlderForms<OpTy>>(dialect);
  else
    RegisteredOperationName::insert<OpTy>(dialect);
}
template <typename... Ops> void insertOps(Dialect &dialect) {
  (insertOp<Ops>(dialect), ...);
}

} // namespace mlir::hlo

namespace mlir::detail {
template <typename OpTy> class TypeIDResolver<hlo::OlderForms<OpTy>> {
public:
  static TypeID resolveTypeID() { return TypeID::get<OpTy>(); }
};
} // namespace mlir::detail

#endif // DIALECTS_STABLEHLO_OLDERFORMS_H
