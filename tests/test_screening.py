# SPDX-License-Identifier: MIT
"""Words of danger are found, weighed by their circumstances, and never shown to the wrong person."""

import runpy
import time
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety_skills import screening
from safety_skills.languages.en import danger, danger_deeds, danger_match, danger_words
from safety_skills.screening import (
    CARD,
    Action,
    Context,
    Coverage,
    Evidence,
    Finding,
    Kind,
    Party,
    Polarity,
    Register,
    Screening,
    Severity,
    Stance,
    Subject,
    Time,
    Withholding,
    combine,
    screen,
    withheld,
)
from safety_skills.screening.gate import QUESTIONS, Answer, Clear, Decision, Hold, PrivateAnswers, joint_gate
from safety_skills.screening.helplines import (
    Freshness,
    Helpline,
    Phone,
    Problem,
    Service,
    ShortCode,
    TextLine,
    Web,
    freshness,
    from_country_list,
    from_open_helplines,
    lint,
    ranked,
)
from safety_skills.text import Message, Span

CASES = runpy.run_path(str(Path(__file__).parent / "cases" / "en" / "screening.py"))
FOUND, PLAIN, OBLIQUE = CASES["FOUND"], CASES["PLAIN"], CASES["OBLIQUE"]
EVERY_DANGER = [text for table in (FOUND, PLAIN, OBLIQUE) for texts in table.values() for text in texts]
HARMLESS = [*CASES["NEVER"], *CASES["TRAPS"], *CASES["EVERYDAY"]]
IDS = {text.id for text in screening.TEXTS}


def alarmed(text: str) -> bool:
    """Whether anything above a notice was found."""
    return any(found.severity is not Severity.NOTICE for found in screen(text).findings)


def only(text: str) -> Finding:
    """The gravest finding."""
    return max(screen(text).findings, key=lambda found: (found.severity.rank, found.action.rank))


# ---------------------------------------------------------------- what is found, and what is not


@pytest.mark.parametrize("text", [text for text in EVERY_DANGER if text not in CASES["KNOWN_MISSES"]])
def test_words_of_danger_are_found(text: str) -> None:
    """Every sentence of the corpus is found, but for those that are listed as known misses."""
    assert alarmed(text)


@pytest.mark.parametrize("text", CASES["KNOWN_MISSES"])
def test_known_misses_are_missed(text: str) -> None:
    """The list of known misses is honest: a sentence that is found leaves it."""
    assert not alarmed(text)


@pytest.mark.parametrize("text", CASES["NEVER"])
def test_skills_are_never_flagged(text: str) -> None:
    """Pausing, asking for space, leaving, saying no, naming hurt and harm: nothing above a notice, nothing withheld."""
    assert not alarmed(text)
    assert withheld(screen(text)) is None


@pytest.mark.parametrize("text", [*CASES["TRAPS"], *CASES["EVERYDAY"]])
def test_everyday_talk_is_not_flagged(text: str) -> None:
    """Idiom, fiction, play, accident, grief, worry and quarrel are not danger, but for the accepted false alarms."""
    assert alarmed(text) == (text in CASES["ACCEPTED_ALARMS"])


def test_every_kind_can_be_found() -> None:
    """The corpus has a finding of every kind that English says it covers."""
    seen = {found.kind for text in (*EVERY_DANGER, *CASES["NEVER"]) for found in screen(text).findings}
    assert seen == screen("").coverage.kinds == set(Kind)


