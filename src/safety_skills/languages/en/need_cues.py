# SPDX-License-Identifier: MIT
"""English words and phrases, and the needs that they may point to: tables from everyday situations to need ids.

Written from knowledge of everyday life, not taken from any corpus. Each row names needs, likeliest first, and three sorts
of phrases, in the notation of `need_phrases`, several on a line with ";" between:

lack  says by itself that the need goes short ("left me out"), unless it is negated
hint  often goes with it, and needs company: the speaker, somebody close, a mood ("money")
good  names what would meet it ("listen to me"), and so counts only where it is missing or wished for
"""

from functools import cache
from typing import Final

import attrs

from .need_phrases import PhraseTable

__all__ = ["CLOSE", "MISSING", "Cue", "cues", "no_need", "wishes"]


@attrs.frozen
class Cue:
    """What a phrase points to: ids of needs, likeliest first, and of what sort the phrase is.

    >>> Cue(("rest.rest",), "lack").sort
    'lack'
    """

    needs: tuple[str, ...]
    sort: str


_KIN: Final = (
    "husband wife spouse partner boyfriend girlfriend fiance fiancee ex mom mum mama mother mommy dad daddy papa father "
    "parent parents sister sis brother bro siblings sibling twin son daughter kid kids child children baby family cousin "
    "aunt uncle niece nephew grandma grandmother grandpa grandfather grandparents stepdad stepmom stepfather stepmother "
    "relatives friend friends bestie roommate roommates flatmate housemate lover"
)
_CIRCLE: Final = (
    "neighbor neighbors neighbour neighbours boss manager supervisor coworker coworkers colleague colleagues classmate "
    "classmates teacher professor teammate crush date group team people everyone everybody someone somebody guy guys girl "
    "girls man woman men women landlord buddy mate"
)
_CLASSES: Final = {
    "kin": frozenset(_KIN.split()),
    "person": frozenset(f"{_KIN} {_CIRCLE}".split()),
    "them": frozenset(f"{_KIN} {_CIRCLE} him her them you".split()),
    "they": frozenset(f"{_KIN} {_CIRCLE} he she they you it".split()),
    "i": frozenset(("i", "we")),
    "me": frozenset(("me", "us")),
    "my": frozenset(("my", "our")),
    "poss": frozenset("his her their your".split()),
    "no": frozenset("no nobody none".split()),
    "feel": frozenset("am is are was were feel feels feeling felt been get got getting become became".split()),
}
#: Words for somebody close, who makes a hint worth a suggestion.
CLOSE: Final = frozenset(f"{_KIN} he she him her his you your they them their coworker boss neighbor neighbors".split())
#: Words that say that what follows is missing.
MISSING: Final = frozenset(
    "not never no nobody none without hardly barely rarely seldom neither nor lack lacks lacking lacked stopped stop "
    "refuses refused refuse refusing quit cannot less".split()
)

