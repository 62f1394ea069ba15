# SPDX-License-Identifier: MIT
"""Words that find fault with somebody, for saying it of the listener is blame.

A word stands here only if it is a judgement when said as "you're so X" or "you're such a X".  States (late, tired) and
feelings (jealous) stand elsewhere.
"""

from ._words_format import words

__all__ = ["LABEL_ADJECTIVES", "LABEL_NOUNS", "MILD_LABEL_ADJECTIVES"]

#: Judgements: "you're so X" finds fault.
LABEL_ADJECTIVES = words(
    # Thinking of oneself only.
    "arrogant bigheaded boastful cocky conceited condescending domineering egocentric egoistic egotistical entitled "
    "grandiose greedy haughty high-handed highfalutin holier-than-thou hypocritical imperious judgemental judgmental "
    "narcissistic opportunistic overbearing overconfident patronising patronizing pompous power-hungry preachy "
    "presumptuous pretentious pushy sanctimonious self-absorbed self-centered self-centred self-important "
    "self-indulgent self-involved self-obsessed self-pitying self-righteous self-satisfied self-serving selfish smug "
    "snobbish snobby snooty snotty spoiled spoilt stuck-up supercilious uppity vain vainglorious "
    # Unkindness and coldness.
    "aggressive aloof antagonistic argumentative beastly belligerent bitchy bratty brutal brutish bullying callous "
    "cattish catty caustic cold-blooded cold-hearted coldhearted combative compassionless confrontational contemptuous "
    "cruel degrading demeaning diabolical disdainful evil fiendish hard-hearted hardhearted hateful heartless hostile "
    "hurtful ill-mannered inhuman inhumane insensitive malevolent malicious mean mean-spirited merciless monstrous "
    "nasty passive-aggressive petty pitiless quarrelsome remorseless ruthless sadistic savage scathing scornful snarky "
    "soulless spiteful standoffish stonehearted tactless thankless thoughtless unappreciative uncaring uncharitable "
    "unempathetic unfeeling unforgiving unfriendly ungenerous ungracious ungrateful unkind unloving unpleasant "
    "unsupportive unsympathetic venomous vicious vile vindictive vitriolic wicked "
    # Manners.
    "abrasive abrupt bad-mannered bad-tempered boorish brash brazen churlish classless coarse crass crude discourteous "
    "disrespectful disruptive foul foul-mouthed gruff impertinent impolite impudent inconsiderate indelicate "
    "indiscreet insolent insulting intrusive invasive lecherous lewd lippy loudmouthed loutish mannerless mouthy nosey "
    "nosy obnoxious offensive overfamiliar perverse perverted pervy rude sleazy slimy smarmy smart-mouthed surly tacky "
    "tasteless trashy uncivil uncivilised uncivilized uncouth undignified unmannerly vulgar "
    # Honesty and loyalty.
    "adulterous backstabbing biased bigoted chauvinistic cheating conniving corrupt crooked cunning deceitful "
    "deceiving deceptive devious dishonest dishonorable dishonourable disingenuous disloyal double-dealing duplicitous "
    "evasive faithless fickle fraudulent homophobic immoral insincere lying manipulative mendacious misogynistic "
    "prejudiced racist scheming sexist shady shameless shifty sketchy slippery sly sneaky thieving traitorous "
    "treacherous two-faced underhand underhanded unethical unfair unfaithful unjust unprincipled unscrupulous "
    "untrustworthy untruthful "
    # Duty and effort.
    "absent-minded absentminded careless clueless cowardly disorganised disorganized feckless flakey flaky foolhardy "
    "forgetful frivolous good-for-nothing gutless half-arsed half-assed half-hearted heedless hot-headed hotheaded "
    "idle impetuous inattentive incompetent indolent ineffectual inefficient inept irresponsible lackadaisical lax "
    "lazy neglectful negligent no-good noncommittal rash reckless scatter-brained scatterbrained shiftless "
    "short-sighted shortsighted slipshod sloppy slothful slovenly spendthrift spineless toothless trifling unambitious "
    "uncommitted uncooperative undependable undisciplined unhelpful unmotivated unorganised unorganized unprofessional "
    "unreliable useless wasteful work-shy workshy worthless yellow-bellied "
    # Growing up.
    "attention-seeking babyish cantankerous childish clownish crabby cranky crotchety curmudgeonly deluded delusional "
    "dramatic grouchy histrionic hot-tempered hypersensitive hysterical ill-tempered illogical immature infantile "
    "irrational juvenile melodramatic nagging naggy ornery overdramatic overemotional oversensitive paranoid pathetic "
    "peevish petulant pitiful pouty prickly puerile quick-tempered short-tempered shrewish silly snappish snappy "
    "sophomoric sulky temperamental testy tetchy thin-skinned touchy unbalanced unhinged unreasonable unstable "
    "volatile waspish weak-willed whining whiny wimpy wussy "
    # Power and closeness.
    "authoritarian bloody-minded bull-headed bullheaded cheap clingy close-minded closed-minded codependent coercive "
    "controlling defiant demanding despotic dictatorial disobedient dominating hard-headed hardheaded headstrong "
    "high-maintenance hypercritical impossible incorrigible inflexible insatiable insufferable interfering intolerant "
    "intransigent meddlesome meddling miserly mulish narrow-minded needy nit-picky nitpicky obsessive obstinate "
    "overcritical overpossessive overprotective penny-pinching pig-headed pigheaded possessive rebellious small-minded "
    "smothering stifling stingy stubborn suffocating tight-fisted tightfisted tyrannical unbending uncompromising "
    "ungovernable unmanageable unruly unyielding "
    # Head and sense.
    "absurd airheaded asinine bananas barmy batty berserk birdbrained boneheaded bonkers brainless certifiable "
    "cockeyed crackbrained crazed crazy cretinous daft demented dense deranged dim-witted dimwitted dippy ditsy ditzy "
    "doltish dopey dotty dozy dumb empty-headed farcical fatuous feeble-minded feebleminded foolish gormless gullible "
    "half-witted halfwitted hare-brained harebrained idiotic ignorant ill-informed imbecilic inane insane laughable "
    "loony loopy ludicrous mindless moronic nuts nutty obtuse preposterous psycho psychotic retarded ridiculous "
    "senseless slow-witted stupid thick-headed thickheaded thickskulled unintelligent unthinking unwise vacuous vapid "
    "wacko wacky whacko witless "
    # Being hard to bear.
    "abhorrent abominable abysmal aggravating annoying appalling atrocious awful boring contemptible creepy "
    "cringeworthy cringey cringy deplorable despicable detestable disgraceful disgusting dreadful embarrassing "
    "exasperating freakish freaky frustrating ghastly godawful gross grotesque hideous hopeless horrendous horrible "
    "horrid horrific humorless humourless icky inadequate infuriating insipid intolerable irksome irritating joyless "
    "lame loathsome lousy maddening mediocre nauseating objectionable obsequious odious outrageous pesky repellent "
    "repugnant repulsive revolting rotten second-rate shabby shameful skeevy subpar substandard terrible third-rate "
    "tiresome toxic troublesome unacceptable unbearable unbelievable uncool unfit unlikable unlikeable unlovable "
    "unworthy vexing wearisome worst "
    # Looks and cleanliness, said to wound.
    "bloated filthy flabby fugly gluttonous grubby hoggish lardy piggish piggy scruffy skanky slatternly slobbish "
    "slobby sluttish slutty smelly stinking stinky ugly unclean unhygienic unkempt unsightly unwashed whorish "
    # Gloom and sourness.
    "anti-social antisocial cynical defeatist disagreeable fault-finding hypochondriac ill-natured killjoy "
    "misanthropic pessimistic sour sour-faced unpleasable unsociable vengeful whingey whinging whingy "
    # Slang and swearing.
    "arsey assholish bitch-ass bogus crappy cringe cruddy cunty delulu dickheaded dickish dipshit douchebaggy douchey "
    "dumb-ass dumbass fucked-up gobby janky lame-ass lazy-ass messed-up piss-poor pissy prissy punk-ass scummy shitty "
    "skeezy sorry-ass stupid-ass sucky wack weak-ass whack "
    # Superlatives: "that's the dumbest thing".
    "bossiest craziest cruelest cruellest dumber dumbest foulest grossest lamest laziest lousiest meanest nastiest "
    "neediest nosiest pettiest phoniest rudest silliest sloppiest slyest sneakiest snobbiest sorriest stingiest "
    "stupider stupidest ugliest vainest vilest weirdest whiniest wimpiest",
    # More than one word.
    phrases=(
        "a bit much; a bit rich; beneath contempt; beyond belief; beyond help; beyond the pale; dead inside; "
        "dead to me; full of crap; full of excuses; full of hot air; full of it; full of lies; full of shit; "
        "full of yourself; good for nothing; hard to live with; hard to please; impossible to deal with; "
        "impossible to live with; impossible to please; impossible to talk to; in the wrong; low down; no better; "
        "no fun; no good; no help; no use; not normal; not right in the head; off your head; off your rocker; "
        "out of control; out of line; out of touch; out of your head; out of your mind; out of your tree; "
        "set in your ways; sick in the head; soft in the head; stuck up; tight with money; too big for your boots; "
        "too good for us; up your own arse; up your own ass; up yourself; wrong in the head"
    ),
)

