# SPDX-License-Identifier: MIT
"""Hypothesis strategies for every public type, so that apps can property-test what they build on the library.

Needs the `hypothesis` extra. `st.from_type(safety_skills.needs.Need)` and `st.builds(...)` find these by themselves.
The parts of a value can be given as keyword-only strategies. Text is all of Unicode by default; `natural=True` gives
readable text instead. The types that come out are part of the stable interface, their distribution is not.
"""

from collections.abc import Mapping
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from . import emotions as _emotions
from . import i_statements as _i_statements
from . import l10n as _l10n
from . import languages as _languages
from . import needs as _needs
from . import screening as _screening
from .evidence import STUDIES, Study
from .text import Argument, Conjunction, Finding, Listing, Message, Offset, Reason, Severity, Span, Text, View, Words
from .text import fold as _fold
from .vocabulary import Vocabulary

__all__ = [
    "audiences",
    "behaviours",
    "catalogs",
    "complaints",
    "coverages",
    "crosswalks",
    "drafts",
    "emotion_suggestions",
    "emotions",
    "evaluations",
    "findings",
    "flagged",
    "listings",
    "locale_infos",
    "locales",
    "marks",
    "messages",
    "need_suggestions",
    "needs",
    "negotiated",
    "observed",
    "offsets",
    "options",
    "prompts",
    "readings",
    "reasons",
    "said",
    "screening_evidence",
    "screening_findings",
    "screenings",
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
    "withheld",
    "words",
]

T = TypeVar("T")


def _or(given: "SearchStrategy[T] | None", default: "SearchStrategy[T]", name: str) -> "SearchStrategy[T]":
    if given is None:
        return default
    if not isinstance(given, SearchStrategy):
        raise InvalidArgument(f"{name} must be a strategy, not {given!r}")
    return given


def _few(items: "SearchStrategy[T]", *, least: int = 0, most: int = 3) -> "SearchStrategy[tuple[T, ...]]":
    return st.lists(items, min_size=least, max_size=most).map(tuple)


# ---------------------------------------------------------------- text

_ALL = st.text()
_LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
_NATURAL = st.lists(_LETTERS, min_size=1, max_size=6).map(" ".join)
_IDS = st.lists(_LETTERS, min_size=1, max_size=3).map(".".join)

_SUBJECTS = ("you", "You", "u", "my husband", "she", "we", "I", "They", "Tom")
_HOW_OFTEN = ("never", "always", "don't", "didn't", "constantly", "keep", "just", "even", "won't", "")
_ACTS = (
    "text me back",
    "listen to my stories",
    "leave the lights on",
    "close the gate",
    "help with the kids",
    "interrupting me",
    "late",
    "forgot my birthday",
    "so selfish",
    "make me sad",
    "take out the trash",
    "talk over me in front of people",
    "water the plants",
)
_AFTER = ("", "!", "?", ".", "!!!", " again", " and I feel hurt", " when I'm tired", ", Tom", " lol", "…")


def _text(*, natural: bool) -> SearchStrategy[str]:
    return _NATURAL if natural else _ALL


def complaints() -> SearchStrategy[str]:
    """Sentences that may or may not be complaints, put together from everyday parts.

    >>> from hypothesis import find
    >>> find(complaints(), lambda text: "you" in text)
    'you never text me back'
    """
    parts = map(st.sampled_from, (_SUBJECTS, _HOW_OFTEN, _ACTS, _AFTER))
    return st.tuples(*parts).map(lambda found: " ".join(part for part in found[:3] if part) + found[3])


def utterances(*, natural: bool = False) -> SearchStrategy[str]:
    """What somebody might type: any string at all, or, with `natural`, something like everyday English.

    >>> from hypothesis import find
    >>> find(utterances(), lambda text: True)
    ''
    """
    if natural:
        return st.one_of(complaints(), _NATURAL)
    pieces = st.one_of(st.text(max_size=6), complaints())
    return st.one_of(_ALL, complaints(), st.lists(pieces, max_size=4).map(" ".join))


def offsets() -> SearchStrategy[Offset]:
    """Places in a text.

    >>> from hypothesis import find
    >>> find(offsets(), lambda offset: True)
    0
    """
    return st.integers(0, 10_000).map(Offset)


