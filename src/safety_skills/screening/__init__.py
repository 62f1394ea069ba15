# SPDX-License-Identifier: MIT
"""Screening first: words of danger are found, never polished, and never shown to the other person.

`screen` finds words that speak of violence, control, stalking, suicide, self-harm or harm to others, and says how they are
meant.  `withheld` says when a sentence must not be reworded, and what to offer instead.  It finds words; it does not say
that a person is in danger or not, so there is no yes or no in a result.  `CARD` is for everybody, always.
"""

from .card import CARD, QUESTIONS, Answer, Clear, Decision, Hold, PrivateAnswers, joint_gate
from .helplines import (
    Fault,
    Freshness,
    Helpline,
    HelplineResolver,
    Phone,
    Problem,
    Service,
    ShortCode,
    TextLine,
    Web,
    freshness,
    from_country_list,
    from_open_helplines,
    lint,
    ranked,
)
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
    "QUESTIONS",
    "TEXTS",
    "Action",
    "Answer",
    "Certainty",
    "Clear",
    "Context",
    "Coverage",
    "Decision",
    "Evidence",
    "Fault",
    "Finding",
    "Freshness",
    "Helpline",
    "HelplineResolver",
    "Hold",
    "Kind",
    "Party",
    "Phone",
    "Polarity",
    "PrivateAnswers",
    "Problem",
    "Register",
    "Screening",
    "Service",
    "Severity",
    "ShortCode",
    "Stance",
    "Subject",
    "TextLine",
    "Time",
    "Web",
    "Withheld",
    "Withholding",
    "combine",
    "freshness",
    "from_country_list",
    "from_open_helplines",
    "joint_gate",
    "lint",
    "ranked",
    "screen",
    "withheld",
]
