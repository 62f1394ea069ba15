# SPDX-License-Identifier: MIT
"""The fixed phrases that carry blame by themselves, and those that are harmless whatever they look like."""

from functools import cache

from .. import Construction
from . import lexicon
from .phrases import Phrases, build

__all__ = ["harmless", "reproaches"]

_POINTING = (
    "there you go again",
    "here we go again",
    "not this again",
    "same old story",
    "you are doing it again",
    "you did it again",
)
# The groups of the lexicon and what each is to the reader; "you are doing it again" points at more than it says.
_GROUPS = {
    "reproach": Construction.REPROACH,
    "contempt": Construction.CONTEMPT,
    "dismissal": Construction.STONEWALLING,
    "invalidation": Construction.INVALIDATION,
    "comparison": Construction.COMPARISON,
    "sarcasm": Construction.SARCASM,
    "threat_soft": Construction.ULTIMATUM,
}


@cache
def reproaches() -> Phrases:
    """The phrases that blame, each with its construction.

    >>> reproaches().branch("nonesuch") is None
    True
    """
    groups: dict[Construction, tuple[str, ...]] = {Construction.POINTING: _POINTING}
    for code, phrases in lexicon.REPROACH_OPENERS.items():
        if code in _GROUPS:
            groups[_GROUPS[code]] = tuple(phrases)
    groups[Construction.BLAME] = (*lexicon.REPROACH_OPENERS["blame"], *lexicon.REPROACH_OPENERS["global"])
    return build(groups)


@cache
def harmless() -> Phrases:
    """The phrases that take back every mark that touches them: "you never know".

    >>> harmless().branch("nonesuch") is None
    True
    """
    return build({"harmless": lexicon.HARMLESS})
