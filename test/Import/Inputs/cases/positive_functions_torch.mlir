module {
  func.func @main(%arg0: !torch.vtensor<[3,4],f32>) -> (!torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>) {
    %int2 = torch.constant.int 2
    %int1 = torch.constant.int 1
    %0 = torch.aten.log %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %1 = torch.aten.log1p %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %2 = torch.aten.log2 %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %3 = torch.aten.log10 %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %4 = torch.aten.sqrt %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %5 = torch.aten.rsqrt %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %6 = torch.aten.reciprocal %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %7 = torch.aten.pow.Scalar %int2, %arg0 : !torch.int, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %8 = torch.aten.asinh %arg0 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %9 = torch.aten.add.Scalar %arg0, %int1, %int1 : !torch.vtensor<[3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[3,4],f32>
    %10 = torch.aten.acosh %9 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %10 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>
  }
}
