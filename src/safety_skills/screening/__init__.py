# SPDX-License-Identifier: MIT
"""Screening first: words of danger are found, never polished, and never shown to the other person.

`screen` finds words that speak of violence, control, stalking, suicide, self-harm or harm to others, and says how
they are meant. `withheld` says when a sentence must not be reworded, and what to offer instead. It finds words; it
does not say that a person is in danger or not, so there is no yes or no in a result. `CARD` is for everybody, always.

Two modules stand beside it: `screening.gate` decides whether an exercise for two may open, by each person's own
private answers, and `screening.helplines` gives types to the helplines that an app brings. Their names are found here
as well, and are imported when they are first used.
"""

import importlib

from .card import CARD
from .screener import combine, screen
from .texts import TEXTS
from .types import (
    Action,
    Certainty,
    Context,
    Coverage,
    Evidence,
    Finding,
    Kind,
    Party,
    Polarity,
    Register,
    Screening,
    Severity,
    Stance,
    Subject,
    Time,
)
from .withholding import Withheld, Withholding, withheld

__all__ = [
    "CARD",
    "TEXTS",
    "Action",
    "Certainty",
    "Context",
    "Coverage",
    "Evidence",
    "Finding",
    "Kind",
    "Party",
    "Polarity",
    "Register",
    "Screening",
    "Severity",
    "Stance",
    "Subject",
    "Time",
    "Withheld",
    "Withholding",
    "combine",
    "screen",
    "withheld",
]


def __getattr__(name: str) -> object:
    for beside in ("gate", "helplines"):
        module = importlib.import_module(f"{__name__}.{beside}")
        if name in module.__all__:
            return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
