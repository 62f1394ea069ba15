# SPDX-License-Identifier: MIT
"""The circumstances that make words of danger weigh less: set phrases, accidents, fiction, sport, denial, condition.

They lower a finding to `suppressed` and never delete one.  Every rule here reaches no further than the sentence that it
stands in, so that another sentence can never make a text look safer.
"""

__all__ = ["BANTER", "FICTION", "IDIOMS", "PSEUDO_NEGATIONS"]

#: Set phrases; what lies inside one of them is meant otherwise.
IDIOMS = """
    !jump|jumped off that|the bridge when|if|too
    if|when|would your|all|his|her|everyone ..2 !jumped off
    your fries|food|cookies|chips !kill
    is|are|was|were|am|be|been|been|feet|back|head|arm|legs|heels|shoes|knee|it|this|that|suspense|heat|wait|you|stop ..1 !killing me|it|us|him|her|them -in|because|slowly
    !killed|kill|kills|killing time|it|two|the|for|off|a|an|some|switch|shot|cam|streak|joy|vibe|mood
    would|will|could not !kill|hurt you|ya|him|her|them|me|us|anyone|someone|anybody to
    if looks could !kill
    what does|do not !kill you|us|me|him
    could|would|might|i ..1 !kill for|with
    make|made|dressed|going|in|moved ..1 for|the !kill
    will|would|gonna|going|is|are|gon|if ..2 !kill|killing|murder|strangle|shoot me|us -in|someday|eventually|tonight
    trying|try|tryna to !kill|murder me|us|you|him|her
    could|can|want|wanna|gonna|ready|going|feel|felt|swear|just|sometimes ..3 !strangle|throttle|smack|slap|punch|smother|choke|shake|murder|kick|kill him|her|them|the|this|that|whoever|everyone|anyone|it
    i ..1 will|would|am|gonna|shall ..2 !kill|murder|strangle him|her|them|it|the|this
    do not|never want to !kill|hurt|murder him|her|them|anyone|anybody|it
    dying|die|died|dead|death ..1 !of|from|by ..1 laughing|laughter|embarrassment|boredom|curiosity|envy|shame|heat|cuteness|happiness|joy|jealousy|excitement|thirst|anticipation|cringe|heartbreak
    !die|died|dying|dead laughing|inside
    !dying to know|see|try|hear|meet|find|go|get|tell|watch|read|eat|taste|ask|be|visit|have|play|learn|laughing|over
    could|can|almost|nearly|literally|about|gonna|lowkey|thought ..2 !die|died of|laughing|from|when|at|over
    to !die for
    !die hard|hards|cast
    old habits !die
    never say !die
    scared|scare|scares|bored|tickled|loved|love|sick|frightened|worried|freezing|froze|worked|starved|starving|talked|cuddle|hug|scaring|work|annoy|annoyed|half|frightening ..1 ..1 to !death
    !death metal|star|valley|stare|trap|eater|eaters|grip
    over my !dead body
    !dead end|line|tired|serious|ass|set|weight|last|heat|center|right|wrong|gorgeous|sexy|giveaway|body|calm|simple|easy|pan|battery|lift|phone|air|inside
    drop|brain|dawn|walking|undead|playing|play|played !dead
    beat|beating|beats !him|her|them|us|me|you to|at|by -death|pulp|a|the|my|his|bloody|blood
    beat|beating|beats !him|her|them|us|me|you in|at|to|by a|the|my ..1 game|race|match|chess|final|finals|level|punch|competition|score|cards|video|tennis|pool|election
    !beat yourself|myself|himself|herself|ourselves|themselves|it ..1 up|about|over
    !hit|hits|hitting me|you|him|her|us|them up
    !hit|hits|hitting me|you|him|her|us|them like|how|with ..1 a|the|that|your|news|some|i|he|she|it|we|they|much
    !kick|kicked|kicking me|him|her|them|us to the curb
    !push|pushed|pushing me|him|her to the edge|limit|limits
    !killed|kill|kills me -in
    !hit|hits me|you|him|her|us|them yet|differently|different|hard|harder|today|later|all|out|right
    !hit by|with a|the|an|another|car|bus|truck|train|lightning|drunk|this|that|covid
    !shoot|shooting|shot ..1 me|him|her|us|them|you|over ..1 a|an|text|email|message|dm|call|line|hoops|moon|stars|glance|look
    !shoot hoops|pool
    oh|aw|aww|awe|ah|well|dang|ok|yeah !shoot
    flu|vaccine|booster|allergy|covid|insulin|tetanus ..1 !shot|shots
    shoot|shooting|shot !myself|yourself|himself|herself|ourselves in the foot
    !stab|stabbed|stabs|stabbing ..3 in ..1 back
    !stab|stabbing at|pain|pains
    back !stabbed|stabbing|stabbed|stabber
    !kick|kicked|kicking|kicks off|back|it|myself|yourself|himself|herself|ass|my|your|his|their ..1 ..1 habit|ass|butt|out|off|myself|yourself|in
    !kick|kicked|kicking|kicks me|him|her|us|them|my ..1 when|while ..2 down
    !kicked|kick|kicking in|up|around|butt
    slap|slapped !him|her|me|them|you with a|the ..1 fish|fine|ticket|lawsuit
    !slap|kick|punch|stab|shot in|to|on the ..2 face|teeth|gut|wrist|pants|balls|dark|stomach|ass|arm|heart|back
    !choked|choking|chokes|choke on|up
    !choked me|him|her|us up
    !burn|burned|burnt|cut|hurt|scratched|bruised|nicked|hit|injured|banged myself|himself|herself|ourselves|yourself ..1 shaving|while|on|playing|working|cooking|chopping|running|skiing|slicing|falling|climbing|lifting|trying|doing|opening|making|ironing|with|at|by ..5 shaving|knife|cooking|stove|oven|paper|iron|playing|working|gym|lifting|falling|fell|tripped|bike|skiing|soccer|football|game|chopping|can|weights|opening|making|running|ice|moving|pan|doing|stairs|job|coffee|kettle|grill|curling|onions|vegetables|dinner|hiking|basketball|box|bottle|jar|tennis|yoga|dancing|run|climbing|skateboarding|yard|garden|furniture
    !cut|hurt|burn|burned|burnt|injured|nicked myself|himself|herself|ourselves|yourself shaving|cooking|playing|working|ironing|baking|gardening|skiing
    !cut|cutting|cuts myself|yourself|himself|herself ..1 some|off|loose|a|short|slack|bangs|out
    accidentally|accidently|jokingly|playfully|gently ..2 !hurt|cut|burned|burnt|hit|killed|injured|shot|stabbed|kicked|slapped|punched|burn|kill|bumped|smacked|scratched|bit|pushed|elbowed|choked|stepped
    !hurt|cut|burned|burnt|hit|killed|injured|kicked|slapped|punched|smacked|scratched|elbowed|poked ..4 by|on accident|mistake|accidentally
    !kill|killing|killed|kills myself|himself|herself|yourself|ourselves|themselves ..1 laughing|trying|over|working|studying|workout|exercising
    !hurt|hit my|his|her|myself|himself|herself ..1 feelings|leg|back|knee|ankle|foot|toe|elbow|tripping|running|tripped
    working|worked|work|works|drink|drinking|smoking !myself|yourself|himself|herself to death
    get|got|gets|are|was|were|be|getting ..1 !attacked|hit|bitten|killed|shot|chased|kicked|beat|poisoned|stabbed|bit|threatened by|in|with|for a|an|the|my ..1 car|bus|truck|dog|bear|shark|bug|bugs|cat|train|ball|deer|bike|snake|bee|bees|wasp|spider|horse|game|lightning|rock|bird|flu|virus|mosquito|mosquitoes|tick|raccoon|goose
    heart|panic|anxiety|asthma|terror|terrorist|cyber|shark|bear|dog|air|sneak|migraine|allergy|titan !attack|attacks|attacked
    feel|feels|felt|feeling ..1 !attacked|threatened|intimidated|smothered|bullied|harassed
    !threatened|threatening|threatens|intimidated by|with ..2 success|rain|snow|job|career|extinction|other|another|independence|confidence|strong|intelligence|storm
    looks|look|it|sky|clouds|storm|weather|rain ..2 !threatening|threatens|threatened
    !abuse|abuses|abused|abusing alcohol|drugs|substances|power|it|return|privilege|system|medication|trust|substance|opioids|steroids|the ..1 power|system|privileges|substances|loophole|horn|authority|return|policy|privilege
    substance|drug|alcohol|power|drugs|alcoholic|opioid|prescription|substances|steroid|laxative !abuse|abuser|abusers|abusing|abused
    !stalk|stalks of|celery|corn|wheat
    celery|corn|bean|beans|broccoli|asparagus|rhubarb|flower|facebook|instagram|insta|fb|internet|deer|online|linkedin|tiktok|twitter|reddit|and !stalk|stalks|stalking|stalked -me|her|him|us|by
    i|to|and|just|lemme|we|quick|little|casually ..1 !stalk|stalked|stalking|stalk his|her|their|guys|girls|people|him|your|the|profiles|exes|celebs|celebrities|someone's|boys|your|them
    !stalk|stalked|stalking|stalks ..3 profile|facebook|instagram|insta|fb|page|account|ig|history|posts|comments|tiktok|twitter|linkedin|prey|deer|mouse|birds
    !suicide squad|squads|door|doors|king|bomber|bombers|bombing|bombings|lane|run|runs|drill|burn|wing|wings|awareness|month|prevention|gene|pact|rate|rates|statistics|mission|silence|forest|by
    political|career|social|financial|commercial|professional|academic|economic|electoral !suicide
    my|the !suicides in|at|drill|practice|during
    !rape culture|joke|jokes|whistle|scene
    !violent|violently movie|movies|film|films|game|games|crime|crimes|storm|show|content|ill|sick|shaking|coughing|vomiting|threw|protest|protests|scene|scenes|video|videos
    video|game|gun|gang|tv|cartoon|movie|media|political|police !violence
    !violence in|on the|movies|film|films|games|video|tv|media|cities|show ..1 movies|games|film|media|tv|news|city|show|.
    knock|knocked|knocks|knocking ..1 !out|down|over|off ..1 park|wood|first|round|exam|price|bottle|glass|list
    let|lets ..2 knock !you|him|her|them|me out
    throw|throws|threw|throwing|thrown ..2 !away|party|towel|bus|tantrum|tantrums|fit|curve|loop|shade|hints|trash|garbage|laundry|dryer|washer|oven|frisbee|bouquet|bone
    throw|throws|threw|throwing|thrown|toss|tossed|kick|kicked ..3 !ball|frisbee|snowball|snowballs|stick|party|rice|bouquet|football|baseball ..2
    throw|throws|threw|throwing|thrown !me|him|her|us off|for|under|into|in|a|through ..1 party|loop|bus|guard|panic|spiral|shower|deep|balance|fit|ringer
    push|pushes|pushed|pushing !me|him|her|us|myself|them to|hard|harder|too|into ..1 be|do|try|work|get|become|far|hard|better|best|achieve|finish|study|improve|limits|succeed|keep|apply|grow|start|talk|make|take
    pull|pulling|pulled|tear|tearing my !hair|hairs out
    !pulling|pulled|pull my leg
    shake|shakes|shook|shaking !me|her|him|us|my|his|to up|awake|hand|head|hands|core
    stuck|put ..2 !gun|knife to my head and
    top|jump|nerf|water|glue|heat|radar|squirt|nail|toy|paintball|spray|bb|tattoo|massage|smoking|staple|ray|stun|machine|cap|super !gun|guns
    !gun control|show|range|safety|laws|rights|lobby
    barrel of ..1 !gun
    butter|steak|swiss|army|butcher|kitchen|pocket|bread|palette|carving|paring|cake|dinner|putty|chef|cheese !knife|knives -to|at
    remote|birth|drug|traffic|pest|quality|cruise|crowd|gun|arms|version|damage|flight|rent|portion|bladder|impulse|weight|self ..1 !control|controls
    !controlling|controls|controlled|control freak|myself|my|own|destiny|interest|itself|emotions|anger|the ..1 destiny|emotions|anger|weight|diabetes|temper|appetite|own|game|thermostat|remote|volume|weather|room|tv|narrative|board|fate
    !afraid|scared|terrified|frightened|petrified|fearful|fear|scare of|that|about|the|my|his ..1 dark|shadow|spider|spiders|heights|commitment|water|unknown|own|future|rejection|germs|snake|snakes|dog|dogs|dentist|ghosts|married|clowns|flying|needles|failure|being|dying|losing|death|thunder|change|bugs|mice|intimacy|vulnerable|hurt|surgery|public|sharks|lions|bees|cat|bear
    afraid|scared|fear|worried|terrified|nervous ..1 !i|that|of|my|it|about ..3 lose|losing|miss|drive|driving|fail|forget|disappoint|late|alone|left|dump|push|jail|car|exam|interview|married|past|enough
    am|is|was ..2 !afraid|scared|worried he|she|they|it ..3 get|be|go|fall|fail|miss|lose|die|leave|cheat|not|fell ..2 jail|car|sick|cancer|lost|late|accident|hit|job|interest|behind|lonely|cold|virus|fired
    !disappear|vanish|die when|right -forever
    wanted|want|wanting|wished to|i ..1 !die|disappear|vanish|crawl|hide when|of|then|under|into ..1 i|there|embarrassment|shame|he|she|they|the|my|on
    embarrassed|embarrassing|awkward|humiliated|mortified|cringe|mortifying ..8 !die|dead|disappear|kill|dying
    !die|dead|dying|disappear ..6 embarrassed|embarrassing|embarrassment|awkward|humiliated|mortified|mortifying
    !end|ending it|things with|between|off|there|on -a
    executed|execution|execute !plan|the
    !drown|drowning|drowned in|my|out ..1 work|emails|homework|paperwork|laundry|sorrows|noise|debt|assignments
    food|lead|blood|alcohol|carbon|sun|radiation !poisoning|poisoned
    !murder mystery|mysteries|hornet|hornets|mayhem|podcast|podcasts|trivia|she
    bloody|scream|screaming !murder
    get|got|getting|gets away with !murder
    !starving|starve|starved for|,|.|!|artist|right|so|and|what|have|already
    fit|active|attracted|therapy|education|touch !physical|physically
    !physical|physically ill|sick|fit|active|attracted|therapy|therapist|touch|affection|education|exam|fitness|health|activity|exhausted|distant|intimacy|contact|pain
    get|gets|getting|got|gotten ..1 !physical|physically fit|therapy|active|exam|activity|copy|exercise
    just|only ..1 !kidding|joking
    !assault course|rifle|rifles
    shut|fed|beaten|overwhelmed|trapped|suffocated|suffocating|smothered|choked ..1 !by|up ..3 work|job|traffic|weather|heat|smoke|schedule|crowd
    play|plays|played|playing|game|games|toy|nerf|water|pillow|food|snowball|play-fight|wrestle|wrestling|tickle ..3 !fight|fights|fighting|gun|guns|attack
    !safe|unsafe trip|travels|drive|word|bet|sex|flight|journey|deposit
"""

