module {
  func.func @main(%arg0: !torch.vtensor<[3,4],f32>, %arg1: !torch.vtensor<[3,4],f32>) -> (!torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>) {
    %int-1 = torch.constant.int -1
    %float1.700000e00 = torch.constant.float 1.700000e+00
    %float2.000000e00 = torch.constant.float 2.000000e+00
    %float-5.000000e-01 = torch.constant.float -5.000000e-01
    %float5.000000e-01 = torch.constant.float 5.000000e-01
    %int3 = torch.constant.int 3
    %int2 = torch.constant.int 2
    %0 = torch.aten.pow.Tensor_Scalar %arg0, %int2 : !torch.vtensor<[3,4],f32>, !torch.int -> !torch.vtensor<[3,4],f32>
    %1 = torch.aten.pow.Tensor_Scalar %arg0, %int3 : !torch.vtensor<[3,4],f32>, !torch.int -> !torch.vtensor<[3,4],f32>
    %2 = torch.aten.pow.Tensor_Scalar %arg1, %float5.000000e-01 : !torch.vtensor<[3,4],f32>, !torch.float -> !torch.vtensor<[3,4],f32>
    %3 = torch.aten.pow.Tensor_Scalar %arg1, %int-1 : !torch.vtensor<[3,4],f32>, !torch.int -> !torch.vtensor<[3,4],f32>
    %4 = torch.aten.pow.Tensor_Scalar %arg1, %float-5.000000e-01 : !torch.vtensor<[3,4],f32>, !torch.float -> !torch.vtensor<[3,4],f32>
    %5 = torch.aten.pow.Tensor_Tensor %arg1, %arg0 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %6 = torch.aten.pow.Scalar %float2.000000e00, %arg0 : !torch.float, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %7 = torch.aten.pow.Tensor_Scalar %arg1, %float1.700000e00 : !torch.vtensor<[3,4],f32>, !torch.float -> !torch.vtensor<[3,4],f32>
    return %0, %1, %2, %3, %4, %5, %6, %7 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>
  }
}
