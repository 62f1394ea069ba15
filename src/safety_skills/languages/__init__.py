# SPDX-License-Identifier: MIT
"""The languages whose texts can be read: one package each, words and rules only, behind one protocol.

English is the one so far.  Reading a text and rendering a message are two things: every locale can be rendered.
A reader takes any string and gives a `Reading`: constructions that it saw, and parts that the words hold.
It draws no conclusion; what to make of a reading is the business of the skills.
"""

import importlib
from enum import StrEnum
from typing import NamedTuple, Protocol, cast

from ..errors import UnknownLocale
from ..text import Span

__all__ = ["Construction", "Language", "Mark", "Observed", "Reading", "Said", "language"]


class Construction(StrEnum):
    """The turns of phrase that a reader knows by name; the values are stable codes.

    >>> Construction("label") is Construction.LABEL
    True
    """

    ABSOLUTE = "absolute"
    ACCUSATION = "accusation"
    OMISSION = "omission"
    LABEL = "label"
    QUESTION = "rhetorical_question"
    MAKES_ME = "makes_me"
    FEEL_LIKE = "feel_like"
    EVALUATION = "evaluation"
    MIND_READING = "mind_reading"
    DEMAND = "demand"
    SHOULD = "should"
    STRATEGY = "strategy"
    COMPARISON = "comparison"
    ULTIMATUM = "ultimatum"
    SARCASM = "sarcasm"
    INVALIDATION = "invalidation"
    STONEWALLING = "stonewalling"
    BLAME = "blame"
    REPROACH = "reproach"
    CONTEMPT = "contempt"
    POINTING = "pointing"


class Mark(NamedTuple):
    """A construction seen in a text, where, and whether it is only worth a hint.

    >>> Mark(Construction.LABEL, Span(0, 9)).hint
    False
    """

    construction: Construction
    span: Span
    hint: bool = False


class Said(NamedTuple):
    """Words of the text that fill a slot as they stand, in normal spelling, and where they were said.

    `id` is theirs in a table that knows them, or "".

    >>> Said("lonely", Span(5, 11), "lonely").id
    'lonely'
    """

    words: str
    span: Span
    id: str = ""


class Observed(NamedTuple):
    """Something observable in a text, turned round: "when you don’t text me back".

    `past` tells of one past event.  `behaviour` is the id of the known behaviour, or "".  `whole` says that the
    behaviour says all that the words say.  `request` is the clause un-negated as a question, or "".  `about` is who
    does it: "you", "other" (a third person) or "self".

    >>> Observed("when you yell", False, Span(0, 8)).about
    'you'
    """

    when: str
    past: bool
    span: Span
    behaviour: str = ""
    whole: bool = False
    request: str = ""
    about: str = "you"


class Reading(NamedTuple):
    """What a reader saw in a text, in the order of the text.

    >>> Reading().marks
    ()
    """

    marks: tuple[Mark, ...] = ()
    observations: tuple[Observed, ...] = ()
    interpretations: tuple[Said, ...] = ()
    feelings: tuple[Said, ...] = ()
    evaluations: tuple[Said, ...] = ()
    needs: tuple[Said, ...] = ()
    requests: tuple[Said, ...] = ()


class Language(Protocol):
    """What a language package offers: two functions, both total over strings.

    >>> language("en").marks("Good morning!")
    ()
    """

    def read(self, text: str) -> Reading:
        """Read any string."""
        ...

    def marks(self, text: str) -> tuple[Mark, ...]:
        """The marks of `read(text)` alone, which may cost less."""
        ...


_READ = ("en",)


def language(code: str) -> Language:
    """The reader of a language, imported on first use.

    Raises `UnknownLocale` for a language that cannot be read.

    >>> language("en").read("You never call.").marks[0].construction
    <Construction.ABSOLUTE: 'absolute'>
    """
    if code not in _READ:
        raise UnknownLocale("language", code, _READ)
    return cast(Language, importlib.import_module(f"{__name__}.{code}.reading"))