#: A fault only with "too", "so" or "always" before it: "you're too quiet".
MILD_LABEL_ADJECTIVES = words(
    # Temper and mood.
    "bitter bossy cold defensive distant edgy emotional fiery fussy gloomy glum grim grumpy hasty huffy impatient "
    "impulsive intense irritable jealous jumpy moody morose negative sullen theatrical unpredictable uptight withdrawn "
    # Closeness and talk.
    "blunt cagey cautious chatty critical cutting direct dull flirtatious flirty harsh inconsistent indecisive "
    "indifferent insecure insistent intimidating loud noisy opinionated passive picky quiet reserved sarcastic "
    "secretive sensitive serious stern strange strict suspicious talkative tedious vague wishy-washy "
    # Work and order.
    "bad chaotic clumsy cluttered competitive difficult dirty distracted distractible hesitant lethargic messy naive "
    "obsessed odd scattered slack slow sluggish tardy thick unfocused unprepared untidy weak wild "
    # Bearing.
    "apathetic boisterous cheeky complacent crackers cuckoo dim dreary explosive extreme fake fierce hyper ineffective "
    "mental nerdy old-fashioned perfectionist phoney phony predictable prim proud prudish rigid rough sassy sceptical "
    "shallow skeptical submissive superficial superior thirsty timid tiring tough unrealistic weird whipped",
)