_ROWS: Final[tuple[tuple[str, str, str, str], ...]] = (
    # ---------------------------------------------------------------- harm, fear of somebody
    (
        "safety.physical_safety safety.emotional_safety autonomy.boundaries",
        """hit~/beat~/slap~/punch~/choke~/shove~/kick~/attack~/assault~/molest~/rape~/grab~/threaten~ me/us/my/him/her
        beat~ up; abusive/abused/abuser; abuse/abuses/abusing me/us/my/her/him; domestic violence; violent; restraining order
        unsafe; not .. safe; stalk~ me/us; stalker/stalking; afraid/scared/terrified/frightened/fear of him/her/them/@kin
        afraid/scared/terrified/frightened of my/our/the @person; broke/break/breaking/broken into my/our; break-in; robbed/mugged/burgled
        follow~ me home/around/everywhere; hurt~ me/us physically; pulled a knife/gun; lay/laid/lays hands/hand; drunk and/with/again
        got/gets/getting physical; raise~ @poss hand; trying/tried .. door/window; came/comes/come home drunk; break/breaking/broke/throw/throwing/threw/smash/smashing things/stuff/furniture/plates; outside .. house/window/door .. night; alone with him/her""",
        "threat/threats/knife/gun/weapon/dangerous/violence/abuse/burglar/intruder/aggressive/physically; followed me; police",
        "feel/be/am/are/stay safe; safety; protect~ me/us; protection; keep/kept me/us safe",
    ),
    (
        "safety.emotional_safety safety.gentleness respect.respect",
        """walk~ on eggshells/egg; eggshells; lash~ out at; explode~ at/on/when; afraid/scared/nervous to tell/say/talk/speak/ask/bring/open
        throw~/threw it .. face; use~ .. against me; toxic relationship/person/home/family/environment; @poss temper
        lose/loses/lost his/her/their temper""",
        "toxic/temper/sarcastic/sarcasm/hostile/outburst/outbursts/rage/rages",
        "safe to; safe space; feel comfortable .. telling/talking/opening/sharing/around",
    ),
    # ---------------------------------------------------------------- trust and honesty
    (
        "safety.honesty safety.trust respect.accountability",
        """lied; lie~ .. to me/us/my; lying .. about; liar/liars; lies to/me/about; @poss/constant/all/more/many/full lies; caught .. lie/lying
        of lies; dishonest/dishonesty/deceitful/deceived/deceiving; hide~ .. from me/us; hide~ something/things/it/his/her
        kept/keep/keeps/keeping .. from me/us; kept/keep/keeps/keeping .. secret/secrets; behind my/our/his/her back; sneak~ out/around/off
        mislead~; not .. tell/told me/us; never told me; not mention~; secretive/secretly; pretend~ .. be/not/to/that; faked/faking
        found/find/finding out .. he/she/they/@kin; half truth/truths; not .. whole/full/real story""",
        "lie/lies/lying/fake/secret/secrets/hiding/hid/suspicious/shady/sneaky; told me .. but",
        "truth; honest/honesty/truthful/transparent/transparency/openness; open with; open about; upfront; straight with; full/whole story",
    ),
    (
        "safety.trust safety.honesty safety.commitment",
        """cheat~ .. on; cheating/cheater; cheated .. with; affair/affairs; unfaithful/infidelity/adultery; betray~; betrayal; backstab~
        backstabber/backstabbing; stab~ .. back; mistress; another/other woman/man/girl/guy/women/men/girls/guys; disloyal; trust issues
        lost/lose/losing/broke/broken/breaks/regain/rebuild/violated/betrayed/abused .. trust; flirt~ with; flirting/flirts
        texting/talking/talks/talked/messaging/seeing/sees/sleeping/slept/contacting/meeting .. ex; @poss ex; old/former girlfriend/boyfriend/flame
        ex girlfriend/boyfriend/wife/husband; kissed/kissing/kiss another/someone; message/messages/texts/photos/pictures/emails/numbers .. from/with/on .. girl/woman/guy/man/ex/coworker; hooked/hooking up; on tinder; dating app/apps/site/sites
        caught/saw my/him/her/@kin .. with/hugging/kissing/holding/hug/kiss/texting; two-faced; play~ me; catfish~; sabotage~; used/betrayed my trust
        mistrust/distrust""",
        "trust/trusted/trusting/cheat/cheated/loyal/suspicion/suspect/flirty/jealous/tinder/affair",
        "trust~; trustworthy; faithful; loyal/loyalty; confide in",
    ),
    (
        "respect.reliability respect.accountability safety.trust",
        """broke/break/breaks/broken/breaking .. promise/promises/word; promise~ .. but/not/never; empty promises; stand~/stood me/us up
        bail~ on; bailed; flake~; flaky/flakey; cancel~ .. on me/us; cancel~ .. plans/date/trip; last minute; no show; not .. show~ up; never shows/showed/show
        not turn~ up; let~ me/us down; let down by; forget~ .. birthday/anniversary; forgot/forgets about me/us/our/my; late again; hours/hour late
        is/was/are/be/been late .. for/again/when/every/to; not .. follow~ through; owe~ me/us; not .. pay~ .. back; never/not paid me/us
        borrow~ .. my/money; stole/stolen/steals/stealing .. my/from/our; @poss word .. nothing; you/he/she/they promised/said; promised .. would/to; said .. would .. and/but; would .. but never/not; excuse after; full of excuses; an/more/her/his excuse; excuses
        not .. effort; no effort; irresponsible; unreliable/undependable; did not do .. part/job; not .. return~ my""",
        "late/promise/promised/forgot/forgets/borrowed/stole/stolen/steal/thief/cancelled/canceled/effort",
        "reliable/dependable; count/rely/depend/relying/counting on; keep~ .. promise/promises/word; pay~ .. back; show~ up; on time",
    ),
    (
        "respect.trust_in_me understanding.to_be_understood respect.fairness",
        """accuse~; accusation/accusations; blame~ .. me/us/my/everything; blames; my fault; not .. believe~ me/us; not .. trust~ me
        doubt~ me; check~ up on me; check~ .. my phone/messages; micromanag~; micromanage~; jump~ to conclusions; assume~ .. i/me/the worst
        thinks/think/thought i am/was/did/lied/stole/cheated; prove~ .. myself/innocent/innocence; falsely/wrongly; treated .. like .. criminal/liar
        wrongfully/wrongly""",
        "blame/blamed/accused/innocent/suspected/unproven",
        "believe~ me/us; trust~ me/us; benefit of the doubt; believe~ .. in me; faith in me",
    ),
    (
        "respect.accountability connection.reconnection safety.trust",
        """not .. apologi~; not .. apologize~/apologise~; no/an/half-hearted/never apology; never .. sorry; not .. say/said sorry
        not .. sorry; not .. admit~; not .. take/takes/took .. responsibility; keep~ doing it; keep~ .. making .. same; did/does/doing it again
        not .. changed/change; promised to change; say~ .. will/would change; not his/her/their/my fault; no remorse; gets/got away with""",
        "apologize/apology/apologies/responsibility/sorry",
        "apologize~/apologise~/apology; own~ up; responsibility; make~ it up to; admit~ .. wrong/it; remorse",
    ),
    (
        "safety.privacy autonomy.boundaries autonomy.space",
        """went/going/go/goes/gone/look~ through my/our; snoop~; read/reads/reading my diary/journal/texts/messages/emails/mail/phone
        spy/spied/spying/spies on; walk~ in on; barge~ in; without knocking; not knock; eavesdrop~/overhearing; nosy/prying
        personal questions; told/tell/tells/telling/tell everyone/everybody/people/others .. my/about/that; told .. my secret; spread~ .. rumors/rumours
        gossip~ about; talk~ .. behind; not .. tell your/my/the/anyone/anybody/him/her/them/nobody; keep it/this .. us/secret/quiet/private/to
        between you and me; between us; none of your/his/her/their business; not want .. to know/involve/find/see; not want .. involved/knowing
        posted/posting/post/posts .. me/my/us/photos/pictures; shared my/our; hidden camera; cameras in; not .. involve; recorded/recording/filmed/filming me/us
        hack~ my/into; everyone/people/they will/would know; if .. found/find out; confided/confidence in .. told; not .. want anyone/anybody""",
        "camera/cameras/rumor/rumors/rumours/gossip/gossiping/diary/private/password/secret/overheard/embarrassing/exposed",
        "privacy; privately; private; in private; confidential/confidentiality; between us; keep~ .. secret/confidence",
    ),
    # ---------------------------------------------------------------- being heard, clear talk
    (
        "understanding.to_be_heard understanding.validation connection.responsiveness",
        """talk~ over me/us; interrupt~ me/us; interrupting/interrupts; cut~ me/us off; talking to a wall/brick; deaf ears; unheard; tune~ me/us out
        no one/nobody .. listens/listen/listened/hears/heard; nobody listens; makes/make/making/made/turn~ .. all/everything/it about/around
        not .. hear/heard me/us; get .. off my chest; vent/venting; need/want/have to vent/talk; need/want .. someone/somebody/anyone to talk/listen/vent
        not .. let me finish/talk/speak/explain; not .. get a word""",
        "interrupt/interrupted",
        """listen~ to me/us/my/what; listen~; hear/heard/hears me/us/my; be/feel/felt/being heard; hear me/us out; someone/somebody/anyone to listen/vent
        pay~ .. attention; let~ me/us finish/speak/talk""",
    ),
    (
        "understanding.to_be_understood understanding.to_be_heard understanding.empathy",
        """no one/nobody/they/he/she not? understands/gets me/it/this/us; nobody understands/understand/gets; one understands/understand; misunderst~
        misunderstood/misunderstanding/misunderstandings; twist~ .. words; change~ the subject; when i try/tried to explain/tell/talk/say; took/takes/take it/me .. wrong; not .. get it/me/through; not .. see .. my side/point
        not .. relate to; not know what it like/feels; have no idea what/how; can not/never understand .. me/how/what""",
        "understand/misread",
        "understand~ .. me/us/my/how/why/what/it/that; be/feel understood; see/sees/saw my side/point/perspective; put .. in my shoes; relate to me",
    ),
    (
        "understanding.validation understanding.empathy understanding.to_be_heard",
        """dismiss~ me/my/it/how/everything; dismissive; brush~ .. off; overreact~; over reacting; too sensitive; sensitive; big deal .. of/out/over/about
        my feelings/emotions; how i feel/felt; minimiz~; minimize~ my/it; get over it; laugh~ it off; being dramatic; drama queen
        all in my head; attention seeking; attention seeker; seeking attention; crazy for; roll~ @poss eyes; invalidat~; invalidate~/invalidating; belittl~; shrug~ .. off""",
        "feelings/emotions/dramatic/sympathy",
        "take/takes/took/taken .. seriously; valid; care/cares how i; sympath~; sympathy/sympathetic; empathy/empathetic/compassion",
    ),
    (
        "understanding.to_be_seen understanding.validation affection.being_loved",
        """invisible; judg~ me/us; judge~ .. me/us/for; judgmental/judgemental; not .. good enough; never enough; not enough for; come/came/coming out to/as
        hates/hate/hated me/us; compare~ me/us; compared to my/him/her/other; live up to; be someone i; who i am; what/who .. want~ me to be; change who i
        disappointment to; disappointed in/with me/us; disappoint~ .. parents/him/her/them/family/everyone; disown me; hide who i; not .. like me/us; not .. accept~; ashamed of me/us; disgusted by/with me; feel ugly/fat/weird/different/unattractive
        call~ me ugly/fat/weird""",
        "ugly/fat/weight/weird/judge/judged/different/gay/lesbian/bisexual/transgender/religion/disapprove/disapproves/approval/unattractive",
        "accept~; acceptance; approval; approve~ of; like~ me/us; notice~ me/us; see/sees me/us; be/feel seen; proud of me/us; for who i",
    ),
    (
        "connection.responsiveness understanding.to_be_heard safety.honesty",
        """silent treatment; give~/gave .. silence; ghost~ me/us; ghosted/ghosting; ignore~ me/us/my/him/her; ignoring/ignores/ignored; leave~/left .. on read/seen
        on read; shut~ me/us/him/her/people out; shuts/shut/shutting down; stonewall~; cold shoulder; no contact; blocked me/us/my/him/her; avoid~ me/us/my/him/her
        hang~/hung up on; waiting for .. call/text/reply/message/answer; not .. heard/hear/hearing from; no response/reply/answer; unanswered/unreturned
        not .. respond/responding/responded/reply/replying/replied/answer/answering/answered; not .. talk~ to/with/about/anymore; not .. speak~/spoke/spoken to/with/anymore
        not .. text~/call~/message~/write .. back/me/us/anymore; not .. call/text/called/texted; disappear~ on/for; walk~/walked away when/from .. me/i/conversation
        communication issues/problems; lack of communication; not .. communicat~; not .. communicate~; bottle~ .. up""",
        "ignore/silence/reply/text/texts/texted/communication/communicate/avoiding/disappeared",
        "respond~/reply/replies/answer~; call~/text~ .. back/me; talk~ to/with me/us; communicat~; communicate~; communication; reach~ out; open~ up",
    ),
    (
        "understanding.clarity understanding.to_be_heard safety.honesty",
        """mixed signals; where i/we stand; what are we; what we are; not .. know/sure what/how/where .. wants/want/thinks/thinking/feels/feel/means/mean/going/stand/we
        confus~ .. me/about/by/why; so confused; straight/clear/real answer; closure; explain yourself; what is going on with/between
        why did/would/does/do/is/are you/he/she/they/my; right choice/decision/thing; keep/constantly wondering; not sure/know if/whether .. i/we/he/she/they/it
        talk to him/her/them about; need~/have/want/going/try/trying/like to talk to him/her/them/my; bring it/this/that up; how to tell/approach/bring; sit down and talk; have .. talk/conversation
        talk .. it/things/this out/through/over; serious/honest talk/conversation; what you/he/she mean/means/want/wants; hints/hinting
        a difficult/hard decision; can not decide; torn between""",
        "confused/confusing/wonder/wondering/unclear/unsure/vague/decision/communicate",
        "explain~; clarity/clear; answers; explanation; know what/where/why/how/if/whether; make~ sense",
    ),
    (
        "understanding.acknowledgement respect.accountability understanding.empathy",
        """hurt~ my feelings; break~/broke/broken/breaks .. my/our heart; hurt~ me/us .. so/a/deeply/badly/when/by; hurts me/us; hurt by; what .. did to me/us
        put~ me/us through; after everything; ruin~ my/our/everything; ruined .. life/relationship/day/night/birthday/wedding; not .. realize/know how/what .. hurt/hurts/did/much""",
        "ruined/heartless/scarred/damage/hurt",
        "acknowledg~; acknowledge~; see/sees/realize/realizes/know/knows how much/it/i/hard; say/says sorry",
    ),
    # ---------------------------------------------------------------- belonging, mattering
    (
        "connection.belonging connection.being_a_priority connection.togetherness",
        """leave~/left me/us/him/her out; left out; left/leave/leaves/leaving me/us .. behind; left behind; exclud~ me/us; exclude~; excluded/exclusion; outsider/outcast/misfit
        not .. invite~; not invited; no one/nobody came/comes/come/showed to?; burden to/on; uninvited; invite~ .. everyone/except/others but; not .. want/wants/wanted me/us .. around/there/here/with; unwanted/unwelcome
        not .. welcome; not .. fit in; not .. belong; not .. part of; no one/nobody .. wants/want/wanted/likes/like/liked/loves/love/picked/chose me/us
        nobody/one wants/want to be/hang/sit/play/talk/date; replace~ me/us; been replaced; reject~ me/us/by; rejected/rejection; kick~ me/us .. out; pick~ last; third wheel
        no/any/few/many friends; make/making new? friends; hard .. friends; lost .. friends; not know anyone/anybody; know no one; black sheep; odd one; like a stranger/burden/outsider
        without me/us; without inviting/asking/telling me/us; new/different school/city/town/country; do not have .. friends; ganged up; turned .. against me/us; not included; not include me/us
        they/friends/everyone all .. went/going/go""",
        "outcast/rejected/unpopular/popular/clique/stranger; everyone/everybody else; moved to; new here",
        "fit in; belong~; be/feel included; invite~; invited; include~ me/us; part of the/a/their/his/her/this/something; welcome; friend/friends; accept~ me/us",
    ),
    (
        "connection.being_a_priority connection.quality_time affection.being_loved",
        """second best/choice/place; too/always busy .. for/with/to; is/are/was busy; no/any/never/enough time for me/us/our; always working
        more .. than me/with me/us; instead of me/us/with; rather be/spend/hang/go/play; more time/attention .. with/to/than/on; over me/us; chose/chooses/choose/picks/picked .. over
        on @poss phone/computer/game/laptop; video games .. all/than/instead; neglect~; afterthought; forgot me/us; forgotten; not .. care/cared/cares about me/us/my/if/how/anymore/enough; they/he/she/you not care
        do/did/does not care; nobody/one cares; not .. interested in me/us/my/being; does not want .. be/spend/come/go with/time/me; not .. want to/with .. with/me/us/dinner; jealous of; favorite child/kid; favoritism; plays favorites
        taken by; uncaring; unimportant; with another girl/guy/man/woman; not .. important to""",
        "neglected/priority/busy/attention/uncaring/indifferent",
        "priority; prioritize~; put~ me/us first; come~/came first; care~ about me/us; care/cared/cares; matter~ to; important to; make~ time; time for me/us; attention; think~/thought of me/us",
    ),
    (
        "connection.togetherness support.collaboration connection.closeness",
        "not .. same page; sides/sided/siding with; take~/took @poss/my/his side; against me/us; turn~ on me; ganging up; me against",
        "teamwork",
        "team; teamwork; same page/side; on my side; back~ me/us up; stick together; partnership; together; together as; stand~ up for me/us; defend~ me/us; get/got along",
    ),
    (
        "connection.being_a_priority respect.consideration understanding.to_be_heard",
        """@they never/not/hardly/barely/rarely .. me/us; @they .. never/not/hardly/barely/rarely .. me/us/my/our; you/he/she/they should/could have; you/he/she/they should/could not have
        all/only he/she/they/you .. cares/care/do/does/did/wants/want; @kin/he/she/they/you keep~ .. doing/asking/telling/making/leaving/taking/using/sending/coming""",
        "never asks/comes/calls/helps/says/wants",
        "",
    ),
    # ---------------------------------------------------------------- closeness
    (
        "connection.closeness connection.presence connection.belonging",
        """lonely/loneliness/lonesome; all alone; feel~/felt/feeling alone/isolated/abandoned/disconnected; @feel alone; live/living/lives/home/house/sitting/sat/ate/eat/eating/stuck/sleep/spend/spent/spending .. alone
        alone in/at/for/all/again/now/tonight/here; and alone; left/leave .. alone in/at/with/all/here/home; isolat~ me/us/from; isolated/isolation; by myself .. in/at/for/all/a/and/tonight/again/here/with
        no one/nobody/body .. to talk/hang/turn/share/go/call/be/lean; no one/nobody .. there/here/around/home .. for?; not .. anyone/anybody to talk/turn/hang/share/be; have no one/nobody; not have anyone/anybody; all by myself
        empty house/nest/apartment/bed/home; house/home/apartment/room/rooms .. empty/quiet; everyone/everybody .. gone/left/away/moved/leaving; on my own .. in/at/for/since/here/now; alone on""",
        "alone/isolated/empty; by myself; on my own",
        "company/companionship/companion; human/social contact/interaction/connection; someone .. here/with me/around/there; be around people/others; not be alone",
    ),
    (
        "connection.closeness connection.quality_time affection.comfort",
        """i/we/still/will/would/really/going to miss/missed him/her/them/you/my/our/the/having/being/how/@kin; miss/missed/missing .. @kin; missing you/him/her/them/my; miss~ you/him/her/them; without you/him/her
        moved/moving/moves/move/went/going/goes/go away/overseas/abroad; @kin .. moved/moving/moves/move to/out/across/back; @kin .. out of the country; @kin .. on .. trip/vacation/deployment/tour; move/moving/moved .. away/states/state/country/far; far away; so far from; miles away/apart/from; long distance; long-distance; live/lives/living apart/far
        @kin/he/she/they/you left .. for/to/back/home/today/yesterday/me; @kin .. leaving/leaves/leave/left .. for/to/back/home/tomorrow/today; drift~ apart; grew/grow/growing/grown/growing/drifted apart; lost/lose/losing touch
        used to be .. close/friends/inseparable/tight; not .. close anymore/with/to; became/become/becoming/is/are/been/so/seems/acting/gets/got/grown .. distant; disconnected/disconnect from; emotionally distant/unavailable; pull~ away; push~/pushing/pushed/pushes me/people/him/her .. away; cold to/towards/toward; gone cold
        out of town; deployed/deployment; off to .. college/school/war/university; leave~/left/went/go/going/goes/leaves .. college/university/army/military/navy/boot/deployment; homesick
        say~/said/saying goodbye; not .. be there; could not .. be with/come/attend/make; not been/be able to see/visit; not seen/see/saw .. in/for/since/anymore/much/often/years/months/weeks/long
        not .. spoken/spoke/talked; hardly/barely/rarely/never see/saw/talk/spoke/visit; years/months since; away from my/@kin/him/her/each/home; apart from; moved out; be apart; left home; leave for""",
        "distant/distance/faraway/homesick/goodbye/overseas/apart/away/nostalgic/moved; gone",
        "close to/with; closer; closeness; connect~; connection; bond/bonding; reconnect~; with you/him/her/them/@kin; see you/him/her/them/my/each; here with; home; back in my; be there",
    ),
    (
        "connection.quality_time connection.closeness connection.being_a_priority",
        """not .. together anymore/in; hardly/never/barely/rarely .. spend/together/hang/out; never visit~; not visit~; miss hanging/spending/our/talking/going; give/gave/giving up time/spending; away from my family/kids
        always has/have an/some excuse; too busy to hang/see/talk/visit/spend/come/meet; stay longer; not .. stay longer""",
        "weekends; date night; family time",
        "time with; time together; quality/family time; spend~ .. time/day/weekend/more; hang~ out; hung/hanging out/together; catch up; date night; go/going/went out; visit~; come~/came over/home/visit; see each other; together; do things/something/stuff with/together; stay longer; dinner",
    ),
    (
        "affection.being_loved connection.closeness safety.reassurance",
        """not .. love/loves/loved me/us/anymore; fall~/fell/fallen out of love; unloved/unlovable/loveless; not .. feel/felt same/way; not feel loved/wanted; forever/still alone/single; never had .. girlfriend/boyfriend/relationship/partner/date/love
        unrequited; not .. find/found love/someone/anyone; no one/nobody .. loves/love me; love/loves someone/somebody else; does/do/did not want me/us; no love; love me back; nobody to love; used for; have feelings for; in love with .. but; not .. like me back; friend zone; friendzoned; not .. been on .. date/dates; not .. had .. date/girlfriend/boyfriend; turned me down; said no when""",
        "single/crush/unloved/dating; valentine/valentines; feelings for",
        "love~ me/us; feel/be/felt/being loved/wanted/cherished/special; someone to love; somebody/someone special; find love/someone; girlfriend/boyfriend/relationship/partner/soulmate; in a relationship; affection/affectionate; want~/wants me/us; get married; settle down; attention from",
    ),
    (
        "affection.comfort connection.closeness safety.reassurance",
        """dump~ me/us; dumped by; was/got/been/get/getting dumped; break~/broke/broken up; breaking/breakup/break-up/breakups up?; divorc~; divorce/divorced/divorcing/divorces; separated/separation
        left/leave/leaves/leaving me/us for/after/when/because/and/with/last/today/yesterday/this; he/she/wife/husband/girlfriend/boyfriend left me; walk~ out on; heartbroken/heartbreak; broken heart
        end~/ended .. relationship/marriage/engagement/things/it with; called off; relationship/marriage .. over/ended/ending/failed; pass~ away; @kin/he/she/they/dog/cat/pet .. passed/died/dies/dying/dead; death of; funeral; grief/grieving/mourning/mourn
        lost/lose/losing my/our/@poss @kin/dog/cat/pet/puppy/husband; loss of my/our/a; lost him/her/you/them; miscarriage/miscarried/stillborn; widow/widowed/widower; terminal; put~ .. dog/cat .. down/sleep; suicide; anniversary of .. death""",
        "died/death/dying/dead/passed/grave/separated/divorce/heartbroken/loss/breakup",
        "comfort~; hug~; hugs/hugged; hold~/held me/us; cuddle~; cuddles/cuddling; shoulder to; console~; soothe~; tenderness",
    ),
    (
        "affection.comfort support.practical_help connection.presence",
        """in/to/at/the hospital; hospitalized; had/have/has/having/need/needs/needed/going surgery; @kin .. cancer/stroke/dementia/alzheimer/tumor/sick/ill/illness/accident/seizure/coma; diagnos~ with; diagnosed; heart attack
        @kin/he/she has/have/had cancer; got/get/getting/been/was/so/very/really sick/ill; car accident/crash/wreck; @feel crying/tears; cried/cry .. night/myself/all/when/every/for/because/about/alone; cry~ myself; in tears; chronic pain; in pain""",
        "hospital/surgery/cancer/sick/ill/illness/accident/injured/pain/cry/cried/crying/tears/pregnant/labor/disabled/doctor/dementia",
        "be/stay/sit by my/with; take/takes/took care of me/us; look~ after me/us",
    ),
    (
        "affection.intimacy affection.touch connection.closeness",
        """intimately; sexless; no/not/never/any/lack sex/intimacy; not .. sex/intimate/sleep together; dead bedroom; like/more roommates/strangers; not .. touch/touches/touched/kiss/kisses/kissed me/us; not attracted to me; not .. find me attractive; not .. attractive anymore
        separate bedrooms/beds/rooms; no spark/passion/romance; lost .. spark; sleeps on .. couch""",
        "sex/sexual/sexually/intimacy/intimate/bedroom/kiss/romance/passion/attracted",
        "intimate/intimacy; sex; touch~ .. me/us; kiss~ .. me/us; romance/romantic/passion/spark; make/making love; physical/physically affection/close/contact; attracted to me",
    ),
    # ---------------------------------------------------------------- conflict and repair
    (
        "connection.reconnection respect.accountability understanding.to_be_heard",
        """argu~ .. with/all/about/over/every; argue~ .. with/all/about/over/every/lot; arguing/argues; argument/arguments; fight~ .. with/about/over/all/every/lot/constantly; fighting; big/huge/bad/got/had/have/having/in/into/another/our .. fight
        quarrel~; bicker~; bickering; had/have/having/got/big/huge .. argument/conflict/disagreement/falling/blowout; falling/fell/fallen out with; tension between/at/in; bad terms; not on .. terms; fix/save/repair/mend/heal/salvage .. relationship/marriage/friendship/us/things/it
        not .. forgive~; forgive~ me/us/him/her/them/myself; forgiveness; reconcil~ with; reconcile~; reconciliation; make~ amends; make things right; make it right; second/another/last/one more? chance; start/starting over; work/working things/it/this out; get/getting/got/be/want back together; back with
        hold~/holding .. grudge; grudge/grudges; estranged; disown~; not .. speaking; cut .. off/out; mad/angry/upset at/with me/us; lost my temper; yelled/snapped/screamed/shouted at my/him/her/them; relationship issues/problems/troubles; marriage problems; go back and/to; go back in time
        feel/felt/feeling/so guilty/bad/terrible/awful/horrible .. about/for/that/because; i regret; regret~ .. what/not/it/saying/doing; i hurt/betrayed/cheated/lied; i should not have; my mistake; i was wrong; said .. things i; took it out on; guilt/remorse; get along; not .. get along""",
        "fight/fights/conflict/argued/guilty/guilt/regret/tension/mad/grudge/apologized/sorry/disagreement/divorce",
        "forgive~; forgiveness; make~ up; chance; work out; get along; peace between; apologize to; reconnect",
    ),
    # ---------------------------------------------------------------- reassurance
    (
        "safety.reassurance safety.commitment affection.being_loved",
        """do/does/did you/he/she .. love/like/want/need/care/miss me/us/about; do you still; are we ok/okay/good/alright/fine/still/breaking; will/would/could you .. leave/love/stay/marry/still/wait/always/forget; are you .. leaving/going/mad/angry/breaking/sure/staying .. me/with/at; you .. leaving/leave me
        tell me .. ok/okay/everything/love/alright/right/will/it/you; stay with me/us; promise me/you; say you/it; not .. leave/go/forget/abandon me/us; do not leave/go; abandon~ me/us; abandonment; insecure/insecurity/insecurities
        afraid/scared/fear/worried/worry/terrified/anxious/nervous .. leave/leaves/leaving/lose/losing/cheat/cheating/break/change/changed/love/relationship/us/him/her/replace/abandon; be/going ok/okay/alright/fine/all; lose/losing you/him/her/them; break up with me; future together; our future/relationship; not .. commit~
        commitment issues/phobia; fear of commitment/abandonment/losing/being; not .. ready to commit/marry/settle; not .. want .. marry/married/commit/kids; where .. relationship/this going; move/moving in with/together; is it over""",
        "insecure/commitment/abandoned/future/engaged/marriage/marry/clingy/replaced/paranoid",
        "reassur~; reassure~/reassurance/reassuring; commit~/commitment; stay/stays/stayed; be okay/ok/alright; promise; secure/security/stability",
    ),
    (
        "safety.reassurance safety.predictability support.encouragement",
        """@i/me/making/makes/so/very .. anxious/nervous/worried/terrified/panicking/scared/frightened .. about/for/of/that/because/when; @i worry/worried .. about/that; panic attack/attacks; freak~ .. out; not know what .. happen/will/future/expect
        anxiety .. attack/attacks/is/about/bad; what if he/she/they/i/we/my/it; so worried/anxious/nervous/scared; worst .. happen/case; can not stop worrying/thinking; keep~ .. worrying/thinking/overthinking; scared .. alone""",
        "anxious/anxiety/nervous/worried/worry/worries/worrying/panic/afraid/scared/frightened/terrified/fear/dread/dreading/nightmare/uncertain/unstable/paranoid/overthinking",
        "calm me; stability; everything .. okay/ok/fine/alright",
    ),
    (
        "safety.predictability respect.consideration safety.reassurance",
        """change~ .. plans/@poss/mind .. last/again/without/at; out of nowhere; out of the blue; all of a sudden; without .. warning/notice/telling/saying/explanation; no warning/notice/heads; blindsid~; blindside~; hot and cold; never know .. if/what/when/which; one day .. next
        mood swings; moody; unpredictable/inconsistent/unannounced; left without; just left; up and left; show~ up unannounced; show~ up .. without; without calling/warning/asking/telling""",
        "suddenly/unpredictable/surprise/unexpected/moody",
        "heads-up; heads up; warning; notice; plan/plans; consistent/consistency; routine; know when; schedule",
    ),
    # ---------------------------------------------------------------- respect and limits
    (
        "respect.respect safety.gentleness autonomy.boundaries",
        """disrespect~; disrespectful/disrespecting; is/was/are/were/be/so/being/very/really/been rude; rude to/with/about/and; rudely/rudeness; insult~ me/us/my/him/her; insulted/insulting; call~ me/us/my/him/her .. a/names/an/stupid/fat/ugly/lazy/crazy/bitch/dumb/worthless
        name calling; name-calling; yell~/scream~/shout~/curse~/swear~/swore/snap~/cuss~ .. at/me/us; mock~ me/us/my; make~/making/made/poke~/poking fun; laugh~ at me/us/my; humiliat~; humiliate~/humiliated/humiliating; belittle~/belittled/belittling; demean~; demeaning/degrading
        treat~ .. me/us/people/others/him/her .. like/badly/poorly/as/bad/this/that/different/differently; not .. treat~ me; mistreat~; talk~/speak~/spoke to me/us like/that/this; talk~ down; condescend~; condescending/patronizing; look~ down .. on/me
        bully/bullied/bullies/bullying; harass~; harassment; pick~ on me/us; teas~ me; tease~ me/us; teased; criticiz~; criticize~ me/us/my/everything; criticizes; nasty/cruel/hateful/mean/awful/horrible to/with/comments/things me?; how dare; embarrass~ me/us; embarrassed me; in front of everyone/people/others/friends/my/all/the
        racist/racism/sexist/homophobic/slurs .. me/to/at/towards/comments/remark; flip~ me off; curse words; trash talk; talk~ trash/crap/shit/bad/badly; like .. garbage/trash/dirt/shit/crap/idiot/child/dog/animal/nothing/maid/servant/slave; walk~ all over; doormat
        for my body/money/looks/car; wants me for; gave me attitude; with an attitude; attitude with/towards/problem; snide/rude/nasty/hurtful/mean remark/remarks/comment/comments ; spit/spat at/on; cut~ me off; cutting me off; sneer~; threw .. at me""",
        "rude/mean/insult/attitude/disrespect/bully/racist/sexist/jerk/asshole/bitch/idiot/cruel/nasty/harsh/criticism/yelling/yelled/shouting/screamed/stupid",
        "respect~; respectful/respectfully; manners; polite/politely; kind/kinder/nice/nicer/gentle/gentler; dignity; treat~ me; decent/decency; apology",
    ),
    (
        "respect.consideration autonomy.boundaries respect.fairness",
        """inconsiderate; selfish/selfishness; thoughtless/careless; @feel/a/huge/big/such/this/whole/made/left/makes/leaves/leave/leaving .. mess; messy; clean~/cleaning/picking/pick up after; not .. clean~ .. up/after/the/dishes/@poss; dirty dishes/clothes/socks
        ate/eat/eats/eating/stole/drank my; took/take/takes/taking/broke/ruined/destroyed/damaged/wrecked/crashed/stained/scratched/used/uses/wore/borrowed/dented/keyed/vandalized my/our; without .. asking/permission; not .. ask~ me/us/first/if/before; parked/parks/park in/my/on; cut~ .. in line; in line .. me
        loud music/noise/party/noises/all; so/too/very/being loud; music .. loud/until/all; noisy neighbor/neighbors/neighbours; entitled; bad manners; waste~/wasted .. my/our time; smok~ .. in/around/near; litter~; blast~ .. music; obnoxious
        spoiled/ruined .. movie/show/dinner/party/evening/surprise""",
        "selfish/mess/messy/dirty/filthy/trash/loud/noisy/noise/annoying/obnoxious/dishes/laundry/parking/careless/thoughtless/lazy/annoyed/neighbor/neighbors",
        "considerate/consideration; think~/thought of/about me/us/others/my; thoughtful; ask~ me/us/first/before; care/cared; keep~ it down; clean~ up; pick~ up",
    ),
    (
        "autonomy.boundaries respect.respect autonomy.space",
        """boundary; no boundaries; cross~ .. line/boundary/boundaries; crossed/crossing the; no means; i said no/stop; not take no; not .. stop .. when/after/texting/calling/asking/touching/staring/following/trying/messaging; keep~/kept/keeps/keeping asking/texting/calling/touching/trying/coming/pushing/messaging/staring/hitting
        tried/tries/try/trying/tryna .. kiss/touch/hug/grope/undress; grope~; groped; kissed me; touch~ me/my; touched me/my; hit~/hitting/hits on me/my/her/him; come~/came on to me; creepy/creeps/creep/creepily; inappropriate/inappropriately; pervert; make~/made/making/makes me/us/feel .. uncomfortable
        @feel uncomfortable/uneasy .. with/around/when/by/about; invad~; invade~ .. space/privacy; invading/invasive; intrud~; intrude~ on; overstep~; in my face; off of me; do/don not touch; hands off; get off me; stop touching/it/that/calling/texting/doing; pressur~ me/us; do not talk/speak to me like/that; have a boyfriend/girlfriend/husband/wife; send~/sent me .. pictures/pics/photos
        star~ at me; catcall~; catcalled; stare~ at me/my""",
        "boundaries/uncomfortable/creepy/weird/uninvited/flirted/touched/pushy/harassing",
        "boundaries/limits/boundary; respect~ my; stop/stopped; take no for; ask~ first; permission; personal space",
    ),
    (
        "respect.fairness respect.equality support.shared_load",
        """unfair/unfairly/unfairness; not .. fair/right; unjust/injustice; double standard/standards; is/was/are/so/very/being biased; biased against/towards/toward; favoritism; plays/play/playing favorites; favorite child/kid/son/daughter/student; discriminat~ against; discriminate~; discriminated/discrimination; not .. equal/equally
        not .. deserve~ this/it/that/to/any; deserve~ better/more/that/it; i deserved; take~/took/taken/taking .. advantage; advantage of me/us/my; use~/used/using/uses me/us .. for/and/as/to; mooch~; mooching/moocher; freeload~; freeloader/freeloading; sponge~ off; leech~; free ride
        while i/we .. am/do/did/work/worked/have/had/was/stay/sit/cook/clean/take; while he/she/they/you .. sits/sit/plays/play/sleeps/sleep/relaxes/gets/get/goes/out; i .. do/does/did everything/all/most/more; does/do/did nothing; nothing but sit/sleep/play; not .. do/does/did anything/his/her/their/share/part; not lift a; lazy; slack~ off; slacking/slacker
        @poss/fair share; i pay/paid/paying .. for everything/all/most/bills/rent; pay~ for everything; resent~ him/her/them/it/my/that; resentment/resentful; not .. looking/look for .. job/work; not .. work/working/job/pay/paying/contribute/contributing; less than; more than his/her/their; got nothing; he/she/they/sister/brother/others get/gets/got .. while/and/but i; got/get/gets/gave .. promotion/raise/credit .. instead/over/not; gets everything/away/whatever/more
        instead of me; underpaid; scam~ me/us; scammed; rip~ .. off; ripped off; rigged; wronged; spends .. money/all; waste~/wasting/wasted .. money; at my expense; it should be me/split/equal; only .. one .. who/that/working/doing/paying""",
        "fair/unfair/deserve/deserves/deserved/equal/lazy/inheritance/promotion/resent/salary/overpriced/refund/scammed/cheated/bias",
        "fair/fairly/fairness; equal/equally/equality; justice; @poss share; split .. evenly/equally/bills/chores; take~ turns; pull~ @poss weight",
    ),
    (
        "respect.equality autonomy.choice respect.consideration",
        """without .. consulting/discussing/talking/my; not .. consult~; not .. ask/asked my/me; no say; not .. have/get .. say/voice; decided/decides/decide .. without/for me/us; made/makes/make/making .. decision/decisions .. without/for/himself/herself; behind closed doors; not .. my opinion""",
        "consulted",
        "say in; a say; voice; opinion/opinions; decide/decided together; ask~/asked me/my; consult~",
    ),
    # ---------------------------------------------------------------- freedom
    (
        "autonomy.choice autonomy.independence respect.trust_in_me",
        """control~ .. me/my/us/everything/what/who/how; controlling; control freak; @kin/he/she/they/you/everyone/people want~ me/us to/not; forc~ me/us/my/him/her; force~ me/us/my/him/her .. to/into/out; forced to; being/was/were/am/been/got forced; make~/makes/made/making me/us do/go/stay/wear/eat/clean/quit/take/work/move/choose/leave/give/join/drink/sit/pay/sell
        not allow~; not allowed; not .. let~ me/us/him/her; never lets me/us; tell~/told/telling/tells me/us what/how/who/to/when/i/where; boss~ me/us; bossy/bossing; micromanag~; micromanage~/micromanaging; overprotective/overbearing/domineering/strict/possessive
        pressur~ me/us/to/into; pressure~ .. me/us/to/into/from; pressured; expect~ me/us/too; expected me/us; expectations; guilt~ me/us; guilt trip; demand~ .. to/that/i/me/my/we; demanding; manipulat~ me/us; manipulate~; manipulative/manipulating; trapped .. in/with/by/here; feel/felt/feeling trapped/suffocated/controlled/caged/stuck; ultimatum
        nag~ me/us/about; nagging; dictat~; dictate~; arranged marriage; treat~ .. like .. child/kid/baby/teenager; own me; my own decision/decisions/choice/choices/life/person/mind; none of .. decision; interfer~; interfere~ with/in; interfering; meddl~; meddling; not .. approve/support .. my/of/decision/choice; against my will; curfew; grounded; push~ me/us into/to; run/running/ruin/controls/rule my life; my life for me; not .. my choice/decision; had to .. ask/permission
        have no/any/not choice/freedom/control/privacy; no choice/freedom; took/takes/take/taken away my/phone/car/keys; lock~ me/us .. in/out; not want .. but .. have/has/had/making/makes/forcing; not .. interested in .. but/they/he/she""",
        "control/strict/trapped/permission/pressure/force/expectations/demanding/manipulative/rules/adult/stuck/obligated",
        "freedom/free; independen~; independent/independence/autonomy; own life/choices/decisions/decision/choice/way/mind/thing; choose/decide for; let~ me/us; allow~ me/us; allowed to; choice; make .. own; support .. decision; live my",
    ),
    (
        "autonomy.self_expression understanding.to_be_seen autonomy.independence",
        "not .. be myself; not .. be me; pretend~ .. to be .. someone/something/happy/fine/okay; act like .. someone/something; hide who/my/how; change me/who; hide/hiding myself; not .. express~; not .. speak .. mind/up; afraid to be",
        "identity",
        "be myself; being myself; express~ myself/my; speak my mind; speak up; find myself; true self; say what i",
    ),
    # ---------------------------------------------------------------- space and rest
    (
        "autonomy.space autonomy.time_alone rest.rest",
        """leave/leaving/leaves me/us/him/her/them/her alone; let me/us be; left me alone please; not .. give me/us .. space/peace/minute/moment/room; breathing room; room to breathe; fresh air; smother~ me/us; smothering/smothered/suffocating/suffocated/clingy; space from
        time to myself/ourselves/think; time alone; alone time; me time; to myself; be alone with/for/right/now; like/want/wants/wanted/prefer/rather .. to be alone; like to be alone; get/got/getting away from; go away; get out of here/my/this; get out; back off; off my back; peace and quiet
        some/a peace/quiet; take/taking/took/need/needs/needed/have/deserve a break; break from/for my/him/her/them/this/it/everything/work; step back; cool off/down; clear my head; time to think/process/breathe/heal; think about it; think it over; let me think; need .. space/air/distance/minute/moment/time/alone; not .. alone for .. minute/second/moment; constantly around; all over me; never alone; never .. time alone/myself; follows me
        can you go; please go/leave; you .. have/need/should .. leave/go; stop following/calling/texting/bothering; bother~/bothering me; bugging me; crowded/crowd/crowds; no privacy; house .. full; too many people; overstay~; houseguest/guests""",
        "space/break/quiet/crowded/crowd/clingy/annoying/bothering/pestering/silence",
        "space; alone; peace; quiet; break; privacy; time for/to me/myself/think; distance; air; get away; leave/left; vacation; a moment; a minute",
    ),
    (
        "rest.rest rest.decompression autonomy.quiet",
        """@i/me/feeling/feel/am/so/very/are .. tired/exhausted/drained/sleepy/beat/wiped; tired/exhausted/drained from/after/of/and/all/today; exhausting; worn out; burned/burnt/burning out; burnout; not .. sleep/sleeping/slept/rest/relax; no/any/enough/little/lack/without/hardly .. sleep/rest; sleepless/insomnia; up/awake all night; wakes/wake/woke/waking/keeps/kept/keep me/us up/awake
        need/want/wish/could .. sleep/nap/rest/vacation/relax; day off; days/time off; long/hard/busy day/week/shift at/and/today; overtime; double shift/shifts; hours a/this/straight; overwork~; overworked; no break/breaks/rest; never .. break/rest/day; workload; run down; decompress/unwind/recharge; barking .. all/night/dog; noise .. night/all/sleep
        party/music/playing .. night/am/late/until/morning/hours; until .. am/morning; screaming/crying/loud/yelling kids/baby/child/children; kids/baby/children .. screaming/crying/fighting/yelling/loud; stay~ up .. late/all; headache/migraine; working .. hours/nights/weekends/non-stop/nonstop/double; work .. weekend/weekends/late/nights/all""",
        "tired/exhausted/exhausting/sleep/sleepy/drained/burnout/headache/insomnia/deadline/deadlines/overtime/awake/hectic",
        "rest/relax/sleep/nap/vacation/recharge/unwind; day off; time off; quiet; break; peace; lie/lay/sit down; relaxing",
    ),
    (
        "rest.calm support.shared_load support.practical_help",
        """overwhelm~; overwhelmed/overwhelming; @feel/so/very/really/been .. stressed/stressful; stress~ me/us; stressed/stressing out/about/over; too much .. for/to/on/at/going; so much .. to/on/going/work/do; on my plate; breaking point; break/breaking down; breakdown; meltdown; can not handle/cope/take/deal; not .. handle/cope/deal/take .. it/this/anymore/with
        losing/lose my mind/sanity; drive~/driving/going/drove me/us crazy/insane/nuts; going crazy; swamped/overloaded/juggling; everything .. once; panic attack/attacks; fed up; sick of; at my limit/wits; falling apart; had enough""",
        "stress/stressed/stressful/burden/chaos/frantic/swamped/panic/pressure",
        "calm/calmer; cope; slow down; manage; breathe; stability",
    ),
    # ---------------------------------------------------------------- support
    (
        "support.practical_help support.encouragement support.advice",
        """need~/needing/want/wants/ask/asked/asking/beg/begged/please/could/looking/look/desperate/crying .. help; help me please/out; got/have to help; someone/somebody/anyone/anybody/nobody .. help me/us; why .. not .. help; could use .. help/hand/support; not .. help/helping/helped me/us/with/out/around/at; no/any/without help/support; refuse~ to help; unhelpful/unsupportive/unsupported
        not .. support~ me/us/my/at; not .. supportive; not .. there for me/us; never there for/when; @kin .. support; need~ .. support/favor/hand/ride/lift/babysitter; lost/losing/lose/quit my/@poss job; laid off; got/was/been/get/getting fired; unemployed/unemployment/jobless; not .. find/get .. job/work; no money; out of money; not .. afford/enough money/pay .. rent/bills; money/financial problems/trouble/issues/struggles; behind on
        broke down; broken down; stranded; no one/nobody/not anyone .. to call/help/ask; in debt; evicted/eviction/homeless/foreclosure; single mom/parent/mother/dad/father; take/taking/takes/took care of my/our/him/her/them/the @kin; caregiver/caretaker; no one/nobody .. help/support/there; help~ me/us .. understand/get/avoid/with/through/cope/deal/figure/find""",
        "help/support/rent/debt/bills/afford/financial/financially/finances/mortgage/fired/unemployed/helpless/caregiver/job/money",
        "help~ .. me/us/out; help; support~ me/us; support/supportive; hand with; favor; be/is/was/were/being there for; someone to lean/count; back me; lend a hand; assistance; care for me; babysit~",
    ),
    (
        "support.advice support.encouragement understanding.clarity",
        """any/some/need/want/your/for/looking/ask/asking/appreciate/give/get/good .. advice/guidance; advice .. please/on/would/is; any suggestions/tips/ideas/thoughts/input; what should/can/would/could/do/must i/we/you do; what to do/say; do not know what/how/where .. to/do; not sure what/how .. to/do/handle/feel; how do/can/should/would/could i/we; how to .. deal/handle/cope/help/tell/approach/fix/get/stop/move/overcome/make
        should i/we; is it wrong/normal/ok/okay/bad .. to/that/if/for; am i wrong/overreacting/crazy/the; second opinion; at a loss; no idea what/how .. to; i am/feel/am .. lost; help me figure/understand/decide; what would you; tl dr; tldr; i do not know what/how; know what/how to""",
        "advice/suggestions/guidance/tips/stuck/lost/decision",
        "advice/guidance/opinion/perspective/suggestions/ideas/direction; talk to a/my/someone/somebody; therapist/counselor/counseling/therapy; figure .. out",
    ),
    (
        "support.encouragement affection.comfort support.feeling_effective",
        """@i/me/am/been/feel/feeling/so .. depressed/hopeless/worthless/useless/miserable/discouraged/unmotivated/suicidal; depression/depressed .. and/because/since/is; struggl~ with/to/in/at/and; struggle~ with/to/in/at/and; struggling; hard/rough/tough/difficult/bad time/day/week/month/year/patch .. for?; going through .. a/so/lot/hard/tough/divorce/breakup/this; through .. lot; can not do this/it/anything/go; give/giving/gave/given up on/because/all?; no/low/lost/lack/lacking/any .. motivation/confidence/energy
        low self; self esteem/worth/confidence; self-esteem; believe in myself; failing/failed/fail/flunked my/the/a/at/out/in/class; i am/feel .. failure; a failure; not .. good at .. anything/it/this; doubt~ myself; imposter; feel~ .. down/low/blue/numb/empty/stuck/broken/lost/inadequate/defeated/beaten; a mess; hate myself/my/life; cry for help; not .. cope; nothing .. right/helps/works; give up; mental health/breakdown/illness; traumatized/ptsd; drinking again/problem; addict~; addiction/addicted""",
        "depressed/depression/hopeless/worthless/useless/miserable/exam/exams/interview/audition/presentation/failed/failing/motivation/confidence/therapist/therapy/counselor/trauma/struggling/alcoholic/failure",
        "encourag~; encourage~/encouragement/encouraging; motivat~; motivation/motivated; confidence/confident; believe~ in me/myself; cheer~ me/us .. up/on; pep talk; proud of; push; hope; get/feel/feeling better; energy; strength; therapy",
    ),
    (
        "support.shared_load respect.fairness support.practical_help",
        """do~/doing/did/does everything/it all/myself/alone/around/by/for; do everything; everything myself/alone/by; all by myself .. with/to/the/kids; all on my; all the housework/work/chores/cooking/cleaning/laundry/dishes/bills; all .. housework/chores/cooking/cleaning; carry~ .. load/alone/weight; do my part; not .. help~ .. around/out/with/clean/kids/house; pull~ @poss weight; picking up .. slack; pick~ up after
        raise/raising .. alone/myself/own; mental load; on my shoulders; two/three/multiple jobs; not .. do .. chores/dishes/housework/laundry/cooking; by myself with; alone with the/my/three/two kids/children/baby; handle everything; no one/nobody .. help~; i am the only one; i have to do/cook/clean/handle/pay""",
        "chores/housework/cooking/cleaning/laundry/dishes/household",
        "help around; share; share~ .. load/work/chores; split; chip in; pitch in; take~ over; contribut~; contribute~",
    ),
    # ---------------------------------------------------------------- appreciation and joy
    (
        "affection.appreciation respect.recognition understanding.acknowledgement",
        """unappreciated/underappreciated/undervalued/unnoticed/unrecognized/overlooked; not .. appreciat~; not .. appreciate~; for granted; thankless; only .. calls/call/texts/text/talks/contacts .. when/if; not .. say/said .. word/anything/nothing about; asked/ask for .. raise/promotion; took my idea/ideas; ungrateful/unthankful; not .. thank~ .. me/us/you; no thanks/thank/gratitude/appreciation/recognition/credit; without .. thank/thanks; not even .. thank/thanks; all i/that do/did/have for/is; after all .. i; everything i/that do/did/have/has/had for
        bend~ over; bent over; go~ unnoticed; take~/took/taking/gets/got/get .. credit; credit for; pass~/passed .. over .. for/promotion; not .. recogni~; not .. recognize~; not .. notice~ .. what/how/anything/all/my; i work/worked/try/tried so? hard; work~/worked so hard; hard work .. not/no/never/goes; sacrific~ .. for/everything; sacrifice~/sacrificed; do/did/done so much .. for; nothing in return; gave .. everything/all; give~ .. everything/all; only .. when .. need/needs/want/wants something?; not .. worth .. it/to/him/her
        prov~/prove/proving .. worth/worthy/i am; not .. valued; feel .. worthless to; after i .. helped/paid/did/gave/cooked/worked""",
        "appreciate/appreciated/credit/recognition/promotion/compliment/sacrifice/sacrificed/grateful/worth/efforts",
        "appreciat~; appreciate~ .. me/us/what/my/it; appreciated/appreciation; valued; value~ me; thank~ .. me/us/you; credit; recogni~; recognition/recognize~; notice~ .. what/how/my; acknowledge~/acknowledged; compliment~; praise~; grateful; see .. hard",
    ),
    (
        "meaning.celebration understanding.to_be_seen affection.appreciation",
        "not .. happy for me; no one/nobody/not .. celebrat~; not .. celebrate~; no one/nobody .. remembered/wished/came; not .. congratulate~; no one .. share",
        "birthday/graduation",
        "happy for me; celebrat~; celebrate~; proud of me; share .. news/it/this with",
    ),
    ("meaning.fun connection.quality_time connection.closeness", "so/am/was/feeling/get/getting bored; not .. laugh/fun; no fun; nothing to do", "bored/boredom/boring", "fun; laugh~; enjoy~ .. myself/ourselves/life; play"),
    ("meaning.hope support.encouragement safety.reassurance", "no/lost/losing/lose/without hope; not .. get~ .. better; never .. better; no future; no point; what is the point; what the point; doubt .. better/change", "hopeless/pointless", "hope; get/gets/be/things better; hopeful; light at"),
    ("connection.ritual connection.quality_time connection.closeness", "", "christmas/thanksgiving/holidays", "dinner together; goodnight; tradition/traditions; eat together; routine"),
)  # fmt: skip

