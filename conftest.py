# SPDX-License-Identifier: MIT
"""Every Python block of the README and of the documentation is a test; none can be skipped."""

import doctest

import hypothesis
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

# Nothing in a test run is left to chance: the same examples each time, and no deadline on a busy machine.
hypothesis.settings.register_profile(
    "default", derandomize=True, max_examples=60, deadline=None, database=None, print_blob=True
)
# For a long look before a release: `pytest --hypothesis-profile=long`.
hypothesis.settings.register_profile("long", max_examples=2000, deadline=None)
hypothesis.settings.load_profile("default")

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS)], patterns=["README.md", "docs/**/*.md"]
).pytest()

# Settings and programs: they hold no doctests, and importing them has effects.
collect_ignore = ["docs/conf.py", "noxfile.py"]
