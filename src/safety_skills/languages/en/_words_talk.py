# SPDX-License-Identifier: MIT
"""Words that color what is said: swearing, degree, softeners, openers, and the people in one's life."""

from ._words_format import phrases, words

__all__ = [
    "ABSOLUTES",
    "ABSOLUTES_MILD",
    "CLOSE_PEOPLE",
    "DISCOURSE",
    "DISTANT",
    "HEDGES",
    "INTENSIFIERS",
    "PROFANE_INSULTS",
    "PROFANITY",
    "VOCATIVES",
]

#: Swearing that only adds heat, and is left out of what is said again.
PROFANITY = words(
    # Adverbs and adjectives that only add heat.
    "blasted bleedin bleeping bloody blooming dadgum damn damnable damned dang danged darn darned darnedest doggone "
    "doggoned effin effing fcking fecking fking fkn flippin flipping freakin freaking frickin fricking friggin "
    "frigging fuckin fucking fukin fuking god-damn goddam goddamn goddamned mf mothafuckin motherfuckin motherfucking "
    "muthafuckin naffing phucking ruddy sodding",
)

#: Swear words that are insults: most of them stand in `LABEL_NOUNS` too.
PROFANE_INSULTS = words(
    # Forms that insult by themselves; all stand in `LABEL_NOUNS` or are verbs of contempt.
    "arsehole ass-hat asshat asshole assholes asswipe bastard bastards bellend bitch bitches bollocks cocksucker cunt "
    "cunts dick dickhead dickheads dickwad dipshit douche douchebag dumbass dumbasses dumbfuck dumbshit fuckboy fucker "
    "fuckers fuckface fuckhead fuckwit gobshite jackass jackoff jerkoff knobhead lardass mofo motherfucker "
    "motherfuckers numbnuts pissant prick pricks pussy shitbag shithead shitheads shitstain skank slag slut sluts "
    "smartass tosser turd twat twats wanker wankers whore whores wiseass",
    # More than one word.
    phrases=("little shit; lying sack of shit; piece of shit; sack of shit; son of a bitch"),
)

#: Words of degree.
INTENSIFIERS = words(
    # How much.
    "absolutely acutely amazingly awfully bitterly bloody clearly completely damn damned dang darn deeply desperately "
    "downright dreadfully effing enormously entirely especially exceedingly exceptionally excessively extremely "
    "frankly freakin freaking friggin frigging frightfully fucking fully genuinely goddamn greatly hella highly "
    "hopelessly horribly hugely immensely incredibly infinitely insanely intensely literally madly majorly massively "
    "mega mighty much outrageously outright painfully particularly perfectly plain positively pretty profoundly purely "
    "quite real really remarkably ridiculously seriously severely sincerely so such super supremely terribly "
    "terrifically thoroughly too total totally tremendously truly uber ultra unbelievably unspeakably unusually utter "
    "utterly vastly very way wholly wildly",
)

#: Softeners.
HEDGES = words(
    # Softeners of one word.
    "apparently fairly kinda maybe mildly moderately occasionally partly perhaps possibly potentially presumably "
    "probably rather roughly seemingly slightly somehow sometimes somewhat sorta supposedly usually vaguely",
    # More than one word.
    phrases=(
        "a bit; a little; a little bit; a tad; a touch; as far as i know; as i see it; at times; from my side; "
        "from where i sit; i believe; i could be wrong; i feel; i guess; i might be wrong; i suppose; i think; "
        "i wonder; i'd say; if i am honest; if i'm honest; if you like; in a way; in my opinion; in some ways; "
        "it looks like; it seems; it seems like; it seems to me; kind of; more or less; now and then; once in a while; "
        "or something; sort of; to be fair; to me"
    ),
)

