# SPDX-License-Identifier: MIT
"""Words for feelings, verdicts in the place of feelings, and verbs that cause feelings, each with an id.

A table here is written from the id to its words and turned round: `FEELINGS["scared"]` is "afraid".
"""

from ._words_format import turned

__all__ = ["CAUSATIVES", "EVALUATIONS", "FEELINGS", "ING_FEELINGS"]

#: A word for a feeling, and the id of that emotion.
FEELINGS = turned(
    {
        "bothered": "bothered; displeased; miffed; put out; ruffled",
        "impatient": "impatient; antsy; fidgety",
        "irritated": (
            "irritated; aggravated; crabby; cranky; grouchy; grumpy; irked; irritable; narky; prickly; ratty; "
            "snappish; testy; tetchy"
        ),
        "annoyed": (
            "annoyed; browned off; bugged; cheesed off; cross; hacked off; narked; nettled; peeved; teed off; ticked; "
            "ticked off; vexed"
        ),
        "frustrated": "frustrated; frustration; stuck; stymied; thwarted",
        "resentful": "resentful; begrudging; grudging; resentment",
        "bitter": "bitter; bitterness; embittered; jaded; salty; sore",
        "indignant": "indignant; affronted; aghast; appalled; outraged; scandalised; scandalized; up in arms",
        "angry": (
            "angry; anger; angered; angrier; hangry; heated; hopping mad; hot under the collar; mad; madder; pissed; "
            "pissed off; riled; riled up; steamed; worked up"
        ),
        "exasperated": "exasperated; at my wit's end; at my wits end; fed up; sick and tired; sick of",
        "furious": (
            "furious; apoplectic; ballistic; beside myself; boiling; fuming; incensed; infuriated; irate; livid; "
            "raging; seeing red; spitting mad"
        ),
        "enraged": "enraged; rage; rageful; seething; wrathful",
        "put_off": "put off; averse; grossed out; icked; repelled; turned off",
        "disgusted": "disgusted; disgust; grossed; nauseated; repulsed; revolted; sickened",
        "contemptuous": "contemptuous; contempt; derisive; disdain; disdainful; scorn; scornful",
        "down": (
            "down; awful; bad; blah; blue; bummed out; crappy; crummy; dejected; depressed; despondent; dispirited; "
            "down in the dumps; downcast; dreadful; gloomy; glum; horrible; lousy; low; meh; melancholic; melancholy; "
            "mopey; morose; rotten; shitty; sullen; terrible; wretched; yucky"
        ),
        "disappointed": (
            "disappointed; bummed; crestfallen; deflated; disapointed; disappointment; discontented; disenchanted; "
            "disillusioned; dismayed; dissapointed; dissatisfied; gutted; let down"
        ),
        "discouraged": "discouraged; defeated; demoralised; demoralized; demotivated; disheartened; unmotivated",
        "sad": (
            "sad; distressed; doleful; forlorn; heavy hearted; miserable; misery; mournful; saddened; sadder; sadness; "
            "sorrow; sorrowful; teary eyed; troubled; unhappy; upset; woeful"
        ),
        "tearful": "tearful; choked up; close to tears; crying; in tears; sobbing; teary; weepy",
        "heartbroken": (
            "heartbroken; anguish; anguished; broken; broken hearted; brokenhearted; devastated; heartsick; heartsore; "
            "inconsolable"
        ),
        "grieving": "grieving; bereaved; bereft; grief; grief stricken; mourning",
        "hopeless": "hopeless; bleak; desolate; despair; despairing; desperate; pessimistic",
        "stung": "stung; piqued; slighted; smarting",
        "raw": "raw; fragile; tender sore; tender-sore; thin skinned",
        "vulnerable": "vulnerable; defenceless; defenseless; exposed; unprotected",
        "hurt": "hurt; aching; heartache; hurting; pained; wounded",
        "crushed": "crushed; deeply hurt; destroyed; floored; shattered; torn apart",
        "distant": "distant; aloof; cut off; disconnected; estranged; far away",
        "longing": "longing; homesick; lovesick; missing you; nostalgia; nostalgic; pining; sentimental; wistful",
        "yearning": "yearning; aching for; craving; hungry for; pining for",
        "lonely": "lonely; all alone; alone; by myself; friendless; isolated; lonelier; loneliness; lonesome",
        "envious": "envious; covetous; green with envy",
        "jealous": "jealous; jealousy",
        "uneasy": (
            "uneasy; creeped out; discomfort; disconcerted; disquieted; disturbed; icky; perturbed; queasy; "
            "uncomfortable; unease; unnerved; unsafe; unsettled; weird; weirded out"
        ),
        "wary": "wary; chary; guarded; hesitant; leery; on guard; reluctant; watchful",
        "nervous": (
            "nervous; butterflies; flighty; flustered; fretful; jittery; nervousness; nervy; rattled; shaky; skittish; "
            "trembly"
        ),
        "worried": "worried; alarmed; concerned; fretting; preoccupied; worried sick; worrying",
        "insecure": "insecure; inferior; insecurity; not good enough; uncertain of myself; unsure of myself",
        "mistrustful": "mistrustful; distrust; distrustful; mistrust; paranoid; suspicious; untrusting",
        "anxious": (
            "anxious; angst; angsty; anxiety; anxiousness; apprehension; apprehensive; dread; dreading; neurotic; "
            "tormented; uptight"
        ),
        "helpless": "helpless; at a loss; helplessness; impotent; powerless",
        "afraid": (
            "afraid; daunted; fearful; freaked; freaked out; frightened; frightful; scared; scared to death; spooked; "
            "timid"
        ),
        "panicked": (
            "panicked; frantic; freaking out; frenzied; overwrought; panic; panicking; panicky; spiraling; spiralling"
        ),
        "terrified": "terrified; horrified; petrified; scared shitless; scared stiff; terror stricken",
        "self_conscious": "self conscious; awkward; bashful; conspicuous; inhibited; out of place; self-conscious; shy",
        "embarrassed": "embarrassed; abashed; chagrined; cringing; embarassed; embarrassment; red faced; sheepish",
        "regretful": "regretful; full of regret; rueful",
        "guilty": "guilty; at fault; guilt; guilt ridden",
        "remorseful": "remorseful; apologetic; contrite; penitent; remorse; repentant; sorry",
        "ashamed": "ashamed; disgraced; mortified; shame; shameful",
        "restless": "restless; cooped up; restive; stir crazy; twitchy",
        "tense": "tense; keyed up; knotted; strained; tension; tight; wound up",
        "tired": (
            "tired; drowsy; fatigue; fatigued; groggy; lethargic; listless; run down; sleepy; sluggish; tired out; "
            "weary; worn"
        ),
        "on_edge": (
            "on edge; agitated; edgy; high strung; hyper alert; hypervigilant; jumpy; nerve wracked; on eggshells; "
            "touchy"
        ),
        "stressed": (
            "stressed; frazzled; harried; hassled; stress; stressed out; strung out; under strain; under stress"
        ),
        "overstimulated": (
            "overstimulated; over stimulated; overexcited; overloaded; sensory overload; too much going on"
        ),
        "exhausted": (
            "exhausted; bone tired; burned out; burnout; burnt out; bushed; dead tired; depleted; drained; exhaustion; "
            "fried; knackered; overtired; overworked; pooped; tapped out; whacked; wiped; wiped out; worn down; "
            "worn out; zonked"
        ),
        "overwhelmed": (
            "overwhelmed; drowning; flooded; in over my head; inundated; maxed out; overburdened; overextended; "
            "overwhelm; snowed under; swamped"
        ),
        "bored": "bored; bored stiff; bored to death; bored to tears; boredom; uninterested; unstimulated",
        "indifferent": (
            "indifferent; apathetic; apathy; blase; detached; disinterested; indifference; nonchalant; unconcerned; "
            "uninvolved; unmoved"
        ),
        "resigned": "resigned; given up; reconciled; resignation",
        "shut_down": "shut down; checked out; closed off; shut off; shutdown; withdrawn",
        "numb": "numb; dead inside; deadened; emotionless; emptiness; empty; hollow; numbness; spaced out; zoned out",
        "doubtful": "doubtful; dubious; sceptical; skeptical; uncertain; unconvinced; unsure",
        "confused": (
            "confused; baffled; befuddled; bemused; bewildered; clueless; confusion; discombobulated; disorientated; "
            "disoriented; foggy; lost; mixed up; muddled; mystified; nonplussed; perplexed; puzzled; stumped"
        ),
        "torn": "torn; ambivalent; conflicted; in two minds; of two minds; torn up; undecided",
        "surprised": (
            "surprised; amazed; astonished; astounded; blown away; bowled over; caught off guard; startled; suprised; "
            "taken aback"
        ),
        "shocked": (
            "shocked; blindsided; dazed; dumbfounded; dumbstruck; flabbergasted; gobsmacked; horrorstruck; in shock; "
            "jolted; shaken; shaken up; shell shocked; speechless; staggered; stunned; thunderstruck; traumatised; "
            "traumatized"
        ),
        "pleased": "pleased; chuffed; glad; gladder; good; gratified; pleased as punch; tickled",
        "amused": "amused; amusement; entertained; tickled pink",
        "playful": (
            "playful; flirty; frisky; giddy; goofy; light hearted; light-hearted; lighthearted; mischievous; silly"
        ),
        "happy": (
            "happy; cheerful; cheery; chipper; happier; happiest; happiness; in good spirits; jolly; jovial; merry; "
            "perky; sunny; upbeat"
        ),
        "delighted": (
            "delighted; charmed; enchanted; over the moon; stoked; thrilled; thrilled to bits; tickled to death"
        ),
        "joyful": "joyful; blissed out; exuberant; exultant; gleeful; joy; joyous; jubilant; radiant",
        "excited": (
            "excited; amped; animated; buzzing; electrified; energised; energized; enthused; enthusiastic; excitement; "
            "exhilarated; exited; fired up; hyped; hyped up; invigorated; jazzed; psyched; pumped; pumped up; "
            "revved up; turnt"
        ),
        "elated": (
            "elated; bliss; blissful; ecstatic; euphoric; high on life; in heaven; on cloud nine; on top of the world; "
            "over joyed; overjoyed; rapturous; walking on air"
        ),
        "warm": "warm; cosy; cozy; fuzzy; warm and fuzzy; warm hearted; warm inside; warm-hearted",
        "close": "close; bonded; connected; in sync; intimate",
        "trusting": "trusting; full of trust",
        "tender": "tender; gentle; mushy; soft hearted; tenderness",
        "affectionate": "affectionate; affection; cuddly; doting; fond; fondness; lovey dovey; snuggly",
        "caring": "caring; fatherly; maternal; motherly; nurturing; paternal; protective",
        "compassionate": (
            "compassionate; compassion; empathetic; empathic; empathy; merciful; sorry for; sympathetic; sympathy"
        ),
        "attracted": "attracted; aroused; crushing on; drawn to you; horny; infatuated; lustful; smitten; turned on",
        "loving": "loving; adoring; besotted; enamored; enamoured; full of love; head over heels; in love; loved up",
        "appreciative": "appreciative; appreciating; appreciation",
        "grateful": "grateful; beholden; blessed; fortunate; gratitude; indebted; lucky; thankful",
        "touched": "touched; deeply moved; emotional; flattered; honored; honoured; humbled; moved; moved to tears",
        "admiring": "admiring; admiration; awe; awed; awestruck; impressed; in awe; respectful; reverent; wowed",
        "comfortable": "comfortable; at ease; at home; comfy; snug",
        "relaxed": (
            "relaxed; chill; chilled; chilled out; easygoing; laid back; mellow; recharged; refreshed; rejuvenated; "
            "rested; unwound"
        ),
        "satisfied": "satisfied; accomplished; fulfilled; fulfillment; fulfilment; gratification; sated; satisfaction",
        "content": "content; contented; contentment",
        "calm": (
            "calm; balanced; calmed; calmer; calmness; centered; centred; clear headed; composed; grounded; "
            "level headed; settled; soothed; unruffled; zen"
        ),
        "relieved": "relieved; lighter; off the hook; relief; unburdened",
        "reassured": "reassured; comforted; consoled; reassurance; supported",
        "safe": "safe; protected; safe and sound; safer; secure; sheltered",
        "peaceful": "peaceful; at peace; quiet inside; serene; serenity; stillness; tranquil",
        "interested": (
            "interested; absorbed; captivated; engaged; engrossed; fascinated; immersed; intrigued; stimulated"
        ),
        "curious": "curious; curiosity; inquisitive; wondering",
        "hopeful": "hopeful; encouraged; expectant; full of hope; heartened; optimistic; positive; sanguine; uplifted",
        "eager": (
            "eager; ambitious; anticipating; anticipation; avid; determined; driven; itching to; keen; "
            "looking forward; motivated; raring to go"
        ),
        "inspired": "inspired; awakened; enlivened; inspiration; passionate",
        "capable": (
            "capable; able to cope; competent; equipped; in control; on top of things; prepared; skilled; up to it"
        ),
        "confident": (
            "confident; assertive; assured; confidence; empowered; invincible; self assured; self confident; "
            "self-assured; self-confident; sure of myself; unstoppable"
        ),
        "proud": "proud; pride; proud of myself; prouder; triumphant; victorious",
        "brave": "brave; adventurous; courage; courageous; daring; fearless; gutsy; heroic; plucky",
    }
)

