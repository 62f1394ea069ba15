# SPDX-License-Identifier: MIT
"""The verbs of everyday English in American spelling, and the British spellings that stand for them.

The irregular verbs are in their own table.
"""

from functools import cache

__all__ = ["BRITISH", "ONLY_Z", "OTHER_WORDS", "verbs"]

_VERBS = """
abandon abase abate abbreviate abdicate abduct abet abhor abide abolish abort abound abridge abscond absent absolve
absorb abstain abuse abut accede accelerate accent accentuate accept access acclaim acclimate acclimatize accommodate
accompany accomplish accord accost account accredit accrue accumulate accuse accustom ace ache achieve acknowledge
acquaint acquiesce acquire acquit act activate actualize ad-lib adapt add addict address adhere adjoin adjourn adjudge
adjudicate adjust administer admire admit admonish adopt adore adorn adulterate advance advertise advise advocate aerate
affect affiliate affirm affix afflict afford age aggravate aggrieve agitate agonize agree aid ail aim air airbrush
airlift alarm alert alienate align allay allege alleviate allocate allot allow allude allure ally alter alternate
amalgamate amass amaze amble ambush amend amount amplify amputate amuse analyze anchor anger angle anglicize animate
annex annihilate annotate announce annoy annul anoint answer antagonize anticipate ape apologize appall appeal appear
appease append applaud apply appoint appraise appreciate apprehend approach appropriate approve approximate arbitrate
arch archive argue arm armor arouse arraign arrange array arrest arrive articulate ascend ascertain ascribe ask
asphyxiate aspire assail assassinate assault assemble assent assert assess assign assimilate assist associate assuage
assume assure astonish astound atone atrophy attach attack attain attempt attend attenuate attest attract attribute
attune auction audit audition augment authenticate author authorize autograph automate autopsy avail avenge average
avert avoid avow await awaken award awe axe
baa babble baby back backfire backhand backpack backpedal backslap backtrack badger badmouth baffle bag bail bait bake
balance balk ballet balloon ballot bamboozle ban band bandage bang banish bank bankroll bankrupt banter baptize bar barb
barbecue bare barf bargain barge bark barrage barrel barricade barter base bash bask bastardize baste bat batch bathe
batter battle bawl bay beach beam beard beautify beckon bedazzle bedevil beep befit befriend befuddle beg beggar
begrudge beguile behave behead belabor belay belch beleaguer belie believe belittle bellow bellyache belong belt bemoan
bemuse bench benefit bequeath berate bereave berth besiege besmirch bestow betray better bewail beware bewilder bewitch
bias bicker bifurcate bike bill billow binge binge-watch biopsy bitch blab blabber black blackball blacken blacklist
blackmail blame blanch blank blanket blare blaspheme blast blather blaze bleach bleat bleep blemish blend bless blether
blight blind blindfold blindside blink blip blister bloat block blockade blog bloody bloom blossom blot blotch blow-dry
blubber bludgeon bluff blunder blunt blur blurt blush bluster board boast bob bode body-shame bog boggle boil bolster
bolt bomb bombard bond boo book bookend bookmark boom boomerang boost boot bootleg bop border bore borrow boss botch
bother bottle bounce bow bowl box boycott brace bracket brag braid brainstorm brainwash brake branch brand brandish
brave brawl brazen breach breadcrumb breathalyze breathe breeze brew bribe brick bridge brief brighten brim bristle
broach broaden broil broker bronze brood brook brown-nose browse bruise brunch brush brutalize bubble buck bucket buckle
bud buddy budge budget buff buffer bug bulge bulk bulldoze bully bum bumble bump bunch bundle bungle bunk buoy burden
burgeon burglarize burgle burn burnish burp burrow bury bus bushwhack bust bustle busy butcher butt butter button
buttress buzz bypass
cable cackle cage cajole calcify calculate calibrate call calm camouflage camp campaign cancel candy cane cannibalize
canoe canonize canoodle canter canvass cap caper capitalize capitulate capsize captain caption captivate capture
caramelize card care careen caress caricature carjack carouse carp carpet carpool carry cart cartwheel carve cascade
cash castigate castrate catalog catapult catastrophize catcall categorize cater catfish catnap caulk cause cauterize
caution cave cavort cease cede celebrate cement censor censure center centralize certify chafe chaff chain chair
challenge champion chance change channel chant chap chaperone characterize charge charm chart charter chase chasten
chastise chat chatter chauffeur cheapen cheat check checkmate cheer cherish chew chicken chide chill chime chip chirp
chisel chitchat choke chomp chop choreograph chortle chorus christen chronicle chuck chuckle chug chum churn cinch
circle circulate circumcise circumscribe circumvent cite civilize claim clam clamber clamor clamp clang clank clap
clarify clash clasp class classify clatter claw clean cleanse clear clench click climax climb clinch clip cloak clobber
clock clog cloister clone clonk close clot cloud clout clown club cluck clump clunk cluster clutch clutter co-own
co-parent co-regulate co-sign co-sleep coach coagulate coalesce coarsen coast coat coax cobble cock coddle code codify
coerce coexist cohabit cohere coil coin coincide cold-shoulder collaborate collapse collar collate collect collide
collude colonize color comb combat combine comfort command commandeer commemorate commence commend comment commentate
commercialize commiserate commission commit communicate commute compact compare compartmentalize compel compensate
compete compile complain complement complete complicate compliment comply compose compost compound comprehend compress
comprise compromise compute computerize con conceal concede conceive concentrate conceptualize concern conciliate
conclude concoct concur condemn condense condescend condition condone conduct cone confer confess confide configure
confine confirm confiscate conflate conflict conform confound confront confuse congeal congest congratulate congregate
conjecture conjugate conjure conk connect connive connote conquer conscript consecrate consent conserve consider consign
consist console consolidate consort conspire constipate constitute constrain constrict construct construe consult
consume consummate contact contain contaminate contemplate contend contest continue contort contract contradict contrast
contravene contribute contrive control convalesce convene converge converse convert convey convict convince convulse coo
cook cool cooperate coordinate cop cope copulate copy copyright cordon core corner corral correct correlate correspond
corroborate corrode corrupt cosign cosset cough counsel count counter counteract counterattack counterbalance
counterfeit countersign couple courier course court cover covet cow cower cozy crack crackle cradle craft cram cramp
crane crank crash crave crawl craze creak cream crease create credit cremate crest crimp cringe crinkle cripple crisp
crisscross criticize critique croak crochet crook croon crop cross cross-check cross-examine crosscheck crouch crow
crowd crowdfund crowdsource crown crucify cruise crumble crumple crunch crusade crush crust cry cuckold cuddle cue cuff
cull culminate cultivate cup curate curb curdle cure curl curry curse curtail curtsy curve cushion cuss customize
cyberbully cyberstalk cycle
dab dabble dally dam damage damn damp dampen dance dangle dare darken darn dart dash date daub daunt dawdle dawn
daydream daze dazzle de-escalate deactivate dead-end deaden deadlift deadlock deadname deadpan deafen debar debase
debate debauch debilitate debit debrief debug debunk debut decamp decant decapitate decay deceive decelerate
decentralize decide decimate decipher deck declare decline declutter decode decompose decompress decontaminate decorate
decrease decree decry dedicate deduce deduct deem deep-clean deep-fry deepen deescalate deface defame default defeat
defecate defect defend defer defile define deflate deflect deforest deform defraud defriend defrost defuse defy
degenerate degrade degrease dehumanize dehumidify dehydrate deify deign deject delay delegate delete deliberate delight
delineate delist deliver delouse delude deluge delve demand demean demist demolish demonize demonstrate demoralize
demote demur demystify denigrate denominate denote denounce dent denude deny depart depend depersonalize depict deplete
deplore deploy deport depose deposit deprave depreciate depress deprioritize deprive depute deputize derail derange
deregulate deride derive descend describe desecrate desensitize desert deserve design designate desire desist despair
despise despoil destabilize destine destroy detach detail detain detangle detect deter deteriorate determine detest
dethrone detonate detour detox detoxify detract devalue devastate develop deviate devise devolve devote devour diagnose
dial diaper dice dictate diddle die diet differ differentiate diffuse digest dignify digress dilate dilly-dally dilute
dim diminish dimple dine ding dip direct disable disabuse disadvantage disaffect disagree disallow disappear disappoint
disapprove disarm disassemble disassociate disavow disband disbar disbelieve disburse discard discern discharge
discipline disclaim disclose discolor discomfort disconcert disconnect discontent discontinue discount discourage
discover discredit discriminate discuss disdain disembark disengage disentangle disfavor disfigure disgorge disgrace
disguise disgust dish dishearten dishonor disillusion disincline disinfect disinherit disinhibit disintegrate disinvite
dislike dislocate dislodge dismantle dismay dismember dismiss dismount disobey disorder disorganize disorient
disorientate disown disparage dispatch dispel dispense disperse dispirit displace display displease dispose dispossess
disprove dispute disqualify disquiet disregard disrespect disrobe disrupt diss dissatisfy dissect disseminate dissent
dissipate dissociate dissolve dissuade distance distill distinguish distort distract distress distribute distrust
disturb ditch dither dive diverge diversify divert divest divide divorce divulge divvy dock doctor document dodder dodge
doff dog dole doll dominate domineer don donate doodle doom doomscroll dope dose dot dote double double-book
double-check double-cross double-dip double-park double-text doubt douche douse downgrade download downplay downshift
downsize downvote dox doze draft drag drain dramatize drape drawl dread dream dredge drench dress dribble drift drill
drip drivel drizzle drone drool droop drop drown drowse drug drum dry dry-clean dub duck duel dull dumbfound dump dunk
dupe duplicate dust dwarf dwindle dye dysregulate
e-mail earmark earn ease eavesdrop ebb echo eclipse economize edge edify edit editorialize educate efface effect egg
ejaculate eject elaborate elapse elate elbow elect electrify electrocute elevate elicit eliminate elongate elope
elucidate elude email emanate emancipate emasculate embalm embark embarrass embed embellish embezzle embitter embody
embolden emboss embrace embroider embroil emerge emigrate emit emote empathize emphasize employ empower empty emulate
enable enact enamor encase enchant encircle enclose encode encompass encounter encourage encroach encrypt encumber end
endanger endear endeavor endorse endow endure energize enforce engage engender engineer engorge engrave engross engulf
enhance enjoin enjoy enlarge enlighten enlist enliven enmesh enrage enrich enroll enshrine enslave ensnare ensue ensure
entail entangle enter entertain enthrall enthrone enthuse entice entitle entrance entrap entreat entrench entrust
entwine enumerate enunciate envelop envisage envision envy epitomize equal equalize equate equip equivocate eradicate
erase erect erode err erupt escalate escape eschew escort espouse establish esteem estimate estrange etch eulogize
evacuate evade evaluate evaporate evict evidence evince eviscerate evoke evolve exacerbate exact exaggerate exalt
examine exasperate excavate exceed excel except excerpt exchange excite exclaim exclude excommunicate excoriate excrete
excuse execute exemplify exempt exercise exert exfoliate exhale exhaust exhibit exhilarate exhort exhume exile exist
exit exonerate exorcise expand expatriate expect expedite expel expend experience experiment expire explain explode
exploit explore export expose expound express expropriate expunge extend exterminate externalize extinguish extol extort
extract extradite extrapolate extricate exude exult eye eyeball
fabricate face facepalm facetime facilitate factor fade faff fail faint fake falsify falter familiarize famish fan fancy
fantasize fare farm fart fascinate fashion fast fast-forward fast-track fasten fat-shame father fathom fatigue fatten
fault favor favorite fawn fax faze fear feast feature federate feign fence fend ferment ferret ferry fertilize fess
fester fetch fetishize fetter feud fib fiddle fidget field figure file fill fillet film filter finagle finalize finance
fine fine-tune finesse finger fingerprint finish fire firm fish fist fix fixate fizz fizzle flabbergast flag flail flake
flame flank flap flare flash flat-share flatline flatten flatter flaunt flavor flaw flay fleece flesh flex flick flicker
flinch flip flirt flit float flock flog flood floor flop floss flounce flounder flour flourish flout flow flower flub
fluctuate fluff flummox flunk fluoresce flurry flush fluster flutter foam fob focus fog foil foist fold follow foment
fondle fool foot forage force forearm foreclose foreshadow forestall forfeit forge fork form formalize format formulate
fornicate fortify forward foster foul found founder fracture fragment frame fray frazzle freak freckle free freelance
freeload freewheel frequent freshen fret frighten fringe frisk fritter frolic front frost froth frown frustrate fry fuck
fudge fuel fulfill fulminate fumble fume fumigate function fund fundraise funnel furlough furnish further fuse fuss fuzz
gab gabble gag gain gallop galvanize gamble game gang gape garble garden gargle garner garnish gas gash gasp gate
gatecrash gatekeep gather gauge gawk gaze gear gel gender generalize generate genuflect geotag germinate gerrymander
gestate gesture ghost gibber gift gift-wrap giggle gild gladden glam glamorize glance glare glaze gleam glean glide
glimmer glimpse glint glisten glitch glitter gloat glorify gloss glow glower glue gnash gnaw goad gobble goggle golf
goof google gore gorge gossip gouge govern grab grace grade graduate graft grandstand grant grapple grasp grate gratify
gravitate graze grease green-light greenlight greet grief grieve grill grimace grin grip gripe grit groan groom groove
grope gross grouch ground group grouse grovel growl grub grudge grumble grunt guarantee guard guess guest guffaw guide
guillotine guilt guilt-trip gulp gum gun gurgle gush gust gut guzzle gyrate
habituate hack haggle hail hallow hallucinate halt halve ham hammer hamper hand hand-wash handcuff handicap handle
handpick hanker happen harangue harass harbor hard-boil harden hark harm harmonize harness harp harpoon harry harvest
hash hassle hasten hatch hate haul haunt hawk hazard haze head headbutt headhunt headline heal heap hearken hearten heat
heave heckle hector hedge heed heighten help hem henpeck herald herd hesitate hex hibernate hiccup highlight hightail
hijack hike hinder hinge hint hire hiss hitch hitchhike hive hoard hoax hobble hobnob hog hoist hole holiday holler
hollow home homeschool homogenize hone honeymoon honk honor hoodwink hook hoot hoover hop hope horrify horse hose
hospitalize host hotfoot hound house hover howl huddle huff hug hum humanize humble humiliate humor hump hunch hunger
hunker hunt hurdle hurl hurry hurtle hush hustle hybridize hydrate hype hyperfocus hyperventilate hypnotize hypothesize
ice idealize ideate identify idle idolize ignite ignore ill-treat illuminate illustrate image imagine imitate immerse
immigrate immobilize immolate immortalize immunize impact impair impale impart impeach impede impel impend imperil
impersonate impinge implant implement implicate implode implore imply import impose impound impoverish impregnate
impress imprint imprison improve improvise impugn inactivate inaugurate incapacitate incarcerate incense incentivize
inch incinerate incite incline include inconvenience incorporate increase increment incriminate incubate incur indent
index indicate indict individualize individuate indoctrinate induce induct indulge infantilize infatuate infect infer
infest infiltrate inflame inflate inflect inflict influence inform infringe infuriate infuse ingest ingrain ingratiate
inhabit inhale inherit inhibit initial initiate inject injure innovate inoculate inquire inscribe inseminate insert
insinuate insist insource inspect inspire install instigate instill institute institutionalize instruct insulate insult
insure integrate intellectualize intend intensify interact intercede intercept interchange interest interfere interject
interlace interleave interlock intermarry intermingle intern internalize interpret interrogate interrupt intersect
intertwine intervene interview intimate intimidate intone intoxicate intrigue introduce introspect intrude intuit
inundate inure invade invalidate invent inventory invert invest investigate invigorate invite invoice invoke involve irk
iron irradiate irrigate irritate isolate issue itch itemize iterate
jab jabber jack jackknife jade jail jam jangle jar jaunt jaywalk jeer jell jeopardize jerk jest jet jettison jibe jig
jiggle jilt jingle jinx job jockey jog join joke jolt jostle jot journal journey joust joy judge juggle juice jumble
jump jump-start junk justify jut juxtapose
kayak keel ken key kibitz kick kickstart kid kidnap kill kindle kiss knead knee kneecap knife knight knit knock knot
knuckle kowtow kvetch
label labor lace lacerate lack lacquer lactate lag lambaste lament laminate lampoon lance land landscape languish lap
lapse lash last latch lather laud laugh launch launder lavish layer laze leach leaf leak lean leap leapfrog learn lease
leash lecture leech leer legalize legislate legitimize lengthen lessen level lever leverage levitate levy liaise libel
liberalize liberate license lick lift lighten like liken lilt limit limp line linger link lip-sync liquefy liquidate
lisp list listen litigate litter live liven load loaf loan loathe lob lobby localize locate lock lodge log logroll
loiter loll lollygag long look loom loop loosen loot lop lope lord lounge love love-bomb lowball lower lug lull lumber
lump lunch lunge lurch lure lurk lust lynch
machine madden magnetize magnify mail maim mainline maintain major malfunction malign malinger maltreat man manage
mandate maneuver mangle manhandle manicure manifest manipulate mansplain manufacture map mar march marginalize marinade
marinate mark market maroon marry marshal martyr marvel mash mask masquerade mass massacre massage master mastermind
masticate masturbate match mate materialize matter mature maul max maximize meander measure meddle mediate medicate
meditate meld mellow melt memorialize memorize menace mend menstruate mention mentor meow merchandise merge merit mesh
mesmerize mess message metabolize metamorphose metastasize mewl microdose micromanage microwave migrate militate milk
mill mime mimic mince mind mine mingle miniaturize minimize minister minor mire mirror misapply misappropriate misbehave
miscalculate miscarry mischaracterize miscommunicate misconstrue miscount misdiagnose misdial misdirect misfile misfire
misgender misguide mishandle misidentify misinform misinterpret misjudge mismanage mismatch misname misperceive misplace
misplay misprint mispronounce misquote misremember misrepresent miss misspell mist mistime mistreat mistrust mistype
misuse mitigate mix moan mob mobilize mock model moderate modernize modify modulate moisten moisturize mold molest
mollify mollycoddle monetize monitor monologue monopolize moo mooch moon moonlight moor mop mope moralize morph mortgage
mortify mosey mothball mother motion motivate motor mount mourn mouth move muck muddle muddy muffle mug mull multiply
multitask mumble mummify munch murder murmur muscle muse mushroom muster mutate mute mutilate mutiny mutter muzzle
mystify
nab nag nail name name-call name-drop namecheck namedrop nap narrate narrow nationalize natter nauseate navigate near
necessitate neck need needle negate neglect negotiate neigh nerf nerve nest nestle net nettle network neuter neutralize
nibble nick nickname niggle nip nitpick nod nominate nonplus nope normalize nose nosedive nosh notarize notch note
notice notify nourish nudge nullify numb number nurse nurture nuzzle
obey obfuscate object objectify obligate oblige obliterate obscure observe obsess obstruct obtain obviate occasion
occlude occupy occur offend offer officiate offload ogle oil okay omit ooze open operate opine oppose oppress opt
optimize option orbit orchestrate ordain order organize orgasm orient orientate originate ornament orphan oscillate
ostracize oust out outclass outdate outdistance outfit outflank outlast outlaw outline outlive outmaneuver outnumber
outpace outperform outplay outrage outrank outscore outsmart outsource outstay outstrip outvote outweigh outwit
overachieve overact overanalyze overawe overbalance overbook overburden overcharge overcommit overcompensate
overcomplicate overcook overcrowd overdose overdramatize overdress overemphasize overestimate overexpose overextend
overfill overflow overhaul overheat overindulge overjoy overlap overload overlook overmedicate overpack overplan
overplay overpopulate overpower overpraise overprepare overprice overpromise overprotect overrate overreach overreact
overrule overschedule overshadow overshare oversimplify overspice overstate overstay overstep overstimulate overstretch
overstuff overturn overuse overvalue overweigh overwhelm overwork ovulate owe own oxidize
pace pacify pack package pad paddle padlock page pain paint pair pale palm palpate pamper pan pander panhandle panic
pant paper parachute parade parallel paralyze paraphrase parboil parcel parch pardon pare parent parentify park parody
parrot parry part participate partition partner party pass paste pat patch patent patrol patronize patter pause pave paw
pawn peak peck pedal peddle pee peek peel peep peer peeve peg pelt pen penalize pencil pend penetrate people-please pep
pepper perceive perch percolate perfect perforate perform perfume perish perjure perk perm permeate permit perpetrate
perpetuate perplex persecute persevere persist personalize personify perspire persuade pertain perturb peruse pervade
pervert pester pet petition petrify phase philander philosophize phish phone photocopy photograph photoshop phrase pick
picket pickle picnic picture piece pierce pig pigeonhole piggyback pile pilfer pillage pilot pimp pin pinch pine ping
pinpoint pioneer pipe pique pirate pirouette piss pit pitch pity pivot placate place plagiarize plague plait plan plane
plank plant plaster plate plateau play play-act playact plead please pleasure pleat pledge plod plonk plop plot plow
pluck plug plumb plummet plump plunder plunge pluralize ply poach pocket point poise poison poke polarize pole police
polish poll pollinate pollute ponder pontificate pool poop pop popularize populate pore portion portray pose posit
position possess post postpone posture pot potter potty-train pounce pound pour pout powder power practice praise prance
prank prattle pray pre-empt preach precede precipitate preclude predate predestine predetermine predict predispose
predominate preempt preen prefabricate preface prefer prefix preheat prejudge prejudice premeditate premiere preoccupy
preorder prep prepare preregister prescribe present preserve preside press pressure pressurize presume presuppose
pretend prevail prevaricate prevent preview prey price prick pride prime primp print prioritize prise privatize
privilege prize probe proceed process proclaim procrastinate procreate procure prod produce profane profess profile
profit program progress prohibit project proliferate prolong promenade promise promote prompt pronounce prop propagate
propel prophesy propitiate proportion propose proposition prosecute prosper prostitute prostrate protect protest
protract protrude provide provoke prowl prune pry psych psychoanalyze publicize publish pucker puff puke pull pulsate
pulse pulverize pummel pump pun punch punctuate puncture punish punk punt purchase purge purify purport purr purse
pursue push pussyfoot putrefy putter puzzle
quadruple quake qualify quantify quarantine quarrel quarter quash quaver quell quench query quest question queue quibble
quicken quiet quieten quilt quip quiver quiz quote
race rack radiate radicalize radio raffle rage raid rail railroad rain raise rake rally ram ramble ramp rampage
randomize range rank rankle ransack ransom rant rap rape rasp rat ratchet rate ratify ration rationalize rattle ravage
rave ravish raze reach reacquaint react reactivate readapt readjust readmit readopt reaffirm realign realize reallocate
ream reanimate reap reappear reapply reappoint reappraise rear rearm rearrange reason reassemble reassert reassess
reassign reassure reawaken rebalance rebate rebel reboot rebound rebuff rebuke rebut recalibrate recall recant recap
recapture recede receive recenter recess recharge recheck reciprocate recite reckon reclaim reclassify recline recognize
recoil recollect recommence recommend recommit recompense reconcile recondition reconfigure reconfirm reconnect
reconquer reconsider reconstruct reconvene record recount recoup recover recreate recruit rectify recuperate recur
recycle redden redecorate redeem redefine redeploy redesign redevelop redial redirect rediscover redistribute redouble
redraft redress reduce reek reel reelect reenact reenter reestablish reevaluate reexamine refasten refer referee
reference refill refinance refine refit reflect refocus reform reformulate refract refrain reframe refresh refrigerate
refuel refund refurbish refurnish refuse refute regain regale regard regenerate regift register regrade regress regret
regroup regularize regulate regurgitate rehabilitate rehash rehearse reheat rehire rehome rehydrate reign reignite
reimagine reimburse rein reincarnate reinfect reinforce reinstall reinstate reinsure reinterpret reintroduce reinvent
reinvest reinvigorate reissue reiterate reject rejig rejoice rejoin rejuvenate rekindle relapse relate relax relay
relearn release relegate relent relieve relinquish relish relive reload relocate rely remain remand remark remarry
remedy remember remind reminisce remit remix remodel remonstrate remortgage remove remunerate rename render renege
renegotiate renew renounce renovate rent renumber reoccur reoffend reopen reorder reorganize repackage repaint repair
reparent repatriate repeal repeat repel repent rephrase replace replant replay replenish replicate reply repopulate
report repose repossess repost represent repress reprieve reprimand reprint reproach reprocess reproduce reprogram
repudiate repulse repurpose request require requisition reroute rescan reschedule rescind rescue reseal research
resemble resent reserve resettle reshape reshuffle reside resign resist resize resolve resonate resort resound respect
respond respray rest restart restate restock restore restrain restrict restructure resubmit resubscribe result resume
resupply resurface resurrect resuscitate retag retail retain retaliate retch retest retire retool retort retouch retrace
retract retrain retraumatize retreat retrieve retry return retweet retype reunify reunite reupload reuse rev revalue
revamp reveal revel revenge reverberate revere reverify reverse revert review revile revise revisit revitalize revive
revoke revolt revolutionize revolve reward rewash rewatch rewire reword rework rewrap rezone rhyme ricochet riddle
ridicule riff rifle rig rile rinse riot rip ripen ripple risk ritualize rival rivet roam roar roast rob robe rock rocket
role-play roleplay roll rollick romance romanticize romp roof room roost root rope rot rotate rough roughen roughhouse
round rouse route rove row rub rubberneck rue ruffle ruin rule rumble ruminate rummage rumor rupture rush rust rustle
sabotage sack sacrifice sadden saddle safeguard sag sail salivate salt salute salvage sample sanctify sanction sand
sandbag sandwich sanitize sap sass sate satiate satirize satisfy saturate saunter savage save savor scab scaffold scald
scale scam scamper scan scandalize scapegoat scar scare scaremonger scatter scavenge scent schedule scheme schlep
schmooze school scoff scold scoop scoot scope scorch score scorn scour scout scowl scrabble scramble scrap scrape
scratch scrawl scream screech screen screenshot screw scribble scrimp script scroll scrounge scrub scrunch scruple
scrutinize scuff scuffle sculpt scurry scuttle seal seam sear search season seat secede seclude second second-guess
secrete section secure sedate seduce seed seem seep seesaw seethe segment segregate segue seize select self-destruct
self-diagnose self-harm self-isolate self-medicate self-publish self-regulate self-sabotage self-soothe sellotape
sensationalize sense sensitize sentence sentimentalize separate sequester serenade serve service settle sever sex sext
sexualize shackle shade shadow shadowbox shaft shag sham shamble shame shampoo shape share sharpen shatter shave shell
shelter shelve shepherd shield shift shimmer shimmy ship shirk shitpost shiver shock shoe shoehorn shoo shop shoplift
shore short-change short-circuit shortchange shorten shoulder shout shove shovel showboat showcase shower shred shriek
shrivel shroud shrug shuck shudder shuffle shun shunt shush shutter shuttle shy sicken side side-eye sideline sidestep
sideswipe sidetrack sidle sieve sift sigh sign signal signify signpost silence silt simmer simper simplify simulate sin
singe single sip siphon sire situate size sizzle skate skedaddle sketch skew skewer ski skid skim skimp skin skinny-dip
skip skirmish skirt skive skulk skydive skype skyrocket slack slacken slake slam slander slant slap slash slate slather
slaughter slave sledge sleep-train sleepwalk slice slick slim slip slither slobber slog slop slope slosh slot slouch
slow slow-cook slug slumber slump slur slurp slut-shame smack smart smarten smash smear smell smile smirk smoke smolder
smooch smooth smooth-talk smother smudge smuggle snack snag snake snap snapchat snarl snatch sneak sneer sneeze snicker
sniff sniffle snigger snip snipe snitch snivel snog snoop snooze snore snorkel snort snow snowball snowboard snub snuff
snuffle snuggle soak soap soar sob sober socialize sock soft-soap soften soil sojourn solace solder soldier solicit
solidify solve somersault soothe sort sound soundcheck soundproof sour source space spade spam span spank spar spare
spark sparkle spasm spatter spawn spearhead specialize specify speckle speculate spell spellcheck spew spice spike spill
spiral spite splash splatter splay splinter splurge splutter spoil sponge sponsor spoof spook spool spoon sport spot
spotlight spout sprain sprawl spray spring-clean sprinkle sprint sprout spruce spur spurn spurt sputter spy squabble
squander square squash squat squawk squeak squeal squeeze squelch squint squirm squirrel squirt squish stab stabilize
stack staff stage stagger stagnate stain stake stalemate stalk stall stammer stamp stampede standardize staple star
starch stare stargaze start startle starve stash state station stay steady steam steamroll steel steep steer stem step
stereotype sterilize stew steward stiff stiffen stifle stigmatize still stim stimulate stint stipulate stir stitch stock
stockpile stoke stomach stomp stonewall stoop stop store storm stow straddle straggle straighten strain strand strangle
strap strategize stratify stray streak stream streamline strengthen stress stretch strip stroke stroll strong-arm
structure struggle strum strut stub stud study stuff stultify stumble stump stun stunt stupefy stutter style stylize
stymie sub subcontract subdivide subdue subject subjugate sublease sublimate submerge submit subordinate subpoena
subscribe subside subsidize subsist substantiate substitute subsume subtitle subtract subvert succeed succumb suck
sucker-punch suckle suction sue suffer suffice suffocate sugar sugarcoat suggest suit sulk sully sum summarize summon
sunbathe sunburn suntan superimpose supersede supervise supplant supplement supply support suppose suppress surf surface
surge surmise surmount surpass surprise surrender surround surveil survey survive suspect suspend sustain swaddle
swagger swallow swamp swap swarm swat sway sweat sweet-talk sweeten swelter swerve swig swill swindle swipe swirl swish
switch swivel swoon swoop swoosh symbolize sympathize sync synchronize syndicate synthesize systematize
tabulate tack tackle tag tail tailgate tailor taint talk tally tame tamp tamper tan tangle tango tank tantalize tap tape
taper tar target tarnish tarry tart task taste tattle tattoo taunt tax taxi team tease teem teeter teethe telecommute
telegraph telephone teleport televise temper tempt tend tender tense terminate terrify terrorize test testify tether
text thank thatch thaw theme theorize thicken thieve thin thirst thrash thread threaten thrill thrive throb throng
throttle thud thumb thumbtack thump thunder thwart tick ticket tickle tide tidy tie tighten till tilt time time-travel
tinge tingle tinker tint tip tiptoe tire titillate title titter toast toboggan toddle toggle toil toilet-train tolerate
toll tone toot top topple torch torment torpedo torture toss total tote touch touch-type toughen tour tousle tout tow
towel tower toy trace track trade traffic trail trailblaze train tramp trample tranquilize transact transcend transcribe
transfer transfix transform transgress transition translate transmit transpire transplant transport transpose trap trash
trash-talk traumatize travel traverse trawl treasure treat treble trek tremble trench trend trespass triage triangulate
trick trickle trifle trigger trim trip triple triple-check triumph trivialize troll trot trouble trounce trudge trump
trumpet truncate trundle truss trust try tuck tug tumble tune tunnel turn tussle tut tutor twang tweak tweet twiddle
twine twinkle twirl twist twitch two-time type typify tyrannize
ulcerate ululate umpire unblock unbolt unbuckle unburden unbutton uncheck unclasp unclench unclip unclog uncoil uncork
uncouple uncover uncurl undelete underachieve undercharge undercook underestimate underline undermine underperform
underpin underplay underrate underscore understate understudy undervalue underwhelm undress unearth unfasten unfetter
unfold unfollow unfriend unfurl unhinge unhitch unhook unify uninstall uninvite unionize unite unlace unlatch unlearn
unleash unload unlock unmask unmatch unmute unnerve unpack unpause unpeel unpeg unpick unpin unplug unpublish unravel
unroll unsaddle unscramble unscrew unseal unseat unsettle unstrap unsubscribe untag untangle untie untuck untwist unveil
unwrap unzip upbraid upchuck update upgrade upholster uplift upload uproot upstage upvote urbanize urge urinate use
usher usurp utilize utter
vacate vacation vaccinate vacillate vacuum validate value vamp vandalize vanish vanquish vape vaporize varnish vary
vault vaunt veer veg vegetate veil vend venerate vent ventilate venture verbalize verge verify vest vet veto vex vibe
vibrate victimize video videochat videotape vie view vilify vindicate violate visit visualize vitalize vitiate
vituperate vlog vocalize voice void volley volunteer vomit vote vouch vow voyage
wad waddle wade waffle waft wag wage wager waggle wail wait waitlist waive waken walk wall wallop wallow wallpaper waltz
wander wane wangle want war warble ward warm warn warp warrant wash waste watch water wave waver wax weaken wean
weaponize weary weasel weather weatherproof wedge weed weigh weight weird welcome weld welter wend westernize whack
wheedle wheel wheeze whet whiff whimper whine whinge whinny whip whir whirl whisk whisper whistle whiten whitewash
whittle whiz wholesale whoop whoosh widen wield wiggle wigwag will wilt wimp wince winch window-shop wine wink winnow
wipe wire wiretap wisecrack wish wither witness wobble wolf wolf-whistle womanize wonder woo woof word work worry worsen
worship wound wow wrangle wrap wreak wreathe wreck wrench wrest wrestle wriggle wrinkle writhe wrong
x-ray
yack yammer yank yap yawn yearn yeet yell yelp yield yo-yo yodel yoke yowl
zap zero zigzag zing zip zone zonk zoom
"""


