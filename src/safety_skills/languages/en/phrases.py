# SPDX-License-Identifier: MIT
"""Finding fixed phrases among words: one pass, one look-up a word.

A phrase is words with spaces between; `*` stands for any one word, `a|b` for either.  Phrases are indexed by their first
word, so the cost is linear in the text times the few phrases that share a beginning.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

__all__ = ["Phrases", "build", "find"]

K = TypeVar("K")
Phrases = dict[str, tuple[tuple[tuple[frozenset[str] | None, ...], K], ...]]


def build(groups: Mapping[K, Iterable[str]]) -> "Phrases[K]":
    """An index of the phrases of each group, the longest first.

    >>> find(build({"go": ["get|go out *"]}), ("now", "get", "out", "here"))
    [(1, 4, 'go')]
    """
    index: dict[str, list[tuple[tuple[frozenset[str] | None, ...], K]]] = {}
    for key, phrases in groups.items():
        for phrase in phrases:
            slots = tuple(None if word == "*" else frozenset(word.split("|")) for word in phrase.split())
            first = slots[0]
            if first is None:
                raise ValueError(phrase)
            for word in first:
                index.setdefault(word, []).append((slots, key))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in index.items()}


def find(index: "Phrases[K]", words: tuple[str, ...]) -> list[tuple[int, int, K]]:
    """Every longest match as (start, end, key), from left to right, without overlap."""
    found: list[tuple[int, int, K]] = []
    at, size = 0, len(words)
    while at < size:
        entries = index.get(words[at])
        if entries is not None:
            for slots, key in entries:
                end = at + len(slots)
                if end <= size and all(
                    slot is None or word in slot for slot, word in zip(slots, words[at:end], strict=True)
                ):
                    found.append((at, end, key))
                    at = end - 1
                    break
        at += 1
    return found
