//===- DsRankOps.td - Collectives and asynchrony (level 2) ----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_RANK_OPS
#define DS_RANK_OPS

include "dialects/ds/DsStepOps.td"

class Ds_CollectiveOp<string mnemonic, list<Trait> traits = []>
    : Ds_Op<mnemonic, !listconcat(traits, [
        Ds_KeepsOrder, Ds_CollectiveOpInterface,
        DeclareOpInterfaceMethods<SymbolUserOpInterface>])>;

def Ds_AllReduceOp : Ds_CollectiveOp<"all_reduce"> {
  let summary = "Combines local tensors over mesh axes, to all ranks";
  let description = [{
    Several tensors travel as one message.

    ```mlir
    %r:2 = ds.all_reduce mean %a, %b over @mesh ["data"] for gradient
        : (tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<f32>)
    ```
  }];
  let arguments = (ins Ds_ReductionAttr:$reduction,
                       Variadic<AnyStaticShapeTensor>:$operands,
                       FlatSymbolRefAttr:$mesh, StrArrayAttr:$axes,
                       Ds_PurposeAttr:$purpose);
  let results = (outs Variadic<AnyStaticShapeTensor>:$results);
  let assemblyFormat = [{
    custom<Keyword>($reduction) $operands `over` $mesh $axes
    `for` custom<Keyword>($purpose) attr-dict
    `:` functional-type($operands, $results)
  }];
  let hasVerifier = 1;
}

def Ds_ReduceScatterOp : Ds_CollectiveOp<"reduce_scatter"> {
  let summary = "Combines local tensors and leaves each rank its shard";
  let description = [{
    Tensor i is cut along `dims[i]` into one piece per rank, of
    ceil(size / ranks); missing elements at the end are zero.
  }];
  let arguments = (ins Ds_ReductionAttr:$reduction,
                       Variadic<AnyStaticShapeTensor>:$operands,
                       FlatSymbolRefAttr:$mesh, StrArrayAttr:$axes,
                       DenseI64ArrayAttr:$dims, Ds_PurposeAttr:$purpose);
  let results = (outs Variadic<AnyStaticShapeTensor>:$results);
  let assemblyFormat = [{
    custom<Keyword>($reduction) $operands `over` $mesh $axes `dims` $dims
    `for` custom<Keyword>($purpose) attr-dict
    `:` functional-type($operands, $results)
  }];
  let hasVerifier = 1;
}

def Ds_AllGatherOp : Ds_CollectiveOp<"all_gather"> {
  let summary = "Joins the ranks' shards, on all ranks";
  let description = [{The inverse of the cut that `ds.reduce_scatter` makes.}];
  let arguments = (ins Variadic<AnyStaticShapeTensor>:$operands,
                       FlatSymbolRefAttr:$mesh, StrArrayAttr:$axes,
                       DenseI64ArrayAttr:$dims, Ds_PurposeAttr:$purpose);
  let results = (outs Variadic<AnyStaticShapeTensor>:$results);
  let assemblyFormat = [{
    $operands `over` $mesh $axes `dims` $dims `for` custom<Keyword>($purpose) attr-dict
    `:` functional-type($operands, $results)
  }];
  let hasVerifier = 1;
}

class Ds_ExchangeOp<string mnemonic>
    : Ds_CollectiveOp<mnemonic, [SameOperandsAndResultType]> {
  let results = (outs AnyStaticShapeTensor:$result);
}

def Ds_AllToAllOp : Ds_ExchangeOp<"all_to_all"> {
  let summary = "Exchanges pieces between all ranks of a group";
  let description = [{
    The first dimension holds one piece per rank along the axes. Piece i goes to
    rank i; piece i of the result is from rank i.

    ```mlir
    %r = ds.all_to_all %x over @mesh ["expert"] for model : tensor<4x8xf32>
    ```
  }];
  let arguments = (ins AnyStaticShapeTensor:$operand, FlatSymbolRefAttr:$mesh,
                       StrArrayAttr:$axes, Ds_PurposeAttr:$purpose);
  let assemblyFormat = [{
    $operand `over` $mesh $axes `for` custom<Keyword>($purpose) attr-dict
    `:` type($result)
  }];
  let hasVerifier = 1;
}

