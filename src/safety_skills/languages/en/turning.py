# SPDX-License-Identifier: MIT
"""Saying a clause again: as a when-clause, and as a request.

"You never text me back" is turned into "when you don’t text me back" and "Would you be willing to text me back?".
Person, tense and agreement are made anew; *I, me, my, you, your* keep whom they mean; a negation is never lost or
added.  Words that judge how often or how little ("always", "even", "just") are dropped; the words that are kept are the
speaker's own.
"""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from .clauses import Clause, Tense
from .inflection import gerund, participle, past, singular, third_person
from .lexicon import PROFANITY
from .phrases import Phrases, build, longest
from .saying import say
from .tokens import Tokens
from .word_classes import ADVERBS, DISCOURSE

__all__ = ["COMPLEMENTS", "Turned", "attached_end", "turn", "turn_request"]


class Turned(NamedTuple):
    """A clause said again: the when-clause, whether it tells of one past event, and the request ("" where none fits).

    >>> Turned("when you left", True, "").past
    True
    """

    when: str
    past: bool
    request: str


# Words that judge rather than tell; they are dropped wherever they stand in the predicate.
_MINIMIZERS = frozenset(
    "even just again already actually ever simply literally seriously freaking frigging fucking damn damned goddamn "
    "bloody always never constantly forever continually conveniently obviously clearly purposely deliberately still "
    "totally completely absolutely really basically honestly apparently stupidly selfishly rudely sure".split()
)
# Phrases that judge how often or how much; the longest that fits is dropped.
_DROPPED_PHRASES = (
    "every single damn time",
    "every single time",
    "every single day",
    "every damn time",
    "every fucking time",
    "each and every time",
    "for everything",
    "with everything",
    "about everything",
    "in everything",
    "for nothing",
    "over nothing",
    "about nothing",
    "all the damn time",
    "all the fucking time",
    "all the time",
    "all day every day",
    "every time",
    "each time",
    "over and over again",
    "over and over",
    "time and time again",
    "again and again",
    "time after time",
    "day in day out",
    "day after day",
    "24 7",
    "in your life",
    "for once in your life",
    "for once",
    "for one second",
    "for a change",
    "for no reason",
    "for god sake",
    "for god 's sake",
    "for god's sake",
    "for christ's sake",
    "for heaven's sake",
    "the whole time",
    "on purpose",
    "as usual",
    "as always",
    "like always",
    "like usual",
    "of course",
    "at all",
    "not once",
    "once again",
    "yet again",
    "no matter what",
    "without fail",
    "non stop",
    "nonstop",
    "when you are at it",
    "not even once",
    "even once",
    "a single time",
    "one single time",
    "in a million years",
    "ever again",
    "to save your life",
    "like an idiot",
    "like a child",
    "like a baby",
    "to annoy me",
    "to spite me",
    "to hurt me",
    "to embarrass me",
    "to make me mad",
    "to piss me off",
)


@cache
def _dropped_phrases() -> Phrases:
    return build({"dropped": _DROPPED_PHRASES})


_TRAILING = frozenset(', ; : - ( " * ~ and but or so because that if when'.split())
_CHATTER = frozenset("ok okay lol lmao right huh eh please thanks smh omg tho though anyway".split())


# ---------------------------------------------------------------- what of a predicate is kept

# The tag of a question: "…, do you", "…, have you not".
_TAGS = frozenset({"do", "are", "have", "did", "will"})
_LEADING = frozenset({",", ";", ":", "-", '"'})
_DROPPED_MARKS = frozenset("[](){}~*'")


