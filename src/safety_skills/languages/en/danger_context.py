# SPDX-License-Identifier: MIT
"""The circumstances that make words of danger weigh less: set phrases, accidents, fiction, sport, denial, condition.

They lower a finding to `suppressed` and never delete one.  Every rule here reaches no further than the sentence that it
stands in, so that another sentence can never make a text look safer.
"""

__all__ = ["BANTER", "FICTION", "IDIOMS", "PSEUDO_NEGATIONS"]

#: Set phrases; what lies inside one of them is meant otherwise.
IDIOMS = """
    !killing me|it|us|my|him|her|them -self|because|slowly|softly|.?
    is|are|was|were|am|be|feet|back|head|arm|legs|heels|shoes|knee|it|this|that|you|suspense|heat|wait ..1 !killing me|it|us
    !killed|kill|kills|killing time|it|two|the|for|off|a|an|my|some|your|our|process|switch|shot|shots|cam|streak|joy|hitler|zombies|zombie|bugs|bug|spiders|spider|plants|plant|flies|weeds|germs|bacteria|mosquitoes|ants|battery|vibe|mood|-|bill|thread
    would|wont|will|could not !kill|hurt you|ya|him|her|them|me|us|anyone|someone|anybody to
    not|never !kill|hurt|kills ..1 to
    would|could|will|might|i ..1 !kill for|with|to
    if looks could !kill
    what does|do not !kill you|us|me|him
    curiosity !killed
    make|made|dressed|thrill|going in|to? for|the? !kill
    joke|song|that|it|look|outfit|dress|band|set|act|party|this|show would|has|have|will|really|just|absolutely|totally ..1 !kill|killed|killing|slay|slayed
    has|had|got|have|gets|getting|was|were|are|is|everyone|us|me|him ..2 !dying laughing|of|to|from|for|over|with
    !dying|die|died|dead of|from|laughing|inside ..1 laughing|laughter|embarrassment|boredom|curiosity|envy|shame|heat|cold|cuteness|happiness|joy|jealousy|excitement|hunger|thirst|anticipation|when|at|stress|cringe
    !dying to know|see|try|hear|meet|find|go|get|tell|watch|read|eat|taste|ask|be|visit|leave|show|have|play|learn
    just|could|can|almost|nearly|i|literally|about|legit|gonna|lowkey ..1 !die|died|dying of|laughing|from|when|at|because|right|over
    to !die for
    !die hard|hards|cast|another|trying|roll|rolls
    old habits !die
    never say !die
    scared|scare|scares|bored|tickled|loved|love|sick|frightened|worried|freezing|froze|worked|starved|starving|talked|cuddle|hug|scaring|work|annoy|annoyed|half me|him|her|you|us|half? ..1 to !death
    half to !death
    !death by|star|metal|note|valley|stare|penalty|row|knell|punch|rattle|grip|eater|eaters|toll|certificate|sentence
    worst|better|fate|matter|sudden|life|certain|taxes|knock|kiss|done|beat|beaten than|of|on|and|to|by? life|or|and? !death -has?|to?
    !dead end|line|lines|tired|serious|ass|set|weight|on|last|heat|center|right|wrong|gorgeous|sexy|giveaway|body|calm|simple|easy|beat|pan|battery|lift|lifts|lifting|phone|sea|poets|pool|silence|inside|internet|space|meme|link|rising|man|men|bodies|by|language
    over my !dead body
    drop|brain|dawn|walking|undead|play|playing|played !dead
    battery|phone|car|engine|tv|laptop|computer|camera|plant|plants|internet|wifi|connection|conversation|joke|chat|thread|sub|server|game|party|dream|hope|romance|trend|mall|meme ..4 !die|dies|died|dying|dead|killed
    beat|beating|beats|beaten !around|it|up|about|the|a|me|him|her|them|us|you|that|traffic|eggs|yourself|myself|himself|herself|to ..1 bush|myself|yourself|himself|herself|it|there|punch|odds|traffic|rush|clock|drum|at|by|in|to|game|level|record|system|heat|score|boss|himself|herself|ourselves|themselves|yourselves|with|again
    !beats me|the|having|working|being|nothing|a|any
    nothing|can|who|hard|what !beats|beat
    !beat yourself|myself|himself|herself|ourselves|themselves|it up|about|over?
    heart|hearts|drums|my|rain|sun|pulse !beat|beats|beating -me
    !hit me|you|him|her|us|them|it up|like|with|that|hard|when|on|how|again|all|out|at|,|right|today|back|differently|different|yesterday|this|in|just|and|really|as -in?|with?
    it|this|that|reality|grief|realization|truth|news|song|loss|idea|smell|wave|sadness|guilt|depression|memory|memories|anxiety|nostalgia|feeling|feelings|heat|cold|car|bus|truck|ball|hunger|lyrics|movie|line|everything|thought|exhaustion|inspiration|fact|hurricane|storm|tornado|earthquake|lightning|wind|rain|virus|covid|flu|meds|caffeine|coffee|drug|drugs|weed|drink|realisation|silence|loneliness|jetlag|thing|what|tree|deer|recession ..4 !hit|hits|hitting|struck|strikes|slapped|punched|beat|attacked|attacks|kills|killed|shook|stabbed|choked|kicked
    !hit|hitting|hits the|a|it|that|snooze|rock|my|his|her|your|our|their|an|up|on|like|home|post|send|reply|play|puberty|menopause|thirty|forty|fifty|40|50|30|different|differently|gym|pause|stop|this|subscribe ..1 road|gym|sack|hay|books|spot|roof|ceiling|fan|jackpot|nail|mark|brakes|gas|button|ground|bottom|wall|town|beach|target|goal|goals|off|show|deadline|milestone|shower|mall|head|nerve|ball|save|lottery|traffic|high|low|deer|curb|pole|tree|car|building|store|stores|snooze|slopes|limit|refresh|streets|bar|bars|bong|road|pothole|post|patch|stride|peak|home
    !hit by|with a|the|an|another|car|bus|truck|train|lightning|drunk|this|that|covid|it ..2 -punch|slap
    a|big|huge|real|smash|instant|such|greatest|was|were|major|hot|massive !hit|hits with|at|on|in|list|single|song|for|.|album|show|,|and|among
    !hits|hit different|differently|home|close|hard|of|parade|man|men|piece|songs
    take|takes|took|taking a|the|that !hit|hits|punch|beating|shot|stab|shots
    !shoot hoops|me|him|her|for|us|them|over|a|the|some|pool|first|it|up|out|photos|pictures|video|,|.|!|that|i|craps ..1 text|email|message|an|call|line|dm|moon|stars|breeze|shit|film|movie|scene|photo|wedding|questions|ad|video|hoops|i|sorry|gun|stars
    oh|aw|aww|awe|ah|well|dang|ok|yeah !shoot
    photo|long|cheap|hot|big|best|worth|clear|flu|screen|booster|mug|tequila|give|gave|gives|take|vodka|espresso|parting|dead|money|shots|moon|head|upshot ..1 !shoot|shot|shots|shooting
    shoot|shooting|shot !myself|yourself|himself|herself|ourselves in the foot
    !shooting star|stars|guard|hoops|range|pain|pains|pool|down|a|the|for|up|craps|scene|schedule
    !stab|stabbed|stabs|stabbing at|in|pain|pains|wound ..1 the|back|it|dark|a|that
    stabbed|stab|stabs|stabbing ..2 in ..1 !back
    back !stab|stabbed|stabber|stabbing|stabbed|stabs
    !kick|kicked|kicks|kicking off|in|out|back|it|myself|yourself|the|ass|ball|balls|butt|start|started|starts|flip|boxing|himself|herself|habit ..1 habit|bucket|ball|can|ass|butt|off|tires|rocks|myself|dust|for|gear|asses
    !kickoff|kickstarter|kickboxing|kickball|kickback
    !punch|punched|punches line|lines|bag|up|in|card|buggy|bowl|drunk|hole|out|numbers|code|above|cards|clock
    death|fruit|hawaiian|one|hole|counter|sucker|rum !punch|puncher|punching
    beat ..1 to the !punch
    !slap on|in the|a wrist|face|back|sunscreen|label
    a|the|ultimate|real|such|like|another|big ..1 !slap|kick|punch|stab|shot in|to|on the|teeth|my|your ..2 face|teeth|gut|wrist|pants|balls|dark|stomach|ass|arm|heart|back
    !slap|slaps|slapped bass|stick|dash|happy|some|together|hard|on|a
    song|beat|album|track|this|that|really|food !slaps|slapped|bangs
    !choke|choked|chokes|choking on|up|back|hazard|point|down|under|game|in|laughing ..1
    !choking|choked hazard|up
    could|can|would|might|want|wanna|gonna|ready|going|want|swear|feel ..3 !strangle|throttle|smack|slap|punch|smother|choke|shake|murder|kill him|her|them|someone|somebody|people|the|this|that|my|whoever|everyone|anyone -self
    swear|mom|mum|dad|wife|husband|boss|he|she|they|they'll|parents|mother|teacher|piper|coach|girlfriend|boyfriend|everyone ..1 will|would|is|are|gonna|going|was|were ..3 !kill|killing|murder|strangle me|us|you|him
    trying|try|tryna|tries to !kill|murder me|us|you|him
    !burn|burned|burning|burnt|burns out|calories|rubber|bridges|cd|fat|off|through|incense|cream|notice|rate|up|wood|candles|candle|bright|marks
    !burned|burnt|burn the|my|dinner|down|to|toast|food|tongue|mouth|rice|chicken|popcorn|cookies|cake ..1 dinner|toast|food|tongue|crisp|mouth|rice|cake
    !cut|cutting|cuts it|off|out|back|down|class|classes|corners|me|to|the|hair|my|grass|paper|some|in|through|short|costs|ties|contact|edge|scene ..1 slack|chase|hair|off|out|cheese|crap|bullshit|cord|grass|lawn|nails|bangs|short|some|loose|deal|line|onions|vegetables|mustard|expenses|budget|spending|a|grocery|bills|cable|caffeine|sugar|carbs|losses
    cut|cuts|cutting|nick|nicked|burned|burnt|burn|hurt|injured|scratched|bruised !myself|himself|herself|yourself|ourselves|themselves ..1 shaving|while|on|off|playing|working|cooking|chopping|with|some|a|at|out|running|skiing|slicing|falling|climbing|badly|lifting|by|short|trying|skating|loose|doing|this|pretty|in|when|opening|making|from|accidentally ..2 shaving|kitchen|knife|cooking|stove|oven|paper|glass|iron|slack|slice|piece|playing|working|gym|lifting|falling|fell|tripped|bike|skiing|door|table|soccer|football|game|hiking|the|a|my|accident|chopping|can|weights|opening|making|running|ice|moving|coffee|pan|weekend|doing|stairs|job
    accidentally|accidently|almost|nearly !hurt|cut|burned|burnt|hit|killed|injured|shot|stabbed|kicked|slapped|punched|burn|kill
    by !accident|mistake
    !kill|killed|killing myself|yourself|himself|herself|ourselves|themselves laughing|trying|for|over|at|with|working|studying|in|doing|on ..1 workout|gym|work|laughing|exercise|over|this|exam|the|to|stairs|ice
    working|worked|work|works myself|himself|herself|yourself to !death
    !hang|hanging|hangs|hung out|in|on|up|with|around|there|over|by|man|low ..1
    !bite|biting|bites|bit me|the|my|off|bullet|tongue|nails|size|lip|more ..1 bullet|tongue|nails|lip|back|head
    !attack|attacks|attacked of|on|the|mode|plan|titan|by|dog
    heart|panic|anxiety|asthma|terror|terrorist|cyber|shark|bear|dog|air|snack|nine|11|sneak|feel|feeling|felt|anxieties|migraine|allergy !attack|attacks|attacked|attacking
    verbally|personally !attack|attacked
    !threatened|threatening|threatens by|with|weather|extinction|species|rain|to rain|extinction|her|his|success|my|snow|a|collapse
    feel|feels|felt|feeling|so|less|get|gets ..1 !threatened|intimidated by
    looks|look|it|sky|clouds|storm|weather|rain ..2 !threatening|threatens
    life !threatening
    !bomb|bombed|bombing|bombs|bombshell|explode|exploded|exploding|blow|blew|blows|blowing up|my|your|mind|minds|off|away|in|nose|bubbles|steam|out|a|over|kiss ..1 mind|kiss|steam|nose|kisses
    !abuse|abuses|abused|abusing alcohol|drugs|substances|the|power|it|my|return|privilege|system|medication|trust|hospitality|of|substance|opioids|their ..1 power|system|privileges|substances|return|loophole|horn|authority
    substance|drug|alcohol|power|drugs|alcoholic|opioid|prescription|substances|steroid|keyboard|key|laxative|self !abuse|abuser|abusers|abusing|abused
    !stalk|stalks of|celery|corn|wheat|asparagus|market
    celery|corn|bean|beans|sugar|broccoli|asparagus|rhubarb|flower|facebook|instagram|insta|fb|internet|cyber|deer|online|profile|linkedin|tiktok|reddit|twitter ..1 !stalk|stalks|stalking|stalked|stalker
    !stalk|stalked|stalking|stalks|stalker ..2 profile|facebook|instagram|insta|fb|page|account|ig|history|posts|comments|tiktok|twitter|linkedin|prey|deer|mouse|birds|game
    !destroy|destroyed|destroying|destroys|crushed|crush|smash|smashed|ruined me|him|her|us|them|you|it|my|the|this|that|avocado|brothers|bros|burger|potatoes|goals|egos|hit|test ..1 -to?
    !smash bros|hit|burger|mouth|brothers|potatoes
    !suicide squad|squads|door|doors|king|bomber|bombers|bombing|bombings|lane|run|runs|drill|burn|wing|wings|girls|silence|awareness|month|prevention|gene|pact|rate|rates|statistics|by
    political|career|social|financial|commercial|professional|academic|economic|electoral !suicide
    !suicides in|at|drill|practice|during
    !rape|raped culture|joke|jokes|whistle|seed|and|scene|pillage|my|wallet|ears
    grammar|soup|feminazi !nazi
    !violent|violently movie|movies|film|films|game|games|crime|crimes|storm|show|content|ill|sick|shaking|agreement|reaction|coughing|vomiting|threw|throwing|protest|protests|scene|scenes|video|videos
    video|game|gun|gang|tv|cartoon|movie|on|media|against|political|police|street !violence
    !violence in|on|is the|movies|film|films|games|video|tv|media|never|city|cities|neighborhood|not|country
    knock|knocked|knocks|knocking !it|on|out|up|off|him|me|them|your|my ..1 off|wood|door|park|knock|socks|dead|sense|loops
    knock|knocks|knocked !em|them|it|him|us|me|your dead|out|socks|park
    throw|throws|threw|throwing|thrown !up|away|out|a|the|in|it|me|my|shade|some|them|him|under|money|things|stuff|clothes|this|that ..2 up|away|party|towel|bus|off|out|ball|fit|tantrum|curve|loop|shade|hints|trash|garbage|laundry|bin|dryer|washer|oven|pan|pot|frisbee|stick|bouquet|shower|hat|wrench|darts|together|wood|suitcase|car|bag|clothes|on
    !throw|threw|throws|thrown|throwing me|him|her|us off|for|under ..1
    push|pushes|pushed|pushing !me|him|her|us|my|myself|you|the|it|through|back|for|hard|harder|buttons|limits|away|boundaries|past ..1 to|be|harder|buttons|limits|away|envelope|forward|further|too|button|luck|out|button|beyond|stroller|door|cart|swing|schedule
    !grab|grabbed|grabbing|grabs a|some|coffee|lunch|dinner|the|me|us|him|her|my|food|milk|pizza|attention|bite|it|something|that|drinks|groceries ..1 bite|coffee|beer|drink|lunch|milk|snack|water|pizza|dinner|attention|seat|something|interest|food|hug|one|book|keys|bag
    !shake|shook|shaking|shakes|shaken hands|hand|up|it|things|off|my|his|your|her|head|well|me|like ..1 head|hand|hands|off|up|leg|things|butt|booty|leaf|core
    !break|broke|breaks|broken|breaking up|down|bad|even|dawn|heart|hearts|my|his|her|your|the|our|a|into|through|ice|news|record|habit|leg|it|in|off|promise|promises|rules|time|room|free|fast|out|apart ..1 heart|hearts|ice|leg|news|record|habit|bank|law|rules|promise|promises|cycle|mold|silence|spell|fast|fall|diet|trust|sweat|bread|streak|new|in|tears|shoes|laughter|fever|song|dance
    all|big|lunch|coffee|spring|winter|summer|taking|take|took|christmas|prison|jail|give|gimme|need|lucky|smoke|tax|bathroom|tie|day|nervous ..1 !break|breaks|breakdown
    pull|pulls|pulled|pulling my|your|his|her|the|out|a|an|it|your|me|myself ..1 !hair|hairs|leg|strings|trigger|punches|over|plug|weight|together|apart|out|tooth|teeth|card -me
    at|shoulder|under|gun|double|stare|staring|down|the ..1 !gunpoint|barrel
    !gun control|show|range|safety|laws|violence|shy|metal|slinger|owner|owners|rights|for|lobby|nut|ho
    top|jump|nerf|water|glue|heat|radar|squirt|nail|toy|paint|paintball|spray|bb|price|tattoo|massage|massager|smoking|staple|hot|big|young|ray|stun|machine|gat|cap|super !gun|guns
    butter|steak|swiss|army|butcher|kitchen|pocket|bread|sharp|palette|carving|paring|cake|dinner|putty|chef|chef's|cheese|x ..1 !knife|knives
    eyelash|hair|drug|health|insurance|self|birth|remote|traffic|pest|quality|cruise|air|crowd|gun|arms|version|mind|damage|flight|ground|source|disease|passport|rent|portion|out|under|volume|bladder|impulse|weight|blood ..2 !control|controls|controlled|controlling
    !controlling|controls|controlled|control freak|myself|my|own|for|destiny|interest|stake|shareholder|the|itself|emotions|anger ..1 destiny|emotions|anger|weight|diabetes|temper|appetite|own|game|thermostat|remote|volume|variables|weather|room|tv|narrative|board
    not ..1 !afraid|scared of|to
    !afraid|scared|terrified|frightened|petrified of|that|i|about the|that|spiders|heights|snakes|dogs|dark|flying|i|it|this|commitment|clowns|needles|rejection|failure|water|bugs|change|losing|ghosts|being|dying|everything|a|getting|death|falling|thunder|having|his|her|not ..1 dark|shadow|spiders|heights|commitment|water|unknown|own|future|rejection|alone|germs|snake|dog|dentist|ghosts|hurt|you|married|so|this
    afraid|scared|fear|worried|terrified i|that|of|my ..2 will|would|might|may|was|cannot|losing|past|am ..3 !lose|losing|miss|be|drive|fail|forget|disappoint|have|late|alone|left|dump|push|driving|run|screw
    !blow|blew|blowing|blown|blows your|my|his|her|the|it|me|up|this|over|off|away ..1 mind|minds|candles|nose|whistle|cover|money|chance|test|budget|proportion|exam|interview|kiss|steam|bubbles|balloons
    !burst|bursts|bursting and? die|dies|into|out|of|with
    !disappear|vanish|die when|of|from|on|in|right|because -forever
    ready|time|want|going|decided|how|had|trying|wanted|wants to !end it|things with|between|off|there|on|the|this|, ..3 -all
    !survived|attempt|attempts|attempted the|a|to|at|it|my|this|that ..1 -life|suicide
    !executed|execution|execute plan|the|a|well|perfectly|of|this
    !poison|poisoning|poisoned|drown|drowned|drowning ivy|food|control|in|by|pill|apple|out|mind|sorrows|well|ivan ..1
    food|lead|blood|alcohol|carbon|mercury|ptomaine|sun|radiation !poisoning
    !hostage situation|negotiator|crisis
    traffic|bit|half|heartburn|dress|outfit|look|looks|makeup|nails !murder|killer|slay|slays|kills
    !murder mystery|mysteries|hornets|hornet|mayhem|she|trial|case|podcast|podcasts|trivia|of|scene|on|weapon|drones ..1
    bloody !murder
    get|got|getting|gets away with !murder
    !starving|starve|starved for|,|.|to|children|artist|can|let|i|so|and|right|what|have|when|because
    !physical|physically exhausted|fit|active|attracted|attractive|distant|sick|ill|therapy|therapist|touch|affection|ill|education|exam|fitness|health|activity|present|intimacy|contact|copy|disabled|challenged|media|store|pain|tired|drained|impossible|attraction
    get|gets|getting|got|gotten ..2 !physical|physically fit|therapy|active|exam|activity|copy|with
    out|loss|lost|lose|losing of|my|control? !control -and?|of?
    just|only ..1 !kidding|joking
    !assault course|rifle|rifles|weapon|weapons|on|our|mode|your
    !insulted|insult|insults|injury to
    fear|fears|afraid|scared|scary|nervous ..3 !public|spiders|speaking|flying|heights|clowns|abandonment|missing|commitment|failure|intimacy|vulnerable|exam|interview|needles|movie|film|ride|coaster|dentist|surgery|plane
    !safe|unsafe trip|travels|drive|side|word|space|bet|sex|place|flight|journey|deposit|mode|bet
    sorry|hate|not|afraid ..1 for|to !threaten|scare|intimidate
    !smothered|smother|smothering in|with|him|her|me|the|sauce|cheese|gravy|kisses|chicken|by -me?
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
PSEUDO_NEGATIONS = frozenset("only just sure know stop stopped understand surprising surprised surprise forget forgotten believe remember help certain wonder realize".split())
