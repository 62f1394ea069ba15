# SPDX-License-Identifier: MIT
"""Reading English for words of danger: first what is said, then how it is said.

What is said comes from `danger_rules` and `danger_control` (turns of phrase) and `danger_deeds` (who
does what to whom).
How it is said comes from `danger_context`: denied, imagined, told of others, quoted, told in fun, made up.  What a
circumstance lowers is kept, with the name of the circumstance.  The reader finds words; it judges nobody.
"""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from .danger_context import BANTER, FICTION, IDIOMS, PSEUDO_NEGATIONS
from .danger_control import CONTROL, EXITS
from .danger_deeds import SUBJECTS, Seen, close_people, deed, home, reflexive_verbs, to_oneself, verbs
from .danger_match import Index, Match, compile_rules, match_all
from .danger_rules import CONCERN, NOTICE, RULES, Rule
from .danger_words import classes
from .tokens import ENDS, Tokens, tokenize

__all__ = ["CONTEXTS", "REVIEWED", "VERSION", "Sighting", "kinds", "read_danger", "rule_ids"]

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


_FIRST = frozenset("i me my we us our myself mine ours".split())
_SELF = frozenset("i me we us myself ourselves".split())
_CHILDREN = frozenset("child children kids kid baby son daughter".split())
_THIRD = frozenset("he she they him her them".split())
# Words that make a sentence one about somebody, and not about the world.
_PERSONAL = _FIRST | frozenset("he she him her his hers relationship marriage home".split())
_OWN = frozenset({"suicide.active", "suicide.passive", "self_harm"})
_IMAGINED = frozenset("if unless would could might".split())
_COMING = frozenset("will gonna going soon tomorrow tonight".split())
_GONE = frozenset(
    "ago used once previously formerly before childhood back yesterday last then past younger was were had did".split()
)
_PRESENT = frozenset("now currently still keeps always every constantly today lately".split())


class _Tables(NamedTuple):
    rules: dict[str, Rule]
    phrases: Index
    idioms: Index
    deeds: dict[str, str]
    reflexive: frozenset[str]
    triggers: frozenset[str]


@cache
def _tables() -> _Tables:
    """The tables, built on first use, so that importing this module costs little."""
    words = classes()
    every = (*RULES, *CONTROL, *EXITS)
    index = compile_rules(((rule.id, rule.patterns) for rule in every), words)
    idioms = compile_rules([("idiom", IDIOMS)], words)
    triggers = frozenset(index) | frozenset(verbs()) | reflexive_verbs()
    return _Tables({rule.id: rule for rule in every}, index, idioms, verbs(), reflexive_verbs(), triggers)


def kinds() -> tuple[str, ...]:
    """The kinds that this language can find, in alphabetical order.

    >>> kinds()[:3]
    ('child_abuse', 'control.humiliation', 'control.isolation')
    """
    return tuple(sorted({rule.kind for rule in _tables().rules.values()} | {"partner_violence", "family_violence"}))


def rule_ids() -> tuple[str, ...]:
    """The ids of the rules about turns of phrase, in the order of the tables.

    >>> rule_ids()[0]
    'suicide.plan'
    """
    return tuple(_tables().rules)


# ---------------------------------------------------------------- what is said


def _denied(words: tuple[str, ...], match: Match, rule: Rule) -> bool:
    """Whether a negation stands before the turn of phrase, or inside it where the pattern asked for none."""
    if rule.firm or rule.stance == "demands" or (match.negates and rule.kind.startswith("suicide")):
        return False
    for place in range(match.start - 1, max(-1, match.start - 4), -1):
        word = words[place]
        if word in ENDS or word in SUBJECTS or word in (",", "but", "and"):
            break
        if word in ("not", "never", "no", "without") and not _wish(words, place):
            return True
    inside = range(match.start + 1, min(match.end - 1, match.start + 4))
    return not match.negates and any(words[place] in ("not", "never") and not _wish(words, place) for place in inside)


def _wish(words: tuple[str, ...], place: int) -> bool:
    """Whether the negation at `place` denies nothing: "not to die", "to not die", "not only"."""
    after = words[place + 1]
    return after == "to" or after in PSEUDO_NEGATIONS or (place > 0 and words[place - 1] == "to")


def _conditional(words: tuple[str, ...], start: int) -> bool:
    """Whether the turn of phrase begins behind "if": "if he hits you", but not "he gets mad if I go"."""
    return any(
        words[place] in ("if", "unless", "imagine", "suppose") and words[place + 1] != "i"
        for place in (start - 1, start)
        if 0 <= place < len(words) - 1
    )


def _subject(words: tuple[str, ...], match: Match) -> str:
    inside = words[match.start : match.end]
    if not _CHILDREN.isdisjoint(inside):
        return "dependant"
    if not _SELF.isdisjoint(inside):
        return "self"
    if "you" in inside or "your" in inside:
        return "partner"
    if not classes()["PERSON"].isdisjoint(inside):
        # "He hit my mother" is about her, "he grabbed my arm" about me.
        return "other"
    if not _FIRST.isdisjoint(inside):
        return "self"
    return "unknown" if _THIRD.isdisjoint(inside) else "other"


