# SPDX-License-Identifier: MIT
"""Feelings, and the words that only look like feelings.

`EMOTIONS` holds 108 feelings in 16 families, `EVALUATIONS` 48 words such as "ignored" that say what somebody did.
No function here returns what a person feels: functions return options, and the person's own word always wins.
"""

from ..text import Text
from ._suggest import Suggestion, suggest
from ._types import (
    Arousal,
    Crosswalk,
    Emotion,
    Evaluation,
    Family,
    Flag,
    Intensity,
    Locus,
    Match,
    Orientation,
    PublicVocabulary,
    Quadrant,
    Tone,
)
from ._vocabulary import EMOTIONS, EVALUATIONS, by_public_term, softer

__all__ = [
    "EMOTIONS",
    "EVALUATIONS",
    "TEXTS",
    "Arousal",
    "Crosswalk",
    "Emotion",
    "Evaluation",
    "Family",
    "Flag",
    "Intensity",
    "Locus",
    "Match",
    "Orientation",
    "PublicVocabulary",
    "Quadrant",
    "Suggestion",
    "Tone",
    "by_public_term",
    "softer",
    "suggest",
]

#: The English texts of the vocabulary and of the reasons, made when a tool first asks for them.
TEXTS: tuple[Text, ...]


def __getattr__(name: str) -> object:
    if name == "TEXTS":
        from ._texts import TEXTS

        return TEXTS
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
