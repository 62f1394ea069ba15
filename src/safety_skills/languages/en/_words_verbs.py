# SPDX-License-Identifier: MIT
"""Verbs by what they say of the listener: a wrong, a kindness, or plain talk.

Base forms; what follows after a space must stand close behind the verb ("let down": "you let me down").
"""

from ._words_format import words

__all__ = ["GOOD_VERBS", "NEUTRAL_VERBS", "WRONG_VERBS"]

#: Said of the listener, a fault or a hurtful act toward somebody.
WRONG_VERBS = words(
    # Untruth and disloyalty.
    "backstab beguile betray blab bullshit cheat con conceal connive conspire deceive defame defraud disobey "
    "double-cross dupe eavesdrop embezzle exaggerate fabricate fib flirt gaslight hide hoodwink impersonate lie "
    "manipulate mislead misrepresent outmaneuver plagiarise plagiarize pry rob scam scapegoat scheme shoplift slander "
    "smear sneak snitch snoop spy steal swindle tattle trick whitewash "
    # Leaving and letting down.
    "abandon bail dawdle default desert dillydally disappoint discard disregard ditch dither dodge evade flake forget "
    "forsake ghost ignore jilt neglect oversleep procrastinate refuse reject renege renounce shirk shun sidestep slack "
    "snub stall stonewall "
    # Hard words.
    "accuse antagonise antagonize badger badmouth bait bash belittle berate bicker bitch blame boast brag castigate "
    "chastise chide complain condemn condescend criticise criticize curse degrade demean demonise demonize denigrate "
    "dictate disparage gloat goad gossip grouse grumble guilt guilt-trip harp hassle heckle hector humiliate insinuate "
    "insult interrogate interrupt invalidate jeer judge lambaste lecture malign mansplain minimise minimize moan mock "
    "mope nag needle nitpick overreact patronise patronize pester pout preach quarrel quibble rant ridicule sass scoff "
    "scold scorn scream shame shout shriek shush snarl sneer snipe squabble sulk taunt trivialise trivialize undercut "
    "undermine vilify whine whinge yap yell "
    # Power over somebody.
    "blackmail bulldoze bully coerce commandeer constrain discriminate disrespect domineer exclude exploit harass "
    "hijack hog hound impose infantilise infantilize interfere intimidate intrude invade meddle micromanage mistreat "
    "misuse monopolise monopolize objectify obstruct oppress ostracise ostracize overburden overrule overstep "
    "persecute pigeonhole provoke railroad sabotage smother stalk steamroll stifle strong-arm suffocate terrorise "
    "terrorize threaten torment trample upstage usurp victimise victimize "
    # Damage and waste.
    "botch bungle butcher clutter damage deface defile despoil destroy disfigure endanger fritter hoard jeopardise "
    "jeopardize litter loot mishandle misplace muck overcharge overdraw overspend pilfer pillage ransack ruin scuff "
    "smash spill spoil squander swipe taint tarnish trash vandalise vandalize waste wreck "
    # Manners and temper.
    "belch burp chomp gawk gawp gobble holler leer loaf misbehave ogle overindulge overstay slam slouch slurp smirk "
    "stink swagger tailgate trespass whimper "
    # Single words of wrongdoing.
    "aggravate alienate attack corrupt dehumanise dehumanize demoralise demoralize devalue discourage disgrace "
    "dishonor dishonour dismiss embarrass inconvenience incriminate infringe misjudge offend overlook overprotect "
    "plunder shortchange skimp slight underestimate underpay undervalue victim-blame violate withhold wrong",
    # More than one word.
    phrases=(
        "act as if; act innocent; act like; act out; act stupid; act weird; back down; back out; bad mouth; bail on; "
        "barge in; barge past; bark at; be on my back; bitch about; bitch at; bite my head off; blame it on; "
        "blow a fuse; blow all; blow it; blow me off; blow off; blow our; blow the; blow up at; blow us off; boss me; "
        "boss me around; boss us around; break a promise; break every promise; break my; break my heart; break our; "
        "break our deal; break the promise; break up with me; break your promise; break your promises; "
        "break your word; breathe down my neck; bring up the past; brood over; brush me aside; brush me off; "
        "brush off; bully me into; burn my; burn the; bust my balls; butt in; call me a; call me an; call me crazy; "
        "call me names; call me stupid; cancel again; cancel at the last; cancel last minute; cancel on; carp at; "
        "carry on about; cause a scene; cheat on; check my phone; check up on; chew me out; chew with; chicken out; "
        "come down on; come home drunk; come home late; conspire against; control me; control who; cop an attitude; "
        "cop out; cost me; cost us; cover it up; crack jokes about; crash my; crash our; crash the; cross the line; "
        "cry wolf; curse at; cut in front; cut in line; cut into line; cut me down; cut me off; cut me out; cut off; "
        "cut us off; decide for me; delete my; dent my; dictate to; dig at; disappear on; drag it out; drag me down; "
        "drag me into; drag your feet; drain our; dress me down; drink all; drink my; drink too much; drive me away; "
        "drive me crazy; drive me insane; drive me mad; drive me nuts; drive me up the wall; drone on; "
        "drop a bombshell; drop the ball; drop this on me; dump it on; dump me; dump on; dump this on; eat all; "
        "eat my; eat the last; embarrass me; fail me; fail us; fall asleep on; fall short; find fault; flake on; "
        "flake out; flip me off; flip out; fly off the handle; fool me; force me; forget about me; forget my; "
        "forget our; foul up; freak out; freak out on; freeze me out; freeze out; fuck it up; fuck me over; fuck up; "
        "fuck with; gamble away; gang up; get an attitude; get defensive; get drunk; get in my face; get in my way; "
        "get in the way; get me fired; get me in trouble; get on at; get on my case; get on my nerves; get smart with; "
        "get us lost; get wasted; give me a hard time; give me an attitude; give me attitude; give me grief; "
        "give me hell; give me lip; give me shit; give me that look; give me the silent treatment; give up on; "
        "glare at; go back on; go behind my back; go off on; go on and on; go on at; go over my head; go through my; "
        "goof off; goof up; growl at; guilt trip; hang me out; hang up on; have a fit; have a go at; have an affair; "
        "hide it from; hog the; hold it against; hold it over; horn in; hurt me; hurt my; interrupt me; "
        "invite yourself; jerk me around; jump down my throat; jump on me; jump the gun; jump to conclusions; "
        "keep it from; keep me hanging; keep me waiting; keep on at; keep putting off; keep secrets; keep tabs; "
        "keep things from; keep us waiting; kick me out; kill my; kill the mood; knock over my; lash out; laugh at; "
        "laugh in my face; lay down the law; lay into; laze around; lead me on; leave a mess; leave crumbs; "
        "leave everything; leave me alone with; leave me behind; leave me for; leave me hanging; "
        "leave me in the lurch; leave me out; leave me standing; leave me stranded; leave me waiting; "
        "leave the dishes; leave the lights; leave the seat; leave us hanging; leave us waiting; leave without; "
        "leave your; leave your clothes; lecture me; let down; let me down; let us down; lie about; lie around; "
        "lie through your teeth; lie to; look at other; look down on; look through me; lord it over; lose it; lose my; "
        "lose our; lose the; lose your temper; lounge around; louse up; make a face; make a mess; make a scene; "
        "make excuses; make faces; make fun of; make it up; make jokes about; make me choose; make me do; "
        "make me feel bad; make me feel guilty; make me late; make me look; make me out; make me pay; make me wait; "
        "make stuff up; make things up; make up stories; make us late; make us wait; mess everything up; mess it up; "
        "mess me around; mess things up; mess this up; mess up; mess with; mess with my; miss my; miss our; "
        "mope around; mouth off; muck up; muscle in; name call; nit pick; offend me; order me around; overreact to; "
        "overstep the; pick a fight; pick at; pick fights; pick holes; pick me apart; pick on; play both sides; "
        "play dumb; play games; play me; play on your phone; play the victim; poke fun; poke your nose; "
        "pour cold water; pressure me; psychoanalyze me; pull out at the last; pull rank; pull the wool; "
        "push me around; push me away; push me into; push my buttons; push the kids; put it off; put me down; "
        "put me on the spot; put me through; put us down; put words in; rack up; rain on my parade; raise your voice; "
        "rat me out; rat out; read my diary; read my messages; rip into; rip me off; rip off; roll your eyes; "
        "rope me into; rub it in; run away from; run me down; run my life; run off with; run out on; run up the; "
        "run your mouth; rush me; saddle me; scratch my; scream at; screw around; screw everything up; screw it up; "
        "screw me over; screw over; screw this up; screw up; screw with; scroll on; scroll through my; sell me out; "
        "sell out; set me up; shoot me down; shout at; shout me down; show off; show up late; shrink my; shrug it off; "
        "shrug me off; shut down on; shut me down; shut me out; shut me up; shut out; sit around; sit on your ass; "
        "skip my; skip our; skip out; slack off; slag off; slam doors; slam the; sleep around; slob around; snap at; "
        "sneak around; sneak off; sneak out; speak for me; spend all; spend our; spend too much; spill coffee; "
        "spread lies; spread rumors; spread rumours; stab me in the back; stain my; stand me up; stand us up; "
        "stare at your phone; start a fight; start a row; start fights; start on me; start shit; start with me; "
        "stay out all; stick me with; stick your nose; stink up; stir things up; stir up trouble; stomp all over; "
        "stomp around; stomp off; storm off; storm out; stress me out; string me along; stuff your face; suck at; "
        "sulk about; swear at; take a dig; take advantage; take credit; take for granted; take forever; take her side; "
        "take his side; take it for granted; take it out on; take it too far; take it without; take me for granted; "
        "take my car; take over; take shots at; take sides; take their side; take things too far; "
        "talk about me behind; talk back; talk down; talk over; talk shit; talk trash; talk with your mouth; "
        "tear into; tear me down; tear my; tell lies; tell me how to; tell me off; tell me to shut up; "
        "tell me what to; tell on me; text your ex; throw a fit; throw a tantrum; throw away; throw it back; "
        "throw it in my face; throw me out; throw me under the bus; throw out my; throw that in my face; "
        "throw your weight; toss me aside; toy with; track in; track mud; track my phone; trash talk; treat me like; "
        "trick me into; try my patience; tune me out; turn everyone against; turn everything into; turn it around on; "
        "turn it on me; turn me away; turn on me; turn the kids against; turn them against; turn this into; "
        "turn up late; turn your back; twist everything; twist my words; twist the truth; two time; use it against; "
        "use me; use that tone; wake me up; wake the baby; wake the kids; walk all over; walk away; walk out; "
        "walk out on; wander off; waste everyone's; waste my; watch me struggle; wear me out; weasel out; whine about; "
        "wimp out; wind me up; wriggle out; write me off; yell at; zone out on"
    ),
)

