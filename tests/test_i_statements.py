# SPDX-License-Identifier: MIT
"""What `check` and `transform` promise: findings, drafts with named parts, and nothing that nobody said."""

import copy
import itertools
import pickle
import runpy
from pathlib import Path

import attrs
import pytest

from safety_skills import l10n
from safety_skills.emotions import EMOTIONS
from safety_skills.errors import IncompleteStatement, UnknownId
from safety_skills.evidence import STUDIES
from safety_skills.i_statements import (
    BEHAVIOURS,
    TEXTS,
    Code,
    Draft,
    Flagged,
    Option,
    Outcome,
    Slot,
    Source,
    Unchanged,
    check,
    transform,
)
from safety_skills.i_statements.suggesting import feeling_options, need_options
from safety_skills.languages import Reading, Said
from safety_skills.needs import NEEDS
from safety_skills.text import Finding, Message, Reason, Severity, Span, Words

CASES = runpy.run_path(str(Path(__file__).parent / "cases" / "en" / "constructions.py"))
LOCALES = [locale.code for locale in l10n.locales()]
COMPLAINTS = (
    "You never text me back.",
    "You forgot my birthday.",
    "You're such a slob.",
    "I feel ignored.",
    "I feel like you hide things from me.",
    "You make me nervous when you drive that fast.",
    "My sister always borrows my boots.",
    "You never turn the music down. I need some quiet. Could you use your headphones?",
    "You never polish the trombone.",
    "You should have warned me about the guests.",
)


def say(message, locale="en"):
    return str(l10n.render(message, locale))


def sentence(text, feeling, need):
    """The statement of a text in English, with this feeling and this need."""
    return say(transform(text).fill(feeling=feeling, need=need).statement())


# ---------------------------------------------------------------- findings


def test_a_finding_says_what_where_and_why() -> None:
    """A finding has a code, a severity, a span, and a message that renders in every locale."""
    (found,) = check("Honestly, you never text me back.")
    assert found == Finding(Code.ABSOLUTE, Severity.WARNING, found.span, Message("finding.absolute"))
    assert found.span.of("Honestly, you never text me back.") == "you never text"
    for code, locale in itertools.product(Code, LOCALES):
        assert say(Message(f"finding.{code}"), locale)


def test_severity() -> None:
    """Contempt and ending the talk are stops; what the reader is not sure of is a hint; the rest are warnings."""
    assert [found.severity for found in check("You idiot.")] == ["stop"]
    assert [found.severity for found in check("End of discussion.")] == ["stop"]
    assert [found.severity for found in check("Please stop moving my tools.")] == ["hint"]
    assert [found.severity for found in check("You're such a slob.")] == ["warning"]


# ---------------------------------------------------------------- outcomes


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("You never text me back.", Outcome.REWRITE),
        ("I need you to ring the landlord.", Outcome.REWRITE),
        ("You're such a slob.", Outcome.OPEN),
        ("I feel ignored.", Outcome.OPEN),
        ("You're just like your father.", Outcome.FLAG),
        ("Thanks for nothing.", Outcome.FLAG),
        ("You're overreacting.", Outcome.FLAG),
        ("End of discussion.", Outcome.FLAG),
        ("You always find the right words.", Outcome.LEAVE),
        ("Please stop moving my tools.", Outcome.LEAVE),
        ("Why did you sell the bike?", Outcome.LEAVE),
        ("", Outcome.LEAVE),
    ],
)
def test_outcomes(text, outcome) -> None:
    """What is observable is rewritten, a verdict stays open, what is no rewriting job is flagged, the rest is left."""
    result = transform(text)
    assert result.outcome is outcome
    assert isinstance(result, {Outcome.FLAG: Flagged, Outcome.LEAVE: Unchanged}.get(outcome, Draft))
    assert result.findings == check(text)


@pytest.mark.parametrize(
    "text",
    ["I feel sad when you walk past me in the hall.", "I feel hurt when my husband doesn’t text me back."],
)
def test_a_good_statement_is_not_withheld(text) -> None:
    """An I-statement of somebody who is hurt or sad is left as it is."""
    assert transform(text) == Unchanged(())


