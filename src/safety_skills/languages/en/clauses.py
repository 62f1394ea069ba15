# SPDX-License-Identifier: MIT
"""Who does what in each clause: a plain reading of everyday English.

The reader goes through a sentence once, from left to right.  It cuts it into clauses where a link word or a new subject
with its verb begins, and reads in each clause: the introducing link, a question word, the subject, and the predicate.
It knows closed word classes and verb forms, nothing else; what it cannot place stays in `rest`.  The cost is linear in
the number of words: nothing is ever read twice.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from .cutting import cuts, pointing_subject, starts_clause, verb_follows
from .predicates import Predicate, Tense, imperative, predicate
from .tokens import Tokens
from .word_classes import FLAGS, Flag

__all__ = ["Clause", "Mood", "Tense", "read_clauses", "read_sentence"]


class Mood(StrEnum):
    """What a clause does.

    >>> [str(mood) for mood in Mood]
    ['statement', 'question', 'imperative', 'fragment']
    """

    STATEMENT = "statement"
    QUESTION = "question"
    IMPERATIVE = "imperative"
    FRAGMENT = "fragment"


class Clause(NamedTuple):
    """One clause as read: numbers are positions in `Tokens.words`; an empty string or range means there is none.

    >>> read_clauses("You never text me.")[0].frequency
    'never'
    """

    start: int
    end: int
    link: str
    mood: Mood
    #: The question word.
    wh: str
    #: A pronoun, "np" for a noun phrase, or "".
    subject: str
    subject_start: int
    subject_end: int
    modal: str
    negated: bool
    frequency: str
    progressive: bool
    #: A verb that only says whether the next one happened: "keep" in "keep cutting me off".
    semi: str
    verb: str
    verb_at: int
    tense: Tense
    #: Where what follows the verb begins.
    rest: int


def read_clauses(text: str | Tokens) -> tuple[Clause, ...]:
    """The clauses of a text in order; every word belongs to one of them, or to the punctuation between sentences.

    >>> [(c.subject, c.frequency, c.verb) for c in read_clauses("You never text me back and I hate it.")]
    [('you', 'never', 'text'), ('i', '', 'hate')]
    """
    from .tokens import tokenize

    words = (tokenize(text) if isinstance(text, str) else text).words
    flags = [FLAGS[word] for word in words]
    clauses: list[Clause] = []
    start = 0
    for at in range(len(words) + 1):
        if at == len(words) or flags[at] & Flag.END:
            if at > start:
                clauses += read_sentence(words, flags, start, at, asks=at < len(words) and words[at] == "?")
            start = at + 1
    return tuple(clauses)


def read_sentence(words: Sequence[str], flags: Sequence[int], start: int, end: int, *, asks: bool) -> list[Clause]:
    """The clauses of the sentence from `start` to `end`; `asks` says that a question mark ends it.

    >>> read_sentence(("go", "home"), [FLAGS["go"], FLAGS["home"]], 0, 2, asks=False)[0].verb
    'go'
    """
    clauses: list[Clause] = []
    previous: Clause | None = None
    begins = cuts(words, flags, start, end)
    for number, begin in enumerate(begins, 1):
        stop = begins[number] if number < len(begins) else end
        previous = _read_clause(words, flags, begin, stop, asks, previous)
        clauses.append(previous)
    return clauses


# Asides in a question: "what the hell".
_ASIDES = frozenset({"hell", "fuck", "heck", "world", "earth"})
_PLAIN_LINKS = frozenset({"and", "but", "or", "so"})
_SHARING_LINKS = frozenset({"and", "or", "but"})
_OPENING = Flag.PUNCTUATION | Flag.DISCOURSE | Flag.LINK | Flag.ADVERB


def _read_clause(
    words: Sequence[str], flags: Sequence[int], start: int, end: int, asks: bool, previous: Clause | None
) -> Clause:
    """The clause from `start` to `end`; `previous` is the one before it in the same sentence."""
    at, link = start, ""
    if flags[start] & _OPENING:
        at, link = _opening(words, flags, start, end, asks, previous)
    wh = ""
    if at < end and flags[at] & Flag.QUESTION:
        wh, at = _question_word(words, at, end)
    if at >= end:
        return _fragment(start, end, link, wh, end)
    if flags[at] & Flag.AUXILIARY and at + 1 < end:
        subject = _inverted_subject(words, flags, at, end, asks=asks or bool(wh))
        if subject:
            return _inverted(words, flags, at, subject, start, end, link, wh)
    subject_end = _subject_end(words, flags, at, end)
    if subject_end > at:
        read = predicate(words, flags, subject_end, end)
        if read is not None:
            name = words[at] if flags[at] & Flag.PRONOUN and subject_end - at <= 2 else "np"
            mood = Mood.QUESTION if asks and wh and name == "you" else Mood.STATEMENT
            return Clause(start, end, link, mood, wh, name, at, subject_end, *read)
    return _without_subject(words, flags, start, end, at, link, wh, previous)


def _opening(
    words: Sequence[str], flags: Sequence[int], start: int, end: int, asks: bool, previous: Clause | None
) -> tuple[int, str]:
    """Where the clause itself begins, behind words of address and links, and the link that counts."""
    at, link = start, ""
    while at < end:
        flag = flags[at]
        if not flag & _OPENING:
            break
        word = words[at]
        if flag & Flag.PUNCTUATION:
            at += 1
        elif flag & Flag.DISCOURSE and not flag & Flag.LINK and not _names_subject(words, flags, at, end):
            at += 1
        elif flag & Flag.LINK and (
            not flag & Flag.QUESTION
            or link
            or (previous is not None and not asks)
            or _subordinate(words, flags, at, end)
        ):
            if word == "so" and at + 1 < end and not flags[at + 1] & Flag.PRONOUN:
                at += 1
                continue
            if word in ("that", "like") and at + 1 < end and not starts_clause(words, flags, at + 1, end):
                break
            link = word if not link or word not in _PLAIN_LINKS else link
            at += 1
        elif (
            flag & Flag.ADVERB and at + 1 < end and flags[at + 1] & Flag.PRONOUN and word not in ("all", "not", "both")
        ):
            at += 1
        else:
            break
    return at, link


def _question_word(words: Sequence[str], at: int, end: int) -> tuple[str, int]:
    """The question word at `at` and where it ends: "how come" is "why", and "the hell" goes with it."""
    wh, at = words[at], at + 1
    if at < end and words[at] == "come" and wh == "how":
        wh, at = "why", at + 1
    while at + 1 < end and words[at] in ("the", "in", "on") and words[at + 1] in _ASIDES:
        at += 2
    return wh, at


def _without_subject(
    words: Sequence[str],
    flags: Sequence[int],
    start: int,
    end: int,
    at: int,
    link: str,
    wh: str,
    previous: Clause | None,
) -> Clause:
    """A clause that names no subject: an imperative, a second predicate of the clause before, or a fragment."""
    shares = previous is not None and previous.verb and link in _SHARING_LINKS
    if not wh and (not link or link in _PLAIN_LINKS):
        read = imperative(words, flags, at, end)
        if read is not None and not (shares and previous is not None and previous.mood is not Mood.IMPERATIVE):
            return Clause(start, end, link, Mood.IMPERATIVE, wh, "you", at, at, *read)
    if shares and previous is not None:
        read = predicate(words, flags, at, end, shared=_shared(previous))
        if read is not None:
            whose, first, last = previous.subject, previous.subject_start, previous.subject_end
            return Clause(start, end, link, previous.mood, previous.wh, whose, first, last, *read)
    return _fragment(start, end, link, wh, at)


def _shared(previous: Clause) -> tuple[str, bool, Tense]:
    """The modal, negation and tense that a second predicate takes from the first.

    Of a verb that was read through ("refuse to pay and act …") or a frequency it takes nothing.
    """
    negated = previous.negated and bool(previous.modal) and not previous.frequency and not previous.semi
    return previous.modal, negated, previous.tense


def _subordinate(words: Sequence[str], flags: Sequence[int], at: int, end: int) -> bool:
    """Whether a question word introduces a clause rather than asking: "when you call", not "when will you call"."""
    return words[at] in ("when", "whenever") and starts_clause(words, flags, at + 1, end)


_NAMES = frozenset({"mom", "mum", "dad", "man", "god"})


def _names_subject(words: Sequence[str], flags: Sequence[int], at: int, end: int) -> bool:
    """Whether a word of address is a subject after all: "mom always says", not "mom, you said"."""
    return (
        words[at] in _NAMES and at + 1 < end and not flags[at + 1] & Flag.PRONOUN and verb_follows(flags, at + 1, end)
    )


def _fragment(start: int, end: int, link: str, wh: str, rest: int) -> Clause:
    nothing = Predicate("", False, "", False, "", "", rest, Tense.PRESENT, rest)
    return Clause(start, end, link, Mood.FRAGMENT, wh, "", rest, rest, *nothing)


def _inverted_subject(words: Sequence[str], flags: Sequence[int], auxiliary: int, end: int, *, asks: bool) -> int:
    """Where the subject of an inverted question stands ("do you …", "aren't you …"), or 0."""
    at = auxiliary + 2 if words[auxiliary + 1] == "not" else auxiliary + 1
    if at >= end or not flags[at] & (Flag.PRONOUN | Flag.POSSESSIVE):
        return 0
    # "Do it", "do your homework" are imperatives.
    commanded = words[auxiliary] == "do" and not asks and words[at] not in ("you", "we", "they", "i")
    return 0 if commanded else at


def _inverted(
    words: Sequence[str],
    flags: Sequence[int],
    auxiliary: int,
    subject: int,
    start: int,
    end: int,
    link: str,
    wh: str,
) -> Clause:
    subject_end = min(subject + 2, end) if flags[subject] & Flag.POSSESSIVE else subject + 1
    name = words[subject] if flags[subject] & Flag.PRONOUN else "np"
    negated = words[auxiliary + 1] == "not"
    read = predicate(words, flags, subject_end, end, inverted=words[auxiliary], negated=negated)
    if read is None:
        return _fragment(start, end, link, wh, auxiliary)
    return Clause(start, end, link, Mood.QUESTION, wh, name, subject, subject_end, *read)


_GROUP_NOUNS = frozenset({"guys", "all", "people", "two", "both", "men", "women", "kids"})
_STOPS_SUBJECT = Flag.AUXILIARY | Flag.FREQUENCY
# The longest noun phrase that is read as a subject.
_LONGEST_SUBJECT = 8


def _subject_end(words: Sequence[str], flags: Sequence[int], at: int, end: int) -> int:
    """The end of the subject that begins at `at`, or `at` where none does."""
    flag = flags[at]
    if flag & Flag.PRONOUN and not (flag & Flag.POINTING and not pointing_subject(flags, at, end)):
        grouped = words[at] in ("you", "we") and at + 1 < end and words[at + 1] in _GROUP_NOUNS
        return at + 2 if grouped else at + 1
    determined = flag & Flag.DETERMINER
    if flag & Flag.BASE and not determined and not (at + 1 < end and flags[at + 1] & _STOPS_SUBJECT):
        return at
    for place in range(at + 1, min(end, at + _LONGEST_SUBJECT)):
        here = flags[place]
        if here & Flag.PUNCTUATION:
            break
        if here & _STOPS_SUBJECT:
            return place
        if here & Flag.THIRD_OR_PAST:
            if not determined and place == at + 1 and not here & Flag.ADVERB:
                return place
            if determined and place >= at + 2 and not flags[place - 1] & Flag.DETERMINER:
                return place
    return at
