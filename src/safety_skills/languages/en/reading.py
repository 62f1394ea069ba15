# SPDX-License-Identifier: MIT
"""What English words say: constructions, and parts that fill the slots of an I-statement.

Two tables and one walk.  Fixed phrases that carry blame (or are harmless whatever they look like) are found first.  Then
each clause is looked at by who its subject is; each rule is a function with a name and a reason.  What stands in
quotation marks, or is what a third person said, is not the speaker's own and is passed over.
"""

import functools
from collections.abc import Iterator
from typing import NamedTuple

from .. import Construction, Mark, Observed, Reading, Said
from . import lexicon
from .behaviours import CUES
from .clauses import (
    ADVERBS, AUXILIARIES, DISCOURSE, LINKS, NEGATIVE_FREQUENCY, POSSESSIVES, Clause, Mood, Tense, read_clauses,
)
from .inflection import Form, american, analyse, is_verb, singular
from .phrases import build, find, longest
from .tokens import ENDS, Tokens, tokenize
from .turning import Turned, attached_end, say, turn, turn_request

__all__ = ["read"]

C = Construction

# ---------------------------------------------------------------- tables

_CODES = {
    "reproach": C.REPROACH, "contempt": C.CONTEMPT, "blame": C.BLAME, "dismissal": C.STONEWALLING, "invalidation": C.INVALIDATION,
    "comparison": C.COMPARISON, "sarcasm": C.SARCASM, "threat_soft": C.ULTIMATUM, "global": C.BLAME,
}
_PHRASES = build({
    C.POINTING: ("there you go again", "here we go again", "not this again", "same old story", "you are doing it again", "you did it again"),
    **{_CODES[code]: tuple(phrases) for code, phrases in lexicon.REPROACH_OPENERS.items() if code not in ("global", "blame")},
    C.BLAME: tuple(lexicon.REPROACH_OPENERS["blame"]) + tuple(lexicon.REPROACH_OPENERS["global"]),
})
_HARMLESS = build({"harmless": tuple(lexicon.HARMLESS)})
_PRAISE = build({"praise": tuple(lexicon.PRAISE_PHRASES)})
_LABEL_PHRASES = build({"label": lexicon.LABEL_PHRASES})

_WRONG = frozenset(verb for verb in lexicon.WRONG_VERBS if " " not in verb)
_WRONG_PARTICLES: dict[str, frozenset[str]] = {}
for _verb in lexicon.WRONG_VERBS:
    if " " in _verb:
        _head, _particle = _verb.split(" ", 1)
        _WRONG_PARTICLES[_head] = _WRONG_PARTICLES.get(_head, frozenset()) | {_particle}

# Verbs of the mind and the heart: nobody sees them from outside, so "you don't care" is read into the other.
_MIND = frozenset(
    "care love respect trust appreciate value understand want believe like mind need think consider hate resent regret despise "
    "prefer intend mean wish enjoy cherish deserve".split()
)
# What no camera sees: verdicts dressed as verbs.  They open a question, they are no observation.
_VERDICTS = frozenset(
    "ruin spoil wreck destroy mess screw hurt upset disappoint disrespect abuse control manipulate use betray abandon neglect ignore "
    "blame attack judge twist waste sabotage mean try matter deserve act behave treat play exaggerate overreact dramatize provoke "
    "humiliate embarrass undermine belittle patronize make do change seem appear look sound feel know have get cost win lose "
    "disgust annoy irritate bother bore deceive cheat victimize gaslight damage hijack fuck suck admit face accept realize confess understand "
    "grow imagine pretend assume suppose expect insist".split()
)
_EMPTY_OBJECTS = frozenset("this that it everything anything nothing things stuff shit crap something so too".split())
_SOLO_VERBS = frozenset(  # verbs that say enough without an object
    "listen call text reply respond answer write apologize apologise interrupt yell shout scream whisper complain nag smoke drink snore "
    "cook clean help lie argue cry leave visit wait sleep swear curse knock sulk exercise shower call_back work talk laugh criticize "
    "joke shop gamble sing whine ask share speed brag gossip cough".split()
)
_ABSTRACT_FAULTS = frozenset(
    "stupidity laziness selfishness ignorance arrogance attitude bullshit nonsense lies games yapping whining nagging drama tantrum "
    "tantrums excuses temper moods sarcasm negativity jealousy insecurity insecurities rudeness behavior behaviour crap incompetence "
    "mess complaining bitching moaning carelessness cruelty coldness ego immaturity".split()
)
_LATE = frozenset("late".split())
_HUMAN_THEY = frozenset("he she they np".split())
_TAKING_LEAVE = frozenset(
    "leave go quit divorce sue report call lose kill take tell cancel break move pack sell throw stop walk end block ground burn".split()
)
_STRIKING = frozenset("kill hurt beat hit slap punch smash hunt come destroy ruin break burn scream lose throw chop cut choke murder end".split())
_BAD_STATES = frozenset("late drunk hungover absent distant away gone busy missing unavailable".split())
_NEGATIVE_OPENERS = frozenset(("anything", "nothing", "anymore", "anyone"))


class _Place(NamedTuple):
    """A text being read."""

    tokens: Tokens
    words: tuple[str, ...]
    clauses: tuple[Clause, ...]
    quoted: frozenset[int]


class _Seen(NamedTuple):
    """A construction at words `start` to `end` of clause `clause` (-1: of no clause)."""

    construction: Construction
    start: int
    end: int
    clause: int
    hint: bool = False


# ---------------------------------------------------------------- the walk


def read(text: str) -> Reading:
    """Read any string; what is not understood is passed over in silence.

    >>> [str(mark.construction) for mark in read("You never listen and you're so selfish!").marks]
    ['absolute', 'label']
    """
    tokens = tokenize(text)
    words = tokens.words
    if not words:
        return Reading()
    place = _Place(tokens, words, read_clauses(tokens), _quoted(words))
    seen = sorted(_marks(place), key=lambda mark: (mark.start, -mark.end))
    seen = _once(seen)
    marks = tuple(Mark(s.construction, tokens.span(s.start, s.end), s.hint) for s in seen)
    feelings = tuple(_feelings(place))
    return Reading(
        marks=marks,
        observations=tuple(_observations(place, seen, bool(feelings))) if seen else (),
        interpretations=tuple(_interpretations(place, seen)),
        feelings=feelings,
        evaluations=tuple(_evaluations(place)),
        needs=tuple(_needs(place)) if seen else (),
        requests=tuple(_requests(place, seen)) if seen else (),
    )


def _quoted(words: tuple[str, ...]) -> frozenset[int]:
    """The positions between a pair of double quotation marks."""
    if '"' not in words:
        return frozenset()
    inside: set[int] = set()
    open_at = -1
    for at, word in enumerate(words):
        if word == '"':
            if open_at >= 0:
                inside.update(range(open_at + 1, at))
                open_at = -1
            else:
                open_at = at
    return frozenset(inside)


_NAMED = frozenset({C.INVALIDATION, C.SARCASM, C.COMPARISON, C.STONEWALLING})


