"""After the hearing: a resolution, the opinions handled, what is reported and made known, and follow-up.

Supervision Law art. 17 (2006: art. 14); NPCSC Rules of Procedure arts. 7, 35 and 45 (2009: arts. 4, 24 and 32);
Organic Law art. 51.
"""

from __future__ import annotations

from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    ORGANIC_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.rules import (
    Addressed,
    Competence,
    Decided,
    Duty,
    Is,
    Latest,
    Majority,
    Method,
    Publicity,
    SentTo,
    Sequence,
    SetDay,
    ValidVote,
)
from npcproc.supervision.special_report.aftermath import (
    FollowUp,
    FollowUpSubmitted,
    HandlingPublished,
    HandlingReported,
    HandlingSentForComments,
    ImplementationReported,
    ReportPublished,
    ResolutionVoted,
)
from npcproc.supervision.special_report.matter import TopicSelected
from npcproc.tally import MORE_THAN_HALF

__all__ = [
    "CLOSED",
    "FOLLOWED_UP",
    "FOLLOW_UP_DELIBERATED",
    "FOLLOW_UP_SUBMITTED",
    "FOLLOW_UP_UNDER",
    "HANDED_OVER",
    "HANDLING_REPORTED",
    "HANDLING_SENT",
    "IMPLEMENTATION_REPORTED",
    "MORE_THAN_HALF_OF_ALL",
    "PUBLISHED",
    "RESOLVED",
]

_REPORTS = Latest(TopicSelected, "organ")
_LAW = (SUPERVISION_2006.art(14, 1), SUPERVISION_2024.art(17, 1))
_OPINIONS = (*_LAW, NPCSC_RULES_2022.art(35, 1))
_RESOLUTION = (*_LAW, NPCSC_RULES_2009.art(24, 1), NPCSC_RULES_2022.art(35, 2))
_LIMIT = (*_LAW, NPCSC_RULES_2022.art(35, 2))
_MADE_KNOWN = (SUPERVISION_2006.art(14, 2), SUPERVISION_2024.art(17, 3))

FOLLOW_UP_UNDER = (SUPERVISION_2024.art(17, 2),)
"""The provision that opens follow-up."""

# the opinions, and how they were handled

OPINIONS_GO_TO_THE_ORGAN = Addressed(
    name="opinions-go-to-the-organ",
    of="to",
    same_as=_REPORTS,
    says=Text("审议意见应交报告机关研究处理", "the deliberation opinions go to the organ that reported"),
    cites=_OPINIONS,
)
THE_ORGAN_HANDLES = Addressed(
    name="the-organ-handles",
    same_as=_REPORTS,
    says=Text("应由报告机关研究处理并报告", "the organ that reported handles the opinions, and says how"),
    cites=_OPINIONS,
)
HANDLING_THROUGH_ITS_OFFICE = Duty(
    name="handling-through-its-office",
    of="through_its_office",
    says=Text("处理情况应由报告机关的办事机构送交", "the organ sends it through its administrative body"),
    cites=_LAW,
)
HANDLING_TO_COMMITTEE_OR_WORKING_BODY = SentTo(
    name="handling-to-committee-or-working-body",
    of="to",
    meets=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY}),
    effect=Effect.REFUSES,
    says=Text(
        "处理情况应送有关专门委员会或者有关工作机构征求意见",
        "how the opinions were handled goes to a special committee or a working body for comments",
    ),
    cites=_LAW,
)
CONSULTED_BEFORE_REPORTING = Sequence(
    name="consulted-before-reporting",
    after=HandlingSentForComments,
    says=Text(
        "研究处理情况应先征求意见再报告", "how the opinions were handled is sent for comments before it is reported"
    ),
    cites=_LAW,
)
REPORTED_IN_WRITING = Method(
    name="reported-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("研究处理情况应书面报告", "how the opinions were handled is reported in writing"),
    cites=_OPINIONS,
)

# a resolution, where the committee thinks it necessary, and how it was carried out

COMMITTEE_RESOLVES = Competence(
    name="committee-resolves",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("对专项工作报告的决议应由常务委员会作出", "the standing committee resolves on the report"),
    cites=_RESOLUTION,
)
ENOUGH_PRESENT = ValidVote(
    name="enough-present",
    share=MORE_THAN_HALF,
    says=Text("会议应有全体组成人员过半数出席", "more than half of all members are present"),
    cites=(ORGANIC_2022.county_and_above(51, 3), NPCSC_RULES_2009.art(4, 1), NPCSC_RULES_2022.art(7, 1)),
)
MORE_THAN_HALF_OF_ALL = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=MORE_THAN_HALF,
    says=Text("决议应由全体组成人员的过半数通过", "more than half of all members carry the resolution"),
    cites=(ORGANIC_2022.county_and_above(51, 4), NPCSC_RULES_2009.art(32, 1), NPCSC_RULES_2022.art(45, 1)),
)
_A_RESOLUTION_STANDS = Decided(ResolutionVoted, MORE_THAN_HALF_OF_ALL)
THE_ORGAN_CARRIES_OUT = Addressed(
    name="the-organ-carries-out",
    same_as=_REPORTS,
    says=Text("应由报告机关报告执行决议的情况", "the organ that reported says how it carried out the resolution"),
    cites=_LIMIT,
)
A_RESOLUTION_WAS_ADOPTED = Sequence(
    name="a-resolution-was-adopted",
    after=_A_RESOLUTION_STANDS,
    says=Text("应先有常务委员会的决议", "there is a resolution to carry out"),
    cites=_LIMIT,
)
IN_THE_TIME_SET = SetDay(
    name="in-the-time-set",
    until=Latest(ResolutionVoted, "report_by"),
    when=_A_RESOLUTION_STANDS,
    says=Text("应在决议规定的期限内报告执行情况", "it is reported within the time limit that the resolution sets"),
    cites=_LIMIT,
)

