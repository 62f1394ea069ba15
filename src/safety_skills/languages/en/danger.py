# SPDX-License-Identifier: MIT
"""Reading English for words of danger: first what is said (`danger_rules`, deeds), then how (`danger_context`).

A deed is read from who does what to whom: "hit" counts where a person hits a person.  Everything else is a turn of
phrase.  What context lowers is kept, with the name of the circumstance.  The reader finds words; it judges nobody.
"""

from functools import cache
from typing import NamedTuple

from .danger_context import BANTER, FICTION, IDIOMS, PSEUDO_NEGATIONS
from .danger_control import CONTROL, EXITS
from .danger_match import Index, Match, compile_rules, match_all
from .danger_rules import CONCERN, EMERGENCY, HIGH, NOTICE, RULES, Rule
from .danger_words import classes
from .tokens import ENDS, Tokens, tokenize

__all__ = ["CONTEXTS", "REVIEWED", "VERSION", "Sighting", "kinds", "read_danger"]

#: The version of these tables: it changes whenever a rule does.
VERSION = "1"
#: No clinician and no survivors' organization has seen these tables.
REVIEWED = False
#: The circumstances that this language can tell.
CONTEXTS = ("negation", "hypothesis", "past", "other_people", "quotation", "idiom", "joke", "fiction", "accident")


class Sighting(NamedTuple):
    """Words of danger as read; `lowered` names the circumstance that makes them weigh less, or is empty.

    The values are codes; `safety_skills.screening` gives them their types.
    """

    kind: str
    rule: str
    start: int
    end: int
    cues: tuple[tuple[int, int], ...]
    subject: str
    stance: str
    polarity: str
    time: str
    register: str
    severity: int
    certainty: str
    soft: bool
    lowered: str


# ---------------------------------------------------------------- tables, built on first use

_REFLEXIVE = {
    "myself": "self", "ourselves": "self", "himself": "other", "herself": "other", "themselves": "other", "themself": "other",
    "yourself": "partner", "yourselves": "partner",
}
_SUBJECTS = {"i": "i", "we": "i", "you": "you", "u": "you", "he": "third", "she": "third", "they": "third", "who": "third"}
_THINGS = frozenset("it this that which what there".split())
_SKIPPED = frozenset(
    "physically up around down really repeatedly literally constantly even actually only just so hard at on out upon violently "
    "badly seriously again almost the living shit crap hell fuck fucking daylights of sexually basically completely".split()
)
_NEGATIONS = frozenset("not never no without cannot neither hardly".split())
_AUXILIARIES = frozenset("do does did have has had is are was were am will would can could should might may shall".split())
_PASSIVE = frozenset("was were been being get got gets getting gotten be am is are".split())
_ADVERBS = frozenset("just really physically repeatedly literally constantly even actually only badly severely sexually violently also almost never not always often brutally regularly".split())
_INTENT = frozenset("threaten threatens threatened threatening try tries tried trying tryna want wants wanted wanting attempt attempts attempted".split())
_MODALS = frozenset("will would can could might may should shall gonna gon going must".split())
_FIRST = frozenset("i me my we us our myself mine ours".split())
_PAST_CUES = frozenset("ago used once previously formerly before childhood back yesterday last then past younger was were had did".split())
_NOW_CUES = frozenset("now currently still keeps always every constantly today tonight lately".split())

_GROUPS = ("STRANGLE", "KILL", "STAB", "ASSAULT", "HIT", "MAUL", "HURT", "CUT")
# Of what is only sometimes a blow, these need no more than a person who does it and a person it is done to.
_MAULING = frozenset("push pushes pushed pushing slam slams slammed slamming yank yanks yanked restrain restrains restrained tackle tackled tackles".split())
_SUICIDE_VERBS = frozenset("kill killing killed kills hang hanging hung hanged shoot shooting shot drown drowning drowned off offing offed murder murdering neck unalive unaliving end ending poison poisoning electrocute suffocate strangle choke stab stabbing".split())
_HARM_VERBS = frozenset("cut cutting cuts hurt hurting hurts harm harming harmed harms burn burning burned burnt burns scratch scratching scratched slice slicing sliced mutilate mutilating punch punching punched hit hitting hits bite biting starve starving starved injure injuring choke choking choked stab slap slapping slapped bruise bruising punish".split())
_LITTLE = frozenset("baby babies toddler toddlers infant infants newborn newborns preschooler preschoolers".split())
_CONTEST = frozenset("beat beats beating beaten".split())


