# SPDX-License-Identifier: MIT
"""Phrases of English words: written as readable patterns, compiled once, found in linear time.

A pattern is a row of elements with spaces between them:

========== =================================================================
``a/b``    one of these words
``lie~``   any form of a verb or noun: lie, lies, lied, lying
``@kin``   a word of a class
``word?``  a word that may be missing
``..``     up to three words of any kind in the same sentence
========== =================================================================

Words that only color a sentence ("really", "just") are passed over, so no pattern needs to name them.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final, Generic, TypeVar

import attrs

from ...text import Span, View, fold

__all__ = ["Hit", "PhraseTable", "Sentence", "forms", "sentences"]

T = TypeVar("T")

# A word with its apostrophes, or one mark that ends a sentence: no nested repeat, so the scan is linear.
_TOKEN: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.!?;\n]")
_ENDS: Final = frozenset(".!?;\n")
_GAP: Final = 3

_FILLERS: Final = frozenset(
    "really just even always so still very actually ever totally literally honestly kinda completely constantly also "
    "simply truly such quite pretty absolutely probably basically already soo sooo too".split()
)
_NEGATED: Final = tuple("do does did is are was were have has had would could should must need".split())
_ENDINGS: Final = {"'m": "am", "'re": "are", "'ll": "will", "'ve": "have", "'d": "would"}
# fmt: off
_SPELLED: Final[dict[str, tuple[str, ...]]] = {
    "im": ("i", "am"), "ive": ("i", "have"), "cannot": ("can", "not"), "u": ("you",), "ur": ("your",), "r": ("are",),
    "gotta": ("got", "to"), "wanna": ("want", "to"), "gonna": ("going", "to"), "cant": ("can", "not"),
    "wont": ("will", "not"), "can't": ("can", "not"), "won't": ("will", "not"), "ain't": ("is", "not"), "hes": ("he",),
    "shes": ("she",), "theyre": ("they", "are"), "youre": ("you", "are"), "noone": ("nobody",),
    "let's": ("let", "us"), "alot": ("a", "lot"), "everytime": ("every", "time"), "bf": ("boyfriend",),
    "gf": ("girlfriend",), "bff": ("friend",), "hubby": ("husband",), "pls": ("please",), "plz": ("please",),
    **{f"{verb}nt": (verb, "not") for verb in _NEGATED},
}
# fmt: on

_IRREGULAR: Final = {
    "be": "is are am was were been being",
    "beat": "beats beaten beating",
    "bend": "bends bent bending",
    "break": "breaks broke broken breaking",
    "cancel": "cancels canceled cancelled canceling cancelling",
    "choose": "chooses chose chosen choosing",
    "come": "comes came coming",
    "cut": "cuts cutting",
    "deal": "deals dealt dealing",
    "die": "dies died dying",
    "do": "does did done doing",
    "drink": "drinks drank drunk drinking",
    "drive": "drives drove driven driving",
    "eat": "eats ate eaten eating",
    "fall": "falls fell fallen falling",
    "feel": "feels felt feeling",
    "fight": "fights fought fighting",
    "find": "finds found finding",
    "forget": "forgets forgot forgotten forgetting",
    "forgive": "forgives forgave forgiven forgiving",
    "get": "gets got gotten getting",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "grow": "grows grew grown growing",
    "hang": "hangs hung hanging",
    "have": "has had having",
    "hear": "hears heard hearing",
    "hide": "hides hid hidden hiding",
    "hit": "hits hitting",
    "hold": "holds held holding",
    "hurt": "hurts hurting",
    "keep": "keeps kept keeping",
    "lead": "leads led leading",
    "leave": "leaves left leaving",
    "let": "lets letting",
    "lie": "lies lied lying",
    "lose": "loses lost losing",
    "make": "makes made making",
    "mislead": "misleads misled misleading",
    "misunderstand": "misunderstands misunderstood misunderstanding",
    "pay": "pays paid paying",
    "put": "puts putting",
    "read": "reads reading",
    "ride": "rides rode riding",
    "say": "says said saying",
    "see": "sees saw seen seeing",
    "shut": "shuts shutting",
    "sleep": "sleeps slept sleeping",
    "speak": "speaks spoke spoken speaking",
    "spend": "spends spent spending",
    "stand": "stands stood standing",
    "steal": "steals stole stolen stealing",
    "swear": "swears swore sworn swearing",
    "take": "takes took taken taking",
    "tell": "tells told telling",
    "think": "thinks thought thinking",
    "throw": "throws threw thrown throwing",
    "understand": "understands understood understanding",
    "wake": "wakes woke woken waking",
    "write": "writes wrote written writing",
}
# Short verbs whose last consonant is doubled before -ed and -ing.
_DOUBLED: Final = frozenset(
    "stop hug bug snap chat plan nag drop rob ban flip pop slap stab grab trap quit beg admit".split()
)


def forms(word: str) -> frozenset[str]:
    """The forms of a verb or noun, itself included.

    >>> sorted(forms("blame"))
    ['blame', 'blamed', 'blames', 'blaming']
    """
    if word in _IRREGULAR:
        return frozenset((word, *_IRREGULAR[word].split()))
    if word.endswith("e"):
        return frozenset((word, word + "s", word + "d", word[:-1] + "ing"))
    if word.endswith("y") and word[-2:-1] not in ("a", "e", "o", "u"):
        return frozenset((word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"))
    stem = word + word[-1] if word in _DOUBLED else word
    plural = word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")
    return frozenset((word, plural, stem + "ed", stem + "ing"))


@attrs.frozen
class Sentence:
    """The words of one sentence in normal spelling, each with its offsets in the folded view, and the mark after it.

    >>> sentences("You're late!")[0].end
    '!'
    """

    view: View = attrs.field(repr=False)
    words: tuple[str, ...]
    offsets: tuple[tuple[int, int], ...] = attrs.field(repr=False)
    end: str

    def span(self, start: int, end: int) -> Span:
        """The span, in the original text, of the words `start` to `end` (not included)."""
        return self.view.span(self.offsets[start][0], self.offsets[end - 1][1])


def _spell(word: str) -> tuple[str, ...]:
    known = _SPELLED.get(word)
    if known is not None:
        return known
    stem, apostrophe, _ = word.partition("'")
    if not apostrophe:
        return (word,)
    if word.endswith("n't") and len(word) > 3:
        return (word[:-3], "not")
    ending = _ENDINGS.get(word[len(stem) :])
    # "'s" is "is", "has" or a genitive: whichever it is, the word before it is what counts.
    return (stem, ending) if ending else (stem,)


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of any text, in order; what is neither word nor end of a sentence is passed over.

    >>> [sentence.words for sentence in sentences("He doesn't listen! Never.")]
    [('he', 'does', 'not', 'listen'), ('never',)]
    """
    view = fold(text)
    found: list[Sentence] = []
    words: list[str] = []
    offsets: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(view.text):
        typed = match.group()
        if typed in _ENDS:
            if words:
                found.append(Sentence(view, tuple(words), tuple(offsets), typed))
                words, offsets = [], []
            continue
        if typed in _FILLERS:
            continue
        if typed == "one" and words and words[-1] == "no":
            words[-1] = "nobody"
            offsets[-1] = (offsets[-1][0], match.end())
            continue
        for word in _spell(typed):
            words.append(word)
            offsets.append(match.span())
    if words:
        found.append(Sentence(view, tuple(words), tuple(offsets), ""))
    return tuple(found)


