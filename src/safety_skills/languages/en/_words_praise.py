# SPDX-License-Identifier: MIT
"""Words of praise and of plain states: "you always cheer me up" is a compliment, "you're asleep" a fact."""

from ._words_format import phrases, words

__all__ = ["PRAISE_ADJECTIVES", "PRAISE_NOUNS", "PRAISE_PHRASES", "PRAISE_VERBS", "STATE_ADJECTIVES"]

#: Good things to be called.
PRAISE_ADJECTIVES = words(
    # Kindness.
    "accepting accommodating adoring affable affectionate agreeable altruistic amiable amicable approachable attentive "
    "benevolent big-hearted bighearted caring charitable chivalrous civil compassionate congenial considerate "
    "cooperative cordial courteous decent devoted empathetic empathic fair-minded forgiving friendly generous gentle "
    "giving good-hearted good-natured gracious helpful hospitable humane humble kind kind-hearted kinder kindest "
    "kindhearted kindly lenient likable likeable lovable loveable lovely loving magnanimous merciful modest neighborly "
    "neighbourly nice nicer nicest nonjudgmental nurturing obliging open-hearted open-minded openhearted patient "
    "peaceable pleasant polite receptive respectful responsive selfless sociable soft-hearted softhearted supportive "
    "sweet sweetest sympathetic tactful tender tender-hearted tenderhearted thoughtful tolerant understanding "
    "unselfish warm warm-hearted warmhearted welcoming well-mannered well-meaning "
    # Trust and honor.
    "accountable authentic candid committed conscientious dedicated dependable diligent dutiful earnest ethical "
    "faithful genuine honest honorable honourable law-abiding loyal moral noble principled prompt punctual reliable "
    "reputable responsible scrupulous sincere solid sound steadfast steady straightforward true trusted trustworthy "
    "truthful upright upstanding virtuous worthy "
    # Skill and mind.
    "able accomplished adaptable adept articulate artistic astute brainy bright brilliant capable clear-headed clever "
    "competent creative cultured deft discerning educated efficient eloquent erudite experienced expert gifted handy "
    "hard-working hardworking imaginative industrious informed ingenious insightful intelligent intuitive inventive "
    "judicious knowledgeable learned level-headed levelheaded logical masterful methodical meticulous musical "
    "observant organised organized original perceptive practical productive proficient prudent quick-witted rational "
    "resourceful sage savvy sensible sharp skilful skilled skillful smart smarter smartest sophisticated strategic "
    "talented thorough versatile visionary well-informed well-read wise wiser wisest wittiest witty "
    # Courage and strength.
    "adventurous ambitious balanced bold brave bravest calm calming collected composed confident cool-headed "
    "courageous daring decisive determined driven enterprising even-tempered fearless gallant grounded gutsy heroic "
    "indomitable intrepid mature motivated persevering plucky poised proactive resilient self-assured self-confident "
    "self-sufficient spirited spunky stalwart strong stronger strongest tenacious tireless undaunted unflappable "
    "unshakable unstoppable unwavering valiant well-adjusted "
    # Charm and looks.
    "adorable alluring angelic attractive beautiful bewitching captivating charismatic charming classy comely cuddly "
    "cute cuter cutest dapper dashing debonair desirable dreamy elegant enchanting endearing fetching foxy fragrant "
    "glamorous good-looking gorgeous graceful handsome huggable irresistible kissable luminous magnetic majestic "
    "photogenic prettier prettiest pretty radiant ravishing sexy shapely smashing snazzy spiffy statuesque stunning "
    "stylish suave well-dressed well-groomed youthful "
    # Joy and company.
    "amusing animated bubbly carefree cheerful cheery comforting comical delightful easy-going easygoing encouraging "
    "energetic entertaining enthusiastic exciting exuberant fascinating fun funniest funny good-humored good-humoured "
    "happy-go-lucky heartwarming hilarious humorous inspirational inspiring interesting intriguing jolly jovial joyful "
    "joyous laid-back light-hearted lighthearted lively merry motivating optimistic outgoing passionate peaceful "
    "playful pleasing positive reassuring refreshing romantic soothing sunny upbeat uplifting vibrant vivacious "
    "warmest zestful "
    # Plain praise.
    "ace admirable amazing awe-inspiring awesome best blessed brill commendable cool dandy deserving divine dynamite "
    "excellent exceptional exemplary exquisite extraordinary fab fabulous fantastic first-class first-rate flawless "
    "golden good grand great greatest groovy heaven-sent heavenly ideal impeccable impressive incomparable incredible "
    "inimitable invaluable irreplaceable legendary magic magical magnificent marvellous marvelous matchless memorable "
    "miraculous neat nifty one-of-a-kind outstanding peachy peerless perfect phenomenal precious priceless rad "
    "remarkable saintly sensational special spectacular splendid stellar sublime super superb supreme swell terrific "
    "thriving top-notch treasured tremendous unbeatable unforgettable unique unmatched unparalleled valuable valued "
    "wonderful wondrous world-class",
)