def _once(seen: list[_Seen]) -> list[_Seen]:
    """Without marks inside a mark of the same construction, or inside a phrase that is named as a whole ("you're too sensitive")."""
    kept: list[_Seen] = []
    phrases = [mark for mark in seen if mark.construction in _NAMED]
    for mark in seen:
        same = any(k.construction is mark.construction and k.start <= mark.start and mark.end <= k.end for k in kept)
        named = mark.construction not in _NAMED and any(p.start <= mark.start and mark.end <= p.end for p in phrases)
        if not same and not named:
            kept.append(mark)
    return kept


def _marks(place: _Place) -> Iterator[_Seen]:
    words = place.words
    harmless = [(start, end) for start, end, _ in find(_HARMLESS, words)]
    for mark in (*_phrase_marks(place), *_clause_marks(place), *_insults(place)):
        if mark.start in place.quoted or any(start < mark.end and mark.start < end for start, end in harmless):
            continue
        yield mark


def _phrase_marks(place: _Place) -> Iterator[_Seen]:
    # The end of a text ends a sentence too, and some phrases only count when nothing follows.
    for start, end, construction in find(_PHRASES, (*place.words, ".")):
        end = min(end, len(place.words))
        clause = _clause_of(place, start)
        if clause >= 0 and _reported(place, clause):
            continue
        if construction in _OUTBURSTS and not _opens(place, start, end, clause):
            continue
        yield _Seen(construction, start, end, clause)


# What is said to somebody's face stands at the beginning of a clause; in the middle the same words only tell of something.
_OUTBURSTS = frozenset({C.SARCASM, C.STONEWALLING, C.INVALIDATION, C.CONTEMPT, C.REPROACH, C.ULTIMATUM, C.BLAME})


def _opens(place: _Place, start: int, end: int, clause: int) -> bool:
    """Whether a phrase begins its clause, behind words of address at most, or speaks to "you"."""
    words = place.words
    if any(word in ("you", "your", "yourself") for word in words[start:end]):
        return True
    begin = place.clauses[clause].start if clause >= 0 else start
    return all(word in DISCOURSE or word in ADVERBS or word in LINKS or not word.isalpha() or word in lexicon.PROFANITY or word in lexicon.VOCATIVES
               for word in words[begin:start]) or not words[start - 1].isalpha()


def _clause_marks(place: _Place) -> Iterator[_Seen]:
    for index, clause in enumerate(place.clauses):
        if clause.start in place.quoted or _reported(place, index) or _owned(place, index):
            continue
        if clause.mood is Mood.IMPERATIVE:
            yield from _demand(place, index)
        elif clause.subject == "you":
            yield from _of_you(place, index)
        elif clause.subject == "i":
            yield from _of_me(place, index)
        elif clause.subject in ("he", "she", "they", "np"):
            yield from _of_others(place, index)
        elif clause.subject in ("we", "it", "this", "that"):
            yield from _of_things(place, index)


_TOLD = frozenset("say tell yell ask shout scream text write claim call insist complain imply mention".split())


def _reported(place: _Place, index: int) -> bool:
    """Whether the clause is what a third person said: "my boss said it is all my fault"."""
    clause = place.clauses[index]
    if clause.parent < 0:
        return False
    parent = place.clauses[clause.parent]
    return parent.subject in _HUMAN_THEY and parent.verb in _TOLD and clause.sentence == parent.sentence and clause.link in ("", "that", "if", "how", "why")


def _owned(place: _Place, index: int) -> bool:
    """Whether the clause is told as the speaker's own thought: "I'm telling myself that you …"."""
    clause = place.clauses[index]
    if clause.parent < 0:
        return False
    parent = place.clauses[clause.parent]
    return parent.subject == "i" and parent.verb == "tell" and "myself" in _rest(place, parent) and parent.sentence == clause.sentence


# ---------------------------------------------------------------- small questions about a clause


def _rest(place: _Place, clause: Clause) -> tuple[str, ...]:
    return place.words[clause.rest : clause.end]


_SKIPPED = ADVERBS | lexicon.INTENSIFIERS | frozenset("a an the such being one very pretty little bit of kind sort most biggest complete total real".split())


def _label_at(place: _Place, start: int, end: int, *, mild: bool) -> int:
    """The position of a fault-finding word in a complement that begins at `start`, or -1."""
    words = place.words
    at, steps = start, 0
    while at < end and steps < 7:
        word = words[at]
        if word in lexicon.LABEL_ADJECTIVES or word in lexicon.LABEL_NOUNS or (mild and word in lexicon.MILD_LABEL_ADJECTIVES):
            return at
        stop, _ = longest(_LABEL_PHRASES, words, at)
        if at < stop <= end:
            return stop - 1
        if word == "not" or not (word in _SKIPPED or word in lexicon.PROFANITY or word == "and" or word in lexicon.PRAISE_ADJECTIVES and steps < 1 and at + 1 < end and words[at + 1] in lexicon.LABEL_NOUNS):
            if at + 2 < end and words[at + 1] in ("and", ",") and steps < 3 and word.isalpha() and word != "not":
                at, steps = at + 2, steps + 1
                continue
            if at + 1 < end and word.isalpha() and words[at + 1] in lexicon.LABEL_NOUNS and word not in AUXILIARIES and word not in ("in", "with", "at", "to"):
                return at + 1
            return -1
        at, steps = at + 1, steps + 1
    return -1


def _praises(place: _Place, start: int, end: int) -> bool:
    words = place.words[start:end]
    return any(word in lexicon.PRAISE_ADJECTIVES or word in lexicon.PRAISE_NOUNS for word in words) or bool(find(_PRAISE, words))


def _verb_span(clause: Clause) -> tuple[int, int]:
    return min(clause.subject_start, clause.verb_at), max(clause.rest, clause.verb_at + 1)


def _wrong(place: _Place, clause: Clause) -> bool:
    """Whether the predicate names a fault: "lie", "let me down"."""
    rest = _rest(place, clause)
    if clause.verb in _WRONG:
        return True
    particles = _WRONG_PARTICLES.get(clause.verb)
    if not particles:
        return False
    near = " ".join(rest[:6])
    return any(f" {particle} " in f" {near} " for particle in particles)


def _at_me(rest: tuple[str, ...]) -> bool:
    return bool(rest) and (rest[0] in ("me", "us", "my", "our") or any(pair in (("at", "me"), ("to", "me"), ("on", "me"), ("with", "me"), ("for", "me")) for pair in zip(rest, rest[1:], strict=False)))


# ---------------------------------------------------------------- rules, by subject


def _of_you(place: _Place, index: int) -> Iterator[_Seen]:
    """What is said of the listener."""
    clause = place.clauses[index]
    if clause.mood is Mood.QUESTION:
        yield from _question(place, index)
        return
    if clause.link in ("if", "unless") and place.words[max(clause.start - 1, 0)] not in ("as", "like"):
        yield from _condition(place, index)
        return
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    felt = _feel_like(place, index)
    framed = _framed(place, index)
    found = list(_predicate(place, index, start, end))
    if felt is not None and (found or not _praises(place, clause.rest, clause.end)) and not _welcome(place, clause):
        yield felt
    for mark in found:
        if framed and mark.construction in (C.ACCUSATION, C.OMISSION, C.MAKES_ME, C.MIND_READING):
            continue
        yield mark