#: Words that set a sentence in a story, a film, a game, the news or a match.
FICTION = frozenset(
    """
    movie movies film films episode episodes season netflix hbo hulu series novel novels character characters protagonist
    villain villains plot storyline fictional fiction lyrics lyric anime manga comic comics cartoon zombie zombies vampire
    dragon dragons minecraft fortnite skyrim warcraft pokemon mario zelda gta playthrough gameplay boss-fight respawn npc
    documentary podcast sitcom actor actors actress actresses trailer sequel prequel screenplay cosplay superhero batman
    superman joker marvel wwe wrestling ufc mma boxing boxer boxers match inning quarterback goalie playoff playoffs
    touchdown league tournament scored opponent opponents nfl nba nhl mlb chess checkers scrabble monopoly poker
    thrones stark voldemort macbeth hamlet shakespeare musical opera theater theatre metaphor metaphorically
    paintball lasertag
    """.split()
)

#: Words that say that somebody laughs; they weigh on set phrases of killing and dying only.
BANTER = frozenset("lol lmao lmfao rofl haha hahaha hahahaha hehe jk kidding joking xd 😂 🤣 😹 💀 smh".split())

#: Negations that deny nothing: "not only", "can't stop", "don't know why".
PSEUDO_NEGATIONS = frozenset(
    "only just sure know stop stopped understand surprising surprised surprise forget forgotten fail failed guilty believe remember help certain wonder realize".split()
)
