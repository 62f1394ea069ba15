# SPDX-License-Identifier: MIT
"""From a complaint to the draft of an I-statement: what the words hold goes into the slots, and the rest stays open."""

from ..emotions import EMOTIONS
from ..languages import Observed, Reading
from ..languages import language as _language
from ..screening import Withheld, screen, withheld
from ..text import Finding, Message, Severity
from .behaviours import BEHAVIOURS
from .behaviours import TEXTS as _BEHAVIOUR_TEXTS
from .drafts import Draft, Flagged, Outcome, Slot, Source, Unchanged
from .findings import FLAGGED, findings_of
from .suggesting import feeling_options, need_options, own, request_options
from .texts import TEXTS as _STATEMENT_TEXTS

__all__ = ["TEXTS", "transform"]

#: The English texts of findings, questions, joining patterns and behaviours.
TEXTS = (*_STATEMENT_TEXTS, *_BEHAVIOUR_TEXTS)


def transform(text: str, *, language: str = "en") -> Draft | Flagged | Unchanged | Withheld:
    """Turn a complaint into the draft of an I-statement, or say why not.

    Any string gives a result. Raises `UnknownLocale` for a `language` that cannot be read.

    Words that report harm, threaten, demand or use self-harm as leverage are withheld: see `screening`.

    >>> draft = transform("You never text me back.")
    >>> str(draft.outcome), draft.request.value.args[0][1].text
    ('rewrite', 'Would you be willing to text me back?')
    """
    # Screening comes first: what speaks of danger is never reworded, and nobody remarks on its style.
    held = withheld(screen(text, language=language))
    if held is not None:
        return held
    reading = _language(language).read(text)
    findings = findings_of(reading.marks)
    serious = [found for found in findings if found.severity is not Severity.HINT]
    if not serious:
        return Unchanged(findings)
    draft = _draft(text, reading, findings, language)
    if draft.outcome is Outcome.OPEN and all(found.code in FLAGGED for found in serious):
        return Flagged(findings)
    return draft


def _draft(text: str, reading: Reading, findings: tuple[Finding, ...], language: str) -> Draft:
    observed = _best(reading.observations)
    observation = Slot("observation")
    if observed is not None:
        observation = Slot("observation", _observation(observed, language), Source.SAID)
    feelings = feeling_options(text, reading, language)
    feeling = Slot("feeling", options=feelings)
    said = next((named.id for named in reading.feelings if EMOTIONS[named.id].valence <= 0), "")
    if said:
        feeling = Slot("feeling", EMOTIONS[said].feel, Source.SAID, feelings)
    needs = need_options(text, reading, language, said)
    need = Slot("need", options=needs)
    if reading.needs:
        need = Slot("need", own("need", reading.needs[0].words, language), Source.SAID, needs)
    requests = request_options(reading, needs[0])
    request = Slot("request", options=requests)
    asked = _asked(reading, observed)
    if asked:
        gist = requests[0].value if requests and observed is not None and observed.behaviour else None
        request = Slot("request", own("request", asked, language, gist), Source.SAID, requests)
    story = None
    if reading.interpretations:
        story = own("story", reading.interpretations[0].words, language)
    return Draft(observation, feeling, need, request, findings, story)


def _best(observations: tuple[Observed, ...]) -> Observed | None:
    """The observation to build on: a known behaviour first, then the first in the text."""
    return next((seen for seen in observations if seen.behaviour), observations[0] if observations else None)


def _observation(seen: Observed, language: str) -> Message:
    behaviour = BEHAVIOURS.get(seen.behaviour)
    gist = None if behaviour is None else behaviour.past if seen.past else behaviour.now
    if gist is not None and seen.whole and seen.about == "you":
        return gist
    return own("past" if seen.past else "now", seen.when.removeprefix("when "), language, gist)


def _asked(reading: Reading, observed: Observed | None) -> str:
    if reading.requests:
        return reading.requests[0].words
    return observed.request if observed is not None else ""