def _predicate(place: _Place, index: int, start: int, end: int) -> Iterator[_Seen]:
    clause = place.clauses[index]
    rest = _rest(place, clause)
    verb = clause.verb
    if verb == "be":
        yield from _being(place, index, start)
        return
    if clause.modal in ("should", "must") or verb in ("need", "have", "ought") and rest[:1] == ("to",) and clause.modal in ("", "will", "should"):
        yield from _duty(place, index, start)
        return
    if verb == "make" and rest[:1] in (("me",), ("us",)):
        yield from _making(place, index, start)
        return
    if verb in lexicon.CAUSATIVES and rest[:1] in (("me",), ("us",)) and not clause.negated:
        if lexicon.CAUSATIVES[verb] not in _PLEASANT:
            yield _Seen(C.MAKES_ME, start, clause.rest + 1, index)
        return
    if clause.frequency or clause.semi == "keep":
        if _blaming_frequency(place, clause):
            yield _Seen(C.ABSOLUTE, start, end, index)
        return
    if clause.negated and clause.modal in ("can", "could") and clause.link == "" and (rest[-2:] == ("like", "that") or _wrong(place, clause) and (_at_me(rest) or "people" in rest)):
        yield _Seen(C.SHOULD, start, end, index)
        return
    if clause.negated:
        if verb in _MIND and clause.tense is not Tense.MODAL:
            if _reads_mind(place, clause):
                yield _Seen(C.MIND_READING, start, min(clause.end, end + 1), index)
        elif clause.tense in (Tense.PAST, Tense.PERFECT) and (verb in lexicon.GOOD_VERBS or "even" in place.words[clause.subject_end : clause.verb_at]):
            yield _Seen(C.OMISSION, start, end, index)
        elif clause.tense is Tense.PRESENT and verb in lexicon.GOOD_VERBS and (_at_me(rest) or rest[-1:] in (("anymore",), ("more",))):
            yield _Seen(C.OMISSION, start, end, index)
        elif clause.modal in ("will", "would") and clause.link != "that" and verb in lexicon.GOOD_VERBS and clause.tense is Tense.MODAL and "if" not in rest:
            yield _Seen(C.OMISSION, start, end, index)
        elif clause.semi in ("forget", "refuse", "fail", "neglect"):
            yield _Seen(C.OMISSION, start, end, index)
        return
    if clause.semi in ("forget", "refuse", "fail", "neglect"):
        yield _Seen(C.OMISSION, start, end, index)
    elif verb in ("refuse", "forget") and clause.tense is not Tense.MODAL:
        yield _Seen(C.OMISSION, start, end, index)
    elif clause.progressive and lexicon.CAUSATIVES.get(verb, "surprised") not in _PLEASANT and verb in lexicon.CAUSATIVES:
        yield _Seen(C.ACCUSATION, start, min(clause.end, end + 1), index)
    elif _wrong(place, clause) and (clause.tense is not Tense.MODAL):
        yield _Seen(C.ACCUSATION, start, min(clause.end, end + 1), index)
    elif verb == "expect" and rest[:1] == ("me",) or verb == "want" and rest[:1] == ("to",) and clause.frequency:
        yield _Seen(C.MIND_READING, start, end, index)


_PLEASANT = frozenset(
    "happy glad delighted joyful excited elated amused touched inspired calm relaxed reassured relieved comfortable proud interested "
    "safe loving grateful content peaceful pleased satisfied playful warm close hopeful confident admiring surprised".split()
)
_PLEASING = frozenset(
    "laugh smile giggle blush better good great special loved beautiful wanted welcome appreciated important heard seen understood whole "
    "complete alive amazing wonderful strong stronger warm young sexy pretty believe hope melt appreciate dinner breakfast coffee tea "
    "lunch happier stronger braver a best".split()
)
_NEVER_MIND = frozenset("know guess believe regret see find cease forget tell imagine".split())


def _blaming_frequency(place: _Place, clause: Clause) -> bool:
    """Whether "always", "never", "keep" blames: not where it praises, guesses or is plain talk."""
    rest = _rest(place, clause)
    seldom = clause.frequency in NEGATIVE_FREQUENCY
    if _praises(place, clause.verb_at, clause.end) and not _wrong(place, clause) and (not seldom or clause.verb in ("look", "be", "seem", "sound")):
        return False
    if clause.frequency in NEGATIVE_FREQUENCY:
        if clause.verb in lexicon.NEUTRAL_VERBS and (not rest or rest[0] in ("what", "how", "which", "where", "when", "who", "why", "if", "that", "until", "it", "this") or clause.end < len(place.words) and place.words[clause.end] in ("how", "what", "which", "where", "why", "who")):
            return False
        if clause.verb in ("tell", "say", "mention") and any(word in rest for word in ("how", "what", "which", "where")):
            return False
        if clause.modal == "will" and clause.verb in _NEVER_MIND:
            return False
        return not _wrong(place, clause) or clause.verb in ("finish", "forget") and bool(rest) and rest[0] != "my"
    if clause.tense is Tense.PERFECT or clause.modal in ("can", "could", "would", "might", "may"):
        return _wrong(place, clause)
    if clause.verb in lexicon.PRAISE_VERBS:
        return False
    return clause.verb not in lexicon.GOOD_VERBS or _wrong(place, clause) or bool(lexicon.LABEL_ADJECTIVES.intersection(rest))


def _being(place: _Place, index: int, start: int) -> Iterator[_Seen]:
    """"You are …": a label, a state, the one to blame."""
    clause = place.clauses[index]
    words = place.words
    rest = _rest(place, clause)
    said = [word for word in rest if word not in _SKIPPED]
    strong = bool(clause.frequency) or bool({"so", "too", "such", "being", "very"} & set(words[clause.verb_at : min(clause.end, clause.verb_at + 4)]))
    label = _label_at(place, clause.verb_at + 1, clause.end, mild=strong)
    if label >= 0 and not clause.negated:
        yield _Seen(C.LABEL, start, label + 1, index)
        return
    if clause.negated and said[:2] in (["any", "help"], ["much", "help"], ["any", "fun"], ["no", "help"]):
        yield _Seen(C.OMISSION, start, min(clause.end, clause.rest + 2), index)
        return
    if clause.negated and said and said[0] in ("fair", "helpful", "supportive", "honest", "reliable", "trustworthy", "considerate", "nice", "kind", "normal", "listening", "there"):
        if said[0] != "there" or "for" in rest:
            yield _Seen(C.OMISSION if said[0] in ("listening", "there") else C.LABEL, start, min(clause.end, clause.rest + 1), index)
        return
    if clause.frequency:
        if not _praises(place, clause.rest, clause.end) and said and said[0] not in ("welcome", "right", "able", "free", "alone", "in"):
            yield _Seen(C.ABSOLUTE, start, max(clause.rest, clause.verb_at + 1), index)
        return
    if said and said[0] in _BAD_STATES and "again" in rest and not clause.negated:
        yield _Seen(C.ACCUSATION, start, clause.end, index)
    elif "late" in rest and ("purpose" in rest or "every" in rest):
        yield _Seen(C.ACCUSATION, start, clause.end, index)
    elif said[:2] in (["reason", "his"], ["reason", "i"], ["reason", "we"], ["reason", "why"]) or said[:1] in (["problem"],) or rest[:1] == ("why",):
        yield _Seen(C.BLAME, start, min(clause.end, clause.rest + 3), index)


