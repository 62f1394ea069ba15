# SPDX-License-Identifier: MIT
"""What could be observed: the clauses of a complaint that tell what a camera would have seen, turned into when-clauses.

What judges ("you let me down") or is read into the other ("you don't care") is no observation and opens a question.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from .. import Construction, Observed
from . import lexicon
from .clauses import Clause, Mood, Tense
from .inflection import Form
from .known_behaviours import LIGHT, known_behaviour
from .phrases import Phrases, build, longest
from .sentences import MIND_VERBS, SKIPPED, Seen, Sentence, Story, clauses_of, person
from .turning import turn
from .word_classes import ADVERBS, base_as

__all__ = ["observations"]

_C = Construction

# What such a phrase holds is nothing that anybody saw.
_UNSEEN = frozenset(
    {_C.REPROACH, _C.CONTEMPT, _C.INVALIDATION, _C.STONEWALLING, _C.SARCASM, _C.COMPARISON, _C.BLAME, _C.POINTING}
)
# Even as a hint, what is asked or demanded may tell what happened.
_TELLING_HINTS = frozenset({_C.QUESTION, _C.DEMAND})


def observations(story: Story, seen: Sequence[Seen]) -> Iterator[Observed]:
    """What is observable in the marked clauses, and in those that hang on them.

    >>> from .clauses import read_clauses
    >>> story = Story("You never text me back.")
    >>> [found.when for found in observations(story, [Seen(_C.ABSOLUTE, 0, 3, story.sentences[0], 0)])]
    ['when you don’t text me back']
    """
    marked, sentences, conditional = _marked(seen)
    for sentence, index, clause in clauses_of(story):
        place = (sentence.start, index)
        about_you = clause.subject == "you"
        placed = about_you and clause.link in ("when", "whenever", "because") and sentence.start in sentences
        unmet = about_you and clause.modal == "would" and sentence.start in conditional
        if place in marked or placed or unmet:
            found = _observed(sentence, index)
            if found is not None:
                yield found


def _marked(seen: Sequence[Seen]) -> tuple[set[tuple[int, int]], set[int], set[int]]:
    """The clauses that are marked as telling something, their sentences, and the sentences that hold an ultimatum."""
    telling = {_place(mark) for mark in seen if mark.construction not in _UNSEEN}
    struck = {_place(mark) for mark in seen if mark.construction in _UNSEEN and _covers_verb(mark)} - telling
    marked = {
        _place(mark)
        for mark in seen
        if (not mark.hint or mark.construction in _TELLING_HINTS) and _place(mark) not in struck
    }
    ultimata = {_place(mark)[0] for mark in seen if mark.construction is _C.ULTIMATUM}
    return marked, {start for start, _ in marked}, ultimata


def _place(mark: Seen) -> tuple[int, int]:
    return mark.sentence.start, mark.clause


def _covers_verb(mark: Seen) -> bool:
    return mark.start <= mark.sentence.clauses[mark.clause].verb_at < mark.end


# ---------------------------------------------------------------- what a clause says that happened


def _observed(sentence: Sentence, index: int) -> Observed | None:
    clause = _happened(sentence, sentence.clauses[index])
    if clause is None or _verdict(sentence, clause):
        return None
    behaviour, whole = known_behaviour(sentence, clause, index)
    if not behaviour and not _observable(sentence, clause):
        return None
    turned = turn(sentence.tokens, sentence.clauses, index, clause)
    about = "you" if clause.subject == "you" else "self" if clause.subject in ("i", "we") else "other"
    start = clause.start if sentence.words[clause.start].isalpha() else min(clause.start + 1, clause.end - 1)
    span = sentence.tokens.span(start, clause.end)
    return Observed(turned.when, turned.past, span, behaviour, whole, turned.request, about)


def _happened(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause as it tells what happens, without the question, wish or condition around it; None if it does not."""
    if clause.mood is Mood.IMPERATIVE or (clause.verb in ("stop", "quit") and clause.mood is Mood.QUESTION):
        clause = _stopped(sentence, clause)
    if clause.modal in ("should", "must") or (clause.verb in ("need", "have") and sentence.rest(clause)[:1] == ("to",)):
        clause = _dutiful(sentence, clause)
    if not clause.verb or clause.subject in ("it", "this", "that", ""):
        return None
    if clause.subject == "i" and not (clause.frequency and clause.verb in ("get", "have", "end")):
        return None
    before = sentence.words[clause.subject_end : clause.verb_at]
    if clause.modal == "would" and "have" in before and not clause.frequency:
        # "If you cared, you would have called": you did not call.
        clause = clause._replace(modal="", tense=Tense.PAST, negated=not clause.negated)
    if clause.mood is Mood.QUESTION:
        clause = _asked(sentence, clause)
    elif clause.modal in ("could", "might", "may", "would") and not clause.frequency:
        return None
    return None if clause.link in ("if", "unless") and not clause.negated else clause


