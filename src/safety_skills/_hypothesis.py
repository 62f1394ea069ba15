# SPDX-License-Identifier: MIT
"""The entry point that Hypothesis loads: it tells which strategy makes which type, and imports none of them.

Everybody who has both packages pays for this hook in each test run, so nothing is imported until somebody needs it.
A type is registered when its module has been imported: Python then binds the module in its package, and the package
is watched for that.  Its strategy is imported when somebody draws from it.

Importing `safety_skills.strategies` here would be a circle, since Hypothesis runs this hook before its own import is
over; and importing Hypothesis at the top would be one for whoever imports this module first.
"""

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any, Final

__all__ = ["STRATEGIES", "register"]

#: For each module its public types, each with the name of the strategy that makes it.
STRATEGIES: Final = {
    "text": {
        "Finding": "findings",
        "Listing": "listings",
        "Message": "messages",
        "Offset": "offsets",
        "Reason": "reasons",
        "Span": "spans",
        "Text": "source_texts",
        "View": "views",
        "Words": "words",
    },
    # Whatever has an id is an entry of a vocabulary; source texts stand for all of them.
    "vocabulary": {"Coded": "source_texts", "Vocabulary": "vocabularies"},
    "evidence": {"Study": "studies"},
    "languages": {"Mark": "marks", "Observed": "observed", "Reading": "readings", "Said": "said"},
    "l10n": {
        "Audience": "audiences",
        "Catalog": "catalogs",
        "LocaleInfo": "locale_infos",
        "Negotiated": "negotiated",
        "Prompt": "prompts",
    },
    "emotions": {
        "Crosswalk": "crosswalks",
        "Emotion": "emotions",
        "Evaluation": "evaluations",
        "Suggestion": "emotion_suggestions",
    },
    "needs": {"Need": "needs", "Suggestion": "need_suggestions", "Tension": "tensions"},
    "screening": {
        "Coverage": "coverages",
        "Evidence": "screening_evidence",
        "Finding": "screening_findings",
        "Screening": "screenings",
        "Withheld": "withheld",
    },
    "i_statements": {
        "Behaviour": "behaviours",
        "Draft": "drafts",
        "Flagged": "flagged",
        "Option": "options",
        "Slot": "slots",
        "Unchanged": "unchanged",
    },
}


def _late(strategy: str) -> Callable[[type], Any]:
    def resolve(_: type) -> object:
        made: object = getattr(importlib.import_module("safety_skills.strategies"), strategy)()
        return made

    return resolve


def _register(name: str, value: object) -> None:
    from hypothesis.strategies import register_type_strategy

    # A test may bind something else in the place of a module.
    if isinstance(value, ModuleType) and value.__name__ == f"safety_skills.{name}":
        for type_, strategy in STRATEGIES.get(name, {}).items():
            register_type_strategy(getattr(value, type_), _late(strategy))


class _Watched(ModuleType):
    """The package, while somebody listens to what is bound in it."""

    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, value)
        _register(name, value)


def register() -> None:
    """Have a strategy registered for every public type, now or as soon as its module is imported."""
    package = importlib.import_module("safety_skills")
    # Watching comes first: to register the types of a module may import another one.
    package.__class__ = _Watched
    for name, value in tuple(vars(package).items()):
        _register(name, value)
