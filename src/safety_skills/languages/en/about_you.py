# SPDX-License-Identifier: MIT
"""Rules for what is said of the listener: "you always …", "you are so …", "you should …", "you make me …".

Each rule looks at one clause whose subject is "you" and gives the mark that it sees, or None.  They prefer silence to a
false accusation: praise, guesses, invitations and plain talk give none.
"""

from collections.abc import Iterator
from functools import cache

from .. import Construction
from . import lexicon
from .clauses import Clause, Mood, Tense
from .phrases import Phrases, build, find
from .questions import condition, question
from .sentences import MIND_VERBS, SKIPPED, Seen, Sentence, label_at, praises, to_me, wrong
from .word_classes import ADVERBS, NEGATIVE_FREQUENCY

__all__ = ["PLEASANT", "blaming_frequency", "of_you"]

_C = Construction

#: Feelings that nobody is blamed for causing.
PLEASANT = frozenset(
    "happy glad delighted joyful excited elated amused touched inspired calm relaxed reassured relieved comfortable "
    "proud interested safe loving grateful content peaceful pleased satisfied playful warm close hopeful confident "
    "admiring surprised".split()
)
# What "you make me …" thanks for: "you make me laugh", "you make me dinner".
_PLEASING = frozenset(
    "laugh smile giggle blush better good great special loved beautiful wanted welcome appreciated important heard "
    "seen understood whole complete alive amazing wonderful strong stronger warm young sexy pretty believe hope melt "
    "appreciate dinner breakfast coffee tea lunch happier braver best".split()
)
# What a frame of feeling softens: "I feel hurt when you ignore me" accuses nobody.
_SOFTENED = frozenset({_C.ACCUSATION, _C.OMISSION, _C.MAKES_ME, _C.MIND_READING})
_FRAMING_LINKS = frozenset({"when", "if", "because", "that", "whenever", "how", "after", "and", "since", "while"})
# Verbs that say that the next one was left undone.
_LEFT_UNDONE = frozenset({"forget", "refuse", "fail", "neglect"})


def of_you(sentence: Sentence, index: int) -> Iterator[Seen]:
    """What the clause with this index says of the listener.

    >>> from .sentences import Story
    >>> [str(seen.construction) for seen in of_you(Story("you never listen").sentences[0], 0)]
    ['absolute']
    """
    clause = sentence.clauses[index]
    if clause.mood is Mood.QUESTION:
        found = question(sentence, index)
        if found is not None:
            yield found
        return
    if clause.link in ("if", "unless") and sentence.words[max(clause.start - 1, 0)] not in ("as", "like"):
        yield from condition(sentence, index)
        return
    found = _told(sentence, index)
    felt = _feel_like(sentence, index)
    if (
        felt is not None
        and (found is not None or not praises(sentence, clause.rest, clause.end))
        and not _inviting(clause)
    ):
        yield felt
    if found is not None and not (found.construction in _SOFTENED and clause.link in _FRAMING_LINKS and sentence.feels):
        yield found


def _told(sentence: Sentence, index: int) -> Seen | None:
    """What a statement about the listener is, by its verb."""
    clause = sentence.clauses[index]
    verb = clause.verb
    if verb == "be":
        return _being(sentence, index)
    rest = sentence.rest(clause)
    first = rest[0] if rest else ""
    obliged = verb in ("need", "have", "ought") and first == "to" and clause.modal in ("", "will", "should")
    if clause.modal in ("should", "must") or obliged:
        return _duty(sentence, index)
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if first in ("me", "us"):
        if verb == "make":
            return _making(sentence, index)
        if verb in lexicon.CAUSATIVES and not clause.negated:
            unpleasant = lexicon.CAUSATIVES[verb] not in PLEASANT
            return Seen(_C.MAKES_ME, start, clause.rest + 1, sentence, index) if unpleasant else None
    if clause.frequency or clause.semi == "keep":
        return Seen(_C.ABSOLUTE, start, end, sentence, index) if blaming_frequency(sentence, clause) else None
    if clause.negated:
        return _undone(sentence, index)
    return _done(sentence, index)


def _done(sentence: Sentence, index: int) -> Seen | None:
    """Something that the listener did: a fault, or a thing refused."""
    clause = sentence.clauses[index]
    verb = clause.verb
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if verb == "refuse" or ((verb == "forget" and sentence.rest(clause)[:1] != ("your",)) and not clause.modal):
        # "You forgot my birthday" is left undone for somebody, "you forgot your umbrella" is not.
        return Seen(_C.OMISSION, start, end, sentence, index)
    annoying = clause.progressive and verb in lexicon.CAUSATIVES and lexicon.CAUSATIVES[verb] not in PLEASANT
    if annoying or (clause.tense is not Tense.MODAL and wrong(sentence, clause)):
        return Seen(_C.ACCUSATION, start, min(clause.end, end + 1), sentence, index)
    if clause.tense is Tense.PRESENT and not clause.modal and _all_the_time(sentence, clause):
        return Seen(_C.ABSOLUTE, start, end, sentence, index)
    if verb == "expect" and sentence.rest(clause)[:1] == ("me",):
        return Seen(_C.MIND_READING, start, end, sentence, index)
    return None


