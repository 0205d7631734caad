"""Interpellation in a standing committee: the reply, a second reply, and the table.

Supervision Law ch. 6 (2006: ch. 6); Organic Law arts. 53 and 54; NPC Organic Law arts. 30 and 37; NPCSC Rules of
Procedure arts. 39-42 (2009: arts. 26-29); Constitution art. 73; Budget Law art. 85; Supervision Commissions Law
art. 60.
"""

from __future__ import annotations

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    BUDGET_2018,
    CONSTITUTION_2018,
    NPC_ORGANIC_2021,
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.procedure import Procedure
from npcproc.rules import (
    Addressed,
    AsDecided,
    Competence,
    Invited,
    Is,
    Latest,
    Method,
    MoversShare,
    Past,
    Performed,
    Right,
    SentTo,
    Sequence,
)
from npcproc.steps import alongside, step
from npcproc.supervision.interpellation.asked_by_members import (
    ENOUGH_SIGN,
    IN_SESSION,
    IN_WRITING,
    MAY_BE_ASKED,
    MEMBERS_ASK,
    MIGHT_BE_ASKED,
    STATES_CONTENT,
    STATES_QUESTIONS,
)
from npcproc.supervision.interpellation.matter import (
    Closed,
    CommitteeReported,
    Declined,
    Demanded,
    Form,
    Referred,
    Replied,
    ReplyDistributed,
    ReportDistributed,
    Stage,
    Submitted,
)
from npcproc.tally import MORE_THAN_HALF

__all__ = ["IN_STANDING_COMMITTEE"]

_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})
_ORAL = Is("form", {Form.PLENARY, Form.SPECIAL_COMMITTEE})
_IN_COMMITTEE = Is("form", {Form.SPECIAL_COMMITTEE})
_WRITTEN = Is("form", {Form.WRITTEN})

# how it goes to the organ

COUNCIL_REFERS = Competence(
    name="council-refers",
    allowed=_COUNCIL,
    says=Text("质询案应由主任会议决定交办", "the council of chairpersons refers the interpellation"),
    cites=(
        SUPERVISION_2006.art(36, 1),
        SUPERVISION_2024.art(52, 1),
        ORGANIC_2022.art(53, 2),
        NPCSC_RULES_2009.art(29, 1),
        NPCSC_RULES_2022.art(42, 1),
    ),
)
LAWFUL_FORM = Method(
    name="lawful-form",
    of="form",
    allowed=frozenset({Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.WRITTEN}),
    says=Text(
        "答复应在常务委员会会议上或者专门委员会会议上口头作出，或者书面作出",
        "the reply is given orally to the standing committee or a special committee, or in writing",
    ),
    cites=(
        SUPERVISION_2006.art(36, 2),
        SUPERVISION_2024.art(52, 2),
        ORGANIC_2022.art(53, 2),
        NPCSC_RULES_2009.art(29, 1),
        NPCSC_RULES_2022.art(42, 1),
    ),
)
CONSIDERED_BY_COMMITTEE_OR_SESSION = Competence(
    name="considered-by-committee-or-session",
    of="considered_by",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE, Organ.PLENARY}),
    says=Text(
        "应决定交专门委员会审议或者提请常务委员会会议审议",
        "it is decided whether a special committee or the session deliberates it",
    ),
    effect=Effect.BREACH,
    cites=(
        ORGANIC_2022.art(54, 2, 2),
        NPCSC_RULES_2009.art(28, 1),
        NPCSC_RULES_2022.art(41, 1),
        NPC_ORGANIC_2021.art(37, 1, 9),
    ),
)

# how the organ replies

