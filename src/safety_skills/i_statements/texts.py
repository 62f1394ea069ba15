# SPDX-License-Identifier: MIT
"""The English words of I-statements: why something was found, the questions, and how the parts are joined."""

from ..languages import Construction
from ..text import Text

__all__ = ["TEXTS"]

_WHY = "Shown under a phrase that somebody typed: why it may be hard to hear, and what may be easier. Never a verdict on the person."
_FINDINGS = {
    Construction.ABSOLUTE: "Words like “always” and “never” are easy to argue with. One time that it happened is easier to hear.",
    Construction.ACCUSATION: "This tells the other person what they did wrong. What happened, and how it was for you, is easier to hear.",
    Construction.OMISSION: "This names what was not done. You could say how that is for you, and ask for what you would like.",
    Construction.LABEL: "This says what somebody is. What did they do or say that you noticed?",
    Construction.QUESTION: "This sounds like a question and lands as a reproach. You could say what you would like instead.",
    Construction.MAKES_ME: "This hands your feeling over to the other person. “I feel … when …” says the same, and it stays yours.",
    Construction.FEEL_LIKE: "This tells what you think is going on. A word for how you feel may be easier to hear.",
    Construction.EVALUATION: "This word holds a feeling, and also an idea of what the other person did. You could name the feeling as well.",
    Construction.MIND_READING: "This guesses what goes on inside the other person. You could say what you noticed, and ask.",
    Construction.DEMAND: "This is an order. A request leaves room for a yes or a no.",
    Construction.SHOULD: "This can sound like a verdict. You could say what you wish for.",
    Construction.STRATEGY: "This asks one person for one thing. You could also say what you need it for, and then ask.",
    Construction.COMPARISON: "Being compared with somebody hurts, and it hides what happened. What happened?",
    Construction.ULTIMATUM: "This ties something to a condition. You could ask for what you want, and say apart from it what you will do to look after yourself.",
    Construction.SARCASM: "This may say one thing and mean another. What would you like the other person to know?",
    Construction.INVALIDATION: "This tells somebody that what they feel is wrong. You can listen to a feeling without agreeing with it.",
    Construction.STONEWALLING: "This ends the talk. If you need a break, you could say so, and say when you will be back.",
    Construction.BLAME: "This puts the whole fault in one place. What happened, and how was it for you?",
    Construction.REPROACH: "This reproaches without saying what happened. What did you see or hear?",
    Construction.CONTEMPT: "This puts somebody down. What happened just before?",
    Construction.POINTING: "This points at something that only you have in mind. What happened just now?",
}

_ASKED = "A question that an app asks the person who is writing. Warm and plain; one thing at a time."
_JOIN = (
    "How the parts of an I-statement are joined. Every placeholder is a whole clause or sentence of its own; "
    "{feeling} begins the sentence and has no full stop. Only punctuation and order may change."
)
_OWN = "The speaker’s own words, in their own language, in the place of one of our texts."
_FOREIGN = (
    "The speaker’s own words quoted inside a sentence of another language. Use the quotation marks of the locale."
)

TEXTS: tuple[Text, ...] = (
    *(Text(f"finding.{code}", english, _WHY) for code, english in _FINDINGS.items()),
    Text("question.observation", "What did you see or hear?", _ASKED),
    Text("question.feeling", "How do you feel about it? One word is enough.", _ASKED),
    Text(
        "question.feeling_beneath",
        "When it feels like that, is one of these there too?",
        _ASKED + " Feelings to choose from follow.",
    ),
    Text("question.need", "What matters to you here?", _ASKED),
    Text("question.request", "What would you like to ask for?", _ASKED),
    Text(
        "question.check",
        "Is that how it is for you?",
        "A question from one partner to the other, after telling a guess about them.",
    ),
    Text("statement", "{feeling} {observation}. {need} {request}", _JOIN),
    Text("statement.story", "{feeling} {observation}. {story}. {need} {request}", _JOIN),
    Text("statement.story_only", "{feeling}. {story}. {need} {request}", _JOIN),
    Text("statement.plain", "{feeling}. {need} {request}", _JOIN),
    Text("own.now", "when {words}", _OWN + " A when-clause about a habit: “you leave the tap running”."),
    Text("own.now.foreign", "when this happens: “{words}”", _FOREIGN + " A clause that follows “I feel hurt”."),
    Text("own.past", "when {words}", _OWN + " A when-clause about one past event: “you left without a word”."),
    Text("own.past.foreign", "when this happened: “{words}”", _FOREIGN + " A clause that follows “I felt hurt”."),
    Text("own.feeling", "I feel {words}", _OWN + " A feeling word of their own. No full stop."),
    Text("own.feeling.foreign", "This is how I feel: “{words}”", _FOREIGN + " No full stop."),
    Text("own.need", "{words}.", _OWN + " A whole sentence: “I need some quiet.”"),
    Text("own.need.foreign", "This is what I need: “{words}”.", _FOREIGN),
    Text("own.request", "{words}", _OWN + " A whole question: “Would you be willing to lock the door?”"),
    Text(
        "own.request.foreign",
        "This is what I would like to ask: “{words}”",
        _FOREIGN + " The words end with a question mark of their own.",
    ),
    Text(
        "own.story",
        "I’m telling myself that {words}",
        _OWN + " What the speaker reads into the other person, owned as a thought. No full stop.",
    ),
    Text("own.story.foreign", "This is what I’m telling myself: “{words}”", _FOREIGN + " No full stop."),
    Text(
        "request.talk",
        "Could we find a calm moment to talk about this?",
        "A request to the other person when nothing more special fits.",
    ),
    Text(
        "request.listen",
        "Could you listen to me for a moment?",
        "A request to somebody who is told about a third person.",
    ),
    Text(
        "request.think",
        "Could you help me think about how to bring this up?",
        "A request to somebody who is told about a third person.",
    ),
    Text(
        "reason.said",
        "You said it yourself: “{words}”.",
        "Why something is filled in: the person’s own words are quoted.",
    ),
    Text(
        "reason.behavior", "This often comes up when that happens.", "Why a feeling, a need or a request is suggested."
    ),
    Text("reason.common", "Many people name this when something like that happens.", "Why a feeling is suggested."),
    Text("reason.need", "This is one small way to look after that need.", "Why a request is suggested."),
    Text("reason.evaluation", "This feeling is often beneath the word you used.", "Why a feeling is suggested."),
)
