// RUN: ds-opt --ds-differentiate="function=main wrt=0" --split-input-file --verify-diagnostics %s

// There are no gradients of the gradients.

!q = tensor<1x3x2x4xf16>
!rows = tensor<1x2x3xf32>

func.func @main(%q: !q, %k: !q, %l: !rows) -> tensor<f16> {
  %zero = stablehlo.constant dense<0.0> : tensor<f16>
  // expected-error @+1 {{'ds.attention_query_grad' op has no gradient}}
  %g = ds.attention_query_grad %q, %k, %k, %q, %l, %l scale 0.5 : (!q, !q, !q, !q, !rows, !rows) -> !q
  %loss = stablehlo.reduce(%g init: %zero) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (!q, tensor<f16>) -> tensor<f16>
  return %loss : tensor<f16>
}
