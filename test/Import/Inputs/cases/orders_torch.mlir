module {
  func.func @main(%arg0: !torch.vtensor<[3,7],f32>) -> (!torch.vtensor<[3,7],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],si64>, !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>, !torch.vtensor<[3,7],si64>, !torch.vtensor<[2,7],f32>) {
    %int0 = torch.constant.int 0
    %int2 = torch.constant.int 2
    %false = torch.constant.bool false
    %true = torch.constant.bool true
    %int3 = torch.constant.int 3
    %int1 = torch.constant.int 1
    %none = torch.constant.none
    %0 = torch.aten.cumsum %arg0, %int1, %none : !torch.vtensor<[3,7],f32>, !torch.int, !torch.none -> !torch.vtensor<[3,7],f32>
    %values, %indices = torch.aten.sort %arg0, %int1, %true : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>
    %1 = torch.aten.slice.Tensor %values, %int1, %int0, %int3, %int1 : !torch.vtensor<[3,7],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
    %2 = torch.aten.slice.Tensor %indices, %int1, %int0, %int3, %int1 : !torch.vtensor<[3,7],si64>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],si64>
    %values_0, %indices_1 = torch.aten.sort %arg0, %int1, %true : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>
    %3 = torch.aten.slice.Tensor %values_0, %int1, %int0, %int3, %int1 : !torch.vtensor<[3,7],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
    %4 = torch.aten.slice.Tensor %indices_1, %int1, %int0, %int3, %int1 : !torch.vtensor<[3,7],si64>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[3,3],si64>
    %values_2, %indices_3 = torch.aten.sort %arg0, %int1, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>
    %values_4, %indices_5 = torch.aten.sort %arg0, %int1, %true : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>
    %values_6, %indices_7 = torch.aten.sort %arg0, %int1, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>
    %values_8, %indices_9 = torch.aten.sort %arg0, %int0, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>
    %5 = torch.aten.slice.Tensor %values_8, %int0, %int0, %int2, %int1 : !torch.vtensor<[3,7],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,7],f32>
    %6 = torch.aten.slice.Tensor %indices_9, %int0, %int0, %int2, %int1 : !torch.vtensor<[3,7],si64>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,7],si64>
    return %0, %1, %4, %values_2, %indices_5, %indices_7, %5 : !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],si64>, !torch.vtensor<[3,7],f32>, !torch.vtensor<[3,7],si64>, !torch.vtensor<[3,7],si64>, !torch.vtensor<[2,7],f32>
  }
}
