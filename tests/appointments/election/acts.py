"""Congresses, and lawful acts of an election, for the tests of its modules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from npcproc.appointments.election import (
    ELECTION,
    Balloted,
    Consulted,
    Count,
    Listed,
    MeasuresVoted,
    Nominated,
    NominationsOpened,
    RunOff,
    Stage,
    SupplementaryVoted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, Finding
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.tally import Tally

__all__ = [
    "CITY",
    "CONGRESSES",
    "COUNTY",
    "DAY",
    "LATER",
    "LOCAL",
    "NATION",
    "PROVINCE",
    "TOWNSHIP",
    "adopted",
    "ballot",
    "consult",
    "consulted",
    "count",
    "effects",
    "elected_case",
    "lawful",
    "listed",
    "measures",
    "names",
    "nominate",
    "nominated",
    "opened",
    "people",
    "run_off_on",
    "signed",
    "supplementary",
]

DAY = date(2024, 1, 10)
LATER = date(2024, 1, 12)
NATION = Congress(level=Level.NATIONAL, place="100000", members=2980)
PROVINCE = Congress(level=Level.PROVINCIAL, place="370000", members=900)
CITY = Congress(level=Level.MUNICIPAL, place="370100", members=579)
COUNTY = Congress(level=Level.COUNTY, place="370103", members=275)
TOWNSHIP = Congress(level=Level.TOWNSHIP, place="370103001", members=61)
LOCAL = (PROVINCE, CITY, COUNTY, TOWNSHIP)
CONGRESSES = (NATION, *LOCAL)


def people(many: int, stem: str = "候选人") -> frozenset[str]:
    """So many invented people."""
    return frozenset(f"{stem}{n}" for n in range(1, many + 1))


def measures(body: Congress, office: Office, seats: int = 1, surplus: int = 0, **said: Any) -> MeasuresVoted:
    """Measures for which every deputy votes."""
    everyone = Tally(members=body.members, present=body.members, in_favour=body.members)
    return MeasuresVoted(**{"on": DAY, "tally": everyone, "office": office, "seats": seats, "surplus": surplus, **said})


def adopted(
    body: Congress,
    office: Office,
    seats: int = 1,
    surplus: int = 0,
    table: Procedure = ELECTION,
    **said: Any,
) -> Case:
    """The case after the measures are adopted without a finding."""
    return lawful(table.open(body), measures(body, office, seats, surplus, **said))


def opened(
    body: Congress,
    office: Office,
    seats: int = 1,
    surplus: int = 0,
    table: Procedure = ELECTION,
    **said: Any,
) -> Case:
    """The case after nomination is opened."""
    return lawful(adopted(body, office, seats, surplus, table, **said), NominationsOpened(on=DAY))


def signed(candidates: frozenset[str], many: int = 30) -> dict[str, frozenset[str]]:
    """Each of them, with so many deputies who sign for nobody else."""
    return {one: people(many, f"提名{one}的代表") for one in sorted(candidates)}


def nominate(candidates: frozenset[str] = frozenset(), on: date = DAY, **said: Any) -> Nominated:
    """A nomination by the presidium, unless deputies are said to nominate."""
    return Nominated(**{"on": on, "by_presidium": candidates, "particulars": "简历", **said})


def nominated(case: Case, candidates: frozenset[str], on: date = DAY) -> Case:
    """The case after they are nominated, by the presidium as far as it may and the others by deputies."""
    settled = case.last(MeasuresVoted)
    seats = len(candidates) if case.body.level is Level.NATIONAL or settled is None else settled.seats
    order = sorted(candidates)
    joint = signed(frozenset(order[seats:]))
    return lawful(case, nominate(frozenset(order[:seats]), on, by_deputies=joint))


def consult(body: Congress, on: date = LATER, **said: Any) -> Consulted:
    """A consultation as long as any law wants it."""
    by = Organ.DELEGATION if body.level is Level.NATIONAL else Organ.DEPUTIES
    return Consulted(**{"on": on, "by": by, **said})


def consulted(case: Case, candidates: frozenset[str]) -> Case:
    """The case after they are nominated and consulted on."""
    assert isinstance(case.body, Congress)
    return lawful(nominated(case, candidates), consult(case.body))


def listed(
    body: Congress,
    office: Office,
    seats: int = 1,
    surplus: int = 0,
    table: Procedure = ELECTION,
    **said: Any,
) -> Case:
    """The case after the list is settled, with as many candidates as the measures have."""
    candidates = people(seats if body.level is Level.NATIONAL else seats + surplus)
    case = consulted(opened(body, office, seats, surplus, table, **said), candidates)
    return lawful(case, Listed(on=LATER, candidates=candidates))


def count(body: Congress, votes: Mapping[str, int], **said: Any) -> Count:
    """A count with every deputy there."""
    return Count(**{"deputies": body.members, "present": body.members, "votes": votes, **said})


def ballot(case: Case, votes: Mapping[str, int], on: date = LATER, **said: Any) -> Balloted:
    """A ballot on the candidates of the list, with those votes."""
    list_ = case.last(Listed)
    assert isinstance(case.body, Congress)
    assert list_ is not None
    return Balloted(**{"on": on, "count": count(case.body, votes), "candidates": list_.candidates, **said})


def run_off_on(case: Case, votes: Mapping[str, int], on: date = LATER, **said: Any) -> RunOff:
    """A second vote on those who have votes in it."""
    assert isinstance(case.body, Congress)
    return RunOff(**{"on": on, "count": count(case.body, votes), "candidates": frozenset(votes), **said})


def supplementary(body: Congress, seats: int = 1, surplus: int = 0, **said: Any) -> SupplementaryVoted:
    """A decision on a supplementary election for which every deputy votes."""
    everyone = Tally(members=body.members, present=body.members, in_favour=body.members)
    return SupplementaryVoted(**{"on": LATER, "tally": everyone, "seats": seats, "surplus": surplus, **said})


def elected_case(body: Congress, office: Office, table: Procedure = ELECTION) -> Case:
    """The case after one candidate is elected to one seat by every deputy."""
    surplus = (
        1
        if office
        in {
            Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
            Office.MEMBER_OF_STANDING_COMMITTEE,
            Office.DEPUTY_HEAD_OF_GOVERNMENT,
        }
        else 0
    )
    case = listed(body, office, 1, 0 if body.level is Level.NATIONAL else surplus, table)
    case = lawful(case, ballot(case, {"候选人1": body.members}))
    assert case.stage is Stage.ELECTED
    return case


def names(findings: tuple[Finding, ...]) -> set[str]:
    """The names of the rules broken, without the procedure's id."""
    return {finding.rule.rsplit(".", 1)[1] for finding in findings}


def effects(findings: tuple[Finding, ...]) -> set[tuple[str, Effect]]:
    """The names of the rules broken, each with its effect."""
    return {(finding.rule.rsplit(".", 1)[1], finding.effect) for finding in findings}


def lawful(case: Case, event: Event) -> Case:
    """The case after an event that breaks nothing that refuses it; a hint may be kept."""
    assert [finding for finding in case.check(event) if finding.effect is not Effect.ADVISORY] == []
    return case.apply(event)
