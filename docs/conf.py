# SPDX-License-Identifier: MIT
"""How Sphinx builds the documentation: offline, with every warning an error."""

import safety_skills

project = "safety-skills"
author = "The safety-skills contributors"
copyright = "2026, The safety-skills contributors"
version = release = safety_skills.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["deflist", "fieldlist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"safety-skills {version}"
html_copy_source = False

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True

nitpicky = True
# Intersphinx would need the network, so names of other projects are not linked; neither are private names of ours.
nitpick_ignore_regex = [
    ("py:.*", r"(abc|attr|attrs|babel|collections|datetime|decimal|enum|hypothesis|types|typing)(\..*)?"),
    # Private names, type variables and the alias of what a message may hold.
    ("py:.*", r"safety_skills\..*\b_.*"),
    ("py:.*", r"safety_skills\.vocabulary\.T"),
    ("py:.*", r"(safety_skills\.text\.)?Argument"),
    ("py:.*", r"Given|SearchStrategy"),
    ("py:.*", r"(bool|bytes|dict|frozenset|int|list|None|object|set|str|tuple|type)"),
    ("py:.*", r"(date|Decimal|Mapping|StrEnum|T|time)"),
]
