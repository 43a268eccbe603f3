//===- DsScheduledOps.td - Programs in planned memory (level 3) ---*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_SCHEDULED_OPS
#define DS_SCHEDULED_OPS

include "dialects/ds/DsRankOps.td"

def Ds_ProgramOp : Ds_Op<"program", [Symbol, IsolatedFromAbove, NoTerminator,
    HasParent<"::mlir::ModuleOp">, SingleBlock]> {
  let summary = "A step whose memory is planned";
  let description = [{
    Persistent tensors (states at their `address`, inputs, outputs) fill the
    arena from 0 to `persistent_bytes`, temporaries the rest up to
    `arena_bytes`. States, inputs and outputs start at multiples of 64.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, I64Attr:$arena_bytes,
                       I64Attr:$persistent_bytes,
                       TypedArrayAttrBase<Ds_BindingAttr, "inputs">:$inputs,
                       TypedArrayAttrBase<Ds_BindingAttr, "outputs">:$outputs);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $sym_name `arena` $arena_bytes `persistent` $persistent_bytes
    `inputs` $inputs `outputs` $outputs attr-dict-with-keyword $body
  }];
  let hasVerifier = 1;
}

def Ds_BufferOp : Ds_Op<"buffer", [Pure]> {
  let summary = "A place in the arena";
  let description = [{
    `offset` bytes from its start, plus `index * stride` bytes when an index is
    given (the micro-batches of an input).
  }];
  let arguments = (ins I64Attr:$offset, Optional<Index>:$index,
                       DefaultValuedAttr<I64Attr, "0">:$stride);
  let results = (outs AnyStaticShapeMemRef:$result);
  let assemblyFormat = [{
    $offset (`+` $index^ `*` $stride)? attr-dict `:` type($result)
  }];
  let hasVerifier = 1;
}

def Ds_LaunchOp : Ds_Op<"launch", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Runs a kernel function on buffers";
  let description = [{
    The kernel is a private `func.func` with the unit attribute `ds.kernel`: one
    memref argument per buffer, then `lo` and `hi`. Buffers do not overlap, except
    where the same buffer is given twice.
  }];
  let arguments = (ins FlatSymbolRefAttr:$kernel, Variadic<AnyStaticShapeMemRef>:$buffers,
                       Ds_QueueAttr:$queue, I64Attr:$range, I64Attr:$grain);
  let assemblyFormat = [{
    $kernel `on` qualified($queue) `(` ($buffers^ `:` type($buffers))? `)`
    `range` $range `grain` $grain attr-dict
  }];
}

def Ds_MatmulOp : Ds_ProductOp<"matmul"> {
  let summary = "A library matrix product into a buffer";
  let description = [{
    `ds.dot` on memrefs, with its scales and epilogue; `extra` is the buffer of its second
    result. `plus` may be `result`; no other buffer overlaps those that are
    written. With `accumulate` the product is added to `result`, and there is no
    epilogue. `scratch` is an i8 buffer that the library may use during the
    call.
  }];
  let arguments = (ins AnyStaticShapeMemRef:$lhs, AnyStaticShapeMemRef:$rhs,
                       AnyStaticShapeMemRef:$result,
                       Optional<AnyStaticShapeMemRef>:$lhs_scale,
                       Optional<AnyStaticShapeMemRef>:$rhs_scale,
                       Optional<AnyStaticShapeMemRef>:$plus,
                       Optional<AnyStaticShapeMemRef>:$bias,
                       Optional<AnyStaticShapeMemRef>:$preactivation,
                       Optional<AnyStaticShapeMemRef>:$extra,
                       Optional<AnyStaticShapeMemRef>:$scratch,
                       UnitAttr:$trans_lhs, UnitAttr:$trans_rhs,
                       UnitAttr:$accumulate,
                       DefaultValuedAttr<F64Attr, "1.0">:$alpha,
                       DefaultValuedAttr<F64Attr, "1.0">:$beta,
                       DefaultValuedAttr<Ds_ActivationAttr,
                         "::deepstep::ds::Activation::None">:$activation);
  let assemblyFormat = [{
    $lhs `,` $rhs `into` $result
    (`scaled` $lhs_scale^ `:` type($lhs_scale) `,` $rhs_scale `:` type($rhs_scale))?
    (`plus` $plus^ `:` type($plus))?
    (`bias` $bias^ `:` type($bias))?
    (`at` $preactivation^ `:` type($preactivation))?
    (`then` $activation^)? (`extra` $extra^ `:` type($extra))?
    (`scratch` $scratch^ `:` type($scratch))? attr-dict
    `:` type($lhs) `,` type($rhs) `,` type($result)
  }];
}

