// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.while C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op cond must return one value of the type of each result (C1)}}
  %0 = stablehlo.while(%y = %x) : tensor<4xf32>
  cond {
    stablehlo.return %y : tensor<4xf32>
  } do {
    stablehlo.return %y : tensor<4xf32>
  }
  return
}

// -----

// stablehlo.while C2
func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.while' op body must return one value of the type of each result (C2)}}
  %0 = stablehlo.while(%y = %x) : tensor<4xf32>
  cond {
    stablehlo.return %p : tensor<i1>
  } do {
    stablehlo.return %p : tensor<i1>
  }
  return
}

// -----

// stablehlo.while C1
func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.while' op cond and body must take the operands' types (C1)}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%y: tensor<5xf32>):
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%y: tensor<4xf32>):
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.if C2
func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.if' op false_branch must return one value of the type of each result (C2)}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %p : tensor<i1>
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.case C1
func.func @f(%x: tensor<4xf32>, %n: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.case' op needs at least one branch (C1)}}
  "stablehlo.case"(%n) : (tensor<i32>) -> ()
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.custom_call' op operand_layouts and result_layouts must be given together}}
  %0 = stablehlo.custom_call @target(%x) {operand_layouts = [dense<0> : tensor<1xindex>]} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.custom_call' op result_layouts has 0 elements, but needs 1}}
  %0 = stablehlo.custom_call @target(%x) {operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = []} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.composite C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.composite' op decomposition @missing is not a function (C2)}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @missing} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.composite C4
func.func private @g(%x: tensor<4xf32>)
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.composite' op decomposition @g returns other types (C4)}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @g} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.rng_bit_generator C2
func.func @f(%s: tensor<3xui64>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op THREE_FRY needs a state of 2 elements (C2)}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return
}

// -----

func.func @f(%s: tensor<2xui32>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op initial_state must be a vector of 64-bit integers}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xui32>) -> (tensor<2xui32>, tensor<4xui32>)
  return
}

// -----

// stablehlo.optimization_barrier C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.optimization_barrier' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<5xf32>'}}
  // expected-error @+1 {{'stablehlo.optimization_barrier' op failed to infer returned types}}
  %0 = "stablehlo.optimization_barrier"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.while C2
func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.while' op cond and body must take the operands' types (C2)}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%y: tensor<4xf32>):
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%y: tensor<5xf32>):
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.while C3
func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+2 {{'stablehlo.while' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<5xf32>'}}
  // expected-error @+1 {{'stablehlo.while' op failed to infer returned types}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%y: tensor<4xf32>):
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%y: tensor<4xf32>):
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.if C1
func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.if' op region #0 should have no arguments}}
  %0 = "stablehlo.if"(%p) ({
  ^bb0(%y: tensor<4xf32>):
    stablehlo.return %y : tensor<4xf32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.if C3
func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.if' op true_branch must return one value of the type of each result (C3)}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %p : tensor<i1>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.case C2
func.func @f(%x: tensor<4xf32>, %n: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.case' op region #0 should have no arguments}}
  %0 = "stablehlo.case"(%n) ({
  ^bb0(%y: tensor<f32>):
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.case C3
func.func @f(%x: tensor<4xf32>, %n: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.case' op branch 1 must return one value of the type of each result (C3)}}
  %0 = "stablehlo.case"(%n) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %n : tensor<i32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.case C4
func.func @f(%x: tensor<4xf32>, %n: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.case' op branch 0 must return one value of the type of each result (C4)}}
  %0 = "stablehlo.case"(%n) ({
    stablehlo.return %n : tensor<i32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.composite C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.composite' op name must be a namespace and a name, as in my_namespace.my_op (C1)}}
  %0 = stablehlo.composite "my-op" %x {decomposition = @f} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.composite C3
func.func private @g(%x: tensor<5xf32>) -> tensor<4xf32>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.composite' op decomposition @g takes other types (C3)}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @g} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.composite C5
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{'stablehlo.composite' op adjoint @missing is not a function (C5)}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @g, composite_attributes = {deepstep.adjoint = @missing}} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @g(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

// stablehlo.composite C6
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{'stablehlo.composite' op adjoint @g does not take the inputs and a gradient of each floating-point result (C6)}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @g, composite_attributes = {deepstep.adjoint = @g}} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @g(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

// stablehlo.composite C7
func.func @f(%x: tensor<4xf32>, %n: tensor<i32>) -> tensor<4xf32> {
  // expected-error @+1 {{'stablehlo.composite' op adjoint @adjoint does not return a gradient of each floating-point input (C7)}}
  %0 = stablehlo.composite "my.op" %x, %n {decomposition = @g, composite_attributes = {deepstep.adjoint = @adjoint}} : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @g(%x: tensor<4xf32>, %n: tensor<i32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
func.func @adjoint(%x: tensor<4xf32>, %n: tensor<i32>, %dy: tensor<4xf32>) -> (tensor<4xf32>, tensor<i32>) {
  return %dy, %n : tensor<4xf32>, tensor<i32>
}