def _tail(tokens: Tokens, start: int, end: int) -> list[int]:
    """The positions of a predicate that are kept: without judging words, swearing, tags and names of address."""
    words = tokens.words
    kept: list[int] = []
    at = start
    while at < end:
        stop, _ = longest(_dropped_phrases(), words, at)
        if at < stop <= end:
            at = stop
            continue
        word = words[at]
        if word == "," and _adds_nothing(words, at, end):
            break
        if word not in _MINIMIZERS and word not in PROFANITY and word not in _DROPPED_MARKS:
            kept.append(at)
        at += 1
    while kept and words[kept[-1]] in _CHATTER:
        kept.pop()
    while kept and (words[kept[-1]] in _TRAILING or not words[kept[-1]][0].isalnum()):
        kept.pop()
    first = 0
    while first < len(kept) and words[kept[first]] in _LEADING:
        first += 1
    return kept[first:]


def _adds_nothing(words: Sequence[str], comma: int, end: int) -> bool:
    """Whether only a name of address or a tag stands behind the comma: "…, honey", "…, you liar", "…, do you"."""
    at = comma + 1
    if at >= end:
        return False
    if end - at <= 2 and (words[at] in DISCOURSE or at + 1 == end) and words[at] not in ADVERBS:
        return True
    if words[at] == "you" and end - comma <= 4:
        return True
    return at + 1 < end and words[at + 1] in ("not", "you") and words[at] in _TAGS


# Links of clauses that complete or place the clause before: "after you use the car", "what I said".
_COMPLETING = frozenset(
    "what where wherever who which that after before until til till while than whenever when how if".split()
)
# More of them than anybody says in one breath are not followed.
_MOST_ATTACHED = 8


#: Links of those that complete it, and place it nowhere.
COMPLEMENTS = frozenset("what where who which that than how if".split())


def attached_end(clauses: Sequence[Clause], index: int, links: frozenset[str] = _COMPLETING) -> int:
    """The end of the clause together with the clauses behind it that complete or place it ("after you use the car").

    With `COMPLEMENTS` for `links`, only those that complete it.

    >>> from .clauses import read_clauses
    >>> attached_end(read_clauses("You leave when I talk because you can."), 0)
    5
    """
    end = clauses[index].end
    for other in clauses[index + 1 : index + 1 + _MOST_ATTACHED]:
        if other.link not in links or (other.negated and other.link == "if"):
            break
        if other.link in ("when", "if", "that") and other.subject not in ("i", "we", "you"):
            break
        end = other.end
    return end


# ---------------------------------------------------------------- subject and verb

_DETERMINED = frozenset({"my", "the", "our", "your", "this", "that", "his", "her", "their"})
_POINTING = frozenset({"this", "that", "these", "those"})


def _third(tokens: Tokens, clause: Clause) -> bool:
    """Whether the verb takes the form of the third person singular."""
    if clause.subject != "np":
        return clause.subject in ("he", "she", "it", "this", "that")
    head = tokens.words[clause.subject_end - 1]
    plural = singular(head) != head and not head.endswith("ss")
    return not plural and "and" not in tokens.words[clause.subject_start : clause.subject_end]


def _subject(tokens: Tokens, clause: Clause) -> str:
    """The subject as it is said behind "when"."""
    if clause.subject == "i":
        return "I"
    first = tokens.words[clause.subject_start] if clause.subject_start < clause.subject_end else ""
    if clause.subject == "np":
        text = say(tokens, range(clause.subject_start, clause.subject_end))
        return text[0].lower() + text[1:] if first in _DETERMINED else text
    return first if first in _POINTING else clause.subject or "you"


def _is_past(clause: Clause) -> bool:
    """Whether the clause tells of one past event."""
    return clause.tense is Tense.PAST or (clause.tense is Tense.PERFECT and bool(clause.frequency))


