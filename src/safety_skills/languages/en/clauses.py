# SPDX-License-Identifier: MIT
"""Who does what in each clause: a plain reading of everyday English.

The reader goes through a sentence once, from left to right.  It cuts it into clauses where a link word or a new subject
with its verb begins, and reads in each clause: the introducing link, a question word, the subject, auxiliaries and
negation, adverbs of frequency, the main verb and the rest.  It knows closed word classes and verb forms, nothing else;
what it cannot place stays in `rest`.  The cost is linear in the number of words: nothing is ever read twice.
"""

from enum import StrEnum
from typing import NamedTuple

from .inflection import Form, analyse
from .tokens import ENDS, Tokens

__all__ = ["Clause", "Mood", "Tense", "read_clauses"]


class Mood(StrEnum):
    """What a clause does.

    >>> [str(mood) for mood in Mood]
    ['statement', 'question', 'imperative', 'fragment']
    """

    STATEMENT = "statement"
    QUESTION = "question"
    IMPERATIVE = "imperative"
    FRAGMENT = "fragment"


class Tense(StrEnum):
    """When what a clause tells of happens; a modal verb has a tense of its own, since it tells of no event.

    >>> str(Tense.PERFECT)
    'perfect'
    """

    PRESENT = "present"
    PAST = "past"
    PERFECT = "perfect"
    MODAL = "modal"


class Clause(NamedTuple):
    """One clause as read: indexes are positions in `Tokens.words`; an empty string or range means there is none."""

    start: int
    end: int
    sentence: int
    link: str
    mood: Mood
    wh: str
    subject: str
    subject_start: int
    subject_end: int
    modal: str
    negated: bool
    frequency: str
    progressive: bool
    semi: str
    verb: str
    verb_at: int
    tense: Tense
    rest: int
    parent: int


# ---------------------------------------------------------------- closed classes

PRONOUNS = frozenset("i you we he she they it this that these those there everyone everybody nobody someone somebody".split())
NOMINATIVE = frozenset("i we he she they".split())
BE = {"am": "present", "are": "present", "is": "present", "was": "past", "were": "past", "be": "present", "been": "present"}
HAVE = {"have": "present", "has": "present", "had": "past"}
DO = {"do": "present", "does": "present", "did": "past"}
MODALS = frozenset("will would can could shall should may might must cannot".split())
AUXILIARIES = frozenset({*BE, *HAVE, *DO, *MODALS})
NEGATIVE_FREQUENCY = frozenset("never rarely hardly barely seldom scarcely".split())
FREQUENCY = NEGATIVE_FREQUENCY | frozenset("always constantly forever continually perpetually continuously endlessly".split())
ADVERBS = FREQUENCY | frozenset(
    "just even ever still really actually literally honestly simply only also probably obviously clearly definitely totally "
    "completely absolutely seriously usually often sometimes already again then now all both too kind sort of fucking freaking "
    "frigging damn damned goddamn bloody so sure purposely deliberately intentionally basically apparently suddenly truly "
    "certainly surely mostly generally frequently repeatedly regularly consistently conveniently typically normally "
    "finally almost nearly quite rather maybe perhaps either hell not kinda sorta straight flat out once first last clearly "
    "willfully knowingly blatantly carelessly stupidly rudely selfishly quickly slowly easily suddenly directly publicly".split()
)
LINKS = frozenset(
    "and but or because cause cuz since when whenever while if unless although though until til till before after that which who "
    "whom what why how where wherever than as like so whereas once except".split()
)
WH = frozenset("why how what when where who which whose".split())
DISCOURSE = frozenset(
    "well honestly look listen ok okay oh wow yeah yes yep no nope nah hey hi hello please god jesus christ geez gosh man dude "
    "seriously sorry actually anyway anyways so and but or then now right fine sure alright lol omg ugh um uh hmm hm haha "
    "babe baby honey hon sweetie sweetheart darling dear love mom mum dad mommy daddy mama papa guys bro sis buddy also still "
    "frankly basically again aw aww ah come clearly obviously apparently maybe perhaps mister sir girl boy dang damn plus "
    "yo whoa great wait hun bae hell goddamn ha eh".split()
)
DETERMINERS = frozenset("the a an my your his her our their this that these those every each some all any no one another both".split())
POSSESSIVES = frozenset("my your his her our their".split())
SPEECH = frozenset(
    "say tell ask yell shout scream text write claim insist promise admit reply answer complain reckon think believe guess know "
    "swear mention explain hear suggest imply hope wish bet feel understand see realize notice mean figure suppose assume "
    "remember forget decide worry pretend expect want hate love wonder".split()
)
# Verbs that say whether the next verb happened; the clause is read with that next verb.
TURNING_VERBS = {"forget": True, "refuse": True, "fail": True, "neglect": True, "manage": False, "continue": False, "tend": False,
                 "choose": False, "seem": False, "start": False, "begin": False, "proceed": False, "decline": True,
                 "bother": False, "try": False, "need": False, "have": False, "get": False, "like": False, "want": False,
                 "love": False, "insist": False, "decide": False, "dare": False, "remember": False}
