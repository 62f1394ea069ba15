# SPDX-License-Identifier: MIT
"""English word classes, which tell an accusation from harmless talk.

A class is a frozenset of words, a table a dict from a word to an id.  All words are lower-case and have straight
apostrophes.  The words themselves stand in the modules `_words_*`, in groups, each with a comment that says what unites
the group; this module is where readers import them from.

An entry of several words stands in its class with spaces ("drama queen", "let down"), a compound with its hyphen
("two-faced").  Verbs are base forms; what follows a verb after a space stands close behind it ("let down": "you let
me down").

The grammar of phrases (`REPROACH_OPENERS`, `HARMLESS`, `PRAISE_PHRASES`, `LABEL_PHRASES`): words with one space between
them, as the tokenizer delivers them, so contractions and chat spellings are written out ("what is wrong with you", "can
not you"), and punctuation and hyphens are words of their own.  `*` stands for any one word and `a|b` for either word:
`what the hell|fuck` covers two phrases.
"""

from ._words_blame import HARMLESS, REPROACH_OPENERS
from ._words_feelings import CAUSATIVES, EVALUATIONS, FEELINGS, ING_FEELINGS
from ._words_labels import LABEL_ADJECTIVES, LABEL_NOUNS, MILD_LABEL_ADJECTIVES
from ._words_praise import PRAISE_ADJECTIVES, PRAISE_NOUNS, PRAISE_PHRASES, PRAISE_VERBS, STATE_ADJECTIVES
from ._words_spelling import CONTRACTIONS, TEXTING
from ._words_talk import (
    ABSOLUTES,
    ABSOLUTES_MILD,
    CLOSE_PEOPLE,
    DISCOURSE,
    DISTANT,
    HEDGES,
    INTENSIFIERS,
    PROFANE_INSULTS,
    PROFANITY,
    VOCATIVES,
)
from ._words_verbs import GOOD_VERBS, NEUTRAL_VERBS, WRONG_VERBS

__all__ = [
    "ABSOLUTES",
    "ABSOLUTES_MILD",
    "AMBIGUOUS_TEXTING",
    "CAUSATIVES",
    "CLOSE_PEOPLE",
    "CONTRACTIONS",
    "DISCOURSE",
    "DISTANT",
    "EVALUATIONS",
    "FEELINGS",
    "GOOD_VERBS",
    "HARMLESS",
    "HEDGES",
    "ING_FEELINGS",
    "INTENSIFIERS",
    "LABEL_ADJECTIVES",
    "LABEL_NOUNS",
    "LABEL_PHRASES",
    "MILD_LABEL_ADJECTIVES",
    "NEUTRAL_VERBS",
    "PRAISE_ADJECTIVES",
    "PRAISE_NOUNS",
    "PRAISE_PHRASES",
    "PRAISE_VERBS",
    "PROFANE_INSULTS",
    "PROFANITY",
    "REPROACH_OPENERS",
    "STATE_ADJECTIVES",
    "TEXTING",
    "VOCATIVES",
    "WRONG_VERBS",
]

#: Chat spellings that stand for two things; the word that follows decides between "your" and "you are".
AMBIGUOUS_TEXTING: frozenset[str] = frozenset({"ur", "yer", "yr", "yur"})

#: The labels of several words and the compounds ("two - faced", "drama queen"), as phrases, in alphabetical order.
LABEL_PHRASES: tuple[str, ...] = tuple(
    sorted(
        entry.replace("-", " - ")
        for table in (LABEL_ADJECTIVES, LABEL_NOUNS)
        for entry in table
        if " " in entry or "-" in entry
    )
)
