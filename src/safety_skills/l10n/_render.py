# SPDX-License-Identifier: MIT
"""Rendering: from a message to a prompt."""

import functools
import re
import unicodedata
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any, Final, TypeAlias

import attrs

from ..errors import InvalidValue, PlaceholderMismatch, SafetySkillsError, UnknownId, UnknownLocale
from ..text import Listing, Message, Words
from ._audience import Audience
from ._catalog import Catalog, Entry, Level, level, shipped
from ._format import formatted, warm
from ._join import joined
from ._negotiate import nearest
from ._tags import Tag, chain, parsed

__all__ = ["Prompt", "preload", "render"]

# Invisible characters that turn the direction of a text; a user's string could break the sentence around it with them.
_BIDI: Final = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
_EVERYBODY: Final = Audience()
_COUNT: Final = "count"
_RTL: Final = frozenset(("R", "AL", "AN"))


@attrs.frozen
class Origin:
    """Where a text comes from: what a prompt tells under the names of these fields."""

    requested: str
    locale: str
    lang: str
    dir: str
    fallback: tuple[str, ...] = ()


@attrs.define
class _Unsealed:
    """A prompt in the making."""

    text: str
    message: Message
    audience: Audience
    origin: Origin


@attrs.frozen  # pyright: ignore[reportGeneralTypeIssues] (attrs allows it, and every field is frozen)
class Prompt(_Unsealed):
    """A text to show, and where it comes from.

    `str(prompt)` is the text. It is no markup; escape it as usual.

    >>> prompt = render(Message("need.rest.rest"), "en-GB")
    >>> str(prompt), prompt.requested, prompt.locale, prompt.dir, prompt.key
    ('rest', 'en-GB', 'en', 'ltr', 'need.rest.rest')
    """

    def __str__(self) -> str:
        return self.text

    @property
    def key(self) -> str:
        """The id of the message."""
        return self.message.id

    @property
    def requested(self) -> str:
        """The locale that was asked for."""
        return self.origin.requested

    @property
    def locale(self) -> str:
        """The nearest locale that there is."""
        return self.origin.locale

    @property
    def lang(self) -> str:
        """The locale of the text itself, for the attribute `lang` of HTML: `locale`, or what it fell back to."""
        return self.origin.lang

    @property
    def dir(self) -> str:
        """The direction of the text: "ltr" or "rtl"."""
        return self.origin.dir

    @property
    def fallback(self) -> tuple[str, ...]:
        """The ids of messages whose text had to be taken from a parent of `locale`, or from English."""
        return self.origin.fallback


def render(
    message: Message,
    locale: str,
    audience: Audience = _EVERYBODY,
    *,
    catalog: "Catalog | None" = None,
    isolate: bool = True,
) -> Prompt:
    """The message as a prompt in the locale that is nearest to `locale`, for this audience.

    `catalog` holds an app's own texts, which outrank the shipped ones. With `isolate`, invisible marks keep the
    direction of a user's string apart from that of the sentence; switch them off where the app isolates by itself.
    Raises `UnknownLocale`, `UnknownId` (no text has the id of the message), or `PlaceholderMismatch`.

    >>> str(render(Message("need.rest.rest"), "en"))
    'rest'
    """
    top, origin = _resolved(locale) if catalog is None or not catalog.codes else _resolved_beside(locale, catalog.codes)
    missed: list[str] = []
    text, source = _say(message, top, audience, catalog, isolate, locale, missed, False)
    if missed:
        origin = Origin(locale, top.code, source.code, source.dir, tuple(dict.fromkeys(missed)))
    # The guard of a frozen class makes its own first setting slow.  So a prompt is made open, and then sealed.
    prompt = _Unsealed(text, message, audience, origin)
    prompt.__class__ = Prompt
    return prompt  # type: ignore[return-value]


def preload(locale: str) -> None:
    """Import the texts of the locale and let Babel read its data, so that rendering opens no file afterwards.

    Raises `UnknownLocale`.

    >>> preload("en")
    """
    source: Level | None = _resolved(locale)[0]
    while source is not None:
        warm(_babel_locale(locale, source.code, source.territories))
        source = source.parent


# ---------------------------------------------------------------- where a text is found


