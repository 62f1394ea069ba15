# SPDX-License-Identifier: MIT
"""Saying words of a text again: in normal spelling, contracted and spaced as spoken English is written."""

from collections.abc import Collection, Sequence

from .tokens import Tokens

__all__ = ["say"]

# What two words become in speech.
_SHORT = {
    ("do", "not"): "don’t",
    ("does", "not"): "doesn’t",
    ("did", "not"): "didn’t",
    ("is", "not"): "isn’t",
    ("are", "not"): "aren’t",
    ("was", "not"): "wasn’t",
    ("were", "not"): "weren’t",
    ("have", "not"): "haven’t",
    ("has", "not"): "hasn’t",
    ("had", "not"): "hadn’t",
    ("can", "not"): "can’t",
    ("could", "not"): "couldn’t",
    ("will", "not"): "won’t",
    ("would", "not"): "wouldn’t",
    ("should", "not"): "shouldn’t",
    ("must", "not"): "mustn’t",
    ("i", "am"): "I’m",
    ("you", "are"): "you’re",
    ("we", "are"): "we’re",
    ("they", "are"): "they’re",
    ("it", "is"): "it’s",
    ("he", "is"): "he’s",
    ("she", "is"): "she’s",
    ("that", "is"): "that’s",
    ("i", "have"): "I’ve",
    ("you", "have"): "you’ve",
    ("we", "have"): "we’ve",
    ("i", "will"): "I’ll",
    ("you", "will"): "you’ll",
    ("i", "would"): "I’d",
    ("you", "would"): "you’d",
    ("let", "us"): "let’s",
}
_CLOSING = frozenset(", . ; : ! ? ) ] %".split())
# What keeps its capitals.
_ABBREVIATIONS = frozenset("tv pc ps ac dj id ok usa uk nyc vr".split())


def _spelled(tokens: Tokens, at: int, *, titled: bool) -> str:
    """One word as it is to be said: what was typed, in normal spelling, without shouting."""
    word = tokens.words[at]
    if word == "i":
        return "I"
    typed = tokens.typed(at)
    if typed.lower() != word:
        return word.replace("'", "’")
    if word in _ABBREVIATIONS and typed.isupper():
        return typed
    if (typed.isupper() and len(typed) > 1) or tokens.shouted or (titled and at > 0 and typed.istitle()):
        return word
    return typed.replace("'", "’")


def say(tokens: Tokens, positions: Sequence[int], whiles: Collection[int] = ()) -> str:
    """The words at `positions` as a phrase in normal spelling, contractions and spaces as spoken English has them.

    At the positions `whiles` the phrase says "while" in the place of what stands there.

    >>> from .tokens import tokenize
    >>> say(tokenize("U DONT CALL !"), range(5))
    'you don’t call!'
    """
    words, groups = tokens.words, tokens.groups
    titled = _titled(tokens, positions)
    said: list[str] = []
    skip = -1
    for index, at in enumerate(positions):
        if at == skip:
            continue
        following = positions[index + 1] if index + 1 < len(positions) else -1
        if following == at + 1 and groups[following] == groups[at]:
            pair = _SHORT.get((words[at], words[following]))
            if pair is not None:
                said.append(" " + pair)
                skip = following
                continue
        before = positions[index - 1] if index else -1
        spelled = "while" if at in whiles else _spelled(tokens, at, titled=titled)
        said.append(spelled if _tight(tokens, at, before) else " " + spelled)
    return "".join(said).strip()


def _titled(tokens: Tokens, positions: Sequence[int]) -> bool:
    """Whether Every Word Has A Capital, so that a capital says nothing about a word."""
    heads = [tokens.typed(at)[:1] for at in positions if tokens.words[at].isalpha()]
    return len(heads) > 3 and sum(head.isupper() for head in heads) > 0.6 * len(heads)


def _tight(tokens: Tokens, at: int, before: int) -> bool:
    """Whether no space stands before the word at `at`, which is said behind that at `before`."""
    word = tokens.words[at]
    if word in _CLOSING:
        return True
    if tokens.spaced(at):
        return False
    return not word.isalnum() or (before >= 0 and before == at - 1 and tokens.groups[at] != tokens.groups[before])