# What says "always" behind the verb: "you work all the time".
_ALWAYS = (
    "all the|damn|fucking time",
    "all the damn|fucking time",
    "every single|damn|fucking time|day|night|evening|weekend|morning",
    "all day every day",
    "all day long",
    "day in day out",
    "day after day",
    "night after night",
    "24 / 7",
    "over and over",
    "time after time",
    "again and again",
    "time and time again",
    "around the clock",
)


@cache
def _always() -> Phrases:
    return build({"always": _ALWAYS})


def _all_the_time(sentence: Sentence, clause: Clause) -> bool:
    """Whether a phrase for "always" stands behind a verb that nobody would be thanked for."""
    if clause.verb in lexicon.PRAISE_VERBS or clause.verb in lexicon.GOOD_VERBS or clause.verb in lexicon.NEUTRAL_VERBS:
        return False
    return bool(find(_always(), sentence.rest(clause))) and not praises(sentence, clause.verb_at, clause.end)


def _undone(sentence: Sentence, index: int) -> Seen | None:
    """Something that the listener does not do, or is said not to feel."""
    clause = sentence.clauses[index]
    verb, tense, rest = clause.verb, clause.tense, sentence.rest(clause)
    start, end = clause.subject_start, max(clause.rest, clause.verb_at + 1)
    if clause.modal in ("can", "could") and clause.link == "" and _forbids(sentence, clause):
        return Seen(_C.SHOULD, start, end, sentence, index)
    if verb in MIND_VERBS and tense is not Tense.MODAL:
        end = min(clause.end, end + 1)
        return Seen(_C.MIND_READING, start, end, sentence, index) if _reads_mind(clause, rest) else None
    good = verb in lexicon.GOOD_VERBS
    before = sentence.words[clause.subject_end : clause.verb_at]
    if tense in (Tense.PAST, Tense.PERFECT):
        missing = tense is Tense.PERFECT and to_me(rest) and verb not in lexicon.NEUTRAL_VERBS
        omitted = good or missing or "even" in before
    elif tense is Tense.PRESENT:
        omitted = (good and (to_me(rest) or rest[-1:] in (("anymore",), ("more",)))) or (
            "even" in before and (verb not in lexicon.NEUTRAL_VERBS or to_me(rest))
        )
    else:
        omitted = good and clause.modal in ("will", "would") and clause.link != "that" and "if" not in rest
    if omitted or clause.semi in _LEFT_UNDONE:
        return Seen(_C.OMISSION, start, end, sentence, index)
    return None


def _forbids(sentence: Sentence, clause: Clause) -> bool:
    """Whether "you can't …" lays down a law: "you can't treat people like that"."""
    rest = sentence.rest(clause)
    return rest[-2:] == ("like", "that") or (wrong(sentence, clause) and (to_me(rest) or "people" in rest))


_BEHIND_CARE = frozenset({"about", "at", "if", "how", "enough", "what", "anymore", ","})


def _reads_mind(clause: Clause, rest: tuple[str, ...]) -> bool:
    """Whether "you don't …" tells the listener what they feel or think."""
    first = rest[0] if rest else ""
    match clause.verb:
        case "care":
            return not rest or first in _BEHIND_CARE
        case "love" | "respect" | "trust" | "appreciate" | "value" | "consider":
            return True
        case "understand":
            return first in ("me", "us", "anything") or rest[:2] == ("how", "i")
        case "want":
            return first in ("me", "us") or rest[:2] in (("to", "be"), ("to", "spend"))
        case "think":
            return first == "about"
    return False


# ---------------------------------------------------------------- always, never, keep

# "You'll never guess", "you never know": plain talk.
_NEVER_MIND = frozenset("know guess believe regret see find cease forget tell imagine".split())
_SEEMING = frozenset({"look", "be", "seem", "sound"})
# What follows "you never know", "you never said" when no one is blamed.
_ASKED_WORDS = frozenset({"what", "how", "which", "where", "when", "who", "why", "if", "that", "until", "it", "this"})
_NEXT_WORDS = frozenset({"how", "what", "which", "where", "why", "who"})
_TOLD_WORDS = frozenset({"how", "what", "which", "where"})


