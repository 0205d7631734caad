"""Who may resign to whom, and how the request reaches the vote.

Organic Law arts. 32 and 47; NPC Organic Law art. 23; NPC Rules of Procedure art. 43; Judges Law art. 34; Procurators
Law art. 35.
"""

from __future__ import annotations

from npcproc.appointments.offices import (
    CHAIRS_OF_TOWNSHIP_CONGRESS,
    HEADS_OF_STATE,
    LEADERS_OF_GOVERNMENT,
    MEMBERS_OF_GOVERNMENT,
    SPECIAL_COMMITTEE,
    STANDING_COMMITTEE,
    Office,
    offices_at,
)
from npcproc.appointments.resignation.matter import Deliberated
from npcproc.bodies import Organ
from npcproc.findings import Effect, Text
from npcproc.law.national import JUDGES_2019, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022, PROCURATORS_2019
from npcproc.levels import Level, by_level
from npcproc.rules import Competence, Eligibility, Is, Method, Not, Prohibition, Sequence, Window

__all__ = [
    "DECIDED_BY_COMMITTEE",
    "DECIDED_BY_CONGRESS",
    "DELIBERATED_BY_COMMITTEE",
    "DELIBERATED_BY_DEPUTIES",
    "SUBMITTED_TO_COMMITTEE",
    "SUBMITTED_TO_CONGRESS",
    "TENDERED_TO_COMMITTEE",
    "TENDERED_TO_CONGRESS",
]

_YES = frozenset({True})
_NATIONAL = (NPC_RULES_2021.art(43, 1),)
_LOCAL = (ORGANIC_2022.county_and_above(32, 1),)
_TOWNSHIP = (ORGANIC_2022.township(32, 2),)
_BOTH = (*_NATIONAL, *_LOCAL)

# who may resign

_HEADS = frozenset({Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR})
_OF_THE_NATION = (
    STANDING_COMMITTEE
    | SPECIAL_COMMITTEE
    | HEADS_OF_STATE
    | MEMBERS_OF_GOVERNMENT
    | _HEADS
    | {Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION}
)
_LOCALLY = STANDING_COMMITTEE | SPECIAL_COMMITTEE | LEADERS_OF_GOVERNMENT | _HEADS
_IN_A_TOWNSHIP = CHAIRS_OF_TOWNSHIP_CONGRESS | LEADERS_OF_GOVERNMENT

# Unsettled: the articles list who may resign to these bodies, and are silent on others whom a local committee appoints,
# such as the heads of departments; they leave by removal, and a resignation of theirs is not decided here.
MAY_RESIGN_TO_CONGRESS = Eligibility(
    name="may-resign",
    of="office",
    allowed=by_level(
        national=_OF_THE_NATION & offices_at(Level.NATIONAL),
        provincial=_LOCALLY & offices_at(Level.PROVINCIAL),
        municipal=_LOCALLY & offices_at(Level.MUNICIPAL),
        county=_LOCALLY & offices_at(Level.COUNTY),
        township=_IN_A_TOWNSHIP & offices_at(Level.TOWNSHIP),
    ),
    says=Text("辞职的应担任可以向本级人大辞去的职务", "the post is one that can be resigned to this congress"),
    cites=(*_BOTH, *_TOWNSHIP),
)
MAY_RESIGN_TO_COMMITTEE = Eligibility(
    name="may-resign",
    of="office",
    allowed=by_level(
        national=_OF_THE_NATION & offices_at(Level.NATIONAL),
        provincial=_LOCALLY & offices_at(Level.PROVINCIAL),
        municipal=_LOCALLY & offices_at(Level.MUNICIPAL),
        county=_LOCALLY & offices_at(Level.COUNTY),
    ),
    says=Text("辞职的应担任可以向本级常委会辞去的职务", "the post is one that can be resigned to this committee"),
    cites=_BOTH,
)

# when

# Unsettled: a township has no committee to which anyone could resign between sessions; a request made then waits for
# the next session of its congress, and is not refused for that.
IN_SESSION = Window(
    name="in-session",
    of="congress_in_session",
    says=Text("应在大会会议期间向大会提出辞职", "whoever resigns to the congress does so while it is in session"),
    cites=_BOTH,
)
BETWEEN_SESSIONS = Window(
    name="between-sessions",
    of="congress_in_session",
    wanted=False,
    when=Is("takes_other_office", {False}),
    says=Text("应在大会闭会期间向常务委员会提出辞职", "whoever resigns to the committee does so between sessions"),
    cites=_BOTH,
)
# Unsettled: whoever takes an office that no member of the committee may hold must resign to the committee; while the
# congress is in session the articles on resignation let every member resign to it.  Both ways are open, with a hint.
OTHER_OFFICE_TO_THE_COMMITTEE = Prohibition(
    name="other-office-to-the-committee",
    of="takes_other_office",
    when=Is("office", STANDING_COMMITTEE),
    effect=Effect.ADVISORY,
    says=Text(
        "因担任不得兼任的职务辞去常务委员会职务的，应向常务委员会辞去",
        "a member who takes an office that no member may hold resigns to the committee",
    ),
    cites=(ORGANIC_2022.county_and_above(47, 3), NPC_ORGANIC_2021.art(23, 3)),
)

