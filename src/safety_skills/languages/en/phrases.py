# SPDX-License-Identifier: MIT
"""Finding fixed phrases among words: a trie over words, walked once from each word.

A phrase is words with spaces between; `*` stands for any one word, `a|b` for either, `a|` for one that may be left out.
From each word the walk goes as far as some phrase goes, so the cost is linear in the text, and a thousand phrases cost
no more than ten.  The branch of a first word is built when that word is first met, so that importing is cheap.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

__all__ = ["Phrases", "build", "find", "longest"]

#: A node: the next nodes by word ("*" for any), and under None the key of the phrase that ends here.
_Node = dict[str | None, Any]


class Phrases:
    """The phrases of a table, by first word.

    What it holds never changes; a branch is only written out in full when it is first needed.

    >>> sorted(build({"go": ["get|go out", "go home"]}).firsts())
    ['get', 'go']
    """

    __slots__ = ("_rows", "branches")

    def __init__(self) -> None:
        self._rows: dict[str, list[tuple[str, Any]]] = {}
        #: The branches that were written out, by first word.
        self.branches: dict[str, _Node] = {}

    def add(self, phrase: str, key: object) -> None:
        """Put a phrase into the table; of two equal phrases the first stands."""
        first, _, rest = phrase.partition(" ")
        for choice in first.split("|"):
            self._rows.setdefault(choice, []).append((rest, key))

    def firsts(self) -> Iterable[str]:
        """The words that a phrase begins with."""
        return self._rows.keys()

    def branch(self, word: str) -> _Node | None:
        """The node behind a first word, or None where no phrase begins with it."""
        node = self.branches.get(word)
        if node is None:
            rows = self._rows.get(word)
            if rows is None:
                return None
            node = {}
            for rest, key in rows:
                nodes = [node]
                for part in rest.split():
                    nodes = [
                        each.setdefault(choice, {}) if choice else each for each in nodes for choice in part.split("|")
                    ]
                for each in nodes:
                    each.setdefault(None, key)
            self.branches[word] = node
        return node


def build(groups: Mapping[Any, Iterable[str]]) -> Phrases:
    """The table of the phrases of each group.

    >>> find(build({"go": ["get|go out *"]}), ("now", "get", "out", "here"))
    [(1, 4, 'go')]
    """
    table = Phrases()
    for key, phrases in groups.items():
        for phrase in phrases:
            table.add(phrase, key)
    return table


def _deepest(node: _Node, words: Sequence[str], at: int) -> tuple[int, Any]:
    best, key = (at, node[None]) if None in node else (-1, None)
    if at < len(words):
        for word in (words[at], "*"):
            following = node.get(word)
            if following is not None:
                end, found = _deepest(following, words, at + 1)
                if end > best:
                    best, key = end, found
    return best, key


def longest(table: Phrases, words: Sequence[str], at: int) -> tuple[int, Any]:
    """The end and the key of the longest phrase that begins at `at`, or (-1, None).

    >>> longest(build({"go": ["go", "go home"]}), ("go", "home", "now"), 0)
    (2, 'go')
    """
    branch = table.branch(words[at]) if at < len(words) else None
    return (-1, None) if branch is None else _deepest(branch, words, at + 1)


def find(table: Phrases, words: Sequence[str], places: Iterable[int] | None = None) -> list[tuple[int, int, Any]]:
    """Every longest match as (start, end, key), from left to right, without overlap.

    `places` are the positions that a match may begin at, in order, where they are known already.

    >>> find(build({"go": ["go home", "home"]}), ("go", "home", "home"))
    [(0, 2, 'go'), (2, 3, 'go')]
    """
    found: list[tuple[int, int, Any]] = []
    branches = table.branches
    skip = 0
    size = len(words)
    for at in range(size) if places is None else places:
        if at < skip:
            continue
        word = words[at]
        branch = branches.get(word) or table.branch(word)
        if branch is None:
            continue
        # Most words that a phrase begins with are followed by something else.
        if (at + 1 >= size or words[at + 1] not in branch) and None not in branch and "*" not in branch:
            continue
        end, key = _deepest(branch, words, at + 1)
        if end >= 0:
            found.append((at, end, key))
            skip = end
    return found
