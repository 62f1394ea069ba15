# SPDX-License-Identifier: MIT
"""The four results of a transformation, and the slots of a draft.

A slot is filled from the speaker's own words (`said`), by a suggestion that the app took (`suggested`), by the person
(`chosen`), or it is `open`: then it holds a question and ranked options, and nothing is put in by itself.
"""

from enum import StrEnum
from typing import TypeAlias

import attrs

from ..emotions import EMOTIONS, Emotion
from ..errors import IncompleteStatement, UnknownId
from ..needs import NEEDS, Need
from ..text import Finding, Message, Reason, Words
from .behaviours import BEHAVIOURS, Behaviour

__all__ = ["Draft", "Flagged", "Option", "Outcome", "Slot", "Source", "Unchanged"]


class Outcome(StrEnum):
    """What became of a text.

    >>> [str(outcome) for outcome in Outcome]
    ['rewrite', 'open', 'flag', 'leave', 'safety']
    """

    REWRITE = "rewrite"
    OPEN = "open"
    FLAG = "flag"
    LEAVE = "leave"
    SAFETY = "safety"


class Source(StrEnum):
    """Where the content of a slot comes from.

    >>> Source("said") is Source.SAID
    True
    """

    SAID = "said"
    SUGGESTED = "suggested"
    CHOSEN = "chosen"
    OPEN = "open"


@attrs.frozen
class Option:
    """Something that could fill a slot: its message, the reason, and the id of the entry it stands for ("" for none).

    >>> from safety_skills.i_statements import transform
    >>> transform("You never text me back.").feeling.options[0].id
    'hurt'
    """

    value: Message
    reason: Reason
    id: str = ""


@attrs.frozen
class Slot:
    """One part of an I-statement: its value (None while open), where that comes from, and ranked options.

    >>> Slot("feeling").source
    <Source.OPEN: 'open'>
    """

    name: str
    value: Message | None = None
    source: Source = Source.OPEN
    options: tuple[Option, ...] = ()

    @property
    def question(self) -> Message:
        """The question that asks for this part."""
        return Message(f"question.{self.name}")


