# SPDX-License-Identifier: MIT
"""Everyday things that people who live together complain about, each said as an observation and as a request.

A behaviour is what a camera would have seen: a clause for a habit, a clause for one past event, a small request.
The clauses claim no more than the sentences that lead to them, so a broad complaint has a broad clause.
Feelings and needs are ranked options for a question, never an answer.
Rows that name Pirrone et al. (2023) follow its pattern: hurt, sad or disappointed where closeness is missing; angry,
irritated or frustrated where room to choose is missing.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import attrs

from .._values import Value
from ..text import Message, Text
from ..vocabulary import Vocabulary

__all__ = ["BEHAVIOURS", "TEXTS", "Behaviour"]


def _ids(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(ids)


@attrs.frozen(eq=False, repr=False)
class Behaviour(Value):
    """A known everyday behaviour: `feelings` and `needs` are ids, most likely first; `asks` counts its requests.

    >>> Behaviour("late", feelings=("irritated",), needs=("respect.reliability",)).now.id
    'behaviour.late.now'
    """

    id: str
    feelings: tuple[str, ...] = attrs.field(converter=_ids)
    needs: tuple[str, ...] = attrs.field(converter=_ids)
    evidence: tuple[str, ...] = attrs.field(default=(), converter=_ids)
    asks: int = 1

    @property
    def now(self) -> Message:
        """The when-clause for a habit.

        >>> BEHAVIOURS["no_reply"].now.id
        'behaviour.no_reply.now'
        """
        return Message(f"behaviour.{self.id}.now")

    @property
    def past(self) -> Message:
        """The when-clause for one past event.

        >>> BEHAVIOURS["no_reply"].past.id
        'behaviour.no_reply.past'
        """
        return Message(f"behaviour.{self.id}.past")

    @property
    def requests(self) -> tuple[Message, ...]:
        """The requests, best first.

        >>> [request.id for request in BEHAVIOURS["no_reply"].requests]
        ['behaviour.no_reply.ask1', 'behaviour.no_reply.ask2']
        """
        return tuple(Message(f"behaviour.{self.id}.ask{number}") for number in range(1, self.asks + 1))


class _Row(NamedTuple):
    """One behaviour with its English; feelings and needs are ids with spaces between."""

    id: str
    feelings: str
    needs: str
    now: str
    past: str
    ask: str
    ask2: str = ""
    prior: bool = False

    def behaviour(self) -> Behaviour:
        evidence = ("pirrone2023",) if self.prior else ()
        return Behaviour(self.id, self.feelings.split(), self.needs.split(), evidence, 2 if self.ask2 else 1)

    def texts(self) -> tuple[Text, ...]:
        clauses = (("now", self.now, _NOW), ("past", self.past, _PAST))
        asks = (("ask1", self.ask, _ASK), ("ask2", self.ask2, _ASK))
        return tuple(Text(f"behaviour.{self.id}.{part}", words, note) for part, words, note in clauses + asks if words)


_NOW = "A clause that follows a feeling: “I feel hurt {this clause}.” It tells what happens, as a habit, without blame."
_PAST = "A clause that follows a past feeling: “I felt hurt {this clause}.” It tells what happened on one occasion."
_ASK = "A whole sentence: a small request to the other person, easy to say no to."

# fmt: off
_ROWS = (
    # ---- keeping in touch, being on time
    _Row("no_reply", "hurt worried lonely", "connection.responsiveness safety.reassurance connection.being_a_priority",
         "when I don’t hear back from you",
         "when I didn’t hear back from you",
         "Would you be willing to send me a short reply when you see my message?",
         "Would you be willing to let me know when a reply will take longer?", prior=True),
    _Row("no_pickup", "worried hurt frustrated", "connection.responsiveness safety.reassurance",
         "when my calls go unanswered",
         "when my call went unanswered",
         "Would you be willing to text me when you can’t pick up?"),
    _Row("no_contact", "lonely hurt sad", "connection.responsiveness connection.closeness safety.reassurance",
         "when I don’t hear from you",
         "when I didn’t hear from you",
         "Would you be willing to send me a short message during the day?",
         "Would you be willing to call me when you have a quiet moment?", prior=True),
    _Row("home_late_no_word", "worried hurt lonely", "safety.reassurance safety.predictability respect.consideration",
         "when you come home late and I don’t hear from you",
         "when you came home late and I hadn’t heard from you",
         "Would you be willing to text me when you’ll be home later?"),
    _Row("home_late", "disappointed lonely worried", "connection.quality_time safety.predictability",
         "when you come home late",
         "when you came home late",
         "Would you be willing to let me know when you’ll be home later?",
         "Would you be willing to plan an evening when you come home early?", prior=True),
    _Row("out_late", "worried lonely disappointed", "safety.reassurance connection.quality_time",
         "when you stay out late",
         "when you stayed out late",
         "Would you be willing to let me know roughly when you’ll be back?"),
    _Row("kids_late", "stressed frustrated worried", "respect.reliability safety.predictability support.collaboration",
         "when pickup or drop-off runs late",
         "when pickup or drop-off ran late",
         "Would you be willing to let me know as soon as you see it will be later?"),
    _Row("make_us_late", "stressed frustrated tense", "support.collaboration safety.predictability",
         "when we end up running late",
         "when we ended up running late",
         "Could we agree on when we want to leave?"),
    _Row("kept_waiting", "frustrated irritated disappointed", "respect.consideration respect.reliability",
         "when I’m left waiting",
         "when I was left waiting",
         "Would you be willing to message me when you need more time?"),
    _Row("late", "frustrated irritated disappointed", "respect.reliability respect.consideration",
         "when you’re late",
         "when you were late",
         "Would you be willing to text me when you’re running late?",
         "Would you be willing to pick a time that works for you?"),

    # ---- listening and talking
    _Row("phone_talking", "hurt lonely frustrated", "connection.presence understanding.to_be_heard",
         "when you’re on your phone while I’m talking",
         "when you were on your phone while I was talking",
         "Would you be willing to put your phone down while we talk?", prior=True),
    _Row("phone_meals", "disappointed lonely irritated", "connection.presence connection.togetherness",
         "when you’re on your phone during a meal",
         "when you were on your phone during a meal",
         "Would you be willing to leave your phone in another room while we eat?", prior=True),
    _Row("phone_bed", "lonely disappointed sad", "connection.closeness connection.presence",
         "when you’re on your phone in bed",
         "when you were on your phone in bed",
         "Could we leave our phones outside the bedroom at night?", prior=True),
    _Row("phone", "lonely hurt disappointed", "connection.presence connection.being_a_priority",
         "when you’re on your phone",
         "when you were on your phone",
         "Would you be willing to put your phone away for a while when we’re together?",
         "Could we agree on some time without phones?", prior=True),
    _Row("gaming", "lonely disappointed frustrated", "connection.quality_time connection.being_a_priority",
         "when you’re playing video games",
         "when you were playing video games",
         "Would you be willing to keep an evening free for us?", prior=True),
    _Row("watching_tv", "lonely disappointed irritated", "connection.presence connection.quality_time",
         "when the TV is on",
         "when the TV was on",
         "Would you be willing to pause it for a moment when I’d like to talk?", prior=True),
    _Row("talking_over", "frustrated hurt irritated", "understanding.to_be_heard autonomy.self_expression",
         "when you talk over me",
         "when you talked over me",
         "Would you be willing to wait until I’ve finished my thought?", prior=True),
    _Row("interrupting", "frustrated irritated hurt", "autonomy.self_expression understanding.to_be_heard",
         "when I’m interrupted",
         "when I was interrupted",
         "Would you be willing to let me finish before you answer?",
         "Would you be willing to ask me whether I’ve finished?", prior=True),
    _Row("not_let_finish", "frustrated irritated hurt", "autonomy.self_expression understanding.to_be_heard",
         "when I don’t get to finish",
         "when I didn’t get to finish",
         "Would you be willing to let me finish before you respond?",
         "Could we take turns, so that we both get to finish?", prior=True),
    _Row("not_let_speak", "frustrated hurt irritated", "autonomy.self_expression understanding.to_be_heard",
         "when I don’t get to speak",
         "when I didn’t get to speak",
         "Would you be willing to let me say my part?", prior=True),
    _Row("not_listening", "hurt lonely frustrated", "understanding.to_be_heard connection.presence",
         "when I’m talking and don’t have your attention",
         "when I was talking and didn’t have your attention",
         "Would you be willing to put things aside for a moment and listen to me?",
         "Would you be willing to tell me back what you heard?", prior=True),
    _Row("walking_away", "hurt frustrated helpless", "connection.presence understanding.to_be_heard",
         "when you walk away from a talk",
         "when you walked away from our talk",
         "Would you be willing to tell me when you need a pause, and when we can go on?", prior=True),
    _Row("silent_treatment", "hurt lonely helpless", "connection.reconnection safety.reassurance",
         "when it goes quiet between us",
         "when it went quiet between us",
         "Would you be willing to tell me when you need quiet, and when we can talk?", prior=True),
    _Row("changing_subject", "frustrated hurt disappointed", "understanding.to_be_heard connection.presence",
         "when the subject gets changed",
         "when the subject got changed",
         "Would you be willing to stay with my topic a little longer?", prior=True),
    _Row("avoiding_talk", "frustrated lonely helpless", "understanding.clarity support.collaboration",
         "when a talk I’d like to have gets put off",
         "when a talk I’d hoped for got put off",
         "Would you be willing to choose a time when we can talk about it?"),
    _Row("not_opening_up", "lonely sad distant", "connection.closeness understanding.clarity",
         "when I don’t know what’s on your mind",
         "when I didn’t know what was on your mind",
         "Would you be willing to tell me a little about how you feel?", prior=True),
    _Row("no_talking", "lonely sad distant", "connection.closeness connection.presence",
         "when we don’t talk",
         "when we didn’t talk",
         "Would you be willing to sit down with me for a little while and talk?", prior=True),
    _Row("not_asked_how_i_am", "lonely hurt sad", "understanding.curiosity affection.warmth connection.closeness",
         "when I’m not asked how I am",
         "when I wasn’t asked how I was",
         "Would you be willing to ask me how my day was?", prior=True),

    # ---- tone
    _Row("yelling_at_kids", "worried tense sad", "safety.gentleness safety.emotional_safety",
         "when you raise your voice with the kids",
         "when you raised your voice with the kids",
         "Would you be willing to talk to the kids more quietly?",
         "Would you be willing to let me take over when you need a moment?"),
    _Row("raised_voice", "tense hurt afraid", "safety.gentleness safety.emotional_safety respect.respect",
         "when you raise your voice",
         "when you raised your voice",
         "Would you be willing to speak more quietly with me?",
         "Could we take a short break when it gets loud?"),
    _Row("slamming_doors", "tense uneasy angry", "safety.gentleness rest.calm",
         "when the door gets slammed",
         "when the door got slammed",
         "Would you be willing to close the door gently and tell me what’s up?"),
    _Row("name_calling", "hurt angry sad", "respect.respect safety.emotional_safety",
         "when I’m called names",
         "when I was called names",
         "Would you be willing to use my name and tell me what’s bothering you?", prior=True),
    _Row("snapping", "hurt tense irritated", "safety.gentleness respect.respect",
         "when I get a sharp answer",
         "when I got a sharp answer",
         "Would you be willing to tell me when you need a moment to yourself?"),
    _Row("talking_down", "irritated angry hurt", "respect.equality respect.respect",
         "when I’m spoken to in that tone",
         "when I was spoken to in that tone",
         "Would you be willing to use a softer tone with me?"),
    _Row("sarcasm", "hurt irritated tense", "safety.emotional_safety respect.respect",
         "when I hear sarcasm",
         "when I heard sarcasm",
         "Would you be willing to tell me plainly what you think?", prior=True),
    _Row("eye_rolling", "hurt irritated angry", "respect.respect understanding.to_be_heard",
         "when you roll your eyes",
         "when you rolled your eyes",
         "Would you be willing to put into words what you think?", prior=True),
    _Row("put_down_in_company", "embarrassed hurt angry", "respect.respect safety.emotional_safety",
         "when I hear comments about me in front of others",
         "when I heard comments about me in front of others",
         "Would you be willing to bring such things up when we’re alone?"),
    _Row("corrected_in_company", "embarrassed irritated hurt", "respect.respect respect.equality",
         "when I’m corrected in front of others",
         "when I was corrected in front of others",
         "Would you be willing to tell me later, when we’re alone?"),
    _Row("jokes_about_me", "hurt embarrassed angry", "respect.respect safety.emotional_safety",
         "when I’m the subject of a joke",
         "when I was the subject of a joke",
         "Would you be willing to joke about something else?", prior=True),
    _Row("laughed_at", "hurt embarrassed angry", "respect.respect safety.emotional_safety",
         "when you laugh at me",
         "when you laughed at me",
         "Would you be willing to hear me out?", prior=True),
    _Row("criticizing", "hurt discouraged irritated", "affection.appreciation safety.gentleness",
         "when I hear criticism",
         "when I heard criticism",
         "Would you be willing to tell me what you’d like instead?",
         "Would you be willing to tell me something that went well, too?", prior=True),
    _Row("comparing", "hurt insecure angry", "understanding.to_be_seen respect.respect",
         "when I’m compared to someone else",
         "when I was compared to someone else",
         "Would you be willing to tell me simply what you’d like from me?", prior=True),
    _Row("past_brought_up", "hurt tense frustrated", "connection.reconnection meaning.hope",
         "when the past is brought up",
         "when the past was brought up",
         "Would you be willing to stay with what’s happening now?",
         "Could we set aside another time to talk about what happened then?", prior=True),
    _Row("blaming", "hurt angry discouraged", "respect.fairness understanding.to_be_understood",
         "when I hear that it’s my fault",
         "when I heard that it was my fault",
         "Would you be willing to look with me at how we both got here?"),
    _Row("accusing", "hurt angry indignant", "respect.trust_in_me understanding.to_be_heard",
         "when I’m accused of something",
         "when I was accused of something",
         "Would you be willing to ask me what happened and hear me out?", prior=True),
    _Row("no_apology", "hurt sad angry", "respect.accountability understanding.acknowledgement",
         "when I don’t hear an apology",
         "when I didn’t hear an apology",
         "Would you be willing to tell me if you’re sorry about your part?",
         "Would you be willing to hear what it was like for me?", prior=True),
    _Row("told_to_calm_down", "frustrated hurt angry", "understanding.validation understanding.to_be_heard",
         "when I’m told to calm down",
         "when I was told to calm down",
         "Would you be willing to ask me what’s upsetting me?"),
    _Row("feelings_dismissed", "hurt lonely sad", "understanding.validation understanding.empathy",
         "when there’s no room for my feelings",
         "when there was no room for my feelings",
         "Would you be willing to ask me a little more about how I feel?", prior=True),
    _Row("advice", "frustrated lonely irritated", "understanding.empathy understanding.to_be_heard",
         "when I’m given advice",
         "when I was given advice",
         "Would you be willing to ask me whether I’d like ideas or a listening ear?"),

    # ---- freedom and privacy
    _Row("rushing", "stressed irritated tense", "safety.slowness autonomy.time_to_think",
         "when I’m rushed",
         "when I was rushed",
         "Would you be willing to give me a little more time?"),
    _Row("reminding", "irritated frustrated tense", "autonomy.independence respect.trust_in_me",
         "when the reminders keep coming",
         "when the reminders kept coming",
         "Would you be willing to ask me and then leave it with me?", prior=True),
    _Row("checked_on", "irritated angry tense", "respect.trust_in_me autonomy.independence autonomy.space",
         "when I’m checked on",
         "when I was checked on",
         "Would you be willing to wait until I tell you about it myself?", prior=True),
    _Row("told_what_to_do", "irritated angry frustrated", "autonomy.choice autonomy.independence",
         "when I’m told what to do",
         "when I was told what to do",
         "Would you be willing to ask me what I’d like to do?", prior=True),
    _Row("not_choosing", "frustrated disappointed irritated", "autonomy.choice respect.equality",
         "when I don’t get to choose",
         "when I didn’t get to choose",
         "Would you be willing to let me choose this time?",
         "Could we take turns choosing?", prior=True),
    _Row("deciding_alone", "angry frustrated hurt", "autonomy.choice respect.equality support.collaboration",
         "when decisions are made without me",
         "when a decision was made without me",
         "Would you be willing to talk with me before you decide?",
         "Could we set aside some time to decide together?", prior=True),
    _Row("opinion_not_asked", "frustrated hurt disappointed", "respect.equality understanding.curiosity",
         "when I’m not asked what I think",
         "when I wasn’t asked what I thought",
         "Would you be willing to ask me what I think?"),
    _Row("phone_searched", "angry hurt uneasy", "safety.privacy respect.trust_in_me",
         "when you look through my phone",
         "when you looked through my phone",
         "Would you be willing to ask me what you’d like to know?"),
    _Row("things_searched", "angry irritated uneasy", "safety.privacy autonomy.boundaries",
         "when you go through my things",
         "when you went through my things",
         "Would you be willing to ask me when you need something of mine?", prior=True),
    _Row("no_knocking", "irritated uneasy annoyed", "safety.privacy autonomy.boundaries",
         "when you come in without knocking",
         "when you came in without knocking",
         "Would you be willing to knock and wait for my answer?", prior=True),
    _Row("used_without_asking", "irritated angry annoyed", "autonomy.boundaries respect.consideration",
         "when my things are used without asking me",
         "when my things were used without asking me",
         "Would you be willing to ask me before you use my things?", prior=True),
    _Row("using_my_things", "irritated annoyed frustrated", "autonomy.boundaries respect.consideration",
         "when you use my things",
         "when you used my things",
         "Would you be willing to ask me before you use my things?", prior=True),
    _Row("not_given_back", "frustrated disappointed annoyed", "respect.reliability respect.consideration",
         "when I don’t get back what I lent",
         "when I didn’t get back what I lent",
         "Would you be willing to tell me when I can have it back?"),
    _Row("food_eaten", "annoyed frustrated disappointed", "respect.consideration autonomy.boundaries",
         "when my food gets eaten",
         "when my food got eaten",
         "Would you be willing to ask me before you take my food?"),
    _Row("private_things_told", "hurt embarrassed angry", "safety.privacy safety.trust",
         "when private things are told to others",
         "when private things were told to others",
         "Would you be willing to ask me before you share something about me?", prior=True),

    # ---- trust, promises, plans
    _Row("untruths", "hurt disappointed angry", "safety.honesty safety.trust",
         "when I hear something that isn’t true",
         "when I heard something that wasn’t true",
         "Would you be willing to tell me what really happened?", prior=True),
    _Row("hiding_things", "hurt uneasy sad", "safety.honesty safety.trust",
         "when things are kept from me",
         "when something was kept from me",
         "Would you be willing to tell me about such things sooner?", prior=True),
    _Row("broken_promises", "disappointed hurt sad", "respect.reliability safety.trust",
         "when something you promised doesn’t happen",
         "when something you promised didn’t happen",
         "Would you be willing to tell me early when you can’t do it?",
         "Would you be willing to tell me what would make it easier for you?", prior=True),
    _Row("agreements", "disappointed frustrated angry", "respect.reliability safety.trust support.collaboration",
         "when our agreements aren’t kept",
         "when our agreement wasn’t kept",
         "Could we look at our agreement together and see what works for both of us?"),
    _Row("schedule", "frustrated stressed disappointed", "safety.predictability respect.reliability",
         "when our schedule isn’t kept",
         "when our schedule wasn’t kept",
         "Would you be willing to tell me early when you can’t keep to our schedule?"),
    _Row("last_minute", "disappointed stressed frustrated", "safety.predictability respect.consideration",
         "when plans change at the last minute",
         "when our plans changed at the last minute",
         "Would you be willing to check with me before you change our plans?"),
    _Row("canceling", "disappointed hurt sad", "respect.reliability connection.being_a_priority",
         "when our plans are canceled",
         "when our plans were canceled",
         "Would you be willing to tell me as early as you can when plans change?",
         "Would you be willing to suggest another day when you cancel?", prior=True),
    _Row("not_showing_up", "disappointed hurt sad", "respect.reliability connection.being_a_priority",
         "when you don’t show up",
         "when you didn’t show up",
         "Would you be willing to tell me in advance when you can’t come?", prior=True),
    _Row("special_days", "hurt sad disappointed", "connection.being_a_priority meaning.celebration",
         "when a special day gets forgotten",
         "when a special day got forgotten",
         "Would you be willing to put that day in your calendar?", prior=True),
    _Row("forgetting_plans", "disappointed hurt frustrated", "respect.reliability connection.being_a_priority",
         "when our plans get forgotten",
         "when our plans got forgotten",
         "Would you be willing to put our plans in your calendar?", prior=True),
    _Row("forgetting_told", "hurt disappointed frustrated", "understanding.to_be_heard connection.being_a_priority",
         "when something I told you slips your mind",
         "when something I told you slipped your mind",
         "Would you be willing to write it down when I tell you something?", prior=True),
    _Row("not_informed", "frustrated hurt worried", "safety.predictability respect.consideration",
         "when I’m not told about it",
         "when I wasn’t told about it",
         "Would you be willing to let me know beforehand?"),
    _Row("guests", "stressed annoyed frustrated", "respect.consideration autonomy.choice",
         "when guests come and I wasn’t asked",
         "when guests came and I hadn’t been asked",
         "Would you be willing to check with me before you invite people?"),
    _Row("planning_left", "tired frustrated overwhelmed", "support.shared_load respect.fairness",
         "when the planning is left to me",
         "when the planning was left to me",
         "Would you be willing to plan something for us?"),

    # ---- money
    _Row("spending_no_talk", "frustrated worried angry", "respect.equality safety.predictability support.collaboration",
         "when money is spent and we haven’t talked about it",
         "when money was spent and we hadn’t talked about it",
         "Would you be willing to talk with me before a bigger purchase?",
         "Could we agree on what we can each spend freely?"),
    _Row("spending", "worried stressed frustrated", "safety.predictability support.collaboration",
         "when a lot of money gets spent",
         "when a lot of money was spent",
         "Could we look at our budget together?"),
    _Row("not_paying_share", "frustrated resentful stressed", "respect.fairness respect.reliability",
         "when a share of the costs isn’t paid",
         "when a share of the costs wasn’t paid",
         "Would you be willing to tell me when you can pay your share?",
         "Could we look at the costs together?"),

    # ---- the home
    _Row("dishes", "frustrated annoyed tired", "support.shared_load respect.fairness respect.consideration",
         "when the dishes aren’t done",
         "when the dishes weren’t done",
         "Would you be willing to take over the dishes today?",
         "Could we take turns with the dishes?"),
    _Row("trash", "frustrated annoyed irritated", "support.shared_load respect.reliability",
         "when the trash isn’t taken out",
         "when the trash wasn’t taken out",
         "Would you be willing to take out the trash when it’s full?",
         "Could we take turns with the trash?"),
    _Row("laundry", "frustrated tired overwhelmed", "support.shared_load respect.fairness",
         "when the laundry isn’t done",
         "when the laundry wasn’t done",
         "Would you be willing to do a load of laundry this week?",
         "Could we take turns with the laundry?"),
    _Row("cooking", "tired frustrated overwhelmed", "support.shared_load respect.fairness",
         "when you don’t cook",
         "when you didn’t cook",
         "Would you be willing to make dinner for us this week?",
         "Could we cook together this week?"),
    _Row("groceries", "frustrated tired stressed", "support.shared_load respect.reliability",
         "when the shopping isn’t done",
         "when the shopping wasn’t done",
         "Would you be willing to pick up groceries this week?"),
    _Row("bathroom", "annoyed frustrated put_off", "support.shared_load respect.consideration",
         "when the bathroom isn’t clean",
         "when the bathroom wasn’t clean",
         "Would you be willing to clean the bathroom this week?",
         "Could we take turns cleaning the bathroom?"),
    _Row("kitchen", "annoyed frustrated put_off", "support.shared_load respect.consideration",
         "when the kitchen isn’t clean",
         "when the kitchen wasn’t clean",
         "Would you be willing to wipe down the kitchen after you cook?"),
    _Row("clothes_around", "annoyed irritated frustrated", "respect.consideration rest.calm",
         "when clothes are left lying around",
         "when clothes were left lying around",
         "Would you be willing to put your clothes in the laundry basket?"),
    _Row("things_around", "annoyed irritated frustrated", "respect.consideration rest.calm",
         "when things are left lying around",
         "when things were left lying around",
         "Would you be willing to put your things away when you’re done with them?"),
    _Row("not_tidying_up", "frustrated annoyed tired", "support.shared_load respect.consideration",
         "when things aren’t cleared up",
         "when things weren’t cleared up",
         "Would you be willing to clear up when you’re done?"),
    _Row("untidy", "stressed annoyed frustrated", "rest.calm respect.consideration support.shared_load",
         "when the place is untidy",
         "when the place was untidy",
         "Would you be willing to tidy up with me for a little while?",
         "Could we agree on a time to tidy up together?"),
    _Row("cleaning", "frustrated tired annoyed", "support.shared_load respect.fairness",
         "when the cleaning isn’t done",
         "when the cleaning wasn’t done",
         "Would you be willing to take over part of the cleaning?",
         "Could we make a cleaning plan together?"),
    _Row("empty_carton", "annoyed irritated frustrated", "respect.consideration support.collaboration",
         "when something empty is put back",
         "when something empty was put back",
         "Would you be willing to put it on the shopping list when something is empty?"),
    _Row("lights_on", "annoyed irritated worried", "respect.consideration support.collaboration",
         "when the lights are left on",
         "when the lights were left on",
         "Would you be willing to turn off the lights when you leave a room?"),
    _Row("doors_open", "annoyed irritated uneasy", "respect.consideration safety.privacy",
         "when the door is left open",
         "when the door was left open",
         "Would you be willing to close the door behind you?"),
    _Row("loud_music", "irritated tense overstimulated", "autonomy.quiet rest.calm respect.consideration",
         "when the music is loud",
         "when the music was loud",
         "Would you be willing to turn it down a little?",
         "Would you be willing to use headphones?", prior=True),
    _Row("waking_me", "tired irritated frustrated", "rest.rest respect.consideration",
         "when I get woken up",
         "when I got woken up",
         "Would you be willing to be quiet while I’m asleep?"),
    _Row("noise", "irritated tense overstimulated", "autonomy.quiet rest.calm",
         "when it’s loud",
         "when it was loud",
         "Would you be willing to keep it a little quieter?", prior=True),

    # ---- sharing the load
    _Row("kids_left_to_me", "overwhelmed exhausted frustrated", "support.shared_load respect.fairness rest.rest",
         "when the care for the kids is left to me",
         "when the care for the kids was left to me",
         "Would you be willing to take over part of it, like bedtime?"),
    _Row("kids_help", "overwhelmed frustrated tired", "support.practical_help support.shared_load",
         "when I don’t get help with the kids",
         "when I didn’t get help with the kids",
         "Would you be willing to take over something with the kids, like bedtime?",
         "Could we sit down and divide up what the kids need?"),
    _Row("kids_time", "sad disappointed worried", "connection.togetherness support.collaboration",
         "when the kids don’t get time with you",
         "when the kids didn’t get time with you",
         "Would you be willing to plan something with the kids this week?", prior=True),
    _Row("house_help", "overwhelmed frustrated tired", "support.practical_help support.shared_load respect.fairness",
         "when I don’t get help around the house",
         "when I didn’t get help around the house",
         "Would you be willing to choose a chore that you’d take over?",
         "Could we sit down and divide up the chores?"),
    _Row("unfair_share", "overwhelmed resentful exhausted", "respect.fairness support.shared_load rest.rest",
         "when a lot of the work is left to me",
         "when a lot of the work was left to me",
         "Could we sit down and divide up the work?",
         "Would you be willing to take over something from my list?"),
    _Row("no_help", "overwhelmed frustrated lonely", "support.practical_help support.shared_load",
         "when I don’t get help",
         "when I didn’t get help",
         "Would you be willing to give me a hand?"),

    # ---- closeness and belonging
    _Row("no_love_words", "sad lonely insecure", "affection.being_loved safety.reassurance",
         "when I don’t hear that you love me",
         "when I didn’t hear that you love me",
         "Would you be willing to tell me when you feel love for me?", prior=True),
    _Row("no_touch", "lonely sad hurt", "affection.touch affection.warmth connection.closeness",
         "when there’s little touch between us",
         "when there was little touch between us",
         "Would you be willing to give me a hug when you feel like it?", prior=True),
    _Row("no_affection", "sad lonely hurt", "affection.warmth affection.being_loved connection.closeness",
         "when there’s little affection between us",
         "when there was little affection between us",
         "Would you be willing to tell me something that you like about us?", prior=True),
    _Row("no_time_together", "lonely sad disappointed", "connection.quality_time connection.being_a_priority",
         "when we don’t get time together",
         "when we didn’t get time together",
         "Would you be willing to keep an evening free for us this week?",
         "Could we take a walk together this week?", prior=True),
    _Row("no_going_out", "disappointed sad bored", "connection.quality_time meaning.fun",
         "when we don’t go out together",
         "when we didn’t go out together",
         "Would you be willing to plan an evening out with me?", prior=True),
    _Row("work_hours", "lonely disappointed worried", "connection.quality_time connection.being_a_priority",
         "when work takes up a lot of your time",
         "when work took up a lot of your time",
         "Would you be willing to plan some time for us around your work?",
         "Would you be willing to tell me early when work will take longer?", prior=True),
    _Row("out_with_friends", "lonely sad disappointed", "connection.quality_time connection.being_a_priority",
         "when you go out with your friends",
         "when you went out with your friends",
         "Would you be willing to plan an evening with me as well?", prior=True),
    _Row("bed_late", "lonely sad disappointed", "connection.closeness connection.ritual",
         "when we don’t go to bed at the same time",
         "when we didn’t go to bed at the same time",
         "Would you be willing to come to bed when I do, now and then?", prior=True),
    _Row("family_events", "disappointed lonely hurt", "connection.belonging connection.togetherness",
         "when you don’t come along to family events",
         "when you didn’t come along to a family event",
         "Would you be willing to come with me for a little while?", prior=True),
    _Row("not_coming_along", "disappointed lonely sad", "connection.togetherness connection.quality_time",
         "when you don’t come along",
         "when you didn’t come along",
         "Would you be willing to come along for a little while?", prior=True),
    _Row("not_introduced", "hurt embarrassed lonely", "connection.belonging respect.recognition",
         "when I’m not introduced",
         "when I wasn’t introduced",
         "Would you be willing to introduce me when we meet people?", prior=True),
    _Row("alone_in_company", "lonely hurt sad", "connection.belonging connection.presence",
         "when we’re with others and I don’t get your attention",
         "when we were with others and I didn’t get your attention",
         "Would you be willing to bring me into the conversation?", prior=True),
    _Row("not_included", "hurt lonely sad", "connection.belonging connection.togetherness",
         "when I’m not included",
         "when I wasn’t included",
         "Would you be willing to ask me along?", prior=True),
    _Row("taking_sides", "hurt lonely disappointed", "connection.belonging respect.fairness",
         "when you take someone else’s side",
         "when you took someone else’s side",
         "Would you be willing to hear my side as well?", prior=True),
    _Row("not_defending", "hurt lonely disappointed", "connection.belonging safety.commitment",
         "when you don’t speak up for me",
         "when you didn’t speak up for me",
         "Would you be willing to stand by me when others criticize me?", prior=True),
    _Row("not_thanked", "hurt disappointed discouraged", "affection.appreciation respect.recognition",
         "when I don’t hear a thank-you",
         "when I didn’t hear a thank-you",
         "Would you be willing to tell me when something I do helps you?", prior=True),
    _Row("effort_unseen", "hurt disappointed discouraged", "respect.recognition affection.appreciation",
         "when I don’t hear a word about what I do",
         "when I didn’t hear a word about what I did",
         "Would you be willing to tell me about something you’re glad I do?", prior=True),

    # ---- safety on the road
    _Row("driving_fast", "afraid worried tense", "safety.physical_safety safety.slowness",
         "when you drive fast",
         "when you drove fast",
         "Would you be willing to drive more slowly when I’m in the car?"),
)
# fmt: on

BEHAVIOURS: Vocabulary[Behaviour] = Vocabulary("behaviour", (row.behaviour() for row in _ROWS))
#: The English texts, made when a tool first asks for them.
TEXTS: tuple[Text, ...]


@cache
def _texts() -> tuple[Text, ...]:
    return tuple(text for row in _ROWS for text in row.texts())


def __getattr__(name: str) -> object:
    if name == "TEXTS":
        return _texts()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