@pytest.mark.parametrize(
    ("text", "kind", "severity", "stance"),
    [
        ("He choked me.", Kind.STRANGULATION, Severity.EMERGENCY, Stance.REPORTS),
        ("My husband punched me.", Kind.PARTNER_VIOLENCE, Severity.HIGH, Stance.REPORTS),
        ("My brother punched me.", Kind.FAMILY_VIOLENCE, Severity.HIGH, Stance.REPORTS),
        ("I slapped my girlfriend.", Kind.PARTNER_VIOLENCE, Severity.HIGH, Stance.EXPRESSES),
        ("You can’t see your friends any more.", Kind.ISOLATION, Severity.HIGH, Stance.DEMANDS),
        ("If you leave me I’ll kill myself.", Kind.SUICIDE_LEVERAGE, Severity.EMERGENCY, Stance.THREATENS),
        ("I’m going to kill myself tonight.", Kind.SUICIDE_ACTIVE, Severity.EMERGENCY, Stance.EXPRESSES),
        ("I wish I had never been born.", Kind.SUICIDE_PASSIVE, Severity.HIGH, Stance.EXPRESSES),
        ("I’ll make you pay for this.", Kind.THREATS, Severity.HIGH, Stance.THREATENS),
        ("I’m scared of my husband.", Kind.FEAR, Severity.CONCERN, Stance.REPORTS),
        ("Don’t contact me again.", Kind.NO_CONTACT, Severity.NOTICE, Stance.EXPRESSES),
    ],
)
def test_a_finding_says_what_it_is(text: str, kind: Kind, severity: Severity, stance: Stance) -> None:
    """The gravest finding of a plain sentence has its kind, severity and stance."""
    found = only(text)
    assert (found.kind, found.severity, found.stance) == (kind, severity, stance)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("He choked me.", Subject.SELF),
        ("We hit each other.", Subject.SELF),
        ("He hit my mother.", Subject.OTHER),
        ("I hit my daughter.", Subject.DEPENDANT),
        ("I should slap you right now.", Subject.SELF),
        ("My girlfriend wants to kill herself.", Subject.OTHER),
        ("Quit hanging out with those guys.", Subject.OTHER),
        ("You are dead.", Subject.PARTNER),
        ("Is it a lethal dose?", Subject.UNKNOWN),
    ],
)
def test_a_finding_says_whose_safety_it_is(text: str, subject: Subject) -> None:
    """The subject is who the words are about, as the writer sees it."""
    assert only(text).subject is subject


# ---------------------------------------------------------------- circumstances


@pytest.mark.parametrize(
    ("text", "polarity", "register"),
    [
        ("He never hit me.", Polarity.NEGATED, Register.LITERAL),
        ("I was not beaten by my father.", Polarity.NEGATED, Register.LITERAL),
        ("I am not suicidal.", Polarity.NEGATED, Register.LITERAL),
        ("He has never threatened me.", Polarity.NEGATED, Register.LITERAL),
        ("If he hits you, call me.", Polarity.UNSURE, Register.LITERAL),
        ("If he threatens to leak her pictures, tell me.", Polarity.UNSURE, Register.LITERAL),
        ("If he was beaten by his father, tell me.", Polarity.UNSURE, Register.LITERAL),
        ("Did he hit you?", Polarity.UNSURE, Register.LITERAL),
        ("He could hit me.", Polarity.UNSURE, Register.LITERAL),
        ("You are killing me.", Polarity.UNSURE, Register.IDIOM),
        ("I beat him.", Polarity.UNSURE, Register.LITERAL),
        ("She hurt me when she left.", Polarity.UNSURE, Register.LITERAL),
        ("You are abusing me.", Polarity.UNSURE, Register.LITERAL),
        ("People hit people.", Polarity.UNSURE, Register.LITERAL),
        ("He hits people.", Polarity.UNSURE, Register.LITERAL),
        ("They hit you.", Polarity.UNSURE, Register.LITERAL),
        ("I would never hurt myself.", Polarity.NEGATED, Register.LITERAL),
    ],
)
def test_circumstances_lower_and_never_delete(text: str, polarity: Polarity, register: Register) -> None:
    """What is denied, imagined, asked or an idiom moves to `suppressed`, as a notice, and stays to be seen."""
    seen = screen(text)
    assert not alarmed(text)
    assert (polarity, register) in {(found.polarity, found.register) for found in seen.suppressed}
    assert {found.severity for found in seen.suppressed} == {Severity.NOTICE}