def spans(
    *, starts: "SearchStrategy[int] | None" = None, lengths: "SearchStrategy[int] | None" = None
) -> SearchStrategy[Span]:
    """Spans that end where they start or later; `starts` and `lengths` give numbers that are not negative.

    >>> from hypothesis import find
    >>> find(spans(lengths=st.integers(1, 9)), lambda span: True)
    Span(start=0, end=1)
    """
    start = _or(starts, st.integers(0, 10_000), "starts")
    length = _or(lengths, st.integers(0, 1_000), "lengths")
    return st.builds(lambda begin, size: Span(Offset(begin), Offset(begin + size)), start, length)


def _marked() -> SearchStrategy[Span]:
    """Spans of something: what is found or said has at least one character."""
    return spans(lengths=st.integers(1, 40))


def words(
    *,
    texts: "SearchStrategy[str] | None" = None,
    gists: "SearchStrategy[Message | None] | None" = None,
    natural: bool = False,
) -> SearchStrategy[Words]:
    """Somebody's own words, some of them with a gist.

    >>> from hypothesis import find
    >>> find(words(texts=st.just("our quiet evenings")), lambda own: True)
    Words(text='our quiet evenings', lang='en', gist=None)
    """
    gist = _or(gists, st.none() | behaviours().map(lambda behaviour: behaviour.now), "gists")
    return st.builds(Words, _or(texts, _text(natural=natural), "texts"), st.sampled_from(["en", "es", "ar"]), gist)


def listings(
    *,
    items: "SearchStrategy[str | Message] | SearchStrategy[str] | None" = None,
    kinds: "SearchStrategy[Conjunction] | None" = None,
    natural: bool = False,
) -> SearchStrategy[Listing]:
    """Several things in one argument.

    >>> from hypothesis import find
    >>> find(listings(natural=True), lambda listing: len(listing.items) == 2).items
    ('a', 'a')
    """
    item: SearchStrategy[str | Message] = _or(items, _text(natural=natural), "items")
    return st.builds(Listing, _few(item, least=1), _or(kinds, st.sampled_from(Conjunction), "kinds"))


def _arguments(*, natural: bool) -> SearchStrategy[Argument]:
    simple = st.one_of(st.integers(0, 1000), st.decimals(0, 1000, places=2), st.dates(), st.times())
    return st.one_of(_text(natural=natural), simple, words(natural=natural), listings(natural=natural))


def messages(
    *,
    ids: "SearchStrategy[str] | None" = None,
    args: "SearchStrategy[Mapping[str, Argument]] | None" = None,
    natural: bool = False,
) -> SearchStrategy[Message]:
    """Messages with any id and arguments: they are values; see `shipped_messages` for those that render.

    >>> from hypothesis import find
    >>> find(messages(args=st.just({"count": 2})), lambda message: True)
    Message(id='a', args=(('count', 2),))
    """
    few: SearchStrategy[Mapping[str, Argument]]
    few = st.dictionaries(_LETTERS, _arguments(natural=natural), max_size=3)
    return st.builds(Message, _or(ids, _IDS, "ids"), _or(args, few, "args"))


def _statement(
    behaviour: "_i_statements.Behaviour", feeling: "_emotions.Emotion", need: "_needs.Need", past: bool
) -> Message:
    return Message(
        "statement",
        {
            "feeling": feeling.felt if past else feeling.feel,
            "observation": behaviour.past if past else behaviour.now,
            "need": need.phrases[0],
            "request": behaviour.requests[0],
        },
    )


def shipped_messages() -> SearchStrategy[Message]:
    """Messages of the library that render in every locale: labels, clauses, requests, findings, whole statements.

    >>> from hypothesis import find
    >>> find(shipped_messages(), lambda message: message.id == "statement").args[2]
    ('observation', Message(id='behaviour.no_reply.now', args=()))
    """
    return st.one_of(
        emotions().flatmap(lambda emotion: st.sampled_from([emotion.feel, emotion.felt, emotion.label])),
        needs().flatmap(lambda need: st.sampled_from([need.label, *need.phrases, *need.requests])),
        behaviours().flatmap(lambda behaviour: st.sampled_from([behaviour.now, behaviour.past, *behaviour.requests])),
        findings().map(lambda finding: finding.message),
        st.builds(_statement, behaviours(), emotions(), needs(), st.booleans()),
    )


def findings(
    *,
    codes: "SearchStrategy[_i_statements.Code] | None" = None,
    severities: "SearchStrategy[Severity] | None" = None,
    spans: "SearchStrategy[Span] | None" = None,
) -> SearchStrategy[Finding]:
    """Findings with the codes and texts of the library.

    >>> from hypothesis import find
    >>> find(findings(), lambda finding: finding.code == "label").message
    Message(id='finding.label', args=())
    """
    return st.builds(
        lambda code, severity, span: Finding(code, severity, span, Message(f"finding.{code}")),
        _or(codes, st.sampled_from(_i_statements.Code), "codes"),
        _or(severities, st.sampled_from(Severity), "severities"),
        _or(spans, _marked(), "spans"),
    )


