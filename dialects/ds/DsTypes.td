//===- DsTypes.td - Types of the ds dialect -------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_TYPES
#define DS_TYPES

include "dialects/ds/DsDialect.td"
include "mlir/IR/AttrTypeBase.td"

def Ds_FutureType : TypeDef<Ds_Dialect, "Future"> {
  let mnemonic = "future";
  let summary = "A value that asynchronous work will yield";
  let description = [{
    `!ds.future<tensor<4xf32>>` is a tensor on its way; `!ds.future<none>` is
    only the fact of completion (level 3). A future is awaited exactly once.
  }];
  let parameters = (ins "::mlir::Type":$valueType);
  let assemblyFormat = "`<` $valueType `>`";
}

#endif // DS_TYPES
