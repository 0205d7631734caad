"""Terms, two of them at most, and the chairpersons of an autonomous area."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.election.acts import CITY, CONGRESSES, COUNTY, DAY, NATION, TOWNSHIP

from npcproc.appointments.election import AUTONOMOUS_AREA, TENURE, Chairpersons, Tenure
from npcproc.appointments.election.posts import POSTS_AT
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, StandingCommittee
from npcproc.findings import Effect, Finding, NoSuchProcedure
from npcproc.levels import Level


def audit(body: Congress, office: Office, **said: Any) -> tuple[Finding, ...]:
    """What is wrong with a tenure that is plain but for what is said."""
    plain = {"on": DAY, "years": 5, "congress_years": 5, "served_until": DAY, "successor_in_office": DAY}
    return TENURE.audit(body, Tenure(**{**plain, "office": office, **said}))


def broken(body: Congress, office: Office, **said: Any) -> set[str]:
    """The names of the rules broken."""
    return {finding.rule.removeprefix("election.tenure.") for finding in audit(body, office, **said)}


AS_LONG = {
    Office.HEAD_OF_STATE: "head-of-state-as-long",
    Office.DEPUTY_HEAD_OF_STATE: "head-of-state-as-long",
    Office.DIRECTOR_OF_SUPERVISORY_COMMISSION: "director-as-long",
    Office.PRESIDENT_OF_COURT: "court-president-as-long",
    Office.CHIEF_PROCURATOR: "chief-procurator-as-long",
}
GOVERNMENT = {
    Office.HEAD_OF_GOVERNMENT,
    Office.HEAD_OF_AUTONOMOUS_GOVERNMENT,
    Office.HEAD_OF_ETHNIC_TOWNSHIP,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
}


class TestTerms:
    """A term is as long as that of the congress, a local government's five years."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_as_long(self, body: Congress) -> None:
        """Whatever post, shorter or longer is wrong; members of a standing committee are audited with its sessions."""
        for office in POSTS_AT.at(body.level) or ():
            government = {"government-as-long", "five-years"} if office in GOVERNMENT else set()
            wanted = {AS_LONG[office]} if office in AS_LONG else government
            assert broken(body, office) == set()
            assert broken(body, office, years=4) == broken(body, office, years=6) == wanted

    @pytest.mark.parametrize(("years", "found"), [(4, {"five-years"}), (5, set()), (6, {"five-years"})])
    def test_five_years(self, years: int, found: set[str]) -> None:
        """Five, whatever the congress has."""
        assert broken(TOWNSHIP, Office.HEAD_OF_GOVERNMENT, years=years, congress_years=years) == found
        assert broken(CITY, Office.PRESIDENT_OF_COURT, years=years, congress_years=years) == set()

    @pytest.mark.parametrize("office", [Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE])
    def test_until_the_successor(self, office: Office) -> None:
        """Powers end when the successor takes office, neither sooner nor later."""
        until = {"successor_in_office": date(2024, 3, 10)}
        assert broken(NATION, office, served_until=date(2024, 3, 10), **until) == set()
        for day in (9, 11):
            assert broken(NATION, office, served_until=date(2024, 3, day), **until) == {"until-the-successor"}

    @pytest.mark.parametrize(
        ("on", "cites"),
        [
            (date(2025, 5, 31), ["constitution-2018/124.3", "supervisory-commission-law-2018/9.3"]),
            (date(2025, 6, 1), ["constitution-2018/124.3", "supervisory-commission-law-2024/9.3"]),
        ],
    )
    def test_by_the_law_of_the_day(self, on: date, cites: list[str]) -> None:
        """The law on supervisory commissions of 2018, then that of 2024."""
        (finding,) = audit(COUNTY, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, on=on, years=4)
        assert [cite.slug for cite in finding.cites] == cites


class TestTwoTerms:
    """At national level some serve no more than two terms one after another; the head of state is not among them."""

    @pytest.mark.parametrize(
        ("office", "rule", "cite"),
        [
            (Office.CHAIR_OF_STANDING_COMMITTEE, "chairperson-two-terms", "constitution-2018/66.2"),
            (Office.VICE_CHAIR_OF_STANDING_COMMITTEE, "chairperson-two-terms", "constitution-2018/66.2"),
            (Office.DIRECTOR_OF_SUPERVISORY_COMMISSION, "director-two-terms", "constitution-2018/124.3"),
            (Office.PRESIDENT_OF_COURT, "court-president-two-terms", "constitution-2018/129.2"),
            (Office.CHIEF_PROCURATOR, "chief-procurator-two-terms", "constitution-2018/135.2"),
        ],
    )
    def test_line(self, office: Office, rule: str, cite: str) -> None:
        """Two, not three."""
        assert audit(NATION, office, consecutive_terms=2) == ()
        (finding,) = audit(NATION, office, consecutive_terms=3)
        assert (finding.rule, finding.effect) == (f"election.tenure.{rule}", Effect.REFUSES)
        assert finding.cites[0].slug == cite

    @pytest.mark.parametrize(
        "office",
        [
            Office.HEAD_OF_STATE,
            Office.DEPUTY_HEAD_OF_STATE,
            Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
            Office.MEMBER_OF_STANDING_COMMITTEE,
        ],
    )
    def test_no_limit(self, office: Office) -> None:
        """The text sets none for them."""
        assert broken(NATION, office, consecutive_terms=5) == set()

    @pytest.mark.parametrize("body", [CITY, COUNTY], ids=lambda body: body.level.value)
    def test_local(self, body: Congress) -> None:
        """Nor for anyone below the national level."""
        for office in POSTS_AT.at(body.level) or ():
            assert broken(body, office, consecutive_terms=5) == set()


class TestAutonomousArea:
    """Its nationality is among the chairpersons of the standing committee."""

    @pytest.mark.parametrize(("level", "place"), [(Level.PROVINCIAL, "450000"), (Level.COUNTY, "450123")])
    def test_line(self, level: Level, place: str) -> None:
        """Asked of autonomous areas alone."""
        body = StandingCommittee(level=level, place=place, members=40)

        def found(**said: bool) -> int:
            return len(AUTONOMOUS_AREA.audit(body, Chairpersons(on=DAY, **said)))

        assert found(of_the_nationality=True) == found(of_the_nationality=False, autonomous=False) == 0
        assert found(of_the_nationality=False) == 1

    def test_not_in_the_nation(self) -> None:
        """The country is none."""
        nation = StandingCommittee(level=Level.NATIONAL, place="100000", members=170)
        with pytest.raises(NoSuchProcedure):
            AUTONOMOUS_AREA.audit(nation, Chairpersons(on=DAY, of_the_nationality=False))