def test_a_flagged_phrase_beside_something_observable_is_rewritten() -> None:
    """Sarcasm next to something that happened does not hide what happened."""
    draft = transform("Thanks for nothing. You never water the plants.")
    assert isinstance(draft, Draft)
    assert say(draft.observation.value) == "when you don’t water the plants"
    assert [found.code for found in draft.findings] == ["sarcasm", "absolute"]


# ---------------------------------------------------------------- slots


def test_slots_have_sources_questions_and_options() -> None:
    """What was said is filled in, the rest is open with a question; every slot tells where its content comes from."""
    draft = transform("You never text me back.")
    assert [slot.name for slot in draft.slots] == ["observation", "feeling", "need", "request"]
    assert [slot.source for slot in draft.slots] == ["said", "open", "open", "said"]
    assert draft.observation.value == BEHAVIOURS["no_reply"].now
    assert draft.open_slots == ("feeling", "need")
    assert [question.id for question in draft.questions] == ["question.feeling", "question.need"]
    assert draft.slots == (draft.observation, draft.feeling, draft.need, draft.request)
    assert draft.feeling.question == Message("question.feeling")
    assert Slot("need") == Slot("need", None, Source.OPEN, ())


@pytest.mark.parametrize("text", COMPLAINTS)
def test_options_have_reasons(text) -> None:
    """Each option stands once, has a known id or none, a reason that renders, and evidence that is in the table."""
    draft = transform(text)
    tables = {"feeling": EMOTIONS, "need": NEEDS}
    ids = {text.id for text in TEXTS} | {request.id for need in NEEDS for request in need.requests}
    for slot in (draft.feeling, draft.need, draft.request):
        assert slot.options
        assert len({option.value for option in slot.options}) == len(slot.options)
        for option in slot.options:
            assert option.id in tables.get(slot.name, ids)
            assert all(id in STUDIES for id in option.reason.evidence)
            if option.reason.span is not None:
                assert option.reason.span.of(text)
            for locale in LOCALES:
                assert say(option.value, locale)
                assert say(option.reason.message, locale)
    assert draft.observation.options == ()
    for question, locale in itertools.product(draft.questions, LOCALES):
        assert say(question, locale)


def test_options_follow_what_was_said() -> None:
    """Options come first from the verdict or the behaviour that was named, with its words as the reason."""
    draft = transform("I feel ignored.")
    assert draft.feeling.options[0].reason.message == Message("reason.evaluation")
    assert draft.need.options[0].reason.message == Message("reason.evaluation")
    assert draft.request.options[0].reason.message == Message("reason.need")
    draft = transform("You never text me back.")
    assert [option.id for option in draft.feeling.options[:3]] == list(BEHAVIOURS["no_reply"].feelings)
    assert [option.id for option in draft.need.options[:2]] == list(BEHAVIOURS["no_reply"].needs)[:2]
    assert draft.request.options[0].value == BEHAVIOURS["no_reply"].requests[0]


def test_options_about_a_third_person_ask_the_listener_for_an_ear() -> None:
    """Nobody is asked to do what somebody else does; the listener is asked to think along, or to listen."""
    draft = transform("My sister always borrows my boots.")
    assert [option.id for option in draft.request.options] == ["request.think", "request.listen"]
    assert draft.request.source is Source.OPEN


def test_a_named_feeling_is_filled_in() -> None:
    """A feeling that the speaker names is filled in, and options stay on offer; a pleasant one is left out."""
    draft = transform("I feel sad because you never call.")
    assert (draft.feeling.value, draft.feeling.source) == (EMOTIONS["sad"].feel, "said")
    assert draft.feeling.options
    assert "sad" in {option.id for option in draft.feeling.options}
    draft = transform("You disappointed me when you left the concert early.")
    assert (draft.feeling.value, draft.feeling.source) == (EMOTIONS["disappointed"].feel, "said")
    draft = transform("I am happy, but you never call.")
    assert draft.feeling.source is Source.OPEN


