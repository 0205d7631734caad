"""How Chongqing's standing committees supervise those whom they have appointed: means, complaints, sanctions.

A complaint that is taken up goes to a department, which investigates and reports; a sanction that leaves the appointee
in office is filed with the committee by the organ that imposed it.

Chongqing Regulations on Appointments 2022 arts. 34-36.
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, Facts, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import CHONGQING_APPOINTMENTS_2022
from npcproc.procedure import Procedure, Standing
from npcproc.rules import Addressed, Competence, Duty, Is, Latest, Method, Performed
from npcproc.steps import step
from npcproc.terms import Term

__all__ = [
    "COMPLAINT",
    "MEANS",
    "SANCTION",
    "AppointeeSanctioned",
    "AppointeeSupervised",
    "ComplaintHandedOver",
    "ComplaintReceived",
    "ComplaintStage",
    "Means",
    "ResultReported",
    "Sanction",
]

_REGULATIONS = CHONGQING_APPOINTMENTS_2022
_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})

# the means (art. 34)


@unique
class Means(Term):
    """By what means."""

    SPECIAL_REPORT = "听取和审议专项工作报告"
    REPORT_ON_DUTIES = "听取和审议履职情况报告"
    INSPECTION_VISIT = "视察工作"
    LAW_INSPECTION = "执法检查"
    INTERPELLATION = "提出质询"
    APPRAISAL = "工作评议"
    OTHER = "其他方式"


@frozen(kw_only=True)
class AppointeeSupervised(Facts):
    """An appointee's performance of duties is supervised (监督任命人员依法履行职责)."""

    zh = "监督任命人员"
    en = "AppointeeSupervised"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)
    """Who supervises."""

    means: Means
    """By what means."""


COMMITTEE_SUPERVISES = Competence(
    name="chongqing-committee-supervises",
    allowed=_COMMITTEE,
    says=Text("任命人员应由任命他的常务委员会监督", "the standing committee supervises those whom it has appointed"),
    cites=(_REGULATIONS.art(34, 1),),
)
# Unsettled: the list of means is open; another one is a hint.
BY_A_LISTED_MEANS = Method(
    name="chongqing-by-a-listed-means",
    of="means",
    allowed=frozenset(Means) - {Means.OTHER},
    effect=Effect.ADVISORY,
    says=Text("可以采用条例列举的监督方式", "the regulations list means of supervision"),
    cites=(_REGULATIONS.art(34, 1),),
)
MEANS = Standing(
    id="oversight-relations.appointees.chongqing",
    title=Text("重庆市人大常委会对任命人员的监督", "Supervision of appointees in Chongqing"),
    body=StandingCommittee,
    rests_on=(_REGULATIONS,),
    facts=AppointeeSupervised,
    rules=(COMMITTEE_SUPERVISES, BY_A_LISTED_MEANS),
)

# a complaint (art. 35)


@unique
class ComplaintStage(Term):
    """Where a complaint stands."""

    NONE = "未收到"
    RECEIVED = "已受理"
    HANDED_OVER = "已交调查处理"
    REPORTED = "已报告调查处理情况"


@frozen(kw_only=True)
class ComplaintReceived(Event):
    """A complaint about an appointee is taken up (受理检举和控告)."""

    zh = "受理检举控告"
    en = "ComplaintReceived"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    appointed_by_committee: bool = True
    """Whether the person complained of was appointed by this standing committee."""


@frozen(kw_only=True)
class ComplaintHandedOver(Event):
    """The complaint is given to a department to be investigated (交有关部门调查处理)."""

    zh = "交有关部门调查处理"
    en = "ComplaintHandedOver"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: Organ
    """To whom; any organ that can investigate is a department concerned (有关部门)."""


@frozen(kw_only=True)
class ResultReported(Event):
    """The department reports what it found and did (报告调查处理情况)."""

    zh = "报告调查处理情况"
    en = "ResultReported"

    to: Organ = Organ.STANDING_COMMITTEE
    """To whom it reports."""

    result: str
    """What it found and did."""


_COMPLAINT = (_REGULATIONS.art(35, 1),)