@pytest.mark.parametrize(
    "text",
    [
        "Give me one good reason to not kill myself.",
        "I try not to hurt myself.",
        "I can't stop cutting myself.",
        "He not only hit me, he laughed.",
        "I don't know why he hits me.",
        "I do not hit her enough to leave marks.",
    ],
)
def test_a_negation_that_denies_nothing(text: str) -> None:
    """Not every "not" denies: "not to", "not only", "can't stop", "don't know why"."""
    assert alarmed(text)


def test_fiction_is_a_stance_and_stays() -> None:
    """A film is told by its stance, with the word that showed it; one’s own wish to die is never taken for a film."""
    [found] = screen("In the movie he strangles his wife.").suppressed
    assert found.stance is Stance.FICTION
    assert [cue.of("In the movie he strangles his wife.") for cue in found.evidence[0].cues] == ["movie"]
    assert alarmed("I watched a movie and I just wanted to die.")
    assert alarmed("He choked me during the movie.")


def test_laughter_lowers_by_one() -> None:
    """A laugh in the sentence makes words weigh less, and does not take them away."""
    plain, funny = only("I'm gonna kill myself tonight"), only("I'm gonna kill myself tonight lol")
    assert funny.register is Register.JOKE
    assert funny.severity.rank == plain.severity.rank - 1


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("He hit me years ago.", Time.PAST),
        ("He keeps hitting me.", Time.NOW),
        ("He hits me.", Time.NOW),
        ("He will hit me again.", Time.FUTURE),
        ("He would hit me.", Time.HYPOTHETICAL),
    ],
)
def test_a_finding_says_when(text: str, when: Time) -> None:
    """The time is read from the sentence, and lowers nothing."""
    assert only(text).time is when


def test_what_was_said_before_only_raises() -> None:
    """Words about one’s own death that answer words of leaving are read both ways; other words change nothing."""
    alone = screen("Then I want to die.")
    answered = screen("Then I want to die.", context="I’m leaving you.")
    assert screen("Then I want to die.", context="The soup is cold.") == alone
    assert answered.action.rank > alone.action.rank
    assert {found.kind for found in answered.findings} == {Kind.SUICIDE_ACTIVE, Kind.SUICIDE_LEVERAGE}
    assert screen("The soup is cold.", context="I’m leaving you.") == screen("The soup is cold.")
    assert screen("He choked me.", context="I’m leaving you.") == screen("He choked me.")


# ---------------------------------------------------------------- results


def test_a_screening_is_no_yes_or_no() -> None:
    """A screening has no truth value: whoever asks for one is told where to look."""
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(screen("Hello."))
    assert screen("Hello.").severity is None
    assert screen("Hello.").action is Action.NONE


def test_an_unread_language_is_not_nothing_found() -> None:
    """A language that cannot be read says that nothing was covered, whatever the words."""
    unread, silent = screen("He choked me.", language="tlh"), screen("Hello.")
    assert unread == Screening()
    assert unread.coverage == Coverage.NONE != silent.coverage
    assert silent.coverage.languages == ("en",)
    assert silent.coverage.contexts == set(Context)
    assert not silent.coverage.reviewed


@pytest.mark.parametrize("text", ["He choked me.", "I want to die, and he punched my mother."])
def test_findings_show_no_words(text: str) -> None:
    """No `repr` of a result shows what was written, and spans lead to it for those who hold the text."""
    seen = screen(text)
    shown = repr(seen) + repr(withheld(seen))
    assert not any(word in shown for word in ("choked", "die", "punched", "mother"))
    assert all(found.span.of(text) in text for found in seen.findings)


def test_findings_stay_with_the_person() -> None:
    """Only words that close a door are there for both; everything else is for the person alone."""
    for text in (*EVERY_DANGER, *CASES["NEVER"]):
        for found in screen(text).findings:
            assert (Party.PARTNER in found.visible_to) == (found.kind.group == "exit")


