# Finds MLIR 22 through llvm-config-22 and loads its TableGen functions.
find_program(LLVM_CONFIG NAMES llvm-config-22 llvm-config REQUIRED)
execute_process(COMMAND ${LLVM_CONFIG} --cmakedir
  OUTPUT_VARIABLE llvm_cmake_dir OUTPUT_STRIP_TRAILING_WHITESPACE
  COMMAND_ERROR_IS_FATAL ANY)
list(APPEND CMAKE_PREFIX_PATH ${llvm_cmake_dir}/../../..)
find_package(MLIR REQUIRED CONFIG HINTS ${llvm_cmake_dir}/../mlir)
if(NOT LLVM_VERSION_MAJOR EQUAL 22)
  message(FATAL_ERROR "DeepStep needs MLIR 22, found ${LLVM_VERSION}")
endif()
list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)
# Where TableGen looks for .td files: MLIR's and ours.
list(APPEND LLVM_TABLEGEN_FLAGS -I${MLIR_INCLUDE_DIRS}
  -I${PROJECT_SOURCE_DIR} -I${PROJECT_SOURCE_DIR}/include)
