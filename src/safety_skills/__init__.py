# SPDX-License-Identifier: MIT
"""Pure, typed relationship-skill primitives that wellbeing apps embed.

The modules are imported on first use: `from safety_skills import i_statements, l10n`.
"""

import importlib

__version__ = "0.1.0"
__all__ = [
    "emotions",
    "errors",
    "evidence",
    "i_statements",
    "l10n",
    "needs",
    "screening",
    "strategies",
    "text",
    "vocabulary",
]

# Type checkers take this name for true; the constant of `typing` would cost more than all the rest of this module.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import emotions, errors, evidence, i_statements, l10n, needs, screening, strategies, text, vocabulary
else:

    def __getattr__(name: str) -> object:
        if name in __all__:
            return importlib.import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
