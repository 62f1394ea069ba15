# SPDX-License-Identifier: MIT
"""The English words of the needs: five texts a need, the labels of categories and support modes, the reasons.

They are the source that translators see. The table of the needs holds no English.
Tools and tests ask for them and apps do not, so that nothing imports this module before `needs.TEXTS` is wanted.
The wording is the project's own. It keeps four rules:
a need names no fault, `say1` is heard right after "I feel hurt when …" and asks for nothing yet, a request is small,
positive and can be answered with "not now", and no text invents a number, a day or an hour.
"""

from typing import Final

from ..text import Text

__all__ = ["TEXTS"]

# id: label, first way to say it, second way to say it, first request, second request.
_NEEDS: Final[tuple[tuple[str, str, str, str, str, str], ...]] = (
    # ---------------------------------------------------------------- safety
    (
        "safety.emotional_safety",
        "feeling safe to open up",
        "I need to feel safe enough to open up.",
        "I need us to stay kind with each other while we talk.",
        "Could we keep our tone kind while we talk about this?",
        "Could we agree that either of us can call a pause?",
    ),
    (
        "safety.physical_safety",
        "physical safety",
        "I need to be physically safe.",
        "I need some distance so that I can feel safe.",
        "Would you be willing to give me some distance?",
        "Could someone I trust be here with us?",
    ),
    (
        "safety.reassurance",
        "reassurance",
        "I need some reassurance.",
        "I need to hear that we’re okay.",
        "Could you tell me something that feels good between us?",
        "Would you be willing to send me a short message when you’re away?",
    ),
    (
        "safety.predictability",
        "knowing what to expect",
        "I need to know what to expect.",
        "I need a heads-up when plans change.",
        "Would you be willing to let me know when plans change?",
        "Could we go over our plans together?",
    ),
    (
        "safety.commitment",
        "commitment",
        "I need to feel secure about us.",
        "I need to know that a disagreement isn’t the end of us.",
        "Would you be willing to tell me how you see our future?",
        "Could we agree to come back to each other after an argument?",
    ),
    (
        "safety.trust",
        "trust",
        "I need trust between us.",
        "I need some time to build trust again.",
        "Would you be willing to keep me up to date without my asking?",
        "Could we each make a small promise and keep it?",
    ),
    (
        "safety.honesty",
        "honesty",
        "I need us to be open and honest with each other.",
        "I’d like to know the whole picture, even if it’s hard to hear.",
        "Would you be willing to tell me what happened, in your own words?",
        "Could we talk openly about this, at a pace that works for both of us?",
    ),
    (
        "safety.gentleness",
        "gentleness",
        "I need some gentleness.",
        "I can listen better when the tone is soft.",
        "Would you be willing to say it a little more gently?",
        "Could we sit down together while we talk?",
    ),
    (
        "safety.slowness",
        "going slowly",
        "I need us to go slowly.",
        "I need to take one thing at a time.",
        "Could we stay with one topic for now?",
        "Would you be willing to pause now and then so I can keep up?",
    ),
    (
        "safety.privacy",
        "privacy",
        "I need some privacy.",
        "I need this to stay between us.",
        "Would you be willing to keep this between us?",
        "Could we talk about this somewhere private?",
    ),
    # ---------------------------------------------------------------- connection
    (
        "connection.closeness",
        "closeness",
        "I need us to feel close.",
        "I miss feeling close to you.",
        "Could we sit together for a while?",
        "Would you be willing to tell me how you’ve been lately?",
    ),
    (
        "connection.presence",
        "someone by my side",
        "I need to feel that you’re here with me.",
        "I’d like you near me, even if we don’t talk.",
        "Could you sit with me for a little while?",
        "Would you be willing to put your phone aside while we talk?",
    ),
    (
        "connection.quality_time",
        "time together",
        "I need some time together.",
        "I miss spending time with you that isn’t about chores.",
        "Could we plan some time together?",
        "Would you like to go for a short walk with me?",
    ),
    (
        "connection.reconnection",
        "finding our way back to each other",
        "I need us to find our way back to each other.",
        "I need us to be okay again.",
        "Could we start this conversation over?",
        "Could we have a quiet moment together before we go on?",
    ),
    (
        "connection.belonging",
        "belonging",
        "I need to feel that I belong.",
        "I need to feel included.",
        "Would you be willing to include me next time?",
        "Could you ask me along when you make plans?",
    ),
    (
        "connection.togetherness",
        "being a team",
        "I need us to be a team.",
        "I need to feel that we’re on the same side.",
        "Could we face this together?",
        "Could we each say what matters most to us here?",
    ),
    (
        "connection.responsiveness",
        "hearing back",
        "I need to know that I can reach you.",
        "A small sign that you’ve seen my message would help me.",
        "Would you be willing to give me a quick sign when I reach out?",
        "Could you let me know when you’ll have time to answer?",
    ),
    (
        "connection.being_a_priority",
        "mattering to someone",
        "I need to feel that I matter to you.",
        "I need to come first sometimes.",
        "Could we set aside some time that’s just for us?",
        "Would you be willing to tell me when you can give me your full attention?",
    ),
    (
        "connection.ritual",
        "small shared rituals",
        "I need the small rituals that keep us close.",
        "I miss our little habits, like saying goodnight.",
        "Could we find a small moment to share every day?",
        "Would you be willing to say goodbye to me before you leave?",
    ),
    # ---------------------------------------------------------------- understanding
    (
        "understanding.to_be_heard",
        "being heard",
        "I need to be heard.",
        "I need someone to listen, without solutions.",
        "Would you be willing to just listen for a while?",
        "Could you tell me what you heard me say?",
    ),
    (
        "understanding.to_be_understood",
        "being understood",
        "I need to feel understood.",
        "I’d like you to understand what this was like for me.",
        "Would you be willing to let me explain what this was like for me?",
        "Could you tell me what you think this was like for me?",
    ),
    (
        "understanding.to_be_seen",
        "being seen",
        "I need to feel seen.",
        "I need to be noticed, even on busy days.",
        "Would you be willing to ask me how my day was?",
        "Could you tell me something you’ve noticed about me lately?",
    ),
    (
        "understanding.validation",
        "having my feelings taken seriously",
        "I need my feelings to be taken seriously.",
        "I need to hear that what I feel makes sense.",
        "Could you tell me which part makes sense to you?",
        "Would you be willing to let my feelings be what they are for a moment?",
    ),
    (
        "understanding.clarity",
        "clarity",
        "I need some clarity.",
        "I need to know where I stand.",
        "Would you be willing to tell me what you’d like from me?",
        "Could you tell me if something is bothering you?",
    ),
    (
        "understanding.empathy",
        "compassion",
        "I need some compassion.",
        "I need to feel that you’re with me in this.",
        "Would you be willing to stay with me in this for a moment?",
        "Could you try to imagine how this is for me?",
    ),
    (
        "understanding.curiosity",
        "interest in my side of things",
        "I need some interest in my side of things.",
        "Questions help me more than conclusions.",
        "Would you be willing to ask me how it was for me?",
        "Could you check with me whether your guess is right?",
    ),
    (
        "understanding.acknowledgement",
        "acknowledgment",
        "I need some acknowledgment of how this affects me.",
        "It would help me to hear that you see how hard this was.",
        "Would you be willing to tell me that you see it was hard for me?",
        "Could you tell me how you think this affected me?",
    ),
    # ---------------------------------------------------------------- affection
    (
        "affection.touch",
        "touch",
        "I need some physical closeness.",
        "I miss being held.",
        "Could I have a hug?",
        "Would you like to hold hands while we talk?",
    ),
    (
        "affection.warmth",
        "warmth",
        "I need some warmth.",
        "I need to feel that you like me.",
        "Would you be willing to tell me something you like about us?",
        "Could we greet each other warmly when one of us comes home?",
    ),
    (
        "affection.being_loved",
        "feeling loved",
        "I need to feel loved.",
        "I need to hear now and then that I’m loved.",
        "Would you be willing to tell me what I mean to you?",
        "Could you show me, in your own way, that you care?",
    ),
    (
        "affection.appreciation",
        "appreciation",
        "I need some appreciation.",
        "I need to hear that what I do matters.",
        "Would you be willing to tell me something I did that helped?",
        "Could we thank each other for small things more often?",
    ),
    (
        "affection.intimacy",
        "intimacy",
        "I need some tenderness between us.",
        "I miss being intimate with you.",
        "Would you like to lie close together for a while?",
        "Would you be open to talking about what each of us likes?",
    ),
    (
        "affection.comfort",
        "comfort",
        "I need some comfort.",
        "I need to be able to cry without explaining.",
        "Would you be willing to hold me for a while?",
        "Could you make me a cup of tea and sit with me?",
    ),
    # ---------------------------------------------------------------- autonomy
    (
        "autonomy.space",
        "space",
        "I need some space.",
        "I need some room to breathe, and I’ll come back.",
        "Could I have some time to myself before we go on?",
        "Would it be okay with you if we took a break in separate rooms?",
    ),
    (
        "autonomy.time_alone",
        "time alone",
        "I need some time to myself.",
        "I need time on my own to recharge.",
        "Could we find a time when I can be on my own?",
        "Would you be willing to look after things at home while I take some time?",
    ),
    (
        "autonomy.choice",
        "having a choice",
        "I need to have a choice.",
        "I need to be free to say no.",
        "Would you be willing to ask me before you decide?",
        "Could I think about it and tell you later?",
    ),
    (
        "autonomy.independence",
        "independence",
        "I need some independence.",
        "I need some things in my life that are just mine.",
        "Could we each plan something on our own now and then?",
        "Could we both keep time for our own friends?",
    ),
    (
        "autonomy.boundaries",
        "respect for my limits",
        "I need my limits to be respected.",
        "I need my “no” to be enough.",
        "Would you be willing to check with me first?",
        "Could you knock before you come in?",
    ),
    (
        "autonomy.self_expression",
        "being myself",
        "I need to be able to be myself.",
        "I need room to say things in my own way.",
        "Would you be willing to let me finish my thought?",
        "Could I show you something that matters to me?",
    ),
    (
        "autonomy.quiet",
        "quiet",
        "I need some quiet.",
        "I need less noise and less talking for a while.",
        "Could we turn the sound down for a while?",
        "Would you be willing to be quiet with me for a little while?",
    ),
    (
        "autonomy.time_to_think",
        "time to think",
        "I need some time to think.",
        "I’d like to sleep on it before I answer.",
        "Could I think it over and come back to you?",
        "Would you be willing to write it down for me so I can think about it?",
    ),
    # ---------------------------------------------------------------- respect
    (
        "respect.respect",
        "respect",
        "I need to feel respected.",
        "I need us to speak to each other with respect.",
        "Could we talk to each other the way we’d talk to a good friend?",
        "Would you be willing to tell me what you saw, and leave out what it says about me?",
    ),
    (
        "respect.fairness",
        "fairness",
        "I need things to feel fair.",
        "I need us to look at who does what.",
        "Could we look at who does what and share it out again?",
        "Would you be willing to take turns with me?",
    ),
    (
        "respect.equality",
        "having a say",
        "I need to have a say.",
        "I need us to decide things together.",
        "Could we decide this together?",
        "Would you be willing to wait until I’ve had a chance to look at it?",
    ),
    (
        "respect.consideration",
        "consideration",
        "I need some consideration.",
        "I need to be kept in mind, too.",
        "Would you be willing to ask how something would be for me?",
        "Could you keep the noise down when I’m resting?",
    ),
    (
        "respect.trust_in_me",
        "being trusted",
        "I need to feel trusted.",
        "I need the benefit of the doubt.",
        "Would you be willing to ask me what I meant?",
        "Could you let me do this my way?",
    ),
    (
        "respect.accountability",
        "taking responsibility",
        "I need us each to own our part.",
        "I need to hear what can be different from now on.",
        "Would you be willing to tell me what you’d do differently next time?",
        "Could we each say what our part in this was?",
    ),
    (
        "respect.reliability",
        "reliability",
        "I need to be able to count on what we agree.",
        "I need small promises to be kept.",
        "Would you be willing to tell me early if something won’t work out?",
        "Could we write down what we agree?",
    ),
    (
        "respect.recognition",
        "recognition",
        "I need my effort to be recognized.",
        "I need to hear what goes well, too.",
        "Would you be willing to tell me something I did well?",
        "Could we start with what worked?",
    ),
    # ---------------------------------------------------------------- support
    (
        "support.practical_help",
        "practical help",
        "I need some help.",
        "I have a lot on my plate, and I need a hand.",
        "Would you be willing to take something off my plate?",
        "Could you give me a hand with this?",
    ),
    (
        "support.encouragement",
        "encouragement",
        "I need some encouragement.",
        "I need to feel that someone believes in me.",
        "Would you be willing to tell me why you think I can do it?",
        "Could you be with me when I try?",
    ),
    (
        "support.advice",
        "advice",
        "I need some advice.",
        "I could use some ideas.",
        "Would you be willing to tell me what you would do?",
        "Could you help me think of a few options?",
    ),
    (
        "support.collaboration",
        "working things out together",
        "I need us to work this out together.",
        "I need us to have a plan.",
        "Could we list a few ideas and choose one to try?",
        "Could we decide together who does what?",
    ),
    (
        "support.feeling_effective",
        "feeling capable",
        "I need to feel that I can get things right.",
        "I need to know what would help.",
        "Would you be willing to tell me when I get it right?",
        "Could you ask me for one thing at a time?",
    ),
    (
        "support.room_to_learn",
        "room to make mistakes",
        "I need room to make mistakes.",
        "I need patience while I learn.",
        "Would you be willing to let me try again before you step in?",
        "Could we both be patient while I learn this?",
    ),
    (
        "support.shared_load",
        "sharing the load",
        "I need us to share the load.",
        "I need someone to carry this with me.",
        "Would you be willing to take on part of this?",
        "Could we look at what needs doing and split it up?",
    ),
    # ---------------------------------------------------------------- meaning
    (
        "meaning.fun",
        "fun",
        "I need us to have some fun.",
        "I miss laughing together.",
        "Could we do something fun together?",
        "Would you like to watch something silly with me?",
    ),
    (
        "meaning.celebration",
        "sharing good news",
        "I need to be able to share good news.",
        "I’d like someone to be happy with me.",
        "Would you be willing to ask me how it went?",
        "Could we celebrate this together in some small way?",
    ),
    (
        "meaning.shared_purpose",
        "a shared direction",
        "I need us to have a shared direction.",
        "I’d like to know where we’re going together.",
        "Could we talk about what we both hope for?",
        "Would you be willing to write down a few wishes, and I’ll do the same?",
    ),
    (
        "meaning.contribution",
        "making a difference",
        "I need to feel that I make a difference.",
        "I’d like to be able to do something for you.",
        "Would you be willing to let me do something for you?",
        "Could you tell me what would be nice for you?",
    ),
    (
        "meaning.hope",
        "hope",
        "I need to believe that things can get better.",
        "I could use some hope.",
        "Could we name something that has gotten better?",
        "Would you be willing to try a small change with me?",
    ),
    # ---------------------------------------------------------------- rest
    (
        "rest.rest",
        "rest",
        "I need some rest.",
        "I need to sleep before we go on.",
        "Could we talk about this when I’ve had some rest?",
        "Would you be willing to take over for a while so I can rest?",
    ),
    (
        "rest.calm",
        "calm",
        "I need some calm.",
        "I need to settle before I can talk.",
        "Could we take a few slow breaths together?",
        "Could we take a break and come back to this when we’re both calmer?",
    ),
    (
        "rest.basic_care",
        "food, sleep, warmth",
        "I need to look after the basics, like food and sleep.",
        "I need to eat something first.",
        "Could we eat before we talk?",
        "Would it be okay with you if we stopped for now and got some sleep?",
    ),
    (
        "rest.decompression",
        "time to unwind",
        "I need some time to unwind.",
        "I need a soft landing when I get home.",
        "Could I have a quiet moment before we talk?",
        "Would you be willing to save the questions for a little later?",
    ),
)

