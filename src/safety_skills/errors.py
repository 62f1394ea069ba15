# SPDX-License-Identifier: MIT
"""The errors that a programmer's mistake raises.

People's words never raise: whatever somebody typed, a function returns a result.
A wrong id, locale, axis value or placeholder is a mistake in a program, and the error names the value and the choices.
"""

from collections.abc import Iterable

__all__ = [
    "DuplicateId",
    "IncompleteStatement",
    "InvalidValue",
    "PlaceholderMismatch",
    "SafetySkillsError",
    "UnknownId",
    "UnknownLocale",
]

_SHOWN = 8


def _choices(choices: tuple[str, ...]) -> str:
    shown = ", ".join(choices[:_SHOWN])
    return shown + (f", … ({len(choices)} in all)" if len(choices) > _SHOWN else "")


class SafetySkillsError(ValueError):
    """The base of every error that this library raises.

    >>> issubclass(UnknownLocale, SafetySkillsError)
    True
    """


class _ChoiceError(SafetySkillsError):
    _template = "{field} {value!r} is unknown; choose one of: {choices}"

    def __init__(self, field: str, value: object, choices: Iterable[str] = ()) -> None:
        self.field: str = field
        self.value: object = value
        self.choices: tuple[str, ...] = tuple(choices)
        super().__init__(self._template.format(field=field, value=value, choices=_choices(self.choices)))

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.field, self.value, self.choices)


class UnknownId(_ChoiceError):
    """An id that the named table does not hold: `.field` (the table), `.value` (the id), `.choices` (near ids first).

    >>> raise UnknownId("need", "safety.reasurance", ["safety.reassurance"])
    Traceback (most recent call last):
    safety_skills.errors.UnknownId: need 'safety.reasurance' is unknown; choose one of: safety.reassurance
    """


class UnknownLocale(_ChoiceError):
    """A locale that is not shipped, or a language that cannot be read: `.field`, `.value`, `.choices`.

    >>> UnknownLocale("locale", "tlh", ["en", "es"]).choices
    ('en', 'es')
    """


class InvalidValue(_ChoiceError):
    """A value outside a closed set: `.field` (the argument), `.value`, `.choices`.

    >>> InvalidValue("formality", "royal", ["informal", "formal"]).value
    'royal'
    """


class DuplicateId(SafetySkillsError):
    """An id that the table holds already: `.field` (the table), `.value` (the id).

    >>> DuplicateId("need", "rest.rest").field
    'need'
    """

    def __init__(self, field: str, value: str) -> None:
        self.field: str = field
        self.value: str = value
        super().__init__(f"{field} {value!r} is in the table already")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.field, self.value)


class PlaceholderMismatch(SafetySkillsError):
    """A message whose arguments are not those of its text: `.value` (the message id), `.missing`, `.unexpected`.

    >>> PlaceholderMismatch("reason.word", missing=["word"], unexpected=[]).missing
    ('word',)
    """

    def __init__(self, value: str, missing: Iterable[str], unexpected: Iterable[str]) -> None:
        self.value: str = value
        self.missing: tuple[str, ...] = tuple(missing)
        self.unexpected: tuple[str, ...] = tuple(unexpected)
        parts = [
            f"{word}: {', '.join(names)}"
            for word, names in (("missing", self.missing), ("unexpected", self.unexpected))
            if names
        ]
        super().__init__(f"the placeholders of {value!r} do not fit; {'; '.join(parts)}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.value, self.missing, self.unexpected)


class IncompleteStatement(SafetySkillsError):
    """A statement asked of a draft with open slots: `.open_slots` names them, in the order of the sentence.

    >>> IncompleteStatement(["feeling", "need"]).open_slots
    ('feeling', 'need')
    """

    def __init__(self, open_slots: Iterable[str]) -> None:
        self.open_slots: tuple[str, ...] = tuple(open_slots)
        super().__init__(f"slots still open: {', '.join(self.open_slots)}; fill them or take the suggestions")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.open_slots,)
