// RUN: ds-opt --ds-plan-memory --split-input-file --verify-diagnostics %s

ds.step @unlowered(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error @below {{cannot be given a place in memory; lower it to ds.kernel first}}
  %y = stablehlo.add %x, %x : tensor<4xf32>
  ds.return %y : tensor<4xf32>
}

// -----

ds.step @moved(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error @below {{cannot be given a place in memory}}
  %y = ds.transfer %x from device to host : tensor<4xf32>
  ds.return %y : tensor<4xf32>
}

// -----

ds.step @first() {
  ds.return
}
// expected-error @below {{is the second step of the module}}
ds.step @second() {
  ds.return
}