def test_a_named_need_and_request_are_kept_word_for_word() -> None:
    """Needs and requests that the speaker says are kept as they stand."""
    draft = transform("You never turn the music down. I need some quiet. Could you use your headphones?")
    assert draft.need.value == Message("own.need", {"words": Words("I need some quiet", "en")})
    assert say(draft.request.value) == "Could you use your headphones?"
    assert (draft.need.source, draft.request.source) == ("said", "said")
    assert draft.open_slots == ("feeling",)


def test_what_is_read_into_the_other_becomes_a_story() -> None:
    """A guess about the other is owned as a thought; an observation is then wanted no more."""
    draft = transform("I feel like you hide things from me.")
    assert say(draft.story) == "I’m telling myself that you hide things from me"
    draft = transform("You don't care about my work.")
    assert draft.story is not None
    assert "observation" not in draft.open_slots
    assert [question.id for question in draft.questions][:1] == ["question.observation"]
    assert transform("You never text me back.").story is None


def test_ids_that_no_table_holds_are_passed_over() -> None:
    """A reader may know verdicts that the tables do not; the options are then the common ones."""
    reading = Reading(evaluations=(Said("snubbed", Span(7, 14), "no_such_verdict"),))
    assert {option.reason.message.id for option in feeling_options("", reading, "en")} == {"reason.common"}
    assert {option.reason.message.id for option in need_options("", reading, "en", "")} == {"reason.common"}


# ---------------------------------------------------------------- filling


def test_fill_takes_ids_objects_words_and_messages() -> None:
    """A part is filled by id, by the entry itself, or with a message; all are marked chosen."""
    draft = transform("You're such a slob.")
    for given in (
        {"observation": "slamming_doors", "feeling": "sad", "need": "rest.rest", "request": "request.talk"},
        {
            "observation": BEHAVIOURS["slamming_doors"],
            "feeling": EMOTIONS["sad"],
            "need": NEEDS["rest.rest"],
            "request": Message("request.talk"),
        },
        {
            "observation": Message("behaviour.slamming_doors.now"),
            "feeling": Message("emotion.sad.feel"),
            "need": NEEDS["rest.rest"].phrases[0],
            "request": Message("request.talk"),
        },
    ):
        filled = draft.fill(**given)
        assert [slot.source for slot in filled.slots] == ["chosen"] * 4
        assert filled.observation.value == BEHAVIOURS["slamming_doors"].now
        assert filled.feeling.value == EMOTIONS["sad"].feel
        assert filled.need.value == NEEDS["rest.rest"].phrases[0]
        assert filled.request.value == Message("request.talk")
        assert filled.outcome is Outcome.REWRITE
        assert filled.questions == filled.open_slots == ()
    assert draft == transform("You're such a slob.")
    assert draft.fill() == draft
    assert draft.fill(feeling="sad").feeling.options == draft.feeling.options


def test_fill_takes_own_words() -> None:
    """The person's own words stand in the statement as they are."""
    filled = transform("You're such a slob.").fill(
        observation=Words("the cups pile up"),
        feeling=Words("like a hedgehog"),
        need=Words("I need a clear table"),
        request=Words("Would you help me clear it?"),
    )
    assert [slot.value.id for slot in filled.slots] == ["own.now", "own.feeling", "own.need", "own.request"]
    assert say(filled.statement()) == (
        "I feel like a hedgehog when the cups pile up. I need a clear table. Would you help me clear it?"
    )


@pytest.mark.parametrize(
    ("slot", "table"), [("observation", "behaviour"), ("feeling", "emotion"), ("need", "need"), ("request", "request")]
)
def test_an_unknown_id_is_an_error(slot, table) -> None:
    """An id that no table holds raises the error of the library, naming the table, the value and choices."""
    with pytest.raises(UnknownId) as caught:
        transform("You never text me back.").fill(**{slot: "no_such_thing"})
    assert (caught.value.field, caught.value.value) == (table, "no_such_thing")
    assert caught.value.choices


def test_every_request_of_the_library_can_be_chosen() -> None:
    """The id of each option of a request fills the slot with the value of that option."""
    for text in COMPLAINTS:
        draft = transform(text)
        for option in draft.request.options:
            assert draft.fill(request=option.id).request.value == option.value


