//===- Ops.td - Ops on shardings ---------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_OPS_TD
#define DIALECTS_SDY_OPS_TD

include "dialects/sdy/Attributes.td"

class Sdy_Op<string mnemonic, list<Trait> traits = []>
    : Op<SdyDialect, mnemonic, traits>;

def Sdy_MeshOp : Sdy_Op<"mesh", [Symbol]> {
  let summary = "A named mesh";
  let description = [{
    ```mlir
    sdy.mesh @mesh = <["data"=2, "model"=4]>
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, Sdy_MeshAttr:$mesh);
  let assemblyFormat = "$sym_name `=` $mesh attr-dict";
}

// Not Pure: without users it says how its operand must be sharded.
def Sdy_ShardingConstraintOp : Sdy_Op<"sharding_constraint", [
    Elementwise, SameOperandsAndResultType,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The tensor, which propagation must shard so";
  let arguments = (ins AnyRankedTensor:$input,
                       Sdy_TensorShardingAttr:$sharding);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input $sharding attr-dict `:` type($result)";
}

def Sdy_ReshardOp : Sdy_Op<"reshard", [
    Pure, Elementwise, SameOperandsAndResultType,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The tensor, moved to another sharding";
  let arguments = (ins AnyRankedTensor:$input,
                       Sdy_TensorShardingAttr:$sharding);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input $sharding attr-dict `:` type($result)";
}

def Sdy_ManualComputationOp : Sdy_Op<"manual_computation", [
    RecursiveMemoryEffects, IsolatedFromAbove,
    SingleBlockImplicitTerminator<"ReturnOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A per-device program over some axes";
  let description = [{
    The body sees tensors that are local along `manual_axes` and global along
    all other axes of the mesh:

    ```mlir
    %0 = sdy.manual_computation(%a) in_shardings=[<@mesh, [{"data"}, {} ]>]
        out_shardings=[<@mesh, [{"data"}, {} ]>] manual_axes={"data"}
        (%arg0: tensor<8x16xf32>) {
      sdy.return %arg0 : tensor<8x16xf32>
    } : (tensor<32x16xf32>) -> tensor<32x16xf32>
    ```
  }];
  let arguments = (ins
    Variadic<AnyRankedTensor>:$tensors,
    Sdy_TensorShardingPerValueAttr:$in_shardings,
    Sdy_TensorShardingPerValueAttr:$out_shardings,
    Sdy_ManualAxesAttr:$manual_axes);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let hasCustomAssemblyFormat = 1;
}

def Sdy_ReturnOp : Sdy_Op<"return", [Pure, Terminator]> {
  let summary = "The values of a region";
  let arguments = (ins Variadic<AnyType>:$results);
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
}

#endif // DIALECTS_SDY_OPS_TD
