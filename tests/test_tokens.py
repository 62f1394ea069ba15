# SPDX-License-Identifier: MIT
"""Tokens: words in normal spelling that know where they were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety_skills.languages.en.phrases import build, find, longest
from safety_skills.languages.en.tokens import ENDS, tokenize
from safety_skills.strategies import utterances


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You never call.", "you never call ."),
        ("U dont txt me", "you do not text me"),
        ("We’re late, y’all!", "we are late , you all !"),
        ("dontcha know", "do not you know"),
        ("I cannot sing", "i can not sing"),
        ("gonna leave", "going to leave"),
        ("you're nothin' but talk", "you are nothing but talk"),
        ("my parents' house", "my parents house"),
        ("the dog's bowl", "the dog's bowl"),
        ("What?! No... wait…", "what ? no . wait ."),
        ("Stop!!!", "stop !"),
        ("one\n\ntwo", "one \n two"),
        ("one\n\n\n\n\n\n\n\ntwo", "one \n two"),
        ("ＹＯＵ ｎｅｖｅｒ", "you never"),
        ("snake_case", "snake case"),
        ("a/b (c)", "a / b ( c )"),
        ("don't don't", "do not do not"),
        ("ain't it", "are not it"),
        ("bein' late", "being late"),
        ("in' out", "in out"),
    ],
)
def test_words_are_in_normal_spelling(text, words) -> None:
    """Texting, contractions, dropped letters and curly marks come out as plain words; runs of stops as one."""
    assert tokenize(text).words == tuple(words.replace("\n", "N").split()) or " ".join(tokenize(text).words) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ur always late", "you are always late"),
        ("ur phone rang", "your phone rang"),
        ("I know what ur", "i know what you are"),
        ("your so late", "you are so late"),
        ("your a star", "you are a star"),
        ("is this your", "is this your"),
        ("your phone, ur choice", "your phone , your choice"),
    ],
)
def test_your_and_you_are_are_told_apart_by_what_follows(text, words) -> None:
    """What follows decides whether "ur" and a misspelled "your" stand for "your" or for "you are"."""
    assert " ".join(tokenize(text).words) == words


def test_every_word_knows_what_was_typed() -> None:
    """A word leads back to its token, also where one token stands for two words, and to the space in front of it."""
    tokens = tokenize("U DON’T call, ur late")
    assert tokens.words == ("you", "do", "not", "call", ",", "your", "late")
    assert [tokens.typed(at) for at in range(len(tokens))] == ["U", "DON’T", "DON’T", "call", ",", "ur", "late"]
    assert [tokens.spaced(at) for at in range(len(tokens))] == [False, True, True, True, False, True, True]
    assert tokens.span(1, 4).of(tokens.view.original) == "DON’T call"
    assert tokens.span(3, 3).of(tokens.view.original) == "call"


@given(utterances())
def test_tokens_lie_in_order_inside_the_text(text) -> None:
    """Any string has tokens; each lies inside the text, and none begins before the one in front of it."""
    tokens = tokenize(text)
    spans = [tokens.span(at, at + 1) for at in range(len(tokens))]
    assert len(tokens.words) == len(tokens.groups) == len(tokens)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans)
    assert all((word and not word.isspace()) or word in ENDS for word in tokens.words)


def test_a_phrase_is_found_as_far_as_it_goes() -> None:
    """Of phrases that begin alike the longest is found, a star stands for any word, a choice may be left out."""
    table = build({"short": ["get out"], "long": ["get|go out of *", "no way|"]})
    assert find(table, tuple("get out of here get out no no way".split())) == [
        (0, 4, "long"),
        (4, 6, "short"),
        (6, 7, "long"),
        (7, 9, "long"),
    ]
    assert longest(table, ("go", "out"), 0) == (-1, None)
    assert longest(table, ("go",), 5) == (-1, None)
    assert longest(table, ("stay",), 0) == (-1, None)
    assert longest(table, ("go", "out", "of", "it"), 0) == (4, "long")


def test_of_two_equal_phrases_the_first_stands() -> None:
    """A phrase that is in two groups belongs to the first."""
    assert find(build({"first": ["get out"], "second": ["get out"]}), ("get", "out")) == [(0, 2, "first")]


@given(st.lists(st.sampled_from("get out of here now".split()), max_size=12).map(tuple))
def test_what_is_found_does_not_overlap(words) -> None:
    """What is found stands from left to right, without overlap, inside the words."""
    found = find(build({"a": ["get out", "out of *", "here|now"]}), words)
    edges = [edge for start, end, _ in found for edge in (start, end)]
    assert edges == sorted(edges)
    assert all(start < end <= len(words) for start, end, _ in found)
