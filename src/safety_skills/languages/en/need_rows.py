# SPDX-License-Identifier: MIT
"""English phrases for everyday situations between people, and the needs that they may point to: data only.

Written from knowledge of everyday life; no phrase is copied from a corpus.  Phrases that turned out common in neutral
talk (counted in the GoEmotions comments, Demszky et al. 2020, CC BY 4.0) stand among the hints or were left out.
`need_cues` says what lack, hint and good mean, and `need_phrases` how a pattern is written.
"""

from typing import Final

__all__ = ["FELT", "NO_NEED", "ROWS", "WISHED", "WISH_OPENERS"]

# Ids of needs, likeliest first; lack; hint; good.
ROWS: Final[tuple[tuple[str, str, str, str], ...]] = (
    (
        "safety.physical_safety safety.emotional_safety autonomy.boundaries",
        """
            hit~/beat~/slap~/punch~/choke~/shove~ me/us/my/him/her
            kick~/attack~/assault~/molest~/rape~/grab~/threaten~ me/us/my/him/her; beat~ up
            abuse/abuses/abusing me/us/my/her/him; domestic violence; restraining order; unsafe; not .. safe
            stalk~ me/us; stalker/stalking; afraid/scared/terrified/frightened/fear of him/her/them/@kin
            afraid/scared/terrified/frightened of my/our/the @person; broke/break/breaking/broken into my/our; break-in
            robbed/mugged/burgled; follow~ me home/around/everywhere; hurt~ me/us physically; pulled a knife/gun
            lay/laid/lays hands/hand; got/gets/getting physical; raise~ @poss hand; trying/tried .. door/window
            came/comes/come home drunk
            break/breaking/broke/throw/throwing/threw/smash/smashing things/stuff/furniture/plates
            outside .. house/window/door .. night; alone with him/her; make me/us pay/regret/suffer
            waits/waiting/waited/standing/lurking/parked outside my/our
            show~ up at my/our/the job/work/house/apartment/door/school
            someone/somebody/man/guy following/followed/watching/outside; heard .. noise/footsteps/someone/somebody
            came at me; killed/kill me/us; going to hurt/kill me/us/him/her; get/got violent/physical; in danger
            sexually assaulted; lock the/my/our door/doors; gets/got/is so? angry .. scared/afraid/scares
            dark/creepy alley
        """,
        """
            abusive/abused/abuser/violent/flinch~/threat/threats
            knife/gun/weapon/dangerous/violence/abuse/burglar/intruder
            aggressive/physically/police/bruise/bruises/scares/frightens/terrifies
            jail/prison/drunk/stranger/danger/break-ins/neighborhood/alarm
            locks/burglary/fists/fist/weapons/bruised/scream/screamed
            attacker/attacked/creep/restraining/abusers/shelter/shot/shooting
            terror/hiding/locked/deadbolt/pepper/strangers/bullied/hostage
            kidnapped/beaten/hitting/hit/choking/slapped/punch/punched; drunk and/with/again; followed me
        """,
        "feel/be/am/are/stay safe; safety; protect~ me/us; protection; keep/kept me/us safe",
    ),
    (
        "safety.emotional_safety safety.gentleness respect.respect",
        """
            walk~ on eggshells/egg; eggshells; lash~ out at; explode~ at/on/when
            afraid/scared/nervous to tell/say/talk/speak/ask/bring/open; throw~/threw it .. face; use~ .. against me
            toxic relationship/person/home/family/environment; @poss temper; lose/loses/lost his/her/their temper
            afraid/scared .. mad/angry/upset/yell/reaction/react; rage/rages at; anger issues/problems/management
        """,
        "toxic/temper/sarcastic/sarcasm/hostile/outburst/outbursts/rage/rages; lose/loses/lost it",
        "safe to; safe space; feel comfortable .. telling/talking/opening/sharing/around",
    ),
    (
        "safety.honesty safety.trust respect.accountability",
        """
            lie~ .. to me/us/my; lying .. about; lies to/me/about; @poss/constant/all/more/many/full lies
            caught .. lie/lying; of lies; dishonest/dishonesty/deceitful/deceived/deceiving; hide~ .. from me/us
            hide~ something/things/it/his/her; kept/keep/keeps/keeping .. from me/us
            kept/keep/keeps/keeping .. secret/secrets; behind my/our/his/her back; sneak~ out/around/off
            not .. tell/told me/us; never told me; secretive/secretly; faked/faking
            found/find/finding out .. he/she/they/@kin; half truth/truths; not .. whole/full/real story
            told me he/she/they/you were/was .. but; telling me everything/the; cover~ .. up/for
            act/acts/acting like nothing; was parked/seen at/with; make~ up .. stories/excuses; where were you
            when were you going; tell me what happened
        """,
        """
            lied/liar/liars/mislead~/omit~/deny/denies/denied/denying/fibs/fibbing/fibbed/bullshit/bs
            conceal~/lie/lies/lying/fake/secret/secrets/hiding/hid/suspicious/shady/sneaky/deleted/messages
            deposit/alibi/mysterious/withhold/omitted/swore/swear
            claims/claimed/claiming/supposedly/excuse/excuses/truth
            hidden/discovered/evidence/proof/phony/admits/admitted
            confessed/confess/confession/fishy/sketchy/pretending/pretended; not mention~; pretend~ .. be/not/to/that
            never said .. that/anything; made up; told me .. but
        """,
        """
            truth; honest/honesty/truthful/transparent/transparency/openness; open with; open about; upfront
            straight with; full/whole story
        """,
    ),
    (
        "safety.trust safety.honesty safety.commitment",
        """
            cheat~ .. on; cheated .. with; affair/affairs; unfaithful/infidelity/adultery; betray~; betrayal; backstab~
            backstabber/backstabbing; stab~ .. back; mistress; disloyal; trust issues
            lost/lose/losing/broke/broken/breaks/regain/rebuild/violated/betrayed/abused .. trust; flirt~ with
            flirting/flirts; texting/talking/talks/talked/messaging/seeing/sees/sleeping/slept/contacting/meeting .. ex
            old/former girlfriend/boyfriend/flame; ex girlfriend/boyfriend/wife/husband
            kissed/kissing/kiss another/someone
            message/messages/texts .. from/with/on .. girl/woman/guy/man/ex/coworker
            photos/pictures/emails/numbers .. from/with/on .. girl/woman/guy/man/ex/coworker; hooked/hooking up
            on tinder; dating app/apps/site/sites
            caught/saw my/him/her/@kin .. with/hugging/kissing/holding/hug/kiss/texting; two-faced; play~ me; catfish~
            sabotage~; used/betrayed my trust; mistrust/distrust; how could you/he/she/they
            how can i/we/you/anyone .. trust/believe/sure; still/has/have/kept/keeps pictures/photos .. ex/former
            former/old girlfriend/boyfriend/lover/wife/husband; went/gone missing; con man/artist
            at @poss place/apartment; slept/sleeping/sleeps with; dating someone/another
            turned out .. was/he/she/they/to; stabbed in; played/playing games/me; robbed us/me
            lunch/dinner/coffee/drinks/trip with .. ex/female/male/another; should not have trusted/believed
            caught .. husband/wife/boyfriend/girlfriend/partner/him/her
        """,
        """
            cheating/cheater/vanished/lipstick/perfume/condom/condoms/receipt
            receipts/stolen/stole/steals/ratted/snitched/tattled/gullible
            naive/cheat/cheated/suspicion/suspect/flirty/jealous/tinder
            affair/ex/scam/scammed/fooled/tricked/missing/jealousy/suspiciously
            promiscuous/sneaking/caught/flirt/backstabbing/stealing/betray/betrayed
            betraying/exes/texts/texting/messages/snapchat/flirting/flirted
            kissing/coworker/mistress/suspicious/loyalty/vows/oath/invest
            invested/savings/conned/stranger/sneaky/backstabbed/gossiped/rumor/exposed
            another/other woman/man/girl/guy/women/men/girls/guys; @poss ex
            con/conned/swindled/scammed/tricked/fooled/duped me/us?; with another
        """,
        "trust~; trustworthy; faithful; loyal/loyalty; confide in",
    ),
    (
        "respect.reliability respect.accountability safety.trust",
        """
            broke/break/breaks/broken/breaking .. promise/promises/word; promise~ .. but/not/never; empty promises
            stand~/stood me/us up; bail~ on; bailed; flake~; flaky/flakey; cancel~ .. on me/us
            cancel~ .. plans/date/trip; last minute; no show; not .. show~ up; never shows/showed/show; not turn~ up
            let~ me/us down; let down by; forget~ .. birthday/anniversary; forgot/forgets about me/us/our/my
            late again; hours/hour late; is/was/are/be/been late .. for/again/when/every/to; not .. follow~ through
            owe~ me/us; not .. pay~ .. back; never/not paid me/us; borrow~ .. my/money
            stole/stolen/steals/stealing .. my/from/our; @poss word .. nothing; promised .. would/to
            said .. would .. and/but; would .. but never/not; excuse after; full of excuses; an/more/her/his excuse
            excuses; not .. effort; no effort; irresponsible; unreliable/undependable; did not do .. part/job
            not .. return~ my; said/says/promised he/she/they/you will/would .. but/and/then
            never came/come/called/showed/happened/arrived/delivered; never finishes/finish/finished
            keep/keeps/kept/is/are postpone~/forgetting/cancelling/canceling/rescheduling/delaying/flaking
            put~/puts/putting .. off; back out/backs/backed; wait~/waiting/waited .. hours/hour/all/forever/long .. for
            left me/us hanging/waiting/stranded/high; no call; not .. get/got .. paid; money/cash .. back
            lent/loaned/lend/loan .. him/her/them/friend/my/money; all talk; never there/home/around; not .. reliable
            dropped the ball; leave~ early; not .. try/trying/tries; not .. putting/put .. in
        """,
        """
            half-done/loaned/deadbeat/ditched/ditching/wasted; one-sided/late/forgot/forgets/borrowed/stole/stolen
            steal/thief/cancelled/canceled/effort/waited/waiting; refund/repay/lent/schedule/deadline/postponed/delayed
            deliver/delivered/forgotten/commitment/swore/borrow/loan/owes/owed/owe/cancel/flaked/bailed/excuse
            excuses/rsvp/dropped/appointment/contractor/mechanic/landlord
            plumber/tenant/rescheduled/unfinished/unreliable/theft/robbed; would call/come/help/be .. but/and/never/not
            not .. come/came/show through/up/like/as; forgot/forgets/forgotten .. me/us/my/our/again/to
        """,
        """
            reliable/dependable; count/rely/depend/relying/counting on; keep~ .. promise/promises/word; pay~ .. back
            show~ up; on time
        """,
    ),
    (
        "respect.trust_in_me understanding.to_be_understood respect.fairness",
        """
            accusation/accusations; blame~ .. me/us/my/everything; blames; my fault; not .. believe~ me/us
            not .. trust~ me; doubt~ me; check~ up on me; check~ .. my phone/messages; micromanage~
            jump~ to conclusions; assume~ .. i/me/the worst; prove~ .. myself/innocent/innocence; falsely/wrongly
            i am/was not lying/cheating/crazy; treated .. like .. criminal/liar; wrongfully/wrongly
            i am/was not lying/lie/making/cheating; i swear; i did not do/lie/take/steal/cheat/mean/say/touch
            not .. have .. faith; do/does not think i can/could; thinks/think i can not/never
            where i am/was/going/been; let me handle/do/try; convinced i/that; it was not me
            got/get/getting/getting blamed
        """,
        """
            accuse~/interrogate~/interrogates/interrogated/blame/blamed/accused/innocent/suspected/unproven
            blames/accuses/suspect/doubts/doubted/distrust/micromanages/micromanaging/supervise/monitored
            i did not do/lie/steal/cheat/say/mean; believe me
            not think/thinks/believe/believes i can/could/am/will/would; i can handle/do/manage/take
        """,
        "believe~ me/us; trust~ me/us; benefit of the doubt; believe~ .. in me; faith in me",
    ),
    (
        "respect.accountability connection.reconnection safety.trust",
        """
            not .. apologize~; not .. apologize~/apologise~; no/an/half-hearted/never apology; never .. sorry
            not .. say/said sorry; not .. sorry; not .. admit~; not .. take/takes/took .. responsibility
            keep~ doing it; keep~ .. making .. same; did/does/doing it again; promised to change
            say~ .. will/would change; not his/her/their/my fault; no remorse; gets/got away with
            blame~/blames/blaming everyone/everybody/others/someone; play~ .. victim; makes/make excuses
            same mistake/mistakes; never learns/learn; not .. regret~; hit and run
        """,
        """
            justify/justifies/justified/apologize/apology/apologies/responsibility/sorry; not .. changed/change
            get/gets away with; not .. feel .. bad/guilty/remorse
        """,
        "apologize~/apologise~/apology; own~ up; responsibility; make~ it up to; admit~ .. wrong/it; remorse",
    ),
    (
        "safety.privacy autonomy.boundaries autonomy.space",
        """
            went/going/go/goes/gone/look~ through my/our; snoop~
            read/reads/reading my diary/journal/texts/messages/emails/mail/phone; spy/spied/spying/spies on
            walk~ in on; barge~ in; without knocking; not knock; eavesdrop~/overhearing; nosy/prying
            personal questions; told/tell/tells/telling/tell everyone/everybody/people/others .. my/about/that
            told .. my secret; spread~ .. rumors/rumours; gossip~ about; talk~ .. behind
            not .. tell your/my/the/anyone/anybody/him/her/them/nobody; keep it/this .. us/secret/quiet/private/to
            between you and me; between us; none of your/his/her/their business; not want .. to know/involve/find/see
            not want .. involved/knowing; shared my/our; hidden camera; cameras in; not .. involve
            recorded/recording/filmed/filming me/us; hack~ my/into; everyone/people/they will/would know
            if .. found/find out; confided/confidence in .. told; not .. want anyone/anybody
            do not/never tell/say/mention/breathe .. anyone/anybody/nobody/him/her/them/your/my/a
            told/telling/tells/tell everyone/everybody/them/people/others/mom/family .. about/my/before/that
            before i could/had/was; take~ .. pictures/photos of; in the shower/bathroom; on my phone/computer/laptop
            asks/asking/asked .. personal/about my; in my/our room/bedroom/house/business/things
            not .. want .. talk about it; do not want .. talk; keep your mouth; sneak~ .. into my; behind closed
            would be humiliated/mortified/embarrassed
        """,
        """
            blab~/blabbed/blabbing/peek~/peeked/peeking/peeping/whispering/camera/cameras/rumor/rumors/rumours
            gossip/gossiping/diary/private/password/secret; overheard/embarrassing/exposed/naked/shower/bathroom/mail
            letters/announced/secretive/whispered/medical/doctor
            locked/journal/passwords/spying/spied/snooping/snooped
            eavesdropping/secrets/privacy/tub/curtains/statements
            embarrassed/confided/leaked/screenshots/nosy/prying/bedroom
            posted/posting/post/posts .. me/my/us/photos/pictures; read~ .. my
        """,
        """
            privacy; privately; private; in private; confidential/confidentiality; between us
            keep~ .. secret/confidence
        """,
    ),
    (
        "understanding.to_be_heard understanding.validation connection.responsiveness",
        """
            talk~ over me/us; interrupt~ me/us; interrupting/interrupts; cut~ me/us off; talking to a wall/brick
            deaf ears; unheard; tune~ me/us out; nobody .. listens/listen/listened/hears/heard; nobody listens
            makes/make/making/made/turn~ .. all/everything/it about/around; not .. hear/heard me/us
            get .. off my chest; need/want .. someone/somebody/anyone to talk/listen/vent
            not .. let me finish/talk/speak/explain; not .. get a word; not .. hear/hears/hearing .. me/what/a
            listen to me; hear me; are you listening; not .. listening; changed/changes/change/changing the subject
            turned/turns/turn/turning on .. tv; nobody to talk/vent/listen; talk about me/my/it; never asks/asked
            like talking; not .. paying/pay/pays attention; only talks/talk about; about himself/herself/themselves
            my voice; you never listen/hear; can we talk
        """,
        """
            vent/venting/zoned/zones/interrupt/interrupted/interrupts/interrupting/ranting
            lecture/lectures/lectured/opinions/silenced/ignored/scrolls/scrolling/distracted
            need/want/have to vent/talk
        """,
        """
            listen~ to me/us/my/what; listen~; hear/heard/hears me/us/my; be/feel/felt/being heard; hear me/us out
            someone/somebody/anyone to listen/vent; pay~ .. attention; let~ me/us finish/speak/talk
        """,
    ),
    (
        "understanding.to_be_understood understanding.to_be_heard understanding.empathy",
        """
            nobody/they/he/she not? understands/gets me/it/this/us; nobody understands/understand/gets; misunderstand~
            twist~ .. words; change~ the subject; when i try/tried to explain/tell/talk/say
            took/takes/take it/me .. wrong; not .. see .. my side/point; not .. relate to; not know what it like/feels
            can not/never understand .. me/how/what
            nobody .. get/gets/got/knows/know/understand/understands what/how/it/me
            think/thinks i am crazy/weird/joking/kidding/exaggerating/making/faking/lazy/selfish
            language/culture barrier; not what i meant/mean/said; that not what i; put~ words in
            wish .. understood/knew; not .. been there; if .. knew/understood
        """,
        """
            misunderstood/misunderstanding/misunderstandings/misinterpret~/misread
            misunderstand/misunderstands/misinterpreted/relate/clueless/confused; not .. get it/me/through
            have no idea what/how; you/he/she/they .. not .. understand~; no idea how/what
        """,
        """
            understand~ .. me/us/my/how/why/what/it/that; be/feel understood; see/sees/saw my side/point/perspective
            put .. in my shoes; relate to me
        """,
    ),
    (
        "understanding.validation understanding.empathy understanding.to_be_heard",
        """
            dismiss~ me/my/it/how/everything; dismissive; brush~ .. off; overreact~; over reacting; too sensitive
            big deal .. of/out/over/about; my feelings/emotions; how i feel/felt; minimize~; minimize~ my/it
            get over it; laugh~ it off; being dramatic; drama queen; all in my head; attention seeking
            attention seeker; seeking attention; crazy for; roll~ @poss eyes; invalidate~; invalidate~/invalidating
            belittle~; shrug~ .. off; not .. care .. feel/feels/feeling/felt/feelings
            act/acts/acting/acted like/as .. nothing/fine/crazy
            say~ i am .. sensitive/crazy/dramatic/paranoid/overreacting/jealous/needy; not a big deal
            makes/make/made me feel .. crazy/stupid/small/bad/guilty/like; it not funny; not a joke
            laughs/laughed when; have every right; right to be/feel; taking .. seriously
            think/thinks it funny/joke/silly; my pain/problems/anxiety/depression/illness
        """,
        """
            sensitive/downplay~/downplays/downplayed/exaggerate~/exaggerating
            gaslight~/gaslighting/gaslights/feelings/emotions/dramatic/sympathy
            overreacting/crybaby/dismisses/dismissed/whining/whiny
            minimizes/belittles/imaginary/joking/joke/laughs/laughed; calm down
        """,
        """
            take/takes/took/taken .. seriously; valid; care/cares how i; sympathize~; sympathy/sympathetic
            empathy/empathetic/compassion
        """,
    ),
    (
        "understanding.to_be_seen understanding.validation affection.being_loved",
        """
            invisible; judge~ me/us; judge~ .. me/us/for; judgmental/judgemental; not .. good enough; never enough
            not enough for; come/came/coming out to/as; hates/hate/hated me/us; compare~ me/us
            compared to my/him/her/other; live up to; be someone i; who i am; what/who .. want~ me to be; change who i
            disappointment to; disappointed in/with me/us; disappoint~ .. parents/him/her/them/family/everyone
            disown me; hide who i; not .. like me/us; not .. accept~; ashamed of me/us; disgusted by/with me
            feel ugly/fat/weird/different/unattractive; call~ me ugly/fat/weird; if they/he/she knew/found i
            like i/we .. not exist/there/matter/invisible; not .. what they/he/she/you want/wanted
            wish i was/were .. prettier/smarter/different/normal/thin/thinner/like
            not .. pretty/smart/thin/attractive/normal/man/woman enough; not .. worthy; nobody .. notice~
            not .. noticed; not .. approve~; criticized/mocked for; hide my; proud of me; be proud
            please them/him/her/my/everyone; everyone/people .. stare~/stares/staring
        """,
        """
            inferior/judgment/freak/weirdo/loser/outcast/impress~/ugly/fat/weight/weird/judge/judged
            different/gay/lesbian/bisexual/transgender/religion
            disapprove/disapproves/unattractive/prettier/pretty/overweight/skinny
            nerd/judges/judging/trans/queer/atheist/tattoos/accent/autistic/disability/stutter/acne/shy
            introvert/invisible/compared/comparing/perfect/disowned
            ashamed/unwanted/unlovable/worthless/inadequate/failure/misfit; not .. exist
        """,
        """
            accept~; acceptance; approval; approve~ of; like~ me/us; notice~ me/us; see/sees me/us; be/feel seen
            proud of me/us; for who i
        """,
    ),
    (
        "connection.responsiveness understanding.to_be_heard safety.honesty",
        """
            silent treatment; give~/gave .. silence; ghost~ me/us; ghosted/ghosting; ignore~ me/us/my/him/her
            leave~/left .. on read/seen; on read; shut~ me/us/him/her/people out; stonewall~; cold shoulder
            blocked me/us/my/him/her; avoid~ me/us/my/him/her; hang~/hung up on
            waiting for .. call/text/reply/message/answer; not .. heard/hear/hearing from; no response/reply/answer
            unanswered/unreturned; not .. respond/responding/responded/reply/replying/replied/answer/answering/answered
            not .. talk~ to/with/about/anymore; not .. speak~/spoke/spoken to/with/anymore
            not .. text~/call~/message~/write .. back/me/us/anymore; disappear~ on/for
            walk~/walked away when/from .. me/i/conversation; communication issues/problems; lack of communication
            not .. communicate~; bottle~ .. up; not .. say/said/saying .. word/anything/much .. to
            not said .. word/anything; not .. say .. anything; we .. not talk~; not talk/talking/talked
            left/leave/sent/send .. messages/voicemails/voicemail/texts/emails; why .. so? quiet/cold/silent/distant
            gone/went/goes quiet/silent/dark/cold; one word; straight to; will not pick/answer/speak/look/open
            not .. pick~ up; storms/stormed/storm out/off; hoping .. call/calls/text/write/answer; by the phone
            not .. acknowledge~; turn~ away; radio silence; unfriended/blocked/deleted me
            stopped talking/calling/texting/answering/speaking/replying/responding; quit talking/calling; shut off
            not .. tell/tells me .. wrong/what/how/anything; what is wrong; what wrong with you; what did i do
            talk to me; say something; are you mad/upset/angry; speak to me; not .. get/got .. answer/reply/response
        """,
        """
            ignoring/ignores/ignored/voicemail/unfriend~/bottles/bottled/bottling
            ignore/silence/text/texts/texted/avoiding/disappeared/silent
            quiet/ghosted/ghosting/responded/unread/blocked/avoids/distant
            cold/storms/stormed/sulks/sulking/withdrawn/moody/spoken/answers; shuts/shut/shutting down; no contact
            not .. call/text/called/texted; not .. answer/answers/answering
        """,
        """
            respond~/reply/replies/answer~; call~/text~ .. back/me; talk~ to/with me/us; communicate~; communication
            reach~ out; open~ up
        """,
    ),
    (
        "understanding.clarity understanding.to_be_heard safety.honesty",
        """
            mixed signals; where i/we stand; what are we; what we are; so confused; straight/clear/real answer; closure
            explain yourself; what is going on with/between; keep/constantly wondering; talk to him/her/them about
            need~/have/want/going/try/trying/like to talk to him/her/them/my; bring it/this/that up
            how to tell/approach/bring; sit down and talk; have .. talk/conversation
            talk .. it/things/this out/through/over; serious/honest talk/conversation; hints/hinting
            a difficult/hard decision; can not decide; torn between; what .. mean by
            does he/she .. like/love/want/care/feel; not .. know why/what .. did/wrong/happened
            what happened to us/you; need/want/deserve/get/give .. explanation/answers/closure/clarity; no explanation
            how to tell/talk/say; make sense of; not make sense; makes no sense; whether to/i/or; stay or go/leave
            we need to talk; need to have .. talk
        """,
        """
            confused/confusing/wonder/wondering/unclear/unsure/vague/decision/mixed/signals/wondered
            undecided/dilemma/conflicted/torn/ambiguous/weird/odd/acting/suddenly/serious/exclusive
            not .. know/sure what/how/where .. wants/want/thinks/thinking/feels/feel/means/mean/going/stand/we
            confuse~ .. me/about/by/why; right choice/decision/thing; not sure/know if/whether .. i/we/he/she/they/it
            what you/he/she mean/means/want/wants; do not know if/whether/where/why .. he/she/we/they/i/it
            figure~ out what/how/why/if
        """,
        "explain~; clarity/clear; answers; explanation; know what/where/why/how/if/whether; make~ sense",
    ),
    (
        "understanding.acknowledgement respect.accountability understanding.empathy",
        """
            hurt~ my feelings; break~/broke/broken/breaks .. my/our heart; hurt~ me/us .. so/a/deeply/badly/when/by
            hurts me/us; hurt by; what .. did to me/us; put~ me/us through; after everything; ruin~ my/our/everything
            ruined .. life/relationship/day/night/birthday/wedding; not .. realize/know how/what .. hurt/hurts/did/much
            look what; realize what/how; did this to me/us; did/do that/this to me/us; do .. to me/us; hurt my; cost me
            broke me; because of you/him/her/them
        """,
        "ruined/heartless/scarred/damage; see what .. done/did; what he/she/they/you did",
        "acknowledge~; see/sees/realize/realizes/know/knows how much/it/i/hard; say/says sorry",
    ),
    (
        "connection.belonging connection.being_a_priority connection.togetherness",
        """
            leave~/left me/us/him/her out; left out; left/leave/leaves/leaving me/us .. behind; left behind
            exclude~ me/us; exclude~; excluded/exclusion; outsider/outcast/misfit; not .. invite~; not invited
            nobody came/comes/come/showed to?; burden to/on; uninvited; invite~ .. everyone/except/others but
            not .. want/wants/wanted me/us .. around/there/here/with; unwanted/unwelcome; not .. welcome; not .. fit in
            not .. belong; not .. part of; nobody .. wants/want/wanted/likes/like/liked/loves/love/picked/chose me/us
            nobody wants/want to be/hang/sit/play/talk/date; replace~ me/us; been replaced; reject~ me/us/by
            rejected/rejection; kick~ me/us .. out; pick~ last; third wheel; no/any/few/many friends
            make/making new? friends; hard .. friends; lost .. friends; not know anyone/anybody; know nobody
            black sheep; odd one; like a stranger/burden/outsider; without me/us; without inviting/asking/telling me/us
            new/different school/city/town/country; do not have .. friends; ganged up; turned .. against me/us
            not included; not include me/us; they/friends/everyone all .. went/going/go
            nobody told/tells/asked/asks/invited/included me/us; not .. in the photo/picture/group/chat/will/family
            eat/sit/sits/sat/ate/lunch by myself/alone; play with me/him/her; new guy/girl/kid/person here/there/at
            do not know anyone; nobody .. came/showed/show
            nobody .. remembered/remembers/sat/sits/plays/play/danced/partner
            everyone/everybody/people/they .. hates/hate/avoids/avoid me/us
            everyone/everybody/people/they .. dislikes/forgot/ignores/ignore/against me/us; not .. one of them/us
            not .. welcome~; group chat; stick/sticks/stand/stands out; tag along; leave~ .. out of; cut~ .. out of
            friend group
        """,
        """
            uninvite~/outnumbered/spare/shunned/ostracized/banished/alienated/dismissed/outcast
            rejected/unpopular/popular/clique/stranger/excluded/exclude/cliques/outsider/loner
            misfit/reject/rejection/uninvited/invited/parties/recess/cafeteria/teammates/matching
            newcomer/immigrant/foreigner/transferred/unwelcome/sorority/fraternity/except/everyone/everybody
            the only one/person/kid/girl/guy .. not/without/who; everyone/everybody else; moved to; new here
        """,
        """
            fit in; belong~; be/feel included; invite~; invited; include~ me/us
            part of the/a/their/his/her/this/something; welcome; friend/friends; accept~ me/us
        """,
    ),
    (
        "connection.being_a_priority connection.quality_time affection.being_loved",
        """
            second best/choice/place; too/always busy .. for/with/to; no/any/never/enough time for me/us/our
            always working; more .. than me/with me/us; instead of me/us/with; rather be/spend/hang/go/play
            more time/attention .. with/to/than/on; over me/us; chose/chooses/choose/picks/picked .. over
            video games .. all/than/instead; neglect~; afterthought; forgot me/us; forgotten
            not .. care/cared/cares about me/us/my/if/how/anymore/enough; they/he/she/you not care; nobody cares
            not .. interested in me/us/my/being; does not want .. be/spend/come/go with/time/me
            not .. want to .. with me/us; favorite child/kid; favoritism; plays favorites; taken by; uncaring
            unimportant; with another girl/guy/man/woman; not .. important to; never has/have/had time/energy
            does/do not have time; no time for; find~/finds/found somebody/someone better/else/new/other
            better than me; only cares/care about; cares/care more about; only wants/calls/comes
            plays/playing/play games/xbox/playstation/golf; works/working all/late/too/so; never comes/came to my
            never .. visit~/visits/calls/asks/invites; not bother/bothered to; like i .. not matter/exist/nothing
            do not matter; mean/means nothing; not .. mean anything; put~ .. before/above/ahead; lost interest
            do you .. care
        """,
        """
            workaholic/abandon~/abandoned/neglected/priority/busy/attention
            uncaring/indifferent/priorities/neglects/ignores/games/gaming/xbox
            playstation/golf/football/distracted/favorite/favorites/prefers
            ditched/abandons/forgotten/unimportant/uninterested/birthday/anniversary/recital; is/are/was busy
            on @poss phone/computer/game/laptop; jealous of; likes/like/loves/love .. more/better than
            prefers/prefer .. to/over; not .. bother~; not .. matter; not .. interested
        """,
        """
            priority; prioritize~; put~ me/us first; come~/came first; care~ about me/us; care/cared/cares; matter~ to
            important to; make~ time; time for me/us; attention; think~/thought of me/us
        """,
    ),
    (
        "connection.togetherness support.collaboration connection.closeness",
        """
            not .. same page; thought .. were friends/family/team/together/close; sides/sided/siding with
            take~/took @poss/my/his side; against me/us; turn~ on me; ganging up; me against; against each
            take/takes/took .. side/sides; not .. stick/stand up for/with; not .. defend~; does not stand/stick
            separate lives; every man; each .. own
        """,
        "teamwork",
        """
            team; teamwork; same page/side; on my side; back~ me/us up; stick together; partnership; together
            together as; stand~ up for me/us; defend~ me/us; get/got along
        """,
    ),
    (
        "connection.being_a_priority respect.consideration understanding.to_be_heard",
        """
            @they never/not/hardly/barely/rarely .. me/us; you/he/she/they should/could not have
            @kin/he/she/they/you keep~ .. doing/asking/telling/making/leaving/taking/using/sending/coming
        """,
        """
            @they .. never/not/hardly/barely/rarely .. me/us/my/our; you/he/she/they should/could have
            all/only he/she/they/you .. cares/care/do/does/did/wants/want; never asks/comes/calls/helps/says/wants
        """,
        "",
    ),
    (
        "connection.closeness connection.presence connection.belonging",
        """
            all alone; feel~/felt/feeling alone/isolated/abandoned/disconnected; @feel alone
            live/living/lives/home/house/sitting/sat/ate/eat/eating/stuck/sleep/spend/spent/spending .. alone
            alone in/at/for/all/again/now/tonight/here; and alone; left/leave .. alone in/at/with/all/here/home
            isolate~ me/us/from; isolated/isolation; by myself .. in/at/for/all/a/and/tonight/again/here/with
            nobody/body .. to talk/hang/turn/share/go/call/be/lean; not .. anyone/anybody to talk/turn/hang/share/be
            have nobody; not have anyone/anybody; all by myself; empty house/nest/apartment/bed/home
            house/home/apartment/room/rooms .. empty/quiet; everyone/everybody .. gone/left/away/moved/leaving
            on my own .. in/at/for/since/here/now; alone on; house/home/place .. so/feels/quiet/empty/lonely
            strangers/roommates in/now/passing/under
            nobody/anyone/anybody/someone to spend/share/celebrate/eat/do/watch/go/travel/laugh
            stationed/posted overseas/abroad/in; not .. recognize me; grown and/up/now
            kids/children/son/daughter .. grown/married/moving/moved/left; sit/sits/sitting/stay/stays at home/alone
            hug~/hugged/touched in months/years/weeks/forever; not been hugged/touched/kissed/held
            miss him/her/them/you/home/it/my/those/our/having/being; missing him/her/them/you/home/my/our; @i miss
            another/different state/country/city/continent; until spring/summer/christmas/next; away on/for/at/in
            on the road; traveling/travels/travelling for; leaving for; leaving tomorrow/soon/today/town/me/home/us
            had to leave/go/say; see~ .. go/leave/off; goes/going/went back to .. school/college/home/state/country
            not .. make it to/home/there; not .. there when/with/for; not close to/anymore/with; like old/we used
            things/it .. not .. the same/like/way; changed since; once a/every year/month; keep/stay in touch
            do not see/hang/talk .. anymore/much; checked out; no connection
            sits/lives/is/am/are/was/live/left/stay/stays all alone; alone for/on christmas/valentine/new/my/the
            only friend; not have anyone/anybody/someone
        """,
        """
            lonely/loneliness/lonesome/alone/isolated/empty/memories/childhood
            strangers/overseas/deployed/navy/army/airport/military/miss/missed
            missing/weekend/holidays/misses/distant/distance/apart/away/far
            moved/moving/moves/abroad/deployment/marines/ships/shipped/stationed
            goodbye/farewell/homesick/quiet/evenings/nights/thanksgiving/remember/reminiscing
            nostalgic/gone/anymore/dorm/university/roommate/isolation/quarantine/pandemic
            lockdown/covid/hometown/country/anniversary/grandchildren/grandkids/nephew/niece
            longing/yearn/inseparable/bestfriend/companion/puppy/widow/widowed/retired
            nobody .. there/here/around/home .. for?; move/moved/moving .. far/hours/to
            used to .. every/talk/hang/be/do/laugh/play/go; without him/her/you/them/my; by myself; on my own
        """,
        """
            company/companionship/companion; human/social contact/interaction/connection
            someone .. here/with me/around/there; be around people/others; not be alone
        """,
    ),
    (
        "connection.closeness connection.quality_time affection.comfort",
        """
            i/we/still/will/would/really/going to miss/missed him/her/them/you/my/our/the/having/being/how/@kin
            miss/missed/missing .. @kin; missing you/him/her/them/my; miss~ you/him/her/them; without you/him/her
            moved/moving/moves/move/went/going/goes/go away/overseas/abroad
            @kin .. moved/moving/moves/move to/out/across/back; @kin .. out of the country
            @kin .. on .. trip/vacation/deployment/tour; move/moving/moved .. away/states/state/country/far; far away
            so far from; miles away/apart/from; long distance; long-distance; live/lives/living apart/far
            @kin/he/she/they/you left .. for/to/back/home/today/yesterday
            @kin .. leaving/leaves/leave/left .. for/to/back/home/tomorrow/today; drift~ apart
            grew/grow/growing/grown/growing/drifted apart; lost/lose/losing touch
            used to be .. close/friends/inseparable/tight; not .. close anymore/with/to
            became/become/becoming/is/are/been/so/seems/acting/gets/got/grown .. distant; disconnected/disconnect from
            emotionally distant/unavailable; pull~ away; push~/pushing/pushed/pushes me/people/him/her .. away
            cold to/towards/toward; gone cold; out of town; deployed/deployment
            off to .. college/school/war/university
            leave~/left/went/go/going/goes/leaves .. college/university/army/military/navy/boot/deployment; homesick
            say~/said/saying goodbye; not .. be there; could not .. be with/come/attend/make
            not been/be able to see/visit; not seen/see/saw .. in/for/since/anymore/much/often/years/months/weeks/long
            not .. spoken/spoke/talked; years/months since; away from my/@kin/him/her/each/home; apart from; moved out
            be apart; left home; leave for
        """,
        """
            distant/distance/faraway/homesick/goodbye/overseas/apart/away/nostalgic/moved/gone
            hardly/barely/rarely/never see/saw/talk/spoke/visit
        """,
        """
            close to/with; closer; closeness; connect~; connection; bond/bonding; reconnect~
            with you/him/her/them/@kin; see you/him/her/them/my/each; here with; home; back in my; be there
        """,
    ),
    (
        "connection.quality_time connection.closeness connection.being_a_priority",
        """
            not .. together anymore/in; hardly/never/barely/rarely .. spend/together/hang/out; never visit~; not visit~
            miss hanging/spending/our/talking/going; give/gave/giving up time/spending; away from my family/kids
            always has/have an/some excuse; too busy to hang/see/talk/visit/spend/come/meet; stay longer
            not .. stay longer; always/too/so/is/are/been busy; never home/around/here
            works/working/work .. all/late/nights/weekends/too/so; not .. get to see/spend/go
            hardly/barely/rarely ever? see/do/go/spend; cancel~ .. date/dinner/lunch/trip/visit/plans; had to cancel
            wanted .. to stay/come; not .. enough time; have/need/make/want/get/find more time
        """,
        """
            weekends/evenings/hangout/hike/schedule/schedules/shift; get~ to see/spend/hang
            never do/go/spend/see/get/have; date night; family time
        """,
        """
            time with; time together; quality/family time; spend~ .. time/day/weekend/more; hang~ out
            hung/hanging out/together; catch up; date night; go/going/went out; visit~; come~/came over/home/visit
            see each other; together; do things/something/stuff with/together; stay longer; dinner
        """,
    ),
    (
        "affection.being_loved connection.closeness safety.reassurance",
        """
            not .. love/loves/loved me/us/anymore; fall~/fell/fallen out of love; unloved/unlovable/loveless
            not .. feel/felt same/way; not feel loved/wanted; forever/still alone/single
            never had .. girlfriend/boyfriend/relationship/partner/date/love; unrequited
            not .. find/found love/someone/anyone; nobody .. loves/love me; love/loves someone/somebody else
            does/do/did not want me/us; no love; love me back; nobody to love; used for; have feelings for
            in love with .. but; not .. like me back; friend zone; friendzoned; not .. been on .. date/dates
            not .. had .. date/girlfriend/boyfriend; turned me down; said no when
            for anyone/someone/anybody to want/love; nobody .. asks/ask/asked me out; turned/turns/turn me/him down
            third date; all my friends .. married/engaged/dating/relationships/babies/couples
            ever/never find someone/love/anyone/somebody/the; like someone who/but
            stopped loving/saying/kissing/caring/wanting; does not show; want to be with me; i love him/her/you .. but
            fell/falling in love; love triangle; long for; never been kissed/loved/in
            feel/felt/feeling/am unloved/unwanted
        """,
        """
            swipe~/single/crush/unloved/dating/valentine/valentines/crushes/weddings/soulmate
            attracted/attraction/attractive/flirt/rejected/bachelor/virgin/tinder/bumble/unlovable
            not .. attracted/attractive/desirable/sexy; want~ me; ask~ .. out; feelings for
        """,
        """
            love~ me/us; feel/be/felt/being loved/wanted/cherished/special; someone to love; somebody/someone special
            find love/someone; girlfriend/boyfriend/relationship/partner/soulmate; in a relationship
            affection/affectionate; want~/wants me/us; get married; settle down; attention from
        """,
    ),
    (
        "affection.comfort connection.closeness safety.reassurance",
        """
            dump~ me/us; dumped by; was/got/been/get/getting dumped; divorc~; separated/separation
            left/leave/leaves/leaving me/us for/after/when/because/and/with/last/today/yesterday/this
            he/she/wife/husband/girlfriend/boyfriend left me; walk~ out on; heartbroken/heartbreak; broken heart
            end~/ended .. relationship/marriage/engagement/things/it with; called off
            relationship/marriage .. over/ended/ending/failed; pass~ away
            @kin/he/she/they/dog/cat/pet .. passed/died/dies/dying/dead; death of; funeral
            grief/grieving/mourning/mourn; lost/lose/losing my/our/@poss @kin/dog/cat/pet/puppy/husband
            loss of my/our/a; lost him/her/you/them; miscarriage/miscarried/stillborn; widow/widowed/widower; terminal
            put~ .. dog/cat .. down/sleep; suicide; anniversary of .. death
            lost/losing/lose my/our/his/her/their @kin/dog/cat/pet/puppy
            @kin .. killed/murdered/buried/memorial/deathbed/dying; not .. make it through
            only/few .. days/weeks/months left/to; lost the/our/my baby/pregnancy/mom/mother/dad/father; rest in peace
            my dog/cat/pet .. sick/ran/lost/missing/away/died
            relationship/marriage/engagement .. over/ended/failed/broke; leave/leaving/left me .. for
            breaking/broke up with; can not stop crying; cried .. hours/days/when/for; hold me; hug me; need a hug
            heart .. aches/hurts/breaking/shattered; get/getting/gotten over him/her/it/my/the; lost everything
        """,
        """
            divorce/divorced/divorcing/divorces/rip/broken-hearted/died/death
            dying/dead/passed/grave/separated/heartbroken/loss/breakup
            funeral/burial/cemetery/memorial/buried/ashes/passing/killed
            ex/tears/sobbing/heart/late/dies/grief/grieving; mourning/cancer/tumor/chemo/hospice/hospital/surgery/icu
            stroke/seizure/coma/dementia/alzheimers/diagnosis/diagnosed/sick
            illness/ill/accident/crash/injured/pain/cry/cried
            crying/weeping/heartbreak/dumped/miscarriage/stillborn/suicide/euthanized; break~/broke/broken up
            breaking/breakup/break-up/breakups up?
        """,
        """
            comfort~; hug~; hugs/hugged; hold~/held me/us; cuddle~; cuddles/cuddling; shoulder to; console~; soothe~
            tenderness
        """,
    ),
    (
        "affection.comfort support.practical_help connection.presence",
        """
            hospitalized; had/have/has/having/need/needs/needed/going surgery
            @kin .. cancer/stroke/dementia/alzheimer/tumor/sick/ill/illness/accident/seizure/coma; diagnose~ with
            heart attack; @kin/he/she has/have/had cancer; got/get/getting/been/was/so/very/really sick/ill
            car accident/crash/wreck; @feel crying/tears
            cried/cry .. night/myself/all/when/every/for/because/about/alone; cry~ myself; in tears; chronic pain
            in pain
        """,
        """
            diagnosed/hospital/surgery/cancer/sick/ill/illness/accident/injured
            pain/cry/cried/crying/tears/pregnant/labor/disabled/doctor/dementia; in/to/at/the hospital
        """,
        "be/stay/sit by my/with; take/takes/took care of me/us; look~ after me/us",
    ),
    (
        "affection.intimacy affection.touch connection.closeness",
        """
            intimately; sexless; no/not/never/any/lack sex/intimacy; not .. sex/intimate/sleep together; dead bedroom
            like/more roommates/strangers; not .. touch/touches/touched/kiss/kisses/kissed me/us; not attracted to me
            not .. find me attractive; not .. attractive anymore; separate bedrooms/beds/rooms
            no spark/passion/romance; lost .. spark; sleeps on .. couch
        """,
        "sex/sexual/sexually/intimacy/intimate/bedroom/passion/attracted",
        """
            intimate/intimacy; sex; touch~ .. me/us; kiss~ .. me/us; romance/romantic/passion/spark; make/making love
            physical/physically affection/close/contact; attracted to me
        """,
    ),
    (
        "connection.reconnection respect.accountability understanding.to_be_heard",
        """
            argue~ .. with/all/about/over/every; argue~ .. with/all/about/over/every/lot; arguing/argues
            fight~ .. with/about/over/all/every/lot/constantly; quarrel~; bicker~; bickering
            had/have/having/got/big/huge .. argument/conflict/disagreement/falling/blowout
            falling/fell/fallen out with; tension between/at/in; bad terms; not on .. terms
            fix/save/repair/mend/heal/salvage .. relationship/marriage/friendship/us/things/it; not .. forgive~
            forgive~ me/us/him/her/them/myself; forgiveness; reconcile~ with; reconcile~; reconciliation; make~ amends
            make things right; make it right; second/another/last/one more? chance; start/starting over
            work/working things/it/this out; get/getting/got/be/want back together; back with; hold~/holding .. grudge
            grudge/grudges; estranged; disown~; not .. speaking; mad/angry/upset at/with me/us; lost my temper
            yelled/snapped/screamed/shouted at my/him/her/them; relationship issues/problems/troubles
            marriage problems; go back in time
            feel/felt/feeling/so guilty/bad/terrible/awful/horrible .. about/for/that/because; i regret
            regret~ .. what/not/it/saying/doing; i hurt/betrayed/cheated/lied; i should not have; my mistake
            i was wrong; said .. things i; took it out on; guilt/remorse; get along; not .. get along
            keep/keeps/kept/constantly/stop/always fight~/arguing/argue/bickering/yelling
            fighting/argue/arguing like this/again/all/every/constantly; same fight/argument
            said .. horrible/mean/awful/terrible/hurtful/nasty/stupid .. to
            will/would not see/speak/talk/look/forgive/take .. me/to/at; not .. forgive/forgiven
            how do i .. forgive/win/get/fix/apologize; win~ .. back
            i .. messed/screwed/blew/ruined/broke .. up/it/everything/things/her/his/our; messed/screwed/mess/screw up
            all my fault; hurt her/him/them/you/my; let her/him/them/you down; broke her/his/their/your heart/trust
            lied to her/him/them/my/you; forgot her/his/their/my
            yelling/yelled/snapping/snapped/screaming/lashed .. my kids/son/daughter/wife/husband/kid/child/mom
            bad/terrible/awful mother/father/parent/friend/wife/husband/daughter/son
            should not have said/done/yelled/left/gone/told/lied; wish i had/could not? take/said/been/done/told
            take back what; make~ it right/better/up; hardly/not .. speaking; not over it
            couples/marriage counseling/therapy/counselor; rough patch; break up and; on and off
            another fight/argument; picks/pick/picking/start/starts/starting fights/fight/arguments
            we fought/argued/fight/argue
        """,
        """
            argument/arguments/fighting/tension/rift/feud/bitter/truce/rocky/toxic/fights/fight/conflict
            argued/guilty/guilt/regret/grudge/apologized/sorry
            disagreement/divorce/fought/argue/arguing/quarrel/yelled
            screamed/apologize/apologizing/apology/forgive/forgave
            forgiven/forgiveness/regrets/regretted/remorse/mistake/mistakes
            resentment/awkward/estranged/reconcile/reconciled/separated/counseling
            therapist/temper/snapped/wrong/wronged/fault/amends
            big/huge/bad/got/had/have/having/in/into/another/our .. fight; cut .. off/out; go back and/to; get .. back
            i .. wrong; should have been/said/called/done/told/listened/stayed
        """,
        "forgive~; forgiveness; make~ up; chance; work out; get along; peace between; apologize to; reconnect",
    ),
    (
        "safety.reassurance safety.commitment affection.being_loved",
        """
            do/does/did you/he/she .. love/like/want/need/care/miss me/us/about; do you still
            are we ok/okay/good/alright/fine/still/breaking
            will/would/could you .. leave/love/stay/marry/still/wait/always/forget
            are you .. leaving/going/mad/angry/breaking/sure/staying .. me/with/at; you .. leaving/leave me
            stay with me/us; promise me/you; not .. leave/go/forget/abandon me/us; do not leave/go; abandon~ me/us
            abandonment; afraid/scared/fear/worried .. leave/leaves/leaving/lose/losing/cheat/cheating/break
            worry/terrified/anxious/nervous .. leave/leaves/leaving/lose/losing/cheat/cheating/break
            afraid/scared/fear/worried/worry/terrified/anxious/nervous .. change/changed/love/relationship
            afraid/scared/fear/worried/worry/terrified/anxious/nervous .. us/him/her/replace/abandon
            lose/losing you/him/her/them; break up with me; future together; our future/relationship; not .. commit~
            commitment issues/phobia; fear of commitment/abandonment/losing/being; not .. ready to commit/marry/settle
            not .. want .. marry/married/commit/kids; where .. relationship/this going; move/moving in with/together
            is it over; does/do/would/will he/she/you .. want to be/stay/marry; forget me
            will he/she/they .. come/be/forgive/love/leave; is he/she .. coming/leaving/mad/going
            come/comes/coming back to me; do you .. think .. like/love/come/leave/okay/ok; someone/somebody better
            not .. happen to; safe and; keep thinking .. leave/going/she/he/find; things .. change between
            need to know .. you/he/she/we/it/that; tell me you; tell me .. not; you .. love me
            am i .. enough/losing/too/going; hold/holding on to; get/getting/got back with; not .. propose~
            settle down; ready for .. commitment/marriage/kids; where this/we .. going/headed
            scared to love/trust/commit/lose/date/be; fear .. things/change/relationship/end/lose/losing; threatened by
        """,
        """
            insecure/insecurity/insecurities/proposed/jealous/commitment/abandoned/future/clingy
            replaced/paranoid/anxious/anxiety/nervous/worried/worry/worries/worrying
            scared/afraid/fear/fears/terrified/leave/leaving/abandon/abandonment
            losing/replace/forever/breakup/overthinking/doubt/doubts/doubting/uncertain
            tell me .. ok/okay/everything/love/alright/right/will/it/you; say you; love me
            everything .. be/okay/ok/alright/fine; long term
        """,
        """
            reassur~; reassure~/reassurance/reassuring; commit~/commitment; stay/stays/stayed; be okay/ok/alright
            secure/security/stability
        """,
    ),
    (
        "safety.reassurance safety.predictability support.encouragement",
        """
            @i/me/making/makes/so/very .. anxious/nervous/worried .. about/for/of/that/because/when
            @i/me/making/makes/so/very .. terrified/panicking .. about/for/of/that/because/when
            @i/me/making/makes/so/very .. scared/frightened .. about/for/of/that/because/when
            @i worry/worried .. about/that; panic attack/attacks; freak~ .. out
            not know what .. happen/will/future/expect; anxiety .. attack/attacks/is/about/bad
            so worried/anxious/nervous/scared; worst .. happen/case; can not stop worrying/thinking
            keep~ .. worrying/thinking/overthinking; scared .. alone
        """,
        """
            anxious/anxiety/nervous/worried/worry/worries/worrying/panic/afraid/scared
            frightened/terrified/fear/dread/dreading/nightmare/uncertain/unstable/paranoid/overthinking
            what if he/she/they/i/we/my/it
        """,
        "calm me; stability; everything .. okay/ok/fine/alright",
    ),
    (
        "safety.predictability respect.consideration safety.reassurance",
        """
            change~ .. plans/@poss/mind .. last/again/without/at; out of nowhere; out of the blue; all of a sudden
            without .. warning/notice/telling/saying/explanation; no warning/notice/heads; blindsid~; blindside~
            hot and cold; never know .. if/what/when/which; one day .. next; mood swings; moody
            unpredictable/inconsistent/unannounced; left without; just left; up and left; show~ up unannounced
            show~ up .. without; without calling/warning/asking/telling; comes/goes and goes/comes
            whenever he/she/they; no routine/stability/plan; out of control; should have told/called/warned/let
            ahead of time; in advance; drop~ by/in; shows/show/showed up .. without/unannounced
        """,
        """
            last-minute/chaos/suddenly/unpredictable/surprise/unexpected/moody/unexpectedly
            unannounced/inconsistent/random/spontaneous/warning/notice/changed/cancelled; with no
        """,
        "heads-up; heads up; warning; notice; plan/plans; consistent/consistency; routine; know when; schedule",
    ),
    (
        "respect.respect safety.gentleness autonomy.boundaries",
        """
            disrespect~; disrespectful/disrespecting; is/was/are/were/be/so/being/very/really/been rude
            rude to/with/about/and; rudely/rudeness; insult~ me/us/my/him/her; insulted/insulting
            call~ me/us/my/him/her .. a/names/an/stupid/fat/ugly/lazy/crazy/bitch/dumb/worthless; name calling
            name-calling; yell~/scream~/shout~/curse~/swear~/swore/snap~/cuss~ .. at/me/us; mock~ me/us/my
            make~/making/made/poke~/poking fun; laugh~ at me/us/my; humiliate~; humiliate~/humiliated/humiliating
            belittle~/belittled/belittling; demean~; demeaning/degrading
            treat~ .. me/us/people/others/him/her .. like/badly/poorly/as/bad/this/that/different/differently
            not .. treat~ me; mistreat~; talk~/speak~/spoke to me/us like/that/this; talk~ down; condescend~
            condescending/patronizing; look~ down .. on/me; harassment; pick~ on me/us; tease~ me; tease~ me/us; teased
            criticize~; criticize~ me/us/my/everything; criticizes
            nasty/cruel/hateful/mean/awful/horrible to/with/comments/things me?; how dare; embarrass~ me/us
            embarrassed me; in front of everyone/people/others/friends/my/all/the
            racist/racism/sexist/homophobic/slurs .. me/to/at/towards/comments/remark; flip~ me off; curse words
            trash talk; talk~ trash/crap/shit/bad/badly
            like .. garbage/trash/dirt/shit/crap/idiot/child/dog/animal/nothing/maid/servant/slave; walk~ all over
            doormat; for my body/money/looks/car; wants me for; gave me attitude; with an attitude
            attitude with/towards/problem; snide/rude/nasty/hurtful/mean remark/remarks/comment/comments
            spit/spat at/on; cut~ me off; cutting me off; sneer~; threw .. at me; have/has no right; what gives
            who do you/does; do you think you are; how could; you can not talk/speak/treat/do/touch/just
            can not talk/speak/treat/touch; not .. talk/speak to me/her/him/my/us .. that/like
            speak/talk to my .. way/like; watch your/how/mouth
            in front of .. guests/kids/family/friends/people/class/boss/coworkers/everyone; put~ me/us/my .. down
            make~/makes/made me feel .. stupid/small/dumb/worthless/inferior/bad/cheap/dirty/ashamed/like
            like i am .. stupid/idiot/child/kid/dumb/nothing/maid/retarded
            i am not .. stupid/idiot/child/maid/servant/dog/toy/object; shut up; talks/talk/talking back; ignored my
            waiter/waitress/cashier .. rude/mean/yelled/ignored/acted/attitude/cut
            clerk/customer/customers/driver .. rude/mean/yelled/ignored/acted/attitude/cut
            yelled/yells/screamed/screams/shouted/snapped at; middle finger; road rage; threw .. eggs/trash/drink
            hurtful/mean/nasty/cruel/rude .. said/say/says/saying; said .. mean/rude/awful/horrible/hurtful/nasty
            being/so/very/was/is mean/rude/cruel/nasty to; mean girls; picking/picks/picked/pick on; joke at; the butt
            wants/want/wanted/only .. one thing/body/sex; people treat
        """,
        """
            bully/bullied/bullies/bullying/harass~/names/disregard~/honk~/spray~/vandalized
            vandalism/graffiti/keyed/prank~/stares/stared/objectified/rude/mean/insult
            attitude/disrespect/racist/sexist/jerk/asshole/bitch/idiot/cruel/nasty
            harsh/criticism/yelling/yelled/shouting/screamed/stupid/disrespectful/insulted/insults
            insulting/mocked/mocking/laughed/teased/teasing/screaming/shouted/cursed/swore
            dumb/slut/whore/loser/racism/sexism/harassed/harassing/humiliated/humiliating
            embarrassed/condescending/arrogant/obnoxious/glare/glared/criticized/criticizes/criticize/critical
            belittled/degrading/dignity/customer/customers/waiter/waitress/cashier/egged/spat/flipped; a piece of
            treat~/treats/treated me/him/her/us/them/others
        """,
        """
            respect~; respectful/respectfully; manners; polite/politely; kind/kinder/nice/nicer/gentle/gentler; dignity
            treat~ me; decent/decency; apology
        """,
    ),
    (
        "respect.consideration autonomy.boundaries respect.fairness",
        """
            inconsiderate; thoughtless/careless
            @feel/a/huge/big/such/this/whole/made/left/makes/leaves/leave/leaving .. mess; messy
            clean~/cleaning/picking/pick up after; not .. clean~ .. up/after/the/dishes/@poss
            dirty dishes/clothes/socks; ate/eat/eats/eating/stole/drank my
            took/take/takes/taking/broke/ruined/destroyed/damaged/wrecked my/our
            crashed/stained/scratched/used/uses/wore/borrowed/dented/keyed/vandalized my/our
            without .. asking/permission; not .. ask~ me/us/first/if/before; parked/parks/park in/my/on
            cut~ .. in line; in line .. me; loud music/noise/party/noises/all; so/too/very/being loud
            music .. loud/until/all; noisy neighbor/neighbors/neighbours; bad manners; waste~/wasted .. my/our time
            smoke~ .. in/around/near; litter~; blast~ .. music; obnoxious
            spoiled/ruined .. movie/show/dinner/party/evening/surprise
            borrow~/borrowed/took/take/use/used/wore my .. without/and/back
            gave/returned/came/got it back .. broken/hole/dirty/ruined/stained/scratched/empty; hole in
            dent/scratch/scratches in/on
            backed into/hit/scratched/dented/rear-ended/rammed/damaged .. my car/truck/bike/fence/mailbox
            on my lawn/yard/porch/property/desk/seat
            leaves/leave/left .. mess/dishes/trash/clothes/towels/socks/food/lights/door/seat/everything/stuff
            never cleans/clean/washes/picks/puts/closes/flushes/does
            not .. clean/cleans/wash/flush/close/lock/put .. up/it/away/the/dishes/toilet
            eat~/ate/eats/eating/drinks/drank/finishes/finished .. my food/lunch/last/leftovers/sandwich/snacks
            in front of me; blocks/blocked/blocking my/the driveway/door/car
            loud/music/tv/drums/guitar/bass/stereo .. at/late/night/midnight/morning/hours
            plays/playing/play .. loud/music/drums/midnight/late; smoke~/smokes/smoking in/inside/around/near
            never asks/asked/thinks/considers/considered; as if i; woke/wakes me up
            ruin~/ruined/spoil~/spoiled/spoils the/my/our; brought/brings/bring .. without/over/home
        """,
        """
            selfish/selfishness/entitled/poop~/poops/pooped/peed/pee/pees
            slams/stomps/stomping/spoiler/spoilers/mess/messy/dirty/filthy
            trash/loud/noisy/noise/annoying/obnoxious/dishes/laundry/parking
            careless/thoughtless/lazy/annoyed/neighbor/neighbors/neighbour/upstairs/roommate/roommates
            garbage/bathroom/toilet/parties/barking/drums/smoke/smoking/parked
            driveway/fence/dent/scratched/scratch/broke/broken/ruined/ruins/spilled
            stained/damaged/borrowed/eats/leftovers/fridge/seat/armrest/armrests
            queue/inconsiderate/littering/unannounced/guests/annoys/chewing/snoring/snores/thermostat
            my car/truck/bike/house/phone/laptop/window/fence/yard/lawn
            not .. think/thinks/thought/considered/consider .. me/us/others/about/how/anyone
        """,
        """
            considerate/consideration; think~/thought of/about me/us/others/my; thoughtful; ask~ me/us/first/before
            care/cared; keep~ it down; clean~ up; pick~ up
        """,
    ),
    (
        "autonomy.boundaries respect.respect autonomy.space",
        """
            boundary; no boundaries; cross~ .. line/boundary/boundaries; crossed/crossing the; no means; i said no/stop
            not take no; not .. stop .. when/after/texting/calling/asking/touching/staring/following/trying/messaging
            keep~/kept/keeps/keeping asking/texting/calling/touching/trying
            keep~/kept/keeps/keeping coming/pushing/messaging/staring/hitting
            tried/tries/try/trying/tryna .. kiss/touch/hug/grope/undress; grope~; groped; kissed me; touch~ me/my
            touched me/my; hit~/hitting/hits on me/my/her/him; come~/came on to me; creepy/creeps/creep/creepily
            inappropriate/inappropriately; pervert; make~/made/making/makes me/us/feel .. uncomfortable
            @feel uncomfortable/uneasy .. with/around/when/by/about; invade~; invade~ .. space/privacy
            invading/invasive; intrude~; intrude~ on; overstep~; in my face; off of me; do/don not touch; hands off
            get off me; stop touching/it/that/calling/texting/doing; pressure~ me/us; do not talk/speak to me like/that
            have a boyfriend/girlfriend/husband/wife; send~/sent me .. pictures/pics/photos; star~ at me; catcall~
            catcalled; stare~ at me/my; too/way/so close to me/us; stand~/sitting/standing/sat/sits/stood .. close
            not .. leave/leaves me/us
            calls/texts/messages/calling/texting me .. constantly/all/every/day/night/times/nonstop
            ex .. texting/calling/messaging/contacting/texts/calls/showing; stop it; please stop
            told/tell/asked/ask him/her/them .. to stop/leave/not; told .. not to; let me go; no right to; not yours
            forced me/himself/herself; pressure~/pressures/pressured/pressuring .. sex/drink/into/kiss/more
            not ready for/to; makes/make/made/making me uncomfortable/uneasy/nervous/sick
            flirted/flirts/flirting with me; tried to kiss; kissed/kiss/kisses me
        """,
        """
            consent/nosy/boundaries/uncomfortable/creepy/weird/uninvited
            flirted/touched/pushy/harassing/creep/touching/grabbed
            groped/staring/stared/leering/flirting/inappropriate/pressured
            pressuring/boundary/stalker/stalking/nudes/invasive/intrusive/hugged; won/not take
            do not touch/kiss/call/push/rush/grab/pressure
        """,
        """
            boundaries/limits/boundary; respect~ my; stop/stopped; take no for; ask~ first; permission; personal space
        """,
    ),
    (
        "respect.fairness respect.equality support.shared_load",
        """
            unfair/unfairly/unfairness; not .. fair; not right; unjust/injustice; double standard/standards
            is/was/are/so/very/being biased; biased against/towards/toward; favoritism; plays/play/playing favorites
            favorite child/kid/son/daughter/student; discriminate~ against; discriminate~; discriminated/discrimination
            not .. equal/equally; not .. deserve~ this/it/that/to/any; i deserved; take~/took/taken/taking .. advantage
            advantage of me/us/my; use~/used/using/uses me/us .. for/and/as/to; mooch~; mooching/moocher; freeload~
            freeloader/freeloading; sponge~ off; leech~; free ride
            while he/she/they/you .. sits/sit/plays/play/sleeps/sleep/relaxes/gets/get/goes/out
            i .. do/does/did everything/all/most/more; does/do/did nothing; nothing but sit/sleep/play; not lift a
            slack~ off; slacking/slacker; @poss/fair share; i pay/paid/paying .. for everything/all/most/bills/rent
            pay~ for everything; resent~ him/her/them/it/my/that; resentment/resentful
            not .. looking/look for .. job/work; more than his/her/their; got nothing
            he/she/they/sister/brother/others get/gets/got .. while/and/but i
            got/get/gets/gave .. promotion/raise/credit .. instead/over/not; gets everything/away/whatever/more
            instead of me; underpaid; scam~ me/us; scammed; rip~ .. off; ripped off; rigged; wronged
            spends .. money/all; waste~/wasting/wasted .. money; at my expense; it should be me/split/equal
            never lift~/lifts/lifted; be the one who/to; the one who/that .. has/cooks/cleans/pays/does/works/always
            why .. i/me .. have/has to; why me; i am/was the only one/person .. who/that/working/doing/cleaning
            promoted .. guy/girl/him/her/someone/instead; i trained
            got/gets/gave/get .. promotion/job/position/raise .. over/instead/but; more than .. share/me
            i do/did/make/made/pay/paid/work/worked .. and/but/while he/she/they
            works/work/worked .. hard/hours .. while/and/but
            sits/sit/sat/laying/lying/lays/lounges/lays .. around/couch/all/home; all day .. while/and
            not .. have/has .. job/work; not .. split; bill/bills/rent/check/cost .. half/all/alone/me
            end/ended/ends up doing/paying; treated .. differently/different/unfairly; rules for; not .. rules
            cheated/cheating/cheats on/in the/test/exam/game; rich/wealthy .. while/get/gets; born rich/into/with
            nobody else has; the same .. but; biased/prejudiced/racist/sexist/ageist against
            because i am .. woman/girl/black/old/older/young/gay/asian
        """,
        """
            lazy/spoiled/spoils/punished/fair/unfair/deserve/deserves/deserved/equal/inheritance/promotion
            resent/salary/overpriced/refund/scammed/cheated/bias/unfairly/equally/promoted/raise/wage/earned
            earns/bonus/freeloading/mooching/freeloader/split/bill/bills/rent/favoritism/favorite/cheating/grade
            graded/blame/suspended/ticket/fined/overcharged; discrimination/biased/twice/double/allowed/twins/siblings
            deserve~ better/more/that/it; while i/we .. am/do/did/work/worked/have/had/was/stay/sit/cook/clean/take
            not .. do/does/did anything/his/her/their/share/part
            not .. work/working/job/pay/paying/contribute/contributing; less than
            only .. one .. who/that/working/doing/paying; gets/got all/praised/away/more/everything/special/rewarded
            pays/paid/paying/makes less/more/half/nothing
            wrong/punished/suspended/fired/blamed/ticket/fined .. for/not/nothing
        """,
        """
            fair/fairly/fairness; equal/equally/equality; justice; @poss share; split .. evenly/equally/bills/chores
            take~ turns; pull~ @poss weight
        """,
    ),
    (
        "respect.equality autonomy.choice respect.consideration",
        """
            without .. consulting/discussing/talking/my; not .. consult~; not .. ask/asked my/me; no say
            not .. have/get .. say/voice; decided/decides/decide .. without/for me/us
            made/makes/make/making .. decision/decisions .. without/for/himself/herself; behind closed doors
            not .. my opinion; was/is his/her/their/your idea; not my idea
            never asked/ask/asks me .. what/if/for/where/about; makes/made/make all
            booked/bought/sold/signed/invited/planned/decided .. without; behind my back; not .. discuss~
        """,
        "overrul~/consulted",
        "say in; a say; voice; opinion/opinions; decide/decided together; ask~/asked me/my; consult~",
    ),
    (
        "autonomy.choice autonomy.independence respect.trust_in_me",
        """
            control~ .. me/my/us/everything/what/who/how; controlling; control freak
            @kin/he/she/they/you/everyone/people want~ me/us to/not; force~ me/us/my/him/her
            force~ me/us/my/him/her .. to/into/out; forced to; being/was/were/am/been/got forced
            make~/makes/made/making me/us do/go/stay/wear/eat/clean/quit/take/work
            make~/makes/made/making me/us move/choose/leave/give/join/drink/sit/pay/sell; not allow~; not allowed
            not .. let~ me/us/him/her; never lets me/us; boss~ me/us; bossy/bossing; micromanage~
            micromanage~/micromanaging; overprotective/overbearing/domineering/strict/possessive
            pressure~ me/us/to/into; pressured; expect~ me/us/too; expected me/us; guilt~ me/us; guilt trip
            demand~ .. to/that/i/me/my/we; demanding; manipulate~ me/us; manipulate~; manipulative/manipulating
            trapped .. in/with/by/here; feel/felt/feeling trapped/suffocated/controlled/caged/stuck; ultimatum
            nag~ me/us/about; nagging; dictate~; arranged marriage; treat~ .. like .. child/kid/baby/teenager; own me
            my own decision/decisions/choice/choices/life/person/mind; none of .. decision; interfere~
            interfere~ with/in; interfering; meddle~; meddling; not .. approve/support .. my/of/decision/choice
            against my will; curfew; grounded; push~ me/us into/to; run/running/ruin/controls/rule my life
            my life for me; not .. my choice/decision; had to .. ask/permission
            have no/any/not choice/freedom/control/privacy; no choice/freedom
            took/takes/take/taken away my/phone/car/keys; lock~ me/us .. in/out
            not want .. but .. have/has/had/making/makes/forcing; not .. interested in .. but/they/he/she
            never wanted to/this; make/makes/making my own; can make/decide/take/handle .. own/myself
            doctor/lawyer/engineer/business/medical like/school/because; never let/lets/letting; keeps/keep me from
            stop/stops/stopped/stopping me from; not .. leave/leaving the house/home; stuck/trapped in
            guilt/guilts/guilting/blackmail~/blackmailing/blackmailed/threatens/bribes me/us?
            why .. have/need to do/go/tell/explain; do not tell me; demand~/demanded to/that/i/an
            expect~/expects/expected me to; not .. your property/possession/puppet; leave my
        """,
        """
            expectations/seventeen/eighteen/forbid~/forbids/forbade/forbidden/bans/banned
            prohibits/locked/locks/micromanages/hover~/hovering/hovers/helicopter/demands/puppet
            possess/control/strict/trapped/permission/pressure/force/demanding/manipulative
            rules/adult/stuck/obligated/controls/controlled/controlling/curfew/allowed/pressured
            pressuring/expects/expected/demanded/forced/forcing/insists/insisted/nagging
            nags/bossy/boss/overprotective/overbearing/manipulated/manipulates/caged/tracks/tracking
            monitors/grown/teenager/career/degree/arranged/religion/tattoo/driving
            license/keys/allowance/decisions/decision/choices/choice/obey/ultimatum/guilt
            tell~/told/telling/tells me/us what/how/who/to/when/i/where; pressure~ .. me/us/to/into/from
            not .. want~ .. move/go/marry/do/be/have/work/study/take/wear/live/quit/join/attend/come
            do/does/did/would not let; not .. able/allowed/permitted/free to; have/has to ask/report/check/tell
            tell/tells/telling/told me .. to/not/what/how
        """,
        """
            freedom/free; independent/independence/autonomy; own life/choices/decisions/decision/choice/way/mind/thing
            choose/decide for; let~ me/us; allow~ me/us; allowed to; choice; make .. own; support .. decision; live my
        """,
    ),
    (
        "autonomy.self_expression understanding.to_be_seen autonomy.independence",
        """
            not .. be myself; not .. be me; pretend~ .. to be .. someone/something/happy/fine/okay
            act like .. someone/something; hide who/my/how; change me/who; hide/hiding myself; not .. express~
            not .. speak .. mind/up; afraid to be
        """,
        "identity",
        "be myself; being myself; express~ myself/my; speak my mind; speak up; find myself; true self; say what i",
    ),
    (
        "autonomy.space autonomy.time_alone rest.rest",
        """
            leave/leaving/leaves me/us/him/her/them/her alone; left me alone please
            not .. give me/us .. space/peace/minute/moment/room; breathing room; room to breathe; fresh air
            smother~ me/us; smothering/smothered/suffocating/suffocated/clingy; space from
            time to myself/ourselves/think; time alone; alone time; me time; be alone with/for/right/now
            like/want/wants/wanted/prefer/rather .. to be alone; like to be alone; get/got/getting away from; go away
            get out of here/my/this; back off; off my back; peace and quiet; some/a peace/quiet
            take/taking/took/need/needs/needed/have/deserve a break
            break from/for my/him/her/them/this/it/everything/work; step back; cool off/down; clear my head
            time to think/process/breathe/heal; think about it; think it over; let me think
            need .. space/fresh/distance/minute/moment/time/alone; not .. alone for .. minute/second/moment
            constantly around; all over me; never alone; never .. time alone/myself; follows me; can you go
            please go/leave; stop following/calling/texting/bothering; bother~/bothering me; bugging me; no privacy
            house .. full; too many people; overstay~; houseguest/guests; can not hear/think .. myself/straight
            hear myself think; out of my mind; need/want to get/go out/away/somewhere/home; somewhere quiet
            go somewhere; please .. go/leave; would you .. leave/go/mind; you .. should/have/need/must/better go/leave
            get lost; leave me; let me .. alone/be/go/breathe/think/sleep/rest
            give me/us .. minute/moment/second/break/space/time/room/day/hour; not now; can not do this now/right
            not .. want .. talk .. now/about/right; staying/living with us/me .. for/weeks/months
            follow~/follows/following me .. everywhere/around; in my hair; talks/talk/talking too/nonstop/nonstop/all
            at my door; own room/space/place; escape/escaped/escaping/hide/run away? from; run away; need/want .. air
            think .. through/over/straight; time out; slow down; be quiet; turn .. down
        """,
        """
            crowded/crowd/crowds/packed/cramped/process/timeout/pace/ears
            deafening/headphones/shush/hush/space/break/quiet/clingy/annoying/bothering
            pestering/silence/alone/privacy/smothering/suffocating/guests/staying/houseguests
            inlaws/nonstop/constantly/questions/noise/escape/hide/minute/moment/distance; let me/us be; to myself
            get out; you .. have/need/should .. leave/go; go home; get away; five/ten/one minutes/minute/seconds
            will/would/does/can not shut/stop/leave/quit; take .. walk/breather/day/time/step
        """,
        """
            space; alone; peace; quiet; break; privacy; time for/to me/myself/think; distance; get away; vacation
            a moment; a minute
        """,
    ),
    (
        "rest.rest rest.decompression autonomy.quiet",
        """
            @i/me/feeling/feel/am/so/very/are .. tired/exhausted/drained/sleepy/beat/wiped
            tired/exhausted/drained from/after/of/and/all/today; exhausting; worn out; burned/burnt/burning out
            burnout; not .. sleep/sleeping/slept/rest/relax; no/any/enough/little/lack/without/hardly .. sleep/rest
            sleepless/insomnia; up/awake all night; wakes/wake/woke/waking/keeps/kept/keep me/us up/awake; day off
            days/time off; long/hard/busy day/week/shift at/and/today; overtime; double shift/shifts
            hours a/this/straight; overwork~; overworked; no break/breaks/rest; never .. break/rest/day; workload
            run down; decompress/unwind/recharge; barking .. all/night/dog; noise .. night/all/sleep
            party/music/playing .. night/am/late/until/morning/hours; until .. am/morning
            screaming/crying/loud/yelling kids/baby/child/children
            kids/baby/children .. screaming/crying/fighting/yelling/loud; stay~ up .. late/all; headache/migraine
            working .. hours/nights/weekends/non-stop/nonstop/double; work .. weekend/weekends/late/nights/all
            @i .. tired/exhausted/drained/sleepy/worn/weary/beat/wiped/fatigued/sore
            worked/work/working .. days/hours/weeks/nights/shift/shifts .. straight/row/long/double
            days/weeks/hours/nights straight/in; in a row; not had/have .. day/night/break/vacation/weekend .. off?
            never .. get/have .. break/rest/time/day/weekend/vacation
            did/do/can/could/has/have not slept/sleep/sleeping; lack of sleep
            baby .. up/wakes/cries/crying/night/sleep/screaming/colic; need .. rest/sleep/nap/vacation/break/coffee/bed
            go to bed; lie down; sit down; extra/more work/shifts/hours; can not keep up; running on
            get/getting some rest/sleep; want/need to relax/rest/sleep; heal from; enjoy myself; time for myself
        """,
        """
            tired/exhausted/drained/all-nighter/self-care/exhausting/sleep/sleepy/burnout
            headache/insomnia/deadline/deadlines/overtime/awake/hectic/weary/slept
            sleeping/asleep/nap/overworked/shift/shifts/hours/nonstop/workload
            double/graveyard/midnight/dawn/sore/migraine/newborn/colic/wiped
            need/want/wish/could .. sleep/nap/rest/vacation/relax
        """,
        """
            rest/relax/sleep/nap/vacation/recharge/unwind; day off; time off; quiet; break; peace; lie/lay/sit down
            relaxing
        """,
    ),
    (
        "rest.calm support.shared_load support.practical_help",
        """
            overwhelm~; overwhelmed/overwhelming; @feel/so/very/really/been .. stressed/stressful; stress~ me/us
            stressed/stressing out/about/over; too much .. for/to/on/at/going; so much .. to/on/going/work/do
            on my plate; breaking point; break/breaking down; breakdown; meltdown; can not handle/cope/take/deal
            losing/lose my mind/sanity; drive~/driving/going/drove me/us crazy/insane/nuts; going crazy
            swamped/overloaded/juggling; everything .. once; panic attack/attacks; fed up; sick of; at my limit/wits
            falling apart; had enough; drowning in?; pulled in; all at once; at once
            can not keep/take/do/stand/handle/deal .. this/it/up/anymore/much; last straw
            about to explode/snap/scream/lose; lose it; going out of; out of my mind; freaking out; nervous wreck
            a wreck; barely hanging/coping/holding; under .. pressure/stress
        """,
        """
            drown/sinking/underwater/stress/stressed/stressful/burden/chaos/frantic/swamped/panic/pressure
            overwhelmed/overwhelming/stressing/chaotic/hectic/panicking
            meltdown/breakdown/juggling/deadline/deadlines/finals/drowning
            not .. handle/cope/deal/take .. it/this/anymore/with; can not breathe/think/calm/relax/focus/stop
        """,
        "calm/calmer; cope; slow down; manage; breathe; stability",
    ),
    (
        "support.practical_help support.encouragement support.advice",
        """
            need~/needing/want/wants/ask/asked/asking .. help
            beg/begged/please/could/looking/look/desperate/crying .. help; help me please/out; got/have to help
            someone/somebody/anyone/anybody/nobody .. help me/us; why .. not .. help; could use .. help/hand/support
            not .. help/helping/helped me/us/with/out/around/at; no/any/without help/support; refuse~ to help
            unhelpful/unsupportive/unsupported; not .. support~ me/us/my/at; not .. supportive; not .. there for me/us
            never there for/when; @kin .. support; need~ .. support/favor/hand/ride/lift/babysitter
            lost/losing/lose/quit my/@poss job; laid off; got/was/been/get/getting fired
            unemployed/unemployment/jobless; not .. find/get .. job/work; no money; out of money
            not .. afford/enough money/pay .. rent/bills; money/financial problems/trouble/issues/struggles; behind on
            broke down; broken down; stranded; nobody .. to call/help/ask; in debt; single mom/parent/mother/dad/father
            take/taking/takes/took care of my/our/him/her/them/the @kin; caregiver/caretaker
            nobody .. help/support/there; help~ me/us .. understand/get/avoid/with/through/cope/deal/figure/find
            how .. going/supposed/can to? pay~/afford/manage/cope/survive/get/make; pay for the/my/our/this
            repairs/repair/medical/hospital/vet bill/bills; behind on/in
            struggling/struggle to pay/make/find/feed/keep; on welfare; food stamps; kicked out
            nobody .. notices/helps/help/helped/does/did/offered/offers; never offers/offered/helps/helped/help
            pitch in; be strong for; caring/care for my/our/the; save/rescue me/us; help us; i need you; i need your
            in need; get through .. alone/this/by; turn to; there for you/him/her/me; was/is/were/are never/not there
            help me move; job/jobs .. rejected/interviews/apply/applied/applying/not
        """,
        """
            evicted/eviction/homeless/foreclosure/unemployed/rent; debt/bills/afford/financial/financially/finances
            mortgage/fired/helpless/caregiver/job/money/unsupportive/debts/loan/loans/broke/bankrupt
            bankruptcy/expensive/paycheck/laid/layoff/layoffs
            jobless/interview/unemployment/insurance/medicaid/disability
            caretaker/caring/elderly/babysitter/daycare/childcare
            newborn/stranded/repair/repairs/tow/rescue/struggling
            can someone/somebody/anyone/anybody .. help/tell/give/explain; someone/somebody/anyone/please .. help/save
            help me; doing .. alone/by/on; can not .. alone/by/on; needed/need him/her/them/you
            supposed to help/support/be
        """,
        """
            help~ .. me/us/out; help; support~ me/us; support/supportive; hand with; favor
            be/is/was/were/being there for; someone to lean/count; back me; lend a hand; assistance; care for me
            babysit~
        """,
    ),
    (
        "support.advice support.encouragement understanding.clarity",
        """
            advice .. please/on/would/is; any suggestions/tips/ideas/thoughts/input
            what should/can/would/could/do/must i/we/you do; do not know what/how/where .. to/do
            is it wrong/normal/ok/okay/bad .. to/that/if/for; second opinion; at a loss; no idea what/how .. to
            i am/feel/am .. lost; help me figure/understand/decide; what would you; tl dr; tldr
            tell me how/what .. to/do/should; any help; point me; do you think .. should/i; would it be
            is there .. way/anything .. i/to; what can be; where do/should/can i; lost .. what/do/how; next step/steps
            unsure .. what/how/if
        """,
        """
            clueless/options/advice/suggestions/guidance/tips/stuck/lost
            decision/advise/suggestion/counsel/unsure/confused/handle/situation
            any/some/need/want/your/for/looking/ask/asking/appreciate/give/get/good .. advice/guidance; what to do/say
            not sure what/how .. to/do/handle/feel; how do/can/should/would/could i/we
            how to .. deal/handle/cope/help/tell/approach/fix/get/stop/move/overcome/make; should i/we
            am i wrong/overreacting/crazy/the; i do not know what/how; know what/how to
            can/could anybody/anyone/someone/somebody/you .. tell/advise/explain/suggest/give
            how to/do/can/should .. handle/deal/cope/talk/help/tell/be/get/make/stop/respond/react
            what .. do/think/say/should about/when/if/next/now
            has/have anyone/anybody/you .. been/had/dealt/gone/experienced/ever; anyone else; which .. should/way/one
            need/want .. know .. how/what; no clue; am i .. being/doing/the
            is this/that/it normal/okay/ok/wrong/weird/bad; not know .. do/say/handle/act/feel/be/start/turn
        """,
        """
            advice/guidance/opinion/perspective/suggestions/ideas/direction; talk to a/my/someone/somebody
            therapist/counselor/counseling/therapy; figure .. out
        """,
    ),
    (
        "support.encouragement affection.comfort support.feeling_effective",
        """
            @i/me/am/been/feel/feeling/so .. depressed/hopeless/worthless/useless
            @i/me/am/been/feel/feeling/so .. miserable/discouraged/unmotivated/suicidal
            depression/depressed .. and/because/since/is; struggle~ with/to/in/at/and; struggling
            hard/rough/tough/difficult/bad time/day/week/month/year/patch .. for?
            going through .. a/so/lot/hard/tough/divorce/breakup/this; through .. lot; can not do this/it/anything/go
            no/low/lost/lack/lacking/any .. motivation/confidence/energy; low self; self esteem/worth/confidence
            self-esteem; believe in myself; failing/failed/fail/flunked my/the/a/at/out/in/class; i am/feel .. failure
            a failure; not .. good at .. anything/it/this; doubt~ myself; imposter; a mess; hate myself/my/life
            cry for help; not .. cope; nothing .. right/helps/works; traumatized/ptsd; drinking again/problem
            hard on myself; get/getting/got worse; not .. doing/feeling .. well/good/great/okay; not .. myself lately
            lost .. interest/hope/will/confidence/purpose; wrong with me
            everything .. wrong/falling/hard/sucks/against; nothing .. goes/going/seems/ever/matters/helps; out of bed
            want to .. quit/die/disappear/cry/scream/end; keep/keeps failing; not .. pass~
            afraid/scared/nervous/worried .. fail/failing/mess/interview/test/exam/presentation/speech
            my first .. day/job/time/speech/interview; can i do; think i can; am i .. capable/ready/good
            not .. ready/capable/confident/qualified; rock bottom; dark place/days/times; bad place; get through
            pull through
        """,
        """
            addict~/addiction/addicted/drowning/overcome/depressed
            depression/hopeless/worthless/useless/miserable/exam/exams
            interview/audition/presentation/failed/failing/motivation/therapist
            therapy/counselor/trauma/struggling/alcoholic/failure/depressing
            helpless/discouraged/unmotivated/struggle/struggles/flunked/finals
            grade/grades/tryouts/nervous/insecure/selfesteem/esteem
            meds/anxiety/suicidal/traumatized/ptsd/relapse/relapsed; rehab/overwhelmed/knots/cope/coping/doubt/impostor
            give/giving/gave/given up on/because/all?
            feel~ .. down/low/blue/numb/empty/stuck/broken/lost/inadequate/defeated/beaten; give up
            mental health/breakdown/illness; hard to .. cope/get/keep/stay/focus/find/function/go/be/make/talk
            no reason/purpose/direction; keep going; keep my; hang in
        """,
        """
            encourage~; encourage~/encouragement/encouraging; motivate~; motivation/motivated; confidence/confident
            believe~ in me/myself; cheer~ me/us .. up/on; pep talk; proud of; push; hope; get/feel/feeling better
            energy; strength; therapy
        """,
    ),
    (
        "support.shared_load respect.fairness support.practical_help",
        """
            do everything; everything myself/alone/by; all by myself .. with/to/the/kids; all on my
            all the housework/work/chores/cooking/cleaning/laundry/dishes/bills
            all .. housework/chores/cooking/cleaning; carry~ .. load/alone/weight; do my part
            not .. help~ .. around/out/with/clean/kids/house; pull~ @poss weight; picking up .. slack; pick~ up after
            raise/raising .. alone/myself/own; mental load; on my shoulders; two/three/multiple jobs
            not .. do .. chores/dishes/housework/laundry/cooking; by myself with
            alone with the/my/three/two kids/children/baby; handle everything; nobody .. help~; i am the only one
            i have to do/cook/clean/handle/pay; the one who/that .. cooks/cleans/cook/clean/does/takes/has
            never helps/help/does/changes/cooks/cleans/watches; with the kids/baby/house; the whole house
            not .. do/does/doing/did .. thing/share/part/around; group project
            leaves/leave/left me .. all/everything/with; responsible for everything/all
        """,
        """
            chores/housework/cooking/cleaning/laundry/dishes/household/chore/clean/cleans/vacuum/vacuuming
            diapers/bedtime/groceries/errands/kids/homework; project/teammates/slacking/lazy/alone/overworked/burden
            do~/doing/did/does everything/it all/myself/alone/around/by/for
        """,
        "help around; share; share~ .. load/work/chores; split; chip in; pitch in; take~ over; contribute~",
    ),
    (
        "affection.appreciation respect.recognition understanding.acknowledgement",
        """
            unappreciated/underappreciated/undervalued/unnoticed/unrecognized/overlooked; not .. appreciate~
            for granted; thankless; only .. calls/call/texts/text/talks/contacts .. when/if
            not .. say/said .. word/anything/nothing about; asked/ask for .. raise/promotion; took my idea/ideas
            ungrateful/unthankful; not .. thank~ .. me/us/you
            no thanks/thank/gratitude/appreciation/recognition/credit; without .. thank/thanks
            not even .. thank/thanks; all i/that do/did/have for/is; after all .. i
            everything i/that do/did/have/has/had for; bend~ over; bent over; go~ unnoticed
            take~/took/taking/gets/got/get .. credit; credit for; pass~/passed .. over .. for/promotion
            not .. recognize~; not .. notice~ .. what/how/anything/all/my; i work/worked/try/tried so? hard
            work~/worked so hard; hard work .. not/no/never/goes; sacrifice~ .. for/everything
            do/did/done so much .. for; nothing in return; gave .. everything/all
            only .. when .. need/needs/want/wants something?; not .. worth .. it/to/him/her
            prove~/prove/proving .. worth/worthy/i am; not .. valued; feel .. worthless to
            after i .. helped/paid/did/gave/cooked/worked; acts/act/acted/like .. nothing/magic/expects/owed/deserves
            not .. get/got .. card/thanks/gift/present/credit/recognition/bonus/raise/reward/award
            no/any/never .. gratitude/recognition/thanks/acknowledgement
            no/any/never .. acknowledgment/praise/credit/appreciation; after ten/twenty/five/all .. years
            all these years; years at/with that/this/the/my company
            complains/complain/complained/complaining about my/the/everything
            never/nothing .. enough/good/happy/satisfied/satisfies/pleases; everything i do
            no matter what/how .. i/hard; all i do; put .. first; credit for my; not .. bonus/raise/promotion
            forgot .. birthday/anniversary; calls/call/texts/talks .. only/when .. needs/need/wants/want/something
            only .. when/because .. needs/need/wants/want/money/ride; use~/uses/used/using me
            proving/prove .. worth/worthy
        """,
        """
            sacrifice~/sacrificed/promotion/efforts/unappreciated; thankless/ungrateful/granted/acknowledged/unnoticed
            notice/noticed/effort/sacrifices/undervalued/report/presented/underpaid/overlooked/invisible
            give~ .. everything/all
        """,
        """
            appreciate~; appreciate~ .. me/us/what/my/it; appreciated/appreciation; valued; value~ me
            thank~ .. me/us/you; credit; recognize~; recognition/recognize~; notice~ .. what/how/my
            acknowledge~/acknowledged; compliment~; praise~; grateful; see .. hard
        """,
    ),
    (
        "meaning.celebration understanding.to_be_seen affection.appreciation",
        """
            not .. happy for me; nobody/not .. celebrate~; not .. celebrate~; nobody .. remembered/wished/came
            not .. congratulate~; nobody .. share; ruin~ my birthday/wedding/moment
        """,
        "birthday/graduation",
        "happy for me; celebrate~; proud of me; share .. news/it/this with",
    ),
    (
        "meaning.fun connection.quality_time connection.closeness",
        "so/am/was/feeling/get/getting bored; no fun",
        "bored/boredom/boring; not .. laugh/fun; nothing to do",
        "fun; laugh~; enjoy~ .. myself/ourselves/life; play",
    ),
    (
        "meaning.hope support.encouragement safety.reassurance",
        """
            no/lost/losing/lose/without hope; not .. get~ .. better; never .. better; no future; no point
            what is the point; what the point; doubt .. better/change
        """,
        "hopeless/pointless",
        "hope; hopeful; light at",
    ),
    (
        "understanding.empathy connection.reconnection respect.accountability",
        "",
        "ashamed/shame/guilty/embarrassed/embarrassing/humiliated/awkward",
        "",
    ),
    (
        "understanding.empathy safety.reassurance connection.being_a_priority",
        "",
        "jealous/envious/envy/insecure/shocked/shock",
        "",
    ),
    (
        "connection.ritual connection.quality_time connection.closeness",
        "",
        "christmas/thanksgiving/holidays",
        "dinner together; goodnight; tradition/traditions; eat together; routine",
    ),
)

