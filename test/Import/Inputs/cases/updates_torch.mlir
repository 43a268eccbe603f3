module {
  func.func @main(%arg0: !torch.vtensor<[4,6],f32>) -> (!torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32>) {
    %0 = torch.vtensor.literal(dense<1.000000e+00> : tensor<4x6xf32>) : !torch.vtensor<[4,6],f32>
    %1 = torch.vtensor.literal(dense<1.000000e+00> : tensor<2x6xf32>) : !torch.vtensor<[2,6],f32>
    %2 = torch.vtensor.literal(dense<0.000000e+00> : tensor<2x3xf32>) : !torch.vtensor<[2,3],f32>
    %int4 = torch.constant.int 4
    %int-1 = torch.constant.int -1
    %int6 = torch.constant.int 6
    %false = torch.constant.bool false
    %int2 = torch.constant.int 2
    %int9223372036854775807 = torch.constant.int 9223372036854775807
    %int3 = torch.constant.int 3
    %int1 = torch.constant.int 1
    %int0 = torch.constant.int 0
    %none = torch.constant.none
    %3 = torch.aten.slice.Tensor %arg0, %int0, %int1, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,6],f32>
    %4 = torch.aten.slice.Tensor %3, %int1, %int0, %int9223372036854775807, %int2 : !torch.vtensor<[2,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,3],f32>
    %5 = torch.aten.slice.Tensor %arg0, %int0, %int1, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,6],f32>
    %6 = torch.aten.slice_scatter %5, %2, %int1, %int0, %int9223372036854775807, %int2 : !torch.vtensor<[2,6],f32>, !torch.vtensor<[2,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,6],f32>
    %7 = torch.aten.slice_scatter %arg0, %6, %int0, %int1, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.vtensor<[2,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,6],f32>
    %8 = torch.aten.slice.Tensor %arg0, %int1, %int3, %int4, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],f32>
    %9 = torch.aten.squeeze.dim %8, %int1 : !torch.vtensor<[4,1],f32>, !torch.int -> !torch.vtensor<[4],f32>
    %10 = torch.aten.mul.Scalar %9, %int2 : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[4],f32>
    %11 = torch.aten.slice.Tensor %arg0, %int1, %int2, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],f32>
    %12 = torch.aten.squeeze.dim %11, %int1 : !torch.vtensor<[4,1],f32>, !torch.int -> !torch.vtensor<[4],f32>
    %cpu = torch.constant.device "cpu"
    %13 = torch.aten.arange.start_step %int0, %int6, %int1, %none, %int0, %cpu, %false : !torch.int, !torch.int, !torch.int, !torch.none, !torch.int, !torch.Device, !torch.bool -> !torch.vtensor<[6],si64>
    %14 = torch.prim.ListConstruct %int1, %int-1 : (!torch.int, !torch.int) -> !torch.list<int>
    %15 = torch.aten.view %13, %14 : !torch.vtensor<[6],si64>, !torch.list<int> -> !torch.vtensor<[1,6],si64>
    %16 = torch.aten.eq.Scalar %15, %int2 : !torch.vtensor<[1,6],si64>, !torch.int -> !torch.vtensor<[1,6],i1>
    %17 = torch.aten.unsqueeze %10, %int1 : !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[4,1],f32>
    %18 = torch.prim.ListConstruct %int4, %int6 : (!torch.int, !torch.int) -> !torch.list<int>
    %19 = torch.aten.broadcast_to %17, %18 : !torch.vtensor<[4,1],f32>, !torch.list<int> -> !torch.vtensor<[4,6],f32>
    %20 = torch.aten.where.self %16, %19, %arg0 : !torch.vtensor<[1,6],i1>, !torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32> -> !torch.vtensor<[4,6],f32>
    %21 = torch.prim.ListConstruct %int2, %int6 : (!torch.int, !torch.int) -> !torch.list<int>
    %cpu_0 = torch.constant.device "cpu"
    %22 = torch.aten.empty.memory_format %21, %int6, %int0, %cpu_0, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[2,6],f32>
    %23 = torch.aten.slice_scatter %arg0, %1, %int0, %int1, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.vtensor<[2,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,6],f32>
    %24 = torch.prim.ListConstruct %int6 : (!torch.int) -> !torch.list<int>
    %cpu_1 = torch.constant.device "cpu"
    %25 = torch.aten.empty.memory_format %24, %int6, %int0, %cpu_1, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[6],f32>
    %cpu_2 = torch.constant.device "cpu"
    %26 = torch.aten.arange.start_step %int0, %int4, %int1, %none, %int0, %cpu_2, %false : !torch.int, !torch.int, !torch.int, !torch.none, !torch.int, !torch.Device, !torch.bool -> !torch.vtensor<[4],si64>
    %27 = torch.prim.ListConstruct %int-1, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
    %28 = torch.aten.view %26, %27 : !torch.vtensor<[4],si64>, !torch.list<int> -> !torch.vtensor<[4,1],si64>
    %29 = torch.aten.eq.Scalar %28, %int1 : !torch.vtensor<[4,1],si64>, !torch.int -> !torch.vtensor<[4,1],i1>
    %30 = torch.aten.where.self %29, %0, %arg0 : !torch.vtensor<[4,1],i1>, !torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32> -> !torch.vtensor<[4,6],f32>
    return %7, %20, %23, %30 : !torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32>, !torch.vtensor<[4,6],f32>
  }
}