def _asked(sentence: Sentence, clause: Clause) -> Clause:
    """“Do you ever listen?” says that you don't; “how could you leave?” that you left."""
    if not clause.wh and not clause.negated and "ever" in sentence.words[clause.start : clause.end]:
        return clause._replace(negated=True)
    if clause.wh == "how" and clause.modal in ("could", "can"):
        return clause._replace(modal="", tense=Tense.PAST)
    return clause


def _stopped(sentence: Sentence, clause: Clause) -> Clause:
    """“Stop V-ing …”, “don't V …”: what is to stop is what happens."""
    if clause.verb in ("stop", "quit") and clause.rest < clause.end:
        verb = base_as(sentence.words[clause.rest], Form.GERUND)
        if verb:
            return clause._replace(
                subject="you",
                mood=Mood.STATEMENT,
                modal="",
                negated=False,
                verb=verb,
                verb_at=clause.rest,
                rest=clause.rest + 1,
                tense=Tense.PRESENT,
            )
    if clause.negated:
        return clause._replace(negated=False, mood=Mood.STATEMENT, tense=Tense.PRESENT)
    return clause._replace(verb="")


def _dutiful(sentence: Sentence, clause: Clause) -> Clause:
    """“You should have V-ed” tells that it did not happen; “you should stop V-ing” that it does."""
    rest = sentence.rest(clause)
    if clause.verb in ("need", "have") and rest[:1] == ("to",) and len(rest) > 1:
        if rest[1] in ("stop", "quit") and len(rest) > 2:
            return _stopped(sentence, clause._replace(verb="stop", rest=clause.rest + 2))
        return clause._replace(verb="")
    if clause.verb in ("stop", "quit"):
        return _stopped(sentence, clause)
    if clause.modal == "should" and "have" in sentence.words[clause.subject_end : clause.verb_at]:
        return clause._replace(modal="", tense=Tense.PAST, negated=not clause.negated)
    return clause._replace(verb="")


# ---------------------------------------------------------------- whether a camera could have seen it

# What no camera sees: verdicts dressed as verbs.
_VERDICT_VERBS = frozenset(
    "ruin spoil wreck destroy mess screw hurt upset disappoint disrespect abuse control manipulate use betray abandon "
    "neglect ignore blame attack judge twist waste sabotage mean try matter deserve act behave treat play exaggerate "
    "overreact dramatize provoke humiliate embarrass undermine belittle patronize make do change seem appear look "
    "sound feel know have get cost win lose disgust annoy irritate bother bore deceive cheat victimize gaslight "
    "damage hijack fuck suck admit face accept realize confess understand grow imagine pretend assume suppose expect "
    "insist".split()
)
# Those that tell something with an object that does: "do the dishes", "get the kids".
_WITH_OBJECT = frozenset({"do", "have", "get"})
_EMPTY_OBJECTS = frozenset("this that it everything anything nothing things stuff shit crap something so too".split())
_SWEEPING = frozenset({"anything", "everything", "nothing"})
_VAGUE = frozenset({"this", "that", "everything", "it"})
_EMPTY_WORDS = frozenset({"me", "us", "to", "the", "a", "you", "my", "at", "it"})
# Verbs that say enough without an object.
_SOLO_VERBS = frozenset(
    "listen call text reply respond answer write apologize apologise interrupt yell shout scream whisper complain nag "
    "smoke drink snore cook clean help lie argue cry leave visit wait sleep swear curse knock sulk exercise shower "
    "work talk laugh criticize joke shop gamble sing whine ask share speed brag gossip cough".split()
)
# Those that tell of nothing to complain about when they stand alone: "you work all the time" wants a question.
_EVERYDAY_VERBS = frozenset(
    "work talk laugh sleep cook clean wait visit shop exercise shower ask share call text".split()
)
# Who can be seen to be somewhere, or in a state.
_WHO = frozenset({"you", "he", "she", "they", "np", "we", "i"})
_PLACES = frozenset("in on with home down out at around up off here there gone".split())
_LABELS = lexicon.LABEL_ADJECTIVES | lexicon.LABEL_NOUNS


