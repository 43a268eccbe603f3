// RUN: ds-opt --ds-differentiate --split-input-file --verify-diagnostics %s

func.func private @loss(%x: tensor<4x4xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  // expected-error @+1 {{'stablehlo.cholesky' op has no gradient}}
  %y = stablehlo.cholesky %x, lower = true : tensor<4x4xf32>
  %l = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
func.func @main(%x: tensor<4x4xf32>) -> (tensor<f32>, tensor<4x4xf32>) {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<4x4xf32>) -> (tensor<f32>, tensor<4x4xf32>)
  return %l, %g : tensor<f32>, tensor<4x4xf32>
}

// -----

func.func private @loss(%x: tensor<f32>) -> tensor<f32> {
  %z = stablehlo.complex %x, %x : tensor<complex<f32>>
  // expected-error @+1 {{'stablehlo.real' op has no gradient}}
  %y = stablehlo.real %z : (tensor<complex<f32>>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}

// -----

func.func private @loss(%x: tensor<f32>, %n: tensor<i32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  // expected-error @+1 {{'stablehlo.while' op has no gradient: only a loop whose index goes from a constant by a constant to a constant can be differentiated}}
  %r:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<f32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %next = stablehlo.add %i, %one : tensor<i32>
    %z = stablehlo.sine %y : tensor<f32>
    stablehlo.return %next, %z : tensor<i32>, tensor<f32>
  }
  return %r#1 : tensor<f32>
}
func.func @main(%x: tensor<f32>, %n: tensor<i32>) -> tensor<f32> {
  %l, %g = ds.gradient @loss(%x, %n) wrt [0] : (tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}

// -----

func.func private @loss(%x: tensor<3xf32>, %i: tensor<2x1xi32>, %y: tensor<2xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  // expected-error @+1 {{'stablehlo.scatter' op has no gradient: its body neither adds, subtracts or multiplies nor replaces}}
  %z = "stablehlo.scatter"(%x, %i, %y) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %m = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %m : tensor<f32>
  }) : (tensor<3xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<3xf32>
  %l = stablehlo.reduce(%z init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
func.func @main(%x: tensor<3xf32>, %i: tensor<2x1xi32>, %y: tensor<2xf32>) -> tensor<3xf32> {
  %l, %g = ds.gradient @loss(%x, %i, %y) wrt [0] : (tensor<3xf32>, tensor<2x1xi32>, tensor<2xf32>) -> (tensor<f32>, tensor<3xf32>)
  return %g : tensor<3xf32>
}

// -----

func.func private @loss(%x: tensor<3xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  // expected-error @+1 {{'stablehlo.reduce' op has no gradient: its body is no sum, product, maximum or minimum}}
  %l = stablehlo.reduce(%x init: %zero) applies stablehlo.power across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
func.func @main(%x: tensor<3xf32>) -> tensor<3xf32> {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<3xf32>) -> (tensor<f32>, tensor<3xf32>)
  return %g : tensor<3xf32>
}

// -----

func.func private @loss(%x: tensor<f32>) -> tensor<f32> {
  // expected-error @+1 {{'stablehlo.custom_call' op has no gradient}}
  %y = stablehlo.custom_call @mystery(%x) : (tensor<f32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}

// -----

func.func private @loss(%x: tensor<f32>) -> tensor<f32> {
  %y = call @again(%x) : (tensor<f32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func private @again(%x: tensor<f32>) -> tensor<f32> {
  // expected-error @+1 {{'func.call' op is part of @again, which cannot be differentiated: it calls itself}}
  %y = call @again(%x) : (tensor<f32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}

// -----

func.func private @loss(%x: tensor<f32>) -> tensor<f32> {
  // expected-error @+1 {{'ds.gradient' op is part of @loss, which cannot be differentiated: it calls itself}}
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}

// -----

// expected-error @+1 {{'func.func' op cannot be differentiated by argument 0 of type 'tensor<i32>'; only floating-point tensors have gradients}}
func.func private @loss(%x: tensor<i32>) -> tensor<f32> {
  %y = stablehlo.convert %x : (tensor<i32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func @main(%x: tensor<i32>) -> tensor<f32> {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<i32>) -> (tensor<f32>, tensor<i32>)
  return %l : tensor<f32>
}

// -----

func.func private @loss(%x: tensor<f32>) -> tensor<f32>
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  // expected-error @+1 {{'ds.gradient' op needs @loss to be a func.func with a body of one block}}
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %l : tensor<f32>
}

// -----

func.func private @loss(%x: tensor<?xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  // expected-error @+1 {{'stablehlo.reduce' op has no gradient: a shape is dynamic; export the function for the shapes that it is to run with}}
  %l = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<?xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
func.func @main(%x: tensor<?xf32>) -> tensor<f32> {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<?xf32>) -> (tensor<f32>, tensor<?xf32>)
  return %l : tensor<f32>
}

// -----

func.func private @loss(%x: tensor<f32>) -> tensor<f32> {
  // expected-error @+1 {{'stablehlo.composite' op calls @adjoint, which has no body of one block that could be differentiated}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @body, composite_attributes = {deepstep.adjoint = @adjoint}} : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
func.func private @body(%x: tensor<f32>) -> tensor<f32> {
  return %x : tensor<f32>
}
func.func private @adjoint(%x: tensor<f32>, %dy: tensor<f32>) -> tensor<f32>
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}
