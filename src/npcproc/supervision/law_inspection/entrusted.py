"""An inspection on behalf of the committee above: what the committee that was entrusted does, and reports back.

The committee above has the other side of it in its own case, as `Entrusted` and `ResultsReceived`.  If the committee
entrusted also deliberates on what it found, that is a law inspection of its own.

Supervision Law arts. 32 to 35 (2006: arts. 23 to 25).
"""

from __future__ import annotations

from datetime import date
from enum import unique

from attrs import field, frozen

from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, done_by, persons
from npcproc.findings import Effect, Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.levels import Level, by_level
from npcproc.places import place_code
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Content, Latest, Method, SetDay
from npcproc.steps import alongside, step
from npcproc.supervision.law_inspection import team
from npcproc.supervision.law_inspection.areas import Placed, Within
from npcproc.supervision.law_inspection.matter import (
    ChecklistDrawn,
    Inspected,
    InspectionEnded,
    Researched,
    TeamFormed,
)
from npcproc.terms import Term

__all__ = ["ENTRUSTED", "EntrustedStage", "EntrustmentReceived", "ReportedBack"]


@unique
class EntrustedStage(Term):
    """Where an entrusted inspection stands."""

    NONE = "未受委托"
    RECEIVED = "已受委托"
    TEAM_FORMED = "已组成执法检查组"
    INSPECTING = "正在检查"
    INSPECTED = "检查结束"
    REPORTED_BACK = "已书面报送"


@frozen(kw_only=True)
class EntrustmentReceived(Event):
    """The committee above entrusts an inspection to this one (受委托检查)."""

    zh = "受委托检查"
    en = "EntrustmentReceived"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_ABOVE)

    level: Level
    """The level of the committee that entrusts it."""

    laws: frozenset[str] = field(converter=persons)
    """What is to be inspected, by its titles."""

    area: str = field(validator=place_code)
    """Where, as a code such as 500107."""

    report_by: date | None = None
    """The day by which the committee above asks to be told; None where it names none."""


@frozen(kw_only=True)
class ReportedBack(Event):
    """The committee tells the one that entrusted it what it found (报送检查情况)."""

    zh = "报送检查情况"
    en = "ReportedBack"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: Organ = Organ.STANDING_COMMITTEE_ABOVE
    """To whom."""

    results: str
    """What it found."""

    in_writing: bool = True
    """Whether it did so in writing."""


_2006, _2024 = SUPERVISION_2006.local(25, 1), SUPERVISION_2024.local(34, 1)
_LAW = (_2006, _2024)
_NATIONAL, _PROVINCIAL = frozenset({Level.NATIONAL}), frozenset({Level.PROVINCIAL})

# Whether a county lies directly in the province, as in Beijing or Chongqing, is judged where it is entrusted.
ENTRUSTED_BY_THE_LEVEL_ABOVE = Competence(
    name="entrusted-by-the-level-above",
    of="level",
    allowed=by_level(provincial=_NATIONAL, municipal=_PROVINCIAL, county=_PROVINCIAL),
    says=Text(
        "应由全国人大常委会或者省级人大常委会委托下一级",
        "the national committee, or a provincial one, entrusts a committee one level down",
    ),
    cites=_LAW,
)
ABOVE_ENTRUSTS = Competence(
    name="above-entrusts",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text("应由上一级人大常委会委托", "the standing committee at the next higher level entrusts the inspection"),
    cites=_LAW,
)
NAMES_WHAT_TO_INSPECT = Content(
    name="names-what-to-inspect",
    of="laws",
    says=Text("应委托检查有关法律、法规的实施情况", "the laws to be inspected are named"),
    cites=_LAW,
)
OWN_AREA = Placed(
    name="own-area",
    of="area",
    stands=Within,
    says=Text("受委托检查的应是本行政区域内的实施情况", "a committee entrusted inspects its own area"),
    cites=_LAW,
)
BACK_TO_THE_COMMITTEE_ABOVE = Competence(
    name="back-to-the-committee-above",
    of="to",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text("检查情况应报送上一级人大常委会", "the committee above is told what was found"),
    cites=_LAW,
)
COMMITTEE_REPORTS_BACK = Competence(
    name="committee-reports-back",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("检查情况应由受委托的常务委员会报送", "the committee that was entrusted reports back"),
    cites=_LAW,
)
BACK_IN_WRITING = Method(
    name="back-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("检查情况应书面报送", "what was found is reported in writing"),
    cites=_LAW,
)
STATES_RESULTS = Content(
    name="states-results",
    of="results",
    says=Text("应报送检查的情况", "the report back says what was found"),
    cites=_LAW,
)
# Unsettled: the law sets no time for the report back; a day that the committee above asked for is kept as a hint.
BY_THE_DAY_ASKED = SetDay(
    name="by-the-day-asked",
    until=Latest(EntrustmentReceived, "report_by"),
    effect=Effect.ADVISORY,
    says=Text("应在委托要求的时间内报送", "it is reported back by the day that the committee above asked for"),
    cites=_LAW,
)

_BEFORE = (EntrustedStage.RECEIVED, EntrustedStage.TEAM_FORMED)

# Unsettled: the law has an entrusted committee inspect and report back, and does not say how it inspects; here it does
# as it would on its own account, but by no plan of its own.
ENTRUSTED = Procedure(
    id="law-inspection.entrusted",
    title=Text("常务委员会受委托执法检查", "Law inspection on behalf of the committee above"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=EntrustedStage.NONE,
    steps=(
        step(
            EntrustedStage.NONE,
            EntrustmentReceived,
            EntrustedStage.RECEIVED,
            ABOVE_ENTRUSTS,
            ENTRUSTED_BY_THE_LEVEL_ABOVE,
            NAMES_WHAT_TO_INSPECT,
            OWN_AREA,
            cites=_LAW,
        ),
        *alongside(_BEFORE, Researched, *team.RESEARCHED),
        step(EntrustedStage.RECEIVED, TeamFormed, EntrustedStage.TEAM_FORMED, *team.FORMED, must=True),
        *alongside((EntrustedStage.TEAM_FORMED, EntrustedStage.INSPECTING), TeamFormed, *team.FORMED),
        *alongside((*_BEFORE, EntrustedStage.INSPECTING), ChecklistDrawn, *team.CARRIED_OUT),
        step(EntrustedStage.TEAM_FORMED, Inspected, EntrustedStage.INSPECTING, *team.INSPECTED, must=True),
        *alongside([EntrustedStage.INSPECTING], Inspected, *team.INSPECTED),
        step(EntrustedStage.INSPECTING, InspectionEnded, EntrustedStage.INSPECTED, *team.CARRIED_OUT, must=True),
        step(
            EntrustedStage.INSPECTED,
            ReportedBack,
            EntrustedStage.REPORTED_BACK,
            COMMITTEE_REPORTS_BACK,
            BACK_TO_THE_COMMITTEE_ABOVE,
            BACK_IN_WRITING,
            STATES_RESULTS,
            BY_THE_DAY_ASKED,
            must=True,
        ),
    ),
)
