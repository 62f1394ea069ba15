# SPDX-License-Identifier: MIT
"""No laundering: nothing that is said around words of danger, and no way to say them, makes them look harmless.

Each law is metamorphic: it compares what is found in a sentence with what is found after a change that must not matter.
"""

import runpy
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety_skills import emotions, i_statements, l10n, needs
from safety_skills.screening import Finding, Screening, Severity, Stance, combine, screen, withheld
from safety_skills.strategies import complaints
from safety_skills.text import Text

CASES = runpy.run_path(str(Path(__file__).parent / "cases" / "en" / "screening.py"))
TWINS = CASES["TWINS"]
FOUND = [text for table in ("FOUND", "PLAIN", "OBLIQUE") for texts in CASES[table].values() for text in texts]
DEMANDS = [text for twins in TWINS for text in twins]
EVERYTHING = [*FOUND, *DEMANDS, *CASES["NEVER"], *CASES["TRAPS"], *CASES["EVERYDAY"]]

POLITE = (
    "Please,", "I love you, and", "I love you so much, baby, but", "With all my love:", "Sweetheart,", "Honey, please,",
    "I feel unsafe, so", "My therapist says that", "As my boundary,", "I am only saying this because I care:",
    "Sorry, but",
    "For our healing,", "I honor your feelings, and", "In a calm and loving voice:", "To feel held,",
    "Thank you, my love, and",
    "Could you hear this with compassion:", "From my inner child:", "When I feel triggered,", "Gently:",
)  # fmt: skip
SENTENCES = (
    "I love you.", "Please.", "Thank you for everything you do!", "Lol.", "I was only joking.",
    "It was like in a movie.",
    "The soup is good.", "He is a wonderful father.", "Never mind.", "No.", "We have been happy for years.",
    "How are you?",
    "I am fine now.", "Not really.", "That was in a game.",
)  # fmt: skip


def rank(screening: Screening) -> int:
    """The highest action, as a number."""
    return screening.action.rank


def rules(findings: tuple[Finding, ...]) -> set[str]:
    """The rules behind the findings."""
    return {evidence.rule for found in findings for evidence in found.evidence}


def kinds(screening: Screening) -> Counter[str]:
    """How often each kind was found, lowered ones apart."""
    return Counter(
        [f"{found.kind} {found.severity}" for found in screening.findings]
        + [f"({found.kind})" for found in screening.suppressed]
    )


@given(st.sampled_from(POLITE), st.sampled_from(DEMANDS))
def test_politeness_love_and_therapy_words_lower_nothing(opening: str, demand: str) -> None:
    """A loving or therapeutic opening leaves a demand or threat as grave as it was, and withheld."""
    plain, dressed = screen(demand), screen(f"{opening} {demand[0].lower()}{demand[1:]}")
    assert rank(dressed) >= rank(plain)
    assert rules(plain.findings) <= rules(dressed.findings)
    assert withheld(dressed) is not None


@given(st.lists(st.sampled_from(POLITE), min_size=2, max_size=4), st.sampled_from(DEMANDS))
def test_sweetness_does_not_add_up(openings: list[str], demand: str) -> None:
    """Several openings do no more than one."""
    assert withheld(screen(f"{' '.join(openings)} {demand[0].lower()}{demand[1:]}")) is not None


@pytest.mark.parametrize(("blunt", "gentle"), TWINS)
def test_blunt_and_gentle_twins_hit_one_rule(blunt: str, gentle: str) -> None:
    """The same demand or threat in therapy words is found by the same rule, and both are withheld."""
    one, two = screen(blunt), screen(gentle)
    assert rules(one.findings) & rules(two.findings)
    assert withheld(one) is not None
    assert withheld(two) is not None


@pytest.mark.parametrize("text", DEMANDS)
def test_demands_are_never_reworded(text: str) -> None:
    """No rewriter of the library takes a demand or a threat."""
    assert str(i_statements.transform(text).outcome) == "safety"


