# SPDX-License-Identifier: MIT
"""What a feeling and an evaluation are.

Every axis is ordinal and the project's own judgment; none is taken from a list of ratings, and none measures anybody.
An evaluation ("ignored") holds a claim about what somebody did, or about oneself, so it is a type of its own: the two
never mix by accident.
"""

from enum import StrEnum

import attrs

from .._values import Value
from ..text import Message

__all__ = [
    "Arousal",
    "Crosswalk",
    "Emotion",
    "Evaluation",
    "Family",
    "Flag",
    "Intensity",
    "Locus",
    "Match",
    "Orientation",
    "PublicVocabulary",
    "Quadrant",
    "Tone",
]


class Family(StrEnum):
    """The sixteen families of feelings, ten of them unpleasant; `label` is what to show.

    >>> Family("anger").label
    Message(id='family.anger', args=())
    """

    ANGER = "anger"
    AVERSION = "aversion"
    SADNESS = "sadness"
    HURT = "hurt"
    LONGING = "longing"
    FEAR = "fear"
    SHAME = "shame"
    OVERWHELM = "overwhelm"
    FLAT = "flat"
    UNCERTAINTY = "uncertainty"
    JOY = "joy"
    LOVE = "love"
    GRATITUDE = "gratitude"
    CALM = "calm"
    INTEREST = "interest"
    CONFIDENCE = "confidence"

    @property
    def label(self) -> Message:
        """The name of the family, as a message."""
        return Message(f"family.{self.value}")


class Intensity(StrEnum):
    """How strong a feeling is within its family; for a mild one, asking for a name is optional.

    >>> [str(step) for step in Intensity]
    ['mild', 'moderate', 'strong']
    """

    MILD = "mild"
    MODERATE = "moderate"
    STRONG = "strong"


