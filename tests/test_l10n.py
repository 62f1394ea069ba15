# SPDX-License-Identifier: MIT
"""Messages to prompts: variants, plurals, other people's words, directions, and what falls back to what."""

import copy
import importlib
import pickle
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import IntEnum, StrEnum

import attrs
import pytest
from babel import Locale
from babel.lists import format_list
from hypothesis import given
from hypothesis import strategies as st

from safety_skills.errors import InvalidValue, PlaceholderMismatch, UnknownId, UnknownLocale
from safety_skills.l10n import (
    Audience,
    Catalog,
    Formality,
    Gender,
    Number,
    Prompt,
    _render,
    locales,
    negotiate,
    preload,
    render,
)
from safety_skills.l10n._audience import AUDIENCES, selection
from safety_skills.l10n._catalog import level, placeholders
from safety_skills.l10n._join import hebrew, joined, spanish
from safety_skills.text import Argument, Listing, Message, Words

LOCALES = tuple(locale.code for locale in locales())
FSI, PDI = "\u2068", "\u2069"
CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ARABIC = "ليلى"

# An app's texts, with everything that a text can have.
OURS = Catalog(
    {
        "en": {
            "app.hello": "Hello, {name}.",
            "app.plain": "Good morning.",
            "app.times": ("{name} asked once.", "{name} asked {count} times."),
            "app.list": "You chose {things}.",
            "app.own": "{words}",
            "app.own.foreign": "in your words: “{words}”",
            "app.frame": "You said that {words}",
            "app.bare": "Note: {words}",
            "app.when": "at {moment}",
            "app.twice": "{name} and {name} again",
            "app.outer": "{first} {second}",
            "app.only_english": "Only here.",
            "app.percent": "100 % of {name}",
        },
        "es": {
            "app.hello": "Hola, {name}.",
            "app.plain": "Buenos días.",
            "app.times": ("{name} preguntó una vez.", "{name} preguntó {count} veces."),
            "app.list": "Elegiste {things}.",
            "app.own": "{words}",
            "app.own.foreign": "con tus palabras: «{words}»",
            "app.when": "a las {moment}",
            "app.outer": "{first} {second}",
            "app.tired": "Siento cansancio",
            "app.tired|spk=m": "Me siento cansado",
            "app.tired|spk=f": "Me siento cansada",
            "app.ask": "¿Querrías llamarme?",
            "app.ask|lis=f": "¿Estarías dispuesta a llamarme?",
            "app.ask|form=formal": "¿Querría llamarme?",
            "app.ask|lis=f,form=formal": "¿Estaría dispuesta a llamarme?",
            "app.ask|num=many": "¿Querrían llamarme?",
        },
        "de": {"app.ask": "Rufst du an?", "app.ask|form=formal": "Rufen Sie an?", "app.ask|num=many": "Ruft ihr an?"},
        "ar": {
            "app.hello": "مرحبا {name}.",
            "app.own": "{words}",
            "app.own.foreign": "بكلماتك: «{words}»",
            "app.list": "اخترت {things}.",
            "app.ask": "هل يمكن الاتصال بي؟",
            "app.ask|num=two": "هل يمكنكما الاتصال بي؟",
            "app.ask|num=many": "هل يمكنكم الاتصال بي؟",
            "app.ask|lis=f": "هل يمكنكِ الاتصال بي؟",
        },
    }
)


def said(id: str, locale: str = "en", args: Mapping[str, Argument] | None = None, /, **axes: str) -> str:
    """The text of one of our messages."""
    return str(render(Message(id, args or {}), locale, Audience(**axes), catalog=OURS))  # type: ignore[arg-type]


# ---------------------------------------------------------------- audiences and variants


def test_an_audience_takes_values_or_their_names() -> None:
    """An enum value and its string make the same audience, and what is not said is unspecified, informal and one."""
    named = Audience(speaker="feminine", listener="masculine", formality="formal", number="two")
    assert named == Audience(
        speaker=Gender.FEMININE, listener=Gender.MASCULINE, formality=Formality.FORMAL, number=Number.TWO
    )
    assert type(named.speaker) is Gender
    assert Audience() == Audience(
        speaker=Gender.UNSPECIFIED, listener=Gender.UNSPECIFIED, formality=Formality.INFORMAL, number=Number.ONE
    )


