# SPDX-License-Identifier: MIT
"""English words in normal spelling, each with its way back to what was typed.

`tokenize("u dont txt me") ` reads *you do not text me*: texting spellings and contractions are written out, and every
word still knows which characters it came from.  Offsets are worked out only when somebody asks for a span.
"""

import re
from functools import cached_property

from ...text import Span, View, fold
from .lexicon import CONTRACTIONS, TEXTING

__all__ = ["ENDS", "Tokens", "tokenize"]

# One alternative for each kind of token and no nested repeats, so that matching is linear in the text.
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|\.\.+|[.!?]+|\n+|[^\w\s]")
#: Tokens that end a sentence.
ENDS = frozenset({".", "!", "?", "\n"})

# A word that stands for others, and what it stands for: contractions first, then texting.
_EXPANDED: dict[str, tuple[str, ...]] = {}


def _expand(word: str, depth: int = 3) -> tuple[str, ...]:
    parts = TEXTING.get(word) or CONTRACTIONS.get(word)
    if not parts or depth == 0 or tuple(parts) == (word,):
        return (word,)
    return tuple(piece for part in parts for piece in _expand(part, depth - 1))


_EXPANDED.update({word: _expand(word) for word in (*CONTRACTIONS, *TEXTING)})
# "u" for "you" is texting, "ur" is "your" or "you are" by what follows.
_EXPANDED.pop("ur", None)
_EXPANDED.pop("your", None)
# Words that turn "ur", "your" into "you are" when they follow: a label, a state, an -ing form.
_AFTER_YOU_ARE = frozenset("a an the so such too not always never just being such really actually literally still also".split())


class Tokens:
    """The words of a text: `words[i]` in normal spelling, `groups[i]` the index of the typed token it came from.

    One typed token may give several words ("don't" → do, not).  Punctuation is a token too.

    >>> tokenize("U dont call…").words
    ('you', 'do', 'not', 'call', '.')
    """

    __slots__ = ("__dict__", "_raw", "groups", "view", "words")

    def __init__(self, view: View, raw: list[str]) -> None:
        self.view = view
        self._raw = raw
        words: list[str] = []
        groups: list[int] = []
        expanded = _EXPANDED
        for index, token in enumerate(raw):
            parts = expanded.get(token)
            if parts is None:
                words.append(_plain(token) if not token.isalnum() else token)
                groups.append(index)
            else:
                words.extend(parts)
                groups.extend([index] * len(parts))
        self.words = _resolve_your(words, groups)
        self.groups = groups

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def _offsets(self) -> tuple[tuple[int, int], ...]:
        return tuple(match.span() for match in _TOKEN.finditer(self.view.text))

    def span(self, start: int, end: int) -> Span:
        """The span, in the original, of the words `start` to `end` (not included)."""
        first = self._offsets[self.groups[start]][0]
        last = self._offsets[self.groups[max(start, end - 1)]][1]
        return self.view.span(first, last)

    def typed(self, index: int) -> str:
        """What was typed for the token that word `index` came from."""
        return self.span(index, index + 1).of(self.view.original)

    def spaced(self, index: int) -> bool:
        """Whether there was white space before the token of word `index`."""
        group = self.groups[index]
        return group > 0 and self._offsets[group][0] > self._offsets[group - 1][1]


def _plain(token: str) -> str:
    """A token with punctuation in it, as readers match it: runs of stops to one, quotes and dropped g's taken off."""
    first = token[0]
    if first in ".!?":
        return "?" if "?" in token else "!" if "!" in token else "."
    if first == "\n":
        return "\n"
    if first == "…":
        return "."
    if token.endswith("in'") and len(token) > 4:
        return token[:-1] + "g"
    if token.endswith("'"):
        return token[:-1]
    return token


def _resolve_your(words: list[str], groups: list[int]) -> tuple[str, ...]:
    """Read "ur" and a misspelled "your" as "you are" where what follows asks for it."""
    if "ur" not in words and "your" not in words:
        return tuple(words)
    result: list[str] = []
    new_groups: list[int] = []
    for index, word in enumerate(words):
        after = words[index + 1] if index + 1 < len(words) else ""
        if word in ("ur", "your"):
            predicate = after in _AFTER_YOU_ARE or (word == "ur" and not after)
            result.extend(("you", "are") if predicate else ("your",))
            new_groups.extend([groups[index]] * (2 if predicate else 1))
        else:
            result.append(word)
            new_groups.append(groups[index])
    groups[:] = new_groups
    return tuple(result)


def tokenize(text: str) -> Tokens:
    """The tokens of any string; nothing raises, and what is no word is a token of its own."""
    view = fold(text)
    return Tokens(view, _TOKEN.findall(view.text))
