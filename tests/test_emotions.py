# SPDX-License-Identifier: MIT
"""The emotions vocabulary: closed sets, the axes, the crosswalk in both directions, evaluations and texts."""

import itertools
import pickle
import re
from collections import Counter
from collections.abc import Iterable

import pytest

from safety_skills import emotions
from safety_skills.emotions import (
    EMOTIONS,
    EVALUATIONS,
    TEXTS,
    Arousal,
    Crosswalk,
    Emotion,
    Evaluation,
    Family,
    Flag,
    Intensity,
    Locus,
    Match,
    Orientation,
    PublicVocabulary,
    Quadrant,
    Tone,
    by_public_term,
    softer,
)
from safety_skills.emotions._crosswalk import CROSSWALK
from safety_skills.emotions._public import TERMS
from safety_skills.emotions._table import FAMILY_LABELS, ROWS, SOFTER
from safety_skills.emotions._texts import REASONS, VOCABULARY
from safety_skills.errors import SafetySkillsError, UnknownId
from safety_skills.text import Message
from safety_skills.vocabulary import Coded

ENGLISH = {text.id: text.english for text in TEXTS}
FEELING_IDS = """
bothered impatient irritated annoyed frustrated resentful bitter indignant angry exasperated furious enraged
put_off disgusted contemptuous down disappointed discouraged sad tearful heartbroken grieving hopeless stung raw
vulnerable hurt crushed distant longing yearning lonely envious jealous uneasy wary nervous worried insecure
mistrustful anxious helpless afraid panicked terrified self_conscious embarrassed regretful guilty remorseful
ashamed restless tense tired on_edge stressed overstimulated exhausted overwhelmed bored indifferent resigned
shut_down numb doubtful confused torn surprised shocked pleased amused playful happy delighted joyful excited
elated warm close trusting tender affectionate caring compassionate attracted loving appreciative grateful touched
admiring comfortable relaxed satisfied content calm relieved reassured safe peaceful interested curious hopeful
eager inspired capable confident proud brave
"""
EVALUATION_IDS = """
abandoned attacked belittled betrayed blamed bullied cheated controlled cornered criticized dismissed disrespected
excluded humiliated ignored insulted interrupted intimidated invalidated judged let_down manipulated misunderstood
neglected nagged overpowered patronized pressured provoked rejected smothered stonewalled taken_for_granted
threatened trapped unappreciated unheard unimportant unloved unseen unsupported unwanted used inadequate stupid
worthless too_much like_a_failure
"""


def ids(entries: Iterable[Coded]) -> list[str]:
    """The ids of some entries."""
    return [entry.id for entry in entries]


# ---------------------------------------------------------------- closed sets


def test_the_feelings_are_a_closed_set() -> None:
    """The 108 ids, in order, are the wire format: none is renamed, removed or moved."""
    assert EMOTIONS.ids == tuple(FEELING_IDS.split())
    assert len(EMOTIONS) == 108


def test_the_evaluations_are_a_closed_set() -> None:
    """The 48 ids, in order, are the wire format: none is renamed, removed or moved."""
    assert EVALUATIONS.ids == tuple(EVALUATION_IDS.split())
    assert len(EVALUATIONS) == 48


def test_ids_are_ascii_words() -> None:
    """Every id is short, lower-case ASCII, so that message ids stay within 40 bytes."""
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", id) for id in (*EMOTIONS.ids, *EVALUATIONS.ids))
    assert all(len(text.id) <= 40 and text.id.isascii() for text in TEXTS)


def test_no_word_is_both_a_feeling_and_an_evaluation() -> None:
    """A word stands in one of the two tables only."""
    assert not set(EMOTIONS.ids) & set(EVALUATIONS.ids)


def test_public_names_are_all_there() -> None:
    """Everything that the package promises exists."""
    assert all(hasattr(emotions, name) for name in emotions.__all__)


# ---------------------------------------------------------------- axes


def test_every_family_has_three_intensities() -> None:
    """There are 16 families, and each has a mild, a moderate and a strong member."""
    found = {family: {emotion.intensity for emotion in EMOTIONS if emotion.family is family} for family in Family}
    assert len(found) == 16
    assert all(steps == set(Intensity) for steps in found.values())