def blaming_frequency(sentence: Sentence, clause: Clause) -> bool:
    """Whether "always", "never", "keep" blames: not where it praises, guesses or is plain talk.

    >>> from .sentences import Story
    >>> [blaming_frequency(s, s.clauses[0]) for s in Story("You always yell. You always help.").sentences]
    [True, False]
    """
    seldom = clause.frequency in NEGATIVE_FREQUENCY
    # "You never bore me" is praise as much as "you never lie" is.
    faulty = wrong(sentence, clause) or lexicon.CAUSATIVES.get(clause.verb, "surprised") not in PLEASANT
    if not faulty and (not seldom or clause.verb in _SEEMING) and praises(sentence, clause.verb_at, clause.end):
        return False
    rest = sentence.rest(clause)
    if seldom:
        if _plain_talk(sentence, clause, rest):
            return False
        # "You never lie" finds no fault, "you never finish anything" does.
        return not faulty or (clause.verb in ("finish", "forget") and bool(rest) and rest[0] != "my")
    if clause.tense is Tense.PERFECT or clause.modal in ("can", "could", "would", "might", "may"):
        return faulty
    if clause.verb in lexicon.PRAISE_VERBS:
        return False
    return clause.verb not in lexicon.GOOD_VERBS or faulty or not lexicon.LABEL_ADJECTIVES.isdisjoint(rest)


def _plain_talk(sentence: Sentence, clause: Clause, rest: tuple[str, ...]) -> bool:
    """Whether "never" stands in a turn of speech that blames nobody: "you never know", "you never told me how"."""
    if clause.verb in lexicon.NEUTRAL_VERBS:
        following = sentence.words[clause.end : clause.end + 1]
        if not rest or rest[0] in _ASKED_WORDS or (following and following[0] in _NEXT_WORDS):
            return True
    if clause.verb in ("tell", "say", "mention") and not _TOLD_WORDS.isdisjoint(rest):
        return True
    return clause.modal == "will" and clause.verb in _NEVER_MIND


# ---------------------------------------------------------------- you are, you should, you make me

_STRENGTHENING = frozenset({"so", "too", "such", "being", "very"})
_NO_HELP = (["any", "help"], ["much", "help"], ["any", "fun"], ["no", "help"])
# "You're not fair" judges; "you're not listening", "you weren't there for me" tell what is missing.
_MISSED_VIRTUES = frozenset(
    "fair helpful supportive honest reliable trustworthy considerate nice kind normal listening there".split()
)
_HARMLESS_STATES = frozenset({"welcome", "right", "able", "free", "alone"})
# "You are always in my thoughts" holds somebody dear.
_HELD_DEAR = frozenset({"heart", "thoughts", "prayers", "mind", "memory", "charge", "control"})
_BAD_STATES = frozenset("late drunk hungover absent distant away gone busy missing unavailable".split())
_CAUSES = (["reason", "his"], ["reason", "i"], ["reason", "we"], ["reason", "why"])


def _being(sentence: Sentence, index: int) -> Seen | None:
    """“You are …”: a label, a state, the one to blame."""
    clause = sentence.clauses[index]
    near = sentence.words[clause.verb_at : min(clause.end, clause.verb_at + 4)]
    strong = bool(clause.frequency) or not _STRENGTHENING.isdisjoint(near)
    start = clause.subject_start
    seldom = clause.frequency in NEGATIVE_FREQUENCY
    if not clause.negated and not seldom:
        label = label_at(sentence, clause.verb_at + 1, clause.end, mild=strong)
        if label >= 0:
            return Seen(_C.LABEL, start, label + 1, sentence, index)
    rest = sentence.rest(clause)
    said = [word for word in rest if word not in SKIPPED]
    if clause.negated and said:
        if said[:2] in _NO_HELP:
            return Seen(_C.OMISSION, start, min(clause.end, clause.rest + 2), sentence, index)
        if said[0] in _MISSED_VIRTUES:
            if said[0] == "there" and "for" not in rest:
                return None
            code = _C.OMISSION if said[0] in ("listening", "there") else _C.LABEL
            return Seen(code, start, min(clause.end, clause.rest + 1), sentence, index)
    if clause.frequency:
        dear = said[:1] == ["in"] and not _HELD_DEAR.isdisjoint(said)
        dull = bool(said) and said[0] in lexicon.ING_FEELINGS
        dull = dull or label_at(sentence, clause.verb_at + 1, clause.end, mild=True) >= 0
        kind = seldom and dull
        if kind or dear or praises(sentence, clause.verb_at, clause.end):
            # "You're never boring" and "you've always been so kind" are compliments.
            return None
        if said and said[0] not in _HARMLESS_STATES:
            return Seen(_C.ABSOLUTE, start, max(clause.rest, clause.verb_at + 1), sentence, index)
        return None
    return _state(sentence, index, rest, said)


