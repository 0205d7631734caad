"""The hearing: the organ gives its report, and the standing committee deliberates on it.

Supervision Law arts. 11 and 13 to 16 (2006: arts. 8 and 10 to 13); NPCSC Rules of Procedure arts. 33 and 34 (2009:
arts. 22 and 23); Supervision Commissions Law art. 60 (2018: art. 53).
"""

from __future__ import annotations

from attrs import field, frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by, organs
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
    SUPERVISORY_COMMISSION_2018,
    SUPERVISORY_COMMISSION_2024,
)
from npcproc.rules import (
    Addressed,
    Competence,
    Content,
    Entry,
    Invited,
    Is,
    Latest,
    Method,
    MethodByTable,
    Not,
    NotBefore,
    Past,
    Right,
    Sequence,
)
from npcproc.supervision.special_report.matter import (
    Delivered,
    Distributed,
    Inspected,
    Kind,
    Meeting,
    Reporter,
    Scheduled,
    Studied,
    StudyDistributed,
    TopicSelected,
    ViewsCollected,
)

__all__ = ["DELIBERATED", "HEARD", "REFERRED", "REFERRED_UNDER", "Deliberated", "Heard", "Referred"]


@frozen(kw_only=True)
class Heard(Event):
    """The organ gives its report to the standing committee (听取专项工作报告)."""

    zh = "听取专项工作报告"
    en = "Heard"
    in_session = True

    reporter: Reporter
    """Who gave it for the organ."""

    principal: bool = True
    """Whether the head of a department who gave it is the principal one; some places want that."""

    meeting: Meeting = Meeting.PLENARY
    """The kind of meeting that heard it."""

    response: str = ""
    """What it says on the views that were collected; asked where some were."""

    findings_reflected: str = ""
    """What it says on the problems that an inspection found; some places ask for it."""

    deputies_attended: bool = False
    """Whether deputies who took part in the inspection or study attended without vote."""

    deputies_heard: bool = True
    """Whether those deputies could listen and give their opinions."""

    heads_present: frozenset[Organ] = field(default=frozenset(), converter=organs)
    """The organs whose heads were there to hear opinions; some places ask for them."""


@frozen(kw_only=True)
class Referred(Event):
    """The report is referred to a special committee for deliberation (交有关专门委员会审议)."""

    zh = "交专门委员会审议"
    en = "Referred"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    to: Organ = Organ.SPECIAL_COMMITTEE
    """To whom it was referred."""


@frozen(kw_only=True)
class Deliberated(Event):
    """The members deliberate on the report (审议)."""

    zh = "审议"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    meeting: Meeting = Meeting.GROUP
    """The kind of meeting in which they did."""


_REPORTED = (SUPERVISION_2006.art(13, 1), SUPERVISION_2024.art(16, 1))
_SENT_AND_DELIVERED = (SUPERVISION_2006.art(12, 1), SUPERVISION_2024.art(15, 1))
_VIEWS = (SUPERVISION_2006.art(11, 1), SUPERVISION_2024.art(14, 1))
_DEPUTIES = (SUPERVISION_2006.art(10, 2), SUPERVISION_2024.art(13, 2))

# the way to the session

