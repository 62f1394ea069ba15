# SPDX-License-Identifier: MIT
"""The terms of the public vocabularies: bare names and ids, which are facts; no definitions, texts or ratings.

Sources, with thanks:
Vocabularies for EmotionML, W3C Group Note of 1 April 2014 (three of its category sets);
GoEmotions, Demszky and others 2020, google-research (CC BY 4.0), 27 labels and "neutral";
MFOEM, the emotion ontology by Hastings and others (CC BY 3.0), only the ids that a feeling points to;
XEP-0107 User Mood, XMPP Standards Foundation, 84 moods of which grateful, grieving, lost and satisfied are in its text
but not in its schema.
"""

__all__ = ["TERMS"]

_TERMS = {
    "emotionml:big6": ("anger disgust fear happiness sadness surprise"),
    "emotionml:everyday-categories": (
        "affectionate afraid amused angry bored confident content disappointed excited happy interested loving "
        "pleased relaxed sad satisfied worried"
    ),
    "emotionml:fsre-categories": (
        "anger anxiety being-hurt compassion contempt contentment despair disappointment disgust fear guilt "
        "happiness hate interest irritation jealousy joy love pleasure pride sadness shame stress surprise"
    ),
    "goemotions": (
        "admiration amusement anger annoyance approval caring confusion curiosity desire disappointment "
        "disapproval disgust embarrassment excitement fear gratitude grief joy love nervousness optimism pride "
        "realization relief remorse sadness surprise neutral"
    ),
    "mfoem": (
        "MFOEM:000225 MFOEM_000009 MFOEM_000011 MFOEM_000012 MFOEM_000013 MFOEM_000014 MFOEM_000016 "
        "MFOEM_000018 MFOEM_000019 MFOEM_000025 MFOEM_000026 MFOEM_000027 MFOEM_000028 MFOEM_000029 "
        "MFOEM_000030 MFOEM_000032 MFOEM_000033 MFOEM_000034 MFOEM_000035 MFOEM_000041 MFOEM_000042 "
        "MFOEM_000043 MFOEM_000044 MFOEM_000045 MFOEM_000047 MFOEM_000048 MFOEM_000051 MFOEM_000052 "
        "MFOEM_000053 MFOEM_000054 MFOEM_000055 MFOEM_000056 MFOEM_000080 MFOEM_000107 MFOEM_000110 "
        "MFOEM_000111 MFOEM_000112 MFOEM_000114 MFOEM_000116 MFOEM_000124 MFOEM_000141 MFOEM_000164 "
        "MFOEM_000166 MFOEM_000167 MFOEM_000169 MFOEM_000170 MFOEM_000171 MFOEM_000173 MFOEM_000175 "
        "MFOEM_000177 MFOEM_000178 MFOEM_000200 MFOEM_000210 MFOEM_000217 MFOEM_000220 MFOEM_000224"
    ),
    "xmpp:xep-0107": (
        "afraid amazed amorous angry annoyed anxious aroused ashamed bored brave calm cautious cold confident "
        "confused contemplative contented cranky crazy creative curious dejected depressed disappointed "
        "disgusted dismayed distracted embarrassed envious excited flirtatious frustrated grateful grieving "
        "grumpy guilty happy hopeful hot humbled humiliated hungry hurt impressed in_awe in_love indignant "
        "interested intoxicated invincible jealous lonely lost lucky mean moody nervous neutral offended "
        "outraged playful proud relaxed relieved remorseful restless sad sarcastic satisfied serious shocked "
        "shy sick sleepy spontaneous stressed strong surprised thankful thirsty tired undefined weak worried"
    ),
}

TERMS: dict[str, tuple[str, ...]] = {vocabulary: tuple(terms.split()) for vocabulary, terms in _TERMS.items()}
