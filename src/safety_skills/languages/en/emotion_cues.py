# SPDX-License-Identifier: MIT
"""English words that name feelings, what denying them says, and what any table of phrases leaves out or reads alike.

Each entry of `NAMED` is a feeling with the phrases that name it, parted by `|`; phrases are written as in
`emotion_phrases`.  The choices are the project's own.
"""

__all__ = ["DENIED", "IRREGULAR", "NAMED", "SKIPPED"]

#: Words that a phrase may hold without changing what it says; they are left out before matching.
SKIPPED = frozenset(
    "a an the very so really just such also even still already actually totally pretty quite super extremely truly "
    "absolutely completely incredibly rather somewhat kinda sorta bit lot honestly literally damn freaking fucking "
    "bloody deeply terribly awfully insanely ridiculously beyond utterly genuinely".split()
)

#: Irregular forms, each line a base form and what is read as it.
IRREGULAR = """
be am is are was were been being
have has had having
do does did done doing
go goes went gone
get gets got gotten getting
give gives gave given
take takes took taken
make makes made
come came
see saw seen
find found
lose lost losing loses
leave left
feel felt
steal stole stolen
break broke broken
tell told
say said
buy bought
bring brought
think thought
catch caught
teach taught
fight fought
eat ate eaten
fall fell fallen
drive drove driven
ride rode ridden
write wrote written
speak spoke spoken
wake woke woken
throw threw thrown
grow grew grown
know knew known
fly flew flown
run ran
swim swam
sing sang sung
drink drank drunken
begin began begun
forget forgot forgotten
hide hid hidden
bite bit bitten
choose chose chosen
wear wore worn
tear tore torn
tears tears
meet met
keep kept
sleep slept
spend spent
lend lent loaned
send sent
build built
pay paid
sell sold
hear heard
win won
hold held
stand stood
understand understood
sit sat
shoot shot
die died dying dies
lie lied lying lies
sneak snuck
hit hits hitting
child children kids kid
mouse mice
foot feet
wife wives
mom mum mama mommy mummy moms mum's
dad daddy papa dads
grandma granny nana grandmother nan
grandpa granddad grandfather gramps
""".strip()

