# SPDX-License-Identifier: MIT
"""Rules for words that blame wherever they stand: fixed phrases, and names thrown at the listener."""

from collections.abc import Callable, Iterator, Sequence

from .. import Construction
from . import lexicon
from .clauses import Clause
from .inflection import is_verb
from .phrases import find
from .reproaches import harmless, reproaches
from .sentences import Seen, Sentence, Story
from .tokens import ENDS
from .word_classes import ADVERBS, AUXILIARIES, DISCOURSE, LINKS, Flag

__all__ = ["harmless_spans", "insults", "phrase_marks"]

_C = Construction

# ---------------------------------------------------------------- fixed phrases

# What is said to somebody's face stands at the beginning of a clause; in the middle the same words only tell of
# something.
_OUTBURSTS = frozenset({_C.SARCASM, _C.STONEWALLING, _C.INVALIDATION, _C.CONTEMPT, _C.REPROACH, _C.ULTIMATUM, _C.BLAME})


def phrase_marks(story: Story, reported: Callable[[Sentence, int], bool]) -> Iterator[Seen]:
    """The fixed phrases of blame that a text holds; `reported` tells what is a third person's word.

    >>> [str(seen.construction) for seen in phrase_marks(Story("What is wrong with you?"), lambda *_: False)]
    ['reproach']
    """
    places = [at for at, flag in enumerate(story.flags) if flag & Flag.PHRASE]
    if not places:
        return
    # The end of a text ends a sentence too, and some phrases only count when nothing follows.
    for start, end, construction in find(reproaches(), (*story.words, "."), places):
        stop = min(end, len(story.words))
        sentence = story.sentence_at(start)
        clause = sentence.clause_at(start)
        if reported(sentence, clause):
            continue
        if construction is Construction.BLAME and sentence.feels and sentence.clauses[clause].link == "when":
            # "I felt stressed when you made us late" owns the feeling.
            continue
        if construction not in _OUTBURSTS or _opens(story, start, stop, sentence.clauses[clause]):
            yield Seen(construction, start, stop, sentence, clause)


_SPOKEN_TO = frozenset({"you", "your", "yourself"})
_BEFORE_OUTBURSTS = DISCOURSE | ADVERBS | LINKS | lexicon.PROFANITY | lexicon.VOCATIVES


def _opens(story: Story, start: int, end: int, clause: Clause) -> bool:
    """Whether a phrase begins its clause, behind words of address at most, or speaks to "you"."""
    words = story.words
    if not _SPOKEN_TO.isdisjoint(words[start:end]) or not words[start - 1].isalpha():
        return True
    return all(word in _BEFORE_OUTBURSTS or not word.isalpha() for word in words[clause.start : start])


def harmless_spans(story: Story) -> list[tuple[int, int]]:
    """Where the phrases stand that take back every mark that touches them.

    >>> harmless_spans(Story("Good morning"))
    []
    """
    return [(start, end) for start, end, _ in find(harmless(), story.words)]


# ---------------------------------------------------------------- names


def insults(story: Story) -> Iterator[Seen]:
    """Names thrown at the listener: "you idiot", "you selfish liar", "your stupid games".

    >>> [str(seen.construction) for seen in insults(Story("You idiot, how rude you are!"))]
    ['contempt', 'label']
    """
    words = story.words
    last = len(words) - 1
    for at, flag in enumerate(story.flags):
        if flag & Flag.ADDRESS and at < last:
            construction, end = _RULES[words[at]](words, at)
            if end:
                sentence = story.sentence_at(at)
                yield Seen(construction, at, end, sentence, sentence.clause_at(at))


_NOTHING = (_C.CONTEMPT, 0)
_SIZES = frozenset({"little", "big", "old", "fat"})
_INSULTING = lexicon.LABEL_ADJECTIVES | lexicon.PROFANITY | lexicon.MILD_LABEL_ADJECTIVES | _SIZES
_NO_NOUNS = AUXILIARIES | LINKS | ADVERBS | frozenset({"to", "of", "with", "in", "at", "me", "my", "it"})
# "You bother me", "you fool the …": a word that is a verb here.
_OBJECTS = frozenset({"me", "my", "it", "the", "a"})


def _you(words: Sequence[str], at: int) -> tuple[Construction, int]:
    """“You idiot”, “you selfish man”, “you are … a liar” where nothing joins it to a sentence."""
    behind = at + 1
    while behind < len(words) and behind < at + 4 and words[behind] in _INSULTING:
        behind += 1
    follows = words[behind] if behind < len(words) else ""
    adjective = words[behind - 1]
    described = behind > at + 1 and adjective in lexicon.LABEL_ADJECTIVES and not is_verb(adjective)
    if described and follows.isalpha() and follows not in _NO_NOUNS:
        return _C.CONTEMPT, behind + 1
    if words[at + 1] in ("a", "an") and (at == 0 or words[at - 1] in ENDS or words[at - 1] == ","):
        end = _named(words, at + 2)
        if end:
            return _C.CONTEMPT, end
    if follows in lexicon.LABEL_NOUNS:
        verb = behind == at + 1 and behind + 1 < len(words) and words[behind + 1] in _OBJECTS
        return _NOTHING if verb else (_C.CONTEMPT, behind + 1)
    return _NOTHING


def _named(words: Sequence[str], start: int) -> int:
    """The end of the name in "you a liar", or 0."""
    near = words[start : start + 4]
    noun = next((at for at, word in enumerate(near) if word in lexicon.LABEL_NOUNS), -1)
    plain = noun >= 0 and all(word.isalpha() or word == "-" for word in near[:noun])
    return start + noun + 1 if plain else 0


def _how(words: Sequence[str], at: int) -> tuple[Construction, int]:
    """“How selfish you are”."""
    if words[at + 1] in lexicon.LABEL_ADJECTIVES and words[at + 2 : at + 4] in (("you", "are"), ("are", "you")):
        return _C.LABEL, at + 4
    return _NOTHING


_FAULTS = frozenset(
    "stupidity laziness selfishness ignorance arrogance attitude bullshit nonsense lies games yapping whining nagging "
    "drama tantrum tantrums excuses temper moods sarcasm negativity jealousy insecurity insecurities rudeness "
    "behavior behaviour crap incompetence mess complaining bitching moaning carelessness cruelty coldness ego "
    "immaturity".split()
)


def _your(words: Sequence[str], at: int) -> tuple[Construction, int]:
    """“Your drama”, “your stupid games”."""
    fault = words[at + 1]
    described = fault in lexicon.LABEL_ADJECTIVES and at + 2 < len(words) and words[at + 2].isalpha()
    return (_C.LABEL, at + 2) if fault in _FAULTS or described else _NOTHING


_RULES = {"you": _you, "how": _how, "your": _your}
