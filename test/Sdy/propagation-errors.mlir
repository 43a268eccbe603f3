// RUN: ds-opt %s --split-input-file --verify-diagnostics

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'sdy.propagation_barrier' op stops nothing in the direction BOTH; leave it out}}
  %0 = sdy.propagation_barrier %a allowed_direction=BOTH : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{elements literal type must have static shape}}
  %0 = sdy.constant dense<1.0> : tensor<?xf32>
  return
}

// -----

func.func @f(%a: tensor<?xf32>) {
  // expected-error @+1 {{'sdy.func_data_flow_edge' op must have a static shape}}
  %0 = sdy.func_data_flow_edge %a : tensor<?xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'sdy.func_data_flow_edge' op must be the only use of its operand}}
  %0 = sdy.func_data_flow_edge %a : tensor<8x8xf32>
  %1 = stablehlo.negate %a : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  %0 = stablehlo.negate %a : tensor<8x8xf32>
  // expected-error @+1 {{'sdy.func_data_flow_edge' op operand must be a result of a call}}
  %1 = sdy.func_data_flow_edge %0 : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  %0 = "stablehlo.while"(%a) ({
  ^bb0(%x: tensor<8x8xf32>):
    // expected-error @+1 {{'sdy.func_data_flow_edge' op operand must be an argument of a function}}
    %e = sdy.func_data_flow_edge %x : tensor<8x8xf32>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<8x8xf32>):
    stablehlo.return %x : tensor<8x8xf32>
  }) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  %0 = sdy.constant dense<1.0> : tensor<8xf32>
  // expected-error @+1 {{'sdy.data_flow_edge' op operand must not come from an op of sdy}}
  %1 = sdy.data_flow_edge %0 : tensor<8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'sdy.data_flow_edge' op sharding has 1 dimensions, but the tensor has 2}}
  %0 = sdy.data_flow_edge %a sharding=<@m, [{"x"}]> : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'sdy.named_computation' op body must take the operands' types}}
  %0 = sdy.named_computation<"n">(%a) (%b: tensor<8xf32>) {
    sdy.return %b : tensor<8xf32>
  } : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'sdy.named_computation' op body must return the results' types}}
  %0 = sdy.named_computation<"n">(%a) (%b: tensor<8x8xf32>) {
    sdy.return %b : tensor<8x8xf32>
  } : (tensor<8x8xf32>) -> tensor<8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'sdy.named_computation' op has 1 operands, but 0 shardings}}
  %0 = sdy.named_computation<"n">(%a) in_shardings=[] (%b: tensor<8x8xf32>) {
    sdy.return %b : tensor<8x8xf32>
  } : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'sdy.named_computation' op axis "w" is not in the mesh}}
  %0 = sdy.named_computation<"n">(%a) out_shardings=[<@m, [{"w"}, {}]>] (%b: tensor<8x8xf32>) {
    sdy.return %b : tensor<8x8xf32>
  } : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.negate' op records propagation, but has no sdy.sharding}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[]>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.negate' op sdy.propagation_edges must be a #sdy.propagation_edges}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = 1 : i32} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.negate' op records propagation from or to operand 1, of 1}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[{step-0 = [{"x" = operand-1 -> [result-0]}]}]>, sdy.sharding = #sdy.sharding_per_value<[<@m, [{"x"}, {}]>]>} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.negate' op records propagation from or to result 1, of 1}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[{step-0 = [{"x" = operand-0 -> [result-1]}]}]>, sdy.sharding = #sdy.sharding_per_value<[<@m, [{"x"}, {}]>]>} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{step 0 is recorded twice}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[{step-0 = []}, {step-0 = []}]>, sdy.sharding = #sdy.sharding_per_value<[<@m, [{"x"}, {}]>]>} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{an axis propagates from a value to itself}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[{step-0 = [{"x" = operand-0 -> [operand-0]}]}]>, sdy.sharding = #sdy.sharding_per_value<[<@m, [{"x"}, {}]>]>} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{an axis propagates to a value twice}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[{step-0 = [{"x" = operand-0 -> [result-0, result-0]}]}]>, sdy.sharding = #sdy.sharding_per_value<[<@m, [{"x"}, {}]>]>} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{expected a dash and a number}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[{step 3 = []}]>, sdy.sharding = #sdy.sharding_per_value<[<@m, [{"x"}, {}]>]>} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{expected operand or result}}
  %0 = stablehlo.negate %a {sdy.propagation_edges = #sdy.propagation_edges<[{step-0 = [{"x" = argument-0 -> [result-0]}]}]>, sdy.sharding = #sdy.sharding_per_value<[<@m, [{"x"}, {}]>]>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.negate' op has 1 operands, but its sharding rule has 2}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [i])->([i, j]) {i=8, j=8}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.negate' op result 0 has rank 2, but its sharding rule has 1 dimensions}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([i]) {i=8, j=8}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{a factor with a size is in no dimension}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([i, j]) {i=8, j=8, k=2}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{a tensor has a factor twice}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, i])->([i, i]) {i=8}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{a dimension of several factors has one of size 1}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, jk])->([i, jk]) {i=8, j=8, k=1}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{a reduction factor cannot be in a result}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([i, j]) {i=8, j=8} reduction={j}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{special factors must increase}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([i, j]) {i=8, j=8} need_replication={j, i}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{a special factor is of one kind, once}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([i, j]) {i=8, j=8} need_replication={j} permutation={j}>} : tensor<8x8xf32>
  return
}

// -----

func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.negate' op sdy.sharding_rule must be a #sdy.op_sharding_rule}}
  %0 = stablehlo.negate %a {sdy.sharding_rule = 1 : i32} : tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  %0 = sdy.manual_computation(%a) in_shardings=[<@m, [{"x"}, {}]>] out_shardings=[<@m, [{"x"}, {}]>] manual_axes={"x"} (%b: tensor<2x8xf32>) {
    // expected-error @+1 {{'sdy.sharding_constraint' op uses axis "x", over which a computation around it is manual}}
    %1 = sdy.sharding_constraint %b <@m, [{"x"}, {}]> : tensor<2x8xf32>
    sdy.return %b : tensor<2x8xf32>
  } : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<8x8xf32>, %p: tensor<i1>) {
  %0 = sdy.manual_computation(%a) in_shardings=[<@m, [{"x"}, {}]>] out_shardings=[<@m, [{"x"}, {}]>] manual_axes={"x"} (%b: tensor<2x8xf32>) {
    // expected-error @+1 {{'stablehlo.negate' op uses axis "x", over which a computation around it is manual}}
    %1 = stablehlo.negate %b {sdy.sharding = #sdy.sharding_per_value<[<@m, [{}, {"x":(1)2}]>]>} : tensor<2x8xf32>
    sdy.return %b : tensor<2x8xf32>
  } : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

sdy.mesh @m = <["x"=4, "y"=2]>
func.func @f(%a: tensor<6x8xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op a dimension of size 6 is not divided by its 4 pieces along manual axes}}
  %0 = sdy.manual_computation(%a) in_shardings=[<@m, [{"x"}, {}]>] out_shardings=[<@m, [{"x"}, {}]>] manual_axes={"x"} (%b: tensor<2x8xf32>) {
    sdy.return %b : tensor<2x8xf32>
  } : (tensor<6x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

func.func @f() {
  // expected-error @+1 {{'sdy.mesh' op expects parent op 'builtin.module'}}
  sdy.mesh @m = <["x"=4]>
  return
}