class _Tables(NamedTuple):
    rules: dict[str, Rule]
    index: Index
    idioms: Index
    deeds: dict[str, str]
    reflexive: frozenset[str]
    triggers: frozenset[str]


@cache
def _tables() -> _Tables:
    words = classes()
    every = (*RULES, *CONTROL, *EXITS)
    index = compile_rules(((rule.id, rule.patterns) for rule in every), words)
    deeds: dict[str, str] = {}
    for group in reversed(_GROUPS):
        deeds.update(dict.fromkeys(words[group], group))
    reflexive = _SUICIDE_VERBS | _HARM_VERBS
    return _Tables(
        {rule.id: rule for rule in every},
        index,
        compile_rules([("idiom", IDIOMS)], words),
        deeds,
        reflexive,
        frozenset(index) | frozenset(deeds) | reflexive,
    )


def kinds() -> tuple[str, ...]:
    """The kinds that this language can find, in alphabetical order."""
    return tuple(sorted({rule.kind for rule in _tables().rules.values()} | {"partner_violence", "family_violence"}))


# ---------------------------------------------------------------- deeds: who does what to whom


class _Deed(NamedTuple):
    rule: str
    kind: str
    severity: int
    stance: str
    start: int
    end: int
    subject: str
    lowered: str
    soft: bool = False


class _Agent(NamedTuple):
    role: str
    at: int
    noun: str


_NOBODY = _Agent("", -1, "")


def _agent(words: tuple[str, ...], at: int) -> _Agent:
    """Who does it: the nearest subject to the left in the same sentence."""
    people = classes()["PERSON"]
    for place in range(at - 1, max(-1, at - 14), -1):
        word = words[place]
        if word in ENDS:
            break
        role = _SUBJECTS.get(word)
        if role is not None:
            return _Agent(role, place, "")
        if word in _THINGS:
            if at - place <= 3:
                return _Agent("thing", place, "")
        elif word in people or word == "]":
            return _Agent("third", place, word)
        elif word in classes()["PET"]:
            return _Agent("thing", place, word)
    return _NOBODY


class _Patient(NamedTuple):
    role: str
    end: int
    noun: str


_NOTHING = _Patient("", -1, "")
_OBJECTS = {"me": "me", "us": "me", "you": "you", "u": "you", "ya": "you", "him": "third", "her": "third", "them": "third"}
_DETERMINERS = frozenset("my our his her their your the a an another this that some any two both these those one".split())


def _patient(words: tuple[str, ...], at: int) -> _Patient:
    """To whom it is done: the object to the right, behind adverbs and "the hell out of" at most."""
    table, size = classes(), len(words)
    place = at + 1
    while place < size and place < at + 8 and words[place] in _SKIPPED and not (
        words[place] == "the" and words[place + 1 : place + 2] and words[place + 1] not in _SKIPPED
    ):
        place += 1
    if place >= size:
        return _NOTHING
    word = words[place]
    if word in _REFLEXIVE:
        return _Patient("reflexive", place + 1, word)
    if word == "each" or (word == "one" and words[place + 1 : place + 2] == ("another",)):
        return _Patient("each", place + 2, "")
    if word in _DETERMINERS:
        for behind in range(place + 1, min(place + 5, size)):
            noun = words[behind]
            if noun in ENDS or noun in _AUXILIARIES:
                break
            if noun in ("year", "yr", "month") or noun == "yo":
                return _Patient("third", behind + 1, "child")
            if noun in table["PERSON"]:
                return _Patient("you" if word == "your" else "mine" if word in ("my", "our") else "third", behind + 1, noun)
            if noun in table["BODY"]:
                return _Patient("me" if word in ("my", "our") else "you" if word == "your" else "third", behind + 1, "")
            if noun in table["PET"]:
                return _Patient("pet", behind + 1, noun)
            if noun in ("in", "on", "and", "with", "because", "when", "to", "at"):
                break
    if word in _OBJECTS and (word != "her" or place + 1 >= size or words[place + 1] not in table["BELONGING"]):
        return _Patient(_OBJECTS[word], place + 1, "")
    if word in table["PERSON"] or word == "[":
        return _Patient("third", place + 1, word)
    return _NOTHING


def _relation(words: tuple[str, ...], agent: _Agent, patient: _Patient) -> str:
    """The kind of a deed, by the nouns: whose partner, parent or child somebody is."""
    table = classes()
    if patient.noun in table["CHILD"]:
        return "child_abuse"
    for noun in (agent.noun, patient.noun):
        if noun in table["PARTNER"]:
            return "partner_violence"
        if noun in table["FAMILY"]:
            return "family_violence"
    if not table["PARTNER"].isdisjoint(words):
        return "partner_violence"
    if not table["FAMILY"].isdisjoint(words):
        return "family_violence"
    return "violence"