def _verb_phrase(clause: Clause, *, third: bool) -> str:
    """The finite verb with its negation, contracted as in speech."""
    verb = clause.verb
    negation = "n’t" if clause.negated else ""
    if verb == "be":
        return _be(clause, third=third)
    if clause.tense is Tense.PERFECT and not clause.frequency:
        return f"{'has' if third else 'have'}{negation} {participle(verb)}"
    if _is_past(clause):
        if clause.progressive:
            was = "was" if third or clause.subject == "i" else "were"
            return f"{was} not {gerund(verb)}" if clause.negated else f"{was} {gerund(verb)}"
        return f"didn’t {verb}" if clause.negated else past(verb)
    if clause.negated:
        return f"doesn’t {verb}" if third else f"don’t {verb}"
    return third_person(verb) if third else verb


def _be(clause: Clause, *, third: bool) -> str:
    """The form of "be" that agrees with the subject."""
    negation = "n’t" if clause.negated else ""
    first = clause.subject == "i"
    if clause.tense is Tense.PERFECT:
        return f"{'has' if third else 'have'}{negation} been"
    if _is_past(clause):
        return ("was" if third or first else "were") + negation
    if first:
        return "am not" if clause.negated else "am"
    return ("is" if third else "are") + negation


# ---------------------------------------------------------------- the clause said again


def turn(tokens: Tokens, clauses: Sequence[Clause], index: int, told: Clause | None = None) -> Turned:
    """Say the clause at `index` as a when-clause, and, where its words un-negate, as a request.

    `told` is what the clause tells, where that is another thing than it says ("stop yelling": you yell).

    >>> from .clauses import read_clauses
    >>> from .tokens import tokenize
    >>> tokens = tokenize("You never text me back!")
    >>> turn(tokens, read_clauses(tokens), 0).request
    'Would you be willing to text me back?'
    """
    clause = clauses[index] if told is None else told
    end = attached_end(clauses, index)
    past_event = _is_past(clause)
    # A second "when" inside a when-clause is hard to say: "when you interrupt me while I talk".
    whiles = {
        other.start
        for other in clauses[index + 1 : index + 1 + _MOST_ATTACHED]
        if other.start < end and other.link == "when" and (other.progressive or other.verb in ("be", "talk", "speak"))
    }
    rest = say(tokens, _tail(tokens, clause.rest, end), whiles)
    present = not past_event and clause.tense is not Tense.PERFECT and not clause.negated
    if clause.verb == "be" and present and clause.subject in ("you", "i"):
        head = "you’re" if clause.subject == "you" else "I’m"
    else:
        head = f"{_subject(tokens, clause)} {_verb_phrase(clause, third=_third(tokens, clause))}"
    askable = clause.subject == "you" and clause.negated and not past_event
    request = turn_request(tokens, clause, end) if askable else ""
    return Turned(f"when {head} {rest}".rstrip(), past_event, request)


_NOT_ASKED = frozenset("have know want care love mean seem look feel think understand get".split())
_SPARED = frozenset({"anymore", "either", "yet"})
_NOBODY = frozenset({"anything", "nothing", "anyone", "anybody"})
_BE_FORMS = frozenset({"am", "are", "is", "was", "were", "be", "been"})


def turn_request(tokens: Tokens, clause: Clause, end: int) -> str:
    """The predicate of the clause, up to `end`, as a request, or "" where nobody could be asked for it.

    >>> from .clauses import read_clauses
    >>> from .tokens import tokenize
    >>> tokens = tokenize("You don't do any dishes.")
    >>> turn_request(tokens, read_clauses(tokens)[0], 6)
    'Would you be willing to do some dishes?'
    """
    words = tokens.words
    tail = [at for at in _tail(tokens, clause.rest, end) if words[at] not in _SPARED]
    if clause.verb in _NOT_ASKED or clause.tense is Tense.PERFECT or (clause.verb in _BE_FORMS and not tail):
        return ""
    said = [words[at] for at in tail]
    if not _NOBODY.isdisjoint(said) or ("any", "more") in pairwise(said):
        return ""
    rest = f" {say(tokens, tail)} ".replace(" any ", " some ").strip()
    return f"Would you be willing to {clause.verb} {rest}".rstrip() + "?"
