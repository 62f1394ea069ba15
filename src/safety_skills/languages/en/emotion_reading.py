# SPDX-License-Identifier: MIT
"""Reading an English text for feelings: every cue in it, as data, with the words that gave it.

Four kinds of cue, from sure to faint: a feeling *named* ("I’m so sad"), a telling *cue* ("can’t wait"), an everyday
*situation* (an exam, and studying for it), and words that *learned* weights connect with a feeling.  The reader adds
nothing up; what is done with the cues is the business of `emotions.suggest`.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import attrs

from ._emotion_weights import PRIORS, WEIGHTS
from .emotion_cues import CUES, DENIED, IRREGULAR, NAMED, SKIPPED
from .emotion_situations import ACTS, GROUPS, SITUATIONS
from .tokens import ENDS, Tokens, tokenize

__all__ = ["COMMON", "Cue", "Learned", "Reading", "read"]

#: What a feeling named weighs: said of oneself, said in passing, said of somebody else.
_OWN, _PASSING, _OTHERS = 12, 5, 2
# How far before a name of a feeling its subject or its denial may stand, in words that count.
_REACH = 5
_DENIAL_REACH = 3
_DENIALS = frozenset("not never no nobody without hardly barely neither nor cannot nothing".split())
_SELF = frozenset("i me we us myself ourselves".split())
_PERSONAL = _SELF | {"my", "our", "mine", "ours"}
_OTHER = frozenset("you he she they him her them your his their who people everyone everybody someone my our".split())
_BREAKS = frozenset(".!?\n,;:") | {"but", "and", "because", "just", "only", "although", "though"}
# The endings of regular forms, and what the base form has in their place.
_ENDINGS = (("ing", ("", "e")), ("ies", ("y",)), ("ied", ("y",)), ("ed", ("", "e")), ("es", ("", "e")), ("s", ("",)), ("'s", ("",)))
# A situation may lie in a sentence and the one before it; its words are quoted together when they are this near.
_NEAR = 10
# A text without stops is read in stretches of so many words.
_LONGEST = 60


class Cue(NamedTuple):
    """One thing in a text that speaks for a feeling: the feeling's id, of what `kind`, how strongly, and which words.

    `kind` is "named", "cue", "situation" or "denied"; a denied feeling is one that the text says is absent.
    """

    emotion: str
    kind: str
    weight: int
    start: int
    end: int


class Learned(NamedTuple):
    """What learned weights say for one feeling: all of them together, the heaviest, and the words that it belongs to."""

    total: int
    heaviest: int
    start: int
    end: int


@attrs.define
class _Entry:
    """What a phrase stands for: feelings that it names, feelings it speaks for, groups of words that it belongs to."""

    named: tuple[str, ...] = ()
    cues: tuple[tuple[str, int], ...] = ()
    groups: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    next: "dict[str, _Entry]" = attrs.field(factory=dict)


@attrs.frozen
class _Situation:
    number: int
    groups: tuple[frozenset[str], ...]
    feelings: tuple[tuple[str, int], ...]


@attrs.frozen
class _Tables:
    phrases: dict[str, _Entry]
    bases: dict[str, str]
    words: frozenset[str]
    situations: dict[str, tuple[_Situation, ...]]
    denied: dict[str, tuple[tuple[str, int], ...]]
    learned: dict[str, tuple[tuple[tuple[str, int], ...], dict[str, tuple[tuple[str, int], ...]]]]


def _feelings(entry: str) -> tuple[tuple[str, int], ...]:
    pairs = (part.split() for part in entry.split(","))
    return tuple((emotion, int(weight)) for emotion, weight in pairs)


def _phrases(entry: str) -> Iterator[tuple[str, ...]]:
    """The phrases of a table entry, each as its words, every alternative written out."""
    for phrase in entry.split("|"):
        spelled: list[tuple[str, ...]] = [()]
        for position in phrase.split():
            choices = position.split("/") if len(position) > 1 and position[0].isalpha() else [position]
            spelled = [head + tuple(tokenize(choice).words) for head in spelled for choice in choices]
        yield from spelled


def _bases() -> dict[str, str]:
    bases: dict[str, str] = {}
    for line in IRREGULAR.splitlines():
        base, *forms = line.split()
        bases.update(dict.fromkeys((base, *forms), base))
    return bases


def _insert(root: dict[str, _Entry], words: Iterable[str], bases: dict[str, str]) -> _Entry:
    here, entry = root, _Entry()
    for word in words:
        entry = here.setdefault(bases.get(word, word), _Entry())
        here = entry.next
    return entry


def _kept(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in SKIPPED) or words


def _vocabulary(root: dict[str, _Entry]) -> Iterator[str]:
    for word, entry in root.items():
        yield word
        yield from _vocabulary(entry.next)


def _situations() -> dict[str, tuple[_Situation, ...]]:
    by_group: dict[str, list[_Situation]] = {}
    for number, (groups, feelings) in enumerate(SITUATIONS):
        parts = tuple(frozenset(part.split("|")) for part in groups.split())
        situation = _Situation(number, parts, _feelings(feelings))
        for group in sorted(parts[0]):
            by_group.setdefault(group, []).append(situation)
    return {group: tuple(found) for group, found in by_group.items()}


def _learned() -> dict[str, tuple[tuple[tuple[str, int], ...], dict[str, tuple[tuple[str, int], ...]]]]:
    flat: dict[str, list[tuple[str, int]]] = {}
    for emotion, entry in WEIGHTS.items():
        for part in entry.split("|"):
            feature, weight = part.rsplit(None, 1)
            flat.setdefault(feature.strip(), []).append((emotion, int(weight)))
    nested: dict[str, tuple[tuple[tuple[str, int], ...], dict[str, tuple[tuple[str, int], ...]]]] = {}
    for feature, weights in flat.items():
        first, _, second = feature.partition(" ")
        single, pairs = nested.get(first, ((), {}))
        if second:
            pairs[second] = tuple(weights)
        else:
            single = tuple(weights)
        nested[first] = (single, pairs)
    return nested


@cache
def _tables() -> _Tables:
    """The tables in the shape that reading wants; made once, at the first reading."""
    root: dict[str, _Entry] = {}
    bases = _bases()
    for emotion, phrases in NAMED.items():
        for words in _phrases(phrases):
            entry = _insert(root, _kept(words), bases)
            entry.named = (*entry.named, emotion)
    for feelings, phrases in CUES:
        for words in _phrases(phrases):
            entry = _insert(root, _kept(words), bases)
            entry.cues = (*entry.cues, *_feelings(feelings))
    for group, phrases in GROUPS.items():
        for words in _phrases(phrases):
            entry = _insert(root, _kept(words), bases)
            entry.groups = (*entry.groups, group)
    for act, phrases in ACTS.items():
        for words in _phrases(phrases):
            entry = _insert(root, _kept(words), bases)
            entry.acts = (*entry.acts, act)
    denied = {emotion: _feelings(feelings) for feelings, emotions in DENIED for emotion in emotions.split()}
    return _Tables(root, bases, frozenset(_vocabulary(root)), _situations(), denied, _learned())


def _base(word: str, words: frozenset[str]) -> str:
    """The base form of a regular form of a word that the tables know, or the word itself."""
    for ending, additions in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            for addition in additions:
                if stem + addition in words:
                    return stem + addition
            if ending in ("ing", "ed") and stem[-1:] == stem[-2:-1] and stem[:-1] in words:
                return stem[:-1]
    return word


def _count(totals: dict[str, list[int]], weights: tuple[tuple[str, int], ...], start: int, end: int) -> None:
    for emotion, weight in weights:
        found = totals.get(emotion)
        if found is None:
            totals[emotion] = [weight, weight, start, end]
            continue
        found[0] += weight
        if weight > found[1]:
            found[1:] = weight, start, end


class _Reading:
    """One pass over the words of a text."""

    def __init__(self, tokens: Tokens, tables: _Tables) -> None:
        self.tables = tables
        self.tokens = tokens
        bases, words = tables.bases, tables.words
        self.kept: list[str] = []
        self.at: list[int] = []
        for index, word in enumerate(tokens.words):
            if word in SKIPPED:
                continue
            self.at.append(index)
            self.kept.append(bases.get(word) or (word if word in words else _base(word, words)))
        self.cues: list[Cue] = []
        self.masked: set[int] = set()
        # Of what others do, people tell a story too; it speaks for the teller where the teller is in it.
        self.personal = not _PERSONAL.isdisjoint(tokens.words)

    def words(self) -> None:
        """Names, phrases and situations."""
        kept, root = self.kept, self.tables.phrases
        used: set[int] = set()
        fired: set[int] = set()
        groups: dict[str, tuple[int, int]] = {}
        before: dict[str, tuple[int, int]] = {}
        consumed = length = 0
        for start, word in enumerate(kept):
            length += 1
            if word in ENDS or length > _LONGEST:
                self.situations(before, groups, fired)
                before, groups, length = groups, {}, 0
            entry = root.get(word)
            if entry is None:
                continue
            longest, end, position = None, start, start
            while entry is not None:
                position += 1
                if entry.groups:
                    for group in entry.groups:
                        groups[group] = (start, position)
                if entry.acts:
                    doer = self.doer(start)
                    for act in entry.acts:
                        groups[doer + act] = (start, position)
                if entry.named or entry.cues:
                    longest, end = entry, position
                entry = entry.next.get(kept[position]) if position < len(kept) else None
            if longest is not None and start >= consumed:
                consumed = end
                if id(longest) not in used:
                    used.add(id(longest))
                    self.phrase(longest, start, end)
        self.situations(before, groups, fired)

    def phrase(self, entry: _Entry, start: int, end: int) -> None:
        denial = self.denial(start)
        if denial is not None:
            self.deny(entry, denial, start, end)
            return
        if entry.named:
            weight = self.own(start)
            kind = "named" if weight == _OWN else "cue"
            for emotion in entry.named:
                self.add(emotion, kind, weight, start, end)
        for emotion, weight in entry.cues:
            self.add(emotion, "cue", weight if self.personal else (weight + 1) // 2, start, end)

    def deny(self, entry: _Entry, denial: int, start: int, end: int) -> None:
        self.masked.update(range(self.at[denial], self.at[end - 1] + 1))
        for emotion in entry.named:
            self.add(emotion, "denied", 0, denial, end)
        leading = entry.named or tuple(emotion for emotion, _ in entry.cues[:1])
        for emotion in leading:
            for other, weight in self.tables.denied.get(emotion, ()):
                self.add(other, "cue", weight, denial, end)

    def denial(self, start: int) -> int | None:
        """Where the word stands that denies what begins at `start`, if there is one."""
        for index in range(start - 1, max(-1, start - 1 - _DENIAL_REACH), -1):
            word = self.kept[index]
            if word in _BREAKS:
                return None
            if word in _DENIALS:
                return None if word == "never" and self.heightened(start) else index
        return None

    def heightened(self, start: int) -> bool:
        """Whether it says "never so happy", "never been more proud", which deny nothing."""
        index = self.at[start] - 1
        return index >= 0 and self.tokens.words[index] in ("so", "this", "such", "more", "as")

    def own(self, start: int) -> int:
        """What a feeling named at `start` weighs: whether it is the speaker's own."""
        felt = start == 0
        for index in range(start - 1, max(-1, start - 1 - _REACH), -1):
            word = self.kept[index]
            if word in _SELF:
                return _OWN
            if word in _OTHER:
                return _OTHERS
            if word in ENDS:
                return _OWN if felt or index == start - 1 else _PASSING
            felt = felt or word == "feel"
        return _OWN if felt else _PASSING

    def doer(self, start: int) -> str:
        """Whether the speaker does what is said at `start`, or somebody else: "own_" or "their_"."""
        suffered = False
        for index in range(start - 1, max(-1, start - 1 - _REACH), -1):
            word = self.kept[index]
            if word in ("i", "we"):
                return "their_" if suffered else "own_"
            if word in _OTHER or word in ("me", "us", "which", "that"):
                return "their_"
            if word in ENDS:
                return "own_" if index == start - 1 else "their_"
            suffered = suffered or (word in ("be", "get") and index == start - 1)
        return "own_" if start == 0 else "their_"

    def situations(
        self, before: dict[str, tuple[int, int]], here: dict[str, tuple[int, int]], fired: set[int]
    ) -> None:
        if not here or not self.personal:
            return
        present = {**before, **here}
        names = present.keys()
        for group in present:
            for situation in self.tables.situations.get(group, ()):
                if situation.number in fired or any(names.isdisjoint(part) for part in situation.groups[1:]):
                    continue
                places = [max(present[name] for name in part if name in present) for part in situation.groups]
                if len(set(places)) < len(places):
                    continue
                fired.add(situation.number)
                start, end = min(places)[0], max(place[1] for place in places)
                if end - start > _NEAR:
                    start, end = max(places)
                for emotion, weight in situation.feelings:
                    self.add(emotion, "situation", weight, start, end)

    def learned(self) -> "dict[str, Learned]":
        """What the learned weights of the words and pairs add up to for each feeling, each counted once."""
        words, table, masked = self.tokens.words, self.tables.learned, self.masked
        seen: set[object] = set()
        last = len(words) - 1
        # A list for each feeling: the total, the heaviest weight, and where it stands.
        totals: dict[str, list[int]] = {}
        for index, word in enumerate(words):
            found = table.get(word)
            if found is None or index in masked:
                continue
            single, pairs = found
            if word not in seen:
                seen.add(word)
                _count(totals, single, index, index + 1)
            if pairs and index < last:
                following = words[index + 1]
                if following in pairs and (word, following) not in seen and index + 1 not in masked:
                    seen.add((word, following))
                    _count(totals, pairs[following], index, index + 2)
        return {emotion: Learned(*found) for emotion, found in totals.items()}

    def add(self, emotion: str, kind: str, weight: int, start: int, end: int) -> None:
        self.cues.append(Cue(emotion, kind, weight, self.at[start], self.at[end - 1] + 1))


class Reading(NamedTuple):
    """What a text holds: its tokens, its cues, and the learned weights of its words for each feeling."""

    tokens: Tokens
    cues: tuple[Cue, ...]
    learned: dict[str, Learned]


def read(text: str) -> Reading:
    """Every cue in any text, in no order that means anything.

    >>> reading = read("I am so sad")
    >>> [(cue.emotion, reading.tokens.typed(cue.start)) for cue in reading.cues if cue.kind == "named"]
    [('sad', 'sad')]
    """
    tokens = tokenize(text)
    pass_over = _Reading(tokens, _tables())
    pass_over.words()
    return Reading(tokens, tuple(pass_over.cues), pass_over.learned())


#: How common each feeling with learned weights is to begin with, on the scale of the weights.
COMMON = PRIORS
