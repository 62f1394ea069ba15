# SPDX-License-Identifier: MIT
"""Laws of reading and turning: they hold for any text, or for every sentence that can be put together from parts."""

import re
import runpy
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safety_skills import l10n
from safety_skills.i_statements import Draft, Unchanged, check, transform
from safety_skills.languages import language
from safety_skills.strategies import complaints, utterances
from safety_skills.text import Severity

CASES = runpy.run_path(str(Path(__file__).parents[1] / "cases" / "en" / "constructions.py"))
FIRING = [text for texts in CASES["MUST_FIRE"].values() for text in texts]
PLAIN = [*CASES["MUST_NOT_FIRE"], *(text for texts in CASES["LOOK_ALIKES"].values() for text in texts)]
read = language("en").read


def outcomes(text):
    """What was found above a hint, without its place."""
    return [str(found.code) for found in check(text) if found.severity is not Severity.HINT]


def statement(text):
    """The statement of a text with the first suggestions, in English, or "" where there is none."""
    draft = transform(text)
    if not isinstance(draft, Draft):
        return ""
    filled = draft.with_suggestions()
    return "" if filled.open_slots else str(l10n.render(filled.statement(), "en", isolate=False))


# ---------------------------------------------------------------- any text


@given(utterances())
def test_any_text_gives_a_result(text) -> None:
    """Any text has findings and an outcome, and the two agree."""
    assert transform(text).findings == check(text)


@given(utterances())
def test_spans_lie_within_the_text(text) -> None:
    """Every span of a reading marks at least one character of the text."""
    found = read(text)
    parts = (*found.marks, *found.observations, *found.interpretations, *found.feelings, *found.evaluations)
    for part in (*parts, *found.needs, *found.requests):
        assert 0 <= part.span.start < part.span.end <= len(text)
        assert part.span.of(text).strip()


@given(utterances())
def test_the_same_text_gives_the_same_reading(text) -> None:
    """Two readings of one text are equal, and so are two results."""
    assert read(text) == read(text)
    assert transform(text) == transform(text)


@given(complaints(), st.sampled_from(["", " ", "\n\n", "\t \u00a0"]), st.sampled_from(["", "  ", "\n"]))
def test_space_around_a_text_changes_nothing(text, before, behind) -> None:
    """White space in front of a text moves the spans, and white space around it changes nothing else."""
    moved = [(found.code, found.span.start - len(before)) for found in check(before + text + behind)]
    assert moved == [(found.code, found.span.start) for found in check(text)]


@given(utterances())
def test_what_is_quoted_is_passed_over(text) -> None:
    """Nothing between two quotation marks is marked, whatever it is."""
    inner = re.sub('["“”„‟″«»＂\\n]', " ", text)
    assert [found for found in check(f'The note said "{inner}".') if found.span.start > 13] == []


# ---------------------------------------------------------------- the same words, typed otherwise


def texted(text):
    """The sentence as it is typed in a hurry: lower case, no apostrophes in negations, "u" for "you"."""
    short = re.sub(r"n['’]t\b", "nt", text.lower())
    short = re.sub(r"\b(i)['’]m\b", "im", short)
    return re.sub(r"\byou\b(?!['’])", "u", short)


WAYS = {
    "curly": lambda text: text.replace("'", "’"),
    "lower": str.lower,
    "upper": str.upper,
    "space": lambda text: f"  {text}\n",
    "double space": lambda text: text.replace(" ", "  "),
    "stops": lambda text: re.sub(r"([.!?])$", r"\1\1\1", text),
    "texted": texted,
    "emoji": lambda text: f"{text} 🙄",
    "zero width": lambda text: text.replace("o", "o\u200b"),
    "full width": lambda text: text.replace("y", "ｙ"),
}
# A name is told from another noun by its capital letter alone, and only in print.
NAMED = {text for text in FIRING if re.match(r"(Tom|Mia|Anna)\b", text)}


@pytest.mark.parametrize("way", WAYS)
def test_the_way_of_typing_changes_nothing(way) -> None:
    """Case, the shape of apostrophes, space, more stops, texting and what nobody sees do not change what is found."""
    change = WAYS[way]
    changed = {
        text: (outcomes(text), outcomes(change(text)))
        for text in (*FIRING, *PLAIN)
        if not (way in ("lower", "upper", "texted") and text in NAMED) and outcomes(text) != outcomes(change(text))
    }
    assert changed == {}


HARMLESS = ("I will be home at six.", "The bread is in the oven.", "It rained in the morning.")


@pytest.mark.parametrize("more", HARMLESS)
def test_a_harmless_sentence_behind_changes_nothing(more) -> None:
    """A harmless sentence behind another leaves what is found in the first as it is, and adds nothing."""
    for text in FIRING:
        ended = text if text[-1] in ".!?" else f"{text}."
        if "evaluation" in outcomes(text):
            continue  # A verdict alone is a warning; next to a whole message it is a hint.
        assert check(f"{ended} {more}") == check(ended), text


# ---------------------------------------------------------------- what comes out


def still_found(text):
    """What is still found in the statement of a text."""
    said = statement(text)
    return said and [found.span.of(said) for found in check(said) if found.severity is not Severity.HINT]


@given(complaints())
@settings(max_examples=150)
def test_a_statement_is_clean(text) -> None:
    """A statement holds nothing above a hint, and to transform it again leaves it alone."""
    said = statement(text)
    if said:
        assert [found for found in check(said) if found.severity is not Severity.HINT] == []
        assert isinstance(transform(said), Unchanged)


