module {
  func.func @main(%arg0: !torch.vtensor<[3,4],f32>, %arg1: !torch.vtensor<[3,4],si64>) -> (!torch.vtensor<[3,4],bf16>, !torch.vtensor<[3,4],f16>, !torch.vtensor<[3,4],f64>, !torch.vtensor<[3,4],si32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],si32>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],ui8>, !torch.vtensor<[3,4],f32>) {
    %int11 = torch.constant.int 11
    %int3 = torch.constant.int 3
    %int7 = torch.constant.int 7
    %int5 = torch.constant.int 5
    %int15 = torch.constant.int 15
    %int0 = torch.constant.int 0
    %int6 = torch.constant.int 6
    %false = torch.constant.bool false
    %none = torch.constant.none
    %0 = torch.aten.to.dtype %arg0, %int15, %false, %false, %none : !torch.vtensor<[3,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],bf16>
    %1 = torch.aten.to.dtype %arg0, %int5, %false, %false, %none : !torch.vtensor<[3,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],f16>
    %2 = torch.aten.to.dtype %arg0, %int7, %false, %false, %none : !torch.vtensor<[3,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],f64>
    %3 = torch.aten.to.dtype %arg0, %int3, %false, %false, %none : !torch.vtensor<[3,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],si32>
    %4 = torch.aten.to.dtype %arg1, %int6, %false, %false, %none : !torch.vtensor<[3,4],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],f32>
    %5 = torch.aten.to.dtype %arg1, %int3, %false, %false, %none : !torch.vtensor<[3,4],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],si32>
    %6 = torch.aten.to.dtype %arg1, %int11, %false, %false, %none : !torch.vtensor<[3,4],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],i1>
    %7 = torch.aten.to.dtype %arg0, %int11, %false, %false, %none : !torch.vtensor<[3,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],i1>
    %8 = torch.aten.to.dtype %arg0, %int15, %false, %false, %none : !torch.vtensor<[3,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],bf16>
    %9 = torch.aten.to.dtype %8, %int6, %false, %false, %none : !torch.vtensor<[3,4],bf16>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],f32>
    %10 = torch.aten.to.dtype %arg1, %int0, %false, %false, %none : !torch.vtensor<[3,4],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],ui8>
    %11 = torch.aten.to.dtype %arg1, %int6, %false, %false, %none : !torch.vtensor<[3,4],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],f32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %9, %10, %11 : !torch.vtensor<[3,4],bf16>, !torch.vtensor<[3,4],f16>, !torch.vtensor<[3,4],f64>, !torch.vtensor<[3,4],si32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],si32>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],ui8>, !torch.vtensor<[3,4],f32>
  }
}
