# SPDX-License-Identifier: MIT
"""English cues for needs: the phrases of `need_rows`, compiled for looking up.

Each row names needs, likeliest first, and three sorts of phrases, in the notation of `need_phrases`, with ";" between:

lack  says by itself that the need goes short ("left me out"), unless it is negated
hint  often goes with it, and needs company: the speaker, somebody close, a mood ("money")
good  names what would meet it ("listen to me"), and so counts only where it is missing or wished for

Two more sorts are "wish", which counts only after "I need" and the like, and "felt": anger, sadness, hurt.
"""

from functools import cache
from typing import Final

import attrs

from .need_phrases import PhraseTable
from .need_rows import FELT, NO_NEED, ROWS, WISH_OPENERS, WISHED

__all__ = ["CLOSE", "MISSING", "Cue", "cues", "no_need", "wishes"]


@attrs.frozen
class Cue:
    """What a phrase points to: ids of needs, likeliest first, and of what sort the phrase is.

    >>> Cue(("rest.rest",), "lack").sort
    'lack'
    """

    needs: tuple[str, ...]
    sort: str


_KIN: Final = (
    "husband wife spouse partner boyfriend girlfriend fiance fiancee ex mom mum mama mother mommy dad daddy papa father "
    "parent parents sister sis brother bro siblings sibling twin son daughter kid kids child children baby family cousin "
    "aunt uncle niece nephew grandma grandmother grandpa grandfather grandparents stepdad stepmom stepfather stepmother "
    "relatives friend friends bestie roommate roommates flatmate housemate lover"
)
_CIRCLE: Final = (
    "neighbor neighbors neighbour neighbours boss manager supervisor coworker coworkers colleague colleagues classmate "
    "classmates teacher professor teammate crush date group team people everyone everybody someone somebody guy guys girl "
    "girls man woman men women landlord buddy mate"
)
_CLASSES: Final = {
    "kin": frozenset(_KIN.split()),
    "person": frozenset(f"{_KIN} {_CIRCLE}".split()),
    "them": frozenset(f"{_KIN} {_CIRCLE} him her them you".split()),
    "they": frozenset(f"{_KIN} {_CIRCLE} he she they you it".split()),
    "i": frozenset(("i", "we")),
    "me": frozenset(("me", "us")),
    "my": frozenset(("my", "our")),
    "poss": frozenset("his her their your".split()),
    "no": frozenset("no nobody none".split()),
    "feel": frozenset("am is are was were feel feels feeling felt been get got getting become became".split()),
}
#: Words for somebody close, who makes a hint worth a suggestion.
CLOSE: Final = frozenset(f"{_KIN} he she him her his you your they them their coworker boss neighbor neighbors".split())
#: Words that say that what follows is missing.
MISSING: Final = frozenset(
    "not never no nobody none without hardly barely rarely seldom neither nor lack lacks lacking lacked stopped stop "
    "refuses refused refuse refusing quit cannot less".split()
)


def _patterns(rows: str) -> list[str]:
    return [pattern.strip() for line in rows.split("\n") for pattern in line.split(";") if pattern.strip()]


def _rows() -> list[tuple[str, Cue]]:
    sorted_rows = [
        *(
            (needs, sort, rows)
            for needs, *three in ROWS
            for sort, rows in zip(("lack", "hint", "good"), three, strict=True)
        ),
        *((needs, "wish", rows) for needs, rows in WISHED),
        *((needs, "felt", rows) for needs, rows in FELT),
    ]
    return [
        (pattern, Cue(tuple(needs.split()), sort)) for needs, sort, rows in sorted_rows for pattern in _patterns(rows)
    ]


@cache
def cues() -> PhraseTable[Cue]:
    """The phrases of the tables and what they point to; made once, at the first reading."""
    return PhraseTable(_rows(), _CLASSES)


@cache
def wishes() -> PhraseTable[bool]:
    """Words that open an explicit wish: what follows in the sentence is what the person wants."""
    return PhraseTable([(pattern, True) for pattern in _patterns(WISH_OPENERS)], _CLASSES)


@cache
def no_need() -> PhraseTable[bool]:
    """Words that make a sentence one of thanks, good wishes or good news."""
    return PhraseTable([(pattern, True) for pattern in _patterns(NO_NEED)], _CLASSES)
