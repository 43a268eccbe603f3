// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

// CHECK-LABEL: func @regions
func.func @regions(%x: tensor<4xf32>, %n: tensor<i32>, %p: tensor<i1>) {
  // CHECK: %{{.*}}:2 = stablehlo.while(%[[I:iterArg.*]] = %{{.*}}, %[[X:iterArg.*]] = %{{.*}}) : tensor<i32>, tensor<4xf32> attributes {ds.name = "w"}
  // CHECK-NEXT: cond {
  // CHECK:        stablehlo.compare LT, %[[I]], %{{.*}}
  // CHECK:      } do {
  // CHECK:        stablehlo.return %[[I]], %[[X]] : tensor<i32>, tensor<4xf32>
  %0:2 = stablehlo.while(%i = %n, %y = %x) : tensor<i32>, tensor<4xf32> attributes {ds.name = "w"}
  cond {
    %c = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    stablehlo.return %i, %y : tensor<i32>, tensor<4xf32>
  }
  // CHECK: "stablehlo.if"(%{{.*}}) ({
  %1 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %0#1 : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  // CHECK: "stablehlo.case"(%{{.*}}) ({
  %2 = "stablehlo.case"(%n) ({
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  // CHECK: %{{.*}}:2 = stablehlo.optimization_barrier %{{.*}}, %{{.*}} : tensor<4xf32>, tensor<i32>
  %3:2 = stablehlo.optimization_barrier %x, %n : tensor<4xf32>, tensor<i32>
  // CHECK: stablehlo.optimization_barrier()
  stablehlo.optimization_barrier ()
  return
}

// CHECK-LABEL: func @calls
func.func @calls(%x: tensor<4xf32>) {
  // CHECK: stablehlo.custom_call @target(%{{.*}}) {api_version = 4 : i32, backend_config = {a = 1 : i64}, has_side_effect = true, operand_layouts = [dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<0> : tensor<1xindex>]} : (tensor<4xf32>) -> tensor<4xf32>
  %0 = stablehlo.custom_call @target(%x) {api_version = 4 : i32, backend_config = {a = 1 : i64}, has_side_effect = true, operand_layouts = [dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<0> : tensor<1xindex>]} : (tensor<4xf32>) -> tensor<4xf32>
  // CHECK: stablehlo.composite "my.op" %{{.*}} {decomposition = @decomposition, version = 1 : i32} : (tensor<4xf32>) -> tensor<4xf32>
  %1 = stablehlo.composite "my.op" %x {decomposition = @decomposition, version = 1 : i32} : (tensor<4xf32>) -> tensor<4xf32>
  // CHECK: stablehlo.composite "my.op" %{{.*}} ({
  // CHECK-NEXT: ^bb0(%[[A:.*]]: tensor<f32>):
  // CHECK-NEXT: stablehlo.return %[[A]]
  // CHECK: }) {decomposition = @decomposition} : (tensor<4xf32>) -> tensor<4xf32>
  %with_region = stablehlo.composite "my.op" %x ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) {decomposition = @decomposition} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

func.func private @decomposition(%x: tensor<4xf32>) -> tensor<4xf32>

// CHECK-LABEL: func @random
func.func @random(%a: tensor<f32>, %n: tensor<1xi64>, %s: tensor<2xui64>) {
  // CHECK: stablehlo.rng %{{.*}}, %{{.*}}, %{{.*}}, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>
  %0 = stablehlo.rng %a, %a, %n, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>
  // CHECK: stablehlo.rng_bit_generator %{{.*}}, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %1, %2 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  return
}
