# SPDX-License-Identifier: MIT
"""The common currency: messages, spans, and the folded view of what was typed."""

import pickle
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from safety_skills.errors import InvalidValue
from safety_skills.text import Conjunction, Listing, Message, Span, Words, fold


@given(st.text())
@example("\ud800 lone")
@example("İSTANBUL ẞ ﬁ")
@example("e\u0301" * 40)
@example("a" + "\u0301" * 60)
@example("\u200b\u200bYou\ufeff never\u2069")
def test_every_character_of_the_view_leads_back_to_the_original(text: str) -> None:
    """For any string, each folded character has a span that slices the original, in order and never empty."""
    view = fold(text)
    last = 0
    for index in range(len(view.text)):
        span = view.span(index, index + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert span.start >= last
        last = span.start
    assert view.span(0, len(view.text)).end <= len(text)


@given(st.text())
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    """Folding is a projection."""
    once = fold(text).text
    assert fold(once).text == once


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_keeps_its_offsets(text: str) -> None:
    """ASCII only changes its case and the grave accent that is typed for an apostrophe, so spans are the identity."""
    view = fold(text)
    assert view.text == text.lower().replace("`", "'")
    assert view.starts is None
    assert view.span(0, len(text)) == Span(0, len(text))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("DON’T", "don't"),
        ("don´t", "don't"),
        ("“never”", '"never"'),
        ("«never»", '"never"'),
        ("ne\u200bver", "never"),
        ("\u202enever\u202c", "never"),
        ("a\u00a0b", "a b"),
        ("ｎｅｖｅｒ", "never"),
        ("it—just", "it-just"),
        ("Ünter", "ünter"),
    ],
)
def test_what_looks_alike_is_read_alike(typed: str, read: str) -> None:
    """Curly quotes, hidden characters, wide letters and dashes are what they look like."""
    assert fold(typed).text == read


def test_a_span_of_nothing_is_a_place() -> None:
    """An empty stretch of the view is an empty span, at the end as well."""
    view = fold("\u200bü")
    assert view.span(0, 0) == Span(1, 1)
    assert view.span(1, 1) == Span(2, 2)


def test_a_run_of_marks_does_not_grow_the_work() -> None:
    """A letter with a thousand marks is folded in pieces and stays whole in the view."""
    text = "a" + "\u0301" * 1000
    view = fold(text)
    assert view.span(0, len(view.text)) == Span(0, len(text))
    assert unicodedata.normalize("NFD", view.text) == text


def test_a_hidden_character_between_is_inside_the_span() -> None:
    """A span from before to behind a hidden character covers it."""
    view = fold("n\u200bo")
    assert view.span(0, 2) == Span(0, 3)


def test_messages_are_values() -> None:
    """The order of arguments is irrelevant; messages hash, compare and pickle."""
    one = Message("x", {"b": Words("hi", gist=Message("y")), "a": 1})
    other = Message("x", (("a", 1), ("b", Words("hi", gist=Message("y")))))
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one


def test_a_listing_is_joined_by_and_or_or() -> None:
    """Another word is a mistake that names the choices."""
    assert Listing(["a"]).kind is Conjunction.AND  # type: ignore[arg-type]
    with pytest.raises(InvalidValue) as caught:
        Listing(("a",), kind="nor")
    assert caught.value.choices == ("and", "or")
