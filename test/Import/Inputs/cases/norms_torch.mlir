module {
  func.func @main(%arg0: !torch.vtensor<[2,6,4],f32>, %arg1: !torch.vtensor<[6],f32>, %arg2: !torch.vtensor<[6],f32>, %arg3: !torch.vtensor<[4],f32>, %arg4: !torch.vtensor<[4],f32>) -> (!torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>) {
    %int8 = torch.constant.int 8
    %int24 = torch.constant.int 24
    %float1.000000e00 = torch.constant.float 1.000000e+00
    %false = torch.constant.bool false
    %int7 = torch.constant.int 7
    %none = torch.constant.none
    %int-1 = torch.constant.int -1
    %int6 = torch.constant.int 6
    %int12 = torch.constant.int 12
    %0 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64_7> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %1 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64_6> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %2 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64_5> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %3 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64_4> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %4 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64_3> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %5 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64_2> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %6 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64_1> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %7 = torch.vtensor.literal(dense_resource<torch_tensor_2_6_torch.int64> : tensor<2x6xsi64>) : !torch.vtensor<[2,6],si64>
    %int4 = torch.constant.int 4
    %int3 = torch.constant.int 3
    %int1 = torch.constant.int 1
    %float1.000000e-05 = torch.constant.float 1.000000e-05
    %true = torch.constant.bool true
    %int0 = torch.constant.int 0
    %int2 = torch.constant.int 2
    %8 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
    %9 = torch.aten.to.dtype %arg0, %int7, %false, %false, %none : !torch.vtensor<[2,6,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[2,6,4],f64>
    %10 = torch.aten.sum.dim_IntList %9, %8, %true, %none : !torch.vtensor<[2,6,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,6,1],f64>
    %11 = torch.aten.div.Scalar %10, %int4 : !torch.vtensor<[2,6,1],f64>, !torch.int -> !torch.vtensor<[2,6,1],f64>
    %12 = torch.aten.sub.Tensor %9, %11, %float1.000000e00 : !torch.vtensor<[2,6,4],f64>, !torch.vtensor<[2,6,1],f64>, !torch.float -> !torch.vtensor<[2,6,4],f64>
    %13 = torch.aten.mul.Tensor %12, %12 : !torch.vtensor<[2,6,4],f64>, !torch.vtensor<[2,6,4],f64> -> !torch.vtensor<[2,6,4],f64>
    %14 = torch.aten.sum.dim_IntList %13, %8, %true, %none : !torch.vtensor<[2,6,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,6,1],f64>
    %15 = torch.aten.div.Scalar %14, %int4 : !torch.vtensor<[2,6,1],f64>, !torch.int -> !torch.vtensor<[2,6,1],f64>
    %16 = torch.aten.to.dtype %15, %int6, %false, %false, %none : !torch.vtensor<[2,6,1],f64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[2,6,1],f32>
    %17 = torch.aten.sum.dim_IntList %arg0, %8, %true, %none : !torch.vtensor<[2,6,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,6,1],f32>
    %18 = torch.aten.div.Scalar %17, %int4 : !torch.vtensor<[2,6,1],f32>, !torch.int -> !torch.vtensor<[2,6,1],f32>
    %19 = torch.aten.add.Scalar %16, %float1.000000e-05, %int1 : !torch.vtensor<[2,6,1],f32>, !torch.float, !torch.int -> !torch.vtensor<[2,6,1],f32>
    %20 = torch.aten.rsqrt %19 : !torch.vtensor<[2,6,1],f32> -> !torch.vtensor<[2,6,1],f32>
    %21 = torch.aten.sub.Tensor %arg0, %18, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,1],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    %22 = torch.aten.mul.Tensor %21, %20 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %23 = torch.aten.mul.Tensor %22, %arg3 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[2,6,4],f32>
    %24 = torch.aten.add.Tensor %23, %arg4, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[4],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    %25 = torch.prim.ListConstruct %int1, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
    %26 = torch.aten.to.dtype %arg0, %int7, %false, %false, %none : !torch.vtensor<[2,6,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[2,6,4],f64>
    %27 = torch.aten.sum.dim_IntList %26, %25, %true, %none : !torch.vtensor<[2,6,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,1,1],f64>
    %28 = torch.aten.div.Scalar %27, %int24 : !torch.vtensor<[2,1,1],f64>, !torch.int -> !torch.vtensor<[2,1,1],f64>
    %29 = torch.aten.sub.Tensor %26, %28, %float1.000000e00 : !torch.vtensor<[2,6,4],f64>, !torch.vtensor<[2,1,1],f64>, !torch.float -> !torch.vtensor<[2,6,4],f64>
    %30 = torch.aten.mul.Tensor %29, %29 : !torch.vtensor<[2,6,4],f64>, !torch.vtensor<[2,6,4],f64> -> !torch.vtensor<[2,6,4],f64>
    %31 = torch.aten.sum.dim_IntList %30, %25, %true, %none : !torch.vtensor<[2,6,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,1,1],f64>
    %32 = torch.aten.div.Scalar %31, %int24 : !torch.vtensor<[2,1,1],f64>, !torch.int -> !torch.vtensor<[2,1,1],f64>
    %33 = torch.aten.to.dtype %32, %int6, %false, %false, %none : !torch.vtensor<[2,1,1],f64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[2,1,1],f32>
    %34 = torch.aten.sum.dim_IntList %arg0, %25, %true, %none : !torch.vtensor<[2,6,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,1,1],f32>
    %35 = torch.aten.div.Scalar %34, %int24 : !torch.vtensor<[2,1,1],f32>, !torch.int -> !torch.vtensor<[2,1,1],f32>
    %36 = torch.aten.add.Scalar %33, %float1.000000e-05, %int1 : !torch.vtensor<[2,1,1],f32>, !torch.float, !torch.int -> !torch.vtensor<[2,1,1],f32>
    %37 = torch.aten.rsqrt %36 : !torch.vtensor<[2,1,1],f32> -> !torch.vtensor<[2,1,1],f32>
    %38 = torch.aten.sub.Tensor %arg0, %35, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,1,1],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    %39 = torch.aten.mul.Tensor %38, %37 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,1,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %40 = torch.prim.ListConstruct %int2, %int3, %int2, %int4 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %41 = torch.aten.view %arg0, %40 : !torch.vtensor<[2,6,4],f32>, !torch.list<int> -> !torch.vtensor<[2,3,2,4],f32>
    %42 = torch.prim.ListConstruct %int2, %int3 : (!torch.int, !torch.int) -> !torch.list<int>
    %43 = torch.aten.to.dtype %41, %int7, %false, %false, %none : !torch.vtensor<[2,3,2,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[2,3,2,4],f64>
    %44 = torch.aten.sum.dim_IntList %43, %42, %true, %none : !torch.vtensor<[2,3,2,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,3,1,1],f64>
    %45 = torch.aten.div.Scalar %44, %int8 : !torch.vtensor<[2,3,1,1],f64>, !torch.int -> !torch.vtensor<[2,3,1,1],f64>
    %46 = torch.aten.sub.Tensor %43, %45, %float1.000000e00 : !torch.vtensor<[2,3,2,4],f64>, !torch.vtensor<[2,3,1,1],f64>, !torch.float -> !torch.vtensor<[2,3,2,4],f64>
    %47 = torch.aten.mul.Tensor %46, %46 : !torch.vtensor<[2,3,2,4],f64>, !torch.vtensor<[2,3,2,4],f64> -> !torch.vtensor<[2,3,2,4],f64>
    %48 = torch.aten.sum.dim_IntList %47, %42, %true, %none : !torch.vtensor<[2,3,2,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,3,1,1],f64>
    %49 = torch.aten.div.Scalar %48, %int8 : !torch.vtensor<[2,3,1,1],f64>, !torch.int -> !torch.vtensor<[2,3,1,1],f64>
    %50 = torch.aten.to.dtype %49, %int6, %false, %false, %none : !torch.vtensor<[2,3,1,1],f64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[2,3,1,1],f32>
    %51 = torch.aten.sum.dim_IntList %41, %42, %true, %none : !torch.vtensor<[2,3,2,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,3,1,1],f32>
    %52 = torch.aten.div.Scalar %51, %int8 : !torch.vtensor<[2,3,1,1],f32>, !torch.int -> !torch.vtensor<[2,3,1,1],f32>
    %53 = torch.aten.add.Scalar %50, %float1.000000e-05, %int1 : !torch.vtensor<[2,3,1,1],f32>, !torch.float, !torch.int -> !torch.vtensor<[2,3,1,1],f32>
    %54 = torch.aten.rsqrt %53 : !torch.vtensor<[2,3,1,1],f32> -> !torch.vtensor<[2,3,1,1],f32>
    %55 = torch.prim.ListConstruct %int1, %int3, %int2, %int1 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %56 = torch.aten.view %arg1, %55 : !torch.vtensor<[6],f32>, !torch.list<int> -> !torch.vtensor<[1,3,2,1],f32>
    %57 = torch.aten.mul.Tensor %54, %56 : !torch.vtensor<[2,3,1,1],f32>, !torch.vtensor<[1,3,2,1],f32> -> !torch.vtensor<[2,3,2,1],f32>
    %58 = torch.aten.neg %52 : !torch.vtensor<[2,3,1,1],f32> -> !torch.vtensor<[2,3,1,1],f32>
    %59 = torch.aten.mul.Tensor %58, %57 : !torch.vtensor<[2,3,1,1],f32>, !torch.vtensor<[2,3,2,1],f32> -> !torch.vtensor<[2,3,2,1],f32>
    %60 = torch.prim.ListConstruct %int1, %int3, %int2, %int1 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %61 = torch.aten.view %arg2, %60 : !torch.vtensor<[6],f32>, !torch.list<int> -> !torch.vtensor<[1,3,2,1],f32>
    %62 = torch.aten.add.Tensor %59, %61, %int1 : !torch.vtensor<[2,3,2,1],f32>, !torch.vtensor<[1,3,2,1],f32>, !torch.int -> !torch.vtensor<[2,3,2,1],f32>
    %63 = torch.prim.ListConstruct %7, %6, %5, %4 : (!torch.vtensor<[2,6],si64>, !torch.vtensor<[2,6],si64>, !torch.vtensor<[2,6],si64>, !torch.vtensor<[2,6],si64>) -> !torch.list<vtensor>
    %64 = torch.aten.index.Tensor_hacked_twin %57, %63 : !torch.vtensor<[2,3,2,1],f32>, !torch.list<vtensor> -> !torch.vtensor<[2,6],f32>
    %65 = torch.prim.ListConstruct %3, %2, %1, %0 : (!torch.vtensor<[2,6],si64>, !torch.vtensor<[2,6],si64>, !torch.vtensor<[2,6],si64>, !torch.vtensor<[2,6],si64>) -> !torch.list<vtensor>
    %66 = torch.aten.index.Tensor_hacked_twin %62, %65 : !torch.vtensor<[2,3,2,1],f32>, !torch.list<vtensor> -> !torch.vtensor<[2,6],f32>
    %67 = torch.aten.unsqueeze %64, %int2 : !torch.vtensor<[2,6],f32>, !torch.int -> !torch.vtensor<[2,6,1],f32>
    %68 = torch.aten.unsqueeze %66, %int2 : !torch.vtensor<[2,6],f32>, !torch.int -> !torch.vtensor<[2,6,1],f32>
    %69 = torch.aten.mul.Tensor %arg0, %67 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %70 = torch.aten.add.Tensor %69, %68, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,1],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    %71 = torch.prim.ListConstruct %int1, %int12, %int4 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %72 = torch.aten.view %arg0, %71 : !torch.vtensor<[2,6,4],f32>, !torch.list<int> -> !torch.vtensor<[1,12,4],f32>
    %73 = torch.prim.ListConstruct %int0, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
    %74 = torch.aten.to.dtype %72, %int7, %false, %false, %none : !torch.vtensor<[1,12,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[1,12,4],f64>
    %75 = torch.aten.sum.dim_IntList %74, %73, %true, %none : !torch.vtensor<[1,12,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[1,12,1],f64>
    %76 = torch.aten.div.Scalar %75, %int4 : !torch.vtensor<[1,12,1],f64>, !torch.int -> !torch.vtensor<[1,12,1],f64>
    %77 = torch.aten.sub.Tensor %74, %76, %float1.000000e00 : !torch.vtensor<[1,12,4],f64>, !torch.vtensor<[1,12,1],f64>, !torch.float -> !torch.vtensor<[1,12,4],f64>
    %78 = torch.aten.mul.Tensor %77, %77 : !torch.vtensor<[1,12,4],f64>, !torch.vtensor<[1,12,4],f64> -> !torch.vtensor<[1,12,4],f64>
    %79 = torch.aten.sum.dim_IntList %78, %73, %true, %none : !torch.vtensor<[1,12,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[1,12,1],f64>
    %80 = torch.aten.div.Scalar %79, %int4 : !torch.vtensor<[1,12,1],f64>, !torch.int -> !torch.vtensor<[1,12,1],f64>
    %81 = torch.aten.to.dtype %80, %int6, %false, %false, %none : !torch.vtensor<[1,12,1],f64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[1,12,1],f32>
    %82 = torch.aten.sum.dim_IntList %72, %73, %true, %none : !torch.vtensor<[1,12,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[1,12,1],f32>
    %83 = torch.aten.div.Scalar %82, %int4 : !torch.vtensor<[1,12,1],f32>, !torch.int -> !torch.vtensor<[1,12,1],f32>
    %84 = torch.aten.add.Scalar %81, %float1.000000e-05, %int1 : !torch.vtensor<[1,12,1],f32>, !torch.float, !torch.int -> !torch.vtensor<[1,12,1],f32>
    %85 = torch.aten.rsqrt %84 : !torch.vtensor<[1,12,1],f32> -> !torch.vtensor<[1,12,1],f32>
    %86 = torch.aten.sub.Tensor %72, %83, %int1 : !torch.vtensor<[1,12,4],f32>, !torch.vtensor<[1,12,1],f32>, !torch.int -> !torch.vtensor<[1,12,4],f32>
    %87 = torch.aten.mul.Tensor %86, %85 : !torch.vtensor<[1,12,4],f32>, !torch.vtensor<[1,12,1],f32> -> !torch.vtensor<[1,12,4],f32>
    %88 = torch.prim.ListConstruct %int2, %int6, %int4 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %89 = torch.aten.view %87, %88 : !torch.vtensor<[1,12,4],f32>, !torch.list<int> -> !torch.vtensor<[2,6,4],f32>
    %90 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
    %91 = torch.aten.mul.Tensor %arg0, %arg0 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32> -> !torch.vtensor<[2,6,4],f32>
    %92 = torch.aten.sum.dim_IntList %91, %90, %true, %none : !torch.vtensor<[2,6,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,6,1],f32>
    %93 = torch.aten.div.Scalar %92, %int4 : !torch.vtensor<[2,6,1],f32>, !torch.int -> !torch.vtensor<[2,6,1],f32>
    %94 = torch.aten.rsqrt %93 : !torch.vtensor<[2,6,1],f32> -> !torch.vtensor<[2,6,1],f32>
    %95 = torch.aten.mul.Tensor %arg0, %94 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %96 = torch.aten.mul.Tensor %95, %arg3 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[2,6,4],f32>
    %97 = torch.aten.abs %arg1 : !torch.vtensor<[6],f32> -> !torch.vtensor<[6],f32>
    %98 = torch.aten.add.Scalar %97, %int1, %int1 : !torch.vtensor<[6],f32>, !torch.int, !torch.int -> !torch.vtensor<[6],f32>
    %99 = torch.aten.add.Scalar %98, %float1.000000e-05, %int1 : !torch.vtensor<[6],f32>, !torch.float, !torch.int -> !torch.vtensor<[6],f32>
    %100 = torch.aten.rsqrt %99 : !torch.vtensor<[6],f32> -> !torch.vtensor<[6],f32>
    %101 = torch.aten.unsqueeze %arg1, %int-1 : !torch.vtensor<[6],f32>, !torch.int -> !torch.vtensor<[6,1],f32>
    %102 = torch.aten.unsqueeze %100, %int-1 : !torch.vtensor<[6],f32>, !torch.int -> !torch.vtensor<[6,1],f32>
    %103 = torch.aten.sub.Tensor %arg0, %101, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[6,1],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    %104 = torch.aten.mul.Tensor %103, %102 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[6,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %105 = torch.aten.unsqueeze %arg1, %int-1 : !torch.vtensor<[6],f32>, !torch.int -> !torch.vtensor<[6,1],f32>
    %106 = torch.aten.mul.Tensor %104, %105 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[6,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %107 = torch.aten.unsqueeze %arg2, %int-1 : !torch.vtensor<[6],f32>, !torch.int -> !torch.vtensor<[6,1],f32>
    %108 = torch.aten.add.Tensor %106, %107, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[6,1],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    %109 = torch.prim.ListConstruct %int0, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
    %110 = torch.aten.to.dtype %arg0, %int7, %false, %false, %none : !torch.vtensor<[2,6,4],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[2,6,4],f64>
    %111 = torch.aten.sum.dim_IntList %110, %109, %true, %none : !torch.vtensor<[2,6,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[1,6,1],f64>
    %112 = torch.aten.div.Scalar %111, %int8 : !torch.vtensor<[1,6,1],f64>, !torch.int -> !torch.vtensor<[1,6,1],f64>
    %113 = torch.aten.sub.Tensor %110, %112, %float1.000000e00 : !torch.vtensor<[2,6,4],f64>, !torch.vtensor<[1,6,1],f64>, !torch.float -> !torch.vtensor<[2,6,4],f64>
    %114 = torch.aten.mul.Tensor %113, %113 : !torch.vtensor<[2,6,4],f64>, !torch.vtensor<[2,6,4],f64> -> !torch.vtensor<[2,6,4],f64>
    %115 = torch.aten.sum.dim_IntList %114, %109, %true, %none : !torch.vtensor<[2,6,4],f64>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[1,6,1],f64>
    %116 = torch.aten.div.Scalar %115, %int8 : !torch.vtensor<[1,6,1],f64>, !torch.int -> !torch.vtensor<[1,6,1],f64>
    %117 = torch.aten.to.dtype %116, %int6, %false, %false, %none : !torch.vtensor<[1,6,1],f64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[1,6,1],f32>
    %118 = torch.aten.sum.dim_IntList %arg0, %109, %true, %none : !torch.vtensor<[2,6,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[1,6,1],f32>
    %119 = torch.aten.div.Scalar %118, %int8 : !torch.vtensor<[1,6,1],f32>, !torch.int -> !torch.vtensor<[1,6,1],f32>
    %120 = torch.aten.add.Scalar %117, %float1.000000e-05, %int1 : !torch.vtensor<[1,6,1],f32>, !torch.float, !torch.int -> !torch.vtensor<[1,6,1],f32>
    %121 = torch.aten.rsqrt %120 : !torch.vtensor<[1,6,1],f32> -> !torch.vtensor<[1,6,1],f32>
    %122 = torch.aten.sub.Tensor %arg0, %119, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[1,6,1],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    %123 = torch.aten.mul.Tensor %122, %121 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[1,6,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %124 = torch.aten.unsqueeze %arg1, %int-1 : !torch.vtensor<[6],f32>, !torch.int -> !torch.vtensor<[6,1],f32>
    %125 = torch.aten.mul.Tensor %123, %124 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[6,1],f32> -> !torch.vtensor<[2,6,4],f32>
    %126 = torch.aten.unsqueeze %arg2, %int-1 : !torch.vtensor<[6],f32>, !torch.int -> !torch.vtensor<[6,1],f32>
    %127 = torch.aten.add.Tensor %125, %126, %int1 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[6,1],f32>, !torch.int -> !torch.vtensor<[2,6,4],f32>
    return %24, %39, %70, %89, %96, %108, %127 : !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>, !torch.vtensor<[2,6,4],f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_6_torch.int64_7: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_2_6_torch.int64_6: "0x08000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_5: "0x08000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000",
      torch_tensor_2_6_torch.int64_4: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_3: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_2_6_torch.int64_2: "0x08000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_1: "0x08000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000",
      torch_tensor_2_6_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000"
    }
  }
#-}
