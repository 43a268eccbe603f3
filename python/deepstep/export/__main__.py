# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""python -m deepstep.export"""

import sys

from deepstep.export.command import main

sys.exit(main())