#: A verdict that is often said as a feeling, and the id of the evaluation; "" where none is near.
EVALUATIONS = turned(
    {
        "abandoned": "abandoned; deserted; ditched; forsaken; ghosted; jilted; left behind; walked out on",
        "attacked": "attacked; assailed; ganged up on; jumped on; targeted; torn into; under attack",
        "belittled": (
            "belittled; cut down; degraded; demeaned; diminished; disdained; disparaged; looked down on; made small; "
            "minimised; minimized; put down; scorned"
        ),
        "betrayed": "betrayed; backstabbed; double crossed; sold out; stabbed in the back",
        "blamed": "blamed; accused; held responsible; made the bad guy; scapegoated; singled out; suspected",
        "bullied": (
            "bullied; bossed around; browbeaten; harassed; hounded; ordered around; persecuted; picked on; "
            "pushed around; steamrolled; tormented; victimised; victimized"
        ),
        "cheated": "cheated; conned; fleeced; ripped off; robbed; scammed; short changed; shortchanged; swindled",
        "controlled": "controlled; bossed; dictated to; dominated; micromanaged; monitored; policed",
        "cornered": "cornered; backed into a corner; boxed in; hemmed in; put on the spot",
        "criticized": (
            "criticized; berated; chastised; criticised; discredited; found fault with; lectured; nitpicked; "
            "picked apart; reprimanded; scolded; told off"
        ),
        "dismissed": (
            "dismissed; blown off; brushed aside; brushed off; discounted; disregarded; fobbed off; laughed off; "
            "not taken seriously; shrugged off; swept aside; waved away; written off"
        ),
        "disrespected": (
            "disrespected; dissed; dumped on; mistreated; trampled; trampled on; treated badly; treated like a child; "
            "treated like a doormat; treated like dirt; treated like trash; walked all over; walked over"
        ),
        "excluded": (
            "excluded; alienated; cast out; cut out; frozen out; left out; like an outsider; marginalised; "
            "marginalized; not accepted; not included; ostracised; ostracized; outcast; shut out; sidelined; "
            "unaccepted; uninvited; unwelcome"
        ),
        "humiliated": (
            "humiliated; laughed at; made a fool of; made fun of; made to look stupid; mocked; poked fun at; "
            "ridiculed; shamed; shown up; teased"
        ),
        "ignored": (
            "ignored; blanked; bypassed; left hanging; left on read; overlooked; passed over; shunned; snubbed; "
            "tuned out; unanswered"
        ),
        "insulted": "insulted; called names; offended; slandered; sworn at",
        "interrupted": "interrupted; cut off; cut short; not allowed to finish; spoken over; talked over",
        "intimidated": "intimidated; cowed; menaced",
        "invalidated": "invalidated; gaslighted; gaslit; negated; told how to feel",
        "judged": "judged; condemned; disapproved of; labeled; labelled; misjudged; pigeonholed; stereotyped",
        "let_down": "let down; stood up",
        "manipulated": (
            "manipulated; bamboozled; blackmailed; deceived; duped; fooled; guilt tripped; guilted; hoodwinked; "
            "led on; lied to; messed with; misled; played with; set up; strung along; toyed with; tricked"
        ),
        "misunderstood": (
            "misunderstood; mischaracterised; mischaracterized; misheard; misinterpreted; misread; misrepresented; "
            "not understood"
        ),
        "neglected": (
            "neglected; cast aside; forgotten; forgotten about; not cared for; pushed aside; put last; unattended; "
            "uncared for"
        ),
        "nagged": (
            "nagged; badgered; grilled; harped at; hassled; henpecked; interrogated; needled; pestered; preached to; "
            "quizzed"
        ),
        "overpowered": (
            "overpowered; bulldozed; drowned out; overridden; overruled; railroaded; silenced; squashed; steamrollered"
        ),
        "patronized": (
            "patronized; babied; condescended to; humored; humoured; infantilised; infantilized; mansplained; "
            "patronised; spoken down to; talked down to; treated like a kid"
        ),
        "pressured": (
            "pressured; arm twisted; cajoled; coerced; forced; hurried; obligated; pressurised; rushed; strong armed; "
            "under pressure"
        ),
        "provoked": "provoked; antagonised; antagonized; baited; egged on; goaded; taunted; triggered",
        "rejected": "rejected; brushed away; disliked; disowned; hated; pushed away; rebuffed; spurned; turned down",
        "smothered": "smothered; caged in; choked; crowded; stifled; suffocated",
        "stonewalled": "stonewalled; cold shouldered; given the cold shoulder; given the silent treatment",
        "taken_for_granted": (
            "taken for granted; like a doormat; like a maid; like a servant; like the help; like the maid; "
            "taken as given; unthanked"
        ),
        "threatened": "threatened; endangered",
        "trapped": "trapped; caged; captive; chained; held hostage; imprisoned; like a prisoner; locked in; tied down",
        "unappreciated": (
            "unappreciated; devalued; not appreciated; not valued; unacknowledged; under appreciated; "
            "underappreciated; undervalued; unrecognised; unrecognized; unrewarded; unvalued"
        ),
        "unheard": "unheard; hushed; not heard; not listened to; shushed; unlistened to",
        "unimportant": (
            "unimportant; deprioritised; deprioritized; disposable; expendable; insignificant; irrelevant; "
            "last on the list; like an afterthought; like i do not matter; like nothing; low priority; meaningless; "
            "not important; replaceable; second best; second place; small"
        ),
        "unloved": "unloved; loveless; not loved; uncared about; unlovable",
        "unseen": "unseen; invisible; like a ghost; not seen; overshadowed; unnoticed",
        "unsupported": (
            "unsupported; left alone with it; left on my own; left to cope alone; not supported; on my own with this; "
            "unassisted; undermined"
        ),
        "unwanted": (
            "unwanted; in the way; like a burden; like a nuisance; not wanted; superfluous; tolerated; undesirable; "
            "undesired"
        ),
        "used": (
            "used; exploited; like a bank; like a cash machine; like a taxi; like a tool; like an object; objectified; "
            "taken advantage of"
        ),
        "inadequate": (
            "inadequate; deficient; incapable; incompetent; lacking; never enough; not enough; not good enough; "
            "not up to it; useless"
        ),
        "stupid": "stupid; dumb; foolish; idiotic; ignorant; like a fool; like a moron; like an idiot",
        "worthless": (
            "worthless; good for nothing; like crap; like dirt; like garbage; like shit; like trash; of no use; "
            "pointless"
        ),
        "too_much": "too much; a burden; hard to love; like too much; too emotional; too needy; too sensitive",
        "like_a_failure": (
            "like a failure; a failure; failing; like a bad father; like a bad husband; like a bad mother; "
            "like a bad parent; like a bad wife; like a disappointment; like a disaster; like a loser; like i failed"
        ),
        "": (
            "abused; annoyed; beaten; blocked; burned; burnt; compared; compelled; compromised; crazy; cursed; "
            "defamed; denied; discarded; discriminated against; distrusted; doubted; imposed on; imposed upon; "
            "inconvenienced; invaded; isolated; mistrusted; obstructed; oppressed; outnumbered; overworked; "
            "pissed off; plagiarised; plagiarized; punished; put upon; questioned; responsible; screwed; screwed over; "
            "set aside; tested; thrown aside; thrown away; unfulfilled; unheeded; unprotected; unsatisfied; untrusted; "
            "unworthy; violated; watched; wronged"
        ),
    }
)

