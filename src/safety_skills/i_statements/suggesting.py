# SPDX-License-Identifier: MIT
"""Ranked options for the slots that the words leave open, each with its reason."""

from collections.abc import Iterable, Iterator

from .. import emotions, needs
from ..emotions import EMOTIONS, EVALUATIONS, Family
from ..languages import Reading
from ..needs import NEEDS
from ..text import Message, Reason, Words
from .behaviours import BEHAVIOURS
from .drafts import Option

__all__ = ["feeling_options", "need_options", "own", "request_options"]

# What people most often name in such sentences, in that order; it only ranks options.
_COMMON = ("frustrated", "hurt", "overwhelmed", "angry", "sad", "worried")
_FALLBACK_NEEDS = ("respect.consideration", "understanding.to_be_heard", "connection.closeness")


def _unique(options: Iterable[Option], limit: int) -> tuple[Option, ...]:
    seen: dict[tuple[object, ...], Option] = {}
    for option in options:
        seen.setdefault((option.value.id, option.value.args), option)
    return tuple(seen.values())[:limit]


def feeling_options(text: str, reading: Reading, language: str, *, limit: int = 6) -> tuple[Option, ...]:
    """At most `limit` feelings: beneath a verdict, of the behaviour, suggested by the words, common ones."""
    return _unique(_feelings(text, reading, language), limit)


def _feelings(text: str, reading: Reading, language: str) -> Iterator[Option]:
    for said in reading.evaluations:
        evaluation = EVALUATIONS.get(said.id)
        if evaluation is not None:
            reason = Reason(Message("reason.evaluation"), span=said.span)
            yield from (_feeling(id, reason) for id in evaluation.feelings)
    for seen in reading.observations:
        behaviour = BEHAVIOURS.get(seen.behaviour)
        if behaviour is not None:
            reason = Reason(Message("reason.behavior"), span=seen.span, evidence=behaviour.evidence)
            yield from (_feeling(id, reason) for id in behaviour.feelings)
    for suggestion in emotions.suggest(text, language=language):
        if _fits_a_complaint(suggestion):
            yield Option(suggestion.emotion.feel, suggestion.reason, suggestion.emotion.id)
    yield from (_feeling(id, Reason(Message("reason.common"))) for id in _COMMON)


# What somebody feels who complains.  Guilt, doubt or longing in such words are mostly the other person's, or nobody's.
_COMPLAINING = frozenset({Family.ANGER, Family.HURT, Family.SADNESS, Family.FEAR, Family.OVERWHELM})


def _fits_a_complaint(suggestion: emotions.Suggestion) -> bool:
    """Whether the words name an unpleasant feeling, or a situation or turn of phrase speaks for one."""
    kind = suggestion.reason.message.id
    named = kind == "reason.named" and suggestion.emotion.valence < 0
    return named or (kind in ("reason.cue", "reason.situation") and suggestion.emotion.family in _COMPLAINING)


def _feeling(id: str, reason: Reason) -> Option:
    return Option(EMOTIONS[id].feel, reason, id)


def need_options(text: str, reading: Reading, language: str, feeling: str, *, limit: int = 5) -> tuple[Option, ...]:
    """At most `limit` needs: of the behaviour, of the verdict, of the words, of the `feeling` named ("" for none)."""
    return _unique(_needs(text, reading, language, feeling), limit)


def _needs(text: str, reading: Reading, language: str, feeling: str) -> Iterator[Option]:
    for seen in reading.observations:
        behaviour = BEHAVIOURS.get(seen.behaviour)
        if behaviour is not None:
            reason = Reason(Message("reason.behavior"), seen.span, behaviour.evidence)
            yield from (_need(id, reason) for id in behaviour.needs)
    for said in reading.evaluations:
        evaluation = EVALUATIONS.get(said.id)
        if evaluation is not None:
            reason = Reason(Message("reason.evaluation"), span=said.span)
            yield from (_need(id, reason) for id in evaluation.needs)
    for suggestion in needs.suggest(text, language=language):
        yield Option(suggestion.need.phrases[0], suggestion.reason, suggestion.need.id)
    if feeling:
        for suggestion in needs.suggest_for_feeling(feeling, limit=2):
            yield Option(suggestion.need.phrases[0], suggestion.reason, suggestion.need.id)
    yield from (_need(id, Reason(Message("reason.common"))) for id in _FALLBACK_NEEDS)


def _need(id: str, reason: Reason) -> Option:
    return Option(NEEDS[id].phrases[0], reason, id)


def request_options(reading: Reading, need: Option, *, limit: int = 4) -> tuple[Option, ...]:
    """At most `limit` requests: of the behaviour, of the need, a talk; other ones where it is about a third person."""
    return _unique(_requests(reading, need), limit)


def _requests(reading: Reading, need: Option) -> Iterator[Option]:
    common = Reason(Message("reason.common"))
    if any(seen.about == "other" for seen in reading.observations):
        yield from (Option(Message(id), common, id) for id in ("request.think", "request.listen"))
        return
    for seen in reading.observations:
        behaviour = BEHAVIOURS.get(seen.behaviour)
        if behaviour is not None:
            for request in behaviour.requests:
                yield Option(request, Reason(Message("reason.behavior"), seen.span), request.id)
    talk = Option(Message("request.talk"), common, "request.talk")
    if need.reason == common:
        # A need that nothing in the words speaks for says little about what to ask for.
        yield talk
    for request in NEEDS[need.id].requests:
        yield Option(request, Reason(Message("reason.need")), request.id)
    yield talk


def own(kind: str, words: str, language: str, gist: Message | None = None) -> Message:
    """A message that says the speaker's own words: `kind` is "now", "past", "feeling", "need", "request" or "story"."""
    return Message(f"own.{kind}", {"words": Words(words, language, gist)})