class Arousal(StrEnum):
    """How stirred up a feeling usually is: for ordering, and for offering a pause.

    >>> [str(step) for step in Arousal]
    ['low', 'medium', 'high']
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Tone(StrEnum):
    """How a feeling tends to land in a conflict between partners, after Sanford and Rowatt (2004).

    >>> [str(tone) for tone in Tone]
    ['hard', 'soft', 'fear', 'flat', 'mixed']
    """

    HARD = "hard"
    SOFT = "soft"
    FEAR = "fear"
    FLAT = "flat"
    MIXED = "mixed"


class Orientation(StrEnum):
    """Whether a feeling tends to pull people toward each other or apart, after Pirrone and others (2023).

    >>> [str(orientation) for orientation in Orientation]
    ['engaging', 'disengaging', 'neutral']
    """

    ENGAGING = "engaging"
    DISENGAGING = "disengaging"
    NEUTRAL = "neutral"


class Quadrant(StrEnum):
    """The first of two taps in a picker: pleasant or not, stirred up or not.

    >>> [str(quadrant) for quadrant in Quadrant]
    ['pleasant_high', 'pleasant_low', 'unpleasant_high', 'unpleasant_low']
    """

    PLEASANT_HIGH = "pleasant_high"
    PLEASANT_LOW = "pleasant_low"
    UNPLEASANT_HIGH = "unpleasant_high"
    UNPLEASANT_LOW = "unpleasant_low"


class Flag(StrEnum):
    """What needs care before an entry is used.

    `check_safety`: offer the safety path first and never reframe the word away. `voice_with_care`: suggest naming the
    hurt or the need below it. `article`: named in an article that the project started from, so it stays.

    >>> [str(flag) for flag in Flag]
    ['check_safety', 'voice_with_care', 'article']
    """

    CHECK_SAFETY = "check_safety"
    VOICE_WITH_CARE = "voice_with_care"
    ARTICLE = "article"


class Locus(StrEnum):
    """Whom an evaluation judges: what another person did, or oneself.

    >>> [str(locus) for locus in Locus]
    ['other_action', 'self_evaluation']
    """

    OTHER_ACTION = "other_action"
    SELF_EVALUATION = "self_evaluation"


class Match(StrEnum):
    """How near a public term is, after SKOS: `broad` is a wider term, `related` only a fallback.

    Exporting an exact match is safe; a broad one loses meaning; a related one is exported only when asked for.

    >>> [str(match) for match in Match]
    ['exact', 'close', 'broad', 'related']
    """

    EXACT = "exact"
    CLOSE = "close"
    BROAD = "broad"
    RELATED = "related"


class PublicVocabulary(StrEnum):
    """The public vocabularies that feelings point to; `uri` is the address that names each one.

    >>> PublicVocabulary("emotionml:big6").uri
    'http://www.w3.org/TR/emotion-voc/xml#big6'
    """

    BIG6 = "emotionml:big6"
    EVERYDAY = "emotionml:everyday-categories"
    FSRE = "emotionml:fsre-categories"
    GOEMOTIONS = "goemotions"
    MFOEM = "mfoem"
    XEP_0107 = "xmpp:xep-0107"

    @property
    def uri(self) -> str:
        """The address that names the vocabulary in an exported document."""
        return _URIS.get(self.value) or "http://www.w3.org/TR/emotion-voc/xml#" + self.value.partition(":")[2]


_URIS = {
    "goemotions": "https://github.com/google-research/google-research/tree/master/goemotions",
    "mfoem": "http://purl.obolibrary.org/obo/",
    "xmpp:xep-0107": "http://jabber.org/protocol/mood",
}


@attrs.frozen(eq=False, repr=False)
class Crosswalk(Value):
    """A pointer from a feeling to a term of a public vocabulary: a mapping of words, not of measurements.

    >>> Crosswalk("emotionml:big6", "fear", Match.BROAD).id
    'fear'
    """

    vocabulary: str
    id: str
    match: Match


# In these families a feeling of medium arousal is a quiet one.
_QUIET = frozenset((Family.CALM, Family.LOVE, Family.GRATITUDE))


@attrs.frozen(eq=False, repr=False)
class Emotion(Value):
    """A feeling: where it stands among the others, and the messages that say it.

    `valence` runs from -2 to 2 and is ordinal: use it for ordering only. `tone` is None for a feeling without part in
    conflicts. `synonyms` are English words that lead a search here; nobody is shown them as the person's own word.

    >>> Emotion("miffed", Family.ANGER, Intensity.MILD, -1, Arousal.MEDIUM, Tone.HARD).feel
    Message(id='emotion.miffed.feel', args=())
    """

    id: str
    family: Family
    intensity: Intensity
    valence: int
    arousal: Arousal
    tone: Tone | None = None
    orientation: Orientation = Orientation.NEUTRAL
    crosswalk: tuple[Crosswalk, ...] = ()
    synonyms: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def label(self) -> Message:
        """The word itself ("anxious")."""
        return Message(f"emotion.{self.id}")

    @property
    def feel(self) -> Message:
        """The clause for what happens time and again ("I feel anxious")."""
        return Message(f"emotion.{self.id}.feel")

    @property
    def felt(self) -> Message:
        """The clause for what happened once ("I felt anxious")."""
        return Message(f"emotion.{self.id}.felt")

    @property
    def terms(self) -> tuple[str, ...]:
        """The English words that a search reads: the label and the synonyms."""
        return (self.id.replace("_", " "), *self.synonyms)

    @property
    def quadrant(self) -> Quadrant | None:
        """Pleasant or not, stirred up or not; None for a feeling that is neither pleasant nor unpleasant.

        Medium arousal counts as low for a soft tone and in calm, love and gratitude; elsewhere it counts as high.
        """
        if not self.valence:
            return None
        quiet = self.tone is Tone.SOFT or self.family in _QUIET
        low = self.arousal is Arousal.LOW or (self.arousal is Arousal.MEDIUM and quiet)
        if self.valence > 0:
            return Quadrant.PLEASANT_LOW if low else Quadrant.PLEASANT_HIGH
        return Quadrant.UNPLEASANT_LOW if low else Quadrant.UNPLEASANT_HIGH


@attrs.frozen(eq=False, repr=False)
class Evaluation(Value):
    """A word such as "ignored" that says what somebody did, or what one is, in the form of a feeling.

    It is accepted and never corrected. `feelings` (emotion ids) and `needs` (need ids) may lie below it, likely ones
    first: they are questions to ask, never answers.

    >>> Evaluation("ghosted", Locus.OTHER_ACTION, feelings=("hurt", "lonely")).story
    Message(id='evaluation.ghosted.story', args=())
    """

    id: str
    locus: Locus
    feelings: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def label(self) -> Message:
        """The word itself ("ignored")."""
        return Message(f"evaluation.{self.id}")

    @property
    def story(self) -> Message | None:
        """The speaker's own interpretation, said as one ("I’m telling myself that I’m being ignored").

        None for a word with the flag `check_safety`: what may be a report of harm is never turned into a story.
        """
        return None if Flag.CHECK_SAFETY in self.flags else Message(f"evaluation.{self.id}.story")
