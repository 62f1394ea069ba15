# SPDX-License-Identifier: MIT
"""The public API as an app writes it, for the type checkers: every line must pass mypy strict and pyright strict.

This file is checked and never run.
"""

from datetime import date
from decimal import Decimal
from typing import assert_type

from hypothesis import given
from hypothesis.strategies import SearchStrategy, integers, just

from safety_skills import emotions, evidence, i_statements, l10n, needs, screening, strategies
from safety_skills.errors import IncompleteStatement, SafetySkillsError, UnknownId
from safety_skills.i_statements import Draft, Outcome, Slot
from safety_skills.l10n import Audience, Prompt
from safety_skills.text import Finding, Listing, Message, Offset, Reason, Severity, Span, Text, View, Words, fold
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
    # What is withheld says "safety", the value of an outcome.
    code: str = result.outcome
    assert_type(result.findings, tuple[Finding, ...])
    if not isinstance(result, Draft):
        return f"{code}: {text}"
    assert_type(result.outcome, Outcome)
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


def values() -> tuple[object, ...]:
    span = Span(Offset(4), Offset(9))
    assert_type(span.start, Offset)
    # A plain number is fine: it is made an offset.
    assert_type(Span(4, 9) < span, bool)
    listing = Listing(["hurt", Message("emotion.sad")], kind="or")
    message = Message("a.b", {"count": 2, "day": date(2026, 11, 3), "sum": Decimal("1.5"), "words": listing})
    reason = Reason(message, span, ["pirrone2023"])
    assert_type(reason.evidence, tuple[str, ...])
    text = Text("a.b", "words", "note")
    assert_type(text.plural, str)
    view = fold("Don’t")
    assert_type(view, View)
    assert_type(view.span(0, 2), Span)
    table = Vocabulary("text", [text])
    assert_type(table["a.b"], Text)
    assert_type(table.where(lambda entry: entry.english == ""), tuple[Text, ...])
    assert_type([entry for entry in table], list[Text])  # noqa: C416 (iterating is what is checked)
    return span, listing, message, reason, table


def localized(message: Message, locale: str) -> str:
    answer = l10n.negotiate([locale, "en-GB"], default="en")
    assert_type(answer, l10n.Negotiated)
    own = l10n.Catalog({"en": {"app.hello": "Hello, {name}."}, "es": {"app.bye": ("Adiós", "Adiós a todos")}})
    assert_type(own.merged({"de": {"app.hello": "Hallo, {name}."}}), l10n.Catalog)
    for known in l10n.locales():
        assert_type(known.axes, tuple[str, ...])
    audience = Audience(speaker=l10n.Gender.FEMININE, number="two")
    assert_type(audience.speaker, l10n.Gender)
    prompt = l10n.render(message, answer.locale, audience, catalog=own, isolate=False)
    assert_type(prompt.fallback, tuple[str, ...])
    return prompt.text


def screened(text: str) -> tuple[str, ...]:
    found = screening.screen(text)
    assert_type(found, screening.Screening)
    assert_type(found.severity, screening.Severity | None)
    held = screening.withheld(found)
    assert_type(held, screening.Withheld | None)
    result = i_statements.transform(text)
    if isinstance(result, screening.Withheld):
        assert_type(result.offer, Message)
        return (result.offer.id,)
    return tuple(finding.kind.group for finding in found.findings)


def sources() -> tuple[SearchStrategy[object], ...]:
    assert_type(strategies.spans(starts=integers(0, 9)), SearchStrategy[Span])
    assert_type(strategies.words(texts=just("a"), gists=just(None)), SearchStrategy[Words])
    assert_type(strategies.listings(items=just("a")), SearchStrategy[Listing])
    assert_type(strategies.messages(natural=True), SearchStrategy[Message])
    assert_type(strategies.emotions(), SearchStrategy[emotions.Emotion])
    assert_type(strategies.vocabularies(), SearchStrategy[Vocabulary[Text]])
    assert_type(strategies.prompts(messages=just(Message("emotion.sad"))), SearchStrategy[Prompt])
    assert_type(strategies.drafts(), SearchStrategy[Draft])
    return strategies.screenings(), strategies.slots()


@given(strategies.shipped_messages(), strategies.locales(), strategies.audiences())
def prompts_fit(message: Message, locale: str, audience: Audience) -> None:
    assert len(str(l10n.render(message, locale, audience))) < 500
