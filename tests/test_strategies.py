# SPDX-License-Identifier: MIT
"""The strategies: every public type has one, in whatever order things are imported, and what they make is valid."""

import enum
import importlib
import inspect
import json
import os
import pickle
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import safety_skills
from safety_skills import _hypothesis, emotions, i_statements, l10n, needs, screening, strategies, vocabulary
from safety_skills import languages as reading
from safety_skills.evidence import STUDIES
from safety_skills.text import Finding, Message, Severity, Span, Text, View

MODULES = [
    module.name
    for module in pkgutil.iter_modules(safety_skills.__path__)
    if not module.name.startswith("_") and module.name != "strategies"
]
# Everything that a test may draw; slow machines are no news.
few = settings(max_examples=10, suppress_health_check=list(HealthCheck))


def _types() -> Iterator[tuple[str, str, type]]:
    """The public classes that hold values, by the module where they stand: all but errors, enums and protocols."""
    for name in MODULES:
        module = importlib.import_module(f"safety_skills.{name}")
        for entry in module.__all__:
            thing = getattr(module, entry)
            if not inspect.isclass(thing) or getattr(thing, "_is_protocol", False):
                continue
            # A type may be offered by another module as well.
            if not issubclass(thing, (Exception, enum.Enum)) and thing.__module__.split(".")[1] == name:
                yield name, entry, thing


TYPES = list(_types())
KINDS = [kind for _, _, kind in TYPES]
NAMES = [f"{module}.{entry}" for module, entry, _ in TYPES]
# Their parts depend on each other: ids must differ, and locales and placeholders must be known.
DEPENDENT = {
    vocabulary.Vocabulary: {"name": st.just("text"), "items": st.just(())},
    l10n.Catalog: {"texts": st.just({"es": {"app.hello": "Hola"}})},
}


def test_every_public_type_has_a_strategy() -> None:
    """The hook knows each public type by the place where it stands, and each strategy that it names exists."""
    known = {f"{module}.{entry}" for module, entries in _hypothesis.STRATEGIES.items() for entry in entries}
    assert set(NAMES) - known == set()
    # Beside the types there are one kind of number and one protocol.
    assert known - set(NAMES) == {"text.Offset", "vocabulary.Coded"}
    named = {strategy for entries in _hypothesis.STRATEGIES.values() for strategy in entries.values()}
    assert named <= set(strategies.__all__)
    # Not of a type of ours: strings of a kind, and the messages that render.
    assert set(strategies.__all__) - named == {"complaints", "locales", "shipped_messages", "utterances"}


@pytest.mark.parametrize(("module", "entry", "kind"), TYPES, ids=NAMES)
def test_hypothesis_finds_the_strategy_of_a_type(module: str, entry: str, kind: type) -> None:
    """`st.from_type` gives values of the type, made by our strategy, for every public class."""
    made = getattr(strategies, _hypothesis.STRATEGIES[module][entry])()

    @few
    @given(st.from_type(kind), made)
    def check(found: object, ours: object) -> None:
        assert type(found) is type(ours) is kind

    check()


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_hypothesis_builds_a_type_from_its_fields(kind: type) -> None:
    """`st.builds` understands the annotations of every public class, so its parts can be drawn one by one."""

    @few
    @given(st.builds(kind, **DEPENDENT.get(kind, {})))
    def check(found: object) -> None:
        assert type(found) is kind

    check()


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_values_are_values(kind: type) -> None:
    """Every value survives pickling, equals its copy with the same hash, and refuses to be changed."""

    @few
    @given(st.from_type(kind))
    def check(found: object) -> None:
        again = pickle.loads(pickle.dumps(found))
        assert again == found
        assert hash(again) == hash(found)
        field = attrs.fields(kind)[0].name if attrs.has(kind) else getattr(kind, "_fields", ("entries",))[0]
        with pytest.raises(AttributeError):
            setattr(found, field, None)

    check()


# ---------------------------------------------------------------- what holds for the examples


def _span(span: Span) -> bool:
    return type(span) is Span and 0 <= span.start <= span.end


def _view(view: View) -> bool:
    whole = view.span(0, len(view.text))
    return _span(whole) and whole.end <= len(view.original)


def _marked(found: Any) -> bool:  # noqa: ANN401 (whatever has a span)
    return _span(found.span) and found.span.start < found.span.end


def _finding(found: Finding) -> bool:
    return found.code in i_statements.Code and _marked(found) and bool(str(l10n.render(found.message, "en")))


def _message(message: Message) -> bool:
    return message.id.isascii() and [name for name, _ in message.args] == sorted({name for name, _ in message.args})


def _slot(slot: i_statements.Slot) -> bool:
    is_open = slot.source is i_statements.Source.OPEN
    return (slot.value is None) == is_open and all(option.id in emotions.EMOTIONS for option in slot.options)