#: Feelings and the words that name them.  A word said of oneself ("I feel uneasy") counts far more than one in passing.
NAMED: dict[str, str] = {
    # anger
    "bothered": "bothered",
    "impatient": "impatient",
    "irritated": "irritated | aggravated | irked",
    "annoyed": "annoyed | peeved | ticked off | fed up | annoys me | annoy me",
    "frustrated": "frustrated | frustration",
    "resentful": "resentful | resentment",
    "bitter": "bitter about | feel bitter",
    "indignant": "indignant | outraged | outrage",
    "angry": (
        "angry | mad at | mad | mad about | pissed | pissed off | upset with | upset at | anger | cross with |"
        " angers me"
    ),
    "exasperated": "exasperated | at my wits end",
    "furious": (
        "furious | livid | fuming | infuriated | irate | infuriates me | seeing red | blood boil | boiling mad"
    ),
    "enraged": "enraged | full of rage | rage",
    # aversion
    "put_off": "put off by | grossed out | repelled",
    "disgusted": "disgusted | revolted | sickened | disgusts me | disgust | makes me sick | repulsed",
    "contemptuous": "contempt for",
    # sadness
    "down": (
        "feel down | feel low | feel blue | depressed | bummed | bummed out | miserable | unhappy | gloomy | feel empty"
    ),
    "disappointed": "disappointed | let down | dissapointed | disapointed | disappointment | dissatisfied",
    "discouraged": "discouraged | disheartened | demoralized",
    "sad": "sad | saddened | sadness | sorrow | makes me cry | saddens me",
    "tearful": "tearful | in tears | teary | burst into tears | cry my eyes out | sobbing",
    "heartbroken": "heartbroken | heart broken | devastated | broke my heart | breaks my heart | heart broke",
    "grieving": "grieving | grief | mourning",
    "hopeless": "hopeless | despair | in despair",
    # hurt
    "stung": "stung by",
    "raw": "feel raw",
    "vulnerable": "vulnerable",
    "hurt": (
        "feel hurt | am hurt | hurt by | hurt my feelings | hurts my feelings | betrayed | feel rejected | feel unloved"
    ),
    "crushed": "crushed | shattered | gutted",
    # longing
    "distant": "feel distant | feel disconnected",
    "longing": "i miss you/him/her/them/us | missing you | nostalgic | nostalgia | homesick | longing for | sentimental | wistful | bittersweet",
    "yearning": "yearning | yearn",
    "lonely": "lonely | loneliness | feel alone | isolated | lonesome | feel left out | all alone",
    "envious": "envious | envy",
    "jealous": "jealous | jealousy",
    # fear
    "uneasy": "uneasy | unease | apprehensive | apprehension | uncomfortable | unsettled | creeped out | weirded out",
    "wary": "wary | hesitant | leery",
    "nervous": "nervous | jittery | butterflies in my stomach | nervousness",
    "worried": "worried | worry | concerned | worries me | concerned about",
    "insecure": "insecure | insecurity | unsure of myself",
    "mistrustful": "mistrustful | do not trust | can not trust | suspicious of",
    "anxious": "anxious | anxiety | dread | dreading | nerve wracking | nerve racking | nerve wrecking",
    "helpless": "helpless | powerless",
    "afraid": "afraid | scared | frightened | fearful | spooked | scares me | scary | fear | freaked out | scared me",
    "panicked": "panicked | panic | panicking | panic attack",
    "terrified": (
        "terrified | petrified | horrified | scared to death | scared out of | terrifies me | terrifying |"
        " scared shitless"
    ),
    # shame
    "self_conscious": "self conscious | self-conscious | awkward | feel stupid | feel dumb",
    "embarrassed": (
        "embarrassed | embarassed | humiliated | mortified | embarrassing | embarassing | humiliating | embarrassment"
    ),
    "regretful": "regret | regretful",
    "guilty": (
        "guilty | guilt | feel bad about | feel so bad | feel bad that | feel bad because |"
        " feel terrible about | feel horrible about | feel awful about"
    ),
    "remorseful": "remorseful | remorse",
    "ashamed": "ashamed | shame | shameful | not proud of",
    # overwhelm
    "restless": "restless",
    "tense": "tense",
    "tired": "tired | sleepy | weary",
    "on_edge": "on edge",
    "stressed": "stressed | stressed out | stressful | stress",
    "exhausted": "exhausted | burned out | burnt out | drained | worn out",
    "overwhelmed": "overwhelmed | overwhelming | too much for me",
    # flat
    "bored": "bored",
    "indifferent": "indifferent",
    "resigned": "resigned to",
    "shut_down": "shut down",
    "numb": "feel numb | numb",
    # uncertainty
    "doubtful": "doubtful | skeptical",
    "confused": "confused | puzzled | baffled | perplexed | confuses me | bewildered",
    "torn": "torn between | torn about",
    "surprised": (
        "surprised | astonished | taken aback | surprises me | caught off guard | suprised | amazed | stunned"
    ),
    "shocked": "shocked | speechless | flabbergasted | in shock | dumbfounded",
    # joy
    "pleased": "pleased | glad",
    "amused": "amused | hilarious | cracks me up | made me laugh | makes me laugh",
    "playful": "playful",
    "happy": (
        "happy | could not be happier/prouder/better | never be happier | cheerful | in good mood | happiness |"
        " makes my day | made my day"
    ),
    "delighted": "delighted | thrilled to bits",
    "joyful": "joyful | joy | overjoyed | over the moon | on cloud nine",
    "excited": (
        "excited | pumped | stoked | thrilled | psyched | hyped | excitement | exciting | exited | ca not wait"
    ),
    "elated": "elated | ecstatic | euphoric",
    # love
    "warm": "feel warm inside",
    "close": "feel close to | feel connected",
    "trusting": (
        "i trust | trust him | trust her | trust them | trust my | complete trust | trusting | faith in |"
        " have faith | faithful"
    ),
    "tender": "tender | tenderness",
    "affectionate": "affectionate | fond of",
    "caring": "care for | care about | caring | take care of | protective",
    "compassionate": "feel bad for | feel sorry for | sympathy | compassion | feel for | heart goes out",
    "attracted": "attracted to | crush on",
    "loving": "love my | love him | love her | love you | in love | love them | adore | loving",
    # gratitude
    "appreciative": "appreciative | appreciate | appreciated",
    "grateful": "grateful | thankful | blessed | gratitude | fortunate | indebted",
    "touched": "touched | moved by | moved to tears",
    "admiring": "impressed | admire | in awe | impressive | look up to | awestruck",
    # calm
    "comfortable": "comfortable | at ease",
    "relaxed": "relaxed | relaxing",
    "satisfied": "satisfied | satisfaction | fulfilled",
    "content": (
        "am content | be content | feel content | content with my | contented | life is good | can not complain"
    ),
    "calm": "calm | serene",
    "relieved": "relieved | relief | weight off",
    "reassured": "reassured",
    "safe": "feel safe",
    "peaceful": "peaceful | at peace",
    # interest
    "interested": "interested | intrigued | fascinated",
    "curious": "curious | curiosity",
    "hopeful": "hopeful | optimistic | hope | hoping | fingers crossed | praying that | looking up",
    "eager": "eager | look forward | looking forward | anticipating | anticipation | can't wait | cannot wait",
    "inspired": "inspired | motivated | inspiring",
    # confidence
    "capable": "prepared | ready for | all set | feel ready | am ready | well prepared",
    "confident": "confident | confidence | sure of myself | self assured",
    "proud": "proud | pride",
    "brave": "brave | courageous",
}

#: A feeling denied speaks for others: "not happy" is no joy.  Only the denied feelings listed here speak for anything.
DENIED: tuple[tuple[str, str], ...] = (
    ("disappointed 3, annoyed 3, sad 3", "pleased happy delighted joyful content satisfied elated amused"),
    ("uneasy 3, indifferent 2", "excited eager interested"),
    ("ashamed 4, disappointed 2", "proud"),
    ("nervous 4, insecure 3", "confident capable brave"),
    ("disappointed 3, annoyed 3", "admiring inspired grateful"),
    ("uneasy 4", "comfortable relaxed calm safe peaceful reassured"),
    ("discouraged 4, worried 2", "hopeful"),
    ("mistrustful 4", "trusting"),
    ("confident 3, calm 3", "afraid nervous worried anxious terrified uneasy insecure stressed panicked"),
    ("trusting 3", "jealous envious"),
    ("resigned 2", "surprised shocked"),
)
