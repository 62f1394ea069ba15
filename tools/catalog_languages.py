# SPDX-License-Identifier: MIT
"""What translators and the compiler of catalogues know about each language, and what is taken from CLDR.

To add a language, add an entry to `LANGUAGES`; everything that CLDR knows is asked from Babel.
"""

from typing import Any, Final, NamedTuple, TypeAlias

from babel import Locale

__all__ = ["LANGUAGES", "Language", "categories", "list_patterns", "plural_header", "plural_source", "territories"]


class Language(NamedTuple):
    """What CLDR does not tell about a language."""

    # Which properties of speaker and listener change a text, the strongest first.  Each axis has one value for each
    # value of the enum: speaker and listener (unspecified, masculine, feminine), formality (informal, formal), number
    # (one, two, many).  "" is where the base text serves.
    axes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    # Plural categories that no count of this library reaches, and the one that serves for them.
    folded: tuple[tuple[str, str], ...] = ()
    # Opening and closing quotation marks, and those inside a quotation.
    quotes: tuple[str, str, str, str] = ("“", "”", "‘", "’")
    # Words that a formal listener never gets to hear, and words that several listeners do not.
    not_formal: frozenset[str] = frozenset()
    not_several: frozenset[str] = frozenset()
    # Endings that name two genders at once, which nobody says aloud.
    slashes: str = r"\w(/|[(])-?(a|e|o|in|innen|er|r|n|s|as|os|es)\b|·|@|\w[*:_](in|innen|r|n)\b|\wIn(nen)?\b"
    script: str = "LATIN"


_DU: Final = (
    "du dich dir dein deine deinen deinem deiner deines bist hast kannst könntest würdest möchtest willst magst"
)
# Verbs show the address as well; these are the forms that texts of this kind use most.
_TU: Final = (
    "tú te ti contigo tu tus tuyo tuya tuyos tuyas puedes podrías quieres querrías estarías eres estás sientes tienes "
    "dices haces necesitas prefieres quisieras pudieras sabes harías dirías tendrías dime cuéntame escúchame"
)
_VOSOTROS: Final = "vosotros vosotras vuestro vuestra vuestros vuestras os podéis podríais querríais estaríais"

LANGUAGES: Final[dict[str, Language]] = {
    "ar": Language(
        axes=(("num", ("", "two", "many")), ("lis", ("", "m", "f")), ("spk", ("", "m", "f"))),
        # The guillemets of print; CLDR has ”…“.
        quotes=("«", "»", "”", "“"),
        slashes=r"\w/[\u0600-\u06ff]|\([\u0600-\u06ff]{1,2}\)|·",
        script="ARABIC",
    ),
    "de": Language(
        axes=(
            ("form", ("", "formal")),
            ("num", ("", "many", "many")),
            ("lis", ("", "m", "f")),
            ("spk", ("", "m", "f")),
        ),
        quotes=("„", "“", "‚", "‘"),
        not_formal=frozenset(f"{_DU} euch euer eure euren eurem eurer eures".split()),
        not_several=frozenset(_DU.split()),
    ),
    "en": Language(),
    "es": Language(
        axes=(
            ("num", ("", "many", "many")),
            ("form", ("", "formal")),
            ("lis", ("", "m", "f")),
            ("spk", ("", "m", "f")),
        ),
        # "Un millón de …" would be the only use of it.
        folded=(("many", "other"),),
        quotes=("«", "»", "“", "”"),
        # Several listeners are ustedes, everywhere.
        not_formal=frozenset(f"{_TU} {_VOSOTROS}".split()),
        not_several=frozenset(f"{_TU} {_VOSOTROS}".split()),
    ),
}

#: A node of a plural rule as Babel has it: its kind and what it holds.
Rule: TypeAlias = "tuple[str, tuple[Any, ...]]"
_ORDER: Final = ("zero", "one", "two", "few", "many", "other")


