# SPDX-License-Identifier: MIT
"""The English texts of the feelings and evaluations, made from the rows, and the reasons.

Tools and tests ask for them and apps do not, so that nothing imports this module before `emotions.TEXTS` is wanted.
"""

from ..text import Text
from ._evaluations import ROWS as EVALUATION_ROWS
from ._table import FAMILY_LABELS, ROWS
from ._types import Locus

__all__ = ["REASONS", "TEXTS", "VOCABULARY"]

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


#: The texts of the vocabulary: families, feelings, evaluations.
VOCABULARY: tuple[Text, ...] = _texts()

_REASON = (
    "Why the app offers a feeling to choose; said to the person who wrote the text. {words} is a quotation from that"
    " text, in the language it was written in. A careful guess, never a finding. No full stop."
)
#: The reasons, beside "reason.cue", which belongs to `needs` too.
REASONS: tuple[Text, ...] = (
    Text("reason.named", "You named this feeling: “{words}”", _REASON),
    Text("reason.situation", "Many people feel this way around something like “{words}”", _REASON),
    Text("reason.learned", "Words like “{words}” often go with this feeling", _REASON),
    Text("reason.beside", "This is often felt too, along with “{words}”", _REASON),
)
TEXTS: tuple[Text, ...] = (*VOCABULARY, *REASONS)
