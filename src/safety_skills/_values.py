# SPDX-License-Identifier: MIT
"""What values share: to compare, to hash and to show themselves by their fields."""

from typing import Any, cast

import attrs

__all__ = ["Value"]


def _fields(value: "Value") -> "tuple[attrs.Attribute[Any], ...]":
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))
    return fields


def _compared(value: "Value") -> tuple[object, ...]:
    return tuple([getattr(value, field.name) for field in _fields(value) if field.eq])


class Value:
    """The base of a value class that is `attrs.frozen(eq=False, repr=False)`.

    attrs would write these methods for each class anew, and compile them again at every import, which takes as long as
    all the tables; here they are compiled once. They do what those of attrs do: values are equal if they are of the
    same class and their fields are.

    >>> @attrs.frozen(eq=False, repr=False)
    ... class Step(Value):
    ...     name: str
    >>> Step("pause"), Step("pause") == Step("pause"), hash(Step("pause")) == hash(Step("pause"))
    (Step(name='pause'), True, True)
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return _compared(self) == _compared(other)

    def __hash__(self) -> int:
        return hash((type(self), *_compared(self)))

    def __repr__(self) -> str:
        shown = [f"{field.name}={getattr(self, field.name)!r}" for field in _fields(self) if field.repr]
        return f"{type(self).__qualname__.rpartition('>.')[2]}({', '.join(shown)})"
