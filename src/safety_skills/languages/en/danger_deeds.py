# SPDX-License-Identifier: MIT
"""Deeds: who does what to whom, or to themselves.

"Hit" is a blow only where somebody hits somebody.  A deed is read from the verb outwards: the object behind it, the
subject before it, and what stands between them.  Every look goes a fixed number of words far and not past the end of
the sentence.
"""

from functools import cache
from typing import NamedTuple

from .danger_context import PSEUDO_NEGATIONS
from .danger_rules import CONCERN, EMERGENCY, HIGH, NOTICE
from .danger_words import classes
from .tokens import ENDS

__all__ = ["SUBJECTS", "Seen", "close_people", "deed", "home", "reflexive_verbs", "to_oneself", "verbs"]


class Seen(NamedTuple):
    """Words of danger before their surroundings are read; `lowered` names a circumstance inside them, or is empty."""

    rule: str
    kind: str
    severity: int
    stance: str
    start: int
    end: int
    subject: str
    lowered: str
    certainty: str = "pattern"
    soft: bool = False


_REFLEXIVE = {
    "myself": "self",
    "ourselves": "self",
    "himself": "other",
    "herself": "other",
    "themselves": "other",
    "themself": "other",
    "yourself": "partner",
    "yourselves": "partner",
}
#: Subject pronouns and who they are to the writer.
SUBJECTS = {
    "i": "i",
    "we": "i",
    "you": "you",
    "u": "you",
    "he": "third",
    "she": "third",
    "they": "third",
    "who": "third",
}
_OBJECTS = {
    "me": "me",
    "us": "me",
    "you": "you",
    "u": "you",
    "ya": "you",
    "him": "third",
    "her": "third",
    "them": "third",
}
_THINGS = frozenset("it this that which what there".split())
_DETERMINERS = frozenset(
    "my our his her their your the a an another this that some any two both these those one".split()
)
_SKIPPED = frozenset(
    "physically up around down really repeatedly literally constantly even actually only just so hard at on out upon "
    "violently badly seriously again almost the living shit crap hell fuck fucking daylights of sexually basically "
    "completely".split()
)
_NEGATIONS = frozenset("not never no without cannot neither hardly".split())
_AUXILIARIES = frozenset(
    "do does did have has had is are was were am will would can could should might may shall".split()
)
_PASSIVE = frozenset("was were been being get got gets getting gotten be am is are".split())
_ADVERBS = frozenset(
    "just really physically repeatedly literally constantly even actually only badly severely sexually violently also "
    "almost never not always often brutally regularly".split()
)
_INTENT = frozenset(
    "threaten threatens threatened threatening try tries tried trying tryna want wants wanted wanting attempt attempts "
    "attempted".split()
)
_MODALS = frozenset("will would can could might may should shall gonna gon going must".split())
_HABIT = frozenset("would going gonna will".split())
_CONDITIONS = frozenset("if unless whether suppose imagine lest".split())
# At the beginning of what is said, these ask for something, or are nouns.
_BARE = frozenset("hit kick kill shoot slap punch beat hurt push stab".split())
# A crowd, not somebody: "people attacked me for my opinion".
_CROWD = frozenset("they who people ]".split())
_ANYBODY = frozenset("people someone somebody everyone anyone kids children babies".split())
_LITTLE = frozenset("baby babies toddler toddlers infant infants newborn newborns preschooler preschoolers".split())
_CONTEST = frozenset("beat beats beating beaten".split())
_NO_CONTEST = frozenset("up badly bloody black belt drunk stick hard shit crap unconscious regularly daily".split())
# Of the rougher touches, these need no more than a person who does it and a person it is done to.
_SHOVES = frozenset(
    "push pushes pushed pushing slam slams slammed slamming yank yanks yanked restrain restrains restrained tackle tackled "
    "tackles".split()
)
# "He hurt me" is about feelings, unless something near says otherwise.
_BODILY = frozenset(
    "physically seriously badly again keep keeps kept continue continues continued tried tries trying want wants wanted "
    "loses lost threatened drunk temper past violently hands really would angry".split()
)
_CLEAR_PASSIVES = frozenset(
    "beaten abused assaulted molested choked strangled stabbed punched slapped battered tortured terrorized mistreated "
    "whipped raped smothered suffocated".split()
)
_SUICIDE_VERBS = frozenset(
    "kill killing killed kills hang hanging hung hanged shoot shooting shot drown drowning drowned off offing offed "
    "murder murdering neck unalive unaliving end ending poison poisoning electrocute suffocate strangle".split()
)
_HARM_VERBS = frozenset(
    "cut cutting cuts hurt hurting hurts harm harming harmed harms burn burning burned burnt burns scratch scratching "
    "scratched slice slicing sliced mutilate mutilating punch punching punched hit hitting hits bite biting starve "
    "starving starved injure injuring choke choking choked stab stabbing slap slapping slapped bruise bruising".split()
)
_SOON = frozenset("tonight tomorrow soon today goodbye plan will going gonna note".split())
_BETWEEN_SELF = frozenset("off up on my own badly really fucking literally".split())

