"""The stages and events of an oath."""

from __future__ import annotations

import pytest
from tests.appointments.oath.acts import DAY, swear
from tests.appointments.venues import COUNTY

from npcproc.appointments.oath import IN_STANDING_COMMITTEE, Appointed, Approved, Chosen, Designated, Manner, Stage
from npcproc.appointments.oath.matter import chosen_as, designated_as, entering
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ


class TestTerms:
    """The stages and forms are the terms of the statutes."""

    def test_in_chinese(self) -> None:
        """As a clerk writes them."""
        assert [stage.zh for stage in Stage] == ["未产生", "已依法产生", "已宣誓", "已办结"]
        assert [manner.zh for manner in Manner] == ["单独宣誓", "集体宣誓", "其他形式"]


class TestEvents:
    """An oath is in due form unless said otherwise."""

    def test_in_due_form(self) -> None:
        """In public, alone, in the words laid down."""
        oath = swear()
        assert oath.in_public
        assert oath.in_the_words
        assert oath.manner is Manner.ALONE
        assert oath.leaders == 1

    def test_approved_above(self) -> None:
        """The committee above approves."""
        assert Approved(on=DAY).by is Organ.STANDING_COMMITTEE_ABOVE

    @pytest.mark.parametrize("leaders", [-1, True])
    def test_no_number(self, leaders: int) -> None:
        """Nobody may lead, but no fewer than nobody."""
        assert swear(leaders=0).leaders == 0
        with pytest.raises(ValueError, match=r"Sworn\.leaders"):
            swear(leaders=leaders)

    def test_nobody(self) -> None:
        """Someone is chosen."""
        with pytest.raises(ValueError, match="person"):
            Chosen(on=DAY, by=Organ.CONGRESS, office=Office.CHIEF_PROCURATOR, person="")
        with pytest.raises(ValueError, match="person"):
            Designated(on=DAY, office=Office.CHIEF_PROCURATOR, person="")
        with pytest.raises(ValueError, match="person"):
            Appointed(on=DAY, by=Organ.COURT, person="")

    def test_who_decides_who_acts(self) -> None:
        """The standing committee."""
        assert Designated(on=DAY, office=Office.CHIEF_PROCURATOR, person="甲").by is Organ.STANDING_COMMITTEE


class TestConditions:
    """Rules ask who is chosen, who only acts, or either."""

    @pytest.mark.parametrize(
        ("event", "chosen", "designated"),
        [
            (Chosen(on=DAY, by=Organ.CONGRESS, office=Office.CHIEF_PROCURATOR, person="甲"), True, False),
            (Designated(on=DAY, office=Office.CHIEF_PROCURATOR, person="甲"), False, True),
        ],
    )
    def test_which(self, event: Chosen | Designated, chosen: bool, designated: bool) -> None:  # noqa: FBT001
        """An acting chief procurator is none who was chosen as one."""
        office = Office.CHIEF_PROCURATOR
        case = IN_STANDING_COMMITTEE.open(COUNTY).apply(event)
        assert chosen_as(office).holds(case, swear()) is chosen
        assert designated_as(office).holds(case, swear()) is designated
        assert entering(office).holds(case, swear())
        assert not entering(Office.PRESIDENT_OF_COURT).holds(case, swear())
