module {
  func.func @main(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],si64>, !torch.vtensor<[3],si64>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[5],f32>, !torch.vtensor<[2,3],f32>) {
    %0 = torch.vtensor.literal(dense<1.000000e+00> : tensor<3xf32>) : !torch.vtensor<[3],f32>
    %1 = torch.vtensor.literal(dense<1.500000e+00> : tensor<2xf32>) : !torch.vtensor<[2],f32>
    %2 = torch.vtensor.literal(dense<0.000000e+00> : tensor<2xf32>) : !torch.vtensor<[2],f32>
    %3 = torch.vtensor.literal(dense<7.000000e+00> : tensor<2x3xf32>) : !torch.vtensor<[2,3],f32>
    %4 = torch.vtensor.literal(dense<2.000000e+00> : tensor<2x3xf32>) : !torch.vtensor<[2,3],f32>
    %5 = torch.vtensor.literal(dense<1.000000e+00> : tensor<2x3xf32>) : !torch.vtensor<[2,3],f32>
    %6 = torch.vtensor.literal(dense<0.000000e+00> : tensor<2x3xf32>) : !torch.vtensor<[2,3],f32>
    %7 = torch.vtensor.literal(dense<1> : tensor<si64>) : !torch.vtensor<[],si64>
    %8 = torch.vtensor.literal(dense<4> : tensor<si64>) : !torch.vtensor<[],si64>
    %float2.500000e-01 = torch.constant.float 2.500000e-01
    %float2.500000e00 = torch.constant.float 2.500000e+00
    %int5 = torch.constant.int 5
    %9 = torch.vtensor.literal(dense_resource<torch_tensor_3_torch.float32> : tensor<3xf32>) : !torch.vtensor<[3],f32>
    %10 = torch.vtensor.literal(dense<2.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %float5.000000e-01 = torch.constant.float 5.000000e-01
    %int7 = torch.constant.int 7
    %float2.000000e00 = torch.constant.float 2.000000e+00
    %none = torch.constant.none
    %false = torch.constant.bool false
    %int0 = torch.constant.int 0
    %int6 = torch.constant.int 6
    %int1 = torch.constant.int 1
    %int2 = torch.constant.int 2
    %int3 = torch.constant.int 3
    %11 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
    %cpu = torch.constant.device "cpu"
    %12 = torch.aten.empty.memory_format %11, %int6, %int0, %cpu, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[2,3],f32>
    %13 = torch.aten.add.Tensor %6, %arg0, %int1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
    %14 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
    %cpu_0 = torch.constant.device "cpu"
    %15 = torch.aten.empty.memory_format %14, %int6, %int0, %cpu_0, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[2,3],f32>
    %16 = torch.aten.mul.Tensor %4, %arg0 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
    %cpu_1 = torch.constant.device "cpu"
    %17 = torch.aten.arange.start_step %int0, %int3, %int1, %none, %int0, %cpu_1, %false : !torch.int, !torch.int, !torch.int, !torch.none, !torch.int, !torch.Device, !torch.bool -> !torch.vtensor<[3],si64>
    %cpu_2 = torch.constant.device "cpu"
    %18 = torch.aten.arange.start_step %int1, %int7, %int2, %none, %none, %cpu_2, %false : !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.Device, !torch.bool -> !torch.vtensor<[3],si64>
    %cpu_3 = torch.constant.device "cpu"
    %19 = torch.aten.arange.start_step %int0, %int3, %int1, %int6, %int0, %cpu_3, %false : !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.Device, !torch.bool -> !torch.vtensor<[3],f32>
    %cpu_4 = torch.constant.device "cpu"
    %20 = torch.aten.arange.start_step %float5.000000e-01, %float2.000000e00, %float5.000000e-01, %none, %none, %cpu_4, %false : !torch.float, !torch.float, !torch.float, !torch.none, !torch.none, !torch.Device, !torch.bool -> !torch.vtensor<[3],f32>
    %21 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
    %cpu_5 = torch.constant.device "cpu"
    %22 = torch.aten.empty.memory_format %21, %int6, %int0, %cpu_5, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
    %23 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
    %cpu_6 = torch.constant.device "cpu"
    %24 = torch.aten.empty.memory_format %23, %int6, %int0, %cpu_6, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
    %25 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
    %cpu_7 = torch.constant.device "cpu"
    %26 = torch.aten.empty.memory_format %25, %int6, %int0, %cpu_7, %false, %none : !torch.list<int>, !torch.int, !torch.int, !torch.Device, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
    %27 = torch.aten.mul.Tensor %10, %arg0 : !torch.vtensor<[],f32>, !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
    %28 = torch.aten.add.Tensor %9, %arg0, %int1 : !torch.vtensor<[3],f32>, !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
    %cpu_8 = torch.constant.device "cpu"
    %29 = torch.aten.arange.start_step %int0, %int5, %int1, %none, %int0, %cpu_8, %false : !torch.int, !torch.int, !torch.int, !torch.none, !torch.int, !torch.Device, !torch.bool -> !torch.vtensor<[5],si64>
    %30 = torch.aten.lt.Scalar %29, %float2.500000e00 : !torch.vtensor<[5],si64>, !torch.float -> !torch.vtensor<[5],i1>
    %31 = torch.aten.to.dtype %29, %int6, %false, %false, %none : !torch.vtensor<[5],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[5],f32>
    %32 = torch.aten.mul.Scalar %31, %float2.500000e-01 : !torch.vtensor<[5],f32>, !torch.float -> !torch.vtensor<[5],f32>
    %33 = torch.aten.add.Scalar %32, %int0, %int1 : !torch.vtensor<[5],f32>, !torch.int, !torch.int -> !torch.vtensor<[5],f32>
    %34 = torch.aten.sub.Tensor %8, %29, %int1 : !torch.vtensor<[],si64>, !torch.vtensor<[5],si64>, !torch.int -> !torch.vtensor<[5],si64>
    %35 = torch.aten.to.dtype %34, %int6, %false, %false, %none : !torch.vtensor<[5],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[5],f32>
    %36 = torch.aten.mul.Scalar %35, %float2.500000e-01 : !torch.vtensor<[5],f32>, !torch.float -> !torch.vtensor<[5],f32>
    %37 = torch.aten.sub.Tensor %7, %36, %int1 : !torch.vtensor<[],si64>, !torch.vtensor<[5],f32>, !torch.int -> !torch.vtensor<[5],f32>
    %38 = torch.aten.where.self %30, %33, %37 : !torch.vtensor<[5],i1>, !torch.vtensor<[5],f32>, !torch.vtensor<[5],f32> -> !torch.vtensor<[5],f32>
    %39 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
    %40 = torch.aten.empty.memory_format %39, %int6, %none, %none, %false, %none : !torch.list<int>, !torch.int, !torch.none, !torch.none, !torch.bool, !torch.none -> !torch.vtensor<[2,3],f32>
    return %13, %5, %6, %16, %3, %17, %18, %19, %20, %2, %1, %0, %27, %28, %38, %4 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],si64>, !torch.vtensor<[3],si64>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[5],f32>, !torch.vtensor<[2,3],f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.float32: "0x040000000000803F0000004000004040"
    }
  }
#-}
