# SPDX-License-Identifier: MIT
"""Where clauses begin: at a link word, or at a new subject with its verb.

Every look ahead is bounded, so that the cost stays linear in the number of words whatever they are.
"""

from collections.abc import Sequence

from .word_classes import Flag

__all__ = ["cuts", "pointing_subject", "starts_clause", "verb_follows"]

# How many words of no weight ("just", "well", commas) are looked past; nobody says more in a row.
_FAR = 12

_INTERESTING = Flag.PUNCTUATION | Flag.LINK | Flag.PRONOUN | Flag.POSSESSIVE | Flag.FINITE
_FILLING = Flag.DISCOURSE | Flag.PUNCTUATION
_JOINING = frozenset({"and", "or", "but", "so"})
_ALWAYS_CUTTING = frozenset({"because", "cause", "cuz", "unless", "although", "whereas", "whenever"})
_SUBORDINATING = frozenset({"when", "if", "while", "until", "til", "till", "since", "though", "once"})
# Links that open no clause behind a comma by themselves.
_WEAK_LINKS = frozenset({"and", "or", "like", "so"})
_SUBJECT_OPENERS = frozenset({"the", "this", "that", "these", "those", "every"})


def verb_follows(flags: Sequence[int], at: int, end: int) -> bool:
    """Whether a finite verb stands at `at`, behind four adverbs at most."""
    limit = min(end, at + 4)
    while at < limit and flags[at] & Flag.ADVERB:
        at += 1
    return at < end and bool(flags[at] & (Flag.FINITE | Flag.NOT))


def starts_clause(words: Sequence[str], flags: Sequence[int], at: int, end: int) -> bool:
    """Whether a subject and its verb begin at `at`."""
    if at >= end:
        return False
    flag = flags[at]
    if flag & Flag.POINTING:
        return pointing_subject(flags, at, end) or _noun_subject(flags, at, end)
    if flag & Flag.PRONOUN:
        return verb_follows(flags, at + 1, end)
    if flag & Flag.POSSESSIVE or words[at] in _SUBJECT_OPENERS:
        return _noun_subject(flags, at, end)
    return False


def pointing_subject(flags: Sequence[int], at: int, end: int) -> bool:
    """Whether "this", "that" is a subject of its own: "this is", not "this house is"."""
    after = _past(flags, Flag.ADVERB, at + 1, end)
    return after < end and bool(flags[after] & Flag.THIRD_OR_PAST)


def _noun_subject(flags: Sequence[int], at: int, end: int) -> bool:
    """Whether a noun phrase of two or three words with a verb that agrees begins at `at`."""
    return any(flag & Flag.THIRD_OR_PAST and not flag & Flag.POSSESSIVE for flag in flags[at + 2 : min(at + 4, end)])


def _past(flags: Sequence[int], skipped: int, at: int, end: int) -> int:
    """The first position from `at` on whose word is none of `skipped`, not looking too far."""
    limit = min(end, at + _FAR)
    while at < limit and flags[at] & skipped:
        at += 1
    return at


def cuts(words: Sequence[str], flags: Sequence[int], start: int, end: int) -> list[int]:
    """The positions inside a sentence at which a clause begins, the first one included."""
    found = [start]
    begin = start
    verb_seen = False
    for at in range(start, end):
        flag = flags[at]
        if not flag & _INTERESTING:
            continue
        if at > begin:
            if flag & Flag.PUNCTUATION:
                if _punctuation_cuts(words, flags, at, end):
                    found.append(at + 1)
                    begin = at + 1
                    verb_seen = False
            elif flag & Flag.LINK:
                if _link_cuts(words, flags, at, end, verb_seen=verb_seen):
                    found.append(at)
                    begin = at
                    verb_seen = False
            elif (
                verb_seen
                and flag & (Flag.PRONOUN | Flag.POSSESSIVE)
                and _subject_cuts(flags, at, end, conditional=words[begin] in ("if", "when"))
            ):
                found.append(at)
                begin = at
                verb_seen = False
        if not verb_seen and at >= begin and flag & (Flag.FINITE if at > begin else Flag.AUXILIARY):
            verb_seen = True
    return found


def _punctuation_cuts(words: Sequence[str], flags: Sequence[int], at: int, end: int) -> bool:
    """Whether a clause begins behind the punctuation mark at `at`."""
    follows = _past(flags, _FILLING, at + 1, end)
    if follows < end and (
        flags[follows] & (Flag.OPENER | Flag.AUXILIARY)
        or (flags[follows] & Flag.LINK and words[follows] not in _WEAK_LINKS)
    ):
        return True
    return starts_clause(words, flags, follows, end) or (words[at] in ';"' and follows < end)


def _subject_cuts(flags: Sequence[int], at: int, end: int, *, conditional: bool) -> bool:
    """Whether a second subject begins at `at`, inside a clause that has its verb."""
    flag, before = flags[at], flags[at - 1]
    if flag & Flag.PRONOUN:
        linked = before & (Flag.LINK | Flag.AUXILIARY)
        if flag & Flag.NOMINATIVE and not linked and not before & Flag.NOT:
            return True
        free = flag & Flag.NOMINATIVE or not before & Flag.BEFORE_OBJECT
        if free and not linked and not before & Flag.ADVERB and verb_follows(flags, at + 1, end):
            return True
    # "If I cook your friends should help": a condition is over where a noun phrase takes an auxiliary.
    return bool(flag & Flag.POSSESSIVE) and conditional and at + 2 < end and bool(flags[at + 2] & Flag.AUXILIARY)


def _link_cuts(words: Sequence[str], flags: Sequence[int], at: int, end: int, *, verb_seen: bool) -> bool:
    """Whether the link word at `at` begins a clause."""
    word = words[at]
    if word in _ALWAYS_CUTTING:
        return True
    follows, limit = at + 1, min(end, at + _FAR)
    while follows < limit and flags[follows] & (Flag.ADVERB | Flag.FREQUENCY) == Flag.ADVERB:
        follows += 1
    if word in _JOINING:
        return _joins(words, flags, word, follows, end, verb_seen=verb_seen)
    if word == "that" and flags[at - 1] & Flag.DETERMINER:
        return False
    if word in _SUBORDINATING:
        return starts_clause(words, flags, follows, end) or (word in ("when", "if") and follows < end)
    return starts_clause(words, flags, at + 1, end)


def _joins(words: Sequence[str], flags: Sequence[int], word: str, follows: int, end: int, *, verb_seen: bool) -> bool:
    """Whether "and", "or", "but", "so" joins a clause or a second predicate, and not only two words."""
    if follows >= end:
        return False
    flag = flags[follows]
    if flag & Flag.LINK and words[follows] != "that":
        return True
    if flag & (Flag.FREQUENCY | Flag.AUXILIARY | Flag.OPENER) or starts_clause(words, flags, follows, end):
        return True
    # A second predicate of the same subject: "and leave a mess".
    return verb_seen and word != "so" and bool(flag & Flag.FINITE) and not flag & Flag.DETERMINER
