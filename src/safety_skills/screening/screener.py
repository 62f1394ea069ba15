# SPDX-License-Identifier: MIT
"""From what a language has read to findings with types, and the join of several screenings."""

import importlib
from collections.abc import Iterable
from functools import cache
from typing import Protocol, cast

import attrs

from ..text import Span
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

__all__ = ["combine", "screen"]

# Languages with tables of danger; each has a module `danger` with the names of `_Reader`.
_READ = ("en",)


class _Sighting(Protocol):
    """Words as a language has read them: codes, and indexes of words."""

    @property
    def kind(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def cues(self) -> tuple[tuple[int, int], ...]: ...
    @property
    def subject(self) -> str: ...
    @property
    def stance(self) -> str: ...
    @property
    def polarity(self) -> str: ...
    @property
    def time(self) -> str: ...
    @property
    def register(self) -> str: ...
    @property
    def severity(self) -> int: ...
    @property
    def certainty(self) -> str: ...
    @property
    def soft(self) -> bool: ...
    @property
    def lowered(self) -> str: ...


class _Tokens(Protocol):
    def span(self, start: int, end: int) -> Span: ...


class _Reader(Protocol):
    VERSION: str
    REVIEWED: bool
    CONTEXTS: tuple[str, ...]

    def kinds(self) -> tuple[str, ...]: ...
    def read_danger(self, text: str) -> tuple[_Tokens, tuple[_Sighting, ...]]: ...


@cache
def _reader(language: str) -> tuple[_Reader, Coverage] | None:
    if language not in _READ:
        return None
    module = cast(_Reader, importlib.import_module(f"safety_skills.languages.{language}.danger"))
    coverage = Coverage(
        (language,),
        f"{language}-{module.VERSION}",
        frozenset(map(Kind, module.kinds())),
        frozenset(map(Context, module.CONTEXTS)),
        module.REVIEWED,
    )
    return module, coverage


_EXITS = frozenset({Kind.NO_CONTACT, Kind.LEAVING})
_LEVELS = tuple(Severity)
# Words about a life, a weapon or the throat stop an exercise for two at once.
_GRAVE = frozenset(
    {
        Kind.STRANGULATION,
        Kind.WEAPON,
        Kind.SUICIDE_ACTIVE,
        Kind.SUICIDE_LEVERAGE,
        Kind.SEXUAL_VIOLENCE,
        Kind.CHILD_ABUSE,
    }
)


def _action(kind: Kind, severity: Severity, *, soft: bool) -> Action:
    if kind in _EXITS:
        return Action.NONE
    if severity is Severity.NOTICE:
        return Action.OFFER_SUPPORT
    if severity is Severity.EMERGENCY:
        return Action.SHOW_EMERGENCY
    if soft:
        return Action.ASK_PRIVATELY
    return Action.HALT_JOINT if kind in _GRAVE or severity is Severity.HIGH else Action.WITHHOLD_REWRITE


def _finding(tokens: _Tokens, seen: _Sighting) -> Finding:
    kind, severity = Kind(seen.kind), _LEVELS[seen.severity - 1]
    span = tokens.span(seen.start, seen.end)
    cues = tuple(tokens.span(start, end) for start, end in seen.cues)
    return Finding(
        kind,
        severity,
        (Evidence(span, seen.rule, cues),),
        _action(kind, severity, soft=seen.soft),
        Subject(seen.subject),
        Stance(seen.stance),
        Polarity(seen.polarity),
        Time(seen.time),
        Register(seen.register),
        Certainty(seen.certainty),
        # Words that close a door are there to be said; everything else stays with the person.
        frozenset(Party) if kind in _EXITS else frozenset({Party.PERSON}),
    )


def _joined(one: Finding, two: Finding) -> Finding:
    """The graver of two findings of one kind, with the evidence of both."""
    graver = max(one, two, key=lambda found: (found.severity.rank, found.action.rank))
    action = max(one.action, two.action, key=lambda action: action.rank)
    evidence = tuple(dict.fromkeys((*one.evidence, *two.evidence)))
    return attrs.evolve(graver, evidence=evidence, action=action)


def _overlap(one: Finding, two: Finding) -> bool:
    return one.kind is two.kind and one.span.start < two.span.end and two.span.start < one.span.end


def _merged(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings of one kind whose words overlap become one; the order is that of the text."""
    last: dict[Kind, int] = {}
    merged: list[Finding] = []
    for each in sorted(found, key=lambda finding: (finding.span, finding.kind.value)):
        place = last.get(each.kind)
        if place is not None and _overlap(merged[place], each):
            merged[place] = _joined(merged[place], each)
        else:
            last[each.kind] = len(merged)
            merged.append(each)
    return tuple(merged)


def screen(text: str, *, language: str = "en", context: str | None = None) -> Screening:
    """The words of danger in `text`, what their context lowers, and what `language` is able to find.

    Any string gives a screening. A language that cannot be read gives `Coverage.NONE`. `context` is what was said just
    before, in the same language: it is not reported, and it can only raise what is found.

    >>> screening = screen("I’m scared of him.")
    >>> [(str(found.kind), str(found.severity)) for found in screening.findings]
    [('fear', 'concern')]
    >>> screen("Hän löi minua.", language="fi").coverage is Coverage.NONE
    True
    """
    known = _reader(language)
    if known is None:
        return Screening()
    reader, coverage = known
    tokens, sightings = reader.read_danger(text)
    if not sightings:
        return Screening(coverage=coverage)
    found = [_finding(tokens, seen) for seen in sightings if not seen.lowered]
    if context is not None and found:
        found += _leverage(found, reader, context)
    lowered = [_finding(tokens, seen) for seen in sightings if seen.lowered]
    return Screening(_merged(found), _merged(lowered), coverage)


def _leverage(found: list[Finding], reader: _Reader, context: str) -> list[Finding]:
    """Words about one's own death that answer words of leaving are read both ways: as real, and as leverage."""
    _, before = reader.read_danger(context)
    if not any(Kind(seen.kind) in _EXITS for seen in before):
        return []
    return [
        attrs.evolve(
            each,
            kind=Kind.SUICIDE_LEVERAGE,
            stance=Stance.THREATENS,
            certainty=Certainty.WEAK,
            severity=Severity.EMERGENCY,
            action=Action.SHOW_EMERGENCY,
        )
        for each in found
        if each.kind in (Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM)
    ]


def combine(*screenings: Screening) -> Screening:
    """The join of several screenings of one text: every finding of each, the graver one where two speak of the same
    words.

    An app adds a model of its own this way; nothing that one screening found is lowered by another.

    >>> combine(screen("He choked me."), Screening()).severity
    <Severity.EMERGENCY: 'emergency'>
    """
    findings = _merged(found for each in screenings for found in each.findings)
    lowered = _merged(found for each in screenings for found in each.suppressed)
    suppressed = tuple(found for found in lowered if not any(_overlap(found, other) for other in findings))
    able = [each.coverage for each in screenings if each.coverage != Coverage.NONE]
    if not able:
        return Screening(findings, suppressed)
    coverage = Coverage(
        tuple(dict.fromkeys(language for each in able for language in each.languages)),
        "+".join(dict.fromkeys(each.version for each in able)),
        frozenset().union(*(each.kinds for each in able)),
        frozenset().union(*(each.contexts for each in able)),
        all(each.reviewed for each in able),
    )
    return Screening(findings, suppressed, coverage)
