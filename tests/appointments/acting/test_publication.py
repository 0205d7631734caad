"""That a decision on who acts is published."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.acting.acts import DAY, acting, acting_chairperson
from tests.appointments.venues import COUNTY, NATION, articles, effects, names

from npcproc.appointments.acting import Cause, Elected, Published, Relief, Relieved, Resumed
from npcproc.bodies import Organ
from npcproc.findings import Effect

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
each_end = pytest.mark.parametrize(
    "end", [Elected(on=DAY), Relieved(on=DAY, why=Relief.NO_LONGER_A_DEPUTY), Resumed(on=DAY)]
)


class TestPublished:
    """At the national level the decision is published, from the rules of 2022 on."""

    @each_end
    def test_for_the_chairperson(self, end: Elected | Relieved | Resumed) -> None:
        """Left out, it is a breach, whatever the end."""
        case = acting_chairperson(NATION, cause=Cause.ILL_HEALTH)
        assert effects(case.check(end)) == {("published", BREACH)}
        assert case.apply(Published(on=DAY)).check(end) == ()

    def test_for_the_head_of_an_organ(self) -> None:
        """Left out, it is a breach."""
        found = acting(NATION).check(Elected(on=DAY))
        assert effects(found) == {("published", BREACH)}
        assert articles(found) == {"published": {"npcsc-rules-2022/49.2"}}

    @pytest.mark.parametrize(("on", "broken"), [(date(2022, 6, 24), set()), (date(2022, 6, 25), {"published"})])
    def test_since_2022(self, on: date, broken: set[str]) -> None:
        """The day before, the older rules had no such article."""
        assert names(acting(NATION, on=date(2022, 6, 24)).check(Elected(on=on))) == broken

    def test_not_locally(self) -> None:
        """No national statute asks it of a county."""
        for case in (acting(COUNTY), acting_chairperson(COUNTY)):
            assert names(case.check(Elected(on=date(2024, 4, 1)))) == set()


class TestCommitteePublishes:
    """The standing committee publishes it."""

    @pytest.mark.parametrize("by", Organ)
    def test_nobody_else(self, by: Organ) -> None:
        """Neither the congress nor a government does."""
        wrong = set() if by is Organ.STANDING_COMMITTEE else {("committee-publishes", REFUSES)}
        for case in (acting(NATION), acting_chairperson(NATION)):
            assert effects(case.check(Published(on=DAY, by=by))) == wrong