#: A verb that causes a feeling ("you scare me"), and the id of the emotion.
CAUSATIVES = turned(
    {
        "bothered": "bother; disturb; trouble",
        "irritated": "aggravate; irk; irritate; needle; rankle",
        "annoyed": "annoy; bug; grate on; hack off; nettle; peeve; pester; tick off; vex",
        "frustrated": "frustrate; thwart",
        "bitter": "embitter",
        "indignant": "affront; appal; appall; outrage; scandalise; scandalize",
        "angry": "anger; madden; piss; piss off; rile",
        "exasperated": "exasperate",
        "furious": "incense; infuriate",
        "enraged": "enrage",
        "put_off": "put off; gross out; repel; turn off",
        "disgusted": "disgust; nauseate; repulse; revolt; sicken",
        "down": "bring down; bum out; depress; drag down; get down",
        "disappointed": "bum; disappoint; disillusion; dissatisfy; let down",
        "discouraged": "deflate; demoralise; demoralize; demotivate; discourage; dishearten",
        "sad": "distress; grieve; pain; sadden; upset",
        "heartbroken": "break my heart; devastate",
        "hurt": "hurt; cut deep; sting; wound",
        "crushed": "crush; destroy; shatter",
        "insecure": "shake my confidence",
        "uneasy": "creep; creep out; discomfit; disconcert; disquiet; perturb; unnerve; unsettle; weird out",
        "nervous": "faze; fluster; rattle",
        "worried": "alarm; concern; worry",
        "anxious": "agonise; agonize",
        "helpless": "paralyse; paralyze",
        "afraid": "daunt; freak; freak out; frighten; scare; scare off; spook",
        "panicked": "panic",
        "terrified": "horrify; petrify; terrify",
        "embarrassed": "abash; embarrass; mortify",
        "ashamed": "shame",
        "tired": "fatigue; tire; wear; weary",
        "on_edge": "agitate; set on edge",
        "stressed": "frazzle; strain; stress; stress out",
        "exhausted": "burn out; deplete; drain; exhaust; tire out; wear down; wear out; wipe out",
        "overwhelmed": "overburden; overload; overwhelm; swamp",
        "bored": "bore",
        "confused": "baffle; bewilder; confound; confuse; disorient; mystify; perplex; puzzle; stump",
        "surprised": "amaze; astonish; astound; catch off guard; startle; surprise; take aback",
        "shocked": "floor; jolt; shake; shake up; shock; stagger; stun; traumatise; traumatize",
        "pleased": "gladden; gratify; please",
        "amused": "amuse; entertain; tickle",
        "delighted": "delight; enchant; thrill",
        "excited": "energise; energize; excite; exhilarate; fire up; hype up; pump up",
        "happy": "cheer; cheer up",
        "attracted": "arouse; attract; turn on",
        "admiring": "awe; impress; wow",
        "relaxed": "relax",
        "calm": "calm; calm down; soothe",
        "satisfied": "fulfil; fulfill; satisfy",
        "reassured": "comfort; console; reassure",
        "relieved": "relieve",
        "interested": "captivate; fascinate; interest; intrigue",
        "hopeful": "encourage; hearten; uplift",
        "inspired": "inspire; motivate",
        "touched": "flatter",
    }
)

