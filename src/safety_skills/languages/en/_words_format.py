# SPDX-License-Identifier: MIT
"""How the word tables are written: strings of words, so that a reader sees words and no punctuation."""

from collections.abc import Mapping

__all__ = ["phrases", "spelled", "turned", "words"]


def words(text: str, *, phrases: str = "") -> frozenset[str]:
    """A set of words parted by spaces, and of phrases parted by semicolons.

    >>> sorted(words("rude mean", phrases="no fun; no good"))
    ['mean', 'no fun', 'no good', 'rude']
    """
    found = text.split()
    if phrases:
        found += phrases.split("; ")
    return frozenset(found)


def phrases(text: str) -> tuple[str, ...]:
    """Phrases parted by semicolons, in order.

    >>> phrases("how dare you; shame on you")
    ('how dare you', 'shame on you')
    """
    return tuple(text.split("; "))


def turned(table: Mapping[str, str]) -> dict[str, str]:
    """A table from an id to its words, turned round: from each word to its id.

    >>> turned({"afraid": "afraid; scared"})
    {'afraid': 'afraid', 'scared': 'afraid'}
    """
    return {word: id for id, text in table.items() for word in text.split("; ")}


def spelled(text: str) -> dict[str, tuple[str, ...]]:
    """A table of spellings, each with the words that it stands for.

    >>> spelled("u=you; gonna=going to")
    {'u': ('you',), 'gonna': ('going', 'to')}
    """
    pairs = (entry.split("=") for entry in text.split("; "))
    return {short: tuple(long.split()) for short, long in pairs}
