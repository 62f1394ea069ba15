# SPDX-License-Identifier: MIT
"""The English word tables: their sizes, their spelling, and that no word stands on both sides."""

import ast
from pathlib import Path

import pytest

import safety_skills
from safety_skills import emotions
from safety_skills.languages.en import lexicon
from safety_skills.languages.en.phrases import build, find

SETS = {name: table for name in lexicon.__all__ if isinstance(table := getattr(lexicon, name), frozenset)}
DICTS = {name: table for name in lexicon.__all__ if isinstance(table := getattr(lexicon, name), dict)}
PHRASES = {name: table for name in lexicon.__all__ if isinstance(table := getattr(lexicon, name), tuple)}
PHRASES.update({f"REPROACH_OPENERS.{code}": table for code, table in lexicon.REPROACH_OPENERS.items()})
SOURCES = sorted((Path(safety_skills.__file__).parent / "languages" / "en").glob("_words_*.py"))


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("LABEL_ADJECTIVES", 500),
        ("LABEL_NOUNS", 400),
        ("PRAISE_ADJECTIVES", 250),
        ("WRONG_VERBS", 300),
        ("GOOD_VERBS", 150),
        ("HARMLESS", 60),
        ("FEELINGS", 500),
        ("EVALUATIONS", 200),
        ("TEXTING", 200),
        ("CONTRACTIONS", 80),
    ],
)
def test_size(name: str, least: int) -> None:
    """A table is broad: it holds at least as many entries as its readers count on."""
    assert len(getattr(lexicon, name)) >= least


def test_openers_size() -> None:
    """The fixed phrases of blame are at least 150, and each of the nine kinds has some."""
    assert sum(map(len, lexicon.REPROACH_OPENERS.values())) >= 150
    assert all(lexicon.REPROACH_OPENERS.values())
    assert set(lexicon.REPROACH_OPENERS) == {
        "reproach", "contempt", "blame", "dismissal", "invalidation", "comparison", "sarcasm", "threat_soft", "global",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("LABEL_ADJECTIVES", "PRAISE_ADJECTIVES"),
        ("LABEL_ADJECTIVES", "MILD_LABEL_ADJECTIVES"),
        ("LABEL_ADJECTIVES", "STATE_ADJECTIVES"),
        ("LABEL_ADJECTIVES", "INTENSIFIERS"),
        ("MILD_LABEL_ADJECTIVES", "PRAISE_ADJECTIVES"),
        ("LABEL_NOUNS", "PRAISE_NOUNS"),
        ("LABEL_NOUNS", "VOCATIVES"),
        ("LABEL_NOUNS", "CLOSE_PEOPLE"),
        ("LABEL_NOUNS", "DISTANT"),
        ("WRONG_VERBS", "GOOD_VERBS"),
        ("WRONG_VERBS", "PRAISE_VERBS"),
        ("WRONG_VERBS", "NEUTRAL_VERBS"),
        ("GOOD_VERBS", "NEUTRAL_VERBS"),
        ("CLOSE_PEOPLE", "DISTANT"),
        ("ABSOLUTES", "ABSOLUTES_MILD"),
    ],
)
def test_opposed(left: str, right: str) -> None:
    """No entry stands in two classes that say opposite things."""
    assert sorted(set(getattr(lexicon, left)) & set(getattr(lexicon, right))) == []


@pytest.mark.parametrize("name", [*SETS, *DICTS, *PHRASES])
def test_spelling(name: str) -> None:
    """Entries are lower-case, have straight apostrophes and single spaces, and none is empty."""
    table = SETS.get(name) or DICTS.get(name) or PHRASES[name]
    for entry in table:
        assert entry == " ".join(entry.lower().split()) != ""
        assert "’" not in entry


@pytest.mark.parametrize("name", [*PHRASES])
def test_phrases(name: str) -> None:
    """A phrase is in the tokenizer's words: no contraction, no hyphen inside, no empty alternative, no `*` in front."""
    for phrase in PHRASES[name]:
        words = [word for slot in phrase.split() for word in slot.split("|")]
        assert all(words), phrase
        assert words[0] != "*"
        if not name.startswith("ABSOLUTES"):
            assert not [word for word in words if word in lexicon.CONTRACTIONS], phrase
            assert not [word for word in words if "-" in word and word != "-"], phrase


def test_emotion_ids() -> None:
    """Every feeling, causing verb and -ing word leads to an emotion of the library."""
    for table in (lexicon.FEELINGS, lexicon.CAUSATIVES, lexicon.ING_FEELINGS):
        assert sorted({id for id in table.values() if id not in emotions.EMOTIONS}) == []


def test_every_emotion() -> None:
    """Every emotion of the library can be said with some word."""
    assert sorted({emotion.id for emotion in emotions.EMOTIONS} - set(lexicon.FEELINGS.values())) == []


def test_evaluation_ids() -> None:
    """A verdict leads to an evaluation of the library, or to none; every evaluation has a word."""
    ids = {evaluation.id for evaluation in emotions.EVALUATIONS}
    assert set(lexicon.EVALUATIONS.values()) - {""} == ids


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_duplicates(path: Path) -> None:
    """No entry is written twice in one table."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign) or not isinstance(statement.value, ast.Call):
            continue
        entries: list[str] = []
        call = statement.value
        function = call.func.id if isinstance(call.func, ast.Name) else ""
        for node in [*call.args, *(keyword.value for keyword in call.keywords)]:
            texts = (
                [ast.literal_eval(value) for value in node.values]
                if isinstance(node, ast.Dict)
                else [ast.literal_eval(node)]
            )
            plain = function == "words" and node in call.args
            for text in texts:
                entries += text.split() if plain else [entry.split("=")[0] for entry in text.split("; ")]
        assert sorted({entry for entry in entries if entries.count(entry) > 1}) == []


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("how dare you touch it", "reproach"),
        ("what the hell is wrong with you", "reproach"),
        ("shut your big mouth", "contempt"),
        ("this is all your fault", "blame"),
        ("end of discussion", "dismissal"),
        ("you are overreacting", "invalidation"),
        ("why can not you be more like her", "comparison"),
        ("excuse me for living", "sarcasm"),
        ("you will be sorry", "threat_soft"),
        ("everything is ruined", "global"),
    ],
)
def test_openers_fire(said: str, code: str) -> None:
    """Each kind of fixed phrase is found in a sentence."""
    index = build(lexicon.REPROACH_OPENERS)
    assert code in [found for _, _, found in find(index, tuple(said.split()))]


@pytest.mark.parametrize(
    "said",
    [
        "you never know",
        "never mind the rain",
        "i can not thank you enough",
        "you never cease to amaze me",
        "you are always welcome here",
        "it is not your fault",
        "i need to calm down first",
        "when i grow up",
    ],
)
def test_harmless(said: str) -> None:
    """Set phrases of plain talk are known as harmless."""
    assert find(build({"harmless": lexicon.HARMLESS}), tuple(said.split()))
