module {
  func.func @main(%arg0: !torch.vtensor<[4,5],f32>, %arg1: !torch.vtensor<[4,2],si64>, %arg2: !torch.vtensor<[4,2],f32>, %arg3: !torch.vtensor<[3],si64>, %arg4: !torch.vtensor<[3,5],f32>) -> (!torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],si64>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>) {
    %0 = torch.vtensor.literal(dense<0.000000e+00> : tensor<1x5xf32>) : !torch.vtensor<[1,5],f32>
    %1 = torch.vtensor.literal(dense<0.000000e+00> : tensor<4x5xf32>) : !torch.vtensor<[4,5],f32>
    %none = torch.constant.none
    %2 = torch.vtensor.literal(dense<2.000000e+00> : tensor<4x1xf32>) : !torch.vtensor<[4,1],f32>
    %3 = torch.vtensor.literal(dense<1> : tensor<1xsi64>) : !torch.vtensor<[1],si64>
    %false = torch.constant.bool false
    %int6 = torch.constant.int 6
    %int5 = torch.constant.int 5
    %int4 = torch.constant.int 4
    %true = torch.constant.bool true
    %int1 = torch.constant.int 1
    %int0 = torch.constant.int 0
    %4 = torch.aten.slice.Tensor %arg1, %int1, %int0, %int1, %int1 : !torch.vtensor<[4,2],si64>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],si64>
    %5 = torch.aten.slice.Tensor %arg2, %int1, %int0, %int1, %int1 : !torch.vtensor<[4,2],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],f32>
    %6 = torch.aten.scatter.src %arg0, %int1, %4, %5 : !torch.vtensor<[4,5],f32>, !torch.int, !torch.vtensor<[4,1],si64>, !torch.vtensor<[4,1],f32> -> !torch.vtensor<[4,5],f32>
    %7 = torch.aten.slice.Tensor %arg1, %int1, %int0, %int1, %int1 : !torch.vtensor<[4,2],si64>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],si64>
    %8 = torch.aten.scatter.src %arg0, %int1, %7, %2 : !torch.vtensor<[4,5],f32>, !torch.int, !torch.vtensor<[4,1],si64>, !torch.vtensor<[4,1],f32> -> !torch.vtensor<[4,5],f32>
    %9 = torch.aten.scatter_add %arg0, %int1, %arg1, %arg2 : !torch.vtensor<[4,5],f32>, !torch.int, !torch.vtensor<[4,2],si64>, !torch.vtensor<[4,2],f32> -> !torch.vtensor<[4,5],f32>
    %10 = torch.prim.ListConstruct %arg3 : (!torch.vtensor<[3],si64>) -> !torch.list<vtensor>
    %11 = torch.aten.index_put.hacked_twin %arg0, %10, %arg4, %true : !torch.vtensor<[4,5],f32>, !torch.list<vtensor>, !torch.vtensor<[3,5],f32>, !torch.bool -> !torch.vtensor<[4,5],f32>
    %12 = torch.prim.ListConstruct %int4, %int5 : (!torch.int, !torch.int) -> !torch.list<int>
    %cpu = torch.constant.device "cpu"
    %13 = torch.aten.empty.memory_format %12, %int6, %int0, %cpu, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[4,5],f32>
    %14 = torch.prim.ListConstruct %arg3 : (!torch.vtensor<[3],si64>) -> !torch.list<vtensor>
    %15 = torch.aten.index_put.hacked_twin %1, %14, %arg4, %true : !torch.vtensor<[4,5],f32>, !torch.list<vtensor>, !torch.vtensor<[3,5],f32>, !torch.bool -> !torch.vtensor<[4,5],f32>
    %16 = torch.aten.slice.Tensor %arg1, %int1, %int0, %int1, %int1 : !torch.vtensor<[4,2],si64>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],si64>
    %17 = torch.aten.squeeze.dim %16, %int1 : !torch.vtensor<[4,1],si64>, !torch.int -> !torch.vtensor<[4],si64>
    %18 = torch.aten.arange.start_step %int0, %int5, %int1, %none, %none, %none, %none : !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[5],si64>
    %19 = torch.aten.unsqueeze %17, %int1 : !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[4,1],si64>
    %20 = torch.aten.eq.Tensor %19, %18 : !torch.vtensor<[4,1],si64>, !torch.vtensor<[5],si64> -> !torch.vtensor<[4,5],i1>
    %21 = torch.aten.to.dtype %20, %int4, %false, %false, %none : !torch.vtensor<[4,5],i1>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[4,5],si64>
    %22 = torch.prim.ListConstruct %3 : (!torch.vtensor<[1],si64>) -> !torch.list<vtensor>
    %23 = torch.aten.index_put.hacked_twin %arg0, %22, %0, %false : !torch.vtensor<[4,5],f32>, !torch.list<vtensor>, !torch.vtensor<[1,5],f32>, !torch.bool -> !torch.vtensor<[4,5],f32>
    %24 = torch.aten.slice.Tensor %arg2, %int0, %int0, %int1, %int1 : !torch.vtensor<[4,2],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[1,2],f32>
    %25 = torch.aten.squeeze.dim %24, %int0 : !torch.vtensor<[1,2],f32>, !torch.int -> !torch.vtensor<[2],f32>
    %26 = torch.aten.slice.Tensor %25, %int0, %int0, %int1, %int1 : !torch.vtensor<[2],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[1],f32>
    %27 = torch.aten.squeeze.dim %26, %int0 : !torch.vtensor<[1],f32>, !torch.int -> !torch.vtensor<[],f32>
    %28 = torch.prim.ListConstruct %arg3, %arg3 : (!torch.vtensor<[3],si64>, !torch.vtensor<[3],si64>) -> !torch.list<vtensor>
    %29 = torch.aten.index_put.hacked_twin %arg0, %28, %27, %true : !torch.vtensor<[4,5],f32>, !torch.list<vtensor>, !torch.vtensor<[],f32>, !torch.bool -> !torch.vtensor<[4,5],f32>
    return %6, %8, %9, %11, %15, %21, %23, %29 : !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],si64>, !torch.vtensor<[4,5],f32>, !torch.vtensor<[4,5],f32>
  }
}
