# SPDX-License-Identifier: MIT
"""The feelings and evaluations as objects, built from the tables, and the questions that the tables answer."""

from ..errors import UnknownId
from ..text import Text
from ..vocabulary import Vocabulary
from ._crosswalk import CROSSWALK, SIGNS
from ._evaluations import ROWS as EVALUATION_ROWS
from ._evaluations import Row as EvaluationRow
from ._public import TERMS
from ._table import FAMILY_LABELS, ROWS, SOFTER, Row
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

__all__ = ["EMOTIONS", "EVALUATIONS", "TEXTS", "by_public_term", "softer"]

_COLUMNS = tuple(PublicVocabulary)
_MATCHES = {sign: Match(name) for sign, name in SIGNS.items()}
_NEAREST_FIRST = {match: place for place, match in enumerate(Match)}


def _crosswalk(cells: tuple[str, ...]) -> tuple[Crosswalk, ...]:
    return tuple(
        Crosswalk(vocabulary, cell[1:], _MATCHES[cell[0]])
        for vocabulary, cell in zip(_COLUMNS, cells, strict=True)
        if cell
    )


def _emotion(row: Row) -> Emotion:
    return Emotion(
        row.id,
        Family(row.family),
        Intensity(row.intensity),
        row.valence,
        Arousal(row.arousal),
        Tone(row.tone) if row.tone else None,
        Orientation(row.orientation),
        _crosswalk(CROSSWALK[row.id]),
        row.synonyms,
        tuple(Flag(flag) for flag in row.flags),
    )


def _evaluation(row: EvaluationRow) -> Evaluation:
    return Evaluation(row.id, Locus(row.locus), row.feelings, row.needs, tuple(Flag(flag) for flag in row.flags))


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


# ---------------------------------------------------------------- texts

_LABEL = "A feeling as one word or a short phrase, on a button or in a list ({family}, {intensity})."
_FEEL = (
    "The person says this about themself, of what happens time and again. A “when …” clause, a comma or a full stop"
    " follows; add none here."
)
_FELT = (
    "The person says this about themself, of one time that is over. A “when …” clause, a comma or a full stop follows;"
    " add none here."
)
_FAMILY = "The name of a group of feelings, on a button or as a heading; a noun."
_WORD = {
    Locus.OTHER_ACTION: (
        "A word people use after “I feel” though it says what another person did. On a button or in a list."
    ),
    Locus.SELF_EVALUATION: "A hard word people use about themselves after “I feel”. On a button or in a list.",
}
_STORY = (
    "The person says this about themself: it stays their own interpretation, never a fact, and names nobody."
    " A comma or a full stop follows; add none here."
)


def _noted(note: str, gloss: str) -> str:
    return f"{note} Meaning: {gloss}." if gloss else note


def _texts() -> tuple[Text, ...]:
    texts = [Text(f"family.{id}", label, _FAMILY) for id, label in FAMILY_LABELS.items()]
    for row in ROWS:
        id = f"emotion.{row.id}"
        label = _LABEL.format(family=FAMILY_LABELS[row.family], intensity=row.intensity)
        texts.append(Text(id, row.label, _noted(label, row.gloss)))
        texts.append(Text(f"{id}.feel", row.feel, _noted(_FEEL, row.gloss)))
        texts.append(Text(f"{id}.felt", row.felt, _noted(_FELT, row.gloss)))
    for entry in EVALUATION_ROWS:
        id = f"evaluation.{entry.id}"
        texts.append(Text(id, entry.label, _noted(_WORD[Locus(entry.locus)], entry.gloss)))
        if entry.story:
            texts.append(Text(f"{id}.story", entry.story, _noted(_STORY, entry.gloss)))
    return tuple(texts)


TEXTS: tuple[Text, ...] = _texts()