def _draft(draft: i_statements.Draft) -> bool:
    return bool(draft.open_slots) or bool(str(l10n.render(draft.statement(), "en")))


def _renders(message: Message) -> bool:
    return all(str(l10n.render(message, locale.code)) for locale in l10n.locales())


def _screening(found: screening.Screening) -> bool:
    return all(map(_marked, found.findings + found.suppressed)) and found.action in screening.Action


INVARIANTS: dict[str, Callable[[Any], bool]] = {
    "audiences": lambda found: 0 <= found.index < 54,
    "behaviours": lambda found: i_statements.BEHAVIOURS[found.id] == found,
    "catalogs": lambda found: set(found.entries) <= {locale.code for locale in l10n.locales()},
    "complaints": lambda found: isinstance(found, str) and found != "",
    "coverages": lambda found: set(found.kinds) <= set(screening.Kind),
    "crosswalks": lambda found: any(found in emotion.crosswalk for emotion in emotions.EMOTIONS),
    "drafts": _draft,
    "emotion_suggestions": lambda found: found.emotion.id in emotions.EMOTIONS,
    "emotions": lambda found: emotions.EMOTIONS[found.id] is found,
    "evaluations": lambda found: emotions.EVALUATIONS[found.id] is found,
    "findings": _finding,
    "flagged": lambda found: found.outcome == "flag" and all(map(_finding, found.findings)),
    "listings": lambda found: len(found.items) >= 1,
    "locale_infos": lambda found: found in l10n.locales(),
    "locales": lambda found: l10n.negotiate(found).locale == found,
    "marks": _marked,
    "messages": _message,
    "need_suggestions": lambda found: found.need.id in needs.NEEDS,
    "needs": lambda found: needs.NEEDS[found.id] is found,
    "negotiated": lambda found: found.locale in {locale.code for locale in l10n.locales()},
    "observed": lambda found: found.behaviour in ("", *i_statements.BEHAVIOURS.ids) and found.when.startswith("when "),
    "offsets": lambda found: type(found) is int and found >= 0,
    "options": lambda found: found.value == emotions.EMOTIONS[found.id].feel,
    "prompts": lambda found: str(found) != "" and found.locale == found.lang,
    "readings": lambda found: all(map(_marked, found.marks)),
    "reasons": lambda found: all(id in STUDIES for id in found.evidence) and _renders(found.message),
    "said": _marked,
    "screening_evidence": _marked,
    "screening_findings": lambda found: _marked(found) and _message(found.message),
    "screenings": _screening,
    "shipped_messages": _renders,
    "slots": _slot,
    "source_texts": lambda found: type(found) is Text and found.id.isascii(),
    "spans": _span,
    "studies": lambda found: STUDIES[found.id] is found,
    "tensions": lambda found: found.one in needs.NEEDS and found.of(found.one) in needs.NEEDS,
    "unchanged": lambda found: all(finding.severity is Severity.HINT for finding in found.findings),
    "utterances": lambda found: isinstance(found, str),
    "views": _view,
    "vocabularies": lambda found: len(set(found.ids)) == len(found) == len(found.items),
    "withheld": lambda found: found.offer == found.reason.offer and found.screening.findings != (),
    "words": lambda found: found.gist is None or _renders(found.gist),
}


@pytest.mark.parametrize("name", strategies.__all__)
def test_examples_are_valid(name: str) -> None:
    """What a strategy makes keeps the promises of its type: ids exist, spans are in order, messages render."""

    @few
    @given(getattr(strategies, name)())
    def check(found: object) -> None:
        assert INVARIANTS[name](found), found

    check()


NATURAL = [name for name in strategies.__all__ if "natural" in inspect.signature(getattr(strategies, name)).parameters]


@pytest.mark.parametrize("name", NATURAL)
def test_natural_examples_can_be_read(name: str) -> None:
    """With `natural=True` the same type comes out, and the text in it is plain letters."""

    @few
    @given(getattr(strategies, name)(natural=True))
    def check(found: object) -> None:
        assert INVARIANTS[name](found), found
        assert "\\" not in repr(found)

    check()


PARTS = [
    (name, part)
    for name in strategies.__all__
    for part in inspect.signature(getattr(strategies, name)).parameters
    if part != "natural"
]


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_a_part_is_a_strategy(name: str, part: str) -> None:
    """A plain value for a part is refused with the name of the argument; parts have no place, only names."""
    make = getattr(strategies, name)
    with pytest.raises(InvalidArgument, match=f"^{part} must be a strategy, not 'plain'"):
        make(**{part: "plain"})
    parameters = inspect.signature(make).parameters.values()
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters)