@pytest.mark.parametrize("field", ["speaker", "listener", "formality", "number"])
def test_a_wrong_value_of_an_audience_is_named(field: str) -> None:
    """A value that an axis does not have raises an error with the field, the value and the choices."""
    with pytest.raises(InvalidValue) as caught:
        Audience(**{field: "royal"})
    assert (caught.value.field, caught.value.value) == (field, "royal")
    assert "royal" not in caught.value.choices
    assert len(caught.value.choices) >= 2


def test_every_audience_has_a_place_of_its_own() -> None:
    """There are 54 audiences; each is found at its index, and keeps it when pickled, copied or changed."""
    assert [audience.index for audience in AUDIENCES] == list(range(54))
    assert len(set(AUDIENCES)) == 54
    for audience in AUDIENCES:
        assert pickle.loads(pickle.dumps(audience)).index == audience.index
        assert copy.copy(audience).index == audience.index
    assert attrs.evolve(AUDIENCES[0], number="many") == AUDIENCES[2]
    assert attrs.evolve(AUDIENCES[0], number="many").index == 2


def test_the_speaker_decides_on_the_words_of_the_speaker() -> None:
    """A gender that was told shows in the text; one that was not is reworded, and is not silently masculine."""
    assert said("app.tired", "es") == "Siento cansancio"
    assert said("app.tired", "es", speaker="feminine") == "Me siento cansada"
    assert said("app.tired", "es", speaker="masculine", listener="feminine", number="many") == "Me siento cansado"


def test_the_stronger_axis_decides() -> None:
    """The axis that the language names first counts most, and the most specific entry wins."""
    assert said("app.ask", "es", listener="feminine") == "¿Estarías dispuesta a llamarme?"
    assert said("app.ask", "es", listener="feminine", formality="formal") == "¿Estaría dispuesta a llamarme?"
    assert said("app.ask", "es", listener="masculine", formality="formal") == "¿Querría llamarme?"
    assert said("app.ask", "es", listener="feminine", formality="formal", number="many") == "¿Querrían llamarme?"
    # Two are many in Spanish, and a pair has a form of its own in Arabic.
    assert said("app.ask", "es", number="two") == "¿Querrían llamarme?"
    assert said("app.ask", "ar", number="two") == "هل يمكنكما الاتصال بي؟"
    assert said("app.ask", "ar", number="many", listener="feminine") == "هل يمكنكم الاتصال بي؟"
    # Arabic has no formal address, and German has one for any number.
    assert said("app.ask", "ar", formality="formal") == said("app.ask", "ar")
    assert said("app.ask", "de", formality="formal", number="many") == "Rufen Sie an?"
    assert said("app.ask", "de", number="two") == "Ruft ihr an?"


_AXES = (("num", ("", "two", "many")), ("form", ("", "formal")), ("lis", ("", "m", "f")), ("spk", ("", "m", "f")))
_KEYS = st.lists(st.tuples(*(st.sampled_from(values) for _, values in _AXES)), min_size=1, max_size=8, unique=True).map(
    lambda rows: [
        ",".join(f"{axis}={value}" for (axis, _), value in zip(_AXES, row, strict=True) if value) for row in rows
    ]
)


@given(_KEYS)
def test_every_audience_gets_exactly_one_variant(keys: list[str]) -> None:
    """Each audience gets the strongest entry of those whose conditions hold, and every entry is heard by somebody."""
    keys = ["", *(key for key in keys if key)]
    table = selection(keys, _AXES)
    short = {Gender.UNSPECIFIED: "", Gender.MASCULINE: "m", Gender.FEMININE: "f"}
    for audience in AUDIENCES:
        number = "" if audience.number is Number.ONE else str(audience.number)
        form = "formal" if audience.formality is Formality.FORMAL else ""
        told = dict(
            zip(
                ("num", "form", "lis", "spk"),
                (number, form, short[audience.listener], short[audience.speaker]),
                strict=True,
            )
        )
        wants = [dict(part.split("=") for part in key.split(",") if part) for key in keys]
        fitting = [i for i, want in enumerate(wants) if all(told[axis] == value for axis, value in want.items())]
        strength = {i: [axis in wants[i] for axis, _ in _AXES] for i in fitting}
        best = [i for i in fitting if strength[i] == max(strength.values())]
        assert best == [table[audience.index]]
    assert set(table) == set(range(len(keys)))


@pytest.mark.parametrize(
    "keys",
    [
        ["lis=f"],
        ["", "lis=f,form=formal", "form=formal,lis=f"],
        ["", "lis=x"],
        ["", "case=dative"],
        ["", "lis=f,lis=m"],
        ["", "lis"],
    ],
)
def test_variants_that_cannot_be_told_apart_are_refused(keys: list[str]) -> None:
    """No base, the same conditions twice, an unknown axis or value, an axis named twice: each is an error."""
    with pytest.raises(InvalidValue, match="variant"):
        selection(keys, _AXES)