def _state(sentence: Sentence, index: int, rest: tuple[str, ...], said: list[str]) -> Seen | None:
    """“You're drunk again”, “you're late on purpose”, “you're the reason why …”."""
    clause = sentence.clauses[index]
    again = bool(said) and said[0] in _BAD_STATES and "again" in rest and not clause.negated
    if again or ("late" in rest and ("purpose" in rest or "every" in rest)):
        return Seen(_C.ACCUSATION, clause.subject_start, clause.end, sentence, index)
    if said[:2] in _CAUSES or said[:1] == ["problem"] or rest[:1] == ("why",):
        return Seen(_C.BLAME, clause.subject_start, min(clause.end, clause.rest + 3), sentence, index)
    return None


# What "you need to …", "you must …" asks of somebody who is found at fault.
_MENDING = frozenset(
    "respect stop learn grow change listen apologize apologise do try start act realize show take be help get work "
    "shut quit watch".split()
)
_TEACHING = frozenset({"stop", "learn", "listen", "apologize", "be", "quit"})


def _duty(sentence: Sentence, index: int) -> Seen | None:
    """“You should …”: only what finds fault, not advice or an invitation."""
    clause = sentence.clauses[index]
    if not _finds_fault(sentence, clause):
        return None
    end = min(clause.end, max(clause.rest, clause.verb_at + 1) + 1)
    return Seen(_C.SHOULD, clause.subject_start, end, sentence, index)


def _finds_fault(sentence: Sentence, clause: Clause) -> bool:
    rest = sentence.rest(clause)
    should = clause.modal == "should"
    if should and not _inviting(clause):
        before = sentence.words[clause.subject_end : clause.verb_at + 1]
        if "have" in before or "have" in rest[:1]:
            # "You should have called."
            return True
    needed = clause.verb in ("need", "have")
    asked = clause.verb
    if needed:
        behind = sentence.words[clause.verb_at + 1 : min(clause.end, clause.verb_at + 4)]
        asked = next((word for word in behind if word not in ("to", "not") and word not in ADVERBS), asked)
    if (
        (needed or clause.modal == "must")
        and asked in _MENDING
        and clause.link not in ("when", "if", "because")
        and not clause.negated
        and not praises(sentence, clause.rest, clause.end)
    ):
        return True
    if clause.negated:
        return should and (clause.progressive or wrong(sentence, clause))
    return should and asked in _TEACHING and (asked != "be" or "ashamed" in rest or "more" in rest)


def _making(sentence: Sentence, index: int) -> Seen | None:
    """“You make me …”: what somebody is said to do to the speaker's feelings, unless it is thanks."""
    clause = sentence.clauses[index]
    rest = sentence.rest(clause)
    behind = [word for word in rest[1:] if word not in ADVERBS and word not in lexicon.INTENSIFIERS]
    possible = clause.modal in ("can", "could") and not clause.frequency
    if possible or not behind or clause.negated:
        return None
    feeling = next((lexicon.FEELINGS[word] for word in behind[:3] if word in lexicon.FEELINGS), None)
    if feeling in PLEASANT or not _PLEASING.isdisjoint(behind[:4]):
        return None
    return Seen(_C.MAKES_ME, clause.subject_start, min(clause.end, clause.rest + 2), sentence, index)


# ---------------------------------------------------------------- I feel like you …

_INVITED_VERBS = frozenset("see try come meet hear taste watch know visit join read".split())
_FEEL_LINKS = frozenset({"like", "that", "as", "though", "if", ""})
_SENSES = frozenset({"feeling", "impression", "sense"})


def _inviting(clause: Clause) -> bool:
    """Whether "you should …" is kindly meant: "you should come", "you should have seen it"."""
    return clause.modal == "should" and clause.verb in _INVITED_VERBS and clause.verb_at > 0


def _feel_like(sentence: Sentence, index: int) -> Seen | None:
    """“I feel like you …”: an interpretation in the place of a feeling."""
    clause = sentence.clauses[index]
    if index == 0 or clause.link not in _FEEL_LINKS:
        return None
    parent = sentence.clauses[index - 1]
    if parent.subject not in ("i", "it") or parent.negated:
        return None
    rest = sentence.rest(parent)
    if parent.verb != "feel" and (parent.verb not in ("have", "get") or _SENSES.isdisjoint(rest)):
        return None
    if any(word in lexicon.FEELINGS for word in rest):
        return None
    return Seen(_C.FEEL_LIKE, parent.subject_start, clause.subject_end, sentence, index)
