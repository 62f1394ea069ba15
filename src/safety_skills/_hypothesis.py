# SPDX-License-Identifier: MIT
"""The entry point that Hypothesis loads: it tells which strategy makes which type, and imports nothing but that.

Importing `safety_skills.strategies` here would import Hypothesis while Hypothesis is still loading its plugins, so each
type is registered with a function that imports its strategy when it is first drawn.
"""

import importlib
from collections.abc import Callable

from hypothesis import strategies as st

__all__ = ["STRATEGIES", "register"]

#: The strategy that makes each public type, as (module of the type, name of the type, name of the strategy).
STRATEGIES = (
    ("text", "Span", "spans"),
    ("text", "Words", "words"),
    ("text", "Listing", "listings"),
    ("text", "Message", "messages"),
    ("text", "Text", "source_texts"),
    ("text", "Finding", "findings"),
    ("text", "Reason", "reasons"),
    ("text", "View", "views"),
    ("vocabulary", "Vocabulary", "vocabularies"),
    ("evidence", "Study", "studies"),
    ("emotions", "Emotion", "emotions"),
    ("emotions", "Evaluation", "evaluations"),
    ("emotions", "Suggestion", "emotion_suggestions"),
    ("needs", "Need", "needs"),
    ("needs", "Tension", "tensions"),
    ("needs", "Suggestion", "need_suggestions"),
    ("l10n", "Audience", "audiences"),
    ("l10n", "Prompt", "prompts"),
    ("languages", "Mark", "marks"),
    ("languages", "Observed", "observed"),
    ("languages", "Said", "said"),
    ("languages", "Reading", "readings"),
    ("i_statements", "Behaviour", "behaviours"),
    ("i_statements", "Option", "options"),
    ("i_statements", "Slot", "slots"),
    ("i_statements", "Draft", "drafts"),
    ("i_statements", "Flagged", "flagged"),
    ("i_statements", "Unchanged", "unchanged"),
)


def _late(strategy: str) -> "Callable[[type], st.SearchStrategy[object]]":
    def resolve(_: type) -> "st.SearchStrategy[object]":
        module = importlib.import_module("safety_skills.strategies")
        made: st.SearchStrategy[object] = getattr(module, strategy)()
        return made

    return resolve


def register() -> None:
    """Register a strategy for every public type."""
    for module, name, strategy in STRATEGIES:
        kind = getattr(importlib.import_module(f"safety_skills.{module}"), name)
        st.register_type_strategy(kind, _late(strategy))
    offset = importlib.import_module("safety_skills.text").Offset
    st.register_type_strategy(offset, st.integers(0, 10_000).map(offset))
