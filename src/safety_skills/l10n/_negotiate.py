# SPDX-License-Identifier: MIT
"""Which of the locales at hand is nearest to the one that somebody asked for."""

from collections.abc import Sequence
from typing import Final

import attrs

from ..errors import UnknownLocale
from ._catalog import shipped
from ._tags import Maximal, chain, maximal, parsed

__all__ = ["Negotiated", "nearest", "negotiate"]

# Two written standards of one language, so far apart that neither stands in for the other.
_APART: Final = ("pt-PT", "pt-BR")


@attrs.frozen
class Negotiated:
    """What was asked for, what there is, and whether that is another locale than the first one asked for.

    >>> negotiate("es-MX")
    Negotiated(requested='es-MX', locale='es', fallback=True)
    """

    requested: str
    locale: str
    fallback: bool


def negotiate(
    requested: "str | Sequence[str]", available: "Sequence[str] | None" = None, *, default: "str | None" = None
) -> Negotiated:
    """The one of `available` (by default: of the shipped locales) that is nearest to the first request that has one.

    The language and the script are the same, and if there is a choice, the territory is the same or a parent's.
    A script is never crossed, and Portuguese of Portugal and of Brazil do not stand in for each other.
    Raises `UnknownLocale` where nothing fits and there is no `default`.

    >>> negotiate("zh-TW", ["zh-Hans", "zh-Hant", "en"]).locale
    'zh-Hant'
    >>> negotiate(["tlh", "ES_es"], default="en").locale
    'es'
    """
    wanted = (requested,) if isinstance(requested, str) else tuple(requested)
    offered = tuple(shipped()) if available is None else tuple(available)
    for position, one in enumerate(wanted):
        found = nearest(one, offered)
        if found is not None:
            exact = position == 0 and maximal(one) == maximal(found)
            return Negotiated(one, found, not exact)
    first = wanted[0] if wanted else ""
    if default is None:
        raise UnknownLocale("locale", first if len(wanted) < 2 else wanted, offered)
    return Negotiated(first, default, fallback=True)


def nearest(requested: str, available: Sequence[str]) -> "str | None":
    """The one of `available` that is nearest to `requested`, or None."""
    if parsed(requested) is None:
        return None
    kin = [(one, maximal(one)) for one in available if parsed(one) is not None]
    kin = [(one, full) for one, full in kin if not _apart(requested, one)]
    line = chain(requested)
    for ancestor in (requested, *line):
        for one, full in kin:
            if full == maximal(ancestor) and full[1] == maximal(requested)[1]:
                return one
    return _relative(line, maximal(requested), kin)


def _relative(line: tuple[str, ...], full: Maximal, kin: Sequence[tuple[str, Maximal]]) -> "str | None":
    """The one of the same language and script that shares the nearest ancestor, the first of equals."""
    ranked = []
    for position, (one, theirs) in enumerate(kin):
        if theirs[:2] == full[:2] or line[0] in chain(one):
            shared = [place for place, ancestor in enumerate(line) if ancestor in chain(one)]
            ranked.append((shared[0] if shared else len(line), position, one))
    return min(ranked)[2] if ranked else None


def _apart(requested: str, offered: str) -> bool:
    one, other = _APART
    ours, theirs = chain(requested), chain(offered)
    return (one in ours and other in theirs) or (other in ours and one in theirs)
