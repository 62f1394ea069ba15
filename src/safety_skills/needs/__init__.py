# SPDX-License-Identifier: MIT
"""What people need from each other: 65 needs in nine categories, each with words for it and small requests.

A need is not a strategy: it names no person, act, place or time; the request does, and the request can be refused.
Nothing here says what a person needs. `for_feeling` and `suggest` offer options, with reasons; the person chooses.
"""

from ..text import Text
from ._suggest import for_feeling, suggest, suggest_for_feeling
from ._table import NEEDS, SUPPORT_MODES, TENSIONS
from ._types import SDT, Attachment, Category, MaxNeef, Need, Suggestion, SupportMode, Tension

__all__ = [
    "NEEDS",
    "SDT",
    "SUPPORT_MODES",
    "TENSIONS",
    "TEXTS",
    "Attachment",
    "Category",
    "MaxNeef",
    "Need",
    "Suggestion",
    "SupportMode",
    "Tension",
    "for_feeling",
    "suggest",
    "suggest_for_feeling",
]

#: The English texts of the needs and of the reasons, made when a tool first asks for them.
TEXTS: tuple[Text, ...]


def __getattr__(name: str) -> object:
    if name == "TEXTS":
        from ._texts import TEXTS

        return TEXTS
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