#: Good names to be given.
PRAISE_NOUNS = words(
    # What somebody good is called.
    "ace angel beaut beauty belle blessing brick catch champ champion charmer cheerleader confidant cutie cutiepie "
    "darling delight doll dream dreamboat expert fighter gem genius gentleman gift goddess godsend hero heroine hottie "
    "hunk icon idol inspiration jewel joy keeper legend lifesaver marvel master masterpiece mensch miracle mvp "
    "optimist peacemaker peach pearl pillar pro problem-solver prodigy rock rockstar role-model sage saint savior "
    "saviour softie soul-mate soulmate star stud stunner sunshine superhero superman superstar superwoman survivor "
    "sweetheart sweetie sweetie-pie treasure trooper trouper virtuoso warrior whiz whizz winner wiz wizard wonder "
    "wunderkind",
    # More than one word.
    phrases=(
        "best friend; breath of fresh air; class act; good boy; good company; good cook; good driver; good egg; "
        "good father; good friend; good girl; good guy; good husband; good kid; good listener; good man; good mother; "
        "good person; good sport; good wife; good woman; great dad; great father; great friend; great husband; "
        "great listener; great mom; great mother; great mum; great person; great wife; guardian angel; guiding light; "
        "life of the party; life saver; light of my life; love of my life; my better half; my everything; my person; "
        "my rock; my world; rock star; role model; safe place; shining star; shoulder to cry on; soul mate; "
        "team player; tower of strength; true friend; wonderful father; wonderful husband; wonderful mother; "
        "wonderful person; wonderful wife"
    ),
)

#: Verbs that make "you always V (me)" a compliment.
PRAISE_VERBS = words(
    # Standing by somebody.
    "accept accommodate aid bless buoy cheer cherish comfort console embrace encourage energise energize enrich "
    "forgive guide help hug inspire lift love motivate nourish nurture pamper protect reassure rescue respect save "
    "shelter soothe support sustain treasure uplift "
    # Pleasing somebody.
    "amaze amuse appreciate astound brighten captivate charm compliment congratulate cuddle dazzle delight deliver "
    "enchant entertain excel excite fascinate flatter glow impress intrigue listen mesmerise mesmerize please praise "
    "rock shine slay smile sparkle succeed surprise thank thrill tickle triumph understand win wow",
    # More than one word.
    phrases=(
        "back me up; believe in; bring out the best; build me up; calm me down; care for; cheer me on; cheer me up; "
        "cheer up; come through; crack me up; go above and beyond; go the extra mile; hold me; lift me up; "
        "lift my spirits; light up; look after; look out for; pick me up; put others first; rise to the occasion; "
        "save the day; show up for; spoil me; stand by; stand up for; stick by; stick up for; stick with; turn heads; "
        "watch over; win me over"
    ),
)

