// RUN: ds-opt --ds-plan-memory="constants-in-arena" %s | FileCheck %s
// RUN: ds-opt --ds-plan-memory %s | FileCheck %s --check-prefix=HOST

// A constant is a state that the launcher fills; equal ones are one, and nothing
// is copied in a step. It lies behind what persists in any case: 64 bytes of @w,
// 64 bytes of each result, and is no place for results.

// CHECK: ds.state @w : tensor<3xf32> {address = 0 : i64
// CHECK: ds.state @s_constant_0 : tensor<3xf32>
// CHECK-SAME: address = 192 : i64, init = dense<[1.000000e+00, 2.000000e+00, 3.000000e+00]>
// CHECK-SAME: role = #ds.role<constant>
// CHECK-NOT: ds.state
// CHECK: ds.program @s arena 256 persistent 256
// CHECK-NOT: ds.copy
// CHECK-NOT: memref.get_global
// CHECK: %[[CONSTANT:.*]] = ds.buffer 192 : memref<3xf32>
// CHECK: ds.launch @k on #ds.queue<compute>(%[[CONSTANT]], %{{.*}} :
// CHECK: ds.launch @k on #ds.queue<compute>(%[[CONSTANT]], %{{.*}} :

// HOST: ds.program @s arena 192 persistent 192
// HOST-NOT: ds.copy
// HOST: %[[GLOBAL:.*]] = memref.get_global @s_constant_0
// HOST: ds.launch @k on #ds.queue<compute>(%[[GLOBAL]], %{{.*}} :
ds.state @w : tensor<3xf32> {role = #ds.role<param>, init = "w"}
ds.step @s() -> (tensor<3xf32> {ds.metric = "y"}, tensor<3xf32> {ds.metric = "z"}) {
  %c = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %same = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %e = tensor.empty() : tensor<3xf32>
  %y = ds.kernel "k" (%c : tensor<3xf32>) init(%e : tensor<3xf32>) range 3 grain 1 inplace [0, 0] {
  ^bb0(%a: memref<3xf32>, %o: memref<3xf32>, %lo: index, %hi: index):
    %c1 = arith.constant 1 : index
    scf.for %i = %lo to %hi step %c1 {
      %v = memref.load %a[%i] : memref<3xf32>
      memref.store %v, %o[%i] : memref<3xf32>
    }
  } : tensor<3xf32>
  %z = ds.kernel "k" (%same : tensor<3xf32>) init(%e : tensor<3xf32>) range 3 grain 1 inplace [0, 0] {
  ^bb0(%a: memref<3xf32>, %o: memref<3xf32>, %lo: index, %hi: index):
    %c1 = arith.constant 1 : index
    scf.for %i = %lo to %hi step %c1 {
      %v = memref.load %a[%i] : memref<3xf32>
      memref.store %v, %o[%i] : memref<3xf32>
    }
  } : tensor<3xf32>
  ds.return %y, %z : tensor<3xf32>, tensor<3xf32>
}
