# SPDX-License-Identifier: MIT
"""Which locale is nearest to the one that was asked for."""

import pytest
from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from safety_skills.errors import UnknownLocale
from safety_skills.l10n import Negotiated, locales, negotiate
from safety_skills.l10n._tags import Tag, canonical, chain, maximal, parsed

TAGS = sorted(
    tag.replace("_", "-") for tag in locale_identifiers() if "POSIX" not in tag and "VALENCIA" not in tag.upper()
)


@pytest.mark.parametrize(
    ("requested", "available", "found"),
    [
        # The same locale, in any spelling.
        ("es", ["en", "es"], "es"),
        ("ES", ["en", "es"], "es"),
        ("pt-br", ["pt_BR"], "pt_BR"),
        ("de_AT.UTF-8", ["de-AT", "de"], "de-AT"),
        ("ca_ES@valencia", ["ca"], "ca"),
        ("en-US-u-ca-gregory", ["en"], "en"),
        ("sl-rozaj", ["sl"], "sl"),
        # What a tag does not say is what is most likely.
        ("zh-CN", ["zh-Hant", "zh-Hans"], "zh-Hans"),
        ("zh_TW", ["zh_Hans", "zh_Hant", "en"], "zh_Hant"),
        ("zh-HK", ["zh", "zh-Hant"], "zh-Hant"),
        ("zh", ["zh-Hant", "zh-Hans"], "zh-Hans"),
        ("sr-Latn", ["sr", "sr-Latn"], "sr-Latn"),
        ("az-IR", ["az", "az-Arab"], "az-Arab"),
        # Old names.
        ("iw", ["he"], "he"),
        ("he", ["iw"], "iw"),
        ("in", ["id"], "id"),
        ("sh", ["sr-Latn", "sr"], "sr-Latn"),
        ("prs", ["fa-AF", "fa"], "fa-AF"),
        ("en-UK", ["en-US", "en-GB"], "en-GB"),
        # The same territory, then the parents, then a relative.
        ("es-MX", ["es", "es-419", "es-MX"], "es-MX"),
        ("es-MX", ["es", "es-419"], "es-419"),
        ("es-MX", ["es-AR", "es"], "es"),
        ("es-MX", ["es-ES", "es-AR"], "es-ES"),
        ("es-MX", ["es-CU", "es-AR"], "es-CU"),
        ("en-AU", ["en", "en-GB", "en-001"], "en-001"),
        ("en-AU", ["en-US", "en-GB"], "en-US"),
        ("de", ["de-CH", "de-AT"], "de-CH"),
        ("nb", ["no"], "no"),
        ("no", ["nn", "nb"], "nn"),
        ("pt-AO", ["pt-BR", "pt-PT"], "pt-PT"),
        ("pt-PT", ["pt-BR", "pt"], "pt"),
        ("pt-PT", ["pt-BR", "pt-AO"], "pt-AO"),
        ("pt", ["pt-PT", "pt-BR"], "pt-BR"),
    ],
)
def test_the_nearest_is_found(requested: str, available: list[str], found: str) -> None:
    """The nearest locale of the same language and script is found, spelled as the app spells it."""
    assert negotiate(requested, available).locale == found


@pytest.mark.parametrize(
    ("requested", "available"),
    [
        ("zh-TW", ["zh-Hans", "zh", "zh-CN"]),
        ("zh-CN", ["zh-Hant", "zh-HK"]),
        ("sr-Latn", ["sr", "sr-Cyrl"]),
        ("hi-Latn", ["hi"]),
        ("az-IR", ["az"]),
        ("pt-PT", ["pt-BR"]),
        ("pt-BR", ["pt-PT"]),
        ("pt-AO", ["pt-BR"]),
        ("es", ["en", "de"]),
        ("tlh", ["en"]),
        ("und", ["en"]),
        ("C", ["en"]),
        ("POSIX", ["en"]),
        ("*", ["en"]),
        ("", ["en"]),
        ("en--US", ["en"]),
        ("en-U$", ["en"]),
        ("енглески", ["en"]),
        ("en" + "-US" * 40, ["en"]),
        ("en", []),
        ("en", ["", "§"]),
    ],
)
def test_what_does_not_fit_is_not_offered(requested: str, available: list[str]) -> None:
    """No script is crossed, Portugal and Brazil stay apart, and what is no tag finds nothing; the choices are named."""
    with pytest.raises(UnknownLocale) as caught:
        negotiate(requested, available)
    assert (caught.value.field, caught.value.value, caught.value.choices) == ("locale", requested, tuple(available))
    assert negotiate(requested, available, default="xx") == Negotiated(requested, "xx", fallback=True)


