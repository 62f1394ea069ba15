# SPDX-License-Identifier: MIT
"""The table of studies is complete, honest about its gaps, and safe to show."""

import re

import pytest

from safety_skills.errors import UnknownId
from safety_skills.evidence import STUDIES, Grade, Study

DOI = re.compile(r"10\.\d{4,9}/\S+")


def test_every_study_is_there() -> None:
    """The table holds the sixty sources that the design rests on, graded as agreed."""
    counts = {grade: len(STUDIES.where(lambda study, grade=grade: study.grade is grade)) for grade in Grade}  # type: ignore[misc]
    assert len(STUDIES) == 60
    assert counts == {Grade.A: 3, Grade.B: 19, Grade.C: 33, Grade.D: 2, Grade.NONE: 3}


@pytest.mark.parametrize("study", STUDIES, ids=lambda study: study.id)
def test_a_study_is_complete(study: Study) -> None:
    """Every study has an ASCII id, and every text of it is a clean, non-empty line."""
    assert re.fullmatch(r"[a-z]+[0-9]*", study.id)
    for text in (study.cite, study.venue, study.design, study.finding, study.conclusion):
        assert text == " ".join(text.split()) != ""
    for text in (study.design, study.finding, study.conclusion):
        assert text.endswith((".", "?"))


@pytest.mark.parametrize("study", STUDIES, ids=lambda study: study.id)
def test_a_doi_is_a_doi(study: Study) -> None:
    """A DOI is written bare, and none is called confirmed that is not there."""
    if study.doi is None:
        assert not study.doi_confirmed
        assert study.url is None
    else:
        assert DOI.fullmatch(study.doi)
        assert study.url == f"https://doi.org/{study.doi}"


@pytest.mark.parametrize("study", STUDIES, ids=lambda study: study.id)
def test_what_is_not_evidence_says_so(study: Study) -> None:
    """What is a convention or no evidence at all is marked, so that nobody quotes it by accident."""
    if study.grade in (Grade.D, Grade.NONE):
        assert study.check_before_quoting


def test_dois_are_not_shared() -> None:
    """No two studies claim the same DOI."""
    dois = [study.doi for study in STUDIES if study.doi]
    assert len(dois) == len(set(dois))


def test_every_grade_has_words() -> None:
    """Every grade can be said in words."""
    assert all(grade.meaning for grade in Grade)


def test_studies_can_be_searched() -> None:
    """A word of the finding leads to the study."""
    assert "luchies2010" in [study.id for study in STUDIES.search("self-respect")]


def test_an_unknown_study_is_named() -> None:
    """An unknown id raises the library's own error, with the near ids first."""
    with pytest.raises(UnknownId, match="brock2009"):
        STUDIES["brock2008"]
