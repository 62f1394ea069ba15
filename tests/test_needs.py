# SPDX-License-Identifier: MIT
"""The needs: what the table promises, which needs go with a feeling, and what is read out of somebody's words."""

import pickle
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from safety_skills import emotions, needs
from safety_skills.errors import UnknownId, UnknownLocale
from safety_skills.languages.en.need_cues import cues
from safety_skills.languages.en.need_phrases import PhraseTable, forms, sentences
from safety_skills.needs import NEEDS, SDT, SUPPORT_MODES, TENSIONS, TEXTS, Category, Need, SupportMode
from safety_skills.needs._table import FAMILY_MEMBERS, FAMILY_NEEDS

ENGLISH = {text.id: text.english for text in TEXTS}


def ids(text: str, limit: int = 3) -> list[str]:
    return [found.need.id for found in needs.suggest(text, limit=limit)]


# ---------------------------------------------------------------- the table


def test_there_are_65_needs_in_nine_categories() -> None:
    """Every category holds as many needs as the vocabulary lists, and every id begins with its category."""
    sizes = {category: len(NEEDS.where(lambda need, c=category: need.category is c)) for category in Category}
    assert list(sizes.values()) == [10, 9, 8, 6, 8, 8, 7, 5, 4]
    assert all(need.id.startswith(f"{need.category}.") for need in NEEDS)


def test_ids_are_ascii_dotted_and_short() -> None:
    """Every message id of this module is ASCII, dotted and at most 40 bytes long."""
    assert all(re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)+", text.id) and len(text.id) <= 40 for text in TEXTS)


def test_every_need_has_its_texts_and_a_source() -> None:
    """Every need has a label, two phrases, two requests and a source; every category and support mode a label."""
    for need in NEEDS:
        assert {message.id for message in (need.label, *need.phrases, *need.requests)} <= ENGLISH.keys()
        assert need.source
    assert {each.label.id for each in (*Category, *SupportMode)} <= ENGLISH.keys()


def test_texts_are_made_on_demand() -> None:
    """The texts are an attribute like any other, and a name that is none is missing in the usual way."""
    assert needs.TEXTS is TEXTS
    with pytest.raises(AttributeError, match="no attribute 'diagnosis'"):
        needs.diagnosis  # noqa: B018


def test_texts_are_unique_and_noted() -> None:
    """No id is given twice, and every text carries a note for translators."""
    assert len(ENGLISH) == len(TEXTS)
    assert all(text.note.strip() and text.english.strip() == text.english for text in TEXTS)


def test_texts_invent_no_number_day_or_hour() -> None:
    """No text holds a digit, a weekday or a clock time, and apostrophes and quotation marks are curly."""
    invented = re.compile(
        r"\d|['\"]|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|o’clock|\b(minutes|hours)\b", re.IGNORECASE
    )
    assert [text.id for text in TEXTS if invented.search(text.english)] == []


def test_phrases_are_sentences_and_requests_are_questions() -> None:
    """A phrase is one first-person statement; a request is one polite question that can be refused."""
    for need in NEEDS:
        for phrase in need.phrases:
            assert re.fullmatch(r"[A-Z][^?]*\.", ENGLISH[phrase.id]), phrase.id
        for request in need.requests:
            assert re.fullmatch(r"(Would you|Could (you|we|I|someone)|Would it be okay)\b[^.]*\?", ENGLISH[request.id])


def test_first_phrases_speak_of_i_or_we() -> None:
    """What follows "I feel hurt when …" begins with the speaker's need and faults nobody."""
    first = [ENGLISH[need.phrases[0].id] for need in NEEDS]
    assert all(phrase.startswith("I need ") for phrase in first)
    assert not any(re.search(r"\b(always|never|stop|should|don’t)\b", phrase) for phrase in first)


def test_first_phrases_and_labels_differ() -> None:
    """No two needs have the same label or the same first phrase."""
    assert len({ENGLISH[need.label.id] for need in NEEDS}) == len(NEEDS)
    assert len({ENGLISH[need.phrases[0].id] for need in NEEDS}) == len(NEEDS)


