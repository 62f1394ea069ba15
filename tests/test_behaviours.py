# SPDX-License-Identifier: MIT
"""The table of everyday behaviours: complete, gentle, and reachable by well-formed cues."""

import re

import pytest

from safety_skills.emotions import EMOTIONS
from safety_skills.i_statements import behaviours
from safety_skills.i_statements.behaviours import BEHAVIOURS, TEXTS
from safety_skills.languages.en.behaviours import CUES
from safety_skills.needs import NEEDS
from safety_skills.text import Text

ENGLISH = {text.id: text.english for text in TEXTS}
CLAUSES = [text for text in TEXTS if text.id.endswith((".now", ".past"))]
ASKS = [text for text in TEXTS if ".ask" in text.id]

ABSOLUTE = re.compile(
    r"\b(always|never|every time|everything|nothing|nobody|everyone|constantly|all the time|forever|ever)\b",
    re.IGNORECASE,
)
DUTY = re.compile(r"\b(should|must|have to|has to|need to|ought|supposed)\b", re.IGNORECASE)
LABEL = re.compile(
    r"\b(selfish|lazy|rude|careless|messy|slob|liar|lie|lied|lies|stupid|childish|immature|mean|inconsiderate|ignored?|neglect\w*)\b",
    re.IGNORECASE,
)
SHARPENER = re.compile(r"\b(again|just|even|still|only|really|so|such|too)\b")
NUMBER = re.compile(r"\d|\b(once|one|two|three|twice|half|hours?|minutes)\b", re.IGNORECASE)
CUE = re.compile(r"(?:(?:i|we|it):)?!?[a-z'-]+(?:\|[a-z'-]+)*(?: [a-z'-]+(?:\|[a-z'-]+)*)*")


def test_ids_are_short_ascii_names_and_many() -> None:
    """There are at least 64 behaviours, and each id is a short ASCII name."""
    assert len(BEHAVIOURS) >= 64
    assert [id for id in BEHAVIOURS.ids if not re.fullmatch(r"[a-z][a-z_]{0,23}", id)] == []


def test_feelings_and_needs_are_known() -> None:
    """Every behaviour ranks three known feelings and two or three known needs, none of them twice."""
    for behaviour in BEHAVIOURS:
        assert all(feeling in EMOTIONS for feeling in behaviour.feelings), behaviour.id
        assert all(need in NEEDS for need in behaviour.needs), behaviour.id
        assert len(set(behaviour.feelings)) == len(behaviour.feelings) == 3, behaviour.id
        assert len(set(behaviour.needs)) == len(behaviour.needs), behaviour.id
        assert 2 <= len(behaviour.needs) <= 3, behaviour.id


def test_the_prior_is_named_only_where_it_is_followed() -> None:
    """A row names the study only if one of its first two feelings is of the kind that the study links to a need."""
    linked = {"hurt", "sad", "disappointed", "angry", "irritated", "frustrated"}
    for behaviour in BEHAVIOURS:
        if behaviour.evidence:
            assert behaviour.evidence == ("pirrone2023",)
            assert linked & set(behaviour.feelings[:2]), behaviour.id


def test_every_message_has_one_text() -> None:
    """The messages of the behaviours and the texts are the same set of ids, each once and at most 40 bytes."""
    messages = [message.id for each in BEHAVIOURS for message in (each.now, each.past, *each.requests)]
    assert sorted(messages) == sorted(text.id for text in TEXTS)
    assert len(set(messages)) == len(messages)
    assert all(len(id.encode()) <= 40 for id in messages)


def test_texts_are_made_on_demand() -> None:
    """The texts are an attribute like any other, and a name that is none is missing in the usual way."""
    assert behaviours.TEXTS is TEXTS
    with pytest.raises(AttributeError, match="no attribute 'diagnosis'"):
        behaviours.diagnosis  # noqa: B018


@pytest.mark.parametrize("text", CLAUSES, ids=lambda text: text.id)
def test_a_clause_is_a_camera_view(text: Text) -> None:
    """A clause begins with "when", carries no absolute, label, duty, number or sharpener, and no full stop."""
    english = text.english
    assert english.startswith("when ")
    assert english[-1].isalpha()
    assert "'" not in english
    for pattern in (ABSOLUTE, DUTY, LABEL, SHARPENER, NUMBER):
        assert pattern.search(english) is None


@pytest.mark.parametrize("text", ASKS, ids=lambda text: text.id)
def test_a_request_can_be_refused(text: Text) -> None:
    """A request is one polite question without absolutes, labels, duties or numbers, for something to happen."""
    english = text.english
    assert english.startswith(("Would you be willing to ", "Could we "))
    assert english.endswith("?")
    assert english.count("?") == 1
    assert "'" not in english
    assert re.search(r"willing (not|to not|to stop|to quit)\b", english) is None
    for pattern in (ABSOLUTE, DUTY, LABEL, NUMBER):
        assert pattern.search(english) is None


def test_now_and_past_differ() -> None:
    """The clause for a habit and the clause for one event are different words."""
    for behaviour in BEHAVIOURS:
        assert ENGLISH[behaviour.now.id] != ENGLISH[behaviour.past.id]


def test_every_behaviour_has_cues() -> None:
    """Every behaviour has at least three English cues, and every cue leads to a behaviour."""
    counts = dict.fromkeys(BEHAVIOURS.ids, 0)
    for id, cues in CUES:
        counts[id] += len(cues)
    assert {id: count for id, count in counts.items() if count < 3} == {}


def test_cues_are_well_formed() -> None:
    """A cue is an optional subject, an optional negation and choices of lower-case words."""
    for id, cues in CUES:
        assert isinstance(cues, tuple), id
        for cue in cues:
            assert CUE.fullmatch(cue), (id, cue)


def test_no_cue_stands_twice() -> None:
    """No cue is written twice, so none is dead for standing behind itself."""
    cues = [cue for _, group in CUES for cue in group]
    assert len(set(cues)) == len(cues)
