# SPDX-License-Identifier: MIT
"""What English words say: constructions, and parts that fill the slots of an I-statement.

The walk: words, sentences, fixed phrases that carry blame, then each clause by who its subject is, then names thrown at
somebody.  A sentence without any word that a rule looks for is not taken apart.  What stands in quotation marks, or is
what a third person said, is not the speaker's own and is passed over.
"""

from collections.abc import Iterable

from .. import Construction, Mark, Reading
from .about_others import of_me, of_others, of_things
from .about_you import of_you
from .clauses import Mood
from .insults import harmless_spans, insults, phrase_marks
from .observations import observations
from .questions import demand
from .said import evaluations, feelings, interpretations, needs, requests
from .sentences import Seen, Sentence, Story
from .word_classes import Flag

__all__ = ["marks", "read"]


def read(text: str) -> Reading:
    """Read any string; what is not understood is passed over in silence.

    >>> [str(mark.construction) for mark in read("You never listen and you're so selfish!").marks]
    ['absolute', 'label']
    """
    story = Story(text)
    seen = _seen(story)
    return Reading(
        marks=_marks(story, seen),
        observations=tuple(observations(story, seen)) if seen else (),
        interpretations=tuple(interpretations(seen)),
        feelings=tuple(feelings(story)),
        evaluations=tuple(evaluations(story)),
        needs=tuple(needs(story)) if seen else (),
        requests=tuple(requests(story, seen)) if seen else (),
    )


def marks(text: str) -> tuple[Mark, ...]:
    """The marks of `read(text)` alone, which cost much less.

    >>> marks("You never listen!") == read("You never listen!").marks
    True
    """
    story = Story(text)
    seen = _seen(story)
    return _marks(story, seen) if seen else ()


def _marks(story: Story, seen: list[Seen]) -> tuple[Mark, ...]:
    span = story.tokens.span
    return tuple(Mark(mark.construction, span(mark.start, mark.end), mark.hint) for mark in seen)


def _seen(story: Story) -> list[Seen]:
    """What the rules see, in the order of the text, each thing once."""
    found = [*phrase_marks(story, _reported), *_clause_marks(story), *insults(story)]
    if not found:
        return found
    if story.quoted:
        found = [mark for mark in found if mark.start not in story.quoted]
    found.sort(key=lambda mark: (mark.start, -mark.end))
    spans = harmless_spans(story)
    if spans:
        found = _without_harmless(found, spans)
    return _once(found) if len(found) > 1 else found


def _without_harmless(seen: list[Seen], spans: list[tuple[int, int]]) -> list[Seen]:
    """Without the marks that touch a harmless phrase; both are in the order of the text, and no two phrases overlap."""
    kept: list[Seen] = []
    first = 0
    for mark in seen:
        while first < len(spans) and spans[first][1] <= mark.start:
            first += 1
        if first == len(spans) or spans[first][0] >= mark.end:
            kept.append(mark)
    return kept


# What is named as a whole needs no second name for a part of it: "you're too sensitive".
_NAMED = frozenset(
    {Construction.INVALIDATION, Construction.SARCASM, Construction.COMPARISON, Construction.STONEWALLING}
)


def _once(seen: list[Seen]) -> list[Seen]:
    """Without marks inside a mark of the same construction, or inside a phrase that is named as a whole.

    Marks come in the order of their starts, so that one lies inside an earlier one if it does not end behind it.
    """
    kept: list[Seen] = []
    ends: dict[Construction, int] = {}
    named = [mark for mark in seen if mark.construction in _NAMED]
    named_end = following = 0
    for mark in seen:
        while following < len(named) and named[following].start <= mark.start:
            named_end = max(named_end, named[following].end)
            following += 1
        whole = mark.construction in _NAMED
        if mark.end <= ends.get(mark.construction, -1) or (not whole and mark.end <= named_end):
            continue
        ends[mark.construction] = mark.end
        kept.append(mark)
    return kept


# ---------------------------------------------------------------- clauses

# A sentence is taken apart for any of these words …
_ALWAYS_TELLING = Flag.YOU | Flag.FREQUENCY | Flag.NAMING | Flag.TELLING
# … or for "not" or a verb that names a fault, together with one of these.
_TELLING_IF_NOT = Flag.ME | Flag.MINDED | Flag.MILD
_TELLING_IF_WRONG = Flag.ME | Flag.EVERY


def _clause_marks(story: Story) -> list[Seen]:
    found: list[Seen] = []
    for sentence in story.sentences:
        held = 0
        for flag in story.flags[sentence.start : sentence.end]:
            held |= flag
        if (
            held & _ALWAYS_TELLING
            or (held & Flag.NOT and held & _TELLING_IF_NOT)
            or (held & Flag.WRONG and held & _TELLING_IF_WRONG)
        ):
            for index in range(len(sentence.clauses)):
                found += _of_clause(story, sentence, index)
    return found


def _of_clause(story: Story, sentence: Sentence, index: int) -> Iterable[Seen]:
    """What the rules for its subject see in a clause that is the speaker's own."""
    clause = sentence.clauses[index]
    subject = clause.subject
    if not subject or clause.start in story.quoted:
        return ()
    if index and (_reported(sentence, index) or _owned(sentence, index) or _cherished(sentence, index)):
        return ()
    found: Seen | None = None
    if clause.mood is Mood.IMPERATIVE:
        found = demand(sentence, index)
    elif subject == "you":
        return of_you(sentence, index)
    elif subject == "i":
        found = of_me(story, sentence, index)
    elif subject in ("he", "she", "they", "np"):
        found = of_others(sentence, index)
    elif subject in ("we", "this", "that"):
        found = of_things(sentence, index)
    return () if found is None else (found,)


_TELLING_VERBS = frozenset("say tell yell ask shout scream text write claim call insist complain imply mention".split())
_TOLD_LINKS = frozenset({"", "that", "if", "how", "why"})


def _reported(sentence: Sentence, index: int) -> bool:
    """Whether the clause is what a third person said: "my boss said it is all my fault"."""
    if index < 1:
        return False
    parent = sentence.clauses[index - 1]
    told = parent.subject in ("he", "she", "they", "np") and parent.verb in _TELLING_VERBS
    return told and sentence.clauses[index].link in _TOLD_LINKS


_CHERISHING = frozenset("love adore enjoy like appreciate".split())


def _cherished(sentence: Sentence, index: int) -> bool:
    """Whether the clause tells what the speaker is glad of: "I love that you always hum"."""
    parent = sentence.clauses[index - 1]
    glad = parent.subject == "i" and parent.verb in _CHERISHING and not parent.negated and not parent.modal
    return glad and sentence.clauses[index].link in ("that", "how", "when") and len(sentence.rest(parent)) <= 2


def _owned(sentence: Sentence, index: int) -> bool:
    """Whether the clause is told as the speaker's own thought: "I'm telling myself that you …"."""
    parent = sentence.clauses[index - 1]
    return parent.subject == "i" and parent.verb == "tell" and "myself" in sentence.rest(parent)