#: What a thing is said to be ("this is exhausting"), and the emotion of whoever says it.
ING_FEELINGS = turned(
    {
        "bothered": "bothersome; disturbing",
        "irritated": "aggravating; grating; irksome; irritating",
        "annoyed": "annoying; tiresome; vexing",
        "frustrated": "frustrating",
        "indignant": "appalling; outrageous; scandalous",
        "angry": "maddening",
        "exasperated": "exasperating",
        "furious": "infuriating",
        "put_off": "off-putting; repellent; repelling; unappealing",
        "disgusted": "disgusting; gross; nauseating; repulsive; revolting; sickening",
        "down": "bleak; depressing; dismal; dreary; gloomy",
        "disappointed": "disappointing; underwhelming; unsatisfying",
        "discouraged": "demoralising; demoralizing; demotivating; discouraging; disheartening; dispiriting",
        "sad": "sad; distressing; heart-rending; saddening; upsetting",
        "heartbroken": "devastating; gut-wrenching; heartbreaking",
        "hurt": "hurtful; hurting; painful; wounding",
        "crushed": "crushing; shattering",
        "lonely": "lonely; isolating",
        "uneasy": "creepy; disconcerting; disquieting; eerie; uncomfortable; unnerving; unsettling; weird",
        "nervous": "nerve-racking; nerve-wracking; rattling",
        "worried": "alarming; concerning; troubling; worrisome; worrying",
        "anxious": "agonising; agonizing; anxiety-inducing",
        "afraid": "daunting; frightening; intimidating; scary; spooky",
        "terrified": "horrifying; petrifying; terrifying",
        "embarrassed": "awkward; cringeworthy; cringey; embarrassing; mortifying",
        "ashamed": "humiliating; shameful; shaming",
        "tense": "tense",
        "tired": "fatiguing; tiring; wearing; wearying",
        "on_edge": "agitating; jarring",
        "stressed": "hectic; stressful; stressing; trying",
        "overstimulated": "overstimulating",
        "exhausted": "backbreaking; draining; exhausting; grueling; gruelling",
        "overwhelmed": "overwhelming; too much",
        "bored": "boring; dull; mind-numbing; monotonous; tedious",
        "numb": "numbing",
        "confused": "baffling; bewildering; confounding; confusing; disorienting; mystifying; perplexing; puzzling",
        "surprised": "astonishing; astounding; startling; surprising; unexpected",
        "shocked": "jolting; mind-boggling; shocking; staggering; traumatic; traumatising; traumatizing",
        "hopeless": "hopeless",
        "pleased": "gratifying; pleasant; pleasing",
        "amused": "amusing; entertaining; funny; hilarious",
        "happy": "cheering",
        "delighted": "delightful; enchanting; thrilling",
        "excited": "energising; energizing; exciting; exhilarating; invigorating",
        "warm": "heart-warming; heartwarming",
        "touched": "flattering; moving; touching",
        "admiring": "awe-inspiring; impressive",
        "comfortable": "comfortable; comfy; cosy; cozy",
        "relaxed": "refreshing; relaxing; restful",
        "satisfied": "fulfilling; rewarding; satisfying",
        "calm": "calming; soothing",
        "reassured": "comforting; consoling; reassuring",
        "relieved": "relieving",
        "peaceful": "peaceful; tranquil",
        "interested": "absorbing; captivating; engrossing; fascinating; interesting; intriguing",
        "hopeful": "encouraging; heartening; promising; uplifting",
        "inspired": "inspirational; inspiring; motivating",
        "confident": "empowering",
    }
)