def test_families_stand_together() -> None:
    """Members of a family follow each other, in the order of the families."""
    families = [emotion.family for emotion in EMOTIONS]
    assert list(dict.fromkeys(families)) == list(Family)
    assert sum(one is not other for one, other in itertools.pairwise(families)) == 15


@pytest.mark.parametrize(
    ("axis", "counts"),
    [
        ("intensity", {Intensity.MILD: 29, Intensity.MODERATE: 53, Intensity.STRONG: 26}),
        ("tone", {Tone.HARD: 15, Tone.SOFT: 23, Tone.FEAR: 11, Tone.FLAT: 5, Tone.MIXED: 2, None: 52}),
        ("orientation", {Orientation.ENGAGING: 53, Orientation.DISENGAGING: 23, Orientation.NEUTRAL: 32}),
    ],
)
def test_axes_are_spread_as_documented(axis: str, counts: dict[object, int]) -> None:
    """Intensity, tone and orientation are spread over the feelings as the reference pages say."""
    assert Counter(getattr(emotion, axis) for emotion in EMOTIONS) == counts


def test_valence_is_a_small_ordinal() -> None:
    """Valence runs from -2 to 2; only "surprised" is neither pleasant nor unpleasant."""
    assert {emotion.valence for emotion in EMOTIONS} == {-2, -1, 0, 1, 2}
    assert ids(EMOTIONS.where(lambda emotion: emotion.valence == 0)) == ["surprised"]


def test_pleasant_families_are_pleasant() -> None:
    """The last six families hold pleasant feelings only, the first ten none."""
    pleasant = set(list(Family)[10:])
    assert all((emotion.valence > 0) == (emotion.family in pleasant) for emotion in EMOTIONS)


@pytest.mark.parametrize(
    ("id", "quadrant"),
    [
        ("angry", Quadrant.UNPLEASANT_HIGH),
        ("tense", Quadrant.UNPLEASANT_HIGH),
        ("hurt", Quadrant.UNPLEASANT_LOW),
        ("embarrassed", Quadrant.UNPLEASANT_HIGH),
        ("tired", Quadrant.UNPLEASANT_LOW),
        ("grateful", Quadrant.PLEASANT_LOW),
        ("attracted", Quadrant.PLEASANT_HIGH),
        ("happy", Quadrant.PLEASANT_HIGH),
        ("calm", Quadrant.PLEASANT_LOW),
        ("surprised", None),
    ],
)
def test_quadrants_follow_the_rule(id: str, quadrant: Quadrant | None) -> None:
    """Medium arousal is low for a soft tone and in calm, love and gratitude, and high elsewhere."""
    assert EMOTIONS[id].quadrant is quadrant


def test_hard_feelings_push_apart() -> None:
    """A hard tone goes with a disengaging orientation, as both axes come from studies of the same thing."""
    assert all(e.orientation is Orientation.DISENGAGING for e in EMOTIONS if e.tone is Tone.HARD)


# ---------------------------------------------------------------- flags


def test_check_safety_stays_where_it_is() -> None:
    """The words that open the safety path are exactly these 4 feelings and 14 evaluations."""
    flagged = [
        id for table in (EMOTIONS, EVALUATIONS) for id in ids(table.where(lambda e: Flag.CHECK_SAFETY in e.flags))
    ]
    assert sorted(flagged) == sorted(
        "enraged hopeless terrified numb attacked bullied controlled cornered humiliated intimidated manipulated"
        " overpowered pressured threatened trapped used worthless too_much".split()
    )


def test_only_contempt_is_voiced_with_care() -> None:
    """Contempt is the one feeling whose statement is better made of what lies below it."""
    assert ids(EMOTIONS.where(lambda emotion: Flag.VOICE_WITH_CARE in emotion.flags)) == ["contemptuous"]


# ---------------------------------------------------------------- softer words