def _duty(place: _Place, index: int, start: int) -> Iterator[_Seen]:
    """"You should …": only what finds fault, not advice or an invitation."""
    clause = place.clauses[index]
    rest = _rest(place, clause)
    end = min(clause.end, max(clause.rest, clause.verb_at + 1) + 1)
    words = place.words[clause.verb_at : clause.end]
    past = clause.modal == "should" and ("have" in place.words[clause.subject_end : clause.verb_at + 1] or "have" in rest[:1])
    blunt = clause.modal == "must" or clause.verb in ("need", "have")
    mending = {"respect", "stop", "learn", "grow", "change", "listen", "apologize", "apologise", "do", "try", "start", "act", "realize", "show", "take", "be", "help", "get", "work", "shut", "quit", "watch"}
    asked = next((word for word in words[1:4] if word not in ("to", "not") and word not in ADVERBS), clause.verb) if blunt and clause.verb in ("need", "have") else clause.verb
    if past and not _welcome(place, clause):
        yield _Seen(C.SHOULD, start, end, index)
    elif blunt and asked in mending and not _praises(place, clause.rest, clause.end) and clause.link not in ("when", "if", "because") and not clause.negated:
        yield _Seen(C.SHOULD, start, end, index)
    elif clause.negated and clause.modal == "should" and (_wrong(place, clause) or clause.progressive):
        yield _Seen(C.SHOULD, start, end, index)
    elif clause.modal == "should" and asked in ("stop", "learn", "listen", "apologize", "be", "quit") and not clause.negated and (asked != "be" or "ashamed" in rest or "more" in rest):
        yield _Seen(C.SHOULD, start, end, index)


def _making(place: _Place, index: int, start: int) -> Iterator[_Seen]:
    """"You make me …"."""
    clause = place.clauses[index]
    rest = _rest(place, clause)
    behind = [word for word in rest[1:] if word not in ADVERBS and word not in lexicon.INTENSIFIERS]
    if clause.modal in ("can", "could") and not clause.frequency or not behind or clause.negated:
        return
    feeling = next((lexicon.FEELINGS.get(word) for word in behind[:3] if word in lexicon.FEELINGS), None)
    if feeling not in _PLEASANT and not _PLEASING.intersection(behind[:4]):
        yield _Seen(C.MAKES_ME, start, min(clause.end, clause.rest + 2), index)


def _reads_mind(place: _Place, clause: Clause) -> bool:
    rest = _rest(place, clause)
    if clause.verb in ("care", "love", "respect", "trust", "appreciate", "value"):
        return clause.verb != "care" or not rest or rest[0] in ("about", "at", "if", "how", "enough", "what", "anymore", ",")
    if clause.verb == "understand":
        return rest[:1] in (("me",), ("us",), ("anything",)) or rest[:2] == ("how", "i")
    if clause.verb == "want":
        return rest[:1] in (("me",), ("us",)) or rest[:2] == ("to", "be") or rest[:2] == ("to", "spend")
    if clause.verb == "think":
        return rest[:1] == ("about",)
    return clause.verb in ("consider", "listen")


def _welcome(place: _Place, clause: Clause) -> bool:
    return clause.verb in ("see", "try", "come", "meet", "hear", "taste", "watch", "know", "visit", "join", "read") and clause.verb_at > 0 and clause.modal == "should"


_FEELS = frozenset("feel felt feeling".split())


def _feel_like(place: _Place, index: int) -> _Seen | None:
    """"I feel like you …": an interpretation in the place of a feeling."""
    clause = place.clauses[index]
    if clause.parent < 0 or clause.link not in ("like", "that", "as", "though", "if", ""):
        return None
    parent = place.clauses[clause.parent]
    felt = parent.verb == "feel" or parent.verb in ("have", "get") and {"feeling", "impression", "sense"} & set(_rest(place, parent))
    if parent.sentence != clause.sentence or not felt or parent.subject not in ("i", "it") or parent.negated:
        return None
    if any(word in lexicon.FEELINGS for word in place.words[parent.rest : parent.end]):
        return None
    return _Seen(C.FEEL_LIKE, parent.subject_start, clause.subject_end, index)


def _framed(place: _Place, index: int) -> bool:
    """Whether the clause stands under the speaker's own feeling: "I feel hurt when you …", "when you …, I get angry"."""
    clause = place.clauses[index]
    if clause.link not in ("when", "if", "because", "that", "whenever", "how", "after", "and", "since", "while"):
        return False
    return any(
        other.sentence == clause.sentence and other.subject in ("i", "it") and _names_feeling(place, other)
        for other in place.clauses
    )


def _names_feeling(place: _Place, clause: Clause) -> bool:
    if clause.verb in ("appreciate", "love", "enjoy", "like", "worry"):
        return True
    if clause.verb not in ("feel", "be", "get", "become", "make", "start", "seem", "grow"):
        return False
    rest = _rest(place, clause)[:7]
    return any(word in lexicon.FEELINGS or word in lexicon.EVALUATIONS for word in rest)


def _question(place: _Place, index: int) -> Iterator[_Seen]:
    """Questions that ask nothing: "why can't you ever …", "how could you …", "can you just stop …"."""
    clause = place.clauses[index]
    words = place.words
    rest = _rest(place, clause)
    inside = set(words[clause.start : clause.end])
    start, end = clause.start, min(clause.end, max(clause.rest, clause.verb_at + 1))
    while start < end and not words[start].isalpha():
        start += 1
    sharp = bool(inside & {"even", "just", "ever", "always", "never", "simply", "constantly"}) or clause.frequency != ""
    wrong = _wrong(place, clause)
    if clause.verb == "be":
        label = _label_at(place, clause.rest, clause.end, mild=True)
        if label >= 0:
            yield _Seen(C.LABEL if not clause.wh else C.QUESTION, start, label + 1, index)
        elif clause.wh == "why" and (clause.negated or sharp):
            yield _Seen(C.QUESTION, start, end, index)
        elif clause.frequency and not clause.wh and clause.tense is not Tense.PERFECT:
            yield _Seen(C.QUESTION, start, end, index)
        return
    if clause.wh == "why":
        if clause.modal in ("can", "could", "must", "would") and (clause.negated or wrong or sharp or clause.modal == "must"):
            yield _Seen(C.QUESTION, start, end, index)
        elif sharp or wrong or clause.semi == "keep" or clause.verb in ("insist", "have") and rest[:1] in (("to",), ("on",)):
            yield _Seen(C.QUESTION, start, end, index)
        elif clause.negated and clause.tense is Tense.PRESENT and (clause.verb in _MIND or _at_me(rest)):
            yield _Seen(C.QUESTION, start, end, index)
        elif clause.tense is Tense.PAST:
            yield _Seen(C.QUESTION, start, end, index, hint=not (clause.negated and clause.verb in ("tell", "call", "ask", "say", "warn")))
        return
    if clause.wh == "how" and clause.modal in ("could", "can", "dare") and words[clause.subject_start - 2 : clause.subject_start] [:1] == ("how",):
        if not clause.negated and clause.verb not in ("know", "tell", "help", "see", "get", "improve"):
            yield _Seen(C.QUESTION, start, end, index)
        return
    if clause.wh == "when" and clause.modal == "will" and clause.verb in ("stop", "learn", "grow", "start", "realize", "understand"):
        yield _Seen(C.QUESTION, start, end, index)
    elif not clause.wh and clause.modal in ("can", "could", "will", "would") and (
        clause.verb in ("stop", "quit") and "please" not in inside and "willing" not in inside
        or (clause.negated and (sharp or "for" in rest and "once" in rest))
        or (sharp and not clause.negated and inside & {"already", "once"})
    ):
        yield _Seen(C.DEMAND, start, end, index)
    elif not clause.wh and (clause.frequency and clause.tense is not Tense.PERFECT and clause.verb not in ("want", "go", "eat")):
        yield _Seen(C.QUESTION, start, end, index)
    elif not clause.wh and clause.verb in ("have", "need") and rest[:1] == ("to",) and clause.tense is not Tense.MODAL and ("always" in inside or "every" in inside):
        yield _Seen(C.QUESTION, start, end, index)
    elif not clause.wh and "ever" in inside and clause.tense is Tense.PRESENT and clause.verb in ("tell", "listen", "think", "stop", "clean", "help", "shut", "do", "learn", "consider", "apologize"):
        yield _Seen(C.QUESTION, start, end, index)


