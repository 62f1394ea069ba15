# SPDX-License-Identifier: MIT
"""Turns of phrase that speak of danger: a rule has an id for ever, a kind, a severity, a stance, and patterns.

How to read a pattern is told in `danger_match`, the classes in capitals are those of `danger_words`.  Deeds ("he hit me")
are not here: `danger` reads them from who does what to whom.  Sources of the behaviors: the statutory guidance on
controlling or coercive behavior (Home Office, England and Wales), paraphrased; the wordings are the project's own.
"""

from typing import NamedTuple

__all__ = ["CONCERN", "EMERGENCY", "HIGH", "NOTICE", "RULES", "Rule"]

NOTICE, CONCERN, HIGH, EMERGENCY = 1, 2, 3, 4


class Rule(NamedTuple):
    """A rule: `soft` findings ask privately and do not keep a sentence from being reworded; `firm` ones ignore negation."""

    id: str
    kind: str
    severity: int
    stance: str
    patterns: str
    soft: bool = False
    firm: bool = False


RULES: tuple[Rule, ...] = (
    # ---------------------------------------------------------------- suicide
    Rule(
        "suicide.plan",
        "suicide.active",
        EMERGENCY,
        "expresses",
        """
        overdose|overdosed|overdosing of|on ..2 antidepressants|pills|meds|sleeping|tylenol|medication|painkillers|insulin|aspirin|ibuprofen
        goodbye|suicide|farewell|final letter|letters|note|notes|message|messages|video
        wrote|written|writing|write ..3 goodbyes|goodbye
        tonight|today|tomorrow|this is|was the night|day ..6 thank|thanks|sorry|goodbye|love|over|end|do
        would ..1 have done it already|by|sooner ..4 if|but
        bought|got|have|ordered|found|made|tie|tied a|the|some rope|noose
        made my|peace ..3 peace|death|dying ..3 ready|go|die
        ready to go|leave|die .|,|i|now|and ..6 peace|goodbye|die|life|world|tired
        picked|pick|picking|holding|held|hold|put|took up? ..1 the|a|my knife|razor|blade|scissors|glass|lighter ..4 wrist|arm|throat|skin|neck|again|myself|wrists
        knife|blade|razor|scissors to|on|against|at my own? wrist|wrists|throat|skin|arm|neck|chest
        suicide|crisis watch|watched|hold
        on suicide watch
        what|wonder|wondering if ..1 i ..1 just|could? jump|jumped -ship|in|to
        drive|driving|steer|swerve|swerving|drove|veer off|into|in ..1 the|a|oncoming? road|traffic|bridge|cliff|tree|wall|river|median|lane|lake
        end|ended|ending my|his|her|their existence|suffering|misery|days
        found|find|saw|read|wrote|writing|left|leave|leaving my|her|his|the|a ..1 note ..6 hospital|died|die|goodbye|kill|pills|suicide|body
        gonna|going|will ..1 do it tonight|tomorrow|soon|now|today ..8 goodbye|stop|pills|die|over|rope|gun|bridge|note
        goodbye everyone|all|friends|forever|guys|world|mom|family
        good bye everyone|all|friends|forever|guys|world
        this is my|the last ..1 goodbye|message|post|letter|night|day ..2 alive|earth|world|.|,|before
        last day|night|night ..1 on earth|alive|here
        giving|gave|give ..1 away all? my|his|her things|stuff|belongings|possessions ..12 die|goodbye|future|soon|gone
        giving|give my things|belongings|possessions away
        gun|pistol|rifle|barrel|shotgun ..1 in|to|inside|at|against my|his|her own? mouth|temple
        stood|standing|stand|sat|sitting|climbed|went|walked ..3 on|at|to|over|near the|a ..2 edge|ledge|roof|bridge|rooftop|overpass|cliff|railing ..8 hour|hours|jump|jumping|thinking|ready|thought|night|crying|down|tonight|and
        almost|nearly|wanted|want|going|gonna|ready|tried|try|trying|tempted|thought|thinking|thoughts ..2 to|of|about? jump|jumped|jumping .|,|off|from|today|tonight -rope|on|in|ship
        had|have|has|having|got|made|make a|the|my plan|plans ..3 kill|die|suicide|end|pills|tonight|method
        i ..1 have|had|has a plan ..2 for|and weeks|months|days|means|method|date
        been thinking ..2 of|about ways to die|go|end
        going|gonna|about|will|ready ..1 to? end my life
        going|gonna|about|will ..1 to? take my own? life
        planning|planned|plan|decided|intend|intends on|to end|ending|kill|killing my|her|his|their life
        plan|plans|planning|date ..2 suicide
        saying|said|wrote|writing|leaving|left ..4 suicide note|letter
        i ..3 suicide note|letter
        fail|hope|attempt|complete|commit ..1 my suicide
        goodbye|goodbyes|farewell cruel|world
        this is my goodbye|farewell
        will|wont|not be alive|here|around tomorrow|tonight
        will be dead by|soon|tomorrow|tonight|before
        overdose|overdosing|od tonight|now|soon
        have|got|bought|saved|saving|stockpiling the|my|enough|all|up|a ..2 pills|noose|rope
        took|taken|swallowed|downed ..2 bottle|bunch|handful|lot|all|whole|box ..2 pills|tylenol|tablets|meds|medication|medicine|paracetamol|ibuprofen|xanax
        """,
    ),
    Rule(
        "suicide.wish",
        "suicide.active",
        HIGH,
        "expresses",
        """
        easier|better|happier|fine ..4 if|when|that|without i ..1 not ..1 here|around|alive|exist
        close|closer to ..1 ending|killing|jumping|overdosing|suicide ..1 it|everything|myself|all|my|.|off -with
        hard|easy|easier|ready|okay|willing|happy|glad to ..1 die|dying -of|for|alone|on|hard|down|a|from|laughing
        want|wish|wanted|wanna|could ..4 fall|go|drift|stay asleep|sleep|under forever|permanently
        wish|wished|hope|hoped|hoping ..2 that|the|a|it|this car|truck|bus|bullet|cancer|covid|heart|surgery|accident|plane|train ..3 hit|killed|kill|took|take|crash|crashed|ended me|.
        death|dying|suicide|dead ..1 sounds|seems|feels|looks|is|would|sound ..3 peaceful|easier|nice|good|better|comforting|relief|appealing|tempting|right|answer|solution|option|beautiful|escape|freedom
        disappointed|upset|angry|sad|hate|mad|annoyed|regret|wish ..6 woke|wake|waking|survived|alive|opened ..1 up? ..1 .|,|this|every|again|morning|from|and|my|still -early|late|with|to
        every ..1 morning|day ..4 woke|wake|alive ..3 disappointed|again|disappointment
        killed himself|herself|themselves|themself -laughing|trying|over
        took|taken|take his|her|their own? life
        died by suicide|hanging
        i ..1 should|could|wish ..2 have ..1 died|jumped|succeeded|overdosed
        not|never ..1 afraid|scared of dying|death ..2 anymore|i|.|, ..4 want|ready|welcome|tired|life
        i ..2 am|was|be|feel out permanently|forever
        permanent|final solution
        checking|check|checked out of|permanently|for|early? ..2 life|good|world
        life has|have|had|is|feels|seems|holds ..2 no|lost|without ..2 meaning|purpose|point|value|hope|joy
        no meaning|purpose|hope|point ..3 life|living|existence|exist|live|left|anymore|existing
        nothing ..2 keeping|keeps|left|holding|matters|stopping ..2 me|here|alive|anymore|for|to ..1 here|alive|me|anymore|live
        only thing|reason|person ..3 keeping|keeps|stopping|kept|holding me|i ..2 alive|here|from|going|around
        only reason|thing ..2 i|am|have|not ..5 alive|here|dead|killed|suicide|gone|died
        not ..1 keep living|existing|going|fighting|on -with|in|here|there|at|to|out|back
        stop|stopped|quit fighting|trying ..4 live|alive|die|life|death
        i ..1 attempted last|twice|three|several|when|in|a|once|at|again|and|,|on|it
        attempted|attempts|attempt twice|three|several|multiple|many|once
        death wish
        better place ..3 when|if|without ..1 i|me
        rest in peace|forever ..3 i|myself|finally
        tired|exhausted|done|sick|over ..2 of|with ..1 everything|it|life|living|existing|all|this|fighting|trying|hurting|being ..8 wake|die|dead|death|end|alive|exist|over|gone|sleep -early
        wake|waking up ..3 anymore|again|dead ..3 -to|and|feeling
        not|never want|wanna ..2 wake up -early|to|with|him|her|next|at|the|late
        hate|hating|despise|loathe myself ..8 die|dead|death|kill|slit|cut|suicide|end|hurt|hang|alive|live
        hopeless|worthless|numb|empty|alone|depressed|miserable|trapped ..12 die|dying|dead|death|suicide|kill|alive|exist
        die|dying|dead|death|suicide|kill ..12 hopeless|worthless|numb|depressed|miserable|pointless|unbearable|depression
        pain ..2 to|will|would|just|finally|could? ..1 stop|end|go ..6 die|life|dead|forever|death|live|way
        walk|walking|walked|step|stepping|stepped|drive|driving|run|running|swim|swimming ..1 into|in|out ..1 to? traffic|ocean|sea|river|oncoming
        way|ways|how|method|methods ..2 to ..1 end it|everything|things|all|myself -with
        should|shall|might|may|could|gonna|going|want|wanna|better|ready|tempted|why ..2 i|not|to|just end it|everything|all -with|here|now
        should i ..1 end it|everything|things|all
        easier|better|best|relief|simpler ..3 if|when ..1 i ..1 die|died|dead|gone
        if i ..1 die|died|disappear|disappeared ..1 tomorrow|today|tonight|now|nobody|no|would|nothing|everyone|they|, -lucky|rich
        if i were|was ..1 dead|gone
        so i ..2 can|could ..1 die -in|for|easy
        hope|hoping|wish|pray|praying|hoped|wished ..6 kill|kills|killed|take|takes|took me .|,|in|and|soon|instead|so|already|tonight -out|to|on|home|back|there|seriously
        hope|wish|pray|hoping|wishing|praying ..2 i ..1 get|got|had|have|catch|am|be ..1 cancer|hit|killed|murdered|shot|sick|accident|crash|coma|aneurysm
        pray|praying|prayed|beg|begging|begged|asking ..2 god|lord|universe|someone|somebody ..1 to? take|takes|kill|end|kills me|my
        god|lord|jesus|death please|just|should|could|would|will? take|kill me .|,|now|already|home|away|from
        rather die|be than|. live|living|go|dead|exist|wake ..1 another|on|through|like|this|back
        i ..2 will|could|might|may|would|should|am die|dying|dead alone|soon|anyway|tonight|one|by|before|here|and ..2 nobody|hand|want|own|suicide|relief|happy|care
        want|wanna|wanted|need|like|wish ..1 to? ..1 be|feel|stay dead|gone|erased ..1 .|,|so|already|and|because|forever|now|instead
        i wanna|want out .|of this|of life|so
        living|life|existence|existing|being is ..2 exhausting|torture|pain|painful|unbearable|hell|agony|pointless|hopeless|suffering ..6 want|out|end|die|done|anymore
        ctb|catching|catch the bus
        constantly|always|keep|keeps|kept|been|often|sometimes|still|just|i ..1 think|thinking|thinks|thought|dream|dreaming ..2 of|about|that ..1 death|dying|dead|suicide|killing|ending
        thoughts|thought|ideas|ideation ..1 of|about ..1 death|dying|suicide|ending|jumping|overdosing|hanging|crashing
        intrusive ..3 thoughts ..6 die|dying|death|kill|killing|hurt|hurting|harm|jump|harming|suicide
        my|own|her|his death ..3 would|will|could|be ..2 relief|solve|help|better|peace|gift|matter|free|easier
        kill me ..1 please|now|already|before -later
        please kill me
        someone|somebody|god|please ..1 kill|shoot|end me
        put|end me|my out|misery|suffering ..1 of|my? misery|.|now|please
        end|ending|stop the|this|my|all pain|suffering|misery|torment ..3 forever|for|once|permanently|death|die|myself|way|only
        can|cannot|could ..1 not take|handle|stand|bear|do|endure|deal|fight|survive ..1 this|the|my|life|it|any|living|with|any pain|life|suffering|anymore|living|world|depression|voices ..3 anymore|longer|more|die|sleep|done|over|end
        want|wants|wanted|wanna|wish ..3 sleep|asleep forever|eternally
        never want|wanted to ..2 wake|open|exist|be ..1 up|eyes|alive|born
        ready|want|wanna|going|gonna|about to ..1 give|giving|let up|go on|of life|living|everything|, -this|him|her|the
                no|any|see|have|picture|imagine|a ..1 future for me|myself
        see|imagine|picture|seeing ..1 no|any|myself|nothing|a ..2 future|growing|turning ..2 myself|me|.|for|ahead|anymore|here|old|older -together|with|plans
        nothing|anything|noone|reason ..2 to|worth live|living|fight|stay ..1 for|alive
        reason|reasons|point|worth|strength|energy|want|will|desire|motivation|how|hard|difficult|trying|try|struggle|struggling|strive|fight|fighting|barely to ..1 stay|be|keep|remain|staying|being alive|living|breathing
        staying|stay|being|keep|keeping ..1 alive ..2 for|is|feels|only|just|hard|anymore|because|exhausting|pointless
        would|will|does anyone|anybody|someone|people|they|he|she ..1 miss|notice|care ..1 me|if|i ..1 i|gone|died|dead|disappeared|were
        no one|nobody|noone|anyone|one|everyone ..1 would|will|even|ever|cares|care ..3 miss|notice|care|noticed|cry ..1 me? if|when|that ..1 i ..2 died|dead|die|gone|disappeared|killed|vanished
        miss|notice|care|mourn|cry ..2 when|if|me ..2 i ..1 gone|dead|died|die|killed|vanish|disappear
        when|after|once i ..1 am|die ..1 gone|dead|died|die ..3 everyone|they|you|he|she|people|will|finally|maybe|nobody
        not|never ..1 deserve|deserves|worthy|fit|made|meant|want|cut ..2 to|of|for ..1 live|living|life|alive|exist|this world -out
        want|wants|wanted|wanting|wish|wishing|hoping just|so|really|badly|only|not|fucking|literally|to|honestly|actually? badly|much|bad? to|of? just|really? die|dying -laughing|of|from|on
        wanna|wannna just|really|fucking? die -laughing|of|from|on
        wanna die -laughing|of|from|on
        wannadie
        ready|hoping|prepared|willing|tempted|deserve|deserves|deserved|waiting|begging|praying|try|trying|tried to die -on
        i|we|he|she should|better|must|might|may|gotta|need ..1 to? die -laughing|of|from|if|without|on|in
        feel|felt|feels|feeling like dying|death
        let|make me|him|her|myself just? die -laughing
        hope|hoping|wish|wishing|pray|praying|wished|hoped|prayed ..2 i|he|she ..3 die|died|dies -laughing
        want|wanted|wants|crave|craving|wish|wishing|wishes|long|longing ..1 for? death -metal|valley|on|upon
        death is|would|will|seems|sounds|might ..2 only|best|easier|preferable|relief|answer ..2 way|option|answer|thing|escape|out|solution|that|.|,
        death is|would|will|seems ..1 the|my only|best
        END ..2 my|his|her|their own? life|lives
        TAKE my|his|her|their own life|lives
        END it all
        i|am|be ..1 ending it tonight|today|tomorrow|soon|all|now|this
        want|wanted|wish|wanna it ..1 all ..1 to end|stop|over
        WANT|going|gonna|will|could|might|should|ready ..2 end it|things all|now|tonight|today|.|,|here|forever|already|so|for|because|and
        ending it all
        thought|thoughts|thinking|think|talks|talk|talked|talking|idea|plan|plans|feel|feeling|consider|considering|considered ..2 of|about|like ending it|things|everything|myself|himself|herself|my|his|her -with
        thought|thoughts|thinking|think|fantasize|fantasizing|talks|talk|talking|dream|dreaming of|about ..1 dying|death -by
        better off dead
        better if|when|that i|he|she ..1 were|was|am ..1 dead|gone
        rather be|were dead
        WANT|rather ..2 to? be dead
        wish|wished|hope|hoped|hoping ..2 i|he|she were|was|am|could|would ..2 dead
        suicidal|sucidal|suicidial|suicdal|suicidally
        kms
        jump|jumping|jumped off|from ..3 bridge|building|roof|cliff|balcony|overpass|ledge|window|rooftop
        jump|jumping|step|stepping|walk|walking|run|running|drive|driving ..2 front of ..2 train|traffic|bus|truck|car|subway
        drive|driving|crash|crashing my|the car|truck into|off ..2 wall|tree|bridge|cliff|road|pole|semi|river
        slit|slitting|slash|slashing my|his|her|their wrists|wrist|throat
        cut|cutting my|his|her|their wrists|wrist|veins|throat
        scratched|scratching|scratch|slice|sliced|carve|carved|carving my|his|her|own ..1 wrist|wrists|thigh|thighs|skin|arms|arm
        blow|blowing my|his|her brains|head|brain out|off
        put|putting ..1 a|the bullet|gun in|to|through my|his|her head|mouth|brain|skull
        pull|pulling|pulled the trigger on myself|me|.
        if|had|wish|have a gun ..4 pull|pulled the trigger
        would ..2 been ..1 the day|night i die
        hang|hanging from|by the|a rope|tree|ceiling
        have|had|has|having|get|got|gets the guts|courage|nerve|strength|balls to die|end|kill|jump
        unalive|unaliving|unalived myself|himself|herself
        sewerslide|sewercide
        """,
    ),
    Rule(
        "suicide.word",
        "suicide.active",
        HIGH,
        "expresses",
        """
        ctb|sui|suicidality
        self deletion|exit
        suicide|suicides|sucide|suiside
        suicided
        """,
    ),
    Rule(
        "suicide.means",
        "suicide.active",
        HIGH,
        "asks",
        """
        does|will|would|can ..5 kill you|me quickly|fast|instantly|painlessly|peacefully|slowly
        will|would|does|can drinking|taking|swallowing|mixing|bleach|pills ..6 kill
        painless|quick|quickest|easy|easiest|best|good|fast|fastest|peaceful|simple|simplest|effective|surest|least|other ..3 way|ways|method|methods to|of|for die|dying|death|suicide|kill|go
        can|could|would|will|do|does you|i|one|someone|people|anybody|a ..1 die|overdose|od of|from|by|on|if
        how to|do|can|would ..2 die -hard|my|her|his|hair|easter|eggs|it
        how many|much ..6 to ..1 die|overdose|od|kill
        how many|much ..8 to not|never wake
        how many|much ..6 lethal|fatal
        is ..4 lethal|fatal dose|amount|enough
        lethal dose
        enough ..3 to overdose|od
        will|would|could ..4 kill me|you if i take|drink|swallow|mix
        hope|hoping|hoped|wish|wishing|pray|praying ..4 kill|kills|killed|ends me
        how long|fast|quickly|painful|much ..6 bleed|bleeding out
        """,
        firm=True,
    ),
    Rule(
        "suicide.passive",
        "suicide.passive",
        HIGH,
        "expresses",
        """
        the point|purpose|reason in|of|to|for|behind ..1 going|living|life|existing|existence|trying|continuing|being|staying|anything|waking|breathing ..1 on|alive|here|anymore|.|,|anything|up -back|there
        no|any|a point|purpose|reason ..1 in|of|to|for|left anymore|.
        not ..2 see|find|have|know ..2 point|reason|purpose|meaning ..2 in|of|to|for|anymore ..1 going|living|life|existing|trying|being|staying|anything|anymore|continue
        not|no|never|longer ..2 enjoy|interested|care ..2 life|living|live|anything ..4 die|dead|anymore|alive
        want|wanted|wants|wish ..1 to? escape|leave|exit ..1 this|the life|world|earth|planet|body|existence
        not ..1 belong|fit in|on this|the world|earth|planet
        not|no|never ..1 want|wanna|wants|wanted ..1 to live like|in this|a|this
        not want to ..1 live|be here|alive
        not want|wanna ..1 to ..1 be ..1 a|part|in ..2 world|planet|earth|life ..1 .|,|anymore
        not want to be|live here any|anymore
        have|has|had|got|with|left nothing|noone|nobody left? to? live|left ..1 for
        i ..1 am|feel|felt|feeling ..2 a|such|like ..1 burden to|on ..1 everyone|my|others|people|family|them|society|everybody
        worthless|useless|nothing|burden ..8 die|dead|gone|disappear|suicide|kill|without|alive
        see|have|find|give|need ..1 me|any|no|a|another|one ..1 reason|reasons ..2 to keep|go|stay|live|living -with|back|there|him|her
        not|no|never|stopped|longer ..2 want|wanna|wants|wanted|wanting|care|interested|worth|feel ..2 to|like|about|in live|living|exist|existing -anywhere|here|there|with|in|together|like|that|near|apart|by|at|on|off|under|next
        not|longer|never|stopped ..2 want|wants|wanted|wanna ..1 to wake up -early|to|with|him|her|next|at|the|late
        not|longer|never|stopped ..2 want|wants|wanted|wanna ..1 to be alive
        not|longer|never|stopped ..2 want|wants|wanted|wanna ..1 to? be|continue here|around|on ANYMORE
        not|longer ..2 want|wants|wanted|wanna ..1 to? be on|in this earth|world|planet|life
        not|longer ..2 want|wants|wanted|wanna ..1 to go|carry|continue on -a|the|with|vacation|dates|date|trips|holiday
        not|never ..2 want|wanted|wants to? wake|waking up -early|to|with|him|her|next|at|the|late
        not|never ..1 wake|waking up ANYMORE
        WANT|hope|hoping|wish|wishing|pray|praying ..4 never|not ..1 wake|waken|woke up
        WANT ..2 to ..2 sleep|asleep forever
        WANT ..2 to ..2 sleep|asleep and never|not
        go to sleep and never wake
        just? not|never wanting to live|exist|wake
        just not exist|existing
        stop|cease|quit|stopped to? exist|existing
        to|and|just ..1 not exist|existing|be alive|here -.|yet
        just not exist|existing
        WANT ..3 not|stop|cease|stopped|could ..2 exist|existing
        WANT ..2 disappear|vanish forever|completely|permanently|from|and
        wish|wished i|he|she ..2 never ..1 born|existed
        wish|wished i ..1 not ..1 born|alive|here|exist
        should ..1 never ..2 born
        better off without me -on
        better ..2 if|without ..2 i|me ..2 gone|disappeared|here|around|exist|existed
        nobody|noone|one would|will ..2 miss me
        if i died|disappeared|vanished nobody|no|would|everyone|people|they|it|maybe
        care|cared|cares|mind|matter ..2 if i live|lived|die|died|dead
        no|any|little reason|reasons|point|purpose|motivation|will|desire ..1 in|to|of|for live|living|life|exist|existing|continue -with|there|in|here|near
        no|any|little reason|reasons|point|purpose|motivation|will|desire ..1 in|to|of|for go|going|keep|carry|be|being on|going|living|alive|around -with
        the point of|in living|life|existing|existence|continuing|anything|going -to|back|there
        life|living is|feels|seems|was ..2 not ..1 worth
        not|nothing ..1 worth living
        nothing ..2 to live for
        life ..1 is|feels|seems ..3 pointless|meaningless|worthless|hopeless|unbearable|hell|joke
        pointless|meaningless|hopeless ..2 life|existence|live|living
        tired|sick|exhausted|done|over ..2 of|with living|life|existing|being|existence -room|alone|single|with|in|together|late|at
        tired|sick|done|exhausted ..2 of|with being alive|here
        hate|hates|hated|hating being alive
        WANT ..2 to? give|giving up on life|living
        giving|given|gave|give up on life|living
        unwilling to live
        lost|lose|losing|no|lacking the|my|all|any|desire ..1 will|desire|reason to live
        can|could not ..2 go|keep|carry on|going|living anymore|like|living|.|any|any|longer
        unable to go on
        only|no ..2 way|escape out is|of|.|,|this -the|here|town|house
        should ..2 not ..1 exist|alive|born
        not|hardly|barely ..1 deserve|deserves|deserved to live|exist|be alive
        it ..1 should ..1 have been me who|that|instead|.
        world would ..2 better|fine|happier without|if
        everyone|everybody|they|family|kids|he|she|people would ..2 better|happier off? ..1 without me|if i
        do not|never see|think|imagine|picture ..2 myself|me alive|living|future|30|40|past
        passively suicidal
        tired of fighting|trying anymore|to live|stay
        do not want to|any ..1 future|tomorrow
        ready to|for go|end|peace be|it|with god|.
        """,
        firm=True,
    ),
    Rule(
        "suicide.talk",
        "suicide.active",
        CONCERN,
        "expresses",
        """
        suicidal|suicide|depressed|inpatient|psych|mental|attempt ..6 hospital|ward|hospitalized|er|admitted|committed|inpatient|stay|facility
        admitted|committed|hospitalized|inpatient ..4 psych|psychiatric|suicidal|mental|suicide|ward|depression
        want ..1 everything|all ..1 to stop|end|disappear
        i ..2 cannot|can ..1 not do|take|handle this|it|life anymore
        crisis|lifeline text|hot|line|hotline|team
        psych|psychiatric ward|hospital|hold
        attempted|attempt|attempting|tried ..2 suicide|overdose|overdosing
        attempted|attempt|attempts|attempting on my life
        my|his|her|their last|first|second|third|previous|prior|past|failed|recent|several|multiple attempt|attempts -at|to|with
        survived|after|since|before my|an|another|his|her ..1 attempt -at|to
        overdosed -on
        overdosed|overdose on pills|tylenol|meds|medication|my|painkillers|purpose|sleeping|xanax
        hurt|kill|harm myself|themselves|himself|herself or|and others|people|someone
        not be here|around much longer
        not be alive much|by|next|anymore|longer
        i ..1 quit|done|finished|check|checking life|living|with|out this|life|world -thing|place|semester
        dark|scary|bad|terrible ..2 thoughts -about
        what|whats|see|seeing is? ..1 the point anymore
        the point of anything|everything anymore|?|.
        """,
        soft=True,
    ),
    # ---------------------------------------------------------------- self-harm
    Rule(
        "self_harm.word",
        "self_harm",
        HIGH,
        "expresses",
        """
        keep|kept|pick|picked|picking|grab|grabbed|reached|reaching|hid|hiding|buy|bought|found ..3 razor|razors|blade|blades|lighter ..4 again|skin|myself|her|me|drawer|under|cut
        bang|banging|banged|slam|slamming|smash|smashing my ..1 head|fist|fists ..2 against|into|on|wall|with
        clean|sober|free from|for|of ..3 self|cutting|harm
        break|breaking|relapse|relapsed|relapsing|slip|slipped ..4 self|cutting|harm|harming|cut|razor
        covered|full ..1 in|of|with cuts|scars|burns -from|acne
        i|she|he|who|they|daughter|son|sister|brother|friend last|never|have|has|still|used|sometimes|often ..2 cut|cuts|cutting .|,|in|when|deep|so|because|anymore|again|last -back
        i|she|he|they ..3 cut|cuts .|when|because|to cope|and
        she|he cuts .|,|because|when|and|again
        days|weeks|months|years|time|since ..3 i ..1 last|first cut|burned|hurt|harmed
        cut|slit|bleeding|slashed|bloody|sliced wrists|wrist|forearms
        punch|punched|punching|hit|hitting|slap|slapping|bite|biting|scratch|scratching myself|herself|himself ..3 until|in|so|when|face|head|because|to|on|repeatedly
        pull|pulled|pulling|pick|picking out? my ..1 hair|skin ..3 bleed|bleeds|blood|punish
        scars|cuts|marks|scar ..5 self|cutting|harm|razor|blade
        blood|bleed|bleeding|cut|pain makes|made|helps|helped|is|calms ..2 me ..2 feel|calm|better|alive|numb|relief|control
        self - harm|harming|harmed|harms|injury|mutilation|injure|mutilate|mutilating
        self harm|harming|harmed|harms|injury|mutilation|injure|mutilate|mutilating
        selfharm|selfharming|selfharmed|selfharmer|cutter
        cuts|scars|scar|burns|scratches|marks|bruises ..4 my|her|his|their own? ..1 arm|arms|wrist|wrists|thigh|thighs|leg|legs from|.|because|again|and|,|cutting
        started|start|starting|keep|kept|began|stop|stopped|back|relapsed|relapse|addicted|quit|clean|thinking|about to?|on?|with?|into?|from?|of? ..1 cutting .|,|myself|again|because|when|at|after|last|for|and|but|in|since|as|my
        years|months|days|weeks clean|free ..2 cutting|self|harm|sh|of|from ..1 cutting|harm|self
        urge|urges|want|wanted|need|wanna|relapsed|going|gonna|thinking|temptation ..2 to|about|with|into cut|cutting .|,|myself|again|so|when|because|right|and|deeper|tonight|is|was|but|skin
        i cut|cutting when|because|again|to|until|deep|so|last|almost|every|for -the|off
        razor|blade|blades|razors ..6 skin|wrist|wrists|arm|arms|thigh|thighs|cutting|cut
        watch|watching|see|seeing|make|making|feel|want myself|me|to ..2 bleed|bleeding|blood
        punish|punishing|punished myself|himself|herself by|with ..3 hurting|burning|cutting|hitting|starving|not
        bang|banging|banged|slam|slamming|smash|smashing his|her own? head against|into|on|with
        starving|starve|starved|purging|purge myself|himself|herself|again|after|to
        burn|burned|burnt|burning my|his|her own? arm|arms|skin|thigh|wrist|leg -on|with
        """,
    ),
    # ---------------------------------------------------------------- violence, as nouns and adjectives
    Rule(
        "violence.word",
        "violence",
        CONCERN,
        "reports",
        """
        abuse|abused|abuses|abusing|abusive
        beatings|battered|batters
        is|it|be|considered|called|count|counts|was|as ..1 abuse|abusive|assault
        his|her violence|violent|rage|rages|fists|beatings|assaults|abusiveness
        rough|rougher with|on me|her|us|him -patch|sex|day
        HE ..4 turns|turned|becomes|became|transforms into|a ..2 monster|animal|beast|demon|person ..6 hit|hits|drunk|drinks|hurt|throw|violent|angry|scream
        hits|hit|punches|slaps|kicks|hurts|beats whoever|whomever|anyone|everyone|everything|anything|us|all
        HE|gets|get|got|becomes|became|become|been|turned|increasingly|physically|very|more|so aggressive towards|toward|with|when|and|physically me|her|us|he|she|him|my|violent|physical|drunk|drinking
        get|gets|got|becoming|becomes|became|turned aggressive
        assault|attack|beating ..4 still|trauma|ptsd|since|nightmares|flashbacks|months|years|sleep|him|hospital -heart|panic|rifle
        after|since|during|from|about|of|before the|my|his|her|that assault|attack|beating|beatings|abuse
        ptsd|trauma|traumatized|flashbacks|nightmares ..6 abuse|abusive|assault|rape|ex|beating|violence|him|father|husband|abuser|violent|attack|relationship
        hurt|hurts|hurting|harm|harmed|harms me|us|her|him physically|badly|again|repeatedly|on|bad -feelings|by
        cruel|sadistic|brutal|vicious|dangerous husband|wife|boyfriend|man|ex|partner|father|mother|stepfather
        sociopath|psychopath|monster|predator ..8 abuse|hit|beat|hurt|scared|afraid|violent|control|threat|rape|kill
        domestic|dv violence|abuse|violent|abuser|situation|dispute|assault|battery|shelter|survivor|victim|incident
        dv -d
        abusive -language|comments|customer|customers|mods|moderators|to
        abusive to me|her|him|us|my|them|towards|toward
        abuser|abusers
        batterer|batterers
        physical|physically|verbal|verbally|emotional|emotionally|mental|mentally|sexual|sexually|psychological|psychologically|financial|financially|narcissistic|spousal|marital|economic|spiritual|religious|elder|reactive and|or|,|/? ..2 abuse|abused|abuses|abusing|abusive|violence|assault
        physical|physically|verbally|emotionally|mentally|sexually abuse|abused|abuses|abusing|abusive|assault|assaulted|assaults|attacked|attack|attacks|violent|hurt|hurts|hurting|harm|harmed|harms|harming|lash|lashes|lashed|lashing|threaten|threatened|threatens|beat|beats|beaten|fight|fights|fought|aggressive|force|forced|forces|intimidated|intimidates|restrained
        his|her|their|my|the|of|years|history|ongoing|cycle|suffered|endured|survived|experienced|witnessed|escaped|escaping|report|reported|past|childhood|constant|such|more|parental|this|that|about|from|through|after|to ..1 abuse -of|is|alcohol|drugs|the|substances|power|it|my|their
        abuse survivor|survivors|victim|victims|from|by|i|he|she|hotline
        victim|victims|survivor|survivors of ..2 abuse|violence|assault|trafficking
        violence -in|is|on|movies|games|against|and
        violence|violent toward|towards|with|against|to me|her|him|us|my|his|women|family|partner
        HE|is|was|became|becomes|become|becoming|gets|get|got|getting|turned|turns|being|been|so|very|extremely|more ..1 violent -movie|movies|game|games|crime|storm|video|film|show
        violent|explosive|uncontrollable|murderous thoughts|dreams|urges|outburst|outbursts|temper|tendencies|husband|wife|ex|boyfriend|girlfriend|father|mother|dad|mom|man|partner|relationship|marriage|home|household|impulses|tantrums|behavior|behaviour|rage|rages|episode|episodes|fantasies|images|past|history|attack|attacks|fights|fight|altercation
        violent ..4 thoughts|dreams|urges|impulses|fantasies|outbursts
        physical|physically|violent with|to|toward|towards|between me|us|her|him|them
        get|gets|got|getting|gotten|became|become|becomes|becoming|turn|turned|turns|it|went|things|never|been ..2 physical|physically violent|aggressive|with|.|,|and|again|like|between|toward|towards|but|when
        get|gets|got|getting|gotten|became|become|turned ..2 physical -therapy|exam|education|pain|activity
        physical altercation|altercations|fight|fights|fighting|violence|harm|force|confrontation|abuse|aggression|assault|attack|threats|intimidation|punishment|discipline
        lash|lashes|lashed|lashing out at|physically|violently
        dangerous|violent relationship|marriage -with|to
        """,
    ),
    Rule(
        "violence.law",
        "violence",
        CONCERN,
        "reports",
        """
        court|trial|hearing ..4 date|against|for|on ..4 abuser|him|ex|assault|husband|abuse|domestic|custody
        my abuser|attacker|rapist|stalker|assailant
        HE ..3 arrested|charged|jailed|sentenced|convicted ..2 for|with ..2 strangling|choking|hitting|beating|assaulting|attacking|threatening|stalking|raping|hurting|violating|kidnapping|molesting|domestic|assault|abuse
        out|released|release|gets|got|let ..1 on|of|from ..1 bail|jail|prison|custody ..4 he|him|scared|afraid|find|come|me
        bailed ..1 him|her out
        separated|left|leaving|divorced|divorcing|divorce|divorce|ended ..6 because|due|after|over ..3 violence|abuse|hit|violent|abusive|abused|hitting|beating
        nowhere|no where|place|anywhere to go|stay ..6 kids|hit|abuse|violent|leave|husband|he|tonight|escape
        HE ..4 jail|prison|bail|probation|parole|custody|court ..6 assault|hitting|beating|abuse|domestic|strangling|choking|violence|attacked|me
        staying|stay|live|living|stayed|lived|went|go|going|moved|move|fled|in|at|to ..2 a|the|this ..1 shelter ..4 with|kids|children|my|right|now|because|for|.|until -animals|dog|dogs|cat|pets|volunteer
        officer|officers|police|cops|detective|detectives|sheriff ..8 him|he|she|her|husband|boyfriend|ex|wife ..6 arrest|arrested|assault|hit|charges|violent|hurt|threat|threatened|domestic|protect|safe
        i ..2 called|call|dialed|phoned|involved|dial|calling 911|police|cops -about|for|to|because
        he|she|husband|wife|boyfriend|ex|they ..6 called|call|calling|tell|calls the|911 police|cops ..4 on me|if|and|say|lie|i
        apply|applied|filed|file|get|got|getting|request|requested|granted|need|want|have|obtained|serve|served ..2 for? a|an|the ..1 order|ro|tro|injunction of|against|.|from|on protection|him|her|my
        injunction against|on|from him|her|my|ex|the
        custody ..8 abuse|abusive|violent|violence|assault|abuser
        restraining|protective|protection order|orders
        stay - away order
        stay away order
        order|orders of protection
        nonmolestation|non - molestation order
        no - contact order|orders
        no contact order|orders
        rpo|dvro|tro|epo|avo|dvpo|ppo against|on|for|order|was|is|and
        victim|victims|dv|domestic advocate|advocates|advocacy
        victim|victims services|advocate|advocacy|support
        press|pressed|pressing|drop|dropped|file|filed|filing ..1 charges
        charged|charges|charge|arrested|jail|convicted|guilty|arrest|pled|warrant|probation|counts|prison ..5 assault|battery|strangulation|dv|domestic|threats|stalking|harassment|endangerment|kidnapping|rape|molestation|abuse
        HE|him|her|who ..2 arrested for|after|that|last|because|again|in
        call|called|calling|calls|phone|phoned|dial|dialed|dialled|dialing|contact|contacted|involve|involving|threatened ..2 police|cops|911|999 on|because|after|and|when|.|,|for|again|but|to|that|if|as|so|bc|they|he|she|for
        I|HE ..2 called|dialed|phoned|call|calling ..1 police|cops|911|999 ..4 on|because|he|him|she|her|and|after|when -loud|noise|music|about|neighbors|neighbor
        police|cops|cop|officer|officers|sheriff ..4 arrest|arrested|took|removed|remove|escorted ..2 him|her|husband|wife|boyfriend|dad|away
        file|filed|filing|made|make|report|reported ..2 police report
        women's|womens|woman's|battered|dv|domestic|abuse|emergency ..2 shelter|refuge
        in|at|to|into|go|went|found|from ..2 a|the|local ..1 shelter ..2 with|because|kids|children|for
        safety plan|planning
        safe house -is
        cps|dcfs|dcf
        child protective|protection services
        flee|fled|fleeing|escape|escaped|escaping|leave|leaving|left|get|getting|got|away|run|ran|running ..2 from|of? ..1 my|an|the|his|her|a|this ..1 abuser|abusive|abusers|situation
        flee|fled|fleeing|escape|escaped|escaping from? ..1 him|her|husband|them|wife|boyfriend|ex|home|marriage|relationship|parents|father|dad
        assaulted|assault|attacked ..3 police|court|charges|hospital
        assault -rifle|rifles|weapon|weapons|course|team|squad|on|mode
        assaulted|assaulting|assaults
        uttering|making|makes|made|death|violent|physical|verbal|his|her|constant|more|serious|receiving|received|sent|sending|bomb|suicidal ..2 threats -to
        made|makes|making|death|physical|his|her ..1 threat|threats to|of|against|toward|towards
        retaliation|retaliate|retaliates|retaliated|retaliating
        """,
    ),
    Rule(
        "violence.injury",
        "violence",
        HIGH,
        "reports",
        """
        bruises|bruise|bruising|injuries|welts|wounds ..3 he|she|faded|healed|photos|pictures|photographed|showing|show|hide|cover|gave|makeup
        for ..1 breaking|fracturing|dislocating|cracking|popping|spraining|twisting my|her|his|our ..1 wrist|nose|jaw|ribs|rib|finger|fingers|collarbone|eardrum|cheekbone|teeth|tooth|arm|arms|neck
        apologize|apologized|apologizing|sorry|regret|blamed|remorse ..2 for ..2 hitting|breaking|choking|hurting|beating|punching|slapping|pushing|shoving|throwing|strangling|kicking|biting|grabbing me|my|her|us|him
        got|get|getting|gets|been|being hit|beaten|punched|slapped|choked|kicked|smacked|strangled|shoved again|last|every|because|regularly|daily
        bruise|bruises|bruised|bruising|marks|welts|cuts|scratches|handprint|handprints|fingerprints|scars|burns ..3 on|all|over|across|around ..2 my|her|his|our|their arm|arms|neck|face|body|throat|legs|wrists|back|chest|ribs|thighs|eye|cheek|stomach|leg
        left|leaves|leaving|gave|covered|had|have|from|hide|hiding|hid|cover|covering|see|saw ..2 with|in|the|my|me|her ..2 bruises|welts|handprints|bruising|bruised
        gave|gives|giving|left|with|had|got|has ..2 me|her|him|us|a|two ..1 black eye|eyes
        swollen|bloody|busted|split|bleeding eye|lip|lips|nose|jaw|rib|ribs
        lip|nose|mouth|ear|head|face ..2 bleeding|swollen|bruised|busted
        HE ..3 broke|breaks|fractured|cracked|busted|dislocated|sprained|twisted my|her|his ..1 nose|jaw|arm|rib|ribs|wrist|finger|fingers|hand|eye|neck|orbital|tooth|teeth|lip|shoulder|cheekbone|leg
        i|me|she|we ..4 with|my injuries|injury -at|in|from
        knock|knocks|knocked|knocking me|her|us|my ..2 unconscious|out|down|over|to|around|teeth -of
        beat|beaten|hit|choked|kicked|punched until|till|so|to ..6 unconscious|bleeding|bled|passed|blacked|hospital|er|bruised|bloody
        """,
    ),
    Rule(
        "violence.hands",
        "violence",
        HIGH,
        "reports",
        """
        HE ..3 whip|whips|whipped|flung|flings|hurled|threw|throws|slung|lobbed|pitched ..4 at|past|toward|towards|next|against|near me|my|her|us|the|his|our ..1 wall|head|me|face|door|feet|us|car|her|body|mirror|floor
        HE ..3 tore|tears|ripped|took|kicked|ripping|broke ..3 door|doors ..3 hinges|off|down|frame
        HE ..3 burn|burned|burns|burnt|whipped|whip|beat|hit|stabbed|poked|cut|jabbed|struck ..2 me|us|my|her|him with ..2 whatever|cigarette|cigarettes|iron|lighter|belt|knife|hammer|stick|phone|bottle|fists|shoe|hanger|pan|broom|spoon|curling|bat|remote|anything|paddle
        HE ..2 clawed|claws|gouged|scratched|scratches ..1 at? my|me|her|him ..1 face|eyes|arms|neck|back|up
        HE ..3 smacked|slapped|knocked|smacks|knocks|ripped|snatched ..1 the|my ..1 phone|glasses|cup|plate|food|drink|cigarette|keys ..1 out|from|off ..1 of? ..1 my|me|her
        HE ..3 flip|flipped|flips|overturned|upended the|our|a ..2 table|couch|desk|chair|bed|mattress
        HE ..3 hit|hits|hitting|strikes|struck ..1 me|her|him|us back|again|first|twice|too|before
        she|he had|has|is|keeps hit|hitting him|her|me
        i hit|slapped|punched|kicked|shoved|pushed|bit|scratched him|her back
        twist|twisted|twists|twisting|bent|bends|pin|pinned|pins my|her|his ..1 arm|arms|wrist|wrists|fingers|hand|leg -around
        HE ..6 on top of me|her
        slammed|smashed|slams|banged|bashed|cracked|shoved|pushed|rammed my|her|his|me head|face|skull|body|fingers|hand ..2 into|against|in|on|through
        HE ..3 getting|gets|got|been|being|become rough|rougher|handsy|aggressive|physical with|and|. ..1 me|her|us|.|,
        HE ..3 wrestles|wrestled|tackled|tackles|sat|sits|kneeled|knelt|straddled ..1 me|on ..2 me|ground|floor|down|chest|top
        HE ..3 dump|dumped|pour|poured|threw|throw|splash|splashed|spill|flung|sprayed ..4 water|coffee|tea|drink|oil|soup|food|beer|acid|plate|bottle|glass on|over|at|in|into me|my|her|him
        HE ..5 run|ran|hit|drove|drive|push|pushed|chased|chase me|us|her ..1 over|off|down|with ..1 the|his|her|a ..1 road|car|truck|vehicle
        grab|grabbed|grabbing|jerked|yanked|pull|pulled the ..1 steering wheel ..12 us|me|crash|kill|off|we|road
        HE ..3 pinch|pinches|pinched|pinching|scratch|scratches|scratched|bites|bit|bite|pokes|poked|twists|twisted|jabbed|elbowed|kneed ..3 me|her|us|my
        HE ..3 tied|ties|handcuffed|duct|taped me|her|us ..2 up|to|down
        HE ..3 hit|hits|beat|punched|kicked|knocked|pushed|shoved|threw me|her|us ..5 unconscious|hospital|er|concussion|stitches|bled|bleeding|bruise|bruised
        stitches|concussion|er|surgery|hospital|hospitalized|fracture|ribs|broken|bruised ..10 because|after|from|by|told|lied|said|thanks ..2 he|she|him|her|husband|boyfriend|wife|fell|partner -mom|dad
        told|tell|lied|lie|said|say ..4 nurse|doctor|doctors|er|hospital|boss|everyone|mom|teacher|people|cops|police ..3 i|she|he ..1 fell|tripped|slipped|walked
        walked|walk|ran|fell|bumped into|down a|the|some ..1 door|cabinet|stairs|cupboard|wall ..4 again|lie|lied|excuse|said|she
        blocked|blocks|blocking|dodged|duck|ducked|dodging ..1 his|her ..1 punch|punches|fist|fists|blows|hits
        left|leaves|leave a|an|the|big ..1 mark|marks|bruise|handprint|welt|scar ..2 on|from|when|that|.
        his|her fist|fists|knuckles ..4 my|at|face|wall|me|clenched
        HE ..4 fists clenched
        HE ..2 pretend|pretends|pretended|act|acted|goes to|like ..1 hit|punch|hitting me|her
        put|puts|putting|lay|lays|laid|laying|raise|raised|raises|raising|lifted|lift ..1 his|her|their|my|your|a ..1 hand|hands|fist|fists on|to|at|against
        get|got|getting|gets his|her hands on me|her|us
        swing|swung|swings|swinging|lunge|lunged|lunges|lunging|charge|charged|charges|charging|spit|spits|spat|spitting ..1 at|on|towards|toward me|her|him|us|my
        come|came|comes|coming|ran|went after|at me|her|us|him with|again|and|.
        HE|i|and|, ..2 throw|threw|throws|throwing|thrown|hurl|hurled|hurls|hurling|chuck|chucked|launch|launched ..6 at me|her|us|my
        HE|and|, throw|threw|throws|throwing|hurl|hurled|chuck|chucked|launch|launched ..5 across the|my|our
        threw|throws|throwing|throw|hurling|hurls ..1 things|stuff|objects|furniture|dishes|plates|chairs|bottles|shit|glasses|everything|anything -out|away|in|into|together
        push|pushed|pushes|pushing|shove|shoved|shoves|shoving|slam|slammed|slams|slamming|threw|throw|throws|throwing|thrown|pin|pinned|pins|pinning|drag|dragged|drags|dragging|grab|grabbed|grabs|grabbing|held|holds|holding|yank|yanked|pull|pulled|pulls|pulling|knock|knocked|shook|shake|shakes|shaking|hold|body-slammed|tackled|wrestled|backed|cornered|hurled me|her|us|my ..1 against|into|onto|down|around|across|by|violently
        push|pushed|pushes|shove|shoved|slam|slammed|threw|throw|throws|drag|dragged|knock|knocked|pulled|pinned|slams|pins|took|wrestled me|her|us|him|my ..1 to|on|off|out|through ..2 ground|floor|wall|bed|pavement|concrete|stairs|door|house|window|couch|car
        push|pushed|pushes|pushing|shove|shoved|shoves|slam|slammed|slams|threw|throw|throws|pin|pinned|pins|drag|dragged|drags|knocked him|them ..1 against|into|onto|down|around|across|by|through|violently
        HE ..3 grab|grabbed|grabs|grabbing|twist|twisted|twists|bite|bit|bites|biting|pinch|pinched|pinches|burn|burned|burns|burnt|scratch|scratched|scratches|squeeze|squeezed|bent my|her|our arm|arms|wrist|wrists|face|neck|throat|hair|jaw|leg|breast|breasts
        pull|pulled|pulls|pulling|yank|yanked|yanks|yanking|drag|dragged|grab|grabbed|grabs|grabbing ..1 me|her|my|us ..1 by? the|my|her? hair|throat|neck|arm|collar|ankles|feet|ear
        HE ..3 shove|shoves|shoved|shoving|manhandles|manhandled|manhandling me|her|us|him|my|them
        HE ..2 bit|bites|biting me|her -of|on
        spit|spits|spat|spitting in|on my|her|his face
        hold|held|holding|pin|pinned|pinning|holds me|her ..1 down|against|hostage|captive|prisoner
        held|holding|hold|holds|kept|keeping|keeps ..3 against my|her will
        he|she smacked|smacks|backhanded|backhands|headbutted|headbutts|pistol-whipped
        hit|hitting|punch|punched|slap|slapped|beat|fight|fighting each|one other|another
        physically|violently restrain|restrained|restrains|restraining|push|pushed|pushes|pushing|shove|shoved|grab|grabbed|grabs|removed|block|blocked|blocks|kick|kicked|remove
        """,
    ),
    Rule(
        "violence.things",
        "violence",
        CONCERN,
        "reports",
        """
        punch|punched|punches|punching|kick|kicked|kicks|kicking|smashed|slam|slammed|hit|hits|hitting ..2 hole|holes|fist|through? in|into|through the|my|our|a? wall|walls|door|doors|window|windshield|drywall|mirror
        punch|punched|punches|punching|kick|kicked|kicks|kicking|puts|put a?|holes? hole|holes|in|the|through ..1 the|my|our|in|a? wall|walls|door|doors|drywall|window|mirror
        punch|punched|punches|punching|kick|kicked|kicks|kicking holes|walls|doors|hole
        break|breaks|broke|broken|breaking|kick|kicks|kicked|kicking|bust|busted|busts|smash|smashed|knock|knocked|beat ..1 the|my|our|down|in|his|her|bedroom|bathroom|front ..1 door|doors ..2 down|in|open|off|through|.|and|with
        broke|break|breaks|breaking|kicked|kick|busted down|through|in the|my|our ..1 door|doors|window
        HE|and|,|i ..3 smash|smashed|smashes|smashing|destroy|destroyed|destroys|destroying|shatter|shattered|shatters|trashed|trashes|wreck|wrecked|slashed|demolished|vandalized|ripped|tore|rips ..7 BELONGING|tires|tyres|house|apartment|room|place|home|property|clothes -rental
        HE|and|, broke|breaks|broken|break|breaking|throws|threw ..3 BELONGING ..3 in|on|because|against|when|half|pieces|purpose|front|rage|anger|and|,
        break|breaks|breaking|broke|throw|throws|throwing|smash|smashes|smashing|destroy|destroys|destroying things|stuff|shit|everything|furniture|dishes|plates|objects|property|doors -down|away|out|into|up|together
        flip|flipped|flips|flipping|overturned|turned the|our|a? ..1 table|tables|couch|furniture|chair|desk -off|around
        """,
    ),
    Rule(
        "violence.kin_word",
        "violence",
        CONCERN,
        "reports",
        """
        watched|watch|saw|see|seen|witnessed|witness|heard|hear ..2 whole thing|incident|fight
        witnessed|witness|witnessing|watched|saw|seeing|watching ..4 violence|abuse|beating|beatings|hitting|assault|fighting|abused|abusing|beaten
        CHILD ..8 so|very|really scared|frightened|terrified ..3 shaking|crying|trembling|hiding|screaming|shook
        afraid|scared|fear|fearing|feared|worried|worry|concerned|unsafe|danger|dangerous for ..1 my|our|her|his|their|the own? ..1 life|safety|lives|wellbeing|kids|children|child
        """,
    ),
    Rule(
        "weapon.shown",
        "weapon",
        EMERGENCY,
        "reports",
        """
        pull|pulls|pulled|pulling|draw|drew|point|points|pointed|pointing|hold|held|holding|holds|wave|waved|waving|waves|aim|aimed|aiming|put|puts|putting|brandish|brandished|brandishing|came|come|swung ..4 gun|guns|knife|knives|pistol|rifle|shotgun|firearm|machete|blade|weapon|revolver|handgun ..1 on|at|to|against|out|around|over|me
        HE ..2 pull|pulls|pulled|pulling|grab|grabbed|grabs|grabbing|got|gets|getting ..1 a|his|the|her|my gun|knife|pistol|rifle|shotgun|machete|weapon|blade
        threaten|threatens|threatened|threatening|attack|attacked|attacks|chase|chased|chases|chasing|stab|stabbed|came|come|shoot|shot|kill|slash|after|at ..5 with ..3 gun|guns|knife|knives|pistol|rifle|shotgun|machete|hammer|bat|axe|weapon|scissors|blade
        gun|knife to|against|at my|her|his|our ..1 head|throat|neck|face|chest|temple
        he|she|they|who|husband|boyfriend|wife|girlfriend|ex|dad|partner has|had|have|owns|owned|keeps|bought|got ..2 access ..2 guns|gun|weapons|firearms|rifles|firearm
        he|husband|boyfriend|ex|dad|she|partner has|had|owns|keeps|bought|carries ..2 guns|gun|weapons|firearms|rifles|firearm -show|safe|collection|range
        """,
    ),
    Rule(
        "strangulation.hands",
        "strangulation",
        EMERGENCY,
        "reports",
        """
        hand|hands|arm|arms|fingers|grip|belt|cord|rope|scarf|wire around|on|round|over|against|at my|her|his|their|our|your|the neck|throat|windpipe|mouth
        grab|grabbed|grabs|grabbing|hold|held|holding|holds|squeeze|squeezed|squeezes|squeezing|seized|picked|lifted|pinned|pushed ..2 by? the|my|her|his throat|neck
        HE|you ..6 could|can not breathe|breath -in|because|through|well
        hand|pillow|bag over|on my|her|his face|mouth|nose|head
        cut|cuts|cutting off my|her|his air|airway|breathing|oxygen
        strangulation|asphyxiation
        choke|chokes|choked|choking ..1 me|her|him|us ..2 out|unconscious|until|hard|during
        """,
    ),
    # ---------------------------------------------------------------- fear
    Rule(
        "fear.of",
        "fear",
        CONCERN,
        "reports",
        """
        scared|afraid|terrified|frightened|fear|worried|nervous|anxious ..1 that|because ..1 HE ..1 will|would|might|is|may|could ..2 come|return|find|show|get|kick|take|throw|hurt|go ..2 back|me|out|up|violent|angry|us|after|away|crazy|mad|custody|off|free -together|job|lost|married|home|sick|cold|late|bored
        scared|afraid|terrified|frightened|petrified ..2 to ..1 leave|tell|confront|report|upset|anger|divorce|break|testify|press ..1 up? ..1 with? him|her|husband|wife|boyfriend|charges
        look|looking|looked|watching over my|her shoulder
        HE ..4 does|do|did when|if|once ..3 released|out|served|finds|leave|home|drunk|back ..4 -surprise
        scared|frightened|terrified|afraid ..3 i|we|she hid|hide|locked|ran|called|froze|fled|cried|slept
        my|an|the ex|abuser|husband|dad|father|stepdad ..3 getting|gets|got|has|have custody
        afraid|scared|terrified|frightened|dread|dreading|fear|anxious ..1 to|of ..1 go|come|going|coming|be|being|return|returning ..1 back? home|alone|around -with|in
        he|she|his|PARTNER|dad|father|mother|temper|rage|outbursts|moods|drinking ..3 scare|scares|scared|frighten|frightens|frightened|terrify|terrifies|terrified|intimidates me|us|her|kids|children -movie|half
        not|never know|sure ..1 what|how ..1 HE ..2 do|capable|react|will|might|would ..1 to|if|when|of|next|do|if
        what HE ..2 capable of
        set|sets|setting|trigger|triggers him|her off
        do|anything|everything|careful|quiet|avoid|try ..4 not to? upset|anger|provoke|trigger|set|piss|enrage ..1 him|her|off
        which|what version|mood|side of him|her|he|she|i
        hear|heard|hearing|see|seeing|when ..1 his|her car|key|keys|truck|footsteps|voice ..8 stomach|heart|freeze|panic|scared|shake|tense|drops|hide|pounding|sick|fear
        stomach|heart|freeze|panic|shake|shaking|tense|sick|dread ..6 when|whenever|every|hear|time ..1 he|she|his|her|him|husband|dad|father|wife ..3 comes|walks|car|home|footsteps|voice|enters|keys
        sleep|slept|sleeping|sleeps ..3 with|against ..2 chair|knife|door|bat|locked|gun|dresser ..3 door|pillow|locked|under|against|bed
        chair|dresser|furniture ..2 against|under|behind|in my|the|front ..1 door|doorknob
        getting|feel|feeling|become|becoming|am|was|get ..1 scared|frightened|afraid|worried|terrified|creeped for my|her|our|his ..1 safety|life|kids|children
        pretend|pretended|pretending ..1 to be asleep ..6 he|him|she|home
        dread|dreaded|dreading|dreads ..3 coming|come|comes|going|weekends|evenings home|back
        fear|concerned|worried|risk|risking|endanger|danger|endangered|endangering ..2 my|her|our|their own? safety|life|lives
        for my|her|our own? safety -reasons
        he|she|husband|wife|boyfriend|ex|who is|was|so|very|extremely|becoming|really|being dangerous .|and|,|when|to|man|person|woman|enough
        i|we|she|kids ..3 am|are|is|feel|be|being|was|in ..2 danger from|with|because|.|,|if|of -zone|losing
        protect ..1 me|myself|my|her|us|the|ourselves|kids|children ..3 from ..2 him|her|harm|husband|father|ex|abuse|dad|wife|boyfriend|them
        keep|get|kept|keeping|getting me|us|myself|the|my|her ..1 kids|children|daughter|son|safe ..1 safe|from|away ..1 from|of? ..1 him|her|husband|dad|father|them|ex
        I|she|he|they|who|kids|kid|children|daughter|son|mom|mother|sister|everyone|still|so|really|very|actually|pretty|just|being|feel|feeling|live|living|lived|felt|been|too|always|constantly|absolutely|literally|extremely|genuinely|honestly|also|was|were|am ..3 afraid|scared|terrified|frightened|petrified|fearful|scarred|terrorized|intimidated of|by him|her|them|husband|wife|boyfriend|partner|ex|dad|father|mom|mother -that
        I|she|he|who|kids|children|so|really|very|actually|pretty|just|being|feel|live|living|been|too|still|was|were|am ..3 afraid|scared|terrified|frightened|petrified|fearful|intimidated|scarred of|by my|his|her|their|the|an|this|what|how ..1 husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|stepfather|mom|mother|brother|uncle|parents|family|son|man|anger|temper|rage|reaction|outbursts|roommate|he|she|spouse|fiance|abuser
        you ..2 scare|scares|scared|frighten|terrify|terrifies|frightens me when|so|sometimes|with|.|,
        he|she|husband|boyfriend|wife|girlfriend|dad|ex|partner ..2 scares|scared|scare|terrifies|terrify|frightens|frightened|terrified|intimidates|scaring|scarring me|her|us -with|with|half|to
        AFRAID|FEAR|worried|scary|fearing|nervous ..2 of|to|that? ..2 retaliation|retaliate|violence|repercussions|backlash|consequences
        AFRAID|scary|fear|nervous|anxious to go|refuse|say|tell|leave|speak|disagree|move|sleep|talk|come|be|ask|upset|anger|argue|stand|break|report|call|confront|answer|open ..12 he|she|him|her|husband|boyfriend|wife|partner|ex|dad|they
        AFRAID|fear of upsetting|angering|provoking|triggering|setting|making|disappointing|leaving|retaliation ..1 him|her|them|my|the
        in|constant|live|lived|living|lives|out ..1 fear of|for|because|every|from|that ..2 him|her|my|life|he|she|what|husband|wife|partner|ex|dad|father|mother|retaliation|day
        live|lived|living|lives|lived in ..2 fear|terror
        fear|fears|feared|fearing|scared|afraid|terrified|worried for ..1 my|her|our|his|their|the own? ..1 life|safety|lives
        eggshells
        not|never|do|longer ..2 feel|feels|felt|feeling ..1 safe -with|to|enough|driving|flying|at|in|eating|here|about|from|from|sharing
        not|never|longer ..2 feel|feels|felt|feeling|be ..1 safe|unsafe ..1 with|around|near|at|in|to|from|here|being|living|going ..3 him|her|home|house|apartment|my|own|leave|them|partner|husband|sleep|alone|anymore|.
        feel|feels|felt|feeling|is|was|am|very|environment|home|an|in|be|so ..1 unsafe -to|driving|food|for
        to|for|my|her|our|his|their|about safety -net|skills|training|and|tips|inspection|of|concerns|first|reasons|glasses|feature|features|gear
        tip|tiptoe|tiptoeing|tiptoed around ..1 him|her|his|husband|dad|wife|moods
        I|kids|she|children|we|to ..3 hide|hid|hiding|hides|locked|lock|locking|barricaded|barricade ..3 myself|ourselves|us|me|herself|in|from ..3 bathroom|closet|bedroom|him|room|guest|basement -door|keys
        never know|knew|knowing what|when|how ..4 set|trigger|anger|upset|snap|explode|mood him|her|off|he|she|he'll
        he|she ..2 explode|explodes|exploded|exploding|snaps|snapped|blows|rages|raged|raging at|on|and|over|whenever|if|when|up|in -laughing|the
        i|we|she ..2 flinch|flinched|flinches|cower|cowered|cowering|cowers|flinching when|every|whenever|at|in|if|and|as
        cower|cowered|cowering|cowers
        """,
    ),
    Rule(
        "fear.of_harm",
        "fear",
        HIGH,
        "reports",
        """
        AFRAID|FEAR|worried|worry|fearing|feared|convinced|nervous|anxious|scary|paranoid|think|thought|know|knew|believe|sure ..3 HE|you ..3 will|would|could|might|may|going|gonna|is|was|can|did ..2 hurt|hurts|kill|kills|killing|hit|hits|harm|retaliate|attack|beat|snap|explode|shoot|stab|choke|strangle|rape|abuse|murder|kidnap|retaliates ..1 me|us|her|him|someone|somebody|himself|my|the|if|when|again|.|, -feelings|by
        AFRAID|FEAR|worried|fearing|nervous|paranoid ..3 HE|you ..3 will|would|could|might|may|going|gonna ..2 come|find|track|follow|show|lash|blow|destroy|break|get|be ..1 after|me|us|out|up|violent|physical|aggressive|angry|furious|mad|worse|into|down -job|work
        AFRAID|FEAR|worried|fearing|nervous ..2 of|about|for ..1 what HE|will|would|might|could ..2 do|happen|say
        HE ..2 will|would|going|gonna ..2 kill me|us someday|eventually|tonight|in|next|if|one ..1 my|i|sleep|day|we ..2 leave|left|leaves|try|tell|stay|report|go|divorce|sleep|.|call
        one day|night|of ..3 HE ..2 will|going|gonna ..2 kill me|us
        """,
        firm=True,
    ),
    # ---------------------------------------------------------------- stalking
    Rule(
        "stalking.word",
        "stalking",
        CONCERN,
        "reports",
        """
        HE ..3 messaging|messages|messaged|texting|texts|calling|calls|contacting|contacts|asking|asks|emailing|adding ..1 all|everyone ..1 of? my|our ..1 friends|family|coworkers|relatives|boss|work ..4 where|about|asking|to|.|and|for|me|looking
        HE ..3 waiting|waits|waited|standing|stands|sitting|sits|lurking|lurks|parked|parks ..2 by|near|at|outside|beside|behind|next|in ..2 my|our ..1 car|house|door|desk|work|building|school|apartment|driveway|street|window|bus
        not ..1 take|taking|accept no|hint ..2 for|as|answer|. ..1 an|answer|no|.|and
        calls|called|calling|texts|texted|texting|rings|phones|emails ..2 my|me|her|the ..2 office|work|job|phone|house|mother ..3 ten|twenty|fifty|five|six|dozens|hundreds|30|20|10|50|constantly|nonstop|repeatedly|every|all ..1 times|day|hour|time|night
        moved|move|relocated|changed ..6 found|finds|find|tracked|still|located ..3 me|address|us|number|where
        hacked|hack|hacking|hacks|logged|broke ..2 into|in ..3 email|accounts|account|phone|facebook|icloud|instagram|computer|laptop|snapchat
        followed|chased|tailed me|us|her home|into|through|from|to -on|back
        obsessed|fixated|obsession|infatuated with|on me|her
        asking|asks|asked ..3 where i|she|we am|is|live|work|are|moved|lives
        drive|drives|drove|driving|driven|walks|walking|cruises|rides|circles ..1 past|by|up? my|our|her ..1 house|home|work|place|apartment|street|block|neighborhood
        leave|leaves|leaving|left ..2 notes|letters|gifts|flowers|messages|voicemails|things ..2 on|at|in|under my|our|her ..1 car|door|doorstep|windshield|house|mailbox|desk|work|porch|phone
        messages|message|messaging|texts|texting|contact|contacts|contacting|calls|calling|emails|adds|follows|requests ..2 me|her|us ..2 from|on|with|under|using ..3 accounts|numbers|account|number|profiles|names|emails
        hundreds|dozens|200|150|80|60|70|90|50|40|30|100|300|500|twenty|thirty|forty|fifty|sixty|hundred|countless|endless ..2 texts|calls|messages|emails|voicemails|times ..3 in|a|one|per|every|from|an ..1 day|night|hour|row|week|him|her|minutes|ex
        wait|waits|waiting|waited ..1 for ..1 me|her ..2 after|outside|at|by|near|in|when ..3 work|school|class|car|home|parking|gym|house|shift
        show|shows|showed|showing|appear|appears|pop|pops up ..1 everywhere|wherever|whenever|anywhere|places ..2 i|she|we|go
        keeps|keep|kept|continues|constantly|nonstop|still|repeatedly ..1 contact|contacting|calling|texting|messaging|emailing|bothering|harassing|following|tracking|watching|stalking|threatening|coming|showing ..2 me|my|her|us|to|by ..2 family|friends|work|house|parents|job|sister|boss|even|after|from|mother|new
        he|she|ex|man|guy|someone|him|her ..4 must|is|been|was|has ..1 tracking|following|watching|monitoring|spying|recording|photographing|filming ..1 me|my|her|us|on|our -tv
        someone|man|guy|stranger|he ..6 outside my|our|her window|house|door|home|apartment|room|bedroom|work ..4 watching|night|staring|waiting|looking|again|for
        not ..1 leave|leaving me|her|us|my alone ..2 and|even|since|after|no|he|she|,
        secretly|hidden|without ..2 record|recorded|recording|filmed|filming|videotaped|photographed|watching|camera ..1 me|her|us|my
        texted|called|messaged|calls|texts|messages|emailed|called ..1 me|her ..1 50|100|40|30|20|60|80|200|hundreds|dozens|fifty|forty|thirty|sixty|hundred|nonstop|constantly ..2 times|.|,|and|all|until
        knows where i|she|we|my live|am|work|lives|works|go|kids
        found|find|finds ..1 my|our|her new? address|number|workplace|location|account
        peeping|peeps|peeked|peers|peering ..2 window|windows|tom
        catfish|impersonated|impersonating|pretending ..3 me|online|be ..4 accounts|friends|fake
        stalked|stalking|stalkers|stalker -prey|deer|profile|profiles|instagram|facebook|fb|insta|page|reddit|account|posts|my?|his|game|celebs|celebrities
        HE|is|are|was|been|being|who|,|and|has ..2 stalking|stalks|stalked ..1 me|her|my|him|us
        cyberstalking|cyberstalk|cyberstalked|cyberstalks|doxxed|doxed|doxxing
        harassing|harasses|harassed|harass|harassment
        keeps|keep|kept|keeping|not|constantly|always|continues|continued|will|would|nonstop|repeatedly ..2 stop|on|to|stopped? ..1 following|harassing|contacting|stalking|bothering|tracking me|her|us
        will|would|does|did not stop calling|texting|messaging|contacting|following|harassing|showing|coming|driving|emailing|watching ..1 me|her|us|up|by|over|my|and
        will|would|does|did not leave me|her|us alone
        HE ..3 following|follows|followed|follow|tailing|tailed me|her|us home|to|around|everywhere|from|in|into|wherever|on|again|when|down|and|.|at|for
        someone|man|guy|stranger|car|he|ex|person ..4 watching|spying me|on|her|my|us|the ..1 through|from|house|window|home|me|apartment|sleep|at|outside
        show|shows|showed|showing|turn|turns|turned|turning|shown up|outside ..1 at|to|outside|uninvited|unannounced|unexpectedly|drunk ..1 my|her|our|the|random ..1 house|work|job|home|door|apartment|school|place|office|doorstep|workplace|gym|church|window
        show|shows|showed|showing|turn|turns|turned|turning up uninvited|unannounced|unexpectedly
        HE ..4 waiting|waits|waited|parked|parks|sits|sitting|sat|lurking|standing|stood|waiting|camped|loitering|parking ..2 outside|near|across|front|by|at of|from? my|her|our|the ..1 house|work|home|door|apartment|place|job|window|office|school|building
        drive|drives|drove|driving|drives|walks|walked|walking ..1 by|past my|our|her ..1 house|home|work|place|apartment|street ..2 every|several|multiple|at|all|to|constantly|a|times|daily|late
        break|breaks|broke|breaking|broken ..1 in|into my|our|her|again|the|through|and|to ..1 house|home|apartment|the|next|while|last|at|place|email|accounts|car|phone|stole|steal|room
        broke|break|broken|breaking into my|our|her -heart
        tracker|trackers|airtag|air|gps|tracking|spyware|keylogger|stalkerware|tile ..3 on|in|to|under|installed|app my|her|our|the ..1 car|phone|bag|purse|laptop|computer|vehicle|cell
        put|puts|placed|install|installed|hid|planted|found ..2 tracker|gps|airtag|spyware|keylogger|stalkerware|tracking|trackers
        blocked ..8 fake|new|another|different|other|burner account|accounts|number|numbers|phone|email|emails|phones|profiles|apps
        fake|new|different|burner|multiple ..1 accounts|numbers|profiles ..3 to message|contact|follow|harass|watch|stalk|reach|text|call
        hundreds|dozens|tons|hundred|thousands|50|100|20|30|40 ..1 of? ..2 threatening|harassing|unwanted|missed|abusive|hateful|angry|nasty|vile|hate ..1 calls|messages|texts|emails|contacts|voicemails|letters|text
        unwanted|threatening|harassing contact|contacts|calls|messages|texts|emails|attention|letters|gifts|voicemails|advances|behavior|behaviour|text
        violated|violate|violates|violating|breached|broke|breaks|breaking ..3 order|ro|rpo|tro|probation|bail|parole
        found|finds|find|tracked|tracks|discovered|knows|figured|know out? ..1 where i|we|she live|lives|lived|work|worked|moved
        someone|somebody|he|ex|man ..2 is|was|has|been|keeps following|stalking|tracking|harassing me|her|us|my
        obsessed with me|her and|.|,|he|since|after|to
        hacked|hack|hacking|hacks|broke|logged|logs|logging ..1 into|in? ..1 my|our|her ..1 accounts|account|email|emails|phone|facebook|instagram|icloud|social|computer|laptop|messages|snapchat|gmail
        """,
    ),
    # ---------------------------------------------------------------- sexual violence
    Rule(
        "sexual.word",
        "sexual_violence",
        HIGH,
        "reports",
        """
        forced|forces|forcing|force himself|herself|themselves|itself on|onto|upon|in
        woke|wake|waking|wakes up ..6 on|inside|in top|me|him|touching|naked|groping|having|hand|hands
        grabbed|grabs|grabbing|squeezed|rubbed|smacked|slapped|touched|groped|felt|pinched|fondled my|her ..1 breast|breasts|butt|ass|crotch|boobs|boob|thigh|genitals|privates|groin
        coerce|coerced|coerces|coercing|pressured|manipulated|guilted|forced|pushed me|her|us into|to ..6 things|sex|it|sexual|want|wanted|acts|stuff|doing|sending|pics|marriage
        sexually abused|assaulted|harassed|abusive
        on top of me
        put|puts|putting|slid|slides|stuck|shoved|ran|runs|placed|slipped|moved|reached ..1 his|her|their ..1 hand|hands|fingers|finger|penis|tongue ..2 up|down|in|inside|on|under|into|between|over|around ..1 my|me|her|the ..1 skirt|pants|shirt|thigh|thighs|leg|legs|underwear|breast|breasts|dress|bra|shorts|crotch|butt|mouth|waist|knee
        keep|keeps|kept|went|go|continued|continue|carried|goes|did ..1 going|on|doing|touching|kissing|it|anyway ..6 told|tell|said|saying|asked|begged|screamed|cried|crying|even ..4 no|stop|to|not|i
        told|said|asked|begged ..3 him|her|them|no ..2 stop|no|get ..8 kept|continued|anyway|ignored|refused|would|did|forced|grabbed
        touch|touched|touches|touching me|her|him|us ..4 night|asleep|child|kid|eight|seven|six|five|nine|ten|eleven|twelve|little|young|bed|sleep|stepfather|uncle
        made|make|makes|forced|forces|forcing|had me|her|us|him ..1 touch|watch|kiss|undress|strip|suck|perform|sleep|pose|have ..3 him|himself|porn|sexual|sex|naked|oral|clothes|his
        took|take|takes|taking advantage of me|her|us|my -sale|offer|kindness
        exposed|exposes|flashed|flashes|exposing himself|herself|themselves
        masturbated|masturbates|masturbating in|at|on|to|while ..2 front|me|us|her|looking
        unwanted|nonconsensual|forced|unsolicited|inappropriate ..1 touching|sex|kissing|kiss|touch|advances|nudes|pics|pictures|comments
        kissed|kiss|grabbed|hugged|touched ..1 me|her|my ..2 without|against|even|after ..2 asking|permission|will|though|i|consent
        sex with me while|when|even|after|against|without|until
        have|has|had|having|wants|wanted|demands|expects sex ..1 with? me ..2 while|even|asleep|against|whenever|or|every|though|drunk
        incest|pedophile|pedo|paedophile|csa|trafficked|trafficking|nonce
        owe|owed|owes|owing him|her|them|me ..1 sex|it
        against my|her|his will
        his way with me|her
        date rape|raped
        prostitute|prostituted|pimp|pimped ..1 me|her|myself|out
        revenge porn
        rape|raped|rapes|raping|rapist|rapists -culture|joke|jokes|scene|scenes|fantasy|seed|seeds|kit|revenge
        molest|molested|molests|molesting|molester|molestation|molestor
        sexually|sexual assault|assaulted|assaults|assaulting|abuse|abused|abuses|abusing|harass|harassed|harasses|harassing|harassment|violence|violated|predator|coerce|coerced|coercing|coercion|trauma|exploited|exploitation|misconduct|threats|advances|forced|attacked|battery
        sa'd|sa'ed
        force|forced|forces|forcing|pressure|pressured|pressures|pressuring|coerce|coerced|coerces|coercing|guilt|guilted|guilts|guilting|make|made|makes|making|manipulated|bully|bullied|demand|demands|demanded|expects ..2 me|her|him|myself|himself|herself|us|into|on|them|i ..3 sex|sexual|sexually|oral|intercourse|anal|on|intimate
        have|had|having|has|demand|demands|demanded|initiated|initiates ..1 sex with me|her|him while|when|though|even|against|without|asleep|as ..2 asleep|sleep|sleeping|drunk|unconscious|no|want|passed|will|crying|consent
        sex ..6 asleep|consent|against|passed|unconscious|refuse|consensual
        not|without|never|no|gave|give|lack ..2 consent|consented|consensual -to|form|for|of|is|forms
        nonconsensual|nonconsensually
        i|she|he|me|we|and ..3 said|say|says|told|saying|kept|screamed|begged ..2 no|stop|him ..5 anyway|kept|continued|did|listen|forced|still|ignored|refused|held|would|went ..2 sex|going|it|on|me|undressing|touching|himself|stop|.|touched|inside
        touch|touched|touches|touching|feel|felt|rub|rubbed|rubbing|groped|kissed|grabbed me|her|him|us|my|them ..3 inappropriately|inappropriate|weird|wrong|sexually|there|breasts|privates|private|genitals|vagina|crotch|penis|breast|butt|underwear|boob|boobs|groin|down|asleep|consent|without
        touch|touched|touches|touching my|her|his vagina|genitals|breasts|privates|breast|penis|boobs|private|groin|crotch
        come|came|comes|coming|snuck|sneak|sneaks ..1 in|into my|her|our|the room|bedroom ..6 touch|touched|molest|naked|undress|bed|underwear
        and touch|touched|touching me|her .|,|and|while|under|in|there
        in|on|into|got|crawled|climbed|came|comes my|her|the bed ..6 touched|touching|touch|molested|naked|undressed
        groped|gropes|groping|fondled|fondling|fondles|grope|sodomized|gangraped
        HE|and|, ..2 take|took|takes|taking|ripped|tore|pull|pulled|pulls|pulling|tried|rip|tear|removed|started ..3 my|her clothes|pants|underwear|shirt|panties|top|bra|jeans|dress ..1 off|down|and|.|,
        take|took|taking off his|my|her clothes|pants|underwear|shirt ..3 and|,|then|, ..3 me|ran|i|on|sprung|pushed|forced|climbed
        laid|lay|threw|pushed|pinned|held|got|climbed|forced|shoved me|her down|on|onto ..12 clothes|pants|underwear|undress|undressed|undressing|naked|kissing|legs
        pressure|pressures|pressured|pressuring|forced|force|forces|forcing|made|makes ..2 into|to ..2 sex|intimacy|oral|kiss|threesome|porn|naked|nude|nudes|anal
        inside|in me|her without|even ..4 condom|consent|no|permission
        took|remove|removed|slipped|took ..1 the|his? condom off|during|without
        drugged|spiked|roofied|drugs|drug me|her|my|him drink|and|.|,|at|to|,
        roofied|drugged me|and|at|by
        spread|spreads|shared|share|shares|posted|posts|leak|leaked|leaks|send|sends|sent|show|showed|expose|exposed|post|exposing|releasing|release|publish ..6 private|sex|intimate|nude|naked|explicit|my|our|of nudes|tape|tapes|pics|images -taken
        threatened|threatens|threatening|threaten|blackmailed|leaked|spread|post|posted ..6 private|sex|intimate|nude|naked|explicit|my photos|pictures|pics|videos|tape|tapes|video|images
        threatened|threatens|threatening|threaten|blackmailed|leaked|spread ..8 nudes|sextape|nude|naked|intimate
        """,
    ),
    # ---------------------------------------------------------------- children
    Rule(
        "child.word",
        "child_abuse",
        HIGH,
        "reports",
        """
        made|makes|forced|forces|make|locked|put us|me|him|her|them|my ..2 sleep|stand|kneel|sit|stay|eat|outside ..3 garage|floor|outside|closet|cold|corner|hours|rice|soap|basement|shed|car|dog|snow|naked
        left|leave|leaves|leaving ..3 year|month|years|months|yo|baby|toddler|kid|son|daughter|kids|children|child ..3 alone|unattended|unsupervised
        burn|burned|burnt|burns|burning|cut|cuts me|us|him|her|my ..2 with|using ..2 cigarette|cigarettes|iron|curling|lighter|stove|water|knife|hot|candle
        slap|slaps|slapped|hit|hits|hitting|spank|spanked|spanks|shook|shakes|smack|smacked|smacks|beat|beats|kick|kicked|kicks|grab|grabbed|choke|choked|hurt|hurts|abuse|abuses|throw|threw|punch|punched|pinch|pinched|bit ..2 the|my|our|his|her|their|a|your ..2 month|months|year|years|yr|week|yo
        watched|saw|heard|see|hears|watch|hear|witnessed|witness|seen ..6 him|her|dad|father|mom|mother|daddy|it ..2 hit|hitting|beat|beating|choke|choking|hurt|hurting|punch|punching|kick|slap|slapping|attack|attacking|strangle|scream|abuse
        lock|locked|locks|locking|shut|kept ..1 me|us|him|her|them|my ..2 in|inside|out|outside|up ..3 room|bathroom|closet|basement|bedroom|cold|snow|dark|house|garage ..4 without|for|no|until|all|hours|food|days|alone|night|as|when
        no|without|nothing|refused|withheld|denied|withhold|little|enough food|eat|feed|water ..4 kid|child|kids|parents|mother|father|punishment|children|growing|days|punish
        nothing to eat ..4 kid|child|kids|parents|growing|we|home
        leave|leaves|left|leaving ..2 her|his|their|the|my|our|kids|children|baby|toddler ..3 alone ..3 apartment|house|home|car|hours|night|work|days|overnight|for
        hit|beat|punished|hurt|abused|punish|slapped|spanked|whipped|beatings|whooping|whoopings ..3 us|me|him|her|kids|children|siblings ..4 with|using ..2 belt|cord|stick|spoon|hanger|switch|shoe|broom|paddle|cable|fists|pan|hose|whip
        corporal|physical punishment
        beatings|whippings|spankings|whoopings
        parent|parents|mom|mother|dad|father|stepdad|stepmom|grandma|grandmother|grandfather|uncle|aunt|mum ..6 hit|hits|beat|beats|hurt|choked|slapped|abused|kicked|punched|whipped|spanked|smacked|threw|burned|starved|locked ..1 me|us|my|him|her|them
        child abuse|abuser|abusers|neglect|molester|molestation|molesters|porn|pornography|predator|endangerment|protective|trafficking
        childhood abuse|sexual|trauma|traumas|violence|neglect|rape|molestation|abuser
        traumatic|abusive|violent|horrible|rough|abused|neglectful|bad childhood|childhoods|upbringing
        abused|abuse|hit|beat|beaten|raped|molested|neglected|assaulted|choked|whipped|spanked|punched|slapped|hurt|touched|beatings|violent|kicked ..4 as|when|since|while|from ..1 a|an|i|he|she|we|they|age|my ..2 child|kid|little|young|younger|baby|toddler|boy|girl|small|childhood|teen|teenager|age|growing|minor|children|infant
        abusive|violent|alcoholic|neglectful|drunk|molester|cruel|sadistic|drunken ..1 parents|parent|father|mother|dad|mom|stepdad|stepfather|stepmother|stepmom|family|home|household|mum|uncle|grandfather|grandparents|brother
        beat|beats|beating|hit|hits|hitting|whip|whipped|whipping|spank|spanked|whoop|whooped|whups|smacked|struck ..6 with ..2 a|the|his|her|an? ..1 belt|switch|paddle|spoon|cord|hanger|stick|cable|hairbrush|broom|shoe|ruler|slipper|whip|buckle|hose
        left|leave|leaves|leaving ..1 the|our|my|his|her|their ..2 baby|kids|children|toddler|son|daughter|child|infant|us ..2 alone|unattended|home in|for|at|alone|all|overnight|by|hungry|while -with|peace
        locked|locks|locking|shut me|us|him|her|them|my|the ..2 in ..1 closet|room|basement|bedroom|cage|bathroom|attic|shed|cellar|garage
        starved|starves|starving|neglected|neglects|neglecting|shook|shakes|shaken|shaking me|us|the|my|his|her|our|their|him ..2 baby|kids|children|child|son|daughter|toddler|kid|siblings|infant|needs|as
        did|does|do|would|could not feed|fed|feeding us|me|him|her|them|kids|the -back
        cigarette|cigarettes burns|burn|out
        i|he|she|sister|brother|we|was|were|been|being ..2 groomed|grooming|groom by|me|her|when|as|at|from
        CHILD ..3 neglected|malnourished -by|work|chores
        neglected ..3 as|when ..2 child|kid|kids|children|little|young|baby
        hit|hits|hitting|beat|beats|beating|slap|slaps|slapped|slapping|kick|kicks|kicked|punch|punches|punched|hurt|hurts|hurting|abuse|abuses|abused|abusing|spank|spanks|spanked|choke|choked|chokes|scream|molest|molested|molests|smack|smacks|smacked|whips|harm|harms the|my|our|his|her|their|a ..3 kids|children|child|son|daughter|baby|toddler|kid|infant|stepson|stepdaughter|stepchildren|grandchildren|sons|daughters|siblings|nephew|niece
        """,
    ),
    # ---------------------------------------------------------------- harm to others
    Rule(
        "harm.thoughts",
        "harm_to_others",
        HIGH,
        "expresses",
        """
        want|wanted|wants|wanna|urge|tempted|need|feel|like|going|thought ..1 to|of|like ..1 punch|punching|hit|hitting|slap|slapping|shake|shaking|hurt|hurting|smack|throw|strangle|choke|kill|harm ..1 my|the|our ..1 kid|kids|son|daughter|baby|child|children|wife|husband|girlfriend|boyfriend|partner|mom|mother|dad|father|brother|sister|toddler|newborn|ex
        might|could|will|would|going|gonna do something ..3 bad|to|i|terrible|regret|stupid|drastic|crazy|violent ..4 him|her|them|back|regret|myself|people|someone
        imagine|imagining|imagined|picture|picturing|thinking|think|thought|thoughts|urge|urges|fantasize|fantasizing|dream|dreams|dreaming|visions|want|impulse ..3 pushing|push|throwing|throw|stabbing|running|hitting|hit|shooting|smothering|drowning|burning|beating|beat ..2 people|someone|him|her|them|my|baby|strangers|kids ..1 -out|away|up
        almost|nearly|came|close|tempted|wanted|want ..3 to? hit|hitting|slapped|hurt|punched|choked|strangled|hurting|killed|killing|slap|punch|push|pushed|shook|shake|smacked|throttled my|our wife|husband|girlfriend|boyfriend|partner|son|daughter|baby|kid|kids|child|children|mother|mom|dad|father|brother|sister|ex
        want|wants|wanted|wanna|going|gonna|threatened|threatens|threatening|plan|plans|planned|planning ..2 to kill|shoot|stab|hurt|murder|attack|bomb ..1 everyone|people|someone|kids|students|all|him|her|them|himself|his|my|their|coworkers|teachers -feelings
        violent|dark|scary|disturbing|homicidal|murderous|intrusive|evil thoughts|urges|fantasies|images|impulses|dreams ..3 about|of|to|toward|towards|that|.|,
        anger|rage|temper|angry ..6 hurt|hit|kill|harm|lash|violent ..2 someone|him|her|them|my|people|wife|kids|out|others
        hear|heard|hearing|voices|voice ..4 tell|telling|tells|told|say|saying ..3 kill|hurt|harm|stab|attack|myself
        not trust myself ..4 around|with|not|when|near
        thought|thoughts|urge|urges|fantasy|fantasies|fantasize|fantasizing|dream|dreams|dreaming|thinking|impulse|impulses|images|visions|think|ideas ..2 of|about|to|where ..2 i? ..1 killing|kill|hurting|hurt|harming|harm|murdering|murder|stabbing|stab|shooting|shoot|strangling|strangle|choking|choke|beating|attacking|raping|torturing|poisoning ..1 him|her|them|someone|people|others|my|everyone|somebody|others|anyone|the|you|kids|animals
        homicidal|homicide|murderous
        might|could|may|going|gonna|will|afraid|scared|worried|want|wanted|wants|wanna|tempted|urge|fear|about|ready ..3 i ..3 hurt|kill|harm|murder|stab|shoot|snap ..1 someone|somebody|people|others|him|her|them|my|everyone|anyone -feelings
        want|wanted|wants|wanna|need|going|gonna|plan|planning|tempted|urge|urges|desire|love|like|threatening|threatened|ready|able ..2 to hurt|kill|murder|stab|shoot|strangle|harm|attack|rape|torture ..1 someone|somebody|people|others|everyone|anyone|my|women|men|kids|children
        shoot|shooting|bomb|bombing|blow|blowing|burn|burning up|down ..1 the|my|a|this|your|our|everyone school|office|workplace|church|place|house|building|mall|apartment -fire|crap|photo
        school|mass shooting|shooter -in|at|on|news
        make|making him|her|them|you|everyone pay|suffer|bleed|regret -for?|attention|the|it|rent|bills|back|more|less|me|up|back
        i ..2 lose|lost|losing control ..2 hurt|hit|hitting|hurting|and him|her|them|someone|my|hurt|hit
        afraid|scared|worried|fear i ..3 lose|snap|explode control|and ..3 hurt|hit|on|do
        """,
    ),
)