def test_the_main_basic_need_stands_first_and_nine_needs_have_none() -> None:
    """Self-Determination Theory tags at most two basic needs, and safety, rest, fairness, play and hope none."""
    assert sum(not need.sdt for need in NEEDS) == 9
    assert all(len(need.sdt) <= 2 for need in NEEDS)


def test_only_physical_safety_asks_to_check_safety() -> None:
    """One need is flagged for the safety path."""
    assert [need.id for need in NEEDS if "check_safety" in need.flags] == ["safety.physical_safety"]


def test_modes_and_tensions_name_needs() -> None:
    """Each of the seven support modes and twelve tensions names needs of the table, a tension two different ones."""
    assert list(SUPPORT_MODES) == list(SupportMode)
    assert len(TENSIONS) == 12
    assert {id for row in SUPPORT_MODES.values() for id in row} <= set(NEEDS.ids)
    assert all({pair.one, pair.other} <= set(NEEDS.ids) and pair.one != pair.other for pair in TENSIONS)
    assert TENSIONS[0].of(TENSIONS[0].one) == TENSIONS[0].other
    assert TENSIONS[0].of("rest.rest") is None


def test_needs_are_values() -> None:
    """A need hashes, compares and survives pickling."""
    assert pickle.loads(pickle.dumps(NEEDS["rest.rest"])) == NEEDS["rest.rest"]
    assert len(set(NEEDS)) == 65


# ---------------------------------------------------------------- feelings


def test_the_families_are_those_of_the_emotions() -> None:
    """The emotion ids and families that this module names are exactly those of the emotions."""
    theirs: dict[str, list[str]] = {}
    for emotion in emotions.EMOTIONS:
        theirs.setdefault(str(emotion.family), []).append(emotion.id)
    assert {family: sorted(members) for family, members in FAMILY_MEMBERS.items()} == {
        family: sorted(members) for family, members in theirs.items()
    }


def test_feelings_of_needs_are_emotions() -> None:
    """Every feeling that a need lists is an emotion: unpleasant when the need is unmet, pleasant when it is met."""
    unpleasant = {id for family in FAMILY_NEEDS for id in FAMILY_MEMBERS[family]}
    everything = {id for members in FAMILY_MEMBERS.values() for id in members}
    assert {id for need in NEEDS for id in need.feelings_unmet} <= unpleasant
    assert {id for need in NEEDS for id in need.feelings_met} <= everything - unpleasant


def test_every_emotion_has_an_answer() -> None:
    """`for_feeling` is total over the 108 emotions, and an unpleasant feeling always gives at least one need."""
    assert sum(len(members) for members in FAMILY_MEMBERS.values()) == 108
    for family, members in FAMILY_MEMBERS.items():
        for id in members:
            found = needs.for_feeling(id)
            assert all(isinstance(need, Need) for need in found)
            assert found or family not in FAMILY_NEEDS


def test_43_feelings_have_rows_of_their_own() -> None:
    """The direct table is the reverse of the feelings of the needs; the others fall back on their family."""
    direct = {id for need in NEEDS for id in need.feelings_unmet}
    assert len(direct) == 43
    assert [need.id for need in needs.for_feeling("bitter")] == list(FAMILY_NEEDS["anger"])
    assert all("calm" in need.feelings_met for need in needs.for_feeling("calm"))


def test_anger_points_to_room_and_hurt_to_closeness() -> None:
    """Autonomy needs list disengaging rather than engaging feelings; relatedness needs the reverse (22:3 and 23:57)."""
    towards = {emotion.id: str(emotion.orientation) for emotion in emotions.EMOTIONS}

    def count(basic: SDT) -> tuple[int, int]:
        listed = [towards[id] for need in NEEDS if need.sdt[:1] == (basic,) for id in need.feelings_unmet]
        return listed.count("disengaging"), listed.count("engaging")

    away, near = count(SDT.AUTONOMY)
    assert away > 2 * near
    away, near = count(SDT.RELATEDNESS)
    assert near > 2 * away


