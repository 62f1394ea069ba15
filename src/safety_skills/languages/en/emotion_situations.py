# SPDX-License-Identifier: MIT
"""Everyday situations in English and the feelings that people often have in them.

`GROUPS` gathers words, written as in `emotion_phrases`.  A line of `SITUATIONS` names groups, all of which must occur
within two neighboring sentences, in any order, and the feelings with weights (1 faint to 6 plain); `a|b` means either
group.  The tables are the project's own, from general knowledge of everyday life; a situation only ever *suggests*.
"""

__all__ = ["ACTS", "GROUPS", "SITUATIONS"]

#: Verbs where it matters who does it: `own_x` is read where the speaker does, `their_x` where somebody else does.
ACTS: dict[str, str] = {
    "wrong": (
        "steal | lie | cheat | yell | scream | shout | hit | break | crash | ruin | destroy | damage | forget |"
        " ignore | blame | insult | curse | swear at | punch | slap | push | shove | kick | betray | abandon |"
        " trick | neglect | snap at | bully | tease | mock | gossip | deceive | sneak | scratch | spill |"
        " poison | wreck | run over | back into | beat | threaten | tell lie | spread | break into |"
        " throw away | waste | abuse | hurt | let down | mess up | accuse | cheat on | lie to | make fun |"
        " leave behind | stand up | flunk | slash | dent | smash | make mess"
    ),
    "annoy": (
        "charge | overcharge | refuse | deny | demand | block | cut off | cut | park | bark | honk | litter |"
        " dump | smoke | interrupt | complain | nag | criticize | copy | take | borrow | owe | raise | quit |"
        " attack | bite | spit | harass | stalk | cancel | reject | fire | evict | exclude | knock | chew |"
        " wake | stomp | snore | leave | eat | keep | bother | annoy | disrespect | argue | boss | play music |"
        " show up late | deliver | tear | pee | poop | smell | flirt | drink"
    ),
    "good": (
        "help | give | rescue | save | lend | cook | bring | feed | comfort | take care | look after | donate |"
        " volunteer | adopt | nurse | visit | fix | support | drive | babysit | hold | protect | share | buy |"
        " teach | offer | cover | pay | send | throw party | surprise | return | mow | shovel"
    ),
    "success": (
        "win | graduate | succeed | pass | finish | complete | earn | learn | build | publish | achieve |"
        " accomplish | lose weight | get promoted | promote | get in | get into | accept | get accepted | ace |"
        " beat | make team | run marathon | quit smoking | pay off | get phd | get degree | get job |"
        " get hired | start business | open business | get award | score | master | walk | read | speak | sing |"
        " perform | compete | improve | overcome | become"
    ),
    "gain": (
        "buy | get new | get | receive | win | find | inherit | land | book | order | earn | move into |"
        " go on vacation | travel | go to | marry | get married | get engaged | have new"
    ),
}