def test_the_statements_of_the_cases_are_clean() -> None:
    """No statement of a sentence in the cases holds anything above a hint."""
    assert {text: still_found(text) for text in FIRING if still_found(text)} == {}


@given(
    st.one_of(complaints(), st.sampled_from(FIRING)), st.sampled_from(["", " It was 7 times.", " I said so at 10:30."])
)
def test_no_number_is_invented(text, more) -> None:
    """No digit appears in a statement that was not in the text."""
    said = statement(text + more)
    assert {digit for digit in said if digit.isdigit()} <= {digit for digit in text + more if digit.isdigit()}


# ---------------------------------------------------------------- turning, against a table written by hand

WHO = (
    # as typed, in a when-clause, with a third-person verb
    ("You", "you", False),
    ("He", "he", True),
    ("She", "she", True),
    ("They", "they", False),
    ("My brother", "my brother", True),
    ("My sisters", "my sisters", False),
    ("Tom", "Tom", True),
)
# base, third person, -ing form, past, the rest
MISSED = (
    ("water", "waters", "watering", "watered", "the plants"),
    ("carry", "carries", "carrying", "carried", "my bag"),
    ("wash", "washes", "washing", "washed", "the pans"),
    ("close", "closes", "closing", "closed", "the shed"),
    ("fold", "folds", "folding", "folded", "my shirts"),
)
DISLIKED = (
    ("slam", "slams", "slamming", "slammed", "the gate"),
    ("park", "parks", "parking", "parked", "in my spot"),
    ("borrow", "borrows", "borrowing", "borrowed", "my books"),
    ("leave", "leaves", "leaving", "left", "the lights on"),
    ("interrupt", "interrupts", "interrupting", "interrupted", "our guests"),
)
whos, missed, disliked = st.sampled_from(WHO), st.sampled_from(MISSED), st.sampled_from(DISLIKED)
acts = st.one_of(missed, disliked)
ADVERBS = st.sampled_from(["", "just ", "even ", "really ", "seriously "])


def first(text):
    return read(text).observations[0]


@given(whos, disliked)
def test_a_habit_stays_a_habit(who, act) -> None:
    """What somebody always does is told without a negation, with a verb that agrees, and asks for nothing."""
    name, said, third = who
    base, other, _, _, rest = act
    seen = first(f"{name} always {other if third else base} {rest}.")
    assert (seen.when, seen.past, seen.request) == (f"when {said} {other if third else base} {rest}", False, "")


@given(whos, missed, st.sampled_from(["never", "hardly ever", "rarely", "never, ever"]))
def test_what_is_not_done_stays_undone(who, act, seldom) -> None:
    """What somebody never does is told with one negation; only the listener is asked to do it."""
    name, said, third = who
    base, other, _, _, rest = act
    seen = first(f"{name} {seldom} {other if third else base} {rest}.")
    assert seen.when == f"when {said} {'doesn’t' if third else 'don’t'} {base} {rest}"
    assert seen.request == (f"Would you be willing to {base} {rest}?" if said == "you" else "")


@given(disliked, ADVERBS, st.sampled_from(["keep", "constantly"]))
def test_to_keep_doing_is_to_do(act, adverb, habit) -> None:
    """What the listener keeps doing is told as what they do."""
    base, _, gerund, _, rest = act
    verb = gerund if habit == "keep" else base
    assert first(f"You {adverb}{habit} {verb} {rest}.").when == f"when you {base} {rest}"


@given(acts, st.sampled_from(["Stop {}", "Quit {}", "Can you just stop {}"]))
def test_to_stop_is_to_have_done(act, frame) -> None:
    """What is to stop is told as what the listener does."""
    _, _, gerund, _, rest = act
    text = frame.format(gerund)
    assert first(f"{text} {rest}!").when == f"when you {act[0]} {rest}"


@given(acts, ADVERBS)
def test_one_event_stays_in_the_past(act, adverb) -> None:
    """What should have been done was not; what should not have been done was; forgetting is not doing."""
    base, _, _, past, rest = act
    done = f"when you {past} {rest}"
    undone = f"when you didn’t {base} {rest}"
    participle = past
    for text, when in (
        (f"You should have {participle} {rest}.", undone),
        (f"You shouldn't have {participle} {rest}.", done),
        (f"You {adverb}forgot to {base} {rest}.", undone),
        (f"How could you {adverb}{base} {rest}?", done),
    ):
        seen = first(text)
        assert (seen.when, seen.past, seen.request) == (when, True, ""), text


@given(acts, ADVERBS)
def test_a_question_that_asks_nothing_is_turned_as_what_it_says(act, adverb) -> None:
    """Why don't you ever says that it is not done, why do you always that it is."""
    base, _, _, _, rest = act
    asked = f"Would you be willing to {base} {rest}?"
    for text, when, request in (
        (f"Why don't you ever {base} {rest}?", f"when you don’t {base} {rest}", asked),
        (f"Why can't you {adverb or 'just '}{base} {rest}?", f"when you don’t {base} {rest}", asked),
        (f"Why do you always {adverb}{base} {rest}?", f"when you {base} {rest}", ""),
    ):
        seen = first(text)
        assert (seen.when, seen.request) == (when, request), text
