module {
  func.func @main(%arg0: !torch.vtensor<[3,7],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>, !torch.vtensor<[7],f32>, !torch.vtensor<[1,7],si64>, !torch.vtensor<[3],si64>, !torch.vtensor<[7],si64>, !torch.vtensor<[],si64>, !torch.vtensor<[3,1],si64>) {
    %int-1 = torch.constant.int -1
    %true = torch.constant.bool true
    %int0 = torch.constant.int 0
    %int1 = torch.constant.int 1
    %false = torch.constant.bool false
    %values, %indices = torch.aten.max.dim %arg0, %int1, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>
    %values_0, %indices_1 = torch.aten.max.dim %arg0, %int1, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>
    %values_2, %indices_3 = torch.aten.min.dim %arg0, %int0, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[7],f32>, !torch.vtensor<[7],si64>
    %values_4, %indices_5 = torch.aten.min.dim %arg0, %int0, %true : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[1,7],f32>, !torch.vtensor<[1,7],si64>
    %values_6, %indices_7 = torch.aten.max.dim %arg0, %int1, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>
    %values_8, %indices_9 = torch.aten.min.dim %arg0, %int0, %false : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[7],f32>, !torch.vtensor<[7],si64>
    %0 = torch.prim.ListConstruct %int-1 : (!torch.int) -> !torch.list<int>
    %1 = torch.aten.view %arg0, %0 : !torch.vtensor<[3,7],f32>, !torch.list<int> -> !torch.vtensor<[21],f32>
    %values_10, %indices_11 = torch.aten.max.dim %1, %int0, %false : !torch.vtensor<[21],f32>, !torch.int, !torch.bool -> !torch.vtensor<[],f32>, !torch.vtensor<[],si64>
    %values_12, %indices_13 = torch.aten.max.dim %arg0, %int1, %true : !torch.vtensor<[3,7],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3,1],f32>, !torch.vtensor<[3,1],si64>
    return %values, %indices_1, %values_2, %indices_5, %indices_7, %indices_9, %indices_11, %indices_13 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>, !torch.vtensor<[7],f32>, !torch.vtensor<[1,7],si64>, !torch.vtensor<[3],si64>, !torch.vtensor<[7],si64>, !torch.vtensor<[],si64>, !torch.vtensor<[3,1],si64>
  }
}
