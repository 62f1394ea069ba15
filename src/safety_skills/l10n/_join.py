# SPDX-License-Identifier: MIT
"""Several things in one phrase: the patterns are CLDR's, and two languages fit the joining word to what follows."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Final

__all__ = ["EUPHONY", "hebrew", "joined", "spanish"]

#: First and second, one of the middle, the last two of more than two, two alone.
Patterns = tuple[str, str, str, str]

# Whatever stands before the first letter or digit and is not heard: isolation marks, quotation marks, brackets.
_SILENT: Final = "\u2066\u2067\u2068\u2069\u200e\u200f «»“”„‘’'\"([¿¡"
# The sound "i" before a consonant or at the end; before another vowel it is a "y" sound and changes nothing.
_SOUNDS_I: Final = re.compile(r"h?i(?![aeou])")
_SOUNDS_O: Final = re.compile(r"h?o|8|11(?!\d)|11(?=(?:\d{3})+(?!\d))")


def joined(items: Sequence[str], patterns: Patterns, language: str) -> str:
    """The items joined by the patterns of the locale.

    >>> joined(["a", "b", "c"], ("{0}, {1}", "{0}, {1}", "{0}, and {1}", "{0} and {1}"), "en")
    'a, b, and c'
    """
    if len(items) < 2:
        return "".join(items)
    start, middle, end, two = patterns
    euphony = EUPHONY.get(language, _plain)
    if len(items) == 2:
        return euphony(two, items[1]).format(*items)
    text = euphony(end, items[-1]).format(items[-2], items[-1])
    for item in reversed(items[1:-2]):
        text = middle.format(item, text)
    return start.format(items[0], text)


def _plain(pattern: str, _: str) -> str:
    return pattern


def spanish(pattern: str, following: str) -> str:
    """The pattern with "e" for "y" before the sound i, and "u" for "o" before the sound o.

    >>> spanish("{0} y {1}", "hijos"), spanish("{0} y {1}", "hielo"), spanish("{0} o {1}", "11 veces")
    ('{0} e {1}', '{0} y {1}', '{0} u {1}')
    """
    heard = _unaccented(following.lstrip(_SILENT))
    if _SOUNDS_I.match(heard):
        return pattern.replace(" y {1}", " e {1}")
    if _SOUNDS_O.match(heard):
        return pattern.replace(" o {1}", " u {1}")
    return pattern


def _unaccented(text: str) -> str:
    letters = unicodedata.normalize("NFD", text[:8].casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def hebrew(pattern: str, following: str) -> str:
    """The pattern with a hyphen between the prefix for "and" and a word or number in another script.

    >>> hebrew("{0} ו{1}", "Ana"), hebrew("{0} ו{1}", "אנה")
    ('{0} ו-{1}', '{0} ו{1}')
    """
    heard = following.lstrip(_SILENT)
    if heard and not "\u0590" <= heard[0] <= "\u05ff":
        return pattern.replace("ו{1}", "ו-{1}")
    return pattern


#: What a language does to a joining pattern, given the item that follows.
EUPHONY: Final[Mapping[str, Callable[[str, str], str]]] = {"es": spanish, "he": hebrew}