def _condition(place: _Place, index: int) -> Iterator[_Seen]:
    """"If you really loved me …" and "if you don't …, I'm leaving"."""
    clause = place.clauses[index]
    words = place.words
    inside = set(words[clause.start : clause.end])
    same = [c for c in place.clauses if c.sentence == clause.sentence and c is not clause]
    start, end = clause.start, min(clause.end, max(clause.rest, clause.verb_at + 1))
    while start < end and words[start] != clause.link:
        start += 1
    if clause.verb in ("love", "care", "respect", "trust", "want") and inside & {"really", "truly", "actually", "ever", "loved", "cared"} and any(c.modal in ("would",) for c in same):
        yield _Seen(C.ULTIMATUM, start, end, index)
        return
    label = _label_at(place, clause.rest, clause.end, mild=True) if clause.verb == "be" else -1
    if label >= 0:
        yield _Seen(C.LABEL, start, label + 1, index)
    for other in same:
        if other.subject != "i" or other.start < clause.start and other.end > clause.start:
            continue
        rest = set(words[other.verb_at : other.end])
        leaving = other.verb in _TAKING_LEAVE and (other.modal in ("will", "would") or other.progressive) or other.verb == "be" and rest & {"out", "gone", "done", "outta", "leaving"}
        striking = other.modal in ("will", "would", "can") and other.verb in _STRIKING and bool(rest & {"you", "your", "shit"})
        if striking and not other.negated:
            yield _Seen(C.ULTIMATUM, start, end, index)
            return
        if leaving and not other.negated and not rest & {"you", "help"} - ({"you"} if other.verb in ("leave", "sue", "report", "block", "divorce", "kill", "ground") else set()):
            yield _Seen(C.ULTIMATUM, start, end, index)
            return


def _demand(place: _Place, index: int) -> Iterator[_Seen]:
    """Imperatives that stop or forbid something; a "please" makes it a hint, an invitation is none."""
    clause = place.clauses[index]
    words = place.words
    inside = set(words[clause.start : clause.end])
    rest = _rest(place, clause)
    polite = "please" in inside or (clause.start > 0 and words[clause.start - 1] == "please")
    end = min(clause.end, clause.rest + 1)
    begin = clause.verb_at
    if clause.verb in ("stop", "quit") and rest and any(reading.form is Form.GERUND for reading in analyse(rest[0])) and rest[0] not in ("worrying",):
        yield _Seen(C.DEMAND, begin, end, index, polite)
    elif clause.negated and clause.verb in (_WRONG | {"push", "touch", "tell", "talk", "look", "lie", "start", "pretend", "act", "give"}) and _at_me(rest):
        yield _Seen(C.DEMAND, max(clause.start, begin - 2), end, index, polite)
    elif clause.negated and clause.frequency == "" and clause.verb in ("pretend", "lie", "act") or clause.verb == "be" and _label_at(place, clause.rest, clause.end, mild=True) >= 0 and clause.negated:
        yield _Seen(C.DEMAND, max(clause.start, begin - 2), end, index, polite)


def _of_me(place: _Place, index: int) -> Iterator[_Seen]:
    """What the speaker says of themselves: absolutes, strategies, verdicts in the place of a feeling."""
    clause = place.clauses[index]
    words = place.words
    rest = _rest(place, clause)
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if clause.verb in ("need", "want", "expect") and rest[:2] == ("you", "to") and not clause.negated and not clause.modal:
        third = rest[2:5]
        soft = clause.verb == "want" and third[:1] != ("be",) or clause.link in ("when", "if")
        yield _Seen(C.STRATEGY, start, min(clause.end, end + 2), index, hint=soft or third[:1] in (("know",), ("come",), ("have",)))
    elif clause.verb in ("feel", "be") and not clause.negated and rest and _evaluation_in(rest) and not (clause.link or clause.modal):
        yield _Seen(C.EVALUATION, start, min(clause.end, end + 2), index, hint=not _bare(place, clause))
    elif clause.frequency in ("never",) and clause.verb in ("get", "have") and clause.tense is Tense.PRESENT:
        yield _Seen(C.ABSOLUTE, start, end, index)
    elif clause.frequency in ("always", "constantly") and (
        clause.semi == "have" or clause.verb in ("end",) or clause.verb == "be" and ("one" in rest or "bad" in rest or "villain" in rest)
    ):
        yield _Seen(C.ABSOLUTE, start, end, index)
    elif clause.verb == "tell" and {"how", "many", "times"} <= set(words[clause.start : clause.end]):
        yield _Seen(C.REPROACH, clause.start, end, index)


def _evaluation_in(rest: tuple[str, ...]) -> str:
    return next((word for word in rest[:4] if word in lexicon.EVALUATIONS and lexicon.EVALUATIONS[word]), "")


def _bare(place: _Place, clause: Clause) -> bool:
    """Whether the text is nothing but the verdict: "I feel attacked"."""
    return len([c for c in place.clauses if c.verb or c.end - c.start > 2]) == 1 and clause.end - clause.rest <= 2


def _of_others(place: _Place, index: int) -> Iterator[_Seen]:
    """What is said of a third person: the same turns of phrase, more carefully, since the listener is not at fault."""
    clause = place.clauses[index]
    words = place.words
    rest = _rest(place, clause)
    if clause.mood is Mood.QUESTION or clause.link in ("when", "if", "because", "that", "how", "what", "which", "who"):
        return
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if clause.subject == "np" and not _person(place, clause):
        if clause.frequency and _label_at(place, clause.verb_at + 1, clause.end, mild=False) >= 0:
            yield _Seen(C.ABSOLUTE, start, end, index)
        elif clause.verb == "be" and words[clause.subject_start] in ("this", "that") and _label_at(place, clause.rest, clause.end, mild=False) >= 0:
            yield _Seen(C.LABEL, start, _label_at(place, clause.rest, clause.end, mild=False) + 1, index)
        return
    if clause.verb == "be" and not clause.progressive:
        label = _label_at(place, clause.rest, clause.end, mild=False)
        if label >= 0 and not clause.negated and not clause.modal and clause.tense is Tense.PRESENT:
            yield _Seen(C.LABEL, start, label + 1, index)
        elif clause.frequency and not _praises(place, clause.rest, clause.end):
            yield _Seen(C.ABSOLUTE, start, end, index)
        return
    if clause.frequency or clause.semi == "keep":
        if clause.tense is not Tense.MODAL and _blaming_frequency(place, clause):
            yield _Seen(C.ABSOLUTE, start, end, index)
    elif clause.negated and clause.tense is Tense.PRESENT and (clause.verb in ("care", "listen", "love", "respect", "trust", "help", "show") and (_at_me(rest) or clause.verb in ("care", "listen"))):
        yield _Seen(C.OMISSION if clause.verb in ("help", "listen", "show") else C.MIND_READING, start, end, index)
    elif clause.tense is Tense.PRESENT and not clause.modal and not clause.negated and (
        rest[-2:] == ("too", "much") or _wrong(place, clause) and (_at_me(rest) or "everything" in rest or "every" in rest)
    ):
        yield _Seen(C.ACCUSATION, start, end, index)