def test_every_message_has_a_text() -> None:
    """Every kind, demand, reason, offer, card line, question and gate message has a text, and nothing else has."""
    evidence = (Evidence(Span(0, 1), "rule"),)
    messages = {
        *(Finding(kind, Severity.HIGH, evidence, stance=stance).message for kind in Kind for stance in Stance),
        *(reason.message for reason in Withholding),
        *(reason.offer for reason in Withholding),
        *CARD,
        *(message for _, message in QUESTIONS),
        Hold(Decision.PAUSED).message,
        Message("gate.alone_first"),
    }
    assert {message.id for message in messages} == IDS
    assert not any(character.isdigit() for text in screening.TEXTS for character in text.english)


def test_texts_claim_nothing() -> None:
    """No text says that something was detected, assessed or diagnosed, or what somebody is."""
    forbidden = ("detect", "assess", "diagnos", "abuser", "victim", "narciss", "perpetrator", "risk")
    assert [text.id for text in screening.TEXTS if any(word in text.english.lower() for word in forbidden)] == []


def test_combining_takes_the_graver() -> None:
    """The join keeps every finding, the graver of two about the same words, and raises what another had lowered."""
    text = "You are killing me."
    lowered = screen(text)
    raised = Finding(Kind.VIOLENCE, Severity.HIGH, (Evidence(Span(0, 18), "model"),), Action.HALT_JOINT)
    model = Screening((raised,), (), Coverage(("en",), "model-1", frozenset({Kind.VIOLENCE}), frozenset(), True))
    joined = combine(lowered, model)
    assert [found.severity for found in joined.findings] == [Severity.HIGH]
    assert joined.suppressed == ()
    assert joined.coverage.version == "en-1+model-1"
    assert not joined.coverage.reviewed
    assert combine() == Screening()
    assert combine(screen("He choked me."), screen("He choked me.")) == screen("He choked me.")
    assert combine(model, Screening()).findings == (raised,)


@given(st.lists(st.sampled_from(EVERY_DANGER), max_size=3).map(lambda texts: [screen(text) for text in texts]))
def test_combining_is_a_join(screenings: list[Screening]) -> None:
    """The action of the join is the highest of the actions, in any order."""
    highest = max((each.action for each in screenings), key=lambda action: action.rank, default=Action.NONE)
    assert combine(*screenings).action is highest
    assert combine(*reversed(screenings)).action is highest


# ---------------------------------------------------------------- withholding


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("He choked me.", Withholding.HARM),
        ("I hit her when I’m angry.", Withholding.OWN_HARM),
        ("I’ll hurt you if you do that again.", Withholding.THREAT),
        ("Give me your password.", Withholding.DEMAND),
        ("I cut myself.", Withholding.SELF_HARM),
        ("I’ll kill myself if you leave me.", Withholding.LEVERAGE),
    ],
)
def test_rewriters_are_told_to_withhold(text: str, reason: Withholding) -> None:
    """Harm, threat, demand, self-harm and leverage are withheld, each with its reason, its offer and the screening."""
    held = withheld(screen(text))
    assert held is not None
    assert held.reason is reason
    assert (held.outcome, held.offer, held.message) == ("safety", reason.offer, reason.message)
    assert held.screening == screen(text)


@pytest.mark.parametrize("text", ["He is so jealous and controlling.", "He calls me stupid and worthless every day."])
def test_softer_words_ask_and_do_not_withhold(text: str) -> None:
    """Words that only make one wonder lead to a private question, and may be reworded."""
    assert screen(text).action is Action.ASK_PRIVATELY
    assert withheld(screen(text)) is None


def test_exits_have_no_action() -> None:
    """No contact and leaving are found so that nobody softens them, and nothing is done about them."""
    for text in ("Don’t contact me again.", "I’m leaving you."):
        [found] = screen(text).findings
        assert (found.severity, found.action) == (Severity.NOTICE, Action.NONE)


# ---------------------------------------------------------------- the gate


def test_the_modules_beside_are_found_on_first_use() -> None:
    """The names of the gate and of helplines are found in `screening` too, and other names are missing as usual."""
    assert screening.joint_gate is joint_gate
    assert screening.Helpline is Helpline
    with pytest.raises(AttributeError, match="no attribute 'is_safe'"):
        screening.is_safe  # noqa: B018