# what the committee may still do

COUNCIL_SUBMITS = Competence(
    name="council-submits",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("应由主任会议决定提请常务委员会审议", "the council of chairpersons puts a later report to the committee"),
    cites=FOLLOW_UP_UNDER,
)
HANDLING_IS_THERE = Sequence(
    name="handling-is-there",
    after=HandlingReported,
    when=Is("report", {FollowUp.HANDLING}),
    says=Text("应已有研究处理情况的报告", "there is a report on how the opinions were handled"),
    cites=FOLLOW_UP_UNDER,
)
IMPLEMENTATION_IS_THERE = Sequence(
    name="implementation-is-there",
    after=ImplementationReported,
    when=Is("report", {FollowUp.IMPLEMENTATION}),
    says=Text("应已有执行决议情况的报告", "there is a report on how the resolution was carried out"),
    cites=FOLLOW_UP_UNDER,
)
SUBMITTED_FIRST = Sequence(
    name="submitted-first",
    after=FollowUpSubmitted,
    says=Text("应先由主任会议提请审议", "the council has put the report to the committee"),
    cites=FOLLOW_UP_UNDER,
)
COMMITTEE_FOLLOWS_UP = Competence(
    name="committee-follows-up",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("跟踪监督应由常务委员会组织", "the standing committee organises follow-up supervision"),
    cites=FOLLOW_UP_UNDER,
)

# made known

DEPUTIES_NOTIFIED = Publicity(
    name="deputies-notified",
    of="deputies_notified",
    says=Text("应向本级人民代表大会代表通报", "the deputies of the congress are notified"),
    cites=_MADE_KNOWN,
)
MADE_PUBLIC = Publicity(
    name="made-public",
    of="published",
    says=Text("应向社会公布", "it is published to society"),
    cites=_MADE_KNOWN,
)
REPORT_WAS_PUBLISHED = Sequence(
    name="report-was-published",
    after=ReportPublished,
    effect=Effect.BREACH,
    says=Text("专项工作报告及审议意见应通报并公布", "the report and the opinions are made known"),
    cites=_MADE_KNOWN,
)
HANDLING_WAS_PUBLISHED = Sequence(
    name="handling-was-published",
    after=HandlingPublished,
    effect=Effect.BREACH,
    says=Text("研究处理情况或者执行决议情况的报告应通报并公布", "the organ's later report is made known"),
    cites=_MADE_KNOWN,
)
IMPLEMENTATION_WAS_REPORTED = Sequence(
    name="implementation-was-reported",
    after=ImplementationReported,
    when=_A_RESOLUTION_STANDS,
    effect=Effect.BREACH,
    says=Text("作出决议的，应报告执行情况", "where there is a resolution, carrying it out is reported"),
    cites=_LIMIT,
)

HANDED_OVER = (OPINIONS_GO_TO_THE_ORGAN,)
"""What is asked of the handing over of opinions."""

HANDLING_SENT = (THE_ORGAN_HANDLES, HANDLING_THROUGH_ITS_OFFICE, HANDLING_TO_COMMITTEE_OR_WORKING_BODY)
"""What is asked of the consultation on how they were handled."""

HANDLING_REPORTED = (THE_ORGAN_HANDLES, CONSULTED_BEFORE_REPORTING, REPORTED_IN_WRITING)
"""What is asked of the report on how they were handled."""

RESOLVED = (COMMITTEE_RESOLVES, ENOUGH_PRESENT)
"""What is asked of a resolution, beside the majority."""

IMPLEMENTATION_REPORTED = (THE_ORGAN_CARRIES_OUT, A_RESOLUTION_WAS_ADOPTED, IN_THE_TIME_SET)
"""What is asked of the report on carrying it out."""

FOLLOW_UP_SUBMITTED = (COUNCIL_SUBMITS, HANDLING_IS_THERE, IMPLEMENTATION_IS_THERE)
"""What is asked when a later report is put to the committee."""

FOLLOW_UP_DELIBERATED = (SUBMITTED_FIRST,)
"""What is asked when it is deliberated on."""

FOLLOWED_UP = (COMMITTEE_FOLLOWS_UP,)
"""What is asked of follow-up supervision."""

PUBLISHED = (DEPUTIES_NOTIFIED, MADE_PUBLIC)
"""What is asked when something is made known."""

CLOSED = (REPORT_WAS_PUBLISHED, HANDLING_WAS_PUBLISHED, IMPLEMENTATION_WAS_REPORTED)
"""What is asked when the matter ends."""
