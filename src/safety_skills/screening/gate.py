# SPDX-License-Identifier: MIT
"""The gate before exercises for two.

It asks each person alone, opens only on two clear answers, and says "not now" in one way for every reason: what the
other person sees of a halt for safety is what they see of an ordinary postponement.
"""

from collections.abc import Iterable
from enum import StrEnum

import attrs

from .._values import Value
from ..text import Message
from .types import Action, Coverage, Screening

__all__ = ["QUESTIONS", "Answer", "Clear", "Decision", "Hold", "PrivateAnswers", "joint_gate"]


class Answer(StrEnum):
    """An answer that one person gave alone; skipping is always possible, and is never a yes.

    >>> [str(answer) for answer in Answer]
    ['yes', 'no', 'unsure', 'skipped']
    """

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    SKIPPED = "skipped"


@attrs.frozen(eq=False, repr=False, kw_only=True)
class PrivateAnswers(Value):
    """What one person answered, alone and today; it shows nothing of itself, and nobody else is ever shown it.

    >>> PrivateAnswers(afraid=Answer.NO)
    PrivateAnswers()
    """

    afraid: Answer = attrs.field(default=Answer.SKIPPED, repr=False)
    free_to_stop: Answer = attrs.field(default=Answer.SKIPPED, repr=False)
    hurt: Answer = attrs.field(default=Answer.SKIPPED, repr=False)
    wants: Answer = attrs.field(default=Answer.SKIPPED, repr=False)
    asked_alone: bool = attrs.field(default=False, repr=False)


#: The private questions, by the field of `PrivateAnswers` that the answer belongs to.
QUESTIONS: tuple[tuple[str, Message], ...] = tuple(
    (field, Message(f"gate.ask.{field}")) for field in ("afraid", "free_to_stop", "hurt", "wants")
)


class Decision(StrEnum):
    """What the gate decided.

    >>> [str(decision) for decision in Decision]
    ['joint_ok', 'paused', 'solo_only', 'refer']
    """

    JOINT_OK = "joint_ok"
    PAUSED = "paused"
    SOLO_ONLY = "solo_only"
    REFER = "refer"


@attrs.frozen(eq=False, repr=False)
class Clear(Value):
    """That two people said, each alone and today, that they want this and are free to stop. Joint flows ask for one.

    Only `joint_gate` gives one, and never for a screening alone.

    >>> Clear().decision
    <Decision.JOINT_OK: 'joint_ok'>
    """

    @property
    def decision(self) -> Decision:
        """Always `JOINT_OK`."""
        return Decision.JOINT_OK


@attrs.frozen(eq=False, repr=False)
class Hold(Value):
    """That an exercise for two stays closed now. It does not hold whose answer was the reason, nor which.

    `decision` is for the app alone; `message` is what both people see, and is the same for every reason.

    >>> Hold(Decision.REFER).message == Hold(Decision.PAUSED).message
    True
    """

    decision: Decision

    @property
    def message(self) -> Message:
        """What both people see: not now."""
        return Message("gate.not_now")


def joint_gate(a: PrivateAnswers, b: PrivateAnswers, screenings: Iterable[Screening] = ()) -> Clear | Hold:
    """Whether an exercise for two may open now, by each person's own private answers and by what was screened before.

    The default is not. It is the same whichever person is named first. A screening of a language that cannot be read
    counts as a reason to wait.

    >>> yes = PrivateAnswers(
    ...     afraid=Answer.NO, free_to_stop=Answer.YES, hurt=Answer.NO, wants=Answer.YES, asked_alone=True
    ... )
    >>> joint_gate(yes, yes).decision, joint_gate(yes, PrivateAnswers()).decision
    (<Decision.JOINT_OK: 'joint_ok'>, <Decision.PAUSED: 'paused'>)
    """
    seen = tuple(screenings)
    action = max((screening.action for screening in seen), key=lambda action: action.rank, default=Action.NONE)
    if action is Action.SHOW_EMERGENCY:
        return Hold(Decision.REFER)
    said = (a, b)
    danger = any(
        answers.afraid is Answer.YES or answers.hurt is Answer.YES or answers.free_to_stop is Answer.NO
        for answers in said
    )
    if danger or action.rank >= Action.ASK_PRIVATELY.rank:
        return Hold(Decision.SOLO_ONLY)
    if all(map(_clear, said)) and not any(screening.coverage == Coverage.NONE for screening in seen):
        return Clear()
    return Hold(Decision.PAUSED)


def _clear(answers: PrivateAnswers) -> bool:
    wished = (answers.afraid, answers.free_to_stop, answers.hurt, answers.wants)
    return answers.asked_alone and wished == (Answer.NO, Answer.YES, Answer.NO, Answer.YES)
