# SPDX-License-Identifier: MIT
"""Clauses: who does what in everyday English, without a parser of the whole language."""

import pytest
from hypothesis import given

from safety_skills.languages.en.clauses import Mood, Tense, read_clauses
from safety_skills.languages.en.tokens import ENDS, tokenize
from safety_skills.strategies import utterances


def clauses(text):
    return read_clauses(tokenize(text))


def short(text):
    return [(clause.subject, clause.verb) for clause in clauses(text) if clause.verb]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You never text me back and I hate it.", [("you", "text"), ("i", "hate")]),
        ("You rinse the sink or wipe the table.", [("you", "rinse"), ("you", "wipe")]),
        ("When you call, I smile.", [("you", "call"), ("i", "smile")]),
        ("I know that you think that I sing.", [("i", "know"), ("you", "think"), ("i", "sing")]),
        ("You eat all that you can.", [("you", "eat")]),
        ("You shout; you laugh: you cry.", [("you", "shout"), ("you", "laugh"), ("you", "cry")]),
        ("I wish you sang.", [("i", "wish"), ("you", "sing")]),
        ("I hate how you sing because it hurts.", [("i", "hate"), ("you", "sing"), ("it", "hurt")]),
        ("If my car breaks your brother is late.", [("np", "break"), ("np", "be")]),
        ("You left. I cried!\nWe slept?", [("you", "leave"), ("i", "cry"), ("we", "sleep")]),
        ("Mom, you said no.", [("you", "say")]),
        ("Mom always says no.", [("np", "say")]),
        ("You call, stop that.", [("you", "call"), ("you", "stop")]),
        ("This house is cold.", [("this", "be")]),
        ("The old green car never starts.", [("np", "start")]),
        ("Someone left the gate open.", [("someone", "leave")]),
        ("Anna left.", [("np", "leave")]),
        ("Nobody helps.", [("nobody", "help")]),
        ("You guys never knock.", [("you", "knock")]),
        ("Bread, butter and honey.", []),
        ("Sit down and stop that.", [("you", "sit"), ("you", "stop")]),
        ("You hum and never.", [("you", "hum")]),
        ("You say so and will.", [("you", "say")]),
    ],
)
def test_a_text_is_cut_where_a_subject_and_its_verb_begin(text, expected) -> None:
    """Each clause has one subject and one main verb, given as a base form; a second predicate shares its subject."""
    assert short(text) == expected


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("You call.", Tense.PRESENT),
        ("You called.", Tense.PAST),
        ("You did not call.", Tense.PAST),
        ("You have called.", Tense.PERFECT),
        ("You had left.", Tense.PERFECT),
        ("You have not ever been home.", Tense.PERFECT),
        ("You have a dog.", Tense.PRESENT),
        ("You had a dog.", Tense.PAST),
        ("You have, well.", Tense.PRESENT),
        ("You are late.", Tense.PRESENT),
        ("You were late.", Tense.PAST),
        ("You will call.", Tense.MODAL),
        ("You would have called.", Tense.MODAL),
        ("You are going to call.", Tense.MODAL),
        ("You're gonna call.", Tense.MODAL),
        ("You are going to town.", Tense.PRESENT),
        ("Did you call?", Tense.PAST),
        ("Have you called?", Tense.PERFECT),
        ("Have you a minute?", Tense.PRESENT),
        ("Were you late?", Tense.PAST),
        ("Can you call?", Tense.MODAL),
        ("You were told.", Tense.PAST),
    ],
)
def test_tense(text, tense) -> None:
    """Tense is read from auxiliaries and verb forms; what a modal verb tells of has a tense of its own."""
    assert clauses(text)[0].tense is tense


@pytest.mark.parametrize(
    ("text", "negated", "verb"),
    [
        ("You don't call.", True, "call"),
        ("You never call.", True, "call"),
        ("You hardly ever call.", True, "call"),
        ("You always call.", False, "call"),
        ("You cannot call.", True, "call"),
        ("You refuse to call.", True, "call"),
        ("You don't refuse to call.", False, "call"),
        ("You forgot to call.", True, "call"),
        ("You keep calling.", False, "call"),
        ("You keep on calling.", False, "call"),
        ("You keep the change.", False, "keep"),
        ("You start calling.", False, "call"),
        ("You don't start calling.", True, "call"),
        ("You don't stop calling.", False, "call"),
        ("You don't stop the car.", True, "stop"),
        ("You stop calling.", False, "stop"),
        ("You don't want to call.", True, "want"),
        ("You used to call.", False, "use"),
        ("You tend to call.", False, "call"),
        ("Don't call.", True, "call"),
        ("Never call.", True, "call"),
        ("Please just call.", False, "call"),
        ("Why don't you call?", True, "call"),
        ("Aren't you late?", True, "be"),
    ],
)
def test_negation(text, negated, verb) -> None:
    """A clause is negated by not and never, and by verbs that say that the next one did not happen."""
    (clause,) = clauses(text)
    assert (clause.negated, clause.verb) == (negated, verb)