WELL = PrivateAnswers(afraid=Answer.NO, free_to_stop=Answer.YES, hurt=Answer.NO, wants=Answer.YES, asked_alone=True)
ANSWERS = st.builds(
    PrivateAnswers,
    afraid=st.sampled_from(Answer),
    free_to_stop=st.sampled_from(Answer),
    hurt=st.sampled_from(Answer),
    wants=st.sampled_from(Answer),
    asked_alone=st.booleans(),
)


@given(ANSWERS, ANSWERS, st.lists(st.sampled_from(EVERY_DANGER), max_size=2))
def test_the_gate_opens_on_two_clear_answers_only(a: PrivateAnswers, b: PrivateAnswers, texts: list[str]) -> None:
    """It opens for nothing less, in either order alike, and what both see of a hold is always the same."""
    gate = joint_gate(a, b, [screen(text) for text in texts])
    assert gate == joint_gate(b, a, [screen(text) for text in texts])
    assert isinstance(gate, Clear) <= (a == WELL == b)
    if isinstance(gate, Hold):
        assert gate.message == Message("gate.not_now")


def test_the_gate_weighs_what_was_screened() -> None:
    """An emergency refers, words of danger close, an unread language waits, and silence of the words opens nothing."""
    assert joint_gate(WELL, WELL, [screen("He choked me.")]) == Hold(Decision.REFER)
    assert joint_gate(WELL, WELL, [screen("He is so jealous and controlling.")]) == Hold(Decision.SOLO_ONLY)
    assert joint_gate(WELL, WELL, [screen("You are late.", language="tlh")]) == Hold(Decision.PAUSED)
    assert joint_gate(WELL, WELL, [screen("You are late.")]) == Clear()
    assert joint_gate(PrivateAnswers(), PrivateAnswers(), [screen("You are late.")]) == Hold(Decision.PAUSED)
    assert Clear().decision is Decision.JOINT_OK


@pytest.mark.parametrize("change", [{"afraid": Answer.YES}, {"hurt": Answer.YES}, {"free_to_stop": Answer.NO}])
def test_one_answer_of_danger_closes_the_gate(change: dict[str, Answer]) -> None:
    """Fear, harm, or not being free to stop: from then on each does the exercises alone, and answers show nothing."""
    answers = PrivateAnswers(
        **{"afraid": Answer.NO, "free_to_stop": Answer.YES, "hurt": Answer.NO, "wants": Answer.YES, **change},  # type: ignore[arg-type]
        asked_alone=True,
    )
    assert joint_gate(WELL, answers) == Hold(Decision.SOLO_ONLY)
    assert repr(answers) == "PrivateAnswers()"


# ---------------------------------------------------------------- helplines


TODAY = date(2026, 6, 1)


def line(**changes: object) -> Helpline:
    """An entry without a fault, changed."""
    good: dict[str, object] = {
        "country": "XX",
        "name": "A",
        "service": Service.VIOLENCE,
        "contact": Web("https://example.org"),
        "languages": ("en",),
        "verified_at": TODAY,
        "source": "https://example.org",
    }
    return Helpline(**{**good, **changes})  # type: ignore[arg-type]


def test_age_is_counted_from_a_day_that_is_given() -> None:
    """Fresh up to the limit, stale after it; never checked, or checked in the future, is unverified."""
    assert freshness(line(), TODAY + timedelta(days=365)) is Freshness.FRESH
    assert freshness(line(), TODAY + timedelta(days=366)) is Freshness.STALE
    assert freshness(line(), TODAY + timedelta(days=9), timedelta(days=5)) is Freshness.STALE
    assert freshness(line(), TODAY - timedelta(days=1)) is Freshness.UNVERIFIED
    assert freshness(line(verified_at=None), TODAY) is Freshness.UNVERIFIED


