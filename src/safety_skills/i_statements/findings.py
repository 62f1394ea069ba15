# SPDX-License-Identifier: MIT
"""What a construction means for the person who hears it: how much it asks for attention, and what to do about it.

A false accusation of a harmless sentence is the graver error, so a rule that cannot tell well gives a hint.
"""

from ..languages import Construction, Mark
from ..text import Finding, Message, Severity

__all__ = ["FLAGGED", "Code", "finding", "findings_of"]

#: The codes of findings are the constructions of the reader.
Code = Construction

#: Worth naming, no rewriting job: nothing observable is in them.
FLAGGED = frozenset({Code.SARCASM, Code.COMPARISON, Code.INVALIDATION, Code.STONEWALLING})

_STOPS = frozenset({Code.CONTEMPT, Code.STONEWALLING})


def finding(mark: Mark) -> Finding:
    """The finding that a mark gives: a hint where the reader is not sure, a stop for contempt and ended talks."""
    code = mark.construction
    severity = Severity.HINT if mark.hint else Severity.STOP if code in _STOPS else Severity.WARNING
    return Finding(code, severity, mark.span, Message(f"finding.{code}"))


def findings_of(marks: tuple[Mark, ...]) -> tuple[Finding, ...]:
    """The findings that marks give, in the order of the text."""
    return tuple(finding(mark) for mark in marks)
