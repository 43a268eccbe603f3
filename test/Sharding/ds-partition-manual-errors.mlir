// RUN: ds-opt %s --ds-partition="ranks=2" --split-input-file --verify-diagnostics

sdy.mesh @mesh = <["x"=4]>
ds.step @main(%x: tensor<8xf32> {ds.arg = #ds.arg<batch, "arg0">}) -> (tensor<8xf32> {ds.metric = "result0"}) {
  // expected-error @+1 {{'sdy.manual_computation' op is for the 4 devices of @mesh, but 2 processes run the program; start it with mpirun -np 4}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%a: tensor<2xf32>) {
    sdy.return %a : tensor<2xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  ds.return %0 : tensor<8xf32>
}

// -----

sdy.mesh @mesh = <["x"=2]>
ds.step @main(%x: tensor<8xf32> {ds.arg = #ds.arg<batch, "arg0">}) -> (tensor<8xf32> {ds.metric = "result0"}) {
  // expected-error @+1 {{'sdy.manual_computation' op gives a result that is unreduced; reduce it in the body}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{}]>] out_shardings=[<@mesh, [{}], unreduced={"x"}>] manual_axes={"x"} (%a: tensor<8xf32>) {
    sdy.return %a : tensor<8xf32>
  } : (tensor<8xf32>) -> tensor<8xf32>
  ds.return %0 : tensor<8xf32>
}

// -----

// Hints never change values, but who wrote them must know.

sdy.mesh @mesh = <["x"=2, "one"=1]>
ds.step @main(%x: tensor<8xf32> {ds.arg = #ds.arg<batch, "arg0">}) -> (tensor<8xf32> {ds.metric = "result0"}) {
  // expected-warning @+1 {{'sdy.sharding_constraint' is not followed: every rank computes the whole tensor}}
  %0 = sdy.sharding_constraint %x <@mesh, [{"x"}]> : tensor<8xf32>
  // expected-warning @+1 {{'sdy.reshard' is not followed: every rank computes the whole tensor}}
  %1 = sdy.reshard %0 <@mesh, [{"x"}]> : tensor<8xf32>
  %2 = sdy.sharding_constraint %1 <@mesh, [{"one"}]> : tensor<8xf32>
  ds.return %2 : tensor<8xf32>
}
