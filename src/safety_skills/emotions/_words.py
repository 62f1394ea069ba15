# SPDX-License-Identifier: MIT
"""Which feelings may be in somebody's words: options with their reasons, never a finding about the person.

What is weighed, from sure to faint: feelings that the text names, turns of phrase and everyday situations (hand-made
tables), and single words with weights learned from GoEmotions (Demszky et al. 2020, CC BY 4.0).
"""

from typing import Final

from ..languages.en.emotion_reading import COMMON, Learned, Reading, read
from ..text import Message, Reason
from ._suggest import Suggestion
from ._vocabulary import EMOTIONS

__all__ = ["suggestions"]

# What one step of a cue's weight is worth beside learned weights, which are in quarters of a log-odd.
_STEP = 3
# A feeling that learned words speak for less than this is not offered.
_FAINT = 2
# A text that says less than this in all is taken to speak for no feeling.
_SILENT = 5
# A feeling that no learned table knows starts as low as the rarest that it knows.
_RARE = -15
# Where a text speaks for fewer families than this, those beside them are offered too.
_LEAST = 3

# Enum members hash slowly, so families are plain strings in here.
_FAMILY: Final[dict[str, str]] = {emotion.id: emotion.family.value for emotion in EMOTIONS}
_VALENCE: Final[dict[str, int]] = {emotion.id: emotion.valence for emotion in EMOTIONS}
# People do not write here as they comment in public, so of how common a feeling is there, three quarters count.
_PRIOR: Final[dict[str, int]] = {emotion: common * 3 // 4 for emotion, common in COMMON.items()}
_FAMILY_PRIOR: Final[dict[str, int]] = {
    family: max((_PRIOR[id] for id, other in _FAMILY.items() if other == family and id in _PRIOR), default=_RARE)
    for family in _FAMILY.values()
}
# What is often felt beside a family, nearest first: the project's own judgment.
_BESIDE: Final[dict[str, tuple[str, ...]]] = {
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


class _Option:
    """What speaks for one feeling while a text is weighed, and the plainest words that do."""

    __slots__ = ("best", "cued", "end", "id", "kind", "learned", "named", "start")

    def __init__(self, id: str, kind: str, start: int, end: int) -> None:
        self.id = id
        self.kind = kind
        self.start = start
        self.end = end
        self.best = self.cued = self.learned = self.named = 0


def suggestions(text: str, limit: int) -> tuple[Suggestion, ...]:
    """At most `limit` feelings that may be in an English text, likeliest first."""
    reading = read(text)
    options = _options(reading)
    if not options or limit < 1 or _silent(reading):
        return ()
    families = _agreeing(_ranked(options, reading.learned))
    if len(families) < _LEAST:
        _fill(families)
    chosen = [members[0] for members in families[:limit]]
    depth = 1
    while len(chosen) < limit and any(len(members) > depth for members in families):
        chosen.extend(members[depth] for members in families if len(members) > depth)
        depth += 1
    return _suggestions(chosen[:limit], reading)


def _silent(reading: Reading) -> bool:
    said = sum([found.total for found in reading.learned.values() if found.heaviest and found.total > 0])
    return said < _SILENT and not any(feelings[0][1] > 1 for _, feelings, _, _ in reading.cues)


def _options(reading: Reading) -> dict[str, _Option]:
    """What speaks for each feeling.  A feeling denied is left out, unless the text also names it outright."""
    options: dict[str, _Option] = {}
    denied = {emotion for cue in reading.cues if cue.kind == "denied" for emotion, _ in cue.feelings}
    for kind, feelings, start, end in reading.cues:
        if kind == "denied":
            continue
        for emotion, weight in feelings:
            if emotion in denied and kind != "named":
                continue
            option = options.get(emotion)
            if option is None:
                option = options[emotion] = _Option(emotion, kind, start, end)
            option.cued += weight
            if kind == "named":
                option.named = weight
            if weight > option.best:
                option.best, option.kind, option.start, option.end = weight, kind, start, end
    for emotion, found in reading.learned.items():
        if emotion in denied:
            continue
        option = options.get(emotion)
        if option is None:
            if found.total < _FAINT or not found.heaviest:
                continue
            option = options[emotion] = _Option(emotion, "learned", found.start, found.end)
        option.learned = found.total
    return options


def _ranked(options: dict[str, _Option], learned: dict[str, Learned]) -> list[list[_Option]]:
    """The options by family, the likeliest family first, and in each the likeliest feeling first."""
    families: dict[str, list[_Option]] = {}
    for emotion, option in options.items():
        families.setdefault(_FAMILY[emotion], []).append(option)
    base = dict.fromkeys(families, -99)
    for emotion, found in learned.items():
        family = _FAMILY[emotion]
        if family in base:
            base[family] = max(base[family], _PRIOR[emotion] + found.total)
    ranked = []
    for family, members in families.items():
        if len(members) > 1:
            members.sort(key=_order)
        cued = max([option.cued for option in members])
        score = cued * _STEP + max(base[family], _FAMILY_PRIOR[family])
        ranked.append((-members[0].named, -score, family, members))
    ranked.sort()
    return [members for _, _, _, members in ranked]


def _agreeing(families: list[list[_Option]]) -> list[list[_Option]]:
    """Leave out families that only a subject hints at ("dog") where the likeliest feeling is of the other sign."""
    sign = _VALENCE[families[0][0].id]
    return [
        members
        for members in families
        if max([option.best for option in members]) != 1 or _VALENCE[members[0].id] * sign >= 0
    ]


def _order(option: _Option) -> tuple[int, int, str]:
    return (-option.named, -option.cued * _STEP - option.learned, option.id)


def _fill(families: list[list[_Option]]) -> None:
    """Add what is often felt beside the families found, for the same words."""
    present = {_FAMILY[members[0].id] for members in families}
    for leading in [members[0] for members in families]:
        for emotion in _BESIDE[_FAMILY[leading.id]]:
            if len(families) < _LEAST and _FAMILY[emotion] not in present:
                present.add(_FAMILY[emotion])
                families.append([_Option(emotion, "beside", leading.start, leading.end)])


def _suggestions(options: list[_Option], reading: Reading) -> tuple[Suggestion, ...]:
    # Feelings that the same words speak for share their reason.
    reasons: dict[tuple[str, int, int], Reason] = {}
    found = []
    for option in options:
        place = (option.kind, option.start, option.end)
        reason = reasons.get(place)
        if reason is None:
            span = reading.tokens.span(option.start, option.end)
            words = span.of(reading.tokens.view.original)
            reason = reasons[place] = Reason(Message(f"reason.{option.kind}", {"words": words}), span)
        found.append(Suggestion(EMOTIONS[option.id], reason))
    return tuple(found)