# ---------------------------------------------------------------- rendering


def _arguments(form: object, value: Argument) -> dict[str, Argument]:
    """A value for each placeholder of an English text."""
    texts = (form,) if isinstance(form, str) else form
    assert isinstance(texts, tuple)
    return {name: 3 if name == "count" else value for text in texts for name in placeholders(text)}


ENGLISH = level("en").messages


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_renders_for_every_audience(locale: str) -> None:
    """Each shipped message gives words for each of the 54 audiences, and no placeholder is left over."""
    for id, form in ENGLISH.items():
        message = Message(id, _arguments(form, "Sam"))
        for audience in AUDIENCES if level(locale).messages.get(id).__class__ is tuple else AUDIENCES[:1]:
            prompt = render(message, locale, audience)
            assert prompt.text.strip(), id
            assert "{" not in prompt.text, id
            assert prompt.fallback in ((), (id,))


_WORDS = st.builds(
    Words,
    st.text(),
    st.sampled_from(["en", "es", "ar", "de-AT", "xx", "?"]),
    st.none() | st.just(Message("request.talk")),
)
_ITEMS = st.text() | st.just(Message("request.talk"))
_VALUES: st.SearchStrategy[Argument] = st.one_of(
    st.text(),
    st.integers(-(10**12), 10**12),
    _WORDS,
    st.builds(Listing, st.lists(_ITEMS, max_size=5).map(tuple), st.sampled_from(["and", "or"])),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.none() | st.just(timezone(timedelta(hours=5)))),
    st.decimals(-(10**9), 10**9, places=3),
    st.just(Message("request.talk")),
)


@given(st.sampled_from(sorted(ENGLISH)), st.sampled_from(LOCALES), st.sampled_from(AUDIENCES), _VALUES, st.booleans())
def test_rendering_never_fails_on_what_people_say(
    id: str, locale: str, audience: Audience, value: Argument, isolate: bool
) -> None:
    """Whatever fills the placeholders, a prompt comes out, the same every time, with every isolation closed again."""
    message = Message(id, _arguments(ENGLISH[id], value))
    prompt = render(message, locale, audience, isolate=isolate)
    assert prompt == render(message, locale, audience, isolate=isolate)
    assert prompt.text.count(FSI) == prompt.text.count(PDI)
    assert isolate or FSI not in prompt.text


def test_a_prompt_tells_where_it_comes_from() -> None:
    """A prompt holds message, audience and locales; it reads as its text, and pickles and compares as a value."""
    message, audience = Message("app.hello", {"name": "Ana"}), Audience(speaker="feminine")
    prompt = render(message, "es_MX", audience, catalog=OURS)
    assert (prompt.message, prompt.audience, prompt.key) == (message, audience, "app.hello")
    assert (prompt.requested, prompt.locale, prompt.lang, prompt.dir, prompt.fallback) == (
        "es_MX",
        "es",
        "es",
        "ltr",
        (),
    )
    assert str(prompt) == prompt.text == f"Hola, {FSI}Ana{PDI}."
    assert type(prompt) is Prompt
    assert pickle.loads(pickle.dumps(prompt)) == prompt
    assert hash(pickle.loads(pickle.dumps(prompt))) == hash(prompt)
    assert prompt != render(message, "es", audience, catalog=OURS)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        prompt.text = "other"  # type: ignore[misc]


def test_a_prompt_renders_again() -> None:
    """The message of a prompt makes the same prompt again, and another one in another locale."""
    first = render(Message("app.hello", {"name": "Ana"}), "es", catalog=OURS)
    assert render(first.message, first.requested, first.audience, catalog=OURS) == first
    assert render(first.message, "ar", first.audience, catalog=OURS).dir == "rtl"


def test_unknown_ids_and_locales_are_named() -> None:
    """A misspelled id raises with near ids first, and a locale that is not there with those that are."""
    with pytest.raises(UnknownId) as id_error:
        render(Message("request.tlak"), "es")
    assert (id_error.value.field, id_error.value.value) == ("message", "request.tlak")
    assert id_error.value.choices[0] == "request.talk"
    with pytest.raises(UnknownId) as far_error:
        render(Message("§"), "es")
    assert len(far_error.value.choices) > 5
    for wrong in ("tlh", "", "not a locale", None):
        with pytest.raises(UnknownLocale) as locale_error:
            render(Message("request.talk"), wrong)  # type: ignore[arg-type]
        assert locale_error.value.choices == LOCALES