@pytest.mark.parametrize(
    ("text", "mood", "wh"),
    [
        ("You call.", Mood.STATEMENT, ""),
        ("You call?", Mood.STATEMENT, ""),
        ("Do you call?", Mood.QUESTION, ""),
        ("Why do you call?", Mood.QUESTION, "why"),
        ("Why the hell do you call?", Mood.QUESTION, "why"),
        ("How come your phone rings?", Mood.STATEMENT, "why"),
        ("When will you call?", Mood.QUESTION, "when"),
        ("Why you never call?", Mood.QUESTION, "why"),
        ("Call me.", Mood.IMPERATIVE, ""),
        ("So stop that.", Mood.IMPERATIVE, ""),
        ("Do that again!", Mood.IMPERATIVE, ""),
        ("Why", Mood.FRAGMENT, "why"),
        ("And?", Mood.FRAGMENT, ""),
        ("Please just", Mood.FRAGMENT, ""),
        ("The red door.", Mood.FRAGMENT, ""),
        ("Are you?", Mood.QUESTION, ""),
        ("Will you?", Mood.FRAGMENT, ""),
    ],
)
def test_mood(text, mood, wh) -> None:
    """Statements, questions, orders and fragments are told apart, with the question word if there is one."""
    clause = clauses(text)[0]
    assert (clause.mood, clause.wh) == (mood, wh)


@pytest.mark.xfail(reason="“you” behind “come” begins a clause of its own", strict=True)
def test_how_come_asks_why() -> None:
    """The words how come in front of a subject ask why."""
    assert [(clause.wh, clause.verb) for clause in clauses("How come you never knock?")] == [("why", "knock")]


@pytest.mark.xfail(reason="an auxiliary at the end is taken for the main verb", strict=True)
def test_a_bare_auxiliary_keeps_its_negation() -> None:
    """A clause that ends with its auxiliary is negated as it says."""
    assert clauses("You didn't.")[0].negated


def test_the_subject_keeps_its_words() -> None:
    """The range of the subject covers all its words, and what is placed in front of the verb is no part of it."""
    tokens = tokenize("Well, my very old neighbor never visits us.")
    clause = read_clauses(tokens)[-1]
    assert tokens.words[clause.subject_start : clause.subject_end] == ("my", "very", "old", "neighbor")
    assert (clause.frequency, tokens.words[clause.rest : clause.end]) == ("never", ("us",))
    (clause,) = clauses("The man who is always late called.")
    assert (clause.subject, clause.frequency) == ("np", "always")


@pytest.mark.xfail(reason="“parents” is taken for a form of “to parent”", strict=True)
def test_a_plural_that_could_be_a_verb_is_still_the_subject() -> None:
    """A noun that could be a verb ends the subject only where no finite verb follows."""
    (clause,) = clauses("My very old parents never visit us.")
    assert clause.verb == "visit"


def test_a_second_predicate_takes_the_modal_and_leaves_the_frequency() -> None:
    """A second predicate shares a modal verb with its negation, and neither a frequency nor a verb read through."""
    first, second = clauses("You won't call or write.")
    assert (first.negated, second.negated, second.modal) == (True, True, "will")
    first, second = clauses("You never call and leave early.")
    assert (first.negated, second.negated, second.frequency) == (True, False, "")
    first, second = clauses("You refuse to pay and act like a king.")
    assert (first.negated, second.negated) == (True, False)


@given(utterances())
def test_clauses_part_the_words(text) -> None:
    """Any string has clauses; they do not overlap, stand in order, and leave out nothing but the ends of sentences."""
    tokens = tokenize(text)
    found = read_clauses(tokens)
    covered = [at for clause in found for at in range(clause.start, clause.end)]
    assert covered == sorted(set(covered))
    assert {tokens.words[at] for at in set(range(len(tokens))) - set(covered)} <= ENDS
    for clause in found:
        assert clause.start <= clause.rest <= clause.end
        assert clause.subject_start <= clause.subject_end <= len(tokens)
