"""Terms, and the chairpersons of an autonomous area."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.election.acts import CONGRESSES, DAY, NATION

from npcproc.appointments.election import AUTONOMOUS_AREA, TENURE, Chairpersons, Tenure
from npcproc.appointments.election.posts import POSTS_AT
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, StandingCommittee
from npcproc.findings import Finding, NoSuchProcedure
from npcproc.levels import Level


def audit(body: Congress, office: Office, **said: Any) -> tuple[Finding, ...]:
    """What is wrong with a tenure that is plain but for what is said."""
    plain = {"on": DAY, "years": 5, "served_until": DAY, "successor_in_office": DAY}
    return TENURE.audit(body, Tenure(**{**plain, "office": office, **said}))


def broken(body: Congress, office: Office, **said: Any) -> set[str]:
    """The names of the rules broken."""
    return {finding.rule.removeprefix("election.tenure.") for finding in audit(body, office, **said)}


GOVERNMENT = {
    Office.HEAD_OF_GOVERNMENT,
    Office.HEAD_OF_AUTONOMOUS_GOVERNMENT,
    Office.HEAD_OF_ETHNIC_TOWNSHIP,
    Office.DEPUTY_HEAD_OF_GOVERNMENT,
}


class TestTerms:
    """A local government's term is five years; the head of state serves until the successor takes office."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_five_years(self, body: Congress) -> None:
        """Five, neither fewer nor more; of other posts, and in the nation, nothing is asked."""
        for office in POSTS_AT.at(body.level) or ():
            wanted = {"five-years"} if office in GOVERNMENT else set()
            assert broken(body, office) == set()
            assert broken(body, office, years=4) == broken(body, office, years=6) == wanted

    @pytest.mark.parametrize("office", [Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE])
    def test_until_the_successor(self, office: Office) -> None:
        """Powers end when the successor takes office, neither sooner nor later."""
        until = {"successor_in_office": date(2024, 3, 10)}
        assert broken(NATION, office, served_until=date(2024, 3, 10), **until) == set()
        for day in (9, 11):
            assert broken(NATION, office, served_until=date(2024, 3, day), **until) == {"until-the-successor"}


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
