# SPDX-License-Identifier: MIT
"""Hypothesis strategies for every public type, so that apps can property-test what they build on the library.

Needs the `hypothesis` extra. `st.from_type(safety_skills.needs.Need)` and `st.builds(...)` find these by themselves.
Each function takes keyword-only strategies for the parts; text is all of Unicode by default, and `natural=True` gives
readable text instead. The types that come out are part of the stable interface, their distribution is not.
"""

from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from . import emotions as _emotions
from . import i_statements as _i_statements
from . import l10n as _l10n
from . import languages as _languages
from . import needs as _needs
from . import vocabulary as _vocabulary
from .evidence import STUDIES, Study
from .text import Argument, Conjunction, Finding, Listing, Message, Offset, Reason, Severity, Span, Text, View, Words, fold

__all__ = [
    "audiences",
    "behaviours",
    "complaints",
    "drafts",
    "emotion_suggestions",
    "emotions",
    "evaluations",
    "findings",
    "flagged",
    "listings",
    "locales",
    "marks",
    "messages",
    "need_suggestions",
    "needs",
    "observed",
    "offsets",
    "options",
    "prompts",
    "readings",
    "reasons",
    "said",
    "shipped_messages",
    "slots",
    "source_texts",
    "spans",
    "studies",
    "tensions",
    "unchanged",
    "utterances",
    "views",
    "vocabularies",
    "words",
]

T = TypeVar("T")


def _or(given: "SearchStrategy[T] | None", default: "SearchStrategy[T]", name: str) -> "SearchStrategy[T]":
    if given is None:
        return default
    if not isinstance(given, SearchStrategy):
        raise InvalidArgument(f"{name} must be a strategy, not {given!r}")
    return given


# ---------------------------------------------------------------- text

_ALL = st.text()
_LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
_NATURAL = st.lists(_LETTERS, min_size=1, max_size=6).map(" ".join)


def utterances(*, natural: bool = False) -> SearchStrategy[str]:
    """What somebody might type: any string at all, or, with `natural`, something like everyday English.

    >>> from hypothesis import find
    >>> find(utterances(), lambda text: True)
    ''
    """
    if natural:
        return st.one_of(complaints(), _NATURAL)
    return st.one_of(st.text(), complaints(), st.lists(st.one_of(st.text(max_size=6), complaints()), max_size=4).map(" ".join))


_SUBJECTS = ("you", "You", "u", "my husband", "she", "we", "I", "They", "Tom")
_HOW_OFTEN = ("never", "always", "don't", "didn't", "constantly", "keep", "just", "even", "won't", "")
_ACTS = (
    "text me back", "listen to me", "leave the lights on", "close the gate", "help with the kids", "interrupting me", "late",
    "forgot my birthday", "so selfish", "make me sad", "take out the trash", "talk over me in front of people", "water the plants",
)
_AFTER = ("", "!", "?", ".", "!!!", " again", " and I feel hurt", " when I'm tired", ", Tom", " lol", "…")


def complaints() -> SearchStrategy[str]:
    """Sentences that may or may not be complaints, put together from everyday parts.

    >>> from hypothesis import find
    >>> find(complaints(), lambda text: "you" in text)
    'you never text me back'
    """
    parts = st.tuples(st.sampled_from(_SUBJECTS), st.sampled_from(_HOW_OFTEN), st.sampled_from(_ACTS), st.sampled_from(_AFTER))
    return parts.map(lambda found: " ".join(part for part in found[:3] if part) + found[3])


def offsets(*, max_value: int = 10_000) -> SearchStrategy[Offset]:
    """Places in a text."""
    return st.integers(0, max_value).map(Offset)


def spans(*, starts: SearchStrategy[int] | None = None, lengths: SearchStrategy[int] | None = None) -> SearchStrategy[Span]:
    """Spans with `start <= end`."""
    start = _or(starts, st.integers(0, 10_000), "starts")
    length = _or(lengths, st.integers(0, 1_000), "lengths")
    return st.builds(lambda begin, size: Span(Offset(begin), Offset(begin + size)), start, length)


def words(*, texts: SearchStrategy[str] | None = None, natural: bool = False) -> SearchStrategy[Words]:
    """Somebody's own words, some of them with a gist."""
    text = _or(texts, _NATURAL if natural else _ALL, "texts")
    gist = st.none() | st.sampled_from(_i_statements.BEHAVIOURS.items).map(lambda behaviour: behaviour.now)
    return st.builds(Words, text, st.sampled_from(["en", "es", "ar"]), gist)