#: What follows "you always" in a compliment, as the tokenizer delivers it; see `lexicon` for the grammar.
PRAISE_PHRASES = phrases(
    "a good|great listener|friend|sport|help|host; a great help; a joy to; a pleasure to; amaze me|us; "
    "are there for me|us|everyone|people|your|my|him|her|them; "
    "be there for me|us|everyone|people|your|my|him|her|them; been here for me|us; "
    "been there for me|us|everyone|people|your|my|him|her|them; been there when; believe in me|us|your; "
    "believed in me|us; brighten my|our|up|the; bring a smile; "
    "bring me|us joy|coffee|flowers|breakfast|tea|comfort|peace|luck|food|soup|back; bring out the best; "
    "bring so much|joy; bring something nice; bring such; build me up; by my|our side; calm me; cheer me on|up; "
    "cheer me|us; come back for|to me; come through; come through for|when; come to my rescue|aid; "
    "come up with great|good|amazing; come up with the best|such|great|good; comfort me; crack me up; "
    "do a good|great|wonderful|fantastic|excellent; do great|well|amazing|fine|good; do more than; do so much for; "
    "do so well; do something nice|kind|sweet; do such a|an good|great|amazing|wonderful|excellent|lovely; "
    "do the best; do the right thing; do what is right; do what you say|promise|can; do your best; encourage me; "
    "exceed my|expectations|our; excel at; feel like home; fight for me|us|what; "
    "fill my|our|the heart|life|house|home|day; find a way to make|cheer|help; find the good|best in; "
    "find the right word|words; first to help|offer; forgive me; full of life|love|surprises|energy|joy|ideas|fun; "
    "fun to be|talk; get back up; get better; get it right; get me through; get the job done; get things done; "
    "give everyone; give great|good|solid; give me|us a|your hug|smile|hand|boost|lift|coat|jacket; "
    "give me|us good|great|hope|strength|courage|advice|butterflies|support|joy|space|comfort|credit; "
    "give me|us the best|strength|courage|space|benefit; give so much; give such good|great; give the best; "
    "give your all|best; give your time; go above; go easy on; go out of your way; go the distance; go the extra; "
    "good at; good to me|us; good with; great at; great with; had my|our back; "
    "handle it|things|everything so well|well|beautifully|with grace; happy to help|see|listen; "
    "have a kind|nice|good word; have a smile; have been good|kind|nice|great|honest|loyal|supportive; "
    "have been so|very|such a|my|the|good|kind|great|nice|wonderful; have been there; have believed in; have class; "
    "have faith in; have good|great ideas|advice|taste|stories|news|intentions; have helped; "
    "have loved|supported|believed|encouraged|inspired|trusted|cared|protected; have my|our back; have room for; "
    "have something nice|kind|good to say; have style; have such a good|great|nice|kind|big|lovely|beautiful; "
    "have such good|great; have the best|right|perfect|nicest|sweetest|kindest; have time for me|us|everyone|people; "
    "hear me out; help me|us|others|people|out|everyone|with|around|when; help when; here for me|us; hit the spot; "
    "hold it together; hold me close|tight|together|up|when; hold my hand|hair; hold the door; honest with me|us; "
    "impress me|us; in my thoughts; in my|our corner; in my|our heart; inspire me|us|people; keep a cool|calm; "
    "keep in touch; keep it together; "
    "keep me|us going|safe|warm|company|sane|smiling|grounded|posted|informed|laughing|motivated; "
    "keep things interesting|fun|tidy|clean; "
    "keep trying|going|smiling|fighting|learning|improving|working|getting better|believing; keep up the; "
    "keep your word|promise|promises|cool|head; kind to me|us|everyone|people; kiss me goodnight|goodbye|hello; "
    "know how to cheer|comfort|calm|help|make|reach|love|treat|listen; know how to have fun|fun; "
    "know how to make me laugh|smile|happy|feel; know just what i|we need; know just|exactly what to say|do; "
    "know the right thing|things|words to say; know what i|we like; know what i|we need; know what to say; "
    "know when i|we need; know when something is wrong; know where to find; laugh at my jokes; lead by example; "
    "learn so|fast|quickly; leave me smiling|speechless|laughing; leave people smiling; leave the place better; "
    "lend a|an hand|ear; lend me a hand|an|your; let me know if|when|you; let me|us vent|cry|talk|win|choose|decide; "
    "lift everyone; lift me up; lift my|our|me|us; light up my|our|the; light up when; listen so well; "
    "listen to me|us|my|people; listen without; look after me|us|everyone|people|your|my; look at the bright; "
    "look for the best|good; look for ways to; "
    "look good|great|beautiful|nice|pretty|handsome|amazing|lovely|gorgeous|stunning|cute|fantastic|wonderful|fabulous|elegant|happy|fine; "
    "look on the bright; look out for me|us|your|everyone; "
    "look so good|great|beautiful|nice|pretty|handsome|happy|cute|lovely|amazing|elegant; love me|us no matter|anyway; "
    "make an|the effort; "
    "make everything|things|life|it better|easier|fun|brighter|special|possible|lighter|worthwhile; make friends; "
    "make good|great|delicious|amazing *; make it all worth|worthwhile|better; "
    "make me feel like a queen|king|princess|million|star; make me|us a better person|man|woman; "
    "make me|us a|some coffee|tea|breakfast|dinner|soup|cake; make me|us coffee|tea|breakfast|dinner|lunch|soup; "
    "make me|us feel like i|we matter|belong|can; "
    "make me|us feel so|really|very|more|much better|good|safe|loved|special|welcome|calm|happy|beautiful|comfortable; "
    "make me|us want to be better|a; make me|us|everyone|everybody|people laugh|smile|happy|giggle|blush|proud; "
    "make me|us|everyone|everybody|people so happy|proud; "
    "make me|us|everyone|people feel better|good|safe|loved|special|welcome|calm|at|happy|heard|seen|wanted|beautiful|important|included|appreciated|understood|comfortable|great|proud; "
    "make my|our day|week|heart|night|year|life; make sense; "
    "make such good|great|nice|wonderful|amazing|lovely|delicious; "
    "make sure i|we|everyone are|am|is okay|ok|safe|fine|happy|comfortable; make the best of; "
    "make the best|greatest|most; make time for me|us|everyone|others; mean a lot; mean so much|everything; "
    "mean the world; mean well; my favorite|favourite; my hero|rock|best|sunshine|everything; nail it; "
    "nice to me|us|everyone|people|see|have|talk|hear; offer to help; on my mind; on my|our side; "
    "one of my favorite|favourite; one of the best; open to; open your|the heart|home|door; "
    "patient with me|us|him|her|them|the|kids; pay your|attention|me back|for; pick me up from; pick me up when; "
    "pick the best|perfect; play fair; play so well; protect me|us|my; pull through; put a smile; put me|us at ease; "
    "put me|us|others|everyone|people|family|my|our first; put my|our mind at; put so much|effort|thought; "
    "put the kids|children first; quick to help|forgive|laugh; ready to help|listen|lend; remember birthdays|names; "
    "remember how i like; remember my|our|the little|everyone; remember to ask|call|thank; rise to; save the day; "
    "saved my; say nice|kind|sweet things; say please|thank|sorry|goodnight; say something nice|kind|sweet; "
    "say such nice|kind|sweet|lovely; say the right|nicest|sweetest|kindest|best; say what you mean; "
    "see me|us for who; see the best|good|beauty|bright|positive; seem happy; seem so happy; seem to know; "
    "set a good|great; set the example; share your|with; show me|us love|kindness|respect|support; show so much; "
    "show up for me|us|your|people; show up when i|we; sing beautifully; sing so; smell good|nice|great|amazing|so; "
    "smile at|when; so good to me|us; so good with; so kind to; sound so good|nice|happy|lovely; speak highly|kindly; "
    "speak so kindly|well|highly; speak up for; spread joy|love|kindness; stand by me|us|my|your; "
    "stand up for me|us|yourself|others|what|people|your; stay calm|positive|strong|true|by; stick by me|us|your; "
    "stick to your word; stick up for me|us|people|your; strive; succeed in; support me|us|my|our|your|each; "
    "surprise me|us with|by; take care of me|us|everyone|him|her|them|the|my|our|things|everything|people; "
    "take good|great|such care; take me seriously; take my breath; take pride; take the time to; take time for|to; "
    "teach me|us so|new|something; tell good|great; tell great|good|funny|such; tell it like it is; "
    "tell me how beautiful|proud; tell me how much you love|care; tell me how proud; "
    "tell me i am beautiful|loved|pretty|enough|smart; tell me you love; tell the best|funniest; tell the truth; "
    "the best at; the first person i; the first to help|offer|volunteer|call; "
    "the one who makes|helps|saves|understands|listens|cheers; there to help|listen|support|catch; "
    "there when i|we need; think about others; think ahead; think of me|us|others|everything|everyone|my|the; "
    "treat me like a queen|king|princess|lady|gentleman; treat me|us|people|everyone so well; "
    "treat me|us|people|everyone well|right|with|like a|nicely; "
    "treat me|us|people|everyone with respect|kindness|love; true to; trust me|your gut; turn it around; "
    "turn things around; turn up with a smile; understand me|us|what i|how i; "
    "up for a|an laugh|adventure|anything|fun; wait for me; walk me home; warm my; was there for; watch my back; "
    "watch over; wear it well; welcome me|us|people|everyone; were there for me|us|him|her|them; will be loved|my; "
    "will be my|our; will have a place|my|me|home; willing to help|listen|learn|lend; wonderful with; work hard|your; "
    "work so|very hard; work wonders; worth it; write beautifully; write such|so"
)

