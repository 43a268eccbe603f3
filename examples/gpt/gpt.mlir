module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_0/contract/bias">}, %arg1: tensor<512x128xf32> {ds.arg = #ds.arg<param, "params/block_0/contract/kernel">}, %arg2: tensor<512xf32> {ds.arg = #ds.arg<param, "params/block_0/expand/bias">}, %arg3: tensor<128x512xf32> {ds.arg = #ds.arg<param, "params/block_0/expand/kernel">}, %arg4: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_0/norm_attention/bias">}, %arg5: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_0/norm_attention/scale">}, %arg6: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_0/norm_mlp/bias">}, %arg7: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_0/norm_mlp/scale">}, %arg8: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_0/projection/bias">}, %arg9: tensor<128x128xf32> {ds.arg = #ds.arg<param, "params/block_0/projection/kernel">}, %arg10: tensor<384xf32> {ds.arg = #ds.arg<param, "params/block_0/qkv/bias">}, %arg11: tensor<128x384xf32> {ds.arg = #ds.arg<param, "params/block_0/qkv/kernel">}, %arg12: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_1/contract/bias">}, %arg13: tensor<512x128xf32> {ds.arg = #ds.arg<param, "params/block_1/contract/kernel">}, %arg14: tensor<512xf32> {ds.arg = #ds.arg<param, "params/block_1/expand/bias">}, %arg15: tensor<128x512xf32> {ds.arg = #ds.arg<param, "params/block_1/expand/kernel">}, %arg16: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_1/norm_attention/bias">}, %arg17: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_1/norm_attention/scale">}, %arg18: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_1/norm_mlp/bias">}, %arg19: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_1/norm_mlp/scale">}, %arg20: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_1/projection/bias">}, %arg21: tensor<128x128xf32> {ds.arg = #ds.arg<param, "params/block_1/projection/kernel">}, %arg22: tensor<384xf32> {ds.arg = #ds.arg<param, "params/block_1/qkv/bias">}, %arg23: tensor<128x384xf32> {ds.arg = #ds.arg<param, "params/block_1/qkv/kernel">}, %arg24: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_2/contract/bias">}, %arg25: tensor<512x128xf32> {ds.arg = #ds.arg<param, "params/block_2/contract/kernel">}, %arg26: tensor<512xf32> {ds.arg = #ds.arg<param, "params/block_2/expand/bias">}, %arg27: tensor<128x512xf32> {ds.arg = #ds.arg<param, "params/block_2/expand/kernel">}, %arg28: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_2/norm_attention/bias">}, %arg29: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_2/norm_attention/scale">}, %arg30: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_2/norm_mlp/bias">}, %arg31: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_2/norm_mlp/scale">}, %arg32: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_2/projection/bias">}, %arg33: tensor<128x128xf32> {ds.arg = #ds.arg<param, "params/block_2/projection/kernel">}, %arg34: tensor<384xf32> {ds.arg = #ds.arg<param, "params/block_2/qkv/bias">}, %arg35: tensor<128x384xf32> {ds.arg = #ds.arg<param, "params/block_2/qkv/kernel">}, %arg36: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_3/contract/bias">}, %arg37: tensor<512x128xf32> {ds.arg = #ds.arg<param, "params/block_3/contract/kernel">}, %arg38: tensor<512xf32> {ds.arg = #ds.arg<param, "params/block_3/expand/bias">}, %arg39: tensor<128x512xf32> {ds.arg = #ds.arg<param, "params/block_3/expand/kernel">}, %arg40: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_3/norm_attention/bias">}, %arg41: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_3/norm_attention/scale">}, %arg42: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_3/norm_mlp/bias">}, %arg43: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_3/norm_mlp/scale">}, %arg44: tensor<128xf32> {ds.arg = #ds.arg<param, "params/block_3/projection/bias">}, %arg45: tensor<128x128xf32> {ds.arg = #ds.arg<param, "params/block_3/projection/kernel">}, %arg46: tensor<384xf32> {ds.arg = #ds.arg<param, "params/block_3/qkv/bias">}, %arg47: tensor<128x384xf32> {ds.arg = #ds.arg<param, "params/block_3/qkv/kernel">}, %arg48: tensor<256x128xf32> {ds.arg = #ds.arg<param, "params/embed/embedding">}, %arg49: tensor<256xf32> {ds.arg = #ds.arg<param, "params/head/bias">}, %arg50: tensor<128x256xf32> {ds.arg = #ds.arg<param, "params/head/kernel">}, %arg51: tensor<128xf32> {ds.arg = #ds.arg<param, "params/norm/bias">}, %arg52: tensor<128xf32> {ds.arg = #ds.arg<param, "params/norm/scale">}, %arg53: tensor<128x128xf32> {ds.arg = #ds.arg<param, "params/positions">}, %arg54: tensor<4x129xi32> {ds.arg = #ds.arg<batch, "tokens">}) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_0']['contract']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1]['params']['block_0']['contract']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1]['params']['block_0']['expand']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1]['params']['block_0']['expand']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_0']['norm_attention']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_0']['norm_attention']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_0']['norm_mlp']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_0']['norm_mlp']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_0']['projection']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1]['params']['block_0']['projection']['kernel']"}, tensor<384xf32> {jax.result_info = "result[1]['params']['block_0']['qkv']['bias']"}, tensor<128x384xf32> {jax.result_info = "result[1]['params']['block_0']['qkv']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_1']['contract']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1]['params']['block_1']['contract']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1]['params']['block_1']['expand']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1]['params']['block_1']['expand']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_1']['norm_attention']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_1']['norm_attention']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_1']['norm_mlp']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_1']['norm_mlp']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_1']['projection']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1]['params']['block_1']['projection']['kernel']"}, tensor<384xf32> {jax.result_info = "result[1]['params']['block_1']['qkv']['bias']"}, tensor<128x384xf32> {jax.result_info = "result[1]['params']['block_1']['qkv']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_2']['contract']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1]['params']['block_2']['contract']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1]['params']['block_2']['expand']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1]['params']['block_2']['expand']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_2']['norm_attention']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_2']['norm_attention']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_2']['norm_mlp']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_2']['norm_mlp']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_2']['projection']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1]['params']['block_2']['projection']['kernel']"}, tensor<384xf32> {jax.result_info = "result[1]['params']['block_2']['qkv']['bias']"}, tensor<128x384xf32> {jax.result_info = "result[1]['params']['block_2']['qkv']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_3']['contract']['bias']"}, tensor<512x128xf32> {jax.result_info = "result[1]['params']['block_3']['contract']['kernel']"}, tensor<512xf32> {jax.result_info = "result[1]['params']['block_3']['expand']['bias']"}, tensor<128x512xf32> {jax.result_info = "result[1]['params']['block_3']['expand']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_3']['norm_attention']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_3']['norm_attention']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_3']['norm_mlp']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_3']['norm_mlp']['scale']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['block_3']['projection']['bias']"}, tensor<128x128xf32> {jax.result_info = "result[1]['params']['block_3']['projection']['kernel']"}, tensor<384xf32> {jax.result_info = "result[1]['params']['block_3']['qkv']['bias']"}, tensor<128x384xf32> {jax.result_info = "result[1]['params']['block_3']['qkv']['kernel']"}, tensor<256x128xf32> {jax.result_info = "result[1]['params']['embed']['embedding']"}, tensor<256xf32> {jax.result_info = "result[1]['params']['head']['bias']"}, tensor<128x256xf32> {jax.result_info = "result[1]['params']['head']['kernel']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['norm']['bias']"}, tensor<128xf32> {jax.result_info = "result[1]['params']['norm']['scale']"}, tensor<128x128xf32> {jax.result_info = "result[1]['params']['positions']"}) {
    %0 = stablehlo.slice %arg54 [0:4, 0:128] : (tensor<4x129xi32>) -> tensor<4x128xi32>
    %1:2 = call @_take(%arg48, %0) : (tensor<256x128xf32>, tensor<4x128xi32>) -> (tensor<4x128x128xf32>, tensor<4x128x1xi32>)
    %2 = stablehlo.broadcast_in_dim %arg53, dims = [1, 2] : (tensor<128x128xf32>) -> tensor<1x128x128xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x128x128xf32>) -> tensor<4x128x128xf32>
    %4 = stablehlo.add %1#0, %3 : tensor<4x128x128xf32>
    %5 = chlo.square %4 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<4x128x128xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_1 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x128xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%5 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_3 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x128xf32>
    %14 = chlo.square %10 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %16 = stablehlo.multiply %15, %10 : tensor<4x128xf32>
    %17 = stablehlo.subtract %13, %14 : tensor<4x128xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<4x128xf32>
    %20 = stablehlo.compare EQ, %17, %19, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %23 = stablehlo.select %20, %21, %22 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %25 = stablehlo.compare EQ, %24, %19, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %28 = stablehlo.select %25, %26, %27 : tensor<4x128xi1>, tensor<4x128xf32>
    %29 = stablehlo.divide %23, %28 : tensor<4x128xf32>
    %30 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %31 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %33 = stablehlo.subtract %4, %32 : tensor<4x128x128xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %35 = stablehlo.add %31, %34 : tensor<4x128x1xf32>
    %36 = stablehlo.rsqrt %35 : tensor<4x128x1xf32>
    %37 = stablehlo.divide %36, %35 : tensor<4x128x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<4x128x1xf32>
    %40 = stablehlo.reshape %arg5 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %41 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<4x128x128xf32>
    %44 = stablehlo.multiply %33, %43 : tensor<4x128x128xf32>
    %45 = stablehlo.reshape %arg4 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %47 = stablehlo.add %44, %46 : tensor<4x128x128xf32>
    %48 = stablehlo.dot_general %47, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x384xf32>) -> tensor<4x128x384xf32>
    %49 = stablehlo.reshape %arg10 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x384xf32>) -> tensor<4x128x384xf32>
    %51 = stablehlo.add %48, %50 : tensor<4x128x384xf32>
    %52 = stablehlo.slice %51 [0:4, 0:128, 0:128] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %53 = stablehlo.slice %51 [0:4, 0:128, 128:256] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %54 = stablehlo.slice %51 [0:4, 0:128, 256:384] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %55 = stablehlo.reshape %52 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %56 = stablehlo.transpose %55, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %57 = stablehlo.reshape %53 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %58 = stablehlo.transpose %57, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %59 = stablehlo.reshape %54 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %60 = stablehlo.transpose %59, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %61 = stablehlo.transpose %58, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %62 = stablehlo.dot_general %56, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x128xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %63 = stablehlo.sqrt %cst_13 : tensor<f32>
    %64 = stablehlo.convert %63 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %66 = stablehlo.divide %62, %65 : tensor<4x4x128x128xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %67 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<128x128xi1>
    %68 = call @tril(%67) : (tensor<128x128xi1>) -> tensor<128x128xi1>
    %cst_14 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %69:3 = call @_where_0(%68, %66, %cst_14) : (tensor<128x128xi1>, tensor<4x4x128x128xf32>, tensor<f32>) -> (tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>)
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %70 = stablehlo.reduce(%69#0 init: %cst_15) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %71 = stablehlo.reshape %70 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %73 = stablehlo.compare EQ, %69#0, %72, FLOAT : (tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xi1>
    %74 = stablehlo.convert %73 : (tensor<4x4x128x128xi1>) -> tensor<4x4x128x128xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_16) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %77 = stablehlo.maximum %76, %70 : tensor<4x4x128xf32>
    %78 = stablehlo.compare EQ, %70, %77, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %81 = stablehlo.select %78, %79, %80 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %83 = stablehlo.compare EQ, %82, %77, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %86 = stablehlo.select %83, %84, %85 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %87 = stablehlo.divide %81, %86 : tensor<4x4x128xf32>
    %88 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %90 = stablehlo.subtract %69#0, %89 : tensor<4x4x128x128xf32>
    %91 = stablehlo.exponential %90 : tensor<4x4x128x128xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.reduce(%91 init: %cst_23) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %95 = stablehlo.divide %91, %94 : tensor<4x4x128x128xf32>
    %96 = stablehlo.multiply %93, %93 : tensor<4x4x128x1xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4x128x1xf32>
    %98 = stablehlo.divide %97, %96 : tensor<4x4x128x1xf32>
    %99 = stablehlo.dot_general %95, %60, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %100 = stablehlo.transpose %99, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %101 = stablehlo.reshape %100 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %102 = stablehlo.dot_general %101, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %103 = stablehlo.reshape %arg8 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %105 = stablehlo.add %102, %104 : tensor<4x128x128xf32>
    %106 = stablehlo.add %4, %105 : tensor<4x128x128xf32>
    %107 = chlo.square %106 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %109 = stablehlo.multiply %108, %106 : tensor<4x128x128xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%106 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_27 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %112 = stablehlo.divide %110, %111 : tensor<4x128xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%107 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_29 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %115 = stablehlo.divide %113, %114 : tensor<4x128xf32>
    %116 = chlo.square %112 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %118 = stablehlo.multiply %117, %112 : tensor<4x128xf32>
    %119 = stablehlo.subtract %115, %116 : tensor<4x128xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %121 = stablehlo.maximum %120, %119 : tensor<4x128xf32>
    %122 = stablehlo.compare EQ, %119, %121, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %125 = stablehlo.select %122, %123, %124 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %127 = stablehlo.compare EQ, %126, %121, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %130 = stablehlo.select %127, %128, %129 : tensor<4x128xi1>, tensor<4x128xf32>
    %131 = stablehlo.divide %125, %130 : tensor<4x128xf32>
    %132 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %133 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %134 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %135 = stablehlo.subtract %106, %134 : tensor<4x128x128xf32>
    %cst_37 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %137 = stablehlo.add %133, %136 : tensor<4x128x1xf32>
    %138 = stablehlo.rsqrt %137 : tensor<4x128x1xf32>
    %139 = stablehlo.divide %138, %137 : tensor<4x128x1xf32>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %141 = stablehlo.multiply %140, %139 : tensor<4x128x1xf32>
    %142 = stablehlo.reshape %arg7 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %143 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %144 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %145 = stablehlo.multiply %143, %144 : tensor<4x128x128xf32>
    %146 = stablehlo.multiply %135, %145 : tensor<4x128x128xf32>
    %147 = stablehlo.reshape %arg6 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %149 = stablehlo.add %146, %148 : tensor<4x128x128xf32>
    %150 = stablehlo.dot_general %149, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x512xf32>) -> tensor<4x128x512xf32>
    %151 = stablehlo.reshape %arg2 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<4x128x512xf32>
    %153 = stablehlo.add %150, %152 : tensor<4x128x512xf32>
    %154 = stablehlo.multiply %153, %153 : tensor<4x128x512xf32>
    %155 = stablehlo.multiply %154, %153 : tensor<4x128x512xf32>
    %156 = stablehlo.multiply %153, %153 : tensor<4x128x512xf32>
    %cst_39 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %158 = stablehlo.multiply %157, %156 : tensor<4x128x512xf32>
    %cst_40 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %160 = stablehlo.multiply %159, %155 : tensor<4x128x512xf32>
    %161 = stablehlo.add %153, %160 : tensor<4x128x512xf32>
    %cst_41 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %163 = stablehlo.multiply %162, %161 : tensor<4x128x512xf32>
    %164 = stablehlo.tanh %163 : tensor<4x128x512xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %166 = stablehlo.subtract %165, %164 : tensor<4x128x512xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %168 = stablehlo.add %167, %164 : tensor<4x128x512xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %170 = stablehlo.multiply %169, %168 : tensor<4x128x512xf32>
    %171 = stablehlo.multiply %153, %170 : tensor<4x128x512xf32>
    %172 = stablehlo.dot_general %171, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<512x128xf32>) -> tensor<4x128x128xf32>
    %173 = stablehlo.reshape %arg0 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %175 = stablehlo.add %172, %174 : tensor<4x128x128xf32>
    %176 = stablehlo.add %106, %175 : tensor<4x128x128xf32>
    %177 = chlo.square %176 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %179 = stablehlo.multiply %178, %176 : tensor<4x128x128xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%176 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_47 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %182 = stablehlo.divide %180, %181 : tensor<4x128xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%177 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_49 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %185 = stablehlo.divide %183, %184 : tensor<4x128xf32>
    %186 = chlo.square %182 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %188 = stablehlo.multiply %187, %182 : tensor<4x128xf32>
    %189 = stablehlo.subtract %185, %186 : tensor<4x128xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %191 = stablehlo.maximum %190, %189 : tensor<4x128xf32>
    %192 = stablehlo.compare EQ, %189, %191, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %195 = stablehlo.select %192, %193, %194 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %197 = stablehlo.compare EQ, %196, %191, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %200 = stablehlo.select %197, %198, %199 : tensor<4x128xi1>, tensor<4x128xf32>
    %201 = stablehlo.divide %195, %200 : tensor<4x128xf32>
    %202 = stablehlo.broadcast_in_dim %182, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %203 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %204 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %205 = stablehlo.subtract %176, %204 : tensor<4x128x128xf32>
    %cst_57 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %207 = stablehlo.add %203, %206 : tensor<4x128x1xf32>
    %208 = stablehlo.rsqrt %207 : tensor<4x128x1xf32>
    %209 = stablehlo.divide %208, %207 : tensor<4x128x1xf32>
    %cst_58 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %211 = stablehlo.multiply %210, %209 : tensor<4x128x1xf32>
    %212 = stablehlo.reshape %arg17 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %213 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %214 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %215 = stablehlo.multiply %213, %214 : tensor<4x128x128xf32>
    %216 = stablehlo.multiply %205, %215 : tensor<4x128x128xf32>
    %217 = stablehlo.reshape %arg16 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %219 = stablehlo.add %216, %218 : tensor<4x128x128xf32>
    %220 = stablehlo.dot_general %219, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x384xf32>) -> tensor<4x128x384xf32>
    %221 = stablehlo.reshape %arg22 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2] : (tensor<1x1x384xf32>) -> tensor<4x128x384xf32>
    %223 = stablehlo.add %220, %222 : tensor<4x128x384xf32>
    %224 = stablehlo.slice %223 [0:4, 0:128, 0:128] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %225 = stablehlo.slice %223 [0:4, 0:128, 128:256] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %226 = stablehlo.slice %223 [0:4, 0:128, 256:384] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %227 = stablehlo.reshape %224 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %228 = stablehlo.transpose %227, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %229 = stablehlo.reshape %225 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %230 = stablehlo.transpose %229, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %231 = stablehlo.reshape %226 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %232 = stablehlo.transpose %231, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %233 = stablehlo.transpose %230, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %234 = stablehlo.dot_general %228, %233, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x128xf32>
    %cst_59 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %235 = stablehlo.sqrt %cst_59 : tensor<f32>
    %236 = stablehlo.convert %235 : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %238 = stablehlo.divide %234, %237 : tensor<4x4x128x128xf32>
    %c_60 = stablehlo.constant dense<true> : tensor<i1>
    %239 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i1>) -> tensor<128x128xi1>
    %240 = call @tril(%239) : (tensor<128x128xi1>) -> tensor<128x128xi1>
    %cst_61 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %241:3 = call @_where_0(%240, %238, %cst_61) : (tensor<128x128xi1>, tensor<4x4x128x128xf32>, tensor<f32>) -> (tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>)
    %cst_62 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %242 = stablehlo.reduce(%241#0 init: %cst_62) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %243 = stablehlo.reshape %242 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %245 = stablehlo.compare EQ, %241#0, %244, FLOAT : (tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xi1>
    %246 = stablehlo.convert %245 : (tensor<4x4x128x128xi1>) -> tensor<4x4x128x128xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%246 init: %cst_63) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %cst_64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %249 = stablehlo.maximum %248, %242 : tensor<4x4x128xf32>
    %250 = stablehlo.compare EQ, %242, %249, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %253 = stablehlo.select %250, %251, %252 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %cst_67 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %255 = stablehlo.compare EQ, %254, %249, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_68 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %258 = stablehlo.select %255, %256, %257 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %259 = stablehlo.divide %253, %258 : tensor<4x4x128xf32>
    %260 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %262 = stablehlo.subtract %241#0, %261 : tensor<4x4x128x128xf32>
    %263 = stablehlo.exponential %262 : tensor<4x4x128x128xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%263 init: %cst_70) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %267 = stablehlo.divide %263, %266 : tensor<4x4x128x128xf32>
    %268 = stablehlo.multiply %265, %265 : tensor<4x4x128x1xf32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x4x128x1xf32>
    %270 = stablehlo.divide %269, %268 : tensor<4x4x128x1xf32>
    %271 = stablehlo.dot_general %267, %232, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %272 = stablehlo.transpose %271, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %273 = stablehlo.reshape %272 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %274 = stablehlo.dot_general %273, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %275 = stablehlo.reshape %arg20 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %276 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %277 = stablehlo.add %274, %276 : tensor<4x128x128xf32>
    %278 = stablehlo.add %176, %277 : tensor<4x128x128xf32>
    %279 = chlo.square %278 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_72 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %281 = stablehlo.multiply %280, %278 : tensor<4x128x128xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.reduce(%278 init: %cst_73) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_74 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %284 = stablehlo.divide %282, %283 : tensor<4x128xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %285 = stablehlo.reduce(%279 init: %cst_75) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_76 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %287 = stablehlo.divide %285, %286 : tensor<4x128xf32>
    %288 = chlo.square %284 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_77 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %290 = stablehlo.multiply %289, %284 : tensor<4x128xf32>
    %291 = stablehlo.subtract %287, %288 : tensor<4x128xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %293 = stablehlo.maximum %292, %291 : tensor<4x128xf32>
    %294 = stablehlo.compare EQ, %291, %293, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %297 = stablehlo.select %294, %295, %296 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %299 = stablehlo.compare EQ, %298, %293, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_82 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %302 = stablehlo.select %299, %300, %301 : tensor<4x128xi1>, tensor<4x128xf32>
    %303 = stablehlo.divide %297, %302 : tensor<4x128xf32>
    %304 = stablehlo.broadcast_in_dim %284, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %305 = stablehlo.broadcast_in_dim %293, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %306 = stablehlo.broadcast_in_dim %304, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %307 = stablehlo.subtract %278, %306 : tensor<4x128x128xf32>
    %cst_84 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %309 = stablehlo.add %305, %308 : tensor<4x128x1xf32>
    %310 = stablehlo.rsqrt %309 : tensor<4x128x1xf32>
    %311 = stablehlo.divide %310, %309 : tensor<4x128x1xf32>
    %cst_85 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %313 = stablehlo.multiply %312, %311 : tensor<4x128x1xf32>
    %314 = stablehlo.reshape %arg19 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %315 = stablehlo.broadcast_in_dim %310, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %316 = stablehlo.broadcast_in_dim %314, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %317 = stablehlo.multiply %315, %316 : tensor<4x128x128xf32>
    %318 = stablehlo.multiply %307, %317 : tensor<4x128x128xf32>
    %319 = stablehlo.reshape %arg18 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %321 = stablehlo.add %318, %320 : tensor<4x128x128xf32>
    %322 = stablehlo.dot_general %321, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x512xf32>) -> tensor<4x128x512xf32>
    %323 = stablehlo.reshape %arg14 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %324 = stablehlo.broadcast_in_dim %323, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<4x128x512xf32>
    %325 = stablehlo.add %322, %324 : tensor<4x128x512xf32>
    %326 = stablehlo.multiply %325, %325 : tensor<4x128x512xf32>
    %327 = stablehlo.multiply %326, %325 : tensor<4x128x512xf32>
    %328 = stablehlo.multiply %325, %325 : tensor<4x128x512xf32>
    %cst_86 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %330 = stablehlo.multiply %329, %328 : tensor<4x128x512xf32>
    %cst_87 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %332 = stablehlo.multiply %331, %327 : tensor<4x128x512xf32>
    %333 = stablehlo.add %325, %332 : tensor<4x128x512xf32>
    %cst_88 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %335 = stablehlo.multiply %334, %333 : tensor<4x128x512xf32>
    %336 = stablehlo.tanh %335 : tensor<4x128x512xf32>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %338 = stablehlo.subtract %337, %336 : tensor<4x128x512xf32>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %340 = stablehlo.add %339, %336 : tensor<4x128x512xf32>
    %cst_91 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %342 = stablehlo.multiply %341, %340 : tensor<4x128x512xf32>
    %343 = stablehlo.multiply %325, %342 : tensor<4x128x512xf32>
    %344 = stablehlo.dot_general %343, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<512x128xf32>) -> tensor<4x128x128xf32>
    %345 = stablehlo.reshape %arg12 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %347 = stablehlo.add %344, %346 : tensor<4x128x128xf32>
    %348 = stablehlo.add %278, %347 : tensor<4x128x128xf32>
    %349 = chlo.square %348 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_92 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %351 = stablehlo.multiply %350, %348 : tensor<4x128x128xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %352 = stablehlo.reduce(%348 init: %cst_93) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_94 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %354 = stablehlo.divide %352, %353 : tensor<4x128xf32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %355 = stablehlo.reduce(%349 init: %cst_95) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_96 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %357 = stablehlo.divide %355, %356 : tensor<4x128xf32>
    %358 = chlo.square %354 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_97 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %360 = stablehlo.multiply %359, %354 : tensor<4x128xf32>
    %361 = stablehlo.subtract %357, %358 : tensor<4x128xf32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %363 = stablehlo.maximum %362, %361 : tensor<4x128xf32>
    %364 = stablehlo.compare EQ, %361, %363, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %367 = stablehlo.select %364, %365, %366 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %369 = stablehlo.compare EQ, %368, %363, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_102 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %372 = stablehlo.select %369, %370, %371 : tensor<4x128xi1>, tensor<4x128xf32>
    %373 = stablehlo.divide %367, %372 : tensor<4x128xf32>
    %374 = stablehlo.broadcast_in_dim %354, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %375 = stablehlo.broadcast_in_dim %363, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %376 = stablehlo.broadcast_in_dim %374, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %377 = stablehlo.subtract %348, %376 : tensor<4x128x128xf32>
    %cst_104 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %379 = stablehlo.add %375, %378 : tensor<4x128x1xf32>
    %380 = stablehlo.rsqrt %379 : tensor<4x128x1xf32>
    %381 = stablehlo.divide %380, %379 : tensor<4x128x1xf32>
    %cst_105 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %383 = stablehlo.multiply %382, %381 : tensor<4x128x1xf32>
    %384 = stablehlo.reshape %arg29 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %385 = stablehlo.broadcast_in_dim %380, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %386 = stablehlo.broadcast_in_dim %384, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %387 = stablehlo.multiply %385, %386 : tensor<4x128x128xf32>
    %388 = stablehlo.multiply %377, %387 : tensor<4x128x128xf32>
    %389 = stablehlo.reshape %arg28 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %390 = stablehlo.broadcast_in_dim %389, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %391 = stablehlo.add %388, %390 : tensor<4x128x128xf32>
    %392 = stablehlo.dot_general %391, %arg35, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x384xf32>) -> tensor<4x128x384xf32>
    %393 = stablehlo.reshape %arg34 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %394 = stablehlo.broadcast_in_dim %393, dims = [0, 1, 2] : (tensor<1x1x384xf32>) -> tensor<4x128x384xf32>
    %395 = stablehlo.add %392, %394 : tensor<4x128x384xf32>
    %396 = stablehlo.slice %395 [0:4, 0:128, 0:128] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %397 = stablehlo.slice %395 [0:4, 0:128, 128:256] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %398 = stablehlo.slice %395 [0:4, 0:128, 256:384] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %399 = stablehlo.reshape %396 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %400 = stablehlo.transpose %399, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %401 = stablehlo.reshape %397 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %402 = stablehlo.transpose %401, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %403 = stablehlo.reshape %398 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %404 = stablehlo.transpose %403, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %405 = stablehlo.transpose %402, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %406 = stablehlo.dot_general %400, %405, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x128xf32>
    %cst_106 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %407 = stablehlo.sqrt %cst_106 : tensor<f32>
    %408 = stablehlo.convert %407 : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %408, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %410 = stablehlo.divide %406, %409 : tensor<4x4x128x128xf32>
    %c_107 = stablehlo.constant dense<true> : tensor<i1>
    %411 = stablehlo.broadcast_in_dim %c_107, dims = [] : (tensor<i1>) -> tensor<128x128xi1>
    %412 = call @tril(%411) : (tensor<128x128xi1>) -> tensor<128x128xi1>
    %cst_108 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %413:3 = call @_where_0(%412, %410, %cst_108) : (tensor<128x128xi1>, tensor<4x4x128x128xf32>, tensor<f32>) -> (tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>)
    %cst_109 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %414 = stablehlo.reduce(%413#0 init: %cst_109) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %415 = stablehlo.reshape %414 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %416 = stablehlo.broadcast_in_dim %415, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %417 = stablehlo.compare EQ, %413#0, %416, FLOAT : (tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xi1>
    %418 = stablehlo.convert %417 : (tensor<4x4x128x128xi1>) -> tensor<4x4x128x128xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.reduce(%418 init: %cst_110) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %cst_111 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %421 = stablehlo.maximum %420, %414 : tensor<4x4x128xf32>
    %422 = stablehlo.compare EQ, %414, %421, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %424 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %425 = stablehlo.select %422, %423, %424 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %cst_114 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %426 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %427 = stablehlo.compare EQ, %426, %421, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_115 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_116 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %429 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %430 = stablehlo.select %427, %428, %429 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %431 = stablehlo.divide %425, %430 : tensor<4x4x128xf32>
    %432 = stablehlo.broadcast_in_dim %421, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %433 = stablehlo.broadcast_in_dim %432, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %434 = stablehlo.subtract %413#0, %433 : tensor<4x4x128x128xf32>
    %435 = stablehlo.exponential %434 : tensor<4x4x128x128xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %436 = stablehlo.reduce(%435 init: %cst_117) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %437 = stablehlo.broadcast_in_dim %436, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %438 = stablehlo.broadcast_in_dim %437, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %439 = stablehlo.divide %435, %438 : tensor<4x4x128x128xf32>
    %440 = stablehlo.multiply %437, %437 : tensor<4x4x128x1xf32>
    %cst_118 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<4x4x128x1xf32>
    %442 = stablehlo.divide %441, %440 : tensor<4x4x128x1xf32>
    %443 = stablehlo.dot_general %439, %404, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %444 = stablehlo.transpose %443, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %445 = stablehlo.reshape %444 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %446 = stablehlo.dot_general %445, %arg33, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %447 = stablehlo.reshape %arg32 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %448 = stablehlo.broadcast_in_dim %447, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %449 = stablehlo.add %446, %448 : tensor<4x128x128xf32>
    %450 = stablehlo.add %348, %449 : tensor<4x128x128xf32>
    %451 = chlo.square %450 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_119 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %453 = stablehlo.multiply %452, %450 : tensor<4x128x128xf32>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %454 = stablehlo.reduce(%450 init: %cst_120) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_121 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %456 = stablehlo.divide %454, %455 : tensor<4x128xf32>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %457 = stablehlo.reduce(%451 init: %cst_122) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_123 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %459 = stablehlo.divide %457, %458 : tensor<4x128xf32>
    %460 = chlo.square %456 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_124 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %461 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %462 = stablehlo.multiply %461, %456 : tensor<4x128xf32>
    %463 = stablehlo.subtract %459, %460 : tensor<4x128xf32>
    %cst_125 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %464 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %465 = stablehlo.maximum %464, %463 : tensor<4x128xf32>
    %466 = stablehlo.compare EQ, %463, %465, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_126 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %468 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %469 = stablehlo.select %466, %467, %468 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %470 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %471 = stablehlo.compare EQ, %470, %465, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_129 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_130 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %473 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %474 = stablehlo.select %471, %472, %473 : tensor<4x128xi1>, tensor<4x128xf32>
    %475 = stablehlo.divide %469, %474 : tensor<4x128xf32>
    %476 = stablehlo.broadcast_in_dim %456, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %477 = stablehlo.broadcast_in_dim %465, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %478 = stablehlo.broadcast_in_dim %476, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %479 = stablehlo.subtract %450, %478 : tensor<4x128x128xf32>
    %cst_131 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %481 = stablehlo.add %477, %480 : tensor<4x128x1xf32>
    %482 = stablehlo.rsqrt %481 : tensor<4x128x1xf32>
    %483 = stablehlo.divide %482, %481 : tensor<4x128x1xf32>
    %cst_132 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %484 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %485 = stablehlo.multiply %484, %483 : tensor<4x128x1xf32>
    %486 = stablehlo.reshape %arg31 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %487 = stablehlo.broadcast_in_dim %482, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %488 = stablehlo.broadcast_in_dim %486, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %489 = stablehlo.multiply %487, %488 : tensor<4x128x128xf32>
    %490 = stablehlo.multiply %479, %489 : tensor<4x128x128xf32>
    %491 = stablehlo.reshape %arg30 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %492 = stablehlo.broadcast_in_dim %491, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %493 = stablehlo.add %490, %492 : tensor<4x128x128xf32>
    %494 = stablehlo.dot_general %493, %arg27, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x512xf32>) -> tensor<4x128x512xf32>
    %495 = stablehlo.reshape %arg26 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %496 = stablehlo.broadcast_in_dim %495, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<4x128x512xf32>
    %497 = stablehlo.add %494, %496 : tensor<4x128x512xf32>
    %498 = stablehlo.multiply %497, %497 : tensor<4x128x512xf32>
    %499 = stablehlo.multiply %498, %497 : tensor<4x128x512xf32>
    %500 = stablehlo.multiply %497, %497 : tensor<4x128x512xf32>
    %cst_133 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %501 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %502 = stablehlo.multiply %501, %500 : tensor<4x128x512xf32>
    %cst_134 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %503 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %504 = stablehlo.multiply %503, %499 : tensor<4x128x512xf32>
    %505 = stablehlo.add %497, %504 : tensor<4x128x512xf32>
    %cst_135 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %507 = stablehlo.multiply %506, %505 : tensor<4x128x512xf32>
    %508 = stablehlo.tanh %507 : tensor<4x128x512xf32>
    %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %510 = stablehlo.subtract %509, %508 : tensor<4x128x512xf32>
    %cst_137 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %511 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %512 = stablehlo.add %511, %508 : tensor<4x128x512xf32>
    %cst_138 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %513 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %514 = stablehlo.multiply %513, %512 : tensor<4x128x512xf32>
    %515 = stablehlo.multiply %497, %514 : tensor<4x128x512xf32>
    %516 = stablehlo.dot_general %515, %arg25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<512x128xf32>) -> tensor<4x128x128xf32>
    %517 = stablehlo.reshape %arg24 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %518 = stablehlo.broadcast_in_dim %517, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %519 = stablehlo.add %516, %518 : tensor<4x128x128xf32>
    %520 = stablehlo.add %450, %519 : tensor<4x128x128xf32>
    %521 = chlo.square %520 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_139 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %523 = stablehlo.multiply %522, %520 : tensor<4x128x128xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %524 = stablehlo.reduce(%520 init: %cst_140) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_141 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %526 = stablehlo.divide %524, %525 : tensor<4x128xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %527 = stablehlo.reduce(%521 init: %cst_142) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_143 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %529 = stablehlo.divide %527, %528 : tensor<4x128xf32>
    %530 = chlo.square %526 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_144 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %531 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %532 = stablehlo.multiply %531, %526 : tensor<4x128xf32>
    %533 = stablehlo.subtract %529, %530 : tensor<4x128xf32>
    %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %535 = stablehlo.maximum %534, %533 : tensor<4x128xf32>
    %536 = stablehlo.compare EQ, %533, %535, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %537 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %539 = stablehlo.select %536, %537, %538 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %540 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %541 = stablehlo.compare EQ, %540, %535, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_149 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %542 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %543 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %544 = stablehlo.select %541, %542, %543 : tensor<4x128xi1>, tensor<4x128xf32>
    %545 = stablehlo.divide %539, %544 : tensor<4x128xf32>
    %546 = stablehlo.broadcast_in_dim %526, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %547 = stablehlo.broadcast_in_dim %535, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %548 = stablehlo.broadcast_in_dim %546, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %549 = stablehlo.subtract %520, %548 : tensor<4x128x128xf32>
    %cst_151 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %551 = stablehlo.add %547, %550 : tensor<4x128x1xf32>
    %552 = stablehlo.rsqrt %551 : tensor<4x128x1xf32>
    %553 = stablehlo.divide %552, %551 : tensor<4x128x1xf32>
    %cst_152 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %554 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %555 = stablehlo.multiply %554, %553 : tensor<4x128x1xf32>
    %556 = stablehlo.reshape %arg41 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %557 = stablehlo.broadcast_in_dim %552, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %558 = stablehlo.broadcast_in_dim %556, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %559 = stablehlo.multiply %557, %558 : tensor<4x128x128xf32>
    %560 = stablehlo.multiply %549, %559 : tensor<4x128x128xf32>
    %561 = stablehlo.reshape %arg40 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %562 = stablehlo.broadcast_in_dim %561, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %563 = stablehlo.add %560, %562 : tensor<4x128x128xf32>
    %564 = stablehlo.dot_general %563, %arg47, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x384xf32>) -> tensor<4x128x384xf32>
    %565 = stablehlo.reshape %arg46 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %566 = stablehlo.broadcast_in_dim %565, dims = [0, 1, 2] : (tensor<1x1x384xf32>) -> tensor<4x128x384xf32>
    %567 = stablehlo.add %564, %566 : tensor<4x128x384xf32>
    %568 = stablehlo.slice %567 [0:4, 0:128, 0:128] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %569 = stablehlo.slice %567 [0:4, 0:128, 128:256] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %570 = stablehlo.slice %567 [0:4, 0:128, 256:384] : (tensor<4x128x384xf32>) -> tensor<4x128x128xf32>
    %571 = stablehlo.reshape %568 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %572 = stablehlo.transpose %571, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %573 = stablehlo.reshape %569 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %574 = stablehlo.transpose %573, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %575 = stablehlo.reshape %570 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %576 = stablehlo.transpose %575, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %577 = stablehlo.transpose %574, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %578 = stablehlo.dot_general %572, %577, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x128xf32>
    %cst_153 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %579 = stablehlo.sqrt %cst_153 : tensor<f32>
    %580 = stablehlo.convert %579 : tensor<f32>
    %581 = stablehlo.broadcast_in_dim %580, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %582 = stablehlo.divide %578, %581 : tensor<4x4x128x128xf32>
    %c_154 = stablehlo.constant dense<true> : tensor<i1>
    %583 = stablehlo.broadcast_in_dim %c_154, dims = [] : (tensor<i1>) -> tensor<128x128xi1>
    %584 = call @tril(%583) : (tensor<128x128xi1>) -> tensor<128x128xi1>
    %cst_155 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %585:3 = call @_where_0(%584, %582, %cst_155) : (tensor<128x128xi1>, tensor<4x4x128x128xf32>, tensor<f32>) -> (tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>)
    %cst_156 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %586 = stablehlo.reduce(%585#0 init: %cst_156) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %587 = stablehlo.reshape %586 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %588 = stablehlo.broadcast_in_dim %587, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %589 = stablehlo.compare EQ, %585#0, %588, FLOAT : (tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xi1>
    %590 = stablehlo.convert %589 : (tensor<4x4x128x128xi1>) -> tensor<4x4x128x128xf32>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %591 = stablehlo.reduce(%590 init: %cst_157) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %cst_158 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %593 = stablehlo.maximum %592, %586 : tensor<4x4x128xf32>
    %594 = stablehlo.compare EQ, %586, %593, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_159 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %596 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %597 = stablehlo.select %594, %595, %596 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %cst_161 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %598 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %599 = stablehlo.compare EQ, %598, %593, FLOAT : (tensor<4x4x128xf32>, tensor<4x4x128xf32>) -> tensor<4x4x128xi1>
    %cst_162 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %600 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %cst_163 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %601 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<4x4x128xf32>
    %602 = stablehlo.select %599, %600, %601 : tensor<4x4x128xi1>, tensor<4x4x128xf32>
    %603 = stablehlo.divide %597, %602 : tensor<4x4x128xf32>
    %604 = stablehlo.broadcast_in_dim %593, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %605 = stablehlo.broadcast_in_dim %604, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %606 = stablehlo.subtract %585#0, %605 : tensor<4x4x128x128xf32>
    %607 = stablehlo.exponential %606 : tensor<4x4x128x128xf32>
    %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %608 = stablehlo.reduce(%607 init: %cst_164) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %609 = stablehlo.broadcast_in_dim %608, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %610 = stablehlo.broadcast_in_dim %609, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %611 = stablehlo.divide %607, %610 : tensor<4x4x128x128xf32>
    %612 = stablehlo.multiply %609, %609 : tensor<4x4x128x1xf32>
    %cst_165 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %613 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<4x4x128x1xf32>
    %614 = stablehlo.divide %613, %612 : tensor<4x4x128x1xf32>
    %615 = stablehlo.dot_general %611, %576, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %616 = stablehlo.transpose %615, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %617 = stablehlo.reshape %616 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %618 = stablehlo.dot_general %617, %arg45, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %619 = stablehlo.reshape %arg44 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %620 = stablehlo.broadcast_in_dim %619, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %621 = stablehlo.add %618, %620 : tensor<4x128x128xf32>
    %622 = stablehlo.add %520, %621 : tensor<4x128x128xf32>
    %623 = chlo.square %622 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_166 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %624 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %625 = stablehlo.multiply %624, %622 : tensor<4x128x128xf32>
    %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %626 = stablehlo.reduce(%622 init: %cst_167) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_168 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %627 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %628 = stablehlo.divide %626, %627 : tensor<4x128xf32>
    %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %629 = stablehlo.reduce(%623 init: %cst_169) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_170 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %630 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %631 = stablehlo.divide %629, %630 : tensor<4x128xf32>
    %632 = chlo.square %628 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_171 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %633 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %634 = stablehlo.multiply %633, %628 : tensor<4x128xf32>
    %635 = stablehlo.subtract %631, %632 : tensor<4x128xf32>
    %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %636 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %637 = stablehlo.maximum %636, %635 : tensor<4x128xf32>
    %638 = stablehlo.compare EQ, %635, %637, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_173 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %639 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %640 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %641 = stablehlo.select %638, %639, %640 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %642 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %643 = stablehlo.compare EQ, %642, %637, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_176 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %644 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_177 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %645 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %646 = stablehlo.select %643, %644, %645 : tensor<4x128xi1>, tensor<4x128xf32>
    %647 = stablehlo.divide %641, %646 : tensor<4x128xf32>
    %648 = stablehlo.broadcast_in_dim %628, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %649 = stablehlo.broadcast_in_dim %637, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %650 = stablehlo.broadcast_in_dim %648, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %651 = stablehlo.subtract %622, %650 : tensor<4x128x128xf32>
    %cst_178 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %652 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %653 = stablehlo.add %649, %652 : tensor<4x128x1xf32>
    %654 = stablehlo.rsqrt %653 : tensor<4x128x1xf32>
    %655 = stablehlo.divide %654, %653 : tensor<4x128x1xf32>
    %cst_179 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %657 = stablehlo.multiply %656, %655 : tensor<4x128x1xf32>
    %658 = stablehlo.reshape %arg43 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %659 = stablehlo.broadcast_in_dim %654, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %660 = stablehlo.broadcast_in_dim %658, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %661 = stablehlo.multiply %659, %660 : tensor<4x128x128xf32>
    %662 = stablehlo.multiply %651, %661 : tensor<4x128x128xf32>
    %663 = stablehlo.reshape %arg42 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %664 = stablehlo.broadcast_in_dim %663, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %665 = stablehlo.add %662, %664 : tensor<4x128x128xf32>
    %666 = stablehlo.dot_general %665, %arg39, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x512xf32>) -> tensor<4x128x512xf32>
    %667 = stablehlo.reshape %arg38 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %668 = stablehlo.broadcast_in_dim %667, dims = [0, 1, 2] : (tensor<1x1x512xf32>) -> tensor<4x128x512xf32>
    %669 = stablehlo.add %666, %668 : tensor<4x128x512xf32>
    %670 = stablehlo.multiply %669, %669 : tensor<4x128x512xf32>
    %671 = stablehlo.multiply %670, %669 : tensor<4x128x512xf32>
    %672 = stablehlo.multiply %669, %669 : tensor<4x128x512xf32>
    %cst_180 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %673 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %674 = stablehlo.multiply %673, %672 : tensor<4x128x512xf32>
    %cst_181 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %675 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %676 = stablehlo.multiply %675, %671 : tensor<4x128x512xf32>
    %677 = stablehlo.add %669, %676 : tensor<4x128x512xf32>
    %cst_182 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %678 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %679 = stablehlo.multiply %678, %677 : tensor<4x128x512xf32>
    %680 = stablehlo.tanh %679 : tensor<4x128x512xf32>
    %cst_183 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %681 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %682 = stablehlo.subtract %681, %680 : tensor<4x128x512xf32>
    %cst_184 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %683 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %684 = stablehlo.add %683, %680 : tensor<4x128x512xf32>
    %cst_185 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %686 = stablehlo.multiply %685, %684 : tensor<4x128x512xf32>
    %687 = stablehlo.multiply %669, %686 : tensor<4x128x512xf32>
    %688 = stablehlo.dot_general %687, %arg37, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<512x128xf32>) -> tensor<4x128x128xf32>
    %689 = stablehlo.reshape %arg36 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %690 = stablehlo.broadcast_in_dim %689, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %691 = stablehlo.add %688, %690 : tensor<4x128x128xf32>
    %692 = stablehlo.add %622, %691 : tensor<4x128x128xf32>
    %693 = chlo.square %692 : tensor<4x128x128xf32> -> tensor<4x128x128xf32>
    %cst_186 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %694 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %695 = stablehlo.multiply %694, %692 : tensor<4x128x128xf32>
    %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %696 = stablehlo.reduce(%692 init: %cst_187) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_188 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %698 = stablehlo.divide %696, %697 : tensor<4x128xf32>
    %cst_189 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %699 = stablehlo.reduce(%693 init: %cst_189) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_190 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %700 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %701 = stablehlo.divide %699, %700 : tensor<4x128xf32>
    %702 = chlo.square %698 : tensor<4x128xf32> -> tensor<4x128xf32>
    %cst_191 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %703 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %704 = stablehlo.multiply %703, %698 : tensor<4x128xf32>
    %705 = stablehlo.subtract %701, %702 : tensor<4x128xf32>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %706 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %707 = stablehlo.maximum %706, %705 : tensor<4x128xf32>
    %708 = stablehlo.compare EQ, %705, %707, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_193 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %709 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %710 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %711 = stablehlo.select %708, %709, %710 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_195 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %712 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %713 = stablehlo.compare EQ, %712, %707, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_196 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %714 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_197 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %715 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %716 = stablehlo.select %713, %714, %715 : tensor<4x128xi1>, tensor<4x128xf32>
    %717 = stablehlo.divide %711, %716 : tensor<4x128xf32>
    %718 = stablehlo.broadcast_in_dim %698, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %719 = stablehlo.broadcast_in_dim %707, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %720 = stablehlo.broadcast_in_dim %718, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %721 = stablehlo.subtract %692, %720 : tensor<4x128x128xf32>
    %cst_198 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %722 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %723 = stablehlo.add %719, %722 : tensor<4x128x1xf32>
    %724 = stablehlo.rsqrt %723 : tensor<4x128x1xf32>
    %725 = stablehlo.divide %724, %723 : tensor<4x128x1xf32>
    %cst_199 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %726 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %727 = stablehlo.multiply %726, %725 : tensor<4x128x1xf32>
    %728 = stablehlo.reshape %arg52 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %729 = stablehlo.broadcast_in_dim %724, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %730 = stablehlo.broadcast_in_dim %728, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %731 = stablehlo.multiply %729, %730 : tensor<4x128x128xf32>
    %732 = stablehlo.multiply %721, %731 : tensor<4x128x128xf32>
    %733 = stablehlo.reshape %arg51 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %734 = stablehlo.broadcast_in_dim %733, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %735 = stablehlo.add %732, %734 : tensor<4x128x128xf32>
    %736 = stablehlo.dot_general %735, %arg50, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x256xf32>) -> tensor<4x128x256xf32>
    %737 = stablehlo.reshape %arg49 : (tensor<256xf32>) -> tensor<1x1x256xf32>
    %738 = stablehlo.broadcast_in_dim %737, dims = [0, 1, 2] : (tensor<1x1x256xf32>) -> tensor<4x128x256xf32>
    %739 = stablehlo.add %736, %738 : tensor<4x128x256xf32>
    %740 = stablehlo.slice %arg54 [0:4, 1:129] : (tensor<4x129xi32>) -> tensor<4x128xi32>
    %741 = stablehlo.broadcast_in_dim %740, dims = [0, 1] : (tensor<4x128xi32>) -> tensor<4x128x1xi32>
    %742:2 = call @take_along_axis(%739, %741) : (tensor<4x128x256xf32>, tensor<4x128x1xi32>) -> (tensor<4x128x1xf32>, tensor<4x128x1x1xi32>)
    %c_200 = stablehlo.constant dense<0> : tensor<i32>
    %743:2 = call @_take_1(%742#0, %c_200) : (tensor<4x128x1xf32>, tensor<i32>) -> (tensor<4x128xf32>, tensor<1xi32>)
    %cst_201 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %744 = stablehlo.reduce(%739 init: %cst_201) applies stablehlo.maximum across dimensions = [2] : (tensor<4x128x256xf32>, tensor<f32>) -> tensor<4x128xf32>
    %745 = stablehlo.reshape %744 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %746 = stablehlo.broadcast_in_dim %745, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x256xf32>
    %747 = stablehlo.compare EQ, %739, %746, FLOAT : (tensor<4x128x256xf32>, tensor<4x128x256xf32>) -> tensor<4x128x256xi1>
    %748 = stablehlo.convert %747 : (tensor<4x128x256xi1>) -> tensor<4x128x256xf32>
    %cst_202 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %749 = stablehlo.reduce(%748 init: %cst_202) applies stablehlo.add across dimensions = [2] : (tensor<4x128x256xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_203 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %750 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %751 = stablehlo.maximum %750, %744 : tensor<4x128xf32>
    %752 = stablehlo.compare EQ, %744, %751, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_204 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %753 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_205 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %754 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %755 = stablehlo.select %752, %753, %754 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_206 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %756 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %757 = stablehlo.compare EQ, %756, %751, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_207 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %758 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %cst_208 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %759 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %760 = stablehlo.select %757, %758, %759 : tensor<4x128xi1>, tensor<4x128xf32>
    %761 = stablehlo.divide %755, %760 : tensor<4x128xf32>
    %762 = stablehlo.is_finite %751 : (tensor<4x128xf32>) -> tensor<4x128xi1>
    %cst_209 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %763 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %764 = stablehlo.select %762, %751, %763 : tensor<4x128xi1>, tensor<4x128xf32>
    %cst_210 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %765 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %766 = stablehlo.broadcast_in_dim %764, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %767 = stablehlo.broadcast_in_dim %766, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x256xf32>
    %768 = stablehlo.subtract %739, %767 : tensor<4x128x256xf32>
    %769 = stablehlo.exponential %768 : tensor<4x128x256xf32>
    %cst_211 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %770 = stablehlo.reduce(%769 init: %cst_211) applies stablehlo.add across dimensions = [2] : (tensor<4x128x256xf32>, tensor<f32>) -> tensor<4x128xf32>
    %771 = stablehlo.sign %770 : tensor<4x128xf32>
    %772 = stablehlo.abs %770 : tensor<4x128xf32>
    %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %773 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %774 = stablehlo.compare GE, %770, %773, FLOAT : (tensor<4x128xf32>, tensor<4x128xf32>) -> tensor<4x128xi1>
    %775 = stablehlo.log %772 : tensor<4x128xf32>
    %776 = stablehlo.add %775, %764 : tensor<4x128xf32>
    %777 = stablehlo.subtract %776, %743#0 : tensor<4x128xf32>
    %cst_213 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %778 = stablehlo.reduce(%777 init: %cst_213) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128xf32>, tensor<f32>) -> tensor<f32>
    %cst_214 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %779 = stablehlo.divide %778, %cst_214 : tensor<f32>
    %cst_215 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_216 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %780 = stablehlo.divide %cst_215, %cst_216 : tensor<f32>
    %781 = stablehlo.broadcast_in_dim %780, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %782 = stablehlo.negate %781 : tensor<4x128xf32>
    %783 = stablehlo.divide %781, %772 : tensor<4x128xf32>
    %cst_217 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %784 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %785 = stablehlo.select %774, %784, %783 : tensor<4x128xi1>, tensor<4x128xf32>
    %786 = stablehlo.select %774, %783, %784 : tensor<4x128xi1>, tensor<4x128xf32>
    %787 = stablehlo.negate %785 : tensor<4x128xf32>
    %788 = stablehlo.add %786, %787 : tensor<4x128xf32>
    %789 = stablehlo.broadcast_in_dim %788, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x256xf32>
    %790 = stablehlo.multiply %789, %769 : tensor<4x128x256xf32>
    %791 = call @_take_3(%743#1, %782) : (tensor<1xi32>, tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %792 = call @take_along_axis_4(%742#1, %791) : (tensor<4x128x1x1xi32>, tensor<4x128x1xf32>) -> tensor<4x128x256xf32>
    %793 = stablehlo.add %790, %792 : tensor<4x128x256xf32>
    %cst_218 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %794 = stablehlo.reduce(%793 init: %cst_218) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x256xf32>, tensor<f32>) -> tensor<256xf32>
    %795 = stablehlo.reshape %794 : (tensor<256xf32>) -> tensor<1x1x256xf32>
    %796 = stablehlo.reshape %795 : (tensor<1x1x256xf32>) -> tensor<256xf32>
    %797 = stablehlo.dot_general %793, %735, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x256xf32>, tensor<4x128x128xf32>) -> tensor<256x128xf32>
    %798 = stablehlo.transpose %797, dims = [1, 0] : (tensor<256x128xf32>) -> tensor<128x256xf32>
    %799 = stablehlo.dot_general %793, %arg50, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x256xf32>, tensor<128x256xf32>) -> tensor<4x128x128xf32>
    %cst_219 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %800 = stablehlo.reduce(%799 init: %cst_219) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %801 = stablehlo.reshape %800 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %802 = stablehlo.reshape %801 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %803 = stablehlo.multiply %721, %799 : tensor<4x128x128xf32>
    %804 = stablehlo.multiply %799, %731 : tensor<4x128x128xf32>
    %805 = stablehlo.broadcast_in_dim %724, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %806 = stablehlo.multiply %805, %803 : tensor<4x128x128xf32>
    %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %807 = stablehlo.reduce(%806 init: %cst_220) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %808 = stablehlo.reshape %807 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %809 = stablehlo.broadcast_in_dim %728, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %810 = stablehlo.multiply %803, %809 : tensor<4x128x128xf32>
    %cst_221 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %811 = stablehlo.reduce(%810 init: %cst_221) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %812 = stablehlo.reshape %811 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %813 = stablehlo.reshape %808 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %814 = stablehlo.multiply %812, %727 : tensor<4x128x1xf32>
    %815 = stablehlo.negate %804 : tensor<4x128x128xf32>
    %cst_222 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %816 = stablehlo.reduce(%815 init: %cst_222) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %817 = stablehlo.reshape %816 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %818 = stablehlo.reduce(%814 init: %cst_223) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %819 = stablehlo.reduce(%817 init: %cst_224) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %820 = stablehlo.multiply %818, %717 : tensor<4x128xf32>
    %821 = stablehlo.negate %820 : tensor<4x128xf32>
    %822 = stablehlo.multiply %821, %704 : tensor<4x128xf32>
    %823 = stablehlo.add %819, %822 : tensor<4x128xf32>
    %cst_225 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %824 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %825 = stablehlo.divide %820, %824 : tensor<4x128xf32>
    %826 = stablehlo.broadcast_in_dim %825, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_226 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %827 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %828 = stablehlo.divide %823, %827 : tensor<4x128xf32>
    %829 = stablehlo.broadcast_in_dim %828, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %830 = stablehlo.add %804, %829 : tensor<4x128x128xf32>
    %831 = stablehlo.multiply %826, %695 : tensor<4x128x128xf32>
    %832 = stablehlo.add %830, %831 : tensor<4x128x128xf32>
    %cst_227 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %833 = stablehlo.reduce(%832 init: %cst_227) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %834 = stablehlo.reshape %833 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %835 = stablehlo.reshape %834 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %836 = stablehlo.dot_general %832, %687, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x512xf32>) -> tensor<128x512xf32>
    %837 = stablehlo.transpose %836, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %838 = stablehlo.dot_general %832, %arg37, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<512x128xf32>) -> tensor<4x128x512xf32>
    %839 = stablehlo.multiply %669, %838 : tensor<4x128x512xf32>
    %840 = stablehlo.multiply %838, %686 : tensor<4x128x512xf32>
    %cst_228 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %841 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %842 = stablehlo.multiply %841, %839 : tensor<4x128x512xf32>
    %843 = stablehlo.multiply %842, %682 : tensor<4x128x512xf32>
    %844 = stablehlo.multiply %843, %680 : tensor<4x128x512xf32>
    %845 = stablehlo.add %843, %844 : tensor<4x128x512xf32>
    %cst_229 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %846 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %847 = stablehlo.multiply %846, %845 : tensor<4x128x512xf32>
    %848 = stablehlo.add %840, %847 : tensor<4x128x512xf32>
    %cst_230 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %849 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %850 = stablehlo.multiply %849, %847 : tensor<4x128x512xf32>
    %851 = stablehlo.multiply %850, %674 : tensor<4x128x512xf32>
    %852 = stablehlo.add %848, %851 : tensor<4x128x512xf32>
    %cst_231 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %853 = stablehlo.reduce(%852 init: %cst_231) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<512xf32>
    %854 = stablehlo.reshape %853 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %855 = stablehlo.reshape %854 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %856 = stablehlo.dot_general %852, %665, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<4x128x128xf32>) -> tensor<512x128xf32>
    %857 = stablehlo.transpose %856, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %858 = stablehlo.dot_general %852, %arg39, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<128x512xf32>) -> tensor<4x128x128xf32>
    %cst_232 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %859 = stablehlo.reduce(%858 init: %cst_232) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %860 = stablehlo.reshape %859 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %861 = stablehlo.reshape %860 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %862 = stablehlo.multiply %651, %858 : tensor<4x128x128xf32>
    %863 = stablehlo.multiply %858, %661 : tensor<4x128x128xf32>
    %864 = stablehlo.broadcast_in_dim %654, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %865 = stablehlo.multiply %864, %862 : tensor<4x128x128xf32>
    %cst_233 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %866 = stablehlo.reduce(%865 init: %cst_233) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %867 = stablehlo.reshape %866 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %868 = stablehlo.broadcast_in_dim %658, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %869 = stablehlo.multiply %862, %868 : tensor<4x128x128xf32>
    %cst_234 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %870 = stablehlo.reduce(%869 init: %cst_234) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %871 = stablehlo.reshape %870 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %872 = stablehlo.reshape %867 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %873 = stablehlo.multiply %871, %657 : tensor<4x128x1xf32>
    %874 = stablehlo.negate %863 : tensor<4x128x128xf32>
    %cst_235 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %875 = stablehlo.reduce(%874 init: %cst_235) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %876 = stablehlo.reshape %875 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %877 = stablehlo.add %832, %863 : tensor<4x128x128xf32>
    %cst_236 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %878 = stablehlo.reduce(%873 init: %cst_236) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_237 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %879 = stablehlo.reduce(%876 init: %cst_237) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %880 = stablehlo.multiply %878, %647 : tensor<4x128xf32>
    %881 = stablehlo.negate %880 : tensor<4x128xf32>
    %882 = stablehlo.multiply %881, %634 : tensor<4x128xf32>
    %883 = stablehlo.add %879, %882 : tensor<4x128xf32>
    %cst_238 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %884 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %885 = stablehlo.divide %880, %884 : tensor<4x128xf32>
    %886 = stablehlo.broadcast_in_dim %885, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_239 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %887 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %888 = stablehlo.divide %883, %887 : tensor<4x128xf32>
    %889 = stablehlo.broadcast_in_dim %888, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %890 = stablehlo.add %877, %889 : tensor<4x128x128xf32>
    %891 = stablehlo.multiply %886, %625 : tensor<4x128x128xf32>
    %892 = stablehlo.add %890, %891 : tensor<4x128x128xf32>
    %cst_240 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %893 = stablehlo.reduce(%892 init: %cst_240) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %894 = stablehlo.reshape %893 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %895 = stablehlo.reshape %894 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %896 = stablehlo.dot_general %892, %617, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<128x128xf32>
    %897 = stablehlo.transpose %896, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %898 = stablehlo.dot_general %892, %arg45, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %899 = stablehlo.reshape %898 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %900 = stablehlo.transpose %899, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %901 = stablehlo.dot_general %900, %611, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x32x128xf32>
    %902 = stablehlo.transpose %901, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %903 = stablehlo.dot_general %900, %576, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x128xf32>
    %904 = stablehlo.broadcast_in_dim %614, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %905 = stablehlo.multiply %903, %904 : tensor<4x4x128x128xf32>
    %906 = stablehlo.multiply %905, %607 : tensor<4x4x128x128xf32>
    %cst_241 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %907 = stablehlo.reduce(%906 init: %cst_241) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %908 = stablehlo.reshape %907 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %909 = stablehlo.negate %908 : tensor<4x4x128x1xf32>
    %910 = stablehlo.broadcast_in_dim %609, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %911 = stablehlo.divide %903, %910 : tensor<4x4x128x128xf32>
    %cst_242 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %912 = stablehlo.reduce(%909 init: %cst_242) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x1xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %913 = stablehlo.broadcast_in_dim %912, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x128xf32>
    %914 = stablehlo.add %911, %913 : tensor<4x4x128x128xf32>
    %915 = stablehlo.multiply %914, %607 : tensor<4x4x128x128xf32>
    %916 = call @_where_5(%585#1, %585#2, %915) : (tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xf32>
    %917 = stablehlo.broadcast_in_dim %580, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %918 = stablehlo.divide %916, %917 : tensor<4x4x128x128xf32>
    %919 = stablehlo.dot_general %918, %572, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %920 = stablehlo.transpose %919, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %921 = stablehlo.dot_general %918, %577, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %922 = stablehlo.transpose %920, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %923 = stablehlo.transpose %902, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %924 = stablehlo.reshape %923 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %925 = stablehlo.transpose %922, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %926 = stablehlo.reshape %925 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %927 = stablehlo.transpose %921, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %928 = stablehlo.reshape %927 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %929 = stablehlo.concatenate %928, %926, %924, dim = 2 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %930 = stablehlo.reduce(%929 init: %cst_243) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x384xf32>, tensor<f32>) -> tensor<384xf32>
    %931 = stablehlo.reshape %930 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %932 = stablehlo.reshape %931 : (tensor<1x1x384xf32>) -> tensor<384xf32>
    %933 = stablehlo.dot_general %929, %563, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<4x128x128xf32>) -> tensor<384x128xf32>
    %934 = stablehlo.transpose %933, dims = [1, 0] : (tensor<384x128xf32>) -> tensor<128x384xf32>
    %935 = stablehlo.dot_general %929, %arg47, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<128x384xf32>) -> tensor<4x128x128xf32>
    %cst_244 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %936 = stablehlo.reduce(%935 init: %cst_244) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %937 = stablehlo.reshape %936 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %938 = stablehlo.reshape %937 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %939 = stablehlo.multiply %549, %935 : tensor<4x128x128xf32>
    %940 = stablehlo.multiply %935, %559 : tensor<4x128x128xf32>
    %941 = stablehlo.broadcast_in_dim %552, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %942 = stablehlo.multiply %941, %939 : tensor<4x128x128xf32>
    %cst_245 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %943 = stablehlo.reduce(%942 init: %cst_245) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %944 = stablehlo.reshape %943 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %945 = stablehlo.broadcast_in_dim %556, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %946 = stablehlo.multiply %939, %945 : tensor<4x128x128xf32>
    %cst_246 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %947 = stablehlo.reduce(%946 init: %cst_246) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %948 = stablehlo.reshape %947 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %949 = stablehlo.reshape %944 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %950 = stablehlo.multiply %948, %555 : tensor<4x128x1xf32>
    %951 = stablehlo.negate %940 : tensor<4x128x128xf32>
    %cst_247 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %952 = stablehlo.reduce(%951 init: %cst_247) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %953 = stablehlo.reshape %952 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %954 = stablehlo.add %892, %940 : tensor<4x128x128xf32>
    %cst_248 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %955 = stablehlo.reduce(%950 init: %cst_248) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_249 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %956 = stablehlo.reduce(%953 init: %cst_249) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %957 = stablehlo.multiply %955, %545 : tensor<4x128xf32>
    %958 = stablehlo.negate %957 : tensor<4x128xf32>
    %959 = stablehlo.multiply %958, %532 : tensor<4x128xf32>
    %960 = stablehlo.add %956, %959 : tensor<4x128xf32>
    %cst_250 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %961 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %962 = stablehlo.divide %957, %961 : tensor<4x128xf32>
    %963 = stablehlo.broadcast_in_dim %962, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_251 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %964 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %965 = stablehlo.divide %960, %964 : tensor<4x128xf32>
    %966 = stablehlo.broadcast_in_dim %965, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %967 = stablehlo.add %954, %966 : tensor<4x128x128xf32>
    %968 = stablehlo.multiply %963, %523 : tensor<4x128x128xf32>
    %969 = stablehlo.add %967, %968 : tensor<4x128x128xf32>
    %cst_252 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %970 = stablehlo.reduce(%969 init: %cst_252) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %971 = stablehlo.reshape %970 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %972 = stablehlo.reshape %971 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %973 = stablehlo.dot_general %969, %515, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x512xf32>) -> tensor<128x512xf32>
    %974 = stablehlo.transpose %973, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %975 = stablehlo.dot_general %969, %arg25, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<512x128xf32>) -> tensor<4x128x512xf32>
    %976 = stablehlo.multiply %497, %975 : tensor<4x128x512xf32>
    %977 = stablehlo.multiply %975, %514 : tensor<4x128x512xf32>
    %cst_253 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %978 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %979 = stablehlo.multiply %978, %976 : tensor<4x128x512xf32>
    %980 = stablehlo.multiply %979, %510 : tensor<4x128x512xf32>
    %981 = stablehlo.multiply %980, %508 : tensor<4x128x512xf32>
    %982 = stablehlo.add %980, %981 : tensor<4x128x512xf32>
    %cst_254 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %983 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %984 = stablehlo.multiply %983, %982 : tensor<4x128x512xf32>
    %985 = stablehlo.add %977, %984 : tensor<4x128x512xf32>
    %cst_255 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %986 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %987 = stablehlo.multiply %986, %984 : tensor<4x128x512xf32>
    %988 = stablehlo.multiply %987, %502 : tensor<4x128x512xf32>
    %989 = stablehlo.add %985, %988 : tensor<4x128x512xf32>
    %cst_256 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %990 = stablehlo.reduce(%989 init: %cst_256) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<512xf32>
    %991 = stablehlo.reshape %990 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %992 = stablehlo.reshape %991 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %993 = stablehlo.dot_general %989, %493, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<4x128x128xf32>) -> tensor<512x128xf32>
    %994 = stablehlo.transpose %993, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %995 = stablehlo.dot_general %989, %arg27, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<128x512xf32>) -> tensor<4x128x128xf32>
    %cst_257 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %996 = stablehlo.reduce(%995 init: %cst_257) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %997 = stablehlo.reshape %996 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %998 = stablehlo.reshape %997 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %999 = stablehlo.multiply %479, %995 : tensor<4x128x128xf32>
    %1000 = stablehlo.multiply %995, %489 : tensor<4x128x128xf32>
    %1001 = stablehlo.broadcast_in_dim %482, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %1002 = stablehlo.multiply %1001, %999 : tensor<4x128x128xf32>
    %cst_258 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1003 = stablehlo.reduce(%1002 init: %cst_258) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1004 = stablehlo.reshape %1003 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1005 = stablehlo.broadcast_in_dim %486, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %1006 = stablehlo.multiply %999, %1005 : tensor<4x128x128xf32>
    %cst_259 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1007 = stablehlo.reduce(%1006 init: %cst_259) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1008 = stablehlo.reshape %1007 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1009 = stablehlo.reshape %1004 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1010 = stablehlo.multiply %1008, %485 : tensor<4x128x1xf32>
    %1011 = stablehlo.negate %1000 : tensor<4x128x128xf32>
    %cst_260 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1012 = stablehlo.reduce(%1011 init: %cst_260) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1013 = stablehlo.reshape %1012 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1014 = stablehlo.add %969, %1000 : tensor<4x128x128xf32>
    %cst_261 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1015 = stablehlo.reduce(%1010 init: %cst_261) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_262 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1016 = stablehlo.reduce(%1013 init: %cst_262) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1017 = stablehlo.multiply %1015, %475 : tensor<4x128xf32>
    %1018 = stablehlo.negate %1017 : tensor<4x128xf32>
    %1019 = stablehlo.multiply %1018, %462 : tensor<4x128xf32>
    %1020 = stablehlo.add %1016, %1019 : tensor<4x128xf32>
    %cst_263 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1021 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1022 = stablehlo.divide %1017, %1021 : tensor<4x128xf32>
    %1023 = stablehlo.broadcast_in_dim %1022, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_264 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1024 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1025 = stablehlo.divide %1020, %1024 : tensor<4x128xf32>
    %1026 = stablehlo.broadcast_in_dim %1025, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %1027 = stablehlo.add %1014, %1026 : tensor<4x128x128xf32>
    %1028 = stablehlo.multiply %1023, %453 : tensor<4x128x128xf32>
    %1029 = stablehlo.add %1027, %1028 : tensor<4x128x128xf32>
    %cst_265 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1030 = stablehlo.reduce(%1029 init: %cst_265) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1031 = stablehlo.reshape %1030 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1032 = stablehlo.reshape %1031 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1033 = stablehlo.dot_general %1029, %445, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<128x128xf32>
    %1034 = stablehlo.transpose %1033, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %1035 = stablehlo.dot_general %1029, %arg33, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %1036 = stablehlo.reshape %1035 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %1037 = stablehlo.transpose %1036, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %1038 = stablehlo.dot_general %1037, %439, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x32x128xf32>
    %1039 = stablehlo.transpose %1038, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1040 = stablehlo.dot_general %1037, %404, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x128xf32>
    %1041 = stablehlo.broadcast_in_dim %442, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %1042 = stablehlo.multiply %1040, %1041 : tensor<4x4x128x128xf32>
    %1043 = stablehlo.multiply %1042, %435 : tensor<4x4x128x128xf32>
    %cst_266 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1044 = stablehlo.reduce(%1043 init: %cst_266) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %1045 = stablehlo.reshape %1044 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %1046 = stablehlo.negate %1045 : tensor<4x4x128x1xf32>
    %1047 = stablehlo.broadcast_in_dim %437, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %1048 = stablehlo.divide %1040, %1047 : tensor<4x4x128x128xf32>
    %cst_267 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1049 = stablehlo.reduce(%1046 init: %cst_267) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x1xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %1050 = stablehlo.broadcast_in_dim %1049, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x128xf32>
    %1051 = stablehlo.add %1048, %1050 : tensor<4x4x128x128xf32>
    %1052 = stablehlo.multiply %1051, %435 : tensor<4x4x128x128xf32>
    %1053 = call @_where_5(%413#1, %413#2, %1052) : (tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xf32>
    %1054 = stablehlo.broadcast_in_dim %408, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %1055 = stablehlo.divide %1053, %1054 : tensor<4x4x128x128xf32>
    %1056 = stablehlo.dot_general %1055, %400, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %1057 = stablehlo.transpose %1056, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %1058 = stablehlo.dot_general %1055, %405, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1059 = stablehlo.transpose %1057, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1060 = stablehlo.transpose %1039, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1061 = stablehlo.reshape %1060 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1062 = stablehlo.transpose %1059, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1063 = stablehlo.reshape %1062 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1064 = stablehlo.transpose %1058, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1065 = stablehlo.reshape %1064 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1066 = stablehlo.concatenate %1065, %1063, %1061, dim = 2 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %cst_268 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1067 = stablehlo.reduce(%1066 init: %cst_268) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x384xf32>, tensor<f32>) -> tensor<384xf32>
    %1068 = stablehlo.reshape %1067 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %1069 = stablehlo.reshape %1068 : (tensor<1x1x384xf32>) -> tensor<384xf32>
    %1070 = stablehlo.dot_general %1066, %391, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<4x128x128xf32>) -> tensor<384x128xf32>
    %1071 = stablehlo.transpose %1070, dims = [1, 0] : (tensor<384x128xf32>) -> tensor<128x384xf32>
    %1072 = stablehlo.dot_general %1066, %arg35, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<128x384xf32>) -> tensor<4x128x128xf32>
    %cst_269 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1073 = stablehlo.reduce(%1072 init: %cst_269) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1074 = stablehlo.reshape %1073 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1075 = stablehlo.reshape %1074 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1076 = stablehlo.multiply %377, %1072 : tensor<4x128x128xf32>
    %1077 = stablehlo.multiply %1072, %387 : tensor<4x128x128xf32>
    %1078 = stablehlo.broadcast_in_dim %380, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %1079 = stablehlo.multiply %1078, %1076 : tensor<4x128x128xf32>
    %cst_270 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1080 = stablehlo.reduce(%1079 init: %cst_270) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1081 = stablehlo.reshape %1080 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1082 = stablehlo.broadcast_in_dim %384, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %1083 = stablehlo.multiply %1076, %1082 : tensor<4x128x128xf32>
    %cst_271 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1084 = stablehlo.reduce(%1083 init: %cst_271) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1085 = stablehlo.reshape %1084 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1086 = stablehlo.reshape %1081 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1087 = stablehlo.multiply %1085, %383 : tensor<4x128x1xf32>
    %1088 = stablehlo.negate %1077 : tensor<4x128x128xf32>
    %cst_272 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1089 = stablehlo.reduce(%1088 init: %cst_272) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1090 = stablehlo.reshape %1089 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1091 = stablehlo.add %1029, %1077 : tensor<4x128x128xf32>
    %cst_273 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1092 = stablehlo.reduce(%1087 init: %cst_273) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_274 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1093 = stablehlo.reduce(%1090 init: %cst_274) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1094 = stablehlo.multiply %1092, %373 : tensor<4x128xf32>
    %1095 = stablehlo.negate %1094 : tensor<4x128xf32>
    %1096 = stablehlo.multiply %1095, %360 : tensor<4x128xf32>
    %1097 = stablehlo.add %1093, %1096 : tensor<4x128xf32>
    %cst_275 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1098 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1099 = stablehlo.divide %1094, %1098 : tensor<4x128xf32>
    %1100 = stablehlo.broadcast_in_dim %1099, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_276 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1101 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1102 = stablehlo.divide %1097, %1101 : tensor<4x128xf32>
    %1103 = stablehlo.broadcast_in_dim %1102, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %1104 = stablehlo.add %1091, %1103 : tensor<4x128x128xf32>
    %1105 = stablehlo.multiply %1100, %351 : tensor<4x128x128xf32>
    %1106 = stablehlo.add %1104, %1105 : tensor<4x128x128xf32>
    %cst_277 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1107 = stablehlo.reduce(%1106 init: %cst_277) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1108 = stablehlo.reshape %1107 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1109 = stablehlo.reshape %1108 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1110 = stablehlo.dot_general %1106, %343, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x512xf32>) -> tensor<128x512xf32>
    %1111 = stablehlo.transpose %1110, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %1112 = stablehlo.dot_general %1106, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<512x128xf32>) -> tensor<4x128x512xf32>
    %1113 = stablehlo.multiply %325, %1112 : tensor<4x128x512xf32>
    %1114 = stablehlo.multiply %1112, %342 : tensor<4x128x512xf32>
    %cst_278 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1115 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %1116 = stablehlo.multiply %1115, %1113 : tensor<4x128x512xf32>
    %1117 = stablehlo.multiply %1116, %338 : tensor<4x128x512xf32>
    %1118 = stablehlo.multiply %1117, %336 : tensor<4x128x512xf32>
    %1119 = stablehlo.add %1117, %1118 : tensor<4x128x512xf32>
    %cst_279 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %1120 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %1121 = stablehlo.multiply %1120, %1119 : tensor<4x128x512xf32>
    %1122 = stablehlo.add %1114, %1121 : tensor<4x128x512xf32>
    %cst_280 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %1123 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %1124 = stablehlo.multiply %1123, %1121 : tensor<4x128x512xf32>
    %1125 = stablehlo.multiply %1124, %330 : tensor<4x128x512xf32>
    %1126 = stablehlo.add %1122, %1125 : tensor<4x128x512xf32>
    %cst_281 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1127 = stablehlo.reduce(%1126 init: %cst_281) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<512xf32>
    %1128 = stablehlo.reshape %1127 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %1129 = stablehlo.reshape %1128 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %1130 = stablehlo.dot_general %1126, %321, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<4x128x128xf32>) -> tensor<512x128xf32>
    %1131 = stablehlo.transpose %1130, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %1132 = stablehlo.dot_general %1126, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<128x512xf32>) -> tensor<4x128x128xf32>
    %cst_282 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1133 = stablehlo.reduce(%1132 init: %cst_282) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1134 = stablehlo.reshape %1133 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1135 = stablehlo.reshape %1134 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1136 = stablehlo.multiply %307, %1132 : tensor<4x128x128xf32>
    %1137 = stablehlo.multiply %1132, %317 : tensor<4x128x128xf32>
    %1138 = stablehlo.broadcast_in_dim %310, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %1139 = stablehlo.multiply %1138, %1136 : tensor<4x128x128xf32>
    %cst_283 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1140 = stablehlo.reduce(%1139 init: %cst_283) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1141 = stablehlo.reshape %1140 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1142 = stablehlo.broadcast_in_dim %314, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %1143 = stablehlo.multiply %1136, %1142 : tensor<4x128x128xf32>
    %cst_284 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1144 = stablehlo.reduce(%1143 init: %cst_284) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1145 = stablehlo.reshape %1144 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1146 = stablehlo.reshape %1141 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1147 = stablehlo.multiply %1145, %313 : tensor<4x128x1xf32>
    %1148 = stablehlo.negate %1137 : tensor<4x128x128xf32>
    %cst_285 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1149 = stablehlo.reduce(%1148 init: %cst_285) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1150 = stablehlo.reshape %1149 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1151 = stablehlo.add %1106, %1137 : tensor<4x128x128xf32>
    %cst_286 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1152 = stablehlo.reduce(%1147 init: %cst_286) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_287 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1153 = stablehlo.reduce(%1150 init: %cst_287) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1154 = stablehlo.multiply %1152, %303 : tensor<4x128xf32>
    %1155 = stablehlo.negate %1154 : tensor<4x128xf32>
    %1156 = stablehlo.multiply %1155, %290 : tensor<4x128xf32>
    %1157 = stablehlo.add %1153, %1156 : tensor<4x128xf32>
    %cst_288 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1158 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1159 = stablehlo.divide %1154, %1158 : tensor<4x128xf32>
    %1160 = stablehlo.broadcast_in_dim %1159, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_289 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1161 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1162 = stablehlo.divide %1157, %1161 : tensor<4x128xf32>
    %1163 = stablehlo.broadcast_in_dim %1162, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %1164 = stablehlo.add %1151, %1163 : tensor<4x128x128xf32>
    %1165 = stablehlo.multiply %1160, %281 : tensor<4x128x128xf32>
    %1166 = stablehlo.add %1164, %1165 : tensor<4x128x128xf32>
    %cst_290 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1167 = stablehlo.reduce(%1166 init: %cst_290) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1168 = stablehlo.reshape %1167 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1169 = stablehlo.reshape %1168 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1170 = stablehlo.dot_general %1166, %273, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<128x128xf32>
    %1171 = stablehlo.transpose %1170, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %1172 = stablehlo.dot_general %1166, %arg21, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %1173 = stablehlo.reshape %1172 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %1174 = stablehlo.transpose %1173, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %1175 = stablehlo.dot_general %1174, %267, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x32x128xf32>
    %1176 = stablehlo.transpose %1175, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1177 = stablehlo.dot_general %1174, %232, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x128xf32>
    %1178 = stablehlo.broadcast_in_dim %270, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %1179 = stablehlo.multiply %1177, %1178 : tensor<4x4x128x128xf32>
    %1180 = stablehlo.multiply %1179, %263 : tensor<4x4x128x128xf32>
    %cst_291 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1181 = stablehlo.reduce(%1180 init: %cst_291) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %1182 = stablehlo.reshape %1181 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %1183 = stablehlo.negate %1182 : tensor<4x4x128x1xf32>
    %1184 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %1185 = stablehlo.divide %1177, %1184 : tensor<4x4x128x128xf32>
    %cst_292 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1186 = stablehlo.reduce(%1183 init: %cst_292) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x1xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %1187 = stablehlo.broadcast_in_dim %1186, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x128xf32>
    %1188 = stablehlo.add %1185, %1187 : tensor<4x4x128x128xf32>
    %1189 = stablehlo.multiply %1188, %263 : tensor<4x4x128x128xf32>
    %1190 = call @_where_5(%241#1, %241#2, %1189) : (tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xf32>
    %1191 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %1192 = stablehlo.divide %1190, %1191 : tensor<4x4x128x128xf32>
    %1193 = stablehlo.dot_general %1192, %228, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %1194 = stablehlo.transpose %1193, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %1195 = stablehlo.dot_general %1192, %233, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1196 = stablehlo.transpose %1194, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1197 = stablehlo.transpose %1176, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1198 = stablehlo.reshape %1197 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1199 = stablehlo.transpose %1196, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1200 = stablehlo.reshape %1199 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1201 = stablehlo.transpose %1195, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1202 = stablehlo.reshape %1201 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1203 = stablehlo.concatenate %1202, %1200, %1198, dim = 2 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %cst_293 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1204 = stablehlo.reduce(%1203 init: %cst_293) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x384xf32>, tensor<f32>) -> tensor<384xf32>
    %1205 = stablehlo.reshape %1204 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %1206 = stablehlo.reshape %1205 : (tensor<1x1x384xf32>) -> tensor<384xf32>
    %1207 = stablehlo.dot_general %1203, %219, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<4x128x128xf32>) -> tensor<384x128xf32>
    %1208 = stablehlo.transpose %1207, dims = [1, 0] : (tensor<384x128xf32>) -> tensor<128x384xf32>
    %1209 = stablehlo.dot_general %1203, %arg23, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<128x384xf32>) -> tensor<4x128x128xf32>
    %cst_294 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1210 = stablehlo.reduce(%1209 init: %cst_294) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1211 = stablehlo.reshape %1210 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1212 = stablehlo.reshape %1211 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1213 = stablehlo.multiply %205, %1209 : tensor<4x128x128xf32>
    %1214 = stablehlo.multiply %1209, %215 : tensor<4x128x128xf32>
    %1215 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %1216 = stablehlo.multiply %1215, %1213 : tensor<4x128x128xf32>
    %cst_295 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1217 = stablehlo.reduce(%1216 init: %cst_295) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1218 = stablehlo.reshape %1217 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1219 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %1220 = stablehlo.multiply %1213, %1219 : tensor<4x128x128xf32>
    %cst_296 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1221 = stablehlo.reduce(%1220 init: %cst_296) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1222 = stablehlo.reshape %1221 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1223 = stablehlo.reshape %1218 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1224 = stablehlo.multiply %1222, %211 : tensor<4x128x1xf32>
    %1225 = stablehlo.negate %1214 : tensor<4x128x128xf32>
    %cst_297 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1226 = stablehlo.reduce(%1225 init: %cst_297) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1227 = stablehlo.reshape %1226 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1228 = stablehlo.add %1166, %1214 : tensor<4x128x128xf32>
    %cst_298 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1229 = stablehlo.reduce(%1224 init: %cst_298) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_299 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1230 = stablehlo.reduce(%1227 init: %cst_299) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1231 = stablehlo.multiply %1229, %201 : tensor<4x128xf32>
    %1232 = stablehlo.negate %1231 : tensor<4x128xf32>
    %1233 = stablehlo.multiply %1232, %188 : tensor<4x128xf32>
    %1234 = stablehlo.add %1230, %1233 : tensor<4x128xf32>
    %cst_300 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1235 = stablehlo.broadcast_in_dim %cst_300, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1236 = stablehlo.divide %1231, %1235 : tensor<4x128xf32>
    %1237 = stablehlo.broadcast_in_dim %1236, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_301 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1238 = stablehlo.broadcast_in_dim %cst_301, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1239 = stablehlo.divide %1234, %1238 : tensor<4x128xf32>
    %1240 = stablehlo.broadcast_in_dim %1239, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %1241 = stablehlo.add %1228, %1240 : tensor<4x128x128xf32>
    %1242 = stablehlo.multiply %1237, %179 : tensor<4x128x128xf32>
    %1243 = stablehlo.add %1241, %1242 : tensor<4x128x128xf32>
    %cst_302 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1244 = stablehlo.reduce(%1243 init: %cst_302) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1245 = stablehlo.reshape %1244 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1246 = stablehlo.reshape %1245 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1247 = stablehlo.dot_general %1243, %171, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x512xf32>) -> tensor<128x512xf32>
    %1248 = stablehlo.transpose %1247, dims = [1, 0] : (tensor<128x512xf32>) -> tensor<512x128xf32>
    %1249 = stablehlo.dot_general %1243, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<512x128xf32>) -> tensor<4x128x512xf32>
    %1250 = stablehlo.multiply %153, %1249 : tensor<4x128x512xf32>
    %1251 = stablehlo.multiply %1249, %170 : tensor<4x128x512xf32>
    %cst_303 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1252 = stablehlo.broadcast_in_dim %cst_303, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %1253 = stablehlo.multiply %1252, %1250 : tensor<4x128x512xf32>
    %1254 = stablehlo.multiply %1253, %166 : tensor<4x128x512xf32>
    %1255 = stablehlo.multiply %1254, %164 : tensor<4x128x512xf32>
    %1256 = stablehlo.add %1254, %1255 : tensor<4x128x512xf32>
    %cst_304 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %1257 = stablehlo.broadcast_in_dim %cst_304, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %1258 = stablehlo.multiply %1257, %1256 : tensor<4x128x512xf32>
    %1259 = stablehlo.add %1251, %1258 : tensor<4x128x512xf32>
    %cst_305 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %1260 = stablehlo.broadcast_in_dim %cst_305, dims = [] : (tensor<f32>) -> tensor<4x128x512xf32>
    %1261 = stablehlo.multiply %1260, %1258 : tensor<4x128x512xf32>
    %1262 = stablehlo.multiply %1261, %158 : tensor<4x128x512xf32>
    %1263 = stablehlo.add %1259, %1262 : tensor<4x128x512xf32>
    %cst_306 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1264 = stablehlo.reduce(%1263 init: %cst_306) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x512xf32>, tensor<f32>) -> tensor<512xf32>
    %1265 = stablehlo.reshape %1264 : (tensor<512xf32>) -> tensor<1x1x512xf32>
    %1266 = stablehlo.reshape %1265 : (tensor<1x1x512xf32>) -> tensor<512xf32>
    %1267 = stablehlo.dot_general %1263, %149, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<4x128x128xf32>) -> tensor<512x128xf32>
    %1268 = stablehlo.transpose %1267, dims = [1, 0] : (tensor<512x128xf32>) -> tensor<128x512xf32>
    %1269 = stablehlo.dot_general %1263, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x512xf32>, tensor<128x512xf32>) -> tensor<4x128x128xf32>
    %cst_307 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1270 = stablehlo.reduce(%1269 init: %cst_307) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1271 = stablehlo.reshape %1270 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1272 = stablehlo.reshape %1271 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1273 = stablehlo.multiply %135, %1269 : tensor<4x128x128xf32>
    %1274 = stablehlo.multiply %1269, %145 : tensor<4x128x128xf32>
    %1275 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %1276 = stablehlo.multiply %1275, %1273 : tensor<4x128x128xf32>
    %cst_308 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1277 = stablehlo.reduce(%1276 init: %cst_308) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1278 = stablehlo.reshape %1277 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1279 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %1280 = stablehlo.multiply %1273, %1279 : tensor<4x128x128xf32>
    %cst_309 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1281 = stablehlo.reduce(%1280 init: %cst_309) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1282 = stablehlo.reshape %1281 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1283 = stablehlo.reshape %1278 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1284 = stablehlo.multiply %1282, %141 : tensor<4x128x1xf32>
    %1285 = stablehlo.negate %1274 : tensor<4x128x128xf32>
    %cst_310 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1286 = stablehlo.reduce(%1285 init: %cst_310) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1287 = stablehlo.reshape %1286 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1288 = stablehlo.add %1243, %1274 : tensor<4x128x128xf32>
    %cst_311 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1289 = stablehlo.reduce(%1284 init: %cst_311) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_312 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1290 = stablehlo.reduce(%1287 init: %cst_312) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1291 = stablehlo.multiply %1289, %131 : tensor<4x128xf32>
    %1292 = stablehlo.negate %1291 : tensor<4x128xf32>
    %1293 = stablehlo.multiply %1292, %118 : tensor<4x128xf32>
    %1294 = stablehlo.add %1290, %1293 : tensor<4x128xf32>
    %cst_313 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1295 = stablehlo.broadcast_in_dim %cst_313, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1296 = stablehlo.divide %1291, %1295 : tensor<4x128xf32>
    %1297 = stablehlo.broadcast_in_dim %1296, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_314 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1298 = stablehlo.broadcast_in_dim %cst_314, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1299 = stablehlo.divide %1294, %1298 : tensor<4x128xf32>
    %1300 = stablehlo.broadcast_in_dim %1299, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %1301 = stablehlo.add %1288, %1300 : tensor<4x128x128xf32>
    %1302 = stablehlo.multiply %1297, %109 : tensor<4x128x128xf32>
    %1303 = stablehlo.add %1301, %1302 : tensor<4x128x128xf32>
    %cst_315 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1304 = stablehlo.reduce(%1303 init: %cst_315) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1305 = stablehlo.reshape %1304 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1306 = stablehlo.reshape %1305 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1307 = stablehlo.dot_general %1303, %101, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<128x128xf32>
    %1308 = stablehlo.transpose %1307, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %1309 = stablehlo.dot_general %1303, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x128xf32>, tensor<128x128xf32>) -> tensor<4x128x128xf32>
    %1310 = stablehlo.reshape %1309 : (tensor<4x128x128xf32>) -> tensor<4x128x4x32xf32>
    %1311 = stablehlo.transpose %1310, dims = [0, 2, 1, 3] : (tensor<4x128x4x32xf32>) -> tensor<4x4x128x32xf32>
    %1312 = stablehlo.dot_general %1311, %95, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x32x128xf32>
    %1313 = stablehlo.transpose %1312, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1314 = stablehlo.dot_general %1311, %60, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x32xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x128xf32>
    %1315 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %1316 = stablehlo.multiply %1314, %1315 : tensor<4x4x128x128xf32>
    %1317 = stablehlo.multiply %1316, %91 : tensor<4x4x128x128xf32>
    %cst_316 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1318 = stablehlo.reduce(%1317 init: %cst_316) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x128xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %1319 = stablehlo.reshape %1318 : (tensor<4x4x128xf32>) -> tensor<4x4x128x1xf32>
    %1320 = stablehlo.negate %1319 : tensor<4x4x128x1xf32>
    %1321 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<4x4x128x1xf32>) -> tensor<4x4x128x128xf32>
    %1322 = stablehlo.divide %1314, %1321 : tensor<4x4x128x128xf32>
    %cst_317 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1323 = stablehlo.reduce(%1320 init: %cst_317) applies stablehlo.add across dimensions = [3] : (tensor<4x4x128x1xf32>, tensor<f32>) -> tensor<4x4x128xf32>
    %1324 = stablehlo.broadcast_in_dim %1323, dims = [0, 1, 2] : (tensor<4x4x128xf32>) -> tensor<4x4x128x128xf32>
    %1325 = stablehlo.add %1322, %1324 : tensor<4x4x128x128xf32>
    %1326 = stablehlo.multiply %1325, %91 : tensor<4x4x128x128xf32>
    %1327 = call @_where_5(%69#1, %69#2, %1326) : (tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>, tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xf32>
    %1328 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %1329 = stablehlo.divide %1327, %1328 : tensor<4x4x128x128xf32>
    %1330 = stablehlo.dot_general %1329, %56, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x128x32xf32>) -> tensor<4x4x128x32xf32>
    %1331 = stablehlo.transpose %1330, dims = [0, 1, 3, 2] : (tensor<4x4x128x32xf32>) -> tensor<4x4x32x128xf32>
    %1332 = stablehlo.dot_general %1329, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x128x128xf32>, tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1333 = stablehlo.transpose %1331, dims = [0, 1, 3, 2] : (tensor<4x4x32x128xf32>) -> tensor<4x4x128x32xf32>
    %1334 = stablehlo.transpose %1313, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1335 = stablehlo.reshape %1334 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1336 = stablehlo.transpose %1333, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1337 = stablehlo.reshape %1336 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1338 = stablehlo.transpose %1332, dims = [0, 2, 1, 3] : (tensor<4x4x128x32xf32>) -> tensor<4x128x4x32xf32>
    %1339 = stablehlo.reshape %1338 : (tensor<4x128x4x32xf32>) -> tensor<4x128x128xf32>
    %1340 = stablehlo.concatenate %1339, %1337, %1335, dim = 2 : (tensor<4x128x128xf32>, tensor<4x128x128xf32>, tensor<4x128x128xf32>) -> tensor<4x128x384xf32>
    %cst_318 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1341 = stablehlo.reduce(%1340 init: %cst_318) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x384xf32>, tensor<f32>) -> tensor<384xf32>
    %1342 = stablehlo.reshape %1341 : (tensor<384xf32>) -> tensor<1x1x384xf32>
    %1343 = stablehlo.reshape %1342 : (tensor<1x1x384xf32>) -> tensor<384xf32>
    %1344 = stablehlo.dot_general %1340, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<4x128x128xf32>) -> tensor<384x128xf32>
    %1345 = stablehlo.transpose %1344, dims = [1, 0] : (tensor<384x128xf32>) -> tensor<128x384xf32>
    %1346 = stablehlo.dot_general %1340, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x128x384xf32>, tensor<128x384xf32>) -> tensor<4x128x128xf32>
    %cst_319 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1347 = stablehlo.reduce(%1346 init: %cst_319) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1348 = stablehlo.reshape %1347 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1349 = stablehlo.reshape %1348 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1350 = stablehlo.multiply %33, %1346 : tensor<4x128x128xf32>
    %1351 = stablehlo.multiply %1346, %43 : tensor<4x128x128xf32>
    %1352 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x128x1xf32>) -> tensor<4x128x128xf32>
    %1353 = stablehlo.multiply %1352, %1350 : tensor<4x128x128xf32>
    %cst_320 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1354 = stablehlo.reduce(%1353 init: %cst_320) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %1355 = stablehlo.reshape %1354 : (tensor<128xf32>) -> tensor<1x1x128xf32>
    %1356 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x128xf32>) -> tensor<4x128x128xf32>
    %1357 = stablehlo.multiply %1350, %1356 : tensor<4x128x128xf32>
    %cst_321 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1358 = stablehlo.reduce(%1357 init: %cst_321) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1359 = stablehlo.reshape %1358 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1360 = stablehlo.reshape %1355 : (tensor<1x1x128xf32>) -> tensor<128xf32>
    %1361 = stablehlo.multiply %1359, %39 : tensor<4x128x1xf32>
    %1362 = stablehlo.negate %1351 : tensor<4x128x128xf32>
    %cst_322 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1363 = stablehlo.reduce(%1362 init: %cst_322) applies stablehlo.add across dimensions = [2] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1364 = stablehlo.reshape %1363 : (tensor<4x128xf32>) -> tensor<4x128x1xf32>
    %1365 = stablehlo.add %1303, %1351 : tensor<4x128x128xf32>
    %cst_323 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1366 = stablehlo.reduce(%1361 init: %cst_323) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %cst_324 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1367 = stablehlo.reduce(%1364 init: %cst_324) applies stablehlo.add across dimensions = [2] : (tensor<4x128x1xf32>, tensor<f32>) -> tensor<4x128xf32>
    %1368 = stablehlo.multiply %1366, %29 : tensor<4x128xf32>
    %1369 = stablehlo.negate %1368 : tensor<4x128xf32>
    %1370 = stablehlo.multiply %1369, %16 : tensor<4x128xf32>
    %1371 = stablehlo.add %1367, %1370 : tensor<4x128xf32>
    %cst_325 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1372 = stablehlo.broadcast_in_dim %cst_325, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1373 = stablehlo.divide %1368, %1372 : tensor<4x128xf32>
    %1374 = stablehlo.broadcast_in_dim %1373, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %cst_326 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %1375 = stablehlo.broadcast_in_dim %cst_326, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %1376 = stablehlo.divide %1371, %1375 : tensor<4x128xf32>
    %1377 = stablehlo.broadcast_in_dim %1376, dims = [0, 1] : (tensor<4x128xf32>) -> tensor<4x128x128xf32>
    %1378 = stablehlo.add %1365, %1377 : tensor<4x128x128xf32>
    %1379 = stablehlo.multiply %1374, %7 : tensor<4x128x128xf32>
    %1380 = stablehlo.add %1378, %1379 : tensor<4x128x128xf32>
    %cst_327 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1381 = stablehlo.reduce(%1380 init: %cst_327) applies stablehlo.add across dimensions = [0] : (tensor<4x128x128xf32>, tensor<f32>) -> tensor<128x128xf32>
    %1382 = stablehlo.reshape %1381 : (tensor<128x128xf32>) -> tensor<1x128x128xf32>
    %cst_328 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1383 = stablehlo.reduce(%1382 init: %cst_328) applies stablehlo.add across dimensions = [0] : (tensor<1x128x128xf32>, tensor<f32>) -> tensor<128x128xf32>
    %1384 = call @_take_6(%1#1, %1380) : (tensor<4x128x1xi32>, tensor<4x128x128xf32>) -> tensor<256x128xf32>
    return %779, %1246, %1248, %1266, %1268, %1349, %1360, %1272, %1283, %1306, %1308, %1343, %1345, %1109, %1111, %1129, %1131, %1212, %1223, %1135, %1146, %1169, %1171, %1206, %1208, %972, %974, %992, %994, %1075, %1086, %998, %1009, %1032, %1034, %1069, %1071, %835, %837, %855, %857, %938, %949, %861, %872, %895, %897, %932, %934, %1384, %796, %798, %802, %813, %1383 : tensor<f32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<384xf32>, tensor<128x384xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<384xf32>, tensor<128x384xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<384xf32>, tensor<128x384xf32>, tensor<128xf32>, tensor<512x128xf32>, tensor<512xf32>, tensor<128x512xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<384xf32>, tensor<128x384xf32>, tensor<256x128xf32>, tensor<256xf32>, tensor<128x256xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128xf32>
  }
  func.func private @_take(%arg0: tensor<256x128xf32>, %arg1: tensor<4x128xi32>) -> (tensor<4x128x128xf32>, tensor<4x128x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x128xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x128xi32>, tensor<4x128xi32>) -> tensor<4x128xi1>
    %c_0 = stablehlo.constant dense<256> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x128xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x128xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x128xi1>, tensor<4x128xi32>, tensor<4x128xi32>) -> tensor<4x128xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x128xi32>) -> tensor<4x128x1xi32>
    %c_1 = stablehlo.constant dense<255> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x128x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x128x1xi32>, tensor<4x128x1xi32>) -> tensor<4x128x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x128x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x128x1xi32>, tensor<4x128x1xi32>) -> tensor<4x128x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x128x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x128x1xi1>, tensor<i1>) -> tensor<4x128xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 128>}> : (tensor<256x128xf32>, tensor<4x128x1xi32>) -> tensor<4x128x128xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x128xi1>) -> tensor<4x128x128xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x128xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x128x128xi1>, tensor<4x128x128xf32>
    return %16, %5 : tensor<4x128x128xf32>, tensor<4x128x1xi32>
  }
  func.func private @_where(%arg0: tensor<4x128xi1>, %arg1: tensor<4x128xi32>, %arg2: tensor<4x128xi32>) -> tensor<4x128xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x128xi1>, tensor<4x128xi32>
    return %0 : tensor<4x128xi32>
  }
  func.func private @tril(%arg0: tensor<128x128xi1>) -> tensor<128x128xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<128x128xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x128xi32>
    %2 = stablehlo.add %0, %1 : tensor<128x128xi32>
    %3 = stablehlo.iota dim = 1 : tensor<128x128xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<128x128xi32>, tensor<128x128xi32>) -> tensor<128x128xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<128x128xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<128x128xi1>, tensor<128x128xi1>
    return %6 : tensor<128x128xi1>
  }
  func.func private @_where_0(%arg0: tensor<128x128xi1>, %arg1: tensor<4x4x128x128xf32>, %arg2: tensor<f32>) -> (tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<128x128xi1>) -> tensor<4x4x128x128xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    return %3, %1, %4 : tensor<4x4x128x128xf32>, tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x128x256xf32>, %arg1: tensor<4x128x1xi32>) -> (tensor<4x128x1xf32>, tensor<4x128x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x128x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x128x1xi32>, tensor<4x128x1xi32>) -> tensor<4x128x1xi1>
    %c_0 = stablehlo.constant dense<256> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x128x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x128x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x128x1xi1>, tensor<4x128x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x128x1xi32>) -> tensor<4x128x1x1xi32>
    %c_1 = stablehlo.constant dense<255> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x128x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x128x1x1xi32>, tensor<4x128x1x1xi32>) -> tensor<4x128x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x128x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x128x1x1xi32>, tensor<4x128x1x1xi32>) -> tensor<4x128x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x128x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x128x1x1xi1>, tensor<i1>) -> tensor<4x128x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x128x256xf32>, tensor<4x128x1x1xi32>) -> tensor<4x128x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x128x1xi1>, tensor<4x128x1xf32>
    return %15, %5 : tensor<4x128x1xf32>, tensor<4x128x1x1xi32>
  }
  func.func private @_take_1(%arg0: tensor<4x128x1xf32>, %arg1: tensor<i32>) -> (tensor<4x128xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_2(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 128, 1>}> : (tensor<4x128x1xf32>, tensor<1xi32>) -> tensor<4x128xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x128xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x128xi1>, tensor<4x128xf32>
    return %13, %3 : tensor<4x128xf32>, tensor<1xi32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_3(%arg0: tensor<1xi32>, %arg1: tensor<4x128xf32>) -> tensor<4x128x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x128x1xf32>, tensor<1xi32>, tensor<4x128xf32>) -> tensor<4x128x1xf32>
    return %1 : tensor<4x128x1xf32>
  }
  func.func private @take_along_axis_4(%arg0: tensor<4x128x1x1xi32>, %arg1: tensor<4x128x1xf32>) -> tensor<4x128x256xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x128x256xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x128x256xf32>, tensor<4x128x1x1xi32>, tensor<4x128x1xf32>) -> tensor<4x128x256xf32>
    return %1 : tensor<4x128x256xf32>
  }
  func.func private @_where_5(%arg0: tensor<4x4x128x128xi1>, %arg1: tensor<4x4x128x128xf32>, %arg2: tensor<4x4x128x128xf32>) -> tensor<4x4x128x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x128x128xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x128x128xi1>, tensor<4x4x128x128xf32>
    return %1 : tensor<4x4x128x128xf32>
  }
  func.func private @_take_6(%arg0: tensor<4x128x1xi32>, %arg1: tensor<4x128x128xf32>) -> tensor<256x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<256x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<256x128xf32>, tensor<4x128x1xi32>, tensor<4x128x128xf32>) -> tensor<256x128xf32>
    return %1 : tensor<256x128xf32>
  }
}
