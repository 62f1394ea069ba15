# SPDX-License-Identifier: MIT
"""What several test files share."""

from pathlib import Path

import pytest

import safety_skills


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project: README.md, docs, tools and translations."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder of the package under test, which is not below `root` when the wheel is tested."""
    return Path(safety_skills.__file__).resolve().parent
