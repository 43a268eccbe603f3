//===- Passes.td - Attention as one operation -----------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_ATTENTION_PASSES
#define DEEPSTEP_ATTENTION_PASSES

include "mlir/Pass/PassBase.td"

def DsRecognizeAttention : Pass<"ds-recognize-attention"> {
  let summary = "Turn attention in StableHLO into ds.attention";
  let description = [{
    Finds two products with a softmax between them, as JAX, Flax and PyTorch
    write them, and puts one operation in their place, which stores neither scores
    nor probabilities. Comes before differentiation, which knows its gradients.

    Found are, between the products, and as far as nothing else uses them:

    - scales, of the scores or of the query, by one number;
    - causal masks: a choice by a comparison of `iota` or by a constant, or a sum
      with what such a choice gives, where masked scores get -1e9 or less, minus
      infinity, or half of the least number of their type;
    - a softmax that subtracts anything that is the same for a row, with guards
      against rows of minus infinity, and masked once more behind its exponentials
      or behind its sum;
    - conversions between bf16 or f16 and f32.

    Heads may lie anywhere among the dimensions, or together with the batch or the
    width; query, key and value are taken from where the model had them before it
    reordered them. Keys and values that are repeated for groups of queries are
    taken from before that, and queries may be grouped instead.

    The operation computes scores and softmax in f32: where a model rounds them to
    bf16 or f16, or a scaled query, it rounds less.

    ```mlir
    %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2],
        contracting_dims = [3] x [3] : ... -> tensor<2x4x64x64xbf16>
    %scaled = stablehlo.multiply %s, %eighth : tensor<2x4x64x64xbf16>
    %masked = stablehlo.select %causal, %scaled, %huge : ...
    ... // maximum, subtract, exponential, add, divide
    %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2],
        contracting_dims = [3] x [1] : ... -> tensor<2x4x64x64xbf16>
    %out = stablehlo.transpose %o, dims = [0, 2, 1, 3] : ...
    ```
    becomes
    ```mlir
    %out, %logsumexp = ds.attention %q, %k, %v scale 0.125 causal
        : (tensor<2x64x4x64xbf16>, tensor<2x64x4x64xbf16>, tensor<2x64x4x64xbf16>)
       -> (tensor<2x64x4x64xbf16>, tensor<2x4x64xf32>)
    ```

    What stays as it is, with a remark that says why
    (`--remarks-filter=ds-recognize-attention`): operands or a result of f32 or f64,
    whose sums of products are meant to be that precise; probabilities of f32 that
    meet the values; other masks and biases; dropout of probabilities; scores or
    probabilities that something else uses, such as gradients that the file brings
    along; values of another width than keys; in the pipeline, sizes for which the
    target has no kernel.
  }];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::stablehlo::StablehloDialect"];
}

def DsDecomposeAttention : Pass<"ds-decompose-attention"> {
  let summary = "Rewrite ds.attention as products and a softmax";
  let description = [{
    Writes `ds.attention` and its gradients as StableHLO, with scores, softmax and
    sums in f32: where the target has no kernel for them.

    ```mlir
    %out, %logsumexp = ds.attention %q, %k, %v scale 0.125 : ...
    ```
    becomes
    ```mlir
    %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2],
        contracting_dims = [4] x [3] : ... -> tensor<2x4x64x1x64xf32>
    %scaled = stablehlo.multiply %s, %eighth : tensor<2x4x64x1x64xf32>
    %max = stablehlo.reduce(%scaled init: %min) applies stablehlo.maximum ...
    %e = stablehlo.exponential ...
    %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add ...
    %p = stablehlo.divide ...
    %o = stablehlo.dot_general %p, %v, ...
    ...
    ```
  }];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::stablehlo::StablehloDialect"];
}

def DsCallAttentionLibrary : Pass<"ds-call-attention-library"> {
  let summary = "Let the target's library compute attention";
  let description = [{
    Turns `ds.attention` into `ds.library_attention`, and its two gradients with the
    same operands into one `ds.library_attention_grad`, where the target's library
    says that it has them; what is left are the target's own kernels. The library
    computes the gradients' `delta` by itself, from the output: `delta` must be the
    sum of output times gradient, as differentiation has it.

    Before:
    ```mlir
    %out, %logsumexp = ds.attention %q, %k, %v scale 0.125 causal : ...
    %products = stablehlo.multiply %dout32, %out32 : tensor<2x64x4x64xf32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add
        across dimensions = [3] : ...
    %delta = stablehlo.transpose %sums, dims = [0, 2, 1] : ...
    %dq = ds.attention_query_grad %q, %k, %v, %dout, %logsumexp, %delta
        scale 0.125 causal : ...
    %dk, %dv = ds.attention_key_grad %q, %k, %v, %dout, %logsumexp, %delta
        scale 0.125 causal : ...
    ```
    After:
    ```mlir
    %out, %logsumexp = ds.library_attention %q, %k, %v scale 0.125 causal
        scratch 256 : ...
    %dq, %dk, %dv = ds.library_attention_grad %q, %k, %v, %out, %dout, %logsumexp
        scale 0.125 causal scratch 526592 : ...
    ```

    What stays gets a remark that says why
    (`--remarks-filter=ds-call-attention-library`). Alone, the pass has no library to
    ask: give `scratch-bytes`.
  }];
  let options = [
    Option<"mode", "mode", "std::string", /*default=*/"\"auto\"",
           "auto: where the library has attention, in moderate scratch memory; "
           "kernels: nowhere; cudnn: everywhere, or an error; cudnn-any-order: the "
           "same with gradients whose sums have no order, so that runs differ in "
           "the last bits, in less memory">,
    Option<"scratchBytes", "scratch-bytes", "int64_t", /*default=*/"-1",
           "What each call needs, instead of what the library answers">,
    Option<"mostScratchBytes", "most-scratch-bytes", "int64_t",
           /*default=*/"int64_t(2) << 30",
           "With mode=auto: calls that need more stay kernels">,
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect"];
}

#endif // DEEPSTEP_ATTENTION_PASSES
