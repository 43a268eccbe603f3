# How DeepStep's own targets are built: warnings, sanitizers, ccache, mold,
# one precompiled header, and the functions that declare libraries and tools.

set(DEEPSTEP_SANITIZERS "" CACHE STRING "Value of -fsanitize=, or empty")

find_program(CCACHE ccache)
if(CCACHE)
  # The sloppiness lets ccache work together with the precompiled header.
  set(launcher ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1 ${CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(deepstep_options INTERFACE)
target_compile_options(deepstep_options INTERFACE
  -Wall -Wextra -Werror -Wno-unused-parameter
  $<$<CXX_COMPILER_ID:Clang>:-Xclang -fno-pch-timestamp>)
if(DEEPSTEP_SANITIZERS)
  target_compile_options(deepstep_options INTERFACE
    -fsanitize=${DEEPSTEP_SANITIZERS} -fno-sanitize-recover=all
    # Checks of every access, which the address sanitizer makes too, or of types
    # that libMLIR has as well: most of the time and size that checks cost.
    -fno-sanitize=null,alignment,object-size,vptr,function
    -fno-omit-frame-pointer)
  target_link_options(deepstep_options INTERFACE
    -fsanitize=${DEEPSTEP_SANITIZERS})
  # libFuzzer, for the programs of test/fuzz, which have a main of their own.
  if(CMAKE_CXX_COMPILER_ID MATCHES Clang AND DEEPSTEP_SANITIZERS MATCHES address)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-resource-dir
      OUTPUT_VARIABLE resources OUTPUT_STRIP_TRAILING_WHITESPACE)
    find_library(DEEPSTEP_LIBFUZZER
      clang_rt.fuzzer_no_main-${CMAKE_SYSTEM_PROCESSOR}
      PATHS ${resources}/lib/linux NO_DEFAULT_PATH)
    if(DEEPSTEP_LIBFUZZER)
      target_compile_options(deepstep_options INTERFACE
        -fsanitize=fuzzer-no-link)
    endif()
  endif()
endif()

# Flags of everything that includes MLIR.
add_library(deepstep_mlir_options INTERFACE)
target_include_directories(deepstep_mlir_options SYSTEM INTERFACE
  ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
target_include_directories(deepstep_mlir_options INTERFACE
  ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}
  ${PROJECT_BINARY_DIR}/include ${PROJECT_BINARY_DIR})
target_link_libraries(deepstep_mlir_options INTERFACE deepstep_options)

# The precompiled header, built once and reused by every MLIR target.
file(WRITE ${PROJECT_BINARY_DIR}/pch.cpp "")
add_library(deepstep_pch OBJECT ${PROJECT_BINARY_DIR}/pch.cpp)
target_link_libraries(deepstep_pch PRIVATE deepstep_mlir_options)
target_precompile_headers(deepstep_pch PRIVATE
  ${PROJECT_SOURCE_DIR}/cmake/Precompiled.h)

# deepstep_add_library(NAME sources... [DEPENDS targets...] [LINK libs...])
# A static library on MLIR. DEPENDS names TableGen targets.
function(deepstep_add_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC deepstep_mlir_options ${ARG_LINK})
  target_precompile_headers(${name} REUSE_FROM deepstep_pch)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# deepstep_add_tool(NAME sources... [LINK libs...])
# An executable on MLIR, linked to the shared MLIR and LLVM.
function(deepstep_add_tool name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE deepstep_mlir_options ${ARG_LINK}
    MLIR LLVM)
  # -fPIC instead of -fPIE: the precompiled header is the libraries'.
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  target_compile_options(${name} PRIVATE -fPIC)
  target_precompile_headers(${name} REUSE_FROM deepstep_pch)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# deepstep_add_plugin(NAME sources... [LINK libs...])
# A library that mlir-opt loads. It takes MLIR and LLVM from the shared libraries
# that mlir-opt has loaded already: with a second copy, types would not match.
function(deepstep_add_plugin name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_library(${name} MODULE ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE deepstep_mlir_options ${ARG_LINK}
    MLIR LLVM)
  # No prefix: the name is what users type. No DEFINE_SYMBOL: the precompiled
  # header was made without one.
  set_target_properties(${name} PROPERTIES PREFIX "" DEFINE_SYMBOL "")
  target_compile_definitions(${name} PRIVATE
    DEEPSTEP_VERSION="${PROJECT_VERSION}")
  target_precompile_headers(${name} REUSE_FROM deepstep_pch)
endfunction()

# deepstep_add_passes(AREA) generates deepstep/<AREA>/Passes.h.inc from
# include/deepstep/<AREA>/Passes.td, by the target
# DeepStep<AREA>PassesIncGen. Called from include/deepstep/<AREA>.
function(deepstep_add_passes area)
  string(REPLACE "/" "" name ${area})
  set(LLVM_TARGET_DEFINITIONS Passes.td)
  mlir_tablegen(Passes.h.inc -gen-pass-decls -name=${name})
  add_public_tablegen_target(DeepStep${name}PassesIncGen)
endfunction()
