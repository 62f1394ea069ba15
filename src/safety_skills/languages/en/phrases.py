# SPDX-License-Identifier: MIT
"""Finding fixed phrases among words: a trie over words, walked once from each word.

A phrase is words with spaces between; `*` stands for any one word, `a|b` for either, `a|` for one that may be left out.  From each word the walk goes as far
as some phrase goes, so the cost is linear in the text; a thousand phrases cost no more than ten.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

__all__ = ["Phrases", "build", "find", "longest"]

K = TypeVar("K")
#: A node: the next nodes by word ("*" for any), and under None the key of the phrase that ends here.
Phrases = dict[str | None, Any]


def build(groups: Mapping[K, Iterable[str]]) -> Phrases:
    """A trie of the phrases of each group; of two equal phrases the first stands.

    >>> find(build({"go": ["get|go out *"]}), ("now", "get", "out", "here"))
    [(1, 4, 'go')]
    """
    root: Phrases = {}
    for key, phrases in groups.items():
        for phrase in phrases:
            nodes = [root]
            for word in phrase.split():
                nodes = [node.setdefault(choice, {}) if choice else node for node in nodes for choice in word.split("|")]
            for node in nodes:
                node.setdefault(None, key)
    return root


def longest(node: Phrases, words: tuple[str, ...], at: int) -> tuple[int, Any]:
    """The end and the key of the longest phrase that goes on from `node` at `at`, or (-1, None)."""
    best, key = (at, node[None]) if None in node else (-1, None)
    if at < len(words):
        for word in (words[at], "*"):
            following = node.get(word)
            if following is not None:
                end, found = longest(following, words, at + 1)
                if end > best:
                    best, key = end, found
    return best, key


def find(index: Phrases, words: tuple[str, ...]) -> list[tuple[int, int, Any]]:
    """Every longest match as (start, end, key), from left to right, without overlap."""
    found: list[tuple[int, int, Any]] = []
    skip = 0
    for at, word in enumerate(words):
        if word in index and at >= skip:
            end, key = longest(index[word], words, at + 1)
            if end >= 0:
                found.append((at, end, key))
                skip = end
    return found