@attrs.frozen
class Hit(Generic[T]):
    """A phrase that was found: what it stands for, and the words `start` to `end` (not included) of its sentence.

    >>> Hit("trust", 0, 2).value
    'trust'
    """

    value: T
    start: int
    end: int


# None stands for a gap.
_Step = frozenset[str] | None


def _step(element: str, classes: Mapping[str, frozenset[str]]) -> _Step:
    if element == "..":
        return None
    words: set[str] = set()
    for part in element.split("/"):
        if part.startswith("@"):
            words |= classes[part[1:]]
        elif part.endswith("~"):
            words |= forms(part[:-1])
        else:
            words.add(part)
    return frozenset(words)


def _compile(pattern: str, classes: Mapping[str, frozenset[str]]) -> list[tuple[_Step, ...]]:
    rows: list[tuple[_Step, ...]] = [()]
    for element in pattern.split():
        step = _step(element.removesuffix("?"), classes)
        longer = [(*row, step) for row in rows]
        rows = rows + longer if element.endswith("?") else longer
    return rows


def _end_of(words: tuple[str, ...], at: int, steps: tuple[_Step, ...]) -> int:
    """Where `steps` end when they begin at `at`, or -1. Each gap is short, so the work for one place is bounded."""
    for index, step in enumerate(steps):
        if step is None:
            for skip in range(_GAP + 1):
                end = _end_of(words, at + skip, steps[index + 1 :])
                if end >= 0:
                    return end
            return -1
        if at >= len(words) or words[at] not in step:
            return -1
        at += 1
    return at


class PhraseTable(Generic[T]):
    """Patterns, each with a value; `find` gives every place in a sentence where one begins.

    >>> table = PhraseTable([("never listen~", "heard")], {})
    >>> [sentence] = sentences("She never really listened")
    >>> [(hit.value, sentence.span(hit.start, hit.end).start) for hit in table.find(sentence)]
    [('heard', 4)]
    """

    __slots__ = ("_by_first",)

    def __init__(self, patterns: Iterable[tuple[str, T]], classes: Mapping[str, frozenset[str]]) -> None:
        by_first: dict[str, list[tuple[tuple[_Step, ...], T]]] = {}
        for pattern, value in patterns:
            for steps in _compile(pattern, classes):
                for word in sorted(steps[0] or ()):
                    by_first.setdefault(word, []).append((steps[1:], value))
        self._by_first = by_first

    def find(self, sentence: Sentence) -> tuple[Hit[T], ...]:
        """Every hit, in the order of the words and then of the table."""
        hits: list[Hit[T]] = []
        words = sentence.words
        for start, word in enumerate(words):
            for steps, value in self._by_first.get(word, ()):
                end = _end_of(words, start + 1, steps)
                if end >= 0:
                    hits.append(Hit(value, start, end))
        return tuple(hits)