def reasons(*, spans: "SearchStrategy[Span | None] | None" = None) -> SearchStrategy[Reason]:
    """Reasons with or without a span and evidence.

    >>> from hypothesis import find
    >>> find(reasons(), lambda reason: reason.span is None).message
    Message(id='reason.common', args=())
    """
    kinds = st.sampled_from(["reason.common", "reason.behavior", "reason.evaluation", "reason.need"]).map(Message)
    evidence = st.just(()) | st.sampled_from(STUDIES.ids).map(lambda study: (study,))
    return st.builds(Reason, kinds, _or(spans, st.none() | _marked(), "spans"), evidence)


def source_texts(*, ids: "SearchStrategy[str] | None" = None, natural: bool = False) -> SearchStrategy[Text]:
    """English source texts with an id and a note.

    >>> from hypothesis import find
    >>> find(source_texts(natural=True), lambda text: True)
    Text(id='a', english='a', note='a', plural='')
    """
    text = _text(natural=natural)
    return st.builds(Text, _or(ids, _IDS, "ids"), text, text, st.just("") | text)


def views(*, texts: "SearchStrategy[str] | None" = None) -> SearchStrategy[View]:
    """Folded views of texts.

    >>> from hypothesis import find
    >>> find(views(texts=st.just("DON’T")), lambda view: True).text
    "don't"
    """
    return _or(texts, utterances(), "texts").map(_fold)


# ---------------------------------------------------------------- vocabularies


def emotions() -> "SearchStrategy[_emotions.Emotion]":
    """Feelings of the shipped table.

    >>> from hypothesis import find
    >>> find(emotions(), lambda emotion: emotion.valence > 0).family.value
    'joy'
    """
    return st.sampled_from(_emotions.EMOTIONS.items)


def crosswalks() -> "SearchStrategy[_emotions.Crosswalk]":
    """Pointers from the feelings of the shipped table to terms of public vocabularies.

    >>> from hypothesis import find
    >>> find(crosswalks(), lambda pointer: pointer.id == "joy").vocabulary in set(_emotions.PublicVocabulary)
    True
    """
    return st.sampled_from([pointer for emotion in _emotions.EMOTIONS for pointer in emotion.crosswalk])


def evaluations() -> "SearchStrategy[_emotions.Evaluation]":
    """Evaluations of the shipped table.

    >>> from hypothesis import find
    >>> find(evaluations(), lambda evaluation: evaluation.id == "ignored").label
    Message(id='evaluation.ignored', args=())
    """
    return st.sampled_from(_emotions.EVALUATIONS.items)


def needs() -> "SearchStrategy[_needs.Need]":
    """Needs of the shipped table.

    >>> from hypothesis import find
    >>> find(needs(), lambda need: need.category == "rest").label
    Message(id='need.rest.rest', args=())
    """
    return st.sampled_from(_needs.NEEDS.items)


def tensions() -> "SearchStrategy[_needs.Tension]":
    """Pairs of needs that often pull two people apart.

    >>> from hypothesis import find
    >>> find(tensions(), lambda pair: True) in _needs.TENSIONS
    True
    """
    return st.sampled_from(_needs.TENSIONS)


def behaviours() -> "SearchStrategy[_i_statements.Behaviour]":
    """Known behaviours of the shipped table.

    >>> from hypothesis import find
    >>> find(behaviours(), lambda behaviour: "lonely" in behaviour.feelings).id in _i_statements.BEHAVIOURS
    True
    """
    return st.sampled_from(_i_statements.BEHAVIOURS.items)


def studies() -> SearchStrategy[Study]:
    """Studies of the evidence table.

    >>> from hypothesis import find
    >>> find(studies(), lambda study: study.doi is None).url is None
    True
    """
    return st.sampled_from(STUDIES.items)


def vocabularies(*, items: "SearchStrategy[Text] | None" = None) -> "SearchStrategy[Vocabulary[Text]]":
    """Tables of source texts; of `items` with the same id only the first is taken.

    >>> from hypothesis import find
    >>> find(vocabularies(items=st.just(Text("app.hello", "Hello", ""))), lambda table: len(table) == 1).ids
    ('app.hello',)
    """
    item = _or(items, source_texts(natural=True), "items")
    return st.lists(item, unique_by=lambda text: text.id, max_size=6).map(lambda found: Vocabulary("text", found))


