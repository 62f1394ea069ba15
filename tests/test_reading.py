# SPDX-License-Identifier: MIT
"""What the English reader promises: it sees the turns of phrase that it knows, and nothing in plain talk."""

import re
import runpy
from pathlib import Path

import pytest

from safety_skills.errors import SafetySkillsError, UnknownLocale
from safety_skills.i_statements import Code, check, transform
from safety_skills.languages import Construction, Reading, language
from safety_skills.text import Severity

CASES = runpy.run_path(str(Path(__file__).parent / "cases" / "en" / "constructions.py"))
read = language("en").read


def pairs(table):
    return [pytest.param(code, text, id=text) for code, texts in CASES[table].items() for text in texts]


def marks(text):
    return [(str(mark.construction), mark.span.of(text)) for mark in read(text).marks]


# ---------------------------------------------------------------- what is seen


@pytest.mark.parametrize(("code", "text"), pairs("MUST_FIRE"))
def test_a_construction_is_seen(code, text) -> None:
    """The sentence holds this construction, and it is worth more than a hint."""
    found = check(text)
    assert code in {str(finding.code) for finding in found if finding.severity is not Severity.HINT}


@pytest.mark.parametrize(("code", "text"), pairs("MUST_FIRE"))
def test_a_mark_covers_whole_words(code, text) -> None:
    """Each mark begins and ends with a whole word of the text, and marks come in the order of the text."""
    found = read(text).marks
    assert code
    for mark in found:
        words = mark.span.of(text)
        assert words == words.strip() != ""
        assert mark.span.start == 0 or not (text[mark.span.start - 1].isalnum() and words[0].isalnum())
        assert mark.span.end == len(text) or not (text[mark.span.end].isalnum() and words[-1].isalnum())
    assert [mark.span.start for mark in found] == sorted(mark.span.start for mark in found)


MARKED = (
    ("absolute", "Well, you never shut the windows.", "you never shut"),
    ("absolute", "We hardly ever eat together.", "We hardly ever eat"),
    ("accusation", "I saw it: you hid the bill from me.", "you hid the"),
    ("omission", "You forgot to feed the rabbits.", "You forgot to feed"),
    ("label", "Honestly, Ruth, you're arrogant.", "you're arrogant"),
    ("label", "I can't stand your childish behavior.", "your childish"),
    ("rhetorical_question", "Why can't you ever rinse the bathtub?", "Why can't you ever rinse"),
    ("makes_me", "You make me nervous when you drive that fast.", "You make me nervous"),
    ("feel_like", "I feel like you hide things from me.", "I feel like you"),
    ("evaluation", "I feel ignored.", "I feel ignored"),
    ("mind_reading", "You don't respect me.", "You don't respect me"),
    ("demand", "Please, just stop yelling at the dog!", "stop yelling"),
    ("should", "You should have warned me.", "You should have warned me"),
    ("strategy", "I need you to ring the landlord.", "I need you to"),
    ("comparison", "You sound exactly like your father.", "sound exactly like your"),
    ("ultimatum", "If you don't answer by noon, I'm leaving.", "If you don't answer"),
    ("invalidation", "Oh, you're overreacting.", "you're overreacting"),
    pytest.param(
        "invalidation",
        "Oh, calm down.",
        "calm down",
        marks=pytest.mark.xfail(reason="the mark takes in the full stop that the phrase asks for", strict=True),
    ),
    ("stonewalling", "End of discussion.", "End of discussion"),
    ("blame", "It's all your fault.", "It's all your fault"),
    ("reproach", "How dare you open my letters!", "How dare you"),
    ("contempt", "You selfish liar!", "You selfish liar"),
    ("pointing", "There you go again.", "There you go again"),
)


@pytest.mark.parametrize(("code", "text", "words"), MARKED)
def test_a_mark_covers_the_words_that_blame(code, text, words) -> None:
    """The mark covers the words that make the construction, and not the rest of the sentence."""
    assert (code, words) in marks(text)


