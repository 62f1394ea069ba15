# SPDX-License-Identifier: MIT
"""When a sentence must not be reworded, and what is offered instead."""

from enum import StrEnum

import attrs

from .._values import Value
from ..text import Finding as StatementFinding
from ..text import Message
from .types import Action, Finding, Kind, Screening, Stance

__all__ = ["Withheld", "Withholding", "withheld"]


class Withholding(StrEnum):
    """Why a sentence is not reworded.

    >>> Withholding.DEMAND.message.id
    'withheld.demand'
    """

    LEVERAGE = "leverage"
    SELF_HARM = "self_harm"
    THREAT = "threat"
    DEMAND = "demand"
    OWN_HARM = "own_harm"
    HARM = "harm"

    @property
    def message(self) -> Message:
        """The reason as a sentence for the person who wrote the words, and for nobody else."""
        return Message(f"withheld.{self.value}")

    @property
    def offer(self) -> Message:
        """What could be done instead."""
        return Message(f"offer.{_OFFERS[self]}")


_OFFERS = {
    Withholding.LEVERAGE: "both",
    Withholding.SELF_HARM: "company",
    Withholding.THREAT: "pause",
    Withholding.DEMAND: "fear",
    Withholding.OWN_HARM: "support",
    Withholding.HARM: "private_note",
}


@attrs.frozen(eq=False, repr=False)
class Withheld(Value):
    """A sentence that stays as it is: why, what is offered instead, and the screening behind it.

    `findings` are those of the function that withholds, if it has any.

    >>> from safety_skills.screening import screen
    >>> held = withheld(screen("You can’t see your friends any more."))
    >>> held.outcome, held.reason.value, held.offer.id
    ('safety', 'demand', 'offer.fear')
    """

    reason: Withholding
    offer: Message
    screening: Screening
    findings: tuple[StatementFinding, ...] = attrs.field(default=())

    @property
    def outcome(self) -> str:
        """The same for every reason: "safety"."""
        return "safety"

    @property
    def message(self) -> Message:
        """Why, as a sentence for the person who wrote the words."""
        return self.reason.message


_SELF = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})


def _why(found: Finding) -> Withholding:
    if found.kind is Kind.SUICIDE_LEVERAGE:
        return Withholding.LEVERAGE
    if found.kind in _SELF:
        return Withholding.SELF_HARM
    if found.stance is Stance.THREATENS:
        return Withholding.THREAT
    if found.stance is Stance.DEMANDS:
        return Withholding.DEMAND
    return Withholding.OWN_HARM if found.stance is Stance.EXPRESSES else Withholding.HARM


def withheld(screening: Screening) -> Withheld | None:
    """What to return instead of a rewrite, or None where the words may be reworded.

    Every function of the library that rewords somebody's words asks this first.

    >>> from safety_skills.screening import screen
    >>> withheld(screen("You never text me back.")) is None
    True
    """
    grave = [found for found in screening.findings if found.action.rank >= Action.WITHHOLD_REWRITE.rank]
    if not grave:
        return None
    reasons = {_why(found) for found in grave}
    reason = next(reason for reason in Withholding if reason in reasons)
    return Withheld(reason, reason.offer, screening)