def emotion_suggestions() -> "SearchStrategy[_emotions.Suggestion]":
    """Suggested feelings with a reason.

    >>> from hypothesis import find
    >>> find(emotion_suggestions(), lambda found: True).emotion in _emotions.EMOTIONS.items
    True
    """
    return st.builds(_emotions.Suggestion, emotions(), reasons())


def need_suggestions() -> "SearchStrategy[_needs.Suggestion]":
    """Suggested needs with a reason.

    >>> from hypothesis import find
    >>> find(need_suggestions(), lambda found: True).need in _needs.NEEDS.items
    True
    """
    return st.builds(_needs.Suggestion, needs(), reasons())


# ---------------------------------------------------------------- localization


def locale_infos() -> "SearchStrategy[_l10n.LocaleInfo]":
    """What is known about each shipped locale.

    >>> from hypothesis import find
    >>> find(locale_infos(), lambda locale: locale.dir == "rtl").code
    'ar'
    """
    return st.sampled_from(_l10n.locales())


def locales() -> SearchStrategy[str]:
    """The codes of the shipped locales.

    >>> from hypothesis import find
    >>> find(locales(), lambda code: code.startswith("e"))
    'en'
    """
    return locale_infos().map(lambda locale: locale.code)


def negotiated(*, requests: "SearchStrategy[str] | None" = None) -> "SearchStrategy[_l10n.Negotiated]":
    """Answers to requests for a locale, with English where nothing fits: any string may be requested.

    >>> from hypothesis import find
    >>> find(negotiated(requests=st.just("es-MX")), lambda answer: True).locale
    'es'
    """
    regional = st.builds("{}-{}".format, locales(), st.sampled_from(["MX", "CH", "EG", "GB", "Latn", "419"]))
    request = _or(requests, st.one_of(locales(), regional, _ALL), "requests")
    return request.map(lambda wanted: _l10n.negotiate(wanted, default="en"))


def audiences(
    *,
    speakers: "SearchStrategy[_l10n.Gender] | None" = None,
    listeners: "SearchStrategy[_l10n.Gender] | None" = None,
    formalities: "SearchStrategy[_l10n.Formality] | None" = None,
    numbers: "SearchStrategy[_l10n.Number] | None" = None,
) -> "SearchStrategy[_l10n.Audience]":
    """Every combination of who speaks, who listens, how formally, and to how many.

    >>> from hypothesis import find
    >>> find(audiences(), lambda audience: audience.number == "two").speaker
    <Gender.UNSPECIFIED: 'unspecified'>
    """
    return st.builds(
        _l10n.Audience,
        speaker=_or(speakers, st.sampled_from(_l10n.Gender), "speakers"),
        listener=_or(listeners, st.sampled_from(_l10n.Gender), "listeners"),
        formality=_or(formalities, st.sampled_from(_l10n.Formality), "formalities"),
        number=_or(numbers, st.sampled_from(_l10n.Number), "numbers"),
    )


def catalogs(*, texts: "SearchStrategy[str] | None" = None, natural: bool = False) -> "SearchStrategy[_l10n.Catalog]":
    """An app's own texts in shipped locales, for ids that begin with "app."; braces in `texts` hold a placeholder.

    >>> from hypothesis import find
    >>> find(catalogs(texts=st.just("Hello, {name}.")), lambda catalog: True)
    Catalog({})
    """
    plain = _NATURAL if natural else st.text(st.characters(exclude_characters="{}"))
    text = _or(texts, plain | plain.map("{{name}} {}".format), "texts")
    own = st.dictionaries(_LETTERS.map("app.{}".format), text, max_size=3)
    return st.dictionaries(locales(), own, max_size=3).map(_l10n.Catalog)


def prompts(
    *,
    messages: "SearchStrategy[Message] | None" = None,
    locales: "SearchStrategy[str] | None" = None,
    audiences: "SearchStrategy[_l10n.Audience] | None" = None,
) -> "SearchStrategy[_l10n.Prompt]":
    """Rendered messages in any locale for any audience; `messages` gives messages that the library has a text for.

    >>> from hypothesis import find
    >>> rest = st.just(Message("need.rest.rest"))
    >>> str(find(prompts(messages=rest, locales=st.just("en")), lambda prompt: True))
    'rest'
    """
    message = _or(messages, shipped_messages(), "messages")
    return st.builds(_l10n.render, message, _or(locales, _codes(), "locales"), _or(audiences, _anybody(), "audiences"))