def Ds_BroadcastOp : Ds_ExchangeOp<"broadcast"> {
  let summary = "The tensor of a group's first rank, on all of its ranks";
  let arguments = (ins AnyStaticShapeTensor:$operand, FlatSymbolRefAttr:$mesh,
                       StrArrayAttr:$axes, Ds_PurposeAttr:$purpose);
  let assemblyFormat = [{
    $operand `over` $mesh $axes `for` custom<Keyword>($purpose) attr-dict
    `:` type($result)
  }];
}

def Ds_PermuteOp : Ds_ExchangeOp<"permute"> {
  let summary = "Sends tensors from source to target ranks";
  let description = [{
    `pairs` lists source, target, source, target, ..., as places along the axes;
    a place is a source at most once, and a target at most once. A rank that is
    no target gets zeros.

    ```mlir
    %r = ds.permute %x over @mesh ["stage"] pairs [0, 1, 1, 2] for model
        : tensor<8xf32>
    ```
  }];
  let arguments = (ins AnyStaticShapeTensor:$operand, FlatSymbolRefAttr:$mesh,
                       StrArrayAttr:$axes, DenseI64ArrayAttr:$pairs,
                       Ds_PurposeAttr:$purpose);
  let assemblyFormat = [{
    $operand `over` $mesh $axes `pairs` $pairs `for` custom<Keyword>($purpose)
    attr-dict `:` type($result)
  }];
}

