module {
  func.func @main(%arg0: !torch.vtensor<[3,4],i1>, %arg1: !torch.vtensor<[3,4],f32>, %arg2: !torch.vtensor<[4],f32>) -> (!torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>) {
    %0 = torch.vtensor.literal(dense<0xFF800000> : tensor<f32>) : !torch.vtensor<[],f32>
    %1 = torch.vtensor.literal(dense<1.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %2 = torch.vtensor.literal(dense<-1.000000e+09> : tensor<f32>) : !torch.vtensor<[],f32>
    %3 = torch.vtensor.literal(dense<0.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %float3.000000e-01 = torch.constant.float 3.000000e-01
    %float5.000000e-01 = torch.constant.float 5.000000e-01
    %float-5.000000e-01 = torch.constant.float -5.000000e-01
    %none = torch.constant.none
    %float0.000000e00 = torch.constant.float 0.000000e+00
    %4 = torch.aten.where.self %arg0, %arg1, %arg2 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[3,4],f32>
    %5 = torch.aten.where.self %arg0, %arg1, %3 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[3,4],f32>
    %6 = torch.aten.where.self %arg0, %2, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %7 = torch.aten.where.self %arg0, %1, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %8 = torch.aten.maximum %arg1, %arg2 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[3,4],f32>
    %9 = torch.aten.minimum %arg1, %arg2 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[3,4],f32>
    %10 = torch.aten.clamp %arg1, %float-5.000000e-01, %float5.000000e-01 : !torch.vtensor<[3,4],f32>, !torch.float, !torch.float -> !torch.vtensor<[3,4],f32>
    %11 = torch.aten.clamp %arg1, %float0.000000e00, %none : !torch.vtensor<[3,4],f32>, !torch.float, !torch.none -> !torch.vtensor<[3,4],f32>
    %12 = torch.aten.clamp %arg1, %none, %float3.000000e-01 : !torch.vtensor<[3,4],f32>, !torch.none, !torch.float -> !torch.vtensor<[3,4],f32>
    %13 = torch.aten.clamp.Tensor %arg1, %arg2, %none : !torch.vtensor<[3,4],f32>, !torch.vtensor<[4],f32>, !torch.none -> !torch.vtensor<[3,4],f32>
    %14 = torch.aten.where.self %arg0, %0, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    return %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>
  }
}
