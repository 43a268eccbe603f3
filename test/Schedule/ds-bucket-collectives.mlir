// RUN: ds-opt --ds-bucket-collectives %s | FileCheck %s
// RUN: ds-opt --ds-bucket-collectives="reduce-bucket-size=12" %s | FileCheck %s --check-prefix=SMALL

// Gradients travel together, behind the last of them; the metric does not join;
// the write moves behind the merged gather.

// CHECK: %[[R:.*]]:2 = ds.reduce_scatter mean %{{.*}}, %{{.*}} over @mesh ["data"] dims [0, 0] for gradient
// CHECK-DAG: ds.all_reduce mean %arg2 over @mesh ["data"] for metric
// CHECK-DAG: %[[P:.*]]:2 = ds.all_gather %[[R]]#0, %[[R]]#1 over
// CHECK: ds.write @a, %[[P]]#0
// CHECK: ds.write @b, %[[P]]#1

// 8 + 6 elements are more than 12.
// SMALL-COUNT-2: ds.reduce_scatter
// SMALL: ds.all_gather %{{.*}}, %{{.*}} over
sdy.mesh @mesh = <["data"=2]>
ds.state @a : tensor<8xf32> {role = #ds.role<param>, init = 0.0 : f32}
ds.state @b : tensor<6xf32> {role = #ds.role<param>, init = 0.0 : f32}
ds.step @s(%x: tensor<8xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<6xf32> {ds.arg = #ds.arg<batch, "y">}, %l: tensor<f32> {ds.arg = #ds.arg<batch, "l">}) -> (tensor<f32> {ds.metric = "loss"}) {
  %0 = ds.reduce_scatter mean %x over @mesh ["data"] dims [0] for gradient : (tensor<8xf32>) -> tensor<4xf32>
  %1 = ds.reduce_scatter mean %y over @mesh ["data"] dims [0] for gradient : (tensor<6xf32>) -> tensor<3xf32>
  %2 = ds.all_reduce mean %l over @mesh ["data"] for metric : (tensor<f32>) -> tensor<f32>
  %3 = ds.all_gather %0 over @mesh ["data"] dims [0] for parameter : (tensor<4xf32>) -> tensor<8xf32>
  ds.write @a, %3 : tensor<8xf32>
  %4 = ds.all_gather %1 over @mesh ["data"] dims [0] for parameter : (tensor<3xf32>) -> tensor<6xf32>
  ds.write @b, %4 : tensor<6xf32>
  ds.return %2 : tensor<f32>
}