#: Names that one calls somebody in anger.
LABEL_NOUNS = words(
    # Liars, cheats and traitors.
    "adulterer backstabber betrayer bluffer bullshitter charlatan cheapskate cheater chiseler conman crook deceiver "
    "deserter fake faker fibber fraud freeloader grifter hoaxer homewrecker hypocrite imposter impostor informer judas "
    "leech liar manipulator mooch moocher opportunist parasite philanderer phoney phony poser poseur pretender quack "
    "quisling rat scammer schemer shyster sneak snitch sponger stooge swindler tattletale thief traitor trickster "
    "turncoat twister two-timer womaniser womanizer "
    # Cruelty and power.
    "abuser aggressor animal barbarian battleaxe beast bigot boor brute bully chauvinist control-freak demon despot "
    "devil dictator egomaniac egotist fascist fiend gaslighter harpy heartbreaker homophobe hothead killjoy lout "
    "maniac megalomaniac menace misogynist monster nag narcissist nazi ogre oppressor pig predator psychopath racist "
    "sadist savage sexist shrew slave-driver snake sociopath taskmaster terror thug tormentor troll tyrant villain "
    "viper vulture witch "
    # Idlers and losers.
    "bum couch-potato coward cry-baby crybaby dawdler deadbeat do-nothing doormat drifter dropout failure flake "
    "gold-digger goldbricker good-for-nothing goof-off has-been idler laggard layabout lazybones loafer loser lowlife "
    "malingerer mess milksop mollycoddle namby-pamby ne'er-do-well no-hoper no-show nobody nuisance pushover quitter "
    "scaredy-cat shirker sissy skiver slacker slob sloth slouch sluggard time-waster timewaster underachiever waster "
    "wastrel weakling weasel wet-blanket wimp wuss yellowbelly "
    # Fools.
    "airhead blockhead bonehead bozo buffoon chump clod clot clown crackpot cretin dimwit ding-a-ling ding-dong "
    "dingbat dipstick ditz dolt doofus dope dork dullard dumb-bell dumbbell dumbo dummy dunce dunderhead fathead "
    "featherbrain fool fruitcake fruitloop goof goofball goon half-wit halfwit idiot ignoramus imbecile jackass "
    "knobhead-less knucklehead lamebrain loon loony lummox lunatic lunkhead madman madwoman meathead moron muppet mutt "
    "muttonhead nincompoop ninny nitwit noob noodlehead numbskull numskull nut-job nutcase nutjob nutter oaf peabrain "
    "pillock pinhead plonker psycho retard sap scatterbrain schlemiel schmo schmuck screwball simpleton space-cadet "
    "sucker thickhead thicko twat twerp twit wacko wally weirdo whacko yahoo yo-yo yokel "
    # Children and show-offs.
    "attention-seeker attention-whore bigmouth blabbermouth bossyboots braggart brat busybody buttinsky buzzkill "
    "chatterbox complainer crab crank curmudgeon diva drama-queen eavesdropper exhibitionist floozy gossip "
    "gossipmonger grinch grouch grump hotshot hussy hypochondriac know-all know-it-all loudmouth martyr meddler miser "
    "moaner moper naysayer nitpicker party-pooper peacock pessimist pest prima-donna prude scold scrooge show-off "
    "showoff skinflint smart-alec smart-aleck smarty-pants snob snoop sourpuss spendthrift spoilsport stick-in-the-mud "
    "tease tightwad whiner whinger windbag worrywart "
    # Old-fashioned film insults.
    "blackguard blaggard bootlicker bounder brown-noser cad creep crone cur dastard dirtbag dirtball drunkard fink "
    "flunky gasbag guttersnipe hag harridan heathen heel heifer hellion hoodlum hooligan hyena ingrate jezebel knave "
    "lackey lech lecher letch louse lush miscreant mongrel palooka peeping-tom perv pervert punk rapscallion rascal "
    "rascals ratfink reprobate rogue rotter ruffian scalawag scallywag scamp scoundrel scoundrels scum scumbag skunk "
    "sleaze sleazebag sleazeball slime slimeball so-and-so sot stinker stinkers strumpet suck-up swine sycophant toad "
    "toadie toady tosspot tramp trollop upstart vagabond vagrant varlet vermin worm wretch yes-man "
    # Swearing.
    "arse arsehole arseholes ass-kisser asshat asshole assholes asswipe bastard bastards bellend bitch bitchass "
    "bitches bugger cockhead cocksucker crackhead cunt cunts dick dickhead dickheads dickwad dildo dipshit douche "
    "douchebag dumb-ass dumbass dumbasses dumbfuck dumbshit dumshit fag faggot fatass fatso fatty fuck-up fuckboy "
    "fucker fuckers fuckface fuckhead fuckup fuckwit gobshite jackoff jagoff jerk jerk-off jerkoff jerks knob knobhead "
    "lardass minger mofo motherfucker motherfuckers muthafucka numbnuts pissant pissartist prick pricks pussy putz "
    "scrote shitbag shithead shitheads shitstain skank slag slapper slut sluts smart-ass smartass son-of-a-bitch "
    "tightass tosser turd wanker wankers whore whores wise-ass wiseass "
    # Burdens and letdowns, said of a person.
    "burden disappointment disaster disgrace drag embarrassment freak hater headcase hindrance horror laughing-stock "
    "laughingstock letdown liability nightmare problem-child reject sellout train-wreck trainwreck troublemaker "
    "waste-of-space workaholic wreck "
    # More than one of them.
    "animals backstabbers brats bullies cheaters clowns cowards crooks fools frauds freaks hypocrites idiots imbeciles "
    "ingrates liars losers lowlifes maniacs monsters morons narcissists nutters parasites pigs psychos punks rats "
    "savages scumbags sissies slackers slobs snakes snobs sociopaths thieves thugs traitors twits vultures weaklings "
    "weirdos whiners",
    # More than one word.
    phrases=(
        "a joke; a pain; absolute joke; attention seeker; attention whore; awful person; back stabber; "
        "backseat driver; bad father; bad friend; bad husband; bad influence; bad mother; bad parent; bad person; "
        "bad wife; bag of wind; big baby; big child; big kid; big mouth; bull in a china shop; cold fish; "
        "control freak; couch potato; cry baby; daddy's girl; dead weight; dirt bag; dirty old man; dirty rat; "
        "disgusting person; drama king; drama queen; dumb ass; fair weather friend; fat cow; freak of nature; gas bag; "
        "glory hog; gold digger; good for nothing; half wit; head case; heart breaker; horrible person; horse's ass; "
        "hot head; ice queen; know it all; know it alls; laughing stock; little shit; loose cannon; lost cause; "
        "lousy father; lousy friend; lousy husband; lousy mother; lousy wife; low life; lying sack of shit; "
        "mama's boy; mamma's boy; mental case; momma's boy; mommy's boy; mother fucker; mummy's boy; "
        "nasty piece of work; nosy parker; nut case; nut job; old bag; old bat; old cow; old goat; old hag; "
        "pain in the arse; pain in the ass; pain in the backside; pain in the butt; pain in the neck; party pooper; "
        "peeping tom; piece of crap; piece of dirt; piece of garbage; piece of scum; piece of shit; piece of trash; "
        "piece of work; poor excuse for a; prima donna; problem child; psycho bitch; rat bastard; real piece of work; "
        "sack of shit; scaredy cat; selfish person; show off; silly cow; slave driver; sleaze ball; smart aleck; "
        "smart ass; smarty pants; son of a bitch; sore loser; space cadet; spoiled brat; spoiled child; spoilt brat; "
        "stick in the mud; stuffed shirt; stupid cow; suck up; teacher's pet; terrible father; terrible friend; "
        "terrible husband; terrible mother; terrible person; terrible wife; tight ass; toxic person; trailer trash; "
        "train wreck; two timer; walking disaster; waste of oxygen; waste of space; wet blanket; wet noodle; "
        "white trash; wicked witch; wise ass; wise guy; wolf in sheep's clothing; yes man"
    ),
)