def Ds_CopyOp : Ds_Op<"copy", [SameTypeOperands]> {
  let summary = "Copies a buffer to another of the same type";
  let arguments = (ins AnyStaticShapeMemRef:$source, AnyStaticShapeMemRef:$target);
  let assemblyFormat = [{
    $source `to` $target attr-dict `:` type($source)
  }];
}

def Ds_LoadScalarOp : Ds_Op<"load_scalar", [
    TypesMatchWith<"result is the element of the buffer", "buffer", "result",
                   "::mlir::cast<::mlir::MemRefType>($_self).getElementType()">]> {
  let summary = "Reads the one element of a buffer on the host";
  let description = [{
    What the host needs to know while a step runs: the condition of `scf.while`
    and `scf.if`, the index of `scf.index_switch`. Waits for the work that
    computes the element.

    ```mlir
    %flag = ds.load_scalar %b : memref<i1>
    scf.condition(%flag)
    ```
  }];
  let arguments = (ins AnyStaticShapeMemRef:$buffer);
  let results = (outs AnySignlessInteger:$result);
  let assemblyFormat = "$buffer attr-dict `:` type($buffer)";
  let hasVerifier = 1;
}

def Ds_ShardOp : Ds_Op<"shard"> {
  let summary = "Copies one piece of a tensor out of, or into, its place";
  let description = [{
    `tensor` is cut along `dim` into pieces of `piece`'s size; `index` is the
    piece, or -1 for this rank's own: its place along the axes, or in the world.
    Copies the piece out, zeroing its padding, or with `unshard` back into its
    place.
  }];
  let arguments = (ins AnyStaticShapeMemRef:$tensor, AnyStaticShapeMemRef:$piece,
                       I64Attr:$dim, I64Attr:$index, UnitAttr:$unshard,
                       OptionalAttr<FlatSymbolRefAttr>:$mesh,
                       OptionalAttr<StrArrayAttr>:$axes);
  let assemblyFormat = [{
    $tensor `,` $piece `dim` $dim `index` $index (`over` $mesh^ $axes)?
    attr-dict `:` type($tensor) `,` type($piece)
  }];
  let hasVerifier = 1;
}

def Ds_CollectiveBufferOp : Ds_Op<"collective", [
    Ds_CollectiveOpInterface,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A collective on buffers";
  let description = [{
    reduce_scatter: `source` [ranks * count], `target` [count]; all_gather: the
    reverse; all_reduce: `source` is `target`, [ranks * count], in place;
    all_to_all: both [ranks * count]; broadcast, permute: both [count]. These
    three keep `source` and have another `target`. `scratch` is an i8 buffer of
    the size that the runtime asks for. `pairs` is that of `ds.permute`.
  }];
  let arguments = (ins Ds_CollectiveKindAttr:$kind, Ds_ReductionAttr:$reduction,
                       AnyStaticShapeMemRef:$source, AnyStaticShapeMemRef:$target,
                       Optional<AnyStaticShapeMemRef>:$scratch,
                       FlatSymbolRefAttr:$mesh, StrArrayAttr:$axes,
                       I64Attr:$count, Ds_PurposeAttr:$purpose,
                       OptionalAttr<DenseI64ArrayAttr>:$pairs);
  let assemblyFormat = [{
    custom<Keyword>($kind) custom<Keyword>($reduction) $source `to` $target
    (`scratch` $scratch^ `:` type($scratch))?
    `over` $mesh $axes `count` $count (`pairs` $pairs^)?
    `for` custom<Keyword>($purpose) attr-dict
    `:` type($source) `,` type($target)
  }];
  let hasVerifier = 1;
}

#endif // DS_SCHEDULED_OPS
