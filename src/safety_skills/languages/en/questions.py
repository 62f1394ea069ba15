# SPDX-License-Identifier: MIT
"""Rules for questions that ask nothing ("why can't you ever …", "how could you …"), conditions and demands."""

from collections.abc import Iterator

from .. import Construction
from . import lexicon
from .clauses import Clause, Tense
from .sentences import MIND_VERBS, Seen, Sentence, label_at, to_me, wrong
from .word_classes import FLAGS, Flag

__all__ = ["condition", "demand", "question"]

_C = Construction

_SHARPENING = frozenset({"even", "just", "ever", "always", "never", "simply", "constantly"})
_ASKING_MODALS = frozenset({"can", "could", "will", "would"})


def _bounds(sentence: Sentence, clause: Clause) -> tuple[int, int]:
    """Where a question is marked: from its first word to its verb."""
    start, end = clause.start, min(clause.end, max(clause.rest, clause.verb_at + 1))
    while start < end and not sentence.words[start].isalpha():
        start += 1
    return start, end


def question(sentence: Sentence, index: int) -> Seen | None:
    """What a question to the listener is, where it asks nothing.

    >>> from .sentences import Story
    >>> str(question(Story("why can't you ever listen?").sentences[0], 0).construction)
    'rhetorical_question'
    """
    clause = sentence.clauses[index]
    start, end = _bounds(sentence, clause)
    if clause.verb == "be":
        return _asked_being(sentence, index, start, end)
    if clause.wh == "why":
        hint = _why(sentence, clause)
        return None if hint is None else Seen(_C.QUESTION, start, end, sentence, index, hint)
    if clause.wh == "how" and clause.modal in ("could", "can", "dare"):
        if clause.subject_start > 1 and sentence.words[clause.subject_start - 2] == "how":
            # "How could you …", not "how can you get there".
            asks = clause.negated or clause.verb in _ASKED_HOW
            return None if asks else Seen(_C.QUESTION, start, end, sentence, index)
    elif clause.wh == "when" and clause.modal == "will" and clause.verb in _LEARNING:
        return Seen(_C.QUESTION, start, end, sentence, index)
    if clause.wh:
        return None
    inside = frozenset(sentence.words[clause.start : clause.end])
    if _orders(clause, inside, sentence.rest(clause)):
        return Seen(_C.DEMAND, start, end, sentence, index)
    if _reproves(clause, inside, sentence.rest(clause)):
        return Seen(_C.QUESTION, start, end, sentence, index)
    return None


_ASKED_HOW = frozenset({"know", "tell", "help", "see", "get", "improve"})
_LEARNING = frozenset({"stop", "learn", "grow", "realize", "understand"})
# "Why didn't you call?" reproves; "why did you go?" may only ask.
_TALKING = frozenset({"tell", "call", "ask", "say", "warn"})


def _sharp(sentence: Sentence, clause: Clause) -> bool:
    """Whether a word like "ever" or "just" puts an edge on the question."""
    return clause.frequency != "" or not _SHARPENING.isdisjoint(sentence.words[clause.start : clause.end])


def _asked_being(sentence: Sentence, index: int, start: int, end: int) -> Seen | None:
    """“Why are you so …”, “are you always …”."""
    clause = sentence.clauses[index]
    label = label_at(sentence, clause.rest, clause.end, mild=True)
    if label >= 0:
        return Seen(_C.QUESTION if clause.wh else _C.LABEL, start, label + 1, sentence, index)
    why = clause.wh == "why" and _sharp(sentence, clause)
    if why or (clause.frequency and not clause.wh and clause.tense is not Tense.PERFECT):
        return Seen(_C.QUESTION, start, end, sentence, index)
    return None


def _why(sentence: Sentence, clause: Clause) -> bool | None:
    """Whether "why …" is only worth a hint; None where it truly asks."""
    rest = sentence.rest(clause)
    pointed = _sharp(sentence, clause) or wrong(sentence, clause)
    if pointed or clause.semi == "keep" or (clause.verb in ("insist", "have") and rest[:1] in (("to",), ("on",))):
        return False
    if clause.modal == "must" or (clause.negated and clause.modal in ("can", "could", "would")):
        return False
    if clause.tense is Tense.PRESENT:
        return False if clause.negated and (clause.verb in MIND_VERBS or to_me(rest)) else None
    if clause.tense is Tense.PAST:
        return not (clause.negated and clause.verb in _TALKING)
    return None


_OBSERVED_EVER = frozenset("tell listen think stop clean help shut do learn consider apologize".split())


def _orders(clause: Clause, inside: frozenset[str], rest: tuple[str, ...]) -> bool:
    """Whether a question is a command: "can you stop …", "could you for once …"."""
    if clause.modal not in _ASKING_MODALS:
        return False
    if clause.verb in ("stop", "quit") and "please" not in inside and "willing" not in inside:
        return True
    sharp = clause.frequency != "" or not _SHARPENING.isdisjoint(inside)
    if clause.negated:
        return sharp or ("for" in rest and "once" in rest)
    return sharp and not inside.isdisjoint(("already", "once"))


