"""The review in Chongqing of what others than the council of chairpersons propose, before it goes to the session.

The working body for appointments consults members and departments, and may ask for more; whoever proposes revises the
proposal and reports to the council, which decides whether to put it before the session.

Chongqing Regulations on Appointments 2022 art. 18.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.appointment.matter import Nominated, PutToSession
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.rules import Addressed, Competence, Duty, Is, Latest, Not, Past, Right, Sequence

__all__ = [
    "PUT",
    "PUT_BY_THE_COUNCIL",
    "REPORTED",
    "REVIEW",
    "REVIEWING",
    "PreliminarilyReviewed",
    "RevisionReported",
]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})


@frozen(kw_only=True)
class PreliminarilyReviewed(Event):
    """The working body for appointments reviews the proposal (初步审查任免案)."""

    zh = "初步审查任免案"
    en = "PreliminarilyReviewed"

    by: Organ = done_by(Organ.WORKING_BODY)

    members_consulted: bool = True
    """Whether members of the committee were asked for their opinions."""

    departments_consulted: bool = True
    """Whether the departments concerned were."""

    more_asked: bool = False
    """Whether more was asked about the person, of whoever proposes or of a department."""

    more_given: bool = True
    """Whether it was given; asked where more was asked."""


@frozen(kw_only=True)
class RevisionReported(Event):
    """Whoever proposes reports to the council on the proposal as revised after the review (修改后报告主任会议)."""

    zh = "修改任免案后报告主任会议"
    en = "RevisionReported"


REVIEW = (_REGULATIONS.art(18, 1),)
_IN_REVIEW = (_REGULATIONS.art(18, 2),)
_OF_OTHERS = Not(Past(Nominated, "by", _COUNCIL))

WORKING_BODY_REVIEWS = Competence(
    name="chongqing-working-body-reviews",
    allowed=frozenset({Organ.WORKING_BODY}),
    says=Text("初步审查应由常务委员会人事任免工作机构进行", "the working body for appointments makes the review"),
    cites=REVIEW,
)
MEMBERS_CONSULTED = Duty(
    name="chongqing-members-consulted",
    of="members_consulted",
    says=Text("审查应征求常务委员会组成人员的意见", "members of the committee are consulted in the review"),
    cites=_IN_REVIEW,
)
DEPARTMENTS_CONSULTED = Duty(
    name="chongqing-departments-consulted",
    of="departments_consulted",
    says=Text("审查应征求有关部门的意见", "the departments concerned are consulted in the review"),
    cites=_IN_REVIEW,
)
MORE_GIVEN = Right(
    name="chongqing-more-given",
    of="more_given",
    when=Is("more_asked", {True}),
    says=Text("审查可以要求对被提名人的情况作补充介绍", "the review may ask for more about the person, which is given"),
    cites=_IN_REVIEW,
)
REVIEWED = Sequence(
    name="chongqing-reviewed",
    after=PreliminarilyReviewed,
    when=_OF_OTHERS,
    says=Text("主任会议以外提出的任免案应先经初步审查", "a proposal that is not the council's is reviewed first"),
    cites=REVIEW,
)
REVISION_REPORTED = Sequence(
    name="chongqing-revision-reported",
    after=RevisionReported,
    when=_OF_OTHERS,
    effect=Effect.BREACH,
    says=Text(
        "提名人应根据初步审查意见修改后向主任会议报告",
        "whoever proposes revises the proposal after the review and reports to the council",
    ),
    cites=REVIEW,
)
THE_PROPOSER_REPORTS = Addressed(
    name="chongqing-the-proposer-reports",
    same_as=Latest(Nominated, "by"),
    says=Text("应由提名人向主任会议报告", "whoever proposes reports to the council"),
    cites=REVIEW,
)
PUT_BY_THE_COUNCIL = Sequence(
    name="chongqing-put-by-the-council",
    after=PutToSession,
    when=_OF_OTHERS,
    says=Text(
        "主任会议以外提出的任免案应由主任会议决定是否提请会议审议",
        "the council decides whether a proposal that is not its own goes before the session",
    ),
    cites=REVIEW,
)

REVIEWING = (WORKING_BODY_REVIEWS, MEMBERS_CONSULTED, DEPARTMENTS_CONSULTED, MORE_GIVEN)
"""What is asked of the review."""

REPORTED = (THE_PROPOSER_REPORTS,)
"""What is asked of the report on the proposal as revised."""

PUT = (REVIEWED, REVISION_REPORTED)
"""What is asked when it is put before the session."""
