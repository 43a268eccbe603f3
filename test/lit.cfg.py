# One test per .mlir or .test file in test/<Area>. Python and GoogleTest suites
# have runners of their own.
import os
import sys
import sysconfig

import lit.formats

config.name = "DeepStep"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "Integration", "python", "unit", "data"]
config.test_source_root = os.path.join(config.deepstep_source, "test")
config.test_exec_root = os.path.join(config.deepstep_build, "test")

# ds-opt and ds-run, then FileCheck, not, split-file and mlir-opt.
config.environment["PATH"] = os.pathsep.join(
    [
        os.path.join(config.deepstep_build, "bin"),
        config.llvm_tools,
        os.environ["PATH"],
    ]
)
# ptxas and libdevice.
config.environment["CUDA_HOME"] = os.path.join(
    sysconfig.get_paths()["purelib"], "nvidia", "cu13"
)
# As root and with more ranks than cores, too.
config.environment["OMPI_ALLOW_RUN_AS_ROOT"] = "1"
config.environment["OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"] = "1"
config.environment["OMPI_MCA_rmaps_base_oversubscribe"] = "1"

if config.sanitizers:
    config.available_features.add("sanitizers")

config.substitutions += [
    ("%python", sys.executable),
    ("%root", config.deepstep_source),
    ("%build", config.deepstep_build),
    ("%plugin", os.path.join(config.deepstep_build, "lib", "DeepStepPlugin.so")),
]