def Ds_AllSliceOp : Ds_Op<"all_slice", [Pure,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "This rank's shard of a replicated tensor";
  let description = [{Local: nothing is sent. Padding is zero.}];
  let arguments = (ins AnyStaticShapeTensor:$operand, FlatSymbolRefAttr:$mesh,
                       StrArrayAttr:$axes, I64Attr:$dim);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = [{
    $operand `over` $mesh $axes `dim` $dim attr-dict
    `:` type($operand) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Ds_OpaqueOp : Ds_Op<"opaque", [Pure, SameOperandsAndResultType]> {
  let summary = "The same tensor, of which passes know nothing";
  let description = [{
    What `stablehlo.optimization_barrier` leaves behind: whatever is computed
    from the result is not merged with what is computed from the operand, so
    that a value can be computed again later instead of being kept. Takes no
    time and no memory.
  }];
  let arguments = (ins AnyStaticShapeTensor:$operand);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($result)";
}

def Ds_TransferOp : Ds_Op<"transfer", [Pure, SameOperandsAndResultType]> {
  let summary = "Copies a tensor to another memory space";
  let arguments = (ins AnyStaticShapeTensor:$operand, Ds_SpaceAttr:$source,
                       Ds_SpaceAttr:$target);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = [{
    $operand `from` custom<Keyword>($source) `to` custom<Keyword>($target)
    attr-dict `:` type($result)
  }];
  let hasVerifier = 1;
}

def Ds_AsyncOp : Ds_Op<"async", [
    SingleBlockImplicitTerminator<"::deepstep::ds::YieldOp">,
    RecursiveMemoryEffects, Ds_KeepsOrder]> {
  let summary = "Starts work on a queue";
  let description = [{
    The region runs on `queue`, after all earlier work of that queue, while the
    step goes on. What it yields arrives with `ds.await`. At level 3 it yields
    nothing and its one result is `!ds.future<none>`.

    ```mlir
    %f = ds.async on #ds.queue<comm> {
      %s = ds.reduce_scatter ...
      ds.yield %s : tensor<64x64xf32>
    } : !ds.future<tensor<64x64xf32>>
    %s = ds.await %f : !ds.future<tensor<64x64xf32>>
    ```
  }];
  let arguments = (ins Ds_QueueAttr:$queue);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<Ds_FutureType>:$futures);
  let assemblyFormat = "`on` qualified($queue) $body attr-dict `:` type($futures)";
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
}

def Ds_YieldOp : Ds_Op<"yield", [Pure, Terminator, ReturnLike,
    ParentOneOf<["::deepstep::ds::AsyncOp", "::deepstep::ds::KernelOp"]>]> {
  let summary = "Ends the region of an async or a kernel";
  let arguments = (ins Variadic<AnyType>:$operands);
  let builders = [OpBuilder<(ins)>];
  let assemblyFormat = "attr-dict ($operands^ `:` type($operands))?";
}

def Ds_AwaitOp : Ds_Op<"await", [Ds_KeepsOrder]> {
  let summary = "Waits for a future and takes its value";
  let description = [{`!ds.future<none>` has no value and gives no result.}];
  let arguments = (ins Ds_FutureType:$future);
  let results = (outs Optional<AnyType>:$result);
  let hasCustomAssemblyFormat = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$future)>];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Local computation: what StableHLO becomes before memory is planned
//===----------------------------------------------------------------------===//

class Ds_ProductOp<string mnemonic, list<Trait> traits = []>
    : Ds_Op<mnemonic, !listconcat(traits, [AttrSizedOperandSegments])> {
  let extraClassDeclaration = [{
    /// More than the product.
    bool hasEpilogue() {
      return getPlus() || getBias() || getActivation() != Activation::None ||
             !getAlpha().isExactlyValue(1.0);
    }
  }];
  let hasVerifier = 1;
}

def Ds_DotOp : Ds_ProductOp<"dot", [Pure]> {
  let summary = "A batched matrix product of whole tensors";
  let description = [{
    `result[b] = op(lhs[b]) * op(rhs[b])` on rank-3 tensors: lhs is
    [batch, m, k], or [batch, k, m] with `trans_lhs`; rhs is [batch, k, n], or
    [batch, n, k] with `trans_rhs`; result is [batch, m, n]. A batch size of 1
    of one operand is shared over the batch.

    An epilogue (`ds-fuse-epilogues` folds it in; CPUs have none) is computed
    before the result is rounded to its element type:

    ```
    h = alpha * product + beta * plus + bias        (bias along n)
    result = activation(h)
    ```

    Operands of 8 bits stand for their elements times a factor each, `lhs_scale`
    and `rhs_scale`, by which the product is multiplied first
    (`ds-quantize-products`).

    `gelu` is GELU's approximation by tanh. It can give h as the second result.
    `gelu_gradient` multiplies by the derivative of that at `preactivation`,
    and can give the sums of the result's columns as the second result.

    ```mlir
    %y, %h = ds.dot %x, %w bias %b then <gelu>
        : (tensor<1x32x64xbf16>, tensor<1x64x256xbf16>, tensor<256xbf16>)
       -> (tensor<1x32x256xbf16>, tensor<1x32x256xbf16>)
    %dh, %db = ds.dot %dy, %v at %h then <gelu_gradient> {trans_rhs}
        : (tensor<1x32x64xbf16>, tensor<1x256x64xbf16>, tensor<1x32x256xbf16>)
       -> (tensor<1x32x256xbf16>, tensor<256xbf16>)
    %z = ds.dot %qx, %qw scaled %sx, %sw {trans_rhs}
        : (tensor<1x32x64xf8E4M3FN>, tensor<1x256x64xf8E4M3FN>, tensor<f32>,
           tensor<f32>) -> tensor<1x32x256xbf16>
    ```

    It comes after differentiation, so that it needs no adjoint.

    Constraints:
    - C1: shapes and element types are those of a product; the result has the
      operands' element type, or f32 for bf16 and f16; for f8E4M3FN it has bf16,
      f16 or f32.
    - C2: `plus` has the type of `result`; `beta` is 1 without it.
    - C3: `bias` is [n], of the result's element type.
    - C4: `bias` and activations are of one product: the batch is 1.
    - C5: with an activation, operands and result are f32, bf16 or f16, all of
      one element type.
    - C6: `preactivation` comes with `gelu_gradient` and has the type of
      `result`; there is no `plus` or `bias` then.
    - C7: `extra` comes with `gelu`, of the type of `result`, or with
      `gelu_gradient`: [n], of its element type.
    - C8: `alpha` and `beta` are finite.
    - C9: `lhs_scale` and `rhs_scale`, one f32 each, come with operands of f8E4M3FN,
      and with no others.
  }];
  let arguments = (ins AnyStaticShapeTensor:$lhs, AnyStaticShapeTensor:$rhs,
                       Optional<AnyStaticShapeTensor>:$lhs_scale,
                       Optional<AnyStaticShapeTensor>:$rhs_scale,
                       Optional<AnyStaticShapeTensor>:$plus,
                       Optional<AnyStaticShapeTensor>:$bias,
                       Optional<AnyStaticShapeTensor>:$preactivation,
                       UnitAttr:$trans_lhs, UnitAttr:$trans_rhs,
                       DefaultValuedAttr<F64Attr, "1.0">:$alpha,
                       DefaultValuedAttr<F64Attr, "1.0">:$beta,
                       DefaultValuedAttr<Ds_ActivationAttr,
                         "::deepstep::ds::Activation::None">:$activation);
  let results = (outs AnyStaticShapeTensor:$result,
                      Optional<AnyStaticShapeTensor>:$extra);
  let builders = [OpBuilder<(ins "::mlir::Type":$result, "::mlir::Value":$lhs,
                                 "::mlir::Value":$rhs, "bool":$transLhs,
                                 "bool":$transRhs)>];
  let assemblyFormat = [{
    $lhs `,` $rhs (`scaled` $lhs_scale^ `,` $rhs_scale)?
    (`plus` $plus^)? (`bias` $bias^)? (`at` $preactivation^)?
    (`then` $activation^)? attr-dict `:` functional-type(operands, results)
  }];
}

def Ds_KernelOp : Ds_Op<"kernel", [IsolatedFromAbove, Pure, AttrSizedOperandSegments,
    SingleBlockImplicitTerminator<"::deepstep::ds::YieldOp">]> {
  let summary = "A loop nest on whole tensors, not yet placed in memory";
  let description = [{
    The body sees one identity-layout memref per input, then one per init, then
    the bounds `lo`, `hi` (index) of the distributed dimension, whose extent is
    `range`: the iterations are independent and may run in any order on several
    threads, in pieces of at least `grain`. Result i is what the body leaves in
    the memref of init i, which holds the init's value at first (nothing, if the
    init is a `tensor.empty`). `inplace` lists pairs (input, init) that may share
    one buffer: each element of the result is computed after the last read of
    the same element of that input.

    With `block`, each iteration is the work of a group of threads, and the body
    computes the iteration `lo` only. Without it a GPU runs each iteration on one
    thread.

    ```mlir
    %r = ds.kernel "relu" (%x : tensor<8x4xf32>) init(%e : tensor<8x4xf32>)
        range 8 grain 1 inplace [0, 0] {
    ^bb0(%a: memref<8x4xf32>, %o: memref<8x4xf32>, %lo: index, %hi: index):
      scf.for %i = %lo to %hi step %c1 { ... }
    } : tensor<8x4xf32>
    ```
  }];
  let arguments = (ins StrAttr:$name, Variadic<AnyStaticShapeTensor>:$inputs,
                       Variadic<AnyStaticShapeTensor>:$inits, I64Attr:$range,
                       I64Attr:$grain, DenseI64ArrayAttr:$inplace,
                       OptionalAttr<Ds_BlockAttr>:$block);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyStaticShapeTensor>:$results);
  let assemblyFormat = [{
    $name `(` ($inputs^ `:` type($inputs))? `)` `init` `(` $inits `:` type($inits) `)`
    `range` $range `grain` $grain (`block` $block^)? `inplace` $inplace $body attr-dict
    `:` type($results)
  }];
  let hasRegionVerifier = 1;
}

#endif // DS_RANK_OPS