def test_soft_words_are_offered_under_hard_ones_only() -> None:
    """Every hard feeling but the one with a safety flag has soft words; no other feeling has any."""
    offered = {emotion.id for emotion in EMOTIONS if softer(emotion)}
    assert offered == {e.id for e in EMOTIONS if e.tone is Tone.HARD and Flag.CHECK_SAFETY not in e.flags}
    assert offered == set(SOFTER)


def test_softer_words_are_soft_and_distinct() -> None:
    """What is offered has a soft tone, two to four words, none twice, and opens no safety path."""
    for emotion in EMOTIONS:
        words = softer(emotion)
        assert all(word.tone is Tone.SOFT and not set(word.flags) & {Flag.CHECK_SAFETY} for word in words)
        assert len(set(words)) == len(words)
        assert not words or 2 <= len(words) <= 4


def test_softer_is_total() -> None:
    """A feeling that an app added has no soft words; nothing raises."""
    assert softer(Emotion("miffed", Family.ANGER, Intensity.MILD, -1, Arousal.MEDIUM, Tone.HARD)) == ()


# ---------------------------------------------------------------- crosswalk


def test_every_feeling_has_a_crosswalk_row() -> None:
    """The table of crosswalks has one row for each feeling and none besides, in the same order."""
    assert tuple(CROSSWALK) == EMOTIONS.ids


def test_crosswalk_terms_exist() -> None:
    """Every term that a feeling points to is in the published vocabulary."""
    assert [
        (emotion.id, link)
        for emotion in EMOTIONS
        for link in emotion.crosswalk
        if link.id not in TERMS[link.vocabulary]
    ] == []


def test_a_feeling_points_to_a_vocabulary_at_most_once() -> None:
    """An export needs no choice: one term for each vocabulary."""
    for emotion in EMOTIONS:
        vocabularies = [link.vocabulary for link in emotion.crosswalk]
        assert len(set(vocabularies)) == len(vocabularies)


@pytest.mark.parametrize(
    ("vocabulary", "size"),
    [
        ("emotionml:big6", 6),
        ("emotionml:everyday-categories", 17),
        ("emotionml:fsre-categories", 24),
        ("goemotions", 28),
        ("xmpp:xep-0107", 84),
    ],
)
def test_public_vocabularies_are_complete(vocabulary: str, size: int) -> None:
    """The frozen lists have the sizes of the published ones, without doubles."""
    assert len(TERMS[vocabulary]) == len(set(TERMS[vocabulary])) == size


def test_mfoem_ids_have_the_published_shape() -> None:
    """An MFOEM id is six digits after an underscore; "mistrust" alone was published with a colon."""
    assert all(re.fullmatch(r"MFOEM_\d{6}", id) for id in TERMS["mfoem"] if id != "MFOEM:000225")
    assert {link.id for e in EMOTIONS for link in e.crosswalk if link.vocabulary == "mfoem"} == set(TERMS["mfoem"])


def test_vocabularies_are_the_enumerated_ones() -> None:
    """The frozen lists and the enumeration name the same six vocabularies, in the same order."""
    assert tuple(TERMS) == tuple(str(vocabulary) for vocabulary in PublicVocabulary)
    assert all(vocabulary.uri.startswith("http") for vocabulary in PublicVocabulary)


@pytest.mark.parametrize(
    ("vocabulary", "without"),
    [
        (PublicVocabulary.BIG6, set()),
        (PublicVocabulary.EVERYDAY, set()),
        (PublicVocabulary.FSRE, {"hate"}),
        (PublicVocabulary.GOEMOTIONS, {"realization"}),
    ],
)
def test_reverse_coverage(vocabulary: str, without: set[str]) -> None:
    """Somebody who comes with a public term finds a feeling for each, but for "hate" and "realization"."""
    assert {term for term in TERMS[vocabulary] if not by_public_term(vocabulary, term)} == without


def test_every_everyday_category_has_one_exact_feeling() -> None:
    """The 17 everyday categories each match one feeling exactly, and it comes first."""
    for term in TERMS[PublicVocabulary.EVERYDAY]:
        matches = [match for _, match in by_public_term(PublicVocabulary.EVERYDAY, term)]
        assert matches[0] is Match.EXACT
        assert matches.count(Match.EXACT) == 1