#: How or where somebody is at the moment: facts, no traits.
STATE_ADJECTIVES = words(
    # Where somebody is.
    "abroad absent ahead alone around aside available away back behind downstairs elsewhere gone here home in incoming "
    "indoors inside missing near nearby next-door off offline online out outdoors outside overseas present returned "
    "there together unavailable underfoot unreachable up upstairs "
    # What somebody is at.
    "booked busy detained distracted done drinking driving early eating employed engaged finished free gaming grounded "
    "jobless late later occupied overworked playing preoccupied reading ready scheduled shopping sleeping studying "
    "swamped texting tied-up training traveling travelling unemployed unready waiting watching working "
    # Body.
    "asleep awake barefoot bleeding broke bruised contagious deaf diabetic dressed drunk dry exhausted famished "
    "feverish flushed freezing full hammered healthy high hot hungover hungry ill infected injured jet-lagged "
    "jetlagged naked nauseous overweight pale paralyzed parched peckish plastered poorly pregnant rested sedated shaky "
    "shivering sick skinny sleepless sleepy sober sore starved starving stiff stoned sunburned sunburnt sweaty thin "
    "thirsty tipsy tired unconscious underweight undressed unwell wasted weary wet wide-awake wounded "
    # Standing.
    "adopted adult alive banned divorced dumped evicted famous fired foreign graduated homeless insured jailed local "
    "lost married new old older overdue poor retired rich safe separated settled single stranded stuck tardy unmarried "
    "wealthy widowed young younger",
    # More than one word.
    phrases=(
        "at home; at school; at the gym; at the office; at work; at your mother's; behind schedule; down there; "
        "dressed up; fast asleep; half asleep; in a hurry; in a meeting; in a rush; in bed; in charge; in class; "
        "in court; in love; in pain; in the car; in the garage; in the kitchen; in the shower; in the way; in town; "
        "in trouble; in your room; low on gas; low on money; off work; on a call; on a diet; on call; on duty; "
        "on holiday; on my way; on the computer; on the couch; on the phone; on the road; on the sofa; on the toilet; "
        "on time; on vacation; on your computer; on your own; on your phone; on your way; out cold; out of bed; "
        "out of breath; out of gas; out of money; out of office; out of town; out of work; out with friends; "
        "out with your friends; running late; short of money; tied up; under the weather; up late; up to date; "
        "wide awake; with friends; with your friends; with your mother; worn out"
    ),
)