def test_there_are_sentences_for_every_construction() -> None:
    """Each construction has at least eight sentences that hold it, and four that only look like it."""
    for code in Construction:
        assert len(CASES["MUST_FIRE"][code]) >= 8, code
        assert len(CASES["LOOK_ALIKES"][code]) >= 4, code
    assert Code is Construction


# ---------------------------------------------------------------- what is left alone


@pytest.mark.parametrize(
    "text",
    [*CASES["MUST_NOT_FIRE"], *(text for texts in CASES["LOOK_ALIKES"].values() for text in texts)],
)
def test_plain_talk_is_left_alone(text) -> None:
    """Compliments, curiosity, refusals, pauses, thanks and well-formed I-statements hold nothing above a hint."""
    assert [found for found in check(text) if found.severity is not Severity.HINT] == []
    assert transform(text).outcome == "leave"


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(expected, text, id=text, marks=pytest.mark.xfail(reason=reason, strict=True))
        for expected, text, reason in CASES["KNOWN_FAILURES"]
    ],
)
def test_what_is_known_to_be_misread(expected, text) -> None:
    """A person would read it so; the reader does not yet."""
    above = {str(found.code) for found in check(text) if found.severity is not Severity.HINT}
    assert above == set() if expected == "leave" else expected in above


@pytest.mark.parametrize(
    "text",
    [
        'My sister said "you ruin everything" and hung up.',
        "He told me “you are so lazy, you never help” on the phone.",
        '"You never listen." That is what it says on the mug.',
        "The note said \"if you don't pay, I'm leaving\".",
    ],
)
def test_what_is_quoted_is_not_the_speakers_own(text) -> None:
    """Nothing inside a pair of double quotation marks is marked."""
    assert read(text).marks == ()


@pytest.mark.parametrize(
    "text",
    [
        "My mother says you never call.",
        "My boss said it is all my fault.",
        "She yelled that it is all your fault.",
        pytest.param(
            "She yelled that everything is your fault.",
            marks=pytest.mark.xfail(reason="“everything” does not begin a clause", strict=True),
        ),
        "He claims that you lied to him.",
    ],
)
def test_what_somebody_else_said_is_not_the_speakers_own(text) -> None:
    """What a third person is told to have said is not marked."""
    assert read(text).marks == ()


def test_a_quotation_mark_without_its_other_half_quotes_nothing() -> None:
    """A single double quotation mark hides nothing behind it."""
    assert marks('The sign was 24" wide. You never measure first.') == [("absolute", "You never measure")]


def test_the_same_thing_is_marked_once() -> None:
    """A construction inside another of its kind, or inside a phrase that is named as a whole, gives one mark."""
    assert marks("You're too sensitive.") == [("invalidation", "You're too sensitive")]
    assert marks("You're overreacting.") == [("invalidation", "You're overreacting")]


def test_please_makes_an_order_a_hint() -> None:
    """An order with a please in front or behind is worth a hint at most; without it, more."""
    assert [mark.hint for mark in read("Stop moving my tools.").marks] == [False]
    assert [mark.hint for mark in read("Please stop moving my tools.").marks] == [True]
    assert [mark.hint for mark in read("Stop moving my tools, please.").marks] == [True]


def test_a_why_about_the_past_is_a_hint() -> None:
    """A why about one past event is a question in form: a hint, unless it asks why something was not told."""
    assert [mark.hint for mark in read("Why did you sell the bike?").marks] == [True]
    assert [mark.hint for mark in read("Why didn't you tell me about the leak?").marks] == [False]


# ---------------------------------------------------------------- parts for the slots


@pytest.mark.parametrize(("text", "when", "request_"), CASES["SAID"])
def test_what_is_said_is_turned_round(text, when, request_) -> None:
    """The when-clause and the request keep person, tense, negation and reference, and drop the words that judge."""
    found = read(text).observations
    assert [(seen.when, seen.request) for seen in found[:1]] == [(when, request_)]