def _observable(sentence: Sentence, clause: Clause) -> bool:
    """Whether a camera could have seen what the clause tells."""
    rest = [word for word in sentence.rest(clause) if word.isalnum()]
    content = [word for word in rest if word not in ADVERBS and word not in _EMPTY_WORDS]
    for behind in (2, 3):
        if rest[-behind : len(rest) - behind + 1] == ["you"]:
            # A name thrown in at the end: "…, you liar".
            del rest[-behind:]
            break
    if not _LABELS.isdisjoint(rest) or (len(content) <= 2 and not _SWEEPING.isdisjoint(rest)):
        return False
    if rest and rest[0] in _VAGUE and len(content) <= 1:
        return False
    if clause.subject == "np" and not person(sentence, clause):
        return clause.verb == "be" and bool(content)
    if clause.verb == "be":
        return clause.subject in _WHO and _in_a_state(rest, content)
    told = any(word not in _EMPTY_OBJECTS for word in content)
    if clause.verb in _VERDICT_VERBS:
        return clause.verb in _WITH_OBJECT and told and not any(word in lexicon.FEELINGS for word in rest[:4])
    if clause.verb in MIND_VERBS:
        return False
    welcome = clause.verb in lexicon.GOOD_VERBS or clause.verb in _EVERYDAY_VERBS
    return told or (clause.verb in _SOLO_VERBS and (clause.negated or not welcome))


def _in_a_state(rest: list[str], content: list[str]) -> bool:
    """Whether "you are …" names a state or a place: "late", "on your phone"."""
    said = next((word for word in content if word not in SKIPPED), "")
    return (said in lexicon.STATE_ADJECTIVES or said in _PLACES) and rest[:1] != ["for"]


# Predicates that judge where they seem to tell, from the verb on.
_VERDICT_IDIOMS = (
    "let me|us down",
    "take me|us|it|everything for granted",
    "take advantage",
    "put me|us down",
    "push me|us around",
    "walk all over",
    "mess up|things|everything",
    "mess it|this|everything up",
    "screw up|me|us",
    "screw it|this|everything|things up",
    "guilt trip",
    "lead me on",
    "string me along",
    "freeze me out",
    "shut me out",
    "throw me under",
    "play games",
    "run my life",
    "wear me down",
    "drag me|us down",
    "bring me|us down",
    "hold me back",
    "take it|everything out",
    "treat me|us",
    "play me|with",
    "be|are there for",
    "have to be right",
    "do that|this|it",
    "stab me",
    "give up",
    "take me|us seriously",
    "have no idea",
    "have my back",
    "take a joke",
)
_JUDGING_ALONE = frozenset("blame ignore lie judge attack accuse criticize disrespect".split())


@cache
def _verdict_idioms() -> Phrases:
    return build({"verdict": _VERDICT_IDIOMS})


def _verdict(sentence: Sentence, clause: Clause) -> bool:
    """Whether the predicate judges where it seems to tell: "let me down", "blame me", "lied to me"."""
    rest = sentence.rest(clause)
    if clause.verb == "make" and rest[:1] in (("me",), ("us",)) and any(word in lexicon.FEELINGS for word in rest[:5]):
        return True
    if longest(_verdict_idioms(), (clause.verb, *rest[:5]), 0)[0] > 0:
        return True
    return clause.verb in _JUDGING_ALONE and all(word in LIGHT or not word.isalnum() for word in rest)
