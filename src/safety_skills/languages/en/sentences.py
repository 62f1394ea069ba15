# SPDX-License-Identifier: MIT
"""A text cut into sentences, and small questions that the rules ask about a clause.

A sentence is taken apart into clauses when a rule first asks for them; most sentences hold nothing to ask about.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from .. import Construction
from . import lexicon
from .clauses import Clause, Tense, read_sentence
from .inflection import singular
from .phrases import Phrases, build, find, longest
from .tokens import Tokens, tokenize
from .word_classes import ADVERBS, AUXILIARIES, FLAGS, Flag

__all__ = [
    "MIND_VERBS",
    "SKIPPED",
    "Seen",
    "Sentence",
    "Story",
    "clauses_of",
    "label_at",
    "names_feeling",
    "person",
    "praises",
    "to_me",
    "wrong",
]


_NOWHERE: frozenset[int] = frozenset()


def _quoted(words: Sequence[str]) -> frozenset[int]:
    """The positions between a pair of double quotation marks; a last mark without its pair quotes nothing."""
    marks = [at for at, word in enumerate(words) if word == '"']
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return frozenset(at for start, end in pairs for at in range(start + 1, end))


class Story:
    """A text being read: its words, the number of each (see `word_classes`), its sentences.

    >>> [sentence.clauses[0].verb for sentence in Story("You lied. I know it.").sentences]
    ['lie', 'know']
    """

    def __init__(self, text: str) -> None:
        self.tokens: Tokens = tokenize(text)
        self.words: tuple[str, ...] = self.tokens.words
        self.flags: list[int] = [FLAGS[word] for word in self.words]
        self.sentences: list[Sentence] = self._sentences()
        self._starts = [sentence.start for sentence in self.sentences]
        #: The positions between a pair of double quotation marks.
        self.quoted: frozenset[int] = _quoted(self.words) if '"' in self.words else _NOWHERE

    def _sentences(self) -> "list[Sentence]":
        words, flags = self.words, self.flags
        size = len(words)
        sentences: list[Sentence] = []
        start = 0
        ends = [at for at, flag in enumerate(flags) if flag & Flag.END]
        for end in (*ends, size):
            if end > start:
                sentences.append(Sentence(self.tokens, flags, start, end, asks=end < size and words[end] == "?"))
            start = end + 1
        return sentences

    @cached_property
    def single(self) -> bool:
        """Whether the text is one clause, not counting words of one or two that say nothing by themselves."""
        full = 0
        for sentence in self.sentences:
            for clause in sentence.clauses:
                full += bool(clause.verb) or clause.end - clause.start > 2
                if full > 1:
                    return False
        return full == 1

    def sentence_at(self, at: int) -> "Sentence":
        """The sentence of the word at `at`, which is none of the marks that end sentences."""
        return self.sentences[bisect_right(self._starts, at) - 1]


class Sentence:
    """One sentence of a text, from word `start` to `end`; its clauses are read on demand.

    >>> Story("Why do you ask?").sentences[0].asks
    True
    """

    __slots__ = ("_clauses", "_facts", "_starts", "asks", "end", "flags", "start", "tokens", "words")

    # It knows the tokens and not the story, so that no two objects hold each other and none waits for the collector.
    def __init__(self, tokens: Tokens, flags: Sequence[int], start: int, end: int, *, asks: bool) -> None:
        self.tokens: Tokens = tokens
        self.words: tuple[str, ...] = tokens.words
        self.flags: Sequence[int] = flags
        self.start: int = start
        self.end: int = end
        self.asks: bool = asks
        self._clauses: list[Clause] | None = None
        self._starts: list[int] | None = None
        #: How many clauses meet a test, by its name.
        self._facts: dict[str, int] = {}

    @property
    def clauses(self) -> list[Clause]:
        """The clauses in order."""
        if self._clauses is None:
            self._clauses = read_sentence(self.words, self.flags, self.start, self.end, asks=self.asks)
        return self._clauses

    def clause_at(self, at: int) -> int:
        """The index of the clause that the word at `at` is in."""
        if self._starts is None:
            self._starts = [clause.start for clause in self.clauses]
        return bisect_right(self._starts, at) - 1

    def rest(self, clause: Clause) -> tuple[str, ...]:
        """The words behind the verb of a clause."""
        return self.words[clause.rest : clause.end]

    def holds(self, name: str, test: "Callable[[Sentence, Clause], bool]") -> bool:
        """Whether a clause of the sentence meets the test, found out once for each name of a test."""
        found = self._facts.get(name)
        if found is None:
            found = self._facts[name] = sum(test(self, clause) for clause in self.clauses)
        return found > 0

    @property
    def feels(self) -> bool:
        """Whether the speaker names a feeling of their own in it: "I feel hurt when you …"."""
        return self.holds("feels", _feels)

    def would(self, besides: Clause) -> bool:
        """Whether a clause of the sentence, besides one, says "would"."""
        self.holds("would", _would)
        return self._facts["would"] > (besides.modal == "would")


def _feels(sentence: Sentence, clause: Clause) -> bool:
    return clause.subject in ("i", "it") and names_feeling(sentence, clause)


def _would(_: Sentence, clause: Clause) -> bool:
    return clause.modal == "would"


class Seen(NamedTuple):
    """A construction at words `start` to `end` of the clause with this index in its sentence.

    >>> Seen(Construction.LABEL, 0, 2, Story("you liar").sentences[0], 0).hint
    False
    """

    construction: Construction
    start: int
    end: int
    sentence: Sentence
    clause: int
    hint: bool = False


# ---------------------------------------------------------------- small questions about a clause

#: Verbs of the mind and the heart: nobody sees them from outside, so "you don't care" is read into the other.
MIND_VERBS = frozenset(
    "care love respect trust appreciate value understand want believe like mind need think consider hate resent regret "
    "despise prefer intend mean wish enjoy cherish deserve".split()
)
#: Words before a complement that change nothing in it: "such a complete liar".
SKIPPED = (
    ADVERBS
    | lexicon.INTENSIFIERS
    | frozenset("a an the such being one very pretty little bit of kind sort most biggest complete total real".split())
)
# How many words before a fault-finding word are looked past.
_FAR = 7
_LABELS = lexicon.LABEL_ADJECTIVES | lexicon.LABEL_NOUNS
_PREPOSITIONS = frozenset({"in", "with", "at", "to"})


@cache
def _label_phrases() -> Phrases:
    return build({"label": lexicon.LABEL_PHRASES})


@cache
def _praise_phrases() -> Phrases:
    return build({"praise": lexicon.PRAISE_PHRASES})


@cache
def _fault_particles() -> dict[str, frozenset[str]]:
    """The verbs that name a fault only with certain words behind: "let" with "down"."""
    particles: dict[str, frozenset[str]] = {}
    for verb in lexicon.WRONG_VERBS:
        head, _, particle = verb.partition(" ")
        if particle:
            particles[head] = particles.get(head, frozenset()) | {particle}
    return particles


def label_at(sentence: Sentence, start: int, end: int, *, mild: bool) -> int:
    """The position of a fault-finding word in a complement that begins at `start`, or -1.

    `mild` takes in words that find fault only where something else does too: "so needy".

    >>> label_at(Story("you are such a liar").sentences[0], 2, 5, mild=False)
    4
    """
    words = sentence.words
    at = start
    for steps in range(_FAR):
        if at >= end:
            break
        word = words[at]
        if word in _LABELS or (mild and word in lexicon.MILD_LABEL_ADJECTIVES):
            return at
        stop, _ = longest(_label_phrases(), words, at)
        if at < stop <= end:
            return stop - 1
        after = words[at + 1] if at + 1 < end else ""
        if _leads_on(word, after, steps):
            at += 1
        elif at + 2 < end and after in ("and", ",") and steps < 3 and word.isalpha() and word != "not":
            # "Lazy and rude": another one may follow.
            at += 2
        elif word.isalpha() and after in lexicon.LABEL_NOUNS and word not in AUXILIARIES and word not in _PREPOSITIONS:
            return at + 1
        else:
            return -1
    return -1


def _leads_on(word: str, after: str, steps: int) -> bool:
    """Whether the complement goes on behind the word as if it were not there."""
    if word == "not":
        return False
    if word in SKIPPED or word in lexicon.PROFANITY or word == "and":
        return True
    # "A fine liar": praise right before a fault is none.
    return word in lexicon.PRAISE_ADJECTIVES and steps < 1 and after in lexicon.LABEL_NOUNS


def praises(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` hold praise.

    >>> praises(Story("you are so kind").sentences[0], 2, 4)
    True
    """
    words = sentence.words[start:end]
    clause = sentence.clauses[sentence.clause_at(start)]
    if clause.verb_at == start and words:
        # Phrases of praise are written with the verb in its base form.
        words = (clause.verb, *words[1:])
    return (
        not lexicon.PRAISE_ADJECTIVES.isdisjoint(words)
        or not lexicon.PRAISE_NOUNS.isdisjoint(words)
        or bool(find(_praise_phrases(), words))
    )