# What counts only after "I need", "I want", "I wish" and the like.
WISHED: Final[tuple[tuple[str, str], ...]] = (
    (
        "understanding.clarity understanding.to_be_heard connection.responsiveness",
        "talk/speak; to talk/speak; know/knew; understand; answer/answers; communicate; tell/told; conversation",
    ),
    (
        "connection.presence connection.closeness support.encouragement",
        "someone/somebody/anyone; person; a friend",
    ),
    (
        "connection.closeness connection.quality_time affection.being_loved",
        """
            together; with @them; see/visit/meet .. @them; him/her/them/you/@kin .. here/back/home/longer/stay
            be with/close/there/closer; family; stay/stayed; came/come .. home/back/over/to; around; call/called/calls
            text/write; come/comes back/home/over; hear from; live with/closer/near; meet someone
        """,
    ),
    (
        "connection.reconnection respect.accountability safety.commitment",
        """
            fix/save; sorry; back; back together; things/it/we .. different/better/back; go back; take it back; another
            closure; make it/things/up
        """,
    ),
    (
        "understanding.validation affection.being_loved connection.belonging",
        "accept/accepted; like me; included; wanted; be normal; feel/felt",
    ),
    (
        "respect.respect respect.consideration understanding.empathy",
        "care/cared; treated; be nice/nicer/kind",
    ),
    (
        "affection.touch affection.comfort connection.closeness",
        "hug/hugs/hugged/held/cuddle/kiss/touch; hold me",
    ),
    (
        "autonomy.space rest.rest autonomy.time_to_think",
        """
            leave; get away; go home; go; a moment; a minute; a second; a day; some air; my own; somewhere; quit; stop
        """,
    ),
    (
        "support.practical_help support.encouragement support.advice",
        "you/him/her/them to help; hand; help/support; someone to",
    ),
    (
        "safety.honesty safety.trust safety.reassurance",
        "truth; know if/that/you; be/was/were honest; sure; trust; believe; promise",
    ),
)

