# SPDX-License-Identifier: MIT
"""Who speaks to whom, and which variant of a text fits them."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, TypeAlias, TypeVar

import attrs

from ..errors import InvalidValue

__all__ = ["AUDIENCES", "Audience", "Axes", "Formality", "Gender", "Number", "conditions", "fields", "selection"]


class Gender(StrEnum):
    """How the grammar of a language is to speak of somebody; unspecified is worded so that no gender shows.

    >>> [str(gender) for gender in Gender]
    ['unspecified', 'masculine', 'feminine']
    """

    UNSPECIFIED = "unspecified"
    MASCULINE = "masculine"
    FEMININE = "feminine"


class Formality(StrEnum):
    """How the listener is addressed: as a partner or friend, or with distance and respect (usted, Sie).

    >>> [str(formality) for formality in Formality]
    ['informal', 'formal']
    """

    INFORMAL = "informal"
    FORMAL = "formal"


class Number(StrEnum):
    """How many listeners there are: one, two (a couple, which some languages address in the dual), or many.

    >>> [str(number) for number in Number]
    ['one', 'two', 'many']
    """

    ONE = "one"
    TWO = "two"
    MANY = "many"


_Value = TypeVar("_Value", Gender, Formality, Number)


def _known(field: str, value: str, kind: type[_Value]) -> _Value:
    try:
        return kind(value)
    except ValueError:
        raise InvalidValue(field, value, list(kind)) from None


def _speaker(value: "Gender | str") -> Gender:
    return _known("speaker", value, Gender)


def _listener(value: "Gender | str") -> Gender:
    return _known("listener", value, Gender)


def _formality(value: "Formality | str") -> Formality:
    return _known("formality", value, Formality)


def _number(value: "Number | str") -> Number:
    return _known("number", value, Number)


@attrs.frozen(kw_only=True)
class Audience:
    """Who says a text and who hears it. A language uses what its grammar needs and ignores the rest.

    Takes the values of `Gender`, `Formality` and `Number`, or their strings. Raises `InvalidValue` for another value.

    >>> str(Audience(speaker="feminine", formality="formal").speaker)
    'feminine'
    """

    speaker: Gender = attrs.field(default=Gender.UNSPECIFIED, converter=_speaker)
    listener: Gender = attrs.field(default=Gender.UNSPECIFIED, converter=_listener)
    formality: Formality = attrs.field(default=Formality.INFORMAL, converter=_formality)
    number: Number = attrs.field(default=Number.ONE, converter=_number)
    #: The place of this audience among all that there are, by which catalogues find a variant.
    index: int = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        position = _GENDERS.index(self.speaker) * 3 + _GENDERS.index(self.listener)
        position = position * 2 + _FORMALITIES.index(self.formality)
        object.__setattr__(self, "index", position * 3 + _NUMBERS.index(self.number))


_GENDERS: Final = tuple(Gender)
_FORMALITIES: Final = tuple(Formality)
_NUMBERS: Final = tuple(Number)

#: Every audience there is, each at the place of its `index`.
AUDIENCES: Final[tuple[Audience, ...]] = tuple(
    Audience(speaker=speaker, listener=listener, formality=formality, number=number)
    for speaker in Gender
    for listener in Gender
    for formality in Formality
    for number in Number
)

# ---------------------------------------------------------------- variants

#: The axes of a language, the strongest first, each with the value that stands in a variant key for each value of the
#: enum, in its order; "" where the base text serves.  Spanish begins with ("num", ("", "many", "many")).
Axes: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
#: Axes and the values that they must have.
Asked: TypeAlias = frozenset[tuple[str, str]]

_FIELDS: Final = {
    "spk": ("speaker", Gender),
    "lis": ("listener", Gender),
    "form": ("formality", Formality),
    "num": ("number", Number),
}


def fields(axes: Axes) -> tuple[str, ...]:
    """The fields of an audience that the axes look at, in their order."""
    return tuple(_FIELDS[axis][0] for axis, _ in axes)


def conditions(key: str, axes: Axes) -> Asked:
    """What a variant key such as "lis=f,form=formal" asks of an audience; "" asks nothing.

    Raises `InvalidValue` for an axis or value that the language does not tell apart, and for an axis named twice.
    """
    if not key:
        return frozenset()
    choices = [f"{axis}={value}" for axis, values in axes for value in dict.fromkeys(values) if value]
    parts = key.split(",")
    asked = frozenset((part.partition("=")[0], part.partition("=")[2]) for part in parts)
    if any(part not in choices for part in parts) or len({axis for axis, _ in asked}) != len(parts):
        raise InvalidValue("variant", key, choices)
    return asked


def selection(keys: Sequence[str], axes: Axes) -> bytes:
    """For each audience the position in `keys` of the one that fits it best.

    Of the keys whose conditions all hold, the one wins that names the strongest axis that not all of them name.
    Raises `InvalidValue` for two keys that ask the same, and for a list without the base key "".
    """
    asked = [conditions(key, axes) for key in keys]
    for position, one in enumerate(asked):
        if one in asked[:position]:
            raise InvalidValue("variant", keys[position], ["each combination once"])
    if frozenset() not in asked:
        raise InvalidValue("variant", ",".join(keys), ["one base text, with no condition"])
    ranks = [tuple(axis in dict(one) for axis, _ in axes) for one in asked]
    return bytes(_best(_said(audience, axes), asked, ranks) for audience in AUDIENCES)


def _said(audience: Audience, axes: Axes) -> Asked:
    said = []
    for axis, values in axes:
        field, kind = _FIELDS[axis]
        said.append((axis, values[list(kind).index(getattr(audience, field))]))
    return frozenset(said)


def _best(said: Asked, asked: Sequence[Asked], ranks: "Iterable[tuple[bool, ...]]") -> int:
    fitting = [(rank, position) for position, (one, rank) in enumerate(zip(asked, ranks, strict=True)) if one <= said]
    return max(fitting)[1]
