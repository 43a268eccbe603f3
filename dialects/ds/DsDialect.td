//===- DsDialect.td - The ds dialect --------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_DIALECT
#define DS_DIALECT

include "mlir/IR/OpBase.td"

def Ds_Dialect : Dialect {
  let name = "ds";
  let cppNamespace = "::deepstep::ds";
  let summary = "Distributed training steps";
  let description = [{
    A training step of a model on a mesh of devices: named persistent tensors
    (`ds.state`), one `ds.step` that reads them, computes gradients, combines
    them over replicas, updates and writes them; then the same step on the local
    tensors of one rank, with collectives over named mesh axes and asynchronous
    work on queues; then the scheduled program on one planned arena.
  }];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let hasOperationAttrVerify = 1;
  let dependentDialects = [];
}

#endif // DS_DIALECT
