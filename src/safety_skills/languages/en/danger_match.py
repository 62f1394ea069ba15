# SPDX-License-Identifier: MIT
"""Patterns over words: each is looked up by its rarest word, the anchor, and read to the left and to the right of it.

A pattern is words with spaces between: `a|b` either, a class name in capitals, `?` at the end for what may be missing,
`..3` up to three words of the same sentence, `-a|b` for "not followed by" (left of the anchor: not preceded by).
`!` in front of a word makes that one the anchor.  No pattern repeats without a bound, so the cost is linear in the text.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .tokens import ENDS

__all__ = ["Index", "Match", "compile_rules", "match_all"]


class _Element(NamedTuple):
    words: frozenset[str]
    optional: bool
    gap: int
    negative: bool


class _Pattern(NamedTuple):
    rule: str
    left: tuple[_Element, ...]
    right: tuple[_Element, ...]
    negates: bool


class Match(NamedTuple):
    """A pattern found: the name of its rule, and the words from `start` to `end` (not included) with the anchor at `at`.

    `negates` says that the pattern itself asks for a negation.
    """

    rule: str
    start: int
    end: int
    at: int
    negates: bool = False


Index = dict[str, tuple[_Pattern, ...]]
_NEGATIONS = frozenset({"not", "never", "no", "without"})


def _element(token: str, classes: Mapping[str, frozenset[str]]) -> _Element:
    if token.startswith(".."):
        return _Element(frozenset(), False, int(token[2:] or "4"), False)
    negative, optional = token.startswith("-") and len(token) > 1, token.endswith("?") and len(token) > 1
    body = token[negative : len(token) - optional]
    words: set[str] = set()
    for part in body.split("|"):
        words |= classes[part] if part.isupper() and part.isalpha() else {part}
    return _Element(frozenset(words), optional, 0, negative)


# The commonest words of everyday English, the most frequent first: poor anchors, since nearly every text holds them.
_COMMON = {
    word: 2000 // (rank + 3)
    for rank, word in enumerate(
        """
        . i the is , to you a it not that and of ! this are for in ? have do was my am but so be on just he like they me with
        what would can your if will as at we all no about - love did people she get one good out there how from up know
        really think an or when her more now too them time him some his has oh see because does right who going much had by
        why got even go only here their yeah then well should still want been way being than great bad very sorry could
        never make us better man though hope back feel best thing other were someone something say sure need also
        same any off game look thought first those pretty always where day these over happy take mean made before
        maybe kind most years year probably down work said new life nice after getting into makes our things its everyone
        many every let find doing little last cool hate try long old real wrong which trying help give ok hard
        anything keep guys read wish seems tell play around lot least come person please enough kids believe might
        stop since seen both again money nothing use true sad hear having home house friends family talk call phone
        """.split()
    )
}


def _anchor(tokens: list[str], classes: Mapping[str, frozenset[str]]) -> int:
    """The place of the token marked as anchor, or of the one whose words turn up least often."""
    best, cost = 0, float("inf")
    for place, token in enumerate(tokens):
        if len(token) > 1 and token.startswith("!"):
            return place
        if token.startswith("..") or (len(token) > 1 and (token.startswith("-") or token.endswith("?"))):
            continue
        words = _element(token, classes).words
        weight = sum(_COMMON.get(word, 3) for word in words)
        if weight < cost:
            best, cost = place, weight
    return best


def compile_rules(rules: Iterable[tuple[str, str]], classes: Mapping[str, frozenset[str]]) -> Index:
    """An index of (rule, patterns) pairs, one pattern a line, by the words of the anchors.

    >>> index = compile_rules([("fear.of", "i|we ..2 !afraid of HIM")], {"HIM": frozenset({"him", "her"})})
    >>> match_all(index, ("i", "am", "so", "afraid", "of", "her"))
    [Match(rule='fear.of', start=0, end=6, at=3, negates=False)]
    """
    index: dict[str, list[_Pattern]] = {}
    for rule, lines in rules:
        for line in filter(None, map(str.strip, lines.splitlines())):
            tokens = line.split()
            at = _anchor(tokens, classes)
            anchor = _element(tokens[at].removeprefix("!"), classes)
            left = tuple(_element(token, classes) for token in reversed(tokens[:at]))
            right = tuple(_element(token, classes) for token in tokens[at + 1 :])
            negates = any(
                not _NEGATIONS.isdisjoint(element.words) and not element.negative for element in (anchor, *left, *right)
            )
            for word in anchor.words:
                index.setdefault(word, []).append(_Pattern(rule, left, right, negates))
    return {word: tuple(patterns) for word, patterns in index.items()}


def _read(elements: tuple[_Element, ...], number: int, words: tuple[str, ...], at: int, step: int) -> int | None:
    """How far the elements from `number` on lead from `at` in the direction of `step`, or None."""
    size = len(elements)
    while number < size:
        words_of, optional, gap, negative = elements[number]
        inside = 0 <= at < len(words)
        if gap:
            number += 1
            for _ in range(gap + 1):
                end = _read(elements, number, words, at, step)
                if end is not None:
                    return end
                if not 0 <= at < len(words) or words[at] in ENDS:
                    return None
                at += step
            return None
        if negative:
            if inside and words[at] in words_of:
                return None
        elif inside and words[at] in words_of:
            if optional:
                end = _read(elements, number + 1, words, at + step, step)
                if end is not None:
                    return end
            else:
                at += step
        elif not optional:
            return None
        number += 1
    return at


def match_all(index: Index, words: tuple[str, ...]) -> list[Match]:
    """Every match, in the order of the anchors; matches may overlap."""
    found: list[Match] = []
    for at, word in enumerate(words):
        patterns = index.get(word)
        if patterns is None:
            continue
        for rule, left, right, negates in patterns:
            end = _read(right, 0, words, at + 1, 1)
            if end is None:
                continue
            start = _read(left, 0, words, at - 1, -1)
            if start is not None:
                found.append(Match(rule, start + 1, end, at, negates))
    return found
