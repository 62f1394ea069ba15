# SPDX-License-Identifier: MIT
"""Few typed errors, which name the value and the choices."""

import pickle

import pytest

from safety_skills import errors
from safety_skills.errors import (
    DuplicateId,
    IncompleteStatement,
    InvalidValue,
    PlaceholderMismatch,
    SafetySkillsError,
    UnknownId,
    UnknownLocale,
)

SAMPLES = [
    UnknownId("need", "x", ["y"]),
    UnknownLocale("locale", "tlh", ["en"]),
    InvalidValue("formality", 3, ["formal"]),
    DuplicateId("need", "x"),
    PlaceholderMismatch("m", ["a"], ["b"]),
    IncompleteStatement(["need"]),
]


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_errors_survive_pickling_with_their_attributes(error: SafetySkillsError) -> None:
    """An error that crosses a process keeps its type, message and attributes."""
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_every_error_is_a_value_error(error: SafetySkillsError) -> None:
    """Hosts that turn ValueError into a form error need nothing special."""
    assert isinstance(error, SafetySkillsError)
    assert isinstance(error, ValueError)


def test_no_error_is_missing_from_the_samples() -> None:
    """At most six leaves, each tested here."""
    leaves = {name for name in errors.__all__ if name != "SafetySkillsError"}
    assert {type(error).__name__ for error in SAMPLES} == leaves
    assert len(leaves) == 6


def test_long_lists_of_choices_are_cut_in_the_message_only() -> None:
    """A message stays readable; the attribute keeps all."""
    error = UnknownId("need", "x", [str(number) for number in range(20)])
    assert "(20 in all)" in str(error)
    assert len(error.choices) == 20


def test_a_mismatch_says_which_way() -> None:
    """Missing and unexpected placeholders are told apart."""
    assert "missing: a; unexpected: b" in str(PlaceholderMismatch("m", ["a"], ["b"]))
    assert "unexpected" not in str(PlaceholderMismatch("m", ["a"], []))