def categories(code: str) -> tuple[str, ...]:
    """The plural categories of a locale that whole numbers reach, in the order of CLDR, those folded away left out."""
    reached = [name for name, _ in _rules(code)]
    return tuple(name for name in _ORDER if name in (*reached, "other"))


def plural_source(code: str) -> str:
    """The body of an integer-only Python function that gives the position of the category of a count."""
    names = categories(code)
    tests = [f"    if {test}:\n        return {names.index(name)}\n" for name, test in _rules(code)]
    return "".join(tests) + f"    return {len(names) - 1}\n"


def plural_header(code: str) -> str:
    """The Plural-Forms header of a .po file, whose forms are the categories in their order."""
    names = categories(code)
    expression = str(len(names) - 1)
    for name, test in reversed(_rules(code)):
        translated = test.replace(" and ", " && ").replace(" or ", " || ").replace("not ", "! ")
        expression = f"({translated}) ? {names.index(name)} : {expression}"
    return f"nplurals={len(names)}; plural={expression};"


def _rules(code: str) -> list[tuple[str, str]]:
    """The plural categories and their conditions on a whole number, but for "other", in the order of CLDR."""
    folded = dict(LANGUAGES[code].folded)
    rules = [(folded.get(name, name), _condition(rule)) for name, rule in _plural_form(code)]
    rules = [(name, test) for name, test in rules if name != "other" and test != "False"]
    return sorted(rules, key=lambda rule: _ORDER.index(rule[0]))


def _plural_form(code: str) -> "list[tuple[str, Rule]]":
    return list(Locale.parse(code, sep="-").plural_form.abstract)


def _condition(rule: Rule) -> str:
    """A plural rule of CLDR as a Python condition on the whole number n; what holds for no whole number is False."""
    kind, parts = rule
    if kind in ("and", "or"):
        absorbing, neutral = ("False", "True") if kind == "and" else ("True", "False")
        found = [_condition(part) for part in parts]
        if absorbing in found:
            return absorbing
        joined = f" {kind} ".join(part for part in found if part != neutral) or neutral
        return f"({joined})" if kind == "or" and " or " in joined else joined
    if kind == "not":
        inner = _condition(parts[0])
        return {"True": "False", "False": "True"}.get(inner, f"not ({inner})")
    _, operand, (_, ranges) = parts
    value = _operand(operand)
    bounds = [(low[1][0], high[1][0]) for low, high in ranges]
    if value == "0":
        # Whole numbers have no decimals and no exponent.
        return str(any(low <= 0 <= high for low, high in bounds))
    tests = [f"{value} == {low}" if low == high else f"{value} >= {low} and {value} <= {high}" for low, high in bounds]
    return tests[0] if len(tests) == 1 else "(" + " or ".join(tests) + ")"


def _operand(operand: Rule) -> str:
    kind, parts = operand
    if kind == "mod":
        value = _operand(parts[0])
        return "0" if value == "0" else f"{value} % {parts[1][1][0]}"
    return "n" if kind in ("n", "i") else "0"


def list_patterns(code: str) -> dict[str, tuple[str, str, str, str]]:
    """How several things are joined: first two, middle, last two, two alone."""
    patterns = Locale.parse(code, sep="-").list_patterns
    return {
        kind: (patterns[name]["start"], patterns[name]["middle"], patterns[name]["end"], patterns[name]["2"])
        for kind, name in (("and", "standard"), ("or", "or"))
    }


def territories(code: str) -> tuple[str, ...]:
    """The territories that CLDR knows a form of the locale for."""
    from babel.localedata import locale_identifiers

    prefix = code.replace("-", "_") + "_"
    endings = [name.removeprefix(prefix) for name in locale_identifiers() if name.startswith(prefix)]
    # Two letters or three digits; what is longer begins with a script, or is a variant.
    return tuple(sorted(ending for ending in endings if len(ending) <= 3))