_SEVERITY = {"STRANGLE": EMERGENCY, "KILL": HIGH, "STAB": HIGH, "ASSAULT": HIGH, "HIT": HIGH, "MAUL": CONCERN, "HURT": CONCERN, "CUT": CONCERN}
_NAMES = {"STRANGLE": "strangle", "KILL": "kill", "STAB": "wound", "ASSAULT": "assault", "HIT": "blow", "MAUL": "shove", "HURT": "hurt", "CUT": "hurt"}
_HURT_CUES = frozenset("physically seriously badly again keep keeps kept continue continues tried tries trying want wants wanted loses lost threatened drunk temper past violently hands really loses continued would angry".split())
_ANGRY = frozenset("up badly bloody black belt drunk stick hard shit crap unconscious regularly daily".split())


def _negated(words: tuple[str, ...], agent_at: int, at: int) -> int:
    """The place of a negation of the verb at `at`, or -1: "never hit", but not "not to hit" or "can't stop hitting"."""
    for place in range(at - 1, max(agent_at, at - 6), -1):
        if words[place] in _NEGATIONS:
            before, after = words[place - 1] if place else "", words[place + 1]
            if before == "to" or after == "to" or after in PSEUDO_NEGATIONS or before == "why" or (place > 0 and before == "only"):
                return -1
            if "enough" in words[at : at + 5]:
                return -1
            return place
    return -1


def _deed(words: tuple[str, ...], at: int, group: str) -> _Deed | None:
    """Read the verb at `at` as a deed, or None where nobody does it to anybody."""
    passive = _passive(words, at)
    if passive >= 0:
        return _suffered(words, at, group, passive)
    patient = _patient(words, at)
    if patient.role in ("", "reflexive"):
        return None
    agent = _agent(words, at)
    if agent.role == "thing":
        return None
    if agent.role == "" and (words[at] == "beats" or patient.role == "you" or _noun_before(words, at)):
        return None
    if at > 0 and words[at - 1] in _DETERMINERS and not words[at].endswith("ing"):
        # A noun: "a slap on the hand".
        return None
    if agent.role == "you" and group == "ASSAULT":
        # Naming it to the person who does it is a way of setting a limit.
        kind = _relation(words, agent, patient)
        return _Deed(f"deed.{_NAMES[group]}", kind, NOTICE, "reports", agent.at, patient.end, "self", "naming")
    if group == "CUT" or (agent.role == "i" and patient.role == "me"):
        # "I hit my head" is an accident.
        return None
    if group == "MAUL" and (words[at] not in _MAULING or patient.role not in ("me", "mine", "third")):
        return None
    if agent.noun in _LITTLE or (group == "MAUL" and agent.noun in classes()["CHILD"] and patient.role == "third"):
        return None
    severity, name = _SEVERITY[group], f"deed.{_NAMES[group]}"
    between = words[agent.at + 1 : at] if agent.at >= 0 else words[max(0, at - 3) : at]
    start = agent.at if agent.at >= 0 else at
    kind = "strangulation" if group == "STRANGLE" else _relation(words, agent, patient)
    stance = "expresses" if agent.role == "i" and patient.role != "each" else "reports"
    subject = {"me": "self", "mine": "self", "you": "partner", "each": "self"}.get(patient.role, "other")
    if patient.noun in classes()["CHILD"]:
        subject = "dependant"
    lowered = _doubt(words, at, group, agent, patient, between)
    if lowered is None:
        return None
    soft = group == "HURT" and _HURT_CUES.isdisjoint(words[max(0, at - 6) : at + 6])
    if soft:
        lowered = lowered or "feelings"
    return _Deed(name, kind, severity, stance, start, patient.end, subject, lowered)


def _noun_before(words: tuple[str, ...], at: int) -> bool:
    """Whether a noun that is no person stands before the verb: "the heat hit me"."""
    place = at - 1
    while place >= 0 and (words[place] in _ADVERBS or words[place] in _AUXILIARIES or words[place] in _MODALS):
        place -= 1
    return place >= 1 and words[place - 1] in _DETERMINERS and words[place] not in _PASSIVE