# What is remembered is the answer to a pure question; its size is bounded, because requests come from outside.
@functools.lru_cache(maxsize=256)
def _resolved(locale: str) -> tuple[Level, Origin]:
    """The level of a shipped locale that a requested one begins at."""
    return _resolved_beside(locale, ())


@functools.lru_cache(maxsize=256)
def _resolved_beside(locale: str, codes: tuple[str, ...]) -> tuple[Level, Origin]:
    """The same, where an app's catalogue has the locales `codes` besides."""
    found = nearest(locale, (*shipped(), *codes))
    if found is None:
        raise UnknownLocale("locale", locale, (*shipped(), *codes))
    top = _regional(found, codes)
    return top, Origin(locale, top.code, top.code, top.dir)


def _regional(code: str, codes: tuple[str, ...]) -> Level:
    if code in shipped():
        return level(code)
    above = nearest(code, [one for one in (*shipped(), *codes) if one in chain(code)[1:] or one in shipped()])
    parent = _regional(str(above), codes)
    return attrs.evolve(parent, code=code, messages={}, parent=parent)


def _lookup(id: str, top: Level, catalog: "Catalog | None") -> tuple[Entry, Level]:
    """The entry of a message and the level that has it, from `top` downwards.

    Raises `UnknownId`.
    """
    source: Level | None = top
    while source is not None:
        if catalog is not None:
            own = catalog.entries.get(source.code)
            if own is not None and id in own:
                return own[id], source
        entry = source.messages.get(id)
        if entry is not None:
            return entry, source
        source = source.parent
    import difflib

    ids = tuple(top.messages)
    raise UnknownId("message", id, difflib.get_close_matches(str(id), ids, n=5, cutoff=0.6) or ids)


# ---------------------------------------------------------------- how it is filled


def _say(
    message: Message,
    top: Level,
    audience: Audience,
    catalog: "Catalog | None",
    isolate: bool,
    requested: str,
    missed: list[str],
    quoted: bool,
) -> tuple[str, Level]:
    """The text of a message and the level that it was found at; `quoted` where it quotes words of another language.

    The ids of messages whose text had to come from a level below go into `missed`.
    Everything goes through here, so that it is written for speed: what is common is done in line.
    """
    source, entry = top, None
    # The kinds of arguments are told apart below, in a way that is quick and says nothing to type checkers.
    args: tuple[tuple[str, Any], ...] = message.args
    if catalog is None:
        entry = top.messages.get(message.id)
    elif top.code in catalog.entries:
        entry = catalog.entries[top.code].get(message.id)
    if entry is None:
        entry, source = _lookup(message.id, top, catalog)
        if source is not top:
            missed.append(message.id)
    form = entry
    if form.__class__ is tuple:
        if form[0].__class__ is bytes:
            form = form[form[0][audience.index]]
        if form.__class__ is tuple:
            for name, count in args:
                if name == _COUNT and count.__class__ is int:
                    form = form[source.plural(count)]
                    break
            else:
                raise _uncounted(message)
    if not args and "{" not in form:
        return form, source
    literals, places, repeated = _template(form)
    if len(places) != len(args):
        _check(message, places, entry)
        args = tuple(pair for pair in args if pair[0] in places)
    parts = literals.copy()
    try:
        for name, value in args:
            kind = value.__class__
            if kind is str:
                # Nothing in ASCII turns a direction, so that most names need no second look.
                text = value if value.isascii() else value.translate(_BIDI)
                parts[places[name]] = f"\u2068{text}\u2069" if isolate else text
            elif kind is int:
                parts[places[name]] = f"{value}"
            elif kind is Message:
                parts[places[name]] = _say(value, source, audience, catalog, isolate, requested, missed, False)[0]
            elif kind is Words and not quoted and not _speaks(value.lang, source):
                return _foreign(message, value, source, (audience, catalog, isolate, requested, missed))
            else:
                context = (audience, catalog, isolate, requested, missed)
                parts[places[name]] = _value(name, value, source, context, quoted)
    except KeyError:
        _check(message, places, entry)
        raise
    for place, first in repeated:
        parts[place] = parts[first]
    return "".join(parts), source


