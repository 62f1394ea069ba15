# SPDX-License-Identifier: MIT
"""Which needs may be at stake: after a feeling that a person chose, or in words that a person wrote.

Both are guesses. They come with their reason, in an order that does not change, and never as a statement.
"""

import bisect
from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

import attrs

from ..errors import UnknownId, UnknownLocale
from ..languages.en.need_cues import CLOSE, MISSING, Cue, cues, no_need, wishes
from ..languages.en.need_phrases import Hit, Sentence, sentences
from ..text import Message, Reason
from ._table import FAMILY_MEMBERS, FAMILY_NEEDS, NEEDS
from ._types import Need, Suggestion

__all__ = ["for_feeling", "suggest", "suggest_for_feeling"]

# Anger goes with a lack of room, hurt and sadness with a lack of closeness: correlations in one study of couples.
_EVIDENCE: Final = ("pirrone2023",)


def _needs_of(feeling: str, family: str) -> tuple[Need, ...]:
    """The needs of one feeling: those that list it when unmet, else those of its family, else those that list it when met."""
    unmet = NEEDS.where(lambda need: feeling in need.feelings_unmet)
    if unmet:
        return unmet
    if family in FAMILY_NEEDS:
        return tuple(NEEDS[id] for id in FAMILY_NEEDS[family])
    return NEEDS.where(lambda need: feeling in need.feelings_met)


# Generated from the table of needs, so that the two can never disagree.
_BY_FEELING: Final = MappingProxyType(
    {feeling: _needs_of(feeling, family) for family, members in FAMILY_MEMBERS.items() for feeling in members}
)


def for_feeling(emotion_id: str) -> tuple[Need, ...]:
    """The needs that often go with a feeling, in the order of the table: options for a question, never a finding.

    An unpleasant feeling gives the needs that list it when they are unmet, or else those of its family.
    A pleasant feeling gives the needs that list it when they are met; where none does, the tuple is empty.
    An id that is no emotion raises `UnknownId`.

    >>> [need.id for need in for_feeling("embarrassed")]
    ['safety.privacy']
    >>> for_feeling("eager")
    ()
    """
    try:
        return _BY_FEELING[emotion_id]
    except KeyError:
        raise UnknownId("emotion", emotion_id, _near(emotion_id, _BY_FEELING)) from None


def _near(id: str, ids: Iterable[str]) -> tuple[str, ...]:
    import difflib

    return tuple(difflib.get_close_matches(str(id), tuple(ids), n=5)) or tuple(ids)


def suggest_for_feeling(emotion_id: str, *, limit: int = 3) -> tuple[Suggestion, ...]:
    """stub"""
    reason = Reason(Message("reason.need_feeling"), evidence=_EVIDENCE)
    return tuple(Suggestion(need, reason) for need in for_feeling(emotion_id)[:limit])


def suggest(text: str, *, language: str = "en", limit: int = 3) -> tuple[Suggestion, ...]:
    """The needs that may be at stake in what somebody wrote, likeliest first, each with the words that point to it.

    Empty where no words point to a need. No text raises; a language that cannot be read raises `UnknownLocale`.

    >>> [(found.need.id, found.reason.span) for found in suggest("He lied to me", limit=1)]
    [('safety.honesty', Span(start=3, end=7))]
    """
    if language != "en":
        raise UnknownLocale("language", language, ["en"])
    found = [hit for sentence in sentences(text) for hit in _found(sentence)]
    return tuple(Suggestion(NEEDS[id], _reason(hit, text)) for id, hit in _ranked(found, limit))


# What a phrase weighs by its sort; what follows "I need" weighs more than any situation.
_WEIGHTS: Final = MappingProxyType({"lack": 4, "good": 4, "hint": 2, "wish": 3, "felt": 1})
_BONUS: Final = 3
# How many words a wish reaches, how far a "not" does, and how near it takes a lack back.
_WISH_REACH: Final = 8
_NOT_REACH: Final = 6
_NOT_NEAR: Final = 2
# The score from which a need is suggested.
_ENOUGH: Final = 4
_SELF: Final = frozenset("i me my we us our myself".split())


@attrs.frozen
class _Found:
    sentence: Sentence
    hit: Hit[Cue]
    weight: int


def _missing(words: tuple[str, ...], start: int, reach: int) -> bool:
    first = max(0, start - reach)
    before = words[first:start]
    return not MISSING.isdisjoint(before) or ("no", "one") in zip(before, before[1:], strict=False)


def _denied(words: tuple[str, ...], start: int) -> bool:
    """Whether a lack is taken back: "he did not hit me". "Do not hit me" takes nothing back."""
    if words[:2] == ("do", "not") or words[:3] == ("please", "do", "not"):
        return False
    return _missing(words, start, _NOT_NEAR)


def _found(sentence: Sentence) -> list[_Found]:
    words = sentence.words
    asks = sentence.end == "?" and "you" in words and _SELF.isdisjoint(words)
    if asks or no_need().find(sentence):
        return []
    openers = sorted({hit.end for hit in wishes().find(sentence) if not _missing(words, hit.end - 1, 2)})
    result = []
    for hit in cues().find(sentence):
        at = bisect.bisect_right(openers, hit.start)
        wished = at > 0 and hit.start - openers[at - 1] <= _WISH_REACH
        sort = hit.value.sort
        if sort == "wish" and not wished:
            continue
        if sort == "good" and not wished and not _missing(words, hit.start, _NOT_REACH):
            continue
        if sort in ("lack", "hint") and _denied(words, hit.start):
            continue
        result.append(_Found(sentence, hit, _WEIGHTS[sort] + (_BONUS if wished and sort in ("good", "wish") else 0)))
    return result


def _ranked(hits: list[_Found], limit: int) -> list[tuple[str, _Found]]:
    rows: dict[tuple[str, ...], dict[str, _Found]] = {}
    allwords: set[str] = set()
    for found in hits:
        allwords |= set(found.sentence.words)
        words = " ".join(found.sentence.words[found.hit.start : found.hit.end])
        row = rows.setdefault(found.hit.value.needs, {})
        if words not in row or found.weight > row[words].weight:
            row[words] = found
    score: dict[str, int] = {}
    best: dict[str, _Found] = {}
    for needs, row in rows.items():
        top = max(row.values(), key=lambda found: found.weight)
        weight = top.weight + min(2, len(row) - 1)
        for place, need in enumerate(needs):
            score[need] = score.get(need, 0) + max(1, weight - place)
            if need not in best or top.weight > best[need].weight:
                best[need] = top
    context = (not _SELF.isdisjoint(allwords)) + (not CLOSE.isdisjoint(allwords))
    if not score or max(score.values()) + context < ENOUGH:
        return []
    chosen: list[str] = []
    while len(chosen) < limit and len(chosen) < len(score):
        def value(need):
            rows = sum(best[need].hit.value.needs == best[o].hit.value.needs for o in chosen)
            kinds = sum(need.partition(".")[0] == o.partition(".")[0] for o in chosen)
            return score[need] - ROWP * rows - KINDP * kinds
        chosen.append(max((n for n in score if n not in chosen), key=value))
    return [(need, best[need]) for need in chosen]

ENOUGH=4
ROWP=2
KINDP=2

def _reason(found: _Found, text: str) -> Reason:
    span = found.sentence.span(found.hit.start, found.hit.end)
    evidence = _EVIDENCE if found.hit.value.sort == "felt" else ()
    return Reason(Message("reason.cue", {"words": span.of(text)}), span, evidence)
