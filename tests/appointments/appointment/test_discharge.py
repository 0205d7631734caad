"""A judge or a procurator is discharged, and then removed."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from tests.appointments.appointment.acts import (
    CITY,
    COUNTY,
    DAY,
    NATION,
    PROVINCE,
    appoint,
    effects,
    lawful,
    names,
    nominate,
    remove,
)

from npcproc.appointments.appointment import Discharged, Ground, Stage
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchStep


class Side(NamedTuple):
    """The court, or the procuratorate."""

    house: Organ
    office: Office
    head: Organ
    who: str


each = pytest.mark.parametrize(
    "side",
    [
        Side(Organ.COURT, Office.JUDGE, Organ.PRESIDENT_OF_COURT, "judge"),
        Side(Organ.PROCURATORATE, Office.PROCURATOR, Organ.CHIEF_PROCURATOR, "procurator"),
    ],
    ids=lambda side: side.who,
)


class TestNotified:
    """The person is told in writing, with the reasons and the basis (法官法第三十五条、检察官法第三十六条)."""

    @each
    @pytest.mark.parametrize("body", [NATION, PROVINCE, CITY, COUNTY])
    @pytest.mark.parametrize(
        ("lacking", "rule"),
        [
            ({"in_writing": False}, "told-in-writing"),
            ({"reasons": " "}, "told-why"),
            ({"basis": ""}, "told-by-what-law"),
        ],
    )
    def test_each_is_wanted(self, lacking: dict[str, Any], rule: str, body: StandingCommittee, side: Side) -> None:
        """What is lacking is a breach, and the discharge stands."""
        lawful(remove(body), Discharged(on=DAY, by=side.house))
        found = remove(body).check(Discharged(on=DAY, by=side.house, **lacking))
        assert effects(found) == {(f"{side.who}-{rule}", Effect.BREACH)}

    def test_the_sentence(self) -> None:
        """With its article."""
        (finding,) = remove(COUNTY).check(Discharged(on=DAY, by=Organ.COURT, in_writing=False))
        assert finding.zh == "辞退法官应书面通知本人，实际并非如此（法官法第三十五条第二款）"


class TestRemovedForIt:
    """Whoever is discharged is removed for that (法官法第三十五条、检察官法第三十六条第一款)."""

    @each
    @pytest.mark.parametrize("ground", [None, *Ground])
    def test_the_ground(self, ground: Ground | None, side: Side) -> None:
        """No other ground will do then; without a discharge any of the eight does."""
        rule = f"discharged-{side.who}-is-removed"
        event = nominate(side.office, side.head, ground=ground)
        case = remove(COUNTY).apply(Discharged(on=DAY, by=side.house))
        assert case.stage is Stage.NONE
        assert (rule in names(case.check(event))) is (ground is not Ground.RESIGNED_OR_DISCHARGED)
        assert rule not in names(remove(COUNTY).check(event))
        other = Organ.PROCURATORATE if side.house is Organ.COURT else Organ.COURT
        assert rule not in names(remove(COUNTY).apply(Discharged(on=DAY, by=other)).check(event))

    def test_not_of_an_appointment(self) -> None:
        """Nobody is discharged on the way into an office."""
        with pytest.raises(NoSuchStep):
            appoint(COUNTY).check(Discharged(on=DAY, by=Organ.COURT))
