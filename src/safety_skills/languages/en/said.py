# SPDX-License-Identifier: MIT
"""What the speaker says that fills a slot as it stands: feelings, verdicts, needs, requests, their own story."""

from collections.abc import Iterable, Iterator, Sequence

from .. import Construction, Said
from . import lexicon
from .clauses import Clause, Mood, Tense
from .saying import say
from .sentences import Seen, Sentence, Story, clauses_of
from .turning import turn, turn_request
from .word_classes import ADVERBS

__all__ = ["evaluations", "feelings", "interpretations", "needs", "requests"]

_C = Construction

_HARSH = lexicon.LABEL_ADJECTIVES | lexicon.LABEL_NOUNS | lexicon.PROFANITY


def interpretations(seen: Iterable[Seen]) -> Iterator[Said]:
    """What the speaker reads into the other: kept as the speaker's own story.

    >>> sentence = Story("I feel like you don't love me").sentences[0]
    >>> [said.words for said in interpretations([Seen(_C.FEEL_LIKE, 0, 4, sentence, 1)])]
    ['you don’t love me']
    """
    for mark in seen:
        sentence = mark.sentence
        if mark.construction not in (_C.MIND_READING, _C.FEEL_LIKE):
            continue
        clause = sentence.clauses[mark.clause]
        told = clause.subject in ("you", "he", "she", "they") and clause.verb and not clause.frequency
        if told and _HARSH.isdisjoint(sentence.rest(clause)):
            tokens = sentence.tokens
            turned = turn(tokens, sentence.clauses, mark.clause)
            yield Said(turned.when.removeprefix("when "), tokens.span(clause.subject_start, clause.end))


# ---------------------------------------------------------------- feelings, and verdicts in their place

_OWN_LINKS = frozenset({"", "and", "but", "because", "so", "or"})
_FEELING_VERBS = frozenset({"feel", "be", "get", "become"})
_BEFORE_FEELINGS = ADVERBS | lexicon.INTENSIFIERS | frozenset({"a", "and", "bit", "of", "little", "feeling"})
# How many words behind the verb a feeling may stand.
_NEAR = 5


def feelings(story: Story) -> Iterator[Said]:
    """Feelings that the speaker names as their own, by word or by a verb that causes one.

    >>> [said.id for said in feelings(Story("I'm so lonely, and it worries me."))]
    ['lonely', 'worried']
    """
    for sentence, _, clause in clauses_of(story):
        if clause.link not in _OWN_LINKS:
            continue
        words = sentence.words
        mine = words[clause.rest : clause.rest + 1] == ("me",)
        at, id = -1, ""
        if clause.subject == "i" and clause.verb in _FEELING_VERBS and not clause.negated and not clause.modal:
            at, id = _own_feeling(words, clause)
        elif clause.verb == "make" and mine:
            near = range(clause.rest + 1, min(clause.rest + _NEAR, clause.end))
            at = next((place for place in near if lexicon.FEELINGS.get(words[place])), -1)
            id = lexicon.FEELINGS[words[at]] if at >= 0 else ""
        elif mine and clause.verb in lexicon.CAUSATIVES and not clause.negated and clause.tense is not Tense.MODAL:
            yield _named(sentence, clause.verb_at, lexicon.CAUSATIVES[clause.verb], clause.verb)
        if at >= 0:
            yield _named(sentence, at, id, words[at])


def _named(sentence: Sentence, at: int, id: str, word: str) -> Said:
    return Said(word, sentence.tokens.span(at, at + 1), id)


def _own_feeling(words: Sequence[str], clause: Clause) -> tuple[int, str]:
    """Where behind "I feel" a feeling is named, and its id; (-1, "") where none is."""
    for at in range(clause.rest, min(clause.rest + _NEAR, clause.end)):
        id = lexicon.FEELINGS.get(" ".join(words[at : at + 2])) or lexicon.FEELINGS.get(words[at])
        if id:
            return at, id
        if words[at] not in _BEFORE_FEELINGS:
            break
    return -1, ""