@pytest.mark.parametrize(
    ("args", "missing", "unexpected"),
    [({}, ("name",), ()), ({"nmae": "Ana"}, ("name",), ("nmae",)), ({"name": "Ana", "age": 3}, (), ("age",))],
)
def test_arguments_must_be_those_of_the_text(
    args: dict[str, Argument], missing: tuple[str, ...], unexpected: tuple[str, ...]
) -> None:
    """An argument too few, too many, or misspelled is an error that names them."""
    with pytest.raises(PlaceholderMismatch) as caught:
        said("app.hello", "en", args)
    assert (caught.value.value, caught.value.missing, caught.value.unexpected) == ("app.hello", missing, unexpected)
    with pytest.raises(PlaceholderMismatch):
        said("app.plain", "en", {"name": "Ana"})


@pytest.mark.parametrize("value", [3.5, True, None, b"", [], object()])
def test_other_kinds_of_arguments_are_refused(value: object) -> None:
    """A value that has no one way to be said is an error that names the argument."""
    with pytest.raises(InvalidValue, match="argument name"):
        said("app.hello", "en", {"name": value})  # type: ignore[dict-item]


def test_an_error_inside_is_not_taken_for_a_mismatch(monkeypatch: pytest.MonkeyPatch) -> None:
    """When something else fails while an argument is formatted, that error is seen, and no other in its place."""

    def broken(*_: object) -> str:
        raise KeyError("inside")

    monkeypatch.setattr(_render, "_value", broken)
    with pytest.raises(KeyError, match="inside"):
        said("app.when", "en", {"moment": time(7, 0)})


def test_a_placeholder_may_stand_twice() -> None:
    """A text may use an argument more than once, and percent signs mean nothing."""
    assert said("app.twice", "en", {"name": "Ana"}) == f"{FSI}Ana{PDI} and {FSI}Ana{PDI} again"
    assert said("app.percent", "en", {"name": "Ana"}) == f"100 % of {FSI}Ana{PDI}"


def test_kinds_of_strings_and_numbers_are_said_plainly() -> None:
    """Members of enums are said by their value, and whole numbers in plain digits."""

    class Word(StrEnum):
        HURT = "hurt"

    class Size(IntEnum):
        BIG = 1000

    assert said("app.hello", "en", {"name": Word.HURT}) == f"Hello, {FSI}hurt{PDI}."
    assert said("app.hello", "en", {"name": Size.BIG}) == "Hello, 1000."
    assert said("app.hello", "ar", {"name": 1234567}) == "مرحبا 1234567."


# ---------------------------------------------------------------- plurals


@pytest.mark.parametrize("locale", LOCALES)
def test_plural_categories_are_those_of_cldr(locale: str) -> None:
    """For every whole number the category is that of CLDR; only millions in Spanish count as others."""
    rule, plural = Locale.parse(locale).plural_form, level(locale).plural
    categories = next(one.plurals for one in locales() if one.code == locale)
    for number in (*range(1205), *(10**power + extra for power in range(3, 16) for extra in range(-2, 4))):
        expected = rule(number)
        assert categories[plural(number)] == (expected if expected in categories else "other"), number
        assert plural(-number) == plural(number)


def test_the_count_picks_the_form() -> None:
    """The argument `count` decides on the form, and a form may say the number in words."""
    assert said("app.times", "es", {"name": "Ana", "count": 1}) == f"{FSI}Ana{PDI} preguntó una vez."
    assert said("app.times", "es", {"name": "Ana", "count": 12}) == f"{FSI}Ana{PDI} preguntó 12 veces."
    assert said("app.times", "en", {"name": "Ana", "count": 0}) == f"{FSI}Ana{PDI} asked 0 times."


def test_a_count_is_a_whole_number() -> None:
    """A text with plural forms needs a whole number to choose by."""
    with pytest.raises(PlaceholderMismatch, match="missing: count"):
        said("app.times", "en", {"name": "Ana"})
    for wrong in ("3", True, Decimal(3)):
        with pytest.raises(InvalidValue, match="argument count"):
            said("app.times", "en", {"name": "Ana", "count": wrong})
    with pytest.raises(PlaceholderMismatch, match="unexpected: nmae"):
        said("app.times", "en", {"nmae": "Ana", "count": 1})


