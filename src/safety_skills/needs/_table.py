# SPDX-License-Identifier: MIT
"""The 65 needs, the support modes, the pairs in tension, and which needs go with a feeling.

Three frames tag each need, as facts: the basic needs of Self-Determination Theory (`sdt`, main one first; security,
rest, fairness, play and meaning are none of them, so it may be empty), Max-Neef's fundamental needs, and the functions
that an attachment figure has (never a style of a person). Selection and tags are the project's own; no instrument is
copied.
`source` names where the theme of a need comes from: "article 1" is "Practical methods for building emotional safety in
relationships" (2025), "article 2" is "3 Psychologist-Backed Ways To Build Emotional Safety" (2025), or "project".

Emotions are named by their ids only: needs and emotions are siblings and do not import each other.
"""

from types import MappingProxyType
from typing import Final

from ..vocabulary import Vocabulary
from ._types import SDT, Attachment, Category, MaxNeef, Need, SupportMode, Tension

__all__ = ["FAMILY_MEMBERS", "FAMILY_NEEDS", "NEEDS", "SUPPORT_MODES", "TENSIONS"]


# By value, since a dict answers at once where an enum looks twice.
_CATEGORIES: Final = {str(member): member for member in Category}
_SDT: Final = {str(member): member for member in SDT}
_MAX_NEEF: Final = {str(member): member for member in MaxNeef}
_ATTACHMENT: Final = {"": None, **{str(member): member for member in Attachment}}


def _need(
    id: str, sdt: str, max_neef: str, attachment: str, unmet: str, met: str, source: str, flags: str = ""
) -> Need:
    return Need(
        id,
        _CATEGORIES[id.partition(".")[0]],
        tuple([_SDT[tag] for tag in sdt.split()]),
        max_neef=_MAX_NEEF[max_neef],
        attachment=_ATTACHMENT[attachment],
        feelings_unmet=tuple(unmet.split()),
        feelings_met=tuple(met.split()),
        source=source,
        flags=tuple(flags.split()),
    )


