"""Before the hearing: inspection and study, views collected, the draft sent round, delivered and distributed.

Supervision Law arts. 13 to 15 (2006: arts. 10 to 12); NPC Organic Law art. 37; Organic Law art. 35.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_ORGANIC_2021, ORGANIC_2022, SUPERVISION_2006, SUPERVISION_2024
from npcproc.periods import days
from npcproc.rules import Addressed, Competence, Duty, Initiator, Latest, NotBefore, Notice, SentTo, Sequence
from npcproc.supervision.special_report.matter import (
    Delivered,
    Distributed,
    Revised,
    Scheduled,
    SentForComments,
    TopicSelected,
)

__all__ = [
    "BRIEFED",
    "BRIEFED_UNDER",
    "DELIVERED",
    "DISTRIBUTED",
    "INSPECTED",
    "RESCHEDULED",
    "REVISED",
    "SENT",
    "STUDIED",
    "VIEWS",
]

_REPORTS = Latest(TopicSelected, "organ")
_SESSION = Latest(Scheduled, "session_on")

# inspection and study

COUNCIL_ORGANISES_INSPECTION = Initiator(
    name="council-organises-inspection",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("视察或者专题调查研究应由主任会议组织", "the council of chairpersons organises an inspection or study"),
    cites=(SUPERVISION_2006.art(10, 1), SUPERVISION_2024.art(13, 1)),
)
COMMITTEE_STUDIES = Initiator(
    name="committee-studies",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
    says=Text(
        "专题调查研究应由有关专门委员会或者工作机构进行",
        "a special committee or a working body makes such a study",
    ),
    cites=(
        SUPERVISION_2024.art(13, 3),
        NPC_ORGANIC_2021.art(37, 1, 3),
        NPC_ORGANIC_2021.art(37, 1, 7),
        ORGANIC_2022.county_and_above(35, 1, 5),
    ),
)
BRIEFED_UNDER = (NPC_ORGANIC_2021.art(37, 1, 6), ORGANIC_2022.county_and_above(35, 1, 4))
"""The provisions that open a briefing to a special committee."""

COMMITTEE_HEARS_BRIEFING = Competence(
    name="committee-hears-briefing",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE}),
    says=Text("专题汇报应由专门委员会听取", "a special committee hears a briefing"),
    cites=BRIEFED_UNDER,
)
MAY_BRIEF = Competence(
    name="may-brief",
    of="organ",
    allowed=frozenset({Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE}),
    says=Text(
        "应由政府部门、监察委员会、法院或者检察院汇报",
        "a department, the supervisory commission, the court or the procuratorate gives the briefing",
    ),
    cites=BRIEFED_UNDER,
)

# the views of all sides

_VIEWS = (SUPERVISION_2006.art(11, 1), SUPERVISION_2024.art(14, 1))

OFFICE_COLLECTS_VIEWS = Competence(
    name="office-collects-views",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    says=Text("各方面意见应由常务委员会办事机构汇总", "the administrative body of the committee collates the views"),
    cites=_VIEWS,
)
VIEWS_GO_TO_THE_ORGAN = Addressed(
    name="views-go-to-the-organ",
    of="to",
    same_as=_REPORTS,
    says=Text("汇总的意见应交报告机关研究", "the views go to the organ that is to report"),
    cites=_VIEWS,
)

# the draft sent for comments, revised, delivered, distributed

_ORGAN = (SUPERVISION_2006.art(12, 1), SUPERVISION_2024.art(15, 1))
_OFFICE = (SUPERVISION_2006.art(12, 2), SUPERVISION_2024.art(15, 2))

THE_ORGAN_PREPARES = Addressed(
    name="the-organ-prepares",
    same_as=_REPORTS,
    says=Text("应由报告机关办理", "the organ that is to report does it"),
    cites=_ORGAN,
)
THROUGH_ITS_OFFICE = Duty(
    name="through-its-office",
    of="through_its_office",
    says=Text("应由报告机关的办事机构送交", "the organ sends it through its administrative body"),
    cites=_ORGAN,
)
TO_COMMITTEE_OR_WORKING_BODY = SentTo(
    name="to-committee-or-working-body",
    of="to",
    meets=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
    effect=Effect.REFUSES,
    says=Text(
        "应送有关专门委员会或者有关工作机构征求意见",
        "the draft goes to a special committee or a working body for comments",
    ),
    cites=_ORGAN,
)
SENT_IN_TIME = Notice(
    name="sent-in-time",
    before=_SESSION,
    at_least=days(20),
    says=Text("应在会议举行的20日前送交征求意见", "the draft is sent for comments at least 20 days before the session"),
    cites=_ORGAN,
)
SENT_BEFORE_DELIVERED = Sequence(
    name="sent-before-delivered",
    after=SentForComments,
    says=Text("应先征求意见，再送交常务委员会", "the draft is sent for comments before it is delivered"),
    cites=_ORGAN,
)
REVISED_BEFORE_DELIVERED = Sequence(
    name="revised-before-delivered",
    after=Revised,
    effect=Effect.BREACH,
    says=Text("应修改后再送交常务委员会", "the draft is revised before it is delivered"),
    cites=_ORGAN,
)
DELIVERED_IN_TIME = Notice(
    name="delivered-in-time",
    before=_SESSION,
    at_least=days(10),
    says=Text("应在会议举行的10日前送交常务委员会", "the report is delivered at least 10 days before the session"),
    cites=_ORGAN,
)
OFFICE_DISTRIBUTES = Competence(
    name="office-distributes",
    allowed=frozenset({Organ.ADMINISTRATIVE_BODY}),
    says=Text(
        "报告应由常务委员会办事机构发给组成人员", "the administrative body of the committee distributes the report"
    ),
    cites=_OFFICE,
)
REACHES_MEMBERS = SentTo(
    name="reaches-members",
    of="to",
    includes=frozenset({Organ.MEMBERS}),
    says=Text("报告应发给常务委员会组成人员", "the report goes to the members"),
    cites=_OFFICE,
)
DISTRIBUTED_IN_TIME = Notice(
    name="distributed-in-time",
    before=_SESSION,
    at_least=days(7),
    says=Text("应在会议举行的7日前发给组成人员", "the report is distributed at least 7 days before the session"),
    cites=_OFFICE,
)

# a session fixed, or moved, after some of that was done: the days are counted again

STILL_SENT_IN_TIME = NotBefore(
    name="still-sent-in-time",
    of="session_on",
    day=Latest(SentForComments),
    wait=days(20),
    says=Text("会议距送交征求意见应满20日", "the session is at least 20 days after the draft was sent for comments"),
    cites=_ORGAN,
)
STILL_DELIVERED_IN_TIME = NotBefore(
    name="still-delivered-in-time",
    of="session_on",
    day=Latest(Delivered),
    wait=days(10),
    says=Text("会议距报告送交应满10日", "the session is at least 10 days after the report was delivered"),
    cites=_ORGAN,
)
STILL_DISTRIBUTED_IN_TIME = NotBefore(
    name="still-distributed-in-time",
    of="session_on",
    day=Latest(Distributed),
    wait=days(7),
    says=Text("会议距报告印发应满7日", "the session is at least 7 days after the report was distributed"),
    cites=_OFFICE,
)

RESCHEDULED = (STILL_SENT_IN_TIME, STILL_DELIVERED_IN_TIME, STILL_DISTRIBUTED_IN_TIME)
"""What is asked of a session day that is fixed or moved."""

INSPECTED = (COUNCIL_ORGANISES_INSPECTION,)
"""What is asked of an inspection or study by members and deputies."""

STUDIED = (COMMITTEE_STUDIES,)
"""What is asked of a study by a special committee or working body."""

BRIEFED = (COMMITTEE_HEARS_BRIEFING, MAY_BRIEF)
"""What is asked of a briefing."""

VIEWS = (OFFICE_COLLECTS_VIEWS, VIEWS_GO_TO_THE_ORGAN)
"""What is asked of the handing over of views."""

SENT = (THE_ORGAN_PREPARES, THROUGH_ITS_OFFICE, TO_COMMITTEE_OR_WORKING_BODY, SENT_IN_TIME)
"""What is asked of a draft sent for comments."""

REVISED = (THE_ORGAN_PREPARES,)
"""What is asked of a revision."""

DELIVERED = (THE_ORGAN_PREPARES, SENT_BEFORE_DELIVERED, REVISED_BEFORE_DELIVERED, DELIVERED_IN_TIME)
"""What is asked of a report delivered."""

DISTRIBUTED = (OFFICE_DISTRIBUTES, REACHES_MEMBERS, DISTRIBUTED_IN_TIME)
"""What is asked of a report distributed."""