DEPUTIES_MAY_ATTEND = Invited(
    name="deputies-may-attend",
    of="deputies_attended",
    when=Past(Inspected, "with_deputies", {True}),
    effect=Effect.ADVISORY,
    says=Text("可以安排参加视察或者调研的代表列席", "deputies who took part in the inspection may be asked to attend"),
    cites=_DEPUTIES,
)
DEPUTIES_MAY_SPEAK = Right(
    name="deputies-may-speak",
    of="deputies_heard",
    when=Is("deputies_attended", {True}),
    says=Text("列席的代表可以听取报告、提出意见", "deputies who attend may listen and give their opinions"),
    cites=_DEPUTIES,
)
STUDY_WAS_DISTRIBUTED = Sequence(
    name="study-was-distributed",
    after=StudyDistributed,
    when=Past(Studied),
    effect=Effect.BREACH,
    says=Text("专题调查研究报告应印发会议", "the report on a study is distributed to the session"),
    cites=(SUPERVISION_2024.art(13, 3),),
)
VIEWS_WERE_COLLECTED = Sequence(
    name="views-were-collected",
    after=ViewsCollected,
    effect=Effect.BREACH,
    says=Text("各方面意见应在听取前汇总交办", "the views of all sides are handed over before the hearing"),
    cites=_VIEWS,
)
RESPONDS_TO_VIEWS = Content(
    name="responds-to-views",
    of="response",
    when=Past(ViewsCollected),
    effect=Effect.BREACH,
    says=Text("报告应回应汇总的意见", "the report responds to the views that were collected"),
    cites=_VIEWS,
)
NOT_BEFORE_THE_SESSION = NotBefore(
    name="not-before-the-session",
    day=Latest(Scheduled, "session_on"),
    says=Text("应在所列入的会议上听取", "the report is heard at the session it was put on"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)
WAS_DELIVERED = Sequence(
    name="was-delivered",
    after=Delivered,
    effect=Effect.BREACH,
    says=Text("报告应先送交常务委员会", "the report is delivered before it is heard"),
    cites=_SENT_AND_DELIVERED,
)
WAS_DISTRIBUTED = Sequence(
    name="was-distributed",
    after=Distributed,
    effect=Effect.BREACH,
    says=Text("报告应先发给组成人员", "the report is distributed to the members before it is heard"),
    cites=(SUPERVISION_2006.art(12, 2), SUPERVISION_2024.art(15, 2)),
)

# who reports, and to whom

THE_ORGAN_REPORTS = Addressed(
    name="the-organ-reports",
    same_as=Latest(TopicSelected, "organ"),
    says=Text("应由确定的报告机关报告", "the organ that was to report does so"),
    cites=_REPORTED,
)
_HEAD = frozenset({Reporter.HEAD})
A_HEAD_REPORTS = MethodByTable(
    name="a-head-reports",
    of="reporter",
    by_field="by",
    table=(
        Entry(Organ.GOVERNMENT, _HEAD | {Reporter.DEPARTMENT_HEAD}, _REPORTED),
        Entry(Organ.SUPERVISORY_COMMISSION, _HEAD, (SUPERVISION_2024.art(16, 1),)),
        Entry(Organ.COURT, _HEAD, _REPORTED),
        Entry(Organ.PROCURATORATE, _HEAD, _REPORTED),
    ),
    says=Text(
        "应由机关负责人报告，只有人民政府可以委托部门负责人",
        "a head of the organ reports; only the government may entrust the head of a department",
    ),
)
IN_PLENARY = Method(
    name="in-plenary",
    of="meeting",
    allowed=frozenset({Meeting.PLENARY}),
    says=Text("专项工作报告应由全体会议听取", "a plenary meeting hears the report"),
    cites=(NPCSC_RULES_2009.art(22, 1),),
)
# Unsettled: since 2022 the rules put the listed reports before the plenary and do not repeat it for special reports.
ENVIRONMENT_IN_PLENARY = Method(
    name="environment-in-plenary",
    of="meeting",
    allowed=frozenset({Meeting.PLENARY}),
    when=Past(TopicSelected, "kind", {Kind.ENVIRONMENT}),
    says=Text("环境报告应由全体会议听取", "a plenary meeting hears the environmental report"),
    cites=(NPCSC_RULES_2022.art(33, 2), NPCSC_RULES_2022.art(33, 2, 3)),
)

# deliberation

REFERRED_UNDER = (SUPERVISION_2024.art(16, 2), NPCSC_RULES_2009.art(23, 2), NPCSC_RULES_2022.art(34, 2))
"""The provisions that open a referral to a special committee."""

COUNCIL_REFERS = Competence(
    name="council-refers",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("应由主任会议决定交专门委员会审议", "the council of chairpersons refers the report"),
    cites=REFERRED_UNDER,
)
TO_A_SPECIAL_COMMITTEE = Competence(
    name="to-a-special-committee",
    of="to",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("应交有关的专门委员会审议", "the report is referred to a special committee"),
    cites=REFERRED_UNDER,
)
_FROM_THE_COMMISSION = Past(TopicSelected, "organ", {Organ.SUPERVISORY_COMMISSION})
COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=Not(_FROM_THE_COMMISSION),
    says=Text("专项工作报告应由常务委员会审议", "the standing committee deliberates on the report"),
    cites=(SUPERVISION_2006.art(8, 1), SUPERVISION_2024.art(11, 1)),
)
COMMITTEE_DELIBERATES_ON_THE_COMMISSION = Competence(
    name="committee-deliberates-on-the-commission",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=_FROM_THE_COMMISSION,
    says=Text(
        "监察委员会的专项工作报告应由本级人民代表大会常务委员会审议",
        "the standing committee deliberates on the report of the supervisory commission",
    ),
    cites=(
        SUPERVISION_2024.art(11, 1),
        SUPERVISORY_COMMISSION_2018.art(53, 2),
        SUPERVISORY_COMMISSION_2024.art(60, 2),
    ),
)
IN_GROUPS = Method(
    name="in-groups",
    of="meeting",
    allowed=frozenset({Meeting.GROUP, Meeting.JOINT_GROUP}),
    effect=Effect.ADVISORY,
    says=Text(
        "全体会议听取后，可以由分组会议和联组会议审议",
        "after the plenary, group and joint-group meetings may deliberate",
    ),
    cites=(NPCSC_RULES_2009.art(23, 1), NPCSC_RULES_2022.art(34, 1)),
)

HEARD = (
    DEPUTIES_MAY_ATTEND,
    DEPUTIES_MAY_SPEAK,
    STUDY_WAS_DISTRIBUTED,
    VIEWS_WERE_COLLECTED,
    RESPONDS_TO_VIEWS,
    NOT_BEFORE_THE_SESSION,
    WAS_DELIVERED,
    WAS_DISTRIBUTED,
    THE_ORGAN_REPORTS,
    A_HEAD_REPORTS,
    IN_PLENARY,
    ENVIRONMENT_IN_PLENARY,
)
"""What is asked of the hearing."""

REFERRED = (COUNCIL_REFERS, TO_A_SPECIAL_COMMITTEE)
"""What is asked of a referral to a special committee."""

DELIBERATED = (COMMITTEE_DELIBERATES, COMMITTEE_DELIBERATES_ON_THE_COMMISSION, IN_GROUPS)
"""What is asked of the deliberation."""
