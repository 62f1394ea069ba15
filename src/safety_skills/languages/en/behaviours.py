# SPDX-License-Identifier: MIT
"""How English speakers tell of everyday behaviours: for each behaviour, the cues that speak for it.

A cue is words with spaces between, each a choice `a|b|c` of base forms.  The first is the main verb of a clause (`be`
for states and places); the others all stand somewhere behind it, in any order.  `!` in front wants the verb negated
("never call", "forget to call"), no `!` wants it affirmed.  `i:` and `we:` want that subject; `it:` wants a thing, whose
noun is then one of the words; without them the subject is a person spoken to or about.
The first cue that fits decides, so special behaviours stand before broad ones, and one may stand in several places.
"""

__all__ = ["CUES"]

# fmt: off
CUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    # ---- driving
    ("driving_fast", (
        "drive fast|faster|quickly|speed|speeding|maniac|racer", "speed", "!slow down", "!drive slow|slowly|slower",
        "go fast road|car|highway|freeway|motorway", "go over speed limit", "break|ignore|exceed speed limit",
    )),

    # ---- the kids, before the same things done to adults
    ("kids_late", (
        "pick|drop|bring|return|fetch|collect late kid|child|son|daughter|boy|girl|baby",
        "!pick|drop|bring|return|fetch|collect on time kid|child|son|daughter|boy|girl|baby",
        "be late pickup|dropoff|handover|exchange|drop-off|pick-up",
        "!be on time pickup|dropoff|handover|exchange|drop-off|pick-up",
    )),
    ("raised_voice", (
        "yell|shout|scream|holler|roar front kid|child|everyone|people|friend|family|baby",
        "raise voice front kid|child|everyone|people|friend|family|baby",
    )),
    ("yelling_at_kids", (
        "yell|shout|scream|holler|roar at kid|child|son|daughter|boy|girl|baby|toddler",
        "raise voice at|to|with kid|child|son|daughter|boy|girl|baby|toddler",
        "snap|bark at kid|child|son|daughter|baby|toddler",
    )),
    ("kids_left_to_me", (
        "leave kid|child|son|daughter|baby|homework|bedtime to me", "stick me with kid|child|baby|homework",
        "leave me alone kid|child|baby", "dump kid|child|baby me",
        "i:do all|everything|alone|myself|most kid|child|baby|homework|bedtime|parenting",
        "i:be one kid|child|baby|homework|bedtime", "i:take|look care|after kid|child|baby all|alone|myself",
        "i:raise kid|child|son|daughter|baby alone|myself",
    )),
    ("kids_help", (
        "!help kid|child|son|daughter|boy|girl|baby|homework|bedtime|parenting",
        "!lift finger kid|child|baby|homework", "!do anything|thing|share|part kid|child|baby|son|daughter",
        "!take|look care|after kid|child|son|daughter|baby", "!get up baby|kid|child",
        "!put kid|child|son|daughter|boy|girl|baby bed|sleep", "!change diaper|nappy|baby",
        "!feed|bathe|bath|dress kid|child|son|daughter|baby", "i:!get|have help kid|child|baby",
    )),
    ("kids_time", (
        "!spend time|day|evening|weekend|hour kid|child|son|daughter|boy|girl|baby",
        "!play kid|child|son|daughter|boy|girl|baby",
        "!make|have|find|take time kid|child|son|daughter|boy|girl|baby", "!see|visit kid|child|son|daughter",
    )),

    # ---- keeping in touch
    ("home_late_no_word", (
        ("come|get|arrive|return|be|walk|stroll|roll home|back late without call|text|word|message|tell|say|let|"
        "warn|notice|ring|phone"),
        "!call|text|message|tell|let|warn|phone|ring home late",
        "stay|be out late without call|text|word|message|tell|say|let|warn|ring|phone",
    )),
    ("home_late", (
        "come|get|arrive|return|walk|stroll|roll|stumble|be home late",
        "come|get|arrive|return|stumble home midnight|dawn", "!come|get|arrive|return|be home on time",
        "come|get|arrive back late work|office|gym|pub|bar",
    )),
    ("no_pickup", (
        "!answer phone|call", "!pick up call|phone", "!take my call", "decline|reject|ignore my call",
        "send me|my voicemail", "let phone ring", "i:!reach you|him|her", "i:!get hold you|him|her",
    )),
    ("out_late", (
        "be|stay out late|midnight|dawn", "be|stay out until|till", "be|stay out all night",
    )),
    ("make_us_late", ("we:!be|leave|arrive|get|make on time",)),
    ("no_reply", (
        "!text|message|write|reply|respond|answer|call|email|ring|phone back", "!get back to me|us", "!reply",
        "!respond", "!answer", "i:!hear back", "i:!get reply|response|answer", "ignore my message|text|email|dm",
        "leave me|my|message|text read|unanswered|seen", "ghost me|us", "it:go my|message|text|email unanswered",
        "!return my call|text|message|email",
    )),
    ("no_contact", (
        "!call", "!text", "!phone|ring|message|email|contact me|us", "!write me|us", "!check in", "!reach out me|us",
        "!get|be|stay|keep in touch", "i:!hear from you|him|her|them", "!send me|us message|text|word|note",
        "!give me|us call|ring|sign",
    )),

    # ---- phones and screens
    ("phone_meals", (
        ("be|look|scroll|stare|play|sit|text|check|use|bring|answer|have phone|cell|mobile|cellphone|smartphone "
        "dinner|table|meal|lunch|breakfast|supper|eat|restaurant"),
        "text|scroll at|during|through dinner|table|meal|lunch|breakfast|supper",
        "!put phone|cell|mobile|cellphone|smartphone down|away dinner|table|meal|lunch|breakfast|supper|eat",
    )),
    ("phone_bed", (
        "be|look|scroll|stare|play|lie|sit|text|use|take|bring phone|cell|mobile|cellphone|smartphone bed",
        "scroll in bed", "!put phone|cell|mobile|cellphone|smartphone down|away bed|bedtime|night",
    )),
    ("phone_talking", (
        "be on phone|cell|mobile|cellphone while|during|when talk|speak|conversation|chat|discussion",
        ("look|stare|scroll|check|use|play phone|cell|mobile|cellphone talk|speak|conversation|chat|discussion|"
        "mid-conversation"),
        "scroll while|during|when talk|speak|conversation",
        "!put phone|cell|mobile|cellphone down|away talk|speak|conversation",
    )),
    ("phone", (
        "be on your|his|her|their phone|cell|mobile|cellphone|smartphone|iphone",
        "look|stare at your|his|her|their phone|cell|mobile|cellphone",
        "be glue|glued|attached|attach|hook|hooked|addicted phone|cell|mobile",
        "scroll phone|instagram|facebook|tiktok|feed|reel|media", "play on|with your|his|her|their phone",
        "spend phone|instagram|facebook|tiktok|media time|hour|day|evening|night|life|weekend",
        "!put phone|cell|mobile|cellphone|smartphone down|away", "!get|be off phone",
        "check your|his|her|their phone", "!look up phone",
    )),
    ("gaming", (
        "play video|computer|online game|games",
        "play videogame|xbox|playstation|nintendo|fortnite|minecraft|console|league",
        "game all|night|hour|late|day|evening|weekend|online", "spend video|computer|online game|games|gaming",
        "spend gaming|xbox|playstation|console", "be on xbox|playstation|console|nintendo",
        "sit front|at xbox|playstation|console",
    )),
    ("noise", (
        "turn|play|have|crank tv|television|telly|volume|game loud|loudly|up|high",
        "it:be tv|television|telly|volume|noise|game loud", "!turn tv|television|telly|volume|sound|it down",
        "make noise|racket|din", "!keep|hold noise|it|sound down", "be loud|noisy", "!be quiet|quieter",
    )),
    ("watching_tv", (
        "watch tv|television|telly|netflix|football|soccer|baseball|basketball|sport",
        "be|sit|lie|stare front tv|television|telly", "stare tv|television|telly",
        "spend front|watch|watching tv|television|telly|netflix", "leave|have tv|television|telly on",
        "!turn|switch tv|television|telly off", "it:be tv|television|telly on",
    )),

    # ---- in company
    ("corrected_in_company", (
        ("correct me|my|us front|public|friend|family|people|others|everyone|guest|company|colleague|parent|"
        "mother|kid|child"),
        "i:be|get correct|corrected front|public", "point out my mistake|error front|public|everyone",
    )),
    ("put_down_in_company", (
        ("embarrass|humiliate|insult|criticize|criticise|belittle|mock|shame|ridicule|tease me|us|my front|public|"
        "friend|family|people|others|everyone|guest|company|colleague|parent"),
        "put me|us down front|public|friend|family|people|others|everyone|guest|company",
        "make fun|joke|comment|remark|dig me|my|us front|public|friend|family|people|others|everyone|guest|company",
        "laugh at me|us|my front|public|friend|everyone|others",
        "talk about me front everyone|friend|family|people|others|guest",
    )),
    ("alone_in_company", (
        "ignore|forget me|us friend|party|company|people|others|public|family|everyone|guest|colleague|front|event",
        "leave me|us alone|stand|standing|sit|sitting party|corner|event|wedding|barbecue",
        "!talk|speak|look to|at me|us party|front|company|public|guest|event",
        "!pay attention me|us party|front|company|public|guest|event", "abandon|ditch me|us party|event|wedding",
    )),
    ("not_introduced", (
        "!introduce", "!introduce me|us", "i:!be|get introduce|introduced",
        "!present me friend|family|colleague|people|boss",
    )),

    # ---- listening and talking
    ("talking_over", (
        "talk|speak over me|us", "talk|speak right over", "drown out me|us|my", "drown me|us out",
    )),
    ("not_let_finish", (
        "!let me|us|anyone|people finish|end|complete", "i:!get|can finish", "!wait until|till finish|done|end",
        "!give me|us chance finish",
    )),
    ("interrupting", (
        "interrupt", "cut me|us|everyone|people off", "cut in", "butt in", "i:be|get interrupt|interrupted",
        "finish my|our sentence", "cut me|us short", "jump in talk|speak|sentence|conversation", "i:be|get cut off",
    )),
    ("not_let_speak", (
        "!let me|us talk|speak|explain|answer|say|respond", "i:!get speak|talk|explain|word",
        "!give me|us chance talk|speak|explain|answer|respond|say", "i:!get|have turn|chance talk|speak|explain|say",
    )),
    ("walking_away", (
        "walk|turn away", "storm off|out|away",
        "walk out|off me|us|conversation|talk|argument|discussion|room|middle",
        "leave|go room|house middle|mid|talk|argument|conversation|discussion|fight",
        "leave middle|mid conversation|talk|argument|discussion|sentence|fight", "turn your|his|her back me|us",
        "get up leave|go middle|talk|argument|conversation|discussion",
    )),
    ("silent_treatment", (
        "give silent treatment", "give cold shoulder", "go|fall|turn silent|quiet|cold|mute", "sulk", "pout",
        "stonewall", "clam up", "shut down", "shut|freeze me|us out", "stop talk|speak me|us",
        "!talk|speak me|us day|week|hour|argument|fight|since|evening|night|weekend",
        "!say word me|us|day|week|hour|dinner|evening|night|since",
        "ignore me|us day|week|hour|evening|night|weekend",
    )),
    ("changing_subject", (
        "change|switch subject|topic", "change conversation", "talk about something else", "bring up something else",
        "move on next topic|subject",
    )),
    ("not_opening_up", (
        "!open up", "!tell|show me|us feel|feeling|think|thought|wrong|mind|bother|emotion",
        "!share|express|show feeling|emotion|thought", "!talk|speak about your|his|her feeling|emotion",
        "!say feel|bother|wrong", "keep|bottle feeling|emotion|everything|thing inside|up|yourself|himself|herself",
        "bottle up", "!let me|us in",
    )),
    ("avoiding_talk", (

        "avoid|dodge|evade|duck|deflect|sidestep talk|conversation|issue|problem|subject|topic|discussion|question|it",
        "avoid talk|talking", "!want talk|discuss|speak about|it|this|that|problem|issue",
        "!talk|speak about it|this|that|problem|issue|money|future|us",
        "!discuss it|this|that|thing|problem|issue|money|future|anything",
        "put|push|brush talk|conversation|discussion off", "postpone|delay talk|conversation|discussion",
        "!have conversation|talk|discussion about|with", "sweep rug|carpet", "!address issue|problem|it",
        "!want have conversation|talk|discussion",
    )),
    ("feelings_dismissed", (
        ("dismiss|minimize|minimise|invalidate|trivialize|trivialise|downplay my|our|me|us|feeling|emotion|"
        "concern|worry|problem|what|how"),
        "ignore|disregard my|our feeling|emotion|concern|worry", "brush me|us|feeling|concern|worry off|aside",
        "!take me|us|my|our seriously|serious",
        "tell|say me|i|am overreact|overreacting|sensitive|dramatic|exaggerate|exaggerating|emotional",
        "laugh off feeling|concern|worry",
        "!acknowledge|validate|respect|consider|hear my|our feeling|emotion|concern|worry",
    )),
    ("told_to_calm_down", (
        "tell|order|ask me|us calm|relax|chill|settle", "say calm down", "say relax|chill",
    )),
    ("not_listening", (
        "!listen", "!pay attention", "!hear me|us|word|out", "tune out", "tune me|us out", "zone out",
        "i:talk|speak wall|air", "it:be talk|talking|speak|speaking wall|brick", "listen half ear",
        "!look up talk|speak",
    )),
    ("not_defending", ("!speak up for me|us",)),
    ("no_talking", (
        "!talk me|us|anymore|much|more", "!talk", "!speak me|us", "!communicate", "we:!talk|communicate|speak|chat",
        "we:!have conversation|talk", "!have conversation|chat me|us",
    )),
    ("opinion_not_asked", (
        "!ask what think|want|like|prefer", "!ask my|our opinion|view|input|preference|thought",
        "!ask want|prefer|think", "!want|hear my|our opinion|view|input", "i:!get|have say|vote|voice",
    )),
    ("not_asked_how_i_am", (
        "!ask how", "!ask me|about day|week|feel|feeling|life|work|interview|appointment", "!ask about me|my|us",
        "!check on me|us", "!ask if|whether okay|ok|alright|fine",
    )),

    # ---- tone
    ("name_calling", (
        "call me|us name|names",
        ("call me|us idiot|stupid|dumb|crazy|lazy|fat|ugly|liar|useless|pathetic|selfish|moron|bitch|loser|fool|"
        "psycho|insane|worthless"),
        "i:be|get call|called name|names",
    )),
    ("raised_voice", (
        "yell", "shout", "scream", "holler", "raise voice|tone", "roar|bellow at me|us", "get loud", "!lower voice",
        "!keep voice down",
    )),
    ("slamming_doors", (
        "slam door|gate", "bang door|gate", "it:slam|bang door|gate", "let door|gate slam|bang",
    )),
    ("snapping", (
        "snap at", "bite my head", "bite head off", "jump throat", "lash out", "bark at me|us",
        "be short|snappy|curt|abrupt|sharp with me|us", "get short|snappy with me|us",
    )),
    ("talking_down", (
        "talk|speak down me|us",
        "talk|speak me|us like child|kid|idiot|baby|stupid|servant|maid|dog|employee|that|this", "use|take|have tone",
        "talk|speak me|us tone", "lecture me|us", "patronize|patronise|condescend", "lecture",
    )),
    ("sarcasm", (
        "be|get sarcastic|snarky|snide", "make sarcastic|snide|snarky comment|remark|joke", "use sarcasm",
        "answer|respond|reply|speak|talk sarcasm|sarcastically|sarcastic",
    )),
    ("eye_rolling", (
        "roll eye|eyes", "give me|us eye|eyes roll", "do eye roll|rolling", "give me|us eyeroll|eye-roll",
    )),
    ("jokes_about_me", (
        "make fun me|us|my|our", "make|crack joke about|expense me|us|my|our", "joke about|expense me|us|my",
        "mock|ridicule|tease|roast me|us|my", "poke fun me|us|my", "take piss|mickey me|us", "i:be butt joke",
    )),
    ("laughed_at", (
        "laugh at me|us|my", "laugh in my face", "laugh about me|us|my", "snicker|giggle|smirk at me|us|my",
    )),
    ("comparing", (
        "compare me|us|my|our", "liken me", "measure me against",
        "tell|say me|i like my|your mother|father|sister|brother|ex|mom|mum|dad",
        "hold me ex|sister|brother|mother standard",
    )),
    ("past_brought_up", (
        "bring|drag|dig|rake|throw|dredge up past|old|history|mistake|ex|ago|affair",
        "throw past|mistake|history|affair face|back|at", "hold past|mistake|history|affair|it|that against me|us",
        "!let go past|mistake|affair|history", "live in past", "mention|talk past|history|mistake",
        "!move past|from mistake|affair|history",
    )),
    ("accusing", (
        "accuse", "accuse me|us|my", "throw|make accusation", "i:be|get accuse|accused",
    )),
    ("blaming", (
        "blame", "blame me|us|my", "make|say|claim|act it|this|that|everything my fault",
        "pin it|this|that|everything on me|us", "put|lay blame me|us", "point finger me|us",
        "it:be everything my fault", "i:be|get blame|blamed",
    )),
    ("reminding", (
        "nag", "nag me|us", "remind me|us to|about", "repeat yourself|himself|herself|same",
        "tell|ask|say me|us same thing|question", "go on|at me|about same", "i:be|get nag|nagged",
    )),
    ("criticizing", (
        "criticize|criticise|critique", "put me|us down", "find fault", "pick me|my|us apart", "nitpick",
        "pick on me|us", "tear me|us|my down|apart", "complain about me|my|everything",
        "point out my|every mistake|flaw|fault|error", "i:be|get criticize|criticise|criticized|criticised",
        "!say good|nice|positive about me|my",
    )),
    ("no_apology", (
        "!apologize|apologise", "!say sorry", "!give|offer|make me|us|an apology", "i:!get|hear apology|sorry",
        "owe me|us apology",
    )),
    ("advice", (
        "give me|us advice|solution|tip", "offer|push advice|solution",
        "try fix|solve me|everything|problem|problems|feeling|feelings", "jump solution|fix|fixing|advice",
    )),
    ("rushing", (
        "rush|hurry|hustle me|us|everyone|everybody", "tell me|us hurry|rush", "make me|us rush|hurry",
        "!give|leave me|us time think|decide|answer|finish|ready|prepare|breathe", "i:be|get rush|rushed",
    )),

    # ---- money, before doing without asking
    ("spending_no_talk", (
        "buy|spend|purchase without ask|tell|talk|discuss|check|consult|mention",
        "!ask|tell|talk|consult|check before|first buy|buying|spend|spending|purchase",
        "buy|spend behind my|our back", "!discuss|mention purchase|spending",
    )),
    ("spending", (
        "spend money|fortune|savings|saving|salary|paycheck|cash",
        "waste|blow|burn money|savings|saving|salary|paycheck|cash|budget", "overspend", "max out card|credit",
        "run up debt|card|credit", "go over budget", "!stick|keep budget",
    )),
    ("not_given_back", (
        "!give|bring|hand|pay back", "!return my|mine|our", "owe me|us money", "!repay me|us",
        "keep my what|thing|stuff|book lend|lent|borrow|borrowed",
    )),
    ("not_paying_share", (
        "!pay share|half|part|rent|bill|way|anything|cost|expense|utility|utilities",
        "!contribute rent|bill|cost|expense|financially|money", "!chip in", "!split bill|cost|rent|expense",
        "owe me|us rent|share|half|bill", "leave bill|check|rent to|for|with me|us", "!cover share|half|part|cost",
        "i:pay all|everything|alone bill|rent|cost", "i:pay everything",
    )),

    # ---- guests, privacy, my things
    ("guests", (
        "invite without|before ask|tell|check|warn|consult|say",
        ("bring|have friend|people|guest|mother|mom|mum|parent|family|someone|buddy|mate over|home|round|here|"
        "stay without ask|tell|check|warn|say"),
        "!ask|tell|warn|check|consult before|first guest|people|friend|visitor|invite|inviting|company",
        "invite guest|people|friend|family unannounced",
    )),
    ("no_knocking", (
        "come|walk|enter|storm|go in|into|room|bathroom without knock|knocking",
        "enter|barge|burst without knock|knocking", "!knock", "barge|burst in|into|room|bathroom",
    )),
    ("phone_searched", (
        "go|look|scroll|dig|snoop through|in my phone|text|message", "read|check|search my phone|text|message|dm",
        "snoop phone", "unlock my phone",
    )),
    ("things_searched", (
        ("go|look|rummage|dig|snoop|search through my thing|stuff|drawer|bag|purse|wallet|pocket|room|email|mail|"
        "desk|closet|wardrobe|diary|journal|laptop|computer"),
        "snoop", "search my thing|stuff|drawer|bag|purse|wallet|pocket|room|desk",
        "read my diary|journal|mail|letter|email", "open my mail|letter|parcel|package",
    )),
    ("food_eaten", (
        ("eat|finish|take|steal my food|lunch|leftover|leftovers|snack|yogurt|yoghurt|sandwich|cereal|chocolate|"
        "cheese|cookie|dinner|fruit|bread|ice"),
        "eat mine", "help yourself|himself|herself my food|snack|leftover|leftovers",
        "eat what buy|bought|cook|cooked myself",
    )),
    ("used_without_asking", (
        "use|borrow|take|wear|grab|drive|move my|mine|our without ask|permission|check|tell",
        "borrow without ask|permission|check", "use without ask|permission thing|stuff",
        "!ask before use|using|borrow|borrowing|take|taking|wear|wearing|touch|touching",
        "!ask use|borrow|wear my|mine", "take thing|stuff without ask|permission",
    )),
    ("using_my_things", (
        ("use|borrow|wear|take|grab|steal my thing|stuff|clothes|clothing|shirt|sweater|hoodie|charger|towel|"
        "shampoo|car|laptop|makeup|razor|toothbrush|jacket|shoe|shoes|headphone|headphones|mug|pan|bike|tool"),
        "help yourself|himself|herself my thing|stuff|clothes", "wear mine", "borrow my|mine",
    )),
    ("private_things_told", (
        "tell|share|discuss|post|repeat|spread my|our private|secret|secrets|personal|intimate",
        ("tell|talk|complain|share friend|mother|mom|mum|family|parent|sister|brother|everyone|everybody|people|"
        "others|colleague our|us|my fight|argument|problem|business|issue|marriage|relationship|secret|life"),
        "tell friend|mother|mom|mum|family|parent|sister|brother|everyone|everybody|people everything|secret",
        "gossip me|us|our|my", "blab", "!keep secret|private|confidence",
    )),

    # ---- trust
    ("untruths", (
        "lie to me|us|my|our|him|her|kid|face", "lie about", "!tell truth", "!be honest|truthful",
        "tell me|us|my lie|lies", "make up story|excuse|stories|lie", "bend|stretch|twist truth", "!say truth",
    )),
    ("hiding_things", (
        "hide from me|us", "hide thing|something|money|debt|purchase|truth|message|text|phone|stuff|everything",
        "keep secret|thing|something|stuff|it|information|truth from me|us", "have secret|secrets from me|us",
        "keep|leave me|us dark", "go|do behind my|our back", "withhold information|truth|thing",
    )),
    ("agreements", (
        "!keep|stick|follow|honor|honour|respect agreement|deal|rule|arrangement|bargain",
        "!follow|keep|stick|respect|honor|honour parenting|custody plan|agreement|order|schedule",
        "break|ignore|violate agreement|deal|rule|arrangement", "!hold up end", "!do agree|agreed",
    )),
    ("schedule", (
        "!keep|stick|follow|respect|honor|honour schedule|timetable|calendar", "ignore schedule|timetable|calendar",
        "!keep|stick|respect agreed time|times|hour|hours", "it:!be|get schedule|timetable keep|kept|follow|followed",
    )),
    ("broken_promises", (
        "break promise|word", "!keep promise|word", "!follow through", "!deliver promise|promises|promised",
        "go back on word|promise|what", "!do promise|promised", "!live up promise|word", "!stick word|promise",
        "!stand by word|promise", "!honor|honour word|promise",
    )),

    # ---- plans
    ("special_days", (
        "forget birthday|anniversary|valentine|valentines|graduation",
        "!remember birthday|anniversary|valentine|valentines|graduation", "!wish|say happy birthday|anniversary",
        "!know birthday|anniversary", "ignore my|our birthday|anniversary",
    )),
    ("forgetting_plans", (
        "forget plan|plans|date|dinner|trip|reservation|weekend|evening|movie",
        "!remember plan|plans|date|dinner|trip|reservation|weekend|evening|movie", "double-book|doublebook",
        "double book",
    )),
    ("forgetting_told", (
        "forget what|everything|anything|thing|conversation tell|told|say|said|ask|mention",
        "!remember what|everything|anything|thing|word|detail tell|told|say|said|ask|mention",
        "!remember conversation", "forget conversation", "!remember i|me|us tell|told|say|said",
    )),
    ("last_minute", (
        "change|switch|swap|move|reschedule last minute|second|moment",
        "change|switch|swap|move|reschedule short notice", "it:change plan|plans|thing last minute|second|moment",
        "change plan|plans late|notice",
    )),
    ("canceling", (
        ("cancel plan|plans|date|dinner|trip|weekend|visit|vacation|holiday|evening|meeting|lunch|appointment|"
        "party|everything|thing|on|last|short"),
        "call off", "call plan|plans|date|dinner|trip|weekend|visit|party|it off",
        "back|pull|drop out plan|plans|trip|date|dinner|party|weekend|last", "bail on|out|last", "bail",
        "flake on|out|me|us", "flake", "ditch me|us|plan|plans", "blow me|us|plan|plans|dinner off",
        "it:be|get plan|plans|date|dinner|trip cancel|canceled|cancelled",
    )),
    ("not_informed", (
        "!let me|us know", "!tell|inform|warn|notify me|us plan|plans|late|advance|ahead|beforehand|before",
        "!warn|notify|inform|update me|us", "!give me|us notice|warning|heads|update",
        "!keep me|us informed|posted|loop|updated|inform|post|update", "!tell me|us anything|thing|things",
    )),
    ("planning_left", (
        ("!plan|organize|organise|arrange anything|something|date|trip|vacation|holiday|evening|weekend|dinner|"
        "party|outing"),
        "leave planning|organizing|organising|plan|plans to|for me|us",
        "i:plan|organize|organise|arrange everything|all", "i:be one plan|organize|organise|arrange|book",
        "i:do all|most planning|organizing|organising",
    )),
    ("deciding_alone", (
        "decide without me|us|ask|talk|consult|tell|check|discuss",
        "make decision|plan|plans|choice|arrangement without me|us|ask|talk|consult|tell|check|discuss",
        "make decision|choice alone|yourself|himself|herself|own", "make all|every decision",
        "decide everything|alone|yourself|himself|herself", "decide for me|us|both", "decide on your|his|her own",
        "!consult me|us", "!involve|include me|us decision|decide|plan|planning",
        "!ask me|us before decide|deciding|plan|planning|book|booking|make|making",
        "book|plan|arrange|organize|organise without ask|talk|consult|check|tell",
        "go ahead without me|ask|tell|talk|consult",
    )),
    ("not_choosing", (
        "!let me|us choose|pick|decide|select", "i:!get choose|pick|decide|select|choice",
        "!give me|us choice|option", "i:!have choice", "i:!choose|pick", "!let me|us have choice",
    )),
    ("told_what_to_do", (
        "boss me|us|around", "order me|us around|about", "tell me|us what do|wear|eat|say|think",
        "tell me|us how do|drive|dress|cook|live|clean|parent|eat|work", "micromanage", "dictate",
        "give me|us order|orders|instruction|instructions",
    )),
    ("checked_on", (
        "check up me|us", "check where i", "check my location|whereabouts", "track me|my", "monitor me|my",
        "ask me whereabouts", "ask where i", "ask who i with|meet|see|text|talk", "demand know where|who|what i",
        "interrogate|grill|quiz me|us", "spy on me", "want know where i", "watch my every|move",
        "i:be|get check|checked|monitor|monitored|track|tracked",
    )),

    # ---- the home
    ("empty_carton", (
        ("put empty carton|box|bottle|container|jug|package|packet|jar|bag|milk|tub back|fridge|cupboard|shelf|"
        "pantry|refrigerator|freezer|cabinet"),
        ("leave empty carton|box|bottle|container|jug|package|packet|jar|bag|milk|tub fridge|cupboard|shelf|"
        "pantry|refrigerator|freezer|cabinet"),
        ("return empty carton|box|bottle|container|jug|package|packet|jar|bag|milk fridge|cupboard|shelf|pantry|"
        "refrigerator|freezer"),
    )),
    ("dishes", (
        "!do|wash|clean|rinse|dry|finish|touch dish|dishes|plate|pot|pan|cup|mug|washing-up", "!wash up",
        "!do washing up", "!load|unload|empty|fill|run|start|stack dishwasher",
        "leave dish|dishes|plate|cup|mug|bowl|pan|pot|cutlery", "let dish|dishes|plate pile|sit|stack",
        "stack|pile|dump|put dish|dishes|plate sink", "!put dish|dishes|plate|cup|mug|bowl away|dishwasher",
        "!help dish|dishes|dishwasher|washing-up", "i:do|wash all|every|everything|alone|myself dish|dishes",
        "i:be one dish|dishes", "it:be dish|dishes|plate|cup|pan|pot sink|dirty|counter|everywhere",
        "it:!be|get dish|dishes do|done|wash|washed|clean", "it:pile|sit|stack dish|dishes|plate",
    )),
    ("trash", (
        "!take trash|garbage|rubbish|bin|recycling|waste out",
        "!empty trash|garbage|rubbish|bin|recycling|wastebasket", "!do|touch|put trash|garbage|rubbish|bin|recycling",
        "let trash|garbage|rubbish|bin overflow|pile", "leave trash|garbage|rubbish|bin full|overflowing|overflow",
        "!help trash|garbage|rubbish|bin|recycling", "it:be trash|garbage|rubbish|bin full|overflow|overflowing",
        "it:overflow trash|garbage|rubbish|bin", "it:!be|get trash|garbage|rubbish|bin take|taken|empty|emptied",
        "i:take all|alone|only trash|garbage|rubbish|bin out", "i:be one trash|garbage|rubbish|bin|recycling",
    )),
    ("laundry", (
        "!do|start|finish|run laundry|washing|load",
        "!fold|hang|iron|wash laundry|washing|clothes|clothing|load|shirt",
        "leave laundry|washing machine|washer|dryer|pile|basket|couch|sofa|bed|wet|line",
        "leave clothes|clothing machine|washer|dryer", "!empty|unload washer|dryer|machine",
        "!help laundry|washing|ironing", "i:do all|alone|myself|every laundry|washing", "i:be one laundry|washing",
        "it:pile laundry|washing", "it:be laundry|washing pile|everywhere",
        "it:!be|get laundry|washing do|done|fold|folded", "let laundry|washing pile",
    )),
    ("cooking", (
        "!cook", "!make|prepare|fix dinner|meal|lunch|breakfast|supper", "!help cook|cooking dinner|meal|kitchen",
        "!help cook|cooking", "i:cook all|alone|every|everything|only|myself", "i:be one cook", "leave cooking me|us",
    )),
    ("groceries", (
        "!do shopping|grocery|groceries|shop", "!buy|get|bring grocery|groceries|food", "!pick grocery|groceries up",
        "!go grocery|groceries|supermarket", "!help grocery|groceries|shopping",
        "leave shopping|grocery|groceries to|for me|us", "i:do all|alone|every shopping|grocery|groceries",
    )),
    ("bathroom", (
        "!clean|scrub|wipe|tidy|wash bathroom|toilet|shower|tub|bathtub|bath",
        "leave bathroom|toilet|shower|tub|bathtub dirty|mess|messy|filthy|disgusting|state|untidy",
        "leave hair drain|sink|shower|tub|bathtub|bathroom", "!flush",
        "it:be bathroom|toilet|shower|tub dirty|mess|messy|filthy|disgusting|gross",
        "it:be hair drain|sink|shower|tub|bathroom", "leave toothpaste sink|bathroom|mirror",
        "it:!be|get bathroom|toilet|shower clean|cleaned",
    )),
    ("kitchen", (
        "!clean|wipe|scrub|tidy kitchen|counter|stove|countertop|worktop|hob",
        "leave kitchen|counter|stove|countertop dirty|mess|messy|filthy|crumb|crumbs|sticky|untidy|state",
        "leave mess kitchen|counter|stove", "make mess kitchen|counter|stove",
        "leave crumb|crumbs counter|countertop|worktop|kitchen|everywhere",
        "it:be kitchen|counter|stove|countertop dirty|mess|messy|filthy|disgusting|gross|disaster",
        "it:!be|get kitchen|counter|stove clean|cleaned",
    )),
    ("clothes_around", (
        ("leave|throw|drop|dump|toss|fling|scatter clothes|clothing|sock|socks|underwear|shirt|pants|trousers|"
        "jeans|jacket|coat|laundry floor|around|lie|lying|everywhere|bed|bathroom|couch|sofa|chair|hallway|stair|"
        "ground"),
        ("!pick|put clothes|clothing|sock|socks|underwear|shirt|pants|trousers|jeans|jacket|coat|laundry up|"
        "away|hamper|basket|closet|wardrobe"),
        "it:be clothes|clothing|sock|socks|underwear floor|everywhere|around|couch|sofa|chair",
        "it:lie clothes|clothing|sock|socks|underwear around|floor|everywhere",
    )),
    ("things_around", (
        ("leave|drop|dump|throw|scatter|strew thing|things|stuff|shoe|shoes|boot|towel|bag|toy|backpack|junk|"
        "belongings|gear|tool|wrapper|bottle|can|trash|garbage|rubbish floor|around|lie|lying|everywhere|hallway|"
        "hall|couch|sofa|stair|way|ground"),
        "leave thing|things|stuff|toy|tool|towel|gear out",
        "!put thing|things|stuff|shoe|shoes|towel|toy|bag|tool away|back", "!hang towel",
        "!pick thing|things|stuff|toy|shoe|shoes|towel up",
        "it:be thing|things|stuff|shoe|shoes|toy|junk everywhere|floor|around",
        "it:lie thing|things|stuff|shoe|shoes|toy around|floor|everywhere",
    )),
    ("not_tidying_up", (
        "!clean|tidy|pick|clear up yourself|himself|herself|themselves|after", "!clean|tidy|clear|straighten up",
        "!tidy", "!clear table|away", "!clean|pick after yourself|himself|herself",
        "i:clean|pick|tidy|clear up|after after|behind|you|him|her|them|everyone",
        "i:be one clean|tidy|pick up|after", "!put away",
    )),
    ("untidy", (
        "leave mess", "make mess house|home|room|living|everywhere|table|place|apartment|flat",
        "leave room|house|home|flat|apartment|place|living messy|dirty|untidy|filthy|mess|chaos|state",
        "it:be house|home|place|flat|apartment|room|living mess|messy|dirty|untidy|chaos|disaster|filthy|pigsty|dump",
        "it:look house|home|place|flat|apartment|room mess|messy|dirty|dump|pigsty|bomb",
        "turn house|home|room|place|flat|apartment mess|dump|chaos|pigsty",
        "!keep house|home|room|place|flat|apartment tidy|clean|neat",
    )),
    ("cleaning", (
        "!vacuum|hoover|sweep|mop|dust",
        "!clean house|flat|apartment|place|home|room|living|floor|anything|window|stair",
        "!do cleaning|vacuuming|dusting|hoovering|sweeping|mopping", "!wash floor|window",
        "!help clean|cleaning|tidy|tidying|vacuum", "leave cleaning me|us",
        "i:clean everything|all|alone|whole|myself", "i:be one clean|cleaning|vacuum|sweep|mop",
        "it:!be|get house|floor|place|flat|apartment clean|cleaned|vacuum|vacuumed",
    )),
    ("lights_on", (
        "leave|keep light|lights|lamp on|burning", "!turn|switch|shut|put light|lights|lamp off|out",
        "it:be|stay light|lights|lamp on",
    )),
    ("doors_open", (
        "leave door|gate|garage open|ajar", "!close|shut door|gate|garage",
        "it:be|stand|stay door|gate|garage open|ajar",
    )),
    ("loud_music", (
        "play|have|listen music|radio|stereo|song|songs|bass loud|loudly|volume|blasting",
        "blast music|radio|stereo|song|songs|speaker|speakers|bass", "turn|crank music|radio|stereo|bass up",
        "!turn music|radio|stereo|bass down", "it:be music|radio|stereo|bass loud",
    )),
    ("waking_me", (
        "wake me|us", "wake up me|us", "i:be|get wake|woken|waken|awaken", "!let me|us sleep",
    )),

    # ---- sharing the load
    ("house_help", (
        "!help house|home|housework|chore|chores|household|flat|apartment", "!help around",
        "!do chore|chores|housework", "!do anything|thing|something|much around|house|home",
        "!contribute house|household|home|housework|chore|chores", "!lift finger house|home|around",
        "do nothing|little around|house|home", "i:!get|have help house|home|housework|chore|chores|household",
    )),
    ("unfair_share", (
        "i:do everything", "i:do all|most|whole|every work|housework|chore|chores|household|lifting|job|thing|things",
        "i:do alone|myself housework|chore|chores|work|all",
        "leave everything|work|chore|chores|housework to|for me|us",
        "leave me|us everything|work|chore|chores|housework", "dump everything|work|chore|chores on me|us",
        "!pull weight", "!do share|half|part|bit", "i:be one do|handle|manage everything|all|work",
        "i:end up do|doing everything|all|most|work", "i:handle|manage|carry everything|all|load",
        "i:take care everything|all",
    )),
    ("no_help", (
        "!help me|us", "!help out", "!help", "!lift finger|hand", "!give|lend me|us hand", "!offer help|hand",
        "i:!get|have help",
    )),

    # ---- closeness
    ("no_love_words", (
        "!say love", "!tell me|us love", "i:!hear love", "!say it love|back",
    )),
    ("no_touch", (
        "!hug|kiss|cuddle|snuggle|embrace|caress", "!touch|hold me|us", "!hold|take my|our hand|hands",
        "!give me|us hug|kiss|cuddle", "we:!hug|kiss|cuddle|snuggle|touch", "we:!hold hand|hands",
        "i:!get hug|kiss|cuddle",
    )),
    ("no_affection", (
        "!show|give|express affection|tenderness|warmth", "!show me|us love",
        "!be affectionate|loving|tender|romantic|warm", "i:!get affection|tenderness|warmth",
        "we:!be affectionate|romantic|tender",
    )),
    ("bed_late", (
        "come|go|get bed late|midnight|hour|hours", "stay up late|night|midnight", "be up late|night|midnight",
        "!come|go bed", "we:!go|come|get bed time|same|together",
    )),
    ("work_hours", (
        ("work late|weekend|weekends|overtime|long|much|night|nights|evening|evenings|hour|hours|sunday|saturday|"
        "sundays|saturdays"),
        "be at|in work|office", "bring|take work home", "check work email|emails|mail|message|messages",
        "put work|job|career first|before|above|over|ahead", "stay late work|office", "stay work|office",
        "spend office|work day|days|evening|evenings|hour|hours|time|weekend|weekends|night|nights|life",
        "!stop work|working",
    )),
    ("out_with_friends", (
        "be|go|hang|stay out friend|friends|buddy|buddies|mate|mates|pal|pals|guys|boys|girls|lads",
        "be|hang with friend|friends|buddy|buddies|mate|mates|pal|pals",
        ("spend time|weekend|weekends|evening|evenings|night|nights|day|days friend|friends|buddy|buddies|mate|"
        "mates|pal|pals"),
        "go bar|pub|club|drinking|party|partying friend|friends|buddy|buddies|mate|mates|guys|boys|girls|lads",
    )),
    ("family_events", (
        ("!come|go|attend|join family|reunion|gathering|wedding|christmas|thanksgiving|parent|parents|in-laws|"
        "relative|relatives"),
        "skip|miss family|reunion|gathering|wedding",
        "!want come|go|attend|join family|reunion|gathering|wedding|parent|parents|in-laws",
        "i:go alone|without|myself family|reunion|gathering|wedding|parent|parents",
    )),
    ("not_included", (
        "leave me|us out", "exclude me|us", "!include|involve|invite me|us", "!ask me|us along|join|come|out",
        "i:!be|get invite|invited|include|included",
    )),
    ("no_going_out", (
        "!take me|us out|anywhere|date|dinner|restaurant|dancing", "!go out|anywhere|date|dancing with me|us",
        "we:!go out|anywhere|date|dates|dancing|dinner|restaurant", "we:!have date", "we:!leave house",
    )),
    ("not_coming_along", (
        "!come|go along", "!come|go|tag with me|us", "!join me|us", "!accompany me|us",
        "make|let me|us go alone|myself", "!want come|go|join with|along me|us|along",
        "i:go alone everywhere|party|parties|event|events",
    )),
    ("no_time_together", (
        "!spend time|evening|weekend|moment|day me|us|together|family|home", "!spend time",
        "!make|have|find|take time", "!hang out me|us", "!do anything|thing|something with|together me|us|together",
        "we:!spend time|evening|weekend|moment|day", "we:!have|get|find|make time|evening|evenings|moment",
        "we:!do anything|thing|things|something", "we:!see each|other", "!be home me|us",
    )),
    ("taking_sides", (
        ("take|choose|pick his|her|their|mother|mom|mum|dad|father|sister|brother|friend|parent|everyone|someone|"
        "family|else side|sides"),
        "side with|against", "take sides", "gang up me|us", "agree mother|mom|mum|everyone|friend|sister against",
    )),
    ("not_defending", (
        "!defend|protect me|us front|mother|mom|mum|family|friend|friends|parent|parents|people", "!defend",
        "!stand|stick up me|us", "!back me|us up", "!take|be|stand my|our side", "!have my|our back",
        "!support me|us front|mother|mom|mum|family|parent|parents",
        ("let mother|mom|mum|family|friend|friends|parent|parents|sister|people talk|speak|insult|treat|criticize|"
        "criticise me|us"),
    )),
    ("not_thanked", (
        "!thank", "!say thank|thanks", "i:!get|hear thank|thanks|thank-you",
    )),
    ("effort_unseen", (
        "!notice|acknowledge|recognize|recognise|appreciate|see effort|efforts|work",
        "!notice|acknowledge|recognize|recognise|appreciate what|everything|anything|all|thing|things i|do|me",
        "!appreciate", "!give|show me|us credit|appreciation|recognition|praise", "!compliment|praise",
        "i:!get credit|appreciation|recognition|praise|compliment",
    )),

    # ---- being on time, last since "late" stands in many other clauses
    ("kept_waiting", (
        "keep|leave|make me|us|everyone wait|waiting", "leave me|us stand|standing|hanging",
        "i:wait hour|hours|age|ages you|him|her|them", "let me|us wait",
    )),
    ("make_us_late", (
        "make us|me|everyone|everybody late", "we:be|arrive|run|end late",
        "we:leave late",
    )),
    ("late", (
        "be late", "arrive|come|run|turn|show late", "!be|arrive|come|show|turn|start|get|leave on time",
        "!be|arrive|come|show|turn in time", "!be punctual", "get here|there late",
    )),
    ("not_showing_up", (
        "!show|turn up", "stand me|us up",
        ("!come|show|make game|games|recital|match|matches|concert|performance|graduation|party|dinner|practice|"
        "appointment"),
        "!attend", "!make it to|dinner|game",
        "miss my|our|his|her game|games|recital|match|concert|performance|graduation|wedding|party",
    )),
)
# fmt: on
