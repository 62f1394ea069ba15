# SPDX-License-Identifier: MIT
"""What `emotions.suggest` promises: options with reasons for any text, and never a claim."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety_skills.emotions import EMOTIONS, suggest
from safety_skills.emotions._texts import REASONS as REASON_TEXTS
from safety_skills.emotions._words import _BESIDE
from safety_skills.errors import UnknownLocale
from safety_skills.languages.en import _emotion_weights, emotion_reading
from safety_skills.languages.en.emotion_cues import DENIED, NAMED
from safety_skills.languages.en.emotion_situations import ACTS, GROUPS, SITUATIONS

REASONS = {"reason.cue", *(text.id for text in REASON_TEXTS)}
WORDS = st.sampled_from(
    "I you my not never no longer so sad happy angry afraid feel felt was am the dog exam studied lost . , ! ? … 😭 ’"
    " can’t wait".split()
)
TYPED = st.text() | st.lists(WORDS, max_size=40).map(" ".join)


def ids(text, limit=5):
    return [found.emotion.id for found in suggest(text, limit=limit)]


def families(text):
    return [found.emotion.family.value for found in suggest(text)]


# ---------------------------------------------------------------- any text


@given(TYPED)
def test_any_string_gives_options_with_reasons(text):
    """Whatever somebody typed, the result is a tuple of known feelings, each once, each with a reason to show."""
    found = suggest(text)
    assert isinstance(found, tuple)
    assert len({option.emotion.id for option in found}) == len(found) <= 5
    for option in found:
        assert option.emotion.id in EMOTIONS
        assert option.reason.message.id in REASONS


@given(TYPED)
def test_a_reason_quotes_the_words_as_they_were_typed(text):
    """The span of a reason cuts out of the original text exactly the words that the reason quotes."""
    for option in suggest(text):
        assert option.reason.span is not None
        words = option.reason.span.of(text)
        assert words
        assert dict(option.reason.message.args) == {"words": words}


@given(TYPED)
def test_the_same_text_gives_the_same_options(text):
    """Two readings of one text are equal."""
    assert suggest(text) == suggest(text)


@given(TYPED, st.integers(min_value=-1, max_value=12))
def test_a_smaller_limit_gives_the_beginning_of_the_same_list(text, limit):
    """`limit` only cuts the list short; zero or less leaves nothing."""
    assert suggest(text, limit=limit) == suggest(text, limit=12)[: max(0, limit)]


@given(TYPED)
def test_one_word_per_family_comes_first(text):
    """Where anything is offered, the first three are of three families, and no second word precedes a new family."""
    found = families(text)
    assert not found or len(set(found[:3])) == 3
    repeated = [place for place, family in enumerate(found) if family in found[:place]]
    fresh = [place for place, family in enumerate(found) if family not in found[:place]]
    assert not repeated or max(fresh) < min(repeated)


@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", "🙃", "\u200b", "the of and", "x" * 1000])
def test_nothing_to_read_gives_nothing(text):
    """Where nothing speaks for any feeling, the tuple is empty."""
    assert suggest(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The bus leaves at nine",
        "The meeting is at three.",
        "Can you call the plumber tomorrow?",
        "Could you pick up some milk on the way home?",
        "Dinner is in the oven",
        "The blue folder is on the second shelf",
    ],
)
def test_plain_messages_get_no_feelings(text):
    """Arrangements and requests say nothing of a feeling, and none is offered."""
    assert suggest(text) == ()


@pytest.mark.parametrize("piece", ["not ", "I feel sad. ", "never so ", "? ", "my dog died and ", "!", "’", "a\u0301"])
def test_long_hostile_texts_are_read(piece):
    """A text of a hundred thousand characters without rhyme or reason is read like any other."""
    assert len(suggest(piece * (100_000 // len(piece)))) <= 5


def test_another_language_is_refused():
    """A language that cannot be read is a mistake in the program, and the error names those that can."""
    with pytest.raises(UnknownLocale) as caught:
        suggest("estoy triste", language="es")
    assert (caught.value.field, caught.value.value, caught.value.choices) == ("language", "es", ("en",))


# ---------------------------------------------------------------- feelings that are named, or denied


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("I'm so sad", "sad"),
        ("Feeling anxious about the move, but the flat is lovely and the neighbors are great", "anxious"),
        ("It was an awesome party and I felt lonely all the same", "lonely"),
        ("We won the cup, yet I am exhausted", "exhausted"),
        ("That remark made me furious", "furious"),
        ("im kinda jealous of your new job tbh", "jealous"),
        ("I was never so happy", "happy"),
        ("I couldn’t be happier with how it turned out", "happy"),
        ("I AM REALLY, REALLY PROUD OF YOU", "proud"),
    ],
)
def test_a_feeling_of_ones_own_that_is_named_comes_first(text, emotion):
    """A feeling that people name as their own is the first option, whatever else the text holds."""
    first = suggest(text)[0]
    assert first.emotion.id == emotion
    assert first.reason.message.id == "reason.named"


@pytest.mark.parametrize("text", ["He is angry at me", "My sister was furious", "You are jealous"])
def test_the_feelings_of_others_are_not_taken_for_named_ones(text):
    """What somebody else is said to feel is no feeling that the writer named."""
    assert all(option.reason.message.id != "reason.named" for option in suggest(text))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I'm not angry, just tired", "angry"),
        ("I no longer feel afraid of the water", "afraid"),
        ("I am not really very happy with this", "happy"),
        ("i dont feel guilty", "guilty"),
        ("I was never jealous of her", "jealous"),
        ("I don't think I am sad", "sad"),
    ],
)
def test_a_feeling_denied_is_not_offered(text, denied):
    """A feeling that the text says is absent is not among the options."""
    assert denied not in ids(text, limit=12)


def test_denying_a_pleasant_feeling_speaks_for_unpleasant_ones():
    """The words "not happy" lead to what people usually mean by them, and the denial is quoted."""
    first = suggest("I'm not happy about this")[0]
    assert first.emotion.id in {"disappointed", "annoyed", "sad"}
    assert dict(first.reason.message.args) == {"words": "not happy"}


# ---------------------------------------------------------------- what people tell of


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Someone stole my bike from the hallway", "anger"),
        ("The guy next door drills through our wall every evening", "anger"),
        ("You never text me back", "longing"),
        ("You never text me back", "hurt"),
        ("We had to put down our dog on Friday", "sadness"),
        ("My grandmother passed away in March", "sadness"),
        ("I was turned down for the apprenticeship", "sadness"),
        ("I have nobody to talk to since we moved here", "longing"),
        ("Looking through old photos from my childhood", "longing"),
        ("My colleague just bought a huge new house", "longing"),
        ("There was a spider as big as my hand in the shower", "fear"),
        ("My interview is tomorrow", "fear"),
        ("I have an exam tomorrow and I studied for weeks", "confidence"),
        ("I tripped and everyone laughed", "shame"),
        ("I lied to my mother about the money", "shame"),
        ("There was mold on the bread", "aversion"),
        ("My neighbor watered my plants and gave me a ride to the station", "gratitude"),
        ("My cousin taught himself to play the violin", "gratitude"),
        ("My daughter graduated with honors", "confidence"),
        ("We leave for our vacation next week, can't wait!", "joy"),
        ("I sit on the porch with a cup of tea and nobody wants anything", "calm"),
        ("I hope they call me back", "interest"),
        ("I made soup for my sick neighbor", "love"),
        ("I trust my partner completely", "love"),
        ("My friends threw me a surprise party", "uncertainty"),
        ("😡", "anger"),
        ("😭😭", "sadness"),
    ],
)
def test_everyday_situations_lead_to_a_fitting_family(text, family):
    """Among the first three options for an everyday event is one of a family that many people would name."""
    assert family in families(text)[:3]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("I broke my sister's phone", "My sister broke my phone"),
        ("I yelled at my brother", "My brother yelled at me"),
    ],
)
def test_it_matters_who_did_it(mine, theirs):
    """A wrong of one's own leads to guilt, a wrong suffered to anger."""
    assert "shame" in families(mine)[:3]
    assert "anger" in families(theirs)[:3]
    assert families(theirs)[0] != "shame"