def test_stale_lines_are_marked_and_never_first() -> None:
    """Ranking drops nothing, puts fresh lines first and keeps a group together."""
    old, new = line(name="old", verified_at=None), line(name="new")
    pair = [line(name="one", group="g"), line(name="two", group="g", verified_at=None)]
    order = [entry.name for entry, _ in ranked([old, pair[0], new, pair[1]], TODAY)]
    assert order == ["one", "two", "new", "old"]
    assert ranked([], TODAY) == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"country": "Finland"}, Problem.BAD_COUNTRY),
        ({"contact": Phone("0800 000 000")}, Problem.NO_PREFIX),
        ({"contact": Phone("+1000")}, Problem.PREFIX_ON_SHORT_CODE),
        ({"contact": ShortCode("+1000")}, Problem.PREFIX_ON_SHORT_CODE),
        ({"contact": Phone("call us")}, Problem.NOT_A_NUMBER),
        ({"contact": Web("http://example.org")}, Problem.NOT_HTTPS),
        ({"verified_at": None}, Problem.NEVER_VERIFIED),
        ({"verified_at": date(2020, 1, 1)}, Problem.STALE),
        ({"languages": ()}, Problem.NO_LANGUAGE),
        ({"source": ""}, Problem.NO_SOURCE),
    ],
)
def test_lists_are_checked(changes: dict[str, object], problem: Problem) -> None:
    """Each fault of an entry is named, with its place in the list."""
    assert [(fault.index, fault.problem) for fault in lint([line(), line(name="B", **changes)], TODAY)] == [
        (1, problem)
    ]


def test_a_good_list_has_no_faults_and_a_double_entry_is_one() -> None:
    """Numbers with a prefix, short codes without one and text lines pass; the same entry twice does not."""
    good = [line(contact=Phone("+000 000 000 00")), line(contact=ShortCode("000")), line(contact=TextLine("0000"))]
    assert lint(good, TODAY) == ()
    assert [fault.problem for fault in lint([line(), line()], TODAY)] == [Problem.DUPLICATE]


def test_lists_in_common_shapes_are_read() -> None:
    """Parsed country files and lists by country give typed entries; what does not fit is left out without an error."""
    record = {
        "id": "xx-a",
        "country": "XX",
        "name": "A",
        "category": "suicide_prevention",
        "verified_at": "2026-01-05",
        "contacts": [
            {"method": "phone", "number": "+000 000 000 00", "languages": ["en", 5]},
            {"method": "text", "number": "0000", "languages": "en"},
            {"method": "chat", "url": "https://example.org"},
            {"method": "phone"},
            "?",
        ],
    }
    lines = from_open_helplines({"country": "XX", "records": [record, {"id": "xx-b", "verified_at": "soon"}, 7]})
    assert [entry.contact for entry in lines] == [Phone("+00000000000"), TextLine("0000"), Web("https://example.org")]
    assert {entry.group for entry in lines} == {"xx-a"}
    assert lines[0].languages == ("en",)
    assert lines[0].verified_at == date(2026, 1, 5)
    assert from_open_helplines({"records": None}) == ()
    named = from_country_list(
        [
            {
                "country": "Here",
                "helplines": [{"name": "A", "phone": "000", "text": "0000", "url": "https://example.org"}],
            },
            {"country": "Nowhere", "helplines": [{"name": "B", "phone": "000"}]},
            {
                "country": "Here",
                "hotlines": [{"name": "C", "phone": "000"}, {"name": "D", "url": "https://example.org"}],
            },
        ],
        {"Here": "XX"},
    )
    assert [(entry.name, entry.contact) for entry in named] == [
        ("A", ShortCode("000")),
        ("A", TextLine("0000")),
        ("A", Web("https://example.org")),
        ("C", ShortCode("000")),
        ("D", Web("https://example.org")),
    ]
    assert [entry.group for entry in named] == ["XX-A", "XX-A", "XX-A", "", ""]


def test_an_unknown_day_is_no_day() -> None:
    """A date that cannot be read counts as never verified."""
    record = {"contacts": [{"url": "https://example.org"}], "verified_at": "last spring"}
    [entry] = from_open_helplines({"country": "XX", "records": [record]})
    assert entry.verified_at is None
    assert entry.country == "XX"