def test_the_first_request_that_has_an_answer_counts() -> None:
    """Of several requests the first one with an answer is taken; that it is not the first is told."""
    assert negotiate(["tlh", "de-AT", "es"]) == Negotiated("de-AT", "de", fallback=True)
    assert negotiate(["es", "de"]) == Negotiated("es", "es", fallback=False)
    assert negotiate(["tlh", "es"]) == Negotiated("es", "es", fallback=True)
    assert negotiate([], default="en") == Negotiated("", "en", fallback=True)
    with pytest.raises(UnknownLocale) as caught:
        negotiate(["tlh", "xx"])
    assert caught.value.value == ("tlh", "xx")
    with pytest.raises(UnknownLocale):
        negotiate([])


def test_fallback_is_told() -> None:
    """A locale that means the same is no fallback; another territory is one."""
    assert not negotiate("es-ES", ["es"]).fallback
    assert not negotiate("zh_CN", ["zh-Hans"]).fallback
    assert not negotiate("iw", ["he"]).fallback
    assert negotiate("es-MX", ["es"]).fallback
    assert negotiate("de-AT").fallback


def test_the_shipped_locales_are_the_choice_by_default() -> None:
    """Without a list, every shipped locale is available, and each is nearest to itself."""
    for locale in locales():
        assert negotiate(locale.code) == Negotiated(locale.code, locale.code, fallback=False)


_TAGS = st.sampled_from(TAGS)


@given(_TAGS, st.lists(_TAGS, max_size=8))
def test_a_script_is_never_crossed(requested: str, available: list[str]) -> None:
    """What is found was on offer and has the script of the request."""
    try:
        found = negotiate(requested, available)
    except UnknownLocale:
        return
    assert found.locale in available
    assert maximal(found.locale)[1] == maximal(requested)[1]
    assert found.fallback == (maximal(found.locale) != maximal(requested))


@given(_TAGS, st.lists(_TAGS, max_size=4), st.lists(_TAGS, max_size=4))
def test_an_exact_match_always_wins(requested: str, before: list[str], after: list[str]) -> None:
    """Where the very locale is on offer, or one that means the same, it is found, in whatever order."""
    found = negotiate(requested, [*before, requested, *after])
    assert maximal(found.locale) == maximal(requested)
    assert not found.fallback


@given(_TAGS, st.lists(_TAGS, min_size=1, max_size=8), st.booleans(), st.booleans())
def test_spelling_makes_no_difference(requested: str, available: list[str], underscores: bool, upper: bool) -> None:
    """Case and the kind of hyphen change nothing about what is found."""
    spelled = requested.replace("-", "_") if underscores else requested
    spelled = spelled.upper() if upper else spelled.lower()
    default = "none"
    assert (
        negotiate(spelled, available, default=default).locale == negotiate(requested, available, default=default).locale
    )


@given(_TAGS, st.lists(_TAGS, min_size=1, max_size=8))
def test_asking_again_for_what_was_found_finds_it(requested: str, available: list[str]) -> None:
    """The answer, asked for, is its own answer."""
    found = negotiate(requested, available, default=available[0]).locale
    assert maximal(negotiate(found, available).locale) == maximal(found)


@given(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=4))
def test_any_string_may_be_asked_for(requested: str, available: list[str]) -> None:
    """Requests come from headers and settings: whatever the string, there is an answer or one kind of error."""
    assert negotiate(requested, available, default="en").locale in (*available, "en")


def test_likely_parts_are_those_of_cldr() -> None:
    """Language, script and territory of every locale of CLDR are what its table of likely subtags says."""
    likely = get_global("likely_subtags")
    for tag in TAGS:
        one = Locale.parse(tag, sep="-")
        keys = (
            [one.language, one.script, one.territory],
            [one.language, one.territory],
            [one.language, one.script],
            [one.language],
        )
        full = next(
            likely[key] for key in ("_".join(part for part in parts if part) for parts in keys) if key in likely
        )
        language, script, territory = full.split("_")[:3]
        assert maximal(tag) == (language, one.script or script, one.territory or territory), tag


def test_chains_end_at_the_language() -> None:
    """What a locale falls back to is always shorter or a parent of CLDR, never repeats, and ends below the root."""
    for tag in TAGS:
        line = chain(tag)
        assert len(set(line)) == len(line) <= 5, tag
        assert maximal(line[0]) == maximal(tag), tag
        assert "root" not in line
    assert chain("es-MX") == ("es-MX", "es-419", "es")
    assert chain("zh-Hant-MO") == ("zh-Hant-MO", "zh-Hant-HK", "zh-Hant")
    assert chain("tlh") == ("tlh",)


def test_tags_have_one_usual_spelling() -> None:
    """A tag is spelled in one way; what is no tag is spelled not at all."""
    assert canonical("ZH_hANT_tw") == "zh-Hant-TW"
    assert canonical("es-419") == "es-419"
    assert canonical("?") == ""
    assert parsed(None) is None
    assert str(Tag("en")) == "en"
    assert maximal("?") == ("?", "", "")
