"""What Guangdong adds: the rules of procedure of the standing committee of its provincial congress.

They take up most of what the rules of the national committee say, with differences: the notice need not be given of an
ad hoc session, the plenary decides the schedule too, the presiding person names the conveners, speeches in groups have
no limit of time, and decisions are printed in the newspaper within five days.  They bind the province's own committee
alone, not those of its cities and counties.

Rules of Procedure of the Guangdong Standing Committee 2023 chs. 2, 5, 7 and 8; interpellation: arts. 37-40.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from attrs import evolve, frozen

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.events import Event, VotingMethod, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.levels import by_level
from npcproc.periods import days
from npcproc.procedure import Overlay, Procedure, Standing
from npcproc.rules import Competence, Deadline, Initiator, Own, Past, Publicity, Right, Rule, Sequence
from npcproc.sessions import standing_committee as session
from npcproc.sessions.standing_committee import calling, opening, sitting, speeches, standing, votes
from npcproc.statutes import Cite
from npcproc.steps import alongside
from npcproc.supervision import interpellation
from npcproc.supervision.interpellation.in_guangdong import IN_GUANGDONG

__all__ = ["FREQUENCY", "OVERLAYS", "PrintedInNewspaper"]

R = TypeVar("R", bound=Rule)

_RULES = GUANGDONG_SC_RULES_2023
_CHAIR = frozenset({Organ.CHAIRPERSON})
_CHAIRS = frozenset({Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON})
_PLENARY = frozenset({Organ.PLENARY})
_NOT_AD_HOC = Past(session.Called, "ad_hoc", {False})
_TEN = by_level(provincial=10)


def _also(rule: R, *cites: Cite, **different: Any) -> R:
    """A national rule as the province's own articles have it, with what is different there."""
    return evolve(rule, **{"name": f"guangdong-{rule.name}", "cites": cites, **different})


@frozen(kw_only=True)
class PrintedInNewspaper(Event):
    """A decision or a resolution is printed in the province's newspaper (在报纸刊登决定、决议)."""

    zh = "在报纸刊登决定、决议"
    en = "PrintedInNewspaper"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    item: str
    """The item that was passed."""

    adopted_on: date
    """The day on which it was passed."""


# calling a session (arts. 5-8, 10 and 14)

_NOTICE = (_RULES.art(8, 1), _RULES.art(8, 2))
_LEAVE = _RULES.art(14, 1)

CALLING = (
    _also(calling.CHAIR_CALLS, _RULES.art(5, 3), allowed=_CHAIR),
    _also(calling.COUNCIL_SETS_DAY, _RULES.art(5, 2)),
    _also(calling.AD_HOC_FOR_SPECIAL_NEED, _RULES.art(5, 1)),
)
NOTICE = tuple(
    _also(rule, *_NOTICE, when=_NOT_AD_HOC)
    for rule in (
        calling.IN_GOOD_TIME,
        calling.NAMES_THE_DAY,
        calling.NAMES_MAIN_MATTERS,
        calling.MEMBERS_TOLD,
        calling.ATTENDEES_TOLD,
    )
)
LEAVE = (_also(calling.STATES_REASON, _LEAVE), _also(calling.IN_WRITING, _LEAVE))
GROUPING = (
    _also(calling.OFFICE_LISTS_GROUPS, _RULES.art(10, 3)),
    _also(calling.SECRETARY_GENERAL_APPROVES, _RULES.art(10, 3)),
)
PRESIDING_NAMES_CONVENERS = Competence(
    name="guangdong-presiding-names-conveners",
    allowed=_CHAIRS,
    says=Text("分组会议召集人应由全体会议主持人确定", "whoever presides over the plenary names the conveners"),
    cites=(_RULES.art(10, 1),),
)
PLENARY_DECIDES_SCHEDULE = Competence(
    name="guangdong-plenary-decides-schedule",
    allowed=_PLENARY,
    says=Text("会议日程应由常务委员会全体会议通过", "the plenary meeting decides the schedule"),
    cites=(_RULES.art(7, 1),),
)
COUNCIL_PROPOSES_SCHEDULE = Initiator(
    name="guangdong-council-proposes-schedule",
    of="proposed_by",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("日程草案应由主任会议提出", "the council of chairpersons proposes the schedule"),
    cites=(_RULES.art(7, 1),),
)

# its opening (arts. 5, 6, 8 and 12-15)

