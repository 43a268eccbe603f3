// RUN: ds-opt %s --ds-compile --ds-stop-after=ds-differentiate | FileCheck %s
// RUN: ds-opt %s --ds-compile --ds-stop-after=ds-fuse | FileCheck %s --check-prefix=FUSED

// The inliner leaves checkpoints to ds-differentiate, which takes them apart
// also where nothing is differentiated.

// CHECK: ds.step @main
// CHECK-NEXT: stablehlo.exponential
// CHECK-NEXT: stablehlo.tanh

// What stands behind a barrier is neither merged nor fused with what stands
// before it.

// FUSED: math.exp
// FUSED: ds.opaque
// FUSED: math.exp
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = stablehlo.composite "deepstep.checkpoint" %x {decomposition = @region} : (tensor<8xf32>) -> tensor<8xf32>
  %1 = stablehlo.optimization_barrier %x : tensor<8xf32>
  %2 = stablehlo.exponential %1 : tensor<8xf32>
  return %0, %2 : tensor<8xf32>, tensor<8xf32>
}
func.func private @region(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = stablehlo.exponential %x : tensor<8xf32>
  %1 = stablehlo.tanh %0 : tensor<8xf32>
  return %1 : tensor<8xf32>
}
