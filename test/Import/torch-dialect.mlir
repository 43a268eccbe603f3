// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt %s --mlir-print-op-generic | ds-opt | FileCheck %s
// RUN: ds-opt %s --emit-bytecode | ds-opt | FileCheck %s

// CHECK-LABEL: func.func @types(
// CHECK-SAME: !torch.vtensor<[2,?],f32>, %arg1: !torch.vtensor<*,si64>, %arg2: !torch.vtensor<[],unk>, %arg3: !torch.vtensor,
// CHECK-SAME: !torch.list<vtensor<[2],bf16>>, %arg5: !torch.list<optional<vtensor>>, %arg6: !torch.optional<int>, %arg7: !torch.Device, %arg8: !torch.Generator, %arg9: !torch.number)
func.func @types(%a: !torch.vtensor<[2,?],f32>, %b: !torch.vtensor<*,si64>, %c: !torch.vtensor<[],unk>, %d: !torch.vtensor, %e: !torch.list<vtensor<[2],bf16>>, %f: !torch.list<!torch.optional<!torch.vtensor>>, %g: !torch.optional<int>, %h: !torch.Device, %i: !torch.Generator, %j: !torch.number) {
  return
}

// CHECK-LABEL: func.func @constants
// CHECK: torch.constant.int -9223372036854775808
// CHECK: torch.constant.float 0x7FF0000000000000
// CHECK: torch.constant.bool true
// CHECK: torch.constant.str "none"
// CHECK: torch.constant.device "cpu"
// CHECK: torch.constant.none
// CHECK: torch.prim.ListConstruct : () -> !torch.list<int>
// CHECK: torch.derefine %{{.*}} : !torch.int to !torch.optional<int>
func.func @constants() {
  %0 = torch.constant.int -9223372036854775808
  %1 = torch.constant.float 0x7FF0000000000000
  %2 = torch.constant.bool true
  %3 = torch.constant.str "none"
  %4 = torch.constant.device "cpu"
  %5 = torch.constant.none
  %6 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %7 = torch.derefine %0 : !torch.int to !torch.optional<int>
  return
}

// An op that is not declared has the same form.

// CHECK-LABEL: func.func @undeclared
// CHECK: torch.aten.frobnicate %arg0, %{{.*}} {level = 3 : i64} : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[4],f32>, !torch.int
func.func @undeclared(%x: !torch.vtensor<[4],f32>) {
  %0 = torch.constant.int 1
  %1:2 = torch.aten.frobnicate %x, %0 {level = 3 : i64} : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[4],f32>, !torch.int
  return
}

// The generic form, where that one has no place for a region or a name.

// CHECK-LABEL: func.func @generic
// CHECK: "torch.my op"(%{{.*}}) : (f32) -> f32
// CHECK: "torch.with.region"(%{{.*}}) ({
// CHECK-NEXT: torch.inside
func.func @generic(%x: f32) {
  %0 = "torch.my op"(%x) : (f32) -> f32
  %1 = "torch.with.region"(%x) ({
    "torch.inside"() : () -> ()
  }) : (f32) -> f32
  return
}
