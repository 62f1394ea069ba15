# SPDX-License-Identifier: MIT
"""Which everyday behaviour a clause tells of, by the cues of `behaviours`."""

from functools import cache

from .behaviours import CUES
from .clauses import Clause
from .inflection import american, analyse, singular
from .sentences import Sentence
from .turning import COMPLEMENTS, attached_end
from .word_classes import ADVERBS, POSSESSIVES

__all__ = ["LIGHT", "known_behaviour"]

#: Words that add nothing to what a behaviour says.
LIGHT = (
    ADVERBS
    | POSSESSIVES
    | frozenset(
        "me us you it to the a an of in on at for with from up out off back down over away around about anymore more "
        "any some all please home again and or so much lot lots".split()
    )
)
# What a cue calls the subject: a thing is "it", and a person spoken to or about has no name.
_WHO = {"i": "i", "we": "we", "it": "it", "this": "it", "that": "it"}

_Row = tuple[str, bool, tuple[frozenset[str], ...], str]


@cache
def _index() -> dict[str, list[tuple[str, str]]]:
    """The cues by main verb as written, in the order of the table: the first that fits decides."""
    index: dict[str, list[tuple[str, str]]] = {}
    for identifier, cues in CUES:
        for cue in cues:
            head = cue.split(" ", 1)[0].rpartition(":")[2].lstrip("!")
            for verb in head.split("|"):
                index.setdefault(verb, []).append((cue, identifier))
    return index


@cache
def _cues_of(verb: str) -> tuple[_Row, ...]:
    """The cues of a main verb as (subject, negated, other words, id): see `behaviours.CUES` for the notation."""
    rows: list[_Row] = []
    for cue, identifier in _index()[verb]:
        head, *others = cue.split()
        subject, _, body = head.rpartition(":")
        rows.append((subject, body.startswith("!"), tuple(frozenset(word.split("|")) for word in others), identifier))
    return tuple(rows)


# Where the object of a verb ends at the latest, and times, places and circumstances begin.
_BEHIND_OBJECTS = frozenset(
    "in on at for with to from of during about after before by until till when while every last next this each since "
    "without around into over through than as if what how where that who which whether because yesterday today tonight "
    "tomorrow monday tuesday wednesday thursday friday saturday sunday again once twice already late "
    "early first".split()
)


def _forms(word: str) -> tuple[str, ...]:
    """A word as it may stand in a cue: as it is, in the singular, and as a verb in its base form."""
    return (word, singular(word), *(american(base) for base, _ in analyse(word)))


def _objects(rest: list[str]) -> list[str]:
    """The words of content right behind the verb: what "the bank" is in "call the bank on Monday"."""
    found: list[str] = []
    for word in rest:
        if word in _BEHIND_OBJECTS:
            break
        if word not in LIGHT:
            found.append(word)
    return found


def known_behaviour(sentence: Sentence, clause: Clause, index: int) -> tuple[str, bool]:
    """The behaviour that the clause tells of ("" for none), and whether it says all that the clause says.

    `clause` is what the clause with this index in its sentence tells.

    >>> from .sentences import Story
    >>> sentence = Story("you never call").sentences[0]
    >>> known_behaviour(sentence, sentence.clauses[0], 0)
    ('no_contact', True)
    """
    verb = american(clause.verb)
    if verb not in _index():
        return "", False
    # Where the clause was read as telling something else, what hangs on it does too.
    same = clause == sentence.clauses[index]
    end = attached_end(sentence.clauses, index, COMPLEMENTS) if same else clause.end
    placed = same and attached_end(sentence.clauses, index) > end
    rest = [word.removesuffix("'s") for word in sentence.words[clause.verb_at + 1 : end] if word[0].isalnum()]
    bag = {form for word in rest for form in _forms(word)}
    subject = _WHO.get(clause.subject, "")
    if subject == "it" or clause.subject == "np":
        bag.update(singular(word) for word in sentence.words[clause.subject_start : clause.subject_end])
    objects = _objects(rest)
    for who, negated, others, identifier in _cues_of(verb):
        if who != subject or negated != clause.negated or any(other.isdisjoint(bag) for other in others):
            continue
        if not objects or any(not other.isdisjoint(_forms(word)) for word in objects for other in others):
            # A behaviour says all that was said only where the words name nothing more: "my birthday" is a fact to
            # keep.
            return identifier, not placed and all(word in LIGHT for word in rest)
    return "", False
