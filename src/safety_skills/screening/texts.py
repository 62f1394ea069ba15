# SPDX-License-Identifier: MIT
"""The English source texts of screening: reasons, offers, neutral sentences about words, and the safety card.

They are number-free and true for everybody who may read them: nobody is told what they are, and nobody is told what to do.
"""

from ..text import Text

__all__ = ["TEXTS"]

_WHY = "Why a sentence was not reworded. Shown only to the person who wrote it, who may be the one who is hurt."
_OFFER = "What the person could do instead of rewording. An offer, private, easy to refuse, never blaming."
_WORDS = "A neutral sentence about words that were found, for the person who reads them. It is about the words, never about a person."
_CARD = "One line of a card that every person sees, always, whether anything was found or not. Private, no telephone number."

TEXTS: tuple[Text, ...] = (
    # ---------------------------------------------------------------- why a sentence was not reworded
    Text(
        "withheld.harm",
        "These words tell of somebody being hurt. A softer sentence would not make that smaller, so they stay as they are.",
        _WHY,
    ),
    Text(
        "withheld.own_harm",
        "These words tell of hurting somebody. Finding a gentler way to say it is not what would help here.",
        _WHY,
    ),
    Text(
        "withheld.threat",
        "These words threaten somebody. Saying it more kindly would not change that, so they stay as they are.",
        _WHY,
    ),
    Text(
        "withheld.demand",
        "These words decide for somebody else whom they see, what they do or what they show. Kinder wording would not change what is asked.",
        _WHY,
    ),
    Text(
        "withheld.self_harm",
        "These words are about dying, or about hurting yourself or somebody doing so. They matter more than how they are put.",
        _WHY,
    ),
    Text(
        "withheld.leverage",
        "These words tie somebody’s life to what another person does. That is too heavy for one sentence, however it is put.",
        _WHY,
    ),
    # ---------------------------------------------------------------- what could be done instead
    Text(
        "offer.private_note",
        "Would you like to keep this as a private note, just for you? You decide who ever gets to read it.",
        _OFFER,
    ),
    Text(
        "offer.support",
        "Maybe somebody hurt you. Maybe you are afraid that you could hurt somebody. There are people who listen in both cases, without judging you. Would you like to see how to reach them?",
        _OFFER,
    ),
    Text(
        "offer.fear",
        "Is there a fear underneath, or something you need? You could say just that, and leave the other person free to choose what they do.",
        _OFFER,
    ),
    Text(
        "offer.pause",
        "Would it help to step away for a while first, so that everybody stays unhurt? What you feel can be talked about later.",
        _OFFER,
    ),
    Text(
        "offer.company",
        "You do not have to carry this alone. Is there somebody who could be with you for a while, or whom you could call now?",
        _OFFER,
    ),
    Text(
        "offer.both",
        "If part of this is real, you deserve care of your own, from somebody who is there for that. If it is the fear of being left, you could say just the fear. Which of the two is closer?",
        _OFFER,
    ),
    # ---------------------------------------------------------------- about the words
    Text("danger.violence", "These words speak of somebody being hurt.", _WORDS),
    Text("danger.partner_violence", "These words speak of being hurt by somebody close.", _WORDS),
    Text("danger.family_violence", "These words speak of being hurt in the family.", _WORDS),
    Text(
        "danger.strangulation",
        "These words speak of pressure on the throat. That can be dangerous even when nothing shows, and even days later. A doctor can check it.",
        _WORDS,
    ),
    Text("danger.weapon", "These words speak of a weapon.", _WORDS),
    Text("danger.sexual_violence", "These words speak of sex or touch that was not wanted.", _WORDS),
    Text("danger.child_abuse", "These words speak of a child being hurt.", _WORDS),
    Text("danger.fear", "These words speak of being afraid of somebody.", _WORDS),
    Text("danger.stalking", "These words speak of being followed, watched or contacted against one’s wish.", _WORDS),
    Text("danger.control.isolation", "These words speak of being kept away from other people.", _WORDS),
    Text(
        "danger.control.isolation.asks",
        "These words ask that contact with other people stop. It is all right to say no.",
        _WORDS,
    ),
    Text("danger.control.monitoring", "These words speak of being watched or checked.", _WORDS),
    Text(
        "danger.control.monitoring.asks",
        "These words ask for a look into a phone, messages or whereabouts. It is all right to say no.",
        _WORDS,
    ),
    Text("danger.control.money", "These words speak of somebody’s money or work being taken over.", _WORDS),
    Text(
        "danger.control.money.asks",
        "These words ask to decide about somebody’s money or work. It is all right to say no.",
        _WORDS,
    ),
    Text("danger.control.permission", "These words speak of being ruled in everyday things.", _WORDS),
    Text(
        "danger.control.permission.asks",
        "These words decide what somebody may wear, do or refuse. It is all right to say no.",
        _WORDS,
    ),
    Text("danger.control.humiliation", "These words speak of being put down again and again.", _WORDS),
    Text("danger.control.threats", "These words speak of a threat.", _WORDS),
    Text("danger.suicide.active", "These words speak of ending a life.", _WORDS),
    Text("danger.suicide.passive", "These words speak of not wanting to go on living.", _WORDS),
    Text(
        "danger.suicide.leverage",
        "These words tie somebody’s life to what another person does. Nobody has to carry that alone.",
        _WORDS,
    ),
    Text("danger.self_harm", "These words speak of hurting oneself.", _WORDS),
    Text("danger.harm_to_others", "These words speak of wanting to hurt somebody.", _WORDS),
    Text("danger.exit.no_contact", "These words ask for no contact. They are clear as they are.", _WORDS),
    Text("danger.exit.leaving", "These words say that somebody is leaving. They are clear as they are.", _WORDS),
    # ---------------------------------------------------------------- the safety card
    Text("safety_card.title", "For everyone", _CARD),
    Text("safety_card.always", "Everybody gets this card, every time. Seeing it says nothing about you.", _CARD),
    Text("safety_card.no_is_fine", "You may stop at any moment, or say no, and you owe nobody a reason.", _CARD),
    Text(
        "safety_card.not_together",
        "If you are afraid of how the other person will react, exercises for two are not the right place. That is not your fault.",
        _CARD,
    ),
    Text(
        "safety_card.hurt",
        "If somebody hurts you, scares you or decides for you whom you may see, you can talk to people who know about this. They will not push you to do anything.",
        _CARD,
    ),
    Text(
        "safety_card.hurting",
        "If you are afraid that you could hurt somebody, or have done so, there are people who help you to stop.",
        _CARD,
    ),
    Text(
        "safety_card.life",
        "If you think about dying, or about hurting yourself, tell somebody today: a friend, a doctor, a helpline.",
        _CARD,
    ),
    Text("safety_card.now", "If somebody is in danger right now, call the emergency services where you are.", _CARD),
    Text(
        "safety_card.private",
        "If somebody reads along on this device, look for help from one that they cannot see.",
        _CARD,
    ),
    # ---------------------------------------------------------------- the joint gate
    Text(
        "gate.not_now",
        "Let’s leave this one for another time. There are exercises that you can do on your own.",
        "Shown to both people alike when an exercise for two is not opened, whatever the reason is, so that it gives nothing away.",
    ),
    Text(
        "gate.alone_first",
        "Each of you is asked a few things alone first. Your answers stay with you.",
        "Shown to both before the private questions.",
    ),
    Text(
        "gate.ask.afraid",
        "Are you ever afraid to say no to the other person?",
        "Private question, asked of one person alone; answers: yes, no, not sure, skip.",
    ),
    Text(
        "gate.ask.free_to_stop",
        "Could you stop this at any moment without having to fear what comes after?",
        "Private question, asked of one person alone; answers: yes, no, not sure, skip.",
    ),
    Text(
        "gate.ask.hurt",
        "Has either of you been hurt or threatened by the other?",
        "Private question, asked of one person alone; answers: yes, no, not sure, skip.",
    ),
    Text(
        "gate.ask.wants",
        "Do you want to do this together today?",
        "Private question, asked of one person alone; answers: yes, no, not sure, skip.",
    ),
)
