"""How Henan has a major project audited."""

from __future__ import annotations

from attrs import evolve
from tests.local.henan.financial_oversight.acts import PLAN, until
from tests.local.henan.places import breaks
from tests.supervision.financial_oversight.story import SESSION

from npcproc.bodies import Organ
from npcproc.local.henan.financial_oversight import ProjectAuditOrdered, ProjectAuditReported
from npcproc.supervision.financial_oversight import OpinionsHandedOver

ORDERED = ProjectAuditOrdered(on=SESSION)
REPORTED = ProjectAuditReported(on=SESSION)


class TestOrdered:
    """The standing committee asks for it, and is told what was found (article 17)."""

    def test_by_the_committee(self) -> None:
        """Nobody else does."""
        case = until(OpinionsHandedOver, PLAN, without=())
        day = case.events[-1].on
        wrong = evolve(ORDERED, on=day, by=Organ.WORKING_BODY)
        assert breaks(case, wrong) == {"henan-committee-orders": {"17.1"}}

    def test_first(self) -> None:
        """Nothing is reported that nobody asked for."""
        case = until(OpinionsHandedOver, PLAN)
        day = case.events[-1].on
        assert breaks(case, evolve(REPORTED, on=day)) == {"henan-project-audit-was-ordered": {"17.1"}}
        assert case.apply(evolve(ORDERED, on=day)).check(evolve(REPORTED, on=day)) == ()
