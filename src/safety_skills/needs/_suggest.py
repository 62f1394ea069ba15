# SPDX-License-Identifier: MIT
"""Which needs may be at stake: after a feeling that a person chose, or in words that a person wrote.

Both are guesses. They come with their reason, in an order that does not change, and never as a statement.
A suggestion too many costs a tap, so a plain cue is enough; but thanks, small talk and questions to others stay silent.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from ..errors import UnknownId, UnknownLocale
from ..text import Message, Reason
from ._table import FAMILY_MEMBERS, FAMILY_NEEDS, NEEDS
from ._types import Need, Suggestion

__all__ = ["EVIDENCE", "for_feeling", "suggest", "suggest_for_feeling"]

# Anger goes with a lack of room, hurt and sadness with a lack of closeness: correlations in one study of couples.
EVIDENCE: Final = ("pirrone2023",)


# ---------------------------------------------------------------- from a feeling


def _needs_of(feeling: str, family: str) -> tuple[Need, ...]:
    """The needs that list the feeling when unmet, else those of its family, else those that list it when met."""
    unmet = NEEDS.where(lambda need: feeling in need.feelings_unmet)
    if unmet:
        return unmet
    if family in FAMILY_NEEDS:
        return tuple(NEEDS[id] for id in FAMILY_NEEDS[family])
    return NEEDS.where(lambda need: feeling in need.feelings_met)


@cache
def _by_feeling() -> Mapping[str, tuple[Need, ...]]:
    """Generated from the table of needs, so that the two can never disagree, and only when somebody asks."""
    return MappingProxyType(
        {feeling: _needs_of(feeling, family) for family, members in FAMILY_MEMBERS.items() for feeling in members}
    )


def for_feeling(emotion_id: str) -> tuple[Need, ...]:
    """The needs that often go with a feeling, in the order of the table: options for a question, never a finding.

    An unpleasant feeling gives the needs that list it when they are unmet, or else those of its family.
    A pleasant feeling gives the needs that list it when they are met; where none does, the tuple is empty.
    An id that is no emotion raises `UnknownId`.

    >>> [need.id for need in for_feeling("embarrassed")]
    ['safety.privacy']
    >>> for_feeling("eager")
    ()
    """
    needs = _by_feeling()
    if emotion_id not in needs:
        # Only a mistake in a program needs this module.
        import difflib

        raise UnknownId("emotion", emotion_id, difflib.get_close_matches(str(emotion_id), needs, n=5) or needs)
    return needs[emotion_id]


def suggest_for_feeling(emotion_id: str, *, limit: int = 3) -> tuple[Suggestion, ...]:
    """At most `limit` needs of `for_feeling`, each with the reason to ask about it and the evidence behind the link.

    >>> [found] = suggest_for_feeling("embarrassed")
    >>> found.need.id, found.reason.evidence
    ('safety.privacy', ('pirrone2023',))
    """
    reason = Reason(Message("reason.need_feeling"), evidence=EVIDENCE)
    return tuple(Suggestion(need, reason) for need in for_feeling(emotion_id)[: max(0, limit)])


# ---------------------------------------------------------------- from words


def suggest(text: str, *, language: str = "en", limit: int = 3) -> tuple[Suggestion, ...]:
    """The needs that may be at stake in what somebody wrote, likeliest first, each with the words that point to it.

    What the person says that they need or wish comes before what a situation lets one guess.
    Empty where no words point to a need. No text raises; a language that cannot be read raises `UnknownLocale`.

    >>> [(found.need.id, found.reason.span) for found in suggest("He lied to me", limit=1)]
    [('safety.honesty', Span(start=3, end=13))]
    >>> suggest("Thank you so much for the soup!")
    ()
    """
    if language != "en":
        raise UnknownLocale("language", language, ["en"])
    # The tables of English are imported when somebody first asks, so that the vocabulary alone stays light.
    from ._words import suggestions

    return suggestions(text, limit)