# Those of them that stay the main verb, since wanting, trying or getting to do something is not doing it.
_KEPT = frozenset("want like love need get try decide dare insist choose seem".split())

_OBJECT_PREPOSITIONS = frozenset(
    "with of for to at on in about from by without around near behind beside over under against toward towards like than after "
    "before between upon into onto off through make makes made let lets help helps helped see saw want wants wanted need needs "
    "needed love loves loved hate hates hated miss tell told asked ask give gave gives give trust show showed call called hear "
    "heard thank thanks leave left get got remind blame bring brought expect expected".split()
)
_POINTING = frozenset("this that these those".split())
_PUNCTUATION = frozenset(", ; : - ( ) \" * / ~ [ ]".split())


def _is_base(word: str) -> bool:
    return any(reading.form is Form.BASE for reading in analyse(word))


def _finite(word: str) -> bool:
    """Whether the word can be the verb of a clause: an auxiliary, or a base, third-person or past form."""
    return word in AUXILIARIES or any(reading.form in (Form.BASE, Form.THIRD, Form.PAST) for reading in analyse(word))


def _third_or_past(word: str) -> bool:
    return word in AUXILIARIES or any(reading.form in (Form.THIRD, Form.PAST) for reading in analyse(word))


# ---------------------------------------------------------------- cutting sentences into clauses


def _verb_follows(words: tuple[str, ...], at: int, end: int) -> bool:
    """Whether a finite verb stands at `at`, behind adverbs at most."""
    steps = 0
    while at < end and steps < 4 and words[at] in ADVERBS:
        at, steps = at + 1, steps + 1
    return at < end and (_finite(words[at]) or words[at] == "not")


def _starts_clause(words: tuple[str, ...], at: int, end: int) -> bool:
    """Whether a subject and its verb begin at `at`."""
    if at >= end:
        return False
    word = words[at]
    if word in _POINTING:
        return at + 1 < end and _pointing_subject(words, at, end) or _noun_subject(words, at, end)
    if word in PRONOUNS:
        return _verb_follows(words, at + 1, end)
    if word in POSSESSIVES or word in ("the", "this", "that", "these", "those", "every"):
        return _noun_subject(words, at, end)
    return False


def _pointing_subject(words: tuple[str, ...], at: int, end: int) -> bool:
    """Whether "this", "that" is a subject of its own: "this is", not "this house is"."""
    after = at + 1
    while after < end and words[after] in ADVERBS:
        after += 1
    return after < end and _third_or_past(words[after])


def _noun_subject(words: tuple[str, ...], at: int, end: int) -> bool:
    """Whether a noun phrase of one to three words with a verb that agrees begins at `at`."""
    return any(_third_or_past(words[k]) and words[k] not in POSSESSIVES for k in range(at + 2, min(at + 4, end)))