# id, basic needs, fundamental need, attachment function,
# feelings when it is unmet, feelings when it is met, source of the theme, flags.
# fmt: off
NEEDS: Final = Vocabulary[Need](
    "need",
    (
        # ---------------------------------------------------------------- safety
        _need(
            "safety.emotional_safety", "relatedness", "protection", "safe_haven",
            "anxious wary tense", "safe close", "article 1",
        ),
        _need(
            "safety.physical_safety", "", "protection", "safe_haven",
            "afraid terrified on_edge", "safe relieved", "project", "check_safety",
        ),
        _need(
            "safety.reassurance", "relatedness", "affection", "safe_haven",
            "anxious insecure worried", "reassured calm", "article 1",
        ),
        _need(
            "safety.predictability", "", "protection", "secure_base",
            "anxious on_edge worried", "calm relieved", "article 1",
        ),
        _need(
            "safety.commitment", "relatedness", "protection", "secure_base",
            "insecure afraid sad", "reassured safe", "article 1",
        ),
        _need(
            "safety.trust", "relatedness", "protection", "secure_base",
            "mistrustful anxious hurt", "trusting calm", "article 1",
        ),
        _need(
            "safety.honesty", "relatedness", "protection", "secure_base",
            "mistrustful worried confused", "trusting relieved", "article 1",
        ),
        _need(
            "safety.gentleness", "relatedness", "affection", "safe_haven",
            "hurt tense raw", "calm close", "article 2",
        ),
        _need(
            "safety.slowness", "autonomy", "idleness", "safe_haven",
            "overwhelmed anxious confused", "calm relieved", "article 1",
        ),
        _need(
            "safety.privacy", "autonomy", "protection", "secure_base",
            "embarrassed uneasy wary", "safe comfortable", "article 1",
        ),
        # ---------------------------------------------------------------- connection
        _need(
            "connection.closeness", "relatedness", "affection", "proximity",
            "lonely longing distant", "close warm", "project",
        ),
        _need(
            "connection.presence", "relatedness", "affection", "proximity",
            "lonely anxious sad", "calm close", "article 2",
        ),
        _need(
            "connection.quality_time", "relatedness", "participation", "proximity",
            "lonely disappointed distant", "happy close", "article 1",
        ),
        _need(
            "connection.reconnection", "relatedness", "affection", "proximity",
            "distant sad anxious", "relieved close", "article 2",
        ),
        _need(
            "connection.belonging", "relatedness", "participation", "secure_base",
            "lonely sad hurt", "happy warm", "project",
        ),
        _need(
            "connection.togetherness", "relatedness", "participation", "secure_base",
            "lonely frustrated resentful", "close hopeful", "article 1",
        ),
        _need(
            "connection.responsiveness", "relatedness", "participation", "proximity",
            "anxious hurt irritated", "reassured warm", "article 1",
        ),
        _need(
            "connection.being_a_priority", "relatedness", "identity", "secure_base",
            "hurt sad insecure", "loving reassured", "project",
        ),
        _need(
            "connection.ritual", "relatedness", "participation", "secure_base",
            "disappointed distant sad", "warm safe", "article 1",
        ),
        # ---------------------------------------------------------------- understanding
        _need(
            "understanding.to_be_heard", "relatedness", "understanding", "safe_haven",
            "frustrated lonely hurt", "relieved close", "article 1",
        ),
        _need(
            "understanding.to_be_understood", "relatedness", "understanding", "safe_haven",
            "lonely frustrated disappointed", "close relieved", "article 1",
        ),
        _need(
            "understanding.to_be_seen", "relatedness", "identity", "safe_haven",
            "sad lonely hurt", "touched warm", "article 1",
        ),
        _need(
            "understanding.validation", "relatedness", "understanding", "safe_haven",
            "hurt lonely frustrated", "calm relieved", "article 1",
        ),
        _need(
            "understanding.clarity", "", "understanding", "",
            "confused anxious uneasy", "calm relieved", "article 2",
        ),
        _need(
            "understanding.empathy", "relatedness", "affection", "safe_haven",
            "sad lonely raw", "touched calm", "article 1",
        ),
        _need(
            "understanding.curiosity", "relatedness", "understanding", "secure_base",
            "frustrated hurt wary", "close interested", "article 1",
        ),
        _need(
            "understanding.acknowledgement", "relatedness", "understanding", "safe_haven",
            "hurt resentful sad", "relieved warm", "article 1",
        ),
        # ---------------------------------------------------------------- affection
        _need(
            "affection.touch", "relatedness", "affection", "proximity",
            "lonely longing sad", "warm calm", "article 2",
        ),
        _need(
            "affection.warmth", "relatedness", "affection", "safe_haven",
            "distant hurt sad", "warm happy", "article 2",
        ),
        _need(
            "affection.being_loved", "relatedness", "affection", "safe_haven",
            "insecure lonely sad", "loving reassured", "project",
        ),
        _need(
            "affection.appreciation", "relatedness competence", "affection", "",
            "resentful discouraged sad", "appreciative pleased", "article 1",
        ),
        _need(
            "affection.intimacy", "relatedness", "affection", "proximity",
            "longing lonely insecure", "tender close", "project",
        ),
        _need(
            "affection.comfort", "relatedness", "affection", "safe_haven",
            "sad tearful raw", "calm touched", "article 2",
        ),
        # ---------------------------------------------------------------- autonomy
        _need(
            "autonomy.space", "autonomy", "freedom", "secure_base",
            "irritated angry overwhelmed", "calm relieved", "article 1",
        ),
        _need(
            "autonomy.time_alone", "autonomy", "idleness", "",
            "irritated tired overwhelmed", "relaxed content", "project",
        ),
        _need(
            "autonomy.choice", "autonomy", "freedom", "",
            "irritated resentful angry", "calm capable", "project",
        ),
        _need(
            "autonomy.independence", "autonomy", "freedom", "secure_base",
            "irritated resentful guilty", "confident grateful", "project",
        ),
        _need(
            "autonomy.boundaries", "autonomy", "protection", "secure_base",
            "angry tense resentful", "safe trusting", "article 1",
        ),
        _need(
            "autonomy.self_expression", "autonomy", "identity", "secure_base",
            "tense distant frustrated", "close playful", "article 1",
        ),
        _need(
            "autonomy.quiet", "autonomy", "idleness", "",
            "overstimulated irritated tense", "calm relaxed", "article 2",
        ),
        _need(
            "autonomy.time_to_think", "autonomy", "understanding", "",
            "tense confused on_edge", "calm capable", "article 1",
        ),
        # ---------------------------------------------------------------- respect
        _need(
            "respect.respect", "autonomy relatedness", "identity", "",
            "angry hurt resentful", "calm confident", "article 1",
        ),
        _need(
            "respect.fairness", "", "participation", "",
            "resentful frustrated exhausted", "calm appreciative", "article 1",
        ),
        _need(
            "respect.equality", "autonomy", "participation", "",
            "irritated resentful indignant", "confident close", "project",
        ),
        _need(
            "respect.consideration", "relatedness", "affection", "",
            "annoyed hurt disappointed", "appreciative warm", "project",
        ),
        _need(
            "respect.trust_in_me", "autonomy competence", "identity", "secure_base",
            "frustrated hurt indignant", "confident trusting", "project",
        ),
        _need(
            "respect.accountability", "relatedness", "participation", "secure_base",
            "resentful angry mistrustful", "relieved trusting", "article 1",
        ),
        _need(
            "respect.reliability", "relatedness", "protection", "secure_base",
            "disappointed irritated mistrustful", "trusting calm", "article 1",
        ),
        _need(
            "respect.recognition", "competence", "identity", "",
            "discouraged sad insecure", "proud confident", "article 1",
        ),
        # ---------------------------------------------------------------- support
        _need(
            "support.practical_help", "competence", "subsistence", "safe_haven",
            "overwhelmed exhausted resentful", "relieved grateful", "project",
        ),
        _need(
            "support.encouragement", "competence", "identity", "secure_base",
            "discouraged insecure doubtful", "confident brave", "project",
        ),
        _need(
            "support.advice", "competence", "understanding", "",
            "confused helpless frustrated", "capable hopeful", "project",
        ),
        _need(
            "support.collaboration", "competence relatedness", "participation", "",
            "frustrated discouraged tired", "hopeful close", "article 1",
        ),
        _need(
            "support.feeling_effective", "competence", "identity", "",
            "discouraged helpless ashamed", "capable proud", "project",
        ),
        _need(
            "support.room_to_learn", "competence", "creation", "secure_base",
            "ashamed nervous discouraged", "hopeful brave", "article 1",
        ),
        _need(
            "support.shared_load", "relatedness competence", "participation", "",
            "overwhelmed resentful exhausted", "relieved grateful", "project",
        ),
        # ---------------------------------------------------------------- meaning
        _need(
            "meaning.fun", "", "idleness", "",
            "bored down distant", "playful amused", "project",
        ),
        _need(
            "meaning.celebration", "relatedness competence", "participation", "secure_base",
            "disappointed lonely distant", "joyful proud", "article 1",
        ),
        _need(
            "meaning.shared_purpose", "relatedness", "identity", "secure_base",
            "worried distant restless", "hopeful close", "project",
        ),
        _need(
            "meaning.contribution", "competence relatedness", "participation", "",
            "helpless discouraged distant", "caring proud", "project",
        ),
        _need(
            "meaning.hope", "", "identity", "secure_base",
            "discouraged hopeless resigned", "hopeful relieved", "article 1",
        ),
        # ---------------------------------------------------------------- rest
        _need(
            "rest.rest", "", "subsistence", "",
            "exhausted tired irritated", "relaxed calm", "project",
        ),
        _need(
            "rest.calm", "", "idleness", "safe_haven",
            "overwhelmed tense panicked", "calm safe", "article 1",
        ),
        _need(
            "rest.basic_care", "", "subsistence", "",
            "tired irritated on_edge", "content comfortable", "project",
        ),
        _need(
            "rest.decompression", "autonomy", "idleness", "secure_base",
            "stressed tired overstimulated", "relaxed warm", "article 2",
        ),
    ),
)
# fmt: on