@pytest.mark.parametrize(
    ("text", "when", "request_"),
    [pytest.param(*row, marks=pytest.mark.xfail(strict=True)) for row in CASES["SAID_KNOWN_FAILURES"]],
)
def test_what_is_known_to_be_turned_wrongly(text, when, request_) -> None:
    """A person would turn it so; the reader loses or turns a part of it."""
    found = read(text).observations
    assert [(seen.when, seen.request) for seen in found[:1]] == [(when, request_)]


def test_words_outside_the_text_are_only_those_of_the_frame() -> None:
    """Every word of a when-clause or a request was said, but for the frame, the negation and the form of the verb."""
    frame = set("when would you be willing to don’t doesn’t didn’t some while haven’t hasn’t i you’re i’m".split())
    for text, when, request_ in CASES["SAID"]:
        said = set(re.findall(r"[a-z’]+", text.lower().replace("'", "’")))
        said |= {word[:4] for word in said}
        for word in re.findall(r"[a-z’]+", f"{when} {request_}".lower()):
            assert word in frame or word in said or word[:4] in said or word[:2] in {each[:2] for each in said}, word


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("You never shut the windows.", "you"),
        ("My sister always borrows my boots.", "other"),
        ("We never go dancing any more.", "self"),
        ("I never get to pick the music.", "self"),
    ],
)
def test_an_observation_says_whom_it_is_about(text, about) -> None:
    """What the listener does is told apart from what a third person does, and from what happens to us."""
    assert [seen.about for seen in read(text).observations] == [about]


@pytest.mark.parametrize(
    ("text", "behaviour", "whole"),
    [
        ("You never text me back.", "no_reply", True),
        ("You never come home on time on Fridays.", "home_late", False),
        ("You forgot my birthday.", "special_days", False),
        ("You never polish the trombone.", "", False),
        ("We never leave on time.", "make_us_late", False),
        ("I do everything around the house!", "", False),
    ],
)
def test_a_known_behaviour_is_named(text, behaviour, whole) -> None:
    """A known behaviour is named, and said to be the whole only where the words tell nothing more."""
    found = read(text).observations
    assert ([(seen.behaviour, seen.whole) for seen in found] or [("", False)]) == [(behaviour, whole)]


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("You forgot to feed the rabbits.", True),
        ("You never once fed the rabbits.", True),
        ("You should have fed the rabbits.", True),
        ("You haven't fed the rabbits.", False),
        ("You never feed the rabbits.", False),
        ("You won't feed the rabbits.", False),
    ],
)
def test_a_past_event_is_told_from_a_habit(text, past) -> None:
    """Only one event that is over counts as past."""
    (seen,) = read(text).observations
    assert seen.past is past


@pytest.mark.parametrize(
    "text",
    [
        "You ruined everything.",
        "You let me down.",
        "You never take me seriously.",
        "You always treat me like a child.",
        "You lied to me.",
        "You don't care.",
        "You always blame me.",
        "You never do anything.",
        "You're always so selfish.",
        "You should care about me.",
        "You never understand me.",
        "It never works.",
        "You're such a slob.",
        "You always mess everything up.",
        "Why are you so stubborn?",
        "You always act like a clown.",
    ],
)
def test_a_verdict_is_no_observation(text) -> None:
    """What no camera sees is not taken for something that happened."""
    assert read(text).observations == ()


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("You don't care about my work.", ["you don’t care about my work"]),
        ("I feel like you hide things from me.", ["you hide things from me"]),
        ("I feel as if he is avoiding me.", []),
        ("You never loved me.", []),
        ("I feel like you are a liar.", []),
        ("My mother doesn't care about my music.", []),
    ],
)
def test_what_is_read_into_the_other_is_kept_as_a_story(text, story) -> None:
    """A guess about the listener is kept in the speaker's words; one that blames is not repeated."""
    assert [said.words for said in read(text).interpretations] == story


