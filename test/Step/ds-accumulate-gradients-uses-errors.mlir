// Values of one micro-batch that the rest of the step uses.
// RUN: ds-opt --ds-accumulate-gradients=steps=2 -split-input-file -verify-diagnostics %s

// expected-error@+1 {{'ds.step' op has no ds.combine, so nothing to accumulate}}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error@+1 {{'ds.combine' op cannot be accumulated over micro-batches: only sums and means of floating-point tensors can}}
  %m = ds.combine max %x over @mesh ["data"] for metric : tensor<4xf32>
  ds.return %m : tensor<4xf32>
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-note@+1 {{the value}}
  %a = stablehlo.add %x, %x : tensor<4xf32>
  %m = ds.combine mean %a over @mesh ["data"] for metric : tensor<4xf32>
  // expected-error@+1 {{'stablehlo.multiply' op uses a value of one micro-batch; combine it first}}
  %b = stablehlo.multiply %a, %m : tensor<4xf32>
  ds.return %b : tensor<4xf32>
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  %m = ds.combine mean %x over @mesh ["data"] for metric : tensor<4xf32>
  // expected-error@+1 {{'stablehlo.add' op uses the batch of one micro-batch; combine what is computed from it}}
  %a = stablehlo.add %x, %m : tensor<4xf32>
  ds.return %a : tensor<4xf32>
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error@+1 {{'ds.combine' op lies before another ds.combine, so that it would run for each micro-batch}}
  %m = ds.combine mean %x over @mesh ["data"] for metric : tensor<4xf32>
  %a = stablehlo.add %x, %m : tensor<4xf32>
  %n = ds.combine mean %a over @mesh ["data"] for metric : tensor<4xf32>
  ds.return %n : tensor<4xf32>
}

// -----

// What is computed from a buffer differs between micro-batches.
sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @mean : tensor<4xf32> {role = #ds.role<buffer>, init = "mean"}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  %old = ds.read @mean : tensor<4xf32>
  // expected-note@+1 {{the value}}
  %half = stablehlo.negate %old : tensor<4xf32>
  %new = stablehlo.add %half, %x : tensor<4xf32>
  %mean = ds.combine mean %new over @mesh ["data"] for metric : tensor<4xf32>
  // expected-error@+1 {{'ds.write' op uses a value of one micro-batch; combine it first}}
  ds.write @w, %half : tensor<4xf32>
  ds.write @mean, %mean : tensor<4xf32>
  ds.return
}
