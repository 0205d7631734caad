"""Acts of a visit or study, lawful unless something is said, and cases that stand where a test begins."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.levels import Level
from npcproc.supervision.inspection_visit import (
    IN_STANDING_COMMITTEE,
    IN_TOWNSHIP,
    Activity,
    Arranged,
    Closed,
    Conducted,
    Entrusted,
    FedBack,
    LocalVisitRequested,
    MeetingRequested,
    Met,
    PassedOn,
    Purpose,
    Reported,
    SuggestionMade,
)

NATIONAL = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="420000", members=65)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="420100", members=45)
COUNTY = StandingCommittee(level=Level.COUNTY, place="420102", members=31)
TOWNSHIP = Congress(level=Level.TOWNSHIP, place="420102001", members=61)
COMMITTEES = (NATIONAL, PROVINCE, CITY, COUNTY)
BODIES: tuple[Body, ...] = (*COMMITTEES, TOWNSHIP)

DAY = date(2025, 9, 1)
LAST_OF_2015 = date(2025, 3, 11)
FIRST_OF_2025 = date(2025, 3, 12)


def level_of(body: Body) -> str:
    """The name of a case of a test: the level of its body."""
    return body.level.en


def opened(body: Body = COUNTY) -> Case:
    """A new case before that body, in the table of its level."""
    return (IN_TOWNSHIP if body is TOWNSHIP else IN_STANDING_COMMITTEE).open(body)


def arranger(body: Body) -> Organ:
    """Who arranges it there."""
    return Organ.PRESIDIUM if body is TOWNSHIP else Organ.STANDING_COMMITTEE


def organiser(body: Body, activity: Activity) -> Organ:
    """Who organises it there; deputies go on a local visit by themselves."""
    if activity is Activity.LOCAL_VISIT:
        return Organ.DEPUTIES
    return Organ.TOWNSHIP_CHAIRPERSON if body is TOWNSHIP else Organ.STANDING_COMMITTEE


def requested(on: date = DAY, **says: Any) -> LocalVisitRequested:
    """A deputy asks for a local visit."""
    return LocalVisitRequested(on=on, **says)


def entrusted(on: date = DAY, **says: Any) -> Entrusted:
    """The committee above entrusts its deputies to this one."""
    return Entrusted(on=on, **says)


def arranged(on: date = DAY, body: Body = COUNTY, activity: Activity = Activity.VISIT, **says: Any) -> Arranged:
    """The committee or presidium of that body arranges it."""
    plain: dict[str, Any] = {"on": on, "by": arranger(body), "activity": activity}
    return Arranged(**(plain | says))


def conducted(on: date = DAY, body: Body = COUNTY, activity: Activity = Activity.VISIT, **says: Any) -> Conducted:
    """Deputies visit, or study at, an organ of their own level."""
    plain: dict[str, Any] = {"on": on, "by": organiser(body, activity), "activity": activity}
    return Conducted(**(plain | says))


def suggested(on: date = DAY, **says: Any) -> SuggestionMade:
    """Deputies make a suggestion there."""
    return SuggestionMade(on=on, **says)


def asked_to_meet(organ: Organ = Organ.GOVERNMENT, on: date = DAY, **says: Any) -> MeetingRequested:
    """Deputies ask to meet the head of that organ."""
    return MeetingRequested(on=on, organ=organ, **says)


def met(by: Organ = Organ.GOVERNMENT, on: date = DAY, **says: Any) -> Met:
    """The organ meets them."""
    return Met(on=on, by=by, **says)


def reported(on: date = DAY, **says: Any) -> Reported:
    """The deputies' report is there."""
    return Reported(on=on, **says)


def passed_on(to: str = "教育局", on: date = DAY, body: Body = COUNTY, **says: Any) -> PassedOn:
    """The report goes to the bureau of education."""
    by = Organ.PRESIDIUM if body is TOWNSHIP else Organ.ADMINISTRATIVE_BODY
    plain: dict[str, Any] = {"on": on, "by": by, "to": to}
    return PassedOn(**(plain | says))


def fed_back(organ: str = "教育局", on: date = DAY, **says: Any) -> FedBack:
    """The deputies are told how that one handled it."""
    plain: dict[str, Any] = {"on": on, "by": Organ.DEPARTMENT, "organ": organ, "handling": "已研究处理"}
    return FedBack(**(plain | says))


def closed(on: date = DAY, body: Body = COUNTY) -> Closed:
    """The matter ends."""
    return Closed(on=on, by=arranger(body))


def at_arranged(body: Body = COUNTY, activity: Activity = Activity.VISIT, on: date = DAY, **says: Any) -> Case:
    """A case in which it has been arranged, a local visit on request."""
    case = opened(body)
    if activity is Activity.LOCAL_VISIT and body is not NATIONAL:
        case = case.apply(requested(on))
    return case.record(arranged(on, body, activity, **says))


def under_way(body: Body = COUNTY, activity: Activity = Activity.VISIT, on: date = DAY) -> Case:
    """A case in which deputies are there."""
    return at_arranged(body, activity, on).record(conducted(on, body, activity))


def at_reported(body: Body = COUNTY, activity: Activity = Activity.VISIT, on: date = DAY) -> Case:
    """A case with a report."""
    return under_way(body, activity, on).record(reported(on))


def at_passed_on(body: Body = COUNTY, activity: Activity = Activity.VISIT, on: date = DAY) -> Case:
    """A case whose report is with the bureau of education and a company."""
    return at_reported(body, activity, on).record(passed_on(on=on, body=body)).record(passed_on("自来水公司", on, body))


def for_a_report(on: date = DAY, **says: Any) -> Arranged:
    """The council has a visit made before a special work report is heard."""
    plain: dict[str, Any] = {"by": Organ.CHAIRPERSONS_COUNCIL, "purpose": Purpose.SPECIAL_REPORT}
    return arranged(on, **(plain | says))


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def cited(case: Case, event: Event) -> set[str]:
    """The articles of the one rule that it breaks."""
    (finding,) = case.check(event)
    return {cite.slug for cite in finding.cites}