# Arguments of `prompts` have the names of these functions.
_codes, _anybody = locales, audiences

# ---------------------------------------------------------------- screening


def screening_evidence(*, spans: "SearchStrategy[Span] | None" = None) -> "SearchStrategy[_screening.Evidence]":
    """Where words of danger could stand, with the words around that changed how they were read.

    >>> from hypothesis import find
    >>> find(screening_evidence(), lambda evidence: True)
    Evidence(span=Span(start=0, end=1), rule='a', cues=())
    """
    span = _or(spans, _marked(), "spans")
    return st.builds(_screening.Evidence, span, _LETTERS, _few(span, most=1))


def screening_findings(
    *,
    kinds: "SearchStrategy[_screening.Kind] | None" = None,
    actions: "SearchStrategy[_screening.Action] | None" = None,
) -> "SearchStrategy[_screening.Finding]":
    """Findings of a screening, each with evidence: any kind with any severity, action, subject, stance and so on.

    >>> from hypothesis import find
    >>> find(screening_findings(kinds=st.just(_screening.Kind.FEAR)), lambda finding: True).message.id
    'danger.fear'
    """
    sampled = st.sampled_from
    return st.builds(
        _screening.Finding,
        _or(kinds, sampled(_screening.Kind), "kinds"),
        sampled(_screening.Severity),
        _few(screening_evidence(), least=1, most=2),
        _or(actions, sampled(_screening.Action), "actions"),
        sampled(_screening.Subject),
        sampled(_screening.Stance),
        sampled(_screening.Polarity),
        sampled(_screening.Time),
        sampled(_screening.Register),
        sampled(_screening.Certainty),
        st.frozensets(sampled(_screening.Party), min_size=1),
    )


def coverages() -> "SearchStrategy[_screening.Coverage]":
    """What a language may be able to find, and the coverage of a language that cannot be read.

    >>> from hypothesis import find
    >>> find(coverages(), lambda coverage: True) == _screening.Coverage.NONE
    True
    """
    read = st.builds(
        _screening.Coverage,
        _few(_LETTERS, least=1),
        _LETTERS,
        st.frozensets(st.sampled_from(_screening.Kind)),
        st.frozensets(st.sampled_from(_screening.Context)),
        st.booleans(),
    )
    return st.just(_screening.Coverage.NONE) | read


def screenings(
    *, findings: "SearchStrategy[_screening.Finding] | None" = None
) -> "SearchStrategy[_screening.Screening]":
    """Results of a screening, with any findings or none.

    >>> from hypothesis import find
    >>> found = st.sampled_from(_screening.screen("He choked me.").findings)
    >>> find(screenings(findings=found), lambda screening: True).findings
    ()
    """
    found = _or(findings, screening_findings(), "findings")
    return st.builds(_screening.Screening, _few(found, most=2), _few(found, most=1), coverages())


def withheld(*, findings: "SearchStrategy[_screening.Finding] | None" = None) -> "SearchStrategy[_screening.Withheld]":
    """Sentences that stay as they are, with reason and offer; `findings` gives findings that withhold a rewrite.

    >>> from hypothesis import find
    >>> found = _screening.screen("You can't see your friends any more.").findings
    >>> find(withheld(findings=st.sampled_from(found)), lambda held: True).offer.id
    'offer.fear'
    """
    graver = [action for action in _screening.Action if action.rank >= _screening.Action.WITHHOLD_REWRITE.rank]
    found = _or(findings, screening_findings(actions=st.sampled_from(graver)), "findings")
    return _few(found, least=1, most=2).map(_held)


def _held(found: "tuple[_screening.Finding, ...]") -> "_screening.Withheld":
    held = _screening.withheld(_screening.Screening(found))
    if held is None:
        raise InvalidArgument(f"findings must give findings that withhold a rewrite, not {found!r}")
    return held


# ---------------------------------------------------------------- reading and I-statements


def said(*, texts: "SearchStrategy[str] | None" = None, natural: bool = False) -> "SearchStrategy[_languages.Said]":
    """Words of a text that fill a slot as they stand.

    >>> from hypothesis import find
    >>> find(said(natural=True), lambda part: True)
    Said(words='a', span=Span(start=0, end=1), id='')
    """
    return st.builds(_languages.Said, _or(texts, _text(natural=natural), "texts"), _marked(), st.just(""))