def _person(place: _Place, clause: Clause) -> bool:
    """Whether a noun phrase names somebody near: a close person, or a name."""
    words = place.words[clause.subject_start : clause.subject_end]
    head = words[-1]
    if set(words) & lexicon.DISTANT:
        return False
    if set(words) & lexicon.CLOSE_PEOPLE or singular(head) in lexicon.CLOSE_PEOPLE:
        return True
    typed = place.tokens.typed(clause.subject_start)
    return len(words) <= 2 and typed.istitle() and words[0] not in ("the", "a", "an", "this", "that", "my", "your", "our", "every", "some", "all", "no")


def _of_things(place: _Place, index: int) -> Iterator[_Seen]:
    """"We never …", "this is ridiculous", "it's wrong that you always …"."""
    clause = place.clauses[index]
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if clause.subject == "we":
        if clause.frequency in NEGATIVE_FREQUENCY and clause.tense in (Tense.PRESENT, Tense.PERFECT) and not _wrong(place, clause) and clause.verb not in lexicon.NEUTRAL_VERBS:
            yield _Seen(C.ABSOLUTE, start, end, index)
        return
    if clause.verb == "be" and not clause.negated and clause.tense is Tense.PRESENT and clause.subject in ("this", "that"):
        label = _label_at(place, clause.rest, clause.end, mild=False)
        if label >= 0 and place.words[label] in ("unfair", "ridiculous", "unacceptable", "disrespectful", "pathetic", "selfish", "inconsiderate", "rude", "disgusting", "dumbest", "stupidest"):
            yield _Seen(C.LABEL, start, label + 1, index)


def _insults(place: _Place) -> Iterator[_Seen]:
    """Names thrown at the listener: "you idiot", "you selfish liar", "your stupid games"."""
    words = place.words
    for at, word in enumerate(words):
        if word == "you" and at + 1 < len(words):
            k = at + 1
            while k < len(words) and k < at + 4 and (words[k] in lexicon.LABEL_ADJECTIVES or words[k] in lexicon.PROFANITY or words[k] in lexicon.MILD_LABEL_ADJECTIVES or words[k] in ("little", "big", "old", "fat")):
                k += 1
            if k > at + 1 and k < len(words) and words[k].isalpha() and words[k] not in AUXILIARIES and words[k] not in LINKS and words[k] not in ADVERBS:
                adjective = words[k - 1]
                if adjective in lexicon.LABEL_ADJECTIVES and not is_verb(adjective) and words[k] not in ("to", "of", "with", "in", "at", "me", "my", "it"):
                    yield _Seen(C.CONTEMPT, at, k + 1, _clause_of(place, at))
                    continue
            if words[at + 1] in ("a", "an") and any(word in lexicon.LABEL_NOUNS for word in words[at + 2 : at + 6]) and (at == 0 or words[at - 1] in ENDS or words[at - 1] == ","):
                noun = next(n for n in range(at + 2, at + 6) if words[n] in lexicon.LABEL_NOUNS)
                if words[at + 2 : noun] == tuple(w for w in words[at + 2 : noun] if w.isalpha() or w == "-"):
                    yield _Seen(C.CONTEMPT, at, noun + 1, _clause_of(place, at))
                    continue
            if k < len(words) and words[k] in lexicon.LABEL_NOUNS and not (k + 1 < len(words) and words[k + 1] in ("me", "my", "it", "the", "a") and k == at + 1):
                yield _Seen(C.CONTEMPT, at, k + 1, _clause_of(place, at))
        elif word == "how" and at + 2 < len(words) and words[at + 1] in lexicon.LABEL_ADJECTIVES and words[at + 2 : at + 4] in (("you", "are"), ("are", "you")):
            yield _Seen(C.LABEL, at, at + 4, _clause_of(place, at))
        elif word == "your" and at + 1 < len(words):
            near = words[at + 1 : at + 3]
            if near[0] in _ABSTRACT_FAULTS or (near[0] in lexicon.LABEL_ADJECTIVES and len(near) > 1 and near[1].isalpha()):
                yield _Seen(C.LABEL, at, at + 2, _clause_of(place, at))


def _clause_of(place: _Place, at: int) -> int:
    return next((i for i, c in enumerate(place.clauses) if c.start <= at < c.end), -1)


# ---------------------------------------------------------------- parts for the slots


# What such a phrase holds is nothing that anybody saw.
_UNSEEN = frozenset({C.REPROACH, C.CONTEMPT, C.INVALIDATION, C.STONEWALLING, C.SARCASM, C.COMPARISON, C.BLAME, C.POINTING})


def _observations(place: _Place, seen: list[_Seen], feeling: bool) -> Iterator[Observed]:
    telling = {mark.clause for mark in seen if mark.construction not in _UNSEEN}
    struck = {
        mark.clause
        for mark in seen
        if mark.construction in _UNSEEN and mark.clause >= 0 and mark.end > place.clauses[mark.clause].verb_at >= mark.start
    } - telling
    marked = {mark.clause for mark in seen if mark.clause not in struck and not (mark.hint and mark.construction is not C.QUESTION and mark.construction is not C.DEMAND)}
    sentences = {place.clauses[i].sentence for i in marked if i >= 0}
    for index, clause in enumerate(place.clauses):
        placed = clause.link in ("when", "whenever", "because") and clause.sentence in sentences and clause.subject == "you"
        unmet = clause.modal == "would" and clause.subject == "you" and any(
            mark.construction is C.ULTIMATUM and mark.clause >= 0 and place.clauses[mark.clause].sentence == clause.sentence for mark in seen
        )
        if index in marked or placed or unmet:
            found = _observed(place, index)
            if found is not None:
                yield found


