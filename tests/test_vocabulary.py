# SPDX-License-Identifier: MIT
"""Immutable, ordered tables by id."""

import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety_skills.errors import DuplicateId, UnknownId
from safety_skills.text import Text
from safety_skills.vocabulary import Vocabulary


def _texts(*ids: str) -> tuple[Text, ...]:
    return tuple(Text(id, id, "") for id in ids)


@attrs.frozen
class Tagged:
    """Something with search terms."""

    id: str
    terms: tuple[str, ...] = ()


ANIMALS = Vocabulary(
    "animal", (Tagged("cat", ("Kitty cat", "puss")), Tagged("catfish"), Tagged("wild_cat"), Tagged("scatter"))
)


def test_a_table_keeps_its_order_and_finds_by_id() -> None:
    """Order, length, membership and look-up agree."""
    table = Vocabulary("text", _texts("b", "a"))
    assert table.ids == ("b", "a")
    assert [text.id for text in table] == ["b", "a"]
    assert len(table) == 2
    assert "a" in table
    assert "c" not in table
    assert table["a"].english == "a"
    assert table.get("c") is None
    assert table.where(lambda text: text.id > "a") == (table["b"],)


def test_an_unknown_id_names_the_near_ones() -> None:
    """A slip of the keyboard is told what was probably meant; an id far from all is told all."""
    table = Vocabulary("text", _texts("safety.reassurance", "rest.calm"))
    with pytest.raises(UnknownId) as caught:
        table["safety.reasurance"]
    assert caught.value.choices == ("safety.reassurance",)
    with pytest.raises(UnknownId) as caught:
        table["zzz"]
    assert caught.value.choices == table.ids
    assert "'zzz'" in str(caught.value)


def test_extend_returns_a_new_table() -> None:
    """The first table stays as it is."""
    table = Vocabulary("text", _texts("a"))
    longer = table.extend(_texts("b"))
    assert (table.ids, longer.ids) == (("a",), ("a", "b"))


def test_a_duplicate_id_is_refused() -> None:
    """At the start and when extending."""
    with pytest.raises(DuplicateId):
        Vocabulary("text", _texts("a", "a"))
    with pytest.raises(DuplicateId) as caught:
        Vocabulary("text", _texts("a")).extend(_texts("a"))
    assert (caught.value.field, caught.value.value) == ("text", "a")


def test_tables_are_values() -> None:
    """Equal tables are equal, hash alike and survive pickling."""
    table = Vocabulary("text", _texts("a", "b"))
    assert table == Vocabulary("text", _texts("a", "b"))
    assert table != Vocabulary("text", _texts("b", "a"))
    assert hash(table) == hash(Vocabulary("text", _texts("a", "b")))
    copy = pickle.loads(pickle.dumps(table))
    assert copy == table
    assert copy["b"] == table["b"]


def test_search_ranks_whole_words_before_beginnings_before_letters_inside() -> None:
    """A person who types "cat" wants the cat first."""
    assert [found.id for found in ANIMALS.search("cat")] == ["cat", "wild_cat", "catfish", "scatter"]
    assert [found.id for found in ANIMALS.search("CAT", limit=1)] == ["cat"]
    assert [found.id for found in ANIMALS.search("kitty puss")] == ["cat"]
    assert ANIMALS.search("  ") == ()
    assert ANIMALS.search("dog") == ()


@given(st.text())
def test_search_is_total(query: str) -> None:
    """Any query gives entries of the table, each once."""
    found = ANIMALS.search(query)
    assert len(set(found)) == len(found)
    assert all(item in ANIMALS.items for item in found)


@given(st.lists(st.sampled_from("abcdef"), unique=True))
def test_every_entry_is_found_by_its_id(ids: list[str]) -> None:
    """Look-up is the inverse of listing the ids."""
    table = Vocabulary("text", _texts(*ids))
    assert tuple(table[id] for id in table.ids) == table.items