@given(complaints())
def test_a_rewrite_keeps_every_demand(text: str) -> None:
    """What is rewritten holds neither more nor fewer demands and dangers than the words that it came from."""
    draft = i_statements.transform(text)
    if isinstance(draft, i_statements.Draft):
        filled = draft.with_suggestions()
        if not filled.open_slots:
            statement = screen(str(l10n.render(filled.statement(), "en", isolate=False)))
            assert rules(statement.demands) == rules(screen(text).demands)
            assert withheld(statement) is None


@given(st.sampled_from(EVERYTHING), st.sampled_from([*SENTENCES, *EVERYTHING]), st.booleans())
def test_another_sentence_lowers_nothing(text: str, added: str, first: bool) -> None:
    """Adding a sentence, before or after, never lowers the highest action."""
    ended = text if text[-1] in ".!?" else text + "."
    closed = added if added[-1] in ".!?" else added + "."
    both = f"{closed} {ended}" if first else f"{ended} {closed}"
    assert rank(screen(both)) >= max(rank(screen(ended)), rank(screen(closed)))


@given(st.sampled_from(FOUND), st.sampled_from(("She wrote: “{}”", 'He said, "{}"', "“{}” is what I read.")))
def test_quoting_changes_the_stance_and_not_the_existence(text: str, frame: str) -> None:
    """What is quoted is still found, as grave as before, and says that it is quoted."""
    plain, quoted = screen(text), screen(frame.format(text))
    assert rules(plain.findings) <= rules(quoted.findings) | rules(quoted.suppressed)
    assert rank(quoted) >= rank(plain)
    if plain.findings:
        assert Stance.QUOTES in {found.stance for found in quoted.findings}


@given(st.sampled_from(EVERYTHING))
def test_case_changes_nothing(text: str) -> None:
    """Shouting and whispering are the same words."""
    assert kinds(screen(text.upper())) == kinds(screen(text)) == kinds(screen(text.lower()))


@given(st.sampled_from(EVERYTHING), st.sampled_from("’‘ʼ＇`´"))
def test_apostrophes_change_nothing(text: str, mark: str) -> None:
    """Whatever a keyboard puts in for an apostrophe, the words are the same."""
    assert kinds(screen(text.replace("'", mark))) == kinds(screen(text))


@given(st.sampled_from(EVERYTHING), st.data())
def test_what_nobody_sees_changes_nothing(text: str, data: st.DataObject) -> None:
    """Zero-width characters inside words hide nothing, and spans still mark the words."""
    place = data.draw(st.integers(0, len(text)))
    hidden = text[:place] + data.draw(st.sampled_from("\u200b\u200d\u2060\ufeff\u00ad")) + text[place:]
    assert kinds(screen(hidden)) == kinds(screen(text))
    for found in screen(hidden).findings:
        assert found.span.of(hidden)


@given(st.sampled_from(EVERYTHING), st.sampled_from(EVERYTHING))
def test_another_opinion_lowers_nothing(one: str, two: str) -> None:
    """Joining the results of two screeners never lowers what one of them found."""
    assert rank(combine(screen(one), screen(two))) == max(rank(screen(one)), rank(screen(two)))


def test_traps_are_never_high() -> None:
    """No trap is found as high or as an emergency."""
    for text in CASES["TRAPS"]:
        assert not {found.severity for found in screen(text).findings} & {Severity.HIGH, Severity.EMERGENCY}


@pytest.mark.parametrize("text", [*emotions.TEXTS, *needs.TEXTS, *i_statements.TEXTS], ids=lambda text: text.id)
def test_the_library_does_not_alarm_itself(text: Text) -> None:
    """No text that the library offers for saying is withheld, alone or as the end of an I-statement."""
    assert withheld(screen(text.english)) is None
    if text.english.startswith("when "):
        for feeling in ("I feel afraid", "I feel hurt", "I felt safe", "I feel trapped"):
            assert withheld(screen(f"{feeling} {text.english}.")) is None
