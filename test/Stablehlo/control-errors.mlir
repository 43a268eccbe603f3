// RUN: ds-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op cond must return one value of the type of each result}}
  %0 = stablehlo.while(%y = %x) : tensor<4xf32>
  cond {
    stablehlo.return %y : tensor<4xf32>
  } do {
    stablehlo.return %y : tensor<4xf32>
  }
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.while' op body must return one value of the type of each result}}
  %0 = stablehlo.while(%y = %x) : tensor<4xf32>
  cond {
    stablehlo.return %p : tensor<i1>
  } do {
    stablehlo.return %p : tensor<i1>
  }
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.while' op cond and body must take the operands' types}}
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

func.func @f(%x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.if' op false_branch must return one value of the type of each result}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %p : tensor<i1>
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %n: tensor<i32>) {
  // expected-error @+1 {{'stablehlo.case' op needs at least one branch}}
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

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.composite' op decomposition @missing is not a function}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @missing} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func private @g(%x: tensor<4xf32>)
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.composite' op decomposition @g has another type}}
  %0 = stablehlo.composite "my.op" %x {decomposition = @g} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%s: tensor<3xui64>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op THREE_FRY needs a state of 2 elements}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return
}

// -----

func.func @f(%s: tensor<2xui32>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op initial_state must be a vector of 64-bit integers}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xui32>) -> (tensor<2xui32>, tensor<4xui32>)
  return
}