_SEVERITY = {
    "STRANGLE": EMERGENCY,
    "KILL": HIGH,
    "STAB": HIGH,
    "ASSAULT": HIGH,
    "HIT": HIGH,
    "MAUL": CONCERN,
    "HURT": CONCERN,
}
_NAMES = {
    "STRANGLE": "deed.strangle",
    "KILL": "deed.kill",
    "STAB": "deed.wound",
    "ASSAULT": "deed.assault",
    "HIT": "deed.blow",
    "MAUL": "deed.shove",
    "HURT": "deed.hurt",
}


@cache
def verbs() -> dict[str, str]:
    """The forms of the verbs of harm, with their class; where a form is in two, the graver one counts."""
    table: dict[str, str] = {}
    for group in reversed(_SEVERITY):
        table.update(dict.fromkeys(classes()[group], group))
    return table


def reflexive_verbs() -> frozenset[str]:
    """The forms of verbs that mean self-harm with "myself" and its like."""
    return _SUICIDE_VERBS | _HARM_VERBS


@cache
def close_people() -> frozenset[str]:
    """Nouns for people who are close: partners, family, children."""
    table = classes()
    return table["PARTNER"] | table["FAMILY"] | table["CHILD"]


def home(words: tuple[str, ...]) -> str:
    """The kind of violence that the nouns of the whole text speak for, where a deed names nobody."""
    table = classes()
    if not table["PARTNER"].isdisjoint(words):
        return "partner_violence"
    return "violence" if table["FAMILY"].isdisjoint(words) else "family_violence"


# ---------------------------------------------------------------- who, and to whom


class _Agent(NamedTuple):
    role: str
    at: int
    noun: str


class _Patient(NamedTuple):
    role: str
    end: int
    noun: str


_NOBODY = _Agent("", -1, "")
_NOTHING = _Patient("", -1, "")


def _agent(words: tuple[str, ...], at: int) -> _Agent:
    """Who does it: the nearest subject to the left in the same sentence."""
    table = classes()
    for place in range(at - 1, max(-1, at - 14), -1):
        word = words[place]
        if word in ENDS:
            break
        role = SUBJECTS.get(word)
        if role is not None:
            return _Agent(role, place, "")
        if word in _THINGS:
            if at - place <= 3:
                return _Agent("thing", place, "")
        elif word in table["PERSON"] or word == "]":
            return _Agent("third", place, word)
        elif word in table["PET"]:
            return _Agent("thing", place, word)
    return _NOBODY