def _cuts(words: tuple[str, ...], start: int, end: int) -> list[int]:
    """The positions inside a sentence at which a clause begins, the first one included."""
    cuts = [start]
    verb_seen = False
    depth_start = start
    for at in range(start, end):
        word = words[at]
        if at == depth_start:
            verb_seen = False
        elif word in _PUNCTUATION:
            follows = at + 1
            while follows < end and (words[follows] in DISCOURSE or words[follows] in _PUNCTUATION):
                follows += 1
            if (
                _starts_clause(words, follows, end)
                or (follows < end and words[follows] in LINKS and words[follows] not in ("and", "or", "like", "so"))
                or (follows < end and (words[follows] in _IMPERATIVE_OPENERS or words[follows] in AUXILIARIES))
                or (word in ";:-\"" and follows < end)
            ):
                cuts.append(at + 1)
                depth_start = at + 1
        elif word in LINKS and at > depth_start:
            if _link_cuts(words, at, end, verb_seen=verb_seen):
                cuts.append(at)
                depth_start = at
        elif (
            verb_seen
            and word in PRONOUNS
            and (word in NOMINATIVE or words[at - 1] not in _OBJECT_PREPOSITIONS)
            and words[at - 1] not in LINKS
            and words[at - 1] not in ADVERBS
            and words[at - 1] not in AUXILIARIES
            and _verb_follows(words, at + 1, end)
        ) or (
            verb_seen
            and word in NOMINATIVE
            and words[at - 1] not in LINKS
            and words[at - 1] not in AUXILIARIES
            and words[at - 1] != "not"
        ) or (verb_seen and word in POSSESSIVES and words[depth_start] in ("if", "when") and at + 2 < end and words[at + 2] in AUXILIARIES):
            cuts.append(at)
            depth_start = at
        if not verb_seen and at >= depth_start and (word in AUXILIARIES or (at > depth_start and _finite(word))):
            verb_seen = True
    return cuts


_IMPERATIVE_OPENERS = frozenset("stop quit please do shut get go let leave give why how what".split())


def _link_cuts(words: tuple[str, ...], at: int, end: int, *, verb_seen: bool) -> bool:
    word = words[at]
    follows = at + 1
    while follows < end and words[follows] in ADVERBS and words[follows] not in FREQUENCY:
        follows += 1
    if word in ("and", "or", "but", "so"):
        if _starts_clause(words, follows, end) or (follows < end and words[follows] in LINKS and words[follows] != "that"):
            return True
        if follows < end and (words[follows] in FREQUENCY or words[follows] in AUXILIARIES or words[follows] in _IMPERATIVE_OPENERS):
            return True
        # A second predicate of the same subject: "and leave a mess".
        return verb_seen and word != "so" and follows < end and _finite(words[follows]) and words[follows] not in DETERMINERS
    if word in ("because", "cause", "cuz", "unless", "although", "whereas", "whenever"):
        return True
    if word == "that" and words[at - 1] in DETERMINERS:
        return False
    if word in ("when", "if", "while", "until", "til", "till", "since", "though", "once"):
        return _starts_clause(words, follows, end) or word in ("when", "if") and follows < end
    return _starts_clause(words, at + 1, end)


# ---------------------------------------------------------------- reading one clause


class _Cursor(NamedTuple):
    at: int
    modal: str
    negated: bool
    frequency: str
    progressive: bool
    semi: str
    verb: str
    verb_at: int
    tense: Tense


def read_clauses(tokens: Tokens) -> tuple[Clause, ...]:
    """The clauses of a text in order; every word belongs to exactly one of them, or to the punctuation between sentences.

    >>> from .tokens import tokenize
    >>> [(c.subject, c.frequency, c.verb) for c in read_clauses(tokenize("You never text me back and I hate it."))]
    [('you', 'never', 'text'), ('i', '', 'hate')]
    """
    words = tokens.words
    clauses: list[Clause] = []
    sentence = start = 0
    for at in range(len(words) + 1):
        if at == len(words) or words[at] in ENDS:
            if at > start:
                _read_sentence(words, start, at, at < len(words) and words[at] == "?", sentence, clauses)
                sentence += 1
            start = at + 1
    return tuple(clauses)


def _read_sentence(words: tuple[str, ...], start: int, end: int, asks: bool, sentence: int, into: list[Clause]) -> None:
    cuts = [*_cuts(words, start, end), end]
    first = len(into)
    for begin, stop in zip(cuts, cuts[1:], strict=False):
        previous = into[-1] if len(into) > first else None
        clause = _read_clause(words, begin, stop, asks, sentence, previous, len(into) - 1 if previous else -1)
        into.append(clause)


