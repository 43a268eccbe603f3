// RUN: ds-opt --ds-plan-memory --split-input-file --verify-diagnostics %s

ds.step @unlowered(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error @below {{cannot be given a place in memory; lower it to ds.kernel first}}
  %y = stablehlo.add %x, %x : tensor<4xf32>
  ds.return %y : tensor<4xf32>
}

// -----

ds.step @moved(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error @below {{cannot be given a place in memory}}
  %y = ds.transfer %x from device to host : tensor<4xf32>
  ds.return %y : tensor<4xf32>
}

// -----

ds.step @first() {
  ds.return
}
// expected-error @below {{is the second step of the module}}
ds.step @second() {
  ds.return
}

// -----

ds.step @element(%x: tensor<4xi1> {ds.arg = #ds.arg<batch, "x">}) {
  %c0 = arith.constant 0 : index
  // expected-error @below {{is not the one integer of a tensor of rank 0, which is all that the host reads}}
  %flag = tensor.extract %x[%c0] : tensor<4xi1>
  ds.return
}

// -----

ds.step @carried(%p: tensor<i1> {ds.arg = #ds.arg<batch, "p">}) {
  %c0 = arith.constant 0 : i32
  // expected-error @below {{may carry only tensors, got 'i32'}}
  %r = scf.while (%a = %c0) : (i32) -> i32 {
    %flag = tensor.extract %p[] : tensor<i1>
    scf.condition(%flag) %a : i32
  } do {
  ^bb0(%b: i32):
    scf.yield %b : i32
  }
  ds.return
}

// -----

ds.step @arithmetic(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error @below {{computes with a tensor outside of a kernel}}
  %y = arith.addf %x, %x : tensor<4xf32>
  ds.return %y : tensor<4xf32>
}

// -----

ds.step @elements(%p: tensor<4xi1> {ds.arg = #ds.arg<batch, "p">}, %x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // expected-error @below {{chooses elements outside of a kernel}}
  %y = arith.select %p, %x, %x : tensor<4xi1>, tensor<4xf32>
  ds.return %y : tensor<4xf32>
}