def _reproves(clause: Clause, inside: frozenset[str], rest: tuple[str, ...]) -> bool:
    """Whether a yes-no question reproves: "do you always …", "do you have to …", "do you ever listen"."""
    if clause.frequency and clause.tense is not Tense.PERFECT and clause.verb not in ("want", "go", "eat"):
        return True
    obliged = clause.verb in ("have", "need") and rest[:1] == ("to",) and clause.tense is not Tense.MODAL
    if obliged and ("always" in inside or "every" in inside):
        return True
    return "ever" in inside and clause.tense is Tense.PRESENT and clause.verb in _OBSERVED_EVER


# ---------------------------------------------------------------- if you …

_LOVING = frozenset({"love", "care", "respect", "trust", "want"})
_TRULY = frozenset({"really", "truly", "actually", "ever", "loved", "cared"})
_LEAVING_VERBS = frozenset(
    "leave go quit divorce sue report lose kill cancel break move pack sell throw stop walk end block "
    "ground burn".split()
)
# Those of them that take "you" as an object and still threaten: "I'll leave you".
_LEAVING_YOU = frozenset({"leave", "sue", "report", "block", "divorce", "kill", "ground"})
_GONE = frozenset({"out", "gone", "done", "outta", "leaving"})
_STRIKING_VERBS = frozenset(
    "kill hurt beat hit slap punch smash hunt come destroy ruin break burn scream lose throw chop cut choke murder "
    "end".split()
)
_STRUCK = frozenset({"you", "your", "shit"})


def condition(sentence: Sentence, index: int) -> Iterator[Seen]:
    """“If you really loved me …” and “if you don't …, I'm leaving”.

    >>> from .sentences import Story
    >>> [str(seen.construction) for seen in condition(Story("if you go, I'm leaving").sentences[0], 0)]
    ['ultimatum']
    """
    clause = sentence.clauses[index]
    words = sentence.words
    start, end = clause.start, min(clause.end, max(clause.rest, clause.verb_at + 1))
    tested = clause.verb in _LOVING and not _TRULY.isdisjoint(words[clause.start : clause.end])
    if tested and sentence.would(clause):
        yield Seen(_C.ULTIMATUM, start, end, sentence, index)
        return
    label = label_at(sentence, clause.rest, clause.end, mild=True) if clause.verb == "be" else -1
    if label >= 0:
        yield Seen(_C.LABEL, start, label + 1, sentence, index)
    if sentence.holds("threatens", _threatens):
        yield Seen(_C.ULTIMATUM, start, end, sentence, index)


def _threatens(sentence: Sentence, clause: Clause) -> bool:
    """Whether the speaker announces in this clause to go away or to strike."""
    if clause.subject != "i" or clause.negated:
        return False
    rest = frozenset(sentence.words[clause.verb_at : clause.end])
    verb = clause.verb
    if clause.modal in ("will", "would", "can") and verb in _STRIKING_VERBS and not _STRUCK.isdisjoint(rest):
        return True
    leaving = verb in _LEAVING_VERBS and (clause.modal in ("will", "would") or clause.progressive)
    if not leaving and (verb != "be" or _GONE.isdisjoint(rest)):
        return False
    return "help" not in rest and ("you" not in rest or verb in _LEAVING_YOU)


# ---------------------------------------------------------------- stop …, don't …

# What nobody wants to be told not to do to the speaker, besides the faults of the lexicon.
_FORBIDDEN = frozenset("push touch tell talk look lie start pretend act give".split())


def demand(sentence: Sentence, index: int) -> Seen | None:
    """Imperatives that stop or forbid something; a "please" makes it a hint, an invitation is none.

    >>> from .sentences import Story
    >>> demand(Story("stop yelling").sentences[0], 0).hint, demand(Story("come home").sentences[0], 0)
    (False, None)
    """
    clause = sentence.clauses[index]
    rest = sentence.rest(clause)
    if clause.verb in ("stop", "quit"):
        begin = clause.verb_at
        if not rest or not FLAGS[rest[0]] & Flag.GERUND or rest[0] == "worrying":
            return None if not clause.negated else _forbidden(sentence, index, rest)
    elif clause.negated:
        return _forbidden(sentence, index, rest)
    else:
        return None
    return Seen(_C.DEMAND, begin, min(clause.end, clause.rest + 1), sentence, index, _polite(sentence, clause))


def _forbidden(sentence: Sentence, index: int, rest: tuple[str, ...]) -> Seen | None:
    """“Don't yell at me”, “don't lie”, “don't be so dramatic”."""
    clause = sentence.clauses[index]
    verb = clause.verb
    at_me = (verb in lexicon.WRONG_VERBS or verb in _FORBIDDEN) and to_me(rest)
    untrue = clause.frequency == "" and verb in ("pretend", "lie", "act")
    labelled = verb == "be" and label_at(sentence, clause.rest, clause.end, mild=True) >= 0
    if not at_me and not untrue and not labelled:
        return None
    begin, end = max(clause.start, clause.verb_at - 2), min(clause.end, clause.rest + 1)
    return Seen(_C.DEMAND, begin, end, sentence, index, _polite(sentence, clause))


def _polite(sentence: Sentence, clause: Clause) -> bool:
    words = sentence.words
    return "please" in words[clause.start : clause.end] or (clause.start > 0 and words[clause.start - 1] == "please")
