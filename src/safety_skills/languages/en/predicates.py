# SPDX-License-Identifier: MIT
"""What a clause says of its subject: auxiliaries, negation, adverbs of frequency and the main verb."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from .inflection import Form
from .word_classes import Flag, base_as

__all__ = ["Predicate", "Tense", "imperative", "predicate"]


class Tense(StrEnum):
    """When what a clause tells of happens; a modal verb has a tense of its own, since it tells of no event.

    >>> str(Tense.PERFECT)
    'perfect'
    """

    PRESENT = "present"
    PAST = "past"
    PERFECT = "perfect"
    MODAL = "modal"


class Predicate(NamedTuple):
    """A predicate as read; the fields are those of a clause, in the same order.

    >>> Predicate("", True, "", False, "", "call", 2, Tense.PRESENT, 3).verb
    'call'
    """

    modal: str
    negated: bool
    frequency: str
    progressive: bool
    semi: str
    verb: str
    verb_at: int
    tense: Tense
    rest: int


_PAST_AUXILIARIES = frozenset({"was", "were", "did"})
# What may stand before the main verb.
_BEFORE_VERB = Flag.NOT | Flag.FREQUENCY | Flag.AUXILIARY | Flag.ADVERB | Flag.PUNCTUATION | Flag.GOING
_NOTHING_SHARED = ("", False, Tense.PRESENT)


class _Before:
    """What was read before the main verb."""

    __slots__ = ("be_at", "do", "frequency", "have_at", "modal", "negated", "tense")

    def __init__(self, modal: str, negated: bool, tense: Tense) -> None:
        self.modal = modal
        self.negated = negated
        self.tense = tense
        self.frequency = ""
        self.be_at = self.have_at = -1
        self.do = False


def predicate(
    words: Sequence[str],
    flags: Sequence[int],
    at: int,
    end: int,
    *,
    inverted: str = "",
    negated: bool = False,
    shared: tuple[str, bool, Tense] = _NOTHING_SHARED,
) -> Predicate | None:
    """Read auxiliaries, negation, adverbs and the main verb from `at` on; None where there is no verb.

    `inverted` is an auxiliary that stood before the subject, `shared` the modal, negation and tense of a predicate
    before this one that has the same subject.

    >>> from .word_classes import FLAGS
    >>> words = ("never", "called")
    >>> predicate(words, [FLAGS[word] for word in words], 0, 2).tense
    <Tense.PAST: 'past'>
    """
    before = _Before(shared[0], negated or shared[1], shared[2])
    if inverted:
        _invert(before, inverted, at)
    position = at
    while position < end:
        flag = flags[position]
        if not flag & _BEFORE_VERB:
            break
        step = _auxiliary(before, words, flags, position, end)
        if not step:
            break
        position += step
    if position < end:
        read = _main_verb(before, words, flags, position, end, bare=bool(inverted))
        if read is not None:
            return read
    if before.be_at >= 0:
        verb, verb_at, tense = "be", before.be_at, before.tense
    elif before.have_at >= 0:
        verb, verb_at, tense = "have", before.have_at, Tense.PRESENT
    else:
        return None
    return Predicate(before.modal, before.negated, before.frequency, False, "", verb, verb_at, tense, position)


def _invert(before: _Before, auxiliary: str, at: int) -> None:
    """Note the auxiliary that stood before the subject."""
    tense = Tense.PAST if auxiliary in _PAST_AUXILIARIES else Tense.PRESENT
    if auxiliary in ("do", "does", "did"):
        before.do, before.tense = True, tense
    elif auxiliary in ("have", "has", "had"):
        before.have_at, before.tense = at, Tense.PERFECT
    elif auxiliary in ("am", "are", "is", "was", "were", "be", "been"):
        before.be_at, before.tense = at, tense
    else:
        before.modal, before.tense = auxiliary, Tense.MODAL


def _auxiliary(before: _Before, words: Sequence[str], flags: Sequence[int], at: int, end: int) -> int:
    """Note the word at `at`, which stands before the main verb; how many words were read, 0 at the verb itself."""
    flag = flags[at]
    if flag & Flag.NOT:
        before.negated = True
    elif flag & Flag.FREQUENCY:
        before.frequency = words[at]
        if flag & Flag.SELDOM:
            before.negated = True
    elif flag & Flag.MODAL:
        before.modal, before.tense = words[at], Tense.MODAL
    elif flag & Flag.BE:
        before.be_at = at
        if before.tense is Tense.PRESENT and not before.modal and before.have_at < 0 and words[at] in _PAST_AUXILIARIES:
            before.tense = Tense.PAST
    elif flag & Flag.HAVE and _follows(flags, at + 1, end, Flag.PARTICIPLE):
        before.have_at = at
        if not before.modal:
            before.tense = Tense.PERFECT
    elif flag & Flag.DO and _follows(flags, at + 1, end, Flag.BASE):
        before.do, before.tense = True, Tense.PAST if words[at] == "did" else Tense.PRESENT
    elif flag & Flag.GOING and _going(before, words, flags, at, end):
        before.modal, before.tense, before.be_at = "will", Tense.MODAL, -1
        return 2
    elif flag & Flag.ADVERB:
        return 1
    elif flag & Flag.PUNCTUATION and words[at] != '"':
        # A comma inside a predicate is looked past: "you, honestly, never call".
        return 1 if at + 1 < end and before.be_at < 0 else 0
    else:
        return 0
    return 1


def _going(before: _Before, words: Sequence[str], flags: Sequence[int], at: int, end: int) -> bool:
    """Whether "going to" tells of the future here."""
    return before.be_at >= 0 and at + 2 < end and words[at + 1] == "to" and bool(flags[at + 2] & Flag.BASE)


def _follows(flags: Sequence[int], at: int, end: int, wanted: int) -> bool:
    """Whether a word of the `wanted` form stands at `at`, behind adverbs at most."""
    while at < end and flags[at] & Flag.ADVERB:
        at += 1
    return at < end and bool(flags[at] & wanted)


_DOING = {"do": Form.BASE, "does": Form.BASE, "did": Form.PAST, "done": Form.PARTICIPLE, "doing": Form.GERUND}
_AFTER_BE = (Form.GERUND, Form.PARTICIPLE)
_AFTER_HAVE = (Form.PARTICIPLE,)
_BARE = (Form.BASE,)
_PLAIN = (Form.BASE, Form.THIRD, Form.PAST)


def _finite_verb(word: str, flag: int, wanted: tuple[Form, ...]) -> tuple[str, Form | None]:
    """The verb that the word is in one of the wanted forms, the first of them first; ("", None) if it is none."""
    if flag & Flag.HAVE:
        return "have", Form.PAST if word == "had" else Form.BASE
    form = _DOING.get(word)
    if form is not None:
        return "do", form
    for form in wanted:
        base = base_as(word, form)
        if base:
            return base, form
    return "", None


def _main_verb(
    before: _Before, words: Sequence[str], flags: Sequence[int], at: int, end: int, *, bare: bool
) -> Predicate | None:
    """The predicate with the word at `at` as its main verb, or None."""
    be, have = before.be_at >= 0, before.have_at >= 0
    wanted = _AFTER_BE if be else _AFTER_HAVE if have else _BARE if before.modal or before.do or bare else _PLAIN
    verb, form = _finite_verb(words[at], flags[at], wanted)
    if not verb or (be and form is Form.PARTICIPLE and not have):
        # "You are loved" is read as being something.
        return None
    tense = before.tense
    if form is Form.PAST and tense is Tense.PRESENT and not be and not have and not before.do:
        tense = Tense.PAST
    progressive = be and form is Form.GERUND
    read = Predicate(before.modal, before.negated, before.frequency, progressive, "", verb, at, tense, at + 1)
    through = _READ_THROUGH.get(verb)
    return read if through is None or at + 1 >= end else through(words, flags, read, end)


# ---------------------------------------------------------------- verbs that are read through


def _keep(words: Sequence[str], flags: Sequence[int], read: Predicate, end: int) -> Predicate:
    """“Keep cutting me off” is cutting off."""
    at = read.rest
    if words[at] == "on" and at + 1 < end:
        at += 1
    if not flags[at] & Flag.GERUND:
        return read
    tense = Tense.PAST if read.tense is Tense.PAST else Tense.PRESENT
    return read._replace(rest=at + 1, semi="keep", verb=base_as(words[at], Form.GERUND), verb_at=at, tense=tense)


def _begin(words: Sequence[str], flags: Sequence[int], read: Predicate, end: int) -> Predicate:
    """“You don't start helping” is not helping; “start to help” likewise."""
    at = read.rest
    if flags[at] & Flag.GERUND:
        return read._replace(rest=at + 1, semi=read.verb, verb=base_as(words[at], Form.GERUND), verb_at=at)
    return _to(words, flags, read, end)


