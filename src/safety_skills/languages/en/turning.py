# SPDX-License-Identifier: MIT
"""Saying a clause again: as a when-clause, and as a request.

"You never text me back" is turned into "when you don’t text me back" and "Would you be willing to text me back?".  Person,
tense and agreement are made anew; *I, me, my, you, your* keep whom they mean; a negation is never lost or added.  Words
that judge how often or how little ("always", "even", "just") are dropped; the words that are kept are the speaker's own.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from .clauses import ADVERBS, BE, DISCOURSE, FREQUENCY, Clause, Tense
from .inflection import gerund, participle, past, singular, third_person
from .lexicon import PROFANITY
from .tokens import Tokens

__all__ = ["Turned", "attached_end", "say", "turn", "turn_request"]


class Turned(NamedTuple):
    """A clause said again: the when-clause, whether it tells of one past event, and the request ("" where none fits)."""

    when: str
    past: bool
    request: str


# Words that judge rather than tell; they are dropped wherever they stand in the predicate.
MINIMIZERS = frozenset(
    "even just again already actually ever simply literally seriously freaking frigging fucking damn damned goddamn bloody "
    "always never constantly forever continually conveniently obviously clearly purposely deliberately still totally "
    "completely absolutely really basically honestly apparently stupidly selfishly rudely sure".split()
)
# Phrases that judge how often; longest first, because the first that fits is dropped.
DROPPED_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "every single damn time", "every single time", "every single day", "every damn time", "every fucking time", "each and every time",
        "for everything", "with everything", "about everything", "in everything", "for nothing", "over nothing", "about nothing",
        "all the damn time", "all the fucking time", "all the time", "all day every day", "every time", "each time", "over and over again",
        "over and over", "time and time again", "again and again", "time after time", "day in day out", "day after day", "24 7",
        "in your life", "for once in your life", "for once", "for one second", "for a change", "for no reason", "for god sake",
        "for god 's sake", "for god's sake", "for christ's sake", "for heaven's sake", "the whole time", "on purpose", "as usual",
        "as always", "like always", "like usual", "of course", "at all", "not once", "once again", "yet again", "no matter what",
        "without fail", "non stop", "nonstop", "when you are at it", "not even once", "even once", "a single time", "one single time",
        "in a million years", "ever again", "to save your life", "like an idiot", "like a child", "like a baby", "like that", "like this",
        "to annoy me", "to spite me", "to hurt me", "to embarrass me", "to make me mad", "to piss me off",
    )
)
_SHORT = {  # what two words become in speech
    ("do", "not"): "don’t", ("does", "not"): "doesn’t", ("did", "not"): "didn’t", ("is", "not"): "isn’t", ("are", "not"): "aren’t",
    ("was", "not"): "wasn’t", ("were", "not"): "weren’t", ("have", "not"): "haven’t", ("has", "not"): "hasn’t", ("had", "not"): "hadn’t",
    ("can", "not"): "can’t", ("could", "not"): "couldn’t", ("will", "not"): "won’t", ("would", "not"): "wouldn’t",
    ("should", "not"): "shouldn’t", ("must", "not"): "mustn’t", ("i", "am"): "I’m", ("you", "are"): "you’re", ("we", "are"): "we’re",
    ("they", "are"): "they’re", ("it", "is"): "it’s", ("he", "is"): "he’s", ("she", "is"): "she’s", ("that", "is"): "that’s",
    ("i", "have"): "I’ve", ("you", "have"): "you’ve", ("we", "have"): "we’ve", ("i", "will"): "I’ll", ("you", "will"): "you’ll",
    ("i", "would"): "I’d", ("you", "would"): "you’d", ("let", "us"): "let’s",
}
_CLOSING = frozenset(", . ; : ! ? ) ] %".split())
_TRAILING = frozenset(", ; : - ( \" * ~ and but or so because that if when".split())
_CHATTER = frozenset("ok okay lol lmao right huh eh please thanks smh omg tho though anyway".split())
_PLACES_OF_TALK = frozenset("tv pc ps ac dj id ok usa uk nyc vr".split())


def _spelled(tokens: Tokens, at: int, *, shouted: bool, titled: bool) -> str:
    """One word as it is to be said: what was typed, in normal spelling, without shouting."""
    word = tokens.words[at]
    typed = tokens.typed(at)
    if word == "i":
        return "I"
    if typed.lower() != word:
        return word.replace("'", "’")
    if word in _PLACES_OF_TALK and typed.isupper():
        return typed
    if (typed.isupper() and len(typed) > 1) or shouted or (titled and at > 0 and typed.istitle()):
        return word
    return typed.replace("'", "’")


def say(tokens: Tokens, positions: list[int], instead: Mapping[int, str] = MappingProxyType({})) -> str:
    """The words at `positions` as a phrase in normal spelling, contractions and spaces as spoken English has them.

    `instead` gives other words for some positions.
    """
    letters = [character for character in tokens.view.original if character.isalpha()]
    shouted = len(letters) > 8 and sum(character.isupper() for character in letters) > 0.7 * len(letters)
    heads = [tokens.typed(at)[:1] for at in positions if tokens.words[at].isalpha()]
    titled = len(heads) > 3 and sum(head.isupper() for head in heads) > 0.6 * len(heads)
    out: list[str] = []
    index = 0
    while index < len(positions):
        at = positions[index]
        word = tokens.words[at]
        following = positions[index + 1] if index + 1 < len(positions) else -1
        if following == at + 1 and tokens.groups[following] == tokens.groups[at]:
            pair = _SHORT.get((word, tokens.words[following]))
            if pair is not None:
                out.append(" " + pair)
                index += 2
                continue
        spelled = instead.get(at) or _spelled(tokens, at, shouted=shouted, titled=titled)
        tight = word in _CLOSING or (not word.isalnum() and not tokens.spaced(at)) or (
            index > 0 and positions[index - 1] == at - 1 and not tokens.spaced(at) and tokens.groups[at] != tokens.groups[at - 1]
        )
        out.append(spelled if tight else " " + spelled)
        index += 1
    return "".join(out).strip()


def _tail(tokens: Tokens, start: int, end: int) -> list[int]:
    """The positions of a predicate that are kept: without judging words, swearing, tags and names of address."""
    words = tokens.words
    kept: list[int] = []
    at = start
    while at < end:
        phrase = next((p for p in DROPPED_PHRASES if words[at : at + len(p)] == p and at + len(p) <= end), None)
        if phrase is not None:
            at += len(phrase)
            continue
        if words[at] == "," and _is_address(words, at + 1, end):
            break
        if words[at] == "," and words[at + 1 : at + 2] == ("you",) and end - at <= 4:
            break
        if words[at] == "," and at + 2 < end and words[at + 2] in ("not", "you") and words[at + 1] in ("do", "are", "have", "did", "will"):
            break
        if words[at] not in MINIMIZERS and words[at] not in PROFANITY and words[at] not in "[](){}~*":
            kept.append(at)
        at += 1
    while kept and words[kept[-1]] in _CHATTER:
        kept.pop()
    while kept and (words[kept[-1]] in _TRAILING or not words[kept[-1]][0].isalnum()):
        kept.pop()
    while kept and words[kept[0]] in (",", ";", ":", "-", "\""):
        kept.pop(0)
    return kept


def _is_address(words: tuple[str, ...], at: int, end: int) -> bool:
    return end - at <= 2 and at < end and (words[at] in DISCOURSE or at + 1 == end) and words[at] not in ADVERBS


_COMPLETING = frozenset(
    "what where wherever who which that after before until til till while than whenever when how if".split()
)


def attached_end(clauses: tuple[Clause, ...], index: int) -> int:
    """The end of the clause together with the clauses behind it that complete or place it ("after you use the car")."""
    clause = clauses[index]
    end = clause.end
    for other in clauses[index + 1 :]:
        if other.sentence != clause.sentence or other.start != end:
            break
        if other.link not in _COMPLETING or (other.negated and other.link == "if"):
            break
        if other.link in ("when", "if", "that") and other.subject not in ("i", "we", "you"):
            break
        end = other.end
    return end


def _third(tokens: Tokens, clause: Clause) -> bool:
    if clause.subject in ("he", "she", "it", "this", "that"):
        return True
    if clause.subject != "np":
        return False
    head = tokens.words[clause.subject_end - 1]
    return not (singular(head) != head and not head.endswith("ss")) and "and" not in tokens.words[clause.subject_start : clause.subject_end]


def _subject(tokens: Tokens, clause: Clause) -> str:
    if clause.subject == "i":
        return "I"
    if clause.subject == "np":
        text = say(tokens, list(range(clause.subject_start, clause.subject_end)))
        determined = tokens.words[clause.subject_start] in ("my", "the", "our", "your", "this", "that", "his", "her", "their")
        return text[0].lower() + text[1:] if determined else text
    if clause.subject_start < clause.subject_end and tokens.words[clause.subject_start] in ("this", "that", "these", "those"):
        return tokens.words[clause.subject_start]
    return clause.subject or "you"


def _verb_phrase(clause: Clause, *, third: bool, past_event: bool) -> str:
    """The finite verb with its negation, contracted as in speech."""
    verb = clause.verb
    first = clause.subject == "i"
    if verb == "be":
        if clause.tense is Tense.PERFECT:
            return ("hasn’t been" if third else "haven’t been") if clause.negated else ("has been" if third else "have been")
        if past_event:
            form = "was" if third or first else "were"
            return form + "n’t" if clause.negated else form
        if first:
            return "am not" if clause.negated else "am"
        form = "is" if third else "are"
        return form + "n’t" if clause.negated else form
    if clause.tense is Tense.PERFECT and not clause.frequency:
        auxiliary = "has" if third else "have"
        return f"{auxiliary}n’t {participle(verb)}" if clause.negated else f"{auxiliary} {participle(verb)}"
    if past_event:
        if clause.progressive:
            return ("was " if third or first else "were ") + ("not " if clause.negated else "") + gerund(verb)
        return f"didn’t {verb}" if clause.negated else past(verb)
    if clause.negated:
        return f"doesn’t {verb}" if third else f"don’t {verb}"
    return third_person(verb) if third else verb


def turn(tokens: Tokens, clauses: tuple[Clause, ...], index: int) -> Turned:
    """Say the clause at `index` as a when-clause, and, where its words un-negate, as a request."""
    clause = clauses[index]
    end = attached_end(clauses, index)
    tail = _tail(tokens, clause.rest, end)
    past_event = clause.tense is Tense.PAST or (clause.tense is Tense.PERFECT and bool(clause.frequency))
    phrase = _verb_phrase(clause, third=_third(tokens, clause), past_event=past_event)
    subject = _subject(tokens, clause)
    # A second "when" inside a when-clause is hard to say: "when you interrupt me while I talk".
    inner = {other.start for other in clauses[index + 1 :] if clause.end <= other.start < end and other.link == "when" and (other.progressive or other.verb in ("be", "talk", "speak"))}
    rest = say(tokens, tail, {at: "while" for at in inner})
    if clause.subject in ("you", "i") and clause.verb == "be" and not clause.negated and not past_event and clause.tense is not Tense.PERFECT:
        head = "you’re" if clause.subject == "you" else "I’m"
    else:
        head = f"{subject} {phrase}"
    when = f"when {head} {rest}".rstrip()
    request = turn_request(tokens, clause, end) if clause.subject == "you" and clause.negated and not past_event else ""
    return Turned(when, past_event, request)


_NOT_ASKED = frozenset("have know want care love mean seem look feel think understand get".split())


def turn_request(tokens: Tokens, clause: Clause, end: int) -> str:
    """The predicate of the clause as a request, or "" where nobody could be asked for it."""
    words = tokens.words
    tail = [at for at in _tail(tokens, clause.rest, end) if words[at] not in ("anymore", "either", "yet")]
    pairs = {(words[a], words[b]) for a, b in zip(tail, tail[1:], strict=False)}
    if clause.verb in _NOT_ASKED or clause.tense is Tense.PERFECT or (clause.verb in BE and not tail):
        return ""
    if any(words[at] in ("anything", "nothing", "anyone", "anybody") for at in tail) or ("any", "more") in pairs:
        return ""
    rest = say(tokens, tail)
    rest = f" {rest} ".replace(" any ", " some ").strip()
    return f"Would you be willing to {clause.verb} {rest}".rstrip() + "?"