# ---------------------------------------------------------------- other people's strings


@given(st.text(), st.sampled_from(["en", "es", "ar"]))
def test_a_string_cannot_turn_the_sentence(name: str, locale: str) -> None:
    """Whatever direction a user's string has, it stays inside its isolation, and brings no invisible control along."""
    text = said("app.hello", locale, {"name": name})
    clean = "".join(character for character in name if character not in CONTROLS)
    before, _, after = {"en": "Hello, {}.", "es": "Hola, {}.", "ar": "مرحبا {}."}[locale].partition("{}")
    assert text == f"{before}{FSI}{clean}{PDI}{after}"


def test_an_app_may_isolate_by_itself() -> None:
    """Without isolation no mark is added, and controls in a user's string are taken out all the same."""
    message = Message("app.hello", {"name": f"\u202e{ARABIC}\u2069"})
    assert str(render(message, "en", catalog=OURS, isolate=False)) == f"Hello, {ARABIC}."


def test_messages_inside_are_said_in_the_same_way() -> None:
    """A message as an argument is rendered for the same locale and audience, and needs no isolation."""
    parts = {"first": Message("app.tired"), "second": Message("app.ask")}
    assert (
        said("app.outer", "es", parts, speaker="feminine", formality="formal") == "Me siento cansada ¿Querría llamarme?"
    )


def test_case_is_never_changed() -> None:
    """Neither catalogue text nor a user's words change their letters."""
    for words in ("iPhone", "İstanbul", "ich", "straße"):
        assert words in said("app.own", "en", {"words": Words(words)})


def test_own_words_stand_in_their_own_language() -> None:
    """Words of the language of the sentence go in as they are, and are isolated only where they run the other way."""
    assert said("app.own", "en", {"words": Words("you leave the tap running")}) == "you leave the tap running"
    assert said("app.own", "en-GB", {"words": Words("you’re late", "en_US")}) == "you’re late"
    assert said("app.own", "en", {"words": Words(f"{ARABIC} is late", "EN")}) == f"{FSI}{ARABIC} is late{PDI}"
    assert said("app.own", "en", {"words": Words("\u202elate\u202c")}) == "late"
    assert said("app.own", "ar", {"words": Words("لا ترد 12", "ar")}) == "لا ترد 12"
    assert said("app.own", "ar", {"words": Words("لا ترد على WhatsApp", "ar")}) == f"{FSI}لا ترد على WhatsApp{PDI}"


def test_words_of_another_language_are_quoted() -> None:
    """A sentence of another language quotes the words, through the twin of the message, and isolates them."""
    words = {"words": Words("you leave the tap running")}
    assert said("app.own", "es", words) == f"con tus palabras: «{FSI}you leave the tap running{PDI}»"
    assert said("app.own", "ar", words) == f"بكلماتك: «{FSI}you leave the tap running{PDI}»"
    assert said("app.own", "en", {"words": Words("hola", "es")}) == f"in your words: “{FSI}hola{PDI}”"
    assert said("app.own", "en", {"words": Words("?", "not a language")}) == f"in your words: “{FSI}?{PDI}”"


def test_words_with_a_gist_are_said_in_any_language() -> None:
    """Words that have a message of the same meaning are not quoted but said, where they stand alone."""
    words = {"words": Words("you never rest", gist=Message("app.tired"))}
    assert said("app.own", "es", words, speaker="feminine") == "Me siento cansada"
    assert said("app.own", "en", words) == "you never rest"
    assert said("app.bare", "en", {"words": Words("hola", "es", gist=Message("app.plain"))}) == "Note: Good morning."


def test_words_without_a_twin_are_isolated() -> None:
    """Where nobody wrote a quoting twin, the words of another language stand in the sentence, isolated."""
    assert said("app.bare", "en", {"words": Words("hola", "es")}) == f"Note: {FSI}hola{PDI}"


def test_dates_times_and_decimals_are_written_as_in_the_place() -> None:
    """Dates, times and decimals follow the locale, and the territory that was asked for where CLDR knows it."""
    assert said("app.when", "es", {"moment": time(18, 30)}) == "a las 18:30"
    assert said("app.when", "en", {"moment": date(2026, 11, 3)}) == "at Nov 3, 2026"
    assert said("app.when", "en-GB", {"moment": date(2026, 11, 3)}) == "at 3 Nov 2026"
    moment = datetime(2026, 11, 3, 18, 30, tzinfo=timezone(timedelta(hours=5)))
    assert said("app.when", "en-GB", {"moment": moment}) == "at 3 Nov 2026, 18:30"
    assert said("app.when", "es", {"moment": Decimal("1234.50")}) == "a las 1.234,5"
    assert said("app.when", "es-MX", {"moment": Decimal("1234.50")}) == "a las 1,234.5"
    assert said("app.when", "es-ZZ", {"moment": Decimal("1234.50")}) == "a las 1.234,5"
    # A Spanish text that is missing is said in English, and so are its numbers.
    assert said("app.hello", "de-AT", {"name": Decimal("1234.5")}) == "Hello, 1,234.5."


