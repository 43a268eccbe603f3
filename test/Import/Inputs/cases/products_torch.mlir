module {
  func.func @main(%arg0: !torch.vtensor<[3,4],f32>, %arg1: !torch.vtensor<[4,5],f32>, %arg2: !torch.vtensor<[4],f32>, %arg3: !torch.vtensor<[5],f32>) -> (!torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[5],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3],f32>) {
    %int4 = torch.constant.int 4
    %float5.000000e-01 = torch.constant.float 5.000000e-01
    %float2.000000e00 = torch.constant.float 2.000000e+00
    %int5 = torch.constant.int 5
    %int3 = torch.constant.int 3
    %int0 = torch.constant.int 0
    %none = torch.constant.none
    %false = torch.constant.bool false
    %int1 = torch.constant.int 1
    %0 = torch.aten.mm %arg0, %arg1 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4,5],f32> -> !torch.vtensor<[3,5],f32>
    %1 = torch.aten.mm %arg0, %arg1 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4,5],f32> -> !torch.vtensor<[3,5],f32>
    %2 = torch.aten.mul.Tensor %arg0, %arg2 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[3,4],f32>
    %3 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
    %4 = torch.aten.sum.dim_IntList %2, %3, %false, %none : !torch.vtensor<[3,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
    %5 = torch.aten.unsqueeze %arg2, %int0 : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[1,4],f32>
    %6 = torch.aten.mm %5, %arg1 : !torch.vtensor<[1,4],f32>, !torch.vtensor<[4,5],f32> -> !torch.vtensor<[1,5],f32>
    %7 = torch.aten.squeeze.dim %6, %int0 : !torch.vtensor<[1,5],f32>, !torch.int -> !torch.vtensor<[5],f32>
    %8 = torch.aten.mul.Tensor %arg2, %arg2 : !torch.vtensor<[4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[4],f32>
    %9 = torch.prim.ListConstruct  : () -> !torch.list<int>
    %10 = torch.aten.sum.dim_IntList %8, %9, %false, %none : !torch.vtensor<[4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[],f32>
    %11 = torch.aten.mm %arg0, %arg1 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4,5],f32> -> !torch.vtensor<[3,5],f32>
    %12 = torch.aten.mul.Scalar %11, %int1 : !torch.vtensor<[3,5],f32>, !torch.int -> !torch.vtensor<[3,5],f32>
    %13 = torch.prim.ListConstruct %int3, %int5 : (!torch.int, !torch.int) -> !torch.list<int>
    %14 = torch.aten.broadcast_to %arg3, %13 : !torch.vtensor<[5],f32>, !torch.list<int> -> !torch.vtensor<[3,5],f32>
    %15 = torch.aten.mul.Scalar %14, %int1 : !torch.vtensor<[3,5],f32>, !torch.int -> !torch.vtensor<[3,5],f32>
    %16 = torch.aten.add.Tensor %12, %15, %int1 : !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.int -> !torch.vtensor<[3,5],f32>
    %17 = torch.aten.mm %arg0, %arg1 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4,5],f32> -> !torch.vtensor<[3,5],f32>
    %18 = torch.aten.mul.Scalar %17, %float2.000000e00 : !torch.vtensor<[3,5],f32>, !torch.float -> !torch.vtensor<[3,5],f32>
    %19 = torch.prim.ListConstruct %int3, %int5 : (!torch.int, !torch.int) -> !torch.list<int>
    %20 = torch.aten.broadcast_to %arg3, %19 : !torch.vtensor<[5],f32>, !torch.list<int> -> !torch.vtensor<[3,5],f32>
    %21 = torch.aten.mul.Scalar %20, %float5.000000e-01 : !torch.vtensor<[3,5],f32>, !torch.float -> !torch.vtensor<[3,5],f32>
    %22 = torch.aten.add.Tensor %18, %21, %int1 : !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.int -> !torch.vtensor<[3,5],f32>
    %23 = torch.prim.ListConstruct %int4, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
    %24 = torch.aten.view %arg2, %23 : !torch.vtensor<[4],f32>, !torch.list<int> -> !torch.vtensor<[4,1],f32>
    %25 = torch.aten.mul.Tensor %24, %arg3 : !torch.vtensor<[4,1],f32>, !torch.vtensor<[5],f32> -> !torch.vtensor<[4,5],f32>
    %26 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
    %27 = torch.aten.permute %arg1, %26 : !torch.vtensor<[4,5],f32>, !torch.list<int> -> !torch.vtensor<[5,4],f32>
    %28 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
    %29 = torch.aten.permute %27, %28 : !torch.vtensor<[5,4],f32>, !torch.list<int> -> !torch.vtensor<[4,5],f32>
    %30 = torch.aten.mm %arg0, %29 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4,5],f32> -> !torch.vtensor<[3,5],f32>
    %31 = torch.aten.mul.Scalar %30, %int1 : !torch.vtensor<[3,5],f32>, !torch.int -> !torch.vtensor<[3,5],f32>
    %32 = torch.prim.ListConstruct %int3, %int5 : (!torch.int, !torch.int) -> !torch.list<int>
    %33 = torch.aten.broadcast_to %arg3, %32 : !torch.vtensor<[5],f32>, !torch.list<int> -> !torch.vtensor<[3,5],f32>
    %34 = torch.aten.mul.Scalar %33, %int1 : !torch.vtensor<[3,5],f32>, !torch.int -> !torch.vtensor<[3,5],f32>
    %35 = torch.aten.add.Tensor %31, %34, %int1 : !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.int -> !torch.vtensor<[3,5],f32>
    %36 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
    %37 = torch.aten.permute %arg1, %36 : !torch.vtensor<[4,5],f32>, !torch.list<int> -> !torch.vtensor<[5,4],f32>
    %38 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
    %39 = torch.aten.permute %37, %38 : !torch.vtensor<[5,4],f32>, !torch.list<int> -> !torch.vtensor<[4,5],f32>
    %40 = torch.aten.mm %arg0, %39 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4,5],f32> -> !torch.vtensor<[3,5],f32>
    %41 = torch.aten.mul.Tensor %arg0, %arg2 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[3,4],f32>
    %42 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
    %43 = torch.aten.sum.dim_IntList %41, %42, %false, %none : !torch.vtensor<[3,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
    return %0, %1, %4, %7, %10, %16, %22, %25, %35, %40, %43 : !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[5],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3,5],f32>, !torch.vtensor<[3],f32>
  }
}
