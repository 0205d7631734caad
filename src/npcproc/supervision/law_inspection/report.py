"""The inspection report: presented by the team, put to the standing committee by its council, heard and deliberated on.

Supervision Law art. 36 (2006: art. 26); NPCSC Rules of Procedure arts. 33 and 34 (2009: arts. 22 and 23).
"""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    NPCSC_RULES_2009,
    NPCSC_RULES_2022,
    SUPERVISION_2006,
    SUPERVISION_2024,
)
from npcproc.rules import Competence, Content, Latest, Method, NotBefore, Sequence
from npcproc.supervision.follow_up import Meeting
from npcproc.terms import Term

__all__ = [
    "DELIBERATED",
    "HEARD",
    "PRESENTED",
    "REFERRED",
    "REFERRED_UNDER",
    "SUBMITTED",
    "Deliberated",
    "Heard",
    "Meeting",
    "Presenter",
    "Referred",
    "ReportPresented",
    "ReportSubmitted",
]


@unique
class Presenter(Term):
    """Who presents the report."""

    TEAM = "执法检查组"
    OTHER = "其他"


@frozen(kw_only=True)
class ReportPresented(Event):
    """The inspection team presents its report (提出执法检查报告)."""

    zh = "提出执法检查报告"
    en = "ReportPresented"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    presenter: Presenter = Presenter.TEAM
    """Who presents it for the standing committee."""

    evaluation: str
    """How the laws are implemented, in the team's judgement."""

    problems: str
    """What is wrong with their enforcement."""

    improvements: str
    """What it proposes for better enforcement."""

    amendments: str
    """What it proposes to amend in the laws themselves."""


@frozen(kw_only=True)
class ReportSubmitted(Event):
    """It is decided that the standing committee deliberates on the report (提请常务委员会审议)."""

    zh = "执法检查报告提请审议"
    en = "ReportSubmitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    session_on: date | None = None
    """The first day of the session to which it is put; None where that is not fixed yet."""


@frozen(kw_only=True)
class Heard(Event):
    """The report is given to the standing committee (听取执法检查报告)."""

    zh = "听取执法检查报告"
    en = "Heard"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    presenter: Presenter = Presenter.TEAM
    """Who gave it."""

    meeting: Meeting = Meeting.PLENARY
    """The kind of meeting that heard it."""


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

    zh = "审议执法检查报告"
    en = "Deliberated"
    in_session = True

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    meeting: Meeting = Meeting.GROUP
    """The kind of meeting in which they did."""

    head_attended: bool = True
    """Whether the head of the organ inspected was there to listen and answer; some places ask for it."""

    session_closes: date | None = None
    """The last day of that session; None where it is not known yet.  Some places count from it."""


_PRESENTED = (SUPERVISION_2006.art(26, 1), SUPERVISION_2024.art(36, 1))
_ON_ENFORCEMENT = (SUPERVISION_2006.art(26, 2, 1), SUPERVISION_2024.art(36, 2, 1))
_ON_THE_LAWS = (SUPERVISION_2006.art(26, 2, 2), SUPERVISION_2024.art(36, 2, 2))

# the report, in two parts

# The law wants it "promptly" and sets no day: it is due as soon as the inspection is over.
TEAM_PRESENTS = Competence(
    name="team-presents",
    of="presenter",
    allowed=frozenset({Presenter.TEAM}),
    says=Text("执法检查报告应由执法检查组提出", "the inspection team presents the report"),
    cites=_PRESENTED,
)
EVALUATES = Content(
    name="evaluates",
    of="evaluation",
    effect=Effect.BREACH,
    says=Text("报告应评价所检查的法律、法规的实施情况", "the report judges how the laws are implemented"),
    cites=_ON_ENFORCEMENT,
)
STATES_PROBLEMS = Content(
    name="states-problems",
    of="problems",
    effect=Effect.BREACH,
    says=Text("报告应提出执法中存在的问题", "the report says what is wrong with enforcement"),
    cites=_ON_ENFORCEMENT,
)
PROPOSES_IMPROVEMENTS = Content(
    name="proposes-improvements",
    of="improvements",
    effect=Effect.BREACH,
    says=Text("报告应提出改进执法工作的建议", "the report proposes how to enforce the laws better"),
    cites=_ON_ENFORCEMENT,
)
# Unsettled: the report has proposals to amend the laws; one that sees no need for any is to say that, not nothing.
PROPOSES_AMENDMENTS = Content(
    name="proposes-amendments",
    of="amendments",
    effect=Effect.BREACH,
    says=Text("报告应对有关法律、法规的修改完善提出建议", "the report proposes what to amend in the laws"),
    cites=_ON_THE_LAWS,
)