def _phrases(words: tuple[str, ...], table: _Tables) -> list[Seen]:
    """The turns of phrase in a text; two patterns of one rule at one place count once."""
    found: list[Seen] = []
    seen: set[tuple[str, int]] = set()
    for match in match_all(table.phrases, words):
        if (match.rule, match.at) in seen:
            continue
        seen.add((match.rule, match.at))
        rule = table.rules[match.rule]
        lowered = ""
        if _denied(words, match, rule):
            lowered = "negation"
        elif rule.stance == "reports" and not rule.firm and _conditional(words, match.start):
            lowered = "hypothesis"
        elif words[match.at].startswith("abus") and "you" in words[max(0, match.at - 4) : match.at]:
            # Naming it to the person who does it is a way of setting a limit.
            lowered = "naming"
        certainty = "exact" if match.end - match.start <= 2 else "pattern"
        subject = _subject(words, match)
        found.append(
            Seen(
                rule.id,
                rule.kind,
                rule.severity,
                rule.stance,
                match.start,
                match.end,
                subject,
                lowered,
                certainty,
                rule.soft,
            )
        )
    return found


def _deeds(words: tuple[str, ...], table: _Tables) -> list[Seen]:
    """The deeds in a text."""
    found: list[Seen] = []
    kind = ""
    for at, word in enumerate(words):
        one = to_oneself(words, at) if word in table.reflexive else None
        if one is None and word in table.deeds:
            kind = kind or home(words)
            one = deed(words, at, kind)
        if one is not None:
            found.append(one)
    return found


# ---------------------------------------------------------------- how it is said


class _Scene(NamedTuple):
    """What a sentence says about everything in it."""

    end: int
    fiction: int
    joke: int
    personal: bool
    time: str
    quotes: tuple[int, ...]


def _scene(words: tuple[str, ...], start: int) -> _Scene:
    end = start
    fiction = joke = -1
    quotes: list[int] = []
    while end < len(words) and words[end] not in ENDS:
        word = words[end]
        if word in FICTION:
            fiction = end
        elif word in BANTER:
            joke = end
        elif word == '"':
            quotes.append(end)
        end += 1
    inside = words[start:end]
    personal = not (_PERSONAL.isdisjoint(inside) and close_people().isdisjoint(inside))
    return _Scene(end, fiction, joke, personal, _time(inside), tuple(quotes))


def _time(inside: tuple[str, ...]) -> str:
    for cues, time in ((_IMAGINED, "hypothetical"), (_COMING, "future"), (_PRESENT, "now"), (_GONE, "past")):
        if not cues.isdisjoint(inside):
            return time
    return "now"


def _scenes(words: tuple[str, ...], found: list[Seen]) -> list[_Scene]:
    """The sentence of each of the findings, which come in the order of the text; each sentence is read once."""
    scenes: list[_Scene] = []
    start, scene = 0, _scene(words, 0)
    for each in found:
        while each.start > scene.end or (each.start == scene.end and scene.end + 1 < len(words)):
            start = scene.end + 1
            scene = _scene(words, start)
        scenes.append(scene)
    return scenes


def _idiom(idioms: list[Match], places: list[int], each: Seen) -> Match | None:
    """A set phrase whose focus lies in the words of the finding."""
    at = bisect_left(places, each.start)
    return idioms[at] if at < len(places) and places[at] < each.end else None


def _about_oneself(words: tuple[str, ...], each: Seen) -> bool:
    near = words[max(0, each.start - 4) : each.end]
    return (each.subject == "self" or each.kind in _OWN) and not _FIRST.isdisjoint(near)


def _judged(words: tuple[str, ...], each: Seen, scene: _Scene, idiom: Match | None, rule: Rule | None) -> Sighting:
    lowered, register, severity, stance = each.lowered, "literal", each.severity, each.stance
    firm = rule is not None and rule.firm
    cues: list[tuple[int, int]] = []
    if idiom is not None and not firm:
        lowered, register = lowered or "idiom", "idiom"
        cues.append((idiom.start, idiom.end))
    if not lowered and rule is not None and rule.stance == "reports" and not firm and not scene.personal:
        lowered = "other_people"
    if scene.fiction >= 0 and not _about_oneself(words, each):
        lowered, stance = lowered or "fiction", "fiction"
        cues.append((scene.fiction, scene.fiction + 1))
    if scene.joke >= 0 and severity > CONCERN:
        register, severity = "joke", severity - 1
        cues.append((scene.joke, scene.joke + 1))
    if stance != "fiction" and bisect_left(scene.quotes, each.start) % 2:
        stance = "quotes"
    polarity = "negated" if lowered == "negation" else "unsure" if lowered else "affirmed"
    time = "hypothetical" if lowered == "hypothesis" else scene.time
    severity = min(severity, NOTICE) if lowered else severity
    return Sighting(
        each.kind,
        each.rule,
        each.start,
        each.end,
        tuple(cues),
        each.subject,
        stance,
        polarity,
        time,
        register,
        severity,
        each.certainty,
        each.soft,
        lowered,
    )


def read_danger(text: str) -> tuple[Tokens, tuple[Sighting, ...]]:
    """The tokens of any string, and the words of danger among them in the order of the text.

    >>> [(seen.kind, seen.rule) for seen in read_danger("He choked me.")[1]]
    [('strangulation', 'deed.strangle')]
    """
    tokens = tokenize(text)
    words = tokens.words
    table = _tables()
    if table.triggers.isdisjoint(words):
        return tokens, ()
    found = [*_phrases(words, table), *_deeds(words, table)]
    if not found:
        return tokens, ()
    found.sort(key=lambda each: each.start)
    idioms = sorted(match_all(table.idioms, words), key=lambda match: match.at)
    places = [match.at for match in idioms]
    return tokens, tuple(
        _judged(words, each, scene, _idiom(idioms, places, each), table.rules.get(each.rule))
        for each, scene in zip(found, _scenes(words, found), strict=True)
    )