# Feelings of the speaker, without a situation: the needs that the feeling often goes with.
FELT: Final[tuple[tuple[str, str], ...]] = (
    (
        "affection.comfort connection.closeness understanding.empathy",
        """
            sad/sadness/unhappy/devastated/depressed/upset/disappointed/disappointing
            disappointment/bummed/miserable/heartbreaking/crushed/sucks/terrible/awful/horrible; hard; tough; cry
        """,
    ),
    (
        "respect.respect respect.consideration autonomy.boundaries",
        """
            angry/mad/furious/pissed/annoyed/irritated/frustrated/frustrating/livid/enraged
            outraged/infuriating/infuriates/hate/hates/disgusted/disgusting/annoying/unbelievable/ridiculous
            can not believe
        """,
    ),
    (
        "understanding.acknowledgement safety.gentleness affection.being_loved",
        "hurt/hurtful/hurts/hurting/painful/stings",
    ),
)

WISH_OPENERS: Final = """
    @i .. need/needed/needs/want/wanted/wants/wish/wished/crave/long/yearn/deserve; wish; if only
    @i would .. like/love/prefer/rather; could use; looking for; please; both want; @i .. should/must; @i have/got to
    why can not; can not you; asking .. for; beg/begging/begged; hope .. will/can/would .. me/us; need; want; wanting
    have got to; trying to get; what i need; hoping .. @they; hoping
    hope .. @kin/he/she/they .. call/calls/come/comes/back; wonder if
"""

# Thanks, good wishes, good news and small talk: what stands in such a sentence points to no need.
NO_NEED: Final = """
    thank you/for/so/god/goodness/a/very/again/u/heavens; thanks/thankyou/thx/ty; thankful/thankfully/grateful
    i/really/greatly .. appreciate/appreciated that/it/this/the/your/you/everyone/all/any
    is/are/much/greatly appreciated; @i hope you/your/he/she/it/so/everything/that/they; hope you/your/everything/so
    have a/an .. day/night/evening/weekend/time/one/holiday/season; good luck; happy for/birthday/holidays/to/new
    merry christmas; congrats/congratulations; @i .. glad/happy/excited/thrilled/proud/delighted/pleased/blessed
    so glad/happy/excited/proud/sweet/cute; glad; look~/looking forward; can not wait
    sounds good/great/like/nice/wonderful/awesome; you are welcome; no problem; nice to meet; nice talking; take care
    amazing/awesome/wonderful/fantastic/beautiful/delicious/hilarious/lol/lmao/haha; great time
    i love it/this/that/these/how/the; good for you; god bless; prayers to/for; bless you; surprised me/us with
    so nice/kind/sweet/thoughtful of; well done; good job; best .. ever; cheers; had fun
"""
