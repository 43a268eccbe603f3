// Round trip of levels 1 and 2: states, steps, collectives, futures.
// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

sdy.mesh @mesh = <["data"=4]>

// CHECK: ds.state @wte : tensor<256x64xf32> {init = "params/wte", role = #ds.role<param>}
ds.state @wte : tensor<256x64xf32> {role = #ds.role<param>, init = "params/wte"}
// CHECK: ds.state @wte.m : tensor<256x64xf32>
// CHECK-SAME: of = @wte
// CHECK-SAME: sharding = #sdy.sharding<@mesh, [{"data"}, {}]>
ds.state @wte.m : tensor<256x64xf32>
    {role = #ds.role<moment>, of = @wte, init = 0.0 : f32,
     sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}
ds.state @wte.v : tensor<256x64xf32>
    {role = #ds.role<moment>, of = @wte, init = 0.0 : f32}
// CHECK: ds.state @step : tensor<i32> {address = 64 : i64, init = 0 : i32, role = #ds.role<counter>}
ds.state @step : tensor<i32> {role = #ds.role<counter>, init = 0 : i32, address = 64}

// CHECK: ds.step @train(%[[X:.*]]: tensor<2x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32> {ds.metric = "loss"})
ds.step @train(%x: tensor<2x8xf32> {ds.arg = #ds.arg<batch, "x">})
    -> (tensor<f32> {ds.metric = "loss"}) {
  // CHECK: ds.read @wte : tensor<256x64xf32>
  %w = ds.read @wte : tensor<256x64xf32>
  // The local type of a sharded state.
  // CHECK: ds.read @wte.m : tensor<64x64xf32>
  %ml = ds.read @wte.m : tensor<64x64xf32>
  %m = ds.read @wte.m : tensor<256x64xf32>
  %v = ds.read @wte.v : tensor<256x64xf32>
  %t = ds.read @step : tensor<i32>
  %lr = arith.constant dense<1.0e-3> : tensor<f32>
  %i = arith.constant 1 : index
  // CHECK: ds.micro_batch %[[X]][%{{.*}}] : tensor<2x8xf32> -> tensor<8xf32>
  %mb = ds.micro_batch %x[%i] : tensor<2x8xf32> -> tensor<8xf32>
  // CHECK: ds.gradient @loss(%{{.*}}, %{{.*}}) wrt [0] : (tensor<256x64xf32>, tensor<8xf32>) -> (tensor<f32>, tensor<256x64xf32>)
  %loss, %g = ds.gradient @loss(%w, %mb) wrt [0]
      : (tensor<256x64xf32>, tensor<8xf32>) -> (tensor<f32>, tensor<256x64xf32>)
  // CHECK: ds.accumulate %{{.*}}, %{{.*}} scale 2.500000e-01 : tensor<256x64xf32>
  %acc = ds.accumulate %g, %g scale 0.25 : tensor<256x64xf32>
  // CHECK: ds.combine mean %{{.*}} over @mesh ["data"] for gradient : tensor<256x64xf32>
  %mean = ds.combine mean %acc over @mesh ["data"] for gradient : tensor<256x64xf32>
  // CHECK: ds.global_norm %{{.*}} : tensor<256x64xf32>
  %n = ds.global_norm %mean : tensor<256x64xf32>
  // CHECK: ds.global_norm %{{.*}}, %{{.*}} over @mesh ["data"] sharded [true, false] : tensor<256x64xf32>, tensor<f32>
  %n2 = ds.global_norm %mean, %n over @mesh ["data"] sharded [true, false] : tensor<256x64xf32>, tensor<f32>
  // CHECK: ds.reshard mean %{{.*}} from #sdy.sharding<@mesh, [{}, {}], unreduced={"data"}> to #sdy.sharding<@mesh, [{"data"}, {}]> for gradient : tensor<256x64xf32>
  %rs = ds.reshard mean %g from #sdy.sharding<@mesh, [{}, {}], unreduced={"data"}>
      to #sdy.sharding<@mesh, [{"data"}, {}]> for gradient : tensor<256x64xf32>
  // CHECK: ds.update #ds.adam<beta1 = 0.9, beta2 = 0.999, eps = 1.0e-08, weight_decay = 0.1, decoupled = true, bias_correction = true> %{{.*}}, %{{.*}} moments(%{{.*}}, %{{.*}}) lr(%{{.*}}) step(%{{.*}}) scale(%{{.*}}) : tensor<256x64xf32>, tensor<256x64xf32>
  %w1, %m1, %v1 = ds.update #ds.adam<beta1 = 0.9, beta2 = 0.999, eps = 1.0e-8,
      weight_decay = 0.1, decoupled = true, bias_correction = true>
      %w, %rs moments(%m, %v) lr(%lr) step(%t) scale(%n)
      : tensor<256x64xf32>, tensor<256x64xf32>
  // CHECK: ds.update #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0, nesterov = false> %{{.*}}, %{{.*}} lr(%{{.*}}) step(%{{.*}}) momentum(%{{.*}}) : tensor<256x64xf32>, tensor<256x64xf32>
  %w2 = ds.update #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0,
      nesterov = false> %w1, %mean lr(%lr) step(%t) momentum(%lr)
      : tensor<256x64xf32>, tensor<256x64xf32>
  // CHECK: ds.async on #ds.queue<comm>
  %f:2 = ds.async on #ds.queue<comm> {
    // CHECK: ds.all_reduce mean %{{.*}}, %{{.*}} over @mesh ["data"] for gradient : (tensor<256x64xf32>, tensor<f32>) -> (tensor<256x64xf32>, tensor<f32>)
    %r:2 = ds.all_reduce mean %w2, %loss over @mesh ["data"] for gradient
        : (tensor<256x64xf32>, tensor<f32>) -> (tensor<256x64xf32>, tensor<f32>)
    ds.yield %r#0, %r#1 : tensor<256x64xf32>, tensor<f32>
  } : !ds.future<tensor<256x64xf32>>, !ds.future<tensor<f32>>
  // CHECK: ds.await %{{.*}}#0 : !ds.future<tensor<256x64xf32>>
  %w3 = ds.await %f#0 : !ds.future<tensor<256x64xf32>>
  %l = ds.await %f#1 : !ds.future<tensor<f32>>
  // CHECK: ds.reduce_scatter sum %{{.*}} over @mesh ["data"] dims [0] for gradient : (tensor<256x64xf32>) -> tensor<64x64xf32>
  %s = ds.reduce_scatter sum %w3 over @mesh ["data"] dims [0] for gradient
      : (tensor<256x64xf32>) -> tensor<64x64xf32>
  // CHECK: ds.all_gather %{{.*}} over @mesh ["data"] dims [0] for parameter : (tensor<64x64xf32>) -> tensor<256x64xf32>
  %w4 = ds.all_gather %s over @mesh ["data"] dims [0] for parameter
      : (tensor<64x64xf32>) -> tensor<256x64xf32>
  // CHECK: ds.all_slice %{{.*}} over @mesh ["data"] dim 1 : tensor<256x64xf32> -> tensor<256x16xf32>
  %sl = ds.all_slice %w4 over @mesh ["data"] dim 1 : tensor<256x64xf32> -> tensor<256x16xf32>
  // CHECK: ds.transfer %{{.*}} from device to host : tensor<256x16xf32>
  %h = ds.transfer %sl from device to host : tensor<256x16xf32>
  // CHECK: ds.write @wte, %{{.*}} : tensor<256x64xf32>
  ds.write @wte, %w4 : tensor<256x64xf32>
  ds.return %l : tensor<f32>
}

func.func private @loss(tensor<256x64xf32>, tensor<8xf32>) -> tensor<f32>
