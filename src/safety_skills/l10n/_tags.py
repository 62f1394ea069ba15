# SPDX-License-Identifier: MIT
"""Language tags: their usual spelling, what is left unsaid in them, and what each falls back to.

The facts are CLDR's (aliases, likely subtags, parent locales) and are imported when somebody first asks for them.
"""

import functools
import importlib
from typing import Final, NamedTuple, TypeAlias

__all__ = ["Maximal", "Tag", "canonical", "chain", "maximal", "parsed"]

#: Language, script and territory, all of them known.
Maximal: TypeAlias = tuple[str, str, str]

_LONGEST: Final = 64


class Tag(NamedTuple):
    """The three parts of a tag that matter here; "" where one is not named."""

    language: str
    script: str = ""
    territory: str = ""

    def __str__(self) -> str:
        return "-".join(part for part in self if part)


class _Facts(NamedTuple):
    likely: dict[str, str]
    parents: dict[str, str]
    languages: dict[str, str]
    territories: dict[str, str]


@functools.cache
def _facts() -> _Facts:
    module = importlib.import_module("safety_skills._catalogs._negotiation")
    tables = (module.LIKELY, module.PARENTS, module.LANGUAGES, module.TERRITORIES)
    return _Facts(*(dict(entry.split(":") for entry in table.split()) for table in tables))


def parsed(text: object) -> Tag | None:
    """The parts of a tag in their usual spelling, aliases replaced; None where it is no language tag.

    Case, "_" and "-", and what follows a POSIX dot or at-sign make no difference.

    >>> parsed("ZH_hant_tw"), parsed("iw"), parsed("de_AT.UTF-8"), parsed("?")
    (Tag(language='zh', script='Hant', territory='TW'), Tag(language='he', script='', territory=''), \
Tag(language='de', script='', territory='AT'), None)
    """
    if not isinstance(text, str) or len(text) > _LONGEST or not text.isascii():
        return None
    language, *rest = text.partition(".")[0].partition("@")[0].replace("_", "-").lower().split("-")
    if not (language.isalpha() and 2 <= len(language) <= 8):
        return None
    script = territory = ""
    for part in rest:
        if len(part) == 1:
            # A singleton begins an extension, which says nothing about the language.
            break
        if len(part) == 4 and part.isalpha() and not script and not territory:
            script = part.title()
        elif ((len(part) == 2 and part.isalpha()) or (len(part) == 3 and part.isdigit())) and not territory:
            territory = part.upper()
        elif not part.isalnum():
            return None
    facts = _facts()
    territory = facts.territories.get(territory, territory)
    renamed = facts.languages.get(language, language)
    language, _, implied = renamed.partition("-")
    if len(implied) == 4:
        script = script or implied
    elif implied:
        territory = territory or implied
    return Tag(language, script, territory)


def canonical(text: str) -> str:
    """A tag in its usual spelling ("es_mx" is "es-MX"); "" where it is none.

    >>> canonical("es_mx")
    'es-MX'
    """
    tag = parsed(text)
    return "" if tag is None else str(tag)


def maximal(text: str) -> Maximal:
    """Language, script and territory of a tag, with what is most likely where it does not say.

    >>> maximal("zh-TW"), maximal("zh")
    (('zh', 'Hant', 'TW'), ('zh', 'Hans', 'CN'))
    """
    return _maximal(parsed(text) or Tag(text))


def _maximal(tag: Tag) -> Maximal:
    likely = _facts().likely
    for part in (str(tag), str(tag._replace(script="")), str(tag._replace(territory="")), tag.language):
        if part in likely:
            script, territory = likely[part].split("-")
            return tag.language, tag.script or script, tag.territory or territory
    return tag.language, tag.script, tag.territory


def chain(text: str) -> tuple[str, ...]:
    """A tag and what CLDR lets it fall back to, nearest first, root left out.

    >>> chain("es-MX"), chain("zh-TW"), chain("en-GB")
    (('es-MX', 'es-419', 'es'), ('zh-Hant-TW', 'zh-Hant'), ('en-GB', 'en-001', 'en'))
    """
    tag = parsed(text) or Tag(text)
    language, script, _ = _maximal(tag)
    usual = _maximal(Tag(language))[1]
    # CLDR writes a script only where the rest of the tag would mean another one.
    plain = script == usual == _maximal(tag._replace(script=""))[1]
    found = [str(Tag(language, "" if plain else script, tag.territory))]
    parents = _facts().parents
    while found[-1]:
        above = parents.get(found[-1])
        if above is None:
            above = found[-1].rpartition("-")[0]
            if found[-1] == f"{language}-{script}" and script != usual:
                # Cutting this script off would cross into another one.
                above = ""
        found.append(above if above != "root" else "")
    return tuple(found[:-1])