# What counts only after "I need", "I want", "I wish" and the like.
_WISHED: Final[tuple[tuple[str, str], ...]] = (
    ("understanding.clarity understanding.to_be_heard connection.responsiveness", "talk/speak; to talk/speak; know/knew; understand; answer/answers; communicate; tell/told; conversation"),
    ("connection.presence connection.closeness support.encouragement", "someone/somebody/anyone; person; a friend"),
    ("connection.closeness connection.quality_time affection.being_loved", "together; with @them; see/visit/meet .. @them; him/her/them/you/@kin .. here/back/home/longer/stay; be with/close/there/closer; family; stay/stayed; came/come .. home/back/over/to; around"),
    ("connection.reconnection respect.accountability safety.commitment", "fix/save; sorry; back; back together; things/it/we .. different/better/back; go back; take it back; another; closure; make it/things/up"),
    ("understanding.validation affection.being_loved connection.belonging", "accept/accepted; like me; included; wanted; be normal; feel/felt"),
    ("respect.respect respect.consideration understanding.empathy", "care/cared; treated; be nice/nicer/kind"),
)  # fmt: skip

# Feelings of the speaker, without a situation: the needs that the feeling often goes with.
_FELT: Final[tuple[tuple[str, str], ...]] = (
    ("affection.comfort connection.closeness understanding.empathy", "sad/sadness/unhappy/devastated/depressed/upset/disappointed/disappointing/disappointment/bummed/miserable/heartbreaking/crushed/sucks/terrible/awful/horrible; hard; tough; cry"),
    ("respect.respect respect.consideration autonomy.boundaries", "angry/mad/furious/pissed/annoyed/irritated/frustrated/frustrating/livid/enraged/outraged/infuriating/infuriates/hate/hates/disgusted/disgusting/annoying/unbelievable/ridiculous; can not believe"),
    ("understanding.acknowledgement safety.gentleness affection.being_loved", "hurt/hurtful/hurts/hurting/painful/stings"),
    ("understanding.empathy connection.reconnection respect.accountability", "ashamed/shame/guilty/embarrassed/embarrassing/humiliated/awkward"),
    ("understanding.empathy safety.reassurance connection.being_a_priority", "jealous/envious/envy/insecure/shocked/shock"),
)  # fmt: skip