THE_ORGAN_REPLIES = Addressed(
    name="the-organ-replies",
    same_as=Latest(Submitted, "target"),
    says=Text("应由受质询机关答复", "the organ that was questioned replies"),
    cites=(
        SUPERVISION_2006.art(36, 1),
        SUPERVISION_2024.art(52, 1),
        ORGANIC_2022.art(53, 2),
        CONSTITUTION_2018.national(73, 1),
    ),
)
REPLIES_AS_DECIDED = AsDecided(
    name="replies-as-decided",
    of="form",
    same_as=Latest(Referred, "form"),
    says=Text("应按主任会议决定的方式答复", "the reply takes the form that the council of chairpersons decided"),
    cites=(
        SUPERVISION_2006.art(36, 2),
        SUPERVISION_2024.art(52, 2),
        ORGANIC_2022.art(53, 2),
        NPCSC_RULES_2009.art(29, 1),
        NPCSC_RULES_2022.art(42, 1),
    ),
)
ANSWERS = Performed(
    name="answers",
    of="answer",
    says=Text("受质询机关应作出答复", "the organ answers what it was asked"),
    cites=(
        SUPERVISION_2006.art(36, 1),
        SUPERVISION_2024.art(52, 1),
        ORGANIC_2022.art(53, 2),
        CONSTITUTION_2018.national(73, 1),
    ),
)
ANSWERS_ON_BUDGET = Performed(
    name="answers-on-budget",
    of="answer",
    when=Past(Submitted, "on_budget", {True}),
    says=Text("就预算、决算提出的质询，应及时答复", "the organ promptly answers what is asked on budgets and accounts"),
    cites=(BUDGET_2018.art(85, 1),),
)
HEAD_ATTENDS = Invited(
    name="head-attends",
    of="head_attended",
    when=_ORAL,
    says=Text("口头答复应由受质询机关的负责人到会", "a head of the organ comes in person to reply orally"),
    cites=(
        SUPERVISION_2006.art(38, 1),
        SUPERVISION_2024.art(54, 1),
        ORGANIC_2022.art(53, 3),
        NPCSC_RULES_2009.art(29, 1),
        NPCSC_RULES_2022.art(42, 1),
    ),
)
HEAD_SIGNS = Method(
    name="head-signs",
    of="head_signed",
    allowed=frozenset({True}),
    when=_WRITTEN,
    says=Text("书面答复应由受质询机关的负责人签署", "a head of the organ signs a written reply"),
    cites=(
        SUPERVISION_2006.art(38, 1),
        SUPERVISION_2024.art(54, 1),
        ORGANIC_2022.art(53, 3),
        NPCSC_RULES_2009.art(29, 2),
        NPCSC_RULES_2022.art(42, 2),
    ),
)
_MOVERS_THERE = (
    SUPERVISION_2006.art(36, 2),
    SUPERVISION_2024.art(52, 2),
    ORGANIC_2022.art(53, 2),
    NPCSC_RULES_2009.art(29, 3),
    NPCSC_RULES_2022.art(42, 3),
)
MOVERS_MAY_ATTEND = Right(
    name="movers-may-attend",
    of="movers_admitted",
    when=_IN_COMMITTEE,
    says=Text("提质询案的组成人员有权列席专门委员会会议", "the movers may attend the special committee's meeting"),
    cites=_MOVERS_THERE,
)
MOVERS_MAY_SPEAK = Right(
    name="movers-may-speak",
    of="movers_heard",
    when=_IN_COMMITTEE,
    says=Text(
        "提质询案的组成人员有权在专门委员会会议上发表意见", "the movers may speak at the special committee's meeting"
    ),
    cites=_MOVERS_THERE,
)

# what is printed and reported

COUNCIL_DISTRIBUTES_REPORT = Competence(
    name="council-distributes-report",
    allowed=_COUNCIL,
    says=Text(
        "答复情况报告由主任会议决定印发", "the council of chairpersons decides to distribute the report on the reply"
    ),
    cites=(SUPERVISION_2006.art(36, 2), SUPERVISION_2024.art(52, 2), ORGANIC_2022.art(53, 2)),
)
COUNCIL_DISTRIBUTES_REPLY = Competence(
    name="council-distributes-reply",
    allowed=_COUNCIL,
    says=Text("书面答复由主任会议印发", "the council of chairpersons distributes a written reply"),
    cites=(ORGANIC_2022.art(53, 3),),
)
REPLY_REACHES_MEMBERS = SentTo(
    name="reply-reaches-members",
    of="to",
    meets=frozenset({Organ.MEMBERS, Organ.MOVERS}),
    says=Text("书面答复应印发会议或者提质询案的组成人员", "a written reply goes to the session or to the movers"),
    cites=(ORGANIC_2022.art(53, 3),),
)
REPLY_REACHES_MEMBERS_AND_COMMITTEE = SentTo(
    name="reply-reaches-members-and-committee",
    of="to",
    includes=frozenset({Organ.MEMBERS, Organ.SPECIAL_COMMITTEE}),
    says=Text(
        "书面答复应印发常务委员会组成人员和有关的专门委员会",
        "a written reply goes to the members and the special committee concerned",
    ),
    cites=(NPCSC_RULES_2009.art(29, 2), NPCSC_RULES_2022.art(42, 2)),
)
REPLY_WAS_DISTRIBUTED = Sequence(
    name="reply-was-distributed",
    after=ReplyDistributed,
    when=Past(Referred, "form", {Form.WRITTEN}),
    effect=Effect.BREACH,
    says=Text("书面答复应印发", "a written reply is distributed"),
    cites=(ORGANIC_2022.art(53, 3), NPCSC_RULES_2009.art(29, 2), NPCSC_RULES_2022.art(42, 2)),
)
COMMITTEE_REPORTED = Sequence(
    name="committee-reported",
    after=CommitteeReported,
    when=Past(Referred, "form", {Form.SPECIAL_COMMITTEE}),
    effect=Effect.BREACH,
    says=Text("听取答复的专门委员会应提出报告", "the special committee that heard the reply reports on it"),
    cites=(NPCSC_RULES_2009.art(29, 1), NPCSC_RULES_2022.art(42, 1)),
)

