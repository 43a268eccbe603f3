// Reads, writes and signatures of a step.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @train() {
  %w = ds.read @w : tensor<4xf32>
  // expected-note@+1 {{first written here}}
  ds.write @w, %w : tensor<4xf32>
  // expected-error@+1 {{'ds.write' op writes state @w twice}}
  ds.write @w, %w : tensor<4xf32>
  ds.return
}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @train() {
  %w = ds.read @w : tensor<4xf32>
  // expected-note@+1 {{written here}}
  ds.write @w, %w : tensor<4xf32>
  // expected-error@+1 {{'ds.read' op reads state @w after it was written}}
  %w1 = ds.read @w : tensor<4xf32>
  ds.return
}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @train() {
  %w = ds.read @w : tensor<4xf32>
  %c = arith.constant true
  scf.if %c {
    // expected-error@+1 {{'ds.write' op expects parent op 'ds.step'}}
    ds.write @w, %w : tensor<4xf32>
  }
  ds.return
}

// -----

ds.step @train() {
  // expected-error@+1 {{'ds.read' op names @w, which is not a ds.state}}
  %w = ds.read @w : tensor<4xf32>
  ds.return
}

// -----

ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  // expected-error@+1 {{'ds.write' op names @w, which is not a ds.state}}
  ds.write @w, %x : tensor<4xf32>
  ds.return
}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @train() {
  // expected-error@+1 {{'ds.read' op has type 'tensor<2xf32>', but state @w holds 'tensor<4xf32>'}}
  %w = ds.read @w : tensor<2xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<5xf32> {role = #ds.role<param>, init = "w", sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.step @train() {
  %local = ds.read @w : tensor<3xf32>
  %global = ds.read @w : tensor<5xf32>
  // expected-error@+1 {{'ds.read' op has type 'tensor<2xf32>', but state @w holds 'tensor<5xf32>' ('tensor<3xf32>' on one rank)}}
  %w = ds.read @w : tensor<2xf32>
  ds.return
}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
func.func @f() {
  // expected-error@+1 {{'ds.read' op must be in a ds.step}}
  %w = ds.read @w : tensor<4xf32>
  return
}

// -----

// expected-error@+1 {{'ds.step' op argument 0 needs ds.arg = #ds.arg<batch, "name">}}
ds.step @train(%x: tensor<4xf32>) {
  ds.return
}

// -----

// expected-error@+1 {{'ds.step' op argument 0 must be a batch: a step reads parameters from states}}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<param, "x">}) {
  ds.return
}

// -----

// expected-error@+1 {{'ds.step' op has two arguments named 'x'}}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  ds.return
}

// -----

// expected-error@+1 {{'ds.step' op argument 0 must be a tensor of static shape}}
ds.step @train(%x: tensor<?xf32> {ds.arg = #ds.arg<batch, "x">}) {
  ds.return
}

// -----

// expected-error@+1 {{'ds.step' op result 0 needs ds.metric = "name"}}
ds.step @train(%x: tensor<f32> {ds.arg = #ds.arg<batch, "x">}) -> tensor<f32> {
  ds.return %x : tensor<f32>
}

// -----

// expected-error@+1 {{'ds.step' op result 0: 'ds.metric' must be a name in quotes}}
ds.step @train(%x: tensor<f32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32> {ds.metric = 1}) {
  ds.return %x : tensor<f32>
}

// -----

// expected-error@+1 {{'ds.step' op has two results named 'loss'}}
ds.step @train(%x: tensor<f32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32> {ds.metric = "loss"}, tensor<f32> {ds.metric = "loss"}) {
  ds.return %x, %x : tensor<f32>, tensor<f32>
}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
// expected-error@+1 {{'ds.step' op metric 'loss' must be a scalar, got 'tensor<4xf32>'}}
ds.step @train() -> (tensor<4xf32> {ds.metric = "loss"}) {
  %w = ds.read @w : tensor<4xf32>
  ds.return %w : tensor<4xf32>
}

// -----

ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32> {ds.metric = "loss"}) {
  // expected-error@+1 {{'ds.return' op returns ('tensor<4xf32>'), but step @train has results ('tensor<f32>')}}
  ds.return %x : tensor<4xf32>
}

// -----

// expected-error@+1 {{'func.func' op result 0 has 'ds.metric', which belongs on a result of a step}}
func.func private @f() -> (tensor<f32> {ds.metric = "loss"})

// -----

// expected-error@+1 {{'func.func' op result 0 has 'ds.arg', which belongs on an argument}}
func.func private @f() -> (tensor<f32> {ds.arg = #ds.arg<batch, "x">})

// -----

// expected-error@+1 {{'func.func' op argument 0: 'ds.arg' must be #ds.arg<param, batch or buffer, "name">}}
func.func private @f(tensor<f32> {ds.arg = "x"})

// -----

// expected-error@+1 {{'func.func' op argument 0 has an empty name}}
func.func private @f(tensor<f32> {ds.arg = #ds.arg<batch, "">})

// -----

// expected-error@+1 {{'func.func' op argument 0 has 'ds.metric', which belongs on a result of a step}}
func.func private @f(tensor<f32> {ds.metric = "loss"})

// -----

// expected-error@+1 {{'builtin.module' op has 'ds.arg', which belongs on an argument of a function or a step}}
module attributes {ds.arg = #ds.arg<batch, "x">} {}

// -----

// expected-error@+1 {{'builtin.module' op has 'ds.kernel', which must be a unit attribute of a func.func}}
module attributes {ds.kernel} {}

// -----

// The step comes first and must survive the state's broken sharding.
ds.step @train() {
  %w = ds.read @w : tensor<5xf32>
  ds.return
}
sdy.mesh @mesh = <["data"=2]>
// expected-error@+1 {{"model"}}
ds.state @w : tensor<5xf32> {role = #ds.role<param>, init = "w", sharding = #sdy.sharding<@mesh, [{"model"}]>}