def test_suggestions_are_marked() -> None:
    """The first option goes into each open slot that has one, marked as suggested; what was said or chosen stays."""
    draft = transform("You never text me back.").fill(need="rest.rest")
    filled = draft.with_suggestions()
    assert [slot.source for slot in filled.slots] == ["said", "suggested", "chosen", "said"]
    assert filled.feeling.value == draft.feeling.options[0].value
    assert filled.with_suggestions() == filled
    assert transform("You're such a slob.").with_suggestions().open_slots == ("observation",)


# ---------------------------------------------------------------- statements


def test_a_statement_wants_all_its_parts() -> None:
    """A statement asked of a draft with open slots raises an error that names them."""
    with pytest.raises(IncompleteStatement) as caught:
        transform("You're such a slob.").statement()
    assert caught.value.open_slots == ("observation", "feeling", "need", "request")
    with pytest.raises(IncompleteStatement) as caught:
        transform("You never text me back.").fill(feeling="sad").statement()
    assert caught.value.open_slots == ("need",)


def test_a_statement_of_a_habit() -> None:
    """A habit is told in the present."""
    assert sentence("You never text me back.", feeling="sad", need="safety.reassurance") == (
        "I feel sad when I don’t hear back from you. I need some reassurance. Would you be willing to text me back?"
    )


def test_a_statement_of_a_past_event() -> None:
    """One past event is told in the past, and so is the feeling about it, unless it is in the person's own words."""
    text = "You should have warned me about the guests."
    draft = transform(text).fill(feeling="hurt", need=NEEDS["respect.consideration"], request="request.talk")
    assert say(draft.statement()) == (
        "I felt hurt when you didn’t warn me about the guests. I need some consideration. "
        "Could we find a calm moment to talk about this?"
    )
    assert say(draft.fill(feeling=Words("small")).statement()).startswith("I feel small when you didn’t warn me")
    assert draft.fill(observation=BEHAVIOURS["late"].past).statement().args[0][1] == EMOTIONS["hurt"].felt


def test_a_statement_with_a_story() -> None:
    """A story stands behind the observation, or in its place."""
    draft = transform("You don't care about my work.").fill(feeling="sad", need="rest.rest", request="request.talk")
    assert draft.statement().id == "statement.story_only"
    assert say(draft.statement()).startswith("I feel sad. I’m telling myself that you don’t care about my work. ")
    told = draft.fill(observation="no_reply")
    assert told.statement().id == "statement.story"
    assert say(told.statement()).startswith(
        "I feel sad when I don’t hear back from you. I’m telling myself that you don’t care about my work. "
    )


def test_a_statement_around_a_request_alone() -> None:
    """Where the speaker says a request and nothing observable, the statement does without an observation."""
    draft = transform("I need you to ring the landlord.")
    assert draft.open_slots == ("feeling", "need")
    filled = draft.fill(feeling="worried", need="safety.reassurance")
    assert filled.statement().id == "statement.plain"
    assert say(filled.statement()) == (
        "I feel worried. I need some reassurance. Would you be willing to ring the landlord?"
    )


@pytest.mark.parametrize("text", COMPLAINTS)
@pytest.mark.parametrize("locale", LOCALES)
def test_statements_render_in_every_locale(text, locale) -> None:
    """A statement is whole in every locale, and takes nothing from English."""
    filled = transform(text).with_suggestions()
    prompt = l10n.render(filled.fill(observation=filled.observation.value or "no_reply").statement(), locale)
    assert str(prompt)
    assert prompt.lang == locale
    assert prompt.fallback == ()


def test_own_words_with_a_gist_are_said_in_the_other_language() -> None:
    """Own words that tell of a known behaviour are said in another language by its clause, not quoted."""
    draft = transform("You never come home on time on Fridays.")
    words = dict(draft.observation.value.args)["words"]
    assert words == Words("you don’t come home on time on Fridays", "en", BEHAVIOURS["home_late"].now)
    for locale in LOCALES:
        said = say(draft.observation.value, locale)
        assert ("Fridays" in said) is (locale == "en")
        if locale != "en":
            assert said == say(BEHAVIOURS["home_late"].now, locale)