def listings(*, items: SearchStrategy[str] | None = None, natural: bool = False) -> SearchStrategy[Listing]:
    """Several things in one argument."""
    item = _or(items, _NATURAL if natural else _ALL, "items")
    return st.builds(Listing, st.lists(item, min_size=1, max_size=5).map(tuple), st.sampled_from(Conjunction))


def _arguments(*, natural: bool) -> SearchStrategy[Argument]:
    return st.one_of(_NATURAL if natural else _ALL, st.integers(0, 1000), words(natural=natural), listings(natural=natural))


_IDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=8), min_size=1, max_size=3).map(".".join)


def messages(
    *, ids: SearchStrategy[str] | None = None, args: SearchStrategy[dict[str, Argument]] | None = None, natural: bool = False
) -> SearchStrategy[Message]:
    """Messages with any id and arguments: they are values; see `shipped_messages` for ones that render."""
    identifier = _or(ids, _IDS, "ids")
    arguments = _or(args, st.dictionaries(_LETTERS, _arguments(natural=natural), max_size=3), "args")
    return st.builds(Message, identifier, arguments)


def _statements() -> SearchStrategy[Message]:
    return st.builds(
        lambda behaviour, feeling, need, past: Message(
            "statement",
            {
                "feeling": feeling.felt if past else feeling.feel,
                "observation": behaviour.past if past else behaviour.now,
                "need": need.phrases[0],
                "request": behaviour.requests[0],
            },
        ),
        behaviours(), emotions(), needs(), st.booleans(),
    )


def shipped_messages() -> SearchStrategy[Message]:
    """Messages of the library that render in every locale: labels, clauses, requests and whole statements."""
    return st.one_of(
        emotions().map(lambda emotion: emotion.feel),
        needs().flatmap(lambda need: st.sampled_from([need.label, *need.phrases, *need.requests])),
        behaviours().flatmap(lambda behaviour: st.sampled_from([behaviour.now, behaviour.past, *behaviour.requests])),
        _statements(),
    )


def findings() -> SearchStrategy[Finding]:
    """Findings with the codes and texts of the library."""
    return st.builds(
        lambda code, severity, span: Finding(code, severity, span, Message(f"finding.{code}")),
        st.sampled_from(_i_statements.Code), st.sampled_from(Severity), spans(lengths=st.integers(1, 40)),
    )


def reasons() -> SearchStrategy[Reason]:
    """Reasons with or without a span and evidence."""
    kinds = st.sampled_from(["reason.common", "reason.behavior", "reason.feeling", "reason.need"]).map(Message)
    return st.builds(Reason, kinds, st.none() | spans(), st.sampled_from([(), ("pirrone2023",)]))


def source_texts(*, natural: bool = False) -> SearchStrategy[Text]:
    """English source texts with an id and a note."""
    text = _NATURAL if natural else _ALL
    return st.builds(Text, _IDS, text, text)