def test_suggestions_from_a_feeling_name_their_study() -> None:
    """A need that is suggested after a feeling carries the evidence for the link, and its reason is a question."""
    found = needs.suggest_for_feeling("hurt")
    assert len(found) == 3
    assert {each.reason.evidence for each in found} == {("pirrone2023",)}
    assert ENGLISH[found[0].reason.message.id].endswith("?")


def test_an_unknown_feeling_is_a_mistake_in_the_program() -> None:
    """An id that is no emotion raises `UnknownId` with near ids; so does asking for suggestions."""
    with pytest.raises(UnknownId) as caught:
        needs.for_feeling("lonley")
    assert caught.value.choices[0] == "lonely"
    with pytest.raises(UnknownId):
        needs.suggest_for_feeling("")


# ---------------------------------------------------------------- words

FIRES = [
    ("I need some time to myself, please.", "autonomy."),
    ("If only someone would listen to me.", "understanding.to_be_heard"),
    ("I could use some advice about my brother.", "support.advice"),
    ("My coworker took credit for my idea.", "affection.appreciation"),
    ("We keep having the same argument with each other.", "connection.reconnection"),
    ("My girlfriend went through my phone.", "safety.privacy"),
    ("He promised to help and then bailed on me.", "respect.reliability"),
    ("Nobody came to my birthday party.", "connection.belonging"),
    ("my bf lied 2 me abt the money", "safety.honesty"),
    ("I’m afraid of my stepfather when he drinks.", "safety.physical_safety"),
    ("My sister always gets her way, it’s not fair!", "respect.fairness"),
    ("They won't let me choose my own clothes.", "autonomy.choice"),
    ("I'm homesick.", "connection.closeness"),
    ("My boss keeps giving me more work and I'm exhausted.", "rest."),
    ("My roommate keeps eating my food.", "respect.consideration"),
    ("Do you still love me?", "safety.reassurance"),
    ("He never says thank you for anything I do.", "affection.appreciation"),
    ("She hasn't texted me back since our fight.", "connection.responsiveness"),
    ("People at school call me names.", "respect.respect"),
    ("My cat died last night.", "affection.comfort"),
    ("My husband doesn't help with the baby.", "support."),
    ("Don't lie to me!", "safety.honesty"),
]

SILENT = [
    "",
    "   \n\n",
    "😀😀😀",
    "Thank you so much for listening to me!",
    "I hope you have a lovely evening.",
    "We went to the lake and swam all day.",
    "What time does the store open?",
    "Have you ever felt lonely?",
    "I passed my driving test on the first try!",
    "There's a spider in the bathtub.",
    "You should try the soup here.",
    "It was so good talking to you.",
    "They don't sell those anymore.",
]


@pytest.mark.parametrize(("text", "need"), FIRES)
def test_everyday_situations_point_to_their_need(text: str, need: str) -> None:
    """Among three options is the one that most people would name."""
    assert any(id.startswith(need) for id in ids(text)), ids(text)


@pytest.mark.parametrize("text", SILENT)
def test_thanks_and_small_talk_are_silent(text: str) -> None:
    """Where no need is touched nothing is suggested."""
    assert ids(text) == []


def test_what_is_wished_for_comes_first() -> None:
    """An explicit need outranks the situation that it is told with."""
    assert ids("My brother moved away. I need some advice.")[0].startswith("support.")
    assert ids("We argued about the money again. I just want a hug.")[0] in ("affection.touch", "affection.comfort")


def test_a_lack_that_is_taken_back_does_not_count() -> None:
    """Who says that nobody lied says nothing about honesty, and who was never lonely asks for no company."""
    assert "safety.honesty" not in ids("He did not lie to me.")
    assert ids("We were never lonely there.") == []


def test_a_good_thing_counts_only_where_it_is_missing_or_wished_for() -> None:
    """Listening is no need while it happens."""
    assert ids("My partner listens to me.") == []
    assert ids("My partner never listens to me.")[0] == "understanding.to_be_heard"
    assert ids("I want my partner to listen to me.")[0] == "understanding.to_be_heard"


