// Which dimension is cut: the least padding, the first on ties, none if all are
// too short. One rank shards nothing.
// RUN: ds-opt --ds-shard-states=stage=1 %s | FileCheck %s
// RUN: sed 's/"data"=4/"data"=1/' %s | ds-opt --ds-shard-states=stage=1 | FileCheck %s --check-prefix=ONE

// CHECK: ds.state @ties.b : {{.*}}sharding = #sdy.sharding<@mesh, [{"data"}, {}]>
// CHECK: ds.state @padding.b : {{.*}}sharding = #sdy.sharding<@mesh, [{}, {"data"}]>
// CHECK: ds.state @short.b : tensor<3x2xf32> {init = 0.000000e+00 : f32, of = @short, role = #ds.role<moment>}
// CHECK: ds.state @scalar.b : tensor<f32> {init = 0.000000e+00 : f32, of = @scalar, role = #ds.role<moment>}
// ONE-NOT: sharding =
// ONE-NOT: ds.reshard
sdy.mesh @mesh = <["data"=4]>
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @ties : tensor<8x4xf32> {role = #ds.role<param>, init = "a"}
ds.state @ties.b : tensor<8x4xf32> {role = #ds.role<moment>, of = @ties, init = 0.0 : f32}
ds.state @padding : tensor<5x7xf32> {role = #ds.role<param>, init = "b"}
ds.state @padding.b : tensor<5x7xf32> {role = #ds.role<moment>, of = @padding, init = 0.0 : f32}
ds.state @short : tensor<3x2xf32> {role = #ds.role<param>, init = "c"}
ds.state @short.b : tensor<3x2xf32> {role = #ds.role<moment>, of = @short, init = 0.0 : f32}
ds.state @scalar : tensor<f32> {role = #ds.role<param>, init = "d"}
ds.state @scalar.b : tensor<f32> {role = #ds.role<moment>, of = @scalar, init = 0.0 : f32}
ds.step @train(%a: tensor<8x4xf32> {ds.arg = #ds.arg<batch, "a">}, %b: tensor<5x7xf32> {ds.arg = #ds.arg<batch, "b">}, %c: tensor<3x2xf32> {ds.arg = #ds.arg<batch, "c">}, %d: tensor<f32> {ds.arg = #ds.arg<batch, "d">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %aw = ds.read @ties : tensor<8x4xf32>
  %am = ds.read @ties.b : tensor<8x4xf32>
  %bw = ds.read @padding : tensor<5x7xf32>
  %bm = ds.read @padding.b : tensor<5x7xf32>
  %cw = ds.read @short : tensor<3x2xf32>
  %cm = ds.read @short.b : tensor<3x2xf32>
  %dw = ds.read @scalar : tensor<f32>
  %dm = ds.read @scalar.b : tensor<f32>
  %ag = ds.combine mean %a over @mesh ["data"] for gradient : tensor<8x4xf32>
  %bg = ds.combine mean %b over @mesh ["data"] for gradient : tensor<5x7xf32>
  %cg = ds.combine mean %c over @mesh ["data"] for gradient : tensor<3x2xf32>
  %dg = ds.combine mean %d over @mesh ["data"] for gradient : tensor<f32>
  %a1:2 = ds.update #sgd %aw, %ag moments(%am) lr(%d) step(%t) : tensor<8x4xf32>, tensor<8x4xf32>
  %b1:2 = ds.update #sgd %bw, %bg moments(%bm) lr(%d) step(%t) : tensor<5x7xf32>, tensor<5x7xf32>
  %c1:2 = ds.update #sgd %cw, %cg moments(%cm) lr(%d) step(%t) : tensor<3x2xf32>, tensor<3x2xf32>
  %d1:2 = ds.update #sgd %dw, %dg moments(%dm) lr(%d) step(%t) : tensor<f32>, tensor<f32>
  ds.write @ties, %a1#0 : tensor<8x4xf32>
  ds.write @ties.b, %a1#1 : tensor<8x4xf32>
  ds.write @padding, %b1#0 : tensor<5x7xf32>
  ds.write @padding.b, %b1#1 : tensor<5x7xf32>
  ds.write @short, %c1#0 : tensor<3x2xf32>
  ds.write @short.b, %c1#1 : tensor<3x2xf32>
  ds.write @scalar, %d1#0 : tensor<f32>
  ds.write @scalar.b, %d1#1 : tensor<f32>
  ds.return
}