def _read_clause(
    words: tuple[str, ...], start: int, end: int, asks: bool, sentence: int, previous: Clause | None, parent: int
) -> Clause:
    at, link = start, ""
    while at < end:
        word = words[at]
        if word in _PUNCTUATION or (word in DISCOURSE and word not in LINKS and not _is_subject_name(words, at, end)):
            at += 1
        elif word in LINKS and (word not in WH or link or (previous is not None and not asks) or _subordinate(words, at, end)):
            if word == "so" and at + 1 < end and words[at + 1] not in PRONOUNS:
                at += 1
                continue
            if word in ("that", "like") and at + 1 < end and not _starts_clause(words, at + 1, end):
                break
            link = word if not link or word not in ("and", "but", "or", "so") else link
            at += 1
        elif word in ADVERBS and at + 1 < end and words[at + 1] in PRONOUNS and word not in ("all", "not", "both"):
            at += 1
        else:
            break
    wh = ""
    if at < end and words[at] in WH:
        wh = words[at]
        at += 1
        if at < end and words[at] == "come" and wh == "how":
            wh, at = "why", at + 1
        while at + 1 < end and words[at] in ("the", "in", "on") and words[at + 1] in ("hell", "fuck", "heck", "world", "earth"):
            at += 2
    if at >= end:
        return _fragment(start, end, sentence, link, wh, parent)
    # An inverted question: auxiliary, subject.
    if words[at] in AUXILIARIES and at + 1 < end:
        behind = at + 2 if words[at + 1] == "not" else at + 1
        if behind < end and (words[behind] in PRONOUNS or words[behind] in POSSESSIVES) and not (words[at] == "do" and not wh and not asks and words[behind] not in ("you", "we", "they", "i")):
            return _inverted(words, at, behind, start, end, sentence, link, wh, parent)
    subject_end = _subject_end(words, at, end)
    if subject_end > at:
        cursor = _predicate(words, subject_end, end)
        if cursor is not None:
            subject = words[at] if words[at] in PRONOUNS and subject_end - at <= 2 else "np"
            if subject == "np" and words[subject_end - 1] in ("who", "that"):
                subject = "np"
            mood = Mood.QUESTION if asks and (wh or link == "") and subject == "you" and wh else Mood.STATEMENT
            return _clause(start, end, sentence, link, mood, wh, subject, at, subject_end, cursor, parent)
    imperative = _imperative(words, at, end)
    if imperative is not None and link in ("", "and", "or", "but", "so") and not wh:
        shares = previous is not None and previous.verb and previous.mood is not Mood.IMPERATIVE and link in ("and", "or", "but")
        if not shares:
            return _clause(start, end, sentence, link, Mood.IMPERATIVE, wh, "you", at, at, imperative, parent)
    if previous is not None and previous.verb and link in ("and", "or", "but"):
        # A second predicate shares the subject, the auxiliary and the negation of the first.
        cursor = _predicate(words, at, end, shared=previous)
        if cursor is not None:
            return _clause(
                start, end, sentence, link, previous.mood, previous.wh, previous.subject, previous.subject_start,
                previous.subject_end, cursor, parent,
            )
    return _fragment(start, end, sentence, link, wh, parent, at)


def _imperative(words: tuple[str, ...], at: int, end: int) -> _Cursor | None:
    """Read "stop …", "please don't …", "just leave …" from `at` on."""
    negated = False
    while at < end:
        if words[at] in ("please", "just", "now", "simply", "also", "always", ","):
            at += 1
        elif words[at] == "do" and at + 1 < end and words[at + 1] == "not":
            negated, at = True, at + 2
        elif words[at] in ("never", "not"):
            negated, at = True, at + 1
        else:
            break
    if at >= end or not _is_base(words[at]) or words[at] in MODALS:
        return None
    return _Cursor(at + 1, "", negated, "", False, "", words[at], at, Tense.PRESENT)


def _subordinate(words: tuple[str, ...], at: int, end: int) -> bool:
    """Whether a question word introduces a clause rather than asking: "when you call", not "when will you call"."""
    return words[at] in ("when", "whenever") and _starts_clause(words, at + 1, end)


def _is_subject_name(words: tuple[str, ...], at: int, end: int) -> bool:
    """Whether a word of address is a subject after all: "mom always says", not "mom, you said"."""
    return words[at] in ("mom", "mum", "dad", "man", "god") and at + 1 < end and words[at + 1] not in PRONOUNS and _verb_follows(words, at + 1, end)


