# SPDX-License-Identifier: MIT
"""What a screening is made of: findings about words, never about persons, and what a language is able to find."""

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar, TypeVar

import attrs

from .._values import Value
from ..text import Message, Span

__all__ = [
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
]


class Kind(StrEnum):
    """What words speak of; a name for words, never for a person.

    >>> Kind("control.isolation").group
    'control'
    """

    VIOLENCE = "violence"
    PARTNER_VIOLENCE = "partner_violence"
    FAMILY_VIOLENCE = "family_violence"
    STRANGULATION = "strangulation"
    WEAPON = "weapon"
    SEXUAL_VIOLENCE = "sexual_violence"
    CHILD_ABUSE = "child_abuse"
    FEAR = "fear"
    STALKING = "stalking"
    ISOLATION = "control.isolation"
    MONITORING = "control.monitoring"
    MONEY = "control.money"
    PERMISSION = "control.permission"
    HUMILIATION = "control.humiliation"
    THREATS = "control.threats"
    SUICIDE_ACTIVE = "suicide.active"
    SUICIDE_PASSIVE = "suicide.passive"
    SUICIDE_LEVERAGE = "suicide.leverage"
    SELF_HARM = "self_harm"
    HARM_TO_OTHERS = "harm_to_others"
    NO_CONTACT = "exit.no_contact"
    LEAVING = "exit.leaving"

    @property
    def group(self) -> str:
        """The part of the id before its dot, or the whole id: "control", "suicide", "exit", "fear"."""
        return self.value.partition(".")[0]

    @property
    def message(self) -> Message:
        """A neutral sentence about the words, fit for the person who reads them."""
        return Message(f"danger.{self.value}")


class _Ranked(StrEnum):
    """Codes in an order of their own, lowest first: compare them by `rank`."""

    @property
    def rank(self) -> int:
        """The place in the order, from 0."""
        return list(type(self)).index(self)


_R = TypeVar("_R", bound=_Ranked)


class Severity(_Ranked):
    """How much words weigh; it does not follow how strongly they are felt.

    >>> Severity.HIGH.rank > Severity.CONCERN.rank
    True
    """

    NOTICE = "notice"
    CONCERN = "concern"
    HIGH = "high"
    EMERGENCY = "emergency"


class Action(_Ranked):
    """What an app may do next, each more than the one before.

    >>> [str(action) for action in Action]
    ['none', 'offer_support', 'ask_privately', 'withhold_rewrite', 'halt_joint', 'show_emergency']
    """

    NONE = "none"
    OFFER_SUPPORT = "offer_support"
    ASK_PRIVATELY = "ask_privately"
    WITHHOLD_REWRITE = "withhold_rewrite"
    HALT_JOINT = "halt_joint"
    SHOW_EMERGENCY = "show_emergency"


class Subject(StrEnum):
    """Whose safety the words are about, as seen by their writer.

    >>> Subject("self") is Subject.SELF
    True
    """

    SELF = "self"
    PARTNER = "partner"
    DEPENDANT = "dependant"
    OTHER = "other"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """What the writer does with the words.

    >>> [str(stance) for stance in Stance]
    ['reports', 'expresses', 'threatens', 'demands', 'quotes', 'asks', 'fiction']
    """

    REPORTS = "reports"
    EXPRESSES = "expresses"
    THREATENS = "threatens"
    DEMANDS = "demands"
    QUOTES = "quotes"
    ASKS = "asks"
    FICTION = "fiction"


class Polarity(StrEnum):
    """Whether the words say that it is so.

    >>> str(Polarity.UNSURE)
    'unsure'
    """

    AFFIRMED = "affirmed"
    NEGATED = "negated"
    UNSURE = "unsure"


class Time(StrEnum):
    """When, as far as the sentence tells.

    >>> str(Time.PAST)
    'past'
    """

    NOW = "now"
    RECENT = "recent"
    PAST = "past"
    HYPOTHETICAL = "hypothetical"
    FUTURE = "future"


class Register(StrEnum):
    """How the words are meant.

    >>> str(Register.IDIOM)
    'idiom'
    """

    LITERAL = "literal"
    IDIOM = "idiom"
    JOKE = "joke"


class Certainty(StrEnum):
    """How the words were matched; it says nothing about what is true.

    >>> [str(certainty) for certainty in Certainty]
    ['exact', 'pattern', 'weak']
    """

    EXACT = "exact"
    PATTERN = "pattern"
    WEAK = "weak"


