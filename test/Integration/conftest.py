# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Options of the integration tests."""


def pytest_addoption(parser):
    parser.addoption(
        "--matrix",
        action="store_true",
        help="run the whole matrix of training configurations (about an hour), "
        "not a covering set",
    )