_WISH_OPENERS: Final = """
    @i .. need/needed/needs/want/wanted/wants/wish/wished/crave/long/yearn/deserve; wish; if only; @i would .. like/love/prefer/rather
    could use; looking for; please; both want; @i .. should/must; @i have/got to; why can not; can not you; asking .. for; beg/begging/begged
    hope .. will/can/would .. me/us; need; want; wanting; have got to; trying to get; what i need
"""

# Thanks, good wishes, good news and small talk: what stands in such a sentence points to no need.
_NO_NEED: Final = """
    thank you/for/so/god/goodness/a/very/again/u/heavens; thanks/thankyou/thx/ty; thankful/thankfully/grateful; i/really/greatly .. appreciate/appreciated that/it/this/the/your/you/everyone/all/any
    is/are/much/greatly appreciated; @i hope you/your/he/she/it/so/everything/that/they; hope you/your/everything/so; have a/an .. day/night/evening/weekend/time/one/holiday/season; good luck
    happy for/birthday/holidays/to/new; merry christmas; congrats/congratulations; @i .. glad/happy/excited/thrilled/proud/delighted/pleased/blessed; so glad/happy/excited/proud/sweet/cute; glad; look~/looking forward
    can not wait; sounds good/great/like/nice/wonderful/awesome; you are welcome; no problem; nice to meet; nice talking; take care; amazing/awesome/wonderful/fantastic/beautiful/delicious/hilarious/lol/lmao/haha; great time
    i love it/this/that/these/how/the; good for you; god bless; prayers to/for; bless you; surprised me/us with; so nice/kind/sweet/thoughtful of; well done; good job; best .. ever; cheers; had fun
"""