def views(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[View]:
    """Folded views of texts."""
    return _or(texts, utterances(), "texts").map(fold)


# ---------------------------------------------------------------- vocabularies


def emotions() -> SearchStrategy[_emotions.Emotion]:
    """Feelings of the shipped table."""
    return st.sampled_from(_emotions.EMOTIONS.items)


def evaluations() -> SearchStrategy[_emotions.Evaluation]:
    """Evaluations of the shipped table."""
    return st.sampled_from(_emotions.EVALUATIONS.items)


def needs() -> SearchStrategy[_needs.Need]:
    """Needs of the shipped table."""
    return st.sampled_from(_needs.NEEDS.items)


def tensions() -> SearchStrategy[_needs.Tension]:
    """Pairs of needs in tension."""
    return st.sampled_from(_needs.TENSIONS)


def behaviours() -> SearchStrategy[_i_statements.Behaviour]:
    """Known behaviours of the shipped table."""
    return st.sampled_from(_i_statements.BEHAVIOURS.items)


def studies() -> SearchStrategy[Study]:
    """Studies of the evidence table."""
    return st.sampled_from(STUDIES.items)


def vocabularies() -> "SearchStrategy[_vocabulary.Vocabulary[Text]]":
    """Tables of source texts with unique ids."""
    return st.lists(source_texts(natural=True), unique_by=lambda text: text.id, max_size=6).map(
        lambda items: _vocabulary.Vocabulary("text", tuple(items))
    )


def emotion_suggestions() -> SearchStrategy[_emotions.Suggestion]:
    """Suggested feelings with a reason."""
    return st.builds(_emotions.Suggestion, emotions(), reasons())


def need_suggestions() -> SearchStrategy[_needs.Suggestion]:
    """Suggested needs with a reason."""
    return st.builds(_needs.Suggestion, needs(), reasons())


# ---------------------------------------------------------------- localization


def locales() -> SearchStrategy[str]:
    """The codes of the shipped locales."""
    return st.sampled_from([locale.code for locale in _l10n.locales()])


def audiences(
    *,
    speakers: SearchStrategy[_l10n.Gender] | None = None,
    listeners: SearchStrategy[_l10n.Gender] | None = None,
    formalities: SearchStrategy[_l10n.Formality] | None = None,
    numbers: SearchStrategy[_l10n.Number] | None = None,
) -> SearchStrategy[_l10n.Audience]:
    """Every combination of who speaks, who listens, how formally, and to how many."""
    return st.builds(
        _l10n.Audience,
        speaker=_or(speakers, st.sampled_from(_l10n.Gender), "speakers"),
        listener=_or(listeners, st.sampled_from(_l10n.Gender), "listeners"),
        formality=_or(formalities, st.sampled_from(_l10n.Formality), "formalities"),
        number=_or(numbers, st.sampled_from(_l10n.Number), "numbers"),
    )


def prompts() -> SearchStrategy[_l10n.Prompt]:
    """Rendered messages in any locale for any audience."""
    return st.builds(_l10n.render, shipped_messages(), locales(), audiences())


# ---------------------------------------------------------------- reading and I-statements


def said() -> SearchStrategy[_languages.Said]:
    """Words of a text that fill a slot as they stand."""
    return st.builds(_languages.Said, _NATURAL, spans(), st.just(""))


def marks() -> SearchStrategy[_languages.Mark]:
    """Constructions seen somewhere."""
    return st.builds(_languages.Mark, st.sampled_from(_languages.Construction), spans(lengths=st.integers(1, 40)), st.booleans())


def observed() -> SearchStrategy[_languages.Observed]:
    """Something observable, turned round."""
    ids = st.sampled_from(["", *_i_statements.BEHAVIOURS.ids])
    return st.builds(_languages.Observed, _NATURAL.map("when {}".format), st.booleans(), spans(), ids)


def readings(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[_languages.Reading]:
    """Readings of English texts."""
    return _or(texts, utterances(natural=True), "texts").map(_languages.language("en").read)


def _results(wanted: type[T], texts: SearchStrategy[str]) -> SearchStrategy[T]:
    return texts.map(_i_statements.transform).filter(lambda result: isinstance(result, wanted))  # type: ignore[arg-type, return-value]


_DRAFTED = tuple(
    f"{subject} {act}"
    for subject in ("You never", "you always", "Why don't you ever")
    for act in ("listen to me", "leave the lights on", "text me back", "talk over me", "close the gate")
)


def drafts(*, texts: SearchStrategy[str] | None = None) -> SearchStrategy[_i_statements.Draft]:
    """Drafts: from complaints by default, as they are or with suggestions; `texts` must give texts that `transform` drafts."""
    text = _or(texts, st.sampled_from(_DRAFTED), "texts")
    return st.builds(
        lambda draft, filled: draft.with_suggestions() if filled else draft, _results(_i_statements.Draft, text), st.booleans()
    )


def flagged() -> SearchStrategy[_i_statements.Flagged]:
    """Results that name something and rewrite nothing."""
    return st.builds(_i_statements.Flagged, st.lists(findings(), min_size=1, max_size=3).map(tuple))


def unchanged() -> SearchStrategy[_i_statements.Unchanged]:
    """Results that leave a text alone."""
    return st.builds(_i_statements.Unchanged, st.just(()))


def options() -> SearchStrategy[_i_statements.Option]:
    """Options for a slot, with a reason."""
    return st.builds(lambda emotion, reason: _i_statements.Option(emotion.feel, reason, emotion.id), emotions(), reasons())


def slots() -> SearchStrategy[_i_statements.Slot]:
    """Feeling slots, open or filled."""
    opened = st.builds(
        lambda choices: _i_statements.Slot("feeling", options=tuple(choices)), st.lists(options(), max_size=4)
    )
    filled = st.builds(
        lambda choices, source: _i_statements.Slot("feeling", choices[0].value, source, tuple(choices)),
        st.lists(options(), min_size=1, max_size=4),
        st.sampled_from([source for source in _i_statements.Source if source is not _i_statements.Source.OPEN]),
    )
    return st.one_of(opened, filled)
