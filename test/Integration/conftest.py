# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Options of the integration tests."""


def pytest_addoption(parser):
    parser.addoption(
        "--matrix",
        action="store_true",
        help="run the whole matrix of training configurations (about an hour), "
        "not a covering set",
    )
    parser.addoption(
        "--cases",
        type=int,
        help="random cases: of each op whose gradients to test (default: 1), or "
        "operations to compare with XLA (default: each with each of its types "
        "once)",
    )
    parser.addoption(
        "--seed", type=int, default=0, help="of the random operations"
    )