@pytest.mark.parametrize(
    ("text", "feelings"),
    [
        ("I feel sad.", ["sad"]),
        ("I am so very angry when you never call.", ["angry"]),
        ("You make me nervous when you drive that fast.", ["nervous"]),
        ("You scared me when you slammed the hood.", ["afraid"]),
        ("I don't feel sad.", []),
        ("I would feel sad.", []),
        ("I felt a bit lonely and I got angry.", ["lonely", "angry"]),
        ("I feel like pizza.", []),
        ("You make me wait.", []),
        ("You never scared me.", []),
        ("I feel sick and tired of it all being sad.", []),
        ("When I feel sad, I swim.", []),
    ],
)
def test_feelings_are_those_that_the_speaker_names(text, feelings) -> None:
    """Feelings are named in the first person, or by a verb that causes one; a denied or imagined one is none."""
    assert [said.id for said in read(text).feelings] == feelings


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I feel ignored.", ["ignored"]),
        ("I feel so completely abandoned.", ["abandoned"]),
        ("I don't feel ignored.", []),
        ("I feel sad.", []),
    ],
)
def test_verdicts_in_the_place_of_a_feeling_are_named(text, words) -> None:
    """A word that says what the other did is told apart from a feeling."""
    assert [said.words for said in read(text).evaluations] == words


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("You never turn it down. I need some quiet!", ["I need some quiet"]),
        ("I need some quiet - you never turn it down.", ["I need some quiet"]),
        ("You never call. I need you to listen.", []),
        ("You never call. I don't need much.", []),
        ("You never call. I needed a coat.", []),
        ("You never call. If I need help, I call.", []),
        ("You never call. I need time with you.", []),
        ("I need some quiet.", []),
    ],
)
def test_needs_are_those_that_the_speaker_names(text, needs) -> None:
    """A need is taken in the speaker's own words where one is named now, and only beside a complaint."""
    assert [said.words for said in read(text).needs] == needs


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        ("You never call. Could you ring me on Sunday?", ["Could you ring me on Sunday?"]),
        ("you never call. would you just ring me?", ["Would you ring me?"]),
        ("You never call. Can you not do that?", []),
        ("You never call. Can you believe it?", []),
        ("I need you to ring the landlord.", ["Would you be willing to ring the landlord?"]),
        ("I need you to just ring the landlord.", ["Would you be willing to ring the landlord?"]),
        ("I need you to understand.", []),
        ("I need you to have a clue.", []),
        ("I need you to", []),
        (
            "If you really loved me, you would come with me.",
            ["Would you be willing to come with me?"],
        ),
        ("If you really loved me, you would have come with me.", []),
        ("If you really loved me, you would know.", []),
    ],
)
def test_requests_are_those_that_the_speaker_makes(text, requests) -> None:
    """A polite question is kept word for word; what the speaker needs the other to do becomes one."""
    assert [said.words for said in read(text).requests] == requests


def test_every_part_knows_where_it_was_said() -> None:
    """Feelings, verdicts, needs, requests, stories and observations slice to the words that they come from."""
    text = "I feel sad and ignored because you never call. I need some quiet. Could you ring me on Sunday?"
    found = read(text)
    assert [said.span.of(text) for said in found.feelings] == ["sad"]
    assert [said.span.of(text) for said in found.needs] == ["I need some quiet"]
    assert [said.span.of(text) for said in found.requests] == ["Could you ring me on Sunday"]
    assert [seen.span.of(text) for seen in found.observations] == ["because you never call"]
    text = "Well, I feel like you hide things from me!"
    assert [said.span.of(text) for said in read(text).interpretations] == ["you hide things from me"]


# ---------------------------------------------------------------- any text


@pytest.mark.parametrize("text", ["", " \n\t ", "\x00\x01", "🙂", "…"])
def test_where_nothing_is_said_nothing_is_read(text) -> None:
    """An empty text, white space, control characters and signs give an empty reading."""
    assert read(text) == Reading()


def test_a_language_that_cannot_be_read_is_an_error() -> None:
    """An unknown language raises the error of the library, which names the value and the choices."""
    for call in (
        language,
        lambda code: check("You never call.", language=code),
        lambda code: transform("", language=code),
    ):
        with pytest.raises(UnknownLocale, match="'tlh' is unknown; choose one of: en") as caught:
            call("tlh")
        assert caught.value.choices == ("en",)
        assert isinstance(caught.value, SafetySkillsError)


