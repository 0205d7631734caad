"""Interpellation in a congress, at every level: the reply, a second reply, and the table.

Organic Law art. 24; Deputies Law art. 20 (2015: art. 14); NPC Organic Law arts. 21 and 37; NPC Rules of Procedure
arts. 48-50; Constitution art. 73; Budget Law art. 85; Supervision Commissions Law art. 60.
"""

from __future__ import annotations

from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    BUDGET_2018,
    CONSTITUTION_2018,
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    ORGANIC_2022,
)
from npcproc.levels import by_level
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
from npcproc.supervision.interpellation.asked_by_deputies import (
    DEPUTIES_ASK,
    ENOUGH_SIGN,
    IN_SESSION,
    IN_WRITING,
    MAY_BE_ASKED,
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
from npcproc.tally import HALF_OR_MORE

__all__ = ["IN_CONGRESS"]

_DEPUTIES = frozenset({Organ.DEPUTIES})
_PRESIDIUM = frozenset({Organ.PRESIDIUM})
_ORAL = Is("form", {Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.PRESIDIUM, Form.DELEGATION})
_IN_A_SMALLER_MEETING = Is("form", {Form.SPECIAL_COMMITTEE, Form.PRESIDIUM})
_WRITTEN = Is("form", {Form.WRITTEN})

# how it goes to the organ

_DECIDES = (
    ORGANIC_2022.art(24, 2),
    NPC_RULES_2021.art(50, 1),
    DEPUTIES_2015.art(14, 5),
    DEPUTIES_2025.art(20, 5),
)
_FORMS = (ORGANIC_2022.art(24, 2), NPC_RULES_2021.art(50, 1))
_LOCAL_FORMS = frozenset({Form.PRESIDIUM, Form.PLENARY, Form.SPECIAL_COMMITTEE, Form.WRITTEN})

PRESIDIUM_REFERS = Competence(
    name="presidium-refers",
    allowed=_PRESIDIUM,
    says=Text("质询案应由主席团决定交办", "the presidium refers the interpellation"),
    cites=_DECIDES,
)
LAWFUL_FORM = Method(
    name="lawful-form",
    of="form",
    allowed=by_level(
        national=frozenset({Form.PRESIDIUM, Form.SPECIAL_COMMITTEE, Form.DELEGATION, Form.WRITTEN}),
        provincial=_LOCAL_FORMS,
        municipal=_LOCAL_FORMS,
        county=_LOCAL_FORMS,
        township=frozenset({Form.PRESIDIUM, Form.PLENARY, Form.WRITTEN}),
    ),
    says=Text(
        "答复应采取法律规定的会议上口头答复或者书面答复的方式",
        "the reply is given at a meeting that the law names, or in writing",
    ),
    cites=_FORMS,
)

# how the organ replies

THE_ORGAN_REPLIES = Addressed(
    name="the-organ-replies",
    same_as=Latest(Submitted, "target"),
    says=Text("应由受质询机关答复", "the organ that was questioned replies"),
    cites=(*_DECIDES, CONSTITUTION_2018.national(73, 1)),
)
REPLIES_AS_DECIDED = AsDecided(
    name="replies-as-decided",
    of="form",
    same_as=Latest(Referred, "form"),
    says=Text("应按主席团决定的方式答复", "the reply takes the form that the presidium decided"),
    cites=_DECIDES,
)
ANSWERS = Performed(
    name="answers",
    of="answer",
    says=Text("受质询机关应作出答复", "the organ answers what it was asked"),
    cites=(*_DECIDES, CONSTITUTION_2018.national(73, 1)),
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
    cites=(ORGANIC_2022.art(24, 3), NPC_RULES_2021.art(50, 1)),
)
HEAD_SIGNS = Method(
    name="head-signs",
    of="head_signed",
    allowed=frozenset({True}),
    when=_WRITTEN,
    says=Text("书面答复应由受质询机关的负责人签署", "a head of the organ signs a written reply"),
    cites=(ORGANIC_2022.art(24, 3), NPC_RULES_2021.art(50, 5)),
)
MOVERS_MAY_ATTEND = Right(
    name="movers-may-attend",
    of="movers_admitted",
    when=_IN_A_SMALLER_MEETING,
    says=Text("提质询案的代表有权列席答复会议", "the movers may attend the meeting that hears the reply"),
    cites=_FORMS,
)
MOVERS_MAY_SPEAK = Right(
    name="movers-may-speak",
    of="movers_heard",
    when=_IN_A_SMALLER_MEETING,
    says=Text("提质询案的代表有权在答复会议上发表意见", "the movers may speak at the meeting that hears the reply"),
    cites=_FORMS,
)

# what is printed and reported

THE_MEETING_REPORTS = Competence(
    name="the-meeting-reports",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE, Organ.DELEGATION}),
    says=Text(
        "答复情况由听取答复的专门委员会或者代表团报告",
        "the special committee or delegation that heard the reply reports",
    ),
    cites=(NPC_RULES_2021.art(50, 3), NPC_ORGANIC_2021.art(37, 1, 9)),
)
PRESIDIUM_DISTRIBUTES_REPORT = Competence(
    name="presidium-distributes-report",
    allowed=_PRESIDIUM,
    says=Text("答复情况报告由主席团决定印发", "the presidium decides to distribute the report on the reply"),
    cites=(ORGANIC_2022.art(24, 2), NPC_RULES_2021.art(50, 4)),
)
PRESIDIUM_DISTRIBUTES_REPLY = Competence(
    name="presidium-distributes-reply",
    allowed=_PRESIDIUM,
    says=Text("书面答复由主席团印发", "the presidium distributes a written reply"),
    cites=(ORGANIC_2022.art(24, 3), NPC_RULES_2021.art(50, 5)),
)
REPLY_REACHES_DEPUTIES = SentTo(
    name="reply-reaches-deputies",
    of="to",
    meets=by_level(
        national=_DEPUTIES,
        provincial=_DEPUTIES | {Organ.MOVERS},
        municipal=_DEPUTIES | {Organ.MOVERS},
        county=_DEPUTIES | {Organ.MOVERS},
        township=_DEPUTIES | {Organ.MOVERS},
    ),
    says=Text(
        "书面答复应印发会议，地方也可以印发提质询案的代表",
        "a written reply goes to the session or, locally, to the movers",
    ),
    cites=(ORGANIC_2022.art(24, 3), NPC_RULES_2021.art(50, 5)),
)
REPLY_WAS_DISTRIBUTED = Sequence(
    name="reply-was-distributed",
    after=ReplyDistributed,
    when=Past(Referred, "form", {Form.WRITTEN}),
    effect=Effect.BREACH,
    says=Text("书面答复应印发", "a written reply is distributed"),
    cites=(ORGANIC_2022.art(24, 3), NPC_RULES_2021.art(50, 5)),
)
MEETING_REPORTED = Sequence(
    name="meeting-reported",
    after=CommitteeReported,
    when=Past(Referred, "form", {Form.SPECIAL_COMMITTEE, Form.DELEGATION}),
    effect=Effect.BREACH,
    says=Text(
        "听取答复的专门委员会或者代表团应向主席团报告",
        "the special committee or delegation that heard the reply reports on it to the presidium",
    ),
    cites=(NPC_RULES_2021.art(50, 3),),
)

