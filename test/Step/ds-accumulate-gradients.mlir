// RUN: ds-opt --ds-accumulate-gradients="steps=2" %s | FileCheck %s
// RUN: ds-opt --ds-accumulate-gradients="steps=1" %s | FileCheck %s --check-prefix=ONE

// CHECK: ds.step @train(%[[X:.*]]: tensor<2x4xf32>
// CHECK: %[[SUM:.*]] = scf.for %[[I:.*]] = {{.*}} iter_args(%[[S:.*]] =
// CHECK: %[[B:.*]] = ds.micro_batch %[[X]][%[[I]]] : tensor<2x4xf32> -> tensor<4xf32>
// CHECK: %[[G:.*]] = stablehlo.multiply %{{.*}}, %[[B]]
// CHECK: ds.accumulate %[[S]], %[[G]] scale 5.000000e-01
// CHECK: ds.combine mean %[[SUM]]

// ONE: ds.step @train(%{{.*}}: tensor<4xf32>
// ONE-NOT: scf.for
sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  %w = ds.read @w : tensor<4xf32>
  %g = stablehlo.multiply %w, %x : tensor<4xf32>
  %mean = ds.combine mean %g over @mesh ["data"] for gradient : tensor<4xf32>
  ds.write @w, %mean : tensor<4xf32>
  ds.return
}
