# SPDX-License-Identifier: MIT
"""Messages to prompts: the only maker of sentences.

`render(message, locale, audience)` looks the text up in the catalogue of the nearest locale, takes the variant that
fits who speaks and who listens, picks the plural form, keeps every string of a user apart from the direction of the
sentence around it, and says in the result where the text comes from. Nothing here remembers a "current" locale.
"""

from ..text import Text
from ._audience import Audience, Formality, Gender, Number
from ._catalog import Catalog, LocaleInfo, locales
from ._negotiate import Negotiated, negotiate
from ._render import Prompt, preload, render

__all__ = [
    "TEXTS",
    "Audience",
    "Catalog",
    "Formality",
    "Gender",
    "LocaleInfo",
    "Negotiated",
    "Number",
    "Prompt",
    "locales",
    "negotiate",
    "preload",
    "render",
]

#: Rendering needs no text of its own: how things are joined comes from CLDR, and sentences come from the skills.
TEXTS: tuple[Text, ...] = ()
