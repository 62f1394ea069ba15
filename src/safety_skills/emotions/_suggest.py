# SPDX-License-Identifier: MIT
"""Which feelings may be in somebody's words: options with their reasons, never a finding about the person."""

import attrs

from .._values import Value
from ..errors import UnknownLocale
from ..text import Reason
from ._types import Emotion

__all__ = ["Suggestion", "suggest"]


@attrs.frozen(eq=False, repr=False)
class Suggestion(Value):
    """A feeling that may be in a text, and why it is offered; only the person can say whether it fits.

    >>> [found] = suggest("I am so nervous about tomorrow", limit=1)
    >>> found.emotion.id, found.reason.message
    ('nervous', Message(id='reason.named', args=(('words', 'nervous'),)))
    """

    emotion: Emotion
    reason: Reason


def suggest(text: str, *, language: str = "en", limit: int = 5) -> tuple[Suggestion, ...]:
    """Feelings that may be in `text`, likeliest first, at most `limit`: options to choose from, never a claim.

    One word per family first: the likeliest of each family comes before any second word of the same family.
    Feelings that the text names come before all others; a feeling that it denies is not offered.
    Any string gives a result; it is empty where nothing speaks for any feeling.
    Raises `UnknownLocale` for a language that cannot be read.

    >>> for found in suggest("I’m not angry, I miss you", limit=2):
    ...     print(found.emotion.id, found.reason.message.id, found.reason.span)
    longing reason.named Span(start=15, end=25)
    sad reason.learned Span(start=17, end=21)
    >>> suggest("The bus leaves at nine")
    ()
    """
    if language != "en":
        raise UnknownLocale("language", language, ["en"])
    # The tables of English are imported when somebody first asks, so that the vocabulary alone stays light.
    from ._words import suggestions

    return suggestions(text, limit)