def _patterns(rows: str) -> list[str]:
    return [pattern.strip() for line in rows.split("\n") for pattern in line.split(";") if pattern.strip()]


def _rows() -> list[tuple[str, Cue]]:
    sorted_rows = [
        *((needs, sort, rows) for needs, *three in _ROWS for sort, rows in zip(("lack", "hint", "good"), three, strict=True)),
        *((needs, "wish", rows) for needs, rows in _WISHED),
        *((needs, "felt", rows) for needs, rows in _FELT),
    ]
    return [(pattern, Cue(tuple(needs.split()), sort)) for needs, sort, rows in sorted_rows for pattern in _patterns(rows)]


@cache
def cues() -> PhraseTable[Cue]:
    """The phrases of the tables and what they point to; made once, at the first reading."""
    return PhraseTable(_rows(), _CLASSES)


@cache
def wishes() -> PhraseTable[bool]:
    """Words that open an explicit wish: what follows in the sentence is what the person wants."""
    return PhraseTable([(pattern, True) for pattern in _patterns(_WISH_OPENERS)], _CLASSES)


@cache
def no_need() -> PhraseTable[bool]:
    """Words that make a sentence one of thanks, good wishes or good news."""
    return PhraseTable([(pattern, True) for pattern in _patterns(_NO_NEED)], _CLASSES)
