"""What Beijing says of the members of its municipal standing committee."""

from __future__ import annotations

from datetime import date

import pytest

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.local.beijing import MEMBERSHIP
from npcproc.places import level_of
from npcproc.sessions.standing_committee import Member

BARRED = {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE}
FIRST = date(2023, 7, 28)


def found(*offices_in: Organ, on: date = FIRST, place: str = "110000") -> list[tuple[str, list[str]]]:
    """The rules that a member with these offices breaks, with their articles."""
    committee = StandingCommittee(level=level_of(place), place=place, members=31)
    findings = MEMBERSHIP.audit(committee, Member(on=on, deputy=True, offices_in=offices_in))
    return [(each.rule, [cite.slug for cite in each.cites]) for each in findings]


class TestNoOtherOffice:
    """A member holds no office in an organ of state that the committee supervises (art. 24)."""

    @pytest.mark.parametrize("organ", Organ)
    def test_each(self, organ: Organ) -> None:
        """Four kinds of organ, and no others."""
        rule = "standing-committee.membership.beijing.beijing-no-other-state-office"
        assert found(organ) == ([(rule, ["beijing-appointments-2023/24.3"])] if organ in BARRED else [])

    def test_none(self) -> None:
        """Whoever has no other office, or has given it up, may sit."""
        assert found() == []

    def test_where_and_when(self) -> None:
        """In the municipality's own committee, from 28 July 2023."""
        with pytest.raises(NotEncoded):
            found(on=date(2023, 7, 27))
        for place in ("110102", "500000"):
            with pytest.raises(NoSuchProcedure):
                found(place=place)
