# SPDX-License-Identifier: MIT
"""Which feelings may be in somebody's words: options with their reasons, never a finding about the person."""

from functools import cache

import attrs

from ..errors import UnknownLocale
from ..languages.en.emotion_reading import COMMON, Reading, read
from ..text import Message, Reason, Text
from ._types import Emotion
from ._vocabulary import EMOTIONS

__all__ = ["TEXTS", "Suggestion", "suggest"]

_LANGUAGES = ("en",)
# What one step of a cue's weight is worth beside learned weights, which are in quarters of a log-odd.
_STEP = 2
# Learned weights that say less than this are no reason to suggest anything.
_FAINT = 3
# A feeling that no learned table knows starts as low as the rarest that it knows.
_RARE = -20
# Of how common a feeling is, this part in four counts: people do not write here as they comment there.
_PRIOR_QUARTERS = 3


@attrs.frozen
class Suggestion:
    """A feeling that may be in a text, and the words that led to it; only the person can say whether it fits.

    >>> [found] = suggest("I am so nervous about tomorrow", limit=1)
    >>> found.emotion.id, found.reason.message
    ('nervous', Message(id='reason.named', args=(('words', 'nervous'),)))
    """

    emotion: Emotion
    reason: Reason


@attrs.define
class _Option:
    """What speaks for one feeling while a text is weighed."""

    emotion: Emotion
    named: int = 0
    cued: int = 0
    learned: int = 0
    best: int = 0
    kind: str = "learned"
    start: int = 0
    end: int = 0

    @property
    def score(self) -> int:
        return self.cued * _STEP + self.learned


@cache
def _common(emotion: str) -> int:
    return COMMON.get(emotion, _RARE) * _PRIOR_QUARTERS // 4


def _options(reading: Reading) -> dict[str, _Option]:
    options: dict[str, _Option] = {}
    denied = {cue.emotion for cue in reading.cues if cue.kind == "denied"}
    for cue in reading.cues:
        if cue.emotion in denied and cue.kind != "named":
            continue
        option = options.get(cue.emotion)
        if option is None:
            option = options[cue.emotion] = _Option(EMOTIONS[cue.emotion])
        option.cued += cue.weight
        if cue.kind == "named":
            option.named = max(option.named, cue.weight)
        if cue.weight > option.best:
            option.best, option.kind, option.start, option.end = cue.weight, cue.kind, cue.start, cue.end
    for emotion, found in reading.learned.items():
        if emotion in denied:
            continue
        option = options.get(emotion)
        if option is None:
            if found.total < _FAINT:
                continue
            option = options[emotion] = _Option(EMOTIONS[emotion], start=found.start, end=found.end)
        option.learned = found.total
    return options


def _families(options: dict[str, _Option], reading: Reading) -> list[list[_Option]]:
    """The options by family, the likeliest family first, and in each the likeliest feeling first."""
    families: dict[str, list[_Option]] = {}
    for option in options.values():
        families.setdefault(option.emotion.family, []).append(option)
    ranked = []
    for family, members in families.items():
        cued = max(option.cued for option in members)
        learned = max(_common(e) + (reading.learned[e].total if e in reading.learned else 0) for e in _MEMBERS[family])
        named = max(option.named for option in members)
        members.sort(key=lambda option: (-option.named, -option.score, option.emotion.id))
        ranked.append((-named, -(cued * _STEP + learned), family, members))
    ranked.sort(key=lambda entry: entry[:3])
    return [entry[3] for entry in ranked]


def _members() -> dict[str, tuple[str, ...]]:
    members: dict[str, tuple[str, ...]] = {}
    for emotion in EMOTIONS:
        if emotion.id in COMMON:
            members[emotion.family] = (*members.get(emotion.family, ()), emotion.id)
        else:
            members.setdefault(emotion.family, (emotion.id,))
    return members


_MEMBERS = _members()
# What is often felt beside a family, nearest first: offered where a text speaks for fewer than three families.
_BESIDE: dict[str, tuple[str, ...]] = {
    "anger": ("disappointed", "disgusted", "hurt"),
    "aversion": ("annoyed", "disappointed"),
    "sadness": ("lonely", "frustrated"),
    "hurt": ("sad", "angry"),
    "longing": ("sad", "tender"),
    "fear": ("confused", "sad"),
    "shame": ("sad", "worried"),
    "overwhelm": ("frustrated", "anxious"),
    "flat": ("sad", "tired"),
    "uncertainty": ("curious", "annoyed"),
    "joy": ("appreciative", "content"),
    "love": ("happy", "appreciative"),
    "gratitude": ("happy", "loving"),
    "calm": ("happy", "appreciative"),
    "interest": ("surprised", "happy"),
    "confidence": ("happy", "hopeful"),
}
_LEAST = 3


def suggest(text: str, *, language: str = "en", limit: int = 5) -> tuple[Suggestion, ...]:
    """stub"""
    if language not in _LANGUAGES:
        raise UnknownLocale("language", language, _LANGUAGES)
    reading = read(text)
    families = _families(_options(reading), reading)
    if families and len(families) < _LEAST:
        families = _filled(families)
    chosen = []
    depth = 0
    while len(chosen) < limit:
        row = [members[depth] for members in families if len(members) > depth]
        if not row:
            break
        chosen.extend(row)
        depth += 1
    return tuple(_suggestion(option, reading) for option in chosen[:limit])


def _filled(families: list[list[_Option]]) -> list[list[_Option]]:
    """The families with those beside them, up to three in all."""
    filled = list(families)
    present = {members[0].emotion.family for members in families}
    for members in families:
        leading = members[0]
        for emotion_id in _BESIDE[leading.emotion.family]:
            emotion = EMOTIONS[emotion_id]
            if len(filled) < _LEAST and emotion.family not in present:
                present.add(emotion.family)
                filled.append([_Option(emotion, kind="beside", start=leading.start, end=leading.end)])
    return filled


def _suggestion(option: _Option, reading: Reading) -> Suggestion:
    span = reading.tokens.span(option.start, option.end)
    words = span.of(reading.tokens.view.original)
    return Suggestion(option.emotion, Reason(Message(f"reason.{option.kind}", {"words": words}), span))


TEXTS: tuple[Text, ...] = ()