_CATEGORIES: Final[tuple[tuple[str, str], ...]] = (
    ("safety", "safety"),
    ("connection", "connection"),
    ("understanding", "understanding"),
    ("affection", "affection"),
    ("autonomy", "freedom and space"),
    ("respect", "respect"),
    ("support", "support"),
    ("meaning", "joy and meaning"),
    ("rest", "rest"),
)

_SUPPORT_MODES: Final[tuple[tuple[str, str, str], ...]] = (
    ("listen", "Just listen", "The other person only listens; no advice."),
    ("comfort", "Comfort me", "The other person consoles: a hug, staying near."),
    ("reassure", "Reassure me", "The other person says that things are all right between the two."),
    ("space", "Give me some space", "The other person leaves the speaker alone for a while."),
    ("help", "Give me a hand", "The other person helps with something practical."),
    ("solve", "Help me find a solution", "The other person thinks along and gives advice."),
    ("celebrate", "Celebrate with me", "The other person is glad about good news together with the speaker."),
)

_LABEL: Final = (
    "A human need as a noun phrase, one item of a list such as “reassurance, space, being heard”. No full stop. "
    "“My” and “me” are the person who has the need; “each other” and “together” are two people."
)
_SAY1: Final = (
    "One person tells another what they need, right after a sentence such as “I feel hurt when I don’t hear back "
    "from you.” A whole sentence, plain and warm. It blames nobody and asks for nothing yet. "
    "“We” and “us” are the two people."
)
_SAY2: Final = (
    "The same need in other words, said by one person to another. A whole sentence, plain and warm. It blames nobody. "
    "“We” and “us” are the two people."
)
_ASK1: Final = (
    "A small, polite request that one person makes to another, right after naming the need. It can be refused. "
    "A question, never a command. “We” and “us” are the two people."
)
_ASK2: Final = "Another small, polite request for the same need. It can be refused. A question, never a command."
_CATEGORY: Final = "A group of needs, as a noun phrase: the heading over a list of needs. No full stop."
_SUPPORT_MODE: Final = (
    "A choice in a menu: what kind of support a person asks another for, said by one to the other. Short. "
    "No full stop. Where a command would need the listener’s gender or form of address, a noun may serve better "
    "(“only listening”). "
)


def _of(id: str, label: str, say1: str, say2: str, ask1: str, ask2: str) -> tuple[Text, ...]:
    return (
        Text(f"need.{id}", label, _LABEL),
        Text(f"need.{id}.say1", say1, _SAY1),
        Text(f"need.{id}.say2", say2, _SAY2),
        Text(f"need.{id}.ask1", ask1, _ASK1),
        Text(f"need.{id}.ask2", ask2, _ASK2),
    )


TEXTS: Final[tuple[Text, ...]] = (
    *(text for row in _NEEDS for text in _of(*row)),
    *(Text(f"need_category.{id}", label, _CATEGORY) for id, label in _CATEGORIES),
    *(Text(f"support_mode.{id}", label, _SUPPORT_MODE + meaning) for id, label, meaning in _SUPPORT_MODES),
    Text(
        "reason.cue",
        "Because of the words “{words}”",
        "Why a need is suggested: these words of the text that the person wrote led to it. {words} is a quotation, "
        "in the language it was written in. No full stop.",
    ),
    Text(
        "reason.need_feeling",
        "This often goes with that feeling. Does it fit?",
        "Why a need is suggested: the person chose a feeling that often goes with it. Said by the app to that person. "
        "A careful guess, therefore a question.",
    ),
)
