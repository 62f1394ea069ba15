# SPDX-License-Identifier: MIT
"""English turns of phrase that speak for feelings without naming them.

An entry of `CUES` begins with feelings and weights (1 faint to 6 plain); after the colon come the phrases that speak
for them, parted by `|`.  `a/b` allows either word.  Words stand in their base form and match every form of it ("break
into" reads "broke into"); articles and intensifiers count for nothing.  A line with `#` is a heading.

The choices and weights are the project's own, from general knowledge of how people tell of their day.  Events whose
words stand apart from each other are in `emotion_situations`.
"""

__all__ = ["CUES"]

CUES = """
# Anger: said plainly, without its name.
annoyed 5, frustrated 3: annoying | irritating | get on my nerves | drive me crazy/nuts/insane | drive me up wall |
    sick of | tired of
annoyed 4, frustrated 3: pet peeve | can not stand | inconsiderate | rude | pain in ass/butt/neck | hate when |
    hate that | obnoxious | nag
angry 5, furious 3: how dare | unacceptable | screw over | rip off | scam me | talk behind my back |
    behind my back | yell at me | scream at me
angry 4, furious 3: so unfair | not fair | unfair | disrespectful | disrespect | lie to me | spread rumor |
    took advantage | take advantage of
angry 4, annoyed 3: cut me off | road rage | cut in front of | cut in line | flip me off | blame me | accuse me |
    treat me like | ignore me
angry 4, hurt 3: make fun of me | pick on me | bully | bullied | stab me in back | throw me under bus |
    humiliate me | insult me
annoyed 4, angry 3: keep me up | wake me up | play loud music | loud music | blast music | bark all | leave mess |
    without ask/asking | never clean
annoyed 3, frustrated 3: will not stop | would not stop | keep interrupt | on purpose | mess up my | ruin my |
    refuse to | supposed to be here | show up late
frustrated 4, annoyed 4: stuck in traffic | on hold | customer service | wrong order | order wrong |
    not work properly | stop working | can not get it to work
frustrated 4, annoyed 4: flat tire | parking ticket | speeding ticket | internet be down | power go out |
    delay my flight | flight delayed | crash my computer
annoyed 4, frustrated 3: take forever | waste my time | waste of time | keep call me | telemarketer | spam call |
    do not listen | never listen | slow driver
angry 3, annoyed 3: wtf | stfu | bullshit | what hell | asshole | jerk | idiot | idiots | moron | stupid people |
    piece of crap | piece of shit
angry 3: argument with | argue with | get into fight | fight with | have fight | yell at each other
angry 4, afraid 2: punch | slap me | hit me in | attack me | threaten me | spit at me
angry 5, annoyed 3: steal from me | steal my | break into | someone steal | get robbed | be robbed | get stolen |
    be stolen | get hacked | key my car
angry 4, annoyed 3: hit my car | rear end | rear ended | back into my | dent my | scratch my car | break my |
    destroy my | ruin my | damage my
annoyed 4, angry 3: eat my food | eat my lunch | eat my leftover | drink my | use my stuff | go through my |
    borrow my
angry 3, exhausted 2: extra shift | double shift | work overtime | work weekend | schedule me | on my day off |
    work late
envious 3, angry 3: get away with | favoritism | favorite child | get promotion over me | instead of me |
    pass me over | pass over for
angry 5, annoyed 4: shove | push me | curse at | swear at | charge me | overcharge | take credit | credit for my |
    take my | use my | wear my | never pay back | owe me money | not pay me
angry 5, annoyed 3: never return | not return my | park in my | block my driveway | slam door | kick me out |
    evict me | slash | vandalize | egg my | graffiti | not give me my
angry 5, furious 4: do not let me see | will not let me | would not let me |
    call me stupid/names/fat/ugly/lazy/liar | call him/her stupid/names/fat/ugly | in bed with | behind back |
    set me up | frame me
annoyed 5, frustrated 3: over and over | again and again | keep ask/asking | keep dying | keep call/calling |
    keep talk/talking | keep break/breaking | all day long | every single day/time/morning
annoyed 4, frustrated 3: stomp | chewing gum | mouth open | loud neighbor | talk during | people who |
    interrupt me | interrupt | correct me | nitpick | hover | micromanage | be late again | late again
annoyed 4, frustrated 4: do not work | not work | would not start | will not start | slow internet | wifi |
    freeze up | glitch | printer | out of order | line be long | long line | wait in line | mosquito
annoyed 4, disappointed 3: forget my order | forget to put | put onions/mayo/cheese/pickles | order come |
    mess up my order | undercooked | overcooked | burnt | cold fries | no refund | refuse refund
angry 4, furious 3: lose my luggage | lose my package | cost me | scam | con me | fraud | unauthorized |
    pay for nothing | never fix | run red light | hit and run | drunk driver | do not even apologize
frustrated 4, annoyed 3: can not find | could not find | can not figure | could not figure | can not concentrate |
    no matter what | not cooperate | do not cooperate | stuck with | have to redo | start over
angry 3, disappointed 3, hurt 2: break promise | not invite/invited me | do not invite me
# Between two people.
lonely 4, hurt 4, anxious 3: not/never text me | not/never text back | not/never reply | not/never answer |
    leave me on read | ghost me | not/never hear from you | not/never call me | not/never write back
lonely 4, hurt 4, frustrated 3: ignore me | on your phone | on his/her phone | not/never listen |
    not/never hear me | not/never have/make time for me/us | silent treatment | shut me out | walk away from me |
    not/never talk to me
hurt 5, angry 3, insecure 3: criticize me | make fun of me | laugh at me | put me down | compare me |
    roll your/his/her eyes | call me crazy | call me names | talk down to me | mock me | in front of your friends
hurt 4, disappointed 4, lonely 3: forget our | our anniversary | not/never care about me/us | take me for granted |
    not/never appreciate me | not/never notice me | not/never choose me | not/never stand up for me | come last |
    not/never thank me
mistrustful 4, hurt 4, angry 3: lie to me | hide from me | behind my back | go through my phone |
    read my message/messages | keep secret from | not/never tell me
frustrated 4, resentful 3, exhausted 3: not/never help | do everything | do all work | dish in sink |
    dishes in sink | pick up after | clean up after | leave everything to me | not/never clean |
    not/never do your/his/her part
resentful 3, frustrated 4, hurt 2: without ask/asking me | without tell/telling me | decide without |
    make decision without | make plan without | interrupt me | not/never ask me | your mother | not/never let me
worried 4, annoyed 3, lonely 2: come home late | home so late | stay out late | where you be |
    not/never come home | spend too much | drink too much
lonely 4, longing 4, hurt 2: not/never touch me | not/never hold me | not/never kiss me | sleep on couch |
    not want me | want me anymore | grow apart | drift apart | like roommates | not/never hug | miss us
disappointed 4, hurt 3, frustrated 3: you/he/she/they promise | break your/his/her promise | let me down |
    not/never keep your/his/her word | say you would | say he/she/they would
afraid 4, hurt 4, angry 3: raise your/his/her voice | yell at me | scream at me | slam door | throw thing |
    lose your/his/her temper | scare me | threaten to leave
# Aversion.
disgusted 5: gross | disgusting | nasty | revolting | repulsive | yuck | yucky | eww | ew | ick | icky | vile |
    filthy | nauseating | stench | stink
disgusted 5: vomit | puke | throw up | barf | poop | feces | diarrhea | maggot | cockroach | rotten | moldy |
    mold | mildew | snot | booger
disgusted 4: hair in my | bug in my | pee on | spit on | smell bad | smell awful/terrible/horrible | smell like |
    body odor | bad breath | fart
disgusted 4: clog toilet | public restroom/toilet/bathroom | dirty diaper | roadkill | pick his/her/their nose |
    chew with | clip toenail | dead rat/mouse/animal
disgusted 3: turn my stomach | stomach turn | bad taste in my mouth | gag | unsanitary | infested | rat | slimy |
    sewage | lice | bed bugs | bedbugs
disgusted 4, angry 3: animal abuse | child abuse | abuse animal/child/dog | racist | racism | pedophile | pervert |
    molest | rapist | creep on | perv
disgusted 5: sour milk | go bad | go sour | turn sour | expired | slime | drool | spit | burp | belch | pus |
    infection | wound | guts | intestine | cat litter | dog pee | urine
disgusted 5: do not wash his/her/their | never wash | not flush | unflushed | wipe it on | wipe his/her |
    half eaten | sneeze on | cough on | bite nails | dandruff | unshaven | trash everywhere
disgusted 4, sad 2, angry 3: hurt puppy/dog/cat/animal/child | hurting puppy/dog/cat/animal/child/kid | cruelty |
    slaughter | dead body | corpse | gore | gory | hit his wife | beat his wife | beat dog
# Sadness and loss.
grieving 5, sad 5, heartbroken 3: pass away | funeral |
    lose my mom/dad/father/mother/wife/husband/son/daughter/brother/sister/friend/dog/cat/baby/grandma/grandpa
sad 5, heartbroken 4, grieving 3: put to sleep | put down my dog | put her/him down | miscarriage | stillborn |
    hospice | be killed | suicide | no longer with us | terminal cancer | terminally
sad 4, heartbroken 4: break up with | dump me | leave me for | want divorce | divorce | get divorced |
    separated from | end our relationship | split up
sad 4, worried 3: cancer | tumor | stroke | heart attack | in hospital | dementia | alzheimer | diagnosed with |
    car accident | be ill | very sick | chemo
sad 4, worried 3, heartbroken 2: lose my job | get laid off | be laid off | laid off | get fired | be fired |
    fire me | lose everything | burn down | house fire | evict | homeless
sad 4: rip | cry | cried | tears | weep | sob | tragic | tragedy | so sorry for your loss | broken heart |
    miss him/her/them/you | wish he/she be here
disappointed 5, sad 3: let me down | bail on me | stand me up | not show up | no show | cancel on me |
    last minute | cancel plan | have to cancel | fall through
disappointed 5, sad 3: not get job | do not get job | not get in | do not get in | get rejected | be rejected |
    be/get turned down | be/get passed over |
    reject me | turn me down | not get promotion | sell out
disappointed 4, sad 2: not as good as | expect better | expect more | be expecting | not what i expected |
    not what i | get my hopes up | too small for | rain out | rain all
disappointed 4, annoyed 3: wrong size | do not fit | not fit | not like picture | waste of money | break after |
    poor quality | fall apart | overpriced | cold food
disappointed 4, sad 3: lose game | fail my | fail test/exam/class | lose bet | lose final | only get |
    not enough money | can not afford | could not go | not able to go | miss out on
disappointed 3, sad 3: wish i have | wish i could | unfortunately | too bad | sadly | did not win | not win |
    come in last/second | forget my birthday
hopeless 4, down 4, sad 3: give up | no point | nothing matter | what be point | hate my life | worthless |
    no hope | dark place | can not get out of bed
heartbroken 5, sad 5, crushed 3: take his/her own life | overdose | can not have children | infertile |
    lose our house | lose my house | lose our home | lose everything | lose baby | leave me before |
    call off wedding
heartbroken 4, sad 4, grieving 3: run over | hit by car | hit by truck | run away | run off | never come back |
    go missing | be pass | last day together | say goodbye | final goodbye | last time i see | grave | cemetery
sad 5, worried 3: do not know who i am | not recognize me | not remember me | forget who i be | get worse |
    have to put | sick dog | sick cat | lose his/her hair | lose leg | lose sight | paralyzed | wheelchair
sad 4, compassionate 3: sleep outside | on street | starving | hungry | begging | beg for | starve | abandon |
    abandoned | refugee | orphan | neglected | poor thing | poor guy | poor kid | news story
disappointed 5, sad 2: be awful | be terrible | turn out bad | not good | not worth | never come | no one show |
    nobody show | collapse | burn cake/dinner/cookies | rain for | rain on | ruin our | ruin whole | close early
disappointed 5, sad 2: think i would get | think it would be | think we would | hope to get | was hoping |
    be hope for | suppose to | be suppose to | do not want to come | do not come | all out of | out of stock |
    sell out of | give away
disappointed 4, annoyed 2: not get what | do not get what | not get any | do not get any | get nothing |
    not enough | wrong color | not what | broken when | arrive broken | damage when | false advertise |
    bad review | underwhelming
sad 3, disappointed 3: miss out | miss flight | miss bus | miss train | miss show | miss birthday | miss game |
    have to give up | have to sell | have to miss | last episode | series end | end of summer | not make it
# Longing: being alone, missing, looking back, wanting what others have.
lonely 6, sad 3: by myself | no friends | have no friend | no one to talk | nobody to talk | no one to hang |
    eat alone | live alone | on my own | no one around
lonely 5, sad 3: move away | empty house | empty nest | do not know anyone | not know anyone | nobody call |
    no one call | no one come | nobody come | not have anyone | know soul
lonely 4, longing 3, sad 2: out of town | away for | long distance | all my friends | everyone be busy | no date |
    be single | no one want | stay home alone | home alone
longing 6, sad 2, tender 2: childhood | reminisce | reminiscing | reminiscent | good old days | old days | memory |
    memories | old photo/photograph/picture/photos/pictures
longing 5, tender 2, sad 2: used to play | used to go | used to watch | when i be child/young/little/younger/kid |
    as child | growing up | i grow up | back in day | back in high
longing 5, tender 2: remember when | remind me of | back when | take me back | bring back | yearbook |
    high school friend | old friend | old school | throwback | vhs | nintendo
longing 4, happy 2: old song/music/movie/show/game/house/home/letter/toy | look back | look through | 90s | 80s |
    70s | hometown | class reunion | old neighborhood | relive | from my past
longing 4, tender 4, touched 2: keepsake | heirloom | scrapbook | belonged to my | belong to my | hand me down |
    baby clothes | wedding dress | wedding video | first tooth | handmade
longing 4, loving 3: i miss how/when/those/what/it/being/having | miss my | miss our | miss having |
    wish i be there | wish we could | so far away |
    have not see
jealous 6, envious 5, annoyed 2: i wish i have that | wish that be me | green with | why not me | must be nice |
    everyone else get | everyone but me
jealous 5, hurt 3, angry 3: talk to another | other girl/guy/woman/man | another girl/guy/woman/man | his ex |
    her ex | flirt with | flirt | hang out without me | text other
lonely 5, sad 2: be so quiet | house quiet | too quiet | have plan | have plans | work night | works nights |
    go to college | at college | go home for holiday | far from family | far from home | away from home | overseas
lonely 5, sad 3: no one remember | nobody remember | sit by myself | sit alone | eat by myself | no family |
    only one | left out | not include | nobody text | no one text | no one want | no plan | no plans |
    holiday alone
longing 5, tender 3: grow up in | where i grow up | game boy | gameboy | attic | come on radio |
    back to high school | those days | simpler time | summer at | old days | elementary school | first love |
    first date | play outside
longing 5, tender 4, loving 2: throw away | can not throw | outgrow | still have my | still wear my | keep ticket |
    ticket from | love letter | letters from | keep my | hold onto | kept from | dry flower | pass down | belonged
jealous 6, envious 5: wish it be me | wish i be | i want what | have everything | get everything | spoil |
    so much attention | more attention | spend more time with | spend time with other | male/female coworker |
    talk to his/her ex
jealous 5, envious 4: be married | have kids and | swimming pool | always on vacation | always travel |
    take credit | better than me | more than me | have it all | nicer than | more money than | so easy for |
    get into school i want
# Fear.
afraid 5, uneasy 3, nervous 3: strange noise | loud noise | hear noise | weird noise | footstep | home alone |
    alone at night | walk alone | in dark | follow me | stalk | be watched | creepy
afraid 5, terrified 4: spider | snake | shark | bear | alligator | scorpion | coyote | wasp | clown | ghost |
    haunted | haunted house | horror movie | scary movie | nightmare | demon
terrified 5, afraid 5: tornado | hurricane | earthquake | lightning | thunderstorm | gun | gunshot | gun shot |
    intruder | break in | burglar | mugged | at gunpoint | held up | kidnap | stuck in elevator
terrified 4, afraid 4: almost die | nearly die | almost drown | think i be go to die | lose control of | spin out |
    crash into | turbulence | heights | roller coaster | skydiving | cliff
afraid 3, anxious 3: surgery | operation | dentist | needle | root canal | biopsy | test results | medical test |
    mri | emergency room | ambulance | lump
anxious 4, nervous 4, hopeful 2: job interview | interview | first day | presentation | public speaking |
    give speech | audition | driving test | blind date | first date | meet his/her parents
anxious 4, nervous 3, hopeful 3: wait for result | wait to hear | waiting to hear | results back |
    have not hear back | not hear back | hear back from | wait on result | wait for answer
worried 4, anxious 3: what if i | can not pay | not pay rent | how to pay | make ends meet | lay off people | layoffs |
    run out of money | overdue | short on money | debt | not sure if i | not sure how
worried 3, anxious 3, hopeful 2: not sure what | move to new | start new job | new school | new job | new city |
    big change | do not know what to expect | not know what | due date | go into labor
afraid 4, worried 3: lose my balance | get lost | lost in | chase me | chase by | run after me | attack by |
    someone try to | pull knife | suspicious | sketchy | stranger danger
afraid 5, uneasy 3: scratching | scratch at | flicker | creak | shadow | growl | howl | knock at door |
    knock on my door | knock at | bang on | footsteps | something move | someone be behind | behind me | outside my
terrified 5, afraid 5: slide on ice | black ice | skid | swerve | brakes | brake fail | edge of |
    stuck in elevator | elevator | disappear | go missing | can not find my son/daughter/kid/child |
    stand in my yard | look in my window
terrified 4, afraid 4: drop from | fall from | climb on | high up | ferris wheel | deep water | drown | jellyfish |
    choke | allergic reaction | chest pain | heart race | heart pound
afraid 4, terrified 3: alarm go off | smoke | siren | evacuate | shooting | lockdown | riot | bomb | fire |
    weird man | strange man | exorcist | possessed | paranormal | sleep paralysis | bad dream | swarm | hornet
nervous 4, anxious 4: tooth pull | teeth pull | wisdom tooth | wisdom teeth | get shot | blood draw | injection |
    anesthesia | go under | procedure | mammogram | ultrasound | doctor appointment | sign papers | sign lease |
    mortgage
nervous 4, anxious 4, hopeful 1: give talk | have to talk | have to speak | have to sing | have to perform |
    have to give | on stage | in front of crowd | start my new | start my job | first shift | first class |
    meet new people | first time on
anxious 4, worried 4: rent be due | bill be due | check have not come | paycheck late | not enough to |
    drive on his/her own | out late | not home yet | be not answer | not answer phone | not text back |
    not hear from | late period | custody
anxious 3, nervous 3, uneasy 3: think of quit | think about quit | quit my job | drop out | not sure whether |
    not sure about | not know whether | should i | do not know if | second thoughts | new place | move out |
    on my own for | long drive | drive in snow
nervous 4, uneasy 4: have to tell | tell my parents | tell my boss | ask for raise | ask her/him out | ask out |
    blind date | drive on highway | drive on freeway | first time drive | let my teenager | let my kid |
    let him/her go
worried 4, uneasy 3: act strange | act weird | not act | not eat | will not eat | have fever | have not eat |
    keep cough | get news | call me into | want to talk | we need to talk | boss want | see me in
# Shame and guilt.
embarrassed 6, self_conscious 4: in front of everyone | in front of everybody | in front of whole |
    in front of class | everyone stare | everyone laugh | trip over | trip and fall | slip and fall
embarrassed 5, self_conscious 3: rip my pants | pants rip/split | fly be down | zipper | toilet paper |
    wet myself | pee my | walk in on | wrong person | call wrong | wrong name | fall on my face | get my period
embarrassed 4, self_conscious 3: face palm | facepalm | cringe | blush | everyone see | laugh at me |
    forget my line | make fool | fall down stairs | spill on my | card decline | stain on my
guilty 5, regretful 4, ashamed 3: my fault | my bad | i should not have | should have | i should have |
    could have do more | i lie to | i lie about | i cheat on | i cheat | i steal | i yell at |
    let him/her/it escape | turn down friend
guilty 4, ashamed 4, regretful 3: i forget to | i forget my | i forget about | i break my | i hit | did not help |
    do not help | i ignore | i blame | i snap at | i eat whole/all/entire | i skip | sneak
ashamed 4, guilty 4, regretful 4: get drunk | too drunk | get caught | relapse | bad choice | bad decision |
    mistake | cheat on my diet | cheat on test/exam | plagiarize | lie to my | overeat | binge
remorseful 4, guilty 3: i apologize | sorry that i | i be sorry | so sorry i | forgive me | make up for it |
    say sorry | never forgive myself
guilty 4, compassionate 3: not tell truth | do not tell | keep it secret | instead of help | leave him/her there |
    not be there for | do not call him/her | let him/her/them down | do not visit
guilty 5, regretful 3: i tell her/him/them i be sick | pretend | pretend to be | make up excuse | excuse |
    call in sick | call out of work | i run over | i kill | i eat last | last piece | last slice |
    that my wife/husband be saving | save for
guilty 5, ashamed 3: do not give | do not share | do not go | not visit | have not visit | have not call |
    do not call | do not say thank | not say goodbye | do not stop | spend too much | spend all |
    spend our savings | instead of study
guilty 4, ashamed 4: i take money | i keep it | i read her/his | i snoop | i scream at | i shout at | i be mean |
    i be rude | be mean to | i say something | say mean | say awful | i make her/him cry | make my mom cry
ashamed 5, guilty 3: gain weight | gain back | all that weight | still live with my parents |
    live with my parents | on welfare | food stamps | arrested | jail | dui | rehab | addicted | bankrupt |
    be broke | flunk | drop out | hit my
ashamed 4, guilty 3: i lose my temper | lose my temper | shout at my | talk about her/him behind | gossip |
    i bully | i use to bully | i make fun | i laugh at | drink too much | too much to drink | drink way |
    wake up next | hook up | one night stand
embarrassed 5, self_conscious 3: wave at | tuck in | toilet paper | declined | card be declined | hold up line |
    growl | stomach growl | voice crack | stutter | sweat through | sweat stain | spinach | teeth all day |
    call teacher | call my teacher
embarrassed 5, self_conscious 3: slip on ice | slip in | drop my tray | drop tray | drop my plate | drop food |
    crash into door | walk into door/pole/wall | wrong bathroom | wrong room | wrong car | hot mic | reply all |
    send text to | wrong text
embarrassed 5, ashamed 2: fart in | see me naked | catch me naked | naked | my skirt | my dress |
    my shirt be inside | bra | puke in front | throw up in front | trip on stage | forget the words |
    forget my speech | sing off key
# Overwhelm and flatness.
overwhelmed 4, stressed 4, exhausted 2: so much to do | too much to do | deadline | never ends | pile up |
    no time to | can not keep up | can not handle | behind on | burnout
exhausted 4, tired 4: need sleep | no sleep | could not sleep | can not sleep | all night | long day | worn down |
    need break
bored 4: nothing to do | boring | dull | so slow today
stressed 4, overwhelmed 4: three jobs | two jobs | juggle work | working full time and | kids and work | no help |
    everything at once
# Uncertainty and surprise.
surprised 6, shocked 3, happy 2: surprise party | surprise me | unexpected | unexpectedly | out of nowhere |
    out of blue | not expect | did not expect | never expect | never think i would
surprised 5, shocked 4: can not believe | could not believe | unbelievable | suddenly | believe my eyes |
    blow my mind | blow away | no idea that | had no idea | to my surprise | of all people
surprised 4: just show up | show up at my | randomly | run into | bump into | whoa | wow | omg | find out that |
    for no reason | long lost | stumble upon | all of sudden
surprised 3, happy 2: find money | find $ | i be pregnant | we be pregnant | propose to me | win something |
    not usually | never before | usually do not
confused 4, curious 2: do not understand | not understand | make no sense | no clue | mixed signals |
    do not get it | not sure why | no idea why | do not know why
surprised 5, happy 3, joyful 2: throw me party | throw me | come home early | early with | come back early |
    there be my | never ask for | unannounced | stop by | after all these years | in years | twenty in my |
    money in my | dollar in my
surprised 5, shocked 3: at airport | of all places | never guess | do not know it | not know it | in secret |
    turn out to be | turn around and | open door | show up with | do not see that coming | see that coming
surprised 4, excited 2: for free | free ticket | upgrade | refund check | unexpected check | inheritance |
    tax refund | win raffle | win prize | win door | get picked | pick me for | have twins | triplets |
    pass without
# Joy.
happy 4, excited 3, joyful 3: best day | great day | good day | great time | so much fun | have fun | have blast |
    good news | great news | awesome time | amazing time | celebrate | yay | woohoo
excited 6, eager 5, happy 2: can not wait | could not wait | count down | so pumped | finally here |
    finally get to | about to go | coming up | come out soon | come out next | go to be fun | pre order
excited 4, eager 4, happy 2: vacation | road trip | cruise | disney | disneyland | concert | festival | honeymoon |
    hawaii | trip to | go camping | new episode | new season | new game | sequel
excited 4, joyful 4, surprised 2: win lottery | i win | win contest | win first | lottery ticket | jackpot |
    bonus | get raise | raise at work | new car | new house | first house | get engaged | propose
joyful 5, happy 4, loving 3: be born | have baby | new baby | expecting baby | baby shower | get married |
    wedding | pregnant | family reunion | whole family | family together | get together with
joyful 4, happy 3: sing | dance | laugh | smile | ice cream | sunshine | beautiful day | sunny | play with my |
    at beach | at park | picnic | birthday party | puppy | new puppy
happy 3, joyful 3: delicious | tasty | yummy | fun | best thing | dream come true | good time | perfect day |
    favorite | christmas | thanksgiving
amused 5, happy 2: lol | haha | hahaha | hahah | lmao | rofl | joke | funny | giggle | chuckle | laugh so hard |
    crack up | prank
excited 5, eager 4, happy 3: book flight | book trip | book cruise | backstage | ticket to see | get ticket |
    tickets for | ask me to marry | marry me | say yes | get puppy | get kitten | get dog | carnival | circus |
    amusement park | county fair | state fair
excited 5, eager 5: in two weeks | in few days | in three days | days until | day until | count days |
    counting days | come out on | come out tomorrow | start on | premiere | arrive tomorrow | arrive on |
    should arrive | be on its way
excited 4, eager 4, happy 2: any day now | due in | come to visit | come home for | come home from |
    see my family | see my son/daughter/mom/dad/sister/brother | see him/her again | first time in | closing on |
    move into | move in with | game this | season start
joyful 5, happy 4: first word | first steps | hold my new | hold baby | healthy again | all night long |
    dance all | bird sing | sun be out | sun come out | snow day | family dinner | family game |
    whole day together | everyone be together
happy 3, joyful 3: come visit | come to visit for | for holidays | for holiday | get to see | get to spend |
    spend day with | hang out with | be reunited | reunite | get home from | back from war | come back from |
    deployment
# Love, care and trust.
caring 5, compassionate 4, loving 2: nurse back | stray | rescue | adopt | injured | soup | look after | check on |
    shelter | homeless man/person/woman/people | volunteer | feed him/her | comfort
caring 4, compassionate 4: help her/him/them | i help my | help elderly | old lady | old man | in need | donate |
    charity | babysit | by her/his side | visit her/him | be there for her/him/them | give them
caring 4, loving 3: make sure she/he/they be | feel better | get well | when be sick | stay home with |
    take to vet | vet | buy her/him | cook for | bring her/him
trusting 6, loving 3, confident 2: i trust | believe in him/her/them | have my back | tell my secret | my secret |
    confide | confide in | can count on | i rely on | depend on him/her/them | lend | lend my | borrow my car
trusting 5, loving 3: leave my kid with | babysitter | house key | keys to my | password |
    watch my kid/dog/house/cat | keep promise | in good hands | take his/her word | word for it | open up to
loving 4, trusting 5, close 3: loyal | loyalty | faithful | commit | committed | devoted | vow | never cheat |
    would never cheat/leave/hurt/betray | soul mate | soulmate | stay together | been together | stand by |
    stick with
trusting 5, hopeful 3: i pray | my church | my faith | believe in god | trust god | trust in god | my religion |
    bible
loving 4, close 3, touched 3: anniversary | hold hands | cuddle | hug | kiss me | best friend | love of my life |
    soft spot | my everything | so sweet | sweet note | love letter
caring 5, compassionate 4, tender 2: come down with | make her/him/them soup | make her/him/them some |
    draw her/him bath | run her/him bath | feed it | bottle feed | bandage | band aid | baby bird | sit with |
    stay with her/him | stay up with | tuck | rock her/him | bring grocery
caring 4, compassionate 4: have rough day | have bad day | not feel well | not feel good |
    break her/his leg/arm/ankle | recover | recover from | lonely old | old neighbor | elderly neighbor |
    help my grandmother/grandfather/mom/dad/mother/father | drive her/him to | give him my | give her my
trusting 5, confident 2: i let my | let him/her use | let him/her borrow | give my neighbor | give her/him key |
    key to my | water my plant | my doctor | my mechanic | my surgeon | my lawyer | my babysitter |
    do what be best | know what he/she be do | cosign
trusting 5, close 3: never tell anyone | tell anyone | tell my sister | tell my best friend |
    tell him/her everything | tell each other | share everything | do not mind | not worry about him/her |
    do not worry about | know he/she will | know she/he would | know they will
loving 4, trusting 5: never look at | look at anyone | no one else | only have eyes | throw number |
    give me her/his number | throw it away | turn her/him down | say no to her/him | married for | married to |
    been married | been with | year of marriage | years of marriage
trusting 4, loving 4: fan of | be fan | all my life | through thick | no matter what happen | even when they lose |
    stay by | wait for him/her | same church | every sunday | go to church | attend church | never miss | true to |
    keep my vow
# Gratitude and admiration.
grateful 6, touched 3, happy 2: help me | give me | lend me | pay for my | bring me | buy me | save my |
    pick me up | cover for me | cover my | offer to | stand up for me | there for me
grateful 5, touched 3: thank you | thank | thanks | lucky to have | so lucky | i be lucky | kind | kindness |
    generous | gift | present | surprise me with | thoughtful | stranger help | return my | support me |
    take up collection
grateful 4, loving 2: supportive | good friend | great friend | family and friend | roof over | take me in |
    visit me in | send me | make me breakfast/dinner/soup | check on me | appreciate what
admiring 6, inspired 4, surprised 2: talent | talented | skilled | so good at | really good at | work of art |
    perform | magic trick
admiring 5, inspired 4, surprised 2: self taught | at only | at such young | years old and | marathon | gymnast |
    olympics | acrobat | juggle | play piano/guitar/violin | speak language | can not believe how
admiring 4: genius | brilliant | well done | skill | performance | amazing | incredible | awesome | beautiful |
    magnificent | gorgeous | blown away | outstanding | all by himself/herself/themselves | work so hard |
    role model | hero
grateful 5, touched 4: mow my | drive me | give me ride | give me lift | let me stay | let me move |
    let me borrow | let me use | fundraiser | go fund | cook for me | stay with me | stick up for | fix my car |
    shovel my | pay for me
grateful 5, touched 3: pay for my coffee/lunch/dinner/groceries/meal | in front of me pay | return it |
    return my wallet | hand in my | turn in my | drop off | take me to | come get me | come to get | to get me |
    have healthy | healthy family | good health
grateful 4, touched 4: by my side | when i need | when i be sick | throw me | for me | my nurse |
    without him/her/them | could not do it without | give me chance | second chance | take chance on me | mentor |
    teach me | care package
admiring 5, inspired 4, surprised 2: teach himself/herself/themself | by hand | with his/her own hand |
    with own hands | solve | rubik | read whole | best i ever see | best i have ever | most i have ever |
    in ten seconds
admiring 5, inspired 4, surprised 2: year old can | year old could |
    only six/seven/five/four/three/eight/nine/ten | after her/his illness | overcome | never give up |
    go back to school | degree at | own business | from scratch | feat | stunt | backflip
admiring 4, surprised 2: graceful | elegant | museum | grand canyon | northern lights | fireworks | symphony |
    orchestra | choir | musical | broadway | ballet | sculpture
# Calm.
content 6, relaxed 4, peaceful 3: relax | day off | on couch | on my couch | cup of coffee/tea | cozy | nap |
    curl up | sit back | kick back | glass of wine | watch sunset | nice and quiet | quiet evening
content 5, satisfied 4, peaceful 3: peace and quiet | enjoy my | good place | where i be in life | all i need |
    ask for more | nothing to worry | no worries | love my life | simple things | life be good
content 4, relaxed 4: lazy day | lazy sunday | stay in bed | sleep in | hot bath | bubble bath | massage |
    lay in bed | hammock | by fire | on porch | good book | netflix
relieved 5, satisfied 3: finally over | thank god | phew | pay off my | paid off | finally finish | finish all |
    get it done | come back negative | turn out fine | turn out okay | be okay now | cancer free
content 5, peaceful 4, relaxed 3: nothing to do today | kid be asleep | kids be asleep | house be clean |
    simple dinner | dinner at home | watch movie | watch tv | listen to rain | listen to music | where my life be |
    bill be paid | left over | whole day | day read
content 5, satisfied 4: all caught up | settle in | settled | at home with | stay home | home cooked | full belly |
    full stomach | warm bed | enough money | make enough | stable | steady job | doing okay | be okay with |
    i be fine | i have everything
content 4, happy 3: walk on beach | walk in park | walk my dog | garden | my garden | fish at | fishing | bake |
    knit | puzzle | coffee in | coffee on | morning coffee | sleep next to | snuggle | my cat on | sit outside |
    breeze | campfire
# Interest and hope.
hopeful 6, eager 2: i hope | hope that | wish me luck | hopefully | fingers cross | cross my finger |
    keep my fingers | hope for | turn around | get better | good chance | pray that
hopeful 5, eager 3: apply for | apply to | application | lottery ticket | go to be better | will be better |
    things will | one day | someday | my dream | save up | new start | fresh start | turn my life
curious 4, interested 2: i wonder | wonder what | wonder if | want to know | how come | what kind | why do |
    find out more
hopeful 5, eager 2: scratch off | raffle | send out | resume | resumes | new medicine | new medication |
    treatment | try for baby | trying for baby | do better | get well soon | rehab | recovery | improve |
    next year | good feeling
hopeful 4, eager 2: might get | may get | maybe i | maybe this | maybe we | could be one | in running |
    be in line | consider for | considered for | up for promotion | loan approve | get approve | find job |
    find love | find someone | believe that
# Confidence.
confident 6, hopeful 3, proud 2: i know i will | i know i can | i be sure i | sure that i | i get this | ace |
    nail it | nail interview | certain that | certain i | no doubt | feel good about | crush it | i can do
confident 5, proud 3: qualified | positive i | best at | beat him/her/them/anyone | i believe i |
    believe in myself | i be go to win | i will win | will do well | go to do well | do great | pretty sure i |
    i bet him/her/them/my
capable 6, confident 5, hopeful 2: prepare for | i prepare | be ready | get ready | stock up | pack my | pack bag |
    make list | plan ahead | plan out | in advance | study hard | study for | practice for | supplies
capable 5, confident 4: all pack | everything pack | everything ready | emergency kit | canned food | generator |
    flashlight | water bottle | backup plan | savings | emergency fund | rehearse | study all | train for
proud 6, happy 3, grateful 2: graduate | graduation | degree | diploma | honor roll | straight as | dean list |
    valedictorian | scholarship | award | trophy | medal | win/take/get first place | promote | promotion |
    get promoted
proud 5, satisfied 4, happy 3: accomplish | accomplishment | achievement | achieve | all by myself | pass my |
    pass test/exam/class | finish my | quit smoking | lose weight | lose pound | potty train | first step
proud 5, happy 3: learn to | my first | publish | make team | make it into |
    get into college/school/university/med | accept into | get accepted | do so well | do well in | well behaved |
    come so far | work hard
confident 5, hopeful 2: no way i | go very well | go really well | go well | went well | they will call |
    think i do well | think i will get | nobody make | nobody can | better than anyone | know i do | i can fix |
    i can handle | i can make
confident 5, proud 2: have not lose | undefeated | unbeaten | know everything about | know material | know answer |
    know all answer | expert | experienced | years of experience | good at | i be good at | i be great at |
    piece of cake | breeze through
capable 6, confident 4: bag be pack | bags be pack | passport | flash card | flashcard | first aid | spare tire |
    can good | canned good | bottled water | water and | set out my | lay out my | night before | school supply |
    all of supply | supplies in | checklist
capable 5, confident 4, eager 1: go over them | go over my note | make note | take note | read book before |
    read all | everything i need | have everything | ahead of time | early for | plan for | meal prep | budget |
    save for | saving for | insurance | charge up | extra battery
proud 6, happy 3: spelling bee | science fair | join navy/army/marines/military | run my first | without stopping |
    build all | all on my own | on my own and | by myself and | from my own | stand up to | stand up for |
    finish nursing school | be chosen
proud 5, happy 3, satisfied 3: own business | my own house | buy my own | pay for it myself | do it myself |
    make it myself | first try | personal best | new record | beat my | lift | bench press | debt free | sober |
    clean for | employee of | team captain
# More of everyday life, by family.
angry 5, annoyed 3: tow my | get tow | sell my | throw out my | throw away my | cut down my | blame it on me |
    pin it on me | spread rumors | start rumor | tell everyone | tell everybody | write me up | suspend me |
    dock my pay
angry 5, furious 3: teacher do nothing | boss do nothing | police do nothing | get away with it |
    do not pay child support | cheat me | lie about me | accuse me of | frame me for | kick my | beat my |
    hit my son/daughter/child/dog | pull my hair
annoyed 5, frustrated 2: hum | whistle | tap his/her | sniffle | chew loudly | slurp | smack his/her lip | snore |
    bite nail | repeat himself/herself | brag | show off | know it all | sell me | door to door | pop up | spam |
    robocall | junk mail | solicitor
annoyed 4, frustrated 3: will not quit | will not listen | would not listen | will not leave | never stop |
    wake me | woken up | can not sleep because | car alarm | leaf blower | lawn mower | dog next door |
    jackhammer | roadwork | detour | pothole | red light
frustrated 4, annoyed 3: computer be slow | phone be slow | keep crash | lose my work | not save | password reset |
    lose my key | lose my keys | lose remote | run out of gas | out of gas | battery dead | battery die |
    car will not start | locked out | lock myself out
disgusted 5: used diaper | dirty joke | pimple | zit | earwax | nose hair | toe jam | foot odor | stinky | smelly |
    foul | rancid | spoil | spoiled | leftover from | in back of fridge | flies on | ants in | hairs in |
    fingernail | band aid in | cigarette butt | ashtray
disgusted 4, angry 3: cat call | catcall | grope | leer | dirty old | inappropriate | sleazy | nude | porn |
    child porn | predator | hit on me | cheat on his wife | kick puppy | leave dog in car | dog in hot car |
    kill animal | trophy hunting | whale | butcher
sad 4, disappointed 2: float to top | documentary | be sentenced | go to prison | in prison | in jail |
    get traded | leave team | leave show | last season | go out of business | close down | shut down | end up in |
    lose touch | fall out with | not speak to | estranged
sad 4, grieving 3: one year since | anniversary of | first christmas without | first birthday without |
    empty chair | ashes | will never see | never see him/her/them again | never get to | too late | last word |
    pass on | on life support | pull plug | coma | brain dead
disappointed 5: get canceled | be canceled | flight canceled | sold out before | rain check | take longer |
    push back | put off until | no longer available | discontinue | not what it | leave early | skip my |
    not like my | hate my gift | get nothing | get socks
lonely 5, sad 2: not buzz | phone not ring | phone do not ring | no message | no messages |
    move to spain/texas/florida/california | live far | different state | different country | another state |
    another country | other side of world | everybody else | table for one | eat lunch alone
lonely 4, sad 2: my bed be | other side of bed | first night without | kid be with | kids be with |
    with their dad/mom | valentine | no one around | no visitors | nobody visit | no one visit | stay in on |
    sit at home | stuck at home
longing 5, tender 3: popsicle | tree house | treehouse | swing set | sandbox | lunch box | lunchbox | recess |
    school bus | prom | drive in | arcade | cassette | record player | vinyl | walkman | comic book | lego |
    barbie | pokemon | mario | sega | atari | disney movie
longing 5, tender 4: lullaby | hospital bracelet | first curl | baby tooth | baby book | baby picture |
    ultrasound picture | first drawing | handprint | handwriting | voicemail from | his shirt | her sweater |
    dog tag | old recipe | family recipe | wedding ring | rocking chair
jealous 5, envious 4: inherit | get nothing | look great with | with his/her new | new girlfriend | new boyfriend |
    new wife | new husband | new man | new woman | get pregnant so | first try while | without even try |
    effortlessly | work half | never have to work | pay for everything | paid by his/her
afraid 5, terrified 4: jerk and stop | stop between floor | masked | come into bank | robbery | hostage |
    chase by | fall through | slip while | scaffold | avalanche | landslide | tsunami | volcano | rip current |
    undertow | capsize | rapids | rustle
afraid 5, terrified 4: something touch | brush my leg | in water | go under water | can not breathe |
    could not breathe | wake up to | figure in | face at window | eyes in | door open by | lights go out |
    power go out | all dark | pitch black | foggy | fog | hydroplane | brake fail | tire blow
anxious 5, nervous 3: defend my | thesis | come into his/her office | into office | review at work | probation |
    audit | irs | court date | jury | hearing | custody hearing | green card | immigration | exam result |
    waitlist | decision letter | call back from doctor | second opinion
anxious 4, uneasy 3: learn to drive | learn how to drive/ride | ride motorcycle | motorcycle | go away to camp |
    sleepover | first sleepover | walk to school | walk home alone | home alone for |
    agree to sing/speak/give/perform/host | in laws come | mother in law come | run into my ex
ashamed 5, guilty 3: wet bed | take blame | let my wife/husband/brother/sister take | can not read |
    never finish school | ged | food bank | borrow money from my | ask my parents for money | collection agency |
    repossess | foreclose | maxed out | gamble | gambling | slot machine | casino | pawn
guilty 5, regretful 3: get out because i | forget to close | forget to lock | forget to feed | leave door open |
    leave gate open | leave him/her in | skip my cousin/funeral/class/work | call in fake | lie about be sick |
    regift | throw out his | ding | scrape | not leave note | do not leave note
guilty 4, regretful 4: could have be nicer | be too hard on | too hard on | be harsh | spank | ground him/her |
    miss his/her recital/game/play/birthday/graduation | forget his/her birthday | too tired to play |
    work too much | not make time | put him/her in nursing home | in nursing home
embarrassed 5, self_conscious 4: backwards | inside out | baby pictures | baby photos | wrong way | mispronounce |
    call her/him by | butt dial | unmute | on camera | wardrobe | see through | split my pants | break chair |
    chair break | get hiccup | spit when | food in my teeth | boogers
surprised 5, happy 3: bring cake to | have kittens | have puppies | do not know she be pregnant |
    turn out she/he be | never tell me she/he | come out as | do not recognize | lose so much weight |
    show up at door | at my door | waiting for me | find out i have
excited 5, joyful 3: fly in from | fly in to | be published | get printed | get published | my book | first novel |
    get record | sign contract | record deal | get cast | lead role | be accepted | big day | wedding day |
    gender reveal | it be boy/girl | have boy/girl | new nephew/niece/grandchild
joyful 5, happy 4, loving 3: run into my arm | arms around me | jump on me | wag | carol | sing carol |
    decorate tree | open present | open gifts | easter egg | trick or treat | blow out | first smile |
    first laugh | baby laugh | baby smile | tickle | pillow fight | snowman | sprinkler | splash
trusting 5, confident 2: do my taxes | camp counselor | daycare | nanny | leave him/her with | leave them with |
    hand over | let go of | believe her/him/them when | believe what | give benefit | benefit of doubt |
    second chance to | share my | know i can tell | safe with | my pastor | my therapist
loving 5, trusting 4: write her/him each/every | send her/him letter | be in army/navy/military | stay true |
    would never cheat | not interested in other | i have wife | i have husband | i have girlfriend |
    i have boyfriend | say no because | wedding vow | renew our | year together | decade together
proud 6, happy 3: open her/his own | open bakery/shop/store/restaurant | have not have cigarette/drink |
    not smoke in | not drink in | days sober | years sober | get ged | first in my family | first one in my |
    top of class | top of her/his | make varsity | black belt | eagle scout | hole in one | home run | goal in
admiring 5, surprised 2, inspired 2: home runs | whole system | in one day | in single day | speak four |
    speak five | straight through | memorize | ambidextrous | never miss | so dedicated | so brave | so talented |
    so creative | single mom | single mother
confident 5, hopeful 2: place first | come in first | take first | dozen times | hundred times |
    many times before | done it before | do it before | know by heart | can not lose | no one can beat |
    nobody can beat | they need me | would be fool | have what it take | born for | meant for me
capable 6, confident 3: crib be up | nursery be | fill freezer | firewood | snow tire | shovel ready |
    gas tank full | fill tank | full tank | generator be | sandbag | board up | fire extinguisher |
    smoke detector | first aid kit | survival | bug out | map out | itinerary | all book | lunch pack | clothes lay
content 6, peaceful 3: i like it that way | like it that way | simple life | on farm | by river | by ocean |
    warm blanket | good book | old slippers | my garden | rock in | listen to bird | listen to waves | feed duck |
    crackling | candle | incense | yoga | meditate | tea in
grateful 5, admiring 3: never lose patience | so patient with me | save my life | save my little |
    save my son/daughter/wife/husband/mom/dad | doctors save | firefighter | paramedic | take time to |
    go out of his/her/their way | teach me how | show me how | walk me through | believe in me | stick with me |
    stand by me
hopeful 5, eager 2: ask for my reference | second interview | call me back for | finally get decent | new coach |
    new treatment | clinical trial | donor | transplant list | good sign | promising | light at end | turn corner |
    on mend | spring be | plant seed | sprout | application be
excited 4, eager 4: come off | braces | more days | days left | almost time | almost here | weeks away |
    days away | sign up for | register for | look forward to | can almost taste | mark my calendar | on calendar |
    save date | season ticket | opening day | kickoff | draft day | first snow
ashamed 5, down 4, guilty 2: i be failure | such failure | i be loser | i be mess |
    i be bad mother/father/parent/friend | i be terrible mother/father/parent/friend | i suck | let everyone down |
    not good enough | can not stick to | never stick to | fall off wagon | give in to
anxious 4, uneasy 4: not too sure | be not sure | not so sure | on fence | mixed feelings | go to present |
    be presenting | present my | have to present | be put on spot | in charge of first
lonely 5, sad 2: not know many | do not know many | not many friends | few friends | miss home | new to area |
    new to town | know nobody | know no one | not have many friends
longing 5, tender 4: look at picture/pictures/photo/photos | pictures of when | time fly | time go by |
    years later | years go by | grow up so fast | be so little | once be | how far we
angry 5, annoyed 4: ask for it back | want it back | insane | outrageous | have nerve | have audacity | audacity |
    the nerve | entitled to | expect me to | make me pay | refuse to pay
admiring 4, surprised 2: i do not know how he/she/they | so fast | so quickly | so easily | make it look easy |
    look effortless | how good he/she/they
loving 5, trusting 5: want my number | ask for my number | tell her/him i be taken | i be taken | wear my ring
grateful 4, relieved 4, content 2: for once | finally get to rest | get things done | get lot done |
    time to myself | give me break | finally able
capable 5, excited 3: plan surprise | plan party | plan dinner | planning surprise | get everything ready |
    set table | decorate
disgusted 5: roach | roaches | lice | vomit on | poop on | pee on | throw up on
surprised 4: first time ever | only once | so out of character | unlike him/her | for change | rare | rarely
embarrassed 4, ashamed 3:  what people think of | people think i be | they think i be | look bad | look like fool |
    look like idiot | look stupid | feel like fool/idiot
# Faint leanings of single words.  They matter where nothing plainer is said.
annoyed 2, angry 2: landlord | contractor | telemarketer | construction | without notice | refuse | demand |
    coupon | sock | every morning
annoyed 2, angry 2: blame | complain | whine | honk | traffic | cashier | loud | knock | late
angry 3, annoyed 2: without ask | for no reason | no reason | wreck | poison | beat up | do nothing | did nothing |
    run off with | deposit | raise rent | raise my rent | lawsuit | sue | lawyer
angry 3, annoyed 2: rude | selfish | lazy | ungrateful | entitled | careless | ignorant | liar | thief | bully |
    manipulative | toxic | arrogant | cruel | unprofessional | ridiculous
disgusted 3: reek | stain | sticky | greasy | sweaty | scab | wart | fungus | subway | sewer | garbage | trash |
    bug | insect | worm | slug | hairball | raw | undercooked | bloody
sad 2, disappointed 1: lost | gone | anymore | retire | old age | sick | goodbye | cry | alone | never again |
    burn to | burn down | let go | let me go
disappointed 3: not nearly as | not as | out of dish | undercook | defective | late | delay | delayed | lousy |
    mediocre | awful | terrible | horrible | worst | ruined | poor
lonely 3, sad 2: anymore | evening be long | just be me | new in town | new at | nobody talk | no one talk |
    distance | apart | quiet | widow | widower | holiday by | weekends | isolate
longing 3, tender 2: old | tear down | hang out at | childhood | memory | remember | cartoon | ice cream truck |
    candy | recipe | grandparents | cologne | perfume | closet | song
jealous 3, envious 3: everyone else | everybody else | luckier | prettier | thinner | richer | popular | rich |
    wealthy | perfect life | and i do not | and i have to work | while i
afraid 3, nervous 1: freeze | froze | lights on | alarm | midnight | dark | shadow | scream | under bed | blood |
    alone
anxious 2, worried 2: may have to | might have to | not sleep | not sleeping | how i will | how we will | afford |
    risk | unsure | results | doctor | surgery | deadline | bill | bills
anxious 2, uneasy 2, excited 1: think about move | think of move | overseas | by herself | by himself |
    first time | not sure | will be there | big step | new job | new school | new place | move to | relocate
embarrassed 3, self_conscious 2: snore | asleep in meeting | checkout line | by accident | accidentally |
    in public | stumble | awkward | underwear | burp | sneeze | mispronounce | typo
guilty 3, regretful 2: drive off | be too busy | too busy | swear to keep | sorry | apologize | secret | forget |
    neglect | temper | regret | shame | selfish | hid it | without tell
proud 3, happy 2: phd | potty | clap | applause | finish | hard work | success | succeed | win | winner | champion
admiring 3, surprised 2: artist | portrait | from memory | without be ask | without being asked | musician |
    singer | painter | inventor | athlete | intelligent | clever | creative | memorize | recite
surprised 3: karaoke | in april | check in mail | thousand dollars | breakfast in bed | turn up | never knew |
    all along | mysterious | back from | old friend
grateful 3, happy 1: nurse | let me sleep | let me | hold my hand | my wallet | without him | without her | lucky |
    luckily | volunteer | donation | family | generous | teach me
caring 3, loving 2: meals | feed | stray | bad dream | bad dreams | sick | baby | elderly | orphan | kitten |
    puppy | wounded | comfort | protect | hug | nurse | tend
loving 2, trusting 3: wait for | stick with | stick by | turn away | anybody else | my partner | husband | wife |
    spouse | marriage | relationship | together | late husband | late wife | commitment
trusting 3, confident 1: fine with it | be fine with | hand my | invest | advise | friend tell | tell me to |
    watch my | in charge
content 3, satisfied 2: sip | recliner | snow fall | love what i do | my job | my life | tea | quiet | chore |
    finish all | all done | done for day | saturday | sunday | hobby | comfy | pajamas | blanket | bath | breeze
happy 2, joyful 2: birthday | remission | marry | married | family | together | play in | snow for first | puppy |
    party | laugh | holiday | christmas | sunny | beach | music | dance | love | smile
excited 3, eager 3: costume | halloween | around corner | fly in | get out of army | finally go | finally going |
    have twins | for ages | trip
hopeful 3: pull through | might be able | dream school | be able to buy | by fall | by spring | chance | possible |
    improve | recover | future | someday | opportunity | wish
capable 3, confident 3: study menu | go bag | wrap | wrapped | in november | train | trained | practice | ready |
    pack | supplies | organize | research | gear | equipment
confident 3, hopeful 1: crush my | should win | best costume | be go to look | opponent | do really well | win |
    practice | will be great
surprised 3, happy 1: flowers | strange | weird | odd | secretly
# Signs and faces.
loving 4, happy 3: ❤ | 😍 | 🥰 | 😘 | 💕 | <3
amused 5: 😂 | 🤣 | xd
happy 4: 😊 | 😀 | 😁 | 😃 | 🙂 | :) | :d
sad 5: 😢 | 😭 | 😞 | ☹ | :( | 💔
angry 5: 😡 | 😠 | 🤬
afraid 4: 😱 | 😨
disgusted 5: 🤢 | 🤮
embarrassed 4: 😳
grateful 4: 🙏
excited 4, happy 3: 🎉 | 🥳
""".strip()