# put to the standing committee

# Unsettled: the council decides on putting the report to the committee; that it may keep it back is not said.
COUNCIL_SUBMITS_REPORT = Competence(
    name="council-submits-report",
    allowed=frozenset({Organ.CHAIRPERSONS_COUNCIL}),
    says=Text(
        "应由主任会议把执法检查报告提请常务委员会审议",
        "the council of chairpersons puts the report to the standing committee",
    ),
    cites=_PRESENTED,
)
_IN_PLENARY = (NPCSC_RULES_2009.art(22, 1), NPCSC_RULES_2022.art(33, 2), NPCSC_RULES_2022.art(33, 2, 6))
TEAM_REPORTS = Competence(
    name="team-reports",
    of="presenter",
    allowed=frozenset({Presenter.TEAM}),
    says=Text("执法检查报告应由执法检查组报告", "the inspection team gives the report"),
    cites=(NPCSC_RULES_2009.art(22, 1), NPCSC_RULES_2022.art(33, 2, 6)),
)
IN_PLENARY = Method(
    name="in-plenary",
    of="meeting",
    allowed=frozenset({Meeting.PLENARY}),
    says=Text("执法检查报告应由全体会议听取", "a plenary meeting hears the inspection report"),
    cites=_IN_PLENARY,
)
NOT_BEFORE_THE_SESSION = NotBefore(
    name="not-before-the-session",
    day=Latest(ReportSubmitted, "session_on"),
    says=Text("报告应在所提请的会议上审议", "the report is taken up at the session to which it was put"),
    cites=_PRESENTED,
)

# heard, and deliberated on

# Unsettled: the rules of 2009 speak of work reports; as their chapter counts inspection reports among those that are
# heard, they are read to mean these too.
REFERRED_UNDER = (NPCSC_RULES_2009.art(23, 2), NPCSC_RULES_2022.art(34, 2))
"""The provisions that open a referral to a special committee, in the national committee alone."""

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
COMMITTEE_DELIBERATES = Competence(
    name="committee-deliberates",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("执法检查报告应由常务委员会审议", "the standing committee deliberates on the report"),
    cites=_PRESENTED,
)
# Unsettled: only the rules of the national committee have the report heard first; elsewhere members may deliberate on
# it without.
HEARD_FIRST = Sequence(
    name="heard-first",
    after=Heard,
    effect=Effect.BREACH,
    says=Text("应先听取执法检查报告，再行审议", "the report is heard before it is deliberated on"),
    cites=_IN_PLENARY,
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

PRESENTED = (TEAM_PRESENTS, EVALUATES, STATES_PROBLEMS, PROPOSES_IMPROVEMENTS, PROPOSES_AMENDMENTS)
"""What is asked of the report."""

SUBMITTED = (COUNCIL_SUBMITS_REPORT,)
"""What is asked when it is put to the standing committee."""

HEARD = (TEAM_REPORTS, IN_PLENARY, NOT_BEFORE_THE_SESSION)
"""What is asked of the hearing."""

REFERRED = (COUNCIL_REFERS, TO_A_SPECIAL_COMMITTEE)
"""What is asked of a referral to a special committee."""

DELIBERATED = (COMMITTEE_DELIBERATES, NOT_BEFORE_THE_SESSION, HEARD_FIRST, IN_GROUPS)
"""What is asked of the deliberation."""