@given(strategies.spans(starts=st.just(3), lengths=st.just(4)), strategies.words(texts=st.just("a"), gists=st.none()))
def test_parts_are_used(span: Span, own: object) -> None:
    """The strategies that somebody gives for parts are those that are drawn from."""
    assert span == Span(3, 7)
    assert own.text == "a"
    assert own.gist is None


@given(st.data())
def test_texts_without_a_draft_are_refused(data: st.DataObject) -> None:
    """Where the given texts make no draft, or the findings withhold nothing, the error says which value it was."""
    with pytest.raises(InvalidArgument, match="'Nice weather'"):
        data.draw(strategies.drafts(texts=st.just("Nice weather")))
    harmless = strategies.screening_findings(actions=st.just(screening.Action.NONE))
    with pytest.raises(InvalidArgument, match="withhold a rewrite"):
        data.draw(strategies.withheld(findings=harmless))


def test_the_texts_of_drafts_give_drafts() -> None:
    """Every text that drafts are made from by default is one that gives a draft with an observation."""
    for text in strategies._DRAFTED:
        draft = i_statements.transform(text)
        assert isinstance(draft, i_statements.Draft), text
        assert draft.outcome is i_statements.Outcome.REWRITE, text


@few
@given(strategies.utterances())
def test_any_utterance_has_a_reading(text: str) -> None:
    """The reader takes whatever the strategy gives, and its marks lie within the text."""
    for mark in reading.language("en").read(text).marks:
        assert 0 <= mark.span.start < mark.span.end <= len(text)


# ---------------------------------------------------------------- imports, in fresh interpreters

DRAW = """
from hypothesis import given, settings, strategies as st
from safety_skills import emotions, i_statements, l10n, screening, text
for kind in (text.Span, text.Offset, emotions.Emotion, l10n.Prompt, screening.Finding, i_statements.Draft):
    settings(max_examples=2, database=None, deadline=None)(given(st.from_type(kind))(lambda found: None))()
# A name that only our own strategy knows to be an id of the table.
known = lambda emotion: emotions.EMOTIONS[emotion.id] and None
settings(max_examples=9, database=None)(given(st.from_type(emotions.Emotion))(known))()
print("drawn")
"""


def _run(code: str, **environment: str) -> str:
    clean = {name: value for name, value in os.environ.items() if name != "HYPOTHESIS_NO_PLUGINS"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        env=clean | environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "first",
    [
        "import safety_skills.strategies",
        "import hypothesis",
        "import safety_skills.i_statements, safety_skills.l10n",
        "import safety_skills",
        "import safety_skills._hypothesis",
        "from hypothesis import strategies",
    ],
)
def test_any_order_of_imports_works(first: str) -> None:
    """Strategies first, Hypothesis first or our modules first: each type is known and can be drawn."""
    assert _run(first + DRAW) == "drawn"


def test_the_hook_imports_nothing_heavy() -> None:
    """Loading Hypothesis with our hook imports our package and the hook, and nothing else of ours or of others."""
    imported = "import sys, json, hypothesis; print(json.dumps(sorted(sys.modules)))"
    plain = set(json.loads(_run(imported, HYPOTHESIS_NO_PLUGINS="1")))
    hooked = set(json.loads(_run(imported))) - plain
    ours = {name for name in hooked if name.startswith("safety_skills")}
    assert ours == {"safety_skills", "safety_skills._hypothesis"}
    assert {name.partition(".")[0] for name in hooked} & {"attr", "attrs", "babel", "numpy", "difflib"} == set()


def test_the_strategies_import_no_tables_of_english() -> None:
    """Importing the strategies reads no catalogue of a locale, no table of English words and no Babel."""
    imported = "import sys, json, safety_skills.strategies; print(json.dumps(sorted(sys.modules)))"
    modules = json.loads(_run(imported))
    heavy = ("safety_skills.languages.", "safety_skills._catalogs.", "babel")
    assert [name for name in modules if name.startswith(heavy)] == []


def test_plugins_can_be_switched_off() -> None:
    """With `HYPOTHESIS_NO_PLUGINS` the hook does not run, and nothing of ours is imported."""
    code = "import sys, hypothesis; print([name for name in sys.modules if name.startswith('safety_skills')])"
    assert _run(code, HYPOTHESIS_NO_PLUGINS="1") == "[]"


def test_registering_twice_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hook may run again; the package is still a module, in which a test may bind something else for a while."""
    _hypothesis.register()
    assert inspect.ismodule(safety_skills)
    monkeypatch.setattr(safety_skills, "text", inspect)
    monkeypatch.setattr(safety_skills, "emotions", None)
    assert safety_skills.emotions is None
    monkeypatch.undo()
    assert safety_skills.emotions is emotions
