# SPDX-License-Identifier: MIT
"""The studies behind defaults and suggestions, each with a grade, its design, and what the library concludes from it.

The summaries are in English, for developers and reviewers; they are not prompts, and an app should not show them to a
couple as they stand.  Effects are those of the abstracts.  Most samples are Western, heterosexual, dating or married,
and many were seen in a laboratory.  Two fields keep a reader honest: `doi_confirmed` is False until somebody has
followed the DOI to the paper, and `check_before_quoting` marks a finding that is known from a summary, a press text or
a convention, so that the paper must be read before a figure of it is quoted.
"""

from enum import StrEnum

import attrs

from .vocabulary import Vocabulary

__all__ = ["STUDIES", "Grade", "Study"]


class Grade(StrEnum):
    """How far a finding carries: A is the strongest, D a convention of the trade, NONE not evidence at all.

    >>> Grade("B").meaning
    'several studies, a randomized trial, or a strong longitudinal study or review'
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    NONE = "-"

    @property
    def meaning(self) -> str:
        """The grade in words."""
        return _MEANINGS[self]


_MEANINGS = {
    Grade.A: "a meta-analysis of experiments",
    Grade.B: "several studies, a randomized trial, or a strong longitudinal study or review",
    Grade.C: "one study or a few, often correlational",
    Grade.D: "clinical convention or consensus only",
    Grade.NONE: "not usable as evidence",
}


@attrs.frozen(kw_only=True)
class Study:
    """One source: where it is, how good it is, what it found, and what the library does because of it.

    >>> study = STUDIES["brock2009"]
    >>> study.grade, study.url
    (<Grade.B: 'B'>, 'https://doi.org/10.1037/a0015402')
    """

    id: str
    cite: str
    venue: str
    doi: str | None
    doi_confirmed: bool
    grade: Grade
    design: str
    finding: str
    conclusion: str
    check_before_quoting: bool = False

    @property
    def url(self) -> str | None:
        """The address of the DOI, or None where no DOI is known."""
        return None if self.doi is None else f"https://doi.org/{self.doi}"

    @property
    def terms(self) -> tuple[str, ...]:
        """The texts that `STUDIES.search` looks through."""
        return (self.cite, self.finding, self.conclusion)


STUDIES: Vocabulary[Study] = Vocabulary(
    "study",
    (
        # ---------------------------------------------------------------- needs, repair, coping together
        Study(
            id="pirrone2023",
            cite="Pirrone D., Sels L., Verhofstadt L. (2023) Relational needs frustration: an observational study on "
            "the role of negative (dis)engaging emotions",
            venue="Frontiers in Psychology",
            doi="10.3389/fpsyg.2023.1232125",
            doi_confirmed=True,
            grade=Grade.C,
            design="One conflict talk in the laboratory and a video recall of it, 141 heterosexual couples; "
            "correlations.",
            finding="Frustrated autonomy went with anger and irritation, frustrated relatedness with hurt, sadness "
            "and disappointment. The link for relatedness was stronger in people who rate relatedness as less "
            "important.",
            conclusion="Anger and irritation first ask about room, hurt and sadness first ask about closeness; "
            "always as a question, never as a statement.",
        ),
        Study(
            id="gottman2015",
            cite="Gottman J.M., Driver J., Tabares A. (2015) Repair during marital conflict in newlyweds: how "
            "couples move from attack-defend to collaboration",
            venue="Journal of Family Psychotherapy 26(2):85-108",
            doi="10.1080/08975353.2015.1038962",
            doi_confirmed=True,
            grade=Grade.C,
            design="Observation of newlyweds with a new coding scheme, five blocks of three minutes.",
            finding="Repairs in the first three minutes worked best, and those that spoke to the mood worked better "
            "than those that argued. Friendship may be what lets a repair be accepted.",
            conclusion="When in the talk and what kind of move weigh most in choosing a repair; early on, warmth "
            "comes before logic.",
        ),
        Study(
            id="dc2022",
            cite="Couples coping together: a scoping review across three decades (2022; authors to confirm)",
            venue="Frontiers in Psychology",
            doi="10.3389/fpsyg.2022.876455",
            doi_confirmed=True,
            grade=Grade.NONE,
            design="Scoping review of 643 sources, N = 112,923.",
            finding="Coping together is an established topic in many fields; which behaviors help needs more study.",
            conclusion="Context only. For the claim itself, falconier2015 is cited.",
            check_before_quoting=True,
        ),
        Study(
            id="falconier2015",
            cite="Falconier M.K., Jackson J.B., Hilpert P., Bodenmann G. (2015) Dyadic coping and relationship "
            "satisfaction: a meta-analysis",
            venue="Clinical Psychology Review 42:28-46",
            doi="10.1016/j.cpr.2015.07.002",
            doi_confirmed=False,
            grade=Grade.B,
            design="Meta-analysis of 72 samples, N = 17,856; associations.",
            finding="Coping with stress together goes with satisfaction (r = .45), and the positive forms more "
            "strongly than the negative ones.",
            conclusion="The anchor for prompts that share stress. It says “goes with”, never “leads to”.",
        ),
        Study(
            id="pagani2019",
            cite="Pagani A.F. et al. (2019) Explicit stress communication facilitates perceived responsiveness in "
            "dyadic coping",
            venue="Frontiers in Psychology 10:401",
            doi="10.3389/fpsyg.2019.00401",
            doi_confirmed=True,
            grade=Grade.C,
            design="Daily diary, 55 couples.",
            finding="Telling a partner about stress was not linked to satisfaction by itself; the partner’s response "
            "was.",
            conclusion="A prompt for the one who speaks comes with a prompt for the one who listens.",
        ),
        Study(
            id="rusu2020",
            cite="Rusu P.P., Nussbeck F.W., Leuchtmann L., Bodenmann G. (2020) Stress, dyadic coping, and "
            "relationship satisfaction",
            venue="PLoS ONE 15(4):e0231133",
            doi="10.1371/journal.pone.0231133",
            doi_confirmed=True,
            grade=Grade.B,
            design="240 couples, five yearly waves.",
            finding="Coping as a pair goes with higher satisfaction, between and within persons, above all under "
            "stress.",
            conclusion="Offer support prompts more readily on hard days.",
        ),
        # ---------------------------------------------------------------- naming a feeling
        Study(
            id="lieberman2007",
            cite="Lieberman M.D. et al. (2007) Putting feelings into words: affect labeling disrupts amygdala activity",
            venue="Psychological Science 18:421-428",
            doi="10.1111/j.1467-9280.2007.01916.x",
            doi_confirmed=False,
            grade=Grade.C,
            design="Brain imaging with pictures of faces, about 30 people (number to confirm).",
            finding="Putting a feeling into words went with a weaker response of the amygdala.",
            conclusion="Offer a word for a feeling. Say nothing about brains to users.",
            check_before_quoting=True,
        ),
        Study(
            id="torre2018",
            cite="Torre J.B., Lieberman M.D. (2018) Putting feelings into words: affect labeling as implicit emotion "
            "regulation",
            venue="Emotion Review 10(2):116-124",
            doi="10.1177/1754073917742706",
            doi_confirmed=True,
            grade=Grade.B,
            design="Review.",
            finding="Naming a feeling eases it in several ways of measuring, without feeling like an effort to do so.",
            conclusion="Keep the naming step short, and let people choose from words.",
        ),
        Study(
            id="levygigi2022",
            cite="Levy-Gigi E., Shamay-Tsoory S. (2022) Affect labeling: the role of timing and intensity",
            venue="PLoS ONE 17(12):e0279303",
            doi="10.1371/journal.pone.0279303",
            doi_confirmed=True,
            grade=Grade.C,
            design="Two experiments, n = 63 and 79.",
            finding="Naming lowered strong distress and raised mild distress. When it was done made no difference.",
            conclusion="Naming a mild feeling can be skipped in one step.",
        ),
        Study(
            id="nook2021",
            cite="Nook E.C., Satpute A.B., Ochsner K.N. (2021) Emotion naming impedes both cognitive reappraisal and "
            "mindful acceptance strategies of emotion regulation",
            venue="Affective Science 2:187-198",
            doi="10.1007/s42761-021-00036-y",
            doi_confirmed=True,
            grade=Grade.C,
            design="Two experiments, N = 80 and 60.",
            finding="Naming a feeling first made it harder to see things differently, or to accept them, right after.",
            conclusion="After a feeling is named comes a need, a request or a pause; seeing it differently is "
            "another exercise at another time.",
        ),
        Study(
            id="cohen2012",
            cite="Cohen S., Schulz M.S., Weiss E., Waldinger R.J. (2012) Eye of the beholder: the individual and "
            "dyadic contributions of empathic accuracy and perceived empathic effort to relationship satisfaction",
            venue="Journal of Family Psychology 26:236-245",
            doi="10.1037/a0027488",
            doi_confirmed=False,
            grade=Grade.C,
            design="156 couples recalling a talk in the laboratory.",
            finding="Seeing that the other makes an effort to understand went with satisfaction more than being "
            "understood correctly.",
            conclusion="A tentative guess and “did I get that right?” matter more than a clever first guess.",
            check_before_quoting=True,
        ),
        # ---------------------------------------------------------------- I and you
        Study(
            id="rogers2018",
            cite="Rogers S.L., Howieson J., Neame C. (2018) I understand you feel that way, but I feel this way: the "
            "benefits of I-language and communicating perspective during conflict",
            venue="PeerJ 6:e4831",
            doi="10.7717/peerj.4831",
            doi_confirmed=True,
            grade=Grade.C,
            design="Ratings of written openings, factorial design.",
            finding="I-language, and speaking of both points of view, were each rated as raising less defensiveness; "
            "both together were rated best.",
            conclusion="Offer a clause about how it may be for the other person. The ratings are of written examples "
            "only.",
        ),
        Study(
            id="bippus2005",
            cite="Bippus A.M., Young S.L. (2005) Owning your emotions: reactions to expressions of self- versus "
            "other-attributed positive and negative emotions",
            venue="Journal of Applied Communication Research 33(1):26-45",
            doi="10.1080/0090988042000318503",
            doi_confirmed=False,
            grade=Grade.C,
            design="Two studies with written examples.",
            finding="For unpleasant feelings, “I” and “you” wordings made no difference. For pleasant ones people "
            "liked being credited with “you”.",
            conclusion="Promise nothing from the word “I” alone: what goes is blame, labels and absolutes. Praise "
            "keeps its “you”.",
        ),
        Study(
            id="kubany",
            cite="Kubany E.S. et al. (1992, 1995), two vignette studies on statements of anger and distress",
            venue="Aggressive Behavior 18:337-347; Journal of Social and Clinical Psychology 14:53-60",
            doi=None,
            doi_confirmed=False,
            grade=Grade.NONE,
            design="Written examples.",
            finding="Reported, not confirmed: statements of distress without blame provoked less than accusing anger.",
            conclusion="Not cited until the papers are read.",
            check_before_quoting=True,
        ),
        Study(
            id="simmons2005",
            cite="Simmons R.A., Gordon P.C., Chambless D.L. (2005) Pronouns in marital interaction: what do “you” "
            "and “I” say about marital health?",
            venue="Psychological Science 16:932-936",
            doi="10.1111/j.1467-9280.2005.01639.x",
            doi_confirmed=False,
            grade=Grade.C,
            design="59 couples solving a problem, one of whom lived with an anxiety disorder.",
            finding="More “you” went with more negative behavior, more “we” with better solutions, “I” with "
            "satisfaction.",
            conclusion="Much “you” is a hint at most, never a fault.",
        ),
        Study(
            id="seider2009",
            cite="Seider B.H., Hirschberger G., Nelson K.L., Levenson R.W. (2009) We can work it out: age "
            "differences in relational pronouns, physiology, and behavior in marital conflict",
            venue="Psychology and Aging 24:604-613",
            doi="10.1037/a0016950",
            doi_confirmed=False,
            grade=Grade.C,
            design="154 couples in a conflict of 15 minutes.",
            finding="Words of “we” went with calmer bodies and kinder behavior; “me” and “you” with the reverse.",
            conclusion="Offer “we” where two people solve a problem. “I” is not good by itself.",
        ),
        Study(
            id="weasym2014",
            cite="Unequal “we” talk and demand and withdrawal in couples facing a health problem (2014; authors to "
            "confirm)",
            venue="to confirm (PMC4017621)",
            doi=None,
            doi_confirmed=False,
            grade=Grade.C,
            design="147 couples.",
            finding="When only one of two says “we”, it marks demand and withdrawal, as “you” does.",
            conclusion="“We need to stop your …” is a “you” in disguise.",
            check_before_quoting=True,
        ),
        Study(
            id="biesen2016",
            cite="Biesen J.N., Schooler D.E., Smith D.A. (2016) What a difference a pronoun makes: I/we versus "
            "you/me and worried couples’ perceptions of their interaction quality",
            venue="Journal of Language and Social Psychology 35:180-205",
            doi="10.1177/0261927X15583114",
            doi_confirmed=True,
            grade=Grade.C,
            design="115 couples.",
            finding="A focus on “me” and “you” went with a worse view of the talk.",
            conclusion="If anything is counted, it is “me”, not “I”.",
        ),
        # ---------------------------------------------------------------- how a talk starts; the limits of prediction
        Study(
            id="gottman1998",
            cite="Gottman J.M., Coan J., Carrere S., Swanson C. (1998) Predicting marital happiness and stability "
            "from newlywed interactions",
            venue="Journal of Marriage and the Family 60:5-22",
            doi="10.2307/353438",
            doi_confirmed=True,
            grade=Grade.C,
            design="130 newlywed couples over several years.",
            finding="Neither active listening nor the absence of anger foretold happiness; a harsh start, refusing "
            "influence and a lack of soothing mattered.",
            conclusion="Reflecting back is not sold as the secret of marriage, and anger is not bad. See also kim2007.",
        ),
        Study(
            id="kim2007",
            cite="Kim H.K., Capaldi D.M., Crosby L. (2007) Generalizability of Gottman and colleagues’ affective "
            "process models of couples’ relationship outcomes",
            venue="Journal of Marriage and Family 69:55-72",
            doi="10.1111/j.1741-3737.2006.00343.x",
            doi_confirmed=True,
            grade=Grade.C,
            design="85 at-risk couples, two and a half years.",
            finding="The main findings of 1998 about process, a harsh start among them, did not replicate.",
            conclusion="A soft start is a courtesy that costs little; no claim rests on it.",
        ),
        Study(
            id="heyman2001",
            cite="Heyman R.E., Smith Slep A.M. (2001) The hazards of predicting divorce without crossvalidation",
            venue="Journal of Marriage and Family 63:473-479",
            doi="10.1111/j.1741-3737.2001.00473.x",
            doi_confirmed=False,
            grade=Grade.B,
            design="Re-analysis.",
            finding="The accuracy of predicting divorce drops sharply when it is tested on other couples.",
            conclusion="The library scores no person and predicts no relationship.",
        ),
        Study(
            id="carrere1999",
            cite="Carrere S., Gottman J.M. (1999) Predicting divorce among newlyweds from the first three minutes of "
            "a marital conflict discussion",
            venue="Family Process 38:293-301",
            doi="10.1111/j.1545-5300.1999.00293.x",
            doi_confirmed=True,
            grade=Grade.C,
            design="124 newlywed couples over six years, of whom 17 divorced.",
            finding="The mood of the first three minutes went with the outcome.",
            conclusion="A look at the first sentence before a hard talk is worth offering. Few divorces, and no test "
            "on other couples.",
        ),
        Study(
            id="gottman1992",
            cite="Gottman J.M., Levenson R.W. (1992) Marital processes predictive of later dissolution: behavior, "
            "physiology, and health",
            venue="Journal of Personality and Social Psychology 63:221-233",
            doi="10.1037/0022-3514.63.2.221",
            doi_confirmed=False,
            grade=Grade.C,
            design="73 couples, four years.",
            finding="Couples with more warmth than harshness in conflict did better.",
            conclusion="No ratio is shown as a score or a goal; “add something warm” is enough.",
            check_before_quoting=True,
        ),
        # ---------------------------------------------------------------- listening
        Study(
            id="weger2010",
            cite="Weger H., Castle G.R., Emmett M.C. (2010) Active listening in peer interviews: the influence of "
            "message paraphrasing on perceptions of listening skill",
            venue="International Journal of Listening 24:34-49",
            doi="10.1080/10904010903466311",
            doi_confirmed=True,
            grade=Grade.C,
            design="Experiment with strangers, n = 180.",
            finding="Paraphrasing made listeners better liked, but speakers did not feel better understood.",
            conclusion="Saying it back is not enough by itself.",
        ),
        Study(
            id="weger2014",
            cite="Weger H., Castle Bell G., Minei E.M., Robinson M.C. (2014) The relative effectiveness of active "
            "listening in initial interactions",
            venue="International Journal of Listening 28:13-31",
            doi="10.1080/10904018.2013.813234",
            doi_confirmed=True,
            grade=Grade.C,
            design="Experiment with strangers, n = 115.",
            finding="Active listening left people feeling more understood than advice did, and no more satisfied.",
            conclusion="Name the feeling, say it back, ask an open question, check; advice only when asked for.",
        ),
        # ---------------------------------------------------------------- pressing and withdrawing, support
        Study(
            id="schrodt2014",
            cite="Schrodt P., Witt P.L., Shimkowski J.R. (2014) A meta-analytical review of the demand/withdraw "
            "pattern of interaction and its associations with individual, relational, and communicative outcomes",
            venue="Communication Monographs 81:28-58",
            doi="10.1080/03637751.2013.813632",
            doi_confirmed=False,
            grade=Grade.B,
            design="Meta-analysis of associations.",
            finding="One pressing while the other withdraws goes with worse outcomes for both.",
            conclusion="The pattern takes two; both get words for their side of it.",
            check_before_quoting=True,
        ),
        Study(
            id="papp2009",
            cite="Papp L.M., Kouros C.D., Cummings E.M. (2009) Demand-withdraw patterns in marital conflict in the "
            "home",
            venue="Personal Relationships 16:285-300",
            doi="10.1111/j.1475-6811.2009.01223.x",
            doi_confirmed=True,
            grade=Grade.C,
            design="Diary, 116 couples.",
            finding="Women and men pressed and withdrew equally often; whoever raised the topic tended to press.",
            conclusion="No role is tied to a gender.",
        ),
        Study(
            id="ross2019",
            cite="Ross J.M., Karney B.R., Nguyen T.P., Bradbury T.N. (2019) Communication that is maladaptive for "
            "middle-class couples is adaptive for socioeconomically disadvantaged couples",
            venue="Journal of Personality and Social Psychology 116:582-597",
            doi="10.1037/pspi0000158",
            doi_confirmed=True,
            grade=Grade.B,
            design="515 and 431 couples over time.",
            finding="Withdrawing from a demand harmed couples with means, and helped couples without the means to "
            "change the matter.",
            conclusion="Withdrawing is a cue, not a fault; letting it be for now is a legitimate end.",
        ),
        Study(
            id="overall2017",
            cite="Overall N.C., McNulty J.K. (2017) What type of communication during conflict is beneficial for "
            "intimate relationships?",
            venue="Current Opinion in Psychology 13:1-5",
            doi="10.1016/j.copsyc.2016.03.002",
            doi_confirmed=False,
            grade=Grade.B,
            design="Review.",
            finding="Plain opposition helps with a serious problem that the other can change, and harms otherwise. "
            "Soothing can harm where a serious thing must change.",
            conclusion="A serious problem that can be changed is never only soothed.",
        ),
        Study(
            id="brock2009",
            cite="Brock R.L., Lawrence E. (2009) Too much of a good thing: underprovision versus overprovision of "
            "partner support",
            venue="Journal of Family Psychology 23:181-192",
            doi="10.1037/a0015402",
            doi_confirmed=True,
            grade=Grade.B,
            design="103 newlywed couples, five waves in five years.",
            finding="Getting more support than wanted was a greater risk than getting less.",
            conclusion="Ask which kind of support is wanted before giving any: listening, comfort, room, help or "
            "ideas.",
        ),
        Study(
            id="simpson2014",
            cite="Simpson J.A., Overall N.C. (2014) Partner buffering of attachment insecurity",
            venue="Current Directions in Psychological Science 23:54-59",
            doi="10.1177/0963721413510933",
            doi_confirmed=True,
            grade=Grade.B,
            design="Review and observation.",
            finding="What soothes differs from person to person (which for whom is still to confirm in the paper).",
            conclusion="People say themselves what helps them; an attachment style is never inferred.",
        ),
        Study(
            id="evraire2022",
            cite="Evraire L.E., Dozois D.J.A., Wilde J.L. (2022) The contribution of attachment styles and "
            "reassurance seeking to trust in romantic couples",
            venue="Europe’s Journal of Psychology 18:19-39",
            doi="10.5964/ejop.3059",
            doi_confirmed=True,
            grade=Grade.C,
            design="Diary, 110 couples.",
            finding="Asking for reassurance again and again went with less trust the next day, for anxious women and "
            "avoidant men.",
            conclusion="Asking for reassurance gets a limit on repeats and one concrete request with a time.",
        ),
        # ---------------------------------------------------------------- soft and hard feelings, two concerns
        Study(
            id="sanford2004",
            cite="Sanford K., Rowatt W.C. (2004) When is negative emotion positive for relationships?",
            venue="Personal Relationships 11:329-354 (to confirm)",
            doi="10.1111/j.1475-6811.2004.00086.x",
            doi_confirmed=False,
            grade=Grade.B,
            design="Spouses and roommates, confirmatory factor analysis.",
            finding="Hard feelings (anger), soft ones (sadness, hurt) and fear are distinct; soft goes with things "
            "going well, hard with things going badly.",
            conclusion="The `tone` of an emotion. A softer word may be offered below a hard one, and is never forced.",
        ),
        Study(
            id="sanford2010",
            cite="Sanford K. (2010) Perceived threat and perceived neglect: couples’ underlying concerns during "
            "conflict",
            venue="Psychological Assessment 22:288-297",
            doi="10.1037/a0018706",
            doi_confirmed=False,
            grade=Grade.B,
            design="1,224 and 2,315 married people.",
            finding="Two concerns lie below most conflicts: threat and neglect.",
            conclusion="Threat, neglect, both, or not known is part of choosing a repair.",
            check_before_quoting=True,
        ),
        Study(
            id="sanford2013",
            cite="Sanford K., Wolfe K.L. (2013) What married couples want from each other during conflicts",
            venue="Journal of Social and Clinical Psychology",
            doi=None,
            doi_confirmed=False,
            grade=Grade.C,
            design="455 and about 500 married people.",
            finding="Six wants: giving up power, showing investment, stopping the fight, more talk, affection, an "
            "apology. An apology alone was the least wanted.",
            conclusion="The concern steers the kind of repair; “sorry” is not the default.",
            check_before_quoting=True,
        ),
        # ---------------------------------------------------------------- apology and what comes after
        Study(
            id="lewicki2016",
            cite="Lewicki R.J., Polin B., Lount R.B. (2016) An exploration of the structure of effective apologies",
            venue="Negotiation and Conflict Management Research 9:177-196",
            doi="10.1111/ncmr.12073",
            doi_confirmed=False,
            grade=Grade.B,
            design="Two experiments with written apologies, N = 755.",
            finding="Most weight: taking responsibility, then offering repair; then regret, explanation and a "
            "promise to change; asking for forgiveness may be left out. More parts are better.",
            conclusion="An apology has responsibility and an offer of repair; asking for forgiveness is off unless "
            "chosen.",
            check_before_quoting=True,
        ),
        Study(
            id="frantz2005",
            cite="Frantz C.M., Bennigson C. (2005) Better late than early: the influence of timing on apology "
            "effectiveness",
            venue="Journal of Experimental Social Psychology 41:201-207",
            doi="10.1016/j.jesp.2004.07.007",
            doi_confirmed=True,
            grade=Grade.C,
            design="A recall study, n = 24, and written scenarios, n = 83.",
            finding="Later apologies worked better, because people felt heard by then.",
            conclusion="An apology comes after the other feels heard.",
        ),
        Study(
            id="hubbard2013",
            cite="Hubbard A.S.E. et al. (2013) Effects of timing and sincerity of an apology on satisfaction and "
            "changes in negative feelings during conflicts (title to confirm)",
            venue="Western Journal of Communication (to confirm)",
            doi=None,
            doi_confirmed=False,
            grade=Grade.C,
            design="60 couples in a live conflict.",
            finding="Late was better in talks under ten minutes, early in longer ones; sincerity mattered.",
            conclusion="Heard first, yes, but an apology does not wait beyond the talk.",
        ),
        Study(
            id="luchies2010",
            cite="Luchies L.B., Finkel E.J., McNulty J.K., Kumashiro M. (2010) The doormat effect: when forgiving "
            "erodes self-respect and self-concept clarity",
            venue="Journal of Personality and Social Psychology 98:734-749",
            doi="10.1037/a0017838",
            doi_confirmed=True,
            grade=Grade.B,
            design="Four studies.",
            finding="Forgiving somebody who made no amends wore down self-respect; with amends it helped.",
            conclusion="Forgiveness is never pushed, and “not yet” is a full answer.",
        ),
        Study(
            id="parsons2020",
            cite="Parsons J.A., Prager K.J. et al. (2020) How to kiss and make up: postconflict behaviors (title to "
            "confirm)",
            venue="Journal of Family Psychology",
            doi=None,
            doi_confirmed=False,
            grade=Grade.B,
            design="Diaries of 230, 340 and 226 couples.",
            finding="Active repair and a new point of view went with recovering better, avoiding with recovering "
            "worse.",
            conclusion="After a conflict: repair first, then a new point of view, then letting go. Room comes with a "
            "time to return.",
            check_before_quoting=True,
        ),
        Study(
            id="wilder2024",
            cite="Wilder S. et al. (2024) “But I said I’m sorry”: post-conflict reconciliation (to confirm)",
            venue="to confirm",
            doi=None,
            doi_confirmed=False,
            grade=Grade.C,
            design="217 couples.",
            finding="Listening and warmth during a conflict helped to make up; harshness undercut later repair.",
            conclusion="After contempt, taking responsibility comes first.",
            check_before_quoting=True,
        ),
        # ---------------------------------------------------------------- pausing and calming
        Study(
            id="mccurry2024",
            cite="McCurry A.G., May R.C., Donaldson D.I. (2024) Both partners’ negative emotion drives aggression "
            "during couples’ conflict (title to confirm)",
            venue="Communications Psychology",
            doi=None,
            doi_confirmed=False,
            grade=Grade.B,
            design="81 young couples in a laboratory game with forced breaks of 5, 10 or 15 seconds.",
            finding="Short breaks cut escalation, and 5 seconds did as well as 15. The authors limit this to "
            "low-level conflict.",
            conclusion="A micro pause is five seconds by default, in low conflict only.",
            check_before_quoting=True,
        ),
        Study(
            id="flood",
            cite="Convention: above 100 heartbeats a minute, break for at least 20 minutes (after Gottman 1994, 1999)",
            venue="books and popular sources",
            doi=None,
            doi_confirmed=False,
            grade=Grade.D,
            design="Clinical convention.",
            finding="No controlled test of either number is known, and popular sources disagree.",
            conclusion="A time-out length is a default that can be changed and is called a convention; no heart rate "
            "is asked for.",
            check_before_quoting=True,
        ),
        Study(
            id="bloch2014",
            cite="Bloch L., Haase C.M., Levenson R.W. (2014) Emotion regulation predicts marital satisfaction: more "
            "than a wives’ tale",
            venue="Emotion 14:130-144",
            doi="10.1037/a0034272",
            doi_confirmed=True,
            grade=Grade.C,
            design="Three waves in 13 years.",
            finding="Calming down faster, in wives, went with later satisfaction, through more constructive talk.",
            conclusion="Calm first, talk second.",
        ),
        Study(
            id="fincham2023",
            cite="Fincham G.W., Strauss C., Montero-Marin J., Cavanagh K. (2023) Effect of breathwork on stress and "
            "mental health: a meta-analysis of randomised-controlled trials",
            venue="Scientific Reports 13:432",
            doi="10.1038/s41598-022-27247-y",
            doi_confirmed=True,
            grade=Grade.A,
            design="Meta-analysis of 12 randomized trials, n = 785.",
            finding="Breathing exercises lowered stress (g = -0.35) and anxiety (g = -0.32) a little; the authors "
            "urge caution.",
            conclusion="Slow breathing may be offered, in modest words.",
        ),
        Study(
            id="bentley2023",
            cite="Bentley T.G.K. et al. (2023) Breathing practices for stress and anxiety reduction: conceptual "
            "framework of implementation guidelines based on a systematic review of the published literature",
            venue="Brain Sciences 13:1612",
            doi="10.3390/brainsci13121612",
            doi_confirmed=True,
            grade=Grade.B,
            design="Systematic review of 58 studies.",
            finding="Practices under five minutes, or fast breathing only, were among those that did not work.",
            conclusion="Three slow breaths are a pause and not a treatment; a five-minute option is offered.",
        ),
        # ---------------------------------------------------------------- plans, promises, rituals, gratitude
        Study(
            id="gollwitzer2006",
            cite="Gollwitzer P.M., Sheeran P. (2006) Implementation intentions and goal achievement: a meta-analysis "
            "of effects and processes",
            venue="Advances in Experimental Social Psychology 38:69-119",
            doi="10.1016/S0065-2601(06)38002-1",
            doi_confirmed=False,
            grade=Grade.A,
            design="Meta-analysis of 94 tests.",
            finding="Plans of the form “if this happens, then I do that” help people reach goals (d = .65; .27 to "
            ".66 in an update with 642 tests, 10.1080/10463283.2024.2334563).",
            conclusion="A plan has one cue and one action.",
        ),
        Study(
            id="webb2012",
            cite="Webb T.L., Schweiger Gallo I., Miles E., Gollwitzer P.M., Sheeran P. (2012) Effective regulation "
            "of affect: an action control perspective on emotion regulation",
            venue="European Review of Social Psychology 23:143-186",
            doi="10.1080/10463283.2012.718134",
            doi_confirmed=True,
            grade=Grade.A,
            design="Meta-analysis.",
            finding="If-then plans change how people feel (d = .91 against no plan, .53 against a mere goal).",
            conclusion="The best supported of all the skills: what to do when a known moment comes.",
        ),
        Study(
            id="peetz2011",
            cite="Peetz J., Kammrath L. (2011) Only because I love you: why people make and why they break promises "
            "in romantic relationships",
            venue="Journal of Personality and Social Psychology 100:887-904 (to confirm)",
            doi="10.1037/a0021857",
            doi_confirmed=False,
            grade=Grade.C,
            design="Laboratory and longitudinal studies.",
            finding="Love makes people promise more; self-control decides what they keep.",
            conclusion="Agreements are small, visible and dated, and only a few are open at a time.",
            check_before_quoting=True,
        ),
        Study(
            id="garcia2019",
            cite="Garcia-Rada X., Sezer O., Norton M.I. (2019) Rituals and nuptials: the emotional and relational "
            "consequences of relationship rituals",
            venue="Journal of the Association for Consumer Research 4:185-197",
            doi="10.1086/702761",
            doi_confirmed=True,
            grade=Grade.C,
            design="Four studies.",
            finding="A ritual went with good things only where both people called it a ritual.",
            conclusion="A ritual needs two consents.",
        ),
        Study(
            id="algoe2010",
            cite="Algoe S.B., Gable S.L., Maisel N.C. (2010) It’s the little things: everyday gratitude as a booster "
            "shot for romantic relationships",
            venue="Personal Relationships 17:217-233",
            doi="10.1111/j.1475-6811.2010.01273.x",
            doi_confirmed=True,
            grade=Grade.C,
            design="Diary, 65 couples.",
            finding="Gratitude went with closeness on the next day, for both; feeling in debt did not.",
            conclusion="Thanks name the act and what it meant, without words of debt.",
        ),
        Study(
            id="gable2004",
            cite="Gable S.L., Reis H.T., Impett E.A., Asher E.R. (2004) What do you do when things go right? The "
            "intrapersonal and interpersonal benefits of sharing positive events",
            venue="Journal of Personality and Social Psychology 87:228-245",
            doi="10.1037/0022-3514.87.2.228",
            doi_confirmed=True,
            grade=Grade.B,
            design="Four studies.",
            finding="Warm, active answers to good news go with well-being and closeness.",
            conclusion="Good news deserves an exercise of its own.",
        ),
        Study(
            id="gable2006",
            cite="Gable S.L., Gonzaga G.C., Strachman A. (2006) Will you be there for me when things go right? "
            "Supportive responses to positive event disclosures",
            venue="Journal of Personality and Social Psychology 91:904-917",
            doi="10.1037/0022-3514.91.5.904",
            doi_confirmed=True,
            grade=Grade.B,
            design="79 couples, observed.",
            finding="How people answered good news told more about later well-being than how they answered bad news.",
            conclusion="The library is not about conflict only.",
        ),
        Study(
            id="acr2014",
            cite="“I’m so excited for you!” How an enthusiastic responding intervention enhances close relationships "
            "(2014; authors to confirm)",
            venue="Journal of Social and Personal Relationships",
            doi="10.1177/0265407514523545",
            doi_confirmed=True,
            grade=Grade.C,
            design="Training experiment.",
            finding="Training changed how grateful and content the partner seemed, and not one’s own ratings.",
            conclusion="Modest words about what practice does.",
        ),
        Study(
            id="murphy2018",
            cite="Murphy M.L.M., Janicki-Deverts D., Cohen S. (2018) Receiving a hug is associated with the "
            "attenuation of negative mood that occurs on days with interpersonal conflict",
            venue="PLoS ONE 13(10):e0203522",
            doi="10.1371/journal.pone.0203522",
            doi_confirmed=True,
            grade=Grade.C,
            design="404 adults, 14 evenings; association.",
            finding="On a day with a conflict, a hug went with a smaller drop in mood.",
            conclusion="A hug may be offered, and only with a yes.",
        ),
        Study(
            id="campbell2014",
            cite="Campbell L., Moroz S. (2014) Humour use between spouses and positive and negative interpersonal "
            "behaviours during conflict",
            venue="Europe’s Journal of Psychology 10:532-542",
            doi="10.5964/ejop.v10i3.763",
            doi_confirmed=True,
            grade=Grade.C,
            design="116 married couples.",
            finding="Kind humor went with better talks, cutting humor with worse ones, evasive humor with apathy.",
            conclusion="Humor is shared or about oneself, never sarcastic, and not offered to somebody who is hurt.",
        ),
        Study(
            id="finkel2013",
            cite="Finkel E.J., Slotter E.B., Luchies L.B., Walton G.M., Gross J.J. (2013) A brief intervention to "
            "promote conflict reappraisal preserves marital quality over time",
            venue="Psychological Science 24:1595-1601",
            doi="10.1177/0956797612474938",
            doi_confirmed=True,
            grade=Grade.B,
            design="Randomized trial, 120 couples over two years, 21 minutes of writing in all.",
            finding="Writing about a conflict as a neutral friend would see it stopped the decline of marital quality.",
            conclusion="A separate, calm exercise of seven minutes of writing every four months.",
        ),
        # ---------------------------------------------------------------- limits
        Study(
            id="nvc2013",
            cite="Juncadella C.M. (2013) What is the impact of the application of the Nonviolent Communication model "
            "on the development of empathy? (MSc thesis, Sheffield); Pereira & Durgante (2025), integrative review",
            venue="thesis; journal (to confirm)",
            doi=None,
            doi_confirmed=False,
            grade=Grade.C,
            design="14 and 15 studies, small and not randomized.",
            finding="Mostly favorable for empathy, too weak and too mixed for a meta-analysis.",
            conclusion="Observation, feeling, need, request is a usable format and no proven therapy.",
            check_before_quoting=True,
        ),
        Study(
            id="ipv",
            cite="Clinical consensus on couple work where there is violence; Stith S.M., McCollum E.E., Rosen K.H. "
            "(2011) on negotiated time-outs",
            venue="clinical handbooks",
            doi="10.1037/12329-009",
            doi_confirmed=True,
            grade=Grade.D,
            design="Clinical consensus.",
            finding="Couple work is not advised where there is violence or coercive control; a time-out can be "
            "misused unless both agreed on it.",
            conclusion="Safety comes before everything: no couple script where fear is reported, and a time-out "
            "belongs to both, with a time to return.",
            check_before_quoting=True,
        ),
        Study(
            id="measures",
            cite="Questionnaires of satisfaction: Burns; CSI (Funk & Rogge 2007, 10.1037/0893-3200.21.4.572); RAS "
            "(Hendrick 1988); RS10 and RS5 (Røysamb, Vittersø, Tambs 2014)",
            venue="several",
            doi=None,
            doi_confirmed=False,
            grade=Grade.NONE,
            design="Psychometrics.",
            finding="Several scales share one name, and the terms of most are closed or unclear.",
            conclusion="The library holds no questionnaire text and gives no score.",
            check_before_quoting=True,
        ),
    ),
)
