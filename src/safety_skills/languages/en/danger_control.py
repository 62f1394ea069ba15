# SPDX-License-Identifier: MIT
"""Turns of phrase of control: demands, rules and reports about whom somebody meets, and about phones, money, leave, threats.

A demand is judged by whose acts it rules on.  "I need an hour to myself" rules on the speaker's own acts and is never
here; "I need you to stop seeing your friends" is the same demand in gentle and in blunt words, so both hit one rule.
"""

from .danger_rules import CONCERN, EMERGENCY, HIGH, NOTICE, Rule

__all__ = ["CONTROL", "EXITS"]

# How a demand opens, blunt or gentle, as one alternative in a pattern.
_NO = "not|never|cannot|stop|quit|nobody"
_WHO = "friend|friends|girlfriend|girlfriends|family|parents|mom|mum|mother|dad|father|brother|brothers|sister|sisters|sibling|siblings|coworker|coworkers|colleague|colleagues|cousin|cousins|guy|guys|man|men|boy|boys|girls|women|mates|buddies|buddy|relatives|folks|people|ex|neighbor|neighbors|classmates|therapist|counselor"
_MEET = "see|seeing|meet|meeting|visit|visiting|hang|hanging|talk|talking|speak|speaking|text|texting|message|messaging|call|calling|contact|contacting|date|spend|spending|follow|following|hug|hugging|befriend|befriending|party|partying|socialize|socialise|chat|chatting|snap|snapping|dm|dming|invite|inviting|surround|surrounding"