def test_no_public_term_has_two_exact_feelings() -> None:
    """An exact match is one to one, so an export and an import come back to the same word."""
    for vocabulary, terms in TERMS.items():
        for term in terms:
            assert [match for _, match in by_public_term(vocabulary, term)].count(Match.EXACT) <= 1, (vocabulary, term)


def test_the_reverse_table_mirrors_the_forward_one() -> None:
    """Both directions hold the same pairs, and the nearest match comes first."""
    forward = {(e.id, link.vocabulary, link.id, link.match) for e in EMOTIONS for link in e.crosswalk}
    order = list(Match)
    backward: set[tuple[str, str, str, Match]] = set()
    for vocabulary, terms in TERMS.items():
        for term in terms:
            found = by_public_term(vocabulary, term)
            backward |= {(emotion.id, vocabulary, term, match) for emotion, match in found}
            assert found == tuple(
                sorted(found, key=lambda pair: (order.index(pair[1]), EMOTIONS.ids.index(pair[0].id)))
            )
    assert forward == backward


@pytest.mark.parametrize(("vocabulary", "term"), [("nowhere", "anger"), ("goemotions", "rage")])
def test_unknown_public_terms_are_a_programming_mistake(vocabulary: str, term: str) -> None:
    """A vocabulary or a term that was never published raises an error that names the choices."""
    with pytest.raises(UnknownId) as caught:
        by_public_term(vocabulary, term)
    assert caught.value.choices
    assert isinstance(caught.value, SafetySkillsError)


# ---------------------------------------------------------------- evaluations


def test_evaluations_judge_others_or_oneself() -> None:
    """Of the evaluations 43 are about what somebody did and 5 about oneself."""
    assert Counter(entry.locus for entry in EVALUATIONS) == {Locus.OTHER_ACTION: 43, Locus.SELF_EVALUATION: 5}
    selves = ids(EVALUATIONS.where(lambda entry: entry.locus is Locus.SELF_EVALUATION))
    assert selves == ["inadequate", "stupid", "worthless", "too_much", "like_a_failure"]


def test_evaluations_point_to_unpleasant_feelings() -> None:
    """Two to four feelings may lie below an evaluation; each exists, is unpleasant, and stands there once."""
    for entry in EVALUATIONS:
        assert 2 <= len(entry.feelings) <= 4
        assert len(set(entry.feelings)) == len(entry.feelings)
        assert all(EMOTIONS[id].valence < 0 for id in entry.feelings)


def test_evaluations_point_to_needs_by_dotted_ids() -> None:
    """One or two needs may lie below an evaluation, by id; this module knows no more about needs."""
    for entry in EVALUATIONS:
        assert 1 <= len(entry.needs) <= 2
        assert all(re.fullmatch(r"[a-z]+\.[a-z_]+", id) for id in entry.needs)


# ---------------------------------------------------------------- texts


def test_every_message_has_its_text_and_no_text_is_idle() -> None:
    """Families, feelings and evaluations have exactly the texts that their messages ask for; the reasons follow."""
    wanted = [family.label.id for family in Family]
    for emotion in EMOTIONS:
        wanted += [emotion.label.id, emotion.feel.id, emotion.felt.id]
    for entry in EVALUATIONS:
        wanted += [entry.label.id, *([entry.story.id] if entry.story else [])]
    assert [text.id for text in VOCABULARY] == wanted
    assert len(set(wanted)) == len(wanted) == 422
    assert (*VOCABULARY, *REASONS) == TEXTS


def test_texts_fit_into_a_statement() -> None:
    """A clause starts with the speaker, ends open, and has no straight quotes, no "you" and no placeholder."""
    for text in VOCABULARY:
        assert text.english == text.english.strip()
        assert text.note
        assert not re.search(r"['\"{}]|[.,;:!?]$", text.english), text
        assert not re.search(r"\b(you|your|he|she|they)\b", text.english, re.IGNORECASE), text