def _cease(words: Sequence[str], flags: Sequence[int], read: Predicate, _: int) -> Predicate:
    """“You don't stop yelling” is yelling; “you stop yelling” is not read through."""
    at = read.rest
    if read.negated and flags[at] & Flag.GERUND:
        verb = base_as(words[at], Form.GERUND)
        return read._replace(rest=at + 1, semi=read.verb, verb=verb, verb_at=at, negated=False)
    return read


def _to(words: Sequence[str], flags: Sequence[int], read: Predicate, end: int) -> Predicate:
    """“Refuse to pay” is not paying, “manage to pay” is paying."""
    at = read.rest
    if words[at] != "to" or at + 1 >= end or not flags[at + 1] & Flag.BASE:
        return read
    if read.verb == "have" and read.negated:
        # Not having to do something is not the same as not doing it.
        return read
    negated = read.negated != (read.verb in _DENYING)
    return read._replace(rest=at + 2, semi=read.verb, verb=words[at + 1], verb_at=at + 1, negated=negated)


# Verbs after which the next one did not happen.
_DENYING = frozenset({"forget", "refuse", "fail", "neglect", "decline"})
_AFFIRMING = frozenset({"manage", "continue", "tend", "proceed", "bother", "have", "remember"})
# Wanting, trying, choosing or getting to do something is not doing it: those verbs stay the main verb.
_READ_THROUGH = {
    "keep": _keep,
    "start": _begin,
    "begin": _begin,
    "stop": _cease,
    "quit": _cease,
    **dict.fromkeys(_DENYING | _AFFIRMING, _to),
}


# ---------------------------------------------------------------- imperatives

_BEFORE_IMPERATIVE = frozenset({"please", "just", "now", "simply", "also", "always", ","})


def imperative(words: Sequence[str], flags: Sequence[int], at: int, end: int) -> Predicate | None:
    """Read "stop …", "please don't …", "just leave …" from `at` on; None where no imperative stands.

    >>> from .word_classes import FLAGS
    >>> words = ("do", "not", "yell")
    >>> imperative(words, [FLAGS[word] for word in words], 0, 3).negated
    True
    """
    negated = False
    while at < end:
        if words[at] in _BEFORE_IMPERATIVE:
            at += 1
        elif words[at] == "do" and at + 1 < end and words[at + 1] == "not":
            negated, at = True, at + 2
        elif words[at] in ("never", "not"):
            negated, at = True, at + 1
        else:
            break
    if at >= end or not flags[at] & Flag.BASE or flags[at] & Flag.MODAL:
        return None
    return Predicate("", negated, "", False, "", words[at], at, Tense.PRESENT, at + 1)
