# SPDX-License-Identifier: MIT
"""Rules for what the speaker says of themselves, of a third person and of things.

Of a third person the same turns of phrase are looked at more carefully, since the listener is not at fault.
"""

from .. import Construction
from . import lexicon
from .about_you import blaming_frequency
from .clauses import Clause, Mood, Tense
from .sentences import Seen, Sentence, Story, label_at, person, praises, to_me, wrong
from .word_classes import NEGATIVE_FREQUENCY

__all__ = ["of_me", "of_others", "of_things"]

_C = Construction

# "I need you to know", "to come", "to have": what is asked for is not what the other should do differently.
_SOFT_WISHES = frozenset({"know", "come", "have"})


def of_me(story: Story, sentence: Sentence, index: int) -> Seen | None:
    """What the speaker says of themselves: absolutes, strategies, verdicts in the place of a feeling.

    >>> story = Story("I need you to change.")
    >>> str(of_me(story, story.sentences[0], 0).construction)
    'strategy'
    """
    clause = sentence.clauses[index]
    rest = sentence.rest(clause)
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if _wants_you_to(clause, rest):
        wished = rest[2] if len(rest) > 2 else ""
        soft = (clause.verb == "want" and wished != "be") or clause.link in ("when", "if") or wished in _SOFT_WISHES
        return Seen(_C.STRATEGY, start, min(clause.end, end + 2), sentence, index, soft)
    if _feels_judged(clause, rest):
        # Alone it is all that is said, and worth more than a hint.
        bare = clause.end - clause.rest <= 2 and story.single
        return Seen(_C.EVALUATION, start, min(clause.end, end + 2), sentence, index, not bare)
    if clause.frequency and _exaggerates(clause, rest):
        return Seen(_C.ABSOLUTE, start, end, sentence, index)
    if clause.verb == "tell" and {"how", "many", "times"} <= set(sentence.words[clause.start : clause.end]):
        return Seen(_C.REPROACH, clause.start, end, sentence, index)
    return None


def _wants_you_to(clause: Clause, rest: tuple[str, ...]) -> bool:
    if clause.negated or clause.modal:
        return False
    return clause.verb in ("need", "want", "expect") and rest[:2] == ("you", "to")


def _feels_judged(clause: Clause, rest: tuple[str, ...]) -> bool:
    """Whether it is "I feel ignored", "I am betrayed"."""
    if clause.verb not in ("feel", "be") or clause.negated or clause.link or clause.modal:
        return False
    return any(lexicon.EVALUATIONS.get(word) for word in rest[:4])


def _exaggerates(clause: Clause, rest: tuple[str, ...]) -> bool:
    """Whether it is "I never get to …", "I always have to …", "I'm always the one who …"."""
    if clause.frequency == "never":
        return clause.verb in ("get", "have") and clause.tense is Tense.PRESENT
    if clause.frequency not in ("always", "constantly"):
        return False
    blamed = clause.verb == "be" and ("one" in rest or "bad" in rest or "villain" in rest)
    return clause.semi == "have" or clause.verb == "end" or blamed


_LINKS_OF_TALES = frozenset({"when", "if", "because", "that", "how", "what", "which", "who"})
_FELT_VERBS = frozenset({"care", "love", "respect", "trust"})
_DONE_VERBS = frozenset({"listen", "help", "show"})


def of_others(sentence: Sentence, index: int) -> Seen | None:
    """What is said of a third person.

    >>> str(of_others(Story("She never listens.").sentences[0], 0).construction)
    'absolute'
    """
    clause = sentence.clauses[index]
    if clause.mood is Mood.QUESTION or clause.link in _LINKS_OF_TALES:
        return None
    if clause.subject == "np" and not person(sentence, clause):
        return _of_noun(sentence, index)
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if clause.verb == "be" and not clause.progressive:
        return _they_are(sentence, index)
    if clause.frequency or clause.semi == "keep":
        blames = clause.tense is not Tense.MODAL and blaming_frequency(sentence, clause)
        return Seen(_C.ABSOLUTE, start, end, sentence, index) if blames else None
    if clause.tense is not Tense.PRESENT:
        return None
    rest = sentence.rest(clause)
    if clause.negated:
        if clause.verb in ("care", "listen") or (clause.verb in _FELT_VERBS | _DONE_VERBS and to_me(rest)):
            code = _C.OMISSION if clause.verb in _DONE_VERBS else _C.MIND_READING
            return Seen(code, start, end, sentence, index)
        return None
    against_me = to_me(rest) or "everything" in rest or "every" in rest
    if rest[-2:] == ("too", "much") or (against_me and wrong(sentence, clause)):
        return Seen(_C.ACCUSATION, start, end, sentence, index)
    return None


def _of_noun(sentence: Sentence, index: int) -> Seen | None:
    """What is said of a thing, or of people who are far away: "this house is always a dump"."""
    clause = sentence.clauses[index]
    start = clause.subject_start
    mine = sentence.words[start] == "my"
    if clause.frequency and not mine and label_at(sentence, clause.verb_at + 1, clause.end, mild=False) >= 0:
        return Seen(_C.ABSOLUTE, start, max(clause.rest, clause.verb_at + 1), sentence, index)
    if clause.verb == "be" and sentence.words[start] in ("this", "that"):
        label = label_at(sentence, clause.rest, clause.end, mild=False)
        if label >= 0:
            return Seen(_C.LABEL, start, label + 1, sentence, index)
    return None


def _they_are(sentence: Sentence, index: int) -> Seen | None:
    clause = sentence.clauses[index]
    start = clause.subject_start
    if not clause.negated and not clause.modal and clause.tense is Tense.PRESENT:
        label = label_at(sentence, clause.rest, clause.end, mild=False)
        if label >= 0:
            return Seen(_C.LABEL, start, label + 1, sentence, index)
    if clause.frequency and not praises(sentence, clause.rest, clause.end):
        return Seen(_C.ABSOLUTE, start, max(clause.rest, clause.verb_at + 1), sentence, index)
    return None


# What is said of a thing but meant for who did it.
_MEANT_FOR_SOMEBODY = frozenset(
    "unfair ridiculous unacceptable disrespectful pathetic selfish inconsiderate rude disgusting dumbest "
    "stupidest".split()
)


def of_things(sentence: Sentence, index: int) -> Seen | None:
    """“We never …”, “this is ridiculous”.

    >>> str(of_things(Story("That is unfair.").sentences[0], 0).construction)
    'label'
    """
    clause = sentence.clauses[index]
    if clause.subject == "we":
        missing = clause.frequency in NEGATIVE_FREQUENCY and clause.tense in (Tense.PRESENT, Tense.PERFECT)
        if missing and clause.verb not in lexicon.NEUTRAL_VERBS and not wrong(sentence, clause):
            end = max(clause.rest, clause.verb_at + 1)
            return Seen(_C.ABSOLUTE, clause.subject_start, end, sentence, index)
        return None
    if clause.subject not in ("this", "that") or clause.verb != "be" or clause.negated:
        return None
    if clause.tense is Tense.PRESENT:
        label = label_at(sentence, clause.rest, clause.end, mild=False)
        if label >= 0 and sentence.words[label] in _MEANT_FOR_SOMEBODY:
            return Seen(_C.LABEL, clause.subject_start, label + 1, sentence, index)
    return None
