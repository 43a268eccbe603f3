//===- DsOps.td - All operations of the ds dialect ------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_OPS
#define DS_OPS

include "dialects/ds/DsLibraryAttentionOps.td"

#endif // DS_OPS