# Like the compiled form of a regular expression: it depends on nothing but the text, and the number is bounded.
@functools.lru_cache(maxsize=1024)
def _template(form: str) -> "tuple[list[str], dict[str, int], tuple[tuple[int, int], ...]]":
    """A text cut at its placeholders: the pieces, the place of each name among them, and places that repeat another."""
    pieces = re.split(r"\{(\w+)\}", form)
    places: dict[str, int] = {}
    repeated = []
    for place in range(1, len(pieces), 2):
        name, pieces[place] = pieces[place], ""
        if places.setdefault(name, place) != place:
            repeated.append((place, places[name]))
    return pieces, places, tuple(repeated)


def _uncounted(message: Message) -> SafetySkillsError:
    """What is wrong with a message whose text has plural forms: no number to choose by."""
    given = dict(message.args)
    if _COUNT in given:
        return InvalidValue(f"argument {_COUNT}", given[_COUNT], ["a whole number"])
    return PlaceholderMismatch(message.id, [_COUNT], [])


def _check(message: Message, names: "Mapping[str, int]", entry: Entry) -> None:
    """Raise `PlaceholderMismatch` unless the arguments are those of the text."""
    given = dict(message.args)
    missing = [name for name in names if name not in given]
    # A plural form may say the number in words, or not at all.
    silent = {_COUNT} if entry.__class__ is tuple else set()
    unexpected = [name for name in given if name not in names and name not in silent]
    if missing or unexpected:
        raise PlaceholderMismatch(message.id, missing, unexpected)


#: What is the same for a message and all the messages in it, in the order of `_say`.
_Context: TypeAlias = "tuple[Audience, Catalog | None, bool, str, list[str]]"


def _value(name: str, value: object, source: Level, context: _Context, quoted: bool) -> str:
    """An argument as text, for the kinds that are less common than strings, numbers and messages."""
    if isinstance(value, Words):
        clean = value.text.translate(_BIDI)
        return _isolated(clean, context) if quoted or _turns(clean, source.dir) else clean
    if isinstance(value, Listing):
        items = [
            _say(item, source, *context, False)[0]
            if isinstance(item, Message)
            else _isolated(item.translate(_BIDI), context)
            for item in value.items
        ]
        return joined(items, source.lists[value.kind], source.language)
    if isinstance(value, str):
        return _isolated(value.translate(_BIDI), context)
    if isinstance(value, Decimal | date | time):
        return formatted(value, _babel_locale(context[3], source.code, source.territories))
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    raise InvalidValue(
        f"argument {name}", value, ["str", "int", "Decimal", "date", "time", "Message", "Words", "Listing"]
    )


def _foreign(message: Message, words: Words, source: Level, context: _Context) -> tuple[str, Level]:
    """A message around words of another language: their gist where there is one, else the twin that quotes them."""
    twin = f"{message.id}.foreign"
    try:
        _lookup(twin, source, context[1])
    except UnknownId:
        # A text that is no frame for own words keeps what it says around them.
        args = {name: getattr(value, "gist", None) or value for name, value in message.args}
        return _say(Message(message.id, args), source, *context, True)
    if words.gist is not None and len(message.args) == 1:
        return _say(words.gist, source, *context, False)
    return _say(Message(twin, message.args), source, *context, True)


def _speaks(lang: str, source: Level) -> bool:
    """Whether words of this language stand in sentences of the level as they are."""
    if lang == source.language:
        return True
    tag = parsed(lang)
    return tag is not None and tag.language == source.language


def _isolated(text: str, context: _Context) -> str:
    return f"\u2068{text}\u2069" if context[2] else text


def _turns(text: str, direction: str) -> bool:
    """Whether a text has letters that run against the direction of its sentence."""
    if direction == "ltr":
        return not text.isascii() and any(unicodedata.bidirectional(character) in _RTL for character in text)
    return any(unicodedata.bidirectional(character) == "L" for character in text)


@functools.lru_cache(maxsize=256)
def _babel_locale(requested: str, code: str, territories: frozenset[str]) -> str:
    """The locale that dates and numbers are written for, as Babel names it: of the territory asked for, if known."""
    tag, base = parsed(requested), parsed(code) or Tag(code)
    if tag is not None and tag.language == base.language and tag.territory in territories:
        base = base._replace(territory=tag.territory)
    return str(base).replace("-", "_")
