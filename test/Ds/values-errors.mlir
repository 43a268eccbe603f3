// Combines, updates, norms, reshards, micro-batches and gradients.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

sdy.mesh @mesh = <["data"=2]>
func.func @f(%x: tensor<4xi32>) {
  // expected-error@+1 {{'ds.combine' op takes the mean of integers}}
  %0 = ds.combine mean %x over @mesh ["data"] for metric : tensor<4xi32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.combine' op names axis "model", which mesh @mesh does not have}}
  %0 = ds.combine mean %x over @mesh ["model"] for metric : tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.combine' op names axis "data" twice}}
  %0 = ds.combine mean %x over @mesh ["data", "data"] for metric : tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.combine' op names mesh @mesh, which is not defined by an sdy.mesh}}
  %0 = ds.combine mean %x over @mesh ["data"] for metric : tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.combine' op needs at least one mesh axis}}
  %0 = ds.combine mean %x over @mesh [] for metric : tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<2x4xf32>, %i: index) {
  // expected-error@+1 {{'ds.micro_batch' op must give the batch without its leading dimension, 'tensor<4xf32>', not 'tensor<2xf32>'}}
  %0 = ds.micro_batch %x[%i] : tensor<2x4xf32> -> tensor<2xf32>
  return
}

// -----

func.func @f(%x: tensor<f32>, %i: index) {
  // expected-error@+1 {{'ds.micro_batch' op needs a batch with a leading dimension}}
  %0 = ds.micro_batch %x[%i] : tensor<f32> -> tensor<f32>
  return
}

// -----

func.func @f(%x: tensor<4xi32>) {
  // expected-error@+1 {{'ds.global_norm' op needs floating-point operands, got 'tensor<4xi32>'}}
  %0 = ds.global_norm %x : tensor<4xi32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.global_norm' op has 1 operands, but 2 sharded flags}}
  %0 = ds.global_norm %x over @mesh ["data"] sharded [true, false] : tensor<4xf32>
  return
}

// -----

func.func @f(%p: tensor<4xf32>, %s: tensor<f32>, %t: tensor<i32>) {
  // expected-error@+1 {{'ds.update' op needs an optimizer such as #ds.adam<...>, got "adam"}}
  %0 = ds.update "adam" %p, %p lr(%s) step(%t) : tensor<4xf32>, tensor<4xf32>
  return
}

// -----

#adam = #ds.adam<beta1 = 0.9, beta2 = 0.999, eps = 1.0e-8, weight_decay = 0.0, decoupled = true, bias_correction = true>
func.func @f(%p: tensor<4xf32>, %s: tensor<f32>, %t: tensor<i32>) {
  // expected-error@+1 {{'ds.update' op needs 2 moments (m, v), got 1}}
  %0:2 = ds.update #adam %p, %p moments(%p) lr(%s) step(%t) : tensor<4xf32>, tensor<4xf32>
  return
}

// -----

#sgd = #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0, nesterov = false>
func.func @f(%p: tensor<4xf32>, %g: tensor<5xf32>, %s: tensor<f32>, %t: tensor<i32>) {
  // expected-error@+1 {{'ds.update' op has a gradient of type 'tensor<5xf32>' for a parameter of type 'tensor<4xf32>'}}
  %0 = ds.update #sgd %p, %g lr(%s) step(%t) : tensor<4xf32>, tensor<5xf32>
  return
}

// -----

#sgd = #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0, nesterov = false>
func.func @f(%p: tensor<4xi32>, %s: tensor<f32>, %t: tensor<i32>) {
  // expected-error@+1 {{'ds.update' op updates floating-point tensors, got 'tensor<4xi32>' and 'tensor<4xi32>'}}
  %0 = ds.update #sgd %p, %p lr(%s) step(%t) : tensor<4xi32>, tensor<4xi32>
  return
}

// -----

#sgd = #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0, nesterov = false>
func.func @f(%p: tensor<4xf32>, %t: tensor<i32>) {
  // expected-error@+1 {{ds.update needs one operand each for 'lr' and 'step', at most one for 'scale' and 'momentum'}}
  %0 = ds.update #sgd %p, %p step(%t) : tensor<4xf32>, tensor<4xf32>
  return
}

// -----

// expected-error@+1 {{beta1 must be at least 0 and below 1, got 1}}
#adam = #ds.adam<beta1 = 1.0, beta2 = 0.999, eps = 1.0e-8, weight_decay = 0.0, decoupled = true, bias_correction = true>

// -----

// expected-error@+1 {{eps must be finite and not negative, got -1}}
#adam = #ds.adam<beta1 = 0.9, beta2 = 0.999, eps = -1.0, weight_decay = 0.0, decoupled = true, bias_correction = true>

// -----

// expected-error@+1 {{nesterov needs a momentum and no dampening}}
#sgd = #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0, nesterov = true>

// -----

sdy.mesh @a = <["data"=2]>
sdy.mesh @b = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.reshard' op needs both shardings on one mesh}}
  %0 = ds.reshard sum %x from #sdy.sharding<@a, [{}]> to #sdy.sharding<@b, [{}]> for parameter : tensor<4xf32>
  return
}

// -----

sdy.mesh @a = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.reshard' op says itself how partial values combine; name the unreduced axes without max}}
  %0 = ds.reshard sum %x from #sdy.sharding<@a, [{}], unreduced=max{"data"}> to #sdy.sharding<@a, [{}]> for parameter : tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.reshard' op cannot make a tensor unreduced along axis "data"}}
  %0 = ds.reshard sum %x from #sdy.sharding<@mesh, [{}]> to #sdy.sharding<@mesh, [{}], unreduced={"data"}> for parameter : tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{sharding has 2 dimensions, but the tensor has 1}}
  %0 = ds.reshard sum %x from #sdy.sharding<@mesh, [{}, {}]> to #sdy.sharding<@mesh, [{}]> for parameter : tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.gradient' op names @loss, which is no function}}
  %0:2 = ds.gradient @loss(%x) wrt [0] : (tensor<4xf32>) -> (tensor<f32>, tensor<4xf32>)
  return
}

// -----

func.func private @loss(tensor<4xf32>) -> tensor<f32>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.gradient' op differentiates with respect to argument 1, but there are 1}}
  %0:2 = ds.gradient @loss(%x) wrt [1] : (tensor<4xf32>) -> (tensor<f32>, tensor<4xf32>)
  return
}

// -----

func.func private @loss(tensor<4xf32>) -> tensor<4xf32>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.gradient' op needs a function whose first result is a scalar loss}}
  %0:2 = ds.gradient @loss(%x) wrt [0] : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func private @loss(tensor<4xf32>) -> tensor<f32>
func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.gradient' op must have results ('tensor<f32>', 'tensor<4xf32>'), got ('tensor<f32>', 'tensor<2xf32>')}}
  %0:2 = ds.gradient @loss(%x) wrt [0] : (tensor<4xf32>) -> (tensor<f32>, tensor<2xf32>)
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error@+1 {{'ds.reshard' op has the sharding #sdy.sharding<mesh<["d"=2]>, [{"d"}]> with a mesh in line; define it by an sdy.mesh and name that}}
  %0 = ds.reshard sum %x from #sdy.sharding<mesh<["d"=2]>, [{"d"}]> to #sdy.sharding<mesh<["d"=2]>, [{}]> for parameter : tensor<4xf32>
  return
}