def test_moods_name_their_study() -> None:
    """A need that only a mood of the speaker points to carries the study behind the link."""
    [first, *_] = needs.suggest("I am so angry at my brother.")
    assert first.reason.evidence == ("pirrone2023",)


def test_reasons_quote_the_words() -> None:
    """Every reason shows the words as they were typed, and its span leads to them."""
    text = "So…  my FRIENDS left\u200b me out\u00a0again"
    [first, *_] = needs.suggest(text)
    assert first.need.id == "connection.belonging"
    assert first.reason.span is not None
    assert first.reason.message.args == (("words", first.reason.span.of(text)),)
    assert first.reason.span.of(text).startswith("left")


def test_limit_is_kept() -> None:
    """At most `limit` needs come back, each once."""
    text = "I need help, rest, space and honesty. Nobody listens to me and my friends left me out."
    assert [len(ids(text, limit)) for limit in (-1, 0, 1, 2, 3)] == [0, 0, 1, 2, 3]
    many = ids(text, 100)
    assert len(many) == len(set(many)) > 8
    assert many[:3] == ids(text)


def test_other_languages_cannot_be_read_yet() -> None:
    """A language that nobody wrote cues for raises, and the error names the choices."""
    with pytest.raises(UnknownLocale) as caught:
        needs.suggest("Hola", language="es")
    assert (caught.value.field, caught.value.value, caught.value.choices) == ("language", "es", ("en",))


WORDS = st.sampled_from(
    "i you my mom he never not no one lied need want to me alone , . ! ? thank and left out listen so don't".split()
)


@given(st.one_of(st.text(), st.lists(WORDS, max_size=40).map(" ".join)))
@example("\u0130 need \ufb01\u0301 space")
@example("no one")
def test_any_text_gives_needs_with_spans_into_it(text: str) -> None:
    """No text raises; every suggestion is a need of the table, and its span lies in the text; twice gives the same."""
    found = needs.suggest(text, limit=5)
    assert found == needs.suggest(text, limit=5)
    for each in found:
        assert NEEDS[each.need.id] is each.need
        assert each.reason.span is not None
        assert 0 <= each.reason.span.start < each.reason.span.end <= len(text)
        assert each.reason.message.args == (("words", each.reason.span.of(text)),)


def test_every_cue_names_needs_of_the_table() -> None:
    """The English cues know no need that the vocabulary does not hold, and of every category they know some."""
    named = {id for rows in cues()._by_first.values() for _, cue in rows for id in cue.needs}
    assert named <= set(NEEDS.ids)
    assert {NEEDS[id].category for id in named} == set(Category)


# ---------------------------------------------------------------- phrases


def test_forms_follow_english_spelling() -> None:
    """Regular, doubled, silent and irregular endings."""
    assert forms("stop") == {"stop", "stops", "stopped", "stopping"}
    assert forms("carry") == {"carry", "carries", "carried", "carrying"}
    assert forms("stay") == {"stay", "stays", "stayed", "staying"}
    assert forms("push") == {"push", "pushes", "pushed", "pushing"}
    assert "lying" in forms("lie")


def test_patterns_know_gaps_classes_and_optional_words() -> None:
    """A gap spans up to three words of one sentence; a class stands for its members; a question mark for "or not"."""
    table = PhraseTable([("he/she .. @kin old? car", True)], {"kin": frozenset(("mom", "dad"))})
    assert [len(table.find(sentence)) for sentence in sentences("She took my dad car.")] == [1]
    assert [len(table.find(sentence)) for sentence in sentences("He sold mom’s old car")] == [1]
    assert [len(table.find(sentence)) for sentence in sentences("He sold. mom car")] == [0, 0]
    assert [len(table.find(sentence)) for sentence in sentences("he a b c d dad car")] == [0]


def test_words_are_read_as_they_are_meant() -> None:
    """Contractions, texting and "no one" are written out, and fillers are passed over."""
    [sentence] = sentences("I'm really gonna say no one can't")
    assert sentence.words == ("i", "am", "going", "to", "say", "nobody", "can", "not")
    assert [each.end for each in sentences("one! two? three")] == ["!", "?", ""]