def _doubt(words: tuple[str, ...], at: int, group: str, agent: _Agent, patient: _Patient, between: tuple[str, ...]) -> str | None:
    """Why a deed may not have happened: a circumstance, "" for none, None where the words are no deed at all."""
    modal = not _MODALS.isdisjoint(between)
    negated = _negated(words, agent.at, at)
    if agent.role == "" and not between and words[at] in ("hit", "kick", "kill", "shoot", "slap", "punch", "beat", "hurt", "push", "stab"):
        return None
    if agent.role == "" and (negated >= 0 or (between and between[-1] in ("to", "please", "not"))):
        return None
    asked = agent.at > 0 and words[agent.at - 1] in _AUXILIARIES
    condition = not {"if", "unless", "whether", "suppose", "imagine", "lest"}.isdisjoint(words[max(0, agent.at - 2) : agent.at])
    if negated >= 0:
        return "negation"
    if condition:
        return "hypothesis"
    if asked and (patient.role == "you" or agent.role in ("you", "i")):
        return "question"
    near = classes()["PARTNER"] | classes()["FAMILY"] | classes()["CHILD"]
    close = patient.noun in near or agent.noun in near
    if patient.role == "third" and group in ("KILL", "STAB") and not close:
        return "unclear"
    if patient.role == "third" and not close and (agent.role == "" or (agent.at >= 0 and words[agent.at] in ("they", "who", "people", "]"))):
        return "unclear"
    if patient.noun in ("people", "someone", "somebody", "everyone", "anyone", "kids", "children", "babies") and words[at + 1] == patient.noun and agent.role != "i" and not close:
        return "unclear"
    if patient.role == "you" and agent.role == "third" and agent.at >= 0 and words[agent.at] not in ("he", "she") and not agent.noun:
        return "unclear"
    if words[at].startswith("attack") and (agent.role == "" or words[agent.at] in ("they", "who", "people", "you", "everyone")):
        return "unclear"
    if words[at] in _CONTEST and _ANGRY.isdisjoint(words[at : at + 8]):
        if agent.role in ("i", "you") and patient.role in ("third", "you", "me"):
            return "contest"
        if agent.at >= 0 and words[agent.at] in ("they", "we") and (patient.role == "third" or "us" in words[at : at + 3]):
            return "contest"
    if agent.role == "i":
        if modal or not _INTENT.isdisjoint(between):
            # What somebody may do is a threat or a thought, and rules of their own read those.
            return "hypothesis"
        return "" if patient.role != "each" or agent.role == "i" else ""
    if modal and "would" not in between and "going" not in between and "gonna" not in between and "will" not in between:
        return "hypothesis"
    return ""


def _passive(words: tuple[str, ...], at: int) -> int:
    """The place of the auxiliary of a passive, or -1: "was (badly) beaten"."""
    word = words[at]
    if word.endswith("ing") or (at + 1 < len(words) and words[at + 1] in ("me", "him", "them", "us")):
        return -1
    place = at - 1
    while place > 0 and words[place] in _ADVERBS and at - place < 3:
        place -= 1
    return place if place >= 0 and words[place] in _PASSIVE and word.endswith(("ed", "en", "hit", "hurt", "shot", "beat", "cut")) else -1


_CLEAR = frozenset("beaten abused assaulted molested choked strangled stabbed punched slapped battered tortured terrorized mistreated whipped raped smothered suffocated".split())


def _suffered(words: tuple[str, ...], at: int, group: str, auxiliary: int) -> _Deed | None:
    """Read a passive: "I was beaten", "she got hit by her father"."""
    sufferer = _agent(words, auxiliary)
    table = classes()
    agent = _NOBODY
    for place in range(at + 1, min(at + 4, len(words))):
        if words[place] == "by":
            for behind in range(place + 1, min(place + 5, len(words))):
                if words[behind] in table["PERSON"] or words[behind] in ("him", "her", "them", "me", "you", "["):
                    agent = _Agent("third", behind, words[behind])
                    break
            else:
                return None
    if not agent.noun and (words[at] not in _CLEAR or sufferer.role in ("", "thing", "you")):
        return None
    if sufferer.role == "thing" and not agent.noun:
        return None
    if group == "HURT" and "physically" not in words:
        return None
    near = table["PARTNER"] | table["FAMILY"] | table["CHILD"]
    if sufferer.noun and sufferer.noun not in near and agent.noun not in near:
        return None
    patient = _Patient("me" if sufferer.role == "i" else "third", at + 1, sufferer.noun)
    lowered = "negation" if _negated(words, sufferer.at, at) >= 0 else ""
    if not lowered and {"if", "unless"}.intersection(words[max(0, sufferer.at - 2) : max(0, sufferer.at)]):
        lowered = "hypothesis"
    subject = "self" if sufferer.role == "i" else "partner" if sufferer.role == "you" else "other"
    kind = "strangulation" if group == "STRANGLE" else _relation(words, agent, patient)
    start = sufferer.at if sufferer.at >= 0 else at
    end = (agent.at if agent.noun else at) + 1
    return _Deed(f"deed.{_NAMES[group]}", kind, max(_SEVERITY[group], CONCERN), "reports", start, end, subject, lowered)