def _patient(words: tuple[str, ...], at: int) -> _Patient:
    """To whom it is done: the object to the right, behind adverbs and "the hell out of" at most."""
    size = len(words)
    place = at + 1
    while place < min(size, at + 8) and words[place] in _SKIPPED:
        if words[place] == "the" and place + 1 < size and words[place + 1] not in _SKIPPED:
            break
        place += 1
    if place >= size:
        return _NOTHING
    word = words[place]
    if word in _REFLEXIVE:
        return _Patient("reflexive", place + 1, word)
    if word == "each" or (word == "one" and words[place + 1 : place + 2] == ("another",)):
        return _Patient("each", place + 2, "")
    found = _noun(words, place) if word in _DETERMINERS else _NOTHING
    if found.role:
        return found
    table = classes()
    if word in _OBJECTS and (word != "her" or place + 1 >= size or words[place + 1] not in table["BELONGING"]):
        return _Patient(_OBJECTS[word], place + 1, "")
    return _Patient("third", place + 1, word) if word in table["PERSON"] or word == "[" else _NOTHING


_NOUN_ENDS = frozenset("in on and with because when to at".split())


def _noun(words: tuple[str, ...], place: int) -> _Patient:
    """The person, animal or part of the body behind "my", "her", "the"."""
    table, whose = classes(), words[place]
    for behind in range(place + 1, min(place + 5, len(words))):
        noun = words[behind]
        if noun in ENDS or noun in _AUXILIARIES or noun in _NOUN_ENDS:
            break
        if noun in ("year", "yr", "month", "yo"):
            # "My four year old".
            return _Patient("third", behind + 1, "child")
        if noun in table["PERSON"]:
            role = "you" if whose == "your" else "mine" if whose in ("my", "our") else "third"
            return _Patient(role, behind + 1, noun)
        if noun in table["BODY"]:
            return _Patient("me" if whose in ("my", "our") else "you" if whose == "your" else "third", behind + 1, "")
        if noun in table["PET"]:
            return _Patient("pet", behind + 1, noun)
    return _NOTHING


def _relation(agent: _Agent, patient: _Patient, otherwise: str) -> str:
    """The kind of a deed, by its nouns: whose partner, parent or child somebody is."""
    table = classes()
    if patient.noun in table["CHILD"]:
        return "child_abuse"
    for noun in (agent.noun, patient.noun):
        if noun in table["PARTNER"]:
            return "partner_violence"
        if noun in table["FAMILY"]:
            return "family_violence"
    return otherwise


def _negated(words: tuple[str, ...], agent_at: int, at: int) -> bool:
    """Whether the verb at `at` is denied: "never hit", but not "not to hit" or "can't stop hitting"."""
    for place in range(at - 1, max(agent_at, at - 6, -1), -1):
        if words[place] in ENDS:
            return False
        if words[place] in _NEGATIONS:
            before, after = words[place - 1] if place else "", words[place + 1]
            wish = before in ("to", "why", "only") or after == "to" or after in PSEUDO_NEGATIONS
            return not wish and "enough" not in words[at : at + 5]
    return False


def _noun_before(words: tuple[str, ...], at: int) -> bool:
    """Whether a noun that is no person stands before the verb: "the heat hit me"."""
    place = at - 1
    while place >= 0 and (words[place] in _ADVERBS or words[place] in _AUXILIARIES or words[place] in _MODALS):
        place -= 1
    return place >= 1 and words[place - 1] in _DETERMINERS and words[place] not in _PASSIVE


# ---------------------------------------------------------------- deeds


def deed(words: tuple[str, ...], at: int, otherwise: str) -> Seen | None:
    """The verb at `at` as a deed of somebody to somebody, or None; `otherwise` is the kind where no noun tells.

    >>> deed(("he", "never", "hit", "me"), 2, "violence").lowered
    'negation'
    """
    group = verbs()[words[at]]
    auxiliary = _passive(words, at)
    if auxiliary >= 0:
        return _suffered(words, at, group, auxiliary, otherwise)
    patient, agent = _patient(words, at), _agent(words, at)
    if not _possible(words, at, group, agent, patient):
        return None
    name = _NAMES[group]
    kind = "strangulation" if group == "STRANGLE" else _relation(agent, patient, otherwise)
    if agent.role == "you" and group == "ASSAULT":
        # Naming it to the person who does it is a way of setting a limit.
        return Seen(name, kind, NOTICE, "reports", agent.at, patient.end, "self", "naming")
    lowered = _doubt(words, at, group, agent, patient)
    if not lowered and group == "HURT" and _BODILY.isdisjoint(words[max(0, at - 6) : at + 6]):
        lowered = "feelings"
    start = agent.at if agent.at >= 0 else at
    stance = "expresses" if agent.role == "i" and patient.role != "each" else "reports"
    subject = {"me": "self", "each": "self", "you": "partner"}.get(patient.role, "other")
    if patient.noun in classes()["CHILD"]:
        subject = "dependant"
    return Seen(name, kind, _SEVERITY[group], stance, start, patient.end, subject, lowered)


