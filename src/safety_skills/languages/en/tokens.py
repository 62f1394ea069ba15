# SPDX-License-Identifier: MIT
"""English words in normal spelling, each with its way back to what was typed.

`tokenize("u dont txt me")` reads *you do not text me*: texting spellings and contractions are written out, and every
word still knows which characters it came from.  Offsets are worked out only when somebody asks for a span.
"""

import re
from functools import cache

from ...text import Span, View, fold
from .lexicon import CONTRACTIONS, TEXTING

__all__ = ["ENDS", "Tokens", "tokenize"]

# One alternative for each kind of token and no nested repeats, so that matching is linear in the text.
_ANY_LETTERS = r"[^\W_]+(?:'[^\W_]+)*'?|\.\.+|[.!?]+|\n+|[^\w\s]"
# The same for folded text of ASCII alone, where a plain set of characters is quicker.
_ASCII_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*'?|\.\.+|[.!?]+|\n+|[^\w\s]")
#: Tokens that end a sentence.
ENDS = frozenset({".", "!", "?", "\n"})

# Words behind "ur" and a misspelled "your" that make it "you are".
_AFTER_YOU_ARE = frozenset(
    "a an the so such too not always never just being such really actually literally still also".split()
)
# What "ur", "your" and the other spellings stand for is decided by the word behind them, not by the table.
_YOUR = ("ur", "your")
# Punctuation as it is mostly typed; what is not here takes the longer way through `_plain`.
_PUNCTUATION = {
    **{mark: mark for mark in ",.!?;:-\"'()*/~[]&@#$%+=<>|{}\\^"},
    **{"." * count: "." for count in range(2, 8)},
    **{mark * count: mark for mark in "!?\n" for count in range(1, 6)},
    "?!": "?",
    "!?": "?",
    "…": ".",
}


def _expand(word: str, depth: int = 3) -> tuple[str, ...]:
    parts = TEXTING.get(word) or CONTRACTIONS.get(word)
    if not parts or depth == 0 or tuple(parts) == (word,):
        return (word,)
    return tuple(piece for part in parts for piece in _expand(part, depth - 1))


@cache
def _any_token() -> re.Pattern[str]:
    """The pattern for any letters, compiled at its first use, since importing is to be cheap."""
    return re.compile(_ANY_LETTERS)


@cache
def _expanded() -> dict[str, tuple[str, ...]]:
    """What a token stands for, where it is not itself: contractions, texting, punctuation."""
    expanded: dict[str, tuple[str, ...]] = {mark: (plain,) for mark, plain in _PUNCTUATION.items()}
    expanded.update((word, _expand(word)) for word in (*CONTRACTIONS, *TEXTING) if word not in _YOUR)
    return expanded


class Tokens:
    """The words of a text: `words[i]` in normal spelling, `groups[i]` the index of the typed token it came from.

    One typed token may give several words ("don't" → do, not).  Punctuation is a token too.

    >>> tokenize("U dont call…").words
    ('you', 'do', 'not', 'call', '.')
    """

    __slots__ = ("_folded", "_groups", "_raw", "_resolved", "_shouted", "_starts", "_view", "original", "words")

    def __init__(self, original: str, folded: str, raw: list[str], view: View | None) -> None:
        self.original: str = original
        self._folded = folded
        self._raw = raw
        # What follows is worked out on demand; the view is None where folding moved nothing.
        self._view = view
        self._groups: tuple[int, ...] | None = None
        self._starts: list[int] | None = None
        self._shouted: bool | None = None
        #: The positions, before they were resolved, of each "your" that became "you are".
        self._resolved: list[int] = []
        words: list[str] = []
        get = _expanded().get
        for token in raw:
            parts = get(token)
            if parts is not None:
                words += parts
            elif token.isalnum():
                words.append(token)
            else:
                words.append(_plain(token))
        if "your" in words or "ur" in words:
            words = self._resolve(words)
        self.words: tuple[str, ...] = tuple(words)

    def __len__(self) -> int:
        return len(self.words)

    def _resolve(self, words: list[str]) -> list[str]:
        """Read "ur" and a misspelled "your" as "you are" where what follows asks for it."""
        result: list[str] = []
        last = len(words) - 1
        for at, word in enumerate(words):
            if word not in _YOUR:
                result.append(word)
                continue
            after = words[at + 1] if at < last else ""
            if after in _AFTER_YOU_ARE or (word == "ur" and not after):
                result += ("you", "are")
                self._resolved.append(at)
            else:
                result.append("your")
        return result

    @property
    def groups(self) -> tuple[int, ...]:
        """For each word the index of the typed token it came from."""
        if self._groups is None:
            get = _expanded().get
            groups = [index for index, token in enumerate(self._raw) for _ in get(token, (token,))]
            if self._resolved:
                twice = set(self._resolved)
                groups = [group for at, group in enumerate(groups) for _ in range(2 if at in twice else 1)]
            self._groups = tuple(groups)
        return self._groups

    @property
    def view(self) -> View:
        """The folded view that the tokens were read from."""
        return View(self.original, self._folded) if self._view is None else self._view

    @property
    def shouted(self) -> bool:
        """Whether the whole text is in capitals, so that a capital says nothing about a word."""
        if self._shouted is None:
            letters = [character for character in self.original if character.isalpha()]
            self._shouted = len(letters) > 8 and sum(letter.isupper() for letter in letters) > 0.7 * len(letters)
        return self._shouted

    @property
    def starts(self) -> list[int]:
        """Where each typed token begins in the folded text."""
        if self._starts is None:
            starts: list[int] = []
            end = 0
            find = self._folded.find
            for token in self._raw:
                # Only space lies between two tokens, so that the next place where it stands is its own.
                start = find(token, end)
                starts.append(start)
                end = start + len(token)
            self._starts = starts
        return self._starts

    def span(self, start: int, end: int) -> Span:
        """The span, in the original, of the words `start` to `end` (not included)."""
        groups, starts = self.groups, self.starts
        last = groups[max(start, end - 1)]
        first, stop = starts[groups[start]], starts[last] + len(self._raw[last])
        return Span(first, stop) if self._view is None else self._view.span(first, stop)

    def typed(self, index: int) -> str:
        """What was typed for the token that word `index` came from."""
        return self.span(index, index + 1).of(self.original)

    def spaced(self, index: int) -> bool:
        """Whether there was white space before the token of word `index`."""
        group = self.groups[index]
        return group > 0 and self.starts[group] > self.starts[group - 1] + len(self._raw[group - 1])


def _plain(token: str) -> str:
    """A token with punctuation in it, as readers match it: runs of stops to one, quotes and dropped g's taken off."""
    first = token[0]
    if first in ".!?":
        return "?" if "?" in token else "!" if "!" in token else "."
    if first == "\n":
        return "\n"
    if token.endswith("in'") and len(token) > len("pin'"):
        return token[:-1] + "g"
    return token.removesuffix("'")


def tokenize(text: str) -> Tokens:
    """The tokens of any string; nothing raises, and what is no word is a token of its own.

    >>> tokenize("Stop!! ur late").words
    ('stop', '!', 'your', 'late')
    """
    if text.isascii() and "`" not in text:
        # Plain ASCII folds to itself in lower case; only the grave accent is another quotation mark.
        folded = text.lower()
        return Tokens(text, folded, _ASCII_TOKEN.findall(folded), None)
    view = fold(text)
    pattern = _ASCII_TOKEN if view.text.isascii() else _any_token()
    return Tokens(text, view.text, pattern.findall(view.text), view)