#: The needs that each kind of support answers.
SUPPORT_MODES: Final = MappingProxyType(
    {
        SupportMode.LISTEN: ("understanding.to_be_heard", "understanding.validation", "understanding.to_be_understood"),
        SupportMode.COMFORT: ("affection.comfort", "affection.touch", "connection.presence", "safety.gentleness"),
        SupportMode.REASSURE: ("safety.reassurance", "safety.commitment", "affection.being_loved"),
        SupportMode.SPACE: ("autonomy.space", "autonomy.quiet", "autonomy.time_to_think"),
        SupportMode.HELP: ("support.practical_help", "support.shared_load"),
        SupportMode.SOLVE: ("support.advice", "support.collaboration"),
        SupportMode.CELEBRATE: ("meaning.celebration", "affection.appreciation"),
    }
)

#: Pairs of needs that often meet when two people want different things.
TENSIONS: Final[tuple[Tension, ...]] = (
    Tension("autonomy.space", "connection.presence"),
    Tension("autonomy.time_alone", "connection.quality_time"),
    Tension("autonomy.quiet", "understanding.to_be_heard"),
    Tension("autonomy.independence", "connection.togetherness"),
    Tension("safety.predictability", "autonomy.choice"),
    Tension("safety.privacy", "safety.honesty"),
    Tension("safety.reassurance", "respect.trust_in_me"),
    Tension("understanding.to_be_heard", "support.advice"),
    Tension("safety.slowness", "understanding.clarity"),
    Tension("autonomy.time_to_think", "connection.reconnection"),
    Tension("rest.decompression", "connection.responsiveness"),
    Tension("meaning.fun", "support.collaboration"),
)