class Context(StrEnum):
    """A circumstance that a language can tell, and that makes words weigh less.

    >>> str(Context.QUOTATION)
    'quotation'
    """

    NEGATION = "negation"
    HYPOTHESIS = "hypothesis"
    PAST = "past"
    OTHER_PEOPLE = "other_people"
    QUOTATION = "quotation"
    IDIOM = "idiom"
    JOKE = "joke"
    FICTION = "fiction"
    ACCIDENT = "accident"


class Party(StrEnum):
    """Who may see a finding: the person whose text it is, or the other person as well.

    >>> [str(party) for party in Party]
    ['person', 'partner']
    """

    PERSON = "person"
    PARTNER = "partner"


# Kinds of control that a demand can ask for.
_ASKED = frozenset({Kind.ISOLATION, Kind.MONITORING, Kind.MONEY, Kind.PERMISSION})


@attrs.frozen(eq=False, repr=False)
class Evidence(Value):
    """Where the words stand, which rule found them, and the words around that changed how they were read.

    >>> Evidence(Span(3, 12), "deed.strangle").cues
    ()
    """

    span: Span
    rule: str
    cues: tuple[Span, ...] = attrs.field(default=())


@attrs.frozen(eq=False, repr=False)
class Finding(Value):
    """Words of danger that were found. It holds no text, and its `repr` shows none.

    >>> Finding(Kind.FEAR, Severity.CONCERN, (Evidence(Span(2, 18), "fear.of"),))
    <Finding fear concern at 2-18>
    """

    kind: Kind
    severity: Severity
    evidence: tuple[Evidence, ...] = attrs.field()
    action: Action = Action.OFFER_SUPPORT
    subject: Subject = Subject.UNKNOWN
    stance: Stance = Stance.REPORTS
    polarity: Polarity = Polarity.AFFIRMED
    time: Time = Time.NOW
    register: Register = Register.LITERAL
    certainty: Certainty = Certainty.PATTERN
    visible_to: frozenset[Party] = attrs.field(default=frozenset({Party.PERSON}))

    @property
    def span(self) -> Span:
        """From the first to the last of the words, in the original text."""
        return Span(min(each.span.start for each in self.evidence), max(each.span.end for each in self.evidence))

    @property
    def message(self) -> Message:
        """A neutral sentence about the words; for a demand it adds that one may say no."""
        if self.stance is Stance.DEMANDS and self.kind in _ASKED:
            return Message(f"danger.{self.kind.value}.asks")
        return self.kind.message

    def __repr__(self) -> str:
        return f"<Finding {self.kind} {self.severity} at {self.span.start}-{self.span.end}>"


@attrs.frozen(eq=False, repr=False)
class Coverage(Value):
    """What a language is able to find: its kinds, the circumstances it can tell, and whether a specialist has seen it.

    `Coverage.NONE` belongs to a language that cannot be read: nothing was looked for, so nothing can be concluded.

    >>> bool(Coverage.NONE.kinds), Coverage.NONE.reviewed
    (False, False)
    """

    NONE: ClassVar["Coverage"]

    languages: tuple[str, ...] = attrs.field(default=())
    version: str = ""
    kinds: frozenset[Kind] = attrs.field(default=frozenset(), repr=False)
    contexts: frozenset[Context] = attrs.field(default=frozenset(), repr=False)
    reviewed: bool = False


Coverage.NONE = Coverage()


@attrs.frozen(eq=False, repr=False)
class Screening(Value):
    """The result of a screening: findings, what context lowered, and what could have been found at all.

    There is no yes or no in it, and it is neither true nor false: an empty one says that no words were found.

    >>> from safety_skills.screening import screen
    >>> [str(found.kind) for found in screen("He choked me.").findings]
    ['strangulation']
    """

    findings: tuple[Finding, ...] = attrs.field(default=())
    suppressed: tuple[Finding, ...] = attrs.field(default=())
    coverage: Coverage = Coverage.NONE

    @property
    def severity(self) -> Severity | None:
        """The highest severity among the findings, or None where there are none."""
        return _highest(found.severity for found in self.findings)

    @property
    def action(self) -> Action:
        """The highest action among the findings."""
        return _highest(found.action for found in self.findings) or Action.NONE

    @property
    def demands(self) -> tuple[Finding, ...]:
        """The findings that rule on what the other person may do."""
        return tuple(found for found in self.findings if found.stance is Stance.DEMANDS)

    def __bool__(self) -> bool:
        raise TypeError("a screening is neither true nor false: look at its findings and its coverage")


def _highest(values: Iterable[_R]) -> _R | None:
    return max(values, key=lambda value: value.rank, default=None)
