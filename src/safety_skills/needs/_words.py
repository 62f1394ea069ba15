# SPDX-License-Identifier: MIT
"""Which needs the words of an English text point to."""

import bisect
from types import MappingProxyType
from typing import Final

import attrs

from ..languages.en.need_cues import CLOSE, MISSING, Cue, cues, no_need, wishes
from ..languages.en.need_phrases import Hit, Sentence, sentences
from ..text import Message, Reason
from ._suggest import EVIDENCE
from ._table import NEEDS
from ._types import Suggestion

__all__ = ["suggestions"]

# What a phrase weighs by its sort.  What follows "I need" weighs more than any situation.
_WEIGHTS: Final = MappingProxyType({"lack": 4, "good": 4, "hint": 2, "wish": 3, "felt": 2})
_WISHED: Final = 3
# How many words a wish reaches, how far a "not" reaches a good thing, and how near it takes a lack back.
_WISH_REACH: Final = 8
_NOT_REACH: Final = 6
_NOT_NEAR: Final = 2
# From this weight on, one phrase is enough to speak.
_PLAIN: Final = 4
# What a second need of the same row loses, so that three options are not three names for one thing.
_SAME_ROW: Final = 2

_SELF: Final = frozenset("i me my we us our myself mine".split())


@attrs.frozen
class _Found:
    sentence: Sentence
    hit: Hit[Cue]
    weight: int

    @property
    def words(self) -> tuple[str, ...]:
        return self.sentence.words[self.hit.start : self.hit.end]


def suggestions(text: str, limit: int) -> tuple[Suggestion, ...]:
    """At most `limit` needs that the words of an English text point to, likeliest first."""
    found = [each for sentence in sentences(text) for each in _found(sentence)]
    if not _enough(found):
        return ()
    return tuple(Suggestion(NEEDS[id], _reason(each, text)) for id, each in _ranked(found, limit))


def _missing(words: tuple[str, ...], start: int, reach: int) -> bool:
    return not MISSING.isdisjoint(words[max(0, start - reach) : start])


def _denied(words: tuple[str, ...], start: int) -> bool:
    """Whether a lack is taken back: "he did not hit me".  "Do not hit me" takes nothing back."""
    if words[:2] == ("do", "not") or words[:3] == ("please", "do", "not"):
        return False
    return _missing(words, start, _NOT_NEAR)


def _silent(sentence: Sentence) -> bool:
    """Whether a sentence says thanks, wishes somebody well, tells good news or only asks about somebody else."""
    words = sentence.words
    asks = sentence.end == "?" and "you" in words and _SELF.isdisjoint(words)
    return asks or any(not _missing(words, hit.start, _NOT_NEAR) for hit in no_need().find(sentence))


def _found(sentence: Sentence) -> list[_Found]:
    """The cues of one sentence that count, with their weights."""
    hits = cues().find(sentence)
    if not hits or _silent(sentence):
        return []
    words = sentence.words
    openers = sorted({hit.end for hit in wishes().find(sentence) if not _missing(words, hit.end - 1, _NOT_NEAR)})
    found = []
    for hit in hits:
        before = bisect.bisect_right(openers, hit.start)
        wished = before > 0 and hit.start - openers[before - 1] <= _WISH_REACH
        if _counts(hit, words, wished):
            sort = hit.value.sort
            extra = _WISHED if wished and sort in ("good", "wish") else 0
            found.append(_Found(sentence, hit, _WEIGHTS[sort] + extra))
    return _outermost(found)


def _outermost(found: list[_Found]) -> list[_Found]:
    """The cues without those hints whose words a plain cue uses: "broke" says nothing beside "broke his promise"."""
    used = {word for each in found if each.weight >= _PLAIN for word in range(each.hit.start, each.hit.end)}
    return [each for each in found if each.weight >= _PLAIN or each.hit.start not in used]


def _counts(hit: Hit[Cue], words: tuple[str, ...], wished: bool) -> bool:
    match hit.value.sort:
        case "wish":
            return wished
        case "good":
            return wished or _missing(words, hit.start, _NOT_REACH)
        case "lack" | "hint":
            return not _denied(words, hit.start)
        case _:
            return True


def _enough(found: list[_Found]) -> bool:
    """Whether to speak at all: at a plain cue, or at hints where the speaker and somebody close are in it."""
    if any(each.weight >= _PLAIN for each in found):
        return True
    words = {word for each in found for word in each.sentence.words}
    hints = {each.words for each in found}
    return not _SELF.isdisjoint(words) and (not CLOSE.isdisjoint(words) or len(hints) > 2)


def _ranked(found: list[_Found], limit: int) -> list[tuple[str, _Found]]:
    """The ids of at most `limit` needs, each with its weightiest cue; ties keep the order of the text."""
    rows: dict[tuple[str, ...], dict[tuple[str, ...], _Found]] = {}
    for each in found:
        row = rows.setdefault(each.hit.value.needs, {})
        if each.words not in row or each.weight > row[each.words].weight:
            row[each.words] = each
    score: dict[str, int] = {}
    best: dict[str, _Found] = {}
    for needs, row in rows.items():
        top = max(row.values(), key=lambda each: each.weight)
        # Several phrases for the same thing say a little more than one, not twice as much.
        weight = top.weight + min(2, len(row) - 1)
        for place, id in enumerate(needs):
            worth = max(1, weight - place)
            # A second row adds a little too, so that many faint rows do not outweigh one plain wish.
            score[id] = max(score[id], worth) + 1 if id in score else worth
            if id not in best or top.weight > best[id].weight:
                best[id] = top
    chosen: list[str] = []
    while score and len(chosen) < limit:
        id = max(score, key=score.__getitem__)
        chosen.append(id)
        del score[id]
        for other in score:
            if best[other].hit.value.needs == best[id].hit.value.needs:
                score[other] -= _SAME_ROW
    return [(id, best[id]) for id in chosen]


def _reason(found: _Found, text: str) -> Reason:
    span = found.sentence.span(found.hit.start, found.hit.end)
    evidence = EVIDENCE if found.hit.value.sort == "felt" else ()
    return Reason(Message("reason.cue", {"words": span.of(text)}), span, evidence)
