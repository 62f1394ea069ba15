# SPDX-License-Identifier: MIT
"""What a need is: its place in three frames, and the ids of its words."""

from enum import StrEnum

import attrs

from .._values import Value
from ..text import Message, Reason

__all__ = ["SDT", "Attachment", "Category", "MaxNeef", "Need", "Suggestion", "SupportMode", "Tension"]


class Category(StrEnum):
    """The nine groups that the needs are listed in.

    >>> Category.REST.label
    Message(id='need_category.rest', args=())
    """

    SAFETY = "safety"
    CONNECTION = "connection"
    UNDERSTANDING = "understanding"
    AFFECTION = "affection"
    AUTONOMY = "autonomy"
    RESPECT = "respect"
    SUPPORT = "support"
    MEANING = "meaning"
    REST = "rest"

    @property
    def label(self) -> Message:
        """The heading over the needs of this category."""
        return Message(f"need_category.{self.value}")


class SDT(StrEnum):
    """The three basic needs of Self-Determination Theory; there are no others in it.

    >>> [str(need) for need in SDT]
    ['autonomy', 'competence', 'relatedness']
    """

    AUTONOMY = "autonomy"
    COMPETENCE = "competence"
    RELATEDNESS = "relatedness"


class MaxNeef(StrEnum):
    """The nine fundamental human needs after Max-Neef; "idleness" is also called leisure.

    >>> len(MaxNeef)
    9
    """

    SUBSISTENCE = "subsistence"
    PROTECTION = "protection"
    AFFECTION = "affection"
    UNDERSTANDING = "understanding"
    PARTICIPATION = "participation"
    IDLENESS = "idleness"
    CREATION = "creation"
    IDENTITY = "identity"
    FREEDOM = "freedom"


class Attachment(StrEnum):
    """What somebody close can be for a person: comfort in distress, stable ground, nearness. Never a style of a person.

    >>> str(Attachment.SAFE_HAVEN)
    'safe_haven'
    """

    SAFE_HAVEN = "safe_haven"
    SECURE_BASE = "secure_base"
    PROXIMITY = "proximity"


class SupportMode(StrEnum):
    """The kind of support to ask for, before any support is given: more than wanted may do harm.

    >>> SupportMode.LISTEN.label
    Message(id='support_mode.listen', args=())
    """

    LISTEN = "listen"
    COMFORT = "comfort"
    REASSURE = "reassure"
    SPACE = "space"
    HELP = "help"
    SOLVE = "solve"
    CELEBRATE = "celebrate"

    @property
    def label(self) -> Message:
        """The short thing that one asks for."""
        return Message(f"support_mode.{self.value}")


@attrs.frozen(eq=False, repr=False)
class Need(Value):
    """A human need in a relationship: it names no person, act, place or time; those belong to a request.

    `sdt` may be empty, and its first entry is the main one. `feelings_unmet` and `feelings_met` are ids of emotions.

    >>> need = Need("rest.rest", Category.REST, max_neef=MaxNeef.SUBSISTENCE, source="project")
    >>> need.label.id, [request.id for request in need.requests]
    ('need.rest.rest', ['need.rest.rest.ask1', 'need.rest.rest.ask2'])
    """

    id: str
    category: Category
    sdt: tuple[SDT, ...] = ()
    max_neef: MaxNeef = attrs.field(kw_only=True)
    attachment: Attachment | None = attrs.field(default=None, kw_only=True)
    feelings_unmet: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    feelings_met: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    source: str = attrs.field(kw_only=True)
    flags: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    @property
    def label(self) -> Message:
        """The need as an item of a list: "reassurance"."""
        return Message(f"need.{self.id}")

    @property
    def phrases(self) -> tuple[Message, Message]:
        """Two ways to say it, each a sentence: "I need some reassurance."."""
        return Message(f"need.{self.id}.say1"), Message(f"need.{self.id}.say2")

    @property
    def requests(self) -> tuple[Message, Message]:
        """Two small requests that can be refused, each a question."""
        return Message(f"need.{self.id}.ask1"), Message(f"need.{self.id}.ask2")


@attrs.frozen(eq=False, repr=False)
class Tension(Value):
    """Two needs that often pull two people apart; both are legitimate, and a flow offers both phrasings and no verdict.

    >>> Tension("autonomy.space", "connection.presence").of("connection.presence")
    'autonomy.space'
    """

    one: str
    other: str

    def of(self, id: str) -> str | None:
        """The need at the other end from the need `id`, or None where `id` is at neither."""
        return {self.one: self.other, self.other: self.one}.get(id)


@attrs.frozen(eq=False, repr=False)
class Suggestion(Value):
    """A need that may be at stake, and why it is suggested; a person confirms it, corrects it or leaves it.

    >>> from safety_skills.needs import suggest
    >>> [found] = suggest("I need some rest", limit=1)
    >>> found.need.id, found.reason.message.id
    ('rest.rest', 'reason.cue')
    """

    need: Need
    reason: Reason