#: Openers and fillers, which say nothing of the listener.
DISCOURSE = words(
    # Openers and fillers.
    "actually ah aha ahem alas alright alrighty also and anyhow anyway anyways argh aw aww bah basically besides blah "
    "boy btw but bye c'mon christ cmon crap dammit damn damnit dang darn dear duh eh er erm evidently eww finally fine "
    "frankly fuck fyi gah gee geez god goddammit goddamn golly goodness gosh ha haha hahaha heavens heck hell hello "
    "hey hi hm hmm hmmm hmph honestly hooray howdy huh hurray incidentally indeed jeez jeeze jesus listen literally "
    "lmao lmfao lol look lord meh mhm mm mmm nah naw no nope now obviously oh ok okay omg oof ooh oops ouch ow pff "
    "pfft phew please plus psst really right rofl seriously sheesh shh shit shoot shucks sigh smh so sorry still "
    "surely then tsk ugh uh uhh uhm um umm well welp whew whoa why woah wow wtf yay yea yeah yeh yep yes yikes yo yuck "
    "yup",
    # More than one word.
    phrases=(
        "a word of advice; after all; all right; and another thing; as a matter of fact; as i said; as you know; "
        "at the end of the day; believe me; by the way; come on; excuse me; first of all; for christ's sake; "
        "for crying out loud; for fuck's sake; for god's sake; for goodness sake; for heaven's sake; for once; "
        "for pete's sake; for real; for the love of god; for the record; god knows; good god; good grief; good lord; "
        "hang on; heaven knows; hold on; holy cow; holy crap; holy shit; i mean; i swear; i tell you; in fact; "
        "in other words; jesus christ; let me tell you; look here; mind you; my god; my goodness; oh boy; oh dear; "
        "oh god; oh man; oh my; oh my god; oh well; oh wow; on top of that; quite frankly; see here; so anyway; "
        "thank god; thank goodness; that said; the fact is; the thing is; the truth is; to be frank; to be honest; "
        "to tell the truth; trust me; wait a minute; wait a second; well then; what the fuck; what the heck; "
        "what the hell; with all due respect; with respect; you know; you know what; you see"
    ),
)

#: What people call each other in speaking; names not included.
VOCATIVES = words(
    # Loved ones.
    "angel babe babes baby babycakes bae beautiful beloved boo bub bubba chickadee cutie cutiepie darlin darling dear "
    "dearest dearie doll dollface gorgeous handsome hon honey honeybun honeybunch hubby hun kiddo lamb love lovebug "
    "lovely lover luv mister muffin munchkin pet petal pookie poppet precious princess pumpkin snookums sugar sunshine "
    "sweetcheeks sweetheart sweetie sweetiepie sweetness sweetums tiger toots treacle treasure wifey "
    # Family.
    "aunt auntie aunty bro brother dad dada daddy father gramma gramps gran grandad granddad grandma grandmother "
    "grandpa granny ma mam mama mamma mom momma mommy mother mum mumma mummy nan nana nanna pa papa pappy pop pops sis "
    "sister son uncle "
    # Friends and others.
    "amigo bestie boss boys brah bruh bruv bud buddy captain champ chap chaps chief coach colonel comrade doc doctor "
    "dude dudes everybody everyone fella fellas fellow fellows folks friend friends gals gang gentlemen girl "
    "girlfriend girls governor guv guy guys homie kid kids lad ladies lads lady lass lieutenant ma'am madam man mate "
    "mates miss missus mr mrs ms officer pal partner professor sergeant sir sirs sport squire sweetpea team y'all",
    # More than one word.
    phrases=(
        "dear friend; my angel; my boy; my darling; my dear; my friend; my girl; my lady; my lord; my love; my man; "
        "my son; my sweet; old boy; old chap; old friend; old man; old sport; sweet pea; you guys; you two; "
        "young lady; young man"
    ),
)

#: Partners, family, friends and those under one roof.
CLOSE_PEOPLE = words(
    # Partners, now and before.
    "baby-daddy babydaddy beau bf boyfriend boyfriends bride ex ex-boyfriend ex-girlfriend ex-husband ex-wife "
    "exboyfriend exes exgirlfriend exhusband exwife fiance fiancee fiancé fiancée gf girlfriend girlfriends groom "
    "hubby husband husbands lover missus partner partners soulmate spouse spouses sweetheart wife wifey wives "
    # Parents and children.
    "adoptee baby child children co-parent coparent dad daddy daughter daughters father godchild goddaughter godfather "
    "godmother godparents godson kid kids ma mam mama mom momma mommy mother mum mummy newborn pa papa parent parents "
    "pop pops son sons stepchild stepdad stepdaughter stepfather stepkids stepmom stepmother stepmum stepparent "
    "stepson teen teenager teens toddler toddlers "
    # The wider family.
    "aunt auntie aunties aunts aunty bro brother brother-in-law brothers cousin cousins daughter-in-law family "
    "father-in-law gran grandad grandchild grandchildren granddad granddaughter granddaughters grandfather grandkids "
    "grandma grandmother grandpa grandparent grandparents grandson grandsons granny half-brother half-sister "
    "halfbrother halfsister in-law in-laws inlaws mother-in-law nan nana nanna nephew nephews niece nieces relative "
    "relatives sibling siblings sis sister sister-in-law sisters son-in-law stepbrother stepsister triplets twin twins "
    "uncle uncles "
    # Under one roof, and good friends.
    "bestie besties bff buddy flatmate flatmates friend friends housemate housemates mate mates pal pals room-mate "
    "roomie roommate roommates",
    # More than one word.
    phrases=(
        "baby daddy; baby mama; best friend; best friends; best mate; better half; childhood friend; co - parent; "
        "foster child; foster father; foster mother; foster parent; life partner; long - distance girlfriend; "
        "old lady; old man; other half; significant other"
    ),
)