def _clause(
    start: int, end: int, sentence: int, link: str, mood: Mood, wh: str, subject: str, subject_start: int, subject_end: int,
    cursor: _Cursor, parent: int,
) -> Clause:
    return Clause(
        start, end, sentence, link, mood, wh, subject, subject_start, subject_end, cursor.modal, cursor.negated, cursor.frequency,
        cursor.progressive, cursor.semi, cursor.verb, cursor.verb_at, cursor.tense, cursor.at, parent,
    )


def _fragment(start: int, end: int, sentence: int, link: str, wh: str, parent: int, rest: int | None = None) -> Clause:
    rest = end if rest is None else rest
    return Clause(
        start, end, sentence, link, Mood.FRAGMENT, wh, "", rest, rest, "", False, "", False, "", "", rest, Tense.PRESENT, rest, parent
    )


def _inverted(
    words: tuple[str, ...], auxiliary: int, subject: int, start: int, end: int, sentence: int, link: str, wh: str, parent: int
) -> Clause:
    subject_end = subject + 1
    if words[subject] in POSSESSIVES:
        subject_end = min(subject + 2, end)
    name = words[subject] if words[subject] in PRONOUNS else "np"
    cursor = _predicate(words, subject_end, end, inverted=words[auxiliary], negated=words[auxiliary + 1] == "not")
    if cursor is None:
        return _fragment(start, end, sentence, link, wh, parent, auxiliary)
    return _clause(start, end, sentence, link, Mood.QUESTION, wh, name, subject, subject_end, cursor, parent)


def _subject_end(words: tuple[str, ...], at: int, end: int) -> int:
    """The end of the subject that begins at `at`, or `at` where none does."""
    word = words[at]
    if word in PRONOUNS and not (word in _POINTING and not _pointing_subject(words, at, end)):
        after = at + 1
        if word in ("you", "we") and after < end and words[after] in ("guys", "all", "people", "two", "both", "men", "women", "kids"):
            after += 1
        return after
    if word in ("someone", "everyone"):
        return at + 1
    if _is_base(word) and word not in DETERMINERS and not (at + 1 < end and (words[at + 1] in FREQUENCY or words[at + 1] in AUXILIARIES)):
        return at
    limit = min(end, at + 8)
    for k in range(at + 1, limit):
        if words[k] in _PUNCTUATION:
            break
        if words[k] in AUXILIARIES or words[k] in FREQUENCY:
            return k
        if word not in DETERMINERS and k == at + 1 and words[k] not in ADVERBS and _third_or_past(words[k]):
            return k
        if word in DETERMINERS and k >= at + 2 and _third_or_past(words[k]) and words[k - 1] not in DETERMINERS:
            return k
    return at


def _predicate(
    words: tuple[str, ...], at: int, end: int, *, inverted: str = "", negated: bool = False, shared: Clause | None = None
) -> _Cursor | None:
    """Read auxiliaries, negation, adverbs and the main verb from `at` on."""
    modal, frequency, semi = "", "", ""
    tense = Tense.PRESENT
    progressive = False
    be_at = have = -1
    do = False
    if inverted:
        if inverted in MODALS:
            modal, tense = inverted, Tense.MODAL
        elif inverted in BE:
            be_at, tense = at, Tense(BE[inverted])
        elif inverted in HAVE:
            have, tense = at, Tense.PERFECT
        else:
            do, tense = True, Tense(DO[inverted])
    elif shared is not None:
        # Of a verb that was read through ("refuse to pay and act …") or a frequency, the second predicate takes nothing.
        modal, tense = shared.modal, shared.tense
        negated = shared.negated and bool(shared.modal) and not shared.frequency and not shared.semi
    position = at
    while position < end:
        word = words[position]
        if word == "not" or word == "n't":
            negated = True
        elif word in FREQUENCY:
            frequency = word
            if word in NEGATIVE_FREQUENCY:
                negated = True
        elif word in MODALS:
            modal, tense = word, Tense.MODAL
            if word == "cannot":
                modal, negated = "can", True
        elif word in BE:
            be_at = position
            if tense is Tense.PRESENT and not modal and have < 0:
                tense = Tense(BE[word])
        elif word in HAVE and position + 1 < end and _perfect_follows(words, position + 1, end):
            have = position
            if not modal:
                tense = Tense.PERFECT
        elif word in DO and position + 1 < end and _base_follows(words, position + 1, end):
            do, tense = True, Tense(DO[word])
        elif word == "gonna" or (word == "going" and be_at >= 0 and position + 2 < end and words[position + 1] == "to" and _is_base(words[position + 2])):
            modal, tense, be_at = "will", Tense.MODAL, -1
            position += 0 if word == "gonna" else 1
        elif word in ADVERBS:
            pass
        elif word in _PUNCTUATION and word != "\"":
            if position + 1 < end and be_at < 0:
                position += 1
                continue
            break
        else:
            break
        position += 1
    if position < end:
        found = _main_verb(words[position], be=be_at >= 0, perfect=have >= 0, bare=bool(modal) or do, inverted=bool(inverted))
        if found is not None:
            verb, form = found
            if form is Form.PAST and tense is Tense.PRESENT and be_at < 0 and have < 0 and not do:
                tense = Tense.PAST
            progressive = form is Form.GERUND and be_at >= 0
            if not (be_at >= 0 and form is Form.PARTICIPLE and have < 0):
                cursor = _Cursor(position + 1, modal, negated, frequency, progressive, semi, verb, position, tense)
                return _through(words, cursor, end)
    if be_at >= 0:
        return _Cursor(position, modal, negated, frequency, False, semi, "be", be_at, tense)
    if have >= 0:
        return _Cursor(position, modal, negated, frequency, False, semi, "have", have, Tense.PRESENT)
    return None


