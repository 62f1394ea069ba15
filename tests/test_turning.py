# SPDX-License-Identifier: MIT
"""Saying a clause again: person, tense and negation are kept, words that judge are dropped, nothing is added."""

import pytest

from safety_skills.languages.en.clauses import read_clauses
from safety_skills.languages.en.tokens import tokenize
from safety_skills.languages.en.turning import turn, turn_request

ASK = "Would you be willing to "


def turned(text):
    tokens = tokenize(text)
    clauses = read_clauses(tokens)
    return turn(tokens, clauses, 0)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # person and agreement
        ("You sing.", "when you sing"),
        ("I sing.", "when I sing"),
        ("He sings.", "when he sings"),
        ("She never sings.", "when she doesn’t sing"),
        ("They sing.", "when they sing"),
        ("We never sing.", "when we don’t sing"),
        ("My aunt sings.", "when my aunt sings"),
        ("My aunts never sing.", "when my aunts don’t sing"),
        ("My boss never sings.", "when my boss doesn’t sing"),
        ("Anna and Ben never sing.", "when Anna and Ben don’t sing"),
        ("Tom is late.", "when Tom is late"),
        ("You are late.", "when you’re late"),
        ("I am late.", "when I’m late"),
        ("I am not asked.", "when I am not asked"),
        ("You are not home.", "when you aren’t home"),
        ("He isn't home.", "when he isn’t home"),
        ("This is cold.", "when this is cold"),
        ("Sing!", "when you sing"),
        # tense
        ("You sang.", "when you sang"),
        ("You didn't sing.", "when you didn’t sing"),
        ("You were singing.", "when you were singing"),
        ("You were not singing.", "when you were not singing"),
        ("He was singing.", "when he was singing"),
        ("I was late.", "when I was late"),
        ("You were late.", "when you were late"),
        ("You weren't home.", "when you weren’t home"),
        ("He wasn't home.", "when he wasn’t home"),
        ("You have sung.", "when you have sung"),
        ("You haven't sung.", "when you haven’t sung"),
        ("He has sung.", "when he has sung"),
        ("He hasn't sung.", "when he hasn’t sung"),
        ("You have been away.", "when you have been away"),
        ("You haven't been home.", "when you haven’t been home"),
        ("He has been away.", "when he has been away"),
        ("He hasn't been home.", "when he hasn’t been home"),
        ("You have never sung.", "when you didn’t sing"),
        # what is dropped
        ("You even sing.", "when you sing"),
        ("You sing all the damn time.", "when you sing"),
        ("You sing on purpose, like always.", "when you sing"),
        ("You sing in the damn kitchen.", "when you sing in the kitchen"),
        ("You sing too loud lol", "when you sing too loud"),
        ("You sing too loud, Tom.", "when you sing too loud"),
        ("You sing too loud, honey.", "when you sing too loud"),
        ("You sing too loud, you fool.", "when you sing too loud"),
        ("You sing too loud, don't you?", "when you sing too loud"),
        ("You sing too loud (again).", "when you sing too loud"),
        ("You sing too loud -", "when you sing too loud"),
        ("You sing, I say, too loud.", "when you sing"),
        ("You were, on Monday, late at work.", "when you were on Monday, late at work"),
        # what is kept
        ("You sing my song to your mother.", "when you sing my song to your mother"),
        ("You sing where I sleep.", "when you sing where I sleep"),
        ("You sing after I fall asleep.", "when you sing after I fall asleep"),
        ("You sing when I talk.", "when you sing while I talk"),
        ("You sing when I'm talking.", "when you sing while I’m talking"),
        ("You sing when he talks.", "when you sing"),
        ("You sing if I don't stop you.", "when you sing"),
        ("You sing because I hum.", "when you sing"),
        ("You eat half-baked bread.", "when you eat half-baked bread"),
        ("You come home at 9:30.", "when you come home at 9:30"),
        # spelling
        ("YOU LEAVE THE TV ON AND I HATE IT", "when you leave the TV on"),
        ("you leave the tv on", "when you leave the tv on"),
        ("You leave Anna's bag there.", "when you leave Anna’s bag there"),
        ("You Leave The Big Door Open", "when you leave the big door open"),
        ("You leave MY bag there.", "when you leave my bag there"),
        ("u leave ur bag there", "when you leave your bag there"),
    ],
)
def test_a_clause_becomes_a_when_clause(text, when) -> None:
    """The words are the speaker's own; only the verb takes the form that a when-clause wants."""
    assert turned(text).when == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("This house is cold.", "when this house is cold"),
        ("You sing, dance and hum.", "when you sing, dance and hum"),
        ("You are, honestly, late.", "when you’re late"),
        ("You say it's fine.", "when you say it’s fine"),
    ],
)
@pytest.mark.xfail(reason="a comma or a clause without a link cuts the predicate", strict=True)
def test_a_predicate_is_not_cut_short(text, when) -> None:
    """What belongs to the predicate stays with it, so that the clause still says what was said."""
    assert turned(text).when == when


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("You sang.", True),
        ("You never sang.", True),
        ("You have never sung.", True),
        ("You have sung.", False),
        ("You sing.", False),
    ],
)
def test_one_past_event_is_told_from_a_habit(text, past) -> None:
    """A past tense tells of an event that is over; a perfect only together with how often."""
    assert turned(text).past is past


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("You never sing.", ASK + "sing?"),
        ("You never sing anymore.", ASK + "sing?"),
        ("You never sing any songs.", ASK + "sing some songs?"),
        ("You never sing my song.", ASK + "sing my song?"),
        ("You're never on time.", ASK + "be on time?"),
        ("You never sing anything.", ""),
        ("You never sing any more.", ""),
        ("You never sing to anyone.", ""),
        ("You never care.", ""),
        ("You never are.", ""),
        ("You haven't sung.", ""),
        ("You didn't sing.", ""),
        ("You always sing.", ""),
        ("He never sings.", ""),
    ],
)
def test_what_was_not_done_can_be_asked_for(text, request_) -> None:
    """A negated habit of the listener becomes a request; a past event, a feeling or nothing at all does not."""
    assert turned(text).request == request_


def test_a_request_can_be_made_of_any_clause() -> None:
    """The predicate is asked for as it stands, whatever its subject."""
    tokens = tokenize("She sings too loud.")
    (clause,) = read_clauses(tokens)
    assert turn_request(tokens, clause, clause.end) == ASK + "sing too loud?"
