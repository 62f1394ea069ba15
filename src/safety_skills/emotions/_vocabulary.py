# SPDX-License-Identifier: MIT
"""The feelings and evaluations as objects, built from the tables, and the questions that the tables answer."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import TypeVar

from ..errors import UnknownId
from ..vocabulary import Vocabulary
from ._crosswalk import CROSSWALK, SIGNS
from ._evaluations import ROWS as EVALUATION_ROWS
from ._evaluations import Row as EvaluationRow
from ._public import TERMS
from ._table import ROWS, SOFTER, Row
from ._types import (
    Arousal,
    Crosswalk,
    Emotion,
    Evaluation,
    Family,
    Flag,
    Intensity,
    Locus,
    Match,
    Orientation,
    PublicVocabulary,
    Tone,
)

__all__ = ["EMOTIONS", "EVALUATIONS", "by_public_term", "softer"]

_E = TypeVar("_E", bound=StrEnum)


def _named(kind: Iterable[_E]) -> dict[str, _E]:
    """The members by value.  The rows ask for one over eight hundred times, and a dict answers at once."""
    return {str(member): member for member in kind}


_FAMILIES = _named(Family)
_INTENSITIES = _named(Intensity)
_AROUSALS = _named(Arousal)
_TONES = _named(Tone)
_ORIENTATIONS = _named(Orientation)
_LOCI = _named(Locus)
_FLAGS = _named(Flag)
_COLUMNS = tuple(PublicVocabulary)
_MATCHES = {sign: Match(name) for sign, name in SIGNS.items()}
_NEAREST_FIRST = {match: place for place, match in enumerate(Match)}


@cache
def _link(column: int, cell: str) -> Crosswalk:
    """The pointer that a cell writes; two in five stand in several rows."""
    return Crosswalk(_COLUMNS[column], cell[1:], _MATCHES[cell[0]])


def _crosswalk(cells: tuple[str, ...]) -> tuple[Crosswalk, ...]:
    return tuple([_link(column, cell) for column, cell in enumerate(cells) if cell])


def _emotion(row: Row) -> Emotion:
    return Emotion(
        row.id,
        _FAMILIES[row.family],
        _INTENSITIES[row.intensity],
        row.valence,
        _AROUSALS[row.arousal],
        _TONES[row.tone] if row.tone else None,
        _ORIENTATIONS[row.orientation],
        _crosswalk(CROSSWALK[row.id]),
        row.synonyms,
        tuple([_FLAGS[flag] for flag in row.flags]),
    )


def _evaluation(row: EvaluationRow) -> Evaluation:
    return Evaluation(row.id, _LOCI[row.locus], row.feelings, row.needs, tuple([_FLAGS[flag] for flag in row.flags]))


EMOTIONS: Vocabulary[Emotion] = Vocabulary("emotion", tuple(_emotion(row) for row in ROWS))
EVALUATIONS: Vocabulary[Evaluation] = Vocabulary("evaluation", tuple(_evaluation(row) for row in EVALUATION_ROWS))


def softer(emotion: Emotion) -> tuple[Emotion, ...]:
    """Soft feelings to offer under a hard one, likeliest first; empty for every other feeling.

    The person's own word stays if they want it. Empty, too, where safety comes first ("enraged").
    Evidence: `sanford2004`, correlational; the order is the project's judgment.

    >>> [soft.id for soft in softer(EMOTIONS["angry"])]
    ['hurt', 'sad', 'disappointed']
    """
    return tuple(EMOTIONS[id] for id in SOFTER.get(emotion.id, ()))


def by_public_term(vocabulary: str, id: str) -> tuple[tuple[Emotion, Match], ...]:
    """The feelings that point to a term of a public vocabulary, nearest match first, then in the order of the table.

    Empty for a term that no feeling points to. Raises `UnknownId` for a vocabulary or a term that does not exist.

    >>> [(emotion.id, str(match)) for emotion, match in by_public_term("goemotions", "embarrassment")]
    [('embarrassed', 'exact'), ('self_conscious', 'close'), ('ashamed', 'related')]
    """
    if vocabulary not in TERMS:
        raise UnknownId("public vocabulary", vocabulary, TERMS)
    if id not in TERMS[vocabulary]:
        raise UnknownId(vocabulary, id, TERMS[vocabulary])
    found = [
        (emotion, link.match)
        for emotion in EMOTIONS
        for link in emotion.crosswalk
        if link.id == id and link.vocabulary == vocabulary
    ]
    return tuple(sorted(found, key=lambda pair: _NEAREST_FIRST[pair[1]]))
