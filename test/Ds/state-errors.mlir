// What a ds.state may say.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

// expected-error@+1 {{'ds.state' op 'init' must be the name of a tensor in the parameter file, a number or all elements, got unit}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init}

// -----

// expected-error@+1 {{'ds.state' op 'init' is an empty name}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = ""}

// -----

// expected-error@+1 {{'ds.state' op 'init' has type 'i32', but the state holds 'f32'}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = 0 : i32}

// -----

// expected-error@+1 {{'ds.state' op is a moment and needs 'of', its parameter}}
ds.state @m : tensor<4xf32> {role = #ds.role<moment>, init = 0.0 : f32}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
// expected-error@+1 {{'ds.state' op has 'of', which only moments have}}
ds.state @t : tensor<4xf32> {role = #ds.role<counter>, of = @w, init = 0.0 : f32}

// -----

// expected-error@+1 {{'ds.state' op is a moment of @missing, which is not a ds.state}}
ds.state @m : tensor<4xf32> {role = #ds.role<moment>, of = @missing, init = 0.0 : f32}

// -----

ds.state @t : tensor<i32> {role = #ds.role<counter>, init = 0 : i32}
// expected-error@+1 {{'ds.state' op is a moment of @t, which is not a parameter}}
ds.state @m : tensor<f32> {role = #ds.role<moment>, of = @t, init = 0.0 : f32}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
// expected-error@+1 {{'ds.state' op has another shape than its parameter @w: 'tensor<4xf32>'}}
ds.state @m : tensor<5xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}

// -----

// expected-error@+1 {{'ds.state' op 'address' 32 is not a multiple of 64}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w", address = 32}

// -----

// expected-error@+1 {{'ds.state' op names mesh @mesh, which is not defined by an sdy.mesh}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w", sharding = #sdy.sharding<@mesh, [{"data"}]>}

// -----

sdy.mesh @mesh = <["data"=2]>
// expected-error@+1 {{"model"}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w", sharding = #sdy.sharding<@mesh, [{"model"}]>}

// -----

sdy.mesh @mesh = <["data"=2]>
// expected-error@+1 {{sharding has 2 dimensions, but the tensor has 1}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w", sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}

// -----

sdy.mesh @mesh = <["data"=2]>
// expected-error@+1 {{'ds.state' op cannot hold a tensor that is unreduced}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w", sharding = #sdy.sharding<@mesh, [{}], unreduced={"data"}>}

// -----

// expected-error@+1 {{'init' has type 'tensor<3xf32>', but the state is 'tensor<4xf32>'}}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = dense<1.0> : tensor<3xf32>}

// -----

// expected-error@+1 {{is a constant, which every rank has: 'init' must be its elements, and there is no 'sharding'}}
ds.state @w : tensor<4xf32> {role = #ds.role<constant>, init = "w"}

// -----

ds.state @w : tensor<4xf32> {role = #ds.role<constant>, init = dense<1.0> : tensor<4xf32>}
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  // expected-error@+1 {{writes @w, which is a constant; give it another role}}
  ds.write @w, %x : tensor<4xf32>
  ds.return
}