@cache
def verbs() -> frozenset[str]:
    """All base forms; cut into words at the first call, so that importing costs nothing.

    >>> "listen" in verbs(), "listened" in verbs()
    (True, False)
    """
    return frozenset(_VERBS.split())


#: Verbs whose bare form is nearly always another word ("last night", "a single time", "long ago").
#: Their inflected forms are read as verbs, and the bare form is not.
OTHER_WORDS = frozenset(
    """
    absent appropriate average baby better blind bloody card damn deliberate exact father fine found frequent further
    ground hole holiday home idle initial intimate last long major mass mature minor mother narrow near nope number numb
    okay out pale parent partner perfect please present quiet round savage saw school season second sex shy single slick slim
    smart square still tart tender tense till time total utter wall war weary weird welcome wrong
    """.split()
)

#: Verbs whose -ize is no suffix, so that no British spelling in -ise exists.
ONLY_Z = frozenset({"capsize", "downsize", "prize", "resize", "seize", "size"})

#: British spelling: American spelling.  Verbs in -ise and -yse follow a rule.
BRITISH = {
    "appal": "appall",
    "armour": "armor",
    "belabour": "belabor",
    "catalogue": "catalog",
    "centre": "center",
    "clamour": "clamor",
    "colour": "color",
    "cosy": "cozy",
    "despatch": "dispatch",
    "discolour": "discolor",
    "disfavour": "disfavor",
    "dishonour": "dishonor",
    "distil": "distill",
    "enamour": "enamor",
    "endeavour": "endeavor",
    "enquire": "inquire",
    "enrol": "enroll",
    "enthral": "enthrall",
    "favour": "favor",
    "favourite": "favorite",
    "flavour": "flavor",
    "fulfil": "fulfill",
    "harbour": "harbor",
    "honour": "honor",
    "humour": "humor",
    "instal": "install",
    "instil": "instill",
    "labour": "labor",
    "licence": "license",
    "manoeuvre": "maneuver",
    "mould": "mold",
    "outmanoeuvre": "outmaneuver",
    "plough": "plow",
    "practise": "practice",
    "programme": "program",
    "recentre": "recenter",
    "rumour": "rumor",
    "savour": "savor",
    "smoulder": "smolder",
    "tranquillise": "tranquilize",
    "tranquillize": "tranquilize",
}