PAPERS_WERE_SENT = Sequence(
    name="guangdong-papers-were-sent",
    after=session.PapersSent,
    when=_NOT_AD_HOC,
    effect=Effect.BREACH,
    says=Text("会议有关资料应提前发送组成人员", "the papers were sent to the members before"),
    cites=_NOTICE,
)
GALLERY = Publicity(
    name="guangdong-gallery",
    of="gallery",
    effect=Effect.ADVISORY,
    says=Text("全体会议可以设旁听席", "a plenary meeting may have seats for observers"),
    cites=(_RULES.art(13, 1),),
)
# Whether the circle of attendees is changed or not, the Organic Law's own list (art. 51) stands.
OPENING = (
    _also(opening.NOT_BEFORE_THE_DAY, _RULES.art(5, 2)),
    _also(opening.NOT_AFTER_THE_DAY, _RULES.art(5, 2)),
    _also(opening.NOTICE_WAS_GIVEN, *_NOTICE, when=_NOT_AD_HOC),
    PAPERS_WERE_SENT,
    _also(opening.QUORATE, _RULES.art(6, 1)),
    _also(opening.VIDEO_WAS_ALLOWED, _RULES.art(6, 2)),
    _also(opening.CHAIR_PRESIDES, _RULES.art(5, 3)),
    _also(opening.VICE_PRESIDES_IF_ENTRUSTED, _RULES.art(5, 3)),
    _also(
        opening.CENTRAL_HEADS_ATTEND,
        _RULES.art(12, 1),
        name="guangdong-heads-attend",
        includes=SUPERVISED_ORGANS,
        says=Text("省级一府一委两院的负责人应列席会议", "the responsible persons of the four provincial organs attend"),
    ),
    _also(
        opening.STAFF_AND_BASIC_LAW_COMMITTEES_ATTEND,
        _RULES.art(12, 2),
        name="guangdong-staff-attends",
        includes=frozenset(
            {
                session.Attendee.SPECIAL_COMMITTEES,
                session.Attendee.DEPUTY_SECRETARIES_GENERAL,
                session.Attendee.ADMINISTRATIVE_BODIES,
                session.Attendee.WORKING_BODIES,
            },
        ),
        says=Text(
            "专门委员会、副秘书长和办事、工作机构的负责人应列席会议", "heads of committees, offices and staff attend"
        ),
    ),
    _also(
        opening.EACH_LOCALITY_SENDS_ONE,
        _RULES.art(12, 3),
        name="guangdong-each-city-sends-one",
        at_least=by_level(provincial=1),
        says=Text("各市人大常委会应有主任或者副主任一人列席", "each city's standing committee sends one of its chairs"),
    ),
    _also(opening.DEPUTIES_COME_INVITED, _RULES.art(12, 4)),
    _also(opening.ABSENT_ON_LEAVE, _RULES.art(14, 1)),
    _also(opening.IN_PUBLIC, _RULES.art(15, 1)),
    GALLERY,
)

# in session (arts. 7, 9-11, 14 and 34)

_JOINT = _RULES.art(11, 1)
_REPORT = _RULES.art(14, 2)

JOINT_GROUPS = (
    _also(sitting.CHAIR_PRESIDES_JOINTLY, _JOINT, allowed=_CHAIRS),
    _also(sitting.VICE_PRESIDES_JOINTLY_IF_ENTRUSTED, _JOINT, allowed=frozenset({True})),
)
QUESTIONS = (
    _also(
        sitting.DEPARTMENTS_SEND_SOMEONE,
        _RULES.art(34, 1),
        name="guangdong-someone-answers",
        when=None,
        says=Text(
            "有关机关应有负责人或者负责人员到会听取意见、回答询问", "each organ concerned sends a responsible person"
        ),
    ),
)
CLOSING = (
    _also(sitting.AN_AGENDA_WAS_ADOPTED, _RULES.art(7, 1), _RULES.art(9, 1)),
    _also(sitting.GROUPS_MET, _RULES.art(9, 1)),
    _also(sitting.ATTENDANCE_WAS_REPORTED, _REPORT),
)

# speaking and voting (arts. 48-52)

_SPEECH = _RULES.art(48, 1)
_BULLETIN = _RULES.art(48, 3)
_VOTE = _RULES.art(51, 3)
_METHOD = _RULES.art(52, 1)

TEXT_ACCEPTED = Right(
    name="guangdong-text-accepted",
    of="written",
    says=Text("未发言或者有补充意见的可以提供书面材料", "who did not speak, or has more to say, may hand in a text"),
    cites=(_RULES.art(48, 2),),
)
VOTE = (
    _also(votes.ON_THE_AGENDA, _RULES.art(7, 1)),
    _also(votes.QUORUM_VOTES, _RULES.art(6, 1)),
    _also(votes.AMENDMENT_FIRST, _RULES.art(49, 1)),
    _also(votes.MORE_THAN_HALF_OF_ALL, _RULES.art(51, 1)),
    _also(votes.DECLARED_ON_THE_SPOT, _RULES.art(51, 2)),
    _also(votes.ALL_PRESENT_VOTE, _VOTE, _METHOD),
    _also(votes.FREE_CHOICE, _VOTE),
    _also(votes.BY_DEVICE, _METHOD, allowed=frozenset({VotingMethod.DEVICE})),
    _also(
        votes.OTHERWISE_IF_THE_DEVICE_FAILS,
        _METHOD,
        allowed=frozenset(VotingMethod) - {VotingMethod.DEVICE},
    ),
)

