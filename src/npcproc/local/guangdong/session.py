"""What Guangdong adds to a session: the rules of procedure of the standing committee of its provincial congress.

They take up most of what the rules of the national committee say, with differences: the notice need not be given of an
ad hoc session, the plenary decides the schedule too, the presiding person names the conveners, speeches in groups have
no limit of time, and decisions are printed in the newspaper within five days.  What the Organic Law says of local
committees, too, stands under `again`.  They bind the province's own committee alone, not those of its cities and
counties.

Rules of Procedure of the Guangdong Standing Committee 2023 chs. 2, 5, 7 and 8.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from npcproc.bodies import SUPERVISED_ORGANS, Organ, StandingCommittee
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import GUANGDONG_SC_RULES_2023
from npcproc.levels import by_level
from npcproc.local.guangdong.voting import VOTE
from npcproc.periods import days
from npcproc.procedure import Overlay, Standing
from npcproc.rules import Competence, Deadline, Initiator, Own, Past, Publicity, Right, Sequence
from npcproc.sessions import standing_committee as session
from npcproc.sessions.standing_committee import calling, opening, sitting, speeches, standing, votes
from npcproc.steps import alongside

__all__ = ["FREQUENCY", "IN_GUANGDONG", "PrintedInNewspaper"]

_RULES = GUANGDONG_SC_RULES_2023
_PLACE = "guangdong"
_CHAIRS = frozenset({Organ.CHAIRPERSON, Organ.VICE_CHAIRPERSON})
_PLENARY = frozenset({Organ.PLENARY})
_NOT_AD_HOC = Past(session.Called, "ad_hoc", {False})
_TEN = by_level(provincial=10)


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


# calling a session (arts. 7, 8, 10 and 14)

_NOTICE = (_RULES.art(8, 1), _RULES.art(8, 2))
_LEAVE = _RULES.art(14, 1)

NOTICE = tuple(
    rule.restated(_PLACE, *_NOTICE, when=_NOT_AD_HOC)
    for rule in (
        calling.IN_GOOD_TIME,
        calling.NAMES_THE_DAY,
        calling.NAMES_MAIN_MATTERS,
        calling.MEMBERS_TOLD,
        calling.ATTENDEES_TOLD,
    )
)
LEAVE = (calling.STATES_REASON.restated(_PLACE, _LEAVE), calling.IN_WRITING.restated(_PLACE, _LEAVE))
GROUPING = (
    calling.OFFICE_LISTS_GROUPS.restated(_PLACE, _RULES.art(10, 3)),
    calling.SECRETARY_GENERAL_APPROVES.restated(_PLACE, _RULES.art(10, 3)),
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

# its opening (arts. 6, 8 and 12-15)

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
OPENING = (
    opening.NOTICE_WAS_GIVEN.restated(_PLACE, *_NOTICE, when=_NOT_AD_HOC),
    PAPERS_WERE_SENT,
    opening.VIDEO_WAS_ALLOWED.restated(_PLACE, _RULES.art(6, 2)),
    # The heads of the same organs as in the Organic Law (art. 51), whose list stands whether the circle of attendees is
    # changed or not; this one gives way to a change.
    opening.CENTRAL_HEADS_ATTEND.restated(
        _PLACE,
        _RULES.art(12, 1),
        name="guangdong-heads-attend",
        includes=SUPERVISED_ORGANS,
        says=Text("省级一府一委两院的负责人应列席会议", "the responsible persons of the four provincial organs attend"),
    ),
    opening.STAFF_AND_BASIC_LAW_COMMITTEES_ATTEND.restated(
        _PLACE,
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
    opening.EACH_LOCALITY_SENDS_ONE.restated(
        _PLACE,
        _RULES.art(12, 3),
        name="guangdong-each-city-sends-one",
        at_least=by_level(provincial=1),
        says=Text("各市人大常委会应有主任或者副主任一人列席", "each city's standing committee sends one of its chairs"),
    ),
    opening.ABSENT_ON_LEAVE.restated(_PLACE, _RULES.art(14, 1)),
    opening.IN_PUBLIC.restated(_PLACE, _RULES.art(15, 1)),
    GALLERY,
)

# in session (arts. 9, 11, 14 and 34)

_JOINT = _RULES.art(11, 1)
_REPORT = _RULES.art(14, 2)

JOINT_GROUPS = (
    sitting.CHAIR_PRESIDES_JOINTLY.restated(_PLACE, _JOINT, allowed=_CHAIRS),
    sitting.VICE_PRESIDES_JOINTLY_IF_ENTRUSTED.restated(_PLACE, _JOINT, allowed=frozenset({True})),
)
QUESTIONS = (
    sitting.DEPARTMENTS_SEND_SOMEONE.restated(
        _PLACE,
        _RULES.art(34, 1),
        name="guangdong-someone-answers",
        when=None,
        says=Text(
            "有关机关应有负责人或者负责人员到会听取意见、回答询问", "each organ concerned sends a responsible person"
        ),
    ),
)
CLOSING = (
    sitting.GROUPS_MET.restated(_PLACE, _RULES.art(9, 1)),
    sitting.ATTENDANCE_WAS_REPORTED.restated(_PLACE, _REPORT),
)

# speaking (art. 48); voting stands in `voting`

_SPEECH = _RULES.art(48, 1)
_BULLETIN = _RULES.art(48, 3)

TEXT_ACCEPTED = Right(
    name="guangdong-text-accepted",
    of="written",
    says=Text("未发言或者有补充意见的可以提供书面材料", "who did not speak, or has more to say, may hand in a text"),
    cites=(_RULES.art(48, 2),),
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
    sitting.IN_GAZETTE_AND_ON_WEBSITE.restated(
        _PLACE,
        _CARRIED,
        name="guangdong-in-gazette-website-and-newspaper",
        includes=frozenset(session.Outlet),
        says=Text(
            "通过的事项应在公报、人大网站和报纸刊载", "what is passed is carried in gazette, website and newspaper"
        ),
    ),
    sitting.PROMPTLY.restated(_PLACE, _CARRIED),
)

IN_GUANGDONG = Overlay(
    rules={
        session.ScheduleDecided: (PLENARY_DECIDES_SCHEDULE, COUNCIL_PROPOSES_SCHEDULE),
        session.NoticeGiven: NOTICE,
        session.VideoAllowed: (calling.COUNCIL_ALLOWS_VIDEO.restated(_PLACE, _RULES.art(6, 2)),),
        session.AttendeesChanged: (calling.COUNCIL_CHANGES_ATTENDEES.restated(_PLACE, _RULES.art(12, 5)),),
        session.LeaveAsked: LEAVE,
        session.GroupsFormed: GROUPING,
        session.ConvenersNamed: (PRESIDING_NAMES_CONVENERS,),
        session.Opened: OPENING,
        session.ItemsWithheld: (sitting.COUNCIL_WITHHOLDS.restated(_PLACE, _RULES.art(15, 1)),),
        session.GroupsDeliberated: (
            sitting.CONVENER_PRESIDES.restated(_PLACE, _RULES.art(10, 1)),
            sitting.CONVENER_REPORTS.restated(_PLACE, _RULES.art(10, 2)),
        ),
        session.JointGroupsDeliberated: JOINT_GROUPS,
        session.QuestionsAnswered: QUESTIONS,
        session.SpokeInPlenary: (
            speeches.PLENARY_TEN_MINUTES.restated(_PLACE, _SPEECH, at_most=_TEN),
            speeches.EXTENSION_AGREED.restated(_PLACE, _SPEECH),
        ),
        session.SpokeInJointGroups: (
            speeches.JOINT_TEN_MINUTES.restated(_PLACE, _SPEECH, at_most=_TEN),
            speeches.EXTENSION_AGREED.restated(_PLACE, _SPEECH),
        ),
        session.SpokeInGroup: (TEXT_ACCEPTED,),
        session.BulletinPrinted: (
            speeches.OFFICE_RECORDS.restated(_PLACE, _BULLETIN),
            speeches.SPEAKERS_SIGN.restated(_PLACE, _BULLETIN),
        ),
        session.ItemVoted: VOTE,
        session.AttendanceReported: (
            sitting.OFFICE_REPORTS.restated(_PLACE, _REPORT),
            sitting.REPORTED_TO_THE_CHAIR.restated(_PLACE, _REPORT),
            sitting.STATES_REASONS.restated(_PLACE, _REPORT),
        ),
        session.Closed: CLOSING,
        session.MadePublic: (
            sitting.SHOWS_HOW_IT_WENT.restated(_PLACE, _RULES.art(15, 1)),
            sitting.SHOWS_AGENDA.restated(_PLACE, _RULES.art(15, 1)),
        ),
        session.Published: PUBLISHING,
    },
    steps=alongside(
        (session.Stage.OPEN, session.Stage.CLOSED),
        PrintedInNewspaper,
        IN_NEWSPAPER_IN_FIVE_DAYS,
        cites=(_CARRIED,),
    ),
    again={
        calling.CHAIR_CALLS: (_RULES.art(5, 3),),
        calling.COUNCIL_SETS_DAY: (_RULES.art(5, 2),),
        calling.AD_HOC_FOR_SPECIAL_NEED: (_RULES.art(5, 1),),
        calling.COUNCIL_DRAFTS: (_RULES.art(7, 1),),
        opening.NOT_BEFORE_THE_DAY: (_RULES.art(5, 2),),
        opening.NOT_AFTER_THE_DAY: (_RULES.art(5, 2),),
        opening.QUORATE: (_RULES.art(6, 1),),
        opening.CHAIR_PRESIDES: (_RULES.art(5, 3),),
        opening.VICE_PRESIDES_IF_ENTRUSTED: (_RULES.art(5, 3),),
        opening.DEPUTIES_COME_INVITED: (_RULES.art(12, 4),),
        opening.ELECTED_DEPUTIES_COME_INVITED: (_RULES.art(12, 4),),
        sitting.PLENARY_DECIDES: (_RULES.art(7, 1),),
        sitting.PLENARY_AGREES: (_RULES.art(7, 2),),
        sitting.COUNCIL_PROPOSES: (_RULES.art(7, 2),),
        sitting.AN_AGENDA_WAS_ADOPTED: (_RULES.art(7, 1), _RULES.art(9, 1)),
        votes.ON_THE_AGENDA: (_RULES.art(7, 1),),
        votes.QUORUM_VOTES: (_RULES.art(6, 1),),
        votes.MORE_THAN_HALF_OF_ALL: (_RULES.art(51, 1),),
    },
)

FREQUENCY = Standing(
    id="standing-committee.frequency.guangdong",
    title=Text("广东省人大常委会会议的次数", "Frequency of sessions of the Guangdong standing committee"),
    body=StandingCommittee,
    rests_on=(GUANGDONG_SC_RULES_2023,),
    facts=session.SessionsHeld,
    rules=(standing.EVERY_TWO_MONTHS.restated(_PLACE, _RULES.art(5, 1)),),
)
