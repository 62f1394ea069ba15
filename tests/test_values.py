# SPDX-License-Identifier: MIT
"""What every value promises: it compares, hashes, shows itself and is rebuilt as a class that attrs wrote in full."""

import copy
import pickle

import attrs
import pytest

from safety_skills._values import Value
from safety_skills.emotions import EMOTIONS, EVALUATIONS
from safety_skills.emotions import Suggestion as FeelingSuggestion
from safety_skills.i_statements import BEHAVIOURS
from safety_skills.needs import NEEDS, TENSIONS, suggest_for_feeling
from safety_skills.text import Message, Reason

VALUES = (
    EMOTIONS["anxious"],
    EMOTIONS["anxious"].crosswalk[0],
    EVALUATIONS["ignored"],
    FeelingSuggestion(EMOTIONS["anxious"], Reason(Message("reason.named", {"words": "anxious"}))),
    NEEDS["rest.rest"],
    TENSIONS[0],
    suggest_for_feeling("angry")[0],
    BEHAVIOURS["no_reply"],
)


@attrs.frozen
class Written:
    """A class with the methods that attrs writes."""

    one: int
    two: tuple[str, ...] = ()


@attrs.frozen(eq=False, repr=False)
class Shared(Value):
    """The same fields, with the methods that are shared."""

    one: int
    two: tuple[str, ...] = ()
    hidden: int = attrs.field(default=0, eq=False, repr=False)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__module__ + "." + type(value).__name__)
def test_a_value_is_its_fields(value: Value) -> None:
    """A copy, a pickle and an unchanged evolution equal the value, hash alike, and show alike."""
    assert isinstance(value, Value)
    for twin in (copy.deepcopy(value), pickle.loads(pickle.dumps(value)), attrs.evolve(value)):
        assert twin == value
        assert hash(twin) == hash(value)
        assert repr(twin) == repr(value)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__module__ + "." + type(value).__name__)
def test_a_value_stays_as_it_is(value: Value) -> None:
    """No field can be set, and none can be added."""
    for name in (*[field.name for field in attrs.fields(type(value))], "added"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, name, None)


def test_the_shared_methods_do_what_those_of_attrs_do() -> None:
    """Equality asks for the same class and equal fields, and the text form is that of attrs."""
    assert repr(Shared(1, ("a",))) == repr(Written(1, ("a",))).replace("Written", "Shared")
    assert Shared(1) == Shared(1)
    assert Shared(1) != Shared(2)
    assert Shared(1) != Written(1)
    assert Shared(1) != 1
    assert len({Shared(1), Shared(1), Shared(1, ("a",))}) == 2


def test_a_field_can_be_left_out() -> None:
    """A field that is said not to count is neither compared, nor hashed, nor shown."""
    one, other = Shared(1, hidden=1), Shared(1, hidden=2)
    assert one == other
    assert hash(one) == hash(other)
    assert repr(one) == "Shared(one=1, two=())"