# a second reply

_AGAIN = (SUPERVISION_2006.art(37, 1), SUPERVISION_2024.art(53, 1))

MOST_OF_THE_MOVERS_DISSATISFIED = MoversShare(
    name="most-of-the-movers-dissatisfied",
    share=MORE_THAN_HALF,
    of="dissatisfied",
    movers=Latest(Submitted, "signatories"),
    says=Text(
        "提质询案的组成人员过半数不满意，方可要求再作答复", "more than half of the movers may ask for a second reply"
    ),
    cites=_AGAIN,
)
COUNCIL_DECIDES_AGAIN = Competence(
    name="council-decides-again",
    allowed=_COUNCIL,
    says=Text("是否再作答复由主任会议决定", "the council of chairpersons decides on a second reply"),
    cites=_AGAIN,
)

_REFERRAL = (COUNCIL_REFERS, LAWFUL_FORM, CONSIDERED_BY_COMMITTEE_OR_SESSION)
_REPLY = (
    THE_ORGAN_REPLIES,
    REPLIES_AS_DECIDED,
    LAWFUL_FORM,
    ANSWERS,
    ANSWERS_ON_BUDGET,
    HEAD_ATTENDS,
    HEAD_SIGNS,
    MOVERS_MAY_ATTEND,
    MOVERS_MAY_SPEAK,
)
_PRINTED = (COUNCIL_DISTRIBUTES_REPLY, REPLY_REACHES_MEMBERS, REPLY_REACHES_MEMBERS_AND_COMMITTEE)

IN_STANDING_COMMITTEE = Procedure(
    id="interpellation.standing-committee",
    title=Text("常务委员会质询案", "Interpellation in a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        step(
            Stage.NONE,
            Submitted,
            Stage.SUBMITTED,
            MEMBERS_ASK,
            ENOUGH_SIGN,
            IN_WRITING,
            IN_SESSION,
            MAY_BE_ASKED,
            MIGHT_BE_ASKED,
            STATES_QUESTIONS,
            STATES_CONTENT,
        ),
        step(Stage.SUBMITTED, Referred, Stage.REFERRED, *_REFERRAL, must=True),
        step(Stage.REFERRED, Replied, Stage.REPLIED, *_REPLY, must=True),
        *alongside([Stage.REPLIED], CommitteeReported),
        *alongside([Stage.REPLIED], ReplyDistributed, *_PRINTED),
        *alongside([Stage.REPLIED], ReportDistributed, COUNCIL_DISTRIBUTES_REPORT),
        step(Stage.REPLIED, Demanded, Stage.DEMANDED, MOST_OF_THE_MOVERS_DISSATISFIED),
        step(Stage.DEMANDED, Referred, Stage.REFERRED, COUNCIL_DECIDES_AGAIN, LAWFUL_FORM),
        # Unsettled: the council may also decide that the first reply stands; the text leaves it the choice.
        step(Stage.DEMANDED, Declined, Stage.REPLIED, COUNCIL_DECIDES_AGAIN),
        # Unsettled: no article says when an interpellation ends; here it ends when nobody asks for a second reply.
        step(Stage.REPLIED, Closed, Stage.CLOSED, REPLY_WAS_DISTRIBUTED, COMMITTEE_REPORTED),
    ),
)