CONTROL: tuple[Rule, ...] = (
    # ---------------------------------------------------------------- isolation
    Rule(
        "isolation.demand",
        "control.isolation",
        HIGH,
        "demands",
        f"""
        you ..1 not|never|cannot ..1 going|go out|over|anywhere ..1 with|without|alone|tonight ..4 {_WHO}|me|him|her|them|that|dressed|again
        you ..3 not|cannot|never ..2 go|going ..1 to ..1 see|visit|meet|party|bar|club ..4 {_WHO}|without|alone|tonight|again
        you|u can|may|could|will|are|do|are|shall|must|should not|never|longer|no|to|only ..4 {_MEET} ..4 your|those|that|these|other|any|with|to|to|male|female|of|single|up ..3 !{_WHO} -up
        you ..1 cannot ..2 {_MEET} ..4 !{_WHO}
        you ..2 not ..1 allowed|permitted to? ..6 {_WHO}|out|anyone|anybody|him|her|them|work|leave|house|without|go|talk|see|speak|wear|have
        you ..1 not|never ..1 allowed|permitted ..1 out|near|over|anywhere
        you ..1 not|never ..1 allowed|permitted to leave|go|work|drive|wear|talk|see|speak|have|say|meet|text|call|spend|disagree|visit|date|post|cry|dress|eat|sleep -in|home|yet|swimming
        i ..3 forbid|forbidding|prohibit|forbade|banning|ban you to|from|seeing|talking|going|,|.
        i ..3 not|never ..1 let|letting|allow|allowing|permit|permitting|have|having|want|like|wanting you see|seeing|to|talk|talking|go|going|hang|hanging|leave|meeting|meet|texting|speaking|around|wear|wearing|near ..5 {_WHO}|anyone|him|them|other|out|without|alone|that|those|leave|house
        you|to|please|just|and|should|must|need|gotta|better|wish|would|will|can|could|want|, ..2 stop|quit|cease|avoid|limit|end !{_MEET} ..3 your|those|that|these|other|so|any|with|up|out|to|male|female|him|her|them|single ..3 {_WHO}|him|them -back|out
        stop|quit !{_MEET} ..2 with|to|your|those|other|out ..2 {_WHO}
        need|want|require|expect|asking|ask|love|prefer|appreciate|like|rather|insist|better|request|invite|encourage|wish|feel|mean ..5 you ..1 to|could|would|did|can|please? ..1 stop|quit|cut|limit|end|avoid|distance|drop|unfriend|block|delete|unfollow ..8 {_WHO}
        need|want|require|expect|asking|ask|love|prefer|appreciate|like|rather|insist|request|invite|encourage|wish|mean|boundary ..5 you ..2 not ..1 {_MEET}|go ..5 {_WHO}
        cut|drop|dump|ditch|block|delete|unfriend|unfollow|ghost|remove off|out|contact? ..1 with? your|those|these|all|every|any|him|her ..3 friend|friends|family|parents|mom|mother|sister|brother|guys|girls|contacts|men|people|friendships
        block|delete|unfriend|unfollow|remove him|her|them and all|every|your|the
        not|never ..2 want|like|comfortable|okay|ok|tolerate|accept|stand|have|good ..3 you|your !{_MEET} ..4 {_WHO}|him|them|anyone
        my boundary|boundaries|need|rule|condition ..3 that|is|:|are ..2 you ..1 do|not|stop|will|cannot|can|have ..10 {_WHO}|him|them|anyone|alone|out|phone|wear|without
        you ..2 have|need to choose|pick ..2 between|me|. ..2 me|your|or|and ..2 {_WHO}|them|me
        it|either is|choose me or ..3 {_WHO}|them -the
        choose|pick|choosing : ..1 me|them or ..1 {_WHO}|them|me
        no|zero|not|any more|other|male|female|single|outside|girl|guy|opposite|boy ..1 friends|friendships|contact|men|males|females while|when|if|for|in|allowed|anymore|.|,|unless
        you ..1 do|not ..2 need anyone|anybody|friends|them|family|people but|except|other|when|if|,|. ..2 me|i|us
        you ..1 only|do ..1 need me ,|.|and|not
        your friends|family|sister|mother|mom|parents|mum|therapist|friend are|is|has|have ..3 not|no ..1 welcome|allowed|permitted
        you ..1 have|need|must|got to ask|clear|check|run ..2 me|it|permission|with|by ..2 before|first|with|permission|if|every|to|past
        ask|asking|asked|asks|need|needs|get|have|without|want|wants|give|grant|gave my|his|her|me|for? for? permission ..1 to|before|first|for|.|if|when -slip
        you ..1 need|have ..1 my permission|approval
        your ..1 therapist|counselor|doctor ..3 is|are|has|puts|poisoning|turning ..3 against|head|poison|ideas
        do|did|dare not|you ..1 tell|telling anyone|anybody|them|nobody|people|your|the ..1 about|family|what|friends|this|therapist|police|mom|our|cops
        keep|keeping|kept ..1 secret between us|or|,
        """,
    ),
    Rule(
        "isolation.report",
        "control.isolation",
        CONCERN,
        "reports",
        f"""
        if ..1 i ..2 loved|love|cared|care|respected ..1 him|her|them ..4 would|should|will ..2 stop|not|quit|never|give|cut|delete|block|stay|choose
        cannot|can|could not ..2 go|leave|do|see|talk|visit|have|even|breathe ..6 without him|her ..1 calling|texting|knowing|following|getting|accusing|permission|being|checking|there|screaming|yelling|asking|permission|finding
        no|any|have|lost|all ..3 friends ..2 left|anymore|because|due ..3 him|her|he|she|because -there
        refuse|refuses|refused|refusing to ..1 let|allow|permit me|us|her ..2 get|go|leave|have|see|work|learn|drive|talk|visit|use|speak|sleep|eat|be
        HE|to ..2 gets|get|got|becomes|is|was|goes|be ..2 angry|mad|furious|pissed|violent|mean ..3 if|when|whenever|because|every|that ..3 i ..3 answer|reply|respond|talk|talked|go|went|see|saw|friends|say|said|wear|text|friend|out|spend|home|look|speak|visit|disagree|late
        HE ..5 if ..2 i ..4 go|went|see|saw|talk|hang|visit|spend ..4 friends|family|out|mom|sister|friend ..6 love|cheating|leave|hate|leaving|mad|angry|punish|punished|furious|divorce
        i ..2 gave|give|given|quit|lost|dropped|stopped|cut ..1 up? ..2 all|my|seeing|talking|every ..2 friends|hobbies|job|career|family|friendships ..5 because|due|for|since|to ..3 he|him|she|her|fights|jealous|keep|avoid|peace
        no|any|have|all|more|few ..1 friends|one|family left|anymore|because ..3 of|he|she|him|her|because
        guilt|guilts|guilted|guilting ..1 trip|trips|tripped|tripping|me|us ..2 me|for|when|into|if|because|about|out
        away from my|our|her family|friends|kids|mom|parents ..4 he|she|him|so|because|on|me
        hates|hated|hate ..1 all? my friends|family
        HE|has|have|been|was|were|being|am|so|feel ..3 isolated|isolating|isolates|isolate|alienated|alienates|alienating me|her|us|him|from|myself|them|my ..2 from|my|everyone|friends|family|and|.|,
        HE|is|was|has|been|and ..2 isolating|isolated|isolates me|her|us|him
        HE ..3 not|never|no|longer ..2 let|lets|allow|allows|allowed|letting|allowing|permit|like|likes|want|wants|wanted|liked|permits me|her|us|my|him to? ..1 {_MEET}|leave|go|out|work|have|wear|drive|get|use|near|attend|study ..6 {_WHO}|anyone|out|anywhere|alone|without|house|job|work|car|phone|money|license|them|other|him|her|leave|school|home|social|my
        not|never ..2 let|allow|allowed|lets|allows|letting me|her|us ..2 {_MEET}|leave|go|out|work|have|wear|drive|use|sleep|eat|get ..4 {_WHO}|anyone|out|anywhere|alone|without|house|job|money|leave|room|eat|home|phone|until
        i|she|we|am|was|were|is|are|me ..2 not|never|longer|no|barely|only allowed|permitted ..1 to|out|any|near|my ..8 {_WHO}|anyone|out|anywhere|alone|without|house|job|work|phone|money|leave|wear|social|drive|talk|see|speak|disagree|say|go|have|sleep|eat|make|cry
        HE ..4 forbids|forbid|forbade|forbidden|forbidding me|her|us|him|my
        HE ..4 stop|stops|stopped|stopping|prevent|prevents|prevented|keep|keeps|kept|ban|bans|banned|cut|cuts|discourage|discourages|convinced me|her|us off? from|to seeing|talking|contacting|visiting|working|going|leaving|having|speaking|my|cut|everyone|all|being|making|getting|calling
        HE ..4 cut|cuts|cutting me|her|us ..1 off from
        HE ..4 make|makes|made|making|force|forced|forces|told|tells|want|wants|wanted me|her|us to? ..1 cut|quit|stop|drop|delete|block|unfriend|give|leave ..1 off|out|seeing|talking|up|contact|my|all|going|wearing|working|school|social ..6 {_WHO}|job|work|school|instagram|facebook|contact|social|everyone|contacts|wearing|hobbies|hobby
        HE ..3 turn|turned|turning|turns|poison|poisoned|poisoning everyone|my|our|the|kids|family ..2 against ..1 me|her|us
        lost|lose|losing|no|away|drove|pushed ..2 all|most|away|any|from ..2 my friends|family ..4 because|due|of|away|since|for ..1 him|her|he|she|of|this|my
        HE ..3 hates|hate|hated|dislikes when|if|that|of i|my|me ..4 out|friends|family|friend|without|leave|house|talk|work|time|see
        """,
    ),
    # ---------------------------------------------------------------- monitoring
    Rule(
        "monitoring.demand",
        "control.monitoring",
        HIGH,
        "demands",
        """
        give|send|hand|tell|show|let me see? your|the|all ..2 password|passwords|passcode|login|logins|pin
        show me your phone|messages|texts|chats|dms|inbox|calls|browser
        show me|us who|what|where you ..3 text|texting|talking|messaging|been|with
        need|please|want|would|could|can|like|ask|asking ..3 show|hand|give|giving|showing me? ..1 your phone|messages|texts|dms|inbox|phones -number
        give|hand me|over your phone|cell -number|numbers|a|charger|back
        i ..2 need|want|demand|require|expect|deserve|insist ..2 your password|passwords|passcode|phone -number|charger|back|on|call
        i|me ..3 need|want|demand|require|expect|deserve|must|right|should|insist|going|gonna|have ..2 to? check|see|read|access|know|go ..2 through|into|what's|on? ..1 your ..1 password|passwords|passcode|phone|messages|texts|location|emails|dms|email|whatsapp -number|charger|back
        feel ..1 safer|secure|better ..5 your password|passwords|location|messages
        share|sharing|turn|turning|send|sending|leave|keep|drop|enable|give|giving your|on|me|the|live ..2 location|gps|tracking|tracker|life360|whereabouts ..5 always|24|times|every|constantly|permanently|whenever|on|day|all|when|leave|out -of|restaurant|find|meet
        turn|leave|keep your? ..1 location|gps|tracking|tracker|life360 on|always
        need|want|require|expect|must|insist|demand|like|love|feel ..3 you ..1 to? share|sharing|turn|keep|leave|enable ..1 your|on ..1 location|gps|tracking|whereabouts
        your location ..3 always|times|24
        need|want|require|expect|must|have|always|right|deserve|demand|feel ..3 to? know where|who ..1 you ..3 at|every|all|always|with|constantly|24|text|talk|go|talking|texting|going ..2 times|minute|hour|time|second|to|.|with|moment|who
        you|to|please|, ..3 text|call|message|check|checking|texting|calling|facetime|report ..3 every hour|minute
        you ..3 text|call|message|check|facetime|report|photo|selfie|send ..4 every hour|30|15|20|half|two|2|few|single|ten|10 ..1 hours|minutes|hour|mins|minute|hr|hrs|, -week
        every hour|30|15|20|half|two|2|ten|10|few ..1 minutes|hours|mins|hr|hour ..4 or|when|while|if ..2 you
        prove|proof|send me|that? ..1 where|picture|photo|selfie|screenshot|video|who ..6 you|are|with|are -of
        i|me ..2 will|have|need|want|going|gonna|can|get|let|right ..2 to? check|checking|read|track|tracking|reading|monitor|monitoring|search|inspect ..1 your|through ..1 phone|messages|texts|location|emails|email|whatsapp|dms|accounts|laptop|browser|browsing|history|receipts|car|mileage|whereabouts
        you ..4 hiding nothing|something ..4 password|phone|location|show|let|check
        if ..1 you ..5 hide|hiding ..5 password|passwords|phone|location|show|let|unlock|passcode
        unlock your phone
        i ..1 always|will|can|already|must|should|gonna know|track|tracking|watch|check|see where|wherever|everywhere you ..3 are|go|at|move|every|times
        i|am|will ..1 track|tracking|monitoring|watching ..1 you|your ..1 phone|car|location|everywhere|every
        i|will ..3 watching|tracking|monitoring you|your -tv|grow|sleep|dance|do|play|perform
        you ..2 need|have|must|got to account|explain|report ..2 for|where|every|to ..3 minute|hour|time|penny|me|move
        """,
    ),
    Rule(
        "monitoring.report",
        "control.monitoring",
        CONCERN,
        "reports",
        """
        HE ..3 monitors|monitored|monitoring|tracks|tracked|tracking|watches|watching|controls|checks|checking|reads ..2 everything|anything|all|every|my|what|whatever|who ..3 i|do|online|move|spend|say|phone|calls|texts|where|internet
        HE|to ..3 needs|need|has|have|wants|always|insists|demands ..2 to? know|knowing where i|we
        HE ..3 demands|demanded|demand|demanding|insists|asks|asked|wants|wanted|has|have|had|knows|took|changed|made|guessed ..3 my|our|all password|passwords|pin|passcode|logins
        cameras|camera ..2 in|inside|all|around|throughout|everywhere ..2 every|our|my|the|house|each ..1 room|rooms|house|home|bedroom|apartment ..6 watch|watches|monitor|he|she|me|from|us|spy
        HE ..4 read|reads|check|checks|checked|monitors|going|goes|went|looks|looked ..1 all|through|at|every|of? ..2 my|her texts|text|messages|emails|phone|dms|calls|mail|journal|diary|social|history|location
        answer|respond|reply|text|pick|call ..3 in|within|fast|immediately|quickly|right|instantly|enough|soon|first ..6 furious|mad|angry|calls|blows|freaks|accuses|threatens|punishes|screams|yells
        accuse|accuses|accused|accusing me|her of ..2 cheating|sleeping|flirting|affairs
        time|timed|times how long i|we|it
        every|each move|step|minute|second|penny ..1 i|of|we ..1 make|take|day|spend
        needs|need|wants|want|demands|demanded|has|have|expects|made|makes|insists|had ..2 to? know|knowing where|who|what|every i|we|me|she ..3 at|all|with|every|constantly|doing|talk|going
        HE ..4 check|checks|checked|checking|goes|went|going|go|read|reads|reading|looks|looked|looking|search|searches|searched|monitor|monitors|monitored|monitoring|track|tracks|tracked|tracking|inspects|scans|demands|demand|demanded|wants|wanted|snoop|snoops|snooping|hacked|has|get|got|monitored|controls|scrolls|asks ..1 through|at|to|access|see|into? all|of|check? ..1 my|her ..1 phone|messages|texts|emails|email|whatsapp|dms|location|passwords|password|calls|call|mileage|receipts|odometer|laptop|computer|browser|browsing|history|purse|underwear|whereabouts|accounts|facebook|instagram|social|snapchat -number
        HE ..4 track|tracks|tracked|tracking|monitor|monitors|monitored|monitoring|spies|spying|spied ..1 me|her|us|my|on|everything|where|every|our ..1 me|i|she|and|location|movements|with|everywhere|phone|.|,|through|move|car|wherever
        HE ..4 demand|demands|demanded|demanding|insist|insists|expects|expected|wants|needs|has|wanted|need|makes|made|had ..2 to|on|me|know|knowing|i|that know|knowing|text|share|call|facetime|send|check|report|answer|tell|account ..3 where|every|location|him|her|in|within|immediately|for|who|pictures|picture|photos|all ..6 times|at|hour|minute|with|day|am|was|hours|minutes|immediately|prove|proof|go|going|every|constantly|talk|to|my
        where|who i ..2 at|with|am|was|is|were ..3 all|every|times|hung|hang|out|go|went|spoke|talk|text
        HE|to|always|constantly ..3 accuse|accuses|accused|accusing me|her ..1 of ..2 sleeping|flirting|cheating|affair|affairs ..6 if|when|whenever|every|and|constantly|time
        cameras|camera|recorder|recordings|bugged|mic ..6 watch|listen|monitor|spy|record|watches|monitors|house|bedroom ..3 me|us|her|every|my
        install|installed|installs|put|hid|hidden|placed ..4 camera|cameras|spyware|recorder|tracker|app|keylogger ..3 in|on|to|my|the
        HE ..3 time|times|timed|timing me|how ..3 i|home|work|shower|long|gone|store
        """,
        soft=True,
    ),
    # ---------------------------------------------------------------- money, work
    Rule(
        "money.demand",
        "control.money",
        HIGH,
        "demands",
        """
        you ..4 can|may|will|get|do|are|must|should|have ..4 not|no|only|without|never ..3 spend|buy|touch|use|money|card|cash|work|job|account|purchase ..6 unless|without|allowed|permission|say|approve|approval|ask|asking|receipts|allowance|let|me|i -back|too
        you ..4 spend|buy|purchase ..6 without|unless ..2 my|i|me|asking|permission ..1 permission|approval|say|approve|okay|first|asking
        hand|give|turn|sign|transfer|deposit|put ..1 over|me ..1 your ..1 whole? paycheck|wages|salary|paychecks|bank|earnings|benefits|income|card|cards
        your ..1 paycheck|salary|wages|money|earnings|income|pay goes|go|comes|is ..3 my|me|mine|into|to|through
        i ..2 control|handle|manage|hold|decide|keep ..2 the|all|our|what|how money|finances|spend|bank|cash ..5 you|and|,|so ..3 ask|allowance|get|do|spend|your
        i|will ..3 give|giving|gives you ..1 allowance
        you|need ..2 to? show|bring|keep|give|hand me ..2 the|every|all|your receipt|receipts
        you ..2 not|never|cannot ..2 work|working|job|career|study|college|school|driving|drive ..4 i|wife|mother|need|woman|without|let|forbid|allow|home
        quit|leave|give|drop|resign your|up|from|out ..2 job|work|career|school|college|studies|course and|or|,|.|if|for|because ..2 stay|i|you|me|us|home|or|we
        want|need|expect|like|prefer|love ..1 you ..1 to quit|leave|stop|drop your|working|going|out ..1 job|working|school|college|work|studies
        no wife|husband|woman|girlfriend|man of ..1 mine is|will|works|goes|should
        """,
    ),
    Rule(
        "money.report",
        "control.money",
        CONCERN,
        "reports",
        """
        access|control|say|see ..2 to|over|in|of ..1 our|my|the|his|any|joint ..1 bank|account|accounts|money|finances|funds|savings|paycheck|cards|income|money ..3 .|and|,|so|because|i
        beg|begging|begged|beg|ask|asking|plead ..2 him|her|them? ..1 for ..2 money|grocery|groceries|cash|gas|diapers|lunch
        refuse|refuses|refused to ..1 let|give|allow|pay|buy me|us|for|her ..4 money|job|work|food|groceries|card|gas|medicine|diapers|support|cash|drive|kids
        stole|steals|stealing|stolen|took|takes|taking|maxed ..1 all? my|our|all ..2 money|savings|identity|credit|paycheck|wages|rent|inheritance
        not|never|would|will ..2 let|allow|letting me|her|us ..1 get|have|keep|take|hold|go|work|drive ..1 a|to|my|any|own|back ..1 job|work|money|school|card|college|bank|license|car|account
        depend|depends|dependent|relies|rely|reliant ..2 on|upon ..1 him|her|them ..2 financially|money|for|completely ..2 money|everything|.|so
        no|any|own|without money|income|job|car|savings ..3 of|to|and|because|so ..3 leave|own|he|escape|him|trapped|stuck|go
        quit|leave|lost|give my job|work|career|school|studies ..4 because|for|so|since|after ..2 he|him|she|her
        paycheck|wages|salary|check|income|earnings ..3 goes|go|went|deposited|direct|into|to ..2 his|her|him
        financially|financial|economically|economic abuse|abused|abusive|abuses|control|controlled|controls|controlling|dependent|exploited|trapped -aid|advisor
        HE ..4  control|controls|controlled|controlling|handles|holds|hides|drained|drains|emptied|empties|emptying|draining|stole|steals|stolen|stealing|took|takes|taking|cut|locked|blew|ran|gambles|gambled|withholds|withheld|restricts|maxed|monitors|spends|spent ..2 all|my|our|me|every|her|his ..2 money|finances|account|accounts|savings|paycheck|paychecks|bank|cash|cards|card|funds|income|wages|inheritance|spending|benefits|salary
        not|never|no ..2 let|allow|give|gives|lets|allows|allowed|giving ..1 me|her|us|any ..3 money|account|bank|card|cash|finances|access
        allowance ..6 ask|beg|receipts|receipt|account|every|only|him|her|penny
        HE ..2 give|gives|gave|puts|put me|her ..2 on? an|a ..2 allowance
        beg|ask|asking|begging|plead|account ..3 for ..1 every? ..1 money|penny|cent|dollar|tampons|groceries ..3 .|,|and|spend|like|even|him|her|from
        HE ..2 keep|keeps|kept|takes|gets|holds|manages all|the|our|my ..2 money|income|paycheck|paychecks|finances ..4 give|gives|and|so|me
        debt|debts|loan|loans|card|cards|credit ..4 in|using|under my|her name ..4 without|behind|and|.|he|she|forged|debt
        HE ..5 forged|forges my|our|her signature|name
        make|makes|made|making me|her ..3 show|keep|hand|give|turn|sign|deposit|account|pay ..4 receipts|receipt|paycheck|penny|everything|wages
        HE ..4 not|never ..2 let|allow|want|lets|allows|wants|letting me ..1 to? ..1 work|working|study|drive|job|get|have ..2 job|work|outside|license|school|anymore|car|college
        HE ..3 make|makes|made|forced|forces me ..1 quit|leave|drop ..2 job|work|school|college|working
        HE ..4 sabotage|sabotages|sabotaged|sabotaging|hid|hides|took|takes|disabled|slashed|steal|stole ..2 my|the|her|our ..1 keys|car|passport|id|license|birth|wallet|purse|documents|papers|cards|interview|visa|medication|medicine|meds|contraception|pill|pills
        """,
    ),
    # ---------------------------------------------------------------- permission: body, clothes, leave
    Rule(
        "permission.demand",
        "control.permission",
        HIGH,
        "demands",
        """
        you ..3 not|never|cannot|no ..4 wear|wearing|go|going|leave|leaving|dress|dressing|dressed ..1 that|out|those|dress|skirt|shorts|makeup|bikini|anything|house|home|like|leggings|crop|short|revealing ..6 without|unless|my|wife|girlfriend|.|again|again|anymore|slut|whore|if|around|until|,|husband|because|front|me|permission|men|people
        you ..3 not|never|cannot ..2 leaving|leave|go|going|walk|walking ..3 house|home|anywhere|room|until|without|out|me|this ..3 without|until|unless|alone|me|i|house|.|,|marriage|relationship|say|alive|!
        without my permission|approval|consent|say -my
        i ..1 will|have|get|should|am ..2 decide|decides|choose|tell|say|telling|control what|who|where|when ..1 you ..2 wear|eat|go|do|see|can|spend|talk|sleep|leave|buy
        you ..3 wear|eat|do|go|dress what|where|only|how ..1 i say|tell|choose|decide|want|allow|like|pick
        i ..2 not|never ..2 let|letting|allow|allowing you ..1 leave|go|out|walk|wear|divorce|take|dress|drive|work|sleep|eat -down|wrong|off|be|do|know|in|through|win|pay
        do what i say|tell|want ..2 or|and|.|you|, -about
        you ..2 do as|what i ..1 say|tell|told|want|please|told
        you ..1 will|must|have|need|better ..2 obey|submit -applications|application|the|your
        change|changing|cover|go|take ..2 your? clothes|outfit|yourself|change|up ..3 you|or|look|no|because ..2 look|are|wife|slut|whore
        you ..2 owe me sex|loyalty|obedience|kids|children
        your duty|job|obligation|wifely ..4 as|to|is ..5 sex|satisfy|please|wife|husband|serve|bed
        you ..2 not|cannot|never ..2 say|refuse|deny no|me ..2 sex|to|in|when|your|. ..2 me|husband|sex|bed
        you ..1 belong to me -at
        you ..1 are mine and|or|,|no|forever|only|alone|. ..2 nobody|no|cannot|if|only|else|belong|never
        if i ..2 cannot ..2 have you ..1 no|nobody|then
        if i can not ..1 have you ..1 no|nobody
        i own you|your
        """,
    ),
    Rule(
        "permission.report",
        "control.permission",
        CONCERN,
        "reports",
        """
        HE ..3 controls|controlled|controlling|dominates -himself|herself|themselves|his|her|the|their|temperature|remote
        HE ..3 controls|controlled|controlling the|our|my|all ..1 money|car|finances|phone|house|food|household|bills|kids|everything|accounts|narrative
        HE ..2 blames|blamed|blaming|blame me ..3 for|when|that|because|if ..4 hits|hit|hitting|temper|anger|rage|violent|drinking|abuse|it|outbursts
        makes|make|made|making him|her do it|this|that
        HE ..3 kept|keeps|keep|keeping me|us up|awake ..6 yelling|night|screaming|until|hours|arguing|accusing
        HE ..3 kept|keeps|hid|hides|took|takes|has|holds|withheld|stole|destroyed ..1 my|our|the|all ..3 birth|passport|passports|social|id|papers|documents|license|visa|green|certificate|medication|inhaler|glasses
        permission ..2 to|from ..3 use|go|leave|eat|shower|speak|see|talk|call|bathroom|visit|have|buy
        took|take|takes|taking|grabs|grabbed|hid|hides|kept|keeps|keeping ..1 the|my|her|our|both ..1 keys|car|phone|card|wallet|passport ..8 so|could|leave|anywhere|without|from|me
        lock|locks|locked|locking me|us|her ..1 out|in|inside|up ..2 of|the|house|when|room|if|bathroom|for|outside|my
        not|never|would|will ..2 let|letting|allow me|us|her ..2 sleep|eat|leave|shower|rest|out|breathe|move|pass|up|talk ..1 until|unless|for|without|.|,|the|if|alone|because|and
        i|me|we|she ..1 belong|belongs|property ..1 to|of him|her
        his|her property|possession -tax|taxes|damage
        i|we|me|she am|is|are|was|feel|felt ..2 trapped|prisoner|hostage|slave|captive ..4 in|with|by|to|of|my|his|.|because|at
        prisoner|hostage|slave|servant in|of|to|like my|our|his|her|own ..1 home|house|marriage|husband
        HE ..4 power|control over me|her|us|my
        keep|keeps|kept|keeping me|us|her under|in|from ..1 his|her|control|thumb|line|check|leaving|going|seeing|working
        toxic|unhealthy|controlling ..1 relationship|marriage -with|to
        his|her control|rules|way|permission|demands ..2 or|over|if|and|all ..2 else|me|i|the|highway
        silent treatment ..6 days|weeks|punish|punishment|punishes|until
        love|loves bomb|bombed|bombing|bombs
        brainwash|brainwashed|brainwashing me|her|him|us|my|our|the
        HE|and|by|, ..3 control|controls|controlled|controlling|dictate|dictates|dictated|dictating|decide|decides|decided|tell|tells|told|telling|manages|monitors|restricts|policing|polices ..1 me? ..1 what|who|where|when|everything|how|my|every ..1 i|we|about|she|aspect|life|single|part|movement|thing ..3 wear|wore|wears|eat|eats|do|go|went|can|see|saw|talk|talked|hung|hang|spend|dress|sleep|life|say|friends|with|of|did|drink|my|leave
        HE ..4 control|controls|controlled|controlling|dominates|dominated me|my|her|us|everything|every ..2 :|and|.|,|life|who|what|i|with|by|,|thing|me|aspect|whole|she
        HE|is|was|and|so|very|jealous|extremely|being|became|possessive|too|how|toxic|manipulative|super|more|get|gets|really|abusive|her|his ..3 controlling -myself|my|for|the
        controlling|jealous|manipulative|abusive|possessive|overbearing|domineering|coercive partner|husband|wife|boyfriend|girlfriend|ex|relationship|behavior|behaviour|mother|father|mom|dad|marriage|parents|tendencies -of
        jealous|manipulative|insecure and|, controlling|possessive|abusive|manipulative|toxic
        possessive -pronoun|pronouns
        coercive|coercion|coerced|coerces|coercing -license
        gaslight|gaslights|gaslighted|gaslit|gaslighting ..1 me|and|.|,|her|by|us|to|with|or -you
        HE ..3 manipulate|manipulates|manipulated|manipulating|manipulative|brainwashed|brainwashes me|her|us|and|into|my -by
        emotionally|psychologically manipulated|manipulates|manipulating|manipulative|blackmailed|blackmails|blackmail|blackmailing|tortured|torments
        HE ..4 lock|locked|locks|locking|trap|trapped|traps|trapping|barricaded ..1 me|us|her|my ..1 in|out|inside|up|outside|kids|between|from|himself
        HE ..4 block|blocks|blocked|blocking|stood|stand|stands|guard|guarded ..2 the|my|our|me|a|in|front|of|every ..2 door|doorway|exit|way|path|driveway|leaving|doors|car -out?|home
        not|never ..1 let|letting|allow|allowing|lets|allows me|us ..1 leave|go|sleep -of|it|to|with|him
        HE ..4 took|take|takes|taking|hid|hides|hidden|smashed|confiscated|confiscates|broke|snatched|throws|threw|stole|keeps ..2 my|her|our ..1 phone|keys|cell|laptop|passport|id|shoes|wallet|cellphone -number|call
        HE|to|will|going|of ..4 kick|kicks|kicked|kicking|throw|throws|threw|throwing|lock|locked|locks me|us|her|my ..3 out -of
        kick|kicking|kicked|throw|threw|thrown|throwing|put ..1 me|us|her out ..2 of|on|if|when|with|and|in|again|, ..3 house|home|apartment|street|place|streets|he|she|cold|nowhere|car|my|his|room
        HE ..4 make|makes|made|making|forces|forced me|her|us ..2 beg|kneel|apologize|ask|sleep|crawl|stand|sign|strip|watch|eat ..4 permission|floor|him|her|knees|couch|for|back|sex|before|my|outside|hours
        not|never ..2 allowed|permitted to ..1 disagree|speak|wear|leave|go|have|talk|be|make|cry|use|drive|eat|sleep
        HE ..3 punish|punishes|punished|punishing me|us|her|him
        HE ..3 has|have|had ..1 rules ..2 i|for|about|how ..2 follow|me|wear|must|have|obey|dress|eat
        trapped in|with|by ..4 marriage|relationship|him|her|abusive|house|partner|toxic
        HE ..4 force|forces|forced|forcing me|us ..1 to|into|on|onto -laugh|smile
        lose|loses|lost|losing his|her|their temper|shit and|when|on|at|over|, ..5 me|us|hit|hits|throw|throws|scream|screams|violent|break|breaks
        """,
        soft=True,
    ),
    # ---------------------------------------------------------------- humiliation
    Rule(
        "humiliation.report",
        "control.humiliation",
        CONCERN,
        "reports",
        """
        HE ..6 screams|scream|screaming|screamed|yells|yelled|yelling ..2 at|for|and|in ..2 me|us|hours|face|her|kids ..6 hours|call|calls|calling|bitch|stupid|names|every|dumb|threw|throws|hit|face|night|whore|cunt
        calls|called|calling me|us|her a|an|stupid|crazy|dumb|fat|ugly|worthless|names ..2 bitch|whore|slut|cunt|idiot|pig|cow|bad|psycho|retard|hoe|loser|and|every|in|all|constantly
        constantly|always|daily|regularly|being|been|am ..1 belittled|humiliated|degraded|berated|threatened|ridiculed|gaslit|manipulated|controlled
        say|says|said|saying|tell|tells|told|telling|calls|called|calling|convinced ..4 i|me|she ..1 am|is|are|was|be ..3 stupid|dumb|worthless|ugly|fat|crazy|useless|pathetic|lazy|disgusting|nothing|insane|trash|unlovable|psycho|whore|slut|idiot|bitch|failure|weak ..4 .|,|and|to|in|every|that|because|mother|for -sometimes
        one|nobody|noone ..1 else ..1 will|would|could|is|wants|want|can ..2 put|want|love|have|going|take|deal|ever|me
        never|not find|be ..1 anyone|anybody|someone|better ..2 else|like|as|who|than ..2 him|her|good|love
        lucky ..2 HE ..2 with|stays|puts|loves ..2 me
        HE ..3 insults|insulted|insulting|mocks|mocked|mocking|criticizes|ridicules|ridiculed|degrades|torments|shames me|us|her ..1 for|in|about|every|and|constantly|daily|front
        HE ..4 puts|put|putting|puts me|us|her down|in constantly|every|all|front|and|.|, -the
        verbal|verbally|emotional|emotionally|mental|mentally beat|beats|torture|tortures|torment|destroys|destroyed|drained me|us|her?
        HE ..3 make|makes|made|making me feel ..2 worthless|crazy|small|stupid|trapped|insane|guilty|like|nothing|unsafe ..3 .|,|and|for|about|like|dirt|nothing|garbage|everything|trash
        crazy|insane|imagining|unstable|delusional|bipolar ..8 HE ..2 tells|says|told|makes|said|convinces ..2 everyone|me|i|people|family|that
        degrading|degrades|degraded|demeaning|demeans|demeaned|belittle|belittles|belittled|belittling|humiliate|humiliates|humiliated|humiliating|berates|berate|berating|berated ..1 me|her|us|and|my|him
        HE ..5 call|calls|called|calling me|her|us ..3 names|bitch|whore|slut|cunt|worthless|stupid|fat|ugly|crazy|retard|useless|bum|pathetic|psycho|idiot|trash|pig|moron|loser|dumb ..4 in|front|and|every|all|constantly|when|or|.|,|daily
        say|says|said|tells|told|telling ..2 nobody|no|noone one? ..3 else? ..3 want|love|believe|have|wants|loves|believes ..1 me|you|her
        tells|told|telling|says|said|saying|convinced|makes|made|convince|make ..1 me|that|i|her ..4 nobody|noone|worthless|never|cannot|disgusting|ugly|unlovable|nothing|deserve ..5 love|want|wants|without|better|believe|him|her|else|me|find|make|alone
        make|makes|made|making me feel|believe|think ..5 never|nobody|worthless|crazy|nothing|trapped|stupid|unsafe|small|tiny|insane|dirt ..8 find|better|love|him|her|want|me|about|all|.
        HE ..4 threatens|threatened|threatening|threaten ..1 me|us|her|him|my|everyone|the|his|animals|pets|kids|divorce|suicide|constantly|that|and|.|, -by
        HE ..3 bully|bullies|bullied|bullying|intimidate|intimidates|intimidated|intimidating|terrorize|terrorizes|terrorized|torment|torments|tormented|tormenting me|her|us|my|him|into
        narcissist|narcissistic|narc ..2 abuse|abuser|abusive|rage|supply
        screams|screamed|screaming|yells|yelling|scream|yell ..3 in my|her|our face
        HE ..4 screams|scream|screaming|screamed ..1 at me|us|her|my|the ..4 names|for|until|hours|every|face|kids|daily|over|constantly|about
        """,
        soft=True,
    ),
    # ---------------------------------------------------------------- threats
    Rule(
        "threat.report",
        "control.threats",
        HIGH,
        "reports",
        """
        HE ..6 leak|post|expose|share|send|release|publish|spread|leaking|posting|sharing ..2 my|our|the|those ..2 pictures|photos|pics|nudes|videos|video|secrets|messages|images -vacation|wedding
        told|tell|tells|telling|says|said|convinced|turned|turns|poisoning|brainwashed|brainwashing the|my|our|his|her kids|children|son|daughter|everyone ..3 i|that|lies|bad|against|crazy|me ..4 love|crazy|not|me|bad|want|abandoned|fault -happy
        try|tries|tried|trying|wants|attempts ..1 to turn|alienate|keep|take ..2 kids|children|son|daughter|everyone|family|kid|baby ..2 against|from|away
        HE ..4 destroy|destroyed|destroys|broke|breaks|threw|burned|cut|ruined|smashed|sold|ripped ..3 things|stuff|clothes|belongings|everything|keepsakes|photos|possessions ..3 i|that|to|mine|my|loved ..3 punish|loved|spite|cared|hurt|front|sentimental|angry|out
        call|calls|called|calling|report|reported|reports ..2 cps|immigration|police|ice|cops ..2 on me|us|if|her
        tell|tells|told|telling ..4 judge|court|everyone|boss|employer|lawyer ..6 unfit|crazy|deport|lies|custody|abuser|unstable
        unfit mother|father|parent|mom|dad
        take|takes|taking|took|get|gets|win|full|lose|losing|sole ..2 custody ..6 if|threat|threatens|me|leave|away|says|he|she
        hurt|hurts|kill|kills|harm|harms|hurting|killing himself|herself|themselves|themself ..4 if|unless|when|because|whenever ..2 i|we|she|he
        if ..1 i ..2 leave|left|leaving|broke|break|divorce|go|ever|try|tried|end|dump|dumped ..8 kill|hurt|harm|suicide|die|himself|herself|regret|destroy|ruin|take|never|find|pay|burn|hunt|deport|pictures|photos
        HE ..6 if ..1 i ..2 leave|left|leaving|broke|break|divorce|ever|try|tried|end|dump|dumped|told|tell|say|report|call ..6 he|she|they will|would|going
        death|bomb|rape|veiled|violent threat|threats
        threatened|threatens|threatening ..2 my life|family|safety|job|kids|sister|brother|parents|friend|friends
        HE ..4 ruin|ruins|destroy|destroying|ruining|end my|me|our life|career|reputation|name ..3 if|.|,|and|when|leave
        THREATEN ..4 to hurt|kill|hit|beat|harm|shoot|stab|choke|rape|murder|slit|strangle|burn|drown|poison|attack
        HE|you ..8 THREATEN ..4 to leave|take|send|post|call|report|deport|expose|tell|destroy|kick|divorce|sue|cut|release|ruin|get|throw|commit|come|fight|find|share|show|end|make|keep|smash|break|abandon|disown|have|leak|publish -raise|job
        threaten|threatens|threatened|threatening me|us|her|him|my|our|them|animals|kids|pets|everyone|people|suicide|divorce|violence|physical|self
        threats ..1 to|of|against|about|that|if|,|and|. ..5 kill|hurt|take|harm|leave|suicide|violence|me|her|us|kids|him|beat|my
        said|says|say|saying|told|tells|telling|swore|swears|vowed|promised|screamed|yelled|texted|screams ..3 that? ..1 he|she|they|he'd ..1 will|would|going|gonna|was|is|were|are|wants|wanted ..3 kill|hurt|shoot|stab|strangle|murder|beat|hit|punch|slit|burn|rape|choke|slap|smash|harm|drown -a|the
        blackmail|blackmails|blackmailed|blackmailing|extort|extorts|extorted|extorting|extortion|sextortion
        HE|will|would|to|by ..4 take|takes|taking|took|keep|keeping|use|uses|using|turn|turning|get|hide|hid ..2 my|our|the|away ..1 kids|children|son|daughter|baby|child|custody ..4 from|away|against|if|as|never|and|me|see|again ..2 me|her|if|leave|again|against|see|never|.|weapon|leverage|pawns
        never see my|our|the|her|him|them ..1 kids|children|son|daughter|baby|again|child -is
        HE ..6 have|get|got|had|send|sent me|us|her deported|arrested|back
        HE|and|, ..6 deport|deported|immigration|ice|visa|papers|citizenship|undocumented ..4 if|me|on|leave|threat|threatens|called|call|report|hold|holds|over|taken
        HE ..5 kill|kills|killed|killing|hurt|hurts|hurting|kick|kicks|kicked|abuse|abuses|abused|beat|beats|beating|choke|drown|poison|poisoned|hit|hits|shoot|shot|threatens|threaten|threatened|strangled|threw|throw|harm|tortured ..1 my|our|the|his|her|their|a|at? ..1 dog|cat|puppy|kitten|pet|pets|dogs|cats|animals|rabbit|bird
        used|uses|use|using|held|holds|hold|hang|hangs ..2 that|it|this|them|kids|children|everything against|over me|us|her|my
        threatening|threatens|threatened|threaten suicide|self
        """,
    ),
    Rule(
        "threat.made",
        "control.threats",
        HIGH,
        "threatens",
        """
        make|making|turn your|you|ur life ..2 hell|misery|miserable|nightmare
        you ..1 will|are|gonna|would|going ..3 wish ..1 you ..1 never|were|had
        one day|night|of ..3 i ..2 will|am|gonna|going|might ..2 snap|lose|kill|hurt|explode
        keep|go|carry|try ..1 talking|on|pushing|it|me|that|doing|yelling ..1 and|. ..2 see|watch|find what|out happens|.|i|how
        i ..2 will|would|gonna|going|could|might ..2 cut|slit|break|snap|smash|bash|rip|blow|crush|punch|tear|stomp|cave ..1 your|you|ur ..1 throat|neck|face|head|arm|arms|legs|teeth|skull|brains|heart|balls|hands|fingers|knees|eyes
        come|get|go|stay ..1 near|close|away|around ..3 or|and|again ..2 i ..2 will|shoot|kill|hurt|break|beat
        sleep with one eye
        put|lay you in|six ..1 the|a ..1 ground|grave|hospital|coma|box|feet|wheelchair
        see what happens ..1 to you|next|when|if
        i ..1 will|would|gonna|going|am ..1 to? end|finish|bury|destroy|ruin|kill|murder|gut|drop you
        you will|are|gonna ..2 wish you ..1 never|were|had
        you ..1 will|are ..2 be|going ..1 sorry ..1 when|if|for|you
        find|hunt|track|come ..1 you|for|after ..1 you|and|down|. ..2 kill|hurt|make|end|pay|beat|down
        you|not ..2 live|survive|make|see|leave ..1 long|tomorrow|another|out|here|this|to ..1 regret|day|alive|see|tell|breathing
        leave|leaving|left|touch|tell|talk|speak|go|walk|try ..8 and|or i|will|you will|am|would|are|will|gonna ..2 kill|hurt|beat|break|slit|burn|regret|cut|die|dead|sorry|pay|never|smash|shoot
        come near|close|back ..6 and|or|i ..2 kill|hurt|shoot|break|dead
        make|making|made me ..1 hurt|hit|slap|beat|kill you
        blood ..2 on your hands
        ought|need|going|want|like|love|should|about|ready|tempted to slap|smack|hit|punch|beat|kick|choke|strangle|kill|hurt you|your -up|down
        raise|lay|put ..1 my? hand|hands|finger on|to you
        shut up or|before i|else|you
        you|u|ur|your ..1 will|are|is|be|going|gonna ..1 to? be? dead .|,|meat|man|if|when|bitch|once|before|you|as|unless|the|for
        your|you is|are as? good as dead
        i|we|will|gonna ..4 make you pay|suffer|regret|sorry|wish|bleed|disappear
        you ..1 will|are|gonna|going ..3 regret|pay|suffer ..1 this|for|it|that|if|. -you|not|back|me|half|rent
        i|we ..2 will|gonna|going|should|could|can|would|have|wanna|want|might|to ..2 kill|hurt|murder|shoot|stab|strangle|choke|beat|punch|slap|smack|hit|break|burn|drown|bury|destroy|end|ruin|slit|gut|smash|strike|hunt|bash|whip|cut|snap|kick|smother|poison|rape|crush|harm|skin|butcher|hang ..1 you|u|your|ya
        i ..2 will|would|could|might|should|gonna ..2 have killed|kill|hurt|hit|shot|strangled|beat you
        if|unless|or|when|until ..12 i ..1 will|am|would|might|could|gonna ..1 hurt|kill|hit|destroy|ruin|expose|punish|report|tell|take|post|send|call|leave|burn|find|beat|smash|break ..1 you|your|everyone|the|custody|him|her|them|everything|photos|kids|my|myself ..4 secrets|photos|kids|children|immigration|everyone|police|nudes|dog|cat|boss|family|pictures|life|custody|friends|church|parents|ice|phone|away|yourself|regret|car|visa
        you ..1 will|can|would|are|may ..1 never|not ..1 see|seeing ..2 kids|children|son|daughter|him|her|them|baby|your|again ..2 kids|children|again|son|daughter|baby -movie
        i ..2 will|can|could|am|gonna|would|have|make ..4 take|takes|taking|get|keep|sure|custody ..3 the|your|our|my|you ..2 kids|children|son|daughter|baby|custody|never ..3 from|away|if|and|you|see|full|see
        i ..2 will|can|could|gonna|going|might ..3 call|report|tell|have|get|send|cancel|withdraw|send ..2 you|your|on|to|the|back|immigration|ice ..1 immigration|ice|deported|visa|back|sponsorship|papers|deport|home
        i ..2 will|can|could|gonna|going|might ..3 post|send|share|show|leak|upload|release|publish|tell ..3 your|those|the|that|our|everyone|these ..2 nudes|photos|pictures|pics|videos|tape|secrets|secret|messages|screenshots|video -of|to
        i ..2 will|can|could|gonna|going|might ..4 dog|cat|puppy|kitten|pet|pets ..4 shelter|pound|rid|away|pay|hurt|kill|gone|dies|away|suffer
        something|accident|accidents ..1 bad|terrible|might|could|will|would|may|can ..2 happen|happens to you|him|her|them|your|us|me
        i ..1 know where you|your live|work|sleep|kids|family|mother|parents
        watch|better|watching your|you back|watch|out|yourself
        kys
        kill|hang|neck|shoot|end|off yourself
        you|u ..2 should|deserve|need|ought|better|could|can|hope|go|please|just ..2 to? ..1 die|drown|disappear|choke -hard|of|your?|not
        hope|wish ..1 you ..1 die|rot|choke|suffer|bleed|crash -down
        i|we ..2 threatened|threaten|threatening ..1 to? him|her|you|them|my|hurt|kill|hit|beat
        do not make me hurt|hit|do|come|slap|smack|beat|angry|lose|kill|choke
        or|else else -.?|can|could|is|do|has|what|how|where|who|would|does|are|should|i|to|in|will|they|did|just|like
        i ..2 want|wanna|going|need|gonna to? hurt|kill|harm|punch|slap|hit|strangle|choke you|u|ya
        wring|break|snap|slit|cut|slash|rip|tear|bash|blow|smash|crush|punch|slap|bust|knock ..1 your ..1 neck|face|throat|head|teeth|legs|arms|skull|arm|jaw|brains|fingers|mouth
        beat|kick|knock|slap|whip|whoop|smack|kicking|beating ..2 the|your ..1 living? shit|ass|crap|hell|fuck|daylights|butt|teeth out|into|if|,|.
        burn|burning ..1 your|the|our|this|you house|home|place|stuff|car|clothes down|up|with|.|, -calories
        """,
    ),
    Rule(
        "threat.leverage",
        "suicide.leverage",
        EMERGENCY,
        "threatens",
        """
        if|when|unless|without|or|because ..3 you ..14 i ..3 kill|hurt|cut|hang|harm|shoot|end|die|drown|burn|suicide|overdose|jump|take|starve ..2 myself|life|die|it|everything|off|pills|suicide|.|all|here|my|right
        i ..3 kill|killing|hurt|hurting|cut|hang|harm|shoot|starve|drown|burn|end|drink myself|it|my ..4 if|unless|when|because|until|without|over ..2 you -think|know|can|tell|ask|promise|lie|laugh
        i ..3 die|overdose|jump|suicide ..2 if|unless|when|without|because ..2 you -think|know|can|tell|ask|promise|lie|laugh
        you ..1 leave|left|go|leaving|break ..12 make|makes|made|force me ..1 kill|hurt|cut|hang|die
        you ..5 leave|left|leaving|dump ..8 kill|hurt|cut|hang myself
        without ..1 you ..6 i ..3 die|kill|end|suicide ..2 -of
        my death|blood|suicide ..3 on|your|be ..3 your|hands|fault|conscience|you
        you ..3 find|found|finding my|me ..1 dead|body|hanging|corpse|floor -in
        you ..5 leave|left|go|leaving|break|divorce|walk|dump ..8 i ..4 die|dead|suicide|myself -of|laughing
        you want|made|make|made|making|making me to? ..2 kill|hurt|die|cut|suicidal|dead|want ..2 to? -?|laughing|for
        THREATEN ..5 suicide|kill|hurt|cut|overdose|harm|end|hang|jump|hurting|killing|cutting|shoot|die ..3 himself|herself|themselves|themself|myself|if|life|when|off|wrists|because|.|to|every|,|and|pills|bridge
        said|says|told|tells|saying|telling|say|threatens|tell|swears|text|texts ..2 that? ..2 he|she|they ..1 will|would|going|gonna|was|is|might ..3 kill|hurt|cut|harm|hang|shoot|commit|end|die|jump|overdose ..3 himself|herself|themselves|themself|suicide|life|it|off|if|pills ..3 -laughing
        """,
        firm=True,
    ),
)

# ---------------------------------------------------------------- what is always allowed

EXITS: tuple[Rule, ...] = (
    Rule(
        "exit.no_contact",
        "exit.no_contact",
        NOTICE,
        "expresses",
        """
        do not|never ..1 contact|text|call|message|email|write|talk|speak|touch|come me|to|near|here|over|my ..1 again|anymore|.|ever|house|me|,
        stop contacting|texting|calling|messaging|emailing|touching|following me
        leave me alone
        i|have|am ..2 block|blocked|blocking you|him|her|your
        not want|wanna ..1 to? ..1 hear|contact|talk|see|speak|text ..2 you|from|with|to ..3 anymore|again|ever|.
        no contact with|between
        stay away from me
        """,
    ),
    Rule(
        "exit.leaving",
        "exit.leaving",
        NOTICE,
        "expresses",
        """
        i|we ..3 leaving you|him|her|the
        i ..3 breaking|break up with
        i ..3 want|wanna|need|filing|file|filed ..2 a|for ..1 divorce|separation
        we|this|it are|is over|done|through -there|here|with|by
        i ..3 moving|move|moved out
        i ..2 left him|her|you|them
        """,
    ),
)