# ---------------------------------------------------------------- odd sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You're a weekend slob.", [("label", "You're a weekend slob")]),
        ("You are embarrassing the kids.", [("accusation", "You are embarrassing the")]),
        ("You aren't any help.", [("omission", "You aren't any help")]),
        ("You weren't there.", []),
        ("You were late on purpose.", [("accusation", "You were late on purpose")]),
        ("You never told me which color.", []),
        ("You will never regret it.", []),
        ("You always cheer for the other team.", []),
        ("You don't believe me.", []),
        ("You don't consider my plans.", [("mind_reading", "You don't consider my")]),
        ("I feel sad when you yell at me.", []),
        ("I feel sad that you left.", []),
        ("(why do you always slam the gate?)", [("rhetorical_question", "why do you always slam")]),
        ("Do you need to always hum?", [("rhetorical_question", "Do you need")]),
        ("Listen, if you don't answer, I'm leaving.", [("ultimatum", "if you don't answer")]),
        ("If you do that again, I will smash your guitar.", [("ultimatum", "If you do that again")]),
        ("How many times must I tell you?", [("reproach", "How many times must I")]),
        ("Your cooking is always pathetic.", [("absolute", "Your cooking is always")]),
        ("This whole attitude is pathetic.", [("label", "This whole attitude is pathetic")]),
        ("you a (big) liar", []),
        ("You, a liar?", []),
        ("How selfish are you?", [("label", "How selfish are you")]),
        ("Could you just stop the noise?", [("demand", "Could you just stop")]),
        ("You must show me the bill.", [("should", "You must show me")]),
        ("Everyone is in the kitchen, you idiot.", [("contempt", "you idiot")]),
        ("You will always be like that.", [("absolute", "You will always be")]),
        ("You would never lie.", []),
        ("It's so unfair.", []),
        ("Why are you so lazy?", [("rhetorical_question", "Why are you so lazy")]),
        ("They never finish anything.", [("absolute", "They never finish")]),
        ("They talk too much.", [("accusation", "They talk")]),
        ("He is so lazy and rude.", [("label", "He is so lazy")]),
        ("I told you how many times already?", [("reproach", "I told")]),
        ("I rarely sing.", []),
        ("And if you don't answer, I'm leaving.", [("ultimatum", "if you don't answer")]),
        ("You are a not a slob.", []),
        ("They will talk too much.", []),
        ("This whole attitude is nice.", []),
        ("He was always at the races.", [("absolute", "He was always")]),
        ("Why have you painted the door?", []),
        ("(if you don't answer, I'm leaving)", [("ultimatum", "if you don't answer")]),
        ("Never mind. You never knock.", [("absolute", "You never knock")]),
        ("I feel sad when you yell at me and when you lie to me.", []),
        ("You are so so so so so so so so so so silly.", []),
        ("I worry when you yell at me.", []),
        ("You sing and when I talk you hum.", []),
        ("You are certainly not late.", []),
        ("You smoke on the balcony all the time.", [("absolute", "You smoke")]),
        ("You cook for us all the time.", []),
        ("You are always free on Mondays.", []),
        ("This old lamp is heavy, you know.", []),
        ("They can talk too much.", []),
    ],
)
def test_small_words_decide(text, found) -> None:
    """Sentences that differ in a small word from those above are read by that word."""
    assert marks(text) == found


@pytest.mark.xfail(reason="the second mark begins at the shared subject and swallows the first", strict=True)
def test_two_habits_of_one_subject_are_two() -> None:
    """Two habits with one subject give two marks and two observations."""
    text = "You always leave the oven on and never replace the milk."
    assert marks(text) == [("absolute", "You always leave"), ("absolute", "never replace")]
    assert len(read(text).observations) == 2


def test_what_was_not_forgotten_was_done() -> None:
    """Two negations tell of something done, and blame nobody."""
    assert marks("You didn't forget to call.") == []