def _possible(words: tuple[str, ...], at: int, group: str, agent: _Agent, patient: _Patient) -> bool:
    """Whether the verb can be a deed at all, whatever the circumstances."""
    if patient.role in ("", "reflexive") or agent.role == "thing" or agent.noun in _LITTLE:
        return False
    if agent.role == "i" and patient.role == "me":
        # "I hit my head" is an accident.
        return False
    if at > 0 and words[at - 1] in _DETERMINERS and not words[at].endswith("ing"):
        # A noun: "a slap on the hand".
        return False
    if group == "MAUL":
        childish = agent.noun in classes()["CHILD"] and patient.role == "third"
        if words[at] not in _SHOVES or patient.role not in ("me", "mine", "third") or childish:
            return False
    if agent.role:
        return True
    before = words[max(0, at - 3) : at]
    asked = (not before or before[-1] in ENDS) and words[at] in _BARE
    wished = bool(before) and before[-1] in ("to", "please", "not")
    return not (asked or wished or words[at] == "beats" or patient.role == "you" or _noun_before(words, at))


def _doubt(words: tuple[str, ...], at: int, group: str, agent: _Agent, patient: _Patient) -> str:
    """The circumstance inside the deed that makes it weigh less, or ""."""
    between = words[agent.at + 1 : at] if agent.at >= 0 else ()
    if _negated(words, agent.at, at):
        return "negation"
    if not _CONDITIONS.isdisjoint(words[max(0, agent.at - 2) : max(0, agent.at)]):
        return "hypothesis"
    inverted = agent.at > 0 and words[agent.at - 1] in _AUXILIARIES
    if inverted and (patient.role == "you" or agent.role in ("you", "i")):
        return "question"
    if _anybody(words, at, group, agent, patient):
        return "other_people"
    if _contest(words, at, agent, patient):
        return "idiom"
    modal = not _MODALS.isdisjoint(between)
    if agent.role == "i":
        # What somebody may do is a threat or a thought, and rules of their own read those.
        return "hypothesis" if modal or not _INTENT.isdisjoint(between) else ""
    return "hypothesis" if modal and _HABIT.isdisjoint(between) else ""


def _anybody(words: tuple[str, ...], at: int, group: str, agent: _Agent, patient: _Patient) -> bool:
    """Whether nobody in particular is meant: people in general, the news, an opponent."""
    if patient.noun in close_people() or agent.noun in close_people():
        return False
    subject = words[agent.at] if agent.at >= 0 else ""
    if patient.role == "third" and (group in ("KILL", "STAB") or subject == "" or subject in _CROWD):
        return True
    if patient.noun in _ANYBODY and words[at + 1] == patient.noun and agent.role != "i":
        return True
    if patient.role == "you" and agent.role == "third" and subject not in ("he", "she") and not agent.noun:
        return True
    return words[at].startswith("attack") and (subject == "" or subject in _CROWD or subject in ("you", "everyone"))


def _contest(words: tuple[str, ...], at: int, agent: _Agent, patient: _Patient) -> bool:
    """Whether "beat" may be said of a game: "I beat him", "they beat us"."""
    if words[at] not in _CONTEST or not _NO_CONTEST.isdisjoint(words[at : at + 8]):
        return False
    if agent.role in ("i", "you"):
        return patient.role in ("third", "you", "me")
    several = agent.at >= 0 and words[agent.at] in ("they", "we")
    return several and (patient.role == "third" or "us" in words[at : at + 3])