def _to_oneself(words: tuple[str, ...], at: int) -> _Deed | None:
    """Read what somebody does to themselves: "I cut myself", "he said he would kill himself"."""
    place = at + 1
    while place < len(words) and place < at + 3 and words[place] in ("off", "up", "on", "my", "own", "badly", "really", "fucking", "literally"):
        place += 1
    who = _REFLEXIVE.get(words[place]) if place < len(words) else None
    if who is None:
        return None
    agent = _agent(words, at)
    start = agent.at if agent.at >= 0 and at - agent.at <= 8 else at
    lowered = "negation" if _negated(words, max(agent.at, at - 6), at) >= 0 and not _wish_before(words, at) else ""
    if words[at] in _SUICIDE_VERBS and words[at] not in ("choke", "stab", "stabbing"):
        soon = not {"tonight", "tomorrow", "soon", "today", "goodbye", "plan", "will", "going", "gonna", "note"}.isdisjoint(words[start : at + 8])
        if who == "partner" and not words[at].endswith("ing"):
            return None
        return _Deed("suicide.deed", "suicide.active", EMERGENCY if soon else HIGH, "expresses", start, place + 1, who, lowered)
    if who == "partner":
        return None
    return _Deed("self_harm.deed", "self_harm", HIGH, "expresses", start, place + 1, who, lowered)


def _wish_before(words: tuple[str, ...], at: int) -> bool:
    return words[max(0, at - 3) : at].count("stop") > 0


# ---------------------------------------------------------------- context


def _sentence(words: tuple[str, ...], at: int) -> tuple[int, int]:
    start = at
    while start > 0 and words[start - 1] not in ENDS:
        start -= 1
    end = at
    while end < len(words) and words[end] not in ENDS:
        end += 1
    return start, end


def _denied(words: tuple[str, ...], match: Match, rule: Rule) -> bool:
    """Whether a negation stands before the turn of phrase, or inside it where the pattern asked for none."""
    if rule.firm or rule.stance == "demands" or (match.negates and rule.kind.startswith("suicide")):
        return False
    for place in range(match.start - 1, max(-1, match.start - 4), -1):
        word = words[place]
        if word in ENDS or word in _SUBJECTS or word in (",", "but", "and"):
            break
        if word in ("not", "never", "no", "without", "isnt") and words[place + 1] not in PSEUDO_NEGATIONS and words[place + 1] != "to":
            return words[place - 1 : place] != ("to",)
    if match.negates:
        return False
    # Inside the turn of phrase, a negation that the pattern did not ask for.
    return any(
        words[place] in ("not", "never") and words[place + 1] not in PSEUDO_NEGATIONS and words[place + 1] != "to" and words[place - 1] != "to"
        for place in range(match.start + 1, min(match.end - 1, match.start + 4))
    )


def _conditional(words: tuple[str, ...], start: int) -> bool:
    """Whether the turn of phrase begins behind "if": "if he hits you", but not "he gets mad if I go"."""
    return any(
        words[place] in ("if", "unless", "imagine", "suppose") and words[place + 1] != "i"
        for place in (start - 1, start)
        if 0 <= place < len(words) - 1
    )


def _time(words: tuple[str, ...], start: int, end: int) -> str:
    if not {"if", "unless", "would", "could", "might"}.isdisjoint(words[start:end]):
        return "hypothetical"
    if not {"will", "gonna", "going", "soon", "tomorrow", "tonight"}.isdisjoint(words[start:end]):
        return "future"
    if not _NOW_CUES.isdisjoint(words[start:end]):
        return "now"
    if not _PAST_CUES.isdisjoint(words[start:end]):
        return "past"
    return "now"


