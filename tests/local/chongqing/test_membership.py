"""What Chongqing says of members of a standing committee or of a special committee."""

from __future__ import annotations

from datetime import date

import pytest

from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.events import Facts
from npcproc.findings import NoSuchProcedure, NotEncoded
from npcproc.local.chongqing import MEMBERSHIP, MEMBERSHIP_OF_SPECIAL_COMMITTEES
from npcproc.local.chongqing.membership import SpecialCommitteeMember
from npcproc.places import level_of
from npcproc.procedure import Standing
from npcproc.sessions.standing_committee import Member

BARRED = {Organ.GOVERNMENT, Organ.DEPARTMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE}
FIRST, EVE = date(2022, 6, 10), date(2022, 6, 9)

each_committee = pytest.mark.parametrize(
    ("table", "body"),
    [(MEMBERSHIP, StandingCommittee), (MEMBERSHIP_OF_SPECIAL_COMMITTEES, Congress)],
    ids=["standing", "special"],
)


def found(table: Standing, body: type[Body], *offices: Organ, on: date = FIRST, place: str = "500000") -> list[str]:
    """The articles by which a member with these offices is found."""
    member: Facts = SpecialCommitteeMember(on=on, offices_in=offices)
    if table is MEMBERSHIP:
        member = Member(on=on, deputy=True, offices_in=offices)
    findings = table.audit(body(level=level_of(place), place=place, members=31), member)
    assert {each.rule.rpartition(".")[2] for each in findings} <= {"chongqing-no-other-state-office"}
    return [cite.slug for each in findings for cite in each.cites]


@each_committee
class TestNoOtherOffice:
    """No office in an administrative, supervisory, judicial or procuratorial organ (art. 28)."""

    @pytest.mark.parametrize("organ", Organ)
    @pytest.mark.parametrize("place", ["500000", "500107"])
    def test_each(self, table: Standing, body: type[Body], organ: Organ, place: str) -> None:
        """In the municipality and its districts: four kinds of organ, and no others."""
        wrong = ["chongqing-appointments-2022/28.1"] if organ in BARRED else []
        assert found(table, body, organ, place=place) == wrong

    def test_none(self, table: Standing, body: type[Body]) -> None:
        """Whoever has no other office, or has given it up, may sit."""
        assert found(table, body) == []

    def test_where_and_when(self, table: Standing, body: type[Body]) -> None:
        """In Chongqing from 10 June 2022; townships have no such committee."""
        with pytest.raises(NotEncoded):
            found(table, body, on=EVE)
        with pytest.raises(NoSuchProcedure):
            found(table, body, place="420000")
        assert {level.value for level in table.levels} == {"provincial", "county"}


class TestItsWords:
    """Of a special committee it says so."""

    def test_both(self) -> None:
        """The committee that is to be left is the one in which the member sits."""
        (standing,), (special,) = MEMBERSHIP.rules, MEMBERSHIP_OF_SPECIAL_COMMITTEES.rules
        assert "专门委员会" not in standing.says.zh
        assert special.says.zh.startswith("专门委员会组成人员")
