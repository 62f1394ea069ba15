# SPDX-License-Identifier: MIT
"""The texts of a locale: those that are shipped, and those that an app brings along."""

import functools
import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeAlias

import attrs

from ..errors import InvalidValue, UnknownLocale
from ._audience import Axes, fields, selection
from ._tags import canonical, chain, maximal

__all__ = ["Catalog", "Entry", "Level", "LocaleInfo", "Shipped", "level", "locales", "placeholders", "shipped"]

#: What a catalogue holds for an id.  A form is one text, or a tuple of texts, one for each plural category.  An entry
#: is a form; or, where variants differ, a tuple of a table (for each audience the place of its form) and the forms.
Entry: TypeAlias = Any

_ROOT: Final = "en"
_PLACEHOLDER: Final = re.compile(r"\{([A-Za-z_]\w*)\}")


@attrs.frozen
class LocaleInfo:
    """A locale that can be rendered: its code, its own name for itself, and what its texts depend on.

    `axes` names the fields of `Audience` that change a text here, the strongest first; `plurals` names the CLDR
    categories that a count falls into. `reviewed` tells whether somebody who grew up with the language has read it all.

    >>> [(locale.code, locale.dir) for locale in locales() if locale.code == "en"]
    [('en', 'ltr')]
    """

    code: str
    name: str
    dir: str
    axes: tuple[str, ...]
    plurals: tuple[str, ...]
    reviewed: bool = False


class Shipped(NamedTuple):
    """What is known of a locale before its texts are imported."""

    name: str
    dir: str
    reviewed: bool
    plurals: tuple[str, ...]
    axes: Axes


@functools.cache
def shipped() -> Mapping[str, Shipped]:
    """The table of shipped locales."""
    table: dict[str, tuple[str, str, bool, tuple[str, ...], Axes]]
    table = importlib.import_module("safety_skills._catalogs").LOCALES
    return MappingProxyType({code: Shipped(*row) for code, row in table.items()})


def locales() -> tuple[LocaleInfo, ...]:
    """The locales that can be rendered, in the order of their codes.

    >>> "en" in {locale.code for locale in locales()}
    True
    """
    return tuple(
        LocaleInfo(code, one.name, one.dir, fields(one.axes), one.plurals, one.reviewed)
        for code, one in shipped().items()
    )


@attrs.frozen(eq=False)
class Level:
    """The texts and facts of one locale, and the level below it, for missing texts: the parent, then English."""

    code: str
    language: str
    dir: str
    messages: Mapping[str, Entry]
    plural: Callable[[int], int]
    lists: Mapping[str, tuple[str, str, str, str]]
    territories: frozenset[str]
    parent: "Level | None"


@functools.cache
def level(code: str) -> Level:
    """The level of a shipped locale; its module is imported on first use."""
    module: Any = importlib.import_module(f"safety_skills._catalogs.{code.replace('-', '_').lower()}")
    parents = [parent for parent in chain(code)[1:] if parent in shipped()]
    below = parents[0] if parents else _ROOT
    return Level(
        code,
        code.partition("-")[0],
        shipped()[code].dir,
        module.MESSAGES,
        module.plural,
        module.LISTS,
        module.TERRITORIES,
        None if code == _ROOT else level(below),
    )


# ---------------------------------------------------------------- an app's own texts


def placeholders(form: str) -> tuple[str, ...]:
    """The names of the placeholders of a text, in order and as often as they stand there.

    Raises `InvalidValue` for anything in braces that is not a name.

    >>> placeholders("{name} wrote {count} times")
    ('name', 'count')
    """
    if "{" in _PLACEHOLDER.sub("", form) or "}" in _PLACEHOLDER.sub("", form):
        raise InvalidValue("text", form, ["braces only around the name of a placeholder"])
    return tuple(_PLACEHOLDER.findall(form))