#: People that one knows, works or deals with.
DISTANT = words(
    # At work and at school.
    "assistant boss bosses chairman chief classmate classmates client clients co-worker co-workers coach colleague "
    "colleagues contractor coworker coworkers customer customers director employee employees employer employers "
    "executive foreman headmaster headmistress headteacher hr instructor intern interviewer lecturer management "
    "manager managers mentor officer owner principal professor professors recruiter secretary staff student students "
    "superintendent supervisor supervisors teacher teachers teammate teammates tutor workmate workmates "
    # Round about and in public.
    "accountant agent babysitter bailiff banker barber barista bartender bouncer builder caretaker cashier celebrity "
    "cleaner clerk cop cops counsellor counselor courier crowd dentist detective doctor doctors drivers electrician "
    "government guard hairdresser handyman landlady landlord landlords lawyer lawyers librarian mailman mayor mechanic "
    "minister mover movers nanny neighbor neighbors neighbour neighbours nun nurse nurses operator pastor pharmacist "
    "physician physio physiotherapist plumber police policeman policewoman politician politicians postman preacher "
    "president priest prosecutor psychiatrist psychologist rabbi realtor receptionist referee salesman salesperson "
    "saleswoman senator sheriff shopkeeper solicitor staffer stranger strangers surgeon surveyor technician tenant "
    "tenants therapist trainer vet waiter waitress waitresses",
    # More than one word.
    phrases=(
        "case worker; delivery guy; delivery man; head teacher; line manager; next - door neighbor; police officer; "
        "sales rep; social worker; team leader; team mate"
    ),
)

#: Always, never, everything, nobody.
ABSOLUTES = phrases(
    "24 / 7; a hundred times; a million times; a thousand times; absolutely; again and again; all day; "
    "all day every day; all day long; all night; all night long; all the damn time; all the fucking time; "
    "all the time; all week; all your life; almost never; always; any more; anymore; around the clock; as always; "
    "as ever; as usual; at all; at every turn; barely ever; completely; constantly; continually; continuously; "
    "day after day; day in and day out; day in day out; each and every time; each time; endlessly; entirely; "
    "eternally; every damn time; every day; every evening; every fucking time; every morning; every night; every one; "
    "every single day; every single night; every single time; every thing; every time; every week; every weekend; "
    "everybody; everyone; everything; everywhere; for ever; for the hundredth time; for the last time; "
    "for the millionth time; for the thousandth time; for the umpteenth time; forever; from morning to night; "
    "hardly ever; how many times; in all these years; in my whole life; incessantly; invariably; like always; "
    "like usual; morning noon and night; my whole life; never; never again; never ever; never in my life; never once; "
    "night after night; no matter how; no matter what; no matter when; no one; nobody; non - stop; none; nonstop; "
    "not a single; not a single time; not even once; not ever; not once; not one; not one time; nothing; nowhere; "
    "on and on; one more time; our whole marriage; over and over; over and over again; permanently; perpetually; "
    "practically never; rarely; relentlessly; repeatedly; scarcely ever; seldom; since forever; ten times; "
    "the entire time; the whole day; the whole night; the whole time; time after time; time and again; "
    "time and time again; totally; twenty four seven; week after week; whenever; without exception; without fail; "
    "your whole life"
)

#: Again, still, so often: less than always.
ABSOLUTES_MILD = phrases(
    "a lot; a lot of the time; again; almost always; almost every time; already; another; another one; another time; "
    "even; even once; ever; every other day; every other week; for once; frequently; generally; half the time; "
    "just once; keep; keep on; keeps; keeps on; kept; kept on; lately; lots of times; many times; more and more; "
    "most of the time; mostly; nearly always; nearly every time; normally; nowadays; often; once; once again; "
    "once more; one more; regularly; so many times; so often; still; still no; still not; tend to; tends to; "
    "these days; too many times; too often; usually; yet again"
)