_LEFT_ABOUT = frozenset(
    "me us floor bed sink counter table hallway couch sofa stairs on open running unlocked dirty everywhere around "
    "lying again out mess without".split()
)


def wrong(sentence: Sentence, clause: Clause) -> bool:
    """Whether the predicate names a fault: "lie", "let me down".

    >>> sentence = Story("you let me down").sentences[0]
    >>> wrong(sentence, sentence.clauses[0])
    True
    """
    if clause.verb == "forget" and sentence.rest(clause)[:1] == ("your",):
        # "You forgot your umbrella" harms nobody else.
        return False
    if clause.verb in lexicon.WRONG_VERBS:
        return True
    if clause.verb == "leave" and clause.tense is Tense.PAST and _LEFT_ABOUT.isdisjoint(sentence.rest(clause)):
        # "You left your scarf at my place" is news, "you left your towels on the floor" is not.
        return False
    particles = _fault_particles().get(clause.verb)
    if not particles:
        return False
    near = f" {' '.join(sentence.rest(clause)[:6])} "
    return any(f" {particle} " in near for particle in particles)


_US = frozenset({"me", "us", "my", "our"})
_TOWARDS = frozenset({"at", "to", "on", "with", "for"})


def to_me(rest: Sequence[str]) -> bool:
    """Whether the words behind a verb say that it is done to the speaker: "me", "at me".

    >>> to_me(("loudly", "at", "me")), to_me(("loudly",))
    (True, False)
    """
    if not rest:
        return False
    if rest[0] in _US:
        return True
    return "me" in rest and any(
        word == "me" and rest[at] in _TOWARDS for at, word in enumerate(rest[1:])
    )  # fmt: skip