_FAMILIES: Final = {
    "anger": (
        "bothered impatient irritated annoyed frustrated resentful bitter indignant angry exasperated furious enraged"
    ),
    "aversion": "put_off disgusted contemptuous",
    "sadness": "down disappointed discouraged sad tearful heartbroken grieving hopeless",
    "hurt": "stung raw vulnerable hurt crushed",
    "longing": "distant longing yearning lonely envious jealous",
    "fear": "uneasy wary nervous worried insecure mistrustful anxious helpless afraid panicked terrified",
    "shame": "self_conscious embarrassed regretful guilty remorseful ashamed",
    "overwhelm": "restless tense tired on_edge stressed overstimulated exhausted overwhelmed",
    "flat": "bored indifferent resigned shut_down numb",
    "uncertainty": "doubtful confused torn surprised shocked",
    "joy": "pleased amused playful happy delighted joyful excited elated",
    "love": "warm close trusting tender affectionate caring compassionate attracted loving",
    "gratitude": "appreciative grateful touched admiring",
    "calm": "comfortable relaxed satisfied content calm relieved reassured safe peaceful",
    "interest": "interested curious hopeful eager inspired",
    "confidence": "capable confident proud brave",
}

#: The emotion ids of each family, so that a feeling without a row of its own finds the needs of its family.
FAMILY_MEMBERS: Final = MappingProxyType({family: tuple(ids.split()) for family, ids in _FAMILIES.items()})

#: The needs that go with an unpleasant family, likeliest first; the pleasant families have no row.
FAMILY_NEEDS: Final = MappingProxyType(
    {
        "anger": ("respect.respect", "autonomy.choice", "autonomy.space", "respect.fairness"),
        "aversion": ("autonomy.boundaries", "respect.respect"),
        "sadness": ("affection.comfort", "connection.closeness", "understanding.empathy"),
        "hurt": ("understanding.acknowledgement", "safety.gentleness", "affection.being_loved"),
        "longing": (
            "connection.closeness",
            "connection.quality_time",
            "affection.touch",
            "connection.being_a_priority",
        ),
        "fear": ("safety.reassurance", "safety.predictability", "safety.emotional_safety"),
        "shame": ("understanding.empathy", "support.room_to_learn", "safety.gentleness"),
        "overwhelm": ("rest.calm", "rest.rest", "support.practical_help", "autonomy.quiet"),
        "flat": ("rest.rest", "autonomy.space", "meaning.fun", "connection.presence"),
        "uncertainty": ("understanding.clarity", "autonomy.time_to_think", "understanding.curiosity"),
    }
)