def _observed(place: _Place, index: int) -> Observed | None:
    clause = place.clauses[index]
    words = place.words
    if clause.mood is Mood.IMPERATIVE or (clause.verb in ("stop", "quit") and clause.mood is Mood.QUESTION):
        clause = _stopped(place, clause)
    elif clause.verb == "want" and False:
        return None
    if clause.modal in ("should", "must") or clause.verb in ("need", "have") and _rest(place, clause)[:1] == ("to",):
        clause = _dutiful(place, clause)
    if not clause.verb or clause.subject in ("it", "this", "that", ""):
        return None
    if clause.subject == "i" and not (clause.frequency and clause.verb in ("get", "have", "end")):
        return None
    if clause.modal == "would" and "have" in words[clause.subject_end : clause.verb_at] and not clause.frequency:
        # "If you cared, you would have called": you did not call.
        clause = clause._replace(modal="", tense=Tense.PAST, negated=not clause.negated)
    if clause.modal in ("could", "might", "may", "would") and not clause.frequency and clause.mood is not Mood.QUESTION:
        return None
    if clause.mood is Mood.QUESTION and not clause.wh and not clause.negated and "ever" in words[clause.start : clause.end]:
        # "Do you ever listen?" says that you don't.
        clause = clause._replace(negated=True)
    if clause.mood is Mood.QUESTION and clause.wh == "how" and clause.modal in ("could", "can"):
        clause = clause._replace(modal="", tense=Tense.PAST)
    if clause.link in ("if", "unless") and not clause.negated:
        return None
    if _verdict(place, clause):
        return None
    behaviour, whole = _behaviour(place, clause)
    if not behaviour and not _observable(place, clause):
        return None
    clauses = place.clauses[:index] + (clause,) + place.clauses[index + 1 :]
    turned: Turned = turn(place.tokens, clauses, index)
    about = "you" if clause.subject == "you" else "self" if clause.subject in ("i", "we") else "other"
    span = place.tokens.span(clause.start if words[clause.start].isalpha() else min(clause.start + 1, clause.end - 1), clause.end)
    return Observed(turned.when, turned.past, span, behaviour, whole, turned.request, about)


def _stopped(place: _Place, clause: Clause) -> Clause:
    """"Stop V-ing …", "don't V …": what is to stop is what happens."""
    if clause.verb in ("stop", "quit") and clause.rest < clause.end:
        for reading in analyse(place.words[clause.rest]):
            if reading.form is Form.GERUND:
                return clause._replace(
                    subject="you", mood=Mood.STATEMENT, modal="", negated=False, verb=reading.base, verb_at=clause.rest, rest=clause.rest + 1,
                    tense=Tense.PRESENT,
                )
    if clause.negated:
        return clause._replace(negated=False, mood=Mood.STATEMENT, tense=Tense.PRESENT)
    return clause._replace(verb="")


def _dutiful(place: _Place, clause: Clause) -> Clause:
    """"You should have V-ed" tells that it did not happen; "you should stop V-ing" that it does."""
    words = place.words
    rest = _rest(place, clause)
    if clause.verb in ("need", "have") and rest[:1] == ("to",) and len(rest) > 1:
        if rest[1] in ("stop", "quit") and len(rest) > 2:
            return _stopped(place, clause._replace(verb="stop", rest=clause.rest + 2))
        return clause._replace(verb="")
    if clause.verb in ("stop", "quit"):
        return _stopped(place, clause)
    perfect = "have" in words[clause.subject_end : clause.verb_at]
    if clause.modal == "should" and perfect:
        return clause._replace(modal="", tense=Tense.PAST, negated=not clause.negated)
    return clause._replace(verb="")


def _observable(place: _Place, clause: Clause) -> bool:
    """Whether a camera could have seen what the clause tells."""
    words = place.words
    rest = [word for word in _rest(place, clause) if word.isalnum()]
    content = [word for word in rest if word not in ADVERBS and word not in ("me", "us", "to", "the", "a", "you", "my", "at", "it")]
    if rest[-2:-1] == ["you"] or rest[-3:-2] == ["you"]:
        # A name thrown in at the end: "…, you liar".
        rest = rest[: len(rest) - 2 if rest[-2] == "you" else len(rest) - 3]
    if any(word in lexicon.LABEL_ADJECTIVES or word in lexicon.LABEL_NOUNS for word in rest):
        return False
    if any(word in ("anything", "everything", "nothing") for word in rest) and len(content) <= 2 or rest[:1] and rest[0] in ("this", "that", "everything", "it") and len(content) <= 1:
        return False
    if clause.subject == "np" and not _person(place, clause):
        return clause.verb == "be" and bool(content)
    if clause.verb == "be":
        if clause.subject not in ("you", "he", "she", "they", "np", "we", "i"):
            return False
        said = [word for word in content if word not in _SKIPPED]
        return bool(said) and (said[0] in lexicon.STATE_ADJECTIVES or said[0] in ("in", "on", "with", "home", "down", "out", "at", "around", "up", "off", "here", "there", "gone") and len(said) > 0) and "for" not in rest[:1]
    if clause.verb in _VERDICTS:
        return clause.verb in ("make", "do", "have", "get", "take") and len([w for w in content if w not in _EMPTY_OBJECTS]) >= 1 and not _at_feeling(rest) and clause.verb != "make"
    if clause.verb in _MIND:
        return False
    return bool([w for w in content if w not in _EMPTY_OBJECTS]) or clause.verb in _SOLO_VERBS


_VERDICT_IDIOMS = build({"verdict": (
    "let me|us down", "take me|us|it|everything for granted", "take advantage", "put me|us down", "push me|us around", "walk all over", "mess up|things|everything",
    "mess it|this|everything up", "screw up|me|us", "screw it|this|everything|things up", "guilt trip", "lead me on", "string me along", "freeze me out",
    "shut me out", "throw me under", "play games", "run my life", "wear me down", "drag me|us down", "bring me|us down", "hold me back", "take it|everything out",
    "treat me|us", "play me|with", "be|are there for", "have to be right", "do that|this|it", "stab me", "give up", "take me|us seriously", "have no idea",
    "have my back", "take a joke", "keep your word", "keep a|your promise|promises",
)})


def _verdict(place: _Place, clause: Clause) -> bool:
    """Whether the predicate judges where it seems to tell: "let me down", "blame me", "lied to me"."""
    rest = [word for word in _rest(place, clause) if word.isalnum() and word not in ADVERBS]
    said = (clause.verb, *_rest(place, clause)[:5])
    if longest(_VERDICT_IDIOMS, said, 0)[0] > 0 and clause.verb != "keep":
        return True
    content = [word for word in rest if word not in _LIGHT]
    return clause.verb in ("blame", "ignore", "lie", "judge", "attack", "accuse", "criticize", "disrespect") and not content


def _at_feeling(rest: list[str]) -> bool:
    return any(word in lexicon.FEELINGS for word in rest[:4])


_CueRow = tuple[str, bool, tuple[frozenset[str], ...], str]


def _cue_index() -> dict[str, list[tuple[str, str]]]:
    """The cues by main verb as written, in the order of the table: the first that fits decides."""
    index: dict[str, list[tuple[str, str]]] = {}
    for identifier, cues in CUES:
        for cue in cues:
            head = cue.split(" ", 1)[0].rpartition(":")[2].lstrip("!")
            for verb in head.split("|"):
                index.setdefault(verb, []).append((cue, identifier))
    return index


_CUE_INDEX = _cue_index()


@functools.cache
def _cues_of(verb: str) -> tuple[_CueRow, ...]:
    """The cues of a main verb as (subject, negated, other words, id): see `behaviours.CUES` for the notation."""
    rows: list[_CueRow] = []
    for cue, identifier in _CUE_INDEX.get(verb, ()):
        head, *others = cue.split()
        subject, _, body = head.rpartition(":")
        rows.append((subject, body.startswith("!"), tuple(frozenset(word.split("|")) for word in others), identifier))
    return tuple(rows)