def _entry(id: str, variants: "Mapping[str, str | tuple[str, ...]]", known: Shipped) -> Entry:
    names = set()
    for form in variants.values():
        if isinstance(form, tuple) and len(form) != len(known.plurals):
            raise InvalidValue(f"forms of {id}", form, known.plurals)
        texts = (form,) if isinstance(form, str) else form
        # How a number is said may differ from form to form: "once" has no placeholder.
        names.add(frozenset(name for text in texts for name in placeholders(text)) - {"count"})
    if len(names) > 1:
        raise InvalidValue(f"variants of {id}", tuple(variants), ["the same placeholders in all"])
    table = selection(list(variants), known.axes)
    if len(variants) == 1:
        return variants[""]
    # The table stands before the forms, so that every position moves by one.
    return (bytes(position + 1 for position in table), *variants.values())


def _home(code: object) -> tuple[str, str]:
    """A locale of an app in its usual spelling, and the shipped locale that knows its grammar."""
    wanted = canonical(code) if isinstance(code, str) else ""
    for one in shipped():
        if wanted and maximal(wanted)[:2] == maximal(one)[:2]:
            return (one if maximal(wanted) == maximal(one) else wanted), one
    raise UnknownLocale("locale", code, shipped())


Given: TypeAlias = "Mapping[str, Mapping[str, str | Sequence[str]]]"
Own: TypeAlias = "dict[str, dict[str, str | tuple[str, ...]]]"


def _copied(texts: Given) -> Own:
    return {
        code: {key: form if isinstance(form, str) else tuple(form) for key, form in own.items()}
        for code, own in texts.items()
    }


class Catalog:
    """An app's own texts: for each locale the id, or id and variant, of a text; `render(..., catalog=)` prefers them.

    A locale is a shipped one or a regional form of it ("es-MX"). A text that counts is a tuple, one text for each
    plural category of the locale, chosen by the argument `count`. Raises `UnknownLocale`, and `InvalidValue` for a
    variant that the language does not know or texts of one id that differ in their placeholders.

    >>> from safety_skills.l10n import render
    >>> from safety_skills.text import Message
    >>> ours = Catalog({"en": {"app.hello": "Hello, {name}."}})
    >>> str(render(Message("app.hello", {"name": "Ana"}), "en", catalog=ours, isolate=False))
    'Hello, Ana.'
    """

    __slots__ = ("_texts", "codes", "entries")

    #: The texts, ready for rendering.
    entries: Mapping[str, Mapping[str, Entry]]
    #: The locales that are regional forms of shipped ones.
    codes: tuple[str, ...]
    _texts: Own

    def __init__(self, texts: Given) -> None:
        gathered: Own = {}
        entries: dict[str, Mapping[str, Entry]] = {}
        for given, own in _copied(texts).items():
            gathered.setdefault(_home(given)[0], {}).update(own)
        for code, own in gathered.items():
            grouped: dict[str, dict[str, str | tuple[str, ...]]] = {}
            for key, form in own.items():
                id, _, variant = key.partition("|")
                grouped.setdefault(id, {})[variant] = form
            known = shipped()[_home(code)[1]]
            entries[code] = {id: _entry(id, variants, known) for id, variants in grouped.items()}
        object.__setattr__(self, "_texts", gathered)
        object.__setattr__(self, "entries", entries)
        object.__setattr__(self, "codes", tuple(code for code in gathered if code not in shipped()))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a catalog does not change; merged() gives a new one (tried to set {name!r})")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Catalog) and self._texts == other._texts

    def __hash__(self) -> int:
        return hash(frozenset((code, frozenset(own.items())) for code, own in self._texts.items()))

    def __repr__(self) -> str:
        return f"Catalog({self._texts!r})"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return Catalog, (_copied(self._texts),)

    def merged(self, other: "Catalog | Given") -> "Catalog":
        """A new catalogue with the texts of both; those of `other` count where both have one.

        >>> Catalog({"en": {"app.a": "one"}}).merged({"en": {"app.b": "two"}})
        Catalog({'en': {'app.a': 'one', 'app.b': 'two'}})
        """
        second = other if isinstance(other, Catalog) else Catalog(other)
        texts = _copied(self._texts)
        for code, own in second._texts.items():  # noqa: SLF001 (another one of this class)
            texts.setdefault(code, {}).update(own)
        return Catalog(texts)