def test_what_is_suffered_is_no_wrong_of_ones_own():
    """Who is yelled at is angry and has nothing to feel guilty for, whoever the subject of the sentence is."""
    assert families("I was yelled at by my boss")[0] == "anger"
    assert "shame" not in families("I was yelled at by my boss")


def test_a_sentence_without_a_subject_is_about_the_speaker():
    """What a sentence tells that begins with a verb is done by the one who writes."""
    assert families("Yesterday was long. Yelled at my brother.")[0] == "shame"


def test_words_far_apart_are_not_quoted_as_one():
    """Where the words of a situation stand far apart, the reason quotes the last of them and not all between."""
    near = "I fell asleep at the party, alone"
    far = "I fell asleep at the party while they were all still talking about something from last week, and I was alone"
    for text, words in ((near, "party, alone"), (far, "alone")):
        [lonely] = [found for found in suggest(text) if found.emotion.id == "lonely"]
        assert lonely.reason.span.of(text) == words


# ---------------------------------------------------------------- the tables


def _weighted() -> Iterator[tuple[str, int]]:
    for feelings, _ in (*emotion_reading._cues(), *((right, left) for left, right in SITUATIONS), *DENIED):
        yield from emotion_reading._feelings(feelings)


def test_every_feeling_in_the_tables_exists():
    """No table of cues, situations, denials, neighbors or learned weights names a feeling that is not in `EMOTIONS`."""
    named = {emotion for emotion, _ in _weighted()} | set(NAMED) | set(_emotion_weights.WEIGHTS)
    named |= {emotion for others in _BESIDE.values() for emotion in others}
    named |= {emotion for _, emotions in DENIED for emotion in emotions.split()}
    assert sorted(named - set(EMOTIONS.ids)) == []


def test_weights_of_cues_are_small_integers():
    """A hand-made weight lies between 1, faint, and 6, plain."""
    assert {weight for _, weight in _weighted()} <= set(range(1, 7))


def test_every_group_of_a_situation_exists():
    """A situation is made of groups of words, or of acts by oneself or by others, that the tables hold."""
    known = set(GROUPS) | {f"{doer}_{act}" for act in ACTS for doer in ("own", "their")}
    used = {group for groups, _ in SITUATIONS for part in groups.split() for group in part.split("|")}
    assert sorted(used - known) == []


def test_every_family_has_feelings_beside_it():
    """For each family there are feelings of other families that are often felt beside it."""
    assert set(_BESIDE) == {emotion.family.value for emotion in EMOTIONS}
    for family, others in _BESIDE.items():
        assert family not in {EMOTIONS[other].family.value for other in others}


def test_learned_weights_name_their_source():
    """The learned table says whose data it was learned from, and under which license."""
    assert "GoEmotions, Demszky et al. 2020, CC BY 4.0" in (_emotion_weights.__doc__ or "")
    assert set(_emotion_weights.PRIORS) == set(_emotion_weights.WEIGHTS)
