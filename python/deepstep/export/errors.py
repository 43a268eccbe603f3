# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What exporters raise."""


class ExportError(ValueError):
    """The function or its arguments cannot become a DeepStep program."""
