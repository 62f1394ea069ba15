# SPDX-License-Identifier: MIT
"""The common currency: spans, messages, findings, and a folded view of what somebody typed.

A skill never returns a sentence. It returns a `Message` (an id and arguments), and `l10n.render` makes the sentence.
A reader never changes a text. It reads a folded `View` of it, and every span that it reports indexes the original.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, NewType, TypeAlias

import attrs

from ._values import Value
from .errors import InvalidValue

__all__ = [
    "Argument",
    "Conjunction",
    "Finding",
    "Listing",
    "Message",
    "Offset",
    "Reason",
    "Severity",
    "Span",
    "Text",
    "View",
    "Words",
    "fold",
]

#: A place between the characters of a text, in code points from its beginning; never negative.
Offset = NewType("Offset", int)


@attrs.frozen(order=True)
class Span:
    """A stretch of the original text: from `start` to `end`, end not included, in code points.

    >>> Span(4, 9).of("You never call")
    'never'
    """

    start: Offset = attrs.field(converter=Offset)
    end: Offset = attrs.field(converter=Offset)

    def of(self, text: str) -> str:
        """The characters of `text` that the span marks."""
        return text[self.start : self.end]


@attrs.frozen(eq=False, repr=False)
class Words(Value):
    """Somebody's own words as an argument of a message, in the language `lang` that they were said in.

    `gist` is a message that says the same in every locale; where there is one, a locale of another language renders it.
    Without one, that locale renders the `.foreign` twin of the message, which quotes the words.

    >>> Words("you leave the tap running").lang
    'en'
    """

    text: str
    lang: str = "en"
    gist: "Message | None" = None


class Conjunction(StrEnum):
    """The word that joins the last two of several things.

    >>> [str(word) for word in Conjunction]
    ['and', 'or']
    """

    AND = "and"
    OR = "or"


def _conjunction(value: "Conjunction | str") -> Conjunction:
    try:
        return Conjunction(value)
    except ValueError:
        raise InvalidValue("kind", value, list(Conjunction)) from None


def _items(items: "Iterable[str | Message]") -> "tuple[str | Message, ...]":
    return tuple(items)


@attrs.frozen(eq=False, repr=False)
class Listing(Value):
    """Several things in one argument, joined as the locale joins them: `kind` is "and" or "or".

    Raises `InvalidValue` for another `kind`.

    >>> str(Listing(("hurt", "sad"), kind="or").kind)
    'or'
    """

    items: "tuple[str | Message, ...]" = attrs.field(converter=_items)
    kind: Conjunction = attrs.field(default=Conjunction.AND, converter=_conjunction)


Argument: TypeAlias = "str | int | Decimal | date | time | Message | Words | Listing"


def _pairs(args: "Mapping[str, Argument] | tuple[tuple[str, Argument], ...]") -> "tuple[tuple[str, Argument], ...]":
    return tuple(sorted(dict(args).items(), key=lambda pair: pair[0]))


@attrs.frozen(eq=False, repr=False)
class Message(Value):
    """What to say, not yet in any language: the id of a text and its arguments by placeholder name.

    `args` takes a mapping and holds it as pairs in the order of their names, so that messages hash, pickle and compare.

    >>> Message("reason.word", {"word": "hurt"}).args
    (('word', 'hurt'),)
    """

    id: str
    args: "tuple[tuple[str, Argument], ...]" = attrs.field(default=(), converter=_pairs)


class Text(NamedTuple):
    """An English source text: the stable id, the words, and a note to translators about where and by whom it is said.

    >>> Text("need.rest.rest", "rest", "A need as a noun phrase.").english
    'rest'
    """

    id: str
    english: str
    note: str
    #: The text for more than one, where the number `{count}` decides; `english` is then the text for one.
    plural: str = ""


class Severity(StrEnum):
    """How much a finding asks for attention: a hint may be ignored, a warning blames, a stop ends the talk.

    >>> [str(level) for level in Severity]
    ['hint', 'warning', 'stop']
    """

    HINT = "hint"
    WARNING = "warning"
    STOP = "stop"


@attrs.frozen(eq=False, repr=False)
class Finding(Value):
    """Something worth noticing in a text: what (`code`), how much (`severity`), where (`span`), and why (`message`).

    >>> Finding("absolute", Severity.WARNING, Span(4, 9), Message("finding.absolute")).severity
    <Severity.WARNING: 'warning'>
    """

    code: str
    severity: Severity
    span: Span
    message: Message


def _ids(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(ids)


@attrs.frozen(eq=False, repr=False)
class Reason(Value):
    """Why something is suggested: a message to show, the words that led to it (if any), and ids of the studies behind.

    >>> Reason(Message("reason.word", {"word": "hurt"}), span=Span(7, 11)).evidence
    ()
    """

    message: Message
    span: Span | None = None
    evidence: tuple[str, ...] = attrs.field(default=(), converter=_ids)


# ---------------------------------------------------------------- the folded view

# One character for one character, so that offsets stay as they are.
_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys("‘’‛′ʼ＇`´", "'"),
        **dict.fromkeys("“”„‟″«»＂", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " "),
        **dict.fromkeys("\u2009\u200a\u202f\u205f\u3000", " "),
    }
)
# Characters that nobody sees: zero-width, bidi controls, variation selectors, soft hyphen, byte order mark.
_INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061"
    "\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)


@attrs.frozen(eq=False, repr=False)
class View(Value):
    """A text folded for reading: lower case, plain quotes and spaces, NFKC, nothing invisible, and the way back.

    `text` is what readers match on. `starts[i]` and `ends[i]` are the offsets, in code points of the original, of the
    character that `text[i]` came from; both are None while every character kept its place.
    """

    original: str
    text: str
    starts: tuple[int, ...] | None = attrs.field(default=None, repr=False)
    ends: tuple[int, ...] | None = attrs.field(default=None, repr=False)

    def span(self, start: int, end: int) -> Span:
        r"""The span of the original that `text[start:end]` came from.

        >>> view = fold("You\u200b NEVER call")
        >>> view.span(4, 9).of(view.original)
        'NEVER'
        """
        if self.starts is None or self.ends is None:
            return Span(start, end)
        if start == end:
            at = self.starts[start] if start < len(self.starts) else len(self.original)
            return Span(at, at)
        return Span(self.starts[start], self.ends[end - 1])


def fold(text: str) -> View:
    """Fold `text` for reading; any string gives a view, and `view.span` leads every match back to the original.

    >>> fold("Don’t go").text
    "don't go"
    """
    plain = text.translate(_SAME_LENGTH)
    if plain.isascii():
        return View(text, plain.lower())
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position, size = 0, len(plain)
    while position < size:
        after = position + 1
        if plain[position] in _INVISIBLE:
            position = after
            continue
        if not plain[position].isascii() or (after < size and plain[after] > "\u02ff"):
            # A base character and its combining marks compose together.  A run of marks is cut at 16, so that a
            # hostile text cannot make one cluster of everything.
            while after < size and after - position < 16 and unicodedata.combining(plain[after]):
                after += 1
        cluster = plain[position:after]
        # Folding case may take a composed letter apart again, so it is composed once more.
        folded = cluster.lower() if cluster.isascii() else _compose(cluster)
        for character in folded:
            characters.append(character)
            starts.append(position)
            ends.append(after)
        position = after
    return View(text, "".join(characters), tuple(starts), tuple(ends))


def _compose(cluster: str) -> str:
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster).lower())
    return folded.translate(_SAME_LENGTH)