def marks() -> "SearchStrategy[_languages.Mark]":
    """Constructions seen somewhere.

    >>> from hypothesis import find
    >>> find(marks(), lambda mark: mark.hint).construction
    <Construction.ABSOLUTE: 'absolute'>
    """
    return st.builds(_languages.Mark, st.sampled_from(_languages.Construction), _marked(), st.booleans())


def observed() -> "SearchStrategy[_languages.Observed]":
    """Something observable, turned round, with or without a known behaviour.

    >>> from hypothesis import find
    >>> find(observed(), lambda seen: True).when
    'when a'
    """
    ids = st.just("") | st.sampled_from(_i_statements.BEHAVIOURS.ids)
    return st.builds(_languages.Observed, _NATURAL.map("when {}".format), st.booleans(), _marked(), ids)


def readings(*, texts: "SearchStrategy[str] | None" = None) -> "SearchStrategy[_languages.Reading]":
    """Readings of English texts.

    >>> from hypothesis import find
    >>> find(readings(texts=st.just("Nice weather.")), lambda reading: True).marks
    ()
    """
    return _or(texts, utterances(natural=True), "texts").map(_read)


def _read(text: str) -> "_languages.Reading":
    return _languages.language("en").read(text)


# Each of these gives a draft.
_DRAFTED = (
    "You never text me back",
    "you never listen to my stories!",
    "You never close the gate.",
    "you always leave the lights on",
    "You always talk over me in front of my friends.",
    "Why don't you ever water the plants?",
)


def drafts(*, texts: "SearchStrategy[str] | None" = None) -> "SearchStrategy[_i_statements.Draft]":
    """Drafts, as they are or with the suggestions taken; `texts` gives texts that `transform` makes drafts of.

    >>> from hypothesis import find
    >>> find(drafts(), lambda draft: not draft.open_slots).statement().id
    'statement'
    """
    return st.builds(_draft, _or(texts, st.sampled_from(_DRAFTED), "texts"), st.booleans())


def _draft(text: str, filled: bool) -> "_i_statements.Draft":
    result = _i_statements.transform(text)
    if not isinstance(result, _i_statements.Draft):
        raise InvalidArgument(f"texts must give texts that make drafts, and {text!r} makes {result!r}")
    return result.with_suggestions() if filled else result


def flagged(*, findings: "SearchStrategy[Finding] | None" = None) -> "SearchStrategy[_i_statements.Flagged]":
    """Results that name something and rewrite nothing.

    >>> from hypothesis import find
    >>> find(flagged(), lambda result: True).findings[0].code in _i_statements.Code
    True
    """
    found = _or(findings, _named(), "findings")
    return st.builds(_i_statements.Flagged, _few(found, least=1))


def unchanged(*, findings: "SearchStrategy[Finding] | None" = None) -> "SearchStrategy[_i_statements.Unchanged]":
    """Results that leave a text alone; at most hints were found.

    >>> from hypothesis import find
    >>> find(unchanged(), lambda result: True)
    Unchanged(findings=())
    """
    found = _or(findings, _named(severities=st.just(Severity.HINT)), "findings")
    return st.builds(_i_statements.Unchanged, _few(found))


# Arguments of results have the name of this function.
_named = findings


def options() -> "SearchStrategy[_i_statements.Option]":
    """Feelings as options for a slot, with a reason.

    >>> from hypothesis import find
    >>> find(options(), lambda option: option.id == "hurt").value
    Message(id='emotion.hurt.feel', args=())
    """
    return st.builds(_option, emotions(), reasons())


def _option(emotion: "_emotions.Emotion", reason: Reason) -> "_i_statements.Option":
    return _i_statements.Option(emotion.feel, reason, emotion.id)


def slots() -> "SearchStrategy[_i_statements.Slot]":
    """Feeling slots, open or filled with the first of their options.

    >>> from hypothesis import find
    >>> find(slots(), lambda slot: True)
    Slot(name='feeling', value=None, source=<Source.OPEN: 'open'>, options=())
    """
    sources = [source for source in _i_statements.Source if source is not _i_statements.Source.OPEN]
    opened = _few(options()).map(lambda choices: _i_statements.Slot("feeling", options=choices))
    return opened | st.builds(_filled, _few(options(), least=1), st.sampled_from(sources))


def _filled(choices: "tuple[_i_statements.Option, ...]", source: "_i_statements.Source") -> "_i_statements.Slot":
    return _i_statements.Slot("feeling", choices[0].value, source, choices)