def test_own_words_without_a_gist_are_quoted_in_the_other_language() -> None:
    """Own words that no table knows are quoted inside a sentence of the other language."""
    draft = transform("You never polish the trombone.")
    assert dict(draft.observation.value.args)["words"].gist is None
    for slot, locale in itertools.product((draft.observation, draft.request), LOCALES):
        said = say(slot.value, locale)
        assert "polish the trombone" in said
        if locale != "en":
            assert not said.startswith(("when", "Would"))


def test_own_words_in_another_language_are_quoted_in_english() -> None:
    """Words of the person in a language other than that of the locale are quoted there, and stand bare in their own."""
    filled = transform("You're such a slob.").fill(observation=Words("dejas la puerta abierta", "es"), feeling="sad")
    quoted = say(filled.observation.value, "en")
    assert quoted.startswith("when this happens: “")
    assert "dejas la puerta abierta" in quoted
    assert say(filled.observation.value, "es") == "cuando dejas la puerta abierta"


# ---------------------------------------------------------------- values


@pytest.mark.parametrize("text", [*COMPLAINTS, "Thanks for nothing.", "Hello.", ""])
def test_results_are_values(text) -> None:
    """Results compare, hash, copy and pickle, and nothing of them can be changed."""
    result = transform(text)
    assert result == transform(text)
    assert hash(result) == hash(transform(text))
    assert pickle.loads(pickle.dumps(result)) == result
    assert copy.deepcopy(result) == result
    assert result != transform("You never rinse the bathtub, Tom.")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        result.findings = ()


def test_parts_are_plain_values() -> None:
    """Options, slots and behaviours can be made by hand."""
    option = Option(EMOTIONS["sad"].feel, Reason(Message("reason.common")))
    assert option.id == ""
    assert Slot("feeling", options=(option,)).options[0].value.id == "emotion.sad.feel"
    assert Flagged(()).outcome is Outcome.FLAG
    assert Unchanged(()).outcome is Outcome.LEAVE
    assert Draft(Slot("observation"), Slot("feeling"), Slot("need"), Slot("request")).outcome is Outcome.OPEN


# ---------------------------------------------------------------- bad input

BAD = {
    "empty": "",
    "spaces": " \n\t\u00a0 ",
    "controls": "".join(map(chr, range(32))) + "you never call\x7f\x00",
    "surrogates": "\ud800you never\udfff call \udc00",
    "unknown script": "𐤀𐤁𐤂 ⴰⵣⵓⵍ 你从来不听 आप कभी नहीं",
    "emoji": "🙄🙄 👩‍👩‍👧‍👦 🖕🏽 ❤️",
    "marks": "y\u0301\u0301\u0301ou ne" + "\u0336" * 500 + "ver call",
    "punctuation": "?!.,;:-()[]{}\"'“”‘’—…" * 50,
    "quotes": '"\'"\'"',
    "one word": "x" * 10_000,
    "nonchars": "\ufffe\uffff\U0010ffff",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_any_string_gives_a_result(text) -> None:
    """Any string gives a result whose spans lie in the text and whose messages render."""
    for found in check(text):
        assert 0 <= found.span.start < found.span.end <= len(text)
    result = transform(text)
    assert result.findings == check(text)
    if isinstance(result, Draft):
        filled = result.with_suggestions()
        for slot, locale in itertools.product(filled.slots, LOCALES):
            assert slot.value is None or say(slot.value, locale)


@pytest.mark.parametrize(
    "text", ["you never call. ", "i feel like you ", "stop ", "why do you always ", "you\n", "a, "]
)
def test_a_megabyte_gives_a_result(text) -> None:
    """A text of a million characters is read to its end, and spans slice back to what was typed."""
    long = text * (1_000_000 // len(text))
    assert all(found.span.of(long) for found in check(long))


def test_many_complaints_are_all_found() -> None:
    """Each of many complaints in one text is found at its place, and the text is transformed as one."""
    long = "you never call. " * 200
    assert transform(long).outcome is Outcome.REWRITE
    assert [found.span.of(long) for found in check(long)] == ["you never call"] * 200
    assert [found.span.start for found in check(long)] == list(range(0, 3200, 16))
