# SPDX-License-Identifier: MIT
"""Where each feeling stands in public vocabularies: a mapping of words, made by the project.

One row for each feeling, one column for each vocabulary, in the order of `PublicVocabulary`:
EmotionML big6, everyday and FSRE categories, GoEmotions, MFOEM, XEP-0107.
The sign before a term is the SKOS relation: `=` exact, `~` close, `<` broad (the term is wider), `?` related.
The id of "mistrust" in MFOEM has a colon where the others have an underscore; that is how it was published.
"""

__all__ = ["CROSSWALK", "SIGNS"]

SIGNS = {"=": "exact", "~": "close", "<": "broad", "?": "related"}

# fmt: off
CROSSWALK: dict[str, tuple[str, str, str, str, str, str]] = {
    # -------------------- anger
    "bothered": ("<anger", "<angry", "~irritation", "~annoyance", "", ""),
    "impatient": ("<anger", "", "~irritation", "~annoyance", "", ""),
    "irritated": ("<anger", "<angry", "=irritation", "~annoyance", "=MFOEM_000011", "~annoyed"),
    "annoyed": ("<anger", "<angry", "~irritation", "=annoyance", "=MFOEM_000012", "=annoyed"),
    "frustrated": ("<anger", "<angry", "~irritation", "~annoyance", "", "=frustrated"),
    "resentful": ("<anger", "<angry", "<anger", "<anger", "", ""),
    "bitter": ("<anger", "<angry", "<anger", "<anger", "", ""),
    "indignant": ("<anger", "<angry", "<anger", "~disapproval", "", "=indignant"),
    "angry": ("=anger", "=angry", "=anger", "=anger", "=MFOEM_000009", "=angry"),
    "exasperated": ("<anger", "<angry", "<irritation", "<annoyance", "", "~frustrated"),
    "furious": ("<anger", "<angry", "<anger", "<anger", "=MFOEM_000013", "~outraged"),
    "enraged": ("<anger", "<angry", "<anger", "<anger", "=MFOEM_000014", "~outraged"),
    # -------------------- aversion
    "put_off": ("<disgust", "", "<disgust", "<disgust", "", ""),
    "disgusted": ("=disgust", "", "=disgust", "=disgust", "=MFOEM_000019", "=disgusted"),
    "contemptuous": ("?disgust", "", "=contempt", "?disgust", "=MFOEM_000018", ""),
    # -------------------- sadness
    "down": ("<sadness", "<sad", "<sadness", "<sadness", "", "~dejected"),
    "disappointed": (
        "<sadness", "=disappointed", "=disappointment", "=disappointment", "=MFOEM_000051", "=disappointed",
    ),
    "discouraged": ("<sadness", "<sad", "~disappointment", "~disappointment", "", "~dismayed"),
    "sad": ("=sadness", "=sad", "=sadness", "=sadness", "=MFOEM_000056", "=sad"),
    "tearful": ("<sadness", "<sad", "<sadness", "<sadness", "", ""),
    "heartbroken": ("<sadness", "<sad", "<sadness", "~grief", "", ""),
    "grieving": ("<sadness", "<sad", "<sadness", "=grief", "=MFOEM_000016", "=grieving"),
    "hopeless": ("<sadness", "<sad", "=despair", "<sadness", "=MFOEM_000030", "~depressed"),
    # -------------------- hurt
    "stung": ("?sadness", "<sad", "<being-hurt", "?sadness", "", ""),
    "raw": ("?sadness", "", "~being-hurt", "?sadness", "", ""),
    "vulnerable": ("?fear", "<afraid", "", "?nervousness", "", ""),
    "hurt": ("?sadness", "<sad", "=being-hurt", "?sadness", "", "=hurt"),
    "crushed": ("?sadness", "<sad", "<being-hurt", "<sadness", "", ""),
    # -------------------- longing
    "distant": ("?sadness", "<sad", "", "?sadness", "", ""),
    "longing": ("?sadness", "", "", "~desire", "~MFOEM_000220", ""),
    "yearning": ("?sadness", "", "", "~desire", "<MFOEM_000220", ""),
    "lonely": ("<sadness", "<sad", "<sadness", "<sadness", "", "=lonely"),
    "envious": ("?anger", "", "~jealousy", "?desire", "", "=envious"),
    "jealous": ("?fear", "<worried", "=jealousy", "?fear", "=MFOEM_000025", "=jealous"),
    # -------------------- fear
    "uneasy": ("<fear", "~worried", "<anxiety", "~nervousness", "", ""),
    "wary": ("<fear", "<worried", "<anxiety", "?nervousness", "~MFOEM:000225", "~cautious"),
    "nervous": ("<fear", "~worried", "~anxiety", "=nervousness", "=MFOEM_000124", "=nervous"),
    "worried": ("<fear", "=worried", "~anxiety", "~nervousness", "=MFOEM_000171", "=worried"),
    "insecure": ("<fear", "<worried", "<anxiety", "?nervousness", "", ""),
    "mistrustful": ("<fear", "<worried", "<anxiety", "", "=MFOEM:000225", ""),
    "anxious": ("<fear", "~worried", "=anxiety", "~nervousness", "=MFOEM_000028", "=anxious"),
    "helpless": ("?fear", "<afraid", "~despair", "?sadness", "?MFOEM_000116", "~weak"),
    "afraid": ("=fear", "=afraid", "=fear", "=fear", "=MFOEM_000026", "=afraid"),
    "panicked": ("<fear", "<afraid", "<fear", "<fear", "=MFOEM_000164", ""),
    "terrified": ("<fear", "<afraid", "<fear", "<fear", "=MFOEM_000027", ""),
    # -------------------- shame
    "self_conscious": ("?sadness", "", "<shame", "~embarrassment", "", "~shy"),
    "embarrassed": ("?sadness", "", "~shame", "=embarrassment", "=MFOEM_000054", "=embarrassed"),
    "regretful": ("<sadness", "", "~guilt", "~remorse", "=MFOEM_000217", "~remorseful"),
    "guilty": ("?sadness", "", "=guilt", "~remorse", "=MFOEM_000053", "=guilty"),
    "remorseful": ("<sadness", "", "~guilt", "=remorse", "~MFOEM_000217", "=remorseful"),
    "ashamed": ("?sadness", "", "=shame", "?embarrassment", "=MFOEM_000055", "=ashamed"),
    # -------------------- overwhelm
    "restless": ("", "", "<stress", "?nervousness", "=MFOEM_000111", "=restless"),
    "tense": ("?fear", "<worried", "~stress", "~nervousness", "?MFOEM_000141", "~stressed"),
    "tired": ("", "", "", "", "=MFOEM_000080", "=tired"),
    "on_edge": ("?fear", "<worried", "~stress", "~nervousness", "", "~cranky"),
    "stressed": ("?fear", "<worried", "=stress", "<nervousness", "=MFOEM_000029", "=stressed"),
    "overstimulated": ("", "", "<stress", "?nervousness", "", "<stressed"),
    "exhausted": ("", "", "", "?sadness", "=MFOEM_000112", "<tired"),
    "overwhelmed": ("?fear", "<afraid", "<stress", "<nervousness", "", "<stressed"),
    # -------------------- flat
    "bored": ("", "=bored", "", "", "=MFOEM_000166", "=bored"),
    "indifferent": ("", "<bored", "", "~neutral", "", "~cold"),
    "resigned": ("?sadness", "<disappointed", "?despair", "?disappointment", "", ""),
    "shut_down": ("", "", "", "", "", ""),
    "numb": ("", "", "", "", "", ""),
    # -------------------- uncertainty
    "doubtful": ("", "<worried", "", "~confusion", "~MFOEM_000170", ""),
    "confused": ("?surprise", "", "", "=confusion", "=MFOEM_000173", "=confused"),
    "torn": ("", "", "", "~confusion", "", ""),
    "surprised": ("=surprise", "", "=surprise", "=surprise", "=MFOEM_000032", "=surprised"),
    "shocked": ("<surprise", "", "<surprise", "<surprise", "~MFOEM_000210", "=shocked"),
    # -------------------- joy
    "pleased": ("<happiness", "=pleased", "~pleasure", "~joy", "~MFOEM_000035", "~happy"),
    "amused": ("<happiness", "=amused", "<pleasure", "=amusement", "=MFOEM_000044", "~playful"),
    "playful": ("<happiness", "~amused", "<joy", "~amusement", "", "=playful"),
    "happy": ("=happiness", "=happy", "=happiness", "~joy", "=MFOEM_000042", "=happy"),
    "delighted": ("<happiness", "<pleased", "~joy", "~joy", "", ""),
    "joyful": ("<happiness", "~happy", "=joy", "=joy", "=MFOEM_000034", "~happy"),
    "excited": ("<happiness", "=excited", "<joy", "=excitement", "~MFOEM_000200", "=excited"),
    "elated": ("<happiness", "~excited", "<joy", "<joy", "=MFOEM_000045", ""),
    # -------------------- love
    "warm": ("<happiness", "~affectionate", "<love", "~caring", "", ""),
    "close": ("<happiness", "~affectionate", "<love", "~love", "", ""),
    "trusting": ("?happiness", "<affectionate", "", "?caring", "=MFOEM_000224", ""),
    "tender": ("<happiness", "~affectionate", "~compassion", "~caring", "", ""),
    "affectionate": ("<happiness", "=affectionate", "~love", "~love", "", ""),
    "caring": ("?happiness", "~affectionate", "~compassion", "=caring", "", ""),
    "compassionate": ("?happiness", "<affectionate", "=compassion", "~caring", "=MFOEM_000052", ""),
    "attracted": ("?happiness", "<loving", "<love", "~desire", "~MFOEM_000220", "~amorous"),
    "loving": ("<happiness", "=loving", "=love", "=love", "=MFOEM_000048", "~in_love"),
    # -------------------- gratitude
    "appreciative": ("<happiness", "<pleased", "<pleasure", "~gratitude", "", "~thankful"),
    "grateful": ("<happiness", "<pleased", "<pleasure", "=gratitude", "", "=grateful"),
    "touched": ("<happiness", "<affectionate", "", "?gratitude", "", ""),
    "admiring": ("<happiness", "<pleased", "", "=admiration", "", "~impressed"),
    # -------------------- calm
    "comfortable": ("<happiness", "~relaxed", "<contentment", "?relief", "=MFOEM_000107", "~relaxed"),
    "relaxed": ("<happiness", "=relaxed", "~contentment", "~relief", "", "=relaxed"),
    "satisfied": ("<happiness", "=satisfied", "~contentment", "~approval", "=MFOEM_000169", "=satisfied"),
    "content": ("<happiness", "=content", "=contentment", "<joy", "=MFOEM_000047", "=contented"),
    "calm": ("?happiness", "~relaxed", "<contentment", "~neutral", "=MFOEM_000114", "=calm"),
    "relieved": ("<happiness", "<relaxed", "<contentment", "=relief", "", "=relieved"),
    "reassured": ("<happiness", "<relaxed", "<contentment", "~relief", "", "~relieved"),
    "safe": ("?happiness", "<relaxed", "<contentment", "?relief", "", ""),
    "peaceful": ("<happiness", "<relaxed", "~contentment", "<joy", "~MFOEM_000043", "~calm"),
    # -------------------- interest
    "interested": ("", "=interested", "=interest", "~curiosity", "=MFOEM_000033", "=interested"),
    "curious": ("?surprise", "~interested", "~interest", "=curiosity", "=MFOEM_000167", "=curious"),
    "hopeful": ("?happiness", "~confident", "?interest", "~optimism", "=MFOEM_000177", "=hopeful"),
    "eager": ("<happiness", "~excited", "~interest", "~excitement", "~MFOEM_000175", "~excited"),
    "inspired": ("<happiness", "<excited", "<interest", "?excitement", "=MFOEM_000178", "~creative"),
    # -------------------- confidence
    "capable": ("?happiness", "~confident", "<pride", "?pride", "?MFOEM_000110", "~strong"),
    "confident": ("?happiness", "=confident", "~pride", "~pride", "", "=confident"),
    "proud": ("<happiness", "<confident", "=pride", "=pride", "=MFOEM_000041", "=proud"),
    "brave": ("?happiness", "<confident", "<pride", "?optimism", "", "=brave"),
}
# fmt: on