ONLY_MEMBERS_TAKE_OTHER_OFFICE = Prohibition(
    name="only-members-take-other-office",
    of="takes_other_office",
    when=Not(Is("office", STANDING_COMMITTEE)),
    says=Text(
        "因担任不得兼任的职务随时向常务委员会辞职的，应是常务委员会组成人员",
        "whoever resigns to the committee at any time for an office that excludes the other is a member of it",
    ),
    cites=(ORGANIC_2022.county_and_above(47, 3), NPC_ORGANIC_2021.art(23, 3)),
)

# in what form

# Unsettled: a president of a court is a judge and a chief procurator a procurator, so both ask in writing; of all
# others no national statute asks a form.
JUDGE_ASKS_IN_WRITING = Method(
    name="judge-asks-in-writing",
    of="in_writing",
    allowed=_YES,
    when=Is("office", {Office.PRESIDENT_OF_COURT}),
    says=Text("法官应由本人书面申请辞职", "a judge asks in writing to resign"),
    cites=(JUDGES_2019.art(34, 1),),
)
PROCURATOR_ASKS_IN_WRITING = Method(
    name="procurator-asks-in-writing",
    of="in_writing",
    allowed=_YES,
    when=Is("office", {Office.CHIEF_PROCURATOR}),
    says=Text("检察官应由本人书面申请辞职", "a procurator asks in writing to resign"),
    cites=(PROCURATORS_2019.art(35, 1),),
)

# on the way to the vote

# Unsettled: for local bodies no national statute says who puts the request to the session, nor that it is deliberated
# first; either is possible there, and neither is asked.
PRESIDIUM_HANDS_OVER = Competence(
    name="presidium-hands-over",
    of="handed_over_by",
    allowed=frozenset({Organ.PRESIDIUM}),
    says=Text("辞职请求应由主席团交各代表团审议", "the presidium hands the request to the delegations"),
    cites=_NATIONAL,
)
DELEGATIONS_DELIBERATE = Competence(
    name="delegations-deliberate",
    allowed=frozenset({Organ.DELEGATION}),
    says=Text("辞职请求应由各代表团审议", "the delegations deliberate the request"),
    cites=_NATIONAL,
)
DELEGATIONS_FIRST = Sequence(
    name="delegations-first",
    after=Deliberated,
    says=Text("辞职请求应先经各代表团审议", "the delegations deliberate before the request is put to the plenary"),
    cites=_NATIONAL,
)
PRESIDIUM_SUBMITS = Competence(
    name="presidium-submits",
    allowed=frozenset({Organ.PRESIDIUM}),
    says=Text("辞职请求应由主席团提请大会全体会议决定", "the presidium puts the request to the plenary meeting"),
    cites=_NATIONAL,
)
COUNCIL_SUBMITS = Competence(
    name="council-submits",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text("辞职请求应由主任会议提请常务委员会", "the council of chairpersons puts the request to the committee"),
    cites=_NATIONAL,
)
COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("辞职请求应由常务委员会审议", "the standing committee deliberates the request"),
    cites=_NATIONAL,
)
DELIBERATED_FIRST = Sequence(
    name="deliberated-first",
    after=Deliberated,
    says=Text("辞职请求应先经常务委员会审议", "the standing committee deliberates before it votes"),
    cites=_NATIONAL,
)

# the decision

CONGRESS_DECIDES = Competence(
    name="congress-decides",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("是否接受辞职应由人民代表大会决定", "the congress decides whether to accept the resignation"),
    cites=(*_BOTH, *_TOWNSHIP),
)
DECIDED_IN_PLENARY = Method(
    name="decided-in-plenary",
    of="in_plenary",
    allowed=_YES,
    says=Text("是否接受辞职应由大会全体会议决定", "a plenary meeting decides whether to accept the resignation"),
    cites=_NATIONAL,
)
COMMITTEE_DECIDES = Competence(
    name="committee-decides",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("是否接受辞职应由常务委员会决定", "the standing committee decides whether to accept the resignation"),
    cites=_BOTH,
)

_IN_FORM = (JUDGE_ASKS_IN_WRITING, PROCURATOR_ASKS_IN_WRITING)

TENDERED_TO_CONGRESS = (MAY_RESIGN_TO_CONGRESS, IN_SESSION, OTHER_OFFICE_TO_THE_COMMITTEE, *_IN_FORM)
"""What is asked of a request to a congress."""

TENDERED_TO_COMMITTEE = (MAY_RESIGN_TO_COMMITTEE, BETWEEN_SESSIONS, ONLY_MEMBERS_TAKE_OTHER_OFFICE, *_IN_FORM)
"""What is asked of a request to a standing committee."""

DELIBERATED_BY_DEPUTIES = (PRESIDIUM_HANDS_OVER, DELEGATIONS_DELIBERATE)
"""What is asked of the deliberation in a congress."""

DELIBERATED_BY_COMMITTEE = (COMMITTEE_DELIBERATES,)
"""What is asked of the deliberation in a standing committee."""

SUBMITTED_TO_CONGRESS = (PRESIDIUM_SUBMITS, DELEGATIONS_FIRST)
"""What is asked when the request is put to the plenary meeting of a congress."""

SUBMITTED_TO_COMMITTEE = (COUNCIL_SUBMITS,)
"""What is asked when the request is put to a standing committee."""

DECIDED_BY_CONGRESS = (CONGRESS_DECIDES, DECIDED_IN_PLENARY)
"""What is asked of the vote in a congress, beside what is asked of every vote."""

DECIDED_BY_COMMITTEE = (COMMITTEE_DECIDES, DELIBERATED_FIRST)
"""What is asked of the vote in a standing committee, beside what is asked of every vote."""
