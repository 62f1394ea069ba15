# SPDX-License-Identifier: MIT
"""The English words that follow no rule: irregular verbs, verbs that double a letter, irregular nouns.

Where American English knows two forms, the first table holds the one to write, and the others are only understood.
"""

__all__ = [
    "ALSO_GERUND",
    "ALSO_PARTICIPLE",
    "ALSO_PAST",
    "ALSO_PAST_AND_PARTICIPLE",
    "CHE_NOUNS",
    "CH_AS_K",
    "COMPOUNDS",
    "DOUBLES",
    "EITHER",
    "IE_NOUNS",
    "IRREGULAR",
    "KEEP_E",
    "OES_NOUNS",
    "O_WITH_S",
    "PLURALS",
    "SINGULAR_S",
    "UNCHANGED",
    "VOWEL_S_PLURALS",
]

#: base: (past, participle).
IRREGULAR: dict[str, tuple[str, str]] = {
    "arise": ("arose", "arisen"),
    "awake": ("awoke", "awoken"),
    "be": ("was", "been"),
    "bear": ("bore", "borne"),
    "beat": ("beat", "beaten"),
    "beget": ("begot", "begotten"),
    "begin": ("began", "begun"),
    "bend": ("bent", "bent"),
    "beseech": ("besought", "besought"),
    "bet": ("bet", "bet"),
    "bid": ("bid", "bid"),
    "bind": ("bound", "bound"),
    "bite": ("bit", "bitten"),
    "bleed": ("bled", "bled"),
    "blow": ("blew", "blown"),
    "break": ("broke", "broken"),
    "breed": ("bred", "bred"),
    "bring": ("brought", "brought"),
    "build": ("built", "built"),
    "burst": ("burst", "burst"),
    "buy": ("bought", "bought"),
    "cast": ("cast", "cast"),
    "catch": ("caught", "caught"),
    "choose": ("chose", "chosen"),
    "cling": ("clung", "clung"),
    "come": ("came", "come"),
    "cost": ("cost", "cost"),
    "creep": ("crept", "crept"),
    "cut": ("cut", "cut"),
    "deal": ("dealt", "dealt"),
    "dig": ("dug", "dug"),
    "do": ("did", "done"),
    "draw": ("drew", "drawn"),
    "drink": ("drank", "drunk"),
    "drive": ("drove", "driven"),
    "dwell": ("dwelt", "dwelt"),
    "eat": ("ate", "eaten"),
    "fall": ("fell", "fallen"),
    "feed": ("fed", "fed"),
    "feel": ("felt", "felt"),
    "fight": ("fought", "fought"),
    "find": ("found", "found"),
    "fit": ("fit", "fit"),
    "flee": ("fled", "fled"),
    "fling": ("flung", "flung"),
    "fly": ("flew", "flown"),
    "forbid": ("forbade", "forbidden"),
    "forget": ("forgot", "forgotten"),
    "forsake": ("forsook", "forsaken"),
    "freeze": ("froze", "frozen"),
    "gaslight": ("gaslit", "gaslit"),
    "get": ("got", "gotten"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "grind": ("ground", "ground"),
    "grow": ("grew", "grown"),
    "hang": ("hung", "hung"),
    "have": ("had", "had"),
    "hear": ("heard", "heard"),
    "hide": ("hid", "hidden"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "hurt": ("hurt", "hurt"),
    "keep": ("kept", "kept"),
    "kneel": ("knelt", "knelt"),
    "know": ("knew", "known"),
    "lay": ("laid", "laid"),
    "lead": ("led", "led"),
    "leave": ("left", "left"),
    "lend": ("lent", "lent"),
    "let": ("let", "let"),
    # Between two people a lie is nearly always an untruth; "lay" and "lain" are understood below.
    "lie": ("lied", "lied"),
    "light": ("lit", "lit"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "mean": ("meant", "meant"),
    "meet": ("met", "met"),
    "mow": ("mowed", "mown"),
    "pay": ("paid", "paid"),
    "prove": ("proved", "proven"),
    "put": ("put", "put"),
    "quit": ("quit", "quit"),
    "read": ("read", "read"),
    "rid": ("rid", "rid"),
    "ride": ("rode", "ridden"),
    "ring": ("rang", "rung"),
    "rise": ("rose", "risen"),
    "run": ("ran", "run"),
    "saw": ("sawed", "sawn"),
    "say": ("said", "said"),
    "see": ("saw", "seen"),
    "seek": ("sought", "sought"),
    "sell": ("sold", "sold"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "sew": ("sewed", "sewn"),
    "shake": ("shook", "shaken"),
    "shear": ("sheared", "shorn"),
    "shed": ("shed", "shed"),
    "shine": ("shone", "shone"),
    "shit": ("shit", "shit"),
    "shoot": ("shot", "shot"),
    "show": ("showed", "shown"),
    "shrink": ("shrank", "shrunk"),
    "shut": ("shut", "shut"),
    "sing": ("sang", "sung"),
    "sink": ("sank", "sunk"),
    "sit": ("sat", "sat"),
    "slay": ("slew", "slain"),
    "sleep": ("slept", "slept"),
    "slide": ("slid", "slid"),
    "sling": ("slung", "slung"),
    "slink": ("slunk", "slunk"),
    "slit": ("slit", "slit"),
    "sow": ("sowed", "sown"),
    "speak": ("spoke", "spoken"),
    "speed": ("sped", "sped"),
    "spend": ("spent", "spent"),
    "spin": ("spun", "spun"),
    "spit": ("spat", "spat"),
    "split": ("split", "split"),
    "spread": ("spread", "spread"),
    "spring": ("sprang", "sprung"),
    "stand": ("stood", "stood"),
    "steal": ("stole", "stolen"),
    "stick": ("stuck", "stuck"),
    "sting": ("stung", "stung"),
    "stink": ("stank", "stunk"),
    "strew": ("strewed", "strewn"),
    "stride": ("strode", "stridden"),
    "strike": ("struck", "struck"),
    "string": ("strung", "strung"),
    "strive": ("strove", "striven"),
    "swear": ("swore", "sworn"),
    "sweep": ("swept", "swept"),
    "swell": ("swelled", "swollen"),
    "swim": ("swam", "swum"),
    "swing": ("swung", "swung"),
    "take": ("took", "taken"),
    "teach": ("taught", "taught"),
    "tear": ("tore", "torn"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "thrust": ("thrust", "thrust"),
    "tread": ("trod", "trodden"),
    "troubleshoot": ("troubleshot", "troubleshot"),
    "underlie": ("underlay", "underlain"),
    "wake": ("woke", "woken"),
    "wear": ("wore", "worn"),
    "weave": ("wove", "woven"),
    "wed": ("wed", "wed"),
    "weep": ("wept", "wept"),
    "wet": ("wet", "wet"),
    "win": ("won", "won"),
    "wind": ("wound", "wound"),
    "wring": ("wrung", "wrung"),
    "write": ("wrote", "written"),
}

#: Verbs that inflect as the irregular verb after the plus sign.
COMPOUNDS = """
baby+sit back+bite back+slide be+come be+fall be+hold be+set bottle-+feed breast+feed broad+cast brow+beat co-+write
cross+breed dog+sit down+cast fore+cast fore+go fore+see fore+tell for+give for+go free+think ghost+write hand+write
house+sit in+breed in+lay in+put in+set inter+cut inter+weave joy+ride lip-+read mis+cast mis+hear mis+lay mis+lead
mis+read mis+speak mis+take misunder+stand off+set out+bid out+do out+drink out+grow out+put out+run out+sell
out+shine out+spend over+come over+do over+draw over+eat over+feed over+hang over+hear over+lay over+pay over+ride
over+run over+see over+sell over+set over+shoot over+sleep over+spend over+spread over+take over+think over+throw
over+wind par+take pet+sit pod+cast pre+pay pre+set proof+read re+awake re+build re+cast re+deal re+do re+draw re+find
re+grow re+hear re+light re+make re+pay re+read re+run re+sell re+send re+set re+sit re+take re+teach re+tell
re+think re+wind re+write self-+feed sight+see speed-+read spoon-+feed spoon+feed sub+let tele+cast type+cast type+set
un+bend un+bind under+cut under+go under+pay under+sell under+stand under+take under+write un+do un+freeze un+say
un+see un+send un+stick un+string un+wind up+hold up+set way+lay with+draw with+hold with+stand
"""

#: Another past that is understood: form: base.
ALSO_PAST = {
    "were": "be",
    "bade": "bid",
    "begat": "beget",
    "forbad": "forbid",
    "dove": "dive",
    "lay": "lie",
    "shrunk": "shrink",
    "sprung": "spring",
    "stunk": "stink",
    "sunk": "sink",
    "throve": "thrive",
    "trod": "tread",
}

#: Another participle that is understood: form: base.
ALSO_PARTICIPLE = {
    "beat": "beat",
    "bidden": "bid",
    "born": "bear",
    "got": "get",
    "disproven": "disprove",
    "forgot": "forget",
    "lain": "lie",
    "mowed": "mow",
    "proved": "prove",
    "sawed": "saw",
    "sewed": "sew",
    "shaven": "shave",
    "sheared": "shear",
    "showed": "show",
    "sowed": "sow",
    "strewed": "strew",
    "stricken": "strike",
    "swelled": "swell",
}

#: Another form that is understood both as past and as participle: form: base.
ALSO_PAST_AND_PARTICIPLE = {
    "awaked": "awake",
    "bereft": "bereave",
    "beseeched": "beseech",
    "broadcasted": "broadcast",
    "burnt": "burn",
    "bust": "bust",
    "daydreamt": "daydream",
    "dreamt": "dream",
    "dwelled": "dwell",
    "earnt": "earn",
    "fitted": "fit",
    "forecasted": "forecast",
    "gaslighted": "gaslight",
    "hanged": "hang",
    "inputted": "input",
    "kneeled": "kneel",
    "knit": "knit",
    "leant": "lean",
    "leapt": "leap",
    "learnt": "learn",
    "lighted": "light",
    "misspelt": "misspell",
    "outputted": "output",
    "pled": "plead",
    "podcasted": "podcast",
    "quitted": "quit",
    "relearnt": "relearn",
    "shat": "shit",
    "shined": "shine",
    "shod": "shoe",
    "smelt": "smell",
    "snuck": "sneak",
    "spelt": "spell",
    "spilt": "spill",
    "spit": "spit",
    "spoilt": "spoil",
    "strived": "strive",
    "sunburnt": "sunburn",
    "sweat": "sweat",
    "thriven": "thrive",
    "unlearnt": "unlearn",
    "waked": "wake",
    "weaved": "weave",
    "wedded": "wed",
    "wetted": "wet",
}

#: Another -ing form that is understood: form: base.
ALSO_GERUND = {
    "ageing": "age",
    "binging": "binge",
    "cuing": "cue",
    "eying": "eye",
    "queueing": "queue",
    "tinging": "tinge",
    "whinging": "whinge",
}

#: Verbs of more than one syllable that double their last letter (the stress is at their end, or usage will have it).
DOUBLES = frozenset(
    """
    abet abhor abut acquit admit allot annul appal babysit backslap befit beget begin beset bootleg catnap chitchat
    commit compel concur confer control corral deadpan debar debug defer demur deter disbar dispel distil dogsit
    eavesdrop embed emit enrol enthral entrap equip excel expel extol forbid forget format fulfil handicap hobnob
    housesit impel incur infer input inset instil intercut kidnap kneecap leapfrog lollygag namedrop nonplus occur
    offset omit outbid outfit output outrun outstrip outwit overcommit overlap overplan overrun overset overstep
    patrol permit petsit photoshop prefer preset program propel readmit rebel rebut recap recommit recur refer refit
    regret rejig remit reoccur repel reprogram rerun rescan reset resit resubmit retag rewrap sandbag screenshot
    sidestep snapchat sublet submit suntan transfer transmit typeset unclip unclog undercut underpin unpeg unpin
    unplug unstrap untag unwrap unzip upset videochat wigwag wiretap worship zigzag
    """.split()
)

#: Verbs that are written both with one letter and with two; the rules above and the American habit choose.
EITHER = frozenset(
    """
    barrel benefit bias bus combat dox focus gossip hiccup kidnap program refocus reprogram ricochet target worship
    """.split()
)

#: Verbs that keep their e before -ing, because without it they would be another word.
KEEP_E = frozenset({"be", "binge", "cue", "singe", "stymie", "tinge", "whinge"})

#: Words in -ch that take only -s, because they end in the sound of k.
CH_AS_K = frozenset({"epoch", "eunuch", "loch", "matriarch", "monarch", "patriarch", "stomach", "tech"})

#: Verbs in a consonant and -o that take only -s.
O_WITH_S = frozenset({"tango", "yo-yo"})

#: singular: plural.
PLURALS = {
    "afterlife": "afterlives",
    "analysis": "analyses",
    "basis": "bases",
    "bookshelf": "bookshelves",
    "calf": "calves",
    "child": "children",
    "crisis": "crises",
    "criterion": "criteria",
    "daughter-in-law": "daughters-in-law",
    "diagnosis": "diagnoses",
    "elf": "elves",
    "emphasis": "emphases",
    "father-in-law": "fathers-in-law",
    "brother-in-law": "brothers-in-law",
    "foot": "feet",
    "goose": "geese",
    "godchild": "godchildren",
    "grandchild": "grandchildren",
    "half": "halves",
    "hoof": "hooves",
    "housewife": "housewives",
    "hypothesis": "hypotheses",
    "knife": "knives",
    "leaf": "leaves",
    "life": "lives",
    "loaf": "loaves",
    "louse": "lice",
    "midwife": "midwives",
    "mother-in-law": "mothers-in-law",
    "mouse": "mice",
    "oasis": "oases",
    "ox": "oxen",
    "parenthesis": "parentheses",
    "passerby": "passersby",
    "person": "people",
    "phenomenon": "phenomena",
    "psychosis": "psychoses",
    "quiz": "quizzes",
    "scarf": "scarves",
    "self": "selves",
    "sheaf": "sheaves",
    "shelf": "shelves",
    "sister-in-law": "sisters-in-law",
    "son-in-law": "sons-in-law",
    "stepchild": "stepchildren",
    "synopsis": "synopses",
    "thesis": "theses",
    "thief": "thieves",
    "tooth": "teeth",
    "whiz": "whizzes",
    "wife": "wives",
    "wolf": "wolves",
}

#: Nouns in -o that take -es.
OES_NOUNS = frozenset(
    "buffalo cargo domino echo embargo hero mango mosquito potato superhero tomato tornado torpedo veto volcano".split()
)

#: Nouns in -ie, whose plural would else be read as one of -y.
IE_NOUNS = frozenset(
    """
    auntie bestie birdie bogie boogie bookie brie brownie budgie cabbie calorie cookie cutie eerie foodie freebie
    genie goalie goodie groupie hankie hippie homie hoodie indie junkie kiddie laddie lassie lie magpie movie
    necktie newbie oldie patootie pie pinkie pixie prairie quickie rookie roomie selfie smoothie sortie sweetie tie
    townie veggie walkie-talkie yuppie zombie
    """.split()
)

#: Nouns in -che, whose plural would else be read as one of -ch.
CHE_NOUNS = frozenset(
    """
    ache avalanche backache brioche cache cliche creche douche earache headache heartache moustache mustache niche
    pastiche psyche quiche stomachache toothache
    """.split()
)

#: Singular nouns in a vowel and one -s, which take -es.
SINGULAR_S = frozenset(
    """
    abacus alias atlas bias bonus bus cactus callus campus canvas census chorus christmas circus fetus focus gas
    genius iris lens minus octopus pancreas plus rhinoceros sinus status surplus thermos trellis versus virus walrus
    yes
    """.split()
)

#: Plurals in -us and -is that only lose their -s.
VOWEL_S_PLURALS = frozenset(
    """
    alibis bikinis chilis emus gurus haikus jacuzzis kiwis martinis menus rabbis safaris salamis skis taxis tsunamis
    yetis zucchinis
    """.split()
)

#: Words that are the same in singular and plural, or that only look like plurals.
UNCHANGED = frozenset(
    """
    aerobics afterwards aircraft always athletics backwards besides chaos clothes congrats data deer diabetes dice
    doldrums economics ethics ethos fish forwards genetics goggles goods gymnastics headquarters herpes hers his its
    jeans kudos leggings manners mathematics maths means measles media mumps news nowadays offspring ours outskirts
    overalls pajamas pants pathos perhaps physics politics pyjamas rabies remains salmon scissors series sheep
    shorts shrimp sometimes species sweatpants swine thanks theirs tights towards trousers trout undies was
    whereabouts yours
    """.split()
)