def test_reasons_quote_and_claim_nothing() -> None:
    """A reason quotes the words that led to it, in curly quotation marks, once, and ends open."""
    assert [text.id for text in REASONS] == ["reason.named", "reason.situation", "reason.learned", "reason.beside"]
    for text in REASONS:
        assert text.english == text.english.strip()
        assert text.note
        assert text.english.count("“{words}”") == text.english.count("{") == 1
        assert not re.search(r"['\"]|[.,;:!?]$", text.english), text


def test_texts_are_made_on_demand() -> None:
    """The texts are an attribute like any other, and a name that is none is missing in the usual way."""
    assert emotions.TEXTS is TEXTS
    with pytest.raises(AttributeError, match="no attribute 'diagnosis'"):
        emotions.diagnosis  # noqa: B018


def test_clauses_say_when() -> None:
    """What somebody feels is in the present, what somebody felt in the past, and neither is a copy of the other."""
    for emotion in EMOTIONS:
        assert re.match(r"I feel |I’m ", ENGLISH[emotion.feel.id])
        assert re.match(r"I felt |I was ", ENGLISH[emotion.felt.id])


def test_labels_are_single_words_or_short_phrases() -> None:
    """A label fits on a button, is lower case, and no two feelings share one."""
    labels = [ENGLISH[entry.label.id] for table in (EMOTIONS, EVALUATIONS) for entry in table]
    assert all(label == label.lower() and len(label.split()) <= 3 for label in labels)
    assert len(set(labels)) == len(labels)
    assert list(FAMILY_LABELS) == [str(family) for family in Family]


def test_stories_stay_the_speakers_own() -> None:
    """A story says who tells it, so that a claim about somebody never stands as a fact."""
    stories = [ENGLISH[entry.story.id] for entry in EVALUATIONS if entry.story]
    assert all(story.startswith("I’m telling myself that ") for story in stories)
    assert len(set(stories)) == len(stories)


# ---------------------------------------------------------------- search and values


def test_a_synonym_leads_to_one_feeling() -> None:
    """No synonym stands under two feelings, and none is the name of another feeling or of an evaluation."""
    synonyms = [word for row in ROWS for word in row.synonyms]
    assert [word for word, count in Counter(synonyms).items() if count > 1] == []
    names = {id.replace("_", " ") for id in (*EMOTIONS.ids, *EVALUATIONS.ids)}
    assert not names & set(synonyms)


@pytest.mark.parametrize(("query", "id"), [("anx", "anxious"), ("scared", "afraid"), ("on edge", "on_edge")])
def test_search_reads_names_and_synonyms(query: str, id: str) -> None:
    """A search finds a feeling by its name, the beginning of it, or a synonym."""
    assert EMOTIONS.search(query)[0].id == id


def test_entries_are_values() -> None:
    """Feelings, evaluations and both tables compare, hash, and survive a pickle."""
    assert pickle.loads(pickle.dumps(EMOTIONS)) == EMOTIONS
    assert pickle.loads(pickle.dumps(EVALUATIONS)) == EVALUATIONS
    assert len(set(EMOTIONS)) == 108
    assert len(set(EVALUATIONS)) == 48


def test_an_app_can_extend_the_tables() -> None:
    """An app's own feeling and evaluation join a new table and give their messages."""
    miffed = Emotion(
        "miffed",
        Family.ANGER,
        Intensity.MILD,
        -1,
        Arousal.MEDIUM,
        crosswalk=(Crosswalk("goemotions", "annoyance", Match.CLOSE),),
    )
    assert EMOTIONS.extend([miffed])["miffed"].felt == Message("emotion.miffed.felt")
    ghosted = Evaluation("ghosted", Locus.OTHER_ACTION)
    assert EVALUATIONS.extend([ghosted])["ghosted"].label == Message("evaluation.ghosted")
    assert "miffed" not in EMOTIONS


def test_what_may_be_a_report_of_harm_has_no_story() -> None:
    """A word with the safety flag is never retold as the speaker's own interpretation."""
    assert all((entry.story is None) == (Flag.CHECK_SAFETY in entry.flags) for entry in EVALUATIONS)