def _subject(words: tuple[str, ...], match: Match) -> str:
    inside = words[match.start : match.end]
    if not {"child", "children", "kids", "kid", "baby", "son", "daughter"}.isdisjoint(inside):
        return "dependant"
    if not _FIRST.isdisjoint(inside):
        return "self"
    if "you" in inside or "your" in inside:
        return "partner"
    if not classes()["PERSON"].isdisjoint(inside) or not {"he", "she", "they", "him", "her", "them"}.isdisjoint(inside):
        return "other"
    return "unknown"


def _contextual(words: tuple[str, ...], found: list[_Deed], idioms: list[Match], certainty: list[str]) -> list[Sighting]:
    sightings = []
    rules = _tables().rules
    near = classes()["PARTNER"] | classes()["FAMILY"] | classes()["CHILD"]
    for deed, sure in zip(found, certainty, strict=True):
        start, end = _sentence(words, deed.start)
        inside = words[start:end]
        lowered, register, severity, stance, cues = deed.lowered, "literal", deed.severity, deed.stance, []
        firm = deed.rule in rules and rules[deed.rule].firm
        for idiom in idioms:
            if not firm and idiom.start < deed.end and deed.start < idiom.end and deed.start <= idiom.at < deed.end:
                lowered, register = lowered or "idiom", "idiom"
                cues.append((idiom.start, idiom.end))
                break
        rule = rules.get(deed.rule)
        if not lowered and rule is not None and rule.stance == "reports" and not rule.firm and _PERSONAL.isdisjoint(inside) and near.isdisjoint(inside):
            lowered = "other_people"
        fiction = next((place for place in range(start, end) if words[place] in FICTION), -1)
        if fiction >= 0 and not ((deed.subject == "self" or deed.kind in _OWN) and _personal(words, deed)):
            lowered, stance = lowered or "fiction", "fiction"
            cues.append((fiction, fiction + 1))
        joke = next((place for place in range(start, end) if words[place] in BANTER), -1)
        if joke >= 0 and severity > CONCERN:
            register, severity = "joke", severity - 1
            cues.append((joke, joke + 1))
        if stance != "fiction" and inside[: deed.start - start].count('"') % 2:
            stance = "quotes"
        polarity = "negated" if lowered == "negation" else "unsure" if lowered else "affirmed"
        time = "hypothetical" if lowered == "hypothesis" else _time(words, start, end)
        sightings.append(
            Sighting(
                deed.kind, deed.rule, deed.start, deed.end, tuple(cues), deed.subject, stance, polarity, time, register,
                min(severity, NOTICE) if lowered else severity, sure, deed.soft, lowered,
            )
        )
    return sightings


_OWN = frozenset({"suicide.active", "suicide.passive", "self_harm"})
_PERSONAL = _FIRST | frozenset("he she him her his hers relationship marriage home".split())


def _personal(words: tuple[str, ...], deed: _Deed) -> bool:
    return not {"i", "me", "my", "us", "myself"}.isdisjoint(words[max(0, deed.start - 4) : deed.end])


def read_danger(text: str) -> tuple[Tokens, tuple[Sighting, ...]]:
    """The tokens of any string, and the words of danger among them.

    >>> [(seen.kind, seen.rule) for seen in read_danger("He choked me.")[1]]
    [('strangulation', 'deed.strangle')]
    """
    tokens = tokenize(text)
    words = tokens.words
    table = _tables()
    if table.triggers.isdisjoint(words):
        return tokens, ()
    found: list[_Deed] = []
    certainty: list[str] = []
    seen: set[tuple[str, int]] = set()
    for match in match_all(table.index, words):
        if (match.rule, match.at) in seen:
            continue
        seen.add((match.rule, match.at))
        rule = table.rules[match.rule]
        lowered = "negation" if _denied(words, match, rule) else ""
        if not lowered and rule.stance == "reports" and not rule.firm and _conditional(words, match.start):
            lowered = "hypothesis"
        if not lowered and words[match.at].startswith("abus") and "you" in words[max(0, match.at - 4) : match.at]:
            lowered = "naming"
        found.append(
            _Deed(rule.id, rule.kind, rule.severity, rule.stance, match.start, match.end, _subject(words, match), lowered, rule.soft)
        )
        certainty.append("exact" if match.end - match.start <= 2 else "pattern")
    for at, word in enumerate(words):
        deed = _to_oneself(words, at) if word in table.reflexive else None
        if deed is None and word in table.deeds:
            deed = _deed(words, at, table.deeds[word])
        if deed is not None:
            found.append(deed)
            certainty.append("pattern")
    if not found:
        return tokens, ()
    return tokens, tuple(_contextual(words, found, match_all(table.idioms, words), certainty))