# a second reply

HALF_OF_THE_MOVERS_DISSATISFIED = MoversShare(
    name="half-of-the-movers-dissatisfied",
    share=HALF_OR_MORE,
    of="dissatisfied",
    movers=Latest(Submitted, "signatories"),
    when=Past(Submitted, "by", _DEPUTIES),
    says=Text(
        "提质询案的代表半数以上不满意，方可要求再作答复", "half or more of the movers may ask for a second reply"
    ),
    # Unsettled: the rules of the NPC state no share; the Deputies Law does, and governs there too.
    cites=(DEPUTIES_2015.art(14, 5), DEPUTIES_2025.art(20, 5)),
)
MOVERS_DEMAND = Right(
    name="movers-demand",
    of="heard",
    says=Text("不满意的提案代表、代表团可以要求再作答复", "movers who are not satisfied may ask for a second reply"),
    cites=(NPC_RULES_2021.art(50, 2),),
)
# Unsettled: outside the NPC no article says that a second reply needs the presidium; it is read like the first one.
PRESIDIUM_DECIDES_AGAIN = Competence(
    name="presidium-decides-again",
    allowed=_PRESIDIUM,
    says=Text("是否再作答复由主席团决定", "the presidium decides on a second reply"),
    cites=(NPC_RULES_2021.art(50, 2), DEPUTIES_2015.art(14, 5), DEPUTIES_2025.art(20, 5)),
)

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

IN_CONGRESS = Procedure(
    id="interpellation.congress",
    title=Text("人民代表大会质询案", "Interpellation in a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_RULES_2021),
    start=Stage.NONE,
    steps=(
        step(
            Stage.NONE,
            Submitted,
            Stage.SUBMITTED,
            DEPUTIES_ASK,
            ENOUGH_SIGN,
            IN_WRITING,
            IN_SESSION,
            MAY_BE_ASKED,
            STATES_QUESTIONS,
            STATES_CONTENT,
        ),
        step(Stage.SUBMITTED, Referred, Stage.REFERRED, PRESIDIUM_REFERS, LAWFUL_FORM, must=True),
        step(Stage.REFERRED, Replied, Stage.REPLIED, *_REPLY, must=True),
        *alongside([Stage.REPLIED], CommitteeReported, THE_MEETING_REPORTS),
        *alongside([Stage.REPLIED], ReplyDistributed, PRESIDIUM_DISTRIBUTES_REPLY, REPLY_REACHES_DEPUTIES),
        *alongside([Stage.REPLIED], ReportDistributed, PRESIDIUM_DISTRIBUTES_REPORT),
        step(Stage.REPLIED, Demanded, Stage.DEMANDED, HALF_OF_THE_MOVERS_DISSATISFIED, MOVERS_DEMAND),
        step(Stage.DEMANDED, Referred, Stage.REFERRED, PRESIDIUM_DECIDES_AGAIN, LAWFUL_FORM),
        # Unsettled: the presidium may also decide that the first reply stands.
        step(Stage.DEMANDED, Declined, Stage.REPLIED, PRESIDIUM_DECIDES_AGAIN),
        # Unsettled: no article says when an interpellation ends; here it ends when nobody asks for a second reply.
        step(Stage.REPLIED, Closed, Stage.CLOSED, REPLY_WAS_DISTRIBUTED, MEETING_REPORTED),
    ),
)