# what is made public (arts. 15 and 55)

_CARRIED = _RULES.art(55, 1)

IN_NEWSPAPER_IN_FIVE_DAYS = Deadline(
    name="guangdong-in-newspaper-in-five-days",
    after=Own("adopted_on"),
    within=days(5),
    says=Text(
        "决定、决议应自通过之日起五日内在报纸刊登",
        "a decision or resolution is printed in the newspaper within five days",
    ),
    cites=(_CARRIED,),
)
PUBLISHING = (
    _also(
        sitting.IN_GAZETTE_AND_ON_WEBSITE,
        _CARRIED,
        name="guangdong-in-gazette-website-and-newspaper",
        includes=frozenset(session.Outlet),
        says=Text(
            "通过的事项应在公报、人大网站和报纸刊载", "what is passed is carried in gazette, website and newspaper"
        ),
    ),
    _also(sitting.PROMPTLY, _CARRIED),
)

OVERLAYS: Mapping[Procedure, Overlay] = MappingProxyType(
    {
        session.IN_STANDING_COMMITTEE: Overlay(
            rules={
                session.Called: CALLING,
                session.AgendaDrafted: (_also(calling.COUNCIL_DRAFTS, _RULES.art(7, 1)),),
                session.ScheduleDecided: (PLENARY_DECIDES_SCHEDULE, COUNCIL_PROPOSES_SCHEDULE),
                session.NoticeGiven: NOTICE,
                session.VideoAllowed: (_also(calling.COUNCIL_ALLOWS_VIDEO, _RULES.art(6, 2)),),
                session.AttendeesChanged: (_also(calling.COUNCIL_CHANGES_ATTENDEES, _RULES.art(12, 5)),),
                session.LeaveAsked: LEAVE,
                session.GroupsFormed: GROUPING,
                session.ConvenersNamed: (PRESIDING_NAMES_CONVENERS,),
                session.Opened: OPENING,
                session.AgendaAdopted: (_also(sitting.PLENARY_DECIDES, _RULES.art(7, 1)),),
                session.AgendaChanged: (
                    _also(sitting.PLENARY_AGREES, _RULES.art(7, 2)),
                    _also(sitting.COUNCIL_PROPOSES, _RULES.art(7, 2)),
                ),
                session.ItemsWithheld: (_also(sitting.COUNCIL_WITHHOLDS, _RULES.art(15, 1)),),
                session.GroupsDeliberated: (
                    _also(sitting.CONVENER_PRESIDES, _RULES.art(10, 1)),
                    _also(sitting.CONVENER_REPORTS, _RULES.art(10, 2)),
                ),
                session.JointGroupsDeliberated: JOINT_GROUPS,
                session.QuestionsAnswered: QUESTIONS,
                session.SpokeInPlenary: (
                    _also(speeches.PLENARY_TEN_MINUTES, _SPEECH, at_most=_TEN),
                    _also(speeches.EXTENSION_AGREED, _SPEECH),
                ),
                session.SpokeInJointGroups: (
                    _also(speeches.JOINT_TEN_MINUTES, _SPEECH, at_most=_TEN),
                    _also(speeches.EXTENSION_AGREED, _SPEECH),
                ),
                session.SpokeInGroup: (TEXT_ACCEPTED,),
                session.BulletinPrinted: (
                    _also(speeches.OFFICE_RECORDS, _BULLETIN),
                    _also(speeches.SPEAKERS_SIGN, _BULLETIN),
                ),
                session.ItemVoted: VOTE,
                session.AttendanceReported: (
                    _also(sitting.OFFICE_REPORTS, _REPORT),
                    _also(sitting.REPORTED_TO_THE_CHAIR, _REPORT),
                    _also(sitting.STATES_REASONS, _REPORT),
                ),
                session.Closed: CLOSING,
                session.MadePublic: (
                    _also(sitting.SHOWS_HOW_IT_WENT, _RULES.art(15, 1)),
                    _also(sitting.SHOWS_AGENDA, _RULES.art(15, 1)),
                ),
                session.Published: PUBLISHING,
            },
            steps=alongside(
                (session.Stage.OPEN, session.Stage.CLOSED),
                PrintedInNewspaper,
                IN_NEWSPAPER_IN_FIVE_DAYS,
                cites=(_CARRIED,),
            ),
        ),
        interpellation.IN_STANDING_COMMITTEE: IN_GUANGDONG,
    },
)
"""What Guangdong adds to each national table."""

FREQUENCY = Standing(
    id="standing-committee.frequency.guangdong",
    title=Text("广东省人大常委会会议的次数", "Frequency of sessions of the Guangdong standing committee"),
    body=StandingCommittee,
    rests_on=(GUANGDONG_SC_RULES_2023,),
    facts=session.SessionsHeld,
    rules=(_also(standing.EVERY_TWO_MONTHS, _RULES.art(5, 1)),),
)
