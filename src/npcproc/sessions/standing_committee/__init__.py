"""The session of a standing committee (常务委员会会议): called, prepared, opened with a quorum, closed.

The chairperson calls and presides, the council of chairpersons sets the day and drafts the agenda, the plenary decides
the agenda, and what is on it is heard, deliberated and put to the vote.  A session opens on the day for which it was
called, or is called anew.

`matter` and `proceedings` have the stages and events, `calling`, `opening` and `sitting` the rules for them, `speeches`
and `votes` both, `standing` the audits.
"""

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.sessions.standing_committee.calling import (
    CALLING,
    CONVENERS,
    DRAFTING,
    GROUPING,
    LEAVE,
    NOTICE,
    SCHEDULING,
    VIDEO,
    WIDENING,
)
from npcproc.sessions.standing_committee.matter import (
    AgendaDrafted,
    Attendee,
    AttendeesChanged,
    Called,
    ConvenersNamed,
    GroupsFormed,
    LeaveAsked,
    NoticeGiven,
    Opened,
    PapersSent,
    ScheduleDecided,
    Stage,
    VideoAllowed,
)
from npcproc.sessions.standing_committee.opening import OPENING
from npcproc.sessions.standing_committee.proceedings import (
    AgendaAdopted,
    AgendaChanged,
    AttendanceReported,
    Closed,
    Deliberated,
    GroupsDeliberated,
    Heard,
    ItemsWithheld,
    JointGroupsDeliberated,
    MadePublic,
    Meeting,
    Outlet,
    PublicMatter,
    Published,
    QuestionsAnswered,
)
from npcproc.sessions.standing_committee.sitting import (
    ADOPTING,
    ATTENDANCE,
    CHANGING,
    CLOSING,
    GROUPS,
    JOINT_GROUPS,
    PLENARY,
    PUBLIC,
    PUBLISHING,
    QUESTIONS,
    WITHHOLDING,
)
from npcproc.sessions.standing_committee.speeches import (
    BULLETIN,
    IN_GROUP,
    IN_JOINT_GROUPS,
    IN_PLENARY,
    BulletinPrinted,
    Request,
    Speech,
    SpokeInGroup,
    SpokeInJointGroups,
    SpokeInPlenary,
)
from npcproc.sessions.standing_committee.standing import (
    COMPOSITION,
    ESTABLISHMENT,
    FREQUENCY,
    MEMBERSHIP,
    TERM,
    CommitteeTerm,
    Established,
    MadeUp,
    Member,
    SessionsHeld,
)
from npcproc.sessions.standing_committee.votes import MORE_THAN_HALF_OF_ALL, VOTE, ItemVoted, Matter
from npcproc.steps import alongside, step

__all__ = [
    "COMPOSITION",
    "ESTABLISHMENT",
    "FREQUENCY",
    "IN_STANDING_COMMITTEE",
    "MEMBERSHIP",
    "MORE_THAN_HALF_OF_ALL",
    "TERM",
    "AgendaAdopted",
    "AgendaChanged",
    "AgendaDrafted",
    "AttendanceReported",
    "Attendee",
    "AttendeesChanged",
    "BulletinPrinted",
    "Called",
    "Closed",
    "CommitteeTerm",
    "ConvenersNamed",
    "Deliberated",
    "Established",
    "GroupsDeliberated",
    "GroupsFormed",
    "Heard",
    "ItemVoted",
    "ItemsWithheld",
    "JointGroupsDeliberated",
    "LeaveAsked",
    "MadePublic",
    "MadeUp",
    "Matter",
    "Meeting",
    "Member",
    "NoticeGiven",
    "Opened",
    "Outlet",
    "PapersSent",
    "PublicMatter",
    "Published",
    "QuestionsAnswered",
    "Request",
    "ScheduleDecided",
    "SessionsHeld",
    "Speech",
    "SpokeInGroup",
    "SpokeInJointGroups",
    "SpokeInPlenary",
    "Stage",
    "VideoAllowed",
]

_BEFORE = (Stage.CALLED,)
_OPEN = (Stage.OPEN,)
_TILL_CLOSE = (Stage.CALLED, Stage.OPEN)
_FROM_OPENING = (Stage.OPEN, Stage.CLOSED)

IN_STANDING_COMMITTEE = Procedure(
    id="session.standing-committee",
    title=Text("常务委员会会议", "Session of a standing committee"),
    body=StandingCommittee,
    rests_on=(NPCSC_RULES_2009, NPCSC_RULES_2022, ORGANIC_2022),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Called, Stage.CALLED, *CALLING),
        *alongside(_BEFORE, Called, *CALLING),
        *alongside(_BEFORE, AgendaDrafted, *DRAFTING, must=True),
        *alongside(_TILL_CLOSE, ScheduleDecided, *SCHEDULING),
        *alongside(_BEFORE, NoticeGiven, *NOTICE),
        *alongside(_TILL_CLOSE, PapersSent),
        *alongside(_BEFORE, VideoAllowed, *VIDEO),
        *alongside(_BEFORE, AttendeesChanged, *WIDENING),
        *alongside(_TILL_CLOSE, LeaveAsked, *LEAVE),
        *alongside(_TILL_CLOSE, GroupsFormed, *GROUPING),
        *alongside(_TILL_CLOSE, ConvenersNamed, *CONVENERS),
        step(Stage.CALLED, Opened, Stage.OPEN, *OPENING, must=True),
        *alongside(_OPEN, AgendaAdopted, *ADOPTING, must=True),
        *alongside(_OPEN, AgendaChanged, *CHANGING),
        *alongside(_TILL_CLOSE, ItemsWithheld, *WITHHOLDING),
        *alongside(_OPEN, Heard, *PLENARY),
        *alongside(_OPEN, Deliberated, *PLENARY),
        *alongside(_OPEN, GroupsDeliberated, *GROUPS),
        *alongside(_OPEN, JointGroupsDeliberated, *JOINT_GROUPS),
        *alongside(_OPEN, QuestionsAnswered, *QUESTIONS),
        *alongside(_OPEN, SpokeInPlenary, *IN_PLENARY),
        *alongside(_OPEN, SpokeInJointGroups, *IN_JOINT_GROUPS),
        *alongside(_OPEN, SpokeInGroup, *IN_GROUP),
        *alongside(_FROM_OPENING, BulletinPrinted, *BULLETIN),
        *alongside(_OPEN, ItemVoted, *VOTE),
        *alongside(_OPEN, AttendanceReported, *ATTENDANCE),
        step(Stage.OPEN, Closed, Stage.CLOSED, *CLOSING),
        *alongside([Stage.CALLED, *_FROM_OPENING], MadePublic, *PUBLIC),
        *alongside(_FROM_OPENING, Published, *PUBLISHING),
    ),
)