_WHO = {"you": "", "he": "", "she": "", "they": "", "np": "", "i": "i", "we": "we", "it": "it", "this": "it", "that": "it"}
_LIGHT = ADVERBS | POSSESSIVES | frozenset(
    "me us you it to the a an of in on at for with from up out off back down over away around about my our anymore more any some all please "
    "home again and or so much lot lots".split()
)


def _behaviour(place: _Place, clause: Clause) -> tuple[str, bool]:
    """The known behaviour that the clause tells of, and whether it says all that the clause says."""
    verb = american(clause.verb)
    if verb not in _CUE_INDEX:
        return "", False
    entries = _cues_of(verb)
    index = place.clauses.index(clause) if clause in place.clauses else -1
    end = attached_end(place.clauses, index) if index >= 0 else clause.end
    rest = [word.removesuffix("'s") for word in place.words[clause.verb_at + 1 : end] if word[0].isalnum()]
    lemmas = [{word, singular(word), *(american(reading.base) for reading in analyse(word))} for word in rest]
    subject = _WHO.get(clause.subject, "")
    bag = set().union(*lemmas) if lemmas else set()
    if subject == "it" or clause.subject == "np":
        bag.update(singular(word) for word in place.words[clause.subject_start : clause.subject_end])
    for who, negated, others, identifier in entries:
        if who == subject and negated == clause.negated and all(other & bag for other in others):
            # A behaviour says all that was said only where the words name nothing more: "my birthday" is a fact to keep.
            return identifier, all(word in _LIGHT for word in rest)
    return "", False


def _interpretations(place: _Place, seen: list[_Seen]) -> Iterator[Said]:
    """What the speaker reads into the other: kept as the speaker's own story."""
    for mark in seen:
        if mark.construction not in (C.MIND_READING, C.FEEL_LIKE) or mark.clause < 0:
            continue
        clause = place.clauses[mark.clause]
        if clause.subject not in ("you", "he", "she", "they") or clause.frequency or not clause.verb:
            continue
        if any(w in lexicon.LABEL_ADJECTIVES or w in lexicon.LABEL_NOUNS or w in lexicon.PROFANITY for w in _rest(place, clause)):
            continue
        turned = turn(place.tokens, place.clauses, mark.clause)
        yield Said(turned.when.removeprefix("when "), place.tokens.span(clause.subject_start, clause.end))


def _feelings(place: _Place) -> Iterator[Said]:
    """Feelings that the speaker names as their own, by word or by a verb that causes one."""
    words = place.words
    for clause in place.clauses:
        if clause.link not in ("", "and", "but", "because", "so", "or"):
            continue
        if clause.subject == "i" and clause.verb in ("feel", "be", "get", "become") and not clause.negated and not clause.modal:
            for at in range(clause.rest, min(clause.rest + 5, clause.end)):
                identifier = lexicon.FEELINGS.get(" ".join(words[at : at + 2])) or lexicon.FEELINGS.get(words[at])
                if identifier:
                    yield Said(words[at], place.tokens.span(at, at + 1), identifier)
                    break
                if words[at] not in ADVERBS and words[at] not in lexicon.INTENSIFIERS and words[at] not in ("a", "and", "bit", "of", "little", "feeling"):
                    break
        elif clause.verb == "make" and words[clause.rest : clause.rest + 1] == ("me",):
            for at in range(clause.rest + 1, min(clause.rest + 5, clause.end)):
                identifier = lexicon.FEELINGS.get(words[at])
                if identifier:
                    yield Said(words[at], place.tokens.span(at, at + 1), identifier)
                    break
        elif clause.verb in lexicon.CAUSATIVES and words[clause.rest : clause.rest + 1] == ("me",) and not clause.negated and clause.tense is not Tense.MODAL:
            yield Said(clause.verb, place.tokens.span(clause.verb_at, clause.verb_at + 1), lexicon.CAUSATIVES[clause.verb])


def _evaluations(place: _Place) -> Iterator[Said]:
    """Verdicts in the place of a feeling: "I feel ignored"."""
    words = place.words
    for clause in place.clauses:
        if clause.subject == "i" and clause.verb == "feel" and not clause.negated:
            for at in range(clause.rest, min(clause.rest + 4, clause.end)):
                identifier = lexicon.EVALUATIONS.get(words[at])
                if identifier and words[at] not in lexicon.FEELINGS:
                    yield Said(words[at], place.tokens.span(at, at + 1), identifier)
                    break


def _needs(place: _Place) -> Iterator[Said]:
    """A need that the speaker names: "I need some quiet" (not: "I need you to …")."""
    words = place.words
    for index, clause in enumerate(place.clauses):
        rest = _rest(place, clause)
        if clause.subject == "i" and clause.verb == "need" and not clause.negated and not clause.modal and rest and rest[0] not in ("you", "him", "her", "them"):
            if clause.tense is not Tense.PRESENT or clause.link in ("if", "when", "because") or clause.mood is Mood.QUESTION or "you" in rest:
                continue
            positions = list(range(clause.subject_start, clause.end))
            while positions and not words[positions[-1]].isalnum():
                positions.pop()
            yield Said(say(place.tokens, positions), place.tokens.span(clause.subject_start, positions[-1] + 1))


def _requests(place: _Place, seen: list[_Seen]) -> Iterator[Said]:
    """A request that the speaker makes: a polite question kept as it stands, or the wish in "I need you to …"."""
    tokens, words = place.tokens, place.words
    marked = {mark.clause for mark in seen if not mark.hint}
    for index, clause in enumerate(place.clauses):
        rest = _rest(place, clause)
        if clause.subject == "i" and clause.verb in ("need", "want", "expect") and rest[:2] == ("you", "to") and not clause.negated:
            at = clause.rest + 2
            while at < clause.end and words[at] in ADVERBS:
                at += 1
            if at < clause.end and words[at] not in ("be", "know", "feel", "understand", "care", "love", "stop"):
                wish = clause._replace(subject="you", verb=words[at], verb_at=at, rest=at + 1, negated=True, tense=Tense.PRESENT)
                text = turn_request(tokens, wish, clause.end)
                if text:
                    yield Said(text, tokens.span(clause.start, clause.end))
        elif clause.mood is Mood.QUESTION and not clause.wh and clause.subject == "you" and clause.modal in ("can", "could", "would", "will") and index not in marked:
            if clause.negated or clause.frequency or clause.verb in ("stop", "quit", "believe", "imagine", "be", "see"):
                continue
            positions = list(range(clause.subject_start - 1, clause.end))
            text = say(tokens, [p for p in positions if words[p] not in ("just", "even", "already")])
            yield Said(text[0].upper() + text[1:] + "?", tokens.span(positions[0], clause.end))
        elif clause.subject == "you" and clause.modal in ("would", "could") and not clause.negated and not clause.mood is Mood.QUESTION and any(
            mark.construction is C.ULTIMATUM and place.clauses[mark.clause].sentence == clause.sentence for mark in seen if mark.clause >= 0
        ):
            if "have" in words[clause.subject_end : clause.verb_at] or clause.verb == "have":
                continue
            text = turn_request(tokens, clause._replace(negated=True, tense=Tense.PRESENT), clause.end)
            if text:
                yield Said(text, tokens.span(clause.start, clause.end))