# ---------------------------------------------------------------- the tables


def test_codes_have_types() -> None:
    """Every code that English uses is one of the types, so that no text can raise."""
    assert set(danger.kinds()) <= set(Kind)
    assert set(danger.CONTEXTS) <= set(Context)
    assert len(set(danger.rule_ids())) == len(danger.rule_ids())


def test_patterns_are_well_made() -> None:
    """Every pattern of every rule names known classes, and asks for at least one word."""
    words = danger_words.classes()
    with pytest.raises(KeyError):
        danger_match.compile_rules([("rule", "NOBODY home")], words)
    assert danger_match.compile_rules([("rule", "\n")], words) == {}
    index = danger_match.compile_rules([("rule", "left? -not one ..2 !two -three")], words)
    assert [match[:3] for match in danger_match.match_all(index, tuple("left one two".split()))] == [("rule", 0, 3)]
    assert danger_match.match_all(index, tuple("not one two".split())) == []
    assert danger_match.match_all(index, tuple("one two three".split())) == []
    assert danger_match.match_all(index, tuple("one . two".split())) == []


@pytest.mark.parametrize(
    "words",
    [
        "a slap on the hand", "the heat hit me", "beats me", "she slapped the table", "hit me", "it hit me",
        "i hit my head",
        "the baby bit me", "my toddler hit me", "the dog attacked me", "he was hit by a car", "the song was killed",
        "somebody hurt was there", "kids push kids", "please hit me", "the man was beaten", "nothing was hit", "he hit",
        "he hit the the", "he hit my and", "he was hurt by him", "a noise like a frog being strangled",
    ],
)  # fmt: skip
def test_not_every_verb_is_a_deed(words: str) -> None:
    """A thing, a small child, a bare wish, a noun and an accident give no deed."""
    each = tuple(words.split())
    deeds = [danger_deeds.deed(each, at, "violence") for at, word in enumerate(each) if word in danger_deeds.verbs()]
    assert [deed for deed in deeds if deed is not None and not deed.lowered] == []


def test_a_negation_ends_with_its_sentence() -> None:
    """A "never" of the sentence before denies nothing here."""
    assert alarmed("Never. Beating me up every night.")


@given(st.text())
def test_any_string_gives_a_screening(text: str) -> None:
    """Nothing raises on people’s words, and every span lies inside them."""
    seen = screen(text, context=text)
    for found in seen.findings + seen.suppressed:
        assert 0 <= found.span.start < found.span.end <= len(text)


@given(
    st.lists(
        st.sampled_from(
            sorted(
                danger_words.classes()["HIT"]
                | danger_words.classes()["WHOM"]
                | set("i if not . he by was my the".split())
            )
        )
    )
)
def test_any_words_give_a_screening(words: list[str]) -> None:
    """Nothing raises on the words of the rules in any order."""
    text = " ".join(words)
    for found in screen(text).findings:
        assert found.span.of(text)


@pytest.mark.parametrize(
    "piece",
    ["he hit me ", "i will not kill you if you ", 'you " ', "kill ", "movie lol he choked me and ", "not want to die "],
)
def test_time_grows_with_the_text(piece: str) -> None:
    """A hostile text without a full stop takes no more than its share of time: the cost a character stays the same."""

    def cost(times: int) -> float:
        text = piece * times
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            screen(text)
            best = min(best, time.process_time() - start)
        return best / len(text)

    screen(piece)
    assert cost(1500) < 4 * cost(150)


def test_rules_and_severities_agree() -> None:
    """Pressure on the throat is always the highest, whoever is meant; exits are always the lowest."""
    for who, verb in product(("He", "My wife", "You", "They"), ("choked me", "strangled me")):
        assert only(f"{who} {verb}.").severity is Severity.EMERGENCY
    assert {found.severity for text in CASES["NEVER"] for found in screen(text).findings} <= {Severity.NOTICE}