def test_a_locale_can_be_loaded_beforehand() -> None:
    """Loading twice is as good as once, and an unknown locale is named."""
    preload("es-MX")
    preload("es-MX")
    with pytest.raises(UnknownLocale):
        preload("tlh")


# ---------------------------------------------------------------- several things


@given(
    st.sampled_from([code for code in LOCALES if code != "es"]),
    st.sampled_from([("and", "standard"), ("or", "or")]),
    st.lists(st.text(min_size=1), max_size=6),
)
def test_lists_are_joined_as_cldr_does(locale: str, kind: tuple[str, str], items: list[str]) -> None:
    """Items are joined in the way that Babel joins them, also where they hold braces."""
    assert joined(items, level(locale).lists[kind[0]], locale) == format_list(items, style=kind[1], locale=locale)


def test_a_listing_isolates_each_string() -> None:
    """Each user's string of a listing is isolated, and messages in it are said in the locale."""
    things = {"things": Listing(("Ana", Message("app.tired"), f"{ARABIC}\u202e"))}
    assert said("app.list", "es", things) == f"Elegiste {FSI}Ana{PDI}, Siento cansancio y {FSI}{ARABIC}{PDI}."
    assert said("app.list", "es", {"things": Listing(("Ana", "Inés"))}) == f"Elegiste {FSI}Ana{PDI} e {FSI}Inés{PDI}."
    assert said("app.list", "en", {"things": Listing(())}) == "You chose ."


WITH_Y, WITH_O = ("{0}, {1}", "{0}, {1}", "{0} y {1}", "{0} y {1}"), ("{0}, {1}", "{0}, {1}", "{0} o {1}", "{0} o {1}")


@pytest.mark.parametrize(
    ("items", "patterns", "expected"),
    [
        (("padre", "hijo"), WITH_Y, "padre e hijo"),
        (("Ana", "Íñigo"), WITH_Y, "Ana e Íñigo"),
        (("a", "b", "Inés"), WITH_Y, "a, b e Inés"),
        (("a", "igual", "b"), WITH_Y, "a, igual y b"),
        (("agua", "hielo"), WITH_Y, "agua y hielo"),
        (("agua", "hiato"), WITH_Y, "agua y hiato"),
        (("agua", "iones"), WITH_Y, "agua y iones"),
        (("tú", "yo"), WITH_Y, "tú y yo"),
        (("siete", "ocho"), WITH_O, "siete u ocho"),
        (("mujer", "hombre"), WITH_O, "mujer u hombre"),
        (("7", "8"), WITH_O, "7 u 8"),
        (("10", "11"), WITH_O, "10 u 11"),
        (("10", "11.000"), WITH_O, "10 u 11.000"),
        (("100", "110"), WITH_O, "100 o 110"),
        (("700", "800 veces"), WITH_O, "700 u 800 veces"),
        (("a", f"{FSI}«Olga»{PDI}"), WITH_O, f"a u {FSI}«Olga»{PDI}"),
        (("a", ""), WITH_O, "a o "),
    ],
)
def test_spanish_joins_by_sound(items: tuple[str, ...], patterns: tuple[str, str, str, str], expected: str) -> None:
    """Spanish says e before the sound i and u before the sound o, also in numbers, but not before a diphthong."""
    assert joined(items, patterns, "es") == expected


def test_only_the_joining_word_changes() -> None:
    """A pattern of the other kind stays as it is."""
    assert spanish("{0} o {1}", "hijo") == "{0} o {1}"
    assert spanish("{0} y {1}", "ocho") == "{0} y {1}"


