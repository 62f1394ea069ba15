# SPDX-License-Identifier: MIT
"""Immutable, ordered tables of coded things that an app can extend."""

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar

import attrs

from .errors import DuplicateId, UnknownId

__all__ = ["Coded", "Vocabulary"]


class Coded(Protocol):
    """Anything with a stable ASCII `id`."""

    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Coded)


@attrs.frozen
class Vocabulary(Generic[T]):
    """An ordered table of things with ids: look up by id, iterate in order, search, extend to a new table.

    `name` says what one entry is ("need"), for errors. Equal tables hold equal entries in the same order.

    >>> from safety_skills.text import Text
    >>> table = Vocabulary("text", (Text("a.b", "first", ""), Text("a.c", "second", "")))
    >>> table["a.c"].english, len(table), "a.d" in table
    ('second', 2, False)
    """

    name: str
    items: tuple[T, ...] = attrs.field(converter=tuple)
    _by_id: dict[str, T] = attrs.field(init=False, repr=False, eq=False, hash=False)

    def __attrs_post_init__(self) -> None:
        by_id: dict[str, T] = {}
        for item in self.items:
            if item.id in by_id:
                raise DuplicateId(self.name, item.id)
            by_id[item.id] = item
        object.__setattr__(self, "_by_id", by_id)

    def __getitem__(self, id: str) -> T:
        try:
            return self._by_id[id]
        except KeyError:
            raise UnknownId(self.name, id, _near(str(id), self.ids) or self.ids) from None

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order."""
        return tuple(self._by_id)

    def get(self, id: str) -> T | None:
        """The entry with this id, or None."""
        return self._by_id.get(id)

    def where(self, condition: Callable[[T], bool]) -> tuple[T, ...]:
        """The entries for which `condition` holds, in order."""
        return tuple(item for item in self.items if condition(item))

    def search(self, query: str, *, limit: int = 10) -> tuple[T, ...]:
        """At most `limit` entries whose id or `terms` (where they have them) hold every word of `query`.

        Whole words come before beginnings of words, and those before words with the letters inside; ties keep the
        order of the table.

        >>> from safety_skills.text import Text
        >>> table = Vocabulary("text", (Text("time_alone", "", ""), Text("time_together", "", "")))
        >>> [text.id for text in table.search("alone")]
        ['time_alone']
        """
        words = query.casefold().replace("_", " ").split()
        if not words:
            return ()
        ranked = []
        for position, item in enumerate(self.items):
            ranks = [_rank(word, _terms(item)) for word in words]
            if None not in ranks:
                ranked.append((max(rank for rank in ranks if rank is not None), position, item))
        ranked.sort(key=lambda entry: entry[:2])
        return tuple(item for _, _, item in ranked[:limit])

    def extend(self, items: Iterable[T]) -> "Vocabulary[T]":
        """A new table with `items` after these; this one stays as it is.

        Raises `DuplicateId` for an id that is in the table already.
        """
        return Vocabulary(self.name, (*self.items, *items))


def _pairs(id: str) -> set[str]:
    folded = f" {id.casefold()} "
    return {folded[at : at + 2] for at in range(len(folded) - 1)}


def _near(id: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """At most five ids that share at least half of their pairs of letters with `id`, the nearest first."""
    asked = _pairs(id)
    ranked = []
    for position, one in enumerate(known):
        pairs = _pairs(one)
        share = 2 * len(asked & pairs) / (len(asked) + len(pairs))
        if share >= 0.5:
            ranked.append((-share, position, one))
    return tuple(one for _, _, one in sorted(ranked)[:5])


def _terms(item: Coded) -> tuple[str, ...]:
    return (item.id.replace("_", " ").replace(".", " "), *(term.casefold() for term in getattr(item, "terms", ())))


def _rank(word: str, terms: tuple[str, ...]) -> int | None:
    best: int | None = None
    for term in terms:
        if word not in term:
            continue
        parts = term.split()
        rank = 0 if word in parts else 1 if any(part.startswith(word) for part in parts) else 2
        best = rank if best is None else min(best, rank)
    return best