GROUPS: dict[str, str] = {
    # People and animals
    "me": "me | us | my | our",
    "partner": (
        "wife | husband | hubby | spouse | partner | fiance | fiancee | boyfriend | girlfriend | bf | gf |"
        " significant other"
    ),
    "ex": "ex | ex-wife | ex-husband | ex-girlfriend | ex-boyfriend",
    "child": (
        "son | daughter | child | baby | toddler | newborn | infant | grandson | granddaughter | grandchild |"
        " grandkid | grandkids | stepson | stepdaughter | little one | teenager | little boy | little girl"
    ),
    "parent": "mom | dad | mother | father | parent | parents",
    "elder": "grandma | grandmother | grandpa | grandfather | grandparents | grandparent",
    "sibling": "sister | brother | twin | siblings | sibling",
    "relative": "aunt | uncle | cousin | niece | nephew | family | in laws | relative",
    "friend": "friend | buddy | bestie | bff | best friend | pal | mate",
    "pet": "dog | cat | puppy | kitten | pup | pet | hamster | bunny | kitty | doggy | parrot",
    "colleague": "coworker | co-worker | colleague | boss | manager | supervisor | employee | employer | staff",
    "neighbor": "neighbor | neighbour | roommate | landlord | flatmate | tenant | upstairs | next door",
    "stranger": "stranger | someone | somebody | guy | man | woman | lady | driver | kids | dude | girl | person",
    "others": "he | she | they | his | her | their | him | them",
    "everyone": "everyone | everybody | all my friends | whole family | all of my friends",
    # Doing and happening
    "die": "die | pass | pass away | death | lose | funeral | kill | bury | put down",
    "ill": (
        "sick | ill | cancer | surgery | hospital | injured | injury | fever | flu | disease | diagnose |"
        " hurt | pain | seizure | accident | stroke | vet"
    ),
    "leave": "leave | move | deploy | deployed | depart | gone | go away | move out | part ways",
    "break_up": "break up | breakup | divorce | split | dump | separate | leave me",
    "steal": (
        "steal | rob | stole | scam | robber | thief | thieves | burglar | shoplift | hack | broken into |"
        " break into | break in | pickpocket | snatch"
    ),
    "harm": (
        "break | ruin | destroy | damage | hit | crash | scratch | dent | smash | rip | tear | spill | stain |"
        " chew | wreck | back into | key | vandalize | crack"
    ),
    "lie": "lie | lying | dishonest | deceive | fake | secret | behind my back | rumor | gossip",
    "cheat": "cheat | affair | unfaithful | cheater | another woman | another man | sleep with",
    "give": "give | buy | bring | send | lend | pay | donate | offer | surprise | gift | treat | share | hand",
    "help": "help | assist | rescue | save | support | take care | fix | repair | carry | volunteer",
    "get": "get | receive | win | earn | find | buy | land",
    "surprise": "surprise | unexpected | out of nowhere | no idea | no clue | suddenly",
    "come": "come | show up | arrive",
    "cancel": (
        "cancel | cancelled | canceled | postpone | call off | back out | flake | bail | fall through |"
        " not come | can not make it | never show | not show"
    ),
    "late": "late | delay | overdue | behind schedule | wait | forever | an hour",
    "forget": "forget | miss | skip | ignore | neglect | overlook",
    "fall": "fall | trip | slip | stumble | faint",
    "see": "see | watch | hear | notice | look | find | smell",
    "wait": "wait | expect | look forward | anticipate | countdown | count",
    "future": (
        "tomorrow | tonight | next week | next month | next year | next weekend | next summer | next day |"
        " this weekend | soon | upcoming | will | going to | go to be | in few days | in few weeks |"
        " later today | later this | this summer | this fall | this winter | this year | this friday |"
        " on friday | on saturday | planning | plan"
    ),
    "past": (
        "used to | ago | back when | when i was | remember | years ago | old | younger | back then |"
        " growing up | as kid | as child | past | childhood"
    ),
    "new": "new | brand new | newest | latest | first",
    "alone": (
        "alone | by myself | nobody | no one | on my own | no friends | single | without me | left out | solo | lonely"
    ),
    "mess": "mess | messy | dirty | dishes | trash | garbage | laundry | clean | litter | crumb | clutter",
    "noise": "loud | noise | noisy | bark | scream | yell | music | party | shout | blast | bang | drill | snore",
    "fail": "fail | lose | reject | flunk | deny | denied | rejected | turn down | failed | bad grade",
    "succeed": (
        "pass | win | ace | finish | complete | graduate | succeed | accept | accepted | hire | hired |"
        " promote | award | get in | beat | manage to | learn"
    ),
    "prepare": (
        "prepare | study | practice | ready | train | pack | plan | rehearse | stock | research | save |"
        " organize | set up | work hard | review | prep"
    ),
    "sure": (
        "know i | sure | certain | confident | going to do well | easy | qualified | best | definitely |"
        " no problem | experience"
    ),
    "laugh": "laugh | stare | everyone saw | front of | publicly | in public | point at",
    "want": "want | wish | hope | dream | hoping | would love",
    "yell": (
        "yell | scream | shout | snap at | argue | argument | fight | swear | curse | insult | rude |"
        " attitude | disrespect"
    ),
    "smell": "smell | stink | odor | stench | taste",
    "visit": (
        "visit | come over | stay with | spend time | spend weekend | spend the day | see | come to see |"
        " come home | reunite | get together | hang out"
    ),
    "move": "move | relocate | move away | move to | moved out",
    "drunk": "drunk | drink | wasted | beer | alcohol | hungover | high | drugs",
    "wrong": "wrong | mistake | accidentally | by accident | oops | mess up | error",
    # Things and occasions
    "exam": (
        "exam | test | quiz | midterm | finals | final | sat | bar exam | certification | driving test | mcat |"
        " essay | assignment | thesis | homework"
    ),
    "interview": (
        "interview | job interview | audition | tryout | presentation | speech | performance review |"
        " public speaking | recital | board meeting"
    ),
    "job": "job | work | position | promotion | career | company | office | raise | shift | salary | bonus",
    "school": (
        "school | college | university | class | grade | semester | degree | kindergarten | preschool |"
        " high school | diploma | teacher | grades"
    ),
    "contest": (
        "game | match | race | tournament | competition | contest | marathon | championship | super bowl |"
        " world cup | league | season | bet | team"
    ),
    "trip": (
        "trip | vacation | holiday | cruise | flight | travel | camping | beach | disney | disneyland |"
        " mexico | europe | hawaii | florida | vegas | japan | paris | mountains"
    ),
    "show": (
        "concert | movie | show | festival | play | episode | album | book | series | video game | band |"
        " tickets | trailer | netflix"
    ),
    "party": (
        "party | birthday | wedding | anniversary | christmas | thanksgiving | halloween | reunion | prom |"
        " graduation | baby shower | valentine | easter"
    ),
    "money": (
        "money | cash | wallet | purse | dollars | bucks | savings | credit card | bank account | $ | card |"
        " paycheck | rent | bill"
    ),
    "car": "car | truck | vehicle | bike | motorcycle | van | bicycle | suv | jeep",
    "house": "house | home | apartment | door | window | garage | yard | porch | backyard | room",
    "phone": "phone | laptop | computer | ipad | iphone | tv | xbox | ps4 | console | camera",
    "order": (
        "order | deliver | package | amazon | online | restaurant | refund | store | purchase | product |"
        " shipping | waiter | waitress | delivery | mail"
    ),
    "food": (
        "food | dinner | lunch | cake | pizza | burger | meal | cookies | chocolate | sandwich | salad |"
        " leftovers | soup | meat | chicken | fridge | breakfast | coffee"
    ),
    "bug": "bug | hair | fly | worm | mold | ant | roach | cockroach | maggot | rat | mouse | flies",
    "body": (
        "toilet | bathroom | restroom | diaper | nose | feet | toenail | shower | sweat | armpit | pants |"
        " underwear | butt"
    ),
    "beast": (
        "spider | snake | bear | shark | wasp | bee | coyote | bobcat | wolf | raccoon | scorpion | lion |"
        " stray dog | pit bull | alligator | bat | mountain lion | wild animal"
    ),
    "weather": (
        "storm | tornado | hurricane | thunder | lightning | flood | snowstorm | blizzard | earthquake |"
        " wildfire | power outage"
    ),
    "night": "night | dark | midnight | late at night | 3 am | basement | woods | forest | alley | asleep",
    "danger": (
        "gun | knife | blood | weapon | murder | intruder | police | shooting | attack | kidnap | arrested |"
        " 911 | crash"
    ),
    "health": (
        "doctor | results | scan | biopsy | blood work | mri | checkup | appointment | diagnosis | dentist |"
        " symptoms | therapist | lump"
    ),
    "memento": (
        "photo | photograph | picture | album | letter | ring | necklace | watch | toy | doll | blanket | box |"
        " diary | journal | scrapbook | video | song | playlist | quilt | yearbook"
    ),
    "luxury": (
        "new car | new house | vacation | promotion | lottery | mansion | expensive | rich | bmw | mercedes |"
        " tesla | iphone | trip | boat | pool | engagement ring"
    ),
    "social": "facebook | instagram | social media | posted | post | pictures of",
    "diet": "diet | weight | pounds | gym | workout | exercise | quit | smoking | sober",
    "skill": (
        "guitar | piano | sing | dance | draw | paint | drawing | painting | violin | cook | art | code |"
        " juggle | play | dunk | built | speech | speak"
    ),
    "baby_news": "pregnant | pregnancy | birth | baby | ultrasound",
    "nature": (
        "sunset | beach | lake | river | garden | park | ocean | stars | mountains | sunshine | weather |"
        " hike | spring | flowers"
    ),
    "rest": (
        "relax | couch | weekend | day off | quiet | peaceful | book | nap | tea | coffee | wine | evening |"
        " bath | rest | lounging"
    ),
    "temptation": "hit on | flirt | tempt | number | cute girl | attractive | bar | club",
    "traffic": "traffic | cut off | lane | honk | driver | parking | road | highway | red light | tailgate",
    "but": "but | instead | only to | however | though",
    "thought": (
        "think it | think i | think we | hope | expect | suppose to | look forward | excite | promise |"
        " say he would | say she would | say they would"
    ),
    "make": (
        "build | make | create | fix | solve | cook | bake | write | finish | assemble | design | sew | knit |"
        " plant | invent | remodel"
    ),
    "self": (
        "myself | on my own | by himself | by herself | by themselves | from scratch | all alone | own hands |"
        " without help | himself | herself | themselves"
    ),
    "young": (
        "years old | year old | months old | only two | only three | only four | only five | only six |"
        " only seven | at age | young age"
    ),
    "take": "take | keep | use | borrow | wear | return | owe | charge | shove | push | block | throw | dump | kick",
    "never": "never | not | nobody | no one",
    "flowers": "flowers | roses | chocolates | card | note | breakfast in bed | ring",
    "secret": "secret | key | password | credit card | pin | money | car | kids | baby | house | plants",
    "let": "let | leave | tell | give | lend | ask",
    "ice": "ice | icy | snow | slide | brake | cliff | edge | elevator | bridge | plane",
    "first": "first time | first day | first | never before | new",
    "chore": "dishes | laundry | clean | vacuum | lawn | trash | chores | mop",
    "poor": "homeless | elderly | poor | charity | shelter | orphan | disabled | needy",
}

