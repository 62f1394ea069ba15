# SPDX-License-Identifier: MIT
"""Sentences for each construction of the English reader: those that must fire, and look-alikes that must not.

Every sentence is our own. `SAID` pairs a complaint with the when-clause that its words give, and the request that they give
(or "" where none can be taken).
"""

MUST_FIRE = {
    "absolute": (
        "You always put the empty carton back in the fridge.",
        "You never water the plants.",
        "You never let me choose the film.",
        "You're always down in the workshop.",
        "u never rinse ur plate",
        "You constantly check your phone when we eat.",
        "You keep talking over my mother.",
        "She never asks how my day was.",
        "We never eat at the same table any more.",
        "My brother always borrows the van without a word.",
        "I never get a say in anything.",
        "I always have to remind everyone about the bills.",
        "You hardly ever come along to the garden.",
        "You rarely call your daughter.",
    ),
    "accusation": (
        "You lied to me about the parking ticket.",
        "You broke the promise you made on Sunday.",
        "You interrupted me three times.",
        "You're late again.",
        "You stole my charger.",
        "You let me down.",
    ),
    "omission": (
        "You didn't even call your sister back.",
        "You haven't washed a single pan.",
        "You won't listen to me.",
        "You refuse to share the car.",
        "You forgot to lock the shed.",
    ),
    "label": (
        "You're such a slob.",
        "You are so inconsiderate.",
        "You're being petty.",
        "Honestly, Tom, you're selfish.",
        "ur so lazy",
        "I can't stand your selfish behavior.",
        "Are you stupid?",
    ),
    "rhetorical_question": (
        "Why can't you ever close the gate behind you?",
        "Why do you always leave the door open?",
        "Why don't you ever listen?",
        "How could you give away my jacket?",
        "When will you stop whining?",
    ),
    "makes_me": (
        "You make me nervous when you drive that fast.",
        "You scared me when you slammed the door.",
        "You made me so angry last night.",
        "you embarrassed me in front of the neighbors",
    ),
    "feel_like": (
        "I feel like you hide things from me.",
        "I feel that you don't want me around.",
        "I feel as if you are avoiding me.",
    ),
    "mind_reading": (
        "You don't care about my work.",
        "You don't respect me.",
        "You never loved me and you don't love me now.",
    ),
    "demand": (
        "Quit banging the cupboards.",
        "Stop yelling at the dog!",
        "Can you just stop humming?",
    ),
    "should": (
        "You should have warned me about the guests.",
        "You must show some respect.",
        "You need to stop correcting me.",
    ),
    "strategy": ("I need you to ring the landlord.", "I need you to listen to me for once."),
    "comparison": ("You sound exactly like your father.", "Why can't you be more like your brother?"),
    "ultimatum": (
        "If you don't answer by noon, I'm leaving.",
        "If you really loved me, you would come with me.",
    ),
    "invalidation": ("You're overreacting.", "Calm down.", "You're imagining things again."),
    "stonewalling": ("End of discussion.", "Leave me alone.", "I'm done talking to you."),
    "blame": ("It's all your fault.", "Everything went wrong because of you."),
    "reproach": ("You should be ashamed of yourself.", "What is wrong with you?", "How dare you open my letters!", "I'm sick of your excuses."),
    "contempt": ("You idiot.", "Shut up, you lazy pig!"),
    "pointing": ("There you go again.",),
}

MUST_NOT_FIRE = (
    # compliments, with absolutes and with "you make me"
    "You always find the right words.",
    "You make me laugh.",
    "You make me so happy.",
    "You're so good at this.",
    "You never let me down.",
    "You always remember my birthday, thank you.",
    "You're such a good listener.",
    # generic you, sayings
    "You never can tell with the weather.",
    "You never know what tomorrow brings.",
    # curiosity and questions of fact
    "You never said which school you went to.",
    "Did you water the plants?",
    "Why do you think the bus is late?",
    "Have you always lived in this town?",
    "How could you tell that it was me?",
    "What did you say to the plumber?",
    "Why don't you come over tonight?",
    "Could you pick up some bread?",
    # disagreement, refusal, boundaries, pauses
    "No. I said no, and I meant it.",
    "I don't agree with you about the school.",
    "I need to be alone for an hour.",
    "I need a break. I'll be back at eight.",
    # logistics, thanks, apologies
    "I'll be home at six.",
    "Thanks for doing the dishes.",
    "I'm sorry, that was my fault.",
    "Don't forget your keys.",
    "Wait for me by the gate, please.",
    # about oneself and about things
    "I'm such an idiot, I left my wallet at home.",
    "My boss is impossible today.",
    "The train was late again.",
    "I never want to stop hearing your stories.",
    # observations and good I-statements
    "You were on the phone when I came in.",
    "I feel lonely when we don't talk in the evening.",
    "When you came home after midnight, I felt worried.",
    "I feel hurt when I don't hear back from you. I need some reassurance. Would you be willing to text me?",
    "I was scared when you drove through the snow.",
    # what somebody else said
    'My sister said "you ruin everything" and hung up.',
    "My mother says you never call.",
    # look-alikes of phrases
    "That never used to happen with the old car.",
    "The party was a huge hit with the neighbors.",
    "You should see the new park.",
)

SAID = (
    ("You never water the plants.", "when you don’t water the plants", "Would you be willing to water the plants?"),
    ("You always put the empty carton back in the fridge.", "when you put the empty carton back in the fridge", ""),
    ("you NEVER lock the shed!!", "when you don’t lock the shed", "Would you be willing to lock the shed?"),
    ("Why can't you ever close the gate behind you?", "when you don’t close the gate behind you", "Would you be willing to close the gate behind you?"),
    ("You didn't even book the train.", "when you didn’t book the train", ""),
    ("You never feed my fish.", "when you don’t feed my fish", "Would you be willing to feed my fish?"),
    ("Tom never feeds the cat.", "when Tom doesn’t feed the cat", ""),
    ("You're always down in the workshop.", "when you’re down in the workshop", ""),
    ("Quit banging the cupboards.", "when you bang the cupboards", ""),
    ("You should have warned me about the guests.", "when you didn’t warn me about the guests", ""),
    ("You refuse to share the car.", "when you don’t share the car", "Would you be willing to share the car?"),
    ("You keep moving my books.", "when you move my books", ""),
    ("I never get to pick the music.", "when I don’t get to pick the music", ""),
    ("You sold the bike without telling me, you liar.", "when you sold the bike without telling me", ""),
)