def test_hebrew_keeps_its_prefix_from_other_scripts() -> None:
    """The Hebrew prefix for "and" takes a hyphen before a Latin letter or a digit, and none before Hebrew."""
    pattern = "{0} ו{1}"
    assert hebrew(pattern, "אנה") == pattern
    assert hebrew(pattern, f"{FSI}אנה{PDI}") == pattern
    assert hebrew(pattern, "Ana") == hebrew(pattern, f"{FSI}3") == "{0} ו-{1}"
    assert hebrew(pattern, "") == pattern
    assert joined(["א", "Ana"], (pattern, pattern, pattern, pattern), "he") == "א ו-Ana"


# ---------------------------------------------------------------- locales, and what falls back


def test_locales_describe_themselves() -> None:
    """Each locale tells its own name, its direction, what its texts depend on, and that nobody has reviewed it yet."""
    table = {locale.code: locale for locale in locales()}
    assert list(table) == sorted(table)
    assert (table["en"].name, table["en"].dir, table["en"].axes, table["en"].plurals) == (
        "English",
        "ltr",
        (),
        ("one", "other"),
    )
    assert (table["ar"].name, table["ar"].dir, table["ar"].axes) == (
        "العربية",
        "rtl",
        ("number", "listener", "speaker"),
    )
    assert table["de"].axes == ("formality", "number", "listener", "speaker")
    assert table["es"].axes == ("number", "formality", "listener", "speaker")
    assert not any(locale.reviewed for locale in table.values())


def test_a_missing_text_is_said_in_english_and_that_is_told() -> None:
    """A text that the locale lacks comes in English, with language and direction of English, and the id is recorded."""
    prompt = render(Message("app.only_english"), "ar", catalog=OURS)
    assert (prompt.text, prompt.locale, prompt.lang, prompt.dir) == ("Only here.", "ar", "en", "ltr")
    assert prompt.fallback == ("app.only_english",)


def test_what_is_inside_an_english_sentence_is_english() -> None:
    """Once a sentence had to be taken from English, what it holds is English too; what holds an English part stays."""
    outer = Message(
        "app.list",
        {"things": Listing((Message("app.plain"), Message("app.only_english"), Message("app.only_english")))},
    )
    prompt = render(outer, "de", catalog=OURS)
    assert prompt.text == "You chose Good morning., Only here., and Only here.."
    assert prompt.fallback == ("app.list",)
    prompt = render(outer, "es", catalog=OURS)
    assert prompt.text == "Elegiste Buenos días., Only here. y Only here.."
    assert (prompt.lang, prompt.fallback) == ("es", ("app.only_english",))


def test_regional_texts_stand_above_the_shipped_ones() -> None:
    """An app may have texts for a region; what they lack comes from the parents, and is recorded."""
    regional = OURS.merged({"es_mx": {"app.plain": "¡Buenas!"}, "es-419": {"app.bare": "Nota: {words}"}})
    prompt = render(Message("app.plain"), "es-MX", catalog=regional)
    assert (prompt.text, prompt.locale, prompt.lang, prompt.dir, prompt.fallback) == (
        "¡Buenas!",
        "es-MX",
        "es-MX",
        "ltr",
        (),
    )
    prompt = render(Message("app.bare", {"words": 1}), "es-MX", catalog=regional)
    assert (prompt.text, prompt.locale, prompt.lang, prompt.fallback) == ("Nota: 1", "es-MX", "es-419", ("app.bare",))
    prompt = render(Message("app.tired"), "es-MX", catalog=regional)
    assert (prompt.text, prompt.lang) == ("Siento cansancio", "es")
    assert render(Message("app.plain"), "es-AR", catalog=regional).locale == "es-419"
    assert render(Message("app.plain"), "es-ES", catalog=regional).locale == "es"
    with pytest.raises(UnknownLocale) as caught:
        render(Message("app.plain"), "fr", catalog=regional)
    assert caught.value.choices == (*LOCALES, "es-MX", "es-419")


# ---------------------------------------------------------------- an app's own texts


def test_own_texts_outrank_the_shipped_ones() -> None:
    """A text of an app replaces the shipped one of the same id and locale, and leaves all others alone."""
    ours = Catalog({"en": {"request.talk": "Got a minute?"}})
    assert str(render(Message("request.talk"), "en", catalog=ours)) == "Got a minute?"
    assert render(Message("request.talk"), "es", catalog=ours) == render(Message("request.talk"), "es")
    assert render(Message("request.listen"), "en", catalog=ours) == render(Message("request.listen"), "en")
    assert str(render(Message("request.talk"), "en")) != "Got a minute?"