#: Welcome behavior: denied ("you never V") it is a complaint.
GOOD_VERBS = words(
    # Being in touch.
    "acknowledge answer apologise apologize ask call compliment confide congratulate consult email explain facetime "
    "greet include inform introduce invite listen message notice notify phone praise reassure remind reply respond "
    "ring share skype text thank update visit warn welcome "
    # Tenderness.
    "appreciate care cheer cherish comfort console cuddle defend embrace encourage forgive hold hug kiss love massage "
    "nurture protect respect snuggle soothe support trust value "
    # Work of the house and the week.
    "babysit bathe clean contribute cook declutter dust feed finish fix fold hoover iron knock launder lock mend mop "
    "mow organise organize participate pay prepare provide refill reimburse repair repay replace restock rinse scrub "
    "sweep tidy unload vacuum volunteer wash water wipe "
    # Being fair and dependable.
    "assist attend collaborate compromise consider cooperate give help initiate keep lend offer remember return rsvp "
    "show try wait",
    # More than one word.
    phrases=(
        "ask first; ask me; back me up; be honest; be kind; be nice; be on time; be patient; be there for; behave; "
        "believe in; bring flowers; call ahead; call back; call first; call me; care about; change the diaper; "
        "change the nappy; change the sheets; change your ways; check in; check on; chip in; clean up; "
        "clear the table; close the door; come back; come home; come on time; come over; come to bed; come with me; "
        "compliment me; cook dinner; do chores; do dishes; do homework; do laundry; do the dishes; do the laundry; "
        "do the shopping; do your part; do your share; drive me; drop by; empty the dishwasher; feed the cat; "
        "feed the dog; fill the tank; fill up; follow through; follow up; get back to; give credit; give me a hand; "
        "give me a lift; give me credit; give me space; give notice; go grocery shopping; go out with; go to therapy; "
        "go with me; have my back; help out; hold me; hold my hand; include me; keep a promise; keep in touch; "
        "keep it down; keep me posted; keep quiet; keep your promise; keep your promises; keep your word; "
        "leave me some; lend a hand; lend me a hand; let me choose; let me decide; let me drive; let me finish; "
        "let me help; let me in; let me know; let me speak; let me talk; load the dishwasher; look after; look at me; "
        "make an effort; make breakfast; make dinner; make it up to; make lunch; make the bed; make time; "
        "make up your mind; meet me halfway; mow the lawn; open up; own up; pay attention; pay back; pay me back; "
        "pay the bills; pick up; pick up after; pick up the kids; pick up the phone; pitch in; plan a date; "
        "plan ahead; pull your weight; put away; put me first; put things away; put your phone away; reach out; "
        "read to; save money; say good night; say goodbye; say hello; say i love you; say please; say sorry; "
        "say thank you; say thanks; send a message; set the table; show affection; show interest; show love; show me; "
        "show up; show up on time; shut the door; sit with; snuggle up; spend time with; stand by; stand up for; "
        "stay with; stick to; stick up for; stop by; take a turn; take care of; take it seriously; take me out; "
        "take me seriously; take my side; take out; take out the trash; take responsibility; take the bins out; "
        "take the blame; take the dog out; take time for; take turns; talk to me; talk with me; tell me the truth; "
        "tell the truth; text back; tidy up; try harder; tuck in; turn off the lights; turn up; wait for me; wait up; "
        "walk the dog; wash up; watch the kids; water the plants; wipe the counter; work it out; work on; write back; "
        "write me; write to me"
    ),
)