_FEELING_VERBS = frozenset({"feel", "be", "get", "become", "make", "start", "seem", "grow"})
_HEARTFELT_VERBS = frozenset({"appreciate", "love", "enjoy", "like", "worry"})


def names_feeling(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause of the speaker names a feeling or a verdict in the place of one.

    >>> sentence = Story("I feel so lonely").sentences[0]
    >>> names_feeling(sentence, sentence.clauses[0])
    True
    """
    if clause.verb in _HEARTFELT_VERBS:
        return True
    if clause.verb not in _FEELING_VERBS:
        return False
    return any(word in lexicon.FEELINGS or word in lexicon.EVALUATIONS for word in sentence.rest(clause)[:7])


_NO_NAMES = frozenset("the a an this that my your our every some all no".split())


def person(sentence: Sentence, clause: Clause) -> bool:
    """Whether a noun phrase names somebody near: a close person, or a name.

    >>> sentence = Story("my sister lied").sentences[0]
    >>> person(sentence, sentence.clauses[0])
    True
    """
    words = sentence.words[clause.subject_start : clause.subject_end]
    if not lexicon.DISTANT.isdisjoint(words):
        return False
    if not lexicon.CLOSE_PEOPLE.isdisjoint(words) or singular(words[-1]) in lexicon.CLOSE_PEOPLE:
        return True
    if not 0 < len(words) <= 2 or words[0] in _NO_NAMES:
        return False
    return sentence.tokens.typed(clause.subject_start).istitle()


def clauses_of(story: Story) -> Iterator[tuple[Sentence, int, Clause]]:
    """Every clause of a text with its sentence and its index there.

    >>> [index for _, index, _ in clauses_of(Story("You lied and I know it."))]
    [0, 1]
    """
    for sentence in story.sentences:
        for index, clause in enumerate(sentence.clauses):
            yield sentence, index, clause
