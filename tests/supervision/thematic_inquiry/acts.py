"""Inquiries that go as they should, to begin a test anywhere in them."""

from __future__ import annotations

from datetime import date
from typing import Any

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Finding
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.statutes import Cite
from npcproc.supervision.thematic_inquiry import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    THEMATIC,
    Answered,
    Asked,
    Attended,
    Closed,
    Concluded,
    Convened,
    HandlingReported,
    InquiryHeld,
    MaterialsSent,
    Matter,
    Meeting,
    Notified,
    OpinionsHandedOver,
    Studied,
    TopicSettled,
)

PLACES = {
    Level.NATIONAL: "100000",
    Level.PROVINCIAL: "370000",
    Level.MUNICIPAL: "370100",
    Level.COUNTY: "370103",
    Level.TOWNSHIP: "370103001",
}
DAY = date(2025, 6, 1)
"""The day of everything, unless a test names another."""
WHY = "为何尚未办结？"


def committee(level: Level = Level.COUNTY) -> StandingCommittee:
    """A standing committee of 31 at that level."""
    return StandingCommittee(level=level, place=PLACES[level], members=31)


def congress(level: Level = Level.COUNTY) -> Congress:
    """A congress of 300 at that level."""
    return Congress(level=level, place=PLACES[level], members=300)


def convened(on: date = DAY, meeting: Meeting = Meeting.GROUP, matter: Matter = Matter.BILL) -> Convened:
    """The groups deliberate on a bill."""
    return Convened(on=on, by=Organ.MEMBERS, meeting=meeting, matter=matter)


def asked(on: date = DAY, **says: Any) -> Asked:
    """A member asks the government why."""
    plain: dict[str, Any] = {
        "on": on,
        "by": Organ.MEMBERS,
        "askers": ["甲"],
        "target": Organ.GOVERNMENT,
        "question": WHY,
    }
    return Asked(**(plain | says))


def answered(on: date = DAY, **says: Any) -> Answered:
    """A head of the government answers."""
    plain: dict[str, Any] = {"on": on, "by": Organ.GOVERNMENT, "question": WHY, "answer": "正在办理"}
    return Answered(**(plain | says))


def there(case: Case, *organs: Organ) -> Case:
    """The case with these organs come to the meeting."""
    return case.replay(Attended(on=case.events[-1].on, by=organ) for organ in organs)


def plain_in_committee(level: Level = Level.COUNTY, on: date = DAY, **how: Any) -> Case:
    """The government told, the groups meeting, the government there, in a standing committee."""
    case = IN_STANDING_COMMITTEE.open(committee(level)).record(Notified(on=on, organs=[Organ.GOVERNMENT]))
    return there(case.record(convened(on, **how)), Organ.GOVERNMENT)


def plain_in_congress(level: Level = Level.COUNTY, on: date = DAY, **how: Any) -> Case:
    """A delegation meeting, the government there, in a congress."""
    case = IN_CONGRESS.open(congress(level)).record(convened(on, **({"meeting": Meeting.DELEGATION} | how)))
    return there(case, Organ.GOVERNMENT)


def thematic_story(on: date = DAY) -> tuple[Event, ...]:
    """Every event of a thematic inquiry, all of them lawful."""
    return (
        TopicSettled(on=on, by=Organ.CHAIRPERSONS_COUNCIL, topic="老旧小区改造"),
        Studied(on=on),
        MaterialsSent(on=on),
        Notified(on=on, organs=[Organ.GOVERNMENT]),
        InquiryHeld(on=on),
        Attended(on=on, by=Organ.GOVERNMENT),
        asked(on),
        answered(on),
        Concluded(on=on),
        OpinionsHandedOver(on=on, to=Organ.GOVERNMENT),
        HandlingReported(on=on, by=Organ.GOVERNMENT),
        Closed(on=on),
    )


def thematic(
    before: type[Event],
    level: Level = Level.COUNTY,
    on: date = DAY,
    without: tuple[type[Event], ...] = (),
) -> Case:
    """A thematic inquiry as it stands just before the event of that kind, with some events left out."""
    case = THEMATIC.open(committee(level))
    for event in thematic_story(on):
        if isinstance(event, before):
            return case
        case = case if isinstance(event, without) else case.record(event)
    return case


def broken(case: Case, event: Event) -> set[str]:
    """The names of the rules that the event breaks."""
    return {finding.rule.rpartition(".")[2] for finding in case.check(event)}


def finding(case: Case, event: Event, name: str) -> Finding:
    """What the rule of that name finds."""
    (found,) = [each for each in case.check(event) if each.rule.endswith(f".{name}")]
    return found


def articles(case: Case, event: Event, name: str) -> set[str]:
    """The articles by which the rule of that name is broken."""
    return {cite.slug for cite in finding(case, event, name).cites}


def slugs(cites: tuple[Cite, ...]) -> set[str]:
    """Articles as files name them."""
    return {cite.slug for cite in cites}


def rows(table: Procedure) -> dict[str, tuple[str, str]]:
    """By stage, what moves the matter on and what leaves it there; with a mark what the table requires."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for row in table.steps:
        moves, stays = found.setdefault(row.source.name, (set(), set()))
        (moves if row.moves else stays).add(row.event.__name__ + "!" * row.must)
    return {stage: (" ".join(sorted(moves)), " ".join(sorted(stays))) for stage, (moves, stays) in found.items()}


def judged_in_two_ways(table: Procedure) -> set[str]:
    """The acts that are not judged by the same rules at every stage."""
    asked: dict[str, set[tuple[str, ...]]] = {}
    for row in table.steps:
        asked.setdefault(row.event.__name__, set()).add(tuple(rule.name for rule in row.rules))
    return {event for event, rules in asked.items() if len(rules) > 1}


def provisions(table: Procedure) -> dict[str, str]:
    """By provision and the levels that it binds, the rules that stand on it."""
    found: dict[str, set[str]] = {}
    for rule in table.rules:
        for level in table.levels:
            for cite, _value in rule.entries(level):
                if level in cite.levels:
                    found.setdefault(f"{cite.slug} {rule.name}", set()).add(level.value)
    by_provision: dict[str, list[str]] = {}
    for key, levels in found.items():
        slug, name = key.split()
        where = " ".join(level.value for level in Level if level.value in levels)
        by_provision.setdefault(f"{slug}: {where}", []).append(name)
    return {key: " ".join(sorted(names)) for key, names in sorted(by_provision.items())}