#: Speaking, perceiving, knowing: "you never V" is mostly curiosity or a plain fact.
NEUTRAL_VERBS = words(
    # Saying.
    "claim comment describe indicate joke mention name pronounce quote recount remark report say specify spell state "
    "tell translate "
    # Perceiving.
    "feel glimpse hear look observe perceive recognise recognize see sense smell sniff sound taste view watch witness "
    # Knowing and thinking.
    "assume believe calculate conclude discover doubt dream estimate expect fathom figure foresee gather guess hope "
    "imagine infer intend know learn mean picture predict presume realise realize reckon regret suppose suspect think "
    "wish wonder "
    # Wanting and liking.
    "adore afford crave desire dislike enjoy fancy hate like miss need prefer want "
    # Meeting, being, going.
    "age appear become begin belong die exist fall fly grow happen live lose marry meet move own read retire ride seem "
    "ski sleep study swim travel vote weigh win",
    # More than one word.
    phrases=(
        "be to; care for; come across; come to think; feel like; figure out; find out; get around to; get married; "
        "get to know; get to see; get used to; grow tired; have a chance; have been to; have the chance; look forward; "
        "look like; make out; run into; say how; say what; say where; say whether; say which; sound like; talk about; "
        "tell how; tell what; tell where; tell which; tell who; think about it; think of it; think that"
    ),
)