def _passive(words: tuple[str, ...], at: int) -> int:
    """The place of the auxiliary of a passive, or -1: "was (badly) beaten"."""
    word = words[at]
    if not word.endswith(("ed", "en", "hit", "hurt", "shot", "beat", "cut")):
        return -1
    if at + 1 < len(words) and words[at + 1] in ("me", "him", "them", "us"):
        return -1
    place = at - 1
    while place > 0 and words[place] in _ADVERBS and at - place < 3:
        place -= 1
    return place if place >= 0 and words[place] in _PASSIVE else -1


def _by(words: tuple[str, ...], at: int) -> _Agent | None:
    """Who did it, behind "by": nobody if it is not said, None if it was no person."""
    for place in range(at + 1, min(at + 4, len(words))):
        if words[place] == "by":
            for behind in range(place + 1, min(place + 5, len(words))):
                if words[behind] in classes()["PERSON"] or words[behind] in _OBJECTS or words[behind] == "[":
                    return _Agent("third", behind, words[behind])
            return None
    return _NOBODY


def _suffered(words: tuple[str, ...], at: int, group: str, auxiliary: int, otherwise: str) -> Seen | None:
    """A passive: "I was beaten", "she got hit by her father"."""
    sufferer, agent = _agent(words, auxiliary), _by(words, at)
    if agent is None or (words[auxiliary] == "being" and sufferer.at < auxiliary - 2):
        # "A noise like a frog being strangled": who suffers it stands right before.
        return None
    if not agent.noun and (words[at] not in _CLEAR_PASSIVES or sufferer.role in ("", "thing", "you")):
        return None
    if group == "HURT" and "physically" not in words[max(0, at - 4) : at + 4]:
        return None
    if sufferer.noun and sufferer.noun not in close_people() and agent.noun not in close_people():
        return None
    lowered = "negation" if _negated(words, sufferer.at, at) else ""
    if not lowered and not _CONDITIONS.isdisjoint(words[max(0, sufferer.at - 2) : max(0, sufferer.at)]):
        lowered = "hypothesis"
    patient = _Patient("", at + 1, sufferer.noun)
    kind = "strangulation" if group == "STRANGLE" else _relation(agent, patient, otherwise)
    subject = {"i": "self", "you": "partner"}.get(sufferer.role, "other")
    start = sufferer.at if sufferer.at >= 0 else at
    end = (agent.at if agent.noun else at) + 1
    return Seen(_NAMES[group], kind, _SEVERITY[group], "reports", start, end, subject, lowered)


def to_oneself(words: tuple[str, ...], at: int) -> Seen | None:
    """What somebody does to themselves: "I cut myself", "he said he would kill himself"; None where it is not so.

    >>> to_oneself(("i", "cut", "myself"), 1).kind
    'self_harm'
    """
    place = at + 1
    while place < min(len(words), at + 3) and words[place] in _BETWEEN_SELF:
        place += 1
    who = _REFLEXIVE.get(words[place]) if place < len(words) else None
    if who is None:
        return None
    agent = _agent(words, at)
    start = agent.at if at - 8 <= agent.at else at
    lowered = ""
    if _negated(words, agent.at, at) and "stop" not in words[max(0, at - 3) : at]:
        lowered = "negation"
    if words[at] not in _SUICIDE_VERBS:
        return None if who == "partner" else _self(start, place + 1, "self_harm", HIGH, who, lowered)
    if who == "partner" and not words[at].endswith("ing"):
        # "Kill yourself" is a threat, and a rule of its own.
        return None
    severity = HIGH if _SOON.isdisjoint(words[start : at + 8]) else EMERGENCY
    return _self(start, place + 1, "suicide.active", severity, who, lowered)


def _self(start: int, end: int, kind: str, severity: int, who: str, lowered: str) -> Seen:
    rule = "self_harm.deed" if kind == "self_harm" else "suicide.deed"
    return Seen(rule, kind, severity, "expresses", start, end, who, lowered)