def _perfect_follows(words: tuple[str, ...], at: int, end: int) -> bool:
    while at < end and (words[at] in ADVERBS or words[at] == "not"):
        at += 1
    return at < end and (words[at] == "been" or any(reading.form is Form.PARTICIPLE for reading in analyse(words[at])))


def _base_follows(words: tuple[str, ...], at: int, end: int) -> bool:
    while at < end and (words[at] in ADVERBS or words[at] == "not"):
        at += 1
    return at < end and (_is_base(words[at]) or words[at] in ("have", "be"))


def _main_verb(word: str, *, be: bool, perfect: bool, bare: bool, inverted: bool) -> tuple[str, Form] | None:
    readings = analyse(word)
    if word in HAVE:
        return "have", Form.PAST if word == "had" else Form.BASE
    if word in DO or word in ("done", "doing"):
        form = {"did": Form.PAST, "done": Form.PARTICIPLE, "doing": Form.GERUND}.get(word, Form.BASE)
        return "do", form
    wanted: tuple[Form, ...]
    if be:
        wanted = (Form.GERUND, Form.PARTICIPLE)
    elif perfect:
        wanted = (Form.PARTICIPLE,)
    elif bare or inverted:
        wanted = (Form.BASE,)
    else:
        wanted = (Form.BASE, Form.THIRD, Form.PAST)
    for form in wanted:
        for reading in readings:
            if reading.form is form:
                return reading.base, form
    return None


def _through(words: tuple[str, ...], cursor: _Cursor, end: int) -> _Cursor:
    """Read through a verb that only says whether the next one happened: "refuse to pay", "keep cutting me off"."""
    at = cursor.at
    if cursor.verb == "keep" and at < end:
        if words[at] == "on" and at + 1 < end:
            at += 1
        for reading in analyse(words[at]):
            if reading.form is Form.GERUND:
                tense = Tense.PRESENT if cursor.tense is not Tense.PAST else Tense.PAST
                return cursor._replace(at=at + 1, semi="keep", verb=reading.base, verb_at=at, tense=tense)
    if cursor.verb in ("start", "begin", "stop", "quit") and at < end and (cursor.negated or cursor.verb in ("start", "begin")):
        # "You don't start helping" is not helping; "you don't stop yelling" is yelling.
        for reading in analyse(words[at]):
            if reading.form is Form.GERUND:
                negated = cursor.negated and cursor.verb in ("start", "begin")
                return cursor._replace(at=at + 1, semi=cursor.verb, verb=reading.base, verb_at=at, negated=negated)
    if cursor.verb == "use" and cursor.tense is Tense.PAST and at < end and words[at] == "to":
        return cursor
    if cursor.verb in TURNING_VERBS and cursor.verb not in _KEPT and at + 1 < end and words[at] == "to" and _is_base(words[at + 1]):
        base = words[at + 1]
        negated = cursor.negated != TURNING_VERBS[cursor.verb]
        return cursor._replace(at=at + 2, semi=cursor.verb, verb=base, verb_at=at + 1, negated=negated)
    return cursor