def test_merging_gives_a_new_catalogue() -> None:
    """Merging keeps both catalogues as they are; the second one counts where both have a text."""
    first = Catalog({"en": {"app.a": "one", "app.b": "two"}})
    second = Catalog({"en": {"app.b": "2"}, "es": {"app.b": "dos"}})
    both = first.merged(second)
    assert both == Catalog({"en": {"app.a": "one", "app.b": "2"}, "es": {"app.b": "dos"}})
    assert first == Catalog({"en": {"app.a": "one", "app.b": "two"}})
    assert both != first
    assert both != "a catalog"
    assert first.merged({"en": {"app.b": "2"}}) == first.merged(Catalog({"en": {"app.b": "2"}}))


def test_a_catalogue_is_a_value() -> None:
    """A catalogue pickles, hashes, compares and shows itself; nothing that made it can change it afterwards."""
    texts = {"en": {"app.a": "one"}}
    catalog = Catalog(texts)
    texts["en"]["app.a"] = "other"
    assert str(render(Message("app.a"), "en", catalog=catalog)) == "one"
    assert pickle.loads(pickle.dumps(OURS)) == OURS
    assert hash(pickle.loads(pickle.dumps(OURS))) == hash(OURS)
    assert repr(catalog) == "Catalog({'en': {'app.a': 'one'}})"
    with pytest.raises(AttributeError, match="merged"):
        catalog.codes = ()


@pytest.mark.parametrize(
    "texts",
    [
        {"es": {"app.a": "a", "app.a|case=dative": "b"}},
        {"en": {"app.a": "a", "app.a|spk=f": "b"}},
        {"es": {"app.a|spk=f": "b"}},
        {"es": {"app.a": "a {name}", "app.a|spk=f": "b"}},
        {"en": {"app.a": "a {0}"}},
        {"en": {"app.a": "a {name!r}"}},
        {"en": {"app.a": "a {"}},
        {"en": {"app.a": "a }"}},
        {"en": {"app.a": ("a", "b", "c")}},
        {"ar": {"app.a": ["a", "b"]}},
    ],
)
def test_texts_that_cannot_work_are_refused(texts: dict[str, dict[str, str]]) -> None:
    """A variant that the language does not know, a lone variant, odd braces, a wrong number of forms are errors."""
    with pytest.raises(InvalidValue):
        Catalog(texts)


def test_texts_for_a_locale_without_grammar_are_refused() -> None:
    """A catalogue cannot bring a language whose grammar nobody knows; the choices are named."""
    for code in ("fr", "", "§"):
        with pytest.raises(UnknownLocale) as caught:
            Catalog({code: {"app.a": "a"}})
        assert caught.value.choices == LOCALES


# ---------------------------------------------------------------- the module itself


def test_threads_share_everything() -> None:
    """Many threads that render at once get what one gets alone."""
    calls = [
        (Message("app.hello", {"name": str(n)}), locale, AUDIENCES[n % 54])
        for n in range(200)
        for locale in ("en", "es_MX", "ar")
    ]

    def run(call: tuple[Message, str, Audience]) -> Prompt:
        return render(*call, catalog=OURS)

    alone = [run(call) for call in calls]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(run, calls)) == alone


def test_importing_is_light() -> None:
    """Importing the module imports neither Babel nor a catalogue, and rendering plain text does not import Babel."""
    program = (
        "import sys; from safety_skills import l10n; from safety_skills.text import Message\n"
        "print(any(name.startswith(('babel', 'safety_skills._catalogs')) for name in sys.modules))\n"
        "l10n.render(Message('request.talk'), 'en-GB'); print('babel' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


@pytest.mark.parametrize("locale", LOCALES)
def test_catalogues_hold_clean_text(locale: str) -> None:
    """Every shipped text is composed, visible and in the script of its language."""
    module = importlib.import_module(f"safety_skills._catalogs.{locale}")
    forms = [form for entry in module.MESSAGES.values() for form in _flat(entry)]
    for form in forms:
        assert unicodedata.is_normalized("NFC", form), form
        assert not set(form) & set(CONTROLS), form
    assert set(module.MESSAGES) <= set(ENGLISH)


def _flat(entry: object) -> list[str]:
    if isinstance(entry, str):
        return [entry]
    return (
        [form for part in entry if not isinstance(part, bytes) for form in _flat(part)]
        if isinstance(entry, tuple)
        else []
    )


def test_negotiation_and_rendering_agree() -> None:
    """The locale of a prompt is the one that negotiation finds."""
    for requested in ("en-AU", "ES", "de_CH", "ar-EG", "es-419"):
        assert render(Message("request.talk"), requested).locale == negotiate(requested).locale