SITUATIONS: tuple[tuple[str, str], ...] = (
    # Losses and illness of those near.
    ("die pet|parent|elder|sibling|relative|friend|partner|child", "sad 5, grieving 5, heartbroken 3"),
    ("ill pet|parent|elder|sibling|relative|friend|partner|child", "sad 4, worried 4, caring 4"),
    ("ill help|food pet|parent|elder|sibling|relative|friend|partner|child", "caring 4, compassionate 2"),
    ("ill house|job", "down 1, disappointed 1"),
    ("break_up partner|ex", "sad 5, heartbroken 5, lonely 3"),
    ("break_up me", "sad 3, lonely 2"),
    ("leave friend|partner|child|sibling|parent", "lonely 5, sad 4"),
    ("move friend|everyone", "lonely 4, sad 3"),
    ("move new", "anxious 2, lonely 3, excited 2"),
    ("trip partner|child|parent", "lonely 1, excited 1"),
    ("alone night|house", "afraid 4, lonely 4"),
    ("alone party|show|trip|food", "lonely 5, sad 3"),
    ("alone everyone|friend", "lonely 4, hurt 2"),
    # Theft, damage, lies, noise, mess: what others do.
    ("steal money|car|house|phone|order|food|job", "angry 6, furious 3, shocked 2"),
    ("steal stranger|others", "angry 4, furious 2"),
    ("steal colleague|neighbor|sibling|friend|child", "angry 5, hurt 2"),
    ("harm car stranger|others|neighbor|sibling|friend", "angry 6, furious 4"),
    ("harm car|phone|house", "angry 4, frustrated 3, sad 1"),
    ("harm neighbor|sibling|friend|child|pet", "angry 3, annoyed 3"),
    ("lie partner|friend|colleague|sibling|parent", "angry 4, hurt 3, guilty 2"),
    ("cheat partner|ex", "hurt 5, furious 5, jealous 4, heartbroken 3"),
    ("cheat exam|school|contest", "guilty 5, ashamed 4, angry 2"),
    ("cheat diet|food", "guilty 5, ashamed 3"),
    ("noise neighbor", "annoyed 6, angry 4"),
    ("noise pet|child", "annoyed 4"),
    ("noise night", "afraid 4, annoyed 3"),
    ("mess neighbor|partner|child|sibling|pet|colleague", "annoyed 5, disgusted 3, frustrated 2"),
    ("mess house", "annoyed 2, disgusted 2"),
    ("smell house|body|food|stranger|colleague|mess", "disgusted 5"),
    ("bug food", "disgusted 6"),
    ("bug house|body", "disgusted 4, afraid 2"),
    ("body stranger|others", "disgusted 3, embarrassed 2"),
    ("yell colleague|partner|parent|neighbor|stranger", "angry 5, hurt 2"),
    ("yell child", "guilty 3, angry 3"),
    ("yell sibling|friend", "angry 4, guilty 2"),
    ("drunk parent|sibling|friend|partner", "angry 3, ashamed 3, worried 2"),
    ("drunk party|me", "ashamed 3, embarrassed 3"),
    ("traffic stranger|late|car", "annoyed 4, angry 4"),
    ("late colleague|friend|order|health|trip", "annoyed 4, frustrated 3"),
    ("order wrong|harm", "annoyed 3, disappointed 5"),
    ("order late", "annoyed 4, disappointed 3"),
    ("colleague job", "angry 2, annoyed 2"),
    ("colleague forget", "annoyed 3"),
    ("friend forget|cancel", "disappointed 5, hurt 3, annoyed 2"),
    ("cancel trip|show|party|visit|interview", "disappointed 6, sad 3"),
    ("cancel future|friend|partner", "disappointed 5, sad 2"),
    ("forget party", "disappointed 3, hurt 3"),
    ("take stranger|neighbor|colleague", "angry 4, annoyed 3"),
    ("take sibling|friend|relative", "annoyed 4, angry 3"),
    ("colleague late|noise|lie", "annoyed 4, angry 3"),
    ("neighbor night|body|harm", "annoyed 4, angry 3"),
    ("chore neighbor|partner|child|sibling", "annoyed 4, exhausted 2"),
    ("chore never", "annoyed 3, guilty 1"),
    ("thought but", "disappointed 4, surprised 1"),
    ("never friend|sibling|relative|partner help|visit|come", "disappointed 3, hurt 3"),
    # Who did it: oneself, or somebody else.
    ("own_wrong", "guilty 4, ashamed 3, regretful 2"),
    ("own_wrong child|partner|parent|sibling|friend|pet|elder|colleague", "guilty 2"),
    ("their_wrong", "angry 3, annoyed 2, hurt 1"),
    ("their_wrong neighbor|colleague|stranger|sibling|friend|ex|partner|phone|car|house|money", "angry 2, annoyed 1"),
    ("their_annoy neighbor|colleague|stranger|sibling|ex|pet|partner|child|friend", "annoyed 3, angry 2"),
    (
        "own_good pet|child|elder|poor|friend|parent|sibling|partner|relative|neighbor|stranger|colleague",
        "caring 4, compassionate 2",
    ),
    (
        "their_good friend|partner|parent|sibling|relative|neighbor|stranger|colleague|elder|child",
        "grateful 3, touched 3",
    ),
    ("their_good me", "grateful 2, touched 1"),
    ("own_success", "proud 3, happy 2"),
    ("own_success school|contest|job|exam|diet|skill", "proud 3, satisfied 2"),
    ("their_success child", "proud 5, happy 3"),
    ("their_success sibling|parent|partner|elder", "proud 4, admiring 4, happy 2"),
    ("their_success friend|colleague|neighbor|relative", "admiring 4, jealous 4, happy 1"),
    ("own_gain trip|car|house|phone|pet|show|money|luxury", "excited 4, happy 3"),
    ("their_gain friend|colleague|neighbor|sibling|relative luxury|new|money|trip|job", "jealous 5, envious 4"),
    # Failing, wanting, hoping, waiting.
    ("fail exam|school", "disappointed 5, ashamed 4, sad 3"),
    ("fail contest", "disappointed 5, sad 2"),
    ("fail job|interview", "disappointed 5, sad 4"),
    ("fail money", "angry 2, sad 2, worried 2"),
    ("weather trip|party|show", "disappointed 4"),
    ("weather house|night|future", "afraid 4, anxious 3, capable 2"),
    ("weather prepare", "capable 6, anxious 2"),
    ("want job|house|car|baby_news|school", "hopeful 4"),
    ("want future", "hopeful 4"),
    ("want money", "hopeful 3"),
    ("job future", "hopeful 3, eager 2, anxious 2"),
    ("wait health|exam", "anxious 5, hopeful 2, nervous 3"),
    ("wait job|interview|school", "anxious 4, hopeful 4, eager 2"),
    ("wait trip|show|party|contest|visit", "excited 5, eager 5"),
    ("health future|wait", "anxious 5, nervous 3"),
    ("health ill", "worried 4, anxious 2"),
    # Tests, interviews and talks.
    ("exam future", "anxious 5, nervous 4, confident 3, capable 2"),
    ("exam prepare", "confident 6, capable 5, anxious 3, hopeful 2"),
    ("exam sure", "confident 6"),
    ("exam succeed", "proud 5, relieved 3, happy 3"),
    ("interview future", "anxious 5, nervous 4, hopeful 3, eager 2"),
    ("interview prepare", "capable 5, confident 5, anxious 2"),
    ("interview sure", "confident 6, hopeful 2"),
    ("interview succeed", "happy 3, proud 4, excited 2"),
    ("job succeed", "proud 5, happy 3, excited 3"),
    ("job sure", "confident 5, hopeful 2"),
    ("school succeed child|sibling|relative", "proud 6, happy 3"),
    ("school succeed", "proud 4, happy 2"),
    ("school future", "excited 3, eager 3, anxious 3"),
    ("school child new", "sad 2, anxious 2, proud 2, tender 1"),
    ("contest succeed", "proud 3, excited 3, happy 3"),
    ("contest prepare", "confident 4, capable 4"),
    ("contest sure", "confident 5"),
    ("contest future", "excited 3, confident 3, eager 3"),
    ("trip prepare", "capable 5, excited 4, eager 3"),
    ("trip future", "excited 5, eager 5, happy 2"),
    ("trip friend|relative", "excited 3, happy 3"),
    ("show future|wait", "excited 5, eager 5"),
    ("party future", "excited 4, eager 4, happy 2"),
    ("party prepare", "capable 4, excited 3"),
    ("party friend|relative|everyone", "happy 3, joyful 3"),
    ("party surprise", "surprised 5, joyful 3"),
    ("visit future", "excited 4, eager 4, happy 3"),
    ("visit child|parent|sibling|relative|friend|elder", "joyful 3, happy 3"),
    ("new house|car|phone|pet get", "excited 4, happy 4"),
    ("new baby_news", "joyful 4, excited 4"),
    ("baby_news future", "excited 4, anxious 2, eager 3"),
    ("baby_news friend|sibling|partner", "joyful 4, surprised 3, excited 3"),
    ("get money", "excited 3, surprised 3, happy 2"),
    ("food prepare", "capable 2, happy 2"),
    ("food get", "happy 1"),
    # Others' good fortune.
    ("luxury friend|sibling|neighbor|colleague", "jealous 6, envious 5"),
    ("luxury others", "jealous 4, envious 4"),
    ("social friend|everyone|trip", "jealous 4, envious 3, lonely 2"),
    ("get colleague|friend|sibling|neighbor new", "jealous 5, envious 4"),
    ("ex others|partner", "jealous 3"),
    ("partner temptation", "loving 4, trusting 4, jealous 4"),
    ("temptation me", "trusting 2"),
    # Skill, success, children.
    ("skill child|sibling|friend|partner|relative|stranger", "admiring 4, proud 3, inspired 2"),
    ("skill contest|see", "admiring 3, inspired 2"),
    ("child succeed|new", "proud 5, happy 3, joyful 2"),
    ("child skill|contest", "proud 5, happy 2"),
    ("sibling|friend|parent|partner succeed", "proud 4, admiring 4, happy 3"),
    ("diet succeed", "proud 5, satisfied 2"),
    ("diet friend|sibling|partner", "admiring 3"),
    ("help stranger|poor", "caring 4, grateful 4"),
    ("give poor", "caring 5, compassionate 4"),
    ("poor see", "sad 3, compassionate 4, guilty 1"),
    ("give parent|friend|partner|sibling|relative|colleague|stranger|neighbor", "grateful 4, touched 3"),
    ("help friend|partner|parent|sibling|relative|neighbor|colleague", "grateful 4, caring 3"),
    ("help pet|elder|child", "caring 4"),
    ("give money friend|sibling|relative", "trusting 3, grateful 2"),
    ("help move|car|job", "grateful 3"),
    ("make self", "proud 5, capable 2, satisfied 2"),
    ("make self|young others|child|relative|neighbor|friend|partner", "admiring 5, proud 3, inspired 2"),
    ("young skill|succeed", "admiring 4, proud 3"),
    ("let secret friend|sibling|neighbor|partner|relative|colleague|stranger", "trusting 5, anxious 2"),
    ("flowers partner", "surprised 3, touched 4, loving 4"),
    ("surprise partner|friend|parent|sibling|colleague", "surprised 5, touched 3, happy 2"),
    ("first exam|interview|trip|job|school|car", "anxious 2, excited 2, nervous 2"),
    ("first child", "proud 3, joyful 3"),
    # Looking back.
    ("past memento", "longing 6, tender 3, sad 1"),
    ("memento elder|parent", "longing 5, tender 4, touched 3"),
    ("memento child|partner", "tender 4, longing 4, loving 3"),
    ("past elder|school|friend", "longing 3, tender 2"),
    ("past show|skill|party|food|house", "longing 3"),
    ("past wrong|steal|drunk", "regretful 2, guilty 3, ashamed 3"),
    # Fear.
    ("beast house|night|see|car", "afraid 6, terrified 4"),
    ("night noise|stranger|house", "afraid 4, terrified 3"),
    ("night see", "afraid 2"),
    ("night show", "afraid 2"),
    ("danger stranger|night|house", "afraid 5, terrified 4"),
    ("ice car|me", "afraid 4, terrified 3"),
    ("danger car", "afraid 3, shocked 2"),
    # Before others' eyes; doing wrong.
    ("fall laugh|school|job|stranger|everyone", "embarrassed 6, self_conscious 3"),
    ("fall see", "embarrassed 3"),
    ("wrong laugh|everyone|stranger|colleague", "embarrassed 5, ashamed 2"),
    ("wrong me", "guilty 3, embarrassed 3, regretful 2"),
    ("wrong harm", "guilty 5, ashamed 2"),
    ("laugh school|job|body|food", "embarrassed 5"),
    ("forget exam|job|health", "embarrassed 1, guilty 2, anxious 1"),
    ("forget child|pet|elder", "guilty 3"),
    # Quiet good days.
    ("rest house|food|pet|show|nature", "content 4, relaxed 4, peaceful 2"),
    ("rest relative|partner|child", "content 4, happy 3, loving 2"),
    ("nature relative|partner|friend|pet|child", "content 3, joyful 4"),
    ("pet new", "joyful 3, loving 3, caring 2"),
    # What a subject alone leans to.  A weight of 1 only adds to what something else says.
    ("exam", "anxious 2, confident 2"),
    ("interview", "anxious 2, hopeful 2, confident 1"),
    ("health", "anxious 2, worried 2"),
    ("job", "hopeful 1, stressed 1, proud 1"),
    ("school", "proud 1, nervous 1, longing 1"),
    ("contest", "excited 1, confident 1, disappointed 1"),
    ("trip", "excited 2, eager 1"),
    ("show", "excited 1, content 1"),
    ("party", "excited 1, happy 1, lonely 1"),
    ("money", "worried 1, grateful 1"),
    ("car", "annoyed 1, excited 1"),
    ("order", "disappointed 1, annoyed 1"),
    ("bug", "disgusted 2, afraid 1"),
    ("body", "disgusted 1, embarrassed 1"),
    ("smell", "disgusted 1"),
    ("beast", "afraid 3"),
    ("weather", "afraid 2"),
    ("danger", "afraid 3"),
    ("ill", "sad 2, worried 2"),
    ("die", "sad 1"),
    ("drunk", "ashamed 1, angry 1"),
    ("mess", "annoyed 1, disgusted 1"),
    ("memento", "longing 1, tender 1"),
    ("skill", "admiring 1, proud 1"),
    ("baby_news", "joyful 2, excited 1"),
    ("nature", "content 1, joyful 1"),
    ("future", "eager 1, anxious 1, excited 1"),
    ("past", "longing 2, regretful 1"),
    ("elder", "tender 1, longing 1, sad 1"),
    ("child", "proud 1, joyful 1, worried 1"),
    ("pet", "caring 1, joyful 1, sad 1"),
    ("partner", "loving 1, trusting 1, lonely 1"),
    ("sibling", "annoyed 1, proud 1"),
    ("friend", "trusting 1, grateful 1, lonely 1"),
    ("neighbor", "annoyed 1"),
    ("colleague", "annoyed 1, stressed 1"),
    ("stranger", "angry 1, afraid 1"),
    ("ex", "hurt 1, jealous 1"),
)
