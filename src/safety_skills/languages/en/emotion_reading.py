# SPDX-License-Identifier: MIT
"""Reading an English text for feelings: every cue in it, as data, with the words that gave it.

Four kinds of evidence, from sure to faint: a feeling *named* ("I’m so sad"), a telling *cue* ("can’t wait"), an
everyday *situation* (an exam, and studying for it), and words that *learned* weights connect with a feeling.  The
reader does not weigh one kind against another; that is the business of `emotions.suggest`.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from ._emotion_weights import PRIORS, WEIGHTS
from .emotion_cues import DENIED, IRREGULAR, NAMED, SKIPPED
from .emotion_phrases import CUES
from .emotion_situations import ACTS, GROUPS, SITUATIONS
from .tokens import ENDS, Tokens, tokenize

__all__ = ["COMMON", "Cue", "Learned", "Reading", "read"]

#: How common each feeling with learned weights is to begin with, on the scale of the weights.
COMMON = PRIORS
#: What a feeling named weighs: said of oneself, said in passing, said of somebody else.
_OWN, _PASSING, _OTHERS = 12, 5, 2
# How far before a feeling or an act its subject may stand, and its denial, in words that count.
_REACH = 5
_DENIAL_REACH = 4
_DENIALS = frozenset("not never no nobody without hardly barely neither nor cannot nothing".split())
_SELF = frozenset("i me we us myself ourselves".split())
_PERSONAL = _SELF | {"my", "our", "mine", "ours"}
_OTHER = frozenset("you he she they him her them your his their who people everyone everybody someone my our".split())
_BREAKS = frozenset(".!?\n,;:") | {"but", "and", "because", "just", "only", "although", "though"}
# "Never so happy", "never been more proud" deny nothing.
_HEIGHTENED = frozenset(("so", "this", "such", "more", "as"))
# A question may be curious, a request ("could you …?") seldom is; of a long question so many words are quoted.
_REQUESTS = frozenset("can could will would".split())
_QUOTED = 8
# The endings of regular forms, and what the base form has in their place.
_ENDINGS = (
    ("ing", ("", "e")), ("ies", ("y",)), ("ied", ("y",)), ("ed", ("", "e")), ("es", ("", "e")), ("s", ("",)),
    ("'s", ("",)),
)  # fmt: skip
# A situation may lie in a sentence and the one before it; its words are quoted together when they are this near.
_NEAR = 10
# Groups so common that they are no part of what is quoted.
_UNQUOTED = frozenset(("me", "others", "but", "never", "new", "first"))
# A text without stops is read in stretches of so many words.
_LONGEST = 60

Feelings: TypeAlias = tuple[tuple[str, int], ...]
Place: TypeAlias = tuple[int, int]


class Cue(NamedTuple):
    """Words in a text that speak for feelings: of what kind, which feelings with what weight, and where.

    `kind` is "named", "cue", "situation" or "denied"; a denied feeling is one that the text says is absent.
    """

    kind: str
    feelings: Feelings
    start: int
    end: int


class Learned(NamedTuple):
    """What learned weights say for one feeling: all of them together, the heaviest, and the words that it belongs to.

    Where no word speaks for the feeling, `heaviest` is zero and the place is empty.
    """

    total: int
    heaviest: int
    start: int
    end: int


class Reading(NamedTuple):
    """What a text holds: its tokens, its cues, and the learned weights of its words for each feeling."""

    tokens: Tokens
    cues: list[Cue]
    learned: dict[str, Learned]


# Shorter words have no endings to take off.
_SHORT = 4
_NOTHING = Learned(0, 0, 0, 0)

# ---------------------------------------------------------------- the tables, in the shape that reading wants


class _Entry:
    """What a phrase stands for: feelings it names, feelings it speaks for, the groups and acts that it belongs to."""

    __slots__ = ("acts", "cues", "groups", "named", "next")

    def __init__(self) -> None:
        self.named: tuple[str, ...] = ()
        self.cues: Feelings = ()
        self.groups: tuple[str, ...] = ()
        self.acts: tuple[str, ...] = ()
        self.next: dict[str, _Entry] = {}


_NO_ENTRY = _Entry()


class _Situation(NamedTuple):
    """Groups that must all occur, which of them are quoted, and the feelings that they speak for together."""

    number: int
    groups: tuple[frozenset[str], ...]
    quoted: tuple[int, ...]
    feelings: Feelings


class _Tables(NamedTuple):
    """`known` leads every known form to its base form, and a word to skip to nothing."""

    phrases: dict[str, _Entry]
    known: dict[str, str]
    situations: dict[str, tuple[_Situation, ...]]
    denied: dict[str, Feelings]
    single: dict[str, Feelings]
    pairs: dict[str, dict[str, Feelings]]


def _feelings(entry: str) -> Feelings:
    pairs = (part.split() for part in entry.split(","))
    return tuple([(emotion, int(weight)) for emotion, weight in pairs])


def _phrases(entry: str) -> Iterator[tuple[str, ...]]:
    """The phrases of a table entry, each as the words that count, every alternative written out."""
    for phrase in entry.split("|"):
        spelled: list[tuple[str, ...]] = [()]
        for position in phrase.split():
            choices = position.split("/") if "/" in position else (position,)
            spelled = [(*head, *_words(choice)) for head in spelled for choice in choices]
        for words in spelled:
            yield tuple([word for word in words if word not in SKIPPED]) or words


def _words(text: str) -> tuple[str, ...]:
    return (text,) if text.isalpha() and text != "cannot" else tokenize(text).words


def _irregular() -> dict[str, str]:
    bases: dict[str, str] = {}
    for line in IRREGULAR.splitlines():
        base, *forms = line.split()
        bases.update(dict.fromkeys((base, *forms), base))
    return bases


def _cues() -> Iterator[tuple[str, str]]:
    """The entries of `CUES`: feelings, and phrases.  An entry goes on where a line is indented."""
    for entry in CUES.replace("\n    ", " ").splitlines():
        if not entry.startswith("#"):
            feelings, _, phrases = entry.partition(": ")
            yield feelings, phrases


def _lines() -> Iterator[tuple[str, tuple[str, ...], Feelings, str]]:
    """Every phrase of every table: what it is, its words, and what it stands for."""
    for emotion, phrases in NAMED.items():
        for words in _phrases(phrases):
            yield "named", words, (), emotion
    for feelings, phrases in _cues():
        weights = _feelings(feelings)
        for words in _phrases(phrases):
            yield "cues", words, weights, ""
    for group, phrases in GROUPS.items():
        for words in _phrases(phrases):
            yield "groups", words, (), group
    for act, phrases in ACTS.items():
        for words in _phrases(phrases):
            yield "acts", words, (), act


def _bases(lines: list[tuple[str, tuple[str, ...], Feelings, str]]) -> dict[str, str]:
    """Every known form and its base form.  A form that itself names a feeling ("tired") stays as it is."""
    bases = _irregular()
    vocabulary = dict.fromkeys((word for _, words, _, _ in lines for word in words), "")
    alone = {words[0] for kind, words, _, _ in lines if kind == "named" and len(words) == 1}
    for word in vocabulary:
        vocabulary[word] = word
    for word in vocabulary:
        if word not in bases:
            bases[word] = word if word in alone or len(word) < _SHORT else _base(word, vocabulary)
    return bases


def _lexicon() -> tuple[dict[str, _Entry], dict[str, str]]:
    """All phrases as a tree of words, and the base forms of all their words."""
    lines = list(_lines())
    bases = _bases(lines)
    root: dict[str, _Entry] = {}
    for kind, words, weights, name in lines:
        here, entry = root, _NO_ENTRY
        for word in words:
            base = bases[word]
            entry = here.get(base) or here.setdefault(base, _Entry())
            here = entry.next
        if kind == "cues":
            entry.cues = (*entry.cues, *weights)
        else:
            setattr(entry, kind, (*getattr(entry, kind), name))
    return root, bases


def _situations() -> dict[str, tuple[_Situation, ...]]:
    """The situations by each group that may stand first in them."""
    by_group: dict[str, list[_Situation]] = {}
    for number, (groups, feelings) in enumerate(SITUATIONS):
        parts = tuple(frozenset(part.split("|")) for part in groups.split())
        quoted = tuple([index for index, part in enumerate(parts) if part.isdisjoint(_UNQUOTED)])
        situation = _Situation(number, parts, quoted or tuple(range(len(parts))), _feelings(feelings))
        for group in sorted(parts[0]):
            by_group.setdefault(group, []).append(situation)
    return {group: tuple(found) for group, found in by_group.items()}


def _learned() -> tuple[dict[str, Feelings], dict[str, dict[str, Feelings]]]:
    single: dict[str, Feelings] = {}
    pairs: dict[str, dict[str, Feelings]] = {}
    for emotion, entry in WEIGHTS.items():
        for part in entry.split("|"):
            first, *second, weight = part.split()
            if second:
                table, word = pairs.setdefault(first, {}), second[0]
            else:
                table, word = single, first
            table[word] = (*table.get(word, ()), (emotion, int(weight)))
    return single, pairs


@cache
def _tables() -> _Tables:
    """Made once, at the first reading, so that importing costs nothing."""
    root, known = _lexicon()
    known.update(dict.fromkeys(SKIPPED, ""))
    denied = {emotion: _feelings(feelings) for feelings, emotions in DENIED for emotion in emotions.split()}
    return _Tables(root, known, _situations(), denied, *_learned())


# ---------------------------------------------------------------- reading


def _base(word: str, known: dict[str, str]) -> str:
    """The base form of a regular form of a word that the tables know, or the word itself."""
    for ending, additions in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            for addition in additions:
                if stem + addition in known:
                    return known[stem + addition] or word
            if ending in ("ing", "ed") and stem[-1:] == stem[-2:-1] and stem[:-1] in known:
                return known[stem[:-1]] or word
    return word


class _Pass:
    """One pass over the words of a text: `kept` the words that count, in base form, `at` where they stand."""

    __slots__ = ("at", "cues", "fired", "kept", "masked", "personal", "tables", "words")

    def __init__(self, tokens: Tokens, tables: _Tables) -> None:
        self.tables = tables
        self.words = tokens.words
        self.kept: list[str] = []
        self.at: list[int] = []
        self.cues: list[Cue] = []
        self.masked: set[int] = set()
        self.fired: set[int] = set()
        # Of what others do, people tell a story too; it speaks for the teller where the teller is in it.
        self.personal = not _PERSONAL.isdisjoint(tokens.words)
        known = tables.known
        for index, word in enumerate(tokens.words):
            base = known.get(word)
            if base is None:
                base = _base(word, known) if len(word) >= _SHORT else word
            if base:
                self.kept.append(base)
                self.at.append(index)

    def phrases(self) -> None:
        """Feelings named, telling phrases, and the situations of every two neighboring sentences."""
        kept, root, size = self.kept, self.tables.phrases, len(self.kept)
        used: set[int] = set()
        here: dict[str, Place] = {}
        before: dict[str, Place] = {}
        consumed = length = 0
        for start, word in enumerate(kept):
            length += 1
            if word in ENDS or length > _LONGEST:
                self.situations(before, here)
                before, here, length = here, {}, 0
            entry = root.get(word)
            if entry is None:
                continue
            longest, end, position = None, start, start
            while entry is not None:
                position += 1
                for group in entry.groups:
                    here[group] = (start, position)
                if entry.acts:
                    self.act(entry, start, position, here)
                if entry.named or entry.cues:
                    longest, end = entry, position
                entry = entry.next.get(kept[position]) if entry.next and position < size else None
            if longest is not None and start >= consumed:
                consumed = end
                if id(longest) not in used:
                    used.add(id(longest))
                    self.phrase(longest, start, end)
        self.situations(before, here)

    def phrase(self, entry: _Entry, start: int, end: int) -> None:
        denial = self.denial(start)
        if denial is not None:
            self.deny(entry, denial, end)
            return
        if entry.named:
            weight = self.own(start)
            kind = "named" if weight == _OWN else "cue"
            self.add(kind, tuple([(emotion, weight) for emotion in entry.named]), start, end)
        if entry.cues:
            feelings = entry.cues
            if not self.personal:
                feelings = tuple((emotion, (weight + 1) // 2) for emotion, weight in feelings)
            self.add("cue", feelings, start, end)

    def deny(self, entry: _Entry, denial: int, end: int) -> None:
        self.masked.update(range(self.at[denial], self.at[end - 1] + 1))
        if entry.named:
            self.add("denied", tuple((emotion, 0) for emotion in entry.named), denial, end)
        for emotion in entry.named or (entry.cues[0][0],):
            if emotion in self.tables.denied:
                self.add("cue", self.tables.denied[emotion], denial, end)

    def denial(self, start: int) -> int | None:
        """Where the word stands that denies what begins at `start`, if there is one."""
        kept = self.kept
        for index in range(start - 1, max(-1, start - 1 - _DENIAL_REACH), -1):
            word = kept[index]
            if word in _BREAKS:
                return None
            if word in _DENIALS:
                heightened = word == "never" and self.words[self.at[start] - 1] in _HEIGHTENED
                return None if heightened else index
        return None

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

    def act(self, entry: _Entry, start: int, end: int, here: dict[str, Place]) -> None:
        doer = "own_" if self.does(start) else "their_"
        for act in entry.acts:
            here[doer + act] = (start, end)

    def does(self, start: int) -> bool:
        """Whether the speaker does what is said at `start`, as against somebody else, or suffers it."""
        kept = self.kept
        if start and kept[start - 1] in ("be", "get"):
            return False
        for index in range(start - 1, max(-1, start - 1 - _REACH), -1):
            word = kept[index]
            if word in ("i", "we"):
                return True
            if word in _OTHER or word in ("me", "us", "which", "that"):
                return False
            if word in ENDS:
                return index == start - 1
        return start == 0

    def situations(self, before: dict[str, Place], here: dict[str, Place]) -> None:
        if not here or not self.personal:
            return
        present = before | here if before else here
        names = present.keys()
        by_group, fired = self.tables.situations, self.fired
        for group in names:
            for situation in by_group.get(group, ()):
                if situation.number in fired:
                    continue
                for part in situation.groups:
                    if part.isdisjoint(names):
                        break
                else:
                    self.situation(situation, present)

    def situation(self, situation: _Situation, present: dict[str, Place]) -> None:
        if len(situation.groups) == 1:
            (part,) = situation.groups
            start, end = max([present[name] for name in part if name in present])
        else:
            places = [max([present[name] for name in part if name in present]) for part in situation.groups]
            if len(set(places)) < len(places):
                return
            quoted = [places[index] for index in situation.quoted]
            first, (start, end) = min(quoted), max(quoted)
            if end - first[0] <= _NEAR:
                start = first[0]
        self.fired.add(situation.number)
        self.add("situation", situation.feelings, start, end)

    def add(self, kind: str, feelings: Feelings, start: int, end: int) -> None:
        self.cues.append(Cue(kind, feelings, self.at[start], self.at[end - 1] + 1))

    def learned(self) -> dict[str, Learned]:
        """Single words and pairs with learned weights, each counted once."""
        words, singles, pairs, masked = self.words, self.tables.single, self.tables.pairs, self.masked
        found: dict[str, tuple[Feelings, int, int]] = {}
        last = len(words) - 1
        for index, word in enumerate(words):
            if word in singles and word not in found and index not in masked:
                place = self.pointed(index, word)
                if place is not None:
                    found[word] = singles[word], *place
            if word in pairs and index < last:
                following = words[index + 1]
                weights = pairs[word].get(following)
                if weights is not None and index not in masked and index + 1 not in masked:
                    found.setdefault(f"{word} {following}", (weights, index, index + 2))
        return _added_up(found.values())

    def pointed(self, index: int, word: str) -> Place | None:
        """Where to point for the word at `index`: for a question mark at the question, for other marks at nothing.

        The question mark of a request counts for nothing at all.
        """
        if word == "?":
            start = index
            while start and index - start < _LONGEST and self.words[start - 1] not in ENDS:
                start -= 1
            if any(self.words[at] in _REQUESTS and self.words[at + 1] == "you" for at in range(start, index)):
                return None
            return max(start, index - _QUOTED), index + 1
        return (index, index) if word == "!" else (index, index + 1)


def _added_up(found: Iterable[tuple[Feelings, int, int]]) -> dict[str, Learned]:
    added: dict[str, Learned] = {}
    for weights, start, end in found:
        for emotion, weight in weights:
            total, heaviest, first, last = added.get(emotion, _NOTHING)
            if weight > heaviest and end > start:
                heaviest, first, last = weight, start, end
            added[emotion] = Learned(total + weight, heaviest, first, last)
    return added


def read(text: str) -> Reading:
    """All the evidence in any text, in no order that means anything.

    >>> reading = read("I am so sad")
    >>> [(cue.feelings[0][0], reading.tokens.typed(cue.start)) for cue in reading.cues if cue.kind == "named"]
    [('sad', 'sad')]
    """
    tokens = tokenize(text)
    reading = _Pass(tokens, _tables())
    reading.phrases()
    return Reading(tokens, reading.cues, reading.learned())
