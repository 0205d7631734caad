"""Bodies at each level, and what was found of an act, for the tests of acting, resignation, offices and oath."""

from __future__ import annotations

from npcproc.bodies import Congress, StandingCommittee
from npcproc.case import Case
from npcproc.events import Event
from npcproc.findings import Effect, Finding
from npcproc.levels import Level

__all__ = [
    "CITY",
    "CITY_CONGRESS",
    "COUNTY",
    "COUNTY_CONGRESS",
    "EVERY_COMMITTEE",
    "EVERY_CONGRESS",
    "LOCAL_COMMITTEES",
    "NATION",
    "NPC",
    "PROVINCE",
    "PROVINCE_CONGRESS",
    "TOWNSHIP_CONGRESS",
    "articles",
    "effects",
    "lawful",
    "names",
]

NATION = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
PROVINCE = StandingCommittee(level=Level.PROVINCIAL, place="420000", members=60)
CITY = StandingCommittee(level=Level.MUNICIPAL, place="420100", members=45)
COUNTY = StandingCommittee(level=Level.COUNTY, place="420102", members=31)
NPC = Congress(level=Level.NATIONAL, place="100000", members=2900)
PROVINCE_CONGRESS = Congress(level=Level.PROVINCIAL, place="420000", members=700)
CITY_CONGRESS = Congress(level=Level.MUNICIPAL, place="420100", members=400)
COUNTY_CONGRESS = Congress(level=Level.COUNTY, place="420102", members=200)
TOWNSHIP_CONGRESS = Congress(level=Level.TOWNSHIP, place="420102001", members=60)

LOCAL_COMMITTEES = (PROVINCE, CITY, COUNTY)
EVERY_COMMITTEE = (NATION, *LOCAL_COMMITTEES)
EVERY_CONGRESS = (NPC, PROVINCE_CONGRESS, CITY_CONGRESS, COUNTY_CONGRESS, TOWNSHIP_CONGRESS)


def names(findings: tuple[Finding, ...]) -> set[str]:
    """The names of the rules broken, without the procedure's id."""
    return {finding.rule.rsplit(".", 1)[1] for finding in findings}


def effects(findings: tuple[Finding, ...]) -> set[tuple[str, Effect]]:
    """The names of the rules broken, each with its effect."""
    return {(finding.rule.rsplit(".", 1)[1], finding.effect) for finding in findings}


def articles(findings: tuple[Finding, ...]) -> dict[str, set[str]]:
    """The articles that each broken rule cites."""
    return {finding.rule.rsplit(".", 1)[1]: {cite.slug for cite in finding.cites} for finding in findings}


def lawful(case: Case, *events: Event) -> Case:
    """The case after events that break nothing at all."""
    for event in events:
        assert case.check(event) == (), (event, case.check(event))
        case = case.apply(event)
    return case
