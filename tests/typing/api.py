# SPDX-License-Identifier: MIT
"""The public API as an app writes it, for the type checkers: every line must pass mypy strict and pyright strict.

This file is checked and never run.
"""

from typing import assert_type

from safety_skills.l10n import Audience, Prompt

from safety_skills import emotions, evidence, i_statements, l10n, needs
from safety_skills.errors import IncompleteStatement, SafetySkillsError, UnknownId
from safety_skills.i_statements import Draft, Outcome, Slot
from safety_skills.text import Finding, Message, Reason, Severity, Span, Words
from safety_skills.vocabulary import Vocabulary


def findings(text: str) -> list[tuple[str, str]]:
    found = i_statements.check(text)
    assert_type(found, tuple[Finding, ...])
    for finding in found:
        assert_type(finding.severity, Severity)
        assert_type(finding.span, Span)
        assert_type(finding.message, Message)
    return [(str(finding.code), finding.span.of(text)) for finding in found]


def statement(text: str, locale: str) -> str:
    result = i_statements.transform(text)
    assert_type(result.outcome, Outcome)
    assert_type(result.findings, tuple[Finding, ...])
    if not isinstance(result, Draft):
        return text
    assert_type(result.feeling, Slot)
    assert_type(result.questions, tuple[Message, ...])
    filled = result.fill(feeling="lonely", need=needs.NEEDS["connection.closeness"], request=Words("Could we talk?"))
    assert_type(filled, Draft)
    try:
        message = filled.with_suggestions().statement()
    except IncompleteStatement as error:
        assert_type(error.open_slots, tuple[str, ...])
        return ", ".join(error.open_slots)
    assert_type(message, Message)
    prompt = l10n.render(message, locale, Audience(speaker="f", listener="m", formality="informal"))
    assert_type(prompt, Prompt)
    assert_type(prompt.lang, str)
    return str(prompt)


def tables() -> tuple[str, ...]:
    assert_type(emotions.EMOTIONS, Vocabulary[emotions.Emotion])
    assert_type(emotions.EVALUATIONS, Vocabulary[emotions.Evaluation])
    assert_type(needs.NEEDS, Vocabulary[needs.Need])
    assert_type(i_statements.BEHAVIOURS, Vocabulary[i_statements.Behaviour])
    assert_type(evidence.STUDIES, Vocabulary[evidence.Study])
    assert_type(emotions.EMOTIONS["anxious"], emotions.Emotion)
    assert_type(emotions.EMOTIONS.get("x"), emotions.Emotion | None)
    assert_type(needs.NEEDS.search("alone"), tuple[needs.Need, ...])
    extended = emotions.EMOTIONS.extend(
        [
            emotions.Emotion(
                "x_homesick",
                emotions.Family.LONGING,
                emotions.Intensity.MODERATE,
                -1,
                emotions.Arousal.LOW,
            )
        ]
    )
    assert_type(extended, Vocabulary[emotions.Emotion])
    return extended.ids


def suggestions(text: str) -> list[Reason]:
    feelings = emotions.suggest(text, limit=3)
    assert_type(feelings, tuple[emotions.Suggestion, ...])
    wants = needs.suggest(text)
    assert_type(wants, tuple[needs.Suggestion, ...])
    assert_type(feelings[0].emotion, emotions.Emotion)
    assert_type(wants[0].need, needs.Need)
    return [*(feeling.reason for feeling in feelings), *(want.reason for want in wants)]


def mistakes(id: str) -> tuple[str, ...]:
    try:
        needs.NEEDS[id]
    except UnknownId as error:
        assert_type(error.choices, tuple[str, ...])
        return error.choices
    except SafetySkillsError:
        return ()
    return (id,)