@attrs.frozen
class Draft:
    """An I-statement in the making: four slots, what is still to ask, and what was found in the text.

    `story` is what the speaker reads into the other person, owned as a thought, or None.

    >>> from safety_skills.i_statements import transform
    >>> draft = transform("You never text me back.")
    >>> str(draft.observation.source), [question.id for question in draft.questions]
    ('said', ['question.feeling', 'question.need'])
    """

    observation: Slot
    feeling: Slot
    need: Slot
    request: Slot
    findings: tuple[Finding, ...] = ()
    story: Message | None = None

    @property
    def outcome(self) -> Outcome:
        """`rewrite` where the words held something observable or a request; `open` where that is still to ask."""
        said = self.observation.source is not Source.OPEN or self.request.source is Source.SAID
        return Outcome.REWRITE if said else Outcome.OPEN

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The four slots: observation, feeling, need, request."""
        return self.observation, self.feeling, self.need, self.request

    @property
    def open_slots(self) -> tuple[str, ...]:
        """The names of the slots that a statement still wants, in the order of the slots.

        An observation is wanted unless the speaker named a request, or owned an interpretation, that can stand alone.
        """
        alone = self.request.source is Source.SAID or self.story is not None
        wanted = self.slots[1:] if alone else self.slots
        return tuple(slot.name for slot in wanted if slot.value is None)

    @property
    def questions(self) -> tuple[Message, ...]:
        """One question for each open slot."""
        return tuple(slot.question for slot in self.slots if slot.value is None)

    def fill(
        self,
        *,
        observation: "str | Behaviour | Words | Message | None" = None,
        feeling: "str | Emotion | Words | Message | None" = None,
        need: "str | Need | Words | Message | None" = None,
        request: "str | Words | Message | None" = None,
    ) -> "Draft":
        """A draft with the given parts, marked `chosen`.

        A string is an id of the vocabulary (`request`: of a message); `Words` are the person's own; a `Message` is
        taken as it is. Raises `UnknownId` for an id that the vocabulary does not hold.

        >>> from safety_skills.i_statements import transform
        >>> draft = transform("You never text me back.").fill(feeling="lonely", need="connection.closeness")
        >>> draft.feeling.value.id, str(draft.feeling.source)
        ('emotion.lonely.feel', 'chosen')
        """
        return attrs.evolve(
            self,
            observation=_chosen(self.observation, observation),
            feeling=_chosen(self.feeling, feeling),
            need=_chosen(self.need, need),
            request=_chosen(self.request, request),
        )

    def with_suggestions(self) -> "Draft":
        """A draft with the first option in each open slot that has one, marked `suggested`."""
        return attrs.evolve(
            self,
            observation=_suggested(self.observation),
            feeling=_suggested(self.feeling),
            need=_suggested(self.need),
            request=_suggested(self.request),
        )

    def statement(self) -> Message:
        """The whole I-statement as one message.

        Raises `IncompleteStatement` while slots are open.

        >>> from safety_skills.i_statements import transform
        >>> transform("You never text me back.").with_suggestions().statement().id
        'statement'
        """
        if self.open_slots:
            raise IncompleteStatement(self.open_slots)
        parts = {slot.name: slot.value for slot in self.slots if slot.value is not None}
        observation = self.observation.value
        if observation is not None and observation.id.endswith(".past"):
            parts["feeling"] = _in_the_past(parts["feeling"])
        if self.story is not None:
            parts["story"] = self.story
        told = (observation is not None, self.story is not None)
        return Message(_PATTERNS[told], parts)


_PATTERNS = {
    (True, False): "statement",
    (True, True): "statement.story",
    (False, True): "statement.story_only",
    (False, False): "statement.plain",
}


def _in_the_past(feeling: Message) -> Message:
    """The feeling clause for one event that is over: "I felt hurt"."""
    if feeling.id.startswith("emotion.") and feeling.id.endswith(".feel"):
        return Message(feeling.id.removesuffix("feel") + "felt")
    return feeling


_Part: TypeAlias = "str | Behaviour | Emotion | Need | Words | Message"


def _chosen(slot: Slot, part: "_Part | None") -> Slot:
    return slot if part is None else attrs.evolve(slot, value=_value(slot.name, part), source=Source.CHOSEN)


def _suggested(slot: Slot) -> Slot:
    if slot.value is not None or not slot.options:
        return slot
    return attrs.evolve(slot, value=slot.options[0].value, source=Source.SUGGESTED)


def _value(name: str, part: _Part) -> Message:
    if isinstance(part, Message):
        return part
    if isinstance(part, Words):
        own = {"observation": "own.now", "feeling": "own.feeling", "need": "own.need", "request": "own.request"}
        return Message(own[name], {"words": part})
    if isinstance(part, Behaviour):
        return part.now
    if isinstance(part, Emotion):
        return part.feel
    if isinstance(part, Need):
        return part.phrases[0]
    if name == "observation":
        return BEHAVIOURS[part].now
    if name == "feeling":
        return EMOTIONS[part].feel
    if name == "need":
        return NEEDS[part].phrases[0]
    if part not in _request_ids():
        raise UnknownId("request", part, _request_ids())
    return Message(part)


def _request_ids() -> tuple[str, ...]:
    known = (request.id for owner in (*BEHAVIOURS, *NEEDS) for request in owner.requests)
    return (*known, "request.talk", "request.listen", "request.think")


@attrs.frozen
class Flagged:
    """Worth naming, and no rewriting job: sarcasm, a comparison, a feeling called wrong, an end put to the talk.

    >>> Flagged(()).outcome
    <Outcome.FLAG: 'flag'>
    """

    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome:
        """Always `flag`."""
        return Outcome.FLAG


@attrs.frozen
class Unchanged:
    """Fine as it is; at most hints were found.

    >>> Unchanged(()).outcome
    <Outcome.LEAVE: 'leave'>
    """

    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome:
        """Always `leave`."""
        return Outcome.LEAVE
