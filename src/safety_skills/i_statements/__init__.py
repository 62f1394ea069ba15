# SPDX-License-Identifier: MIT
"""I-statements: find what makes a complaint hard to hear, and turn it into an owned one, inventing nothing.

`check` finds turns of phrase that blame and says why, and what may be easier to hear. `transform` takes a complaint
apart: what could be seen or heard, in the speaker's own words; what they feel, need and ask for, where they said it;
and a question with ranked options for each part that they did not say.

The pronoun "I" alone does nothing for a complaint (Bippus & Young 2005); what has to go is blame, labels and
absolutes. Praise keeps its "you". Preferring silence to a false accusation is the rule of every finding here.
"""

import importlib

from ..languages import language as _language
from ..text import Finding
from .findings import Code, findings_of

__all__ = [
    "BEHAVIOURS",
    "TEXTS",
    "Behaviour",
    "Code",
    "Draft",
    "Flagged",
    "Option",
    "Outcome",
    "Slot",
    "Source",
    "Unchanged",
    "Withheld",
    "check",
    "transform",
]

# Checking needs the reader alone.  What belongs to a draft (the vocabularies, screening) is imported when it is first
# asked for, so that an app which only underlines words starts at once.
_HOMES = {
    "BEHAVIOURS": "behaviours",
    "Behaviour": "behaviours",
    "Draft": "drafts",
    "Flagged": "drafts",
    "Option": "drafts",
    "Outcome": "drafts",
    "Slot": "drafts",
    "Source": "drafts",
    "TEXTS": "transforming",
    "Unchanged": "drafts",
    "Withheld": "transforming",
    "transform": "transforming",
}

# Type checkers take this name for true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screening import Withheld
    from .behaviours import BEHAVIOURS, Behaviour
    from .drafts import Draft, Flagged, Option, Outcome, Slot, Source, Unchanged
    from .transforming import TEXTS, transform
else:

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)


def check(text: str, *, language: str = "en") -> tuple[Finding, ...]:
    """What in `text` may be hard to hear, in the order of the text; an empty tuple where nothing is.

    Any string gives a result. Raises `UnknownLocale` for a `language` that cannot be read.

    >>> [(str(found.code), found.span.start, found.span.end) for found in check("You never text me back.")]
    [('absolute', 0, 14)]
    """
    return findings_of(_language(language).marks(text))