def evaluations(story: Story) -> Iterator[Said]:
    """Verdicts in the place of a feeling: "I feel ignored".

    >>> [said.id for said in evaluations(Story("I feel ignored."))]
    ['ignored']
    """
    for sentence, _, clause in clauses_of(story):
        if clause.subject == "i" and clause.verb == "feel" and not clause.negated:
            for at in range(clause.rest, min(clause.rest + _NEAR - 1, clause.end)):
                word = sentence.words[at]
                id = lexicon.EVALUATIONS.get(word)
                if id and word not in lexicon.FEELINGS:
                    yield _named(sentence, at, id, word)
                    break


# ---------------------------------------------------------------- needs and requests

_OTHERS = frozenset({"you", "him", "her", "them"})


def needs(story: Story) -> Iterator[Said]:
    """A need that the speaker names: "I need some quiet" (not: "I need you to …").

    >>> [said.words for said in needs(Story("I need some quiet!"))]
    ['I need some quiet']
    """
    for sentence, _, clause in clauses_of(story):
        if clause.subject == "i" and clause.verb == "need" and _needed(clause, sentence.rest(clause)):
            end = clause.end
            while end > clause.subject_start and not sentence.words[end - 1].isalnum():
                end -= 1
            tokens = story.tokens
            yield Said(say(tokens, range(clause.subject_start, end)), tokens.span(clause.subject_start, end))


def _needed(clause: Clause, rest: Sequence[str]) -> bool:
    if clause.negated or clause.modal or clause.tense is not Tense.PRESENT or clause.mood is Mood.QUESTION:
        return False
    return bool(rest) and rest[0] not in _OTHERS and "you" not in rest and clause.link not in ("if", "when", "because")


_NOT_WISHED = frozenset({"be", "know", "feel", "understand", "care", "love", "stop"})
_NOT_ASKED = frozenset({"stop", "quit", "believe", "imagine", "be", "see"})
_ASKING_MODALS = frozenset({"can", "could", "would", "will"})
_DROPPED = frozenset({"just", "even", "already"})


def requests(story: Story, seen: Sequence[Seen]) -> Iterator[Said]:
    """A request that the speaker makes: a polite question kept as it stands, or the wish in "I need you to …".

    >>> [said.words for said in requests(Story("can u call me later?"), ())]
    ['Can you call me later?']
    """
    marked = {(mark.sentence, mark.clause) for mark in seen if not mark.hint}
    conditional = {mark.sentence for mark in seen if mark.construction is _C.ULTIMATUM}
    for sentence, index, clause in clauses_of(story):
        text, start = "", clause.start
        if clause.subject == "i":
            text = _wished(sentence, clause)
        elif clause.subject == "you":
            polite = clause.mood is Mood.QUESTION and not clause.wh and clause.modal in _ASKING_MODALS
            if polite and (sentence, index) not in marked:
                text, start = _asked(sentence, clause), clause.subject_start - 1
            elif sentence in conditional and clause.mood is not Mood.QUESTION:
                text = _conditioned(sentence, clause)
        if text:
            yield Said(text, story.tokens.span(start, clause.end))


def _wished(sentence: Sentence, clause: Clause) -> str:
    """“I need you to call me” asks for a call."""
    words = sentence.words
    if clause.verb not in ("need", "want", "expect") or clause.negated or sentence.rest(clause)[:2] != ("you", "to"):
        return ""
    at = clause.rest + 2
    while at < clause.end and words[at] in ADVERBS:
        at += 1
    if at >= clause.end or words[at] in _NOT_WISHED:
        return ""
    wish = clause._replace(subject="you", verb=words[at], verb_at=at, rest=at + 1, negated=True, tense=Tense.PRESENT)
    return turn_request(sentence.tokens, wish, clause.end)


def _asked(sentence: Sentence, clause: Clause) -> str:
    """“Could you call me?” is a request as it stands."""
    if clause.negated or clause.frequency or clause.verb in _NOT_ASKED:
        return ""
    positions = [at for at in range(clause.subject_start - 1, clause.end) if sentence.words[at] not in _DROPPED]
    text = say(sentence.tokens, positions)
    return text[0].upper() + text[1:] + "?"


def _conditioned(sentence: Sentence, clause: Clause) -> str:
    """“If you loved me you would call” asks for a call."""
    if clause.modal not in ("would", "could") or clause.negated or clause.verb == "have":
        return ""
    if "have" in sentence.words[clause.subject_end : clause.verb_at]:
        return ""
    asked = clause._replace(negated=True, tense=Tense.PRESENT)
    return turn_request(sentence.tokens, asked, clause.end)