COMMITTEE_RECEIVES = Competence(
    name="chongqing-committee-receives",
    allowed=_COMMITTEE,
    says=Text("检举和控告应由常务委员会受理", "the standing committee takes the complaint up"),
    cites=_COMPLAINT,
)
ABOUT_AN_APPOINTEE = Competence(
    name="chongqing-about-an-appointee",
    of="appointed_by_committee",
    allowed=frozenset({True}),
    says=Text("检举和控告的对象应由该常务委员会任命", "the complaint is about someone whom that committee appointed"),
    cites=_COMPLAINT,
)
COMMITTEE_HANDS_OVER = Competence(
    name="chongqing-committee-hands-over",
    allowed=_COMMITTEE,
    says=Text("应由常务委员会交有关部门调查处理", "the standing committee gives it to a department to investigate"),
    cites=_COMPLAINT,
)
THE_DEPARTMENT_REPORTS = Addressed(
    name="chongqing-the-department-reports",
    same_as=Latest(ComplaintHandedOver, "to"),
    says=Text("调查处理情况应由受交办的部门报告", "the department to which it was given reports"),
    cites=_COMPLAINT,
)
TO_THE_COMMITTEE = Competence(
    name="chongqing-to-the-committee",
    of="to",
    allowed=_COMMITTEE,
    says=Text("调查处理情况应报告本级人大常委会", "the department reports to the standing committee of its level"),
    cites=_COMPLAINT,
)
RESULT_IS_REPORTED = Performed(
    name="chongqing-result-is-reported",
    of="result",
    says=Text("应报告调查处理情况", "what was found and done is reported"),
    cites=_COMPLAINT,
)
COMPLAINT = Procedure(
    id="oversight-relations.complaint.chongqing",
    title=Text("重庆市对任命人员检举控告的处理", "Complaint about an appointee in Chongqing"),
    body=StandingCommittee,
    rests_on=(_REGULATIONS,),
    start=ComplaintStage.NONE,
    steps=(
        step(ComplaintStage.NONE, ComplaintReceived, ComplaintStage.RECEIVED, COMMITTEE_RECEIVES, ABOUT_AN_APPOINTEE),
        step(ComplaintStage.RECEIVED, ComplaintHandedOver, ComplaintStage.HANDED_OVER, COMMITTEE_HANDS_OVER, must=True),
        step(
            ComplaintStage.HANDED_OVER,
            ResultReported,
            ComplaintStage.REPORTED,
            THE_DEPARTMENT_REPORTS,
            TO_THE_COMMITTEE,
            RESULT_IS_REPORTED,
            must=True,
        ),
    ),
)

# a sanction (art. 36)


@unique
class Sanction(Term):
    """The sanctions on public officials, from the lightest up."""

    WARNING = "警告"
    DEMERIT = "记过"
    SERIOUS_DEMERIT = "记大过"
    DEMOTION = "降级"
    DISMISSAL = "撤职"
    EXPULSION = "开除"


@frozen(kw_only=True)
class AppointeeSanctioned(Facts):
    """An appointee of the standing committee was sanctioned (任命人员受政务处分)."""

    zh = "任命人员受政务处分"
    en = "AppointeeSanctioned"

    sanction: Sanction
    """Which sanction."""

    filed: bool = True
    """Whether the organ that imposed it filed it with the standing committee."""


# Unsettled: four are named and "others like them" meant; who is dismissed or expelled loses the office, which is not
# filed but decided on, so those two are read as left out.
SANCTION_IS_FILED = Duty(
    name="chongqing-sanction-is-filed",
    of="filed",
    when=Is("sanction", frozenset(Sanction) - {Sanction.DISMISSAL, Sanction.EXPULSION}),
    says=Text(
        "处理机关应将政务处分报本级人大常委会备案", "the organ that sanctions an appointee files it with the committee"
    ),
    cites=(_REGULATIONS.art(36, 1),),
)
SANCTION = Standing(
    id="oversight-relations.sanction.chongqing",
    title=Text("重庆市任命人员受政务处分的备案", "Filing of an appointee's sanction in Chongqing"),
    body=StandingCommittee,
    rests_on=(_REGULATIONS,),
    facts=AppointeeSanctioned,
    rules=(SANCTION_IS_FILED,),
)
